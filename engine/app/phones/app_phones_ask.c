// What phones are asked follows from what the room sees: nothing is asked that
// stands nowhere on the wall.

#include <string.h>

#include "app/phones/app_phones_parts.h"
#include "base/text.h"
#include "screens/player.h"
#include "tell/foretell.h"

static const Talk *talk_now(const App *app)
{
    return app->stage.screen == &SCREEN_TALK && !app->still.dark
               ? &app->stage.talk
               : NULL;
}

static void write_vote(const Talk *talk, RoomQuestion *question)
{
    const Ballot *ballot = &talk->group.ballot;
    question->kind = ROOM_VOTE;
    question->shown = talk->group.shown;
    question->ballot = ballot->number;
    question->count = ballot->vote.count;
    for (int i = 0; i < question->count; i++) {
        (void)text_copy(question->texts[i], sizeof question->texts[i],
                        talk_ballot_text(ballot, i));
        question->hands[i] = question->shown ? ballot->vote.hands[i] : 0;
    }
}

static void write_guess(const Talk *talk, const Beat *beat,
                        RoomQuestion *question)
{
    question->kind = ROOM_GUESS;
    if (talk->group.revealed) {
        question->kind = ROOM_THOUGHT;
        question->count = 1;
        (void)text_copy(question->texts[0], sizeof question->texts[0],
                        beat ? beat->thought : "");
    }
}

void app_phones_write_question(const App *app, RoomQuestion *question)
{
    const Talk *talk = talk_now(app);
    const Beat *beat = talk ? talk_beat(talk, &app->view) : NULL;
    memset(question, 0, sizeof *question); // it is compared as a whole
    if (app->stage.screen == &SCREEN_CAR && app->stage.car.page == CAR_CARD) {
        question->kind = ROOM_CARD;
    }
    if (!talk) {
        return;
    }
    (void)text_copy(question->name, sizeof question->name,
                    app->session.played.scenario->name);
    if (talk->group.counting) {
        write_vote(talk, question);
    } else if (talk->group.guessing) {
        write_guess(talk, beat, question);
    } else if (talk_own_is_open(&talk->panel, &app->view)) {
        question->kind = ROOM_SAY;
    }
    if (question->kind != ROOM_DARK && question->kind != ROOM_THOUGHT && beat) {
        (void)text_copy(question->lead, sizeof question->lead, beat->text);
    }
}

// What each sentence that lies there would bring.
static void write_brings(const App *app, const Talk *talk, RoomDesk *desk)
{
    const Played *played = &app->session.played;
    const Panel *panel = &talk->panel;
    Foresight foresight;
    for (int i = 0; i < panel->move_count && desk->brings_count < ROOM_DESK_MAX;
         i++) {
        char line[FORETELL_TEXT_MAX];
        char *out = desk->brings[desk->brings_count];
        if (!foresee_move(&played->now, panel->moves[i], &foresight)) {
            continue;
        }
        (void)foretell_line(app->model.words, played->scenario, &foresight,
                            FORETELL_GIVES, FORETELL_HOOK, line);
        (void)text_copy(out, ROOM_LINE_BYTES,
                        talk_card_text(panel, &app->view, i));
        (void)text_append(out, ROOM_LINE_BYTES, " \u2192 ");
        (void)text_append(out, ROOM_LINE_BYTES, line);
        desk->brings_count++;
    }
}

static void write_where(const App *app, RoomDesk *desk)
{
    char player[PLAYER_TEXT_MAX] = "";
    int speaker = lesson_speaker(&app->model.lesson);
    if (speaker != NONE) {
        player_write(&app->view, speaker, player);
        const char *const pairs[] = {"naam", player, NULL};
        (void)text_fill(desk->where, sizeof desk->where,
                        words_get(app->model.words, "workshop.chair"), pairs);
    }
}

void app_phones_write_desk(const App *app, RoomDesk *desk)
{
    const Talk *talk = app->stage.screen == &SCREEN_TALK //
                           ? &app->stage.talk
                           : NULL;
    const Beat *beat = talk ? talk_beat(talk, &app->view) : NULL;
    const Scenario *scenario = app->session.played.scenario;
    memset(desk, 0, sizeof *desk);
    write_where(app, desk);
    (void)text_copy(desk->thought, sizeof desk->thought,
                    beat ? beat->thought : "");
    for (int i = 0; scenario && i < scenario->question_count &&
                    desk->question_count < ROOM_DESK_MAX;
         i++) {
        (void)text_copy(desk->questions[desk->question_count++],
                        ROOM_LINE_BYTES, scenario->questions[i]);
    }
    if (talk && talk->panel.kind == PANEL_SENTENCES) {
        write_brings(app, talk, desk);
    }
}
