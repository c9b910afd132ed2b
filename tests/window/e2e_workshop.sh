#!/usr/bin/env bash
# A group plays: hands decide, thoughts are guessed, everything stands still, and
# the talk is turned back in the middle and played on, in the car too.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export SDL_AUDIODRIVER=dummy GESLAAGD_TRACE_TEXT=1

hands_for() {
    press w
    press Return
    wait_for '^talk sentence 1 '
    press h
    wait_for '^talk button show '
}

open_display 1280x720
start workshop fietsenmaker --seed 7 --spelers "Noor, Sven"
press Return
wait_for '^state talk'
wait_for '^talk button guess '
wait_for '^talk button swap .*Noor'
xdotool key n
wait_for '^talk button swap .*Sven'
xdotool key n Left n Left 2
wait_for '^talk button swap .*Sven'
for _ in $(seq 300); do # it goes by itself
    state | grep -q '^page hand' || break
    sleep 0.1
done
! state | grep -q '^page hand' || fail 'it stays'
grep -q '^page hand' "$TRACE" || fail 'it is not said who has the chair'
grep -q '^text .* Sven, jij$' "$TRACE" || fail 'he is not called by his name'
wait_for '^talk item cup '

# Twelve for the third; the first and the second are equal until one is clicked.
hands_for
xdotool key 7 Right 7 Right 1 2
shot workshop-tellen
chosen=$(state | awk '$2 == "sentence" && $3 == 3 {print $8, $9, $10}')
press Return
wait_for '^talk button most .*: zin 3$'
wait_for '^talk button least .*: gelijk'
shot workshop-handen
press Return
wait_turn 1
wait_for '^text .*Wij: '
move() {
    sqlite3 "$JOURNAL" "select text from moves where talk = $1 and number = $2"
}
[ "$(move 1 1)" = "$chosen" ] || fail "not what most hands were for: $chosen"

# A tie is nobody's, the fewest hands are those that somebody raised.
hands_for
xdotool key 3 Right 3
press Return
wait_for '^talk button most '
xdotool key Return # equal: nothing is played
press Escape
wait_for '^talk button show '
wait_turn 1
xdotool key 1
press Return
wait_for '^talk button least '
press m
wait_turn 2

# First for what is taken up, then for how: one after the other.
press h
wait_for '^talk sentence 1 .*“'
state | grep -q '^talk sentence .* het formulier$' || fail 'the form is no card'
state | grep -q '^talk sentence .* even stil zijn$' || fail 'no silence is a card'
xdotool key 2 Right 5
shot workshop-woord
press Escape # toch niet
wait_for '^talk item cup '
press h
wait_for '^talk sentence 1 .*“'
xdotool key 4
press Return
wait_for '^talk button most .*: kaart 1$'
press Return
wait_for '^talk button show ' # the sentences now, with hands for them
wait_turn 2
xdotool key 3
press Return
wait_for '^talk button most .*: zin 1$'
press Return
wait_turn 3

# Guesses, and what it really was.
press g
wait_for '^talk field 0 '
press F8 # black, where letters are letters
wait_for '^page dark'
press F8
wait_for '^talk field 0 '
xdotool type 'Wat moet die hier'
wait_for '^talk field 0 .* Wat moet die hier'
press Return
for guess in Kou Honger 'Hoe lang nog' Koffie; do
    xdotool type "$guess"
    wait_for "^talk field 0 .* $guess( \\*)?\$"
    press Return
done
for guess in 'Wat moet die hier' Kou Honger 'Hoe lang nog' Koffie; do
    wait_for "^text .* $guess\$" # none is gone from sight
done
click 'button show'
wait_for '^talk close 0 '
shot workshop-gedachte
press Return
wait_for '^talk item cup '

# Nothing happens while all stands still.
press x
wait_for '^page frozen'
xdotool key z
xdotool key b
wait_for '^page dark'
xdotool key z
xdotool key b
wait_for '^page frozen'
press x
wait_for '^talk item cup '
wait_turn 3

# Back to before the first move; both are there, side by side.
press r
wait_for '^talk strip '
wait_for '^talk button thoughts .* Wat hij dacht' # nothing of it is seen yet
shot workshop-terug-zonder
press t
wait_for '^talk button thoughts .* Gedachte weg'
xdotool key Home
press Return
wait_turn 0
press z
wait_turn 1
press r
wait_for '^talk strip 1024 '
wait_for '^talk strip 0 '
shot workshop-terug
xdotool key Up End
press Return # and on from where the first was
wait_turn 3
press z
wait_turn 4

# What was played last is what the car looks back at.
turn=4
while state | grep -q '^talk item cup'; do
    turn=$((turn + 1))
    press z
    wait_turn "$turn"
done
for _ in $(seq 6); do
    state | grep -q '^state car' && break
    press Return
    sleep 0.3
done
wait_for '^state car'
[ "$(ending)" = geslaagd ] || [ -n "$(ending)" ] || fail 'the last did not end'
[ "$(sqlite3 "$JOURNAL" 'select count(*) from talks where ended is null')" = 0 ] ||
    fail 'what was left would be offered again'

# What the group did is kept when the window is closed, and names nobody.
kill -TERM "$PLAY_PID" # as when the window is closed
wait "$PLAY_PID"
PLAY_PID=''
LIST=$(ls "$XDG_DATA_HOME"/geslaagd/les-*.csv)
grep -q ',handen,1,B,.*,12,ja,' "$LIST" || fail "the hands are not kept: $(cat "$LIST")"
grep -q ',waarop,3,B,.*,4,ja,' "$LIST" || fail 'what was taken up is not kept'
grep -q ',gedachte,4,B,"Wat moet die hier"' "$LIST" || fail 'no guess is kept'
grep -q ',terug,1,B,' "$LIST" || fail 'going back is not kept'
REPORT=${LIST%.csv}.html
xmllint --noout "$REPORT" || fail 'the report is no page'
grep -q 'Wat moet die hier' "$REPORT" || fail 'no guess is in the report'
! grep -qwE 'Noor|Sven' "$LIST" "$REPORT" || fail 'somebody is named'
