#!/usr/bin/env bash
# What is on the screen is read aloud for who sets that: the settings with their
# values, the screen that comes, what the keyboard comes by, and what he says in
# his own language. Without anything that speaks the settings say so, and the
# program goes on.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export SPOKEN=$WORK/spoken
FILE=$XDG_DATA_HOME/geslaagd/instellingen.json
: > "$SPOKEN"

# Waits until something was said that matches.
wait_spoken() {
    for _ in $(seq 600); do
        grep -qE "$1" "$SPOKEN" && return
        alive
        sleep 0.1
    done
    fail "never heard $1: $(cat "$SPOKEN")"
}

# As wait_spoken, of a line that is no pattern.
heard() {
    for _ in $(seq 600); do
        grep -qxF -- "$1" "$SPOKEN" && return
        alive
        sleep 0.1
    done
    fail "never heard $1: $(cat "$SPOKEN")"
}

forget() {
    : > "$SPOKEN"
}

go_to() {
    for _ in $(seq 30); do
        state | grep -qE "^[a-z]+ $1 .* \*\$" && return
        press Tab
    done
    fail "the focus never came to $1"
}

open_display 1280x720
export LD_LIBRARY_PATH=$BUILD_DIR/speech
start play fietsenmaker --seed 7
wait_for '^title button begin'
[ ! -s "$SPOKEN" ] || fail "spoke unasked: $(cat "$SPOKEN")"
press F2
wait_for '^settings setting voorlezen_more'
go_to 'setting voorlezen_more'
press Return
wait_spoken '^nl .*Instellingen\|'
wait_spoken '^nl Voorlezen: aan$'
grep -q '"voorlezen": true' "$FILE" || fail "not kept: $(cat "$FILE")"
forget
press Tab
wait_spoken '^nl Oefenen: uit$'
press Escape
wait_spoken '^nl Het formulier\|.*Wim de Graaf'
go_to 'mood 0'
mood=$(state | sed -n 's/^title mood 0 \([0-9-]* \)\{4\}//p' | sed 's/ \*$//')
wait_spoken "^nl $mood, gekozen\$"
go_to 'button begin'
forget
press Return
wait_for '^talk item form'
wait_spoken "^nl $(opening fietsenmaker)"
forget
press w
press Return
wait_for '^talk sentence 1 '
sentence=$(text_of "$(move_of 1)" fietsenmaker)
[ -n "$sentence" ] || fail "nobody says $(move_of 1)"
heard "nl $sentence"
forget
press Escape
press z
wait_turn 1
said=$(state | sed -n 's/^said //p')
wait_spoken "^nl ${said:0:20}"
# Hushed first, then that there was a silence, and then what he says.
[ "$(tail -n 3 "$SPOKEN" | head -n 1)" = hush ] || fail "he spoke through: $(cat "$SPOKEN")"
tail -n 2 "$SPOKEN" | head -n 1 | grep -q '^nl .*zwijgt' || fail "no silence: $(cat "$SPOKEN")"
kill -TERM "$PLAY_PID"
wait "$PLAY_PID" || fail 'it did not end well'
PLAY_PID=''
[ "$(tail -n 1 "$SPOKEN")" = closed ] || fail 'the voice stays open'

# The interface in another language than he: each in its own.
forget
start play cateraar --seed 7 --taal en
wait_spoken '^en .*Samira'
press Return
wait_for '^talk item form'
wait_spoken "^nl $(opening cateraar)"
stop

# What happens at the table, behind his answer and before what he says to it.
forget
start play "$PROJECT_DIR/tests/unit/alles.lua" --seed 7
press Return
wait_for '^talk item cup'
for turn in 1 2 3; do
    press z
    wait_turn "$turn"
    wait_for '^talk item cup'
done
heard 'nl De telefoon gaat. Marloes: “Pap, de bank.”'
heard 'nl Zeg dat ik terugbel.'
[ "$(grep -n 'telefoon gaat' "$SPOKEN" | cut -d: -f1)" -lt \
    "$(grep -n 'ik terugbel' "$SPOKEN" | cut -d: -f1)" ] ||
    fail "he answers what nobody heard: $(cat "$SPOKEN")"
stop

# Nothing that speaks here.
mkdir "$WORK/none"
: > "$WORK/none/libspeechd.so.2"
export LD_LIBRARY_PATH=$WORK/none
forget
start play fietsenmaker --seed 7
wait_for '^title button begin'
press F2
wait_for '^settings setting voorlezen_more'
go_to 'setting voorlezen_more'
shot geen-stem
[ ! -s "$SPOKEN" ] || fail 'something spoke'
press Escape
wait_for '^title button begin'
