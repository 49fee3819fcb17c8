//! Every view of the window, by day and by night: axe finds nothing serious, every control has a name, whoever goes through it by
//! keyboard sees where she is, and Escape leads back.

use std::{fs, sync::LazyLock, thread::sleep, time::Duration};

use serde_json::{Value, json};
use whole::{
    built,
    galley::Galley,
    home::Home,
    views::{Leave, SCENES, THEMES, View, dress},
};

const AXE: &str = include_str!("views/axe.js");
const WALK: &str = include_str!("views/walk.js");
/// More stops than any view has.
const FAR: usize = 160;
const A_FEW_FRAMES: Duration = Duration::from_millis(300);

static AXE_CORE: LazyLock<String> = LazyLock::new(|| {
    let path = built::tests().join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{} is not there; `make test` installs it", path.display()))
});

macro_rules! scenes {
    ($($test:ident: $name:literal,)*) => {
        $(#[test]
        fn $test() {
            look_at($name);
        })*

        #[test]
        fn no_scene_is_left_out() {
            assert_eq!(SCENES.map(|scene| scene.name).as_slice(), [$($name),*]);
        }
    };
}

scenes! {
    the_first_start: "first start",
    a_damaged_library: "damaged",
    the_page: "page",
    the_details: "details",
    every_block: "blocks",
    the_shelf: "shelf",
    the_pictures: "pictures",
    an_export_that_is_stopped: "stopped",
    an_export_that_is_ready: "ready",
    the_fields: "fields",
    a_narrow_window: "narrow",
    everything_twice_as_large: "large",
    a_piece_from_the_right: "right to left",
    german: "german",
    russian: "russian",
}

fn look_at(name: &str) {
    let scene = SCENES.into_iter().find(|scene| scene.name == name).expect("it is in the table");
    let home = Home::new();
    let galley = (scene.begin)(&home);
    let mut wrong = Vec::new();
    for view in scene.views {
        let found =
            [open(&galley, view), axe(&galley, view), walk(&galley, view), leave(&galley, view)].concat();
        wrong.extend(found.into_iter().map(|it| format!("{}: {it}", view.name)));
        view.tidy(&galley);
    }
    galley.close();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn open(galley: &Galley, view: &View) -> Vec<String> {
    view.approach(galley);
    galley.js("globalThis.before = document.activeElement", json!([]));
    view.open(galley);
    let over = "const { scrollWidth } = document.documentElement; return scrollWidth > innerWidth";
    let over = galley.js(over, json!([])) == json!(true);
    if over { vec!["it is wider than the window".into()] } else { Vec::new() }
}

/// Everything by day; by night, and where more contrast is asked for, only what differs there.
fn axe(galley: &Galley, view: &View) -> Vec<String> {
    if galley.js("return typeof axe", json!([])) == json!("undefined") {
        // What the driver runs has a scope of its own.
        galley.js(&format!("{}; globalThis.axe = axe", *AXE_CORE), json!([]));
    }
    let mut found = Vec::new();
    for contrast in ["normal", "more"] {
        for theme in THEMES {
            dress(galley, theme, contrast);
            let all = (theme, contrast) == (THEMES[0], "normal");
            galley.js(AXE, json!([view.part, all]));
            galley.wait_until("globalThis.found");
            for it in galley.js("return globalThis.found", json!([])).as_array().unwrap() {
                found.push(format!("{theme}, {contrast} contrast: {}", it.as_str().unwrap()));
            }
        }
    }
    dress(galley, THEMES[0], "normal");
    found
}

/// Goes through it by keyboard, from where opening it put the focus.
fn walk(galley: &Galley, view: &View) -> Vec<String> {
    let mut keys = galley.js(WALK, json!([view.part, "begin"]));
    for _ in 0..FAR {
        let Some(strokes) = keys.as_array() else { break };
        strokes.iter().for_each(|key| galley.press(key.as_str().unwrap()));
        keys = galley.js(WALK, json!([view.part, "step"]));
        if keys == json!("scrolling") {
            sleep(A_FEW_FRAMES);
            keys = galley.js(WALK, json!([view.part, "look"]));
        }
    }
    let wrong = galley.js(WALK, json!([view.part, "end"]));
    wrong.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

fn leave(galley: &Galley, view: &View) -> Vec<String> {
    if view.leave == Leave::Stay {
        return Vec::new();
    }
    // A menu that was walked out of has closed.
    if galley.js("return !document.querySelector(arguments[0])", json!([view.part])) == json!(true) {
        open(galley, view);
    }
    view.leave(galley);
    let body = "const { activeElement: now } = document, said = (e) => e?.outerHTML.slice(0, 120);
        return [now, document.body].includes(before) ? null : `Escape must lead back to ${said(before)}, not to ${said(now)}`";
    match galley.js(body, json!([])) {
        Value::String(wrong) => vec![wrong],
        _ => Vec::new(),
    }
}
