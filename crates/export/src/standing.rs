//! The lines that stand around a body, as runs: for formats that have no elements of their own for them.

use article::{
    Block, Byline, Correction, CorrectionPlace, Figure, Heading, Inline, LinkAttrs, Mark, Piece,
    is_safe_link, is_web_address, plain_text,
};

use crate::{Job, date::printed, words::Words};

/// Which line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// The label above the headline.
    Kicker,
    /// The title.
    Headline,
    /// The summary below it.
    Standfirst,
    /// Names, a line for those who wrote it and one for each who did something else.
    Byline,
    /// Place and day.
    Dateline,
    /// When it last changed.
    Updated,
    /// A dated fix.
    Correction,
    /// A sentence about the author.
    Author,
    /// Where it first ran.
    Permission,
    /// The standing statement.
    Disclaimer,
}

/// A line with its runs, which are never none.
pub(crate) type Standing = (Line, Vec<Inline>);

/// The heading that opens the body, when it is the headline or only says it again, and the body after it.
pub(crate) fn opening(piece: &Piece) -> (Option<&[Inline]>, &[Block]) {
    let heading = piece.opening_heading().and_then(|at| match &piece.content[at] {
        Block::Heading(Heading { content, .. }) if same_words(&plain_text(content), &piece.headline()) => {
            Some((at, content))
        }
        _ => None,
    });
    match heading {
        Some((at, content)) => (Some(content), &piece.content[at + 1..]),
        None => (None, &piece.content),
    }
}

/// The figure that opens a body, and what follows; without one, all of it.
pub(crate) fn lead(body: &[Block]) -> (Option<&Figure>, &[Block]) {
    let opening = body.iter().take_while(|block| block.is_empty_paragraph()).count();
    match &body[opening..] {
        [Block::Figure(figure), rest @ ..] => (Some(figure), rest),
        rest => (None, rest),
    }
}

fn same_words(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// What stands above the body.
pub(crate) fn above(job: &Job, words: &Words) -> Vec<Standing> {
    let (piece, fields) = (job.piece, &job.piece.attrs.fields);
    let mut lines = vec![
        (Line::Kicker, run(&fields.kicker)),
        (Line::Headline, headline(piece)),
        (Line::Standfirst, run(&fields.standfirst)),
    ];
    lines.extend(bylines(job, words).into_iter().map(|line| (Line::Byline, line)));
    lines.push((Line::Dateline, dateline(piece, words)));
    let updated = fields.updated.as_ref().map(|when| format!("{}{}", words.updated, printed(when, words)));
    lines.push((Line::Updated, run(&updated.unwrap_or_default())));
    lines.extend(corrections(piece, CorrectionPlace::Top, words));
    standing(lines)
}

/// What stands below it.
pub(crate) fn below(piece: &Piece, words: &Words) -> Vec<Standing> {
    let fields = &piece.attrs.fields;
    let mut lines = paragraphs(Line::Author, &fields.author_line);
    lines.extend(corrections(piece, CorrectionPlace::Foot, words));
    lines.push((Line::Permission, permission(piece, words)));
    lines.extend(paragraphs(Line::Disclaimer, &fields.disclaimer));
    standing(lines)
}

fn standing(lines: Vec<Standing>) -> Vec<Standing> {
    lines.into_iter().filter(|(_, runs)| !runs.is_empty()).collect()
}

/// The headline, with its marks where it is the heading that opens the body.
fn headline(piece: &Piece) -> Vec<Inline> {
    opening(piece).0.map_or_else(|| run(&piece.headline()), <[Inline]>::to_vec)
}

/// Those who wrote it, and those who did something else.
pub(crate) fn named(bylines: &[Byline]) -> (Vec<&Byline>, Vec<&Byline>) {
    let named = bylines.iter().filter(|byline| !byline.name.trim().is_empty());
    named.partition(|byline| byline.role.trim().is_empty())
}

/// Where a name may lead: to the web or to a mailbox.
pub(crate) fn link_of(byline: &Byline) -> Option<&str> {
    let link = byline.link.trim();
    (is_web_address(link) || link.starts_with("mailto:") && is_safe_link(link)).then_some(link)
}

/// What stands before the names and what after them: in the outlet's form, else as the language has it.
pub(crate) fn around_names<'a>(job: &Job<'a>, words: &Words) -> (&'a str, &'a str) {
    job.outlet.around_names().unwrap_or((words.by, ""))
}

fn bylines(job: &Job, words: &Words) -> Vec<Vec<Inline>> {
    let (writers, others) = named(&job.piece.attrs.fields.bylines);
    let mut lines = Vec::new();
    if !writers.is_empty() {
        let (before, after) = around_names(job, words);
        let mut line = run(before.trim_start());
        for (at, writer) in writers.iter().enumerate() {
            let between = if at == 0 {
                ""
            } else if at + 1 == writers.len() {
                words.and
            } else {
                ", "
            };
            line.extend((!between.is_empty()).then(|| Inline::text(between)));
            line.push(name(writer));
        }
        line.extend(run(after));
        lines.push(line);
    }
    let other = |byline: &Byline| vec![Inline::text(format!("{}: ", byline.role.trim())), name(byline)];
    lines.extend(others.into_iter().map(other));
    lines
}

fn name(byline: &Byline) -> Inline {
    linked(byline.name.trim(), link_of(byline).unwrap_or_default())
}

fn dateline(piece: &Piece, words: &Words) -> Vec<Inline> {
    let fields = &piece.attrs.fields;
    let day = fields.published.as_ref().map(|when| printed(when, words)).unwrap_or_default();
    let parts = [fields.dateline.trim(), &day];
    run(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

/// The fixes of one place.
pub(crate) fn fixes(piece: &Piece, place: CorrectionPlace) -> impl Iterator<Item = &Correction> {
    piece.attrs.fields.corrections.iter().filter(move |fix| fix.place == place && !fix.text.trim().is_empty())
}

fn corrections(piece: &Piece, place: CorrectionPlace, words: &Words) -> Vec<Standing> {
    fixes(piece, place).map(|fix| (Line::Correction, correction(fix, words))).collect()
}

fn correction(fix: &Correction, words: &Words) -> Vec<Inline> {
    let kind = words.fix(fix.kind);
    let day = fix.date.as_ref().map(|when| format!(", {}", printed(when, words))).unwrap_or_default();
    let kind = Inline::Text { text: format!("{kind}{day}:"), marks: vec![Mark::Strong] };
    vec![kind, Inline::text(format!(" {}", fix.text.trim()))]
}

/// The permission line, or one that we make where only the outlet is known; the outlet's name leads there.
fn permission(piece: &Piece, words: &Words) -> Vec<Inline> {
    let first = &piece.attrs.fields.republication;
    let (outlet, given, address) = (first.outlet.trim(), first.permission.trim(), first.address.trim());
    let day = first.first_published.as_ref().map(|when| format!(", {}", printed(when, words)));
    let line = match (given, outlet) {
        ("", "") => return Vec::new(),
        ("", outlet) => words.first_published.replace("{}", &format!("{outlet}{}", day.unwrap_or_default())),
        (given, _) => given.to_owned(),
    };
    match line.split_once(outlet).filter(|_| !outlet.is_empty() && is_web_address(address)) {
        Some((before, after)) => {
            let runs = [run(before), vec![linked(outlet, address)], run(after)];
            runs.concat()
        }
        None => run(&line),
    }
}

/// A line for each paragraph that blank lines part.
fn paragraphs(line: Line, words: &str) -> Vec<Standing> {
    let words = words.replace("\r\n", "\n");
    words.split("\n\n").map(|paragraph| (line, run(paragraph.trim()))).collect()
}

fn run(words: &str) -> Vec<Inline> {
    if words.trim().is_empty() { Vec::new() } else { vec![Inline::text(words)] }
}

fn linked(words: &str, address: &str) -> Inline {
    let attrs = LinkAttrs { href: address.to_owned(), title: String::new() };
    let marks = if address.is_empty() { Vec::new() } else { vec![attrs.into()] };
    Inline::Text { text: words.to_owned(), marks }
}
