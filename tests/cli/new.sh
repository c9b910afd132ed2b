#!/bin/sh
# `new` writes a customer that has no slip, can be played at once and rewards
# listening; it overwrites nothing, and nobody's answer can break the file.
set -u
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data" GESLAAGD_HOME="$folder"
mkdir -p "$folder/scripts/klanten"
own=$folder/data/geslaagd/klanten
cp -r "$PROJECT_DIR/scripts/lib" "$folder/scripts/"
[ ! -d "$PROJECT_DIR/assets" ] || cp -r "$PROJECT_DIR/assets" "$folder/"
failed=0

fail() {
    echo "FAILED: $1" >&2
    failed=1
}

# Nobody who answers: nothing is written.
"$binary" new bakker </dev/null >"$folder/said" 2>&1 && fail 'new: no answers'
[ ! -e "$own/bakker.lua" ] || fail 'wrote what nobody said'
grep -q 'niets geschreven' "$folder/said" || fail "$(cat "$folder/said")"

# Enter at each question: the defaults.
yes '' | head -n 20 | "$binary" new bakker >"$folder/said" || fail 'new: status'
grep -q 'bakker.lua' "$folder/said" || fail 'does not say where'
"$binary" check bakker >"$folder/checked" || fail 'check: status'
grep -q ' C[0-9]' "$folder/checked" && fail "$(cat "$folder/checked")"
# With ten seeds chance alone carries a bot over its limit.
"$binary" explore bakker --seeds 100 --search 0 >"$folder/explored" ||
    fail "$(cat "$folder/explored")"
printf 'f\n1\n1\nq\n' | "$binary" play bakker --text >"$folder/played" ||
    fail 'play: status'
grep -q 'Ans Kok' "$folder/played" || fail 'nobody is there'

# It is there now, and stays as it is.
cp "$own/bakker.lua" "$folder/before"
"$binary" new bakker </dev/null >"$folder/said" 2>&1 && fail 'overwrites'
cmp -s "$folder/before" "$own/bakker.lua" ||
    fail 'changed what was there'
for name in '' 'Met Spatie' '../weg' 'a/b'; do
    "$binary" new "$name" </dev/null >"$folder/said" 2>&1 &&
        fail "took the name '$name'"
done
# What cannot be a file on every system.
"$binary" new con </dev/null >"$folder/said" 2>&1 && fail 'took con'
grep -q 'of neem een andere naam' "$folder/said" || fail "$(cat "$folder/said")"
"$binary" --language en new con </dev/null >"$folder/said" 2>&1 && fail 'took con'
grep -q 'or take another name' "$folder/said" || fail "$(cat "$folder/said")"

# Answers that would end a text, begin a link or a comment.
{
    echo 'onzin'
    echo 'WIN'
    echo 'Jan "de Punt" \'
    echo 'onzijdig'
    echo 'man'
    echo 'maker van [haakjes](druk)'
    echo '--'
    echo '{'
    echo '}'
    echo 'met ]] en <naam>'
    echo "met 'aanhaling'"
    echo 'os.exit()'
    echo '…'
    echo 'zolder'
    echo 'BAK'
    echo 'U'
} | "$binary" new vreemd >"$folder/said" || fail 'strange: status'
grep -q 'Kies uit: man, vrouw\.' "$folder/said" || fail 'took a choice that is none'
"$binary" check vreemd >"$folder/checked" || fail "$(cat "$folder/checked")"
grep -q 'kamer = "bakkerij"' "$own/vreemd.lua" ||
    fail 'took no beginning of a choice'
grep -q 'geslaagd play vreemd' "$folder/said" || fail 'does not say how on'

# What is too long, and what turns the reading around, is said and not written.
long=$(printf '%0250d' 0 | tr 0 a)
{
    printf '\n%s\nEls \342\200\256 Smit\033[2J\n' "$long"
    yes '' | head -n 6
    printf '%s\n' "$long"
    yes '' | head -n 20
} | "$binary" new lang >"$folder/said" || fail "$(cat "$folder/said")"
[ "$(grep -c 'Dat zijn 250 letters' "$folder/said")" -eq 2 ] ||
    fail "$(cat "$folder/said")"
grep -q 'tekens in die je niet ziet' "$folder/said" || fail 'hides what it left out'
grep -q 'naam = "Els Smit (2J"' "$own/lang.lua" || fail 'not the name'
grep -q "$long" "$own/lang.lua" && fail 'wrote what was too long'

# Capitals and points come where a sentence wants them, and nowhere else.
printf '%s\n' '' ' Bo ' M '' '' 'een oven.' 800 '' 'dat mis ik' '' '' '' '' |
    "$binary" new zinnen >"$folder/said" || fail "$(cat "$folder/said")"
for text in 'naam = "Bo"' 'geslacht = "man"' 'Je verkoopt een oven. Prijs' \
    'Dat mis ik. Dat merk' '"Een oven. Prijs: 800. Je'; do
    grep -q "$text" "$own/zinnen.lua" || fail "no: $text"
done

# One question back: what was answered stands there, and can be answered anew.
printf '%s\n' '<' '' '<' Bo vrouw '<' man '<' '' | "$binary" new terug >"$folder/said" 2>&1
grep -q '\[Bo\]' "$folder/said" && fail 'goes back too far'
grep -q '\[man\]' "$folder/said" || fail 'forgets what was answered'
grep -q '\[vrouw\]' "$folder/said" || fail 'does not go back'
{
    printf '%s\n' '' Bo vrouw '<' man
    yes '' | head -n 20
} | "$binary" new terug >"$folder/said" || fail "$(cat "$folder/said")"
grep -q 'geslacht = "man"' "$own/terug.lua" || fail 'keeps the first answer'

# A product with a capital is no name that is too early; whoever listens hears
# what nobody was told, and no way of playing without listening gets a yes.
printf '%s\n' winkel 'Harm Visser' man kok 'De Kom' 'de Beurt' '800 euro' 'nog wel' \
    'Harm was er altijd bij.' 'Ik ga dicht.' 'De Beurt, een maand op proef.' \
    kantoor u | "$binary" new harm >"$folder/said" || fail "$(cat "$folder/said")"
"$binary" check harm >"$folder/checked"
grep -q ' C[0-9]' "$folder/checked" && fail "$(cat "$folder/checked")"
"$binary" explore harm --seeds 20 >"$folder/explored" ||
    fail "$(cat "$folder/explored")"
grep -q ' !$' "$folder/explored" && fail "$(cat "$folder/explored")"
grep -q 'De luisteraar .* wat nog niemand weet: dat 1,0 keer' \
    "$folder/explored" || fail 'the listener hears no secret'

# A secret that even the listener does not hear is said, and what to do.
sed -i 's/geheim = 6/geheim = 20/' "$own/harm.lua"
"$binary" explore harm --seeds 3 --search 0 >"$folder/explored"
[ $? -eq 1 ] || fail 'a secret out of reach is no finding'
line=$(grep -n '\[4\] = {' "$own/harm.lua" | cut -d: -f1)
grep -q "harm.lua:$line: .*nooit.* drempel { geheim = 6 }" \
    "$folder/explored" || fail "$(cat "$folder/explored")"
[ "$(grep -c 'drempel {' "$folder/explored")" -eq 1 ] || fail 'says it twice'
grep -q 'alles is te horen' "$folder/explored" && fail 'calls it good'
sed -i -e 's/geheim = 20/geheim = 6/' -e 's/soort = "belang", vak = "promotie 3"/soort = "belang"/' \
    "$own/harm.lua"
sed -i 's/^haakje "raad" { soort = "belang"/&, vak = "markt 2"/' "$own/harm.lua"
"$binary" explore harm --seeds 3 --search 0 >"$folder/explored"
grep 'nooit\. Leg het haakje later' "$folder/explored" | grep -qv 'drempel {' ||
    fail 'asks for what stands there'

# In every room, to a man and to a woman, with je and with u: nothing to say of
# it, and something of the room stands there.
number=0
for room in spreekkamer werkplaats cateringkeuken kantoor boerenkeuken \
    marketingvloer bakkerij chefskamer; do
    for who in 'man u' 'vrouw je'; do
        number=$((number + 1))
        printf '%s\n' '' '' "${who% *}" '' '' '' '' '' '' '' '' "$room" "${who#* }" |
            "$binary" new "kamer$number" >"$folder/said" || fail "new: $room"
        "$binary" check "kamer$number" >"$folder/checked" || fail "check: $room"
        grep -q ' C[0-9]' "$folder/checked" && fail "$(cat "$folder/checked")"
        grep -q '[<>|]' "$own/kamer$number.lua" && fail "$room: left open"
    done
done
grep -q '"Dat doet u goed."' "$own/kamer1.lua" || fail 'does not say u'
grep -q '"Dat doe je goed."' "$own/kamer2.lua" || fail 'does not say je'
grep -q 'ding "schip"' "$own/kamer9.lua" || fail 'the thing is not of the room'

# Asked in the language of the program, and each kind is told in it.
"$binary" new --language en engels </dev/null >"$folder/said" 2>&1
grep -q 'What kind of talk' "$folder/said" || fail 'does not ask in English'
grep -q 'winkel – Somebody' "$folder/said" || fail 'tells the kinds in Dutch'
exit $failed
