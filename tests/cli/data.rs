//! The piece as data, before a validator that is not ours and against the schema that the documentation gives.

use std::fs;

use serde_json::{Value, json};
use whole::{built, home::Home, told::galley};

use crate::judges::schema_errors;

/// What the validator has against a document.
fn errors(home: &Home, document: &Value) -> Vec<Value> {
    schema_errors(home, &built::tests().join("../docs/piece.schema.json"), document)
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
