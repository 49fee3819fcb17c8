#!/usr/bin/env bash
# The figures Galley holds itself to, on this machine. `scripts/bench.sh start` measures one of them.
source "$(dirname "$0")/common.sh"

scripts/setup.sh bench
page
say 'the programs, as they are shipped'
cargo build --package galley-desktop --package cli --package whole --bins --release --locked
node tests/bench/bare/build.mjs

say "figures of $(nproc) cores, $(uname -sr)"
GALLEY_BUILT="$(realpath "$built/release")" "$built/release/bench" "$@"

if [ "${1:-search}" = search ]; then
  say 'search as one types, over 20,000 pieces of 700 words (asked: p99 of at most 5 ms)'
  cargo run --release --locked --quiet --package store --example search
fi
