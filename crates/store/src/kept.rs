//! The pictures of the library, and which pieces use each.

use std::collections::HashMap;

use serde_json::Value;

use crate::{
    PictureRow, PieceRow, Result, Store,
    collect::{settled, unused},
    picture, piece,
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
    /// Whether it may be collected: nothing uses it, and it came more than a day ago.
    pub unused: bool,
}

/// A piece that means a picture by a name, in its text as it is or as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureUse {
    /// The piece, which may be in the bin.
    pub piece: PieceRow,
    /// What the picture is called there.
    pub name: String,
}

impl Store {
    /// Every picture of the library, those that came last first.
    pub fn kept_pictures(&self) -> Result<Vec<KeptPicture>> {
        let mut users = self.users()?;
        let (columns, unused) = (picture::COLUMNS, unused());
        let sql = format!(
            "SELECT {columns}, added, embedded, {unused} AS unused FROM picture ORDER BY picture.rowid DESC"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([settled()])?;
        let mut kept = Vec::new();
        while let Some(row) = rows.next()? {
            let picture = picture::read(row)?;
            let embedded: Option<String> = row.get("embedded")?;
            let embedded = embedded.map(|embedded| serde_json::from_str(&embedded)).transpose()?;
            let uses = users.remove(&picture.hash).unwrap_or_default();
            let (added, unused) = (row.get("added")?, row.get("unused")?);
            kept.push(KeptPicture { picture, added, embedded, uses, unused });
        }
        Ok(kept)
    }

    /// Who uses each picture, by its hash.
    fn users(&self) -> Result<HashMap<String, Vec<PictureUse>>> {
        let columns = piece::COLUMNS;
        let sql = format!(
            "SELECT {columns}, hash, name FROM picture_use JOIN piece ON piece.id = piece ORDER BY n DESC, name"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut users: HashMap<String, Vec<PictureUse>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let user = PictureUse { piece: piece::read(row)?, name: row.get("name")? };
            users.entry(row.get("hash")?).or_default().push(user);
        }
        Ok(users)
    }
}
