//! What is written inside a picture's file is kept beside it as it came, and begins its credit where nobody has given one.

mod said;

use article::{Agency, Credit, commons_at, is_web_address};
use metadata::{Embedded, Property};

use crate::{Desk, Result};
use said::{commons_in, credit_line, holder_of};

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

/// The credit that a file gives itself; what its properties leave open, its credit line may say.
pub(crate) fn credit(embedded: &Embedded) -> Credit {
    let text = |property| embedded.text(property).to_owned();
    let first = |properties: &[Property]| {
        let values = properties.iter().map(|property| embedded.values(*property));
        values.into_iter().find(|values| !values.is_empty()).unwrap_or_default().to_vec()
    };
    let line = credit_line(embedded.text(Property::CreditLine));
    let creators = first(&[Property::Creators, Property::AttributionName]);
    let is_creator = |name: &str| creators.iter().any(|creator| creator.eq_ignore_ascii_case(name));
    let is_agency = |name: &String| Agency::exactly(name).is_some() || !is_creator(name);
    let agency = Some(line.agency).filter(is_agency).unwrap_or_default();
    let source = Some(text(Property::Source)).filter(|name| !is_creator(name) && *name != agency);
    let address = Some(text(Property::AttributionAddress)).filter(|address| is_web_address(address));
    let (licence, licence_address) = match commons(embedded) {
        Some(licence) => (licence, String::new()),
        None => (line.licence, line.licence_address),
    };
    Credit {
        title: or(text(Property::Title), line.title),
        creators: if creators.is_empty() { line.creators } else { creators },
        agency,
        via: line.via,
        source_name: or(source.unwrap_or_default(), line.source_name),
        source_address: or(address.unwrap_or_default(), line.source_address),
        licence,
        licence_address,
        rights_holder: or(holder(embedded), line.rights_holder),
        copyright_notice: or(text(Property::CopyrightNotice), line.copyright_notice),
        usage_terms: or(text(Property::UsageTerms), line.usage_terms),
        instructions: text(Property::Instructions),
        licensor_address: text(Property::LicensorAddresses),
        digital_source_type: text(Property::DigitalSourceType),
        ..Credit::default()
    }
}

fn or(text: String, other: String) -> String {
    if text.is_empty() { other } else { text }
}

/// The Creative Commons licence whose address is given, else one that any text names.
fn commons(embedded: &Embedded) -> Option<String> {
    let text = |property| embedded.text(property);
    let at = [Property::Licence, Property::WebStatement].map(text).into_iter().find_map(commons_at);
    let texts = [Property::UsageTerms, Property::CopyrightNotice, Property::CreditLine].map(text);
    at.or_else(|| texts.into_iter().find_map(commons_in))
}

/// Who holds the rights: those that are named, else whom the copyright notice names.
fn holder(embedded: &Embedded) -> String {
    let named = embedded.values(Property::RightsHolders).join(", ");
    if named.is_empty() { holder_of(embedded.text(Property::CopyrightNotice)).to_owned() } else { named }
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
    fn a_handout_is_no_agencys_picture() {
        let credit = credit(&embedded(&[(Property::CreditLine, &["Handout via Example Ministry"])]));
        assert_eq!(
            (credit.licence.as_str(), credit.rights_holder.as_str(), credit.agency.as_str()),
            ("handout", "Example Ministry", "")
        );
    }

    #[test]
    fn a_statement_of_rights_is_no_licence() {
        let credit = credit(&embedded(&[(Property::WebStatement, &["https://a.example/terms"])]));
        assert_eq!(credit, Credit::default());
    }

    #[test]
    fn all_that_a_credit_line_says() {
        let line = |text: &str| credit(&embedded(&[(Property::CreditLine, &[text])]));
        let given = line("Courtesy of Example Museum");
        assert_eq!((given.licence.as_str(), given.rights_holder.as_str()), ("courtesy", "Example Museum"));
        assert_eq!(given.agency, "", "who gives a picture is no agency");
        let held = line("© Ann Lee 2024");
        assert_eq!(
            (held.rights_holder.as_str(), held.copyright_notice.as_str(), held.agency.as_str()),
            ("Ann Lee", "© Ann Lee 2024", "")
        );
        let free = line("Jane Roe / CC BY-SA 4.0");
        assert_eq!((free.creators, free.licence.as_str()), (vec!["Jane Roe".to_owned()], "CC BY-SA 4.0"));
    }

    #[test]
    fn properties_come_before_the_line() {
        let credit = credit(&embedded(&[
            (Property::Creators, &["Bo Roe"]),
            (Property::CreditLine, &["Jane Roe / Flickr / CC BY 2.0"]),
            (Property::Licence, &["https://creativecommons.org/licenses/by/4.0/"]),
            (Property::Source, &["The Ferry"]),
        ]));
        assert_eq!(credit.creators, ["Bo Roe"]);
        assert_eq!((credit.licence.as_str(), credit.source_name.as_str()), ("CC BY 4.0", "The Ferry"));
    }

    #[test]
    fn licences_in_terms_and_notices() {
        let terms = "Free to use: https://creativecommons.org/licenses/by-sa/4.0/";
        let credit_of = |property, text| credit(&embedded(&[(property, &[text])]));
        assert_eq!(credit_of(Property::UsageTerms, terms).licence, "CC BY-SA 4.0");
        let notice = credit_of(Property::CopyrightNotice, "This work is licensed under CC BY 4.0");
        assert_eq!((notice.licence.as_str(), notice.rights_holder.as_str()), ("CC BY 4.0", ""));
    }
}
