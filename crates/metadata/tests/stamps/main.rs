//! Credits written into picture files.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod any;
mod found;
mod judged;
mod left_out;
mod programs;
mod samples;
mod seeds;
