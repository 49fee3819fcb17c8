//! What `galley picture show FILE` tells of what is written inside the file.

use std::{fs, process::Command};

use whole::{built, home::Home};

use crate::told::{document, galley, run};

/// A picture into which exiftool has written these tags.
fn picture(home: &Home, tags: &[&str]) -> String {
    let sample = built::tests().join("../crates/desk/sample/boat.jpg");
    let path = home.write("boat.jpg", fs::read(sample).unwrap());
    run(Command::new("exiftool").args(["-q", "-overwrite_original"]).args(tags).arg(&path)).expect(0);
    path.display().to_string()
}

const TAGS: &[&str] = &[
    "-IFD0:Artist=Ann Lee",
    "-IPTC:By-line=Bo",
    "-XMP-dc:Creator=Ann  Lee",
    "-XMP-dc:Description=The ferry at Ufa",
    "-XMP-xmpRights:WebStatement=https://creativecommons.org/licenses/by/4.0/",
    "-GPS:GPSLatitude=54.735",
    "-GPS:GPSLatitudeRef=N",
    "-GPS:GPSLongitude=55.958",
    "-GPS:GPSLongitudeRef=E",
];

#[test]
fn people_read_it_in_lines() {
    let home = Home::new();
    let told = galley(&home, &["picture", "show", &picture(&home, TAGS)]);
    let (_, lines) = told.out.split_once('\n').unwrap();
    let expected = "  Caption: The ferry at Ufa
  Creator: Ann Lee
    IPTC-IIM says otherwise: Bo
  Address of the terms: https://creativecommons.org/licenses/by/4.0/
  Position of the camera: 54.735000, 55.958000
";
    assert_eq!(lines, expected);
}

#[test]
fn programs_read_it_as_data() {
    let home = Home::new();
    let report = document(&home, &["picture", "show", &picture(&home, TAGS)]);
    let values = &report["embedded"]["values"];
    assert_eq!(values["creators"]["value"][0], "Ann Lee");
    assert_eq!(values["creators"]["from"], "exif");
    assert_eq!(values["creators"]["differing"][0], serde_json::json!({ "value": ["Bo"], "from": "iim" }));
    assert_eq!(report["embedded"]["has_gps"], true);
    assert_eq!(report["embedded"]["has_c2pa"], false);
}

#[test]
fn a_file_that_says_nothing_is_a_line() {
    let home = Home::new();
    let told = galley(&home, &["picture", "show", &picture(&home, &[])]);
    assert_eq!(told.out.lines().count(), 1, "{}", told.out);
}
