//! Pictures drawn here, and a stamp that says everything.

use std::io::Cursor;

use image::{
    DynamicImage, ExtendedColorType, Frame, ImageDecoder, ImageEncoder, ImageReader, Rgba, RgbaImage,
    codecs::{gif::GifEncoder, jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder},
};
use metadata::Stamp;

const WIDTH: u32 = 48;
const HEIGHT: u32 = 32;

/// A lossy WebP of one grey pixel, which no encoder at hand makes.
const LOSSY: &[u8] =
    b"RIFF\x22\0\0\0WEBPVP8 \x16\0\0\0\x30\x01\0\x9d\x01\x2a\x01\0\x01\0\x0e\xc0\xfe\x25\xa4\0\x03\x70\0\0\0\0";

/// Tags of all kinds, as arguments of exiftool: others' and those that a stamp has a say in, a position, numbers of
/// the camera and the lens.
pub(crate) const TAGS: &[&str] = &[
    "-overwrite_original",
    "-m",
    "-E",
    "-EXIF:Artist=Old Name",
    "-EXIF:Make=Maker",
    "-EXIF:Model=A model with a long name",
    "-EXIF:DateTimeOriginal=2026:05:04 03:02:01",
    "-EXIF:FNumber=5.6",
    "-EXIF:UserComment=seen &#x44f;",
    "-EXIF:OwnerName=Ann Lee",
    "-EXIF:SerialNumber=123456789",
    "-EXIF:LensSerialNumber=987654321",
    "-EXIF:LensModel=A lens",
    "-GPSLatitude=55.75",
    "-GPSLatitudeRef=N",
    "-GPSLongitude=37.61",
    "-GPSLongitudeRef=E",
    "-IPTC:Keywords=ferry",
    "-IPTC:Keywords=&#x043f;&#x0430;&#x0440;&#x043e;&#x043c;",
    "-IPTC:City=Kyiv",
    "-IPTC:By-line=Old Name",
    "-IPTC:Writer-Editor=Ed",
    "-IPTC:DateCreated=2026:05:04",
    "-XMP-dc:Subject=ferry",
    "-XMP-dc:Subject=mist",
    "-XMP-dc:Creator=Old Name",
    "-XMP-dc:Rights=old",
    "-XMP-photoshop:Credit=old",
    "-XMP-photoshop:City=Kyiv",
    "-XMP-xmp:Rating=4",
    "-XMP-xmp:CreatorTool=A program &amp; more",
    "-XMP-exif:GPSLatitude=55.75",
    "-XMP-exif:GPSLongitude=37.61",
    "-XMP-aux:SerialNumber=123456789",
    "-XMP-exifEX:LensSerialNumber=987654321",
    "-XMP-iptcExt:LocationCreatedCity=Kyiv",
    "-XMP-iptcExt:PersonInImage=Ann Lee",
    "-XMP-iptcExt:ArtworkTitle=A mural",
    "-XMP-plus:LicensorName=Old Agency",
    "-XMP-plus:LicensorURL=https://old.example/",
    "-XMP-plus:ImageSupplierName=Supplier",
    "-XMP-mwg-rs:RegionName=A face",
    ".",
];

/// Something in every field, in several scripts.
pub(crate) fn full() -> Stamp {
    let s = str::to_owned;
    Stamp {
        title: s("Паром"),
        headline: s("Ferry at dawn"),
        caption: s("A ferry & its <crew>\nat \"dawn\". 渡し船 👩‍👩‍👧"),
        creators: vec![s("Марія Примаченко"), s("Zoë Ångström")],
        credit_line: s("Марія Примаченко/The Herald, CC BY-SA 4.0"),
        copyright_notice: s("© 2026 Марія Примаченко"),
        rights_holder: s("Марія Примаченко"),
        usage_terms: s("CC BY-SA 4.0"),
        web_statement: s("https://creativecommons.org/licenses/by-sa/4.0/"),
        licence_address: s("https://creativecommons.org/licenses/by-sa/4.0/"),
        source_address: s("https://example.org/ferry?at=dawn&n=1"),
        licensor_address: s("https://example.org/licence?a=1&b=2"),
        source: s("Wikimedia Commons"),
        instructions: s("NO SALES"),
        alt_text: s("A white ferry in mist"),
        digital_source_type: s("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"),
        clears_rights: false,
    }
}

/// Some of each format that can be written into.
pub(crate) fn pictures() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("photo.jpg", jpeg()),
        ("drawing.png", png()),
        ("lossless.webp", webp()),
        ("lossy.webp", LOSSY.to_vec()),
        ("profiled.webp", profiled_webp()),
        ("moving.gif", gif()),
    ]
}

pub(crate) fn picture(name: &str) -> Vec<u8> {
    pictures().into_iter().find(|(found, _)| *found == name).unwrap().1
}

/// The profile of colours in a file.
pub(crate) fn colours(bytes: &[u8]) -> Option<Vec<u8>> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().unwrap();
    reader.into_decoder().unwrap().icc_profile().unwrap()
}

fn drawn() -> RgbaImage {
    let glass = |x| if x < WIDTH / 2 { 255 } else { 128 };
    RgbaImage::from_fn(WIDTH, HEIGHT, |x, y| Rgba([x as u8 * 5, y as u8 * 7, 90, glass(x)]))
}

/// The least that is a profile: a header, and no tags.
fn profile() -> Vec<u8> {
    let mut profile = vec![0; 132];
    profile[..4].copy_from_slice(&132u32.to_be_bytes());
    profile[8] = 4;
    profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
    profile[36..40].copy_from_slice(b"acsp");
    profile
}

fn written(mut encoder: impl ImageEncoder, picture: DynamicImage) {
    encoder.set_icc_profile(profile()).unwrap();
    let colours: ExtendedColorType = picture.color().into();
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), colours).unwrap();
}

fn jpeg() -> Vec<u8> {
    let mut out = Vec::new();
    written(JpegEncoder::new(&mut out), DynamicImage::from(drawn()).into_rgb8().into());
    out
}

fn png() -> Vec<u8> {
    let mut out = Vec::new();
    written(PngEncoder::new(&mut out), drawn().into());
    out
}

fn profiled_webp() -> Vec<u8> {
    let mut out = Vec::new();
    written(WebPEncoder::new_lossless(&mut out), drawn().into());
    out
}

fn webp() -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::from(drawn()).write_to(&mut out, image::ImageFormat::WebP).unwrap();
    out.into_inner()
}

fn gif() -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = GifEncoder::new(&mut out);
    encoder.encode_frames([Frame::new(drawn()), Frame::new(RgbaImage::new(WIDTH, HEIGHT))]).unwrap();
    drop(encoder);
    out
}
