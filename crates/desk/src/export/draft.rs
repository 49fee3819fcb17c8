//! A draft for the editor: it says at its head what keeps the piece from going out, and its pictures that are not
//! cleared are small, with that across them. So nothing stops it.

use std::{collections::BTreeSet, path::Path};

use export::{Draft, Exporter, Job};
use proof::Finding;
use words::{Language, Words};

use super::{Exported, Sent, Watch, job, pictures::Outgoing};
use crate::{Loose, Result};

/// By what name such a way out is remembered.
const WAY: &str = "draft";

/// Pictures that are not cleared, and what is written across them.
pub(super) struct NotCleared {
    pub(super) names: BTreeSet<String>,
    pub(super) words: String,
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
        let pictures = Outgoing::new(&self.copy, Some(self.not_cleared(language)))?;
        let exported = self.put(exporter, out, &job, &pictures, watch)?;
        Ok((exported, self.sent(WAY, Vec::new(), None)))
    }

    /// What stands at its head.
    pub(super) fn draft(&self, language: Language) -> Draft {
        Draft { language, stops: self.stops().map(|finding| finding.message.clone()).collect() }
    }

    fn not_cleared(&self, language: Language) -> NotCleared {
        NotCleared {
            names: self.stops().filter_map(|finding| finding.place.picture.clone()).collect(),
            words: Words::of(language).label("checks-notCleared"),
        }
    }

    fn stops(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.stops())
    }
}
