//! Where the camera stood, as EXIF and XMP write it.

use serde::{Deserialize, Serialize};

use super::{
    exif::{Exif, Tag},
    xmp::Xmp,
};

/// A place on the globe, in WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Position {
    /// Degrees, north of the equator positive.
    pub latitude: f64,
    /// Degrees, east of Greenwich positive.
    pub longitude: f64,
}

/// Where XMP writes it.
const LATITUDE: &str = "exif:GPSLatitude";
const LONGITUDE: &str = "exif:GPSLongitude";

/// Whether a property of XMP is about the camera's position.
pub(super) fn is_position(property: &str) -> bool {
    property.starts_with("exif:GPS")
}

impl Position {
    pub(super) fn of_exif(exif: &Exif) -> Option<Self> {
        let degrees = |value, side| {
            let degrees = exif.degrees(value)?;
            Some(if matches!(exif.text(side).as_deref(), Some("S" | "W")) { -degrees } else { degrees })
        };
        let latitude = degrees(Tag::LATITUDE, Tag::LATITUDE_SIDE)?;
        Position { latitude, longitude: degrees(Tag::LONGITUDE, Tag::LONGITUDE_SIDE)? }.on_globe()
    }

    pub(super) fn of_xmp(xmp: &Xmp) -> Option<Self> {
        let degrees = |way| xmp.texts(way).first().and_then(|text| degrees(text));
        Position { latitude: degrees(LATITUDE)?, longitude: degrees(LONGITUDE)? }.on_globe()
    }

    fn on_globe(self) -> Option<Self> {
        (self.latitude.abs() <= 90.0 && self.longitude.abs() <= 180.0).then_some(self)
    }
}

/// XMP's `48,16.5N`, `48,16,30N`, and the plain `48.275` that some programs write.
fn degrees(text: &str) -> Option<f64> {
    let (text, sign) = match text.strip_suffix(['N', 'E']) {
        Some(rest) => (rest, 1.0),
        None => text.strip_suffix(['S', 'W']).map_or((text, 1.0), |rest| (rest, -1.0)),
    };
    let parts: Vec<f64> = text.split(',').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    match parts.as_slice() {
        [degrees] => Some(sign * degrees),
        [degrees, minutes] => Some(sign * (degrees + minutes / 60.0)),
        [degrees, minutes, seconds] => Some(sign * (degrees + minutes / 60.0 + seconds / 3600.0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::degrees;

    #[test]
    fn degrees_as_xmp_writes_them() {
        assert_eq!(degrees("48,16.5N"), Some(48.275));
        assert_eq!(degrees("48,16,30S"), Some(-(48.0 + 16.0 / 60.0 + 30.0 / 3600.0)));
        assert_eq!(degrees("-48.275"), Some(-48.275));
        assert_eq!(degrees("north"), None);
        assert_eq!(degrees(""), None);
    }
}
