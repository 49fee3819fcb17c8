//! A paragraph: its style, its place in a list, which way it runs.

use article::Inline;

use super::typescript::Typescript;
use crate::html::first_strong;

/// How far a level of a list or a quotation in a quotation stands in, in twentieths of a point.
const STEP: u32 = 360;

/// How far a quotation stands in by its style.
const QUOTED: u32 = 567;

/// Where paragraphs stand and how they look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The style's id.
    pub(super) style: &'static str,
    /// How deep within lists and quotations within quotations; 0 outside.
    pub(super) depth: u8,
    /// The list whose number or sign it carries.
    pub(super) list: Option<usize>,
    /// `center` or `end`, where it is not at the start.
    pub(super) align: Option<&'static str>,
}

impl Place {
    pub(super) fn of(style: &'static str) -> Place {
        Place { style, depth: 0, list: None, align: None }
    }

    /// The same in another style.
    pub(super) fn styled(self, style: &'static str) -> Place {
        Place { style, list: None, ..self }
    }
}

impl Typescript<'_> {
    /// A paragraph with a line; nothing where that is empty.
    pub(super) fn paragraph(&mut self, place: &Place, line: &[Inline], out: &mut String) {
        let mut runs = String::new();
        let is_rtl = self.is_rtl(line);
        self.line(line, is_rtl, &mut runs);
        if !runs.is_empty() {
            self.around(place, is_rtl, &runs, out);
        }
    }

    /// A paragraph around runs.
    pub(super) fn around(&self, place: &Place, is_rtl: bool, runs: &str, out: &mut String) {
        out.push_str("<w:p>");
        out.push_str(&properties(place, is_rtl));
        out.push_str(runs);
        out.push_str("</w:p>\n");
    }

    /// Whether a line runs from the right.
    pub(super) fn is_rtl(&self, line: &[Inline]) -> bool {
        first_strong(&article::plain_text(line)).map_or(self.is_rtl, |direction| direction == "rtl")
    }
}

/// `w:pPr`, its parts in the order of the schema (CT_PPrBase).
fn properties(place: &Place, is_rtl: bool) -> String {
    let mut out = format!("<w:pPr><w:pStyle w:val=\"{}\"/>", place.style);
    if let Some(list) = place.list {
        out += &format!(
            "<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{list}\"/></w:numPr>",
            place.depth.saturating_sub(1).min(8)
        );
    }
    if is_rtl {
        out += "<w:bidi/>";
    }
    if place.list.is_none() && place.depth > 0 {
        let quoted = if matches!(place.style, "Quote" | "Attribution") { QUOTED } else { 0 };
        out += &format!("<w:ind w:start=\"{}\"/>", quoted + u32::from(place.depth) * STEP);
    }
    if let Some(align) = place.align {
        out += &format!("<w:jc w:val=\"{align}\"/>");
    }
    out + "</w:pPr>"
}
