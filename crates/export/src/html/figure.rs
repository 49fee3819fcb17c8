//! Pictures: none without its credit, and none where there is no file.

use article::{CreditRun, Figure, Inline, Mark, NoteKind, PictureAttrs, is_web_address, plain_text};

use super::{
    Press, element,
    shown::Place,
    text::{attribute, file_address, href, text},
    wrapped,
};
use crate::{Content, File};

impl Press<'_> {
    /// A figure with its caption and credit; a placeholder while it waits for its picture.
    pub(crate) fn figure(&mut self, figure: &Figure, is_lead: bool) -> String {
        let Figure { attrs, content: caption } = figure;
        let called = called(&attrs.src, caption);
        let image = self.image(&attrs.src, &attrs.alt, &attrs.title, &called);
        self.show(&attrs.src, &attrs.alt, caption, if is_lead { Place::Lead } else { Place::Figure });
        let class = match (is_lead, image.is_some()) {
            (true, true) => "picture lead",
            (true, false) => "picture lead waiting",
            (false, true) => "picture",
            (false, false) => "picture waiting",
        };
        let shown = image.unwrap_or_else(|| element("p", "placeholder", self.words.to_come));
        let caption = self.line(caption);
        let parts = [wrapped("span", "caption", &caption), self.credit(&attrs.src, true)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let below = match parts.join(" ") {
            below if below.is_empty() => below,
            below => format!("<figcaption>{below}</figcaption>\n"),
        };
        format!("<figure class=\"{class}\">\n{shown}\n{below}</figure>\n")
    }

    /// A picture inside a line, its credit behind it.
    pub(crate) fn inline_picture(&mut self, attrs: &PictureAttrs, marks: &[Mark]) -> String {
        let image = self.image(&attrs.src, &attrs.alt, &attrs.title, &called(&attrs.src, &[]));
        self.show(&attrs.src, &attrs.alt, &[], Place::Line);
        let shown = image.unwrap_or_else(|| {
            let words = [self.words.to_come, attrs.alt.trim()].into_iter().filter(|words| !words.is_empty());
            element("span", "placeholder", &format!("[{}]", words.collect::<Vec<_>>().join(": ")))
        });
        let is_linked = marks.iter().any(|mark| matches!(mark, Mark::Link { .. }));
        let credit = self.credit(&attrs.src, !is_linked);
        wrapped("span", "inline-picture", &[shown, credit].join(" ").trim_end().replace("\n", " "))
    }

    /// The picture itself, put among the files to be written. Without a file there is none, and a note says so.
    fn image(&mut self, name: &str, alt: &str, title: &str, called: &str) -> Option<String> {
        let Some(file) = self.pictures.picture(name) else {
            let why =
                if is_web_address(name) { "is on the web and was not fetched" } else { "has no file yet" };
            self.note(
                NoteKind::Missing,
                "pictures",
                format!("{called} {why}: the page says that it is to come."),
            );
            return None;
        };
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", attribute(title)) };
        let html = format!(
            "<img src=\"{}\" alt=\"{}\"{title} width=\"{}\" height=\"{}\">",
            file_address(&file.file_name),
            attribute(alt),
            file.width,
            file.height
        );
        if !self.files.iter().any(|other| other.path == file.file_name) {
            self.files.push(File { path: file.file_name, content: Content::Picture(name.to_owned()) });
        }
        Some(html)
    }

    /// The credit line, source and licence linked where links may stand.
    fn credit(&self, name: &str, with_links: bool) -> String {
        let language = self.job.piece.attrs.fields.language.trim();
        let runs =
            self.job.piece.attrs.pictures.get(name).map(|credit| credit.runs(language)).unwrap_or_default();
        let html: String = runs.iter().map(|run| credit_run(run, with_links)).collect();
        wrapped("span", "credit", &html)
    }
}

fn credit_run(run: &CreditRun, with_links: bool) -> String {
    match run.address.as_ref().filter(|_| with_links) {
        Some(address) => format!("<a href=\"{}\">{}</a>", href(address), text(&run.text)),
        None => text(&run.text),
    }
}

/// The picture as a writer would call it.
fn called(name: &str, caption: &[Inline]) -> String {
    match plain_text(caption).trim() {
        "" => format!("The picture {name}"),
        caption => format!("The picture “{caption}”"),
    }
}
