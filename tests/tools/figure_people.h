// The people of the scenarios, described as a trainer would.

#ifndef TESTS_FIGURE_PEOPLE_H
#define TESTS_FIGURE_PEOPLE_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "talk/appearance.h"

enum { PERSON_WORDS = 12, PEOPLE = 9 };

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
      {"naamplaatje", "Wim"}}},
    {"Samira",
     {{"geslacht", "vrouw"},
      {"leeftijd", "41"},
      {"huid", "2"},
      {"haar", "zwart"},
      {"kapsel", "knot"},
      {"schort", "bordeaux"}}},
    {"Peter-Jan",
     {{"leeftijd", "51"},
      {"haar", "bruin"},
      {"kapsel", "terugwijkend"},
      {"bril", "vierkant"},
      {"gezicht", "smal"},
      {"jasje", "grijs"},
      {"das", "bordeaux"}}},
    {"Geert",
     {{"leeftijd", "61"},
      {"haar", "blond"},
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
      {"jasje", "donkerblauw"}}},
    {"Ronald",
     {{"geslacht", "man"},
      {"leeftijd", "54"},
      {"haar", "grijs"},
      {"kapsel", "terugwijkend"},
      {"baard", "stoppels"},
      {"postuur", "1"},
      {"jasje", "donkerblauw"},
      {"overhemd", "lichtblauw"}}},
    {"de nieuwe",
     {{"leeftijd", "23"},
      {"haar", "blond"},
      {"kapsel", "stekels"},
      {"gezicht", "lang"},
      {"postuur", "-2"},
      {"jasje", "blauw"},
      {"das", "rood"}}},
    {"de bakker",
     {{"leeftijd", "50"},
      {"kapsel", "kaal"},
      {"haar", "bruin"},
      {"baard", "snor"},
      {"postuur", "2"},
      {"huid", "1"},
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
