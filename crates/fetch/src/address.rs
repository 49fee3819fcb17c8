//! Addresses: which are on the web at all, and what the picture behind one may be called.

use ureq::http::Uri;

use crate::{Error, Result};

/// The address, if it is one of a page on the web and says nobody's password.
///
/// # Errors
/// [`Error::NoAddress`].
pub fn may_ask(address: &str) -> Result<Uri> {
    // What stands behind # is for the browser alone.
    let asked = address.split('#').next().unwrap_or_default();
    let uri: Uri = encoded(asked).parse().map_err(|_| Error::NoAddress)?;
    let is_web = matches!(uri.scheme_str(), Some("https" | "http"));
    let named = uri.host().is_some_and(|host| !host.is_empty());
    let secret = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    if is_web && named && !secret { Ok(uri) } else { Err(Error::NoAddress) }
}

/// What the picture is called there, or `picture`.
pub fn file_name(uri: &Uri) -> String {
    let last = uri.path().rsplit('/').next().unwrap_or_default();
    let name = decoded(last);
    if name.trim_matches(['.', ' ']).is_empty() { "picture".into() } else { name }
}

/// Letters outside of ASCII, and spaces, as bytes in hexadecimal: so they travel.
fn encoded(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for byte in address.trim().bytes() {
        match byte {
            b'!'..=b'~' => text.push(byte.into()),
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match digits.filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => (bytes.push(byte), rest = &tail[2..]).1,
            None => (bytes.push(*first), rest = tail).1,
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_are_asked() {
        let check = |address: &str, may: bool| assert_eq!(may_ask(address).is_ok(), may, "{address}");
        check("https://example.org/a.jpg", true);
        check("http://example.org:8080/a b/ü.jpg?x=1#top", true);
        check("https://example.org", true);
        check("file:///etc/passwd", false);
        check("ftp://example.org/a.jpg", false);
        check("javascript:alert(1)", false);
        check("data:image/png;base64,AAAA", false);
        check("galley://localhost/abc", false);
        check("https://me:secret@example.org/a.jpg", false);
        check("https://", false);
        check("//example.org/a.jpg", false);
        check("a.jpg", false);
        check("", false);
    }

    #[test]
    fn a_picture_is_called_what_it_is_called_there() {
        let check = |address: &str, name: &str| assert_eq!(file_name(&may_ask(address).unwrap()), name);
        check("https://example.org/a/ferry.jpg?w=1200#x", "ferry.jpg");
        check("https://example.org/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC.png", "паром.png");
        check("https://example.org/паром.png", "паром.png");
        check("https://example.org/50%25%zz", "50%%zz");
        check("https://example.org/", "picture");
        check("https://example.org", "picture");
    }
}
