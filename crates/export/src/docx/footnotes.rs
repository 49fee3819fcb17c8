//! Footnotes as Word has them. A footnote that is referred to again, or by another, is named by its number there.

use article::{Block, Inline};

use super::{paragraph::Place, typescript::Typescript};
use crate::xml;

impl Typescript<'_> {
    /// A reference to a footnote.
    pub(super) fn reference(&mut self, label: &str, out: &mut String) {
        let Some(number) = self.footnotes.number(label) else {
            return out.push_str(&super::line::plain(&format!("[^{label}]")));
        };
        if self.is_in_footnote || !self.cited.insert(number) {
            let marks = [article::Mark::Superscript];
            return self.run(&number.to_string(), &marks, None, false, out);
        }
        out.push_str(&format!(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{number}\"/></w:r>"
        ));
    }

    /// The footnotes that nothing in the text sends to, as words behind their numbers.
    pub(super) fn unreferred(&mut self, out: &mut String) {
        for (number, content) in self.written() {
            if !self.cited.contains(&number) {
                let sign = [Inline::text(format!("[{number}] "))];
                self.is_in_footnote = true;
                self.noted(&content, &sign, out);
                self.is_in_footnote = false;
            }
        }
    }

    /// `footnotes.xml`: the lines that part them from the text, and each that is referred to.
    pub(super) fn footnotes_part(&mut self) -> String {
        let mut out = format!("{}<w:footnotes {}>\n", xml::HEAD, super::parts::NAMESPACES);
        for (id, kind, line) in
            [(-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator")]
        {
            out += &format!(
                "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:r><w:{line}/></w:r></w:p></w:footnote>\n"
            );
        }
        self.is_in_footnote = true;
        for (number, content) in self.written() {
            if self.cited.contains(&number) {
                out += &format!("<w:footnote w:id=\"{number}\">");
                self.noted(&content, &[], &mut out);
                out += "</w:footnote>\n";
            }
        }
        out + "</w:footnotes>\n"
    }

    /// What a footnote says, behind a sign; behind its own number where there is none.
    fn noted(&mut self, content: &[Block], sign: &[Inline], out: &mut String) {
        let place = Place::of("FootnoteText");
        let (first, rest) = match content.split_first() {
            Some((Block::Paragraph(paragraph), rest)) => (paragraph.content.as_slice(), rest),
            _ => (&[][..], content),
        };
        let mut runs = String::new();
        if sign.is_empty() {
            runs += "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>";
            runs += &super::line::plain(" ");
        }
        let is_rtl = self.is_rtl(first);
        self.line(&[sign, first].concat(), is_rtl, &mut runs);
        self.around(&place, is_rtl, &runs, out);
        self.blocks(rest, &place, out);
    }

    /// The footnotes by their numbers, the first of each label.
    fn written(&self) -> Vec<(usize, Vec<Block>)> {
        let mut written: Vec<(usize, Vec<Block>)> = Vec::new();
        for block in &self.job.piece.content {
            if let Block::Footnote(footnote) = block
                && let Some(number) = self.footnotes.number(&footnote.attrs.label)
                && !written.iter().any(|(known, _)| *known == number)
            {
                written.push((number, footnote.content.clone()));
            }
        }
        written.sort_by_key(|(number, _)| *number);
        written
    }
}
