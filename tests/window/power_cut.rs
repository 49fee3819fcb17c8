//! Twenty power cuts while somebody types: nothing that the window called saved is missing.

use std::{
    thread,
    time::{Duration, Instant},
};

use serde_json::json;
use whole::{child, galley::Galley, home::Home};

use crate::writing::{BODY, begin, new_piece, stored};

const ROUNDS: u32 = 20;

#[test]
fn nothing_called_saved_is_missing_after_a_power_cut() {
    let home = Home::new();
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    let mut seen: u32 = 0;
    for round in 0..ROUNDS {
        let galley = if round == 0 { begin(&home) } else { Galley::start(&home) };
        if round == 0 {
            new_piece(&galley);
        }
        let said = type_until_killed(galley, round, Duration::from_millis(200 + chance.below(1200)));
        seen += u32::from(said.is_some());
        let (said, kept) = (words(&said.unwrap_or_default()), words(&stored(&home, "text")));
        assert!(kept.starts_with(&said), "round {round}: called saved:\n{said}\nkept:\n{kept}");
    }
    assert!(seen >= ROUNDS - 5, "most rounds must have seen an acknowledgement, not {seen}");
}

/// Types until the program is killed at `lifetime`, and gives the last text that the window called saved.
fn type_until_killed(galley: Galley, round: u32, lifetime: Duration) -> Option<String> {
    galley.wait_for(BODY);
    galley.click(BODY);
    galley.press("Control+End");
    let program = galley.program();
    let began = Instant::now();
    let killer = thread::spawn(move || {
        thread::sleep(lifetime);
        child::kill(program);
    });
    let mut said = None;
    let mut number = 0;
    while began.elapsed() < lifetime + Duration::from_secs(5) {
        if galley.try_type(&format!("r{round}w{number} ")).is_err() {
            break;
        }
        number += 1;
        // All is typed at the end of one paragraph, so what is on the disk is as much of its beginning.
        let look = "const saved = Number(document.querySelector('.foot').dataset.textSaved);
            return [...document.querySelector('.ProseMirror').innerText.trim()].slice(0, saved).join('')";
        match galley.try_js(look, json!([])) {
            Ok(text) => said = text.as_str().filter(|text| !text.is_empty()).map(str::to_owned).or(said),
            Err(_) => break,
        }
    }
    killer.join().unwrap();
    drop(galley);
    said
}

/// The words, and nothing of how they are set.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
