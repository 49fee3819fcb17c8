//! The library of pictures: one function for each command.

use std::{
    io::{self, IsTerminal, Write},
    path::Path,
};

use desk::{Desk, Error, KeptPicture, Kind, PictureUse, Result};
use words::{Message, message};

use crate::{answer::Answer, told};

/// Digits of a hash that tell the pictures of a library apart.
const DIGITS: usize = 12;

pub(crate) fn list(mut desk: Desk, query: &str) -> Result<Answer> {
    let pictures = desk.kept_pictures(query)?;
    Ok(Answer::new(lines(&pictures), pictures))
}

/// The picture is named by its file, or by the beginning of its hash.
pub(crate) fn uses(mut desk: Desk, picture: &str, file: Option<&Path>) -> Result<Answer> {
    let picture = match file {
        Some(path) => desk.kept_picture(&desk::picture_report(path)?.hash)?,
        None => desk.kept_picture(picture)?,
    };
    Ok(Answer::new(used(&picture), &picture.uses))
}

pub(crate) fn unused(mut desk: Desk) -> Result<Answer> {
    let pictures = desk.unused_pictures()?;
    let text = match pictures.len() {
        0 => format!("{}\n", message!("library-none")),
        n => lines(&pictures) + &format!("{}\n", message!("library-sum", n = n, bytes = bytes(&pictures))),
    };
    Ok(Answer::new(text, pictures))
}

pub(crate) fn collect(mut desk: Desk, yes: bool, json: bool) -> Result<Answer> {
    let pictures = desk.unused_pictures()?;
    let may = yes || pictures.is_empty() || (!json && says_yes(&pictures));
    if !may {
        return Err(Error::new(Kind::CalledOff, message!("errors-nobodySaidYes"), message!("hints-sayYes")));
    }
    let hashes: Vec<String> = pictures.into_iter().map(|picture| picture.info.hash).collect();
    let collected = desk.collect_pictures(&hashes)?;
    let (n, bytes) = (collected.pictures.len(), collected.bytes as usize);
    Ok(Answer::new(format!("{}\n", message!("library-collected", n = n, bytes = bytes)), collected))
}

/// Asks whoever sits there; nobody sits behind a pipe.
fn says_yes(pictures: &[KeptPicture]) -> bool {
    let (input, mut output) = (io::stdin(), io::stderr());
    if !input.is_terminal() {
        return false;
    }
    let ask = message!("library-ask", n = pictures.len(), bytes = bytes(pictures));
    let mut answer = String::new();
    let asked = write!(output, "{ask} ").and_then(|()| output.flush());
    asked.and_then(|()| input.read_line(&mut answer)).is_ok()
        && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes")
}

fn bytes(pictures: &[KeptPicture]) -> usize {
    pictures.iter().map(|picture| picture.bytes).sum::<u64>() as usize
}

fn lines(pictures: &[KeptPicture]) -> String {
    pictures.iter().map(told).collect()
}

/// A line for the picture and its credit; below it what the credit lacks, what the picture shows, and who uses it.
fn told(picture: &KeptPicture) -> String {
    let KeptPicture { info, bytes, line, .. } = picture;
    let hash = info.hash.get(..DIGITS).unwrap_or(&info.hash);
    let day = picture.added.get(..10).unwrap_or_default();
    let head =
        format!("{hash}  {day}  {} × {}, {}, {bytes} bytes  {line}", info.width, info.height, info.mime);
    let caption = Some(picture.caption.as_str()).filter(|caption| !caption.is_empty());
    let caption = caption.map(|text| below(&message!("library-caption", text = text))).unwrap_or_default();
    let lacks = told::lacks(&picture.missing);
    format!("{}\n{caption}{lacks}{}", head.trim_end(), used(picture))
}

fn used(picture: &KeptPicture) -> String {
    let uses: String = picture
        .uses
        .iter()
        .map(|by| {
            let (slug, name) = (by.slug.as_str(), by.name.as_str());
            below(&match by {
                PictureUse { binned: true, .. } => message!("library-usedInBin", slug = slug, name = name),
                PictureUse { shown: true, .. } => message!("library-usedIn", slug = slug, name = name),
                _ => message!("library-usedBefore", slug = slug, name = name),
            })
        })
        .collect();
    if uses.is_empty() { below(&message!("library-unused")) } else { uses }
}

fn below(message: &Message) -> String {
    format!("    {message}\n")
}
