# Walks through the program that come by every screen, for whoever has sourced
# window.bash and a display of 1920x1080: `take NAME [TITLE]`, of its own, is
# called at each, in the window of that title (the room's, if none).

ROOM_TITLE="Ben ik geslaagd|Did I pass" OWN_TITLE="Alleen voor jou|For you alone"

choosing() {
    start_at_corner
    wait_for '^choice card 2 '
    take choice
    press F2
    wait_for '^state settings'
    take settings
    xdotool key Next Next Next Next Next Next # its last rows
    sleep 0.2
    take settings-end
    press Escape
    click 'button group'
    wait_for '^lesson field 0 '
    xdotool type 'Noor, Sven'
    wait_for '^lesson field 0 .* Noor, Sven'
    take lesson
    click 'button next'
    wait_for '^choice button trios '
    click 'button trios'
    wait_for '^state trios'
    take trios
    press Escape
    wait_for '^choice button trios '
    click 'card 2'
    wait_for '^title mood 0'
    take title
    stop
}

prologue() {
    local turn
    start_at_corner play vertegenwoordiger --seed 7
    click 'button begin'
    wait_for '^talk sentence 1 '
    take prologue
    for turn in $(seq 12); do
        press 1
        wait_turn "$turn"
        wait_for '^talk sentence 1 '
    done
    take prologue-end
    press 1
    wait_turn 13
    press_until 40 Return '^state after'
    take prologue-after
    stop
}

talk() {
    start_at_corner play fietsenmaker --seed 7 --naam Noor
    click 'button begin'
    wait_for '^talk item form'
    take talk
    hover 'span [0-9]+'
    take talk-pointed
    click 'span [0-9]+'
    wait_for '^talk (group|sentence) 1'
    take talk-sentences
    press Escape
    click 'item card'
    wait_for '^talk (group|sentence) 1'
    take talk-groups
    press Escape
    press Escape
    wait_for '^page pause'
    take talk-pause
    press Escape
    press F1
    wait_for '^help close 0'
    take talk-help
    press Escape
    press z
    wait_turn 1
    take talk-silence
    press o # what he puts something in is shown
    press z
    wait_turn 2
    take talk-practice
    press o
    click 'item form'
    wait_for '^talk cell 0'
    take talk-form
    click 'cell 0'
    wait_for '^talk sentence 1'
    take talk-cell
    press 1
    wait_turn 3
    take talk-written
    stop
}

# Everything he can say, for who writes him.
chart() {
    start_at_corner play "$PROJECT_DIR/tests/unit/klein.lua" --seed 7
    click 'button begin'
    wait_for '^talk item form'
    press t
    wait_for '^chart row 0'
    take chart-findings
    xdotool type --delay 60 druk
    wait_for '^chart go '
    take chart-node
    press Escape
    press Home
    take chart-whole
    stop
}

# The form read aloud, from the first cell to the question, and the car.
car() {
    local cell page turn=0
    start_at_corner play fietsenmaker --seed 8 --naam Noor
    state | grep -q 'button again' && click 'button again' ||
        click 'button begin'
    wait_for '^talk item form'
    for cell in $(seq 0 11); do
        state | grep -q '^talk cell' || click 'item form'
        wait_for "^talk cell $cell "
        click "cell $cell"
        wait_for '^talk sentence 1'
        press 1
        turn=$((turn + 1))
        wait_turn "$turn"
    done
    sleep 0.5
    take talk-full
    press Return
    take talk-line
    press_until 40 Return '^page self'
    for page in self memory score his why; do
        wait_for "^page $page"
        case $page in
        self) xdotool key 6 0 ;;
        memory)
            xdotool type 'het stadje en tien kilometer'
            wait_for '^car field 0 .* tien kilometer'
            take car-memory
            click 'button next'
            continue
            ;;
        esac
        take "car-$page"
        click 'button next'
    done
    wait_for '^state river'
    press Down
    take river
    press t
    wait_for '^state talk'
    turn=$(turns)
    press z
    wait_turn $((turn + 1))
    press Escape
    wait_for '^page pause'
    take talk-pause-strand
    click 'button back'
    wait_for '^page compare'
    take compare
    press Return
    wait_for '^page river'
    take river-strands
    click 'button next'
    wait_for '^page you'
    take car-you
    click 'button report'
    wait_for '^car button report_open'
    take car-report
    click 'button next'
    wait_for '^page card'
    take car-card
    xdotool key Next Next Next
    sleep 0.2
    take car-progress
    press Return
    press_until 40 Return '^state title'
    take title-again
    stop
}

workshop() {
    start_at_corner workshop fietsenmaker --seed 7 --spelers 'Noor, Sven' --fluister
    press_until 40 Return '^state talk'
    take group
    press h
    wait_for '^talk button show '
    take group-subjects
    press Escape
    wait_for '^talk item cup'
    press w
    press Return
    wait_for '^talk sentence 1 '
    press h
    wait_for '^talk button show '
    take group-hands
    xdotool key 7 Right 5
    press Return
    wait_for '^talk button most '
    take group-counted
    press Return
    wait_turn 1
    press g
    wait_for '^talk field 0 '
    xdotool type 'Wat moet die hier'
    wait_for '^talk field 0 .* Wat moet die hier'
    press Return
    take group-guess
    press Return
    wait_for '^talk close 0 '
    take group-thought
    press Return
    press r
    wait_for '^talk strip '
    take group-strip
    press Escape
    press x
    wait_for '^page frozen'
    take group-frozen
    press x
    wait_for '^talk item cup'
    press F4
    wait_for '^page sign room'
    take group-sign
    press Return
    wait_for '^talk item cup'
    press w
    press Return
    wait_for '^talk sentence 1 '
    take cockpit "$OWN_TITLE"
    stop
}

phones() {
    GESLAAGD_ADDRESS=127.0.0.1 start_at_corner workshop fietsenmaker --seed 7 \
        --spelers "Noor, Sven, Aisha"
    press q
    wait_for '^page off'
    take phones-off
    click 'button phones'
    wait_for '^page open 0'
    take phones
    click 'button phones_help'
    wait_for '^page help'
    take phones-help
    press Tab
    press_until 6 Tab '^phones field 0 .*[*]'
    xdotool type Zaal
    wait_for '^phones field 0 .* Zaal'
    take phones-hotspot
    press Escape
    press F1
    take phones-f1
    stop
}

WALKS='choosing prologue talk chart car workshop phones'

# walk_all LANGUAGE LETTERS CONTRAST: all of them, each from nothing, with that
# set.
walk_all() {
    local walk home=$WORK/home-walk
    export XDG_DATA_HOME=$home
    JOURNAL=$home/geslaagd/journaal.db
    for walk in $WALKS; do
        rm -rf "$home"
        mkdir -p "$home/geslaagd"
        printf '{"taal": "%s", "letters": %d, "contrast": %s}\n' "$1" "$2" \
            "$3" > "$home/geslaagd/instellingen.json"
        $walk
    done
}
