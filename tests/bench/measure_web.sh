#!/usr/bin/env bash
# What it costs in a browser (Chromium), beside a page of the same making that
# shows one line of text, and beside the window of this machine; run by
# tests/bench/run web.
set -u
export LC_ALL=C
. "$PROJECT_DIR/tests/window/window.bash"
. "$PROJECT_DIR/tests/bench/table.bash"

RUNS=7 REST=8 TALK=6 MARKDOWN=''
[ "${1:-}" != --markdown ] || MARKDOWN=yes
DIST=$PROJECT_DIR/.build/dist
LIBRARIES=$PROJECT_DIR/.build/libraries/web
export NODE_PATH=/usr/share/nodejs:/usr/lib/nodejs # as in web.sh
version=$(sed -n 's/^project(geslaagd VERSION \([0-9.]*\).*/\1/p' \
    "$PROJECT_DIR/CMakeLists.txt")

# The folder of the game, and one with the same page around the least program.
make_pages() {
    local minimal=$WORK/minimal flags part
    (cd "$WORK" && unzip -q "$DIST/geslaagd-$version-web.zip") ||
        fail "no folder for a browser"
    mv "$WORK/geslaagd-$version-web" "$WORK/game"
    cp -R "$WORK/game" "$minimal"
    mkdir "$WORK/fonts"
    cp "$PROJECT_DIR/.build/pack/web/fonts/print.otf" "$WORK/fonts/"
    flags=$(PKG_CONFIG_LIBDIR=$LIBRARIES/lib/pkgconfig \
        pkg-config --static --cflags --libs SDL2_ttf sdl2)
    (cd "$WORK" && emcc -Os -DBUILD_DIR='""' \
        "$PROJECT_DIR/tests/bench/minimal_window.c" $flags \
        -sENVIRONMENT=web,node -sALLOW_MEMORY_GROWTH=1 -sFORCE_FILESYSTEM=1 \
        -sEXPORTED_RUNTIME_METHODS=FS,ENV,allocateUTF8 \
        --preload-file fonts@/fonts -o least.js) >"$WORK/emcc.log" 2>&1 || {
        cat "$WORK/emcc.log" >&2
        fail "no minimal page"
    }
    for part in program:js wasm:wasm data:data; do
        xz --format=lzma -9 --extreme -c "$WORK/least.${part#*:}" \
            >"$minimal/${part%:*}.bin"
    done
}

# Whole pictures of the window of this machine, as large as the page.
measure_window() {
    export GESLAAGD_KALM=0 GESLAAGD_TRACE_FRAMES=1
    start_talk 1280 720
    for _ in 1 2 3; do
        xdotool key z
        sleep "$TALK"
    done
    awk '$1 == "frame" && $2 == "1280x720" { print $3 }' "$TRACE" \
        > "$WORK/frames"
    [ -s "$WORK/frames" ] || fail "no whole pictures"
    stop
}

# page NAME: a figure of the page, as web.js told it.
page() {
    awk -v name="$1" '$1 == name { print $2 }' "$WORK/told"
}

make_pages
open_display 1280x720
measure_window
cp "$PROJECT_DIR/tests/systems/web/"*.js* "$PROJECT_DIR/tests/bench/web.js" \
    "$WORK/"
(cd "$WORK" && npm ci --no-audit --no-fund --silent) || fail "npm"
node "$WORK/web.js" "$WORK/game" "$WORK/minimal" "$WORK" "$RUNS" "$REST" \
    "$TALK" > "$WORK/told" || fail "no page"
grep '^frame ' "$WORK/told" | cut -d ' ' -f 2 > "$WORK/pictures"
head_row
row "the folder for a web server, compressed" "$(awk -v bytes="$(stat -c %s \
    "$DIST/geslaagd-$version-web.zip")" 'BEGIN { printf "%.2f", bytes / 1e6 }')" \
    - MB "<= 2.0"
row "the single file, compressed" "$(gzip -9c "$DIST/geslaagd-$version.html" |
    wc -c | awk '{ printf "%.2f", $1 / 1e6 }')" - MB "<= 2.7"
row "address to first picture" "$(page first)" "$(page least)" ms "<= 1.5 x"
row "whole animated frame, 1280x720, half of them" \
    "$(at 0.5 < "$WORK/pictures")" "$(at 0.5 < "$WORK/frames")" ms "<= 2.2 x"
row "the same, 95 %" "$(at 0.95 < "$WORK/pictures")" \
    "$(at 0.95 < "$WORK/frames")" ms "<= 33"
row "at rest, breathing, without sound, of a core" "$(page breathing)" \
    "$(page empty)" % "<= 1"
row "the same, reduced motion" "$(page calm)" "$(page empty)" % "<= 1"
row "the same, with the sound of the room" "$(page sound)" "$(page empty)" % -
