#!/usr/bin/env bash
# Unpacks Debian's WordPress, whose editor judges what is exported for it, with a theme. Nothing is installed, and no server starts.
source "$(dirname "$0")/common.sh"

folder="$built/wordpress"
[ -d "$folder/wp-content/themes/twentytwentyone" ] && exit 0
has apt-get && has dpkg-deb || exit 0

say "WordPress, unpacked in $folder"
unpacked="$(mktemp -d)"
trap 'rm -rf "$unpacked"' EXIT
(cd "$unpacked" && apt-get download -q wordpress wordpress-theme-twentytwentyone
  for package in *.deb; do dpkg-deb -x "$package" .; done)
mkdir -p "$built"
rm -rf "$folder"
mv "$unpacked/usr/share/wordpress" "$folder"
