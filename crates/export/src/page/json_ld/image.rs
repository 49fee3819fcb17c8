//! A picture and its rights: <https://schema.org/ImageObject>, with what Google's "Image metadata" asks for.
//!
//! That asks for `contentUrl` and at least one of `creator`, `creditText`, `copyrightNotice` and `license`; with
//! `license` and `acquireLicensePage` a picture is shown as licensable.

use article::{Credit, Ground};
use serde::Serialize;

use super::party::Party;
use crate::{
    html::{Place, Shown, file_address_as_written},
    page::subject::{Subject, given, web_address},
};

/// A picture on the page. Its addresses are relative to the page, as JSON-LD allows.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Image {
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
    content_url: String,
    encoding_format: &'static str,
    /// Pixels.
    width: u32,
    height: u32,
    /// Whether the piece opens with it.
    #[serde(skip_serializing_if = "is_false")]
    representative_of_page: bool,
    /// The picture's own title.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<String>,
    /// The same in words, for those who cannot see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(flatten)]
    rights: Rights,
}

/// Whose it is, and on what terms.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Rights {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    creator: Vec<Party>,
    /// For whom the creator worked.
    #[serde(skip_serializing_if = "Option::is_none")]
    source_organization: Option<Party>,
    /// The credit line as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copyright_notice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acquire_license_page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    digital_source_type: Option<&'static str>,
}

impl Image {
    pub(super) fn of(shown: &Shown, subject: &Subject) -> Self {
        let address = file_address_as_written(&shown.file.file_name);
        let credit = subject.credits.get(&shown.name);
        Image {
            kind: "ImageObject",
            url: address.clone(),
            content_url: address,
            encoding_format: shown.file.mime,
            width: shown.file.width,
            height: shown.file.height,
            representative_of_page: shown.place == Place::Lead,
            name: credit.and_then(|credit| given(&credit.title)),
            caption: given(&shown.caption),
            description: given(&shown.alt),
            rights: credit.map(|credit| Rights::of(credit, subject)).unwrap_or_default(),
        }
    }
}

impl Rights {
    fn of(credit: &Credit, subject: &Subject) -> Self {
        let ground = credit.ground().map(|row| row.ground);
        let creator = creators(credit, ground, subject);
        let agency = given(&credit.agency).map(Party::organisation);
        let (creator, source_organization) =
            if creator.is_empty() { (agency.into_iter().collect(), None) } else { (creator, agency) };
        Rights {
            creator,
            source_organization,
            credit_text: given(&credit.line_in(subject.language.unwrap_or_default())),
            copyright_notice: copyright_notice(credit),
            license: credit.licence_url().and_then(|address| web_address(&address)),
            acquire_license_page: web_address(&credit.source_address)
                .filter(|_| is_had_at_its_source(ground)),
            digital_source_type: (ground == Some(Ground::Generated))
                .then_some("https://schema.org/TrainedAlgorithmicMediaDigitalSource"),
        }
    }
}

/// Who made it. A program is nobody: it is named in the credit line alone.
fn creators(credit: &Credit, ground: Option<Ground>, subject: &Subject) -> Vec<Party> {
    if ground == Some(Ground::Generated) {
        return Vec::new();
    }
    credit.creators.iter().filter_map(|name| Party::creator(name, subject.bylines())).collect()
}

/// "© Holder", where a holder is known; no year is made up.
fn copyright_notice(credit: &Credit) -> Option<String> {
    let holder = given(&credit.rights_holder)?;
    let is_notice = ["©", "(c)", "copyright"].iter().any(|sign| holder.to_lowercase().starts_with(sign));
    Some(if is_notice { holder } else { format!("© {holder}") })
}

/// Whether the address where a picture was found is also where the next one would get it, and leave to use it. What
/// was quoted, or given to us alone, is not to be had there.
fn is_had_at_its_source(ground: Option<Ground>) -> bool {
    match ground {
        Some(
            Ground::CreativeCommons
            | Ground::PublicDomain
            | Ground::Government
            | Ground::Agency
            | Ground::Handout
            | Ground::Own,
        ) => true,
        Some(Ground::Permission | Ground::Quotation | Ground::Generated) | None => false,
    }
}

fn is_false(value: &bool) -> bool {
    !value
}
