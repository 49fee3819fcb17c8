//! Each block of the piece as the block of WordPress's that is most like it.

use article::{Block, Embed, Heading, Inline, is_web_address, plain_text};
use serde_json::{Value, json};

use super::{Desk, block};
use crate::html::{attribute, text};

impl Desk<'_> {
    pub(super) fn blocks<'b>(&mut self, blocks: impl IntoIterator<Item = &'b Block>) -> Vec<String> {
        blocks.into_iter().flat_map(|block| self.block(block)).collect()
    }

    /// Blocks that follow one another; what was typed as HTML is one with what it holds.
    pub(super) fn flow(&mut self, blocks: &[Block]) -> Vec<String> {
        let (mut written, mut rest) = (Vec::new(), blocks);
        while let [first, others @ ..] = rest {
            if matches!(first, Block::Raw(_)) {
                let (html, taken) = self.press.typed_flow(rest);
                written.extend((!html.is_empty()).then(|| block("html", &Value::Null, &html)));
                rest = &rest[taken..];
            } else {
                written.extend(self.block(first));
                rest = others;
            }
        }
        written
    }

    /// A block; none where there is nothing in it, several where WordPress has no one for it.
    fn block(&mut self, piece: &Block) -> Vec<String> {
        match piece {
            block if block.is_empty_paragraph() => Vec::new(),
            Block::Paragraph(paragraph) => vec![self.paragraph(&paragraph.content, None)],
            Block::Heading(heading) => vec![self.heading(heading)],
            Block::BulletList(list) => self.list(&list.content, None),
            Block::OrderedList(list) => self.list(&list.content, Some(list.attrs.start)),
            Block::Quotation(quotation) => vec![self.quotation(&quotation.content)],
            Block::Attribution(attribution) => vec![self.said_by(&attribution.content)],
            Block::Callout(callout) => self.callout(callout),
            Block::CalloutTitle(title) => vec![self.strong(&title.content)],
            Block::Figure(figure) => vec![self.figure(figure)],
            Block::Embed(embed) => vec![self.embed(embed)],
            Block::Table(table) => self.table(table).into_iter().collect(),
            Block::CodeBlock(code) => vec![super::code::of(code)],
            Block::Divider(_) => vec![divider()],
            Block::Footnote(_) => Vec::new(),
            Block::Raw(_) => self.flow(std::slice::from_ref(piece)),
        }
    }

    /// A paragraph, with a class by which a theme may find it.
    pub(super) fn paragraph(&mut self, line: &[Inline], class: Option<&str>) -> String {
        let html = self.line(line);
        self.paragraph_of(&html, &plain_text(line), class, None)
    }

    /// A paragraph of HTML: which way it runs is told by its words.
    pub(super) fn paragraph_of(
        &self,
        html: &str,
        words: &str,
        class: Option<&str>,
        anchor: Option<&str>,
    ) -> String {
        let mut settings = json!({});
        let mut attributes = String::new();
        if let Some(class) = class {
            settings["className"] = class.into();
            attributes += &format!(" class=\"{class}\"");
        }
        if let Some(anchor) = anchor {
            attributes += &format!(" id=\"{anchor}\"");
        }
        if let Some(direction) = self.press.other_way([words].into_iter()) {
            settings["direction"] = direction.into();
            attributes += &format!(" dir=\"{direction}\"");
        }
        block("paragraph", &settings, &format!("<p{attributes}>{html}</p>"))
    }

    pub(super) fn strong(&mut self, line: &[Inline]) -> String {
        let html = format!("<strong>{}</strong>", self.line(line));
        self.paragraph_of(&html, &plain_text(line), None, None)
    }

    fn heading(&mut self, heading: &Heading) -> String {
        let level = self.press.level(heading);
        let settings = if level == 2 { json!({}) } else { json!({ "level": level }) };
        let anchor = match self.press.anchor(heading) {
            Some(anchor) => format!(" id=\"{}\"", attribute(&anchor)),
            None => String::new(),
        };
        let html = self.line(&heading.content);
        block(
            "heading",
            &settings,
            &format!("<h{level} class=\"wp-block-heading\"{anchor}>{html}</h{level}>"),
        )
    }

    /// WordPress asks the site it knows for what is shown; of others the address stands there.
    fn embed(&mut self, embed: &Embed) -> String {
        let address = embed.attrs.address.trim();
        if !is_web_address(address) {
            return self.paragraph(&[Inline::text(address)], None);
        }
        let html = format!(
            "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n{}\n</div></figure>",
            text(address)
        );
        block("embed", &json!({ "url": address }), &html)
    }
}

pub(super) fn divider() -> String {
    block("separator", &Value::Null, "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>")
}
