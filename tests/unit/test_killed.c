// The program is killed at 300 instants while it plays, debriefs and goes back,
// and whatever it had said was done is found again in the journal: a move once
// its words were printed, an answer once the next question was asked.

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka needs the four above
#include <cmocka.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/random.h"
#include "base/text.h"
#include "keep/journal/journal.h"
#include "scratch.h"

enum {
    KILLS = 300,
    SEED = 41,
    OUTPUT_MAX = 200000,
    JITTER_US = 2500,
    TALK_MOVES = 9,
    STRAND_ONE = 2, // ids in the journal
    STRAND_TWO = 3
};

// Eight silences, a goodbye, the car, two strands, the card.
static const char LINES[] =
    "z\nz\nz\nz\nz\nz\nz\nz\na\n1\n1\n70 goed\n50\n8 school\n12 doel\n\n"
    "terug 3\nz\nz\nz\nq\nterug 2 1\nz\nz\nq\ndraden\n\nAls ik lees, kijk ik "
    "op.\n";
static const char SILENCE[] = "Je neemt een slok koffie en zwijgt.\n";
static const char GOODBYE[] = "Jij: Dank u wel.\n";
static const char CAR[] = "In de auto.";
static const char REWIND[] = "terugspoelen > ";
static const char MEMORY[] = "uit je hoofd > ";

typedef struct Run {
    char folder[SCRATCH_MAX];
    pid_t child;
    int to;
    int from;
    char output[OUTPUT_MAX];
    size_t count;
} Run;

static void start(Run *run)
{
    int in[2];
    int out[2];
    const char *binary = getenv("GESLAAGD_BIN");
    assert_non_null(binary);
    assert_true(scratch_begin(run->folder));
    assert_int_equal(pipe(in), 0);
    assert_int_equal(pipe(out), 0);
    run->count = 0;
    run->child = fork();
    assert_true(run->child >= 0);
    if (run->child == 0) {
        if (dup2(in[0], 0) < 0 || dup2(out[1], 1) < 0 || close(in[1]) != 0 ||
            close(out[0]) != 0 ||
            setenv("XDG_DATA_HOME", run->folder, 1) != 0 ||
            unsetenv("COLUMNS") != 0) {
            _exit(1);
        }
        (void)execl(binary, binary, "play", PROJECT_DIR "/tests/unit/klein.lua",
                    "--text", "--seed", "1", (char *)NULL);
        _exit(1);
    }
    (void)close(in[0]);
    (void)close(out[1]);
    run->to = in[1];
    run->from = out[0];
    size_t length = sizeof LINES - 1; // less than a pipe holds
    assert_int_equal(write(run->to, LINES, length), (ssize_t)length);
}

// Reads on until `most` bytes came, or nothing more comes.
static void read_output(Run *run, size_t most)
{
    while (run->count < most && run->count < OUTPUT_MAX - 1) {
        size_t room = OUTPUT_MAX - 1 - run->count;
        size_t wanted = most - run->count < room ? most - run->count : room;
        ssize_t got = read(run->from, run->output + run->count, wanted);
        if (got <= 0) {
            break;
        }
        run->count += (size_t)got;
    }
    run->output[run->count] = '\0';
}

static void stop(Run *run)
{
    int status;
    assert_int_equal(kill(run->child, SIGKILL), 0);
    read_output(run, OUTPUT_MAX);
    (void)close(run->to);
    (void)close(run->from);
    assert_int_equal(waitpid(run->child, &status, 0), run->child);
    // Killed, or already done; never ended by a fault of its own.
    assert_true(WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL
                                    : WEXITSTATUS(status) == 0);
}

// The place of the `number`-th (from 1) `marker` behind `text`, or NULL.
static const char *find(const char *text, const char *marker, int number)
{
    const char *at = text;
    for (int i = 0; i < number && at; i++) {
        at = strstr(i == 0 ? at : at + 1, marker);
    }
    return at;
}

static int count_between(const char *from, const char *to, const char *marker)
{
    int count = 0;
    for (const char *at = from; at && (at = strstr(at, marker)) != NULL; at++) {
        if (to && at >= to) {
            break;
        }
        count++;
    }
    return count;
}

// How many moves of a talk or a strand were acknowledged, and how many the
// journal has: as many, or one more that was still on its way to us.
static void expect_moves(Journal *journal, int64_t id, int acknowledged,
                         int shared)
{
    Arena arena = {0};
    Error error = {0};
    Recording recording = {0};
    bool there = journal_read_talk(journal, id, &arena, &recording, &error);
    if (!there) {
        assert_int_equal(error.kind, ERROR_JOURNAL);
        assert_int_equal(acknowledged, 0);
    } else {
        assert_in_range(recording.count, (size_t)(shared + acknowledged),
                        (size_t)(shared + acknowledged + 1));
        for (int i = 0; i < shared + acknowledged; i++) {
            const char *name =
                i == TALK_MOVES - 1 ? "afscheid sluitaf" : "stilte";
            assert_string_equal(recording.moves[i], name);
        }
    }
    arena_free(&arena);
}

static void expect_answer(Journal *journal, const char *question, int value,
                          const char *text)
{
    Arena arena = {0};
    const JournalAnswer *answers;
    size_t count;
    bool found = false;
    assert_true(
        journal_read_answers(journal, 1, &arena, &answers, &count, NULL));
    for (size_t i = 0; i < count; i++) {
        found = found || (strcmp(answers[i].question, question) == 0 &&
                          answers[i].value == value &&
                          strcmp(answers[i].text, text) == 0);
    }
    if (!found) {
        fail_msg("the answer to %s is gone", question);
    }
    arena_free(&arena);
}

// The end of a talk is there with its figures, or not at all.
static void expect_end(Journal *journal, bool told)
{
    Arena arena = {0};
    const JournalTalk *talks;
    const int64_t *unmeasured;
    size_t ended;
    size_t count;
    assert_true(journal_list(journal, 9, &arena, &talks, &ended, NULL));
    assert_true(
        journal_unmeasured(journal, NULL, &arena, &unmeasured, &count, NULL));
    assert_int_equal(count, 0);
    assert_true(!told || ended == 1);
    arena_free(&arena);
}

// What must be there once `marker` came for the `number`-th time in the car.
typedef struct Promise {
    const char *marker;
    int number;
    const char *question;
    int value;
    const char *text;
} Promise;

static const Promise PROMISES[] = {
    {"Hoe voelt dat?", 1, "wedstrijd", 70, "goed"},
    {MEMORY, 1, "gevoel", 50, ""},
    {MEMORY, 2, JOURNAL_MEMORY "klanten 2", 0, "school"},
    {MEMORY, 3, JOURNAL_MEMORY "promotie 3", 0, "doel"},
    {"Het ligt klaar", 1, JOURNAL_CARD, 0, "Als ik lees, kijk ik op."}};

// How far it had come: so that the test knows that it killed everywhere.
typedef enum { IN_TALK, IN_QUESTIONS, IN_STRANDS, BEHIND, PLACES } WhereKilled;

static WhereKilled check(Journal *journal, const char *output)
{
    const char *car = strstr(output, CAR);
    int talked = count_between(output, car, SILENCE) +
                 count_between(output, car, GOODBYE);
    expect_moves(journal, 1, talked, 0);
    expect_end(journal, car != NULL);
    if (!car) {
        return IN_TALK;
    }
    for (size_t i = 0; i < sizeof PROMISES / sizeof PROMISES[0]; i++) {
        const Promise *promise = &PROMISES[i];
        if (find(car, promise->marker, promise->number)) {
            expect_answer(journal, promise->question, promise->value,
                          promise->text);
        }
    }
    const char *one = find(car, REWIND, 1);
    const char *two = find(car, REWIND, 2);
    const char *three = find(car, REWIND, 3);
    expect_moves(journal, STRAND_ONE, count_between(one, two, SILENCE), 2);
    expect_moves(journal, STRAND_TWO, count_between(two, three, SILENCE), 1);
    return !one ? IN_QUESTIONS : !three ? IN_STRANDS : BEHIND;
}

static WhereKilled check_journal(const Run *run)
{
    char folder[FILE_PATH_MAX];
    char path[FILE_PATH_MAX];
    Error error = {0};
    assert_true(file_join(folder, run->folder, "geslaagd"));
    assert_true(file_join(path, folder, "journaal.db"));
    if (!file_exists(path)) { // killed before there was one
        assert_null(strstr(run->output, SILENCE));
        return IN_TALK;
    }
    Journal *journal = journal_open(path, &error);
    if (!journal) {
        fail_msg("%s: %s", path, error.detail);
    }
    assert_null(journal_damaged_file(journal));
    WhereKilled place = check(journal, run->output);
    journal_close(journal);
    return place;
}

// Byte counts at which something is under way: the table, the questions of
// the car, and from the first strand on; the river between is only printed.
typedef struct Course {
    size_t car;
    size_t questions_end;
    size_t rewind;
    size_t end;
} Course;

static Course measure(Run *run)
{
    start(run);
    read_output(run, OUTPUT_MAX);
    const char *car = strstr(run->output, CAR);
    const char *last = find(run->output, MEMORY, 3);
    const char *rewind = strstr(run->output, REWIND);
    assert_non_null(car);
    assert_non_null(last);
    assert_non_null(rewind);
    Course course = {.car = (size_t)(car - run->output),
                     .questions_end = (size_t)(last - run->output),
                     .rewind = (size_t)(rewind - run->output),
                     .end = run->count};
    stop(run);
    assert_int_equal(check_journal(run), BEHIND);
    assert_true(scratch_end(run->folder));
    return course;
}

static size_t choose_instant(const Course *course, Random *random)
{
    size_t from = 0;
    size_t to = course->car;
    switch (random_below(random, 4)) {
    case 0:
        from = course->car;
        to = course->questions_end;
        break;
    case 1:
        from = course->rewind;
        to = course->end;
        break;
    default:
        break;
    }
    return from + random_below(random, (uint32_t)(to - from));
}

static void pause_for(uint32_t microseconds)
{
    struct timespec time = {.tv_nsec = (long)microseconds * 1000};
    (void)nanosleep(&time, NULL);
}

static void what_was_acknowledged_is_found_again(void **state)
{
    (void)state;
    static Run run;
    int places[PLACES] = {0};
    Random random = random_start(SEED);
    Course course = measure(&run);
    for (int i = 0; i < KILLS; i++) {
        size_t instant = choose_instant(&course, &random);
        start(&run);
        read_output(&run, instant);
        pause_for(random_below(&random, JITTER_US));
        stop(&run);
        places[check_journal(&run)]++;
        assert_true(scratch_end(run.folder));
    }
    print_message("killed at the table %d, at the questions %d, in a strand "
                  "%d, behind it %d\n",
                  places[IN_TALK], places[IN_QUESTIONS], places[IN_STRANDS],
                  places[BEHIND]);
    assert_true(places[IN_TALK] > 0);
    assert_true(places[IN_QUESTIONS] > 0);
    assert_true(places[IN_STRANDS] > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_acknowledged_is_found_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
