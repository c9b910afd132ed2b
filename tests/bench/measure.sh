#!/usr/bin/env bash
# Measures what is built already and prints the table; see README.md. --quick:
# each thing once and short, to see that it still can be measured. --markdown:
# as it stands in the README of the project.
set -u
export LC_ALL=C
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/bench/table.bash"

RUNS=15 SECONDS_EACH=2 REST=8 TALK=6 FRAMES=200 LONG=yes MARKDOWN=''
case ${1:-} in
--quick) RUNS=1 SECONDS_EACH=0.05 REST=0.3 TALK=0.3 FRAMES=10 LONG='' ;;
--markdown) MARKDOWN=yes ;;
esac

milliseconds() {
    awk -v from="$1" -v to="$2" 'BEGIN { printf "%.1f", (to - from) * 1000 }'
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

measure_start() {
    local ours minimal
    export GESLAAGD_KALM=0
    read -r minimal MINIMAL_KIB < <("$BUILD_DIR/first_frame" "$RUNS" \
        "$BUILD_DIR/minimal_window") || fail "no minimal window"
    read -r ours _ < <("$BUILD_DIR/first_frame" "$RUNS" \
        "$GESLAAGD_BIN") || fail "no window"
    row "command to first frame" "$ours" "$minimal" ms "<= 1.2 x"
}

# The window whose name has $1, on a display that keeps its screen in a file.
press_keys() {
    local window
    window=$(xdotool search --onlyvisible --name "$1" | tail -n 1)
    "$BUILD_DIR/key_pixel" "$RUNS" "$WORK/Xvfb_screen0" "$window"
}

# Reduced motion: what changes is what the key did.
measure_key() {
    local ours minimal pid
    kill "$SCREEN_PID"
    open_display 1280x720 -fbdir "$WORK"
    "$BUILD_DIR/minimal_window" &
    pid=$!
    sleep 1
    minimal=$(press_keys minimal) || fail "no key in the minimal window"
    kill "$pid"
    wait "$pid" 2> /dev/null
    export GESLAAGD_KALM=1
    start_talk
    ours=$(press_keys geslaagd) || fail "no key"
    stop
    row "key to changed pixel" "$ours" "$minimal" ms "<= 8.3 more"
}

# Pictures that were painted over REST seconds.
pictures_at_rest() {
    local before
    before=$(grep -c '^\(frame\|part\) ' "$TRACE")
    sleep "$REST"
    echo $(($(grep -c '^\(frame\|part\) ' "$TRACE") - before))
}

measure_rest() {
    local memory minimal
    export GESLAAGD_KALM=0
    start_talk
    LOAD=$(load_at_rest)
    memory=$(most_memory)
    stop
    minimal=$(awk -v kib="$MINIMAL_KIB" 'BEGIN { printf "%.1f", kib / 1024 }')
    row "peak memory, in a conversation" "$memory" "$minimal" MiB "<= 40"
    row "breathing at rest, 1280x720, of a core" "$LOAD" - % "<= 1"
    export GESLAAGD_KALM=1 GESLAAGD_TRACE_FRAMES=1
    start_talk
    sleep 7 # the hint of a first talk has come
    row "the same, reduced motion" "$(load_at_rest)" - % "<= 0"
    row "pictures drawn in $REST s of that" "$(pictures_at_rest)" - '' "<= 0"
    stop
    unset GESLAAGD_TRACE_FRAMES
}

# Whole pictures are painted while he moves: after each thing done.
measure_frames() {
    local minimal
    minimal=$("$BUILD_DIR/minimal_window" "$FRAMES") || fail "no frames"
    export GESLAAGD_KALM=0 GESLAAGD_TRACE_FRAMES=1
    start_talk 1920 1080
    for _ in 1 2 3; do
        xdotool key z
        sleep "$TALK"
    done
    awk '$1 == "frame" && $2 == "1920x1080" { print $3 }' "$TRACE" \
        > "$WORK/frames"
    [ -s "$WORK/frames" ] || fail "no whole pictures"
    stop
    unset GESLAAGD_TRACE_FRAMES
    row "whole animated frame, 1920x1080, 95 %" "$(at 0.95 < "$WORK/frames")" \
        "$minimal" ms "<= 8"
    row "the same, half of them" "$(at 0.5 < "$WORK/frames")" "$minimal" ms -
}

# The figure of that name in what bench_core said.
core() {
    awk -v name="$1" '$1 == name { print $2 }' "$WORK/core"
}

measure_core() {
    "$BUILD_DIR/bench_core" "$SECONDS_EACH" > "$WORK/core" || fail "no core"
    row "moves a second, played from a recording" "$(core recorded)" \
        "$(core lua)" /s ">= 8000000"
    row "the same, with all moves listed first" "$(core listed)" \
        "$(core lua)" /s ">= 1500000"
    row "the same, chosen by the listening bot" "$(core bot)" "$(core lua)" \
        /s -
    row "snapshot" "$(core snapshot)" - B "<= 4096"
    row "a typed sentence read" \
        "$("$BUILD_DIR/bench_hear" "$SECONDS_EACH" | awk '{ print $2 }')" - us \
        "<= 50"
    row "sound of a talk, of a core" "$("$BUILD_DIR/bench_sound" \
        "$PROJECT_DIR/scripts/klanten/fietsenmaker.lua" \
        "$PROJECT_DIR/scripts/lib/woorden.lua")" - % "<= 5"
}

# Where phones can join.
measure_phones() {
    [ -x "$BUILD_DIR/bench_phones" ] || return 0
    "$BUILD_DIR/bench_phones" > "$WORK/phones" || fail "no phones"
    row "forty phones: until the last one knows what is asked" \
        "$(awk '$1 == "wake" {print $2}' "$WORK/phones")" - ms "<= 100"
    row "forty votes at once: until all are counted" \
        "$(awk '$1 == "votes" {print $2}' "$WORK/phones")" - ms "<= 100"
}

measure_check() {
    local parse check
    lua5.4 "$PROJECT_DIR/tests/bench/customer.lua" > "$WORK/groot.lua" ||
        fail "no large customer"
    parse=$(time_of luac5.4 -p "$WORK/groot.lua")
    check=$(time_of "$GESLAAGD_BIN" check "$WORK/groot.lua")
    row "check of $(wc -l < "$WORK/groot.lua") lines" "$check" "$parse" ms \
        "<= 100"
}

# Of all customers, the one that takes longest.
measure_explore() {
    local file name took longest=0 who='' RUNS=1
    for file in "$PROJECT_DIR"/scripts/klanten/*.lua; do
        name=$(basename "$file" .lua)
        took=$(time_of "$GESLAAGD_BIN" explore "$name")
        if [ "${took%.*}" -gt "${longest%.*}" ]; then
            longest=$took who=$name
        fi
    done
    row "explore, the slowest customer ($who)" "$longest" - ms "<= 5000"
}

# The test says how often it killed, and fails if anything is missing.
measure_kills() {
    local lost=0
    "$BUILD_DIR/test_killed" > "$WORK/out" 2>&1 || lost=1
    row "kill -9 at 200 instants: times more was lost" "$lost" - '' "<= 0"
}

head_row
measure_core
measure_phones
measure_check
[ -z "$LONG" ] || measure_explore
[ -z "$LONG" ] || measure_kills
open_display 1920x1080
measure_start
measure_rest
measure_frames
measure_key
