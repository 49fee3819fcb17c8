//! How the writer of a source is used to write, so that an edited block looks as before.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag};

use super::{
    OPTIONS,
    layout::{self, Layout},
};

/// Choices that Markdown leaves open. The default is what Galley writes on its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Habits {
    pub(crate) emphasis: char,
    pub(crate) strong: char,
    pub(crate) bullet: char,
    /// What follows the number of an ordered item.
    pub(crate) delimiter: char,
    /// Spaces between an item's marker and its words.
    pub(crate) gap: usize,
    /// Every item bears the number of the first.
    pub(crate) same_number: bool,
    pub(crate) fence: char,
    pub(crate) fence_length: usize,
    /// A space stands between a fence and its info string.
    pub(crate) fence_gap: bool,
    /// Code is indented rather than fenced.
    pub(crate) indented: bool,
    pub(crate) heading: HeadingStyle,
    /// A break is two spaces, not a backslash.
    pub(crate) spaces_break: bool,
    /// An address that is its own words stands in pointed brackets.
    pub(crate) autolink: bool,
    pub(crate) divider: String,
    /// Spaces and line ends.
    pub(crate) layout: Layout,
}

/// How a heading is set off.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum HeadingStyle {
    /// `## Words`
    Hashes,
    /// `## Words ##`
    ClosedHashes,
    /// Words over a line.
    Underlined(String),
}

impl Default for Habits {
    fn default() -> Self {
        Habits {
            emphasis: '*',
            strong: '*',
            bullet: '-',
            delimiter: '.',
            gap: 1,
            same_number: false,
            fence: '`',
            fence_length: 3,
            fence_gap: false,
            indented: false,
            heading: HeadingStyle::Hashes,
            spaces_break: false,
            autolink: true,
            divider: "***".to_owned(),
            layout: Layout::default(),
        }
    }
}

impl Habits {
    /// What a block's old source shows.
    pub(crate) fn of(source: &str) -> Self {
        let mut habits = Habits::default();
        let mut seen = Seen::default();
        let mut laid_out = layout::Seen::default();
        for (event, range) in Parser::new_ext(source, OPTIONS).into_offset_iter() {
            habits.layout.learn(&event, &range, source, &mut laid_out);
            habits.learn(&event, &source[range], &mut seen);
        }
        habits
    }

    /// The same, but laid out as Galley would.
    pub(crate) fn laid_out_anew(&self) -> Self {
        Habits { layout: Layout::default(), ..self.clone() }
    }

    /// The same, but with other markers for lists than these.
    pub(crate) fn apart_from(mut self, other: &Habits) -> Self {
        self.bullet = if other.bullet == '-' { '*' } else { '-' };
        self.delimiter = if other.delimiter == '.' { ')' } else { '.' };
        self
    }

    fn learn(&mut self, event: &Event, source: &str, seen: &mut Seen) {
        let first = source.chars().next().unwrap_or(' ');
        match event {
            Event::Start(Tag::Emphasis) => once(&mut seen.emphasis, || self.emphasis = first),
            Event::Start(Tag::Strong) => once(&mut seen.strong, || self.strong = first),
            Event::Start(Tag::Item) => self.learn_item(source, seen),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => self.indented = true,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => once(&mut seen.fence, || {
                self.fence = first;
                self.fence_length = run(source, first);
                self.fence_gap = source[self.fence_length..].starts_with(' ');
            }),
            Event::Start(Tag::Heading { .. }) => self.heading = heading_style(source),
            Event::HardBreak => self.spaces_break = first == ' ',
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) => {
                self.autolink &= !source.starts_with(&format!("[{dest_url}]"));
            }
            Event::Rule => self.divider = source.trim_end().to_owned(),
            _ => {}
        }
    }

    fn learn_item(&mut self, source: &str, seen: &mut Seen) {
        let source = source.trim_start_matches([' ', '\t']);
        let digits: &str = &source[..source.bytes().take_while(u8::is_ascii_digit).count()];
        let Some(marker) = source[digits.len()..].chars().next() else { return };
        if digits.is_empty() {
            once(&mut seen.bullet, || self.bullet = marker);
        } else {
            once(&mut seen.delimiter, || self.delimiter = marker);
            match seen.number {
                None => seen.number = Some(digits.to_owned()),
                Some(ref number) => self.same_number = *number == digits,
            }
        }
        let spaces = run(&source[digits.len() + marker.len_utf8()..], ' ');
        once(&mut seen.gap, || self.gap = spaces.clamp(1, 4));
    }
}

/// What has been learnt already: the first of its kind counts.
#[derive(Default)]
struct Seen {
    emphasis: bool,
    strong: bool,
    bullet: bool,
    delimiter: bool,
    gap: bool,
    fence: bool,
    number: Option<String>,
}

fn once(seen: &mut bool, learn: impl FnOnce()) {
    if !std::mem::replace(seen, true) {
        learn();
    }
}

/// How often a character is repeated at the start.
pub(crate) fn run(source: &str, of: char) -> usize {
    source.chars().take_while(|c| *c == of).count()
}

fn heading_style(source: &str) -> HeadingStyle {
    let source = source.trim_end();
    if !source.starts_with('#') {
        let underline = source.rsplit(['\n', '\r']).next().unwrap_or_default().trim();
        return HeadingStyle::Underlined(underline.to_owned());
    }
    let words = source.trim_start_matches('#');
    let before = words.trim_end_matches('#');
    if before.len() < words.len() && before.ends_with([' ', '\t']) {
        HeadingStyle::ClosedHashes
    } else {
        HeadingStyle::Hashes
    }
}
