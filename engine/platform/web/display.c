#include "platform/display.h"

#include "platform/web/library.h"

double display_scale(void)
{
    double scale = library_page_ratio();
    return scale < 1 ? 1 : scale;
}
