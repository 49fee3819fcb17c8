//! Each block of the piece as the card that is most like it; as HTML where no card can hold it.

use article::{Block, Embed, Figure, is_web_address};
use serde_json::{Value, json};

use super::{
    Desk,
    card::{self, heading, line_break, link, paragraph, text},
};

impl Desk<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Vec<Value> {
        let (mut cards, mut rest) = (Vec::new(), blocks);
        while let [first, others @ ..] = rest {
            if matches!(first, Block::Raw(_)) {
                let (html, taken) = self.press.typed_flow(rest);
                cards.extend((!html.is_empty()).then(|| card::html(&html)));
                rest = &rest[taken..];
            } else {
                cards.extend(self.block(first));
                rest = others;
            }
        }
        cards
    }

    fn block(&mut self, block: &Block) -> Option<Value> {
        Some(match block {
            block if block.is_empty_paragraph() => return None,
            Block::Footnote(_) => return None,
            block if !block.lines().into_iter().all(|line| self.can_hold(line)) => {
                return self.as_html(block);
            }
            Block::Paragraph(words) => paragraph(self.line(&words.content)),
            Block::Heading(words) => heading(self.press.level(words), self.line(&words.content)),
            Block::BulletList(_) | Block::OrderedList(_) => match self.list(block) {
                Some(list) => list,
                None => return self.as_html(block),
            },
            Block::Quotation(quotation) => match self.quoted(&quotation.content) {
                Some(line) => card::element("extended-quote", line),
                None => return self.as_html(block),
            },
            Block::Callout(callout) => return self.callout(block, callout),
            Block::Figure(figure) => match self.figure(figure) {
                Some(image) => image,
                None => return self.as_html(block),
            },
            Block::Embed(embed) => embedded(embed),
            Block::CodeBlock(code) => {
                let language = code.attrs.info.split_whitespace().next().unwrap_or_default();
                card::code(&article::plain_text(&code.content), language)
            }
            Block::Divider(_) => card::divider(),
            Block::Attribution(_) | Block::CalloutTitle(_) | Block::Table(_) | Block::Raw(_) => {
                return self.as_html(block);
            }
        })
    }

    /// A block as a card of HTML.
    pub(super) fn as_html(&mut self, block: &Block) -> Option<Value> {
        let mut html = String::new();
        self.press.blocks(std::slice::from_ref(block), &mut html);
        (!html.trim().is_empty()).then(|| card::html(&html))
    }

    /// A quotation as one line, who said it below; none where more than words is quoted.
    pub(super) fn quoted(&mut self, content: &[Block]) -> Option<Vec<Value>> {
        let mut nodes = Vec::new();
        for block in content {
            let (sign, line) = match block {
                Block::Paragraph(words) if self.can_hold(&words.content) => (None, &words.content),
                Block::Attribution(who) if self.can_hold(&who.content) => (Some(text("— ", 0)), &who.content),
                _ => return None,
            };
            if !nodes.is_empty() {
                nodes.extend([line_break(), line_break()]);
            }
            nodes.extend(sign);
            nodes.extend(self.line(line));
        }
        Some(nodes)
    }

    /// A picture with its caption and credit; none while it is to come.
    fn figure(&mut self, figure: &Figure) -> Option<Value> {
        let file = self.press.brought(figure)?;
        let caption = self.press.caption(&figure.attrs.src, &figure.content);
        Some(json!({
            "type": "image", "version": 1, "src": file.file_name, "width": file.width, "height": file.height,
            "title": figure.attrs.title, "alt": figure.attrs.alt, "caption": caption,
            "cardWidth": "regular", "href": "",
        }))
    }
}

/// Ghost fetches what is shown from elsewhere when an address is typed; until then it is a link.
fn embedded(embed: &Embed) -> Value {
    let address = embed.attrs.address.trim();
    let words = vec![text(address, 0)];
    paragraph(if is_web_address(address) { vec![link(address, "", words)] } else { words })
}
