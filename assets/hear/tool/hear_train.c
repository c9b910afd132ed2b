// Learns to read typed sentences, and says how well it does:
//
//     hear_train FOLDER TRIAL TABLE FIGURES
//
// from the customers and FOLDER (assets/hear) into TABLE (table.inc). FIGURES
// says how well what each hand typed is read with a table made without it, and,
// where there is a file TRIAL, how well those sentences are: of each customer
// with a table made without him.

#include <stdlib.h>
#include <string.h>

#include "hear_fit.h"

enum { SURE_PERCENT = 95, SURE_STEP = 5, SURE_MOST = 600, BYTES = 1 << 20 };

// How one group of sentences was read.
typedef struct Tally {
    int count;
    int right;
    int merged;
    int in_two;
    int turned; // good taken for bad, or the reverse
    int sure;   // and of those:
    int sure_right;
} Tally;

typedef struct Trial {
    Samples *samples;
    Samples *tried;
    Weights *weights;
    int sure;                             // the distance from which it is sure
    int confused[HEAR_KINDS][HEAR_KINDS]; // meant, read; with the thing touched
    Tally touched[CUSTOMERS_MAX];
    Tally hands[HANDS_MAX];
    int typed, typed_sure;
    Tally all, untouched, first_reader, second_reader;
    int agreed, looked_at;
    int nothing, nothing_caught, real, real_refused;
} Trial;

static bool without_customer(const Sample *sample, int customer)
{
    return customer == NONE || sample->customer != customer;
}

static bool without_hand(const Sample *sample, int hand)
{
    return sample->hand != hand;
}

// Kinds that the rules of the talk treat alike, where the moment says nothing
// of them.
static int merged(HearKind kind)
{
    switch (kind) {
    case HEAR_ADVISE:
        return HEAR_SUGGEST;
    case HEAR_BUSINESS:
    case HEAR_JOKE:
    case HEAR_STOP:
        return HEAR_CONSOLE;
    default:
        return (int)kind;
    }
}

// 1: a kind the rules are for where nothing else is said; -1: against.
static int side(HearKind kind)
{
    switch (kind) {
    case HEAR_FOLLOW:
    case HEAR_REFLECT:
    case HEAR_ADMIT:
    case HEAR_BRIDGE:
    case HEAR_OFFER:
        return 1;
    case HEAR_SUGGEST:
    case HEAR_ADVISE:
    case HEAR_READ:
    case HEAR_DISCOUNT:
    case HEAR_PROMISE:
        return -1;
    default:
        return 0;
    }
}

typedef struct Answer {
    HearKind kind, second;
    int distance;
} Answer;

static Answer answer_to(const Weights *weights, const Sample *sample,
                        int touched)
{
    int scores[HEAR_KINDS];
    unsigned allowed = hear_allowed(touched);
    fit_score(weights, sample, scores);
    Answer answer = {.kind = hear_best(scores, allowed, NONE)};
    answer.second = hear_best(scores, allowed, (int)answer.kind);
    answer.distance = scores[answer.kind] - scores[answer.second];
    return answer;
}

static void tally(Tally *tally, const Answer *answer, HearKind meant, int sure)
{
    bool right = answer->kind == meant;
    tally->count++;
    tally->right += right;
    tally->merged += merged(answer->kind) == merged(meant);
    tally->in_two += right || answer->second == meant;
    tally->turned += side(answer->kind) * side(meant) < 0;
    tally->sure += answer->distance >= sure;
    tally->sure_right += right && answer->distance >= sure;
}

// What one hand typed, read without what it typed.
static void try_hand(Trial *trial, int hand, int *right, int *all)
{
    fit(trial->weights, trial->samples, without_hand, hand);
    for (int i = 0; i < trial->samples->count; i++) {
        const Sample *sample = &trial->samples->list[i];
        if (sample->hand != hand || !sample->plain) {
            continue;
        }
        Answer answer = answer_to(trial->weights, sample, sample->touched);
        tally(&trial->hands[hand], &answer, sample->kind, SURE_MOST);
        for (int at = 0; at <= SURE_MOST / SURE_STEP; at++) {
            bool is = answer.distance >= at * SURE_STEP;
            all[at] += is;
            right[at] += is && answer.kind == sample->kind;
        }
    }
}

// Finds the least distance from which SURE_PERCENT is right of what somebody
// typed from whom nothing was learned.
static void find_sure(Trial *trial)
{
    int right[SURE_MOST / SURE_STEP + 1] = {0};
    int all[SURE_MOST / SURE_STEP + 1] = {0};
    for (int hand = 0; hand < trial->samples->hand_count; hand++) {
        try_hand(trial, hand, right, all);
    }
    int at = 0;
    while (at < SURE_MOST / SURE_STEP &&
           right[at] * 100 < SURE_PERCENT * all[at]) {
        at++;
    }
    trial->sure = at * SURE_STEP;
    trial->typed = all[0];
    trial->typed_sure = all[at];
}

static void try_one(Trial *trial, const Sample *sample)
{
    Answer answer = answer_to(trial->weights, sample, sample->touched);
    Answer bare = answer_to(trial->weights, sample, HEAR_ANY);
    bool agree = sample->kind == sample->second_label;
    trial->looked_at++;
    trial->agreed += agree;
    tally(&trial->first_reader, &answer, sample->kind, trial->sure);
    tally(&trial->second_reader, &answer, sample->second_label, trial->sure);
    if (!agree) {
        return;
    }
    if (sample->kind == HEAR_NOTHING) {
        trial->nothing++;
        trial->nothing_caught += answer.kind == HEAR_NOTHING;
        return;
    }
    trial->real++;
    trial->real_refused += answer.kind == HEAR_NOTHING;
    tally(&trial->touched[sample->customer], &answer, sample->kind,
          trial->sure);
    tally(&trial->all, &answer, sample->kind, trial->sure);
    tally(&trial->untouched, &bare, sample->kind, trial->sure);
    trial->confused[sample->kind][answer.kind]++;
}

static void try_all(Trial *trial)
{
    for (int customer = 0; customer < trial->samples->customer_count;
         customer++) {
        fit(trial->weights, trial->samples, without_customer, customer);
        for (int i = 0; i < trial->tried->count; i++) {
            if (trial->tried->list[i].customer == customer) {
                try_one(trial, &trial->tried->list[i]);
            }
        }
    }
}

// Figures

static double percent(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0;
}

static void print_tally(FILE *to, const char *name, const Tally *tally)
{
    fprintf(to, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |\n", name,
            tally->count, percent(tally->right, tally->count),
            percent(tally->merged, tally->count),
            percent(tally->in_two, tally->count),
            percent(tally->turned, tally->count),
            percent(tally->sure, tally->count),
            percent(tally->sure_right, tally->sure));
}

static void print_confusion(FILE *to, const Trial *trial)
{
    fprintf(to, "\n| bedoeld, gelezen als |");
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        fprintf(to, " %s |", hear_word((HearKind)kind));
    }
    fprintf(to, "\n|---|");
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        fprintf(to, "--:|");
    }
    for (int meant = 0; meant < HEAR_KINDS; meant++) {
        int count = 0;
        for (int kind = 0; kind < HEAR_KINDS; kind++) {
            count += trial->confused[meant][kind];
        }
        if (count == 0) {
            continue;
        }
        fprintf(to, "\n| %s |", hear_word((HearKind)meant));
        for (int kind = 0; kind < HEAR_KINDS; kind++) {
            int of = trial->confused[meant][kind];
            fprintf(to, of ? " %d |" : " |", of);
        }
    }
    fprintf(to, "\n");
}

static void print_hands(FILE *to, const Trial *trial)
{
    const Samples *samples = trial->samples;
    fprintf(to, "| hand | zinnen | goed %% | bij de eerste twee %% | goed en "
                "fout verwisseld %% |\n|---|--:|--:|--:|--:|\n");
    for (int i = 0; i < samples->hand_count; i++) {
        const Tally *hand = &trial->hands[i];
        fprintf(to, "| %s | %d | %.1f | %.1f | %.1f |\n", samples->hands[i],
                hand->count, percent(hand->right, hand->count),
                percent(hand->in_two, hand->count),
                percent(hand->turned, hand->count));
    }
    fprintf(to, "\nZeker: %.1f %% van %d.\n",
            percent(trial->typed_sure, trial->typed), trial->typed);
}

static void print_figures(FILE *to, const Trial *trial)
{
    if (trial->looked_at == 0) {
        return;
    }
    fprintf(to,
            "\n| klant | zinnen | goed %% | samengevoegd %% | bij de eerste "
            "twee %% | goed en fout verwisseld %% | zeker %% | goed waar "
            "zeker %% |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
    for (int i = 0; i < trial->samples->customer_count; i++) {
        print_tally(to, trial->samples->customers[i], &trial->touched[i]);
    }
    print_tally(to, "samen", &trial->all);
    print_tally(to, "zonder aanwijzen", &trial->untouched);
    print_tally(to, "naar de eerste lezer", &trial->first_reader);
    print_tally(to, "naar de tweede lezer", &trial->second_reader);
    fprintf(to, "\nTwee lezers eens: %d van %d (%.1f %%).\n", trial->agreed,
            trial->looked_at, percent(trial->agreed, trial->looked_at));
    fprintf(to,
            "Onzin herkend: %d van %d (%.1f %%). Gewone zinnen geweigerd: "
            "%d van %d (%.1f %%).\n",
            trial->nothing_caught, trial->nothing,
            percent(trial->nothing_caught, trial->nothing), trial->real_refused,
            trial->real, percent(trial->real_refused, trial->real));
    print_confusion(to, trial);
}

// The table

static void print_row(FILE *to, const float row[HEAR_KINDS])
{
    fputs("    \"", to);
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        int letter = HEAR_WEIGHT_ZERO + fit_rounded(row[kind]);
        if (letter == '\\' || letter == '?') {
            fputc('\\', to);
        }
        fputc(letter, to);
    }
    fputs("\",\n", to);
}

static void print_table(FILE *to, const Trial *trial)
{
    fprintf(to,
            "// Made by assets/hear/tool/hear_train.c: change nothing here.\n"
            "enum { SURE = %d };\n"
            "static const char ROWS[HEAR_ROWS][HEAR_KINDS + 1] = {\n",
            trial->sure);
    for (int row = 0; row < HEAR_ROWS; row++) {
        print_row(to, trial->weights->at[row]);
    }
    fputs("};\n", to);
}

static FILE *open_to_write(const char *path)
{
    FILE *to = fopen(path, "w");
    if (!to) {
        fprintf(stderr, "%s: cannot be written\n", path);
        exit(EXIT_FAILURE);
    }
    return to;
}

static void close_written(FILE *to, const char *path)
{
    if (fclose(to) != 0) {
        fprintf(stderr, "%s: cannot be written\n", path);
        exit(EXIT_FAILURE);
    }
}

// What it still reads wrong, for whoever writes more sentences.
static void print_wrong(const Trial *trial)
{
    for (int i = 0; i < trial->tried->count; i++) {
        const Sample *sample = &trial->tried->list[i];
        Answer answer = answer_to(trial->weights, sample, sample->touched);
        if (answer.kind != sample->kind &&
            answer.kind != sample->second_label) {
            fprintf(stderr, "%s, not %s: %s\n", hear_word(sample->kind),
                    hear_word(answer.kind), sample->text);
        }
    }
}

int main(int count, char **arguments)
{
    static Trial trial;
    static Samples samples, tried;
    Arena arena = {0};
    Program program;
    if (count < 5) {
        fputs("hear_train FOLDER TRIAL TABLE FIGURES\n", stderr);
        return EXIT_FAILURE;
    }
    if (!program_begin(&program, &arena)) {
        return EXIT_FAILURE;
    }
    trial.weights = calloc(1, sizeof *trial.weights);
    if (!trial.weights) {
        program_out_of_memory();
    }
    samples_read(&samples, &program, arguments[1]);
    tried = samples;
    tried.arena = (Arena){0};
    tried.count = 0;
    tried.list = arena_push(&tried.arena, SAMPLES_MAX * sizeof *tried.list);
    if (file_exists(arguments[2])) {
        samples_read_trial(&tried, arguments[2]);
    }
    trial.samples = &samples;
    trial.tried = &tried;
    find_sure(&trial);
    try_all(&trial);
    FILE *figures = open_to_write(arguments[4]);
    print_hands(figures, &trial);
    print_figures(figures, &trial);
    close_written(figures, arguments[4]);
    fit(trial.weights, &samples, without_customer, NONE);
    if (count > 5) {
        print_wrong(&trial);
    }
    FILE *table = open_to_write(arguments[3]);
    print_table(table, &trial);
    close_written(table, arguments[3]);
    free(trial.weights);
    arena_free(&samples.arena);
    arena_free(&tried.arena);
    arena_free(&arena);
    return EXIT_SUCCESS;
}
