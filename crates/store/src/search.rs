//! The search index: one row a piece, made from its text off the path of typing.
//!
//! Words are found by their beginnings, in any case and without their accents. Chinese and Japanese
//! are written without spaces, so each run of them is cut into overlapping pairs.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Head, Result, Store, piece};

pub(crate) const FIRST: &str = "
CREATE VIRTUAL TABLE search USING fts5(
  headline, byline, words,
  mark,                               -- names the piece and the revision, so that a loss is found out
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
";

/// The same with the tags by themselves. It is filled when search is asked for the next time.
pub(crate) const WITH_TAGS: &str = "
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5(
  headline, byline, tags, words,
  mark,                               -- names the piece and the revision, so that a loss is found out
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
UPDATE piece SET indexed = 0;
";

/// All that a piece holds in one table, what it is called in another: so neither has to leave out columns while it looks, which takes
/// several times as long. They are filled when search is asked for the next time.
pub(crate) const BY_ITSELF: &str = "
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5(
  words,
  mark,                               -- names the piece and the revision, so that a loss is found out
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
DROP TABLE IF EXISTS search_top;
CREATE VIRTUAL TABLE search_top USING fts5(
  headline, byline, tags,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
UPDATE piece SET indexed = 0;
";

/// Says in plain words what a text holds, for search; Markdown is the caller's to know.
pub type Words<'a> = &'a dyn Fn(&Head) -> String;

/// Words of a query that are looked at. More only make it slow.
const MOST_WORDS: usize = 32;

/// Pieces put into search in one transaction: few enough that nobody who types has to wait for it.
const AT_ONCE: usize = 20;

impl Store {
    /// Brings search up to date with all pieces that changed since; gives how many.
    pub fn catch_up(&mut self, words: Words) -> Result<usize> {
        let behind = behind(&self.db)?;
        for some in behind.chunks(AT_ONCE) {
            let write = self.write()?;
            some.iter().try_for_each(|piece| put(&write, piece, words))?;
            write.commit()?;
        }
        Ok(behind.len())
    }
}

/// The pieces whose newest text search does not know.
pub(crate) fn behind(db: &Connection) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT id FROM piece WHERE indexed < rev")?;
    let pieces = statement.query_map([], |row| row.get(0))?;
    Ok(pieces.collect::<rusqlite::Result<_>>()?)
}

/// Makes the table anew, from every piece.
pub(crate) fn rebuild(db: &Connection, words: Words) -> Result<()> {
    db.execute_batch(BY_ITSELF)?;
    for piece in behind(db)? {
        put(db, &piece, words)?;
    }
    Ok(())
}

fn put(db: &Connection, piece: &str, words: Words) -> Result<()> {
    let head = piece::head(db, piece)?;
    let mut statement = db.prepare_cached("SELECT n, headline, byline, tags FROM piece WHERE id = ?1")?;
    let (n, headline, byline, tags): (i64, String, String, String) =
        statement.query_row([piece], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let all = [&headline, &byline, &tags, &words(&head)].map(|text| cut(text));
    let whole = all.join("\n");
    let [headline, byline, tags, _] = all;
    let sql = "INSERT OR REPLACE INTO search(rowid, words, mark) VALUES (?1, ?2, ?3)";
    db.prepare_cached(sql)?.execute(params![n, whole, mark(n, head.rev)])?;
    let sql = "INSERT OR REPLACE INTO search_top(rowid, headline, byline, tags) VALUES (?1, ?2, ?3, ?4)";
    db.prepare_cached(sql)?.execute(params![n, headline, byline, tags])?;
    db.prepare_cached("UPDATE piece SET indexed = ?2 WHERE id = ?1")?.execute(params![piece, head.rev])?;
    Ok(())
}

/// How many pieces search should know and does not find.
pub(crate) fn lost(db: &Connection) -> rusqlite::Result<usize> {
    let mut pieces = db.prepare("SELECT n, rev FROM piece WHERE indexed = rev")?;
    // Without its size a row is found, but can never be taken out again.
    let sized = "SELECT id FROM search_docsize INTERSECT SELECT id FROM search_top_docsize";
    let find = format!("SELECT rowid FROM search WHERE search MATCH 'mark : ' || ?1 AND rowid IN ({sized})");
    let mut find = db.prepare(&find)?;
    let mut rows = pieces.query([])?;
    let mut lost = 0;
    while let Some(row) = rows.next()? {
        let n: i64 = row.get(0)?;
        let found: Option<i64> = find.query_row([mark(n, row.get(1)?)], |row| row.get(0)).optional()?;
        lost += usize::from(found != Some(n));
    }
    Ok(lost)
}

/// One word.
fn mark(n: i64, rev: i64) -> String {
    format!("n{n}r{rev}")
}

/// Which of these texts hold what a person typed, by their places in the list: looked for as in pieces.
pub fn holding(query: &str, texts: &[String]) -> Result<Vec<usize>> {
    let terms = terms(query);
    if terms.is_empty() {
        return Ok(if query.trim().is_empty() { (0..texts.len()).collect() } else { Vec::new() });
    }
    let db = Connection::open_in_memory()?;
    db.execute_batch(FIRST)?;
    let write = db.unchecked_transaction()?;
    let mut insert = write.prepare("INSERT INTO search(rowid, words) VALUES (?1, ?2)")?;
    for (place, text) in texts.iter().enumerate() {
        insert.execute(params![place as i64, cut(text)])?;
    }
    let mut find = write.prepare("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid")?;
    let places =
        find.query_map([format!("words : ({})", terms.join(" "))], |row| Ok(row.get::<_, i64>(0)? as usize))?;
    Ok(places.collect::<rusqlite::Result<_>>()?)
}

/// Words that must stand in a row.
pub(crate) struct Wanted {
    pub(crate) words: String,
    /// Whether the last of them may go on.
    pub(crate) by_beginning: bool,
}

impl Wanted {
    /// As the index is asked for it.
    pub(crate) fn term(&self) -> String {
        format!("\"{}\"{}", pairs(&self.words), if self.by_beginning { "*" } else { "" })
    }
}

/// What a query looks for: each word by its beginning, and what stands in quotation marks as a phrase.
pub(crate) fn wanted(query: &str) -> Vec<Wanted> {
    let parts = query.split('"').enumerate();
    let wanted =
        parts.flat_map(
            |(at, part)| if at % 2 == 1 { phrase(part).into_iter().collect() } else { beginnings(part) },
        );
    wanted.take(MOST_WORDS).collect()
}

/// The same as the index is asked for it.
pub(crate) fn terms(query: &str) -> Vec<String> {
    wanted(query).iter().map(Wanted::term).collect()
}

fn phrase(part: &str) -> Option<Wanted> {
    let words = plain(part);
    let by_beginning = words.split_whitespace().next_back().is_some_and(|word| word.chars().any(is_unspaced));
    (!words.is_empty()).then_some(Wanted { words, by_beginning })
}

fn beginnings(part: &str) -> Vec<Wanted> {
    let words = plain(part);
    words.split_whitespace().map(|word| Wanted { words: word.to_owned(), by_beginning: true }).collect()
}

/// Only what the index could hold: letters, digits, marks on them, and spaces.
fn plain(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_alphanumeric() || is_mark(c) { fold(c) } else { ' ' });
    let spaced: String = spaced.collect();
    let words = spaced.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    words.collect::<Vec<_>>().join(" ")
}

/// A text as it goes into the index: pairs, and the last sign of each run alone so that it is found too.
fn cut(text: &str) -> String {
    cut_runs(text, true)
}

/// A query as it asks for a run: its pairs, in a row.
fn pairs(text: &str) -> String {
    cut_runs(text, false)
}

fn cut_runs(text: &str, last_alone: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run: Vec<char> = Vec::new();
    for c in text.chars().map(fold) {
        if is_unspaced(c) {
            run.push(c);
        } else {
            write_run(&mut run, last_alone, &mut out);
            out.push(c);
        }
    }
    write_run(&mut run, last_alone, &mut out);
    out
}

fn write_run(run: &mut Vec<char>, last_alone: bool, out: &mut String) {
    for pair in run.windows(2) {
        out.extend([' ', pair[0], pair[1]]);
    }
    if let Some(last) = run.last().filter(|_| last_alone || run.len() == 1) {
        out.extend([' ', *last]);
    }
    if !run.is_empty() {
        out.push(' ');
    }
    run.clear();
}

/// Russian writes ё and е for the same letter.
fn fold(c: char) -> char {
    match c {
        'ё' => 'е',
        'Ё' => 'Е',
        _ => c,
    }
}

/// Accents that stand as characters of their own.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Chinese characters and Japanese syllables.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Derived, NewPiece, RowNow};

    fn source(head: &Head) -> String {
        head.text()
    }

    /// Whether a query finds a piece with this text.
    fn finds(text: &str, query: &str) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let row = RowNow { source: text.into(), ..Default::default() };
        store.create(NewPiece { rows: vec![row], ..Default::default() }).unwrap();
        assert_eq!(store.catch_up(&source).unwrap(), 1);
        !store.pieces(query, None, false).unwrap().is_empty()
    }

    #[test]
    fn finds_words_by_their_beginnings_in_any_case_and_order() {
        let text = "Thousands marched through Minsk on Sunday.";
        assert!(finds(text, "minsk"));
        assert!(finds(text, "MAR thou"));
        assert!(!finds(text, "insk"));
        assert!(!finds(text, "minsk monday"), "all words must be there");
    }

    #[test]
    fn any_texts_are_searched_as_pieces_are() {
        let texts = ["The Café, Minsk", "a ferry", "東京都"].map(str::to_owned);
        assert_eq!(holding("minsk cafe", &texts).unwrap(), [0]);
        assert_eq!(holding("京都", &texts).unwrap(), [2]);
        assert_eq!(holding(" ", &texts).unwrap(), [0, 1, 2], "who asks for nothing gets all");
        assert_eq!(holding("!?", &texts).unwrap(), [0; 0]);
    }

    #[test]
    fn finds_phrases() {
        let text = "Thousands marched through Minsk on Sunday.";
        assert!(finds(text, "\"marched through minsk\""));
        assert!(!finds(text, "\"minsk through\""));
        assert!(!finds(text, "\"marched thr\""), "a phrase is whole words");
        assert!(finds(text, "sunday \"through minsk"), "a phrase still being typed");
    }

    #[test]
    fn accents_do_not_matter() {
        assert!(finds("Café Łódź São Paulo Søren", "cafe sao"));
        assert!(finds("a cafe", "café"));
        assert!(finds("a café", "cafe\u{301}"), "an accent may be a character of its own");
        assert!(finds("a cafe\u{301}", "café"));
    }

    #[test]
    fn finds_cyrillic() {
        assert!(finds("Лукашенко и Путин встретились в Сочи", "сочи ЛУКАШ"));
        assert!(finds("самолёт", "самолет"));
        assert!(finds("самолет", "самолёт"));
    }

    #[test]
    fn finds_chinese_and_japanese_anywhere_in_a_run() {
        let text = "国会は東京都の予算を可決した。";
        assert!(finds(text, "東京"));
        assert!(finds(text, "京都"), "the pair is there, whatever it means");
        assert!(finds(text, "東京都の予算"));
        assert!(finds(text, "\"予算を\""));
        assert!(finds(text, "東"));
        assert!(finds(text, "た"), "the last of a run");
        assert!(!finds(text, "大阪"));
        assert!(!finds(text, "東都"));
    }

    #[test]
    fn words_beside_chinese_are_found() {
        assert!(finds("使用SQLite数据库", "sqlite"));
        assert!(finds("使用SQLite数据库", "数据"));
    }

    #[test]
    fn a_query_without_words_finds_nothing_unless_it_is_empty() {
        assert!(finds("text", ""));
        assert!(finds("text", "  "));
        assert!(!finds("text", "!?"));
        assert!(!finds("text", "\"\""));
    }

    #[test]
    fn headline_and_byline_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let derived =
            Derived { headline: "Harbour opens".into(), byline: "Ana Ruiz".into(), ..Default::default() };
        store.create(NewPiece { derived, ..Default::default() }).unwrap();
        store.catch_up(&source).unwrap();
        assert_eq!(store.pieces("ruiz harb", None, false).unwrap().len(), 1);
    }

    #[test]
    fn hostile_queries_are_only_words() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let long = "a ".repeat(100_000);
        let quotes = "\"".repeat(9999);
        for query in [
            "\"",
            "'",
            "*",
            "a* OR b*",
            "NEAR(a b)",
            "headline:x",
            "^a",
            "a AND",
            "NOT",
            "-a",
            "{a b}:c",
            "(",
            ")",
            "\0",
            "a\0b",
            "; DROP TABLE piece",
            "\u{202e}",
            "%",
            "\\",
            "𞤀𞤁",
            "\u{301}",
            "\u{fffd}",
            &long,
            &quotes,
        ] {
            store.pieces(query, None, false).unwrap_or_else(|error| panic!("{query:?}: {error}"));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn any_query_is_answered(queries in prop::collection::vec("\\PC{0,12}|[\"*:^()a東é ]{0,12}", 20)) {
            let folder = tempfile::tempdir().unwrap();
            let store = Store::open(folder.path()).unwrap();
            for query in queries {
                prop_assert!(store.pieces(&query, None, false).is_ok(), "{:?}", query);
            }
        }
    }
}
