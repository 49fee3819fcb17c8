//! Pictures side by side: a figure of figures, each with its own caption and credit.

use article::Callout;

use crate::html::{Press, around};

impl Press<'_> {
    pub(super) fn gallery(&mut self, callout: &Callout, out: &mut String) {
        out.push_str("<figure class=\"gallery\">\n");
        self.blocks(callout.body(), out);
        let title = callout.title().unwrap_or_default();
        let open = self.opening("<figcaption", title);
        around(out, &open, "</figcaption>\n", |out| self.line(title, out));
        out.push_str("</figure>\n");
    }
}
