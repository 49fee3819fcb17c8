//! A piece as one outlet prints it, where that is other than for everybody.

use serde::{Deserialize, Serialize};

/// What is other about a piece for one outlet. Empty means as for everybody.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wire", derive(ts_rs::TS, schemars::JsonSchema))]
#[serde(default)]
pub struct Edition {
    /// The outlet's name.
    pub outlet: String,
    /// The title.
    pub headline: String,
    /// The summary below the headline.
    pub standfirst: String,
    /// The piece's name in an address.
    pub slug: String,
    /// A sentence about the author.
    pub author_line: String,
    /// The standing statement.
    pub disclaimer: String,
    /// The line that says where it first ran.
    pub permission: String,
    /// The address of the copy that search engines should show.
    pub canonical: String,
}
