//! The page's process may die on its own: the page comes back from what was saved.

use whole::{
    child::{children, kill},
    home::Home,
};

use crate::writing::{BODY, begin, new_piece, saved, stored};

#[test]
fn a_page_whose_process_died_comes_back() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.type_into(BODY, "Still here after a crash.");
    saved(&galley);
    let page = children(galley.program()).into_iter().find(|&pid| name(pid).contains("WebProcess"));
    kill(page.expect("a page has a process"));
    // The driver loses its session with the process, so the screen's own keyboard goes on, and the disk tells.
    let key = galley.hand().key('x');
    whole::driver::until("the page takes keys again", || {
        galley.hand().strike(key);
        std::thread::sleep(std::time::Duration::from_millis(400));
        let text = stored(&home, "text");
        assert!(text.contains("Still here after a crash."), "{text}");
        text.contains('x').then_some(())
    });
    galley.close();
}

fn name(pid: u32) -> String {
    std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default()
}
