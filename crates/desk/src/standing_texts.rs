//! Texts that the writer uses again and again: disclaimers, lines about the author, permissions.

use serde_json::{from_value, to_value};

use crate::{Desk, Result, wire::StandingText};

const KEY: &str = "standing_texts";

impl Desk {
    /// Those that are kept, in the order in which the writer has them.
    pub fn standing_texts(&self) -> Result<Vec<StandingText>> {
        let kept = self.store.meta(KEY)?.unwrap_or_default();
        Ok(from_value(kept).unwrap_or_default())
    }

    /// Keeps these and no others. Blank ones and those said twice are left out.
    pub fn set_standing_texts(&mut self, texts: &[StandingText]) -> Result<Vec<StandingText>> {
        let mut kept: Vec<&StandingText> = Vec::new();
        for text in texts.iter().filter(|text| !text.text.trim().is_empty()) {
            if !kept.contains(&text) {
                kept.push(text);
            }
        }
        self.store.set_meta(KEY, &to_value(kept).unwrap_or_default())?;
        self.standing_texts()
    }
}
