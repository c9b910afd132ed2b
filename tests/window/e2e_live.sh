#!/usr/bin/env bash
# A customer's file is saved while he sits there: the new line is seen in the
# middle of the talk, also of a translation and on the cards; an error stands in
# the window until it is mended; where the moves fit no more the talk stands
# there and says why. Nothing is started again.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export GESLAAGD_HOME=$WORK/tree GESLAAGD_TRACE_TEXT=1
mkdir -p "$GESLAAGD_HOME"
cp -r "$PROJECT_DIR/scripts" "$GESLAAGD_HOME/scripts"
WHOLE=$PROJECT_DIR/tests/unit/klein.lua
FILE=$GESLAAGD_HOME/scripts/klanten/klein.lua
PO=$GESLAAGD_HOME/scripts/vertalingen/en/klein.po
cp "$WHOLE" "$FILE"

# Saves what comes in as an editor does: another file gets the name.
save() {
    cat > "$1.new" && mv "$1.new" "$1"
}

wait_gone() {
    for _ in $(seq 300); do
        state | grep -qE "$1" || return 0
        alive
        sleep 0.1
    done
    fail "still saw $1"
}

seated() { # ARGUMENT...: his first words were heard
    start play klein --seed 7 --stemming gewoon "$@"
    press Return
    wait_for '^talk item form'
}

take_hook() {
    click 'span 2'
    wait_for '^talk sentence .* haakje druk door$'
    press "$(sentence 'haakje druk door')"
    wait_turn 1
}

# From saving what comes in as $1 to the picture in which the state has a line
# that matches $2: it is written as the picture stands.
measure() {
    local began took
    sleep 0.3 # nothing else is written meanwhile
    began=$(date +%s%3N)
    save "$1"
    wait_for "$2"
    took=$(($(stat -c %.3Y "$TRACE" | tr -d .,) - began))
    echo "saved, and seen $3 after $took ms"
    [ "$took" -lt 20000 ] || fail "only seen after $took ms"
}

open_display 1280x720
seated
take_hook
wait_for '^said (Gaat wel|Drukker dan goed is)\.$'

# Another answer to what was said already.
sed 's/"Gaat wel\./"Gaat wel, hoor./; s/goed is\."/goed is, ja."/' "$WHOLE" |
    measure "$FILE" '^said .*, (hoor|ja)\.$' 'in the talk' || exit 1
wait_turn 1
press z
wait_turn 2

# What cannot be read is said, with file, line and the line itself.
line=$(grep -n '^afscheid {' "$WHOLE" | cut -d: -f1)
sed "${line}s/afscheid/afsheid/" "$WHOLE" | save "$FILE"
wait_for "^talk source 0 .* klein.lua:$line\$"
state | grep -q '^text .*afsheid { zeg' || fail 'the line is not there'
shot live-fout

# It talks on meanwhile, and the error goes when it is mended.
press z
wait_turn 3
state | grep -q '^talk source 0' || fail 'the error went by itself'
save "$FILE" < "$WHOLE"
wait_gone '^talk source'
wait_turn 3

# What was said first is there no more: the talk stands before it.
grep -v '^    door' "$WHOLE" | save "$FILE"
wait_turn 0
wait_for '^text .*haakje druk door'
shot live-anders
press z
wait_turn 1
wait_gone '^talk source'
[ "$(sqlite3 "$JOURNAL" 'select count(*) from talks where ending is null')" = 1 ] ||
    fail 'the talk that was is not left in the journal'
stop
save "$FILE" < "$WHOLE"

# A translation.
{
    printf 'msgid "%s"\n' 'Ga zitten. Het is [altijd druk](druk), in november…'
    printf 'msgstr "%s"\n' 'Sit down. It is [always busy](druk), in November…'
} > "$PO"
rm -rf "$XDG_DATA_HOME/geslaagd"
seated --taal en
wait_for '^said Sit down'
sed 's/Sit down/Do sit down/' "$PO" | save "$PO"
wait_for '^said Do sit down'
stop

# On the cards: who is there, how he is called, and what is wrong with him.
start
wait_for '^choice card [0-9]+ .* klein'
sed 's/titel = "Het formulier"/titel = "Een kleine titel"/' "$WHOLE" |
    measure "$FILE" '^text .* Een kleine titel' 'on his card' || exit 1
sed "${line}s/afscheid/afsheid/" "$WHOLE" | save "$FILE"
wait_for '^text .*afsheid'
save "$FILE" < "$WHOLE"
wait_gone '^text .*afsheid'
save "$GESLAAGD_HOME/scripts/klanten/nieuw.lua" < "$WHOLE"
wait_for '^choice card [0-9]+ .* nieuw'
rm "$GESLAAGD_HOME/scripts/klanten/nieuw.lua"
wait_gone '^choice card [0-9]+ .* nieuw'
stop

# Straight to what he says when a hook is taken.
rm -rf "$XDG_DATA_HOME/geslaagd"
start play klein --haakje druk --diepte 2 --seed 7
wait_for '^said Drukker dan goed is'
wait_for '^turns [1-9]'
