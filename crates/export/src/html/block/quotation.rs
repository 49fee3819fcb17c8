//! Somebody else's words.

use article::Quotation;

use crate::html::Press;

impl Press<'_> {
    pub(super) fn quotation(&mut self, quotation: &Quotation, out: &mut String) {
        out.push_str("<blockquote>\n");
        self.blocks(&quotation.content, out);
        out.push_str("</blockquote>\n");
    }
}
