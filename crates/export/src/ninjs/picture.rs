//! A picture of the piece, with all that its credit knows.

use article::{Credit, Piece};

use super::item::{Item, Rendition, Rights, Source, Text};
use crate::{
    html::{Place, Shown},
    moment::moment,
    page::subject::{given, web_address},
    uri::part,
};

/// The picture as an object of its own. Its credit line, its caption and its words for those who cannot see it are descriptions.
pub(super) fn item(shown: &Shown, piece: &Piece, uri: &str) -> Item {
    let none = Credit::default();
    let credit = piece.attrs.pictures.get(&shown.name).unwrap_or(&none);
    let line = credit.line_in(piece.attrs.fields.language.trim());
    let texts = [("caption", &shown.caption), ("creditline", &line), ("altText", &shown.alt)];
    Item {
        uri: part(uri, &shown.file.file_name),
        name: Some(shown.file.file_name.clone()),
        rel: Some(if shown.place == Place::Lead { "lead" } else { "illustration" }),
        kind: "picture",
        title: given(&credit.title),
        descriptions: texts
            .into_iter()
            .filter_map(|(role, text)| Text::some(role, "text/plain", text))
            .collect(),
        by: given(&credit.creators.join(", ")),
        info_sources: sources(credit),
        copyright_holder: given(&credit.rights_holder),
        copyright_notice: given(&credit.copyright_notice),
        usage_terms: given(&terms(credit)),
        ed_note: given(&credit.instructions),
        expires: credit.expires.as_ref().and_then(moment),
        rights_info: credit
            .licence_url()
            .and_then(|address| web_address(&address))
            .map(|linked_rights| Rights { linked_rights }),
        renditions: vec![Rendition {
            name: "main",
            title: shown.file.file_name.clone(),
            content_type: shown.file.mime,
            width: shown.file.width,
            height: shown.file.height,
        }],
        ..Item::default()
    }
}

fn sources(credit: &Credit) -> Vec<Source> {
    let parties = [(&credit.agency, "agency"), (&credit.via, "distributor"), (&credit.source_name, "source")];
    parties.into_iter().filter_map(|(name, role)| Some(Source { name: given(name)?, role })).collect()
}

/// The licence as it is called, the terms that came with it, and for whom it is cleared.
fn terms(credit: &Credit) -> String {
    let outlets = given(&credit.cleared_for.join(", ")).map(|outlets| format!("Only for: {outlets}"));
    let evidence = given(&credit.permission_evidence);
    let parts = [given(&credit.licence), given(&credit.usage_terms), evidence, outlets];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
