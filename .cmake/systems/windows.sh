# How the libraries are built for Windows; read by .cmake/systems/libraries.
HOST=x86_64-w64-mingw32
CC=$HOST-gcc-posix
CXX=$HOST-g++-posix
AR=$HOST-gcc-ar-posix
SIZE=-O2
SDL_SYSTEM=windows
SDL_OFF='JOYSTICK\|HAPTIC\|SENSOR\|POWER\|VIDEO_\(RENDER\|OPENGL\|VULKAN\)'
# A program in one piece needs no table of all that SDL can.
SDL_ON='-DDYNAPI_NEEDS_DLOPEN=1 -DHAVE_GCC_ATOMICS=1'
SDL_PARTS='audio/directsound audio/disk audio/wasapi audio/winmm core/windows
    filesystem/windows loadso/windows locale/windows misc/windows
    thread/windows timer/windows video/windows'
SDL_LIBRARIES='-lm -luser32 -lgdi32 -lwinmm -limm32 -lole32 -loleaut32
    -lversion -luuid -ladvapi32 -lsetupapi -lshell32'
JANSSON_FLAGS=-DUSE_WINDOWS_CRYPTOAPI=1
SQLITE_FLAGS=
PIXMAN_FLAGS='-DTLS=__thread -DUSE_SSE2=1 -DUSE_SSSE3=1'
PIXMAN_SETS='sse2 ssse3'
CAIRO_FLAGS='-DSIZEOF_SIZE_T=8 -DSIZEOF_VOID_P=8 -D_FILE_OFFSET_BITS=64'
LIBRARIES='sdl2 freetype harfbuzz sdl2_ttf jansson utf8proc lua sqlite pixman
    cairo'
