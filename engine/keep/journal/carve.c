#include "keep/journal/carve.h"

#include <string.h>

enum {
    PAGE = 4096, // as SQLite makes them, unless told otherwise
    LOG_HEAD = 32,
    FRAME_HEAD = 24, // before each page in the log
    ROWS_ROOT = 2,   // in the order in which the tables are made
    KEYS_ROOT = 3,
    // The kinds of page, and what stands before the places of the cells.
    KIND_KEYS_ABOVE = 0x02,
    KIND_KEYS = 0x0A,
    KIND_ROWS = 0x0D,
    HEAD = 8,
    HEAD_ABOVE = 12
};

// Two tables that can hold any row of the journal: by number, as those of
// profiles and talks, and by key, as the others. Which it is shows in the
// columns: a numbered row has NULL where its number is said, and behind the
// last column nothing follows.
static const char SHAPE[] =
    "CREATE TABLE rows (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10);"
    "CREATE TABLE keys (c0, c1, c2, c3, c4, PRIMARY KEY (c0, c1))"
    " WITHOUT ROWID;"
    "CREATE VIEW profiles AS SELECT rowid AS id, c1 AS name FROM rows"
    " WHERE c0 IS NULL AND c2 IS NULL;"
    "CREATE VIEW talks AS SELECT rowid AS id, c1 AS scenario, c2 AS mood,"
    " c3 AS seed, c4 AS started, c5 AS ended, c6 AS ending, c7 AS profile,"
    " c8 AS parent, ifnull(c9, 0) AS fork FROM rows"
    " WHERE c0 IS NULL AND c10 IS NULL;"
    "CREATE VIEW moves AS SELECT c0 AS talk, c1 AS number, c2 AS text,"
    " c3 AS head FROM keys WHERE c4 IS NULL;"
    "CREATE VIEW answers AS SELECT c0 AS talk, c1 AS question, c2 AS value,"
    " c3 AS text FROM keys WHERE c4 IS NULL;"
    "CREATE VIEW figures AS SELECT c0 AS talk, c1 AS name, c2 AS value"
    " FROM keys WHERE c3 IS NULL;";

static bool make_images(Carver *carver)
{
    sqlite3_int64 size = 0;
    carver->empty = sqlite3_serialize(carver->page.handle, "main", &size, 0);
    carver->size = (size_t)size;
    if (carver->empty == NULL || carver->size < (size_t)KEYS_ROOT * PAGE) {
        return false;
    }
    carver->image = sqlite3_malloc64(carver->size);
    return carver->image != NULL;
}

static long count_pages(const Carver *carver)
{
    if (carver->file == NULL || fseek(carver->file, 0, SEEK_END) != 0) {
        return 0;
    }
    long rest = ftell(carver->file) - carver->first;
    return rest <= 0 ? 0 : (rest + carver->step - 1) / carver->step;
}

bool carve_open(Carver *carver, const char *path, CarveKind kind, Error *error)
{
    *carver = (Carver){.first = 0, .step = PAGE};
    if (kind == CARVE_LOG) {
        carver->first = LOG_HEAD + FRAME_HEAD;
        carver->step = FRAME_HEAD + PAGE;
    }
    if (!database_open(&carver->page, ":memory:", error) ||
        !database_run(&carver->page, SHAPE, error)) {
        carve_close(carver);
        return false;
    }
    if (!make_images(carver)) {
        carve_close(carver);
        return error_set(error, ERROR_MEMORY, path, 0, NULL, NULL);
    }
    carver->file = fopen(path, "rb");
    carver->left = count_pages(carver);
    return true;
}

// A page that was cut off ends in zeros.
static bool read_page(const Carver *carver, unsigned char page[PAGE])
{
    long at = carver->first + carver->left * carver->step;
    memset(page, 0, PAGE);
    return fseek(carver->file, at, SEEK_SET) == 0 &&
           fread(page, 1, PAGE, carver->file) > 0;
}

static size_t number_at(const unsigned char *bytes)
{
    return (size_t)bytes[0] << 8 | bytes[1];
}

// A page of keys that stands above others holds rows too: each cell is one,
// behind four bytes that say which page lies below. Without those it is a page
// like the others.
static void lower_page(unsigned char page[PAGE])
{
    enum { BELOW = 4 };
    size_t cells = number_at(page + 3);
    if (cells > (PAGE - HEAD_ABOVE) / 2) {
        cells = (PAGE - HEAD_ABOVE) / 2;
    }
    page[0] = KIND_KEYS;
    page[1] = page[2] = 0; // no free blocks, that are not where they were
    page[7] = 0;
    for (size_t i = 0; i < cells; i++) {
        const unsigned char *from = page + HEAD_ABOVE + 2 * i;
        size_t cell = number_at(from) + BELOW;
        page[HEAD + 2 * i] = (unsigned char)(cell >> 8);
        page[HEAD + 2 * i + 1] = (unsigned char)cell;
    }
}

static bool show_page(Carver *carver, unsigned char page[PAGE])
{
    if (page[0] == KIND_KEYS_ABOVE) {
        lower_page(page);
    }
    int root = page[0] == KIND_ROWS ? ROWS_ROOT : KEYS_ROOT;
    memcpy(carver->image, carver->empty, carver->size);
    memcpy(carver->image + (size_t)(root - 1) * PAGE, page, PAGE);
    sqlite3_int64 size = (sqlite3_int64)carver->size;
    carver->result =
        sqlite3_deserialize(carver->page.handle, "main", carver->image, size,
                            size, SQLITE_DESERIALIZE_READONLY);
    return carver->result == SQLITE_OK;
}

bool carve_next(Carver *carver)
{
    unsigned char page[PAGE];
    while (carver->left > 0) {
        carver->left--;
        if (read_page(carver, page) &&
            (page[0] == KIND_ROWS || page[0] == KIND_KEYS ||
             page[0] == KIND_KEYS_ABOVE)) {
            return show_page(carver, page);
        }
    }
    return false;
}

void carve_close(Carver *carver)
{
    if (carver->file != NULL) {
        (void)fclose(carver->file); // it was only read
    }
    if (carver->page.handle != NULL) {
        database_close(&carver->page);
    }
    sqlite3_free(carver->empty);
    sqlite3_free(carver->image);
    *carver = (Carver){0};
}
