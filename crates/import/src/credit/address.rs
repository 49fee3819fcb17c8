//! Whose picture it may be, by the address where it was found.

use ::words::message;
use article::{Credit, Ground, is_web_address};

use super::{
    Guess,
    file_name::{COMMONS, commons_page, flickr_page, from_file_name, label},
};

/// What a site says of its pictures.
enum Says {
    /// Nothing but where they are.
    Source(&'static str),
    /// They are an agency's.
    Agency(&'static str),
    /// They are its own, under a licence.
    Own(&'static str, &'static str),
}

/// Sites, by the end of their host.
const SITES: &[(&str, Says)] = &[
    ("wikipedia.org", Says::Source("Wikipedia")),
    ("flickr.com", Says::Source("Flickr")),
    ("unsplash.com", Says::Source("Unsplash")),
    ("pexels.com", Says::Source("Pexels")),
    ("pixabay.com", Says::Source("Pixabay")),
    ("instagram.com", Says::Source("Instagram")),
    ("facebook.com", Says::Source("Facebook")),
    ("twitter.com", Says::Source("Twitter")),
    ("x.com", Says::Source("X")),
    ("t.me", Says::Source("Telegram")),
    ("vk.com", Says::Source("VK")),
    ("youtube.com", Says::Source("YouTube")),
    ("gettyimages.com", Says::Agency("Getty Images")),
    ("gettyimages.de", Says::Agency("Getty Images")),
    ("gettyimages.co.uk", Says::Agency("Getty Images")),
    ("istockphoto.com", Says::Agency("Getty Images")),
    ("apimages.com", Says::Agency("AP")),
    ("newsroom.ap.org", Says::Agency("AP")),
    ("reutersconnect.com", Says::Agency("Reuters")),
    ("reuters.com", Says::Agency("Reuters")),
    ("afpforum.com", Says::Agency("AFP")),
    ("afp.com", Says::Agency("AFP")),
    ("epaimages.com", Says::Agency("EPA")),
    ("picture-alliance.com", Says::Agency("dpa")),
    ("dpa.com", Says::Agency("dpa")),
    ("tass.ru", Says::Agency("ТАСС")),
    ("tass.com", Says::Agency("TASS")),
    ("shutterstock.com", Says::Agency("Shutterstock")),
    ("alamy.com", Says::Agency("Alamy")),
    ("kremlin.ru", Says::Own("Kremlin.ru", "CC BY 4.0")),
    ("nasa.gov", Says::Own("NASA", "government work")),
];

/// Whose picture it may be, by the address of the picture or of its page.
pub fn from_address(address: &str) -> Option<Guess> {
    let address = address.trim();
    if !is_web_address(address) {
        return None;
    }
    let (host, path) =
        address.split_once("://")?.1.split_once('/').unwrap_or((address.split_once("://")?.1, ""));
    let host = host.to_lowercase();
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let exact = wikimedia(&host, path).or_else(|| flickr_file(&host, path)).or_else(|| pexels(&host, path));
    let guess = match exact {
        Some((credit, site)) => Guess::new(credit, message!("notes-addressOf", site = site)),
        None => site(&host, address)
            .or_else(|| from_file_name(&decoded(path)).map(|guess| found(guess, address)))?,
    };
    Some(guess)
}

/// The original or a smaller copy (`thumb/a/ab/Name.jpg/800px-Name.jpg`), or its page.
fn wikimedia(host: &str, path: &str) -> Option<(Credit, &'static str)> {
    let name = match host {
        "upload.wikimedia.org" => {
            let parts: Vec<&str> = path.split('/').collect();
            let at = parts.iter().position(|part| *part == "commons")? + 1;
            let at = if parts.get(at) == Some(&"thumb") { at + 1 } else { at };
            parts.get(at + 2).copied()?
        }
        "commons.wikimedia.org" | "commons.m.wikimedia.org" => path.strip_prefix("wiki/")?.split_once(':')?.1,
        _ => return None,
    };
    (!name.is_empty()).then(|| (commons_page(name), COMMONS))
}

/// The file itself; its page is a page of the site's.
fn flickr_file(host: &str, path: &str) -> Option<(Credit, &'static str)> {
    let id = host.ends_with("staticflickr.com").then(|| path.rsplit('/').next()?.split('_').next())??;
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    is_id.then(|| (flickr_page(id), "Flickr"))
}

/// `images.pexels.com/photos/1234567/pexels-photo-1234567.jpeg`
fn pexels(host: &str, path: &str) -> Option<(Credit, &'static str)> {
    let file = path.rsplit('/').next().filter(|_| host == "images.pexels.com")?;
    Some((from_file_name(file)?.credit, "Pexels"))
}

fn site(host: &str, address: &str) -> Option<Guess> {
    let is =
        |end: &str| host.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('.'));
    let (_, says) = SITES.iter().find(|(end, _)| is(end))?;
    let at = Credit { source_address: address.to_owned(), ..Credit::default() };
    let (credit, name) = match says {
        Says::Source(name) => (Credit { source_name: (*name).to_owned(), ..at }, name),
        Says::Agency(name) => {
            (Credit { agency: (*name).to_owned(), licence: label(Ground::Agency), ..at }, name)
        }
        Says::Own(name, licence) => {
            (Credit { creators: vec![(*name).to_owned()], licence: (*licence).to_owned(), ..at }, name)
        }
    };
    Some(Guess::new(credit, message!("notes-addressOf", site = *name)))
}

/// A file by whose name it is known lay at that address.
fn found(guess: Guess, address: &str) -> Guess {
    let credit = match guess.credit.source_address.as_str() {
        "" => Credit { source_address: address.to_owned(), ..guess.credit },
        _ => guess.credit,
    };
    Guess { credit, ..guess }
}

/// The last part of a path, its spaces as spaces.
fn decoded(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().replace("%20", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(address: &str) -> String {
        let Some(Guess { credit, .. }) = from_address(address) else { return String::new() };
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
    fn addresses_of_pictures_and_their_pages() {
        let bridge = "Wikimedia Commons | https://commons.wikimedia.org/wiki/File:Old_bridge.jpg";
        for (address, expected) in [
            ("https://upload.wikimedia.org/wikipedia/commons/a/ab/Old_bridge.jpg", bridge),
            (
                "https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Old_bridge.jpg/800px-Old_bridge.jpg",
                bridge,
            ),
            ("https://commons.wikimedia.org/wiki/File:Old_bridge.jpg#/media/x", bridge),
            (
                "https://live.staticflickr.com/65535/12345678901_0a1b2c3d4e_b.jpg",
                "Flickr | https://www.flickr.com/photo.gne?id=12345678901",
            ),
            ("https://www.flickr.com/photos/roe/123/", "Flickr | https://www.flickr.com/photos/roe/123/"),
            (
                "https://images.pexels.com/photos/1234567/pexels-photo-1234567.jpeg?w=1",
                "Pexels | https://www.pexels.com/photo/1234567/",
            ),
            (
                "https://media.gettyimages.com/id/1/photo/x.jpg",
                "Getty Images | agency contract | https://media.gettyimages.com/id/1/photo/x.jpg",
            ),
            (
                "http://en.kremlin.ru/events/president/news/1",
                "Kremlin.ru | CC BY 4.0 | http://en.kremlin.ru/events/president/news/1",
            ),
            ("https://x.com/roe/status/1", "X | https://x.com/roe/status/1"),
            (
                "https://paper.example/img/AP20258473829104.jpg",
                "AP | agency contract | https://paper.example/img/AP20258473829104.jpg",
            ),
        ] {
            assert_eq!(said(address), expected, "{address}");
        }
        for address in
            ["", "kremlin.ru/1", "https://paper.example/bridge.jpg", "https://notx.com/1", "javascript:x"]
        {
            assert_eq!(said(address), "", "{address}");
        }
    }
}
