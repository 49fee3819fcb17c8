//! Credits in picture files, as other programs read them: exiftool and exiv2 (`scripts/setup.sh test` has both).

use std::collections::BTreeMap;

use crate::programs::{Shelf, exiftool, exiv2, read_by_exiftool};
use crate::samples::{TAGS, colours, full, pictures};
use metadata::{Blocks, Error, Stamp, blocks, stamp_clean, stamp_kept};
use serde_json::{Value, json};

/// What exiftool calls each value of [`full`] in XMP.
fn in_xmp() -> Vec<(&'static str, Value)> {
    vec![
        ("XMP-dc:Title", json!("Паром")),
        ("XMP-dc:Creator", json!(["Марія Примаченко", "Zoë Ångström"])),
        ("XMP-dc:Description", json!("A ferry & its <crew>\nat \"dawn\". 渡し船 👩‍👩‍👧")),
        ("XMP-dc:Rights", json!("© 2026 Марія Примаченко")),
        ("XMP-photoshop:Credit", json!("Марія Примаченко/The Herald, CC BY-SA 4.0")),
        ("XMP-photoshop:Source", json!("Wikimedia Commons")),
        ("XMP-photoshop:Headline", json!("Ferry at dawn")),
        ("XMP-photoshop:Instructions", json!("NO SALES")),
        ("XMP-xmpRights:UsageTerms", json!("CC BY-SA 4.0")),
        ("XMP-xmpRights:WebStatement", json!("https://creativecommons.org/licenses/by-sa/4.0/")),
        ("XMP-xmpRights:Marked", json!(true)),
        ("XMP-cc:License", json!("https://creativecommons.org/licenses/by-sa/4.0/")),
        ("XMP-cc:AttributionURL", json!("https://example.org/ferry?at=dawn&n=1")),
        ("XMP-plus:CopyrightOwnerName", json!(["Марія Примаченко"])),
        ("XMP-plus:LicensorURL", json!(["https://example.org/licence?a=1&b=2"])),
        ("XMP-iptcCore:AltTextAccessibility", json!("A white ferry in mist")),
        (
            "XMP-iptcExt:DigitalSourceType",
            json!("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"),
        ),
    ]
}

/// The same in IIM, as far as each has room.
fn in_iim() -> Vec<(&'static str, Value)> {
    vec![
        ("IPTC:CodedCharacterSet", json!("UTF8")),
        ("IPTC:ApplicationRecordVersion", json!(4)),
        ("IPTC:ObjectName", json!("Паром")),
        ("IPTC:By-line", json!(["Марія Примаченко", "Zoë Ångström"])),
        ("IPTC:Credit", json!("Марія Примаченко/")),
        ("IPTC:Source", json!("Wikimedia Commons")),
        ("IPTC:CopyrightNotice", json!("© 2026 Марія Примаченко")),
        ("IPTC:Caption-Abstract", json!("A ferry & its <crew>\nat \"dawn\". 渡し船 👩‍👩‍👧")),
        ("IPTC:Headline", json!("Ferry at dawn")),
        ("IPTC:SpecialInstructions", json!("NO SALES")),
    ]
}

/// The same in EXIF.
fn in_exif() -> Vec<(&'static str, Value)> {
    vec![
        ("IFD0:Artist", json!("Марія Примаченко; Zoë Ångström")),
        ("IFD0:Copyright", json!("© 2026 Марія Примаченко")),
        ("IFD0:ImageDescription", json!("A ferry & its <crew>\nat \"dawn\". 渡し船 👩‍👩‍👧")),
    ]
}

fn expect(found: &BTreeMap<String, Value>, expected: Vec<(&str, Value)>, name: &str) {
    for (tag, value) in expected {
        // A list of one is not always written as a list.
        let single = value.as_array().filter(|list| list.len() == 1).map(|list| list[0].clone());
        let said = found.get(tag);
        // Of several structures the first is the stamp's.
        let first = said.and_then(Value::as_array).and_then(|list| list.first());
        let is_said =
            said == Some(&value) || single.is_some() && (said == single.as_ref() || first == single.as_ref());
        assert!(is_said, "{name}: {tag} should be {value}, not {:?}", found.get(tag));
    }
}

#[test]
fn exiftool_reads_the_whole_credit_from_every_block_that_a_format_has() {
    let shelf = Shelf::new();
    for (name, bytes) in pictures() {
        shelf.put(name, &stamp_clean(&bytes, &full()).unwrap());
    }
    let read = read_by_exiftool(&shelf);
    for (name, found) in &read {
        expect(found, in_xmp(), name);
        if !name.ends_with("gif") {
            expect(found, in_exif(), name);
        }
        if name.ends_with("jpg") {
            expect(found, in_iim(), name);
            assert_eq!(found["File:CurrentIPTCDigest"], found["Photoshop:IPTCDigest"], "{name}");
        }
    }
    assert_eq!(read.len(), pictures().len());
}

#[test]
fn exiftool_finds_nothing_wrong_that_was_not_wrong_before() {
    let (bare, stamped) = (Shelf::new(), Shelf::new());
    for (name, bytes) in pictures() {
        bare.put(name, &bytes);
        stamped.put(name, &stamp_clean(&bytes, &full()).unwrap());
    }
    let complaints = |shelf: &Shelf| exiftool(&["-validate", "-warning", "-error", "-a", "."], shelf);
    assert_eq!(complaints(&stamped), complaints(&bare));
}

#[test]
fn exiv2_reads_the_same() {
    let shelf = Shelf::new();
    for (name, bytes) in pictures() {
        shelf.put(name, &stamp_clean(&bytes, &full()).unwrap());
    }
    for name in ["photo.jpg", "drawing.png", "lossless.webp", "lossy.webp"] {
        let said = exiv2(name, &shelf);
        let says = |key: &str, value: &str| {
            let line = said.lines().find(|line| line.split_whitespace().next() == Some(key));
            assert!(line.is_some_and(|line| line.contains(value)), "{name}: {key} in {said}");
        };
        says("Xmp.photoshop.Credit", "Марія Примаченко/The Herald, CC BY-SA 4.0");
        says("Xmp.dc.creator", "Марія Примаченко, Zoë Ångström");
        says("Xmp.dc.rights", "© 2026 Марія Примаченко");
        says("Xmp.xmpRights.WebStatement", "https://creativecommons.org/licenses/by-sa/4.0/");
        says("Xmp.dc.description", "A ferry & its <crew>");
        says("Exif.Image.Artist", "Марія Примаченко; Zoë Ångström");
        says("Exif.Image.Copyright", "© 2026 Марія Примаченко");
        if name.ends_with("jpg") {
            says("Iptc.Application2.Byline", "Марія Примаченко");
            says("Iptc.Application2.Credit", "Марія Примаченко/");
            says("Iptc.Application2.Copyright", "© 2026 Марія Примаченко");
        }
    }
}

#[test]
fn the_picture_itself_stays_as_it_is() {
    for (name, bytes) in pictures() {
        let stamped = stamp_clean(&bytes, &full()).unwrap();
        let pixels = |bytes: &[u8]| image::load_from_memory(bytes).unwrap();
        assert!(pixels(&stamped) == pixels(&bytes), "{name}");
        assert_eq!(colours(&stamped), colours(&bytes), "{name}: what its colours mean");
        assert_eq!(stamped, stamp_clean(&bytes, &full()).unwrap(), "{name}: the same again");
        assert_eq!(stamped, stamp_kept(&stamped, &full()).unwrap(), "{name}: nothing is left to say");
        assert_eq!(
            stamp_kept(&bytes, &full()).unwrap(),
            stamped,
            "{name}: kept is clean where nothing was said"
        );
        assert_eq!(stamp_kept(&bytes, &Stamp::default()).unwrap(), bytes, "{name}: nothing to say");
    }
}

/// Tags that describe the file or follow from others; and those that a stamp writes, or that must go.
fn may_change(tag: &str) -> bool {
    const FILE: &[&str] = &["System:", "Composite:", "ExifTool:"];
    const OWN: &[&str] = &[
        "File:CurrentIPTCDigest",
        "Photoshop:IPTCDigest",
        "IPTC:CodedCharacterSet",
        "IPTC:ApplicationRecordVersion",
    ];
    let goes = tag.contains("GPS") || tag.ends_with("SerialNumber");
    let stamped = [in_xmp(), in_iim(), in_exif()].concat();
    FILE.iter().any(|group| tag.starts_with(group))
        || OWN.contains(&tag)
        || goes
        || stamped.iter().any(|(written, _)| *written == tag)
}

fn only_the_credit_changes(shelf: &Shelf) {
    let before = read_by_exiftool(shelf);
    let after_shelf = Shelf::new();
    for name in before.keys() {
        let original = shelf.take(name);
        let stamped = stamp_kept(&original, &full()).unwrap();
        assert!(image::load_from_memory(&stamped).unwrap() == image::load_from_memory(&original).unwrap());
        after_shelf.put(name, &stamped);
    }
    let after = read_by_exiftool(&after_shelf);
    for (name, before) in &before {
        let after = &after[name];
        expect(after, in_xmp(), name);
        let tags = before.keys().chain(after.keys()).filter(|tag| !may_change(tag));
        for tag in tags {
            assert_eq!(after.get(tag), before.get(tag), "{name}: {tag}");
        }
        let told: Vec<_> =
            after.keys().filter(|tag| tag.contains("GPS") || tag.ends_with("SerialNumber")).collect();
        assert!(told.is_empty(), "{name}: {told:?}");
    }
    let complaints = |shelf: &Shelf| exiftool(&["-validate", "-warning", "-error", "-a", "."], shelf);
    assert_eq!(complaints(&after_shelf), complaints(shelf));
}

#[test]
fn in_a_file_passed_on_only_the_credit_changes() {
    let shelf = Shelf::new();
    for (name, bytes) in pictures() {
        shelf.put(name, &bytes);
    }
    exiftool(TAGS, &shelf);
    only_the_credit_changes(&shelf);
}

#[test]
fn the_reference_picture_of_iptc_keeps_all_else() {
    let path =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/IPTC-PhotometadataRef-Std2024.1.jpg");
    let Ok(bytes) = std::fs::read(path) else {
        return eprintln!("skipped: the reference picture of IPTC is not here");
    };
    let shelf = Shelf::new();
    shelf.put("reference.jpg", &bytes);
    only_the_credit_changes(&shelf);
}

#[test]
fn iim_in_an_older_character_set_comes_into_utf_8() {
    let shelf = Shelf::new();
    shelf.put("photo.jpg", &pictures()[0].1);
    let write =
        ["-charset", "iptc=latin", "-IPTC:Keywords=Café", "-IPTC:Keywords=Straße", "-IPTC:City=Zürich", "."];
    exiftool(&[&["-overwrite_original"][..], &write].concat(), &shelf);
    let stamped = stamp_kept(&shelf.take("photo.jpg"), &full()).unwrap();
    shelf.put("photo.jpg", &stamped);
    let found = &read_by_exiftool(&shelf)["photo.jpg"];
    expect(found, in_iim(), "photo.jpg");
    assert_eq!(
        (&found["IPTC:Keywords"], &found["IPTC:City"]),
        (&json!(["Café", "Straße"]), &json!("Zürich"))
    );
}

#[test]
fn other_languages_stay_beside_the_one_for_everybody() {
    let shelf = Shelf::new();
    for (name, bytes) in pictures() {
        shelf.put(name, &bytes);
    }
    let write =
        ["-XMP-dc:Description=old", "-XMP-dc:Description-de=alt & gut", "-XMP-dc:Description-uk=старе", "."];
    exiftool(&[&["-overwrite_original"][..], &write].concat(), &shelf);
    for (name, _) in pictures() {
        shelf.put(name, &stamp_kept(&shelf.take(name), &full()).unwrap());
    }
    for (name, found) in read_by_exiftool(&shelf) {
        expect(&found, in_xmp(), &name);
        assert_eq!(found["XMP-dc:Description-de"], "alt & gut", "{name}");
        assert_eq!(found["XMP-dc:Description-uk"], "старе", "{name}");
    }
}

#[test]
fn nothing_is_written_into_files_whose_format_forbids_it() {
    assert_eq!(stamp_kept(b"II*\0\x08\0\0\0\0\0\0\0\0\0", &full()), Err(Error::NotWritable { name: "TIFF" }));
    assert_eq!(stamp_kept(b"plain text", &full()), Err(Error::UnknownFormat));
    for (name, bytes) in pictures() {
        let cut = &bytes[..bytes.len() / 2];
        let is_refused = stamp_kept(cut, &full()).is_err();
        assert!(is_refused || name.ends_with("jpg"), "{name}: a picture that is cut short is left alone");
        assert_eq!(blocks(cut), Ok(Blocks::default()), "{name}");
    }
}
