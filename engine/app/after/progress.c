#include "app/after/progress.h"

#include <string.h>

#include "base/text.h"
#include "keep/progress.h"

enum { TEXT_MAX = 1024 };

typedef struct Reading {
    Arena *arena;
    ModelBack *back;
    char text[TEXT_MAX]; // of the customer that is read
    bool full;
} Reading;

static const char *keep(Arena *arena, const char *text)
{
    const char *kept = arena_push_text(arena, text, strlen(text));
    if (!kept) {
        program_out_of_memory();
    }
    return kept;
}

// Which line of a customer is his last is not known: each is kept with those
// before it. There is no room for more than some.
static void read_line(void *self, const Told *told)
{
    Reading *reading = self;
    ModelBack *back = reading->back;
    if (told->kind == TOLD_CUSTOMER) {
        reading->full = back->progress_count == MODEL_PROGRESS_MAX;
        reading->text[0] = '\0';
        if (!reading->full) {
            back->progress[back->progress_count++] = (ModelProgress){
                .name = keep(reading->arena, told->words), .text = ""};
        }
    } else if (!reading->full && told->kind != TOLD_FIGURE_MORE) {
        text_append(reading->text, TEXT_MAX, reading->text[0] ? "\n" : "");
        text_append(reading->text, TEXT_MAX, told->words);
        back->progress[back->progress_count - 1].text =
            keep(reading->arena, reading->text);
    }
}

void progress_read(const Session *session, Arena *arena, ModelBack *back)
{
    Reading reading = {.arena = arena, .back = back};
    const Progress to = {session->program, session->journal, read_line,
                         &reading};
    size_t count = 0;
    Error error = {0};
    back->progress_count = 0;
    if (session->journal && !progress_tell(&to, &count, &error)) {
        program_say_error(session->program, &error);
    }
}

bool progress_forget(const Session *session, const char *name)
{
    int talks = 0;
    Error error = {0};
    if (!session->journal ||
        !journal_forget_profile(session->journal, name, &talks, &error)) {
        program_say_error(session->program, &error);
        return false;
    }
    return true;
}
