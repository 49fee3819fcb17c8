//! The links that a piece shows, in reading order, each with the block it stands in.

use article::{Inline, LinkAttrs, Mark, Piece, plain_text};

/// Every link of some kind once, with its words.
pub(crate) fn links(piece: &Piece, is_meant: fn(&LinkAttrs) -> bool) -> Vec<(&LinkAttrs, String, usize)> {
    let mut found: Vec<(&LinkAttrs, String, usize)> = Vec::new();
    for (index, block) in piece.content.iter().enumerate() {
        block.walk(&mut |block| {
            block.lines().into_iter().for_each(|line| add_links(line, index, is_meant, &mut found));
        });
    }
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
