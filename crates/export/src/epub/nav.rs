//! The table of contents: each piece, and below it its headings.

use super::{Part, xhtml::Heading};
use crate::{html::title, one_line::on_one_line, xml::text};

pub(super) fn of(whole: &str, parts: &[Part]) -> String {
    let entry = |Part { job, path, chapter, .. }: &Part| {
        format!("<li><a href=\"{path}\">{}</a>{}</li>\n", text(&title(job)), list(path, &chapter.headings))
    };
    let entries: String = parts.iter().map(entry).collect();
    format!(
        "<nav epub:type=\"toc\" role=\"doc-toc\">\n<h1>{}</h1>\n<ol>\n{entries}</ol>\n</nav>\n",
        text(whole)
    )
}

/// Headings as a list, those of lower levels below the one that they follow.
fn list(path: &str, headings: &[Heading]) -> String {
    if headings.is_empty() {
        return String::new();
    }
    let mut items = String::new();
    let mut rest = headings;
    while let Some((heading, below)) = rest.split_first() {
        let within = below.iter().take_while(|next| next.level > heading.level).count();
        let words = on_one_line(&heading.words);
        items += &format!(
            "<li><a href=\"{path}#{}\">{}</a>{}</li>\n",
            text(&heading.anchor),
            text(&words),
            list(path, &below[..within])
        );
        rest = &below[within..];
    }
    format!("\n<ol>\n{items}</ol>\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_below_those_they_follow() {
        let heading =
            |level, words: &str| Heading { level, anchor: words.to_owned(), words: words.to_owned() };
        let all = [heading(3, "a"), heading(2, "b"), heading(3, "c"), heading(4, "d"), heading(2, "e")];
        let list = list("a.xhtml", &all).replace("a.xhtml#", "").replace(['\n', '"'], "");
        let item = |words: &str, below: &str| format!("<li><a href={words}>{words}</a>{below}</li>");
        let c = item("c", &format!("<ol>{}</ol>", item("d", "")));
        let all = [item("a", ""), item("b", &format!("<ol>{c}</ol>")), item("e", "")].concat();
        assert_eq!(list, format!("<ol>{all}</ol>"));
    }
}
