#!/usr/bin/env bash
# Somebody types, and the program, the page's process or both are killed, five hundred times. `make test` does it thirty times.
source "$(dirname "$0")/common.sh"

scripts/setup.sh test
page
cargo build --workspace --bins --locked --features desk/wire
ROUNDS="${ROUNDS:-500}" cargo test --workspace --locked --features desk/wire --test window power_cut
