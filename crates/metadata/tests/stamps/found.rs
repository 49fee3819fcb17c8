//! Blocks of metadata where each format has them.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use metadata::{Blocks, Error, Property, blocks, read, stamp_kept};

use crate::{
    programs::{Shelf, exiftool, read_by_exiftool},
    samples::{full, picture, pictures},
};

const PACKET: &[u8] = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>";
const EXIF: &[u8] = b"II*\0\x08\0\0\0\0\0\0\0\0\0";

/// A JPEG with one more segment, right at its start.
fn with_segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let jpeg = picture("photo.jpg");
    let length = (body.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, body, &jpeg[2..]].concat()
}

/// A PNG with one more chunk behind its header. Nobody looks at the checksum.
fn with_chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let png = picture("drawing.png");
    [&png[..33], &(body.len() as u32).to_be_bytes(), name, body, &[0; 4], &png[33..]].concat()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], name, body].concat()
}

/// An AVIF of a few boxes: an item of EXIF in the file, one of XMP within the box of metadata.
fn avif() -> Vec<u8> {
    let info = |id: u8, kind: &[u8]| boxed(b"infe", &[&[2, 0, 0, 0, 0, id, 0, 0], kind].concat());
    let infos = [info(1, b"Exif\0"), info(2, b"mime\0application/rdf+xml\0")].concat();
    let infos = boxed(b"iinf", &[&[0, 0, 0, 0, 0, 2], &*infos].concat());
    let exif = [&[0, 0, 0, 0], EXIF].concat();
    let place = |id: u8, method: u8, at: u32, length: usize| {
        let head = [0, id, 0, method, 0, 0, 0, 1];
        [&head[..], &at.to_be_bytes(), &(length as u32).to_be_bytes()].concat()
    };
    let start = boxed(b"ftyp", b"avif\0\0\0\0");
    let data = boxed(b"mdat", &exif);
    let places = [place(1, 0, start.len() as u32 + 8, exif.len()), place(2, 1, 0, PACKET.len())].concat();
    let places = boxed(b"iloc", &[&[1, 0, 0, 0, 0x44, 0, 0, 2], &*places].concat());
    let meta = boxed(b"meta", &[&[0; 4], &*infos, &places, &boxed(b"idat", PACKET)].concat());
    [start, data, meta].concat()
}

/// A TIFF without a picture: XMP, and Photoshop's resources with IIM and its digest.
fn tiff() -> Vec<u8> {
    let resource = |number: u16, body: &[u8]| {
        [b"8BIM", &number.to_be_bytes()[..], &[0, 0], &(body.len() as u32).to_be_bytes(), body].concat()
    };
    let resources = [resource(0x0404, b"\x1c\x02\x50\0\x02Al"), vec![0], resource(0x0425, &[7; 16])].concat();
    let (packet_at, resources_at) = (8 + 2 + 24 + 4, 8 + 2 + 24 + 4 + PACKET.len() as u32);
    let entry = |tag: u16, length: usize, at: u32| {
        [&tag.to_be_bytes()[..], &[0, 1], &(length as u32).to_be_bytes(), &at.to_be_bytes()].concat()
    };
    let entries = [entry(700, PACKET.len(), packet_at), entry(34377, resources.len(), resources_at)].concat();
    [b"MM\0*\0\0\0\x08\0\x02", &*entries, &[0; 4], PACKET, &resources].concat()
}

#[test]
fn each_format_has_them_in_its_own_place() {
    let avif = avif();
    let found = blocks(&avif).unwrap();
    assert_eq!((found.exif.as_deref(), found.xmp.as_deref()), (Some(EXIF), Some(PACKET)));
    let tiff = tiff();
    let found = blocks(&tiff).unwrap();
    assert_eq!((found.exif.as_deref(), found.xmp.as_deref()), (Some(&*tiff), Some(PACKET)));
    assert_eq!(
        (found.iim.as_deref(), found.iptc_digest),
        (Some(&b"\x1c\x02\x50\0\x02Al"[..]), Some([7; 16]))
    );
    let png = with_chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\x01\0\0\0", &*packed(PACKET)].concat());
    assert_eq!(blocks(&png).unwrap().xmp.as_deref(), Some(PACKET), "compressed");
    let png = with_chunk(
        b"tEXt",
        b"Raw profile type exif\0\nexif\n      20\n457869660000\n49492a00080000000000\n00000000\n",
    );
    assert_eq!(blocks(&png).unwrap().exif.as_deref(), Some(EXIF), "in digits");
    let jpeg = with_segment(0xfe, b"shot by me");
    assert_eq!(blocks(&jpeg).unwrap().comment.as_deref(), Some(&b"shot by me"[..]));
}

#[test]
fn a_signature_is_found() {
    let signed = |bytes: &[u8]| blocks(bytes).unwrap().has_c2pa;
    assert!(signed(&with_segment(0xeb, b"JP\0\x01\0\0\0\x01\0\0\0\x30jumb\0\0\0\x28jumdc2pa")));
    assert!(signed(&with_chunk(b"caBX", b"jumb")));
    let box_of_its_own = b"\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";
    assert!(signed(&[avif(), boxed(b"uuid", box_of_its_own)].concat()));
    assert!(pictures().iter().all(|(_, bytes)| !signed(bytes)));
}

#[test]
fn what_is_too_long_is_refused() {
    let long = vec![b' '; metadata::LIMIT + 1];
    let bomb = [b"XML:com.adobe.xmp\0\x01\0\0\0", &*packed(&vec![b' '; 200_000_000])].concat();
    assert_eq!(blocks(&with_chunk(b"iTXt", &bomb)), Err(Error::TooLarge));
    assert_eq!(blocks(&with_chunk(b"eXIf", &long)), Err(Error::TooLarge));
    let claimed =
        [b"http://ns.adobe.com/xmp/extension/\0", &[b'A'; 32][..], &[0xff; 4], &[0; 4], b"part"].concat();
    let naming = format!("http://ns.adobe.com/xap/1.0/\0<x xmpNote:HasExtendedXMP='{}'/>", "A".repeat(32));
    let first = with_segment(0xe1, naming.as_bytes());
    let length = (claimed.len() as u16 + 2).to_be_bytes();
    let both = [&first[..2], &[0xff, 0xe1], &length, &claimed, &first[2..]].concat();
    assert_eq!(blocks(&both), Err(Error::TooLarge), "a length is no reason to make room");
}

#[test]
fn a_second_packet_stays_and_says_nothing_of_the_stamp_again() {
    let shelf = Shelf::new();
    shelf.put("photo.jpg", &picture("photo.jpg"));
    let long = "-XMP-dc:Description=".to_owned() + &"long ".repeat(14_000);
    let history = "-XMP-photoshop:History=".to_owned() + &"saved ".repeat(14_000);
    exiftool(&["-overwrite_original", &long, &history, "."], &shelf);
    let original = shelf.take("photo.jpg");
    assert!(blocks(&original).unwrap().extended_xmp.is_some(), "exiftool needs a second packet");
    let stamped = stamp_kept(&original, &full()).unwrap();
    shelf.put("photo.jpg", &stamped);
    let found = &read_by_exiftool(&shelf)["photo.jpg"];
    assert_eq!(found["XMP-dc:Description"], full().caption);
    assert_eq!(found["XMP-photoshop:History"].as_str().unwrap().len(), "saved ".len() * 14_000);
    assert_eq!(stamp_kept(&stamped, &full()).unwrap(), stamped);
}

#[test]
fn exif_without_room_for_a_credit_says_no_other() {
    let exif = {
        let filler = vec![b'x'; 65_400];
        let entry = |tag: u16, length: usize, at: u32| {
            [&tag.to_le_bytes()[..], &[2, 0], &(length as u32).to_le_bytes(), &at.to_le_bytes()].concat()
        };
        let entries = [entry(0x010f, filler.len(), 38), entry(0x013b, 2, u32::from(b'B'))].concat();
        [b"Exif\0\0II*\0\x08\0\0\0\x02\0", &*entries, &[0; 4], &filler].concat()
    };
    let stamped = stamp_kept(&with_segment(0xe1, &exif), &full()).unwrap();
    let shelf = Shelf::new();
    shelf.put("photo.jpg", &stamped);
    let found = &read_by_exiftool(&shelf)["photo.jpg"];
    assert_eq!(found.get("IFD0:Artist"), None);
    assert_eq!(found["XMP-photoshop:Credit"], full().credit_line);
    assert!(found["IFD0:Make"].as_str().unwrap().len() > 60_000, "all else stays");
}

#[test]
fn a_credit_beyond_what_a_segment_holds_is_an_error() {
    let stamp = metadata::Stamp { credit_line: "long ".repeat(20_000), ..full() };
    assert_eq!(stamp_kept(&picture("photo.jpg"), &stamp).err(), Some(Error::NoRoom));
    let png = stamp_kept(&picture("drawing.png"), &stamp).unwrap();
    assert!(blocks(&png).unwrap() != Blocks::default(), "a PNG file has room");
}

#[test]
fn a_value_gives_way_by_whatever_name_it_is_read() {
    const COMMONS: &str = "xmlns:cc='http://web.resource.org/cc/' cc:license='https://example.com/before'";
    const UNDECLARED: &str = "photoshop:Credit='Before'";
    const BARE: &str = "xmlns:p='http://ns.adobe.com/photoshop/1.0' p:Credit='Before'";
    for (attribute, property) in
        [(COMMONS, Property::Licence), (UNDECLARED, Property::CreditLine), (BARE, Property::CreditLine)]
    {
        let packet = format!(
            "http://ns.adobe.com/xap/1.0/\0<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
             <rdf:Description rdf:about='' {attribute}/></rdf:RDF>"
        );
        let original = with_segment(0xe1, packet.as_bytes());
        assert!(
            read(&original).unwrap().text(property).contains("efore"),
            "or nothing is tested: {attribute}"
        );
        let stamped = stamp_kept(&original, &full()).unwrap();
        assert!(!stamped.windows(5).any(|five| five == b"efore"), "{attribute}");
        let said = read(&stamped).unwrap();
        assert_eq!(said.text(Property::CreditLine), full().credit_line);
        assert_eq!(said.text(Property::Licence), full().licence_address);
    }
}

#[test]
fn what_stands_in_no_description_is_not_taken_for_the_credit() {
    let packet = "http://ns.adobe.com/xap/1.0/\0<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
        <Description xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'>\
        <photoshop:Credit>Before</photoshop:Credit></Description></rdf:RDF>";
    let original = with_segment(0xe1, packet.as_bytes());
    assert_eq!(read(&original).unwrap().text(Property::CreditLine), "");
    let stamped = stamp_kept(&original, &full()).unwrap();
    assert_eq!(read(&stamped).unwrap().text(Property::CreditLine), full().credit_line);
}
