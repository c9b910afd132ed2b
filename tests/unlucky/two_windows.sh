#!/usr/bin/env bash
# Shared state without a claim: a second window does not take the talk of the
# first, and says where it is; once the first is dead, it is free.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_TRACE_TEXT=1

open_display 1280x720
start play fietsenmaker --seed 7
xdotool key Return
wait_for '^talk item cup'
xdotool key z
wait_turn 1
first=$PLAY_PID trace=$TRACE
export GESLAAGD_TRACE=$WORK/second
TRACE=$GESLAAGD_TRACE
start play fietsenmaker --seed 9
wait_for 'ander venster'
shot unlucky-elsewhere
! state | grep -q '^title button resume' || fail 'the talk is offered'
kill -9 "$first"
wait "$first" 2> /dev/null
stop
start play fietsenmaker --seed 9
wait_for '^title button resume'
! state | grep -q 'ander venster' || fail 'a dead program holds it'
