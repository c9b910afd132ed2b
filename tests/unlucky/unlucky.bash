# What the tests of the unlucky user share: a home of their own, the program
# with all it says, and what must be true of it.

HOME=$(mktemp -d)
export HOME
unset XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY
trap 'chmod -R u+rwx "$HOME"; rm -rf "$HOME"' EXIT
DATA=$HOME/.local/share/geslaagd
JOURNAL=$DATA/journaal.db
KLEIN=$PROJECT_DIR/tests/unit/klein.lua
OUT=$(mktemp -p "$HOME")
failed=0

# geslaagd ARGUMENT...: what it says goes to $OUT, its status to $status.
geslaagd() {
    "$GESLAAGD_BIN" "$@" > "$OUT" 2>&1
    status=$?
}

# play LINES ARGUMENT...: a talk in the terminal, typed as printf has it.
play() {
    printf "$1" | "$GESLAAGD_BIN" play "$KLEIN" --text --seed 1 "${@:2}" \
        > "$OUT" 2>&1
    status=$?
}

wrong() {
    echo "FAILED: $*" >&2
    [ ! -s "$OUT" ] || tail -n 20 "$OUT" >&2
    failed=1
}

says() {
    tr -s ' \n' ' ' < "$OUT" | grep -qF -- "$1" || wrong "does not say: $1"
}

silent_on() {
    ! tr -s ' \n' ' ' < "$OUT" | grep -qF -- "$1" || wrong "says: $1"
}

sane() {
    ! grep -qE 'runtime error|Sanitizer|Assert' "$OUT" || wrong 'not sane'
}

# ask SQL: of the journal.
ask() {
    sqlite3 "$JOURNAL" "$1"
}

for tool in sqlite3 jq; do
    command -v "$tool" > /dev/null || exit 77
done
