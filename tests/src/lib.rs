//! The machinery of the whole-system tests: a screen of its own, the real window on it, its driver, a hand on its
//! mouse and keyboard.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop where it stands"
)]

pub mod built;
pub mod child;
pub mod driver;
pub mod galley;
pub mod hand;
pub mod home;
pub mod hostile;
pub mod memory;
pub mod reading;
pub mod screen;
pub mod told;
pub mod views;
