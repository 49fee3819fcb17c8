//! How much memory a program and its helpers hold.

use crate::child::children;

/// Proportional set size of a process and all below it, in bytes: shared pages count by the share.
pub fn held(pid: u32) -> u64 {
    let own = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = own.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes: u64 =
        line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or_default();
    kilobytes * 1024 + children(pid).into_iter().map(held).sum::<u64>()
}
