//! What WordPress's own editor makes of what is exported for it.

use std::{fs, path::PathBuf, process::Command};

use serde_json::Value;
use whole::{
    built,
    home::Home,
    reading::{exported, missing, sources},
    told::run,
};

/// What the editor makes of files, one after the other; `None`, said aloud, where there is no WordPress.
fn read(files: &[PathBuf]) -> Option<Vec<Value>> {
    let includes = built::wordpress()?.join("wp-includes");
    let mut judge = Command::new("node");
    judge.arg(built::tests().join("cli/blocks.mjs")).arg(includes).args(files);
    Some(run(&mut judge).expect(0).out.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

/// WordPress dates a post by itself.
const DATED: [&str; 3] = ["updated", "march", "september"];

#[test]
fn the_editor_finds_nothing_to_mend_and_every_word() {
    let home = Home::new();
    let sources = sources(&home);
    let exported: Vec<_> =
        sources.iter().map(|source| exported(&home, source, "wordpress", ".wordpress.html")).collect();
    let files: Vec<PathBuf> = exported.iter().map(|(file, _)| file.clone()).collect();
    let Some(read) = read(&files) else { return };
    for ((file, text), read) in exported.iter().zip(read) {
        let name = file.display();
        assert_eq!(read["invalid"], Value::Array(Vec::new()), "{name}");
        assert_eq!(read["rewritten"], Value::Array(Vec::new()), "{name}");
        let fields = fs::read_to_string(file.with_extension("txt")).unwrap();
        let mut missing = missing(&format!("{} {fields}", read["words"].as_str().unwrap()), text);
        missing.retain(|word| !DATED.contains(&word.as_str()));
        assert_eq!(missing, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_is_imported_is_xml_and_the_same_text() {
    const JUDGE: &str = "
        import { readFileSync } from 'node:fs';
        import { JSDOM } from 'jsdom';
        const source = readFileSync(process.argv[1], 'utf8');
        const { document } = new JSDOM(source, { contentType: 'text/xml' }).window;
        console.log(document.getElementsByTagName('content:encoded')[0].textContent);";
    let home = Home::new();
    for source in sources(&home) {
        let (blocks, _) = exported(&home, &source, "wordpress", ".wordpress.html");
        let (feed, _) = exported(&home, &source, "wxr", ".wxr.xml");
        let mut judge = Command::new("node");
        judge.args(["--input-type=module", "-e", JUDGE, "--"]).arg(feed).current_dir(built::tests());
        assert_eq!(run(&mut judge).expect(0).out.trim(), fs::read_to_string(blocks).unwrap().trim());
    }
}

#[test]
fn the_editor_is_asked_and_answers() {
    let home = Home::new();
    let bad = home.write(
        "bad.html",
        "<!-- wp:paragraph -->\n<p lang=\"de\">x</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list -->\n<ol><!-- wp:list-item -->\n<li>x</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->",
    );
    let Some(read) = read(&[bad]) else { return };

    let said = read[0].to_string();
    assert!(said.contains("core/list: <ol>") && said.contains("<p lang"), "{said}");
}
