//! The real window, and what a writer does in it.

use std::{
    path::PathBuf,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use x11rb::protocol::xproto::Window;

use crate::{
    built,
    child::{self, is_alive},
    driver::{Driver, Element, PATIENCE, until},
    hand::Hand,
    home::Home,
    screen::Screen,
};

/// Galley, started in a home, on a screen of its own.
pub struct Galley {
    driver: Driver,
    screen: Screen,
    hand: Hand,
    window: Window,
    program: u32,
}

/// What a start may bring along.
#[derive(Default)]
pub struct With<'a> {
    /// What the file dialog would give, since no driver reaches a dialog of the system.
    pub pick: &'a [PathBuf],
    /// The file that would be printed into, since no driver reaches the dialog for that either.
    pub print: Option<PathBuf>,
    /// The file that says which call to the library's disk fails, as long as it is there.
    pub faults: Option<PathBuf>,
    /// Arguments of the program.
    pub arguments: &'a [&'a str],
}

impl Galley {
    /// Starts it.
    pub fn start(home: &Home) -> Self {
        Galley::start_with(home, &With::default())
    }

    /// Starts it with something brought along.
    pub fn start_with(home: &Home, with: &With) -> Self {
        let screen = Screen::open();
        let mut command = Command::new("WebKitWebDriver");
        home.furnish(&mut command).env("DISPLAY", screen.name()).env_remove("WAYLAND_DISPLAY");
        // Its web is this computer.
        command.env("GALLEY_FETCH_ANYWHERE", "1");
        if let Ok(picked) = std::env::join_paths(with.pick)
            && !with.pick.is_empty()
        {
            command.env("GALLEY_PICK", picked);
        }
        if let Some(file) = &with.print {
            command.env("GALLEY_PRINT", file);
        }
        if let Some(file) = &with.faults {
            command.env("LD_PRELOAD", built::faults());
            command.env("GALLEY_FAULT", file).env("GALLEY_FAULT_IN", home.library());
        }
        let driver = Driver::start(&mut command, &built::program("galley-desktop"), with.arguments);
        let program = driver.program();
        let hand = Hand::on(&screen);
        let window = hand.window("galley");
        hand.focus(window);
        Galley { driver, screen, hand, window, program }
    }

    /// The mouse and keyboard of its screen.
    pub fn hand(&self) -> &Hand {
        &self.hand
    }

    /// Its screen.
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Its window on that screen.
    pub fn window(&self) -> Window {
        self.window
    }

    /// The program's process.
    pub fn program(&self) -> u32 {
        self.program
    }

    /// Turns to the narrow window of fields, once it is there. Pictures of it cannot be kept.
    pub fn turn_to_fields(&self) {
        until("the fields are shown", || self.has_fields().then_some(()));
    }

    /// Whether the narrow window is there; if so, it is turned to.
    pub fn has_fields(&self) -> bool {
        self.has_page("fields.html")
    }

    /// The narrow window on the screen, once it is there.
    pub fn narrow_window(&self) -> Window {
        until("a second window", || {
            self.hand.windows_of("galley").into_iter().find(|&window| window != self.window)
        })
    }

    /// Leaves the narrow window by its key, and turns back.
    pub fn close_fields(&self) {
        const ESCAPE: &str = "\u{E00C}";
        // With the key going down the window goes, and hears no more of it coming up.
        let _ = self.try_type(ESCAPE);
        until("the window is gone", || (!self.has_fields()).then_some(()));
        self.turn_back();
    }

    /// Goes into the list of pieces from the search, as the keys lead.
    pub fn into_the_list(&self) {
        self.press("Control+o");
        self.wait_until("document.activeElement.type === 'search'");
        self.press("Down");
        self.wait_until("document.activeElement.role === 'row'");
    }

    /// Whether there is a page whose address holds `part`, shown or not; if so, it is turned to.
    pub fn has_page(&self, part: &str) -> bool {
        self.driver.turn_to(|address| address.contains(part))
    }

    /// Turns back to the window that one writes in.
    pub fn turn_back(&self) {
        until("the window is there", || self.driver.turn_to(|it| !it.contains("fields.html")).then_some(()));
    }

    /// Runs a function body in the page.
    ///
    /// # Panics
    /// When the page threw.
    pub fn js(&self, body: &str, arguments: Value) -> Value {
        self.driver.try_js(body, arguments).unwrap_or_else(|error| panic!("{body}: {error}"))
    }

    /// Runs a function body in the page, which may be gone.
    ///
    /// # Errors
    /// What the page threw, or that it is gone.
    pub fn try_js(&self, body: &str, arguments: Value) -> Result<Value, String> {
        self.driver.try_js(body, arguments)
    }

    /// Waits for an element.
    pub fn wait_for(&self, css: &str) -> Element {
        until(&format!("{css} is in the page"), || self.driver.find(css))
    }

    /// Waits until an expression of the page is true.
    pub fn wait_until(&self, expression: &str) {
        let body = format!("return !!({expression})");
        let began = Instant::now();
        while self.driver.try_js(&body, json!([])) != Ok(Value::Bool(true)) {
            assert!(
                began.elapsed() < PATIENCE,
                "waited in vain until {expression}; the page: {}",
                self.text("body")
            );
            thread::sleep(Duration::from_millis(15));
        }
    }

    /// The words of an element.
    pub fn text(&self, css: &str) -> String {
        let body = "return document.querySelector(arguments[0])?.innerText ?? ''";
        self.driver
            .try_js(body, json!([css]))
            .ok()
            .and_then(|text| text.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Waits for an element and clicks it.
    pub fn click(&self, css: &str) {
        let began = Instant::now();
        loop {
            let element = self.wait_for(css);
            // The driver takes what is in the window for visible, even if the page has scrolled it away.
            let show = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' })";
            self.js(show, json!([css]));
            match self.driver.click(&element) {
                Ok(()) => return,
                Err(error) => assert!(began.elapsed() < PATIENCE, "{css} cannot be clicked: {error}"),
            }
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits for an element and gives it the focus, as the keyboard would.
    pub fn focus(&self, css: &str) {
        self.wait_for(css);
        self.js("document.querySelector(arguments[0]).focus()", json!([css]));
    }

    /// Where the middle of an element is on the screen.
    pub fn on_screen(&self, css: &str) -> (i16, i16) {
        self.wait_for(css);
        let body = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2, innerHeight, innerWidth]";
        let place = self.js(body, json!([css]));
        let number = |at: usize| place[at].as_f64().expect("a place is a number");
        let (left, top, width, height) = self.hand.geometry(self.window);
        let zoom = f64::from(width) / number(3);
        // The menu bar stands above the page.
        let above = f64::from(height) - number(2) * zoom;
        (left + (number(0) * zoom) as i16, top + (above + number(1) * zoom) as i16)
    }

    /// Gives the window another size.
    pub fn resize(&self, width: u32, height: u32) {
        self.hand.resize(self.window, width, height);
    }

    /// Clicks the button, link or menu line with these words.
    pub fn click_words(&self, words: &str) {
        const MARK: &str = "data-test-found";
        let body = r#"
            const said = (e) => (e.getAttribute('aria-label') || e.innerText || '').trim();
            document.querySelectorAll(`[${arguments[1]}]`).forEach((e) => e.removeAttribute(arguments[1]));
            const all = [...document.querySelectorAll('button, a, [role=button], [role=menuitem], [role=option], [role=tab], label')];
            const shown = all.filter((e) => e.checkVisibility());
            const found = shown.find((e) => said(e) === arguments[0]) ?? shown.find((e) => said(e).startsWith(arguments[0]));
            found?.setAttribute(arguments[1], '');
            return !!found"#;
        until(&format!("“{words}” can be clicked; the page: {}", self.text("body")), || {
            (self.driver.try_js(body, json!([words, MARK])) == Ok(Value::Bool(true))).then_some(())
        });
        self.click(&format!("[{MARK}]"));
    }

    /// Types text where the cursor is; a line feed is Enter.
    ///
    /// # Panics
    /// When the window is gone.
    pub fn type_text(&self, text: &str) {
        self.try_type(text).unwrap_or_else(|error| panic!("“{text}” cannot be typed: {error}"));
    }

    /// Types into a window that may be gone.
    ///
    /// # Errors
    /// That it is gone.
    pub fn try_type(&self, text: &str) -> Result<(), String> {
        let strokes = text.chars().map(|c| if c == '\n' { ENTER } else { c });
        let strokes: Vec<_> = strokes.flat_map(|key| [(true, key), (false, key)]).collect();
        self.driver.keys(&strokes)
    }

    /// Clicks into a field and types.
    pub fn type_into(&self, css: &str, text: &str) {
        self.click(css);
        self.type_text(text);
    }

    /// Presses keys together, named as in `Control+Shift+z`.
    pub fn press(&self, chord: &str) {
        let keys: Vec<_> = chord.split('+').map(key).collect();
        let down = keys.iter().map(|&key| (true, key));
        let up = keys.iter().rev().map(|&key| (false, key));
        self.driver
            .keys(&down.chain(up).collect::<Vec<_>>())
            .unwrap_or_else(|error| panic!("{chord}: {error}"));
    }

    /// Keeps a picture of the page in `target/screenshots`.
    pub fn screenshot(&self, name: &str) {
        let folder = built::tests().join("../target/screenshots");
        std::fs::create_dir_all(&folder).expect("target can be written");
        let png = base64(&self.driver.screenshot().expect("the page can be seen"));
        std::fs::write(folder.join(name).with_extension("png"), png).expect("target can be written");
    }

    /// Closes the window by its button and waits until the program has ended.
    pub fn close(self) {
        self.hand.close(self.window);
        self.ended();
    }

    /// Waits until the program has ended of itself.
    pub fn ended(self) {
        until("the program ends", || (!is_alive(self.program)).then_some(()));
    }

    /// Kills the program, as a power cut would.
    pub fn kill(self) {
        child::kill(self.program);
        until("the program is dead", || (!is_alive(self.program)).then_some(()));
    }
}

const ENTER: char = '\u{E007}';

fn key(name: &str) -> char {
    match name {
        "Control" => '\u{E009}',
        "Shift" => '\u{E008}',
        "Alt" => '\u{E00A}',
        "Enter" => ENTER,
        "Tab" => '\u{E004}',
        "Escape" => '\u{E00C}',
        "Backspace" => '\u{E003}',
        "Delete" => '\u{E017}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "Left" => '\u{E012}',
        "Up" => '\u{E013}',
        "Right" => '\u{E014}',
        "Down" => '\u{E015}',
        "F1" => '\u{E031}',
        "Space" => ' ',
        "F3" => '\u{E033}',
        "F7" => '\u{E037}',
        one if one.chars().count() == 1 => one.chars().next().expect("counted"),
        other => panic!("no key is called {other}"),
    }
}

fn base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'a'..=b'z' => Some(u32::from(byte - b'a') + 26),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let digits: Vec<u32> = text.bytes().filter_map(value).collect();
    let whole = |four: &[u32]| {
        let bits = four.iter().enumerate().fold(0, |bits, (at, digit)| bits | digit << (18 - 6 * at));
        bits.to_be_bytes()[1..four.len()].to_vec()
    };
    digits.chunks(4).flat_map(whole).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn base_64_is_read() {
        assert_eq!(super::base64("aGVsbG8="), b"hello");
        assert_eq!(super::base64("aGVsbA=="), b"hell");
        assert_eq!(super::base64("aGVs"), b"hel");
    }
}
