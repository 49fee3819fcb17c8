//! The narrow window from which a piece is copied field by field.

use super::{Scene, View, page, view};
use crate::galley::Galley;

pub(super) const SCENE: Scene = Scene { name: "fields", begin: page::example, views: VIEWS };

const VIEWS: &[View] = &[
    view("fields-stopped", "main:has(.button)", open).from(page::a_sentence),
    view("fields-despite", "main:has(input)", |it| it.press("Enter")),
    view("fields", "main:has(.taken)", take_two).after(close).pictured(),
];

fn open(galley: &Galley) {
    galley.press("Control+Shift+c");
    galley.turn_to_fields();
    // Nobody else does on a screen without a desktop.
    galley.hand().focus(galley.narrow_window());
}

fn take_two(galley: &Galley) {
    galley.type_text("The editor knows\n");
    for part in ["kicker", "headline"] {
        galley.wait_until(&format!("document.activeElement?.dataset.part === '{part}'"));
        galley.press("Enter");
    }
}

fn close(galley: &Galley) {
    galley.close_fields();
    galley.hand().focus(galley.window());
}
