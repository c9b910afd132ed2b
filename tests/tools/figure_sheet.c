// figure_sheet FOLDER [blind]: pictures of the figure to look at. Twenty-four
// random people, every haircut on a man and a woman, the cast, twelve states
// from closed to warm, the ten expressions a writer can name, the poses and the
// ways between them, what he does by himself; and one frame's cost on stdout.
// With `blind`: twenty expressions without a word, for a fresh eye.

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/random.h"
#include "draw/figure/figure.h"
#include "draw/layout.h"
#include "draw/paper/table.h"
#include "draw/room/room.h"
#include "draw/type.h"

#include "figure_people.h"

enum { STATES = 12, POSES = 10, STRANGERS = 24, PATH_BYTES = 1000 };

// Cells of one sheet: each shows the person as the window does.
typedef struct Sheet {
    cairo_surface_t *surface;
    cairo_t *cr;
    int columns;
    double scale;
    PaintRect part; // of the design
    Type *font;
} Sheet;

static Sheet sheet_begin(int columns, int rows, double scale, PaintRect part)
{
    Sheet sheet = {.columns = columns, .scale = scale, .part = part};
    sheet.surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                               (int)(columns * part.w * scale),
                                               (int)(rows * part.h * scale));
    sheet.cr = cairo_create(sheet.surface);
    sheet.font = type_open(BUILD_DIR "/fonts", FONT_USUAL, NULL);
    if (!sheet.font) {
        (void)fputs("no fonts in " BUILD_DIR "\n", stderr);
        exit(EXIT_FAILURE);
    }
    return sheet;
}

static bool sheet_end(Sheet *sheet, const char *folder, const char *name)
{
    char path[PATH_BYTES];
    (void)snprintf(path, sizeof path, "%s/%s.png", folder, name);
    cairo_destroy(sheet->cr);
    type_close(sheet->font);
    bool written = cairo_surface_write_to_png(sheet->surface, path) ==
                   CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(sheet->surface);
    if (!written) {
        (void)fprintf(stderr, "%s was not written\n", path);
    }
    return written;
}

static void person_draw(cairo_t *cr, const Appearance *look, const Pose *pose,
                        Type *font)
{
    TableState table = {.coffee = TABLE_COFFEE_FULL};
    PaintRect all = {0, 0, LAYOUT_WIDTH, LAYOUT_HEIGHT};
    room_draw(cr, ROOM_WORKSHOP, all);
    figure_draw_shadow(cr, look, pose);
    figure_draw_trunk(cr, look, pose);
    figure_draw_badge(cr, look, pose, font);
    figure_draw_face(cr, look, pose);
    table_top_draw(cr, all, TABLE_TOP_WOOD);
    table_draw(cr, &table);
    figure_draw_arms(cr, look, pose);
}

static void sheet_add(Sheet *sheet, int i, const Appearance *look,
                      const Pose *pose, const char *name)
{
    cairo_t *cr = sheet->cr;
    cairo_save(cr);
    cairo_translate(cr, i % sheet->columns * sheet->part.w * sheet->scale,
                    i / sheet->columns * sheet->part.h * sheet->scale);
    cairo_scale(cr, sheet->scale, sheet->scale);
    cairo_rectangle(cr, 0, 0, sheet->part.w, sheet->part.h);
    cairo_clip(cr);
    cairo_translate(cr, -sheet->part.x, -sheet->part.y);
    person_draw(cr, look, pose, sheet->font);
    type_draw_on(sheet->font, cr, (TypeStyle){TYPE_PRINT, 20, 0xFFFFFF, 1},
                 name, strlen(name), sheet->part.x + 8,
                 sheet->part.y + sheet->part.h - 8);
    cairo_restore(cr);
}

// From closed to warm, as a conversation would go.
static Bearing state_of(int i)
{
    static const Arms ARMS[STATES] = {ARMS_CROSSED, ARMS_CROSSED, ARMS_CROSSED,
                                      ARMS_TABLE,   ARMS_TABLE,   ARMS_TABLE,
                                      ARMS_TABLE,   ARMS_CUP,     ARMS_CHIN,
                                      ARMS_CUP,     ARMS_OPEN,    ARMS_OPEN};
    int warm = 10 + i * 85 / (STATES - 1);
    int tension = 90 - i * 16;
    return (Bearing){.attention = warm + 4,
                     .warmth = warm,
                     .openness = warm,
                     .tension = tension < 0 ? 0 : tension,
                     .gaze = warm < 26   ? GAZE_CLOCK
                             : warm < 34 ? GAZE_TABLE
                                         : GAZE_YOU,
                     .arms = ARMS[i]};
}

static bool draw_states(const char *folder)
{
    PaintRect part = {150, 10, 600, 600};
    Sheet sheet = sheet_begin(4, 3, 0.75, part);
    Appearance look;
    if (!person_look(&CAST[0], &look)) {
        return false;
    }
    for (int i = 0; i < STATES; i++) {
        char name[16];
        Bearing bearing = state_of(i);
        Pose pose = pose_from_bearing(&bearing);
        (void)snprintf(name, sizeof name, "%d", i + 1);
        sheet_add(&sheet, i, &look, &pose, name);
    }
    return sheet_end(&sheet, folder, "states");
}

static bool draw_cast(const char *folder)
{
    PaintRect part = {150, 10, 600, 600};
    Sheet sheet = sheet_begin(3, 3, 1, part);
    for (int i = 0; i < PEOPLE; i++) {
        static const Arms ARMS[] = {ARMS_TABLE, ARMS_OPEN,    ARMS_TABLE,
                                    ARMS_CUP,   ARMS_CHIN,    ARMS_OPEN,
                                    ARMS_TABLE, ARMS_CROSSED, ARMS_CUP};
        Appearance look;
        Bearing bearing = {56, 50 + i * 13 % 40, 56,
                           10, GAZE_YOU,         .arms = ARMS[i]};
        Pose pose = pose_from_bearing(&bearing);
        if (!person_look(&CAST[i], &look)) {
            return false;
        }
        sheet_add(&sheet, i, &look, &pose, CAST[i].name);
    }
    return sheet_end(&sheet, folder, "cast");
}

static const char *word_at_random(Random *random, const char *property)
{
    unsigned count = 0;
    while (appearance_word(property, count)) {
        count++;
    }
    return appearance_word(property, random_below(random, count));
}

static Appearance stranger_at_random(Random *random)
{
    static const char *const WORDS[] = {"geslacht", "haar",  "kapsel", "bril",
                                        "gezicht",  "neus",  "mond",   "ogen",
                                        "kleding",  "baard", "das"};
    Appearance look = {0};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        (void)appearance_set_word(&look, WORDS[i],
                                  word_at_random(random, WORDS[i]));
    }
    look.age = 18 + (int)random_below(random, 60);
    look.build = (int)random_below(random, 5) - 2;
    look.skin = (int)random_below(random, 6);
    if (look.sex == SEX_WOMAN) {
        look.beard = BEARD_NONE;
    }
    return look;
}

static bool draw_strangers(const char *folder)
{
    PaintRect part = {180, 10, 520, 590};
    Sheet sheet = sheet_begin(6, 4, 0.6, part);
    Random random = random_start(7);
    for (int i = 0; i < STRANGERS; i++) {
        char name[16];
        Appearance look = stranger_at_random(&random);
        Bearing bearing = {30 + (int)random_below(&random, 60),
                           10 + (int)random_below(&random, 85),
                           15 + (int)random_below(&random, 80),
                           (int)random_below(&random, 60),
                           (Gaze)random_below(&random, 5),
                           .arms = (Arms)random_below(&random, 5)};
        Pose pose = pose_from_bearing(&bearing);
        (void)snprintf(name, sizeof name, "%d", i + 1);
        sheet_add(&sheet, i, &look, &pose, name);
    }
    return sheet_end(&sheet, folder, "strangers");
}

static bool draw_haircuts(const char *folder)
{
    PaintRect part = {250, 10, 360, 400};
    Sheet sheet = sheet_begin(8, 3, 0.65, part);
    const Bearing bearing = {60, 66, 56, 0, GAZE_YOU, .arms = ARMS_TABLE};
    for (int i = 0; i < STRANGERS; i++) {
        static const char *const COLOURS[] = {"bruin", "blond", "zwart", "rood",
                                              "grijs"};
        const char *word = appearance_word("kapsel", (size_t)i / 2);
        Appearance look = {.age = 26 + i * 7 % 40, .skin = i * 5 % 6};
        Pose pose = pose_from_bearing(&bearing);
        pose.head_turn = i % 3 * 0.3 - 0.3;
        look.sex = i % 2 ? SEX_WOMAN : SEX_MAN;
        look.clothes = i % 2 ? CLOTHES_BLOUSE : CLOTHES_JUMPER;
        if (!word || !appearance_set_word(&look, "kapsel", word) ||
            !appearance_set_word(&look, "haar", COLOURS[i % 5])) {
            return false;
        }
        sheet_add(&sheet, i, &look, &pose, word);
    }
    return sheet_end(&sheet, folder, "haircuts");
}

static bool draw_poses(const char *folder)
{
    static const char *const NAMES[POSES] = {"armen over elkaar",
                                             "op tafel",
                                             "open",
                                             "kin",
                                             "kop",
                                             "pen",
                                             "klok",
                                             "raam",
                                             "tafel",
                                             "spreekt"};
    PaintRect part = {150, 10, 620, 600};
    Sheet sheet = sheet_begin(4, 3, 0.75, part);
    Appearance look;
    if (!person_look(&CAST[0], &look)) {
        return false;
    }
    for (int i = 0; i < POSES; i++) {
        Bearing bearing = {60, 60, 56, 5, GAZE_YOU, .arms = ARMS_TABLE};
        bearing.arms = i < 5 ? (Arms)i : ARMS_TABLE;
        bearing.gaze = i >= 5 && i < 9 ? (Gaze)(i - 4) : GAZE_YOU;
        Pose pose = pose_from_bearing(&bearing);
        if (i == 9) {
            pose = pose_speaking(&pose, 1.16);
        }
        sheet_add(&sheet, i, &look, &pose, NAMES[i]);
    }
    return sheet_end(&sheet, folder, "poses");
}

// He blinks, looks away and back, swallows, and begins to speak.
static bool draw_acting(const char *folder)
{
    static const double SECONDS[STATES] = {2.0, 23.2, 3.99, 43.1, 44,   6.7,
                                           0,   0.2,  0.38, 0.5,  0.75, 1.1};
    PaintRect part = {300, 30, 270, 320};
    Sheet sheet = sheet_begin(6, 2, 1, part);
    const Bearing bored = {24, 42, 40, 45, GAZE_CLOCK, .arms = ARMS_TABLE};
    const Bearing pleased = {70, 70, 64, 0, GAZE_YOU, .arms = ARMS_TABLE};
    Appearance look;
    if (!person_look(&CAST[0], &look)) {
        return false;
    }
    for (int i = 0; i < STATES; i++) {
        char name[16];
        Pose pose = pose_from_bearing(i < 6 ? &bored : &pleased);
        pose = i < 6 ? pose_with_life(&pose, SECONDS[i])
                     : pose_speaking(&pose, SECONDS[i]);
        (void)snprintf(name, sizeof name, "%.2f s", SECONDS[i]);
        sheet_add(&sheet, i, &look, &pose, name);
    }
    return sheet_end(&sheet, folder, "acting");
}

// Half-way from one pose to another nothing may break.
static bool draw_ways(const char *folder)
{
    static const Arms WAYS[4][2] = {{ARMS_CROSSED, ARMS_TABLE},
                                    {ARMS_TABLE, ARMS_CHIN},
                                    {ARMS_CHIN, ARMS_CUP},
                                    {ARMS_CUP, ARMS_OPEN}};
    enum { STEPS = 6 };
    PaintRect part = {150, 10, 620, 600};
    Sheet sheet = sheet_begin(STEPS, 4, 0.5, part);
    Appearance look;
    if (!person_look(&CAST[0], &look)) {
        return false;
    }
    for (int i = 0; i < 4 * STEPS; i++) {
        const Arms *way = WAYS[i / STEPS];
        Bearing from = {30, 30, 30, 30, GAZE_YOU, .arms = way[0]};
        Bearing to = {70, 70, 70, 0, GAZE_WINDOW, .arms = way[1]};
        Pose a = pose_from_bearing(&from);
        Pose b = pose_from_bearing(&to);
        Pose pose = pose_blend(&a, &b, i % STEPS / (STEPS - 1.0));
        sheet_add(&sheet, i, &look, &pose, "");
    }
    return sheet_end(&sheet, folder, "ways");
}

static Pose expression_pose(Expression expression)
{
    Bearing bearing = {
        58, 56, 54, 4, GAZE_YOU, .arms = ARMS_TABLE, .expression = expression};
    return pose_from_bearing(&bearing);
}

// One of them large, to look at closely.
static bool draw_expressions_of(const char *folder, int person)
{
    PaintRect part = {130, 10, 620, 600};
    Sheet sheet = sheet_begin(5, 2, 0.66, part);
    for (int i = 0; i < EXPRESSIONS - 1; i++) {
        Appearance look;
        Pose pose = expression_pose((Expression)(i + 1));
        if (!person_look(&CAST[person], &look)) {
            return false;
        }
        sheet_add(&sheet, i, &look, &pose, "");
    }
    return sheet_end(&sheet, folder, CAST[person].name);
}

// The cast, a row each, in the ten states a writer can name.
static bool draw_expressions(const char *folder)
{
    enum { ROWS = 7, COLUMNS = EXPRESSIONS - 1 };
    PaintRect part = {130, 10, 620, 600};
    Sheet sheet = sheet_begin(COLUMNS, ROWS, 0.4, part);
    for (int i = 0; i < ROWS * COLUMNS; i++) {
        Expression expression = (Expression)(i % COLUMNS + 1);
        Appearance look;
        Pose pose = expression_pose(expression);
        if (!person_look(&CAST[i / COLUMNS], &look)) {
            return false;
        }
        sheet_add(&sheet, i, &look, &pose, "");
    }
    return sheet_end(&sheet, folder, "expressions");
}

static bool draw_one_blind(const char *folder, int number, int person,
                           Expression expression)
{
    char name[16];
    Appearance look;
    Pose pose = expression_pose(expression);
    if (!person_look(&CAST[person], &look)) {
        return false;
    }
    Sheet sheet = sheet_begin(1, 1, 1, (PaintRect){130, 10, 620, 600});
    (void)snprintf(name, sizeof name, "%02d", number);
    sheet_add(&sheet, 0, &look, &pose, "");
    return sheet_end(&sheet, folder, name);
}

// Each of the ten twice, in an order by chance and without a word, for a fresh
// eye; the key, by the numbers of talk/scenario/expression.h, stands beside
// the folder.
static bool draw_blind(const char *folder)
{
    enum { ROWS = 7, COUNT = 2 * (EXPRESSIONS - 1) };
    char path[PATH_BYTES];
    int order[COUNT];
    Random random = random_start(17);
    (void)snprintf(path, sizeof path, "%s-key.txt", folder);
    FILE *key = fopen(path, "w");
    for (int i = 0; i < COUNT; i++) {
        int k = (int)random_below(&random, (unsigned)i + 1);
        order[i] = order[k];
        order[k] = i;
    }
    bool drawn = key != NULL;
    for (int i = 0; drawn && i < COUNT; i++) {
        int expression = order[i] % (EXPRESSIONS - 1) + 1;
        int person = (order[i] * 3 + order[i] / 10) % ROWS;
        (void)fprintf(key, "%02d %d %s\n", i + 1, expression,
                      CAST[person].name);
        drawn = draw_one_blind(folder, i + 1, person, (Expression)expression);
    }
    return drawn && fclose(key) == 0;
}

static double now_ms(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

// The least of some drawings, in milliseconds of the processor.
static double cost_of(cairo_t *cr, const Appearance *look,
                      void (*draw)(cairo_t *, const Appearance *, const Pose *))
{
    enum { RUNS = 21 };
    double least = 1e9;
    for (int i = 0; i < RUNS; i++) {
        Bearing bearing = {60, 40 + i, 56, 5, GAZE_YOU, .arms = ARMS_TABLE};
        Pose pose = pose_from_bearing(&bearing);
        double before = now_ms();
        draw(cr, look, &pose);
        double spent = now_ms() - before;
        least = spent < least ? spent : least;
    }
    return least;
}

static void say_cost(int width, int height)
{
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t *cr = cairo_create(surface);
    Appearance look;
    cairo_scale(cr, width / 1280.0, width / 1280.0);
    if (person_look(&CAST[0], &look)) {
        (void)printf("%dx%d: shadow %.2f trunk %.2f face %.2f arms %.2f ms\n",
                     width, height, cost_of(cr, &look, figure_draw_shadow),
                     cost_of(cr, &look, figure_draw_trunk),
                     cost_of(cr, &look, figure_draw_face),
                     cost_of(cr, &look, figure_draw_arms));
    }
    cairo_destroy(cr);
    cairo_surface_destroy(surface);
}

// The faces of three, large, for the rest of the cast sits small.
static bool draw_closely(const char *folder)
{
    return draw_expressions(folder) && draw_expressions_of(folder, 0) &&
           draw_expressions_of(folder, 1) && draw_expressions_of(folder, 6);
}

int main(int count, char **arguments)
{
    if (count < 2) {
        (void)fprintf(stderr, "figure_sheet FOLDER [blind]\n");
        return 2;
    }
    const char *folder = arguments[1];
    if (count == 3) {
        return draw_blind(folder) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    say_cost(1280, 720);
    say_cost(1920, 1080);
    return draw_states(folder) && draw_cast(folder) && draw_poses(folder) &&
                   draw_strangers(folder) && draw_haircuts(folder) &&
                   draw_acting(folder) && draw_ways(folder) &&
                   draw_closely(folder)
               ? EXIT_SUCCESS
               : EXIT_FAILURE;
}
