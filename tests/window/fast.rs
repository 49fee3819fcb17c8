//! Typing faster than anybody can, in a long piece with pictures: every letter arrives, in its order, and is kept.

use std::{
    thread,
    time::{Duration, Instant},
};

use serde_json::json;
use whole::{driver::PATIENCE, galley::Galley, hand::Hand, home::Home};

use crate::writing::{begin, on_screen, picture};

/// Between two keys: 200 in a second.
const APART: Duration = Duration::from_millis(5);
/// Keys of one run. More of them, for a minute say, by `GALLEY_KEYS=12000`.
const KEYS: usize = 1200;
const PARAGRAPHS: usize = 100;
/// Keys of a paragraph: its words of six letters, what is between them, and Enter.
const PARAGRAPH: usize = 70 * 7;
const SENTENCE: &str =
    "The ferry was late again, and nobody on the quay could say why it had not left the island in time. ";

/// The paragraph that is written in.
const LAST: &str = "document.querySelector('.ProseMirror > :last-child')";

#[test]
fn every_letter_arrives_in_its_order() {
    let home = Home::new();
    import(&home, "one", PARAGRAPHS);
    let galley = begin(&home);
    open(&galley, "one");
    let text = letters(1, keys());
    strike(galley.hand(), &text);
    kept(&galley);
    assert_eq!(end_of(&home, "one"), format!("End of one. {text}"));
}

#[test]
fn every_letter_arrives_while_pictures_are_added_and_the_piece_goes_out() {
    let home = Home::new();
    import(&home, "one", PARAGRAPHS);
    import(&home, "two", 3);
    let galley = begin(&home);
    open(&galley, "one");
    let text = letters(2, keys());
    // Nobody listens to how far it is.
    let began = "const told = '__CHANNEL__:0'; window.rounds = 0; window.typing = true;
        const invoke = window.__TAURI_INTERNALS__.invoke;
        (async () => {
            while (window.typing) {
                await invoke('add_picture', { piece: 'two', path: arguments[0] });
                await invoke('export_piece', { piece: 'one', format: 'html', folder: arguments[1], terms: { despite: null, draft: false }, told });
                window.rounds += 1;
            }
            window.ended = window.rounds;
        })().catch((error) => (window.ended = error.message ?? String(error)))";
    galley.js(began, json!([picture(), home.path("out")]));
    strike(galley.hand(), &text);
    galley.js("window.typing = false", json!([]));
    galley.wait_until("window.ended !== undefined");
    let rounds = galley.js("return window.ended", json!([]));
    assert!(
        rounds.as_u64().is_some_and(|rounds| rounds > 0),
        "the piece went out beside the typing: {rounds}"
    );
    kept(&galley);
    assert_eq!(end_of(&home, "one"), format!("End of one. {text}"));
    assert!(home.path("out/one/one.html").is_file());
}

#[test]
fn every_letter_arrives_in_the_piece_it_was_typed_in() {
    const ROUNDS: usize = 3;
    let home = Home::new();
    import(&home, "one", PARAGRAPHS);
    import(&home, "two", PARAGRAPHS);
    let galley = begin(&home);
    let mut wanted = [String::new(), String::new()];
    for round in 0..ROUNDS {
        for (at, name) in ["one", "two"].into_iter().enumerate() {
            open(&galley, name);
            let text = letters(round * 2 + at, keys() / (2 * ROUNDS));
            strike(galley.hand(), &text);
            // On the page, though hardly on the disk: a click may overtake keys on their way to the page.
            let last = text.rsplit('\n').next().unwrap();
            arrived(&galley, last);
            wanted[at] += &format!(" {text}");
        }
    }
    kept(&galley);
    for (name, wanted) in ["one", "two"].into_iter().zip(&wanted) {
        assert_eq!(end_of(&home, name), format!("End of {name}.{wanted}"));
    }
}

fn keys() -> usize {
    std::env::var("GALLEY_KEYS").ok().and_then(|keys| keys.parse().ok()).unwrap_or(KEYS)
}

/// A piece of about 20 words a paragraph, with a picture after every tenth.
fn import(home: &Home, name: &str, paragraphs: usize) {
    std::fs::copy(picture(), home.path("a.jpg")).unwrap();
    let paragraph = |at: usize| {
        let figure = if at % 10 == 9 { "\n![A letterbox](a.jpg)\nA letterbox.\n" } else { "" };
        format!("\n{}\n{figure}", SENTENCE.repeat(3).trim_end())
    };
    let credit = "pictures:\n  a.jpg:\n    creators: [Mira Ek]\n    licence: own\n";
    let body: String = (0..paragraphs).map(paragraph).collect();
    home.write(
        &format!("{name}.md"),
        format!("---\nheadline: {name}\n{credit}---\n{body}\nEnd of {name}.\n"),
    );
    let imported = home.galley().args(["import", &format!("{name}.md")]).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
}

/// Shows the piece of that headline, the cursor at its end, behind a space.
fn open(galley: &Galley, name: &str) {
    let row = format!(
        "[...document.querySelectorAll('[data-piece]')].find((row) => row.innerText.startsWith('{name}'))"
    );
    galley.wait_until(&format!("{row} !== undefined"));
    let piece = galley.js(&format!("return {row}.dataset.piece"), json!([]));
    galley.hand().click(on_screen(galley, &format!("[data-piece={piece}]")));
    galley.wait_until(&format!("document.querySelector('[data-field=headline]')?.value === '{name}'"));
    galley.wait_until(&format!("{LAST} !== null"));
    galley.click(".ProseMirror > :last-child");
    galley.press("Control+End");
    galley.type_text(" ");
}

/// Words that nobody has written, in paragraphs, always the same for a number.
fn letters(seed: usize, count: usize) -> String {
    let mut state = seed as u64 + 1;
    let mut letter = |at: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        match at {
            at if at % PARAGRAPH == PARAGRAPH - 1 => '\n',
            at if at % 7 == 6 => ' ',
            _ => char::from(b'a' + (state >> 33) as u8 % 26),
        }
    };
    // Neither space nor paragraph at the end, which would be lost in Markdown.
    (0..count / 7 * 7 - 1).map(&mut letter).collect()
}

/// Waits until the last letters are on the page, as long as some still come.
fn arrived(galley: &Galley, last: &str) {
    come(galley, &format!("return {LAST}.textContent.endsWith('{last}')"));
}

/// Waits until all that was struck is on the disk, as long as letters still come.
fn kept(galley: &Galley) {
    come(galley, "return document.querySelector('.foot').dataset.saved === 'true'");
}

fn come(galley: &Galley, wanted: &str) {
    let length = || galley.js("return document.querySelector('.ProseMirror').textContent.length", json!([]));
    let (mut last, mut since) = (length(), Instant::now());
    while galley.js(wanted, json!([])) != true {
        thread::sleep(Duration::from_millis(250));
        let now = length();
        if now != last {
            (last, since) = (now.clone(), Instant::now());
        }
        assert!(since.elapsed() < PATIENCE, "waited in vain until {wanted}; of letters there are {now}");
    }
}

/// Strikes a key every five milliseconds, however long the window takes.
fn strike(hand: &Hand, text: &str) {
    let keys: Vec<u8> = text.chars().map(|letter| hand.key(letter)).collect();
    let began = Instant::now();
    for (at, key) in keys.into_iter().enumerate() {
        thread::sleep((APART * at as u32).saturating_sub(began.elapsed()));
        hand.strike(key);
    }
}

/// The end of a piece, each paragraph on a line.
fn end_of(home: &Home, name: &str) -> String {
    let shown = home.galley().args(["show", name, "--as", "text"]).output().unwrap();
    let text = String::from_utf8(shown.stdout).unwrap();
    let end = text.find(&format!("End of {name}.")).unwrap_or(text.len());
    text[end..].trim_end().replace("\n\n", "\n")
}
