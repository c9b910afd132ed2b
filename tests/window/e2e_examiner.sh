#!/usr/bin/env bash
# By mouse: every cell of the form, read aloud, one after the other. It ends
# with the sentence the program is named after.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

open_display 1280x720
start play fietsenmaker --seed 7
click 'button begin'
wait_for '^talk item form'
click 'item form'
wait_for '^talk cell 0'
for cell in $(seq 0 11); do
    state | grep -q "^talk cell $cell " || continue
    click "cell $cell"
    wait_for '^talk sentence 1'
    number=$(state | awk '$2 == "sentence" && / leest( \*)?$/ {
        print $3; exit }')
    [ -n "$number" ] || fail "nothing to read in cell $cell"
    before=$(turns)
    click "sentence $number"
    wait_turn $((before + 1))
done
[ "$(ending)" = geslaagd ] || fail "it ended in '$(ending)'"
