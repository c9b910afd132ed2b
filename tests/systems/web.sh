#!/bin/bash
# The browser's: as a command under node, and played in Chromium and Firefox,
# from a server and from disk.
. "$(dirname "$0")/systems.bash"

walks=$TREE/tests/systems/web
(cd "$here" && unzip -q "$DIST/geslaagd-$version-web.zip")
folder=$here/geslaagd-$version-web
web() {
    node "$walks/program.cjs" "$folder" "$@" </dev/null
}

web --version | grep -q "^geslaagd $version" || fail version
web check || fail "check of all customers"
plays_the_same web
explores_the_same web

cp "$walks"/*.js* "$here/"
(cd "$here" && npm ci --no-audit --no-fund --silent) || fail "npm"
for kind in scorm cmi5; do
    mkdir "$here/$kind"
    (cd "$here/$kind" && unzip -q "$DIST/geslaagd-$version-$kind.zip")
done
xmllint --noout "$here/scorm/imsmanifest.xml" "$here/cmi5/cmi5.xml" ||
    fail "the lists for an LMS"
for browser in ${BROWSERS:-chromium firefox}; do
    node "$here/walks.js" "$browser" "$folder" "$DIST/geslaagd-$version.html" \
        "$here" || fail "$browser"
    node "$here/lms.js" "$browser" "$here/scorm" "$here/cmi5" "$here" ||
        fail "$browser, LMS"
done
