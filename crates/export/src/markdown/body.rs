//! The body in the blocks that a flavour has, and the lines that stand around it.

use ::words::message;
use article::{
    Block, BulletList, Callout, CalloutKind, Cell, Heading, Inline, Item, Mark, Note, NoteKind, OrderedList,
    Paragraph, Quotation, Raw, Row, Table,
};

use super::{Page, composed, guard::guarded, note, snippet::Snippets};
use crate::{
    Draft, Job,
    footnotes::Footnotes,
    html::{Press, footnote_labels},
    plain::words_of,
    standing::{Line, Standing},
};

/// How many boxes of HTML may be open at once; each is written again for every block that stands in it.
const DEEPEST: usize = 16;

/// A body on its way into a flavour.
pub(super) struct Body<'a> {
    pub(super) page: &'a Page<'a>,
    pub(super) snippets: Snippets,
    pub(super) footnotes: Footnotes,
    /// The boxes that HTML opened in one block and did not close there.
    open: Vec<String>,
    notes: Vec<Note>,
}

impl<'a> Body<'a> {
    pub(super) fn of(page: &'a Page<'a>) -> Self {
        Body {
            page,
            snippets: Snippets::of(page.piece),
            footnotes: Footnotes::of(&page.piece.content, page.flavour.speaks.footnotes),
            open: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// The Markdown below the front matter, and what there is to say of it.
    pub(super) fn text(mut self) -> (String, Vec<Note>) {
        let page = self.page;
        let (above, below) = page.standing();
        let mut blocks: Vec<Block> = page.job.draft.map(Draft::block).into_iter().collect();
        blocks.extend(above.iter().map(|line| self.standing(line)).collect::<Vec<_>>());
        blocks.extend(self.blocks(&page.piece.content));
        blocks.extend(self.closed());
        blocks.extend(self.said_footnotes());
        if !below.is_empty() && !blocks.is_empty() {
            blocks.push(article::Divider {}.into());
        }
        blocks.extend(below.iter().map(|line| self.standing(line)).collect::<Vec<_>>());
        if page.flavour.guards.kramdown {
            blocks = self.apart(blocks);
        }
        let text = guarded(&composed(blocks), &page.flavour.guards);
        (self.snippets.put_into(&text), self.notes)
    }

    pub(super) fn say(&mut self, note: Note) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn standing(&mut self, (line, runs): &Standing) -> Block {
        let content = self.line(runs);
        match line {
            Line::Headline => heading(1, content),
            _ => Paragraph { content }.into(),
        }
    }

    fn said_footnotes(&mut self) -> Vec<Block> {
        let page = self.page;
        // Their own lines may refer to others, so the numbers stay where lines look for them.
        let footnotes = self.footnotes.clone();
        footnotes.said(&page.piece.content, page.flavour.speaks.footnotes, |blocks| self.blocks(blocks))
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Vec<Block> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block) -> Vec<Block> {
        let speaks = self.page.flavour.speaks;
        match block {
            block if block.is_empty_paragraph() => Vec::new(),
            Block::Paragraph(paragraph) => {
                let content = self.line(&paragraph.content);
                if content.is_empty() { Vec::new() } else { vec![Paragraph { content }.into()] }
            }
            Block::Heading(heading) => vec![self.heading(heading)],
            Block::BulletList(list) => {
                let content = self.items(&list.content);
                vec![BulletList { attrs: list.attrs.clone(), content }.into()]
            }
            Block::OrderedList(list) => {
                let content = self.items(&list.content);
                vec![OrderedList { attrs: list.attrs.clone(), content }.into()]
            }
            Block::Quotation(quotation) => {
                let content = self.blocks(&quotation.content);
                if content.is_empty() { Vec::new() } else { vec![Quotation { content }.into()] }
            }
            Block::Attribution(attribution) => {
                let content = self.line(&attribution.content);
                vec![article::Attribution { content }.into()]
            }
            Block::Callout(callout) => self.callout(callout),
            Block::CalloutTitle(title) => {
                let content = bold(self.line(&title.content));
                if content.is_empty() { Vec::new() } else { vec![Paragraph { content }.into()] }
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Table(table) if speaks.tables => vec![self.table(table)],
            Block::Embed(_) | Block::Table(_) => {
                let plain = block.plain();
                self.blocks(&plain)
            }
            Block::CodeBlock(_) | Block::Divider(_) => vec![block.clone()],
            Block::Footnote(_) => Vec::new(),
            Block::Raw(raw) => self.raw(raw),
        }
    }

    fn heading(&mut self, it: &Heading) -> Block {
        let mut content = self.line(&it.content);
        if self.page.flavour.speaks.anchors && !it.attrs.id.is_empty() {
            let anchor = self.snippets.word(format!("{{#{}}}", it.attrs.id));
            content.push(Inline::text(format!(" {anchor}")));
        }
        heading(it.attrs.level.max(2), content)
    }

    fn items(&mut self, items: &[Item]) -> Vec<Item> {
        items.iter().map(|item| self.item(item)).collect()
    }

    fn item(&mut self, item: &Item) -> Item {
        let mut content = self.blocks(&item.content);
        if content.is_empty() {
            content.push(Block::paragraph(""));
        }
        let mut attrs = item.attrs.clone();
        if !self.page.flavour.speaks.tasks
            && let Some(done) = attrs.checked.take()
        {
            let sign = Inline::text(if done { "☑ " } else { "☐ " });
            match &mut content[0] {
                Block::Paragraph(words) => words.content.insert(0, sign),
                _ => content.insert(0, Paragraph { content: vec![sign] }.into()),
            }
        }
        Item { attrs, content }
    }

    /// A pull quote is a quotation; of the others, the parts follow one another.
    fn callout(&mut self, callout: &Callout) -> Vec<Block> {
        let kind = callout.kind();
        let said = match kind {
            CalloutKind::Poll => Some(message!("notes-pollInWords")),
            CalloutKind::PullQuote => Some(message!("notes-pullQuote")),
            CalloutKind::Aside => Some(message!("notes-aside")),
            CalloutKind::Gallery => Some(message!("notes-gallery")),
            CalloutKind::Other => None,
        };
        if let Some(said) = said {
            self.say(note(NoteKind::Kept, "body", said));
        }
        let mut content = self.blocks(&callout.content);
        if kind == CalloutKind::Other && callout.title().is_none() {
            let called = self.page.words().called(&callout.attrs.kind).into_owned();
            content.insert(0, Paragraph { content: bold(vec![Inline::text(called)]) }.into());
        }
        if kind == CalloutKind::PullQuote && !content.is_empty() {
            return vec![Quotation { content }.into()];
        }
        let plain = |block: Block| match block {
            Block::Attribution(_) => block.plain(),
            block => vec![block],
        };
        content.into_iter().flat_map(plain).collect()
    }

    fn table(&mut self, table: &Table) -> Block {
        let row = |row: &Row| {
            let cells = row.content.iter().map(|cell| Cell { content: self.cell(&cell.content) });
            Row { content: cells.collect() }
        };
        Table { attrs: table.attrs.clone(), content: table.content.iter().map(row).collect() }.into()
    }

    /// A line in which only HTML could make a break.
    fn cell(&mut self, line: &[Inline]) -> Vec<Inline> {
        let html = self.page.flavour.speaks.html;
        let unbroken = |run: Inline| match run {
            Inline::HardBreak { marks } if !html => Inline::Text { text: " ".to_owned(), marks },
            run => run,
        };
        self.line(line).into_iter().map(unbroken).collect()
    }

    /// Other Markdown: as clean HTML where the flavour shows any, else its words.
    fn raw(&mut self, raw: &Raw) -> Vec<Block> {
        let source = raw.source();
        let (defined, referred) = footnote_labels(&raw.clone().into());
        let is_deep = self.open.len() >= DEEPEST;
        if !self.page.flavour.speaks.html || is_deep || !defined.is_empty() || !referred.is_empty() {
            self.say(note(NoteKind::LeftOut, "body", message!("notes-typedAsWords")));
            let words = words_of(&source);
            return words.split("\n\n").filter(|words| !words.is_empty()).map(Block::paragraph).collect();
        }
        let job = Job { piece: &self.page.bare, ..*self.page.job };
        let mut html = String::new();
        let before = self.open.len();
        Press::new(&job, self.page.pictures).raw(&source, &mut self.open, &mut html);
        let html = self.guarded(&without_blank_lines(&html));
        let html = match self.page.flavour.guards.kramdown {
            true => with_markdown_inside(html, &self.open[before.min(self.open.len())..]),
            false => html,
        };
        if html.is_empty() { Vec::new() } else { vec![self.snippets.block(html)] }
    }

    /// The ends of the boxes that nothing closed.
    fn closed(&mut self) -> Vec<Block> {
        let ends: String =
            std::mem::take(&mut self.open).iter().rev().map(|name| format!("</{name}>")).collect();
        if ends.is_empty() { Vec::new() } else { vec![self.snippets.block(ends)] }
    }

    /// Lists as kramdown tells them apart and numbers them.
    fn apart(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let mut out: Vec<Block> = Vec::new();
        for block in blocks {
            if out.last().is_some_and(is_list) && is_list(&block) {
                out.push(self.snippets.block("\n^"));
            }
            match block {
                Block::OrderedList(list) => {
                    if list.attrs.start != 1 {
                        out.push(self.snippets.block(format!("{{: start=\"{}\"}}\n", list.attrs.start)));
                    }
                    out.push(list.into());
                }
                Block::Quotation(quotation) => {
                    let content = self.apart(quotation.content);
                    out.push(Quotation { content }.into());
                }
                block => out.push(block),
            }
        }
        out
    }
}

fn is_list(block: &Block) -> bool {
    matches!(block, Block::BulletList(_) | Block::OrderedList(_))
}

fn heading(level: u8, content: Vec<Inline>) -> Block {
    Heading { attrs: article::HeadingAttrs { level, id: String::new() }, content }.into()
}

fn bold(line: Vec<Inline>) -> Vec<Inline> {
    let bold = |mut run: Inline| {
        let marks = run.marks_mut();
        marks.push(Mark::Strong);
        marks.sort();
        marks.dedup();
        run
    };
    line.into_iter().map(bold).collect()
}

/// HTML that no blank line ends; where lines are as typed, an empty one is a reference.
fn without_blank_lines(html: &str) -> String {
    let mut out = String::new();
    let mut verbatim = false;
    for line in html.trim_end().split('\n') {
        match line.trim() {
            "" if verbatim => out.push_str("&#10;"),
            "" => {}
            _ => {
                verbatim = match (line.rfind("<pre"), line.rfind("</pre")) {
                    (Some(open), close) => close.is_none_or(|close| close < open),
                    (None, Some(_)) => false,
                    (None, None) => verbatim,
                };
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out.trim_end().to_owned()
}

/// The tags of boxes that stay open, with the word that makes kramdown read Markdown in them.
fn with_markdown_inside(html: String, open: &[String]) -> String {
    open.iter().rev().fold(html, |html, name| match html.rfind(&format!("<{name}")) {
        Some(at) => {
            let (before, rest) = html.split_at(at + 1 + name.len());
            format!("{before} markdown=\"1\"{rest}")
        }
        None => html,
    })
}
