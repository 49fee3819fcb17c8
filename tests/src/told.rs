//! What a command said.

use std::process::{Command, Output};

use crate::home::Home;
use serde_json::Value;

/// One run of `galley`.
pub struct Told {
    /// The exit code; -1 where a signal ended it.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// Runs `galley` at home.
pub fn galley(home: &Home, arguments: &[&str]) -> Told {
    Told::from(home.galley().args(arguments).output().unwrap())
}

/// Runs it, expects success, and gives the document it printed.
pub fn document(home: &Home, arguments: &[&str]) -> Value {
    let told = galley(home, &[&["--json"], arguments].concat());
    assert_eq!(told.code, 0, "galley {arguments:?}: {}", told.err);
    serde_json::from_str(&told.out).unwrap()
}

/// Runs another program.
pub fn run(command: &mut Command) -> Told {
    let program = command.get_program().to_owned();
    Told::from(command.output().unwrap_or_else(|error| panic!("{}: {error}", program.display())))
}

impl From<Output> for Told {
    fn from(output: Output) -> Self {
        Told {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Told {
    /// Checks the exit code.
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }

    /// Checks that standard error speaks of something.
    pub fn speaks_of(self, words: &str) -> Self {
        assert!(self.err.contains(words), "nothing of “{words}” in: {}", self.err);
        self
    }
}
