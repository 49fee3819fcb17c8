//! A break between sections.

use serde::{Deserialize, Serialize};

use super::{Block, Part};
use crate::markdown::{Definitions, Writer};

/// A break between sections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Divider {}

impl Part for Divider {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        if depth > 0 { "___".to_owned() } else { writer.habits.divider.clone() }
    }

    fn tidy(&self, _definitions: &Definitions) -> Block {
        Divider {}.into()
    }

    fn plain(&self) -> Vec<Block> {
        vec![Divider {}.into()]
    }
}
