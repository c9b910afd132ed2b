#include "keep/progress.h"

#include <string.h>

#include "base/pairs.h"
#include "keep/calendar.h"
#include "platform/clock.h"
#include "tell/explain.h"

// The figures that are shown, in this order, and what they are called; more is
// kept.
static const struct {
    const char *name;
    const char *key;
    ToldKind kind;
} SHOWN[] = {{"verteld", "progress.told", TOLD_FIGURE},
             {"ingevuld", "progress.filled", TOLD_FIGURE_MORE},
             {"opgepakt", "progress.taken", TOLD_FIGURE},
             {"teruggegeven", "progress.reflections", TOLD_FIGURE},
             {"vragen", "progress.questions", TOLD_FIGURE_MORE},
             {"deel", "progress.share", TOLD_FIGURE_MORE},
             {"vertrouwen", "progress.trust", TOLD_FIGURE_MORE},
             {"rapport", "progress.rapport", TOLD_FIGURE_MORE},
             {"onthouden", "progress.remembered", TOLD_FIGURE}};

static void tell(const Progress *to, Told told, const char *words)
{
    told.words = words;
    told.text = "";
    told.why = "";
    told.move = NONE;
    to->tell(to->self, &told);
}

static void tell_filled(const Progress *to, Told told, const char *key,
                        const Pairs *pairs)
{
    char words[PROGRAM_TEXT_MAX];
    program_fill(to->program, words, key, pairs->list);
    tell(to, told, words);
}

static void tell_talks(const Progress *to, const JournalProgress *progress)
{
    const Words *words = to->program->words;
    bool once = progress->talks == 1;
    char first[CALENDAR_SAID_MAX];
    char last[CALENDAR_SAID_MAX];
    Pairs pairs = {0};
    calendar_say(words, progress->first, first);
    calendar_say(words, progress->last, last);
    pairs_number(&pairs, "gesprekken", progress->talks);
    pairs_number(&pairs, "dagen", progress->days);
    pairs_text(&pairs, "eerst", first);
    pairs_text(&pairs, "laatst", last);
    pairs_text(&pairs, "einde", explain_ending(words, progress->first_ending));
    pairs_text(&pairs, "slot", explain_ending(words, progress->last_ending));
    tell_filled(to, (Told){.kind = TOLD_TALKS},
                once                  ? "progress.customer.once"
                : progress->days == 1 ? "progress.customer.day"
                                      : "progress.customer",
                &pairs);
    tell_filled(to, (Told){.kind = TOLD_ENDINGS},
                once ? "progress.ending.once" : "progress.endings", &pairs);
}

// The least and the most of it: more is not always better.
static void tell_figure(const Progress *to, const JournalFigure *figure,
                        size_t shown, bool once)
{
    Pairs pairs = {0};
    pairs_text(&pairs, "wat", words_get(to->program->words, SHOWN[shown].key));
    pairs_number(&pairs, "eerst", figure->first);
    pairs_number(&pairs, "laatst", figure->last);
    pairs_number(&pairs, "minst", figure->least);
    pairs_number(&pairs, "meest", figure->most);
    tell_filled(to,
                (Told){.kind = SHOWN[shown].kind,
                       .numbers = {figure->first, figure->last, figure->least,
                                   figure->most}},
                once ? "progress.figure.once" : "progress.figure", &pairs);
}

static void tell_figures(const Progress *to, const JournalProgress *progress)
{
    for (size_t i = 0; i < sizeof SHOWN / sizeof SHOWN[0]; i++) {
        for (size_t k = 0; k < progress->figure_count; k++) {
            if (strcmp(progress->figures[k].name, SHOWN[i].name) == 0) {
                tell_figure(to, &progress->figures[k], i, progress->talks == 1);
            }
        }
    }
}

static CalendarDay read_today(void)
{
    char text[CALENDAR_DAY_MAX] = "";
    CalendarDay day = 0;
    (void)clock_write_local(clock_now(), "%Y-%m-%d", text, sizeof text);
    (void)calendar_read(text, &day);
    return day;
}

static void tell_return(const Progress *to, const JournalProgress *progress)
{
    CalendarDay last = 0;
    char text[CALENDAR_DAY_MAX];
    char day[CALENDAR_SAID_MAX];
    Pairs pairs = {0};
    if (!calendar_read(progress->last, &last)) {
        return;
    }
    CalendarReturn back = calendar_return(last, progress->days, read_today());
    calendar_write(back.day, text);
    calendar_say(to->program->words, text, day);
    pairs_text(&pairs, "dag", day);
    pairs_number(&pairs, "getal", back.wait);
    tell_filled(to, (Told){.kind = TOLD_RETURN},
                back.due         ? "progress.now"
                : back.wait == 1 ? "progress.tomorrow"
                                 : "progress.later",
                &pairs);
}

// By his name, or, when his script is gone, by what the journal calls him.
static void tell_customer(const Progress *to, const JournalProgress *progress)
{
    Arena arena = {0};
    const Scenario *who =
        program_load(to->program, &arena, progress->scenario, NULL);
    tell(to, (Told){.kind = TOLD_CUSTOMER},
         who ? who->name : progress->scenario);
    tell_talks(to, progress);
    tell_figures(to, progress);
    if (!who || !who->turned) { // being examined once is enough
        tell_return(to, progress);
    }
    arena_free(&arena);
}

bool progress_tell(const Progress *to, size_t *count, Error *error)
{
    const JournalProgress *progress = NULL;
    Arena arena = {0};
    *count = 0;
    bool read = journal_progress(to->journal, &arena, &progress, count, error);
    for (size_t i = 0; read && i < *count; i++) {
        tell_customer(to, &progress[i]);
    }
    arena_free(&arena);
    return read;
}
