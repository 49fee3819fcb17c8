//! A picture that the library has already comes into a piece.

use metadata::Property;

use crate::{
    Desk, Result,
    kept_pictures::{credit, text},
    wire::Added,
};

impl Desk {
    /// Gives a picture of the library a name in a piece, that of its newest use where it is free, with the credit, caption and
    /// description that it has in other pieces. The text is not touched: the caller's edit says where the picture stands.
    ///
    /// # Errors
    /// [`Kind::Unknown`](crate::Kind::Unknown) for the piece or the picture.
    pub fn reuse_picture(&mut self, piece: &str, hash: &str) -> Result<Added> {
        let id = self.row(piece)?.id;
        let kept = self.kept_row(hash)?;
        self.read_said(std::slice::from_ref(&kept))?;
        let row = &kept.picture;
        let here = kept.uses.iter().find(|by| by.piece.id == id);
        let name = match here {
            Some(by) => by.name.clone(),
            None => {
                let wanted =
                    kept.uses.first().map_or_else(|| format!("picture.{}", row.ext), |by| by.name.clone());
                self.free_name(&id, &wanted, &row.hash)?
            }
        };
        let added = self.used(&id, &name, &row.hash)?;
        self.refresh(&id)?;
        Ok(Added {
            credit: Some(credit(&kept, &self.said)).filter(|credit| !credit.is_empty()),
            caption: text(&kept, &self.said, |said| &said.caption, Property::Caption),
            alt: text(&kept, &self.said, |said| &said.alt, Property::AltText),
            ..added
        })
    }
}
