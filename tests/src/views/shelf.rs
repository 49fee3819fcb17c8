//! The pieces: many of them, some of them, none of them.

use super::{Scene, View, begin_on, cli, nothing, open, page::EXAMPLE, view};
use crate::{
    galley::{Galley, With},
    home::Home,
};

pub(super) const SCENE: Scene = Scene { name: "shelf", begin: a_shelf, views: VIEWS };

const VIEWS: &[View] = &[
    view("no-piece-open", ".away", nothing),
    view("shelf", ".shelf", |it| open(it, EXAMPLE)).pictured(),
    view("shelf-filter", "[role=menu]", |it| it.press("Enter"))
        .from(|it| reach(it, ".narrow .words"))
        .escape(),
    view("shelf-piece-menu", "[role=menu]", |it| it.press("Enter"))
        .from(|it| reach(it, "[role=row] .more .icon"))
        .escape(),
    view("shelf-chosen", ".chosen[role=toolbar]", choose).from(Galley::into_the_list).after(choose_none),
    view("shelf-found", ".shelf", |it| search(it, "ferry")).after(forget),
    view("shelf-nothing-found", ".nothing", |it| search(it, "zeppelin")).after(forget),
    view("shelf-filtered", ".shelf", |it| filter(it, 3)).after(|it| filter(it, 1)),
    view("shelf-none-of", ".nothing", |it| filter(it, 7)).after(|it| it.click_words("Show all pieces")),
    view("notice", ".notice", |it| it.press("Delete")).from(Galley::into_the_list),
    view("bin", ".shelf .danger, .shelf [aria-pressed=true]", |it| it.click_words("Bin")),
    view("question", "dialog[open]", |it| it.press("Delete")).from(Galley::into_the_list).escape(),
    view("bin-empty", ".nothing", empty_the_bin).after(|it| it.click_words("Back to pieces")),
];

/// Headline, status, deadline and first words of the pieces beside the example.
const PIECES: [(&str, &str, &str, &str); 9] = [
    (
        "The night ferry is not on the timetable",
        "drafting",
        "2031-03-14T18:00:00Z",
        "It leaves when the last baker is aboard.",
    ),
    ("Who winds the market clock?", "drafting", "2031-03-15", "For eleven years nobody was paid to do it."),
    ("A bridge for one goat", "ready", "2031-03-16", "The council meant it for the shepherds."),
    ("Letters the sea gave back", "idea", "", "Forty bottles, one beach, and a patient postmistress."),
    ("«Мы просто открыли окно»", "drafting", "2031-03-18", "В старой пекарне снова пахнет хлебом."),
    (
        "Die letzte Glühbirne der Stadt",
        "ready",
        "2031-03-20",
        "Im Keller des Rathauses brennt sie seit 1911.",
    ),
    (
        "The orchestra that rehearses on the ferry",
        "filed",
        "",
        "Between the two harbours there is time for one symphony.",
    ),
    ("مكتبة على ظهر جمل", "idea", "", "تصل الكتب إلى القرية كل يوم خميس."),
    (
        "Seven bakers and one oven",
        "published",
        "",
        "They drew lots in 1978 and have kept to the order since.",
    ),
];

fn a_shelf(home: &Home) -> Galley {
    for (n, (headline, status, deadline, text)) in PIECES.iter().enumerate() {
        let deadline = if deadline.is_empty() { String::new() } else { format!("deadline: {deadline}\n") };
        let piece = format!("---\nheadline: \"{headline}\"\nstatus: {status}\n{deadline}---\n\n{text}\n");
        let path = home.write(&format!("piece-{n}.md"), piece);
        cli(home, &["import", path.to_str().expect("its name is plain")]);
    }
    cli(home, &["sample"]);
    begin_on(home, &With::default())
}

/// Goes to a control as from the search, by keyboard.
fn reach(galley: &Galley, css: &str) {
    galley.focus("[type=search]");
    galley.focus(css);
}

fn choose(galley: &Galley) {
    for n in 2..=3 {
        galley.press("Shift+Down");
        galley.wait_until(&format!("document.querySelectorAll('[aria-selected=true]').length === {n}"));
    }
}

fn choose_none(galley: &Galley) {
    galley.into_the_list();
    galley.press("Escape");
    galley.wait_until("!document.querySelector('.chosen[role=toolbar]')");
}

fn search(galley: &Galley, words: &str) {
    galley.press("Control+o");
    galley.wait_until("document.activeElement.type === 'search'");
    galley.type_text(words);
    galley.wait_until(&format!("document.querySelectorAll('[data-piece]').length < {}", PIECES.len()));
}

fn forget(galley: &Galley) {
    galley.press("Escape");
    galley.wait_until(&format!("document.querySelectorAll('[data-piece]').length > {}", PIECES.len() / 2));
}

/// Takes a line of the menu of statuses.
fn filter(galley: &Galley, line: u32) {
    reach(galley, ".narrow .words");
    galley.press("Enter");
    galley.focus(&format!("[role=menuitemradio]:nth-child({line})"));
    galley.press("Enter");
    galley.wait_until("!document.querySelector('[role=menu]')");
}

fn empty_the_bin(galley: &Galley) {
    galley.into_the_list();
    galley.press("Delete");
    galley.click("dialog .danger");
}
