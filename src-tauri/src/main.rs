//! `galley-desktop`: the window.
#![cfg_attr(all(not(debug_assertions), windows), windows_subsystem = "windows")]

fn main() {
    galley_desktop::run();
}
