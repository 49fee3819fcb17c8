//! What is told of a way out while it is under way, and how it is called off: before each picture, for one picture
//! may take a second.

use std::ops::ControlFlow;

use serde::Serialize;
use words::message;

use crate::{Error, Kind, Result};

/// How far a way out is, in pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Progress {
    /// Pictures that are ready.
    pub ready: u32,
    /// Pictures in all. When all are ready, the files are written.
    pub of: u32,
}

/// Hears how far it is, and may call it off.
pub type Watch<'a> = &'a dyn Fn(Progress) -> ControlFlow<()>;

/// For whoever waits in any case.
pub const UNWATCHED: Watch<'static> = &|_| ControlFlow::Continue(());

/// Tells it, and stops where it was called off.
pub(super) fn tell(watch: Watch, ready: usize, of: usize) -> Result<()> {
    match watch(Progress { ready: ready as u32, of: of as u32 }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => {
            Err(Error::new(Kind::CalledOff, message!("errors-calledOff"), message!("hints-nothingWritten")))
        }
    }
}
