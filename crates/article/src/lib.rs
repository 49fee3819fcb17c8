//! The piece: what a writer's article is made of, and how it is saved as Markdown without loss.
//!
//! Nothing here reads a file, a clock or a network. Everything is a value: text becomes a
//! [`Manuscript`], a manuscript shows itself as a [`Piece`], and a [`Change`] makes the next one.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod address;
mod block;
mod change;
mod credit;
pub mod dates;
mod edition;
mod fields;
mod front;
mod inline;
mod manuscript;
mod markdown;
mod note;
mod outlet;
mod shown;
mod when;

pub use address::{is_safe_link, is_web_address};
pub use block::{
    Align, Attribution, Block, BulletList, Callout, CalloutAttrs, CalloutKind, CalloutTitle, Cell, CodeAttrs,
    CodeBlock, Divider, Embed, EmbedAttrs, Figure, FigureAttrs, Footnote, FootnoteAttrs, Heading,
    HeadingAttrs, Item, ItemAttrs, Lines, ListAttrs, OrderedAttrs, OrderedList, Paragraph, Poll, Quotation,
    Raw, Row, Table, TableAttrs,
};
pub use change::{Change, ChangeError};
pub use credit::{
    AGENCIES, Agency, Caution, Checked, Credit, CreditRun, Crop, Focus, Form, Ground, LICENCES, Licence,
    Missing, Objection, Obligation, Use, Words, commons_at,
};
pub use edition::Edition;
pub use fields::{
    Byline, BylineKind, Canonical, Correction, CorrectionKind, CorrectionPlace, Fields, Republication, Status,
};
pub use front::quoted;
pub use inline::{Inline, LinkAttrs, Mark, NoteAttrs, PictureAttrs, RawAttrs, plain_text, references};
pub use manuscript::{Applied, Manuscript, Slice};
pub use note::{Note, NoteKind, Noted};
pub use outlet::{NOBODY, Outlet, Placed, Required};
pub use shown::{Shown, picture_names};
pub use when::When;

mod piece;
pub use piece::{Piece, PieceAttrs};

#[cfg(test)]
mod properties;
