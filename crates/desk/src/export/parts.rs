//! A piece field by field, for a CMS that has a form and no way in: each line, the body, and what belongs to each
//! picture.

use article::{Block, Crop, Piece, plain_text};
use export::Lines;
use proof::Finding;
use serde::Serialize;

use super::{Extent, Shown, exporter, job, main_text};
use crate::{Loose, Result, copy::Copy};

/// A piece in its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Parts {
    /// What the piece is called.
    pub headline: String,
    /// Its language, by BCP 47; empty where it says none.
    pub language: String,
    /// What stands against it going out.
    pub findings: Vec<Finding>,
    /// The parts, in the order in which forms ask for them. None while something stops the piece.
    pub parts: Vec<Part>,
}

/// What goes into one field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct Part {
    /// Its own name within the piece: `headline`, `caption/pier.jpg`.
    pub name: String,
    /// Which field: `headline`, `body`, `caption`, `credit`, `alt` …
    pub field: String,
    /// What goes into it; of the body, only how it begins. Empty where a picture lacks it.
    pub text: String,
    /// Changes whenever what goes into it does.
    pub mark: String,
    /// The picture it belongs to: its place among the piece's pictures, from 1.
    pub nth: Option<u32>,
    /// That picture's file, by its hash.
    pub picture: Option<String>,
    /// The part of it that is shown, where that is not the whole.
    pub crop: Option<Crop>,
}

/// Characters of the body that are shown.
const OPENING: usize = 240;

impl Loose {
    /// The parts of the piece. While something stops it they are given only to whoever has said why it goes out.
    ///
    /// # Errors
    /// None but a mistake's.
    pub fn parts(&self, overruled: bool) -> Result<Parts> {
        let is_stopped = self.findings.iter().any(Finding::stops);
        let parts = if is_stopped && !overruled { Vec::new() } else { self.each()? };
        let piece = &self.copy.piece;
        let language = piece.attrs.fields.language.trim().to_owned();
        Ok(Parts { headline: piece.headline(), language, findings: self.findings.clone(), parts })
    }

    fn each(&self) -> Result<Vec<Part>> {
        let Lines { above, below } = Lines::of(&job(&self.copy, &self.copy.piece, None));
        let line = |(field, text): (&str, String)| part(field, field, text);
        let mut parts: Vec<Part> = above.into_iter().map(line).collect();
        parts.extend(self.body()?);
        parts.extend(of_pictures(&self.copy));
        parts.extend(below.into_iter().map(line));
        Ok(parts)
    }

    /// It counts as changed when anything in its HTML is other, a picture's file too.
    fn body(&self) -> Result<Option<Part>> {
        let piece = self.extent(Extent::Body);
        let shown = Shown { copy: &self.copy, address: &str::to_owned, not_cleared: None };
        let written = (exporter("fragment")?.write)(&job(&self.copy, &piece, None), &shown);
        let text = opening(&piece);
        let mark = mark(&main_text(&written.value));
        Ok((!text.is_empty()).then(|| Part { mark, ..part("body", "body", text) }))
    }
}

/// The first words that stand under no picture; those under one where there are no others.
fn opening(piece: &Piece) -> String {
    let (figures, words): (Vec<_>, Vec<_>) =
        piece.content.iter().partition(|block| matches!(block, Block::Figure(_)));
    let texts = words.into_iter().chain(figures).map(|block| block.plain_text().trim().replace('\n', " "));
    let text = texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
    text.chars().take(OPENING).collect()
}

fn part(name: &str, field: &str, text: String) -> Part {
    Part {
        name: name.to_owned(),
        field: field.to_owned(),
        mark: mark(&text),
        text,
        nth: None,
        picture: None,
        crop: None,
    }
}

fn mark(text: &str) -> String {
    picture::hash(text.as_bytes()).chars().take(16).collect()
}

/// Caption, credit and description of each picture. One that has no caption needs none; the others are missed.
fn of_pictures(copy: &Copy) -> Vec<Part> {
    let mut parts = Vec::new();
    for (at, article::Shown { name: src, alt, caption, .. }) in
        copy.piece.first_shown().into_iter().enumerate()
    {
        let language = copy.piece.attrs.fields.language.trim();
        let crop = copy.part(src);
        let credit = copy.piece.attrs.pictures.get(src).map(|credit| credit.line_in(language));
        let said = [
            ("caption", plain_text(caption)),
            ("credit", credit.unwrap_or_default()),
            ("alt", alt.to_owned()),
        ];
        let picture = copy.pictures.get(src).map(|picture| picture.info.hash.clone());
        let nth = at as u32 + 1;
        parts.extend(said.into_iter().filter(|(field, text)| *field != "caption" || !text.is_empty()).map(
            |(field, text)| {
                let name = format!("{field}/{src}");
                Part {
                    nth: Some(nth),
                    picture: picture.clone(),
                    crop,
                    ..part(&name, field, text.trim().to_owned())
                }
            },
        ));
    }
    parts
}
