# How the libraries are built for the browser; read by .cmake/systems/libraries.
# Where Debian has what emcc runs under node, whichever node it is.
export NODE_PATH=/usr/share/nodejs:/usr/lib/nodejs
CC=emcc
CXX=em++
AR=emar
SIZE=-Os
SDL_SYSTEM=emscripten
SDL_OFF='JOYSTICK\|HAPTIC\|SENSOR\|POWER\|LOADSO\|VIDEO_\(RENDER\|OPENGL\)'
SDL_ON='-DSDL_LOADSO_DUMMY=1 -DSDL_LOADSO_DISABLED=1'
SDL_PARTS='audio/disk audio/emscripten filesystem/emscripten loadso/dummy
    locale/emscripten misc/emscripten thread/generic timer/unix
    video/emscripten'
SDL_LIBRARIES=-lm
JANSSON_FLAGS=-DUSE_URANDOM=1
SQLITE_FLAGS='-DSQLITE_THREADSAFE=0 -DSQLITE_DEFAULT_MEMSTATUS=0'
PIXMAN_FLAGS='-DPIXMAN_NO_TLS=1 -DHAVE_MMAP=1 -DHAVE_MPROTECT=1
    -DHAVE_SYS_MMAN_H=1 -DHAVE_SIGACTION=1 -DHAVE_POSIX_MEMALIGN=1'
PIXMAN_SETS=
CAIRO_FLAGS='-DHAVE_FLOCKFILE=1 -DHAVE_FUNLOCKFILE=1 -DHAVE_STRNDUP=1
    -DSIZEOF_SIZE_T=4 -DSIZEOF_VOID_P=4'
LIBRARIES='sdl2 freetype harfbuzz sdl2_ttf jansson utf8proc lua sqlite pixman
    cairo'
