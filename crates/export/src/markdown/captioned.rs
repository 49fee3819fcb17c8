//! A picture with its caption and its credit, said the way that a flavour shows both.

use ::words::message;
use article::{Block, Figure, Inline, Mark, NoteKind, Paragraph};

use super::{body::Body, composed, flavour::Figures, guard::entity, note};
use crate::{
    Job, PictureFile, Pictures,
    html::{Press, address_as_written},
    one_line::on_one_line,
};

/// What parts a caption from the credit that Hugo's shortcode puts right behind it: a space that is not at the end of the
/// caption, where Hugo would drop it.
const GAP: &str = "&#32;&#8203;";

impl Body<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) -> Vec<Block> {
        if !self.page.has_file(&figure.attrs.src) {
            return vec![self.waiting(figure)];
        }
        let is_lead = self.page.lead().is_some_and(|lead| std::ptr::eq(lead, figure));
        if is_lead && self.page.flavour.prints_lead {
            self.say(note(NoteKind::Kept, "pictures", message!("notes-leadPicture")));
            return self.caption_and_credit(figure).into_iter().collect();
        }
        match self.page.flavour.figures {
            Figures::Paragraphs => self.paragraphs(figure),
            Figures::Shortcode => vec![self.shortcode(figure)],
            Figures::Html => {
                let html = self.html(figure, is_lead);
                vec![self.snippets.block(html.trim_end())]
            }
            Figures::AroundMarkdown => vec![self.around_markdown(figure, is_lead)],
        }
    }

    /// What is said of a picture that has no file yet.
    fn waiting(&mut self, figure: &Figure) -> Block {
        let mut content = vec![Inline::text(self.page.words().to_come)];
        let caption = match figure.content.is_empty() {
            true => vec![Inline::text(figure.attrs.alt.trim())],
            false => self.caption(figure),
        };
        let caption: Vec<Inline> = caption.into_iter().filter(|run| *run != Inline::text("")).collect();
        for (gap, runs) in [(": ", caption), (" — ", self.credit(&figure.attrs.src))] {
            if !runs.is_empty() {
                content.push(Inline::text(gap));
                content.extend(runs);
            }
        }
        Paragraph { content }.into()
    }

    fn paragraphs(&mut self, figure: &Figure) -> Vec<Block> {
        let mut attrs = figure.attrs.clone();
        attrs.src = self.address(&attrs.src);
        let picture = Figure { attrs, content: Vec::new() };
        std::iter::once(picture.into()).chain(self.caption_and_credit(figure)).collect()
    }

    /// The caption and, behind it, whom to name; nothing where there is neither.
    fn caption_and_credit(&mut self, figure: &Figure) -> Option<Block> {
        let (mut content, credit) = (self.caption(figure), self.credit(&figure.attrs.src));
        if !content.is_empty() && !credit.is_empty() {
            content.push(Inline::text(" — "));
        }
        content.extend(credit);
        (!content.is_empty()).then(|| Paragraph { content }.into())
    }

    /// The caption; where it stands in HTML or in a shortcode a footnote's number is no more than that.
    fn caption(&mut self, figure: &Figure) -> Vec<Inline> {
        let caption: Vec<Inline> = figure.content.iter().map(|run| self.with_number(run)).collect();
        self.line(&caption)
    }

    fn with_number(&self, run: &Inline) -> Inline {
        match run {
            Inline::FootnoteReference { attrs, marks } => {
                let number = self.footnotes.number(&attrs.label).map(|number| format!("[{number}]"));
                let text = number.unwrap_or_else(|| format!("[^{}]", attrs.label));
                Inline::Text { text, marks: marks.clone() }
            }
            run => run.clone(),
        }
    }

    /// Hugo drops HTML, and has this instead.
    fn shortcode(&mut self, figure: &Figure) -> Block {
        let src = self.page.flavour.picture_in_text(&figure.attrs.src, self.page.job.slug);
        let caption = self.caption(figure);
        let credit = self.credit(&figure.attrs.src);
        let mut links = credit.iter().flat_map(Inline::marks).filter_map(|mark| match mark {
            Mark::Link { attrs } => Some(address_as_written(&attrs.href)),
            _ => None,
        });
        let link = links.next().filter(|_| links.next().is_none());
        let credit = match link {
            Some(_) => vec![Inline::text(article::plain_text(&credit))],
            None => credit,
        };
        let (caption, credit) = (in_shortcode(caption), in_shortcode(credit));
        let caption = if caption.is_empty() || credit.is_empty() { caption } else { caption + GAP };
        let said = [
            ("src", src),
            ("alt", figure.attrs.alt.clone()),
            ("caption", caption),
            ("attr", credit),
            ("attrlink", link.unwrap_or_default()),
        ];
        let said = said.iter().filter(|(key, value)| !value.trim().is_empty() || *key == "alt");
        let said: String = said.map(|(key, value)| format!(" {key}={}", shortcode_value(value))).collect();
        self.snippets.block(format!("{{{{< figure{said} >}}}}"))
    }

    /// The same element as on a page of Galley's own.
    fn html(&mut self, figure: &Figure, is_lead: bool) -> String {
        let content = figure.content.iter().map(|run| self.with_number(run)).collect();
        let figure = Figure { attrs: figure.attrs.clone(), content };
        let file = self.page.files.get(&figure.attrs.src).cloned();
        let address = self.page.flavour.picture_in_text(&figure.attrs.src, self.page.job.slug);
        let file_name = self.snippets.word(address);
        let placed = Placed(file.map(|file| PictureFile { file_name, ..file }));
        let job = Job { piece: &self.page.bare, ..*self.page.job };
        let mut html = String::new();
        Press::new(&job, &placed).figure(&figure, is_lead, &mut html);
        self.guarded(&html)
    }

    /// The element with the picture as Markdown inside it.
    fn around_markdown(&mut self, figure: &Figure, is_lead: bool) -> Block {
        let html = self.html(figure, is_lead);
        let (open, rest) = html.split_once('\n').unwrap_or_default();
        let caption = rest.split_once("<figcaption>").map(|(_, caption)| format!("<figcaption>{caption}"));
        let caption = caption.unwrap_or_else(|| "</figure>".to_owned());
        let mut attrs = figure.attrs.clone();
        attrs.src = self.address(&attrs.src);
        let picture = composed(vec![Figure { attrs, content: Vec::new() }.into()]);
        self.snippets.block(format!("{open}\n\n{}\n\n{}", picture.trim_end(), caption.trim_end()))
    }

    /// HTML in which no template language finds anything of its own.
    pub(super) fn guarded(&self, html: &str) -> String {
        if self.page.flavour.guards.braces { html.replace('{', &entity('{')) } else { html.to_owned() }
    }
}

/// The one picture that a figure shows, where the text finds it.
struct Placed(Option<PictureFile>);

impl Pictures for Placed {
    fn picture(&self, _: &str) -> Option<PictureFile> {
        self.0.clone()
    }
}

/// A line as Markdown that can stand between a shortcode's quotes, in which neither quotes nor backslashes may stand.
fn in_shortcode(line: Vec<Inline>) -> String {
    let bare = |run: Inline| match run {
        Inline::HardBreak { marks } => Inline::Text { text: " ".to_owned(), marks },
        mut run => {
            run.marks_mut().retain(|mark| *mark != Mark::Code);
            run
        }
    };
    let line: Vec<Inline> = line.into_iter().map(bare).collect();
    let markdown = composed(vec![Paragraph { content: line }.into()]);
    let mut out = String::new();
    let mut signs = markdown.trim().chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => {
                let escaped = signs.next_if(char::is_ascii_punctuation);
                out.push_str(&entity(escaped.unwrap_or('\\')));
            }
            '"' | '{' | '}' => out.push_str(&entity(sign)),
            '\n' => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}

/// A value between quotes, or between backticks where it holds what may not stand between quotes.
fn shortcode_value(value: &str) -> String {
    let value = on_one_line(value);
    match value.contains(['"', '\\']) {
        true => format!("`{}`", value.replace('`', "’")),
        false => format!("\"{value}\""),
    }
}
