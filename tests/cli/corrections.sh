#!/bin/sh
# A sentence that was read as what it was not: in the terminal it is played on
# as what it was, and kept only after a clear yes, without the player's name;
# handed out by one command, and forgotten with the talk.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
out=$folder/out
table=$folder/table.csv
klein=${PROJECT_DIR:?}/tests/unit/klein.lua
typed='Noor hier. Neem rustig de tijd, ik kom volgende week wel terug.'
export XDG_DATA_HOME="$folder/data"
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$out" >&2
    failed=1
}

# play NAME LINE...: types one sentence, takes leave, and in the car the lines
# are given when it asks to rewind.
play() {
    name=$1
    shift
    printf '%s\n' 3 "$typed" a 1 1 '' '' '' "$@" |
        "$binary" play "$klein" --text --seed 1 --zelf allebei \
            --naam "$name" >"$out" 2>&1 || fail "play: status $?"
}

corrections() {
    "$binary" export --correcties "$table" --vervang "$@" >"$out" 2>&1
}

corrections && fail 'handed out where there is nothing'
grep -q 'alleen na een ja' "$out" || fail 'does not say how they are kept'

# Asked at the first; Enter is no yes, and is asked again.
play 'Noor' 'bedoelde 1' '' 1 q ''
grep -q 'Mag ik dit bewaren' "$out" || fail 'not asked'
grep -q 'Wat was het wel' "$out" || fail 'not asked what it was'
grep -q 'draad 2: van draad 1 af vanaf zet 1' "$out" || fail 'not played on'
corrections && fail 'kept without a yes'

# No is remembered.
play 'Noor' 'bedoelde 1' nee 1 q ''
grep -q '"verbeteringen": "nee"' "$XDG_DATA_HOME/geslaagd/instellingen.json" ||
    fail 'no is not remembered'
play 'Noor' 'bedoelde 1' 1 q ''
grep -q 'Mag ik dit bewaren' "$out" && fail 'asked after a no'
corrections && fail 'kept after a no'

# Changed to yes: the sentence is there, and no name.
play 'Noor' bewaar ja 'bedoelde 1' 1 q ''
grep -q 'bewaar ik op deze laptop' "$out" || fail 'does not say it is kept'
corrections || fail 'not handed out'
grep -q '^.\{0,3\}aangewezen.zijn woorden.zin.gelezen als.bedoeld als' "$table" ||
    fail 'columns'
grep -q 'haakje.".*"."… hier. Neem rustig de tijd, ik kom volgende week wel terug.".stopt.door' \
    "$table" || fail "not as it was: $(cat "$table")"
grep -qi noor "$table" && fail 'a name'
[ "$(wc -l <"$table")" -eq 2 ] || fail 'one row'
"$binary" export --correcties "$table" >"$out" 2>&1 && fail 'over a file'

# His alone with a name, and forgotten with him.
play 'Sven' 'bedoelde 1' 2 q ''
corrections && [ "$(wc -l <"$table")" -eq 3 ] || fail 'two rows'
corrections --naam sven && [ "$(wc -l <"$table")" -eq 2 ] || fail 'his alone'
# Taken along to another laptop they come with their talk.
"$binary" journaal "$folder/along" >"$out" 2>&1 || fail 'not taken along'
XDG_DATA_HOME=$folder/other "$binary" journaal --erbij "$folder/along" \
    >"$out" 2>&1 || fail 'not taken in'
XDG_DATA_HOME=$folder/other corrections && [ "$(wc -l <"$table")" -eq 3 ] ||
    fail 'not come along'
"$binary" voortgang --wis Noor >"$out" 2>&1 || fail 'forget'
corrections && [ "$(wc -l <"$table")" -eq 2 ] || fail 'not forgotten'
"$binary" voortgang --wis-alles >"$out" 2>&1 || fail 'forget all'
corrections && fail 'all is not forgotten'

# That it can be changed is found by who does not know.
play 'Noor' 'help' ''
grep -q 'draden, ‘bewaar’, of Enter' "$out" || fail 'keep is not named'

# What was chosen, or is no move, was never read.
play 'Noor' 'bedoelde 2' 'bedoelde 99' ''
grep -q 'niet zelf getypt' "$out" || fail 'what was chosen was read'
grep -q 'Die zet is er niet' "$out" || fail 'there is no such move'
exit $failed
