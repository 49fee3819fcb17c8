//! What is left to do by hand at the other end: what a CMS asks for in fields of its own, and the way out does not fill.

use article::{Block, Fields};
use export::Exporter;
use serde::Serialize;

use crate::copy::Copy;

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub enum Chore {
    /// The lines above the text are part of it; a CMS has fields for them.
    Above,
    /// Pictures go into the library of the CMS, with their credits and descriptions.
    Pictures,
    /// What is embedded is a link.
    Embeds,
    /// Nobody can vote in a poll that was pasted.
    Polls,
    /// To be filled in.
    Section,
    /// To be filled in.
    Tags,
    /// To be filled in.
    Slug,
    /// To be filled in.
    Summary,
    /// To be filled in.
    Published,
    /// Where search engines are to go instead.
    Canonical,
    /// It is not to appear before.
    Embargo,
    /// A note that no page carries.
    NoteToDesk,
    /// Fields that the outlet's CMS has and the text leaves out for them.
    OwnFields,
}

/// Something to do, and what is needed for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS))]
pub struct ByHand {
    /// What.
    pub chore: Chore,
    /// What to fill in, where it is that.
    pub text: String,
    /// How many, where they are counted.
    pub number: u32,
}

/// A chore, whether a format leaves it, and what of a piece asks for it.
type Row = (Chore, fn(&Exporter) -> bool, fn(&Copy) -> Asked);

const CHORES: &[Row] = &[
    (Chore::Above, is_pasted, |copy| Asked::number(u32::from(!copy.piece.headline().is_empty()))),
    (Chore::Pictures, leaves_pictures, |copy| Asked::number(copy.piece.picture_names().len() as u32)),
    (Chore::Embeds, links_embeds, |copy| count(copy, |block| matches!(block, Block::Embed(_)))),
    (Chore::Polls, leaves_pictures, |copy| {
        count(copy, |block| matches!(block, Block::Callout(callout) if callout.poll().is_some()))
    }),
    (Chore::Section, has_no_fields, |copy| Asked::text(&fields(copy).section)),
    (Chore::Tags, has_no_fields, |copy| Asked::text(&fields(copy).tags.join(", "))),
    (Chore::Slug, has_no_fields, |copy| Asked::text(&copy.slug)),
    (Chore::Summary, has_no_fields, |copy| Asked::text(&fields(copy).summary)),
    (Chore::Published, leaves_pictures, |copy| {
        Asked::text(fields(copy).published.as_ref().map_or("", |when| when.as_str()))
    }),
    (Chore::Canonical, has_no_fields, |copy| Asked::text(fields(copy).republication.canonical_address())),
    (Chore::Embargo, is_for_readers, |copy| {
        Asked::text(fields(copy).embargo.as_ref().map_or("", |when| when.as_str()))
    }),
    (Chore::NoteToDesk, is_for_readers, |copy| Asked::text(&fields(copy).note_to_desk)),
    (Chore::OwnFields, is_wordpress, |copy| Asked::text(&own_fields(copy))),
];

/// What a format leaves to do for this piece, in the order in which it is done.
pub(super) fn by_hand(copy: &Copy, exporter: &Exporter) -> Vec<ByHand> {
    let left = CHORES.iter().filter(|(_, leaves, _)| leaves(exporter));
    let asked = left.map(|(chore, _, of)| (*chore, of(copy)));
    asked
        .filter(|(_, asked)| asked.number > 0 || !asked.text.is_empty())
        .map(|(chore, Asked { text, number })| ByHand { chore, text, number })
        .collect()
}

fn is_pasted(exporter: &Exporter) -> bool {
    exporter.name == "fragment"
}

/// What is pasted into an editor has its pictures beside it.
fn leaves_pictures(exporter: &Exporter) -> bool {
    ["fragment", "wordpress"].contains(&exporter.name)
}

fn is_wordpress(exporter: &Exporter) -> bool {
    exporter.name == "wordpress"
}

fn links_embeds(exporter: &Exporter) -> bool {
    ["fragment", "ghost"].contains(&exporter.name)
}

fn has_no_fields(exporter: &Exporter) -> bool {
    ["fragment", "wordpress", "text", "commonmark"].contains(&exporter.name)
}

fn is_for_readers(exporter: &Exporter) -> bool {
    exporter.for_readers
}

/// What a piece asks for.
struct Asked {
    text: String,
    number: u32,
}

impl Asked {
    fn text(text: &str) -> Asked {
        Asked { text: text.trim().to_owned(), number: 0 }
    }

    fn number(number: u32) -> Asked {
        Asked { text: String::new(), number }
    }
}

fn fields(copy: &Copy) -> &Fields {
    &copy.piece.attrs.fields
}

/// Each with what goes into it.
fn own_fields(copy: &Copy) -> String {
    let placed = copy.outlet.placed(&copy.piece).1;
    placed.into_iter().map(|(field, text)| format!("{field}: {text}")).collect::<Vec<_>>().join("; ")
}

fn count(copy: &Copy, is: fn(&Block) -> bool) -> Asked {
    let mut number = 0;
    let mut look = |block: &Block| number += u32::from(is(block));
    copy.piece.content.iter().for_each(|block| block.walk(&mut look));
    Asked::number(number)
}
