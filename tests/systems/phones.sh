#!/bin/bash
# The pages of phones in the room, on a screen of 360x640 in Chromium: with and
# without a script, light, dark and with letters twice as large. Its pictures are
# left in WORK/phones, to be looked at.
. "$(dirname "$0")/systems.bash"

cmake -S "$TREE" -B "$WORK/tree" -DGESLAAGD_TESTS=ON >"$here/configure.log"
grep -q 'GESLAAGD_PHONES:BOOL=ON' "$WORK/tree/CMakeCache.txt" ||
    skip "phones are not built here"
cmake --build "$WORK/tree" --target phones_serve >"$here/build.log" ||
    fail "no phones_serve"
for language in nl en; do
    node "$WORK/npm/web/phones.js" "$WORK/tree/phones_serve" $language "$here" ||
        fail "$language"
done
