#include "screens/player.h"

#include "base/text.h"

void player_write(const View *view, int player, char out[PLAYER_TEXT_MAX])
{
    out[0] = '\0';
    if (player == NONE) {
        return;
    }
    const char *name = model_lesson(view->model)->names[player];
    if (name[0]) {
        text_copy(out, PLAYER_TEXT_MAX, name);
        return;
    }
    char letter[LESSON_NAME_BYTES];
    lesson_label(model_lesson(view->model), player, letter);
    const char *const pairs[] = {"letter", letter, NULL};
    view_word_fill(view, "workshop.player", out, PLAYER_TEXT_MAX, pairs);
}
