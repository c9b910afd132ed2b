#!/usr/bin/env bash
# Private files written like files a person names: settings that cannot be read,
# or lead elsewhere, are told and left as they are.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

mkdir -p "$DATA"
printf 'geen json' > "$DATA/instellingen.json"
geslaagd check
[ "$(cat "$DATA/instellingen.json")" = 'geen json' ] || wrong 'written over'
sane
exit $failed
