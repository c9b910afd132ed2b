#!/bin/sh
# The car in the terminal: everything asked, everything skipped, going back, the
# card, a name, and how it goes over time.
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

# talk NAME ARGUMENTS -- LINE...: plays the smallest customer with these lines.
talk() {
    name=$1
    shift
    arguments=
    while [ "$1" != -- ]; do
        arguments="$arguments $1"
        shift
    done
    shift
    # shellcheck disable=SC2086
    printf '%s\n' "$@" |
        "$binary" play "$klein" --text --seed 1 $arguments >"$out" 2>&1 ||
        fail "$name: status $?"
}

shows() {
    grep -qF -- "$1" "$out" || fail "$name: no '$1'"
}

hides() {
    grep -qF -- "$1" "$out" && fail "$name: shows '$1'"
}

# Leave at once; then the questions, memory, back, traits, the card.
talk all -- z a 1 1 '70 ging wel' 'x' '101' '0' \
    '1 de school' 'niets' '13 x' '' \
    'terug 2' 'q' 'terug 9' 'terug' 'draden' 'vergelijk 1 2' 'vergelijk 1 1' '' \
    'Als hij zucht, dan zwijg ik.'
hides 'van het voorstel?' # there was none
shows 'Een voorstel heb je niet gedaan'
shows 'Waarom het zo afliep'
shows '[ ] Erom vragen: dat heb je niet gedaan.'
shows 'Jij: 70. ging wel'
shows 'Jij: 0.'
shows 'Eerst een getal'
shows 'Eerst het nummer van het vak'
shows 'verzonnen. Jij: “de school”'
shows 'draad 2: van draad 1 af vanaf zet 2'
shows 'Die zet is er niet'
shows 'Tot en met zet 1 zijn ze gelijk'
shows 'Noem twee verschillende draden'
shows 'Willen winnen'
shows 'Het ligt klaar voor de volgende keer'
hides 'stappen gevolgd'

# What he thought comes only after all that is asked of yourself.
asked=$(grep -n 'Hoe voelt dat?' "$out" | head -n 1 | cut -d: -f1)
told=$(grep -n 'En zo dacht Wim erover' "$out" | cut -d: -f1)
[ "$asked" -lt "$told" ] || fail 'he speaks first'

talk card -- q
shows 'Wat had je je voorgenomen? “Als hij zucht, dan zwijg ik.”'

# Everything can be skipped, by Enter and by the end of input.
talk enter -- n z a 1 1 '' '' '' '' ''
shows 'Vijf dingen'
talk end -- z a 1 1
shows 'Vijf dingen'
hides 'Eén kaartje'

# A name has its own card and its own progress.
talk name --naam Noor -- z a 1 1 '' '' '' '' 'Eerst luisteren.'
hides 'Wat had je'
talk again --naam Noor -- q
shows '“Eerst luisteren.”'

# progress NAME STATUS ARGUMENT...
progress() {
    name=$1
    wanted=$2
    shift 2
    "$binary" voortgang "$@" >"$out" 2>&1
    status=$?
    [ $status -eq "$wanted" ] || fail "$name: status $status"
}

progress nobody 0
shows ': 3 gesprekken'
shows 'gesprekken, allemaal op '
shows 'verteld (van de 48): eerst'
shows 'Over 2 dagen weer langs'
shows 'Als hij zucht'
progress noor 0 --naam Noor
shows 'één gesprek'
hides 'zucht'
progress wrong 2 --wis
progress option 2 --onzin
progress forget 0 --wis Noor
shows 'Alles van Noor is vergeten'
progress gone 1 --wis Noor
grep -rqF -e Noor -e 'Eerst luisteren' "$XDG_DATA_HOME/geslaagd" &&
    fail 'the name is still on the disk'
progress kept 0
shows ': 3 gesprekken'
touch "$XDG_DATA_HOME/geslaagd/journaal.db.beschadigd-1"
progress aside 1 --wis Noor
shows 'journaal.db.beschadigd-1'
progress all 0 --wis-alles
[ -e "$XDG_DATA_HOME/geslaagd/journaal.db.beschadigd-1" ] &&
    fail 'what was set aside is still there'
progress empty 0
shows 'nog geen gesprek'

# The joke is for the full form alone.
"$binary" replay "$PROJECT_DIR/tests/scenarios/fietsenmaker_verhoorder.recording" --auto \
    </dev/null >"$out" 2>&1 || fail 'replay --auto'
name=joke
shows 'Heb je alle stappen gevolgd?'
exit $failed
