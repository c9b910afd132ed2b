#include "screens/talk/talk.h"

#include <stdio.h>
#include <string.h>

#include "draw/paper/table.h"
#include "screens/settings/settings.h"
#include "screens/view_parts.h"
#include "talk/pace.h"
#include "tell/explain.h"
#include "tell/seen.h"

static const double EASE_SECONDS = 0.3;
static const double QUIET_SECONDS = 2.5; // when nothing is asked any more
// After a line that matters nothing is taken: it is heard first.
static const double HOLD_SECONDS = 1.5;
enum { DEPTH_THAT_MATTERS = 4 };
static const double WHEEL_STEP = 48;
static const double PAGE_STEP = 160;

void talk_begin(Talk *talk, const View *view)
{
    *talk = (Talk){.writing = NONE,
                   .own_answers = view->model->own.answers,
                   .group.proposed = NONE};
    talk_guide_begin(talk, view);
    scene_forget_pose(view);
}

static int words_of(const View *view, int beat)
{
    return beat == NONE ? 0 : view->talk->scenario->beats[beat].words;
}

// What he says when you come in is heard once, and not again after a look at
// the settings.
static void open_talk(Talk *talk, View *view)
{
    if (!talk->opened && view->talk->count == 0) {
        int beat = conversation_opening(&view->talk->now);
        view_cue(view, CUE_OPENING);
        scene_speak(view, pace_speak(words_of(view, beat)));
    }
    talk->opened = true;
}

static void enter(void *self, View *view)
{
    Talk *talk = self;
    open_talk(talk, view);
    talk->seen = view->talk->count;
    talk->said_since = view->seconds;
    view_set_focus(view, talk->paused ? TOUCH_BUTTON : TOUCH_NONE,
                   talk->paused ? BUTTON_SETTINGS : 0);
    scene_set_bearing(view, seen_bearing(view->model->words, &view->talk->now));
}

// Whether what is in the cell of this turn is written now.
static bool writes(const View *view, const Turn *turn)
{
    return turn->cell != NONE && (view->talk->now.cells[turn->cell].asked ||
                                  view->talk->scenario->turned);
}

// A new turn is seen and heard: his face, his mouth, the pen.
static void show_turn(Talk *talk, View *view)
{
    const Turn *turn = &view->talk->turns[view->talk->count - 1];
    view_cue(view, talk->silent ? CUE_ANSWER : CUE_TURN);
    talk->silent = false;
    talk->speech_scroll = 0;
    talk_guide_note_turn(talk, view);
    scene_set_bearing(view, seen_bearing(view->model->words, &view->talk->now));
    if (turn->beat != NONE) {
        talk->said_since = view->seconds;
        scene_speak(view, pace_speak(words_of(view, turn->beat)));
    }
    if (writes(view, turn)) {
        talk->writing = turn->cell;
        talk->writing_since = view->seconds;
    }
    if (turn->ending != ENDING_NONE) {
        talk_end_begin(talk, view);
    }
}

static void notice_turn(Talk *talk, View *view)
{
    const Turn *turn = &view->talk->turns[view->talk->count - 1];
    bool waits =
        turn->move.kind == MOVE_SILENCE && talk_silence_begin(talk, view);
    talk->seen = view->talk->count;
    if (!waits) {
        show_turn(talk, view);
    }
}

// The table turned: what can be answered lies there by itself; the one
// sentence that is left at the end waits until the silence is heard.
static void offer_answers(Talk *talk, View *view)
{
    Move moves[MOVES_MAX];
    bool talking = talk->stage == STAGE_TALK && !talk->silent &&
                   talk->panel.kind == PANEL_NONE;
    if (!view->talk->scenario->turned || !talking ||
        conversation_moves(&view->talk->now, moves, MOVES_MAX) == 0) {
        return;
    }
    if (view->talk->scenario->topics[moves[0].topic].kind == TOPIC_HOOK) {
        talk_open_panel(talk, view, TOUCH_SPAN, moves[0].span);
    } else if (view->model->settings.calm ||
               view->seconds - talk->said_since > QUIET_SECONDS) {
        talk_open_panel(talk, view, TOUCH_ITEM, TABLE_DIARY);
    }
}

static void notice(Talk *talk, View *view)
{
    if (view->talk->count < talk->seen) {
        talk->seen = view->talk->count;
        talk->silent = false;
    }
    if (view->talk->count > talk->seen) {
        notice_turn(talk, view);
    } else if (talk_silence_is_over(talk, view)) {
        show_turn(talk, view);
    }
    talk_own_notice(talk, view);
    talk_end_update(talk, view);
    if (talk->raised && view->talk->now.form_aside) {
        talk->raised = false;
    }
    offer_answers(talk, view);
}

static Intent play_gesture(MoveKind kind)
{
    return (Intent){.kind = INTENT_PLAY,
                    .play = {.move = {.kind = (uint8_t)kind,
                                      .topic = NONE,
                                      .option = NONE,
                                      .span = NONE}}};
}

void talk_raise(Talk *talk, View *view, bool raised)
{
    talk->raised = raised && !view->talk->now.form_aside;
    if (talk->raised) {
        view_cue(view, CUE_FORM);
        for (int i = FORM_CELLS - 1; i >= 0; i--) {
            if (view->talk->now.cells[i].depth < 0 &&
                scenario_has_cell(view->talk->scenario, i)) {
                view_set_focus(view, TOUCH_CELL, i);
            }
        }
    } else {
        view_set_focus(view, TOUCH_ITEM, TABLE_FORM);
    }
    view->dirty = true;
}

// Its sentences come on the table, and it is heard in the hand.
static void take(Talk *talk, View *view, TouchKind kind, int index)
{
    static const Cue CUES[] = {[TABLE_BROCHURE] = CUE_BROCHURE,
                               [TABLE_DIARY] = CUE_DIARY,
                               [TABLE_CARD] = CUE_CARD};
    if (!talk_open_panel(talk, view, kind, index)) {
        return;
    }
    if (kind == TOUCH_THING) {
        view_cue(view, CUE_THING);
    } else if (kind == TOUCH_ITEM) {
        view_cue(view, CUES[index]);
    }
}

static Intent choose_item(Talk *talk, View *view, int item)
{
    switch (item) {
    case TABLE_FORM:
        if (view->talk->now.form_aside) {
            return play_gesture(MOVE_FORM_ASIDE);
        }
        talk_raise(talk, view, !talk->raised);
        return (Intent){0};
    case TABLE_PEN:
        return play_gesture(MOVE_PEN);
    case TABLE_CUP:
        return play_gesture(MOVE_SILENCE);
    default:
        take(talk, view, TOUCH_ITEM, item);
        return (Intent){0};
    }
}

Intent talk_play_sentence(Talk *talk, View *view, int index)
{
    Move move = talk->panel.moves[index];
    TouchKind source = talk->panel.source;
    int source_index = talk->panel.source_index;
    talk->panel = (Panel){0};
    talk->group.proposed = NONE;
    view_set_focus(view, source, source_index);
    if (source != TOUCH_CELL) {
        talk->raised = false;
    }
    return (Intent){.kind = INTENT_PLAY, .play = {.move = move}};
}

// A whisperer has his say first: the sentence waits to be chosen again.
static Intent choose_sentence(Talk *talk, View *view, int index)
{
    TalkGroup *group = &talk->group;
    if (model_lesson(view->model) &&
        lesson_whisperer(model_lesson(view->model)) != NONE &&
        group->proposed != index) {
        group->proposed = index;
        return (Intent){0};
    }
    return talk_play_sentence(talk, view, index);
}

static Intent choose(Talk *talk, View *view, TouchKind kind, int index)
{
    view->dirty = true;
    talk_guide_note(talk, view, kind, index);
    switch (kind) {
    case TOUCH_ITEM:
        return choose_item(talk, view, index);
    case TOUCH_ASIDE:
        talk->raised = false;
        return play_gesture(MOVE_FORM_ASIDE);
    case TOUCH_GROUP:
        if (index < talk->panel.group_count) {
            talk_choose_group(talk, view, index);
        }
        return (Intent){0};
    case TOUCH_SENTENCE:
        if (talk->panel.kind == PANEL_MEANT) {
            return talk_own_choose(talk, view, index);
        }
        return index < talk->panel.move_count
                   ? choose_sentence(talk, view, index)
                   : (Intent){0};
    case TOUCH_CLOSE:
        if (talk->panel.kind != PANEL_NONE) {
            talk_close_panel(talk, view);
        } else {
            talk_raise(talk, view, false);
        }
        return (Intent){0};
    case TOUCH_BUTTON:
        if (index == BUTTON_PAST) {
            talk_past_open(talk, view);
            return (Intent){0};
        }
        if (index == BUTTON_PAUSE) {
            return talk_pause(talk, view, true);
        }
        return (Intent){.kind = INTENT_HELP};
    default:
        take(talk, view, kind, index);
        return (Intent){0};
    }
}

// The things in the room in turn: v, v again.
static void next_of_kind(View *view, TouchKind kind)
{
    for (size_t i = 0; i < view->touch_count; i++) {
        view_step_focus(view, 1);
        if (view->focus_kind == kind) {
            return;
        }
    }
}

static Intent by_digit(Talk *talk, View *view, int digit)
{
    if (talk->panel.kind == PANEL_NONE || digit == 0) {
        return (Intent){.kind = INTENT_DONE};
    }
    return choose(talk, view,
                  talk->panel.kind == PANEL_GROUPS ? TOUCH_GROUP
                                                   : TOUCH_SENTENCE,
                  digit - 1);
}

static const Key ALL_KEYS[] = {
    {.letter = '?', .when = TALK_TABLE | TALK_CARDS, .does = TALK_HELP},
    {.letter = 'e', .when = TALK_TABLE | TALK_CARDS, .does = TALK_PAST},
    {.letter = 'o', .when = TALK_TABLE | TALK_CARDS, .does = TALK_PRACTICE},
    {.letter = 't', .when = TALK_TABLE, .does = TALK_CHART},
    {.key = KEY_DIGIT, .does = TALK_DIGIT},
    {.letter = 'w', .when = TALK_TABLE, .does = TALK_WORDS},
    {.letter = 'd', .when = TALK_TABLE, .does = TALK_THINGS},
    {.letter = 's', .when = TALK_TABLE, .does = TALK_ASIDE},
    {.letter = 'f', .when = TALK_TABLE, .does = TALK_FORM},
    {.letter = 'p', .when = TALK_TABLE, .does = TALK_PEN},
    {.letter = 'z', .when = TALK_TABLE, .does = TALK_CUP},
    {.letter = 'j', .when = TALK_TABLE, .does = TALK_SELF},
    {.letter = 'v', .when = TALK_TABLE, .does = TALK_BROCHURE},
    {.letter = 'a', .when = TALK_TABLE, .does = TALK_DIARY},
    {.letter = 'h',
     .when = TALK_TABLE | TALK_CARDS,
     .group = true,
     .does = TALK_HANDS},
    {.letter = 'g',
     .when = TALK_TABLE | TALK_CARDS,
     .group = true,
     .does = TALK_GUESS},
    {.letter = 'r',
     .when = TALK_TABLE | TALK_CARDS,
     .group = true,
     .does = TALK_TURN_BACK},
    {.letter = '+', .when = TALK_COUNT, .does = TALK_MORE},
    {.letter = '=', .when = TALK_COUNT, .does = TALK_MORE},
    {.letter = '-', .when = TALK_COUNT, .does = TALK_FEWER},
    {.letter = 'm', .when = TALK_COUNT, .does = TALK_FEWEST},
};
static const Keys KEYS = {ALL_KEYS, sizeof ALL_KEYS / sizeof ALL_KEYS[0]};

int talk_find_key(const View *view, TalkMode mode, const Input *input)
{
    return keys_find(&KEYS, mode, model_lesson(view->model) != NULL, input);
}

static Intent by_key(Talk *talk, View *view, TalkKey key, int digit)
{
    static const TableItem ITEMS[] = {
        [TALK_FORM] = TABLE_FORM,         [TALK_PEN] = TABLE_PEN,
        [TALK_CUP] = TABLE_CUP,           [TALK_SELF] = TABLE_CARD,
        [TALK_BROCHURE] = TABLE_BROCHURE, [TALK_DIARY] = TABLE_DIARY};
    view->focus_seen = true;
    view->dirty = true;
    switch (key) {
    case TALK_HELP:
        return (Intent){.kind = INTENT_HELP};
    case TALK_PAST:
        talk_past_open(talk, view);
        return (Intent){.kind = INTENT_DONE};
    case TALK_PRACTICE:
        talk->practice = !talk->practice; // in this talk
        return (Intent){.kind = INTENT_DONE};
    case TALK_CHART:
        return (Intent){.kind = INTENT_CHART};
    case TALK_DIGIT:
        return by_digit(talk, view, digit);
    case TALK_WORDS:
    case TALK_THINGS:
        next_of_kind(view, key == TALK_WORDS ? TOUCH_SPAN : TOUCH_THING);
        return (Intent){.kind = INTENT_DONE};
    case TALK_ASIDE:
        return choose(talk, view, TOUCH_ASIDE, 0);
    case TALK_HANDS:
        return talk_group_begin(talk, view, BUTTON_HANDS);
    case TALK_GUESS:
        return talk_group_begin(talk, view, BUTTON_GUESS);
    case TALK_TURN_BACK:
        return talk_group_begin(talk, view, BUTTON_TURN_BACK);
    default:
        return choose(talk, view, TOUCH_ITEM, ITEMS[key]);
    }
}

// He just said what he told nobody, or what it all was done for.
static bool is_heard_first(const Talk *talk, const View *view)
{
    double since = talk->stage == STAGE_TALK || talk->stage == STAGE_PEN
                       ? talk->said_since
                       : talk->stage_since;
    const Beat *beat = talk_beat(talk, view);
    bool matters =
        talk->stage != STAGE_TALK ||
        (beat && talk->seen > 0 && beat->depth >= DEPTH_THAT_MATTERS);
    return matters && view->seconds - since < HOLD_SECONDS;
}

static bool is_for_later(const Talk *talk, const View *view, const Input *input)
{
    return is_heard_first(talk, view) && input->kind != INPUT_WHEEL &&
           input->kind != INPUT_MOVE && input->kind != INPUT_RELEASE;
}

static void scroll(Talk *talk, View *view, double by)
{
    bool table = talk->panel.kind == PANEL_NONE && !talk->raised;
    if (talk->panel.kind != PANEL_NONE) {
        talk->panel.scroll += by;
    } else if (table && talk->stage == STAGE_TALK && by < 0 &&
               talk->speech_scroll <= 0) {
        talk_past_open(talk, view);
    } else {
        talk->speech_scroll += by;
    }
    view->focus_seen = false;
    view->dirty = true;
}

static Intent handle_move_key(Talk *talk, View *view, InputKey key)
{
    switch (key) {
    case KEY_BACK:
        if (talk->panel.kind != PANEL_NONE && !view->talk->scenario->turned) {
            talk_close_panel(talk, view);
        } else if (talk->raised) {
            talk_raise(talk, view, false);
        } else {
            return talk_pause(talk, view, true);
        }
        break;
    case KEY_PAGE_DOWN:
    case KEY_PAGE_UP:
        scroll(talk, view, key == KEY_PAGE_DOWN ? PAGE_STEP : -PAGE_STEP);
        break;
    default:
        (void)view_step_by_arrow(view, key);
        break;
    }
    return (Intent){0};
}

// His last answer can be longer than there is room for.
static Intent handle_end(Talk *talk, View *view, const Input *input)
{
    bool down = input->kind == INPUT_KEY && input->key == KEY_PAGE_DOWN;
    bool up = input->kind == INPUT_KEY && input->key == KEY_PAGE_UP;
    if (input->kind == INPUT_WHEEL) {
        scroll(talk, view, -input->wheel * WHEEL_STEP);
    } else if (down || up) {
        scroll(talk, view, down ? PAGE_STEP : -PAGE_STEP);
    } else {
        return talk_end_handle(talk, view, input);
    }
    return (Intent){0};
}

// One can always pause.
static Intent handle_silence(Talk *talk, View *view, const Input *input)
{
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(talk, view, touch->kind, touch->index);
    }
    return input->kind == INPUT_KEY && input->key == KEY_BACK
               ? talk_pause(talk, view, true)
               : talk_silence_handle(talk, view, input);
}

static Intent handle(void *self, View *view, const Input *input)
{
    Talk *talk = self;
    if (talk->paused) {
        return talk_pause_handle(talk, view, input);
    }
    if (talk->past) {
        return talk_past_handle(talk, view, input);
    }
    if (talk->silent) {
        return handle_silence(talk, view, input);
    }
    if (is_for_later(talk, view, input)) {
        return (Intent){.kind = INTENT_DONE};
    }
    if (talk->stage != STAGE_TALK) {
        return handle_end(talk, view, input);
    }
    Intent intent;
    if (talk_group_handle(talk, view, input, &intent) ||
        talk_own_handle(talk, view, input, &intent)) {
        return intent;
    }
    bool table =
        talk->panel.kind == PANEL_NONE && !view->talk->scenario->turned;
    int key = talk_find_key(view, table ? TALK_TABLE : TALK_CARDS, input);
    if (key != NONE) {
        return by_key(talk, view, (TalkKey)key, input->digit);
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(talk, view, touch->kind, touch->index);
    }
    if (input->kind == INPUT_PRESS && talk->panel.kind != PANEL_NONE &&
        !view->talk->scenario->turned) {
        talk_close_panel(talk, view);
    } else if (input->kind == INPUT_WHEEL) {
        scroll(talk, view, -input->wheel * WHEEL_STEP);
    } else if (input->kind == INPUT_KEY) {
        return handle_move_key(talk, view, input->key);
    }
    return (Intent){0};
}

// How far the answer is written, 0..1.
static double written(const Talk *talk, const View *view)
{
    if (talk->writing == NONE || view->model->settings.calm) {
        return 1;
    }
    double past = view->seconds - talk->writing_since;
    double seconds = pace_write(pace_note(&view->talk->now, talk->writing));
    return past >= seconds ? 1 : past < 0 ? 0 : past / seconds;
}

// Whether its sentences are on the table now.
static bool is_chosen(const Talk *talk, TouchKind kind, int index)
{
    return talk->panel.kind != PANEL_NONE && talk->panel.source == kind &&
           talk->panel.source_index == index;
}

static const char *thing_label(const View *view, int topic)
{
    return scenario_topic_label(&view->talk->scenario->topics[topic]);
}

// The one that says what it is comes last, over the others.
static void touch_room(View *view, cairo_t *cr, const Talk *talk)
{
    int named = NONE;
    PaintRect rect, named_at = {0};
    for (int i = 0; i < view->talk->scenario->topic_count; i++) {
        if (view->talk->scenario->topics[i].kind != TOPIC_THING ||
            !talk_can_touch(view, TOUCH_THING, i) ||
            !scene_thing(view, i, &rect)) {
            continue;
        }
        view_touch(view, TOUCH_THING, i, rect, thing_label(view, i));
        scene_draw_touch(view, cr, TOUCH_THING, i, rect);
        bool chosen = is_chosen(talk, TOUCH_THING, i);
        if (chosen) {
            scene_draw_lit(cr, rect);
        }
        if (chosen || scene_is_named(view, TOUCH_THING, i)) {
            named = i;
            named_at = rect;
        }
    }
    if (named != NONE) {
        scene_draw_label(view, cr, thing_label(view, named), named_at);
    }
}

// What is seen of him and what is heard, for who cannot see or hear it; beside
// his words, and not so large that it covers his face.
static void draw_caption(const Talk *talk, View *view, cairo_t *cr)
{
    char all[2 * EXPLAIN_TEXT_MAX] = "";
    double left = talk_corner_end(view);
    double right = layout_speech(view->text_percent).x - LAYOUT_GAP;
    if (!talk->silent) { // he sits as he sat
        Bearing bearing = seen_bearing(view->model->words, &view->talk->now);
        explain_bearing(view->model->words, view->talk->scenario, &bearing,
                        all);
    }
    view_add_heard(view, all, sizeof all);
    if (all[0]) {
        view_caption(view, cr, all, left, right - left);
    }
}

static void touch_all(const Talk *talk, View *view, cairo_t *cr)
{
    if (view->model->settings.captions) {
        draw_caption(talk, view, cr);
    }
    if (talk->stage != STAGE_TALK) {
        return;
    }
    if (talk->silent) {
        talk_corner_draw(view, cr);
        return;
    }
    if (!talk->raised) {
        touch_room(view, cr, talk);
    }
    if (!view->talk->scenario->turned) { // nothing on it is yours
        scene_touch_table(view, cr, talk->raised);
    }
    talk_corner_draw(view, cr);
    if (model_lesson(view->model)) {
        talk_group_draw_plate(talk, view, cr);
    }
}

// The brochure or the diary, while its sentences are on the table.
static TableItem looked_into(const Talk *talk)
{
    bool item = talk->panel.kind != PANEL_NONE &&
                talk->panel.source == TOUCH_ITEM &&
                (talk->panel.source_index == TABLE_BROCHURE ||
                 talk->panel.source_index == TABLE_DIARY);
    return item ? (TableItem)talk->panel.source_index : TABLE_NONE;
}

static void update(void *self, View *view)
{
    Talk *talk = self;
    notice(talk, view);
    talk_guide_update(talk, view);
    view->dirty |= view->holds != is_heard_first(talk, view);
    if (talk->panel.kind != PANEL_NONE) {
        talk_measure_panel(talk, view);
    }
    talk_measure_speech(talk, view);
    if (talk->group.strip.open) {
        talk_strip_update(talk, view);
    }
    if (talk->past) {
        talk_past_update(talk, view);
    }
}

// At the end the one line stands alone.
static bool stands_alone(const Talk *talk, const View *view)
{
    return talk->stage == STAGE_LINE &&
           view->talk->now.ending == ENDING_EXAMINED;
}

static void draw_over(const Talk *talk, View *view, cairo_t *cr)
{
    if (talk->panel.kind != PANEL_NONE && talk->stage == STAGE_TALK) {
        talk_draw_panel(talk, view, cr);
    }
    talk_group_draw_over(talk, view, cr);
    if (talk->past) {
        talk_past_draw(talk, view, cr);
    }
    if (talk->paused) {
        talk_pause_draw(talk, view, cr);
    }
}

static void draw(const void *self, View *view, cairo_t *cr)
{
    const Talk *talk = self;
    SceneForm form = {.raised = talk->raised,
                      .writing = talk->writing,
                      .written = written(talk, view),
                      .open = looked_into(talk)};
    bool line = stands_alone(talk, view);
    scene_draw(view, cr, &form);
    if (!line && !talk->raised) {
        talk_draw_speech(talk, view, cr);
    }
    touch_all(talk, view, cr);
    if (talk->raised) {
        scene_draw_raised(view, cr, &form);
        if (!line) {
            talk_draw_speech(talk, view, cr);
        }
    }
    if (line) {
        talk_draw_line(talk, view, cr);
    }
    talk_guide_draw(talk, view, cr);
    talk_end_draw(talk, view, cr);
    draw_over(talk, view, cr);
    view->holds = is_heard_first(talk, view);
}

static Wake wake(const void *self, const View *view)
{
    const Talk *talk = self;
    if (talk->paused) {
        return WAKE_NEVER;
    }
    if (view->model->settings.calm) {
        return view->holds || talk_end_stirs(talk) || talk_guide_stirs(talk)
                   ? WAKE_WAIT
                   : WAKE_NEVER;
    }
    bool writing = talk->writing != NONE && written(talk, view) < 1;
    if (writing || talk->stage == STAGE_PEN ||
        talk_silence_nears_its_end(talk, view) ||
        scene_is_moving(view, EASE_SECONDS)) {
        return WAKE_MOTION;
    }
    return WAKE_BREATH;
}

const Screen SCREEN_TALK = {
    .name = "talk",
    .keys = &KEYS,
    .enter = enter,
    .handle = handle,
    .update = update,
    .draw = draw,
    .wake = wake,
};
