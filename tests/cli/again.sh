#!/bin/sh
# In the terminal too he knows who came on an earlier day, and begins by how
# that ended; asked for, that day is "weerzien" whatever its author called it.
# What happens at the table stands in the table of a talk.
set -u
binary=${GESLAAGD_BIN:?}
command -v sqlite3 >/dev/null || exit 77
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/home" GESLAAGD_HOME="$work/tree"
mkdir -p "$GESLAAGD_HOME"
cp -r "$PROJECT_DIR/scripts" "$GESLAAGD_HOME/scripts"
sed 's/"weerzien"/"terug"/g' "$PROJECT_DIR/tests/unit/alles.lua" \
    >"$GESLAAGD_HOME/scripts/klanten/alles.lua"
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$work/said" >&2
    failed=1
}

play() {
    "$binary" play alles --text --seed 7 "$@" >"$work/said" 2>&1
}

says() {
    tr '\n' ' ' <"$work/said" | grep -q -- "$1" || fail "no: $1"
}

json() {
    "$binary" play alles --json --seed 7 "$@" </dev/null | head -n 1 >"$work/said"
}

printf 'z\nz\nz\na\n1\n1\n\n\n\n\n\n\n\n\n\n' | play
"$binary" export --csv "$work/table.csv" >"$work/said" 2>&1 || fail 'export'
grep 'Marloes: “Pap, de bank' "$work/table.csv" | grep -q 'Zeg dat ik terugbel' ||
    fail 'what happened is not in the table'
printf 'z\nz\nz\nq\n' | play
says 'Kom binnen'
journal=$XDG_DATA_HOME/geslaagd/journaal.db
ended() { # ENDING: of a talk on an earlier day
    sqlite3 "$journal" "delete from talks; insert into talks
        (scenario, mood, seed, started, ended, ending) values
        ('alles', 'gewoon', 7, '2025-03-01T10:00:00', '2025-03-01T10:20:00', '$1')"
}
ended ja
echo q | play
says 'Daar ben je weer'
ended deur
echo q | play --stemming gewoon
says 'Kom binnen'
sqlite3 "$journal" 'delete from talks where ending is null'
echo q | play
says "$(grep -A1 'na = "deur"' "$GESLAAGD_HOME/scripts/klanten/alles.lua" |
    sed -n 's/.*"\([A-Z][a-z ]*\).*/\1/p' | head -n 1)"
json --stemming weerzien
says '"mood":"terug"'
says 'Daar ben je weer'
json --stemming terug
says '"mood":"terug"'
json --stemming ooit
says 'ooit'
exit $failed
