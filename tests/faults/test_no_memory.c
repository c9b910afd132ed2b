// Memory that runs out: at every allocation of loading a customer, of keeping a
// journal and of a whole conversation with it, once, and from there on for
// good. Nothing may crash, what failed says so, and what was kept is found
// again.

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "author/check.h"
#include "author/script/loader.h"
#include "base/words.h"
#include "terminal/play/json_write.h"

#include "failing.h"
#include "table.h"

#define LIBRARY PROJECT_DIR "/scripts/lib/woorden.lua"
#define WHOLE PROJECT_DIR "/tests/unit/klein.lua"
#define WHEN "2025-03-09T14:05:00"

enum {
    MOVES = 6,
    SAID_MAX = 4096,
    SAMPLES = 250,
    RUNS = 50 // of what takes longer
};

static const char *const HOW[] = {"", "once", "from there on"};

typedef struct Count {
    long tried;
    long fine;    // it went well all the same
    long refused; // with an error
    long wrong;
} Count;

static void row(Table *table, const char *what, FailHow how, long allocations,
                const char *lost, const Count *count)
{
    char fails[128];
    char said[128];
    (void)snprintf(fails, sizeof fails, "memory, %s: %s", what, HOW[how]);
    (void)snprintf(said, sizeof said,
                   "%ld of %ld tries told, the others went well",
                   count->refused, count->tried);
    table_row(table, count->wrong == 0 && count->refused > 0, fails, said,
              "%s; %ld allocations, %ld went wrong", lost, allocations,
              count->wrong);
}

// As many as are quick, spread evenly; each and every one when it is asked for.
static long step_of(long all, long samples)
{
    return getenv("FAULTS_ALL") != NULL ? 1 : all / samples + 1;
}

static bool is_memory(const Error *error)
{
    return (error->kind == ERROR_MEMORY || error->kind == ERROR_SCRIPT_MEMORY ||
            error->kind == ERROR_FILE_WRITE) && // SQLite, of its shared memory
           words_has(words_open("nl"), error_key(error->kind));
}

static void tell(Count *count, bool good, const Error *error)
{
    count->tried++;
    count->fine += good;
    count->refused += !good && is_memory(error);
    count->wrong += !good && !is_memory(error);
}

// Loading ---------------------------------------------------------------------

static void try_loading(Table *table, FailHow how)
{
    Count count = {0};
    long all = 1;
    for (long at = 0; at <= all; at += at == 0 ? 1 : step_of(all, SAMPLES)) {
        Arena arena = {0};
        Error error = {0};
        failing_from(at == 0 ? FAIL_NEVER : how, at);
        bool good = loader_load(&arena, LIBRARY, WHOLE, &error) != NULL;
        long asked = failing_end();
        arena_free(&arena);
        if (at == 0) {
            all = asked;
            count.wrong += !good;
        } else {
            tell(&count, good, &error);
        }
    }
    row(table, "loading a customer", how, all, "nothing", &count);
}

// The journal -----------------------------------------------------------------

typedef struct Kept {
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    int64_t id;
    int moves; // that the journal said it kept
    bool begun;
    bool ended;
} Kept;

// In memory where that can be: a journal waits for its disk.
static void begin_kept(Kept *kept)
{
    *kept = (Kept){0};
    bool memory = access("/dev/shm", W_OK) == 0;
    (void)snprintf(kept->folder, sizeof kept->folder, "%s/no-memory-XXXXXX",
                   memory ? "/dev/shm" : BUILD_DIR);
    if (mkdtemp(kept->folder) == NULL ||
        !file_join(kept->path, kept->folder, "journaal.db")) {
        perror("no-memory");
        exit(EXIT_FAILURE);
    }
}

static void end_kept(const Kept *kept)
{
    static const char *const TAILS[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof TAILS / sizeof TAILS[0]; i++) {
        char name[FILE_PATH_MAX + 16];
        (void)snprintf(name, sizeof name, "%s%s", kept->path, TAILS[i]);
        (void)unlink(name);
    }
    (void)rmdir(kept->folder); // fails, and is seen, if more lies there
}

static bool write_journal(Journal *journal, Kept *kept, Error *error)
{
    const JournalProgress *progress;
    size_t count;
    Arena arena = {0};
    kept->begun = journal_use_profile(journal, "Noor", error) &&
                  journal_begin_talk(journal, "klein", "gewoon", 7, WHEN,
                                     &kept->id, error);
    bool good = kept->begun;
    for (int i = 1; good && i <= MOVES; i++) {
        good = journal_add_move(journal, kept->id, i, "stilte", error);
        kept->moves += good;
    }
    good = good &&
           journal_add_answer(journal, kept->id, JOURNAL_CARD, 0, "Zo.", error);
    kept->ended =
        good && journal_end_talk(journal, kept->id, "ja", WHEN, error);
    good = kept->ended &&
           journal_progress(journal, &arena, &progress, &count, error);
    arena_free(&arena);
    return good;
}

static bool use_journal(Kept *kept, Error *error)
{
    Journal *journal = journal_open(kept->path, error);
    bool good = journal != NULL && write_journal(journal, kept, error);
    journal_close(journal);
    return good;
}

// Whether all that was said to be kept is there, in a journal that is whole.
static bool is_there(const Kept *kept)
{
    Arena arena = {0};
    Recording recording = {0};
    Error error = {0};
    Journal *journal = journal_open(kept->path, &error);
    bool good = journal != NULL && journal_damaged_file(journal) == NULL;
    if (good && kept->begun) {
        good =
            journal_read_talk(journal, kept->id, &arena, &recording, &error) &&
            recording.count >= (size_t)kept->moves;
    }
    journal_close(journal);
    arena_free(&arena);
    return good;
}

static void try_journal(Table *table, FailHow how)
{
    Count count = {0};
    long all = 1;
    for (long at = 0; at <= all; at += at == 0 ? 1 : step_of(all, SAMPLES)) {
        Kept kept;
        Error error = {0};
        begin_kept(&kept);
        failing_from(at == 0 ? FAIL_NEVER : how, at);
        bool good = use_journal(&kept, &error);
        long asked = failing_end();
        if (at == 0) {
            all = asked;
            count.wrong += !good;
        } else {
            tell(&count, good, &error);
        }
        count.wrong += !is_there(&kept);
        end_kept(&kept);
    }
    row(table, "keeping a journal", how, all, "the move under way", &count);
}

// A damaged one: rescued, or left as it was until there is memory.
static bool make_damaged(Kept *kept)
{
    enum { PAGE = 4096 };
    Error error;
    char noise[PAGE];
    if (!use_journal(kept, &error)) {
        return false;
    }
    memset(noise, 0x5a, sizeof noise);
    FILE *file = fopen(kept->path, "r+b");
    return file != NULL && fseek(file, PAGE, SEEK_SET) == 0 &&
           fwrite(noise, 1, PAGE, file) == PAGE && fclose(file) == 0;
}

// All that was kept of it, in a journal that is whole by now.
static bool is_rescued(const Kept *kept)
{
    journal_close(journal_open(kept->path, NULL));
    return is_there(kept);
}

static void end_rescued(const Kept *kept)
{
    Kept aside = *kept;
    (void)snprintf(aside.path, sizeof aside.path, "%.200s.beschadigd-1",
                   kept->path);
    end_kept(&aside);
    end_kept(kept);
}

static void try_rescue(Table *table, FailHow how)
{
    Count count = {0};
    long all = 1;
    for (long at = 0; at <= all; at += at == 0 ? 1 : step_of(all, RUNS)) {
        Kept kept;
        Error error = {0};
        begin_kept(&kept);
        count.wrong += !make_damaged(&kept);
        failing_from(at == 0 ? FAIL_NEVER : how, at);
        Journal *journal = journal_open(kept.path, &error);
        journal_close(journal);
        long asked = failing_end();
        if (at == 0) {
            all = asked;
            count.wrong += journal == NULL;
        } else {
            tell(&count, journal != NULL, &error);
        }
        count.wrong += !is_rescued(&kept);
        end_rescued(&kept);
    }
    row(table, "rescuing a damaged journal", how, all, "nothing, it waits",
        &count);
}

// A conversation --------------------------------------------------------------

// What the child tells its parent after each move.
typedef struct Word {
    int64_t talk;
    int64_t kept; // moves; -1: not all
} Word;

static bool show(const Session *session)
{
    json_t *state = session_is_over(session) ? json_write_end(session)
                                             : json_write_state(session, true);
    char *text = state ? json_dumps(state, JSON_COMPACT) : NULL;
    json_decref(state);
    free(text);
    return text != NULL;
}

static void play_moves(Session *session, int to)
{
    Move moves[MOVES_MAX];
    for (int i = 1; i <= MOVES && !session_is_over(session); i++) {
        size_t count =
            conversation_moves(&session->played.now, moves, MOVES_MAX);
        Move move = moves[(size_t)i % count];
        if (!session_play(session, move) || !show(session)) {
            program_out_of_memory();
        }
        Word word = {session->talk, session_trouble(session) ? -1 : i};
        if (write(to, &word, sizeof word) != (ssize_t)sizeof word) {
            _exit(3);
        }
    }
}

// The whole of it, in a process of its own, for it stops when memory is out.
static void play_child(int to, FailHow how, long at)
{
    Arena arena = {0};
    Program program;
    Session session;
    Error error = {0};
    failing_from(how, at);
    if (!program_begin(&program, &arena)) {
        exit(EXIT_FAILURE);
    }
    const Scenario *scenario = program_load(&program, &arena, WHOLE, &error);
    if (scenario == NULL) {
        program_say_error(&program, &error);
        exit(EXIT_FAILURE);
    }
    session_begin(&session, &program, scenario, 7, 0);
    session_open_journal(&session);
    session_keep(&session);
    play_moves(&session, to);
    (void)session_debrief(&session, &arena);
    session_end(&session);
    arena_free(&arena);
    Word word = {0, failing_end()};
    if (write(to, &word, sizeof word) != (ssize_t)sizeof word) {
        _exit(3);
    }
    exit(EXIT_SUCCESS);
}

typedef struct Run {
    int status;
    long asked; // allocations, when it came to its end
    size_t said;
    char text[SAID_MAX]; // on stderr
    Kept kept;
} Run;

static void hear(Run *run, int from)
{
    Word word;
    Word last = {0};
    while (read(from, &word, sizeof word) == (ssize_t)sizeof word) {
        if (word.talk == 0) {
            run->asked = word.kept;
        } else if (word.kept > 0) {
            last = word;
        }
    }
    run->kept.id = last.talk;
    run->kept.moves = (int)last.kept;
    run->kept.begun = last.talk != 0;
}

static void run_child(Run *run, FailHow how, long at)
{
    int words[2];
    char errors[FILE_PATH_MAX];
    if (pipe(words) != 0 || !file_join(errors, run->kept.folder, "errors")) {
        exit(EXIT_FAILURE);
    }
    pid_t child = fork();
    if (child == 0) {
        (void)close(words[0]);
        if (freopen(errors, "w", stderr) == NULL ||
            setenv("XDG_DATA_HOME", run->kept.folder, 1) != 0) {
            _exit(3);
        }
        play_child(words[1], how, at);
    }
    (void)close(words[1]);
    hear(run, words[0]);
    (void)close(words[0]);
    (void)waitpid(child, &run->status, 0);
    FILE *file = fopen(errors, "r");
    run->said = file ? fread(run->text, 1, SAID_MAX - 1, file) : 0;
    run->text[run->said] = '\0';
    (void)(file && fclose(file));
    (void)unlink(errors);
}

// Told, and what was kept is there; where the program came to its end, it may
// have done without the journal.
static void judge(const Run *run, Count *count)
{
    bool ended = WIFEXITED(run->status) && WEXITSTATUS(run->status) <= 1;
    bool good = ended && WEXITSTATUS(run->status) == 0 && run->said == 0;
    bool told = ended && strchr(run->text, ' ') != NULL &&
                strstr(run->text, "runtime error") == NULL &&
                strstr(run->text, "Sanitizer") == NULL;
    count->tried++;
    count->fine += good;
    count->refused += told;
    if ((!good && !told) || !is_there(&run->kept)) {
        count->wrong++;
        printf("  status %d: %s\n", run->status, run->text);
    }
}

static long play_once(FailHow how, long at, Count *count)
{
    Run run = {0};
    char data[FILE_PATH_MAX];
    begin_kept(&run.kept);
    run_child(&run, how, at);
    if (!file_join(data, run.kept.folder, "geslaagd") ||
        !file_join(run.kept.path, data, "journaal.db")) {
        exit(EXIT_FAILURE);
    }
    (void)mkdir(data, 0700); // it stopped before it made it
    judge(&run, count);
    end_kept(&run.kept);
    (void)rmdir(data);
    (void)rmdir(run.kept.folder);
    return run.asked;
}

// A process each.
static void try_conversation(Table *table, FailHow how)
{
    Count count = {0};
    Count first = {0};
    long all = play_once(FAIL_NEVER, 0, &first);
    for (long at = 1; at <= all; at += step_of(all, RUNS)) {
        (void)play_once(how, at, &count);
    }
    count.wrong += first.fine != 1;
    row(table, "a conversation with its journal", how, all,
        "the move under way", &count);
}

int main(void)
{
    Table table = {0};
    if (!failing_begin()) {
        return EXIT_FAILURE;
    }
    for (FailHow how = FAIL_ONCE; how <= FAIL_ON; how++) {
        try_loading(&table, how);
        try_journal(&table, how);
        try_rescue(&table, how);
        try_conversation(&table, how);
    }
    return table.wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
