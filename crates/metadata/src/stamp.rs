//! What is written into a picture that leaves.

use crate::read::clean;

/// A picture's credit and what goes with it. What is empty is not written; what a file that is passed on says of it
/// stays. Named and meant as in the IPTC Photo Metadata Standard 2025.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// A short name for the picture.
    pub title: String,
    /// A summary of what it shows.
    pub headline: String,
    /// What it shows.
    pub caption: String,
    /// Who made it, one entry each.
    pub creators: Vec<String>,
    /// The credit as it is to be printed.
    pub credit_line: String,
    /// The copyright notice.
    pub copyright_notice: String,
    /// Who holds the rights.
    pub rights_holder: String,
    /// On what terms it may be used.
    pub usage_terms: String,
    /// The address of the licence, or of a statement of the rights ("Web Statement of Rights").
    pub web_statement: String,
    /// The address of its Creative Commons licence.
    pub licence_address: String,
    /// The address that a credit leads to: where its maker shows it.
    pub source_address: String,
    /// The address where a licence can be had.
    pub licensor_address: String,
    /// Where it comes from.
    pub source: String,
    /// What those who print it must heed.
    pub instructions: String,
    /// What it shows, for those who cannot see it.
    pub alt_text: String,
    /// How it came about, as an address in IPTC's vocabulary of digital source types.
    pub digital_source_type: String,
    /// Whether a file that is passed on loses what it says of rights where this says nothing: then it is known to be wrong.
    pub clears_rights: bool,
}

impl Stamp {
    /// As it can be read back: without control characters and what XML cannot hold, and without space around a value.
    pub(crate) fn tidied(&self) -> Stamp {
        let mut stamp = self.clone();
        for text in stamp.texts() {
            *text = tidy(text);
        }
        stamp.creators.retain(|creator| !creator.is_empty());
        stamp
    }

    fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        [
            &mut self.title,
            &mut self.headline,
            &mut self.caption,
            &mut self.credit_line,
            &mut self.copyright_notice,
            &mut self.rights_holder,
            &mut self.usage_terms,
            &mut self.web_statement,
            &mut self.licence_address,
            &mut self.source_address,
            &mut self.licensor_address,
            &mut self.source,
            &mut self.instructions,
            &mut self.alt_text,
            &mut self.digital_source_type,
        ]
        .into_iter()
        .chain(&mut self.creators)
    }
}

fn tidy(text: &str) -> String {
    const NO_CHARACTERS: [char; 2] = ['\u{fffe}', '\u{ffff}']; // XML 1.0, production 2
    clean(&text.replace(NO_CHARACTERS, ""))
}
