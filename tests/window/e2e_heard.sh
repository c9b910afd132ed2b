#!/usr/bin/env bash
# A sentence of one's own, typed by who does not see the screen, in high
# contrast: the field is announced, letters are said as they come and words when
# they are done, what is erased is said, and a question is read with what there
# is to choose.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export SPOKEN=$WORK/spoken
: > "$SPOKEN"
mkdir -p "$XDG_DATA_HOME/geslaagd"
printf '{"zinnen":"allebei","voorlezen":true,"contrast":true}' \
    > "$XDG_DATA_HOME/geslaagd/instellingen.json"
export LD_LIBRARY_PATH=$BUILD_DIR/speech

# Waits until that, and nothing else on the line, was said.
heard() {
    for _ in $(seq 600); do
        grep -qxF -- "$1" "$SPOKEN" && return
        alive
        sleep 0.1
    done
    fail "never heard $1: $(cat "$SPOKEN")"
}

# The one after the other, as somebody types who listens.
types() {
    : > "$SPOKEN"
    xdotool key "$1"
    heard "nl $2"
}

open_display 1280x720
start play fietsenmaker --seed 7 --stemming gewoon
wait_for '^title button begin'
press Return
wait_for '^state talk'

# Tab to a word of his with sentences, and on to the field below them.
for _ in $(seq 40); do
    press Tab
    state | grep -qE '^talk span .* \*$' || continue
    press Return
    state | grep -qE ' sentence .* haakje kosten ' && break
    press Escape
done
wait_for '^talk field'
for _ in $(seq 20); do
    state | grep -qE '^talk field .*\*$' && break
    press Tab
done
heard 'nl … of zeg het zelf'

types h h
types a a
types space ha
types o o
types BackSpace o
types k k
types BackSpace k
types BackSpace spatie
types question 'ha?'
grep -qx 'nl ha ok?' "$SPOKEN" && fail 'all of it is read at each letter'
wait_for '^talk field .*ha\?'

# Nonsense: he shrugs, and that is heard.
: > "$SPOKEN"
for _ in 1 2 3; do
    press BackSpace
done
xdotool type --delay 12 'qwrtpx zxcvbn'
wait_for '^talk field .*zxcvbn'
: > "$SPOKEN"
press Return
for _ in $(seq 600); do
    grep -q '^nl Nou, gewoon' "$SPOKEN" && break
    sleep 0.1
done
grep -q '^nl Nou, gewoon' "$SPOKEN" || fail "no shrug: $(cat "$SPOKEN")"

# Not clear: the question comes with the first, and Tab reads the others.
for _ in $(seq 13); do
    press BackSpace
done
xdotool type --delay 12 'hm ja dat ken ik wel van die dozen'
wait_for '^talk field .*die dozen'
: > "$SPOKEN"
press Return
wait_for '^talk sentence .*Nee, anders'
first=$(state | sed -nE 's/^talk sentence 1 ([0-9-]+ ){4}(.*)$/\2/p' |
    sed 's/ \*$//')
heard "nl Bedoel je ongeveer dit? $first"
shot heard-contrast
for _ in $(seq 10); do
    state | grep -qE '^talk sentence .*Nee, anders\. \*$' && break
    press Tab
done
heard 'nl Nee, anders.'
press Return
wait_for '^talk field .*die dozen'
heard 'nl hm ja dat ken ik wel van die dozen'
exit 0
