//! What is true of a piece once it leaves, in every format that keeps its blocks: pictures go by the names of their
//! files, links lead where links may, and what is for the writer alone stays.

use article::{Block, Inline, Mark, Note, NoteKind, Piece, is_safe_link};

use crate::{Content, File, Pictures};

/// A piece on its way out: pictures under the names of their files, without what never leaves.
pub(crate) struct Leaving<'a> {
    pictures: &'a dyn Pictures,
    /// The pictures it takes along.
    pub(crate) files: Vec<File>,
    /// What there is to say about that.
    pub(crate) notes: Vec<Note>,
}

impl<'a> Leaving<'a> {
    /// The piece as it leaves, and what goes with it.
    pub(crate) fn of(piece: &Piece, pictures: &'a dyn Pictures) -> (Piece, Self) {
        let mut leaving = Leaving { pictures, files: Vec::new(), notes: Vec::new() };
        let piece = leaving.piece(piece);
        (piece, leaving)
    }

    fn piece(&mut self, piece: &Piece) -> Piece {
        let mut piece = piece.clone();
        piece.attrs.fields.my_notes.clear();
        piece.content.iter_mut().for_each(|block| block.walk_mut(&mut |block| self.block(block)));
        let credits = std::mem::take(&mut piece.attrs.pictures);
        piece.attrs.pictures = credits
            .into_iter()
            .map(|(name, credit)| (self.file_name(&name).unwrap_or(name), credit))
            .collect();
        piece
    }

    fn block(&mut self, block: &mut Block) {
        if let Block::Figure(figure) = block {
            self.picture(&mut figure.attrs.src);
        }
        block.lines_mut().into_iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, content: &mut Vec<Inline>) {
        for inline in content {
            if let Inline::Picture { attrs, .. } = inline {
                self.picture(&mut attrs.src);
            }
            inline.marks_mut().retain(|mark| self.may_leave(mark));
        }
    }

    fn may_leave(&mut self, mark: &Mark) -> bool {
        let Mark::Link { attrs } = mark else { return true };
        let safe = is_safe_link(&attrs.href);
        if !safe {
            let text = format!(
                "The link to {} was left out: it leads neither to the web, to a mailbox nor to a telephone.",
                attrs.href
            );
            self.note(NoteKind::LeftOut, "body", text);
        }
        safe
    }

    fn picture(&mut self, name: &mut String) {
        match self.file_name(name) {
            Some(path) => {
                let file = File { path: path.clone(), content: Content::Picture(name.clone()) };
                if !self.files.iter().any(|other| other.path == path) {
                    self.files.push(file);
                }
                *name = path;
            }
            None => self.note(
                NoteKind::Missing,
                "pictures",
                format!("The picture {name} has no file: only its name, caption and credit go out."),
            ),
        }
    }

    fn file_name(&self, name: &str) -> Option<String> {
        self.pictures.picture(name).map(|picture| picture.file_name)
    }

    fn note(&mut self, kind: NoteKind, field: &str, text: String) {
        let note = Note { kind, field: field.to_owned(), text, line: None };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}
