//! The whole piece as the window holds it: one document, fields and credits as its attributes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    block::{Block, Figure},
    credit::Credit,
    fields::Fields,
    front,
    inline::plain_text,
    markdown,
    note::Noted,
};

/// A piece. The serde form is the editor's document node.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(tag = "type", rename = "doc")]
pub struct Piece {
    /// Fields and credits, in the document so that one undo covers them too.
    pub attrs: PieceAttrs,
    /// The body. Its first block, when a figure, is the lead picture.
    pub content: Vec<Block>,
}

/// What a piece says beside its body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct PieceAttrs {
    /// The fields.
    pub fields: Fields,
    /// Credits by the picture's name in the piece.
    #[serde(default)]
    pub pictures: BTreeMap<String, Credit>,
}

impl Piece {
    /// What the piece is called: the headline, else the heading of level 1 that opens the body; empty when neither.
    pub fn headline(&self) -> String {
        let given = self.attrs.fields.headline.trim();
        match self.opening_heading() {
            Some(at) if given.is_empty() => self.content[at].plain_text(),
            _ => given.to_owned(),
        }
    }

    /// Index of the heading of level 1 that opens the body, where there is one.
    pub fn opening_heading(&self) -> Option<usize> {
        let opening = self.content.iter().position(|block| !block.is_empty_paragraph())?;
        let is_title = matches!(&self.content[opening], Block::Heading(heading) if heading.attrs.level == 1);
        is_title.then_some(opening)
    }

    /// The figure that it opens with, under its headline where that stands in the body.
    pub fn lead(&self) -> Option<&Figure> {
        let after = self.opening_heading().map_or(0, |at| at + 1);
        match self.content[after..].iter().find(|block| !block.is_empty_paragraph())? {
            Block::Figure(figure) => Some(figure),
            _ => None,
        }
    }

    /// Reads a text that is not going to be edited, and so need not be held beside what it says; with remarks on front
    /// matter that could not be understood. Total, as [`Manuscript::read`](crate::Manuscript::read).
    pub fn read(text: &str) -> Noted<Piece> {
        let (_, front, body) = front::split(text);
        let (_, found) = markdown::read_document(body);
        let content = found.map(|found| found.block).collect();
        let Noted { value: attrs, notes } = front::read(front);
        Noted { value: Piece { attrs, content }, notes }
    }

    /// Words in the body: runs of letters and digits, and each Chinese character or hiragana. Code is not counted.
    pub fn words(&self) -> u32 {
        let mut words = 0;
        for block in &self.content {
            block.walk(&mut |block| words += words_in(block));
        }
        words
    }
}

/// Words in a block's own lines of prose.
fn words_in(block: &Block) -> u32 {
    match block {
        Block::CodeBlock(_) | Block::Raw(_) => 0,
        block => block.lines().into_iter().map(|line| count_words(&plain_text(line))).sum(),
    }
}

fn count_words(text: &str) -> u32 {
    let (mut words, mut inside) = (0, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let joins = matches!(letter, '\'' | '’' | '.' | ':' | '·' | ',' | ';');
        let sign = is_sign(letter);
        let part = letter.is_alphanumeric() || letter == '_' || is_mark(letter);
        let joined =
            inside && joins && letters.peek().is_some_and(|next| next.is_alphanumeric() && !is_sign(*next));
        words += u32::from(sign || part && !inside);
        inside = !sign && (part || joined);
    }
    words
}

/// Accents and vowel signs that are characters of their own.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}'
        | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94d}')
}

/// Signs that are words by themselves: Chinese characters and hiragana.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{309f}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Inline,
        block::{Heading, HeadingAttrs},
    };

    fn piece(content: Vec<Block>) -> Piece {
        Piece { content, ..Piece::default() }
    }

    fn title(text: &str) -> Block {
        Block::Heading(Heading {
            attrs: HeadingAttrs { level: 1, id: String::new() },
            content: vec![Inline::text(text)],
        })
    }

    #[test]
    fn the_headline_is_the_field_or_what_opens_the_body() {
        let mut it = piece(vec![Block::paragraph(""), title("Ferry"), Block::paragraph("Text")]);
        assert_eq!((it.headline().as_str(), it.opening_heading()), ("Ferry", Some(1)));
        it.attrs.fields.headline = "The ferry".into();
        assert_eq!(it.headline(), "The ferry");
        assert_eq!(piece(vec![Block::paragraph("Text"), title("Later")]).headline(), "");
    }

    #[test]
    fn words_are_counted_as_a_desk_counts_them() {
        let check = |text: &str, expected: u32| {
            assert_eq!(piece(vec![Block::paragraph(text)]).words(), expected, "{text:?}");
        };
        check("", 0);
        check("The harbour’s 1,200 boats — all of them.", 7);
        check("Паром вернулся в порт", 4);
        check("国会は可決した", 7);
        check("e\u{301}tude", 1);
        check("don't stop. Now…", 3);
    }
}
