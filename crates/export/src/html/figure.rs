//! Pictures: none without its credit, and none where there is no file.

use article::{CreditRun, Figure, Inline, Mark, NoteKind, PictureAttrs, is_web_address, plain_text};

use super::{
    Press, around, push,
    shown::Place,
    text::{attribute, file_address, href, text, write_attribute, write_text},
};
use crate::{Content, File, PictureFile};

impl Press<'_> {
    /// A figure with its caption and credit; a placeholder while it waits for its picture.
    pub(crate) fn figure(&mut self, figure: &Figure, is_lead: bool, out: &mut String) {
        let Figure { attrs, content: caption } = figure;
        let file = self.picture_file(&attrs.src, &called(&attrs.src, caption));
        self.show(&attrs.src, &attrs.alt, caption, if is_lead { Place::Lead } else { Place::Figure });
        out.push_str(match (is_lead, file.is_some()) {
            (true, true) => "<figure class=\"picture lead\">\n",
            (true, false) => "<figure class=\"picture lead waiting\">\n",
            (false, true) => "<figure class=\"picture\">\n",
            (false, false) => "<figure class=\"picture waiting\">\n",
        });
        match file {
            Some(file) => self.image(&file, &attrs.alt, &attrs.title, out),
            None => push(out, ["<p class=\"placeholder\">", self.words.to_come, "</p>"]),
        }
        out.push('\n');
        around(out, "<figcaption>", "</figcaption>\n", |out| {
            let before = out.len();
            around(out, "<span class=\"caption\">", "</span>", |out| self.line(caption, out));
            let gap = if out.len() == before { "" } else { " " };
            self.credit(&attrs.src, true, gap, out);
        });
        out.push_str("</figure>\n");
    }

    /// A picture inside a line, its credit behind it.
    pub(crate) fn inline_picture(&mut self, attrs: &PictureAttrs, marks: &[Mark], out: &mut String) {
        let file = self.picture_file(&attrs.src, &called(&attrs.src, &[]));
        self.show(&attrs.src, &attrs.alt, &[], Place::Line);
        out.push_str("<span class=\"inline-picture\">");
        match file {
            Some(file) => self.image(&file, &attrs.alt, &attrs.title, out),
            None => self.placeholder(attrs.alt.trim(), out),
        }
        let is_linked = marks.iter().any(|mark| matches!(mark, Mark::Link { .. }));
        self.credit(&attrs.src, !is_linked, " ", out);
        out.push_str("</span>");
    }

    /// What stands inside a line while its picture is to come.
    fn placeholder(&self, alt: &str, out: &mut String) {
        push(out, ["<span class=\"placeholder\">[", self.words.to_come]);
        around(out, ": ", "", |out| write_text(alt, out));
        out.push_str("]</span>");
    }

    /// The file of a picture, put among those to be written. Where there is none, a note says so.
    fn picture_file(&mut self, name: &str, called: &str) -> Option<PictureFile> {
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
        if !self.files.iter().any(|other| other.path == file.file_name) {
            let content = Content::Picture(name.to_owned());
            self.files.push(File { path: file.file_name.clone(), content });
        }
        Some(file)
    }

    /// The picture itself.
    fn image(&self, file: &PictureFile, alt: &str, title: &str, out: &mut String) {
        push(out, ["<img src=\"", &file_address(&file.file_name), "\" alt=\"", &attribute(alt), "\""]);
        around(out, " title=\"", "\"", |out| write_attribute(title, out));
        let (width, height) = (file.width.to_string(), file.height.to_string());
        push(out, [" width=\"", &width, "\" height=\"", &height, "\">"]);
    }

    /// The credit line behind `gap`, source and licence linked where links may stand; nothing where there is none.
    fn credit(&self, name: &str, with_links: bool, gap: &str, out: &mut String) {
        let language = self.job.piece.attrs.fields.language.trim();
        let Some(credit) = self.job.piece.attrs.pictures.get(name) else { return };
        let open = format!("{gap}<span class=\"credit\">");
        around(out, &open, "</span>", |out| {
            credit.runs(language).iter().for_each(|run| credit_run(run, with_links, out));
        });
    }
}

fn credit_run(run: &CreditRun, with_links: bool, out: &mut String) {
    match run.address.as_ref().filter(|_| with_links) {
        Some(address) => push(out, ["<a href=\"", &href(address), "\">", &text(&run.text), "</a>"]),
        None => write_text(&run.text, out),
    }
}

/// The picture as a writer would call it.
fn called(name: &str, caption: &[Inline]) -> String {
    match plain_text(caption).trim() {
        "" => format!("The picture {name}"),
        caption => format!("The picture “{caption}”"),
    }
}
