#include "app/app_page.h"

#include <stdlib.h>

#include "app/talk/app_table.h"
#include "base/text.h"
#include "platform/page.h"

enum { OFFER_BYTES = 8192 };

static void tell_field(const View *view)
{
    const Touch *field =
        view->focus_kind == TOUCH_FIELD
            ? view_find_touch(view, TOUCH_FIELD, view->focus_index)
            : NULL;
    if (!field) {
        page_type_at(NULL);
        return;
    }
    PaintRect at = layout_whole_pixels(&view->layout, field->rects[0]);
    page_type_at(&(PageArea){(int)at.x, (int)at.y, (int)at.w, (int)at.h});
}

// What no longer fits is left out.
static void tell_offer(const View *view)
{
    char lines[OFFER_BYTES] = "";
    for (size_t i = 0; i < view->touch_count; i++) {
        const char *words = view_touch_words(&view->touches[i]);
        if (words[0] != '\0') {
            (void)(text_append(lines, sizeof lines, words) &&
                   text_append(lines, sizeof lines, "\n"));
        }
    }
    page_offer(lines);
}

static void tell_talk(App *app)
{
    const Session *session = &app->session;
    size_t count = session->played.count;
    if (count == 0 || count == app->told) {
        app->told = count;
        return;
    }
    Arena arena = {0};
    Recording recording = session_recording(session);
    const char *text = recording_format(&arena, &recording);
    if (text) {
        page_played(text, session_is_over(session));
        app->told = count;
    }
    arena_free(&arena);
}

bool app_page_take_up(App *app)
{
    Recording recording;
    char *kept = page_recording();
    bool good = kept &&
                recording_parse(&app->arena, "", kept, &recording, NULL) &&
                app_table_seat(app, recording.scenario);
    free(kept);
    if (good) {
        app_table_take_up(app, &recording);
    }
    return good;
}

void app_page_follow(App *app)
{
    int w, h;
    if (page_size(&w, &h)) {
        tell_talk(app);
        tell_field(&app->view);
        tell_offer(&app->view);
    }
}
