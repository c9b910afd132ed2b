#!/usr/bin/env bash
# Traces before they are needed: who only asks or reads finds no folder made.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

for command in --help --version check "check $KLEIN" 'explore --help'; do
    geslaagd $command
    [ ! -e "$HOME/.local" ] || wrong "$command made a folder"
    rm -rf "$HOME/.local"
done

# Whoever plays as the administrator in somebody's home makes what is his.
if [ "$(id -u)" = 0 ]; then
    chown 12345:12345 "$HOME"
    play 'z\nq\n'
    mine=$(find "$HOME/.local" -not -user 12345)
    [ -z "$mine" ] || wrong "not the owner's: $mine"
fi
exit $failed
