#!/bin/sh
# Runs the C tests without a display under valgrind, in a build without
# sanitizers: what is read before it was written, what is lost.
#
#     tests/valgrind.sh [TEST...]     all, if none is named
#
# Ends with 77 where there is no valgrind.
set -eu
cd "$(dirname "$0")/.."
command -v valgrind >/dev/null || exit 77
build=.build/valgrind
mkdir -p "$build"

cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS_DEBUG='-O1 -g' \
    -DGESLAAGD_TESTS=ON >"$build/configure.log" 2>&1 &&
    cmake --build "$build" -j2 >"$build/build.log" 2>&1 || {
    tail -n 20 "$build/configure.log" "$build/build.log" >&2
    exit 1
}

[ $# -gt 0 ] || set -- $(ls tests/unit/test_*.c tests/faults/test_*.c |
    sed 's|.*/||;s|\.c$||')
export GESLAAGD_BIN="$PWD/$build/geslaagd" PROJECT_DIR="$PWD"
export BUILD_DIR="$PWD/$build"
wrong=0
for name; do
    # What a killed or forked program leaves is not looked for.
    if valgrind -q --error-exitcode=9 --leak-check=full --num-callers=20 \
        --suppressions=tests/valgrind.supp \
        --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite \
        --log-file="$build/$name.log" "$build/$name" \
        >"$build/$name.out" 2>&1; then
        verdict=ok
    else
        verdict=WRONG
        wrong=1
    fi
    [ ! -s "$build/$name.log" ] || verdict=WRONG wrong=1
    printf '%-28s | %s\n' "$name" "$verdict"
    [ $verdict = ok ] || head -n 40 "$build/$name.log" "$build/$name.out"
done
exit $wrong
