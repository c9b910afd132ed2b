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
expect 0 --version
expect 2 onzin
expect 2 play --seed
expect 2 play --seed -1 fietsenmaker
expect 2 play fietsenmaker --text --stemming onzin
expect 2 play fietsenmaker nogeen
expect 0 check
expect 2 check "$folder/niets.lua"
printf 'klant {\n' >"$folder/kapot.lua"
expect 1 check "$folder/kapot.lua"
expect 2 replay
expect 2 replay "$folder/niets"
printf 'geslaagd 1\nklant fietsenmaker\nstemming gewoon\nzaad 1\nfoo\n' \
    >"$folder/past_niet"
expect 1 replay "$folder/past_niet"
expect 0
exit $failed
