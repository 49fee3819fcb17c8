//! Pictures of the views in the table, by day and by night: `screenshots FOLDER [SCENE]`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a picture that cannot be taken should stop the rest, and one that was is named"
)]

use std::{env, fs, path::PathBuf, thread::sleep, time::Duration};

use image::{
    RgbImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use serde_json::json;
use whole::{
    driver::until,
    galley::Galley,
    home::Home,
    views::{SCENES, THEMES, dress},
};

fn main() {
    let folder: PathBuf = env::args_os().nth(1).expect("usage: screenshots FOLDER [SCENE]").into();
    let wanted = env::args().nth(2);
    fs::create_dir_all(&folder).expect("the folder can be written");
    for scene in SCENES.iter().filter(|scene| wanted.as_ref().is_none_or(|name| name == scene.name)) {
        let home = Home::new();
        let galley = (scene.begin)(&home);
        for view in scene.views {
            view.approach(&galley);
            view.open(&galley);
            if view.pictured {
                still(&galley);
                for theme in THEMES {
                    dress(&galley, theme, "normal");
                    let path = folder.join(format!("{}-{theme}.png", view.name));
                    fs::write(&path, picture(&galley)).expect("the folder can be written");
                    println!("{}", path.display());
                }
                dress(&galley, THEMES[0], "normal");
            }
            view.leave(&galley);
            view.tidy(&galley);
        }
        galley.close();
    }
}

/// The window as it is on the screen, once it has come to rest, as PNG.
fn picture(galley: &Galley) -> Vec<u8> {
    let window = if narrow(galley) { galley.narrow_window() } else { galley.window() };
    let mut before = None;
    let (width, height, pixels) = until("the window has come to rest", || {
        sleep(Duration::from_millis(120));
        let now = galley.hand().look(window);
        let rests = before.as_ref() == Some(&now);
        before = Some(now);
        before.clone().filter(|_| rests)
    });
    let pixels = pixels.chunks_exact(4).flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]).collect();
    let picture = RgbImage::from_raw(width, height, pixels).expect("each pixel has three colours");
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
    picture.write_with_encoder(encoder).expect("memory can be written");
    png
}

/// Whether it is the narrow window that is turned to.
fn narrow(galley: &Galley) -> bool {
    galley.js("return location.pathname", json!([])) == json!("/fields.html")
}

/// Hides the cursor, and says the same time and the same folder in all pictures, so that they change only where the window does.
fn still(galley: &Galley) {
    let body = r"
        document.documentElement.style.caretColor = 'transparent';
        for (const it of document.querySelectorAll('.ProseMirror, textarea, input')) it.style.caretColor = 'transparent';
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data } = walker.currentNode;
          if (walker.currentNode.parentElement.closest('.foot, .shelf, .history, .version, dialog')) walker.currentNode.data = data.replace(/\b\d\d:\d\d\b/, '12:04').replace(/\b12:04:\d\d\b/, '12:04:05').replace(/\b\d+ \w+, 12:04/, '27 Nov, 12:04').replace(/\S+\/\.tmp\w+/, '/home/writer');
        }";
    galley.wait_until("!document.querySelector('.foot:not([data-saved=true])')");
    galley.js(body, json!([]));
}
