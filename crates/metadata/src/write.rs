//! Writing a credit into a picture's file: into XMP, IIM and EXIF, as far as its format holds them, since each of
//! them is all that some programs read. Everything else in the file stays as it is.

pub(crate) mod camera;
mod exif;
mod iim;
pub(crate) mod texts;
pub(crate) mod xmp;

pub(crate) use exif::Bounds;
use md5::{Digest, Md5};

use crate::{Blocks, Error, Result, Stamp, blocks, containers::Container};

/// Writes a complete, clean set of credit fields into a picture that was just encoded anew. What its file may say
/// already goes. The same picture and stamp give the same bytes.
///
/// # Errors
/// As [`stamp_kept`].
pub fn stamp_clean(picture: &[u8], stamp: &Stamp) -> Result<Vec<u8>> {
    stamp_over(picture, Blocks::default(), stamp)
}

/// Writes the credit fields into a file that is passed on with its pixels as they are, and takes out of it what tells
/// where the picture was taken and by which very camera. All other metadata stay: XMP in other namespaces and languages,
/// IIM's other datasets (in UTF-8), EXIF's other tags where they are, texts. XMP and EXIF that cannot be read are
/// written anew. What goes:
///
/// - positions, and the serial numbers of cameras and lenses, in EXIF, XMP and texts;
/// - maker's notes, and segments, chunks and extensions of programs' own: their layout is not published, and many hold
///   serial numbers or positions;
/// - what it says of rights and the stamp does not, where it is known to be wrong ([`Stamp::clears_rights`]);
/// - what stands behind the picture: further pictures and films, with metadata of their own, and the index of them;
/// - a C2PA manifest ([`Blocks::has_c2pa`]) and the address of one in XMP. A manifest is bound to the very bytes of its
///   file (C2PA 2.1, 9.2), and would call the copy forged.
///
/// # Errors
/// [`Error::NotWritable`] for TIFF, AVIF and HEIC; [`Error::Broken`] where the file ends before the picture does;
/// [`Error::NoRoom`] where a JPEG file cannot hold so much; [`Error::NotReadBack`] if what was written reads back
/// otherwise than meant.
pub fn stamp_kept(original: &[u8], stamp: &Stamp) -> Result<Vec<u8>> {
    stamp_over(original, blocks(original)?, stamp)
}

fn stamp_over(picture: &[u8], before: Blocks, stamp: &Stamp) -> Result<Vec<u8>> {
    let container = Container::of(picture).ok_or(Error::UnknownFormat)?;
    let had_iim = before.iim.is_some();
    let stamp = stamp.tidied();
    let after = container
        .held(before.stamped(&stamp, container.bounds_of_exif(picture), container.room_for_xmp()), had_iim);
    let written = container.with_blocks(picture, &after, &texts::of(&stamp))?;
    let found = blocks(&written)?;
    let is_as_meant = found.exif == after.exif
        && found.iim == after.iim
        && found.iptc_digest == after.iptc_digest
        && found.xmp == after.xmp
        && found.extended_xmp == after.extended_xmp;
    if is_as_meant { Ok(written) } else { Err(Error::NotReadBack) }
}

impl<'a> Blocks<'a> {
    fn stamped(self, stamp: &Stamp, exif: Bounds, room_for_xmp: usize) -> Blocks<'a> {
        let iim = iim::stamped(self.iim.as_deref(), stamp);
        let (xmp, extended_xmp) =
            xmp::stamped(self.xmp.as_deref(), self.extended_xmp.as_deref(), stamp, room_for_xmp);
        Blocks {
            exif: exif::stamped(self.exif.as_deref(), stamp, exif).map(Into::into),
            iptc_digest: iim.as_ref().map(|iim| Md5::digest(iim).into()),
            iim: iim.map(Into::into),
            xmp: xmp.map(Into::into),
            extended_xmp: extended_xmp.map(Into::into),
            ..self
        }
    }
}
