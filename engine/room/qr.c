#include "room/qr.h"

#include <qrencode.h>

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
