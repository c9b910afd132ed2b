#!/usr/bin/env bash
# A silence lasts: he answers by himself, after a while and not at once; any
# key ends it, and it can be paused.
set -u
. "$PROJECT_DIR/tests/window/window.bash"
export GESLAAGD_KALM=0

said() {
    state | sed -n 's/^said //p'
}

# In it nothing can be taken.
is_silent() {
    ! state | grep -q '^talk item '
}

open_display 1280x720
start play fietsenmaker --seed 7
press Return
wait_for '^talk item cup'
before=$(said)
press z
wait_turn 1
[ "$(said)" = "$before" ] || fail 'he answered at once'
is_silent || fail 'something can be taken in a silence'
shot stilte
wait_for '^talk item cup'
[ "$(said)" != "$before" ] || fail 'he never answered'

# Paused in the middle of it: then nothing goes on.
press z
wait_turn 2
is_silent || fail 'he answered at once'
press Escape
wait_for '^page pause'
press Escape
wait_for '^talk item cup'

# A key ends it, and plays nothing.
press z
wait_turn 3
press 1
wait_for '^talk item cup'
wait_turn 3
alive
