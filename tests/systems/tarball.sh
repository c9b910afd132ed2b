#!/bin/bash
# The .tar.gz, from a folder with spaces and accents, with its own libraries.
. "$(dirname "$0")/systems.bash"

folder="$here/map van Zoë"
mkdir "$folder"
tar -xzf "$DIST/geslaagd-$version-linux-$(uname -m).tar.gz" -C "$folder"
program="$folder/geslaagd-$version/bin/geslaagd"
export XDG_DATA_HOME=$here/data
"$program" --version | grep -q "^geslaagd $version" || fail version
"$program" check || fail "check of all customers"
plays_the_same "$program"
ldd "$program" | grep -q "$folder.*libcairo" || fail "the system's libraries"
