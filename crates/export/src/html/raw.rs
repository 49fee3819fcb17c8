//! What no block models: rendered as Markdown, cleaned as HTML.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use ::words::message;
use ammonia::Builder;
use article::{Block, NoteKind, is_safe_link};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag as Part, TagEnd, html::push_html};

use super::{
    Press,
    footnote::is_reference_anchor,
    nest::Tag,
    text::{allowed, text},
};

/// Elements that may stand in a line.
const IN_LINES: [&str; 29] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
    "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
];
/// Elements that may stand between blocks.
const BETWEEN: [&str; 26] = [
    "blockquote",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Elements that writers miss when they are gone.
const MISSED: [&str; 14] = [
    "audio", "button", "canvas", "embed", "form", "iframe", "img", "input", "math", "object", "script",
    "style", "svg", "video",
];

/// Elements whose content is not for reading; it goes with them.
pub(crate) const UNREAD: [&str; 9] =
    ["iframe", "math", "noscript", "object", "script", "style", "svg", "textarea", "title"];

static LINES: LazyLock<Builder<'static>> = LazyLock::new(|| cleaner(IN_LINES.into_iter().collect()));
static BLOCKS: LazyLock<Builder<'static>> =
    LazyLock::new(|| cleaner(IN_LINES.into_iter().chain(BETWEEN).collect()));

/// How many elements may stand in one another; cleaning takes the square of it.
const DEEPEST: usize = 200;

/// What a stretch of other Markdown inside a line turns out to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// The tag that opens an element.
    Opening(Tag),
    /// The tag that closes one, by its name.
    Closing(String),
    /// Clean HTML.
    Html(String),
    /// Nothing that may go out; named for the writer.
    Refused(String),
}

/// Reads a stretch of other Markdown inside a line.
pub(crate) fn typed(source: &str) -> Typed {
    if source.starts_with("<!") || source.starts_with("<?") {
        return Typed::Html(String::new());
    }
    if let Some(rest) = source.strip_prefix("</") {
        return Typed::Closing(name(rest));
    }
    match source.strip_prefix('<') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_alphabetic()) => opening(source, &name(rest)),
        _ => Typed::Html(markdown_line(source)),
    }
}

/// A single tag, cleaned.
fn opening(source: &str, name: &str) -> Typed {
    let clean = LINES.clean(&allowed(source)).to_string();
    match clean.strip_suffix(&format!("</{name}>")) {
        Some(open) => Typed::Opening(Tag { open: open.to_owned().into(), name: name.to_owned().into() }),
        None if clean.is_empty() => Typed::Refused(format!("<{name}>")),
        None => Typed::Html(clean),
    }
}

/// Markdown inside a line, without the paragraph around it.
fn markdown_line(source: &str) -> String {
    let mut html = String::new();
    push_html(&mut html, Parser::new_ext(&allowed(source), OPTIONS).map(tame));
    let html = html.trim();
    let html = html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>")).unwrap_or(html);
    LINES.clean(html).to_string()
}

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

impl Press<'_> {
    /// Other Markdown. Footnotes go to the end of the piece; `open` names the boxes that what came before
    /// left open, and then those that stay open for what follows.
    pub(crate) fn raw(&mut self, source: &str, open: &mut Vec<String>, out: &mut String) {
        let source = allowed(&source.replace("\r\n", "\n").replace('\r', "\n"));
        let source = without_callout_marks(&source);
        let mut flow = Vec::new();
        let mut footnote: Option<(String, Vec<Event>)> = None;
        for event in Parser::new_ext(&source, OPTIONS) {
            self.say_what_is_missed(&event);
            match (event, &mut footnote) {
                (Event::Start(Part::FootnoteDefinition(label)), None) => {
                    footnote = Some((label.to_string(), Vec::new()))
                }
                (Event::End(TagEnd::FootnoteDefinition), open) => {
                    if let Some((label, events)) = open.take() {
                        let html = self.rendered(events, &mut Vec::new());
                        self.footnotes.define(&label, html);
                    }
                }
                (event, Some((_, events))) => events.push(event),
                (event, None) => flow.push(event),
            }
        }
        out.push_str(&self.rendered(flow, open));
    }

    fn rendered(&mut self, events: Vec<Event>, open: &mut Vec<String>) -> String {
        let events = without_instructions(events).into_iter();
        let events: Vec<Event> = events.map(|event| self.with_references(event)).map(tame).collect();
        let mut html = String::new();
        push_html(&mut html, events.into_iter());
        if depth(&html) > DEEPEST {
            self.left_out(message!("notes-tooDeep"));
            return format!("<pre>{}</pre>\n", text(&html));
        }
        finished(&clean_across(&with_classes(&html), open), self.words.table)
    }

    fn with_references<'e>(&mut self, event: Event<'e>) -> Event<'e> {
        match event {
            Event::FootnoteReference(label) => {
                let mut html = String::new();
                self.footnote_reference(&label, &mut html);
                Event::InlineHtml(html.into())
            }
            event => event,
        }
    }

    fn say_what_is_missed(&mut self, event: &Event) {
        match event {
            Event::Start(Part::Image { dest_url, .. }) => {
                let text = message!("notes-typedPicture", address = dest_url.as_ref());
                self.note(NoteKind::LeftOut, "pictures", text);
            }
            Event::Start(Part::Link { dest_url, .. }) if !is_safe_link(dest_url) => {
                self.note(NoteKind::LeftOut, "body", message!("notes-link", address = dest_url.as_ref()));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let lower = html.to_ascii_lowercase();
                let missed =
                    MISSED.iter().filter(|name| lower.split('<').any(|tag| self::name(tag) == **name));
                missed.for_each(|name| self.left_out(format!("<{name}>")));
            }
            _ => {}
        }
    }
}

/// Events without instructions to programs and sections of other languages, of which browsers would show a part.
fn without_instructions(events: Vec<Event>) -> Vec<Event> {
    let mut kept = Vec::with_capacity(events.len());
    let mut hidden_until = None;
    let mut opens = false;
    for event in events {
        let Event::Html(line) = &event else {
            hidden_until = None;
            opens = matches!(event, Event::Start(Part::HtmlBlock));
            kept.push(event);
            continue;
        };
        if std::mem::take(&mut opens) {
            hidden_until = end_of_instruction(line.trim_start());
        }
        match hidden_until.map(|end: &str| line.split_once(end)) {
            None => kept.push(event),
            Some(None) => {}
            Some(Some((_, rest))) => {
                hidden_until = None;
                kept.push(Event::Html(rest.to_owned().into()));
            }
        }
    }
    kept
}

fn end_of_instruction(html: &str) -> Option<&'static str> {
    const ENDS: [(&str, &str); 2] = [("<?", "?>"), ("<![CDATA[", "]]>")];
    ENDS.iter().find(|(start, _)| html.starts_with(start)).map(|(_, end)| *end)
}

/// A quotation that opens with `[!poll] The question?` reads, for a reader, as one that opens with the question.
fn without_callout_marks(source: &str) -> String {
    let unmarked = |line: &str| {
        let rest = line.trim_start().strip_prefix('>')?.trim_start().strip_prefix("[!")?;
        let (kind, title) = rest.split_once(']')?;
        let is_mark = kind.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !title.starts_with(['(', '[', ':']);
        is_mark.then(|| format!("> {}", title.trim_start_matches(' ')))
    };
    source.split_inclusive('\n').map(|line| unmarked(line).unwrap_or_else(|| line.to_owned())).collect()
}

/// Labels of the footnotes that a block of other Markdown defines, and of those it refers to, in order.
pub(crate) fn footnote_labels(block: &Block) -> (Vec<String>, Vec<String>) {
    let (mut defined, mut referred) = (Vec::new(), Vec::new());
    let Block::Raw(raw) = block else { return (defined, referred) };
    let source = raw.source();
    if !source.contains("[^") {
        return (defined, referred);
    }
    for event in Parser::new_ext(&source, OPTIONS) {
        match event {
            Event::Start(Part::FootnoteDefinition(label)) => defined.push(label.to_string()),
            Event::FootnoteReference(label) => referred.push(label.to_string()),
            _ => {}
        }
    }
    (defined, referred)
}

/// Elements that hold nothing, or that the next of their kind closes.
const SHALLOW: [&str; 14] =
    ["br", "caption", "dd", "dt", "hr", "img", "input", "li", "p", "td", "tfoot", "th", "tr", "wbr"];

/// Boxes that may begin in one block and end in another, as `<details>` around paragraphs does.
const BOXES: [&str; 3] = ["blockquote", "details", "div"];

/// Clean HTML that may stand inside boxes opened before it, and leave some open.
fn clean_across(html: &str, open: &mut Vec<String>) -> String {
    // No text holds this character: see `allowed`. Where it comes out shows what the end of the source closes.
    const END: char = '\u{fdd0}';
    let before: String = open.iter().map(|name| format!("<{name}>")).collect();
    let clean = BLOCKS.clean(&format!("{before}{html}{END}")).to_string();
    let inside = clean.strip_prefix(&before).and_then(|clean| clean.rsplit_once(END));
    match inside.and_then(|(html, closing)| Some((html, split_boxes(closing)?))) {
        Some((html, (closed, boxes))) => {
            *open = boxes;
            format!("{html}{closed}").replace(END, "")
        }
        None => BLOCKS.clean(html).to_string().replace(END, ""),
    }
}

/// Closing tags, cut into those that must stand and the names of the boxes that may stay open, outermost first;
/// none when there is anything but closing tags.
fn split_boxes(closing: &str) -> Option<(String, Vec<String>)> {
    let tags: Vec<&str> = closing.split_inclusive('>').collect();
    let name = |tag: &&str| tag.strip_prefix("</").and_then(|tag| tag.strip_suffix('>')).map(str::to_owned);
    let names: Vec<String> = tags.iter().map(name).collect::<Option<_>>()?;
    let boxes: Vec<String> =
        names.iter().rev().take_while(|name| BOXES.contains(&name.as_str())).cloned().collect();
    Some((tags[..tags.len() - boxes.len()].concat(), boxes))
}

/// How many elements are open at once, at most, by their tags.
fn depth(html: &str) -> usize {
    let open = html.split('<').skip(1).scan(0usize, |open, tag| {
        match tag.as_bytes().first() {
            Some(b'/') => *open = open.saturating_sub(1),
            Some(first) if first.is_ascii_alphabetic() && !SHALLOW.contains(&&*name(tag)) => *open += 1,
            _ => {}
        }
        Some(*open)
    });
    open.max().unwrap_or(0)
}

/// Takes from Markdown what cleaning would only spoil: pictures become their words, boxes become signs.
fn tame(event: Event) -> Event {
    match event {
        Event::Start(Part::Image { .. }) | Event::End(TagEnd::Image) => Event::Text(CowStr::Borrowed("")),
        Event::TaskListMarker(done) => Event::Text(if done { "☑ " } else { "☐ " }.into()),
        event => event,
    }
}

/// The renderer's inline styles as classes; headings one level down, below the headline.
fn with_classes(html: &str) -> String {
    let swaps = [
        (" style=\"text-align: left\"", " class=\"left\""),
        (" style=\"text-align: center\"", " class=\"centre\""),
        (" style=\"text-align: right\"", " class=\"right\""),
        ("<h1>", "<h2>"),
        ("</h1>", "</h2>"),
    ];
    swaps.iter().fold(html.to_owned(), |html, (from, to)| html.replace(from, to))
}

/// Every table in a box that scrolls.
fn finished(html: &str, table: &str) -> String {
    let open = format!("<div class=\"table\" role=\"group\" aria-label=\"{table}\" tabindex=\"0\"><table>");
    html.replace("<table>", &open).replace("</table>", "</table></div>")
}

fn cleaner(tags: HashSet<&'static str>) -> Builder<'static> {
    let attributes = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("bdo", HashSet::from(["dir"])),
        ("details", HashSet::from(["open"])),
        ("ol", HashSet::from(["start"])),
        ("sup", HashSet::from(["id"])),
    ]);
    let cell = HashSet::from(["left", "centre", "right"]);
    let classes =
        HashMap::from([("td", cell.clone()), ("th", cell), ("sup", HashSet::from(["footnote-reference"]))]);
    let mut builder = Builder::empty();
    builder
        .tags(tags)
        .clean_content_tags(UNREAD.into_iter().collect())
        .generic_attributes(HashSet::from(["lang", "dir", "title"]))
        .tag_attributes(attributes)
        .allowed_classes(classes)
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .attribute_filter(|_, name, value| match name {
            "href" => is_safe_link(value).then(|| value.into()),
            "dir" => ["ltr", "rtl", "auto"].contains(&value).then(|| value.into()),
            "lang" => super::is_language(value).then(|| value.into()),
            "id" => is_reference_anchor(value).then(|| value.into()),
            _ => Some(value.into()),
        })
        .link_rel(None)
        .strip_comments(true);
    builder
}

/// The name a tag begins with, in lower case.
fn name(tag: &str) -> String {
    tag.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_a_callout_is_not_printed() {
        let check = |source: &str, expected: &str| assert_eq!(without_callout_marks(source), expected);
        check("> [!poll] Open?\n> - Yes\n", "> Open?\n> - Yes\n");
        check("> [!NOTE]\n> Words\n", "> \n> Words\n");
        check("> [!a](/b)\n", "> [!a](/b)\n");
    }
}
