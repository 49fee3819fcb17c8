#!/usr/bin/env bash
# Installs the system packages that a task needs, after saying which are missing.
# Usage: scripts/setup.sh run|test|cms|bench
source "$(dirname "$0")/common.sh"

has cargo || fail 'the Rust toolchain is missing: see https://rustup.rs'
has node && has npm || fail 'Node 20 or newer is missing: see https://nodejs.org'
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node 20 or newer is needed; this is $(node -v)"

case "$(uname -s)" in
  Linux) ;;
  Darwin) xcode-select -p >/dev/null 2>&1 || fail 'install the command line tools first: xcode-select --install'; exit 0 ;;
  *) exit 0 ;;
esac

debian=(build-essential pkg-config libwebkit2gtk-4.1-dev)
case "${1:-run}" in
  run) debian+=(hunspell-en-us) ;;
  test) debian+=(webkit2gtk-driver xvfb default-jre-headless chromium hugo jekyll
    libimage-exiftool-perl exiv2 pandoc libreoffice-writer) ;;
  cms) debian+=(mariadb-server php-cli php-mysql php-gd php-xml php-mbstring php-curl php-intl) ;;
  bench) debian+=(webkit2gtk-driver xvfb chromium cmark cmark-gfm pandoc
    libimage-exiftool-perl exiv2 libvips-tools) ;;
esac

if ! has apt-get; then
  pkg-config --exists webkit2gtk-4.1 2>/dev/null && exit 0
  fail "install WebKitGTK 4.1 with its headers, a C compiler and pkg-config, then try again.
  Fedora:   webkit2gtk4.1-devel gcc pkgconf
  Arch:     webkit2gtk-4.1 base-devel
  openSUSE: webkit2gtk3-devel gcc pkg-config
  On Debian they are called: ${debian[*]}"
fi

missing=()
for package in "${debian[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

say "system packages that are missing, to be installed with apt: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  has sudo || fail "they need root: apt-get install ${missing[*]}"
  as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
