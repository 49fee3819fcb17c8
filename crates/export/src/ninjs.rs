//! ninjs 3.1, IPTC's JSON for news: <https://iptc.org/standards/ninjs/>. The piece is one object, its pictures are associated with it.
//!
//! What has no field there, fixes and the lines below the text, stands in the bodies: as HTML without a headline, and as plain text.

mod item;
mod picture;

use article::{CorrectionPlace, Fields, Noted};

use crate::{
    Content, Draft, Exporter, File, Job, Pictures,
    html::Press,
    moment::moment,
    page::subject::{given, web_address},
    plain, standing, uri,
    words::Words,
};
use item::{AltId, Item, Source, Standard, Subject, Text, person};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "ninjs",
    label: "formats-ninjs",
    extension: "json",
    gated: true,
    for_readers: false,
    bundle: None,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut press = Press::new(job, pictures);
    let html = body(job, &mut press);
    let item = item(job, &press, html);
    // Nothing in it has keys that are no strings, so it can always be said.
    let text = serde_json::to_string_pretty(&item).unwrap_or_default() + "\n";
    press.files(File { path: format!("{}.ninjs.json", job.slug), content: Content::Text(text) })
}

/// The text without what has a field of its own.
fn body(job: &Job, press: &mut Press) -> String {
    let mut html = job.draft.map(Draft::html).unwrap_or_default();
    let fixes = press.corrections(CorrectionPlace::Top);
    html += &if fixes.is_empty() { fixes } else { fixes + "\n" };
    press.body(&mut html);
    press.footnotes(&mut html);
    press.below(&mut html);
    html
}

fn item(job: &Job, press: &Press, html: String) -> Item {
    let fields = &job.piece.attrs.fields;
    let uri = uri::of(job);
    Item {
        kind: "text",
        representation_type: Some("full"),
        standard: Some(Standard::NINJS),
        content_created: fields.published.as_ref().and_then(moment),
        version_created: fields.updated.as_ref().or(fields.published.as_ref()).and_then(moment),
        embargoed_until: fields.embargo.as_ref().and_then(moment),
        pub_status: Some(if job.draft.is_some() { "withheld" } else { "usable" }),
        language: given(&fields.language),
        title: given(&fields.slugline),
        slugline: given(&fields.slugline),
        headlines: headlines(job, press),
        descriptions: descriptions(fields),
        by: given(&by(job)),
        people: fields.bylines.iter().filter_map(person).collect(),
        organisations: fields.bylines.iter().filter_map(item::organisation).collect(),
        located: given(&fields.dateline),
        info_sources: given(&fields.republication.outlet)
            .map(|name| Source { name, role: "publisher" })
            .into_iter()
            .collect(),
        subjects: subjects(fields),
        usage_terms: given(&fields.republication.permission),
        ed_note: given(&note(job)),
        alt_ids: alt_ids(job),
        bodies: bodies(job, html),
        associations: press.shown().iter().map(|shown| picture::item(shown, job.piece, &uri)).collect(),
        uri,
        ..Item::default()
    }
}

fn headlines(job: &Job, press: &Press) -> Vec<Text> {
    let main = Text::some("main", "text/plain", press.title());
    let kicker = Text::some("kicker", "text/plain", &job.piece.attrs.fields.kicker);
    main.into_iter().chain(kicker).collect()
}

fn descriptions(fields: &Fields) -> Vec<Text> {
    let texts = [("summary", &fields.standfirst), ("search", &fields.summary)];
    texts.into_iter().filter_map(|(role, text)| Text::some(role, "text/plain", text)).collect()
}

fn bodies(job: &Job, html: String) -> Vec<Text> {
    let words = job.piece.words();
    let plain = plain::body(job);
    [("text/html", html), ("text/plain", plain)]
        .map(|(kind, value)| Text { role: "main", content_type: kind, word_count: Some(words), value })
        .into()
}

/// The lines of names, as one.
fn by(job: &Job) -> String {
    let words = Words::of(job.piece.attrs.fields.language.trim());
    let lines = standing::above(job, words).into_iter();
    let names = lines.filter(|(line, _)| *line == standing::Line::Byline);
    names.map(|(_, runs)| article::plain_text(&runs)).collect::<Vec<_>>().join("; ")
}

fn subjects(fields: &Fields) -> Vec<Subject> {
    let section = given(&fields.section).map(|name| Subject { name, rel: "section" });
    let tags = fields.tags.iter().filter_map(|tag| Some(Subject { name: given(tag)?, rel: "keyword" }));
    section.into_iter().chain(tags).collect()
}

/// For the desk alone: the writer's note, when the piece is due, how long it was to be, and why it goes out although a check stops it.
fn note(job: &Job) -> String {
    let fields = &job.piece.attrs.fields;
    let deadline = fields.deadline.as_ref().map(|when| format!("Deadline: {}", when.as_str()));
    let ordered = fields.length_ordered.map(|words| format!("Ordered: {words} words"));
    let despite = job.despite.map(|why| format!("Despite: {why}"));
    let parts = [given(&fields.note_to_desk), deadline, ordered, despite].into_iter().flatten();
    parts.collect::<Vec<_>>().join("\n")
}

fn alt_ids(job: &Job) -> Vec<AltId> {
    let first = &job.piece.attrs.fields.republication;
    let address = web_address(&first.address).map(|value| AltId { role: "firstPublished", value });
    let canonical = web_address(first.canonical_address()).map(|value| AltId { role: "canonical", value });
    [AltId { role: "slug", value: job.slug.to_owned() }].into_iter().chain(address).chain(canonical).collect()
}
