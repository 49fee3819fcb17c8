//! What arrives in WordPress, posted by somebody whose HTML it filters and by somebody whose it does not.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Value, json};
use whole::{
    built,
    reading::{everything, exported, missing},
    told::run,
};

use crate::{
    sight::{picture, said},
    wordpress_site::{Account, Site},
};

/// The fields of a sheet that lies beside the text, and of each picture.
fn sheets(file: &Path) -> Vec<BTreeMap<String, String>> {
    let text = fs::read_to_string(file).unwrap();
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    text.split("\n\n").map(|sheet| sheet.lines().filter_map(pair).collect()).collect()
}

/// Posts a piece as its writer does who follows the sheet: pictures first, then the text that shows them from there.
fn post(account: &Account, file: &Path) -> (Value, String) {
    let folder = file.parent().unwrap();
    let sheets = sheets(&file.with_extension("txt"));
    let get = |sheet: &BTreeMap<String, String>, name: &str| sheet.get(name).cloned().unwrap_or_default();
    let mut text = fs::read_to_string(file).unwrap();
    for sheet in &sheets[1..] {
        let name = get(sheet, "File");
        if !folder.join(&name).is_file() {
            continue;
        }
        let (alt, caption) = (get(sheet, "Alternative Text"), get(sheet, "Caption"));
        let wanted = json!({ "alt_text": alt, "caption": caption, "title": get(sheet, "Title") });
        let medium = account.upload(&folder.join(&name), &wanted);
        assert_eq!(medium["alt_text"], alt);
        assert_eq!(medium["caption"]["raw"], caption);
        let credit = medium["media_details"]["image_meta"]["credit"].as_str().unwrap();
        let line = get(sheet, "Credit");
        // IIM has room for 32 bytes.
        assert!(
            line.starts_with(credit) && (credit.len() > 25 || credit == line),
            "{credit:?} is inside, {line:?} beside"
        );
        text = text.replace(
            &format!("src=\"{name}\""),
            &format!("src=\"{}\"", medium["source_url"].as_str().unwrap()),
        );
    }
    let terms = |kind: &str, names: String| -> Vec<Value> {
        let names = names.split(", ").filter(|name| !name.is_empty());
        names.map(|name| account.term(kind, name)["id"].clone()).collect()
    };
    let fields = &sheets[0];
    let mut body = json!({
        "title": get(fields, "Title"), "content": text, "excerpt": get(fields, "Excerpt"), "slug": get(fields, "Permalink"),
        "tags": terms("tags", get(fields, "Tags")), "status": "publish",
    });
    if let Some(day) = fields.get("Publish") {
        let at = if day.contains('T') { day.clone() } else { format!("{day}T12:00:00") };
        body["date_gmt"] = at.into();
    }
    let made = account.post("/wp/v2/posts", &body);
    let kept = account.get(&format!("/wp/v2/posts/{}&context=edit", made["id"]));
    assert_eq!(kept["title"]["raw"], body["title"]);
    assert_eq!(kept["excerpt"]["raw"], body["excerpt"]);
    assert_eq!(kept["tags"].as_array().unwrap().len(), body["tags"].as_array().unwrap().len());
    assert!(kept["slug"].as_str().unwrap().starts_with(body["slug"].as_str().unwrap()));
    (kept, text)
}

/// A text block by block. Of what an author posts, WordPress writes a space before the slash of a tag, and `&amp;` also
/// where a block's settings have an address.
fn blocks(text: &str) -> impl Iterator<Item = String> + '_ {
    text.trim().split("\n\n").map(|block| block.replace(" />", "/>").replace("\\u0026amp;", "\\u0026"))
}

/// What WordPress's own editor finds to mend in a text.
fn to_mend(file: &Path) -> [Value; 2] {
    let mut judge = Command::new("node");
    judge
        .arg(built::tests().join("cli/blocks.mjs"))
        .arg(built::wordpress().unwrap().join("wp-includes"))
        .arg(file);
    let read: Value = serde_json::from_str(run(&mut judge).expect(0).out.trim()).unwrap();
    [read["invalid"].clone(), read["rewritten"].clone()]
}

#[test]
fn pieces_arrive_whole_whoever_posts_them() {
    let site = Site::start();
    // An author may use tags, and make none.
    for tag in ["transport", "night", "work & rest"] {
        site.account("editor").term("tags", tag);
    }
    let sources: Vec<PathBuf> =
        [everything(&site.home)].into_iter().chain(built::shared("pieces/sochi.txt")).collect();
    for source in sources {
        let name = source.file_stem().unwrap().to_str().unwrap().to_owned();
        let (file, text) = exported(&site.home, &source, "wordpress", ".wordpress.html");
        for account in ["author", "editor"] {
            let (kept, sent) = post(&site.account(account), &file);
            let raw = kept["content"]["raw"].as_str().unwrap();
            for (kept, sent) in blocks(raw).zip(blocks(&sent)) {
                assert_eq!(kept, sent, "{name}: WordPress changed what the {account} posted");
            }
            assert_eq!(blocks(raw).count(), blocks(&sent).count());
            let nothing = || Value::Array(Vec::new());
            assert_eq!(to_mend(&site.home.write("kept.html", raw)), [nothing(), nothing()], "{name}");
            let address = kept["link"].as_str().unwrap();
            let page = minreq::get(address).with_timeout(60).send().unwrap();
            let beside = ["title", "excerpt"].map(|field| kept[field]["raw"].as_str().unwrap());
            let seen = format!("{} {}", said(page.as_str().unwrap()), beside.join(" "));
            let mut missing = missing(&seen, &text);
            // WordPress dates a post by itself.
            missing.retain(|word| !["updated", "march", "september"].contains(&word.as_str()));
            assert_eq!(missing, Vec::<String>::new(), "{name} as {account}, {address}");
            picture(address, &format!("wordpress-{name}-{account}"));
        }
    }
}
