//! A picture comes into the library and is used by a piece.

use std::path::Path;

use article::{Block, Change, Credit, Figure, Inline};
use metadata::Property;
use words::message;

use crate::{
    Desk, Error, Kind, Result,
    copy::Copy,
    embedded::one_line,
    import::{LARGEST_PICTURE, read},
    supposed::from_file_name,
    wire::{Added, Opened},
};

impl Desk {
    /// Takes a picture file into the library under a name of its own in the piece. The text is not touched: the
    /// caller's edit says where the picture stands.
    ///
    /// # Errors
    /// [`Kind::BadInput`] when it is no picture that Galley can show.
    pub fn add_picture(&mut self, piece: &str, file: &Path) -> Result<Added> {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.add_picture_bytes(piece, &name, &read(file, LARGEST_PICTURE)?)
    }

    /// The same with a picture that is in memory; `file` is what it was called where it came from.
    pub fn add_picture_bytes(&mut self, piece: &str, file: &str, bytes: &[u8]) -> Result<Added> {
        let id = self.row(piece)?.id;
        let hash = self.store_picture(file, bytes)?;
        let name = self.free_name(&id, file, &hash)?;
        let added = self.used(&id, &name, &hash)?;
        self.refresh(&id)?;
        let supposed = from_file_name(file).filter(|_| added.credit.is_none());
        Ok(Added { supposed, ..added })
    }

    /// Takes a picture file into the library and gives it to the first figure that waits for one, else to a new
    /// figure at the end of the piece.
    pub fn place_picture(&mut self, piece: &str, file: &Path) -> Result<(Added, Opened)> {
        let id = self.row(piece)?.id;
        let added = self.add_picture(&id, file)?;
        let copy = self.copy(&id)?;
        let waiting = copy.piece.content.iter().enumerate().find_map(|(index, block)| match block {
            Block::Figure(Figure { attrs, content })
                if !copy.has_file(&attrs.src) && !attrs.src.contains("://") =>
            {
                Some((index as u32, attrs.clone(), content.clone()))
            }
            _ => None,
        });
        let mut changes = Vec::new();
        match waiting {
            Some((index, attrs, content)) => {
                let old = attrs.src.clone();
                let with = vec![filled(Figure { attrs, content }, &added)];
                changes.push(Change::Blocks { from: index, to: index + 1, with });
                changes.extend(credit_comes_along(&copy, &old, &added.name));
            }
            None => {
                let at = copy.piece.content.len() as u32;
                let with = vec![filled(Figure { attrs: Default::default(), content: Vec::new() }, &added)];
                changes.push(Change::Blocks { from: at, to: at, with });
            }
        }
        self.change_now(&id, "picture", &changes)?;
        let opened = self.open(&id)?;
        Ok((added, opened))
    }

    /// Takes a file into the library as the picture that the piece already calls `name`.
    pub(crate) fn take_in(&mut self, id: &str, name: &str, file: &Path) -> Result<Added> {
        self.take_in_bytes(id, name, &read(file, LARGEST_PICTURE)?)
    }

    /// The same with a picture that is in memory.
    pub(crate) fn take_in_bytes(&mut self, id: &str, name: &str, bytes: &[u8]) -> Result<Added> {
        let hash = self.store_picture(name, bytes)?;
        if let Some(credit) = self.own_credit(id, name)? {
            self.store.remember_credit(&hash, &serde_json::to_value(credit).unwrap_or_default())?;
        }
        self.used(id, name, &hash)
    }

    /// The credit that the text of a piece gives a picture.
    fn own_credit(&mut self, id: &str, name: &str) -> Result<Option<Credit>> {
        let held = self.hold(id)?;
        let credit = held.manuscript.attrs().value.pictures.remove(name);
        self.keep(id, held);
        Ok(credit.map(|credit| credit.elsewhere()).filter(|credit| !credit.is_empty()))
    }

    fn store_picture(&mut self, name: &str, bytes: &[u8]) -> Result<String> {
        let facts = picture::inspect(bytes).map_err(|error| Error::no_picture(name, error))?;
        let hash = self.store.put_picture(bytes, facts.format.extension(), facts.width, facts.height)?;
        self.read_embedded(&hash, bytes)?;
        Ok(hash)
    }

    /// From now on, `name` means this picture in the piece.
    pub(crate) fn used(&mut self, id: &str, name: &str, hash: &str) -> Result<Added> {
        self.store.use_picture(id, name, hash)?;
        let row = self.store.uses(id)?.remove(name).ok_or_else(|| {
            Error::new(
                Kind::Library,
                message!("errors-pictureNotKept", name = name),
                message!("hints-textSafe"),
            )
        })?;
        let credit = row.credit.clone().and_then(|credit| serde_json::from_value(credit).ok());
        let embedded = self.embedded(hash)?;
        Ok(Added {
            name: name.to_owned(),
            info: self.on_disk(&row)?.info,
            credit,
            caption: one_line(embedded.text(Property::Caption)),
            alt: one_line(embedded.text(Property::AltText)),
            supposed: None,
        })
    }

    /// A name no other picture of the piece has, fit for any file system and for Markdown.
    pub(crate) fn free_name(&mut self, id: &str, wanted: &str, hash: &str) -> Result<String> {
        let uses = self.store.uses(id)?;
        let piece = self.copy(id)?.piece;
        let named = piece.picture_names();
        let (stem, extension) = plain_name(wanted);
        let names = std::iter::once(format!("{stem}.{extension}"))
            .chain((2..).map(|number| format!("{stem}-{number}.{extension}")));
        let free = |name: &String| match uses.get(name) {
            Some(row) => row.hash == hash,
            None => !named.contains(&name.as_str()) && !piece.attrs.pictures.contains_key(name),
        };
        Ok(names.into_iter().find(free).unwrap_or_default())
    }
}

/// What a piece said of a picture that had no file yet is said of the file that came.
pub(crate) fn credit_comes_along(copy: &Copy, old: &str, new: &str) -> Vec<Change> {
    let Some(credit) = copy.piece.attrs.pictures.get(old).filter(|_| old != new) else { return Vec::new() };
    let said = |name: &str, credit| Change::Credit { name: name.to_owned(), credit };
    vec![said(old, None), said(new, Some(credit.clone()))]
}

/// A figure with a picture in it, and with what the picture's file says where the figure says nothing.
fn filled(Figure { mut attrs, mut content }: Figure, added: &Added) -> Block {
    attrs.src = added.name.clone();
    if attrs.alt.is_empty() {
        attrs.alt = added.alt.clone();
    }
    if content.is_empty() && !added.caption.is_empty() {
        content.push(Inline::Text { text: added.caption.clone(), marks: Vec::new() });
    }
    Block::Figure(Figure { attrs, content })
}

/// Stem and extension in letters, digits, hyphens, underscores and points.
pub(crate) fn plain_name(name: &str) -> (String, String) {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "jpg"));
    let plain = |text: &str| {
        let kept: String = text
            .chars()
            .map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' })
            .collect();
        kept.trim_matches(['-', '.']).chars().take(80).collect::<String>()
    };
    let (stem, extension) = (plain(stem), plain(extension).to_lowercase());
    let stem = match stem.as_str() {
        "" => "picture".to_owned(),
        device if is_device(device) => format!("picture-{device}"),
        _ => stem,
    };
    (stem, if extension.is_empty() { "jpg".into() } else { extension })
}

/// Whether Windows takes the name for that of a device, as it does whatever follows the first point.
fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_numbered = |port| first.strip_prefix(port).is_some_and(|n| matches!(n.as_bytes(), [b'1'..=b'9']));
    matches!(first.as_str(), "con" | "prn" | "aux" | "nul") || is_numbered("com") || is_numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn a_picture_name_is_fit_for_any_file_system() {
        let check = |name: &str, stem: &str, extension: &str| {
            assert_eq!(plain_name(name), (stem.to_owned(), extension.to_owned()));
        };
        check("Ufa 2015 (2).JPG", "Ufa-2015--2", "jpg");
        check("../../x.png", "x", "png");
        check("паром.webp", "паром", "webp");
        check("?*", "picture", "jpg");
        check("Con.jpg", "picture-Con", "jpg");
        check("lpt1.a.jpg", "picture-lpt1.a", "jpg");
        check("concert.jpg", "concert", "jpg");
    }
}
