//! A piece on its way to somebody's CMS by the clipboard: clean HTML that carries its pictures within itself, and the
//! same in words for fields that take no more. The gate stands before it as before every way out.

use std::collections::BTreeMap;

use article::{Note, Piece};
use base64::{Engine, engine::general_purpose::STANDARD};
use export::{PictureFile, Pictures};
use picture::RENDITION_WIDTHS;
use uuid::Uuid;

use super::{Extent, Sent, Watch, exporter, gate, job, main_text, pictures::Outgoing};
use crate::{
    Loose, Result,
    copy::Copy,
    wire::{Clip, ClipForm},
};

impl Loose {
    /// What is put on the clipboard.
    ///
    /// # Errors
    /// [`crate::Kind::Stopped`] when a finding stops it and no reason is given, [`crate::Kind::BadInput`] for a picture
    /// that cannot be read, [`crate::Kind::CalledOff`].
    pub fn clip(
        &self,
        form: ClipForm,
        extent: Extent,
        despite: Option<&str>,
        watch: Watch,
    ) -> Result<(Clip, Sent)> {
        let exporter = exporter(if form == ClipForm::Blocks { "wordpress" } else { "fragment" })?;
        let (stops, despite) = gate(exporter, self.findings.clone(), despite)?;
        let piece = self.extent(extent);
        let job = job(&self.copy, &piece, despite);
        let clip = match form {
            ClipForm::Html | ClipForm::Blocks => {
                let written = (exporter.write)(&job, &Outgoing::new(&self.copy, None)?);
                Clip { html: None, text: main_text(&written.value), notes: written.notes }
            }
            ClipForm::RichText => {
                let carried = Carried::of(&self.copy, job.piece, watch)?;
                let written = (exporter.write)(&job, &carried);
                let html = Some(carried.within(&main_text(&written.value)));
                let text = main_text(&(super::exporter("text")?.write)(&job, &carried).value);
                Clip { html, text, notes: [written.notes, carried.left_out].concat() }
            }
        };
        Ok((clip, self.sent("clip", stops, despite)))
    }
}

/// Pictures that stand in the HTML itself, each under an address of its own until it is put there.
struct Carried {
    /// What all their addresses begin with. No text can name it: it is new each time.
    root: String,
    pictures: BTreeMap<String, PictureFile>,
    /// What each becomes, by the number that ends its address.
    data: Vec<String>,
    /// What is not in them although it is in the originals.
    left_out: Vec<Note>,
}

impl Carried {
    /// Those that the part of the piece which goes out shows.
    fn of(copy: &Copy, piece: &Piece, watch: Watch) -> Result<Carried> {
        let root = format!("clip://{}/", Uuid::now_v7());
        let (mut pictures, mut data) = (BTreeMap::new(), Vec::new());
        let shown = Outgoing::shown(copy, piece, RENDITION_WIDTHS[0], watch)?;
        for (name, made) in shown.value {
            let file = PictureFile {
                file_name: format!("{root}{}", data.len()),
                width: made.width,
                height: made.height,
                mime: made.format.mime(),
            };
            data.push(format!("data:{};base64,{}", file.mime, STANDARD.encode(made.bytes)));
            pictures.insert(name, file);
        }
        Ok(Carried { root, pictures, data, left_out: shown.notes })
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
