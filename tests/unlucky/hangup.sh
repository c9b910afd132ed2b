#!/usr/bin/env bash
# The lesson at hang-up: a terminal that goes away ends the window, and what the
# group did is told.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

open_display 1280x720
start workshop fietsenmaker --spelers Noor,Sven --seed 7
xdotool key Return
wait_for '^talk item cup'
xdotool key z
wait_turn 1
kill -HUP "$PLAY_PID"
for _ in $(seq 600); do
    kill -0 "$PLAY_PID" 2> /dev/null || break
    sleep 0.1
done
! kill -0 "$PLAY_PID" 2> /dev/null || fail 'it goes on'
PLAY_PID=''
LIST=$(ls "$XDG_DATA_HOME"/geslaagd/les-*.csv) && [ -s "$LIST" ] || fail 'no table'
[ -s "${LIST%.csv}.html" ] || fail 'no report'
