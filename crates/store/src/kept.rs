//! The pictures of the library, and which pieces use each.

use std::collections::HashMap;

use serde_json::Value;

use crate::{
    PictureRow, Result, Store,
    picture::{COLUMNS, read},
};

/// A picture of the library with all that is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPicture {
    /// The picture.
    pub picture: PictureRow,
    /// When its bytes last came in (RFC 3339, UTC).
    pub added: String,
    /// What is written inside its file, as [`Store::keep_embedded`] got it.
    pub embedded: Option<Value>,
    /// Who uses it, the newest pieces first.
    pub uses: Vec<PictureUse>,
}

/// A piece that means a picture by a name, in its text as it is or as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureUse {
    /// The piece's id.
    pub piece: String,
    /// Its slug.
    pub slug: String,
    /// What the picture is called there.
    pub name: String,
    /// Whether the piece is in the bin.
    pub binned: bool,
}

impl Store {
    /// Every picture of the library, those that came last first.
    pub fn kept_pictures(&self) -> Result<Vec<KeptPicture>> {
        let mut users = self.users()?;
        let sql = format!("SELECT {COLUMNS}, added, embedded FROM picture ORDER BY picture.rowid DESC");
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut kept = Vec::new();
        while let Some(row) = rows.next()? {
            let picture = read(row)?;
            let embedded: Option<String> = row.get("embedded")?;
            let embedded = embedded.map(|embedded| serde_json::from_str(&embedded)).transpose()?;
            let uses = users.remove(&picture.hash).unwrap_or_default();
            kept.push(KeptPicture { picture, added: row.get("added")?, embedded, uses });
        }
        Ok(kept)
    }

    /// Who uses each picture, by its hash.
    fn users(&self) -> Result<HashMap<String, Vec<PictureUse>>> {
        let sql = "SELECT hash, piece.id, slug, name, deleted IS NOT NULL
             FROM picture_use JOIN piece ON piece.id = piece ORDER BY n DESC, name";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut users: HashMap<String, Vec<PictureUse>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let (piece, slug) = (row.get(1)?, row.get(2)?);
            let user = PictureUse { piece, slug, name: row.get(3)?, binned: row.get(4)? };
            users.entry(row.get(0)?).or_default().push(user);
        }
        Ok(users)
    }
}
