//! A paragraph.

use serde::{Deserialize, Serialize};

use super::{Block, Embed, Figure, FigureAttrs, Lines, Part};
use crate::{
    inline::Inline,
    markdown::{Definitions, Events, Reader, SEPARATOR, Writer, read_block, tidy_words},
};

/// Words; without any, what Enter makes, and Markdown cannot hold.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Paragraph {
    /// The line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Inline>,
}

impl Paragraph {
    /// Reads a paragraph, or what is written as one: a figure, an embed.
    pub(crate) fn read(reader: &mut Reader, events: &Events) -> Block {
        if let Some(embed) = Embed::read(reader, events) {
            return embed.into();
        }
        match Figure::read(reader, events) {
            Some(figure) => figure.into(),
            None => Paragraph { content: reader.inlines(events) }.into(),
        }
    }
}

impl Part for Paragraph {
    fn write(&self, writer: &Writer, depth: usize) -> String {
        if self.content.is_empty() && depth > 0 && writer.filled {
            return SEPARATOR.to_owned();
        }
        let line = writer.paragraph("", &self.content);
        if Embed::takes(&line) && !writer.in_list { line.replacen(':', "\\:", 1) } else { line }
    }

    /// A paragraph that is nothing but a picture is a figure, and one of nothing but tags may be HTML between blocks.
    fn tidy(&self, definitions: &Definitions) -> Block {
        let content = tidy_words(&self.content, definitions);
        match content.as_slice() {
            [Inline::RawInline { .. }, ..] if content.iter().all(is_raw) => html_alone(content, definitions),
            [Inline::Picture { attrs, marks }] if marks.is_empty() => {
                let attrs = FigureAttrs::from(attrs.as_ref().clone());
                Figure { attrs: attrs.into(), content: Vec::new() }.into()
            }
            _ => Paragraph { content }.into(),
        }
    }

    fn plain(&self) -> Vec<Block> {
        vec![self.clone().into()]
    }

    fn lines(&self) -> Lines<'_> {
        Lines::from_buf([&self.content])
    }

    fn lines_mut(&mut self) -> Vec<&mut Vec<Inline>> {
        vec![&mut self.content]
    }
}

fn is_raw(run: &Inline) -> bool {
    matches!(run, Inline::RawInline { .. })
}

/// What a paragraph of nothing but tags and comments is.
fn html_alone(content: Vec<Inline>, definitions: &Definitions) -> Block {
    let source = |run: &Inline| match run {
        Inline::RawInline { attrs, .. } => attrs.source.clone(),
        _ => String::new(),
    };
    let html: String = content.iter().map(source).collect();
    match read_block(&html, definitions) {
        Block::Paragraph(_) => Paragraph { content }.into(),
        _ if html.trim() == SEPARATOR => Block::paragraph(""),
        _ => Block::raw(&html),
    }
}
