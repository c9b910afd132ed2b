#include "terminal/play/back/rewind_text.h"

#include <stdio.h>
#include <string.h>

#include "base/pairs.h"
#include "base/text.h"
#include "talk/move.h"
#include "tell/comparison.h"
#include "tell/meant.h"
#include "terminal/play/back/meant_text.h"
#include "terminal/play/game.h"
#include "terminal/play/transcript_text.h"

enum { LEAD_MAX = 64, WORD_MAX = 16 };

typedef struct Rewind {
    Console *console;
    Session *session;
    const PlayOptions *options;
    Strands *tree;
    const Debrief *debrief;     // of the talk itself
    int64_t talks[STRANDS_MAX]; // in the journal
    int current;                // the strand that was played last
} Rewind;

// What a typed sentence was, and whether that is kept.
typedef struct Meant {
    Act act;
    bool kept;
} Meant;

static const char *word(const Rewind *rewind, const char *key)
{
    return words_get(rewind->console->program->words, key);
}

static void list_strands(const Rewind *rewind)
{
    for (size_t i = 0; i < strands_count(rewind->tree); i++) {
        const Strand *strand = strands_get(rewind->tree, (int)i);
        Pairs pairs = {0};
        pairs_number(&pairs, "draad", (int64_t)i + 1);
        pairs_number(&pairs, "van", strand->parent + 1);
        pairs_number(&pairs, "zet", (int64_t)strand->fork + 1);
        pairs_number(&pairs, "zetten", (int64_t)strand->count);
        pairs_text(&pairs, "einde",
                   comparison_ending(rewind->console->program->words,
                                     strand->now.ending));
        console_tell_filled(rewind->console,
                            strand->parent == NONE ? "debrief.strand.first"
                                                   : "debrief.strand",
                            pairs.list);
    }
}

// Adds what was played as a strand of the tree.
static bool add_strand(Rewind *rewind, const Session *played, int parent,
                       size_t fork)
{
    Recording recording = session_recording(played);
    int index = strands_load(rewind->tree, parent, fork, &recording, NULL);
    if (index == NONE) {
        return false;
    }
    rewind->talks[index] = played->talk;
    rewind->current = index;
    return true;
}

// A session over an older strand, to go back in: only its moves are read.
static Session session_of(const Rewind *rewind, int index)
{
    Session view = *rewind->session;
    view.played.names = strands_get(rewind->tree, index)->names;
    return view;
}

// What was typed at that move, played as what it was.
static void play_meant(const Rewind *rewind, Session *strand, int parent,
                       const Meant *meant)
{
    const Strand *of = strands_get(rewind->tree, parent);
    const char *typed = recording_own_words(of->names[strand->fork]);
    Move move = of->turns[strand->fork].move;
    Act read = (Act)move.act;
    move.act = (int8_t)meant->act;
    if (meant->kept) {
        session_correct(strand, move, read, typed);
    }
    if (session_say(strand, move, typed)) {
        page_blank(&rewind->console->page);
        transcript_text_you(&rewind->console->page, rewind->console->program,
                            session_last(strand));
    }
}

// As it is, or with what was typed there as what it was.
static ConsoleResult play_from(Rewind *rewind, int parent, size_t fork,
                               const Meant *meant)
{
    Session strand;
    Game game;
    Session from = session_of(rewind, parent);
    session_fork(&strand, &from, rewind->talks[parent], fork);
    game_begin(&game, rewind->console, &strand, rewind->options);
    if (meant) {
        play_meant(rewind, &strand, parent, meant);
    }
    GameResult result = game_talk(&game);
    if (result == GAME_ENDED) {
        game_print_end(&game);
    }
    bool kept = add_strand(rewind, &strand, parent, fork);
    session_join(&strand, rewind->session);
    page_blank(&rewind->console->page);
    if (!kept) {
        console_tell(rewind->console, "debrief.strand.full");
    }
    list_strands(rewind);
    return result == GAME_STOPPED ? CONSOLE_STOPPED : CONSOLE_GIVEN;
}

// The strand that "back 7" is about: that played last; of "back 7 1" strand 1.
// NONE, which is told, if there is no such move or no room for another.
static int find_strand(const Rewind *rewind, int move, int index)
{
    int strand = index > 0 ? index - 1 : rewind->current;
    int count = (int)strands_count(rewind->tree);
    if (strand >= count || move < 1 ||
        (size_t)move > strands_get(rewind->tree, strand)->count) {
        console_tell(rewind->console, "debrief.rewind.no_move");
        return NONE;
    }
    if (count == STRANDS_MAX) {
        console_tell(rewind->console, "debrief.strand.full");
        return NONE;
    }
    return strand;
}

static ConsoleResult go_back(Rewind *rewind, int move, int index)
{
    int strand = find_strand(rewind, move, index);
    return strand == NONE ? CONSOLE_GIVEN
                          : play_from(rewind, strand, (size_t)move - 1, NULL);
}

// "meant 7": what was typed there was something else.
static ConsoleResult mean(Rewind *rewind, int move, int index)
{
    Meant meant = {0};
    const Scenario *scenario = rewind->session->played.scenario;
    int strand = find_strand(rewind, move, index);
    if (strand == NONE) {
        return CONSOLE_GIVEN;
    }
    Move was = strands_get(rewind->tree, strand)->turns[move - 1].move;
    if (!move_is_own(was) || meant_other(rewind->console->program->words,
                                         scenario, was, 0) == ACT_KINDS) {
        console_tell(rewind->console, "debrief.rewind.not_typed");
        return CONSOLE_GIVEN;
    }
    ConsoleResult result =
        meant_text_may_keep(rewind->console, rewind->session, &meant.kept);
    if (result == CONSOLE_GIVEN) {
        result = meant_text_ask(rewind->console, scenario, was, &meant.act);
    }
    return result == CONSOLE_GIVEN
               ? play_from(rewind, strand, (size_t)move - 1, &meant)
           : result == CONSOLE_BACK ? CONSOLE_GIVEN
                                    : result;
}

// All the reasons of a move of the talk itself.
static void tell_move(const Rewind *rewind, int move)
{
    const Debrief *debrief = rewind->debrief;
    if (move < 1 || (size_t)move > debrief->count) {
        console_tell(rewind->console, "debrief.rewind.no_move");
        return;
    }
    transcript_text_move(&rewind->console->page, rewind->session, debrief,
                         (size_t)move - 1);
}

static void lay_out(void *self, const Told *told)
{
    const Rewind *rewind = self;
    const Page *page = &rewind->console->page;
    char lead[LEAD_MAX] = "";
    switch (told->kind) {
    case TOLD_THOUGHT:
        transcript_text_thought(page, rewind->session, told->numbers[0]);
        return;
    case TOLD_NUMBER:
        page_blank(page);
        break;
    case TOLD_YOU:
    case TOLD_OVER:
        text_copy(lead, sizeof lead, "  ");
        break;
    case TOLD_SAID:
        snprintf(lead, sizeof lead,
                 "  %.40s: ", rewind->session->played.scenario->first_name);
        break;
    default:
        break;
    }
    page_paragraph(page, lead, told->words);
}

static void compare(Rewind *rewind, int one, int two)
{
    int count = (int)strands_count(rewind->tree);
    if (one < 1 || two < 1 || one > count || two > count || one == two) {
        console_tell(rewind->console, "debrief.compare.which");
        return;
    }
    StrandComparison found = strands_compare(rewind->tree, one - 1, two - 1);
    const Comparison to = {rewind->console->program->words,
                           rewind->session->played.scenario, &found, lay_out,
                           rewind};
    comparison_fork(&to);
    for (size_t i = 0; i < comparison_moves(&to); i++) {
        comparison_number(&to, i);
        comparison_move(&to, 0, i);
        comparison_move(&to, 1, i);
    }
    page_blank(&rewind->console->page);
    comparison_cells(&to);
    comparison_side(&to, 0);
    comparison_side(&to, 1);
}

static bool is_verb(const Rewind *rewind, const char *typed, const char *key)
{
    return strcmp(typed, word(rewind, key)) == 0;
}

static ConsoleResult obey(Rewind *rewind, const char *line)
{
    char verb[WORD_MAX] = "";
    char rest[WORD_MAX] = "";
    int one = 0;
    int two = 0;
    int found = sscanf(line, "%15s %9d %9d %1s", verb, &one, &two, rest);
    if (is_verb(rewind, verb, "debrief.rewind.back") &&
        (found == 2 || found == 3)) {
        return go_back(rewind, one, found == 3 ? two : 0);
    }
    if (is_verb(rewind, verb, "debrief.rewind.meant") &&
        (found == 2 || found == 3)) {
        return mean(rewind, one, found == 3 ? two : 0);
    }
    if (is_verb(rewind, verb, "debrief.rewind.keep") && found == 1) {
        return meant_text_ask_keeping(rewind->console);
    }
    if (is_verb(rewind, verb, "debrief.rewind.compare") && found == 3) {
        compare(rewind, one, two);
    } else if (is_verb(rewind, verb, "debrief.rewind.strands") && found == 1) {
        list_strands(rewind);
    } else if (is_verb(rewind, verb, "debrief.rewind.move") && found == 2) {
        tell_move(rewind, one);
    } else {
        console_tell(rewind->console, "debrief.rewind.unknown");
    }
    return CONSOLE_GIVEN;
}

// How to say that what was typed was read wrongly, by the first that was.
static void tell_of_typed(Console *console, const Played *played)
{
    for (size_t i = 0; i < played->count; i++) {
        if (move_is_own(played->turns[i].move)) {
            Pairs pairs = {0};
            pairs_number(&pairs, "zet", (int64_t)i + 1);
            console_tell_filled(console, "debrief.rewind.typed", pairs.list);
            return;
        }
    }
}

ConsoleResult rewind_text_run(Console *console, Session *session,
                              const Debrief *debrief,
                              const PlayOptions *options)
{
    Rewind rewind = {.console = console,
                     .session = session,
                     .options = options,
                     .debrief = debrief};
    rewind.tree =
        strands_begin(console->program->arena, session->played.scenario,
                      session->played.now.mood, session->played.now.seed);
    if (!rewind.tree || !add_strand(&rewind, session, NONE, 0)) {
        program_out_of_memory();
    }
    console_tell(console, "debrief.rewind");
    tell_of_typed(console, &session->played);
    for (;;) {
        ConsoleResult result =
            console_ask(console, word(&rewind, "debrief.rewind.ask"));
        if (result != CONSOLE_GIVEN) {
            return result;
        }
        if (console->input->line[0] == '\0' ||
            strcmp(console->input->line, "q") == 0) {
            return CONSOLE_BACK;
        }
        if (obey(&rewind, console->input->line) == CONSOLE_STOPPED) {
            return CONSOLE_STOPPED;
        }
    }
}
