//! The program, the page's process or both are killed while somebody types: nothing that the window called saved is missing,
//! and the rest of the library is as it was. `make test-kill` does it five hundred times.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use serde_json::json;
use whole::{
    child::{children, kill},
    galley::Galley,
    home::Home,
};

use crate::writing::{BODY, begin, new_piece, stored};

/// Unless the variable of that name says how many.
const ROUNDS: u32 = 30;

/// How long a slow machine may take to its first acknowledgement.
const LONGEST: Duration = Duration::from_secs(60);

#[test]
fn nothing_called_saved_is_missing_after_a_power_cut() {
    let rounds = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    let home = Home::new();
    let rest = || {
        let shown = home.galley().args(["show", "sample"]).output().unwrap();
        assert!(shown.status.success(), "{shown:?}");
        shown.stdout
    };
    let mut sample = None;
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    for round in 0..rounds {
        let galley = if round == 0 { begin(&home) } else { Galley::start(&home) };
        if round == 0 {
            new_piece(&galley);
            sample = Some(rest());
        }
        let said = type_until_killed(galley, round, Duration::from_millis(chance.below(1200)));
        let (said, kept) = (words(&said), words(&stored(&home, "text")));
        assert!(said.contains(&format!("r{round}w")), "the window called nothing of round {round} saved");
        assert!(kept.starts_with(&said), "round {round}: called saved:\n{said}\nkept:\n{kept}");
        assert!(Some(rest()) == sample, "round {round}: another piece is as it was");
    }
}

/// Types until the program is killed, `after` the first acknowledgement, and gives the last text that the window
/// called saved.
fn type_until_killed(galley: Galley, round: u32, after: Duration) -> String {
    galley.wait_for(BODY);
    galley.click(BODY);
    galley.press("Control+End");
    let program = galley.program();
    let began = Instant::now();
    let mut killer = None;
    let mut said = String::new();
    let mut number = 0;
    while began.elapsed() < LONGEST && galley.try_type(&format!("r{round}w{number} ")).is_ok() {
        number += 1;
        // All is typed at the end of one paragraph, so what is on the disk is as much of its beginning.
        let look = "const saved = Number(document.querySelector('.foot').dataset.textSaved);
            return [...document.querySelector('.ProseMirror').innerText.trim()].slice(0, saved).join('')";
        let Ok(text) = galley.try_js(look, json!([])) else { break };
        said = text.as_str().unwrap_or_default().to_owned();
        if killer.is_none() && said.contains(&format!("r{round}w")) {
            killer = Some(thread::spawn(move || {
                thread::sleep(after);
                strike(program, round);
            }));
        }
    }
    match killer {
        Some(killer) => killer.join().unwrap(),
        None => kill(program),
    }
    drop(galley);
    said
}

/// Kills the program; or first the page's process, and the program while that comes back; or both at once.
fn strike(program: u32, round: u32) {
    let is_page = |pid: &u32| {
        fs::read_to_string(format!("/proc/{pid}/cmdline")).is_ok_and(|name| name.contains("WebProcess"))
    };
    if !round.is_multiple_of(3) {
        children(program).into_iter().filter(is_page).for_each(kill);
    }
    if round % 3 == 1 {
        thread::sleep(Duration::from_millis(u64::from(round) * 37 % 700));
    }
    kill(program);
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
