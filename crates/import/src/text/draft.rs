//! A text on its way to a piece: passages that recognisers claim one after another, what is left being the body.

use std::collections::BTreeMap;

use ::words::Message;
use article::{
    Block, BulletList, Callout, CalloutAttrs, CalloutTitle, Credit, Divider, Embed, EmbedAttrs, Fields,
    Figure, FigureAttrs, Inline, Item, ItemAttrs, ListAttrs, Note, NoteKind, OrderedAttrs, OrderedList,
    Paragraph, Piece, PieceAttrs, is_web_address,
};

use super::{layout, words};
use crate::{Guess, Restore};

/// What a line is by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Words.
    Text,
    /// An item of a list.
    Bullet,
    /// An item of a numbered list.
    Number,
    /// A break between sections.
    Rule,
}

impl Shape {
    pub(super) fn is_item(self) -> bool {
        matches!(self, Shape::Bullet | Shape::Number)
    }
}

/// What has become of a passage.
#[derive(Clone, Debug, PartialEq)]
enum State {
    /// It is body text.
    Free,
    /// All of it is in a field or a credit.
    Claimed,
    /// It became the figure with this name; its text is the caption.
    Figure(String),
    /// It is the question of a poll; that many passages after it belong to it, the last being what readers agree to.
    Poll(usize),
}

/// One line of the text, or a paragraph that was wrapped over several.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// The line on which it begins, counted from 1.
    pub(super) line: u32,
    /// What it says; for what is claimed in part, the rest.
    pub(super) text: String,
    /// What it is by its form.
    pub(super) shape: Shape,
    /// Equal for passages that stand directly under each other.
    pub(super) stanza: usize,
    /// Whether the line ends of its stanza are meant.
    set: bool,
    state: State,
}

impl Passage {
    pub(super) fn new(line: u32, text: String, shape: Shape, stanza: usize, set: bool) -> Self {
        Passage { line, text, shape, stanza, set, state: State::Free }
    }

    /// Whether it is body text that a recogniser may look at.
    pub(super) fn is_open(&self) -> bool {
        self.state == State::Free && self.shape == Shape::Text
    }
}

/// Words that were taken out of the body for a field.
struct Claim {
    passage: usize,
    /// Counts the claims on one passage, in the order in which their words stand.
    turn: usize,
    words: String,
    figure: Option<String>,
}

impl Claim {
    fn place(&self) -> (usize, usize) {
        (self.passage, self.turn)
    }
}

/// What the recognisers work on.
#[derive(Default)]
pub(super) struct Draft {
    /// All passages in order, whatever has become of them.
    pub(super) passages: Vec<Passage>,
    /// What was found.
    pub(super) fields: Fields,
    /// Remarks so far.
    pub(super) notes: Vec<Note>,
    pictures: BTreeMap<String, Credit>,
    claims: BTreeMap<String, Vec<Claim>>,
    guesses: BTreeMap<String, String>,
}

/// How many paragraphs of prose may stand above what belongs to a piece's head.
const ABOVE: usize = 2;

/// How many passages from the end belong to a piece's foot.
const FOOT: usize = 8;

impl Draft {
    pub(super) fn new(passages: Vec<Passage>) -> Self {
        Draft { passages, ..Draft::default() }
    }

    /// The open passages, in order.
    pub(super) fn open(&self) -> Vec<usize> {
        (0..self.passages.len()).filter(|at| self.passages[*at].is_open()).collect()
    }

    /// The open passages at the head: those above the third paragraph of prose.
    pub(super) fn head(&self) -> Vec<usize> {
        let mut prose = 0;
        let mut in_head = |at: &usize| {
            prose += usize::from(words::is_prose(&self.passages[*at].text));
            prose <= ABOVE
        };
        self.open().into_iter().take(12).take_while(|at| in_head(at)).collect()
    }

    /// The open passages at the foot.
    pub(super) fn foot(&self) -> Vec<usize> {
        let open = self.open();
        open[open.len().saturating_sub(FOOT)..].to_vec()
    }

    /// Head and foot, each passage once.
    pub(super) fn ends(&self) -> Vec<usize> {
        let mut ends = self.head();
        ends.extend(self.foot());
        ends.sort_unstable();
        ends.dedup();
        ends
    }

    /// The last passage of which a part was claimed for the field.
    pub(super) fn place(&self, field: &str) -> Option<usize> {
        self.claims.get(field)?.iter().map(|claim| claim.passage).max()
    }

    /// What has been claimed of a passage.
    pub(super) fn claimed_words(&self, at: usize) -> Vec<&str> {
        let claims = self.claims.values().flatten();
        claims.filter(|claim| claim.passage == at).map(|claim| claim.words.as_str()).collect()
    }

    /// Takes words out of a passage for a field; `rest` stays in the body.
    pub(super) fn claim(&mut self, at: usize, field: &str, words: &str, rest: &str) {
        let passage = &mut self.passages[at];
        passage.text = rest.to_owned();
        if rest.is_empty() {
            passage.state = State::Claimed;
        }
        let turn = self.claimed_words(at).len();
        let claim = Claim { passage: at, turn, words: words.into(), figure: None };
        self.claims.entry(field.into()).or_default().push(claim);
    }

    /// Takes a whole passage for a field.
    pub(super) fn claim_all(&mut self, at: usize, field: &str) {
        let words = self.passages[at].text.clone();
        self.claim(at, field, &words, "");
    }

    /// Says what was concluded for a field, and why; together they can be taken back.
    pub(super) fn guess(&mut self, field: &str, text: Message, at: Option<usize>) {
        let said = self.guesses.entry(field.into()).or_default();
        *said = format!("{said} {}", text.written()).trim_start().to_owned();
        let field = field.split('.').next().unwrap_or(field);
        self.note(NoteKind::Guessed, field, text, at);
    }

    /// Adds a remark on a passage.
    pub(super) fn note(&mut self, kind: NoteKind, field: &str, text: Message, at: Option<usize>) {
        let line = at.map(|at| self.passages[at].line);
        self.notes.push(Note { kind, field: field.into(), text, line });
    }

    /// Makes a passage the figure of a new picture: `caption` is what it goes on to say, `credit` what the
    /// passages `from` said of the picture. Gives the picture's name.
    pub(super) fn figure(&mut self, at: usize, caption: &str, credit: Credit, from: &[usize]) -> String {
        let name = format!("picture-{}", self.pictures.len() + 1);
        let mut claims = Vec::with_capacity(from.len());
        for from in from {
            let words = self.passages[*from].text.clone();
            claims.push(Claim { passage: at, turn: claims.len(), words, figure: Some(name.clone()) });
            self.passages[*from].state = State::Claimed;
        }
        self.claims.insert(format!("pictures.{name}"), claims);
        self.passages[at].text = caption.to_owned();
        self.passages[at].state = State::Figure(name.clone());
        self.pictures.insert(name.clone(), credit);
        name
    }

    /// Makes a passage the question of a poll that takes in as many passages after it.
    pub(super) fn poll(&mut self, at: usize, after: usize) {
        self.passages[at].state = State::Poll(after);
    }

    /// Whether a passage, of whatever form, is in the body.
    pub(super) fn is_body(&self, at: usize) -> bool {
        self.passages[at].state != State::Claimed
    }

    /// The piece as it now stands, and what can be taken back.
    pub(super) fn finish(self) -> (Piece, Vec<Guess>, Vec<Note>) {
        let (content, places) = blocks(&self.passages);
        let restore = |claim: &Claim| Restore {
            at: places[claim.passage],
            blocks: vec![Block::paragraph(&claim.words)],
            figure: claim.figure.clone(),
        };
        let restores = |field: &String| self.claims.get(field).into_iter().flatten().map(restore).collect();
        let guess = |(field, text): (&String, &String)| Guess {
            field: field.clone(),
            text: text.clone(),
            restores: merged(restores(field)),
        };
        let place =
            |field: &String| self.claims.get(field).and_then(|claims| claims.iter().map(Claim::place).min());
        let mut said: Vec<(&String, &String)> = self.guesses.iter().collect();
        said.sort_by_key(|(field, _)| place(field));
        let guesses = said.into_iter().map(guess).collect();
        let attrs = PieceAttrs { fields: self.fields, pictures: self.pictures };
        (Piece { attrs, content }, guesses, self.notes)
    }
}

/// Puts together what goes back to the same place, in the order in which it stood.
fn merged(mut restores: Vec<Restore>) -> Vec<Restore> {
    restores.sort_by_key(|restore| restore.at);
    restores.dedup_by(|next, kept| {
        let same = kept.at == next.at && kept.figure == next.figure;
        if same {
            kept.blocks.append(&mut next.blocks);
        }
        same
    });
    restores
}

/// The blocks of the body, and for each passage the index of the block before which it stands or stood.
fn blocks(passages: &[Passage]) -> (Vec<Block>, Vec<usize>) {
    let mut blocks = Vec::new();
    let mut places = Vec::with_capacity(passages.len());
    let mut at = 0;
    while at < passages.len() {
        let run = run_length(&passages[at..]);
        places.extend(std::iter::repeat_n(blocks.len(), run));
        blocks.extend(block(&passages[at..at + run]));
        at += run;
    }
    (blocks, places)
}

/// How many passages make one block.
fn run_length(passages: &[Passage]) -> usize {
    let first = &passages[0];
    if let State::Poll(after) = first.state {
        return after + 1;
    }
    let runs =
        first.state == State::Free && (first.shape.is_item() || (first.shape == Shape::Text && first.set));
    let same = |next: &Passage| {
        next.state == State::Free && next.shape == first.shape && next.stanza == first.stanza
    };
    if runs { passages.iter().take_while(|next| same(next)).count() } else { 1 }
}

fn block(run: &[Passage]) -> Option<Block> {
    let first = &run[0];
    match (&first.state, first.shape) {
        (State::Claimed, _) => None,
        (State::Figure(name), _) => Some(figure(name, &first.text)),
        (State::Poll(_), _) => Some(poll(&first.text, &run[1..])),
        (State::Free, Shape::Rule) => Some(Block::Divider(Divider {})),
        (State::Free, Shape::Text) if run.len() == 1 && is_web_address(&first.text) => {
            Some(embed(&first.text))
        }
        (State::Free, Shape::Text) => Some(Block::Paragraph(Paragraph { content: lines(run) })),
        (State::Free, Shape::Bullet) => {
            Some(Block::BulletList(BulletList { attrs: ListAttrs { tight: true }, content: items(run) }))
        }
        (State::Free, Shape::Number) => {
            let start = layout::item(&first.text).0.unwrap_or(1);
            Some(Block::OrderedList(OrderedList {
                attrs: OrderedAttrs { start, tight: true },
                content: items(run),
            }))
        }
    }
}

fn figure(name: &str, caption: &str) -> Block {
    let content = if caption.is_empty() { Vec::new() } else { vec![Inline::text(caption)] };
    Block::Figure(Figure {
        attrs: FigureAttrs { src: name.into(), ..FigureAttrs::default() }.into(),
        content,
    })
}

/// An address on a line of its own shows what is there.
fn embed(address: &str) -> Block {
    Embed { attrs: EmbedAttrs { address: address.to_owned() } }.into()
}

fn poll(question: &str, rest: &[Passage]) -> Block {
    let title = CalloutTitle { content: vec![Inline::text(question)] };
    let content = std::iter::once(title.into()).chain(blocks(rest).0).collect();
    Callout { attrs: CalloutAttrs { kind: "poll".to_owned() }, content }.into()
}

fn lines(run: &[Passage]) -> Vec<Inline> {
    let mut content = Vec::new();
    for passage in run {
        if !content.is_empty() {
            content.push(Inline::HardBreak { marks: Vec::new() });
        }
        content.push(Inline::text(&*passage.text));
    }
    content
}

fn items(run: &[Passage]) -> Vec<Item> {
    run.iter()
        .map(|passage| Item {
            attrs: ItemAttrs::default(),
            content: vec![Block::paragraph(layout::item(&passage.text).1)],
        })
        .collect()
}
