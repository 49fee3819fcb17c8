//! Reading what is written inside pictures: judged by exiftool, and asked for what was made to harm.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop where it stands"
)]

mod hostile;
mod made;
mod mwg;
mod scripts;
