//! What an act takes of time and memory, for tests of what must never take much.

use std::{
    fs,
    time::{Duration, Instant},
};

/// What the system tells of this process's memory, in bytes: `VmRSS` is what it holds, `VmHWM` the most it has held.
fn memory(what: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap_or_default();
    line.split_whitespace().nth(1).map_or(0, |kilobytes| kilobytes.parse::<u64>().unwrap() * 1024)
}

/// How long this thread has been at work; without what others did meanwhile, where the system tells.
fn at_work(since: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told.and_then(|told| told.split(' ').next()?.parse().ok());
    told.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// What something takes: time, and memory, where the system tells.
pub(crate) fn taken<T>(act: impl FnOnce() -> T) -> (Duration, u64) {
    let _ = fs::write("/proc/self/clear_refs", "5"); // forgets the most it has held
    let (before, began) = (memory("VmRSS:"), Instant::now());
    let worked = at_work(began);
    act();
    (at_work(began).saturating_sub(worked), memory("VmHWM:").saturating_sub(before))
}
