//! A hand on the mouse and the keyboard of a screen, below everything that runs on it.

use std::{thread, time::Duration};

use x11rb::{
    connection::Connection,
    protocol::{
        xproto::{
            AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConnectionExt as _,
            EventMask, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT,
            MapState, Window,
        },
        xtest::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

use crate::{driver::until, screen::Screen};

/// What X calls Enter.
const RETURN: u32 = 0xff0d;

/// A part of a window, in pixels from its corner.
#[derive(Clone, Copy, Debug)]
pub struct Band {
    /// From the left edge.
    pub left: u16,
    /// From the upper edge.
    pub top: u16,
    /// Across.
    pub width: u16,
    /// Down.
    pub height: u16,
}

/// A connection to a screen.
pub struct Hand {
    x: RustConnection,
    root: Window,
}

impl Hand {
    /// Reaches for a screen.
    pub fn on(screen: &Screen) -> Self {
        let (x, number) = RustConnection::connect(Some(screen.name())).expect("the screen is there");
        let root = x.setup().roots[number].root;
        Hand { x, root }
    }

    /// The connection, for measurements.
    pub fn x(&self) -> &RustConnection {
        &self.x
    }

    /// The window of the program whose class or name holds `class`, once it is shown.
    pub fn window(&self, class: &str) -> Window {
        until(&format!("a window of {class}"), || self.windows_of(class).first().copied())
    }

    /// All windows of that program that are shown.
    pub fn windows_of(&self, class: &str) -> Vec<Window> {
        self.windows().into_iter().filter(|&window| self.is_of(window, class)).collect()
    }

    /// Gives a window the keyboard: there is no window manager to do it.
    pub fn focus(&self, window: Window) {
        self.x.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME).expect("the screen answers");
        self.settle();
    }

    /// Asks a window to close, as the button on its frame does.
    pub fn close(&self, window: Window) {
        let [protocols, delete] = ["WM_PROTOCOLS", "WM_DELETE_WINDOW"].map(|name| self.atom(name));
        let message = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
        self.x.send_event(false, window, EventMask::NO_EVENT, message).expect("the screen answers");
        self.settle();
    }

    /// Moves a window.
    pub fn place(&self, window: Window, x: i32, y: i32) {
        let place = x11rb::protocol::xproto::ConfigureWindowAux::new().x(x).y(y);
        let above = place.stack_mode(x11rb::protocol::xproto::StackMode::ABOVE);
        self.x.configure_window(window, &above).expect("the screen answers");
        self.settle();
    }

    /// Makes a window that large.
    pub fn resize(&self, window: Window, width: u32, height: u32) {
        let size = x11rb::protocol::xproto::ConfigureWindowAux::new().width(width).height(height);
        self.x.configure_window(window, &size).expect("the screen answers");
        self.settle();
    }

    /// What a window shows: width, height, and for each pixel blue, green, red and nothing.
    pub fn look(&self, window: Window) -> (u32, u32, Vec<u8>) {
        let (_, _, width, height) = self.geometry(window);
        let asked = self.x.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0);
        let seen = asked.expect("the screen answers").reply().expect("the window is shown");
        (width.into(), height.into(), seen.data)
    }

    /// How far to the right dark ink reaches in a part of a window: pixels from the part's left edge. None where there is
    /// none, where it reaches the other edge, as in a window that has not been painted, or where there is no such part.
    pub fn last_ink(&self, window: Window, band: Band) -> Option<usize> {
        const DARK: u8 = 110;
        let Band { left, top, width, height } = band;
        let asked = self
            .x
            .get_image(ImageFormat::Z_PIXMAP, window, left as i16, top as i16, width, height, !0)
            .ok()?;
        let seen = asked.reply().ok()?.data;
        let is_ink = |pixel: &[u8]| pixel[..3].iter().all(|colour| *colour < DARK);
        let inked = seen.chunks_exact(4).enumerate().filter(|(_, pixel)| is_ink(pixel));
        let last = inked.map(|(at, _)| at % usize::from(width)).max()?;
        (last + 1 < usize::from(width)).then_some(last)
    }

    /// Where a window stands on the screen: left, top, width, height.
    pub fn geometry(&self, window: Window) -> (i16, i16, u16, u16) {
        let size =
            self.x.get_geometry(window).expect("the screen answers").reply().expect("the window is there");
        let place = self.x.translate_coordinates(window, self.root, 0, 0).expect("the screen answers");
        let place = place.reply().expect("the window is there");
        (place.dst_x, place.dst_y, size.width, size.height)
    }

    /// Drags from one point of the screen to another, as slowly as a person.
    pub fn drag(&self, from: (i16, i16), to: (i16, i16)) {
        self.point(from);
        self.fake(BUTTON_PRESS_EVENT, 1, (0, 0));
        thread::sleep(Duration::from_millis(100));
        const STEPS: i32 = 24;
        for step in 1..=STEPS {
            let between = |from: i16, to: i16| {
                (i32::from(from) + (i32::from(to) - i32::from(from)) * step / STEPS) as i16
            };
            self.point((between(from.0, to.0), between(from.1, to.1)));
            thread::sleep(Duration::from_millis(25));
        }
        thread::sleep(Duration::from_millis(300));
        self.fake(BUTTON_RELEASE_EVENT, 1, (0, 0));
    }

    /// Clicks at a point of the screen.
    pub fn click(&self, at: (i16, i16)) {
        self.press_at(at);
        self.release();
    }

    /// Presses the button at a point of the screen, and holds it.
    pub fn press_at(&self, at: (i16, i16)) {
        self.point(at);
        self.fake(BUTTON_PRESS_EVENT, 1, (0, 0));
    }

    /// Lets the button go.
    pub fn release(&self) {
        self.fake(BUTTON_RELEASE_EVENT, 1, (0, 0));
    }

    /// Moves the pointer.
    pub fn point(&self, to: (i16, i16)) {
        self.fake(MOTION_NOTIFY_EVENT, 0, to);
    }

    /// Strikes the key that stands for a Latin letter, a digit or a space.
    pub fn strike(&self, key: u8) {
        self.fake(KEY_PRESS_EVENT, key, (0, 0));
        self.fake(KEY_RELEASE_EVENT, key, (0, 0));
    }

    /// Strikes a letter while a modifier, by its X name, is held.
    pub fn chord(&self, modifier: &str, letter: char) {
        let symbol = match modifier {
            "Control_L" => 0xFFE3,
            "Shift_L" => 0xFFE1,
            "Alt_L" => 0xFFE9,
            other => panic!("no modifier is called {other}"),
        };
        let held = self.key_of(symbol);
        self.fake(KEY_PRESS_EVENT, held, (0, 0));
        self.strike(self.key(letter));
        self.fake(KEY_RELEASE_EVENT, held, (0, 0));
    }

    /// The number of the key that types `letter` without Shift.
    pub fn key(&self, letter: char) -> u8 {
        self.key_of(if letter == '\n' { RETURN } else { letter.into() })
    }

    fn key_of(&self, symbol: u32) -> u8 {
        let (first, last) = (self.x.setup().min_keycode, self.x.setup().max_keycode);
        let map = self.x.get_keyboard_mapping(first, last - first + 1).expect("the screen answers");
        let map = map.reply().expect("a screen has a keyboard");
        let keys = map.keysyms.chunks(map.keysyms_per_keycode.into());
        let at = keys.into_iter().position(|symbols| symbols.first() == Some(&symbol));
        first + at.unwrap_or_else(|| panic!("no key has the symbol {symbol:#x}")) as u8
    }

    fn fake(&self, kind: u8, detail: u8, (x, y): (i16, i16)) {
        self.x
            .xtest_fake_input(kind, detail, x11rb::CURRENT_TIME, self.root, x, y, 0)
            .expect("the screen answers");
        self.settle();
    }

    /// Waits until the server has done all that was asked.
    fn settle(&self) {
        self.x.get_input_focus().expect("the screen answers").reply().expect("the screen answers");
    }

    fn windows(&self) -> Vec<Window> {
        self.x
            .query_tree(self.root)
            .expect("the screen answers")
            .reply()
            .expect("the screen has a root")
            .children
    }

    fn is_of(&self, window: Window, class: &str) -> bool {
        let attributes = self.x.get_window_attributes(window).ok().and_then(|asked| asked.reply().ok());
        let is_shown =
            attributes.is_some_and(|it| it.map_state == MapState::VIEWABLE && !it.override_redirect);
        let property = self.x.get_property(false, window, AtomEnum::WM_CLASS, AtomEnum::STRING, 0, 256);
        let name =
            property.ok().and_then(|asked| asked.reply().ok()).map(|reply| reply.value).unwrap_or_default();
        is_shown && String::from_utf8_lossy(&name).to_lowercase().contains(&class.to_lowercase())
    }

    fn atom(&self, name: &str) -> u32 {
        let asked = self.x.intern_atom(false, name.as_bytes()).expect("the screen answers");
        asked.reply().expect("a name becomes an atom").atom
    }
}
