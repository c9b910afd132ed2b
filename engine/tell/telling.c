#include "tell/telling.h"

#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "tell/explain.h"
#include "tell/telling_parts.h"

enum { LIST_MAX = 2048, REASONS_FIRST = 2 };

static const Scenario *who(const Telling *to)
{
    return to->debrief->scenario;
}

static const DebriefMove *move_of(const Telling *to, int move)
{
    return &to->debrief->moves[move];
}

void telling_words(const Telling *to, Told told, const char *words)
{
    told.words = words;
    told.text = told.text ? told.text : "";
    told.why = told.why ? told.why : "";
    if (words[0] != '\0') {
        to->tell(to->self, &told);
    }
}

// The person first, so that nothing a player wrote is taken for a name in it.
void telling_say(const Telling *to, Told told, const char *key, Pairs *pairs)
{
    char person[TELLING_TEXT_MAX];
    char sentence[TELLING_TEXT_MAX] = "";
    pairs_text(pairs, "naam", who(to)->first_name);
    (void)explain_person(to->words, who(to), words_get(to->words, key), person,
                         sizeof person);
    (void)text_fill(sentence, sizeof sentence, person, pairs->list);
    telling_words(to, told, sentence);
}

static Told about(ToldKind kind, int move)
{
    return (Told){.kind = kind, .move = move};
}

// A text of its own, with what depends on whether it is him or her.
static void tell_text(const Telling *to, ToldKind kind, const char *text)
{
    char person[TELLING_TEXT_MAX];
    (void)explain_person(to->words, who(to), text, person, sizeof person);
    telling_words(to, about(kind, NONE), person);
}

static void tell_plain(const Telling *to, ToldKind kind, const char *key)
{
    Pairs pairs = {0};
    telling_say(to, about(kind, NONE), key, &pairs);
}

void telling_title(const Telling *to, const char *key)
{
    tell_plain(to, TOLD_TITLE, key);
}

// Facts ----------------------------------------------------------------------

static void tell_dial(const Telling *to, ToldKind kind, int value, int most)
{
    Told told = about(kind, NONE);
    Pairs pairs = {0};
    told.numbers[0] = value;
    told.numbers[1] = most;
    pairs_number(&pairs, "getal", value);
    pairs_number(&pairs, "van", most);
    telling_say(to, told,
                kind == TOLD_FILLED ? "debrief.dial.filled"
                                    : "debrief.dial.told",
                &pairs);
}

static void tell_fact(const Telling *to, ToldKind kind, const char *key)
{
    const DebriefFacts *facts = &to->debrief->facts;
    Pairs pairs = {0};
    pairs_number(&pairs, "vragen", facts->questions);
    pairs_number(&pairs, "teruggaven", facts->reflections);
    pairs_number(&pairs, "deel", facts->share);
    pairs_number(&pairs, "goud", facts->silences_golden);
    pairs_number(&pairs, "dood", facts->silences_dead);
    pairs_number(&pairs, "gehoord", facts->heard);
    pairs_number(&pairs, "opgepakt", facts->taken);
    pairs_number(&pairs, "minuut", facts->minute);
    pairs_number(&pairs, "minuten", facts->minutes);
    telling_say(to, about(kind, NONE), key, &pairs);
}

void telling_facts(const Telling *to)
{
    const DebriefFacts *facts = &to->debrief->facts;
    telling_title(to, "debrief.facts");
    if (to->strands > 1) {
        Pairs pairs = {0};
        pairs_number(&pairs, "draad", to->strand + 1);
        telling_say(to, about(TOLD_BESIDE, NONE),
                    to->strand > 0 ? "debrief.facts.strand"
                                   : "debrief.facts.first",
                    &pairs);
    }
    tell_fact(to, TOLD_FACT, "debrief.facts.questions");
    tell_fact(to, TOLD_BESIDE, "debrief.facts.ratio");
    tell_fact(to, TOLD_FACT, "debrief.facts.share");
    tell_fact(to, TOLD_FACT, "debrief.facts.silences");
    tell_fact(to, TOLD_FACT, "debrief.facts.hooks");
    tell_fact(to, TOLD_FACT, "debrief.facts.time");
    int cells = scenario_cell_count(who(to));
    tell_dial(to, TOLD_FILLED, facts->filled, cells);
    tell_dial(to, TOLD_TOLD, facts->told, cells * (DEPTHS - 1));
}

// What he thought ------------------------------------------------------------

static void tell_value(const Telling *to, Told told, const char *key)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "getal", told.numbers[0]);
    pairs_text(&pairs, "tekst", told.text);
    telling_say(to, told, key, &pairs);
}

static const char *gap_key(const DebriefGap *gap)
{
    bool none = gap->moves[0] == NONE;
    if (gap->own < 0) {
        return none ? NULL : "debrief.gap.skipped";
    }
    if (gap->gap > DEBRIEF_AGREE) {
        return none ? "debrief.gap.above.none" : "debrief.gap.above";
    }
    if (gap->gap < -DEBRIEF_AGREE) {
        return none ? "debrief.gap.below.none" : "debrief.gap.below";
    }
    return none ? "debrief.gap.agree.none" : "debrief.gap.agree";
}

// A move that made the gap: its sentence, what it changed, and why.
static void tell_gap_move(const Telling *to, int index, Heading heading)
{
    const DebriefMove *move = move_of(to, index);
    const Effect *effect =
        debrief_main_effect(&move->turn, move->steps[heading]);
    Told told = about(TOLD_GAP_MOVE, index);
    char why[EXPLAIN_TEXT_MAX] = "";
    Pairs pairs = {0};
    if (effect) {
        explain_effect(to->words, who(to), &move->turn, effect, why);
    }
    told.text = explain_you(to->words, &move->turn);
    told.why = why;
    told.numbers[0] = move->steps[heading];
    pairs_number(&pairs, "zet", index + 1);
    pairs_step(&pairs, "stap", move->steps[heading]);
    pairs_text(&pairs, "zin", told.text);
    telling_say(to, told, "debrief.gap.move", &pairs);
}

void telling_heading(const Telling *to, Heading heading, int own,
                     const char *text)
{
    DebriefGap gap = debrief_gap(to->debrief, heading, own);
    const char *key = gap_key(&gap);
    Told yours = about(TOLD_YOURS, NONE);
    Told his = about(TOLD_HIS, NONE);
    yours.text = text;
    yours.numbers[0] = own;
    his.text = debrief_his_words(to->debrief, heading);
    his.numbers[0] = gap.his;
    his.numbers[1] = own;
    bool asked = debrief_asks(to->debrief, heading);
    tell_text(to, TOLD_HEADING,
              asked ? debrief_heading_title(to->words, who(to), heading)
                    : words_get(to->words, "debrief.proposal.none"));
    if (!asked) {
        his.numbers[0] = -1;
        tell_value(to, his, "debrief.his.unasked");
        return;
    }
    if (own >= 0 || text[0] != '\0') {
        tell_value(to, yours,
                   own >= 0 ? "debrief.yours" : "debrief.yours.words");
    }
    tell_value(to, his, "debrief.his");
    if (key) {
        Pairs pairs = {0};
        pairs_number(&pairs, "getal", gap.gap < 0 ? -gap.gap : gap.gap);
        telling_say(to, about(TOLD_GAP, NONE), key, &pairs);
    }
    for (int i = 0; i < DEBRIEF_GAP_MOVES && gap.moves[i] != NONE; i++) {
        tell_gap_move(to, gap.moves[i], heading);
    }
}

// From memory ----------------------------------------------------------------

// The words that were his, as they were typed.
static void list_matches(const MemoryScore *score, const char *typed,
                         char out[LIST_MAX])
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < score->match_count; i++) {
        const MemoryMatch *match = &score->matches[i];
        size_t length = (size_t)(match->end - match->start);
        (void)text_append(out, LIST_MAX, i > 0 ? ", " : "");
        used = strlen(out);
        if (used + length < LIST_MAX) {
            memcpy(out + used, typed + match->start, length);
            out[used + length] = '\0';
        }
    }
}

static void tell_remark(const Telling *to, const MemoryScore *score)
{
    bool elsewhere = score->elsewhere && score->other_cell != NONE;
    const char *key = elsewhere             ? "debrief.memory.elsewhere"
                      : score->wrong_number ? "debrief.memory.number"
                      : score->wrong_name   ? "debrief.memory.name"
                      : !score->told        ? "debrief.memory.untold"
                                            : NULL;
    Pairs pairs = {0};
    pairs_text(&pairs, "vak",
               elsewhere ? scenario_cell_label(who(to), score->other_cell)
                         : "");
    if (key) {
        telling_say(to, about(TOLD_CELL_REMARK, NONE), key, &pairs);
    }
}

static void tell_of_cell(const Telling *to, ToldKind kind, const char *key,
                         const char *name, const char *text)
{
    Told told = about(kind, NONE);
    Pairs pairs = {0};
    told.text = text;
    pairs_text(&pairs, name, text);
    if (text[0] != '\0') {
        telling_say(to, told, key, &pairs);
    }
}

void telling_cell(const Telling *to, const Memory *memory, int cell,
                  const char *typed)
{
    MemoryScore score;
    char matches[LIST_MAX];
    Told told = about(TOLD_CELL, NONE);
    Pairs pairs = {0};
    memory_score(memory, cell, typed, &score);
    if (!score.told && typed[0] == '\0') {
        return;
    }
    told.text = typed;
    told.numbers[0] = cell;
    told.numbers[1] = (int)score.verdict;
    pairs_text(&pairs, "vak", scenario_cell_label(who(to), cell));
    pairs_text(&pairs, "oordeel",
               words_get(to->words, memory_key(score.verdict)));
    pairs_text(&pairs, "tekst", typed);
    telling_say(to, told,
                typed[0] ? "debrief.memory.cell" : "debrief.memory.silent",
                &pairs);
    list_matches(&score, typed, matches);
    tell_of_cell(to, TOLD_CELL_WORDS, "debrief.memory.words", "woorden",
                 matches);
    if (typed[0] != '\0') {
        tell_remark(to, &score);
    }
    tell_of_cell(to, TOLD_CELL_NOTE, "debrief.memory.note", "notitie",
                 score.note);
}

// Traits ---------------------------------------------------------------------

// Your own sentence, and why; many a rule quotes it itself, and that of a
// silence says that nothing was said.
static void tell_evidence(const Telling *to, const DebriefEvidence *evidence,
                          size_t index)
{
    const Turn *turn = &move_of(to, evidence->move)->turn;
    const char *you = explain_you(to->words, turn);
    Told told = about(TOLD_EVIDENCE, evidence->move);
    char why[EXPLAIN_TEXT_MAX];
    Pairs pairs = {0};
    debrief_say_evidence(to->words, to->debrief, evidence, why);
    bool quoted = turn->you[0] == '\0' || strstr(why, you) != NULL;
    told.text = you;
    told.numbers[0] = evidence->in_favour;
    told.numbers[1] = (int)index;
    pairs_number(&pairs, "zet", evidence->move + 1);
    pairs_text(&pairs, "zin", you);
    pairs_text(&pairs, "waarom", why);
    telling_say(to, told,
                evidence->in_favour
                    ? quoted ? "debrief.for.quoted" : "debrief.for"
                : quoted ? "debrief.against.quoted"
                         : "debrief.against",
                &pairs);
}

// Whether the same rule at the same move stands under an earlier trait, among
// those that are told there.
static bool is_repeated(const Telling *to, int trait,
                        const DebriefEvidence *evidence)
{
    for (int before = 0; before < trait; before++) {
        const DebriefTrait *found = &to->debrief->traits[before];
        int told = 0;
        for (size_t i = 0; i < found->count; i++) {
            const DebriefEvidence *other = &found->evidence[i];
            bool side = other->in_favour == evidence->in_favour;
            if (side && told++ < TELLING_EVIDENCE_MOST &&
                other->move == evidence->move &&
                other->effect == evidence->effect) {
                return true;
            }
        }
    }
    return false;
}

// What was told under another trait is only counted here, and named where
// there is nothing else.
static void tell_side(const Telling *to, int trait, bool in_favour)
{
    const DebriefTrait *of = &to->debrief->traits[trait];
    int told = 0;
    int all = 0;
    for (size_t i = 0; i < of->count; i++) {
        if (of->evidence[i].in_favour != in_favour) {
            continue;
        }
        all++;
        if (told < TELLING_EVIDENCE_MOST &&
            !is_repeated(to, trait, &of->evidence[i])) {
            tell_evidence(to, &of->evidence[i], i);
            told++;
        }
    }
    if (all > told) {
        Told more = about(TOLD_MORE, NONE);
        Pairs pairs = {0};
        more.numbers[0] = all - told;
        pairs_number(&pairs, "getal", more.numbers[0]);
        telling_say(to, more,
                    told > 0    ? "debrief.more"
                    : in_favour ? "debrief.more.for"
                                : "debrief.more.against",
                    &pairs);
    }
}

void telling_trait(const Telling *to, Trait trait)
{
    const DebriefTrait *found = &to->debrief->traits[trait];
    tell_text(to, TOLD_TRAIT, debrief_trait_title(to->words, who(to), trait));
    if (found->count == 0) {
        tell_plain(to, TOLD_NONE, "debrief.trait.none");
    }
    tell_side(to, (int)trait, true);
    tell_side(to, (int)trait, false);
}

// Moves ----------------------------------------------------------------------

static void tell_beat(const Telling *to, ToldKind kind, int beat, int move)
{
    if (beat == NONE) {
        return;
    }
    Told said = about(kind, move);
    Told thought = about(TOLD_THOUGHT, move);
    said.numbers[0] = beat;
    thought.numbers[0] = beat;
    telling_words(to, said, who(to)->beats[beat].text);
    telling_words(to, thought, who(to)->beats[beat].thought);
}

static void tell_event(const Telling *to, int event, int move)
{
    char what[EXPLAIN_TEXT_MAX];
    Told told = about(TOLD_EVENT, move);
    (void)explain_event(to->words, who(to), event, what);
    told.numbers[0] = event;
    telling_words(to, told, what);
    tell_beat(to, TOLD_SAID, who(to)->events[event].beat, move);
}

static void tell_reason(const Telling *to, const Turn *turn,
                        const Effect *effect, Told told)
{
    char why[EXPLAIN_TEXT_MAX];
    explain_effect(to->words, who(to), turn, effect, why);
    told.numbers[0] = effect->rule;
    telling_words(to, told, why);
}

static int size_of(int points)
{
    return points < 0 ? -points : points;
}

static int weight_of(const Effect *effect)
{
    const Change *change = &effect->change;
    return size_of(change->attention) + size_of(change->positivity) +
           size_of(change->coordination) + size_of(change->trust) +
           size_of(change->pressure);
}

// Whether fewer than REASONS_FIRST weigh more; of two that weigh as much, the
// one that fired first.
static bool is_first(const Turn *turn, int index)
{
    int before = 0;
    int weight = weight_of(&turn->effects[index]);
    for (int i = 0; i < turn->effect_count; i++) {
        int other = weight_of(&turn->effects[i]);
        before += other > weight || (other == weight && i < index);
    }
    return before < REASONS_FIRST;
}

static void tell_reasons(const Telling *to, const Turn *turn, int move,
                         ToldKind kind)
{
    for (int i = 0; i < turn->effect_count; i++) {
        if (is_first(turn, i) == (kind == TOLD_REASON)) {
            tell_reason(to, turn, &turn->effects[i], about(kind, move));
        }
    }
}

static void tell_hooks(const Telling *to, DebriefHooks hooks, int move,
                       const char *key)
{
    char list[LIST_MAX] = "";
    Pairs pairs = {0};
    for (size_t i = 0; i < hooks.count; i++) {
        char his[EXPLAIN_TEXT_MAX];
        explain_words(who(to), hooks.hooks[i].span, his, sizeof his);
        (void)text_append(list, sizeof list, i > 0 ? ", “" : "“");
        (void)text_append(list, sizeof list, his);
        (void)text_append(list, sizeof list, "”");
    }
    pairs_text(&pairs, "lijst", list);
    if (hooks.count > 0) {
        telling_say(to, about(TOLD_HOOKS, move), key, &pairs);
    }
}

static void tell_state(const Telling *to, const DebriefMove *move, int index)
{
    Told told = about(TOLD_STATE, index);
    Pairs pairs = {0};
    told.numbers[0] = move->trust_before;
    told.numbers[1] = move->trust;
    told.numbers[2] = move->pressure_before;
    told.numbers[3] = move->pressure;
    pairs_number(&pairs, "vooraf", move->trust_before);
    pairs_number(&pairs, "vertrouwen", move->trust);
    pairs_number(&pairs, "drukvooraf", move->pressure_before);
    pairs_number(&pairs, "druk", move->pressure);
    telling_say(to, told, "debrief.state", &pairs);
}

void telling_opening(const Telling *to)
{
    tell_beat(to, TOLD_SAID, conversation_opening(&to->debrief->start), NONE);
}

void telling_move(const Telling *to, size_t index)
{
    const DebriefMove *move = &to->debrief->moves[index];
    const Turn *turn = &move->turn;
    int at = (int)index;
    telling_words(to, about(TOLD_YOU, at), explain_you(to->words, turn));
    tell_beat(to, TOLD_SAID, turn->beat, at);
    if (turn->event != NONE) {
        tell_event(to, turn->event, at);
    }
    telling_own(to, index);
    tell_reasons(to, turn, at, TOLD_REASON);
    tell_reasons(to, turn, at, TOLD_REASON_MORE);
    if (turn->move.kind != MOVE_PEN && turn->move.kind != MOVE_FORM_ASIDE) {
        tell_state(to, move, at);
        tell_hooks(to, move->open, at, "debrief.open");
        tell_hooks(to, move->left, at, "debrief.left");
    }
}

void telling_closing(const Telling *to)
{
    size_t count = to->debrief->count;
    if (count > 0) {
        tell_beat(to, TOLD_CLOSING, to->debrief->moves[count - 1].turn.closing,
                  NONE);
    }
    tell_hooks(to, to->debrief->open_at_end, NONE, "debrief.open_at_end");
}
