#!/usr/bin/env bash
# Twelve phones in a lesson: off until the trainer turns them on, in by the four
# letters on the wall, counted among the hands, read before the wall sees what
# they wrote; the trainer's own phone is let in by its digits and presses keys;
# a crash leaves nobody a way in, and the lesson goes on with a new code.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/window/phones.bash"

export SDL_AUDIODRIVER=dummy GESLAAGD_TRACE_TEXT=1
PLAYERS="Noor, Sven, Aisha, Jan, Piet, Anna, Ivo, Mo, Eva, Tim, Lot, Guus"

mkdir -p "$XDG_DATA_HOME/geslaagd"
printf '{"zinnen":"allebei"}' > "$XDG_DATA_HOME/geslaagd/instellingen.json"
open_display 2560x720
start_at_corner workshop fietsenmaker --seed 7
wait_for '^lesson button phones '
state | grep '^lesson button phones' | grep -q 'doen niet mee' ||
    fail "phones are on by themselves"
xdotool type --delay 20 "$PLAYERS"
turn_on
click 'button next'
wait_for '^state phones'
read_wall
wait_for '^page open 0$'
join_all
wait_for '^page open 12$'
shot telefoons-binnen
phone_sees 'Kijk maar naar het gesprek'
press Return
wait_for '^state (choice|title)'
press_until 6 Return '^state talk'
wait_heard

# Hands and phones together, each phone once.
press w
press Return
wait_for '^talk sentence 1 '
press h
wait_for '^talk button show '
phone_sees 'name="keuze"'
vote_all 8
phone 12 "$ROOM/stem" "vraag=$QUESTION&keuze=1" > /dev/null # twice is once
shot telefoons-stemmen
press Return
wait_for '^talk button most .*: zin 1$'
phone_sees 'Zo koos de groep'
phone 1 "$ROOM/stem" "vraag=$QUESTION&keuze=1" | grep -q '^HTTP/1.1 409' ||
    fail "a vote counts after the result"
phone 12 "$ROOM/weg" "" > /dev/null # who leaves now was counted
for _ in $(seq 300); do
    phone 1 "$ROOM/nu" | tr -d '\n' | grep -q '<b>4</b>' && break
    sleep 0.1
done
phone 1 "$ROOM/nu" | grep -q '<b>4</b>' || fail "a vote that was shown is gone"
shot telefoons-uitslag
press Return
wait_turn 1
phone_sees 'Kijk maar naar het gesprek'

# What he thinks: nobody sees what was written before it is shown.
press g
phone_sees 'name="tekst"'
QUESTION=$(asked)
for i in 1 2 3; do
    phone "$i" "$ROOM/tekst" "vraag=$QUESTION&tekst=Gok+$i" > /dev/null
done
state | grep -q 'Gok 1' && fail "the wall shows a guess before its time"
press Return
wait_for '^text .* Gok 1'
phone_sees 'class="dacht"'
press Return

# The trainer's own phone, by the code that the cockpit alone shows.
xdotool key F4
wait_for '^page sign room'
xdotool search --sync --onlyvisible --name 'Ben ik geslaagd' windowfocus --sync
press Return
own wait_for '^page [0-9]'
find_own
state | grep -qF "$OWN" && fail "the room sees the trainer's code"
phone 20 "$OWN/toets" "toets=h" | grep -q '^HTTP/1.1 403' ||
    fail "who was not let in presses keys"
knock
own wait_for '^cockpit button phones_is '
xdotool search --onlyvisible --name 'Alleen voor jou' windowmove 1280 0
sleep 0.4
for _ in $(seq 30); do # what has just come is not clicked yet
    own state | awk '$3 == "phones_is" {print $4 + 1280 + $6 / 2, $5 + $7 / 2}' |
        xargs -r xdotool mousemove
    xdotool click 1
    sleep 0.4
    phone 20 "$OWN/nu" | grep -q 'name="toets"' && break
done
phone_sees 'name="toets"' 20 "$OWN"
phone 21 "$OWN/mee" "" | grep -q '^HTTP/1.1 403' || fail "two phones are his"
phone 20 "$OWN/toets" "toets=h" | grep -q '^HTTP/1.1 303' ||
    fail "his phone presses no key"
wait_for '^talk button show '
phone_sees 'name="keuze"'

# What would you say: he reads it first, and chooses it from his phone.
press Escape
wait_for '^talk item cup '
press w
press Return
wait_for '^talk sentence 1 '
phone_sees 'name="tekst"'
QUESTION=$(asked)
phone 2 "$ROOM/tekst" "vraag=$QUESTION&tekst=Wat+maakt+het+zo+druk%3F" > /dev/null
phone_sees 'Wat maakt het zo druk' 20 "$OWN"
own_says '^text .* Wat maakt het zo druk'
state | grep -q '^text .* Wat maakt het zo druk' && fail "the wall shows it first"
phone 20 "$OWN/kies" "wie=1" | grep -q '^HTTP/1.1 303' || fail "it is not chosen"
wait_for '^(turns 2|text .* Wij: Wat maakt het zo druk|.*Bedoel je ongeveer dit)'

# A crash: the old code lets nobody in, and the lesson is there to be taken up.
stop
start_at_corner workshop fietsenmaker --seed 7
wait_for '^lesson button resume '
turn_on
press_until 12 Tab '^lesson button resume .*[*]'
press Return
wait_for '^state phones'
read_wall
phone 1 "$ROOM/nu" | grep -q '^HTTP/1.1 404' || fail "the old code still counts"
join_all
wait_for '^page open 12$'
stop
