//! The pictures of the library: looking for one, what is known of it, and which pieces use it.

use std::collections::{HashMap, HashSet};

use article::{Credit, Manuscript, Piece, plain_text};
use metadata::{Embedded, Property};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Head;
use words::{Message, message};

use crate::{Desk, Error, Kind, PictureInfo, Result, credit::credit_line, embedded::one_line};

/// A picture of the library.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeptPicture {
    /// The file.
    #[serde(flatten)]
    pub info: PictureInfo,
    /// Bytes in the file.
    pub bytes: u64,
    /// When it last came in, RFC 3339.
    pub added: String,
    /// What stands below it in the newest piece that says anything there, else what its file says it shows.
    pub caption: String,
    /// The credit it was given last, as printed.
    pub line: String,
    /// What that credit lacks.
    pub missing: Vec<Message>,
    /// The pieces that use it, the newest first.
    pub uses: Vec<PictureUse>,
}

/// A piece that uses a picture, in its text or in its history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureUse {
    /// The piece's id.
    pub id: String,
    /// Its name in an address.
    pub slug: String,
    /// The picture's name in it.
    pub name: String,
    /// Whether the piece is in the bin.
    pub binned: bool,
}

/// What a piece says of a picture.
#[derive(Default)]
struct Said {
    caption: String,
    words: Vec<String>,
}

/// What pieces say of their pictures, by the piece's id and the picture's name.
type AllSaid = HashMap<(String, String), Said>;

impl Desk {
    /// The pictures of the library, those that came last first; only those of which the words of `query` are said: in a name,
    /// caption, description or credit that a piece gives them, or inside their files.
    pub fn kept_pictures(&self, query: &str) -> Result<Vec<KeptPicture>> {
        let kept = self.store.kept_pictures()?;
        let said = self.said_of(&kept)?;
        let texts: Vec<String> = kept.iter().map(|picture| words(picture, &said)).collect();
        let found: HashSet<usize> = store::holding(query, &texts)?.into_iter().collect();
        let kept = kept.into_iter().enumerate().filter(|(place, _)| found.contains(place));
        kept.map(|(_, picture)| self.kept(picture, &said)).collect()
    }

    /// The one picture whose hash begins like this.
    ///
    /// # Errors
    /// [`Kind::Unknown`] where there is none, or more than one.
    pub fn kept_picture(&self, hash: &str) -> Result<KeptPicture> {
        let begins = hash.to_ascii_lowercase();
        let mut found = self.store.kept_pictures()?;
        found.retain(|kept| kept.picture.hash.starts_with(&begins));
        if found.len() > 1 {
            return Err(unknown(message!("errors-severalPictures", hash = hash)));
        }
        let found = self.all_kept(found)?.pop();
        found.ok_or_else(|| unknown(message!("errors-noPictureOfHash", hash = hash)))
    }

    /// Pictures of the store with what their pieces say of them.
    pub(crate) fn all_kept(&self, kept: Vec<store::KeptPicture>) -> Result<Vec<KeptPicture>> {
        let said = self.said_of(&kept)?;
        kept.into_iter().map(|picture| self.kept(picture, &said)).collect()
    }

    fn kept(&self, kept: store::KeptPicture, said: &AllSaid) -> Result<KeptPicture> {
        let credit = kept.picture.credit.as_ref().and_then(|credit| Credit::deserialize(credit).ok());
        let line = credit_line(&credit.unwrap_or_default(), &self.outlet_or_none());
        Ok(KeptPicture {
            info: self.on_disk(&kept.picture)?.info,
            bytes: kept.picture.bytes,
            caption: caption(&kept, said),
            added: kept.added,
            line: line.line,
            missing: line.missing,
            uses: kept.uses.into_iter().map(PictureUse::from).collect(),
        })
    }

    /// What the pieces that use these pictures say of them.
    fn said_of(&self, kept: &[store::KeptPicture]) -> Result<AllSaid> {
        let pieces: HashSet<&str> =
            kept.iter().flat_map(|picture| &picture.uses).map(|by| by.piece.as_str()).collect();
        let mut all = AllSaid::new();
        for id in pieces {
            let said = said(&piece(self.store.head(id)?));
            all.extend(said.into_iter().map(|(name, said)| ((id.to_owned(), name), said)));
        }
        Ok(all)
    }
}

fn piece(Head { bom, front, before, rows, .. }: Head) -> Piece {
    let texts = rows.into_iter().map(|row| (row.source, row.tail)).collect();
    Manuscript::from_rows(bom, front, before, texts).piece().value
}

fn said(piece: &Piece) -> HashMap<String, Said> {
    let mut all: HashMap<String, Said> = HashMap::new();
    for shown in piece.shown() {
        let said = all.entry(shown.name.to_owned()).or_default();
        let caption = one_line(&plain_text(shown.caption));
        said.words.extend([caption.clone(), shown.alt.to_owned()]);
        if said.caption.is_empty() {
            said.caption = caption;
        }
    }
    for (name, credit) in &piece.attrs.pictures {
        let credit = serde_json::to_value(credit).unwrap_or_default();
        all.entry(name.clone()).or_default().words.extend(texts(&credit));
    }
    all
}

fn of<'a>(kept: &'a store::KeptPicture, said: &'a AllSaid) -> impl Iterator<Item = &'a Said> {
    kept.uses.iter().filter_map(|by| said.get(&(by.piece.clone(), by.name.clone())))
}

fn caption(kept: &store::KeptPicture, said: &AllSaid) -> String {
    let caption = of(kept, said).map(|said| said.caption.clone()).find(|caption| !caption.is_empty());
    caption.unwrap_or_else(|| one_line(embedded(kept).text(Property::Caption)))
}

/// All that is said of a picture, for search.
fn words(kept: &store::KeptPicture, said: &AllSaid) -> String {
    let mut words: Vec<String> = kept.uses.iter().map(|by| by.name.clone()).collect();
    words.extend(of(kept, said).flat_map(|said| said.words.iter().cloned()));
    words.extend(kept.picture.credit.iter().flat_map(texts));
    words.extend(embedded(kept).values.into_values().flat_map(|reading| reading.value));
    words.join("\n")
}

fn embedded(kept: &store::KeptPicture) -> Embedded {
    kept.embedded.as_ref().and_then(|embedded| Embedded::deserialize(embedded).ok()).unwrap_or_default()
}

/// The texts in a credit.
fn texts(credit: &Value) -> Vec<String> {
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

impl From<store::PictureUse> for PictureUse {
    fn from(by: store::PictureUse) -> Self {
        PictureUse { id: by.piece, slug: by.slug, name: by.name, binned: by.binned }
    }
}
