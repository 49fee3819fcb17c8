//! The pictures that a page shows, for those who read its head and not its body.

use article::{Inline, plain_text};

use super::Press;
use crate::PictureFile;

/// A picture that is on the page, not one that is to come.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    /// Its name in the piece, the key of its credit.
    pub(crate) name: String,
    /// Its widest file beside the page.
    pub(crate) file: PictureFile,
    /// What it is, in words.
    pub(crate) alt: String,
    /// What it shows.
    pub(crate) caption: String,
    /// Where it stands.
    pub(crate) place: Place,
}

/// Where on the page a picture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// It opens the piece.
    Lead,
    /// In a figure of its own.
    Figure,
    /// Inside a line.
    Line,
}

impl Press<'_> {
    /// The pictures printed so far, each once, in their order.
    pub(crate) fn shown(&self) -> &[Shown] {
        &self.shown
    }

    /// Takes down that a picture is printed, if it has a file. Where it is printed twice, its words are those it has
    /// first, and its place is the better one.
    pub(super) fn show(&mut self, name: &str, alt: &str, caption: &[Inline], place: Place) {
        let Some(file) = self.pictures.renditions(name).into_iter().next() else { return };
        let (alt, caption) = (alt.to_owned(), plain_text(caption));
        match self.shown.iter_mut().find(|shown| shown.name == name) {
            Some(shown) => {
                if shown.place == Place::Line {
                    shown.place = place;
                }
                for (words, more) in [(&mut shown.alt, alt), (&mut shown.caption, caption)] {
                    if words.trim().is_empty() {
                        *words = more;
                    }
                }
            }
            None => self.shown.push(Shown { name: name.to_owned(), file, alt, caption, place }),
        }
    }
}
