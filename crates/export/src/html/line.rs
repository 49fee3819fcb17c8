//! A line of text as HTML: runs, breaks, pictures, and what stands there as Markdown or HTML.

use article::{Inline, LinkAttrs, Mark, NoteKind, is_safe_link, plain_text};

use super::{
    Press,
    nest::{Leaf, Tag, nested},
    raw::{Typed, UNREAD, typed},
    text::{attribute, closers, href, run},
};

/// How many tags typed as HTML may be open at once.
const DEEPEST: usize = 16;

impl Press<'_> {
    /// A line, its marks nested.
    pub(crate) fn line(&mut self, content: &[Inline]) -> String {
        let mut leaves = Vec::new();
        let mut open: Vec<Tag> = Vec::new();
        let hidden = hidden(content);
        for (inline, _) in content.iter().zip(&hidden).filter(|(_, hidden)| !**hidden) {
            if let Some(html) = self.leaf(inline, &mut open) {
                let marks = self.tags(inline.marks(), &open);
                leaves.push(Leaf { html, marks });
            }
        }
        nested(&leaves) + &closers(&plain_text(content))
    }

    /// What a run prints; nothing when it only opens or closes what others stand in.
    fn leaf(&mut self, inline: &Inline, open: &mut Vec<Tag>) -> Option<String> {
        let source = match inline {
            Inline::Text { text, .. } => return Some(run(text)),
            Inline::HardBreak { .. } => return Some("<br>\n".to_owned()),
            Inline::FootnoteReference { attrs, .. } => {
                let reference = self.footnote_reference(&attrs.label);
                return Some(reference.unwrap_or_else(|| run(&format!("[^{}]", attrs.label))));
            }
            Inline::Picture { attrs, marks } => return Some(self.inline_picture(attrs, marks)),
            Inline::RawInline { attrs, .. } => &attrs.source,
        };
        match typed(source) {
            Typed::Opening(tag) if open.len() < DEEPEST => open.push(tag),
            Typed::Opening(_) => {}
            Typed::Closing(name) => close(open, &name),
            Typed::Refused(what) => self.left_out(&what),
            Typed::Html(html) => return Some(html),
        }
        None
    }

    fn tags(&mut self, marks: &[Mark], open: &[Tag]) -> Vec<Tag> {
        let written: Vec<Tag> = marks.iter().filter_map(|mark| self.tag(mark)).collect();
        let linked = written.iter().any(|tag| tag.name == "a");
        let is_new = |tag: &&Tag| !written.contains(tag) && (tag.name != "a" || !linked);
        let typed = open.iter().filter(is_new);
        written.iter().chain(typed).cloned().collect()
    }

    fn tag(&mut self, mark: &Mark) -> Option<Tag> {
        Some(match mark {
            Mark::Link { attrs } => return self.link(attrs),
            Mark::Strong => Tag::plain("strong"),
            Mark::Emphasis => Tag::plain("em"),
            Mark::Strike => Tag::plain("s"),
            Mark::Superscript => Tag::plain("sup"),
            Mark::Subscript => Tag::plain("sub"),
            Mark::Highlight => Tag::plain("mark"),
            Mark::Code => Tag::plain("code"),
        })
    }

    fn link(&mut self, attrs: &LinkAttrs) -> Option<Tag> {
        if !is_safe_link(&attrs.href) {
            let text = format!(
                "The link to {} was left out: it leads neither to the web, to a mailbox nor to a telephone.",
                attrs.href
            );
            self.note(NoteKind::LeftOut, "body", text);
            return None;
        }
        let title = match attrs.title.as_str() {
            "" => String::new(),
            title => format!(" title=\"{}\"", attribute(title)),
        };
        Some(Tag { open: format!("<a href=\"{}\"{title}>", href(&attrs.href)), name: "a".to_owned() })
    }

    /// Says that something typed as HTML does not go out.
    pub(crate) fn left_out(&mut self, what: &str) {
        self.note(NoteKind::LeftOut, "body", format!("What was typed as HTML was left out in part: {what}."));
    }
}

/// Closes the innermost tag of that name, if one is open.
fn close(open: &mut Vec<Tag>, name: &str) {
    if let Some(at) = open.iter().rposition(|tag| tag.name == name) {
        open.remove(at);
    }
}

/// Which runs stand between the tags of an element whose content nobody would read: a script, a style.
fn hidden(content: &[Inline]) -> Vec<bool> {
    let sources: Vec<String> = content.iter().map(typed_source).collect();
    let last_end = |name: &&str| sources.iter().rposition(|source| is_tag(source, "</", name));
    let ends: Vec<(&str, Option<usize>)> = UNREAD.iter().map(|name| (*name, last_end(name))).collect();
    let mut inside = None;
    let hide = |(at, source): (usize, &String)| match inside {
        Some(name) => {
            inside = inside.filter(|_| !is_tag(source, "</", name));
            true
        }
        None => {
            let opens = |(name, end): &&(&str, Option<usize>)| {
                end.is_some_and(|end| end > at) && is_tag(source, "<", name)
            };
            inside = ends.iter().find(opens).map(|(name, _)| *name);
            false
        }
    };
    sources.iter().enumerate().map(hide).collect()
}

fn typed_source(inline: &Inline) -> String {
    match inline {
        Inline::RawInline { attrs, .. } => attrs.source.to_ascii_lowercase(),
        _ => String::new(),
    }
}

/// Whether a source is the tag of that name: `<script`, and then no more of a name.
fn is_tag(source: &str, opening: &str, name: &str) -> bool {
    let rest = source.strip_prefix(opening).and_then(|rest| rest.strip_prefix(name));
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-'))
}
