#!/bin/sh
# Out of the journal: the report (letter for letter export.golden, but for the
# day), the table and the statements. Nothing that a player or a trainer wrote
# can become part of the page, and no name goes out by itself.
#     tests/cli/export.sh --renew     writes the report anew: read it first
set -u
binary=${GESLAAGD_BIN:?}
here=$PROJECT_DIR/tests/cli
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" GESLAAGD_HOME="$folder/home"
mkdir -p "$folder/home/scripts/klanten"
cp -r "$PROJECT_DIR/scripts/lib" "$folder/home/scripts/"
sed -e 's/naam = "Wim de Graaf"/naam = "Wim <script>alert(1)<\/script>"/' \
    -e 's/"Fietsen. Met wielen."/"=1+1 \&amp; \\"wielen\\""/' \
    "$PROJECT_DIR/scripts/klanten/fietsenmaker.lua" \
    >"$folder/home/scripts/klanten/fietsenmaker.lua"
cd "$folder" || exit 1
failed=0

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

# Every cell read, the first sentence each time; then the car.
play() {
    {
        for cell in 1 2 3 4 5 6 7 8 9 10 11 12; do
            printf 'f\n%d\n1\n' "$cell"
        done
        printf '60 ging wel\n40 <b>raar</b> & stil\n'
        printf '4 vier fietsen\n\n\nAls hij zucht, dan zwijg ik\n\n'
    } | "$binary" play fietsenmaker --seed 7 --text "$@" >"$folder/played" ||
        fail 'play'
}

"$binary" export >"$folder/said" 2>&1 && fail 'exported nothing'
play
"$binary" export --lijst | grep -q '^1 .*geslaagd' || fail 'list'
"$binary" export >"$folder/said" || fail 'usual'
[ -s gesprek-fietsenmaker-*-1.html ] || fail 'no report'
"$binary" export >"$folder/said" 2>&1 && fail 'overwrote a report'
"$binary" export --html report.html --csv table.csv --xapi all.json \
    >"$folder/said" || fail "$(cat "$folder/said")"
sed 's/[0-9]* [a-z]* 20[0-9][0-9]/DAG/g' report.html >plain.html
if [ "${1:-}" = --renew ]; then
    cp plain.html "$here/export.golden"
elif ! diff -u "$here/export.golden" plain.html; then
    fail 'the report differs from export.golden'
fi

grep -qi '<script' report.html && fail 'a name became part of the page'
grep -q '<b>raar' report.html && fail 'an answer became part of the page'
grep -q '&lt;b&gt;raar&lt;/b&gt; &amp; stil' report.html || fail 'answer lost'
[ "$(grep -cE '(src|href)=' report.html)" -eq 0 ] || fail 'fetches something'
xmllint --noout report.html 2>"$folder/said" || fail "$(cat "$folder/said")"

head -c 3 table.csv | od -An -tx1 | grep -q 'ef bb bf' || fail 'csv: no mark'
[ "$(grep -c '' table.csv)" -eq 13 ] || fail 'csv: not a row a move'
head -1 table.csv | grep -q 'gesprek,klant,stemming' || fail 'csv: columns'
"$binary" export --csv english.csv --taal en >"$folder/said" || fail 'csv: en'
head -1 english.csv | grep -q 'talk,customer,mood,' || fail 'csv: English columns'
grep -q "\"'=1+1 &amp; \"\"wielen\"\"\"" table.csv || fail 'csv: a formula'

# The same talk gives the same ids; a name goes out only when asked for.
"$binary" export --xapi again.json >"$folder/said" || fail 'again'
cmp -s all.json again.json || fail 'xapi: other ids'
play --naam Sjoukje
"$binary" export --naam Sjoukje --xapi quiet.json >"$folder/said" || fail name
grep -q Sjoukje quiet.json && fail 'xapi: a name by itself'
"$binary" export --naam Sjoukje --met-namen --xapi named.json \
    >"$folder/said" || fail 'named'
grep -q Sjoukje named.json || fail 'xapi: no name when asked'

# What was typed stays here, but for who asks for it.
{
    printf '3\nneem rustig de tijd, ik kom volgende week wel terug\n'
    for cell in 1 2 3 4 5 6 7 8 10 11 12; do # he told the ninth
        printf 'f\n%d\n1\n' "$cell"
    done
    printf '\n\n\n\n\n\n\n\n'
} | "$binary" play fietsenmaker --seed 7 --text --zelf allebei \
    >"$folder/played" || fail 'play, typed'
"$binary" export --xapi silent.json >"$folder/said" || fail 'typed'
grep -q '"response": "stopt"' silent.json || fail 'xapi: not what it does'
grep -q 'rustig de tijd, ik kom' silent.json && fail 'xapi: typed, by itself'
"$binary" export --met-zinnen --xapi typed.json >"$folder/said" || fail 'typed'
grep -q '/zin": "neem rustig de tijd, ik kom' typed.json ||
    fail 'xapi: not typed when asked'
for wrong in '--gesprek nul' '--gesprek 99' '--pdf x' 'x'; do
    # shellcheck disable=SC2086
    "$binary" export $wrong >"$folder/said" 2>&1 && fail "took: $wrong"
done
exit $failed
