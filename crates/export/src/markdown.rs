//! Galley's own Markdown, complete: reading it back gives an equal piece.

use article::{Block, Inline, Manuscript, Mark, Note, NoteKind, Noted, Piece, is_safe_link};

use crate::{Content, Exporter, File, Job, Pictures};

pub(crate) const EXPORTER: Exporter =
    Exporter { name: "markdown", label: "Markdown", extension: "md", write };

fn write(job: &Job, pictures: &dyn Pictures) -> Noted<Vec<File>> {
    let mut leaving = Leaving { pictures, files: Vec::new(), notes: Vec::new() };
    let piece = leaving.piece(job.piece);
    let mut manuscript = Manuscript::compose(&piece);
    if let Some(reason) = job.despite {
        manuscript.front = with_reason(&manuscript.front, reason);
    }
    let text = File { path: format!("{}.md", job.slug), content: Content::Text(manuscript.text()) };
    leaving.files.insert(0, text);
    Noted { value: leaving.files, notes: leaving.notes }
}

/// The front matter with the reason why the piece left although a check stopped it.
fn with_reason(front: &str, reason: &str) -> String {
    let line = format!("despite: {}\n", quoted(reason));
    let open = front.trim_end().strip_suffix("---").filter(|open| !open.is_empty());
    match open {
        Some(open) => format!("{open}{line}---\n{}", if front.ends_with("\n\n") { "\n" } else { "" }),
        None => format!("---\n{line}---\n\n"),
    }
}

/// A text between YAML's double quotes.
fn quoted(text: &str) -> String {
    let escaped = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        '\n' => "\\n".to_owned(),
        c if c.is_control() || ('\u{2028}'..='\u{202e}').contains(&c) => format!("\\u{:04x}", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.trim().chars().map(escaped).collect::<String>())
}

/// A piece on its way out: pictures under the names of their files, without what never leaves.
struct Leaving<'a> {
    pictures: &'a dyn Pictures,
    files: Vec<File>,
    notes: Vec<Note>,
}

impl Leaving<'_> {
    fn piece(&mut self, piece: &Piece) -> Piece {
        let mut piece = piece.clone();
        piece.attrs.fields.my_notes.clear();
        piece.content.iter_mut().for_each(|block| block.walk_mut(&mut |block| self.block(block)));
        let credits = std::mem::take(&mut piece.attrs.pictures);
        piece.attrs.pictures = credits
            .into_iter()
            .map(|(name, credit)| (self.file_name(&name).unwrap_or(name), credit))
            .collect();
        piece
    }

    fn block(&mut self, block: &mut Block) {
        if let Block::Figure(figure) = block {
            self.picture(&mut figure.attrs.src);
        }
        block.lines_mut().into_iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, content: &mut Vec<Inline>) {
        for inline in content {
            if let Inline::Picture { attrs, .. } = inline {
                self.picture(&mut attrs.src);
            }
            inline.marks_mut().retain(|mark| self.may_leave(mark));
        }
    }

    fn may_leave(&mut self, mark: &Mark) -> bool {
        let Mark::Link { attrs } = mark else { return true };
        let safe = is_safe_link(&attrs.href);
        if !safe {
            let text = format!(
                "The link to {} was left out: it leads neither to the web, to a mailbox nor to a telephone.",
                attrs.href
            );
            self.note(NoteKind::LeftOut, "body", text);
        }
        safe
    }

    fn picture(&mut self, name: &mut String) {
        match self.file_name(name) {
            Some(path) => {
                let file = File { path: path.clone(), content: Content::Picture(name.clone()) };
                if !self.files.iter().any(|other| other.path == path) {
                    self.files.push(file);
                }
                *name = path;
            }
            None => self.note(
                NoteKind::Missing,
                "pictures",
                format!("The picture {name} has no file: only its name, caption and credit go out."),
            ),
        }
    }

    fn file_name(&self, name: &str) -> Option<String> {
        self.pictures.picture(name).map(|picture| picture.file_name)
    }

    fn note(&mut self, kind: NoteKind, field: &str, text: String) {
        let note = Note { kind, field: field.to_owned(), text, line: None };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
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
