#!/bin/sh
# Holds the layers: reads every #include of engine/ and says which one reaches
# sideways or down, because the compiler finds system headers anyway; the table
# is the lines layer(...) of CMakeLists.txt. Also that a .c file includes its
# own header first, and that no folder holds more than fits in a head.
set -eu
cd "$PROJECT_DIR/engine"

crowded=$(find . -type d | while read -r folder; do
    count=$(find "$folder" -maxdepth 1 -name '*.[ch]' | wc -l)
    [ "$count" -le 25 ] || echo "engine/$folder holds $count files"
done)
if [ -n "$crowded" ]; then
    echo "$crowded"
    exit 1
fi

# "talk base" and "keep base talk ... | SQLITE JANSSON", a line each.
table=$(tr '\n' ' ' <../CMakeLists.txt | grep -o 'layer([^)]*)' |
    sed 's/layer(//; s/)//; s/ OURS / /; s/THEIRS/|/; s/PkgConfig:://g')

find . -name '*.[ch]' | sed 's|^\./||' | LC_ALL=C sort |
    xargs awk -v table="$table" '
BEGIN {
    # The headers of a package, by its name in the table.
    headers["LUA"] = "lua.h lauxlib.h lualib.h"
    headers["SQLITE"] = "sqlite3.h"
    headers["JANSSON"] = "jansson.h"
    headers["UTF8PROC"] = "utf8proc.h"
    headers["MICROHTTPD"] = "microhttpd.h"
    headers["QRENCODE"] = "qrencode.h"
    headers["SDL"] = "SDL"
    headers["CAIRO"] = "cairo"
    rows = split(table, row, "\n")
    for (i = 1; i <= rows; i++) {
        words = split(row[i], word, " ")
        ours[word[1]] = word[1]
        for (j = 2; j <= words && word[j] != "|"; j++) {
            ours[word[1]] = ours[word[1]] " " word[j]
        }
        for (; j <= words; j++) {
            theirs[word[1]] = theirs[word[1]] " " headers[word[j]]
        }
    }
    ours["base"] = ours["base"] " words_table.h words_languages.h"
    ours["room"] = ours["room"] " phones_files.h"
    ours["hear"] = ours["hear"] " lists.inc table.inc"
    # What a system gives is reached in platform/ only.
    theirs["platform"] = theirs["platform"] " POSIX"

    standard = " assert ctype errno float inttypes limits math setjmp " \
        "stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn " \
        "string uchar wchar "
    clock = " time locale signal " # as little: who has it cannot be tested
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
    if (has(standard, bare) || (layer == "platform" && has(clock, bare)) ||
        has(theirs[layer], name)) {
        return
    }
    if (name ~ /^(SDL2\/)?SDL(_[a-z]+)?\.h$/) {
        name = "SDL"
    } else if (name ~ /^(cairo\/)?cairo(-[a-z]+)?\.h$/) {
        name = "cairo"
    } else if (name ~ /^(unistd|fcntl|getopt|dirent|dlfcn|termios|poll|spawn|langinfo|pthread|ifaddrs|netinet\/.*|arpa\/.*|net\/.*|sys\/.*|windows|io|share|shlobj|shellapi|sapi)\.h$/) {
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

# What needs no header of its own, or a system's own word.
if grep -nE '\b(getenv|open_memstream|clock_gettime|dlopen|fileno|isatty|popen|SDL_LoadObject)\(|_(POSIX_C|XOPEN|GNU|DEFAULT)_SOURCE|^ *# *(if|elif|ifdef) *(!? *defined)?.*(linux|_WIN32|__unix|EMSCRIPTEN|__APPLE__)' \
    $(find . -name '*.[ch]' ! -path './platform/*'); then
    echo "^ only engine/platform speaks to the system"
    exit 1
fi

# Every letter on the screen goes through one file.
if grep -nE 'cairo_(show_text|text_path|show_glyphs|select_font_face|set_font|ft_)|\bFT_|TTF_' \
    $(find . -name '*.[ch]' ! -path './draw/type.c'); then
    echo "^ only engine/draw/type.c draws letters"
    exit 1
fi
