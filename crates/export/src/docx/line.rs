//! A line as runs: marks, links, breaks, footnotes, pictures within it.

use article::{CreditRun, Inline, Mark, is_safe_link};

use super::typescript::Typescript;
use crate::xml::{push_text, text};

/// The mark of a run as Word has it, in the order of the schema (CT_RPr).
const MARKS: [(Mark, &str); 7] = [
    (Mark::Code, "<w:rStyle w:val=\"CodeChar\"/>"),
    (Mark::Strong, "<w:b/><w:bCs/>"),
    (Mark::Emphasis, "<w:i/><w:iCs/>"),
    (Mark::Strike, "<w:strike/>"),
    (Mark::Highlight, "<w:highlight w:val=\"yellow\"/>"),
    (Mark::Superscript, "<w:vertAlign w:val=\"superscript\"/>"),
    (Mark::Subscript, "<w:vertAlign w:val=\"subscript\"/>"),
];

impl Typescript<'_> {
    /// The runs of a line.
    pub(super) fn line(&mut self, line: &[Inline], is_rtl: bool, out: &mut String) {
        for inline in line {
            let marks = inline.marks();
            let link = marks.iter().find_map(|mark| match mark {
                Mark::Link { attrs } if is_safe_link(&attrs.href) => Some(attrs.href.as_str()),
                _ => None,
            });
            match inline {
                Inline::Text { text, .. } => self.run(text, marks, link, is_rtl, out),
                Inline::HardBreak { .. } => out.push_str("<w:r><w:br/></w:r>"),
                Inline::FootnoteReference { attrs, .. } => self.reference(&attrs.label, out),
                Inline::Picture { attrs, .. } => self.picture_in_line(attrs, is_rtl, out),
                Inline::RawInline { .. } => self.note_typed(),
            }
        }
    }

    /// Words with marks; where they lead somewhere, as a link.
    pub(super) fn run(
        &mut self,
        words: &str,
        marks: &[Mark],
        link: Option<&str>,
        is_rtl: bool,
        out: &mut String,
    ) {
        let link = link.map(|address| self.link(address));
        if let Some(id) = &link {
            out.push_str(&format!("<w:hyperlink r:id=\"{id}\">"));
        }
        out.push_str("<w:r>");
        out.push_str(&properties(marks, link.is_some(), is_rtl));
        out.push_str("<w:t xml:space=\"preserve\">");
        push_text(words, out);
        out.push_str("</w:t></w:r>");
        if link.is_some() {
            out.push_str("</w:hyperlink>");
        }
    }

    /// A credit, its source and its licence linked.
    pub(super) fn credit(&mut self, name: &str, is_rtl: bool, out: &mut String) {
        let Some(credit) = self.job.piece.attrs.pictures.get(name) else { return };
        let language = self.job.piece.attrs.fields.language.trim();
        for CreditRun { text, address } in credit.runs(language) {
            let link = address.as_deref().filter(|address| is_safe_link(address));
            self.run(&text, &[], link, is_rtl, out);
        }
    }
}

/// `w:rPr`; nothing for plain words.
fn properties(marks: &[Mark], is_link: bool, is_rtl: bool) -> String {
    let is_code = marks.contains(&Mark::Code);
    let link = if is_link && !is_code { "<w:rStyle w:val=\"Hyperlink\"/>" } else { "" };
    let raised = marks.contains(&Mark::Superscript);
    let shown = |(mark, _): &&(Mark, &str)| marks.contains(mark) && !(raised && *mark == Mark::Subscript);
    let marks: String = MARKS.iter().filter(shown).map(|(_, xml)| *xml).collect();
    let rtl = if is_rtl { "<w:rtl/>" } else { "" };
    match [link, &marks, rtl].concat() {
        properties if properties.is_empty() => properties,
        properties => format!("<w:rPr>{properties}</w:rPr>"),
    }
}

/// Plain words as a run.
pub(super) fn plain(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", text(words))
}
