//! A screen of its own for each test, so that tests run side by side.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use crate::child::Owned;

/// An X server without a monitor.
pub struct Screen {
    number: String,
    _server: Owned,
}

impl Screen {
    /// Starts one on a free number.
    pub fn open() -> Self {
        let mut server = Owned::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1440x1000x24", "-nolisten", "tcp", "-noreset"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        let stdout = server.inner().stdout.take().expect("it was asked for");
        BufReader::new(stdout).read_line(&mut number).expect("Xvfb says its number");
        let number = format!(":{}", number.trim());
        assert_ne!(number, ":", "Xvfb did not start");
        Screen { number, _server: server }
    }

    /// What `DISPLAY` is to be.
    pub fn name(&self) -> &str {
        &self.number
    }
}
