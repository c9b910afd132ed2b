#!/bin/sh
# Holds the style that a program can see: clang-format decides on the layout;
# lines of at most 80 letters, functions of at most 60 lines, // comments only,
# braces always.
set -eu
cd "$PROJECT_DIR"
export LC_ALL=C.UTF-8
status=0

sources=$(find engine tests assets/words/tool assets/hear/tool -name '*.[ch]' | sort)

if command -v clang-format >/dev/null; then
    clang-format --dry-run -Werror $sources || status=1
else
    echo "clang-format is missing: the layout was not looked at"
fi

if grep -nE '.{81}' $sources; then
    echo "^ longer than 80 letters"
    status=1
fi

# A picture of Lua's stack may stand behind a line; nothing else.
if echo "$sources" | xargs awk '
{ code = $0; gsub(/"([^"\\]|\\.)*"/, "", code); sub(/\/\/.*/, "", code) }
code ~ /^[ \t]*\/\*/ || (code ~ /\/\*/) != (code ~ /\*\//) {
    printf "%s:%d: %s\n", FILENAME, FNR, $0
    found = 1
}
END { exit !found }'; then
    echo "^ write // comments"
    status=1
fi

awk '
/^{/ { start = FNR }
/^}/ && start {
    if (FNR - start - 1 > 60) {
        printf "%s:%d: %d lines in one function\n", FILENAME, start,
            FNR - start - 1
        slips++
    }
    start = 0
}
END { exit slips > 0 }' $sources || status=1

# What follows a condition, once its brackets are closed, is a brace.
awk '
{ code = $0; gsub(/"([^"\\]|\\.)*"|\047[()]\047/, "", code); sub(/ *\/\/.*/, "", code) }
!open && code ~ /^ *(\} )?(else )?(if|for|while) \(/ { start = FNR; open = 0; inside = 1 }
!inside && code ~ /^ *(\} )?else$/ {
    printf "%s:%d: else without a brace\n", FILENAME, FNR
    slips++
}
inside {
    open += gsub(/\(/, "(", code) - gsub(/\)/, ")", code)
    if (open <= 0) {
        if (code !~ /[{;]$/) {
            printf "%s:%d: a condition without a brace\n", FILENAME, start
            slips++
        }
        open = inside = 0
    }
}
END { exit slips > 0 }' $sources || status=1

exit $status
