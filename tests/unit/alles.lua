-- Een klant met de woorden die lang niet iedere klant nodig heeft; voor de
-- tests.

klant { naam = "Ans Kok", titel = "Weer alleen", tijd = 20, aandacht = 60,
        positief = 60, afstemming = 60, kamer = "spreekkamer",
        formulier = "Het lekt", vakken = { 1, 0, 2, 0 },
        kwadranten = { "huis", "-", "mensen", "-" } }

vak "markt 1" { kop = "Het dak", noteer = { [0] = "lekt" },
                zeg { leest "Lekt het?" },
                antwoord { [0] = { "Ja.", denkt = "Dat zei ik." } } }
vak "klanten 1" { kop = "Wie er woont", noteer = { [0] = "zus" },
                  zeg { leest "Wie woont hier?" },
                  antwoord { [0] = { "Wij.", denkt = "Wie anders." } } }
vak "klanten 2" { kop = "Wie er komt", noteer = { [0] = "de bank" },
                  zeg { leest "Wie komt er?" },
                  antwoord { [0] = { "Niemand.", denkt = "Jij." } } }

opening { "Kom binnen. Mijn [zus](zus) is er niet, en het [dak](dak) lekt.",
          denkt = "Daar is hij." }

haakje "zus" {
  soort = "gevoel",
  zeg { door "Je zus?",
        sluit { "Is ze ziek?", na = niet "dak" },
        stuurt { "Komt dat door het dak?", na = { "zus", "dak" } } },
  antwoord { "Die komt wel.", denkt = "Hoop ik." },
}

haakje "dak" {
  soort = "feit", vak = "markt 1",
  zeg { door "Lekt het al lang?" },
  antwoord { "Sinds maart. Maar [ach](ach).", denkt = "Ja." },
}

-- Alleen een haakje als hij over zijn zus niet begon.
haakje "ach" {
  na = niet { "zus", "foto" },
  zeg { door "Ach?" },
  antwoord { "Laat maar.", denkt = "Hij hoort het." },
}

ding "foto" {
  kop = "de foto",
  na = { "dak", niet "pot" },
  zeg { ziet "Wat een dak." },
  antwoord { [1] = { "Mijn vader.", denkt = "…" },
             [2] = { "Mijn vader bouwde dat.", denkt = "…" } },
  antwoord { na = "ach", [2] = { "Laat de foto maar.", denkt = "…" } },
  antwoord { na = { "dak", niet "ach" }, stemming = "druk",
             [1] = { "Geen tijd.", denkt = "…" } },
}

ding "pot" { kop = "de pot", zeg { ziet "Mooie pot." },
             antwoord { "Van de markt. Dat was [weer](weer) wat.", denkt = "…" },
             antwoord { stemming = "weerzien", "Die ken je.", denkt = "…" } }

drempel { prettig = 58, diep = 2 }
terugblik { wedstrijd = "Hoe zat je erin bij {hem}?", winnen = "Iets willen" }

voorstel "luifel" {
  kop = "Een luifel", behoefte = "dak", echt = true, bezwaar = "prijs",
  zeg { bod "Een luifel boven de deur." },
  antwoord { "Nou ja. [Wat kost dat](prijs)?", denkt = "Duur, vast." },
}

haakje "prijs" {
  soort = "belang",
  zeg { eerlijk "Tweehonderd euro. Duurder dan een zeil.",
        preek "Dat verdient u zo terug." },
  antwoord { "Dat is eerlijk.", denkt = "Goed." },
}

bestelling { zeg { sluitaf "Zullen we dat doen?" } }

gebeurtenis "telefoon" {
  "De telefoon gaat.", minuut = 3, na = "dak",
  wie = { naam = "Marloes", zegt = "Pap, de bank.",
          uiterlijk = { geslacht = "vrouw", leeftijd = 24, haar = "blond" } },
  hij = { "Zeg dat ik [terugbel](bank).", denkt = "Nu niet." },
}
gebeurtenis "bel" { "Er gaat een bel.", minuut = 4, stemming = "weerzien",
                    hij = { "De deur.", denkt = "Wie nu weer." } }

haakje "bank" { zeg { door "De bank?" }, antwoord { "Laat maar.", denkt = "…" } }

stemming "gewoon" {}
stemming "druk" { label = "Een drukke dag" }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 5 }

opening { stemming = "weerzien", "Daar ben je weer.", denkt = "Toch." }
opening { na = { "deur", "mailtje" }, "Jij durft. Het [dak](dak) lekt nog.",
          denkt = "Wat een brutaal joch." }

haakje "weer" {
  stemming = "weerzien", na = "zus",
  zeg { door "Weer?" }, antwoord { "Ja.", denkt = "Ja." },
}

afscheid { zeg { sluitaf "Dag." } }

einde "praatje" { "Dag hoor.", verteller = "Ans", ochtend = "Hij was er.",
                  chef = "En?" }
einde "geslaagd" { "En, ben ik geslaagd?", verteller = "Ans", ochtend = "Drie.", chef = "En?" }
einde "ja" { "Doe maar.", verteller = "Ans", ochtend = "Hij komt.", chef = "En?" }
einde "denkt" { "Ik denk erover.", verteller = "Ans", ochtend = "Ja ja.", chef = "En?" }
einde "praatje" { "Let op het dak.", na = { "foto", niet "ach" },
                  ochtend = "Hij zag de foto." }
einde "praatje" { "Zeg maar niks.", na = "ach" }
