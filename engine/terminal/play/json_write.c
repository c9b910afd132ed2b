#include "terminal/play/json_write.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "talk/move.h"
#include "talk/scenario/topic_set.h"
#include "tell/explain.h"
#include "terminal/play/table_text.h"

enum { SEED_MAX = 32, CELL_MAX = 32, NAME_MAX_BYTES = 512, DIGITS = 4 };

static const char *const GAZE_NAMES[GAZES] = {
    "you", "pen", "clock", "window", "table", "hands", "thing", "door"};
static const char *const ARMS[] = {"crossed", "table", "open",
                                   "chin",    "cup",   "write"};

static json_t *text_or_null(const char *text)
{
    return text ? json_string(text) : json_null();
}

static const char *beat_text(const Session *session, int beat)
{
    return beat == NONE ? NULL : session->played.scenario->beats[beat].text;
}

static const char *ending_word(int ending)
{
    return ending == ENDING_NONE ? NULL : scenario_ending_word((Ending)ending);
}

// Appends, or frees `list` and returns false.
static bool append(json_t *list, json_t *value)
{
    if (json_array_append_new(list, value) == 0) {
        return true;
    }
    json_decref(list);
    return false;
}

static json_t *write_bearing(const Session *session)
{
    Bearing bearing = bearing_of(&session->played.now);
    return json_pack("{s:i, s:i, s:i, s:i, s:s, s:s}", "attention",
                     bearing.attention, "warmth", bearing.warmth, "openness",
                     bearing.openness, "tension", bearing.tension, "gaze",
                     GAZE_NAMES[bearing.gaze], "arms", ARMS[bearing.arms]);
}

static json_t *write_span(const Session *session, int index, int number,
                          bool practice)
{
    const Span *span = &session->played.scenario->spans[index];
    char words[SCENARIO_BEAT_TEXT_MAX + 1];
    explain_span(session->played.scenario, index, words, sizeof words);
    json_t *out = json_pack("{s:i, s:i, s:i, s:s}", "id", number, "start",
                            span->start, "end", span->end, "text", words);
    bool live = span->hook != NONE &&
                topic_set_has(&session->played.now.live, span->hook);
    if (out && practice &&
        json_object_set_new(out, "live", json_boolean(live)) != 0) {
        json_decref(out);
        return NULL;
    }
    return out;
}

static json_t *write_spans(const Session *session, bool practice)
{
    int said = session->played.now.said[0];
    json_t *list = json_array();
    for (int i = 0; said != NONE && i < table_text_count_words(session); i++) {
        int index = session->played.scenario->beats[said].first_span + i;
        if (!append(list, write_span(session, index, i + 1, practice))) {
            return NULL;
        }
    }
    return list;
}

static json_t *write_cell(const Session *session, int cell)
{
    const Cell *place = &session->played.scenario->cells[cell];
    int depth = session->played.now.cells[cell].depth;
    char id[CELL_MAX];
    snprintf(id, sizeof id, "%s %d",
             scenario_quadrant(cell / FORM_CELLS_PER_QUADRANT),
             cell % FORM_CELLS_PER_QUADRANT + 1);
    const char *label =
        place->topic == NONE
            ? ""
            : session->played.scenario->topics[place->topic].label;
    return json_pack("{s:s, s:s, s:o, s:s}", "id", id, "label", label, "depth",
                     depth < 0 ? json_null() : json_integer(depth), "note",
                     depth < 0 ? "" : place->note[depth]);
}

static json_t *write_form(const Session *session)
{
    json_t *list = json_array();
    for (int i = 0; i < FORM_CELLS; i++) {
        if (scenario_has_cell(session->played.scenario, i) &&
            !append(list, write_cell(session, i))) {
            return NULL;
        }
    }
    return list;
}

static const char *const GESTURE_KEYS[MOVE_KINDS] = {
    [MOVE_SILENCE] = "cli.you.silence",
    [MOVE_PEN] = "cli.you.pen",
    [MOVE_FORM_ASIDE] = "cli.you.form",
};

static json_t *write_move(const Session *session, Move move)
{
    char id[MOVE_TEXT_MAX];
    char kind[MOVE_TEXT_MAX];
    char label[NAME_MAX_BYTES] = "";
    const char *name = "";
    const char *text = "";
    recording_write_move(&session->played.now, move, id);
    text_copy(kind, sizeof kind, id);
    kind[strcspn(kind, " ")] = '\0';
    if (move.topic != NONE) {
        name = session->played.scenario->topics[move.topic].name;
        text = session->played.scenario->options[move.option].text;
        table_text_name_topic(session, move.topic, label, sizeof label);
    } else {
        text = words_get(session->program->words, GESTURE_KEYS[move.kind]);
    }
    if (move.kind == MOVE_CLAUSE) {
        explain_span(session->played.scenario, move.span, label, sizeof label);
    }
    return json_pack("{s:s, s:{s:s, s:s, s:s}, s:s}", "id", id, "target",
                     "kind", kind, "name", name, "label", label, "text", text);
}

json_t *json_write_shrug(const Session *session)
{
    int beat = hear_reply_shrug(&session->played.now);
    return json_pack("{s:s, s:s}", "type", "shrug", "said",
                     beat == NONE
                         ? words_get(session->program->words, "own.shrug")
                         : beat_text(session, beat));
}

json_t *json_write_choice(const Session *session, const HearReply *reply,
                          const char *typed)
{
    const Scenario *scenario = session->played.scenario;
    json_t *list = json_array();
    Arena arena = {0};
    bool whole = list != NULL;
    for (int i = 0; i < reply->choice_count && whole; i++) {
        Move move = reply->choices[i];
        const Option *option = move_option(scenario, move);
        const char *name =
            recording_name(&arena, &session->played.now, move, typed);
        whole = name && append(list, json_pack("{s:s, s:s}", "id", name, "text",
                                               option ? option->text : typed));
    }
    arena_free(&arena);
    return whole ? json_pack("{s:s, s:s, s:o}", "type", "choose", "text",
                             words_get(session->program->words, "own.meant"),
                             "sentences", list)
                 : NULL;
}

static json_t *write_moves(const Session *session)
{
    Move moves[MOVES_MAX];
    size_t count = conversation_moves(&session->played.now, moves, MOVES_MAX);
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++) {
        if (!append(list, write_move(session, moves[i]))) {
            return NULL;
        }
    }
    return list;
}

// What happened, beside the rest of a turn; nothing if nothing did.
static json_t *with_event(json_t *turn_object, const Session *session,
                          const Turn *turn)
{
    if (turn_object && turn->event != NONE) {
        const Scenario *scenario = session->played.scenario;
        const Event *event = &scenario->events[turn->event];
        json_t *what =
            json_pack("{s:s, s:s, s:s, s:o, s:o, s:s}", "name", event->name,
                      "happens", event->happens, "who", event->who, "says",
                      text_or_null(beat_text(session, event->says)), "said",
                      text_or_null(beat_text(session, event->beat)), "thought",
                      scenario->beats[event->beat].thought);
        if (json_object_set_new(turn_object, "event", what) != 0) {
            json_decref(turn_object);
            return NULL;
        }
    }
    return turn_object;
}

static json_t *write_last_turn(const Session *session)
{
    const Turn *turn = session_last(session);
    if (!turn) {
        return json_null();
    }
    json_t *last = json_pack(
        "{s:s, s:s, s:o, s:i, s:o}", "move",
        session->played.names[session->played.count - 1], "you", turn->you,
        "said", text_or_null(beat_text(session, turn->beat)), "minute",
        turn->minute, "ending", text_or_null(ending_word(turn->ending)));
    return with_event(last, session, turn);
}

static bool add_practice(json_t *state, const Session *session)
{
    return json_object_set_new(
               state, "rapport",
               json_integer(conversation_rapport(&session->played.now))) == 0 &&
           json_object_set_new(state, "trust",
                               json_integer(session->played.now.trust)) == 0 &&
           json_object_set_new(state, "pressure",
                               json_integer(session->played.now.pressure)) == 0;
}

json_t *json_write_state(const Session *session, bool practice)
{
    const Conversation *now = &session->played.now;
    char seed[SEED_MAX];
    char line[EXPLAIN_TEXT_MAX];
    Bearing bearing = bearing_of(now);
    explain_bearing(session->program->words, session->played.scenario, &bearing,
                    line);
    snprintf(seed, sizeof seed, "%" PRIu64, now->seed);
    json_t *state = json_pack(
        "{s:s, s:i, s:i, s:s, s:s, s:o, s:s, s:o, s:o, s:o, s:b, s:b, s:o, "
        "s:o}",
        "type", "state", "minute", now->minute, "minutes", now->minutes, "seed",
        seed, "mood", session->played.scenario->moods[now->mood].name,
        "bearing", write_bearing(session), "bearing_text", line, "speech",
        text_or_null(beat_text(session, now->said[0])), "spans",
        write_spans(session, practice), "form", write_form(session), "pen_down",
        now->pen_down, "form_aside", now->form_aside, "moves",
        write_moves(session), "turn", write_last_turn(session));
    if (state && practice && !add_practice(state, session)) {
        json_decref(state);
        return NULL;
    }
    return state;
}

static json_t *write_rules(const Session *session, const Turn *turn)
{
    json_t *list = json_array();
    for (int i = 0; i < turn->effect_count; i++) {
        char sentence[EXPLAIN_TEXT_MAX];
        explain_effect(session->program->words, session->played.scenario, turn,
                       &turn->effects[i], sentence);
        if (!append(list, json_pack("{s:i, s:s}", "rule", turn->effects[i].rule,
                                    "text", sentence))) {
            return NULL;
        }
    }
    return list;
}

// true, false or null: whether it was on time.
static json_t *write_fit(const Turn *turn)
{
    return turn->fit == FIT_UNSAID ? json_null()
                                   : json_boolean(turn->fit == FIT_FITS);
}

static json_t *write_turn(const Session *session, size_t index)
{
    const Turn *turn = &session->played.turns[index];
    const char *thought =
        turn->beat == NONE
            ? NULL
            : session->played.scenario->beats[turn->beat].thought;
    json_t *written = json_pack(
        "{s:s, s:s, s:o, s:o, s:o, s:i, s:i, s:i, s:i, s:o}", "move",
        session->played.names[index], "you", turn->you, "fits", write_fit(turn),
        "said", text_or_null(beat_text(session, turn->beat)), "thought",
        text_or_null(thought), "minute", turn->minute, "depth", turn->depth,
        "rapport_before", turn->rapport_before, "rapport", turn->rapport,
        "rules", write_rules(session, turn));
    return with_event(written, session, turn);
}

static json_t *write_transcript(const Session *session)
{
    json_t *list = json_array();
    for (size_t i = 0; i < session->played.count; i++) {
        if (!append(list, write_turn(session, i))) {
            return NULL;
        }
    }
    return list;
}

// What was typed need not be UTF-8, and Jansson's own message may stop halfway
// a letter.
json_t *json_write_error(const Program *program, const char *code,
                         const char *key, const char *const *pairs)
{
    char text[PROGRAM_TEXT_MAX];
    program_fill(program, text, key, pairs);
    text_clean(text);
    return json_pack("{s:s, s:s, s:s}", "type", "error", "code", code, "text",
                     text);
}

static json_t *write_questions(const Scenario *scenario)
{
    json_t *list = json_array();
    for (int i = 0; i < scenario->question_count; i++) {
        if (!append(list, json_string(scenario->questions[i]))) {
            return NULL;
        }
    }
    return list;
}

json_t *json_write_end(const Session *session)
{
    Arena arena = {0};
    const Debrief *debrief = session_debrief(session, &arena);
    const DebriefFacts *facts = &debrief->facts;
    const Scenario *scenario = session->played.scenario;
    int ending = debrief->end.ending;
    const EndingText *text = conversation_ending_text(&debrief->end);
    json_t *end = json_pack(
        "{s:s, s:s, s:o, s:s, s:s, s:s, s:s, s:s, s:i, s:i, s:i, s:i, s:i, "
        "s:o, s:o}",
        "type", "end", "ending", ending_word(ending), "said",
        text_or_null(beat_text(session, text->beat)), "teller", text->teller,
        "morning", text->morning, "proposal",
        debrief_his_words(debrief, HEADING_PROPOSAL), "contest",
        debrief_his_words(debrief, HEADING_CONTEST), "feeling",
        debrief_his_words(debrief, HEADING_FEELING), "questions",
        facts->questions, "reflections", facts->reflections, "share",
        facts->share, "filled", facts->filled, "told", facts->told,
        "transcript", write_transcript(session), "discuss",
        write_questions(scenario));
    arena_free(&arena);
    return end;
}

bool json_write_send(json_t *value)
{
    char *text =
        value ? json_dumps(value, JSON_COMPACT | JSON_REAL_PRECISION(DIGITS))
              : NULL;
    if (!text) {
        program_out_of_memory();
    }
    json_decref(value);
    puts(text);
    free(text);
    return fflush(stdout) == 0;
}
