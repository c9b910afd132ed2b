#include "app/talk/app_own.h"

#include <string.h>

#include "app/after/app_lesson.h"
#include "app/talk/app_table.h"
#include "base/text.h"
#include "hear/hear_reply.h"

static const Hear *opened(App *app)
{
    if (!app->hear) {
        app->hear = hear_open(&app->arena);
        if (!app->hear) {
            program_out_of_memory();
        }
    }
    return app->hear;
}

void app_own_play(App *app, Move move, const char *text)
{
    const Intent intent = {.kind = INTENT_PLAY, .play = {.move = move}};
    ModelOwn *own = &app->model.own;
    text_copy(own->typed, sizeof own->typed, text);
    own->answer = MODEL_OWN_SAID;
    if (app_table_play(app, move)) {
        app_lesson_note_move(app, &intent);
    }
}

void app_own_say(App *app, Move touched, const char *text)
{
    ModelOwn *own = &app->model.own;
    const Conversation *now = &app->session.played.now;
    if (!conversation_allows(now, touched)) {
        return;
    }
    HearReply reply = hear_reply(opened(app), now, touched, text);
    int beat = hear_reply_shrug(now);
    text_copy(own->typed, sizeof own->typed, text);
    own->answers++;
    own->count = 0;
    own->shrug = beat == NONE ? words_get(app->model.words, "own.shrug")
                              : app->session.played.scenario->beats[beat].text;
    app->view.dirty = true;
    if (reply.kind == HEAR_REPLY_PLAY) {
        app_own_play(app, reply.move, text);
    } else if (reply.kind == HEAR_REPLY_SHRUG) {
        own->answer = MODEL_OWN_SHRUG;
    } else {
        own->answer = MODEL_OWN_MEANT;
        for (; own->count < reply.choice_count; own->count++) {
            own->choices[own->count] = reply.choices[own->count];
        }
    }
}
