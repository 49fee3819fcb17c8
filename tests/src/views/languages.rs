//! The window in the languages it speaks, and a piece that is written from the right.

use super::{
    Scene, View, cli, nothing, opened, page, pictures, view,
    width::{FOLD_DETAILS, fold},
};
use crate::{galley::Galley, home::Home};

pub(super) const RIGHT_TO_LEFT: Scene = Scene {
    name: "right to left",
    begin: right_to_left,
    views: &[view("right-to-left", "body", nothing).pictured()],
};
pub(super) const GERMAN: Scene = Scene {
    name: "german",
    begin: |home| speaking(home, "de"),
    views: &[
        view("german", "body", nothing).pictured(),
        view("german-details", ".inspector", |it| fold(it, FOLD_DETAILS)),
        SETTINGS,
        EXPORT,
        KEYS,
        PICTURES,
    ],
};
pub(super) const RUSSIAN: Scene = Scene {
    name: "russian",
    begin: |home| speaking(home, "ru"),
    views: &[
        view("russian", "body", nothing),
        view("russian-details", ".inspector", |it| fold(it, FOLD_DETAILS)),
        SETTINGS,
        EXPORT,
        KEYS,
        PICTURES,
    ],
};

const SETTINGS: View =
    view("settings", "dialog[open]", |it| it.press("Control+,")).from(page::a_sentence).escape();
const EXPORT: View =
    view("export", "dialog[open]", |it| it.press("Control+e")).from(page::a_sentence).escape();
const PICTURES: View = view("pictures", pictures::SHEET, pictures::sheet).from(page::a_sentence).escape();
const KEYS: View = view("keys", "dialog[open]", |it| it.press("F1")).from(page::a_sentence).escape();

const FROM_THE_RIGHT: &str = "---
headline: مكتبة على ظهر جمل
kicker: قرى
standfirst: تصل الكتب إلى القرية كل يوم خميس، ولا أحد يسأل من أين تأتي.
language: ar
---

يقول أمين المكتبة إن **الجمل** يعرف الطريق وحده، فهو يقطعه منذ عشر سنوات.

> الكتاب لا يسأل أحدًا عن عمره.
>
> — أمين المكتبة

- رواية واحدة لكل بيت
- قاموس للمدرسة
- English within

| القرية | الكتب |
|--------|------:|
| الوادي | 120 |
| البئر | 64 |

1. يصل الجمل.
2. يقرأ الأطفال.
";

fn right_to_left(home: &Home) -> Galley {
    let path = home.write("camel.md", FROM_THE_RIGHT);
    cli(home, &["import", path.to_str().expect("its name is plain")]);
    opened(home, "مكتبة")
}

/// Chosen in the settings, as a writer would.
fn speaking(home: &Home, language: &str) -> Galley {
    let galley = page::example(home);
    galley.press("Control+,");
    galley.click(&format!("dialog label:has([value={language}])"));
    galley.wait_until(&format!("document.activeElement?.matches('dialog [value={language}]') && document.documentElement.lang === '{language}'"));
    galley.press("Escape");
    galley.wait_until("!document.querySelector('dialog[open]') && document.querySelector('.ProseMirror > figure img')?.naturalWidth > 0");
    galley.wait_for(".foot .findings");
    galley
}
