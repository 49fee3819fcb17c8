//! Whom a piece is for: what an outlet asks of a piece, what it adds to it, and the piece as it prints it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Block, Canonical, Credit, Edition, Fields, Heading, Inline, Piece};

/// A paper, a site, a newsletter. In the library each is a small file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Outlet {
    /// What it is called.
    pub name: String,
    /// The writer's name as printed over a piece.
    pub byline: String,
    /// The creator named under the writer's own pictures.
    pub credit: String,
    /// The language the pieces are in, by BCP 47.
    pub language: String,
    /// How names are printed over a piece: `Text: {name}`. One without `{name}` is no form.
    pub byline_form: String,
    /// How the outlet credits the writer's own pictures: `Photo: {name}/{outlet}`. One without `{name}` is no form.
    pub credit_form: String,
    /// How long a headline may be, in characters; 0 for any length.
    pub headline_limit: u32,
    /// How long a piece may be, in words; 0 for any length.
    pub length: u32,
    /// What no piece may lack.
    pub required: Vec<Required>,
    /// The categories that every piece gets there, beside its section.
    pub categories: Vec<String>,
    /// The sentence about the author, for pieces that have none of their own.
    pub author_line: String,
    /// The standing statement, for pieces that have none of their own.
    pub disclaimer: String,
    /// The line that says where a piece first ran, for pieces that have none of their own but ran elsewhere.
    pub permission: String,
    /// Lines that its CMS has a field for, with the name of that field; all others are printed in the text.
    pub places: BTreeMap<Placed, String>,
    /// In which widths it shows pictures, in pixels; none for the usual ones.
    pub picture_widths: Vec<u32>,
    /// The address of the folder on the web in which pictures lie when WordPress imports what shows them.
    pub pictures_at: String,
}

/// What an outlet may ask of every piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Required {
    /// The title.
    Headline,
    /// The label.
    Kicker,
    /// The summary below the headline.
    Standfirst,
    /// Who wrote it.
    Bylines,
    /// A sentence about the author.
    AuthorLine,
    /// The place that opens the story.
    Dateline,
    /// When it is published.
    Published,
    /// The section.
    Section,
    /// What it is about.
    Tags,
    /// Its language.
    Language,
    /// The description for search engines.
    Summary,
    /// A picture that it opens with.
    Lead,
}

impl Required {
    /// All, in the order in which they are asked for.
    pub const ALL: &[Required] = &[
        Required::Headline,
        Required::Kicker,
        Required::Standfirst,
        Required::Bylines,
        Required::AuthorLine,
        Required::Dateline,
        Required::Published,
        Required::Section,
        Required::Tags,
        Required::Language,
        Required::Summary,
        Required::Lead,
    ];

    /// The field of the piece, as it is named in front matter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Required::Headline => "headline",
            Required::Kicker => "kicker",
            Required::Standfirst => "standfirst",
            Required::Bylines => "bylines",
            Required::AuthorLine => "author_line",
            Required::Dateline => "dateline",
            Required::Published => "published",
            Required::Section => "section",
            Required::Tags => "tags",
            Required::Language => "language",
            Required::Summary => "summary",
            Required::Lead => "lead",
        }
    }

    /// Whether a piece lacks it.
    #[must_use]
    pub fn is_lacking(self, piece: &Piece) -> bool {
        let fields = &piece.attrs.fields;
        let blank = |text: &String| text.trim().is_empty();
        match self {
            Required::Headline => blank(&piece.headline()),
            Required::Kicker => blank(&fields.kicker),
            Required::Standfirst => blank(&fields.standfirst),
            Required::Bylines => fields.bylines.iter().all(|byline| blank(&byline.name)),
            Required::AuthorLine => blank(&fields.author_line),
            Required::Dateline => blank(&fields.dateline),
            Required::Published => fields.published.is_none(),
            Required::Section => blank(&fields.section),
            Required::Tags => fields.tags.iter().all(blank),
            Required::Language => blank(&fields.language),
            Required::Summary => blank(&fields.summary),
            Required::Lead => piece.lead().is_none(),
        }
    }
}

/// A line around the text for which a CMS may have a field of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Placed {
    /// The label.
    Kicker,
    /// The names.
    Byline,
    /// The place that opens the story.
    Dateline,
    /// A sentence about the author.
    AuthorLine,
    /// Where it first ran.
    Permission,
    /// The standing statement.
    Disclaimer,
}

impl Placed {
    /// Takes the line out of a piece; empty where there is none.
    fn take(self, fields: &mut Fields) -> String {
        let line = match self {
            Placed::Byline => {
                let names = std::mem::take(&mut fields.bylines).into_iter().map(|byline| byline.name);
                return names.filter(|name| !name.trim().is_empty()).collect::<Vec<_>>().join(", ");
            }
            Placed::Kicker => &mut fields.kicker,
            Placed::Dateline => &mut fields.dateline,
            Placed::AuthorLine => &mut fields.author_line,
            Placed::Permission => &mut fields.republication.permission,
            Placed::Disclaimer => &mut fields.disclaimer,
        };
        let line = std::mem::take(line);
        if self == Placed::Permission && !line.trim().is_empty() {
            // Without it a line would be made of the outlet's name.
            fields.republication.outlet.clear();
        }
        line.trim().to_owned()
    }
}

/// Nobody in particular: asks for nothing and adds nothing.
pub static NOBODY: Outlet = Outlet {
    name: String::new(),
    byline: String::new(),
    credit: String::new(),
    language: String::new(),
    byline_form: String::new(),
    credit_form: String::new(),
    headline_limit: 0,
    length: 0,
    required: Vec::new(),
    categories: Vec::new(),
    author_line: String::new(),
    disclaimer: String::new(),
    permission: String::new(),
    places: BTreeMap::new(),
    picture_widths: Vec::new(),
    pictures_at: String::new(),
};

const NAME: &str = "{name}";

impl Outlet {
    /// The piece as the outlet prints it: with the words of its own edition, with the outlet's where there are none, and
    /// with the writer's own pictures credited in its form. Blocks keep their places.
    #[must_use]
    pub fn edition(&self, mut piece: Piece) -> Piece {
        let edition = piece.attrs.fields.edition(&self.name).cloned().unwrap_or_default();
        if !edition.headline.trim().is_empty() {
            entitle(&mut piece, edition.headline.trim());
        }
        let fields = &mut piece.attrs.fields;
        let first = &mut fields.republication;
        let ran_elsewhere = !first.outlet.trim().is_empty() && first.outlet.trim() != self.name.trim();
        if !edition.canonical.trim().is_empty() {
            first.address.clone_from(&edition.canonical);
            first.canonical = Canonical::Original;
        }
        let standing = if ran_elsewhere { self.permission.as_str() } else { "" };
        choose(&mut first.permission, &edition.permission, standing);
        choose(&mut fields.standfirst, &edition.standfirst, "");
        choose(&mut fields.slug, &edition.slug, "");
        choose(&mut fields.author_line, &edition.author_line, &self.author_line);
        choose(&mut fields.disclaimer, &edition.disclaimer, &self.disclaimer);
        for credit in piece.attrs.pictures.values_mut() {
            *credit = self.printed(credit);
        }
        piece
    }

    /// Whether the words of a piece are other here than they are for everybody.
    #[must_use]
    pub fn changes(&self, piece: &Piece) -> bool {
        let standing = [&self.author_line, &self.disclaimer, &self.permission];
        piece.attrs.fields.edition(&self.name).is_some() || standing.iter().any(|words| !words.is_empty())
    }

    /// A credit as it is printed here: the writer's own pictures in the outlet's own form.
    #[must_use]
    pub fn printed(&self, credit: &Credit) -> Credit {
        credit.clone().in_form(&self.credit_form, &self.name)
    }

    /// What stands before the names over a piece and what after them, where the outlet has a form of its own.
    #[must_use]
    pub fn around_names(&self) -> Option<(&str, &str)> {
        self.byline_form.split_once(NAME)
    }

    /// The piece without the lines for which the outlet's CMS has fields, and those fields with what goes into them.
    #[must_use]
    pub fn placed(&self, piece: &Piece) -> (Piece, Vec<(&str, String)>) {
        let mut piece = piece.clone();
        let into = self.places.iter().filter(|(_, field)| !field.trim().is_empty());
        let taken: Vec<_> =
            into.map(|(line, field)| (field.trim(), line.take(&mut piece.attrs.fields))).collect();
        (piece, taken.into_iter().filter(|(_, text)| !text.is_empty()).collect())
    }
}

impl Fields {
    /// What is other about the piece for the outlet of that name.
    #[must_use]
    pub fn edition(&self, outlet: &str) -> Option<&Edition> {
        let is_its = |edition: &&Edition| edition.outlet.trim() == outlet.trim();
        self.editions.iter().find(is_its).filter(|_| !outlet.trim().is_empty())
    }
}

/// The edition's words, else those that are there, else the outlet's.
fn choose(own: &mut String, edition: &str, standing: &str) {
    if !edition.trim().is_empty() {
        edition.clone_into(own);
    } else if own.trim().is_empty() {
        standing.clone_into(own);
    }
}

/// Another headline, also where it stands in the body.
fn entitle(piece: &mut Piece, headline: &str) {
    let (old, at) = (piece.headline(), piece.opening_heading());
    if let Some(at) = at
        && let Block::Heading(Heading { content, .. }) = &mut piece.content[at]
        && crate::plain_text(content).split_whitespace().eq(old.split_whitespace())
    {
        *content = vec![Inline::text(headline)];
    }
    headline.clone_into(&mut piece.attrs.fields.headline);
}

#[cfg(test)]
mod tests {
    use super::*;

    const PIECE: &str = "---\nkicker: Ports\nbylines: [Ann Lee, Bo Ek]\neditions:\n  - outlet: The Post\n    headline: Harbour shut\n    canonical: https://herald.example/storm\n    permission: First in the Herald.\n---\n# Storm closes the harbour\n\nText.\n";

    fn piece(text: &str) -> Piece {
        Piece::read(text).value
    }

    fn post() -> Outlet {
        Outlet { name: "The Post".into(), disclaimer: "Views are the author's.".into(), ..NOBODY.clone() }
    }

    #[test]
    fn an_edition_has_its_own_words_and_else_the_outlets() {
        let printed = post().edition(piece(PIECE));
        let fields = &printed.attrs.fields;
        assert_eq!(printed.headline(), "Harbour shut");
        assert_eq!(printed.content[0].plain_text(), "Harbour shut", "not both headlines");
        assert_eq!(fields.disclaimer, "Views are the author's.");
        assert_eq!(fields.republication.canonical_address(), "https://herald.example/storm");
        assert_eq!(fields.republication.permission, "First in the Herald.");
        let other = Outlet { name: "Harbour Herald".into(), ..NOBODY.clone() }.edition(piece(PIECE));
        assert_eq!(other, piece(PIECE), "another outlet prints it as it is");
    }

    #[test]
    fn the_pieces_own_words_go_before_the_outlets() {
        let own = piece("---\ndisclaimer: Mine.\n---\nText.\n");
        assert_eq!(post().edition(own).attrs.fields.disclaimer, "Mine.");
        let outlet = Outlet { permission: "Reprinted by permission.".into(), ..post() };
        let line = |text: &str| outlet.edition(piece(text)).attrs.fields.republication.permission;
        assert_eq!(line("Text.\n"), "", "it ran nowhere else");
        assert_eq!(line("---\nrepublication:\n  outlet: The Post\n---\nText.\n"), "");
        let elsewhere = "---\nrepublication:\n  outlet: Harbour Herald\n---\nText.\n";
        assert_eq!(line(elsewhere), "Reprinted by permission.");
    }

    #[test]
    fn a_heading_that_is_no_headline_stays() {
        let text = "---\nheadline: Storm\neditions:\n  - {outlet: The Post, headline: Harbour shut}\n---\n# Friday\n\nText.\n";
        let printed = post().edition(piece(text));
        assert_eq!(
            (printed.headline().as_str(), printed.content[0].plain_text().as_str()),
            ("Harbour shut", "Friday")
        );
    }

    #[test]
    fn what_a_cms_has_a_field_for_is_not_in_the_text_too() {
        let places =
            BTreeMap::from([(Placed::Kicker, "label".to_owned()), (Placed::Byline, "authors".into())]);
        let outlet = Outlet { places, ..NOBODY.clone() };
        let (rest, placed) = outlet.placed(&piece(PIECE));
        assert_eq!(placed, [("label", "Ports".to_owned()), ("authors", "Ann Lee, Bo Ek".to_owned())]);
        assert!(rest.attrs.fields.kicker.is_empty() && rest.attrs.fields.bylines.is_empty());
    }

    #[test]
    fn what_is_asked_for_is_found_lacking_or_not() {
        let bare = piece("Text.\n");
        assert!(Required::ALL.iter().all(|required| required.is_lacking(&bare)));
        let full = piece(
            "---\nkicker: K\nstandfirst: S\nbylines: A\nauthor_line: A\ndateline: D\npublished: 2020-09-14\nsection: S\ntags: [t]\nlanguage: en\nsummary: S\n---\n# H\n\n![](a.jpg)\n\nText.\n",
        );
        let lacking: Vec<_> = Required::ALL.iter().filter(|required| required.is_lacking(&full)).collect();
        assert_eq!(lacking, [&Required::Lead; 0]);
    }
}
