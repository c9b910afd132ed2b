// Players without a person: each a policy over the moves on the table. They
// prove what the rules reward, and play the demonstration.

#ifndef CORE_BOTS_H
#define CORE_BOTS_H

#include "core/conversation.h"

typedef enum {
    BOT_INTERROGATOR, // works through the form in order and writes it all out
    BOT_KEYWORDS,     // the same with the pen down
    BOT_BACKBONE,     // a form question, then whatever he picks up, in turn
    BOT_TURNCOAT,     // half an interrogation, then names it and listens
    BOT_LISTENER,     // picks up what weighs, gives it back, dares to be quiet
    BOT_BLIND,        // touches hooks and says anything; a fit by luck only
    BOT_RANDOM,       // any move that takes time
    BOTS
} Bot;

// "verhoorder", "luisteraar", ...; and back (BOTS for an unknown name).
const char *bot_name(Bot bot);
Bot bot_from_name(const char *name);

// The move that `bot` makes now. The conversation must not have ended. The
// same conversation gives the same move.
Move bot_choose(Bot bot, const Conversation *conversation);

#endif
