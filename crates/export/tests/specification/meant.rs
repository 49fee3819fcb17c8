//! What Galley means to do differently, where it can be said as a rule: an example that is listed for such a reason must
//! differ in this and in nothing else.

use std::collections::BTreeSet;

use crate::normal::normal;

/// The two sides of an example, in normal form, as they must be equal under a reason.
type Rule = fn(ours: &str, theirs: &str) -> (String, String);

/// Reasons, as the lists have them, and their rules.
const RULES: &[(&str, Rule)] = &[
    (
        "A heading that opens a piece is its headline, and the headings of the body stand below it",
        |ours, theirs| (ours.to_owned(), below_headline(theirs)),
    ),
    ("Marks are flat: none stands in one of its own kind, and they have one order", |ours, theirs| {
        (flat(ours), flat(theirs))
    }),
    ("A link leads to the web, a mailbox or a telephone, or within the site", |ours, theirs| {
        (ours.to_owned(), without_links(theirs))
    }),
    ("An address without brackets is words", |ours, theirs| (ours.to_owned(), without_links(theirs))),
    ("Comments, declarations and instructions to programs do not go out", |ours, theirs| {
        (ours.to_owned(), normal(&without_comments(theirs)))
    }),
    ("What is struck through is s: no correction of the text, which del would be", |ours, theirs| {
        (ours.to_owned(), theirs.replace("del>", "s>"))
    }),
    ("A task is a sign, not a box that cannot be ticked", |ours, theirs| {
        (ours.to_owned(), with_signs(theirs))
    }),
    (
        "A table stands in a box that scrolls, and says by classes to which side its cells are set",
        |ours, theirs| (without_box(ours), with_classes(theirs)),
    ),
    ("A line in other letters says its language", |ours, theirs| {
        (without_languages(ours), theirs.to_owned())
    }),
];

/// The two sides as they must be equal under a reason; none where it is no rule.
pub(crate) fn as_meant(reason: &str, ours: &str, theirs: &str) -> Option<(String, String)> {
    let (_, rule) = RULES.iter().find(|(name, _)| *name == reason)?;
    Some(rule(ours, theirs))
}

/// Headings one level down, but for one of the first level that opens the whole.
fn below_headline(html: &str) -> String {
    let down = |html: &str| {
        let swap = |html: String, level: u8| {
            let (from, to) = (level, level.saturating_add(1).min(6));
            html.replace(&format!("<h{from}>"), &format!("<h{to}>"))
                .replace(&format!("</h{from}>"), &format!("</h{to}>"))
        };
        if html.contains("<h1>") { (1..=6).rev().fold(html.to_owned(), swap) } else { html.to_owned() }
    };
    match html.strip_prefix("<h1>").and_then(|html| html.split_once("</h1>")) {
        Some((headline, rest)) => {
            format!("<header><h1 class=\"headline\">{headline}</h1></header>{}", down(rest))
        }
        None => down(html),
    }
}

/// Each character with the marks it stands in, whatever their order.
fn flat(html: &str) -> String {
    const MARKS: [&str; 8] = ["em", "strong", "s", "del", "sup", "sub", "code", "a"];
    let mut out = String::new();
    let mut open: Vec<&str> = Vec::new();
    for part in tags_and_words(html) {
        let name = part.trim_start_matches(['<', '/']).trim_end_matches('>');
        let name = name.split(' ').next().unwrap_or_default();
        match part.starts_with('<') && MARKS.contains(&name) {
            true if part.starts_with("</") => {
                open.pop();
            }
            true => open.push(if part == "<del>" { "<s>" } else { part }),
            false => {
                let marks: BTreeSet<&str> = open.iter().copied().collect();
                let marks: String = marks.into_iter().collect();
                out.extend(part.chars().map(|c| format!("{c}{marks}")));
            }
        }
    }
    out
}

/// HTML cut before and after each tag.
fn tags_and_words(html: &str) -> impl Iterator<Item = &str> {
    html.split_inclusive('>').flat_map(|part| {
        let (words, tag) = part.split_at(part.find('<').unwrap_or(part.len()));
        [words, tag].into_iter().filter(|part| !part.is_empty())
    })
}

fn without_links(html: &str) -> String {
    tags_and_words(html).filter(|part| !part.starts_with("<a ") && *part != "</a>").collect()
}

fn without_comments(html: &str) -> String {
    let mut parts = html.split("<!--");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once("-->").map_or("", |(_, rest)| rest))
}

fn with_signs(html: &str) -> String {
    let sign = |words: &str, sign: &str| {
        format!(
            "<li class=\"task\"><span aria-label=\"{words}\" class=\"task-sign\" role=\"img\">{sign}</span>"
        )
    };
    html.replace("<li><input disabled=\"\" type=\"checkbox\">", &sign("To do", "☐"))
        .replace("<li><input checked=\"\" disabled=\"\" type=\"checkbox\">", &sign("Done", "☑"))
}

/// A table without its box, and without what says to whom a heading belongs.
fn without_box(html: &str) -> String {
    let is_box =
        |part: &&str| part.starts_with("<div aria-label=\"Table: ") && part.contains(" class=\"table\"");
    let unboxed: String = tags_and_words(html).filter(|part| !is_box(part)).collect();
    unboxed.replace("</table></div>", "</table>").replace(" scope=\"col\"", "")
}

fn with_classes(html: &str) -> String {
    html.replace("<tbody></tbody>", "")
        .replace("style=\"text-align: left\"", "class=\"left\"")
        .replace("style=\"text-align: center\"", "class=\"centre\"")
        .replace("style=\"text-align: right\"", "class=\"right\"")
}

fn without_languages(html: &str) -> String {
    let mut parts = html.split(" lang=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once('"').map_or("", |(_, rest)| rest))
}
