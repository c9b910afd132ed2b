#include "app/app_page.h"

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

void app_page_follow(App *app)
{
    int w, h;
    if (page_size(&w, &h)) {
        tell_field(&app->view);
        tell_offer(&app->view);
    }
}
