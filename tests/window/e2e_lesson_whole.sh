#!/usr/bin/env bash
# A lesson as a trainer gives it, from the names to the report: twelve players
# with twelve phones, a laptop and a projector. Half way the projector becomes a
# mirror, then it is unplugged, then the program is killed; the lesson goes on
# from the first page with a new code, passes its ninety minutes, and is closed.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/window/outputs.bash"
. "$PROJECT_DIR/tests/window/phones.bash"

export SDL_AUDIODRIVER=dummy GESLAAGD_TRACE_TEXT=1
NAMES=(Noor Sven Aisha Jan Piet Anna Ivo Mo Eva Tim Lot Guus)
PLAYERS=$(printf '%s, ' "${NAMES[@]}")

focus() {
    xdotool windowfocus --sync "$(windows "$ROOM_TITLE")"
}

# The trainer's window, and which is which answered where that is asked.
open_cockpit() {
    xdotool key F4
    wait_windows 1 "$OWN_TITLE"
    for i in $(seq 600); do # a display that has just come is asked about again
        own state | grep -qE '^page [0-9 ]' && return
        [ $((i % 60)) -ne 5 ] || ! own state | grep -q '^page sign' ||
            xdotool key Return
        alive
        sleep 0.1
    done
    fail 'the cockpit does not open'
}

# Hands for what to take up. Another display may be asked about before.
ask_hands() {
    for i in $(seq 0 600); do
        state | grep -q '^talk button show ' && return
        if state | grep -q '^page sign'; then
            xdotool key Return
        elif [ $((i % 100)) -eq 0 ]; then
            xdotool key h
        fi
        alive
        sleep 0.1
    done
    fail 'no hands are asked for'
}

# The chair for the next one, and he says nothing for a moment.
pass_and_wait() {
    local now
    now=$(turns)
    press n
    press z
    wait_turn $((now + 1))
}

# key LETTER: on the trainer's own phone.
own_key() {
    phone 20 "$OWN/toets" "toets=$1" | grep -q '^HTTP/1.1 303' ||
        fail "his phone presses no $1"
}

# Through the pages of the car. What has just come is not answered yet.
turn_pages_to() {
    for _ in $(seq 60); do
        ! state | grep -q "^page $1\$" || return 0
        press Return
        sleep 0.4
    done
    fail "never at page $1"
}

# All twelve guess, and it is shown.
guess_all() {
    phone_sees 'name="tekst"'
    QUESTION=$(asked)
    for i in $(seq 12); do
        phone "$i" "$ROOM/tekst" "vraag=$QUESTION&tekst=$1+van+$i" > /dev/null
    done
    wait_for '^text .* 12 van de 12 telefoons'
    ! state | grep -q "^text .* $1 van" || fail 'a guess before its time'
    press Return
    for i in $(seq 12); do
        wait_for "^text .* $1 van $i\$"
    done
}

open_two_outputs 1280x800 1920x1080

# Who plays, that names are kept, and phones.
start workshop fietsenmaker --seed 7
focus
wait_for '^lesson field 0 '
xdotool type --delay 20 "$PLAYERS"
wait_for '^lesson field 0 .* Guus, '
press_until 14 Tab '^lesson button names .*[*]'
press Return
wait_for '^lesson button names .* ja'
turn_on
press_until 14 Tab '^lesson button next .*[*]'
press Return
wait_for '^state phones'
open_cockpit
wait_places '1600 0'
xdotool windowsize "$(windows "$ROOM_TITLE")" 1920 1080 \
    windowmove "$(windows "$ROOM_TITLE")" 1280 0 # all of the wall
wait_places '1280 0'
focus
own_says '^text .* Nu: Aan de andere kant'
read_wall
join_all
wait_for '^text .* 12 van 12 binnen$'

# The trainer's own phone, confirmed by a key.
find_own
knock
xdotool key k
phone_sees 'name="toets"' 20 "$OWN"
press Return
press_until 6 Return '^state talk'
wait_for '^talk item cup '

# Votes on what to take up, one of them changed, and then on the sentence.
own_key h
wait_for '^talk sentence 1 .*“'
phone_sees 'name="keuze"'
vote_all 8
phone 9 "$ROOM/stem" "vraag=$QUESTION&keuze=0" > /dev/null
wait_for '^text .* 12 van 12 handen'
shot les-heel-stemmen
own_key enter
wait_for '^talk button most .*: kaart 1$'
phone_sees 'Zo koos de groep'
own_key enter
wait_for '^talk button show '
wait_turn 0
phone_sees 'name="keuze"'
vote_all 5
wait_for '^text .* 12 van 12 handen'
press Return
wait_for '^talk button most .*: zin 2$'
press Return
wait_turn 1

# What he thinks; and the chair goes on.
press g
guess_all Gok
shot les-heel-gokken
phone_sees 'class="dacht"'
press Return
wait_for '^talk item cup '
pass_and_wait
wait_for '^talk button swap .*Sven'

# The projector becomes a mirror: nothing of the trainer's is on the wall until
# a person answers, and nothing is played.
mirror
covered ' mirrored'
import -window root "$SHOTS/les-heel-spiegel.png"
xdotool key z w
sleep 0.6
covered ' mirrored'
! own state | grep -qE '^cockpit (sentence|row) |Dit denkt' || fail 'the wall shows what is private'
wait_turn 2
press Return # without the trainer's window
wait_windows 0 "$OWN_TITLE"
wait_for '^talk item cup '
focus
pass_and_wait

# It is one of its own again, and then unplugged.
extend
open_cockpit
focus
own wait_for '^page .*Aisha'
pass_and_wait
xrandr --output DUMMY1 --off
covered ''
wait_places '0 0'
press Return
wait_for '^talk item cup '
focus
pass_and_wait
now=$(turns)

# A crash, an hour and a half after it began.
stop
old=$ROOM
sqlite3 "$JOURNAL" "update lesson_events set event = cast(json_set(
    cast(event as text), '\$.tijd', (select max(json_extract(
    cast(event as text), '\$.tijd')) from lesson_events) - 5390) as blob)
    where number = 1" || fail 'the clock is not put on'
extend
start
focus
wait_for '^choice button group .* Verder met de les van '
press_until 20 Tab '^choice button group .*[*]'
press Return
turn_on
press_until 14 Tab '^lesson button resume .*[*]'
press Return
wait_for '^state phones'
read_wall
phone 1 "$old/nu" | grep -q '^HTTP/1.1 404' || fail 'the old code still counts'
join_all
[ "$ROOM" != "$old" ] || fail 'the code is the same'
wait_for '^text .* 12 van 12 binnen$'
press Return
wait_for '^talk item cup '
wait_turn "$now"
wait_for '^talk button swap .*Piet' # by his name
open_cockpit
focus

# On to the end; the plan is over before.
ask_hands
phone_sees 'name="keuze"'
vote_all 12
wait_for '^text .* 12 van 12 handen'
press Return
wait_for '^talk button most '
press Return
phone_sees 'name="keuze"'
vote_all 7
press Return
wait_for '^talk button most .*: zin 1$'
press Return
wait_turn $((now + 1))
own_says '^text .* Het plan is klaar'
import -window root "$SHOTS/les-heel-plan.png"
pass_and_wait
press a # the diary: he says goodbye
wait_for '^talk group 2 '
press 2
wait_for '^talk sentence 1 .* afscheid'
press 1
for _ in $(seq 10); do
    state | grep -q '^state car' && break
    press Return
    sleep 0.6
done

# His three questions by hands, and a card for everybody, on the phones too.
wait_for '^page self'
xdotool key 7 Right 5
wait_for '^text .* 12 van 12 handen'
turn_pages_to card
phone_sees 'name="als"'
QUESTION=$(asked)
phone 3 "$ROOM/kaart" "vraag=$QUESTION&als=hij+zwijgt&dan=wacht+ik" |
    grep -q '^HTTP/1.1 303' || fail 'no card is kept'
for name in "${NAMES[@]}"; do
    wait_for "^text .* $name"
    xdotool type --delay 5 "$name zwijgt"
    wait_for "^car field 0 .* $name zwijgt"
    press Tab
    xdotool type --delay 5 "wacht $name"
    wait_for "^car field 1 .* wacht $name"
    press Return
done
wait_for '^state choice'

# It is over: the phones are let go, and the report is there.
press Escape
press_until 8 Tab '^choice button lesson_end .*[*]'
press Return
wait_for '^lesson button report_open '
! phone 1 "$ROOM/nu" | grep -q HTTP || fail 'phones are still served'
TABLE=$(ls "$XDG_DATA_HOME"/geslaagd/les-*.csv)
PAGE=${TABLE%.csv}.html
xmllint --noout "$PAGE" || fail 'the report is no page'
has() {
    grep -qE "$1" "$TABLE" || fail "not in the table: $1: $(cat "$TABLE")"
}
has ',waarop,1,Noor,.*,9,ja,'
has ',waarop,1,Noor,.*,3,,'
has ',handen,1,Noor,.*,5,,'
has ',handen,1,Noor,.*,7,ja,'
for i in $(seq 12); do
    has ",gedachte,2,Noor,\"?Gok van $i\"?,"
    grep -q "<li>Gok van $i</li>" "$PAGE" || fail "guess $i is not on the page"
done
for name in "${NAMES[@]}"; do
    has ",kaartje,.*,$name,.*$name zwijgt"
    grep -q "$name: Als $name zwijgt, dan wacht $name" "$PAGE" ||
        fail "$name has no card on the page"
done
grep -q '(9 .*handen)\|>9 · ' "$PAGE" || fail 'no votes on the page'
stop
