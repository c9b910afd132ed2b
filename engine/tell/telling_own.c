// What a sentence of the player's own was read as, and why: told with its move.

#include <stdio.h>

#include "base/pairs.h"
#include "base/text.h"
#include "hear/hear.h"
#include "talk/move.h"
#include "tell/telling_parts.h"

enum { KEY_MAX = 32, WHY_MAX = 512 };

// The last he said before move `index`.
static const char *said_before(const Debrief *debrief, size_t index)
{
    int beat = debrief->start.said[0];
    for (size_t i = 0; i < index; i++) {
        int said = debrief->moves[i].turn.beat;
        beat = said == NONE ? beat : said;
    }
    return beat == NONE ? "" : debrief->scenario->beats[beat].text;
}

// The reasons in words, with commas between.
static void list_reasons(const Telling *to, size_t index, HearKind kind,
                         char out[WHY_MAX])
{
    Arena arena = {0};
    const char *reasons[HEAR_REASONS_MAX];
    const Hear *hear = hear_open(&arena);
    int count =
        hear ? hear_why(hear, said_before(to->debrief, index),
                        to->debrief->moves[index].turn.you, kind, reasons)
             : 0;
    out[0] = '\0';
    for (int i = 0; i < count; i++) {
        (void)text_append(out, WHY_MAX, i > 0 ? ", " : "");
        (void)text_append(out, WHY_MAX, words_get(to->words, reasons[i]));
    }
    arena_free(&arena);
}

void telling_own(const Telling *to, size_t index)
{
    const Turn *turn = &to->debrief->moves[index].turn;
    char key[KEY_MAX];
    char why[WHY_MAX];
    Pairs pairs = {0};
    if (!move_is_own(turn->move)) {
        return;
    }
    const char *word = scenario_act_word((Act)turn->move.act);
    HearKind kind = hear_kind_from_word(word);
    if (kind == HEAR_KINDS) {
        return;
    }
    snprintf(key, sizeof key, "own.kind.%s", hear_word(kind));
    list_reasons(to, index, kind, why);
    pairs_text(&pairs, "soort", words_get(to->words, key));
    pairs_text(&pairs, "reden", why);
    const Told told = {
        .kind = TOLD_REASON, .move = (int)index, .text = "", .why = ""};
    telling_say(to, told, why[0] ? "own.read.why" : "own.read", &pairs);
}
