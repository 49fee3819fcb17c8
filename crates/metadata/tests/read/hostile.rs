//! Files made to harm: whatever they hold, they are answered within two seconds and 512 MB, and nothing panics.

#[path = "../../../../tests/specification/taken.rs"]
mod taken;

use std::time::Duration;

use crate::made::Folder;
use metadata::{Property, read};
use proptest::{collection::vec, prelude::*, sample::Index};
use taken::taken;

const LONGEST: Duration = Duration::from_secs(2);
const MOST: u64 = 512_000_000;
const MEGABYTE: usize = 1_000_000;

/// A JPEG file of these segments.
fn jpeg(segments: impl IntoIterator<Item = (u8, Vec<u8>)>) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    for (marker, body) in segments {
        bytes.extend([0xff, marker]);
        bytes.extend((body.len() as u16 + 2).to_be_bytes());
        bytes.extend(body);
    }
    bytes.extend([0xff, 0xd9]);
    bytes
}

/// A PNG file of these chunks.
fn png(chunks: impl IntoIterator<Item = (&'static [u8; 4], Vec<u8>)>) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\0\0\0\0".to_vec();
    for (kind, body) in chunks {
        bytes.extend((body.len() as u32).to_be_bytes());
        bytes.extend(kind);
        bytes.extend(body);
        bytes.extend([0; 4]);
    }
    bytes
}

/// A PNG file with this XMP, of any length.
fn packet(xmp: String) -> Vec<u8> {
    png([(b"iTXt", [b"XML:com.adobe.xmp\0\0\0\0\0", xmp.as_bytes()].concat())])
}

const BEFORE: &str = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\
    <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
    <rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:other='http://example.com/'";

fn description(inside: &str, times: usize) -> Vec<u8> {
    packet(format!("{BEFORE}>{}", inside.repeat(times / inside.len())))
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn tiff(entries: usize, entry: &[u8]) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    bytes.extend((entries as u16).to_le_bytes());
    bytes.extend(entry.repeat(entries));
    bytes.extend([8, 0, 0, 0]);
    bytes
}

fn file_box(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], kind, body].concat()
}

fn exif(body: Vec<u8>) -> Vec<u8> {
    jpeg([(0xe1, [b"Exif\0\0".to_vec(), body].concat())])
}

/// Elements in one another, and none of them ends.
fn deep(open: &str) -> Vec<u8> {
    packet(format!("{BEFORE}><dc:title>{}", open.repeat(15 * MEGABYTE / open.len())))
}

fn bomb() -> Vec<u8> {
    deflated(&vec![b' '; 15 * MEGABYTE])
}

fn text(keyword: &str, body: &[u8]) -> Vec<u8> {
    [keyword.as_bytes(), b"\0\x01\0\0\0", body].concat()
}

fn profile(body: &[u8]) -> Vec<u8> {
    [b"Raw profile type xmp\0\0", body].concat()
}

fn resource(body: &[u8]) -> Vec<u8> {
    [&b"Photoshop 3.0\x008BIM\x04\x04\0\0"[..], &(body.len() as u32).to_be_bytes(), body].concat()
}

/// A packet that names a second one.
fn first() -> String {
    format!("http://ns.adobe.com/xap/1.0/\0{}HasExtendedXMP='{}'", "x".repeat(60_000), "A".repeat(32))
}

fn extension(at: u32, body: &[u8]) -> Vec<u8> {
    let head =
        [&b"http://ns.adobe.com/xmp/extension/\0"[..], &[b'A'; 32], &15_000_000u32.to_be_bytes()].concat();
    [&head[..], &at.to_be_bytes(), body].concat()
}

/// Entities, each ten times the one before.
fn laughs() -> String {
    (1..10).map(|at| format!("<!ENTITY l{at} '{}'>", format!("&l{};", at - 1).repeat(10))).collect()
}

/// Makes a file.
type Make = fn() -> Vec<u8>;

/// Each by its name, made when it is asked for.
const HOSTILE: &[(&str, Make)] = &[
    ("billion laughs", || {
        packet(format!("<!DOCTYPE x [<!ENTITY l0 'ha'>{}]>{BEFORE}><dc:title>&l9;</dc:title>", laughs()))
    }),
    ("references", || description("<dc:title>&amp;&#65;&none;</dc:title>", 15 * MEGABYTE)),
    ("deep descriptions", || deep("<rdf:Description>")),
    ("deep lists", || deep("<rdf:Bag><rdf:li>")),
    ("deep unknown elements", || deep("<other:a>")),
    ("deep elements outside", || packet("<a>".repeat(5 * MEGABYTE))),
    ("deep structures", || deep("<dc:a rdf:parseType='Resource'>")),
    ("elements", || description("<dc:title/>", 15 * MEGABYTE)),
    ("unknown elements", || description("<other:a/>", 15 * MEGABYTE)),
    ("descriptions", || description("</rdf:Description><rdf:Description>", 15 * MEGABYTE)),
    ("one list", || {
        packet(format!("{BEFORE}><dc:subject><rdf:Bag>{}", "<rdf:li>a</rdf:li>".repeat(800_000)))
    }),
    ("many lists", || {
        description("<dc:subject><rdf:Bag><rdf:li>a</rdf:li></rdf:Bag></dc:subject>", 15 * MEGABYTE)
    }),
    ("attributes", || packet(format!("{BEFORE} {}>", "dc:a='' ".repeat(1_800_000)))),
    ("one attribute", || packet(format!("{BEFORE} dc:title='{}'>", "a".repeat(15 * MEGABYTE)))),
    ("namespaces", || packet((0..500_000).map(|at| format!("<a xmlns:n{at}='x'>")).collect())),
    ("namespaces of one", || {
        packet(format!("<a {}>", (0..800_000).map(|at| format!("xmlns:n{at}='' ")).collect::<String>()))
    }),
    ("one text", || packet(format!("{BEFORE}><dc:title>{}", "я ".repeat(5 * MEGABYTE)))),
    ("wide text", || {
        png([(b"iTXt", [&b"XML:com.adobe.xmp\0\0\0\0\0<\0"[..], &vec![b'<'; 15 * MEGABYTE]].concat())])
    }),
    ("no text", || {
        png([(b"iTXt", [&b"XML:com.adobe.xmp\0\0\0\0\0<"[..], &vec![0x80; 15 * MEGABYTE]].concat())])
    }),
    ("comment", || packet(format!("<!--{}", "-".repeat(15 * MEGABYTE)))),
    ("compressed XMP, many times", || png((0..200).map(|_| (b"iTXt", text("XML:com.adobe.xmp", &bomb()))))),
    ("compressed profiles", || png((0..200).map(|_| (b"zTXt", profile(&bomb()))))),
    ("compressed without end", || {
        png([(b"iTXt", text("XML:com.adobe.xmp", &deflated(&vec![0; 300 * MEGABYTE])))])
    }),
    ("100 MB of chunks", || [png([]), b"\0\0\0\0tEXt\0\0\0\0".repeat(8 * MEGABYTE)].concat()),
    ("100 MB of segments", || [&[0xff, 0xd8][..], &b"\xff\xe1\0\x02".repeat(25 * MEGABYTE)].concat()),
    ("100 MB of Photoshop", || jpeg((0..1600).map(|_| (0xed, resource(&[0x1c; 60_000]))))),
    ("100 MB of XMP", || {
        jpeg((0..1600).map(|_| (0xe1, [&b"http://ns.adobe.com/xap/1.0/\0"[..], &[b'<'; 60_000]].concat())))
    }),
    ("extensions", || {
        jpeg(
            [(0xe1, first().into_bytes())]
                .into_iter()
                .chain((0..200_000).map(|at| (0xe1, extension(at, b"a")))),
        )
    }),
    ("fill bytes", || [&[0xff, 0xd8][..], &vec![0xff; 100 * MEGABYTE]].concat()),
    ("no marker", || [&[0xff, 0xd8, 0xff, 0xd8][..], &vec![0; 100 * MEGABYTE]].concat()),
    ("empty datasets", || jpeg([(0xed, resource(&b"\x1c\x02\x19\0\0".repeat(12_000)))])),
    ("a directory in itself", || exif(tiff(5000, &[0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0]))),
    ("a directory for GPS in itself", || exif(tiff(5000, &[0x25, 0x88, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0]))),
    ("claimed lengths", || exif(tiff(5000, &[0x3b, 1, 2, 0, 0xff, 0xff, 0xff, 0xff, 8, 0, 0, 0]))),
    ("a long artist in TIFF", || {
        let mut bytes = tiff(1, &[0x3b, 1, 2, 0, 0, 0xe1, 0xf5, 5, 26, 0, 0, 0]);
        bytes.extend(vec![b';'; 100 * MEGABYTE]);
        bytes
    }),
    ("a long artist", || {
        let artist = "a; ".repeat(20_000);
        let mut bytes = tiff(1, &[0x3b, 1, 2, 0, 0x60, 0xea, 0, 0, 26, 0, 0, 0]);
        bytes.extend(artist.bytes());
        exif(bytes)
    }),
    ("GIF blocks", || {
        [&b"GIF89a\x01\0\x01\0\0\0\0"[..], &b"\x21\xff\x0bXMP DataXMP\x01a\0".repeat(5 * MEGABYTE)].concat()
    }),
    ("one GIF block", || {
        [&b"GIF89a\x01\0\x01\0\0\0\0\x21\xff\x0bXMP DataXMP"[..], &vec![1; 100 * MEGABYTE]].concat()
    }),
    ("WebP chunks", || [&b"RIFF\xff\xff\xff\xffWEBP"[..], &b"XMP \0\0\0\0".repeat(12 * MEGABYTE)].concat()),
    ("a WebP chunk", || b"RIFF\xff\xff\xff\xffWEBPXMP \xff\xff\xff\xff".to_vec()),
    ("boxes", || {
        [&file_box(b"ftyp", b"avif\0\0\0\0")[..], &file_box(b"free", b"").repeat(12 * MEGABYTE)].concat()
    }),
    ("items of one extent", || {
        // 60,000 items, each of sixty extents, all the same bytes.
        let extent = [&0u32.to_be_bytes()[..], &250_000u32.to_be_bytes()].concat();
        let location = |at: u16| [&at.to_be_bytes()[..], &[0, 0, 0, 60], &extent.repeat(60)].concat();
        let locations: Vec<u8> = (0..30_000).flat_map(location).collect();
        let iloc = [&[0, 0, 0, 0, 0x44, 0, 0x75, 0x30][..], &locations].concat();
        let item = |at: u16| {
            file_box(
                b"infe",
                &[&[2, 0, 0, 0][..], &at.to_be_bytes(), b"\0\0mime\0application/rdf+xml\0"].concat(),
            )
        };
        let items: Vec<u8> = (0..30_000).flat_map(item).collect();
        let iinf = [&[0, 0, 0, 0, 0x75, 0x30][..], &items].concat();
        let meta = [&[0, 0, 0, 0][..], &file_box(b"iinf", &iinf), &file_box(b"iloc", &iloc)].concat();
        [file_box(b"ftyp", b"avif\0\0\0\0"), file_box(b"meta", &meta)].concat()
    }),
];

#[test]
fn every_harmful_file_is_answered_in_time_and_in_memory() {
    let taken: Vec<_> = HOSTILE
        .iter()
        .map(|(name, make)| {
            let bytes = make();
            (*name, taken(|| read(&bytes)))
        })
        .collect();
    for (name, (time, more)) in &taken {
        eprintln!("{name}: {time:.0?}, {} MB", more / MEGABYTE as u64);
    }
    let late: Vec<_> = taken.iter().filter(|(_, (time, more))| *time > LONGEST || *more > MOST).collect();
    assert!(late.is_empty(), "too long or too much: {late:?}");
}

/// Pictures in which much is said.
fn pictures() -> Vec<Vec<u8>> {
    const TAGS: [&str; 12] = [
        "-XMP-dc:Creator=Ann",
        "-XMP-dc:Description=На пароме",
        "-XMP-plus:LicensorURL=https://a.example",
        "-XMP-iptcExt:LocationShownCity=Ufa",
        "-XMP-xmpRights:UsageTerms=once",
        "-IFD0:Artist=Ann",
        "-IFD0:Copyright=Ann 2024",
        "-ExifIFD:DateTimeOriginal=2024:03:22 00:23:02",
        "-GPS:GPSLatitude=48",
        "-IPTC:By-line=Ann",
        "-IPTC:CodedCharacterSet=UTF8",
        "-Photoshop:IPTCDigest=new",
    ];
    let mut folder = Folder::new();
    for kind in ["jpg", "tif", "png", "webp", "gif"] {
        let count = match kind {
            "jpg" | "tif" => TAGS.len(),
            "gif" => 5,
            _ => 9,
        };
        folder.picture(kind, TAGS[..count].iter().map(|tag| tag.to_string()).collect());
    }
    folder.write();
    folder.files().collect()
}

#[test]
fn a_picture_cut_anywhere_is_read_or_refused() {
    for bytes in pictures() {
        assert_eq!(read(&bytes).unwrap().values(Property::Creators), ["Ann"]);
        for end in 0..bytes.len() {
            let _ = read(&bytes[..end]);
        }
    }
}

#[test]
fn a_damaged_picture_is_read_or_refused() {
    let pictures = pictures();
    let damage = vec((any::<Index>(), any::<u8>()), 1..20);
    proptest!(ProptestConfig::with_cases(2000), |(picture in any::<Index>(), damage in damage)| {
        let mut bytes = picture.get(&pictures).clone();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    });
}

proptest! {
    #[test]
    fn what_is_no_picture_is_read_or_refused(begin in 0..6usize, rest in vec(any::<u8>(), 0..400)) {
        let begins: [&[u8]; 6] = [b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"RIFF\x99\0\0\0WEBP", b"GIF89a", b"II*\0\x08\0\0\0", b"\0\0\0\x10ftypavif"];
        let _ = read(&[begins[begin], &rest].concat());
    }
}
