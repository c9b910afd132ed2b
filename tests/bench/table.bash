# What the tables share: their rows, and the talk they measure.

# What it was measured on, in words.
machine() {
    local cores model memory system
    cores=$(nproc)
    model=$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)
    memory=$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)
    system=$(. /etc/os-release && echo "$PRETTY_NAME")
    echo "$cores cores (${model:-unknown}), $memory GiB of memory, $system;" \
        "drawn in software, on a display in memory (Xvfb)."
}

head_row() {
    if [ -n "$MARKDOWN" ]; then
        printf '%s\n' "$(machine)" '' \
            '| what | figure | beside | ratio | goal | reached |' \
            '|---|--:|--:|--:|---|---|'
        return
    fi
    machine
    printf '%-44s %14s %14s %8s   %-15s %s\n' \
        "what" "figure" "reference" "ratio" "goal" "reached"
}

# row WHAT FIGURE REFERENCE UNIT GOAL: the goal is "<= N", ">= N", in the unit;
# "<= N x": N times the reference; or "<= N more" than the reference. A dash
# stands for no reference, no goal.
row() {
    awk -v what="$1" -v figure="$2" -v reference="$3" -v unit="$4" \
        -v goal="$5" -v markdown="$MARKDOWN" 'BEGIN {
        split(goal, part, " ")
        have = reference != "-" && reference > 0
        ratio = have ? figure / reference : "-"
        value = part[3] == "x" ? ratio : part[3] == "more" ? \
            figure - reference : figure
        reached = goal == "-" ? "-" : part[1] == "<=" ? value <= part[2] \
            : value >= part[2]
        ratio = have ? sprintf("%.2f", ratio) : "-"
        reached = reached == "-" ? "-" : reached ? "yes" : "no"
        if (markdown) {
            sub("<=", "≤", goal)
            sub(">=", "≥", goal)
            sub(" x$", " ×", goal)
            printf "| %s | %s | %s | %s | %s | %s |\n", what,
                figure (unit == "" ? "" : " " unit),
                have ? reference " " unit : "-", ratio, goal, reached
            exit
        }
        printf "%-44s %9s %-4s %9s %-4s %8s   %-15s %s\n", what, figure, unit,
            reference, have ? unit : "", ratio, goal, reached
    }'
}

median() {
    sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# at PART: the figure below which that part of all lie.
at() {
    sort -n | awk -v part="$1" '{ all[NR] = $1 }
        END { print all[int((NR - 1) * part) + 1] }'
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
