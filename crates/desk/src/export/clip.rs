//! A piece on its way to somebody's CMS by the clipboard: clean HTML that carries its pictures within itself, and the
//! same in words for fields that take no more. The gate stands before it as before every way out.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use export::{PictureFile, Pictures};
use picture::RENDITION_WIDTHS;
use uuid::Uuid;

use super::{exporter, gate, job, main_text, pictures::Outgoing};
use crate::{
    Desk, Result,
    check::findings,
    copy::Copy,
    wire::{Clip, ClipForm},
};

impl Desk {
    /// What is put on the clipboard. A reason given is kept with the piece.
    ///
    /// # Errors
    /// [`crate::Kind::Stopped`] when a finding stops it and no reason is given, [`crate::Kind::BadInput`] for a picture
    /// that cannot be read. The piece is as it was.
    pub fn clip(&mut self, piece: &str, form: ClipForm, despite: Option<&str>) -> Result<Clip> {
        let copy = self.copy(piece)?;
        let fragment = exporter("fragment")?;
        let (stops, despite) = gate(fragment, findings(&copy), despite)?;
        let job = job(&copy, despite);
        let clip = match form {
            ClipForm::Html => {
                let written = (fragment.write)(&job, &Outgoing::new(&copy)?);
                Clip { html: None, text: main_text(&written.value), notes: written.notes }
            }
            ClipForm::RichText => {
                let carried = Carried::of(&copy)?;
                let written = (fragment.write)(&job, &carried);
                let html = Some(carried.within(main_text(&written.value)));
                let text = main_text(&(exporter("text")?.write)(&job, &carried).value);
                Clip { html, text, notes: written.notes }
            }
        };
        self.keep_reason(&copy.id, &stops, despite)?;
        Ok(clip)
    }
}

/// Pictures that stand in the HTML itself, each under an address of its own until it is put there.
struct Carried {
    pictures: BTreeMap<String, (PictureFile, Vec<u8>)>,
}

impl Carried {
    fn of(copy: &Copy) -> Result<Carried> {
        // No text can name these: they are new each time.
        let all = Uuid::now_v7();
        let mut pictures = BTreeMap::new();
        for (at, (name, made)) in Outgoing::shown(copy, RENDITION_WIDTHS[0])?.into_iter().enumerate() {
            let file = PictureFile {
                file_name: format!("clip://{all}/{at}"),
                width: made.width,
                height: made.height,
                mime: made.format.mime(),
            };
            pictures.insert(name, (file, made.bytes));
        }
        Ok(Carried { pictures })
    }

    /// The HTML with the pictures in their places.
    fn within(&self, html: String) -> String {
        self.pictures.values().fold(html, |html, (file, bytes)| {
            html.replace(&file.file_name, &format!("data:{};base64,{}", file.mime, STANDARD.encode(bytes)))
        })
    }
}

impl Pictures for Carried {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        Some(self.pictures.get(name)?.0.clone())
    }
}
