//! HTML in one form: what the specifications leave open says nothing here.

use std::cell::RefCell;

use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// Elements around which white space says nothing.
const BLOCKS: [&str; 30] = [
    "article",
    "blockquote",
    "body",
    "br",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "ul",
];
/// The rest of them.
const MORE: [&str; 4] = ["summary", "th", "thead", "tr"];

/// HTML with its attributes in order, its character references read, its white space as one space or none.
pub(crate) fn normal(html: &str) -> String {
    let tokenizer = Tokenizer::new(Normal::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(html.into());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.out.into_inner().text.trim().to_owned()
}

#[derive(Default)]
struct Normal {
    out: RefCell<Out>,
}

#[derive(Default)]
struct Out {
    text: String,
    /// How many `pre` are open.
    kept: usize,
    /// Whether a space would say nothing here.
    at_edge: bool,
}

impl TokenSink for Normal {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut out = self.out.borrow_mut();
        match token {
            Token::TagToken(tag) => out.tag(&tag),
            Token::CharacterTokens(words) => out.words(&words),
            Token::CommentToken(words) => out.text.push_str(&format!("<!--{words}-->")),
            Token::NullCharacterToken => out.words("\0"),
            Token::DoctypeToken(_) | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

impl Out {
    fn tag(&mut self, tag: &Tag) {
        let name: &str = &tag.name;
        let is_block = BLOCKS.contains(&name) || MORE.contains(&name);
        if is_block && self.kept == 0 {
            self.text.truncate(self.text.trim_end_matches(' ').len());
        }
        match tag.kind {
            TagKind::StartTag => self.text.push_str(&format!("<{name}{}>", attributes(tag))),
            TagKind::EndTag => self.text.push_str(&format!("</{name}>")),
        }
        match (name, tag.kind) {
            ("pre", TagKind::StartTag) => self.kept += 1,
            ("pre", TagKind::EndTag) => self.kept = self.kept.saturating_sub(1),
            _ => {}
        }
        self.at_edge = is_block || self.at_edge && tag.kind == TagKind::EndTag;
    }

    fn words(&mut self, words: &str) {
        for c in words.chars() {
            let is_space = self.kept == 0 && matches!(c, ' ' | '\n' | '\t');
            match c {
                _ if is_space && (self.at_edge || self.text.ends_with(' ')) => {}
                _ if is_space => self.text.push(' '),
                '<' => self.text.push_str("&lt;"),
                '&' => self.text.push_str("&amp;"),
                c => self.text.push(c),
            }
            self.at_edge &= is_space;
        }
    }
}

fn attributes(tag: &Tag) -> String {
    let mut all: Vec<String> = tag
        .attrs
        .iter()
        .map(|attribute| match &*attribute.name.local {
            name @ ("href" | "src") => format!(" {name}={:?}", address(&attribute.value)),
            name => format!(" {name}={:?}", &*attribute.value),
        })
        .collect();
    all.sort();
    all.concat()
}

/// An address whose letters beyond ASCII are written as `%XX`.
fn address(address: &str) -> String {
    let written = |c: char| match c {
        c if c.is_ascii() => c.to_string(),
        c => c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")).collect(),
    };
    address.chars().map(written).collect()
}

#[test]
fn what_says_nothing_is_gone() {
    let same = |a: &str, b: &str| assert_eq!(normal(a), normal(b));
    same("<p>a\n  b</p>\n", "<p>a b </p>");
    same("<img src='a' alt=\"b\" />", "<img alt=\"b\" src=\"a\">");
    same("<p>a<br />\nb</p>", "<p>a<br>b</p>");
    same("&quot;&gt;&auml;", "\">ä");
    same("<a href=\"/%C3%A4\">", "<a href=\"/ä\">");
    same("<ul>\n<li>\n<p>a</p>\n</li>\n</ul>", "<ul><li><p>a</p></li></ul>");
    let differ = |a: &str, b: &str| assert_ne!(normal(a), normal(b));
    differ("<pre>a\n b</pre>", "<pre>a b</pre>");
    differ("<p>a <em>b</em></p>", "<p>a<em>b</em></p>");
    differ("<li>a</li>", "<li><p>a</p></li>");
    differ("&lt;b&gt;", "<b>");
}
