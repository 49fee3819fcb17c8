//! A piece as text: Markdown byte for byte, JSON, or plain words; and a picture as facts.

use std::path::Path;

use metadata::Embedded;
use serde::Serialize;
use words::{Message, message};

use crate::{
    Desk, Error, Kind, Result,
    add_picture::plain_name,
    credit::credit_line,
    import::{LARGEST_PICTURE, read},
    wire::{Shown, ShownBody},
};

/// How a piece is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The stored text.
    Markdown,
    /// The words alone.
    Text,
}

/// What is known of a picture file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureReport {
    /// Its media type.
    pub mime: String,
    /// Pixels across, upright; not known of a picture that Galley does not take in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Pixels down, upright.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// Whether it moves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animated: Option<bool>,
    /// SHA-256 of its bytes, in hex.
    pub hash: String,
    /// Bytes in the file.
    pub bytes: u64,
    /// What is written inside it.
    pub embedded: Embedded,
    /// Why Galley does not take it in, where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<Message>,
}

/// A picture of a piece.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PiecePicture {
    /// Its name in the piece.
    pub name: String,
    /// The credit, empty where nothing is known.
    pub credit: article::Credit,
    /// The credit as printed.
    pub line: String,
    /// What the credit lacks.
    pub missing: Vec<Message>,
    /// The file, where the library has it.
    pub file: Option<crate::PictureInfo>,
}

impl Desk {
    /// A piece as text.
    pub fn show(&mut self, piece: &str, form: Form) -> Result<String> {
        let id = self.row(piece)?.id;
        let held = self.hold(&id)?;
        let text = match form {
            Form::Markdown => held.manuscript.text(),
            Form::Text => {
                let piece = held.manuscript.piece().value;
                let blocks =
                    piece.content.iter().map(|block| block.plain_text()).filter(|text| !text.is_empty());
                blocks.collect::<Vec<_>>().join("\n\n") + "\n"
            }
        };
        self.keep(&id, held);
        Ok(text)
    }

    /// A piece as data.
    pub fn show_data(&mut self, piece: &str) -> Result<Shown> {
        let row = self.row(piece)?;
        let piece = self.copy(&row.id)?.piece;
        Ok(Shown {
            id: row.id,
            slug: row.slug,
            created: row.created,
            updated: row.updated,
            body: ShownBody {
                fields: piece.attrs.fields,
                pictures: piece.attrs.pictures,
                blocks: piece.content,
            },
        })
    }

    /// The pictures of a piece, in its order.
    pub fn pictures(&mut self, piece: &str) -> Result<Vec<PiecePicture>> {
        let copy = self.copy(piece)?;
        let names = copy.piece.picture_names();
        Ok(names
            .into_iter()
            .map(|name| {
                let credit = copy.piece.attrs.pictures.get(name).cloned().unwrap_or_default();
                let line = credit_line(&credit, &copy.outlet);
                PiecePicture {
                    name: name.to_owned(),
                    credit,
                    line: line.line,
                    missing: line.missing,
                    file: copy.pictures.get(name).map(|picture| picture.info.clone()),
                }
            })
            .collect())
    }
}

/// What is known of a picture file that is in no library.
///
/// # Errors
/// [`crate::Kind::BadInput`] when it is no picture.
pub fn picture_report(path: &Path) -> Result<PictureReport> {
    let bytes = read(path, LARGEST_PICTURE)?;
    let facts = match picture::inspect(&bytes) {
        Ok(facts) => facts,
        Err(error) => return refused(path, &bytes, error),
    };
    Ok(PictureReport {
        mime: facts.format.mime().to_owned(),
        width: Some(facts.width),
        height: Some(facts.height),
        animated: Some(facts.animated),
        hash: picture::hash(&bytes),
        bytes: bytes.len() as u64,
        embedded: metadata::read(&bytes).map_err(|error| unread(path, error))?,
        refused: None,
    })
}

/// The same of a file that Galley does not take in, where what is written inside it can be read: TIFF, HEIC, AVIF.
fn refused(path: &Path, bytes: &[u8], error: picture::Error) -> Result<PictureReport> {
    let format = match error {
        picture::Error::Unsupported { name, .. } => Some(name),
        _ => None,
    };
    let (stem, extension) = plain_name(&path.file_name().unwrap_or_default().to_string_lossy());
    let error = Error::no_picture(&format!("{stem}.{extension}"), error);
    let readable = format.and_then(|format| Some((format, metadata::read(bytes).ok()?)));
    let Some((format, embedded)) = readable else { return Err(error) };
    Ok(PictureReport {
        // The media types of these formats are their names.
        mime: format!("image/{}", format.to_lowercase()),
        width: None,
        height: None,
        animated: None,
        hash: picture::hash(bytes),
        bytes: bytes.len() as u64,
        embedded,
        refused: Some(error.message),
    })
}

fn unread(path: &Path, error: metadata::Error) -> Error {
    let message = message!("errors-file", path = path, reason = error.message());
    Error::new(Kind::BadInput, message, message!("hints-rightFile")).because(error)
}
