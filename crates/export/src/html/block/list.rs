//! Lists: bulleted, numbered, and of things to do.
//!
//! A task is a sign before its words, not a box that cannot be ticked: CMSs drop `input` from what authors paste.

use article::{Block, BulletList, Item, OrderedList, Paragraph};

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
        let (open, sign) = match item.attrs.checked {
            None => ("<li", ""),
            Some(true) => ("<li class=\"task\"", "☑ "),
            Some(false) => ("<li class=\"task\"", "☐ "),
        };
        out.push_str(open);
        match item.content.split_first() {
            Some((Block::Paragraph(Paragraph { content }), rest)) if is_tight => {
                self.turned(content, out);
                push(out, [">", sign]);
                self.line(content, out);
                around(out, "\n", "", |out| self.tight(rest, out));
            }
            Some((Block::Paragraph(Paragraph { content }), rest)) if item.attrs.checked.is_some() => {
                out.push_str(">\n<p");
                self.turned(content, out);
                push(out, [">", sign]);
                self.line(content, out);
                out.push_str("</p>\n");
                self.blocks(rest, out);
            }
            _ => {
                push(out, [">\n", sign]);
                self.blocks(&item.content, out);
            }
        }
        out.push_str("</li>\n");
    }

    /// What follows the first line of an item in a list without blank lines: its paragraphs are bare lines.
    fn tight(&mut self, blocks: &[Block], out: &mut String) {
        for block in blocks {
            match block {
                Block::Paragraph(Paragraph { content }) => {
                    self.line(content, out);
                    out.push('\n');
                }
                block => self.block(block, out),
            }
        }
    }
}
