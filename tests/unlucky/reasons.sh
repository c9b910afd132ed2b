#!/usr/bin/env bash
# A cause named wrongly: what is said is true, of the right line, whole, and in
# one language.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

# No mistake in a script says a line that is none, or nothing between brackets.
for file in "$PROJECT_DIR"/tests/broken/*.lua; do
    geslaagd check "$file"
    silent_on 'regel 0'
    silent_on '()'
    silent_on 'ken ik niet. Kijk of het goed gespeld is'
    silent_on '{'"detail"'}'
    [ $failed = 0 ] || break
done

# A bound that is passed is no spelling mistake.
geslaagd check "$PROJECT_DIR/tests/broken/tijd_onder_nul.lua"
says 'valt buiten de grenzen'

# A text of a megabyte is too long, where it stands.
{
    sed '/bedrijf = /q' "$KLEIN"
    printf 'hoopt = "'
    yes woord | head -n 300000 | tr '\n' ' '
    echo '",'
    sed '1,/bedrijf = /d' "$KLEIN"
} > "$HOME/lang.lua"
geslaagd check "$HOME/lang.lua"
says 'te lang om uit te spreken'
says "lang.lua:$(grep -n '^hoopt = ' "$HOME/lang.lua" | cut -d: -f1):"
silent_on 'herhaling'

# What the system says in its own language stays there.
touch "$HOME/file"
for place in "$HOME" "$HOME/nowhere/x.svg" "$HOME/file/x.svg" /proc/x.svg \
    "$HOME/$(printf 'n%.0s' {1..300}).svg"; do
    geslaagd graph fietsenmaker "$place" --vervang
    [ $status = 2 ] || wrong "$place: status $status"
    for foreign in 'directory' 'denied' 'No such' 'too long' 'ermitted'; do
        silent_on "$foreign"
    done
done
says 'De naam is te lang'
geslaagd graph fietsenmaker "$HOME/nowhere/x.svg"
says 'Die map is er niet'

# Bytes that are no letters in what was answered long ago: they are exported,
# and are not a full memory.
yes z | head -n 60 | "$GESLAAGD_BIN" play fietsenmaker --text --seed 7 > "$OUT" 2>&1
ask "insert or replace into answers (talk, question, value, text)
     values (1, 'raar', 0, cast(x'5a6feb' as text))" 2> /dev/null
cd "$HOME" || exit 1
geslaagd export --xapi all.json --html report.html
[ $status = 0 ] || wrong 'no export'
jq . all.json > /dev/null || wrong 'no JSON'
sane
exit $failed
