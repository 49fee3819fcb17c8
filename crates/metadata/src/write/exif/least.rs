//! EXIF that says nothing yet.

/// With an empty directory.
const EMPTY: &[u8] = b"II*\0\x08\0\0\0\0\0\0\0\0\0";

/// With what the standard wants of every JPEG file: 72 dots an inch, where the colours of a dot are taken, the versions,
/// the order of the channels, and that no space of colours is meant. Its end is the size, width and height.
const IN_JPEG: &[u8] = b"II*\0\x08\0\0\0\
    \x05\0\
    \x1a\x01\x05\0\x01\0\0\0\x4a\0\0\0\
    \x1b\x01\x05\0\x01\0\0\0\x52\0\0\0\
    \x28\x01\x03\0\x01\0\0\0\x02\0\0\0\
    \x13\x02\x03\0\x01\0\0\0\x01\0\0\0\
    \x69\x87\x04\0\x01\0\0\0\x5a\0\0\0\
    \0\0\0\0\
    \x48\0\0\0\x01\0\0\0\
    \x48\0\0\0\x01\0\0\0\
    \x06\0\
    \0\x90\x07\0\x04\0\0\x000232\
    \x01\x91\x07\0\x04\0\0\0\x01\x02\x03\0\
    \0\xa0\x07\0\x04\0\0\x000100\
    \x01\xa0\x03\0\x01\0\0\0\xff\xff\0\0";
const WIDTH: &[u8] = b"\x02\xa0\x03\0\x01\0\0\0";
const HEIGHT: &[u8] = b"\x03\xa0\x03\0\x01\0\0\0";

/// The structure for a file that has none; `size` is given where the standard wants it said.
pub(super) fn least(size: Option<(u16, u16)>) -> Vec<u8> {
    let Some((width, height)) = size else { return EMPTY.to_vec() };
    let number = |number: u16| u32::from(number).to_le_bytes();
    [IN_JPEG, WIDTH, &number(width), HEIGHT, &number(height), &[0; 4]].concat()
}
