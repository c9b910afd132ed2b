#include "author/check_fits.h"

#include <stddef.h>

typedef struct Search {
    const Scenario *scenario;
    const CheckFits *fits;
    CheckFitsUnfit *unfit;
    void *self;
} Search;

static void look(const Search *search, CheckFitsPlace place, int topic,
                 const char *text, int line)
{
    if (text && text[0] &&
        !search->fits->fits(search->fits->self, search->scenario, place, topic,
                            text)) {
        search->unfit(search->self, place, line, text);
    }
}

static void look_at_form(const Search *search)
{
    const Scenario *scenario = search->scenario;
    look(search, CHECK_FITS_TITLE, NONE, scenario->form_title, 0);
    for (int i = 0; i < FORM_QUADRANTS; i++) {
        look(search, CHECK_FITS_QUADRANT, NONE, scenario->quadrants[i], 0);
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        const Cell *cell = &scenario->cells[i];
        if (cell->topic == NONE) {
            continue;
        }
        look(search, CHECK_FITS_LABEL, cell->topic,
             scenario->topics[cell->topic].label, cell->line);
        for (int depth = 0; depth < DEPTHS; depth++) {
            look(search, CHECK_FITS_NOTE, cell->topic, cell->note[depth],
                 cell->line);
        }
    }
}

void check_fits_find(const Scenario *scenario, const CheckFits *fits,
                     CheckFitsUnfit *unfit, void *self)
{
    const Search search = {scenario, fits, unfit, self};
    look_at_form(&search);
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        look(&search, CHECK_FITS_SPEECH, beat->topic, beat->text, beat->line);
    }
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (topic->option_count > 0) {
            look(&search, CHECK_FITS_SENTENCES, i, topic->name, topic->line);
        }
    }
}
