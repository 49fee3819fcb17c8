//! What a person looks for: words, and with `byline:`, `tag:`, `status:`, `before:` and `after:` what a piece must be.
//!
//! What is not understood is looked for as words. Nothing that can be typed is an error.

use jiff::{ToSpan, civil::Date};
use rusqlite::{Connection, params_from_iter};

use crate::{Result, search::terms, set::Set};

/// Words with fewer letters are looked for by their beginnings only where a piece says what it is, and whole in its text: by
/// their beginnings they would find nearly all, and take long.
const SHORT: usize = 3;

/// A query, understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query {
    /// What a piece must hold, for the index of all words.
    anywhere: Option<String>,
    /// What it must be called, for the index of headlines, bylines and tags.
    called: Option<String>,
    /// Short words, each by its beginning: a piece must be called so, or hold it whole.
    short: Vec<String>,
    /// All of it, for the same index: a piece that says it there comes first.
    on_top: Option<String>,
    status: Option<String>,
    /// Last changed on or after that moment, and before that one (RFC 3339, UTC).
    after: Option<String>,
    before: Option<String>,
    /// Whether there is something in it that no piece can hold.
    is_vain: bool,
}

/// What a query finds.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The rows of the pieces; `None` for all.
    all: Option<Set>,
    /// Those that are called so, which come first.
    on_top: Set,
}

impl Found {
    pub(crate) fn has(&self, n: i64) -> bool {
        self.all.as_ref().is_none_or(|all| all.has(n))
    }

    pub(crate) fn has_on_top(&self, n: i64) -> bool {
        self.on_top.has(n)
    }
}

impl Query {
    /// Understands what was typed.
    pub(crate) fn read(text: &str) -> Query {
        let mut query = Query::default();
        let mut columns = Vec::new();
        let rest = query.take_all(text, &mut columns);
        let words = terms(&rest);
        query.is_vain = words.is_empty() && !rest.trim().is_empty();
        let (short, long): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| is_short(word));
        let long = long.into_iter().map(|word| match is_like_a_mark(word) {
            true => format!("words : {word}"),
            false => word.clone(),
        });
        query.anywhere = all_of(long.collect());
        query.called = all_of(columns.clone());
        query.short = short.into_iter().cloned().collect();
        query.short.sort();
        query.short.dedup();
        if !words.is_empty() {
            query.on_top = all_of(words.into_iter().chain(columns).collect());
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

    /// Finds it; `None` where no piece can be that.
    pub(crate) fn find(&self, db: &Connection) -> Result<Option<Found>> {
        if self.is_vain {
            return Ok(None);
        }
        const ANYWHERE: &str = "SELECT rowid FROM search WHERE search MATCH ?1";
        const CALLED: &str = "SELECT rowid FROM search_top WHERE search_top MATCH ?1";
        let matching = |sql, asked: &Option<String>| {
            asked.as_ref().map(|asked| rows(db, sql, std::slice::from_ref(asked))).transpose()
        };
        let on_top = matching(CALLED, &self.on_top)?.unwrap_or_default();
        let called = matching(CALLED, &self.called)?;
        let short_words = self.short.iter().map(|word| -> Result<Set> {
            let whole = rows(db, ANYWHERE, &[whole(word)])?;
            let is_all = self.on_top.as_ref() == Some(word);
            let called = if is_all { on_top.clone() } else { rows(db, CALLED, std::slice::from_ref(word))? };
            Ok(called.or(&whole))
        });
        let short = short_words.collect::<Result<Vec<_>>>()?;
        let found = [matching(ANYWHERE, &self.anywhere)?, called, self.being(db)?];
        let all = found.into_iter().flatten().chain(short).reduce(|all, some| all.and(&some));
        Ok(Some(Found { all, on_top }))
    }

    /// The pieces that are what is asked for, whatever they hold; `None` where nothing is.
    fn being(&self, db: &Connection) -> Result<Option<Set>> {
        let conditions = [
            ("status LIKE ? || '%'", &self.status),
            ("updated < ?", &self.before),
            ("updated >= ?", &self.after),
        ];
        let asked = conditions.into_iter().filter_map(|(sql, value)| Some((sql, value.clone()?)));
        let (conditions, values): (Vec<&str>, Vec<String>) = asked.unzip();
        if values.is_empty() {
            return Ok(None);
        }
        rows(db, &format!("SELECT n FROM piece WHERE {}", conditions.join(" AND ")), &values).map(Some)
    }
}

/// An expression that asks for all of these; `None` for nothing.
fn all_of(terms: Vec<String>) -> Option<String> {
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

/// The numbers that a statement gives.
fn rows(db: &Connection, sql: &str, values: &[String]) -> Result<Set> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(values))?;
    let mut set = Set::default();
    while let Some(row) = rows.next()? {
        set.put(row.get(0)?);
    }
    Ok(set)
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

/// Whether a word could begin what names a piece in the index: then only what the writer wrote is looked at, which takes longer.
fn is_like_a_mark(term: &str) -> bool {
    let mut signs = term.chars().filter(|c| c.is_alphanumeric());
    matches!(signs.next(), Some('n' | 'N')) && signs.next().is_none_or(|c| c.is_ascii_digit())
}

/// The same word, and no longer one. What names a piece in the index has more letters.
fn whole(term: &str) -> String {
    term.trim_end_matches('*').to_owned()
}

/// Whether a word by its beginning has so few letters. A Chinese word has two signs.
pub(crate) fn is_short(term: &str) -> bool {
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
    fn short_words_are_looked_for_by_their_beginnings_where_a_piece_says_what_it_is() {
        let (_folder, store) = library();
        assert_eq!(found(&store, "fe"), ["ferry", "horn"]);
        assert_eq!(found(&store, "an"), ["horn"]);
    }
}
