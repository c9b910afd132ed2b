#include "screens/talk/screen_talk.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "draw/paper/table.h"
#include "screens/settings/screen_settings.h"
#include "screens/view_parts.h"
#include "tell/explain.h"

static const double WRITE_SECONDS = 1.6;
static const double EASE_SECONDS = 0.3;
// Upright, polite and unsure: he waits for his mark.
static const Bearing CANDIDATE = {.attention = 74,
                                  .warmth = 52,
                                  .openness = 40,
                                  .tension = 22,
                                  .gaze = GAZE_YOU,
                                  .arms = ARMS_TABLE};
static const double QUIET_SECONDS = 2.5; // when nothing is asked any more
static const double PEN_SECONDS = 2.0;
static const double LINE_SECONDS = 0.4;
static const double WHEEL_STEP = 48;
static const double CAPTION_PERCENT_MOST = 140;

void talk_begin(Talk *talk)
{
    Scene scene = talk->scene;
    *talk = (Talk){.scene = scene, .writing = NONE, .group.proposed = NONE};
    scene_forget_pose(&talk->scene);
}

static void enter(void *self, View *view)
{
    Talk *talk = self;
    talk->seen = view->turn_count;
    talk->said_since = view->seconds;
    view_set_focus(view, talk->paused ? TOUCH_BUTTON : TOUCH_NONE,
                   talk->paused ? BUTTON_SETTINGS : 0);
    scene_set_bearing(&talk->scene, view, conversation_bearing(view->now));
}

static void leave(void *self)
{
    Talk *talk = self;
    scene_free(&talk->scene);
}

static void go_to_stage(Talk *talk, View *view, TalkStage stage)
{
    talk->stage = stage;
    talk->stage_since = view->seconds;
    talk->speech_scroll = 0;
    Bearing bearing = conversation_bearing(view->now);
    if (view->now->ending == ENDING_EXAMINED && stage == STAGE_LINE) {
        bearing = CANDIDATE;
    }
    bearing.gaze = stage == STAGE_PEN ? GAZE_PEN : GAZE_YOU;
    scene_set_bearing(&talk->scene, view, bearing);
    if (stage == STAGE_LINE) {
        talk->raised = false;
        scene_speak(&talk->scene, view, 2);
    }
    view->dirty = true;
}

static int words_of(const View *view, int beat)
{
    return beat == NONE ? 0 : view->scenario->beats[beat].words;
}

// A new turn: his face, his mouth, the pen.
static void notice_turn(Talk *talk, View *view)
{
    const Turn *turn = &view->turns[view->turn_count - 1];
    talk->seen = view->turn_count;
    talk->speech_scroll = 0;
    scene_set_bearing(&talk->scene, view, conversation_bearing(view->now));
    if (turn->beat != NONE) {
        talk->said_since = view->seconds;
        double seconds = 0.6 + 0.22 * words_of(view, turn->beat);
        scene_speak(&talk->scene, view, seconds < 5 ? seconds : 5);
    }
    if (turn->cell != NONE && view->now->cells[turn->cell].asked) {
        talk->writing = turn->cell;
        talk->writing_since = view->seconds;
    }
    if (turn->ending != ENDING_NONE) {
        go_to_stage(talk, view, STAGE_ANSWER);
    }
}

// The table turned: what can be answered lies there by itself; the one
// sentence that is left at the end waits until the silence is heard.
static void offer_answers(Talk *talk, View *view)
{
    Move moves[MOVES_MAX];
    bool talking = talk->stage == STAGE_TALK && talk->panel.kind == PANEL_NONE;
    if (!view->scenario->turned || !talking ||
        conversation_moves(view->now, moves, MOVES_MAX) == 0) {
        return;
    }
    if (view->scenario->topics[moves[0].topic].kind == TOPIC_HOOK) {
        talk_open_panel(talk, view, TOUCH_SPAN, moves[0].span);
    } else if (view->settings.calm ||
               view->seconds - talk->said_since > QUIET_SECONDS) {
        talk_open_panel(talk, view, TOUCH_ITEM, TABLE_DIARY);
    }
}

static void notice(Talk *talk, View *view)
{
    if (view->turn_count < talk->seen) {
        talk->seen = view->turn_count;
    }
    if (view->turn_count > talk->seen) {
        notice_turn(talk, view);
    }
    bool examined = view->now->ending == ENDING_EXAMINED;
    if (talk->stage == STAGE_PEN &&
        (!examined || view->settings.calm ||
         view->seconds - talk->stage_since > PEN_SECONDS)) {
        go_to_stage(talk, view, STAGE_LINE);
    }
    if (talk->raised && view->now->form_aside) {
        talk->raised = false;
    }
    offer_answers(talk, view);
}

static Intent play_gesture(MoveKind kind)
{
    return (Intent){.kind = INTENT_PLAY,
                    .move = {.kind = (uint8_t)kind,
                             .topic = NONE,
                             .option = NONE,
                             .span = NONE}};
}

static void set_raised(Talk *talk, View *view, bool raised)
{
    talk->raised = raised && !view->now->form_aside;
    if (talk->raised) {
        for (int i = FORM_CELLS - 1; i >= 0; i--) {
            if (view->now->cells[i].depth < 0) {
                view_set_focus(view, TOUCH_CELL, i);
            }
        }
    } else {
        view_set_focus(view, TOUCH_ITEM, TABLE_FORM);
    }
    view->dirty = true;
}

static Intent choose_item(Talk *talk, View *view, int item)
{
    switch (item) {
    case TABLE_FORM:
        if (view->now->form_aside) {
            return play_gesture(MOVE_FORM_ASIDE);
        }
        set_raised(talk, view, !talk->raised);
        return (Intent){0};
    case TABLE_PEN:
        return play_gesture(MOVE_PEN);
    case TABLE_CUP:
        return play_gesture(MOVE_SILENCE);
    default:
        talk_open_panel(talk, view, TOUCH_ITEM, item);
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
    return (Intent){.kind = INTENT_PLAY, .move = move};
}

// A whisperer has his say first: the sentence waits to be chosen again.
static Intent choose_sentence(Talk *talk, View *view, int index)
{
    TalkGroup *group = &talk->group;
    if (view->lesson && lesson_whisperer(view->lesson) != NONE &&
        group->proposed != index) {
        group->proposed = index;
        return (Intent){0};
    }
    return talk_play_sentence(talk, view, index);
}

static Intent choose(Talk *talk, View *view, TouchKind kind, int index)
{
    view->dirty = true;
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
        return index < talk->panel.move_count
                   ? choose_sentence(talk, view, index)
                   : (Intent){0};
    case TOUCH_CLOSE:
        if (talk->panel.kind != PANEL_NONE) {
            talk_close_panel(talk, view);
        } else {
            set_raised(talk, view, false);
        }
        return (Intent){0};
    case TOUCH_BUTTON:
        if (index == BUTTON_PAUSE) {
            return talk_pause(talk, view, true);
        }
        talk->help = index == BUTTON_HELP;
        return (Intent){0};
    default:
        talk_open_panel(talk, view, kind, index);
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

static Intent by_digit(Talk *talk, View *view, int number)
{
    if (talk->panel.kind == PANEL_GROUPS) {
        return choose(talk, view, TOUCH_GROUP, number);
    }
    if (talk->panel.kind == PANEL_SENTENCES) {
        return choose(talk, view, TOUCH_SENTENCE, number);
    }
    return (Intent){0};
}

static Intent by_thing(Talk *talk, View *view, char letter)
{
    static const struct {
        char letter;
        TableItem item;
    } ITEMS[] = {{'f', TABLE_FORM},     {'p', TABLE_PEN},
                 {'z', TABLE_CUP},      {'j', TABLE_CARD},
                 {'b', TABLE_BROCHURE}, {'v', TABLE_BROCHURE},
                 {'a', TABLE_DIARY}};
    for (size_t i = 0; i < sizeof ITEMS / sizeof ITEMS[0]; i++) {
        if (ITEMS[i].letter == letter) {
            return choose(talk, view, TOUCH_ITEM, ITEMS[i].item);
        }
    }
    return (Intent){0};
}

static Intent by_letter(Talk *talk, View *view, char letter)
{
    view->focus_seen = true;
    view->dirty = true;
    if (letter == '?') {
        talk->help = true;
        return (Intent){0};
    }
    if (letter == 'o') {
        return (Intent){
            .kind = INTENT_SET, .number = SETTING_PRACTICE, .percent = 1};
    }
    if (letter >= '1' && letter <= '9') {
        return by_digit(talk, view, letter - '1');
    }
    if (talk->panel.kind != PANEL_NONE || view->scenario->turned) {
        return (Intent){0};
    }
    if (letter == 'w' || letter == 'd') {
        next_of_kind(view, letter == 'w' ? TOUCH_SPAN : TOUCH_THING);
        return (Intent){0};
    }
    if (letter == 's') {
        return choose(talk, view, TOUCH_ASIDE, 0);
    }
    return by_thing(talk, view, letter);
}

static bool is_click(const Input *input)
{
    return input->kind == INPUT_PRESS ||
           (input->kind == INPUT_KEY &&
            (input->key == KEY_DO || input->key == KEY_SPACE ||
             input->key == KEY_BACK || input->key == KEY_RIGHT ||
             input->key == KEY_DOWN));
}

static Intent handle_ending(Talk *talk, View *view, const Input *input)
{
    if (!is_click(input)) {
        return (Intent){0};
    }
    bool writing = talk->writing != NONE &&
                   view->seconds - talk->writing_since < WRITE_SECONDS;
    if (talk->stage == STAGE_ANSWER && writing && !view->settings.calm) {
        talk->writing_since = -WRITE_SECONDS;
    }
    if (talk->stage == STAGE_LINE) {
        // A second press that came too soon must not skip the line.
        bool seen = view->seconds - talk->stage_since > LINE_SECONDS;
        return (Intent){.kind = seen ? INTENT_CAR : INTENT_NONE};
    }
    go_to_stage(talk, view,
                talk->stage == STAGE_ANSWER ? STAGE_PEN : STAGE_LINE);
    return (Intent){0};
}

static void scroll(Talk *talk, View *view, double by)
{
    if (talk->panel.kind != PANEL_NONE) {
        talk->panel.scroll += by;
    } else {
        talk->speech_scroll += by;
    }
    view->focus_seen = false;
    view->dirty = true;
}

static Intent handle_move_key(Talk *talk, View *view, InputKey key)
{
    switch (key) {
    case KEY_HELP:
        talk->help = true;
        view->dirty = true;
        break;
    case KEY_BACK:
        if (talk->panel.kind != PANEL_NONE && !view->scenario->turned) {
            talk_close_panel(talk, view);
        } else if (talk->raised) {
            set_raised(talk, view, false);
        } else {
            return talk_pause(talk, view, true);
        }
        break;
    case KEY_PAGE_DOWN:
    case KEY_PAGE_UP:
        scroll(talk, view, key == KEY_PAGE_DOWN ? 160 : -160);
        break;
    default:
        (void)view_step_by_arrow(view, key);
        break;
    }
    return (Intent){0};
}

static Intent handle(void *self, View *view, const Input *input)
{
    Talk *talk = self;
    if (talk->help) {
        return talk_help_handle(talk, view, input);
    }
    if (talk->paused) {
        return talk_pause_handle(talk, view, input);
    }
    if (talk->stage != STAGE_TALK) {
        return handle_ending(talk, view, input);
    }
    Intent intent;
    if (talk_group_handle(talk, view, input, &intent)) {
        return intent;
    }
    const Touch *touch = view_pick(view, input);
    if (touch) {
        return choose(talk, view, touch->kind, touch->index);
    }
    if (input->kind == INPUT_PRESS && talk->panel.kind != PANEL_NONE &&
        !view->scenario->turned) {
        talk_close_panel(talk, view);
    } else if (input->kind == INPUT_WHEEL) {
        scroll(talk, view, -input->wheel * WHEEL_STEP);
    } else if (input->kind == INPUT_KEY) {
        return handle_move_key(talk, view, input->key);
    } else if (input->kind == INPUT_LETTER && input->text[1] == '\0') {
        char letter = input->text[0];
        return by_letter(
            talk, view,
            (char)(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter));
    }
    return (Intent){0};
}

// How far the answer is written, 0..1.
static double written(const Talk *talk, const View *view)
{
    double part = (view->seconds - talk->writing_since) / WRITE_SECONDS;
    return view->settings.calm || part > 1 ? 1 : part < 0 ? 0 : part;
}

// Whether its sentences are on the table now.
static bool is_chosen(const Talk *talk, TouchKind kind, int index)
{
    return talk->panel.kind != PANEL_NONE && talk->panel.source == kind &&
           talk->panel.source_index == index;
}

static const char *thing_label(const View *view, int topic)
{
    return scenario_topic_label(&view->scenario->topics[topic]);
}

// The one that says what it is comes last, over the others.
static void touch_room(View *view, cairo_t *cr, Talk *talk)
{
    int named = NONE;
    PaintRect rect, named_at = {0};
    for (int i = 0; i < view->scenario->topic_count; i++) {
        if (view->scenario->topics[i].kind != TOPIC_THING ||
            !talk_can_touch(view, TOUCH_THING, i) ||
            !scene_thing(&talk->scene, i, &rect)) {
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
static void draw_caption(View *view, cairo_t *cr)
{
    char seen[EXPLAIN_TEXT_MAX];
    char all[EXPLAIN_TEXT_MAX + 80];
    Bearing bearing = conversation_bearing(view->now);
    double pad = LAYOUT_UNIT;
    double left = talk_corner_end(view);
    double w = layout_speech(view->settings.text_percent).x - left - LAYOUT_GAP;
    double size = TEXT_SMALL *
                  fmin(1, CAPTION_PERCENT_MOST / view->settings.text_percent);
    explain_bearing(view->words, view->scenario, &bearing, seen);
    snprintf(all, sizeof all, "%s %s", seen,
             view->heard ? view_word(view, view->heard) : "");
    double high = view_text(view, NULL, TYPE_PRINT, size, view->colours->ink,
                            all, 0, 0, w - 2 * pad);
    view_panel(view, cr, (PaintRect){left, LAYOUT_UNIT, w, high + pad},
               view->colours->paper);
    view_text(view, cr, TYPE_PRINT, size, view->colours->ink, all, left + pad,
              LAYOUT_UNIT + pad / 2, w - 2 * pad);
}

static void touch_all(Talk *talk, View *view, cairo_t *cr)
{
    if (talk->stage != STAGE_TALK) {
        return;
    }
    if (!talk->raised) {
        touch_room(view, cr, talk);
    }
    if (!view->scenario->turned) { // nothing on it is yours
        scene_touch_table(&talk->scene, view, cr, talk->raised);
    }
    talk_corner_draw(view, cr);
    if (view->lesson) {
        talk_group_draw_plate(talk, view, cr);
    }
    if (view->settings.captions) {
        draw_caption(view, cr);
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

static void draw(void *self, View *view, cairo_t *cr)
{
    Talk *talk = self;
    notice(talk, view);
    if (talk->panel.kind != PANEL_NONE) {
        talk_measure_panel(talk, view);
    }
    SceneForm form = {.raised = talk->raised,
                      .writing = talk->writing,
                      .written = written(talk, view),
                      .open = looked_into(talk)};
    bool line =
        talk->stage == STAGE_LINE && view->now->ending == ENDING_EXAMINED;
    scene_draw(&talk->scene, view, cr, &form);
    if (!line && !talk->raised) {
        talk_draw_speech(talk, view, cr);
    }
    touch_all(talk, view, cr);
    if (talk->raised) {
        scene_draw_raised(&talk->scene, view, cr, &form);
        if (!line) {
            talk_draw_speech(talk, view, cr);
        }
    }
    if (line) {
        talk_draw_line(talk, view, cr);
    }
    if (talk->panel.kind != PANEL_NONE && talk->stage == STAGE_TALK) {
        talk_draw_panel(talk, view, cr);
    }
    talk_group_draw_over(talk, view, cr);
    if (talk->paused) {
        talk_pause_draw(view, cr);
    }
    if (talk->help) {
        talk_help_draw(talk, view, cr);
    }
}

static Wake wake(const void *self, const View *view)
{
    const Talk *talk = self;
    if (view->settings.calm || talk->paused) {
        return WAKE_NEVER;
    }
    bool writing = talk->writing != NONE && written(talk, view) < 1;
    if (writing || talk->stage == STAGE_PEN ||
        scene_is_moving(&talk->scene, view, EASE_SECONDS)) {
        return WAKE_MOTION;
    }
    return WAKE_BREATH;
}

const Screen SCREEN_TALK = {"talk", enter, handle, draw, wake, leave};
