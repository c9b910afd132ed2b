#include "draw/type.h"

#include <SDL_ttf.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "draw/type_runs.h"
#include "draw/type_widths.h"

enum {
    FONTS_KEPT = 24,
    MASKS_KEPT = 512,
    MASK_BYTES_LEAST = 1 << 20,
    PATH_MAX_BYTES = 4096,
    PIXELS_LEAST = 2,
    PIXELS_MOST = 400
};

// Of a window of the size of the design, in bytes: what stands on it is drawn
// again with each picture, and lies in far less than all of it.
static const double MASK_BYTES = 2.0 * 1280 * 720;
static const double LINE_SPACING = 1.36;
static const double FOLD_SLACK = 1; // a line that far over it is still whole
static const double FIT_STEP = 1;   // from one size of letters to the next
static const double SPACING_TIMES[SPACINGS] = {1, 1.25, 1.5};

// The fonts behind those of TypeFace.
enum { FACE_OTHER = TYPE_FACES, FACE_OTHER_BOLD, FACE_SYMBOLS };

typedef struct Font {
    TTF_Font *font;
    int face; // TypeFace or one of those behind it
    int pixels;
    unsigned used;
} Font;

typedef struct Mask {
    cairo_surface_t *surface;
    char *text;
    TypeFace face;
    int pixels;
    bool drawn; // since the hand came by
} Mask;

struct Type {
    char folder[PATH_MAX_BYTES];
    double scale;
    int percent; // of the letters, only to see that it changes
    Fonts kind;
    Spacing spacing;
    unsigned clock;
    Font fonts[FONTS_KEPT];
    TypeWidths widths;
    Mask masks[MASKS_KEPT];
    size_t mask_bytes; // of all masks
    int hand;          // the mask that is looked at next when there are many
    TypeWatch *watch;
    void *watcher;
};

static const char *font_name(Fonts kind, int face)
{
    static const char *const NAMES[FONTS][TYPE_FACES] = {
        [FONT_USUAL] = {"print", "print-bold", "hand"},
        [FONT_PLAIN] = {"print", "print-bold", "print"},
        [FONT_READABLE] = {"dyslexia", "dyslexia-bold", "hand"}};
    static const char *const OTHERS[] = {"other", "other-bold", "symbols"};
    return face < TYPE_FACES ? NAMES[kind][face] : OTHERS[face - FACE_OTHER];
}

static TTF_Font *font_read(const Type *type, int face, int pixels)
{
    static const char *const ENDINGS[] = {"otf", "ttf"};
    for (size_t i = 0; i < 2; i++) {
        char path[PATH_MAX_BYTES + 64];
        snprintf(path, sizeof path, "%s/%s.%s", type->folder,
                 font_name(type->kind, face), ENDINGS[i]);
        TTF_Font *font = TTF_OpenFont(path, pixels);
        if (font) {
            TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
            return font;
        }
    }
    return NULL;
}

static int pixels_at(double size)
{
    int pixels = (int)lround(size);
    return pixels < PIXELS_LEAST  ? PIXELS_LEAST
           : pixels > PIXELS_MOST ? PIXELS_MOST
                                  : pixels;
}

static int pixels_of(const Type *type, TypeStyle style)
{
    return pixels_at(style.size * type->scale);
}

// The font of that face and size; the one longest unused makes place.
static TTF_Font *font_of(Type *type, int face, int pixels)
{
    Font *oldest = &type->fonts[0];
    type->clock++;
    for (int i = 0; i < FONTS_KEPT; i++) {
        Font *font = &type->fonts[i];
        if (font->font && font->face == face && font->pixels == pixels) {
            font->used = type->clock;
            return font->font;
        }
        if (font->used < oldest->used) {
            oldest = font;
        }
    }
    if (oldest->font) {
        TTF_CloseFont(oldest->font);
    }
    *oldest = (Font){font_read(type, face, pixels), face, pixels, type->clock};
    return oldest->font;
}

Type *type_open(const char *folder, Fonts kind, Error *error)
{
    if (TTF_Init() != 0) {
        error_set(error, ERROR_FONT, folder, 0, NULL, TTF_GetError());
        return NULL;
    }
    Type *type = calloc(1, sizeof *type);
    if (!type) {
        TTF_Quit();
        error_set(error, ERROR_MEMORY, NULL, 0, NULL, NULL);
        return NULL;
    }
    snprintf(type->folder, sizeof type->folder, "%s", folder);
    type->scale = 1;
    type->kind = kind;
    for (int face = 0; face < TYPE_FACES; face++) {
        if (!font_of(type, (TypeFace)face, 16)) {
            error_set(error, ERROR_FONT, folder, 0, NULL, TTF_GetError());
            type_close(type);
            return NULL;
        }
    }
    return type;
}

static size_t mask_bytes(const Mask *mask)
{
    return mask->surface
               ? (size_t)cairo_image_surface_get_stride(mask->surface) *
                     (size_t)cairo_image_surface_get_height(mask->surface)
               : 0;
}

static void mask_free(Type *type, Mask *mask)
{
    type->mask_bytes -= mask_bytes(mask);
    if (mask->surface) {
        cairo_surface_destroy(mask->surface);
    }
    free(mask->text);
    *mask = (Mask){0};
}

static void forget(Type *type)
{
    for (int i = 0; i < MASKS_KEPT; i++) {
        mask_free(type, &type->masks[i]);
    }
    for (int i = 0; i < FONTS_KEPT; i++) {
        if (type->fonts[i].font) {
            TTF_CloseFont(type->fonts[i].font);
        }
        type->fonts[i] = (Font){0};
    }
    type->widths = (TypeWidths){0};
}

void type_close(Type *type)
{
    if (!type) {
        return;
    }
    forget(type);
    free(type);
    TTF_Quit();
}

size_t type_kept(const Type *type)
{
    return type->mask_bytes;
}

void type_set_watch(Type *type, TypeWatch *watch, void *self)
{
    type->watch = watch;
    type->watcher = self;
}

void type_cover(Type *type)
{
    if (type->watch) {
        type->watch(type->watcher, NULL);
    }
}

// To whoever watches, if all of it is in sight; `cr` is in pixels.
static void tell(const Type *type, cairo_t *cr, TypeStyle style,
                 const char *line, double x, double y, cairo_surface_t *mask)
{
    double left, top, right, foot;
    cairo_clip_extents(cr, &left, &top, &right, &foot);
    if (x < left - 1 || y < top - 1 ||
        x + cairo_image_surface_get_width(mask) > right + 1 ||
        y + cairo_image_surface_get_height(mask) > foot + 1) {
        return;
    }
    TypeMark mark = {.at = {x, y, cairo_image_surface_get_width(mask),
                            cairo_image_surface_get_height(mask)},
                     .colour = style.colour,
                     .alpha = style.alpha,
                     .pixels = pixels_of(type, style),
                     .bold = style.face == TYPE_BOLD,
                     .text = line};
    type->watch(type->watcher, &mark);
}

void type_set_scale(Type *type, double pixels, int percent)
{
    double scale = pixels > 0 ? pixels : 1;
    if (fabs(scale - type->scale) > 1e-9 || percent != type->percent) {
        forget(type);
    }
    type->scale = scale;
    type->percent = percent;
}

double type_line_height(const Type *type, TypeStyle style)
{
    (void)type;
    return style.size * LINE_SPACING;
}

void type_set_spacing(Type *type, Spacing spacing)
{
    type->spacing = spacing;
}

double type_line_step(const Type *type, TypeStyle style)
{
    return type_line_height(type, style) * SPACING_TIMES[type->spacing];
}

double type_line_lead(const Type *type, TypeStyle style)
{
    return (type_line_step(type, style) - type_line_height(type, style)) / 2;
}

static void line_copy(char out[TYPE_LINE_BYTES], const char *text, size_t count)
{
    size_t n = count < TYPE_LINE_BYTES - 1 ? count : TYPE_LINE_BYTES - 1;
    memcpy(out, text, n);
    out[n] = '\0';
}

// A face at a size, which lends letters where it lacks them.
typedef struct Lender {
    Type *type;
    TypeFace face;
    int pixels;
} Lender;

static TTF_Font *lent_font(const Lender *lender, TypeFrom from)
{
    bool bold = from == TYPE_FROM_OTHER && lender->face == TYPE_BOLD;
    int face = from == TYPE_FROM_FACE      ? (int)lender->face
               : from == TYPE_FROM_SYMBOLS ? FACE_SYMBOLS
               : bold                      ? FACE_OTHER_BOLD
                                           : FACE_OTHER;
    return font_of(lender->type, face, lender->pixels);
}

static bool has_letter(void *self, TypeFrom from, uint32_t letter)
{
    TTF_Font *font = lent_font(self, from);
    return font && TTF_GlyphIsProvided32(font, letter);
}

// The font of the next run of `line`, whose text goes to `text`; `*at` moves
// behind it. NULL at the end, or without a font.
static TTF_Font *next_run(Lender *lender, const char *line, size_t *at,
                          char text[TYPE_LINE_BYTES])
{
    if (line[*at] == '\0') {
        return NULL;
    }
    TypeRun run = type_runs_next(line, *at, has_letter, lender);
    TTF_Font *font = lent_font(lender, run.from);
    memcpy(text, line + run.start, run.end - run.start);
    text[run.end - run.start] = '\0';
    *at = run.end;
    if (font && (run.leftwards || run.from != TYPE_FROM_FACE)) {
        (void)TTF_SetFontDirection(font, run.leftwards ? TTF_DIRECTION_RTL
                                                       : TTF_DIRECTION_LTR);
        (void)TTF_SetFontScriptName(font, run.script);
    }
    return font;
}

static int width_of_runs(Lender *lender, const char *line)
{
    char text[TYPE_LINE_BYTES];
    int all = 0;
    size_t at = 0;
    for (TTF_Font *font; (font = next_run(lender, line, &at, text)) != NULL;) {
        int w = 0;
        all += TTF_SizeUTF8(font, text, &w, NULL) == 0 ? w : 0;
    }
    return all;
}

static int width_shaped(Type *type, TypeFace face, int pixels, const char *line)
{
    Lender lender = {type, face, pixels};
    if (!type_runs_is_plain(line)) {
        return width_of_runs(&lender, line);
    }
    TTF_Font *font = lent_font(&lender, TYPE_FROM_FACE);
    int w = 0;
    return font && TTF_SizeUTF8(font, line, &w, NULL) == 0 ? w : 0;
}

double type_width(Type *type, TypeStyle style, const char *text, size_t count)
{
    char line[TYPE_LINE_BYTES];
    line_copy(line, text, count);
    if (line[0] == '\0') {
        return 0;
    }
    int pixels = pixels_of(type, style);
    uint64_t key = type_widths_key(style.face, pixels, line);
    int wide = type_widths_find(&type->widths, key);
    if (wide < 0) {
        wide = width_shaped(type, style.face, pixels, line);
        type_widths_keep(&type->widths, key, wide);
    }
    return wide / type->scale;
}

// The end of the word that begins at `at`, spaces before it included.
static size_t word_end(const char *text, size_t at)
{
    while (text[at] == ' ') {
        at++;
    }
    while (text[at] && text[at] != ' ' && text[at] != '\n') {
        at++;
    }
    return at;
}

// Of a word that is wider than a line, as many letters as fit; one at least.
static size_t broken_end(Type *type, TypeStyle style, const char *text,
                         size_t start, double width)
{
    const char *at = text + start;
    const char *fits = at;
    while (*at != '\0' && *at != '\n') {
        (void)text_next(&at);
        size_t count = (size_t)(at - (text + start));
        if (count >= TYPE_LINE_BYTES ||
            type_width(type, style, text + start, count) > width) {
            break;
        }
        fits = at;
    }
    return (size_t)((fits > text + start ? fits : at) - text);
}

static size_t line_end(Type *type, TypeStyle style, const char *text,
                       size_t start, double width)
{
    size_t end = word_end(text, start);
    if (end - start >= TYPE_LINE_BYTES ||
        type_width(type, style, text + start, end - start) > width) {
        return broken_end(type, style, text, start, width);
    }
    while (text[end] && text[end] != '\n') {
        size_t next = word_end(text, end);
        if (next - start >= TYPE_LINE_BYTES ||
            type_width(type, style, text + start, next - start) > width) {
            break;
        }
        end = next;
    }
    return end;
}

size_t type_wrap(Type *type, TypeStyle style, const char *text, double width,
                 TypeLine *lines, size_t size)
{
    size_t count = 0;
    size_t start = 0;
    while (text[start] && count < size) {
        size_t end = line_end(type, style, text, start, width);
        lines[count++] = (TypeLine){start, end};
        start = end;
        if (text[start] == '\n') {
            start++;
        }
        while (text[start] == ' ') {
            start++;
        }
    }
    return count;
}

// A mask of what SDL drew: only how much each pixel is covered.
static cairo_surface_t *mask_from(SDL_Surface *drawn)
{
    cairo_surface_t *mask =
        cairo_image_surface_create(CAIRO_FORMAT_A8, drawn->w, drawn->h);
    if (cairo_surface_status(mask) != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(mask);
        return NULL;
    }
    unsigned char *to = cairo_image_surface_get_data(mask);
    int stride = cairo_image_surface_get_stride(mask);
    if (SDL_LockSurface(drawn) != 0) {
        cairo_surface_destroy(mask);
        return NULL;
    }
    for (int y = 0; y < drawn->h; y++) {
        const Uint32 *from =
            (const Uint32 *)(const void *)((const Uint8 *)drawn->pixels +
                                           y * drawn->pitch);
        for (int x = 0; x < drawn->w; x++) {
            to[y * stride + x] = (unsigned char)(from[x] >> 24);
        }
    }
    SDL_UnlockSurface(drawn);
    cairo_surface_mark_dirty(mask);
    return mask;
}

static cairo_surface_t *mask_of_run(TTF_Font *font, const char *text)
{
    SDL_Color white = {255, 255, 255, 255};
    SDL_Surface *drawn = TTF_RenderUTF8_Blended(font, text, white);
    if (!drawn) {
        return NULL;
    }
    cairo_surface_t *mask = mask_from(drawn);
    SDL_FreeSurface(drawn);
    return mask;
}

// The runs of a line beside each other, on the baseline of its own face.
static cairo_surface_t *mask_of_runs(Lender *lender, const char *line)
{
    char text[TYPE_LINE_BYTES];
    TTF_Font *own = lent_font(lender, TYPE_FROM_FACE);
    int wide = width_of_runs(lender, line);
    if (!own || wide < 1) {
        return NULL;
    }
    int high = TTF_FontHeight(own);
    int ascent = TTF_FontAscent(own);
    cairo_surface_t *mask =
        cairo_image_surface_create(CAIRO_FORMAT_A8, wide, high);
    cairo_t *cr = cairo_create(mask);
    int x = 0;
    size_t at = 0;
    for (TTF_Font *font; (font = next_run(lender, line, &at, text)) != NULL;) {
        int w = 0;
        cairo_surface_t *one = mask_of_run(font, text);
        if (one) {
            cairo_mask_surface(cr, one, x, ascent - TTF_FontAscent(font));
            cairo_surface_destroy(one);
        }
        x += TTF_SizeUTF8(font, text, &w, NULL) == 0 ? w : 0;
    }
    cairo_destroy(cr);
    return mask;
}

static cairo_surface_t *mask_draw(Type *type, TypeFace face, int pixels,
                                  const char *line)
{
    Lender lender = {type, face, pixels};
    if (!type_runs_is_plain(line)) {
        return mask_of_runs(&lender, line);
    }
    TTF_Font *font = lent_font(&lender, TYPE_FROM_FACE);
    return font ? mask_of_run(font, line) : NULL;
}

static size_t mask_bytes_most(const Type *type)
{
    double most = MASK_BYTES * type->scale * type->scale;
    return most > MASK_BYTES_LEAST ? (size_t)most : MASK_BYTES_LEAST;
}

// Makes place for `kept`, as a clock does: a mask that was drawn since the hand
// came by last is passed over once.
static void forget_masks(Type *type, const Mask *kept)
{
    size_t most = mask_bytes_most(type);
    for (int i = 0; i < 2 * MASKS_KEPT && type->mask_bytes > most; i++) {
        Mask *mask = &type->masks[type->hand];
        type->hand = (type->hand + 1) % MASKS_KEPT;
        if (mask->drawn) {
            mask->drawn = false;
        } else if (mask != kept) {
            mask_free(type, mask);
        }
    }
}

static cairo_surface_t *mask_of(Type *type, TypeFace face, int pixels,
                                const char *line)
{
    unsigned hash = 2166136261u + (unsigned)face * 31u + (unsigned)pixels;
    for (const char *c = line; *c; c++) {
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    }
    Mask *mask = &type->masks[hash % MASKS_KEPT];
    if (mask->surface && mask->face == face && mask->pixels == pixels &&
        strcmp(mask->text, line) == 0) {
        mask->drawn = true;
        return mask->surface;
    }
    mask_free(type, mask);
    mask->text = malloc(strlen(line) + 1);
    if (!mask->text) {
        return NULL;
    }
    strcpy(mask->text, line);
    mask->face = face;
    mask->pixels = pixels;
    mask->surface = mask_draw(type, face, pixels, line);
    type->mask_bytes += mask_bytes(mask);
    forget_masks(type, mask);
    return mask->surface;
}

void type_draw(Type *type, cairo_t *cr, TypeStyle style, const char *text,
               size_t count, double x, double y)
{
    char line[TYPE_LINE_BYTES];
    line_copy(line, text, count);
    if (line[0] == '\0') {
        return;
    }
    cairo_surface_t *mask =
        mask_of(type, style.face, pixels_of(type, style), line);
    if (!mask) {
        return;
    }
    cairo_save(cr);
    cairo_user_to_device(cr, &x, &y);
    cairo_identity_matrix(cr);
    cairo_set_source_rgba(cr, (style.colour >> 16 & 255) / 255.0,
                          (style.colour >> 8 & 255) / 255.0,
                          (style.colour & 255) / 255.0, style.alpha);
    cairo_mask_surface(cr, mask, round(x), round(y));
    if (type->watch) {
        tell(type, cr, style, line, round(x), round(y), mask);
    }
    cairo_restore(cr);
}

double type_paragraph_seen(Type *type, cairo_t *cr, TypeStyle style,
                           const char *text, PaintRect at,
                           const PaintRect *seen)
{
    TypeLine lines[TYPE_LINES_MAX];
    size_t count = type_wrap(type, style, text, at.w, lines, TYPE_LINES_MAX);
    double step = type_line_step(type, style);
    double high = type_line_height(type, style);
    double y = at.y + (count > 1 ? type_line_lead(type, style) : 0);
    for (size_t i = 0; cr && i < count; i++, y += step) {
        if (!seen || (y > seen->y - FOLD_SLACK &&
                      y + high < seen->y + seen->h + FOLD_SLACK)) {
            type_draw(type, cr, style, text + lines[i].start,
                      lines[i].end - lines[i].start, at.x, y);
        }
    }
    return count == 1 ? high : (double)count * step;
}

double type_paragraph(Type *type, cairo_t *cr, TypeStyle style,
                      const char *text, double x, double y, double width)
{
    return type_paragraph_seen(type, cr, style, text,
                               (PaintRect){x, y, width, 0}, NULL);
}

void type_shorten(Type *type, TypeStyle style, const char *text, double width,
                  char *out, size_t size)
{
    static const char MORE[] = "…";
    size_t all = strlen(text);
    size_t low = 0;
    size_t high = all < size - sizeof MORE ? all : size - sizeof MORE;
    if (text_copy(out, size, text) &&
        type_width(type, style, text, all) <= width) {
        return;
    }
    while (low < high) {
        size_t middle = (low + high + 1) / 2;
        text_copy(out, middle + 1, text);
        text_append(out, size, MORE);
        if (type_width(type, style, out, strlen(out)) <= width) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    text_copy(out, low + 1, text);
    text_append(out, size, MORE);
}

double type_fit(Type *type, TypeStyle style, double least, const char *text,
                double width)
{
    while (style.size > least &&
           type_width(type, style, text, strlen(text)) > width) {
        style.size = fmax(style.size - FIT_STEP, least);
    }
    return style.size;
}

void type_cut(Type *type, cairo_t *cr, TypeStyle style, const char *text,
              double x, double y, double width)
{
    char line[TYPE_LINE_BYTES];
    type_shorten(type, style, text, width, line, sizeof line);
    type_draw(type, cr, style, line, strlen(line), x, y);
}

// How many pixels a unit of `cr` is high: of a sheet that lies, how wide.
static double scale_of(cairo_t *cr)
{
    double across_x = 1, across_y = 0, down_x = 0, down_y = 1;
    cairo_user_to_device_distance(cr, &across_x, &across_y);
    cairo_user_to_device_distance(cr, &down_x, &down_y);
    return fmax(hypot(across_x, across_y), hypot(down_x, down_y));
}

void type_draw_on(Type *type, cairo_t *cr, TypeStyle style, const char *text,
                  size_t count, double x, double y)
{
    char line[TYPE_LINE_BYTES];
    double scale = scale_of(cr);
    line_copy(line, text, count);
    int pixels = pixels_at(style.size * scale);
    TTF_Font *font = font_of(type, style.face, pixels);
    cairo_surface_t *mask =
        line[0] && font ? mask_of(type, style.face, pixels, line) : NULL;
    if (!mask) {
        return;
    }
    double unit = style.size / pixels; // of a pixel of the mask
    cairo_save(cr);
    cairo_translate(cr, x, y - TTF_FontAscent(font) * unit);
    cairo_scale(cr, unit, unit);
    cairo_set_source_rgba(cr, (style.colour >> 16 & 255) / 255.0,
                          (style.colour >> 8 & 255) / 255.0,
                          (style.colour & 255) / 255.0, style.alpha);
    cairo_mask_surface(cr, mask, 0, 0);
    cairo_restore(cr);
}
