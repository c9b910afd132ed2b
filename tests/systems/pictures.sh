#!/bin/bash
# The same walks past the screens here and in each browser: the same pictures,
# but for dots that a browser mixes otherwise (a fiftieth of a colour, in no more
# than MOST of all dots). They lie beside each other in BROWSER.png.
. "$(dirname "$0")/systems.bash"
PROJECT_DIR=$TREE
tar -xzf "$DIST/geslaagd-$version-linux-$(uname -m).tar.gz" -C "$here"
GESLAAGD_BIN=$here/geslaagd-$version/bin/geslaagd
hands=$WORK/npm/web/hands.js
set +e # as the walks have it
. "$TREE/tests/window/window.bash"
. "$TREE/tests/window/walks.bash"
WALKS='choosing talk'
MOST=500 # dots of 921,600; the cursor of a field is there or not
# Customers still come in one by one, or a hint comes by itself after a while.
BY_ITSELF=' choice talk-pointed talk-pause '

open_display 1280x720
take() {
    sleep 0.5
    import -window root -depth 8 "PNG24:$here/native/$1.png"
}
mkdir "$here/native"
walk_all nl 100 false

# From here on they are in the page.
hand() {
    local IFS=$'\n'
    curl -sf --data-binary "$*" "$(cat "$here/hands")" ||
        fail "the page: $*"
}
xdotool() {
    hand "$@"
}
start_at_corner() {
    hand start "$@"
}
state() {
    hand state
}
alive() {
    :
}
stop() {
    :
}
take() {
    sleep 0.5
    hand shot "$here/$browser/$1.png"
}

(cd "$here" && unzip -q "$DIST/geslaagd-$version-web.zip")
wrong=0
for browser in ${BROWSERS:-chromium firefox}; do
    mkdir "$here/$browser"
    rm -f "$here/hands"
    node "$hands" "$browser" "$here/geslaagd-$version-web" "$here" &
    for _ in $(seq 600); do
        [ -s "$here/hands" ] && break
        sleep 0.1
    done
    walk_all nl 100 false
    hand end
    sheet=()
    for picture in "$here"/native/*.png; do
        name=$(basename "$picture")
        sheet+=("$picture" "$here/$browser/$name")
        [[ $BY_ITSELF != *" ${name%.png} "* ]] || continue
        dots=$(compare -metric AE -fuzz 2% "$picture" \
            "$here/$browser/$name" null: 2>&1)
        echo "$browser: ${name%.png}: $dots"
        [ "$dots" -le "$MOST" ] || wrong=1
    done
    montage "${sheet[@]}" -tile 4x -geometry 480x270+4+4 "$here/$browser.png"
done
exit $wrong
