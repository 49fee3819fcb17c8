//! A piece without some of its pictures. What goes out this time says that they are to come; the piece keeps them.

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
};

use article::is_web_address;

use crate::{Loose, Result, add_picture::plain_name, copy::Copy, credit::no_picture_of};

impl Loose {
    /// The same without pictures, by their names. What stands against them stands against it no more.
    ///
    /// # Errors
    /// [`crate::Kind::Unknown`] for a picture that the piece does not show.
    pub fn without(mut self, names: &[String]) -> Result<Loose> {
        if let Some(name) = names.iter().find(|name| !self.shows(name)) {
            return Err(no_picture_of(&self.copy, name));
        }
        if names.is_empty() {
            return Ok(self);
        }
        // A picture that stays here is no change since the piece last went out, so that is found before it does.
        self.since();
        let stays = |name: &String| names.contains(name);
        self.findings.retain(|finding| !finding.place.picture.as_ref().is_some_and(stays));
        let all = std::mem::take(&mut self.copy.pictures);
        let (left_out, pictures): (BTreeMap<_, _>, _) = all.into_iter().partition(|(name, _)| stays(name));
        self.copy.left_out.extend(left_out);
        self.copy.pictures = pictures;
        self.copy.in_files.retain(|name, _| !stays(name));
        take_off_the_web(&mut self.copy, names);
        Ok(self)
    }

    /// Several, each without those of the pictures that it shows.
    ///
    /// # Errors
    /// [`crate::Kind::Unknown`] for a picture that none of them shows.
    pub fn all_without(pieces: Vec<Loose>, names: &[String]) -> Result<Vec<Loose>> {
        let unknown = names.iter().find(|name| !pieces.iter().any(|piece| piece.shows(name)));
        if let (Some(name), Some(first)) = (unknown, pieces.first()) {
            return Err(no_picture_of(&first.copy, name));
        }
        let bare = pieces.into_iter().map(|piece| {
            let shown: Vec<String> = names.iter().filter(|name| piece.shows(name)).cloned().collect();
            piece.without(&shown)
        });
        bare.collect()
    }

    fn shows(&self, name: &str) -> bool {
        self.copy.piece.picture_names().contains(&name)
    }
}

/// Pictures that lie on the web get names that no picture has: from an address that goes out, others would show them.
fn take_off_the_web(copy: &mut Copy, names: &[String]) {
    let known = copy.pictures.keys().chain(copy.left_out.keys()).chain(copy.piece.attrs.pictures.keys());
    let shown = copy.piece.picture_names().into_iter();
    let mut taken: BTreeSet<String> = known.map(String::as_str).chain(shown).map(str::to_owned).collect();
    let mut renamed = BTreeMap::new();
    for name in names.iter().filter(|name| is_web_address(name)) {
        let (stem, extension) = plain_name(name.rsplit('/').next().unwrap_or_default());
        let mut free = iter::once(format!("{stem}.{extension}"))
            .chain((2..).map(|number| format!("{stem}-{number}.{extension}")));
        // Numbers do not run out.
        let free = free.find(|free| taken.insert(free.clone())).unwrap_or_default();
        renamed.insert(name.as_str(), free);
    }
    copy.piece.rename_pictures(|name| renamed.get(name).map_or(name, String::as_str).to_owned());
}
