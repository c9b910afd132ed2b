#!/usr/bin/env bash
# Killed in the middle of a conversation, it goes on where it was.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

open_display 1280x720
start play fietsenmaker --seed 7
xdotool key Return
wait_for '^talk item cup'
xdotool key z
wait_turn 1
xdotool key z
wait_turn 2
before=$(state | grep '^said ')
stop
start play fietsenmaker --seed 9
wait_for '^title button resume'
click 'button resume'
wait_turn 2
[ "$(state | grep '^said ')" = "$before" ] || fail "he says something else"
xdotool key p
wait_turn 3
moves=$(sqlite3 "$JOURNAL" "select count(*) from moves")
[ "$moves" = 3 ] || fail "the journal holds $moves moves"
