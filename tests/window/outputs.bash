# An X server with two real outputs, and hands for them, for whoever has sourced
# window.bash.

for tool in Xorg xrandr; do
    command -v "$tool" > /dev/null || exit 77
done

ROOM_TITLE='Ben ik geslaagd' OWN_TITLE='Alleen voor jou'

# A laptop of that size, which is DUMMY0, and a projector of the other on its
# right, DUMMY1.
open_two_outputs() {
    LAPTOP=$1 PROJECTOR=$2
    : > "$WORK/display"
    Xorg -displayfd 3 -config "$PROJECT_DIR/tests/window/two_outputs.conf" \
        -configdir "$WORK/none" -logfile "$WORK/xorg.log" -noreset \
        -novtswitch -sharevts -nolisten tcp \
        3> "$WORK/display" > "$WORK/xorg.out" 2>&1 &
    SCREEN_PID=$!
    for _ in $(seq 600); do
        [ -s "$WORK/display" ] && break
        kill -0 "$SCREEN_PID" 2> /dev/null || exit 77 # not allowed here
        sleep 0.1
    done
    [ -s "$WORK/display" ] || exit 77
    DISPLAY=:$(cat "$WORK/display")
    export DISPLAY
    xset r off # a key that a slow machine holds is one key
    xrandr --addmode DUMMY1 "$PROJECTOR" || fail "no second output"
    xrandr --output DUMMY0 --mode "$LAPTOP"
    extend
}

extend() {
    xrandr --output DUMMY1 --mode "$PROJECTOR" --right-of DUMMY0
}

mirror() {
    xrandr --output DUMMY1 --mode "$PROJECTOR" --same-as DUMMY0
}

at() {
    xdotool getwindowgeometry "$(windows "$1")" |
        sed -n 's/.*Position: \([0-9]*\),.*/\1/p'
}

# Where the window of the room and the trainer's own begin.
wait_places() {
    for _ in $(seq 600); do
        [ "$(at "$ROOM_TITLE") $(at "$OWN_TITLE")" = "$1" ] && return
        sleep 0.1
    done
    fail "not at $1: $(at "$ROOM_TITLE") $(at "$OWN_TITLE")"
}

covered() {
    own wait_for "^page sign trainer$1\$"
    wait_for "^page sign room$1\$"
}
