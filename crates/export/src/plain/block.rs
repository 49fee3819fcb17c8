//! Blocks and lines as plain text.

use ammonia::Builder;
use article::{Block, Callout, CalloutKind, Figure, Inline, Item, Mark, Piece, Quotation, plain_text};
use pulldown_cmark::{Event, Parser, TagEnd};

use super::table::table;
use crate::{footnotes::Footnotes, html::UNREAD, task, words::Words};

/// What is known of the piece while its parts are printed.
pub(super) struct Printer<'a> {
    piece: &'a Piece,
    words: &'static Words,
    footnotes: Footnotes,
}

impl<'a> Printer<'a> {
    pub(super) fn new(piece: &'a Piece, words: &'static Words) -> Self {
        Printer { piece, words, footnotes: Footnotes::of(&piece.content, false) }
    }

    pub(super) fn block(&self, block: &Block) -> String {
        match block {
            Block::BulletList(list) => self.items(&list.content, list.attrs.tight, |_| "- ".to_owned()),
            Block::OrderedList(list) => {
                let number = |at: usize| format!("{}. ", list.attrs.start.saturating_add(at as u32));
                self.items(&list.content, list.attrs.tight, number)
            }
            Block::Quotation(Quotation { content }) => indented(&self.blocks(content), "    ", "    "),
            Block::Attribution(attribution) => format!("— {}", self.line(&attribution.content)),
            Block::Callout(callout) => self.callout(callout),
            Block::Figure(figure) => self.figure(figure),
            Block::Embed(embed) => embed.attrs.address.clone(),
            Block::Table(rows) => table(rows, self),
            Block::Divider(_) => "* * *".to_owned(),
            Block::Footnote(_) => String::new(),
            Block::Raw(raw) => words_of(&raw.source()),
            Block::CodeBlock(code) => plain_text(&code.content),
            Block::Paragraph(_) | Block::Heading(_) | Block::CalloutTitle(_) => {
                block.lines().into_iter().map(|line| self.line(line)).collect()
            }
        }
    }

    fn blocks(&self, blocks: &[Block]) -> String {
        let parts = blocks.iter().map(|block| self.block(block));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// A part set apart that has no title is headed by what its kind is called.
    fn callout(&self, callout: &Callout) -> String {
        let body = self.blocks(&callout.content);
        match (callout.kind(), callout.title()) {
            (CalloutKind::Other, None) => format!("{}\n\n{body}", self.words.called(&callout.attrs.kind)),
            _ => body,
        }
    }

    fn items(&self, items: &[Item], tight: bool, marker: impl Fn(usize) -> String) -> String {
        let item = |(at, item): (usize, &Item)| {
            let parts: Vec<String> = item.content.iter().map(|block| self.block(block)).collect();
            let words = parts.join(if tight { "\n" } else { "\n\n" });
            let marker = marker(at);
            indented(&format!("{}{words}", task::sign(item)), &marker, &" ".repeat(marker.chars().count()))
        };
        let items: Vec<String> = items.iter().enumerate().map(item).collect();
        items.join(if tight { "\n" } else { "\n\n" })
    }

    /// What a picture shows and whom to name for it, between brackets: the picture itself stays behind.
    fn figure(&self, figure: &Figure) -> String {
        let caption = self.line(&figure.content);
        let shown = if caption.is_empty() { figure.attrs.alt.trim().to_owned() } else { caption };
        let credit = self.credit(&figure.attrs.src);
        let parts = [shown, credit].into_iter().filter(|part| !part.is_empty());
        match parts.collect::<Vec<_>>().join(" — ") {
            words if words.is_empty() => String::new(),
            words => format!("[{words}]"),
        }
    }

    fn credit(&self, name: &str) -> String {
        let language = self.piece.attrs.fields.language.trim();
        self.piece.attrs.pictures.get(name).map(|credit| credit.line_in(language)).unwrap_or_default()
    }

    /// The words of a line, without those that are struck through; a break in it ends a line.
    pub(super) fn line(&self, content: &[Inline]) -> String {
        let mut line = String::new();
        for run in content.iter().filter(|run| !is_struck(run)) {
            let words = self.run(run);
            let twice = line.ends_with(' ') && words.starts_with(' ');
            line.push_str(&words[usize::from(twice)..]);
        }
        line.trim().to_owned()
    }

    fn run(&self, run: &Inline) -> String {
        match run {
            Inline::Text { text, .. } => text.clone(),
            Inline::HardBreak { .. } => "\n".to_owned(),
            Inline::FootnoteReference { attrs, .. } => self.reference(&attrs.label),
            Inline::Picture { attrs, .. } => self.inline_picture(&attrs.src, &attrs.alt),
            Inline::RawInline { .. } => String::new(),
        }
    }

    fn inline_picture(&self, name: &str, alt: &str) -> String {
        let parts = [alt.trim().to_owned(), self.credit(name)];
        let said = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        if said.is_empty() { said } else { format!("[{said}]") }
    }

    fn reference(&self, label: &str) -> String {
        match self.footnotes.number(label) {
            Some(number) => format!("[{number}]"),
            None => format!("[^{label}]"),
        }
    }

    /// What the footnotes say, in the order of their numbers.
    pub(super) fn footnotes(&self) -> Vec<String> {
        let notes = self.footnotes.said(&self.piece.content, false, <[Block]>::to_vec);
        notes.iter().map(|block| self.block(block)).collect()
    }
}

/// Whether a run is no longer true.
pub(super) fn is_struck(run: &Inline) -> bool {
    run.marks().contains(&Mark::Strike)
}

/// The words in other Markdown, without its tags.
pub(crate) fn words_of(source: &str) -> String {
    let say = |event: Event| match event {
        Event::Text(words) | Event::Code(words) => words.to_string(),
        Event::Html(html) => untagged(&html),
        Event::SoftBreak | Event::HardBreak => "\n".to_owned(),
        Event::End(tag)
            if !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image) =>
        {
            "\n\n".to_owned()
        }
        _ => String::new(),
    };
    let words: String = Parser::new(source).map(say).collect();
    let paragraphs = words.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// What stands between tags, as characters.
fn untagged(html: &str) -> String {
    let escaped = Builder::empty().clean_content_tags(UNREAD.into_iter().collect()).clean(html).to_string();
    let characters = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&amp;", "&")];
    characters.iter().fold(escaped, |text, (reference, character)| text.replace(reference, character))
}

/// Lines with a prefix for the first and one for the others.
fn indented(text: &str, first: &str, others: &str) -> String {
    let line = |(at, line): (usize, &str)| match (at, line) {
        (0, line) => format!("{first}{line}").trim_end().to_owned(),
        (_, "") => String::new(),
        (_, line) => format!("{others}{line}"),
    };
    text.split('\n').enumerate().map(line).collect::<Vec<_>>().join("\n")
}
