//! A part set apart of a kind that is the writer's own, headed by its title, else by what its kind is called.

use article::Callout;

use crate::html::{
    Press, push,
    text::{attribute, write_text},
};

impl Press<'_> {
    pub(super) fn set_apart(&mut self, callout: &Callout, out: &mut String) {
        let kind = &callout.attrs.kind;
        push(out, ["<aside class=\"note\" role=\"note\" data-kind=\""]);
        push(out, [&attribute(&kind.to_lowercase()), "\">\n"]);
        match callout.title().filter(|title| !title.is_empty()) {
            Some(title) => self.callout_title(title, out),
            None => {
                out.push_str("<p class=\"callout-title\"><strong>");
                write_text(&self.words.called(kind), out);
                out.push_str("</strong></p>\n");
            }
        }
        self.blocks(callout.body(), out);
        out.push_str("</aside>\n");
    }
}
