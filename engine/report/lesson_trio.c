#include "report/lesson_trio.h"

#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "keep/trio.h"
#include "report/lesson_page.h"
#include "tell/explain.h"

enum { TEXT_BYTES = 4096 };

static void *push(const Program *program, size_t size)
{
    void *memory = arena_push(program->arena, size);
    if (!memory) {
        program_out_of_memory();
    }
    return memory;
}

static const char *keep(const Program *program, const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(push(program, size), text, size);
}

static const char *fill(const Program *program, const char *key,
                        const Pairs *pairs)
{
    char text[PROGRAM_TEXT_MAX];
    (void)program_fill(program, text, key, pairs->list);
    return keep(program, text);
}

static const char *ending_of(const Program *program, const LessonTalk *talk)
{
    const Debrief *debrief = talk->told.debrief;
    int ending = debrief ? debrief->end.ending : ENDING_NONE;
    return ending == ENDING_NONE
               ? words_get(program->words, "report.short.open")
               : explain_ending(program->words,
                                scenario_ending_word((Ending)ending));
}

static const char *tell_what(const LessonPage *page, const LessonTalk *talk)
{
    const Program *program = page->page.program;
    const Scenario *customer = talk->told.scenario;
    char who[LESSON_PAGE_WHO_BYTES];
    Pairs pairs = {0};
    lesson_page_who(page, talk->begin->player, who);
    pairs_text(&pairs, "wie", who);
    pairs_text(&pairs, "klant",
               customer ? customer->name : talk->begin->texts[1]);
    pairs_text(&pairs, "einde", ending_of(program, talk));
    pairs_number(&pairs, "zetten", (int64_t)talk->strands[talk->main].count);
    return fill(program, customer ? "trio.talk" : "trio.talk.gone", &pairs);
}

static void tell_moments(const Program *program, const LessonTalk *talk,
                         LessonTrioTalk *told)
{
    int moments[LESSON_TRIO_MOMENTS];
    const Debrief *debrief = talk->told.debrief;
    told->moment_count =
        debrief ? debrief_moments(debrief, moments, LESSON_TRIO_MOMENTS) : 0;
    for (int i = 0; i < told->moment_count; i++) {
        const DebriefMove *move = &debrief->moves[moments[i]];
        Pairs pairs = {0};
        pairs_number(&pairs, "zet", moments[i] + 1);
        pairs_text(&pairs, "zin", explain_you(program->words, &move->turn));
        pairs_text(&pairs, "antwoord", move->said);
        told->moments[i] =
            fill(program, move->said[0] ? "trio.moment" : "trio.moment.quiet",
                 &pairs);
    }
}

static const char *tell_cards(const LessonPage *page, const LessonTalk *talk)
{
    char all[TEXT_BYTES] = "";
    for (int i = 0; i < LESSON_TRIO; i++) {
        char who[LESSON_PAGE_WHO_BYTES];
        Pairs pairs = {0};
        if (!talk->cards[i] || talk->cards[i]->count == 0) {
            continue;
        }
        lesson_page_who(page, i, who);
        pairs_text(&pairs, "wie", who);
        pairs_text(&pairs, "tekst", talk->cards[i]->texts[0]);
        (void)text_append(all, sizeof all, all[0] ? "\n" : "");
        (void)text_append(all, sizeof all,
                          fill(page->page.program, "report.card", &pairs));
    }
    return keep(page->page.program, all);
}

LessonTrio lesson_trio_tell(const Program *program, const Lesson *trio)
{
    const LessonPage page = {.page = {.program = program}, .lesson = trio};
    LessonReplay replay = lesson_replay(program, trio);
    char who[TRIO_WHO_BYTES];
    trio_who(trio, who);
    LessonTrio told = {
        .who = keep(program, who),
        .talks = push(program, (replay.count + 1) * sizeof *told.talks),
        .count = replay.count};
    for (size_t i = 0; i < replay.count; i++) {
        const LessonTalk *talk = &replay.talks[i];
        told.talks[i] = (LessonTrioTalk){.what = tell_what(&page, talk),
                                         .cards = tell_cards(&page, talk)};
        tell_moments(program, talk, &told.talks[i]);
    }
    return told;
}

LessonTrios lesson_trio_all(const Program *program, const Lesson *lesson)
{
    LessonTrios trios = {
        .all = push(program, (lesson->count + 1) * sizeof *trios.all)};
    for (size_t i = 0; i < lesson->count; i++) {
        if (lesson->events[i].kind != LESSON_BROUGHT ||
            !trio_counts(lesson, i)) {
            continue;
        }
        Lesson *trio = push(program, sizeof *trio);
        *trio = (Lesson){.arena = program->arena};
        if (trio_open(lesson->events[i].moves, trio)) {
            trios.all[trios.count++] = lesson_trio_tell(program, trio);
        }
    }
    return trios;
}

static void write_talk(const ExportPage *page, const LessonTrioTalk *talk)
{
    export_page_element(page, "p", talk->what);
    if (talk->moment_count > 0) {
        fputs("<ul>", page->to);
        for (int i = 0; i < talk->moment_count; i++) {
            export_page_element(page, "li", talk->moments[i]);
        }
        fputs("</ul>\n", page->to);
    }
    if (talk->cards[0] != '\0') {
        export_page_element(page, "p class=\"quiet\"", talk->cards);
    }
}

void lesson_trio_write(const ExportPage *page, const Lesson *lesson)
{
    LessonTrios trios = lesson_trio_all(page->program, lesson);
    if (trios.count == 0) {
        return;
    }
    export_page_element(page, "h2",
                        words_get(page->program->words, "trio.title"));
    for (size_t i = 0; i < trios.count; i++) {
        export_page_element(page, "h3", trios.all[i].who);
        for (size_t k = 0; k < trios.all[i].count; k++) {
            write_talk(page, &trios.all[i].talks[k]);
        }
    }
}
