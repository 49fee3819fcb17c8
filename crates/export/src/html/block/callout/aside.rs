//! A box beside the story.

use article::Callout;

use crate::html::Press;

impl Press<'_> {
    pub(super) fn aside(&mut self, callout: &Callout, out: &mut String) {
        out.push_str("<aside class=\"aside\">\n");
        self.callout_title(callout.title().unwrap_or_default(), out);
        self.blocks(callout.body(), out);
        out.push_str("</aside>\n");
    }
}
