#!/bin/sh
# score.sh KEY ANSWERS: holds a reader's answers ("12 3", a line a set) against
# the key of tests/blind/sample ("12 1 3  of 4, cateraar").
set -eu
awk '
NR == FNR {
    split($0, halves, "  of ")
    fits = split(halves[1], word, " ") - 1
    split(halves[2], of, ", ")
    right[word[1]] = halves[1] " "
    chance[word[1]] = fits / of[1]
    who[word[1]] = of[2]
    next
}
$1 in right {
    n++
    expected += chance[$1]
    sets[who[$1]]++
    if (index(right[$1], " " $2 " ") > 0) {
        good++
        found[who[$1]]++
    } else {
        missed = missed " " $1
    }
}
END {
    printf "%d of %d right (%.0f %%), by chance %.1f (%.0f %%)\n", good, n,
        100 * good / n, expected, 100 * expected / n
    for (name in sets) {
        printf "  %s %d of %d\n", name, found[name], sets[name] | "sort"
    }
    close("sort")
    print "missed:" missed
}' "$1" "$2"
