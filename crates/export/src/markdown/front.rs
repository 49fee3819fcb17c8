//! What stands in the front matter: a value for each key of a flavour's row, where the piece has one.

use article::{Block, Fields, Piece, Status, When, is_web_address, plain_text};

use super::{
    Page, composed,
    flavour::Key,
    guard::guarded,
    lead::Lead,
    value::{Value, front},
};
use crate::{date::machine, html, one_line::on_one_line};

/// The words of a description that nobody wrote.
const FIRST_WORDS: usize = 30;

/// The front matter with its fences, and nothing where the flavour has none.
pub(super) fn text(page: &Page) -> String {
    let Some(wanted) = &page.flavour.front else { return String::new() };
    let entries: Vec<_> =
        wanted.keys.iter().filter_map(|(name, key)| Some((*name, value(page, *key)?))).collect();
    front(wanted.syntax, &entries)
}

/// Whether a site should not show it yet: it goes to an editor first, is being written, or was put away.
pub(super) fn is_draft(page: &Page) -> bool {
    page.job.draft.is_some() || is_unfinished(page.piece)
}

/// Whether it is being written, or was put away.
pub(super) fn is_unfinished(piece: &Piece) -> bool {
    !matches!(piece.attrs.fields.status, Status::Ready | Status::Filed | Status::Published)
}

fn value(page: &Page, key: Key) -> Option<Value> {
    let piece = page.piece;
    let fields = &piece.attrs.fields;
    let first = &fields.republication;
    let is_hidden = page.job.is_unlisted();
    let lead = || Lead::of(page);
    match key {
        Key::Fixed(word) => given(word),
        Key::Title => given(&html::title(page.job)),
        Key::Date => date(fields.published.as_ref()),
        Key::Updated => date(fields.updated.as_ref()),
        Key::Embargo => date(fields.embargo.as_ref()),
        Key::Draft => Some(Value::Truth(is_draft(page))),
        Key::Shown => is_draft(page).then_some(Value::Truth(false)),
        Key::Slug => given(page.job.slug),
        Key::Description => given(fields.description()),
        Key::SomeDescription => value(page, Key::Description).or_else(|| given(&first_words(page))),
        Key::Standfirst => given(fields.excerpt()),
        Key::StandfirstHtml => given(&html::text(fields.excerpt())),
        Key::StandfirstMarkdown => given(&markdown(page, fields.excerpt())),
        Key::Author => given(&writers(fields).join(", ")),
        Key::Authors => list(writers(fields)),
        Key::Tags => list(fields.tags.iter().map(|tag| tag.trim()).collect()),
        Key::Sections => list(vec![fields.section.trim()]),
        Key::Section => given(&fields.section),
        Key::Language => given(&fields.language),
        Key::Canonical => {
            given(first.canonical_address()).filter(|_| is_web_address(first.canonical_address()))
        }
        Key::Noindex => is_hidden.then_some(Value::Truth(true)),
        Key::InSitemap => is_hidden.then_some(Value::Truth(false)),
        Key::Lead => given(&lead()?.address),
        Key::Leads => list(vec![lead()?.address.as_str()]),
        Key::LeadAlt => given(&lead()?.alt),
        Key::LeadCaption => given(&lead()?.caption),
        Key::LeadCredit => given(&lead()?.credit),
        Key::Pictures => {
            Some(Value::Groups(pictures(page))).filter(|groups| *groups != Value::Groups(vec![]))
        }
        Key::Despite => given(page.job.despite.unwrap_or_default()),
    }
}

/// Words as a paragraph of Markdown that says them.
fn markdown(page: &Page, words: &str) -> String {
    let words = on_one_line(words);
    guarded(&composed(vec![Block::paragraph(&words)]), &page.flavour.guards)
}

fn given(words: &str) -> Option<Value> {
    let words = words.trim();
    (!words.is_empty()).then(|| Value::Text(words.to_owned()))
}

fn list(items: Vec<&str>) -> Option<Value> {
    let items: Vec<String> = items.into_iter().filter(|item| !item.is_empty()).map(str::to_owned).collect();
    (!items.is_empty()).then_some(Value::List(items))
}

fn date(when: Option<&When>) -> Option<Value> {
    when.map(|when| Value::Date(machine(when).to_owned()))
}

/// Who wrote it, without those who did something else.
fn writers(fields: &Fields) -> Vec<&str> {
    let writers = fields.bylines.iter().filter(|byline| byline.role.trim().is_empty());
    writers.map(|byline| byline.name.trim()).filter(|name| !name.is_empty()).collect()
}

fn first_words(page: &Page) -> String {
    let is_said = |block: &&Block| matches!(block, Block::Paragraph(_)) && !block.is_empty_paragraph();
    let opening = page.piece.content.iter().find(is_said);
    let words = opening.map_or_else(|| html::title(page.job), Block::plain_text);
    words.split_whitespace().take(FIRST_WORDS).collect::<Vec<_>>().join(" ")
}

/// Every picture that has a file, with its words and its credit.
fn pictures(page: &Page) -> Vec<Vec<(&'static str, Value)>> {
    let mut groups: Vec<Vec<(&'static str, Value)>> = Vec::new();
    let mut add = |src: &str, alt: &str, caption: &str| {
        let name = ("src", Value::Text(src.to_owned()));
        if !page.has_file(src) || groups.iter().any(|group| group[0] == name) {
            return;
        }
        let words = [("alt", given(alt)), ("credit", given(&page.credit_line(src)))];
        let words: Vec<_> = words.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
        let title = given(caption).map(|caption| ("title", caption));
        let words = (!words.is_empty()).then_some(("params", Value::Group(words)));
        groups.push(std::iter::once(name).chain(title).chain(words).collect());
    };
    for block in &page.piece.content {
        block.walk(&mut |block| {
            if let Block::Figure(figure) = block {
                add(&figure.attrs.src, &figure.attrs.alt, &plain_text(&figure.content));
            }
            for inline in block.lines().into_iter().flatten() {
                if let article::Inline::Picture { attrs, .. } = inline {
                    add(&attrs.src, &attrs.alt, "");
                }
            }
        });
    }
    groups
}
