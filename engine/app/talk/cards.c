#include "app/talk/cards.h"

#include <stdio.h>
#include <string.h>

enum { KEY_BYTES = 64 };

// The prologue, where there is one, before all others.
static const char FIRST[] = "vertegenwoordiger";

static void put_first(ModelCards *cards)
{
    for (size_t i = 0; i < cards->count; i++) {
        if (strcmp(cards->all[i].id, FIRST) == 0) {
            ModelCard first = cards->all[i];
            memmove(&cards->all[1], &cards->all[0], i * sizeof cards->all[0]);
            cards->all[0] = first;
            return;
        }
    }
}

static const char *word_of_last(const Program *program, const char *ending)
{
    char key[KEY_BYTES];
    snprintf(key, sizeof key, "window.last.%s", ending);
    return words_get(program->words,
                     words_has(program->words, key) ? key : "window.last.left");
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
    for (size_t i = 0; i < cards->count; i++) {
        ModelCard *card = &cards->all[i];
        card->scenario = other ? NULL : card->scenario;
        card->error = other ? NULL : card->error;
        card->last = words_get(program->words, "window.last.never");
        for (size_t n = 0; n < count; n++) {
            if (strcmp(progress[n].scenario, card->id) == 0) {
                card->last = word_of_last(program, progress[n].last_ending);
            }
        }
    }
    arena_free(&arena);
}

bool cards_list(ModelCards *cards, const Program *program,
                const Session *session, Error *error)
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
    }
    put_first(cards);
    cards_remember(cards, program, session);
    return true;
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
        card->scenario = program_load(program, arena, card->id, &error);
        if (!card->scenario) {
            card->error = keep_error(program, arena, &error);
        }
        return true;
    }
    return false;
}
