#!/bin/sh
# Straight to a moment in a talk: what he says at a hook, or a move of a
# recording; and from there it is played on.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data"
klein=$PROJECT_DIR/tests/unit/klein.lua
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$folder/said" >&2
    failed=1
}

play() { # STATUS TYPED ARGUMENT...
    wanted=$1
    printf '%b' "$2" >"$folder/typed"
    shift 2
    "$binary" play "$@" <"$folder/typed" >"$folder/said" 2>&1
    status=$?
    [ $status -eq "$wanted" ] || fail "$*: status $status"
}

says() {
    tr '\n' ' ' <"$folder/said" | grep -q -- "$1" || fail "no: $1"
}

# Each answer of the hook, by its depth; the rest of the talk is played.
play 0 'z\nq\n' "$klein" --text --seed 7 --haakje druk --diepte 2
says 'Zo kom je hier'
says 'Drukker dan goed is'
says 'zwijgt'
play 0 'q\n' "$klein" --text --seed 7 --haakje druk
says 'Zo kom je hier'

# What was written nowhere, or is no hook or depth, is told.
play 2 '' "$klein" --text --haakje druk --diepte 4
says 'op diepte: 1, 2'
play 2 '' "$klein" --text --haakje draak
says 'heeft deze klant niet'
play 2 '' "$klein" --text --haakje druk --diepte diep
says 'geen diepte'
play 2 '' --text --haakje druk
says 'Noem de klant'

# From a recording, up to a move; and what is recorded from there fits.
recording=$PROJECT_DIR/tests/scenarios/fietsenmaker_luisteraar.recording
play 0 'z\nq\n' --text --vanaf "$recording:3" --record "$folder/verder.recording"
says '4 van'
[ "$(sed -n '5,7p' "$recording")" = "$(sed -n '5,7p' "$folder/verder.recording")" ] ||
    fail 'other moves'
"$binary" replay "$folder/verder.recording" >"$folder/said" 2>&1 ||
    fail 'what was played on does not fit'
play 0 'q\n' --text --vanaf "$recording:0"
says '0 van'
play 2 '' --text --vanaf "$folder/is_er_niet:3"
play 2 '' --text --vanaf "$klein"

# A move that is not in it, and whose it is if not his who was named.
head -7 "$recording" >"$folder/o.recording"
play 0 'q\n' fietsenmaker --text --vanaf "$folder/o.recording:3"
says '3 van'
for move in 4 99 99999999999999999999999 x -1 2x ''; do
    play 2 '' --text --vanaf "$folder/o.recording:$move"
    says "‘$move’ is geen zet; deze opname heeft er 3\\."
done
cp "$recording" "$folder/a:b.recording"
play 0 'q\n' --text --vanaf "$folder/a:b.recording"
for form in --text --json; do
    play 2 '' "$klein" $form --vanaf "$recording:3"
    says 'van ‘fietsenmaker’, niet van ‘klein’'
done

# JSON goes there as well, and tells what is wrong in the same words.
play 0 '' --json --vanaf "$folder/o.recording:3" --record "$folder/json.recording"
says '^{"type":"state".*"move":"haakje marloes prijst"'
cmp -s "$folder/o.recording" "$folder/json.recording" || fail 'other moves'
play 0 '' "$klein" --json --seed 7 --haakje druk --diepte 2
says '"speech":"[^"]*Drukker dan goed is'
play 2 '' --json --vanaf "$folder/o.recording:x"
says '‘x’ is geen zet'
play 2 '' --json --vanaf "$folder/is_er_niet:3"
play 2 '' "$klein" --json --haakje draak
says 'heeft deze klant niet'
play 2 '' "$klein" --json --haakje druk --diepte diep
says 'geen diepte'
play 2 '' --json --haakje druk
says 'Noem de klant'

# A recording that fits no further stands before the move that is gone.
sed '6s/.*/haakje draak door/' "$recording" >"$folder/anders.recording"
play 0 'q\n' --text --vanaf "$folder/anders.recording"
says 'Verder dan zet 2'
play 0 '' --json --vanaf "$folder/anders.recording"
says '"code":"move".*Verder dan zet 2.*"type":"state"'
exit $failed
