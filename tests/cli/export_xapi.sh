#!/bin/sh
# The statements against the specification, with the validator of a learning
# record store, taken from the npm registry as its lock file says.
set -u
binary=${GESLAAGD_BIN:?}
node=$BUILD_DIR/xapi
command -v npm >/dev/null && command -v node >/dev/null || {
    echo 'skipped: no node here'
    exit 77
}
mkdir -p "$node"
cp "$PROJECT_DIR/tests/xapi/package.json" \
    "$PROJECT_DIR/tests/xapi/package-lock.json" "$node/" || exit 1
(cd "$node" && npm ci --no-audit --no-fund >install.log 2>&1) || {
    echo 'skipped: the npm registry cannot be reached'
    exit 77
}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder"
# A listener's first words, a silence, and leave.
printf '3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n' |
    "$binary" play fietsenmaker --seed 7 --text >/dev/null || exit 1
"$binary" export --alle --xapi "$folder/all.json" || exit 1
node "$PROJECT_DIR/tests/xapi/check.mjs" "$node" "$folder/all.json" || exit 1
# It would see a mistake.
sed 's/"version": "1.0.3"/"version": "9"/' "$folder/all.json" \
    >"$folder/wrong.json"
! node "$PROJECT_DIR/tests/xapi/check.mjs" "$node" "$folder/wrong.json" \
    >/dev/null 2>&1
