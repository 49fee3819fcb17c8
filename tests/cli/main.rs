//! The command line as a whole: transcripts, real input, the specification's examples, bad input, and what is exported.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on should stop where it stands"
)]

mod bad_input;
mod commonmark;
mod data;
mod docx;
mod embedded;
mod epub;
#[path = "../specification/examples.rs"]
#[allow(dead_code, reason = "the HTML of the examples is the exporters' business")]
mod examples;
mod found_on_the_web;
mod ghost;
mod hostile;
mod judges;
mod library;
mod ninjs;
mod outlets;
mod pages;
mod plain_markdown;
mod round_trip;
mod sites;
mod transcripts;
mod wordpress;
