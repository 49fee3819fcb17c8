use serde_json::{Value, json};

use super::*;
use crate::{Byline, BylineKind, Credit, PieceAttrs, Status};

fn attrs(yaml: &str) -> PieceAttrs {
    let noted = read(&format!("---\n{yaml}---\n"));
    assert_eq!(noted.notes, [], "reading {yaml:?}");
    noted.value
}

/// Setting a field in this YAML gives that YAML.
#[track_caller]
fn check(yaml: &str, name: &str, value: Value, expected: &str) {
    let fence = |yaml: &str| if yaml.is_empty() { String::new() } else { format!("---\n{yaml}---\n") };
    let changed = set_field(&fence(yaml), name, &value, "\n").unwrap();
    assert_eq!(changed, fence(expected));
}

#[test]
fn other_peoples_keys_are_read() {
    let fields = attrs("title: \"A: b\"\nauthor: [Jane Roe, {name: Staff, kind: organisation}]\ndate: 2020-09-14 10:00:00 +0300\ntags: a, b c\nlength_ordered: 800\nstatus: ready\nslug: 2020\n").fields;
    assert_eq!(fields.headline, "A: b");
    let staff = Byline { name: "Staff".to_owned(), kind: BylineKind::Organisation, ..Byline::default() };
    assert_eq!(fields.bylines, [Byline { name: "Jane Roe".to_owned(), ..Byline::default() }, staff]);
    assert_eq!(fields.published.unwrap().as_str(), "2020-09-14T10:00:00+03:00");
    assert_eq!(fields.tags, ["a", "b c"]);
    assert_eq!(
        (fields.length_ordered, fields.status, fields.slug.as_str()),
        (Some(800), Status::Ready, "2020")
    );
}

#[test]
fn what_is_not_understood_stays_and_is_noted() {
    let front = "---\n# mine\ndate: someday\ntitle: A\n---\n";
    let noted = read(front);
    assert_eq!(noted.value.fields.headline, "A");
    assert_eq!((noted.notes[0].field.as_str(), noted.notes[0].line), ("published", Some(3)));
    let broken = read("---\ntitle: a: b\n---\n");
    assert_eq!(broken.value, PieceAttrs::default());
    assert_eq!(broken.notes[0].line, Some(2));
    assert!(matches!(
        set_field("---\ntitle: a: b\n---\n", "slug", &json!("c"), "\n"),
        Err(crate::ChangeError::BrokenFront(_))
    ));
}

#[test]
fn only_the_value_changes() {
    check("# c\ntitle: 'a' # d\nx: {y: z}\n", "headline", json!("b"), "# c\ntitle: b # d\nx: {y: z}\n");
    check("x: 1\n", "kicker", json!("b"), "x: 1\nkicker: b\n");
    check("x: 1\nkicker: b # c\ny: 2\n", "kicker", json!(null), "x: 1\ny: 2\n");
    check("author: A\n", "bylines", json!([{"name": "B"}]), "author: B\n");
    check(
        "author: A\n",
        "bylines",
        json!([{"name": "B"}, {"name": "C", "role": "pictures"}]),
        "author:\n  - B\n  - name: C\n    role: pictures\n",
    );
    check("tags: [a, b]\n", "tags", json!(["c", "d, e"]), "tags: [c, \"d, e\"]\n");
    check("tags:\n  - a\n  - b # c\nx: 1\n", "tags", json!(["d"]), "tags:\n  - d # c\nx: 1\n");
    check("date: 2020-01-01\n", "published", json!("2021-02-03"), "date: 2021-02-03\n");
    check("disclaimer: |\n  a\n  b\n\nx: 1\n", "disclaimer", json!("c"), "disclaimer: c\n\nx: 1\n");
    check(
        "republication:\n  outlet: A\n  mine: x\n",
        "republication",
        json!({"outlet": "B", "permission": "p"}),
        "republication:\n  outlet: B\n  mine: x\n  permission: p\n",
    );
    check("{title: a, x: [1, 2]}\n", "headline", json!("b"), "title: b\nx: [1, 2]\n");
    check("kicker: a\n", "kicker", json!(""), "");
    check("date: someday\n", "published", json!(null), "");
}

#[test]
fn text_reads_back_as_the_same_text() {
    let odd = [
        "a: b",
        "no",
        "2020",
        "#x",
        "x #y",
        "two\nlines",
        "\n",
        " a ",
        "🎉",
        "\"q\"",
        "'q'",
        "- a",
        "a\\b",
        "\u{1}",
        "~",
        "null",
        "2020-01-01",
        "a\n\n  b",
        "a\tb",
        "a\r\nb",
        "[a]",
        "{a}",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        ">",
        "a:",
        "?",
        ",",
        "\u{2028}",
        "„a“",
        "\u{85}",
        "\u{FEFF}",
        "é: è",
        "=",
        "<<",
        "0x1F",
        "1e3",
        ".inf",
        "yes",
        "On",
        "a\n",
        "a\nb\n\n",
        "a\n # b",
        "---",
        "a\n---\nb",
        "\u{7f}",
    ];
    for text in odd {
        let front = set_field("", "disclaimer", &json!(text), "\n").unwrap_or_else(|_| panic!("{text:?}"));
        assert_eq!(read(&front).value.fields.disclaimer, text, "in {front:?}");
        assert_eq!(split(&front).1, front);
        let tags = set_field("", "tags", &json!([text, "b"]), "\r\n").unwrap();
        assert_eq!(read(&tags).value.fields.tags, [text, "b"], "in {tags:?}");
        let credit = Credit { creators: vec![text.to_owned()], ..Credit::default() };
        let pictures = set_credit("", text, Some(&credit), "\n").unwrap_or_else(|_| panic!("{text:?}"));
        assert_eq!(read(&pictures).value.pictures[text], credit, "in {pictures:?}");
    }
}

#[test]
fn credits_change_key_by_key() {
    let front = "---\npictures:\n  a.jpg: # mine\n    creators: Jane\n    colour: red\n  b.jpg:\n    licence: own\n---\n";
    let mut credit = read(front).value.pictures["a.jpg"].clone();
    assert_eq!(credit.creators, ["Jane"]);
    credit.licence = "CC BY 4.0".to_owned();
    let changed = set_credit(front, "a.jpg", Some(&credit), "\n").unwrap();
    assert_eq!(
        changed,
        front.replace("    colour: red\n", "    colour: red\n    licence: CC BY 4.0\n"),
        "what did not change stays as it was written"
    );
    let without = set_credit(front, "b.jpg", None, "\n").unwrap();
    assert_eq!(without, front.replace("  b.jpg:\n    licence: own\n", ""));
    let flow = set_credit("---\npictures: {b.jpg: {licence: own}}\n---\n", "c", Some(&credit), "\n").unwrap();
    assert_eq!(read(&flow).value.pictures.len(), 2);
    let none = set_credit("---\npictures:\n  b.jpg:\n    licence: own\n---\n", "b.jpg", None, "\n").unwrap();
    assert_eq!(none, "");
}

#[test]
fn a_key_of_a_credit_that_is_not_understood_stays_and_takes_no_other_with_it() {
    let front = "---\npictures:\n  a.jpg:\n    licence: own\n    expires: soon\n    checked: Ann\n    cleared_for: The Post\n---\n";
    let noted = read(front);
    let mut credit = noted.value.pictures["a.jpg"].clone();
    assert_eq!((credit.licence.as_str(), credit.expires.as_ref()), ("own", None));
    assert_eq!(
        (credit.checked.by.as_str(), credit.cleared_for.as_slice()),
        ("Ann", &["The Post".to_owned()][..])
    );
    assert_eq!((noted.notes.len(), noted.notes[0].line), (1, Some(5)));
    credit.licence = "CC0".to_owned();
    let changed = set_credit(front, "a.jpg", Some(&credit), "\n").unwrap();
    assert_eq!(changed, front.replace("licence: own", "licence: CC0"));
    credit.expires = "2026-12-31".parse().ok();
    let dated = set_credit(&changed, "a.jpg", Some(&credit), "\n").unwrap();
    assert_eq!(dated, changed.replace("expires: soon", "expires: 2026-12-31"));
}

#[test]
fn windows_line_ends_stay() {
    let changed = set_field("---\r\ntitle: a\r\nx: 1\r\n---\r\n", "tags", &json!(["b", "c"]), "\n").unwrap();
    assert_eq!(changed, "---\r\ntitle: a\r\nx: 1\r\ntags: [b, c]\r\n---\r\n");
}

#[test]
fn text_between_dividers_is_no_front_matter() {
    for text in ["---\nFoo\n---\nBar\n---\nBaz", "---\n- a\n---\n", "---\ntitle: a\n", " ---\na: b\n---\n"] {
        assert_eq!(split(text), (false, "", text));
    }
    assert_eq!(split("\u{FEFF}---\r\na: b\r\n...\r\nc"), (true, "---\r\na: b\r\n...\r\n", "c"));
    assert_eq!(split("---\nbroken: [\n---\nc").1, "---\nbroken: [\n---\n");
}

#[test]
fn deep_or_endless_yaml_is_broken_not_fatal() {
    let deep = format!("---\na: {}\n---\n", "[".repeat(100_000));
    assert_eq!(read(&deep).notes.len(), 1);
    let laughs = "---\na: &a [x]\nb: &b [*a, *a]\nauthor: *b\n---\n";
    assert_eq!(read(laughs).notes.len(), 1);
}

#[test]
fn every_key_of_a_credit_is_written_and_read() {
    let credit = crate::credit::tests::full();
    let front = set_credit("", "p.jpg", Some(&credit), "\n").unwrap();
    assert_eq!(read(&front).value.pictures["p.jpg"], credit);
    let fewer = Credit { agency: String::new(), ..credit };
    let changed = set_credit(&front, "p.jpg", Some(&fewer), "\n").unwrap();
    assert_eq!(changed, front.replace("    agency: d\n", ""));
}

#[test]
fn a_crop_stands_readable_beside_the_credit() {
    let front = "---\npictures:\n  a.jpg:\n    creators: [Ann] # hers\n---\n";
    let mut credit = read(front).value.pictures.remove("a.jpg").unwrap();
    credit.crop = "12% 5% 80% 75.25%".parse().ok();
    credit.focus = "40% 30%".parse().ok();
    let with = set_credit(front, "a.jpg", Some(&credit), "\n").unwrap();
    assert_eq!(with, front.replace("hers\n", "hers\n    crop: 12% 5% 80% 75.25%\n    focus: 40% 30%\n"));
    assert_eq!(read(&with).value.pictures["a.jpg"], credit);
    let without = set_credit(&with, "a.jpg", Some(&credit.elsewhere()), "\n").unwrap();
    assert_eq!(without, front);
}

#[test]
fn a_crop_that_is_none_stays_in_the_text_and_is_noted() {
    for bad in ["50% 0% 80% 100%", "12 5 80 75", "[1%, 2%, 3%, 4%]", "{left: 1%}", "true", "left"] {
        let front = format!("---\npictures:\n  a.jpg:\n    crop: {bad}\n    creators: [Ann]\n---\n");
        let noted = read(&front);
        assert_eq!(noted.value.pictures["a.jpg"].crop, None, "{bad}");
        assert_eq!((noted.notes.len(), noted.notes[0].line), (1, Some(4)), "{bad}");
        let credit = Credit { agency: "AP".to_owned(), ..noted.value.pictures["a.jpg"].clone() };
        let changed = set_credit(&front, "a.jpg", Some(&credit), "\n").unwrap();
        assert!(changed.contains(&format!("crop: {bad}\n")), "what could not be read is lost: {changed}");
    }
}
