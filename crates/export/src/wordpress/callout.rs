//! Parts set apart: a pull quote and a gallery are WordPress's own; what else is set apart is a group with a line around it.

use ::words::message;
use article::{Block, Callout, CalloutKind, Inline, NoteKind};
use serde_json::json;

use super::{Desk, block};
use crate::html::{attribute, href, text};

impl Desk<'_> {
    pub(super) fn callout(&mut self, callout: &Callout) -> Vec<String> {
        let title = callout.title().unwrap_or_default();
        match callout.kind() {
            CalloutKind::PullQuote => vec![self.pull_quote(callout)],
            CalloutKind::Gallery => self.gallery(title, callout.body()),
            CalloutKind::Poll => vec![self.poll(callout)],
            CalloutKind::Other if title.is_empty() => {
                let called = [Inline::text(self.press.words.called(&callout.attrs.kind))];
                vec![self.set_apart(&called, callout.body(), "note")]
            }
            CalloutKind::Aside => vec![self.set_apart(title, callout.body(), "aside")],
            CalloutKind::Other => vec![self.set_apart(title, callout.body(), "note")],
        }
    }

    /// A pull quote holds lines alone; one with more in it is set apart like an aside.
    fn pull_quote(&mut self, callout: &Callout) -> String {
        let title = callout.title().unwrap_or_default();
        let (words, who) = match callout.body() {
            [words @ .., Block::Attribution(who)] => (words, who.content.as_slice()),
            words => (words, &[][..]),
        };
        let lines = words.iter().map(|block| match block {
            Block::Paragraph(paragraph) => Some(paragraph.content.as_slice()),
            _ => None,
        });
        let Some(lines) = lines.collect::<Option<Vec<_>>>() else {
            return self.set_apart(title, callout.body(), "pull-quote");
        };
        let lines = [title].into_iter().chain(lines).map(|line| self.line(line));
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        let mut html = format!("<p>{}</p>", lines.join("<br><br>"));
        let who = self.line(who);
        if !who.is_empty() {
            html += &format!("<cite>{who}</cite>");
        }
        let html = format!("<figure class=\"wp-block-pullquote\"><blockquote>{html}</blockquote></figure>");
        block("pullquote", &json!({}), &html)
    }

    /// Pictures side by side; what else stands among them follows.
    fn gallery(&mut self, title: &[Inline], body: &[Block]) -> Vec<String> {
        let (pictures, others): (Vec<&Block>, Vec<&Block>) =
            body.iter().partition(|block| matches!(block, Block::Figure(_)));
        let mut html = self.blocks(pictures).join("\n\n");
        let title = self.line(title);
        if !title.is_empty() {
            html += &format!(
                "<figcaption class=\"blocks-gallery-caption wp-element-caption\">{title}</figcaption>"
            );
        }
        let html = format!(
            "<figure class=\"wp-block-gallery has-nested-images columns-default is-cropped\">{html}</figure>"
        );
        let mut blocks = vec![block("gallery", &json!({ "linkTo": "none" }), &html)];
        blocks.extend(self.blocks(others));
        blocks
    }

    /// What is asked, what may be answered, what one agrees to, and where to vote: WordPress takes no form from an author.
    fn poll(&mut self, callout: &Callout) -> String {
        self.press.note(NoteKind::LeftOut, "body", message!("notes-pollInWords"));
        let vote = callout.poll().and_then(|poll| poll.vote).map(|address| {
            let link = format!("<a href=\"{}\">{}</a>", href(address), text(self.press.words.vote));
            self.paragraph_of(&link, self.press.words.vote, None, None)
        });
        let body = match vote {
            Some(_) => callout.body().split_last().map_or(&[][..], |(_, body)| body),
            None => callout.body(),
        };
        let title = callout.title().unwrap_or_default();
        self.boxed(title, body, vote, "poll")
    }

    fn set_apart(&mut self, title: &[Inline], body: &[Block], class: &str) -> String {
        self.boxed(title, body, None, class)
    }

    fn boxed(&mut self, title: &[Inline], body: &[Block], last: Option<String>, class: &str) -> String {
        let title = (!title.is_empty()).then(|| self.strong(title));
        let blocks: Vec<String> = title.into_iter().chain(self.flow(body)).chain(last).collect();
        let class = attribute(class);
        let side = "1em";
        let settings = json!({
            "className": class,
            "style": {
                "border": { "width": "1px" },
                "spacing": { "padding": { "top": side, "right": side, "bottom": side, "left": side } },
            },
            "layout": { "type": "constrained" },
        });
        let style = "border-width:1px;padding-top:1em;padding-right:1em;padding-bottom:1em;padding-left:1em";
        let html =
            format!("<div class=\"wp-block-group {class}\" style=\"{style}\">{}</div>", blocks.join("\n\n"));
        block("group", &settings, &html)
    }
}
