//! The ending of a piece's web address: what it will be, and whether another piece has it.

use article::Change;
use store::PieceRow;

use crate::{
    Desk, Result,
    create::{is_untitled, slug},
    wire::Address,
};

impl Desk {
    /// What the address of a piece would end with, were `wanted` typed for it; from its headline where nothing is.
    pub fn address(&self, piece: &str, wanted: &str) -> Result<Address> {
        let row = self.row(piece)?;
        if wanted.trim().is_empty() {
            return Ok(Address { slug: self.own_slug(&row)?, taken_by: None });
        }
        let slug = slug(wanted);
        let other = self.store.piece(&slug)?.filter(|other| other.id != row.id);
        Ok(Address { taken_by: other.map(called), slug })
    }

    fn own_slug(&self, row: &PieceRow) -> Result<String> {
        match is_untitled(&row.slug) && !row.derived.headline.is_empty() {
            true => Ok(self.store.free_slug(&slug(&row.derived.headline))?),
            false => Ok(row.slug.clone()),
        }
    }

    /// The piece is called in addresses as the writer set it, if no other is.
    pub(crate) fn follow_slug(&mut self, id: &str, changes: &[Change]) -> Result<()> {
        let wanted = changes.iter().rev().find_map(|change| match change {
            Change::Field { name, value } if name == "slug" => value.as_str(),
            _ => None,
        });
        let Some(wanted) = wanted.filter(|wanted| !wanted.trim().is_empty()) else { return Ok(()) };
        match self.store.set_slug(id, &slug(wanted)) {
            Err(store::Error::SlugTaken(_)) => Ok(()),
            done => Ok(done?),
        }
    }
}

/// What a writer knows it by.
pub(crate) fn called(PieceRow { derived, slug, .. }: PieceRow) -> String {
    [derived.headline, derived.slugline, derived.opening]
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or(slug)
}
