//! What each of the three standards says of a property.

use super::{
    exif::{Exif, Tag},
    iim::{Iim, Value},
    properties::{Row, Shape},
    text::clean,
    when,
    xmp::Xmp,
};

/// 2:60, the time of day that goes with the date in 2:55.
const TIME_CREATED: u8 = 60;

/// The blocks of a file, read.
pub(super) struct Sources<'a> {
    pub(super) exif: Option<Exif<'a>>,
    pub(super) iim: Option<Iim<'a>>,
    pub(super) xmp: Xmp,
    /// Whether the digest that is kept beside IIM is of another: then IIM was written after XMP.
    pub(super) is_iim_newer: bool,
}

impl Sources<'_> {
    /// What EXIF says. What cameras write of themselves says nothing.
    pub(super) fn exif(&self, row: &Row) -> Vec<String> {
        let Some((exif, tag)) = self.exif.as_ref().zip(row.exif) else { return Vec::new() };
        let text = exif.text(tag).filter(|text| tag != Tag::DESCRIPTION || !is_filler(text));
        match row.shape {
            Shape::List => text.map(|text| names(&text)).unwrap_or_default(),
            Shape::Text => text.into_iter().collect(),
            Shape::Time => {
                let (fraction, zone) = (exif.text(Tag::TAKEN_FRACTION), exif.text(Tag::TAKEN_OFFSET));
                let time = text.and_then(|text| when::of_exif(&text, fraction.as_deref(), zone.as_deref()));
                time.into_iter().collect()
            }
        }
    }

    /// What IIM says, with what each value takes there. Of a dataset that may not repeat the last holds.
    pub(super) fn iim(&self, row: &Row) -> Vec<Value> {
        let Some((iim, dataset)) = self.iim.as_ref().zip(row.iim) else { return Vec::new() };
        let values = iim.values(dataset.number);
        match row.shape {
            Shape::List => values.collect(),
            Shape::Text => values.last().into_iter().collect(),
            Shape::Time => {
                let clock = iim.values(TIME_CREATED).last();
                let time = values.last().and_then(|date| {
                    when::of_iim(&date.text, clock.as_ref().map(|clock| clock.text.as_str()))
                });
                time.map(|text| Value { bytes: text.len(), text }).into_iter().collect()
            }
        }
    }

    /// What XMP says.
    pub(super) fn xmp(&self, row: &Row) -> Vec<String> {
        row.xmp.iter().map(|way| self.xmp.texts(way)).find(|texts| !texts.is_empty()).unwrap_or_default()
    }
}

/// Several names in one text, as the Metadata Working Group writes them: `Ann Lee; "Bo; Co"; Di`.
fn names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut is_quoted = false;
    for part in text.split("; ") {
        let goes_on = is_quoted;
        let quoted = if is_quoted { Some(part) } else { part.strip_prefix('"') };
        let part = quoted.map_or(part.to_owned(), |part| {
            let quotes = part.len() - part.trim_end_matches('"').len();
            is_quoted = quotes % 2 == 0;
            part.strip_suffix('"').filter(|_| !is_quoted).unwrap_or(part).replace("\"\"", "\"")
        });
        match names.last_mut().filter(|_| goes_on) {
            Some(name) => *name = format!("{name}; {part}"),
            None => names.push(part),
        }
    }
    names.into_iter().map(|name| clean(&name)).filter(|name| !name.is_empty()).collect()
}

/// What cameras and their programs write for a caption when nobody has written one.
fn is_filler(text: &str) -> bool {
    const FILLERS: &[&str] = &[
        "ASCII",
        "Default",
        "Digital Camera",
        "Exif_JPEG_PICTURE",
        "Image",
        "KONICA MINOLTA DIGITAL CAMERA",
        "MINOLTA DIGITAL CAMERA",
        "Minolta DSC",
        "OLYMPUS DIGITAL CAMERA",
        "SAMSUNG DIGITAL CAMERA",
        "SONY DSC",
        "Screenshot",
        "User comments",
    ];
    FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(text)) || text.starts_with("DCIM\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_one_text() {
        assert_eq!(names("Ann Lee"), ["Ann Lee"]);
        assert_eq!(names("Ann Lee; Bo; "), ["Ann Lee", "Bo"]);
        assert_eq!(names("Ann;Bo"), ["Ann;Bo"]);
        assert_eq!(names(r#""Ann; ""Sir"" Lee"; Bo; "Di"#), [r#"Ann; "Sir" Lee"#, "Bo", "Di"]);
        assert_eq!(names(r#""Ann" Lee; "Bo""#), [r#"Ann" Lee; "Bo"#]);
    }

    #[test]
    fn what_cameras_write_is_no_caption() {
        for text in ["OLYMPUS DIGITAL CAMERA", "default", "DCIM\\100MEDIA\\DJI_0004.JPG"] {
            assert!(is_filler(text), "{text}");
        }
        assert!(!is_filler("A digital camera on the ferry"));
    }
}
