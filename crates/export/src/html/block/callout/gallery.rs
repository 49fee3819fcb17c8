//! Pictures side by side: a figure of figures, each with its own caption and credit.

use article::{Block, Callout};

use crate::html::{Press, around};

/// How wide a picture is shown beside another: as `page/blocks.css` has it.
const BESIDE: &str = "(min-width: 62rem) 23.125rem, (min-width: 40rem) 18.125rem, \
                      (min-width: 36rem) calc(50vw - 1.875rem), calc(100vw - 2.5rem)";

impl Press<'_> {
    pub(super) fn gallery(&mut self, callout: &Callout, out: &mut String) {
        let around_it = self.sizes;
        // Of an odd number the last is shown as wide as two.
        if callout.body().iter().filter(|block| matches!(block, Block::Figure(_))).count() % 2 == 0 {
            self.sizes = BESIDE;
        }
        out.push_str("<figure class=\"gallery\">\n");
        self.blocks(callout.body(), out);
        let title = callout.title().unwrap_or_default();
        let open = self.opening("<figcaption", title);
        around(out, &open, "</figcaption>\n", |out| self.line(title, out));
        out.push_str("</figure>\n");
        self.sizes = around_it;
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn pictures_are_as_wide_as_the_stylesheet_makes_them() {
        let style = include_str!("../../../page/blocks.css");
        let rules = [
            ".gallery { display: grid; gap: 1.25rem;",
            "@media (min-width: 36rem), print {\n  .gallery { grid-template-columns: 1fr 1fr; }",
            "@media (min-width: 62rem) {\n  .gallery { margin-inline: -5rem; }",
        ];
        for rule in rules {
            assert!(style.contains(rule), "BESIDE is reckoned from {rule}");
        }
    }
}
