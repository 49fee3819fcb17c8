//! What stands around a body, each line by itself and in plain words: for a CMS that has a field of its own for each.

use article::{Byline, Fields, Piece, PieceAttrs, When, plain_text};

use crate::{
    Job,
    standing::{self, Line, Standing, named, opening},
    words::Words,
};

/// A line under the name of its field.
type Named = (&'static str, String);

/// The lines of a piece that say something, in the order in which forms ask for them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// What is asked for before the body.
    pub above: Vec<(&'static str, String)>,
    /// What is asked for after it.
    pub below: Vec<(&'static str, String)>,
}

impl Lines {
    /// The lines of a piece.
    pub fn of(job: &Job) -> Lines {
        let piece = job.piece;
        let fields = &piece.attrs.fields;
        let words = Words::of(fields.language.trim());
        let around: Vec<Standing> =
            standing::above(job, words).into_iter().chain(standing::below(piece, words)).collect();
        Lines {
            above: said(vec![
                ("kicker", fields.kicker.clone()),
                ("headline", piece.headline()),
                ("standfirst", fields.standfirst.clone()),
                ("bylines", names(&fields.bylines, words)),
                ("dateline", fields.dateline.clone()),
                ("published", fields.published.as_ref().map(moment).unwrap_or_default()),
                ("updated", fields.updated.as_ref().map(moment).unwrap_or_default()),
            ]),
            below: said(vec![
                ("section", fields.section.clone()),
                ("tags", fields.tags.join(", ")),
                ("slug", job.slug.to_owned()),
                ("summary", fields.summary.clone()),
                ("author_line", fields.author_line.clone()),
                ("corrections", printed(&around, Line::Correction)),
                ("permission", printed(&around, Line::Permission)),
                ("canonical", fields.republication.canonical_address().to_owned()),
                ("disclaimer", fields.disclaimer.clone()),
            ]),
        }
    }
}

/// The piece without those lines: its body, for a CMS that has the others elsewhere.
pub fn bare(piece: &Piece) -> Piece {
    let fields = Fields { language: piece.attrs.fields.language.clone(), ..Fields::default() };
    let attrs = PieceAttrs { fields, pictures: piece.attrs.pictures.clone() };
    Piece { attrs, content: opening(piece).1.to_vec() }
}

fn said(lines: Vec<Named>) -> Vec<Named> {
    let trimmed = lines.into_iter().map(|(name, text)| (name, text.trim().to_owned()));
    trimmed.filter(|(_, text)| !text.is_empty()).collect()
}

/// Those who wrote it, without the word before their names: a CMS prints its own. Below them, who did what else.
fn names(bylines: &[Byline], words: &Words) -> String {
    let (writers, others) = named(bylines);
    let writers: Vec<&str> = writers.into_iter().map(|byline| byline.name.trim()).collect();
    let writers = match writers.as_slice() {
        [most @ .., last] if !most.is_empty() => format!("{}{}{last}", most.join(", "), words.and),
        names => names.concat(),
    };
    let others = others.into_iter().map(|byline| format!("{}: {}", byline.role.trim(), byline.name.trim()));
    let lines: Vec<String> = std::iter::once(writers).chain(others).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// A day, with its time where there is one, as forms take it.
fn moment(when: &When) -> String {
    const TO_THE_MINUTE: usize = "2026-03-12T18:00".len();
    let text = when.as_str();
    text.get(..TO_THE_MINUTE).unwrap_or(text).replace('T', " ")
}

fn printed(around: &[Standing], wanted: Line) -> String {
    let lines = around.iter().filter(|(line, _)| *line == wanted).map(|(_, runs)| plain_text(runs));
    lines.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Lines {
        Lines::of(&Job::of(&Piece::read(text).value, "ferry"))
    }

    #[test]
    fn each_line_is_there_by_itself_and_empty_ones_are_not() {
        let text = "---\nkicker: Harbour\nheadline: The ferry\nbylines: [{name: Ann Lee}, {name: Bo Ek}, {name: Cy, role: Photos}]\n\
            published: 2026-03-12T18:00:00+01:00\ntags: [ferries, night]\n\
            republication: {outlet: The Post, address: 'https://post.example/1', canonical: original}\n---\n\nBody.\n";
        let Lines { above, below } = lines(text);
        let expected = [
            ("kicker", "Harbour"),
            ("headline", "The ferry"),
            ("bylines", "Ann Lee and Bo Ek\nPhotos: Cy"),
            ("published", "2026-03-12 18:00"),
        ];
        assert_eq!(above, expected.map(|(name, text)| (name, text.to_owned())));
        let names: Vec<&str> = below.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["tags", "slug", "permission", "canonical"]);
        assert_eq!(below[0].1, "ferries, night");
        assert!(
            below[2].1.contains("The Post"),
            "the line is made where only the outlet is known: {}",
            below[2].1
        );
    }

    #[test]
    fn the_body_alone_has_no_headline_of_its_own() {
        let piece = Piece::read("---\nstandfirst: Above\nlanguage: de\n---\n\n# The ferry\n\nBody.\n").value;
        let bare = bare(&piece);
        assert_eq!(bare.content.len(), 1, "the heading that is the headline has a field of its own");
        assert_eq!((bare.headline().as_str(), bare.attrs.fields.standfirst.as_str()), ("", ""));
        assert_eq!(bare.attrs.fields.language, "de", "its credits are said in its language");
    }
}
