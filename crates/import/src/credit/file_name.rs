//! Whose picture it may be, by the name of its file.

use ::words::message;
use article::{Credit, Ground, LICENCES};

use super::{Guess, shape::fits};

/// How agencies call their files. The first that fits counts.
#[rustfmt::skip]
const AGENCIES: &[(&str, &[&str])] = &[
    ("Getty Images", &["gettyimages-#", "gettyimages_#", "iStock-#", "iStock_#"]),
    ("AP", &["AP99999999#", "AP_99999#", "AP-99999#"]),
    ("Reuters", &["RTX*", "RTS*", "RTR*", "RC2*", "RTRMADP_*"]),
    ("AFP", &["000_*", "AFP_*", "AFP-*"]),
    ("EPA", &["epa99999999"]),
    ("dpa", &["urn-newsml-dpa-com-#", "dpa-#", "dpa_#"]),
    ("TASS", &["TASS_#", "TASS-#"]),
    ("Shutterstock", &["shutterstock_#", "shutterstock-#"]),
    ("Adobe Stock", &["AdobeStock_#", "AdobeStock-#"]),
    ("Alamy", &["alamy-#", "alamy_#"]),
    ("Depositphotos", &["depositphotos_#", "depositphotos-#"]),
    ("imago", &["imago#", "imago-#", "imago_#"]),
];

/// How cameras and telephones call their pictures.
#[rustfmt::skip]
const CAMERAS: &[&str] = &[
    "IMG_9999#", "IMG_9999", "IMG9999", "MVIMG_99999999_#", "PXL_99999999_#", "DSC9999", "DSC99999", "DSC_9999", "_DSC9999", "DSCF9999",
    "DSCN9999", "_MG_9999", "CIMG9999", "P9999999", "GOPR9999", "DJI_9999", "DJI_99999999#", "99999999_999999", "100_9999",
];

/// Endings of picture files.
const ENDINGS: &[&str] = &["jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "tif", "tiff", "avif", "dng"];

/// Whose picture a file may be by its name: an agency's, a site's, the writer's own.
pub fn from_file_name(name: &str) -> Option<Guess> {
    let name = name.rsplit(['/', '\\']).next()?.trim();
    let stem = name.rsplit_once('.').filter(|(_, ending)| is_ending(ending)).map(|(stem, _)| stem)?;
    let ways: [fn(&str, &str) -> Option<Guess>; 6] = [agency, wikimedia, unsplash, pexels, flickr, camera];
    ways.into_iter().find_map(|way| way(stem, name))
}

fn is_ending(ending: &str) -> bool {
    ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

fn agency(stem: &str, name: &str) -> Option<Guess> {
    // Reuters puts a moment before its own number: `2020-09-14T093412Z_1_RC2ABC1D2E3F_RTRMADP_3_…`.
    let tail = || {
        stem.match_indices('_').filter_map(|(at, _)| stem.get(at + 1..)).find(|rest| fits(rest, "RTRMADP"))
    };
    let (agency, _) = AGENCIES.iter().find(|(agency, shapes)| {
        shapes.iter().any(|shape| fits(stem, shape)) || *agency == "Reuters" && tail().is_some()
    })?;
    let credit = Credit { agency: (*agency).to_owned(), licence: label(Ground::Agency), ..Credit::default() };
    Some(Guess::new(credit, message!("notes-filesOf", name = name, whose = *agency)))
}

/// `File:Old bridge.jpg`, `800px-Old_bridge.jpg`
fn wikimedia(_: &str, name: &str) -> Option<Guess> {
    let page = match name.split_once(':') {
        Some((space, page))
            if ["file", "datei", "fichier", "файл"].contains(&space.to_lowercase().as_str()) =>
        {
            page
        }
        _ => name.split_once("px-").filter(|(width, _)| fits(width, "#"))?.1,
    };
    let why = message!("notes-filesOf", name = name, whose = COMMONS);
    Some(Guess::new(commons_page(page.trim()), why))
}

/// Letters that the shortest name has which can be a page's; Wikimedia Commons takes none that describe nothing.
const SHORTEST_NAME: usize = 5;

/// A credit by way of Wikimedia Commons that does not say where: a picture's page is called as its file is.
pub(super) fn at_its_page(guess: Guess, picture: &str) -> Guess {
    let from_there = guess.credit.source_name.to_lowercase().starts_with("wikimedia");
    let letters = |stem: &str| stem.chars().filter(|sign| sign.is_alphabetic()).count();
    let page = match from_file_name(picture) {
        Some(named) => Some(named.credit).filter(|credit| credit.source_name == COMMONS),
        None => picture
            .rsplit_once('.')
            .filter(|(stem, ending)| is_ending(ending) && letters(stem) >= SHORTEST_NAME)
            .map(|_| commons_page(picture)),
    };
    match page.filter(|_| from_there && guess.credit.source_address.is_empty()) {
        Some(Credit { source_address, .. }) => {
            Guess { credit: Credit { source_address, ..guess.credit }, ..guess }
        }
        None => guess,
    }
}

pub(super) const COMMONS: &str = "Wikimedia Commons";

/// The page of a picture in Wikimedia Commons, where its credit stands.
pub(super) fn commons_page(name: &str) -> Credit {
    Credit {
        source_name: COMMONS.to_owned(),
        source_address: format!("https://commons.wikimedia.org/wiki/File:{}", name.replace(' ', "_")),
        ..Credit::default()
    }
}

/// `annie-roe-AbC1dE2fG3h-unsplash`
fn unsplash(stem: &str, name: &str) -> Option<Guess> {
    let named = stem.strip_suffix("-unsplash")?;
    let id = named.len().checked_sub(11).filter(|at| named.is_char_boundary(*at))?;
    let person = person(named.get(..id)?.trim_end_matches('-'));
    let credit = Credit {
        creators: person.into_iter().collect(),
        source_name: "Unsplash".to_owned(),
        source_address: format!("https://unsplash.com/photos/{}", named.get(id..)?),
        ..Credit::default()
    };
    Some(Guess::new(credit, message!("notes-filesOf", name = name, whose = "Unsplash")))
}

/// `pexels-annie-roe-1234567`
fn pexels(stem: &str, name: &str) -> Option<Guess> {
    let named = stem.strip_prefix("pexels-")?;
    let (person_or_photo, id) = named.rsplit_once('-').unwrap_or(("", named));
    let is_id = id.len() > 3 && id.bytes().all(|byte| byte.is_ascii_digit());
    let credit = Credit {
        creators: person(person_or_photo.trim_start_matches("photo")).into_iter().collect(),
        source_name: "Pexels".to_owned(),
        source_address: format!("https://www.pexels.com/photo/{id}/"),
        ..Credit::default()
    };
    is_id.then(|| Guess::new(credit, message!("notes-filesOf", name = name, whose = "Pexels")))
}

/// `annie-roe` is Annie Roe; what holds digits is no name.
fn person(words: &str) -> Option<String> {
    let words: Vec<&str> = words.split(['-', '_']).filter(|word| !word.is_empty()).collect();
    let is_name = !words.is_empty() && words.iter().all(|word| word.chars().all(char::is_alphabetic));
    let capital = |word: &&str| {
        let mut letters = word.chars();
        letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>()
    };
    is_name.then(|| words.iter().map(capital).collect::<Vec<_>>().join(" "))
}

/// `12345678901_0a1b2c3d4e_o`
fn flickr(stem: &str, name: &str) -> Option<Guess> {
    let (id, rest) = stem.split_once('_')?;
    let secret = rest.split('_').next()?;
    let is_id = (8..=11).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit());
    let is_secret = secret.len() == 10
        && secret.bytes().all(|byte| byte.is_ascii_hexdigit())
        && secret.bytes().any(|byte| byte.is_ascii_alphabetic());
    let why = message!("notes-filesOf", name = name, whose = "Flickr");
    (is_id && is_secret).then(|| Guess::new(flickr_page(id), why))
}

/// Where Flickr leads to the page of a picture by its number alone.
pub(super) fn flickr_page(id: &str) -> Credit {
    Credit {
        source_name: "Flickr".to_owned(),
        source_address: format!("https://www.flickr.com/photo.gne?id={id}"),
        ..Credit::default()
    }
}

fn camera(stem: &str, name: &str) -> Option<Guess> {
    CAMERAS.iter().find(|shape| fits(stem, shape))?;
    let credit = Credit { licence: label(Ground::Own), ..Credit::default() };
    let why = message!("notes-filesOfCameras", name = name);
    Some(Guess { weak: true, ..Guess::new(credit, why) })
}

/// What is written for a ground.
pub(super) fn label(ground: Ground) -> String {
    LICENCES.iter().find(|row| row.ground == ground).map_or("", |row| row.label).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str) -> String {
        let Some(Guess { credit, .. }) = from_file_name(name) else { return String::new() };
        let parts = [
            credit.creators.join("+"),
            credit.agency,
            credit.licence,
            credit.source_name,
            credit.source_address,
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn files_of_agencies_and_sites() {
        for (name, expected) in [
            ("GettyImages-123456789.jpg", "Getty Images | agency contract"),
            ("gettyimages-123456789-612x612.jpg", "Getty Images | agency contract"),
            ("AP20258473829104.jpg", "AP | agency contract"),
            ("RTX7ABCD.jpg", "Reuters | agency contract"),
            ("RC2ABC1D2E3F.JPG", "Reuters | agency contract"),
            ("2020-09-14T093412Z_1_RC2ABC_RTRMADP_3_BELARUS.jpg", "Reuters | agency contract"),
            ("000_1WX5ZQ.jpg", "AFP | agency contract"),
            ("epa08668143.jpg", "EPA | agency contract"),
            ("urn-newsml-dpa-com-20090101-200914-99-123456_large.jpg", "dpa | agency contract"),
            ("shutterstock_123456.jpg", "Shutterstock | agency contract"),
            (
                "File:Old bridge.jpg",
                "Wikimedia Commons | https://commons.wikimedia.org/wiki/File:Old_bridge.jpg",
            ),
            (
                "800px-Old_bridge.jpg",
                "Wikimedia Commons | https://commons.wikimedia.org/wiki/File:Old_bridge.jpg",
            ),
            ("12345678901_0a1b2c3d4e_o.jpg", "Flickr | https://www.flickr.com/photo.gne?id=12345678901"),
            (
                "annie-roe-AbC1dE2fG3h-unsplash.jpg",
                "Annie Roe | Unsplash | https://unsplash.com/photos/AbC1dE2fG3h",
            ),
            ("pexels-annie-roe-1234567.jpg", "Annie Roe | Pexels | https://www.pexels.com/photo/1234567/"),
            ("pexels-photo-1234567.jpeg", "Pexels | https://www.pexels.com/photo/1234567/"),
        ] {
            assert_eq!(said(name), expected, "{name}");
        }
    }

    #[test]
    fn a_camera_is_a_weak_reason() {
        for name in [
            "IMG_1234.JPG",
            "IMG_20200914_101500.jpg",
            "PXL_20200914_101500123.jpg",
            "DSC_0042.jpg",
            "DSC04242.JPG",
            "20200914_101500.jpg",
        ] {
            let guess = from_file_name(name).unwrap_or_else(|| panic!("{name}"));
            assert!(
                guess.weak && guess.credit.licence == "own picture" && guess.credit.creators.is_empty(),
                "{name}"
            );
        }
    }

    #[test]
    fn most_names_say_nothing() {
        for name in [
            "bridge.jpg",
            "",
            ".jpg",
            "RTXX",
            "IMG-20200914-WA0001.jpg",
            "000_1.jpg",
            "2020-09-14.jpg",
            "unsplash.jpg",
            "é.jpg",
            "AP.jpg",
            "12345678_1234567890.jpg",
        ] {
            assert_eq!(said(name), "", "{name}");
        }
    }
}
