//! Where two blocks meet: each begins where it is meant to begin, or the seam is mended.

use std::{
    collections::HashMap,
    ops::{Range, RangeInclusive},
};

use super::draft::{Draft, Written, ends_blank, ends_line, is_only_space, starts_blank};
use crate::{
    Block, CodeAttrs, CodeBlock, Inline, front,
    markdown::{self, Definitions, Habits, SEPARATOR, is_blank},
};

/// What is tried at a seam, in this order.
const REMEDIES: &[fn(&mut Draft, usize, Option<usize>)] = &[
    |draft, a, b| draft.part(a, b),
    |draft, a, _| draft.part_above(a),
    |draft, a, b| draft.change_marker(a, b),
    |draft, a, _| draft.close(a),
    |draft, a, b| draft.close_raw(a, b),
    |draft, a, b| draft.put_separator(a, b),
];

/// How many blocks are laid out at a time: few around a bad seam, since where many are bad each is looked at again,
/// and more with each stretch that holds.
const STRETCHES: RangeInclusive<usize> = 4..=64;

/// Lines that end what raw Markdown may have left open.
const CLOSERS: &[&str] =
    &["```", "~~~", "-->", "?>", "]]>", ">", "</script>", "</pre>", "</style>", "</textarea>"];

/// A part of the body, how it is meant, and how it is cut.
struct LaidOut {
    body: String,
    /// The standing blocks, with where their sources lie.
    places: Vec<(usize, Range<usize>)>,
    cuts: Vec<Range<usize>>,
}

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
        let is_same = was_last.is_some_and(|(at, _)| self.entries[last].origin == Some(at));
        if is_same || !is_only_space(self.tail(last)) {
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
            self.part_from_above(*first);
        }
        for pair in standing.windows(2) {
            if !self.have_met(pair[0], pair[1]) {
                self.part(pair[0], Some(pair[1]));
            }
        }
        match standing.last() {
            Some(last) if self.part_tails(last + 1..self.entries.len()) => self.part(*last, None),
            _ => {}
        }
    }

    /// What is defined in the tails of empty blocks ends with a blank line. Tells whether anything is.
    fn part_tails(&mut self, tails: Range<usize>) -> bool {
        let Some(last) = tails.rev().find(|at| !self.tail(*at).is_empty()) else { return false };
        let mut tail = self.tail(last).to_owned();
        if !ends_line(&tail) {
            self.end_line(&mut tail);
        }
        if !ends_blank(&tail) && (last + 1..self.entries.len()).any(|at| !self.source(at).is_empty()) {
            self.end_line(&mut tail);
        }
        if tail != self.tail(last) {
            self.entries[last].tail = Some(tail);
        }
        true
    }

    /// A new first block stands apart from the front matter and from what is defined above it.
    fn part_from_above(&mut self, first: usize) {
        if self.entries[first].origin == Some(0) && self.stood(0) {
            return;
        }
        self.part_tails(0..first);
        let mut above = [self.front.as_str(), self.before.as_str()].concat();
        if !above.is_empty() && !ends_line(&above) {
            self.end_line(&mut above);
        }
        if !above.is_empty() && !ends_blank(&above[self.front.len()..]) {
            self.end_line(&mut above);
        }
        self.before = above.split_off(self.front.len());
    }

    fn have_met(&self, a: usize, b: usize) -> bool {
        match (self.entries[a].origin, self.entries[b].origin) {
            (Some(a), Some(b)) => a + 1 == b && self.stood(a) && self.stood(b),
            _ => false,
        }
    }

    fn is_new(&self, at: usize) -> bool {
        self.entries[at].written.is_some() || self.entries[at].tail.is_some()
    }

    fn is_touched(&self, a: usize, b: usize) -> bool {
        self.is_new(a) || self.is_new(b) || !self.have_met(a, b)
    }

    /// Mends seams after touched blocks until every block lies where it is meant to.
    fn mend_seams(&mut self) {
        let mut tried: HashMap<usize, usize> = HashMap::new();
        let mut standing = self.standing();
        let (mut seam, mut stretch) = (0, *STRETCHES.end());
        while seam < standing.len() {
            let Some(bad) = self.bad_seam(&standing, seam..standing.len().min(seam + stretch), &tried) else {
                seam += stretch;
                stretch = (2 * stretch).min(*STRETCHES.end());
                continue;
            };
            stretch = *STRETCHES.start();
            let (a, b) = (standing[bad], standing.get(bad + 1).copied());
            let remedy = tried.entry(a).or_default();
            *remedy += 1;
            REMEDIES[*remedy - 1](self, a, b);
            if [Some(a), b].into_iter().flatten().any(|at| self.source(at).is_empty()) {
                standing = self.standing();
            }
            // What was written anew may not fit what stands before it.
            seam = bad.saturating_sub(1);
        }
    }

    /// The first seam of a stretch at which the text is cut otherwise than meant: the one after the standing block
    /// of that index.
    ///
    /// Only the text around what was touched is cut: beyond a seam that holds, it is cut as before.
    fn bad_seam(
        &self,
        standing: &[usize],
        stretch: Range<usize>,
        tried: &HashMap<usize, usize>,
    ) -> Option<usize> {
        let touched = |seam: usize| match standing.get(seam + 1) {
            Some(next) => self.is_touched(standing[seam], *next),
            None => self.is_new(standing[seam]),
        };
        let first = stretch.clone().find(|seam| touched(*seam))?;
        let last = stretch.clone().rfind(|seam| touched(*seam))?;
        let start = first.saturating_sub(1);
        let window = &standing[start..standing.len().min(last + 3)];
        let laid_out = self.laid_out(window);
        let left = |at: usize| tried.get(&at).is_none_or(|tried| *tried < REMEDIES.len());
        let mut seams = (first..=last).filter(|seam| touched(*seam) && left(standing[*seam]));
        seams.find(|seam| self.is_bad(&laid_out, seam - start))
    }

    /// Whether the text is cut otherwise than meant within a block or where the next begins.
    fn is_bad(&self, text: &LaidOut, seam: usize) -> bool {
        let (at, source) = &text.places[seam];
        let next = text.places.get(seam + 1).map_or(text.body.len(), |(_, next)| next.start);
        let cut = text.cuts.partition_point(|cut| cut.start <= source.start);
        let own = cut.checked_sub(1).map_or(source.start, |own| text.cuts[own].end);
        let joined =
            next < text.body.len() && text.cuts.binary_search_by_key(&next, |cut| cut.start).is_err();
        let split = text.cuts.get(cut).is_some_and(|cut| cut.start < next);
        let grown = own > source.end && !is_blank(&text.body[source.end..own.min(next)]);
        let raw = matches!(self.block(*at), Block::Raw(_));
        joined || grown || !raw && (split || self.is_open(*at))
    }

    /// Whether a block takes in blank lines that follow it, as unclosed code does.
    fn is_open(&self, at: usize) -> bool {
        if !ends_as_typed(self.block(at)) {
            return false;
        }
        let (source, tail) = (self.source(at), self.tail(at));
        let blank = &tail[..tail.len() - tail.trim_start_matches([' ', '\t', '\n', '\r']).len()];
        let read = |source: &str| markdown::read_block(source, &self.definitions);
        !blank.is_empty() && read(&[source, blank].concat()) != read(source)
    }

    /// The text of some standing blocks with what lies between and after them, and above the first of all.
    fn laid_out(&self, standing: &[usize]) -> LaidOut {
        let opens = standing.first().is_none_or(|first| (0..*first).all(|at| self.source(at).is_empty()));
        let mut body = if opens { self.before.clone() } else { String::new() };
        let mut places = Vec::with_capacity(standing.len());
        let range = standing.first().map_or(0, |first| if opens { 0 } else { *first });
        for at in range..standing.last().map_or(self.entries.len(), |last| last + 1) {
            let start = body.len();
            body.push_str(self.source(at));
            if body.len() > start {
                places.push((at, start..body.len()));
            }
            body.push_str(self.tail(at));
        }
        let cuts = markdown::cut(&body);
        LaidOut { body, places, cuts }
    }

    /// A blank line after a block, and around what is defined between it and the next.
    fn part(&mut self, a: usize, b: Option<usize>) {
        let mut between = self.source(a).to_owned();
        let source = between.len();
        if !ends_line(&between) {
            self.end_line(&mut between);
        }
        if !starts_blank(self.tail(a)) {
            self.end_line(&mut between);
        }
        between.push_str(self.tail(a));
        let is_apart = b.is_some_and(|b| self.part_tails(a + 1..b));
        if b.is_some() && !is_apart && !ends_blank(&between[source..]) {
            if !ends_line(&between) {
                self.end_line(&mut between);
            }
            self.end_line(&mut between);
        }
        self.entries[a].tail = Some(between.split_off(source));
    }

    /// A blank line before a block, whose first line may be taken for more of what stands above it.
    fn part_above(&mut self, b: usize) {
        if let Some(a) = (0..b).rfind(|at| !self.source(*at).is_empty()) {
            self.part(a, Some(b));
        }
    }

    /// Ends a line, so that a lone carriage return before stays a line end of its own.
    pub(super) fn end_line(&self, text: &mut String) {
        let merges = text.ends_with('\r') && self.line_end == "\n";
        text.push_str(if merges { "\r\n" } else { self.line_end });
    }

    /// Two lists that would be one get different markers.
    fn change_marker(&mut self, a: usize, b: Option<usize>) {
        let Some(b) = b.filter(|b| self.may_be_list(a) && self.may_be_list(*b)) else { return };
        if self.entries[a].written.is_none() && self.entries[b].written.is_none() {
            return self.put_separator(a, Some(b));
        }
        let change = if self.entries[b].written.is_some() { b } else { a };
        let other = if change == a { b } else { a };
        let kinds = [self.block(change), self.block(other)].map(std::mem::discriminant);
        if kinds[0] != kinds[1] && !matches!(self.block(other), Block::Raw(_)) {
            return;
        }
        let habits = Habits::of(self.source(change)).apart_from(&Habits::of(self.source(other)));
        self.rewrite(change, &habits);
    }

    fn may_be_list(&self, at: usize) -> bool {
        matches!(self.block(at), Block::BulletList(_) | Block::OrderedList(_) | Block::Raw(_))
    }

    fn put_separator(&mut self, a: usize, b: Option<usize>) {
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
        if matches!(self.block(at), Block::Raw(_)) {
            return;
        }
        let written = self.write(&self.block(at).clone(), habits, true);
        self.entries[at].written = Some(written);
    }

    /// Raw Markdown that was left open is closed; failing that, it is set as code.
    fn close_raw(&mut self, a: usize, b: Option<usize>) {
        let (Some(b), Block::Raw(_)) = (b, self.block(a)) else { return };
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
                let code = CodeBlock { attrs: CodeAttrs::default(), content: vec![Inline::text(source)] };
                self.write(&code.into(), &Habits::default(), true)
            }
        };
        self.entries[a].written = Some(written);
    }

    /// Blocks that would say something else, now that other links are defined, are written so that they
    /// say what they said. Tells whether any was.
    fn mend_references(&mut self) -> bool {
        let parts = (0..self.entries.len()).flat_map(|at| [self.source(at), self.tail(at)]);
        let now = Definitions::gather(std::iter::once(self.before.as_str()).chain(parts));
        if now == self.definitions && !self.has_learnt {
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
            let written = if same_but_notes(&read, self.block(at)) || matches!(self.block(at), Block::Raw(_))
            {
                Written { block: read, source }
            } else {
                mended = true;
                self.write(&self.block(at).clone(), &Habits::of(&source), ends_line(&source))
            };
            self.entries[at].written = Some(written);
        }
        mended
    }

    /// A body must not begin with what would be read as front matter or as a byte-order mark.
    fn guard_front(&mut self) {
        let opening =
            self.entries.iter().map(|entry| self.source_of(entry)).find(|source| !source.is_empty());
        let opening = if self.before.is_empty() { opening.unwrap_or_default() } else { &self.before };
        if !self.front.is_empty() || !opening.starts_with(['-', '\u{FEFF}']) {
            return;
        }
        let body = self.laid_out(&self.standing()).body;
        let (bom, front, _) = front::split(&body);
        if bom && !self.has_bom() || !front.is_empty() {
            self.before.insert_str(0, self.line_end);
        }
    }
}

/// Whether what is inside a block ends with lines kept as they were typed: code, HTML.
fn ends_as_typed(block: &Block) -> bool {
    let inside = || block.children().last().is_some_and(|last| ends_as_typed(last));
    matches!(block, Block::CodeBlock(_) | Block::Raw(_)) || inside()
}

/// Whether two blocks differ only in whether `[^1]` refers to a note: a note that went may come back.
fn same_but_notes(a: &Block, b: &Block) -> bool {
    let without_notes = |block| markdown::tidy_block(block, &Definitions::default());
    without_notes(a) == without_notes(b)
}
