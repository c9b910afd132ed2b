// The people of the scenarios, described as a trainer would.

#ifndef TESTS_FIGURE_PEOPLE_H
#define TESTS_FIGURE_PEOPLE_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "talk/appearance.h"

enum { PERSON_WORDS = 18, PEOPLE = 9 };

typedef struct Person {
    const char *name;
    const char *looks[PERSON_WORDS][2]; // property, word or number
} Person;

static const Person CAST[PEOPLE] = {
    {"Wim",
     {{"leeftijd", "58"},
      {"haar", "grijs"},
      {"bril", "rond"},
      {"schort", "groen"},
      {"draagt", "pennen"},
      {"neus", "breed"},
      {"naamplaatje", "Wim"}}},
    {"Samira",
     {{"geslacht", "vrouw"},
      {"leeftijd", "41"},
      {"huid", "2"},
      {"haar", "zwart"},
      {"kapsel", "knot"},
      {"gezicht", "rond"},
      {"mond", "vol"},
      {"wenkbrauwen", "gewoon"},
      {"neus", "recht"},
      {"schouders", "-1"},
      {"overhemd", "grijs"},
      {"kraag", "rond"},
      {"draagt", "thermometer"},
      {"drinkt", "glas"},
      {"schort", "bordeaux"}}},
    {"Peter-Jan",
     {{"leeftijd", "51"},
      {"haar", "bruin"},
      {"kapsel", "terugwijkend"},
      {"bril", "vierkant"},
      {"gezicht", "smal"},
      {"neus", "krom"},
      {"mond", "smal"},
      {"schouders", "-2"},
      {"drinkt", "kopje"},
      {"jasje", "grijs"},
      {"das", "bordeaux"}}},
    {"Geert",
     {{"leeftijd", "61"},
      {"haar", "grijs"},
      {"schouders", "2"},
      {"drinkt", "emaille"},
      {"kapsel", "pet"},
      {"gezicht", "hoekig"},
      {"baard", "stoppels"},
      {"neus", "groot"},
      {"huid", "1"},
      {"postuur", "1"},
      {"overall", "blauw"}}},
    {"Anouk",
     {{"geslacht", "vrouw"},
      {"leeftijd", "39"},
      {"haar", "bruin"},
      {"kapsel", "bob"},
      {"gezicht", "ovaal"},
      {"mond", "vol"},
      {"schouders", "-1"},
      {"draagt", "pas"},
      {"drinkt", "beker"},
      {"overhemd", "wit"},
      {"vest", "geel"}}},
    {"Ronald",
     {{"geslacht", "man"},
      {"leeftijd", "54"},
      {"haar", "grijs"},
      {"kapsel", "terugwijkend"},
      {"baard", "snor"},
      {"postuur", "1"},
      {"neus", "groot"},
      {"gezicht", "hoekig"},
      {"schouders", "1"},
      {"jasje", "donkerblauw"},
      {"overhemd", "lichtblauw"}}},
    {"de nieuwe",
     {{"leeftijd", "23"},
      {"haar", "blond"},
      {"kapsel", "stekels"},
      {"gezicht", "lang"},
      {"neus", "klein"},
      {"mond", "smal"},
      {"postuur", "-2"},
      {"drinkt", "kopje"},
      {"jasje", "blauw"},
      {"das", "rood"}}},
    {"de bakker",
     {{"leeftijd", "50"},
      {"kapsel", "kaal"},
      {"haar", "bruin"},
      {"baard", "snor"},
      {"postuur", "2"},
      {"huid", "1"},
      {"draagt", "pennen"},
      {"schort", "wit"},
      {"overhemd", "lichtblauw"}}},
    {"de manager",
     {{"geslacht", "vrouw"},
      {"leeftijd", "51"},
      {"haar", "grijs"},
      {"kapsel", "kort"},
      {"huid", "4"},
      {"bril", "vierkant"},
      {"jasje", "paars"}}},
};

// False, with a line on stderr, if a word is not one of the trainer's.
static inline bool person_look(const Person *person, Appearance *look)
{
    *look = (Appearance){0};
    for (int i = 0; i < PERSON_WORDS && person->looks[i][0]; i++) {
        const char *property = person->looks[i][0];
        const char *word = person->looks[i][1];
        char *end = NULL;
        long number = strtol(word, &end, 10);
        bool known = *end == '\0'
                         ? appearance_set_number(look, property, (int)number)
                         : appearance_set_word(look, property, word);
        if (!known) {
            (void)fprintf(stderr, "%s: %s = %s\n", person->name, property,
                          word);
            return false;
        }
    }
    return true;
}

#endif
