#!/usr/bin/env bash
# Pick the newest, then filter: every unfinished talk is offered with its
# customer, whatever was begun since; one without a move is none. And one event,
# several commits: a talk whose end was lost is given it.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

play 'z\nq\n'
KLEIN=fietsenmaker play 'z\nz\nq\n'
play 'q\n' --seed 2 # stops before its first move
play 'j\nq\n'
says 'Verder waar je was?'
KLEIN=fietsenmaker play 'j\nq\n'
says 'Verder waar je was?'

rm -rf "$DATA"
play 'z\nz\nz\nz\nz\nz\nz\nz\na\n1\n1\n\n\n\n\n\nq\n'
was=$(ask 'select * from figures order by name')
[ -n "$was" ] || wrong 'no figures'
ask "delete from figures; update talks set ended = null, ending = null"
play 'q\n'
silent_on 'sindsdien veranderd'
silent_on 'Verder waar je was?'
[ "$(ask 'select * from figures order by name')" = "$was" ] ||
    wrong 'the figures are lost'
[ "$(ask 'select count(*) from talks where ending <> ""')" = 1 ] ||
    wrong 'the end is lost'
exit $failed
