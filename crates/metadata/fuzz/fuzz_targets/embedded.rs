//! Any bytes are read or refused; and where a credit can be written into them it is read back, and what must not leave
//! is gone.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use metadata::{Property, Stamp, read, stamp_kept};

static STAMP: LazyLock<Stamp> = LazyLock::new(|| Stamp {
    creators: vec!["Ann Lee".into(), "Бен".into()],
    credit_line: "Ann Lee/The Ferry".into(),
    ..Stamp::default()
});

fuzz_target!(|bytes: &[u8]| {
    let _ = read(bytes);
    let Ok(stamped) = stamp_kept(bytes, &STAMP) else { return };
    let found = read(&stamped).expect("what was just written can be read");
    assert_eq!(found.values(Property::Creators), STAMP.creators);
    assert_eq!(found.text(Property::CreditLine), STAMP.credit_line);
    assert!(!found.has_gps, "a position must not leave");
    assert!(!found.has_c2pa, "a manifest does not fit the file any more");
});
