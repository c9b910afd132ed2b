// All that the window program keeps: the one App, which the parts of app/ work
// on.

#ifndef APP_APP_STATE_H
#define APP_APP_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "app/app_branches.h"
#include "app/app_cards.h"
#include "app/app_cockpit.h"
#include "app/app_kept.h"
#include "app/app_still.h"
#include "app/app_trace.h"
#include "app/app_voice.h"
#include "base/arena.h"
#include "draw/window.h"
#include "keep/session.h"
#include "platform/file.h"
#include "screens/after/screen_after.h"
#include "screens/car/screen_car.h"
#include "screens/choice/screen_choice.h"
#include "screens/compare/screen_compare.h"
#include "screens/lesson/screen_lesson.h"
#include "screens/river/screen_river.h"
#include "screens/settings/screen_settings.h"
#include "screens/talk/screen_talk.h"
#include "screens/title/screen_title.h"
#include "sound/sound.h"
#include "talk/lesson.h"

typedef struct App {
    Arena arena;
    Program program;
    Session session;   // what is played now
    Branches branches; // of the talk that was played last, in the car
    const Scenario *scenario;
    const char *spoken; // the language it was read in
    const char *asked;  // who was asked for by name, or NULL
    uint64_t seed;
    bool has_seed;
    Recording unfinished;
    int64_t unfinished_talk;
    Window *window;
    Sound *sound; // NULL: no device, or nothing was heard yet
    View view;
    Trace trace;
    const Screen *screen;
    void *self;
    const Screen *before; // the settings
    void *before_self;
    Cards cards;
    Choice choice;
    Title title;
    Talk talk;
    After after;
    Car car;
    River river;
    Compare compare;
    char report[PROGRAM_TEXT_MAX];
    SettingsPage settings;
    Still still;     // stopped by a trainer
    Lesson lesson;   // what the group does, in a workshop
    KeptLesson kept; // of an earlier time, and how this one is kept
    LessonPage lesson_page;
    AppCockpit cockpit; // of its trainer
    AppVoice voice;
    bool running;
} App;

// Where the letters are.
const char *app_font_folder(void);

#endif
