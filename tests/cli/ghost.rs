//! What Ghost's own renderer makes of what is exported for it.

use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use whole::{
    built,
    home::Home,
    reading::{everything, exported, missing, sources},
    told::run,
};
use zip::ZipArchive;

/// The post in an archive, put beside it, and the paths of what comes with it.
fn unpacked(archive: &Path) -> (PathBuf, Vec<String>) {
    let mut zip = ZipArchive::new(File::open(archive).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut text = String::new();
    zip.by_index(0).unwrap().read_to_string(&mut text).unwrap();
    let path = archive.with_extension("json");
    fs::write(&path, text).unwrap();
    (path, names)
}

/// What is printed of posts, one after the other.
fn rendered(posts: &[PathBuf]) -> Vec<Value> {
    let mut judge = Command::new("node");
    judge.arg(built::tests().join("cli/lexical.mjs")).args(posts);
    run(&mut judge).expect(0).out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_word_is_printed() {
    let home = Home::new();
    let sources = sources(&home);
    let exported = sources.iter().map(|source| exported(&home, source, "ghost", ".zip"));
    let exported: Vec<_> = exported.map(|(archive, text)| (unpacked(&archive).0, text)).collect();
    let posts: Vec<PathBuf> = exported.iter().map(|(post, _)| post.clone()).collect();
    for ((post, text), rendered) in exported.iter().zip(rendered(&posts)) {
        let fields = fs::read_to_string(post).unwrap();
        let fields: Value = serde_json::from_str(&fields).unwrap();
        let data = &fields["db"][0]["data"];
        let (post, meta) = (&data["posts"][0], &data["posts_meta"][0]);
        let beside = [&post["title"], &post["custom_excerpt"], &meta["feature_image_caption"]];
        let beside: Vec<&str> = beside.into_iter().filter_map(Value::as_str).collect();
        let mut missing =
            missing(&format!("{} {}", rendered["words"].as_str().unwrap(), beside.join(" ")), text);
        // Ghost says by itself when a post was changed.
        missing.retain(|word| !["updated", "march"].contains(&word.as_str()));
        assert_eq!(missing, Vec::<String>::new(), "{}", post["title"]);
    }
}

#[test]
fn pictures_come_along_with_their_credits() {
    let home = Home::new();
    let (archive, _) = exported(&home, &everything(&home), "ghost", ".zip");
    let (post, names) = unpacked(&archive);
    let json = fs::read_to_string(&post).unwrap();
    for (at, _) in json.match_indices("__GHOST_URL__/") {
        let path: String =
            json[at + "__GHOST_URL__/".len()..].chars().take_while(|c| !"\"\\ ".contains(*c)).collect();
        assert!(names.contains(&path), "{path} is not in {names:?}");
    }
    assert_eq!(names.len(), 3, "the post and two pictures: {names:?}");
    let data: Value = serde_json::from_str(&json).unwrap();
    let meta = &data["db"][0]["data"]["posts_meta"][0];
    assert_eq!(meta["feature_image_alt"], "A tram with lit windows stands in the rain");
    assert!(meta["feature_image_caption"].as_str().unwrap().contains("“Waiting”, Lena Hartog / <a"));
    assert!(!json.contains("timetable joke"), "the note to the desk is not for readers");
    let html = rendered(&[post])[0]["html"].as_str().unwrap().to_owned();
    for kept in [
        "<form class=\"poll\"",
        "<table>",
        "kg-blockquote-alt",
        "<ol start=\"7\">",
        "id=\"footnote-1\"",
        "language-python",
    ] {
        assert!(html.contains(kept), "{kept} in {html}");
    }
}
