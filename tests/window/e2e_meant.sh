#!/usr/bin/env bash
# In the car, a sentence that was typed: as what it was read and why; and what
# it was instead is chosen, by keyboard, and played on from; it is kept after a
# yes. All of it in high contrast and with the largest letters: what has the
# keyboard is in sight.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

mkdir -p "$XDG_DATA_HOME/geslaagd"
printf '{"zinnen":"allebei","contrast":true,"letters":200}' \
    > "$XDG_DATA_HOME/geslaagd/instellingen.json"

open_display 1280x720
start play fietsenmaker --seed 7 --stemming gewoon
xdotool key Return
wait_for '^state talk'

# One sentence of one's own, and then the form, cell by cell.
for _ in $(seq 40); do
    press Tab
    state | grep -qE '^talk span .* \*$' || continue
    press Return
    state | grep -qE ' sentence .* haakje nouja ' && break
    press Escape
done
wait_for '^talk field'
wait_heard
xdotool type --delay 12 'Niet drukker, zegt u. Hoe komt dat dan?'
wait_for '^talk field .*komt dat dan'
shot typed-contrast
press Return
wait_turn 1
for turn in $(seq 2 13); do
    [ -z "$(ending)" ] || break
    state | grep -q '^talk cell' || press f
    wait_for '^talk cell'
    state | grep -q '^talk cell .* \*$' || press Tab
    wait_for '^talk cell .* \*$'
    press Return
    wait_for '^talk sentence 1'
    press 1
    wait_turn "$turn"
done
press_until 40 Return '^page self'
press_until 40 Return '^page river'
press Home
state | grep -q '^river row 0 .* \*$' || press_until 20 Up '^river row 0 .* \*$'
wait_for '^river button meant .*Zo bedoelde ik het niet'
state | grep -q '^river sentence' && fail 'it is asked before it is wanted'
press z
wait_for '^river sentence .* een gesloten vraag'
# Whether that may be kept is asked; only yes is yes, and it is asked no more.
wait_for '^river button keep_no .*Nee, niet bewaren \*$' # no is nearest
shot may-keep-contrast
press Tab
wait_for '^river button keep_yes .*Ja, bewaren \*$'
press Return
wait_for '^river button meant'
for _ in $(seq 600); do
    state | grep -q '^river button keep_yes' || break
    sleep 0.1
done
state | grep -q '^river button keep_yes' && fail 'it is asked once more'
wait_for '^river sentence .* een gesloten vraag'
state | grep -q '^river sentence .* een open vraag' &&
    fail 'what it was read as is no other thing'
shot meant-contrast
wait_for '^river sentence .* een gesloten vraag \*$' # the keyboard is there
press Return
wait_for '^state talk'
wait_turn 1
sqlite3 "$JOURNAL" 'select text from moves' |
    grep -q 'haakje nouja typt sluit 8 Niet drukker' ||
    fail 'it was not played as what it was'
[ "$(sqlite3 "$JOURNAL" 'select target, text, read, meant from corrections')" \
    = 'haakje|Niet drukker, zegt u. Hoe komt dat dan?|door|sluit' ] ||
    fail 'what it was is not kept'
[ "$(sqlite3 "$JOURNAL" 'select ending from talks order by id limit 1')" \
    = geslaagd ] || fail 'the talk itself was changed'

# Who leaves is back at what he played on from.
press Escape
wait_for '^page pause'
click 'button back'
wait_for '^page (compare|river)'

# What was not typed has nothing to mean otherwise.
press_until 20 Return '^page river'
press 1
press Home
press Down
state | grep -q '^river button meant' && fail 'a sentence of the author'
exit 0
