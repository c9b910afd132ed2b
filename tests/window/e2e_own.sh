#!/usr/bin/env bash
# Customers of one's own in the window: made with one name, given away as one
# file, dropped on the window elsewhere, shown before he is taken, and asked
# about where his name is taken.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export GESLAAGD_TRACE_TEXT=1
OWN=$XDG_DATA_HOME/geslaagd/klanten
mkdir -p "$HOME/Documents"

drop() {
    "$BUILD_DIR/drop_file" "$(xdotool search --onlyvisible --name \
        'Ben ik geslaagd' | tail -n 1)" "$1" || fail "could not drop $1"
}

open_display 1280x720
start
wait_for '^choice card 6 .* verkoper'
shot eigen-keuze
state | grep -q '^text .*Eigen klanten' && fail 'nobody is one of your own yet'

# One is made: he is there, apart, and can be played.
click 'button new'
wait_for '^own field 0'
press Return
wait_for '^own field 0'
state | grep -q '^text .*Er staat niets' || fail 'took no name for one'
xdotool type --delay 20 'Ans Kok'
wait_for '^own field 0 .*Ans Kok'
shot eigen-nieuw
click 'row 1'
wait_for '^own field 0 .*Ans Kok'
shot eigen-nieuw-kantoor
press Return
wait_for '^title button file'
wait_for '^title source 0 .* ans_kok.lua'
shot eigen-titel
[ -f "$OWN/ans_kok.lua" ] || fail 'there is no file'
grep -q 'formulier = "Intake"' "$OWN/ans_kok.lua" || fail 'she is in a shop'
grep -q 'naam = "Ans Kok"' "$OWN/ans_kok.lua" || fail 'she has another name'

# What is saved in it is seen.
sed -i 's/titel = "[^"]*"/titel = "Een ander licht"/' "$OWN/ans_kok.lua"
wait_for '^text .* Een ander licht'

# Given away as one file.
click 'button give'
wait_for '^text .*Alles van hem staat in'
GIFT=$HOME/Documents/ans_kok.klant
[ -f "$GIFT" ] || fail 'there is nothing to give'

# Among the others, apart.
press Escape
wait_for '^choice card 7 .* ans_kok'
wait_for '^text .*Eigen klanten'
shot eigen-keuze-met

# The same again: put beside her.
drop "$GIFT"
wait_for '^own button replace'
wait_for '^text .*Je hebt al een klant'
shot eigen-naast
click 'button next'
wait_for '^title source 0 .* ans_kok_2.lua'
[ -f "$OWN/ans_kok_2.lua" ] || fail 'she was not put beside'
press Escape
wait_for '^choice card 8 .* ans_kok_2'

# And in her place.
echo '-- anders' >> "$OWN/ans_kok.lua"
drop "$GIFT"
wait_for '^own button replace'
click 'button replace'
wait_for '^title source 0 .* ans_kok.lua'
tail -n 1 "$OWN/ans_kok.lua" | grep -q anders && fail 'she was not replaced'
press Escape
wait_for '^choice card'

# What is none is refused in a sentence, and leads back.
echo '{"geslaagd": 1, "naam": "../../weg"}' > "$WORK/weg.klant"
drop "$WORK/weg.klant"
wait_for '^text .*kan ik geen klant maken'
state | grep -q '^own button next' && fail 'it can be taken all the same'
shot eigen-geweigerd
press Escape
wait_for '^choice card 8'

# In the middle of a talk it waits.
click 'card 7'
wait_for '^title button begin'
press Return
wait_for '^talk item form'
drop "$GIFT"
wait_for '^text .*terug naar de klanten'
