//! The picture that a piece opens with, as front matter names it.

use article::{Block, Figure, plain_text};

use super::Page;

/// The lead picture, where it has a file.
pub(super) struct Lead {
    /// Where it lies, as the program wants to be told.
    pub(super) address: String,
    pub(super) alt: String,
    pub(super) caption: String,
    pub(super) credit: String,
}

impl Lead {
    pub(super) fn of(page: &Page) -> Option<Lead> {
        let figure = page.lead()?;
        let name = &figure.attrs.src;
        Some(Lead {
            address: page.flavour.picture_on_site(name, page.job.slug),
            alt: figure.attrs.alt.clone(),
            caption: plain_text(&figure.content),
            credit: page.credit_line(name),
        })
    }
}

impl<'a> Page<'a> {
    /// The figure that opens the body, where its picture has a file.
    pub(super) fn lead(&self) -> Option<&'a Figure> {
        match self.piece.content.iter().find(|block| !block.is_empty_paragraph())? {
            Block::Figure(figure) if self.has_file(&figure.attrs.src) => Some(figure),
            _ => None,
        }
    }

    /// Whether a picture, by the name of its file, leaves with the piece.
    pub(super) fn has_file(&self, file_name: &str) -> bool {
        self.files.contains_key(file_name)
    }

    /// Whom to name for a picture, as printed.
    pub(super) fn credit_line(&self, name: &str) -> String {
        let language = self.piece.attrs.fields.language.trim();
        self.piece.attrs.pictures.get(name).map(|credit| credit.line_in(language)).unwrap_or_default()
    }
}
