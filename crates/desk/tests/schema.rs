//! `docs/piece.schema.json` is written from the types. `UPDATE=1` rewrites it.

#![cfg(feature = "wire")]
#![allow(clippy::unwrap_used)]

use std::{env, fs, path::Path};

#[test]
fn the_documented_schema_is_that_of_the_exported_data() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/piece.schema.json");
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(export::Whole)).unwrap() + "\n";
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == schema,
        "docs/piece.schema.json is stale: write it anew with UPDATE=1"
    );
}
