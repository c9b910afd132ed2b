// drop_file WINDOW FILE: drags a file onto a window and lets it go there, as a
// file manager does (XDND, version 5). Ends when the window has it.

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VERSION = 5, ADDRESS_BYTES = 5000 };

static Display *display;
static Window own, target;

static Atom atom(const char *name)
{
    return XInternAtom(display, name, False);
}

static void tell(const char *what, long a, long b, long c, long d)
{
    XEvent event = {0};
    event.xclient.type = ClientMessage;
    event.xclient.window = target;
    event.xclient.message_type = atom(what);
    event.xclient.format = 32;
    event.xclient.data.l[0] = (long)own;
    event.xclient.data.l[1] = a;
    event.xclient.data.l[2] = b;
    event.xclient.data.l[3] = c;
    event.xclient.data.l[4] = d;
    XSendEvent(display, target, False, NoEventMask, &event);
    XFlush(display);
}

// Hands over the address of the file.
static void give(const XSelectionRequestEvent *asked, const char *address)
{
    XEvent event = {0};
    XChangeProperty(display, asked->requestor, asked->property, asked->target,
                    8, PropModeReplace, (const unsigned char *)address,
                    (int)strlen(address));
    event.xselection.type = SelectionNotify;
    event.xselection.requestor = asked->requestor;
    event.xselection.selection = asked->selection;
    event.xselection.target = asked->target;
    event.xselection.property = asked->property;
    event.xselection.time = asked->time;
    XSendEvent(display, asked->requestor, False, NoEventMask, &event);
    XFlush(display);
}

int main(int count, char **arguments)
{
    char address[ADDRESS_BYTES];
    XEvent event;
    display = XOpenDisplay(NULL);
    if (!display || count != 3) {
        return 1;
    }
    target = strtoul(arguments[1], NULL, 0);
    snprintf(address, sizeof address, "file://%s\r\n", arguments[2]);
    own = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1,
                              0, 0, 0);
    XSetSelectionOwner(display, atom("XdndSelection"), own, CurrentTime);
    tell("XdndEnter", (long)VERSION << 24, (long)atom("text/uri-list"), 0, 0);
    tell("XdndPosition", 0, 100 << 16 | 100, CurrentTime,
         (long)atom("XdndActionCopy"));
    tell("XdndDrop", 0, CurrentTime, 0, 0);
    do {
        XNextEvent(display, &event);
        if (event.type == SelectionRequest) {
            give(&event.xselectionrequest, address);
        }
    } while (event.type != ClientMessage ||
             event.xclient.message_type != atom("XdndFinished"));
    XCloseDisplay(display);
    return 0;
}
