//! What a piece is called among all others: its id in the library, which is a UUID (RFC 9562); for a file, which has none, one that is
//! made of its slug (version 8), the same each time.

use crate::{Job, Volume};

/// A URN (RFC 8141) of the UUID.
pub(crate) fn of(job: &Job) -> String {
    format!("urn:uuid:{}", if is_uuid(job.id) { job.id.to_owned() } else { made_of(job.slug) })
}

/// That of several pieces: for one, its own.
pub(crate) fn of_volume(volume: &Volume) -> String {
    match volume.jobs {
        [job] => of(job),
        jobs => format!("urn:uuid:{}", made_of(&jobs.iter().map(of).collect::<Vec<_>>().join(" "))),
    }
}

/// The part of a piece with this name.
pub(crate) fn part(uri: &str, name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let name: String = name
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    format!("{uri}#{name}")
}

fn is_uuid(id: &str) -> bool {
    let groups: Vec<&str> = id.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.concat().bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn made_of(slug: &str) -> String {
    // FNV-1a with 128 bits.
    let hash = slug.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    let marked = hash & !(0xf << 76) & !(0b11 << 62) | 8 << 76 | 0b10 << 62;
    let hex = format!("{marked:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_the_same_each_time_and_others_otherwise() {
        let made = made_of("last-tram");
        assert!(is_uuid(&made) && made == made_of("last-tram") && made != made_of("last-trams"), "{made}");
        assert_eq!((&made[14..15], "89ab".contains(&made[19..20])), ("8", true), "{made}");
    }

    #[test]
    fn names_of_parts_are_escaped() {
        assert_eq!(part("urn:x:1", "a b/ä.jpg"), "urn:x:1#a%20b%2F%C3%A4.jpg");
    }
}
