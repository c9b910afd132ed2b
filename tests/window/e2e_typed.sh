#!/usr/bin/env bash
# Sentences of one's own, typed: a whole talk up to a yes, each at what he just
# said; nonsense, and what is not clear, cost nothing; and an examiner who types
# the questions of the form gets what he gets.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

mkdir -p "$XDG_DATA_HOME/geslaagd"
KEPT=$XDG_DATA_HOME/geslaagd/instellingen.json

# Opens what has a sentence whose move begins with "$1": Tab to each in turn.
open() {
    local group
    for _ in $(seq 60); do
        state | grep -q ' close ' && press Escape
        press Tab
        state | grep -E ' \*$' | grep -qE \
            ' (item (pen|cup|form)|aside|button|close) ' && continue
        press Return
        state | grep -qE " sentence .* $1 [a-z0-9]+( \*)?$" && return
        for group in $(seq "$(state | grep -c ' group ')"); do
            press "$group"
            state | grep -qE " sentence .* $1 [a-z0-9]+( \*)?$" && return
            press Escape
        done
    done
    fail "could not open $1"
}

# Types a sentence at what was opened, and sends it off.
type() {
    wait_heard
    xdotool type --delay 12 "$1"
    wait_for "^talk field .*$(printf '%s' "$1" | tail -c 8 | tr -d '?.')"
    press Return
}

# Says "$2" at "$1". Where it asks what is meant, that is what begins with "$3".
say() {
    local before
    before=$(turns)
    open "$1"
    type "$2"
    wait_for "^turns $((before + 1))\$|^talk sentence .*Nee, anders"
    if state | grep -q '^talk sentence .*Nee, anders'; then
        press "$(state | sed -nE \
            "s/^talk sentence ([0-9]) ([0-9]+ ){4}$3.*/\\1/p")"
    fi
    wait_turn $((before + 1))
}

open_display 1280x720

# Asked for one run, against what is kept: a field; and without one a letter
# plays nothing where the sentences lie.
printf '{"zinnen":"kiezen"}' > "$KEPT"
start play fietsenmaker --seed 7 --stemming gewoon --zelf allebei
xdotool key Return
wait_for '^state talk'
open 'haakje kosten'
type 'qwrtpx zxcvbn'
stop
grep -q '"zinnen": *"kiezen"' "$KEPT" || fail 'what was asked once is kept'
printf '{"zinnen":"allebei"}' > "$KEPT"
start play fietsenmaker --seed 7 --stemming gewoon --zelf kiezen
xdotool key Return
wait_for '^state talk'
open 'haakje kosten'
state | grep -q '^talk field' && fail 'there is a field'
xdotool type --delay 12 'pzjsfwva'
xdotool key Escape
for _ in $(seq 600); do
    state | grep -q ' close ' || break
    sleep 0.1
done
state | grep -q ' close ' && fail 'the sentences do not close'
state | grep -q '^turns 0' || fail 'a letter played a sentence'
stop

start play fietsenmaker --seed 7 --stemming gewoon
xdotool key Return
wait_for '^state talk'

# Nonsense: he shrugs, nothing is played, and what was typed stands there.
open 'haakje kosten'
type 'qwrtpx zxcvbn'
state | grep -q '^turns 0' || fail 'nonsense was played'
state | grep -q '^talk field .*zxcvbn' || fail 'what was typed is gone'
press Escape

# Not clear: a few lie there, and none of them is one too.
open 'haakje kosten'
type 'hm ja dat ken ik wel van die dozen'
wait_for '^talk sentence .*Nee, anders'
press Escape
wait_for '^talk field .*die dozen'
state | grep -q '^turns 0' || fail 'what was not clear was played'
press Escape

while IFS='|' read -r at text meant; do
    say "$at" "$text" "$meant"
done << 'TALK'
haakje nouja|Niet drukker, zegt u. Hoe komt dat dan?|
haakje februari|Hoe is dat toen gegaan, in februari?|
haakje marloes|Wat knap van haar, gefeliciteerd!|Gefeliciteerd
haakje zondag|Mijn moeder belt mij ook altijd op zondag.|Mijn moeder
haakje pagina|Dat kost zeshonderd euro per jaar.|Zeshonderd
haakje ruil|Haha, doe mij er dan maar twee.|Doe er maar twee
haakje nummer|Sorry, dat had ik moeten weten.|Dat had ik
haakje opvolging|Is dat al lang zo?|
haakje youssef|Weet hij dat ook?|
haakje durven|Dat zou ik zelf ook niet durven.|Dat zou ik
haakje vanavond|Dan hou ik mijn mond, dat blijft onder ons.|
haakje fietsaf|Zal ik even gaan kijken?|Zal ik
haakje laken|Wat knap dat u dat gemaakt heeft!|Dat heeft u mooi
haakje woord|Neem rustig de tijd, ik wacht wel.|Neemt u rustig
haakje vragen|Dat weet ik eerlijk gezegd niet.|Nee, eerlijk
haakje genoeg|Haha, doe mij er ook nog maar een.|Ik lust
voorstel toekomst|Mijn voorstel is een profiel in de gids voor zeshonderd euro.|.*leerlingplek
bestelling|Zullen we het zo afspreken?|Zullen we
TALK
[ "$(ending)" = ja ] || fail "it ended in '$(ending)'"
sqlite3 "$JOURNAL" 'select text from moves' |
    grep -q 'haakje opvolging typt sluit 5 Is dat al' ||
    fail 'the journal does not have what was typed'
stop

# As an examiner types.
start play fietsenmaker --seed 7 --stemming gewoon
xdotool key Return
wait_for '^state talk'
click 'item form'
for cell in $(seq 0 11); do
    wait_for "^talk cell $cell "
    click "cell $cell"
    wait_for '^talk field'
    before=$(turns)
    type 'Wat kunt u mij daarover opgeven?'
    wait_for "^turns $((before + 1))\$|^talk sentence .*Nee, anders"
    state | grep -q '^talk sentence .*Nee, anders' && press 1
    wait_turn $((before + 1))
done
[ "$(ending)" = geslaagd ] || fail "the examiner ended in '$(ending)'"
