#include "hear/hear.h"

#include <stdint.h>
#include <string.h>

#include "hear/hear_parts.h"

static const char *const WORDS[HEAR_KINDS] = {
    [HEAR_FOLLOW] = "door",      [HEAR_CLOSED] = "sluit",
    [HEAR_SUGGEST] = "stuurt",   [HEAR_ADVISE] = "preek",
    [HEAR_REFLECT] = "terug",    [HEAR_CONSOLE] = "troost",
    [HEAR_PRAISE] = "prijst",    [HEAR_DISCLOSE] = "zelf",
    [HEAR_ADMIT] = "eerlijk",    [HEAR_BUSINESS] = "zaken",
    [HEAR_JOKE] = "grapt",       [HEAR_STOP] = "stopt",
    [HEAR_SUMMARISE] = "vat",    [HEAR_REPAIR] = "herstelt",
    [HEAR_READ] = "leest",       [HEAR_BRIDGE] = "brug",
    [HEAR_ASK_LEAVE] = "vraagt", [HEAR_OFFER] = "bod",
    [HEAR_DISCOUNT] = "korting", [HEAR_PROMISE] = "belofte",
    [HEAR_CLOSE] = "sluitaf",    [HEAR_NOTHING] = "niets",
};

static const Act ACTS[HEAR_KINDS] = {
    [HEAR_FOLLOW] = ACT_FOLLOW,       [HEAR_CLOSED] = ACT_CLOSED,
    [HEAR_SUGGEST] = ACT_SUGGEST,     [HEAR_ADVISE] = ACT_ADVISE,
    [HEAR_REFLECT] = ACT_REFLECT,     [HEAR_CONSOLE] = ACT_CONSOLE,
    [HEAR_PRAISE] = ACT_PRAISE,       [HEAR_DISCLOSE] = ACT_DISCLOSE,
    [HEAR_ADMIT] = ACT_ADMIT,         [HEAR_BUSINESS] = ACT_BUSINESS,
    [HEAR_JOKE] = ACT_JOKE,           [HEAR_STOP] = ACT_STOP,
    [HEAR_SUMMARISE] = ACT_SUMMARISE, [HEAR_REPAIR] = ACT_REPAIR,
    [HEAR_READ] = ACT_READ,           [HEAR_BRIDGE] = ACT_BRIDGE,
    [HEAR_ASK_LEAVE] = ACT_ASK_LEAVE, [HEAR_OFFER] = ACT_OFFER,
    [HEAR_DISCOUNT] = ACT_DISCOUNT,   [HEAR_PROMISE] = ACT_PROMISE,
    [HEAR_CLOSE] = ACT_CLOSE,         [HEAR_NOTHING] = ACT_KINDS,
};

enum {
    ALL = (1 << HEAR_KINDS) - 1,
    NOTHING = 1 << HEAR_NOTHING,
    ABOUT_HIM = (1 << (HEAR_STOP + 1)) - 1,
    OF_MYSELF = 1 << HEAR_DISCLOSE | 1 << HEAR_ADMIT | 1 << HEAR_SUMMARISE |
                1 << HEAR_REPAIR | 1 << HEAR_ASK_LEAVE,
    MARGIN_HALF = 110 // the distance in score that is a margin of 50 percent
};

unsigned hear_allowed(int touched)
{
    switch (touched) {
    case TOPIC_CELL:
        return 1U << HEAR_READ | 1U << HEAR_BRIDGE | NOTHING;
    case TOPIC_HOOK:
    case TOPIC_CLAUSE:
    case TOPIC_THING:
        return ABOUT_HIM | NOTHING;
    case TOPIC_SELF:
    case TOPIC_SUMMARY:
    case TOPIC_REPAIR:
    case TOPIC_LEAVE:
        return OF_MYSELF | NOTHING;
    case TOPIC_PROPOSAL:
        return 1U << HEAR_OFFER | 1U << HEAR_DISCOUNT | 1U << HEAR_PROMISE |
               NOTHING;
    case TOPIC_ORDER:
    case TOPIC_NEXT:
    case TOPIC_GOODBYE:
        return 1U << HEAR_CLOSE | NOTHING;
    default:
        return ALL;
    }
}

const char *hear_word(HearKind kind)
{
    return WORDS[kind];
}

HearKind hear_kind_from_word(const char *word)
{
    if (strcmp(word, "vult") == 0) {
        return HEAR_REFLECT;
    }
    if (strcmp(word, "ziet") == 0) {
        return HEAR_PRAISE;
    }
    for (int i = 0; i < HEAR_KINDS; i++) {
        if (strcmp(word, WORDS[i]) == 0) {
            return (HearKind)i;
        }
    }
    return HEAR_KINDS;
}

Act hear_act(HearKind kind)
{
    return ACTS[kind];
}

HearKind hear_best(const int scores[HEAR_KINDS], unsigned allowed, int but)
{
    int found = NONE;
    for (int i = 0; i < HEAR_KINDS; i++) {
        bool open = (allowed >> i & 1) != 0 && i != but;
        if (open && (found == NONE || scores[i] > scores[found])) {
            found = i;
        }
    }
    return found == NONE ? HEAR_NOTHING : (HearKind)found;
}

static int weight(int row, HearKind kind)
{
    return hear_table_row(row)[kind] - HEAR_WEIGHT_ZERO;
}

// The traits that speak most for the first kind against the second.
static void find_reasons(uint64_t traits, Heard *heard)
{
    while (heard->reason_count < HEAR_REASONS_MAX) {
        int found = NONE, most = 0;
        for (int i = 0; i < HEAR_TRAITS; i++) {
            int speaks = weight(i, heard->kind) - weight(i, heard->second);
            if ((traits >> i & 1) != 0 && hear_trait_key(i)[0] != '\0' &&
                speaks > most) {
                found = i;
                most = speaks;
            }
        }
        if (found == NONE) {
            return;
        }
        heard->reasons[heard->reason_count++] = hear_trait_key(found);
        traits &= ~(UINT64_C(1) << found);
    }
}

Heard hear_read(const Hear *hear, int touched, const char *said,
                const char *text)
{
    HearText his, yours;
    HearFeatures features;
    int scores[HEAR_KINDS];
    unsigned allowed = hear_allowed(touched);
    hear_split(hear, said, &his);
    hear_split(hear, text, &yours);
    Heard heard = {.kind = HEAR_NOTHING, .second = HEAR_NOTHING};
    if (yours.count == 0) {
        heard.margin = 100;
        heard.sure = true;
        return heard;
    }
    hear_features(touched, &his, &yours, &features);
    hear_score(&features, scores);
    heard.kind = hear_best(scores, allowed, NONE);
    heard.second = hear_best(scores, allowed, heard.kind);
    int distance = scores[heard.kind] - scores[heard.second];
    heard.margin = distance * 100 / (distance + MARGIN_HALF);
    heard.sure = distance >= hear_table_sure(heard.kind);
    uint64_t traits = hear_traits(&his, &yours);
    heard.grounded = hear_traits_ground(traits);
    if (heard.kind != HEAR_NOTHING) {
        find_reasons(traits, &heard);
    }
    return heard;
}

int hear_why(const Hear *hear, const char *said, const char *text,
             HearKind kind, const char *reasons[HEAR_REASONS_MAX])
{
    HearText his, yours;
    HearFeatures features;
    int scores[HEAR_KINDS];
    hear_split(hear, said, &his);
    hear_split(hear, text, &yours);
    hear_features(HEAR_ANY, &his, &yours, &features);
    hear_score(&features, scores);
    Heard heard = {.kind = kind,
                   .second =
                       hear_best(scores, hear_allowed(HEAR_ANY), (int)kind)};
    find_reasons(hear_traits(&his, &yours), &heard);
    for (int i = 0; i < heard.reason_count; i++) {
        reasons[i] = heard.reasons[i];
    }
    return heard.reason_count;
}
