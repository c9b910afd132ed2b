#!/usr/bin/env bash
# A window of every size, text as large as it goes, and a display that goes
# away: it draws, or it ends with a sentence; and what was kept is there.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
wrong=0

row() {
    local verdict=ok
    [ "$1" = yes ] || verdict=WRONG wrong=1
    printf '%-34s | %s | %s\n' "$2" "$3" "$verdict"
}

close_display() {
    kill "$SCREEN_PID"
    wait "$SCREEN_PID" 2> /dev/null
    SCREEN_PID=''
    rm -f "$WORK/display"
}

sane() {
    ! grep -qE 'runtime error|Sanitizer|Assert' "$WORK/errors"
}

# Starts and plays two moves by keys, whatever the window shows.
play_two() {
    start play fietsenmaker --seed "$1"
    xdotool key Return
    wait_for '^talk item cup'
    xdotool key z
    wait_turn 1
    xdotool key z
    wait_turn 2
}

# Puts it in a size, and sees that it answers there.
resize() {
    local window
    window=$(xdotool search --onlyvisible --name geslaagd | tail -n 1)
    xdotool windowsize "$window" "$1" "$2"
    sleep 0.5
    xdotool key z
    wait_turn "$3"
    alive
}

open_display 7680x4320
play_two 7
resize 7680 4320 3
shot fault-7680
resize 1 1 4
resize 1280 720 5
sane && row yes 'from 7680x4320 to 1x1 and back' "$(turns) moves played" ||
    row no 'from 7680x4320 to 1x1 and back' "$(tail -n 1 "$WORK/errors")"

# Larger than it can be asked for; and every screen has to bear it.
for _ in $(seq 40); do
    xdotool key ctrl+plus
done
sleep 0.5
xdotool key z
wait_turn 6
shot fault-text
resize 320 200 7
resize 7680 200 8
sane && row yes 'the largest text' "$(turns) moves played" ||
    row no 'the largest text' "$(tail -n 1 "$WORK/errors")"
stop
close_display

open_display 1x1
export XDG_DATA_HOME=$WORK/home1
mkdir -p "$XDG_DATA_HOME"
JOURNAL=$XDG_DATA_HOME/geslaagd/journaal.db
play_two 8
alive
sane && row yes 'a display of one dot' "$(turns) moves played" ||
    row no 'a display of one dot' "$(tail -n 1 "$WORK/errors")"

# The display goes away under it.
kill -9 "$SCREEN_PID"
wait "$SCREEN_PID" 2> /dev/null
SCREEN_PID=''
gone=no
for _ in $(seq 100); do
    kill -0 "$PLAY_PID" 2> /dev/null || { gone=yes && break; }
    sleep 0.1
done
if [ $gone = yes ]; then
    wait "$PLAY_PID"
    status=$?
else
    kill -9 "$PLAY_PID"
    wait "$PLAY_PID" 2> /dev/null
    status=-
fi
PLAY_PID=''
moves=$(sqlite3 "$JOURNAL" 'select count(*) from moves')
whole=$(sqlite3 "$JOURNAL" 'pragma quick_check')
if [ $gone = yes ] && [ "$status" -eq 1 ] && sane && [ "$moves" = 2 ] &&
    [ "$whole" = ok ] && grep -q 'scherm is weg' "$WORK/errors"; then
    row yes 'a display that goes away' "status 1, both moves kept, and said so"
else
    row no 'a display that goes away' "gone $gone, status $status, $moves \
moves, journal $whole: $(tail -n 3 "$WORK/errors" | tr '\n' ' ')"
fi
exit $wrong
