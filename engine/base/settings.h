// What a player may set, and between which bounds. The window draws with one
// struct of them, the player's file keeps it, and the screen of settings steps
// through the table: a new one is a field, a name and a row here.

#ifndef BASE_SETTINGS_H
#define BASE_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Settings {
    int language; // of the interface: one of its choices
    int text_percent;
    int volume;      // 0 is mute
    bool murmur;     // his voice is heard, without words
    int font;        // the kind of letters: one of its choices
    int spacing;     // of the lines: one of its choices
    bool contrast;   // black on white, with edges, over a flat picture
    bool calm;       // reduced motion
    bool practice;   // hooks are underlined
    int own;         // who makes the sentences: one of its choices
    int corrections; // of what was read amiss: one of its choices
    bool captions;   // what is seen and heard, in words
    bool voice;      // what is on the screen is read aloud
    int room;        // the display that the room looks at, of two
    int displays;    // a mark of those there were then; 0: never asked
    bool full;       // the window fills its display
} Settings;

// The choices of the kind of letters, in order.
typedef enum {
    FONT_USUAL,    // printed, and by hand where somebody wrote or thinks
    FONT_PLAIN,    // all of it printed
    FONT_READABLE, // easier for who has dyslexia
    FONTS
} Fonts;

// The choices of the room between lines, in order.
typedef enum { SPACING_USUAL, SPACING_WIDE, SPACING_WIDEST, SPACINGS } Spacing;

// Whether a sentence is chosen or typed, in order. Only Dutch can be typed.
typedef enum { OWN_CHOOSE, OWN_BOTH, OWN_ONLY, OWNS } Own;

// Whether a sentence that was read amiss is kept beside what it was, in order.
typedef enum {
    CORRECTIONS_ASK, // not: nobody said yet
    CORRECTIONS_NO,
    CORRECTIONS_YES,
    CORRECTIONS
} Corrections;

// In the order in which they are shown.
typedef enum {
    SETTING_LANGUAGE,
    SETTING_LETTERS,
    SETTING_FONT,
    SETTING_SPACING,
    SETTING_CONTRAST,
    SETTING_CALM,
    SETTING_VOLUME,
    SETTING_MURMUR,
    SETTING_CAPTIONS,
    SETTING_VOICE,
    SETTING_PRACTICE,
    SETTING_OWN,
    SETTING_CORRECTIONS,
    SETTINGS_SHOWN, // those before stand on the screen of settings
    SETTING_ROOM = SETTINGS_SHOWN,
    SETTING_DISPLAYS,
    SETTING_FULL,
    SETTINGS
} Setting;

typedef enum {
    SETTING_IS_NUMBER, // stops at its ends
    SETTING_IS_FLAG,   // turns over
    SETTING_IS_CHOICE  // one of `choices`, and round again
} SettingKind;

typedef struct SettingRule {
    const char *key; // in the player's file
    SettingKind kind;
    size_t place; // in Settings
    int least, most, step, usual;
    const char *const *choices; // what each value is in the player's file
} SettingRule;

// The rule of a setting; lives as long as the program.
const SettingRule *settings_rule(Setting setting);

// What it is before anybody set anything.
Settings settings_usual(void);

// The value; a flag is 0 or 1.
int settings_get(const Settings *settings, Setting setting);

// False, with nothing changed, if `value` is out of bounds.
bool settings_set(Settings *settings, Setting setting, int value);

// The same for a choice, by its word. False if there is no such choice.
bool settings_set_word(Settings *settings, Setting setting, const char *word);

// The word of a choice that was made.
const char *settings_get_word(const Settings *settings, Setting setting);

// One step more or less. False, with nothing changed, at its end.
bool settings_step(Settings *settings, Setting setting, int step);

#endif
