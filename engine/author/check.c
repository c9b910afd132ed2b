#include "author/check.h"

#include <stdlib.h>
#include <string.h>

#include "author/check_fits.h"
#include "author/check_lines.h"
#include "author/check_tell.h"
#include "author/explore/guess.h"
#include "author/program.h"
#include "author/reach.h"
#include "base/text.h"
#include "talk/fit.h"
#include "talk/scenario/room_words.h"

enum {
    LONGEST_FROM = 6, // hooks before a share of them says anything
    MANY_FROM = 4,    // sentences
    WORDS_FROM = 20   // sets before words say anything
};

typedef struct FindingRow {
    const char *code; // stable for ever: never reuse one
    const char *key;
    const char *remedy;
    bool warning;
} FindingRow;

#define ROW(code, name, warning)                                               \
    {                                                                          \
        code, "check." name, "check." name ".remedy", warning                  \
    }

static const FindingRow ROWS[FINDINGS] = {
    [FINDING_HOOK_UNHEARD] = ROW("C01", "hook_unheard", false),
    [FINDING_HOOK_SILENT] = ROW("C02", "hook_silent", false),
    [FINDING_BEAT_UNREACHED] = ROW("C03", "beat_unreached", true),
    [FINDING_CELL_MISSING] = ROW("C04", "cell_missing", true),
    [FINDING_CELL_UNTOLD] = ROW("C05", "cell_untold", true),
    [FINDING_ANSWER_MISSING] = ROW("C06", "answer_missing", false),
    [FINDING_THOUGHT_MISSING] = ROW("C07", "thought_missing", true),
    [FINDING_REPLY_MISSING] = ROW("C08", "reply_missing", false),
    [FINDING_ENDING_MISSING] = ROW("C09", "ending_missing", false),
    [FINDING_OPENING_MISSING] = ROW("C10", "opening_missing", false),
    [FINDING_FIT_MISSING] = ROW("C11", "fit_missing", true),
    [FINDING_MISFIT_MISSING] = ROW("C12", "misfit_missing", true),
    [FINDING_SAME_TEXT] = ROW("C13", "same_text", false),
    [FINDING_LONGEST_BEST] = ROW("C14", "longest_best", true),
    [FINDING_NEED_MISSING] = ROW("C15", "need_missing", false),
    [FINDING_SHORTEST_BEST] = ROW("C16", "shortest_best", true),
    [FINDING_FIRST_BEST] = ROW("C17", "first_best", true),
    [FINDING_MARK_BEST] = ROW("C18", "mark_best", true),
    [FINDING_QUESTION_BEST] = ROW("C19", "question_best", true),
    [FINDING_FIT_MANY] = ROW("C20", "fit_many", true),
    [FINDING_ROOM_UNKNOWN] = ROW("C21", "room_unknown", true),
    [FINDING_THINGS_MANY] = ROW("C22", "things_many", true),
    [FINDING_WORDS_TELL] = ROW("C23", "words_tell", true),
    [FINDING_NAME_EARLY] = ROW("C24", "name_early", true),
    [FINDING_NAME_STRANGE] = ROW("C40", "name_strange", true),
    [FINDING_PAPER_SMALL] = ROW("C41", "paper_small", true),
    [FINDING_BALLOON_SMALL] = ROW("C42", "balloon_small", true),
    [FINDING_CARDS_MANY] = ROW("C43", "cards_many", true),
    [FINDING_NAME_WAITS] = ROW("C38", "name_waits", true),
    [FINDING_LINE_UNUSED] = ROW("C25", "line_unused", true),
    [FINDING_LINE_RIGHT] = ROW("C26", "line_right", true),
    [FINDING_LINE_WRONG] = ROW("C27", "line_wrong", true),
    [FINDING_MISS_SILENT] = ROW("C28", "miss_silent", true),
    [FINDING_ORDER_MISSING] = ROW("C29", "order_missing", false),
    [FINDING_PART_MISSING] = ROW("C30", "part_missing", true),
    [FINDING_ENDING_BARE] = ROW("C31", "ending_bare", true),
    [FINDING_AGAIN_SAME] = ROW("C32", "again_same", true),
    [FINDING_HEADING_MISSING] = ROW("C33", "heading_missing", true),
    [FINDING_NOTE_MISSING] = ROW("C34", "note_missing", true),
    [FINDING_AFTER_NEVER] = ROW("C35", "after_never", false),
    [FINDING_PROPERTY_MISSING] = ROW("C39", "property_missing", true),
    [FINDING_EVENT_LATE] = ROW("C37", "event_late", false),
    [FINDING_OBJECTION_NEVER] = ROW("C36", "objection_never", false),
};

typedef struct Check {
    const Scenario *scenario;
    const Words *spoken; // the language it is in
    Reach reach;
    Finding *findings;
    size_t size;
    size_t count; // found, also what no longer fits
} Check;

static bool comes_before(const Finding *a, const Finding *b)
{
    return a->line != b->line ? a->line < b->line : a->kind < b->kind;
}

// Keeps the list in line order; when it is full the last one falls off.
static void keep(Check *check, const Finding *finding)
{
    size_t at = check->count < check->size ? check->count : check->size;
    check->count++;
    while (at > 0 && comes_before(finding, &check->findings[at - 1])) {
        if (at < check->size) {
            check->findings[at] = check->findings[at - 1];
        }
        at--;
    }
    if (at < check->size) {
        check->findings[at] = *finding;
    }
}

static void found_more(Check *check, FindingKind kind, int line,
                       const char *word, const char *detail)
{
    Finding finding = {kind, ROWS[kind].warning, line, word, .detail = ""};
    text_copy(finding.detail, sizeof finding.detail, detail);
    keep(check, &finding);
}

static void found(Check *check, FindingKind kind, int line, const char *word)
{
    found_more(check, kind, line, word, "");
}

static const Option *option_of(const Check *check, const Topic *topic, int i)
{
    return &check->scenario->options[topic->first_option + i];
}

static bool has_answer(const Check *check, const Topic *topic)
{
    for (int mood = 0; mood < check->scenario->mood_count; mood++) {
        for (int depth = 0; depth < DEPTHS; depth++) {
            if (topic->answer[mood][depth] != NONE) {
                return true; // one that always comes
            }
        }
    }
    return false;
}

// Whether a topic is touched by its words alone: a hook, or words with an
// answer of their own.
static bool is_in_words(const Check *check, int index)
{
    TopicKind kind = check->scenario->topics[index].kind;
    return kind == TOPIC_HOOK ||
           (kind == TOPIC_CLAUSE && index != check->scenario->clause);
}

static bool ends_talk(const Topic *topic)
{
    return topic->kind == TOPIC_ORDER || topic->kind == TOPIC_NEXT ||
           topic->kind == TOPIC_GOODBYE;
}

// Whether a sentence of the topic waits for an answer by depth.
static bool needs_answer(const Check *check, const Topic *topic)
{
    for (int i = 0; i < topic->option_count; i++) {
        if (option_of(check, topic, i)->reply == NONE) {
            return !ends_talk(topic);
        }
    }
    return false;
}

static void check_answers(Check *check, int index)
{
    const Topic *topic = &check->scenario->topics[index];
    bool answered = has_answer(check, topic) || !needs_answer(check, topic);
    if (is_in_words(check, index) && !check->reach.topics[index]) {
        found(check, FINDING_HOOK_UNHEARD, topic->line, topic->name);
    }
    if (topic->kind != TOPIC_HOOK) {
        if (!answered) {
            found(check, FINDING_ANSWER_MISSING, topic->line, topic->name);
        }
        return;
    }
    if (topic->option_count == 0 || !answered) {
        found(check, FINDING_HOOK_SILENT, topic->line, topic->name);
    }
}

static void check_fit(Check *check, const Topic *topic)
{
    int fitting = 0;
    for (int i = 0; i < topic->option_count; i++) {
        fitting += fit_alone(option_of(check, topic, i));
    }
    if (topic->kind != TOPIC_HOOK || topic->option_count == 0 ||
        check->scenario->turned) {
        return;
    }
    if (fitting == 0) {
        found(check, FINDING_FIT_MISSING, topic->line, topic->name);
    } else if (fitting == topic->option_count) {
        found(check, FINDING_MISFIT_MISSING, topic->line, topic->name);
    } else if (topic->option_count >= MANY_FROM &&
               2 * fitting > topic->option_count) {
        found(check, FINDING_FIT_MANY, topic->line, topic->name);
    }
}

static void check_options(Check *check, const Topic *topic)
{
    for (int i = 0; i < topic->option_count; i++) {
        const Option *option = option_of(check, topic, i);
        if (option->act == ACT_PRESUME && option->fit != FIT_FITS &&
            option->reply == NONE) {
            found(check, FINDING_REPLY_MISSING, option->line, option->text);
        }
        if (option->fit == FIT_MISSES && option->reply == NONE) {
            found(check, FINDING_MISS_SILENT, option->line, option->text);
        }
        for (int n = 0; n < i; n++) {
            if (strcmp(option_of(check, topic, n)->text, option->text) == 0) {
                found(check, FINDING_SAME_TEXT, option->line, option->text);
                break;
            }
        }
    }
}

// Whether the longest sentence of the topic stands alone and listens.
static bool longest_fits(const Check *check, const Topic *topic)
{
    size_t longest = 0;
    bool fits = false;
    for (int i = 0; i < topic->option_count; i++) {
        const Option *option = option_of(check, topic, i);
        size_t letters = text_letters(option->text);
        if (letters > longest) {
            longest = letters;
            fits = fit_alone(option);
        } else if (letters == longest) {
            fits = false;
        }
    }
    return fits;
}

static void check_longest(Check *check)
{
    int hooks = 0;
    int giveaways = 0;
    const Topic *first = NULL;
    for (int i = 0; i < check->scenario->topic_count; i++) {
        const Topic *topic = &check->scenario->topics[i];
        if (topic->kind != TOPIC_HOOK || topic->option_count < 2) {
            continue;
        }
        hooks++;
        if (longest_fits(check, topic)) {
            giveaways++;
            first = first == NULL ? topic : first;
        }
    }
    if (hooks >= LONGEST_FROM && 2 * giveaways > hooks) {
        found(check, FINDING_LONGEST_BEST, first->line, first->name);
    }
}

static void check_tells(Check *check)
{
    static const FindingKind KINDS[TELLS] = {
        [TELL_SHORTEST] = FINDING_SHORTEST_BEST,
        [TELL_FIRST] = FINDING_FIRST_BEST,
        [TELL_MARK] = FINDING_MARK_BEST,
        [TELL_QUESTION] = FINDING_QUESTION_BEST,
    };
    for (int i = 0; i < TELLS; i++) {
        TellCount count =
            check_tell_count(check->scenario, check->spoken, (Tell)i);
        if (check_tell_gives_away(&count)) {
            const Topic *first = &check->scenario->topics[count.first];
            found(check, KINDS[i], first->line, first->name);
        }
    }
}

static bool cell_is_read(const Check *check, const Cell *cell)
{
    if (cell->topic == NONE) {
        return false;
    }
    const Topic *topic = &check->scenario->topics[cell->topic];
    for (int i = 0; i < topic->option_count; i++) {
        if (option_of(check, topic, i)->act == ACT_READ) {
            return true;
        }
    }
    return false;
}

static bool cell_is_told(const Check *check, int cell)
{
    for (int i = 0; i < check->scenario->topic_count; i++) {
        const Topic *topic = &check->scenario->topics[i];
        if (topic->kind != TOPIC_CELL && check->reach.topics[i] &&
            (topic->cell == cell || topic->also_cell == cell)) {
            return true;
        }
    }
    return false;
}

static void check_cells(Check *check)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        const Cell *cell = &check->scenario->cells[i];
        if (!scenario_has_cell(check->scenario, i)) {
            continue;
        }
        if (!cell_is_read(check, cell)) {
            found(check, FINDING_CELL_MISSING, cell->line,
                  scenario_cell_name(i));
        } else if (!cell_is_told(check, i)) {
            found(check, FINDING_CELL_UNTOLD, cell->line,
                  scenario_cell_name(i));
        }
    }
}

// Beats that follow in a silence, where no thought is asked for.
static void mark_silences(const Scenario *scenario, bool *silences)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        if (scenario->beats[i].silence != NONE) {
            silences[scenario->beats[i].silence] = true;
        }
    }
}

static void check_beats(Check *check)
{
    const Scenario *scenario = check->scenario;
    bool silences[SCENARIO_BEATS_MAX] = {false};
    mark_silences(scenario, silences);
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        if (beat->topic == NONE) {
            continue;
        }
        // a hook that is never heard is one finding, not one for each answer
        bool told = check->reach.topics[beat->topic] ||
                    !is_in_words(check, beat->topic);
        if (!check->reach.beats[i] && told &&
            !ends_talk(&scenario->topics[beat->topic])) {
            found(check, FINDING_BEAT_UNREACHED, beat->line, beat->text);
        }
        if (beat->thought[0] == '\0' && !silences[i]) {
            found(check, FINDING_THOUGHT_MISSING, beat->line, beat->text);
        }
    }
}

static bool has_kind(const Scenario *scenario, TopicKind kind)
{
    for (int i = 0; i < scenario->topic_count; i++) {
        if (scenario->topics[i].kind == kind) {
            return true;
        }
    }
    return false;
}

// What a talk needs to go all ways; the words are those of the script.
static void check_parts(Check *check)
{
    static const struct {
        TopicKind kind;
        const char *word;
    } PARTS[] = {{TOPIC_NEXT, "vervolg"},
                 {TOPIC_GOODBYE, "afscheid"},
                 {TOPIC_SUMMARY, "samenvatting"},
                 {TOPIC_REPAIR, "herstel"},
                 {TOPIC_LEAVE, "schrijven"}};
    const Scenario *scenario = check->scenario;
    if (!has_kind(scenario, TOPIC_ORDER)) {
        found(check, FINDING_ORDER_MISSING, 0, "bestelling");
    }
    for (size_t i = 0; i < sizeof PARTS / sizeof PARTS[0]; i++) {
        if (!has_kind(scenario, PARTS[i].kind)) {
            found(check, FINDING_PART_MISSING, 0, PARTS[i].word);
        }
    }
    if (scenario->clause == NONE) {
        found(check, FINDING_PART_MISSING, 0, "los");
    }
    if (scenario->deep_quiet == NONE || scenario->dead_quiet == NONE) {
        found(check, FINDING_PART_MISSING, 0, "stilte");
    }
}

static bool has_note(const Cell *cell)
{
    for (int depth = 0; depth < DEPTHS; depth++) {
        if (cell->note[depth] != NULL && cell->note[depth][0] != '\0') {
            return true;
        }
    }
    return false;
}

static void check_headings(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        bool named = topic->label != NULL && topic->label[0] != '\0' &&
                     strcmp(topic->label, topic->name) != 0;
        if ((topic->kind == TOPIC_CELL || topic->kind == TOPIC_PROPOSAL) &&
            !named) {
            found(check, FINDING_HEADING_MISSING, topic->line, topic->name);
        }
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        const Cell *cell = &scenario->cells[i];
        if (cell->topic != NONE && !has_note(cell)) {
            found(check, FINDING_NOTE_MISSING, cell->line,
                  scenario_cell_name(i));
        }
    }
}

// What is told about an ending in the car.
static void check_told(Check *check, int i)
{
    const EndingText *ending = &check->scenario->endings[i];
    const struct {
        const char *text;
        const char *property;
    } TOLD[] = {{ending->teller, "verteller"},
                {ending->morning, "ochtend"},
                {ending->manager, "chef"}};
    for (size_t n = 0; n < sizeof TOLD / sizeof TOLD[0]; n++) {
        if (TOLD[n].text == NULL || TOLD[n].text[0] == '\0') {
            found_more(check, FINDING_ENDING_BARE, ending->line,
                       scenario_ending_word((Ending)i), TOLD[n].property);
        }
    }
}

static void check_endings(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < ENDINGS; i++) {
        bool possible = !scenario->turned || i == ENDING_EXAMINED;
        if (possible && scenario->endings[i].beat == NONE) {
            found(check, FINDING_ENDING_MISSING, scenario->endings[i].line,
                  scenario_ending_word((Ending)i));
        } else if (possible && !scenario->turned) {
            check_told(check, i);
        }
    }
}

static void check_openings(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->mood_count; i++) {
        if (scenario->moods[i].opening == NONE) {
            found(check, FINDING_OPENING_MISSING, scenario->moods[i].line,
                  scenario->moods[i].name);
        } else if (scenario->moods[i].again && i > 0 &&
                   scenario->moods[i].opening == scenario->moods[0].opening) {
            found(check, FINDING_AGAIN_SAME, scenario->moods[i].line,
                  scenario->moods[i].name);
        }
    }
}

static void check_after(Check *check, const When *after, int line,
                        const char *word)
{
    if (!reach_holds(&check->reach, after)) {
        found(check, FINDING_AFTER_NEVER, line, word);
    }
}

static void check_conditions(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        check_after(check, &topic->after, topic->line, topic->name);
        for (int n = 0; n < topic->variant_count; n++) {
            const Variant *own = &scenario->variants[topic->first_variant + n];
            check_after(check, &own->after, own->line, topic->name);
        }
    }
    for (int i = 0; i < scenario->option_count; i++) {
        const Option *option = &scenario->options[i];
        check_after(check, &option->after, option->line, option->text);
    }
    for (int i = 0; i < scenario->other_ending_count; i++) {
        const EndingText *own = &scenario->other_endings[i];
        check_after(check, &own->after, own->line,
                    scenario_ending_word(own->ending));
    }
}

// The longest he has, on any day.
static int most_minutes(const Scenario *scenario)
{
    int most = 0;
    for (int i = 0; i < scenario->mood_count; i++) {
        int minutes = scenario->minutes + scenario->moods[i].minutes;
        most = minutes > most ? minutes : most;
    }
    return most;
}

static void check_events(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        check_after(check, &event->after, event->line, event->name);
        if (event->minute >= most_minutes(scenario)) {
            found(check, FINDING_EVENT_LATE, event->line, event->name);
        }
        const Beat *said = &scenario->beats[event->beat];
        if (said->thought[0] == '\0') {
            found(check, FINDING_THOUGHT_MISSING, said->line, said->text);
        }
    }
}

// What the author left to the program to guess.
static void check_properties(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (topic->kind != TOPIC_HOOK) {
            continue;
        }
        if (!topic->kind_said) {
            found_more(check, FINDING_PROPERTY_MISSING, topic->line,
                       topic->name, "soort");
        }
        if (topic->cell == NONE && topic->hook_kind != HOOK_FACT) {
            found_more(check, FINDING_PROPERTY_MISSING, topic->line,
                       topic->name, "vak");
        }
    }
    if (!scenario->sex_said) {
        found_more(check, FINDING_PROPERTY_MISSING, 0, scenario->name,
                   "geslacht");
    }
}

// Whether he says `hook` in answer to `topic`.
static bool answer_says(const Scenario *scenario, int topic, int hook)
{
    for (int i = 0; i < scenario->beat_count; i++) {
        const Beat *beat = &scenario->beats[i];
        for (int n = 0; beat->topic == topic && n < beat->span_count; n++) {
            if (scenario->spans[beat->first_span + n].hook == hook) {
                return true;
            }
        }
    }
    return false;
}

static void check_objections(Check *check)
{
    for (int i = 0; i < check->scenario->topic_count; i++) {
        const Topic *topic = &check->scenario->topics[i];
        if (topic->objection != NONE &&
            !answer_says(check->scenario, i, topic->objection)) {
            found(check, FINDING_OBJECTION_NEVER, topic->line, topic->name);
        }
    }
}

static void check_need(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        if (topic->kind == TOPIC_PROPOSAL && topic->real &&
            topic->need != NONE) {
            return;
        }
    }
    found(check, FINDING_NEED_MISSING, 0, scenario->name);
}

static void check_room(Check *check)
{
    const Scenario *scenario = check->scenario;
    RoomKind kind;
    int things = 0;
    if (scenario->room[0] && !room_words_find(scenario->room, &kind)) {
        found(check, FINDING_ROOM_UNKNOWN, scenario->room_line, scenario->room);
    }
    for (int i = 0; i < scenario->topic_count; i++) {
        const Topic *topic = &scenario->topics[i];
        things += topic->kind == TOPIC_THING;
        if (topic->kind == TOPIC_THING && things > ROOM_THINGS_MAX) {
            found(check, FINDING_THINGS_MANY, topic->line, topic->name);
        }
    }
}

static void check_repertoire(Check *check)
{
    const Scenario *scenario = check->scenario;
    for (int i = 0; i < scenario->repertoire_count; i++) {
        const Line *line = &scenario->repertoire[i];
        LineCount count = check_line_count(scenario, i);
        if (count.moments == 0) {
            found(check, FINDING_LINE_UNUSED, line->line, line->text);
        } else if (count.right == count.moments) {
            found(check, FINDING_LINE_RIGHT, line->line, line->text);
        } else if (count.right == 0) {
            found(check, FINDING_LINE_WRONG, line->line, line->text);
        }
    }
}

// Only what tells over the whole of a customer is worth a line for each set.
static void check_words(Check *check)
{
    const Scenario *scenario = check->scenario;
    void *memory = calloc(1, guess_size());
    if (!memory) {
        program_out_of_memory();
    }
    Guess *guess = guess_begin(memory, scenario, NULL, 0);
    GuessShare share = guess_share_read(guess);
    bool tells = share.sets >= WORDS_FROM &&
                 10 * (share.hits - share.chance) > share.sets;
    for (int i = 0; tells && i < scenario->topic_count; i++) {
        char words[GUESS_TOLD_MAX];
        const Topic *topic = &scenario->topics[i];
        if (guess_is_told(guess, i, words)) {
            found_more(check, FINDING_WORDS_TELL, topic->line, topic->name,
                       words);
        }
    }
    free(memory);
}

// Whether the list of `key`, with commas between, has the word.
static bool is_listed(const Words *spoken, const char *key, const char *word)
{
    size_t length = strlen(word);
    const char *at = words_get(spoken, key);
    while (length > 0 && *at != '\0') {
        size_t here = strcspn(at, ",");
        if (here == length && memcmp(at, word, length) == 0) {
            return true;
        }
        at += here + (at[here] == ',');
    }
    return false;
}

// Some languages write days and months as others write names.
static bool is_always_large(const Words *spoken, const char *word)
{
    return is_listed(spoken, "check.large", word);
}

static void name_is_strange(void *self, const Stranger *stranger)
{
    Check *check = self;
    if (is_listed(check->spoken, "check.before_person", stranger->before) &&
        !is_always_large(check->spoken, stranger->name)) {
        found_more(check, FINDING_NAME_STRANGE, stranger->beat->line,
                   stranger->beat->text, stranger->name);
    }
}

static void name_is_early(void *self, const EarlyName *early)
{
    const Check *check = self;
    if (is_always_large(check->spoken, early->name)) {
        return;
    }
    FindingKind kind =
        early->after && early->where ? FINDING_NAME_WAITS : FINDING_NAME_EARLY;
    Finding finding = {.kind = kind,
                       .warning = ROWS[kind].warning,
                       .line = early->option->line,
                       .word = early->option->text,
                       .after = early->after,
                       .where = early->where,
                       .wait = early->wait};
    text_copy(finding.detail, sizeof finding.detail, early->name);
    keep(self, &finding);
}

static void is_unfit(void *self, CheckFitsPlace place, int line,
                     const char *text)
{
    static const FindingKind KINDS[CHECK_FITS_PLACES] = {
        [CHECK_FITS_TITLE] = FINDING_PAPER_SMALL,
        [CHECK_FITS_QUADRANT] = FINDING_PAPER_SMALL,
        [CHECK_FITS_LABEL] = FINDING_PAPER_SMALL,
        [CHECK_FITS_NOTE] = FINDING_PAPER_SMALL,
        [CHECK_FITS_SPEECH] = FINDING_BALLOON_SMALL,
        [CHECK_FITS_SENTENCES] = FINDING_CARDS_MANY,
    };
    found(self, KINDS[place], line, text);
}

size_t check_scenario(const Scenario *scenario, const Words *spoken,
                      Finding *findings, size_t size)
{
    return check_scenario_shown(scenario, spoken, NULL, findings, size);
}

size_t check_scenario_shown(const Scenario *scenario, const Words *spoken,
                            const CheckFits *fits, Finding *findings,
                            size_t size)
{
    Check check = {.scenario = scenario,
                   .spoken = spoken,
                   .findings = findings,
                   .size = size};
    reach_find(scenario, &check.reach);
    for (int i = 0; i < scenario->topic_count; i++) {
        check_answers(&check, i);
        check_fit(&check, &scenario->topics[i]);
        check_options(&check, &scenario->topics[i]);
    }
    check_beats(&check);
    check_conditions(&check);
    check_events(&check);
    check_openings(&check);
    check_endings(&check);
    check_room(&check);
    if (fits) {
        check_fits_find(scenario, fits, is_unfit, &check);
    }
    if (!scenario->turned) { // nothing is good or bad that he can answer
        check_longest(&check);
        check_tells(&check);
        check_cells(&check);
        check_parts(&check);
        check_headings(&check);
        check_need(&check);
        check_objections(&check);
        check_properties(&check);
        check_repertoire(&check);
        check_words(&check);
        check_lines_names(scenario, name_is_early, &check);
        check_lines_strangers(scenario, name_is_strange, &check);
    }
    return check.count;
}

const char *check_code(FindingKind kind)
{
    return ROWS[kind].code;
}

const char *check_key(FindingKind kind)
{
    return ROWS[kind].key;
}

const char *check_remedy_key(FindingKind kind)
{
    return ROWS[kind].remedy;
}
