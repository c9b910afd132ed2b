#!/bin/bash
# The program for Windows, under wine, of a user with an accent in his name.
. "$(dirname "$0")/systems.bash"

export WINEPREFIX=$WORK/wine WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
wine=/usr/lib/wine/wine64
user="$here/Zoë van 't Hof"
mkdir -p "$user/AppData/Local"
(cd "$here" && unzip -q "$DIST/geslaagd-$version-windows.zip")
folder=$here/geslaagd-$version
# wine sets LOCALAPPDATA itself; a command file, in the letters of cmd, again.
printf '@set LOCALAPPDATA=Z:%s\r\n@"Z:%s" %%*\r\n' \
    "${user//\//\\}\\AppData\\Local" \
    "${folder//\//\\}\\geslaagd.exe" | iconv -t CP437 >"$here/speel.cmd"
windows() {
    timeout 600 "$wine" "$folder/geslaagd.exe" "$@"
}
as_zoe() {
    timeout 600 "$wine" cmd /c "$here/speel.cmd" "$@"
}
unset GESLAAGD_HOME
# ours PATTERN: the processes of this wine, and of no other, by that name.
ours() {
    for process in $(pgrep -f "$1"); do
        if tr '\0' '\n' <"/proc/$process/environ" 2>/dev/null |
            grep -qxF "WINEPREFIX=$WINEPREFIX"; then
            echo "$process"
        fi
    done
}

# From the start: the display that wine begins with is the one it keeps.
mkfifo "$here/display"
Xvfb -noreset -displayfd 8 -screen 0 1366x768x24 8>"$here/display" \
    >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null' EXIT
read -r number <"$here/display"
export DISPLAY=:$number

windows --version | grep -q "^geslaagd $version" || fail version
windows check || fail "check of all customers"
plays_the_same windows
explores_the_same windows
journal_goes_along windows

# The same JSON lines in, the same out, with line ends as they were.
printf '%s\n' '{"move":"stilte"}' '{"move":"haakje mijn_vader door"}' \
    '{"move":"afscheid sluitaf"}' >"$here/moves"
native play fietsenmaker --json --seed 7 <"$here/moves" >"$here/json.here"
windows play fietsenmaker --json --seed 7 <"$here/moves" >"$here/json.there"
cmp "$here/json.here" "$here/json.there" || fail "JSON differs"

# Killed in mid-talk: what was played is there.
mkfifo "$here/typed"
as_zoe play fietsenmaker --text --naam Zoe --seed 7 <"$here/typed" \
    >"$here/text" 2>&1 &
talk=$!
exec 9>"$here/typed"
# prompts N: waits until he was asked N times.
prompts() {
    until_seen prompted "$1" || fail "no prompt $1"
}
prompted() {
    [ "$(grep -c ' minuten\]' "$here/text")" -ge "$1" ]
}
prompts 1
printf 'z\n' >&9
prompts 2
printf 'z\n' >&9
prompts 3
kill -9 $(ours 'geslaagd.exe. *play') || fail "nothing to kill"
exec 9>&-
wait "$talk" || true
moves=$(sqlite3 "$user/AppData/Local/geslaagd/journaal.db" \
    'SELECT count(*) FROM moves')
[ "$moves" -eq 2 ] || fail "$moves moves of 2 were kept"
printf 'j\na\n2\n1\nq\n' | as_zoe play fietsenmaker --text --naam Zoe >"$here/again" 2>&1
grep -q 'Verder waar je was' "$here/again" || fail "it does not go on"
as_zoe export --csv "Z:${here//\//\\}\\uit.csv" --naam Zoe || fail "export"
grep -q fietsenmaker "$here/uit.csv" || fail "the talk is not in the table"

# The installer, without a question; when the program is gone again, what was
# played is still there.
timeout 600 "$wine" "$DIST/geslaagd-$version-windows-installeren.exe" /S ||
    fail "the installer"
installed=$(find "$WINEPREFIX/drive_c/users" -type d -name 'Ben ik geslaagd')
journal=${installed%/Programs/*}/geslaagd/journaal.db
rm -f "$journal"
printf 'z\nq\n' | timeout 600 "$wine" "$installed/geslaagd.exe" play \
    fietsenmaker --text --seed 7 >"$here/installed"
grep -q 'Wim' "$here/installed" || fail "it does not play where it was installed"
timeout 600 "$wine" "$installed/Verwijderen.exe" /S || fail "uninstalling"
gone() {
    [ ! -e "$installed" ]
}
until_seen gone || fail "something stayed: $(ls "$installed")"
[ -f "$journal" ] || fail "the journal went along"

# The window: a picture of it, with more than one colour.
(cd "$folder" && exec "$wine" "./Ben ik geslaagd.exe") >"$here/window.log" 2>&1 &
until_seen xdotool search --onlyvisible --name 'Ben ik geslaagd' \
    >/dev/null 2>&1 || fail "no window"
coloured() {
    import -window root "$here/window.png"
    [ "$(identify -format '%k' "$here/window.png")" -gt 1000 ]
}
until_seen coloured || fail "no picture in the window"
kill $(ours 'geslaagd.exe') || true
