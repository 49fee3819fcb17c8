//! A picture's lasting name: what its bytes are.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// SHA-256 of a file, in 64 hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}"); // a string takes all that is written
        hex
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn agrees_with_the_standard() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(super::hash(b"abc"), of_abc);
    }
}
