#!/usr/bin/env bash
# On another day he opens by how it ended last time.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

# A talk with $1 of an earlier day, that ended as $2.
remember() {
    sqlite3 "$JOURNAL" "insert into talks
        (scenario, mood, seed, started, ended, ending) values
        ('$1', 'gewoon', 7, '2025-03-0$3T10:00:00', '2025-03-0$3T10:20:00', '$2')"
}

# What he says first to whoever sits down now.
first_words() {
    start play cateraar --seed 7
    wait_for '^title mood 3 ' # another day: he knows who sits there
    click 'mood 3'
    wait_for '^title button begin'
    click 'button begin'
    wait_for '^talk item cup'
    state | sed -n 's/^said \([^,.]*\).*/\1/p'
    stop
    sqlite3 "$JOURNAL" "delete from talks where ending is null"
}

open_display 1280x720
start play cateraar --seed 7
press Return
wait_for '^talk item cup'
stop
sqlite3 "$JOURNAL" "delete from talks"

remember cateraar ja 1
[ "$(first_words)" = 'Hé' ] || fail 'not as after a yes'
remember cateraar deur 2
[ "$(first_words)" = 'O' ] || fail 'not as after the door'
