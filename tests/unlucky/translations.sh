#!/usr/bin/env bash
# A translation with a mark before it is read; a damaged one falls back on what
# was written, and says so; `check` reads them.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

export GESLAAGD_HOME=$HOME/program
mkdir -p "$GESLAAGD_HOME/scripts"
cp -r "$PROJECT_DIR"/scripts/* "$GESLAAGD_HOME/scripts/"
PO=$GESLAAGD_HOME/scripts/vertalingen/en/fietsenmaker.po
good=$(cat "$PO")

# speaks LANGUAGE: which the customer speaks in English.
speaks() {
    printf 'q\n' | "$GESLAAGD_BIN" --taal en play fietsenmaker --text --seed 7 > "$OUT" 2>&1
    case $1 in
        en) says 'Have a seat' ;;
        nl) says 'Ga zitten, leg' ;;
    esac
    sane
}

speaks en
printf '\xef\xbb\xbf%s\n' "$good" > "$PO"
speaks en
geslaagd check fietsenmaker
[ $status = 0 ] || wrong 'a mark is a fault'

printf '%s\nmsgid "half\n' "$good" > "$PO"
speaks nl
says 'is damaged'
geslaagd check fietsenmaker
[ $status = 1 ] || wrong "check: status $status"
says 'fietsenmaker.po:'
printf '%s\n# Zo\xeb\n' "$good" > "$PO"
speaks nl
geslaagd check
[ $status = 1 ] || wrong "check of all: status $status"
says 'fietsenmaker.po:'

# In English it finds no names where there are days.
printf '%s\n' "$good" > "$PO"
geslaagd --taal en check
silent_on C24
exit $failed
