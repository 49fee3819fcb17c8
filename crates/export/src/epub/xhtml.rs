//! HTML in the syntax of XML, tag by tag. What is printed nests as it should; only how it is written differs.

use std::cell::RefCell;

use html5ever::{
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
};

use crate::xml::push_text;

/// Elements that hold nothing (HTML standard, 13.1.2).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The text of the book.
#[derive(Debug, Default)]
pub(super) struct Chapter {
    pub(super) body: String,
    /// The headings that have anchors, in their order.
    pub(super) headings: Vec<Heading>,
}

/// A heading within the text.
#[derive(Debug, Default)]
pub(super) struct Heading {
    /// 1 to 6.
    pub(super) level: u8,
    pub(super) anchor: String,
    pub(super) words: String,
}

/// The same HTML as XML.
pub(super) fn chapter(html: &str) -> Chapter {
    let tokenizer = Tokenizer::new(Printer::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().chapter
}

#[derive(Default)]
struct Printer(RefCell<Printed>);

#[derive(Default)]
struct Printed {
    chapter: Chapter,
    /// The heading that is open.
    heading: Option<Heading>,
    /// Whether a number that leads to a footnote is being printed.
    in_reference: bool,
}

impl TokenSink for Printer {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        self.0.borrow_mut().print(token);
        TokenSinkResult::Continue
    }
}

impl Printed {
    fn print(&mut self, token: Token) {
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => self.open(&tag),
            Token::TagToken(tag) => self.close(&tag.name),
            Token::CharacterTokens(words) => {
                push_lines(&words, &mut self.chapter.body);
                if let Some(heading) = self.heading.as_mut().filter(|_| !self.in_reference) {
                    heading.words.push_str(&words);
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag) {
        let out = &mut self.chapter.body;
        out.push('<');
        out.push_str(&tag.name);
        for attribute in &tag.attrs {
            out.push(' ');
            out.push_str(&attribute.name.local);
            out.push_str("=\"");
            push_text(&attribute.value, out);
            out.push('"');
        }
        out.push_str(if VOID.contains(&&*tag.name) { "/>" } else { ">" });
        self.in_reference |= &*tag.name == "sup"
            && tag.attrs.iter().any(|attribute| &*attribute.value == "footnote-reference");
        let anchor = tag.attrs.iter().find(|attribute| &*attribute.name.local == "id");
        if let (Some(level), Some(anchor)) = (level(&tag.name), anchor) {
            self.heading = Some(Heading { level, anchor: anchor.value.to_string(), words: String::new() });
        }
    }

    fn close(&mut self, name: &str) {
        if VOID.contains(&name) {
            return;
        }
        self.chapter.body.push_str("</");
        self.chapter.body.push_str(name);
        self.chapter.body.push('>');
        self.in_reference &= name != "sup";
        if level(name).is_some() {
            self.chapter.headings.extend(self.heading.take());
        }
    }
}

/// Words with their lines broken as they were, which code needs.
fn push_lines(words: &str, out: &mut String) {
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        for (at, part) in line.split('\t').enumerate() {
            if at > 0 {
                out.push('\t');
            }
            push_text(part, out);
        }
    }
}

/// Of a heading below the headline.
fn level(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (2..=6).contains(&level).then_some(level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_written_as_xml() {
        let chapter = chapter(
            "<h2 id=\"a\">A &amp; <em>b</em><sup class=\"footnote-reference\">1</sup></h2>\n<p hidden>x<br>y&nbsp;<img src=\"a.jpg\" alt='\"'></p><pre>\t1\n2</pre>",
        );
        assert_eq!(
            chapter.body,
            "<h2 id=\"a\">A &amp; <em>b</em><sup class=\"footnote-reference\">1</sup></h2>\n<p hidden=\"\">x<br/>y\u{a0}<img src=\"a.jpg\" alt=\"&quot;\"/></p><pre>\t1\n2</pre>"
        );
        let [heading] = chapter.headings.as_slice() else { panic!("{:?}", chapter.headings) };
        assert_eq!((heading.level, heading.anchor.as_str(), heading.words.as_str()), (2, "a", "A & b"));
    }
}
