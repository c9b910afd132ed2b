#!/usr/bin/env bash
# One writer for all tables: a name or a sentence that a spreadsheet would run
# is text in every column, and where numbers have a comma the columns are parted
# by semicolons.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

command -v localedef > /dev/null || exit 77
export LOCPATH=$HOME/places
mkdir -p "$LOCPATH"
for place in nl_NL nl_BE en_GB; do
    localedef -i $place -f UTF-8 "$LOCPATH/$place.UTF-8" > /dev/null 2>&1
done
yes z | head -n 60 |
    "$GESLAAGD_BIN" play fietsenmaker --text --seed 7 > "$OUT" 2>&1

# between COUNTRY SIGN: that parts the columns, in every row as often.
between() {
    local table=$HOME/table.$1.csv
    LC_ALL=$1 geslaagd export --csv "$table"
    [ "$(head -c 3 "$table" | od -An -tx1 | tr -d ' ')" = efbbbf ] ||
        wrong "$1: no mark"
    head -n 1 "$table" | grep -q "gesprek$2klant$2stemming" ||
        wrong "$1: not parted by $2: $(head -n 1 "$table")"
    sed -n 2p "$table" | grep -qE "^1$2fietsenmaker$2" || wrong "$1: $(sed -n 2p "$table")"
}
between nl_NL.UTF-8 ';'
between nl_BE.UTF-8 ';'
between en_GB.UTF-8 ','
between C ','
exit $failed
