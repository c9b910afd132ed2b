// The conversation as JSON, one object a line: for tests, bots and other
// tools. Lines out:
//
//   {"type":"state", "minute":4, "minutes":30, "seed":"7", "mood":"gewoon",
//    "bearing":{"attention":..,"warmth":..,"openness":..,"tension":..,
//               "gaze":"you|pen|clock|window|table|hands|thing|door",
//               "arms":"crossed|table|open|chin|cup"},
//    "bearing_text":"...", "speech":"...",
//    "spans":[{"id":1,"start":0,"end":5,"text":"..."}],  (bytes in speech)
//    "form":[{"id":"markt 1","label":"..","depth":1|null,"note":".."}],
//    "pen_down":false, "form_aside":false,
//    "moves":[{"id":"haakje dochter door",
//              "target":{"kind":"haakje","name":"dochter","label":".."},
//              "text":".."}],
//    "turn":null | {"move":"..", "you":"..", "said":null|"..", "minute":4,
//                   "ending":null|"ja"}}
//
// Where his file was saved since the last line, the talk goes on with what is
// in it, and the next state or end has "news" as well: that, or why it cannot
// be read, or at which move they part. In the last case the line that was read
// is not played, as it was meant for another moment.
//
// With --oefen a state also has "rapport", "trust" and "pressure", and a span
// "live". A line in is {"move":"haakje dochter door"}, or for a sentence of
// one's own {"target":"haakje dochter", "say":"Hoe gaat het haar?"}: the target
// is what stands in the id of a move before its last word. What comes back is a
// state; or, where nothing was played because it is not clear what it does,
//
//   {"type":"choose", "text":"..", "sentences":[{"id":"..", "text":".."}]}
//   {"type":"shrug", "said":".."}
//
// A wrong line gives
//
//   {"type":"error", "code":"json|line|move", "text":"..."}
//
// and changes nothing; "scenario" or "mood" as the code means that nothing can
// be played, and the exit status is 2. At the end of input it ends with status
// 0. Nothing goes to the journal. With --vanaf or --haakje the first state is
// the one there, behind an error of code "move" if the recording fits no
// further; what is wrong with the options themselves stands on stderr, with
// status 2. The last line, once it has ended:
//
//   {"type":"end", "ending":"ja", "said":"..", "teller":"..", "morning":"..",
//    "proposal":"..", "contest":"..", "feeling":"..",
//    "questions":n, "reflections":n, "share":n, "filled":n, "told":n,
//    "transcript":[{"move":"..","you":"..","said":"..","thought":"..",
//      "minute":n,"depth":n,"rapport_before":n,"rapport":n,
//      "rules":[{"rule":1,"text":".."}]}],
//    "discuss":["..", ..]}                     (questions for a group)

#ifndef TERMINAL_PLAY_PLAY_JSON_H
#define TERMINAL_PLAY_PLAY_JSON_H

#include "terminal/options.h"

// Returns an exit status.
int play_json(const Program *program, const PlayOptions *options);

#endif
