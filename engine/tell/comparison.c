#include "tell/comparison.h"

#include "base/pairs.h"
#include "base/text.h"
#include "tell/explain.h"

enum { DEPTH_TEXT_MAX = 128 };

const char *comparison_ending(const Words *words, int ending)
{
    return ending == ENDING_NONE
               ? words_get(words, "debrief.strand.open")
               : explain_ending(words, scenario_ending_word((Ending)ending));
}

size_t comparison_moves(const Comparison *to)
{
    const StrandSide *sides = to->found->sides;
    return sides[0].count > sides[1].count ? sides[0].count : sides[1].count;
}

static void tell_words(const Comparison *to, ToldKind kind, int number,
                       const char *words)
{
    const Told told = {.kind = kind,
                       .words = words,
                       .text = "",
                       .why = "",
                       .move = NONE,
                       .numbers = {number}};
    if (words[0] != '\0') {
        to->tell(to->self, &told);
    }
}

static void tell(const Comparison *to, ToldKind kind, const char *key,
                 const Pairs *pairs)
{
    char words[TELLING_TEXT_MAX] = "";
    (void)text_fill(words, sizeof words, words_get(to->words, key),
                    pairs->list);
    tell_words(to, kind, 0, words);
}

void comparison_fork(const Comparison *to)
{
    size_t fork = to->found->fork;
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", (int64_t)fork);
    tell(to, TOLD_FORK,
         fork > 0 ? "debrief.compare.fork" : "debrief.compare.start", &pairs);
}

void comparison_number(const Comparison *to, size_t at)
{
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", (int64_t)(to->found->fork + at + 1));
    tell(to, TOLD_NUMBER, "debrief.compare.move", &pairs);
}

void comparison_move(const Comparison *to, int which, size_t at)
{
    const StrandSide *side = &to->found->sides[which];
    Pairs pairs = {0};
    if (at > side->count) {
        return;
    }
    pairs_number(&pairs, "draad", side->strand + 1);
    tell(to, TOLD_STRAND, "debrief.strand.title", &pairs);
    if (at == side->count) {
        tell(to, TOLD_OVER, "debrief.strand.over", &pairs);
        return;
    }
    const Turn *turn = &side->turns[at];
    tell_words(to, TOLD_YOU, 0, explain_you(to->words, turn));
    if (turn->beat != NONE) {
        const Beat *beat = &to->scenario->beats[turn->beat];
        tell_words(to, TOLD_SAID, turn->beat, beat->text);
        tell_words(to, TOLD_THOUGHT, turn->beat, beat->thought);
    }
}

static const char *depth_of(const Comparison *to, int depth,
                            char out[DEPTH_TEXT_MAX])
{
    (void)explain_person(to->words, to->scenario,
                         explain_depth(to->words, depth), out, DEPTH_TEXT_MAX);
    return out;
}

void comparison_cells(const Comparison *to)
{
    const StrandSide *sides = to->found->sides;
    for (int i = 0; i < FORM_CELLS; i++) {
        Pairs pairs = {0};
        pairs_text(&pairs, "vak", scenario_cell_label(to->scenario, i));
        char one[DEPTH_TEXT_MAX], two[DEPTH_TEXT_MAX];
        pairs_text(&pairs, "een", depth_of(to, sides[0].depths[i], one));
        pairs_text(&pairs, "twee", depth_of(to, sides[1].depths[i], two));
        if (sides[0].depths[i] != sides[1].depths[i]) {
            tell(to, TOLD_DEPTHS, "debrief.compare.cell", &pairs);
        }
    }
}

void comparison_side(const Comparison *to, int which)
{
    const StrandSide *side = &to->found->sides[which];
    Pairs pairs = {0};
    pairs_number(&pairs, "draad", side->strand + 1);
    pairs_number(&pairs, "ingevuld", side->filled);
    pairs_number(&pairs, "verteld", side->told);
    pairs_number(&pairs, "vertrouwen", side->trust);
    pairs_text(&pairs, "einde", comparison_ending(to->words, side->ending));
    tell(to, TOLD_SIDE, "debrief.compare.side", &pairs);
}
