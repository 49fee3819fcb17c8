//! One window to a library. Who holds the lock beside the library has the window; whoever starts later hands over
//! the files it was given, and the window comes forward. The system frees the lock of a program that died. No session
//! bus is asked: not every desktop has one. The command line takes no part in this.
//!
//! Machines can share the folder, and not the library: its database is one machine's at a time. Who finds it open on
//! another machine leaves it shut.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use interprocess::local_socket::{GenericNamespaced, Listener, ListenerOptions, Name, Stream, prelude::*};
use serde::{Deserialize, Serialize};

use crate::host;

/// How long a second start waits for a window that is just opening, or just closing. Then it opens one of its own:
/// two windows of one machine cannot harm each other's text.
const PATIENCE: Duration = Duration::from_secs(5);
/// A window that is just opening has replaced what an earlier one left behind by then.
const GLANCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(20);

/// More than any list of files is long.
const LONGEST: u64 = 1 << 20;

const LOCK: &str = "window.lock";
const ADDRESS: &str = "window.address";
const TAKEN: &str = "taken\n";

/// What a start turns out to be.
pub(crate) enum Start {
    /// The library has no other window, or none that answers.
    First(Option<First>),
    /// The window that was there has taken the files.
    HandedOver,
    /// Another machine has the library open: the one of that name.
    Elsewhere(String),
}

/// The window of a library, which hears whoever starts later.
pub(crate) struct First {
    lock: File,
    listener: Listener,
    secret: String,
}

/// Where the window listens, what proves that one may read the library, and which machine it is on.
#[derive(Serialize, Deserialize)]
struct Address {
    name: String,
    secret: String,
    #[serde(default)]
    host: Option<String>,
}

/// What a second start says.
#[derive(Serialize, Deserialize)]
struct Message {
    secret: String,
    files: Vec<PathBuf>,
}

/// Becomes the window of the library in `folder`, or gives `files` to the one that is.
pub(crate) fn start(folder: &Path, files: &[PathBuf]) -> Start {
    start_on(host::name().as_deref(), folder, files)
}

fn start_on(host: Option<&str>, folder: &Path, files: &[PathBuf]) -> Start {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        match lock(folder) {
            Ok(Some(lock)) => return Start::First(First::new(folder, lock).ok()),
            Ok(None) if hand_over(folder, files) => return Start::HandedOver,
            Ok(None) => {
                if began.elapsed() >= GLANCE
                    && let Some(other) = other_than(host, address(folder).ok().and_then(|it| it.host))
                {
                    return Start::Elsewhere(other);
                }
                thread::sleep(PAUSE);
            }
            // A folder that takes no lock is the page's to report, or none's.
            Err(_) => break,
        }
    }
    Start::First(None)
}

/// The machine that has the library, if it is known to be another than this one.
fn other_than(here: Option<&str>, there: Option<String>) -> Option<String> {
    there.filter(|there| here.is_some_and(|here| here != there))
}

impl First {
    fn new(folder: &Path, lock: File) -> io::Result<First> {
        let [name, secret] = [(); 2].map(|()| uuid::Uuid::now_v7().simple().to_string());
        let listener = ListenerOptions::new().name(socket(&name)?).create_sync()?;
        write_private(
            &folder.join(ADDRESS),
            &serde_json::to_vec(&Address { name, secret: secret.clone(), host: host::name() })?,
        )?;
        Ok(First { lock, listener, secret })
    }

    /// Hears later starts as long as the program runs; `take` says whether their files are taken.
    pub(crate) fn listen(self, take: impl Fn(Vec<PathBuf>) -> bool + Send + Sync + 'static) {
        thread::spawn(move || {
            let First { lock: _held, listener, secret } = self;
            let (take, secret) = (&take, secret.as_str());
            thread::scope(|scope| {
                for stream in listener.incoming().flatten() {
                    scope.spawn(move || answer(stream, secret, take));
                }
            });
        });
    }
}

fn answer(stream: Stream, secret: &str, take: &impl Fn(Vec<PathBuf>) -> bool) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    stream.by_ref().take(LONGEST).read_line(&mut line)?;
    let message: Message = serde_json::from_str(&line)?;
    if message.secret == secret && take(message.files) {
        stream.get_mut().write_all(TAKEN.as_bytes())?;
    }
    Ok(())
}

/// The lock, or nothing while another has it.
fn lock(folder: &Path) -> io::Result<Option<File>> {
    fs::create_dir_all(folder)?;
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether the window has taken them. One that is not there, or does not answer in time, has not.
fn hand_over(folder: &Path, files: &[PathBuf]) -> bool {
    let (folder, files) = (folder.to_owned(), files.to_vec());
    let (tell, hear) = mpsc::channel();
    thread::spawn(move || tell.send(say(&folder, files).unwrap_or(false)));
    hear.recv_timeout(PATIENCE).unwrap_or(false)
}

fn say(folder: &Path, files: Vec<PathBuf>) -> io::Result<bool> {
    let Address { name, secret, .. } = address(folder)?;
    let mut stream = Stream::connect(socket(&name)?)?;
    let message = serde_json::to_string(&Message { secret, files })?;
    stream.write_all(format!("{message}\n").as_bytes())?;
    let mut said = String::new();
    BufReader::new(stream).read_line(&mut said)?;
    Ok(said == TAKEN)
}

fn address(folder: &Path) -> io::Result<Address> {
    Ok(serde_json::from_slice(&fs::read(folder.join(ADDRESS))?)?)
}

fn socket(name: &str) -> io::Result<Name<'static>> {
    format!("galley-{name}").to_ns_name::<GenericNamespaced>()
}

/// Writes a file that only its owner may read.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let _ = fs::remove_file(path);
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn first(folder: &Path) -> First {
        match start(folder, &[]) {
            Start::First(Some(first)) => first,
            _ => panic!("the library has no window yet"),
        }
    }

    fn readdress(folder: &Path, change: impl FnOnce(&mut Address)) {
        let mut changed = address(folder).unwrap();
        change(&mut changed);
        fs::write(folder.join(ADDRESS), serde_json::to_vec(&changed).unwrap()).unwrap();
    }

    #[test]
    fn a_second_start_hands_its_files_to_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("library");
        let (tell, hear) = mpsc::channel();
        let tell = Mutex::new(tell);
        first(&library).listen(move |files| tell.lock().unwrap().send(files).is_ok());
        let files = ["/a/b.md", "/паром.md"].map(PathBuf::from);
        assert!(matches!(start(&library, &files), Start::HandedOver));
        assert_eq!(hear.recv().unwrap(), files);
    }

    #[test]
    fn a_window_that_is_gone_leaves_its_place() {
        let folder = tempfile::tempdir().unwrap();
        drop(first(folder.path()));
        assert!(folder.path().join(ADDRESS).exists(), "its address stays behind, as after a crash");
        first(folder.path());
    }

    #[test]
    fn a_start_while_the_window_closes_waits_and_then_opens_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let held = lock(folder.path()).unwrap().unwrap();
        thread::spawn(move || {
            thread::sleep(PAUSE * 3);
            drop(held);
        });
        first(folder.path());
    }

    #[test]
    fn a_library_that_another_machine_has_open_stays_shut() {
        let folder = tempfile::tempdir().unwrap();
        let held = first(folder.path());
        readdress(folder.path(), |address| {
            address.name = "on-another-machine".into();
            address.host = Some("newsroom".into());
        });
        let start = start_on(Some("laptop"), folder.path(), &[]);
        assert!(matches!(start, Start::Elsewhere(host) if host == "newsroom"));
        drop(held);
        let start = start_on(Some("laptop"), folder.path(), &[]);
        assert!(matches!(start, Start::First(Some(_))), "the other machine has closed it");
    }

    #[test]
    fn another_machine_is_one_that_is_known_to_be_another() {
        let there = || Some("newsroom".to_owned());
        assert_eq!(other_than(Some("laptop"), there()), there());
        assert_eq!(other_than(Some("newsroom"), there()), None);
        assert_eq!(other_than(None, there()), None, "this machine has no name");
        assert_eq!(other_than(Some("laptop"), None), None, "an earlier Galley did not say");
    }

    #[test]
    fn an_address_of_an_earlier_galley_is_understood() {
        let address: Address = serde_json::from_str(r#"{"name":"a","secret":"b"}"#).unwrap();
        assert_eq!(address.host, None);
    }

    #[test]
    fn files_from_one_who_cannot_read_the_library_are_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        first(folder.path()).listen(|files| panic!("must not take {files:?}"));
        readdress(folder.path(), |address| address.secret = "guessed".into());
        assert!(!say(folder.path(), vec!["/etc/passwd".into()]).unwrap());
    }

    #[cfg(unix)]
    #[test]
    fn the_address_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let _first = first(folder.path());
        let mode = fs::metadata(folder.path().join(ADDRESS)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
