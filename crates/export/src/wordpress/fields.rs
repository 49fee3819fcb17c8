//! What goes into which field of WordPress's, to be copied one by one. The fields have the names that they have there in English.

use article::{Canonical, Shown, plain_text};

use super::categories;
use crate::{Draft, Job, Pictures, date::machine, html::title, one_line::on_one_line, words::Words};

pub(super) fn of(job: &Job, pictures: &dyn Pictures, placed: Vec<(&str, String)>) -> String {
    let fields = &job.piece.attrs.fields;
    let names: Vec<&str> = fields.bylines.iter().map(|byline| byline.name.trim()).collect();
    let canonical = match fields.republication.canonical {
        Canonical::Noindex => "noindex".to_owned(),
        _ => fields.republication.canonical_address().to_owned(),
    };
    let post = vec![
        ("Title", title(job)),
        ("Permalink", job.slug.to_owned()),
        ("Excerpt", fields.excerpt().to_owned()),
        ("Author", names.join(", ")),
        ("Publish", fields.published.as_ref().map(|when| machine(when).to_owned()).unwrap_or_default()),
        ("Categories", categories(job).join(", ")),
        ("Tags", fields.tags.join(", ")),
        ("Canonical URL", canonical),
        ("Meta description", fields.summary.clone()),
        ("Exported despite", job.despite.unwrap_or_default().to_owned()),
        ("Draft", job.draft.map(Draft::line).unwrap_or_default()),
    ];
    let media = job.piece.first_shown().into_iter().map(|shown| medium(&shown, job, pictures));
    let post: Vec<_> = post.into_iter().chain(placed).collect();
    std::iter::once(sheet(&post)).chain(media).collect::<Vec<_>>().join("\n")
}

/// A picture in the media library.
fn medium(shown: &Shown, job: &Job, pictures: &dyn Pictures) -> String {
    let language = job.piece.attrs.fields.language.trim();
    let file = pictures.picture(shown.name).map(|file| file.file_name);
    let credit = job.piece.attrs.pictures.get(shown.name);
    let line = credit.map(|credit| credit.line_in(language)).unwrap_or_default();
    sheet(&[
        ("File", file.unwrap_or_else(|| Words::of(language).to_come.to_owned())),
        ("Alternative Text", shown.alt.to_owned()),
        ("Title", credit.map(|credit| credit.title.clone()).unwrap_or_default()),
        ("Caption", [plain_text(shown.caption), line.clone()].join(" ")),
        ("Credit", line),
    ])
}

/// The fields that are not empty, a line for each.
fn sheet(fields: &[(&str, String)]) -> String {
    let fields = fields.iter().map(|(name, value)| (name, on_one_line(value)));
    fields.filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}: {value}\n")).collect()
}
