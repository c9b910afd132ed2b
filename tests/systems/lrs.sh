#!/bin/bash
# Statements sent to a record store of others, on this machine.
. "$(dirname "$0")/systems.bash"

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 \
    -keyout "$here/key.pem" -out "$here/certificate.pem" 2>"$here/openssl.log"
(cd "$WORK/npm/lrs" && exec node store.js "$here/certificate.pem" \
    "$here/key.pem") >"$here/store" 2>"$here/store.log" &
store=$!
trap 'kill $store 2>/dev/null' EXIT
until_seen grep -q '^UNKNOWN ' "$here/store" || fail "no record store"
address=$(sed -n 's/^ADDRESS //p' "$here/store")
unknown=$(sed -n 's/^UNKNOWN //p' "$here/store")
printf 'sleutel:geheim\n' >"$here/sleutel"
answers() {
    curl -s -f -u sleutel:geheim -H 'X-Experience-API-Version: 1.0.3' \
        "$address/xAPI/statements?limit=100" >"$here/kept.json"
}
until_seen answers || fail "the record store does not answer"

# lrs PATH STATUS WORDS ARGUMENT...: what comes of sending there.
lrs() {
    path=$1 wanted=$2 words=$3
    shift 3
    status=0
    native export --lrs "$path" "$@" >"$here/said" 2>&1 || status=$?
    [ "$status" -eq "$wanted" ] && grep -q "$words" "$here/said" || {
        cat "$here/said"
        fail "status $status of $path, wanted $wanted and: $words"
    }
}
kept() {
    answers
    [ "$(jq '.statements | length' "$here/kept.json")" -eq "$1" ] ||
        fail "not $1 statements in the store"
}
play() {
    printf '3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n' |
        native play fietsenmaker --seed "$1" --text --naam Noor >"$here/played"
}

play 7
key="--naam Noor --sleutel $here/sleutel"
lrs "$address/xAPI" 0 '6 verklaringen.* 0 daarvan' $key
kept 6
# Again, and in another part of the world: nothing is there twice.
lrs "$address/xAPI/" 0 '6 verklaringen' $key
TZ=Asia/Tokyo lrs "$address/xAPI/statements" 0 '6 verklaringen' $key
kept 6
native export --xapi "$here/a.json" --naam Noor >"$here/said"
TZ=Asia/Tokyo native export --xapi "$here/b.json" --naam Noor >"$here/said"
cmp "$here/a.json" "$here/b.json" || fail "the same talk, other statements"
# What is there, other than it is now, stays.
lrs "$address/xAPI" 0 '6 verklaringen.* 6 daarvan' $key --met-namen
kept 6
grep -q Noor "$here/kept.json" && fail "a name came over one without"

# Busy, and then not; the key from the environment; one of two is new.
play 8
GESLAAGD_LRS=sleutel:geheim lrs "$address/busy" 0 '12 verklaringen' --alle \
    --naam Noor
kept 12

GESLAAGD_LRS=sleutel:fout lrs "$address/xAPI" 2 'kent deze sleutel niet' \
    --naam Noor
lrs "$address/xAPI" 2 'Met welke sleutel' --naam Noor
lrs "$address/nowhere" 2 'wil dit niet hebben (404)' $key
lrs "$address/gone" 2 'geeft geen antwoord' $key
lrs "$unknown/xAPI" 2 'certificaat' $key
lrs http://lrs.example.org/ 2 'begint niet met https' $key
lrs https://a:b@lrs.example.org/ 2 'niet in het adres' $key
kept 12
