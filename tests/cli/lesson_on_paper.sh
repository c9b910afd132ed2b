#!/bin/sh
# The report of a lesson as it comes out of a printer: one page first to hand
# out, few pages in all, and no heading alone at a foot.
set -eu
for tool in chromium pdftotext pdfinfo; do
    command -v "$tool" > /dev/null || exit 77
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$PROJECT_DIR/tests/unit/lesson_report.golden" "$work/les.html"
chromium --headless --no-sandbox --disable-gpu --disable-sync --no-first-run \
    --disable-background-networking --disable-component-update \
    --user-data-dir="$work/browser" --no-pdf-header-footer \
    --print-to-pdf="$work/les.pdf" "file://$work/les.html" > /dev/null 2>&1
pages=$(pdfinfo "$work/les.pdf" | sed -n 's/^Pages: *//p')
[ "$pages" -le 8 ] || { echo "it is $pages pages"; exit 1; }
first=$(pdftotext -f 1 -l 1 "$work/les.pdf" -)
for words in 'Om over te praten' 'Voor morgen' 'Jullie 67'; do
    case $first in *"$words"*) ;; *) echo "the first page has no '$words'"
        exit 1 ;; esac
done
page=1
while [ "$page" -le "$pages" ]; do
    last=$(pdftotext -f "$page" -l "$page" "$work/les.pdf" - |
        tr -d '\f' | grep -v '^ *$' | tail -n 1)
    if sed -n 's|.*<h[1-4]>\(.*\)</h[1-4]>.*|\1|p' "$work/les.html" |
        grep -qxF -- "$last"; then
        echo "page $page ends with the heading '$last'"
        exit 1
    fi
    page=$((page + 1))
done
