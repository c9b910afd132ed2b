// What a customer looks like, as data: a trainer describes him in Dutch words
// in the scenario, the window draws him from these numbers. A struct set to
// {0} is a valid, plain person.

#ifndef TALK_APPEARANCE_H
#define TALK_APPEARANCE_H

#include <stdbool.h>
#include <stddef.h>

typedef enum { SEX_MAN, SEX_WOMAN } Sex;
typedef enum {
    HAIR_STYLE_SHORT,
    HAIR_STYLE_RECEDING,
    HAIR_STYLE_BALD,
    HAIR_STYLE_BOB,
    HAIR_STYLE_LONG,
    HAIR_STYLE_BUN,
    HAIR_STYLE_HEADSCARF,
    HAIR_STYLE_PARTED,
    HAIR_STYLE_CURLS,
    HAIR_STYLE_SPIKES,
    HAIR_STYLE_TAIL,
    HAIR_STYLE_CAP
} HairStyle;
typedef enum {
    BEARD_NONE,
    BEARD_STUBBLE,
    BEARD_MOUSTACHE,
    BEARD_FULL,
    BEARD_GOATEE
} Beard;
typedef enum { GLASSES_NONE, GLASSES_ROUND, GLASSES_SQUARE } Glasses;
typedef enum {
    CLOTHES_SHIRT,
    CLOTHES_APRON,
    CLOTHES_JACKET,
    CLOTHES_JUMPER,
    CLOTHES_BLOUSE,
    CLOTHES_OVERALL,
    CLOTHES_CARDIGAN // open, over a top
} Clothes;
// Of the shirt: a collar, or a round neck and short sleeves.
typedef enum { COLLAR_SHIRT, COLLAR_ROUND } Collar;
typedef enum {
    CARRIED_NOTHING,
    CARRIED_PENS,        // in the pocket on his chest
    CARRIED_THERMOMETER, // on a cord round the neck
    CARRIED_PASS,        // on a ribbon round the neck
    CARRIED_CHAIN        // a fine one, with a stone
} Carried;
// What he drinks from.
typedef enum {
    CUP_MUG,
    CUP_SAUCER, // a cup on a saucer
    CUP_ENAMEL, // white, with a rim
    CUP_BEAKER, // to carry along, with a lid
    CUP_GLASS
} Cup;

// What follows from the rest when the scenario says nothing of it: *_OWN.
typedef enum {
    FACE_OWN,
    FACE_OVAL,
    FACE_ROUND,
    FACE_LONG,
    FACE_ANGULAR,
    FACE_NARROW
} Face;
typedef enum {
    NOSE_OWN,
    NOSE_SMALL,
    NOSE_STRAIGHT,
    NOSE_BROAD,
    NOSE_LARGE,
    NOSE_HOOKED
} Nose;
typedef enum { MOUTH_OWN, MOUTH_SMALL, MOUTH_PLAIN, MOUTH_FULL } MouthKind;
typedef enum { BROWS_OWN, BROWS_THIN, BROWS_PLAIN, BROWS_THICK } Brows;

typedef struct Appearance {
    int age; // years, 18..90; 0 means "about forty"
    Sex sex;
    int build;        // -2 slight .. 2 heavy
    int skin;         // 0 light .. 5 dark
    int shoulders;    // -2 narrow and sloping .. 2 broad
    unsigned hair;    // 0xRRGGBB
    unsigned garment; // colour of what he wears on top, 0xRRGGBB; 0: default
    unsigned shirt;   // colour of what is under it, 0xRRGGBB; 0: default
    unsigned tie;     // 0xRRGGBB; 0: he wears none
    unsigned eyes;    // 0xRRGGBB; 0: what goes with his hair and skin
    HairStyle hair_style;
    Beard beard;
    Glasses glasses;
    Clothes clothes;
    Face face;
    Nose nose;
    MouthKind mouth;
    Brows brows;
    Collar collar;
    Carried carried;
    Cup cup;
    char badge[16]; // a name on the chest; "" for none
} Appearance;

// Sets one property from the words of a scenario, such as ("haar", "grijs"),
// ("bril", "rond") or ("schort", "groen"). Returns false, with nothing
// changed, if the property or the word is unknown.
bool appearance_set_word(Appearance *appearance, const char *property,
                         const char *word);

// Sets one numeric property: "leeftijd" (18..90), "postuur" (-2..2),
// "huid" (0..5), "schouders" (-2..2). Returns false, with nothing changed, if
// the property is unknown or the number out of range.
bool appearance_set_number(Appearance *appearance, const char *property,
                           int number);

// The i-th property name, or NULL past the last; for messages.
const char *appearance_property(size_t i);

// The i-th word that `property` accepts, or NULL past the last (or when it
// takes a number); for messages.
const char *appearance_word(const char *property, size_t i);

#endif
