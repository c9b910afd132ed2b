#include "tell/memory/memory.h"

#include <string.h>

#include "tell/memory/memory_words.h"

enum { WORDS_MAX = 256, LEAST_WORDS = 2 };

// One note or one sentence of his, and the cell it is about; NONE: none.
typedef struct Unit {
    const MemoryWord *words;
    size_t count;
    int16_t cell;
    bool note;
} Unit;

struct Memory {
    Arena *arena;
    const MemoryLanguage *language;
    Unit *units;
    size_t count;
    size_t size;
    const char *notes[FORM_CELLS]; // as the form stood at the end
    bool told[FORM_CELLS];
};

static bool make_room(Memory *memory)
{
    if (memory->count < memory->size) {
        return true;
    }
    size_t size = memory->size ? memory->size * 2 : 64;
    Unit *units = arena_push(memory->arena, size * sizeof *units);
    if (!units) {
        return false;
    }
    for (size_t i = 0; i < memory->count; i++) {
        units[i] = memory->units[i];
    }
    memory->units = units;
    memory->size = size;
    return true;
}

static bool add_unit(Memory *memory, int cell, const char *text, size_t length,
                     bool note)
{
    MemoryWord words[WORDS_MAX];
    size_t count =
        memory_words_split(memory->language, text, length, words, WORDS_MAX);
    MemoryWord *kept = arena_push(memory->arena, count * sizeof *kept);
    if (!kept || !make_room(memory)) {
        return false;
    }
    memcpy(kept, words, count * sizeof *kept);
    memory->units[memory->count++] = (Unit){
        .words = kept, .count = count, .cell = (int16_t)cell, .note = note};
    if (cell != NONE) {
        memory->told[cell] = true;
    }
    return true;
}

static bool add_note(Memory *memory, const Conversation *now, int cell)
{
    int depth = cell == NONE ? -1 : now->cells[cell].depth;
    if (depth < 0) {
        return true;
    }
    const char *note = now->scenario->cells[cell].note[depth];
    return note[0] == '\0' || add_unit(memory, cell, note, strlen(note), true);
}

// Sentence by sentence: what is remembered together was said together.
static bool add_said(Memory *memory, int cell, const char *said)
{
    while (*said != '\0') {
        size_t length = strcspn(said, ".!?");
        length += strspn(said + length, ".!?");
        if (!add_unit(memory, cell, said, length, false)) {
            return false;
        }
        said += length;
    }
    return true;
}

// The cell his answer is about: that of what was touched, or, after a silence,
// of what was touched before.
static int cell_of(const Conversation *now, const Turn *turn)
{
    int topic =
        turn->move.kind == MOVE_SILENCE ? now->last_topic : turn->move.topic;
    return topic == NONE ? NONE : now->scenario->topics[topic].cell;
}

static bool add_turn(Memory *memory, const Conversation *now, const Turn *turn)
{
    const char *said =
        turn->beat == NONE ? "" : now->scenario->beats[turn->beat].text;
    return add_said(memory, cell_of(now, turn), said) &&
           (turn->bycatch == NONE || add_said(memory, turn->bycatch, said)) &&
           add_note(memory, now, turn->cell) &&
           add_note(memory, now, turn->bycatch);
}

const Memory *memory_make(Arena *arena, const Words *spoken,
                          const Debrief *debrief)
{
    Memory *memory = arena_push(arena, sizeof *memory);
    if (!memory) {
        return NULL;
    }
    memory->arena = arena;
    memory->language = memory_language_make(arena, spoken);
    if (!memory->language) {
        return NULL;
    }
    Conversation now = debrief->start;
    int opening = conversation_opening(&now);
    if (!add_said(memory, NONE, debrief->scenario->beats[opening].text)) {
        return NULL;
    }
    for (size_t i = 0; i < debrief->count; i++) {
        Turn turn;
        if (!conversation_play(&now, debrief->moves[i].turn.move, &turn) ||
            !add_turn(memory, &now, &turn)) {
            return NULL;
        }
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        int depth = now.cells[i].depth;
        memory->notes[i] =
            depth < 0 ? "" : debrief->scenario->cells[i].note[depth];
        memory->told[i] = memory->told[i] || depth >= 0;
    }
    return memory;
}

// A name where it is told: a capital that no sentence asks for.
static bool is_name(const Unit *unit, const MemoryWord *word)
{
    return word->capital && (unit->note || !word->first);
}

static const MemoryWord *find_in(const Memory *memory, const Unit *unit,
                                 const MemoryWord *word)
{
    for (size_t i = 0; i < unit->count; i++) {
        if (unit->words[i].content &&
            memory_words_same(memory->language, word, &unit->words[i],
                              is_name(unit, &unit->words[i]))) {
            return &unit->words[i];
        }
    }
    return NULL;
}

static size_t content_count(const MemoryWord *words, size_t count)
{
    size_t content = 0;
    for (size_t i = 0; i < count; i++) {
        content += words[i].content ? 1 : 0;
    }
    return content;
}

// What was typed, held against the units of one cell.
typedef struct Tally {
    bool found[WORDS_MAX]; // by word
    size_t matched;
    bool whole;         // enough of one sentence or note
    bool word_for_word; // exactly a note
} Tally;

static bool is_word_for_word(const Memory *memory, const Unit *unit,
                             const MemoryWord *typed, size_t count)
{
    bool same = unit->note && unit->count == count && count > 0;
    for (size_t i = 0; same && i < count; i++) {
        same = memory_words_same(memory->language, &typed[i], &unit->words[i],
                                 true);
    }
    return same;
}

static void hold_against(const Memory *memory, const Unit *unit,
                         const MemoryWord *typed, size_t count, Tally *tally)
{
    const MemoryWord *seen[WORDS_MAX];
    size_t here = 0;
    for (size_t i = 0; i < count; i++) {
        const MemoryWord *found =
            typed[i].content ? find_in(memory, unit, &typed[i]) : NULL;
        if (!found) {
            continue;
        }
        tally->matched += tally->found[i] ? 0 : 1;
        tally->found[i] = true;
        bool again = false;
        for (size_t k = 0; k < here; k++) {
            again = again || seen[k] == found;
        }
        if (!again) {
            seen[here++] = found;
        }
    }
    size_t content = content_count(unit->words, unit->count);
    size_t needed = content < LEAST_WORDS ? content : LEAST_WORDS;
    tally->whole = tally->whole || (here > 0 && here >= needed);
    tally->word_for_word =
        tally->word_for_word || is_word_for_word(memory, unit, typed, count);
}

static Tally tally_cell(const Memory *memory, int cell, const MemoryWord *typed,
                        size_t count)
{
    Tally tally = {0};
    for (size_t i = 0; i < memory->count; i++) {
        if (memory->units[i].cell == cell) {
            hold_against(memory, &memory->units[i], typed, count, &tally);
        }
    }
    return tally;
}

// A number or a name of his own making. One is never wrong: he may have said
// "een".
static void find_slips(const MemoryWord *typed, size_t count,
                       const Tally *tally, MemoryScore *score)
{
    for (size_t i = 0; i < count; i++) {
        if (!typed[i].content || tally->found[i]) {
            continue;
        }
        if (typed[i].number >= 0) {
            score->wrong_number = score->wrong_number || typed[i].number != 1;
        } else if (typed[i].capital && !typed[i].first) {
            score->wrong_name = true;
        }
    }
}

static void copy_matches(const MemoryWord *typed, size_t count,
                         const Tally *tally, MemoryScore *score)
{
    score->match_count = 0;
    for (size_t i = 0; i < count; i++) {
        if (tally->found[i] && score->match_count < MEMORY_MATCHES_MAX) {
            score->matches[score->match_count++] =
                (MemoryMatch){.start = typed[i].start, .end = typed[i].end};
        }
    }
}

// He did say it, but about something else: the cell that knows most of it.
static void look_elsewhere(const Memory *memory, const MemoryWord *typed,
                           size_t count, size_t content, MemoryScore *score)
{
    Tally best = {0};
    for (int cell = NONE; cell < FORM_CELLS; cell++) {
        Tally tally = tally_cell(memory, cell, typed, count);
        if (tally.matched > best.matched) {
            best = tally;
            score->other_cell = (int16_t)cell;
        }
    }
    score->elsewhere = best.matched * 2 >= content && best.matched > 0;
    if (!score->elsewhere) {
        score->other_cell = NONE;
        return;
    }
    score->verdict = MEMORY_PARTLY;
    copy_matches(typed, count, &best, score);
}

static MemoryVerdict judge(const Tally *tally, size_t content,
                           const MemoryScore *score)
{
    bool slip = score->wrong_number || score->wrong_name;
    if (tally->whole && tally->matched * 3 >= content * 2 && !slip) {
        return MEMORY_REMEMBERED;
    }
    return tally->matched > 0 && tally->matched * 4 >= content
               ? MEMORY_PARTLY
               : MEMORY_INVENTED;
}

static bool is_exactly(const char *typed, const char *note)
{
    return note[0] != '\0' && strcmp(typed, note) == 0;
}

void memory_score(const Memory *memory, int cell, const char *typed,
                  MemoryScore *score)
{
    MemoryWord words[WORDS_MAX];
    size_t count = memory_words_split(memory->language, typed, MEMORY_TYPED_MAX,
                                      words, WORDS_MAX);
    size_t content = content_count(words, count);
    *score = (MemoryScore){.told = memory->told[cell],
                           .note = memory->notes[cell],
                           .other_cell = NONE};
    Tally tally = tally_cell(memory, cell, words, count);
    copy_matches(words, count, &tally, score);
    if (tally.word_for_word || is_exactly(typed, score->note)) {
        score->verdict = MEMORY_REMEMBERED;
        return;
    }
    if (content == 0) {
        return;
    }
    find_slips(words, count, &tally, score);
    score->verdict = judge(&tally, content, score);
    if (score->verdict == MEMORY_INVENTED) {
        look_elsewhere(memory, words, count, content, score);
    }
}

const char *memory_key(MemoryVerdict verdict)
{
    static const char *const KEYS[MEMORY_VERDICTS] = {
        "debrief.memory.not", "debrief.memory.remembered",
        "debrief.memory.partly", "debrief.memory.invented"};
    return KEYS[verdict];
}
