#!/bin/sh
# Holds that within a folder of engine/ files import each other one way: a
# module is its .c, its .h and its _parts together, and none comes back to
# itself.
set -eu
cd "$PROJECT_DIR/engine"

for folder in */; do
    folder=${folder%/}
    find "$folder" -name '*.[ch]' | while read -r file; do
        module=${file%.[ch]}
        sed -n "s|^#include \"\($folder/.*\)\.h\".*|${module%_parts} \1|p" \
            "$file"
    done | sed 's/_parts$//' | tsort 2>&1 >/dev/null |
        sed 's/^tsort: //' | grep -v 'input contains a loop' || true
done | {
    ! grep . || {
        echo "^ import each other in a circle"
        exit 1
    }
}
