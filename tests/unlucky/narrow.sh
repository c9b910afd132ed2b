#!/usr/bin/env bash
# The terminal: no line is wider than it is, however narrow, and nothing out of
# a file or a name is obeyed by it.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

for columns in 12 20 29 30 79; do
    COLUMNS=$columns play 'f\n1\n1\nz\n?\nq\n'
    sane
    # but for what is typed behind a prompt
    wide=$(sed 's/> .$/>/' "$OUT" | LC_ALL=C.UTF-8 wc -L)
    [ "$wide" -le "$columns" ] || wrong "$columns columns: a line of $wide"
done

# A long word goes on on the next line, and loses nothing.
word=$(printf 'woord%.0s' {1..40})
sed "s/Ga zitten\./$word/" "$KLEIN" > "$HOME/lang.lua"
COLUMNS=24 "$GESLAAGD_BIN" play "$HOME/lang.lua" --text --seed 1 < /dev/null > "$OUT" 2>&1
tr -d ' \n' < "$OUT" | grep -q "$word" || wrong 'the word lost letters'

# Escapes: in a path, an option, a typed line, a script, a recording.
escape=$'\e]0;mine\a\e[31m'
cd "$HOME" || exit 1
cp "$KLEIN" "$escape.lua"
printf 'klant { naam = "%s" }\n' "$escape" > bad.lua
printf '%s\n' "$escape" > bad.recording
try() {
    geslaagd "$@"
    ! LC_ALL=C grep -q $'[\e\a]' "$OUT" || wrong "raw: $*"
    sane
}
try check "$escape.lua"
try check "$escape"
try check bad.lua
try play "$escape" --text
try play klein --text --naam "$escape"
try play klein --text --stemming "$escape"
try replay bad.recording
try replay "$escape"
try "$escape"
try "--$escape"
try export --gesprek "$escape"
try graph "$escape"
try new "$escape"
try explore "$escape"
try translate "$escape" "$escape"
try voortgang --vergeet "$escape"
try --taal "$escape" check
play "$escape\n\u009b31m\nq\n"
! LC_ALL=C grep -q $'[\e\a]' "$OUT" || wrong 'a typed line'

# A terminal whose window is made smaller: what comes next fits in it.
command -v script > /dev/null || exit $failed
seen=$HOME/seen
widest() {
    tr -d '\r' | sed 's/> .$/>/' | LC_ALL=C.UTF-8 wc -L
}
prompts() {
    for _ in $(seq 600); do
        [ "$(grep -c 'minuten\] > ' "$seen" 2> /dev/null)" -ge "$1" ] && return
        sleep 0.1
    done
    wrong "no prompt $1"
}
mkfifo "$HOME/typed"
(unset COLUMNS; script -qfc "tty > '$HOME/place'; stty cols 80 -echo
    '$GESLAAGD_BIN' play '$KLEIN' --text --seed 1" "$seen" \
    < "$HOME/typed" > /dev/null 2>&1) &
exec 4> "$HOME/typed"
prompts 1
[ "$(tail -n +2 "$seen" | widest)" -gt 40 ] || wrong 'narrow from the start'
size=$(stat -c %s "$seen")
stty -F "$(cat "$HOME/place")" cols 24
echo z >&4
prompts 2
tail -c +$((size + 1)) "$seen" > "$OUT"
[ "$(widest < "$OUT")" -le 24 ] || wrong 'the old width stays'
echo q >&4
exec 4>&-
wait
exit $failed
