//! A part set apart, as what it is: a poll, a pull quote, an aside, a gallery, or a note of the writer's own kind.
//!
//! None of them is a landmark: a story in which each box were one could not be found one's way through. The line that
//! heads one is bold and no heading, so that the headings of the story alone are its outline.

mod aside;
mod gallery;
mod note;
mod poll;
mod pull_quote;

use article::{Callout, CalloutKind, Inline};

use crate::html::{Press, around};

pub(crate) use pull_quote::Repeated;

impl Press<'_> {
    pub(super) fn callout(&mut self, callout: &Callout, out: &mut String) {
        match callout.kind() {
            CalloutKind::Poll => self.poll(callout, out),
            CalloutKind::PullQuote => self.pull_quote(callout, out),
            CalloutKind::Aside => self.aside(callout, out),
            CalloutKind::Gallery => self.gallery(callout, out),
            CalloutKind::Other => self.set_apart(callout, out),
        }
    }

    /// The line that heads a part set apart; nothing where it is empty.
    fn callout_title(&mut self, title: &[Inline], out: &mut String) {
        let open = self.opening("<p class=\"callout-title\"", title) + "<strong>";
        around(out, &open, "</strong></p>\n", |out| self.line(title, out));
    }
}
