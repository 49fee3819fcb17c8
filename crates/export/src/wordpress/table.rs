//! Tables; a caption they do not have.

use article::{Align, Cell, Row, Table, TableAttrs};
use serde_json::json;

use super::{Desk, block};

impl Desk<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Option<String> {
        let (headings, rows) = table.split()?;
        let mut html = String::new();
        if headings.content.iter().any(|cell| !cell.content.is_empty()) {
            html += &format!("<thead>{}</thead>", self.row(headings, &table.attrs, "th"));
        }
        let rows: String = rows.iter().map(|row| self.row(row, &table.attrs, "td")).collect();
        if !rows.is_empty() {
            html += &format!("<tbody>{rows}</tbody>");
        }
        let html = format!("<figure class=\"wp-block-table\"><table>{html}</table></figure>");
        Some(block("table", &json!({ "hasFixedLayout": false }), &html))
    }

    fn row(&mut self, row: &Row, attrs: &TableAttrs, element: &str) -> String {
        let cells = row.content.iter().enumerate();
        let cells: String = cells
            .map(|(at, cell)| self.cell(cell, attrs.align.get(at).copied().flatten(), element))
            .collect();
        format!("<tr>{cells}</tr>")
    }

    fn cell(&mut self, cell: &Cell, align: Option<Align>, element: &str) -> String {
        let align = match align {
            None => "",
            Some(Align::Left) => " class=\"has-text-align-left\" data-align=\"left\"",
            Some(Align::Center) => " class=\"has-text-align-center\" data-align=\"center\"",
            Some(Align::Right) => " class=\"has-text-align-right\" data-align=\"right\"",
        };
        format!("<{element}{align}>{}</{element}>", self.line(&cell.content))
    }
}
