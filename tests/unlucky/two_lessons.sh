#!/usr/bin/env bash
# Shared state without a claim: a second window with a lesson says that one goes
# on elsewhere, and neither writes over it nor takes it away; once the first is
# dead, its lesson can be taken up.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_TRACE_TEXT=1

kept() {
    sqlite3 "$JOURNAL" 'select count(*), min(cast(event as text))
        from lesson_events'
}

open_display 1280x720
start workshop fietsenmaker --spelers Noor,Sven --seed 7
press Return
wait_for '^talk item cup'
press z
wait_turn 1
first=$PLAY_PID before=$(kept)
[ "${before%%|*}" -gt 0 ] || fail 'the first is not kept'

export GESLAAGD_TRACE=$WORK/second
TRACE=$GESLAAGD_TRACE
start workshop
wait_for '^lesson field 0 '
wait_for 'In een ander venster loopt al een les'
shot unlucky-two-lessons
! state | grep -q 'button resume' || fail 'the lesson of the first is offered'
stop
start workshop fietsenmaker --spelers Aisha,Bram --seed 9
press Return
wait_for '^talk item cup'
press z
wait_turn 1
[ "$(kept)" = "$before" ] || fail "written over: $(kept), was $before"
kill -TERM "$PLAY_PID"
wait "$PLAY_PID"
PLAY_PID=''
[ "$(kept)" = "$before" ] || fail "taken away: $(kept)"
grep -qE '^[0-9]+,zet,' "$XDG_DATA_HOME"/geslaagd/les-*.csv ||
    fail 'no report of the second'

kill -9 "$first"
wait "$first" 2> /dev/null
start workshop
wait_for '^lesson button resume .*zet 2'
