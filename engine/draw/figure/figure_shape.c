#include "draw/figure/figure_parts.h"

static bool is_woman(const Appearance *look)
{
    return look->sex == SEX_WOMAN;
}

static int age_of(const Appearance *look)
{
    return look->age ? look->age : 40;
}

static Face face_of(const Appearance *look)
{
    if (look->face != FACE_OWN) {
        return look->face;
    }
    if (look->build != 0) {
        return look->build > 0 ? FACE_ROUND : FACE_NARROW;
    }
    return is_woman(look)      ? FACE_OVAL
           : age_of(look) > 54 ? FACE_LONG
           : look->hair % 2    ? FACE_ANGULAR
                               : FACE_OVAL;
}

static void set_face(FigureShape *shape, const Appearance *look)
{
    static const struct {
        double cheek, jaw, chin, chin_y;
    } FACES[] = {
        [FACE_OVAL] = {1.0, 57, 24, 98},
        [FACE_ROUND] = {1.1, 68, 33, 92},
        [FACE_LONG] = {0.94, 54, 24, 111},
        [FACE_ANGULAR] = {1.02, 70, 38, 102},
        [FACE_NARROW] = {0.88, 47, 17, 102},
    };
    Face face = face_of(look);
    shape->cheek = FACES[face].cheek + look->build * 0.012;
    shape->jaw = FACES[face].jaw + look->build * 1.8;
    shape->chin = FACES[face].chin + look->build;
    shape->chin_y = FACES[face].chin_y;
    if (is_woman(look)) {
        shape->cheek *= 0.96;
        shape->jaw *= 0.9;
        shape->chin *= 0.8;
        shape->chin_y -= 4;
    }
}

static Nose nose_of(const Appearance *look)
{
    if (look->nose != NOSE_OWN) {
        return look->nose;
    }
    if (look->skin >= 4) {
        return NOSE_BROAD;
    }
    if (is_woman(look)) {
        return NOSE_SMALL;
    }
    return age_of(look) > 54 ? NOSE_LARGE : NOSE_STRAIGHT;
}

static void set_nose(FigureShape *shape, const Appearance *look)
{
    static const struct {
        double wide, y, z, hook;
    } NOSES[] = {
        [NOSE_SMALL] = {12, 30, 80, 0},
        [NOSE_STRAIGHT] = {15.5, 36, 88, 0},
        [NOSE_BROAD] = {23, 36, 84, 0},
        [NOSE_LARGE] = {21.5, 41, 98, 0.3},
        [NOSE_HOOKED] = {16.5, 44, 101, 1.3},
    };
    Nose nose = nose_of(look);
    shape->nose = NOSES[nose].wide * (is_woman(look) ? 0.92 : 1);
    shape->nose_y = NOSES[nose].y;
    shape->nose_z = NOSES[nose].z;
    shape->hook = NOSES[nose].hook;
}

static void set_mouth(FigureShape *shape, const Appearance *look)
{
    static const struct {
        double wide, lip;
    } MOUTHS[] = {[MOUTH_SMALL] = {20, 3},
                  [MOUTH_PLAIN] = {26, 4.4},
                  [MOUTH_FULL] = {29, 6.8}};
    MouthKind mouth = look->mouth != MOUTH_OWN ? look->mouth
                      : look->skin >= 3        ? MOUTH_FULL
                                               : MOUTH_PLAIN;
    shape->mouth = MOUTHS[mouth].wide - (is_woman(look) ? 2 : 0);
    shape->lip = MOUTHS[mouth].lip + (is_woman(look) ? 1 : -0.4);
}

static void set_brows(FigureShape *shape, const Appearance *look)
{
    static const double THICK[] = {
        [BROWS_THIN] = 4.2, [BROWS_PLAIN] = 6.4, [BROWS_THICK] = 9.6};
    Brows brows = look->brows != BROWS_OWN ? look->brows
                  : is_woman(look)         ? BROWS_THIN
                  : age_of(look) > 54      ? BROWS_THICK
                                           : BROWS_PLAIN;
    shape->brow = THICK[brows];
    shape->eye = is_woman(look) ? 1.1 : age_of(look) < 30 ? 1.06 : 1;
}

static void set_body(FigureShape *shape, const Appearance *look)
{
    bool woman = is_woman(look);
    shape->breadth = (0.96 + look->build * 0.05 + look->shoulders * 0.045) *
                     (woman ? 0.86 : 1);
    shape->slope = look->shoulders * -7;
    shape->neck = (woman ? 32 : 42) + look->build * 2.5;
    shape->limb = (woman ? 0.84 : 1) + look->build * 0.05;
    shape->hand = (woman ? 1.02 : 1.16) + look->shoulders * 0.03;
    shape->bare = look->collar == COLLAR_ROUND;
    shape->rolled = shape->bare || look->clothes == CLOTHES_APRON ||
                    look->clothes == CLOTHES_SHIRT ||
                    look->clothes == CLOTHES_OVERALL;
}

FigureShape figure_shape_of(const Appearance *look)
{
    FigureShape shape = {0};
    set_face(&shape, look);
    set_nose(&shape, look);
    set_mouth(&shape, look);
    set_brows(&shape, look);
    set_body(&shape, look);
    return shape;
}
