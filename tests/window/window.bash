# What the window tests share: a display and a home of their own, and hands
# that click on what the program says is there (engine/app/app.h).

for tool in Xvfb xdotool import sqlite3 jq; do
    command -v "$tool" > /dev/null || exit 77
done

WORK=$(mktemp -d)
TRACE=$WORK/trace
export HOME=$WORK XDG_DATA_HOME=$WORK/home GESLAAGD_TRACE=$TRACE GESLAAGD_KALM=1
mkdir -p "$XDG_DATA_HOME"
SHOTS=${BUILD_DIR:-/tmp}/screenshots
mkdir -p "$SHOTS"
JOURNAL=$XDG_DATA_HOME/geslaagd/journaal.db
SCREEN_PID='' PLAY_PID=''

tidy() {
    [ -z "$PLAY_PID" ] || kill -9 "$PLAY_PID" 2> /dev/null
    [ -z "$SCREEN_PID" ] || kill "$SCREEN_PID" 2> /dev/null
    wait 2> /dev/null
    rm -rf "$WORK"
}
trap tidy EXIT

fail() {
    echo "$0: $*" >&2
    [ ! -f "$TRACE" ] || state >&2
    exit 1
}

# A display of the given size on a free number; what follows is for Xvfb.
open_display() {
    : > "$WORK/display"
    Xvfb -noreset -displayfd 3 -screen 0 "$1x24" "${@:2}" 3> "$WORK/display" \
        > /dev/null 2>&1 &
    SCREEN_PID=$!
    for _ in $(seq 600); do
        [ -s "$WORK/display" ] && break
        sleep 0.1
    done
    [ -s "$WORK/display" ] || fail "no display"
    DISPLAY=:$(cat "$WORK/display")
    export DISPLAY
    [ -z "${FILM:-}" ] || film &
}

# One picture a second into the folder $FILM, as long as the display is there
# (tests/film/run).
film() {
    local number=0
    while sleep 1; do
        number=$((number + 1))
        import -silent -window root "$(printf '%s/%05d.png' "$FILM" "$number")" \
            2> /dev/null || return
    done
}

start() {
    : > "$TRACE"
    "$GESLAAGD_BIN" "$@" 2> "$WORK/errors" &
    PLAY_PID=$!
    wait_for '^state '
}

# As start, in the corner of the display: what is clicked is where it says.
start_at_corner() {
    start "$@"
    xdotool search --onlyvisible --name 'Ben ik geslaagd|Did I pass' \
        windowmove 0 0
    sleep 0.3
}

stop() {
    kill -9 "$PLAY_PID"
    wait "$PLAY_PID" 2> /dev/null
    PLAY_PID=''
}

alive() {
    kill -0 "$PLAY_PID" 2> /dev/null || {
        cat "$WORK/errors" >&2
        fail "it stopped"
    }
}

# The last whole state, which is never as long as what is looked at.
state() {
    tail -c 100000 "$TRACE" | awk '/^state /{now=""} {now=now $0 "\n"}
        /^end$/{whole=now} END{printf "%s", whole}'
}

# Waits until the last state has a line that matches.
wait_for() {
    for _ in $(seq 900); do # a machine may have other work
        state | grep -qE "$1" && return
        alive
        sleep 0.1
    done
    fail "never saw $1"
}

# Waits while nothing is taken: he said what is to be heard first.
wait_heard() {
    while state | grep -q '^hold$'; do
        alive
        sleep 0.05
    done
}

# What the trainer sees, as state and wait_for have it for the room.
own() {
    (TRACE=$TRACE.cockpit; "$@") || exit 1
}

windows() {
    xdotool search --onlyvisible --name "$1" 2> /dev/null
}

# Waits until so many windows of that title are there.
wait_windows() {
    for _ in $(seq 600); do
        [ "$(windows "$2" | wc -l)" = "$1" ] && return
        alive
        sleep 0.1
    done
    fail "not $1 windows called $2: $(windows .)"
}

# Presses a key and waits until the state answers it.
press() {
    local before
    wait_heard
    before=$(state)
    xdotool key "$1"
    for _ in $(seq 200); do
        [ "$(state)" = "$before" ] || return 0
        sleep 0.05
    done
}

# Presses key $2 until the last state has a line that matches $3, $1 times at
# most. Each press is waited for, so that none falls on what comes behind.
press_until() {
    for _ in $(seq "$1"); do
        state | grep -qE "$3" && return
        press "$2"
    done
    fail "never came to $3"
}

turns() {
    state | sed -n 's/^turns //p'
}

wait_turn() {
    wait_for "^turns $1\$"
}

# Clicks on the first thing whose line begins with "$1" behind the screen. What
# has just come there does not count yet.
click() {
    wait_heard
    sleep 0.4
    local line
    line=$(state | grep -m1 -E "^[a-z]+ $1 ") || fail "nothing like $1"
    # shellcheck disable=SC2086
    set -- $line
    xdotool mousemove $(($4 + $6 / 2)) $(($5 + $7 / 2)) click 1
}

# Clicks on it until the state has a line that matches $2: a click on what has
# only just come does not count.
click_to() {
    for _ in 1 2 3 4 5 6; do
        state | grep -qE "^[a-z]+ $1 " && click "$1"
        for _ in $(seq 100); do
            state | grep -qE "$2" && return
            alive
            sleep 0.1
        done
    done
    fail "clicking on $1 never came to $2"
}

hover() {
    local line
    line=$(state | grep -m1 -E "^[a-z]+ $1 ") || fail "nothing like $1"
    # shellcheck disable=SC2086
    set -- $line
    xdotool mousemove $(($4 + $6 / 2)) $(($5 + $7 / 2))
}

# The number of the sentence whose move is called so, or nothing.
sentence() {
    state | awk -v move="$1" '$2 == "sentence" {
        name = $8; for (i = 9; i <= NF; i++) name = name " " $i
        sub(/( ~)?( \*)?$/, "", name); if (name == move) { print $3; exit } }'
}

shot() {
    sleep 0.4
    local window
    window=$(xdotool search --onlyvisible --name geslaagd | tail -n 1)
    import -window "${window:-root}" "$SHOTS/$1.png"
}

ending() {
    sqlite3 "$JOURNAL" "select ending from talks order by id desc limit 1"
}

# The first state of a talk, as `play --json` has it: what a test waits for or
# says is looked up there, whatever the customer's file makes of it.
first_state() {
    play_json "$@" < /dev/null | head -n 1
}

play_json() {
    XDG_DATA_HOME=$WORK/aside GESLAAGD_TRACE='' "$GESLAAGD_BIN" play "$1" \
        --json --seed "${2:-7}" --taal "${3:-nl}" 2> /dev/null
}

# How his first words begin, with nothing in it that means something to grep:
# opening CUSTOMER [SEED [LANGUAGE]]
opening() {
    first_state "$@" | jq -r .speech | sed 's/[^[:alnum:] ,].*//' | cut -c 1-40
}

# What would be said with that move, at the beginning: text_of MOVE CUSTOMER
# [SEED [LANGUAGE]]
text_of() {
    local move=$1
    shift
    first_state "$@" |
        jq -r --arg move "$move" '.moves[] | select(.id == $move).text'
}

# What he answers to a move at the beginning, in plain words that can be typed:
# answer_to MOVE CUSTOMER [SEED [LANGUAGE]]
answer_to() {
    local move=$1
    shift
    jq -nc --arg move "$move" '{$move}' | play_json "$@" | sed -n 2p |
        jq -r .speech | tr -cd '[:alnum:] \n'
}

# The move of sentence $1.
move_of() {
    state | awk -v number="$1" '$2 == "sentence" && $3 == number {
        name = $8; for (i = 9; i <= NF; i++) name = name " " $i
        sub(/( ~)?( \*)?$/, "", name); print name; exit }'
}
