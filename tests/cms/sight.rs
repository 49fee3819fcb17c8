//! What a reader sees of a page.

use std::{fs, path::PathBuf, process::Command};

use whole::{built, home::Home, told::run};

/// All that a page says to its reader: its text, and the descriptions of its pictures.
pub(crate) fn said(page: &str) -> String {
    const READER: &str = "
        import { readFileSync } from 'node:fs';
        import { JSDOM } from 'jsdom';
        const { document } = new JSDOM(readFileSync(process.argv[1], 'utf8')).window;
        document.querySelectorAll('script, style, template').forEach((it) => it.remove());
        document.querySelectorAll('body *:not(a, b, code, em, i, s, span, strong, sub, sup, u, mark, kbd)').forEach((it) => (it.before(' '), it.append(' ')));
        const values = [...document.querySelectorAll('[alt], [href], [action]')].flatMap((it) => ['alt', 'href', 'action'].map((name) => it.getAttribute(name)));
        console.log([document.body.textContent, ...values].join(' '));";
    let home = Home::new();
    let file = home.write("page.html", page);
    let mut reader = Command::new("node");
    reader.args(["--input-type=module", "-e", READER, "--"]).arg(file).current_dir(built::tests());
    run(&mut reader).expect(0).out
}

/// Takes a picture of a page for whoever wants to look at it, in `target/cms/pages`.
pub(crate) fn picture(address: &str, name: &str) {
    let Some(chromium) = built::chromium() else { return };
    let folder = pages();
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.png"));
    let mut command = Command::new(chromium);
    command
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
        .args(["--window-size=1100,3600", "--virtual-time-budget=4000"])
        .arg(format!("--screenshot={}", file.display()))
        .arg(address);
    run(&mut command).expect(0);
}

fn pages() -> PathBuf {
    built::folder().parent().unwrap().join("cms/pages")
}
