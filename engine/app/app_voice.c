#include "app/app_voice.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "platform/page.h"
#include "tell/explain.h"

// Aloud, or by what reads a page for somebody who does not see it.
static bool is_read(const App *app)
{
    int w, h;
    return app->voice.voice || page_size(&w, &h);
}

void app_voice_close(App *app)
{
    speech_close(app->voice.voice);
    app->voice = (AppVoice){0};
    app->view.reader.on = is_read(app);
}

void app_voice_follow_setting(App *app)
{
    AppVoice *voice = &app->voice;
    if (!app->model.settings.voice) {
        app_voice_close(app);
        app->model.voiceless = false;
        return;
    }
    if (!voice->voice && !voice->tried) {
        voice->voice = speech_open();
        voice->tried = true;
        app->model.voiceless = voice->voice == NULL;
        app->view.reader.on = voice->voice != NULL;
        app->view.dirty = true; // so that it is read
    }
}

void app_voice_hush(App *app)
{
    if (app->voice.voice) {
        speech_hush(app->voice.voice);
    }
}

// Who listened is gone: as if there had never been a voice.
static void say(App *app, const char *language, const char *text)
{
    AppVoice *voice = &app->voice;
    if (text[0] == '\0') {
        return;
    }
    page_tell(language, text);
    if (voice->voice && !speech_say(voice->voice, language, text)) {
        speech_close(voice->voice);
        voice->voice = NULL;
        app->model.voiceless = true;
        app->view.reader.on = is_read(app);
    }
}

static const char *own_language(const App *app)
{
    return words_language(app->model.words);
}

static const Touch *pointed_at(const View *view)
{
    return view->focus_seen
               ? view_find_touch(view, view->focus_kind, view->focus_index)
               : view_find_touch(view, view->hover_kind, view->hover_index);
}

static const char *his_language(const App *app)
{
    return app->model.untranslated ? PROGRAM_WRITTEN_IN : app->spoken;
}

// What the keyboard or the pointer is at now, if that is another thing.
static bool has_moved(App *app)
{
    AppVoice *voice = &app->voice;
    const Touch *touch = pointed_at(&app->view);
    const char *name = touch ? view_touch_words(touch) : "";
    if (strcmp(name, voice->name) == 0) {
        return false;
    }
    (void)text_copy(voice->name, sizeof voice->name, name);
    return name[0] != '\0';
}

// What the keyboard is in, to type; NULL: in no field.
static const Touch *typed_in(const View *view)
{
    const Touch *touch = pointed_at(view);
    return touch && view->focus_seen && touch->kind == TOUCH_FIELD ? touch
                                                                   : NULL;
}

static size_t same_at_front(const char *a, const char *b)
{
    size_t same = 0;
    while (a[same] != '\0' && a[same] == b[same]) {
        same++;
    }
    while (same > 0 && ((unsigned char)a[same] & 0xc0) == 0x80) {
        same--; // whole letters
    }
    return same;
}

static size_t same_at_end(const char *a, size_t a_from, const char *b,
                          size_t b_from)
{
    size_t a_end = strlen(a), b_end = strlen(b), same = 0;
    while (a_end - same > a_from && b_end - same > b_from &&
           a[a_end - same - 1] == b[b_end - same - 1]) {
        same++;
    }
    while (same > 0 && ((unsigned char)a[a_end - same] & 0xc0) == 0x80) {
        same--;
    }
    return same;
}

// Behind a word, and what stands behind it: the word.
static size_t begin_of_word(const char *text, size_t end)
{
    size_t at = end - 1;
    while (at > 0 && text[at - 1] != ' ') {
        at--;
    }
    return at;
}

// Letters as they come, a word when it is done, and what is erased.
static void say_typed(App *app, const char *before, const char *now)
{
    char piece[TOUCH_WORDS_MAX];
    size_t from = same_at_front(before, now);
    size_t tail = same_at_end(before, from, now, from);
    bool came = strlen(now) - tail > from;
    const char *of = came ? now : before;
    size_t end = strlen(of) - tail;
    if (came && end == from + 1 && strchr(" .,;:?!", now[from])) {
        from = begin_of_word(now, end);
    }
    end -= end > from && of[end - 1] == ' ' ? 1 : 0;
    (void)snprintf(piece, sizeof piece, "%.*s", (int)(end - from), of + from);
    say(app, own_language(app),
        end > from ? piece : words_get(app->model.words, "voice.blank"));
}

// Whether only what stands in a field has changed; then that was read.
static bool read_typed(App *app)
{
    AppVoice *voice = &app->voice;
    const Touch *touch = typed_in(&app->view);
    bool same = touch && voice->field == touch->index + 1;
    const char *now = touch && touch->text[0] ? view_touch_words(touch) : "";
    bool typed = same && strcmp(now, voice->typed) != 0;
    if (typed) {
        app_voice_hush(app);
        say_typed(app, voice->typed, now);
        (void)text_copy(voice->name, sizeof voice->name,
                        view_touch_words(touch));
    }
    voice->field = touch ? touch->index + 1 : 0;
    (void)text_copy(voice->typed, sizeof voice->typed, now);
    return typed;
}

// What he says to what one cannot answer.
static void read_shrug(App *app)
{
    const ModelOwn *own = &app->model.own;
    bool shrugs =
        own->answers != app->voice.answers && own->answer == MODEL_OWN_SHRUG;
    app->voice.answers = own->answers;
    if (shrugs) {
        app_voice_hush(app);
        say(app, his_language(app), own->shrug);
    }
}

static bool has_turned(AppVoice *voice, const View *view, const char *screen)
{
    char place[sizeof voice->place];
    (void)snprintf(place, sizeof place, "%s %.40s", screen,
                   view->page ? view->page : "");
    if (strcmp(place, voice->place) == 0) {
        return false;
    }
    (void)text_copy(voice->place, sizeof voice->place, place);
    return true;
}

// A silence nobody waits for is told.
static void say_silence(App *app)
{
    const Played *talk = app->view.talk;
    if (talk->count > 0 &&
        talk->turns[talk->count - 1].move.kind == MOVE_SILENCE) {
        say(app, own_language(app),
            words_get(app->model.words, "cli.you.silence"));
    }
}

// What happened comes behind his answer, and before what he says to it.
static void say_event(App *app)
{
    const View *view = &app->view;
    const Played *talk = view->talk;
    char what[EXPLAIN_TEXT_MAX];
    int event = app->stage.screen == &SCREEN_TALK && talk->count > 0
                    ? talk_event(&app->stage.talk, view)
                    : NONE;
    const Turn *turn = event == NONE ? NULL : &talk->turns[talk->count - 1];
    if (!turn || turn->event != event) {
        return;
    }
    if (turn->beat != NONE) {
        say(app, his_language(app), talk->scenario->beats[turn->beat].text);
    }
    (void)explain_event(app->model.words, talk->scenario, event, what);
    say(app, his_language(app), what);
}

void app_voice_read(App *app, const char *said)
{
    AppVoice *voice = &app->voice;
    View *view = &app->view;
    if (!is_read(app)) {
        return;
    }
    bool turned = has_turned(voice, view, app->stage.screen->name);
    bool played = view->talk->count != voice->turns;
    bool moved = !read_typed(app) && has_moved(app);
    voice->turns = view->talk->count;
    if (turned || played || moved) {
        app_voice_hush(app);
    }
    if (turned) {
        say(app, own_language(app), view->reader.text);
    }
    if (played) {
        say_silence(app);
        say_event(app);
    }
    if ((turned || played) && said) {
        say(app, his_language(app), said);
    } else if (moved) {
        say(app, own_language(app), voice->name);
    }
    read_shrug(app);
}
