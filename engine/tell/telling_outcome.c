#include "tell/telling_outcome.h"

#include <string.h>

#include "base/text.h"
#include "tell/explain.h"
#include "tell/telling_parts.h"

enum { INSTEAD_MAX = 1024 };

static const Scenario *who(const Telling *to)
{
    return to->debrief->scenario;
}

// Why it ended -------------------------------------------------------------

static const char *end_key(int ending, OutcomeCause cause)
{
    static const char *const CHAT[OUTCOME_CAUSES] = {[OUTCOME_BY_LEAVE] =
                                                         "why.chat.leave"};
    static const char *const POLITE[OUTCOME_CAUSES] = {
        [OUTCOME_BY_ORDER] = "why.polite.order",
        [OUTCOME_BY_NEXT] = "why.polite.next",
        [OUTCOME_BY_LEAVE] = "why.polite.leave"};
    static const char *const DOOR[OUTCOME_CAUSES] = {
        [OUTCOME_BY_ORDER] = "why.door.asked",
        [OUTCOME_BY_NEXT] = "why.door.asked",
        [OUTCOME_BY_LEAVE] = "why.door.leave",
        [OUTCOME_BY_PATIENCE] = "why.door.patience",
        [OUTCOME_BY_TRUST] = "why.door.trust"};
    switch (ending) {
    case ENDING_YES:
        return "why.yes";
    case ENDING_THINKING:
        return cause == OUTCOME_BY_ORDER ? "why.thinking.order"
                                         : "why.thinking.next";
    case ENDING_CHAT:
        return CHAT[cause] ? CHAT[cause] : "why.chat.time";
    case ENDING_POLITE:
        return POLITE[cause] ? POLITE[cause] : "why.polite.time";
    case ENDING_DOOR:
        return DOOR[cause] ? DOOR[cause] : "why.door.time";
    default:
        return "why.examined";
    }
}

// What a yes asks ----------------------------------------------------------

enum { GRADE_NONE = 0, GRADE_LITTLE = 5, GRADE_SOME = 15, GRADE_MUCH = 30 };

// How much was missing, in words: from enough to nearly all of it.
static const char *grade_key(const char *const keys[5], int missing)
{
    return missing <= GRADE_NONE     ? keys[0]
           : missing <= GRADE_LITTLE ? keys[1]
           : missing <= GRADE_SOME   ? keys[2]
           : missing <= GRADE_MUCH   ? keys[3]
                                     : keys[4];
}

static const char *asked_key(OutcomeCause cause)
{
    switch (cause) {
    case OUTCOME_BY_ORDER:
        return "why.asked";
    case OUTCOME_BY_NEXT:
        return "why.asked.next";
    case OUTCOME_BY_LEAVE:
    case OUTCOME_BY_TIME:
        return "why.asked.not";
    default:
        return "why.asked.too_far";
    }
}

static const char *need_key(const Outcome *outcome, OutcomeNeed need)
{
    static const char *const RAPPORT[] = {
        "why.rapport", "why.rapport.little", "why.rapport.some",
        "why.rapport.much", "why.rapport.none"};
    static const char *const TRUST[] = {"why.trust", "why.trust.little",
                                        "why.trust.some", "why.trust.much",
                                        "why.trust.none"};
    static const char *const OFFER[OFFER_KINDS] = {
        [OFFER_RIGHT] = "why.offer",
        [OFFER_NEVER] = "why.offer.never",
        [OFFER_EARLY] = "why.offer.early",
        [OFFER_BESIDE] = "why.offer.beside",
        [OFFER_PROMISED] = "why.offer.promised",
        [OFFER_CHEAPER] = "why.offer.cheaper",
        [OFFER_MISSED] = "why.offer.missed",
        [OFFER_OBJECTED] = "why.offer.objected"};
    switch (need) {
    case OUTCOME_RAPPORT:
        return grade_key(RAPPORT, outcome->missing[need]);
    case OUTCOME_TRUST:
        return grade_key(TRUST, outcome->missing[need]);
    case OUTCOME_OFFER:
        return OFFER[outcome->offer];
    default:
        return asked_key(outcome->cause);
    }
}

static void tell_needs(const Telling *to, const Outcome *outcome)
{
    for (int i = 0; i < OUTCOME_NEEDS; i++) {
        Told told = {.kind = TOLD_NEED, .move = NONE};
        Pairs pairs = {0};
        told.numbers[0] = i;
        told.numbers[1] = outcome->missing[i] == 0;
        telling_say(to, told, need_key(outcome, (OutcomeNeed)i), &pairs);
    }
}

// What would have changed it -----------------------------------------------

// "op “nou ja” gezegd: “…”", or, where `before` quotes them, "daar gezegd: “…”"
static void say_instead(const Telling *to, const OutcomeStep *step,
                        const char *before, char out[INSTEAD_MAX])
{
    const Scenario *scenario = who(to);
    char his[EXPLAIN_TEXT_MAX];
    Pairs pairs = {0};
    if (step->instead.kind == MOVE_SILENCE) {
        text_copy(out, INSTEAD_MAX,
                  words_get(to->words, "why.instead.silence"));
        return;
    }
    explain_words(scenario, step->span, his, sizeof his);
    pairs_text(&pairs, "woorden", his);
    pairs_text(&pairs, "zin", scenario->options[step->instead.option].text);
    out[0] = '\0';
    (void)text_fill(out, INSTEAD_MAX,
                    words_get(to->words, his[0] == '\0' ? "why.instead.said"
                                         : strstr(before, his)
                                             ? "why.instead.there"
                                             : "why.instead.words"),
                    pairs.list);
}

static const char *came_key(int ending)
{
    static const char *const KEYS[ENDINGS] = {[ENDING_CHAT] = "why.came.chat",
                                              [ENDING_THINKING] =
                                                  "why.came.thinking",
                                              [ENDING_YES] = "why.came.yes"};
    return KEYS[ending];
}

// Had you said so, and, where two are needed, had you then said so, it had
// become that.
static void say_why(const Telling *to, const Outcome *outcome, int index,
                    char out[INSTEAD_MAX])
{
    const OutcomeStep *step = &outcome->steps[index];
    bool last = index == outcome->step_count - 1;
    bool behind = step->move >= (int)to->debrief->count;
    const char *key = index == 0 ? last ? "why.step.only" : "why.step.first"
                      : behind   ? "why.step.behind"
                                 : "why.step.second";
    char instead[INSTEAD_MAX];
    char came[EXPLAIN_TEXT_MAX];
    char text[INSTEAD_MAX] = "";
    Pairs pairs = {0};
    say_instead(to, step, "", instead);
    text_copy(came, sizeof came,
              words_get(to->words, came_key(outcome->ending)));
    pairs_text(&pairs, "wat", instead);
    pairs_text(&pairs, "gevolg", came);
    (void)text_fill(text, sizeof text, words_get(to->words, key), pairs.list);
    (void)explain_person(to->words, who(to), text, out, INSTEAD_MAX);
}

// The same is not advised twice.
static bool is_advised(const Outcome *outcome, int index)
{
    const Move *move = &outcome->steps[index].instead;
    const Move *first = &outcome->steps[0].instead;
    return move->kind != MOVE_KINDS &&
           (index == 0 || move->kind != first->kind ||
            move->topic != first->topic || move->option != first->option);
}

// What it brought or took, and what would have been better there.
static void say_weight(const Telling *to, const Outcome *outcome, int index,
                       char out[INSTEAD_MAX])
{
    const OutcomeStep *step = &outcome->steps[index];
    const Turn *turn = &to->debrief->moves[step->move].turn;
    bool good = to->debrief->end.ending == ENDING_YES;
    const Effect *effect = debrief_main_effect(turn, good ? 1 : -1);
    size_t used = 0;
    if (effect) {
        explain_effect(to->words, who(to), turn, effect, out);
        used = strlen(out);
    }
    if (is_advised(outcome, index)) {
        char instead[INSTEAD_MAX];
        Pairs pairs = {0};
        say_instead(to, step, out, instead);
        pairs_text(&pairs, "wat", instead);
        text_copy(out + used, INSTEAD_MAX - used, used > 0 ? " " : "");
        used = strlen(out);
        (void)text_fill(out + used, INSTEAD_MAX - used,
                        words_get(to->words, step->instead.kind == MOVE_SILENCE
                                                 ? "why.step.quiet"
                                                 : "why.step.better"),
                        pairs.list);
    }
}

// A gesture is told, not quoted; and what the reason quotes stands there once.
static const char *step_key(const Telling *to, const OutcomeStep *step,
                            const char *why)
{
    if (step->move >= (int)to->debrief->count) {
        return "why.step.after";
    }
    const Turn *turn = &to->debrief->moves[step->move].turn;
    return turn->you[0] == '\0'             ? "why.step.gesture"
           : strstr(why, turn->you) != NULL ? "why.step.quoted"
                                            : "why.step";
}

static void tell_step(const Telling *to, const Outcome *outcome, int index)
{
    const OutcomeStep *step = &outcome->steps[index];
    bool behind = step->move >= (int)to->debrief->count;
    Told told = {.kind = TOLD_STEP, .move = behind ? NONE : step->move};
    char why[INSTEAD_MAX] = "";
    Pairs pairs = {0};
    if (outcome->ending != ENDING_NONE) {
        say_why(to, outcome, index, why);
    } else {
        say_weight(to, outcome, index, why);
    }
    told.why = why;
    told.text =
        behind ? ""
               : explain_you(to->words, &to->debrief->moves[step->move].turn);
    pairs_number(&pairs, "zet", step->move + 1);
    pairs_text(&pairs, "zin", told.text);
    telling_say(to, told, step_key(to, step, why), &pairs);
}

static const char *steps_key(const Telling *to, const Outcome *outcome)
{
    if (outcome->ending != ENDING_NONE) {
        return outcome->step_count > 1 ? "why.steps.two" : "why.steps.one";
    }
    if (outcome->step_count == 0) {
        return "why.steps.none";
    }
    int ending = to->debrief->end.ending;
    return ending == ENDING_YES    ? "why.steps.most"
           : ending >= ENDING_CHAT ? "why.steps.short"
                                   : "why.steps.lost";
}

void telling_outcome(const Telling *to, const Outcome *outcome)
{
    const Told end = {.kind = TOLD_OUTCOME, .move = NONE};
    const Told steps = {
        .kind = TOLD_STEPS, .move = NONE, .numbers = {outcome->step_count}};
    Pairs pairs = {0};
    Pairs none = {0};
    telling_title(to, "why.title");
    telling_say(to, end, end_key(to->debrief->end.ending, outcome->cause),
                &pairs);
    tell_needs(to, outcome);
    telling_say(to, steps, steps_key(to, outcome), &none);
    for (int i = 0; i < outcome->step_count; i++) {
        tell_step(to, outcome, i);
    }
}
