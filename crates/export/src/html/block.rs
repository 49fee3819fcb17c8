//! The blocks of the body as HTML: one file each.

mod attribution;
mod callout;
mod code;
mod embed;
mod heading;
mod list;
mod paragraph;
mod quotation;
mod table;

use std::cell::LazyCell;

use article::Block;

use super::Press;
use crate::standing::lead;

pub(crate) use callout::Repeated;
pub(crate) use heading::Anchors;

impl Press<'_> {
    /// The body. A figure that opens it leads.
    pub(crate) fn body(&mut self, out: &mut String) {
        let (lead, rest) = lead(self.body);
        if let Some(figure) = lead {
            self.figure(figure, true, out);
        }
        self.blocks(rest, out);
    }

    /// Blocks that follow one another; HTML that opens a box in one of them may close it in a later one.
    pub(crate) fn blocks(&mut self, blocks: &[Block], out: &mut String) {
        let mut open = Vec::new();
        for stretch in blocks.chunk_by(|a, b| is_raw(a) && is_raw(b)) {
            match stretch {
                [Block::Raw(_), ..] => self.raw(&joined(stretch), &mut open, out),
                blocks => blocks.iter().for_each(|block| self.block(block, out)),
            }
        }
        open.iter().rev().for_each(|name| super::push(out, ["</", name, ">\n"]));
    }

    /// HTML that was typed at the head of these blocks, with what stands in the boxes that it opens and a later block closes; and how
    /// many of the blocks that is.
    pub(crate) fn typed_flow(&mut self, blocks: &[Block]) -> (String, usize) {
        let closes = |block: &Block| is_raw(block) && block.plain_text().contains("</");
        let last_closing = LazyCell::new(|| blocks.iter().rposition(closes).unwrap_or_default());
        let (mut html, mut open, mut taken) = (String::new(), Vec::new(), 0);
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Raw(raw) if at == 0 || !open.is_empty() => {
                    self.raw(&raw.source(), &mut open, &mut html)
                }
                _ if !open.is_empty() && at < *last_closing => self.block(block, &mut html),
                _ => break,
            }
            taken = at + 1;
        }
        open.iter().rev().for_each(|name| super::push(&mut html, ["</", name, ">\n"]));
        (html.trim().to_owned(), taken)
    }

    /// One block.
    fn block(&mut self, block: &Block, out: &mut String) {
        match block {
            block if block.is_empty_paragraph() => {}
            Block::Paragraph(paragraph) => self.paragraph(paragraph, out),
            Block::Heading(heading) => self.heading(heading, out),
            Block::BulletList(list) => self.bullet_list(list, out),
            Block::OrderedList(list) => self.ordered_list(list, out),
            Block::Quotation(quotation) => self.quotation(quotation, out),
            Block::Attribution(attribution) => self.attribution(attribution, out),
            Block::Callout(callout) => self.callout(callout, out),
            Block::Figure(figure) => self.figure(figure, false, out),
            Block::Embed(embed) => self.embed(embed, out),
            Block::Table(table) => self.table(table, out),
            Block::CodeBlock(code) => code::write(code, out),
            Block::Footnote(_) if self.is_in_the_flow(block) => {}
            Block::Divider(_) => out.push_str("<hr>\n"),
            Block::Raw(raw) => self.raw(&raw.source(), &mut Vec::new(), out),
            Block::Footnote(_) | Block::CalloutTitle(_) => {
                block.plain().iter().for_each(|block| self.block(block, out))
            }
        }
    }

    /// Whether a block stands at the top of the piece, in no other.
    fn is_in_the_flow(&self, block: &Block) -> bool {
        self.body.as_ptr_range().contains(&std::ptr::from_ref(block))
    }
}

fn is_raw(block: &Block) -> bool {
    matches!(block, Block::Raw(_))
}

/// The sources of blocks, apart as they were.
fn joined(blocks: &[Block]) -> String {
    blocks.iter().map(Block::plain_text).collect::<Vec<_>>().join("\n\n")
}
