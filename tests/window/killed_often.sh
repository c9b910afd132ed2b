#!/usr/bin/env bash
# The window is killed at random instants of a lesson: what was seen to be
# played is there, and the lesson can be taken up. The instants of the terminal,
# the questions and the strands are those of test_killed.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
KILLS=12 RANDOM=16

open_display 1280x720
for number in $(seq $KILLS); do
    rm -rf "$XDG_DATA_HOME/geslaagd"
    start workshop fietsenmaker --spelers Noor,Sven --seed "$number"
    xdotool key Return
    wait_for '^talk item cup'
    for turn in 1 2; do
        xdotool key z
        wait_turn $turn
    done
    xdotool key z
    sleep "0.$((RANDOM % 400 + 100))"
    seen=$(turns)
    stop
    moves=$(sqlite3 "$JOURNAL" 'select count(*) from moves')
    told=$(sqlite3 "$JOURNAL" "select count(*) from lesson_events
        where json_extract(cast(event as text), '$.soort') = 1")
    [ "$moves" -ge "$seen" ] || fail "$seen moves seen, $moves kept"
    [ "$told" -ge 2 ] || fail "$told moves in the lesson"
    [ "$(sqlite3 "$JOURNAL" 'pragma quick_check')" = ok ] || fail 'not whole'
    start workshop fietsenmaker --spelers Noor,Sven
    wait_for '^lesson '
    stop
done
