#!/bin/sh
# Sentences of one's own, in the terminal and as JSON: what is clear is played,
# what is not is asked, nonsense costs nothing, and a recording plays the same.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
out=$folder/out
export XDG_DATA_HOME="$folder/data"
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
        '{"target":"haakje kosten","say":"qwrtpl zxcvbn"}' \
        '{"target":"haakje nergens","say":"Hoe komt dat?"}' \
        '{"target":"haakje kosten","say":"Neem rustig de tijd, ik kom volgende week wel terug."}' \
        '{"target":"haakje druk","say":"Dat u er zelf om kon lachen."}'
} | "$binary" play fietsenmaker --json --seed 7 >"$out" || fail 'status'
line 1 '"minute":0'
line 2 '"type":"shrug","said":"Nou, gewoon'
line 3 '"type":"error"'
line 4 '"minute":1'
line 4 '"move":"haakje kosten typt stopt 10 Neem rustig de tijd, ik kom volgende week wel terug."'
line 4 '"you":"Neem rustig de tijd, ik kom volgende week wel terug."'
line 4 '"said":"Half uur'
[ "$(wc -l <"$out")" -eq 5 ] || fail 'five lines'

# What is asked can be played by its name, the player's own words too.
printf '%s\n' \
    '{"target":"haakje kosten","say":"Neem rustig de tijd, ik kom volgende week wel terug."}' \
    '{"move":"haakje druk typt grapt 4 Dat wil ik zien."}' |
    "$binary" play fietsenmaker --json --seed 7 >"$out" || fail 'by name'
line 3 '"you":"Dat wil ik zien."'

printf '%s\n' 3 'neem rustig de tijd, ik kom volgende week wel terug' a 3 1 |
    "$binary" play fietsenmaker --text --seed 7 --zelf zelf \
        --record "$folder/talk" >"$out" 2>&1
grep -q 'Jij: neem rustig de tijd' "$out" || fail 'typed in the terminal'
grep -q 'haakje kosten typt stopt 10 neem rustig' "$folder/talk" ||
    fail 'not in the recording'
"$binary" replay "$folder/talk" --transcript >"$out" 2>&1 || fail 'replay'
grep -q 'neem rustig de tijd' "$out" || fail 'not replayed'
grep -q 'Dat las ik als ophouden, of ruimte geven: ' "$out" ||
    fail 'does not say as what it was read, and why'

# Another text behind the same act is the same talk.
sed 's/neem rustig.*/qwrtpl/' "$folder/talk" >"$folder/other"
grep -- '->' "$out" >"$folder/a"
"$binary" replay "$folder/other" --transcript | grep -- '->' >"$folder/b"
diff "$folder/a" "$folder/b" >/dev/null || fail 'the text was read again'

printf '3\n1\nq\n' |
    "$binary" play fietsenmaker --text --seed 7 --zelf nooit >"$out" 2>&1 &&
    fail 'an unknown choice'
XDG_DATA_HOME=$folder/new "$binary" play fietsenmaker --text --zelf zelf \
    --taal en >"$out" 2>&1 </dev/null
grep -q 'Dutch' "$out" || fail 'does not say that only Dutch is read'
exit $failed
