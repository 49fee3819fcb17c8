//! What is written into the file of a picture that leaves: its credit, and what the piece says of it where it is first
//! shown.

use article::{Credit, Ground, Shown, commons_at, plain_text};
use metadata::Stamp;

use crate::{copy::Copy, embedded};

/// IPTC's vocabulary of digital source types.
const SOURCE_TYPES: &str = "http://cv.iptc.org/newscodes/digitalsourcetype/";

/// What is written into a copy of a picture.
pub(super) fn stamp(copy: &Copy, name: &str, file: &[u8]) -> Stamp {
    let shown = copy.piece.first_shown().into_iter().find(|shown| shown.name == name);
    let said = shown.map_or_else(Stamp::default, of_place);
    match copy.piece.attrs.pictures.get(name) {
        Some(credit) => {
            let stamp = of_credit(credit, &copy.piece.attrs.fields.language, said);
            Stamp { clears_rights: overrules(credit, file), ..stamp }
        }
        None => said,
    }
}

/// Whether a credit has other grounds or another holder of the rights than the file says. One that is silent of either
/// leaves them as the file says; but what one owns, nobody else holds.
fn overrules(credit: &Credit, file: &[u8]) -> bool {
    // A file that cannot be read is an error when it is written into.
    let told = embedded::credit(&metadata::read(file).unwrap_or_default());
    let is_own = credit.ground().is_some_and(|it| it.ground == Ground::Own);
    let ours = Some(credit.rights_holder.trim()).filter(|holder| !holder.is_empty());
    let is_holder = |holder: &str| match ours {
        Some(ours) => ours == holder,
        None => !is_own || credit.creators.iter().any(|creator| creator.trim() == holder),
    };
    let theirs = told.rights_holder.trim();
    has_other_ground(credit, &told) || !theirs.is_empty() && !is_holder(theirs)
}

fn has_other_ground(credit: &Credit, told: &Credit) -> bool {
    let is_silent = |it: &Credit| it.licence.trim().is_empty() && it.licence_address.trim().is_empty();
    if is_silent(credit) || is_silent(told) {
        return false;
    }
    let same = |address: String| commons_at(&address).unwrap_or(address);
    match (credit.licence_url().map(same), told.licence_url().map(same)) {
        (None, None) => credit.ground().map(|it| it.ground) != told.ground().map(|it| it.ground),
        (ours, theirs) => ours != theirs,
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
