//! Tables: the first row is repeated at the head of each page, where it says something.

use article::{Align, Cell, Row, Table, TableAttrs};

use super::{paragraph::Place, typescript::Typescript};

/// The width of the text, in twentieths of a point.
const WIDTH: usize = 9070;

impl Typescript<'_> {
    pub(super) fn table(&mut self, table: &Table, out: &mut String) {
        let Some((headings, rows)) = table.split() else { return };
        let columns = headings.content.len().max(1);
        let width = WIDTH / columns;
        out.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>");
        out.push_str(if self.is_rtl { "<w:bidiVisual/>" } else { "" });
        out.push_str("<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        out.push_str(&format!("<w:gridCol w:w=\"{width}\"/>").repeat(columns));
        out.push_str("</w:tblGrid>\n");
        if headings.content.iter().any(|cell| !cell.content.is_empty()) {
            self.row(headings, &table.attrs, true, width, out);
        }
        rows.iter().for_each(|row| self.row(row, &table.attrs, false, width, out));
        // Without a paragraph between them two tables would be one.
        out.push_str("</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>\n");
    }

    fn row(&mut self, row: &Row, attrs: &TableAttrs, is_heading: bool, width: usize, out: &mut String) {
        out.push_str(if is_heading { "<w:tr><w:trPr><w:tblHeader/></w:trPr>" } else { "<w:tr>" });
        for (at, cell) in row.content.iter().enumerate() {
            let align = attrs.align.get(at).copied().flatten();
            self.cell(cell, align, is_heading, width, out);
        }
        out.push_str("</w:tr>\n");
    }

    fn cell(&mut self, cell: &Cell, align: Option<Align>, is_heading: bool, width: usize, out: &mut String) {
        let align = align.and_then(|align| match align {
            Align::Left => None,
            Align::Center => Some("center"),
            Align::Right => Some("end"),
        });
        let place = Place { align, ..Place::of(if is_heading { "TableHeading" } else { "TableText" }) };
        out.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
        let before = out.len();
        self.paragraph(&place, &cell.content, out);
        if out.len() == before {
            self.around(&place, self.is_rtl, "", out);
        }
        out.push_str("</w:tc>");
    }
}
