#!/bin/sh
# Explores one customer and compares the tables with NAME.golden beside this
# file; fails too when a promise of the rules does not hold for him. With
# --renew behind the name it writes the tables anew: read the difference.
#     tests/explore/run.sh fietsenmaker --renew
set -u
here=$(cd "$(dirname "$0")" && pwd)
binary=${GESLAAGD_BIN:-$here/../../.build/release/geslaagd}
name=$1
golden=$here/$name.golden
found=$(mktemp) || exit 1
trap 'rm -f "$found"' EXIT

"$binary" explore "$name" --seeds 50 --search 20000 --shake 25 >"$found" || {
    cat "$found" >&2
    exit 1
}
if [ "${2:-}" = --renew ]; then
    cp "$found" "$golden"
elif ! diff -u "$golden" "$found"; then
    echo "differs: $name (after reading: $0 $name --renew)" >&2
    exit 1
fi
