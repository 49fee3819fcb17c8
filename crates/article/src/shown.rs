//! The pictures that a piece shows, in reading order: figures, and pictures within lines.

use std::collections::HashSet;

use crate::{Block, Inline, Piece};

/// A picture where it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Its name in the piece.
    pub name: &'a str,
    /// What it is in words.
    pub alt: &'a str,
    /// What stands below it; nothing for one within a line.
    pub caption: &'a [Inline],
    /// Index of the top-level block.
    pub block: usize,
}

impl Piece {
    /// Every picture of the body, as often as it is shown.
    pub fn shown(&self) -> Vec<Shown<'_>> {
        shown(&self.content)
    }

    /// Every picture of the body once, where it is first shown.
    pub fn first_shown(&self) -> Vec<Shown<'_>> {
        let mut seen = HashSet::new();
        self.shown().into_iter().filter(|picture| seen.insert(picture.name)).collect()
    }

    /// Gives every picture another name, in the body and where its credit is kept.
    pub fn rename_pictures(&mut self, named: impl Fn(&str) -> String) {
        let mut rename = |block: &mut Block| {
            if let Block::Figure(figure) = block {
                figure.attrs.src = named(&figure.attrs.src);
            }
            for inline in block.lines_mut().into_iter().flatten() {
                if let Inline::Picture { attrs, .. } = inline {
                    attrs.src = named(&attrs.src);
                }
            }
        };
        self.content.iter_mut().for_each(|block| block.walk_mut(&mut rename));
        let credits = std::mem::take(&mut self.attrs.pictures).into_iter();
        self.attrs.pictures = credits.map(|(name, credit)| (named(&name), credit)).collect();
    }

    /// The names of the pictures that the body shows, each once, in its order.
    pub fn picture_names(&self) -> Vec<&str> {
        picture_names(&self.content)
    }
}

/// The names of the pictures that blocks show, each once, in their order.
pub fn picture_names<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    shown(blocks).into_iter().map(|picture| picture.name).filter(|name| seen.insert(*name)).collect()
}

fn shown<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Vec<Shown<'a>> {
    let mut found = Vec::new();
    for (index, block) in blocks.into_iter().enumerate() {
        block.walk(&mut |block| found.extend(shown_by(block, index)));
    }
    found
}

/// The pictures of a block itself.
fn shown_by(block: &Block, index: usize) -> impl Iterator<Item = Shown<'_>> {
    let figure = match block {
        Block::Figure(figure) => Some(Shown {
            name: &figure.attrs.src,
            alt: &figure.attrs.alt,
            caption: &figure.content,
            block: index,
        }),
        _ => None,
    };
    let within = block.lines().into_iter().flatten().filter_map(move |inline| match inline {
        Inline::Picture { attrs, .. } => {
            Some(Shown { name: &attrs.src, alt: &attrs.alt, caption: &[], block: index })
        }
        _ => None,
    });
    figure.into_iter().chain(within)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Figure, FigureAttrs, Paragraph, PictureAttrs, Quotation, plain_text};

    fn figure(src: &str, caption: &str) -> Block {
        let attrs = FigureAttrs { src: src.into(), ..FigureAttrs::default() };
        Figure { attrs: attrs.into(), content: vec![Inline::text(caption)] }.into()
    }

    fn within(src: &str) -> Block {
        let attrs = PictureAttrs { src: src.into(), alt: "a lamp".into(), title: String::new() };
        Paragraph { content: vec![Inline::Picture { attrs: attrs.into(), marks: Vec::new() }] }.into()
    }

    #[test]
    fn pictures_are_shown_where_they_stand() {
        let content = vec![
            figure("b.jpg", "First"),
            Quotation { content: vec![figure("a.jpg", ""), within("b.jpg")] }.into(),
            figure("b.jpg", "Again"),
        ];
        let piece = Piece { content, ..Piece::default() };
        let shown: Vec<_> =
            piece.shown().iter().map(|it| (it.name, plain_text(it.caption), it.block)).collect();
        let at = |name, caption: &str, block| (name, caption.to_owned(), block);
        let all = [at("b.jpg", "First", 0), at("a.jpg", "", 1), at("b.jpg", "", 1), at("b.jpg", "Again", 2)];
        assert_eq!(shown, all);
        assert_eq!(piece.shown()[2].alt, "a lamp");
        let first: Vec<_> = piece.first_shown().iter().map(|it| (it.name, it.block)).collect();
        assert_eq!(first, [("b.jpg", 0), ("a.jpg", 1)]);
        assert_eq!(piece.picture_names(), ["b.jpg", "a.jpg"]);
    }

    #[test]
    fn pictures_are_renamed_wherever_they_are_named() {
        let text = "---\npictures:\n  a.jpg:\n    licence: CC0\n---\n> ![A](a.jpg)\n\nSee ![b](b.jpg) and ![a](a.jpg).\n";
        let mut piece = Piece::read(text).value;
        piece.rename_pictures(|name| format!("1-{name}"));
        assert_eq!(piece.picture_names(), ["1-a.jpg", "1-b.jpg"]);
        assert_eq!(piece.attrs.pictures.keys().collect::<Vec<_>>(), ["1-a.jpg"]);
    }
}
