//! Pictures: in the text at its width, with their words for those who cannot see them; below each its caption and its credit.

use ::words::message;
use article::{Figure, NoteKind, PictureAttrs};

use super::{
    line::plain,
    paragraph::Place,
    typescript::{Media, Typescript},
};
use crate::{PictureFile, xml::text};

/// English Metric Units of a pixel at 96 in an inch.
const PIXEL: u64 = 9525;
/// The width of the text and the most of a page's height that a picture takes, in the same.
const WIDEST: u64 = 5_760_000;
const TALLEST: u64 = 7_200_000;
/// How tall a picture within a line may be.
const TALLEST_IN_LINE: u64 = 190_500;

/// What Word shows.
const SHOWN: [&str; 3] = ["image/jpeg", "image/png", "image/gif"];

impl Typescript<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, place: &Place, out: &mut String) {
        let name = &figure.attrs.src;
        let mut runs = self.drawing(name, &figure.attrs.alt, TALLEST);
        if runs.is_empty() {
            runs = plain(&self.to_come(&figure.attrs.alt));
        }
        self.around(&place.styled("Figure"), false, &runs, out);
        let is_rtl = self.is_rtl(&figure.content);
        self.paragraph(&place.styled("Caption"), &figure.content, out);
        let mut credit = String::new();
        self.credit(name, is_rtl, &mut credit);
        if !credit.is_empty() {
            self.around(&place.styled("Credit"), is_rtl, &credit, out);
        }
    }

    /// A small picture within a line, its credit in brackets behind it.
    pub(super) fn picture_in_line(&mut self, attrs: &PictureAttrs, is_rtl: bool, out: &mut String) {
        let drawing = self.drawing(&attrs.src, &attrs.alt, TALLEST_IN_LINE);
        if drawing.is_empty() {
            out.push_str(&plain(&self.to_come(&attrs.alt)));
        }
        out.push_str(&drawing);
        let mut credit = String::new();
        self.credit(&attrs.src, is_rtl, &mut credit);
        if !credit.is_empty() {
            out.push_str(&format!("{}{credit}{}", plain(" ("), plain(")")));
        }
    }

    /// What stands where a picture will be.
    fn to_come(&self, alt: &str) -> String {
        match alt.trim() {
            "" => format!("[{}]", self.words.to_come),
            alt => format!("[{}: {alt}]", self.words.to_come),
        }
    }

    /// The picture in a run; nothing where there is no file that Word shows, which a note says.
    fn drawing(&mut self, name: &str, alt: &str, tallest: u64) -> String {
        let file = self.pictures.renditions(name).into_iter().next();
        let shown = file.filter(|file| SHOWN.contains(&file.mime));
        let Some(file) = shown else {
            let missing = if self.pictures.picture(name).is_none() {
                message!("notes-noPictureFile", name = name)
            } else {
                message!("notes-notInWord", name = name)
            };
            self.note(NoteKind::Missing, "pictures", missing);
            return String::new();
        };
        let media = self.media(name, &file);
        self.drawings += 1;
        drawing(self.drawings, &media, &file, alt, tallest)
    }

    /// The picture among the files of the document.
    fn media(&mut self, name: &str, file: &PictureFile) -> Media {
        if let Some(media) = self.media.iter().find(|media| media.name == name) {
            return media.clone();
        }
        let number = self.media.len() + 1;
        let ending = file.mime.trim_start_matches("image/").replace("jpeg", "jpg");
        let media = Media {
            name: name.to_owned(),
            width: file.width,
            id: format!("rIdPicture{number}"),
            path: format!("media/picture{number}.{ending}"),
        };
        self.media.push(media.clone());
        media
    }
}

fn drawing(number: usize, media: &Media, file: &PictureFile, alt: &str, tallest: u64) -> String {
    let (width, height) = fitted(u64::from(file.width) * PIXEL, u64::from(file.height) * PIXEL, tallest);
    let (alt, id, name) = (text(alt.trim()), &media.id, text(&file.file_name));
    format!(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
         <wp:docPr id=\"{number}\" name=\"{name}\" descr=\"{alt}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
         <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
         <pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{name}\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip r:embed=\"{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>\
         </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
}

/// No wider than the text and no taller than that, its shape kept.
fn fitted(width: u64, height: u64, tallest: u64) -> (u64, u64) {
    let (width, height) = (width.max(1), height.max(1));
    let by_width = (WIDEST.min(width), height * WIDEST.min(width) / width);
    if by_width.1 <= tallest { by_width } else { ((width * tallest / height).max(1), tallest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_keep_their_shape_within_the_page() {
        assert_eq!(fitted(100, 50, TALLEST), (100, 50));
        assert_eq!(fitted(2 * WIDEST, WIDEST, TALLEST), (WIDEST, WIDEST / 2));
        assert_eq!(fitted(WIDEST, 10 * TALLEST, TALLEST), (WIDEST / 10, TALLEST));
    }
}
