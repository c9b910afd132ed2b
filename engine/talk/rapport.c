#include "talk/rapport.h"

#include <stdlib.h>

// A row of the table: where a reason belongs, what the words call it, and what
// a trainer calls it when he overrides its magnitude.
typedef struct ReasonRow {
    Rule rule;
    const char *key;
    const char *word;
} ReasonRow;

static const ReasonRow ROWS[REASONS] = {
    [REASON_NONE] = {0, "", ""},
    [REASON_PICK_UP_FACT] = {RULE_PICK_UP, "rule.pick_up.fact",
                             "oppakken_feit"},
    [REASON_PICK_UP_FEELING] = {RULE_PICK_UP, "rule.pick_up.feeling",
                                "oppakken_gevoel"},
    [REASON_PICK_UP_CLOSED] = {RULE_PICK_UP, "rule.pick_up.closed",
                               "oppakken_gesloten"},
    [REASON_PICK_UP_MISSED] = {RULE_PICK_UP, "rule.pick_up.missed",
                               "oppakken_gemist"},
    [REASON_MISS] = {RULE_PICK_UP, "rule.miss", "mis"},
    [REASON_MISS_TOLD] = {RULE_PICK_UP, "rule.miss.told", "mis_verteld"},
    [REASON_OTHER_FITS] = {RULE_PICK_UP, "rule.other_fits", "ook_raak"},
    [REASON_SWITCH] = {RULE_SWITCH, "rule.switch", "wisselen"},
    [REASON_SWITCH_OPEN] = {RULE_SWITCH, "rule.switch.open", "wisselen_open"},
    [REASON_DROP] = {RULE_DROP, "rule.drop", "laten_vallen"},
    [REASON_PRESSURE] = {RULE_PRESSURE, "rule.pressure", "verhoordruk"},
    [REASON_PRESSURE_FIFTH] = {RULE_PRESSURE, "rule.pressure.fifth",
                               "verhoordruk_vijf"},
    [REASON_NOTE_FULL] = {RULE_NOTE, "rule.note.full", "opschrijven"},
    [REASON_NOTE_KEYWORD] = {RULE_NOTE, "rule.note.keyword", "steekwoord"},
    [REASON_NOTE_ALLOWED] = {RULE_NOTE, "rule.note.allowed",
                             "opschrijven_gevraagd"},
    [REASON_REFLECT_CONTENT] = {RULE_REFLECT, "rule.reflect.content",
                                "teruggeven"},
    [REASON_REFLECT_FEELING] = {RULE_REFLECT, "rule.reflect.feeling",
                                "teruggeven_gevoel"},
    [REASON_REFLECT_WRONG] = {RULE_REFLECT, "rule.reflect.wrong", "invullen"},
    [REASON_REFLECT_SUMMARY] = {RULE_REFLECT, "rule.reflect.summary",
                                "samenvatten"},
    [REASON_REFLECT_THIRD] = {RULE_REFLECT, "rule.reflect.third",
                              "derde_spiegel"},
    [REASON_SELF_FITS] = {RULE_SELF, "rule.self.fits", "zelf"},
    [REASON_SELF_TOO_DEEP] = {RULE_SELF, "rule.self.deep", "zelf_te_diep"},
    [REASON_SELF_TOO_SOON] = {RULE_SELF, "rule.self.soon", "zelf_te_vaak"},
    [REASON_ADMIT] = {RULE_SELF, "rule.self.admit", "eerlijk"},
    [REASON_SHARE_HIGH] = {RULE_SHARE, "rule.share.high", "spreekdeel_hoog"},
    [REASON_SHARE_LOW] = {RULE_SHARE, "rule.share.low", "spreekdeel_laag"},
    [REASON_SHARE_STILL] = {RULE_SHARE, "rule.share.still", "spreekdeel_nog"},
    [REASON_SILENCE_GOLDEN] = {RULE_SILENCE, "rule.silence.golden",
                               "stilte_diep"},
    [REASON_SILENCE_DEAD] = {RULE_SILENCE, "rule.silence.dead", "stilte_dood"},
    [REASON_PRAISE_FIRST] = {RULE_PRAISE, "rule.praise.first", "compliment"},
    [REASON_PRAISE_AGAIN] = {RULE_PRAISE, "rule.praise.again",
                             "compliment_weer"},
    [REASON_PRAISE_GROUND] = {RULE_PRAISE, "rule.praise.ground",
                              "compliment_met_grond"},
    [REASON_PROPOSAL_EARLY] = {RULE_PROPOSAL, "rule.proposal.early",
                               "voorstel_vroeg"},
    [REASON_PROPOSAL_FITS] = {RULE_PROPOSAL, "rule.proposal.fits",
                              "voorstel_raak"},
    [REASON_PROPOSAL_BESIDE] = {RULE_PROPOSAL, "rule.proposal.beside",
                                "voorstel_naast"},
    [REASON_PROPOSAL_PROMISE] = {RULE_PROPOSAL, "rule.proposal.promise",
                                 "belofte"},
    [REASON_PROPOSAL_DISCOUNT] = {RULE_PROPOSAL, "rule.proposal.discount",
                                  "korting"},
    [REASON_TRICK] = {RULE_TRICK, "rule.trick", "riedel"},
    [REASON_REPAIR_FIRST] = {RULE_REPAIR, "rule.repair.first", "herstel"},
    [REASON_REPAIR_AGAIN] = {RULE_REPAIR, "rule.repair.again", "herstel_weer"},
    [REASON_REPAIR_NOTHING] = {RULE_REPAIR, "rule.repair.nothing",
                               "herstel_niets"},
    [REASON_LEARY_TOGETHER] = {RULE_LEARY, "rule.leary.together",
                               "leary_samen"},
    [REASON_LEARY_BELOW] = {RULE_LEARY, "rule.leary.below", "leary_onder"},
    [REASON_LEARY_CLASH] = {RULE_LEARY, "rule.leary.clash", "leary_botsing"},
    [REASON_DEPTH] = {RULE_DEPTH, "rule.depth", "diepte"},
    [REASON_HOOKS_LEFT] = {RULE_HOOKS, "rule.hooks.left", "haakjes"},
    [REASON_HOOKS_SIGH] = {RULE_HOOKS, "rule.hooks.sigh", "zucht"},
    [REASON_BYCATCH] = {RULE_BYCATCH, "rule.bycatch", "bijvangst"},
    [REASON_THING_FITS] = {RULE_PICK_UP, "rule.thing.fits", "ding"},
    [REASON_THING_FLAT] = {RULE_PICK_UP, "rule.thing.flat", "ding_mis"},
    [REASON_OBJECTION] = {RULE_PROPOSAL, "rule.proposal.objection", "bezwaar"},
};

// Attention, positivity, coordination, trust, pressure.
const Magnitudes RAPPORT_STANDARD = {
    .change = {
        [REASON_PICK_UP_FACT] = {6, 3, 3, 2, -1},
        [REASON_PICK_UP_FEELING] = {10, 3, 3, 2, -1},
        [REASON_PICK_UP_CLOSED] = {3, 1, 1, 0, 0},
        [REASON_PICK_UP_MISSED] = {0, -2, -1, -2, 0},
        [REASON_MISS] = {-6, -5, -3, -1, 0},
        [REASON_MISS_TOLD] = {-4, -3, -2, -1, 0},
        [REASON_SWITCH] = {0, 0, 0, 0, 1},
        [REASON_SWITCH_OPEN] = {-3, 0, -2, 0, 1},
        [REASON_DROP] = {-3, 0, 0, 0, 0},
        [REASON_PRESSURE] = {0, -5, 0, 0, 0}, // the most; 2(D-2) when less
        [REASON_PRESSURE_FIFTH] = {0, -5, 0, 0, 1},
        [REASON_NOTE_FULL] = {-3, 0, 0, 0, 0},
        [REASON_REFLECT_CONTENT] = {3, 0, 2, 0, -1},
        [REASON_REFLECT_FEELING] = {6, 5, 3, 1, -2},
        [REASON_REFLECT_WRONG] = {1, -1, 0, -1, -2},
        [REASON_REFLECT_SUMMARY] = {4, 0, 3, 0, -2},
        [REASON_REFLECT_THIRD] = {-5, 0, 0, 0, 0},
        [REASON_SELF_FITS] = {0, 4, 2, 0, 0},
        [REASON_SELF_TOO_DEEP] = {-5, 0, 0, 0, 0},
        [REASON_SELF_TOO_SOON] = {-5, 0, 0, 0, 0},
        [REASON_ADMIT] = {0, 2, 1, 3, 0},
        [REASON_SHARE_HIGH] = {-3, 0, 0, 0, 0},
        [REASON_SHARE_LOW] = {0, 0, -2, 0, 0},
        [REASON_SILENCE_GOLDEN] = {2, 0, 0, 0, 0},
        [REASON_SILENCE_DEAD] = {0, -3, -6, 0, 0},
        [REASON_PRAISE_FIRST] = {0, 3, 0, 0, 0},
        [REASON_PRAISE_AGAIN] = {0, -3, 0, -2, 0},
        [REASON_PRAISE_GROUND] = {3, 3, 1, 1, 0},
        [REASON_PROPOSAL_EARLY] = {-4, -4, 0, -2, 0},
        [REASON_PROPOSAL_FITS] = {0, 3, 0, 3, 0},
        [REASON_PROPOSAL_PROMISE] = {0, 0, 0, -10, 0},
        [REASON_PROPOSAL_DISCOUNT] = {0, 0, 0, -4, 0},
        [REASON_TRICK] = {0, 0, 0, 0, 1},
        [REASON_REPAIR_FIRST] = {12, 12, 6, 6, 0}, // and pressure to 0
        [REASON_REPAIR_AGAIN] = {-2, 0, 0, 0, 0},
        [REASON_REPAIR_NOTHING] = {-2, 0, 0, 0, 0},
        [REASON_THING_FITS] = {4, 3, 2, 0, -1},
        [REASON_THING_FLAT] = {-3, -1, 0, 0, 0},
    }};

bool rapport_is_off(const Magnitudes *magnitudes, Rule rule)
{
    return (magnitudes->off >> rule & 1u) != 0;
}

int rapport_divide(int number, int divisor)
{
    int half = divisor / 2;
    return number >= 0 ? (number + half) / divisor
                       : -((-number + half) / divisor);
}

int rapport_damp(int level, int points)
{
    if (points == 0) {
        return 0;
    }
    int damped = points;
    if (points > 0 && level > 50) {
        damped = rapport_divide(points * (100 - level), 50);
    } else if (points < 0 && level < 50) {
        damped = rapport_divide(points * level, 50);
    }
    if (damped == 0) {
        damped = points > 0 ? 1 : -1;
    }
    if (level + damped > 100) {
        return 100 - level;
    }
    return level + damped < 0 ? -level : damped;
}

int rapport_weigh(int attention, int positivity, int coordination, int elapsed,
                  int minutes)
{
    if (minutes < 1) {
        minutes = 1;
    }
    if (elapsed > minutes) {
        elapsed = minutes;
    }
    int slide = rapport_divide(20 * elapsed, minutes);
    return rapport_divide(40 * attention + (40 - slide) * positivity +
                              (20 + slide) * coordination,
                          100);
}

int rapport_depth(int rapport, int pressure, bool uptake, bool after_silence,
                  bool against, bool unlinked)
{
    int depth = rapport < 25 ? 0 : rapport < 50 ? 1 : rapport < 70 ? 2 : 3;
    depth += uptake ? 1 : 0;
    depth += after_silence ? 1 : 0;
    depth -= pressure >= 3 ? 1 : 0;
    depth -= against ? 1 : 0;
    depth -= unlinked && depth > 1 ? 1 : 0; // a fact he will always give
    return depth < 0 ? 0 : depth > 4 ? 4 : depth;
}

Rule rapport_rule_of(Reason reason)
{
    return ROWS[reason].rule;
}

const char *rapport_reason_key(Reason reason)
{
    return ROWS[reason].key;
}

const char *rapport_reason_word(Reason reason)
{
    return ROWS[reason].word;
}
