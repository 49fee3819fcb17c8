//! Lists: bulleted, numbered, and of things to do.
//!
//! A task is a sign before its words, named for those who cannot see it. A box that nobody can tick would say less:
//! it is passed over by keys, and CMSs drop `input` from what authors paste.

use article::{Block, BulletList, Inline, Item, OrderedList, Paragraph};

use crate::html::{Press, around, push};

impl Press<'_> {
    pub(super) fn bullet_list(&mut self, list: &BulletList, out: &mut String) {
        out.push_str("<ul>\n");
        self.items(&list.content, list.attrs.tight, out);
        out.push_str("</ul>\n");
    }

    pub(super) fn ordered_list(&mut self, list: &OrderedList, out: &mut String) {
        match list.attrs.start {
            1 => out.push_str("<ol>\n"),
            start => push(out, ["<ol start=\"", &start.to_string(), "\">\n"]),
        }
        self.items(&list.content, list.attrs.tight, out);
        out.push_str("</ol>\n");
    }

    fn items(&mut self, items: &[Item], is_tight: bool, out: &mut String) {
        items.iter().for_each(|item| self.item(item, is_tight, out));
    }

    fn item(&mut self, item: &Item, is_tight: bool, out: &mut String) {
        out.push_str(if item.attrs.checked.is_some() { "<li class=\"task\"" } else { "<li" });
        match item.content.split_first() {
            Some((Block::Paragraph(Paragraph { content }), [])) if is_tight => {
                self.turned(content, out);
                out.push('>');
                self.sign(item, out);
                self.line(content, out);
            }
            Some((Block::Paragraph(Paragraph { content }), rest)) if is_tight => {
                out.push('>');
                self.sign(item, out);
                self.first_line(content, out);
                around(out, "\n", "", |out| self.tight(rest, out));
            }
            Some((Block::Paragraph(Paragraph { content }), rest)) if item.attrs.checked.is_some() => {
                out.push_str(">\n<p");
                self.turned(content, out);
                out.push('>');
                self.sign(item, out);
                self.line(content, out);
                out.push_str("</p>\n");
                self.blocks(rest, out);
            }
            _ => {
                out.push_str(">\n");
                self.sign(item, out);
                if is_tight {
                    self.tight(&item.content, out);
                } else {
                    self.blocks(&item.content, out);
                }
            }
        }
        out.push_str("</li>\n");
    }

    /// A line above others: which way it runs is said of it alone.
    fn first_line(&mut self, line: &[Inline], out: &mut String) {
        let open = self.opening("<span", line);
        if open == "<span>" {
            return self.line(line, out);
        }
        out.push_str(&open);
        self.line(line, out);
        out.push_str("</span>");
    }

    /// Whether a task is done.
    fn sign(&self, item: &Item, out: &mut String) {
        let (sign, words) = match item.attrs.checked {
            None => return,
            Some(true) => ("☑", self.words.done),
            Some(false) => ("☐", self.words.to_do),
        };
        push(out, ["<span class=\"task-sign\" role=\"img\" aria-label=\"", words, "\">", sign, "</span> "]);
    }

    /// What stands in an item of a list without blank lines: its paragraphs are bare lines.
    fn tight(&mut self, blocks: &[Block], out: &mut String) {
        let is_words = |block: &Block| matches!(block, Block::Paragraph(_));
        for stretch in blocks.chunk_by(|a, b| is_words(a) == is_words(b)) {
            match stretch {
                [Block::Paragraph(_), ..] => stretch.iter().for_each(|block| self.bare_line(block, out)),
                others => self.blocks(others, out),
            }
        }
    }

    fn bare_line(&mut self, block: &Block, out: &mut String) {
        if let Block::Paragraph(Paragraph { content }) = block {
            self.line(content, out);
            out.push('\n');
        }
    }
}
