#!/bin/sh
# `translate` sets out the texts of a customer, keeps what was translated, marks
# what was made for a text that changed, and leaves a broken file alone.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" GESLAAGD_HOME="$folder"
cp -r "$PROJECT_DIR/scripts" "$folder/"
customer="$folder/scripts/klanten/vertegenwoordiger.lua"
po="$folder/scripts/vertalingen/en/vertegenwoordiger.po"
failed=0

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

# Says the three numbers of an update: translated, doubtful, missing.
update() {
    "$binary" translate "$1" "$2" >"$folder/said" || fail "translate $1: status"
    sed 's|.*\.po||' "$folder/said" | grep -o '[0-9][0-9]*' | tr '\n' ' '
}

# He speaks it when asked to; who was not translated is played as he was
# written, and that is said.
printf '1\nq\n' | "$binary" play vertegenwoordiger --text --taal en --seed 1 \
    >"$folder/said" || fail "play in English: status"
grep -q 'You are the baker' "$folder/said" || fail "not in English"
grep -q 'Daan: Morning' "$folder/said" || fail "he does not speak English"
cp "$PROJECT_DIR/tests/unit/klein.lua" "$folder/scripts/klanten/klein.lua"
printf 'q\n' | "$binary" play klein --text --taal en --seed 1 \
    >"$folder/said" 2>"$folder/told" || fail "not translated: status"
grep -q "$(sed -n 's/^opening { *"\([^[",.]*\).*/\1/p' \
    "$folder/scripts/klanten/klein.lua" | head -1)" "$folder/said" ||
    fail "not translated: he does not speak"
[ "$(grep -c 'translate' "$folder/told")" = 1 ] ||
    fail "not translated: $(cat "$folder/told")"
rm "$folder/scripts/klanten/klein.lua"

# What is in the tree is whole, and an update changes nothing.
for file in "$PROJECT_DIR"/scripts/vertalingen/*/*.po; do
    name=$(basename "$file" .po)
    language=$(basename "$(dirname "$file")")
    numbers=$(update "$name" "$language")
    case $numbers in
    *[1-9]*' 0 0 ') ;;
    *) fail "$language/$name: $numbers" ;;
    esac
    cmp -s "$file" "$folder/scripts/vertalingen/$language/$name.po" ||
        fail "$language/$name: run geslaagd translate $name $language"
done

# A text that changes a little keeps its translation, marked; a new one has
# none; one that is gone is kept aside and comes back.
all=$(grep -c '^msgid "." *\|^msgid "..' "$po")
sed -i 's/Hier de buurt\. Tot aan het spoor, ongeveer\./Hier de buurt. Tot aan het spoor, denk ik./
s/"Waarover?"/"Hoezo eigenlijk?"/' "$customer"
[ "$(update vertegenwoordiger en)" = "$((all - 2)) 1 1 " ] ||
    fail "changed: $(cat "$folder/said")"
grep -A3 '^#, fuzzy' "$po" | grep -q 'msgstr "Just round here' ||
    fail 'the changed text lost its translation'
grep -q '^#~ msgstr "About what?"' "$po" || fail 'the old text is lost'
cp "$PROJECT_DIR/scripts/klanten/vertegenwoordiger.lua" "$customer"
update vertegenwoordiger en >/dev/null
grep -A1 '^msgid "Waarover?"' "$po" | grep -q 'msgstr "About what?"' ||
    fail 'the old text did not come back'

# A file that cannot be read stays as it is; names go nowhere else.
printf 'zomaar \377 wat\n' >"$po"
cp "$po" "$folder/before"
"$binary" translate vertegenwoordiger en >"$folder/said" 2>&1 &&
    fail 'took a broken file'
cmp -s "$po" "$folder/before" || fail 'changed a broken file'
for language in '' nl ../x A; do
    "$binary" translate vertegenwoordiger "$language" >"$folder/said" 2>&1 &&
        fail "took the language '$language'"
done

# From nothing: all of it still to do.
[ "$(update vertegenwoordiger fy)" = "0 0 $all " ] ||
    fail "from nothing: $(cat "$folder/said")"
exit $failed
