//! The real window, driven end to end: each test has a screen, a home and a driver of its own.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop where it stands"
)]

mod backup;
mod beside;
mod blocks;
mod clip;
mod closing;
mod commands;
mod credits;
mod damaged;
mod directions;
mod dropping;
mod fast;
mod faults;
mod fields;
mod given;
mod handles;
mod history;
mod hostile;
mod language;
mod leaving;
mod library;
mod main_job;
mod outlets;
mod paper;
mod pasting;
mod pictures;
mod policy;
mod power_cut;
mod process;
mod shelf;
mod source;
mod tables;
mod typing;
mod undo;
mod views;
mod writing;
