#include "app/talk/cards.h"

#include <stdio.h>
#include <string.h>

#include "author/live.h"

enum { KEY_BYTES = 64 };

// The prologue, and who to begin with then, where they are there.
static const char *const FIRST[] = {"vertegenwoordiger", "fietsenmaker"};

static void put_first(ModelCards *cards)
{
    size_t put = 0;
    for (size_t n = 0; n < sizeof FIRST / sizeof FIRST[0]; n++) {
        for (size_t i = put; i < cards->count; i++) {
            if (strcmp(cards->all[i].id, FIRST[n]) == 0) {
                ModelCard first = cards->all[i];
                memmove(&cards->all[put + 1], &cards->all[put],
                        (i - put) * sizeof cards->all[0]);
                cards->all[put++] = first;
                break;
            }
        }
    }
}

bool cards_is_prologue(const char *id)
{
    return strcmp(id, FIRST[0]) == 0;
}

bool cards_is_first(const Session *session)
{
    const JournalProgress *progress = NULL;
    size_t count = 0;
    bool first = true;
    Arena arena = {0};
    if (session->journal &&
        journal_progress(session->journal, &arena, &progress, &count, NULL)) {
        for (size_t i = 0; i < count; i++) {
            first = first && cards_is_prologue(progress[i].scenario);
        }
    }
    arena_free(&arena);
    return first;
}

static const char *word_of_last(const Program *program, const char *ending)
{
    char key[KEY_BYTES];
    snprintf(key, sizeof key, "window.last.%s", ending);
    return words_get_or(program->words, key,
                        words_get(program->words, "window.last.left"));
}

static bool is_unfinished(const Session *session, const char *id, Arena *arena)
{
    const int64_t *talks = NULL;
    size_t count = 0;
    return session->journal &&
           journal_unfinished(session->journal, id, arena, &talks, &count,
                              NULL) &&
           count > 0 && !journal_is_claimed(session->journal, talks[0]);
}

void cards_remember(ModelCards *cards, const Program *program,
                    const Session *session)
{
    const JournalProgress *progress = NULL;
    size_t count = 0;
    Error error = {0};
    Arena arena = {0};
    if (session->journal && !journal_progress(session->journal, &arena,
                                              &progress, &count, &error)) {
        count = 0; // they are offered as new: the next talk says what is wrong
    }
    bool other = strcmp(cards->language, program->language) != 0;
    cards->language = program->language;
    cards->newcomer = count == 0;
    cards->next = NONE;
    for (size_t i = 0; i < cards->count; i++) {
        ModelCard *card = &cards->all[i];
        card->scenario = other ? NULL : card->scenario;
        card->error = other ? NULL : card->error;
        bool done = false;
        card->last = words_get(program->words, "window.last.never");
        for (size_t n = 0; n < count; n++) {
            if (strcmp(progress[n].scenario, card->id) == 0) {
                card->last = word_of_last(program, progress[n].last_ending);
                done = true;
            }
        }
        card->unfinished = is_unfinished(session, card->id, &arena);
        if (card->unfinished) {
            card->last = words_get(program->words, "window.last.unfinished");
        }
        if (!done && cards->next == NONE) {
            cards->next = (int)i;
        }
    }
    arena_free(&arena);
}

// Nothing is known of them yet.
static bool list(ModelCards *cards, const Program *program, Error *error)
{
    const char **names = NULL;
    size_t count = 0;
    if (!program_customers(program, &names, &count, error)) {
        return false;
    }
    if (count == 0) {
        return error_set(error, ERROR_FILE_MISSING, "scripts/klanten", 0, NULL,
                         NULL);
    }
    *cards =
        (ModelCards){.count = count < MODEL_CARDS_MAX ? count : MODEL_CARDS_MAX,
                     .language = program->language};
    for (size_t i = 0; i < cards->count; i++) {
        cards->all[i].id = names[i];
        cards->all[i].own = program_is_own(program, names[i]);
    }
    put_first(cards);
    return true;
}

bool cards_list(ModelCards *cards, const Program *program,
                const Session *session, Error *error)
{
    if (!list(cards, program, error)) {
        return false;
    }
    cards_remember(cards, program, session);
    return true;
}

// Who was read and is the same since needs no reading.
static void take_over(ModelCards *cards, const ModelCards *before,
                      const Program *program)
{
    cards->language = before->language;
    for (size_t i = 0; i < before->count; i++) {
        const ModelCard *old = &before->all[i];
        for (size_t n = 0; n < cards->count; n++) {
            ModelCard *card = &cards->all[n];
            if (strcmp(card->id, old->id) != 0) {
                continue;
            }
            cards->chosen = i == before->chosen ? n : cards->chosen;
            if (old->stamp == live_stamp(program, old->id)) {
                bool own = card->own;
                *card = *old;
                card->own = own;
            }
        }
    }
}

void cards_look_again(ModelCards *cards, const Program *program,
                      const Session *session)
{
    const ModelCards before = *cards;
    ModelCards next;
    if (list(&next, program, NULL)) { // else they stay as they were
        take_over(&next, &before, program);
        *cards = next;
    }
    cards_remember(cards, program, session);
}

static const char *keep_error(const Program *program, Arena *arena,
                              const Error *error)
{
    char text[PROGRAM_TEXT_MAX];
    program_error_text(program, error, text);
    const char *kept = arena_push_text(arena, text, strlen(text));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

bool cards_read_next(ModelCards *cards, const Program *program, Arena *arena)
{
    for (size_t i = 0; i < cards->count; i++) {
        ModelCard *card = &cards->all[i];
        Error error = {0};
        if (card->scenario || card->error) {
            continue;
        }
        card->stamp = live_stamp(program, card->id);
        card->scenario = program_load(program, arena, card->id, &error);
        if (!card->scenario) {
            card->error = keep_error(program, arena, &error);
        }
        return true;
    }
    return false;
}
