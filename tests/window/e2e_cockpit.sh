#!/usr/bin/env bash
# A trainer's own window: opened with a key in a workshop, asked
# once which window the room looks at, never a move behind; closed and opened
# while the talk goes on, and no dot of it in the picture of the room.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export SDL_AUDIODRIVER=dummy GESLAAGD_TRACE_FRAMES=1
FILE=$XDG_DATA_HOME/geslaagd/instellingen.json
ROOM_TITLE='Ben ik geslaagd' OWN_TITLE='Alleen voor jou'

sentences() {
    sed -n 's/ \*$//; s/ ~$//; s/^[a-z]* sentence [0-9]* \([0-9-]* \)\{4\}//p'
}

# Waits until the trainer sees the sentences that the room sees.
wait_same() {
    for _ in $(seq 600); do
        [ "$(state | sentences)" = "$(own state | sentences)" ] && return
        sleep 0.1
    done
    fail "not the same: $(own state)"
}

time_of() {
    own state | sed -n 's/^page \([0-9]*:[0-9]*\) .*/\1/p'
}

focus() {
    xdotool windowfocus --sync "$(windows "$1")"
}

# Of the window with title $1, into file $2.
picture() {
    sleep 0.4
    local window
    window=$(windows "$1")
    [ -n "$window" ] || fail "no window called $1" # import would ask for one
    import -window "$window" "$2"
}

# One window beside the other.
apart() {
    xdotool windowmove "$(windows "$ROOM_TITLE")" 0 0 \
        windowmove "$(windows "$OWN_TITLE")" 1280 0
}

open_display 2560x720

start_at_corner # who plays to learn finds nothing behind that key
wait_for '^choice card 1 .* fietsenmaker'
click 'card 1'
wait_for '^title button begin'
press Return
wait_for '^state talk'
xdotool key F4
press z
wait_turn 1
wait_windows 1 .
stop
rm -f "$JOURNAL"* # nothing to go on with

start workshop fietsenmaker --seed 7 --spelers "Noor, Sven"
press Return
wait_for '^state talk'
wait_windows 1 .

# Before anything is shown it is asked which is which, in both windows.
press F4
wait_windows 1 "$OWN_TITLE"
wait_for '^page sign room'
own wait_for '^page sign trainer'
apart
picture "$OWN_TITLE" "$SHOTS/cockpit-bord.png"
xdotool key z # means nothing yet
room=$(windows "$ROOM_TITLE") mine=$(windows "$OWN_TITLE")
press w
wait_for '^page sign room'
[ "$(windows "$ROOM_TITLE")" = "$mine" ] || fail 'the windows were not swapped'
[ "$(windows "$OWN_TITLE")" = "$room" ] || fail 'the windows were not swapped'
press w
wait_for '^page sign room'
press Return
wait_for '^talk item cup '
wait_turn 0
own wait_for '^cockpit sentence 1 .* stilte'
own wait_for '^page .*zet 1 .*Noor'
grep -q '"schermen": [1-9]' "$FILE" || fail "not remembered: $(cat "$FILE")"

# The sentences of the room under the same numbers, and what each would bring.
focus "$ROOM_TITLE"
press w
press Return
wait_for '^talk sentence 1 '
wait_same
own wait_for '^cockpit row 0 .*Je krijgt '
picture "$OWN_TITLE" "$SHOTS/cockpit-zinnen.png"
press 1
wait_turn 1
own wait_for '^page .*zet 2 '
press n
own wait_for '^page .*Sven'

# Whoever has the second window before him goes on playing.
focus "$OWN_TITLE"
press w
press Return
wait_for '^talk sentence 1 '
wait_same
press 2
wait_turn 2
own wait_for '^page .*zet 3 '
picture "$OWN_TITLE" "$SHOTS/cockpit-zet.png"

# While nothing happens only its time is drawn.
drawn() {
    sleep 0.3
    grep -c "^$1 " "$TRACE.cockpit"
}
whole=$(drawn frame) parts=$(drawn part)
sleep 2.5
[ "$(drawn frame)" = "$whole" ] || fail 'it is drawn whole for nothing'
more=$(($(drawn part) - parts))
[ "$more" -ge 2 ] && [ "$more" -le 5 ] || fail "its time was drawn $more times"

# Its time stands still with the room's, and goes on with it.
stands_still() {
    local frozen
    press "$1"
    wait_for "$2"
    sleep 0.3
    frozen=$(time_of)
    sleep 2.2
    [ "$(time_of)" = "$frozen" ] || fail "$1: $frozen, and then $(time_of)"
    press "$1"
    wait_for '^talk item cup '
    for _ in $(seq 600); do
        [ "$(time_of)" = "$frozen" ] || return 0
        sleep 0.1
    done
    fail "$1: its time stands still"
}
stands_still x '^page frozen'
stands_still Escape '^page pause'

# Closed by its cross and with the key: the talk goes on, and the picture of
# the room is the same with and without it.
focus "$ROOM_TITLE"
picture "$ROOM_TITLE" "$WORK/with.png"
"$BUILD_DIR/ask_close" "$(windows "$OWN_TITLE")"
wait_windows 0 "$OWN_TITLE"
picture "$ROOM_TITLE" "$WORK/without.png"
different=$(compare -metric AE "$WORK/with.png" "$WORK/without.png" null: 2>&1)
[ "$different" = 0 ] || fail "the room sees $different other dots"
press z
wait_turn 3
xdotool key F4 # not asked again
wait_windows 1 "$OWN_TITLE"
own wait_for '^page .*zet 4 '
wait_for '^talk item cup '
xdotool key F4
wait_windows 0 "$OWN_TITLE"
focus "$ROOM_TITLE"
press z
wait_turn 4
xdotool key F4
wait_windows 1 "$OWN_TITLE"
apart

# What is asked once can be asked again, where it says for whom this is.
own wait_for '^cockpit button windows '
for _ in 1 2 3 4 5 6; do # a click that comes too soon does not count
    sleep 0.5
    line=$(own state | grep '^cockpit button windows ') || break
    # shellcheck disable=SC2086
    set -- $line
    xdotool mousemove $((1280 + $4 + 10)) $(($5 + 10)) click 1
    for _ in $(seq 30); do
        own state | grep -q '^page sign trainer' && break 2
        sleep 0.1
    done
done
own wait_for '^page sign trainer'
wait_for '^page sign room'
press Return
wait_for '^talk item cup '

# Closing what the room sees is the end of both.
"$BUILD_DIR/ask_close" "$(windows "$ROOM_TITLE")"
for _ in $(seq 600); do
    kill -0 "$PLAY_PID" 2> /dev/null || break
    sleep 0.1
done
! kill -0 "$PLAY_PID" 2> /dev/null || fail 'it goes on without a window'
wait "$PLAY_PID" || fail "it did not end well: $(cat "$WORK/errors")"
PLAY_PID=''
