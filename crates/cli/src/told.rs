//! What the desk answers, told in lines for people.

use article::{Note, NoteKind};
use desk::{Format, Summary};
use proof::{Finding, Weight};

/// A line for each piece.
pub(crate) fn pieces(list: &[Summary]) -> String {
    let width = list.iter().map(|piece| piece.slug.chars().count()).max().unwrap_or_default();
    list.iter()
        .map(|piece| {
            let title = if piece.headline.is_empty() { &piece.opening } else { &piece.headline };
            let title: String = title.chars().take(60).collect();
            let (slug, words, day) = (&piece.slug, piece.words, piece.updated.get(..10).unwrap_or_default());
            format!("{slug:width$}  {day}  {words:>6} words  {title}\n")
        })
        .collect()
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

/// A line for each format.
pub(crate) fn formats(title: &str, list: &[Format]) -> String {
    let lines: String = list
        .iter()
        .map(|format| format!("  {:12} {} ({})\n", format.name, format.label, format.extensions.join(", ")))
        .collect();
    format!("{title}\n{lines}")
}
