//! The blocks of the body as HTML.

use article::{
    Block, BulletList, CodeBlock, Heading, HeadingAttrs, Inline, Item, OrderedList, Paragraph, Quotation,
    plain_text,
};

use super::{
    Press,
    text::{attribute, text},
};

impl Press<'_> {
    /// The body. A figure that opens it leads.
    pub(crate) fn body(&mut self) -> String {
        let body = self.body;
        let opening = body.iter().take_while(|block| block.is_empty_paragraph()).count();
        match body.get(opening) {
            Some(Block::Figure(figure)) => self.figure(figure, true) + &self.blocks(&body[opening + 1..]),
            _ => self.blocks(body),
        }
    }

    /// Blocks that follow one another; HTML that opens a box in one of them may close it in a later one.
    pub(crate) fn blocks(&mut self, blocks: &[Block]) -> String {
        let mut open = Vec::new();
        let mut html = String::new();
        for stretch in blocks.chunk_by(|a, b| is_raw(a) && is_raw(b)) {
            html.push_str(&match stretch {
                [Block::Raw(_), ..] => self.raw(&joined(stretch), &mut open),
                blocks => blocks.iter().map(|block| self.block(block)).collect(),
            });
        }
        html.extend(open.iter().rev().map(|name| format!("</{name}>\n")));
        html
    }

    fn block(&mut self, block: &Block) -> String {
        match block {
            block if block.is_empty_paragraph() => String::new(),
            Block::Paragraph(Paragraph { content }) => {
                format!("<p{}>{}</p>\n", self.turned(&plain_text(content)), self.line(content))
            }
            Block::Heading(Heading { attrs, content }) => self.heading(attrs, content),
            Block::BulletList(BulletList { attrs, content }) => {
                self.list("<ul>", "</ul>", content, attrs.tight)
            }
            Block::OrderedList(OrderedList { attrs, content }) => {
                let open = if attrs.start == 1 {
                    "<ol>".to_owned()
                } else {
                    format!("<ol start=\"{}\">", attrs.start)
                };
                self.list(&open, "</ol>", content, attrs.tight)
            }
            Block::Quotation(Quotation { content }) => {
                format!("<blockquote>\n{}</blockquote>\n", self.blocks(content))
            }
            Block::Figure(figure) => self.figure(figure, false),
            Block::CodeBlock(block) => code(block),
            Block::Footnote(footnote) => self.take_down(footnote),
            Block::Divider(_) => "<hr>\n".to_owned(),
            Block::Raw(raw) => self.raw(&raw.source(), &mut Vec::new()),
            block => block.plain().iter().map(|block| self.block(block)).collect(),
        }
    }

    fn heading(&mut self, attrs: &HeadingAttrs, content: &[Inline]) -> String {
        let level = attrs.level.max(1).saturating_add(self.demotion).min(6);
        let anchor = self.anchor(&attrs.id);
        let turned = self.turned(&plain_text(content));
        format!("<h{level}{anchor}{turned}>{}</h{level}>\n", self.line(content))
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
            Some((Block::Paragraph(Paragraph { content }), rest)) if is_tight => {
                let line = self.line(content);
                let rest = self.tight(rest);
                format!("{open}{sign}{line}{rest}</li>\n")
            }
            Some((Block::Paragraph(Paragraph { content }), rest)) if item.attrs.checked.is_some() => {
                let line = self.line(content);
                format!("{open}\n<p>{sign}{line}</p>\n{}</li>\n", self.blocks(rest))
            }
            _ => format!("{open}\n{sign}{}</li>\n", self.blocks(&item.content)),
        }
    }

    /// What follows the first line of an item in a list without blank lines: its paragraphs are bare lines.
    fn tight(&mut self, blocks: &[Block]) -> String {
        let html = blocks.iter().map(|block| match block {
            Block::Paragraph(Paragraph { content }) => self.line(content) + "\n",
            block => self.block(block),
        });
        let html: String = html.collect();
        if html.is_empty() { html } else { format!("\n{html}") }
    }
}

fn is_raw(block: &Block) -> bool {
    matches!(block, Block::Raw(_))
}

/// The sources of blocks, apart as they were.
fn joined(blocks: &[Block]) -> String {
    blocks.iter().map(Block::plain_text).collect::<Vec<_>>().join("\n\n")
}

fn code(block: &CodeBlock) -> String {
    let language = block.attrs.info.split_whitespace().next().unwrap_or_default();
    let class = match language {
        "" => String::new(),
        language => format!(" class=\"language-{}\"", attribute(language)),
    };
    format!("<pre><code{class}>{}\n</code></pre>\n", text(&plain_text(&block.content)))
}
