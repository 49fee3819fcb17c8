//! A document while it is being written: what its other parts will have to hold.

use std::collections::BTreeSet;

use ::words::{Message, message};
use article::{Note, NoteKind};

use crate::{Job, Pictures, footnotes::Footnotes, html::direction_of, words::Words};

/// A piece as it becomes a document.
pub(super) struct Typescript<'a> {
    pub(super) job: &'a Job<'a>,
    pub(super) pictures: &'a dyn Pictures,
    pub(super) words: &'static Words,
    /// Whether the piece's language runs from the right.
    pub(super) is_rtl: bool,
    /// Addresses that are linked, each once.
    pub(super) links: Vec<String>,
    pub(super) media: Vec<Media>,
    /// How many pictures are drawn so far, one drawn twice counted twice.
    pub(super) drawings: usize,
    /// Of each numbered list its first number, and how deep it stands.
    pub(super) lists: Vec<(u32, u8)>,
    pub(super) footnotes: Footnotes,
    /// The footnotes that the text has referred to.
    pub(super) cited: BTreeSet<usize>,
    pub(super) is_in_footnote: bool,
    pub(super) notes: Vec<Note>,
}

/// A picture in the document.
#[derive(Clone, Debug)]
pub(super) struct Media {
    /// Its name in the piece.
    pub(super) name: String,
    /// Pixels across.
    pub(super) width: u32,
    /// What the text calls it.
    pub(super) id: String,
    /// Where it lies, from the folder of the text.
    pub(super) path: String,
}

impl<'a> Typescript<'a> {
    pub(super) fn new(job: &'a Job<'a>, pictures: &'a dyn Pictures) -> Self {
        let language = job.piece.attrs.fields.language.trim();
        Typescript {
            job,
            pictures,
            words: Words::of(language),
            is_rtl: direction_of(language) == "rtl",
            links: Vec::new(),
            media: Vec::new(),
            drawings: 0,
            lists: Vec::new(),
            footnotes: Footnotes::of(&job.piece.content, false),
            cited: BTreeSet::new(),
            is_in_footnote: false,
            notes: Vec::new(),
        }
    }

    /// What the text calls an address.
    pub(super) fn link(&mut self, address: &str) -> String {
        let known = self.links.iter().position(|known| known == address);
        let at = known.unwrap_or_else(|| {
            self.links.push(address.to_owned());
            self.links.len() - 1
        });
        format!("rIdLink{}", at + 1)
    }

    pub(super) fn note(&mut self, kind: NoteKind, field: &str, text: Message) {
        self.note_all([Note { kind, field: field.to_owned(), text, line: None }]);
    }

    /// Each thing is said once.
    pub(super) fn note_all(&mut self, notes: impl IntoIterator<Item = Note>) {
        for note in notes {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
    }

    /// Of what was typed as HTML, only the words are there.
    pub(super) fn note_typed(&mut self) {
        self.note(NoteKind::LeftOut, "body", message!("notes-typedAsWords"));
    }
}
