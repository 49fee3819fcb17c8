//! What the head of a page has to say about its piece, for whoever asks in whatever form.

use std::collections::BTreeMap;

use article::{Byline, Credit, Fields, is_web_address};

use crate::{
    Job,
    html::{Place, Press, Shown, address_as_written, allowed, is_language},
    one_line::on_one_line,
};

/// A piece as its page presents it.
pub(super) struct Subject<'a> {
    pub(super) fields: &'a Fields,
    pub(super) credits: &'a BTreeMap<String, Credit>,
    /// Whether search engines are not to list it.
    pub(super) is_unlisted: bool,
    /// What the page is called, even without a headline.
    pub(super) title: String,
    /// The summary, else the standfirst; empty when neither.
    pub(super) description: String,
    /// Its BCP 47 tag, `None` when it is not known.
    pub(super) language: Option<&'a str>,
    /// Words in the body.
    pub(super) words: u32,
    /// The pictures on the page.
    pub(super) pictures: &'a [Shown],
}

impl<'a> Subject<'a> {
    /// Of a page whose article has been printed.
    pub(super) fn of(job: &'a Job, press: &'a Press) -> Self {
        let fields = &job.piece.attrs.fields;
        let summary = [&fields.summary, &fields.standfirst].into_iter().map(|text| words(text));
        Subject {
            fields,
            is_unlisted: job.is_unlisted(),
            credits: &job.piece.attrs.pictures,
            title: words(press.title()),
            description: summary.into_iter().find(|text| !text.is_empty()).unwrap_or_default(),
            language: Some(fields.language.trim()).filter(|tag| is_language(tag)),
            words: job.piece.words(),
            pictures: press.shown(),
        }
    }

    /// All names under the headline, on one line.
    pub(super) fn authors(&self) -> String {
        self.bylines().map(|byline| byline.name.trim()).collect::<Vec<_>>().join(", ")
    }

    /// Everyone named under the headline.
    pub(super) fn bylines(&self) -> impl Iterator<Item = &'a Byline> + use<'a> {
        self.fields.bylines.iter().filter(|byline| !words(&byline.name).is_empty())
    }

    /// Those who wrote it.
    pub(super) fn writers(&self) -> impl Iterator<Item = &'a Byline> + use<'a> {
        self.bylines().filter(|byline| byline.role.trim().is_empty())
    }

    /// The address of the copy that search engines should show, where the piece names one.
    pub(super) fn canonical(&self) -> Option<String> {
        web_address(self.fields.republication.canonical_address())
    }

    /// The outlet that published the copy that search engines should show.
    pub(super) fn publisher(&self) -> Option<String> {
        self.canonical().and_then(|_| given(&self.fields.republication.outlet))
    }

    /// The picture that opens the piece.
    pub(super) fn lead(&self) -> Option<&'a Shown> {
        self.pictures.iter().find(|shown| shown.place == Place::Lead)
    }

    /// The picture to show beside a link to the page: the one that leads, else the first in a figure.
    pub(super) fn picture(&self) -> Option<&'a Shown> {
        self.lead().or_else(|| self.pictures.iter().find(|shown| shown.place == Place::Figure))
    }
}

/// Words on one line, without what no page may hold.
pub(super) fn words(text: &str) -> String {
    on_one_line(&allowed(text))
}

/// The same, `None` when there are none.
pub(crate) fn given(text: &str) -> Option<String> {
    Some(words(text)).filter(|words| !words.is_empty())
}

/// An address, if it leads to the web.
pub(crate) fn web_address(text: &str) -> Option<String> {
    is_web_address(text).then(|| address_as_written(text))
}
