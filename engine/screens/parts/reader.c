#include "screens/parts/reader.h"

#include <string.h>

#include "base/text.h"

void reader_begin(Reader *reader)
{
    reader->text[0] = '\0';
}

void reader_note(Reader *reader, const char *paragraph)
{
    size_t used = strlen(reader->text);
    if (!reader->on || paragraph[0] == '\0') {
        return;
    }
    if (!text_append(reader->text, READER_BYTES, paragraph) ||
        !text_append(reader->text, READER_BYTES, "\n")) {
        reader->text[used] = '\0';
    }
}
