#!/bin/sh
# Plays every recording in this folder and compares the whole conversation
# with the transcript beside it (NAME.golden); where there are answers
# (NAME.answers) it also gets into the car with them, and compares the debrief
# (NAME.debrief.golden). Where there is a NAME.en.golden, it plays the same
# moves in English, and compares what is said and thought. With --renew it
# writes them all anew: read the difference before you keep it. What is called
# CUSTOMER_BOT.recording is then played anew by that bot too, on the day and
# with the seed that stand in it; needs BUILD_DIR.
set -u
here=$(cd "$(dirname "$0")" && pwd)
binary=${GESLAAGD_BIN:-$here/../../build/geslaagd}
renew=${1:-}
failed=0
XDG_DATA_HOME=$(mktemp -d) || exit 1
export XDG_DATA_HOME
unset COLUMNS
trap 'rm -rf "$XDG_DATA_HOME"' EXIT
played=$XDG_DATA_HOME/played

# compare GOLDEN RECORDING: what was played, with what was read before; of a
# sentence that was not filled in nobody ever reads it well.
compare() {
    if grep -n '{[[:alpha:]]*}' "$played"; then
        echo "not filled in: $2" >&2
        failed=1
    fi
    if [ "$renew" = --renew ]; then
        cp "$played" "$1" || failed=1
    elif ! diff -u "$1" "$played"; then
        echo "differs: $2 (after reading: $0 --renew)" >&2
        failed=1
    fi
}

WORDS='speech|you|said|thought|teller|morning|proposal|contest|feeling'

# of RECORDING WORD: what stands behind that word at the head of it.
of() {
    sed -n "1,4s/^$2 //p" "$1"
}

# speak RECORDING LANGUAGE: the words alone; what they do is in the Dutch one.
speak() {
    sed '1,4d; s/"/\\"/g; s/.*/{"move":"&"}/' "$1" |
        "$binary" play "$(of "$1" klant)" --json --taal "$2" \
            --seed "$(of "$1" zaad)" --stemming "$(of "$1" stemming)" |
        sed -n '1p; $p' | grep -oE "\"($WORDS)\":\"([^\"\\]|\\\\.)+\"" |
        sed 's/^"\([a-z]*\)":"/\1: /; s/"$//'
}

# play_anew RECORDING: by the bot it is named after.
play_anew() {
    recording=$1
    shift
    bot=$(basename "${recording##*_}" .recording)
    case $bot in
    luisteraar | verhoorder | formulier) ;;
    gebaren) # of the hands, and what a listener would say in between
        bot=luisteraar
        set -- pen formulier formulier stilte - stilte stilte \
            'afscheid sluitaf'
        ;;
    *) return 0 ;; # of no bot
    esac
    "${BUILD_DIR:?}/bot_recording" \
        "$here/../../scripts/klanten/$(of "$recording" klant).lua" \
        "$bot" "$(of "$recording" zaad)" "$(of "$recording" stemming)" \
        "$@" >"$played" && cp "$played" "$recording"
}

for recording in "$here"/*.recording; do
    name=${recording%.recording}
    if [ "$renew" = --renew ]; then
        play_anew "$recording" || failed=1
    fi
    if "$binary" replay "$recording" --transcript >"$played"; then
        compare "$name.golden" "$recording"
    else
        echo "does not fit: $recording" >&2
        failed=1
    fi
    if [ -f "$name.answers" ]; then
        "$binary" replay "$recording" --auto <"$name.answers" >"$played" ||
            failed=1
        compare "$name.debrief.golden" "$recording"
    fi
    if [ -f "$name.en.golden" ]; then
        speak "$recording" en >"$played" || failed=1
        compare "$name.en.golden" "$recording"
    fi
done

if [ -e "$XDG_DATA_HOME/geslaagd/journaal.db" ]; then
    echo "a replay was kept in the journal" >&2
    failed=1
fi
exit $failed
