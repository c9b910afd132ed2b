#!/bin/sh
# What is printed for a lesson: it is there, whole, in both languages, with a
# proof for everybody who was named.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
mkdir -p "$work/Documents"
page=$work/Documents/geslaagd-bladen.html

fail() {
    echo "$1"
    exit 1
}

"$GESLAAGD_BIN" bladen --spelers 'Noor, <Sven>' > "$work/said"
grep -qF "$page" "$work/said" || fail "it does not say where: $(cat "$work/said")"
xmllint --noout "$page" || fail 'it is no page'
for words in 'Noor' '&lt;Sven&gt;' 'Om mee te stemmen' 'Zijn ogen en zijn handen' \
    "Met z'n drieën" 'Over twee dagen'; do
    grep -qF -- "$words" "$page" || fail "without $words"
done
[ "$(grep -c 'Bewijs van deelname' "$page")" = 2 ] || fail 'not a proof for each'

"$GESLAAGD_BIN" sheets --taal en > "$work/said"
grep -q 'Proof of attendance' "$page" || fail 'no English'
! grep -q 'Noor' "$page" || fail 'a name of before is still there'
"$GESLAAGD_BIN" bladen --spelers ',,' > "$work/said" 2>&1 && fail 'nobody is fine'

if command -v chromium > /dev/null && command -v pdfinfo > /dev/null; then
    chromium --headless --no-sandbox --disable-gpu --disable-sync \
        --no-first-run --disable-background-networking \
        --disable-component-update --user-data-dir="$work/browser" \
        --no-pdf-header-footer --print-to-pdf="$work/p.pdf" "file://$page" \
        > /dev/null 2>&1
    pages=$(pdfinfo "$work/p.pdf" | sed -n 's/^Pages: *//p')
    [ "$pages" = 5 ] || fail "five sheets are $pages pages"
fi
