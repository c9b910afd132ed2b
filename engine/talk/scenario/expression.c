#include "talk/scenario/expression.h"

#include <string.h>

static const char *const GAZE_WORDS[GAZES] = {
    [GAZE_YOU] = "jou",     [GAZE_PEN] = "pen",     [GAZE_CLOCK] = "klok",
    [GAZE_WINDOW] = "raam", [GAZE_TABLE] = "tafel", [GAZE_HANDS] = "handen",
    [GAZE_THING] = "ding",  [GAZE_DOOR] = "deur"};
static const char *const EXPRESSION_WORDS[EXPRESSIONS] = {
    [EXPRESSION_NONE] = "",
    [EXPRESSION_TIRED] = "moe",
    [EXPRESSION_HURT] = "gekwetst",
    [EXPRESSION_MOVED] = "ontroerd",
    [EXPRESSION_ASHAMED] = "beschaamd",
    [EXPRESSION_AMUSED] = "geamuseerd",
    [EXPRESSION_PROUD] = "trots",
    [EXPRESSION_ANNOYED] = "geprikkeld",
    [EXPRESSION_ABSENT] = "afwezig",
    [EXPRESSION_AFRAID] = "bang",
    [EXPRESSION_RELIEVED] = "opgelucht"};

// The place of `word`, or `count`.
static int find(const char *const *words, int count, const char *word)
{
    int i = 0;
    while (i < count && strcmp(words[i], word) != 0) {
        i++;
    }
    return i;
}

bool expression_find_gaze(const char *word, Gaze *gaze)
{
    int found = find(GAZE_WORDS, GAZES, word);
    *gaze = found < GAZES ? (Gaze)found : *gaze;
    return found < GAZES;
}

bool expression_find(const char *word, Expression *expression)
{
    int found = find(EXPRESSION_WORDS, EXPRESSIONS, word);
    bool known = found > EXPRESSION_NONE && found < EXPRESSIONS;
    *expression = known ? (Expression)found : *expression;
    return known;
}
