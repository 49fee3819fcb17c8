//! Pictures made by the tests, and the program that judges them.

use std::{
    fmt::Write as _,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tempfile::TempDir;

/// A folder of pictures to be written into.
pub(crate) struct Folder {
    folder: TempDir,
    /// What exiftool is to do: a file and its arguments.
    wanted: Vec<(PathBuf, Vec<String>)>,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Folder { folder: tempfile::tempdir().unwrap(), wanted: Vec::new() }
    }

    /// A new picture into which exiftool is to write these tags (`-IPTC:By-line=Ann`).
    pub(crate) fn picture(&mut self, kind: &str, arguments: Vec<String>) {
        let path = self.folder.path().join(format!("{:04}.{kind}", self.wanted.len()));
        fs::write(&path, blank(kind)).unwrap();
        self.wanted.push((path, arguments));
    }

    /// Has exiftool write all of them, in one go.
    pub(crate) fn write(&self) {
        let mut script = String::new();
        for (path, arguments) in self.wanted.iter().filter(|(_, arguments)| !arguments.is_empty()) {
            for argument in arguments {
                writeln!(script, "{argument}").unwrap();
            }
            writeln!(script, "-overwrite_original\n-q\n{}\n-execute", path.display()).unwrap();
        }
        let list = self.folder.path().join("arguments");
        fs::write(&list, script).unwrap();
        let said = exiftool(&["-@".as_ref(), list.as_ref()]);
        assert_eq!(said.trim(), "", "exiftool writes without a word");
    }

    /// What exiftool reads from each, in order.
    pub(crate) fn judged(&self, arguments: &[&str]) -> Vec<Value> {
        let mut all: Vec<&Path> = ["-q"].iter().chain(arguments).map(Path::new).collect();
        all.extend(self.wanted.iter().map(|(path, _)| path.as_path()));
        serde_json::from_str(&exiftool(&all)).unwrap()
    }

    /// The files.
    pub(crate) fn files(&self) -> impl Iterator<Item = Vec<u8>> {
        self.wanted.iter().map(|(path, _)| fs::read(path).unwrap())
    }

    /// What was to be written into each.
    pub(crate) fn arguments(&self) -> impl Iterator<Item = &[String]> {
        self.wanted.iter().map(|(_, arguments)| arguments.as_slice())
    }
}

/// What exiftool says to these arguments.
pub(crate) fn exiftool(arguments: &[&Path]) -> String {
    let run = Command::new("exiftool").args(arguments).output();
    let run = run.expect("exiftool is wanted: scripts/setup.sh test");
    let complaints = String::from_utf8_lossy(&run.stderr);
    assert!(complaints.trim().is_empty(), "{complaints}");
    String::from_utf8(run.stdout).unwrap()
}

/// A tag in exiftool's JSON as texts.
pub(crate) fn texts(tags: &Value, tag: &str) -> Vec<String> {
    let text =
        |value: &Value| value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned());
    let texts: Vec<String> = match &tags[tag] {
        Value::Null => Vec::new(),
        Value::Array(values) => values.iter().map(text).collect(),
        value => vec![text(value)],
    };
    texts.into_iter().filter(|text| !text.is_empty()).collect()
}

/// A small picture of which nothing is said.
pub(crate) fn blank(kind: &str) -> Vec<u8> {
    let format = match kind {
        "jpg" => image::ImageFormat::Jpeg,
        "png" => image::ImageFormat::Png,
        "webp" => image::ImageFormat::WebP,
        "gif" => image::ImageFormat::Gif,
        _ => return tiff(),
    };
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::new(8, 8).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// One grey pixel.
fn tiff() -> Vec<u8> {
    const SHORT: u16 = 3;
    let entries =
        [(256, 1), (257, 1), (258, 8), (259, 1), (262, 1), (273, 8 + 2 + 8 * 12 + 4), (278, 1), (279, 1)];
    let mut bytes = b"II*\0\x08\0\0\0\x08\0".to_vec();
    for (tag, value) in entries {
        bytes.extend([u16::to_le_bytes(tag), u16::to_le_bytes(SHORT)].concat());
        bytes.extend([u32::to_le_bytes(1), u32::to_le_bytes(value)].concat());
    }
    bytes.extend([0, 0, 0, 0, 128]);
    bytes
}
