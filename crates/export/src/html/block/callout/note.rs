//! A part set apart of a kind that is the writer's own, headed by its title, else by what its kind is called.

use std::borrow::Cow;

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
                let called = self.words.set_apart(kind).map(Cow::Borrowed);
                out.push_str("<p class=\"callout-title\"><strong>");
                write_text(&called.unwrap_or_else(|| Cow::Owned(as_words(kind))), out);
                out.push_str("</strong></p>\n");
            }
        }
        self.blocks(callout.body(), out);
        out.push_str("</aside>\n");
    }
}

/// `fact-box` as "Fact box", `FAQ` as it is.
fn as_words(kind: &str) -> String {
    let mut rest = kind.chars().map(|c| if matches!(c, '-' | '_') { ' ' } else { c });
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_reads_as_words() {
        assert_eq!(as_words("fact-box"), "Fact box");
        assert_eq!(as_words("FAQ"), "FAQ");
        assert_eq!(as_words(""), "");
    }
}
