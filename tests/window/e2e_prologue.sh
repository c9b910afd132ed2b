#!/usr/bin/env bash
# The first start offers the prologue; by keyboard the table is turned, twelve
# answers are given, and the one sentence is left. Then all customers are there,
# and a file that cannot be read stops nobody.
set -u
. "$(dirname "$0")/window.bash"

broken=$WORK/program
mkdir -p "$broken/scripts/klanten"
cp -r "$PROJECT_DIR/scripts/lib" "$broken/scripts/"
for name in vertegenwoordiger fietsenmaker; do
    cp "$PROJECT_DIR/scripts/klanten/$name.lua" "$broken/scripts/klanten/"
done
printf 'klant { naam = "Kapot" \n' > "$broken/scripts/klanten/aanbouw.lua"
export GESLAAGD_HOME=$broken

open_display 1280x720
start
wait_for '^choice card 2 '
shot 0-keuze
state | grep -q '^choice card 0 .*vertegenwoordiger' ||
    fail "the prologue does not come first"
press Return
wait_for '^title button begin'
press Return
wait_for '^talk sentence 1 '
for turn in $(seq 12); do
    press "$((turn % 3 + 1))"
    wait_for "^turns $turn\$"
done
wait_for '^talk sentence 1 .*afscheid'
[ "$(state | grep -c '^talk sentence')" -eq 1 ] || fail "more than one is left"
shot 0-nog-een-zin
press 1
wait_for '^turns 13$'
for _ in 1 2 3 4; do
    state | grep -q '^state after' && break
    press Return
done
wait_for '^state after'
shot 0-wat-hij-dacht
press Return
wait_for '^state choice'
ending=$(sqlite3 "$JOURNAL" 'SELECT ending FROM talks')
[ "$ending" = geslaagd ] || fail "it ended in '$ending'"

# The broken one has a card, and choosing it does nothing.
click 'card 2'
press Tab
state | grep -q '^state choice' || fail "sat down with a broken file"
click 'card 1'
wait_for '^title mood 0'
press Escape
wait_for '^state choice'
