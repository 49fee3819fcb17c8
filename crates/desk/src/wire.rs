//! What crosses to the window and to `--json`, but for the document itself, which is `article`'s.

use std::collections::BTreeMap;

use article::{Credit, Ground, Note, Outlet, Piece, Status};
use proof::Finding;
use serde::{Deserialize, Serialize};
use words::Message;

use crate::export::ByHand;

mod backup;
mod found;
mod history;
mod recovered;

pub use backup::{Backup, Unpacked};
pub use found::{Found, Stretch};
pub use history::{
    Became, ComparedBlock, ComparedField, Comparison, Origin, Overruled, Past, Run, Sending, Version,
};
pub use recovered::{LeftOf, Recovered, Saving};

/// A piece in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Summary {
    /// The piece's id, for ever.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// Its headline, empty when it has none.
    pub headline: String,
    /// Its first words.
    pub opening: String,
    /// Who wrote it, as printed.
    pub byline: String,
    /// How far it is.
    pub status: Status,
    /// Words in the body.
    pub words: u32,
    /// When it was made, RFC 3339.
    pub created: String,
    /// When it last changed, RFC 3339.
    pub updated: String,
    /// How many findings stand against it.
    pub problems: u32,
    /// Its working name in a newsroom, empty when it has none.
    pub slugline: String,
    /// Not after: a day, or a day, time and offset; empty when there is none.
    pub deadline: String,
}

/// The order of pieces on the shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Those that are due first, then the last changed.
    #[default]
    Deadline,
    /// The last changed first.
    Changed,
    /// By headline, else by what stands for it.
    Headline,
    /// The newest first.
    Created,
}

/// Which pieces the shelf asks for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Asked {
    /// Words they must hold; none for all.
    pub query: String,
    /// Those in the bin instead.
    pub bin: bool,
    /// Of this status only; else all but those in the archive.
    pub status: Option<Status>,
    /// Their order.
    pub order: Order,
    /// How many to leave out at the beginning.
    pub from: u32,
    /// How many to give.
    pub count: u32,
}

/// Some of the pieces that were asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Listed {
    /// Those in view.
    pub pieces: Vec<Summary>,
    /// How many there are in all.
    pub total: u32,
    /// How many with these words there are of each status.
    pub statuses: BTreeMap<String, u32>,
}

/// A tag of the library.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Tag {
    /// The tag.
    pub tag: String,
    /// How many pieces have it.
    pub pieces: u32,
}

/// A text of the writer's own that is used again and again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct StandingText {
    /// The field it is for.
    pub field: String,
    /// The text.
    pub text: String,
}

/// What a piece's web address ends with.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Address {
    /// The ending.
    pub slug: String,
    /// The piece that has it already, by what a writer knows it by.
    pub taken_by: Option<String>,
}

/// What is known of a picture file in the library.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PictureInfo {
    /// SHA-256 of its bytes, in hex: its address in the picture protocol.
    pub hash: String,
    /// Pixels across, upright.
    pub width: u32,
    /// Pixels down, upright.
    pub height: u32,
    /// Its media type.
    pub mime: String,
}

/// A piece opened for writing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Opened {
    /// The piece's id.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// The revision shown; edits are made against it.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub rev: i64,
    /// The document.
    pub doc: Piece,
    /// The picture files in the library, by their names in the piece.
    pub pictures: BTreeMap<String, PictureInfo>,
    /// What an import concluded and can take back.
    pub guesses: Vec<OpenGuess>,
}

/// A guess of the import that still stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct OpenGuess {
    /// The field it filled.
    pub field: String,
    /// Why, in a sentence.
    pub text: String,
}

/// An edit that is on the disk.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Saved {
    /// The revision it made.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub rev: i64,
    /// When, RFC 3339.
    pub at: String,
    /// The piece as it is now, where somebody else had changed it meanwhile.
    pub merged: Option<Opened>,
    /// Whether blocks of it had been changed: both versions stand then, one after the other.
    pub clashed: bool,
    /// The fields and credits of it that had been changed to something else: what the edit says stands then.
    pub overwritten: Vec<Overwritten>,
}

/// A field or credit that two changed at once, as the one had it whose value does not stand.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Overwritten {
    /// The field's name, or that of the picture whose credit it is.
    pub name: String,
    /// Whether it is a picture's credit.
    pub is_credit: bool,
    /// The value; `null` for a credit that was taken away.
    #[cfg_attr(feature = "wire", ts(type = "unknown"))]
    pub theirs: serde_json::Value,
}

/// A piece as its stored text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Source {
    /// The revision shown.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub rev: i64,
    /// The Markdown, front matter and all.
    pub text: String,
    /// Where each block begins in it, in UTF-16 units.
    pub starts: Vec<u32>,
    /// What in the front matter could not be understood.
    pub notes: Vec<Note>,
}

/// A text that is on the disk.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SourceSaved {
    /// The revision it made.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub rev: i64,
    /// When, RFC 3339.
    pub at: String,
    /// What in the front matter could not be understood.
    pub notes: Vec<Note>,
}

/// A picture that is in the library and used by the piece.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Added {
    /// Its name in the piece.
    pub name: String,
    /// The file.
    pub info: PictureInfo,
    /// What the library knows of its credit: from an earlier use, else from the file itself.
    pub credit: Option<Credit>,
    /// What it shows, as its file says; empty where that says nothing.
    pub caption: String,
    /// The same in words for those who cannot see it.
    pub alt: String,
    /// What the name of its file says, where the library knows nothing.
    pub supposed: Option<SupposedCredit>,
}

/// A credit that may be the right one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct SupposedCredit {
    /// What is supposed.
    pub credit: Credit,
    /// Why, as a clause.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub why: Message,
    /// Whether it is no more than likely.
    pub weak: bool,
}

/// What is written inside a picture's file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct FileSays {
    /// Parts of a credit, what holds before what contradicts it.
    pub offers: Vec<Offer>,
    /// All of it, what holds before what contradicts it.
    pub values: Vec<Written>,
}

/// A part of a credit that a picture's file says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Offer {
    /// The part's key.
    pub key: String,
    /// A credit of that part alone.
    pub credit: Credit,
    /// The standard by which it is written there, by its name.
    pub from: String,
}

/// Something that is written in a picture's file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Written {
    /// What it is about.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub label: Message,
    /// What is said.
    pub text: String,
    /// The standard by which it is written there, by its name.
    pub from: String,
}

/// The outlets of a library.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Outlets {
    /// All, by name.
    pub all: Vec<Outlet>,
    /// Which is the default, by its name; none where the writer gave none.
    pub default: Option<String>,
    /// What is wrong with files that cannot be understood.
    #[cfg_attr(feature = "wire", ts(type = "Array<string>"))]
    pub unread: Vec<Message>,
}

/// What the window needs to begin.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Start {
    /// The library's folder.
    pub library: String,
    /// The default outlet, once given.
    pub outlet: Option<Outlet>,
    /// Whether the writer has been asked for it and declined.
    pub skipped: bool,
    /// The id of the piece last open, if it is still on the shelf.
    pub last: Option<String>,
    /// That piece, if it can be opened.
    pub opened: Option<Opened>,
}

/// A file that became a piece.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Imported {
    /// The new piece's id.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// What was kept, guessed, missing and left out.
    pub notes: Vec<Note>,
}

/// What the writer would get, to look at before it goes out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Preview {
    /// The main file.
    pub text: String,
    /// Whether it is a page to be shown rather than text to be read.
    pub html: bool,
    /// What stands against it.
    pub findings: Vec<Finding>,
    /// The files it would write, relative to the folder chosen.
    pub files: Vec<String>,
    /// What the format cannot carry.
    pub notes: Vec<Note>,
    /// What is left to do by hand at the other end.
    pub by_hand: Vec<ByHand>,
    /// What has changed since the piece last went out, if it ever did.
    pub since: Option<Since>,
}

/// What has changed in a piece since it last went out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Since {
    /// When that was, RFC 3339.
    pub at: String,
    /// In which way: an exporter's name, or `clip`.
    pub way: String,
    /// How many blocks are new or changed.
    pub altered: u32,
    /// How many fewer there are.
    pub gone: u32,
    /// Which fields changed; `credits` for those of its pictures.
    pub fields: Vec<String>,
}

/// In what form a piece is put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum ClipForm {
    /// Words as they look, with their pictures: for an editor.
    RichText,
    /// HTML as text, its pictures named: for a field that takes HTML.
    Html,
    /// The same in WordPress's blocks: its editor takes them as such wherever text is pasted.
    Blocks,
}

/// What is put on the clipboard.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Clip {
    /// HTML with its pictures within it; `None` where the text is the HTML.
    pub html: Option<String>,
    /// What goes where only text can.
    pub text: String,
    /// What could not be carried.
    pub notes: Vec<Note>,
}

/// What an export wrote.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Exported {
    /// The folder that holds it all.
    pub folder: String,
    /// Each file's path.
    pub files: Vec<String>,
    /// What could not be carried.
    pub notes: Vec<Note>,
}

/// A way in or out, for a menu.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Format {
    /// What the command line calls it.
    pub name: String,
    /// What a person calls it.
    #[cfg_attr(feature = "wire", ts(type = "string"))]
    pub label: Message,
    /// The endings of its files, without the dot.
    pub extensions: Vec<String>,
}

/// All ways in and out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Formats {
    /// What a piece can become.
    pub exporters: Vec<Format>,
    /// What can become a piece.
    pub importers: Vec<Format>,
}

/// A credit as it will be printed, and what it lacks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct CreditLine {
    /// The line.
    pub line: String,
    /// What is missing, in words.
    #[cfg_attr(feature = "wire", ts(type = "Array<string>"))]
    pub missing: Vec<Message>,
    /// The credit's keys where that is to be filled in, in the same order.
    pub lacks: Vec<String>,
    /// The row of the table that its licence falls under, by its label; none where it is unknown.
    pub row: Option<String>,
    /// Whether its licence wants the picture's title named.
    pub titled: bool,
}

/// A ground for using a picture, for a menu.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct LicenceRow {
    /// What the writer reads, and what is written into a credit.
    pub label: String,
    /// The kind of ground.
    pub ground: Ground,
    /// What it obliges to, by the credit's keys.
    pub obliges: Vec<String>,
}

/// A piece as `show --as json` gives it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Shown {
    /// The piece's id.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// When it was made, RFC 3339.
    pub created: String,
    /// When it last changed, RFC 3339.
    pub updated: String,
    /// The fields, credits and blocks.
    #[serde(flatten)]
    pub body: ShownBody,
}

/// The part of a piece that says nothing of where it is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ShownBody {
    /// The fields.
    pub fields: article::Fields,
    /// Credits by the picture's name.
    pub pictures: BTreeMap<String, Credit>,
    /// The body.
    pub blocks: Vec<article::Block>,
}
