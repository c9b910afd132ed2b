#!/bin/sh
# Holds that no file of engine/ keeps state that changes: nothing of our own in
# the writable sections of what was compiled.
set -eu
cd "$BUILD_DIR"

objects=$(find CMakeFiles -path '*/engine/*.c.o' ! -path '*/app/*' | sort)
[ -n "$objects" ] || exit 77

# A signal can leave its word nowhere else:
allowed='engine/platform/posix/terminal.c.o stopped'

# Names of the compiler's own begin with two underscores; a section's own
# symbol has no size.
objdump -t $objects | awk -v allowed="$allowed" '
/file format/ {
    file = $1
    sub(/:$/, "", file)
    sub(/.*\.dir\//, "", file)
}
$3 == "O" && $4 ~ /^\.(data|bss)(\.local)?(\.|$)/ &&
        $4 !~ /^\.data\.rel\.ro/ && $NF !~ /^(__|\.L|_?\*|\.str)/ {
    if (file " " $NF == allowed) {
        next
    }
    printf "%s keeps %s\n", file, $NF
    slips++
}
END { exit slips > 0 }'
