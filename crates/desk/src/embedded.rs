//! What is written inside a picture's file is kept beside it as it came, and begins its credit where nobody has given one.

use article::{Credit, commons_at, is_web_address};
use metadata::{Embedded, Property};

use crate::{Desk, Result};

impl Desk {
    /// Reads a picture that the library has just taken in, unless that was done before.
    pub(crate) fn read_embedded(&mut self, hash: &str, bytes: &[u8]) -> Result<()> {
        if self.store.embedded(hash)?.is_some() {
            return Ok(());
        }
        // What cannot be read says nothing; the picture itself is sound.
        let embedded = metadata::read(bytes).unwrap_or_default();
        self.store.keep_embedded(hash, &serde_json::to_value(&embedded).unwrap_or_default())?;
        let credit = credit(&embedded);
        let is_known = self.store.picture(hash)?.is_some_and(|row| row.credit.is_some());
        if !is_known && !credit.is_empty() {
            self.store.remember_credit(hash, &serde_json::to_value(credit).unwrap_or_default())?;
        }
        Ok(())
    }

    /// What is written inside the file of a picture of the library.
    pub(crate) fn embedded(&self, hash: &str) -> Result<Embedded> {
        let kept = self.store.embedded(hash)?;
        Ok(kept.and_then(|kept| serde_json::from_value(kept).ok()).unwrap_or_default())
    }
}

/// A text without line breaks, as a caption has it.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The credit that a file gives itself.
pub(crate) fn credit(embedded: &Embedded) -> Credit {
    let text = |property| embedded.text(property).to_owned();
    let first = |properties: &[Property]| {
        let values = properties.iter().map(|property| embedded.values(*property));
        values.into_iter().find(|values| !values.is_empty()).unwrap_or_default().to_vec()
    };
    let line = import::credit::from_line(embedded.text(Property::CreditLine)).map(|guess| guess.credit);
    let line = line.unwrap_or_default();
    let creators = first(&[Property::Creators, Property::AttributionName]);
    let is_creator = |name: &str| creators.iter().any(|creator| creator.eq_ignore_ascii_case(name));
    let agency = match line.agency.as_str() {
        "" => Some(text(Property::CreditLine)).filter(|name| !is_creator(name) && line.creators.is_empty()),
        _ => Some(line.agency),
    };
    let agency = agency.unwrap_or_default();
    let source = Some(text(Property::Source)).filter(|name| !is_creator(name) && *name != agency);
    let addresses = [Property::Licence, Property::WebStatement].map(|property| embedded.text(property));
    Credit {
        title: text(Property::Title),
        creators: if creators.is_empty() { line.creators } else { creators },
        agency,
        via: line.via,
        source_name: source.unwrap_or_default(),
        source_address: Some(text(Property::AttributionAddress))
            .filter(|it| is_web_address(it))
            .unwrap_or_default(),
        licence: addresses.into_iter().find_map(commons_at).unwrap_or_default(),
        rights_holder: holder(embedded),
        copyright_notice: text(Property::CopyrightNotice),
        usage_terms: text(Property::UsageTerms),
        instructions: text(Property::Instructions),
        licensor_address: text(Property::LicensorAddresses),
        digital_source_type: text(Property::DigitalSourceType),
        ..Credit::default()
    }
}

/// Who holds the rights: those that are named, else whom the copyright notice names.
fn holder(embedded: &Embedded) -> String {
    let named = embedded.values(Property::RightsHolders).join(", ");
    if named.is_empty() { holder_of(embedded.text(Property::CopyrightNotice)).to_owned() } else { named }
}

/// The name in a copyright notice: `© 2019–2024 Ann Lee. All rights reserved.`
fn holder_of(notice: &str) -> &str {
    let is_beside = |c: char| !c.is_alphabetic();
    let mut name = notice.lines().next().unwrap_or_default();
    for word in ["copyright", "(c)", "copyright", "by "] {
        let rest = name.trim_start_matches(|c: char| is_beside(c) && c != '(');
        name = match rest.get(..word.len()) {
            Some(beginning) if beginning.eq_ignore_ascii_case(word) => {
                rest.get(word.len()..).unwrap_or_default()
            }
            _ => rest,
        };
    }
    let end = name.to_ascii_lowercase().find("all rights reserved").unwrap_or(name.len());
    let name = name.get(..end).unwrap_or_default();
    name.trim_start_matches(is_beside)
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | '-' | '–'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use metadata::{Reading, Standard};

    fn embedded(values: &[(Property, &[&str])]) -> Embedded {
        let reading = |texts: &[&str]| Reading {
            value: texts.iter().map(|text| (*text).to_owned()).collect(),
            from: Standard::Xmp,
            differing: Vec::new(),
        };
        let values = values.iter().map(|(property, texts)| (*property, reading(texts)));
        Embedded { values: values.collect(), ..Embedded::default() }
    }

    #[test]
    fn an_agencys_picture() {
        let credit = credit(&embedded(&[
            (Property::Creators, &["Jane Roe"]),
            (Property::CreditLine, &["AFP via Getty Images"]),
            (Property::Source, &["AFP"]),
            (Property::CopyrightNotice, &["Copyright 2024 AFP. All rights reserved."]),
            (Property::Instructions, &["NO SALES"]),
            (Property::LicensorAddresses, &["https://a.example/1"]),
        ]));
        assert_eq!(credit.creators, ["Jane Roe"]);
        assert_eq!(
            (credit.agency.as_str(), credit.via.as_str(), credit.source_name.as_str()),
            ("AFP", "Getty Images", "")
        );
        assert_eq!((credit.rights_holder.as_str(), credit.instructions.as_str()), ("AFP", "NO SALES"));
        assert_eq!(credit.licensor_address, "https://a.example/1");
    }

    #[test]
    fn a_picture_under_a_free_licence() {
        let credit = credit(&embedded(&[
            (Property::Title, &["The ferry"]),
            (Property::Creators, &["Ann Lee"]),
            (Property::CreditLine, &["Ann Lee"]),
            (Property::WebStatement, &["http://creativecommons.org/licenses/by-sa/3.0/de/"]),
            (Property::AttributionAddress, &["https://ann.example/ferry"]),
        ]));
        assert_eq!((credit.licence.as_str(), credit.agency.as_str()), ("CC BY-SA 3.0 DE", ""));
        assert_eq!(credit.missing_line(), None, "the file says all that is needed");
    }

    #[test]
    fn a_statement_of_rights_is_no_licence() {
        let credit = credit(&embedded(&[(Property::WebStatement, &["https://a.example/terms"])]));
        assert_eq!(credit, Credit::default());
    }

    #[test]
    fn whom_a_notice_names() {
        for (notice, holder) in [
            ("© 2019–2024 Ann Lee. All rights reserved.", "Ann Lee"),
            ("Copyright (c) 2024 by The Ferry, Ltd.", "The Ferry, Ltd"),
            ("(C) Copyright 2024, Марія Примаченко", "Марія Примаченко"),
            ("Ann Lee", "Ann Lee"),
            ("©2024", ""),
            ("", ""),
        ] {
            assert_eq!(holder_of(notice), holder, "{notice}");
        }
    }
}
