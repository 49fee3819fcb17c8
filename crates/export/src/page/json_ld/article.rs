//! The piece itself: <https://schema.org/NewsArticle>.

use article::{Correction, CorrectionKind, Republication};
use serde::Serialize;

use super::{image::Image, party::Party};
use crate::{
    date::machine,
    page::subject::{Subject, given, web_address},
};

/// What is known of a piece; what is not known has no key.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct NewsArticle {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    headline: String,
    /// The standfirst, where another summary is the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    alternative_headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Party>,
    /// Those who did something else for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributor: Vec<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article_section: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<String>,
    #[serde(skip_serializing_if = "is_zero")]
    word_count: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    image: Vec<Image>,
    /// The page that search engines should show.
    #[serde(skip_serializing_if = "Option::is_none")]
    main_entity_of_page: Option<WebPage>,
    /// Who published that page.
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Party>,
    /// The outlet for which it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    source_organization: Option<Party>,
    /// The piece as it first ran.
    #[serde(skip_serializing_if = "Option::is_none")]
    is_based_on: Option<Original>,
    /// The permission line.
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<CorrectionComment>,
}

/// Somebody, and what they did: <https://schema.org/Role>, which repeats the property that it stands in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Role {
    #[serde(rename = "@type")]
    kind: &'static str,
    role_name: String,
    contributor: Party,
}

#[derive(Serialize)]
struct WebPage {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
}

/// The piece where it first ran.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Original {
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Party>,
}

/// A mended error: <https://schema.org/correction>.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CorrectionComment {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
}

impl NewsArticle {
    pub(super) fn of(subject: &Subject) -> Self {
        let fields = subject.fields;
        let description = given(&subject.description);
        let standfirst = given(&fields.standfirst).filter(|words| Some(words) != description.as_ref());
        NewsArticle {
            context: "https://schema.org",
            kind: "NewsArticle",
            headline: subject.title.clone(),
            alternative_headline: standfirst,
            description,
            dateline: given(&fields.dateline),
            date_published: fields.published.as_ref().map(|when| machine(when).to_owned()),
            date_modified: fields.updated.as_ref().map(|when| machine(when).to_owned()),
            author: subject.writers().filter_map(Party::of).collect(),
            contributor: contributors(subject),
            article_section: given(&fields.section),
            keywords: fields.tags.iter().filter_map(|tag| given(tag)).collect(),
            in_language: subject.language.map(str::to_owned),
            word_count: subject.words,
            image: subject.pictures.iter().map(|shown| Image::of(shown, subject)).collect(),
            main_entity_of_page: subject.canonical().map(|id| WebPage { kind: "WebPage", id }),
            publisher: subject.publisher().map(Party::organisation),
            source_organization: given(&fields.republication.outlet).map(Party::organisation),
            is_based_on: original(&fields.republication),
            credit_text: given(&fields.republication.permission),
            correction: fields.corrections.iter().filter_map(correction).collect(),
        }
    }
}

fn contributors(subject: &Subject) -> Vec<Role> {
    let roles = subject.bylines().filter_map(|byline| {
        Some(Role { kind: "Role", role_name: given(&byline.role)?, contributor: Party::of(byline)? })
    });
    roles.collect()
}

fn original(first: &Republication) -> Option<Original> {
    Some(Original {
        kind: "NewsArticle",
        url: web_address(&first.address)?,
        date_published: first.first_published.as_ref().map(|when| machine(when).to_owned()),
        publisher: given(&first.outlet).map(Party::organisation),
    })
}

/// An update mends nothing, so it is no correction here; the page shows it all the same.
fn correction(fix: &Correction) -> Option<CorrectionComment> {
    let mends = matches!(fix.kind, CorrectionKind::Correction | CorrectionKind::Clarification);
    let text = given(&fix.text).filter(|_| mends)?;
    let date_published = fix.date.as_ref().map(|when| machine(when).to_owned());
    Some(CorrectionComment { kind: "CorrectionComment", text, date_published })
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}
