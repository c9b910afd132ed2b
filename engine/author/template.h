// A text with open places and the questions that fill them. In comments at its
// head stand the questions; below the line of dashes stands the text.
//
//     -- titel | Iemand met een eigen zaak
//     -- vraag naam | Hoe heet de klant? | Ans Kok
//     -- vraag geslacht man,vrouw | Man of vrouw? | vrouw
//     -- vraag achter. | Wat zit daarachter? | Dat mis ik.
//     -- en naam | What is the customer called?
//     -- ------------------------------------------------
//     klant { naam = "<naam>" }
//
// A point behind the name says that the answer is a whole sentence. <Naam>,
// with a capital, is the answer with one. <geslacht|hij|zij> is one of as many
// texts as there are choices, in their order. A line that begins with a
// language has the question in that language.

#ifndef AUTHOR_TEMPLATE_H
#define AUTHOR_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum {
    TEMPLATE_QUESTIONS_MAX = 32,
    TEMPLATE_WORDS_LETTERS = 60,    // of an answer, at most
    TEMPLATE_SENTENCE_LETTERS = 200 // where it is a sentence
};

typedef struct TemplateQuestion {
    const char *key;
    const char *choices; // "man,vrouw", or "": anything
    const char *question;
    const char *answer; // the default until another is given
    bool sentence;
} TemplateQuestion;

typedef struct Template {
    TemplateQuestion questions[TEMPLATE_QUESTIONS_MAX];
    size_t count;
    const char *title; // what is made of it, or ""
    const char *text;  // what stands below the line
} Template;

// Reads the questions of `text` into `arena`. False when a question is not
// whole, there are too many, there is no line, or memory is out.
bool template_read(Arena *arena, const char *text, Template *template);

// Has the questions that were read in `language` ("en"), as far as they are
// there.
void template_speak(Arena *arena, const char *text, const char *language,
                    Template *template);

// Takes what somebody typed. Of choices a beginning is enough, in any letters:
// "M" for "man". A sentence gets its capital and its point, what stands within
// one loses its point; nothing but blanks leaves the default. What tells a
// terminal something, or turns what is read around, becomes a blank. False when
// it is no choice or too long, or memory is out.
bool template_answer(Arena *arena, TemplateQuestion *question,
                     const char *typed);

// How many letters an answer to it may have.
int template_most(const TemplateQuestion *question);

// The text with each <key> replaced by its answer, made safe to stand between
// quotation marks in a scenario: no quotation mark ends it, no bracket begins
// a link. In `arena`; NULL when memory is out.
char *template_fill(Arena *arena, const Template *template);

#endif
