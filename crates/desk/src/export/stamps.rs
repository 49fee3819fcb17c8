//! What is written into the file of a picture that leaves: its credit, and what the piece says of it where it is first
//! shown.

use article::{Credit, Shown, commons_at, plain_text};
use metadata::Stamp;

use crate::copy::Copy;

/// IPTC's vocabulary of digital source types.
const SOURCE_TYPES: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/// What is written into each copy of a picture.
pub(super) fn stamp(copy: &Copy, name: &str) -> Stamp {
    let shown = copy.piece.first_shown().into_iter().find(|shown| shown.name == name);
    let said = shown.map_or_else(Stamp::default, of_place);
    match copy.piece.attrs.pictures.get(name) {
        Some(credit) => of_credit(credit, &copy.piece.attrs.fields.language, said),
        None => said,
    }
}

fn of_place(shown: Shown) -> Stamp {
    Stamp { caption: plain_text(shown.caption), alt_text: shown.alt.to_owned(), ..Stamp::default() }
}

fn of_credit(credit: &Credit, language: &str, said: Stamp) -> Stamp {
    let source = [&credit.source_name, &credit.agency].into_iter().find(|name| !name.is_empty());
    let licence = credit.licence_url().unwrap_or_default();
    Stamp {
        title: credit.title.clone(),
        creators: credit.creators.clone(),
        credit_line: credit.line_in(language.trim()),
        copyright_notice: notice(credit),
        rights_holder: credit.rights_holder.clone(),
        usage_terms: credit.usage_terms.clone(),
        licence_address: Some(&licence).filter(|it| commons_at(it).is_some()).cloned().unwrap_or_default(),
        web_statement: licence,
        source_address: credit.source_address.clone(),
        licensor_address: credit.licensor_address.clone(),
        source: source.cloned().unwrap_or_default(),
        instructions: credit.instructions.clone(),
        digital_source_type: source_type(&credit.digital_source_type),
        ..said
    }
}

fn notice(credit: &Credit) -> String {
    match (credit.copyright_notice.trim(), credit.rights_holder.trim()) {
        ("", "") => String::new(),
        ("", holder) => format!("© {holder}"),
        (notice, _) => notice.to_owned(),
    }
}

/// Its address, which is what files say.
fn source_type(said: &str) -> String {
    match said.trim() {
        "" => String::new(),
        address if address.contains("://") => address.to_owned(),
        name => format!("{SOURCE_TYPES}{name}"),
    }
}
