//! Who said what stands above.

use article::{Attribution, Inline, Mark, is_web_address};

use crate::html::{Press, push};

/// What stands before the name. It is part of the words: where there is no stylesheet, it tells a name from the quotation.
pub(super) const DASH: &str = "— ";

impl Press<'_> {
    /// As a line of its own, where it does not caption a quotation.
    pub(super) fn attribution(&mut self, attribution: &Attribution, out: &mut String) {
        push(out, [&self.opening("<p class=\"attribution\"", &attribution.content), DASH]);
        self.line(&attribution.content, out);
        out.push_str("</p>\n");
    }
}

/// The address of what is quoted: the first link to the web.
pub(super) fn source(attribution: &Attribution) -> Option<&str> {
    let links = attribution.content.iter().flat_map(Inline::marks).filter_map(|mark| match mark {
        Mark::Link { attrs } => Some(attrs.href.as_str()),
        _ => None,
    });
    links.into_iter().find(|address| is_web_address(address))
}
