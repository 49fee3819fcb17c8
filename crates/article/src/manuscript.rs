//! The saved text of a piece, cut into slices, and the only place where it is changed.

mod apply;
mod compose;
mod draft;
mod pairing;
mod seams;

use crate::{
    Block, Noted, Piece, front,
    markdown::{self, Definitions},
};

/// The text of a piece: concatenating its parts in order gives the file, byte for byte.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manuscript {
    /// Whether the file began with a byte-order mark.
    pub bom: bool,
    /// The front matter with its fences and line ends; empty when there is none.
    pub front: String,
    /// Blank lines, link definitions and comments before the first block.
    pub before: String,
    /// The top-level blocks.
    pub slices: Vec<Slice>,
}

/// One top-level block with the bytes it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// What the source says, read with the document's definitions.
    pub block: Block,
    /// From the block's first line to its end; empty for an empty paragraph.
    pub source: String,
    /// Blank lines, link definitions and comments up to the next block.
    pub tail: String,
}

/// Where each slice of a changed manuscript comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// For each slice now, the index of the slice before that it continues, if any. Ascending.
    pub origins: Vec<Option<usize>>,
}

impl Manuscript {
    /// Cuts a text into front matter and slices. Total: any text is a piece.
    pub fn read(text: &str) -> Noted<Manuscript> {
        let (bom, front, body) = front::split(text);
        let sources = markdown::cut(body);
        let end_of_tail = |at: usize| sources.get(at + 1).map_or(body.len(), |next| next.start);
        let row = |at: usize| {
            let source = &sources[at];
            (body[source.clone()].to_owned(), body[source.end..end_of_tail(at)].to_owned())
        };
        let rows = (0..sources.len()).map(row).collect();
        let before = &body[..sources.first().map_or(body.len(), |first| first.start)];
        let manuscript = Manuscript::from_rows(bom, front.to_owned(), before.to_owned(), rows);
        let notes = front::read(front).notes;
        Noted { value: manuscript, notes }
    }

    /// Puts a stored head together again, each block read by itself.
    pub fn from_rows(bom: bool, front: String, before: String, rows: Vec<(String, String)>) -> Manuscript {
        let parts = rows.iter().flat_map(|(source, tail)| [source.as_str(), tail.as_str()]);
        let definitions = Definitions::gather(std::iter::once(before.as_str()).chain(parts));
        let slice = |(source, tail): (String, String)| Slice {
            block: markdown::read_block(&source, &definitions),
            source,
            tail,
        };
        let slices = rows.into_iter().map(slice).collect();
        Manuscript { bom, front, before, slices }
    }

    /// The file.
    pub fn text(&self) -> String {
        let body: usize = self.slices.iter().map(|slice| slice.source.len() + slice.tail.len()).sum();
        let mut text = String::with_capacity(3 + self.front.len() + self.before.len() + body);
        text.push_str(if self.bom { "\u{FEFF}" } else { "" });
        text.push_str(&self.front);
        text.push_str(&self.before);
        for slice in &self.slices {
            text.push_str(&slice.source);
            text.push_str(&slice.tail);
        }
        text
    }

    /// The piece that the text says, with remarks on front matter that could not be understood.
    pub fn piece(&self) -> Noted<Piece> {
        let Noted { value: attrs, notes } = front::read(&self.front);
        let content = self.slices.iter().map(|slice| slice.block.clone()).collect();
        Noted { value: Piece { attrs, content }, notes }
    }

    /// The link definitions and footnotes that its blocks may refer to.
    fn definitions(&self) -> Definitions {
        let parts = self.slices.iter().flat_map(|slice| [slice.source.as_str(), slice.tail.as_str()]);
        Definitions::gather(std::iter::once(self.before.as_str()).chain(parts))
    }

    /// How this text ends its lines; `\n` where it has none.
    fn line_end(&self) -> &'static str {
        let parts = self.slices.iter().flat_map(|slice| [slice.source.as_str(), slice.tail.as_str()]);
        let mut parts = [self.front.as_str(), self.before.as_str()].into_iter().chain(parts);
        parts.find_map(first_line_end).unwrap_or("\n")
    }
}

/// The first line end of a text, as new lines get it: lone carriage returns are read, not written.
pub(crate) fn first_line_end(text: &str) -> Option<&'static str> {
    let at = text.find(['\n', '\r'])?;
    Some(if text[at..].starts_with("\r\n") { "\r\n" } else { "\n" })
}

#[cfg(test)]
mod tests;
