//! A piece becomes files: a table of exporters, one file each.
//!
//! Exporters read and write nothing: they return the files to be written, ask for pictures through
//! [`Pictures`], and never fail on content. What could not be carried over is said in notes.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod date;
mod docx;
mod draft;
mod epub;
mod footnotes;
mod fragment;
mod ghost;
mod html;
mod json;
mod leaving;
mod lines;
mod mail;
mod markdown;
mod moment;
mod ninjs;
mod one_line;
mod page;
mod plain;
mod slug;
mod standing;
mod task;
mod uri;
mod wordpress;
mod words;
mod wxr;
mod xml;

use article::{Canonical, NOBODY, Noted, Outlet, Piece};

pub use draft::Draft;
pub use html::CLASSES;
pub use json::{Facts, Whole};
pub use lines::{Lines, bare};
pub use page::proof_sheet;

/// What is to be exported.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// The piece.
    pub piece: &'a Piece,
    /// Its id in the library; a file has none.
    pub id: &'a str,
    /// Its revision; 0 for a file.
    pub rev: i64,
    /// What its file is called, without an extension: letters, digits and hyphens.
    pub slug: &'a str,
    /// Why it goes out although a check stops it; kept in what is written.
    pub despite: Option<&'a str>,
    /// What stands at its head where it goes to an editor and not to readers.
    pub draft: Option<&'a Draft>,
    /// For whom it is: the piece is their edition.
    pub outlet: &'a Outlet,
}

impl<'a> Job<'a> {
    /// A piece that lies in a file of that name and goes to readers, for nobody in particular.
    #[must_use]
    pub fn of(piece: &'a Piece, slug: &'a str) -> Self {
        Job { piece, id: "", rev: 0, slug, despite: None, draft: None, outlet: &NOBODY }
    }

    /// Whether search engines are not to list it: as the writer chose, or because it is a draft.
    pub(crate) fn is_unlisted(&self) -> bool {
        self.draft.is_some() || self.piece.attrs.fields.republication.canonical == Canonical::Noindex
    }
}

/// A picture's file as it will lie beside what is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Its path in the export folder, parted by `/` and fit for any file system; or, for a preview,
    /// the whole address under which it is shown.
    pub file_name: String,
    /// Pixels across, as it is shown.
    pub width: u32,
    /// Pixels down, as it is shown.
    pub height: u32,
    /// Its type, `image/jpeg`.
    pub mime: &'static str,
}

impl PictureFile {
    /// The file to be written: a copy of the picture of that name in the piece.
    pub(crate) fn of(&self, name: &str) -> File {
        let content = Content::Picture { name: name.to_owned(), width: self.width };
        File { path: self.file_name.clone(), content }
    }
}

/// Where an exporter asks for pictures.
pub trait Pictures {
    /// The file of the picture of that name in the piece, with all its pixels; `None` while the figure waits for it.
    fn picture(&self, name: &str) -> Option<PictureFile>;

    /// The same picture as a page shows it: a file for each of several widths, the widest first. None while the figure
    /// waits for it.
    fn renditions(&self, name: &str) -> Vec<PictureFile> {
        self.picture(name).into_iter().collect()
    }
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text, to be written as UTF-8.
    Text(String),
    /// A copy of a picture.
    Picture {
        /// The picture's name in the piece.
        name: String,
        /// The copy's pixels across: all that the picture has, or fewer.
        width: u32,
    },
    /// A ZIP archive of these files, in this order: a Word document, a book, what a CMS imports.
    Archive(Vec<File>),
}

impl Content {
    /// The copies of pictures in it, with their names in the piece and their pixels across.
    #[must_use]
    pub fn pictures(&self) -> Vec<(&str, u32)> {
        match self {
            Content::Text(_) => Vec::new(),
            Content::Picture { name, width } => vec![(name, *width)],
            Content::Archive(files) => files.iter().flat_map(|file| file.content.pictures()).collect(),
        }
    }
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the folder of the export, parted by `/`.
    pub path: String,
    /// What is in it.
    pub content: Content,
}

/// Several pieces that go out as one. Each picture has a name that no other piece has for one of its own.
#[derive(Clone, Copy, Debug)]
pub struct Volume<'a> {
    /// What they are called together.
    pub title: &'a str,
    /// What their file is called, as a job's is.
    pub slug: &'a str,
    /// The pieces, in their order.
    pub jobs: &'a [Job<'a>],
}

/// Makes the files of a piece.
pub type Write = fn(&Job, &dyn Pictures) -> Noted<Vec<File>>;

/// Makes the files of several.
pub type Bundle = fn(&Volume, &dyn Pictures) -> Noted<Vec<File>>;

/// A format that a piece can be given out in.
pub struct Exporter {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is called in lists: the name of a message.
    pub label: &'static str,
    /// The extension of its main file.
    pub extension: &'static str,
    /// Whether the checks stand before it, because it takes pictures along.
    pub gated: bool,
    /// Whether readers see what it makes: then notes to the desk stay behind.
    pub for_readers: bool,
    /// Makes the files, the main one first.
    pub write: Write,
    /// Makes the files of several pieces together, where the format has a form for them.
    pub bundle: Option<Bundle>,
}

/// Every format, in the order in which the window offers them.
pub const EXPORTERS: &[&Exporter] = &[
    &page::EXPORTER,
    &fragment::EXPORTER,
    &wordpress::EXPORTER,
    &wxr::EXPORTER,
    &ghost::EXPORTER,
    &markdown::OWN,
    &markdown::COMMONMARK,
    &markdown::HUGO,
    &markdown::JEKYLL,
    &markdown::ZOLA,
    &markdown::ELEVENTY,
    &markdown::ASTRO,
    &plain::EXPORTER,
    &docx::EXPORTER,
    &epub::EXPORTER,
    &mail::EXPORTER,
    &ninjs::EXPORTER,
    &json::EXPORTER,
];
