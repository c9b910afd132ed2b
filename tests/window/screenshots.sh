#!/usr/bin/env bash
# Six moments as pictures, for people to look at; and the sizes it must hold.
set -u
. "$PROJECT_DIR/tests/window/window.bash"

say_first() {
    local before
    before=$(turns)
    wait_for '^talk sentence 1'
    click 'sentence 1'
    wait_turn $((before + 1))
}

resize() {
    xdotool search --onlyvisible --name 'Ben ik geslaagd' \
        windowsize --sync "$1" "$2" > /dev/null 2>&1 &
    local sizing=$!
    sleep 0.5
    kill "$sizing" 2> /dev/null
    alive
}

open_display 1920x1080
start_at_corner play fietsenmaker --seed 7
shot titel
click 'button begin'
wait_for '^talk item form'
shot 1-opening
hover 'span [0-9]+'
shot 2-aanwijzen
click 'item form'
wait_for '^talk cell 0'
click 'cell 0'
say_first
shot 3-schrijven
xdotool key Escape z
wait_turn 2
shot 4-stilte
for size in '960 540' '1920 1080' '1 1' '1280 720'; do
    # shellcheck disable=SC2086
    resize $size
    shot "maat-${size/ /x}"
done
for _ in 1 2 3 4; do
    xdotool key ctrl+plus
done
shot letters-200
click 'item card'
wait_for '^talk (group|sentence) 1'
shot letters-200-zinnen
xdotool key Escape ctrl+minus ctrl+minus ctrl+minus ctrl+minus
stop

start_at_corner play fietsenmaker --seed 7
click 'button begin'
wait_for '^talk item form'
click 'item form'
wait_for '^talk cell 0'
for cell in $(seq 0 11); do
    click "cell $cell"
    say_first
done
press Return
shot 5-geslaagd
press_until 40 Return '^page self'
for page in self memory score his why; do
    wait_for "^page $page"
    shot "6-auto-$page"
    for _ in 1 2 3 4; do
        xdotool key ctrl+plus
    done
    shot "6-auto-$page-200"
    for _ in 1 2 3 4; do
        xdotool key ctrl+minus
    done
    case $page in
    self) xdotool key 6 0 ;;
    memory)
        xdotool type 'het stadje en tien kilometer'
        sleep 0.5
        click 'button next'
        continue
        ;;
    esac
    click 'button next'
done
wait_for '^state river'
xdotool key Down Down
shot 8-terugkijken
for _ in 1 2 3 4; do
    xdotool key ctrl+plus
done
shot 8-terugkijken-200
press t
wait_for '^state talk'
press z
wait_turn 3
press F1
click 'button quit'
wait_for '^page compare'
shot 9-vergelijken-200
for _ in 1 2 3 4; do
    xdotool key ctrl+minus
done
shot 9-vergelijken
xdotool key Return
wait_for '^page river'
shot 9-draden
xdotool key Return
wait_for '^page you'
shot 9-geteld
xdotool key Next Next Next
shot 9-vijf-dingen
click 'button next'
wait_for '^page card'
xdotool type 'hij zucht'
xdotool key Tab
xdotool type 'vraag ik door'
shot 9-kaartje
xdotool key Return
wait_for '^state title'
shot 9-begin-met-kaartje
alive
