//! Markdown both ways: how a text is cut into slices, how one slice is read, and how a block is written.

mod definitions;
mod escape;
mod habits;
mod html;
mod inlines;
mod line;
mod marks;
mod read;
mod slice;
mod splice;
mod tidy;
mod write;

pub(crate) use definitions::Definitions;
pub(crate) use habits::Habits;
pub(crate) use read::read_block;
pub(crate) use slice::{cut, is_blank};
pub(crate) use splice::splice;
pub(crate) use tidy::tidy_block;
pub(crate) use write::write_block;

use pulldown_cmark::Options;

/// What Galley reads beyond CommonMark. Anything else in pulldown's list loses words of ordinary prose.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The tail that keeps two blocks apart which would otherwise run together.
pub(crate) const SEPARATOR: &str = "<!-- -->";

#[cfg(test)]
mod tests;
