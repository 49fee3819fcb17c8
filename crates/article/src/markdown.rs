//! Markdown both ways.
