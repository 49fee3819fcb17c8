//! The grounds on which a picture may be used: one row each, with what it obliges to.

use crate::credit::Credit;

/// What a licence obliges a credit to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obligation {
    /// Who made it.
    Creator,
    /// Who distributes it.
    Agency,
    /// Where it was found, by address.
    SourceAddress,
    /// Where it was found, by name or address.
    Source,
    /// Who holds the rights.
    RightsHolder,
    /// Who said yes, and when.
    PermissionEvidence,
}

/// The kind of ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A Creative Commons licence, in any version.
    CreativeCommons,
    /// CC0, public domain, government work.
    PublicDomain,
    /// A contract with an agency.
    Agency,
    /// Handed out for the purpose.
    Handout,
    /// With the holder's leave.
    Permission,
    /// Quotation, fair use.
    Quotation,
    /// Made by the writer or the staff.
    Own,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Licence {
    /// The ground.
    pub ground: Ground,
    /// What the writer reads.
    pub label: &'static str,
    /// Beginnings of how it is written in `licence`, lower case.
    pub written: &'static [&'static str],
    /// What a credit on this ground must have.
    pub obliges: &'static [Obligation],
}

/// Every ground Galley knows.
pub const LICENCES: &[Licence] = &[];

impl Credit {
    /// The row its `licence` names, if it names one.
    pub fn ground(&self) -> Option<&'static Licence> {
        None
    }
}
