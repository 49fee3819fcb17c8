//! What can be saved of a damaged library.

use std::path::Path;

use store::{Left, Measure, RecoveredPiece};

use crate::{
    Desk, Error, Result,
    wire::{Recovered, Saving},
};

/// Makes a new library of what can be read of the one in `folder`, which nobody may have open. The damaged files are kept.
///
/// # Errors
/// [`crate::Kind::Newer`], [`crate::Kind::Damaged`] where nothing can be read, and the library's own; it is as it was then.
pub fn recover(folder: &Path) -> Result<Recovered> {
    let measure: Measure = &|bytes| {
        let facts = picture::inspect(bytes).ok()?;
        Some((facts.format.extension().to_owned(), facts.width, facts.height))
    };
    let found = store::recover(folder, measure).map_err(|error| Error::from(error).about_opening(folder))?;
    let mut desk = Desk::open_library(folder)?;
    let pieces: Vec<Saving> = found.pieces.into_iter().map(|piece| desk.saved(piece)).collect();
    Ok(Recovered {
        whole: pieces.iter().filter(|piece| piece.left == Left::All.into()).count() as u32,
        pieces: pieces.into_iter().filter(|piece| piece.left != Left::All.into()).collect(),
        pictures: found.pictures.len() as u32,
        kept: found.kept,
    })
}

impl Desk {
    /// What lists show of a piece is read out of its text again.
    fn saved(&mut self, RecoveredPiece { id, slug, left }: RecoveredPiece) -> Saving {
        // A piece that shows nothing in lists is better than none.
        let _ = self.refresh(&id);
        let headline = self.row(&id).map(|row| row.derived.headline).unwrap_or_default();
        Saving { id, slug, headline, left: left.into() }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::wire::LeftOf;

    #[test]
    fn a_library_that_opens_no_more_is_recovered_and_its_pieces_have_their_headlines() {
        let home = tempfile::tempdir().unwrap();
        let library = home.path().join("library");
        let mut desk = Desk::open_library(&library).unwrap();
        let id = desk.import_sample().unwrap().id;
        let text = desk.show(&id, crate::Form::Markdown).unwrap();
        drop(desk);
        let file = library.join("galley.db");
        let mut bytes = fs::read(&file).unwrap();
        bytes[..4096].fill(0);
        fs::write(&file, bytes).unwrap();
        assert!(Desk::open_library(&library).is_err());
        let recovered = recover(&library).unwrap();
        assert_eq!((recovered.whole, recovered.pieces.len(), recovered.pictures), (1, 0, 0));
        let mut desk = Desk::open_library(&library).unwrap();
        assert_eq!(desk.show(&id, crate::Form::Markdown).unwrap(), text);
        assert!(desk.list("", None).unwrap()[0].headline.starts_with("The light"));
        assert!(desk.doctor().unwrap().troubles.is_empty());
        assert!(recovered.kept.join("galley.db").is_file());
        assert_ne!(LeftOf::from(Left::Text), LeftOf::from(Left::Parts));
    }
}
