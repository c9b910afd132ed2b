#include "tell/foresee.h"

#include "talk/move.h"
#include "talk/play/when.h"
#include "talk/scenario/topic_set.h"

enum { MUCH = 5 }; // points; a hook of feeling taken up is worth ten

int foresee_grade(int points)
{
    int size = points < 0 ? -points : points;
    int grade = size == 0 ? 0 : size < MUCH ? 1 : FORESIGHT_GRADE_MOST;
    return points < 0 ? -grade : grade;
}

static Change change_between(const Conversation *before,
                             const Conversation *after)
{
    return (Change){
        .attention = (int8_t)(after->attention - before->attention),
        .positivity = (int8_t)(after->positivity - before->positivity),
        .coordination = (int8_t)(after->coordination - before->coordination),
        .trust = (int8_t)(after->trust - before->trust),
        .pressure = (int8_t)(after->pressure - before->pressure)};
}

// A question from the form may be tied to words of his too.
static int hook_of(const Conversation *now, Move move)
{
    if (move.kind != MOVE_SAY) {
        return NONE;
    }
    const Option *option = move_option(now->scenario, move);
    if (now->scenario->topics[move.topic].kind == TOPIC_HOOK) {
        return move.topic;
    }
    bool tied = option && option->act == ACT_BRIDGE;
    return tied ? when_live(now, &option->after) : NONE;
}

static bool is_miss(int reason)
{
    return reason == REASON_PICK_UP_MISSED || reason == REASON_MISS ||
           reason == REASON_MISS_TOLD;
}

static bool is_picked(const Turn *turn)
{
    for (int i = 0; i < turn->effect_count; i++) {
        if (turn->effects[i].rule == RULE_PICK_UP &&
            !is_miss(turn->effects[i].reason)) {
            return true;
        }
    }
    return false;
}

static void note_hooks(const Conversation *before, const Conversation *after,
                       Foresight *foresight)
{
    for (int i = 0; i < before->scenario->topic_count; i++) {
        bool was = topic_set_has(&before->live, i);
        bool is = topic_set_has(&after->live, i);
        bool dropped = was && !is && !after->topics[i].taken;
        if (is && !was && foresight->opened_count < FORESIGHT_HOOKS_MAX) {
            foresight->opened[foresight->opened_count++] = (int16_t)i;
        } else if (dropped && foresight->dropped_count < FORESIGHT_HOOKS_MAX) {
            int at = foresight->dropped_count++;
            foresight->dropped[at] = (int16_t)i;
            foresight->dropped_spans[at] = before->topics[i].span;
        }
    }
}

bool foresee_move(const Conversation *now, Move move, Foresight *foresight)
{
    Conversation after = *now;
    Turn turn;
    if (!conversation_play(&after, move, &turn)) {
        return false;
    }
    int hook = hook_of(now, move);
    *foresight = (Foresight){
        .turn = turn,
        .change = change_between(now, &after),
        .hook = (int16_t)hook,
        .hook_span = (int16_t)(hook == NONE ? NONE : now->topics[hook].span),
        .picked = is_picked(&turn)};
    note_hooks(now, &after, foresight);
    for (int i = 0; i < FORM_CELLS; i++) {
        int depth = after.cells[i].depth;
        foresight->cells[i] =
            (int8_t)(depth != now->cells[i].depth ? depth : -1);
    }
    return true;
}

bool foresee_same(const Conversation *now, Move a, Move b)
{
    Conversation after[2] = {*now, *now};
    Turn turns[2];
    if (!conversation_play(&after[0], a, &turns[0]) ||
        !conversation_play(&after[1], b, &turns[1])) {
        return false;
    }
    Change one = change_between(now, &after[0]);
    Change other = change_between(now, &after[1]);
    return turns[0].beat == turns[1].beat &&
           turns[0].closing == turns[1].closing &&
           turns[0].cell == turns[1].cell &&
           turns[0].bycatch == turns[1].bycatch &&
           one.attention == other.attention &&
           one.positivity == other.positivity &&
           one.coordination == other.coordination && one.trust == other.trust &&
           one.pressure == other.pressure;
}
