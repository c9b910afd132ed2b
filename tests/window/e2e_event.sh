#!/usr/bin/env bash
# Something happens at the table: it is seen behind his answer, with who comes
# in, and what he says to it can be gone into.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

said() {
    state | sed -n 's/^said //p'
}

open_display 1280x720
start play "$PROJECT_DIR/tests/unit/alles.lua" --seed 7
press Return
wait_for '^talk item cup'
for turn in 1 2 3; do
    press z
    wait_turn "$turn"
    wait_for '^talk item cup'
done
[ "$(said)" = 'Zeg dat ik terugbel.' ] || fail "he said: $(said)"
shot gebeurtenis
state | grep -q '^talk item form' || fail 'the form is gone'
click 'item form'
wait_for '^talk cell 0'
state | grep -q '^talk cell [1-5] ' && fail 'a cell that is not on the form'
shot kort_formulier
press Escape
wait_for '^talk item cup'
state | grep -q '^talk span .*terugbel' || fail 'it cannot be gone into'

# With the largest letters who comes in is still seen.
stop
start play "$PROJECT_DIR/tests/unit/alles.lua" --seed 7
wait_for '^title button resume'
for _ in 1 2 3 4 5 6; do # to the largest there are
    press ctrl+plus
done
press Return
wait_for '^talk item cup'
[ "$(said)" = 'Zeg dat ik terugbel.' ] || fail "large, he said: $(said)"
shot gebeurtenis_groot
alive
