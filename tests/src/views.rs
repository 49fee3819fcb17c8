//! Every view of the window and the way to it: what is looked at by tests, and what pictures are taken of.
//!
//! A scene is a window that was started on a library. Its views are seen one after another, each from where the one before
//! it was left. A new view is a line in the table of its scene; a new scene is a line in [`SCENES`].

use serde_json::json;

use crate::{
    galley::{Galley, With},
    home::Home,
};

mod blocks;
mod damaged;
mod fields;
mod first;
mod languages;
mod page;
mod pictures;
mod shelf;
mod way_out;
mod width;

/// All of them.
pub const SCENES: [Scene; 15] = [
    first::SCENE,
    damaged::SCENE,
    page::SCENE,
    page::DETAILS,
    blocks::SCENE,
    shelf::SCENE,
    pictures::SCENE,
    way_out::STOPPED,
    way_out::READY,
    fields::SCENE,
    width::NARROW,
    width::LARGE,
    languages::RIGHT_TO_LEFT,
    languages::GERMAN,
    languages::RUSSIAN,
];

/// A window on a library.
pub struct Scene {
    /// What tests call it.
    pub name: &'static str,
    /// Fills the library and starts the window.
    pub begin: fn(&Home) -> Galley,
    /// What is seen there, in this order.
    pub views: &'static [View],
}

/// One of them.
#[derive(Clone, Copy)]
pub struct View {
    /// Also that of its pictures.
    pub name: &'static str,
    /// The part of the window that it adds, as a selector.
    pub part: &'static str,
    /// How it is left.
    pub leave: Leave,
    /// Whether `docs/screenshots` has pictures of it.
    pub pictured: bool,
    from: fn(&Galley),
    open: fn(&Galley),
    after: fn(&Galley),
}

/// How a view is left.
#[derive(Clone, Copy, PartialEq)]
pub enum Leave {
    /// By nothing: the next one begins there.
    Stay,
    /// Escape takes it away, and the focus returns to where it was.
    Escape,
    /// Escape takes the focus out of it, to where it was.
    EscapeOutOf,
}

impl View {
    /// Goes to where it is opened from.
    pub fn approach(&self, galley: &Galley) {
        (self.from)(galley);
    }

    /// Opens it, and waits until it is there.
    pub fn open(&self, galley: &Galley) {
        (self.open)(galley);
        galley.wait_for(self.part);
        settle(galley);
    }

    /// Leaves it as the next view needs it.
    pub fn leave(&self, galley: &Galley) {
        if self.leave != Leave::Stay {
            galley.press("Escape");
        }
        if self.leave == Leave::Escape {
            galley.wait_until(&format!("!document.querySelector({})", json!(self.part)));
        }
    }

    /// Takes back what it took to get there.
    pub fn tidy(&self, galley: &Galley) {
        (self.after)(galley);
    }

    const fn from(mut self, from: fn(&Galley)) -> Self {
        self.from = from;
        self
    }

    const fn escape(mut self) -> Self {
        self.leave = Leave::Escape;
        self
    }

    const fn escape_out_of(mut self) -> Self {
        self.leave = Leave::EscapeOutOf;
        self
    }

    const fn after(mut self, after: fn(&Galley)) -> Self {
        self.after = after;
        self
    }

    const fn pictured(mut self) -> Self {
        self.pictured = true;
        self
    }
}

const fn view(name: &'static str, part: &'static str, open: fn(&Galley)) -> View {
    View { name, part, open, from: nothing, after: nothing, leave: Leave::Stay, pictured: false }
}

fn nothing(_: &Galley) {}

/// By day and by night.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// Puts the window into a theme, without the way through the settings, which would close what is open.
pub fn dress(galley: &Galley, theme: &str, contrast: &str) {
    let body = "const { dataset, style } = document.documentElement;
        Object.assign(dataset, { theme: arguments[0], contrast: arguments[1] });
        style.setProperty('--quick', '0s');";
    galley.js(body, json!([theme, contrast]));
}

/// Waits until nothing moves: letters and pictures are there, but for those that come only when they are in sight, and the page
/// has been drawn twice.
fn settle(galley: &Galley) {
    galley.wait_until(
        "document.fonts.status === 'loaded' && [...document.images].every((it) => it.complete || it.loading === 'lazy') && !document.getAnimations().length",
    );
    galley.js(
        "globalThis.drawn = 0; requestAnimationFrame(() => requestAnimationFrame(() => (drawn = 1)))",
        json!([]),
    );
    galley.wait_until("globalThis.drawn");
}

/// The window as it starts, on a machine that has all the dictionaries it needs.
fn started(home: &Home, with: &With) -> Galley {
    let galley = Galley::start_with(home, with);
    let body =
        "for (const it of arguments) localStorage.setItem(`galley/once/spelling hunspell-${it}`, 'true')";
    galley.js(body, json!(["en-gb", "en-us", "ar"]));
    galley
}

/// The window on a library, the question for the outlet declined.
fn begin_on(home: &Home, with: &With) -> Galley {
    let galley = started(home, with);
    galley.click_words("Skip");
    galley.wait_until("!document.querySelector('dialog[open]')");
    galley
}

/// The same, with the piece open that begins with these words.
fn opened(home: &Home, headline: &str) -> Galley {
    let galley = begin_on(home, &With::default());
    open(&galley, headline);
    galley
}

fn open(galley: &Galley, headline: &str) {
    let row = format!(
        "[...document.querySelectorAll('[data-piece]')].find((it) => it.innerText.trim().startsWith({}))",
        json!(headline)
    );
    galley.wait_until(&row);
    let piece = galley.js(&format!("return {row}.dataset.piece"), json!([]));
    galley.click(&format!("[data-piece={piece}]"));
    galley.wait_until(&format!(
        "document.querySelector('[data-field=headline]')?.value.startsWith({})",
        json!(headline)
    ));
    galley.wait_until("[...document.querySelectorAll('.ProseMirror figure img')].every((it) => it.complete)");
    galley.wait_for(".foot .findings");
    galley.js("document.querySelector('[role=grid]').scrollTop = 0", json!([]));
}

fn cli(home: &Home, arguments: &[&str]) -> String {
    let run = home.galley().args(arguments).output().expect("the command line runs");
    assert!(run.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("it prints UTF-8").trim().to_owned()
}
