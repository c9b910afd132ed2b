#include <string.h>

#include "draw/paper/table.h"
#include "screens/cockpit/cockpit.h"
#include "talk/scenario/topic_set.h"

static const TableItem ITEMS[] = {TABLE_CARD, TABLE_BROCHURE, TABLE_DIARY};

// Where it was scrolled to is no change.
static void take_sight(CockpitSight *sight, const View *view, const Talk *talk)
{
    memset(sight, 0, sizeof *sight);
    if (!talk) {
        return;
    }
    sight->talking = true;
    sight->turns = view->talk->count;
    sight->stage = talk->stage;
    memcpy(&sight->now, &view->talk->now, sizeof sight->now);
    memcpy(&sight->panel, &talk->panel, sizeof sight->panel);
    sight->panel.scroll = 0;
    sight->panel.over = 0;
    sight->panel.foot = 0;
}

static void add_sentence(Cockpit *cockpit, const View *view, Move move,
                         int number)
{
    if (cockpit->sentence_count == COCKPIT_SENTENCES_MAX) {
        return;
    }
    CockpitSentence *sentence = &cockpit->sentences[cockpit->sentence_count];
    if (foresee_move(&view->talk->now, move, &sentence->foresight)) {
        sentence->high = 0;
        sentence->move = move;
        sentence->number = number;
        cockpit->sentence_count++;
    }
}

static void add_panel(Cockpit *cockpit, const View *view, const Panel *panel,
                      int number)
{
    if (cockpit->group_count == COCKPIT_GROUPS_MAX) {
        return;
    }
    CockpitGroup *group = &cockpit->groups[cockpit->group_count++];
    *group = (CockpitGroup){
        .source = panel->source,
        .index = panel->source_index,
        .topic = panel->move_count > 0 ? panel->moves[0].topic : NONE,
        .number = number,
        .first = cockpit->sentence_count};
    for (int i = 0; i < panel->move_count; i++) {
        add_sentence(cockpit, view, panel->moves[i], i + 1);
    }
    group->count = cockpit->sentence_count - group->first;
}

// The sentences of a panel; of each of its groups, where it holds those.
static void add_all(Cockpit *cockpit, const View *view, const Panel *panel,
                    bool open)
{
    if (panel->kind == PANEL_SENTENCES) {
        add_panel(cockpit, view, panel, 0);
        return;
    }
    for (int i = 0; i < panel->group_count; i++) {
        Panel group = *panel;
        talk_find_group(view, i, &group);
        add_panel(cockpit, view, &group, open ? i + 1 : 0);
    }
}

static void add_source(Cockpit *cockpit, const View *view, TouchKind kind,
                       int index)
{
    Panel panel;
    if (talk_find_panel(view, kind, index, &panel)) {
        add_all(cockpit, view, &panel, false);
    }
}

// His words that lie open, what stands in the room, what lies on the table, the
// form: what a trainer would point at first comes first. Words of his that are
// no hook all bring the same, and are seen once they are pointed at.
static void add_everything(Cockpit *cockpit, const View *view)
{
    const Scenario *scenario = view->talk->scenario;
    for (int i = 0; i < scenario->topic_count; i++) {
        if (topic_set_has(&view->talk->now.live, i)) {
            add_source(cockpit, view, TOUCH_SPAN,
                       view->talk->now.topics[i].span);
        }
    }
    for (int i = 0; i < scenario->topic_count; i++) {
        if (scenario->topics[i].kind == TOPIC_THING) {
            add_source(cockpit, view, TOUCH_THING, i);
        }
    }
    for (size_t i = 0; i < sizeof ITEMS / sizeof ITEMS[0]; i++) {
        add_source(cockpit, view, TOUCH_ITEM, (int)ITEMS[i]);
    }
    for (int i = 0; i < FORM_CELLS; i++) {
        add_source(cockpit, view, TOUCH_CELL, i);
    }
}

// Drinking needs nothing to be touched but the cup, and says nothing.
static void add_silence(Cockpit *cockpit, const View *view)
{
    Panel silence = {.source = TOUCH_NONE, .move_count = 0};
    Move move = {.kind = MOVE_SILENCE, NONE, NONE, NONE};
    if (conversation_allows(&view->talk->now, move)) {
        add_panel(cockpit, view, &silence, 0);
        add_sentence(cockpit, view, move, 0);
        cockpit->groups[cockpit->group_count - 1].count = 1;
    }
}

bool cockpit_look(Cockpit *cockpit, const View *view, const Talk *talk)
{
    CockpitSight sight;
    take_sight(&sight, view, talk);
    if (memcmp(&sight, &cockpit->seen, sizeof sight) == 0) {
        return false;
    }
    const Panel *before = &cockpit->seen.panel;
    bool moved = sight.turns != cockpit->seen.turns ||
                 sight.panel.kind != before->kind ||
                 sight.panel.source != before->source ||
                 sight.panel.source_index != before->source_index;
    memcpy(&cockpit->seen, &sight, sizeof sight);
    cockpit->sentence_count = 0;
    cockpit->group_count = 0;
    cockpit->chosen = talk && sight.panel.kind != PANEL_NONE &&
                      sight.panel.kind != PANEL_SUBJECTS;
    cockpit->said = talk ? talk_beat(talk, view) : NULL;
    if (moved) {
        cockpit->sheet.scroll = 0;
    }
    if (cockpit->chosen) {
        add_all(cockpit, view, &talk->panel, true);
    } else if (talk) {
        add_silence(cockpit, view);
        add_everything(cockpit, view);
    }
    return true;
}
