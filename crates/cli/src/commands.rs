//! One function for each command.

use std::{
    iter,
    mem::ManuallyDrop,
    path::{Path, PathBuf},
};

use desk::{Desk, Error, Form, Kind, LeftOf, Loose, Result, UNWATCHED, Wanted};
use proof::{Finding, Weight};
use serde_json::json;
use words::{Language, message};

use crate::{
    answer::Answer,
    args::{self, Args, Command, Picture},
    backup, history, library, outlets, told,
};

/// Carries a command out, and brings the mirror up to date where it changed something.
pub(crate) fn run(args: Args) -> Answer {
    let (library, writes) = (args.library.clone(), args.command.writes());
    let answer = carry_out(args);
    if !writes {
        return answer;
    }
    match open(library.as_deref()).and_then(|mut desk| desk.keep_mirror()) {
        Ok(_) => answer,
        Err(error) => answer.remark([error.to_string()]),
    }
}

fn carry_out(args: Args) -> Answer {
    let library = args.library;
    let open = || open(library.as_deref());
    let answer = match args.command {
        Command::New { headline } => open().and_then(|desk| new(desk, &headline)),
        Command::Import { files, format } => open().map(|desk| import(desk, &files, format.as_deref())),
        Command::List { query, status } => open().and_then(|desk| list(desk, &query, status)),
        Command::Show { piece, rev: Some(rev), .. } => {
            open().and_then(|desk| history::show(desk, &piece, rev))
        }
        Command::Show { piece, form, .. } => open().and_then(|desk| show(desk, &piece, form)),
        Command::History { piece, compare } => {
            open().and_then(|desk| history::history(desk, &piece, &compare))
        }
        Command::Restore { piece, rev } => open().and_then(|desk| history::restore(desk, &piece, rev)),
        Command::Name { piece, name, rev } => open().and_then(|desk| history::name(desk, &piece, rev, &name)),
        Command::Set { piece, settings } => open().and_then(|desk| set(desk, &piece, &settings)),
        Command::Picture(Picture::Add { piece, file }) => {
            open().and_then(|desk| picture_add(desk, &piece, &file))
        }
        Command::Picture(Picture::Show { subject }) => match file(&subject) {
            Some(path) => picture_file(path),
            None => open().and_then(|desk| pictures(desk, &subject)),
        },
        Command::Picture(Picture::Credit { piece, picture, settings }) => {
            open().and_then(|desk| credit(desk, &piece, &picture, &settings))
        }
        Command::Picture(Picture::Crop { piece, picture, shares, focus, none }) => {
            let asked = [("crop", shares), ("focus", focus)].into_iter();
            let asked = asked.filter(|(_, shares)| none || !shares.is_empty());
            let settings: Vec<_> = asked.map(|(key, shares)| (key.to_owned(), shares.join(" "))).collect();
            open().and_then(|desk| credit(desk, &piece, &picture, &settings))
        }
        Command::Picture(Picture::Replace { piece, picture, file }) => {
            open().and_then(|desk| picture_replace(desk, &piece, &picture, &file))
        }
        Command::Picture(Picture::List { query }) => open().and_then(|desk| library::list(desk, &query)),
        Command::Picture(Picture::Uses { picture }) => {
            open().and_then(|desk| library::uses(desk, &picture, file(&picture)))
        }
        Command::Picture(Picture::Unused) => open().and_then(library::unused),
        Command::Picture(Picture::Collect { yes }) => {
            open().and_then(|desk| library::collect(desk, yes, args.json))
        }
        Command::Check { piece, outlet } => match file(&piece) {
            Some(path) => outlets::read(path, outlet.as_deref(), open).map(|loose| check(loose.check())),
            None => open()
                .and_then(|mut desk| desk.check(&piece, outlet.as_deref()))
                .map(|findings| check(&findings)),
        },
        Command::Export { pieces, to, out, despite, without, draft, title, outlet } => {
            let wanted = Wanted {
                format: &to,
                out: &out,
                despite: despite.as_deref(),
                draft: draft.then_some(Language::English),
                outlet: outlet.as_deref(),
                without: &without,
            };
            let files: Vec<_> = pieces.iter().filter_map(|piece| file(piece)).collect();
            match (pieces.as_slice(), files.as_slice()) {
                ([_], [path]) => {
                    outlets::read(path, outlet.as_deref(), open).and_then(|loose| export_file(loose, &wanted))
                }
                ([piece], _) => open().and_then(|desk| export(desk, piece, &wanted)),
                (_, []) => open()
                    .and_then(|mut desk| desk.export_together(&pieces, title.as_deref(), &wanted, UNWATCHED))
                    .map(|all| exported(&[], Ok(all))),
                (_, files) => {
                    let read = |path: &&Path| outlets::read(path, outlet.as_deref(), open);
                    let pieces: Result<Vec<Loose>> = files.iter().map(read).collect();
                    pieces
                        .and_then(|pieces| Loose::all_without(pieces, &without))
                        .and_then(|pieces| {
                            Loose::export_together(pieces, title.as_deref(), &wanted, UNWATCHED)
                        })
                        .map(|(all, _)| exported(&[], Ok(all)))
                }
            }
        }
        Command::Outlets { name } => open().and_then(|desk| outlets::tell(&desk, name.as_deref())),
        Command::Formats => Ok(formats()),
        Command::Backup { file } => open().and_then(|desk| backup::make(&desk, &file)),
        Command::Mirror { folder, off } => {
            open().and_then(|desk| backup::mirror(desk, folder.as_deref(), off))
        }
        Command::Unpack { file } => {
            folder(library.as_deref()).and_then(|folder| backup::unpack(&file, &folder))
        }
        Command::Doctor { recover: true } => folder(library.as_deref()).and_then(|folder| recover(&folder)),
        Command::Doctor { .. } => open().and_then(doctor),
        Command::Sample => open().and_then(sample),
        Command::Completions { .. } => Ok(Answer::default()),
    };
    answer.unwrap_or_else(Answer::from)
}

fn open(library: Option<&Path>) -> Result<Desk> {
    Desk::open_library(&folder(library)?)
}

fn folder(library: Option<&Path>) -> Result<PathBuf> {
    library
        .map(Path::to_owned)
        .or_else(desk::default_library)
        .ok_or_else(|| Error::new(Kind::Library, message!("errors-homeless"), message!("hints-nameLibrary")))
}

/// The file that an argument names, if it looks like one rather than like a piece.
fn file(argument: &str) -> Option<&Path> {
    let path = Path::new(argument);
    (path.is_file() || argument.contains(['/', '\\']) || argument.to_lowercase().ends_with(".md"))
        .then_some(path)
}

fn new(mut desk: Desk, headline: &str) -> Result<Answer> {
    let made = desk.create(headline)?;
    Ok(Answer::new(format!("{}\n", made.slug), json!({ "id": made.id, "slug": made.slug })))
}

fn import(mut desk: Desk, files: &[PathBuf], format: Option<&str>) -> Answer {
    let (mut made, mut errors) = (Vec::new(), Vec::new());
    for file in files {
        match desk.import(file, format) {
            Ok(imported) => made.push(imported),
            Err(error) => errors.push(error),
        }
    }
    let text: String = made.iter().map(|imported| format!("{}\n", imported.slug)).collect();
    let remarks = made.iter().flat_map(|imported| told::notes(&imported.notes)).collect::<Vec<_>>();
    Answer::new(text, &made).remark(remarks).and_errors(errors)
}

fn list(mut desk: Desk, query: &str, status: Option<args::Status>) -> Result<Answer> {
    let pieces = desk.list(query, status.map(Into::into))?;
    let ids: Vec<String> = pieces.iter().map(|piece| piece.id.clone()).collect();
    let finds = if query.trim().is_empty() { Vec::new() } else { desk.finds(query, &ids)? };
    Ok(Answer::new(told::pieces(&pieces, &finds), &pieces))
}

fn show(mut desk: Desk, piece: &str, form: args::Form) -> Result<Answer> {
    let data = desk.show_data(piece)?;
    let text = match form {
        args::Form::Markdown => desk.show(piece, Form::Markdown)?,
        args::Form::Text => desk.show(piece, Form::Text)?,
        args::Form::Json => serde_json::to_string_pretty(&data).unwrap_or_default() + "\n",
    };
    Ok(Answer::new(text, data))
}

fn set(mut desk: Desk, piece: &str, settings: &[(String, String)]) -> Result<Answer> {
    let saved = desk.set(piece, settings)?;
    Ok(Answer::new("", saved))
}

fn picture_add(mut desk: Desk, piece: &str, file: &Path) -> Result<Answer> {
    let (added, _) = desk.place_picture(piece, file)?;
    Ok(Answer::new(format!("{}\n", added.name), added))
}

fn picture_replace(mut desk: Desk, piece: &str, picture: &str, file: &Path) -> Result<Answer> {
    let added = desk.replace_picture(piece, picture, file)?;
    Ok(Answer::new(format!("{}\n", added.name), added))
}

fn picture_file(path: &Path) -> Result<Answer> {
    let report = desk::picture_report(path)?;
    let size = report.width.zip(report.height).map(|(width, height)| format!(", {width} × {height}"));
    let file = format!("{}{}, {} bytes\n", report.mime, size.unwrap_or_default(), report.bytes);
    let remark = report.refused.as_ref().map(ToString::to_string);
    Ok(Answer::new(file + &told::embedded(&report.embedded), report).remark(remark))
}

fn pictures(mut desk: Desk, piece: &str) -> Result<Answer> {
    let pictures = desk.pictures(piece)?;
    let text: String = pictures
        .iter()
        .map(|picture| {
            let size = match &picture.file {
                Some(file) => format!("{} × {}", file.width, file.height),
                None => "picture to come".to_owned(),
            };
            let part = picture.credit.part().map(|part| format!(", cropped to {part}")).unwrap_or_default();
            format!("{}  {size}{part}  {}\n{}", picture.name, picture.line, told::lacks(&picture.missing))
        })
        .collect();
    Ok(Answer::new(text, pictures))
}

fn credit(mut desk: Desk, piece: &str, picture: &str, settings: &[(String, String)]) -> Result<Answer> {
    let saved = desk.credit(piece, picture, settings)?;
    Ok(Answer::new("", saved))
}

fn check(findings: &[Finding]) -> Answer {
    let text = match findings {
        [] => "Nothing stands in the way.\n".to_owned(),
        _ => told::findings(findings).join("\n") + "\n",
    };
    Answer::new(text, findings).stopped_if(findings.iter().any(Finding::stops))
}

fn export(mut desk: Desk, piece: &str, wanted: &Wanted) -> Result<Answer> {
    let loose = desk.loose(piece, wanted.outlet)?.without(wanted.without)?;
    let written = loose.export(wanted, UNWATCHED).and_then(|(exported, sent)| {
        desk.remember_sent(&sent)?;
        Ok(exported)
    });
    Ok(exported(loose.check(), written))
}

/// The file's piece is not taken apart again: the program ends here.
fn export_file(loose: Loose, wanted: &Wanted) -> Result<Answer> {
    let loose = ManuallyDrop::new(loose.without(wanted.without)?);
    Ok(exported(loose.check(), loose.export(wanted, UNWATCHED).map(|(exported, _)| exported)))
}

/// Warnings are said either way; what stops is in the error.
fn exported(findings: &[Finding], result: Result<desk::Exported>) -> Answer {
    let warnings: Vec<_> =
        findings.iter().filter(|finding| finding.weight == Weight::Warns).cloned().collect();
    let answer = match result {
        Ok(exported) => {
            let files: String = exported.files.iter().map(|file| format!("{file}\n")).collect();
            let remarks = told::notes(&exported.notes);
            Answer::new(files, exported).remark(remarks)
        }
        Err(error) => Answer::from(error),
    };
    answer.remark(told::findings(&warnings))
}

fn formats() -> Answer {
    let formats = desk::formats();
    let text = told::formats("Import:", &formats.importers) + &told::formats("Export:", &formats.exporters);
    Answer::new(text, formats)
}

fn doctor(mut desk: Desk) -> Result<Answer> {
    let report = desk.doctor()?;
    let lines = |title: &str, list: &[String]| -> String {
        list.iter().map(|line| format!("{title}: {line}\n")).collect()
    };
    let text = match (report.troubles.is_empty(), report.mended.is_empty()) {
        (true, true) => format!("The library {} is sound.\n", desk.folder().display()),
        _ => lines("Mended", &report.mended) + &lines("Wrong", &report.troubles),
    };
    Ok(Answer::new(text, report))
}

fn recover(folder: &Path) -> Result<Answer> {
    let found = desk::recover(folder)?;
    let pieces = found.pieces.iter().map(|piece| {
        let left = match piece.left {
            LeftOf::All => "whole",
            LeftOf::Text => "its text is whole; some of its history is gone",
            LeftOf::Parts => "what could be read of it; look it through",
        };
        format!("{}: {left}\n", piece.slug)
    });
    let whole = format!("{} pieces came through whole.\n", found.whole);
    let pictures = match found.pictures {
        0 => String::new(),
        count => format!("{count} pictures were found by their files; their credits are lost.\n"),
    };
    let kept = format!("The damaged files are in {}\n", found.kept.display());
    let text = iter::once(whole).chain(pieces).chain([pictures, kept]).collect::<String>();
    Ok(Answer::new(text, found))
}

fn sample(mut desk: Desk) -> Result<Answer> {
    let made = desk.import_sample()?;
    Ok(Answer::new(format!("{}\n", made.slug), made))
}
