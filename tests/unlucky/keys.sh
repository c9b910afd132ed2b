#!/usr/bin/env bash
# A keyboard taken for granted, and a held key or a second press taken as a
# decision: on a Belgian keyboard digits are digits, with Alt or Super nothing
# is a move, and whatever is held or struck twice counts once.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

command -v setxkbmap > /dev/null || exit 77
failed=0
wrong() {
    echo "FAILED: $*" >&2
    failed=1
}

# stays N WHAT: after all that was pressed so many moves were played.
stays() {
    sleep 1
    alive
    [ "$(turns)" = "$1" ] || wrong "$2: $(turns) moves, not $1"
}

begin() {
    start play fietsenmaker --seed 7
    press Return
    wait_for '^talk item cup'
    sleep 0.5 # what came just now does not count yet
}

# By the key, as a hand does it: 10 is that of 1, or of & on AZERTY.
open_display 1366x768 -noreset # the keyboard stays
setxkbmap be
begin
# Twice on the coffee: what lies under the second press was not there.
line=$(state | grep -m1 '^talk item cup')
set -- $line
sleep 0.5
xdotool mousemove $(($4 + $6 / 2)) $(($5 + $7 / 2)) click --repeat 2 --delay 60 1
stays 1 'a double click on the coffee'

click 'item form'
wait_for '^talk cell'
click cell
wait_for '^talk sentence 1 '
sleep 0.5
xdotool key ampersand
wait_turn 2
sleep 0.5

# Chords are the desktop's.
before=$(turns)
xdotool key alt+z super+z ctrl+alt+z alt+p
stays "$before" 'with Alt and Super'

# Held for two seconds: one silence, and no sentence unread.
before=$(turns)
xdotool keydown z
sleep 2
xdotool keyup z
stays $((before + 1)) 'a z that was held'
before=$(turns)
xdotool keydown Return
sleep 1
xdotool keyup Return
after=$(turns)
[ $((after - before)) -le 1 ] || wrong "Enter that was held: $((after - before)) moves"

stop
! grep -qE 'runtime error|Sanitizer|Assert' "$WORK/errors" || wrong 'not sane'
exit $failed
