#!/usr/bin/env bash
# A screen taken for granted: the windows fit the display that there is, follow
# the scale of the desktop, and are never larger than any display; one that
# filled it fills it again.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

failed=0
wrong() {
    echo "FAILED: $*" >&2
    failed=1
}

# size NAME: of its window, as WxH.
size() {
    xdotool search --onlyvisible --name "$1" getwindowgeometry |
        sed -n 's/.*Geometry: //p' | head -n 1
}

place() {
    xwininfo -id "$(xdotool search --onlyvisible --name "$1" | head -n 1)" |
        awk '/Absolute upper-left/ { printf "%s%s", sep, $NF; sep = "," }'
}

# opens WHAT DISPLAY WANTED: how large the window opens there.
opens() {
    local came
    start workshop fietsenmaker --seed 7 --spelers A,B
    came=$(size 'Ben ik geslaagd')
    [ "$came" = "$3" ] || wrong "$1: $came on $2, not $3"
    sleep 0.5
    press Return
    wait_for '^state talk'
    shot "unlucky-$1"
    press F4
    for _ in $(seq 100); do
        [ "$(xdotool search --onlyvisible --name 'Alleen voor jou' | wc -l)" -gt 0 ] && break
        sleep 0.1
    done
    came=$(size 'Alleen voor jou')
    [ "$came" = "$3" ] || wrong "$1: the trainer's window is $came, not $3"
    local at x y
    at=$(place 'Alleen voor jou')
    x=${at%,*} y=${at#*,}
    [ "$x" -ge 0 ] && [ "$y" -ge 0 ] &&
        [ $((x + ${came%x*})) -le "${2%x*}" ] &&
        [ $((y + ${came#*x})) -le "${2#*x}" ] ||
        wrong "$1: the trainer's window sticks out: $came at $at"
    stop
}

# becomes WANTED WHAT: the window gets that size.
becomes() {
    for _ in $(seq 600); do
        [ "$(size 'Ben ik geslaagd')" = "$1" ] && return
        sleep 0.1
    done
    wrong "$2: $(size 'Ben ik geslaagd'), not $1"
}

close_display() {
    kill "$SCREEN_PID"
    wait "$SCREEN_PID" 2> /dev/null
    SCREEN_PID=''
}

open_display 1024x768
opens small 1024x768 1024x576
close_display

open_display 3840x2160
opens plain 3840x2160 1280x720
close_display
open_display 3840x2160 -dpi 192
opens dense 3840x2160 2560x1440
close_display
open_display 1920x1080 -dpi 192
opens dense-small 1920x1080 1920x1080
close_display

# As a desktop says it; and a size that no display has.
open_display 3840x2160 -noreset
xprop -root -f RESOURCE_MANAGER 8s -set RESOURCE_MANAGER $'Xft.dpi:\t144'
start play fietsenmaker --seed 7
becomes 1920x1080 'Xft.dpi of 144'
xdotool search --onlyvisible --name 'Ben ik geslaagd' windowsize 65000 65000
sleep 1
alive
becomes 1280x720 'a size of 65000'

# kept VALUE: it is in the file of settings.
kept() {
    for _ in $(seq 600); do
        grep -q "\"volledig\": $1" "$XDG_DATA_HOME/geslaagd/instellingen.json" && return
        sleep 0.1
    done
    wrong "not kept: $1"
}

stop
close_display

# A desktop frames a window as large as the display: it becomes smaller. What
# filled the screen does so the next time.
command -v openbox > /dev/null || exit 77
open_display 1280x720
HOME=$WORK openbox > /dev/null 2>&1 &
sleep 1
start play fietsenmaker --seed 7
for _ in $(seq 600); do
    came=$(size 'Ben ik geslaagd')
    [ "${came#*x}" -lt 720 ] && break
    sleep 0.1
done
at=$(place 'Ben ik geslaagd')
[ "${came%x*}" -ge 1180 ] && [ $((${at#*,} + ${came#*x})) -le 720 ] &&
    [ "${at#*,}" -gt 0 ] || wrong "framed: $came at $at"
press F11
becomes 1280x720 F11
kept true
stop
start play fietsenmaker --seed 7
becomes 1280x720 'full again'
[ "$(place 'Ben ik geslaagd')" = 0,0 ] || wrong "full at $(place 'Ben ik geslaagd')"
press F11
becomes "$came" 'no longer full'
kept false
stop
! grep -qE 'runtime error|Sanitizer|Assert' "$WORK/errors" || wrong 'not sane'
exit $failed
