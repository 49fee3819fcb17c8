//! The formats that are read, and those that are known well enough to say what to do instead.

use image::ImageFormat;

use crate::{Error, Result};

/// A format that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// JPEG: photographs.
    Jpeg,
    /// PNG: drawings and screens; lossless.
    Png,
    /// WebP, with or without loss; may be animated.
    WebP,
    /// GIF: may be animated.
    Gif,
}

/// How a file of a format begins: bytes at a place, and further bytes at another.
struct Signature {
    start: &'static [u8],
    then: (usize, &'static [u8]),
}

const fn starts(start: &'static [u8]) -> Signature {
    Signature { start, then: (0, b"") }
}

const READ: &[(Format, Signature)] = &[
    (Format::Jpeg, starts(b"\xff\xd8\xff")),
    (Format::Png, starts(b"\x89PNG\r\n\x1a\n")),
    (Format::WebP, Signature { start: b"RIFF", then: (8, b"WEBP") }),
    (Format::Gif, starts(b"GIF87a")),
    (Format::Gif, starts(b"GIF89a")),
];

const AS_JPEG: &str = "errors-asJpeg";
const PHONE: &str = "errors-fromPhone";
const AS_PNG: &str = "errors-asPng";

const NOT_READ: &[(&str, &str, Signature)] = &[
    ("HEIC", PHONE, Signature { start: b"", then: (4, b"ftyphe") }),
    ("HEIF", PHONE, Signature { start: b"", then: (4, b"ftypmif1") }),
    ("HEIF", PHONE, Signature { start: b"", then: (4, b"ftypmsf1") }),
    ("AVIF", AS_JPEG, Signature { start: b"", then: (4, b"ftypavi") }),
    ("TIFF", AS_JPEG, starts(b"II*\0")),
    ("TIFF", AS_JPEG, starts(b"MM\0*")),
    ("JPEG XL", AS_JPEG, starts(b"\xff\x0a")),
    ("JPEG XL", AS_JPEG, starts(b"\0\0\0\x0cJXL ")),
    ("JPEG 2000", AS_JPEG, starts(b"\0\0\0\x0cjP  ")),
    ("Photoshop", AS_JPEG, starts(b"8BPS")),
    ("BMP", AS_PNG, Signature { start: b"BM", then: (6, b"\0\0\0\0") }),
    ("PDF", AS_PNG, starts(b"%PDF-")),
];

impl Format {
    /// The format of a file, by its content.
    pub(crate) fn of(bytes: &[u8]) -> Result<Format> {
        if let Some((format, _)) = READ.iter().find(|(_, signature)| signature.fits(bytes)) {
            return Ok(*format);
        }
        match NOT_READ.iter().find(|(_, _, signature)| signature.fits(bytes)) {
            Some((name, way_out, _)) => Err(Error::Unsupported { name, way_out }),
            None if is_svg(bytes) => Err(Error::Unsupported { name: "SVG", way_out: AS_PNG }),
            None => Err(Error::NotAPicture),
        }
    }

    /// The usual extension, without its dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::WebP => "webp",
            Format::Gif => "gif",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::WebP => "image/webp",
            Format::Gif => "image/gif",
        }
    }

    /// The format of the usual extension.
    pub fn by_extension(extension: &str) -> Option<Format> {
        let extension = extension.to_ascii_lowercase();
        let extension = if extension == "jpeg" { "jpg" } else { &extension };
        [Format::Jpeg, Format::Png, Format::WebP, Format::Gif]
            .into_iter()
            .find(|format| format.extension() == extension)
    }

    /// How much a decoder holds beside the pixels that it gives, in bytes a pixel. What a progressive JPEG takes depends on
    /// its channels, and is held against the limits with its parts.
    pub(crate) fn held_besides(self) -> u64 {
        match self {
            Format::WebP => 4,
            Format::Jpeg | Format::Png | Format::Gif => 0,
        }
    }

    pub(crate) fn codec(self) -> ImageFormat {
        match self {
            Format::Jpeg => ImageFormat::Jpeg,
            Format::Png => ImageFormat::Png,
            Format::WebP => ImageFormat::WebP,
            Format::Gif => ImageFormat::Gif,
        }
    }
}

impl Signature {
    fn fits(&self, bytes: &[u8]) -> bool {
        let (at, then) = self.then;
        bytes.starts_with(self.start) && bytes.get(at..).is_some_and(|rest| rest.starts_with(then))
    }
}

/// SVG is text, with anything before its element.
fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let is_text = start.trim_ascii_start().first() == Some(&b'<') || start.starts_with(b"\xef\xbb\xbf<");
    is_text && start.windows(4).any(|word| word == b"<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unsupported(bytes: &[u8]) -> &'static str {
        match Format::of(bytes) {
            Err(Error::Unsupported { name, .. }) => name,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_what_it_cannot_read() {
        assert_eq!(unsupported(b"\0\0\0\x18ftypheic\0\0\0\0"), "HEIC");
        assert_eq!(unsupported(b"\0\0\0\x1cftypavif\0\0\0\0"), "AVIF");
        assert_eq!(unsupported(b"<?xml version='1.0'?>\n<!-- drawn --><svg xmlns=''/>"), "SVG");
        assert_eq!(unsupported(b"II*\0\x08\0\0\0"), "TIFF");
        assert_eq!(unsupported(b"%PDF-1.7"), "PDF");
    }

    #[test]
    fn takes_nothing_else_for_a_picture() {
        for bytes in [
            &b""[..],
            b"\xff",
            b"\xff\xd8",
            b"RIFF\0\0\0\0WAVE",
            b"GIF88a",
            b"<html><svg",
            b"plain text",
            b"BM is a word",
        ] {
            let refused = Format::of(bytes);
            assert!(refused.is_err(), "{bytes:?}: {refused:?}");
        }
        assert_eq!(Format::of(b"BM is a word"), Err(Error::NotAPicture));
    }

    #[test]
    fn extensions_lead_back_to_their_formats() {
        for format in [Format::Jpeg, Format::Png, Format::WebP, Format::Gif] {
            assert_eq!(Format::by_extension(format.extension()), Some(format));
            assert!(format.mime().starts_with("image/"));
        }
    }
}
