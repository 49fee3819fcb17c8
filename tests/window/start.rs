//! The window opens and closes.

use whole::{galley::Galley, home::Home};

#[test]
fn the_window_opens_and_closes_by_its_button() {
    let home = Home::new();
    let galley = Galley::start(&home);
    galley.wait_for("body");
    galley.screenshot("start");
    galley.close();
}
