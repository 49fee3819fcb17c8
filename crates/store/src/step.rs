//! What an operation did to a text, small enough to be written at every pause in typing, and
//! complete: from the text before it gives the text after.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Error, Head, Result, Row};

/// The record of one operation, as the journal keeps it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// What changed in the front matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front: Option<Patch>,
    /// What changed before the first block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Patch>,
    /// What changed in the blocks, in order; each holds for the rows as the one before left them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// What was asked for, in the caller's words.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub asked: Value,
}

/// One change to the rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// A block stays, and its text changes.
    Edit {
        /// Its index.
        at: usize,
        /// Its name.
        id: String,
        /// What changed in its source.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Patch>,
        /// What changed in its tail.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tail: Option<Patch>,
    },
    /// Blocks go, and others come in their place.
    Splice {
        /// Index of the first.
        at: usize,
        /// The blocks that went.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        old: Vec<Row>,
        /// The blocks that came.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        new: Vec<Row>,
    },
}

/// One replacement inside a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patch {
    /// Where it begins, in bytes.
    pub at: usize,
    /// What went.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub old: String,
    /// What came.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub new: String,
}

impl Recorded {
    /// Whether the text stayed as it was.
    pub(crate) fn is_empty(&self) -> bool {
        self.front.is_none() && self.before.is_none() && self.steps.is_empty()
    }

    /// Does it again to a text, whose number stays. Fails where that is not the text it was made on.
    pub fn replay(&self, head: &mut Head) -> Result<()> {
        replay_patch(&self.front, &mut head.front)?;
        replay_patch(&self.before, &mut head.before)?;
        for step in &self.steps {
            step.replay(&mut head.rows)?;
        }
        Ok(())
    }
}

impl Step {
    fn replay(&self, rows: &mut Vec<Row>) -> Result<()> {
        match self {
            Step::Edit { at, id, source, tail } => {
                let row = rows.get_mut(*at).filter(|row| row.id == *id).ok_or_else(out_of_step)?;
                replay_patch(source, &mut row.source)?;
                replay_patch(tail, &mut row.tail)
            }
            Step::Splice { at, old, new } => {
                let range = *at..at.saturating_add(old.len());
                if rows.get(range.clone()) != Some(old) {
                    return Err(out_of_step());
                }
                rows.splice(range, new.iter().cloned());
                Ok(())
            }
        }
    }
}

impl Patch {
    /// The smallest replacement that makes `new` out of `old`; `None` when they are equal.
    pub(crate) fn between(old: &str, new: &str) -> Option<Patch> {
        if old == new {
            return None;
        }
        let start = common_start(old, new);
        let end = common_end(&old[start..], &new[start..]);
        let middle = |text: &str| text[start..text.len() - end].to_owned();
        Some(Patch { at: start, old: middle(old), new: middle(new) })
    }

    fn replay(&self, text: &mut String) -> Result<()> {
        let range = self.at..self.at.saturating_add(self.old.len());
        if text.get(range.clone()) != Some(&self.old) {
            return Err(out_of_step());
        }
        text.replace_range(range, &self.new);
        Ok(())
    }
}

fn replay_patch(patch: &Option<Patch>, text: &mut String) -> Result<()> {
    patch.as_ref().map_or(Ok(()), |patch| patch.replay(text))
}

fn out_of_step() -> Error {
    Error::damaged("an operation in the journal does not fit the text before it")
}

/// Bytes that two texts have in common at their starts, in whole characters.
fn common_start(a: &str, b: &str) -> usize {
    let equal = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    a.floor_char_boundary(equal)
}

/// Bytes that two texts have in common at their ends, in whole characters.
fn common_end(a: &str, b: &str) -> usize {
    let equal = a.bytes().rev().zip(b.bytes().rev()).take_while(|(a, b)| a == b).count();
    a.len() - a.ceil_char_boundary(a.len() - equal)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_patch_is_as_small_as_the_change() {
        let patch = Patch::between("The quick fox", "The quack fox").unwrap();
        assert_eq!(patch, Patch { at: 6, old: "i".into(), new: "a".into() });
        assert_eq!(Patch::between("same", "same"), None);
    }

    #[test]
    fn a_patch_never_cuts_a_character() {
        let patch = Patch::between("д", "е").unwrap();
        assert_eq!(patch, Patch { at: 0, old: "д".into(), new: "е".into() });
    }

    #[test]
    fn a_patch_refuses_another_text() {
        let patch = Patch::between("one", "two").unwrap();
        assert!(patch.replay(&mut "six".to_owned()).is_err());
        assert!(patch.replay(&mut "д".to_owned()).is_err());
    }

    proptest! {
        #[test]
        fn a_patch_makes_the_new_text(old in "[aбé日😀]{0,8}", new in "[aбé日😀]{0,8}") {
            let mut text = old.clone();
            if let Some(patch) = Patch::between(&old, &new) {
                patch.replay(&mut text).unwrap();
            }
            prop_assert_eq!(text, new);
        }
    }
}
