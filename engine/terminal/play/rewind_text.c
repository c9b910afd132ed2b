#include "terminal/play/rewind_text.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "talk/strand.h"
#include "tell/explain.h"
#include "terminal/play/game.h"
#include "terminal/play/transcript_text.h"

enum { NUMBER_MAX = 24, LEAD_MAX = 64, WORD_MAX = 16 };

typedef struct Rewind {
    Console *console;
    Session *session;
    bool practice;
    Strands *tree;
    int64_t talks[STRANDS_MAX]; // in the journal
    int current;                // the strand that was played last
} Rewind;

static const char *word(const Rewind *rewind, const char *key)
{
    return words_get(rewind->console->program->words, key);
}

static void write_number(char out[NUMBER_MAX], size_t number)
{
    snprintf(out, NUMBER_MAX, "%zu", number);
}

static const char *ending_word(const Rewind *rewind, int ending)
{
    return ending == ENDING_NONE
               ? word(rewind, "debrief.strand.open")
               : explain_ending(rewind->console->program->words,
                                scenario_ending_word((Ending)ending));
}

static void list_strands(const Rewind *rewind)
{
    for (size_t i = 0; i < strands_count(rewind->tree); i++) {
        const Strand *strand = strands_get(rewind->tree, (int)i);
        char number[NUMBER_MAX];
        char parent[NUMBER_MAX];
        char fork[NUMBER_MAX];
        char moves[NUMBER_MAX];
        write_number(number, i + 1);
        write_number(parent, (size_t)(strand->parent + 1));
        write_number(fork, strand->fork + 1);
        write_number(moves, strand->count);
        const char *const pairs[] = {
            "draad",  number,
            "van",    parent,
            "zet",    fork,
            "zetten", moves,
            "einde",  ending_word(rewind, strand->now.ending),
            NULL};
        console_tell_filled(rewind->console,
                            strand->parent == NONE ? "debrief.strand.first"
                                                   : "debrief.strand",
                            pairs);
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

static ConsoleResult play_from(Rewind *rewind, int parent, size_t fork)
{
    Session strand;
    Game game;
    Session from = session_of(rewind, parent);
    session_fork(&strand, &from, rewind->talks[parent], fork);
    game_begin(&game, rewind->console, &strand, rewind->practice);
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

// "back 7" goes back in the strand played last, "back 7 1" in strand 1.
static ConsoleResult go_back(Rewind *rewind, int move, int index)
{
    int strand = index > 0 ? index - 1 : rewind->current;
    int count = (int)strands_count(rewind->tree);
    if (strand >= count || move < 1 ||
        (size_t)move > strands_get(rewind->tree, strand)->count) {
        console_tell(rewind->console, "debrief.rewind.no_move");
        return CONSOLE_GIVEN;
    }
    if (count == STRANDS_MAX) {
        console_tell(rewind->console, "debrief.strand.full");
        return CONSOLE_GIVEN;
    }
    return play_from(rewind, strand, (size_t)move - 1);
}

static void print_row(const Rewind *rewind, const StrandSide *side, size_t at)
{
    const Page *page = &rewind->console->page;
    const Scenario *scenario = rewind->session->played.scenario;
    char number[NUMBER_MAX];
    if (at > side->count) {
        return; // told already that it was over
    }
    write_number(number, (size_t)side->strand + 1);
    const char *const pairs[] = {"draad", number, NULL};
    console_tell_filled(rewind->console, "debrief.strand.title", pairs);
    if (at == side->count) {
        page_paragraph(page, "  ", word(rewind, "debrief.strand.over"));
        return;
    }
    const Turn *turn = &side->turns[at];
    char lead[LEAD_MAX];
    page_paragraph(page, "  ",
                   explain_you(rewind->console->program->words, turn));
    if (turn->beat != NONE) {
        snprintf(lead, sizeof lead, "  %.40s: ", scenario->first_name);
        page_paragraph(page, lead, scenario->beats[turn->beat].text);
        transcript_print_thought(page, rewind->session, turn->beat);
    }
}

static const char *depth_words(const Rewind *rewind, int depth)
{
    char key[] = "depth.0";
    if (depth < 0) {
        return word(rewind, "debrief.depth.none");
    }
    key[6] = (char)('0' + depth);
    return word(rewind, key);
}

// The cells of which one strand knows more than the other.
static void print_cells(const Rewind *rewind, const StrandSide sides[2])
{
    const Scenario *scenario = rewind->session->played.scenario;
    for (int i = 0; i < FORM_CELLS; i++) {
        if (sides[0].depths[i] == sides[1].depths[i]) {
            continue;
        }
        const char *const pairs[] = {
            "vak",  scenario_cell_label(scenario, i),
            "een",  depth_words(rewind, sides[0].depths[i]),
            "twee", depth_words(rewind, sides[1].depths[i]),
            NULL};
        console_tell_filled(rewind->console, "debrief.compare.cell", pairs);
    }
}

static void print_side(const Rewind *rewind, const StrandSide *side)
{
    char numbers[4][NUMBER_MAX];
    write_number(numbers[0], (size_t)side->strand + 1);
    write_number(numbers[1], (size_t)side->filled);
    write_number(numbers[2], (size_t)side->told);
    write_number(numbers[3], (size_t)side->trust);
    const char *const pairs[] = {
        "draad",      numbers[0],
        "ingevuld",   numbers[1],
        "verteld",    numbers[2],
        "vertrouwen", numbers[3],
        "einde",      ending_word(rewind, side->ending),
        NULL};
    console_tell_filled(rewind->console, "debrief.compare.side", pairs);
}

static void compare(const Rewind *rewind, int one, int two)
{
    int count = (int)strands_count(rewind->tree);
    if (one < 1 || two < 1 || one > count || two > count || one == two) {
        console_tell(rewind->console, "debrief.compare.which");
        return;
    }
    StrandComparison found = strands_compare(rewind->tree, one - 1, two - 1);
    size_t most = found.sides[0].count > found.sides[1].count
                      ? found.sides[0].count
                      : found.sides[1].count;
    char number[NUMBER_MAX];
    write_number(number, found.fork);
    const char *const shared[] = {"zet", number, NULL};
    console_tell_filled(rewind->console,
                        found.fork > 0 ? "debrief.compare.fork"
                                       : "debrief.compare.start",
                        shared);
    for (size_t i = 0; i < most; i++) {
        write_number(number, found.fork + i + 1);
        const char *const pairs[] = {"zet", number, NULL};
        page_blank(&rewind->console->page);
        console_tell_filled(rewind->console, "debrief.compare.move", pairs);
        print_row(rewind, &found.sides[0], i);
        print_row(rewind, &found.sides[1], i);
    }
    page_blank(&rewind->console->page);
    print_cells(rewind, found.sides);
    print_side(rewind, &found.sides[0]);
    print_side(rewind, &found.sides[1]);
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
    if (is_verb(rewind, verb, "debrief.rewind.compare") && found == 3) {
        compare(rewind, one, two);
    } else if (is_verb(rewind, verb, "debrief.rewind.strands") && found == 1) {
        list_strands(rewind);
    } else {
        console_tell(rewind->console, "debrief.rewind.unknown");
    }
    return CONSOLE_GIVEN;
}

ConsoleResult rewind_run(Console *console, Session *session, bool practice)
{
    Rewind rewind = {
        .console = console, .session = session, .practice = practice};
    rewind.tree =
        strands_begin(console->program->arena, session->played.scenario,
                      session->played.now.mood, session->played.now.seed);
    if (!rewind.tree || !add_strand(&rewind, session, NONE, 0)) {
        program_out_of_memory();
    }
    console_tell(console, "debrief.rewind");
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
