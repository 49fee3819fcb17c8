//! Pictures and their credits.

use std::path::PathBuf;

use article::Credit;
use desk::{
    Added, Collected, CreditLine, Error, FileSays, Kind, LicenceRow, PicturesAsked, PicturesFound,
    SupposedCredit,
};
use tauri::{
    State,
    ipc::{InvokeBody, Request},
};
use words::message;

use crate::{
    library::{Library, aside},
    said::{Result, Said},
};

#[tauri::command]
pub(crate) async fn add_picture(library: State<'_, Library>, piece: String, path: PathBuf) -> Result<Added> {
    library.ask(move |desk| desk.add_picture(&piece, &path)).await
}

/// The bytes are the body, as they are; the piece and the picture's name stand in the headers.
#[tauri::command]
pub(crate) async fn add_picture_bytes(library: State<'_, Library>, request: Request<'_>) -> Result<Added> {
    let header =
        |name| request.headers().get(name).and_then(|value| value.to_str().ok()).map(percent_decoded);
    let (InvokeBody::Raw(bytes), Some(piece), Some(name)) = (request.body(), header("piece"), header("name"))
    else {
        let (message, hint) = (message!("errors-nothingCame"), message!("hints-nothingChanged"));
        return Err(Error::new(Kind::BadInput, message, hint).into());
    };
    let bytes = bytes.clone();
    library.ask(move |desk| desk.add_picture_bytes(&piece, &name, &bytes)).await
}

/// Fetched beside the library, which meanwhile keeps what is typed.
#[tauri::command]
pub(crate) async fn fetch_picture(
    library: State<'_, Library>,
    piece: String,
    address: String,
) -> Result<Added> {
    let fetched = aside(move || desk::fetch_picture(&address)).await??;
    library.ask(move |desk| desk.add_picture_bytes(&piece, &fetched.name, &fetched.bytes)).await
}

#[tauri::command]
pub(crate) async fn find_pictures(
    library: State<'_, Library>,
    asked: PicturesAsked,
) -> Result<PicturesFound> {
    library.ask(move |desk| desk.find_pictures(&asked)).await
}

#[tauri::command]
pub(crate) async fn reuse_picture(library: State<'_, Library>, piece: String, hash: String) -> Result<Added> {
    library.ask(move |desk| desk.reuse_picture(&piece, &hash)).await
}

#[tauri::command]
pub(crate) async fn replace_kept(library: State<'_, Library>, hash: String, path: PathBuf) -> Result<u32> {
    library.ask(move |desk| desk.replace_kept(&hash, &path)).await
}

#[tauri::command]
pub(crate) async fn collect_pictures(library: State<'_, Library>, hashes: Vec<String>) -> Result<Collected> {
    library.ask(move |desk| desk.collect_pictures(&hashes)).await
}

#[tauri::command]
pub(crate) async fn credit_line(
    library: State<'_, Library>,
    credit: Credit,
    outlet: String,
) -> Result<CreditLine> {
    library.ask(move |desk| Ok(desk.credit_line(&credit, &outlet))).await
}

#[tauri::command]
pub(crate) async fn file_says(
    library: State<'_, Library>,
    piece: String,
    picture: String,
) -> Result<FileSays> {
    library.ask(move |desk| desk.file_says(&piece, &picture)).await
}

#[tauri::command]
pub(crate) fn supposed_credit(text: String, picture: String) -> Said<Option<SupposedCredit>> {
    Said(desk::supposed_credit(&text, &picture))
}

#[tauri::command]
pub(crate) fn agencies() -> Vec<String> {
    desk::agencies()
}

#[tauri::command]
pub(crate) fn licences() -> Vec<LicenceRow> {
    desk::licences()
}

/// A header holds ASCII only, so the page writes a name as in an address.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => (decoded.push(byte), at += 3).1,
            None => (decoded.push(byte), at += 1).1,
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::percent_decoded;

    #[test]
    fn a_name_comes_through_a_header_in_any_script() {
        assert_eq!(percent_decoded("%D0%BF%D0%B0%D1%80%D0%BE%D0%BC%201.png"), "паром 1.png");
        assert_eq!(percent_decoded("100%"), "100%");
        assert_eq!(percent_decoded("%zz%4"), "%zz%4");
    }
}
