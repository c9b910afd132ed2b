#include "draw/paper/paper_font.h"

#include <cairo-ft.h>
#include <stdlib.h>

#include "platform/file.h"

// A FreeType face with the library it came from; the cairo face owns both
// and lets them go when nothing draws with it any more.
typedef struct FontFile {
    FT_Library library;
    FT_Face face;
} FontFile;

static const cairo_user_data_key_t file_key;

static void font_file_close(void *data)
{
    FontFile *file = data;
    if (file->face != NULL) {
        FT_Done_Face(file->face);
    }
    if (file->library != NULL) {
        FT_Done_FreeType(file->library);
    }
    free(file);
}

static FontFile *font_file_open(const char *path)
{
    FontFile *file = calloc(1, sizeof *file);
    if (file == NULL) {
        return NULL;
    }
    if (path != NULL && FT_Init_FreeType(&file->library) == 0 &&
        FT_New_Face(file->library, path, 0, &file->face) == 0) {
        return file;
    }
    font_file_close(file);
    return NULL;
}

static cairo_font_face_t *font_face_open(const char *path)
{
    FontFile *file = font_file_open(path);
    if (file == NULL) {
        return NULL;
    }
    cairo_font_face_t *face =
        cairo_ft_font_face_create_for_ft_face(file->face, 0);
    if (cairo_font_face_set_user_data(face, &file_key, file, font_file_close) ==
        CAIRO_STATUS_SUCCESS) {
        return face;
    }
    cairo_font_face_destroy(face);
    font_file_close(file);
    return NULL;
}

bool paper_font_open(PaperFont *font, const char *print, const char *print_bold,
                     const char *hand)
{
    font->print = font_face_open(print);
    font->print_bold = font_face_open(print_bold);
    font->hand = font_face_open(hand);
    if (font->print != NULL && font->print_bold != NULL && font->hand != NULL) {
        return true;
    }
    paper_font_close(font);
    return false;
}

bool paper_font_open_folder(PaperFont *font, const char *folder)
{
    static const char *const NAMES[] = {"print.otf", "print-bold.otf",
                                        "hand.otf"};
    char paths[3][FILE_PATH_MAX];
    for (int i = 0; i < 3; i++) {
        if (!file_join(paths[i], folder, NAMES[i])) {
            return false;
        }
    }
    return paper_font_open(font, paths[0], paths[1], paths[2]);
}

void paper_font_close(PaperFont *font)
{
    cairo_font_face_destroy(font->print);
    cairo_font_face_destroy(font->print_bold);
    cairo_font_face_destroy(font->hand);
    *font = (PaperFont){NULL, NULL, NULL};
}
