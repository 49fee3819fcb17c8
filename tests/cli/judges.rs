//! Judges that are not ours: of pages the Nu HTML checker and axe, of data a validator of JSON schemas.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use whole::{built, home::Home, told::run};

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

/// What a validator has against a document, by a schema. The one that ninjs refers to, for maps, takes anything here.
pub(crate) fn schema_errors(home: &Home, schema: &Path, document: &Value) -> Vec<Value> {
    const JUDGE: &str = "
        import { readFileSync } from 'node:fs';
        import { Ajv2020 } from 'ajv/dist/2020.js';
        import formats from 'ajv-formats';
        const [schema, document] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, 'utf8')));
        const judge = new Ajv2020({ strict: false, allErrors: true });
        formats.default(judge);
        judge.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
        const validate = judge.compile(schema);
        validate(document);
        console.log(JSON.stringify(validate.errors ?? []));";
    let document = home.write("judged.json", document.to_string());
    let mut judge = Command::new("node");
    judge
        .args(["--input-type=module", "-e", JUDGE, "--"])
        .arg(schema)
        .arg(document)
        .current_dir(built::tests());
    serde_json::from_str(&run(&mut judge).expect(0).out).unwrap()
}
