#!/usr/bin/env bash
# Measures what is built already and prints the table; see README.md. --quick:
# each thing once and short, to see that it still can be measured.
set -u
export LC_ALL=C
. "$PROJECT_DIR/tests/window/window.bash"

RUNS=15 SECONDS_EACH=2 REST=8 TALK=6 FRAMES=200 EXPLORE=yes
if [ "${1:-}" = --quick ]; then
    RUNS=1 SECONDS_EACH=0.05 REST=0.3 TALK=0.3 FRAMES=10 EXPLORE=''
fi

head_row() {
    printf '%-44s %14s %14s %8s   %-15s %s\n' \
        "what" "figure" "reference" "ratio" "goal" "reached"
}

# row WHAT FIGURE REFERENCE UNIT GOAL: the goal is "<= N", ">= N", in the unit,
# or "<= N x": N times the reference. A dash stands for no reference, no goal.
row() {
    awk -v what="$1" -v figure="$2" -v reference="$3" -v unit="$4" \
        -v goal="$5" 'BEGIN {
        split(goal, part, " ")
        have = reference != "-" && reference > 0
        ratio = have ? figure / reference : "-"
        value = part[3] == "x" ? ratio : figure
        reached = goal == "-" ? "-" : part[1] == "<=" ? value <= part[2] \
            : value >= part[2]
        printf "%-44s %9s %-4s %9s %-4s %8s   %-15s %s\n", what, figure, unit,
            reference, have ? unit : "", have ? sprintf("%.2f", ratio) : "-",
            goal, reached == "-" ? "-" : reached ? "yes" : "no"
    }'
}

milliseconds() {
    awk -v from="$1" -v to="$2" 'BEGIN { printf "%.1f", (to - from) * 1000 }'
}

median() {
    sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# The median time of RUNS runs of a command, in milliseconds.
time_of() {
    local from
    for _ in $(seq "$RUNS"); do
        from=$EPOCHREALTIME
        "$@" > "$WORK/out" 2>&1 || fail "$* failed: $(head -n 3 "$WORK/out")"
        milliseconds "$from" "$EPOCHREALTIME"
        echo
    done | median
}

# Hundredths of a second of processor time that the program has had.
ticks() {
    awk '{ print $14 + $15 }' "/proc/$PLAY_PID/stat"
}

# Per cent of one core over REST seconds.
load_at_rest() {
    local before
    before=$(ticks)
    sleep "$REST"
    awk -v before="$before" -v after="$(ticks)" -v seconds="$REST" \
        -v hertz="$(getconf CLK_TCK)" \
        'BEGIN { printf "%.1f", (after - before) / hertz / seconds * 100 }'
}

most_memory() {
    awk '/^VmHWM/ { printf "%.1f", $2 / 1024 }' "/proc/$PLAY_PID/status"
}

# Clicks until it helps: on a busy machine a window may not be where it says.
click_until() {
    for _ in 1 2 3 4 5; do
        click "$1"
        for _ in $(seq 50); do
            state | grep -qE "$2" && return
            alive
            sleep 0.1
        done
    done
    fail "never saw $2"
}

# Begins a conversation in a window of that size (else its own), and waits
# until he has said his first sentence.
start_talk() {
    local window
    start play fietsenmaker --seed 7
    window=$(xdotool search --onlyvisible --name 'Ben ik geslaagd')
    xdotool windowmove "$window" 0 0
    [ $# -eq 0 ] || xdotool windowsize --sync "$window" "$@"
    sleep 0.2
    click_until 'button begin' '^talk item form'
    sleep "$TALK"
}

measure_start() {
    local ours minimal
    export GESLAAGD_KALM=0
    read -r minimal MINIMAL_KIB < <("$BUILD_DIR/first_frame" "$RUNS" \
        "$BUILD_DIR/minimal_window") || fail "no minimal window"
    read -r ours _ < <("$BUILD_DIR/first_frame" "$RUNS" \
        "$GESLAAGD_BIN") || fail "no window"
    row "command to first frame" "$ours" "$minimal" ms "<= 1.5 x"
}

measure_rest() {
    local memory minimal
    export GESLAAGD_KALM=0
    start_talk
    LOAD=$(load_at_rest)
    memory=$(most_memory)
    stop
    minimal=$(awk -v kib="$MINIMAL_KIB" 'BEGIN { printf "%.1f", kib / 1024 }')
    row "peak memory, in a conversation" "$memory" "$minimal" MiB "<= 120"
    row "breathing at rest, 1280x720, of a core" "$LOAD" - % "<= 5"
    export GESLAAGD_KALM=1
    start_talk
    row "the same, reduced motion" "$(load_at_rest)" - % "<= 0"
    stop
}

# Whole pictures are painted while he moves: after each thing done.
measure_frames() {
    local ours minimal
    minimal=$("$BUILD_DIR/minimal_window" "$FRAMES") || fail "no frames"
    export GESLAAGD_KALM=0 GESLAAGD_TRACE_FRAMES=1
    start_talk 1920 1080
    for _ in 1 2 3; do
        xdotool key z
        sleep "$TALK"
    done
    ours=$(awk '$1 == "frame" && $2 == "1920x1080" { print $3 }' "$TRACE" |
        median)
    stop
    unset GESLAAGD_TRACE_FRAMES
    row "whole animated frame, 1920x1080" "${ours:-none}" "$minimal" ms "<= 16"
}

# The figure of that name in what bench_core said.
core() {
    awk -v name="$1" '$1 == name { print $2 }' "$WORK/core"
}

measure_core() {
    "$BUILD_DIR/bench_core" "$SECONDS_EACH" > "$WORK/core" || fail "no core"
    row "moves a second, played from a recording" "$(core recorded)" \
        "$(core lua)" /s ">= 1000000"
    row "the same, with all moves listed first" "$(core listed)" \
        "$(core lua)" /s -
    row "the same, chosen by the listening bot" "$(core bot)" "$(core lua)" \
        /s -
    row "snapshot" "$(core snapshot)" - B "<= 4096"
}

measure_check() {
    local parse check
    lua5.4 "$PROJECT_DIR/tests/bench/customer.lua" > "$WORK/groot.lua" ||
        fail "no large customer"
    parse=$(time_of luac5.4 -p "$WORK/groot.lua")
    check=$(time_of "$GESLAAGD_BIN" check "$WORK/groot.lua")
    row "check of $(wc -l < "$WORK/groot.lua") lines" "$check" "$parse" ms \
        "<= 1000"
}

measure_explore() {
    RUNS=1
    row "explore of one customer" \
        "$(time_of "$GESLAAGD_BIN" explore fietsenmaker)" - ms "<= 10000"
}

head_row
measure_core
measure_check
[ -z "$EXPLORE" ] || measure_explore
open_display 1920x1080
measure_start
measure_rest
measure_frames
