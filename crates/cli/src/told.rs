//! What the desk answers, told in lines for people.

use article::{Note, NoteKind};
use desk::{Differing, Embedded, Format, Found, Position, Summary};
use proof::{Finding, Weight};
use words::{Message, message};

/// A line for each piece; below it, where something was looked for, a few words around what was found.
pub(crate) fn pieces(list: &[Summary], finds: &[Found]) -> String {
    let width = list.iter().map(|piece| piece.slug.chars().count()).max().unwrap_or_default();
    let words = |piece: &Summary| finds.iter().find(|it| it.id == piece.id).map(|it| snippet(it, width));
    list.iter().map(|piece| row(piece, width) + &words(piece).unwrap_or_default()).collect()
}

fn row(piece: &Summary, width: usize) -> String {
    let title = if piece.headline.is_empty() { &piece.opening } else { &piece.headline };
    let title: String = title.chars().take(60).collect();
    let (slug, words, day) = (&piece.slug, piece.words, piece.updated.get(..10).unwrap_or_default());
    format!("{slug:width$}  {day}  {words:>6} words  {title}\n")
}

/// The words around what was looked for, below the name of the piece.
fn snippet(found: &Found, width: usize) -> String {
    let words: String = found.words.iter().map(|stretch| stretch.text.as_str()).collect();
    if words.is_empty() { words } else { format!("{:width$}  {words}\n", "") }
}

/// A line for each note.
pub(crate) fn notes(notes: &[Note]) -> Vec<String> {
    notes
        .iter()
        .map(|note| {
            let kind = match note.kind {
                NoteKind::Kept => "kept",
                NoteKind::Guessed => "guessed",
                NoteKind::Missing => "missing",
                NoteKind::LeftOut => "left out",
            };
            let line = note.line.map(|line| format!(" (line {line})")).unwrap_or_default();
            format!("  {kind:8}  {}: {}{line}", note.field, note.text)
        })
        .collect()
}

/// A line with what a credit lacks; none where that is nothing.
pub(crate) fn lacks(missing: &[Message]) -> String {
    if missing.is_empty() {
        return String::new();
    }
    format!("    {}\n", message!("lacks-line", parts = missing.to_vec()))
}

/// A line for each finding, what stops first.
pub(crate) fn findings(list: &[Finding]) -> Vec<String> {
    let weighed = |weight: Weight| list.iter().filter(move |finding| finding.weight == weight);
    weighed(Weight::Stops)
        .map(|finding| line("stops", finding))
        .chain(weighed(Weight::Warns).map(|finding| line("warns", finding)))
        .collect()
}

fn line(weight: &str, finding: &Finding) -> String {
    format!("{weight}  {}\n       {}", finding.message, finding.fix)
}

/// A line for everything that is written inside a picture's file, and below it what contradicts it there.
pub(crate) fn embedded(embedded: &Embedded) -> String {
    let values = embedded.values.iter().map(|(property, reading)| {
        let differing: String = reading.differing.iter().map(otherwise).collect();
        said(&property.label(), &reading.value.join("; ")) + &differing
    });
    let position = match embedded.position {
        Some(Position { latitude, longitude }) => Some(format!("{latitude:.6}, {longitude:.6}")),
        None => embedded.has_gps.then(|| message!("embedded-positionUnreadable").to_string()),
    };
    let position = position.map(|position| said(&message!("embedded-position"), &position));
    let c2pa = embedded.has_c2pa.then(|| message!("embedded-c2paThere").to_string());
    let c2pa = c2pa.map(|c2pa| said(&message!("embedded-c2pa"), &c2pa));
    values.chain(position).chain(c2pa).collect()
}

fn otherwise(Differing { value, from }: &Differing) -> String {
    let line = message!("embedded-otherwise", standard = from.name(), value = value.join("; "));
    format!("    {line}\n")
}

/// Lines after the first stand below it.
fn said(label: &Message, value: &str) -> String {
    format!("  {label}: {}\n", value.replace('\n', "\n    "))
}

/// A line for each format.
pub(crate) fn formats(title: &str, list: &[Format]) -> String {
    let lines: String = list
        .iter()
        .map(|format| format!("  {:12} {} ({})\n", format.name, format.label, format.extensions.join(", ")))
        .collect();
    format!("{title}\n{lines}")
}
