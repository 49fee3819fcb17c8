//! The pictures and links that a piece shows, in reading order, each with the block it stands in.

use article::{Block, Figure, Inline, LinkAttrs, Mark, Piece, plain_text};
use words::{Message, message};

/// A picture where it is shown.
pub(crate) struct Shown<'a> {
    /// Its name in the piece.
    pub(crate) name: &'a str,
    /// What it is in words.
    pub(crate) alt: &'a str,
    /// What stands below it.
    pub(crate) caption: String,
    /// Index of the top-level block.
    pub(crate) block: usize,
}

impl Shown<'_> {
    /// As a writer would call it: by its caption, else by its file.
    pub(crate) fn called(&self) -> Message {
        let words = if self.caption.trim().is_empty() { self.name } else { self.caption.trim() };
        match words {
            "" => message!("checks-pictureWithoutFile"),
            words => message!("checks-picture", name = shortened(words)),
        }
    }
}

/// Every picture, as often as it is shown.
pub(crate) fn pictures(piece: &Piece) -> Vec<Shown<'_>> {
    let mut found = Vec::new();
    each_block(piece, |block, at| {
        if let Block::Figure(Figure { attrs, content }) = at {
            found.push(Shown { name: &attrs.src, alt: &attrs.alt, caption: plain_text(content), block });
        }
        found.extend(at.lines().into_iter().flatten().filter_map(|inline| match inline {
            Inline::Picture { attrs, .. } => {
                Some(Shown { name: &attrs.src, alt: &attrs.alt, caption: String::new(), block })
            }
            _ => None,
        }));
    });
    found
}

/// Every link of some kind once, with its words.
pub(crate) fn links(piece: &Piece, is_meant: fn(&LinkAttrs) -> bool) -> Vec<(&LinkAttrs, String, usize)> {
    let mut found: Vec<(&LinkAttrs, String, usize)> = Vec::new();
    each_block(piece, |block, at| {
        for line in at.lines() {
            add_links(line, block, is_meant, &mut found);
        }
    });
    found
}

fn add_links<'a>(
    line: &'a [Inline],
    block: usize,
    is_meant: fn(&LinkAttrs) -> bool,
    found: &mut Vec<(&'a LinkAttrs, String, usize)>,
) {
    let mut open: Option<&LinkAttrs> = None;
    for inline in line {
        let link = inline.marks().iter().find_map(|mark| match mark {
            Mark::Link { attrs } if is_meant(attrs) => Some(attrs.as_ref()),
            _ => None,
        });
        match (link, found.last_mut()) {
            (Some(attrs), Some((_, words, _))) if open == Some(attrs) => words.push_str(&words_of(inline)),
            (Some(attrs), _) => found.push((attrs, words_of(inline), block)),
            (None, _) => {}
        }
        open = link;
    }
}

fn words_of(inline: &Inline) -> String {
    plain_text(std::slice::from_ref(inline))
}

fn each_block<'a>(piece: &'a Piece, mut visit: impl FnMut(usize, &'a Block)) {
    for (index, block) in piece.content.iter().enumerate() {
        block.walk(&mut |at| visit(index, at));
    }
}

/// The first words, where there are many.
pub(crate) fn shortened(words: &str) -> String {
    const LONG: usize = 70;
    if words.chars().count() <= LONG {
        return words.to_owned();
    }
    let head: String = words.chars().take(LONG).collect();
    let end = head.rfind(' ').filter(|end| *end > 0).unwrap_or(head.len());
    format!("{} …", &head[..end])
}
