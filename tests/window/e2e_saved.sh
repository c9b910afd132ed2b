#!/usr/bin/env bash
# A customer's file is saved in the middle of something: what is half typed, the
# hands that are up, a guess, the form in the hand, what is read back, the pause
# and the place one was at all stay, whatever was put before it in the file; and
# where they cannot, it is said why. In the car it is said that the talk that was
# stays as it was.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export GESLAAGD_HOME=$WORK/tree GESLAAGD_TRACE_TEXT=1 SDL_AUDIODRIVER=dummy
mkdir -p "$GESLAAGD_HOME" "$XDG_DATA_HOME/geslaagd"
cp -r "$PROJECT_DIR/scripts" "$GESLAAGD_HOME/scripts"
printf '{"zinnen":"allebei"}' > "$XDG_DATA_HOME/geslaagd/instellingen.json"
WHOLE=$PROJECT_DIR/tests/unit/klein.lua
FILE=$GESLAAGD_HOME/scripts/klanten/klein.lua
cp "$WHOLE" "$FILE"

# Saves what comes in as an editor does, with a word in it that tells when it is
# seen: his first words, his card or his file have it.
save() {
    cat > "$FILE.new" && mv "$FILE.new" "$FILE"
}

# More in it than there was, before all the rest: nothing has its old number.
larger() {
    sed -e "s/Ga zitten\./Ga [zitten](stoel), $1./" \
        -e "s/titel = \"[^\"]*\"/titel = \"Iets $1\"/" \
        -e '/^haakje "druk"/i haakje "stoel" { soort = "feit", zeg { door "Welke?" }, antwoord { "Die." } }' \
        -e '/^vak "klanten 2"/i ding "klok" { zeg { eerlijk "Mooi." }, antwoord "Ja." }' \
        "$WHOLE"
}

open_hook() {
    local line
    for line in $(state | sed -n 's/^talk span \([0-9]*\) .*altijd druk.*/\1/p'); do
        click "span $line"
    done
    wait_for '^talk sentence .* haakje druk door$'
}

still() { # STATE-LINE: after a save it is there, as it was before
    state | grep -qE "$1" || fail "gone: $1"
}

open_display 1280x720
start play klein --seed 7 --stemming gewoon
wait_for '^title mood 1 '
press_until 9 Tab '^title mood 1 .*[*]$'

# The title: the day that has the focus.
larger even | save
wait_for '^text .* Iets even'
still '^title mood 1 .*[*]$'
save < "$WHOLE"
wait_for '^text .* Het formulier'
press_until 9 Tab '^title button begin .*[*]$'
press Return
wait_for '^said Ga zitten'

# The form in the hand, with its question that has the focus.
press f
press_until 20 Tab '^talk cell [0-9]+ .*[*]$'
larger traag | save
wait_for '^said Ga zitten, traag'
still '^talk cell [0-9]+ .*[*]$'
save < "$WHOLE"
wait_for '^said Ga zitten\. '
still '^talk cell [0-9]+ .*[*]$'
press f
wait_for '^talk item cup '

# A sentence that is half typed is typed on, and said at the same word.
open_hook
xdotool type --delay 12 'Sinds wanneer is het'
wait_for '^talk field .*Sinds wanneer is het'
larger gauw | save
wait_for '^said Ga zitten, gauw'
still '^talk field .*Sinds wanneer is het'
still '^talk sentence .* haakje druk door$'
shot bewaard-getypt
xdotool type --delay 12 ' zo druk?'
wait_for '^talk field .*zo druk'
press Return
wait_for '^turns 1$|^talk sentence .*Nee, anders'
if state | grep -q '^turns 0$'; then # a few may have been meant: they stay too
    save < "$WHOLE"
    wait_for '^said Ga zitten\. '
    still '^talk sentence .*Nee, anders'
    press 1
fi
wait_turn 1
sqlite3 "$JOURNAL" 'select text from moves where number = 1' | # what it was about
    grep -q '^haakje druk ' || fail 'it was said at something else'

# What is read back, and the pause.
press e
wait_for '^page past'
larger weer | save
wait_for '^text .* Ga zitten, weer'
still '^page past'
press e
press Escape
wait_for '^page pause'
sed 's/goed is\."/goed is, ja."/; s/"Gaat wel\."/"Gaat wel, ja."/' "$WHOLE" | save
wait_for '^said .*, ja\.$'
still '^page pause'
press Escape
wait_for '^talk item cup '
stop

# What lies open goes only with its words, and then it is said.
rm -rf "$XDG_DATA_HOME/geslaagd/journaal.db"
start play klein --seed 7 --stemming gewoon
press Return
wait_for '^said Ga zitten'
open_hook
sed 's/(druk)/(drukte)/g; s/^haakje "druk"/haakje "drukte"/; s/\(na\|behoefte\) = "druk"/\1 = "drukte"/' "$WHOLE" | save
wait_for '^text .*Wat hier open lag'
wait_for '^talk item cup '
shot bewaard-weg
save < "$WHOLE"
wait_for '^said'
stop

# In a lesson: hands that are up, for the same cards; a guess.
rm -rf "$XDG_DATA_HOME/geslaagd/journaal.db"
start workshop klein --seed 7 --spelers "Noor, Sven"
press_until 6 Return '^state talk'
wait_for '^said Ga zitten'
open_hook
press h
wait_for '^talk button show '
xdotool key 7 Right 1 2
larger snel | save
wait_for '^said Ga zitten, snel'
still '^talk button show '
press Return
wait_for '^talk button most .*: zin 2$'
shot bewaard-handen
larger later | sed 's/^    door "U zei: altijd druk?",$/&\n    zelf "Bij ons ook.",/' | save
wait_for '^said Ga zitten, later'
wait_for '^text .*Er liggen nu andere kaarten'
wait_for '^talk button show '
press Escape
press Escape
press g
wait_for '^talk field 0 '
xdotool type --delay 12 'Weer zo'
wait_for '^talk field .*Weer zo'
larger nu | save
wait_for '^said Ga zitten, nu'
xdotool type --delay 12 ' iemand'
wait_for '^talk field .*Weer zo iemand'
stop

# In the car the talk is as it was, and that is said; the next one has the change.
rm -rf "$XDG_DATA_HOME/geslaagd/journaal.db"
save < "$WHOLE"
start play klein --seed 7 --stemming gewoon
press Return
wait_for '^said Ga zitten'
press a
press_until 9 1 '^turns 1$'
press_until 30 Return '^state (car|river)'
larger straks | save
wait_for '^text .*Dit gesprek blijft'
shot bewaard-auto
grep -v '^afscheid' "$WHOLE" | sed 's/^opening {/oepning {/' | save
wait_for '^[a-z]+ source 0 .* klein.lua'
larger straks | save
wait_for '^text .*Dit gesprek blijft'
press_until 60 Return '^state title'
wait_for '^text .* Iets straks'
press_until 9 Tab '^title button begin .*[*]$'
press Return
wait_for '^said Ga zitten, straks'
stop

# Saved as it should not be: half, as something else, away, very often. It goes
# on as he was, and sees him again as soon as he is there.
rm -rf "$XDG_DATA_HOME/geslaagd/journaal.db"
save < "$WHOLE"
start play klein --seed 7 --stemming gewoon
press Return
wait_for '^said Ga zitten'
seen() { # WORD: of his first words, once it is saved so
    sed "s/Ga zitten/Ga $1/"
}
bad() { # WHAT: the card with what is wrong comes
    wait_for '^text .*Zo kan ik het niet lezen'
    state | grep -q '^said Ga ' || fail "$1: he is gone"
    seen "$1" < "$WHOLE" > "$FILE"
    wait_for "^said Ga $1"
    state | grep -q '^text .*Zo kan ik' && fail "$1: still wrong"
}
(printf '\357\273\277'; seen merk < "$WHOLE") > "$FILE"
wait_for '^said Ga merk'
seen regels < "$WHOLE" | sed 's/$/\r/' > "$FILE"
wait_for '^said Ga regels'
head -c 700 "$WHOLE" > "$FILE"
bad half
(printf '\377\376'; iconv -t UTF-16LE "$WHOLE") > "$FILE"
wait_for '^text .*Opslaan als'
state | grep -q '^text .*??' && fail 'shows what cannot be read'
bad utf
: > "$FILE"
bad leeg
rm "$FILE"
bad weg
rm "$FILE" && mkdir "$FILE"
wait_for '^text .*Zo kan ik het niet lezen'
rmdir "$FILE"
bad map
mv "$GESLAAGD_HOME/scripts/klanten" "$GESLAAGD_HOME/scripts/elders"
wait_for '^text .*Zo kan ik het niet lezen'
mv "$GESLAAGD_HOME/scripts/elders" "$GESLAAGD_HOME/scripts/klanten"
wait_for '^said Ga map'
for i in $(seq 60); do
    seen "keer $i," < "$WHOLE" | save
done
wait_for '^said Ga keer 60,'
press z
wait_turn 1
