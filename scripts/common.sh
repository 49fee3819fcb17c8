# Read by the other scripts: where they are, how they speak, and where the built programs lie.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-auto}"
built="${CARGO_TARGET_DIR:-target}"

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'galley: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# The npm packages of a folder, exactly as its lock file names them; nothing is done when they are there.
packages() {
  local have="$1/node_modules/.package-lock.json"
  if [ ! -e "$have" ] || [ "$1/package-lock.json" -nt "$have" ]; then
    say "npm packages of $1"
    npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund
    touch "$have"
  fi
}

# The page, which the window's program embeds.
page() {
  packages ui
  say 'the page'
  npm run --silent --prefix ui build
}
