//! Little room: a narrow window, and everything twice as large.

use super::{Scene, View, nothing, page, pictures, view, way_out};
use crate::{galley::Galley, home::Home};

pub(super) const NARROW: Scene = Scene { name: "narrow", begin: narrow, views: NARROW_VIEWS };
pub(super) const LARGE: Scene = Scene { name: "large", begin: large, views: LARGE_VIEWS };

/// The buttons of the bar that fold the sides.
const FOLD_PIECES: &str = ".bar .icon:first-child";
pub(super) const FOLD_DETAILS: &str = ".bar .icon:last-child";

const NARROW_VIEWS: &[View] = &[
    view("narrow", "body", nothing).pictured(),
    view("narrow-details", ".inspector", |it| fold(it, FOLD_DETAILS)),
    view("narrow-export", "dialog[open]", |it| it.press("Control+e")).from(page::a_sentence).escape(),
    view("narrow-draft", way_out::DRAFT, way_out::draft).from(page::a_sentence).escape(),
    view("narrow-crop", page::CROP, page::crop).from(page::a_caption).escape().pictured(),
    view("narrow-pictures", pictures::SHEET, pictures::sheet).from(page::a_sentence).escape().pictured(),
];

const LARGE_VIEWS: &[View] = &[
    view("large", "body", nothing),
    view("large-shelf", ".shelf", |it| fold(it, FOLD_PIECES)).after(|it| fold(it, FOLD_PIECES)),
    view("large-details", ".inspector", |it| fold(it, FOLD_DETAILS)).after(|it| fold(it, FOLD_DETAILS)),
    view("large-find", ".find .instead", |it| it.press("Control+h")).from(into_the_text).escape(),
    view("large-settings", "dialog[open]", |it| it.press("Control+,")).from(into_the_text).escape(),
    view("large-export", "dialog[open]", |it| it.press("Control+e")).from(into_the_text).escape(),
    view("large-pictures", pictures::SHEET, pictures::sheet).from(into_the_text).escape(),
];

/// Presses a button as the keyboard does: the focus shows, and the driver does not know where things are when all is twice as large.
pub(super) fn fold(galley: &Galley, css: &str) {
    galley.focus(css);
    galley.press("Enter");
}

/// Not by mouse, for the same reason.
fn into_the_text(galley: &Galley) {
    galley.focus(".ProseMirror");
}

fn narrow(home: &Home) -> Galley {
    let galley = page::example(home);
    galley.resize(900, 700);
    galley.wait_until("innerWidth === 900");
    galley
}

fn large(home: &Home) -> Galley {
    let galley = page::example(home);
    for _ in 0..6 {
        galley.press("Control+=");
    }
    galley.wait_until("innerWidth < 700 && !document.querySelector('.shelf')");
    galley
}
