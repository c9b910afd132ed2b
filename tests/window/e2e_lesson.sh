#!/usr/bin/env bash
# From all customers to a lesson with a group: who plays is typed, the talk is
# killed in the middle, and taken up at the same move, by the same chair, with
# what was noted before; also where it had been turned back. What cannot be read
# is put aside, and ends nothing.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

# What is kept of the lesson, as text.
kept() {
    sqlite3 "$JOURNAL" 'select cast(head as text) from lessons union all
        select cast(event as text) from lesson_events' 2> /dev/null
}

go_to() {
    for _ in $(seq 16); do
        state | grep -qE "^[a-z]+ $1 .* \*\$" && return
        press Tab
    done
    fail "the focus never came to $1"
}

end_it() {
    kill -TERM "$PLAY_PID" # as when the window is closed
    wait "$PLAY_PID"
    PLAY_PID=''
}

export GESLAAGD_TRACE_TEXT=1
mkdir -p "$WORK/bin"
printf '#!/bin/sh\nprintf %%s "$1" > "%s/opened"\n' "$WORK" > "$WORK/bin/xdg-open"
chmod +x "$WORK/bin/xdg-open"
PATH=$WORK/bin:$PATH
# In this lesson one may type, whatever is set.
can_type() {
    click 'item form'
    wait_for '^talk cell 0 '
    click 'cell 0'
    wait_for '^talk field'
    press Escape
    press Escape
    state | grep -q '^talk cell 0 ' && press Escape
    wait_for '^talk item cup'
}

open_display 1280x720
start
wait_for '^choice card 2 '
xdotool search --onlyvisible --name 'Ben ik geslaagd' windowmove 0 0
sleep 0.3
click 'button group'
wait_for '^lesson field 0 .* \*$'
shot les

# What is printed before it is kept, and opened.
go_to 'button handout'
press Return
wait_for '^text .* De bladen staan in'
for _ in $(seq 300); do
    [ -s "$WORK/opened" ] && break
    sleep 0.1
done
grep -q 'geslaagd-bladen.html' "$WORK/opened" || fail 'the sheets were not opened'
go_to 'field 0'

# What is nobody is said, and a way back leaves everything as it was.
xdotool type ',,'
wait_for '^lesson field 0 .* ,,'
press Return
wait_for '^lesson field 0 '
shot les-fout
press Escape
wait_for '^choice card 2 '
click 'button group'
wait_for '^lesson field 0 .* ,,'
xdotool key BackSpace BackSpace
xdotool type 'Noor,Sven'
wait_for '^lesson field 0 .* Noor,Sven'
go_to 'button whisper'
press Return
wait_for '^lesson button whisper .* aan'
go_to 'button sentences'
wait_for '^lesson button sentences .* zoals ingesteld'
press Return
press Return
wait_for '^lesson button sentences .* kiezen of zelf typen'
go_to 'button next'
press Return
wait_for '^choice card 2 '
click 'card 1'
wait_for '^title button begin'
[ -z "$(kept)" ] || fail 'kept before anything was done'
press Return
wait_for '^talk item cup'
wait_for '^text .* Les bezig · Noor op de stoel · 2 spelers'
can_type
press z
wait_turn 1
press z
wait_turn 2
press n
wait_for '^talk button swap .*Sven'
press z
wait_turn 3
press r
wait_for '^talk strip '
xdotool key Home Right
press Return
wait_turn 1
press x
wait_for '^page frozen'
press x
wait_for '^talk item cup'
press z
wait_turn 2
! kept | grep -qE 'Noor|Sven' || fail 'names were written'
stop

# Again, and on: the second move of what it had been turned back to.
start workshop --spelers 'A,B'
wait_for '^lesson button resume .*: Het formulier, zet 3 \*$'
shot les-verder
press Return
wait_for '^talk item cup'
can_type
wait_turn 2
wait_for '^talk button swap .*B'
[ "$(sqlite3 "$JOURNAL" 'select count(*) from talks where ended is null
    and parent is null')" = 1 ] || fail 'two talks are going on'
press z
wait_turn 3
end_it
LIST=$(ls "$XDG_DATA_HOME"/geslaagd/les-*.csv)
grep -q ',terug,2,B,' "$LIST" || fail "what was before is gone: $(cat "$LIST")"
[ "$(grep -cE '^[0-9]+,zet,' "$LIST")" = 5 ] || fail "not five moves: $(cat "$LIST")"
[ -n "$(kept)" ] || fail 'a talk that went on can not be taken up'

# Who begins anew has it in one report, not in two.
start workshop
wait_for '^lesson button resume '
sqlite3 "$JOURNAL" ".backup $WORK/kept"
go_to 'button next'
press Return
wait_for '^choice card 2 '
stop
rm -f "$JOURNAL-wal" "$JOURNAL-shm"
cp "$WORK/kept" "$JOURNAL"
[ "$(ls "$XDG_DATA_HOME"/geslaagd/les-*.csv)" = "$LIST" ] || fail 'it was told twice'

# A damaged one is put aside and said; the lesson can begin.
sqlite3 "$JOURNAL" "update lessons set head = cast('{\"half' as blob)"
start workshop
wait_for '^lesson field 0 .* \*$'
shot les-beschadigd
grep -q '{"half' "$XDG_DATA_HOME/geslaagd/les-beschadigd-1.json" ||
    fail 'it was not put aside'
grep -q 'les-beschadigd-1.json' "$WORK/errors" || fail 'nothing was said'
! state | grep -q 'button resume' || fail 'it is offered'
! state | grep -q 'Les bezig' || fail 'it is asked who they are'
press Return
wait_for '^choice card 2 '

# A key pressed once too often asks, and the names are still there.
wait_for '^text .* Les bezig · speler A op de stoel · 2 spelers'
press Escape
wait_for '^choice button lesson_end '
shot les-esc
press Escape
click 'card 1'
wait_for '^title button begin'
shot les-titel
press Return
wait_for '^talk item cup'
now=$(turns)
press z
wait_turn $((now + 1))
end_it

# Another day, from the first page: it goes on, with whoever is there now.
start
wait_for '^choice button group .* Verder met de les van '
shot les-later
xdotool search --onlyvisible --name 'Ben ik geslaagd' windowmove 0 0
click 'button group'
wait_for '^lesson button resume '
go_to 'field 0'
xdotool type 'Bram,Cor,Dirk'
wait_for '^lesson field 0 .* Bram,Cor,Dirk'
click 'button resume'
wait_for '^talk item cup'
wait_for '^talk button swap .*Bram'
press z
wait_turn $((now + 2))
press Escape
wait_for '^page pause'
click 'button back'
wait_for '^choice card 2 '

# It is over when that is said: one report, which can be opened.
REPORTS=$(ls "$XDG_DATA_HOME"/geslaagd/les-*.html | wc -l)
press Escape
click_to 'button lesson_end' '^lesson button report_open '
shot les-verslag
! state | grep -q 'button resume' || fail 'it goes on'
[ "$(ls "$XDG_DATA_HOME"/geslaagd/les-*.html | wc -l)" = "$REPORTS" ] ||
    fail 'it was told twice'
[ -z "$(kept)" ] || fail 'it can be taken up again'
press Escape
wait_for '^choice button group .* Met een groep'
stop

# In the largest letters, wide apart, on every page: that a lesson goes on and
# who has the chair; a long name covers no word of his.
printf '{"letters": 200, "regelafstand": "zeer ruim"}' \
    > "$XDG_DATA_HOME/geslaagd/instellingen.json"
start_at_corner workshop --spelers 'Noor van der Meulen-Bakker,Sven'
SAYS='^text .* Les bezig · Noor van der Meulen-Bakker op de stoel · 2 spelers'
wait_for '^choice card 2 '
wait_for "$SAYS"
press F1
wait_for '^state help'
wait_for "$SAYS"
press Escape
wait_for '^choice card 2 '
press F2
wait_for '^state settings'
wait_for "$SAYS"
press Escape
wait_for '^choice card 2 '
click 'card 1'
wait_for '^title button begin'
wait_for "$SAYS"
press Return
wait_for '^talk button swap .*Noor van der Meulen-Bakker'
wait_for "$SAYS"
shot les-200
WORDS_FROM=560 # layout_speech() of letters of 200 %
state | awk -v from=$WORDS_FROM '$2 == "button" && $3 == "swap" {
    exit $4 + $6 > from }' || fail 'the chair covers his words'
press Escape
wait_for '^page pause'
wait_for "$SAYS"
stop
