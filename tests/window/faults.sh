#!/usr/bin/env bash
# A window of every size, text as large as it goes, another country, sound that
# stops, and a display that goes away: it draws, or it ends with a sentence; and
# what was kept is there.
#
#     what fails | what is said | what is lost | ok
set -u
. "$PROJECT_DIR/tests/window/window.bash"
wrong=0

# row OK WHAT SAID LOST
row() {
    local verdict=ok
    [ "$1" = yes ] || verdict=WRONG wrong=1
    printf '%-34s | %s | %s | %s\n' "$2" "$3" "$4" "$verdict"
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

# resize W H TURN WHAT: puts it in a size, and sees that it answers there and
# that every button lies within the window, at least in part.
resize() {
    local window outside
    window=$(xdotool search --onlyvisible --name geslaagd | tail -n 1)
    xdotool windowsize "$window" "$1" "$2"
    sleep 0.5
    xdotool key z
    wait_turn "$3"
    alive
    outside=$(state | awk -v w="$1" -v h="$2" '$2 != "button" { next }
        w > 1 && ($4 >= w || $5 >= h || $4 + $6 <= 0 || $5 + $7 <= 0) {
            print $3 }')
    if sane && [ -z "$outside" ]; then
        row yes "$4" nothing "nothing: $(turns) moves played"
    else
        row no "$4" "$(tail -n 1 "$WORK/errors")" "out of reach: $outside"
    fi
}

letters() {
    jq .letters "$XDG_DATA_HOME/geslaagd/instellingen.json"
}

open_display 7680x4320
play_two 7
resize 7680 4320 3 'a window of 7680x4320'
shot fault-7680
resize 1 1 4 'a window of 1x1'
resize 1280 720 5 'and back at 1280x720'

# Larger than it can be asked for; and every screen has to bear it.
for _ in $(seq 80); do
    xdotool key ctrl+plus
done
sleep 0.5
resize 1280 720 6 "text of $(letters) %"
shot fault-text
resize 320 200 7 'that text in 320x200'
resize 7680 200 8 'that text in 7680x200'
stop
close_display

# Numbers with a comma, and words the program does not have.
in_country() {
    export LC_ALL=$1
    play_two 9
    state > "$WORK/state.$1"
    alive
    stop
    unset LC_ALL
}

new_home() {
    export XDG_DATA_HOME=$WORK/home.$1
    mkdir -p "$XDG_DATA_HOME"
    JOURNAL=$XDG_DATA_HOME/geslaagd/journaal.db
}

open_display 1280x720
export LOCPATH=$WORK
localedef -i nl_NL -f UTF-8 "$WORK/nl_NL.UTF-8" > /dev/null 2>&1
for name in C nl_NL.UTF-8; do
    new_home "$name"
    in_country "$name"
done
if cmp -s "$WORK/state.C" "$WORK/state.nl_NL.UTF-8"; then
    row yes 'C and nl_NL, in the window' 'the same in both' nothing
else
    row no 'C and nl_NL, in the window' "$(diff "$WORK"/state.* | head -n 2)" -
fi

# Sound goes to a file that is full: for SDL a device that was unplugged.
new_home sound
export SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILE=/dev/full
play_two 10
sleep 0.5
xdotool key z
wait_turn 3
unset SDL_AUDIODRIVER SDL_DISKAUDIOFILE
before=$(awk '{ print $14 + $15 }' "/proc/$PLAY_PID/stat")
sleep 1
busy=$(($(awk '{ print $14 + $15 }' "/proc/$PLAY_PID/stat") - before))
if alive && sane && [ "$busy" -lt 50 ]; then
    row yes 'a sound device that goes away' nothing \
        "the sound: $(turns) moves played"
else
    row no 'a sound device that goes away' "$(tail -n 1 "$WORK/errors")" \
        "$busy of 100 ticks busy at rest"
fi
stop
close_display

open_display 1x1
new_home dot
play_two 8
alive
sane && row yes 'a display of one dot' - "nothing: $(turns) moves played" ||
    row no 'a display of one dot' "$(tail -n 1 "$WORK/errors")" '?'

# The display goes away under it.
kill -9 "$SCREEN_PID"
wait "$SCREEN_PID" 2> /dev/null
SCREEN_PID=''
gone=no
for _ in $(seq 600); do
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
    row yes 'a display that goes away' \
        "$(grep -m 1 'scherm is weg' "$WORK/errors" | cut -c 1-72)" \
        'nothing: both moves are there'
else
    row no 'a display that goes away' \
        "$(tail -n 3 "$WORK/errors" | tr '\n' ' ')" \
        "gone $gone, status $status, $moves moves, journal $whole"
fi
exit $wrong
