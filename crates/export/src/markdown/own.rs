//! Galley’s own Markdown, complete: reading it back gives an equal piece.

use article::{Manuscript, Noted, quoted};

use crate::{Content, Exporter, File, Job, Pictures, leaving::Leaving};

pub(crate) const EXPORTER: Exporter =
    Exporter { name: "markdown", label: "formats-markdown", extension: "md", gated: true, write };

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let (piece, leaving) = Leaving::of(job.piece, pictures);
    let mut manuscript = Manuscript::compose(&piece);
    if let Some(reason) = job.despite {
        manuscript.front = with_reason(&manuscript.front, reason);
    }
    leaving.with(File { path: format!("{}.md", job.slug), content: Content::Text(manuscript.text()) })
}

/// The front matter with the reason why the piece left although a check stopped it.
fn with_reason(front: &str, reason: &str) -> String {
    let line = format!("despite: {}\n", quoted(reason.trim()));
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
        let with = |front: &str| with_reason(front, "The desk \"knows\": yes");
        let line = "despite: \"The desk \\\"knows\\\": yes\"\n";
        assert_eq!(with("---\nheadline: A\n---\n"), format!("---\nheadline: A\n{line}---\n"));
        assert_eq!(with("---\nheadline: A\n---\n\n"), format!("---\nheadline: A\n{line}---\n\n"));
        assert_eq!(with(""), format!("---\n{line}---\n\n"));
    }

    #[test]
    fn a_reason_cannot_break_out_of_its_line() {
        let front = with_reason("", "a\n---\n# b\u{2028}\0");
        assert_eq!(front.lines().count(), 4, "{front}");
    }
}
