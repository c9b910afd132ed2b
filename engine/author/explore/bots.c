#include "author/explore/bots.h"

#include <assert.h>
#include <string.h>

#include "author/explore/bot_view.h"
#include "base/random.h"
#include "talk/play/when.h"

enum { HALF_FORM = 6, SLIP_ONE_IN = 5, OWN_WORDS = 5 };

typedef const Move *Policy(const BotView *view);

// The first of `acts` that can be said, to hooks and things before others.
static const Move *find_acts(const BotView *view, const Act *acts, size_t count)
{
    static const TopicKind KINDS[] = {TOPIC_HOOK, TOPIC_THING, TOPIC_KINDS};
    for (size_t kind = 0; kind < sizeof KINDS / sizeof KINDS[0]; kind++) {
        for (size_t i = 0; i < count; i++) {
            const Move *move = bot_view_find(view, KINDS[kind], acts[i]);
            if (move) {
                return move;
            }
        }
    }
    return NULL;
}

// The way a trick ends: an offer, any, and the order.
static const Move *close_anyhow(const BotView *view)
{
    const Move *move = view->now->offer_made ? NULL : bot_view_find_offer(view);
    move = move ? move : bot_view_find(view, TOPIC_ORDER, ACT_KINDS);
    return move ? move : bot_view_find(view, TOPIC_NEXT, ACT_KINDS);
}

static const Move *read_form(const BotView *view)
{
    const Move *move = bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move ? move : bot_view_find(view, TOPIC_CELL, ACT_BRIDGE);
}

static const Move *interrogate(const BotView *view)
{
    const Move *move = bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move ? move : bot_view_find(view, TOPIC_GOODBYE, ACT_KINDS);
}

static const Move *interrogate_in_keywords(const BotView *view)
{
    return view->now->pen_down ? interrogate(view)
                               : bot_view_find_kind(view, MOVE_PEN);
}

static bool is_turn(const BotView *view, int period)
{
    return view->now->move_count % period == period - 1;
}

static const Move *interrogate_politely(const BotView *view)
{
    static const Act MIRRORS[] = {ACT_FEELING, ACT_REFLECT};
    const Move *move = is_turn(view, 4) ? find_acts(view, MIRRORS, 2) : NULL;
    return move ? move : interrogate(view);
}

static const Move *interrogate_flattering(const BotView *view)
{
    static const Act PRAISE[] = {ACT_PRAISE, ACT_RECOGNISE};
    const Move *move = is_turn(view, 3) ? find_acts(view, PRAISE, 2) : NULL;
    return move ? move : interrogate(view);
}

static const Move *interrogate_pitching(const BotView *view)
{
    const Move *move = is_turn(view, 3) ? bot_view_find_offer(view) : NULL;
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move && !bot_view_is_late(view) ? move : close_anyhow(view);
}

static const Move *parrot(const BotView *view)
{
    static const Act WORDS[] = {ACT_REFLECT};
    const Move *move = find_acts(view, WORDS, 1);
    move = move ? move : bot_view_find_kind(view, MOVE_CLAUSE);
    return move && !bot_view_is_late(view) ? move : close_anyhow(view);
}

static const Move *mirror_always(const BotView *view)
{
    static const Act MIRRORS[] = {ACT_FEELING, ACT_REFLECT, ACT_SUMMARISE,
                                  ACT_PRESUME};
    const Move *move = find_acts(view, MIRRORS, 4);
    move = move ? move : bot_view_find_kind(view, MOVE_CLAUSE);
    return move && !bot_view_is_late(view) ? move : close_anyhow(view);
}

static const Move *keep_silent(const BotView *view)
{
    return bot_view_is_late(view) ? close_anyhow(view)
                                  : bot_view_find_kind(view, MOVE_SILENCE);
}

static const Move *talk(const BotView *view)
{
    static const Act OWN[] = {ACT_DISCLOSE, ACT_ADVISE, ACT_PRAISE};
    const Move *move = find_acts(view, OWN, 3);
    move = move ? move : bot_view_find_offer(view);
    return move && !bot_view_is_late(view) ? move : close_anyhow(view);
}

static const Move *repair_always(const BotView *view)
{
    const Move *move =
        is_turn(view, 3) ? bot_view_find(view, TOPIC_REPAIR, ACT_KINDS) : NULL;
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move && !bot_view_is_late(view) ? move : close_anyhow(view);
}

static const Move *question_only(const BotView *view)
{
    static const Act OPEN[] = {ACT_FOLLOW};
    const Move *move = find_acts(view, OPEN, 1);
    move = move ? move : read_form(view);
    return move && !bot_view_is_late(view) ? move : close_anyhow(view);
}

static const Move *touch_blindly(const BotView *view)
{
    Random random = random_start(
        random_mix(view->now->seed, (uint64_t)view->now->move_count + 77));
    size_t hooks = 0;
    const Move *chosen = NULL;
    for (size_t i = 0; i < view->count; i++) {
        const Topic *topic = bot_view_topic(view, i);
        if (view->moves[i].kind == MOVE_SAY && topic->kind == TOPIC_HOOK &&
            random_below(&random, (uint32_t)++hooks) == 0) {
            chosen = &view->moves[i];
        }
    }
    if (bot_view_is_late(view) || !chosen) {
        chosen = view->now->offer_made
                     ? bot_view_find(view, TOPIC_ORDER, ACT_KINDS)
                     : bot_view_find(view, TOPIC_PROPOSAL, ACT_KINDS);
    }
    return chosen;
}

// What is typed at one of his words, whichever: they are touched by chance, and
// only the act is the player's.
static const Move *type(const BotView *view, Act act, Move *own)
{
    const Move *touched = bot_view_is_late(view) ? NULL : touch_blindly(view);
    if (view->scenario->turned) {
        return NULL; // whoever is asked something types nothing
    }
    if (!touched || view->scenario->topics[touched->topic].kind != TOPIC_HOOK) {
        return close_anyhow(view);
    }
    *own = (Move){.kind = MOVE_SAY,
                  .topic = touched->topic,
                  .option = NONE,
                  .span = touched->span,
                  .act = (int8_t)act,
                  .words = OWN_WORDS};
    return own;
}

static const Move *type_anything(const BotView *view, Move *own)
{
    static const Act ACTS[] = {ACT_FOLLOW,   ACT_CLOSED,   ACT_SUGGEST,
                               ACT_ADVISE,   ACT_REFLECT,  ACT_CONSOLE,
                               ACT_PRAISE,   ACT_DISCLOSE, ACT_ADMIT,
                               ACT_BUSINESS, ACT_JOKE,     ACT_STOP};
    Random random = random_start(
        random_mix(view->now->seed, (uint64_t)view->now->move_count + 2121));
    return type(view, ACTS[random_below(&random, sizeof ACTS / sizeof ACTS[0])],
                own);
}

// Whether a sentence has a form that nobody would blame: form is all that is
// looked at here.
static bool is_good_form(Act act)
{
    return act != ACT_ADVISE && act != ACT_SUGGEST && act != ACT_PRESUME &&
           act != ACT_PRAISE && act != ACT_KINDS;
}

// One of the sentences of `kind` in good form, by chance: first the thing,
// then the sentence, so that many sentences weigh no more than few.
static const Move *find_in_form(const BotView *view, TopicKind kind,
                                Random *random)
{
    const Move *chosen = NULL;
    uint32_t things = 0;
    uint32_t sentences = 0;
    int topic = NONE; // under way
    bool taken = false;
    for (size_t i = 0; i < view->count; i++) {
        const Move *move = &view->moves[i];
        if (move->kind != MOVE_SAY || bot_view_topic(view, i)->kind != kind ||
            !is_good_form(bot_view_act(view, i))) {
            continue;
        }
        if (move->topic != topic) { // the moves stand grouped by topic
            topic = move->topic;
            sentences = 0;
            taken = random_below(random, ++things) == 0;
        }
        if (taken && random_below(random, ++sentences) == 0) {
            chosen = move;
        }
    }
    return chosen;
}

static const Move *keep_form(const BotView *view)
{
    const Conversation *now = view->now;
    Random random =
        random_start(random_mix(now->seed, (uint64_t)now->move_count + 4321));
    const Move *move = NULL;
    if (now->pressure >= 2 && now->repairs == 0) {
        move = bot_view_find(view, TOPIC_REPAIR, ACT_KINDS);
    }
    if (bot_view_is_late(view)) {
        move = now->offer_made ? bot_view_find(view, TOPIC_ORDER, ACT_KINDS)
                               : find_in_form(view, TOPIC_PROPOSAL, &random);
    }
    move = move ? move : find_in_form(view, TOPIC_HOOK, &random);
    move = move ? move : find_in_form(view, TOPIC_THING, &random);
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_BRIDGE);
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move ? move : bot_view_find(view, TOPIC_NEXT, ACT_KINDS);
}

static const Move *alternate(const BotView *view)
{
    const Conversation *now = view->now;
    bool asked = now->acts[0] == ACT_READ || now->acts[0] == ACT_BRIDGE;
    const Move *move = asked ? bot_view_find_uptake(view) : NULL;
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_BRIDGE);
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move && !bot_view_is_late(view)
               ? move
               : bot_view_find(view, TOPIC_NEXT, ACT_KINDS);
}

static const Move *finish(const BotView *view)
{
    bool done = view->now->offer_fits && when_objection(view->now) == NONE;
    return done ? bot_view_find(view, TOPIC_ORDER, ACT_KINDS) : NULL;
}

// What a person does who wants to know: 0 when nothing is left to hear.
static const Move *hear_more(const BotView *view)
{
    const Conversation *now = view->now;
    const Move *move = NULL;
    if (now->pressure >= 2 && now->repairs == 0) {
        move = bot_view_find(view, TOPIC_REPAIR, ACT_KINDS);
    }
    if (!move && bot_view_is_late(view)) {
        move = bot_view_find_fitting_offer(view);
    }
    if (!move && bot_view_silence_works(now)) {
        move = bot_view_find_kind(view, MOVE_SILENCE);
    }
    move = move ? move : bot_view_find_uptake(view);
    move = move ? move : bot_view_find_summary(view);
    return move ? move : bot_view_find_self(view);
}

static const Move *listen(const BotView *view)
{
    const Move *move = finish(view);
    move = move ? move : hear_more(view);
    move = move ? move : bot_view_find_fitting_offer(view);
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_BRIDGE);
    move = move ? move : bot_view_find(view, TOPIC_CELL, ACT_READ);
    return move ? move : bot_view_find(view, TOPIC_NEXT, ACT_KINDS);
}

// As a listener, but the right thing does not always come out.
static const Move *listen_and_slip(const BotView *view)
{
    const Move *meant = listen(view);
    Random random = random_start(
        random_mix(view->now->seed, (uint64_t)view->now->move_count + 1234));
    if (!meant || meant->topic == NONE ||
        random_below(&random, SLIP_ONE_IN) > 0) {
        return meant;
    }
    uint32_t sentences = 0;
    const Move *said = meant;
    for (size_t i = 0; i < view->count; i++) {
        if (view->moves[i].topic == meant->topic &&
            view->moves[i].span == meant->span &&
            random_below(&random, ++sentences) == 0) {
            said = &view->moves[i];
        }
    }
    return said;
}

static const Move *turn_about(const BotView *view)
{
    const Conversation *now = view->now;
    return conversation_filled(now) < HALF_FORM && now->repairs == 0
               ? interrogate(view)
               : listen(view);
}

static const Move *take_form_late(const BotView *view)
{
    const Conversation *now = view->now;
    const Move *move = finish(view);
    if (!move && now->minute * 2 < now->minutes) {
        move = hear_more(view);
    }
    if (!move && bot_view_is_late(view)) {
        move = bot_view_find_fitting_offer(view);
    }
    if (!move && !bot_view_is_late(view)) {
        move = alternate(view);
    }
    return move ? move : bot_view_find(view, TOPIC_NEXT, ACT_KINDS);
}

static const struct {
    const char *name;
    const char *key;
    Policy *policy; // NULL: by chance, or typed
    BotPromise promise;
} ROWS[BOTS] = {
    [BOT_INTERROGATOR] = {"verhoorder", "bot.interrogator", interrogate,
                          BOT_NEVER_YES},
    [BOT_KEYWORDS] = {"steekwoorder", "bot.keywords", interrogate_in_keywords,
                      BOT_NEVER_YES},
    [BOT_POLITE] = {"beleefde", "bot.polite", interrogate_politely,
                    BOT_NEVER_YES},
    [BOT_FLATTERER] = {"vleier", "bot.flatterer", interrogate_flattering,
                       BOT_NEVER_YES},
    [BOT_PITCHER] = {"aanbieder", "bot.pitcher", interrogate_pitching,
                     BOT_NEVER_YES},
    [BOT_PARROT] = {"papegaai", "bot.parrot", parrot, BOT_NEVER_YES},
    [BOT_MIRROR] = {"spiegelaar", "bot.mirror", mirror_always, BOT_NEVER_YES},
    [BOT_SILENT] = {"zwijger", "bot.silent", keep_silent, BOT_NEVER_YES},
    [BOT_TALKER] = {"prater", "bot.talker", talk, BOT_NEVER_YES},
    [BOT_REPAIRER] = {"hersteller", "bot.repairer", repair_always,
                      BOT_NEVER_YES},
    [BOT_QUESTIONER] = {"vrager", "bot.questioner", question_only,
                        BOT_NEVER_YES},
    [BOT_RANDOM] = {"toeval", "bot.random", NULL, BOT_NEVER_YES},
    [BOT_BLIND] = {"blinde", "bot.blind", touch_blindly, BOT_NEVER_YES},
    [BOT_FORM] = {"vormvast", "bot.form", keep_form, BOT_DEAF},
    [BOT_ASKING] = {"doorvrager", "bot.asking", NULL, BOT_NEVER_YES},
    [BOT_REPEATING] = {"herhaler", "bot.repeating", NULL, BOT_NEVER_YES},
    [BOT_TYPING] = {"typer", "bot.typing", NULL, BOT_NEVER_YES},
    [BOT_BACKBONE] = {"formulier", "bot.backbone", alternate, BOT_STRUCTURE},
    [BOT_TURNCOAT] = {"omkeerder", "bot.turncoat", turn_about, BOT_RECOVERS},
    [BOT_LATE_FORM] = {"laatvrager", "bot.late_form", take_form_late,
                       BOT_STRUCTURE},
    [BOT_HUMAN] = {"mens", "bot.human", listen_and_slip, BOT_STRUCTURE},
    [BOT_LISTENER] = {"luisteraar", "bot.listener", listen, BOT_WINS},
};

const char *bot_name(Bot bot)
{
    return ROWS[bot].name;
}

const char *bot_key(Bot bot)
{
    return ROWS[bot].key;
}

BotPromise bot_promise(Bot bot)
{
    return ROWS[bot].promise;
}

Bot bot_from_name(const char *name)
{
    for (int i = 0; i < BOTS; i++) {
        if (strcmp(ROWS[i].name, name) == 0) {
            return (Bot)i;
        }
    }
    return BOTS;
}

Move bot_choose(Bot bot, const Conversation *conversation)
{
    BotView view;
    bot_view_look(&view, conversation);
    assert(view.count > 0);
    Move own;
    const Move *move = ROWS[bot].policy       ? ROWS[bot].policy(&view)
                       : bot == BOT_ASKING    ? type(&view, ACT_FOLLOW, &own)
                       : bot == BOT_REPEATING ? type(&view, ACT_REFLECT, &own)
                       : bot == BOT_TYPING    ? type_anything(&view, &own)
                                              : NULL;
    return move ? *move
                : *bot_view_find_any(&view, (uint64_t)conversation->move_count);
}
