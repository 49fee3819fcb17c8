//! What stands inside a line: flat runs of text with marks, as the editor holds them.

use serde::{Deserialize, Serialize};

/// One run inside a block. The serde form is a node of the editor's document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Inline {
    /// Characters that share their marks. Never empty.
    Text {
        /// The characters, with no line break among them.
        text: String,
        /// Sorted as in [`Mark`]'s declaration, each kind at most once.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
    /// A line break inside the block.
    HardBreak {
        /// The marks around it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
    /// The number that leads to a footnote.
    FootnoteReference {
        /// Which footnote.
        attrs: NoteAttrs,
        /// The marks around it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
    /// A picture inside a line.
    Picture {
        /// Which picture, and what it is in words. Apart, so that the many runs of words are no larger for the few pictures.
        attrs: Box<PictureAttrs>,
        /// The marks around it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
    /// Markdown that none of the others models (inline HTML, say), kept byte for byte.
    RawInline {
        /// The source.
        attrs: RawAttrs,
        /// The marks around it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        marks: Vec<Mark>,
    },
}

/// How a run is set off. The order of declaration is the order in which marks are kept.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Mark {
    /// A link.
    Link {
        /// Where to. Apart, so that the many marks that are no links are small.
        attrs: Box<LinkAttrs>,
    },
    /// Strong importance, usually bold.
    Strong,
    /// Stress, usually italic.
    Emphasis,
    /// No longer true, struck through.
    Strike,
    /// Raised.
    Superscript,
    /// Lowered.
    Subscript,
    /// Marked as with a pen.
    Highlight,
    /// Code.
    Code,
}

/// Where a link goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct LinkAttrs {
    /// The address, decoded, as the writer meant it; not yet checked for its scheme.
    pub href: String,
    /// The title, empty when there is none.
    #[serde(default)]
    pub title: String,
}

/// Which footnote a number leads to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct NoteAttrs {
    /// The footnote's label.
    pub label: String,
}

/// A picture inside a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct PictureAttrs {
    /// The picture's name in the piece.
    pub src: String,
    /// The same in words, for those who cannot see it.
    #[serde(default)]
    pub alt: String,
    /// The Markdown title, empty when there is none.
    #[serde(default)]
    pub title: String,
}

/// Markdown kept as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
pub struct RawAttrs {
    /// The bytes.
    pub source: String,
}

impl From<LinkAttrs> for Mark {
    fn from(attrs: LinkAttrs) -> Self {
        Mark::Link { attrs: attrs.into() }
    }
}

impl Inline {
    /// A run without marks.
    pub fn text(text: impl Into<String>) -> Self {
        Inline::Text { text: text.into(), marks: Vec::new() }
    }

    /// The marks of any kind of run.
    pub fn marks(&self) -> &[Mark] {
        match self {
            Inline::Text { marks, .. }
            | Inline::HardBreak { marks }
            | Inline::FootnoteReference { marks, .. }
            | Inline::Picture { marks, .. }
            | Inline::RawInline { marks, .. } => marks,
        }
    }
}

impl Inline {
    /// The same with other marks.
    pub(crate) fn with_marks(mut self, new: Vec<Mark>) -> Self {
        *self.marks_mut() = new;
        self
    }

    /// The marks of any kind of run, to be changed.
    pub fn marks_mut(&mut self) -> &mut Vec<Mark> {
        match self {
            Inline::Text { marks, .. }
            | Inline::HardBreak { marks }
            | Inline::FootnoteReference { marks, .. }
            | Inline::Picture { marks, .. }
            | Inline::RawInline { marks, .. } => marks,
        }
    }
}

/// A run, set in bold.
pub(crate) fn bold(run: &Inline) -> Inline {
    let mut marks = run.marks().to_vec();
    if !marks.contains(&Mark::Strong) {
        marks.push(Mark::Strong);
        marks.sort();
    }
    run.clone().with_marks(marks)
}

/// The labels of the footnotes that a line refers to, in its order.
pub fn references(line: &[Inline]) -> impl Iterator<Item = &str> {
    line.iter().filter_map(|inline| match inline {
        Inline::FootnoteReference { attrs, .. } => Some(attrs.label.as_str()),
        _ => None,
    })
}

/// The words of a line and nothing else: breaks become spaces, pictures their description.
pub fn plain_text(content: &[Inline]) -> String {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, .. } => text.as_str(),
            Inline::HardBreak { .. } => " ",
            Inline::Picture { attrs, .. } => attrs.alt.as_str(),
            Inline::FootnoteReference { .. } | Inline::RawInline { .. } => "",
        })
        .collect()
}
