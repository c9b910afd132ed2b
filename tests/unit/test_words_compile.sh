#!/bin/sh
# Holds that a folder of PO files is a language, complete or falling back, which
# the settings offer; and that a slip in a PO file ends the build, naming the
# file and the key.
set -eu
compile=$BUILD_DIR/words_compile
folder=$(mktemp -d "$BUILD_DIR/words-XXXXXX")
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export ASAN_OPTIONS=detect_leaks=0 # it ends with its files open

po() { # FOLDER/NAME, entries on standard input
    mkdir -p "${1%/*}"
    printf 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n' \
        >"$1"
    cat >>"$1"
}

fails() { # WORDS-EXPECTED FILE...
    expected=$1
    shift
    if "$compile" nl out.h list.h "$@" 2>told; then
        echo "$*: compiled, and should not"
        exit 1
    fi
    if ! grep -q "$expected" told; then
        echo "$*: does not tell '$expected':"
        cat told
        exit 1
    fi
}

po nl/een.po <<'PO'
msgid "b.twee"
msgstr "Wat??! \"Één\" regel\n\\ en nog een."
PO
po nl/meer.po <<'PO'
msgid "a.een"
msgstr "een"
PO
po en/een.po <<'PO'
msgid "a.een"
msgstr "one"
PO
"$compile" nl out.h list.h en/een.po nl/een.po nl/meer.po 2>told
grep -q 'en: 1 of 2 sentences' told

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
           strcmp(LANGUAGES[1].language, "en") != 0 ||
           LANGUAGES[0].count != 2 ||
           strcmp(WORDS_0[0].key, "a.een") != 0 ||
           strcmp(WORDS_0[1].sentence,
                  "Wat?" "?! \"Één\" regel\n\\ en nog een.") != 0;
}
C
cc -std=c11 -Wall -Wextra -Wpedantic -Werror try.c -o try
./try

# A folder more is a language more: nothing else is touched.
po fy/een.po <<'PO'
msgid "settings.on"
msgstr "oan"
PO
"$compile" nl words_table.h words_languages.h fy/een.po \
    "$PROJECT_DIR"/assets/words/*/*.po 2>told
grep -q '^fy: [0-9]* of [0-9]* sentences' told
if grep -q '^en:' told; then
    echo "the English is not complete:"
    cat told
    exit 1
fi
cat >try.c <<'C'
#include <string.h>
#include "base/settings.h"
#include "base/words.h"
int main(void)
{
    const Words *words = words_open("fy");
    Settings settings = settings_usual();
    return words == NULL || strcmp(words_language_at(2), "fy") != 0 ||
           strcmp(words_get(words, "settings.on"), "oan") != 0 ||
           strcmp(words_get(words, "settings.off"),
                  words_get(words_open("nl"), "settings.off")) != 0 ||
           words_count(words) != words_count(words_open("nl")) ||
           !settings_step(&settings, SETTING_LANGUAGE, -1) ||
           strcmp(settings_get_word(&settings, SETTING_LANGUAGE), "fy") != 0;
}
C
cc -std=c11 -I. -I"$PROJECT_DIR/engine" try.c "$PROJECT_DIR/engine/base/words.c" \
    "$PROJECT_DIR/engine/base/settings.c" -o try
./try

po nl/dubbel.po <<'PO'
msgid "b.twee"
msgstr "nog eens"
PO
fails 'nl/dubbel.po.*b.twee' nl/een.po nl/dubbel.po
fails 'nl/een.po.*b.twee' nl/een.po nl/dubbel.po

po nl/leeg.po <<'PO'
msgid "c.leeg"
msgstr ""
PO
fails 'nl/leeg.po.*c.leeg' nl/een.po nl/leeg.po

po nl/zelf.po <<'PO'
msgid "d.zelf"
msgstr "een"

msgid "d.zelf"
msgstr "twee"
PO
fails 'nl/zelf.po' nl/zelf.po

po nl/vaag.po <<'PO'
#, fuzzy
msgid "e.vaag"
msgstr "misschien"
PO
fails 'nl/vaag.po.*e.vaag' nl/vaag.po

printf 'msgid "f"\nmsgstr "geen kop"\n' >nl/kaal.po
fails 'nl/kaal.po.*charset' nl/kaal.po

printf 'msgid "g\nmsgstr' >nl/stuk.po
fails 'nl/stuk.po' nl/stuk.po

po en/eigen.po <<'PO'
msgid "h.eigen"
msgstr "own"
PO
fails 'en/eigen.po.*h.eigen' nl/een.po en/eigen.po

fails 'nl/er.niet.po' nl/er.niet.po
