// Statements sent to a learning record store. Sending the same talk again is
// harmless: its statements have the same ids (export_write.h), and what a store
// has already it does not keep twice.

#ifndef REPORT_STORE_EXPORT_STORE_H
#define REPORT_STORE_EXPORT_STORE_H

#include "platform/post.h"
#include "report/export_write.h"

enum { EXPORT_STORE_MAX = 1024 }; // bytes of an address, a key and a secret

// Where, and as whom.
typedef struct ExportStore {
    char address[EXPORT_STORE_MAX]; // of its statements
    char key[EXPORT_STORE_MAX];
    char secret[EXPORT_STORE_MAX];
} ExportStore;

// Takes the address as somebody gives it, with or without the resource behind
// it: "https://lrs.example.org/xapi/". Returns NULL, or the key of the words
// that say why not: nobody else may read along ("export.store.open": only
// https, or this computer itself), and who asks is not part of it
// ("export.store.key_in_address").
const char *export_store_set_address(ExportStore *store, const char *address);

// Takes "key:secret", with white space around it. False if it is none.
bool export_store_set_key(ExportStore *store, const char *text);

typedef struct ExportSent {
    int sent;
    int there;           // of those, which were known to the store
    const char *trouble; // the key of the words for what ended it, or NULL
    bool refused;        // only of this talk: the next may be welcome
    PostAnswer answer;   // the last
} ExportSent;

// Sends the statements of one talk, and adds to `sent`. What may be over soon
// (no network, a store that is busy) is tried five times, with pauses that
// grow from one second to eight, each said on stderr; Ctrl-C ends that. False
// with `sent->trouble`: then the next needs no trying, unless `sent->refused`.
bool export_store_send(const Program *program, Post *post,
                       const ExportStore *store, const ExportTalk *talk,
                       const ExportXapi *shown, ExportSent *sent);

#endif
