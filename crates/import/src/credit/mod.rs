//! What a credit may be, guessed from what is at hand: a line that somebody pasted, the name of a file, the address
//! where a picture was found. Each guess says why it was made; it is never more than an offer.

mod address;
mod file_name;
mod shape;

use ::words::{Message, message};
use article::Credit;

use crate::text::{brief, pasted};

pub use address::from_address;
pub use file_name::from_file_name;

/// A credit that may be the right one.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// What is supposed; what is not known is empty.
    pub credit: Credit,
    /// Why, as a clause: “GettyImages-1.jpg” is how Getty Images calls its files.
    pub why: Message,
    /// Whether it is no more than likely: whoever takes a picture with a telephone need not be who writes.
    pub weak: bool,
}

impl Guess {
    fn new(credit: Credit, why: Message) -> Self {
        Guess { credit, why, weak: false }
    }
}

/// What a pasted line means: `Image by Kremlin.ru`, `Jane Roe/AP`, `Jane Roe, CC BY 4.0, via Wikimedia Commons`.
pub fn from_line(line: &str) -> Option<Guess> {
    let line = line.trim();
    Some(Guess::new(pasted(line)?, message!("notes-isCredit", text = brief(line))))
}

/// What whatever was pasted means: an address, the name of a picture file, or a line; `picture` is what the file of the
/// picture is called that it was pasted for.
pub fn from_anything(text: &str, picture: &str) -> Option<Guess> {
    let text = text.trim();
    let file = || from_file_name(text).filter(|_| !text.contains(char::is_whitespace));
    let line = || Some(file_name::at_its_page(from_line(text)?, picture));
    from_address(text).or_else(file).or_else(line).or_else(|| from_file_name(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_pasted_is_understood_as_what_it_is() {
        let creators = |text: &str| from_anything(text, "").map(|guess| guess.credit.creators.join("; "));
        assert_eq!(creators("Image by Kremlin.ru").as_deref(), Some("Kremlin.ru"));
        assert_eq!(creators("http://en.kremlin.ru/events/president/news/1").as_deref(), Some("Kremlin.ru"));
        assert_eq!(creators("annie-roe-AbC1dE2fG3h-unsplash.jpg").as_deref(), Some("Annie Roe"));
        assert_eq!(creators("Nobody had seen the bridge before, she said."), None);
        let why = from_line("Photo: Jane Roe").unwrap().why.to_string();
        assert_eq!(why, "“Photo: Jane Roe” reads like a credit");
    }

    #[test]
    fn a_line_by_way_of_wikimedia_leads_to_the_page_of_the_file() {
        let address = |line: &str, picture: &str| from_anything(line, picture).unwrap().credit.source_address;
        let line = "Jane Roe, CC BY 4.0 <https://creativecommons.org/licenses/by/4.0>, via Wikimedia Commons";
        let page = "https://commons.wikimedia.org/wiki/File:Old_bridge.jpg";
        assert_eq!(address(line, "Old_bridge.jpg"), page);
        assert_eq!(address(line, "960px-Old_bridge.jpg"), page);
        assert_eq!(address("Photo: Jane Roe", "Old_bridge.jpg"), "", "nothing says that it is from there");
        assert_eq!(address(line, "IMG_2031.jpg"), "", "a camera's name is no page");
        assert_eq!(address(line, "a.jpg"), "", "nor is what was shortened");
        let with_page =
            "By Jane Roe - Own work, CC BY-SA 3.0, https://commons.wikimedia.org/w/index.php?curid=1";
        assert_eq!(address(with_page, "Old_bridge.jpg"), "https://commons.wikimedia.org/w/index.php?curid=1");
    }
}
