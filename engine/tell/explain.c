#include "tell/explain.h"

#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "talk/move.h"

enum { NUMBER_MAX = 16, WORDS_MAX = 240, KEY_MAX = 64, WORDS_LETTERS = 60 };

void explain_span(const Scenario *scenario, int span, char *out, size_t size)
{
    out[0] = '\0';
    if (span < 0 || span >= scenario->span_count) {
        return;
    }
    const Span *place = &scenario->spans[span];
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        if (span < beat->first_span ||
            span >= beat->first_span + beat->span_count) {
            continue;
        }
        char words[SCENARIO_BEAT_TEXT_MAX + 1];
        size_t length = (size_t)(place->end - place->start);
        memcpy(words, beat->text + place->start, length);
        words[length] = '\0';
        text_copy(out, size, words);
        return;
    }
}

// Ends `text` after a whole word of its first WORDS_LETTERS letters.
static bool shorten(char *text)
{
    const char *at = text;
    char *blank = NULL;
    for (int letters = 0; *at != '\0'; letters++) {
        if (letters == WORDS_LETTERS && blank) {
            while (blank > text && strchr(" ,.;:-", blank[-1])) {
                blank--;
            }
            *blank = '\0';
            return true;
        }
        blank = *at == ' ' ? text + (at - text) : blank;
        (void)text_next(&at);
    }
    return false;
}

void explain_words(const Scenario *scenario, int span, char *out, size_t size)
{
    char words[SCENARIO_BEAT_TEXT_MAX + 1];
    explain_span(scenario, span, words, sizeof words);
    bool more = shorten(words);
    text_copy(out, size, words);
    if (more) {
        text_append(out, size, "…");
    }
}

const char *explain_ending(const Words *words, const char *word)
{
    char key[KEY_MAX];
    snprintf(key, sizeof key, "ending.%.40s", word);
    return words_get_or(words, key, word);
}

const char *explain_depth(const Words *words, int depth)
{
    static const char *const KEYS[DEPTHS] = {"depth.0", "depth.1", "depth.2",
                                             "depth.3", "depth.4"};
    return words_get(words, depth < 0 ? "debrief.depth.none" : KEYS[depth]);
}

const char *explain_quadrant(const Words *words, const Scenario *scenario,
                             int quadrant)
{
    const char *own = scenario->quadrants[quadrant];
    const char *word = scenario_quadrant(quadrant);
    char key[KEY_MAX];
    snprintf(key, sizeof key, "quadrant.%s", word);
    return own[0] != '\0' ? own : words_get_or(words, key, word);
}

static const char *topic_label(const Scenario *scenario, int topic)
{
    if (topic < 0 || topic >= scenario->topic_count) {
        return "";
    }
    const Topic *found = &scenario->topics[topic];
    return found->label[0] != '\0' ? found->label : found->name;
}

// His words: those of the effect, else those the move pointed at.
static void words_concerned(const Scenario *scenario, const Turn *turn,
                            const Effect *effect, char out[WORDS_MAX])
{
    explain_words(scenario, effect->span, out, WORDS_MAX);
    if (out[0] == '\0') {
        explain_words(scenario, turn->move.span, out, WORDS_MAX);
    }
    if (out[0] == '\0') {
        text_copy(out, WORDS_MAX, topic_label(scenario, effect->topic));
    }
}

bool explain_person(const Words *words, const Scenario *scenario,
                    const char *text, char *out, size_t size)
{
    static const char *const KEYS[2][5] = {
        [SEX_MAN] = {"person.man.hij", "person.man.Hij", "person.man.hem",
                     "person.man.zijn", "person.man.Zijn"},
        [SEX_WOMAN] = {"person.woman.hij", "person.woman.Hij",
                       "person.woman.hem", "person.woman.zijn",
                       "person.woman.Zijn"}};
    const char *const *keys = KEYS[scenario->appearance.sex];
    const char *const pairs[] = {
        "hij",  words_get(words, keys[0]), "Hij",  words_get(words, keys[1]),
        "hem",  words_get(words, keys[2]), "zijn", words_get(words, keys[3]),
        "Zijn", words_get(words, keys[4]), NULL};
    out[0] = '\0';
    return text_fill(out, size, text, pairs);
}

// Fills the sentence of `key`, and then the person in it.
static bool fill_sentence(const Words *words, const Scenario *scenario,
                          const char *key, const char *const *pairs,
                          char out[EXPLAIN_TEXT_MAX])
{
    char sentence[EXPLAIN_TEXT_MAX] = "";
    bool whole =
        text_fill(sentence, sizeof sentence, words_get(words, key), pairs);
    return explain_person(words, scenario, sentence, out, EXPLAIN_TEXT_MAX) &&
           whole;
}

// The key of the sentence: a miss says what was heard instead, if the scenario
// does; what was told a move ago was told just now; and where there was nothing
// to take up, that is said.
static const char *effect_key(const Scenario *scenario, const Effect *effect,
                              const Option *option)
{
    if (effect->reason == REASON_PICK_UP_MISSED && effect->topic != NONE &&
        scenario->topics[effect->topic].kind == TOPIC_CLAUSE) {
        return "rule.pick_up.clause";
    }
    if (effect->reason == REASON_MISS && !option) {
        return "rule.miss.own";
    }
    if (effect->reason == REASON_MISS && option->mishears[0] != '\0') {
        return "rule.miss.heard";
    }
    return effect->reason == REASON_MISS_TOLD && effect->value <= 1
               ? "rule.miss.told.now"
               : rapport_reason_key(effect->reason);
}

// The other sentence that fitted, or NULL.
static const Option *other_option(const Scenario *scenario,
                                  const Effect *effect)
{
    return effect->reason == REASON_OTHER_FITS && effect->topic != NONE
               ? &scenario
                      ->options[scenario->topics[effect->topic].first_option +
                                effect->value]
               : NULL;
}

bool explain_effect(const Words *words, const Scenario *scenario,
                    const Turn *turn, const Effect *effect,
                    char out[EXPLAIN_TEXT_MAX])
{
    char his[WORDS_MAX];
    bool deep = effect->value >= 0 && effect->value < DEPTHS;
    const Option *option = move_option(scenario, turn->move);
    const Option *other = other_option(scenario, effect);
    Pairs pairs = {0};
    words_concerned(scenario, turn, effect, his);
    pairs_text(&pairs, "woorden", his);
    pairs_text(&pairs, "zin", turn->you);
    pairs_text(&pairs, "vak", topic_label(scenario, effect->topic));
    pairs_text(&pairs, "naam", scenario->first_name);
    pairs_number(&pairs, "getal", effect->value);
    pairs_text(&pairs, "diepte",
               explain_depth(words, deep ? effect->value : 0));
    pairs_text(&pairs, "fout", option ? option->fault : "");
    pairs_text(&pairs, "hoort", option ? option->mishears : "");
    pairs_text(&pairs, "ander", other ? other->text : "");
    pairs_text(&pairs, "brengt", other ? other->brings : "");
    return fill_sentence(words, scenario, effect_key(scenario, effect, option),
                         pairs.list, out);
}

static const char *const GAZE_KEYS[] = {
    "bearing.gaze.you",    "bearing.gaze.pen",   "bearing.gaze.clock",
    "bearing.gaze.window", "bearing.gaze.table", "bearing.gaze.hands",
    "bearing.gaze.thing",  "bearing.gaze.door"};
static const char *const ARMS_KEYS[] = {
    "bearing.arms.crossed", "bearing.arms.table", "bearing.arms.open",
    "bearing.arms.chin",    "bearing.arms.cup",   "bearing.arms.write"};
// The whole line, and of the face alone.
static const char *const EXPRESSION_KEYS[EXPRESSIONS][2] = {
    [EXPRESSION_NONE] = {"", ""},
    [EXPRESSION_TIRED] = {"bearing.tired", "bearing.face.tired"},
    [EXPRESSION_HURT] = {"bearing.hurt", "bearing.face.hurt"},
    [EXPRESSION_MOVED] = {"bearing.moved", "bearing.face.moved"},
    [EXPRESSION_ASHAMED] = {"bearing.ashamed", "bearing.face.ashamed"},
    [EXPRESSION_AMUSED] = {"bearing.amused", "bearing.face.amused"},
    [EXPRESSION_PROUD] = {"bearing.proud", "bearing.face.proud"},
    [EXPRESSION_ANNOYED] = {"bearing.annoyed", "bearing.face.annoyed"},
    [EXPRESSION_ABSENT] = {"bearing.absent", "bearing.face.absent"},
    [EXPRESSION_AFRAID] = {"bearing.afraid", "bearing.face.afraid"},
    [EXPRESSION_RELIEVED] = {"bearing.relieved", "bearing.face.relieved"}};

static const char *face_key(const Bearing *bearing)
{
    if (bearing->expression != EXPRESSION_NONE) {
        return EXPRESSION_KEYS[bearing->expression][1];
    }
    if (bearing->tension >= 65) {
        return "bearing.face.tense";
    }
    if (bearing->warmth >= 68) {
        return "bearing.face.warm";
    }
    if (bearing->warmth >= 52) {
        return "bearing.face.friendly";
    }
    return bearing->warmth >= 35 ? "bearing.face.plain" : "bearing.face.closed";
}

bool explain_bearing(const Words *words, const Scenario *scenario,
                     const Bearing *bearing, char out[EXPLAIN_TEXT_MAX])
{
    const char *lean = bearing->openness >= 62   ? "bearing.lean.forward"
                       : bearing->openness >= 35 ? "bearing.lean.upright"
                                                 : "bearing.lean.back";
    const char *const pairs[] = {
        "naam",    scenario->first_name,
        "zit",     words_get(words, lean),
        "armen",   words_get(words, ARMS_KEYS[bearing->arms]),
        "gezicht", words_get(words, face_key(bearing)),
        "blik",    words_get(words, GAZE_KEYS[bearing->gaze]),
        NULL};
    bool whole = bearing->expression != EXPRESSION_NONE && !bearing->only_face;
    const char *key =
        whole ? EXPRESSION_KEYS[bearing->expression][0] : "bearing.line";
    return fill_sentence(words, scenario, key, pairs, out);
}

const char *explain_gesture_key(const Turn *turn)
{
    switch (turn->move.kind) {
    case MOVE_SILENCE:
        return "cli.you.silence";
    case MOVE_PEN:
        return "cli.you.pen";
    case MOVE_FORM_ASIDE:
        return "cli.you.form";
    default:
        return NULL;
    }
}

const char *explain_you(const Words *words, const Turn *turn)
{
    const char *key = explain_gesture_key(turn);
    return key ? words_get(words, key) : turn->you;
}

bool explain_event(const Words *words, const Scenario *scenario, int event,
                   char out[EXPLAIN_TEXT_MAX])
{
    const Event *what = &scenario->events[event];
    out[0] = '\0';
    if (what->says == NONE) {
        return text_copy(out, EXPLAIN_TEXT_MAX, what->happens);
    }
    const char *const pairs[] = {"wat", what->happens,
                                 "wie", what->who,
                                 "zin", scenario->beats[what->says].text,
                                 NULL};
    return text_fill(out, EXPLAIN_TEXT_MAX,
                     words_get(words, "debrief.event.says"), pairs);
}
