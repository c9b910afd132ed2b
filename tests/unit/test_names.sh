#!/bin/sh
# Holds that a public name tells where it lives: each function of a header
# begins with the header's name, one or many (strand.h: strand_ or strands_); a
# constant may also end in it. What the files of x share stands in x_parts.h,
# and begins with x_.
set -eu
cd "$PROJECT_DIR/engine"

find . -name '*.h' | LC_ALL=C sort | xargs awk '
FNR == 1 {
    stem = FILENAME
    sub(/.*\//, "", stem)
    sub(/(_parts)?\.h$/, "", stem)
    sub(/s$/, "", stem)
}

function check(name, where) {
    if (tolower(name) !~ where) {
        printf "engine/%s:%d: %s\n", substr(FILENAME, 3), FNR, name
        slips++
    }
}

/^[A-Za-z_]/ && !/^(typedef|static|struct|enum|union|#)/ {
    code = $0
    sub(/\/\/.*/, "", code)
    if (match(code, /[A-Za-z_0-9]+\(/)) {
        name = substr(code, RSTART, RLENGTH - 1)
        if (name != "_Static_assert") {
            check(name, "^" stem "s?(_|$)")
        }
    } else if (code ~ /^extern/ && match(code, /[A-Za-z_0-9]+(\[[^]]*\])*;/)) {
        name = substr(code, RSTART, RLENGTH)
        sub(/[[;].*/, "", name)
        check(name, "(^|_)" stem "s?(_|$)")
    }
}

END { exit slips > 0 }
' || {
    echo "^ does not begin with the name of its header"
    exit 1
}
