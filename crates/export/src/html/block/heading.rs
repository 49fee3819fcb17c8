//! A heading, below the headline.

use article::Heading;

use crate::html::{Press, push, text::attribute};

impl Press<'_> {
    pub(super) fn heading(&mut self, heading: &Heading, out: &mut String) {
        let name = element(heading.attrs.level.max(1).saturating_add(self.demotion));
        push(out, ["<", name]);
        self.anchor(&heading.attrs.id, out);
        self.turned(&heading.content, out);
        out.push('>');
        self.line(&heading.content, out);
        push(out, ["</", name, ">\n"]);
    }

    /// An `id`, where it is given, holds no space and is not yet taken.
    fn anchor(&mut self, id: &str, out: &mut String) {
        let is_fit = !id.is_empty() && !id.contains(char::is_whitespace) && !id.starts_with("footnote-");
        if is_fit && self.anchors.insert(id.to_owned()) {
            push(out, [" id=\"", &attribute(id), "\""]);
        }
    }
}

fn element(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6.. => "h6",
    }
}
