// What there is to say that nobody asked for, on a card over whatever is seen.

#ifndef SCREENS_VIEW_NEWS_H
#define SCREENS_VIEW_NEWS_H

#include "screens/intent.h"
#include "screens/view.h"

void view_news(View *view, cairo_t *cr);

// Before the screen: its card was pressed. INTENT_NONE for anything else.
Intent view_news_handle(const View *view, const Input *input);

#endif
