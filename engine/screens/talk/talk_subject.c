// What can be taken up, as cards for which hands go up: his words, what stands
// in the room, the form, a silence, what lies on the table; with the form in
// the hand its questions, with a book open its pages.

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "draw/paper/table.h"
#include "screens/talk/talk.h"
#include "screens/view_parts.h"
#include "talk/move.h"
#include "tell/explain.h"
#include "tell/foresee.h"

static const Move SILENCE = {MOVE_SILENCE, NONE, NONE, NONE, 0, 0};

static void add(Panel *panel, TouchKind kind, int index, const char *label)
{
    if (panel->subject_count < PANEL_CARDS_MAX) {
        PanelSubject *subject = &panel->subjects[panel->subject_count++];
        subject->kind = kind;
        subject->index = index;
        (void)text_copy(subject->label, sizeof subject->label, label);
    }
}

static void add_word(Panel *panel, const View *view, int span)
{
    char words[TOUCH_TEXT_MAX];
    char quoted[TOUCH_TEXT_MAX];
    explain_words(view->talk->scenario, span, words, sizeof words);
    snprintf(quoted, sizeof quoted, "\u201c%.*s\u201d", TOUCH_TEXT_MAX - 8,
             words);
    add(panel, TOUCH_SPAN, span, quoted);
}

// Those he said last, and before them those that still lie open.
static void add_words(Panel *panel, const View *view, const Talk *talk)
{
    const Scenario *scenario = view->talk->scenario;
    const Beat *last = talk_beat(talk, view);
    for (int i = 0; i < scenario->span_count; i++) {
        bool now = last && i >= last->first_span &&
                   i < last->first_span + last->span_count;
        int hook = scenario->spans[i].hook;
        bool open = hook != NONE && view->talk->now.topics[hook].span == i;
        if ((now || open) && talk_can_touch(view, TOUCH_SPAN, i)) {
            add_word(panel, view, i);
        }
    }
}

static void add_things(Panel *panel, const View *view)
{
    const Scenario *scenario = view->talk->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        if (scenario->topics[i].kind == TOPIC_THING &&
            talk_can_touch(view, TOUCH_THING, i)) {
            add(panel, TOUCH_THING, i,
                scenario_topic_label(&scenario->topics[i]));
        }
    }
}

static void add_item(Panel *panel, const View *view, TableItem item,
                     const char *key)
{
    add(panel, TOUCH_ITEM, (int)item, view_word(view, key));
}

static void add_table(Panel *panel, const View *view)
{
    static const struct {
        TableItem item;
        const char *key;
    } ITEMS[] = {{TABLE_CARD, "window.item.card"},
                 {TABLE_BROCHURE, "window.item.brochure"},
                 {TABLE_DIARY, "window.item.diary"}};
    bool form = false;
    for (int i = 0; i < FORM_CELLS && !view->talk->now.form_aside; i++) {
        form = form || talk_can_touch(view, TOUCH_CELL, i);
    }
    if (form) {
        add_item(panel, view, TABLE_FORM, "window.item.form");
    }
    if (conversation_allows(&view->talk->now, SILENCE)) {
        add_item(panel, view, TABLE_CUP, "workshop.subject.silence");
    }
    for (size_t i = 0; i < sizeof ITEMS / sizeof ITEMS[0]; i++) {
        if (talk_can_touch(view, TOUCH_ITEM, (int)ITEMS[i].item)) {
            add_item(panel, view, ITEMS[i].item, ITEMS[i].key);
        }
    }
}

static void add_cells(Panel *panel, const View *view)
{
    for (int i = 0; i < FORM_CELLS; i++) {
        if (talk_can_touch(view, TOUCH_CELL, i)) {
            add(panel, TOUCH_CELL, i,
                scenario_cell_label(view->talk->scenario, i));
        }
    }
}

static void add_groups(Panel *panel, const View *view)
{
    for (int i = 0; i < panel->group_count; i++) {
        add(panel, TOUCH_GROUP, i, talk_topic_label(view, panel->groups[i]));
    }
}

// What does not find a place for his many words is more than they.
static void add_all(Panel *panel, const View *view, const Talk *talk)
{
    Panel rest = {0};
    add_things(&rest, view);
    add_table(&rest, view);
    add_words(panel, view, talk);
    int words = PANEL_CARDS_MAX - rest.subject_count;
    panel->subject_count =
        panel->subject_count < words ? panel->subject_count : words;
    for (int i = 0; i < rest.subject_count; i++) {
        panel->subjects[panel->subject_count++] = rest.subjects[i];
    }
}

bool talk_subject_open(Talk *talk, View *view)
{
    Panel panel = talk->panel;
    panel.subject_count = 0;
    if (panel.kind == PANEL_GROUPS) {
        add_groups(&panel, view);
    } else if (talk->raised) {
        add_cells(&panel, view);
    } else {
        add_all(&panel, view, talk);
    }
    if (panel.subject_count < 2) {
        return false;
    }
    panel.kind = PANEL_SUBJECTS;
    panel.scroll = 0;
    talk->panel = panel;
    return true;
}

// It goes on from what was there: the page of a book, or the table.
static void take(Talk *talk, View *view, const PanelSubject *subject)
{
    bool open = false;
    if (subject->kind == TOUCH_GROUP) {
        talk->panel.kind = PANEL_GROUPS;
        talk_choose_group(talk, view, subject->index);
        open = true;
    } else {
        talk->panel = (Panel){0};
        open = talk_open_panel(talk, view, subject->kind, subject->index);
    }
    if (open) {
        talk_vote_begin(talk, view);
    }
}

Intent talk_subject_choose(Talk *talk, View *view, const Ballot *ballot)
{
    const PanelSubject subject = talk->panel.subjects[ballot->chosen];
    view->dirty = true;
    if (subject.kind == TOUCH_ITEM && subject.index == TABLE_CUP) {
        talk->panel = (Panel){0};
        return (Intent){.kind = INTENT_PLAY,
                        .play = {.move = SILENCE, .ballot = ballot}};
    }
    if (subject.kind == TOUCH_ITEM && subject.index == TABLE_FORM) {
        talk->panel = (Panel){0};
        talk_raise(talk, view, true);
    } else {
        take(talk, view, &subject);
    }
    return (Intent){.kind = INTENT_BALLOT, .ballot = ballot};
}

void talk_subject_close(Talk *talk, View *view)
{
    bool groups = talk->panel.group_count > 0;
    talk->panel.kind = groups ? PANEL_GROUPS : PANEL_NONE;
    view_set_focus(view, groups ? TOUCH_GROUP : TOUCH_NONE, 0);
    view->dirty = true;
}

// They differ, or there is nothing to choose.
bool talk_subject_differs(const Panel *panel, const View *view)
{
    for (int i = 1; i < panel->move_count; i++) {
        if (!foresee_same(&view->talk->now, panel->moves[0], panel->moves[i])) {
            return true;
        }
    }
    return false;
}
