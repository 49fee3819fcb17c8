//! What does not leave with a picture, and what does although other things go.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use metadata::{Property, Stamp, blocks, read, stamp_kept};
use serde_json::{Value, json};

use crate::{
    programs::{Shelf, exiftool, read_by_exiftool},
    samples::{full, picture, pictures},
};

/// What must not be found in a copy, wherever it stood.
const SECRET: &[u8] = b"SN-4711";

/// EXIF with a maker, and a note of the maker's as Panasonic writes them: a sign, then a directory in which 0x0025 is the
/// serial number of the body.
fn exif_with_makers_note() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let (exif_at, make_at, lens_at, note_at) = (38, 68, 78, 86);
    let serial_at = note_at + 12 + 2 + 12 + 4;
    let note = [b"Panasonic\0\0\0\x01\0", &*entry(0x25, 7, 16, serial_at), &[0; 4], SECRET, &[0; 9]].concat();
    [
        b"II*\0\x08\0\0\0\x02\0",
        &*entry(0x010f, 2, 10, make_at),
        &entry(0x8769, 4, 1, exif_at),
        &[0; 4],
        &[2, 0],
        &entry(0x927c, 7, note.len() as u32, note_at),
        &entry(0xa434, 2, 7, lens_at),
        &[0; 4],
        b"Panasonic\0",
        b"A lens\0\0",
        &note,
    ]
    .concat()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    [&[0xff, marker], &(body.len() as u16 + 2).to_be_bytes()[..], body].concat()
}

fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut checksum = flate2::Crc::new();
    checksum.update(name);
    checksum.update(body);
    [&(body.len() as u32).to_be_bytes()[..], name, body, &checksum.sum().to_be_bytes()].concat()
}

fn riff(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&name[..], &(body.len() as u32).to_le_bytes(), body, &vec![0; body.len() % 2]].concat()
}

/// A manifest as its boxes begin, and in a further segment how it goes on.
const MANIFEST: &[u8] = b"\0\0\0\x60jumb\0\0\0\x28jumdc2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03c2pa\0";

/// Pictures with all that must not leave, and beside it what has to stay.
pub(crate) fn carrying() -> Vec<(&'static str, Vec<u8>)> {
    let exif = exif_with_makers_note();
    let jpeg = picture("photo.jpg");
    let in_jpeg = [
        segment(0xe1, &[b"Exif\0\0", &*exif].concat()),
        segment(0xe2, &[b"MPF\0II*\0", SECRET].concat()),
        segment(0xe6, &[b"GoPro\0GPS5", SECRET].concat()),
        segment(0xeb, &[b"JP\0\x01\0\0\0\x01", MANIFEST].concat()),
        segment(0xeb, &[b"JP\0\x01\0\0\0\x02\0\0\0\x60jumb", SECRET].concat()),
        segment(0xec, b"Ducky\0\x01\0\x04\0\0\0\x3c\0\0"),
        segment(0xfe, b"shot from the pier"),
        segment(0xfe, &[b"GPS ", SECRET].concat()),
    ]
    .concat();
    let jpeg = [&jpeg[..2], &in_jpeg, &jpeg[2..], b"\0\0\0\x18ftypmp42", SECRET].concat();
    let png = picture("drawing.png");
    let in_png = [
        chunk(b"eXIf", &exif),
        chunk(b"caBX", MANIFEST),
        chunk(b"prVt", SECRET),
        chunk(b"tEXt", &[b"exif:GPSLatitude\0", SECRET].concat()),
        chunk(b"zTXt", &[b"Software\0\0", &*packed(b"A program of few words")].concat()),
        chunk(b"tEXt", b"Author\0Old Name"),
        chunk(b"zTXt", &[b"copyright\0\0", &*packed(b"old")].concat()),
        chunk(b"iTXt", b"Description\0\0\0en\0Description\0old"),
        chunk(b"tEXt", b"Warning\0A drawing"),
    ]
    .concat();
    let png = [&png[..33], &in_png, &png[33..], SECRET].concat();
    let webp = picture("profiled.webp");
    let more = [riff(b"EXIF", &exif), riff(b"C2PA", MANIFEST), riff(b"PRVT", SECRET)].concat();
    let length = ((webp.len() - 8 + more.len()) as u32).to_le_bytes();
    let webp = [b"RIFF", &length[..], &webp[8..], &more, SECRET].concat();
    let gif = picture("moving.gif");
    let extension = |label: u8, blocks: &[&[u8]]| {
        let blocks = blocks.iter().flat_map(|block| [&[block.len() as u8], *block].concat());
        [0x21, label].into_iter().chain(blocks).chain([0]).collect::<Vec<u8>>()
    };
    let more = [
        extension(0xff, &[b"C2PA_GIF\x01\0\0", MANIFEST]),
        extension(0xff, &[b"PROGRAMS1.0", SECRET]),
        extension(0xfe, &[b"drawn at home"]),
    ]
    .concat();
    let gif = [&gif[..gif.len() - 1], &more, b";", SECRET].concat();
    vec![("photo.jpg", jpeg), ("drawing.png", png), ("profiled.webp", webp), ("moving.gif", gif)]
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|found| found == what)
}

fn stamped() -> Vec<(&'static str, Vec<u8>, Vec<u8>)> {
    let stamped = |(name, bytes): (_, Vec<u8>)| (name, stamp_kept(&bytes, &full()).unwrap(), bytes);
    carrying().into_iter().map(stamped).collect()
}

#[test]
fn what_only_programs_of_one_maker_can_read_does_not_leave() {
    for (name, stamped, original) in stamped() {
        assert!(holds(&original, SECRET), "{name}: or nothing is tested");
        assert!(!holds(&stamped, SECRET), "{name}");
        assert!(image::load_from_memory(&stamped).unwrap() == image::load_from_memory(&original).unwrap());
        assert_eq!(stamp_kept(&stamped, &full()).unwrap(), stamped, "{name}: nothing is left to do");
    }
}

#[test]
fn exiftool_finds_the_serial_number_of_the_makers_note_before_and_all_else_after() {
    let (before, after) = (Shelf::new(), Shelf::new());
    for (name, stamped, original) in stamped() {
        before.put(name, &original);
        after.put(name, &stamped);
    }
    let (before, after) = (read_by_exiftool(&before), read_by_exiftool(&after));
    let is_makers = |tag: &str| ["Panasonic:", "MakerNotes:"].iter().any(|group| tag.starts_with(group));
    for name in ["photo.jpg", "drawing.png", "profiled.webp"] {
        assert_eq!(before[name]["Panasonic:InternalSerialNumber"], "SN-4711", "{name}: or nothing is tested");
        assert_eq!(after[name].keys().find(|tag| is_makers(tag)), None, "{name}");
        assert_eq!(after[name]["ExifIFD:LensModel"], "A lens", "{name}");
        assert_eq!(after[name]["IFD0:Make"], "Panasonic", "{name}");
        let is_manifest = |tag: &&String| tag.starts_with("JUMBF:");
        assert_eq!(after[name].keys().find(is_manifest), None, "{name}");
    }
    assert_eq!(after["photo.jpg"]["File:Comment"], "shot from the pier");
    assert_eq!(after["photo.jpg"]["Ducky:Quality"], before["photo.jpg"]["Ducky:Quality"]);
    assert_eq!(after["moving.gif"]["File:Comment"], "drawn at home");
    assert_eq!(after["drawing.png"]["PNG:Software"], "A program of few words");
    assert_eq!(after["drawing.png"]["PNG:PNGWarning"], "A drawing");
}

#[test]
fn the_texts_of_a_png_agree_with_the_credit() {
    let shelf = Shelf::new();
    let (name, bytes) = carrying().into_iter().find(|(name, _)| *name == "drawing.png").unwrap();
    shelf.put(name, &stamp_kept(&bytes, &full()).unwrap());
    let found = &read_by_exiftool(&shelf)[name];
    let said: Vec<(&str, &Value)> = found
        .iter()
        .filter_map(|(tag, value)| Some((tag.strip_prefix("PNG:")?, value)))
        .filter(|(tag, _)| ["Title", "Author", "Description", "Copyright"].iter().any(|it| tag.contains(it)))
        .collect();
    let expected = [
        ("Author", json!("Марія Примаченко, Zoë Ångström")),
        ("Copyright", json!(full().copyright_notice)),
        ("Description", json!(full().caption)),
    ];
    assert_eq!(
        said,
        expected.each_ref().map(|(tag, value)| (*tag, value)),
        "and no title where there was none"
    );
    let unstamped = stamp_kept(&bytes, &metadata::Stamp::default()).unwrap();
    assert!(holds(&unstamped, b"Author\0Old Name"), "what the stamp does not say stays");
}

#[test]
fn rights_that_are_known_to_be_wrong_do_not_leave() {
    let licensor = "https://ann.example/licence";
    let right = Stamp { licensor_address: licensor.into(), clears_rights: true, ..Stamp::default() };
    for (name, bytes) in pictures() {
        let wrong = stamp_kept(&bytes, &full()).unwrap();
        let (before, after) = (read(&wrong).unwrap(), read(&stamp_kept(&wrong, &right).unwrap()).unwrap());
        for property in [
            Property::CopyrightNotice,
            Property::RightsMarked,
            Property::UsageTerms,
            Property::WebStatement,
            Property::Licence,
            Property::RightsHolders,
        ] {
            assert!(!before.values(property).is_empty(), "or nothing is tested: {name}, {property:?}");
            assert!(after.values(property).is_empty(), "{name}, {property:?}");
        }
        assert_eq!(after.values(Property::LicensorAddresses), [licensor], "{name}");
        assert_eq!(after.text(Property::Headline), full().headline, "{name}: all else stays");
    }
}

#[test]
fn a_manifest_that_does_not_fit_any_more_does_not_leave() {
    for (name, stamped, original) in stamped() {
        assert!(blocks(&original).unwrap().has_c2pa, "{name}: or nothing is tested");
        assert!(!blocks(&stamped).unwrap().has_c2pa, "{name}");
    }
    let packet = br#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="self#jumbf=/c2pa/urn:uuid:1"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/></rdf:RDF></x:xmpmeta>"#;
    let jpeg = picture("photo.jpg");
    let in_jpeg = segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", &packet[..]].concat());
    let stamped = stamp_kept(&[&jpeg[..2], &in_jpeg, &jpeg[2..]].concat(), &full()).unwrap();
    assert!(!holds(&stamped, b"self#jumbf"));
    assert!(holds(&stamped, b"Rating"));
}

/// A picture whose XMP fits into one packet by so little that a credit does not; with a text in another language.
pub(crate) fn first_packet_without_room() -> Vec<u8> {
    let shelf = Shelf::new();
    shelf.put("photo.jpg", &picture("photo.jpg"));
    let history = "-XMP-photoshop:History=".to_owned() + &"saved ".repeat(10_750);
    let write = ["-overwrite_original", "-api", "Compact=NoPadding", &history];
    let others = [
        "-XMP-dc:Description=old",
        "-XMP-dc:Description-de=alt & gut",
        "-XMP-xmp:Rating=4",
        "-GPSLatitude=5",
        ".",
    ];
    exiftool(&[&write[..], &others].concat(), &shelf);
    let bytes = shelf.take("photo.jpg");
    assert!(blocks(&bytes).unwrap().extended_xmp.is_none(), "one packet");
    bytes
}

fn read_after(bytes: &[u8]) -> std::collections::BTreeMap<String, Value> {
    let shelf = Shelf::new();
    shelf.put("photo.jpg", bytes);
    read_by_exiftool(&shelf).remove("photo.jpg").unwrap()
}

#[test]
fn what_has_no_room_in_the_first_packet_goes_into_a_second() {
    let original = first_packet_without_room();
    let stamped = stamp_kept(&original, &full()).unwrap();
    assert!(blocks(&stamped).unwrap().extended_xmp.is_some());
    let found = read_after(&stamped);
    assert_eq!(found["XMP-dc:Description"], full().caption);
    assert_eq!(found["XMP-dc:Description-de"], "alt & gut");
    assert_eq!(found["XMP-photoshop:Credit"], full().credit_line);
    assert_eq!(found["XMP-xmp:Rating"], 4);
    assert_eq!(
        found["XMP-photoshop:History"].as_str().unwrap().trim_end().len(),
        "saved ".len() * 10_750 - 1
    );
    assert_eq!(found.get("ExifTool:Warning"), read_after(&original).get("ExifTool:Warning"));
    let first = blocks(&stamped).unwrap().xmp.unwrap().into_owned();
    assert!(holds(&first, full().credit_line.as_bytes()), "a program that reads one packet reads the credit");
    assert_eq!(stamp_kept(&stamped, &full()).unwrap(), stamped);
    assert_eq!(read(&stamped).unwrap().text(metadata::Property::Caption), full().caption);
}

#[test]
fn a_second_packet_takes_what_the_first_has_no_room_for_to_what_it_has() {
    let shelf = Shelf::new();
    shelf.put("photo.jpg", &first_packet_without_room());
    // So long that it is this which exiftool writes into a second packet.
    let long = "-XMP-crs:ToneCurve=".to_owned() + &"0, 0; ".repeat(20_000);
    exiftool(&["-overwrite_original", "-api", "Compact=NoPadding", &long, "."], &shelf);
    let original = shelf.take("photo.jpg");
    let second = blocks(&original).unwrap().extended_xmp.unwrap().into_owned();
    assert!(holds(&second, b"ToneCurve"));
    let stamped = stamp_kept(&original, &full()).unwrap();
    let found = read_after(&stamped);
    let before = read_after(&original);
    for tag in ["XMP-photoshop:History", "XMP-crs:ToneCurve", "XMP-xmp:Rating", "XMP-dc:Description-de"] {
        assert_eq!(found.get(tag), before.get(tag), "{tag}");
        assert!(before.contains_key(tag), "{tag}: or nothing is tested");
    }
    assert_eq!(found["XMP-photoshop:Credit"], full().credit_line);
}

#[test]
fn a_caption_beyond_what_a_segment_holds_goes_into_the_second_packet() {
    let caption = "long ".repeat(20_000).trim_end().to_owned();
    let stamp = metadata::Stamp { caption: caption.clone(), ..full() };
    for bytes in [picture("photo.jpg"), first_packet_without_room()] {
        let stamped = stamp_kept(&bytes, &stamp).unwrap();
        let found = read_after(&stamped);
        assert!(found["XMP-dc:Description"] == caption.as_str());
        assert_eq!(found["XMP-photoshop:Credit"], full().credit_line);
        let again = stamp_kept(&stamped, &stamp).unwrap();
        assert!(read_after(&again)["XMP-dc:Description"] == caption.as_str());
    }
}
#[test]
fn a_position_in_what_is_torn_off_behind_the_packet_does_not_leave() {
    let packet = br#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""/></rdf:RDF></x:xmpmeta> ns#'>
        <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/"><exif:GPSLatitude>55,45.0N</exif:GPSLatitude>
        </rdf:Description>"#;
    let jpeg = picture("photo.jpg");
    let in_jpeg = segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", &packet[..]].concat());
    let original = [&jpeg[..2], &in_jpeg, &jpeg[2..]].concat();
    assert!(read(&original).unwrap().has_gps, "or nothing is tested");
    let stamped = stamp_kept(&original, &full()).unwrap();
    assert!(!holds(&stamped, b"GPS"));
}
