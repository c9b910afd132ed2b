// Players without a person: each a policy over the moves on the table. They
// prove what the rules reward, and play the demonstration.
//
// A bot that reads sees the kind of each sentence (an open question, advice),
// as a person who understands the words does. None sees a number of the rules.

#ifndef AUTHOR_EXPLORE_BOTS_H
#define AUTHOR_EXPLORE_BOTS_H

#include "talk/conversation.h"

typedef enum {
    BOT_INTERROGATOR, // works through the form in order and writes it all out
    BOT_KEYWORDS,     // the same with the pen down
    BOT_POLITE,       // the same, and every fourth move gives something back
    BOT_FLATTERER,    // the same, and every third move a compliment
    BOT_PITCHER,      // the same, and every third move an offer
    BOT_PARROT,       // repeats his words, whatever he says
    BOT_MIRROR,       // gives back at every turn, right or wrong
    BOT_SILENT,       // drinks coffee and says nothing
    BOT_TALKER,       // talks about himself, advises, praises
    BOT_REPAIRER,     // asks from the form, apologises for it, asks on
    BOT_QUESTIONER,   // open questions only, gives nothing back
    BOT_RANDOM,       // any move that takes time
    BOT_BLIND,        // touches hooks and says anything; a fit by luck only
    BOT_FORM,         // never a bad form, and no ear: a fit by luck only
    BOT_ASKING,       // types "vertel daar eens meer over" to everything
    BOT_REPEATING,    // types his last words back to him
    BOT_TYPING,       // types anything: an act by chance
    BOT_BACKBONE,     // a form question, then whatever he picks up, in turn
    BOT_TURNCOAT,     // half an interrogation, then names it and listens
    BOT_LATE_FORM,    // listens first and takes the form for what is left
    BOT_HUMAN,        // listens, and one time in five says the wrong thing
    BOT_LISTENER,     // picks up what weighs, gives it back, dares to be quiet
    BOTS
} Bot;

// What the rules promise of a bot.
typedef enum {
    BOT_NEVER_YES, // an examiner or a trick: no yes, on any customer
    BOT_DEAF,      // form alone: next to no yes, and few who think about it
    BOT_STRUCTURE, // "we denken na" or better
    BOT_RECOVERS,  // better than the examiner it began as
    BOT_WINS       // a yes
} BotPromise;

// "verhoorder", "luisteraar", ...; and back (BOTS for an unknown name).
const char *bot_name(Bot bot);
Bot bot_from_name(const char *name);

// The key of the one sentence that says what it does.
const char *bot_key(Bot bot);

BotPromise bot_promise(Bot bot);

// The move that `bot` makes now. The conversation must not have ended. The
// same conversation gives the same move.
Move bot_choose(Bot bot, const Conversation *conversation);

#endif
