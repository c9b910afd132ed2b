#!/usr/bin/env bash
# Who writes a customer sees beside the talk, in a window of his own, what each
# sentence would bring and where it stands in the file; all answers of what was
# taken up, of which he goes to any by pressing it; and what he saves is seen
# there too.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

OWN_TITLE='Voor wie hem schrijft'
export GESLAAGD_HOME=$WORK/tree
mkdir -p "$GESLAAGD_HOME"
cp -r "$PROJECT_DIR/scripts" "$GESLAAGD_HOME/scripts"
WHOLE=$PROJECT_DIR/tests/unit/klein.lua
FILE=$GESLAAGD_HOME/scripts/klanten/klein.lua
cp "$WHOLE" "$FILE"

window() {
    xdotool search --onlyvisible --name "$OWN_TITLE" 2> /dev/null
}

# Presses the first thing in his window whose line matches $1.
own_click() {
    local line window
    window=$(window)
    sleep 0.5 # what has just come does not count yet
    line=$(own state | grep -m1 -E "^cockpit $1") || fail "nothing like $1"
    # shellcheck disable=SC2086
    set -- $line
    xdotool mousemove --window "$window" $(($4 + $6 / 2)) $(($5 + $7 / 2)) click 1
}

line_of() {
    grep -n "$1" "$FILE" | head -n 1 | cut -d: -f1
}

open_display 2560x720
start_at_corner play klein --seed 7 --stemming gewoon
press Return
wait_for '^talk item form'
press F4
for _ in $(seq 300); do
    [ -n "$(window)" ] && break
    sleep 0.1
done
xdotool windowmove "$(window)" 1280 0
own wait_for '^state cockpit'

# Where each sentence stands, and his first words.
own wait_for "^cockpit source .* klein.lua:$(line_of 'U zei: altijd druk')"
own wait_for "^cockpit source .* klein.lua:$(line_of '^opening')"

# All answers of what was taken up, whatever he said.
click 'span 2'
wait_for '^talk sentence .* haakje druk door$'
press "$(sentence 'haakje druk door')"
wait_turn 1
own wait_for '^cockpit go .* \[1\] Gaat wel'
own wait_for '^cockpit go .* \[2\] Drukker dan goed is'
own wait_for "^cockpit source .* klein.lua:$(line_of 'Drukker dan goed')"
sleep 1
import -window "$(window)" "$SHOTS/schrijver.png"

# What is saved is seen there.
sed 's/"Drukker dan goed is\./"Veel drukker dan goed is./' "$WHOLE" > "$FILE.new"
mv "$FILE.new" "$FILE"
own wait_for '^cockpit go .* \[2\] Veel drukker'

# To another, and there by pressing it.
own_click 'button again'
own wait_for '^cockpit go .* Zoals ik het zeg|^cockpit go .* Ria'
for _ in $(seq 20); do # what has just come does not count yet
    own_click 'go .*(Zoals ik het zeg|Ria)'
    for _ in $(seq 20); do
        state | grep -qE '^said (Zoals ik het zeg|Ria)' && break 2
        sleep 0.1
    done
done
wait_for '^said (Zoals ik het zeg|Ria)'
wait_turn 1

# The same key, and it is gone.
press F4
for _ in $(seq 300); do
    [ -z "$(window)" ] && exit 0
    sleep 0.1
done
fail 'the window is still there'
