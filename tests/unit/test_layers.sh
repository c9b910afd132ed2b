#!/bin/sh
# Holds the layers: reads every #include of engine/ and says which one reaches
# sideways or down, because the compiler finds system headers anyway. Also that
# a .c file includes its own header first.
set -eu
cd "$PROJECT_DIR/engine"

find . -name '*.[ch]' | sed 's|^\./||' | LC_ALL=C sort | xargs awk '
BEGIN {
    # What each layer may reach, of ours and of the libraries.
    ours["base"] = "base words_table.h"
    ours["core"] = "base core"
    ours["script"] = "base core script"
    ours["store"] = "base core store"
    ours["view"] = "base core view"
    ours["cli"] = "base core script store cli"
    ours["app"] = "base core script store view cli app"

    theirs["script"] = "lua.h lauxlib.h lualib.h"
    theirs["store"] = "sqlite3.h"
    theirs["view"] = "SDL cairo ft2build.h"
    theirs["cli"] = "jansson.h uuid/uuid.h POSIX"
    theirs["app"] = "SDL"
    theirs["base"] = "POSIX"

    standard = " assert ctype errno float inttypes limits math setjmp " \
        "stdalign stdarg stdbool stddef stdint stdio stdlib stdnoreturn " \
        "string uchar wchar "
    clock = " time locale signal " # not for core: it has no clock
}

function has(list, word) {
    return index(" " list " ", " " word " ") > 0
}

function slip(what) {
    printf "engine/%s:%d: %s: %s\n", FILENAME, FNR, what, $2
    slips++
}

function check_ours(name,    part) {
    split(name, part, "/")
    if (!has(ours[layer], part[1])) {
        slip("layer " layer " may not include")
    }
}

function check_theirs(name,    bare) {
    bare = name
    sub(/\.h$/, "", bare)
    if (has(standard, bare) || (layer != "core" && has(clock, bare)) ||
        has(theirs[layer], name)) {
        return
    }
    if (name ~ /^(SDL2\/)?SDL(_[a-z]+)?\.h$/) {
        name = "SDL"
    } else if (name ~ /^(cairo\/)?cairo(-[a-z]+)?\.h$/) {
        name = "cairo"
    } else if (name ~ /^(unistd|fcntl|getopt|dirent|termios|poll|spawn|sys\/.*)\.h$/) {
        name = "POSIX"
    }
    if (!has(theirs[layer], name)) {
        slip("layer " layer " may not include")
    }
}

FNR == 1 {
    split(FILENAME, place, "/")
    layer = place[1]
    own = FILENAME
    sub(/\.c$/, ".h", own)
    first = own != FILENAME && (getline line < own) >= 0
    close(own)
}

/^[ \t]*#[ \t]*include/ {
    sub(/#[ \t]*include/, "#include")
    name = substr($2, 2, length($2) - 2)
    if (first && name != own) {
        slip("its own header comes first, not")
    }
    first = 0
    if (substr($2, 1, 1) == "\"") {
        check_ours(name)
    } else {
        check_theirs(name)
    }
}

END { exit slips > 0 }
'
