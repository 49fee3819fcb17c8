//! Something shown from elsewhere: in Markdown, an address alone in a paragraph.
//!
//! Whether a paragraph is one is decided on its source, so that `https\://…` is words. In lists, where addresses are
//! sources and things to look up, they stay words.

use serde::{Deserialize, Serialize};

use super::{Block, Paragraph, Part};
use crate::{
    address::is_web_address,
    inline::{Inline, LinkAttrs},
    markdown::{Definitions, Events, Reader, Writer},
};

/// Something shown from elsewhere: a video, a post, a map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct Embed {
    /// Where it is.
    pub attrs: EmbedAttrs,
}

/// Where an embed is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct EmbedAttrs {
    /// An address on the web, as typed: `https://…` without spaces.
    pub address: String,
}

impl Embed {
    /// The embed that a paragraph is, if its source is an address and nothing else.
    pub(crate) fn read(reader: &Reader, events: &Events) -> Option<Embed> {
        let (first, last) = (&events.first()?.1, &events.last()?.1);
        let source = reader.text.get(first.start..last.end)?;
        (!reader.in_list() && Embed::takes(source))
            .then(|| Embed { attrs: EmbedAttrs { address: source.to_owned() } })
    }

    /// Whether a paragraph of this source is one.
    pub(crate) fn takes(source: &str) -> bool {
        let typed = |scheme| source.starts_with(scheme);
        let plain =
            |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '\\' | '<' | '>' | '`' | '|');
        (typed("https://") || typed("http://")) && source.chars().all(plain) && is_web_address(source)
    }
}

impl Part for Embed {
    fn write(&self, _writer: &Writer, _depth: usize) -> String {
        self.attrs.address.clone()
    }

    /// An address that cannot stand alone is words.
    fn tidy(&self, definitions: &Definitions) -> Block {
        let address = self.attrs.address.trim();
        match Embed::takes(address) {
            true => Embed { attrs: EmbedAttrs { address: address.to_owned() } }.into(),
            false => Block::paragraph(address).part().tidy(definitions),
        }
    }

    /// A link on a line of its own.
    fn plain(&self) -> Vec<Block> {
        let link = LinkAttrs { href: self.attrs.address.clone(), title: String::new() };
        let text = self.attrs.address.clone();
        vec![Paragraph { content: vec![Inline::Text { text, marks: vec![link.into()] }] }.into()]
    }
}
