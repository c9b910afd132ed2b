#!/bin/bash
# What is made twice is the same, byte for byte: all that is packed, out of what
# was built.
. "$(dirname "$0")/systems.bash"

cd "$TREE"
for system in linux windows web; do
    [ -d ".build/pack/$system/stage" ] || continue
    GESLAAGD_DIST="$here/again" .cmake/systems/pack $system \
        >"$here/$system.log" 2>&1 || fail "$system, a second time"
done
for file in "$here"/again/*; do
    cmp "$DIST/$(basename "$file")" "$file" || fail "$(basename "$file") differs"
done
