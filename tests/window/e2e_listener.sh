#!/usr/bin/env bash
# By keyboard only: the moves of a listener, found by their names, up to a yes.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

recording=$PROJECT_DIR/tests/scenarios/fietsenmaker_luisteraar.recording
[ -f "$recording" ] || exit 77
field() {
    sed -n "s/^$1 //p" "$recording" | head -1
}

# Opens whatever leads to the sentence called $1: Tab to each thing in turn.
say() {
    local tries number groups
    for tries in $(seq 60); do
        state | grep -q ' close ' && press Escape # the form came up
        press Tab
        state | grep -E ' \*$' | grep -qE \
            ' (item (pen|cup|form)|aside|button|cell|close) ' &&
            case $1 in vak*) ;; *) continue ;; esac
        press Return
        groups=$(state | grep -c ' group ')
        if [ "$groups" -gt 0 ]; then
            try_groups "$groups" "$1" && return
            continue
        fi
        number=$(sentence "$1")
        if [ -n "$number" ]; then
            xdotool key "$number"
            return
        fi
        state | grep -q ' sentence ' && press Escape
    done
    fail "could not say $1"
}

try_groups() {
    local group number
    for group in $(seq "$1"); do
        press "$group"
        number=$(sentence "$2")
        if [ -n "$number" ]; then
            xdotool key "$number"
            return
        fi
        press Escape
    done
    press Escape
    return 1
}

open_display 1280x720
start play "$(field klant)" --seed "$(field zaad)" \
    --stemming "$(field stemming)"
xdotool key Return
wait_for '^state talk'
count=0
while read -r move; do
    case $move in
    stilte)
        wait_heard
        xdotool key z
        ;;
    pen) xdotool key p ;;
    formulier) xdotool key s ;;
    *) say "$move" ;;
    esac
    count=$((count + 1))
    wait_turn "$count"
done < <(grep -vE '^(geslaagd|klant|stemming|zaad) |^#|^$' "$recording")
[ "$(ending)" = ja ] || fail "it ended in '$(ending)'"
