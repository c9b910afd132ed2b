#!/bin/sh
# A customer's file is saved in the middle of a talk in the terminal: the new
# line is seen before anything more is typed, an error is told with its line,
# and where the moves fit no more the talk stands there.
set -u
binary=${GESLAAGD_BIN:?}
work=$(mktemp -d) || exit 1
trap 'exec 3>&-; [ -z "${pid:-}" ] || kill "$pid" 2>/dev/null; rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/home" GESLAAGD_HOME="$work/tree"
whole=$PROJECT_DIR/tests/unit/klein.lua
out=$work/out
mkdir -p "$GESLAAGD_HOME"
cp -r "$PROJECT_DIR/scripts" "$GESLAAGD_HOME/scripts"
file=$GESLAAGD_HOME/scripts/klanten/klein.lua
cp "$whole" "$file"

save() {
    cat >"$file.new" && mv "$file.new" "$file"
}

shows() {
    looks=0
    until grep -q -- "$1" "$out"; do
        looks=$((looks + 1))
        if [ $looks -gt 300 ] || ! kill -0 "$pid" 2>/dev/null; then
            echo "FAILED: no '$1'" >&2
            cat "$out" >&2
            exit 1
        fi
        sleep 0.1
    done
    : >"$out"
}

mkfifo "$work/typed"
"$binary" play klein --text --seed 7 --stemming gewoon <"$work/typed" >>"$out" 2>&1 &
pid=$!
exec 3>"$work/typed"
shows 'Ga zitten'

sed 's/Ga zitten/Ga daar zitten/' "$whole" | save
shows 'weer gelezen'
echo f >&3
echo 8 >&3
shows 'vaste klanten' # the sentences of that cell, and nothing is chosen yet
sed 's/"Wie zijn uw vaste klanten?"/"Wie komen er vaak?"/' "$whole" | save
shows 'Wie komen er vaak' # it is still asked which of them
echo 1 >&3
shows 'Iedereen\|De school'

sed 's/^afscheid/afsheid/' "$whole" | save
shows '    afsheid { zeg'
save <"$whole"
shows 'weer gelezen'

grep -v '^    leest' "$whole" | save
shows 'Zet 1 was'
echo q >&3
exec 3>&-
wait "$pid" || exit 1

# As JSON: what is saved is in the next state, with the news of it; a move that
# was meant for another moment is not played.
cp "$whole" "$file"
"$binary" play klein --json --seed 7 --stemming gewoon <"$work/typed" >>"$out" 2>&1 &
pid=$!
exec 3>"$work/typed"
shows 'Ga zitten'
sed 's/Gaat wel\./Gaat wel, hoor./; s/goed is\./goed is, ja./' "$whole" | save
echo '{"move":"haakje druk door"}' >&3
shows ', \(hoor\|ja\)\.".*"news":"Je hebt hem veranderd'
sed 's/^afscheid/afsheid/' "$whole" | save
echo '{"move":"stilte"}' >&3
shows '"move":"stilte".*"news":".*afsheid'
grep -v '^    door' "$whole" | save
echo '{"move":"stilte"}' >&3
shows '"turn":null.*"news":"Zet 1 was'
echo '{"move":"stilte"}' >&3
shows '"move":"stilte"'
exec 3>&-
wait "$pid"
