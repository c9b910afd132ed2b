#!/usr/bin/env bash
# Local time without its zone: the same talk exported under two zones is the same
# statement at the same time; one of an older program is at the time it was on
# the wall here.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

export_under() {
    TZ=$1 "$GESLAAGD_BIN" export --xapi "$HOME/$2" > "$OUT" 2>&1 ||
        wrong "export under $1"
}

KLEIN=fietsenmaker
TZ=Europe/Amsterdam play '3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n'
[ "$(ask "select count(*) from talks where ended like '%+0_:00'")" = 1 ] ||
    wrong 'the zone is not kept'
export_under Europe/Amsterdam here
export_under America/New_York there
cmp -s "$HOME/here" "$HOME/there" || wrong 'two zones, two exports'

ask "update talks set started = substr(started, 1, 19),
    ended = substr(ended, 1, 19)"
export_under UTC old
export_under America/New_York older
ids() { grep -o '"id": *"[0-9a-f-]*"' "$1"; }
[ "$(ids "$HOME/old")" = "$(ids "$HOME/older")" ] || wrong 'other ids'
cmp -s "$HOME/old" "$HOME/older" && wrong 'not the time that was on the wall'
exit $failed
