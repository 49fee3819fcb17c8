#!/usr/bin/env bash
# Unpacks Debian's WordPress, whose editor judges what is exported for it. Nothing is installed, and no server starts.
source "$(dirname "$0")/common.sh"

folder="$built/wordpress"
[ -d "$folder/wp-includes" ] && exit 0
has apt-get && has dpkg-deb || exit 0

say "WordPress, unpacked in $folder"
unpacked="$(mktemp -d)"
trap 'rm -rf "$unpacked"' EXIT
(cd "$unpacked" && apt-get download -q wordpress && dpkg-deb -x wordpress_*.deb .)
mkdir -p "$built"
mv "$unpacked/usr/share/wordpress" "$folder"
