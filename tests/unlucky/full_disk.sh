#!/usr/bin/env bash
# A failure told where nobody looks: what could not be written is written, with
# all that came after it, at the first move that can.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

mkdir -p "$HOME/.local/share"
: > "$DATA" # a file where the folder should be
{
    printf 'z\nz\n'
    for _ in $(seq 600); do # until both are played
        [ "$(grep -c zwijgt "$OUT")" -ge 2 ] && break
        sleep 0.1
    done
    rm "$DATA"
    printf 'z\nq\n'
} | "$GESLAAGD_BIN" play "$KLEIN" --text --seed 1 > "$OUT" 2>&1
says 'wordt niet bewaard'
says 'alles van dit gesprek is nu bewaard'
says 'Het gesprek is bewaard.'
[ "$(ask 'select count(*) from moves')" = 3 ] || wrong 'not all three are kept'
sane
exit $failed
