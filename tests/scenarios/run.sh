#!/bin/sh
# Plays every recording in this folder and compares the whole conversation
# with the transcript beside it (NAME.golden). With --renew it writes the
# transcripts anew: read the difference before you keep it.
set -u
here=$(cd "$(dirname "$0")" && pwd)
binary=${GESLAAGD_BIN:-$here/../../build/geslaagd}
renew=${1:-}
failed=0
XDG_DATA_HOME=$(mktemp -d) || exit 1
export XDG_DATA_HOME
trap 'rm -rf "$XDG_DATA_HOME"' EXIT

for recording in "$here"/*.recording; do
    golden=${recording%.recording}.golden
    played=$XDG_DATA_HOME/played
    if ! "$binary" replay "$recording" --transcript >"$played"; then
        echo "does not fit: $recording" >&2
        failed=1
    elif [ "$renew" = --renew ]; then
        cp "$played" "$golden" || failed=1
    elif ! diff -u "$golden" "$played"; then
        echo "differs: $recording (after reading: $0 --renew)" >&2
        failed=1
    fi
done
exit $failed
