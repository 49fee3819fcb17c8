//! Markdown both ways: how a text is cut into slices, how one slice is read, and how a block is written.

mod definitions;
mod document;
mod escape;
mod habits;
mod html;
mod inlines;
mod layout;
mod line;
mod marks;
mod read;
mod slice;
mod splice;
mod tidy;
mod write;

pub(crate) use definitions::Definitions;
pub(crate) use document::{Found, read_document};
pub(crate) use escape::{Care, guard_line, info};
pub(crate) use habits::{Habits, HeadingStyle};
pub(crate) use inlines::{matching_end, said};
pub(crate) use layout::TableLayout;
pub(crate) use line::{Line, Place, picture_source};
pub(crate) use read::{Events, Read, Reader, Unmodelled, read_block};
pub(crate) use slice::{cut, is_blank};
pub(crate) use splice::splice;
pub(crate) use tidy::{one_line, opens_block, tidy_block, tidy_blocks, tidy_line, tidy_words};
pub(crate) use write::{Writer, prefixed, write_block};

use pulldown_cmark::Options;

/// What Galley reads beyond CommonMark. Anything else in pulldown's list loses words of ordinary prose.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The tail that keeps two blocks apart which would otherwise run together.
pub(crate) const SEPARATOR: &str = "<!-- -->";

#[cfg(test)]
mod dialect;
#[cfg(test)]
mod tests;
