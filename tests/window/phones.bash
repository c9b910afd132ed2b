# What the tests of phones share, for whoever has sourced window.bash: twelve
# phones, each from an address of its own, as plain clients.

command -v curl > /dev/null || exit 77
export GESLAAGD_ADDRESS=127.0.0.1

# What the wall says of where phones come in.
read_wall() {
    wait_for '^text .* 127\.0\.0\.1:[0-9]+$'
    HOST=$(state | sed -n 's/^text .* \(127\.0\.0\.1:[0-9]*\)$/\1/p' | head -1)
    LETTERS=$(state | sed -n 's/^text .* \([B-Z]\{4\}\)$/\1/p' | head -1)
}

# phone NUMBER PATH [FORM]: a request of that phone; prints status and answer.
phone() {
    local number=$1 path=$2
    shift 2
    curl -s -i --max-time 20 --interface "127.0.1.$number" \
        -b "$WORK/cookies$number" -c "$WORK/cookies$number" \
        -H "Origin: http://$HOST" "http://$HOST$path" ${1+-d "$1"} |
        tr -d '\r'
}

# Looks at a page of phone 1 until it says $1.
phone_sees() {
    for _ in $(seq 600); do
        phone "${2:-1}" "${3:-$ROOM}/nu" | grep -qE "$1" && return
        alive
        sleep 0.1
    done
    fail "no phone sees $1"
}

asked() {
    phone 1 "$ROOM/nu" | sed -n 's/.*name="vraag" value="\([0-9]*\)".*/\1/p'
}

join_all() {
    ROOM=$(phone 1 / "letters=$LETTERS" | sed -n 's/^Location: //p')
    [ -n "$ROOM" ] || fail "the four letters let nobody in"
    for i in $(seq 12); do
        phone "$i" "$ROOM/mee" "naam=" | grep -q '^HTTP/1.1 303' ||
            fail "phone $i does not come in"
    done
}

# The first $1 of the twelve vote for the first, the others for the second, all
# of them at once.
vote_all() {
    local votes
    QUESTION=$(asked)
    for i in $(seq 12); do
        phone "$i" "$ROOM/stem" "vraag=$QUESTION&keuze=$((i > $1))" \
            > "$WORK/vote$i" &
        votes[i]=$!
    done
    wait "${votes[@]}"
    ! grep -L '^HTTP/1.1 303' "$WORK"/vote* | grep -q . ||
        fail "a vote was refused"
}

# Waits until the trainer's own window says $1: of its seconds alone it draws
# only what stands above.
own_says() {
    for _ in $(seq 600); do
        grep -qE "$1" "$TRACE.cockpit" && return
        alive
        sleep 0.1
    done
    fail "the cockpit never says $1"
}

# Where the trainer's own phone comes in, as the cockpit alone shows it.
find_own() {
    own_says "^text .* http://$HOST/"
    OWN=$(grep -o "http://$HOST/[A-Za-z0-9_-]*" "$TRACE.cockpit" | head -1)
    OWN=/${OWN##*/}
    [ "$OWN" != / ] || fail "the cockpit shows no code for the trainer"
}

# Phone 20 says that it is the trainer's.
knock() {
    phone 20 "$OWN/mee" "" > /dev/null
    DIGITS=$(phone 20 "$OWN" | sed -n 's/.*class="cijfers">\([0-9]*\).*/\1/p')
    [ ${#DIGITS} -eq 3 ] || fail "no three digits"
    own_says "^text .* $DIGITS\$"
}

turn_on() {
    press_until 12 Tab '^lesson button phones .*[*]'
    press Return
    wait_for '^lesson button phones .*127'
}
