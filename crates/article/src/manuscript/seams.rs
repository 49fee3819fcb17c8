//! Where two blocks meet: each begins where it is meant to begin, or the seam is mended.

use std::collections::HashMap;

use super::draft::{Draft, Written, ends_blank, ends_line, is_only_space, starts_blank};
use crate::{
    Block, front,
    markdown::{self, Definitions, Habits, SEPARATOR},
};

/// What is tried at a seam, in this order.
const REMEDIES: &[fn(&mut Draft, usize, usize)] = &[
    |draft, a, b| draft.part(a, b),
    |draft, a, b| draft.change_marker(a, b),
    |draft, a, _| draft.close(a),
    |draft, a, b| draft.close_raw(a, b),
    |draft, a, b| draft.put_separator(a, b),
];

/// Lines that end what raw Markdown may have left open.
const CLOSERS: &[&str] =
    &["```", "~~~", "-->", "?>", "]]>", ">", "</script>", "</pre>", "</style>", "</textarea>"];

impl Draft<'_> {
    /// Parts the blocks that have not met before, then mends until the whole reads as meant.
    pub(super) fn settle(&mut self) {
        self.end_as_before();
        self.part_new_neighbours();
        self.mend_seams();
        if self.mend_references() {
            self.mend_seams();
        }
        self.guard_front();
    }

    /// Blocks that take up space in the text.
    fn standing(&self) -> Vec<usize> {
        (0..self.entries.len()).filter(|at| !self.source(*at).is_empty()).collect()
    }

    /// The text keeps its end: no blank line stays behind for a block that went.
    fn end_as_before(&mut self) {
        let standing = self.standing();
        let Some(last) = standing.last().copied() else { return };
        let was_last = self.old_last();
        if self.entries[last].origin == was_last.map(|(at, _)| at) || !is_only_space(self.tail(last)) {
            return;
        }
        let tail = match self.entries[last].origin {
            Some(_) => was_last.map_or("", |(_, tail)| tail),
            None => "",
        };
        self.entries[last].tail =
            Some(tail.to_owned()).filter(|tail| is_only_space(tail)).or(Some(String::new()));
    }

    fn part_new_neighbours(&mut self) {
        let standing = self.standing();
        if let Some(first) = standing.first() {
            self.part_from_front(*first);
        }
        for pair in standing.windows(2) {
            if !self.have_met(pair[0], pair[1]) {
                self.part(pair[0], pair[1]);
            }
        }
    }

    /// A first block stands apart from the front matter.
    fn part_from_front(&mut self, first: usize) {
        if self.front.is_empty() {
            return;
        }
        if !ends_line(&self.front) && self.before.is_empty() {
            self.before.push_str(self.line_end);
        }
        if self.before.is_empty() && self.entries[first].origin != Some(0) {
            self.before.push_str(self.line_end);
        }
    }

    fn have_met(&self, a: usize, b: usize) -> bool {
        match (self.entries[a].origin, self.entries[b].origin) {
            (Some(a), Some(b)) => a + 1 == b && self.stood(a) && self.stood(b),
            _ => false,
        }
    }

    fn is_touched(&self, a: usize, b: usize) -> bool {
        self.entries[a].written.is_some() || self.entries[b].written.is_some() || !self.have_met(a, b)
    }

    /// Mends seams between touched blocks until every block begins where it is meant to.
    fn mend_seams(&mut self) {
        let mut tried: HashMap<usize, usize> = HashMap::new();
        while let Some((a, b)) = self.bad_seam(&tried) {
            let remedy = tried.entry(a).or_default();
            *remedy += 1;
            REMEDIES[*remedy - 1](self, a, b);
        }
    }

    /// The first pair of neighbours between which the text is cut otherwise than meant.
    fn bad_seam(&self, tried: &HashMap<usize, usize>) -> Option<(usize, usize)> {
        let standing = self.standing();
        let mut body = self.before.clone();
        let mut starts = Vec::with_capacity(standing.len());
        for at in 0..self.entries.len() {
            if !self.source(at).is_empty() {
                starts.push(body.len());
            }
            body.push_str(self.source(at));
            body.push_str(self.tail(at));
        }
        let cuts: Vec<usize> = markdown::cut(&body).into_iter().map(|source| source.start).collect();
        let can_mend = |seam: usize| {
            let (a, b) = (standing[seam], standing[seam + 1]);
            self.is_touched(a, b) && tried.get(&a).is_none_or(|tried| *tried < REMEDIES.len())
        };
        let seams = 0..standing.len().saturating_sub(1);
        let mut bad = seams.filter(|seam| {
            let inside = starts[*seam] + 1..starts[seam + 1];
            let raw = matches!(self.block(standing[*seam]), Block::Raw { .. });
            let cut = cuts.partition_point(|cut| *cut < inside.start);
            let joined = cuts.binary_search(&starts[seam + 1]).is_err();
            let split = !raw && cuts.get(cut).is_some_and(|cut| inside.contains(cut));
            joined || split
        });
        bad.find(|seam| can_mend(*seam)).map(|seam| (standing[seam], standing[seam + 1]))
    }

    /// A blank line between two blocks, and around what is defined there.
    fn part(&mut self, a: usize, b: usize) {
        let end = self.line_end;
        let mut gap = String::new();
        if !ends_line(self.source(a)) {
            gap.push_str(end);
        }
        if !starts_blank(self.tail(a)) {
            gap.push_str(end);
        }
        let mut tail = gap + self.tail(a);
        let between: String = (a + 1..b).map(|at| self.tail(at)).collect();
        if !ends_blank(&between) && !ends_blank(&tail) {
            tail.push_str(if ends_line(&tail) { "" } else { end });
            tail.push_str(end);
        }
        self.entries[a].tail = Some(tail);
    }

    /// Two lists that would be one get different markers.
    fn change_marker(&mut self, a: usize, b: usize) {
        let change = if self.entries[b].written.is_some() { b } else { a };
        let other = if change == a { b } else { a };
        if std::mem::discriminant(self.block(a)) != std::mem::discriminant(self.block(b)) {
            return;
        }
        let habits = Habits::of(self.source(change)).apart_from(&Habits::of(self.source(other)));
        self.rewrite(change, &habits);
    }

    fn put_separator(&mut self, a: usize, b: usize) {
        self.part(a, b);
        let end = self.line_end;
        let tail = format!("{}{SEPARATOR}{end}{end}", self.tail(a));
        self.entries[a].tail = Some(tail);
    }

    /// A block that was left open is written out.
    fn close(&mut self, a: usize) {
        let habits = Habits::of(self.source(a));
        self.rewrite(a, &habits);
    }

    fn rewrite(&mut self, at: usize, habits: &Habits) {
        if matches!(self.block(at), Block::Raw { .. }) {
            return;
        }
        let written = self.write(&self.block(at).clone(), habits, true);
        self.entries[at].written = Some(written);
    }

    /// Raw Markdown that was left open is closed; failing that, it is set as code.
    fn close_raw(&mut self, a: usize, b: usize) {
        if !matches!(self.block(a), Block::Raw { .. }) {
            return;
        }
        let source = self.source(a).trim_end_matches(['\n', '\r']).to_owned();
        let next = self.source(b).to_owned();
        let end = self.line_end;
        let closed = CLOSERS.iter().map(|closer| format!("{source}{end}{closer}{end}")).find(|closed| {
            let cuts = markdown::cut(&format!("{closed}{end}{next}"));
            cuts.iter().any(|cut| cut.start == closed.len() + end.len())
        });
        let written = match closed {
            Some(source) => Written { block: Block::raw(&source), source },
            None => {
                let code = Block::CodeBlock {
                    attrs: crate::CodeAttrs::default(),
                    content: vec![crate::Inline::text(source)],
                };
                self.write(&code, &Habits::default(), true)
            }
        };
        self.entries[a].written = Some(written);
    }

    /// Blocks that would say something else, now that other links are defined, are written so that they
    /// say what they said. Tells whether any was.
    fn mend_references(&mut self) -> bool {
        let parts = (0..self.entries.len()).flat_map(|at| [self.source(at), self.tail(at)]);
        let now = Definitions::gather(std::iter::once(self.before.as_str()).chain(parts));
        if now == self.definitions {
            return false;
        }
        self.definitions = now;
        let mut mended = false;
        for at in 0..self.entries.len() {
            let read = markdown::read_block(self.source(at), &self.definitions);
            if read == *self.block(at) {
                continue;
            }
            let source = self.source(at).to_owned();
            let written =
                if same_but_notes(&read, self.block(at)) || matches!(self.block(at), Block::Raw { .. }) {
                    Written { block: read, source }
                } else {
                    mended = true;
                    self.write(&self.block(at).clone(), &Habits::of(&source), ends_line(&source))
                };
            self.entries[at].written = Some(written);
        }
        mended
    }

    /// A body must not begin with what would be read as front matter.
    fn guard_front(&mut self) {
        if !self.front.is_empty() {
            return;
        }
        let mut body = self.before.clone();
        (0..self.entries.len()).for_each(|at| {
            body.push_str(self.source(at));
            body.push_str(self.tail(at));
        });
        if !front::split(&body).1.is_empty() {
            self.before.insert_str(0, self.line_end);
        }
    }
}

/// Whether two blocks differ only in whether `[^1]` refers to a note: a note that went may come back.
fn same_but_notes(a: &Block, b: &Block) -> bool {
    a.plain_text().contains("[^") != b.plain_text().contains("[^")
}
