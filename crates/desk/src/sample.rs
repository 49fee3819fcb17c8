//! The sample piece: finished, instructive, and ours.

use article::Manuscript;

use crate::{Desk, Result, wire::Summary};

const TEXT: &str = include_str!("../sample/sample.md");
const PICTURES: [(&str, &[u8]); 4] = [
    ("headland.jpg", include_bytes!("../sample/headland.jpg")),
    ("lamp.jpg", include_bytes!("../sample/lamp.jpg")),
    ("boat.jpg", include_bytes!("../sample/boat.jpg")),
    ("box-11.jpg", include_bytes!("../sample/box-11.jpg")),
];

impl Desk {
    /// Puts the sample piece with its pictures into the library.
    pub fn import_sample(&mut self) -> Result<Summary> {
        let made = self.keep_new(&Manuscript::read(TEXT).value, "sample", "import")?;
        for (name, bytes) in PICTURES {
            self.take_in_bytes(&made.id, name, bytes)?;
        }
        self.refresh(&made.id)?;
        Ok(crate::list::summary(self.row(&made.id)?))
    }
}
