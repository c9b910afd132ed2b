#!/bin/sh
# Each kind of talk that `new` can make: to a man and to a woman, with je and
# with u there is nothing to say of it; whoever listens gets a yes and whoever
# reads out the form does not; and what was typed, however it ends, stands in it.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" GESLAAGD_HOME="$PROJECT_DIR"
own=$folder/data/geslaagd/klanten
kinds=$PROJECT_DIR/scripts/lib/sjablonen
failed=0
made=

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

# answers KIND MAN-OR-WOMAN JE-OR-U ANSWER: to its questions in their order; a
# choice is a usual one.
answers() {
    echo "$1"
    sed -n 's/^-- vraag \([a-z]*\)\.\{0,1\} .*/\1/p' "$kinds/$1.lua" |
        while read -r key; do
            case $key in
            geslacht) echo "$2" ;;
            aanspreek) echo "$3" ;;
            kamer) echo '' ;;
            *) echo "$4" ;;
            esac
        done
}

# make NAME KIND MAN-OR-WOMAN JE-OR-U ANSWER
make() {
    answers "$2" "$3" "$4" "$5" | "$binary" new "$1" >"$folder/said" 2>&1 ||
        fail "$1: $(cat "$folder/said")"
    made="$made $1"
    grep -n '[<>|]' "$own/$1.lua" >"$folder/open" &&
        fail "$1, left open: $(cat "$folder/open")"
}

count=0
for file in "$kinds"/*.lua; do
    kind=$(basename "$file" .lua)
    count=$((count + 1))
    for who in man vrouw; do
        for how in je u; do
            make "${kind}_${who}_$how" "$kind" "$who" "$how" ''
        done
    done
    # Everybody is called to as was asked, and nobody is both.
    grep -q 'geslacht = "man"' "$own/${kind}_man_je.lua" || fail "$kind: no man"
    cmp -s "$own/${kind}_man_je.lua" "$own/${kind}_man_u.lua" &&
        fail "$kind: je is u"
    make "${kind}_raar" "$kind" v u "zo'n ding: 'ja'"
    grep -q "zo'n ding: 'ja'" "$own/${kind}_raar.lua" || fail "$kind: forgets"

    name=${kind}_vrouw_u
    "$binary" explore "$name" --seeds 150 --search 10000 >"$folder/explored" ||
        fail "$(cat "$folder/explored")"
    grep ' !$' "$folder/explored" && fail "$(cat "$folder/explored")"
    grep -q 'De luisteraar .* wat nog niemand weet: dat 1,0 keer' \
        "$folder/explored" || fail "$kind: the listener hears no secret"

    "$binary" --language en new "engels_$kind" </dev/null >"$folder/said" 2>&1
    grep -q "^-- en titel | ." "$file" || fail "$kind: no English title"
    [ "$(grep -c '^-- vraag ' "$file")" -eq \
        "$(grep '^-- en ' "$file" | grep -vc titel)" ] ||
        fail "$kind: a question without English"
done
# shellcheck disable=SC2086
"$binary" check $made >"$folder/checked" || fail 'check: status'
grep ' [CL][0-9]' "$folder/checked" >"$folder/found" &&
    fail "$(cat "$folder/found")"
[ "$(grep -c 'niets op aan te merken' "$folder/checked")" -eq $((5 * count)) ] ||
    fail "$(cat "$folder/checked")"
[ "$count" -ge 6 ] || fail "only $count kinds"

# Each has words of its own: no sentence of one customer is in another's.
for kind in "$kinds"/*.lua; do
    sed -n '/^repertoire/,/^}/s/^  [a-z]* "\(.*\)",$/\1/p' "$kind" | sort -u
done | sort | uniq -d >"$folder/twice"
[ ! -s "$folder/twice" ] || fail "twice: $(cat "$folder/twice")"
exit $failed
