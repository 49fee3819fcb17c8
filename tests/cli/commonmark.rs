//! Every example of CommonMark's and GFM's specifications goes in and comes out byte for byte.

use whole::{home::Home, told::galley};

use crate::examples::{Example, commonmark, gfm};

#[test]
fn every_example_of_commonmark_comes_out_as_it_went_in() {
    come_out_as_they_went_in(&commonmark());
}

#[test]
fn every_example_of_gfm_comes_out_as_it_went_in() {
    come_out_as_they_went_in(&gfm());
}

fn come_out_as_they_went_in(examples: &[Example]) {
    assert!(!examples.is_empty(), "`make test` installs what holds the examples");
    let home = Home::new();
    let name = |example: &Example| format!("example-{}", example.name);
    let files: Vec<String> = examples.iter().map(|example| name(example) + ".md").collect();
    for (file, example) in files.iter().zip(examples) {
        home.write(file, &example.markdown);
    }
    let arguments: Vec<&str> = ["import"].into_iter().chain(files.iter().map(String::as_str)).collect();
    let told = galley(&home, &arguments).expect(0);
    assert_eq!(told.out.lines().count(), examples.len(), "each must become a piece");
    for example in examples {
        let shown = galley(&home, &["show", &name(example), "--as", "markdown"]).expect(0);
        assert_eq!(shown.out, example.markdown, "{} must not be rewritten", example.name);
    }
}
