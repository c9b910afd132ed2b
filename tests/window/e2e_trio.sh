#!/usr/bin/env bash
# Three at a laptop play by the clock and take turns; what they played is one
# file. In the trainer's lesson that is dropped, or fetched, and stands on the
# wall and in the report, also after a fall; what is no such file is said.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_TRACE_TEXT=1

go_to() {
    for _ in $(seq 16); do
        state | grep -qE "^[a-z]+ $1 .* \*\$" && return
        press Tab
    done
    fail "the focus never came to $1"
}

mkdir -p "$WORK/bin"
printf '#!/bin/sh\nprintf %%s "$1" > "%s/opened"\n' "$WORK" > "$WORK/bin/xdg-open"
chmod +x "$WORK/bin/xdg-open"
PATH=$WORK/bin:$PATH

drop() {
    "$BUILD_DIR/drop_file" "$(xdotool search --onlyvisible --name \
        'Ben ik geslaagd' | head -n 1)" "$1" || fail "$1 was not dropped"
}

# One round: customer $1, so many silences as $2.
play() {
    click_to "card $1" '^title button begin'
    go_to 'button begin'
    press Return
    wait_for '^talk item cup'
    wait_for '^talk button done .*Klaar \(nog 5 min\)'
    for turn in $(seq "$2"); do
        press z
        wait_turn "$turn"
    done
}

open_display 1280x720
start_at_corner
wait_for '^choice card 2 '
click_to 'button group' '^lesson field 0 '
xdotool type 'Noor,Sven'
wait_for '^lesson field 0 .* Noor,Sven'
go_to 'button trio'
press Return
wait_for '^lesson button trio .*rondes van 5 minuten'
wait_for '^lesson button names .*ja'
go_to 'button next'
press Return
wait_for '^text .* drie namen nodig'
xdotool key End
xdotool type ',Aisha'
wait_for '^lesson field 0 .* Noor,Sven,Aisha'
shot drietal-begin
go_to 'button next'
press Return
wait_for '^choice card 2 '
! state | grep -q 'button trios' || fail 'a trio is offered what trios bring'
wait_for '^text .* Noor voert het gesprek · Sven kijkt mee · Aisha let op de tijd'
play 1 3
! state | grep -q 'button hands' || fail 'hands, of three'
wait_for '^text .* Noor voert het gesprek · Sven kijkt mee'
shot drietal-gesprek
xdotool key n # nobody takes the chair in the middle of a round
click_to 'button done' '^state trios'
wait_for '^text .* Sven voert het gesprek · Aisha kijkt mee · Noor let op de tijd'
wait_for '^text .* Vertel elkaar eerst'
shot drietal-klaar
press Return
wait_for '^choice card 2 '
FILE=$(ls "$XDG_DATA_HOME"/geslaagd/drietal-*.les) || fail 'there is no file'
cp "$FILE" "$WORK/early.les"
play 2 2
click_to 'button done' '^state trios'
wait_for '^text .* Aisha voert het gesprek'
press Return
wait_for '^choice card 2 '
[ "$(ls "$XDG_DATA_HOME"/geslaagd/drietal-*.les)" = "$FILE" ] ||
    fail 'there is more than one file'
[ "$(jq '[.gebeurtenissen[] | select(.soort == 0)] | length' "$FILE")" = 2 ] ||
    fail 'not two talks'
cp "$FILE" "$WORK/late.les"
drop "$WORK/late.les"
wait_for '^text .* Hier speelt zelf een drietal'
stop

# It goes on as it was, names and all, and it can be said now that they go.
start_at_corner
wait_for '^choice button group .* Verder met de les'
click_to 'button group' '^lesson button resume '
wait_for '^lesson button names .*ja'
wait_for '^lesson button trio .*rondes van 5 minuten'
go_to 'button names'
press Return
wait_for '^lesson button names .*nee'
click_to 'button resume' '^choice card 2 '
wait_for '^text .* Aisha voert het gesprek'
[ "$(sqlite3 "$JOURNAL" 'select cast(head as text) from lessons' |
    jq -c '[.namen, .spelers[0], .ronde]')" = '[false,"",5]' ] ||
    fail 'names are kept that were not to be'
press Escape
wait_for '^choice button lesson_end '
click_to 'button lesson_end' '^lesson button folder '
: > "$WORK/opened"
go_to 'button folder'
press Return
for _ in $(seq 600); do
    [ -s "$WORK/opened" ] && break
    sleep 0.1
done
grep -q 'geslaagd$' "$WORK/opened" || fail 'the folder was not opened'
stop

# To the trainer, on another laptop.
export XDG_DATA_HOME=$WORK/trainer
JOURNAL=$XDG_DATA_HOME/geslaagd/journaal.db
mkdir -p "$XDG_DATA_HOME"
head -c 400 "$WORK/late.les" > "$WORK/half.les"
sed 's/"fietsenmaker"/"..\/..\/fietsenmaker.lua"/; s/"vertegenwoordiger"/"\/tmp\/x.lua"/' \
    "$WORK/late.les" > "$WORK/path.les"
start_at_corner
wait_for '^choice card 2 '
drop "$WORK/early.les"
wait_for '^text .* geen les bezig'
stop
start_at_corner workshop --spelers 'Karin,Bas,Ties'
wait_for '^choice button trios '
drop "$WORK/half.les"
wait_for '^text .* is niet van een drietal'
wait_for '^state trios'
drop "$WORK/path.les"
wait_for '^text .* is niet van een drietal'
cp "$WORK/early.les" "$WORK/T.LES"
drop "$WORK/T.LES"
wait_for '^text .* Binnen: Noor, Sven, Aisha'
wait_for '^text .* Noor bij '
! state | grep -qE '^text .* Sven bij ' || fail 'what was not played yet'
drop "$WORK/late.les"
wait_for '^text .* Noor, Sven, Aisha speelden verder'
wait_for '^text .* Sven bij '
[ "$(state | grep -c '^text .* Noor bij ')" = 1 ] || fail 'it stands there twice'
drop "$WORK/early.les"
wait_for '^text .* stond er al'
shot drietallen

# As a command, into the folder from which they are fetched.
"$GESLAAGD_BIN" drietal "$WORK/late.les" "$WORK/half.les" > "$WORK/said" \
    2> "$WORK/wrong"
[ $? = 1 ] || fail 'half a file is as good'
grep -q 'Noor, Sven, Aisha' "$WORK/said" || fail 'they are not told of'
grep -q 'niet van een drietal' "$WORK/wrong" || fail 'half a file is not said'
go_to 'button fetch'
press Return
wait_for '^text .* Had ik al: 1'
press Escape
wait_for '^choice button trios '
stop

# After a fall they are still there; and in the report.
start_at_corner
wait_for '^choice button group .* Verder met de les'
click_to 'button group' '^lesson button resume '
click_to 'button resume' '^choice card 2 '
click_to 'button trios' '^state trios'
wait_for '^text .* Sven bij '
press Escape
wait_for '^choice card 2 '
press Escape
wait_for '^choice button lesson_end '
click_to 'button lesson_end' '^lesson button report_open '
cat "$XDG_DATA_HOME"/geslaagd/les-*.html > "$WORK/report"
grep -q 'Noor, Sven, Aisha' "$WORK/report" || fail 'not in the report'
grep -q 'Sven bij ' "$WORK/report" || fail 'the talk is not in the report'
! grep -q 'gebeurtenissen' "$XDG_DATA_HOME"/geslaagd/les-*.csv ||
    fail 'the table has what nobody reads'
stop
