#!/bin/bash
# The browser's, as a command under node.
. "$(dirname "$0")/systems.bash"

(cd "$here" && unzip -q "$DIST/geslaagd-$version-web.zip")
web() {
    node "$TREE/tests/systems/web/program.cjs" "$here/geslaagd-$version-web" \
        "$@"
}
exec </dev/null

web --version | grep -q "^geslaagd $version" || fail version
web check || fail "check of all customers"
plays_the_same web
explores_the_same web
journal_goes_along web
