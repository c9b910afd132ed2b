#!/bin/sh
# What a record store answers: one talk that it does not want stops none of
# those behind it, and is told of; and nobody waits without a word.
set -u
binary=${GESLAAGD_BIN:?}
command -v node >/dev/null || {
    echo 'skipped: no node here'
    exit 77
}
folder=$(mktemp -d) || exit 1
export XDG_DATA_HOME="$folder" GESLAAGD_LRS=sleutel:geheim
node "$PROJECT_DIR/tests/cli/export_store.mjs" >"$folder/address" &
store=$!
trap 'kill $store 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 600); do
    [ -s "$folder/address" ] && break
    sleep 0.1
done
address=$(cat "$folder/address")

fail() {
    cat "$folder/said" >&2
    echo "FAILED: $1" >&2
    exit 1
}

# send DOOR STATUS ARGUMENT...
send() {
    door=$1 wanted=$2 status=0
    shift 2
    "$binary" export --lrs "$address/$door" "$@" >"$folder/said" 2>&1 ||
        status=$?
    [ "$status" -eq "$wanted" ] || fail "$door: status $status, not $wanted"
}

for seed in 7 8 9; do
    printf '3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n' |
        "$binary" play fietsenmaker --seed $seed --text >/dev/null || exit 1
done
send picky 2 --alle
grep -q 'gesprek met fietsenmaker van .* niet hebben (400): te lang' \
    "$folder/said" || fail 'not told which'
[ "$(grep -c 'niet hebben' "$folder/said")" -eq 1 ] || fail 'not of one'
grep -q '^12 verklaringen' "$folder/said" || fail 'the others did not go'

# One that drips is not waited for, and who waits sees what is done.
send drip 0
grep -q 'poging 2 van 5 …' "$folder/said" || fail 'no word of a second try'
send moved 2
grep -q 'ander adres (302)' "$folder/said" || fail 'not told where it goes'
send mute 2
grep -q '(400): er staat niet bij waarom' "$folder/said" || fail 'nothing said'
