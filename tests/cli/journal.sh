#!/bin/sh
# The journal as one file, and such a file laid beside what is there: twice is
# as once, what went on elsewhere goes on here, and a file that is cut, foreign,
# damaged, of a later version or meant to harm takes nothing away.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1

fail() {
    echo "FAILED: $*"
    cat said 2>/dev/null
    exit 1
}
# at PLACE STATUS ARGUMENT...: the journal of that place.
at() {
    place=$1 wanted=$2
    shift 2
    XDG_DATA_HOME=$folder/$place "$binary" journaal "$@" >said 2>&1
    status=$?
    [ "$status" -eq "$wanted" ] || fail "status $status of $place: $*"
}
play() { # PLACE LINES SEED ARGUMENT...
    place=$1 lines=$2 seed=$3
    shift 3
    printf "$lines" | XDG_DATA_HOME=$folder/$place "$binary" play fietsenmaker \
        --text --seed "$seed" "$@" >played 2>&1
}
ask() { # PLACE SQL
    sqlite3 "$folder/$1/geslaagd/journaal.db" "$2"
}
said() {
    grep -q "$1" said || fail "not said: $1"
}
END='3\n1\nz\nd\n1\n1\na\n1\n1\n\n\n\n\n\n\n'

at a 2 all.json
[ ! -e a ] || fail "a journal was made to say that there is none"
play a "$END" 7 --naam Noor
play a "$END" 8
play a 'z\nz\nq\n' 9 --naam Noor
ask a "INSERT INTO answers SELECT id, 'kaart', 0, 'vraag naar Lotte' FROM talks
    WHERE seed = 8"
at a 0 all.json
cp all.json first.json
at a 2 all.json
cmp -s all.json first.json || fail "written over"
at a 0 all.json --vervang
at a 2
at a 2 all.json --erbij all.json

# Elsewhere, beside what is there.
play b "$END" 5 --naam Sven
at b 0 --erbij all.json
said 'Er kwamen 3 gesprekken bij. Wat hier al stond: 0'
at b 0 --erbij all.json
said 'Er kwamen 0 gesprekken bij. Wat hier al stond: 3'
[ "$(ask b 'SELECT count(*) FROM talks')" -eq 4 ] || fail "not 4 talks"
[ "$(ask b "SELECT group_concat(name) FROM (SELECT name FROM profiles
    ORDER BY name)")" = Noor,Sven ] || fail "not the two of them"
QUESTION='SELECT scenario, seed, started, ended, ending, number, text
    FROM talks JOIN moves ON talk = id WHERE seed > 5 ORDER BY seed, number'
ask a "$QUESTION" >a.moves
ask b "$QUESTION" >b.moves
cmp a.moves b.moves || fail "the moves differ"
for table in answers figures; do
    count="SELECT count(*) FROM $table JOIN talks ON talk = id WHERE seed > 5"
    [ "$(ask a "$count")" -gt 0 ] &&
        [ "$(ask a "$count")" -eq "$(ask b "$count")" ] || fail "no $table"
done

# The third goes on there, and is brought back; here it had stayed.
play b 'j\nz\nq\n' 9 --naam Noor
[ "$(ask b 'SELECT count(*) FROM moves JOIN talks ON talk = id
    WHERE seed = 9')" -eq 3 ] || fail "it did not go on"
at b 0 back.json
at a 0 --erbij back.json
said 'Er kwam 1 gesprek bij. Wat hier al stond: 3'
[ "$(ask a 'SELECT count(*) FROM moves JOIN talks ON talk = id
    WHERE seed = 9')" -eq 3 ] || fail "what went on there did not come back"
# And one that is behind takes nothing back.
at a 0 --erbij first.json
[ "$(ask a 'SELECT count(*) FROM moves JOIN talks ON talk = id
    WHERE seed = 9')" -eq 3 ] || fail "an older file took a move away"

# What is no such file.
ask a .dump >before
size=$(wc -c <all.json)
head -c $((size / 2)) all.json >cut.json
echo '{"geslaagd-reservekopie":1,"files":[["/etc/passwd","QUJD"]]}' >foreign.json
echo '{"geslaagd-reservekopie":1,"files":[["/data/geslaagd/journaal.db","Q?=="]]}' \
    >letters.json
: >empty.json
for file in cut foreign letters empty; do
    at a 2 --erbij $file.json
    said 'geen bestand met een journaal'
done
at a 2 --erbij nowhere.json

# wrap DATABASE: such a file of it.
wrap() {
    printf '{"geslaagd-reservekopie":1,"files":[["/data/geslaagd/journaal.db","%s"]]}' \
        "$(base64 -w 0 "$1")"
}
unwrap() {
    jq -r '.files[0][1]' "$1" | base64 -d
}
unwrap all.json >later.db
sqlite3 later.db 'PRAGMA user_version = 999'
wrap later.db >later.json
at a 2 --erbij later.json
said 'nieuwere versie'

# It would forget everything here.
unwrap all.json >harm.db
sqlite3 harm.db "CREATE TRIGGER harm AFTER INSERT ON talks BEGIN
    DELETE FROM moves; END; CREATE VIEW other AS SELECT 1;
    UPDATE talks SET started = started || 'x' WHERE seed = 7;"
wrap harm.db >harm.json
at a 0 --erbij harm.json
said 'beschadigd'
ask a .dump >after
[ "$(ask a 'SELECT count(*) FROM sqlite_schema WHERE type = "trigger"')" -eq 0 ] ||
    fail "a trigger came along"
grep -c 'INTO moves' before >before.count
[ "$(grep -c 'INTO moves' after)" -ge "$(cat before.count)" ] ||
    fail "moves are gone"

# Two that began in the same second are two, there as well.
play d "$END" 3 --naam Noor
play d 'z\nz\nq\n' 3 --naam Noor
ask d "UPDATE talks SET started = '2026-11-30T14:10:05'"
at d 0 twice.json
at e 0 --erbij twice.json
said 'Er kwamen 2 gesprekken bij. Wat hier al stond: 0'
at e 0 --erbij twice.json
said 'Er kwamen 0 gesprekken bij. Wat hier al stond: 2'

# Damaged in the middle: what can be read comes along.
play c "$END" 11
ask c 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
unwrap all.json >broken.db
printf 'rubbish rubbish rubbish' |
    dd of=broken.db bs=1 seek=8192 conv=notrunc 2>/dev/null
wrap broken.db >broken.json
XDG_DATA_HOME=$folder/c "$binary" journaal --erbij broken.json >said 2>&1
[ "$(ask c 'SELECT count(*) FROM talks WHERE seed = 11')" -eq 1 ] ||
    fail "a damaged file took a talk away"
for place in a b c d e; do
    [ "$(ls "$place/geslaagd" | grep -c kopie)" -eq 0 ] ||
        fail "the copy stayed in $place"
done
exit 0
