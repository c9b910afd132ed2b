#include "report/lesson_page.h"

#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "tell/explain.h"

enum { HUNDRED = 100 };

static const char *word(const LessonPage *to, const char *key)
{
    return words_get(to->page.program->words, key);
}

static void element(const LessonPage *to, const char *tag, const char *text)
{
    export_page_element(&to->page, tag, text);
}

void lesson_page_who(const LessonPage *to, int player,
                     char out[LESSON_PAGE_WHO_BYTES])
{
    char label[LESSON_NAME_BYTES];
    char letter[] = {(char)('A' + player), '\0'};
    out[0] = '\0';
    if (player == NONE) {
        return;
    }
    lesson_label(to->lesson, player, label);
    if (strcmp(label, letter) != 0) {
        (void)text_copy(out, LESSON_PAGE_WHO_BYTES, label);
        return;
    }
    const char *const pairs[] = {"letter", letter, NULL};
    (void)text_fill(out, LESSON_PAGE_WHO_BYTES, word(to, "report.player"),
                    pairs);
}

// A bar for each sentence, as long as its part of all the hands.
static void write_hands(const LessonPage *to, const char *key,
                        const LessonEvent *vote)
{
    int total = 0;
    for (int i = 0; i < vote->count; i++) {
        total += vote->hands[i];
    }
    element(to, "h4", word(to, key));
    fputs("<ul class=\"hands\">", to->page.to);
    for (int i = 0; i < vote->count; i++) {
        Pairs pairs = {0};
        pairs_number(&pairs, "handen", vote->hands[i]);
        pairs_text(&pairs, "zin", vote->texts[i]);
        fputs(vote->chosen == i ? "<li class=\"said\">" : "<li>", to->page.to);
        export_page_say(&to->page, "span", "report.hand", pairs.list);
        fprintf(to->page.to,
                "<div class=\"bar\"><i style=\"width:%d%%\"></i></div></li>\n",
                total > 0 ? vote->hands[i] * HUNDRED / total : 0);
    }
    fputs("</ul>\n", to->page.to);
}

// What he thought, and beside it what was thought that he thought.
static void write_thought(const LessonPage *to, const char *thought,
                          const LessonGuess *guess)
{
    if (!guess) {
        if (thought[0]) {
            element(to, "p class=\"thought\"", thought);
        }
        return;
    }
    fputs("<div class=\"three\"><section>", to->page.to);
    element(to, "h4", word(to, "report.guessed"));
    fputs("<ul>", to->page.to);
    for (; guess; guess = guess->next) {
        thought = thought[0] ? thought : guess->event->thought;
        for (int i = 0; i < guess->event->count; i++) {
            element(to, "li", guess->event->texts[i]);
        }
    }
    fputs("</ul></section><section>", to->page.to);
    export_page_say(&to->page, "h4", "report.thought", NULL);
    element(to, "p class=\"thought\"", thought);
    fputs("</section></div>\n", to->page.to);
}

static void write_move_top(const LessonPage *to, const LessonStep *step,
                           size_t i)
{
    char who[LESSON_PAGE_WHO_BYTES];
    Pairs pairs = {0};
    lesson_page_who(to, step->move ? step->move->player : NONE, who);
    pairs_number(&pairs, "zet", (int64_t)i + 1);
    pairs_text(&pairs, "wie", who);
    export_page_say(&to->page, "p class=\"quiet\"",
                    !step->move ? "report.move.before"
                    : who[0]    ? "report.move.who"
                                : "report.move",
                    pairs.list);
}

static void write_move(const LessonPage *to, const LessonStrand *strand,
                       size_t i)
{
    const LessonStep *step = &strand->steps[i];
    const DebriefMove *move =
        strand->debrief ? &strand->debrief->moves[i] : NULL;
    const char *said = step->move && step->move->count > 0
                           ? step->move->texts[0]
                           : word(to, "report.gesture");
    fputs("<section class=\"move\">", to->page.to);
    write_move_top(to, step, i);
    if (step->subject) {
        write_hands(to, "report.hands.subject", step->subject);
    }
    if (step->vote) {
        write_hands(to, "report.hands", step->vote);
    }
    element(to, "p class=\"you\"",
            move ? explain_you(to->page.program->words, &move->turn) : said);
    if (move && move->said[0]) {
        element(to, "p", move->said);
    }
    write_thought(to, move ? move->thought : "", step[1].guesses);
    fputs("</section>\n", to->page.to);
}

void lesson_page_moves(const LessonPage *to, const LessonTalk *talk)
{
    const LessonStrand *strand = &talk->strands[talk->main];
    element(to, "h3", word(to, "report.talk"));
    fputs("<div class=\"moves\">", to->page.to);
    if (strand->debrief) {
        const Scenario *scenario = talk->told.scenario;
        const Beat *opening =
            &scenario->beats[conversation_opening(&strand->debrief->start)];
        element(to, "p", opening->text);
        write_thought(to, opening->thought, strand->steps[0].guesses);
    }
    for (size_t i = 0; i < strand->count; i++) {
        write_move(to, strand, i);
    }
    fputs("</div>\n", to->page.to);
}

static void write_side(const LessonPage *to, const LessonStrand *strand,
                       size_t from, size_t count, const char *key)
{
    fputs("<section>", to->page.to);
    element(to, "h4", word(to, key));
    for (size_t i = from; i < strand->count && i < from + count; i++) {
        write_move(to, strand, i);
    }
    fputs("</section>\n", to->page.to);
}

// What was said first stands first. The main strand is whole above: here only
// as far as the other goes.
static void write_pair(const LessonPage *to, const LessonStrand *other,
                       const LessonStrand *main, bool main_first)
{
    size_t shared = lesson_replay_shared(other, main);
    size_t count = other->count - shared;
    Pairs pairs = {0};
    pairs_number(&pairs, "zet", (int64_t)shared + 1);
    export_page_say(&to->page, "h3", "report.fork", pairs.list);
    fputs("<div class=\"three ways\">", to->page.to);
    write_side(to, main_first ? main : other, shared, count, "report.first");
    write_side(to, main_first ? other : main, shared, count, "report.then");
    fputs("</div>\n", to->page.to);
}

void lesson_page_strands(const LessonPage *to, const LessonTalk *talk)
{
    for (size_t i = 0; i < talk->strand_count; i++) {
        if (i != talk->main && talk->strands[i].debrief) {
            write_pair(to, &talk->strands[i], &talk->strands[talk->main],
                       i > talk->main);
        }
    }
}
