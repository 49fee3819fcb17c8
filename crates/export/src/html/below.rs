//! What stands below the body: the author, fixes, where the piece first ran, the standing statement.

use article::{CorrectionPlace, is_web_address};

use super::{
    Press, around, push,
    text::{href, text},
    wrapped,
};

impl Press<'_> {
    pub(crate) fn below(&mut self, out: &mut String) {
        let fields = &self.job.piece.attrs.fields;
        let lines = [
            paragraphs("author-line", &fields.author_line),
            self.corrections(CorrectionPlace::Foot),
            self.first_published(),
            paragraphs("disclaimer", &fields.disclaimer),
        ];
        around(out, "<footer>\n", "</footer>\n", |out| {
            lines.iter().filter(|line| !line.is_empty()).for_each(|line| push(out, [line, "\n"]));
        });
    }

    /// The permission line, or one that we make where only the outlet is known; the outlet's name leads there.
    fn first_published(&self) -> String {
        let first = &self.job.piece.attrs.fields.republication;
        let (outlet, address) = (text(first.outlet.trim()), first.address.trim());
        let linked = match is_web_address(address) && !outlet.is_empty() {
            true => format!("<a href=\"{}\">{outlet}</a>", href(address)),
            false => outlet.clone(),
        };
        match text(first.permission.trim()) {
            permission if !permission.is_empty() => {
                let line =
                    if outlet.is_empty() { permission } else { permission.replacen(&outlet, &linked, 1) };
                wrapped("p", "permission", &line)
            }
            _ if outlet.is_empty() => String::new(),
            _ => {
                let day = first.first_published.as_ref().map(|when| format!(", {}", self.time(when)));
                let outlet = format!("{linked}{}", day.unwrap_or_default());
                wrapped("p", "permission", &self.words.first_published.replace("{}", &outlet))
            }
        }
    }
}

/// A paragraph for each that blank lines part.
fn paragraphs(class: &str, words: &str) -> String {
    let words = words.replace("\r\n", "\n");
    let paragraphs = words.split("\n\n").map(|words| wrapped("p", class, &text(words.trim())));
    paragraphs.filter(|html| !html.is_empty()).collect::<Vec<_>>().join("\n")
}
