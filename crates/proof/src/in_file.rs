//! What the file of a picture says, as far as checks hold it against the piece.

use article::Credit;
use jiff::civil::Date;

/// What is written inside a picture's file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InFile {
    /// The credit that it gives itself.
    pub credit: Credit,
    /// The names of those whom it shows.
    pub people: Vec<String>,
    /// The day on which it was taken, where the camera stood.
    pub taken: Option<Date>,
}
