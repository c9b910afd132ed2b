#!/usr/bin/env bash
# The conversation as a chart, for who writes it: from the talk by a key, from
# the title of a customer of one's own by a button. What check finds stands
# beside it and leads to its place; any answer is gone to by pressing it; a
# place in the file is opened; and what is saved is seen there.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export GESLAAGD_TRACE_TEXT=1
export GESLAAGD_HOME=$WORK/tree
mkdir -p "$GESLAAGD_HOME" "$WORK/bin"
cp -r "$PROJECT_DIR/scripts" "$GESLAAGD_HOME/scripts"
WHOLE=$PROJECT_DIR/tests/unit/klein.lua
FILE=$GESLAAGD_HOME/scripts/klanten/klein.lua
cp "$WHOLE" "$FILE"
printf '#!/bin/sh\nprintf %%s "$1" > "%s/opened"\n' "$WORK" > "$WORK/bin/xdg-open"
chmod +x "$WORK/bin/xdg-open"
export PATH=$WORK/bin:$PATH

# Where something is in the window: x y w h.
place_of() {
    state | grep -m1 -E "^chart $1" | cut -d ' ' -f 4-7
}

# Waits until it is not where it was.
wait_moved() {
    for _ in $(seq 600); do
        [ "$(place_of "$1")" = "$2" ] || return 0
        alive
        sleep 0.1
    done
    fail "$1 did not move"
}

# Clicks on a thing until the state has a line that matches: what has just come
# there does not count yet.
click_until() {
    for _ in $(seq 60); do
        state | grep -qE "$2" && return
        (click "$1") 2> /dev/null # it may be gone by then
        sleep 0.2
    done
    fail "clicked on $1, and never saw $2"
}

open_display 1280x720
start_at_corner play klein --seed 7 --stemming gewoon
press Return
wait_for '^talk item form'
press t
wait_for '^chart node .* druk'
wait_for '^chart row .* C09, hele bestand'
wait_for '^text .*Het einde ‘deur’ ontbreekt'
shot kaart

# What is found leads to where it is, and beside it stands what he says there.
press End # nothing is there to do
press Next
press Next
press Next
press Next
row=$(state | grep -m1 -E '^chart row .* C07, regel 54' | cut -d ' ' -f 3)
[ -n "$row" ] || fail 'what he does not think is not found'
click_until "row $row" '^chart go .* Zoals ik het zeg'
shot kaart-gevonden
for _ in $(seq 60); do
    [ -s "$WORK/opened" ] && break
    click "row $row"
done
grep -q klein.lua "$WORK/opened" || fail 'the file was not opened'

# There by pressing it, and green from then on.
click_until 'go [0-9]+' '^state talk'
wait_for '^said Zoals ik het zeg'
press t
wait_for '^chart go .* Zoals ik het zeg'
shot kaart-geweest

# It is moved by hand and by keys, and comes nearer.
press Escape
wait_for '^chart row'
press Home
wait_for '^chart node .* druk$'
at=$(place_of 'node .* druk$')
press plus
wait_moved 'node .* druk$' "$at"
at=$(place_of 'node .* druk$')
press Left
wait_moved 'node .* druk$' "$at"
at=$(place_of 'node .* druk$')
xdotool mousemove 460 400 click 4
wait_moved 'node .* druk$' "$at"
press Home
at=$(place_of 'node .* druk$')
sleep 0.5 # what has just come does not count yet
# shellcheck disable=SC2086
set -- $at
xdotool mousemove $(($1 - 8)) $(($2 + $4 + 6)) mousedown 1
xdotool mousemove $(($1 + 60)) $(($2 + $4 + 60)) mouseup 1
wait_moved 'node .* druk$' "$at"

# What is typed is looked up, in what he says too.
xdotool type --delay 60 'ria'
wait_for '^chart field 0 .* ria'
wait_for '^chart go .* Ria'

# What is saved is seen there; what cannot be read stands over it.
sed 's/antwoord "Ria\."/antwoord "Mijn Ria."/' "$WHOLE" > "$FILE.new"
mv "$FILE.new" "$FILE"
wait_for '^chart go .* Mijn Ria'
sed 's/antwoord "Ria\."/antwoord Ria/' "$WHOLE" > "$FILE.new"
mv "$FILE.new" "$FILE"
wait_for '^chart source 0 .* klein.lua:'
cp "$WHOLE" "$FILE.new"
mv "$FILE.new" "$FILE"
wait_for '^chart go .*\] Ria'

# Back, to where the talk was.
press Escape
wait_for '^chart row'
press Escape
wait_for '^state talk'
wait_for '^said Zoals ik het zeg'

# Who writes him goes on seeing the talk beside it.
press t
wait_for '^chart row'
press F4
own wait_for '^cockpit source .* klein.lua:'
own wait_for '^cockpit button chart'
stop

# From the title of one's own, and back to that.
mkdir -p "$XDG_DATA_HOME/geslaagd/klanten"
cp "$WHOLE" "$XDG_DATA_HOME/geslaagd/klanten/eigen.lua"
rm "$FILE"
start_at_corner play eigen
wait_for '^title button chart'
click_until 'button chart' '^chart node .* druk'
shot kaart-eigen
press Escape
wait_for '^title button chart'
