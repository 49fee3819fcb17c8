//! The checks, one file each.

pub(crate) mod embargo;
pub(crate) mod headline;
pub(crate) mod links;
pub(crate) mod outlet_limits;
pub(crate) mod outlet_required;
pub(crate) mod picture_alt;
pub(crate) mod picture_caption;
pub(crate) mod picture_clearance;
pub(crate) mod picture_credit;
pub(crate) mod picture_evidence;
pub(crate) mod picture_file;
pub(crate) mod picture_limits;
pub(crate) mod picture_origin;
pub(crate) mod picture_terms;
