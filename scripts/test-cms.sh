#!/usr/bin/env bash
# Real CMSs take what is exported for them: WordPress, as Debian packs it, with MariaDB, and Ghost, from npm. Both listen
# on the loopback address only, keep their data in temporary folders and end with the test.
source "$(dirname "$0")/common.sh"

scripts/setup.sh test
scripts/setup.sh cms
scripts/wordpress.sh
scripts/ghost.sh
packages tests
page

say 'the programs'
cargo build --workspace --bins --locked --features desk/wire

say 'WordPress and Ghost'
cargo test --workspace --locked --features desk/wire,whole/cms --test cms
say "their pages are in $built/cms/pages"
