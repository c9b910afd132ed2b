#!/usr/bin/env bash
# What can be touched is large enough for a finger, and nothing lies over all of
# it: on every screen, at 1280x720, with letters of 100 % and of 200 %.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/window/walks.bash"
LEAST=44   # design pixels, as WCAG 2.2 has it under "target size (enhanced)"
HALF=0.6   # of a pixel: the trace has whole ones
wrong=0 seen=0

# The touches of a state, too small or buried. Words in a line of text are as
# high as the line, which WCAG lets be; what is scrolled half out of sight ("~")
# is as large as it was. One is hit by what comes last there.
look() {
    awk -v name="$1" -v least="$LEAST" -v half="$HALF" '
    $1 ~ /^(state|page|report|said|turns|end)$/ { next }
    / ~( \*)?$/ { next }
    {
        count++
        kind[count] = $2 " " $3
        where[count] = $4 " " $5 " " $6 " " $7
        x[count] = $4; y[count] = $5; w[count] = $6; h[count] = $7
        if ($2 != "span" && ($6 < least - half || $7 < least - half))
            printf "%s: %s %s is %d x %d\n", name, $2, $3, $6, $7
    }
    END {
        for (i = 1; i <= count; i++) {
            left = 0
            for (n = 0; n < 25; n++) {
                px = x[i] + w[i] * (n % 5 + 0.5) / 5
                py = y[i] + h[i] * (int(n / 5) + 0.5) / 5
                over = 0
                for (j = i + 1; j <= count; j++)
                    if (where[j] != where[i] && px >= x[j] && px < x[j] + w[j] && py >= y[j] && py < y[j] + h[j])
                        over = 1
                left += !over
            }
            if (left < 5)
                printf "%s: %s is buried\n", name, kind[i]
        }
    }'
}

take() {
    local found
    sleep 0.1
    alive
    if [ -n "${2:-}" ]; then
        found=$(TRACE=$TRACE.cockpit state | look "$1 at $letters %")
    else
        found=$(state | look "$1 at $letters %")
    fi
    seen=$((seen + 1))
    [ -z "$found" ] || {
        echo "$found"
        wrong=1
    }
}

open_display 1280x720
for letters in 100 200; do
    walk_all nl "$letters" false
done
[ "$seen" -gt 80 ] || fail "only $seen screens"
exit $wrong
