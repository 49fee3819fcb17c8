//! What stands at the head of a draft for an editor: that it is one, and what keeps the piece from going out.

use ::words::{Language, Message, Words};
use article::{Block, Inline, Mark, Paragraph, Quotation};

use crate::html::element;

/// A piece that goes to an editor and not to readers.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The language in which its head is written.
    pub language: Language,
    /// What keeps the piece from going out, as sentences.
    pub stops: Vec<Message>,
}

impl Draft {
    /// That it is one.
    pub(crate) fn title(&self) -> String {
        Words::of(self.language).label("checks-draft")
    }

    /// What keeps the piece from going out.
    pub(crate) fn stops(&self) -> Vec<String> {
        self.stops.iter().map(|stop| Words::of(self.language).say(stop)).collect()
    }

    /// All of it in one line.
    pub(crate) fn line(&self) -> String {
        std::iter::once(self.title()).chain(self.stops()).collect::<Vec<_>>().join(" ")
    }

    /// All of it as a quotation above the text.
    pub(crate) fn block(&self) -> Block {
        let title = Inline::Text { text: self.title(), marks: vec![Mark::Strong] };
        let title = Paragraph { content: vec![title] }.into();
        let stops = self.stops().into_iter().map(|stop| Block::paragraph(&stop));
        Quotation { content: std::iter::once(title).chain(stops).collect() }.into()
    }

    /// All of it in HTML.
    pub(crate) fn html(&self) -> String {
        notice("checks-draft", &self.stops, self.language)
    }
}

/// A box above a piece, for those who handle it: a message without values, and a list.
pub(crate) fn notice(title: &str, list: &[Message], language: Language) -> String {
    let words = Words::of(language);
    let title = element("p", "", &words.label(title));
    let lines: String = list.iter().map(|line| element("li", "", &words.say(line)) + "\n").collect();
    let list = if lines.is_empty() { lines } else { format!("<ul>\n{lines}</ul>\n") };
    format!("<aside lang=\"{}\" dir=\"ltr\">\n{title}\n{list}</aside>\n", language.code())
}
