//! A draft for the editor: it says at its head what keeps the piece from going out, and its pictures that are not
//! cleared are small, with that across them. So nothing stops it.

use std::{collections::BTreeSet, path::Path};

use export::{Draft, Exporter, Job};
use proof::Finding;
use words::{Language, Message};

use super::{Exported, Sent, Watch, job, pictures::Outgoing};
use crate::{Loose, Result};

/// By what name such a way out is remembered.
const WAY: &str = "draft";

/// Pictures that are not cleared, and the language of what is written across them.
pub(super) struct NotCleared {
    pub(super) names: BTreeSet<String>,
    pub(super) language: Language,
}

impl Loose {
    /// Exports it as a draft, into a folder of its own: it never takes the place of what readers get.
    pub(super) fn export_draft(
        &self,
        exporter: &Exporter,
        out: &Path,
        language: Language,
        watch: Watch,
    ) -> Result<(Exported, Sent)> {
        let (draft, slug) = (self.draft(language), format!("{}-draft", self.copy.slug));
        let job = Job { slug: &slug, draft: Some(&draft), ..job(&self.copy, &self.copy.piece, None) };
        let not_cleared = self.not_cleared(language);
        let pictures = Outgoing::new(&self.copy, Some(&not_cleared))?;
        let exported = self.put(exporter, out, &job, &pictures, watch)?;
        Ok((exported, self.sent(WAY, Vec::new(), None)))
    }

    /// What stands at its head, in the language of the piece where Galley speaks it, else in this one.
    pub(super) fn draft(&self, language: Language) -> Draft {
        Draft { language: self.language_or(language), stops: self.stopped_by() }
    }

    /// Its pictures that are not cleared; what is written across them is in the language of its head.
    pub(super) fn not_cleared(&self, language: Language) -> NotCleared {
        let names = self.stops().filter_map(|finding| finding.place.picture.clone()).collect();
        NotCleared { names, language: self.language_or(language) }
    }

    /// What keeps it from going out.
    pub(super) fn stopped_by(&self) -> Vec<Message> {
        self.stops().map(|finding| finding.message.clone()).collect()
    }

    fn language_or(&self, other: Language) -> Language {
        Language::of_tag(&self.copy.piece.attrs.fields.language).unwrap_or(other)
    }

    fn stops(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.stops())
    }
}
