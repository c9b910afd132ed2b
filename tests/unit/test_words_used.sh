#!/bin/sh
# Holds that each sentence of the interface is said somewhere: its key stands in
# the program, whole, or behind the beginning that is put together there
# ("ending.%s").
set -eu
cd "$PROJECT_DIR"
folder=$(mktemp -d "$BUILD_DIR/used-XXXXXX")
trap 'rm -rf "$folder"' EXIT
find engine -name '*.[ch]' -exec cat {} + >"$folder/program"
grep -oh '{#[a-z.]*}' assets/phones/*.html | sed 's/{#/"/; s/}/"/' >>"$folder/program"

# Beginnings: before %s, or before a word that a macro or a file adds.
{
    grep -o '"[a-z_]*\(\.[a-z_]*\)*\.%[0-9.]*[sd]' "$folder/program" |
        sed 's/"//; s/%.*//'
    grep -o '"[a-z_]*\." ' "$folder/program" | sed 's/"//g; s/ //'
    # A scenario's word tells its own remedy; a bot has a name beside its key.
    printf '%s\n' remedy.
} | sort -u >"$folder/begins"

unsaid=$(sed -n 's/^msgid "\(..*\)"$/\1/p' assets/words/nl/*.po |
    while read -r key; do
        grep -qF "\"$key\"" "$folder/program" && continue
        grep -qF "\"${key%.name}\"" "$folder/program" && continue
        begun=no
        while read -r begin; do
            case $key in "$begin"*) begun=yes ;; esac
        done <"$folder/begins"
        [ "$begun" = yes ] || echo "$key"
    done)
if [ -n "$unsaid" ]; then
    echo "nobody says:"
    echo "$unsaid"
    exit 1
fi
