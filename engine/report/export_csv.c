#include <string.h>

#include "report/export_write.h"
#include "tell/explain.h"

void export_write_field(FILE *to, const char *text)
{
    fputs(text[0] && strchr("=+-@\t\r", text[0]) ? "\"'" : "\"", to);
    for (; *text; text++) {
        if (*text == '"') {
            fputc('"', to);
        }
        fputc(*text, to);
    }
    fputc('"', to);
}

void export_write_csv_head(FILE *to)
{
    fputs("\xef\xbb\xbf"
          "gesprek,klant,stemming,zet,minuut,soort,zin,antwoord,gedachte,"
          "diepte,contact,vertrouwen,druk,ingevuld,verteld,raak,fout\r\n",
          to);
}

static const char *kind_of(const ExportTalk *talk, const Turn *turn)
{
    return turn->move.option == NONE
               ? ""
               : scenario_act_word(
                     talk->scenario->options[turn->move.option].act);
}

static const char *fit_of(const Turn *turn)
{
    return turn->fit == FIT_UNSAID ? "" : turn->fit == FIT_FITS ? "ja" : "nee";
}

// Why a sentence missed, in the words of whoever wrote the customer.
static const char *fault_of(const ExportTalk *talk, const Turn *turn)
{
    return turn->move.option == NONE || turn->fit != FIT_MISSES
               ? ""
               : talk->scenario->options[turn->move.option].fault;
}

void export_write_csv(const Program *program, const ExportTalk *talk, FILE *to)
{
    for (size_t i = 0; i < talk->debrief->count; i++) {
        const DebriefMove *move = &talk->debrief->moves[i];
        fprintf(to, "%lld,", (long long)talk->id);
        export_write_field(to, talk->scenario->id);
        fputc(',', to);
        export_write_field(to, talk->scenario->moods[talk->mood].name);
        fprintf(to, ",%zu,%d,", i + 1, move->turn.minute);
        export_write_field(to, kind_of(talk, &move->turn));
        fputc(',', to);
        export_write_field(to, explain_you(program->words, &move->turn));
        fputc(',', to);
        export_write_field(to, move->said);
        fputc(',', to);
        export_write_field(to, move->thought);
        fprintf(to, ",%d,%d,%d,%d,%d,%d,%s,", move->turn.depth, move->rapport,
                move->trust, move->pressure, move->filled, move->told,
                fit_of(&move->turn));
        export_write_field(to, fault_of(talk, &move->turn));
        fputs("\r\n", to);
    }
}
