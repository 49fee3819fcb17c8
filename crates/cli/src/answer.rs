//! What a command answers: a text for people, a document for programs, and remarks and errors beside it.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use desk::{Error, Kind};
use serde::Serialize;
use serde_json::{Value, json};

/// The answer of one command.
#[derive(Default)]
pub(crate) struct Answer {
    text: String,
    document: Option<Value>,
    remarks: Vec<String>,
    errors: Vec<Error>,
    stopped: bool,
}

impl Answer {
    /// A text for people and the same for programs.
    pub(crate) fn new(text: impl Into<String>, document: impl Serialize) -> Self {
        let document = serde_json::to_value(document).ok();
        Answer { text: text.into(), document, ..Answer::default() }
    }

    /// Something to say on standard error, to people only.
    pub(crate) fn remark(mut self, remarks: impl IntoIterator<Item = String>) -> Self {
        self.remarks.extend(remarks);
        self
    }

    /// Errors that came up while the rest went on.
    pub(crate) fn and_errors(mut self, errors: Vec<Error>) -> Self {
        self.errors.extend(errors);
        self
    }

    /// Whether a finding stands in the way.
    pub(crate) fn stopped_if(mut self, stopped: bool) -> Self {
        self.stopped = stopped;
        self
    }

    /// Prints it and gives the exit code.
    pub(crate) fn give(self, json: bool) -> ExitCode {
        let code = self.code();
        match self.print(json) {
            Ok(()) => code,
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => code,
            Err(_) => ExitCode::from(3),
        }
    }

    fn code(&self) -> ExitCode {
        let worst = self.errors.iter().map(|error| exit_code(error.kind)).max();
        ExitCode::from(worst.unwrap_or(u8::from(self.stopped)))
    }

    fn print(&self, json: bool) -> io::Result<()> {
        let mut err = io::stderr().lock();
        if !json {
            self.remarks.iter().try_for_each(|remark| writeln!(err, "{remark}"))?;
        }
        let mut out = io::stdout().lock();
        match &self.document {
            Some(document) if json => writeln!(out, "{document:#}")?,
            _ if json => {}
            _ => out.write_all(self.text.as_bytes())?,
        }
        out.flush()?;
        for error in &self.errors {
            if json {
                writeln!(err, "{}", json!({ "error": error }))?;
            } else {
                writeln!(err, "{}\n{}", error.message, error.hint)?;
            }
        }
        Ok(())
    }
}

impl From<Error> for Answer {
    fn from(error: Error) -> Self {
        Answer::default().and_errors(vec![error])
    }
}

fn exit_code(kind: Kind) -> u8 {
    match kind {
        Kind::Stopped | Kind::CalledOff => 1,
        Kind::Unknown | Kind::BadInput | Kind::BadOutput => 3,
        Kind::Locked | Kind::Newer | Kind::Damaged | Kind::Full | Kind::ReadOnly | Kind::Library => 4,
    }
}
