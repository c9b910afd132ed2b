#!/usr/bin/env bash
# Settings: changed with the mouse and the keys, seen at once, and there again
# in the next run; a file that is damaged is told and does no harm.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

FILE=$XDG_DATA_HOME/geslaagd/instellingen.json
english=$(opening vertegenwoordiger 7 en)
# A machine with a device would be heard.
export SDL_AUDIODRIVER=dummy

# The screen, not the switch, is what the trace shows; the file is the proof.
kept() {
    for _ in $(seq 600); do
        grep -q "\"$1\": $2" "$FILE" 2> /dev/null && return
        sleep 0.1
    done
    grep -q "\"$1\": $2" "$FILE" || fail "not kept: $1 $2: $(cat "$FILE")"
}

open_display 1280x720
start
click 'button settings'
wait_for '^state settings'
click 'setting lettersoort_less' # round to those for who has dyslexia
click 'setting regelafstand_more' # more white between lines
press ctrl+plus
press Next # to the rows behind them
wait_for 'setting geluid_less [0-9]+ [1-5][0-9][0-9] 44 44 '
click 'setting geluid_less' # less sound
press Next
wait_for 'setting bijschriften_more [0-9]+ [1-4][0-9][0-9] 44 44 '
click 'setting bijschriften_more' # captions
kept bijschriften true
kept lettersoort '"dyslexie"'
kept regelafstand '"ruim"'
kept letters 125
kept geluid 40
kept kalm false # asked for this run only, by the environment
press Escape
wait_for '^state choice'
wide=$(state | awk '/button settings/{print $6}')
stop

# The next run, and the way to the settings from within a talk.
start play fietsenmaker --seed 7
[ "$(state | awk '/button settings/{print $6}')" = "$wide" ] ||
    fail "the letters are others in the next run"
press Return
wait_for '^state talk'
press z
wait_turn 1
press F2
wait_for '^state settings'
wait_for 'setting letters_more .* \*$'
press Right
kept letters 150
press Escape
wait_for '^state talk'
wait_turn 1
stop

# Another language: at once, in the next run, and not what --taal only asked for.
start --taal en
wait_for 'button settings .*Settings'
click 'button settings'
wait_for '^state settings'
click 'setting letters_more' # larger letters
kept letters 175
kept taal '"nl"'
press Escape
stop
start
wait_for 'button settings .*Instellingen'
click 'button settings'
wait_for '^state settings'
click 'setting taal_more'
wait_for 'button back .*Done'
kept taal '"en"'
press Escape
wait_for 'button settings .*Settings'
stop
start play vertegenwoordiger
wait_for 'button begin .*Take a seat'
press Return
wait_for '^state talk'
wait_for "^said $english"
# In the middle of a talk the words change, and he talks on as he did.
press F2
wait_for '^state settings'
click 'setting taal_less'
wait_for 'button back .*Klaar'
kept taal '"nl"'
press Escape
wait_for '^state talk'
wait_for "^said $english"
stop

# Before a talk he is read again.
start play vertegenwoordiger
wait_for 'button begin .*Ga zitten'
press F2
wait_for '^state settings'
click 'setting taal_more'
wait_for 'button back .*Done'
press Escape
wait_for 'button begin .*Take a seat'
press Return
wait_for '^state talk'
wait_for "^said $english"
stop

echo '{"letters": 150,' > "$FILE"
start play fietsenmaker --seed 7
grep -q 'instellingen.json' "$WORK/errors" || fail "a damaged file is not told"
[ "$(state | awk '/button settings/{print $6}')" -lt "$wide" ] ||
    fail "a damaged file changed the letters"
stop
