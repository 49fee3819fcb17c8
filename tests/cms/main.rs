//! Real CMSs on this machine take what is exported for them: it is posted as a writer would, read back and compared.
//! `scripts/test-cms.sh` lays out WordPress and Ghost and runs it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop where it stands"
)]

mod ghost;
mod ghost_site;
mod sight;
mod wordpress;
mod wordpress_site;
