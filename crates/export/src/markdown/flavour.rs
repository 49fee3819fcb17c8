//! What each program wants: where files lie, which keys it reads, what its Markdown can say. One row each.

use crate::{Job, standing::Line};

/// A program's Markdown.
pub(super) struct Flavour {
    /// Its name, for people.
    pub(super) name: &'static str,
    /// The front matter; none where a program has none.
    pub(super) front: Option<Front>,
    /// The file: `{slug}`, `{day}`.
    pub(super) file: &'static str,
    /// The file of a piece without a date.
    pub(super) undated: &'static str,
    /// The folder of the pictures.
    pub(super) pictures: &'static str,
    /// What stands around a picture's path where the text refers to it.
    pub(super) address: (&'static str, &'static str),
    /// The lines that the site's own pages print, from the front matter.
    pub(super) printed: &'static [Line],
    /// Whether the site's page prints the lead picture, so that the text opens with its caption and credit alone.
    pub(super) prints_lead: bool,
    pub(super) figures: Figures,
    pub(super) speaks: Speaks,
    pub(super) guards: Guards,
}

/// Front matter: how it is written, and what stands in it under which key. A dot parts a group from its key.
pub(super) struct Front {
    pub(super) syntax: Syntax,
    pub(super) keys: &'static [(&'static str, Key)],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Yaml,
    Toml,
}

/// What a key says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// Always the same word.
    Fixed(&'static str),
    Title,
    Date,
    Updated,
    /// Not to be shown before.
    Embargo,
    /// Whether it is not to be shown yet.
    Draft,
    /// The other way round, where it is not to be shown.
    Shown,
    Slug,
    /// For search engines: the summary, else the standfirst.
    Description,
    /// The same, and where there is neither, the first words.
    SomeDescription,
    /// The standfirst, else the summary.
    Standfirst,
    /// The same as HTML, which pages print as it is.
    StandfirstHtml,
    /// The same as Markdown.
    StandfirstMarkdown,
    /// The writers on one line.
    Author,
    /// The writers.
    Authors,
    Tags,
    /// The section, as a list.
    Sections,
    /// The section.
    Section,
    Language,
    /// The copy that search engines should show.
    Canonical,
    /// `true` where search engines should not show this one.
    Noindex,
    /// `false` where search engines should not show this one.
    InSitemap,
    /// The lead picture's address on the site.
    Lead,
    /// The same, as a list.
    Leads,
    LeadAlt,
    LeadCaption,
    LeadCredit,
    /// Every picture with its words.
    Pictures,
    /// Why it went out although a check stopped it.
    Despite,
}

/// How a picture with its caption and credit is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Figures {
    /// The picture, and a paragraph.
    Paragraphs,
    /// Hugo's shortcode.
    Shortcode,
    /// An HTML element.
    Html,
    /// An HTML element around a picture in Markdown, which is the only kind the program takes along.
    AroundMarkdown,
}

/// What a program's Markdown can say as it comes, without extensions.
#[derive(Clone, Copy)]
pub(super) struct Speaks {
    pub(super) html: bool,
    pub(super) tables: bool,
    pub(super) footnotes: bool,
    pub(super) strike: bool,
    pub(super) tasks: bool,
    /// ` {#id}` behind a heading.
    pub(super) anchors: bool,
}

/// What a program would take for something else than words.
#[derive(Clone, Copy)]
pub(super) struct Guards {
    /// Braces in words: they open shortcodes, templates or attributes.
    pub(super) braces: bool,
    /// Braces in code.
    pub(super) code: CodeBraces,
    /// A colon that begins a line, as in lists of definitions.
    pub(super) definitions: bool,
    /// All else that kramdown reads in its own way.
    pub(super) kramdown: bool,
}

/// How code with the braces of a template language is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CodeBraces {
    AsTheyAre,
    /// `{{</* … */>}}`
    HugoComments,
    /// `{{ "{{" }}`, for Liquid and Nunjucks.
    Printed,
    /// An HTML element, its braces written as references.
    Html,
}

impl Flavour {
    /// Where the piece's file lies.
    pub(super) fn path(&self, job: &Job) -> String {
        let published = job.piece.attrs.fields.published.as_ref();
        let (pattern, day) = match published {
            Some(when) => (self.file, when.day()),
            None => (self.undated, ""),
        };
        pattern.replace("{slug}", job.slug).replace("{day}", day)
    }

    /// Where a picture's file lies.
    pub(super) fn picture_path(&self, name: &str, slug: &str) -> String {
        format!("{}{name}", self.pictures.replace("{slug}", slug))
    }

    /// A picture as the front matter names it.
    pub(super) fn picture_on_site(&self, name: &str, slug: &str) -> String {
        match self.address {
            (beside, "") => format!("{beside}{name}"),
            _ => format!("/{}", self.picture_path(name, slug)),
        }
    }

    /// A picture as the text names it; a whole address stays what it is.
    pub(super) fn picture_in_text(&self, name: &str, slug: &str) -> String {
        if name.contains("://") {
            return name.to_owned();
        }
        let (before, after) = self.address;
        format!("{before}{}{after}", name).replace("{slug}", slug)
    }

    pub(super) fn has(&self, key: Key) -> bool {
        self.front.as_ref().is_some_and(|front| front.keys.iter().any(|(_, known)| *known == key))
    }
}

const PLAIN: Speaks =
    Speaks { html: false, tables: false, footnotes: false, strike: false, tasks: false, anchors: false };

pub(super) const COMMONMARK: Flavour = Flavour {
    name: "Plain Markdown",
    front: None,
    file: "{slug}.md",
    undated: "{slug}.md",
    pictures: "",
    address: ("", ""),
    printed: &[],
    prints_lead: false,
    figures: Figures::Paragraphs,
    speaks: PLAIN,
    guards: Guards { braces: false, code: CodeBraces::AsTheyAre, definitions: false, kramdown: false },
};

pub(super) const HUGO: Flavour = Flavour {
    name: "Hugo",
    front: Some(Front {
        syntax: Syntax::Yaml,
        keys: &[
            ("title", Key::Title),
            ("date", Key::Date),
            ("lastmod", Key::Updated),
            ("publishDate", Key::Embargo),
            ("draft", Key::Draft),
            ("slug", Key::Slug),
            ("description", Key::Description),
            ("summary", Key::StandfirstMarkdown),
            ("author", Key::Author),
            ("tags", Key::Tags),
            ("categories", Key::Sections),
            ("canonicalURL", Key::Canonical),
            ("robotsNoIndex", Key::Noindex),
            ("images", Key::Leads),
            ("resources", Key::Pictures),
            ("despite", Key::Despite),
        ],
    }),
    file: "content/posts/{slug}/index.md",
    undated: "content/posts/{slug}/index.md",
    pictures: "content/posts/{slug}/",
    address: ("", ""),
    printed: &[Line::Headline, Line::Standfirst, Line::Byline, Line::Dateline, Line::Updated],
    prints_lead: false,
    figures: Figures::Shortcode,
    speaks: Speaks { html: false, tables: true, footnotes: true, strike: true, tasks: true, anchors: true },
    guards: Guards { braces: true, code: CodeBraces::HugoComments, definitions: true, kramdown: false },
};

pub(super) const JEKYLL: Flavour = Flavour {
    name: "Jekyll",
    front: Some(Front {
        syntax: Syntax::Yaml,
        keys: &[
            ("layout", Key::Fixed("post")),
            ("title", Key::Title),
            ("date", Key::Date),
            ("last_modified_at", Key::Updated),
            ("published", Key::Shown),
            ("slug", Key::Slug),
            ("description", Key::Description),
            ("excerpt", Key::StandfirstHtml),
            ("author", Key::Author),
            ("tags", Key::Tags),
            ("categories", Key::Sections),
            ("lang", Key::Language),
            ("canonical_url", Key::Canonical),
            ("noindex", Key::Noindex),
            ("sitemap", Key::InSitemap),
            ("image", Key::Lead),
            ("image_alt", Key::LeadAlt),
            ("image_caption", Key::LeadCaption),
            ("image_credit", Key::LeadCredit),
            ("despite", Key::Despite),
        ],
    }),
    file: "_posts/{day}-{slug}.md",
    undated: "_drafts/{slug}.md",
    pictures: "assets/images/{slug}/",
    address: ("{{ \"/assets/images/{slug}/", "\" | relative_url }}"),
    printed: &[Line::Headline, Line::Standfirst, Line::Byline, Line::Dateline],
    prints_lead: false,
    figures: Figures::Html,
    speaks: Speaks { html: true, tables: true, footnotes: true, strike: true, tasks: true, anchors: true },
    guards: Guards { braces: true, code: CodeBraces::Printed, definitions: true, kramdown: true },
};

pub(super) const ZOLA: Flavour = Flavour {
    name: "Zola",
    front: Some(Front {
        syntax: Syntax::Toml,
        keys: &[
            ("title", Key::Title),
            ("date", Key::Date),
            ("updated", Key::Updated),
            ("draft", Key::Draft),
            ("slug", Key::Slug),
            ("description", Key::Description),
            ("authors", Key::Authors),
            ("taxonomies.tags", Key::Tags),
            ("taxonomies.categories", Key::Sections),
            ("extra.standfirst", Key::Standfirst),
            ("extra.lang", Key::Language),
            ("extra.canonical_url", Key::Canonical),
            ("extra.noindex", Key::Noindex),
            ("extra.image", Key::Lead),
            ("extra.image_alt", Key::LeadAlt),
            ("extra.image_caption", Key::LeadCaption),
            ("extra.image_credit", Key::LeadCredit),
            ("extra.despite", Key::Despite),
        ],
    }),
    file: "content/posts/{slug}/index.md",
    undated: "content/posts/{slug}/index.md",
    pictures: "content/posts/{slug}/",
    address: ("", ""),
    printed: &[Line::Headline, Line::Standfirst, Line::Dateline, Line::Updated],
    prints_lead: false,
    figures: Figures::Html,
    speaks: Speaks { html: true, tables: true, footnotes: true, strike: true, tasks: true, anchors: true },
    guards: Guards { braces: true, code: CodeBraces::Html, definitions: false, kramdown: false },
};

pub(super) const ELEVENTY: Flavour = Flavour {
    name: "Eleventy",
    front: Some(Front {
        syntax: Syntax::Yaml,
        keys: &[
            ("title", Key::Title),
            ("date", Key::Date),
            ("updated", Key::Updated),
            ("draft", Key::Draft),
            ("description", Key::Description),
            ("standfirst", Key::Standfirst),
            ("author", Key::Author),
            ("tags", Key::Tags),
            ("category", Key::Section),
            ("lang", Key::Language),
            ("canonical", Key::Canonical),
            ("noindex", Key::Noindex),
            ("image", Key::Lead),
            ("image_alt", Key::LeadAlt),
            ("image_caption", Key::LeadCaption),
            ("image_credit", Key::LeadCredit),
            ("despite", Key::Despite),
        ],
    }),
    file: "posts/{slug}/index.md",
    undated: "posts/{slug}/index.md",
    pictures: "posts/{slug}/",
    address: ("", ""),
    printed: &[Line::Headline, Line::Standfirst, Line::Dateline],
    prints_lead: false,
    figures: Figures::Html,
    speaks: Speaks { html: true, tables: true, strike: true, ..PLAIN },
    guards: Guards { braces: true, code: CodeBraces::Printed, definitions: false, kramdown: false },
};

pub(super) const ASTRO: Flavour = Flavour {
    name: "Astro",
    front: Some(Front {
        syntax: Syntax::Yaml,
        keys: &[
            ("title", Key::Title),
            ("description", Key::SomeDescription),
            ("pubDate", Key::Date),
            ("updatedDate", Key::Updated),
            ("draft", Key::Draft),
            ("author", Key::Author),
            ("tags", Key::Tags),
            ("category", Key::Section),
            ("lang", Key::Language),
            ("canonicalURL", Key::Canonical),
            ("noindex", Key::Noindex),
            ("heroImage", Key::Lead),
            ("heroImageAlt", Key::LeadAlt),
            ("heroImageCredit", Key::LeadCredit),
            ("despite", Key::Despite),
        ],
    }),
    file: "src/content/posts/{slug}/index.md",
    undated: "src/content/posts/{slug}/index.md",
    pictures: "src/content/posts/{slug}/",
    address: ("./", ""),
    printed: &[Line::Headline, Line::Standfirst, Line::Dateline, Line::Updated],
    prints_lead: true,
    figures: Figures::AroundMarkdown,
    speaks: Speaks { html: true, tables: true, footnotes: true, strike: true, tasks: true, anchors: false },
    guards: Guards { braces: false, code: CodeBraces::AsTheyAre, definitions: false, kramdown: false },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_place_is_documented() {
        let page = include_str!("../../../../docs/markdown-flavours.md");
        for flavour in [&COMMONMARK, &HUGO, &JEKYLL, &ZOLA, &ELEVENTY, &ASTRO] {
            let keys = flavour.front.iter().flat_map(|front| front.keys).map(|(key, _)| *key);
            let file = flavour.file.replace("{slug}", "slug").replace("{day}", "2026-03-12");
            for word in keys.chain([file.as_str()]) {
                let is_there =
                    page.contains(&format!("`{word}`")) || page.contains(&format!("`{word}: false`"));
                assert!(is_there, "{}: docs/markdown-flavours.md does not name {word}", flavour.name);
            }
        }
    }
}
