#include "base/settings.h"

#include <assert.h>
#include <limits.h>
#include <string.h>

#include "words_languages.h" // made by the build from assets/words

#define PLACE(field) offsetof(Settings, field)

// Those there are words in, the usual one first.
static const char *const LANGUAGES[] = {WORDS_LANGUAGES};
enum { LANGUAGE_LAST = sizeof LANGUAGES / sizeof LANGUAGES[0] - 1 };

// What a kind of letters is called in the file, in the order of Fonts.
static const char *const FONT_WORDS[FONTS] = {"gewoon", "gedrukt", "dyslexie"};

// The room between lines in the file, in the order of Spacing.
static const char *const SPACING_WORDS[SPACINGS] = {"gewoon", "ruim",
                                                    "zeer ruim"};

// Who makes the sentences in the file, in the order of Own.
static const char *const OWN_WORDS[OWNS] = {"kiezen", "allebei", "zelf"};

// Whether corrections are kept in the file, in the order of Corrections.
static const char *const CORRECTIONS_WORDS[CORRECTIONS] = {"vragen", "nee",
                                                           "ja"};

static const SettingRule RULES[SETTINGS] = {
    [SETTING_LANGUAGE] = {"taal", SETTING_IS_CHOICE, PLACE(language), 0,
                          LANGUAGE_LAST, 1, 0, LANGUAGES},
    [SETTING_LETTERS] = {"letters", SETTING_IS_NUMBER, PLACE(text_percent), 100,
                         200, 25, 100, NULL},
    [SETTING_FONT] = {"lettersoort", SETTING_IS_CHOICE, PLACE(font), 0,
                      FONTS - 1, 1, FONT_USUAL, FONT_WORDS},
    [SETTING_SPACING] = {"regelafstand", SETTING_IS_CHOICE, PLACE(spacing), 0,
                         SPACINGS - 1, 1, SPACING_USUAL, SPACING_WORDS},
    [SETTING_CONTRAST] = {"contrast", SETTING_IS_FLAG, PLACE(contrast), 0, 1, 1,
                          0, NULL},
    [SETTING_CALM] = {"kalm", SETTING_IS_FLAG, PLACE(calm), 0, 1, 1, 0, NULL},
    [SETTING_VOLUME] = {"geluid", SETTING_IS_NUMBER, PLACE(volume), 0, 100, 20,
                        60, NULL},
    [SETTING_MURMUR] = {"stem", SETTING_IS_FLAG, PLACE(murmur), 0, 1, 1, 1,
                        NULL},
    [SETTING_CAPTIONS] = {"bijschriften", SETTING_IS_FLAG, PLACE(captions), 0,
                          1, 1, 0, NULL},
    [SETTING_VOICE] = {"voorlezen", SETTING_IS_FLAG, PLACE(voice), 0, 1, 1, 0,
                       NULL},
    [SETTING_PRACTICE] = {"oefen", SETTING_IS_FLAG, PLACE(practice), 0, 1, 1, 0,
                          NULL},
    [SETTING_OWN] = {"zinnen", SETTING_IS_CHOICE, PLACE(own), 0, OWNS - 1, 1,
                     OWN_CHOOSE, OWN_WORDS},
    [SETTING_CORRECTIONS] = {"verbeteringen", SETTING_IS_CHOICE,
                             PLACE(corrections), 0, CORRECTIONS - 1, 1,
                             CORRECTIONS_ASK, CORRECTIONS_WORDS},
    [SETTING_ROOM] = {"zaal", SETTING_IS_NUMBER, PLACE(room), 0, 15, 1, 0,
                      NULL},
    [SETTING_DISPLAYS] = {"schermen", SETTING_IS_NUMBER, PLACE(displays), 0,
                          INT_MAX - 1, 1, 0, NULL},
    [SETTING_FULL] = {"volledig", SETTING_IS_FLAG, PLACE(full), 0, 1, 1, 0,
                      NULL},
};

const SettingRule *settings_rule(Setting setting)
{
    assert(setting < SETTINGS);
    return &RULES[setting];
}

Settings settings_usual(void)
{
    Settings settings = {0};
    for (int i = 0; i < SETTINGS; i++) {
        settings_set(&settings, (Setting)i, RULES[i].usual);
    }
    return settings;
}

int settings_get(const Settings *settings, Setting setting)
{
    const SettingRule *rule = settings_rule(setting);
    const char *at = (const char *)settings + rule->place;
    return rule->kind == SETTING_IS_FLAG ? *(const bool *)(const void *)at
                                         : *(const int *)(const void *)at;
}

bool settings_set(Settings *settings, Setting setting, int value)
{
    const SettingRule *rule = settings_rule(setting);
    if (value < rule->least || value > rule->most) {
        return false;
    }
    char *at = (char *)settings + rule->place;
    if (rule->kind == SETTING_IS_FLAG) {
        *(bool *)(void *)at = value != 0;
    } else {
        *(int *)(void *)at = value;
    }
    return true;
}

bool settings_set_word(Settings *settings, Setting setting, const char *word)
{
    const SettingRule *rule = settings_rule(setting);
    for (int i = 0; rule->choices && i <= rule->most; i++) {
        if (strcmp(rule->choices[i], word) == 0) {
            return settings_set(settings, setting, i);
        }
    }
    return false;
}

const char *settings_get_word(const Settings *settings, Setting setting)
{
    const SettingRule *rule = settings_rule(setting);
    assert(rule->choices);
    return rule->choices[settings_get(settings, setting)];
}

bool settings_step(Settings *settings, Setting setting, int step)
{
    const SettingRule *rule = settings_rule(setting);
    int value = settings_get(settings, setting) + step * rule->step;
    if (rule->kind != SETTING_IS_NUMBER) { // round, whichever way
        int count = rule->most + 1;
        value = (value % count + count) % count;
    }
    return settings_set(settings, setting, value);
}
