#!/usr/bin/env bash
# By keyboard only, in the car: it answers the manager, reads what he thought,
# goes from a move to the river, rewinds, plays another way to its end and
# lays the two beside each other; at last everything of that person is deleted.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

# Every cell of the form, read aloud: the talk that ends in the question.
examine() {
    local turn
    for turn in $(seq 12); do
        state | grep -q '^talk cell' || press f
        wait_for '^talk cell'
        state | grep -q '^talk cell .* \*$' || press Tab
        wait_for '^talk cell .* \*$'
        press Return
        wait_for '^talk sentence 1'
        press 1
        wait_turn "$turn"
    done
}

# His answer, the pen, the line: Enter until the state shows $1.
go_on_to() {
    press_until 40 Return "$1"
}

# What the row of that screen and number says.
words_of() {
    state | sed -n "s/^$1 row $2 \([0-9-]* \)\{4\}//p" | sed 's/ \*$//' |
        head -1
}

answer_of() {
    sqlite3 "$JOURNAL" "select value || ' ' || text from answers
        where question = '$1'"
}

# A home with a folder for papers, and something that opens pages.
export HOME=$WORK/home XDG_CONFIG_HOME=$WORK/home/.config
mkdir -p "$HOME/Papieren" "$XDG_CONFIG_HOME" "$WORK/bin"
printf 'XDG_DOCUMENTS_DIR="$HOME/Papieren"\n' > "$XDG_CONFIG_HOME/user-dirs.dirs"
printf '#!/bin/sh\nprintf %%s "$1" > "%s/opened"\n' "$WORK" > "$WORK/bin/xdg-open"
chmod +x "$WORK/bin/xdg-open"
PATH=$WORK/bin:$PATH

open_display 1280x720
start play fietsenmaker --seed 7 --naam Noor
press Return
wait_for '^state talk'
examine
go_on_to '^page self'
[ "$(ending)" = geslaagd ] || fail "it ended in '$(ending)'"

# About a proposal that was not made nothing is asked. The one question with a
# number and a sentence, the other moved; Enter goes from one to the other.
state | grep -q '^car slider 0 ' && fail 'it asks about a proposal never made'
xdotool key 7 5 Tab
wait_for '^car field 1 .* \*$'
xdotool type 'Ging wel hoor'
wait_for '^car field 1 .* Ging wel hoor \*$'
press Home
press Delete
xdotool type 'g'
press End
press BackSpace
press ctrl+z
wait_for '^car field 1 .* ging wel hoor \*$'
press Return
wait_for '^car slider 2 .* \*$'
press Right
wait_for '^car slider 2 .* 55'
next=$(state | grep '^car button next ')
press Return
wait_for '^page memory'
[ "$(answer_of voorstel)" = '' ] || fail 'what was not asked was kept'
[ "$(answer_of wedstrijd)" = '75 ging wel hoor' ] ||
    fail "the answer kept is '$(answer_of wedstrijd)'"
[ "$(answer_of gevoel)" = '55 ' ] || fail "kept '$(answer_of gevoel)'"
press Escape
wait_for '^page self'
press Return
press Return
wait_for '^page memory'

# The buttons stand where they stood.
spot() {
    echo "$1" | awk '{print $4 + $6, $5}'
}
[ "$(spot "$(state | grep '^car button next ')")" = "$(spot "$next")" ] ||
    fail 'the button jumped'

# From memory: one right, one that nobody said; Enter goes to the next cell.
told=$(answer_to 'vak "markt 1" leest' fietsenmaker)
[ -n "$told" ] || fail 'he answers nothing'
xdotool type "$told"
wait_for "^car field 0 .* $told"
press Return
wait_for '^car field 1 .* \*$'
xdotool type 'achtenveertig olifanten'
wait_for '^car field 1 .* achtenveertig olifanten'
for _ in $(seq 14); do
    state | grep -q '^car button next .* \*$' && break
    press Tab
done
press Return
wait_for '^page score'
[ "$(answer_of 'geheugen markt 1')" = "0 $told" ] ||
    fail "from memory it kept '$(answer_of 'geheugen markt 1')'"
[ "$(sqlite3 "$JOURNAL" "select value from figures
    where name = 'onthouden'")" = 1 ] || fail 'not one cell was remembered'
press Return
wait_for '^page his'

# A move that made the gap leads to its place in the river, and back.
row=$(state | sed -n 's/^car row \([0-9]*\) .*/\1/p' | head -1)
[ -n "$row" ] || fail 'no move made the gap'
for _ in 1 2 3 4; do
    state | grep -qE "^car row $row .* \*\$" && break
    press Tab
done
press Return
wait_for "^river row $((row % 4096)) .* \*\$"
press Escape
wait_for '^page his'
for _ in $(seq 14); do
    state | grep -q '^car button next .* \*$' && break
    press Tab
done
press Return
wait_for '^page why'

# Why it ended so leads to where it could have gone otherwise.
state | grep -q '^car button rewind ' || fail 'no way back from why'
click 'button rewind'
wait_for '^state talk'
press Escape
wait_for '^page pause'
click 'button back'
wait_for '^page river'
press Escape
wait_for '^page why'
for _ in $(seq 8); do
    press Tab
    state | grep -q '^car button next .* \*$' && break
done
press Return
wait_for '^page river'

# Back to before the fourth move; from there he is only looked at.
for _ in 1 2 3; do
    press Down
done
wait_for '^river row 3 .* \*$'
press t
wait_for '^state talk'
wait_turn 3
turn=3
while state | grep -q '^talk item cup'; do
    turn=$((turn + 1))
    press z
    wait_turn "$turn"
done
go_on_to '^page compare'
kept=$(sqlite3 "$JOURNAL" "select count(*) from talks where ending <> ''")
[ "$kept" = 2 ] || fail "$kept talks kept, not the talk and its strand"
[ "$(sqlite3 "$JOURNAL" 'select ending from talks order by id limit 1')" \
    = geslaagd ] || fail 'the talk itself was changed'
wait_turn 12
press Return
wait_for '^river strand 1 '
wait_for '^river button compare ' # it lay beside another, not beside itself
press 1
wait_for '^river row 11 '
press v
wait_for '^page compare'
press Return
wait_for '^page river'
press Return
wait_for '^page you'

# What stands in the way of the report is said; without it, it is written where
# people keep their papers, opened in what the system has for it, and copied.
report=$HOME/Papieren/geslaagd-fietsenmaker-1.html
mkdir "$report"
click 'button report'
wait_for '^report .*bewaard worden. .*fietsenmaker-1.html'
state | grep -q '^car button report_open' && fail 'there is nothing to open'
rmdir "$report"
click 'button report'
wait_for "^report .* staat in $report"
for _ in $(seq 600); do
    [ -s "$report" ] && break
    sleep 0.1
done
grep -q '</html>' "$report" || fail 'no report was written'
click 'button report_open'
for _ in $(seq 600); do
    [ -s "$WORK/opened" ] && break
    sleep 0.1
done
[ "$(cat "$WORK/opened")" = "file://$report" ] || fail 'it was not opened'
click 'button report_copy'
wait_for "^report Gekopieerd: $report"

# A sentence behind a trait leads to its place in the river, and back.
row=$(state | sed -n 's/^car row \([0-9]*\) .*/\1/p' | head -1)
[ -n "$row" ] || fail 'nothing lies behind a trait'
for _ in $(seq 10); do
    state | grep -qE "^car row $row .* \*\$" && break
    press Tab
done
sentence=$(words_of car "$row")
press Return
wait_for '^page river'
wait_for '^river row [0-9]* .* \*$'
seen=$(state | sed -n 's/^river row \([0-9]*\) .* \*$/\1/p')
[ "$(words_of river "$seen")" = "$sentence" ] ||
    fail "'$sentence' led to move $seen"
press Escape
wait_for '^page you'
click 'button next'
wait_for '^page card'

# Everything of one person goes, after it was asked once.
for _ in $(seq 8); do
    state | grep -q '^car button forget .* \*$' && break
    press Tab
done
press Return
[ "$(sqlite3 "$JOURNAL" "select count(*) from talks
    where ending <> ''")" = 2 ] ||
    fail 'it was deleted without asking'
press Return
wait_for '^state title'
[ "$(sqlite3 "$JOURNAL" 'select (select count(*) from talks) ||
    (select count(*) from profiles)')" = 00 ] || fail 'something was kept'
alive
