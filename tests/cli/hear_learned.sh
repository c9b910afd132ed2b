#!/bin/sh
# What is read with is what was learned from what is there: learning it again
# gives the same table and the same figures, and it is not too large.
set -u
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
failed=0

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

cd "$PROJECT_DIR" || exit 1
"$BUILD_DIR/hear_train" assets/hear tests/hear/trial.tsv \
    "$folder/table.inc" "$folder/figures.txt" || fail 'does not learn'
cmp "$folder/table.inc" assets/hear/table.inc ||
    fail 'another table: run assets/hear/train'
diff -u tests/hear/figures.txt "$folder/figures.txt" >&2 ||
    fail 'other figures: run assets/hear/train'

# What the manual says of mistakes is what was measured.
sed -n '/^| bedoeld/,$p' tests/hear/figures.txt | while IFS= read -r line; do
    grep -qxF -- "$line" scripts/handleiding/zelf.md ||
        echo "not in the manual: $line"
done >"$folder/missing"
[ ! -s "$folder/missing" ] || fail "$(cat "$folder/missing")"

# A byte for each row and kind.
rows=$(sed -n 's/.*HEAR_ROWS = \([0-9]*\),.*/\1/p' engine/hear/hear_parts.h)
kinds=$(sed -n '/^typedef enum {$/,/HEAR_KINDS$/p' engine/hear/hear.h |
    grep -c '^    HEAR_[A-Z_]*,')
[ $((rows * (kinds + 1))) -le 200000 ] || fail "a table of $rows x $kinds"
exit $failed
