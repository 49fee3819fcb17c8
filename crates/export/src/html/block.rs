//! The blocks of the body as HTML.

use article::{Block, CodeAttrs, HeadingAttrs, Inline, Item, plain_text};

use super::{
    Press,
    text::{attribute, text},
};

impl Press<'_> {
    /// A block of the body, of which a figure that opens it leads.
    pub(crate) fn top_level(&mut self, block: &Block, at: usize) -> String {
        let opens = self.body[..at].iter().all(is_empty_paragraph);
        match block {
            Block::Figure { attrs, content } => self.figure(attrs, content, opens),
            block => self.block(block),
        }
    }

    fn block(&mut self, block: &Block) -> String {
        match block {
            block if is_empty_paragraph(block) => String::new(),
            Block::Paragraph { content } => format!("<p>{}</p>\n", self.line(content)),
            Block::Heading { attrs, content } => self.heading(attrs, content),
            Block::BulletList { attrs, content } => self.list("<ul>", "</ul>", content, attrs.tight),
            Block::OrderedList { attrs, content } => {
                let open = if attrs.start == 1 {
                    "<ol>".to_owned()
                } else {
                    format!("<ol start=\"{}\">", attrs.start)
                };
                self.list(&open, "</ol>", content, attrs.tight)
            }
            Block::Quotation { content } => format!("<blockquote>\n{}</blockquote>\n", self.blocks(content)),
            Block::Figure { attrs, content } => self.figure(attrs, content, false),
            Block::CodeBlock { attrs, content } => code(attrs, &plain_text(content)),
            Block::Divider => "<hr>\n".to_owned(),
            Block::Raw { content } => self.raw(&plain_text(content)),
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> String {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn heading(&mut self, attrs: &HeadingAttrs, content: &[Inline]) -> String {
        let level = attrs.level.max(1).saturating_add(self.demotion).min(6);
        let anchor = self.anchor(&attrs.id);
        format!("<h{level}{anchor}>{}</h{level}>\n", self.line(content))
    }

    /// An `id`, where it is given, holds no space and is not yet taken.
    fn anchor(&mut self, id: &str) -> String {
        let is_fit = !id.is_empty() && !id.contains(char::is_whitespace) && !id.starts_with("footnote-");
        match is_fit && self.anchors.insert(id.to_owned()) {
            true => format!(" id=\"{}\"", attribute(id)),
            false => String::new(),
        }
    }

    fn list(&mut self, open: &str, close: &str, items: &[Item], is_tight: bool) -> String {
        let items: String = items.iter().map(|item| self.item(item, is_tight)).collect();
        format!("{open}\n{items}{close}\n")
    }

    fn item(&mut self, item: &Item, is_tight: bool) -> String {
        let (open, sign) = match item.attrs.checked {
            None => ("<li>", ""),
            Some(true) => ("<li class=\"task\">", "☑ "),
            Some(false) => ("<li class=\"task\">", "☐ "),
        };
        match item.content.split_first() {
            Some((Block::Paragraph { content }, rest)) if is_tight => {
                let line = self.line(content);
                let rest = self.tight(rest);
                format!("{open}{sign}{line}{rest}</li>\n")
            }
            Some((Block::Paragraph { content }, rest)) if item.attrs.checked.is_some() => {
                let line = self.line(content);
                format!("{open}\n<p>{sign}{line}</p>\n{}</li>\n", self.blocks(rest))
            }
            _ => format!("{open}\n{sign}{}</li>\n", self.blocks(&item.content)),
        }
    }

    /// What follows the first line of an item in a list without blank lines: its paragraphs are bare lines.
    fn tight(&mut self, blocks: &[Block]) -> String {
        let html = blocks.iter().map(|block| match block {
            Block::Paragraph { content } => self.line(content) + "\n",
            block => self.block(block),
        });
        let html: String = html.collect();
        if html.is_empty() { html } else { format!("\n{html}") }
    }
}

pub(crate) fn is_empty_paragraph(block: &Block) -> bool {
    matches!(block, Block::Paragraph { content } if content.is_empty())
}

fn code(attrs: &CodeAttrs, source: &str) -> String {
    let language = attrs.info.split_whitespace().next().unwrap_or_default();
    let class = match language {
        "" => String::new(),
        language => format!(" class=\"language-{}\"", attribute(language)),
    };
    format!("<pre><code{class}>{}\n</code></pre>\n", text(source))
}
