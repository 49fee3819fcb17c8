//! What arrives in Ghost by an import, and what its pages show.

use std::path::PathBuf;

use serde_json::Value;
use whole::{
    built,
    driver::until,
    reading::{everything, exported, missing},
};

use crate::{
    ghost_site::Site,
    sight::{picture, said},
};

#[test]
fn pieces_are_imported_whole() {
    let site = Site::start();
    let known = site.posts().len();
    let sources: Vec<PathBuf> =
        [everything(&site.home)].into_iter().chain(built::shared("pieces/sochi.txt")).collect();
    for (at, source) in sources.iter().enumerate() {
        let name = source.file_stem().unwrap().to_str().unwrap();
        let (archive, text) = exported(&site.home, source, "ghost", ".zip");
        let before: Vec<Value> = site.posts().iter().map(|post| post["id"].clone()).collect();
        site.import(&archive);
        let post = until("the post is there", || {
            site.posts().into_iter().find(|post| !before.contains(&post["id"]))
        });
        assert_eq!(site.posts().len(), known + at + 1);
        let html = post["html"].as_str().expect("its text is shown");
        assert!(post["lexical"].as_str().unwrap().starts_with("{\"root\""), "it is kept in cards");
        let address = site.publish(&post);
        let page = minreq::get(&address).with_timeout(60).send().unwrap();
        assert_eq!(page.status_code, 200);
        // What a theme shows beside the text is its own affair.
        let fields = ["title", "custom_excerpt", "feature_image_caption", "feature_image_alt"];
        let beside = fields.map(|field| post[field].as_str().unwrap_or_default());
        let mut lost = missing(&format!("{} {}", said(html), beside.join(" ")), &text);
        lost.retain(|word| !["updated", "march", "september"].contains(&word.as_str()));
        assert_eq!(lost, Vec::<String>::new(), "{name}");
        assert_eq!(
            missing(&said(page.as_str().unwrap()), &said(html)),
            Vec::<String>::new(),
            "{name} on its page"
        );
        for address in pictures(html).chain(post["feature_image"].as_str().map(str::to_owned)) {
            let shown = minreq::get(&address).with_timeout(60).send().unwrap();
            assert_eq!(shown.status_code, 200, "{address}");
        }
        if name == "everything" {
            let tags: Vec<&str> =
                post["tags"].as_array().unwrap().iter().filter_map(|tag| tag["name"].as_str()).collect();
            for tag in ["transport", "night", "work & rest"] {
                assert!(tags.contains(&tag), "{tag} in {tags:?}");
            }
            assert_eq!(post["feature_image_alt"], "A tram with lit windows stands in the rain");
            assert!(post["feature_image_caption"].as_str().unwrap().contains("Lena Hartog"));
            assert_eq!(post["canonical_url"], "https://courier.example/2026/03/last-tram");
        }
        picture(&address, &format!("ghost-{name}"));
    }
}

/// The addresses of the pictures in a text.
fn pictures(html: &str) -> impl Iterator<Item = String> + '_ {
    html.split("<img src=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned)
}
