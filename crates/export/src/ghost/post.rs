//! The post and what belongs to it, within Ghost's limits.

use ::words::message;
use article::{Canonical, Note, Noted};
use serde_json::{Value, json};

use super::{Feature, given, note};
use crate::{Job, html::title, moment::moment, page::subject::web_address, slug::slug, uri};

/// How many characters Ghost takes.
pub(super) const TITLE: usize = 255;
pub(super) const EXCERPT: usize = 300;
const ALT: usize = 191;
const META: usize = 500;

/// The file of an import. The numbers within it hold its parts together and mean nothing outside.
pub(super) fn of(job: &Job, lexical: &str, feature: Option<Feature>) -> Noted<Value> {
    let fields = &job.piece.attrs.fields;
    let has_names = fields.bylines.iter().any(|byline| !byline.name.trim().is_empty());
    let mut notes: Vec<Note> =
        has_names.then(|| note("bylines", message!("notes-ghostAuthors"))).into_iter().collect();
    let mut cut = |field: &str, value: &str, most: usize| {
        let short = shortened(value.trim(), most);
        if short.chars().count() < value.trim().chars().count() {
            notes.push(note(
                field,
                message!("notes-cut", program = "Ghost", most = most, start = short.clone()),
            ));
        }
        short
    };
    let name = cut("headline", &title(job), TITLE);
    let excerpt = cut("standfirst", &fields.standfirst, EXCERPT);
    let summary = cut("summary", &fields.summary, META);
    let alt = cut("pictures", feature.as_ref().map_or("", |feature| &feature.alt), ALT);
    if fields.republication.canonical == Canonical::Noindex {
        notes.push(note("republication", message!("notes-noNoindex", program = "Ghost")));
    }
    let tags = tags(std::iter::once(&fields.section).chain(&job.outlet.categories).chain(&fields.tags));
    let uuid = uri::of(job).trim_start_matches("urn:uuid:").to_owned();
    let id: String = uuid.chars().filter(|c| *c != '-').take(24).collect();
    let post = json!({
        "id": id, "uuid": uuid, "type": "post", "status": "draft",
        "title": name, "slug": shortened(job.slug, ALT), "lexical": lexical, "visibility": "public", "featured": 0,
        "custom_excerpt": given(&excerpt),
        "feature_image": feature.as_ref().map(|feature| &feature.address),
        "canonical_url": web_address(fields.republication.canonical_address()),
        "published_at": fields.published.as_ref().and_then(moment),
        "updated_at": fields.updated.as_ref().or(fields.published.as_ref()).and_then(moment),
    });
    let meta = json!({
        "id": id, "post_id": id, "meta_description": given(&summary), "og_description": given(&summary),
        "twitter_description": given(&summary), "feature_image_alt": given(&alt),
        "feature_image_caption": feature.map(|feature| feature.caption),
    });
    let named = |(at, name): (usize, &String)| match ascii_slug(name) {
        Some(slug) => json!({ "id": at + 1, "name": name, "slug": slug }),
        None => json!({ "id": at + 1, "name": name }),
    };
    let tagged = |at: usize| json!({ "tag_id": at + 1, "post_id": id, "sort_order": at });
    let data = json!({
        "posts": [post], "posts_meta": [meta],
        "tags": tags.iter().enumerate().map(named).collect::<Vec<_>>(),
        "posts_tags": (0..tags.len()).map(tagged).collect::<Vec<_>>(),
    });
    let meta = json!({ "exported_on": 0, "version": "6.0.0", "galley_despite": job.despite });
    let value = json!({ "db": [{ "meta": meta, "data": data }] });
    Noted { value, notes }
}

/// Each once, whatever its case. What begins with a comma Ghost refuses; what begins with `#` it hides.
fn tags<'a>(names: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for name in names {
        let name = name.trim_start_matches([',', '#', ' ']).trim();
        if !name.is_empty() && !tags.iter().any(|tag| tag.to_lowercase() == name.to_lowercase()) {
            tags.push(shortened(name, ALT));
        }
    }
    tags
}

/// By which Ghost knows a tag that it has; where there are letters that it writes in others, it makes the slug itself.
fn ascii_slug(name: &str) -> Option<String> {
    Some(slug(name)).filter(|slug| slug.is_ascii() && !slug.is_empty())
}

/// Whether a value is longer than Ghost takes.
pub(super) fn is_cut(value: &str, most: usize) -> bool {
    value.trim().chars().count() > most
}

/// No longer than Ghost takes, cut between words where that is near.
fn shortened(value: &str, most: usize) -> String {
    if value.chars().count() <= most {
        return value.to_owned();
    }
    let start: String = value.chars().take(most - 1).collect();
    let at_word = start.rfind(char::is_whitespace).filter(|at| *at > start.len() / 2);
    format!("{}…", start[..at_word.unwrap_or(start.len())].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_ends_at_a_word() {
        assert_eq!(shortened("short", 5), "short");
        assert_eq!(shortened("one two three", 10), "one two…");
        assert_eq!(shortened("ääääääääää", 4), "äää…");
    }

    #[test]
    fn tags_are_such_as_ghost_takes() {
        let names = ["City", "city", ", night", "#desk", "", "погода"].map(str::to_owned);
        assert_eq!(tags(names.iter()), ["City", "night", "desk", "погода"]);
        assert_eq!((ascii_slug("Work & rest").as_deref(), ascii_slug("погода")), (Some("work-rest"), None));
    }
}
