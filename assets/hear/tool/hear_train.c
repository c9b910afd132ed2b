// Learns to read typed sentences, and says how well it does:
//
//     hear_train FOLDER TRIAL TABLE FIGURES
//
// from the customers and FOLDER (assets/hear) into TABLE (table.inc). FIGURES
// says how well is read what each hand typed in a talk, with a table made
// without it; what was tried before, and what is tried now (TRIAL), of each
// customer with a table made without him. From the first two comes from which
// distance it is sure, for each kind; TRIAL decides nothing.

#include <stdlib.h>
#include <string.h>

#include "hear_fit.h"

enum {
    SURE_PERCENT = 95,
    SURE_STEP = 5,
    SURE_STEPS = 161,
    SURE_NEVER = 9999,
    BEFORE_COUNTS = 3, // times a sentence typed by a hand to itself
    REFUSED_MOST = 9,  // plain sentences of 1,000 that are taken for nonsense
    NOTHING_STEP = 5,
    NOTHING_MOST = 400,
    BYTES = 1 << 20
};

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

typedef struct Answer {
    HearKind kind, second;
    int distance;
} Answer;

// What was read from one sentence.
typedef struct Read {
    const Sample *sample;
    int scores[HEAR_KINDS];
    Answer touched, bare; // with the thing touched, and without
} Read;

typedef struct Reads {
    Read *list;
    int count;
} Reads;

typedef struct Trial {
    Samples *samples;
    Samples *tried;
    Weights *weights;
    Reads typed; // by each hand, read without it
    Reads before, now;
    int nothing_bonus;                    // for HEAR_NOTHING
    int sure[HEAR_KINDS];                 // the distance from which it is sure
    int confused[HEAR_KINDS][HEAR_KINDS]; // meant, read; with the thing touched
    Tally customers[CUSTOMERS_MAX];
    Tally hands[HANDS_MAX];
    Tally hand, all, untouched, first_reader, second_reader, earlier;
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

static Answer answer_to(const int scores[HEAR_KINDS], int touched)
{
    unsigned allowed = hear_allowed(touched);
    Answer answer = {.kind = hear_best(scores, allowed, NONE)};
    answer.second = hear_best(scores, allowed, (int)answer.kind);
    answer.distance = scores[answer.kind] - scores[answer.second];
    return answer;
}

static void tally(Tally *tally, const Answer *answer, HearKind meant,
                  const int sure[HEAR_KINDS])
{
    bool right = answer->kind == meant;
    bool is_sure = answer->distance >= sure[answer->kind];
    tally->count++;
    tally->right += right;
    tally->merged += merged(answer->kind) == merged(meant);
    tally->in_two += right || answer->second == meant;
    tally->turned += side(answer->kind) * side(meant) < 0;
    tally->sure += is_sure;
    tally->sure_right += right && is_sure;
}

static void read_one(const Trial *trial, const Sample *sample, Reads *to)
{
    Read *read = &to->list[to->count++];
    read->sample = sample;
    fit_score(trial->weights, sample, read->scores);
}

// What each hand typed in a talk, read without what it typed.
static void read_hands(Trial *trial)
{
    const Samples *samples = trial->samples;
    for (int hand = 0; hand < samples->hand_count; hand++) {
        bool learned = false;
        for (int i = 0; i < samples->count; i++) {
            const Sample *sample = &samples->list[i];
            if (sample->hand != hand || !sample->plain || !sample->in_talk) {
                continue;
            }
            if (!learned) {
                fit(trial->weights, samples, without_hand, hand);
                learned = true;
            }
            read_one(trial, sample, &trial->typed);
        }
    }
}

// What was typed to each customer, read without him.
static void read_customers(Trial *trial)
{
    const Samples *samples = trial->samples;
    for (int customer = 0; customer < samples->customer_count; customer++) {
        fit(trial->weights, samples, without_customer, customer);
        for (int i = 0; i < samples->count; i++) {
            const Sample *sample = &samples->list[i];
            if (sample->customer == customer && sample->in_talk &&
                sample->plain) {
                read_one(trial, sample, &trial->before);
            }
        }
        for (int i = 0; i < trial->tried->count; i++) {
            if (trial->tried->list[i].customer == customer) {
                read_one(trial, &trial->tried->list[i], &trial->now);
            }
        }
    }
}

// The least that `read` needs to be taken for nonsense.
static int needs_for_nothing(const Read *read)
{
    unsigned allowed = hear_allowed(read->sample->touched);
    HearKind best = hear_best(read->scores, allowed, HEAR_NOTHING);
    return read->scores[best] - read->scores[HEAR_NOTHING];
}

static void count_refused(const Reads *reads, int bonus, int times, int *all,
                          int *refused)
{
    for (int i = 0; i < reads->count; i++) {
        if (reads->list[i].sample->kind != HEAR_NOTHING) {
            *all += times;
            *refused += times * (needs_for_nothing(&reads->list[i]) < bonus);
        }
    }
}

static void answer_all(Reads *reads, int bonus)
{
    for (int i = 0; i < reads->count; i++) {
        Read *read = &reads->list[i];
        read->scores[HEAR_NOTHING] += bonus;
        read->touched = answer_to(read->scores, read->sample->touched);
        read->bare = answer_to(read->scores, HEAR_ANY);
    }
}

// Gives HEAR_NOTHING as much as it may have before it refuses plain sentences.
static void find_nothing(Trial *trial)
{
    int bonus = NOTHING_MOST;
    for (; bonus > 0; bonus -= NOTHING_STEP) {
        int all = 0, refused = 0;
        count_refused(&trial->typed, bonus, 1, &all, &refused);
        count_refused(&trial->before, bonus, BEFORE_COUNTS, &all, &refused);
        if (refused * 1000 <= REFUSED_MOST * all) {
            break;
        }
    }
    trial->nothing_bonus = bonus;
    answer_all(&trial->typed, bonus);
    answer_all(&trial->before, bonus);
    answer_all(&trial->now, bonus);
}

typedef struct Steps {
    int all[HEAR_KINDS][SURE_STEPS];
    int right[HEAR_KINDS][SURE_STEPS];
} Steps;

static void count_steps(Steps *steps, const Reads *reads, int times)
{
    for (int i = 0; i < reads->count; i++) {
        const Answer *answer = &reads->list[i].touched;
        bool right = answer->kind == reads->list[i].sample->kind;
        for (int at = 0; at < SURE_STEPS && answer->distance >= at * SURE_STEP;
             at++) {
            steps->all[answer->kind][at] += times;
            steps->right[answer->kind][at] += times * right;
        }
    }
}

// Finds for each kind the least distance from which SURE_PERCENT is right of
// what was read as it; one wrong more is reckoned with.
static void find_sure(Trial *trial)
{
    static Steps steps;
    count_steps(&steps, &trial->typed, 1);
    count_steps(&steps, &trial->before, BEFORE_COUNTS);
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        const int *all = steps.all[kind], *right = steps.right[kind];
        int at = 0;
        while (at < SURE_STEPS &&
               right[at] * 100 < SURE_PERCENT * (all[at] + 1)) {
            at++;
        }
        trial->sure[kind] = at < SURE_STEPS ? at * SURE_STEP : SURE_NEVER;
    }
}

static void judge_typed(Trial *trial)
{
    for (int i = 0; i < trial->typed.count; i++) {
        const Read *read = &trial->typed.list[i];
        tally(&trial->hands[read->sample->hand], &read->touched,
              read->sample->kind, trial->sure);
        tally(&trial->hand, &read->touched, read->sample->kind, trial->sure);
    }
    for (int i = 0; i < trial->before.count; i++) {
        const Read *read = &trial->before.list[i];
        if (read->sample->kind == read->sample->second_label &&
            read->sample->kind != HEAR_NOTHING) {
            tally(&trial->earlier, &read->touched, read->sample->kind,
                  trial->sure);
        }
    }
}

static void judge_one(Trial *trial, const Read *read)
{
    const Sample *sample = read->sample;
    const Answer *answer = &read->touched;
    bool agree = sample->kind == sample->second_label;
    trial->looked_at++;
    trial->agreed += agree;
    tally(&trial->first_reader, answer, sample->kind, trial->sure);
    tally(&trial->second_reader, answer, sample->second_label, trial->sure);
    if (!agree) {
        return;
    }
    if (sample->kind == HEAR_NOTHING) {
        trial->nothing++;
        trial->nothing_caught += answer->kind == HEAR_NOTHING;
        return;
    }
    trial->real++;
    trial->real_refused += answer->kind == HEAR_NOTHING;
    tally(&trial->customers[sample->customer], answer, sample->kind,
          trial->sure);
    tally(&trial->all, answer, sample->kind, trial->sure);
    tally(&trial->untouched, &read->bare, sample->kind, trial->sure);
    trial->confused[sample->kind][answer->kind]++;
}

static void judge(Trial *trial)
{
    find_nothing(trial);
    find_sure(trial);
    judge_typed(trial);
    for (int i = 0; i < trial->now.count; i++) {
        judge_one(trial, &trial->now.list[i]);
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

static void print_head(FILE *to, const char *of)
{
    fprintf(to,
            "| %s | zinnen | goed %% | samengevoegd %% | bij de eerste "
            "twee %% | goed en fout verwisseld %% | zeker %% | goed waar "
            "zeker %% |\n|---|--:|--:|--:|--:|--:|--:|--:|\n",
            of);
}

static void print_hands(FILE *to, const Trial *trial)
{
    const Samples *samples = trial->samples;
    fputs("Geleerd, telkens zonder die hand; de vorige toets telkens zonder "
          "die klant.\n\n",
          to);
    print_head(to, "hand");
    for (int i = 0; i < samples->hand_count; i++) {
        if (trial->hands[i].count > 0) {
            print_tally(to, samples->hands[i], &trial->hands[i]);
        }
    }
    print_tally(to, "alle handen", &trial->hand);
    print_tally(to, "vorige toets", &trial->earlier);
}

static void print_figures(FILE *to, const Trial *trial)
{
    if (trial->looked_at == 0) {
        return;
    }
    fputs("\nDe toets, door handen waarvan niets geleerd is, telkens zonder "
          "die klant.\n\n",
          to);
    print_head(to, "klant");
    for (int i = 0; i < trial->samples->customer_count; i++) {
        print_tally(to, trial->samples->customers[i], &trial->customers[i]);
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
            "static const short SURE[HEAR_KINDS] = {");
    for (int kind = 0; kind < HEAR_KINDS; kind++) {
        fprintf(to, kind == 0 ? "%d" : ", %d", trial->sure[kind]);
    }
    fprintf(to, "};\nenum { NOTHING = %d };\n", trial->nothing_bonus);
    fprintf(to, "static const char ROWS[HEAR_ROWS][HEAR_KINDS + 1] = {\n");
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

// What it reads wrong of what a hand typed or what was tried before, for
// whoever writes more sentences.
static void print_wrong(const Reads *reads)
{
    for (int i = 0; i < reads->count; i++) {
        const Sample *sample = reads->list[i].sample;
        HearKind kind = reads->list[i].touched.kind;
        if (kind != sample->kind) {
            fprintf(stderr, "%s, not %s: %s\n", hear_word(sample->kind),
                    hear_word(kind), sample->text);
        }
    }
}

static void begin_reads(Arena *arena, Reads *reads)
{
    reads->list = arena_push(arena, SAMPLES_MAX * sizeof *reads->list);
    if (!reads->list) {
        program_out_of_memory();
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
    begin_reads(&arena, &trial.typed);
    begin_reads(&arena, &trial.before);
    begin_reads(&arena, &trial.now);
    read_hands(&trial);
    read_customers(&trial);
    judge(&trial);
    FILE *figures = open_to_write(arguments[4]);
    print_hands(figures, &trial);
    print_figures(figures, &trial);
    close_written(figures, arguments[4]);
    fit(trial.weights, &samples, without_customer, NONE);
    if (count > 5) {
        print_wrong(&trial.typed);
        print_wrong(&trial.before);
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
