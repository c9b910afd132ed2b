#!/bin/sh
# A disk that fills up during a talk: it is told at once, the talk goes on, and
# every move up to then is found again. A limit on the size of files is the
# full disk.
set -u
binary=${GESLAAGD_BIN:?}
XDG_DATA_HOME=$(mktemp -d) || exit 1
export XDG_DATA_HOME
trap 'rm -rf "$XDG_DATA_HOME"' EXIT
out=$XDG_DATA_HOME/out
klein=${PROJECT_DIR:?}/tests/unit/klein.lua
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$out" >&2
    failed=1
}

# Through a pipe, for the page would be a file of limited size as well.
(
    trap '' XFSZ
    ulimit -f 200 # blocks of 512 bytes: room for the tables and some moves
    printf 'z\nz\nz\nz\nz\nz\nz\nz\nz\nz\nz\nz\nz\nz\nz\nq\n' |
        "$binary" play "$klein" --text --seed 1 2>&1
) | cat >"$out"

grep -q 'wordt niet bewaard' "$out" || fail 'the full disk is not told'
kept=$(sed '/wordt niet bewaard/,$d' "$out" | grep -c 'zwijgt')
all=$(grep -c 'zwijgt' "$out")
[ "$all" -eq 15 ] || fail "the talk did not go on: $all moves"
# The words of a move are printed after it was kept; those of the first that
# was not come behind the message.
[ "$kept" -gt 1 ] && [ "$kept" -lt 15 ] || fail "it was full at move $kept"

printf 'j\nq\n' | "$binary" play "$klein" --text --seed 1 \
    --record "$XDG_DATA_HOME/found" >"$out" 2>&1 || fail 'resume'
found=$(grep -c '^stilte$' "$XDG_DATA_HOME/found")
[ "$found" -eq "$kept" ] || fail "$found moves found, $kept were kept"
exit $failed
