#!/bin/sh
# `--taal` chooses the language of everything, before or behind the command;
# else the settings do, and nothing in the environment.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" GESLAAGD_HOME="$folder"
cp -r "$PROJECT_DIR/scripts" "$folder/"
failed=0

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

# run STATUS ARGUMENT...: what it says is in said and told.
run() {
    wanted=$1
    shift
    "$binary" "$@" </dev/null >"$folder/said" 2>"$folder/told"
    status=$?
    [ "$status" = "$wanted" ] || fail "$*: status $status, not $wanted"
}

says() {
    grep -q -e "$2" "$folder/$1" || fail "no \"$2\": $(cat "$folder/$1")"
}

# Dutch by itself, whatever the environment is.
LANG=en_GB.UTF-8 LANGUAGE=en LC_ALL=C run 0 --help
says said 'Een verkoopgesprek om te oefenen'
says said '(nl, en)'

# Everywhere on the command line, in both spellings.
for arguments in '--taal en --help' '--help --taal en' '--help --taal=en'; do
    # shellcheck disable=SC2086 # words on purpose
    run 0 $arguments
    says said 'A sales conversation to practise on'
done
run 2 bestaat_niet --taal en
says told "don't know the command"

# The words of a command that only has words.
run 0 check "$folder/scripts/klanten/vertegenwoordiger.lua" --taal en
says said 'nothing to find fault with'
run 0 explore vertegenwoordiger --seeds 1 --search 0 --taal en
says said 'What the customer can say'
says said 'The Other Side of the Table'
run 0 export --lijst --taal en
run 2 export --taal en
says told 'no finished conversation'
run 0 progress --language=en
says said 'no finished conversations here yet'
printf '' | "$binary" play vertegenwoordiger --json --taal en --seed 1 \
    >"$folder/said" 2>"$folder/told" || fail 'play --json: status'
says said "Morning! I'm Daan"
says said 'is looking at'
[ -s "$folder/told" ] && fail "said beside the JSON: $(cat "$folder/told")"

# The words of any language do.
run 2 voortgang --forget
says told '--forget'
run 2 play --language en --spelers
says told '--spelers'
run 2 play --players 2 --language en
says told '--players.*belongs to'

# What goes out names the language it is in.
yes 1 | head -20 | "$binary" play vertegenwoordiger --text --seed 1 --taal en \
    >"$folder/said" || fail 'to its end: status'
says said 'So, er… did I pass?'
run 0 export --xapi "$folder/all.json" --taal en
grep -q '"en": "The Other Side of the Table"' "$folder/all.json" ||
    fail 'xAPI in English'
run 0 export --xapi "$folder/all.json" --vervang
grep -q '"nl": "Aan de andere kant"' "$folder/all.json" || fail 'xAPI in Dutch'
run 0 export --html "$folder/all.html" --taal en
grep -q 'lang="en"' "$folder/all.html" || fail 'HTML in English'

# A language nobody speaks is told with those there are; so is a missing one.
run 2 --taal xx --help
says told 'xx.*nl, en'
run 2 play --taal
says told '--taal'

# A language of customers alone: they speak it, the rest stays as it was.
mkdir -p "$folder/scripts/vertalingen/fy"
sed 's/You are the baker/Do bist de bakker/' \
    "$folder/scripts/vertalingen/en/vertegenwoordiger.po" \
    >"$folder/scripts/vertalingen/fy/vertegenwoordiger.po"
run 0 play vertegenwoordiger --text --taal fy
says said 'Do bist de bakker'
says said 'Jij bent vandaag de klant'
says told 'fy.*nl, en'

# What was set in the window counts, unless the command line says otherwise.
mkdir -p "$folder/data/geslaagd"
echo '{"taal": "en"}' >"$folder/data/geslaagd/instellingen.json"
run 0 --help
says said 'A sales conversation to practise on'
run 0 --help --taal nl
says said 'Een verkoopgesprek om te oefenen'
echo '{"taal": "xx"}' >"$folder/data/geslaagd/instellingen.json"
run 0 --help
says said 'Een verkoopgesprek om te oefenen'

# The verbs of the car are words too.
rm "$folder/data/geslaagd/instellingen.json"
printf '%s\n' z a 1 1 '' '' '' 'back 2' q 'terug 2' strands 'compare 1 2' '' '' |
    "$binary" play "$PROJECT_DIR/tests/unit/klein.lua" --text --seed 1 \
        --taal en >"$folder/said" 2>"$folder/told" || fail 'the car: status'
says said 'strand 2: from strand 1, starting at move 2'
says said 'Type ‘back’'
says said 'Up to and including move 1'
[ -s "$folder/told" ] && fail "said of a file: $(cat "$folder/told")"
exit $failed
