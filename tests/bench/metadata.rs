//! Reading what is written inside pictures, beside `exiv2`, which reads the same files in one process.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    time::Instant,
};

use whole::{built, home::Home};

use crate::figure::{self, Figure};

const FILES: usize = 400;
const ROUNDS: usize = 5;

/// What an agency writes into a picture.
const TAGS: &[&str] = &[
    "-IFD0:Artist=Ann Lee",
    "-IFD0:Copyright=© 2024 Ann Lee",
    "-IFD0:ImageDescription=The ferry across the river at Ufa",
    "-ExifIFD:DateTimeOriginal=2024:03:22 00:23:02",
    "-IPTC:CodedCharacterSet=UTF8",
    "-IPTC:By-line=Ann Lee",
    "-IPTC:Credit=The Ferry",
    "-IPTC:Caption-Abstract=The ferry across the river at Ufa",
    "-IPTC:Keywords=ferry",
    "-IPTC:Keywords=river",
    "-XMP-dc:Creator=Ann Lee",
    "-XMP-dc:Description=The ferry across the river at Ufa",
    "-XMP-dc:Subject=ferry",
    "-XMP-dc:Subject=river",
    "-XMP-photoshop:Credit=The Ferry",
    "-XMP-photoshop:Instructions=NO SALES",
    "-XMP-xmpRights:UsageTerms=Editorial use only",
    "-XMP-plus:LicensorURL=https://example.com/licence",
    "-XMP-iptcExt:LocationShownCity=Ufa",
    "-Photoshop:IPTCDigest=new",
];

pub(crate) fn measure() {
    let home = Home::new();
    let Some(files) = pictures(&home) else { return println!("SKIPPED: exiftool is not on this machine") };
    let mut one = Figure::default();
    for _ in 0..ROUNDS {
        for file in &files {
            one.time(|| ::metadata::read(&fs::read(file).unwrap()).unwrap());
        }
    }
    let how = format!("{FILES} JPEG files with EXIF, IIM and XMP, {ROUNDS} times, from the disk's cache");
    one.print("What is written inside a picture", &how);
    let mut beside = Command::new("exiv2");
    beside.args(["-q", "-pa"]).args(&files).stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    match beside.status() {
        Ok(_) => {
            let each = began.elapsed().as_secs_f64() * 1000.0 / FILES as f64;
            figure::print(
                "  beside: exiv2",
                &format!("{each:.2} ms"),
                "a file, of all of them in one process",
            );
        }
        Err(_) => println!("SKIPPED: exiv2 is not on this machine"),
    }
}

/// Copies of the example's pictures, with these tags.
fn pictures(home: &Home) -> Option<Vec<PathBuf>> {
    let sample = built::tests().join("../crates/desk/sample");
    let models = ["boat", "box-11", "headland", "lamp"]
        .map(|name| fs::read(sample.join(name).with_extension("jpg")).unwrap());
    let files = (0..FILES).zip(models.iter().cycle());
    let files: Vec<PathBuf> =
        files.map(|(at, bytes)| home.write(&format!("pictures/{at}.jpg"), bytes)).collect();
    let mut write = Command::new("exiftool");
    write.args(TAGS).args(["-q", "-overwrite_original"]).arg(home.path("pictures"));
    write.status().ok().map(|status| {
        assert!(status.success(), "exiftool writes the tags");
        files
    })
}
