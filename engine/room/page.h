// The pages on a phone, made of the files in assets/phones and the words of the
// interface. What somebody wrote stands in them as text and nothing else. They
// work without a script; where there is one, only what changed comes again.

#ifndef ROOM_PAGE_H
#define ROOM_PAGE_H

#include <stdbool.h>

#include "room/room.h"

// Each writes a reply that can be sent. `whole`: with all that stands around
// what is shown, else only that.
void page_letters(const Room *room, bool wrong, RoomReply *reply);
void page_join(const Room *room, bool full, RoomReply *reply);
void page_question(const Room *room, const Guest *guest, bool whole,
                   RoomReply *reply);
void page_refused(const Room *room, const char *key, RoomReply *reply);

// The trainer's.
void page_knock(const Room *room, bool known, bool whole, RoomReply *reply);
void page_desk(const Room *room, bool whole, RoomReply *reply);

void page_style(RoomReply *reply);
void page_script(RoomReply *reply);

#endif
