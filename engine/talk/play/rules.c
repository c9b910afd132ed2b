#include "talk/play/rules.h"

#include "talk/fit.h"
#include "talk/play/when.h"
#include "talk/scenario/topic_set.h"

enum {
    RUN_LONG = 5,        // questions in a row
    MIRRORS_MANY = 3,    // mirrors in a row
    SHARE_FROM = 5,      // moves before the share of words counts
    SHARE_MOST = 65,     // percent
    SHARE_LEAST = 3,     // percent
    PATTERN_PRESSURE = 2 // from here there is a pattern to name
};

static bool act_is_question(Act act)
{
    return act == ACT_FOLLOW || act == ACT_CLOSED || act == ACT_SUGGEST ||
           act == ACT_READ || act == ACT_BRIDGE;
}

static bool act_is_mirror(Act act)
{
    return act == ACT_REFLECT || act == ACT_FEELING || act == ACT_PRESUME ||
           act == ACT_SUMMARISE;
}

static bool kind_is_deep(HookKind kind)
{
    return kind == HOOK_FEELING || kind == HOOK_INTEREST;
}

// Where the scenario lets a sentence fit, its form costs a little less: a third
// of the same is chance there, a fourth a habit.
static int patience(const Play *play)
{
    return play->fit == FIT_FITS ? 1 : 0;
}

static void pick_up(Play *play)
{
    int i = play->topic_index;
    int span = play->topic->kind == TOPIC_CLAUSE ? play->turn->move.span
                                                 : play->now->topics[i].span;
    play->uptake = true;
    play_note(play,
              kind_is_deep(play->topic->hook_kind) ? REASON_PICK_UP_FEELING
                                                   : REASON_PICK_UP_FACT,
              i, span, 0);
}

// A sentence that is not on time: there is nothing to gain with it.
static void miss(Play *play)
{
    const Conversation *now = play->now;
    int told = play->option->told;
    play->unlinked = true;
    if (told == NONE || !fit_is_told(now, told)) {
        int span = play->topic->kind == TOPIC_CLAUSE
                       ? play->turn->move.span
                       : now->topics[play->topic_index].span;
        play_note(play, REASON_MISS, play->topic_index, span, 0);
        return;
    }
    int ago = now->move_count - now->topics[told].move;
    play_note(play, REASON_MISS_TOLD, told, now->topics[told].span,
              ago < INT8_MAX ? ago : INT8_MAX);
}

// Where another sentence fitted too, and says what it would have brought.
static void name_other(Play *play)
{
    const Topic *topic = play->topic;
    const Option *options = &play->scenario->options[topic->first_option];
    for (int i = 0; i < topic->option_count; i++) {
        bool open = when_holds(play->now, &options[i].after);
        if (&options[i] != play->option && open &&
            options[i].brings[0] != '\0' &&
            fit_of_sentence(play->now, &options[i]) == FIT_FITS) {
            play_note(play, REASON_OTHER_FITS, play->topic_index, NONE, i);
            return;
        }
    }
}

static void take_up(Play *play)
{
    int i = play->topic_index;
    int span = play->now->topics[i].span;
    switch (play->fit == FIT_FITS ? ACT_FOLLOW : play->act) {
    case ACT_FOLLOW:
    case ACT_REFLECT:
    case ACT_FEELING:
    case ACT_RECOGNISE:
    case ACT_ADMIT:
        pick_up(play);
        return;
    case ACT_CLOSED:
        play_note(play, REASON_PICK_UP_CLOSED, i, span, 0);
        return;
    case ACT_SUGGEST:
    case ACT_ADVISE:
        play->unlinked = true;
        play_note(play, REASON_PICK_UP_MISSED, i, span, 0);
        return;
    default:
        return;
    }
}

static void look_around(Play *play)
{
    if (fit_is_flat(play->now, play->topic_index)) {
        play->unlinked = true;
        play_note(play, REASON_THING_FLAT, play->topic_index, NONE, 0);
        return;
    }
    play->uptake = play->fit == FIT_FITS || play->act == ACT_FOLLOW ||
                   play->act == ACT_REFLECT || play->act == ACT_FEELING ||
                   play->act == ACT_RECOGNISE || play->act == ACT_ADMIT;
    if (play->uptake) {
        play_note(play, REASON_THING_FITS, play->topic_index, NONE, 0);
    }
}

static bool same_quadrant(const Play *play)
{
    int last = play->now->last_topic;
    if (last == NONE) {
        return false;
    }
    const Topic *topic = &play->scenario->topics[last];
    return topic->kind == TOPIC_HOOK && topic->cell != NONE &&
           topic->cell / FORM_CELLS_PER_QUADRANT ==
               play->topic->cell / FORM_CELLS_PER_QUADRANT;
}

static void ask_form(Play *play)
{
    int after = when_live(play->now, &play->option->after);
    if (play->act == ACT_BRIDGE) {
        play->uptake = true;
        if (after != NONE) {
            play_note(play, REASON_PICK_UP_FACT, after,
                      play->now->topics[after].span, 0);
        }
        return;
    }
    play->unlinked = true;
    if (same_quadrant(play)) {
        return;
    }
    int open = fit_passed_over(play->now, play->topic_index);
    if (open == NONE) {
        play_note(play, REASON_SWITCH, play->topic_index, NONE, 0);
    } else {
        play_note(play, REASON_SWITCH_OPEN, open, play->now->topics[open].span,
                  0);
    }
}

// Words of his that are no hook: harmless once.
static void take_clause(Play *play)
{
    if (play->now->topics[play->topic_index].taken) {
        play_note(play, REASON_PICK_UP_MISSED, play->topic_index,
                  play->turn->move.span, 0);
    } else if (play->fit == FIT_FITS &&
               play->topic_index != play->scenario->clause) {
        pick_up(play);
    }
}

void rules_uptake(Play *play)
{
    if (!play->topic) {
        return;
    }
    if (play->fit == FIT_MISSES) {
        miss(play);
        return;
    }
    if (play_is_neutral(play) && play->topic->kind != TOPIC_CLAUSE) {
        return;
    }
    switch (play->topic->kind) {
    case TOPIC_HOOK:
        take_up(play);
        break;
    case TOPIC_THING:
        look_around(play);
        break;
    case TOPIC_CELL:
        ask_form(play);
        return;
    case TOPIC_CLAUSE:
        take_clause(play);
        break;
    default:
        return;
    }
    if (play->fit == FIT_FITS && play->uptake) {
        name_other(play);
    }
}

void rules_pressure(Play *play)
{
    Conversation *now = play->now;
    if (!act_is_question(play->act)) {
        now->question_run = 0;
        return;
    }
    if (now->question_run < INT8_MAX) {
        now->question_run++;
    }
    now->questions++;
    int pressure = now->pressure + play->sum.pressure;
    if (pressure < PRESSURE_FELT) {
        return;
    }
    Reason reason =
        now->question_run >= RUN_LONG ? REASON_PRESSURE_FIFTH : REASON_PRESSURE;
    Change change = play->scenario->magnitudes->change[reason];
    int loss = -2 * (pressure - 2);
    if (loss > change.positivity) {
        change.positivity = (int8_t)loss;
    }
    play_note_change(play, reason, play->topic_index, NONE, now->question_run,
                     change);
}

static void act_mirror(Play *play)
{
    Conversation *now = play->now;
    int i = play->topic_index;
    int span = now->topics[i].span;
    if (now->mirror_run >= MIRRORS_MANY + patience(play)) {
        play->sum = (Change){0};
        play_note(play, REASON_REFLECT_THIRD, i, span, now->mirror_run);
        return;
    }
    switch (play->act) {
    case ACT_FEELING:
        play_note(play, REASON_REFLECT_FEELING, i, span, 0);
        break;
    case ACT_PRESUME:
        play_note(play,
                  play->fit == FIT_FITS ? REASON_REFLECT_CONTENT
                                        : REASON_REFLECT_WRONG,
                  i, span, 0);
        break;
    case ACT_SUMMARISE:
        play->uptake = true;
        play_note(play, REASON_REFLECT_SUMMARY, i, NONE, 0);
        break;
    default:
        play_note(play, REASON_REFLECT_CONTENT, i, span, 0);
        break;
    }
}

// Something of your own where it is on time: it costs nothing, and is worth
// something if it is not the second in a row.
static void disclose_on_time(Play *play)
{
    if (play->now->since_self >= SELF_PAUSE) {
        play_note(play, REASON_SELF_FITS, play->topic_index, NONE, 0);
    }
    play->now->since_self = 0;
}

static void act_disclose(Play *play)
{
    Conversation *now = play->now;
    if (play->fit == FIT_FITS && play->topic->kind != TOPIC_SELF) {
        disclose_on_time(play);
        return;
    }
    Reason reason = REASON_SELF_FITS;
    if (now->since_self < SELF_PAUSE) {
        reason = REASON_SELF_TOO_SOON;
    } else if (play->topic->depth > now->deepest + 1) {
        reason = REASON_SELF_TOO_DEEP;
    }
    play->uptake = reason == REASON_SELF_FITS;
    play_note(play, reason, play->topic_index, NONE, play->topic->depth);
    now->since_self = 0;
}

static void act_praise(Play *play)
{
    bool first = play->now->praises == 0;
    if (first || play->fit != FIT_FITS) {
        play_note(play, first ? REASON_PRAISE_FIRST : REASON_PRAISE_AGAIN,
                  play->topic_index, NONE, 0);
    }
    play->now->praises = 1;
}

static void act_repair(Play *play)
{
    Conversation *now = play->now;
    bool pattern =
        now->pressure >= PATTERN_PRESSURE && !play_is_off(play, RULE_REPAIR);
    if (now->repairs > 0 || !pattern) {
        play_note(play,
                  now->repairs > 0 ? REASON_REPAIR_AGAIN
                                   : REASON_REPAIR_NOTHING,
                  play->topic_index, NONE, 0);
        return;
    }
    Change change = play->scenario->magnitudes->change[REASON_REPAIR_FIRST];
    change.pressure = (int8_t)-now->pressure;
    play_note_change(play, REASON_REPAIR_FIRST, play->topic_index, NONE,
                     now->pressure, change);
    now->repairs = 1;
    now->above = 0;
    if (now->together < 0) {
        now->together = 0;
    }
    play->uptake = true;
}

static void act_propose(Play *play)
{
    Conversation *now = play->now;
    int need = play->topic->need;
    int known = need == NONE ? -1 : now->topics[need].depth;
    Reason reason = REASON_PROPOSAL_BESIDE;
    if (known < 2) {
        reason = REASON_PROPOSAL_EARLY;
    } else if (play->topic->real && known >= 3) {
        reason = REASON_PROPOSAL_FITS;
    }
    play_note(play, reason, need == NONE ? play->topic_index : need,
              need == NONE ? NONE : now->topics[need].span, 0);
    now->offer_made = true;
    if (play->act == ACT_DISCOUNT) {
        play_note(play, REASON_PROPOSAL_DISCOUNT, play->topic_index, NONE, 0);
    } else if (play->act == ACT_PROMISE) {
        play_note(play, REASON_PROPOSAL_PROMISE, play->topic_index, NONE, 0);
    }
    if (reason == REASON_PROPOSAL_FITS && play->act == ACT_OFFER) {
        now->offer_fits = true;
    }
}

// Who asks for the order while an objection lies there gets no yes.
static void act_order(Play *play)
{
    int objection = when_objection(play->now);
    if (objection != NONE) {
        play_note(play, REASON_OBJECTION, objection,
                  play->now->topics[objection].span, 0);
    }
}

static void act_silence(Play *play)
{
    play->now->silences++;
    play_note(play, play->golden ? REASON_SILENCE_GOLDEN : REASON_SILENCE_DEAD,
              NONE, NONE, play->now->last_depth);
}

// What a sentence counts for even where it misses.
static void count_act(Play *play)
{
    Conversation *now = play->now;
    bool mirror = act_is_mirror(play->act);
    now->mirror_run = (int8_t)(mirror ? now->mirror_run + 1 : 0);
    now->reflections = (int16_t)(now->reflections + mirror);
    if (now->since_self < INT16_MAX) {
        now->since_self++;
    }
    if (play->fit == FIT_MISSES && play->act == ACT_DISCLOSE) {
        now->since_self = 0;
    } else if (play->fit == FIT_MISSES && play->act == ACT_PRAISE) {
        now->praises = 1;
    }
}

void rules_act(Play *play)
{
    Conversation *now = play->now;
    count_act(play);
    if (play->fit == FIT_MISSES) {
        return;
    }
    if (act_is_mirror(play->act)) {
        act_mirror(play);
    } else if (play->act == ACT_DISCLOSE) {
        act_disclose(play);
    } else if (play->act == ACT_PRAISE) {
        act_praise(play);
    } else if (play->act == ACT_RECOGNISE) {
        play_note(play, REASON_PRAISE_GROUND, play->topic_index, NONE, 0);
    } else if (play->act == ACT_ADMIT) {
        play_note(play, REASON_ADMIT, play->topic_index, NONE, 0);
    } else if (play->act == ACT_REPAIR) {
        act_repair(play);
    } else if (play->act == ACT_SILENCE) {
        act_silence(play);
    } else if (play->topic->kind == TOPIC_PROPOSAL) {
        act_propose(play);
    } else if (play->topic->kind == TOPIC_ORDER) {
        act_order(play);
    } else if (play->act == ACT_ASK_LEAVE) {
        now->leave_asked = true;
        now->leave_unused = true;
    }
}

static int8_t no_gain(int8_t points)
{
    return points > 0 ? 0 : points;
}

void rules_trick(Play *play)
{
    Conversation *now = play->now;
    int same = 1;
    for (int i = 0; i < ACTS_KEPT - 1; i++) {
        same += now->acts[i] == (int8_t)play->act ? 1 : 0;
    }
    for (int i = ACTS_KEPT - 1; i > 0; i--) {
        now->acts[i] = now->acts[i - 1];
    }
    now->acts[0] = (int8_t)play->act;
    if (same < 3 + patience(play) || play_is_off(play, RULE_TRICK)) {
        return;
    }
    Change *sum = &play->sum;
    sum->attention = no_gain(sum->attention);
    sum->positivity = no_gain(sum->positivity);
    sum->coordination = no_gain(sum->coordination);
    sum->trust = no_gain(sum->trust);
    sum->pressure = sum->pressure < 0 ? 0 : sum->pressure;
    play_note(play, REASON_TRICK, play->topic_index, NONE, same);
}

// -1: you stand above him; 1: you stand beside him; 0: neither.
static int stance(const Play *play)
{
    if (play->fit == FIT_FITS || play_is_neutral(play)) {
        return play->uptake ? 1 : 0;
    }
    switch (play->act) {
    case ACT_READ:
    case ACT_SUGGEST:
    case ACT_ADVISE:
    case ACT_PRESUME:
        return -1;
    case ACT_SILENCE:
        return play->golden ? 1 : 0;
    default:
        return play->uptake ? 1 : 0;
    }
}

// Says only what changed between the two of you.
void rules_leary(Play *play)
{
    Conversation *now = play->now;
    int side = play_is_off(play, RULE_LEARY) ? 0 : stance(play);
    int together = now->together;
    int above = now->above;
    Reason reason = REASON_NONE;
    if (side > 0) {
        now->together = (int8_t)(together + (together < 3));
        now->above = (int8_t)(above + (above < 0));
        reason = REASON_LEARY_TOGETHER;
    } else if (side < 0 && play->act != ACT_READ && above > 0) {
        now->together = (int8_t)(together - (together > -3));
        reason = REASON_LEARY_CLASH;
    } else if (side < 0) {
        now->above = (int8_t)(above - (above > -3));
        reason = REASON_LEARY_BELOW;
    }
    if (now->together != together || now->above != above) {
        play_note(play, reason, play->topic_index, NONE,
                  reason == REASON_LEARY_BELOW ? now->above : now->together);
    }
}

void rules_notes(Play *play)
{
    Conversation *now = play->now;
    now->wrote_last = false;
    if (!play->topic || play->topic->kind != TOPIC_CELL) {
        return;
    }
    int cell = play->topic->cell;
    if (now->pen_down) {
        play_note(play, REASON_NOTE_KEYWORD, play->topic_index, NONE, 0);
        return;
    }
    now->wrote_last = true;
    now->cells[cell].full_note = true;
    play->turn->note_full = true;
    play_note(play, now->leave_unused ? REASON_NOTE_ALLOWED : REASON_NOTE_FULL,
              play->topic_index, NONE, 0);
    now->leave_unused = false;
}

static bool gains(const Play *play, int cell, int depth)
{
    return cell != NONE && scenario_has_cell(play->scenario, cell) &&
           play->now->cells[cell].depth < depth;
}

// The neighbour the author named, else an empty cell of the same quadrant.
static int neighbour_cell(const Play *play, int depth)
{
    if (gains(play, play->topic->also_cell, depth)) {
        return play->topic->also_cell;
    }
    int first =
        play->topic->cell / FORM_CELLS_PER_QUADRANT * FORM_CELLS_PER_QUADRANT;
    for (int i = first; i < first + FORM_CELLS_PER_QUADRANT; i++) {
        if (gains(play, i, 0)) {
            return i;
        }
    }
    return NONE;
}

static void bycatch(Play *play, int depth)
{
    int cell = neighbour_cell(play, depth - 1);
    if (cell == NONE || play_is_off(play, RULE_BYCATCH)) {
        return;
    }
    play->now->cells[cell].depth = (int8_t)(depth - 1);
    play->now->cells[cell].told = true;
    play->turn->bycatch = (int16_t)cell;
    play_note(play, REASON_BYCATCH, play->scenario->cells[cell].topic, NONE,
              depth - 1);
}

void rules_cells(Play *play)
{
    int depth = play->turn->depth;
    if (!play->topic || play->topic->cell == NONE || depth < 0 ||
        play->topic->kind == TOPIC_PROPOSAL) {
        return;
    }
    bool asked = play->topic->kind == TOPIC_CELL;
    if (!asked && (depth < 1 || play_is_wrong(play))) {
        return;
    }
    CellState *cell = &play->now->cells[play->topic->cell];
    cell->asked = cell->asked || asked;
    cell->told = cell->told || !asked;
    if (cell->depth < depth) {
        cell->depth = (int8_t)depth;
        play->turn->cell = play->topic->cell;
    }
    if (play->uptake && depth >= 3) {
        bycatch(play, depth);
    }
}

void rules_age(Play *play)
{
    TopicSet *live = &play->now->live;
    for (int i = topic_set_next(live, 0); i != NONE;
         i = topic_set_next(live, i + 1)) {
        HookState *hook = &play->now->topics[i];
        if (++hook->age < HOOK_LIFE ||
            topic_set_has(&play->scenario->objections, i)) {
            hook->age = hook->age < HOOK_LIFE ? hook->age : HOOK_LIFE;
            continue;
        }
        topic_set_put(live, i, false);
        if (kind_is_deep(play->scenario->topics[i].hook_kind)) {
            play_note(play, REASON_DROP, i, hook->span, 0);
        }
    }
}

// Lays the hook of a span on the table, if it is one today and was not taken.
static bool open_hook(Play *play, int span)
{
    int index = play->scenario->spans[span].hook;
    if (index == NONE || play->now->topics[index].taken) {
        return false;
    }
    const Topic *topic = &play->scenario->topics[index];
    bool opens = topic->kind == TOPIC_HOOK &&
                 scenario_lives(topic, play->now->mood) &&
                 when_holds(play->now, &topic->after);
    if (opens || topic->kind == TOPIC_CLAUSE) {
        play->now->topics[index] =
            (HookState){.heard = true, .depth = -1, .span = (int16_t)span};
        topic_set_put(&play->now->live, index, opens);
    }
    return opens;
}

void rules_hooks(Play *play)
{
    if (play->turn->beat == NONE || play_is_off(play, RULE_HOOKS)) {
        return;
    }
    const Beat *beat = &play->scenario->beats[play->turn->beat];
    int opened = 0;
    int first = NONE;
    for (int i = beat->first_span; i < beat->first_span + beat->span_count;
         i++) {
        if (open_hook(play, i)) {
            first = opened++ == 0 ? i : first;
        }
    }
    if (opened > 0) {
        play_note(play, REASON_HOOKS_LEFT, NONE, first, opened);
    } else if (beat->depth <= 1) {
        play_note(play, REASON_HOOKS_SIGH, NONE, NONE, 0);
    }
}

// Said once; as long as it stays so, from which move on.
void rules_share(Play *play)
{
    Conversation *now = play->now;
    int all = now->words_you + now->words_he;
    int share =
        all == 0 ? SHARE_LEAST : rapport_divide(100 * now->words_you, all);
    bool off = share > SHARE_MOST || share < SHARE_LEAST;
    if (now->move_count < SHARE_FROM || !off) {
        now->share_since = 0;
        return;
    }
    bool high = share > SHARE_MOST;
    Reason reason = high ? REASON_SHARE_HIGH : REASON_SHARE_LOW;
    int since = high ? now->share_since : -now->share_since;
    if (since <= 0) {
        now->share_since = (int16_t)(high ? now->move_count : -now->move_count);
        play_note(play, reason, NONE, NONE, share);
        return;
    }
    play_note_change(play, REASON_SHARE_STILL, NONE, NONE,
                     since < INT8_MAX ? since : INT8_MAX,
                     play->scenario->magnitudes->change[reason]);
}
