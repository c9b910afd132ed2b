# What the tests of other systems share. DIST: what was packed; TREE: this
# tree; WORK: where a test may write.
set -eu
version=$(sed -n 's/^project(geslaagd VERSION \([0-9.]*\).*/\1/p' \
    "$TREE/CMakeLists.txt")
test=$(basename "$0" .sh)
here=$WORK/$test

# skip REASON: this cannot be tested on this machine.
skip() {
    echo "$test is skipped: $*" | tee "$WORK/skipped/$test" >&2
    exit 77
}

if [ -f "$WORK/skipped/$test" ]; then
    cat "$WORK/skipped/$test"
    exit 77
fi
rm -rf "$here"
mkdir -p "$here"

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# The program of this tree, for this machine.
native() {
    XDG_DATA_HOME=$here/native GESLAAGD_HOME=$TREE \
        "$TREE/.build/pack/linux/geslaagd" "$@"
}

# until_seen COMMAND...: looks until it succeeds; false when it never does.
until_seen() {
    for _ in $(seq 600); do
        "$@" && return
        sleep 0.2
    done
    return 1
}

# plays_the_same COMMAND...: the program so started plays each recording of the
# tree as the one for this machine does, to the letter.
plays_the_same() {
    for recording in "$TREE"/tests/scenarios/*.recording; do
        name=$(basename "$recording" .recording)
        cp "$recording" "$here/opname"
        (cd "$here" && native replay opname --transcript) >"$here/$name.here"
        (cd "$here" && "$@" replay opname --transcript) >"$here/$name.there" ||
            fail "$name: status $?"
        cmp "$here/$name.here" "$here/$name.there" || fail "$name differs"
    done
}

# explores_the_same COMMAND...
explores_the_same() {
    (cd "$here" && native explore fietsenmaker --seeds 40 --json) \
        >"$here/explore.here"
    (cd "$here" && "$@" explore fietsenmaker --seeds 40 --json) \
        >"$here/explore.there"
    cmp "$here/explore.here" "$here/explore.there" || fail "explore differs"
}

# journal_goes_along COMMAND...: what was played here goes there in one file, and
# what was played there comes back, nothing twice.
journal_goes_along() {
    end='3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n'
    (
        cd "$here"
        rm -rf native
        printf "$end" | native play fietsenmaker --text --seed 7 --naam Noor
        printf "$end" | "$@" play fietsenmaker --text --seed 8
        native journaal heen.json
        "$@" journaal --erbij heen.json
        "$@" journaal --erbij heen.json
        "$@" journaal terug.json
        native journaal --erbij terug.json
        native journaal --erbij terug.json
    ) | tr -d '\r' >"$here/journals" || fail "the journal does not go along"
    grep -oE 'kwam(en)? [0-9]+ gesprek.*' "$here/journals" | cmp - <(
        echo 'kwam 1 gesprek bij. Wat hier al stond: 0.'
        echo 'kwamen 0 gesprekken bij. Wat hier al stond: 1.'
        echo 'kwam 1 gesprek bij. Wat hier al stond: 1.'
        echo 'kwamen 0 gesprekken bij. Wat hier al stond: 2.'
    ) || fail "the journals: $(grep gesprek "$here/journals")"
}
