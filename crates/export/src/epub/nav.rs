//! The table of contents: the piece, and below it its headings.

use super::xhtml::{Chapter, Heading};
use crate::{Job, html::title, one_line::on_one_line, xml::text};

pub(super) fn of(job: &Job, chapter: &Chapter) -> String {
    let title = text(&title(job));
    let headings = list(&chapter.headings);
    format!(
        "<nav epub:type=\"toc\" role=\"doc-toc\">\n<h1>{title}</h1>\n<ol>\n<li><a href=\"piece.xhtml\">{title}</a>{headings}</li>\n</ol>\n</nav>\n"
    )
}

/// Headings as a list, those of lower levels below the one that they follow.
fn list(headings: &[Heading]) -> String {
    if headings.is_empty() {
        return String::new();
    }
    let mut items = String::new();
    let mut rest = headings;
    while let Some((heading, below)) = rest.split_first() {
        let within = below.iter().take_while(|next| next.level > heading.level).count();
        let words = on_one_line(&heading.words);
        items += &format!(
            "<li><a href=\"piece.xhtml#{}\">{}</a>{}</li>\n",
            text(&heading.anchor),
            text(&words),
            list(&below[..within])
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
        let list = list(&all).replace("piece.xhtml#", "").replace(['\n', '"'], "");
        let item = |words: &str, below: &str| format!("<li><a href={words}>{words}</a>{below}</li>");
        let c = item("c", &format!("<ol>{}</ol>", item("d", "")));
        let all = [item("a", ""), item("b", &format!("<ol>{c}</ol>")), item("e", "")].concat();
        assert_eq!(list, format!("<ol>{all}</ol>"));
    }
}
