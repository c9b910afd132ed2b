// All that the window program keeps: the one App, which the parts of app/ work
// on. What a screen may see of it is its model.

#ifndef APP_APP_STATE_H
#define APP_APP_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "app/audio.h"
#include "app/still.h"
#include "app/talk/branches.h"
#include "app/talk/trace.h"
#include "app/work/app_fits.h"
#include "author/live.h"
#include "author/way.h"
#include "base/arena.h"
#include "draw/displays.h"
#include "draw/input.h"
#include "draw/window.h"
#include "hear/hear.h"
#include "keep/parcel.h"
#include "keep/session.h"
#include "platform/speech.h"
#include "screens/after/after.h"
#include "screens/car/car.h"
#include "screens/chart/chart.h"
#include "screens/choice/choice.h"
#include "screens/cockpit/cockpit.h"
#include "screens/compare/compare.h"
#include "screens/help/help.h"
#include "screens/lesson/lesson.h"
#include "screens/own/own.h"
#include "screens/past/past.h"
#include "screens/phones/phones.h"
#include "screens/river/river.h"
#include "screens/settings/settings.h"
#include "screens/talk/talk.h"
#include "screens/title/title.h"
#include "screens/trios/trios.h"
#include "talk/bearing.h"

// What was said on the command line, and holds as long as the program runs.
typedef struct AppAsked {
    const char *name; // of who is to sit there, or NULL: whoever is chosen
    uint64_t seed;
    bool has_seed;
} AppAsked;

// Which screen is seen, and the state of each.
typedef struct AppStage {
    const Screen *screen;
    void *self;
    const Screen *before; // the settings
    void *before_self;
    const Screen *helped; // the help
    void *helped_self;
    const Screen *joined; // the page of the phones
    void *joined_self;
    const Screen *charted; // the chart
    void *charted_self;
    ChartPage chart;
    PhonesPage phones;
    Choice choice;
    Title title;
    Talk talk;
    After after;
    Past past;
    Car car;
    River river;
    Compare compare;
    SettingsPage settings;
    Help help;
    LessonPage lesson;
    OwnPage own;
    TriosPage trios;
} AppStage;

// A lesson of an earlier time, and how this one is kept.
typedef struct AppKept {
    Lesson lesson; // to be taken up; empty: none
    char text[PROGRAM_TEXT_MAX];
    char trouble[PROGRAM_TEXT_MAX];
    char handout[PROGRAM_TEXT_MAX]; // where that stands, or why not
    bool failed; // this one could not be written, and that was said
} AppKept;

// What trios brought back, and the round of the one that plays here
// (after/app_trio.h).
typedef struct AppTrio {
    Arena arena; // of what is told
    char said[PROGRAM_TEXT_MAX];
    uint64_t since; // milliseconds: when the round began
    size_t ended;   // talks that were, when a round ended last
} AppTrio;

// The chair that was handed over (app_hand.h).
typedef struct AppHand {
    uint64_t until; // milliseconds
    int number;     // typed so far
} AppHand;

// The trainer's second window (app_cockpit.h). A struct set to {0} is closed.
typedef struct AppCockpit {
    Window *window; // NULL: closed
    View view;      // its own letters, its own touches
    Cockpit page;
    Trace trace; // GESLAAGD_TRACE with .cockpit behind it
    DisplayWatch *watch;
    Displays displays; // as they stood when they were looked at
    uint64_t looked;   // when that was
    bool room;         // a lesson goes on: a room looks on
    bool asking;       // which window is whose
    bool ticked;       // only its time went on
    bool waiting;      // to be drawn, until nothing moves for the room
    uint64_t waits_since;
    Settings settings; // as it was drawn with
    const Words *words;
    const Scenario *scenario;
    int people;   // who sat where then, as one number
    double since; // seconds, when the scene began
} AppCockpit;

// What was read aloud (app_voice.h).
typedef struct AppVoice {
    Speech *voice;               // NULL: nobody wants it, or there is none
    bool tried;                  // there is none: said on the settings
    char place[64];              // the screen and page that were read last
    size_t turns;                // and how many moves were played then
    char name[TOUCH_WORDS_MAX];  // of what was pointed at last,
    int field;                   // and if that was a field: which, and what
    char typed[TOUCH_WORDS_MAX]; // was in it
    int answers;                 // to what was typed in a talk, that were read
} AppVoice;

// His file, saved while he sits there (work/app_live.h).
typedef struct AppLive {
    Live live;
    bool called;                 // by the folders: no need to look at them
    bool stirred;                // and not yet looked at
    bool later;                  // he was read again, and is not seen yet
    char text[PROGRAM_TEXT_MAX]; // of the model
    char source[FILE_PATH_MAX];
} AppLive;

// What the loop waits for, and until when (app.c).
typedef struct AppRest {
    SDL_Event event; // that came
    Wake wake;
    bool cut;       // something else wants less patience than the screen
    uint64_t moved; // milliseconds: when he did something by himself
} AppRest;

// Somebody who came in one file, or is made (work/app_gift.h).
typedef struct AppGift {
    Arena arena; // of what was read of him
    Parcel parcel;
    char what[PROGRAM_TEXT_MAX];
    char wrong[PROGRAM_TEXT_MAX];
    char beside[PROGRAM_NAME_MAX + 1];
} AppGift;

// All that was played, in one file (after/app_along.h).
typedef struct AppAlong {
    char path[FILE_PATH_MAX]; // of the one that was dropped
    char said[PROGRAM_TEXT_MAX];
} AppAlong;

// Who sits there as a chart (work/app_chart.h).
typedef struct AppChart {
    Arena arena; // of the model
    ModelChart model;
} AppChart;

// The way to something he says, while it is looked for (work/app_way.h).
typedef struct AppWay {
    WaySearch *search; // NULL: none is
    const Scenario *scenario;
    int beat;
    int days;         // on which it was looked for, or is
    ModelNews before; // what stood there before it was said
} AppWay;

// What phones ask of the window (app_guests.h), and their state.
typedef struct AppGuests AppGuests;
typedef struct AppPhones AppPhones;

typedef struct App {
    Arena arena;
    Program program;
    AppAsked asked;
    Model model;
    Session session;    // what is played now
    Branches branches;  // of the talk that was played last, in the car
    const char *spoken; // the language in which he who sits there was read
    const Hear *hear;   // NULL: nothing was typed yet
    SessionLeft left;   // to go on with
    char unkept[PROGRAM_TEXT_MAX];
    const JournalTalk *past; // those of the model
    size_t past_count;
    AppAlong along;
    char report[PROGRAM_TEXT_MAX];
    char report_path[FILE_PATH_MAX]; // where it was kept
    AppKept kept;
    Window *window;
    InputKeys keys;
    Audio *audio; // NULL: nothing plays sound, or nothing was heard yet
    int cues;     // heard so far
    Bearing sat;  // he, when something was heard last
    View view;
    Scene scene; // the picture behind the screens
    Trace trace;
    AppStage stage;
    Still still; // stopped by a trainer
    AppHand hand;
    AppTrio trio;
    uint64_t plan_since; // milliseconds, when the lesson began or went on
    int64_t plan_before; // milliseconds that it had gone on then
    AppCockpit cockpit;
    AppVoice voice;
    const AppGuests *guests; // NULL: this program cannot let phones in
    AppPhones *phones;       // NULL: none may come in now
    AppLive live;
    AppRest rest;
    AppGift gift;
    AppFits fits; // for the chart, which shows what check finds
    AppChart chart;
    AppWay way;
    size_t told; // moves of the talk that the page was told of
    bool running;
} App;

// Ties together what points from one part to another. `app` is all zero before,
// and stays where it is.
void app_state_begin(App *app);

#endif
