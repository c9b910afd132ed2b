#!/bin/sh
# Prints, for every customer, how often a player who understands no word of him
# gets a yes after a long search, beside the listener: the table that stands in
# scripts/handleiding/explore.md. Takes minutes.
#     tests/explore/blind.sh [CONVERSATIONS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=${GESLAAGD_BIN:-$here/../../.build/release/geslaagd}
budget=${1:-1000000}

echo '| klant | wegen | tabel | lezer | geheugen | vormvast | mens | luisteraar |' \
    'lezer raak (gok) | geheugen raak (gok) | met het moment zelf |'
echo '|---|---|---|---|---|---|---|---|---|---|---|'
for file in "$here"/../../scripts/klanten/*.lua; do
    name=$(basename "$file" .lua)
    { "$binary" explore "$name" --search "$budget" --json || :; } |
        jq -r --arg name "$name" '
            def percent: round / 10 | tostring | sub("\\."; ",") + " %";
            def share: .endings.ja / .count * 1000 | percent;
            def bot($bot): .bots[] | select(.bot == $bot) | share;
            def right: (.hits / 10 | percent) + " (" +
                (.chance / 10 | percent) + ")";
            select(.blind) | "| \($name) | \(.blind.weights | share) |" +
                " \(.blind.table | share) | \(.blind.reader | share) |" +
                " \(.blind.memory | share) | \(bot("vormvast")) |" +
                " \(bot("mens")) | \(bot("luisteraar")) |" +
                " \(.guess.reader | right) | \(.guess.memory | right) |" +
                " \(.guess.been | right) |"'
done
