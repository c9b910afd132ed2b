#!/usr/bin/env bash
# What is printed goes to a full disk: each command says so and ends badly; a
# reader that goes away early is no trouble.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

[ -c /dev/full ] || exit 77

# loses WHAT COMMAND...: with the lines of $HOME/in.
loses() {
    local what=$1
    shift
    if "$GESLAAGD_BIN" "$@" < "$HOME/in" > /dev/full 2> "$OUT"; then
        wrong "$what ends well on a full disk"
    fi
    "$GESLAAGD_BIN" "$@" < "$HOME/in" 2> "$OUT" | true
    case ${PIPESTATUS[0]} in
    0 | 141) ;; # of SIGPIPE, as other tools
    *) wrong "$what minds that nobody reads on" ;;
    esac
    ! grep -q 'schijf vol' "$OUT" || wrong "$what takes a reader for a disk"
}

echo '{"move": "stilte"}' > "$HOME/in"
loses 'play --json' play "$KLEIN" --json --seed 1
echo '{"text": "hoe was dat"}' > "$HOME/in"
loses 'hoor --json' hoor "$KLEIN" --json
: > "$HOME/in"
loses graph graph "$KLEIN"
loses help --help

echo '{"move": "stilte"}' | "$GESLAAGD_BIN" play "$KLEIN" --json --seed 1 \
    > /dev/full 2> "$OUT"
says 'Is de schijf vol?'
exit $failed
