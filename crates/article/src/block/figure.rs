//! A picture with its caption: in Markdown, a paragraph that opens with a picture, and nothing or a line below it.

use pulldown_cmark::{Event, Tag};
use serde::{Deserialize, Serialize};

use super::{Block, Lines, Paragraph, Part};
use crate::{
    inline::{Inline, PictureAttrs},
    markdown::{
        Care, Definitions, Events, Reader, Writer, matching_end, one_line, opens_block, picture_source,
        read_block, said, tidy_words,
    },
};

/// A picture with its caption.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Figure {
    /// Which picture, and what it is in words.
    pub attrs: Box<FigureAttrs>,
    /// The caption; it holds no picture.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

/// Which picture a figure shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct FigureAttrs {
    /// The picture's name in the piece, the key of its credit. A figure may wait for its file.
    pub src: String,
    /// The same in words, for those who cannot see it.
    #[serde(default)]
    pub alt: String,
    /// The Markdown title, empty when there is none.
    #[serde(default)]
    pub title: String,
}

impl From<PictureAttrs> for FigureAttrs {
    fn from(PictureAttrs { src, alt, title }: PictureAttrs) -> Self {
        FigureAttrs { src, alt, title }
    }
}

impl From<FigureAttrs> for PictureAttrs {
    fn from(FigureAttrs { src, alt, title }: FigureAttrs) -> Self {
        PictureAttrs { src, alt, title }
    }
}

impl Figure {
    /// The figure that a paragraph's events make: a picture, then nothing, or a soft break and words without a picture.
    pub(crate) fn read(reader: &mut Reader, events: &Events) -> Option<Figure> {
        let (Event::Start(Tag::Image { dest_url, title, .. }), _) = events.first()? else { return None };
        let end = matching_end(events, 0);
        let caption = match &events[end + 1..] {
            [] => &[],
            [(Event::SoftBreak, _), caption @ ..] => caption,
            _ => return None,
        };
        if caption.iter().any(|(event, _)| matches!(event, Event::Start(Tag::Image { .. }))) {
            return None;
        }
        let alt = said(&events[1..end]);
        let attrs = FigureAttrs { src: dest_url.to_string(), alt, title: title.to_string() };
        Some(Figure { attrs: attrs.into(), content: reader.inlines(caption) })
    }
}

impl Part for Figure {
    fn write(&self, writer: &Writer, _depth: usize) -> String {
        let picture = picture(&self.attrs, writer);
        if self.content.is_empty() {
            return picture;
        }
        format!("{picture}\n{}", writer.paragraph(&format!("{picture}\n"), &self.content))
    }

    fn tidy(&self, definitions: &Definitions) -> Block {
        let FigureAttrs { src, alt, title } = &*self.attrs;
        let attrs = FigureAttrs { src: one_line(src), alt: one_line(alt.trim()), title: one_line(title) };
        let mut content = tidy_words(&without_pictures(&self.content), definitions);
        // Nothing but comments: no caption.
        let opens = |run: &Inline| matches!(run, Inline::RawInline { attrs, .. } if opens_block(&attrs.source, definitions));
        if content.iter().all(opens) {
            content.clear();
        }
        Figure { attrs: attrs.into(), content }.into()
    }

    /// The picture on a line, the caption below it.
    fn plain(&self) -> Vec<Block> {
        let picture = Inline::Picture { attrs: Box::new((*self.attrs).clone().into()), marks: Vec::new() };
        let caption = Paragraph { content: self.content.clone() };
        let caption = Some(caption).filter(|caption| !caption.content.is_empty());
        std::iter::once(Paragraph { content: vec![picture] }).chain(caption).map(Block::from).collect()
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }

    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        vec![&mut self.content]
    }
}

fn picture(attrs: &FigureAttrs, writer: &Writer) -> String {
    let picture: PictureAttrs = attrs.clone().into();
    let wanted = Block::from(Figure { attrs: attrs.clone().into(), content: Vec::new() });
    let reads_back = |source: &String| read_block(source, writer.definitions) == wanted;
    [Care::Light, Care::Careful]
        .into_iter()
        .map(|care| picture_source(&picture, care))
        .find(reads_back)
        .unwrap_or_else(|| picture_source(&picture, Care::Total))
}

fn without_pictures(content: &[Inline]) -> Vec<Inline> {
    let said = |inline: &Inline| match inline {
        Inline::Picture { attrs, marks } => Inline::Text { text: attrs.alt.clone(), marks: marks.clone() },
        other => other.clone(),
    };
    content.iter().map(said).collect()
}
