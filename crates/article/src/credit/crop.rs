//! Which part of a picture a piece shows, and the point of it that matters most. The picture itself stays whole.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Credit, Ground, Words};

/// A part of a picture, measured on the picture as it stands upright. Written as four shares of its width and height:
/// from the left, from the top, across, down, as in `12% 5% 80% 75%`. Kept to a hundredth of a per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(
    feature = "wire",
    derive(ts_rs::TS, schemars::JsonSchema),
    ts(type = "string"),
    schemars(with = "String")
)]
pub struct Crop {
    left: Share,
    top: Share,
    width: Share,
    height: Share,
}

/// The point of a picture that must be seen wherever a page shows less of it. Written as CSS writes `object-position`:
/// the shares of the upright picture's width and height that lie to its left and above it, as in `40% 30%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(
    feature = "wire",
    derive(ts_rs::TS, schemars::JsonSchema),
    ts(type = "string"),
    schemars(with = "String")
)]
pub struct Focus {
    x: Share,
    y: Share,
}

/// Why a text is no crop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a crop is four shares of the picture that lie within it: left, top, width, height, as in 12% 5% 80% 75%"
)]
pub struct NoCrop;

/// Why a text is no focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a focus is two shares of the picture: from the left, from the top, as in 40% 30%")]
pub struct NoFocus;

/// A share of a side of the picture, in hundredths of a per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Share(u16);

impl Crop {
    /// How much of the picture's width lies left of it, of its height above it, and how much of either it takes:
    /// fractions from 0 to 1.
    pub fn fractions(&self) -> [f64; 4] {
        [self.left, self.top, self.width, self.height].map(Share::fraction)
    }

    /// Whether it takes nothing away.
    pub fn is_whole(&self) -> bool {
        self.width == Share::WHOLE && self.height == Share::WHOLE
    }
}

impl Focus {
    /// The same point as a share of that part of the picture; at its edge where it lies outside.
    pub fn within(self, part: Crop) -> Focus {
        Focus { x: self.x.within(part.left, part.width), y: self.y.within(part.top, part.height) }
    }
}

impl Share {
    const WHOLE: Share = Share(10_000);

    fn fraction(self) -> f64 {
        f64::from(self.0) / f64::from(Self::WHOLE.0)
    }

    fn within(self, start: Share, length: Share) -> Share {
        let share = f64::from(self.0.saturating_sub(start.0)) / f64::from(length.0.max(1));
        Share::of(share).unwrap_or(Share::WHOLE)
    }

    /// `None` for what is no fraction of a whole.
    fn of(fraction: f64) -> Option<Share> {
        let hundredths = (fraction * f64::from(Self::WHOLE.0)).round();
        (0.0..=f64::from(Self::WHOLE.0)).contains(&hundredths).then_some(Share(hundredths as u16))
    }

    fn read(text: &str) -> Option<Share> {
        Share::of(text.strip_suffix('%')?.parse::<f64>().ok()? / 100.0)
    }
}

/// As many shares as are asked for, parted by white space.
fn shares<const N: usize>(text: &str) -> Option<[Share; N]> {
    text.split_whitespace().map(Share::read).collect::<Option<Vec<_>>>()?.try_into().ok()
}

impl FromStr for Crop {
    type Err = NoCrop;

    fn from_str(text: &str) -> Result<Self, NoCrop> {
        let [left, top, width, height] = shares(text).ok_or(NoCrop)?;
        let fits = |start: Share, length: Share| length.0 > 0 && start.0 + length.0 <= Share::WHOLE.0;
        let is_part = fits(left, width) && fits(top, height);
        is_part.then_some(Crop { left, top, width, height }).ok_or(NoCrop)
    }
}

impl FromStr for Focus {
    type Err = NoFocus;

    fn from_str(text: &str) -> Result<Self, NoFocus> {
        let [x, y] = shares(text).ok_or(NoFocus)?;
        Ok(Focus { x, y })
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}%", f64::from(self.0) / 100.0)
    }
}

impl fmt::Display for Crop {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {} {} {}", self.left, self.top, self.width, self.height)
    }
}

impl fmt::Display for Focus {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} {}", self.x, self.y)
    }
}

impl TryFrom<String> for Crop {
    type Error = NoCrop;

    fn try_from(text: String) -> Result<Self, NoCrop> {
        text.parse()
    }
}

impl TryFrom<String> for Focus {
    type Error = NoFocus;

    fn try_from(text: String) -> Result<Self, NoFocus> {
        text.parse()
    }
}

impl From<Crop> for String {
    fn from(crop: Crop) -> String {
        crop.to_string()
    }
}

impl From<Focus> for String {
    fn from(focus: Focus) -> String {
        focus.to_string()
    }
}

impl Credit {
    /// The part of the picture that is shown, where that is not the whole.
    pub fn part(&self) -> Option<Crop> {
        self.crop.filter(|crop| !crop.is_whole())
    }

    /// The same without what holds in this piece alone: crop and focus.
    pub fn elsewhere(&self) -> Credit {
        Credit { crop: None, focus: None, ..self.clone() }
    }

    /// The credit of the picture once it is cut to the part that is shown: the focus is that of the part, and what the
    /// cut changed is said where its licence wants that named.
    pub fn once_cut(mut self, language: &str) -> Credit {
        let Some(part) = self.part() else { return self };
        self.modified = self.how_changed(Words::of(language)).to_owned();
        self.focus = self.focus.map(|focus| focus.within(part));
        self.crop = None;
        self
    }

    /// Whether what is shown is not the picture as it came.
    pub(super) fn is_changed(&self) -> bool {
        self.part().is_some() || !self.modified.trim().is_empty()
    }

    /// How the picture was changed. Where its licence wants that said and the writer has not, that it is cropped.
    pub(super) fn how_changed<'a>(&'a self, words: &'a Words) -> &'a str {
        let asks = self.ground().is_some_and(|row| row.ground == Ground::CreativeCommons);
        match self.modified.trim() {
            "" if asks && self.part().is_some() => words.cropped,
            said => said,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn crop(text: &str) -> Crop {
        text.parse().unwrap()
    }

    #[test]
    fn a_crop_is_read_as_a_writer_may_write_it() {
        for (text, same) in [
            ("12% 5% 80% 75%", "12% 5% 80% 75%"),
            ("  0%\t0% 33.333% 100.00% ", "0% 0% 33.33% 100%"),
            ("0.5% 0% 0.01% 1%", "0.5% 0% 0.01% 1%"),
        ] {
            assert_eq!(crop(text).to_string(), same);
        }
    }

    #[test]
    fn what_is_no_part_of_a_picture_is_no_crop() {
        let all = [
            "",
            "12 5 80 75",
            "12% 5% 80%",
            "1% 1% 1% 1% 1%",
            "30% 0% 80% 100%",
            "0% 0% 0% 10%",
            "-1% 0% 10% 10%",
            "NaN% 0% 1% 1%",
            "0% 0% 0.001% 1%",
            "0% 0% inf% 1%",
            "0% 0% 1e300% 1%",
            "left top 10% 10%",
        ];
        for text in all {
            assert_eq!(text.parse::<Crop>(), Err(NoCrop), "{text}");
        }
        for text in ["", "40%", "40 30", "101% 0%", "center"] {
            assert_eq!(text.parse::<Focus>(), Err(NoFocus), "{text}");
        }
    }

    #[test]
    fn a_focus_is_carried_into_the_part() {
        let within = |focus: &str, part: &str| focus.parse::<Focus>().unwrap().within(crop(part)).to_string();
        assert_eq!(within("50% 50%", "0% 0% 100% 100%"), "50% 50%");
        assert_eq!(within("50% 50%", "25% 50% 50% 25%"), "50% 0%");
        assert_eq!(within("10% 90%", "25% 50% 50% 25%"), "0% 100%", "outside it, at its edge");
    }

    #[test]
    fn a_cut_is_said_where_the_licence_wants_it_and_only_once() {
        let of = |licence: &str, modified: &str| Credit {
            creators: vec!["Ann Lee".to_owned()],
            licence: licence.to_owned(),
            modified: modified.to_owned(),
            crop: Some(crop("0% 0% 50% 50%")),
            ..Credit::default()
        };
        let by = of("CC BY 4.0", "");
        assert_eq!(by.line(), "Ann Lee, CC BY 4.0, cropped");
        assert_eq!(by.line_in("de"), "Ann Lee, CC BY 4.0, beschnitten");
        assert_eq!(of("CC BY-SA 3.0", "black and white").line(), "Ann Lee, CC BY-SA 3.0, black and white");
        assert_eq!(of("own", "").line(), "Photo: Ann Lee");
        assert_eq!(by.clone().once_cut("de").line(), "Ann Lee, CC BY 4.0, beschnitten");
        let whole = Credit { crop: Some(crop("0% 0% 100% 100%")), ..by };
        assert_eq!(whole.line(), "Ann Lee, CC BY 4.0", "nothing was cut");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(left in 0u16..10_000, top in 0u16..10_000, x in 0.0..1.0, y in 0.0..1.0) {
            let part = |start: u16, of: f64| Share(1 + (f64::from(9_999 - start) * of) as u16);
            let it = Crop { left: Share(left), top: Share(top), width: part(left, x), height: part(top, y) };
            prop_assert_eq!(it.to_string().parse(), Ok(it));
            let focus = Focus { x: Share(left), y: Share(top) };
            prop_assert_eq!(focus.to_string().parse(), Ok(focus));
        }
    }
}
