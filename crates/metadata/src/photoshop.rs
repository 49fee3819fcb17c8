//! Photoshop's image resources, in which JPEG and TIFF files hold their IIM: `8BIM`, a number, a name, a length, and
//! that many bytes, each padded to an even length.

use std::borrow::Cow;

use crate::{Blocks, cursor::Cursor};

/// The number of the resource that holds IIM.
pub(crate) const IIM: u16 = 0x0404;
/// The number of the resource that holds the digest of IIM.
pub(crate) const DIGEST: u16 = 0x0425;

/// A resource.
#[derive(Clone, Copy)]
pub(crate) struct Resource<'a> {
    pub(crate) number: u16,
    /// All of it.
    pub(crate) whole: &'a [u8],
    pub(crate) body: &'a [u8],
}

/// The resources of a block, up to what is none.
pub(crate) struct Resources<'a>(Cursor<'a>);

impl<'a> Resources<'a> {
    pub(crate) fn of(bytes: &'a [u8]) -> Self {
        Resources(Cursor(bytes))
    }
}

impl<'a> Iterator for Resources<'a> {
    type Item = Resource<'a>;

    fn next(&mut self) -> Option<Resource<'a>> {
        let (before, mut cursor) = (self.0.0, self.0);
        let sign: [u8; 4] = cursor.array()?;
        // Other programs of Adobe's write the same under signs of their own.
        if ![b"8BIM", b"AgHg", b"DCSR", b"PHUT", b"MeSa"].contains(&&sign) {
            return None;
        }
        let number = cursor.u16()?;
        let name = usize::from(cursor.u8()?);
        cursor.take(name + (name + 1) % 2)?;
        let length = cursor.u32()?;
        let body = cursor.take(length)?;
        if length % 2 == 1 {
            cursor.take(1.min(cursor.0.len()))?;
        }
        let whole = before.get(..before.len() - cursor.0.len())?;
        self.0 = cursor;
        let number = if &sign == b"8BIM" { number } else { 0 };
        Some(Resource { number, whole, body })
    }
}

impl<'a> Blocks<'a> {
    /// Takes IIM and its digest out of Photoshop's resources.
    pub(crate) fn take_resources(&mut self, resources: Cow<'a, [u8]>) {
        let find = |number| Resources::of(&resources).find(|resource| resource.number == number);
        self.iptc_digest = find(DIGEST).and_then(|digest| digest.body.try_into().ok());
        self.iim = match &resources {
            Cow::Borrowed(bytes) => {
                Resources::of(bytes).find(|found| found.number == IIM).map(|found| found.body.into())
            }
            Cow::Owned(_) => find(IIM).map(|found| found.body.to_vec().into()),
        };
    }
}

/// The numbers of the resources that hold EXIF and XMP again, which JPEG files keep elsewhere.
const AGAIN: [u16; 3] = [0x0422, 0x0423, 0x0424];

/// Resources with these blocks in place of their own, and the others as they are, but for those that say again what
/// stands in blocks.
pub(crate) fn with_blocks(resources: &[u8], blocks: &Blocks) -> Vec<u8> {
    let goes = |number| [IIM, DIGEST].contains(&number) || AGAIN.contains(&number);
    let others = Resources::of(resources).filter(|resource| !goes(resource.number));
    let mut written: Vec<u8> = others.flat_map(|resource| padded(resource.whole)).collect();
    if let Some(iim) = &blocks.iim {
        written.extend(resource(IIM, iim));
    }
    if let Some(digest) = &blocks.iptc_digest {
        written.extend(resource(DIGEST, digest));
    }
    written
}

fn resource(number: u16, body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u32).to_be_bytes(); // below the limit of a block
    let head = [&b"8BIM"[..], &number.to_be_bytes(), &[0, 0], &length].concat();
    [head, padded(body)].concat()
}

fn padded(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes.resize(bytes.len().next_multiple_of(2), 0);
    bytes
}
