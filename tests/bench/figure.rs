//! A figure: many measurements, two numbers, and how they were taken.

use std::time::{Duration, Instant};

/// Measurements of one thing.
#[derive(Default)]
pub(crate) struct Figure(Vec<Duration>);

impl Figure {
    /// Adds one.
    pub(crate) fn add(&mut self, one: Duration) {
        self.0.push(one);
    }

    /// Does something once, and adds how long it took.
    pub(crate) fn time<T>(&mut self, something: impl FnOnce() -> T) {
        let began = Instant::now();
        let done = something();
        self.add(began.elapsed());
        drop(done);
    }

    /// Prints the median and the 95th of 100.
    pub(crate) fn print(mut self, what: &str, how: &str) {
        self.0.sort();
        let at =
            |part: usize| self.0[(self.0.len() * part / 100).min(self.0.len() - 1)].as_secs_f64() * 1000.0;
        print(
            what,
            &format!("{:.2} / {:.2} ms", at(50), at(95)),
            &format!("p50 / p95 of {}; {how}", self.0.len()),
        );
    }
}

/// Prints a figure that is one number.
pub(crate) fn print(what: &str, value: &str, how: &str) {
    println!("{what:<44} {value:>18}   {how}");
}
