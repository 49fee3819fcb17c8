//! A writer's session on a disk where any one call fails, is cut short, finds no room, or is the last before the power
//! goes. What was acknowledged is there afterwards, in order; what was not came back with an error; the library opens.
//!
//! Some of the calls are tried, evenly spread; all of them where the variable `ALL_CALLS` is set (`make test-disk`).

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod disk;
mod session;
mod vfs;

use std::{
    fs,
    sync::{Mutex, PoisonError},
};

use disk::{Disk, Fault};

/// How many of the calls are tried, unless all are.
const SOME: u64 = 40;

/// One session: what was lost, how many calls came back with an error, and how many calls the disk had.
fn session(is_older: bool, fault: Option<(u64, Fault)>, is_deaf: bool) -> (Option<String>, usize, u64) {
    let folder = tempfile::tempdir().unwrap();
    if is_older {
        fs::write(folder.path().join("galley.db"), older()).unwrap();
    }
    let disk = vfs::watch(folder.path(), Disk::new(fault, is_deaf));
    let state = || disk.lock().unwrap_or_else(PoisonError::into_inner);
    let said = session::run(folder.path(), &|| state().is_dead());
    let calls = state().calls;
    if state().is_dead() {
        vfs::forget(folder.path());
        state().cut(fault.map_or(0, |(at, _)| at));
    }
    state().heal();
    let lost = session::lost(folder.path(), &said, is_older);
    vfs::forget(folder.path());
    (lost, said.refused, calls)
}

/// The bytes of an older library.
fn older() -> Vec<u8> {
    static MADE: Mutex<Option<Vec<u8>>> = Mutex::new(None);
    let mut made = MADE.lock().unwrap();
    made.get_or_insert_with(|| {
        let folder = tempfile::tempdir().unwrap();
        session::older(folder.path());
        fs::read(folder.path().join("galley.db")).unwrap()
    })
    .clone()
}

/// The calls to try, of so many.
fn tried(calls: u64) -> impl Iterator<Item = u64> {
    let step = if std::env::var_os("ALL_CALLS").is_some() { 1 } else { (calls / SOME).max(1) };
    (0..calls).step_by(step as usize)
}

fn survives(fault: Fault) {
    for is_older in [false, true] {
        let (lost, refused, calls) = session(is_older, None, false);
        assert_eq!((lost, refused), (None, 0), "without a fault");
        for at in tried(calls) {
            let (lost, ..) = session(is_older, Some((at, fault)), false);
            assert_eq!(lost, None, "{fault:?} at call {at} of {calls}, older library: {is_older}");
        }
    }
}

#[test]
fn a_call_that_fails() {
    survives(Fault::Fails);
}

#[test]
fn a_write_that_is_cut_short() {
    survives(Fault::Short);
}

#[test]
fn a_disk_that_is_full_for_a_moment() {
    survives(Fault::FullOnce);
}

#[test]
fn a_disk_that_is_full() {
    survives(Fault::Full);
}

#[test]
fn a_power_cut() {
    survives(Fault::PowerCut);
}

#[test]
fn a_disk_that_does_not_sync_is_found_to_lose() {
    let (.., calls) = session(false, None, true);
    let losses = tried(calls).filter(|at| session(false, Some((*at, Fault::PowerCut)), true).0.is_some());
    assert!(losses.count() > 0, "these tests must be able to fail");
}

#[test]
fn a_full_disk_is_said() {
    let (.., calls) = session(false, None, false);
    let (lost, refused, _) = session(false, Some((calls / 2, Fault::Full)), false);
    assert_eq!(lost, None);
    assert!(refused > 1, "every edit after it came back with an error");
}
