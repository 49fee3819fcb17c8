//! A table as columns of characters.

use article::{Align, Table};
use unicode_width::UnicodeWidthStr;

use super::block::Printer;

/// The rows, each column as wide as its widest cell, a line below the headings.
pub(super) fn table(table: &Table, printer: &Printer) -> String {
    let rows: Vec<Vec<String>> = table
        .content
        .iter()
        .map(|row| row.content.iter().map(|cell| cell_words(&cell.content, printer)).collect())
        .collect();
    let columns = table.attrs.align.len();
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
    let mut lines: Vec<String> = rows.iter().map(|row| line(row, &widths, &table.attrs.align)).collect();
    if !lines.is_empty() {
        lines.insert(1, widths.iter().map(|width| "-".repeat(*width)).collect::<Vec<_>>().join("  "));
    }
    lines.join("\n")
}

fn cell_words(content: &[article::Inline], printer: &Printer) -> String {
    printer.line(content).replace('\n', " ")
}

fn line(row: &[String], widths: &[usize], align: &[Option<Align>]) -> String {
    let cell = |(at, words): (usize, &String)| Align::padded(align[at], words, widths[at]);
    row.iter().enumerate().map(cell).collect::<Vec<_>>().join("  ").trim_end().to_owned()
}
