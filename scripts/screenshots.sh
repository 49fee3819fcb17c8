#!/usr/bin/env bash
# Pictures of the window, by day and by night, from the table of views in tests/src/views.rs.
source "$(dirname "$0")/common.sh"

scripts/setup.sh test
page
say 'the programs'
cargo build --workspace --bins --locked --features desk/wire

say 'docs/screenshots'
rm -f docs/screenshots/*.png
"$built/debug/screenshots" docs/screenshots
