//! Words of the piece, set large.
//!
//! They are for the eye that skims. Who listens would hear the same sentence twice and wonder; so where a pull quote
//! repeats the piece, it is hidden from screen readers, and where it does not, it is read like all else.

use article::{Block, Callout, CalloutKind, Inline, Mark};

use crate::html::Press;

/// How many pull quotes are looked for in the piece; its whole text is gone through for each.
const LOOKED_FOR: usize = 50;

/// The words of the piece in which pull quotes are looked for, once they are needed.
#[derive(Debug, Default)]
pub(crate) struct Repeated {
    said: Option<String>,
    looked: usize,
}

impl Press<'_> {
    pub(super) fn pull_quote(&mut self, callout: &Callout, out: &mut String) {
        out.push_str(match self.is_said_elsewhere(callout) {
            true => "<aside class=\"pull-quote\" aria-hidden=\"true\">\n",
            false => "<aside class=\"pull-quote\">\n",
        });
        self.callout_title(callout.title().unwrap_or_default(), out);
        self.blocks(callout.body(), out);
        out.push_str("</aside>\n");
    }

    fn is_said_elsewhere(&mut self, callout: &Callout) -> bool {
        if self.repeated.looked == LOOKED_FOR || !callout.content.iter().all(is_only_words) {
            return false;
        }
        self.repeated.looked += 1;
        let quoted = callout.body().iter().filter(|block| !matches!(block, Block::Attribution(_)));
        let quoted = spoken(quoted);
        let said = self.repeated.said.get_or_insert_with(|| spoken(self.body.iter().filter(is_story)));
        !quoted.trim().is_empty() && said.contains(&quoted)
    }
}

/// Whether there is nothing in a block that a key could reach.
fn is_only_words(block: &Block) -> bool {
    let is_link = |mark: &Mark| matches!(mark, Mark::Link { .. });
    let is_word = |inline: &Inline| {
        matches!(inline, Inline::Text { .. } | Inline::HardBreak { .. })
            && !inline.marks().iter().any(is_link)
    };
    matches!(block, Block::Paragraph(_) | Block::Attribution(_) | Block::CalloutTitle(_))
        && block.lines().into_iter().flatten().all(is_word)
}

fn is_story(block: &&Block) -> bool {
    !matches!(block, Block::Callout(callout) if callout.kind() == CalloutKind::PullQuote)
}

/// What is heard: letters and digits, a space around each word.
fn spoken<'a>(blocks: impl Iterator<Item = &'a Block>) -> String {
    let mut spoken = " ".to_owned();
    for block in blocks {
        let text = block.plain_text();
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            spoken.extend(word.chars().flat_map(char::to_lowercase));
            spoken.push(' ');
        }
    }
    spoken
}
