//! What the book is and what is in it (EPUB 3.3, 5), with how it can be read (EPUB Accessibility 1.1, 2).

use article::{Byline, Fields, When};

use super::Part;
use crate::{
    Volume,
    html::{Place, direction_of, file_address_as_written, is_language},
    moment::{in_utc, moment},
    one_line::on_one_line,
    uri,
    xml::text,
};

/// When the piece is of no date: the earliest that a file in an archive can have.
const UNDATED: &str = "1980-01-01T00:00:00Z";

pub(super) fn of(volume: &Volume, parts: &[Part]) -> String {
    let language = super::language(volume);
    let is_known = is_language(language);
    let progression = if is_known { direction_of(language) } else { "default" };
    let spine: String = (1..=parts.len()).map(|at| format!("<itemref idref=\"piece-{at}\"/>\n")).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n{}</metadata>\n\
         <manifest>\n{}</manifest>\n\
         <spine page-progression-direction=\"{progression}\">\n{spine}</spine>\n\
         </package>\n",
        metadata(volume, if is_known { language } else { "und" }, parts),
        manifest(parts)
    )
}

fn metadata(volume: &Volume, language: &str, parts: &[Part]) -> String {
    let each = || volume.jobs.iter().map(|job| &job.piece.attrs.fields);
    let mut out = element("dc:identifier id=\"id\"", &uri::of_volume(volume));
    out += &element("dc:title", volume.title);
    out += &element("dc:language", language);
    out += &names(each().flat_map(|fields| &fields.bylines));
    if let [job] = volume.jobs {
        out += &element("dc:description", job.piece.attrs.fields.description());
    }
    let once = |name, values: Vec<&str>| -> String {
        let mut said: Vec<&str> = Vec::new();
        values.into_iter().for_each(|value| said.extend((!said.contains(&value)).then_some(value)));
        said.into_iter().map(|value| element(name, value)).collect()
    };
    out += &once("dc:publisher", each().map(|fields| fields.republication.outlet.trim()).collect());
    out += &once("dc:rights", each().map(|fields| fields.republication.permission.trim()).collect());
    let days = each().filter_map(|fields| fields.published.as_ref()).map(|when| when.day().to_owned());
    out += &element("dc:date", &days.max().unwrap_or_default());
    let subjects = each().flat_map(|fields| std::iter::once(&fields.section).chain(&fields.tags));
    out += &once("dc:subject", subjects.map(|subject| subject.trim()).collect());
    let modified = |fields: &Fields| {
        let when = |when: &Option<When>| when.as_ref().and_then(moment);
        when(&fields.updated).or_else(|| when(&fields.published)).and_then(|moment| in_utc(&moment))
    };
    out += &property(
        "dcterms:modified",
        &each().filter_map(modified).max().unwrap_or_else(|| UNDATED.to_owned()),
    );
    out + &accessibility(parts)
}

/// Those who wrote, and those who did something else with what they did, each once.
fn names<'a>(bylines: impl Iterator<Item = &'a Byline>) -> String {
    /// An author, in the list of the Library of Congress (<https://id.loc.gov/vocabulary/relators>).
    const AUTHOR: &str = " scheme=\"marc:relators\">aut";
    let mut said: Vec<(&str, &str)> = Vec::new();
    let mut out = String::new();
    for byline in bylines.filter(|byline| !byline.name.trim().is_empty()) {
        let who = (byline.name.trim(), byline.role.trim());
        if said.contains(&who) {
            continue;
        }
        said.push(who);
        let id = format!("name-{}", said.len());
        let (kind, role) = match who.1 {
            "" => ("dc:creator", AUTHOR.to_owned()),
            role => ("dc:contributor", format!(">{}", text(&on_one_line(role)))),
        };
        out += &element(&format!("{kind} id=\"{id}\""), who.0);
        out += &format!("<meta refines=\"#{id}\" property=\"role\"{role}</meta>\n");
    }
    out
}

fn accessibility(parts: &[Part]) -> String {
    let shown = || parts.iter().flat_map(|part| part.press.shown());
    let mut out = property("schema:accessMode", "textual");
    let described = shown().all(|shown| !shown.alt.trim().is_empty());
    let is_illustrated = shown().next().is_some();
    if is_illustrated {
        out += &property("schema:accessMode", "visual");
    }
    if described {
        out += &property("schema:accessModeSufficient", "textual");
    }
    let features = [
        ("alternativeText", described && is_illustrated),
        ("structuralNavigation", parts.iter().any(|part| !part.chapter.headings.is_empty())),
        ("tableOfContents", true),
        ("readingOrder", true),
        ("displayTransformability", true),
    ];
    for (feature, _) in features.iter().filter(|(_, has)| *has) {
        out += &property("schema:accessibilityFeature", feature);
    }
    // A GIF may flash.
    let may_flash = shown().any(|shown| shown.file.mime == "image/gif");
    out + &property("schema:accessibilityHazard", if may_flash { "unknown" } else { "none" })
}

fn manifest(parts: &[Part]) -> String {
    let mut out = String::from(
        "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n\
         <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n",
    );
    for (at, part) in parts.iter().enumerate() {
        let (at, path) = (at + 1, &part.path);
        out += &format!("<item id=\"piece-{at}\" href=\"{path}\" media-type=\"application/xhtml+xml\"/>\n");
    }
    let (mut number, mut has_cover) = (0, false);
    for shown in parts.iter().flat_map(|part| part.press.shown()) {
        number += 1;
        let is_cover = shown.place == Place::Lead && !has_cover;
        has_cover |= is_cover;
        out += &format!(
            "<item id=\"picture-{number}\" href=\"{}\" media-type=\"{}\"{}/>\n",
            text(&file_address_as_written(&shown.file.file_name)),
            shown.file.mime,
            if is_cover { " properties=\"cover-image\"" } else { "" }
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
