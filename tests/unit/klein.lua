-- De kleinste klant die alles gebruikt; voor de tests.

klant { naam = "Wim de Graaf", titel = "Het formulier",
        kwadranten = { "een", "twee", "drie", "vier" }, bedrijf = "De Graaf Tweewielers",
        rol = "fietsenmaker", weet = "Hij verkoopt fietsen.",
        formulier = "Klantinventarisatie", kamer = "werkplaats", tijd = 20,
        aandacht = 46, karakter = { samen = 0, boven = 1 },
        uiterlijk = { leeftijd = 58, haar = "grijs" } }

gewicht "oppakken_gevoel" { aandacht = 8, druk = -2 }

stemming "gewoon" { label = "Een gewone dinsdag" }
stemming "druk" { label = "Sinterklaas komt eraan", aandacht = -6, tijd = -5 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer" }

opening { "Ga zitten. Het is [altijd druk](druk), in november…",
          denkt = "Weer eentje met een map." }
opening { stemming = "druk", "Kort graag, ja? [Nou ja](druk).",
          denkt = "Ook dat nog.", doet = "veegt zijn handen af",
          blik = "klok" }

vak "klanten 2" {
  kop = "Vaste klanten",
  noteer = { [0] = "?", [1] = "school" },
  zeg {
    leest "Wie zijn uw vaste klanten?",
    brug { "Kent u die drukte van vroeger?", na = "druk" },
  },
  antwoord {
    [0] = "Iedereen.",
    [1] = { "De school.", denkt = "Eigenlijk alleen de school." },
    denkt = "Staat dat op je papier?",
  },
  antwoord { stemming = "druk", [1] = { "De school, denk ik.", denkt = "…" } },
}

haakje "druk" {
  soort = "gevoel", vak = "klanten 2", ook = "product 1",
  zeg {
    door "U zei: altijd druk?",
    door "Hoe is dat voor u?",
    terug { "U bent moe.", gevoel = true },
    terug "Het is altijd druk.",
    vult { "U wilt stoppen.",
           dan = { "Nee joh, [zo erg](druk) is het niet.", denkt = "Pff." } },
  },
  antwoord {
    [1] = { "Gaat wel.", zwijg = { "Nou ja. Gaat.", denkt = "Hij wacht." } },
    [2] = "Drukker dan goed is.",
    denkt = "Dat vraagt nooit iemand.",
  },
}

los { zeg { door "Hoe bedoelt u?" }, antwoord { [1] = "Zoals ik het zeg." } }
ding "foto" { zeg { eerlijk "Ik heb geen idee wie dat is." },
              antwoord "Ria." }
jezelf "vader" { diepte = 2, zeg { zelf "Mijn vader had een winkel." },
                 antwoord "O ja?" }
stilte { diep = "Tja.", dood = { "Is er iets?", denkt = "Nou?" } }
voorstel "gids" { kop = "De gids", behoefte = "druk", echt = true,
                  zeg { bod "Een vermelding." }, antwoord { "Hm." } }
afscheid { zeg { sluitaf "Dank u wel." } }
einde "geslaagd" { "En, eh… ben ik geslaagd?", verteller = "Wim",
                   ochtend = "Het leek wel een examen.", chef = "En?" }
bespreek { "Wie hoorde [nou ja]?",
           "En wat zei je toen?" }
