//! `galley`, the command line: arguments become an act of the desk, and its answer becomes text or JSON.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod answer;
mod args;
mod backup;
mod commands;
mod history;
mod library;
mod outlets;
mod told;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Args, Command};

/// A long piece is very many small parts; the system's own allocator takes as long for them as the reading does.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    if let Command::Completions { shell } = args.command {
        clap_complete::generate(shell, &mut Args::command(), "galley", &mut std::io::stdout());
        return ExitCode::SUCCESS;
    }
    let json = args.json;
    commands::run(args).give(json)
}
