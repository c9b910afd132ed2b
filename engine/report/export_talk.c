#include "report/export_talk.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "keep/session.h"
#include "talk/move.h"

enum { TALKS_MOST = 100000, QUESTION_BYTES = 80 };

static const JournalTalk *find_talk(const Program *program, Journal *journal,
                                    int64_t id, Error *error)
{
    const JournalTalk *talks = NULL;
    size_t count = 0;
    if (!journal_list(journal, TALKS_MOST, program->arena, &talks, &count,
                      error)) {
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        if (talks[i].id == id) {
            return &talks[i];
        }
    }
    error_set(error, ERROR_JOURNAL, NULL, 0, NULL, NULL);
    return NULL;
}

bool export_talk_play(const Program *program, const ExportTalk *talk,
                      const char *const *moves, size_t count,
                      const Debrief **made, Error *error)
{
    Turn *turns = arena_push(program->arena, (count + 1) * sizeof *turns);
    Debrief *debrief = arena_push(program->arena, sizeof *debrief);
    if (!turns || !debrief) {
        program_out_of_memory();
    }
    Conversation now;
    conversation_begin(&now, talk->scenario, talk->seed, talk->mood);
    for (size_t i = 0; i < count; i++) {
        Move move;
        if (!recording_read_move(&now, moves[i], &move) ||
            !conversation_play(&now, move, &turns[i])) {
            return error_set(error, ERROR_RECORDING_FITS, talk->scenario->file,
                             (int)i + 1, moves[i], NULL);
        }
        if (move_is_own(move)) {
            turns[i].you = recording_own_words(moves[i]);
        }
    }
    if (!debrief_make(program->arena, talk->scenario, talk->mood, talk->seed,
                      turns, count, debrief)) {
        program_out_of_memory();
    }
    *made = debrief;
    return true;
}

static bool read_strands(const Program *program, Journal *journal,
                         ExportTalk *talk, Error *error)
{
    const JournalStrand *strands = NULL;
    size_t count = 0;
    if (!journal_strands(journal, talk->id, program->arena, &strands, &count,
                         error)) {
        return false;
    }
    for (size_t i = 0; i < count && talk->strand_count < EXPORT_STRANDS_MAX;
         i++) {
        Recording recording;
        ExportStrand strand = {.fork = (size_t)strands[i].fork};
        if (strands[i].moves > strands[i].fork && // else nothing was played on
            journal_read_talk(journal, strands[i].id, program->arena,
                              &recording, NULL) &&
            export_talk_play(program, talk, recording.moves, recording.count,
                             &strand.debrief, NULL)) {
            talk->strands[talk->strand_count++] = strand;
        }
    }
    return true;
}

// As he was read for an earlier talk.
static const Scenario *read_customer(const ExportSource *from, const char *id,
                                     Error *error)
{
    for (size_t i = from->count; i > 0; i--) {
        if (strcmp(from->read[i - 1].scenario->id, id) == 0) {
            return from->read[i - 1].scenario;
        }
    }
    return program_load(from->program, from->program->arena, id, error);
}

// Whatever stands in a journal, what is exported can be read.
static void clean_answers(const Program *program, ExportTalk *talk)
{
    JournalAnswer *answers =
        arena_push(program->arena, (talk->answer_count + 1) * sizeof *answers);
    if (!answers) {
        program_out_of_memory();
    }
    for (size_t i = 0; i < talk->answer_count; i++) {
        const char *text = talk->answers[i].text;
        char *kept = arena_push_text(program->arena, text, strlen(text));
        if (!kept) {
            program_out_of_memory();
        }
        text_clean_lines(kept);
        answers[i] = talk->answers[i];
        answers[i].text = kept;
    }
    talk->answers = answers;
}

bool export_talk_take(const ExportSource *from, const JournalTalk *found,
                      ExportTalk *talk, Error *error)
{
    Recording recording;
    const Program *program = from->program;
    if (!journal_read_talk(from->journal, found->id, program->arena, &recording,
                           error)) {
        return false;
    }
    *talk = (ExportTalk){.id = found->id,
                         .started = found->started,
                         .ended = found->ended,
                         .seed = recording.seed};
    talk->scenario = read_customer(from, recording.scenario, error);
    if (!talk->scenario) {
        return false;
    }
    talk->language = program_spoken(program, recording.scenario);
    talk->mood = session_find_mood(talk->scenario, recording.mood);
    if (talk->mood == NONE) {
        return error_set(error, ERROR_RECORDING_FITS, talk->scenario->file, 0,
                         recording.mood, NULL);
    }
    if (!export_talk_play(program, talk, recording.moves, recording.count,
                          &talk->debrief, error) ||
        !journal_read_answers(from->journal, found->id, program->arena,
                              &talk->answers, &talk->answer_count, error)) {
        return false;
    }
    clean_answers(program, talk);
    return read_strands(program, from->journal, talk, error);
}

bool export_talk_read(const Program *program, Journal *journal, int64_t id,
                      ExportTalk *talk, Error *error)
{
    const ExportSource from = {program, journal, NULL, 0};
    const JournalTalk *found = find_talk(program, journal, id, error);
    return found && export_talk_take(&from, found, talk, error);
}

static const JournalAnswer *find_answer(const ExportTalk *talk,
                                        const char *question)
{
    for (size_t i = 0; i < talk->answer_count; i++) {
        if (strcmp(talk->answers[i].question, question) == 0) {
            return &talk->answers[i];
        }
    }
    return NULL;
}

const char *export_talk_text(const ExportTalk *talk, const char *question)
{
    const JournalAnswer *answer = find_answer(talk, question);
    return answer ? answer->text : "";
}

int export_talk_value(const ExportTalk *talk, const char *question)
{
    const JournalAnswer *answer = find_answer(talk, question);
    return answer ? answer->value : -1;
}

const char *export_talk_said(const ExportTalk *talk, const char *heading)
{
    char question[QUESTION_BYTES];
    const char *text = export_talk_text(talk, heading);
    snprintf(question, sizeof question, "%s%s", JOURNAL_SAID, heading);
    return text[0] ? text : export_talk_text(talk, question);
}
