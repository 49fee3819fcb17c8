//! A whole HTML page, with a stylesheet of its own and nothing from elsewhere.

mod canonical;
mod json_ld;
mod meta;
mod open_graph;
mod subject;
mod twitter;

use article::Noted;

use crate::{
    Content, Exporter, File, Job, Pictures,
    html::{Press, element},
};
use subject::Subject;

pub(crate) const EXPORTER: Exporter =
    Exporter { name: "html", label: "Web page (HTML)", extension: "html", gated: true, write };

/// What all pages look like, then what each block does.
const STYLE: &str = concat!(include_str!("page.css"), include_str!("page/blocks.css"));

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut press = Press::new(job, pictures).with_anchors();
    let article = press.article();
    let page = format!(
        "<!DOCTYPE html>\n<html{}>\n<head>\n{}</head>\n<body>\n<main>\n{article}</main>\n</body>\n</html>\n",
        press.tongue(),
        head(&Subject::of(job, &press))
    );
    press.files(File { path: format!("{}.html", job.slug), content: Content::Text(page) })
}

fn head(subject: &Subject) -> String {
    let lines = [
        "<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        element("title", "", &subject.title),
        meta::name("description", &subject.description),
        meta::name("author", &subject.authors()),
        meta::name("generator", "Galley"),
        canonical::tag(subject),
        open_graph::tags(subject),
        twitter::tags(subject),
        json_ld::block(subject),
        format!("<style>\n{STYLE}</style>"),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}
