//! A poll: a form that posts to the page where votes are cast; without such a page, what is asked and what may be answered.
//!
//! The form sends two fields: `question`, and `answer` with the words of the option that was chosen.

use ::words::message;
use article::{Block, Callout, Item, NoteKind, Paragraph, Poll, plain_text};

use crate::html::{
    Press, around, push,
    text::{attribute, href, text},
};

impl Press<'_> {
    pub(super) fn poll(&mut self, callout: &Callout, out: &mut String) {
        let Some(poll) = callout.poll() else { return };
        if !self.has_forms {
            self.note(NoteKind::LeftOut, "body", message!("notes-pollInWords"));
        }
        match poll.vote {
            Some(address) if self.has_forms && !poll.options.is_empty() && !self.in_form => {
                self.in_form = true;
                self.form(&poll, address, out);
                self.in_form = false;
            }
            _ => self.question(&poll, out),
        }
    }

    fn form(&mut self, poll: &Poll, address: &str, out: &mut String) {
        self.polls += 1;
        let name = format!("poll-{}", self.polls);
        push(out, ["<form class=\"poll\" method=\"post\" action=\"", &href(address), "\">\n<fieldset>\n"]);
        let asked = plain_text(poll.question);
        out.push_str(&self.opening("<legend", poll.question));
        match asked.trim() {
            "" => out.push_str(self.words.poll),
            _ => self.line(poll.question, out),
        }
        out.push_str("</legend>\n");
        self.each(&poll.introduction, out);
        for (at, option) in poll.options.iter().enumerate() {
            self.option(option, &name, at + 1, out);
        }
        out.push_str("</fieldset>\n");
        let consent = format!("<div class=\"poll-consent\" id=\"{name}-consent\">\n");
        let before = out.len();
        around(out, &consent, "</div>\n", |out| self.each(&poll.consent, out));
        let described = match out.len() == before {
            true => String::new(),
            false => format!(" aria-describedby=\"{name}-consent\""),
        };
        push(out, ["<p><input type=\"hidden\" name=\"question\" value=\"", &attribute(asked.trim()), "\">"]);
        push(out, ["<button type=\"submit\"", &described, ">", self.words.vote, "</button></p>\n</form>\n"]);
    }

    /// One answer: its first line labels the button, whatever else belongs to it stands below.
    fn option(&mut self, option: &Item, poll: &str, number: usize, out: &mut String) {
        let words: String = option.content.iter().map(Block::plain_text).collect::<Vec<_>>().join(" ");
        let words = match words.trim() {
            "" => number.to_string(),
            words => words.to_owned(),
        };
        let id = format!("{poll}-{number}");
        push(
            out,
            ["<div class=\"poll-option\"><input type=\"radio\" id=\"", &id, "\" name=\"answer\" value=\""],
        );
        push(out, [&attribute(&words), "\" required> <label for=\"", &id, "\">"]);
        let rest = match option.content.split_first() {
            Some((Block::Paragraph(Paragraph { content }), rest))
                if !plain_text(content).trim().is_empty() =>
            {
                self.line(content, out);
                rest
            }
            _ => {
                out.push_str(&text(&words));
                &option.content
            }
        };
        out.push_str("</label>");
        around(out, "\n", "", |out| self.blocks(rest, out));
        out.push_str("</div>\n");
    }

    /// The poll to be read, and a link to where votes are cast, where there is such a page.
    fn question(&mut self, poll: &Poll, out: &mut String) {
        out.push_str("<aside class=\"poll\">\n");
        self.callout_title(poll.question, out);
        self.each(&poll.introduction, out);
        poll.list.into_iter().for_each(|list| self.block(list, out));
        around(out, "<div class=\"poll-consent\">\n", "</div>\n", |out| self.each(&poll.consent, out));
        if let Some(address) = poll.vote {
            push(out, ["<p><a href=\"", &href(address), "\">", self.words.vote, "</a></p>\n"]);
        }
        out.push_str("</aside>\n");
    }

    fn each(&mut self, blocks: &[&Block], out: &mut String) {
        blocks.iter().for_each(|block| self.block(block, out));
    }
}
