//! Somebody else's words.

use serde::{Deserialize, Serialize};

use super::{Block, Part, all_plain};
use crate::markdown::{Definitions, Read, Reader, Writer, tidy_blocks};

/// Somebody else's words, and who said them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Quotation {
    /// Never empty. The last may be an attribution, when another stands before it.
    pub content: Vec<Block>,
}

impl Quotation {
    pub(crate) fn read(reader: &mut Reader) -> Read<Block> {
        Ok(Quotation { content: reader.quoted_blocks(Vec::new())? }.into())
    }
}

impl Part for Quotation {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        writer.quoted(&writer.blocks(&self.content, depth + 1, false))
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        Quotation { content: tidy_blocks(&self.content, definitions, true) }.into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![Quotation { content: all_plain(&self.content) }.into()]
    }

    fn children(&self) -> Vec<&Block> {
        self.content.iter().collect()
    }

    fn children_mut(&mut self) -> Vec<&mut Block> {
        self.content.iter_mut().collect()
    }
}
