//! What stands above the body: label, headline, standfirst, names, place and day, and fixes that belong at the top.

use article::{Byline, Correction, CorrectionPlace, When};

use super::{
    Press, around, element, push,
    text::{href, text, write_text},
    wrapped,
};
use crate::{
    date::{machine, printed},
    standing::{around_names, fixes, link_of, named},
};

impl Press<'_> {
    pub(crate) fn above(&mut self, out: &mut String) {
        let fields = &self.job.piece.attrs.fields;
        let mut headline = String::new();
        match self.headline {
            Some(line) => self.line(line, &mut headline),
            None => write_text(fields.headline.trim(), &mut headline),
        };
        let lines = [
            element("p", "kicker", &fields.kicker),
            wrapped("h1", "headline", &headline),
            element("p", "standfirst", &fields.standfirst),
            self.byline(),
            self.place_and_day(),
            fields.updated.as_ref().map(|when| self.updated(when)).unwrap_or_default(),
            self.corrections(CorrectionPlace::Top),
        ];
        around(out, "<header>\n", "</header>\n", |out| {
            lines.iter().filter(|line| !line.is_empty()).for_each(|line| push(out, [line, "\n"]));
        });
    }

    /// Who wrote it on one line, and a line for each who did something else.
    fn byline(&self) -> String {
        let (writers, others) = named(&self.job.piece.attrs.fields.bylines);
        let writers: Vec<String> = writers.into_iter().map(author).collect();
        let names = match writers.as_slice() {
            [most @ .., last] if !most.is_empty() => format!("{}{}{last}", most.join(", "), self.words.and),
            names => names.concat(),
        };
        let (before, after) = around_names(self.job, self.words);
        let by = if names.is_empty() { names } else { format!("{}{names}{}", text(before), text(after)) };
        let others =
            others.into_iter().map(|byline| format!("{}: {}", text(byline.role.trim()), author(byline)));
        let lines: Vec<String> =
            std::iter::once(by).chain(others).map(|line| wrapped("p", "byline", &line)).collect();
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn place_and_day(&self) -> String {
        let fields = &self.job.piece.attrs.fields;
        let place = element("span", "place", &fields.dateline);
        let day = fields.published.as_ref().map(|when| self.time(when));
        let parts: Vec<String> =
            [place, day.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect();
        wrapped("p", "dateline", &parts.join(", "))
    }

    fn updated(&self, when: &When) -> String {
        wrapped("p", "updated", &format!("{}{}", self.words.updated, self.time(when)))
    }

    pub(crate) fn time(&self, when: &When) -> String {
        format!("<time datetime=\"{}\">{}</time>", machine(when), printed(when, self.words))
    }

    /// The fixes of one place.
    pub(crate) fn corrections(&self, place: CorrectionPlace) -> String {
        fixes(self.job.piece, place).map(|fix| self.correction(fix)).collect::<Vec<_>>().join("\n")
    }

    fn correction(&self, fix: &Correction) -> String {
        let kind = self.words.fix(fix.kind);
        let day = fix.date.as_ref().map(|when| format!(", {}", self.time(when))).unwrap_or_default();
        format!("<p class=\"correction\"><strong>{kind}{day}:</strong> {}</p>", text(fix.text.trim()))
    }
}

fn author(byline: &Byline) -> String {
    let name = text(byline.name.trim());
    match link_of(byline) {
        Some(link) => format!("<a class=\"author\" href=\"{}\">{name}</a>", href(link)),
        None => format!("<span class=\"author\">{name}</span>"),
    }
}
