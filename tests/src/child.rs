//! A process that ends with its owner.

use std::process::{Child, Command};

use crate::driver::until;

/// Killed when dropped.
pub struct Owned(Child);

impl Owned {
    /// Starts it.
    ///
    /// # Panics
    /// When it cannot be started: the machine lacks it.
    pub fn start(command: &mut Command) -> Self {
        let program = command.get_program().to_owned();
        Owned(command.spawn().unwrap_or_else(|error| panic!("{} does not start: {error}", program.display())))
    }

    /// The process.
    pub fn inner(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Waits until it has ended of itself.
    pub fn ended(&mut self) {
        until("the process ends", || self.0.try_wait().expect("it was started here"));
    }

    /// Its number.
    pub fn pid(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Kills a process at once, as a power cut would.
///
/// # Panics
/// When it is not there.
pub fn kill(pid: u32) {
    let done = Command::new("kill").args(["-KILL", &pid.to_string()]).status().expect("kill is everywhere");
    assert!(done.success(), "{pid} was not there to be killed");
}

/// The processes whose parent is `parent`.
pub fn children(parent: u32) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").expect("Linux has /proc");
    let pids = all.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter(|&pid| parent_of(pid) == Some(parent)).collect()
}

/// Whether a process is running.
pub fn is_alive(pid: u32) -> bool {
    state(pid).is_some_and(|state| state != 'Z')
}

fn parent_of(pid: u32) -> Option<u32> {
    stat(pid)?.split_whitespace().nth(1)?.parse().ok()
}

fn state(pid: u32) -> Option<char> {
    stat(pid)?.trim_start().chars().next()
}

/// What follows the name, which may hold anything.
fn stat(pid: u32) -> Option<String> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    Some(stat.rsplit_once(')')?.1.to_owned())
}
