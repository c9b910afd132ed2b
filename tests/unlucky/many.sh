#!/usr/bin/env bash
# A thousand talks: each is exported, the customer is read once, and Ctrl-C
# keeps what was read.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

yes z | head -n 60 | "$GESLAAGD_BIN" play fietsenmaker --text --seed 7 > "$OUT" 2>&1
# columns TABLE: its columns but those given, with commas.
columns() {
    ask "select group_concat(name) from pragma_table_info('$1') where name not in ($2)"
}
talk=$(columns talks "'id'")
move=$(columns moves "'talk', 'id'")
ask "with recursive n(i) as (select 2 union all select i + 1 from n where i < 1000)
     insert into talks (id, $talk) select i, $talk from talks, n where id = 1;
     insert into moves (talk, $move)
     select t.id, $move from moves m, talks t where m.talk = 1 and t.id > 1;"
[ "$(ask 'select count(*) from talks')" = 1000 ] || wrong 'not a thousand'
cd "$HOME" || exit 1
rows=$(ask 'select count(*) from moves')
start=$(date +%s%N)
geslaagd export --alle --csv all.csv
echo "1000 talks in $((($(date +%s%N) - start) / 1000000)) ms"
[ $status = 0 ] || wrong "status $status"
[ "$(wc -l < all.csv)" = $((rows + 1)) ] || wrong "$(wc -l < all.csv) lines, not $rows and one"

# Stopped as soon as it has begun: a table, of whole talks.
"$GESLAAGD_BIN" export --alle --csv some.csv > "$OUT" 2>&1 &
sleep 0.3
kill -INT $!
wait $!
status=$?
if [ -e some.csv ]; then
    each=$((rows / 1000))
    [ $((($(wc -l < some.csv) - 1) % each)) = 0 ] || wrong 'half a talk'
fi
sane
exit $failed
