//! The saved text of a piece, cut into slices, and the only place where it is changed.

mod apply;
mod compose;
mod draft;
mod pairing;
mod rewrite;
mod seams;

use arcstr::{ArcStr, Substr};

use crate::{
    Block, Noted, Piece, PieceAttrs, front,
    markdown::{self, Definitions, Found},
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

/// One top-level block with the bytes it was read from. Slices of one text share it, so that a long one is not copied
/// piece by piece.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// What the source says, read with the document's definitions.
    pub block: Block,
    /// From the block's first line to its end; empty for an empty paragraph.
    pub source: Substr,
    /// Blank lines, link definitions and comments up to the next block.
    pub tail: Substr,
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
        let body = ArcStr::from(body);
        let (before, found) = markdown::read_document(&body);
        let slice = |Found { block, source, tail }: Found| Slice {
            block,
            source: body.substr_from(source),
            tail: body.substr_from(tail),
        };
        let slices = found.map(slice).collect();
        let notes = front::read(front).notes;
        let (front, before) = (front.to_owned(), before.to_owned());
        Noted { value: Manuscript { bom, front, before, slices }, notes }
    }

    /// Puts a stored head together again, each block read by itself.
    pub fn from_rows(bom: bool, front: String, before: String, rows: Vec<(String, String)>) -> Manuscript {
        let parts = rows.iter().flat_map(|(source, tail)| [source.as_str(), tail.as_str()]);
        let definitions = Definitions::gather(std::iter::once(before.as_str()).chain(parts));
        let slice = |(source, tail): (String, String)| Slice {
            block: markdown::read_block(&source, &definitions),
            source: source.into(),
            tail: tail.into(),
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
        let Noted { value: attrs, notes } = self.attrs();
        Noted { value: Piece { attrs, content: self.blocks().cloned().collect() }, notes }
    }

    /// What the piece says beside its body, with the same remarks.
    pub fn attrs(&self) -> Noted<PieceAttrs> {
        front::read(&self.front)
    }

    /// The body.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.slices.iter().map(|slice| &slice.block)
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
