//! What a picture's file says, as its writer is shown it: what may be taken over into the credit, and all the rest.

use article::Credit;
use metadata::{Embedded, Property, Reading, Standard};
use serde_json::{Map, Value};

use crate::{
    Desk, Result,
    embedded::credit,
    wire::{FileSays, Offer, Written},
};

/// Those by which something may be written in a file.
const STANDARDS: [Standard; 3] = [Standard::Exif, Standard::Xmp, Standard::Iim];

impl Desk {
    /// What the file of a piece's picture says; nothing where the library does not have it.
    pub fn file_says(&mut self, piece: &str, picture: &str) -> Result<FileSays> {
        let id = self.row(piece)?.id;
        let uses = self.store.uses(&id)?;
        let embedded = uses.get(picture).map(|row| self.embedded(&row.hash)).transpose()?.unwrap_or_default();
        Ok(FileSays { offers: offers(&embedded), values: values(&embedded) })
    }
}

/// The parts of a credit that the file says, what holds before what contradicts it.
fn offers(embedded: &Embedded) -> Vec<Offer> {
    let held = parts(&credit(embedded));
    let mut offers = Vec::new();
    for standard in STANDARDS {
        let rest = without(embedded, standard);
        let said = held.iter().filter(|(key, value)| rest.get(*key) != Some(*value));
        offers.extend(said.filter_map(|(key, value)| Offer::new(key, value, standard)));
    }
    for standard in STANDARDS {
        let otherwise = as_said_by(embedded, standard);
        let otherwise = otherwise.iter().filter(|(key, value)| held.get(*key) != Some(*value));
        offers.extend(otherwise.filter_map(|(key, value)| Offer::new(key, value, standard)));
    }
    let mut seen = Vec::new();
    offers.retain(|Offer { key, credit, .. }| {
        let is_new = !seen.contains(&(key.clone(), credit.clone()));
        seen.push((key.clone(), credit.clone()));
        is_new
    });
    offers
}

impl Offer {
    fn new(key: &str, value: &Value, standard: Standard) -> Option<Offer> {
        let only = Map::from_iter([(key.to_owned(), value.clone())]);
        let credit = serde_json::from_value(Value::Object(only)).ok()?;
        Some(Offer { key: key.to_owned(), credit, from: standard.name().to_owned() })
    }
}

/// The credit that the file would give itself without what one standard says.
fn without(embedded: &Embedded, standard: Standard) -> Map<String, Value> {
    let mut rest = embedded.clone();
    rest.values.retain(|_, reading| reading.from != standard);
    parts(&credit(&rest))
}

/// The credit that the file would give itself if one standard were right wherever it contradicts the others.
fn as_said_by(embedded: &Embedded, standard: Standard) -> Map<String, Value> {
    let mut other = embedded.clone();
    for reading in other.values.values_mut() {
        if let Some(differing) = reading.differing.iter().find(|differing| differing.from == standard) {
            reading.value.clone_from(&differing.value);
        }
    }
    parts(&credit(&other))
}

fn parts(credit: &Credit) -> Map<String, Value> {
    match serde_json::to_value(credit) {
        Ok(Value::Object(parts)) => parts,
        _ => Map::new(),
    }
}

fn values(embedded: &Embedded) -> Vec<Written> {
    let said = |(property, reading): (&Property, &Reading)| {
        let of = |value: &[String], from: Standard| Written {
            label: property.label(),
            text: value.join("; "),
            from: from.name().to_owned(),
        };
        let others = reading.differing.iter().map(|it| of(&it.value, it.from));
        std::iter::once(of(&reading.value, reading.from)).chain(others).collect::<Vec<_>>()
    };
    embedded.values.iter().flat_map(said).collect()
}

#[cfg(test)]
mod tests {
    use metadata::Differing;

    use super::*;

    fn reading(value: &str, from: Standard, differing: &[(&str, Standard)]) -> Reading {
        let texts = |text: &str| text.split("; ").map(str::to_owned).collect();
        let differing = differing.iter().map(|(value, from)| Differing { value: texts(value), from: *from });
        Reading { value: texts(value), from, differing: differing.collect() }
    }

    fn told(embedded: &Embedded) -> Vec<(String, String, String)> {
        let told = offers(embedded).into_iter().map(|Offer { key, credit, from }| {
            let value = parts(&credit).remove(&key).unwrap();
            (key, value.to_string(), from)
        });
        told.collect()
    }

    #[test]
    fn what_holds_comes_before_what_contradicts_it() {
        let values = [
            (Property::Creators, reading("Ann Lee", Standard::Exif, &[("A. Lee; Bo Roe", Standard::Xmp)])),
            (Property::CreditLine, reading("AFP", Standard::Iim, &[("Reuters", Standard::Xmp)])),
            (Property::City, reading("Minsk", Standard::Iim, &[])),
        ];
        let embedded = Embedded { values: values.into(), ..Embedded::default() };
        let offer = |key: &str, value: &str, from: &str| (key.to_owned(), value.to_owned(), from.to_owned());
        assert_eq!(
            told(&embedded),
            [
                offer("creators", "[\"Ann Lee\"]", "EXIF"),
                offer("agency", "\"AFP\"", "IPTC-IIM"),
                offer("agency", "\"Reuters\"", "XMP"),
                offer("creators", "[\"A. Lee\",\"Bo Roe\"]", "XMP"),
            ]
        );
        let all = values_of(&embedded);
        assert!(all.contains(&("Town".to_owned(), "Minsk".to_owned(), "IPTC-IIM".to_owned())), "{all:?}");
        assert_eq!(all.len(), 5, "both sides of a contradiction");
    }

    fn values_of(embedded: &Embedded) -> Vec<(String, String, String)> {
        values(embedded).into_iter().map(|said| (said.label.to_string(), said.text, said.from)).collect()
    }

    #[test]
    fn a_file_that_says_nothing_offers_nothing() {
        assert_eq!((offers(&Embedded::default()), values(&Embedded::default())), (Vec::new(), Vec::new()));
    }
}
