//! A layer between SQLite and its files, the default in this process: files in a folder that is watched meet the
//! faults of its [`Disk`], all others are left alone.

#![expect(unsafe_code, reason = "SQLite calls C functions")]

use std::{
    collections::HashMap,
    ffi::{CStr, c_char, c_int, c_void},
    path::{Path, PathBuf},
    ptr,
    sync::{Arc, Mutex, MutexGuard, Once, OnceLock, PoisonError},
};

use rusqlite::ffi::{self, sqlite3_file, sqlite3_io_methods, sqlite3_vfs};

use crate::disk::{Answer, Call, Disk};

type Shared = Arc<Mutex<Disk>>;

/// The disks, by their folders.
static DISKS: Mutex<Option<HashMap<PathBuf, Shared>>> = Mutex::new(None);
static REAL: OnceLock<Real> = OnceLock::new();

/// The layer below, which lives as long as the process.
struct Real(*mut sqlite3_vfs);
// SAFETY: SQLite's own, made to be called from any thread.
unsafe impl Send for Real {}
unsafe impl Sync for Real {}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on, what SQLite does in `folder` is done by this disk.
pub(crate) fn watch(folder: &Path, disk: Disk) -> Shared {
    static ONCE: Once = Once::new();
    ONCE.call_once(register);
    let disk = Arc::new(Mutex::new(disk));
    lock(&DISKS).get_or_insert_default().insert(folder.to_owned(), disk.clone());
    disk
}

/// What SQLite does in `folder` is done as it is anywhere.
pub(crate) fn forget(folder: &Path) {
    lock(&DISKS).get_or_insert_default().remove(folder);
}

fn disk_of(path: &Path) -> Option<Shared> {
    lock(&DISKS).as_ref()?.get(path.parent()?).cloned()
}

/// A file as SQLite holds it; that of the layer below stands behind it in memory.
#[repr(C)]
struct File {
    base: sqlite3_file,
    watched: *mut Watched,
}

struct Watched {
    disk: Shared,
    path: PathBuf,
}

fn register() {
    // SAFETY: the layer below is never taken away; ours is copied from it, and lives as long as the process.
    unsafe {
        let real = ffi::sqlite3_vfs_find(ptr::null());
        REAL.get_or_init(|| Real(real));
        let mut ours = *real;
        ours.zName = c"faults".as_ptr();
        ours.pNext = ptr::null_mut();
        ours.szOsFile += size_of::<File>() as c_int;
        ours.xOpen = Some(open);
        ours.xDelete = Some(delete);
        assert_eq!(ffi::sqlite3_vfs_register(Box::into_raw(Box::new(ours)), 1), ffi::SQLITE_OK);
    }
}

fn real_vfs() -> *mut sqlite3_vfs {
    REAL.get().expect("registered").0
}

unsafe fn below(file: *mut sqlite3_file) -> *mut sqlite3_file {
    unsafe { file.cast::<u8>().add(size_of::<File>()).cast() }
}

unsafe fn path_of<'a>(name: *const c_char) -> Option<&'a Path> {
    (!name.is_null()).then(|| Path::new(unsafe { CStr::from_ptr(name) }.to_str().expect("UTF-8")))
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        (*file).pMethods = ptr::null();
        let path = path_of(name);
        let disk = path.and_then(disk_of);
        if disk.as_ref().is_some_and(|disk| lock(disk).call(Call::Open) != Answer::Done) {
            return ffi::SQLITE_CANTOPEN;
        }
        let opened = (*real_vfs()).xOpen.expect("xOpen")(real_vfs(), name, below(file), flags, out);
        if opened == ffi::SQLITE_OK {
            let watched = disk.zip(path).map_or(ptr::null_mut(), |(disk, path)| {
                lock(&disk).opened(path);
                Box::into_raw(Box::new(Watched { disk, path: path.to_owned() }))
            });
            (*file.cast::<File>()).watched = watched;
            (*file).pMethods = &METHODS;
        }
        opened
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, synced: c_int) -> c_int {
    unsafe {
        let path = path_of(name);
        if let Some((disk, path)) = path.and_then(|path| Some((disk_of(path)?, path))) {
            let mut disk = lock(&disk);
            if disk.is_dead() {
                return ffi::SQLITE_IOERR_DELETE;
            }
            disk.deleted(path);
        }
        (*real_vfs()).xDelete.expect("xDelete")(real_vfs(), name, synced)
    }
}

/// What the disk says to a call on a file; a file that is not watched does as it is told.
unsafe fn ask(file: *mut sqlite3_file, call: Call) -> Answer {
    match unsafe { (*file.cast::<File>()).watched.as_ref() } {
        Some(Watched { disk, .. }) => lock(disk).call(call),
        None => Answer::Done,
    }
}

unsafe fn tell(file: *mut sqlite3_file, done: impl FnOnce(&mut Disk, &Path)) {
    if let Some(Watched { disk, path }) = unsafe { (*file.cast::<File>()).watched.as_ref() } {
        done(&mut lock(disk), path);
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    unsafe {
        let watched = std::mem::replace(&mut (*file.cast::<File>()).watched, ptr::null_mut());
        if !watched.is_null() {
            drop(Box::from_raw(watched));
        }
        (*(*below(file)).pMethods).xClose.expect("xClose")(below(file))
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, bytes: *const c_void, count: c_int, at: i64) -> c_int {
    unsafe {
        let (count, code) = match ask(file, Call::Write) {
            Answer::Done => (count, ffi::SQLITE_OK),
            Answer::Half => (count / 2, ffi::SQLITE_IOERR_WRITE),
            Answer::Fails => return ffi::SQLITE_IOERR_WRITE,
            Answer::NoRoom => return ffi::SQLITE_FULL,
        };
        let written = std::slice::from_raw_parts(bytes.cast::<u8>(), count as usize);
        tell(file, |disk, path| disk.wrote(path, at as usize, written));
        let done = (*(*below(file)).pMethods).xWrite.expect("xWrite")(below(file), bytes, count, at);
        if code == ffi::SQLITE_OK { done } else { code }
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: i64) -> c_int {
    unsafe {
        if ask(file, Call::Truncate) != Answer::Done {
            return ffi::SQLITE_IOERR_TRUNCATE;
        }
        tell(file, |disk, path| disk.truncated(path, length as usize));
        (*(*below(file)).pMethods).xTruncate.expect("xTruncate")(below(file), length)
    }
}

/// The real disk is not synced: what would be lost is kept count of instead.
unsafe extern "C" fn sync(file: *mut sqlite3_file, _: c_int) -> c_int {
    unsafe {
        if ask(file, Call::Sync) != Answer::Done {
            return ffi::SQLITE_IOERR_FSYNC;
        }
        tell(file, Disk::synced);
    }
    ffi::SQLITE_OK
}

/// Functions that hand on to the layer below.
macro_rules! handed_on {
    ($($field:ident($($arg:ident: $type:ty),*);)*) => {
        $(#[expect(non_snake_case, reason = "named as SQLite does")]
        unsafe extern "C" fn $field(file: *mut sqlite3_file, $($arg: $type),*) -> c_int {
            unsafe { (*(*below(file)).pMethods).$field.expect("a method")(below(file), $($arg),*) }
        })*
    };
}

handed_on! {
    xRead(bytes: *mut c_void, count: c_int, at: i64);
    xFileSize(size: *mut i64);
    xLock(level: c_int);
    xUnlock(level: c_int);
    xCheckReservedLock(out: *mut c_int);
    xFileControl(op: c_int, arg: *mut c_void);
    xSectorSize();
    xDeviceCharacteristics();
    xShmMap(page: c_int, size: c_int, extend: c_int, out: *mut *mut c_void);
    xShmLock(offset: c_int, n: c_int, flags: c_int);
    xShmUnmap(delete: c_int);
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    unsafe { (*(*below(file)).pMethods).xShmBarrier.expect("xShmBarrier")(below(file)) }
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(xRead),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(xFileSize),
    xLock: Some(xLock),
    xUnlock: Some(xUnlock),
    xCheckReservedLock: Some(xCheckReservedLock),
    xFileControl: Some(xFileControl),
    xSectorSize: Some(xSectorSize),
    xDeviceCharacteristics: Some(xDeviceCharacteristics),
    xShmMap: Some(xShmMap),
    xShmLock: Some(xShmLock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(xShmUnmap),
    xFetch: None,
    xUnfetch: None,
};
