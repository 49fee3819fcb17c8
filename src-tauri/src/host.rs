//! What this machine is called, so that others that share a library can name it.

use std::{env, fs, process::Command};

const FILES: [&str; 2] = ["/proc/sys/kernel/hostname", "/etc/hostname"];

/// Its name, where the system says it.
pub(crate) fn name() -> Option<String> {
    let in_files = FILES.iter().filter_map(|file| fs::read_to_string(file).ok());
    let said = in_files.chain(env::var("COMPUTERNAME").ok()).chain(asked());
    said.map(|name| name.trim().to_owned()).find(|name| !name.is_empty())
}

/// macOS has it neither in a file nor in the environment.
fn asked() -> Option<String> {
    if !cfg!(target_os = "macos") {
        return None;
    }
    let answer = Command::new("/bin/hostname").output().ok()?;
    String::from_utf8(answer.stdout).ok()
}
