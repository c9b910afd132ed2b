#!/usr/bin/env bash
# A failure told where nobody looks: a place that cannot be written is told in
# the window before the talk, as long as it lasts, and on the pause card; once
# it can be written, all that was missing is there.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_TRACE_TEXT=1

open_display 1280x720
data=$XDG_DATA_HOME/geslaagd
: > "$data" # a file where the folder should be
start play fietsenmaker --seed 7
wait_for 'Wordt niet bewaard'
shot unlucky-unkept-title
xdotool key Return
wait_for '^talk item cup'
xdotool key z
wait_turn 1
wait_for 'Wordt niet bewaard'
shot unlucky-unkept-talk
xdotool key Escape
wait_for 'dan ben je het kwijt'
shot unlucky-unkept-pause
xdotool key Escape
rm "$data"
xdotool key z
wait_turn 2
moves=$(sqlite3 "$JOURNAL" 'select count(*) from moves')
[ "$moves" = 2 ] || fail "the journal holds $moves moves"
! state | grep -q 'Wordt niet bewaard' || fail 'it is still told'
alive
