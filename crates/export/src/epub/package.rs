//! What the book is and what is in it (EPUB 3.3, 5), with how it can be read (EPUB Accessibility 1.1, 2).

use article::When;

use super::xhtml::Chapter;
use crate::{
    Job,
    html::{Place, Shown, direction_of, file_address_as_written, is_language, title},
    moment::{in_utc, moment},
    one_line::on_one_line,
    uri,
    xml::text,
};

/// When the piece is of no date: the earliest that a file in an archive can have.
const UNDATED: &str = "1980-01-01T00:00:00Z";

pub(super) fn of(job: &Job, chapter: &Chapter, shown: &[Shown]) -> String {
    let language = job.piece.attrs.fields.language.trim();
    let is_known = is_language(language);
    let progression = if is_known { direction_of(language) } else { "default" };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n{}</metadata>\n\
         <manifest>\n{}</manifest>\n\
         <spine page-progression-direction=\"{progression}\">\n<itemref idref=\"piece\"/>\n</spine>\n\
         </package>\n",
        metadata(job, if is_known { language } else { "und" }, chapter, shown),
        manifest(shown)
    )
}

fn metadata(job: &Job, language: &str, chapter: &Chapter, shown: &[Shown]) -> String {
    let fields = &job.piece.attrs.fields;
    let when = |when: &Option<When>| when.as_ref().and_then(moment);
    let modified = when(&fields.updated).or_else(|| when(&fields.published));
    let modified = modified.and_then(|moment| in_utc(&moment)).unwrap_or_else(|| UNDATED.to_owned());
    let mut out = element("dc:identifier id=\"id\"", &uri::of(job));
    out += &element("dc:title", &title(job));
    out += &element("dc:language", language);
    let named = fields.bylines.iter().filter(|byline| !byline.name.trim().is_empty());
    for byline in named {
        let kind = if byline.role.trim().is_empty() { "dc:creator" } else { "dc:contributor" };
        out += &element(kind, &byline.name);
    }
    out += &element("dc:description", fields.description());
    out += &element("dc:publisher", &fields.republication.outlet);
    out += &element("dc:rights", &fields.republication.permission);
    out +=
        &element("dc:date", &fields.published.as_ref().map(|when| when.day().to_owned()).unwrap_or_default());
    for subject in std::iter::once(&fields.section).chain(&fields.tags) {
        out += &element("dc:subject", subject);
    }
    out += &property("dcterms:modified", &modified);
    out + &accessibility(chapter, shown)
}

fn accessibility(chapter: &Chapter, shown: &[Shown]) -> String {
    let mut out = property("schema:accessMode", "textual");
    let described = shown.iter().all(|shown| !shown.alt.trim().is_empty());
    if !shown.is_empty() {
        out += &property("schema:accessMode", "visual");
    }
    if described {
        out += &property("schema:accessModeSufficient", "textual");
    }
    let features = [
        ("alternativeText", described && !shown.is_empty()),
        ("structuralNavigation", !chapter.headings.is_empty()),
        ("tableOfContents", true),
        ("readingOrder", true),
        ("displayTransformability", true),
    ];
    for (feature, _) in features.iter().filter(|(_, has)| *has) {
        out += &property("schema:accessibilityFeature", feature);
    }
    // A GIF may flash.
    let may_flash = shown.iter().any(|shown| shown.file.mime == "image/gif");
    out + &property("schema:accessibilityHazard", if may_flash { "unknown" } else { "none" })
}

fn manifest(shown: &[Shown]) -> String {
    let mut out = String::from(
        "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n\
         <item id=\"piece\" href=\"piece.xhtml\" media-type=\"application/xhtml+xml\"/>\n\
         <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n",
    );
    for (at, shown) in shown.iter().enumerate() {
        let cover = if shown.place == Place::Lead { " properties=\"cover-image\"" } else { "" };
        out += &format!(
            "<item id=\"picture{}\" href=\"{}\" media-type=\"{}\"{cover}/>\n",
            at + 1,
            text(&file_address_as_written(&shown.file.file_name)),
            shown.file.mime
        );
    }
    out
}

fn property(name: &str, value: &str) -> String {
    format!("<meta property=\"{name}\">{}</meta>\n", text(value))
}

/// An element with words on one line; nothing where there are none. What opens it may hold attributes.
fn element(open: &str, words: &str) -> String {
    let words = on_one_line(words);
    let name = open.split(' ').next().unwrap_or_default();
    match words.as_str() {
        "" => String::new(),
        words => format!("<{open}>{}</{name}>\n", text(words)),
    }
}
