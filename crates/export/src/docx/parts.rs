//! The files of the package (ISO/IEC 29500-2): the text, and what it refers to.

use article::Noted;

use super::typescript::Typescript;
use crate::{
    Content, File,
    date::machine,
    html::{is_language, title},
    xml::{HEAD, text},
};

/// What the text and the footnotes name things by.
pub(super) const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A4 with margins of 25 mm.
const PAGE: &str = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
    <w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>";

/// All of them, in the order in which a reader wants them.
pub(super) fn of(mut script: Typescript, body: String) -> Noted<Vec<File>> {
    let document = format!("{HEAD}<w:document {NAMESPACES}><w:body>\n{body}{PAGE}</w:body></w:document>\n");
    let footnotes = script.footnotes_part();
    let language = script.job.piece.attrs.fields.language.trim();
    let language = if is_language(language) { language } else { "und" };
    let texts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package()),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", references(&script, true)),
        ("word/footnotes.xml", footnotes),
        ("word/_rels/footnotes.xml.rels", references(&script, false)),
        ("word/styles.xml", include_str!("styles.xml").replace("{language}", language)),
        ("word/numbering.xml", script.numbering()),
        ("word/settings.xml", format!("{HEAD}{SETTINGS}")),
        ("docProps/core.xml", core(&script)),
        ("docProps/custom.xml", custom(&script)),
    ];
    let texts = texts.map(|(path, text)| File { path: path.to_owned(), content: Content::Text(text) });
    let pictures = script.media.iter().map(|media| File {
        path: format!("word/{}", media.path),
        content: Content::Picture { name: media.name.clone(), width: media.width },
    });
    Noted { value: texts.into_iter().chain(pictures).collect(), notes: script.notes }
}

const SETTINGS: &str = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
    <w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>\
    <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>\n";

fn content_types() -> String {
    const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    const PACKAGE: &str = "application/vnd.openxmlformats-package";
    let endings = [
        ("rels", format!("{PACKAGE}.relationships+xml")),
        ("xml", "application/xml".to_owned()),
        ("jpg", "image/jpeg".to_owned()),
        ("png", "image/png".to_owned()),
        ("gif", "image/gif".to_owned()),
    ];
    let parts = [
        ("word/document.xml", format!("{WORD}.document.main+xml")),
        ("word/footnotes.xml", format!("{WORD}.footnotes+xml")),
        ("word/styles.xml", format!("{WORD}.styles+xml")),
        ("word/numbering.xml", format!("{WORD}.numbering+xml")),
        ("word/settings.xml", format!("{WORD}.settings+xml")),
        ("docProps/core.xml", format!("{PACKAGE}.core-properties+xml")),
        (
            "docProps/custom.xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml".to_owned(),
        ),
    ];
    let endings =
        endings.map(|(ending, kind)| format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>"));
    let parts = parts.map(|(path, kind)| format!("<Override PartName=\"/{path}\" ContentType=\"{kind}\"/>"));
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">{}{}</Types>\n",
        endings.concat(),
        parts.concat()
    )
}

fn package() -> String {
    let parts = [
        relationship("rId1", &format!("{OFFICE}/officeDocument"), "word/document.xml", false),
        relationship(
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
            false,
        ),
        relationship("rId3", &format!("{OFFICE}/custom-properties"), "docProps/custom.xml", false),
    ];
    format!("{HEAD}<Relationships xmlns=\"{RELATIONSHIPS}\">{}</Relationships>\n", parts.concat())
}

/// What the text, or the footnotes, name: links, pictures, and of the text its other parts.
fn references(script: &Typescript, is_text: bool) -> String {
    const PARTS: [(&str, &str); 4] = [
        ("footnotes", "footnotes.xml"),
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
    ];
    let parts = PARTS.iter().filter(|_| is_text);
    let parts = parts
        .map(|(kind, file)| relationship(&format!("rId{kind}"), &format!("{OFFICE}/{kind}"), file, false));
    let links = script.links.iter().enumerate();
    let links = links.map(|(at, link)| {
        relationship(&format!("rIdLink{}", at + 1), &format!("{OFFICE}/hyperlink"), link, true)
    });
    let media =
        script.media.iter().map(|it| relationship(&it.id, &format!("{OFFICE}/image"), &it.path, false));
    let all: String = parts.chain(links).chain(media).collect();
    format!("{HEAD}<Relationships xmlns=\"{RELATIONSHIPS}\">{all}</Relationships>\n")
}

fn relationship(id: &str, kind: &str, target: &str, is_outside: bool) -> String {
    let mode = if is_outside { " TargetMode=\"External\"" } else { "" };
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{}\"{mode}/>", text(target))
}

/// What the document says of itself (ISO/IEC 29500-2, 11).
fn core(script: &Typescript) -> String {
    let fields = &script.job.piece.attrs.fields;
    let names: Vec<&str> =
        fields.bylines.iter().map(|byline| byline.name.trim()).filter(|name| !name.is_empty()).collect();
    let moment =
        |when: &Option<article::When>| when.as_ref().map(|when| machine(when).to_owned()).unwrap_or_default();
    let plain = [
        ("dc:title", title(script.job)),
        ("dc:creator", names.join("; ")),
        ("cp:keywords", fields.tags.join(", ")),
        ("dc:description", fields.description().to_owned()),
        ("dc:language", fields.language.trim().to_owned()),
        ("cp:category", fields.section.trim().to_owned()),
    ];
    let dates =
        [("dcterms:created", moment(&fields.published)), ("dcterms:modified", moment(&fields.updated))];
    let plain = plain.iter().filter(|(_, value)| !value.is_empty());
    let plain: String = plain.map(|(name, value)| format!("<{name}>{}</{name}>", text(value))).collect();
    let dates = dates.iter().filter(|(_, value)| !value.is_empty());
    let dates: String = dates
        .map(|(name, value)| format!("<{name} xsi:type=\"dcterms:W3CDTF\">{}</{name}>", text(value)))
        .collect();
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{plain}{dates}</cp:coreProperties>\n"
    )
}

/// Which piece it is, for when it comes back.
fn custom(script: &Typescript) -> String {
    let job = script.job;
    let properties = [
        ("GalleyPiece", job.id.to_owned()),
        ("GalleySlug", job.slug.to_owned()),
        ("GalleyRevision", job.rev.to_string()),
    ];
    let properties = properties.iter().filter(|(_, value)| !value.is_empty() && value != "0").enumerate();
    let all: String = properties
        .map(|(at, (name, value))| {
            format!(
                "<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{}\" name=\"{name}\"><vt:lpwstr>{}</vt:lpwstr></property>",
                at + 2,
                text(value)
            )
        })
        .collect();
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">{all}</Properties>\n"
    )
}
