#include "app/work/app_fits.h"

#include <stdlib.h>

#include "app/app_settings.h"
#include "author/program.h"
#include "base/settings.h"
#include "screens/talk/talk.h"

enum { BALLOONS_MOST = 6 };

// A view of nothing but letters, as large as they can be set.
static View *view_of(AppFits *fits)
{
    if (fits->view || fits->wordless) {
        return fits->view;
    }
    Error error = {0};
    Model *model = calloc(1, sizeof *model);
    View *view = calloc(1, sizeof *view);
    if (!model || !view) {
        program_out_of_memory();
    }
    *view = (View){.model = model,
                   .colours = palette_of(false),
                   .text_percent = settings_rule(SETTING_LETTERS)->most};
    if (!app_settings_open_type(view, FONT_USUAL, &error)) {
        fits->wordless = true;
        free(view);
        free(model);
        return NULL;
    }
    type_set_scale(view->type, 1, view->text_percent);
    fits->view = view;
    return view;
}

// On the form, in letters of the usual size and of every larger one: what is
// written stands in another way as they grow.
static bool form_has_room(View *view, CheckFitsPlace place, const char *text)
{
    const SettingRule *letters = settings_rule(SETTING_LETTERS);
    const PaintRect form = layout_raised();
    bool label = place == CHECK_FITS_LABEL;
    const PaperCell cell = {.label = label ? text : "", .note = text};
    for (int percent = letters->usual; percent <= letters->most;
         percent += letters->step) {
        double scale = percent / 100.0;
        if (label ? !paper_label_fits(view->type, form, scale, &cell)
                  : !paper_note_fits(view->type, form, scale, &cell)) {
            return false;
        }
    }
    return true;
}

static bool has_room(void *self, const Scenario *scenario, CheckFitsPlace place,
                     int topic, const char *text)
{
    View *view = view_of(self);
    if (!view) {
        return true;
    }
    const Played played = {.scenario = scenario};
    view->talk = &played;
    switch (place) {
    case CHECK_FITS_TITLE:
        return paper_title_fits(view->type, layout_raised(), text);
    case CHECK_FITS_QUADRANT:
        return paper_quadrant_fits(view->type, layout_raised(), text);
    case CHECK_FITS_SPEECH:
        return talk_speech_balloons(view, text) <= BALLOONS_MOST;
    case CHECK_FITS_SENTENCES:
        return talk_panel_shows(view, topic);
    default:
        return form_has_room(view, place, text);
    }
}

const CheckFits *app_fits_begin(AppFits *fits)
{
    *fits = (AppFits){0};
    fits->seam = (CheckFits){fits, has_room};
    return &fits->seam;
}

void app_fits_end(AppFits *fits)
{
    if (fits->view) {
        type_close(fits->view->type);
        free((void *)fits->view->model);
        free(fits->view);
    }
}
