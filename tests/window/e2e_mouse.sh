#!/usr/bin/env bash
# By mouse alone, at the pace of the game: from the customers through the
# prologue, back to them, and once through somebody's form to the car. There is
# always something to click that leads on, and the way back leads to the customers.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
unset GESLAAGD_KALM

# Waits for something to click. How soon that comes is the game's own time, which
# a busy machine stretches.
forward() {
    for _ in $(seq 600); do
        state | grep -qE "$1" && return
        alive
        sleep 0.1
    done
    fail "nothing leads on: $1"
}

# Clicks it, again if that came too soon to count, until the state has $2.
go() {
    for _ in 1 2 3 4 5 6; do
        forward "^[a-z]+ $1 "
        sleep "${READ:-0}" # for a film
        click "$1"
        for _ in $(seq 100); do
            state | grep -qE "$2" && return
            alive
            sleep 0.1
        done
    done
    fail "$1 did not lead to $2"
}

open_display 1366x768
start_at_corner
forward '^choice card 1 '
go 'card 0' '^title button begin'
go 'button begin' '^talk sentence 1 '
for turn in $(seq 12); do
    go 'sentence 1' "^turns $turn\$"
    forward '^talk sentence 1 '
done
go 'sentence 1' '^turns 13$'
forward '^talk button next '
go 'button next' '^state after'
go 'button choice' '^state choice'

go 'card 1' '^title button begin'
go 'button begin' '^talk item form'
for cell in $(seq 0 11); do
    state | grep -q '^talk cell' || go 'item form' '^talk cell '
    state | grep -q "^talk cell $cell " || continue
    go "cell $cell" '^talk sentence 1 '
    before=$(turns)
    go 'sentence 1' "^turns $((before + 1))\$"
done
forward '^talk button next '
go 'button next' '^state car'
for _ in $(seq 40); do
    state | grep -qE '^state choice' && break
    forward '^(car|river|compare) (slider|button next|button look_back) '
    sleep "${READ:-0}"
    if state | grep -q '^[a-z]* button next '; then
        click 'button next'
    elif state | grep -q '^[a-z]* slider '; then
        click 'slider [0-9]+'
    else
        click 'button look_back'
    fi
    sleep 0.3
done
wait_for '^state choice'
stop

# What was cut off is the first thing that is offered.
start_at_corner
forward '^choice card 2 '
go 'card 2' '^title button begin'
go 'button begin' '^talk item cup'
go 'item cup' '^turns 1$'
go 'button pause' '^page pause'
go 'button back' '^state choice'
go 'card 2' '^title button resume'
go 'button resume' '^turns 1$'
go 'button pause' '^page pause'
go 'button back' '^state choice'
go 'button past' '^past row 0 '
go 'row 0' '^state river'
