//! What is written into the file of a picture that leaves: its credit, and what the piece says of it where it is first
//! shown.

use article::{Credit, Shown, plain_text};
use metadata::Stamp;

use crate::copy::Copy;

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
    Stamp {
        title: credit.title.clone(),
        creators: credit.creators.clone(),
        credit_line: credit.line_in(language.trim()),
        copyright_notice: notice(&credit.rights_holder),
        rights_holder: credit.rights_holder.clone(),
        usage_terms: credit.usage_terms.clone(),
        web_statement: credit.licence_url().unwrap_or_default(),
        source: source.cloned().unwrap_or_default(),
        ..said
    }
}

fn notice(holder: &str) -> String {
    if holder.trim().is_empty() { String::new() } else { format!("© {}", holder.trim()) }
}
