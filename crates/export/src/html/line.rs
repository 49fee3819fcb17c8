//! A line of text as HTML: runs, breaks, pictures, and what stands there as Markdown or HTML.

use article::{Inline, LinkAttrs, Mark, NoteKind, is_safe_link, plain_text};

use super::{
    Press,
    nest::{Leaf, Tag, nested},
    raw::{Typed, typed},
    text::{attribute, closers, href, run},
};

impl Press<'_> {
    /// A line, its marks nested.
    pub(crate) fn line(&mut self, content: &[Inline]) -> String {
        let mut leaves = Vec::new();
        let mut open: Vec<Tag> = Vec::new();
        for (at, inline) in content.iter().enumerate() {
            let html = match inline {
                Inline::Text { text, .. } => run(text),
                Inline::HardBreak { .. } => "<br>\n".to_owned(),
                Inline::Picture { attrs, marks } => self.inline_picture(attrs, marks),
                Inline::RawInline { attrs, .. } => match typed(&attrs.source) {
                    Typed::Opening(tag) => {
                        open.push(tag);
                        continue;
                    }
                    Typed::Closing(name) => {
                        close(&mut open, &name);
                        continue;
                    }
                    Typed::Html(html) => html,
                    Typed::Footnote(label) => {
                        self.footnote_reference(&label).unwrap_or_else(|| run(&attrs.source))
                    }
                    Typed::Refused(what) => {
                        self.left_out(&what);
                        continue;
                    }
                },
            };
            if !is_inside_refused(content, at) {
                let marks = self.tags(inline.marks(), &open);
                leaves.push(Leaf { html, marks });
            }
        }
        nested(&leaves) + &closers(&plain_text(content))
    }

    fn tags(&mut self, marks: &[Mark], open: &[Tag]) -> Vec<Tag> {
        let written: Vec<Tag> = marks.iter().filter_map(|mark| self.tag(mark)).collect();
        let linked = written.iter().any(|tag| tag.name == "a");
        let typed = open.iter().filter(|tag| !written.contains(tag) && !(linked && tag.name == "a"));
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

/// Whether a run stands between the tags of an element whose content nobody would read: a script, a style.
fn is_inside_refused(content: &[Inline], at: usize) -> bool {
    let names = |inline: &Inline| match inline {
        Inline::RawInline { attrs, .. } => Some(attrs.source.to_ascii_lowercase()),
        _ => None,
    };
    ["script", "style", "iframe", "noscript", "textarea", "title", "object", "svg", "math"].iter().any(
        |name| {
            let opens = |inline: &Inline| names(inline).is_some_and(|source| is_tag(&source, "<", name));
            let closes = |inline: &Inline| names(inline).is_some_and(|source| is_tag(&source, "</", name));
            let before = content[..at].iter().rposition(opens);
            let closed = before.is_some_and(|from| content[from..at].iter().any(closes));
            before.is_some() && !closed && content[at..].iter().any(closes)
        },
    )
}

/// Whether a source is the tag of that name: `<script`, and then no more of a name.
fn is_tag(source: &str, opening: &str, name: &str) -> bool {
    let rest = source.strip_prefix(opening).and_then(|rest| rest.strip_prefix(name));
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-'))
}
