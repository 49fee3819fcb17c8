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
                let html = Some(carried.within(&main_text(&written.value)));
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
    /// What all their addresses begin with. No text can name it: it is new each time.
    root: String,
    pictures: BTreeMap<String, PictureFile>,
    /// What each becomes, by the number that ends its address.
    data: Vec<String>,
}

impl Carried {
    fn of(copy: &Copy) -> Result<Carried> {
        let root = format!("clip://{}/", Uuid::now_v7());
        let (mut pictures, mut data) = (BTreeMap::new(), Vec::new());
        for (name, made) in Outgoing::shown(copy, RENDITION_WIDTHS[0])? {
            let file = PictureFile {
                file_name: format!("{root}{}", data.len()),
                width: made.width,
                height: made.height,
                mime: made.format.mime(),
            };
            data.push(format!("data:{};base64,{}", file.mime, STANDARD.encode(made.bytes)));
            pictures.insert(name, file);
        }
        Ok(Carried { root, pictures, data })
    }

    /// The HTML with the pictures in their places.
    fn within(&self, html: &str) -> String {
        let mut parts = html.split(&self.root);
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let digits = part.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = part.split_at(digits);
            let data = number.parse().ok().and_then(|at: usize| self.data.get(at));
            whole.push_str(data.map_or("", String::as_str));
            whole.push_str(rest);
        }
        whole
    }
}

impl Pictures for Carried {
    fn picture(&self, name: &str) -> Option<PictureFile> {
        self.pictures.get(name).cloned()
    }
}
