//! A whole HTML page, with a stylesheet of its own and nothing from elsewhere.

use article::{Canonical, Noted, is_web_address};

use crate::{
    Content, Exporter, File, Job, Pictures,
    html::{Press, attribute, element, href},
};

pub(crate) const EXPORTER: Exporter =
    Exporter { name: "html", label: "Web page (HTML)", extension: "html", write };

const STYLE: &str = include_str!("page.css");

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut press = Press::new(job, pictures);
    let article = press.article();
    let page = format!(
        "<!DOCTYPE html>\n<html{}>\n<head>\n{}</head>\n<body>\n{article}</body>\n</html>\n",
        press.tongue(),
        head(job, &press)
    );
    press.files(File { path: format!("{}.html", job.slug), content: Content::Text(page) })
}

fn head(job: &Job, press: &Press) -> String {
    let fields = &job.piece.attrs.fields;
    let summary = [&fields.summary, &fields.standfirst].into_iter().find(|text| !text.trim().is_empty());
    let authors: Vec<&str> = fields.bylines.iter().map(|byline| byline.name.trim()).collect();
    let lines = [
        "<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        element("title", "", press.title()),
        meta("description", summary.map_or("", |text| text)),
        meta("author", &authors.join(", ")),
        meta("generator", "Galley"),
        first_copy(job),
        format!("<style>\n{STYLE}</style>"),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}

fn meta(name: &str, content: &str) -> String {
    let content = content.split_whitespace().collect::<Vec<_>>().join(" ");
    if content.is_empty() {
        content
    } else {
        format!("<meta name=\"{name}\" content=\"{}\">", attribute(&content))
    }
}

/// What search engines are told about the copy that ran first.
fn first_copy(job: &Job) -> String {
    let republication = &job.piece.attrs.fields.republication;
    match republication.canonical {
        Canonical::Noindex => meta("robots", "noindex"),
        Canonical::Original if is_web_address(&republication.address) => {
            format!("<link rel=\"canonical\" href=\"{}\">", href(&republication.address))
        }
        Canonical::Original | Canonical::None => String::new(),
    }
}
