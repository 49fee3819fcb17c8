//! The pictures of the library: many of them, one without its credit, and some that nothing uses any more.

use desk::Desk;

use super::{Scene, View, cli, open, opened, page, view, width::fold};
use crate::{built, galley::Galley, home::Home};

pub(super) const SCENE: Scene = Scene { name: "pictures", begin: a_library, views: VIEWS };

/// Over the page.
pub(super) const SHEET: &str = "dialog[open]:has([role=option])";

const VIEWS: &[View] = &[
    view("pictures", SHEET, look_through).from(page::a_sentence).escape().pictured(),
    view("pictures-found", SHEET, |it| search(it, "storm")).from(page::a_sentence).escape(),
    view("pictures-none", "dialog[open]:has(.nothing)", |it| search(it, "zeppelin"))
        .from(page::a_sentence)
        .escape(),
    view("pictures-unused", "dialog[open]:has(.danger)", unused).from(page::a_sentence).escape().pictured(),
    view("pictures-remove", "footer:has(strong)", |it| fold(it, "dialog footer .danger"))
        .from(|it| {
            page::a_sentence(it);
            unused(it);
            it.focus("dialog [role=combobox]");
        })
        .escape()
        .after(|it| it.press("Escape")),
];

/// What a second piece has: two pictures of the example, and one of its own.
const QUAY: &str = "---
headline: The night ferry is not on the timetable
pictures:
  boat.jpg:
    creators: [Mira Ek]
    licence: own picture
---

It leaves when the last baker is aboard.

![The keeper’s boat on its slip](boat.jpg)
The boat that brings the bakers over, a week after the storm

![The head from the water](quay.jpg)
Ansel Head, as it is seen from the ferry at nightfall

![](lamp.jpg)
";

/// What is thrown away again.
const SPARE: &str = "---
headline: Spare
---

![A box](spare-1.jpg)

![A lamp](spare-2.jpg)
";

/// Opens the sheet, and waits until it shows something.
pub(super) fn sheet(galley: &Galley) {
    galley.press("Control+Shift+o");
    galley.wait_for("dialog[open] [role=option]");
}

/// Goes to a picture that two pieces use.
fn look_through(galley: &Galley) {
    sheet(galley);
    for _ in 0..5 {
        galley.press("Down");
    }
}

fn search(galley: &Galley, words: &str) {
    sheet(galley);
    galley.type_text(words);
    galley.wait_until("document.querySelectorAll('dialog [role=option]').length < 4");
}

fn unused(galley: &Galley) {
    sheet(galley);
    fold(galley, "dialog .unused");
    galley.wait_for("dialog footer .danger");
}

fn a_library(home: &Home) -> Galley {
    cli(home, &["sample"]);
    let (head, boat, lamp, case) =
        (picture("headland.jpg"), picture("boat.jpg"), picture("lamp.jpg"), picture("box-11.jpg"));
    home.write("quay.jpg", other(&head));
    home.write("boat.jpg", boat);
    home.write("spare-1.jpg", other(&case));
    home.write("spare-2.jpg", other(&lamp));
    home.write("lamp.jpg", lamp);
    for (name, piece) in [("quay.md", QUAY), ("spare.md", SPARE)] {
        let path = home.write(name, piece);
        cli(home, &["import", path.to_str().expect("its name is plain")]);
    }
    throw_away(home, "spare");
    let galley = opened(home, page::EXAMPLE);
    open(&galley, page::EXAMPLE);
    galley
}

fn picture(name: &str) -> Vec<u8> {
    std::fs::read(built::tests().join("../crates/desk/sample").join(name)).expect("the example is there")
}

/// Another file that looks the same.
fn other(picture: &[u8]) -> Vec<u8> {
    [picture, b"2"].concat()
}

/// Deletes a piece for ever, as if all that days ago its pictures had come.
fn throw_away(home: &Home, piece: &str) {
    let mut desk = Desk::open_library(&home.library()).expect("the library opens");
    let pieces = [desk.open(piece).expect("the piece is there").id];
    desk.bin(&pieces, true).and_then(|()| desk.delete(&pieces)).expect("the library can be written");
    home.age_pictures();
}
