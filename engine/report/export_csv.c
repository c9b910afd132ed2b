#include "report/export_write.h"
#include "report/table.h"
#include "talk/move.h"
#include "tell/explain.h"

static const char *kind_of(const ExportTalk *talk, const Turn *turn)
{
    return move_is_said(turn->move)
               ? scenario_act_word(move_act(talk->scenario, turn->move))
               : "";
}

static const char *fit_of(const Words *words, const Turn *turn)
{
    return turn->fit == FIT_UNSAID
               ? ""
               : words_get(words,
                           turn->fit == FIT_FITS ? "export.yes" : "export.no");
}

// Why a sentence missed, in the words of whoever wrote the customer.
static const char *fault_of(const ExportTalk *talk, const Turn *turn)
{
    return turn->move.option == NONE || turn->fit != FIT_MISSES
               ? ""
               : talk->scenario->options[turn->move.option].fault;
}

// What happened, and what he said to that.
static void write_event(const Words *words, const Scenario *scenario, int event,
                        Table *table)
{
    char what[EXPLAIN_TEXT_MAX] = "";
    const char *said = "";
    if (event != NONE) {
        (void)explain_event(words, scenario, event, what);
        said = scenario->beats[scenario->events[event].beat].text;
    }
    table_text(table, what);
    table_text(table, said);
}

static void write_move(const Words *words, const ExportTalk *talk, size_t i,
                       Table *table)
{
    const DebriefMove *move = &talk->debrief->moves[i];
    const int numbers[] = {move->turn.depth, move->rapport, move->trust,
                           move->pressure,   move->filled,  move->told};
    table_number(table, talk->id);
    table_text(table, talk->scenario->id);
    table_text(table, talk->scenario->moods[talk->mood].name);
    table_number(table, (int64_t)i + 1);
    table_number(table, move->turn.minute);
    table_text(table, kind_of(talk, &move->turn));
    table_text(table, explain_you(words, &move->turn));
    table_text(table, move->said);
    table_text(table, move->thought);
    for (size_t k = 0; k < sizeof numbers / sizeof numbers[0]; k++) {
        table_number(table, numbers[k]);
    }
    table_text(table, fit_of(words, &move->turn));
    table_text(table, fault_of(talk, &move->turn));
    write_event(words, talk->scenario, move->turn.event, table);
    table_end_row(table);
}

void export_write_csv(const Program *program, const ExportTalk *talks,
                      size_t count, FILE *to)
{
    Table table = table_begin(to, words_get(program->words, "export.columns"));
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < talks[i].debrief->count; k++) {
            write_move(program->words, &talks[i], k, &table);
        }
    }
}

void export_write_corrections(const Program *program,
                              const Correction *corrections, size_t count,
                              FILE *to)
{
    Table table = table_begin(
        to, words_get(program->words, "export.columns.corrections"));
    for (size_t i = 0; i < count; i++) {
        table_text(&table, corrections[i].target);
        table_text(&table, corrections[i].said);
        table_text(&table, corrections[i].text);
        table_text(&table, corrections[i].read);
        table_text(&table, corrections[i].meant);
        table_end_row(&table);
    }
}
