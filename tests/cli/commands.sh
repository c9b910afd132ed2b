#!/bin/sh
# The commands and their exit statuses.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder"
failed=0

# expect STATUS ARGUMENT...
expect() {
    wanted=$1
    shift
    env -u DISPLAY -u WAYLAND_DISPLAY "$binary" "$@" \
        </dev/null >"$folder/out" 2>&1
    status=$?
    if [ $status -ne "$wanted" ]; then
        echo "FAILED: $* gave $status, not $wanted" >&2
        cat "$folder/out" >&2
        failed=1
    fi
}

expect 0 --help
grep -q 'geslaagd explore KLANT' "$folder/out" || failed=1
expect 0 --version
for command in play workshop new deel neem translate check explore hoor graph \
    replay export bladen voortgang; do
    expect 0 "$command" --help
    grep -q 'geslaagd explore KLANT' "$folder/out" || {
        echo "FAILED: $command --help shows no help" >&2
        failed=1
    }
done
expect 0 explore fietsenmaker -h
expect 2 onzin
expect 2 play --seed
expect 2 play --seed -1 fietsenmaker
expect 2 play fietsenmaker --text --stemming onzin
expect 2 play fietsenmaker nogeen
expect 0 check
expect 2 check "$folder/niets.lua"
printf 'klant {\n' >"$folder/kapot.lua"
expect 1 check "$folder/kapot.lua"

# Options stand anywhere.
expect 0 check --repertoire fietsenmaker
cp "$folder/out" "$folder/before"
expect 0 check fietsenmaker --repertoire
cmp -s "$folder/before" "$folder/out" && grep -q ' keer raak: ' "$folder/out" || {
    echo 'FAILED: check KLANT --repertoire' >&2
    failed=1
}
expect 2 check fietsenmaker --onzin

# Twenty slips are shown, and the rest is counted.
awk 'BEGIN {
    print "klant { naam = \"Wim\" }"
    for (i = 1; i <= 27; i++)
        printf "haakje \"h%d\" { soort = \"kleur\" }\n", i
}' >"$folder/veel.lua"
expect 1 check "$folder/veel.lua"
grep -c ' L01 ' "$folder/out" | grep -qx 20 &&
    grep -qx 'En nog 7\. .*' "$folder/out" || {
    echo 'FAILED: the rest is not counted' >&2
    cat "$folder/out" >&2
    failed=1
}
expect 2 replay
expect 2 replay "$folder/niets"
printf 'geslaagd 1\nklant fietsenmaker\nstemming gewoon\nzaad 1\nfoo\n' \
    >"$folder/past_niet"
expect 1 replay "$folder/past_niet"
expect 0
exit $failed
