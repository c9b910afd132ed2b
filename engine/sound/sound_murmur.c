#include "sound/sound_murmur.h"

#include <math.h>
#include <string.h>

#include "base/random.h"
#include "base/text.h"

enum { SYLLABLES_MAX = 320, WORD_LETTERS = 40 };

typedef enum { ENDS_NOT, ENDS_DOWN, ENDS_UP, ENDS_OFF } PhraseEnd;

// Without words, as it is first made: in seconds of nobody's hurry.
typedef struct Syllable {
    SoundSyllable sound;
    double at, length;
    float level; // decibels
    int phrase;
} Syllable;

typedef struct Murmur {
    Syllable all[SYLLABLES_MAX];
    size_t count;
    double at; // where the next begins
    int phrase;
    SoundSpeaker speaker;
    Random random;
    const Words *words;
    double done; // of this phrase, 0..1
    PhraseEnd end;
    bool weighs; // a word he hopes somebody hears
} Murmur;

// What lips and tongue do for a vowel: by its first two letters.
typedef struct Vowel {
    char letters[3];
    float formant[2];
    bool is_long;
} Vowel;

static const Vowel VOWELS[] = {
    {"aa", {780, 1300}, true}, {"ee", {400, 2100}, true},
    {"ie", {290, 2250}, true}, {"oo", {430, 820}, true},
    {"oe", {310, 780}, false}, {"uu", {300, 1800}, true},
    {"eu", {420, 1550}, true}, {"ui", {500, 1500}, true},
    {"ij", {500, 1900}, true}, {"ei", {500, 1900}, true},
    {"ou", {560, 1000}, true}, {"au", {560, 1000}, true},
    {"a", {700, 1220}, false}, {"e", {510, 1500}, false},
    {"i", {390, 2000}, false}, {"o", {460, 880}, false},
    {"u", {410, 1450}, false}, {"y", {330, 2150}, false},
};
enum { VOWELS_COUNT = sizeof VOWELS / sizeof VOWELS[0], VOWEL_OTHER = 13 };
static const float THIRD = 2600;

static const double SYLLABLE = 0.15;
static const double PAUSE = 0.3; // after a phrase
static const double COMMA = 0.16;

static float either(Murmur *murmur)
{
    return (float)random_below(&murmur->random, 2001) / 1000 - 1;
}

SoundSpeaker sound_murmur_speaker(const char *name, const Appearance *looks,
                                  const Bearing *bearing)
{
    bool woman = looks->sex == SEX_WOMAN;
    int age = looks->age ? looks->age : 40;
    uint64_t own = 7;
    for (const char *at = name; *at; at++) {
        own = random_mix(own, (uint64_t)(unsigned char)*at);
    }
    float apart = (float)(own % 2001) / 1000 - 1;
    float wide = (float)(own / 2001 % 2001) / 1000 - 1;
    float old = (float)(age - 40) / 40;
    return (SoundSpeaker){.hertz = (woman ? 196.0f : 112.0f) *
                                   (1 + 0.16f * apart - 0.08f * old),
                          .size = (woman ? 1.16f : 1.0f) * (1 + 0.05f * wide),
                          .tension = (float)bearing->tension / 100,
                          .warmth = (float)bearing->warmth / 100};
}

static bool is_vowel(uint32_t letter)
{
    return letter < 128 ? letter && strchr("aeiouyAEIOUY", (int)letter)
                        : letter >= 0xC0 && letter <= 0xFF && letter != 0xD7 &&
                              letter != 0xF7 && letter != 0xE7;
}

static bool is_letter(uint32_t letter)
{
    return (letter >= 'a' && letter <= 'z') ||
           (letter >= 'A' && letter <= 'Z') || letter >= 0xC0;
}

static char small(uint32_t letter)
{
    return (char)(letter < 128 ? letter | 0x20 : 'e');
}

// A full stop, dots and the like; `comma` is one that only makes him wait.
static PhraseEnd end_at(const char *at, bool *comma)
{
    *comma = *at == ',' || *at == ';' || *at == ':';
    if (strncmp(at, "…", 3) == 0 || strncmp(at, "...", 3) == 0) {
        return ENDS_OFF;
    }
    return *at == '.' || *at == '!' ? ENDS_DOWN
           : *at == '?'             ? ENDS_UP
                                    : ENDS_NOT;
}

static const Vowel *vowel_of(const char *letters)
{
    for (int i = 0; i < VOWELS_COUNT; i++) {
        size_t length = strlen(VOWELS[i].letters);
        if (strncmp(VOWELS[i].letters, letters, length) == 0) {
            return &VOWELS[i];
        }
    }
    return &VOWELS[VOWEL_OTHER];
}

static SoundOpening opening_of(char letter)
{
    return letter && strchr("ptkbdq", letter)   ? SOUND_OPENS_CLOSED
           : letter && strchr("sfczxg", letter) ? SOUND_OPENS_HISSING
                                                : SOUND_OPENS_SOFTLY;
}

// How high he is at this place of the phrase, as a share of his own pitch.
static float contour(const Murmur *murmur, bool stressed)
{
    float up = 1.13f - 0.2f * (float)murmur->done + (stressed ? 0.06f : 0);
    up *= 1 + 0.14f * (murmur->speaker.tension - 0.3f);
    return up * (1 - 0.08f * (murmur->speaker.warmth - 0.5f));
}

static Syllable *add(Murmur *murmur, const float formant[2], double length,
                     float pitch, float to_pitch)
{
    if (murmur->count == SYLLABLES_MAX) {
        murmur->count--;
    }
    const SoundSpeaker *speaker = &murmur->speaker;
    Syllable *made = &murmur->all[murmur->count++];
    float own = speaker->hertz * (1 + 0.03f * either(murmur)) *
                (murmur->weighs ? 0.93f : 1);
    double lasts = length * (murmur->weighs ? 1.25 : 1) *
                   (1 + 0.08 * (double)either(murmur));
    *made = (Syllable){
        .sound = {.hertz = own * pitch,
                  .to_hertz = own * to_pitch,
                  .formant = {formant[0] * speaker->size,
                              formant[1] * speaker->size,
                              THIRD * speaker->size},
                  .breath = 0.12f + 0.25f * speaker->warmth * speaker->warmth},
        .at = murmur->at,
        .length = lasts,
        .level = (murmur->weighs ? 1.5f : 0) + 0.8f * either(murmur),
        .phrase = murmur->phrase};
    murmur->at += lasts;
    return made;
}

// How the last syllable before the end of a phrase goes.
static void bend_end(Murmur *murmur, Syllable *last)
{
    static const float TO[] = {
        [ENDS_NOT] = 1, [ENDS_DOWN] = 0.76f, [ENDS_UP] = 1.42f, [ENDS_OFF] = 1};
    last->sound.to_hertz = last->sound.hertz * TO[murmur->end];
    if (murmur->end == ENDS_OFF) {
        last->level -= 4; // nou ja
        last->sound.breath = 0.6f;
        last->length *= 0.8;
    } else if (murmur->end != ENDS_NOT) {
        murmur->at += last->length * 0.5;
        last->length *= 1.5;
    }
}

static void add_syllables(Murmur *murmur, const char *word, bool last)
{
    Syllable *made = NULL;
    for (size_t i = 0; word[i] != '\0'; i++) {
        if (!is_vowel((unsigned char)word[i])) {
            continue;
        }
        const Vowel *vowel = vowel_of(word + i);
        bool stressed = made == NULL && strlen(word) > 3;
        float pitch = contour(murmur, stressed);
        double length =
            SYLLABLE * (vowel->is_long ? 1.25 : 1) * (stressed ? 1.12 : 1);
        SoundOpening opening = opening_of(i > 0 ? word[i - 1] : '\0');
        made = add(murmur, vowel->formant, length, pitch, pitch * 0.97f);
        made->sound.opening = (uint8_t)opening;
        while (is_vowel((unsigned char)word[i + 1]) || word[i + 1] == 'j') {
            i++;
        }
    }
    if (made && last) {
        bend_end(murmur, made);
    }
}

// Whether `word` is one of those that `key` lists, a blank between two.
static bool is_listed(const Words *words, const char *key, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = words_get(words, key); *at;) {
        size_t long_is = strcspn(at, " ");
        if (long_is == length && strncmp(at, word, length) == 0) {
            return true;
        }
        at += long_is;
        at += strspn(at, " ");
    }
    return false;
}

// What people say that is hardly a word. False if `word` is another.
static bool add_own(Murmur *murmur, const char *word)
{
    static const float HUM[2] = {260, 1000}, OPEN[2] = {720, 1240};
    Syllable *made;
    if (is_listed(murmur->words, "sound.says.hm", word)) {
        made = add(murmur, HUM, 0.36, 0.98f, 0.84f);
        made->sound.formant[2] = 2000;
        made->sound.breath = 0.05f;
        made->level -= 2;
    } else if (is_listed(murmur->words, "sound.says.tja", word)) {
        made = add(murmur, OPEN, 0.46, 1.14f, 0.74f);
        made->sound.opening = SOUND_OPENS_HISSING;
    } else if (is_listed(murmur->words, "sound.says.ach", word)) {
        add(murmur, OPEN, 0.15, 1.05f, 0.92f);
        made = add(murmur, OPEN, 0.2, 0.9f, 0.85f);
        made->sound.breath = 1;
        made->level -= 3;
    } else {
        return false;
    }
    murmur->at += 0.08;
    return true;
}

static bool is_weighed(const Scenario *scenario, const Beat *beat, size_t place)
{
    for (int i = 0; i < beat->span_count; i++) {
        const Span *span = &scenario->spans[beat->first_span + i];
        if (span->hook != NONE && place >= span->start && place < span->end &&
            scenario->topics[span->hook].kind == TOPIC_HOOK) {
            return true;
        }
    }
    return false;
}

// How long the phrase from `at` on is, in bytes, and how it ends.
static size_t phrase_length(const char *at, PhraseEnd *end)
{
    size_t length = 0;
    bool comma;
    *end = ENDS_DOWN;
    while (at[length] != '\0') {
        PhraseEnd here = end_at(at + length, &comma);
        if (here != ENDS_NOT) {
            *end = here;
            break;
        }
        length++;
    }
    return length;
}

static const char *read_word(const char *at, char word[WORD_LETTERS])
{
    size_t length = 0;
    for (;;) {
        const char *next = at;
        uint32_t letter = text_next(&next);
        if (!is_letter(letter)) {
            break;
        }
        if (length + 1 < WORD_LETTERS) {
            word[length++] = small(letter);
        }
        at = next;
    }
    word[length] = '\0';
    return at;
}

static void begin_word(Murmur *murmur, bool weighs)
{
    if (weighs && !murmur->weighs && murmur->count > 0) {
        murmur->at += 0.12; // he hears it himself
    }
    murmur->weighs = weighs;
}

// From `at` to `end`, which closes a phrase.
static void add_phrase(Murmur *murmur, const Scenario *scenario,
                       const Beat *beat, const char *at, const char *end)
{
    const char *start = at;
    char word[WORD_LETTERS];
    while (at < end) {
        const char *after = read_word(at, word);
        bool comma;
        if (after == at) {
            (void)end_at(at, &comma);
            murmur->at += comma ? COMMA : 0;
            (void)text_next(&at);
            continue;
        }
        murmur->done = (double)(at - start) / (double)(end - start);
        begin_word(murmur,
                   is_weighed(scenario, beat, (size_t)(at - beat->text)));
        if (!add_own(murmur, word)) {
            add_syllables(murmur, word, after >= end);
        }
        at = after;
    }
}

static void read_text(Murmur *murmur, const Scenario *scenario,
                      const Beat *beat)
{
    const char *at = beat->text;
    while (*at) {
        size_t before = murmur->count;
        size_t length = phrase_length(at, &murmur->end);
        add_phrase(murmur, scenario, beat, at, at + length);
        at += length;
        bool comma;
        while (*at && (end_at(at, &comma) != ENDS_NOT || *at == ' ')) {
            (void)text_next(&at);
        }
        if (murmur->count > before) {
            murmur->phrase++;
            murmur->at += murmur->end == ENDS_OFF ? 1.6 * PAUSE : PAUSE;
        }
    }
}

// Leaves out a phrase: what comes after it moves up.
static void leave_out(Murmur *murmur, int phrase)
{
    size_t kept = 0;
    double from = 0, gap = 0;
    bool found = false;
    for (size_t i = 0; i < murmur->count; i++) {
        Syllable *syllable = &murmur->all[i];
        if (syllable->phrase == phrase) {
            from = found ? from : syllable->at;
            found = true;
            continue;
        }
        if (syllable->phrase > phrase) {
            gap = gap > 0 ? gap : syllable->at - from;
            syllable->at -= gap;
            syllable->phrase--;
        }
        murmur->all[kept++] = *syllable;
    }
    murmur->count = kept;
    murmur->phrase--;
    murmur->at -= gap;
}

static double length_of(const Murmur *murmur)
{
    const Syllable *last = &murmur->all[murmur->count - 1];
    return last->at + last->length;
}

static void hand_over(const Murmur *murmur, SoundScore *score, double at,
                      double seconds)
{
    double hurry = seconds / length_of(murmur);
    for (size_t i = 0; i < murmur->count; i++) {
        const Syllable *syllable = &murmur->all[i];
        SoundEvent *event =
            sound_score_do(score, SOUND_DO_SPEAK, at + syllable->at * hurry);
        event->syllable = syllable->sound;
        event->length = (float)(syllable->length * hurry);
        event->level = syllable->level + 3 * (murmur->speaker.tension - 0.3f) -
                       40 * log10f(murmur->speaker.size);
    }
}

void sound_murmur_add(SoundScore *score, const Words *words,
                      const Scenario *scenario, const Beat *beat,
                      SoundSpeaker speaker, double at, double seconds)
{
    static const double HURRY = 1.2; // no man speaks faster than that
    Murmur murmur = {.speaker = speaker,
                     .words = words,
                     .random = random_start(score->seed)};
    read_text(&murmur, scenario, beat);
    while (murmur.phrase > 2 && length_of(&murmur) > HURRY * seconds) {
        leave_out(&murmur, murmur.phrase / 2);
    }
    if (murmur.count > 0) {
        hand_over(&murmur, score, at, seconds);
    }
}
