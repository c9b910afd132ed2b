#!/bin/sh
# A customer is given away as one file and taken in elsewhere: shown before it
# is taken, asked where the name is taken, and a file of anybody's ends in a
# sentence.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export GESLAAGD_HOME="$PROJECT_DIR"
failed=0

fail() {
    echo "FAILED: $1" >&2
    cat "$folder/said" >&2
    failed=1
}

run() { # WHOSE STATUS ARGUMENT... < what is typed
    whose=$1
    wanted=$2
    shift 2
    XDG_DATA_HOME=$folder/$whose "$binary" "$@" >"$folder/said" 2>&1
    status=$?
    [ $status -eq "$wanted" ] || fail "$*: status $status"
}

says() {
    tr '\n' ' ' <"$folder/said" | grep -q -- "$1" || fail "no: $1"
}

# Noor makes one, and gives it away.
yes '' | head -n 30 | XDG_DATA_HOME=$folder/noor "$binary" new bakker \
    >"$folder/said" 2>&1 || fail 'new'
[ -f "$folder/noor/geslaagd/klanten/bakker.lua" ] || fail 'not her own'
cd "$folder" || exit 1
run noor 0 deel bakker --auteur 'Noor de Wit' --versie 2
says 'bakker.klant'
[ -f bakker.klant ] || fail 'no file'
run noor 2 deel bakker
says 'bakker.klant'
run noor 0 deel bakker --auteur 'Noor de Wit' --versie 2 --vervang
run noor 2 deel niemand
run noor 2 deel

# Sven sees what it is, and takes it in.
run sven 130 neem bakker.klant </dev/null
says 'Gemaakt door Noor de Wit\. *Versie 2'
says 'Ans Kok, bakker'
echo n >answer
run sven 130 neem bakker.klant <answer
[ ! -e sven/geslaagd/klanten/bakker.lua ] || fail 'took what was refused'
echo j >answer
run sven 0 neem bakker.klant <answer
cmp -s noor/geslaagd/klanten/bakker.lua sven/geslaagd/klanten/bakker.lua ||
    fail 'it is another'
run sven 0 check bakker
echo q >answer
run sven 0 play bakker --text --seed 7 <answer
says 'Ans Kok'

# The name is taken: beside it, over it, or not.
echo '-- van Sven' >>sven/geslaagd/klanten/bakker.lua
echo n >answer
run sven 130 neem bakker.klant <answer
says 'Je hebt al een klant'
echo e >answer
run sven 0 neem bakker.klant <answer
[ -f sven/geslaagd/klanten/bakker_2.lua ] || fail 'not beside it'
tail -n 1 sven/geslaagd/klanten/bakker.lua | grep -q 'van Sven' ||
    fail 'written over unasked'
echo v >answer
run sven 0 neem bakker.klant <answer
cmp -s noor/geslaagd/klanten/bakker.lua sven/geslaagd/klanten/bakker.lua ||
    fail 'not replaced'
run sven 130 neem bakker.klant --als fietsenmaker <answer
says 'hoort bij het programma'
run sven 2 neem bakker.klant --als '../weg' <answer
echo e >answer
run sven 0 neem bakker.klant --als fietsenmaker <answer
[ ! -e sven/geslaagd/klanten/fietsenmaker.lua ] || fail 'hides one of ours'

# One of the program, with its translation.
run noor 0 deel vertegenwoordiger daan.klant
echo e >answer
run sven 0 neem daan.klant <answer
says 'nl, en'
[ -f sven/geslaagd/vertalingen/en/vertegenwoordiger_2.po ] || fail 'no English'

# What is no answer is asked again; nothing is said of a version that is none.
printf 'x\n\nja\nj\n' >answer
sed 's/"versie": "[^"]*"/"versie": " "/' bakker.klant >zonder.klant
run ivo 0 neem zonder.klant <answer
says 'Noor de Wit\. '
says 'tussen haakjes'
grep -q 'Versie' "$folder/said" && fail 'an edition that is none'
run noor 0 deel bakker vandaag.klant --versie ' '
grep -q '"versie": "20' vandaag.klant || fail 'no day'

# A translation into the language he is written in, or that cannot be read.
with() { # LANGUAGE TEXT
    sed "s|\"vertalingen\": {}|\"vertalingen\": {\"$1\": \"$2\"}|" bakker.klant >vertaald.klant
}
with nl ''
run ivo 2 neem vertaald.klant </dev/null
says 'de taal waarin hij geschreven is'
for text in 'msgid \\\"' 'msgid \\\"\\\"\\nmsgstr \\\"y' 'msgstr' 'garbage' 'msgid \\\"x\\\"'; do
    with en "$text"
    run ivo 2 neem vertaald.klant </dev/null
    says 'bakker.po.*, regel'
    grep -q '()' "$folder/said" && fail "says nothing of $text"
done

# What is none.
for text in -1 0; do
    printf '{"geslaagd": %s}' "$text" >anders.klant
    run sven 2 neem anders.klant </dev/null
    grep -q 'nieuwere versie' "$folder/said" && fail "$text is no later version"
done
for text in '' 'nee' '{}' '{"geslaagd": 2}' '[[[[[['; do
    printf '%s' "$text" >anders.klant
    run sven 2 neem anders.klant </dev/null
    says 'kan ik geen klant maken'
done
sed 's/klant {/klant {{/' bakker.klant >stuk.klant
run sven 2 neem stuk.klant </dev/null
says 'klopt niet, dus ik neem hem niet over'
says 'bakker.lua'
run sven 2 neem "$folder" </dev/null
run sven 2 neem is_er_niet.klant </dev/null
exit $failed
