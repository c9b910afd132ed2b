#!/usr/bin/env bash
# A lock held by another program is waited for with a sentence in the window,
# before there is a picture and in mid-talk, and nothing is lost by it.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_TRACE_TEXT=1

mkfifo "$WORK/hold"
trap 'exec 3>&-; tidy' EXIT # or what holds it would be waited for
hold() {
    sqlite3 -cmd '.timeout 60000' "$JOURNAL" < "$WORK/hold" > /dev/null &
    exec 3> "$WORK/hold"
    echo 'BEGIN IMMEDIATE;' >&3
    for _ in $(seq 600); do
        sqlite3 "$JOURNAL" 'BEGIN IMMEDIATE; ROLLBACK;' 2> /dev/null || return
        sleep 0.1
    done
    fail 'not held'
}

# Once it was said, whatever was seen since.
was_said() {
    for _ in $(seq 900); do
        grep -q '^text .*Een ander programma gebruikt je dagboek' "$TRACE" &&
            return
        alive
        sleep 0.05
    done
    fail "does not say that it waits: $1"
}

let_go() {
    echo 'ROLLBACK;' >&3
    exec 3>&-
}

open_display 1280x720
start play fietsenmaker --seed 7
xdotool key Return
wait_for '^talk item cup'
press z
wait_turn 1
stop

hold
: > "$TRACE"
"$GESLAAGD_BIN" play fietsenmaker --seed 7 2> "$WORK/errors" &
PLAY_PID=$!
was_said 'as it begins'
shot unlucky-waits-begin
let_go
wait_for '^title button resume'
xdotool key Return
wait_for '^talk item cup'

hold
: > "$TRACE"
press z
was_said 'at a move'
shot unlucky-waits-move
let_go
wait_for '^talk item cup'
wait_turn 2
moves=$(sqlite3 "$JOURNAL" 'select count(*) from moves')
[ "$moves" = 2 ] || fail "the journal holds $moves moves"
! state | grep -q 'Een ander programma' || fail 'it is still told'
