//! Rows and columns, as GFM has them: one row of headings, an alignment for each column, and a line in each cell.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};
use serde::{Deserialize, Serialize};
use unicode_width::UnicodeWidthStr;

use super::{Block, BulletList, Item, ItemAttrs, Lines, ListAttrs, Paragraph, Part};
use crate::{
    inline::{Inline, bold},
    manuscript::first_line_end,
    markdown::{
        Definitions, Line, Place, Read, Reader, TableLayout, Unmodelled, Writer, read_block, tidy_line,
    },
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

impl Align {
    /// Words filled with spaces to a column of that width, in columns of a terminal; to the left where nothing is said.
    pub fn padded(align: Option<Align>, words: &str, width: usize) -> String {
        let room = width.saturating_sub(words.width());
        let before = match align {
            Some(Align::Right) => room,
            Some(Align::Center) => room / 2,
            Some(Align::Left) | None => 0,
        };
        format!("{}{words}{}", " ".repeat(before), " ".repeat(room - before))
    }
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
        set(&cells, &self.attrs.align, &writer.habits.layout.table)
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

    /// A list with an item for each row, its cells called by their headings; before it, headings that call none.
    fn plain(&self) -> Vec<Block> {
        let Some((headings, rows)) = self.split() else { return Vec::new() };
        let items: Vec<Item> =
            rows.iter().filter(|row| !is_empty(row)).map(|row| said(headings, row)).collect();
        let list = BulletList { attrs: ListAttrs { tight: true }, content: items };
        let idle = idle_headings(headings, rows);
        let opening = Some(Paragraph { content: idle }).filter(|opening| !opening.content.is_empty());
        let list = Some(list).filter(|list| !list.content.is_empty());
        opening.map(Block::from).into_iter().chain(list.map(Block::from)).collect()
    }

    fn lines(&self) -> Lines<'_> {
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

fn is_empty(row: &Row) -> bool {
    row.content.iter().all(|cell| cell.content.is_empty())
}

/// The headings of columns without words, parted by commas.
fn idle_headings(headings: &Row, rows: &[Row]) -> Vec<Inline> {
    let has_words = |column: usize| {
        rows.iter().any(|row| row.content.get(column).is_some_and(|cell| !cell.content.is_empty()))
    };
    let idle = headings.content.iter().enumerate().filter(|(column, _)| !has_words(*column));
    let idle: Vec<&[Inline]> =
        idle.map(|(_, cell)| cell.content.as_slice()).filter(|line| !line.is_empty()).collect();
    idle.join(&[Inline::text(", ")][..])
}

/// `Stop: Depot; Tram: 0.55`, as runs.
fn said(headings: &Row, row: &Row) -> Item {
    let mut line = Vec::new();
    let cells = headings.content.iter().zip(&row.content);
    for (heading, cell) in cells.filter(|(_, cell)| !cell.content.is_empty()) {
        if !line.is_empty() {
            line.push(Inline::text("; "));
        }
        if !heading.content.is_empty() {
            line.extend(heading.content.iter().map(bold));
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

/// The lines of a table; `cells` are sources.
fn set(cells: &[Vec<String>], align: &[Option<Align>], layout: &TableLayout) -> String {
    let widths = widths(cells, align.len(), layout.padded);
    let mut lines: Vec<String> = cells.iter().map(|row| line(row, align, &widths, layout)).collect();
    lines.insert(1, rule(align, &widths, layout));
    lines.join("\n")
}

/// How wide each column is, in columns of a terminal; 0 where cells are not padded.
fn widths(cells: &[Vec<String>], columns: usize, are_padded: bool) -> Vec<usize> {
    let widest =
        |column: usize| cells.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    (0..columns).map(|column| if are_padded { widest(column).unwrap_or(0).max(1) } else { 0 }).collect()
}

fn line(row: &[String], align: &[Option<Align>], widths: &[usize], layout: &TableLayout) -> String {
    let cell = |(at, source): (usize, &String)| Align::padded(align[at], source, widths[at]);
    barred_row(row.iter().enumerate().map(cell), layout.gap, layout.edges)
}

/// The line below the headings.
fn rule(align: &[Option<Align>], widths: &[usize], layout: &TableLayout) -> String {
    let column = |(at, align): (usize, &Option<Align>)| match layout.rules.get(at) {
        Some(old) if !layout.padded && is_rule(old, *align) => old.clone(),
        _ if !layout.padded => dashes(*align, 3),
        _ if layout.gap && !layout.rule_gap => dashes(*align, widths[at] + 2),
        _ => dashes(*align, widths[at]),
    };
    barred_row(align.iter().enumerate().map(column), layout.rule_gap, layout.edges)
}

fn dashes(align: Option<Align>, width: usize) -> String {
    let dashes = |colons: usize| "-".repeat(width.saturating_sub(colons).max(1));
    match align {
        None => dashes(0),
        Some(Align::Left) => format!(":{}", dashes(1)),
        Some(Align::Center) => format!(":{}:", dashes(2)),
        Some(Align::Right) => format!("{}:", dashes(1)),
    }
}

/// Whether dashes and colons say an alignment.
fn is_rule(cell: &str, align: Option<Align>) -> bool {
    dashes(align, cell.len()) == cell
}

fn barred_row(cells: impl Iterator<Item = String>, gap: bool, edges: bool) -> String {
    let gap = if gap { " " } else { "" };
    let row = cells.collect::<Vec<_>>().join(&format!("{gap}|{gap}"));
    if edges { format!("|{gap}{row}{gap}|") } else { row.trim_end().to_owned() }
}

/// A table whose bars stood below one another, so again after an edit; `None` where its lines are no plain rows.
pub(crate) fn padded_anew(source: &str, align: &[Option<Align>], layout: &TableLayout) -> Option<String> {
    let end = first_line_end(source)?;
    let mut rows: Vec<Vec<String>> = source.lines().map(|line| cells_of(line, layout.edges)).collect();
    if rows.len() < 2
        || rows.iter().any(|row| row.len() > align.len())
        || source.replace("\r\n", "").contains('\r')
    {
        return None;
    }
    rows.remove(1);
    rows.iter_mut().for_each(|row| row.resize(align.len(), String::new()));
    let closing = if source.ends_with('\n') { "\n" } else { "" };
    Some((set(&rows, align, layout) + closing).replace('\n', end))
}

/// The sources of a line's cells.
fn cells_of(line: &str, edges: bool) -> Vec<String> {
    let mut line = line.trim();
    if edges {
        line = line.strip_prefix('|').unwrap_or(line);
        line = line.strip_suffix('|').unwrap_or(line);
    }
    let mut cells = vec![String::new()];
    let mut before = ' ';
    for c in line.chars() {
        match cells.last_mut() {
            Some(cell) if c != '|' || before == '\\' => cell.push(c),
            _ => cells.push(String::new()),
        }
        before = c;
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}
