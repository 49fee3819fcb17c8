//! Judges of pages that are not ours: the Nu HTML checker and axe.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use whole::built;

use crate::told::run;

/// What the Nu HTML checker calls an error.
pub(crate) fn nu_errors(pages: &[PathBuf]) -> Vec<Value> {
    let jar = built::tests().join("node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(jar.is_file(), "`npm ci` in tests/ brings the checker; `make test` does it");
    let mut command = Command::new("java");
    command.args(["-Xss4m", "-jar"]).arg(jar).args(["--format", "json", "--exit-zero-always", "--stdout"]);
    let told = run(command.args(pages)).expect(0);
    let mut report: Value = serde_json::from_str(&told.out).unwrap();
    let mut messages = report["messages"].take();
    let messages = std::mem::take(messages.as_array_mut().unwrap());
    messages.into_iter().filter(|message| message["type"] == "error").collect()
}

/// What axe calls serious or critical, by day, by night and on a phone, in that browser.
pub(crate) fn axe_findings(chromium: &Path, pages: &[PathBuf]) -> Vec<Value> {
    let mut command = Command::new("node");
    command.arg(built::tests().join("cli/axe.mjs")).arg(chromium).args(pages);
    let told = run(&mut command).expect(0);
    let findings = told.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    findings.filter(|finding| finding["impact"] == "serious" || finding["impact"] == "critical").collect()
}
