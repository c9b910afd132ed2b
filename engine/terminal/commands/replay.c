#include "terminal/commands/replay.h"

#include <stdlib.h>
#include <string.h>

#include "tell/explain.h"
#include "terminal/arguments.h"
#include "terminal/commands/sound_file.h"
#include "terminal/play/car_text.h"
#include "terminal/play/transcript_text.h"

enum { RECORDING_FILE_MAX = 1024 * 1024, NUMBER_MAX = 16 };

// Plays the recording move by move, so that every turn is kept. False with
// `error` at the first move that does not fit.
static bool play_all(Session *session, const Recording *recording,
                     SoundFile *sound, Error *error)
{
    for (size_t i = 0; i < recording->count; i++) {
        if (!session_play_named(session, recording->moves[i])) {
            return error_set(error, ERROR_RECORDING_FITS,
                             session->played.scenario->file, (int)i + 1,
                             recording->moves[i], NULL);
        }
        sound_file_add_move(sound);
    }
    return true;
}

static void print_transcript(Session *session)
{
    Page page = {.to = stdout, .width = PAGE_WIDTH}; // the same everywhere
    const Debrief *debrief = session_debrief(session, session->program->arena);
    transcript_text_moves(&page, session, debrief, TRANSCRIPT_RULES);
    page_blank(&page);
    transcript_text_ending(&page, session);
    page_blank(&page);
    transcript_text_facts(&page, session, debrief);
}

// The car: as after a conversation of one's own. Who was the customer himself
// drives nowhere.
static void ride(Session *session)
{
    const PlayOptions options = {0};
    Console console;
    console_begin(&console, session->program);
    transcript_text_ending(&console.page, session);
    if (!session->played.scenario->turned) {
        (void)car_text_run(&console, session, &options);
    }
    page_blank(&console.page);
}

static void say_fits(const Session *session)
{
    char number[NUMBER_MAX];
    snprintf(number, sizeof number, "%zu", session->played.count);
    const char *const pairs[] = {
        "getal", number, "einde",
        session_is_over(session)
            ? explain_ending(
                  session->program->words,
                  scenario_ending_word((Ending)session->played.now.ending))
            : "-",
        NULL};
    program_say(session->program, stdout, "cli.replay.fits", pairs);
}

typedef struct Wanted {
    const char *file;
    bool transcript;
    bool car;
    const char *sound; // the file for it, or NULL
    bool over;         // which may be there
} Wanted;

static const ArgumentRow ROWS[] = {
    {"option.transcript", ARGUMENT_FLAG, offsetof(Wanted, transcript)},
    {"option.car", ARGUMENT_FLAG, offsetof(Wanted, car)},
    {"option.sound", ARGUMENT_VALUE, offsetof(Wanted, sound)},
    {"option.over", ARGUMENT_FLAG, offsetof(Wanted, over)},
    {"word", ARGUMENT_WORD, offsetof(Wanted, file)},
    {0}};

static int replay(const Program *program, const Recording *recording,
                  const Scenario *scenario, const Wanted *wanted)
{
    Session session;
    Error error = {0};
    int mood = session_find_mood(scenario, recording->mood);
    if (mood == NONE) {
        const char *const pairs[] = {"woord", recording->mood, NULL};
        program_say(program, stderr, "cli.no_mood", pairs);
        return EXIT_FINDINGS;
    }
    session_begin(&session, program, scenario, recording->seed, mood);
    SoundFile *sound = wanted->sound ? sound_file_begin(&session) : NULL;
    bool fits = play_all(&session, recording, sound, &error);
    fits = (!wanted->sound || sound_file_end(sound, wanted->sound, &error)) &&
           fits;
    if (wanted->transcript) {
        print_transcript(&session);
        page_blank(&(Page){.to = stdout});
    } else if (wanted->car && fits && session_is_over(&session)) {
        ride(&session);
    }
    if (fits) {
        say_fits(&session);
    } else {
        fflush(stdout);
        program_say_error(program, &error);
    }
    session_end(&session);
    return fits ? EXIT_SUCCESS : EXIT_FINDINGS;
}

int replay_run(const Program *program, int count, char **arguments)
{
    Wanted wanted = {0};
    if (!arguments_read(program, ROWS, count, arguments, &wanted)) {
        return EXIT_WRONG;
    }
    const char *file = wanted.file;
    if (!file) {
        program_say(program, stderr, "cli.replay.which", NULL);
        return EXIT_WRONG;
    }
    if (wanted.sound && !wanted.over && file_size(wanted.sound) > 0) {
        (void)program_complain(program, "export.exists", wanted.sound);
        return EXIT_WRONG;
    }
    Error error = {0};
    size_t size = 0;
    Recording recording = {0};
    const Scenario *scenario = NULL;
    char *text =
        file_read(program->arena, file, RECORDING_FILE_MAX, &size, &error);
    if (text && strlen(text) < size) { // the rest would not be played
        error_set(&error, ERROR_FILE_ENCODING, file, 1, NULL, NULL);
    } else if (text && recording_parse(program->arena, file, text, &recording,
                                       &error)) {
        scenario =
            program_load(program, program->arena, recording.scenario, &error);
    }
    if (!scenario) {
        program_say_error(program, &error);
        return EXIT_WRONG;
    }
    return replay(program, &recording, scenario, &wanted);
}
