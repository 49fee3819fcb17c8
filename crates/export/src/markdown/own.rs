//! Galley’s own Markdown, complete: reading it back gives an equal piece.

use article::{Manuscript, Noted, quoted};

use crate::{Content, Exporter, File, Job, Pictures, leaving::Leaving};

pub(crate) const EXPORTER: Exporter = Exporter {
    name: "markdown",
    label: "formats-markdown",
    extension: "md",
    gated: true,
    for_readers: false,
    bundle: None,
    write,
};

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let (piece, leaving) = Leaving::of(job.piece, pictures);
    let mut manuscript = Manuscript::compose(&piece);
    let draft = job.draft.map(|draft| ("draft", draft.line()));
    let despite = job.despite.map(|reason| ("despite", reason.to_owned()));
    for (key, words) in draft.into_iter().chain(despite) {
        manuscript.front = with_line(&manuscript.front, key, &words);
    }
    leaving.with(File { path: format!("{}.md", job.slug), content: Content::Text(manuscript.text()) })
}

/// The front matter with a line that says of the export what no field does.
fn with_line(front: &str, key: &str, words: &str) -> String {
    let line = format!("{key}: {}\n", quoted(words.trim()));
    let open = front.trim_end().strip_suffix("---").filter(|open| !open.is_empty());
    match open {
        Some(open) => format!("{open}{line}---\n{}", if front.ends_with("\n\n") { "\n" } else { "" }),
        None => format!("---\n{line}---\n\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_kept_in_the_front_matter() {
        let with = |front: &str| with_line(front, "despite", "The desk \"knows\": yes");
        let line = "despite: \"The desk \\\"knows\\\": yes\"\n";
        assert_eq!(with("---\nheadline: A\n---\n"), format!("---\nheadline: A\n{line}---\n"));
        assert_eq!(with("---\nheadline: A\n---\n\n"), format!("---\nheadline: A\n{line}---\n\n"));
        assert_eq!(with(""), format!("---\n{line}---\n\n"));
    }

    #[test]
    fn a_reason_cannot_break_out_of_its_line() {
        let front = with_line("", "despite", "a\n---\n# b\u{2028}\0");
        assert_eq!(front.lines().count(), 4, "{front}");
    }
}
