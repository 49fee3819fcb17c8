//! Where the fuzzer begins (`crates/metadata/fuzz`): small files of each format that hold something of everything.

use std::{fs, path::Path};

use crate::{
    left_out::{carrying, first_packet_without_room},
    programs::{Shelf, exiftool},
    samples::{TAGS, full, pictures},
};
use metadata::stamp_clean;

#[test]
#[ignore = "writes files: cargo test -p metadata --test stamps -- --ignored seeds"]
fn seeds_of_the_fuzzer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/embedded");
    fs::create_dir_all(&folder).unwrap();
    let shelf = Shelf::new();
    let put = |prefix: &str, name: &str, bytes: &[u8]| {
        fs::write(folder.join(format!("{prefix}-{name}")), bytes).unwrap();
    };
    for (name, bytes) in pictures() {
        shelf.put(name, &bytes);
        put("bare", name, &bytes);
        put("stamped", name, &stamp_clean(&bytes, &full()).unwrap());
    }
    exiftool(TAGS, &shelf);
    for (name, _) in pictures() {
        put("tagged", name, &shelf.take(name));
    }
    for (name, bytes) in carrying() {
        put("carrying", name, &bytes);
    }
    put("long", "photo.jpg", &first_packet_without_room());
}
