//! What a person looks for: words, and with `byline:`, `tag:`, `status:`, `before:` and `after:` what a piece must be.
//!
//! What is not understood is looked for as words. Nothing that can be typed is an error.

use jiff::{ToSpan, civil::Date};
use rusqlite::types::Value;

use crate::search::terms;

/// Words with fewer letters are looked for only where a piece says what it is: of its text they would find nearly all.
const SHORT: usize = 3;

/// A query, understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query {
    /// For the index, if it is asked at all.
    expression: Option<String>,
    /// The same, in headline, byline and tags alone.
    on_top: Option<String>,
    status: Option<String>,
    /// Last changed on or after that moment, and before that one (RFC 3339, UTC).
    after: Option<String>,
    before: Option<String>,
    /// Whether there is something in it that no piece can hold.
    is_vain: bool,
}

/// A condition on the rows of `piece`, with the values it names from `?1` on.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Condition {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
    /// What rows are to be ordered by first, if anything: those that say it on top before the others.
    pub(crate) first: String,
}

impl Query {
    /// Understands what was typed.
    pub(crate) fn read(text: &str) -> Query {
        let mut query = Query::default();
        let mut columns = Vec::new();
        let rest = query.take_all(text, &mut columns);
        let words = terms(&rest);
        query.is_vain = words.is_empty() && !rest.trim().is_empty();
        let mut on_top: Vec<String> =
            words.iter().map(|word| format!("{{headline byline tags}} : {word}")).collect();
        let anywhere = words.iter().zip(&on_top).map(|(word, on_top)| match is_short(word) {
            true => on_top.clone(),
            false => format!("{{headline byline tags words}} : {word}"),
        });
        let all: Vec<String> = anywhere.chain(columns.iter().cloned()).collect();
        query.expression = (!all.is_empty()).then(|| all.join(" AND "));
        if !words.is_empty() {
            on_top.extend(columns);
            query.on_top = Some(on_top.join(" AND "));
        }
        query
    }

    /// Takes the operators of a text; gives its words.
    fn take_all(&mut self, text: &str, columns: &mut Vec<String>) -> String {
        let is_word = |part: &&str| match part.split_once(':') {
            Some((name, value)) => !self.takes(name, value, columns),
            None => true,
        };
        parts(text).filter(is_word).collect::<Vec<_>>().join(" ")
    }

    /// Whether it is an operator of ours, with a value that makes sense.
    fn takes(&mut self, name: &str, value: &str, columns: &mut Vec<String>) -> bool {
        match name.to_lowercase().as_str() {
            column @ ("byline" | "tag" | "headline") => {
                let column = if column == "tag" { "tags" } else { column };
                let words = terms(value);
                columns.extend(words.iter().map(|word| format!("{column} : {word}")));
                !words.is_empty()
            }
            "status" if !value.is_empty() && value.chars().all(char::is_alphabetic) => {
                self.status = Some(value.to_lowercase());
                true
            }
            "before" => span(value).is_some_and(|(from, _)| self.before.replace(from).is_none()),
            "after" => span(value).is_some_and(|(_, to)| self.after.replace(to).is_none()),
            _ => false,
        }
    }

    /// What a piece must be; `None` where none can be that.
    pub(crate) fn condition(self) -> Option<Condition> {
        let mut condition = Condition::default();
        let mut add = |sql: &str, value: Option<String>| {
            if let Some(value) = value {
                condition.values.push(value.into());
                condition.sql +=
                    &format!(" AND {}", sql.replace("?", &format!("?{}", condition.values.len())));
            }
        };
        add("n IN (SELECT rowid FROM search WHERE search MATCH ?)", self.expression);
        add("status LIKE ? || '%'", self.status);
        add("updated < ?", self.before);
        add("updated >= ?", self.after);
        if let Some(on_top) = self.on_top {
            condition.values.push(on_top.into());
            let place = condition.values.len();
            condition.first = format!("n NOT IN (SELECT rowid FROM search WHERE search MATCH ?{place}), ");
        }
        (!self.is_vain).then_some(condition)
    }
}

/// The words of a query without what a piece must be.
pub(crate) fn spoken(text: &str) -> String {
    Query::default().take_all(text, &mut Vec::new())
}

/// Cut at spaces, but for those within quotation marks.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    let parts = text.split(move |c: char| {
        is_quoted ^= c == '"';
        c.is_whitespace() && !is_quoted
    });
    parts.filter(|part| !part.is_empty())
}

/// A year, a month or a day: when it begins here, and when it is over, in UTC.
fn span(value: &str) -> Option<(String, String)> {
    let (day, length) = match value.len() {
        4 => (format!("{value}-01-01"), 1.year()),
        7 => (format!("{value}-01"), 1.month()),
        10 => (value.to_owned(), 1.day()),
        _ => return None,
    };
    let day: Date = day.parse().ok()?;
    let moment = |day: Date| {
        let zoned = day.to_zoned(jiff::tz::TimeZone::system()).ok()?;
        Some(zoned.timestamp().strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string())
    };
    Some((moment(day)?, moment(day.checked_add(length).ok()?)?))
}

/// Whether a word by its beginning has so few letters. A Chinese word has two signs.
fn is_short(term: &str) -> bool {
    term.ends_with('*') && term.is_ascii() && term.chars().filter(|c| c.is_alphanumeric()).count() < SHORT
}

#[cfg(test)]
mod tests {

    use crate::{Derived, NewPiece, RowNow, Store};

    fn library() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let mut add = |slug: &str, headline: &str, byline: &str, status: &str, tags: &[&str], text: &str| {
            let derived = Derived {
                headline: headline.into(),
                byline: byline.into(),
                status: status.into(),
                tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
                ..Derived::default()
            };
            let rows = vec![RowNow { source: text.into(), ..RowNow::default() }];
            store.create(NewPiece { slug: slug.into(), derived, rows, ..NewPiece::default() }).unwrap();
        };
        add(
            "horn",
            "The horn",
            "Ann Lee",
            "drafting",
            &["sea", "night ferry"],
            "It sounds over the harbour.",
        );
        add("harbour", "The harbour", "Bo Ek", "filed", &["sea"], "Ann was there. A ferry went.");
        add("ferry", "The ferry", "Bo Ek", "published", &[], "It goes to the harbour, said Lee.");
        store.catch_up(&|head| head.text()).unwrap();
        (folder, store)
    }

    fn found(store: &Store, query: &str) -> Vec<String> {
        store.pieces(query, None, false).unwrap().into_iter().map(|piece| piece.slug).collect()
    }

    #[test]
    fn operators_narrow_what_is_found() {
        let (_folder, store) = library();
        assert_eq!(found(&store, "byline:ann"), ["horn"]);
        assert_eq!(found(&store, "byline:\"bo ek\" tag:sea"), ["harbour"]);
        assert_eq!(found(&store, "tag:\"night ferry\""), ["horn"]);
        assert_eq!(found(&store, "status:pub"), ["ferry"]);
        assert_eq!(found(&store, "harbour status:filed"), ["harbour"]);
        assert_eq!(found(&store, "headline:ferry"), ["ferry"]);
        assert_eq!(found(&store, "after:2020").len(), 3);
        assert_eq!(found(&store, "before:2020-05").len(), 0);
        assert_eq!(found(&store, "harbour before:2099-12-31").len(), 3);
    }

    #[test]
    fn what_is_not_understood_is_looked_for() {
        let (_folder, store) = library();
        assert_eq!(found(&store, "before:yesterday"), Vec::<String>::new());
        assert_eq!(found(&store, "before:"), Vec::<String>::new());
        assert_eq!(found(&store, "said: lee"), ["ferry"]);
        assert_eq!(found(&store, "byline:"), Vec::<String>::new());
        assert_eq!(found(&store, "").len(), 3);
    }

    #[test]
    fn what_is_called_so_comes_first_then_the_newest() {
        let (_folder, store) = library();
        assert_eq!(found(&store, "harbour"), ["harbour", "ferry", "horn"]);
        assert_eq!(found(&store, "ferry"), ["ferry", "horn", "harbour"]);
    }

    #[test]
    fn short_words_are_looked_for_where_a_piece_says_what_it_is() {
        let (_folder, store) = library();
        assert_eq!(found(&store, "fe"), ["ferry", "horn"]);
        assert_eq!(found(&store, "an"), ["horn"]);
    }
}
