#include "room/qr.h"

#include <qrencode.h>
#include <string.h>

#include "base/text.h"

int qr_make(const char *text, bool out[QR_SIDE_MAX * QR_SIDE_MAX])
{
    QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
    int side = code && code->width <= QR_SIDE_MAX ? code->width : 0;
    for (int i = 0; i < side * side; i++) {
        out[i] = code->data[i] & 1;
    }
    QRcode_free(code);
    return side;
}

// What has a meaning there is written with a backslash before it.
static bool append(char *out, size_t size, const char *text)
{
    bool fits = true;
    for (; *text != '\0' && fits; text++) {
        const char letter[] = {*text, '\0'};
        if (strchr("\\;,:\"", *text)) {
            fits = text_append(out, size, "\\");
        }
        size_t used = strlen(out); // a byte of a letter may stand alone here
        fits = fits && used + 1 < size;
        if (fits) {
            memcpy(out + used, letter, sizeof letter);
        }
    }
    return fits;
}

bool qr_write_wifi(const char *name, const char *password, char *out,
                   size_t size)
{
    out[0] = '\0';
    bool fits =
        text_append(out, size,
                    password[0] ? "WIFI:T:WPA;S:" : "WIFI:T:nopass;S:") &&
        append(out, size, name) && text_append(out, size, ";P:") &&
        append(out, size, password) && text_append(out, size, ";;");
    out[0] = fits ? out[0] : '\0';
    return fits;
}
