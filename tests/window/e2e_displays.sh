#!/usr/bin/env bash
# What only the trainer may see stays off the wall: on a server with two real
# outputs, one of which becomes a mirror of the other, is unplugged and comes
# back while the lesson goes on.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/window/outputs.bash"

export SDL_AUDIODRIVER=dummy
FILE=$XDG_DATA_HOME/geslaagd/instellingen.json

begin() {
    start workshop fietsenmaker --seed 7 --spelers Noor,Sven
    xdotool windowfocus --sync "$(windows "$ROOM_TITLE")"
    press Return
    wait_for '^state talk'
    press F4
    wait_windows 1 "$OWN_TITLE"
}

open_two_outputs 1280x720 1280x720

# The trainer's window never opens on the projector; the room's goes there, and
# before anything else is shown it is asked.
begin
covered ''
wait_places '1280 0'
grep -qs '"zaal"' "$FILE" && fail 'kept before it was answered'
import -window root "$SHOTS/schermen-twee.png"
press Return
wait_for '^talk item cup '
own wait_for '^page .*zet 1'
grep -q '"zaal": 1' "$FILE" || fail "not remembered: $(cat "$FILE")"
sleep 0.6 # nothing changed: nothing is asked
wait_for '^talk item cup '

# It becomes a mirror: both are covered, and no answer uncovers them but to do
# without.
mirror
covered ' mirrored'
import -window root "$SHOTS/schermen-spiegel.png"
xdotool key w z
sleep 0.6
covered ' mirrored'

# Extended again it is asked, not taken for granted.
extend
covered ''
wait_places '1280 0'
press Return
wait_for '^talk item cup '
own wait_for '^page .*zet 1'

# Unplugged: all is covered, in sight, and said.
xrandr --output DUMMY1 --off
covered ''
wait_places '0 0'
press Return
wait_for '^talk item cup '
extend
covered ''
wait_places '1280 0'
press Return
wait_for '^talk item cup '

# Dragged to where the room looks.
xdotool windowmove "$(windows "$OWN_TITLE")" 1000 0
covered ''
press Return
wait_for '^talk item cup '
wait_places '1280 0'

# A lesson in a mirror goes on without the trainer's window.
mirror
covered ' mirrored'
press Return
wait_windows 0 "$OWN_TITLE"
wait_for '^talk item cup '
xdotool windowfocus --sync "$(windows "$ROOM_TITLE")"
press F4
wait_windows 1 "$OWN_TITLE"
covered ' mirrored'
stop

# The next day these same displays are as they were said.
extend
begin
own wait_for '^page .*zet [0-9]'
wait_places '1280 0'
stop
