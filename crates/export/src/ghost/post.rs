//! The post and what belongs to it, within Ghost's limits.

use ::words::message;
use article::{Canonical, Noted};
use serde_json::{Value, json};

use super::{Feature, given, note};
use crate::{Job, html::title, moment::moment, page::subject::web_address, uri};

/// How many characters Ghost takes.
const TITLE: usize = 255;
const EXCERPT: usize = 300;
const ALT: usize = 191;
const META: usize = 500;

/// The file of an import. The numbers within it hold its parts together and mean nothing outside.
pub(super) fn of(job: &Job, lexical: &str, feature: Option<Feature>) -> Noted<Value> {
    let fields = &job.piece.attrs.fields;
    let mut notes = vec![note("bylines", message!("notes-ghostAuthors"))];
    if fields.bylines.iter().all(|byline| byline.name.trim().is_empty()) {
        notes.clear();
    }
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
    let tags: Vec<String> = std::iter::once(&fields.section)
        .chain(&fields.tags)
        .map(|tag| tag.trim().to_owned())
        .filter(|tag| !tag.is_empty())
        .collect();
    let post = json!({
        "id": 1, "uuid": uri::of(job).trim_start_matches("urn:uuid:"), "type": "post", "status": "draft",
        "title": name, "slug": shortened(job.slug, ALT), "lexical": lexical, "visibility": "public", "featured": 0,
        "custom_excerpt": given(&excerpt),
        "feature_image": feature.as_ref().map(|feature| &feature.address),
        "canonical_url": web_address(fields.republication.canonical_address()),
        "published_at": fields.published.as_ref().and_then(moment),
        "updated_at": fields.updated.as_ref().or(fields.published.as_ref()).and_then(moment),
        "codeinjection_head": job.despite.map(|why| format!("<!-- {} -->", why.replace("--", "—"))),
    });
    let meta = json!({
        "id": 1, "post_id": 1, "meta_description": given(&summary), "og_description": given(&summary),
        "twitter_description": given(&summary), "feature_image_alt": given(&alt),
        "feature_image_caption": feature.map(|feature| feature.caption),
    });
    let named = |(at, name): (usize, &String)| json!({ "id": at + 1, "name": name });
    let tagged = |at: usize| json!({ "tag_id": at + 1, "post_id": 1, "sort_order": at });
    let data = json!({
        "posts": [post], "posts_meta": [meta],
        "tags": tags.iter().enumerate().map(named).collect::<Vec<_>>(),
        "posts_tags": (0..tags.len()).map(tagged).collect::<Vec<_>>(),
    });
    let value = json!({ "db": [{ "meta": { "exported_on": 0, "version": "6.0.0" }, "data": data }] });
    Noted { value, notes }
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
}
