//! The pictures of the library: looking for one, what is known of it, and which pieces use it.

use std::collections::HashSet;

use article::Credit;
use metadata::{Embedded, Property};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use words::{Message, message};

use crate::{
    Desk, Error, Kind, PictureInfo, Result,
    address::called,
    credit::credit_line,
    embedded::one_line,
    said_of_pictures::{AllSaid, Said},
};

/// A picture of the library.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct KeptPicture {
    /// The file.
    #[serde(flatten)]
    pub info: PictureInfo,
    /// Bytes in the file.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub bytes: u64,
    /// When it last came in, RFC 3339.
    pub added: String,
    /// What stands below it in the newest piece that says anything there, else what its file says it shows.
    pub caption: String,
    /// What it is in words for those who cannot see it, said in the same way.
    pub alt: String,
    /// The credit with which it would come into another piece, as printed.
    pub line: String,
    /// What that credit lacks.
    #[cfg_attr(feature = "wire", ts(type = "Array<string>"))]
    pub missing: Vec<Message>,
    /// The pieces that use it, the newest first.
    pub uses: Vec<PictureUse>,
    /// Whether it may be collected: nothing uses it, and it came more than a day ago.
    pub unused: bool,
}

/// A piece that uses a picture, in its text or in its history.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PictureUse {
    /// The piece's id.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// What a writer knows it by.
    pub title: String,
    /// The picture's name in it.
    pub name: String,
    /// Whether its text shows the picture as it stands; else only its history does.
    pub shown: bool,
    /// Whether the piece is in the bin.
    pub binned: bool,
}

/// Which pictures of the library are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PicturesAsked {
    /// Words that must be said of them; none for all.
    pub query: String,
    /// Only those that may be collected.
    pub unused: bool,
    /// How many to give at most.
    pub count: u32,
}

/// Some of the pictures that were asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct PicturesFound {
    /// The first of them.
    pub pictures: Vec<KeptPicture>,
    /// How many there are in all.
    pub total: u32,
    /// Those of the whole library that may be collected, by their hashes.
    pub unused: Vec<String>,
    /// How many bytes they have.
    #[cfg_attr(feature = "wire", ts(type = "number"))]
    pub unused_bytes: u64,
}

impl Desk {
    /// The pictures of the library, those that came last first; only those of which the words of `query` are said: in a name,
    /// caption, description or credit that a piece gives them, in what such a piece is called, or inside their files.
    pub fn kept_pictures(&mut self, query: &str) -> Result<Vec<KeptPicture>> {
        let found = self.found(self.store.kept_pictures()?, query)?;
        found.into_iter().map(|picture| self.kept(picture)).collect()
    }

    /// The same for the window, which shows the first of them and says how many there are.
    pub fn find_pictures(&mut self, asked: &PicturesAsked) -> Result<PicturesFound> {
        let all = self.store.kept_pictures()?;
        let unused = || all.iter().filter(|picture| picture.unused).map(|kept| &kept.picture);
        let unused_bytes = unused().map(|picture| picture.bytes).sum();
        let unused = unused().map(|picture| picture.hash.clone()).collect();
        let mut found = self.found(all, &asked.query)?;
        found.retain(|picture| picture.unused || !asked.unused);
        let total = found.len() as u32;
        let shown = found.into_iter().take(asked.count as usize);
        let pictures = shown.map(|picture| self.kept(picture)).collect::<Result<_>>()?;
        Ok(PicturesFound { pictures, total, unused, unused_bytes })
    }

    /// The one picture whose hash begins like this.
    ///
    /// # Errors
    /// [`Kind::Unknown`] where there is none, or more than one.
    pub fn kept_picture(&mut self, hash: &str) -> Result<KeptPicture> {
        let kept = self.kept_row(hash)?;
        self.read_said(std::slice::from_ref(&kept))?;
        self.kept(kept)
    }

    /// The same as the store has it.
    pub(crate) fn kept_row(&self, hash: &str) -> Result<store::KeptPicture> {
        let begins = hash.to_ascii_lowercase();
        let mut found = self.store.kept_pictures()?;
        found.retain(|kept| kept.picture.hash.starts_with(&begins));
        if found.len() > 1 {
            return Err(unknown(message!("errors-severalPictures", hash = hash)));
        }
        found.pop().ok_or_else(|| unknown(message!("errors-noPictureOfHash", hash = hash)))
    }

    /// Those of which the words of `query` are said.
    fn found(&mut self, kept: Vec<store::KeptPicture>, query: &str) -> Result<Vec<store::KeptPicture>> {
        self.read_said(&kept)?;
        if query.trim().is_empty() {
            return Ok(kept);
        }
        let texts: Vec<String> = kept.iter().map(|picture| words(picture, &self.said)).collect();
        let found: HashSet<usize> = store::holding(query, &texts)?.into_iter().collect();
        let kept = kept.into_iter().enumerate().filter(|(place, _)| found.contains(place));
        Ok(kept.map(|(_, picture)| picture).collect())
    }

    fn kept(&self, kept: store::KeptPicture) -> Result<KeptPicture> {
        let line = credit_line(&credit(&kept, &self.said), &self.outlet_or_none());
        Ok(KeptPicture {
            info: self.on_disk(&kept.picture)?.info,
            bytes: kept.picture.bytes,
            caption: text(&kept, &self.said, |said| &said.caption, Property::Caption),
            alt: text(&kept, &self.said, |said| &said.alt, Property::AltText),
            line: line.line,
            missing: line.missing,
            uses: kept.uses.iter().map(|by| used(by, &self.said)).collect(),
            unused: kept.unused,
            added: kept.added,
        })
    }
}

fn used(by: &store::PictureUse, said: &AllSaid) -> PictureUse {
    PictureUse {
        id: by.piece.id.clone(),
        slug: by.piece.slug.clone(),
        title: called(by.piece.clone()),
        name: by.name.clone(),
        shown: said.of(by).is_some_and(|said| said.shown),
        binned: by.piece.deleted.is_some(),
    }
}

fn all_of<'a>(kept: &'a store::KeptPicture, said: &'a AllSaid) -> impl Iterator<Item = &'a Said> {
    kept.uses.iter().filter_map(|by| said.of(by))
}

/// The credit that the picture was given last; else that of the newest piece that gives it one.
pub(crate) fn credit(kept: &store::KeptPicture, said: &AllSaid) -> Credit {
    let last = kept.picture.credit.as_ref().and_then(|credit| Credit::deserialize(credit).ok());
    let known = last.filter(|credit| !credit.is_empty());
    known.or_else(|| all_of(kept, said).find_map(|said| said.credit.clone())).unwrap_or_default()
}

/// What the newest piece that says anything there says, else what the file does.
pub(crate) fn text(
    kept: &store::KeptPicture,
    said: &AllSaid,
    part: fn(&Said) -> &String,
    property: Property,
) -> String {
    let text = all_of(kept, said).map(part).find(|text| !text.is_empty());
    text.cloned().unwrap_or_else(|| one_line(embedded(kept).text(property)))
}

/// All that is said of a picture, for search.
fn words(kept: &store::KeptPicture, said: &AllSaid) -> String {
    let mut words: Vec<String> = Vec::new();
    for by in &kept.uses {
        words.extend([by.name.clone(), called(by.piece.clone())]);
    }
    words.extend(all_of(kept, said).flat_map(|said| said.words.iter().cloned()));
    words.extend(kept.picture.credit.iter().flat_map(texts));
    words.extend(embedded(kept).values.into_values().flat_map(|reading| reading.value));
    words.join("\n")
}

fn embedded(kept: &store::KeptPicture) -> Embedded {
    kept.embedded.as_ref().and_then(|embedded| Embedded::deserialize(embedded).ok()).unwrap_or_default()
}

/// The texts in a credit.
pub(crate) fn texts(credit: &Value) -> Vec<String> {
    match credit {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Object(parts) => parts.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn unknown(message: Message) -> Error {
    Error::new(Kind::Unknown, message, message!("hints-pictureList"))
}
