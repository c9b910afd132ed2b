#!/usr/bin/env bash
# A lock held by another program is waited for with a sentence, not in silence.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

play 'z\nq\n'
mkfifo "$HOME/hold"
sqlite3 "$JOURNAL" < "$HOME/hold" &
exec 3> "$HOME/hold"
echo 'BEGIN IMMEDIATE; UPDATE talks SET mood = mood; SELECT 1;' >&3
{ for _ in $(seq 600); do
    grep -q 'dagboek bezig' "$OUT" && break
    sleep 0.1
  done
  echo 'ROLLBACK;' >&3
} &
sleep 0.5 # until it is held
"$GESLAAGD_BIN" play "$KLEIN" --text --seed 1 > "$OUT" 2>&1 <<< $'j\nz\nq'
exec 3>&-
wait
says 'Een ander programma is met je dagboek bezig'
silent_on 'niet bewaard'
[ "$(ask 'select count(*) from moves')" = 2 ] || wrong 'a move is lost'
exit $failed
