//! Galley started with a file imports it.

use whole::{
    galley::{Galley, With},
    home::Home,
};

use crate::writing::pieces;

#[test]
fn a_file_it_is_started_with_is_imported_and_opened() {
    let home = Home::new();
    let file = home.write("harbour.md", "# The harbour\n\nIt is open again.\n").display().to_string();
    let galley = Galley::start_with(&home, &With { arguments: &[&file], ..With::default() });
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('It is open again.')");
    galley.close();
    let slugs: Vec<_> = pieces(&home).as_array().unwrap().iter().map(|piece| piece["slug"].clone()).collect();
    assert!(slugs.contains(&"harbour".into()), "{slugs:?}");
}
