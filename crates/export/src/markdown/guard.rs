//! Text in which a program finds nothing of its own: no shortcode, no template, no attribute.
//!
//! In words a sign is written as a character reference, which every Markdown reads. In code there are none, so each
//! program has a way of its own.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::flavour::{CodeBraces, Guards};

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// The signs that kramdown takes for themselves behind a backslash.
const KRAMDOWN: &str = "\\.*_+`<>()[]{}#!:|\"'$=-~";

/// A stretch of the text that is not words.
struct Stretch {
    range: Range<usize>,
    what: What,
}

enum What {
    /// As typed, without its ends; of a block, its language.
    Code {
        code: String,
        language: Option<String>,
    },
    Html,
    /// An address that stands between `<` and `>`.
    Address,
}

/// A character as a reference.
pub(super) fn entity(sign: char) -> String {
    format!("&#{};", u32::from(sign))
}

/// Markdown with every sign guarded that the program would take for more than a sign.
pub(super) fn guarded(text: &str, guards: &Guards) -> String {
    let (stretches, tables) = stretches(text);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for stretch in stretches {
        if stretch.range.start < at {
            continue;
        }
        words(text, at..stretch.range.start, &tables, guards, &mut out);
        at = stretch.range.end;
        let source = &text[stretch.range];
        match stretch.what {
            What::Html if guards.braces => {
                let source = if guards.kramdown { with_markdown_inside(source) } else { source.to_owned() };
                out.push_str(&source.replace('{', &entity('{')));
            }
            What::Html | What::Address => out.push_str(source),
            What::Code { code, language } => out.push_str(&in_code(source, &code, language, guards.code)),
        }
    }
    words(text, at..text.len(), &tables, guards, &mut out);
    out
}

/// The opening tag of an element in which kramdown reads Markdown only when told to.
fn with_markdown_inside(tag: &str) -> String {
    const VERBATIM: [&str; 7] = ["bdi", "kbd", "mark", "s", "samp", "u", "var"];
    let name: String = tag.chars().skip(1).take_while(char::is_ascii_alphanumeric).collect();
    match VERBATIM.contains(&name.as_str()) {
        true => tag.replacen(&name, &format!("{name} markdown=\"span\""), 1),
        false => tag.to_owned(),
    }
}

/// What is not words, in its order, and where tables are.
fn stretches(text: &str) -> (Vec<Stretch>, Vec<Range<usize>>) {
    let (mut found, mut tables) = (Vec::new(), Vec::new());
    let mut block: Option<Stretch> = None;
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        if let Some(Stretch { what: What::Code { code, .. }, range: whole }) = &mut block {
            match event {
                Event::Text(words) => code.push_str(&words),
                _ => {
                    whole.end = whole.start + text[whole.clone()].trim_end().len();
                    found.extend(block.take());
                }
            }
            continue;
        }
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                let language = match kind {
                    pulldown_cmark::CodeBlockKind::Fenced(info) => info.to_string(),
                    pulldown_cmark::CodeBlockKind::Indented => String::new(),
                };
                block = Some(Stretch {
                    range,
                    what: What::Code { code: String::new(), language: Some(language) },
                });
            }
            Event::Code(code) => {
                found.push(Stretch { range, what: What::Code { code: code.to_string(), language: None } })
            }
            Event::Html(_) | Event::InlineHtml(_) => found.push(Stretch { range, what: What::Html }),
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                found.push(Stretch { range, what: What::Address })
            }
            Event::Start(Tag::Table(_)) => tables.push(range),
            _ => {}
        }
    }
    (found, tables)
}

/// Appends words, each sign guarded that needs it.
fn words(text: &str, range: Range<usize>, tables: &[Range<usize>], guards: &Guards, out: &mut String) {
    let mut signs = text[range.clone()].char_indices().peekable();
    while let Some((offset, sign)) = signs.next() {
        let at = range.start + offset;
        let next = signs.peek().map(|(_, next)| *next);
        let in_table = || tables.iter().any(|table| table.contains(&at));
        match (sign, next) {
            ('\\', Some('\n')) => out.push_str("  "),
            ('\\', Some(next)) if next.is_ascii_punctuation() => {
                signs.next();
                let needs = next == '{' && guards.braces || guards.kramdown && !KRAMDOWN.contains(next);
                out.push_str(&if needs { entity(next) } else { format!("\\{next}") });
            }
            ('{', _) if guards.braces => out.push_str(&entity('{')),
            ('|', _) if guards.kramdown && !in_table() => out.push_str("\\|"),
            ('$', Some('$')) if guards.kramdown => out.push_str(&entity('$')),
            ('*', Some('[')) if guards.kramdown && opens_line(text, at) => out.push_str("\\*"),
            (':', Some(' ')) if guards.definitions && opens_line(text, at) => out.push_str(&entity(':')),
            (sign, _) => out.push(sign),
        }
    }
}

/// Whether nothing but the marks of quotations stands before it in its line.
fn opens_line(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[line..at].chars().all(|c| matches!(c, ' ' | '>'))
}

fn in_code(source: &str, code: &str, language: Option<String>, braces: CodeBraces) -> String {
    let opens = |tokens: &[&str]| tokens.iter().any(|token| source.contains(token));
    match braces {
        CodeBraces::Printed if opens(&["{{", "{%", "{#"]) => printed(source),
        CodeBraces::HugoComments if opens(&["{{<", "{{%"]) => {
            commented(source).unwrap_or_else(|| as_words(code, language.is_some()))
        }
        CodeBraces::Html if opens(&["{{", "{%"]) => as_html(code, language),
        _ => source.to_owned(),
    }
}

/// Each opening printed by the template language itself.
fn printed(source: &str) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let token = ["{{", "{%", "{#"].into_iter().find(|token| from.starts_with(token));
        let length = token.map_or(1, str::len);
        match token {
            Some(token) => out.push_str(&format!("{{{{ \"{token}\" }}}}")),
            None => out.push('{'),
        }
        rest = &from[length..];
    }
    out + rest
}

/// Each shortcode as Hugo prints it without running it; none where one is not closed.
fn commented(source: &str) -> Option<String> {
    let mut out = String::new();
    let mut rest = source;
    loop {
        let opening = ["{{<", "{{%"].into_iter().filter_map(|token| Some((rest.find(token)?, token))).min();
        let Some((at, token)) = opening else { return Some(out + rest) };
        let closing = if token == "{{<" { ">}}" } else { "%}}" };
        let inside = &rest[at + token.len()..];
        let end = inside.find(closing)?;
        if inside[..end].starts_with("/*") || inside[..end].contains("*/") {
            return None;
        }
        out.push_str(&format!("{}{token}/*{}*/{closing}", &rest[..at], &inside[..end]));
        rest = &inside[end + closing.len()..];
    }
}

/// Code as words, for what cannot be said as code.
fn as_words(code: &str, is_block: bool) -> String {
    let sign = |c: char| match c {
        ' ' if is_block => "&nbsp;".to_owned(),
        '\n' if !is_block => " ".to_owned(),
        '\n' => "  \n".to_owned(),
        c if c.is_ascii_punctuation() => entity(c),
        c => c.to_string(),
    };
    code.trim_end().chars().map(sign).collect()
}

/// Code as an HTML element on one line.
fn as_html(code: &str, language: Option<String>) -> String {
    let sign = |c: char| match c {
        '{' | '<' | '>' | '&' | '"' | '\n' => entity(c),
        c => c.to_string(),
    };
    let html: String = code.trim_end_matches('\n').chars().map(sign).collect();
    match language {
        None => format!("<code>{html}</code>"),
        Some(info) => match info.split_whitespace().next() {
            Some(language) => {
                let language: String = language.chars().map(sign).collect();
                format!("<pre><code class=\"language-{language}\">{html}</code></pre>")
            }
            None => format!("<pre><code>{html}</code></pre>"),
        },
    }
}
