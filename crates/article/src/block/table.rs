//! Rows and columns, as GFM has them: one row of headings, an alignment for each column, and a line in each cell.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};
use serde::{Deserialize, Serialize};
use unicode_width::UnicodeWidthStr;

use super::{Block, BulletList, Item, ItemAttrs, ListAttrs, Paragraph, Part};
use crate::{
    inline::{Inline, Mark, plain_text},
    markdown::{Definitions, Line, Place, Read, Reader, Unmodelled, Writer, read_block, tidy_line},
};

/// Rows and columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Table {
    /// Its columns.
    pub attrs: TableAttrs,
    /// The rows; the first has the headings. Never empty; each has as many cells as there are columns.
    pub content: Vec<Row>,
}

/// A table's columns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct TableAttrs {
    /// How the words of each column stand; `None` where nothing is said. Never empty.
    pub align: Vec<Option<Align>>,
}

/// How the words of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// To the left.
    Left,
    /// To the middle.
    Center,
    /// To the right.
    Right,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(tag = "type", rename = "table_row")]
pub struct Row {
    /// Its cells.
    pub content: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(tag = "type", rename = "table_cell")]
pub struct Cell {
    /// The line; a break in it is `<br>` in Markdown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

impl Table {
    pub(crate) fn read(reader: &mut Reader, columns: &[Alignment]) -> Read<Block> {
        let align = columns.iter().map(align).collect();
        let mut content = Vec::new();
        while let Some(Event::Start(Tag::TableHead | Tag::TableRow)) = reader.event() {
            reader.at += 1;
            content.push(row(reader)?);
        }
        reader.at += 1;
        Ok(Table { attrs: TableAttrs { align }, content }.into())
    }

    /// The row of headings, and the rows below it.
    pub fn split(&self) -> Option<(&Row, &[Row])> {
        self.content.split_first()
    }
}

fn align(alignment: &Alignment) -> Option<Align> {
    match alignment {
        Alignment::None => None,
        Alignment::Left => Some(Align::Left),
        Alignment::Center => Some(Align::Center),
        Alignment::Right => Some(Align::Right),
    }
}

fn row(reader: &mut Reader) -> Read<Row> {
    let mut content = Vec::new();
    while let Some(Event::Start(Tag::TableCell)) = reader.event() {
        reader.at += 1;
        let events = reader.leaf_events();
        content.push(Cell { content: reader.inlines(events) });
        reader.at += events.len();
        if !matches!(reader.event(), Some(Event::End(TagEnd::TableCell))) {
            return Err(Unmodelled);
        }
        reader.at += 1;
    }
    reader.at += 1;
    Ok(Row { content })
}

impl Part for Table {
    fn write(&self, writer: &Writer, _depth: usize) -> String {
        let cells: Vec<Vec<String>> = self.content.iter().map(|row| sources(row, writer)).collect();
        let widths = widths(&cells, self.attrs.align.len(), writer.habits.padded);
        let line = |(at, row): (usize, &Vec<String>)| {
            let line = padded(row, &self.attrs.align, &widths);
            if at == 0 { format!("{line}\n{}", rule(&self.attrs.align, &widths)) } else { line }
        };
        cells.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Every row gets as many cells as there are columns; what stood beyond them goes into the last.
    fn tidy(&self, definitions: &Definitions) -> Block {
        let headings = self.content.first().map_or(0, |row| row.content.len());
        let columns = self.attrs.align.len().max(headings).max(1);
        let mut align = self.attrs.align.clone();
        align.resize(columns, None);
        let mut content: Vec<Row> =
            self.content.iter().map(|row| tidy_row(row, columns, definitions)).collect();
        if content.is_empty() {
            content.push(Row { content: vec![Cell::default(); columns] });
        }
        Table { attrs: TableAttrs { align }, content }.into()
    }

    /// A list with an item for each row, its cells called by their headings.
    fn plain(&self) -> Vec<Block> {
        let Some((headings, rows)) = self.split() else { return Vec::new() };
        let items: Vec<Item> = rows.iter().map(|row| said(headings, row)).collect();
        if items.is_empty() {
            let words = headings.content.iter().map(|cell| plain_text(&cell.content)).collect::<Vec<_>>();
            return vec![Block::paragraph(&words.join(", "))];
        }
        vec![BulletList { attrs: ListAttrs { tight: true }, content: items }.into()]
    }

    fn lines(&self) -> Vec<&[Inline]> {
        self.content.iter().flat_map(|row| &row.content).map(|cell| cell.content.as_slice()).collect()
    }

    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        self.content.iter_mut().flat_map(|row| &mut row.content).map(|cell| &mut cell.content).collect()
    }
}

fn tidy_row(row: &Row, columns: usize, definitions: &Definitions) -> Row {
    let mut cells: Vec<Cell> = row.content.iter().take(columns).cloned().collect();
    cells.resize(columns, Cell::default());
    for cell in row.content.iter().skip(columns) {
        let last = &mut cells[columns - 1].content;
        last.push(Inline::text(" "));
        last.extend(cell.content.iter().cloned());
    }
    let tidy = |cell: Cell| Cell { content: tidy_line(&cell.content, definitions) };
    Row { content: cells.into_iter().map(tidy).collect() }
}

/// `Stop: Depot; Tram: 0.55`, as runs.
fn said(headings: &Row, row: &Row) -> Item {
    let mut line = Vec::new();
    for (heading, cell) in
        headings.content.iter().zip(&row.content).filter(|(_, cell)| !cell.content.is_empty())
    {
        if !line.is_empty() {
            line.push(Inline::text("; "));
        }
        let heading = plain_text(&heading.content);
        if !heading.is_empty() {
            line.push(Inline::Text { text: heading, marks: vec![Mark::Strong] });
            line.push(Inline::text(": "));
        }
        line.extend(cell.content.iter().cloned());
    }
    Item { attrs: ItemAttrs::default(), content: vec![Paragraph { content: line }.into()] }
}

fn sources(row: &Row, writer: &Writer) -> Vec<String> {
    row.content.iter().map(|cell| cell_source(&cell.content, writer)).collect()
}

/// A cell's line. In a table every bar parts cells unless a backslash stands before it, in code too.
fn cell_source(content: &[Inline], writer: &Writer) -> String {
    let source = Line::new(content, writer.habits, Place::Cell).write(|source| {
        match read_block(&format!("|{}|x|\n|-|-|", barred(source)), writer.definitions) {
            Block::Table(mut table) if table.content.len() == 1 && table.content[0].content.len() == 2 => {
                Some(std::mem::take(&mut table.content[0].content[0].content))
            }
            _ => None,
        }
    });
    barred(&source)
}

fn barred(source: &str) -> String {
    source.replace('|', "\\|")
}

/// How wide each column is, in columns of a terminal; 0 where cells are not padded.
fn widths(cells: &[Vec<String>], columns: usize, are_padded: bool) -> Vec<usize> {
    let widest =
        |column: usize| cells.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    (0..columns).map(|column| if are_padded { widest(column).unwrap_or(0).max(1) } else { 0 }).collect()
}

fn padded(row: &[String], align: &[Option<Align>], widths: &[usize]) -> String {
    let cell = |(at, source): (usize, &String)| {
        let room = widths[at].saturating_sub(source.width());
        let before = match align[at] {
            Some(Align::Right) => room,
            Some(Align::Center) => room / 2,
            Some(Align::Left) | None => 0,
        };
        format!("| {}{source}{} ", " ".repeat(before), " ".repeat(room - before))
    };
    row.iter().enumerate().map(cell).collect::<String>() + "|"
}

/// The line below the headings.
fn rule(align: &[Option<Align>], widths: &[usize]) -> String {
    let column = |(align, width): (&Option<Align>, &usize)| {
        let dashes = |colons: usize| "-".repeat((width.max(&1) + 2) - colons);
        match align {
            None => format!("|{}", dashes(0)),
            Some(Align::Left) => format!("|:{}", dashes(1)),
            Some(Align::Center) => format!("|:{}:", dashes(2)),
            Some(Align::Right) => format!("|{}:", dashes(1)),
        }
    };
    align.iter().zip(widths).map(column).collect::<String>() + "|"
}
