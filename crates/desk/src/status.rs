//! How far a piece is, set from outside: the shelf does it for several at once.

use article::{Change, Status};
use serde_json::to_value;

use crate::{Desk, Result, wire::Saved};

impl Desk {
    /// Sets a piece's status.
    pub fn set_status(&mut self, piece: &str, status: Status) -> Result<Saved> {
        let value = to_value(status).unwrap_or_default();
        self.change_now(piece, "status", &[Change::Field { name: "status".into(), value }])
    }
}
