#!/usr/bin/env bash
# All that was played, in one file, in the window: written among the papers by
# one, dropped on the window of another, shown, declined, and laid beside; what
# is no such file is refused in a sentence.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

export GESLAAGD_TRACE_TEXT=1
mkdir -p "$HOME/Documents"

drop() {
    "$BUILD_DIR/drop_file" "$(xdotool search --onlyvisible --name \
        'Ben ik geslaagd' | tail -n 1)" "$1" || fail "could not drop $1"
}

# From here on they are so large.
letters() {
    mkdir -p "$XDG_DATA_HOME/geslaagd"
    printf '{"letters": %d}\n' "$1" \
        > "$XDG_DATA_HOME/geslaagd/instellingen.json"
}

talks() {
    sqlite3 "$JOURNAL" 'select count(*) from talks'
}

END='3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n'
for seed in 7 8; do
    printf "$END" | GESLAAGD_TRACE='' "$GESLAAGD_BIN" play fietsenmaker --text \
        --seed "$seed" > /dev/null 2>&1
done
[ "$(talks)" = 2 ] || fail 'two talks were not played'

open_display 1280x720
letters "${LETTERS:-100}"
start
wait_for '^choice card 6 '
click_to 'button past' '^past button along'
shot mee-eerder
click_to 'button along' '^page said'
wait_for '^text .*documents|^text .*Documents'
state | grep -q '^past button folder' || fail 'the folder cannot be opened'
FILE=$(echo "$HOME"/Documents/geslaagd-*.json)
[ -f "$FILE" ] || fail 'there is no file'
shot mee-bewaard
stop

# Another computer.
export XDG_DATA_HOME=$WORK/elders
JOURNAL=$XDG_DATA_HOME/geslaagd/journaal.db
letters "${LETTERS:-200}"
start
wait_for '^choice card 6 '
drop "$FILE"
wait_for '^page asked'
wait_for '^text .*2 gesprekken'
shot mee-gevraagd
press Escape
wait_for '^past button along'
[ ! -f "$JOURNAL" ] || [ "$(talks)" = 0 ] || fail 'it did not wait for a yes'
drop "$FILE"
wait_for '^page asked'
click_to 'button next' '^page said'
wait_for '^text .*Erbij gekomen: 2'
wait_for '^past row 1 .*Wim de Graaf' # by his name, read or not
[ "$(talks)" = 2 ] || fail 'they are not there'
shot mee-erbij

echo '{"geslaagd-reservekopie":1,"files":[]}' > "$WORK/ander.json"
drop "$WORK/ander.json"
wait_for '^text .*geen bestand'
state | grep -q '^past button next' && fail 'it can be laid beside'
shot mee-geweigerd
press Escape
wait_for '^choice card 6 '
