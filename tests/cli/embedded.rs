//! What `galley picture show FILE` tells of what is written inside the file.

use std::{fs, process::Command};

use serde_json::Value;

use whole::{
    built,
    home::Home,
    told::{document, galley, run},
};

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

/// A TIFF file: one grey pixel, a caption and a maker.
fn tiff() -> Vec<u8> {
    const TEXT: u16 = 2;
    const SHORT: u16 = 3;
    const LONG: u16 = 4;
    let (caption, maker) = (b"The old ferry\0", b"Ann Lee\0");
    let entries: [(u16, u16, u32, u32); 10] = [
        (256, SHORT, 1, 1),
        (257, SHORT, 1, 1),
        (258, SHORT, 1, 8),
        (259, SHORT, 1, 1),
        (262, SHORT, 1, 1),
        (270, TEXT, 14, 134),
        (273, LONG, 1, 156),
        (278, SHORT, 1, 1),
        (279, LONG, 1, 1),
        (315, TEXT, 8, 148),
    ];
    let mut file = b"II*\0\x08\0\0\0\x0a\0".to_vec();
    for (tag, kind, count, value) in entries {
        file.extend([tag.to_le_bytes(), kind.to_le_bytes()].concat());
        file.extend([count.to_le_bytes(), value.to_le_bytes()].concat());
    }
    file.extend([0u8; 4]);
    file.extend(caption);
    file.extend(maker);
    file.push(0x80);
    file
}

#[test]
fn of_a_file_that_is_not_taken_in_all_the_rest_is_told() {
    let home = Home::new();
    let path = home.write("scan.tif", tiff()).display().to_string();
    let told = galley(&home, &["picture", "show", &path]).expect(0).speaks_of("save it as JPEG first");
    assert_eq!(told.out, "image/tiff, 157 bytes\n  Caption: The old ferry\n  Creator: Ann Lee\n");
    let report = document(&home, &["picture", "show", &path]);
    assert_eq!(report["embedded"]["values"]["creators"]["value"][0], "Ann Lee");
    assert!(report["refused"].as_str().unwrap().contains("scan.tif"), "{report:#}");
    assert!(report.get("width").is_none(), "nobody has looked at its pixels: {report:#}");
}

/// A segment of a JPEG.
fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    [&[0xff, marker], &(body.len() as u16 + 2).to_be_bytes()[..], body].concat()
}

#[test]
fn a_picture_leaves_with_what_its_file_says_but_without_place_number_and_broken_signature() {
    let home = Home::new();
    let kept = ["-EXIF:LensModel=A lens", "-EXIF:SerialNumber=4711", "-IPTC:Keywords=ferry"];
    picture(&home, &[TAGS, &kept].concat());
    let bytes = fs::read(home.path("boat.jpg")).unwrap();
    let manifest = segment(0xeb, b"JP\0\x01\0\0\0\x01\0\0\0\x30jumb\0\0\0\x28jumdc2pa");
    let signed = [&bytes[..2], &manifest, &bytes[2..], b"a film, say"].concat();
    home.write("boat.jpg", &signed);
    let piece = home.write("ferry.md", "---\ntitle: The ferry\npictures:\n  boat.jpg: {creators: [Ann Lee], licence: CC BY 4.0, source_address: 'https://example.org/7'}\n---\n\n![A ferry](boat.jpg)\n");
    let (piece, out) = (piece.display().to_string(), home.path("out").display().to_string());
    let export = ["export", &piece, "--to", "html", "--out", &out, "--despite", "a test"];
    galley(&home, &export)
        .expect(0)
        .speaks_of("Content Credentials (C2PA) of the picture boat.jpg were left out");
    let said = document(&home, &export)["notes"].to_string();
    assert!(said.contains("left_out") && said.contains("C2PA"), "{said}");
    let mut read = Command::new("exiftool");
    read.args(["-json", "-G1", "-a"]).arg(home.path("out/ferry/boat.jpg"));
    let read: Value = serde_json::from_str(&run(&mut read).expect(0).out).unwrap();
    assert_eq!(read[0]["ExifIFD:LensModel"], "A lens", "{read:#}");
    assert_eq!(read[0]["IPTC:Keywords"], "ferry", "{read:#}");
    for gone in ["GPS", "4711", "JUMBF", "Trailer"] {
        assert!(!read.to_string().contains(gone), "{gone} in {read:#}");
    }
    assert_eq!(fs::read(home.path("boat.jpg")).unwrap(), signed, "the original keeps them");
}

#[test]
fn a_credit_stands_the_same_in_page_markdown_data_and_file() {
    let home = Home::new();
    picture(&home, TAGS);
    let source = "https://example.org/ferries/7";
    let piece = home
        .write("ferry.txt", "The ferry\n\nThe ferry at Ufa\nImage by Ferries.example\n\nIt sails at six.\n");
    galley(&home, &["import", &piece.display().to_string()]).expect(0);
    let slug = document(&home, &["list"])[0]["slug"].as_str().unwrap().to_owned();
    galley(&home, &["picture", "add", &slug, &home.path("boat.jpg").display().to_string()]).expect(0);
    let out = home.path("out").display().to_string();
    let export = |to: &str| galley(&home, &["export", &slug, "--to", to, "--out", &out]);
    let checked = galley(&home, &["check", &slug]).expect(1);
    assert!(checked.out.contains("no licence and no source address"), "{}", checked.out);
    let given = ["licence=CC BY 4.0", &format!("source_address={source}")];
    galley(&home, &[&["picture", "credit", &slug, "boat.jpg"], &given[..]].concat()).expect(0);

    let licence = "https://creativecommons.org/licenses/by/4.0/";
    export("html").expect(0);
    let page = fs::read_to_string(home.path(&format!("out/{slug}/{slug}.html"))).unwrap();
    let line = format!("<a href=\"{source}\">Ferries.example</a>, <a href=\"{licence}\">CC BY 4.0</a>");
    assert!(page.contains(&line), "{page}");
    let data = page.split_once("application/ld+json\">").unwrap().1.split_once("</script>").unwrap().0;
    let data: Value = serde_json::from_str(data).unwrap();
    let image = &data["image"][0];
    assert_eq!(image["license"], licence);
    assert_eq!(image["creditText"], "Ferries.example, CC BY 4.0");
    assert_eq!(image["acquireLicensePage"], source);
    export("commonmark").expect(0);
    let markdown = fs::read_to_string(home.path(&format!("out/{slug}/{slug}.md"))).unwrap();
    assert!(markdown.contains(&format!("[Ferries.example]({source}), [CC BY 4.0]({licence})")), "{markdown}");
    let mut read = Command::new("exiftool");
    read.args(["-json", "-G1", "-XMP:all", "-IPTC:all", "-IFD0:all", "-GPS:all"])
        .arg(home.path(&format!("out/{slug}/boat.jpg")));
    let read: Value = serde_json::from_str(&run(&mut read).expect(0).out).unwrap();
    for (tag, value) in [
        ("XMP-dc:Creator", "Ferries.example"),
        ("IPTC:By-line", "Ferries.example"),
        ("IFD0:Artist", "Ferries.example"),
        ("XMP-photoshop:Credit", "Ferries.example, CC BY 4.0"),
        ("IPTC:Credit", "Ferries.example, CC BY 4.0"),
        ("XMP-xmpRights:WebStatement", licence),
        ("XMP-cc:License", licence),
        ("XMP-cc:AttributionURL", source),
        ("XMP-dc:Description", "The ferry at Ufa"),
    ] {
        assert_eq!(read[0][tag], value, "{tag} in {read:#}");
    }
    assert!(!read.to_string().contains("GPS"), "{read:#}");
}
