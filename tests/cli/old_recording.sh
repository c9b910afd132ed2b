#!/bin/sh
# A recording of Wim as he was before his sentences were rewritten: `replay`
# says up to which move it fits, which one does not, and why; what fits is shown.
set -u
binary=${GESLAAGD_BIN:?}
recording=$PROJECT_DIR/tests/cli/old_wim.recording
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data"
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$folder/out" >&2
    failed=1
}

# replay ARGUMENT...: what it says goes to out; it does not end well.
replay() {
    "$binary" replay "$recording" "$@" >"$folder/out" 2>&1
    [ $? -eq 1 ] || fail "replay $*: status"
}

# tells NUMBER MOVE SENTENCE: that line of it, and the move that stands there.
tells() {
    grep -qF "$3" "$folder/out" || fail "not told: $3"
    head=4 # lines before the first move
    [ "$(sed -n "$((head + ${1:-0}))p" "$recording")" = "$2" ] ||
        fail "move $1 is not $2"
    [ "${1:-0}" -gt 1 ] || fail 'nothing of it fits'
}

told() {
    sed -n "s/$1/\\$2/p" "$folder/out"
}

replay
dutch='.*Tot zet \([0-9]*\) loopt de opname mee; daar staat ‘\(.*\)’, en dat .*'
tells "$(told "$dutch" 1)" "$(told "$dutch" 2)" 'De klant is sindsdien veranderd'
where=$(told "$dutch" 1)

replay --taal en
english='.*fits as far as move \([0-9]*\); there it says ‘\(.*\)’, and this .*'
tells "$(told "$english" 1)" "$(told "$english" 2)" 'customer has changed since'
[ "$(told "$english" 1)" = "$where" ] || fail 'elsewhere in English'

# The moves before it are played, and no more.
replay --transcript
tells "$(told "$dutch" 1)" "$(told "$dutch" 2)" 'De klant is sindsdien veranderd'
[ "$(grep -c '^  denkt: ' "$folder/out")" -eq "$where" ] ||
    fail 'another number of moves is shown'

# Whatever is not a recording is told otherwise.
sed 1d "$recording" >"$folder/headless.recording"
recording=$folder/headless.recording
"$binary" replay "$recording" >"$folder/out" 2>&1 && fail 'took half a recording'
grep -q 'sindsdien' "$folder/out" && fail 'what cannot be read is no old one'
exit $failed
