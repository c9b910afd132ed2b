#!/bin/sh
# The picture of a conversation: graphviz reads it, every hook stands in it, and
# of the smallest customer it is, letter for letter, what it was (klein.dot;
# --renew writes it anew: look at the picture before you keep it).
set -u
here=$(cd "$(dirname "$0")" && pwd)
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder"
customers=$here/../../scripts/klanten
failed=0

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

"$binary" graph "$here/../unit/klein.lua" >"$folder/klein.dot" || fail status
if [ "${1:-}" = --renew ]; then
    cp "$folder/klein.dot" "$here/klein.dot"
elif ! diff -u "$here/klein.dot" "$folder/klein.dot"; then
    fail "differs from klein.dot"
fi

# To a file it is the same, whole; a wrong call says so.
"$binary" graph "$here/../unit/klein.lua" "$folder/again.dot" || fail 'to a file'
cmp -s "$folder/klein.dot" "$folder/again.dot" || fail 'a file differs'
for wrong in '' '--png fietsenmaker' 'fietsenmaker a b' niemand \
    "fietsenmaker $folder/niet/er.dot"; do
    # shellcheck disable=SC2086
    "$binary" graph $wrong >/dev/null 2>"$folder/said"
    [ $? -eq 2 ] && [ -s "$folder/said" ] || fail "wrong call: $wrong"
done

# Coloured by how often the bots come there: the same nodes, other colours.
"$binary" graph "$here/../unit/klein.lua" --visits >"$folder/visits.dot" ||
    fail 'visits: status'
cmp -s "$folder/klein.dot" "$folder/visits.dot" && fail 'visits: no colour'

# Without graphviz: a sentence with what to do, and no file.
PATH=$folder "$binary" graph fietsenmaker --svg "$folder/none.svg" \
    2>"$folder/said"
[ $? -eq 2 ] || fail 'no graphviz: status'
grep -q 'apt-get install graphviz' "$folder/said" || fail 'no remedy'
[ ! -e "$folder/none.svg" ] || fail 'a file without graphviz'

# A graphviz that reads nothing and fails.
mkdir "$folder/bad"
printf '#!/bin/sh\nexit 3\n' >"$folder/bad/dot"
chmod +x "$folder/bad/dot"
PATH=$folder/bad:$PATH "$binary" graph fietsenmaker --svg >"$folder/out" \
    2>"$folder/said"
[ $? -eq 2 ] || fail 'a failing graphviz: status'
[ -s "$folder/said" ] && [ ! -s "$folder/out" ] || fail 'a failing graphviz'

if ! command -v dot >/dev/null; then
    [ $failed -eq 0 ] && exit 77
    exit $failed
fi

# Names that mean something to graphviz or to XML.
cat >"$folder/raar \"\\<&.lua" <<'END'
klant { naam = 'A "B" <b>\\ &amp; ]]>', bedrijf = "\\N \\" }
opening { "[Ja](a\\). [Nee](<i>&). [Zo](-->). [Dus](graph)." }
haakje "a\\" { zeg { door "Ja?", stuurt "Nou?" }, antwoord "Ja." }
haakje "<i>&" { zeg { door "Ja?", stuurt "Nou?" }, antwoord "[Ja](a\\)." }
haakje "-->" { zeg { door "Ja?", stuurt "Nou?" }, antwoord "Ja." }
haakje "graph" { zeg { door "Ja?", stuurt "Nou?" }, antwoord "Ja." }
ding "x" { kop = "een\nregel \"of\" <twee> en nog veel meer dan er op past",
           zeg { ziet "Hm." }, antwoord "Ja." }
END

for file in "$customers"/*.lua "$folder"/raar*.lua; do
    "$binary" graph "$file" >"$folder/one.dot" || fail "$file"
    dot -Tplain "$folder/one.dot" >"$folder/plain" 2>"$folder/said" ||
        fail "graphviz does not read $file"
    dot -Tcanon "$folder/one.dot" >/dev/null 2>&1 || fail "canon: $file"
    if grep -v 'too small for label' "$folder/said"; then
        fail "graphviz complains about $file"
    fi
    sed -n 's/^haakje "\([a-z0-9_-]*\)".*/\1/p' "$file" |
        while read -r hook; do
            grep -qE "^node \"?$hook\"? " "$folder/plain" || echo "$hook"
        done >"$folder/missing"
    [ ! -s "$folder/missing" ] ||
        fail "not in the picture: $(tr '\n' ' ' <"$folder/missing")"
    "$binary" graph "$file" --svg --vervang "$folder/one.svg" 2>"$folder/said" ||
        fail "no SVG of $file"
    [ ! -s "$folder/said" ] || fail "said: $(cat "$folder/said")"
    grep -q '</svg>' "$folder/one.svg" || fail "SVG of $file is cut"
done
exit $failed
