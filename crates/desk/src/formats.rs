//! The ways in and out, for menus and help.

use words::Message;

use crate::wire::{Format, Formats};

/// Every importer and exporter.
pub fn formats() -> Formats {
    let format = |name: &str, label: &'static str, extensions: &[&str]| Format {
        name: name.to_owned(),
        label: Message::new(label),
        extensions: extensions.iter().map(|extension| (*extension).to_owned()).collect(),
    };
    Formats {
        exporters: export::EXPORTERS.iter().map(|e| format(e.name, e.label, &[e.extension])).collect(),
        importers: import::IMPORTERS.iter().map(|i| format(i.name, i.label, i.extensions)).collect(),
    }
}
