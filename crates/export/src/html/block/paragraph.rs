//! Words.

use article::Paragraph;

use crate::html::Press;

impl Press<'_> {
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph, out: &mut String) {
        out.push_str("<p");
        self.turned(&paragraph.content, out);
        out.push('>');
        self.line(&paragraph.content, out);
        out.push_str("</p>\n");
    }
}
