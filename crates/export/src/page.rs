//! A whole HTML page, with a stylesheet of its own and nothing from elsewhere.

mod canonical;
mod json_ld;
mod meta;
mod open_graph;
pub(crate) mod subject;
mod twitter;

use article::Noted;
use words::{Language, Message};

use crate::{
    Content, Exporter, File, Job, Pictures,
    draft::notice,
    html::{Press, element},
};
use subject::Subject;

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "html",
    label: "formats-html",
    extension: "html",
    gated: true,
    for_readers: true,
    bundle: None,
    write,
};

/// What all pages look like, then what each block does.
const STYLE: &str = concat!(include_str!("page.css"), include_str!("page/blocks.css"));

/// The same, and a notice above it.
const NOTICE_STYLE: &str =
    concat!(include_str!("page.css"), include_str!("page/blocks.css"), include_str!("page/notice.css"));

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut press = Press::new(job, pictures).with_anchors();
    let page = match job.draft {
        Some(draft) => page(job, &mut press, NOTICE_STYLE, &draft.html()),
        None => page(job, &mut press, STYLE, ""),
    };
    press.files(File { path: format!("{}.html", job.slug), content: Content::Text(page) })
}

/// The page for one's own paper: what keeps the piece from going out is printed above it, in the writer's language, for
/// paper is handed on.
pub fn proof_sheet(job: &Job, pictures: &dyn Pictures, stops: &[Message], language: Language) -> String {
    let above = match stops {
        [] => String::new(),
        stops => notice("checks-notAsItIs", stops, language),
    };
    page(job, &mut Press::new(job, pictures).with_anchors(), NOTICE_STYLE, &above)
}

fn page(job: &Job, press: &mut Press, style: &str, above: &str) -> String {
    let article = press.article();
    format!(
        "<!DOCTYPE html>\n<html{}>\n<head>\n{}</head>\n<body>\n{above}<main>\n{article}</main>\n</body>\n</html>\n",
        press.tongue(),
        head(&Subject::of(job, press), style)
    )
}

fn head(subject: &Subject, style: &str) -> String {
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
        format!("<style>\n{style}</style>"),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}
