//! Texts that are hard to read: how long each act takes on the worst of them, and how it grows with the text.

use std::time::{Duration, Instant};

use article::Manuscript;
use export::{EXPORTERS, Job, PictureFile, Pictures};

use crate::{
    figure,
    kinds::{HARD, Hard},
};

/// How often a text says its one thing.
const TIMES: usize = 100_000;
/// What no act may take, and how much longer for each block of the piece: written anew, each is read again to see that
/// it says what was meant.
const LIMIT: Duration = Duration::from_secs(1);
const LIMIT_OF_BLOCK: Duration = Duration::from_micros(10);
/// Twice the text takes twice the time, and some for the machine's caches; the square would be four times.
const GROWTH: f64 = 3.0;
/// What takes less is not looked at for how it grows.
const NOTHING: Duration = Duration::from_millis(100);

const ACTS: [&str; 4] = ["reading", "saving", "to a fragment", "to Markdown"];

/// A library without pictures.
struct Bare;

impl Pictures for Bare {
    fn picture(&self, _name: &str) -> Option<PictureFile> {
        None
    }
}

/// How long an act took on a text, and how many times as long as on half of it.
struct Taken {
    kind: &'static str,
    time: Duration,
    growth: f64,
    limit: Duration,
}

pub(crate) fn measure() {
    let all: Vec<[Taken; 4]> = HARD.iter().map(taken).collect();
    for (at, act) in ACTS.iter().enumerate() {
        let of_act = || all.iter().map(|acts| &acts[at]);
        if let Some(slowest) = of_act().max_by_key(|taken| taken.time) {
            print(act, slowest, &format!("the slowest of {} kinds of hard text", HARD.len()));
        }
        for taken in of_act().filter(|taken| is_too_much(taken)) {
            print(act, taken, "TOO MUCH");
        }
    }
}

fn print(act: &str, taken: &Taken, how: &str) {
    let Taken { kind, time, growth, .. } = taken;
    let value = format!("{:.0} ms", time.as_secs_f64() * 1000.0);
    figure::print(
        &format!("Hard texts, {act}"),
        &value,
        &format!("{how}: {kind}, {TIMES} times; ×{growth:.1} of half"),
    );
}

fn is_too_much(taken: &Taken) -> bool {
    taken.time > taken.limit || taken.time > NOTHING && taken.growth > GROWTH
}

fn taken(hard: &Hard) -> [Taken; 4] {
    let text = (hard.text)(TIMES);
    let blocks = u32::try_from(Manuscript::read(&text).value.slices.len()).unwrap();
    let (half, whole) = (times(&(hard.text)(TIMES / 2)), times(&text));
    std::array::from_fn(|act| Taken {
        kind: hard.name,
        time: whole[act],
        growth: whole[act].as_secs_f64() / half[act].as_secs_f64().max(f64::MIN_POSITIVE),
        limit: LIMIT + blocks * LIMIT_OF_BLOCK,
    })
}

/// How long each act takes: the better of two.
fn times(text: &str) -> [Duration; 4] {
    let (one, other) = (once(text), once(text));
    std::array::from_fn(|act| one[act].min(other[act]))
}

fn once(text: &str) -> [Duration; 4] {
    let (read, manuscript) = timed(|| Manuscript::read(text).value);
    let (saved, again) = timed(|| manuscript.text());
    assert!(again == text, "open and save must be identity");
    let piece = manuscript.piece().value;
    let job = Job::of(&piece, "hard");
    let exported = |name: &str| {
        let exporter = EXPORTERS.iter().find(|exporter| exporter.name == name).unwrap();
        timed(|| (exporter.write)(&job, &Bare)).0
    };
    [read, saved, exported("fragment"), exported("markdown")]
}

fn timed<T>(act: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let made = act();
    (began.elapsed(), made)
}
