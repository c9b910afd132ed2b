// One conversation at the table in a terminal: shows what there is, asks, and
// plays, until it ends or is left.

#ifndef TERMINAL_PLAY_GAME_H
#define TERMINAL_PLAY_GAME_H

#include "hear/hear.h"
#include "keep/session.h"
#include "talk/recording.h"
#include "terminal/console.h"
#include "terminal/options.h"

typedef enum { GAME_ENDED, GAME_LEFT, GAME_STOPPED } GameResult;

typedef struct Game {
    Console *console;
    Session *session;
    const PlayOptions *options;
    const Hear *hear;            // NULL: no sentence of one's own is read
    CellState shown[FORM_CELLS]; // the form as it was last printed
    char open[MOVE_TEXT_MAX];    // a sentence of those he can choose from, by
                                 // its name; "": none
} Game;

// Takes a seat where the session is now.
void game_begin(Game *game, Console *console, Session *session,
                const PlayOptions *options);

GameResult game_talk(Game *game);

// The last words, the form if it changed, and how it ended as it is told.
void game_print_end(Game *game);

// What he thought meanwhile.
void game_print_thoughts(const Game *game);

#endif
