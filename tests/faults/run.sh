#!/bin/bash
# What can be wrong around the program, one row each: it ends as it should, with
# a sentence, and what was kept is there. What is wrong inside is in the tests
# beside this one, what is wrong around a window in tests/window/faults.sh.
#
#     what fails | what is said | what is lost | ok
set -u
binary=${GESLAAGD_BIN:?}
klein=${PROJECT_DIR:?}/tests/unit/klein.lua
WORK=$(mktemp -d) || exit 1
chmod 755 "$WORK"
MOUNTED=''
wrong=0

tidy() {
    [ -z "$MOUNTED" ] || umount "$MOUNTED"
    rm -rf "$WORK"
}
trap tidy EXIT

# row OK WHAT SAID LOST
row() {
    local verdict=ok
    [ "$1" = yes ] || verdict=WRONG wrong=1
    printf '%-34s | %s | %s | %s\n' "$2" "$3" "$4" "$verdict"
}

skip() {
    printf '%-34s | %s | - | skipped\n' "$1" "$2"
}

# The first sentence in $WORK/out that has the words $1, without what changes
# from run to run.
sentence() {
    grep -m 1 -E "$1" "$WORK/out" | sed "s|$WORK|…|g" | cut -c 1-72
}

# A sanitizer that speaks is a crash, whatever the status says.
sane() {
    ! grep -qE 'runtime error|Sanitizer|^Assert|core dumped' "$@"
}

# A sentence: words, a capital and a full stop, none of it a stack.
says() {
    grep -qE "$1" "$2" && sane "$2"
}

moves_in() {
    sqlite3 "$1/geslaagd/journaal.db" 'select count(*) from moves' 2>/dev/null
}

# Three silences and away, in the home $1; all it says goes to $WORK/out.
talk() {
    local home=$1
    shift
    printf 'z\nz\nz\nq\n' |
        XDG_DATA_HOME=$home "$@" "$binary" play "$klein" --text --seed 1 \
            >"$WORK/out" 2>&1
}

# The talk goes on unkept, and that is said.
unkept() {
    if [ "$1" -eq 0 ] && says 'wordt niet bewaard' "$WORK/out" &&
        [ "$(grep -c 'zwijgt' "$WORK/out")" -eq 3 ]; then
        row yes "$2" "$(sentence 'wordt niet bewaard')" \
            'this talk, that goes on'
    else
        row no "$2" "$(tail -n 2 "$WORK/out" | tr '\n' ' ')" "status $1"
    fi
}

# As somebody who may not write everywhere: root may.
as_nobody() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        "$@"
    fi
}

can_be_nobody() {
    as_nobody test -x "$binary" 2>/dev/null &&
        as_nobody test -r "$klein" 2>/dev/null
}

no_home() {
    printf 'z\nz\nz\nq\n' |
        env -u HOME -u XDG_DATA_HOME "$binary" play "$klein" --text --seed 1 \
            >"$WORK/out" 2>&1
    unkept $? 'no home'
    : >"$WORK/file"
    talk "$WORK/file"
    unkept $? 'a home that is a file'
    if ! can_be_nobody; then
        skip 'a home that cannot be written' 'needs somebody else than root'
        return
    fi
    mkdir -m 555 "$WORK/locked"
    talk "$WORK/locked" as_nobody
    unkept $? 'a home that cannot be written'
    mkdir "$WORK/sealed"
    talk "$WORK/sealed"
    chmod -R a-w,a+rX "$WORK/sealed"
    talk "$WORK/sealed" as_nobody
    unkept $? 'a journal that cannot be written'
    local kept
    kept=$(moves_in "$WORK/sealed")
    chmod -R u+w "$WORK/sealed"
    [ "$kept" = 3 ] || row no 'what it held' '' "$kept of 3 moves found"
}

# A disk of some hundred kilobytes, that fills up. Where none can be made there
# is tests/cli/full_disk.sh.
full_disk() {
    local home=$WORK/small kept shown
    mkdir "$home"
    if ! mount -t tmpfs -o size=200k none "$home" 2>/dev/null; then
        skip 'a full disk' 'nothing may be mounted here'
        return
    fi
    MOUNTED=$home
    talk "$home"
    kept=$(moves_in "$home")
    head -c 1000000 /dev/zero >"$home/rest" 2>/dev/null
    printf 'j\nz\nz\nz\nq\n' |
        XDG_DATA_HOME=$home "$binary" play "$klein" --text --seed 1 \
            >"$WORK/out" 2>&1
    local status=$?
    shown=$(grep -c zwijgt "$WORK/out")
    rm "$home/rest"
    if [ $status -eq 0 ] && says 'wordt niet bewaard' "$WORK/out" &&
        [ "$kept" = 3 ] && [ "$(moves_in "$home")" -ge 3 ]; then
        row yes 'a full disk' "$(sentence 'niet bewaard')" \
            "what is played from there on; $kept moves of before are there"
    else
        row no 'a full disk' "$(sentence 'niet bewaard')" \
            "status $status, $kept kept, $shown shown"
    fi
    printf 'j\nz\nq\n' |
        XDG_DATA_HOME=$home "$binary" play "$klein" --text --seed 1 \
            >"$WORK/out" 2>&1
    if says zwijgt "$WORK/out" && ! grep -q 'niet bewaard' "$WORK/out"; then
        row yes 'a disk with room again' '-' \
            "nothing: $(moves_in "$home") moves are there"
    else
        row no 'a disk with room again' "$(tail -n 1 "$WORK/out")" '?'
    fi
    umount "$home" && MOUNTED=''
}

# Cut off before, in and behind the page with the moves, and full of something
# else. test_cut_journal.c does it everywhere.
damaged() {
    local home=$WORK/damaged size cut kept name
    mkdir "$home"
    talk "$home"
    name=$home/geslaagd/journaal.db
    size=$(stat -c %s "$name")
    cp "$name" "$WORK/whole.db"
    for cut in 1000 8192 $((size / 2)) noise; do
        rm -f "$name"*
        case $cut in
        noise) head -c 5000 /dev/urandom >"$name" ;;
        *) head -c "$cut" "$WORK/whole.db" >"$name" ;;
        esac
        printf 'q\n' | XDG_DATA_HOME=$home "$binary" play "$klein" --text \
            --seed 1 >"$WORK/out" 2>&1
        kept=$(moves_in "$home")
        case $cut in
        "$((size / 2))") [ "$kept" = 3 ] ;;
        *) [ "$kept" = 0 ] ;;
        esac && says 'logboek was beschadigd' "$WORK/out" &&
            [ -f "$name.beschadigd-1" ] && cut="yes $cut" || cut="no $cut"
        row "${cut% *}" "a journal cut off at ${cut#* }" \
            "$(sentence 'logboek was beschadigd')" \
            "$((3 - kept)) of 3 moves; the file is set aside"
    done
}

# Closed from the start, or by who reads.
closed_ends() {
    local home=$WORK/ends name status
    mkdir "$home"
    for name in stdin stdout stderr all; do
        case $name in
        stdin) XDG_DATA_HOME=$home "$binary" play "$klein" --text <&- \
            >"$WORK/out" 2>&1 ;;
        stdout) printf 'z\nq\n' | XDG_DATA_HOME=$home "$binary" play "$klein" \
            --text --record "$WORK/recorded" >&- 2>"$WORK/out" ;;
        stderr) printf 'z\nq\n' | XDG_DATA_HOME=$home "$binary" play "$klein" \
            --text >"$WORK/out" 2>&- ;;
        all) XDG_DATA_HOME=$home "$binary" play "$klein" --text <&- >&- 2>&- ;;
        esac
        status=$?
        if [ $status -le 2 ] && sane "$WORK/out"; then
            row yes "$name closed" "status $status" 'nothing'
        else
            row no "$name closed" "$(tail -n 1 "$WORK/out")" "status $status"
        fi
    done
    if [ ! -s "$WORK/recorded" ] || grep -qv '^[a-z]' "$WORK/recorded"; then
        row no 'the recording beside it' '-' 'it is not as it was written'
    fi
    for name in --text --json; do
        yes z | head -n 300 | XDG_DATA_HOME=$home "$binary" play "$klein" $name \
            2>"$WORK/out" | head -n 1 >/dev/null
        status=${PIPESTATUS[2]}
        if [ "$status" -lt 126 ] && sane "$WORK/out"; then
            row yes "nobody reads on, $name" '-, it stops' 'nothing'
        else
            row no "nobody reads on, $name" '-' "status $status"
        fi
    done
    [ "$(sqlite3 "$home/geslaagd/journaal.db" 'pragma quick_check')" = ok ] ||
        row no 'the journal after all that' '-' 'it is damaged'
}

# Numbers are the program's own, whatever the country: a comma in one would break
# JSON, recordings and scenarios.
locales() {
    local name all
    localedef -i nl_NL -f UTF-8 "$WORK/nl_NL.UTF-8" >/dev/null 2>&1 ||
        skip 'numbers with a comma' 'no such locale can be made here'
    printf '{"move":"stilte"}\n{"move":"afscheid sluitaf"}\n' >"$WORK/in"
    for name in C C.UTF-8 nl_NL.UTF-8 unknown; do
        LOCPATH=$WORK LC_ALL=$name LANG=$name "$binary" play "$klein" --json \
            --seed 7 <"$WORK/in" >"$WORK/out.$name" 2>&1
        LOCPATH=$WORK LC_ALL=$name LANG=$name "$binary" replay --transcript \
            "$PROJECT_DIR/tests/scenarios/fietsenmaker_luisteraar.recording" \
            >>"$WORK/out.$name" 2>&1
    done
    all=$(cat "$WORK"/out.* | sort -u | wc -l)
    if [ "$all" -eq "$(sort -u "$WORK/out.C" | wc -l)" ] &&
        sane "$WORK/out.C"; then
        row yes 'C, nl_NL and two more locales' 'the same in each' 'nothing'
    else
        row no 'C, nl_NL and two more locales' 'not the same' '-'
    fi
    # SDL does, for the time it takes to ask for the keyboard; we never.
    if nm -D --undefined-only "$binary" | grep -qE ' (setlocale|uselocale)'; then
        row no 'setlocale' 'it is called' '-'
    else
        row yes 'setlocale' 'it is never called by us' 'nothing'
    fi
}

scripts_folder() {
    local home=$WORK/program status name
    mkdir -p "$home/scripts"
    for name in 'play fietsenmaker --text' 'check' 'play --text' \
        'explore fietsenmaker'; do
        GESLAAGD_HOME=$home XDG_DATA_HOME=$WORK/none "$binary" $name \
            </dev/null >"$WORK/out" 2>&1
        status=$?
        if [ $status -ge 1 ] && [ $status -le 2 ] &&
            says '^.*[a-z].* .*\.' "$WORK/out"; then
            row yes "no scripts: $name" "$(sentence '[a-z] .*\.')" 'nothing'
        else
            row no "no scripts: $name" "$(head -n 1 "$WORK/out")" \
                "status $status"
        fi
    done
    can_be_nobody || return 0
    cp -r "$PROJECT_DIR/scripts" "$home"
    chmod 0 "$home/scripts/klanten"
    for name in 'play fietsenmaker --text' 'check' 'play --text'; do
        GESLAAGD_HOME=$home XDG_DATA_HOME=$WORK/none as_nobody "$binary" \
            $name </dev/null >"$WORK/out" 2>&1
        status=$?
        if [ $status -ge 1 ] && [ $status -le 2 ] &&
            says '^.*[a-z].* .*\.' "$WORK/out"; then
            row yes "locked scripts: $name" "$(sentence '[a-z] .*\.')" \
                'nothing'
        else
            row no "locked scripts: $name" "$(head -n 1 "$WORK/out")" \
                "status $status"
        fi
    done
    chmod 755 "$home/scripts/klanten"
}

# Several programs that play and keep at once.
together() {
    local home=$WORK/together i pids='' bad=0
    mkdir "$home"
    for i in 1 2 3 4; do
        printf 'n\nz\nz\nz\nz\nz\nq\n' | XDG_DATA_HOME=$home "$binary" play \
            "$klein" --text --seed "$i" >"$WORK/out.$i" 2>&1 &
        pids="$pids $!"
    done
    for i in $pids; do
        wait "$i" || bad=$((bad + 1))
    done
    local shown kept
    shown=$(cat "$WORK"/out.[1-4] | grep -c zwijgt)
    kept=$(moves_in "$home")
    if [ $bad -eq 0 ] && [ "$kept" = "$shown" ] && [ "$shown" -ge 12 ] &&
        sane "$WORK"/out.[1-4]; then
        row yes 'four programs on one journal' '-' \
            "nothing: all $kept moves are there"
    else
        row no 'four programs on one journal' "$bad failed" \
            "$kept of $shown kept"
    fi
}

no_home
full_disk
damaged
closed_ends
locales
scripts_folder
together
exit $wrong
