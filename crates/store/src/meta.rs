//! What the library knows about itself: values by key, as JSON.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::{Result, Store};

pub(crate) const SCHEMA: &str = "
CREATE TABLE meta(
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL                 -- JSON
) STRICT;
";

const DEVICE: &str = "device";

impl Store {
    /// The value kept under a key, if there is one.
    pub fn meta(&self, key: &str) -> Result<Option<Value>> {
        get(&self.db, key)
    }

    /// The name under which this library signs its operations.
    pub fn device(&self) -> Result<String> {
        device(&self.db)
    }

    /// Keeps a value under a key; `null` takes it away.
    pub fn set_meta(&mut self, key: &str, value: &Value) -> Result<()> {
        set(&self.db, key, value)
    }
}

pub(crate) fn set(db: &Connection, key: &str, value: &Value) -> Result<()> {
    if value.is_null() {
        db.execute("DELETE FROM meta WHERE key = ?1", [key])?;
    } else {
        db.execute("INSERT OR REPLACE INTO meta VALUES (?1, ?2)", params![key, value.to_string()])?;
    }
    Ok(())
}

/// Gives the library the name under which it signs its operations, once.
pub(crate) fn name_device(db: &Connection) -> Result<()> {
    if get(db, DEVICE)?.is_none() {
        let name = Value::from(Store::new_id());
        db.execute("INSERT OR IGNORE INTO meta VALUES (?1, ?2)", params![DEVICE, name.to_string()])?;
    }
    Ok(())
}

/// The name under which this library signs its operations.
pub(crate) fn device(db: &Connection) -> Result<String> {
    let name = get(db, DEVICE)?;
    Ok(name.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned())
}

pub(crate) fn get(db: &Connection, key: &str) -> Result<Option<Value>> {
    let mut statement = db.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
    let text: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}
