//! Parts set apart. A pull quote and a gallery are Ghost's own, a box of words is its callout, and a poll its form in HTML.

use ::words::message;
use article::{Block, Callout, CalloutKind, Figure, Inline, NoteKind};
use serde_json::{Value, json};

use super::{
    Desk,
    card::{self, element},
};
use crate::html::text;

/// How many pictures a gallery of Ghost's holds, and how many stand in a row.
const MOST: usize = 9;
const IN_A_ROW: usize = 3;

impl Desk<'_> {
    pub(super) fn callout(&mut self, block: &Block, callout: &Callout) -> Option<Value> {
        let title = callout.title().unwrap_or_default();
        let card = match callout.kind() {
            CalloutKind::PullQuote if title.is_empty() => {
                self.quoted(callout.body()).map(|line| element("aside", line))
            }
            CalloutKind::Gallery => self.gallery(title, callout.body()),
            CalloutKind::Aside => self.boxed(title, callout.body()),
            CalloutKind::Other if title.is_empty() => {
                let called = [Inline::text(self.press.words.called(&callout.attrs.kind))];
                self.boxed(&called, callout.body())
            }
            CalloutKind::Other => self.boxed(title, callout.body()),
            CalloutKind::PullQuote | CalloutKind::Poll => None,
        };
        card.or_else(|| self.as_html(block))
    }

    /// A box of lines; none where there is more in it.
    fn boxed(&mut self, title: &[Inline], body: &[Block]) -> Option<Value> {
        let lines = body.iter().map(|block| match block {
            Block::Paragraph(words) if self.can_hold(&words.content) => Some(words.content.as_slice()),
            _ => None,
        });
        let lines: Vec<&[Inline]> = lines.collect::<Option<_>>()?;
        let mut parts = Vec::new();
        if !title.is_empty() {
            parts.push(format!("<strong>{}</strong>", self.html_line(title)));
        }
        parts.extend(lines.into_iter().map(|line| self.html_line(line)));
        Some(card::callout(&parts.join("<br><br>")))
    }

    fn html_line(&mut self, line: &[Inline]) -> String {
        let mut html = String::new();
        self.press.line(line, &mut html);
        html
    }

    /// Pictures side by side, under them what each of them shows and whose it is: Ghost has one caption for all.
    fn gallery(&mut self, title: &[Inline], body: &[Block]) -> Option<Value> {
        let figures = body.iter().map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        });
        let figures: Vec<&Figure> = figures.collect::<Option<_>>()?;
        if figures.is_empty() || figures.len() > MOST {
            return None;
        }
        let files = figures.iter().map(|figure| self.press.brought(figure)).collect::<Option<Vec<_>>>()?;
        let title = self.html_line(title);
        let captions = figures.iter().map(|figure| self.press.caption(&figure.attrs.src, &figure.content));
        let lines: Vec<String> =
            std::iter::once(title).chain(captions).filter(|line| !line.is_empty()).collect();
        let images: Vec<Value> = files
            .iter()
            .zip(&figures)
            .enumerate()
            .map(|(at, (file, figure))| {
                json!({
                    "fileName": file.file_name.rsplit('/').next(), "row": at / IN_A_ROW, "src": file.file_name,
                    "width": file.width, "height": file.height, "alt": figure.attrs.alt, "title": text(&figure.attrs.title),
                })
            })
            .collect();
        self.press.note(NoteKind::LeftOut, "body", message!("notes-galleryCaption"));
        Some(json!({ "type": "gallery", "version": 1, "images": images, "caption": lines.join("<br>") }))
    }
}
