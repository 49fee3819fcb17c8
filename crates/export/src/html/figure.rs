//! Pictures: none without its credit, and none where there is no file.

use ::words::{Message, message};
use article::{CreditRun, Figure, Inline, NoteKind, PictureAttrs, is_web_address, plain_text};

use super::{
    Press, around, push,
    shown::Place,
    text::{attribute, file_address, href, text, write_attribute, write_text},
};
use crate::PictureFile;

/// How wide a figure is shown: the page's measure, and on a small screen all but the margins.
pub(crate) const SIZES: &str = "(min-width: 40rem) 37.5rem, calc(100vw - 2.5rem)";

impl Press<'_> {
    /// A figure with its caption and credit; a placeholder while it waits for its picture.
    pub(crate) fn figure(&mut self, figure: &Figure, is_lead: bool, out: &mut String) {
        let Figure { attrs, content: caption } = figure;
        let files = self.pictures.renditions(&attrs.src);
        self.bring(&files, &attrs.src, caption);
        self.show(&attrs.src, &attrs.alt, caption, if is_lead { Place::Lead } else { Place::Figure });
        out.push_str(match (is_lead, files.is_empty()) {
            (true, false) => "<figure class=\"picture lead\">\n",
            (true, true) => "<figure class=\"picture lead waiting\">\n",
            (false, false) => "<figure class=\"picture\">\n",
            (false, true) => "<figure class=\"picture waiting\">\n",
        });
        match files.first() {
            Some(widest) => image(widest, &choice(&files, self.sizes), &attrs.alt, &attrs.title, out),
            None => {
                push(out, ["<p class=\"placeholder\">", self.words.to_come]);
                around(out, ": ", "", |out| write_text(attrs.alt.trim(), out));
                out.push_str("</p>");
            }
        }
        out.push('\n');
        around(out, "<figcaption>", "</figcaption>\n", |out| {
            let before = out.len();
            let mut open = "<span class=\"caption\"".to_owned();
            self.turned(caption, &mut open);
            open.push('>');
            around(out, &open, "</span>", |out| self.line(caption, out));
            let gap = if out.len() == before { "" } else { " " };
            self.credit(&attrs.src, true, gap, out);
        });
        out.push_str("</figure>\n");
    }

    /// A picture inside a line, its credit behind it, with links where those may stand. Small as it is, one file will do.
    pub(crate) fn inline_picture(&mut self, attrs: &PictureAttrs, with_links: bool, out: &mut String) {
        let mut files = self.pictures.renditions(&attrs.src);
        files.truncate(1);
        self.bring(&files, &attrs.src, &[]);
        self.show(&attrs.src, &attrs.alt, &[], Place::Line);
        out.push_str("<span class=\"inline-picture\">");
        match files.first() {
            Some(file) => image(file, "", &attrs.alt, &attrs.title, out),
            None => self.placeholder(attrs.alt.trim(), out),
        }
        self.credit(&attrs.src, with_links, " ", out);
        out.push_str("</span>");
    }

    /// What stands inside a line while its picture is to come.
    fn placeholder(&self, alt: &str, out: &mut String) {
        push(out, ["<span class=\"placeholder\">[", self.words.to_come]);
        around(out, ": ", "", |out| write_text(alt, out));
        out.push_str("]</span>");
    }

    /// The file of a figure, all of its pixels, put among those to be written; `None` while it waits for its picture.
    pub(crate) fn brought(&mut self, figure: &Figure) -> Option<PictureFile> {
        let file = self.pictures.picture(&figure.attrs.src);
        self.bring(file.as_slice(), &figure.attrs.src, &figure.content);
        file
    }

    /// Puts the files of a picture among those to be written. Where there are none, a note says so.
    fn bring(&mut self, files: &[PictureFile], name: &str, caption: &[Inline]) {
        if files.is_empty() {
            let picture = called(name, caption);
            let text = match is_web_address(name) {
                true => message!("notes-fetchedLater", picture = picture),
                false => message!("notes-pictureToCome", picture = picture),
            };
            self.note(NoteKind::Missing, "pictures", text);
        }
        for file in files {
            if !self.files.iter().any(|other| other.path == file.file_name) {
                self.files.push(file.of(name));
            }
        }
    }

    /// What stands below a picture by itself, its credit behind it.
    pub(crate) fn caption(&mut self, name: &str, caption: &[Inline]) -> String {
        let mut html = String::new();
        self.line(caption, &mut html);
        let gap = if html.is_empty() { "" } else { " " };
        self.credit(name, true, gap, &mut html);
        html
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

/// The picture itself, with what there is to choose from.
fn image(file: &PictureFile, choice: &str, alt: &str, title: &str, out: &mut String) {
    push(
        out,
        ["<img src=\"", &file_address(&file.file_name), "\"", choice, " alt=\"", &attribute(alt), "\""],
    );
    around(out, " title=\"", "\"", |out| write_attribute(title, out));
    let (width, height) = (file.width.to_string(), file.height.to_string());
    push(out, [" width=\"", &width, "\" height=\"", &height, "\">"]);
}

/// The files of a picture for a browser to choose from; nothing where it has no choice.
fn choice(files: &[PictureFile], sizes: &str) -> String {
    if files.len() < 2 {
        return String::new();
    }
    let narrowest_first = files.iter().rev();
    let candidates: Vec<String> =
        narrowest_first.map(|file| format!("{} {}w", file_address(&file.file_name), file.width)).collect();
    format!(" srcset=\"{}\" sizes=\"{sizes}\"", candidates.join(", "))
}

fn credit_run(run: &CreditRun, with_links: bool, out: &mut String) {
    match run.address.as_ref().filter(|_| with_links) {
        Some(address) => push(out, ["<a href=\"", &href(address), "\">", &text(&run.text), "</a>"]),
        None => write_text(&run.text, out),
    }
}

/// The picture as a writer would call it.
fn called(name: &str, caption: &[Inline]) -> Message {
    match plain_text(caption).trim() {
        "" => message!("notes-pictureNamed", name = name),
        caption => message!("notes-pictureWithCaption", caption = caption),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn figures_are_as_wide_as_the_stylesheet_makes_them() {
        let piece =
            ".piece { max-width: 40rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4.5rem) 1.25rem 5rem; }";
        let style = include_str!("../page.css");
        assert!(style.contains(piece), "40rem less 1.25rem on either side: SIZES says the same");
    }
}
