//! What is true of a piece once it leaves, in every format that keeps its blocks: pictures go by the names of their
//! files, links lead where links may, and what is for the writer alone stays.

use ::words::{Message, message};
use article::{
    Block, CodeAttrs, CodeBlock, Credit, Inline, Mark, Note, NoteKind, Noted, Piece, PieceAttrs, Raw,
    is_safe_link,
};
use pulldown_cmark::{Event, Parser, Tag};

use crate::{File, Pictures};

/// A piece on its way out: pictures under the names of their files, without what never leaves.
pub(crate) struct Leaving<'a> {
    pictures: &'a dyn Pictures,
    files: Vec<File>,
    notes: Vec<Note>,
}

impl<'a> Leaving<'a> {
    /// The piece as it leaves, and what goes with it.
    pub(crate) fn of(piece: &Piece, pictures: &'a dyn Pictures) -> (Piece, Self) {
        let mut leaving = Leaving { pictures, files: Vec::new(), notes: Vec::new() };
        let piece = leaving.piece(piece);
        (piece, leaving)
    }

    /// The main file, the pictures that go with it, and what there is to say.
    pub(crate) fn with(mut self, main: File) -> Noted<Vec<File>> {
        self.files.insert(0, main);
        Noted { value: self.files, notes: self.notes }
    }

    fn piece(&mut self, piece: &Piece) -> Piece {
        let mut piece = piece.clone();
        piece.attrs.fields.my_notes.clear();
        self.addresses(&mut piece.attrs);
        piece.content.iter_mut().for_each(|block| block.walk_mut(&mut |block| self.block(block)));
        let language = piece.attrs.fields.language.trim();
        let credits = std::mem::take(&mut piece.attrs.pictures);
        let leaves = |(name, credit): (String, Credit)| match self.file_name(&name) {
            Some(file) => (file, credit.once_cut(language)),
            None => (name, credit),
        };
        piece.attrs.pictures = credits.into_iter().map(leaves).collect();
        piece
    }

    /// Fields and credits lead where links may, too.
    fn addresses(&mut self, attrs: &mut PieceAttrs) {
        let links = attrs.fields.bylines.iter_mut().map(|byline| &mut byline.link);
        let credits = attrs
            .pictures
            .values_mut()
            .flat_map(|credit| [&mut credit.source_address, &mut credit.licence_address]);
        let first = [&mut attrs.fields.republication.address];
        let editions = attrs.fields.editions.iter_mut().map(|edition| &mut edition.canonical);
        for address in links.chain(credits).chain(first).chain(editions) {
            if !self.may_lead_to(address) {
                address.clear();
            }
        }
    }

    fn block(&mut self, block: &mut Block) {
        match block {
            Block::Figure(figure) => self.picture(&mut figure.attrs.src),
            Block::Raw(raw) if holds_script_link(&raw.source()) => *block = self.as_typed(raw),
            _ => {}
        }
        block.lines_mut().into_iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, content: &mut Vec<Inline>) {
        for inline in content {
            if let Inline::Picture { attrs, .. } = inline {
                self.picture(&mut attrs.src);
            }
            if let Inline::RawInline { attrs, marks } = inline
                && holds_script_link(&attrs.source)
            {
                self.say_typed();
                *inline = Inline::Text { text: attrs.source.clone(), marks: std::mem::take(marks) };
            }
            inline.marks_mut().retain(|mark| self.may_leave(mark));
        }
    }

    fn may_leave(&mut self, mark: &Mark) -> bool {
        let Mark::Link { attrs } = mark else { return true };
        self.may_lead_to(&attrs.href)
    }

    fn may_lead_to(&mut self, address: &str) -> bool {
        let safe = is_safe_link(address);
        if !safe {
            self.note(NoteKind::LeftOut, "body", message!("notes-link", address = address));
        }
        safe
    }

    /// Other Markdown as code, which nothing runs.
    fn as_typed(&mut self, raw: &Raw) -> Block {
        self.say_typed();
        CodeBlock { attrs: CodeAttrs::default(), content: raw.content.clone() }.into()
    }

    fn say_typed(&mut self) {
        self.note(NoteKind::LeftOut, "body", message!("notes-typedProgram"));
    }

    fn picture(&mut self, name: &mut String) {
        match self.pictures.picture(name) {
            Some(picture) => {
                if !self.files.iter().any(|other| other.path == picture.file_name) {
                    self.files.push(picture.of(name));
                }
                *name = picture.file_name;
            }
            None => self.note(
                NoteKind::Missing,
                "pictures",
                message!("notes-noPictureFile", name = name.as_str()),
            ),
        }
    }

    fn file_name(&self, name: &str) -> Option<String> {
        self.pictures.picture(name).map(|picture| picture.file_name)
    }

    fn note(&mut self, kind: NoteKind, field: &str, text: Message) {
        let note = Note { kind, field: field.to_owned(), text, line: None };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}

/// Whether Markdown or HTML has an address in it that runs a program, or one whose scheme is spelt so that it may.
fn holds_script_link(source: &str) -> bool {
    const SCHEMES: [&str; 3] = ["javascript:", "vbscript:", "data:text/html"];
    let seen: String = source.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let seen = seen.to_ascii_lowercase();
    SCHEMES.iter().any(|scheme| seen.contains(scheme)) || hides_a_scheme(&seen) || leads_astray(source)
}

/// Whether an address in HTML begins with character references, as nobody writes one who has nothing to hide.
fn hides_a_scheme(seen: &str) -> bool {
    const ADDRESSES: [&str; 6] = ["href=", "src=", "action=", "data=", "poster=", "background="];
    ADDRESSES.iter().any(|attribute| {
        let values = seen.split(attribute).skip(1).map(|value| value.trim_start_matches(['"', '\'']));
        values.into_iter().any(|value| value.chars().take_while(|c| !"/?\"'>".contains(*c)).any(|c| c == '&'))
    })
}

/// Whether a link in Markdown leads where none may.
fn leads_astray(source: &str) -> bool {
    Parser::new(source).any(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => !is_safe_link(&dest_url),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_found_however_they_are_spelt() {
        for source in [
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=' Java\nScript:alert(1)'>x</a>",
            "<a href=&#106;avascript:alert(1)>x</a>",
            "<a href=\"&#x6A&#97vascript&colon;alert(1)\">x</a>",
            "<form action=\"vbscript:x\">",
            "[x](javascript&#58;alert(1))",
            "[x]\n\n[x]: data:text/html,x",
        ] {
            assert!(holds_script_link(source), "{source}");
        }
    }

    #[test]
    fn what_harms_nobody_stays() {
        for source in [
            "<a href=\"https://a.example/?b=1&amp;c=2\" title=\"Tom &amp; Ann\">x</a>",
            "<details>\n<summary>How &amp; why</summary>",
            "[x](/a \"b\") and [y](mailto:a@b.example)",
        ] {
            assert!(!holds_script_link(source), "{source}");
        }
    }
}
