//! Which value holds, judged by exiftool's reading of the Metadata Working Group's guidelines.

use crate::made::{Folder, texts};
use metadata::{Property, Standard, read};

/// A property that more than one standard can hold: its name in exiftool, in EXIF, IIM and XMP, and the most bytes that
/// IIM has room for.
struct Row {
    property: Property,
    name: &'static str,
    exif: Option<&'static str>,
    iim: &'static str,
    xmp: &'static str,
    limit: usize,
}

const fn row(
    property: Property,
    name: &'static str,
    exif: Option<&'static str>,
    iim: &'static str,
    xmp: &'static str,
    limit: usize,
) -> Row {
    Row { property, name, exif, iim, xmp, limit }
}

const ROWS: &[Row] = &[
    row(Property::Creators, "Creator", Some("IFD0:Artist"), "IPTC:By-line", "XMP-dc:Creator", 32),
    row(
        Property::Caption,
        "Description",
        Some("IFD0:ImageDescription"),
        "IPTC:Caption-Abstract",
        "XMP-dc:Description",
        2000,
    ),
    row(
        Property::CopyrightNotice,
        "Copyright",
        Some("IFD0:Copyright"),
        "IPTC:CopyrightNotice",
        "XMP-dc:Rights",
        128,
    ),
    row(Property::Keywords, "Keywords", None, "IPTC:Keywords", "XMP-dc:Subject", 64),
    row(Property::City, "City", None, "IPTC:City", "XMP-photoshop:City", 32),
    row(Property::Province, "State", None, "IPTC:Province-State", "XMP-photoshop:State", 32),
    row(Property::Country, "Country", None, "IPTC:Country-PrimaryLocationName", "XMP-photoshop:Country", 64),
    row(Property::Sublocation, "Location", None, "IPTC:Sub-location", "XMP-iptcCore:Location", 32),
];

/// What a standard has of each property.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Has {
    Nothing,
    Blanks,
    Short,
    /// More than IIM has room for.
    Long,
    /// As much of that as IIM has room for.
    Beginning,
    Other,
}

use Has::*;

impl Has {
    fn of(self, row: &Row) -> Option<String> {
        let long = format!("The {} of the ferry{}", row.name, " at Ufa".repeat(row.limit / 7));
        match self {
            Nothing => None,
            Blanks => Some("   ".to_owned()),
            Short => Some(format!("The {}", row.name)),
            Long => Some(long),
            Beginning => Some(long[..row.limit].to_owned()),
            Other => Some(format!("Another {}", row.name)),
        }
    }

    /// What it says, written in whatever length.
    fn meaning(self) -> Has {
        if self == Beginning { Long } else { self }
    }
}

/// What the three standards have, and the digest of IIM: a right one is called `new`.
#[derive(Clone, Copy, Debug)]
struct Case {
    exif: Has,
    iim: Has,
    xmp: Has,
    digest: Option<&'static str>,
}

const WRONG: &str = "00112233445566778899aabbccddeeff";

impl Case {
    fn all() -> impl Iterator<Item = Case> {
        let digests = |iim| if iim == Nothing { &[None][..] } else { &[None, Some("new"), Some(WRONG)] };
        [Nothing, Blanks, Short, Long, Other].into_iter().flat_map(move |exif| {
            [Nothing, Short, Beginning, Other].into_iter().flat_map(move |iim| {
                [Nothing, Short, Long, Other].into_iter().flat_map(move |xmp| {
                    digests(iim).iter().map(move |digest| Case { exif, iim, xmp, digest: *digest })
                })
            })
        })
    }

    /// What exiftool is told to write.
    fn arguments(&self) -> Vec<String> {
        let tags = ROWS.iter().flat_map(|row| {
            let tags = [(row.exif, self.exif), (Some(row.iim), self.iim), (Some(row.xmp), self.xmp)];
            tags.into_iter().filter_map(|(tag, has)| Some(format!("-{}={}", tag?, has.of(row)?)))
        });
        tags.chain(self.digest.map(|digest| format!("-Photoshop:IPTCDigest={digest}"))).collect()
    }

    /// Those that contradict the one that holds.
    fn contradicting(&self, row: &Row, holds: Standard) -> Vec<Standard> {
        let has = |standard| match standard {
            Standard::Exif if row.exif.is_none() || self.exif == Blanks => Nothing,
            Standard::Exif => self.exif,
            Standard::Iim => self.iim.meaning(),
            Standard::Xmp => self.xmp,
        };
        let all = [Standard::Exif, Standard::Iim, Standard::Xmp];
        all.into_iter().filter(|other| ![Nothing, has(holds)].contains(&has(*other))).collect()
    }
}

#[test]
fn every_combination_is_read_as_exiftool_reads_it() {
    let mut folder = Folder::new();
    Case::all().for_each(|case| folder.picture("jpg", case.arguments()));
    folder.write();
    let judged = folder.judged(&["-use", "MWG", "-j", "-MWG:all"]);
    for ((case, tags), bytes) in Case::all().zip(&judged).zip(folder.files()) {
        let embedded = read(&bytes).unwrap();
        for row in ROWS {
            assert_eq!(embedded.values(row.property), texts(tags, row.name), "{} of {case:?}", row.name);
            let Some(reading) = embedded.values.get(&row.property) else { continue };
            let mut differing: Vec<_> = reading.differing.iter().map(|other| other.from).collect();
            differing.sort_by_key(|standard| standard.name());
            assert_eq!(differing, case.contradicting(row, reading.from), "{} of {case:?}", row.name);
        }
    }
}

#[test]
fn other_formats_are_read_as_exiftool_reads_them() {
    let mut folder = Folder::new();
    for kind in ["png", "webp", "tif", "gif"] {
        for exif in [Nothing, Short, Other].into_iter().filter(|exif| kind != "gif" || *exif == Nothing) {
            for xmp in [Nothing, Short, Long, Other] {
                folder.picture(kind, Case { exif, iim: Nothing, xmp, digest: None }.arguments());
            }
        }
    }
    for case in Case::all().filter(|case| case.exif == Nothing) {
        folder.picture("tif", case.arguments());
    }
    folder.write();
    let judged = folder.judged(&["-use", "MWG", "-j", "-MWG:all"]);
    for ((tags, bytes), arguments) in judged.iter().zip(folder.files()).zip(folder.arguments()) {
        let embedded = read(&bytes).unwrap();
        for row in ROWS {
            let name = tags["SourceFile"].as_str().unwrap();
            assert_eq!(
                embedded.values(row.property),
                texts(tags, row.name),
                "{} of {name}: {arguments:?}",
                row.name
            );
        }
    }
}

#[test]
fn several_creators_are_read_as_exiftool_reads_them() {
    let whole = r#"Ann Lee; "Bo; ""Sir"" Co"; Марія"#;
    let mut folder = Folder::new();
    for digest in [None, Some(WRONG)] {
        for exif in [None, Some(whole), Some("Ann; ; Bo"), Some("\"Ann\"; Bo")] {
            let exif = exif.map(|names| format!("-IFD0:Artist={names}"));
            let iim =
                ["Ann Lee", "A name of more than thirty-two b"].map(|name| format!("-IPTC:By-line={name}"));
            let xmp = ["Ann Lee", "A name of more than thirty-two bytes"]
                .map(|name| format!("-XMP-dc:Creator={name}"));
            let digest = digest.map(|digest| format!("-Photoshop:IPTCDigest={digest}"));
            folder.picture("jpg", exif.into_iter().chain(iim).chain(xmp).chain(digest).collect());
        }
    }
    folder.write();
    let judged = folder.judged(&["-use", "MWG", "-j", "-MWG:all"]);
    for ((tags, bytes), arguments) in judged.iter().zip(folder.files()).zip(folder.arguments()) {
        assert_eq!(read(&bytes).unwrap().values(Property::Creators), texts(tags, "Creator"), "{arguments:?}");
    }
}

#[test]
fn times_are_read_as_exiftool_reads_them() {
    const EXIF: &[&str] = &["-ExifIFD:DateTimeOriginal=2024:03:22 00:23:02"];
    const WHOLE: &[&str] = &[
        "-ExifIFD:DateTimeOriginal=2024:03:22 00:23:02",
        "-ExifIFD:SubSecTimeOriginal=15",
        "-ExifIFD:OffsetTimeOriginal=+01:00",
    ];
    const IIM: &[&str] = &["-IPTC:DateCreated=2023:02:21", "-IPTC:TimeCreated=10:11:12+02:00"];
    const DAY: &[&str] = &["-IPTC:DateCreated=2023:02:21"];
    const XMP: &[&str] = &["-XMP-photoshop:DateCreated=2022:01:20 20:21:22.5-03:00"];
    const MONTH: &[&str] = &["-XMP-photoshop:DateCreated=2022:01"];
    let mut folder = Folder::new();
    for exif in [&[][..], EXIF, WHOLE] {
        for iim in [&[][..], IIM, DAY] {
            for xmp in [&[][..], XMP, MONTH] {
                for digest in [
                    &[][..],
                    &["-Photoshop:IPTCDigest=new"],
                    &["-Photoshop:IPTCDigest=00112233445566778899aabbccddeeff"],
                ] {
                    let digest = if iim.is_empty() { &[] } else { digest };
                    folder.picture(
                        "jpg",
                        [exif, iim, xmp, digest].concat().iter().map(|it| it.to_string()).collect(),
                    );
                }
            }
        }
    }
    folder.write();
    let judged = folder.judged(&["-use", "MWG", "-j", "-MWG:all"]);
    for ((tags, bytes), arguments) in judged.iter().zip(folder.files()).zip(folder.arguments()) {
        let embedded = read(&bytes).unwrap();
        let time: Vec<String> = texts(tags, "DateTimeOriginal").iter().map(|time| iso(time)).collect();
        assert_eq!(embedded.values(Property::DateCreated), time, "{arguments:?}");
    }
}

/// exiftool's `2024:03:22 00:23:02+01:00`, as ISO 8601 writes it.
fn iso(time: &str) -> String {
    let (date, clock) = time.split_once(' ').unwrap_or((time, ""));
    let between = if clock.is_empty() { "" } else { "T" };
    format!("{}{between}{clock}", date.replace(':', "-"))
}

/// The guidelines would give nothing, as if the changed IIM had struck it out; but it may never have had it.
#[test]
fn what_a_newer_iim_leaves_out_is_still_given() {
    let mut folder = Folder::new();
    folder.picture(
        "jpg",
        vec![
            "-IPTC:City=Ufa".to_owned(),
            "-XMP-dc:Creator=Ann Lee".to_owned(),
            format!("-Photoshop:IPTCDigest={WRONG}"),
        ],
    );
    folder.write();
    let embedded = folder.files().map(|bytes| read(&bytes).unwrap()).next().unwrap();
    assert_eq!(embedded.values(Property::Creators), ["Ann Lee"]);
}
