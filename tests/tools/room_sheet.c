// room_sheet FOLDER [WIDTH HEIGHT [SCENARIO...]]: pictures of the rooms to look
// at, each with its customer, table and things: NAME.png as it is, NAME-lit.png
// with everything in it lit, NAME-wall.png without anybody; and what drawing a
// room costs, on stdout. Without scenarios: all customers, and the rooms that
// have none.

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "author/script/loader.h"
#include "base/arena.h"
#include "draw/figure/figure.h"
#include "draw/layout.h"
#include "draw/paper/table.h"
#include "draw/room/room.h"
#include "draw/room/room_things.h"
#include "screens/parts/scene.h"

enum { PATH_BYTES = 1000 };

static const char *const CUSTOMERS[] = {
    "scripts/klanten/fietsenmaker.lua",     "scripts/klanten/cateraar.lua",
    "scripts/klanten/inkoper.lua",          "scripts/klanten/melkveehouder.lua",
    "scripts/klanten/marketingmanager.lua", "scripts/klanten/verkoper.lua",
};

typedef struct Sheet {
    const char *folder;
    int width, height;
    Type *type;
    const char *name; // of the picture
    const Scenario *scenario;
    RoomKind room;
} Sheet;

typedef enum { SHOW_ALL, SHOW_LIT, SHOW_WALL } Show;

static double milliseconds_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void person_draw(cairo_t *cr, const Sheet *sheet, PaintRect extent,
                        const RoomThings *things)
{
    const Bearing bearing = {60, 62, 56, 8, GAZE_YOU, .arms = ARMS_TABLE};
    const TableState table = {.coffee = TABLE_COFFEE_FULL};
    const Appearance *look = &sheet->scenario->appearance;
    Pose pose = pose_from_bearing(&bearing);
    figure_draw_trunk(cr, look, &pose);
    figure_draw_badge(cr, look, &pose, sheet->type);
    figure_draw_face(cr, look, &pose);
    table_top_draw(cr, extent, room_table_top(sheet->room));
    room_things_draw(cr, things, true, sheet->type);
    table_draw(cr, &table);
    figure_draw_arms(cr, look, &pose);
}

static void scene_draw_once(cairo_t *cr, const Sheet *sheet, PaintRect extent,
                            Show show)
{
    const Pose upright = {0};
    RoomThings things = room_things_of(sheet->room, sheet->scenario);
    double start = milliseconds_now();
    room_draw(cr, sheet->room, extent);
    double room = milliseconds_now();
    if (sheet->room == ROOM_CAR || show == SHOW_WALL) {
        return;
    }
    figure_draw_shadow(cr, &sheet->scenario->appearance, &upright);
    room_things_draw(cr, &things, false, sheet->type);
    double with_things = milliseconds_now();
    room_clock_draw(cr, sheet->room, 12);
    person_draw(cr, sheet, extent, &things);
    for (int i = 0; i < things.count && show == SHOW_LIT; i++) {
        scene_draw_lit(cr, layout_inset(things.thing[i].at, -4));
    }
    if (show == SHOW_ALL) {
        (void)printf("%-18s %dx%d room %5.1f ms, things and shadow %5.1f ms\n",
                     sheet->name, sheet->width, sheet->height, room - start,
                     with_things - room);
    }
}

static bool picture_write(const Sheet *sheet, Show show)
{
    static const char *const ENDS[] = {"", "-lit", "-wall"};
    char path[PATH_BYTES];
    Layout layout = layout_of(sheet->width, sheet->height);
    cairo_surface_t *picture = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, sheet->width, sheet->height);
    cairo_t *cr = cairo_create(picture);
    cairo_translate(cr, layout.x, layout.y);
    cairo_scale(cr, layout.scale, layout.scale);
    scene_draw_once(cr, sheet, layout.extent, show);
    cairo_destroy(cr);
    (void)snprintf(path, sizeof path, "%s/%s%s.png", sheet->folder, sheet->name,
                   ENDS[show]);
    bool written =
        cairo_surface_write_to_png(picture, path) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(picture);
    if (!written) {
        (void)fprintf(stderr, "%s was not written\n", path);
    }
    return written;
}

static bool pictures_write(Sheet *sheet)
{
    type_set_scale(sheet->type, layout_of(sheet->width, sheet->height).scale,
                   100);
    return picture_write(sheet, SHOW_ALL) && picture_write(sheet, SHOW_LIT) &&
           picture_write(sheet, SHOW_WALL);
}

// The room of the scenario, or `room` if that is not ROOM_KINDS.
static bool scenario_show(Sheet *sheet, const char *file, RoomKind room)
{
    char path[PATH_BYTES];
    Arena arena = {0};
    Error error;
    (void)snprintf(path, sizeof path, "%s%s",
                   file[0] == '/' ? "" : PROJECT_DIR "/", file);
    sheet->scenario = loader_load(
        &arena, PROJECT_DIR "/scripts/lib/woorden.lua", path, &error);
    if (sheet->scenario == NULL) {
        (void)fprintf(stderr, "%s:%d: %s\n", path, error.line, error.word);
        arena_free(&arena);
        return false;
    }
    if (room == ROOM_KINDS) {
        (void)room_words_find(sheet->scenario->room, &sheet->room);
    } else {
        sheet->room = room;
    }
    const char *word = room_words_get((size_t)sheet->room);
    sheet->name = word == NULL ? "auto" : word;
    bool written = pictures_write(sheet);
    arena_free(&arena);
    return written;
}

static bool all_show(Sheet *sheet)
{
    for (size_t i = 0; i < sizeof CUSTOMERS / sizeof CUSTOMERS[0]; i++) {
        if (!scenario_show(sheet, CUSTOMERS[i], ROOM_KINDS)) {
            return false;
        }
    }
    return scenario_show(sheet, "tests/unit/dingen.lua", ROOM_PLAIN) &&
           scenario_show(sheet, "tests/unit/dingen.lua", ROOM_BAKERY) &&
           scenario_show(sheet, "tests/unit/dingen.lua", ROOM_CAR);
}

int main(int count, char **arguments)
{
    Error error;
    Sheet sheet = {.width = 1280, .height = 720};
    if (count < 2) {
        (void)fputs("room_sheet FOLDER [WIDTH HEIGHT [SCENARIO...]]\n", stderr);
        return EXIT_FAILURE;
    }
    sheet.folder = arguments[1];
    if (count > 3) {
        sheet.width = (int)strtol(arguments[2], NULL, 10);
        sheet.height = (int)strtol(arguments[3], NULL, 10);
    }
    sheet.type = type_open(BUILD_DIR "/fonts", FONT_USUAL, &error);
    if (sheet.type == NULL || sheet.width < 1 || sheet.height < 1) {
        return EXIT_FAILURE;
    }
    bool written = count <= 4 && all_show(&sheet);
    for (int i = 4; i < count; i++) {
        written = scenario_show(&sheet, arguments[i], ROOM_KINDS);
    }
    type_close(sheet.type);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
