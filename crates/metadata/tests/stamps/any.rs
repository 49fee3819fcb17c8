//! What must hold of any text and of any damage.

use crate::samples::{full, pictures};
use std::sync::LazyLock;

use metadata::{Property, Stamp, blocks, read, stamp_clean, stamp_kept};
use proptest::{collection::vec, prelude::*, sample::Index};

static PICTURES: LazyLock<Vec<(&str, Vec<u8>)>> = LazyLock::new(pictures);
static STAMPED: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| PICTURES.iter().map(|(_, bytes)| stamp_clean(bytes, &full()).unwrap()).collect());

fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(number), failure_persistence: None, ..ProptestConfig::default() }
}

/// Any text: of any characters, and of those that mean something in XML, in lists and in EXIF.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,80}",
        "[ -~\u{0}\r\n\t]{0,80}",
        "[<>&;\"'\\]\u{0}-\u{9}a ]{0,20}",
        vec(any::<char>(), 0..40).prop_map(String::from_iter)
    ]
}

fn stamp() -> impl Strategy<Value = Stamp> {
    (vec(text(), 15), vec(text(), 0..4)).prop_map(|(texts, creators)| {
        let [
            title,
            headline,
            caption,
            credit_line,
            copyright_notice,
            rights_holder,
            usage_terms,
            web_statement,
            licence_address,
            source_address,
            licensor_address,
            source,
            instructions,
            alt_text,
            digital_source_type,
        ] = <[String; 15]>::try_from(texts).unwrap();
        Stamp {
            title,
            headline,
            caption,
            creators,
            credit_line,
            copyright_notice,
            rights_holder,
            usage_terms,
            web_statement,
            licence_address,
            source_address,
            licensor_address,
            source,
            instructions,
            alt_text,
            digital_source_type,
            clears_rights: false,
        }
    })
}

/// Without what no file holds.
fn tidied(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let stays =
        |it: &char| matches!(it, '\n' | '\t') || !it.is_control() && !matches!(it, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().filter(stays).collect();
    text.trim_matches(|it: char| it.is_whitespace() || it == '\u{feff}').to_owned()
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn what_is_written_is_what_is_read(stamp in stamp(), which in any::<Index>()) {
        let (name, bytes) = which.get(&PICTURES);
        let found = read(&stamp_clean(bytes, &stamp).unwrap()).unwrap();
        let properties = [
            (Property::Title, &stamp.title), (Property::Headline, &stamp.headline), (Property::Caption, &stamp.caption),
            (Property::CreditLine, &stamp.credit_line), (Property::CopyrightNotice, &stamp.copyright_notice),
            (Property::RightsHolders, &stamp.rights_holder), (Property::UsageTerms, &stamp.usage_terms),
            (Property::WebStatement, &stamp.web_statement), (Property::LicensorAddresses, &stamp.licensor_address),
            (Property::Licence, &stamp.licence_address), (Property::AttributionAddress, &stamp.source_address),
            (Property::Source, &stamp.source), (Property::Instructions, &stamp.instructions),
            (Property::AltText, &stamp.alt_text), (Property::DigitalSourceType, &stamp.digital_source_type),
        ];
        for (property, text) in properties {
            prop_assert_eq!(found.text(property), tidied(text), "{}: {:?}", name, property);
        }
        let creators: Vec<_> = stamp.creators.iter().map(|creator| tidied(creator)).collect();
        let creators: Vec<_> = creators.into_iter().filter(|creator| !creator.is_empty()).collect();
        prop_assert_eq!(found.values(Property::Creators), creators, "{}", name);
        let differing: Vec<_> = found.values.iter().filter(|(_, reading)| !reading.differing.is_empty()).collect();
        prop_assert!(differing.is_empty(), "{name}: {differing:?}");
    }

    /// A value that is found to be said already is not written: so all of them were read as they were meant.
    #[test]
    fn what_is_written_is_read_as_it_was_meant(stamp in stamp(), which in any::<Index>()) {
        let (name, bytes) = which.get(&PICTURES);
        let stamped = stamp_clean(bytes, &stamp).unwrap();
        prop_assert!(stamp_kept(&stamped, &stamp).unwrap() == stamped, "{name}");
    }

    #[test]
    fn a_second_stamp_takes_the_place_of_the_first(first in stamp(), which in any::<Index>()) {
        let (name, bytes) = which.get(&PICTURES);
        let over = stamp_kept(&stamp_clean(bytes, &first).unwrap(), &full()).unwrap();
        let (over, alone) = (blocks(&over).unwrap(), stamp_clean(bytes, &full()).unwrap());
        let alone = blocks(&alone).unwrap();
        prop_assert_eq!(over.iim, alone.iim, "{}", name);
        prop_assert_eq!(over.xmp.map(|it| it.len()), alone.xmp.map(|it| it.len()), "{}", name);
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn damage_gives_an_error_or_fewer_blocks(
        which in any::<Index>(),
        changes in vec((any::<Index>(), any::<u8>()), 0..8),
        end in any::<Index>(),
        is_cut: bool,
    ) {
        let mut bytes = which.get(&STAMPED).clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        let _ = blocks(&bytes);
        let _ = stamp_kept(&bytes, &full());
    }

    #[test]
    fn any_bytes_behind_a_signature_are_read_to_their_end(
        start in prop::sample::select(vec![
            &b"\xff\xd8\xff\xe1"[..], b"\x89PNG\r\n\x1a\n", b"RIFF\xff\xff\xff\xffWEBP", b"GIF89a", b"II*\0\x08\0\0\0",
            b"MM\0*\0\0\0\x08", b"\0\0\0\x08ftyp\0\0\0\x00meta\0\0\0\0\0\0\0\x20iinf\0\0\0\0\0\x01",
        ]),
        rest in vec(any::<u8>(), 0..300),
    ) {
        let bytes = [start, &rest].concat();
        let _ = blocks(&bytes);
        let _ = stamp_kept(&bytes, &full());
    }
}
