#!/bin/sh
# Reads typed sentences by JSON lines, and every way to get it wrong.
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

line() {
    sed -n "$1p" "$out" | grep -q -- "$2" || fail "line $1: no $2"
}

{
    printf '%s\n' \
        '{"target":"haakje","said":"Het is druk.","text":"Hoe komt dat?"}' \
        '{"target":"haakje bel","text":"u moet gewoon gaan kijken"}' \
        '{"text":"asdfjkl qwrtpsd"}' \
        '{"target":"haakje nergens","text":"Hoe?"}' \
        '{"target":"stoel","text":"Hoe?"}' \
        '{"target":"voorstel","text":"ik garandeer dat het nooit stuk gaat"}' \
        '{"said":"x"}' 'x' '[]'
    printf '\377\n'
} | "$binary" hoor fietsenmaker --json >"$out" || fail 'status'

line 1 '^{"act":"door","second":"[a-z]*","margin":0.[0-9]*,"sure":[a-z]*,"why":\["'
line 1 'begint met een vraagwoord'
line 2 '"act":"preek"'
line 3 '"act":"niets"'
line 3 '"why":\[\]'
line 4 '"type":"error"'
line 5 '"type":"error"'
line 6 '"act":"belofte"'
line 7 '"type":"error"'
line 8 '"type":"error"'
line 9 '"type":"error"'
line 10 '"type":"error"'
[ "$(wc -l <"$out")" -eq 10 ] || fail 'ten lines in, ten out'

"$binary" hoor >"$out" 2>&1 </dev/null && fail 'without a customer'
"$binary" hoor fietsenmaker >"$out" 2>&1 </dev/null && fail 'without --json'
"$binary" hoor niemand --json >"$out" 2>&1 </dev/null && fail 'nobody'
"$binary" hear fietsenmaker --json --language en >"$out" 2>&1 <<'X' || fail 'English'
{"target":"haakje","text":"Hoe komt dat?"}
X
line 1 'question word'
exit $failed
