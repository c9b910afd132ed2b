#include <windows.h>

#include "platform/display.h"

static const double USUAL_DENSITY = 96; // dots an inch
static const double MOST = 8;

double display_scale(void)
{
    HDC screen = GetDC(NULL);
    double scale =
        screen ? GetDeviceCaps(screen, LOGPIXELSX) / USUAL_DENSITY : 1;
    if (screen) {
        ReleaseDC(NULL, screen);
    }
    return scale < 1 ? 1 : scale > MOST ? MOST : scale;
}
