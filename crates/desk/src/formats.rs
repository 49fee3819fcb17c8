//! The ways in and out, for menus and help.

use crate::wire::{Format, Formats};

/// Every importer and exporter.
pub fn formats() -> Formats {
    let format = |name: &str, label: &str, extensions: &[&str]| Format {
        name: name.to_owned(),
        label: label.to_owned(),
        extensions: extensions.iter().map(|extension| (*extension).to_owned()).collect(),
    };
    Formats {
        exporters: export::EXPORTERS.iter().map(|e| format(e.name, e.label, &[e.extension])).collect(),
        importers: import::IMPORTERS.iter().map(|i| format(i.name, i.label, i.extensions)).collect(),
    }
}
