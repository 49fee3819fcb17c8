//! What stands in the menus: the page's acts, written down in `menu.json` by a test of the page, so that there is one
//! place for their keys and for the names of their words. The words are the catalogue's.

use serde::Deserialize;
use words::Words;

use crate::mnemonics::with_mnemonics;

const TABLE: &str = include_str!("../../menu.json");

/// Ends the program; every other id is the page's.
pub(super) const QUIT: &str = "quit";
pub(super) const SETTINGS: &str = "settings";

/// The menus, in words, and with a letter by which each line is chosen.
pub(super) fn said(words: &Words) -> serde_json::Result<Vec<Titled>> {
    let mut menus: Vec<Titled> = serde_json::from_str(TABLE)?;
    say(menus.iter_mut().map(|menu| &mut menu.title), words);
    for menu in &mut menus {
        let labels = menu.lines.iter_mut().filter_map(|line| match line {
            Line::Act(act) => Some(&mut act.label),
            _ => None,
        });
        say(labels, words);
    }
    Ok(menus)
}

fn say<'a>(names: impl Iterator<Item = &'a mut String>, words: &Words) {
    let names: Vec<_> = names.collect();
    let said: Vec<_> = names.iter().map(|name| words.label(name)).collect();
    for (name, said) in names.into_iter().zip(with_mnemonics(&said)) {
        *name = said;
    }
}

#[derive(Deserialize)]
pub(super) struct Titled {
    pub(super) title: String,
    pub(super) lines: Vec<Line>,
}

/// A line of a menu.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Line {
    Rule,
    System { system: System },
    Act(Act),
}

#[derive(Clone, Deserialize)]
pub(super) struct Act {
    pub(super) id: String,
    /// In the table the name of a message, and then what that says.
    pub(super) label: String,
    /// As Tauri writes them.
    pub(super) keys: Option<String>,
    /// Makes sense only while a piece is open.
    #[serde(default)]
    pub(super) piece: bool,
}

/// What only the system can do.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum System {
    Cut,
    Copy,
    Paste,
    SelectAll,
    About,
}

/// The lines that stand in a menu on this system, without rules between nothing.
pub(super) fn here(lines: &[Line]) -> Vec<&Line> {
    let mut here: Vec<&Line> = lines.iter().filter(|line| line.stands_here()).collect();
    here.dedup_by(|line, before| matches!((line, before), (Line::Rule, Line::Rule)));
    here.pop_if(|line| matches!(line, Line::Rule));
    here
}

impl Line {
    /// On macOS the menu of the app itself has some; elsewhere the web view has the clipboard on its keys and in its
    /// own menu.
    fn stands_here(&self) -> bool {
        let mac = cfg!(target_os = "macos");
        match self {
            Line::Rule => true,
            Line::System { system } => mac != (*system == System::About),
            Line::Act(act) => !(mac && [QUIT, SETTINGS].contains(&act.id.as_str())),
        }
    }
}

impl System {
    /// Of its message.
    pub(super) fn name(self) -> &'static str {
        match self {
            System::Cut => "menu-cut",
            System::Copy => "menu-copy",
            System::Paste => "menu-paste",
            System::SelectAll => "menu-selectAll",
            System::About => "menu-about",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use words::Language;

    use super::*;

    fn acts(menus: &[Titled]) -> impl Iterator<Item = &Act> {
        menus.iter().flat_map(|menu| &menu.lines).filter_map(|line| match line {
            Line::Act(act) => Some(act),
            _ => None,
        })
    }

    #[test]
    fn the_table_has_what_the_shell_looks_for() {
        let menus: Vec<Titled> = serde_json::from_str(TABLE).unwrap();
        for id in [QUIT, SETTINGS] {
            assert!(acts(&menus).any(|act| act.id == id), "{id} belongs into the app's menu on macOS");
        }
    }

    #[test]
    fn each_line_is_said_in_every_language_and_has_a_letter_of_its_own() {
        let names: Vec<Titled> = serde_json::from_str(TABLE).unwrap();
        let names: Vec<_> = acts(&names).map(|act| act.label.clone()).collect();
        for language in Language::ALL {
            let menus = said(Words::of(language)).unwrap();
            for (act, name) in acts(&menus).zip(&names) {
                assert_ne!(act.label.replace('&', ""), *name, "{name} is not in the catalogue");
            }
            for Titled { title, lines } in menus {
                let menu = [Titled { title: title.clone(), lines }];
                let labels: Vec<_> = acts(&menu).map(|act| act.label.to_lowercase()).collect();
                let letters: HashSet<_> = labels
                    .iter()
                    .map(|label| label.split('&').nth(1).and_then(|it| it.chars().next()))
                    .collect();
                assert!(!letters.contains(&None) && letters.len() == labels.len(), "{title}: {labels:?}");
            }
        }
    }

    #[test]
    fn what_is_the_systems_is_said_in_every_language() {
        let in_language = |language| {
            let words = Words::of(language);
            [System::Cut, System::Copy, System::Paste, System::SelectAll, System::About]
                .map(|system| words.label(system.name()))
        };
        let english = in_language(Language::English);
        assert_eq!(english, ["Cut", "Copy", "Paste", "Select all", "About Galley"]);
        for language in [Language::German, Language::Russian] {
            assert!(
                in_language(language).iter().zip(&english).all(|(own, first)| own != first),
                "{language:?}"
            );
        }
    }
}
