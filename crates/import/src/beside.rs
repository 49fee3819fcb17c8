//! Where beside a text file a picture named in it may be looked for, and where never.

/// The places to look for a picture's file, relative to the text's folder, parts separated by `/`, likeliest first.
///
/// Empty for what must not be followed: addresses, absolute paths, and paths that leave the folder.
/// The caller still has to refuse links in the file system that lead out of it.
pub fn places(name: &str) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    for place in [Some(name.to_owned()), percent_decoded(name)].into_iter().flatten() {
        if stays_inside(&place) && !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// Whether a path names something inside the folder it is relative to, on every system.
fn stays_inside(path: &str) -> bool {
    let odd = |letter: char| letter.is_control() || matches!(letter, '\\' | ':');
    !path.contains(odd) && !path.starts_with('~') && path.split('/').all(is_name) && path != "."
}

fn is_name(part: &str) -> bool {
    !part.is_empty() && part != ".." && !is_device(part)
}

/// Names that Windows opens as devices, whatever follows their dot.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

/// The name as a link would mean it (`my%20photo.jpg`), if that is text.
fn percent_decoded(name: &str) -> Option<String> {
    let bytes = name.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match escaped_byte(&bytes[at..]) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).ok()
}

fn escaped_byte(bytes: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = bytes else { return None };
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_names_inside_the_folder() {
        assert_eq!(places("a.jpg"), ["a.jpg"]);
        assert_eq!(places("images/a.jpg"), ["images/a.jpg"]);
        assert_eq!(places("./a.jpg"), ["./a.jpg"]);
        assert_eq!(places("Мост.jpg"), ["Мост.jpg"]);
        assert_eq!(
            places("my%20photo.jpg"),
            ["my%20photo.jpg", "my photo.jpg"],
            "a link may be escaped, or the file so named"
        );
        assert_eq!(places("100%.jpg"), ["100%.jpg"]);
    }

    #[test]
    fn follows_nothing_that_leads_out() {
        for name in [
            "",
            ".",
            "..",
            "../a.jpg",
            "images/../../a.jpg",
            "/etc/passwd",
            "//host/share/a.jpg",
            "C:\\a.jpg",
            "C:a.jpg",
            "..\\a.jpg",
            "https://example.org/a.jpg",
            "data:image/png;base64,AAAA",
            "file:///a.jpg",
            "~/a.jpg",
            "%2e%2e%2fa.jpg/..",
            "a\0.jpg",
            "images/",
            "nul",
            "COM1.jpg",
        ] {
            assert_eq!(places(name), Vec::<String>::new(), "{name:?}");
        }
        assert_eq!(places("%2e%2e/a.jpg"), ["%2e%2e/a.jpg"], "the escaped form must not lead out");
    }
}
