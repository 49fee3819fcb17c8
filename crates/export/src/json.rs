//! The whole piece as data, for programs. `docs/piece.schema.json` describes it, written from these types.

use std::collections::BTreeMap;

use article::{Block, Credit, Fields, Noted, Piece};
use serde::Serialize;

use crate::{Content, Draft, Exporter, File, Job, PictureFile, Pictures, leaving::Leaving};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "json",
    label: "formats-json",
    extension: "json",
    gated: true,
    for_readers: false,
    bundle: None,
    write,
};

/// A piece that left Galley.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(schemars::JsonSchema))]
pub struct Whole {
    /// The version of this form. It grows only when something that was there is gone or means something else.
    pub galley: u32,
    /// The piece's name in an address.
    pub slug: String,
    /// Why it went out although a check stopped it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub despite: Option<String>,
    /// What keeps it from going out, in words, where this is a draft for an editor and not for readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft: Option<Vec<String>>,
    /// The fields.
    pub fields: Fields,
    /// Credits by the picture's name.
    pub pictures: BTreeMap<String, Credit>,
    /// The picture files beside this one, by the picture's name. A picture that is still to come has none.
    pub files: BTreeMap<String, Facts>,
    /// The body. Its first block, when a figure, is the lead picture.
    pub blocks: Vec<Block>,
}

/// What is known of a picture file.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "wire", derive(schemars::JsonSchema))]
pub struct Facts {
    /// Where it lies, from the folder of this file.
    pub path: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Its media type.
    pub mime: String,
    /// The credit as it is to be printed, in the piece's language.
    pub credit_line: String,
    /// What the credit still lacks, in words.
    pub missing: Vec<String>,
}

/// The version of the form.
const VERSION: u32 = 1;

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let (piece, leaving) = Leaving::of(job.piece, pictures);
    let files = files(job.piece, &piece, pictures);
    let whole = Whole {
        galley: VERSION,
        slug: job.slug.to_owned(),
        despite: job.despite.map(str::to_owned),
        draft: job.draft.map(Draft::stops),
        fields: piece.attrs.fields,
        pictures: piece.attrs.pictures,
        files,
        blocks: piece.content,
    };
    // Nothing in it has keys that are no strings, so it can always be said.
    let text = serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n";
    leaving.with(File { path: format!("{}.json", job.slug), content: Content::Text(text) })
}

/// The files of a piece's pictures, by the names that they have in the piece as it leaves.
fn files(piece: &Piece, leaving: &Piece, pictures: &dyn Pictures) -> BTreeMap<String, Facts> {
    let language = leaving.attrs.fields.language.trim();
    let facts = |name: &str| {
        let file = pictures.picture(name)?;
        let credit = piece.attrs.pictures.get(name).cloned().unwrap_or_default();
        Some((file.file_name.clone(), facts(file, &credit, language)))
    };
    piece.picture_names().into_iter().filter_map(facts).collect()
}

fn facts(file: PictureFile, credit: &Credit, language: &str) -> Facts {
    Facts {
        path: file.file_name,
        width: file.width,
        height: file.height,
        mime: file.mime.to_owned(),
        credit_line: credit.line_in(language),
        missing: credit.missing().into_iter().map(|missing| missing.text.to_string()).collect(),
    }
}
