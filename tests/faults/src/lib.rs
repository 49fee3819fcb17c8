//! Stands between a program and its disk (`LD_PRELOAD`). As long as there is a file called as `GALLEY_FAULT` says, what it
//! names fails for the files in the folder `GALLEY_FAULT_IN`: `write 28`, `sync 5`, the call and the system's error number.

#![cfg(unix)]
#![allow(unsafe_code, reason = "it takes the place of calls of the C library")]

use std::{
    env,
    ffi::{CStr, c_int, c_void},
    fs,
    path::PathBuf,
};

use libc::{RTLD_NEXT, dlsym, off_t, off64_t, size_t, ssize_t};

/// The error number with which a call fails now, if it does.
fn fault(call: &str, file: c_int) -> Option<c_int> {
    let told = fs::read_to_string(env::var_os("GALLEY_FAULT")?).ok()?;
    let (failing, number) = told.trim().split_once(' ')?;
    let path = fs::read_link(format!("/proc/self/fd/{file}")).ok()?;
    let is_ours = path.starts_with(PathBuf::from(env::var_os("GALLEY_FAULT_IN")?));
    (failing == call && is_ours).then(|| number.parse().ok())?
}

fn fail(number: c_int) {
    // SAFETY: every thread has its errno.
    unsafe { *libc::__errno_location() = number };
}

/// What the next library has under this name.
fn next(name: &CStr) -> *mut c_void {
    // SAFETY: the name ends with a zero.
    unsafe { dlsym(RTLD_NEXT, name.as_ptr()) }
}

/// A call of the C library that fails when it is told to, with -1 as they all do.
macro_rules! failing {
    ($call:literal, $name:ident($file:ident: c_int $(, $argument:ident: $kind:ty)*) -> $result:ty) => {
        /// As the C library's, but for faults.
        ///
        /// # Safety
        /// That of the C library's.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($file: c_int $(, $argument: $kind)*) -> $result {
            if let Some(number) = fault($call, $file) {
                fail(number);
                return -1;
            }
            let name = concat!(stringify!($name), "\0");
            let Ok(name) = CStr::from_bytes_with_nul(name.as_bytes()) else { return -1 };
            // SAFETY: it is the function of that name, whose arguments are these.
            let real: unsafe extern "C" fn(c_int $(, $kind)*) -> $result = unsafe { std::mem::transmute(next(name)) };
            // SAFETY: the caller's.
            unsafe { real($file $(, $argument)*) }
        }
    };
}

failing!("write", write(file: c_int, bytes: *const c_void, count: size_t) -> ssize_t);
failing!("write", pwrite(file: c_int, bytes: *const c_void, count: size_t, at: off_t) -> ssize_t);
failing!("write", pwrite64(file: c_int, bytes: *const c_void, count: size_t, at: off64_t) -> ssize_t);
failing!("sync", fsync(file: c_int) -> c_int);
failing!("sync", fdatasync(file: c_int) -> c_int);
