//! The piece as data, before a validator that is not ours and against the schema that the documentation gives.

use std::{fs, process::Command};

use serde_json::{Value, json};
use whole::{built, home::Home};

use crate::told::{galley, run};

/// What the validator has against a document.
fn errors(home: &Home, document: &Value) -> Vec<Value> {
    const JUDGE: &str = "
        import { readFileSync } from 'node:fs';
        import { Ajv2020 } from 'ajv/dist/2020.js';
        const [schema, document] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, 'utf8')));
        const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
        validate(document);
        console.log(JSON.stringify(validate.errors ?? []));";
    let schema = built::tests().join("../docs/piece.schema.json");
    let document = home.write("judged.json", document.to_string());
    let mut judge = Command::new("node");
    judge
        .args(["--input-type=module", "-e", JUDGE, "--"])
        .arg(schema)
        .arg(document)
        .current_dir(built::tests());
    serde_json::from_str(&run(&mut judge).expect(0).out).unwrap()
}

fn exported(home: &Home) -> Value {
    let source = built::tests().join("pieces/everything.md").display().to_string();
    galley(home, &["export", &source, "--to", "json", "--out", "out", "--despite", "to be judged"]).expect(0);
    serde_json::from_str(&fs::read_to_string(home.path("out/everything/everything.json")).unwrap()).unwrap()
}

#[test]
fn exported_data_is_as_its_schema_says() {
    let home = Home::new();
    let whole = exported(&home);
    assert_eq!(errors(&home, &whole), Vec::<Value>::new());
    assert_eq!(whole["despite"], "to be judged");
    assert_eq!(whole["fields"]["my_notes"], "", "the writer's own notes never leave");
    assert!(whole["blocks"].as_array().unwrap().iter().any(|block| block["type"] == "table"));
}

#[test]
fn the_schema_refuses_what_is_no_piece() {
    let home = Home::new();
    let mut whole = exported(&home);
    whole["blocks"][0] = json!({ "type": "video" });
    assert!(!errors(&home, &whole).is_empty(), "no block is called a video");
    let mut whole = exported(&home);
    whole["fields"]["tags"] = json!("night");
    assert!(!errors(&home, &whole).is_empty(), "tags are a list");
}
