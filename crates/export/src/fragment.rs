//! The article alone, to be pasted into a CMS: meaning in elements and classes, no style.

use article::Noted;

use crate::{Content, Draft, Exporter, File, Job, Pictures, html::Press};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "fragment",
    label: "formats-fragment",
    extension: "html",
    gated: true,
    for_readers: true,
    bundle: None,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut press = Press::new(job, pictures);
    let article = job.draft.map(Draft::html).unwrap_or_default() + &press.article();
    press.files(File { path: format!("{}.fragment.html", job.slug), content: Content::Text(article) })
}
