//! The blocks of the body as HTML: one file each.

mod code;
mod heading;
mod list;
mod paragraph;
mod quotation;

use article::Block;

use super::Press;

impl Press<'_> {
    /// The body. A figure that opens it leads.
    pub(crate) fn body(&mut self, out: &mut String) {
        let body = self.body;
        let opening = body.iter().take_while(|block| block.is_empty_paragraph()).count();
        match &body[opening..] {
            [Block::Figure(figure), rest @ ..] => {
                self.figure(figure, true, out);
                self.blocks(rest, out);
            }
            body => self.blocks(body, out),
        }
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

    /// One block.
    fn block(&mut self, block: &Block, out: &mut String) {
        match block {
            block if block.is_empty_paragraph() => {}
            Block::Paragraph(paragraph) => self.paragraph(paragraph, out),
            Block::Heading(heading) => self.heading(heading, out),
            Block::BulletList(list) => self.bullet_list(list, out),
            Block::OrderedList(list) => self.ordered_list(list, out),
            Block::Quotation(quotation) => self.quotation(quotation, out),
            Block::Figure(figure) => self.figure(figure, false, out),
            Block::CodeBlock(code) => self::code::write(code, out),
            Block::Footnote(footnote) => self.take_down(footnote),
            Block::Divider(_) => out.push_str("<hr>\n"),
            Block::Raw(raw) => self.raw(&raw.source(), &mut Vec::new(), out),
            block => block.plain().iter().for_each(|block| self.block(block, out)),
        }
    }
}

fn is_raw(block: &Block) -> bool {
    matches!(block, Block::Raw(_))
}

/// The sources of blocks, apart as they were.
fn joined(blocks: &[Block]) -> String {
    blocks.iter().map(Block::plain_text).collect::<Vec<_>>().join("\n\n")
}
