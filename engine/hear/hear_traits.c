// The readable features: what a person would point at who is asked why he took
// a sentence for a question, advice, a joke. They weigh with the words, and
// they alone are given as reasons.

#include <string.h>

#include "hear/hear_parts.h"

typedef enum {
    TRAIT_OPEN_FIRST,
    TRAIT_FACT_FIRST,
    TRAIT_VERB_FIRST,
    TRAIT_VERB_SUBJECT,
    TRAIT_TELL_FIRST,
    TRAIT_TELL,
    TRAIT_DO_FIRST,
    TRAIT_YOU_FIRST,
    TRAIT_YOU_VERB,
    TRAIT_ME_FIRST,
    TRAIT_SO_FIRST,
    TRAIT_YOU,
    TRAIT_ME,
    TRAIT_NOBODY,
    TRAIT_WE,
    TRAIT_HIM,
    TRAIT_MUST,
    TRAIT_YOU_MUST,
    TRAIT_WOULD,
    TRAIT_BETTER,
    TRAIT_SIMPLY,
    TRAIT_ADVICE,
    TRAIT_TAG,
    TRAIT_TAG_LAST,
    TRAIT_NOT_ASKED,
    TRAIT_OR,
    TRAIT_ME_ALSO,
    TRAIT_ME_PAST,
    TRAIT_ME_SEES_NOT,
    TRAIT_PRAISE,
    TRAIT_PRAISE_CRY,
    TRAIT_FEEL,
    TRAIT_SEE,
    TRAIT_WRITE,
    TRAIT_DISCOUNT,
    TRAIT_MONEY,
    TRAIT_NUMBER,
    TRAIT_PROMISE,
    TRAIT_OFFER,
    TRAIT_SORRY,
    TRAIT_KNOWS_NOT,
    TRAIT_SUM,
    TRAIT_LEAVE,
    TRAIT_TALK,
    TRAIT_CONSOLE,
    TRAIT_JOKE,
    TRAIT_STOP,
    TRAIT_ORDER,
    TRAIT_FORM,
    TRAIT_SHALL_ME,
    TRAIT_HIS_WORD,
    TRAIT_MARK_ASKS,
    TRAIT_MARK_EXCLAIMS,
    TRAIT_TRAILS,
    TRAIT_LAST_ASKS,
    TRAIT_TWO,
    TRAIT_SHORT,
    TRAIT_LONG,
    TRAIT_VERY_LONG,
    TRAIT_UNKNOWN,
    TRAIT_FOREIGN,
    TRAIT_RUDE,
    TRAIT_MASH,
    TRAITS
} Trait;
_Static_assert((int)TRAITS <= (int)HEAR_TRAITS, "a trait has a row and a bit");

enum {
    SHORT = 3, // words
    LONG = 9,
    VERY_LONG = 16,
    FRONT = 5,     // words that count as the beginning
    LONG_WORD = 5, // letters of a word that is worth repeating
    MASH = 5       // letters without a vowel between
};

// "" for what is no reason to give.
static const char *const TRAIT_KEYS[HEAR_TRAITS] = {
    [TRAIT_OPEN_FIRST] = "hear.why.open_first",
    [TRAIT_FACT_FIRST] = "hear.why.fact_first",
    [TRAIT_VERB_FIRST] = "hear.why.verb_first",
    [TRAIT_TELL_FIRST] = "hear.why.tell_first",
    [TRAIT_TELL] = "hear.why.tell",
    [TRAIT_DO_FIRST] = "hear.why.do_first",
    [TRAIT_YOU_FIRST] = "hear.why.you_first",
    [TRAIT_ME_FIRST] = "hear.why.me_first",
    [TRAIT_SO_FIRST] = "hear.why.so_first",
    [TRAIT_YOU] = "hear.why.you",
    [TRAIT_ME] = "hear.why.me",
    [TRAIT_WE] = "hear.why.we",
    [TRAIT_YOU_MUST] = "hear.why.you_must",
    [TRAIT_MUST] = "hear.why.must",
    [TRAIT_WOULD] = "hear.why.would",
    [TRAIT_BETTER] = "hear.why.better",
    [TRAIT_SIMPLY] = "hear.why.simply",
    [TRAIT_ADVICE] = "hear.why.advice",
    [TRAIT_TAG] = "hear.why.tag",
    [TRAIT_TAG_LAST] = "hear.why.tag_last",
    [TRAIT_NOT_ASKED] = "hear.why.not_asked",
    [TRAIT_OR] = "hear.why.or",
    [TRAIT_ME_ALSO] = "hear.why.me_also",
    [TRAIT_ME_PAST] = "hear.why.me_past",
    [TRAIT_PRAISE] = "hear.why.praise",
    [TRAIT_PRAISE_CRY] = "hear.why.praise_cry",
    [TRAIT_FEEL] = "hear.why.feel",
    [TRAIT_SEE] = "hear.why.see",
    [TRAIT_WRITE] = "hear.why.write",
    [TRAIT_DISCOUNT] = "hear.why.discount",
    [TRAIT_MONEY] = "hear.why.money",
    [TRAIT_NUMBER] = "hear.why.number",
    [TRAIT_PROMISE] = "hear.why.promise",
    [TRAIT_OFFER] = "hear.why.offer",
    [TRAIT_SORRY] = "hear.why.sorry",
    [TRAIT_KNOWS_NOT] = "hear.why.knows_not",
    [TRAIT_SUM] = "hear.why.sum",
    [TRAIT_LEAVE] = "hear.why.leave",
    [TRAIT_TALK] = "hear.why.talk",
    [TRAIT_CONSOLE] = "hear.why.console",
    [TRAIT_JOKE] = "hear.why.joke",
    [TRAIT_STOP] = "hear.why.stop",
    [TRAIT_ORDER] = "hear.why.order",
    [TRAIT_FORM] = "hear.why.form",
    [TRAIT_SHALL_ME] = "hear.why.shall_me",
    [TRAIT_HIS_WORD] = "hear.why.his_word",
    [TRAIT_MARK_ASKS] = "hear.why.mark_asks",
    [TRAIT_MARK_EXCLAIMS] = "hear.why.mark_exclaims",
    [TRAIT_LAST_ASKS] = "hear.why.last_asks",
    [TRAIT_SHORT] = "hear.why.short",
};

const char *hear_trait_key(int trait)
{
    const char *key = TRAIT_KEYS[trait];
    return key ? key : "";
}

bool hear_traits_ground(uint64_t traits)
{
    return ((traits >> TRAIT_HIS_WORD | traits >> TRAIT_SEE) & 1) != 0;
}

// What is looked at: the words, what lists they stand in, where it begins.
typedef struct Look {
    const HearText *text;
    const HearWord *first; // behind "ja", "maar", "oké"
    const HearWord *next;
    uint64_t any;   // lists of all words
    uint64_t front; // of the first few
    uint64_t traits;
} Look;

static const HearWord NO_WORD = {.text = ""};

static bool in(const HearWord *word, List list)
{
    return (word->lists >> list & 1) != 0;
}

static bool has(const Look *look, List list)
{
    return (look->any >> list & 1) != 0;
}

static void mark(Look *look, Trait trait, bool is)
{
    look->traits |= (uint64_t)is << trait;
}

// The word where the text really begins, from word `at` on.
static int begin_of(const HearText *text, int at)
{
    while (at < text->count - 1 && in(&text->words[at], LIST_FILLER)) {
        at++;
    }
    return at;
}

static const HearWord *word_at(const HearText *text, int at)
{
    return at < text->count ? &text->words[at] : &NO_WORD;
}

static bool asks_for_fact(const HearWord *first, const HearWord *next)
{
    return in(first, LIST_FACT) ||
           (in(first, LIST_OPEN) && in(next, LIST_MEASURE));
}

static void look_at_begin(Look *look)
{
    const HearWord *first = look->first, *next = look->next;
    bool fact = asks_for_fact(first, next);
    bool verb = in(first, LIST_VERB) && !in(first, LIST_TELL);
    mark(look, TRAIT_FACT_FIRST, fact);
    mark(look, TRAIT_OPEN_FIRST, in(first, LIST_OPEN) && !fact);
    mark(look, TRAIT_VERB_FIRST, verb);
    mark(look, TRAIT_VERB_SUBJECT,
         verb && (in(next, LIST_SUBJECT) || in(next, LIST_YOU)));
    mark(look, TRAIT_TELL_FIRST, in(first, LIST_TELL));
    mark(look, TRAIT_DO_FIRST,
         in(first, LIST_DO) && !in(next, LIST_YOU) && !in(next, LIST_ME));
    mark(look, TRAIT_YOU_FIRST, in(first, LIST_YOU));
    mark(look, TRAIT_YOU_VERB, in(first, LIST_YOU) && in(next, LIST_VERB));
    mark(look, TRAIT_ME_FIRST, in(first, LIST_ME));
    mark(look, TRAIT_SO_FIRST,
         in(word_at(look->text, 0), LIST_SO) || in(first, LIST_SO));
    mark(look, TRAIT_NOT_ASKED, verb && (look->front >> LIST_NOT & 1) != 0);
    mark(look, TRAIT_SHALL_ME, verb && in(next, LIST_ME));
}

static void look_at_people(Look *look)
{
    bool you = has(look, LIST_YOU), me = has(look, LIST_ME);
    mark(look, TRAIT_YOU, you);
    mark(look, TRAIT_ME, me);
    mark(look, TRAIT_NOBODY, !you && !me);
    mark(look, TRAIT_WE, has(look, LIST_WE));
    mark(look, TRAIT_HIM, has(look, LIST_HIM));
    mark(look, TRAIT_MUST, has(look, LIST_MUST));
    mark(look, TRAIT_YOU_MUST,
         you && has(look, LIST_MUST) && !look->text->asks);
    mark(look, TRAIT_ME_ALSO, me && !you && has(look, LIST_ALSO));
    mark(look, TRAIT_ME_PAST, me && !you && has(look, LIST_PAST));
    mark(look, TRAIT_ME_SEES_NOT, me && has(look, LIST_NOT));
    mark(look, TRAIT_SORRY, has(look, LIST_SORRY));
    mark(look, TRAIT_KNOWS_NOT,
         me && has(look, LIST_KNOW) && has(look, LIST_NOT));
    mark(look, TRAIT_TALK, has(look, LIST_TALK) && (me || has(look, LIST_WE)));
}

// A list that is a trait by itself.
static void look_at_lists(Look *look)
{
    static const struct {
        Trait trait;
        List list;
    } PLAIN[] = {
        {TRAIT_WOULD, LIST_WOULD},       {TRAIT_SIMPLY, LIST_SIMPLY},
        {TRAIT_ADVICE, LIST_ADVICE},     {TRAIT_TAG, LIST_TAG},
        {TRAIT_PRAISE, LIST_PRAISE},     {TRAIT_FEEL, LIST_FEEL},
        {TRAIT_SEE, LIST_SEE},           {TRAIT_WRITE, LIST_WRITE},
        {TRAIT_DISCOUNT, LIST_DISCOUNT}, {TRAIT_NUMBER, LIST_NUMBER},
        {TRAIT_PROMISE, LIST_PROMISE},   {TRAIT_OFFER, LIST_OFFER},
        {TRAIT_SUM, LIST_SUM},           {TRAIT_LEAVE, LIST_LEAVE},
        {TRAIT_CONSOLE, LIST_CONSOLE},   {TRAIT_JOKE, LIST_JOKE},
        {TRAIT_STOP, LIST_STOP},         {TRAIT_ORDER, LIST_ORDER},
        {TRAIT_FORM, LIST_FORM},         {TRAIT_FOREIGN, LIST_FOREIGN},
        {TRAIT_RUDE, LIST_RUDE},
    };
    for (size_t i = 0; i < sizeof PLAIN / sizeof PLAIN[0]; i++) {
        mark(look, PLAIN[i].trait, has(look, PLAIN[i].list));
    }
    mark(look, TRAIT_TELL, has(look, LIST_CURIOUS) || has(look, LIST_TELL));
    mark(look, TRAIT_MONEY, look->text->euro || has(look, LIST_MONEY));
    mark(look, TRAIT_BETTER,
         has(look, LIST_BETTER) &&
             (has(look, LIST_WOULD) || has(look, LIST_CAN)));
    mark(look, TRAIT_PRAISE_CRY,
         has(look, LIST_PRAISE) &&
             (look->text->exclaims || in(look->first, LIST_OPEN)));
}

static void look_at_shape(Look *look)
{
    const HearText *text = look->text;
    int last = 0;
    for (int i = 0; i < text->count; i++) {
        last = text->words[i].starts ? i : last;
    }
    int begin = begin_of(text, last);
    const HearWord *first = word_at(text, begin);
    bool question = in(first, LIST_OPEN) || in(first, LIST_FACT) ||
                    (in(first, LIST_VERB) && !in(first, LIST_DO));
    mark(look, TRAIT_LAST_ASKS, last > 0 && question);
    mark(look, TRAIT_OR,
         has(look, LIST_OR) && (text->asks || in(look->first, LIST_VERB)));
    mark(look, TRAIT_TAG_LAST,
         text->count > 1 && in(&text->words[text->count - 1], LIST_TAG));
    mark(look, TRAIT_MARK_ASKS, text->asks);
    mark(look, TRAIT_MARK_EXCLAIMS, text->exclaims);
    mark(look, TRAIT_TRAILS, text->trails);
    mark(look, TRAIT_TWO, text->sentences > 1);
    mark(look, TRAIT_SHORT, text->count <= SHORT);
    mark(look, TRAIT_LONG, text->count >= LONG);
    mark(look, TRAIT_VERY_LONG, text->count >= VERY_LONG);
}

// Letters without a vowel between, as fists leave them on a keyboard.
static bool is_mash(const char *word)
{
    size_t longest = 0;
    for (const char *at = word; *at;) {
        size_t run = strcspn(at, "aeiouy0123456789'");
        longest = run > longest ? run : longest;
        at += run + (at[run] != '\0');
    }
    return longest > MASH;
}

static void look_for_sense(Look *look)
{
    bool mash = false;
    for (int i = 0; i < look->text->count; i++) {
        mash = mash || is_mash(look->text->words[i].text);
    }
    mark(look, TRAIT_MASH, mash);
    mark(look, TRAIT_UNKNOWN, look->any == 0);
}

// Whether a word with some weight comes back that was said.
static bool repeats(const HearText *said, const HearText *text)
{
    for (int i = 0; i < text->count; i++) {
        const HearWord *word = &text->words[i];
        if (strlen(word->text) < LONG_WORD || word->lists != 0) {
            continue;
        }
        for (int j = 0; j < said->count; j++) {
            if (strcmp(word->text, said->words[j].text) == 0) {
                return true;
            }
        }
    }
    return false;
}

uint64_t hear_traits(const HearText *said, const HearText *text)
{
    int begin = begin_of(text, 0);
    Look look = {.text = text,
                 .first = word_at(text, begin),
                 .next = word_at(text, begin + 1)};
    for (int i = 0; i < text->count; i++) {
        look.any |= text->words[i].lists;
        look.front |= i - begin < FRONT ? text->words[i].lists : 0;
    }
    look_at_begin(&look);
    look_at_people(&look);
    look_at_lists(&look);
    look_at_shape(&look);
    look_for_sense(&look);
    mark(&look, TRAIT_HIS_WORD, repeats(said, text));
    return look.traits;
}
