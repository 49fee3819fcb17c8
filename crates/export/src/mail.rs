//! What is mailed to a desk: the piece as a Word document, the pictures apart with all their pixels and their credits inside,
//! and a list of captions and credits; each by itself, and all of it in one archive.

use article::{Noted, Shown, plain_text};

use crate::{Content, Exporter, File, Job, Pictures, docx, one_line::on_one_line, words::Words};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "mail",
    label: "formats-mail",
    extension: "zip",
    gated: true,
    for_readers: false,
    bundle: None,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let Noted { value: mut files, notes } = (docx::EXPORTER.write)(job, pictures);
    let shown = job.piece.shown();
    if !shown.is_empty() {
        let entries: Vec<String> = shown.iter().map(|shown| entry(shown, job, pictures)).collect();
        let path = format!("{}-pictures.txt", job.slug);
        files.push(File { path, content: Content::Text(entries.join("\n")) });
    }
    let names = job.piece.picture_names().into_iter();
    files.extend(names.filter_map(|name| Some(pictures.picture(name)?.of(name))));
    let packed =
        files.iter().map(|file| File { path: format!("{}/{}", job.slug, file.path), ..file.clone() });
    let content = Content::Archive(packed.collect());
    files.insert(0, File { path: format!("{}.zip", job.slug), content });
    Noted { value: files, notes }
}

/// A picture in the list: the name of its file, what it shows, whose it is, and what it is in words.
fn entry(shown: &Shown, job: &Job, pictures: &dyn Pictures) -> String {
    let language = job.piece.attrs.fields.language.trim();
    let file = pictures.picture(shown.name).map(|file| file.file_name);
    let name = file.unwrap_or_else(|| format!("[{}]", Words::of(language).to_come));
    let credit = job.piece.attrs.pictures.get(shown.name).map(|credit| credit.line_in(language));
    let alt = Some(shown.alt.trim()).filter(|alt| !alt.is_empty()).map(|alt| format!("[{alt}]"));
    let lines = [name, plain_text(shown.caption)].into_iter().chain(credit).chain(alt);
    let lines = lines.map(|line| on_one_line(&line));
    lines.filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}
