//! Lists: each numbered one counts for itself; a task has its sign before its words.

use article::{Block, Item};

use super::{paragraph::Place, typescript::Typescript};
use crate::task;

/// The list of signs, which all bulleted lists share (`numbering.xml`).
const SIGNS: usize = 1;

/// The first number for a list that counts.
const FIRST_COUNTED: usize = 2;

impl Typescript<'_> {
    pub(super) fn bullets(&mut self, items: &[Item], place: &Place, out: &mut String) {
        items.iter().for_each(|item| self.item(item, SIGNS, place, out));
    }

    pub(super) fn counted(&mut self, items: &[Item], start: u32, place: &Place, out: &mut String) {
        let depth = place.depth.min(8);
        self.lists.push((start, depth));
        let list = FIRST_COUNTED + self.lists.len() - 1;
        items.iter().for_each(|item| self.item(item, list, place, out));
    }

    fn item(&mut self, item: &Item, list: usize, place: &Place, out: &mut String) {
        let within = Place { depth: place.depth.saturating_add(1), ..place.styled(listed(place.style)) };
        let sign = Some(task::sign(item)).filter(|sign| !sign.is_empty());
        let first = Place { list: sign.is_none().then_some(list), ..within };
        match (item.content.split_first(), sign) {
            (Some((Block::Paragraph(paragraph), rest)), sign) => {
                let mut line = paragraph.content.clone();
                sign.into_iter().for_each(|sign| line.insert(0, article::Inline::text(sign)));
                self.paragraph(&first, &line, out);
                self.blocks(rest, &within, out);
            }
            (_, sign) => {
                self.around(&first, self.is_rtl, &super::line::plain(sign.unwrap_or_default()), out);
                self.blocks(&item.content, &within, out);
            }
        }
    }

    /// `numbering.xml`: how lists look at each depth, and where each of them begins to count.
    pub(super) fn numbering(&self) -> String {
        let mut out = String::from(crate::xml::HEAD);
        out += "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n";
        out += &abstract_list(0, |level| ("bullet", ["•", "◦", "▪"][level % 3].to_owned()));
        out += &abstract_list(1, |level| ("decimal", format!("%{}.", level + 1)));
        out += "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>\n";
        for (at, (start, depth)) in self.lists.iter().enumerate() {
            let id = FIRST_COUNTED + at;
            out += &format!(
                "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"{depth}\"><w:startOverride w:val=\"{}\"/></w:lvlOverride></w:num>\n",
                (*start).min(32_767)
            );
        }
        out + "</w:numbering>\n"
    }
}

/// The style of what a list says: that of an aside, a quotation or a footnote around it, or its own.
fn listed(around: &'static str) -> &'static str {
    match around {
        "Aside" | "Quote" | "FootnoteText" => around,
        _ => "ListParagraph",
    }
}

fn abstract_list(id: usize, level: impl Fn(usize) -> (&'static str, String)) -> String {
    let levels: String = (0..9)
        .map(|at| {
            let (format, text) = level(at);
            let start = (at + 1) * 360;
            format!(
                "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"start\"/><w:pPr><w:ind w:start=\"{start}\" w:hanging=\"360\"/></w:pPr></w:lvl>"
            )
        })
        .collect();
    format!(
        "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{levels}</w:abstractNum>\n"
    )
}
