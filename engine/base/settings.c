#include "base/settings.h"

#include <assert.h>

#define PLACE(field) offsetof(Settings, field)

static const SettingRule RULES[SETTINGS] = {
    [SETTING_LETTERS] = {"letters", SETTING_IS_NUMBER, PLACE(text_percent), 100,
                         200, 25, 100},
    [SETTING_READABLE] = {"leesbaar", SETTING_IS_FLAG, PLACE(readable), 0, 1, 1,
                          0},
    [SETTING_CALM] = {"kalm", SETTING_IS_FLAG, PLACE(calm), 0, 1, 1, 0},
    [SETTING_VOLUME] = {"geluid", SETTING_IS_NUMBER, PLACE(volume), 0, 100, 20,
                        60},
    [SETTING_CAPTIONS] = {"bijschriften", SETTING_IS_FLAG, PLACE(captions), 0,
                          1, 1, 0},
    [SETTING_PRACTICE] = {"oefen", SETTING_IS_FLAG, PLACE(practice), 0, 1, 1,
                          0},
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

bool settings_step(Settings *settings, Setting setting, int step)
{
    const SettingRule *rule = settings_rule(setting);
    int value = settings_get(settings, setting);
    return settings_set(
        settings, setting,
        rule->kind == SETTING_IS_FLAG ? !value : value + step * rule->step);
}
