#!/bin/sh
# Every slip of slips/slips.txt is found, on its line, and what a trainer reads is
# slips/slips.golden. `slips.sh --renew` writes that file anew, to be read as text.
set -u
here=$PROJECT_DIR/tests/slips
binary=${GESLAAGD_BIN:?}
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME="$folder/data"
failed=0

# These in one file: all are told in one go.
together="leeftijd_als_tekst gewicht_eigenschap komma_voor_vak na_onbekend \
verwijzing_verder_in_de_tekst opmerking_schuin accolade_haakje_niet_dicht \
tekst_als_getal echt_waar einde_onbekend naam_met_spatie"

# One file a slip, and a list of "name line": where each should be found.
awk -v base="$here/bakker.lua" -v out="$folder" -v together="$together" '
    function write(   i, at, file) {
        if (name == "") return
        file = out "/" name ".lua"
        for (i = 1; i <= lines; i++) {
            if (text[i] == was) { at = i; print become > file }
            else print text[i] > file
        }
        if (!at) { print "no such line: " name > "/dev/stderr"; exit 1 }
        close(file)
        print name, at + shift > (out "/lines")
        if (index(" " together " ", " " name " "))
            for (i = 1; i <= lines; i++) if (text[i] == was) all[i] = become
    }
    BEGIN { while ((getline line < base) > 0) text[++lines] = line }
    /^== / { write(); name = $2; was = become = ""; shift = 0; many = 0 }
    /^< /  { was = substr($0, 3) }
    /^> /  { become = become (many++ ? "\n" : "") substr($0, 3) }
    /^@ /  { shift = $2 }
    END    {
        write()
        for (i = 1; i <= lines; i++)
            print i in all ? all[i] : text[i] > (out "/samen.lua")
    }' "$here/slips.txt" || exit 1

cp "$here/bakker.lua" "$folder/goed.lua"
mkdir "$folder/word" && cp "$here/bakker.lua" "$folder/word/naam.lua.txt"
cd "$folder" || exit 1
"$binary" check >checked || failed=1
grep ' [CL][0-9]' checked && failed=1 # of who comes with the program nothing
"$binary" check goed.lua >checked || { cat checked; exit 1; }

# shellcheck disable=SC2046
"$binary" check $(sed 's/ .*/.lua/' lines) word/naam.lua \
    word/naam.lua.txt samen.lua >all 2>&1
awk 'NR == FNR { where[$1 ".lua"] = $2; order[++count] = $1 ".lua"; next }
    {
        split($0, part, ":")
        file = part[1]
        if (!(file in where)) { other = other $0 "\n"; next }
        text = substr($0, length(file) + length(part[2]) + 3)
        said[file] = said[file] "    " (part[2] - where[file]) text "\n"
        if (part[2] == where[file])
            found[file] = 1
    }
    END {
        for (i = 1; i <= count; i++) {
            file = order[i]
            print substr(file, 1, length(file) - 4) \
                (found[file] ? "" : "   NOT FOUND ON ITS LINE")
            printf "%s", said[file]
        }
        printf "%s", other
    }' lines all >golden

grep 'NOT FOUND' golden && failed=1
if [ "${1:-}" = --renew ]; then
    cp golden "$here/slips.golden"
fi
diff -u "$here/slips.golden" golden || failed=1
exit $failed
