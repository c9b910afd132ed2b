#!/usr/bin/env bash
# Twelve phones in a lesson: off until the trainer turns them on, in by the four
# letters on the wall, counted among the hands, read before the wall sees what
# they wrote; the trainer's own phone is let in by its digits and presses keys;
# a crash leaves nobody a way in, and the lesson goes on with a new code.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
command -v curl > /dev/null || exit 77

export SDL_AUDIODRIVER=dummy GESLAAGD_ADDRESS=127.0.0.1 GESLAAGD_TRACE_TEXT=1
PLAYERS="Noor, Sven, Aisha, Jan, Piet, Anna, Ivo, Mo, Eva, Tim, Lot, Guus"

# What the wall says of where phones come in.
read_wall() {
    wait_for '^text .* 127\.0\.0\.1:[0-9]+$'
    HOST=$(state | sed -n 's/^text .* \(127\.0\.0\.1:[0-9]*\)$/\1/p' | head -1)
    LETTERS=$(state | sed -n 's/^text .* \([B-Z]\{4\}\)$/\1/p' | head -1)
}

# phone NUMBER PATH [FORM]: a request of that phone; prints status and answer.
phone() {
    local number=$1 path=$2
    shift 2
    curl -s -i --max-time 20 --interface "127.0.1.$number" \
        -b "$WORK/cookies$number" -c "$WORK/cookies$number" \
        -H "Origin: http://$HOST" "http://$HOST$path" ${1+-d "$1"} |
        tr -d '\r'
}

# Looks at a page of phone 1 until it says $1.
phone_sees() {
    for _ in $(seq 300); do
        phone "${2:-1}" "${3:-$ROOM}/nu" | grep -qE "$1" && return
        alive
        sleep 0.1
    done
    fail "no phone sees $1"
}

asked() {
    phone 1 "$ROOM/nu" | sed -n 's/.*name="vraag" value="\([0-9]*\)".*/\1/p'
}

join_all() {
    ROOM=$(phone 1 / "letters=$LETTERS" | sed -n 's/^Location: //p')
    [ -n "$ROOM" ] || fail "the four letters let nobody in"
    for i in $(seq 12); do
        phone "$i" "$ROOM/mee" "naam=" | grep -q '^HTTP/1.1 303' ||
            fail "phone $i does not come in"
    done
}

turn_on() {
    press_until 12 Tab '^lesson button phones .*[*]'
    press Return
    wait_for '^lesson button phones .*127'
}

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
QUESTION=$(asked)
for i in $(seq 12); do
    phone "$i" "$ROOM/stem" "vraag=$QUESTION&keuze=$((i > 8))" > "$WORK/vote$i" &
    VOTES[i]=$!
done
wait "${VOTES[@]}"
grep -L '^HTTP/1.1 303' "$WORK"/vote* | grep -q . && fail "a vote was refused"
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
# Of its seconds alone it draws only what stands above.
own_says() {
    for _ in $(seq 300); do
        grep -qE "$1" "$TRACE.cockpit" && return
        alive
        sleep 0.1
    done
    fail "the cockpit never says $1"
}
own_says "^text .* http://$HOST/"
OWN=$(grep -o "http://$HOST/[A-Za-z0-9_-]*" "$TRACE.cockpit" | head -1)
OWN=/${OWN##*/}
[ "$OWN" != / ] || fail "the cockpit shows no code for the trainer"
state | grep -qF "$OWN" && fail "the room sees the trainer's code"
phone 20 "$OWN/toets" "toets=h" | grep -q '^HTTP/1.1 403' ||
    fail "who was not let in presses keys"
phone 20 "$OWN/mee" "" > /dev/null
DIGITS=$(phone 20 "$OWN" | sed -n 's/.*class="cijfers">\([0-9]*\).*/\1/p')
[ ${#DIGITS} -eq 3 ] || fail "no three digits"
own_says "^text .* $DIGITS\$"
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
