//! What a disk does that is not to be trusted: which bytes have reached it, and which call fails.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

/// What goes wrong at a call, all of them counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The call fails, once.
    Fails,
    /// Half of what is written arrives, and the call fails, once.
    Short,
    /// There is no room, once.
    FullOnce,
    /// There is no room from now on.
    Full,
    /// The power goes: neither this call nor any after it is done, and what was not synced is lost, in part or whole.
    PowerCut,
}

/// What a call comes to.
#[derive(PartialEq, Eq)]
pub(crate) enum Answer {
    Done,
    Fails,
    Half,
    NoRoom,
}

/// The kind of a call, as far as faults tell them apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Open,
    Write,
    Truncate,
    Sync,
}

/// The disk below one folder.
#[derive(Default)]
pub(crate) struct Disk {
    /// How many calls there were.
    pub(crate) calls: u64,
    fault: Option<(u64, Fault)>,
    /// It says that it has synced, and has not: as with `synchronous = OFF`.
    is_deaf: bool,
    is_full: bool,
    is_dead: bool,
    files: HashMap<PathBuf, File>,
}

/// One file: what would be found after a power cut, and what might.
#[derive(Default)]
struct File {
    durable: Option<Vec<u8>>,
    pending: Vec<Change>,
}

enum Change {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

impl Disk {
    pub(crate) fn new(fault: Option<(u64, Fault)>, is_deaf: bool) -> Disk {
        Disk { fault, is_deaf, ..Disk::default() }
    }

    /// Counts a call, and says what it comes to.
    pub(crate) fn call(&mut self, call: Call) -> Answer {
        let now = self.calls;
        self.calls += 1;
        let fault = self.fault.filter(|(at, _)| *at == now).map(|(_, fault)| fault);
        self.is_dead |= fault == Some(Fault::PowerCut);
        self.is_full |= fault == Some(Fault::Full);
        match fault {
            _ if self.is_dead => Answer::Fails,
            _ if self.is_full && call == Call::Write => Answer::NoRoom,
            Some(Fault::FullOnce) => Answer::NoRoom,
            Some(Fault::Short) if call == Call::Write => Answer::Half,
            Some(Fault::Fails | Fault::Short) => Answer::Fails,
            _ => Answer::Done,
        }
    }

    pub(crate) fn is_dead(&self) -> bool {
        self.is_dead
    }

    /// Nothing is wrong any more.
    pub(crate) fn heal(&mut self) {
        (self.fault, self.is_full) = (None, false);
    }

    /// What a file holds when it is opened is on the disk.
    pub(crate) fn opened(&mut self, path: &Path) {
        let found = || File { durable: fs::read(path).ok(), pending: Vec::new() };
        self.files.entry(path.to_owned()).or_insert_with(found);
    }

    pub(crate) fn wrote(&mut self, path: &Path, at: usize, bytes: &[u8]) {
        self.change(path, Change::Write(at, bytes.to_owned()));
    }

    pub(crate) fn truncated(&mut self, path: &Path, length: usize) {
        self.change(path, Change::Truncate(length));
    }

    fn change(&mut self, path: &Path, change: Change) {
        self.files.entry(path.to_owned()).or_default().pending.push(change);
    }

    pub(crate) fn synced(&mut self, path: &Path) {
        if let Some(File { durable, pending }) = self.files.get_mut(path).filter(|_| !self.is_deaf) {
            let bytes = durable.get_or_insert_default();
            pending.drain(..).for_each(|change| change.apply(bytes));
        }
    }

    pub(crate) fn deleted(&mut self, path: &Path) {
        self.files.remove(path);
    }

    /// Leaves of each file what a power cut would: all that was synced, and of the rest what `seed` says.
    pub(crate) fn cut(&mut self, mut seed: u64) {
        for (path, File { durable, pending }) in self.files.drain() {
            if !path.exists() {
                continue;
            }
            let mut bytes = durable;
            let last = random(&mut seed) as usize % (pending.len() + 1);
            let keep = random(&mut seed) % 4;
            for (at, change) in pending.into_iter().enumerate() {
                let arrives = match keep {
                    0 => false,
                    1 => true,
                    2 => at < last,
                    _ => random(&mut seed).is_multiple_of(2),
                };
                if arrives {
                    change.apply(bytes.get_or_insert_default());
                }
            }
            match bytes {
                Some(bytes) => fs::write(&path, bytes).unwrap(),
                None => fs::remove_file(&path).unwrap(),
            }
        }
    }
}

impl Change {
    fn apply(self, file: &mut Vec<u8>) {
        match self {
            Change::Write(at, bytes) => {
                let end = at + bytes.len();
                file.resize(file.len().max(end), 0);
                file[at..end].copy_from_slice(&bytes);
            }
            Change::Truncate(length) => file.resize(length, 0),
        }
    }
}

/// The next of a row of numbers that look random (xorshift).
fn random(seed: &mut u64) -> u64 {
    *seed = (*seed).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
    *seed ^= *seed >> 29;
    *seed
}
