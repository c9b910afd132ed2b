#!/usr/bin/env bash
# Nothing overwrites a file unasked, nothing is written that nobody said, and no
# other program keeps one waiting for ever.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

cd "$HOME" || exit 1
yes z | head -n 60 | "$GESLAAGD_BIN" play fietsenmaker --text --seed 7 > "$OUT" 2>&1
for kind in html csv xapi; do
    echo mine > "$HOME/mine"
    geslaagd export --$kind "$HOME/mine"
    [ $status = 2 ] && [ "$(cat "$HOME/mine")" = mine ] || wrong "export --$kind overwrote"
    geslaagd export --$kind "$HOME/mine" --vervang
    [ "$(cat "$HOME/mine")" != mine ] || wrong "export --$kind --vervang wrote nothing"
done
echo mine > "$HOME/mine"
geslaagd graph fietsenmaker "$HOME/mine"
[ $status = 2 ] && [ "$(cat "$HOME/mine")" = mine ] || wrong 'graph overwrote'
says 'is er al'
geslaagd graph fietsenmaker "$HOME/mine" --vervang
head -n 1 "$HOME/mine" | grep -q digraph || wrong 'graph --vervang wrote nothing'

# The answers stop half-way.
export GESLAAGD_HOME=$HOME/program
mkdir -p "$GESLAAGD_HOME/scripts/klanten"
cp -r "$PROJECT_DIR/scripts/lib" "$GESLAAGD_HOME/scripts/"
printf 'Ans\nonzijdig\n' | "$GESLAAGD_BIN" new bakker > "$OUT" 2>&1
[ ! -e "$GESLAAGD_HOME/scripts/klanten/bakker.lua" ] || wrong 'new wrote half a customer'
says 'niets geschreven'
says 'Kies uit: man, vrouw.'
sane
exit $failed
