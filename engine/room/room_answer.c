// What each request is answered: first whether it may be, then what it is.

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "room/form.h"
#include "room/page.h"

enum {
    OK = 200,
    NO_CONTENT = 204,
    SEE_OTHER = 303,
    BAD_REQUEST = 400,
    FORBIDDEN = 403,
    NOT_FOUND = 404,
    NOT_ALLOWED = 405,
    CONFLICT = 409,
    TOO_LARGE = 413,
    TOO_MANY = 429,
    FULL = 503
};

static const char COOKIE[] = "gast";
static const char TRAINER_COOKIE[] = "trainer";

typedef struct Asked {
    Room *room;
    const RoomRequest *request;
    RoomReply *reply;
    bool posts;
    const char *rest; // of the path, behind the secret one
} Asked;

static void refuse(RoomReply *reply, int status)
{
    reply->status = status;
    reply->kind = REPLY_EMPTY;
    reply->size = 0;
}

static void go_to(const Asked *asked, const char *path)
{
    asked->reply->status = SEE_OTHER;
    asked->reply->kind = REPLY_EMPTY;
    (void)snprintf(asked->reply->place, sizeof asked->reply->place, "/%s",
                   path);
}

static void set_cookie(const Asked *asked, const char *name, const char *value,
                       const char *path)
{
    (void)snprintf(asked->reply->cookie, sizeof asked->reply->cookie,
                   "%s=%s; Path=/%s; HttpOnly; SameSite=Strict", name, value,
                   path);
}

static bool field(const Asked *asked, const char *name, char *out, size_t size)
{
    return form_read(asked->request->body, asked->request->size, name, out,
                     size);
}

static bool is(const Asked *asked, const char *rest, bool posts)
{
    return asked->posts == posts && strcmp(asked->rest, rest) == 0;
}

// The door for who has four letters only.
static void answer_door(const Asked *asked)
{
    Room *room = asked->room;
    char letters[ROOM_PLACE_BYTES];
    if (!asked->posts) {
        page_letters(room, false, asked->reply);
        return;
    }
    if (room->wrong >= ROOM_WRONG_MAX) {
        refuse(asked->reply, TOO_MANY);
    } else if (field(asked, "letters", letters, sizeof letters) &&
               code_is(room->letters, letters)) {
        go_to(asked, room->path);
    } else {
        room->wrong++;
        page_letters(room, true, asked->reply);
        asked->reply->status = FORBIDDEN;
    }
}

static void join(const Asked *asked)
{
    char name[GUEST_NAME_BYTES];
    Room *room = asked->room;
    (void)field(asked, "naam", name, sizeof name);
    int guest = guests_add(&room->guests, name, asked->request->peer,
                           asked->request->chance, asked->request->now);
    if (guest == NONE) {
        page_join(room, true, asked->reply);
        asked->reply->status = FULL;
        return;
    }
    room->desk_change++;
    set_cookie(asked, COOKIE, room->guests.all[guest].cookie, room->path);
    go_to(asked, room->path);
}

// What is given to an old question, or to none, is refused and says so.
static bool is_asked(const Asked *asked, RoomAsks kind)
{
    int number = 0;
    const RoomQuestion *question = &asked->room->question;
    bool now = form_read_number(asked->request->body, asked->request->size,
                                "vraag", INT32_MAX, &number) &&
               (unsigned)number == asked->room->number &&
               question->kind == kind && !question->shown;
    if (!now) {
        page_refused(asked->room, "phones.late", asked->reply);
        asked->reply->status = CONFLICT;
    }
    return now;
}

static void vote(const Asked *asked, Guest *guest)
{
    int choice = 0;
    if (!is_asked(asked, ROOM_VOTE)) {
        return;
    }
    if (!form_read_number(asked->request->body, asked->request->size, "keuze",
                          asked->room->question.count - 1, &choice)) {
        refuse(asked->reply, BAD_REQUEST);
        return;
    }
    guest->choice = choice;
    asked->room->desk_change++;
    go_to(asked, asked->room->path);
}

static void write_text(const Asked *asked, Guest *guest)
{
    RoomAsks kind = asked->room->question.kind == ROOM_SAY //
                        ? ROOM_SAY
                        : ROOM_GUESS;
    char text[GUEST_TEXT_BYTES];
    if (!is_asked(asked, kind)) {
        return;
    }
    if (!field(asked, "tekst", text, sizeof text)) {
        refuse(asked->reply, BAD_REQUEST);
        return;
    }
    if (!guest->muted) {
        memcpy(guest->text, text, sizeof text);
        guest->taken = false;
    }
    asked->room->desk_change++;
    go_to(asked, asked->room->path);
}

static void write_card(const Asked *asked, Guest *guest)
{
    if (!is_asked(asked, ROOM_CARD)) {
        return;
    }
    (void)field(asked, "als", guest->when, sizeof guest->when);
    (void)field(asked, "dan", guest->then, sizeof guest->then);
    go_to(asked, asked->room->path);
}

static void leave(const Asked *asked, Guest *guest)
{
    *guest = (Guest){.choice = NONE};
    asked->room->desk_change++;
    go_to(asked, asked->room->path);
}

static void open_stream(const Asked *asked, int guest, unsigned *streams)
{
    ++*streams;
    asked->reply->status = OK;
    asked->reply->kind = REPLY_STREAM;
    asked->reply->stream = guest;
}

static void post_as_guest(const Asked *asked, Guest *guest)
{
    if (!guest_may_post(guest, asked->request->now)) {
        refuse(asked->reply, TOO_MANY);
    } else if (is(asked, "/stem", true)) {
        vote(asked, guest);
    } else if (is(asked, "/tekst", true)) {
        write_text(asked, guest);
    } else if (is(asked, "/kaart", true)) {
        write_card(asked, guest);
    } else if (is(asked, "/weg", true)) {
        leave(asked, guest);
    } else {
        refuse(asked->reply, NOT_FOUND);
    }
}

static void answer_guest(const Asked *asked, int index)
{
    Guest *guest = &asked->room->guests.all[index];
    if (asked->posts) {
        post_as_guest(asked, guest);
    } else if (is(asked, "", false) || is(asked, "/nu", false)) {
        page_question(asked->room, guest, asked->rest[0] == '\0', asked->reply);
    } else if (is(asked, "/stroom", false)) {
        open_stream(asked, index, &guest->streams);
    } else if (is(asked, "/tel", false)) {
        refuse(asked->reply, NO_CONTENT);
    } else {
        refuse(asked->reply, NOT_FOUND);
    }
}

static void answer_room(const Asked *asked)
{
    char cookie[CODE_PATH];
    bool has =
        form_read_cookie(asked->request->cookie, COOKIE, cookie, sizeof cookie);
    int guest =
        has ? guests_find(&asked->room->guests, cookie, asked->request->now)
            : NONE;
    if (guest != NONE) {
        answer_guest(asked, guest);
    } else if (is(asked, "", false)) {
        page_join(asked->room, false, asked->reply);
    } else if (is(asked, "/mee", true)) {
        join(asked);
    } else { // came in before, and is known no more: it begins anew
        refuse(asked->reply, FORBIDDEN);
    }
}

static void push(Room *room, const RoomEvent *event)
{
    if (room->event_count < ROOM_EVENTS_MAX) {
        int at = (room->event_first + room->event_count) % ROOM_EVENTS_MAX;
        room->events[at] = *event;
        room->event_count++;
    }
}

// One phone at a time: who knocks while another is in is not heard.
static void knock(const Asked *asked)
{
    Room *room = asked->room;
    if (room->trainer_is == TRAINER_IN) {
        refuse(asked->reply, FORBIDDEN);
        return;
    }
    room->trainer_is = TRAINER_KNOCKS;
    room->desk_change++;
    code_path(asked->request->chance, room->trainer_cookie);
    code_digits(asked->request->chance, room->trainer_digits);
    set_cookie(asked, TRAINER_COOKIE, room->trainer_cookie, room->trainer);
    go_to(asked, room->trainer);
}

static void press(const Asked *asked)
{
    static const char KEYS[] = "hgrnxbmq\r";
    char name[ROOM_PLACE_BYTES];
    RoomEvent event = {.kind = ROOM_KEY};
    bool read = field(asked, "toets", name, sizeof name);
    event.key = strcmp(name, "enter") == 0           ? '\r'
                : name[0] != '\0' && name[1] == '\0' ? name[0]
                                                     : '\0';
    if (!read || event.key == '\0' || !strchr(KEYS, event.key)) {
        refuse(asked->reply, BAD_REQUEST);
        return;
    }
    push(asked->room, &event);
    go_to(asked, asked->room->trainer);
}

// Of what was written: chosen for the wall, or struck out with its writer.
static void judge(const Asked *asked, bool chosen)
{
    Room *room = asked->room;
    RoomEvent event = {.kind = ROOM_PICK};
    int guest = NONE;
    if (!form_read_number(asked->request->body, asked->request->size, "wie",
                          GUESTS_MAX - 1, &guest) ||
        room->guests.all[guest].text[0] == '\0') {
        refuse(asked->reply, CONFLICT);
        return;
    }
    if (chosen) {
        memcpy(event.text, room->guests.all[guest].text, sizeof event.text);
        push(room, &event);
        room_taken(room, guest);
    } else {
        room_mute(room, guest);
    }
    go_to(asked, room->trainer);
}

static bool trainer_may_post(Room *room, int64_t now)
{
    Guest count = {.second = room->trainer_second,
                   .posts = room->trainer_posts};
    bool may = guest_may_post(&count, now);
    room->trainer_second = count.second;
    room->trainer_posts = count.posts;
    return may;
}

static void post_as_trainer(const Asked *asked)
{
    if (!trainer_may_post(asked->room, asked->request->now)) {
        refuse(asked->reply, TOO_MANY);
    } else if (is(asked, "/toets", true)) {
        press(asked);
    } else if (is(asked, "/kies", true) || is(asked, "/streep", true)) {
        judge(asked, is(asked, "/kies", true));
    } else {
        refuse(asked->reply, NOT_FOUND);
    }
}

static void answer_trainer(const Asked *asked)
{
    Room *room = asked->room;
    char cookie[CODE_PATH];
    bool known = form_read_cookie(asked->request->cookie, TRAINER_COOKIE,
                                  cookie, sizeof cookie) &&
                 code_same(room->trainer_cookie, cookie);
    bool in = known && room->trainer_is == TRAINER_IN;
    bool whole = is(asked, "", false);
    if (known && is(asked, "/stroom", false)) {
        open_stream(asked, GUESTS_MAX, &room->trainer_streams);
    } else if (known && is(asked, "/tel", false)) {
        refuse(asked->reply, NO_CONTENT);
    } else if (in && asked->posts) {
        post_as_trainer(asked);
    } else if (is(asked, "/mee", true)) {
        knock(asked);
    } else if (in && (whole || is(asked, "/nu", false))) {
        page_desk(room, whole, asked->reply);
    } else if (whole || (known && is(asked, "/nu", false))) {
        page_knock(room, known, whole, asked->reply);
    } else {
        refuse(asked->reply, FORBIDDEN);
    }
}

// The rest of the path behind "/" and that secret, or NULL: it is another.
static const char *behind(const char *path, const char *secret)
{
    char first[CODE_PATH];
    size_t size = strlen(secret);
    if (path[0] != '/' || strlen(path) < size + 1) {
        return NULL;
    }
    memcpy(first, path + 1, size);
    first[size] = '\0';
    const char *rest = path + 1 + size;
    rest += strcmp(rest, "/") == 0;
    return code_same(secret, first) && (*rest == '\0' || *rest == '/') ? rest
                                                                       : NULL;
}

static bool is_origin(const Room *room, const char *origin)
{
    static const char HTTP[] = "http://";
    return strncmp(origin, HTTP, sizeof HTTP - 1) == 0 &&
           strcmp(origin + sizeof HTTP - 1, room->host) == 0;
}

// What has to hold before anything is looked at.
static int check(const Room *room, const RoomRequest *request, bool posts)
{
    bool reads = strcmp(request->method, "GET") == 0;
    if (strcmp(request->host, room->host) != 0) {
        return BAD_REQUEST;
    }
    if (!posts && !reads) {
        return NOT_ALLOWED;
    }
    if (posts && !is_origin(room, request->origin)) {
        return FORBIDDEN;
    }
    return request->size > ROOM_BODY_MAX ? TOO_LARGE : OK;
}

// What every page has, and which tells nobody where the room is.
static bool answer_file(const Asked *asked)
{
    const char *path = asked->request->path;
    if (asked->posts) {
        return false;
    }
    if (strcmp(path, "/stijl.css") == 0) {
        page_style(asked->reply);
        return true;
    }
    if (strcmp(path, "/mee.js") == 0) {
        page_script(asked->reply);
        return true;
    }
    return false;
}

void room_answer(Room *room, const RoomRequest *request, RoomReply *reply)
{
    Asked asked = {room, request, reply, strcmp(request->method, "POST") == 0,
                   NULL};
    int status = check(room, request, asked.posts);
    reply->place[0] = '\0';
    reply->cookie[0] = '\0';
    reply->stream = NONE;
    refuse(reply, NOT_FOUND);
    if (status != OK) {
        refuse(reply, status);
    } else if (answer_file(&asked)) {
        return;
    } else if (strcmp(request->path, "/") == 0) {
        answer_door(&asked);
    } else if ((asked.rest = behind(request->path, room->path)) != NULL) {
        answer_room(&asked);
    } else if ((asked.rest = behind(request->path, room->trainer)) != NULL) {
        answer_trainer(&asked);
    }
}
