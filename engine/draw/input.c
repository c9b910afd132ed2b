#include "draw/input.h"

#include "base/text.h"

static Input pointer(InputKind kind, const Layout *layout, double x, double y,
                     bool held)
{
    return (Input){.kind = kind,
                   .x = layout_unit_x(layout, x),
                   .y = layout_unit_y(layout, y),
                   .held = held};
}

static Input finger(InputKind kind, const SDL_Event *event,
                    const Layout *layout)
{
    return pointer(kind, layout, (double)event->tfinger.x * layout->width,
                   (double)event->tfinger.y * layout->height,
                   kind != INPUT_RELEASE);
}

static InputKey key_with_control(SDL_Keycode key)
{
    switch (key) {
    case SDLK_PLUS:
    case SDLK_EQUALS:
    case SDLK_KP_PLUS:
        return KEY_LARGER;
    case SDLK_MINUS:
    case SDLK_KP_MINUS:
        return KEY_SMALLER;
    case SDLK_z:
        return KEY_UNDO;
    default:
        return KEY_OTHER;
    }
}

// The keys of digits by themselves: where they want Shift, what they type
// without it is another matter.
static int digit_of(const SDL_Keysym *sym)
{
    SDL_Keycode code = sym->sym;
    if (code >= SDLK_0 && code <= SDLK_9) {
        return code - SDLK_0;
    }
    if (!(sym->mod & KMOD_NUM)) {
        return -1;
    }
    return code == SDLK_KP_0                        ? 0
           : code >= SDLK_KP_1 && code <= SDLK_KP_9 ? code - SDLK_KP_1 + 1
                                                    : -1;
}

static InputKey key_of(const SDL_Keysym *sym)
{
    static const struct {
        SDL_Keycode code;
        InputKey key;
    } KEYS[] = {
        {SDLK_RETURN, KEY_DO},
        {SDLK_KP_ENTER, KEY_DO},
        {SDLK_SPACE, KEY_SPACE},
        {SDLK_ESCAPE, KEY_BACK},
        {SDLK_AC_BACK, KEY_BACK},
        {SDLK_UP, KEY_UP},
        {SDLK_DOWN, KEY_DOWN},
        {SDLK_LEFT, KEY_LEFT},
        {SDLK_RIGHT, KEY_RIGHT},
        {SDLK_HOME, KEY_HOME},
        {SDLK_END, KEY_END},
        {SDLK_PAGEUP, KEY_PAGE_UP},
        {SDLK_PAGEDOWN, KEY_PAGE_DOWN},
        {SDLK_BACKSPACE, KEY_ERASE},
        {SDLK_DELETE, KEY_DELETE},
        {SDLK_F1, KEY_HELP},
        {SDLK_F2, KEY_SETTINGS},
        {SDLK_F4, KEY_COCKPIT},
        {SDLK_F8, KEY_DARK},
        {SDLK_F11, KEY_FULL},
    };
    if (sym->mod & (KMOD_ALT | KMOD_GUI | KMOD_MODE)) {
        return KEY_OTHER;
    }
    if (sym->mod & KMOD_CTRL) {
        return key_with_control(sym->sym);
    }
    if (sym->sym == SDLK_TAB) {
        return sym->mod & KMOD_SHIFT ? KEY_PREVIOUS : KEY_NEXT;
    }
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++) {
        if (KEYS[i].code == sym->sym) {
            return KEYS[i].key;
        }
    }
    return digit_of(sym) >= 0 ? KEY_DIGIT : KEY_OTHER;
}

static bool repeats(InputKey key)
{
    switch (key) {
    case KEY_NEXT:
    case KEY_PREVIOUS:
    case KEY_UP:
    case KEY_DOWN:
    case KEY_LEFT:
    case KEY_RIGHT:
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
    case KEY_ERASE:
    case KEY_DELETE:
        return true;
    default:
        return false;
    }
}

static bool is_paste(const SDL_Keysym *sym)
{
    return (sym->sym == SDLK_v && (sym->mod & KMOD_CTRL)) ||
           (sym->sym == SDLK_INSERT && (sym->mod & KMOD_SHIFT));
}

// What was copied elsewhere comes in as if it were typed.
static Input paste_input(void)
{
    Input input = {.kind = INPUT_NONE};
    char *copied = SDL_GetClipboardText();
    if (copied && copied[0] != '\0') {
        input.kind = INPUT_LETTER;
        text_clean_lines(copied);
        text_copy(input.text, sizeof input.text, copied);
    }
    SDL_free(copied);
    return input;
}

static Input key_input(const SDL_Event *event, InputKeys *keys)
{
    *keys = (InputKeys){.repeated = event->key.repeat != 0};
    if (is_paste(&event->key.keysym)) {
        return paste_input();
    }
    InputKey key = key_of(&event->key.keysym);
    bool counts = key != KEY_OTHER && (!keys->repeated || repeats(key));
    return (Input){.kind = counts ? INPUT_KEY : INPUT_NONE,
                   .key = key,
                   .digit =
                       key == KEY_DIGIT ? digit_of(&event->key.keysym) : 0};
}

// As a command: one letter that is struck by itself.
static char command_of(const char *text, SDL_Keymod held, const InputKeys *keys)
{
    bool bare = !(held & (KMOD_CTRL | KMOD_ALT | KMOD_GUI | KMOD_MODE));
    char letter = text[0];
    if (!bare || keys->repeated || letter == '\0' || text[1] != '\0') {
        return '\0';
    }
    return (char)(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
}

// With Ctrl held a letter is a command, and comes as a key; AltGr is held as
// Ctrl and Alt together by some.
static Input letter_input(const SDL_Event *event, const InputKeys *keys)
{
    Input input = {.kind = INPUT_LETTER};
    SDL_Keymod held = SDL_GetModState();
    bool command = (held & KMOD_CTRL) && !(held & (KMOD_ALT | KMOD_MODE));
    if (command || keys->spent) {
        return (Input){0};
    }
    text_copy(input.text, sizeof input.text, event->text.text);
    input.letter = command_of(input.text, held, keys);
    return input;
}

void input_spend(InputKeys *keys, const Input *input)
{
    keys->spent = input->kind == INPUT_KEY;
}

static Input window_input(const SDL_Event *event)
{
    switch (event->window.event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
    case SDL_WINDOWEVENT_EXPOSED:
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        return (Input){.kind = INPUT_RESIZE};
    case SDL_WINDOWEVENT_CLOSE:
        return (Input){.kind = INPUT_QUIT};
    default:
        return (Input){0};
    }
}

// SDL makes a mouse event of every finger as well; those are dropped.
static Input mouse_input(const SDL_Event *event, const Layout *layout)
{
    if (event->type == SDL_MOUSEMOTION) {
        return event->motion.which == SDL_TOUCH_MOUSEID
                   ? (Input){0}
                   : pointer(INPUT_MOVE, layout, event->motion.x,
                             event->motion.y,
                             (event->motion.state & SDL_BUTTON_LMASK) != 0);
    }
    if (event->button.which == SDL_TOUCH_MOUSEID ||
        event->button.button != SDL_BUTTON_LEFT) {
        return (Input){0};
    }
    bool down = event->type == SDL_MOUSEBUTTONDOWN;
    return pointer(down ? INPUT_PRESS : INPUT_RELEASE, layout, event->button.x,
                   event->button.y, down);
}

static Input translate(const SDL_Event *event, const Layout *layout,
                       InputKeys *keys)
{
    switch (event->type) {
    case SDL_QUIT:
        return (Input){.kind = INPUT_QUIT};
    case SDL_WINDOWEVENT:
        return window_input(event);
    case SDL_MOUSEMOTION:
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return mouse_input(event, layout);
    case SDL_MOUSEWHEEL:
        return (Input){.kind = INPUT_WHEEL,
                       .wheel = (double)event->wheel.y,
                       .x = layout_unit_x(layout, event->wheel.mouseX),
                       .y = layout_unit_y(layout, event->wheel.mouseY)};
    case SDL_FINGERDOWN:
        return finger(INPUT_PRESS, event, layout);
    case SDL_FINGERMOTION:
        return finger(INPUT_MOVE, event, layout);
    case SDL_FINGERUP:
        return finger(INPUT_RELEASE, event, layout);
    case SDL_KEYDOWN:
        return key_input(event, keys);
    case SDL_TEXTINPUT:
        return letter_input(event, keys);
    default:
        return (Input){0};
    }
}

Input input_from(const SDL_Event *event, const Layout *layout, InputKeys *keys)
{
    Input input = translate(event, layout, keys);
    input.when = event->common.timestamp;
    return input;
}
