//! What must not leave: where a picture was taken, and by which very camera or lens.

use memchr::memmem;

/// Whether a property of that name is part of a position (`exif:GPSLatitude`), a number by which a camera or a lens can
/// be told (`aux:SerialNumber`), or a maker's note; in whatever namespace.
pub(crate) fn is_told_by(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("gps")
        || ["serialnumber", "latitude", "longitude"].iter().any(|end| name.ends_with(end))
        || name.contains("makernote")
}

/// Whether a text for people, or what other programs wrote as one, has such a thing in it.
pub(crate) fn is_told_in(text: &[u8]) -> bool {
    [&b"GPS"[..], b"SerialNumber", b"MakerNote"].iter().any(|sign| memmem::find(text, sign).is_some())
}
