//! What a piece was, in lines for people.

use desk::{Became, ComparedBlock, Comparison, Desk, Origin, Result, Run, Version};
use serde_json::json;

use crate::answer::Answer;

/// The versions of a piece, or what differs between two of them.
pub(crate) fn history(mut desk: Desk, piece: &str, compare: &[i64]) -> Result<Answer> {
    match compare {
        [] => {
            let versions = desk.history(piece)?;
            Ok(Answer::new(versions.iter().map(line).collect::<String>(), versions))
        }
        [from, rest @ ..] => {
            let newest = desk.history(piece)?.first().map_or(0, |version| version.rev);
            let compared = desk.compare(piece, *from, rest.first().copied().unwrap_or(newest))?;
            Ok(Answer::new(told(&compared), compared))
        }
    }
}

/// The text of a piece as it was.
pub(crate) fn show(mut desk: Desk, piece: &str, rev: i64) -> Result<Answer> {
    Ok(Answer::new(desk.past_text(piece, rev)?, desk.past(piece, rev)?))
}

pub(crate) fn restore(mut desk: Desk, piece: &str, rev: i64) -> Result<Answer> {
    let opened = desk.restore(piece, rev)?;
    Ok(Answer::new("", json!({ "rev": opened.rev })))
}

pub(crate) fn name(mut desk: Desk, piece: &str, rev: Option<i64>, name: &str) -> Result<Answer> {
    desk.name_version(piece, rev, name)?;
    Ok(Answer::new("", json!({})))
}

fn line(version: &Version) -> String {
    let Version { rev, at, words, added, .. } = version;
    let words = words.map(|words| format!("{words} words")).unwrap_or_default();
    let added = added.filter(|added| *added != 0).map(|added| format!(" ({added:+})")).unwrap_or_default();
    let origin = match version.origin {
        Origin::Begun => Some("begun".to_owned()),
        Origin::Imported => Some("imported".to_owned()),
        Origin::Restored => Some("put back".to_owned()),
        Origin::Written => None,
    };
    let name = version.name.as_ref().map(|name| format!("“{name}”"));
    let sent = version.sent.iter().map(|sent| format!("out as {} {}", sent.way, local(&sent.at)));
    let said: Vec<_> = name.into_iter().chain(origin).chain(sent).collect();
    let line = format!("{rev:>5}  {}  {:<20}  {}", local(at), words + &added, said.join(", "));
    line.trim_end().to_owned() + "\n" + &overruled(version)
}

/// Why it went out although something stopped it: the same however often it did.
fn overruled(version: &Version) -> String {
    let overruled = version.sent.first().into_iter().flat_map(|sent| &sent.overruled);
    overruled.map(|it| format!("       {} Out all the same: {}\n", it.finding, it.reason)).collect()
}

/// A time, as clocks here show it.
fn local(at: &str) -> String {
    let moment = at.parse::<jiff::Timestamp>().map(|at| at.to_zoned(jiff::tz::TimeZone::system()));
    moment.map_or_else(|_| at.to_owned(), |moment| moment.strftime("%Y-%m-%d %H:%M").to_string())
}

fn told(compared: &Comparison) -> String {
    let Comparison { fields, blocks, added, removed } = compared;
    let field = |name: &str, runs: &[Run]| format!("{name}: {}\n", marked(runs));
    let fields: String = fields.iter().map(|it| field(&it.name, &it.runs)).collect();
    let changed = blocks.iter().any(|block| block.fate != Became::Same);
    if fields.is_empty() && !changed {
        return "Nothing differs.\n".to_owned();
    }
    let mut lines = fields;
    for some in blocks.chunk_by(|one, other| (one.fate == Became::Same) == (other.fate == Became::Same)) {
        match some {
            [ComparedBlock { fate: Became::Same, .. }, ..] => lines += "…\n",
            some => lines.extend(some.iter().map(block)),
        }
    }
    lines + &format!("{added} words came, {removed} went.\n")
}

fn block(block: &ComparedBlock) -> String {
    let is_told = block.runs.iter().any(|run| run.fate != Became::Same);
    let why = match block.fate {
        Became::Moved => " (moved)",
        Became::Changed if !is_told => " (in its form or its details)",
        _ => "",
    };
    format!("{}{why}\n", marked(&block.runs))
}

/// The words, with those that went as `[-…-]` and those that came as `{+…+}`.
fn marked(runs: &[Run]) -> String {
    let mark = |run: &Run| match run.fate {
        Became::Added => format!("{{+{}+}}", run.text),
        Became::Removed => format!("[-{}-]", run.text),
        _ => run.text.clone(),
    };
    runs.iter().map(mark).collect()
}
