//! Words.

use article::Paragraph;

use crate::html::{Press, push};

impl Press<'_> {
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, out: &mut String) {
        push(out, ["<p", self.turned(&paragraph.content), ">"]);
        self.line(&paragraph.content, out);
        out.push_str("</p>\n");
    }
}
