//! The blocks as paragraphs in their styles.

use article::{Block, Callout, CalloutKind, CodeBlock, Inline, is_web_address};

use super::{paragraph::Place, typescript::Typescript};
use crate::plain::words_of;

impl Typescript<'_> {
    /// A block of the piece with a bookmark around it.
    pub(super) fn bookmarked(&mut self, at: usize, block: &Block, out: &mut String) {
        let before = out.len();
        let start = format!("<w:bookmarkStart w:id=\"{at}\" w:name=\"galley_{at}\"/>");
        out.push_str(&start);
        self.block(block, &Place::of("Normal"), out);
        if out.len() == before + start.len() {
            return out.truncate(before);
        }
        out.push_str(&format!("<w:bookmarkEnd w:id=\"{at}\"/>\n"));
    }

    pub(super) fn blocks(&mut self, blocks: &[Block], place: &Place, out: &mut String) {
        blocks.iter().for_each(|block| self.block(block, place, out));
    }

    fn block(&mut self, block: &Block, place: &Place, out: &mut String) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(place, &paragraph.content, out),
            Block::Heading(heading) => {
                self.paragraph(&place.styled(heading_style(heading.attrs.level)), &heading.content, out);
            }
            Block::BulletList(list) => self.bullets(&list.content, place, out),
            Block::OrderedList(list) => self.counted(&list.content, list.attrs.start, place, out),
            Block::Quotation(quotation) => {
                let deeper = u8::from(place.style == "Quote");
                let within = Place { depth: place.depth.saturating_add(deeper), ..place.styled("Quote") };
                self.blocks(&quotation.content, &within, out);
            }
            Block::Attribution(attribution) => self.attribution(&attribution.content, place, out),
            Block::Callout(callout) => self.callout(callout, place, out),
            Block::CalloutTitle(title) => self.paragraph(&place.styled("AsideTitle"), &title.content, out),
            Block::Figure(figure) => self.figure(figure, place, out),
            Block::Embed(embed) => self.address(embed.attrs.address.trim(), place, out),
            Block::Table(table) => self.table(table, out),
            Block::CodeBlock(code) => self.code(code, place, out),
            Block::Divider(_) => {
                self.around(&place.styled("Divider"), false, &super::line::plain("* * *"), out)
            }
            Block::Footnote(_) => {}
            Block::Raw(raw) => {
                self.note_typed();
                self.words(&words_of(&raw.source()), place, out);
            }
        }
    }

    fn attribution(&mut self, who: &[Inline], place: &Place, out: &mut String) {
        let line = [&[Inline::text("— ")], who].concat();
        self.paragraph(&place.styled("Attribution"), &line, out);
    }

    fn callout(&mut self, callout: &Callout, place: &Place, out: &mut String) {
        let title = callout.title().unwrap_or_default();
        match callout.kind() {
            CalloutKind::PullQuote => self.blocks(callout.body(), &place.styled("IntenseQuote"), out),
            CalloutKind::Gallery => {
                self.blocks(callout.body(), place, out);
                self.paragraph(&place.styled("Caption"), title, out);
            }
            CalloutKind::Other if title.is_empty() => {
                let called = Inline::text(self.words.called(&callout.attrs.kind));
                self.boxed(&[called], callout.body(), place, out);
            }
            CalloutKind::Aside | CalloutKind::Poll | CalloutKind::Other => {
                self.boxed(title, callout.body(), place, out)
            }
        }
        if let Some(address) = callout.poll().and_then(|poll| poll.vote) {
            self.vote(address, place, out);
        }
    }

    fn boxed(&mut self, title: &[Inline], body: &[Block], place: &Place, out: &mut String) {
        self.paragraph(&place.styled("AsideTitle"), title, out);
        self.blocks(body, &place.styled("Aside"), out);
    }

    fn vote(&mut self, address: &str, place: &Place, out: &mut String) {
        let mut runs = String::new();
        self.run(self.words.vote, &[], Some(address), self.is_rtl, &mut runs);
        self.around(&place.styled("Aside"), self.is_rtl, &runs, out);
    }

    /// An address by itself: what is shown from elsewhere is a link here.
    fn address(&mut self, address: &str, place: &Place, out: &mut String) {
        let mut runs = String::new();
        self.run(address, &[], Some(address).filter(|address| is_web_address(address)), false, &mut runs);
        self.around(place, false, &runs, out);
    }

    /// One paragraph, its lines broken as they were typed.
    fn code(&self, code: &CodeBlock, place: &Place, out: &mut String) {
        let text = article::plain_text(&code.content);
        let lines: Vec<String> = text.lines().map(super::line::plain).collect();
        self.around(&place.styled("Code"), false, &lines.join("<w:r><w:br/></w:r>"), out);
    }

    /// Paragraphs of plain words.
    fn words(&mut self, words: &str, place: &Place, out: &mut String) {
        for paragraph in words.split("\n\n").map(str::trim).filter(|words| !words.is_empty()) {
            self.paragraph(place, &[Inline::text(paragraph)], out);
        }
    }
}

fn heading_style(level: u8) -> &'static str {
    match level {
        0..=2 => "Heading2",
        3 => "Heading3",
        4.. => "Heading4",
    }
}
