//! Rows and columns, in a box that scrolls. The box can be reached by key, so that it can be scrolled by key; it is
//! called by the headings of its columns.

use article::{Align, Cell, Row, Table, TableAttrs, plain_text};

use crate::html::{Press, around, push, text::attribute};

impl Press<'_> {
    pub(super) fn table(&mut self, table: &Table, out: &mut String) {
        let Some((headings, rows)) = table.split() else { return };
        push(out, ["<div class=\"table\" role=\"group\" aria-label=\"", self.words.table]);
        around(out, ": ", "", |out| out.push_str(&attribute(&called(headings))));
        out.push_str("\" tabindex=\"0\">\n<table>\n");
        if headings.content.iter().any(|cell| !cell.content.is_empty()) {
            out.push_str("<thead>\n");
            self.row(headings, &table.attrs, true, out);
            out.push_str("</thead>\n");
        }
        around(out, "<tbody>\n", "</tbody>\n", |out| {
            rows.iter().for_each(|row| self.row(row, &table.attrs, false, out));
        });
        out.push_str("</table>\n</div>\n");
    }

    fn row(&mut self, row: &Row, columns: &TableAttrs, is_heading: bool, out: &mut String) {
        out.push_str("<tr>");
        for (at, cell) in row.content.iter().enumerate() {
            let align = columns.align.get(at).copied().flatten();
            // A heading without words would announce nothing: the corner of a table is an empty cell.
            self.cell(cell, align, is_heading && !cell.content.is_empty(), out);
        }
        out.push_str("</tr>\n");
    }

    fn cell(&mut self, cell: &Cell, align: Option<Align>, is_heading: bool, out: &mut String) {
        let (open, close) = if is_heading { ("<th scope=\"col\"", "</th>") } else { ("<td", "</td>") };
        push(out, [open, class(align)]);
        self.turned(&cell.content, out);
        out.push('>');
        self.line(&cell.content, out);
        out.push_str(close);
    }
}

fn class(align: Option<Align>) -> &'static str {
    match align {
        None => "",
        Some(Align::Left) => " class=\"left\"",
        Some(Align::Center) => " class=\"centre\"",
        Some(Align::Right) => " class=\"right\"",
    }
}

/// The headings, one after the other.
fn called(headings: &Row) -> String {
    let words = headings.content.iter().map(|cell| plain_text(&cell.content));
    words
        .map(|words| words.trim().to_owned())
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}
