#!/usr/bin/env bash
# A .deb of the window and the command line, registered for Markdown files.
source "$(dirname "$0")/common.sh"

[ "$(uname -s)" = Linux ] || fail 'a .deb is made on Linux'
scripts/setup.sh run
packages ui
packages scripts

say 'the command line'
cargo build --package cli --release --locked

say 'the window and the bundle'
config=$(node -p 'JSON.stringify({ bundle: { linux: { deb: { files: {
  "/usr/bin/galley": process.argv[1], "/usr/share/doc/galley/copyright": process.argv[2] } } } } })' \
  "$(realpath "$built/release/galley")" "$(realpath LICENSE-MIT)")
scripts/node_modules/.bin/tauri build --bundles deb --config "$config" -- --locked

say 'made'
ls -1 "$built"/release/bundle/deb/*.deb
