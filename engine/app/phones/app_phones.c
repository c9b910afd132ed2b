#include "app/phones/app_phones.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/app_stage.h"
#include "app/phones/app_phones_parts.h"
#include "app/talk/app_own.h"
#include "base/text.h"
#include "platform/clock.h"
#include "room/qr.h"

_Static_assert((int)QR_SIDE_MAX == (int)MODEL_CODE_SIDE, "one size");
_Static_assert((int)GUESTS_MAX == (int)MODEL_PHONES_MAX, "one number");

enum { LOOK_MS = 5000, NOBODY_MS = 60000, WIFI_BYTES = 200 };

// Called by the server's thread: one event is enough, however many did
// something.
static void wake(void *self)
{
    AppPhones *phones = self;
    SDL_Event event = {.type = SDL_USEREVENT};
    if (SDL_AtomicCAS(&phones->woken, 0, 1)) {
        (void)SDL_PushEvent(&event);
    }
}

static void close_server(App *app)
{
    ModelPhones *model = &app->model.phones;
    if (!app->phones) {
        return;
    }
    server_close(app->phones->server);
    free(app->phones);
    app->phones = NULL;
    *model = (ModelPhones){
        .offered = true, .address = model->address, .hotspot = model->hotspot};
    app->view.dirty = true;
}

static void make_codes(App *app)
{
    ModelPhones *model = &app->model.phones;
    char address[SERVER_ADDRESS_BYTES];
    server_write_address(app->phones->server, false, address);
    server_write_address(app->phones->server, true, app->phones->trainer);
    model->code.side = qr_make(address, model->code.dark);
    model->trainer_code.side =
        qr_make(app->phones->trainer, model->trainer_code.dark);
    model->host = server_host(app->phones->server);
    model->trainer = app->phones->trainer;
    model->letters = app->phones->seen.letters;
}

static void open_server(App *app, const NetworkAddress *address)
{
    ModelPhones *model = &app->model.phones;
    AppPhones *phones = calloc(1, sizeof *phones);
    if (!phones) {
        return;
    }
    phones->address = *address;
    phones->opened = clock_steady();
    phones->server =
        server_open(app->model.words, address->address, wake, phones);
    model->failed = !phones->server;
    if (!phones->server) {
        free(phones);
        return;
    }
    app->phones = phones;
    model->open = true;
    server_exchange(phones->server, NULL, NULL, &phones->seen);
    make_codes(app);
}

static void write_name(const NetworkAddress *address,
                       char out[MODEL_PHONES_NAME])
{
    (void)snprintf(out, MODEL_PHONES_NAME, address->name[0] ? "%s (%s)" : "%s",
                   address->address, address->name);
}

// As chosen; the addresses may be others than they were.
static void open(App *app)
{
    NetworkAddress all[NETWORK_ADDRESSES_MAX];
    ModelPhones *model = &app->model.phones;
    int count = (int)network_addresses(all);
    model->networkless = count == 0;
    model->address = model->address < count ? model->address : NONE;
    model->named[0] = '\0';
    if (model->address == NONE) {
        return;
    }
    write_name(&all[model->address], model->named);
    if (!app->phones && model_lesson(&app->model)) {
        open_server(app, &all[model->address]);
    }
}

static void show_page(App *app)
{
    AppStage *stage = &app->stage;
    if (stage->screen != &SCREEN_PHONES) {
        stage->joined = stage->screen;
        stage->joined_self = stage->self;
        app_stage_show(app, &SCREEN_PHONES, &stage->phones);
    } else {
        app_stage_show(app, stage->joined, stage->joined_self);
    }
}

static void begin(App *app)
{
    open(app);
    if (app->phones && app->stage.screen != &SCREEN_PHONES) {
        show_page(app);
    }
}

// Off, the first address, the next one, and off again.
static void turn_switch(App *app)
{
    close_server(app);
    app->model.phones.failed = false;
    app->model.phones.address++;
    open(app);
    app->view.dirty = true;
}

static void end(App *app)
{
    close_server(app);
    app->model.phones.address = NONE; // off, until it is turned on again
    app->model.phones.hotspot.side = 0;
}

// The hands of phones that were not yet laid among those of the room.
static void count_hands(App *app)
{
    AppPhones *phones = app->phones;
    Vote *vote = &app->stage.talk.group.ballot.vote;
    if (phones->counted_of != phones->seen.question) {
        phones->counted_of = phones->seen.question;
        memset(phones->counted, 0, sizeof phones->counted);
    }
    if (phones->settled && phones->question.shown) {
        return; // who leaves now was counted
    }
    phones->settled = phones->question.shown;
    for (int i = 0; phones->question.kind == ROOM_VOTE && i < vote->count;
         i++) {
        int more = phones->seen.hands[i] - phones->counted[i];
        if (more != 0) {
            lesson_vote_add(vote, i, more);
            phones->counted[i] = phones->seen.hands[i];
            app->view.dirty = true;
        }
    }
}

// Whether what people see of it is other than it was.
static bool differs(const RoomSeen *a, const RoomSeen *b)
{
    return a->here != b->here || a->joined != b->joined || a->gave != b->gave ||
           a->trainer != b->trainer || a->text_count != b->text_count ||
           strcmp(a->letters, b->letters) != 0 ||
           strcmp(a->digits, b->digits) != 0 ||
           memcmp(a->texts, b->texts, sizeof a->texts) != 0;
}

static void look_at_address(App *app)
{
    AppPhones *phones = app->phones;
    NetworkAddress all[NETWORK_ADDRESSES_MAX];
    int64_t now = clock_steady();
    bool nobody = phones->seen.joined == 0 && now - phones->opened > NOBODY_MS;
    bool lost = true;
    if (now - phones->looked < LOOK_MS) {
        return;
    }
    phones->looked = now;
    for (size_t i = network_addresses(all); i-- > 0;) {
        lost = lost && strcmp(all[i].address, phones->address.address) != 0;
    }
    if (lost != app->model.phones.lost || nobody != app->model.phones.nobody) {
        app->view.dirty = true;
    }
    app->model.phones.lost = lost;
    app->model.phones.nobody = nobody;
}

static void tell_model(App *app)
{
    const RoomSeen *seen = &app->phones->seen;
    ModelPhones *model = &app->model.phones;
    model->here = seen->here;
    model->joined = seen->joined;
    model->gave = seen->gave;
    model->digits = seen->trainer == TRAINER_KNOCKS ? seen->digits : NULL;
    model->trainer_in = seen->trainer == TRAINER_IN;
    model->speaking = app->phones->question.kind == ROOM_SAY;
    model->text_count = seen->text_count;
    memcpy(model->texts, seen->texts, sizeof model->texts);
    memcpy(model->from, seen->from, sizeof model->from);
}

static void follow(App *app)
{
    AppPhones *phones = app->phones;
    RoomSeen seen;
    (void)SDL_AtomicSet(&phones->woken, 0);
    app_phones_write_question(app, &phones->question);
    app_phones_write_desk(app, &phones->desk);
    server_exchange(phones->server, &phones->question, &phones->desk, &seen);
    if (differs(&seen, &phones->seen)) {
        app->view.dirty = true;
        app->cockpit.view.dirty = true;
    }
    phones->seen = seen;
    count_hands(app);
    tell_model(app);
    look_at_address(app);
}

// What a phone wrote, said at what is touched on the table.
static void say(App *app, const char *text)
{
    const Talk *talk = &app->stage.talk;
    if (app->stage.screen == &SCREEN_TALK &&
        talk_own_is_open(&talk->panel, &app->view)) {
        app_own_say(app, talk->panel.moves[0], text);
        app->view.dirty = true;
    }
}

// In a field a letter of the phone would be typed: there only Enter counts, and
// the key that darkens everywhere.
static Input key_of(const App *app, char key)
{
    const View *view = &app->view;
    bool typing = view->focus_kind == TOUCH_FIELD &&
                  view_find_touch(view, TOUCH_FIELD, view->focus_index);
    if (key == '\r') {
        return (Input){.kind = INPUT_KEY, .key = KEY_DO};
    }
    if (key == 'b') {
        return (Input){.kind = INPUT_KEY, .key = KEY_DARK};
    }
    return typing ? (Input){.kind = INPUT_NONE}
                  : (Input){.kind = INPUT_LETTER,
                            .letter = key,
                            .text = {key, '\0'}};
}

static bool take(App *app, Input *input)
{
    RoomEvent event;
    while (server_take(app->phones->server, &event)) {
        if (event.kind == ROOM_PICK) {
            say(app, event.text);
            continue;
        }
        *input = key_of(app, event.key);
        if (input->kind != INPUT_NONE) {
            return true;
        }
    }
    return false;
}

static void act(App *app, PhonesDo what, int who)
{
    static const ServerAct ACTS[] = {[PHONES_LETTERS] = SERVER_LETTERS,
                                     [PHONES_IS] = SERVER_TRAINER_IS,
                                     [PHONES_IS_NOT] = SERVER_TRAINER_IS_NOT,
                                     [PHONES_LEAVES] = SERVER_TRAINER_LEAVES,
                                     [PHONES_SAY] = SERVER_TAKEN,
                                     [PHONES_STRIKE] = SERVER_MUTE};
    const RoomSeen *seen = &app->phones->seen;
    for (int i = 0; what == PHONES_SAY && i < seen->text_count; i++) {
        if (seen->from[i] == who) {
            say(app, seen->texts[i]);
        }
    }
    server_act(app->phones->server, ACTS[what], who);
    app->view.dirty = true;
}

static void make_hotspot(App *app, const char *name, const char *password)
{
    char text[WIFI_BYTES];
    ModelCode *code = &app->model.phones.hotspot;
    code->side = name[0] && qr_write_wifi(name, password, text, sizeof text)
                     ? qr_make(text, code->dark)
                     : 0;
    app->view.dirty = true;
}

static bool obey(App *app, const Intent *intent)
{
    switch (intent->kind) {
    case INTENT_PHONES:
        show_page(app);
        return true;
    case INTENT_PHONES_SWITCH:
        turn_switch(app);
        return true;
    case INTENT_PHONES_WIFI:
        make_hotspot(app, intent->wifi.name, intent->wifi.password);
        return true;
    case INTENT_PHONES_DO:
        if (app->phones) {
            act(app, intent->phones.what, intent->phones.who);
        }
        return true;
    case INTENT_PHONES_CONFIRM:
        if (app->phones && app->model.phones.digits) {
            act(app, PHONES_IS, NONE);
        }
        return true;
    default:
        return false;
    }
}

const AppGuests APP_PHONES = {begin, end, follow, take, obey};
