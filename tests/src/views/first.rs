//! The first start: a question, a library without a piece, and the first one that is brought along.

use super::{Scene, View, nothing, started, view};
use crate::{
    built,
    galley::{Galley, With},
    home::Home,
};

pub(super) const SCENE: Scene = Scene { name: "first start", begin, views: VIEWS };

const VIEWS: &[View] = &[
    view("welcome", "dialog[open]", nothing).after(skip),
    view("first-start", ".ProseMirror figure", nothing),
    view("empty-library", ".empty", bin_the_example),
    view("commands-empty", "dialog[open]", |it| it.press("Control+k"))
        .from(|it| it.focus(".empty .main"))
        .escape(),
    view("import-report", "dialog[open]", |it| it.press("Enter")).from(|it| it.focus(IMPORT)).pictured(),
];

const IMPORT: &str = ".empty .button:nth-of-type(2)";

/// Nobody opened it, so there is no focus to give back.
fn skip(galley: &Galley) {
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog[open]')");
}

fn bin_the_example(galley: &Galley) {
    galley.press("Control+o");
    galley.wait_until("document.activeElement.type === 'search'");
    galley.press("Down");
    galley.wait_until("document.activeElement.role === 'row'");
    galley.press("Delete");
}

fn begin(home: &Home) -> Galley {
    let picked = built::tests().join("import/agency/source.txt");
    started(home, &With { pick: &[picked], ..With::default() })
}
