//! Tables, footnotes, tasks and polls, written with the keyboard alone, are saved as one would write them by hand.

use whole::{galley::Galley, home::Home};

use crate::{
    handles::{drag, markdown, written},
    pasting::{on_clipboard, paste},
    writing::{BODY, begin, new_piece, saved, stored},
};

#[test]
fn a_table_and_a_footnote_are_written_with_the_keyboard_alone() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.click(BODY);
    galley.type_text("/table\n\n");
    galley.wait_for(".ProseMirror table");
    cells(&galley, &["Stop", "Due", "Left", "Depot", "0.51", "0.55", "Harbour", "1.07", "1.11"]);
    // The cursor stands in the last column.
    galley.press("Control+Shift+r");
    galley.wait_for(".ProseMirror th[data-align=right]");
    galley.type_text("\nIt is late");
    galley.press("Control+Alt+f");
    galley.type_text("By four minutes.");
    galley.press("Control+Alt+f");
    galley.type_text(", as ever.");
    galley.screenshot("table");
    saved(&galley);
    galley.close();
    assert_eq!(
        stored(&home, "markdown"),
        "\
| Stop    | Due  | Left |
|---------|------|-----:|
| Depot   | 0.51 | 0.55 |
| Harbour | 1.07 | 1.11 |

It is late[^1], as ever.

[^1]: By four minutes.
"
    );
}

#[test]
fn a_poll_a_quotation_and_an_embed_are_what_markdown_calls_them() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    galley.click(BODY);
    galley.type_text("> It is *ours*.\n-- Rosa Osei\n");
    galley.type_text("/poll\nAll night?\nYes\nNo\n\nVotes are counted in the depot.\n");
    galley.type_text("Vote: https://vote.example/51\n\n");
    galley.type_text("https://video.example/51\n");
    galley.type_text("/pull\nFour minutes, and not one second less.\n\n");
    galley.type_text("/aside\nThe bell\nIt rings twice.\n\nThe end.");
    galley.screenshot("callouts");
    saved(&galley);
    galley.close();
    assert_eq!(
        stored(&home, "markdown"),
        "\
> It is *ours*.
>
> — Rosa Osei

> [!poll] All night?
> - Yes
> - No
>
> Votes are counted in the depot.
>
> Vote: <https://vote.example/51>

https://video.example/51

> [!pullquote]
> Four minutes, and not one second less.

> [!aside] The bell
> It rings twice.

The end.
"
    );
}

#[test]
fn a_task_is_ticked_by_mouse_and_by_key_and_nothing_else_changes() {
    const LIST: &str = "* [ ] Ask the *depot*\n* [ ]  Ask the mayor\n\n| a |\n|---|\n\nThe  _end_.\n";
    let home = Home::new();
    let imported = home.galley().arg("import").arg(home.write("tasks.md", LIST)).output().unwrap();
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let galley = begin(&home);
    galley.click("[data-piece]");
    galley.wait_until("document.querySelector('.ProseMirror')?.innerText.includes('Ask the mayor')");
    galley.click(".ProseMirror li:nth-of-type(1) input[type=checkbox]");
    galley.wait_for(".ProseMirror li[data-checked=true]");
    galley.click(".ProseMirror li:nth-of-type(2) p");
    galley.press("Control+Enter");
    galley.wait_until("document.querySelectorAll('.ProseMirror li[data-checked=true]').length === 2");
    saved(&galley);
    galley.close();
    let kept = stored(&home, "markdown");
    assert!(kept.starts_with("* [x] Ask the *depot*\n* [x] Ask the mayor\n"), "{kept}");
    assert!(kept.ends_with("\n| a |\n|---|\n\nThe  _end_.\n"), "{kept}");
}

#[test]
fn a_footnote_goes_with_its_number_and_is_offered_back() {
    let home = Home::new();
    let galley =
        written(&home, "Late[^1] as ever.\n\nMore[^2].\n\n[^1]: By four minutes.\n\n[^2]: Much more.\n");
    galley.click(".ProseMirror > p");
    galley.press("Home");
    for _ in 0.."Late".len() {
        galley.press("Right");
    }
    galley.press("Delete");
    galley.wait_until(
        "document.querySelector('.notice')?.innerText.includes('The footnote went with its number')",
    );
    galley.screenshot("footnote-gone");
    saved(&galley);
    assert_eq!(markdown(&home), "Late as ever.\n\nMore[^2].\n\n[^2]: Much more.\n");
    galley.wait_until("document.querySelector('.reference').innerText.trim() === '1'");
    galley.press("Control+z");
    galley.wait_until("document.querySelectorAll('.footnote').length === 2");
    galley.press("Delete");
    galley.click_words("Keep the footnote");
    galley.wait_until("document.querySelectorAll('.footnote').length === 2");
    saved(&galley);
    galley.close();
    assert_eq!(markdown(&home), "Late as ever.\n\nMore[^2].\n\n[^2]: Much more.\n\n[^1]: By four minutes.\n");
}

#[test]
fn an_address_that_is_pasted_is_a_card_and_answers_change_places() {
    let home = Home::new();
    let galley = begin(&home);
    new_piece(&galley);
    let address = home.write("address.txt", "https://video.example/51?utm_source=x");
    let _browser = on_clipboard(&galley, &[("text/plain", address)]);
    paste(&galley);
    galley.wait_for(".ProseMirror .embed");
    galley.screenshot("embed-pasted");
    galley.press("Control+z");
    galley.wait_until("!document.querySelector('.ProseMirror .embed')");
    assert_eq!(galley.text(BODY).trim(), "https://video.example/51");
    galley.press("Control+Shift+z");
    galley.wait_for(".ProseMirror .embed");
    galley.press("Control+End");
    galley.type_text("/poll\nAll night?\nYes\nNo");
    galley.press("Alt+Up");
    galley.click_words("Add an answer");
    galley.type_text("Perhaps");
    // An answer that is emptied goes by Backspace, as an item of a list does.
    galley.type_text("\nX");
    galley.press("Backspace");
    galley.press("Backspace");
    galley.type_text("!");
    drag(&galley, ".poll li:nth-of-type(3)", ".poll li:nth-of-type(1)", 0.1);
    galley.wait_until("document.querySelector('.poll li').innerText.trim() === 'Perhaps!'");
    saved(&galley);
    galley.screenshot("poll-answers");
    galley.close();
    assert_eq!(
        markdown(&home),
        "https://video.example/51\n\n> [!poll] All night?\n> - Perhaps!\n> - No\n> - Yes\n"
    );
}

/// Types into one cell after the other.
fn cells(galley: &Galley, words: &[&str]) {
    for (at, words) in words.iter().enumerate() {
        if at > 0 {
            galley.press("Tab");
        }
        galley.type_text(words);
    }
}
