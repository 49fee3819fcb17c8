//! A library that does not open any more, and what came through of it.

use std::fs;

use super::{Scene, View, cli, nothing, started, view};
use crate::{
    galley::{Galley, With},
    home::Home,
};

pub(super) const SCENE: Scene = Scene { name: "damaged", begin: damaged, views: VIEWS };

const VIEWS: &[View] = &[
    view("damaged", "dialog[open]:has(.danger)", nothing).pictured(),
    view("recovered", "dialog[open]:has(code)", |it| it.click_words("Recover what can be read")),
];

/// The first page of its file, with the list of tables, is gone.
fn damaged(home: &Home) -> Galley {
    cli(home, &["sample"]);
    cli(home, &["new", "--headline", "The last horn"]);
    cli(home, &["name", "sample", "As it was handed in"]);
    let file = home.library().join("galley.db");
    let mut bytes = fs::read(&file).expect("the library is there");
    bytes[..4096].fill(0);
    fs::write(file, bytes).expect("the library can be written");
    started(home, &With::default())
}
