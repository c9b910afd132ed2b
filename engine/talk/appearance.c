#include "talk/appearance.h"

#include <string.h>

typedef enum {
    PROPERTY_HAIR,
    PROPERTY_HAIR_STYLE,
    PROPERTY_BEARD,
    PROPERTY_GLASSES,
    PROPERTY_CLOTHES,
    PROPERTY_APRON,
    PROPERTY_JACKET,
    PROPERTY_JUMPER,
    PROPERTY_BLOUSE,
    PROPERTY_OVERALL,
    PROPERTY_SHIRT,
    PROPERTY_TIE,
    PROPERTY_SEX,
    PROPERTY_FACE,
    PROPERTY_NOSE,
    PROPERTY_MOUTH,
    PROPERTY_BROWS,
    PROPERTY_EYES,
    PROPERTY_COLLAR,
    PROPERTY_CARRIED,
    PROPERTY_CUP,
    PROPERTY_CARDIGAN,
    PROPERTY_BADGE,
    PROPERTY_AGE,
    PROPERTY_BUILD,
    PROPERTY_SKIN,
    PROPERTY_SHOULDERS
} Property;

typedef struct Word {
    const char *text;
    unsigned value;
} Word;

typedef struct PropertyEntry {
    const char *name;
    const Word *words; // ends at a NULL text; NULL: no list of words
    int low, high;     // for numbers
} PropertyEntry;

static const Word HAIR_COLOURS[] = {
    {"grijs", 0xA7A29B}, {"blond", 0xD2A85F}, {"bruin", 0x5B4033},
    {"zwart", 0x26211F}, {"rood", 0xA5502A},  {"wit", 0xE9E6E0},
    {NULL, 0},
};

static const Word HAIR_STYLES[] = {
    {"kort", HAIR_STYLE_SHORT},
    {"terugwijkend", HAIR_STYLE_RECEDING},
    {"kaal", HAIR_STYLE_BALD},
    {"bob", HAIR_STYLE_BOB},
    {"lang", HAIR_STYLE_LONG},
    {"knot", HAIR_STYLE_BUN},
    {"hoofddoek", HAIR_STYLE_HEADSCARF},
    {"scheiding", HAIR_STYLE_PARTED},
    {"krullen", HAIR_STYLE_CURLS},
    {"stekels", HAIR_STYLE_SPIKES},
    {"staart", HAIR_STYLE_TAIL},
    {"pet", HAIR_STYLE_CAP},
    {NULL, 0},
};

static const Word BEARDS[] = {
    {"geen", BEARD_NONE},        {"stoppels", BEARD_STUBBLE},
    {"snor", BEARD_MOUSTACHE},   {"vol", BEARD_FULL},
    {"ringbaard", BEARD_GOATEE}, {NULL, 0},
};

static const Word GLASSES[] = {
    {"geen", GLASSES_NONE},
    {"rond", GLASSES_ROUND},
    {"vierkant", GLASSES_SQUARE},
    {NULL, 0},
};

static const Word CLOTHES[] = {
    {"overhemd", CLOTHES_SHIRT}, {"schort", CLOTHES_APRON},
    {"jasje", CLOTHES_JACKET},   {"trui", CLOTHES_JUMPER},
    {"blouse", CLOTHES_BLOUSE},  {"overall", CLOTHES_OVERALL},
    {"vest", CLOTHES_CARDIGAN},  {NULL, 0},
};

static const Word CLOTH_COLOURS[] = {
    {"groen", 0x2E625B},      {"blauw", 0x35577F},
    {"lichtblauw", 0xC3D9EA}, {"donkerblauw", 0x26364F},
    {"rood", 0xA23B33},       {"bordeaux", 0x6E2A35},
    {"geel", 0xD9AE4A},       {"oranje", 0xC9713A},
    {"bruin", 0x6F4E38},      {"beige", 0xD8C5A5},
    {"grijs", 0x7D8288},      {"zwart", 0x2B2B30},
    {"wit", 0xE8EEF2},        {"roze", 0xD79AA3},
    {"paars", 0x66497A},      {NULL, 0},
};

static const Word SEXES[] = {
    {"man", SEX_MAN},
    {"vrouw", SEX_WOMAN},
    {NULL, 0},
};

static const Word FACES[] = {
    {"ovaal", FACE_OVAL},     {"rond", FACE_ROUND},  {"lang", FACE_LONG},
    {"hoekig", FACE_ANGULAR}, {"smal", FACE_NARROW}, {NULL, 0},
};

static const Word NOSES[] = {
    {"klein", NOSE_SMALL}, {"recht", NOSE_STRAIGHT}, {"breed", NOSE_BROAD},
    {"groot", NOSE_LARGE}, {"krom", NOSE_HOOKED},    {NULL, 0},
};

static const Word MOUTHS[] = {
    {"smal", MOUTH_SMALL},
    {"gewoon", MOUTH_PLAIN},
    {"vol", MOUTH_FULL},
    {NULL, 0},
};

static const Word BROWS[] = {
    {"dun", BROWS_THIN},
    {"gewoon", BROWS_PLAIN},
    {"dik", BROWS_THICK},
    {NULL, 0},
};

static const Word EYE_COLOURS[] = {
    {"blauw", 0x4F86A6}, {"grijs", 0x7C8F98},       {"groen", 0x6C8B5A},
    {"bruin", 0x6B4124}, {"donkerbruin", 0x3F2616}, {NULL, 0},
};

static const Word COLLARS[] = {
    {"overhemd", COLLAR_SHIRT},
    {"rond", COLLAR_ROUND},
    {NULL, 0},
};

static const Word CARRIED[] = {
    {"niets", CARRIED_NOTHING},           {"pennen", CARRIED_PENS},
    {"thermometer", CARRIED_THERMOMETER}, {"pas", CARRIED_PASS},
    {"ketting", CARRIED_CHAIN},           {NULL, 0},
};

static const Word CUPS[] = {
    {"mok", CUP_MUG},      {"kopje", CUP_SAUCER}, {"emaille", CUP_ENAMEL},
    {"beker", CUP_BEAKER}, {"glas", CUP_GLASS},   {NULL, 0},
};

static const PropertyEntry PROPERTIES[] = {
    [PROPERTY_HAIR] = {"haar", HAIR_COLOURS, 0, 0},
    [PROPERTY_HAIR_STYLE] = {"kapsel", HAIR_STYLES, 0, 0},
    [PROPERTY_BEARD] = {"baard", BEARDS, 0, 0},
    [PROPERTY_GLASSES] = {"bril", GLASSES, 0, 0},
    [PROPERTY_CLOTHES] = {"kleding", CLOTHES, 0, 0},
    [PROPERTY_APRON] = {"schort", CLOTH_COLOURS, 0, 0},
    [PROPERTY_JACKET] = {"jasje", CLOTH_COLOURS, 0, 0},
    [PROPERTY_JUMPER] = {"trui", CLOTH_COLOURS, 0, 0},
    [PROPERTY_BLOUSE] = {"blouse", CLOTH_COLOURS, 0, 0},
    [PROPERTY_OVERALL] = {"overall", CLOTH_COLOURS, 0, 0},
    [PROPERTY_SHIRT] = {"overhemd", CLOTH_COLOURS, 0, 0},
    [PROPERTY_TIE] = {"das", CLOTH_COLOURS, 0, 0},
    [PROPERTY_SEX] = {"geslacht", SEXES, 0, 0},
    [PROPERTY_FACE] = {"gezicht", FACES, 0, 0},
    [PROPERTY_NOSE] = {"neus", NOSES, 0, 0},
    [PROPERTY_MOUTH] = {"mond", MOUTHS, 0, 0},
    [PROPERTY_BROWS] = {"wenkbrauwen", BROWS, 0, 0},
    [PROPERTY_EYES] = {"ogen", EYE_COLOURS, 0, 0},
    [PROPERTY_COLLAR] = {"kraag", COLLARS, 0, 0},
    [PROPERTY_CARRIED] = {"draagt", CARRIED, 0, 0},
    [PROPERTY_CUP] = {"drinkt", CUPS, 0, 0},
    [PROPERTY_CARDIGAN] = {"vest", CLOTH_COLOURS, 0, 0},
    [PROPERTY_BADGE] = {"naamplaatje", NULL, 0, 0},
    [PROPERTY_AGE] = {"leeftijd", NULL, 18, 90},
    [PROPERTY_BUILD] = {"postuur", NULL, -2, 2},
    [PROPERTY_SKIN] = {"huid", NULL, 0, 5},
    [PROPERTY_SHOULDERS] = {"schouders", NULL, -2, 2},
};

static const size_t PROPERTY_COUNT = sizeof PROPERTIES / sizeof *PROPERTIES;

// The index of a property, or PROPERTY_COUNT when there is none.
static size_t property_find(const char *name)
{
    size_t i = 0;
    while (i < PROPERTY_COUNT && strcmp(PROPERTIES[i].name, name) != 0) {
        i++;
    }
    return i;
}

static const Word *word_find(const Word *words, const char *text)
{
    for (; words && words->text; words++) {
        if (strcmp(words->text, text) == 0) {
            return words;
        }
    }
    return NULL;
}

static bool badge_set(Appearance *appearance, const char *text)
{
    size_t length = strlen(text);
    if (length >= sizeof appearance->badge) {
        return false;
    }
    memcpy(appearance->badge, text, length + 1);
    return true;
}

static void garment_set(Appearance *appearance, Clothes clothes,
                        unsigned colour)
{
    appearance->clothes = clothes;
    appearance->garment = colour;
}

static void cloth_apply(Appearance *appearance, Property property,
                        unsigned value)
{
    switch (property) {
    case PROPERTY_CLOTHES:
        appearance->clothes = (Clothes)value;
        break;
    case PROPERTY_APRON:
        garment_set(appearance, CLOTHES_APRON, value);
        break;
    case PROPERTY_JACKET:
        garment_set(appearance, CLOTHES_JACKET, value);
        break;
    case PROPERTY_JUMPER:
        garment_set(appearance, CLOTHES_JUMPER, value);
        break;
    case PROPERTY_BLOUSE:
        garment_set(appearance, CLOTHES_BLOUSE, value);
        break;
    case PROPERTY_OVERALL:
        garment_set(appearance, CLOTHES_OVERALL, value);
        break;
    case PROPERTY_CARDIGAN:
        garment_set(appearance, CLOTHES_CARDIGAN, value);
        break;
    case PROPERTY_COLLAR:
        appearance->collar = (Collar)value;
        break;
    case PROPERTY_CARRIED:
        appearance->carried = (Carried)value;
        break;
    case PROPERTY_CUP:
        appearance->cup = (Cup)value;
        break;
    case PROPERTY_TIE:
        appearance->tie = value;
        break;
    default: // the shirt is under all of these
        appearance->shirt = value;
        break;
    }
}

// True if the property belongs to his face.
static bool face_apply(Appearance *appearance, Property property,
                       unsigned value)
{
    switch (property) {
    case PROPERTY_FACE:
        appearance->face = (Face)value;
        return true;
    case PROPERTY_NOSE:
        appearance->nose = (Nose)value;
        return true;
    case PROPERTY_MOUTH:
        appearance->mouth = (MouthKind)value;
        return true;
    case PROPERTY_BROWS:
        appearance->brows = (Brows)value;
        return true;
    case PROPERTY_EYES:
        appearance->eyes = value;
        return true;
    default:
        return false;
    }
}

static void word_apply(Appearance *appearance, Property property,
                       unsigned value)
{
    switch (property) {
    case PROPERTY_HAIR:
        appearance->hair = value;
        break;
    case PROPERTY_HAIR_STYLE:
        appearance->hair_style = (HairStyle)value;
        break;
    case PROPERTY_BEARD:
        appearance->beard = (Beard)value;
        break;
    case PROPERTY_GLASSES:
        appearance->glasses = (Glasses)value;
        break;
    case PROPERTY_SEX:
        appearance->sex = (Sex)value;
        break;
    default:
        if (!face_apply(appearance, property, value)) {
            cloth_apply(appearance, property, value);
        }
        break;
    }
}

bool appearance_set_word(Appearance *appearance, const char *property,
                         const char *word)
{
    size_t i = property_find(property);
    if (i == PROPERTY_BADGE) {
        return badge_set(appearance, word);
    }
    const Word *known =
        i < PROPERTY_COUNT ? word_find(PROPERTIES[i].words, word) : NULL;
    if (!known) {
        return false;
    }
    word_apply(appearance, (Property)i, known->value);
    return true;
}

bool appearance_set_number(Appearance *appearance, const char *property,
                           int number)
{
    size_t i = property_find(property);
    if (i < PROPERTY_AGE || i >= PROPERTY_COUNT || number < PROPERTIES[i].low ||
        number > PROPERTIES[i].high) {
        return false;
    }
    if (i == PROPERTY_AGE) {
        appearance->age = number;
    } else if (i == PROPERTY_BUILD) {
        appearance->build = number;
    } else if (i == PROPERTY_SKIN) {
        appearance->skin = number;
    } else {
        appearance->shoulders = number;
    }
    return true;
}

const char *appearance_property(size_t i)
{
    return i < PROPERTY_COUNT ? PROPERTIES[i].name : NULL;
}

const char *appearance_word(const char *property, size_t i)
{
    size_t found = property_find(property);
    const Word *words = found < PROPERTY_COUNT ? PROPERTIES[found].words : NULL;
    for (size_t k = 0; words && words[k].text; k++) {
        if (k == i) {
            return words[k].text;
        }
    }
    return NULL;
}
