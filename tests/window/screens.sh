#!/usr/bin/env bash
# On every screen, with letters of 100 % and of 200 %: what can be touched is
# large enough for a finger, and nothing lies over all of it; and in high
# contrast every line of text stands out from what is behind it, and the edge of
# what can be touched from both its sides, as WCAG 2.2 AA has it, by the pixels.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/window/walks.bash"
export GESLAAGD_TRACE_TEXT=1
LEAST=44   # design pixels, as WCAG 2.2 has it under "target size (enhanced)"
HALF=0.6   # of a pixel: the trace has whole ones

# The touches of a state, too small or buried. Words in a line of text are as
# high as the line, which WCAG lets be; what is scrolled half out of sight ("~")
# is as large as it was. One is hit by what comes last there.
look() {
    awk -v name="$1" -v least="$LEAST" -v half="$HALF" '
    $1 ~ /^(state|page|hold|report|said|turns|end|text)$/ { next }
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

wrong=0 seen=0 lines=0

# judge NAME WINDOW TITLE: what is wrong with the picture of it as it is now,
# in `slips`; nothing: true. What the contrast tool counted stays in `found`.
judge() {
    local screen
    screen=$([ -z "$3" ] || TRACE=$TRACE.cockpit; state)
    import -window "$2" -depth 8 "PNG24:$WORK/picture.png" ||
        fail "no picture of $1"
    slips=$(look "$1 at $letters %" <<< "$screen")
    found=$("$BUILD_DIR/contrast" "$WORK/picture.png" <<< "$screen") ||
        slips="$slips$(sed "s/^/$1 at $letters %: /" <<< "$found")"
    [ -z "$slips" ]
}

take() {
    local found slips try last window
    alive
    window=$(xdotool search --onlyvisible --name "${2:-$ROOM_TITLE}" | head -n 1)
    xdotool windowraise "$window" windowmove "$window" 0 0
    # What is drawn may come a while after what is said to be there.
    for try in 1 2 3 4 5 6 7 8; do
        sleep "0.$((try * 2))"
        judge "$1" "$window" "${2:-}" && break
    done
    [ "$try" -lt 8 ] || wrong=1
    [ -z "$slips" ] || echo "$slips"
    last=${found##*, }
    seen=$((seen + 1))
    lines=$((lines + ${last% lines}))
}

open_display 1280x720
for letters in 100 200; do
    walk_all nl "$letters" true
done
[ "$seen" -gt 80 ] || fail "only $seen screens"
[ "$lines" -gt 600 ] || fail "only $lines lines of text"
echo "$seen screens, $lines lines of text"
exit $wrong
