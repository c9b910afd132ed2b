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
# A customer of one's own is no place to record to; what is empty is.
cp "$KLEIN" klein.lua
record() {
    geslaagd play klein.lua --text --seed 1 --record "$@" <<< $'z\nq'
}
record klein.lua
[ $status = 2 ] && cmp -s "$KLEIN" klein.lua || wrong 'play --record overwrote'
says 'is er al'
: > empty
record empty
grep -q '^geslaagd' empty || wrong 'play --record wrote nothing'
record empty --vervang
[ $status != 2 ] || wrong 'play --record --vervang was refused'
sed -i 's/^klant klein/klant fietsenmaker/' empty
echo mine > "$HOME/mine"
geslaagd replay empty --geluid "$HOME/mine"
[ $status = 2 ] && [ "$(cat "$HOME/mine")" = mine ] || wrong 'replay --geluid overwrote'
geslaagd replay empty --geluid "$HOME/mine" --vervang
head -c 4 "$HOME/mine" | grep -q RIFF || wrong 'replay --geluid --vervang wrote nothing'

# The answers stop half-way.
export GESLAAGD_HOME=$HOME/program
mkdir -p "$GESLAAGD_HOME/scripts/klanten"
cp -r "$PROJECT_DIR/scripts/lib" "$GESLAAGD_HOME/scripts/"
printf 'winkel\nAns\nonzijdig\n' | "$GESLAAGD_BIN" new bakker > "$OUT" 2>&1
[ ! -e "$GESLAAGD_HOME/scripts/klanten/bakker.lua" ] || wrong 'new wrote half a customer'
says 'niets geschreven'
says 'Kies uit: man, vrouw.'
sane
exit $failed
