#!/usr/bin/env bash
# Builds Galley and opens its window. Where there is no display it does the job without one: imports the example,
# credits it, and exports it.
source "$(dirname "$0")/common.sh"

scripts/setup.sh run

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say 'no display: the command line does the job'
  cargo build --package cli
  scripts/without-window.sh "$built/debug/galley"
  exit 0
fi

page
say 'the window'
cargo build --bin galley-desktop
exec "$built/debug/galley-desktop" "$@"
