#include "app/app_settings.h"

#include <stdlib.h>

#include "base/text.h"
#include "keep/settings_file.h"
#include "platform/environment.h"
#include "platform/folder.h"

// For one run only; not kept.
static bool is_calmed(void)
{
    const char *calm = environment_get("GESLAAGD_KALM");
    return calm && calm[0] == '1';
}

void app_settings_read(Settings *settings, const Program *program)
{
    Error error = {0};
    if (!settings_file_read(settings, &error)) {
        program_say_error(program, &error);
    }
    settings->calm = settings->calm || is_calmed();
}

void app_settings_keep(const Settings *settings, const Program *program)
{
    Error error = {0};
    Settings kept = *settings;
    Settings before;
    if (is_calmed()) {
        kept.calm = settings_file_read(&before, &error) && before.calm;
    }
    if (!settings_file_write(&kept, &error)) {
        program_say_error(program, &error);
    }
}

// Where they are said to be, where the build put them, or beside the customers.
static bool find_fonts(char out[FILE_PATH_MAX], Error *error)
{
    const char *said = environment_get("GESLAAGD_FONTS");
    char program[FILE_PATH_MAX];
    if (said && said[0]) {
        return text_copy(out, FILE_PATH_MAX, said);
    }
    if (GESLAAGD_FONT_DIR[0]) {
        return text_copy(out, FILE_PATH_MAX, GESLAAGD_FONT_DIR);
    }
    return folder_program(program, error) && file_join(out, program, "fonts");
}

bool app_settings_open_type(View *view, Fonts kind, Error *error)
{
    char folder[FILE_PATH_MAX];
    Type *type =
        find_fonts(folder, error) ? type_open(folder, kind, error) : NULL;
    if (!type) {
        return false;
    }
    type_close(view->type);
    view->type = type;
    return true;
}

void app_settings_keep_room(Settings *settings, const Program *program,
                            int room, int mark)
{
    Error error = {0};
    Settings kept;
    (void)settings_set(settings, SETTING_ROOM, room);
    (void)settings_set(settings, SETTING_DISPLAYS, mark);
    bool read = settings_file_read(&kept, &error);
    (void)settings_set(&kept, SETTING_ROOM, room);
    (void)settings_set(&kept, SETTING_DISPLAYS, mark);
    if (!read || !settings_file_write(&kept, &error)) {
        program_say_error(program, &error);
    }
}
