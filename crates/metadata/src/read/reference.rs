//! The table against the IPTC's machine-readable reference, and reading against its reference picture. Neither is part of
//! the project: where they are not at hand, that is said.

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

use serde_json::Value;

use super::{exif::Tag, properties::ROWS, read};

fn shared(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: there is no {}", path.display());
    None
}

/// Every property of the reference by its name in XMP.
fn reference() -> Option<BTreeMap<String, Value>> {
    let text = fs::read_to_string(shared("iptc-pmd-techreference_2025.1.json")?).unwrap();
    let reference: Value = serde_json::from_str(&text).unwrap();
    let mut found = BTreeMap::new();
    add(&reference["ipmd_struct"], &mut found);
    add(&reference["ipmd_top"], &mut found);
    Some(found)
}

fn add(value: &Value, found: &mut BTreeMap<String, Value>) {
    for entry in value.as_object().into_iter().flat_map(|entries| entries.values()) {
        if let Some(name) = entry["XMPid"].as_str() {
            found.insert(name.to_owned(), entry.clone());
        }
        add(entry, found);
    }
}

/// In the standard's words these are none of its own.
const OTHERS: [&str; 6] =
    ["xmpRights:Marked", "cc:license", "cc:attributionName", "cc:attributionURL", "tiff:Make", "tiff:Model"];

#[test]
fn every_row_is_as_the_reference_says() {
    let Some(reference) = reference() else { return };
    for row in ROWS.iter().filter(|row| !OTHERS.contains(&row.xmp[0])) {
        for name in row.xmp[0].split('/') {
            assert!(reference.contains_key(name), "{name} of {:?}", row.property);
        }
        let Some(entry) = reference.get(row.xmp[0]) else { continue };
        let wanted = entry["IIMid"].as_str().map(|id| id.split('+').next().unwrap().to_owned());
        assert_eq!(row.iim.map(|it| format!("2:{:02}", it.number)), wanted, "{:?}", row.property);
        if let Some(limit) = entry["IIMmaxbytes"].as_u64() {
            assert_eq!(row.iim.unwrap().limit as u64, limit, "{:?}", row.property);
        }
        if let Some(Tag::Picture(number) | Tag::Shot(number)) = row.exif
            && let Some(wanted) = entry["EXIFid"].as_str()
        {
            assert_eq!(number.to_string(), wanted, "{:?}", row.property);
        }
    }
}

#[test]
fn the_reference_picture_gives_every_value() {
    let (Some(reference), Some(picture)) = (reference(), shared("IPTC-PhotometadataRef-Std2024.1.jpg"))
    else {
        return;
    };
    let run =
        Command::new("exiftool").args(["-j", "-n", "-struct", "-G1", "-XMP:all"]).arg(&picture).output();
    let run = run.expect("exiftool is wanted: scripts/setup.sh test");
    let judged: Value = serde_json::from_slice(&run.stdout).unwrap();
    let embedded = read(&fs::read(&picture).unwrap()).unwrap();
    let mut compared = 0;
    for row in ROWS {
        let (top, field) = row.xmp[0].split_once('/').unwrap_or((row.xmp[0], ""));
        let Some(tag) = reference.get(top).and_then(|entry| entry["etXMP"].as_str()) else { continue };
        let mut wanted = Vec::new();
        collect(&judged[0][tag], field.split_once(':').map(|(_, name)| name), &mut wanted);
        let ours = embedded.values(row.property);
        if tag.ends_with("DateCreated") {
            assert_eq!(ours, ["2024-03-22T00:23:02+00:00"]);
        } else {
            // exiftool leaves the beginning of PLUS's terms out.
            let ours: Vec<_> =
                ours.iter().map(|it| it.trim_start_matches("http://ns.useplus.org/ldf/vocab/")).collect();
            let wanted: Vec<_> =
                wanted.iter().map(|it| it.trim_start_matches("http://ns.useplus.org/ldf/vocab/")).collect();
            assert_eq!(ours, wanted, "{tag} {field}");
        }
        compared += usize::from(!wanted.is_empty());
        assert_eq!(
            embedded.values.get(&row.property).map(|reading| reading.differing.len()).unwrap_or(0),
            0,
            "{tag}"
        );
    }
    assert!(compared > 45, "the picture has nearly all of them, but {compared} were compared");
}

fn collect(value: &Value, field: Option<&str>, found: &mut Vec<String>) {
    match (value, field) {
        (Value::Array(items), _) => items.iter().for_each(|item| collect(item, field, found)),
        (Value::Object(fields), Some(field)) => {
            fields.get(field).into_iter().for_each(|value| collect(value, None, found));
        }
        (Value::String(text), _) => found.push(text.trim().to_owned()),
        (Value::Number(number), _) => found.push(number.to_string()),
        _ => {}
    }
}
