#!/usr/bin/env bash
# Everything that can be said of the sources without running them.
source "$(dirname "$0")/common.sh"

scripts/setup.sh run
packages tests
page

say 'rustfmt'
cargo fmt --all --check
say 'svelte-check'
npm run --silent --prefix ui check
say 'licences'
node scripts/licences.mjs
say 'clippy'
cargo clippy --workspace --all-targets --locked -- -D warnings
