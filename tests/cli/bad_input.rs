//! What is no piece, no picture and no library: a clear message, the right exit code, and nothing harmed.

use std::{fs, io::Write};

use serde_json::Value;
use whole::{
    home::Home,
    told::{document, galley},
};

/// A home with one sound piece in its library.
fn home() -> Home {
    let home = Home::new();
    galley(&home, &["new", "--headline", "Sound"]).expect(0);
    home
}

/// The library holds what it held, and is sound.
fn unharmed(home: &Home) {
    let pieces = document(home, &["list"]);
    let headlines: Vec<_> =
        pieces.as_array().unwrap().iter().map(|piece| piece["headline"].as_str().unwrap()).collect();
    assert_eq!(headlines, ["Sound"], "no piece may appear or vanish");
    galley(home, &["doctor"]).expect(0);
}

fn refuses(name: &str, bytes: &[u8], words: &str) {
    let home = home();
    let file = home.write(name, bytes);
    galley(&home, &["import", name]).expect(3).speaks_of(words);
    assert_eq!(fs::read(file).unwrap(), bytes, "the file itself must stay");
    unharmed(&home);
}

#[test]
fn what_is_not_text_is_refused() {
    refuses("photo.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "photo.txt");
    refuses("program.md", b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0", "program.md");
}

#[test]
fn an_empty_file_is_refused() {
    refuses("empty.md", b"", "empty");
    refuses("empty.txt", b" \n\n\t\n", "empty");
}

#[test]
fn a_hundred_megabytes_are_refused_at_once() {
    let home = home();
    let path = home.path("huge.md");
    let mut file = fs::File::create(&path).unwrap();
    file.write_all(b"Words.\n").unwrap();
    file.set_len(100_000_000).unwrap();
    galley(&home, &["import", "huge.md"]).expect(3).speaks_of("100 MB");
    unharmed(&home);
}

#[test]
fn one_bad_file_among_several_does_not_stop_the_rest() {
    let home = home();
    home.write("good.md", "Words.\n");
    home.write("bad.md", "");
    home.write("fine.txt", "More words.\n");
    let told = galley(&home, &["import", "good.md", "bad.md", "gone.md", "fine.txt"]).expect(3);
    assert_eq!(told.out, "good\nfine\n");
    told.speaks_of("bad.md").speaks_of("gone.md");
}

#[test]
fn broken_front_matter_is_kept_byte_for_byte_and_said() {
    let home = home();
    let text = "---\nheadline: [never closed\n  - what: {\n---\n\nThe body stands.\n";
    home.write("broken.md", text);
    let told = galley(&home, &["import", "broken.md"]).expect(0);
    assert!(told.err.contains("front matter"), "the report must say so: {}", told.err);
    let shown = galley(&home, &["show", "broken", "--as", "markdown"]).expect(0);
    assert_eq!(shown.out, text, "what cannot be read must not be rewritten");
    let plain = galley(&home, &["show", "broken", "--as", "text"]).expect(0);
    assert!(plain.out.contains("The body stands."));
}

#[test]
fn a_picture_that_is_none_is_refused() {
    let home = home();
    home.write("not.jpg", "This is no picture.");
    home.write("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x10\0\0\0\x10\0\x08\x02\0\0\0");
    home.write("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>");
    for name in ["not.jpg", "cut.png", "drawing.svg"] {
        galley(&home, &["picture", "add", "sound", name]).expect(3).speaks_of(name);
    }
    assert_eq!(document(&home, &["picture", "show", "sound"]), Value::Array(Vec::new()));
    unharmed(&home);
}

#[test]
fn a_picture_of_absurd_size_is_refused_before_it_is_decoded() {
    let home = home();
    // A sound header that promises 4 billion pixels on a side.
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06\0\0\0".to_vec();
    png.extend(crc(&png[12..]).to_be_bytes());
    home.write("bomb.png", png);
    galley(&home, &["picture", "add", "sound", "bomb.png"]).expect(3).speaks_of("bomb.png");
    unharmed(&home);
}

#[test]
fn a_picture_made_to_harm_is_refused_on_every_way_in() {
    let claims = |side: [u8; 4]| {
        let mut png = [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], &side, &side, b"\x08\x02\0\0\0"].concat();
        png.extend(crc(&png[12..]).to_be_bytes());
        png.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
        png
    };
    // What is written inside these is shown, though they are not taken in.
    let shown = |name: &str| if ["scan.tif", "phone.heic", "web.avif"].contains(&name) { 0 } else { 3 };
    for (name, bytes, why) in [
        ("claims.png", claims([0, 0, 0xea, 0x60]), "60000 by 60000"),
        ("endless.jpg", [&b"\xff\xd8"[..], &vec![0xff; 20_000_000]].concat(), "parts"),
        ("cut.gif", b"GIF89a\x01\0\x01\0\0\0\0\x21\xff\x0b".to_vec(), "cut short"),
        ("lies.webp", b"RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\xff".to_vec(), "cut short"),
        ("scan.tif", b"II*\0\xff\xff\xff\xff".to_vec(), "TIFF"),
        ("phone.heic", b"\0\0\0\x18ftypheic".to_vec(), "Most Compatible"),
        ("web.avif", b"\0\0\0\x1cftypavif".to_vec(), "AVIF"),
    ] {
        let home = home();
        home.write(name, bytes);
        galley(&home, &["picture", "show", name]).expect(shown(name)).speaks_of(name).speaks_of(why);
        galley(&home, &["picture", "add", "sound", name]).expect(3).speaks_of(name).speaks_of(why);
        unharmed(&home);
        home.write("piece.md", format!("Words.\n\n![]({name})\n"));
        let told = galley(&home, &["import", "piece.md"]);
        assert!(told.err.contains(name) && told.err.contains(why), "the import must say so: {}", told.err);
        let shown = galley(&home, &["show", "piece", "--as", "markdown"]).expect(0);
        assert!(shown.out.contains("Words."), "the text comes in without its picture");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_nothing_is_left_behind() {
    let home = home();
    home.write("taken", "a file, where a folder is wanted");
    galley(&home, &["export", "sound", "--to", "markdown", "--out", "taken"]).expect(3).speaks_of("taken");
    assert_eq!(fs::read_to_string(home.path("taken")).unwrap(), "a file, where a folder is wanted");
    if cfg!(target_os = "linux") {
        galley(&home, &["export", "sound", "--to", "markdown", "--out", "/proc/galley"])
            .expect(3)
            .speaks_of("/proc/galley");
    }
    unharmed(&home);
}

#[test]
fn another_pieces_export_is_never_overwritten() {
    let home = home();
    galley(&home, &["export", "sound", "--to", "markdown", "--out", "out"]).expect(0);
    let mut files = fs::read_dir(home.path("out/sound")).unwrap().map(|entry| entry.unwrap().path());
    let file = files.find(|path| path.extension().is_some_and(|it| it == "md")).unwrap();
    let first = fs::read(&file).unwrap();
    let other = Home::new();
    galley(&other, &["new", "--headline", "Sound"]).expect(0);
    let out = home.path("out").display().to_string();
    galley(&other, &["export", "sound", "--to", "markdown", "--out", &out]).expect(3);
    assert_eq!(fs::read(&file).unwrap(), first);
}

#[test]
fn a_newer_library_is_left_alone() {
    let home = home();
    let database = home.library().join("galley.db");
    let mut bytes = fs::read(&database).unwrap();
    // SQLite keeps `user_version` in four bytes of the file's header.
    bytes[60..64].copy_from_slice(&9999u32.to_be_bytes());
    fs::write(&database, &bytes).unwrap();
    galley(&home, &["list"]).expect(4).speaks_of("newer");
    let error: Value = serde_json::from_str(&galley(&home, &["--json", "list"]).expect(4).err).unwrap();
    assert_eq!(error["error"]["kind"], "newer");
    assert_eq!(fs::read(&database).unwrap(), bytes, "not a byte may change");
}

#[test]
fn a_library_that_is_none_is_said_and_left_alone() {
    let home = Home::new();
    home.write("library/galley.db", "This is no database, and was never one.");
    galley(&home, &["list"]).expect(4);
    assert_eq!(
        fs::read_to_string(home.path("library/galley.db")).unwrap(),
        "This is no database, and was never one."
    );
}

#[test]
fn wrong_usage_has_a_code_of_its_own() {
    let home = home();
    galley(&home, &["export", "sound"]).expect(2);
    galley(&home, &["frobnicate"]).expect(2);
    galley(&home, &["set", "sound", "no-equals-sign"]).expect(2);
    galley(&home, &["show", "nobody"]).expect(3).speaks_of("nobody");
    galley(&home, &["set", "sound", "colour=red"]).expect(3).speaks_of("colour");
    galley(&home, &["export", "sound", "--to", "papyrus"]).expect(3).speaks_of("papyrus");
    unharmed(&home);
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 },
        )
    };
    !bytes.iter().fold(!0, step)
}
