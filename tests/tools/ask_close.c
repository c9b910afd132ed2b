// ask_close WINDOW: asks a window to close, as the cross in its corner does;
// for the window tests, whose display has no window manager.

#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments)
{
    Display *display = XOpenDisplay(NULL);
    if (count != 2 || !display) {
        fputs("ask_close WINDOW, on a display\n", stderr);
        return EXIT_FAILURE;
    }
    Window window = strtoul(arguments[1], NULL, 0);
    XEvent event = {
        .xclient = {.type = ClientMessage, .window = window, .format = 32}};
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.data.l[0] =
        (long)XInternAtom(display, "WM_DELETE_WINDOW", False);
    event.xclient.data.l[1] = CurrentTime;
    int sent = XSendEvent(display, window, False, NoEventMask, &event);
    XCloseDisplay(display);
    return sent ? EXIT_SUCCESS : EXIT_FAILURE;
}
