#!/usr/bin/env bash
# Names at the door: each that cannot be one is refused with its own reason,
# before anything is kept; a list out of a spreadsheet or a mail is a list.
set -u
. "$PROJECT_DIR/tests/unlucky/unlucky.bash"

# refused NAME REASON: at every door alike.
refused() {
    local door
    for door in "play $KLEIN --text --naam" 'voortgang --naam' 'export --naam'; do
        geslaagd $door "$1" < /dev/null
        [ $status = 2 ] || wrong "$door: status $status"
        says "$2"
        sane
    done
    [ ! -e "$JOURNAL" ] || wrong "it made $JOURNAL"
}

long=$(printf 'n%.0s' {1..300})
refused $'Zo\xeb' 'tekens in die ik niet kan lezen'
refused $'Noor\nSven' 'een regeleinde in'
refused $'No\e[31mor' 'een stuurteken in'
refused $'\u202eroon' 'de leesrichting omdraait'
refused ' ' 'alleen een spatie'
refused "$long" 'meer dan 119 tekens'
! LC_ALL=C grep -q $'\e' "$OUT" || wrong 'an escape came out'

# As players of a lesson, which wants a window.
refused_players() {
    geslaagd workshop "$KLEIN" --spelers "$1"
    says "$2"
}
refused_players $'Noor,Zo\xeb' 'tekens in die ik niet kan lezen'
refused_players "Noor,$long" 'meer dan 119 tekens'
refused_players , 'alleen een spatie'
refused_players 27 'van 1 tot en met 26'
refused_players "$(seq -f 'Speler%.0f' -s, 27)" 'maar 26 in één les'
for list in $'Noor\tSven' $'Noor;Sven' $'1. Noor\n2. Sven\n'; do
    refused_players "$list" 'venster' # nothing wrong but that
done

# What a spreadsheet would run is a name like any other.
for name in '=1+1' '@som' '-2' '"Noor, Sven"'; do
    play 'z\nq\n' "--naam=$name"
    [ "$(ask "select count(*) from profiles where name = '$name'")" = 1 ] ||
        wrong "not kept: $name"
done
exit $failed
