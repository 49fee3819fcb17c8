//! A line of text as HTML: runs, breaks, pictures, and what stands there as Markdown or HTML.

use std::borrow::Cow;

use ::words::{Value, message};
use article::{Inline, LinkAttrs, Mark, NoteKind, PictureAttrs, is_safe_link};

use super::{
    Press,
    nest::{Leaf, Tag, nest},
    raw::{Typed, UNREAD, typed},
    text::{attribute, closers, href, write_run},
};

/// How many tags typed as HTML may be open at once.
const DEEPEST: usize = 16;

/// What a leaf of a line prints.
enum Print<'a> {
    /// A run of the line.
    Run(&'a Inline),
    /// A picture inside a link.
    Linked(&'a PictureAttrs),
    /// Clean HTML that was typed.
    Html(String),
}

impl Press<'_> {
    /// A line, its marks nested.
    pub(crate) fn line(&mut self, content: &[Inline], out: &mut String) {
        match content {
            [Inline::Text { text, marks }] if marks.is_empty() => write_run(text, out),
            content => {
                let leaves = self.leaves(content);
                nest(&leaves, out, &mut |leaf, out| self.print(leaf, out));
            }
        }
        out.push_str(&closers(words(content)));
    }

    /// The runs that print, each with what holds it.
    fn leaves<'a>(&mut self, content: &'a [Inline]) -> Vec<Leaf<Print<'a>>> {
        let is_typed = |inline: &Inline| matches!(inline, Inline::RawInline { .. });
        let hidden = if content.iter().any(is_typed) { hidden(content) } else { Vec::new() };
        let mut open: Vec<Tag> = Vec::new();
        let mut leaves = Vec::with_capacity(content.len());
        for (at, inline) in content.iter().enumerate() {
            if hidden.get(at) == Some(&true) {
                continue;
            }
            let print = match inline {
                Inline::RawInline { attrs, .. } => self.typed(&attrs.source, &mut open).map(Print::Html),
                inline => Some(Print::Run(inline)),
            };
            if let Some(print) = print {
                let marks = self.tags(inline.marks(), &open);
                leaves.push(self.without_links_in_links(Leaf { print, marks }));
            }
        }
        leaves
    }

    /// A reference to a footnote leaves the link it stands in; a picture keeps that, and its credit leads nowhere.
    fn without_links_in_links<'a>(&self, mut leaf: Leaf<Print<'a>>) -> Leaf<Print<'a>> {
        if !leaf.marks.iter().any(Tag::is_link) {
            return leaf;
        }
        match leaf.print {
            Print::Run(Inline::FootnoteReference { attrs, .. }) if self.has_footnote(&attrs.label) => {
                leaf.marks.retain(|tag| !tag.is_link());
            }
            Print::Run(Inline::Picture { attrs, .. }) => leaf.print = Print::Linked(attrs),
            _ => {}
        }
        leaf
    }

    /// What a stretch of other Markdown prints; nothing when it only opens or closes what others stand in.
    fn typed(&mut self, source: &str, open: &mut Vec<Tag>) -> Option<String> {
        match typed(source) {
            Typed::Opening(tag) if open.len() < DEEPEST => open.push(tag),
            Typed::Opening(_) => {}
            Typed::Closing(name) => close(open, &name),
            Typed::Refused(what) => self.left_out(what),
            Typed::Html(html) => return Some(html),
        }
        None
    }

    fn print(&mut self, print: &Print, out: &mut String) {
        match print {
            Print::Html(html) => out.push_str(html),
            Print::Run(Inline::Text { text, .. }) => write_run(text, out),
            Print::Run(Inline::HardBreak { .. }) => out.push_str("<br>\n"),
            Print::Run(Inline::FootnoteReference { attrs, .. }) => self.footnote_reference(&attrs.label, out),
            Print::Run(Inline::Picture { attrs, .. }) => self.inline_picture(attrs, true, out),
            Print::Linked(attrs) => self.inline_picture(attrs, false, out),
            Print::Run(Inline::RawInline { .. }) => {}
        }
    }

    fn tags(&mut self, marks: &[Mark], open: &[Tag]) -> Vec<Tag> {
        if marks.is_empty() && open.is_empty() {
            return Vec::new();
        }
        let mut tags = Vec::with_capacity(marks.len() + open.len());
        tags.extend(marks.iter().filter_map(|mark| self.tag(mark)));
        let written = tags.len();
        let linked = tags.iter().any(Tag::is_link);
        for tag in open.iter().filter(|tag| !(linked && tag.is_link())) {
            if !tags[..written].contains(tag) {
                tags.push(tag.clone());
            }
        }
        tags
    }

    fn tag(&mut self, mark: &Mark) -> Option<Tag> {
        Some(match mark {
            Mark::Link { attrs } => return self.link(attrs),
            Mark::Strong => Tag::plain("<strong>", "strong"),
            Mark::Emphasis => Tag::plain("<em>", "em"),
            Mark::Strike => Tag::plain("<s>", "s"),
            Mark::Superscript => Tag::plain("<sup>", "sup"),
            Mark::Subscript => Tag::plain("<sub>", "sub"),
            Mark::Highlight => Tag::plain("<mark>", "mark"),
            Mark::Code => Tag::plain("<code>", "code"),
        })
    }

    fn link(&mut self, attrs: &LinkAttrs) -> Option<Tag> {
        if !is_safe_link(&attrs.href) {
            self.note(NoteKind::LeftOut, "body", message!("notes-link", address = attrs.href.as_str()));
            return None;
        }
        let title = match attrs.title.as_str() {
            "" => String::new(),
            title => format!(" title=\"{}\"", attribute(title)),
        };
        let open = format!("<a href=\"{}\"{title}>", href(&attrs.href));
        Some(Tag { open: Cow::Owned(open), name: Cow::Borrowed("a") })
    }

    /// Says that something typed as HTML does not go out.
    pub(crate) fn left_out(&mut self, what: impl Into<Value>) {
        self.note(NoteKind::LeftOut, "body", message!("notes-typed", what = what));
    }
}

/// The words of a line, run by run: of a picture its description.
pub(crate) fn words(line: &[Inline]) -> impl Iterator<Item = &str> {
    line.iter().filter_map(|inline| match inline {
        Inline::Text { text, .. } => Some(text.as_str()),
        Inline::Picture { attrs, .. } => Some(attrs.alt.as_str()),
        Inline::HardBreak { .. } | Inline::FootnoteReference { .. } | Inline::RawInline { .. } => None,
    })
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
