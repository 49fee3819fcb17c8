#!/usr/bin/env bash
# The main job from the command line, into out/: the example is imported, its unfinished credit completed, and the
# piece exported. Usage: scripts/without-window.sh GALLEY
source "$(dirname "$0")/common.sh"

galley=$1
export GALLEY_LIBRARY=out/library
mkdir -p out

say 'the example, in the library out/library'
slug=$("$galley" list | awk 'NR == 1 { print $1 }')
[ -n "$slug" ] || slug=$("$galley" sample)
echo "$slug"

say 'what stands in its way'
"$galley" check "$slug" || true

say 'completing the credit'
"$galley" picture credit "$slug" box-11.jpg 'licence=by permission' 'rights_holder=Harbour Board' \
  'permission_evidence=Letter of the Harbour Board, 3 March 2026' 'source_name=Papers of the Harbour Board'
"$galley" picture show "$slug"

say 'what was written'
for format in html markdown; do
  "$galley" export "$slug" --to "$format" --out "out/$format"
done
