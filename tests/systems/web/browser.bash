# Plays in the browser that the test is called after, from a server and from
# disk, and in the two packages for an LMS.
. "$(dirname "$0")/systems.bash"

folder=$here/geslaagd-$version-web
(cd "$here" && unzip -q "$DIST/geslaagd-$version-web.zip")
for kind in scorm cmi5; do
    mkdir "$here/$kind"
    (cd "$here/$kind" && unzip -q "$DIST/geslaagd-$version-$kind.zip")
done
xmllint --noout "$here/scorm/imsmanifest.xml" "$here/cmi5/cmi5.xml" ||
    fail "the lists for an LMS"
node "$WORK/npm/web/walks.js" "$test" "$folder" "$DIST/geslaagd-$version.html" \
    "$here" || fail "$test"
node "$WORK/npm/web/lms.js" "$test" "$here/scorm" "$here/cmi5" "$here" ||
    fail "$test, LMS"
