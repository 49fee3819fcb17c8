#!/usr/bin/env bash
# Everything: the page's own tests, the crates, the command line, and the real window on a screen without a monitor.
source "$(dirname "$0")/common.sh"

scripts/setup.sh test
scripts/wordpress.sh
packages tests
page

say 'the page: types and tests'
npm run --silent --prefix ui check
npm run --silent --prefix ui test

say 'the programs'
# With `desk/wire` everywhere, its tests need no second build of all that stands below the desk.
cargo build --workspace --bins --locked --features desk/wire
cargo build -p faults --locked

say 'the crates, the command line and the window'
# The same cases in every run, so that a failure comes from a change. Others: PROPTEST_RNG_SEED, and more: PROPTEST_CASES.
export PROPTEST_RNG_SEED="${PROPTEST_RNG_SEED:-20}"
report="$built/test-report.txt"
failed=0
cargo test --workspace --locked --features desk/wire --no-fail-fast 2>&1 | tee "$report" || failed=1

passed_all=$(awk '/^test result:/ { for (i = 1; i < NF; i++) if ($(i + 1) ~ /^passed/) n += $i } END { print n + 0 }' "$report")
failed_all=$(awk '/^test result:/ { for (i = 1; i < NF; i++) if ($(i + 1) ~ /^failed/) n += $i } END { print n + 0 }' "$report")
grep -h '^SKIPPED' "$report" | sort -u || true
printf '\n%s passed, %s failed\n' "$passed_all" "$failed_all"
[ "$passed_all" -gt 0 ] || fail 'no test ran'
exit "$failed"
