//! Another file behind a picture of a piece.

use std::{collections::HashSet, path::Path};

use article::{Block, Change, Inline};

use crate::{
    Desk, Result,
    add_picture::credit_comes_along,
    credit::no_picture_of,
    import::{LARGEST_PICTURE, read},
    wire::Added,
};

impl Desk {
    /// Shows another file wherever a piece shows `picture`; captions and descriptions stay. A figure that waited gives its
    /// credit to the file; else the credit stays with the picture it is of. The file that it is already is mended in the
    /// library where it is gone or damaged, and the text is not touched.
    ///
    /// # Errors
    /// [`Kind::Unknown`](crate::Kind::Unknown) for the piece or picture, [`Kind::BadInput`](crate::Kind::BadInput) when the
    /// file is no picture. Nothing is changed then.
    pub fn replace_picture(&mut self, piece: &str, picture: &str, file: &Path) -> Result<Added> {
        let copy = self.copy(piece)?;
        if !copy.piece.picture_names().contains(&picture) {
            return Err(no_picture_of(&copy, picture));
        }
        let bytes = read(file, LARGEST_PICTURE)?;
        let hash = picture::hash(&bytes);
        if copy.pictures.get(picture).is_some_and(|known| known.info.hash == hash) {
            return self.take_in_bytes(&copy.id, picture, &bytes);
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let added = self.add_picture_bytes(&copy.id, &name, &bytes)?;
        let mut changes = replaced(&copy.piece.content, picture, &added.name);
        if !copy.has_file(picture) {
            changes.extend(credit_comes_along(&copy, picture, &added.name));
        }
        self.edit(&copy.id, copy.rev, &changes)?;
        Ok(added)
    }

    /// The same in every piece on the shelf that shows a picture of the library. Gives how many those are; their earlier
    /// versions keep the picture.
    ///
    /// # Errors
    /// [`Kind::Unknown`](crate::Kind::Unknown) for the picture, [`Kind::BadInput`](crate::Kind::BadInput) when the file is
    /// no picture. Nothing is changed then.
    pub fn replace_kept(&mut self, hash: &str, file: &Path) -> Result<u32> {
        let mut pieces = HashSet::new();
        for by in self.kept_picture(hash)?.uses.into_iter().filter(|by| by.shown && !by.binned) {
            self.replace_picture(&by.id, &by.name, file)?;
            pieces.insert(by.id);
        }
        Ok(pieces.len() as u32)
    }
}

/// The changes after which every block that shows `old` shows `new`.
fn replaced(blocks: &[Block], old: &str, new: &str) -> Vec<Change> {
    let shows = |block: &Block| article::picture_names([block]).contains(&old);
    let shown = blocks.iter().enumerate().filter(|(_, block)| shows(block));
    shown
        .map(|(index, block)| {
            let (from, mut block) = (index as u32, block.clone());
            block.walk_mut(&mut |block| rename(block, old, new));
            Change::Blocks { from, to: from + 1, with: vec![block] }
        })
        .collect()
}

/// Renames the pictures of a block itself.
fn rename(block: &mut Block, old: &str, new: &str) {
    let renamed = |src: &mut String| {
        if src == old {
            new.clone_into(src);
        }
    };
    if let Block::Figure(figure) = block {
        renamed(&mut figure.attrs.src);
    }
    for inline in block.lines_mut().into_iter().flatten() {
        if let Inline::Picture { attrs, .. } = inline {
            renamed(&mut attrs.src);
        }
    }
}
