//! A line of words, said with the marks that a flavour has.

use ::words::message;
use article::{Inline, LinkAttrs, Mark, NoteAttrs, NoteKind, PictureAttrs};

use super::{
    body::Body,
    note,
    plain::{lowered, raised},
};
use crate::{
    html::{Typed, typed},
    plain::words_of,
};

impl Body<'_> {
    /// The line as the flavour can say it.
    pub(super) fn line(&mut self, line: &[Inline]) -> Vec<Inline> {
        let mut said: Vec<Inline> = Vec::new();
        for run in line {
            for run in self.run(run) {
                match (said.last(), run) {
                    (Some(last), run) if ends_in_space(last) => said.extend(without_space(run)),
                    (_, run) => said.push(run),
                }
            }
        }
        said
    }

    fn run(&mut self, run: &Inline) -> Vec<Inline> {
        let speaks = self.page.flavour.speaks;
        if run.marks().contains(&Mark::Strike) && !speaks.strike {
            self.say(note(NoteKind::LeftOut, "body", message!("notes-struckInMarkdown")));
            return Vec::new();
        }
        let marks = self.marks(run.marks());
        match run {
            Inline::Text { text, marks: old } => {
                let text = if speaks.html { text.clone() } else { signs(text, old) };
                vec![Inline::Text { text, marks }]
            }
            Inline::HardBreak { .. } => vec![Inline::HardBreak { marks }],
            Inline::FootnoteReference { attrs, .. } => vec![self.reference(&attrs.label, marks)],
            Inline::Picture { attrs, .. } => self.inline_picture(attrs, marks),
            Inline::RawInline { attrs, .. } => self.typed(&attrs.source, marks),
        }
    }

    fn marks(&self, marks: &[Mark]) -> Vec<Mark> {
        let html = self.page.flavour.speaks.html;
        let mark = |mark: &Mark| match mark {
            Mark::Link { attrs } => Some(self.link(attrs).into()),
            Mark::Superscript | Mark::Subscript if !html => None,
            Mark::Highlight if !html => Some(Mark::Strong),
            mark => Some(mark.clone()),
        };
        let mut marks: Vec<Mark> = marks.iter().filter_map(mark).collect();
        marks.sort();
        marks.dedup();
        marks
    }

    /// An address without the signs that a program takes for its own.
    fn link(&self, attrs: &LinkAttrs) -> LinkAttrs {
        let mut attrs = attrs.clone();
        if self.page.flavour.guards.braces {
            attrs.href = attrs.href.replace('{', "%7B").replace('}', "%7D").replace('|', "%7C");
        }
        attrs
    }

    fn reference(&self, label: &str, marks: Vec<Mark>) -> Inline {
        match self.footnotes.number(label) {
            Some(number) if self.page.flavour.speaks.footnotes => {
                Inline::FootnoteReference { attrs: NoteAttrs { label: number.to_string() }, marks }
            }
            Some(number) => Inline::Text { text: format!("[{number}]"), marks },
            None => Inline::Text { text: format!("[^{label}]"), marks },
        }
    }

    /// A picture inside a line with whom to name for it behind it; words where it has no file.
    fn inline_picture(&mut self, attrs: &PictureAttrs, marks: Vec<Mark>) -> Vec<Inline> {
        let is_linked = marks.iter().any(|mark| matches!(mark, Mark::Link { .. }));
        let picture = match self.page.has_file(&attrs.src) {
            true => {
                let attrs = PictureAttrs { src: self.address(&attrs.src), ..attrs.clone() };
                Inline::Picture { attrs: Box::new(attrs), marks }
            }
            false => {
                let alt = attrs.alt.trim();
                let colon = if alt.is_empty() { "" } else { ": " };
                let text = format!("[{}{colon}{alt}]", self.page.words().to_come);
                Inline::Text { text, marks }
            }
        };
        let mut credit = self.credit(&attrs.src);
        if is_linked {
            credit.iter_mut().for_each(|run| run.marks_mut().clear());
        }
        match credit.is_empty() {
            true => vec![picture],
            false => [vec![picture, Inline::text(" (")], credit, vec![Inline::text(")")]].concat(),
        }
    }

    /// Where the text finds a picture.
    pub(super) fn address(&mut self, name: &str) -> String {
        let address = self.page.flavour.picture_in_text(name, self.page.job.slug);
        if address.contains('{') { self.snippets.word(address) } else { address }
    }

    /// Whom to name for a picture, as printed, source and licence linked.
    pub(super) fn credit(&self, name: &str) -> Vec<Inline> {
        let language = self.page.piece.attrs.fields.language.trim();
        let credit = self.page.piece.attrs.pictures.get(name);
        let runs = credit.map(|credit| credit.runs(language)).unwrap_or_default();
        let run = |run: article::CreditRun| {
            let link = |href| self.link(&LinkAttrs { href, title: String::new() }).into();
            Inline::Text { text: run.text, marks: run.address.map(link).into_iter().collect() }
        };
        runs.into_iter().map(run).collect()
    }

    /// What was typed as HTML inside a line, cleaned; its words where the flavour has no HTML.
    fn typed(&mut self, source: &str, marks: Vec<Mark>) -> Vec<Inline> {
        let html = match typed(source) {
            Typed::Opening(tag) => tag.open.into_owned(),
            Typed::Closing(name) if !name.is_empty() => format!("</{name}>"),
            Typed::Html(html) => html,
            Typed::Closing(_) | Typed::Refused(_) => String::new(),
        };
        let is_break = html.starts_with("<br");
        match html {
            html if html.is_empty() => Vec::new(),
            _ if is_break => vec![Inline::HardBreak { marks }],
            html if self.page.flavour.speaks.html && html.starts_with('<') => {
                vec![Inline::RawInline { attrs: article::RawAttrs { source: html }, marks }]
            }
            _ => match words_of(source) {
                words if words.is_empty() => Vec::new(),
                words => vec![Inline::Text { text: words.replace('\n', " "), marks }],
            },
        }
    }
}

fn ends_in_space(run: &Inline) -> bool {
    matches!(run, Inline::Text { text, .. } if text.ends_with(' '))
}

/// A run behind a space, which what stood between them and was left out would double.
fn without_space(run: Inline) -> Option<Inline> {
    match run {
        Inline::Text { text, marks } if text.starts_with(' ') && !marks.contains(&Mark::Code) => {
            let text = text.trim_start_matches(' ').to_owned();
            (!text.is_empty()).then_some(Inline::Text { text, marks })
        }
        run => Some(run),
    }
}

/// Words that were raised or lowered, as far as there are characters for them.
fn signs(text: &str, marks: &[Mark]) -> String {
    if marks.contains(&Mark::Superscript) {
        return raised(text);
    }
    if marks.contains(&Mark::Subscript) { lowered(text) } else { text.to_owned() }
}
