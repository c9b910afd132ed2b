#!/usr/bin/env bash
# The pause of a talk, by keyboard and by mouse: nothing is played in it and
# nothing goes on by itself, its ways lead where they say, and a talk that was
# left is there again.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_KALM=0 GESLAAGD_TRACE_FRAMES=1

# Tab until button $1 has the focus.
go_to() {
    press_until 8 Tab "^talk button $1 .* \*\$"
}

drawn() {
    grep -c '^\(frame\|part\) ' "$TRACE"
}

open_display 1280x720
start play fietsenmaker --seed 7
press Return
wait_for '^talk item cup'
press z
wait_turn 1
press Escape
wait_for '^page pause'
wait_for '^talk button resume .* \*$'
shot pauze

# Keys of the table do nothing, and nobody breathes.
sleep 0.3
before=$(drawn)
xdotool key z p f 1
sleep 1
[ "$(drawn)" -le $((before + 1)) ] || fail "it went on: $(drawn), was $before"
wait_turn 1
wait_for '^page pause'

go_to settings
press Return
wait_for '^state settings'
press Escape
wait_for '^page pause'
go_to help
press Return
wait_for '^help close 0'
press Escape
wait_for '^page pause'
press Escape
wait_for '^talk item cup'
! state | grep -q '^page pause' || fail 'it did not end'
press z
wait_turn 2

# By mouse; left, and taken up again.
click 'button pause'
wait_for '^page pause'
click 'button back'
wait_for '^title button resume'
click 'button resume'
wait_for '^talk item cup'
wait_turn 2
before=$(drawn)
for _ in $(seq 600); do
    [ "$(drawn)" -gt "$before" ] && break
    sleep 0.1
done
[ "$(drawn)" -gt "$before" ] || fail 'he does not breathe any more'
press Escape
go_to quit
xdotool key Return
for _ in $(seq 600); do
    kill -0 "$PLAY_PID" 2> /dev/null || break
    sleep 0.1
done
wait "$PLAY_PID"
status=$?
PLAY_PID=''
[ "$status" = 0 ] || fail "it ended with $status: $(cat "$WORK/errors")"
[ "$(sqlite3 "$JOURNAL" 'select count(*) from moves')" = 2 ] ||
    fail 'moves were lost'
start play fietsenmaker
wait_for '^title button resume'
