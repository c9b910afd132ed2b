#!/bin/sh
# Plays by JSON lines: states, moves, and every way to get it wrong.
set -u
binary=${GESLAAGD_BIN:?}
out=$(mktemp) || exit 1
trap 'rm -f "$out"' EXIT
failed=0

fail() {
    echo "FAILED: $1" >&2
    cut -c 1-300 "$out" >&2
    failed=1
}

# line N TEXT: line N of what came out holds this text.
line() {
    sed -n "$1p" "$out" | grep -q -- "$2" || fail "line $1: no $2"
}

{
    printf '%s\n' '{"move":"stilte"}' 'x' '{"move":3}' '[]' '{"move":"foo"}'
    printf '\377\n'
    printf '"\303\251\\ud8\303\251\n' # cut off halfway a letter
    head -c 200000 /dev/zero | tr '\0' '['
    printf '\n%s\n' '{"move":"afscheid sluitaf"}'
} | "$binary" play fietsenmaker --json --seed 7 >"$out" || fail 'status'

line 1 '"type":"state","minute":0'
line 2 '"type":"state","minute":1'
line 3 '"code":"json"'
line 4 '"code":"json"'
line 5 '"code":"json"'
line 6 '"code":"move"'
line 7 '"code":"line"'
line 8 '"code":"json"'
line 9 '"code":"line"'
line 10 '"type":"end"'
line 10 '"proposal":"Was er een voorstel? Ik heb niks' # none was made
line 10 '"discuss":\["In zijn eerste zinnen zei Wim al'
grep -q '"thought"' "$out" || fail 'no thoughts at the end'
head -n 9 "$out" | grep -q '"thought"' && fail 'a thought before the end'

"$binary" play niemand --json </dev/null >"$out" 2>&1
[ $? -eq 2 ] || fail 'an unknown customer'
line 1 '"code":"scenario"'
"$binary" play "$(printf 'n\377\033.lua')" --json </dev/null >"$out" 2>&1
[ $? -eq 2 ] || fail 'a name that is no text'
line 1 '"code":"scenario"'
"$binary" play fietsenmaker --stemming "$(printf '\377')" --json </dev/null \
    >"$out" 2>&1
[ $? -eq 2 ] || fail 'a mood that is no text'
line 1 '"code":"mood"'
exit $failed
