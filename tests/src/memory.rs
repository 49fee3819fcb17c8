//! How much memory a program and its helpers hold.

use crate::child::children;

/// The most that a process has held in memory so far, in bytes; 0 once it has ended.
pub fn peak(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    kilobytes(status.lines().find_map(|line| line.strip_prefix("VmHWM:"))) * 1024
}

fn kilobytes(line: Option<&str>) -> u64 {
    line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or_default()
}

/// Proportional set size of a process and all below it, in bytes: shared pages count by the share.
pub fn held(pid: u32) -> u64 {
    let own = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = own.lines().find_map(|line| line.strip_prefix("Pss:"));
    kilobytes(line) * 1024 + children(pid).into_iter().map(held).sum::<u64>()
}
