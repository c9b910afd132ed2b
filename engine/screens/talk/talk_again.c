#include "screens/talk/talk_again.h"

#include <string.h>

#include "screens/view_parts.h"
#include "talk/recording.h"

// What is compared: the table as it was, and as it is.
typedef struct Both {
    const View *view;
    const Conversation *now;
    const Conversation *before;
} Both;

// The topic of what is touched, or NONE.
static int topic_of(const Conversation *at, TouchKind kind, int index)
{
    return kind == TOUCH_SPAN ? at->scenario->spans[index].hook : index;
}

// Which of his words, of those he said last.
static int place_of(const Conversation *at, int span)
{
    return at->said[0] == NONE
               ? span
               : span - at->scenario->beats[at->said[0]].first_span;
}

static bool is_same_touch(const Both *both, TouchKind kind, int old, int index)
{
    if (kind != TOUCH_SPAN && kind != TOUCH_THING) {
        return old == index;
    }
    const Topic *topics = both->now->scenario->topics;
    int then = topic_of(both->before, kind, old);
    int now = topic_of(both->now, kind, index);
    if (then == NONE || now == NONE) {
        return then == now &&
               place_of(both->before, old) == place_of(both->now, index);
    }
    return topics[now].kind == both->before->scenario->topics[then].kind &&
           strcmp(topics[now].name,
                  both->before->scenario->topics[then].name) == 0;
}

// Where that can be touched now, or NONE.
static int find_touch(const Both *both, TouchKind kind, int old)
{
    const Scenario *scenario = both->now->scenario;
    int count = kind == TOUCH_SPAN    ? scenario->span_count
                : kind == TOUCH_THING ? scenario->topic_count
                                      : 0;
    for (int i = 0; i < count; i++) {
        if (talk_can_touch(both->view, kind, i) &&
            is_same_touch(both, kind, old, i)) {
            return i;
        }
    }
    return count ? NONE : old;
}

// Whether two topics, of then and now, are called alike in a panel of groups.
static bool is_same_group(const Both *both, int old, int topic)
{
    const Topic *then = &both->before->scenario->topics[old];
    const Topic *now = &both->now->scenario->topics[topic];
    return then->kind == now->kind &&
           (then->kind != TOPIC_PROPOSAL || strcmp(then->name, now->name) == 0);
}

static bool is_same_move(const Both *both, Move old, Move move)
{
    char then[MOVE_TEXT_MAX];
    char now[MOVE_TEXT_MAX];
    recording_write_move(both->before, old, then);
    recording_write_move(both->now, move, now);
    return strcmp(then, now) == 0;
}

static bool is_same_subject(const Both *both, const Panel *old, int i,
                            const Panel *panel, int n)
{
    const PanelSubject *then = &old->subjects[i];
    const PanelSubject *now = &panel->subjects[n];
    if (then->kind != now->kind) {
        return false;
    }
    return then->kind == TOUCH_GROUP
               ? is_same_group(both, old->groups[then->index],
                               panel->groups[now->index])
               : is_same_touch(both, then->kind, then->index, now->index);
}

static bool is_same_card(const Both *both, const Panel *old, int i,
                         const Panel *panel, int n)
{
    switch (old->kind) {
    case PANEL_SENTENCES:
        return is_same_move(both, old->moves[i], panel->moves[n]);
    case PANEL_GROUPS:
        return is_same_group(both, old->groups[i], panel->groups[n]);
    case PANEL_SUBJECTS:
        return is_same_subject(both, old, i, panel, n);
    default:
        return i == n;
    }
}

static int count_of(const Panel *panel)
{
    return panel->kind == PANEL_GROUPS     ? panel->group_count
           : panel->kind == PANEL_SUBJECTS ? panel->subject_count
                                           : panel->move_count;
}

// Where card `i` lies now, or NONE.
static int find_card(const Both *both, const Panel *old, int i,
                     const Panel *panel)
{
    for (int n = 0;
         old->kind == panel->kind && i < count_of(old) && n < count_of(panel);
         n++) {
        if (is_same_card(both, old, i, panel, n)) {
            return n;
        }
    }
    return NONE;
}

static bool lies_alike(const Both *both, const Panel *old, const Panel *panel)
{
    bool alike = old->kind == panel->kind && count_of(old) == count_of(panel);
    for (int i = 0; alike && i < count_of(old); i++) {
        alike = is_same_card(both, old, i, panel, i);
    }
    return alike;
}

// The panel of the same source: its groups, or the same one of them.
static bool find_panel(const Both *both, const Panel *old, Panel *panel)
{
    bool groups = old->kind == PANEL_GROUPS || old->kind == PANEL_SUBJECTS;
    int source = find_touch(both, old->source, old->source_index);
    if (source == NONE ||
        !talk_find_panel(both->view, old->source, source, panel)) {
        return false;
    }
    for (int i = 0; panel->kind == PANEL_GROUPS && !groups; i++) {
        if (i == panel->group_count) {
            return false;
        }
        if (is_same_group(both, old->moves[0].topic, panel->groups[i])) {
            talk_find_group(both->view, i, panel);
        }
    }
    return true;
}

static void swap_cards(Panel *panel, int i, int n)
{
    const Move move = panel->moves[i];
    const int16_t group = panel->groups[i];
    if (panel->kind == PANEL_GROUPS) {
        panel->groups[i] = panel->groups[n];
        panel->groups[n] = group;
    } else {
        panel->moves[i] = panel->moves[n];
        panel->moves[n] = move;
    }
}

// Each card where it lay, and those that came behind them: in which order they
// are dealt follows from all that is in his file.
static void order(const Both *both, const Panel *old, Panel *panel)
{
    int next = 0;
    for (int i = 0; panel->kind != PANEL_SUBJECTS && i < count_of(old); i++) {
        int n = find_card(both, old, i, panel);
        if (n != NONE) {
            swap_cards(panel, next++, n);
        }
    }
}

// Lays it down again. False if it is not to be found.
static bool lay(Talk *talk, View *view, const Both *both, const Panel *old)
{
    bool asks = old->kind == PANEL_SUBJECTS;
    Panel panel = {0};
    if (!(asks && old->subjects[0].kind != TOUCH_GROUP) &&
        !find_panel(both, old, &panel)) {
        return false;
    }
    order(both, old, &panel);
    talk->panel = panel;
    if (asks && !talk_subject_open(talk, view)) {
        return false;
    }
    if (old->kind == PANEL_MEANT && view->model->own.count > 0) {
        talk->panel.kind = PANEL_MEANT;
    } else if (old->kind == PANEL_MEANT) {
        view_set_focus(view, TOUCH_FIELD, 0);
    }
    talk->panel.scroll = old->scroll;
    return true;
}

static void focus(const Talk *talk, View *view, const Both *both,
                  const Panel *old)
{
    TouchKind kind = view->focus_kind;
    bool card = kind == TOUCH_SENTENCE || kind == TOUCH_GROUP;
    bool meant = old->kind == PANEL_MEANT;
    int at = view->focus_index;
    if (old->kind != PANEL_NONE && card && !meant) {
        at = find_card(both, old, at, &talk->panel);
        at = at == NONE ? 0 : at;
        kind = talk->panel.kind == PANEL_GROUPS ? TOUCH_GROUP : TOUCH_SENTENCE;
    } else if (kind == TOUCH_SPAN || kind == TOUCH_THING) {
        at = find_touch(both, kind, at);
    }
    view_set_focus(view, at == NONE ? TOUCH_NONE : kind, at == NONE ? 0 : at);
}

static TalkAgain close(Talk *talk, View *view)
{
    talk->panel = (Panel){0};
    talk->group.counting = false;
    talk->group.guessing = false;
    view_set_focus(view, TOUCH_NONE, 0);
    return TALK_AGAIN_CLOSED;
}

TalkAgain talk_again(Talk *talk, View *view, const Conversation *before)
{
    const Both both = {view, &view->talk->now, before};
    const Panel old = talk->panel;
    TalkGroup *group = &talk->group;
    view->hover_kind = TOUCH_NONE;
    view->dirty = true;
    if ((old.kind != PANEL_NONE && !lay(talk, view, &both, &old)) ||
        (group->guessing && !talk_can_guess(talk, view))) {
        return close(talk, view);
    }
    focus(talk, view, &both, &old);
    if (group->proposed != NONE) {
        group->proposed = find_card(&both, &old, group->proposed, &talk->panel);
    }
    if (!group->counting) {
        return TALK_AGAIN_WHOLE;
    }
    bool alike = lies_alike(&both, &old, &talk->panel);
    talk_vote_again(talk, view, alike);
    return alike ? TALK_AGAIN_WHOLE : TALK_AGAIN_HANDS;
}
