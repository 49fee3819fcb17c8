//! Every property, in every script, as exiftool writes it.

use crate::made::Folder;
use metadata::{Property, read};

/// Names of which the first fits Latin-1.
const NAMES: [&str; 5] = ["Café Øre", "Марія Примаченко", "村上 隆", "👩‍🚒 & <b>\"1\"", "نجيب محفوظ"];

/// What can be asked of each standard.
const EXIF: [(&str, Property); 3] = [
    ("IFD0:Artist", Property::Creators),
    ("IFD0:Copyright", Property::CopyrightNotice),
    ("IFD0:ImageDescription", Property::Caption),
];
const IIM: [(&str, Property); 12] = [
    ("IPTC:ObjectName", Property::Title),
    ("IPTC:Headline", Property::Headline),
    ("IPTC:Caption-Abstract", Property::Caption),
    ("IPTC:By-line", Property::Creators),
    ("IPTC:By-lineTitle", Property::CreatorJobTitle),
    ("IPTC:Credit", Property::CreditLine),
    ("IPTC:Source", Property::Source),
    ("IPTC:CopyrightNotice", Property::CopyrightNotice),
    ("IPTC:SpecialInstructions", Property::Instructions),
    ("IPTC:Keywords", Property::Keywords),
    ("IPTC:City", Property::City),
    ("IPTC:Writer-Editor", Property::CaptionWriter),
];
const XMP: [(&str, Property); 21] = [
    ("XMP-dc:Title", Property::Title),
    ("XMP-photoshop:Headline", Property::Headline),
    ("XMP-dc:Description", Property::Caption),
    ("XMP-iptcCore:AltTextAccessibility", Property::AltText),
    ("XMP-iptcCore:ExtDescrAccessibility", Property::ExtendedDescription),
    ("XMP-dc:Creator", Property::Creators),
    ("XMP-iptcCore:CreatorWorkEmail", Property::CreatorEmail),
    ("XMP-photoshop:Credit", Property::CreditLine),
    ("XMP-photoshop:Source", Property::Source),
    ("XMP-dc:Rights", Property::CopyrightNotice),
    ("XMP-plus:CopyrightOwnerName", Property::RightsHolders),
    ("XMP-xmpRights:UsageTerms", Property::UsageTerms),
    ("XMP-xmpRights:WebStatement", Property::WebStatement),
    ("XMP-plus:LicensorName", Property::Licensors),
    ("XMP-plus:LicensorURL", Property::LicensorAddresses),
    ("XMP-photoshop:Instructions", Property::Instructions),
    ("XMP-dc:Subject", Property::Keywords),
    ("XMP-iptcExt:PersonInImage", Property::People),
    ("XMP-iptcExt:OrganisationInImageName", Property::Organisations),
    ("XMP-iptcExt:LocationShownCity", Property::CityShown),
    ("XMP-iptcExt:LocationCreatedCity", Property::CityCreated),
];

fn check(kind: &str, tags: &[(&str, Property)], names: &[&str], before: &[&str]) {
    let mut folder = Folder::new();
    for name in names {
        let arguments = tags.iter().map(|(tag, _)| format!("-{tag}={name}"));
        folder.picture(kind, before.iter().map(|it| it.to_string()).chain(arguments).collect());
    }
    folder.write();
    for (name, bytes) in names.iter().zip(folder.files()) {
        let embedded = read(&bytes).unwrap();
        for (tag, property) in tags {
            assert_eq!(embedded.values(*property), [*name], "{tag} in {kind} after {before:?}");
        }
    }
}

#[test]
fn exif_in_every_format() {
    for kind in ["jpg", "png", "webp", "tif"] {
        check(kind, &EXIF, &NAMES, &["-charset", "exif=UTF8"]);
    }
    check("jpg", &EXIF, &NAMES[..1], &["-charset", "exif=Latin"]);
}

#[test]
fn xmp_in_every_format() {
    for kind in ["jpg", "png", "webp", "tif", "gif"] {
        check(kind, &XMP, &NAMES, &[]);
    }
    check("jpg", &XMP, &NAMES, &["-api", "Compact=Shorthand"]);
    check("png", &XMP, &NAMES, &["-z"]);
}

#[test]
fn addresses() {
    let address = ["https://creativecommons.org/licenses/by/4.0/"];
    check("jpg", &[("XMP-cc:License", Property::Licence)], &address, &[]);
}

#[test]
fn iim_in_every_character_set() {
    check("jpg", &IIM, &NAMES, &["-IPTC:CodedCharacterSet=UTF8"]);
    check("tif", &IIM, &NAMES, &["-IPTC:CodedCharacterSet=UTF8"]);
    check("jpg", &IIM, &NAMES, &["-charset", "iptc=UTF8"]);
    check("jpg", &IIM, &NAMES[..1], &["-charset", "iptc=Latin"]);
}

#[test]
fn xmp_that_fills_two_packets() {
    let caption = "На пароме через Белую. ".repeat(8000);
    let mut folder = Folder::new();
    folder.picture("jpg", vec![format!("-XMP-dc:Description={caption}"), "-XMP-dc:Creator=Марія".to_owned()]);
    folder.write();
    let embedded = folder.files().map(|bytes| read(&bytes).unwrap()).next().unwrap();
    assert_eq!(embedded.values(Property::Creators), ["Марія"]);
    assert!(embedded.text(Property::Caption).starts_with("На пароме"), "it stands in the second packet");
}

#[test]
fn where_the_camera_stood() {
    let mut folder = Folder::new();
    for (kind, group) in [("jpg", "GPS"), ("jpg", "XMP-exif"), ("webp", "GPS"), ("png", "XMP-exif")] {
        let tags = match group {
            "GPS" => ["GPSLatitude=48.275", "GPSLatitudeRef=S", "GPSLongitude=16.338", "GPSLongitudeRef=W"]
                .as_slice(),
            _ => &["GPSLatitude=-48.275", "GPSLongitude=-16.338"],
        };
        folder.picture(kind, tags.iter().map(|tag| format!("-{group}:{tag}")).collect());
    }
    folder.picture("jpg", vec!["-IFD0:Artist=Ann".to_owned()]);
    folder.write();
    let all: Vec<_> = folder.files().map(|bytes| read(&bytes).unwrap()).collect();
    let (without, with) = all.split_last().unwrap();
    assert!(!without.has_gps && without.position.is_none());
    for embedded in with {
        let position = embedded.position.unwrap();
        assert!((position.latitude + 48.275).abs() < 1e-6 && (position.longitude + 16.338).abs() < 1e-6);
        assert!(embedded.has_gps);
    }
}

#[test]
fn how_to_turn_it() {
    let mut folder = Folder::new();
    for orientation in 1..=8 {
        folder.picture("jpg", vec![format!("-IFD0:Orientation#={orientation}")]);
    }
    folder.picture("png", Vec::new());
    folder.write();
    let turns: Vec<_> = folder.files().map(|bytes| read(&bytes).unwrap().orientation).collect();
    assert_eq!(turns, (1..=8).map(Some).chain([None]).collect::<Vec<_>>());
}
