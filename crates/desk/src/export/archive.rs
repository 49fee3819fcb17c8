//! ZIP archives: the same files always give the same bytes, so that an export made twice changes nothing.

use std::io::{Cursor, Write};

use words::message;
use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::{Error, Kind, Result};

/// What a book says it is. It stands first, as it is (EPUB OCF 3.3, 4.3).
const MEDIA_TYPE: &str = "mimetype";

/// Endings of what does not shrink.
const PACKED: [&str; 8] = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".zip", ".docx", ".epub"];

/// The files as an archive, in their order.
pub(super) fn archive(files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>> {
    pack(files).map_err(|error| {
        Error::new(Kind::BadOutput, message!("errors-archive"), message!("hints-exportTryAgain"))
            .because(error)
    })
}

fn pack(files: Vec<(String, Vec<u8>)>) -> std::result::Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(&path, options(&path))?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn options(path: &str) -> SimpleFileOptions {
    let as_it_is = path == MEDIA_TYPE || PACKED.iter().any(|ending| path.ends_with(ending));
    let method = if as_it_is { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_book_says_first_and_plainly_what_it_is() {
        let files = || {
            vec![
                ("mimetype".to_owned(), b"application/epub+zip".to_vec()),
                ("a/ä.txt".to_owned(), vec![b'x'; 900]),
            ]
        };
        let bytes = archive(files()).unwrap();
        assert_eq!(&bytes[30..58], b"mimetypeapplication/epub+zip", "no extra field, not compressed");
        assert!(bytes.len() < 500, "what shrinks is shrunk");
        assert_eq!(bytes, archive(files()).unwrap(), "nothing in it depends on when it was made");
    }
}
