#!/bin/sh
# Plays in the terminal: every letter, wrong input, leaving and coming back.
set -u
binary=${GESLAAGD_BIN:?}
XDG_DATA_HOME=$(mktemp -d) || exit 1
export XDG_DATA_HOME
trap 'rm -rf "$XDG_DATA_HOME"' EXIT
out=$XDG_DATA_HOME/out
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$out" >&2
    failed=1
}

# play NAME STATUS LINE... : plays these lines and expects this status.
play() {
    name=$1
    wanted=$2
    shift 2
    printf '%s\n' "$@" |
        "$binary" play fietsenmaker --text --seed 7 >"$out" 2>&1
    status=$?
    [ $status -eq "$wanted" ] || fail "$name: status $status"
}

shows() {
    grep -q -- "$1" "$out" || fail "no '$1'"
}

play letters 0 '?' f 0 z p p w w o 0 d 0 j 0 v 0 a 0 q
shows 'zwijgt'
shows 'De pen ligt'
shows 'bewaard'

play resume 0 j q
shows 'Verder waar je was'
play again 0 n q
play wrong 0 n 99 xyz f 99 0 q
shows 'Dat ken ik niet'
shows 'Kies een nummer'

play end_of_input 0 n z
shows 'bewaard'

# The whole way: take leave, answer in the car, read what he thought.
play goodbye 0 n z a 2 1 '70 ging wel' 101 '' 5
shows 'In de auto'
shows 'En zo dacht Wim erover'
shows 'denkt: '
shows 'verteld: '

grep -q 'Om over te praten' "$out" && fail 'questions nobody asked for'

# The questions for a group, and only when they are asked for.
printf 'n\nz\na\n2\n1\n' | "$binary" play fietsenmaker --text --seed 7 \
    --bespreek >"$out" 2>&1 || fail 'discuss: status'
shows 'Om over te praten'
shows "  1  In zijn eerste zinnen zei Wim al 'nou ja'."

# A journal that cannot be written is one line; the conversation goes on.
printf 'z\nq\n' | XDG_DATA_HOME=/dev/null \
    "$binary" play fietsenmaker --text >"$out" 2>&1 || fail 'no journal'
shows 'wordt niet bewaard'

# A reader that goes away.
printf 'z\nz\nz\nz\nz\nz\nz\nz\nz\nz\n' |
    "$binary" play fietsenmaker --text --seed 8 2>"$out" | head -n 1 >/dev/null
[ -s "$out" ] && fail 'a closed pipe is not quiet'

# What was recorded can be replayed.
printf 'z\na\n2\n1\n' | "$binary" play fietsenmaker --text --seed 9 \
    --record "$XDG_DATA_HOME/talk.recording" >"$out" 2>&1 || fail 'record'
"$binary" replay "$XDG_DATA_HOME/talk.recording" >"$out" 2>&1 || fail 'replay'
shows 'De opname past: 2 zetten'
exit $failed
