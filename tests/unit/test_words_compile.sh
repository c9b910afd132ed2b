#!/bin/sh
# Holds that a slip in a PO file ends the build, naming the file and the key.
set -eu
compile=$BUILD_DIR/words_compile
folder=$(mktemp -d "$BUILD_DIR/words-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export ASAN_OPTIONS=detect_leaks=0 # it ends with its files open

po() { # NAME, entries on standard input
    printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n' \
        >"$1"
    cat >>"$1"
}

fails() { # WORDS-EXPECTED FILE...
    expected=$1
    shift
    if "$compile" out.h "$@" 2>told; then
        echo "$*: compiled, and should not"
        exit 1
    fi
    if ! grep -q "$expected" told; then
        echo "$*: does not tell '$expected':"
        cat told
        exit 1
    fi
}

po nl.po <<'PO'
msgid "b.twee"
msgstr "Wat??! \"Één\" regel\n\\ en nog een."
PO
po nl.meer.po <<'PO'
msgid "a.een"
msgstr "een"
PO
po en.po <<'PO'
msgid "a.een"
msgstr "one"
PO
"$compile" out.h nl.po nl.meer.po en.po

# What was written must be C, and say what stood there.
cat >try.c <<'C'
#include <stdio.h>
#include <string.h>
typedef struct Word {
    const char *key, *sentence;
} Word;
typedef struct Words {
    const char *language;
    const Word *list;
    unsigned long count;
} Words;
#include "out.h"
int main(void)
{
    return sizeof(LANGUAGES) / sizeof(LANGUAGES[0]) != 2 ||
           strcmp(LANGUAGES[0].language, "en") != 0 ||
           LANGUAGES[1].count != 2 ||
           strcmp(WORDS_nl[0].key, "a.een") != 0 ||
           strcmp(WORDS_nl[1].sentence,
                  "Wat?" "?! \"Één\" regel\n\\ en nog een.") != 0;
}
C
cc -std=c11 -Wall -Wextra -Wpedantic -Werror try.c -o try
./try

po nl.dubbel.po <<'PO'
msgid "b.twee"
msgstr "nog eens"
PO
fails 'nl.dubbel.po.*b.twee' nl.po nl.dubbel.po
fails 'nl.po.*b.twee' nl.po nl.dubbel.po

po nl.leeg.po <<'PO'
msgid "c.leeg"
msgstr ""
PO
fails 'nl.leeg.po.*c.leeg' nl.po nl.leeg.po

po nl.zelf.po <<'PO'
msgid "d.zelf"
msgstr "een"

msgid "d.zelf"
msgstr "twee"
PO
fails 'nl.zelf.po' nl.zelf.po

po nl.vaag.po <<'PO'
#, fuzzy
msgid "e.vaag"
msgstr "misschien"
PO
fails 'nl.vaag.po.*e.vaag' nl.vaag.po

printf 'msgid "f"\nmsgstr "geen kop"\n' >nl.kaal.po
fails 'nl.kaal.po.*charset' nl.kaal.po

printf 'msgid "g\nmsgstr' >nl.stuk.po
fails 'nl.stuk.po' nl.stuk.po

fails 'nl.er.niet.po' nl.er.niet.po
