//! Open Graph (<https://ogp.me>): what networks and messengers show beside a link to the page.
//!
//! Open Graph wants whole addresses. A page that is exported to a folder has none, nor do its pictures: `og:url` is
//! given where the piece names the copy to be shown, and pictures are named as they lie beside the page.

use super::{
    meta::{lines, property},
    subject::{Subject, web_address},
};
use crate::{
    date::machine,
    html::{Shown, file_address_as_written},
};

/// All that can be told, a line each.
pub(super) fn tags(subject: &Subject) -> String {
    let own = [
        property("og:type", "article"),
        property("og:title", &subject.title),
        property("og:description", &subject.description),
        property("og:url", &subject.canonical().unwrap_or_default()),
        property("og:site_name", &subject.publisher().unwrap_or_default()),
        property("og:locale", &subject.language.map(locale).unwrap_or_default()),
    ];
    let picture = subject.picture().into_iter().flat_map(picture);
    lines(own.into_iter().chain(picture).chain(article(subject)))
}

fn picture(shown: &Shown) -> [String; 5] {
    [
        property("og:image", &file_address_as_written(&shown.file.file_name)),
        property("og:image:type", shown.file.mime),
        property("og:image:width", &shown.file.width.to_string()),
        property("og:image:height", &shown.file.height.to_string()),
        property("og:image:alt", &shown.alt),
    ]
}

/// What Open Graph knows of articles alone. An author is an address there, not a name.
fn article(subject: &Subject) -> Vec<String> {
    let fields = subject.fields;
    let mut tags = vec![
        property("article:published_time", fields.published.as_ref().map_or("", machine)),
        property("article:modified_time", fields.updated.as_ref().map_or("", machine)),
    ];
    let writers = subject.writers().filter_map(|byline| web_address(&byline.link));
    tags.extend(writers.map(|address| property("article:author", &address)));
    tags.push(property("article:section", &fields.section));
    tags.extend(fields.tags.iter().map(|tag| property("article:tag", tag)));
    tags
}

/// `en_GB` for `en-GB`, `zh_TW` for `zh-Hant-TW`; the language alone where no region is given.
fn locale(tag: &str) -> String {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let is_region = |part: &&str| match part.len() {
        2 => part.chars().all(|c| c.is_ascii_alphabetic()),
        3 => part.chars().all(|c| c.is_ascii_digit()),
        _ => false,
    };
    match parts.take_while(|part| part.len() > 1).find(is_region) {
        Some(region) => format!("{language}_{}", region.to_ascii_uppercase()),
        None => language,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_a_language_and_a_region() {
        let table = [
            ("en-GB", "en_GB"),
            ("zh-Hant-TW", "zh_TW"),
            ("es-419", "es_419"),
            ("sr-Latn", "sr"),
            ("DE", "de"),
            ("en-x-us", "en"),
        ];
        for (tag, expected) in table {
            assert_eq!(locale(tag), expected);
        }
    }
}
