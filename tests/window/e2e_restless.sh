#!/usr/bin/env bash
# Somebody who cannot sit still: keys that do nothing keep coming, faster than
# the customer breathes. He goes on by himself all the same: the sentence that
# is left after the twelfth answer comes when the silence was heard.
set -u
. "$(dirname "$0")/window.bash"

export GESLAAGD_KALM=0
open_display 1280x720
start play vertegenwoordiger
wait_for '^title button begin'
press Return
wait_for '^talk sentence 1 '
for turn in $(seq 12); do
    press "$((turn % 3 + 1))"
    wait_for "^turns $turn\$"
done
xdotool key --delay 40 --repeat 200 Shift_L &
keys=$!
came=no
while kill -0 $keys 2> /dev/null; do
    state | grep -q '^talk sentence 1 ' && came=yes && break
    sleep 0.2
done
kill $keys 2> /dev/null
[ $came = yes ] || fail "he stood still as long as keys came"
alive
