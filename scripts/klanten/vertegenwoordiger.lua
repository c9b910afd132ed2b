-- Aan de andere kant: de tafel omgedraaid. De speler is bakker, op sinds twee uur 's nachts, en tegenover
-- hem zit Daan van de Streekgids, in zijn derde week, met een formulier. Antwoorden mag. Meer niet.

klant {
  titel = "Aan de andere kant",
  naam = "Daan Hoekstra", bedrijf = "de Streekgids", rol = "vertegenwoordiger",
  weet = "Jij bent de bakker. Je bent op sinds twee uur vannacht, en nu zit je eindelijk. Er komt iemand van de "
    .. "Streekgids. Aardige jongen, aan de telefoon.",
  formulier = "Intake ambacht",
  kamer = "bakkerij", tijd = 30, andersom = true,
  aandacht = 40, positief = 40, afstemming = 40,
  uiterlijk = { leeftijd = 23, haar = "blond", kapsel = "stekels", gezicht = "lang",
    postuur = -2, jasje = "blauw", das = "rood" },
}

opening {
  "Goeiemorgen! Ik ben Daan. Mag ik hier? Er staat 'Piet' op deze stoel. Nou, we gaan gewoon beginnen, hè, dan bent "
    .. "u er zo vanaf. Het zijn er twaalf. Eén. [Wat is uw verzorgingsgebied?](gebied)",
  denkt = "Niet opkijken. Gewoon van boven naar beneden.",
  doet = "legt zijn formulier recht, en dan nog een keer", blik = "tafel",
}

vak "markt 1" { kop = "Gebied", noteer = { [1] = "1 km" } }
vak "markt 2" { kop = "Concurrent", noteer = { [1] = "1" } }
vak "markt 3" { kop = "Drie jaar", noteer = { [1] = "stabiel" } }
vak "product 1" { kop = "Assortiment", noteer = { [1] = "brood" } }
vak "product 2" { kop = "Sterk punt", noteer = { [1] = "service" } }
vak "product 3" { kop = "Bezetting", noteer = { [1] = "1,0 fte" } }
vak "klanten 1" { kop = "Doelgroep", noteer = { [1] = "55+" } }
vak "klanten 2" { kop = "Vaste klanten", noteer = { [1] = "80 %" } }
vak "klanten 3" { kop = "Beslisser", noteer = { [1] = "ja" } }
vak "promotie 1" { kop = "Media", noteer = { [1] = "overig" } }
vak "promotie 2" { kop = "Bezoekers", noteer = { [1] = "n.v.t." } }
vak "promotie 3" { kop = "Doelstelling", noteer = { [1] = "groei" } }

haakje "gebied" { vak = "markt 1",
  zeg {
    antwoordt "Hier de buurt. Tot aan het spoor, ongeveer.",
    antwoordt { "Iedereen die vroeg genoeg wakker is.",
      dan = { "Haha. Ja. Er staat 'in kilometers', dus ik zet er één. Twee. [Uw voornaamste concurrent?](concurrent)",
        denkt = "Was dat een grapje? Ik heb gelachen. Was goed, denk ik." } },
    antwoordt { "Moet ik daar meteen een getal bij hebben?",
      dan = { "Hoeft niet precies! Ik zet één kilometer, dan staat er wat. Twee. [Uw concurrent?](concurrent)",
        denkt = "Vakje één is vol. Dat is alvast acht procent." } },
  },
  antwoord {
    [1] = { "Het spoor… Dat is één kilometer, toch? Ik zet één. Twee. [Wie is uw concurrent?](concurrent)",
      denkt = "Vakje één is vol. Het loopt." },
  },
}

haakje "concurrent" { vak = "markt 2",
  zeg {
    antwoordt "De supermarkt. Die bakken af.",
    antwoordt { "Eigenlijk mijn broer, hier aan de overkant.",
      dan = { "Broer… Is dat familiebedrijf of concurrent? Ik kan er maar één aankruisen. Concurrent. Drie. "
          .. "[Waar staat u over drie jaar?](jaren)",
        denkt = "Aan de overkant. Zou ik daar straks ook heen moeten?" } },
    antwoordt "Weet ik niet. Ik slaap als zij open zijn.",
  },
  antwoord {
    [1] = { "Dan zet ik er één neer, dat is altijd goed. Drie. [Waar staat u over drie jaar?](jaren)",
      denkt = "Mooi kort. Zo moeten ze allemaal." },
  },
}

haakje "jaren" { vak = "markt 3",
  zeg {
    antwoordt "Drie jaar? Ik kijk tot vannacht, twee uur.",
    antwoordt { "Als mijn rug het houdt: hier, achter die oven.",
      dan = { "Dus stabiel. Fijn. Dan zijn we bij product. [Wat is uw assortiment, in procenten?](waren)",
        denkt = "Er was iets met een rug. Stond er niet bij." } },
    antwoordt "Meer spelt, denk ik. En minder bakkers.",
  },
  antwoord {
    [1] = { "Ik moet wel wat invullen, hè. Ik doe 'stabiel'. Dan product! [Uw assortiment, in procenten?](waren)",
      denkt = "Drie van de twaalf. Een kwart. Ik zit op schema." },
  },
}

haakje "waren" { vak = "product 1",
  zeg {
    antwoordt { "Zestig procent brood, veertig gebak.",
      dan = { "Kijk! Dat telt op tot honderd. Dat heb ik deze week nog niet gehad. Vijf. [Uw sterke punt?](punt)",
        denkt = "Honderd! Dat vertel ik straks op kantoor." } },
    antwoordt "Ruik maar even. Dat is hem, in de oven.",
    antwoordt "Brood en gebak. En vrijdags krentenmik.",
  },
  antwoord {
    [1] = { "Lekker. Ik schrijf 'brood', dat past. Vijf. [Wat is uw sterke punt?](punt)",
      denkt = "Het ruikt hier naar vroeger. Doorgaan." },
  },
}

haakje "punt" { vak = "product 2",
  zeg {
    antwoordt { "De desem. Die is nog van mijn oma.",
      dan = { "Van uw oma, mooi. Er staat hier 'service, prijs of kwaliteit'. Zal ik 'service' doen? Zes. "
          .. "[Met hoeveel mensen bent u?](mensen)",
        denkt = "Mijn oma deed ook zoiets, met een potje. Zes." } },
    antwoordt "Dat moet je aan een ander vragen.",
    antwoordt "Eenendertig jaar, elke nacht, nooit gemist.",
  },
  antwoord {
    [1] = { "Ik heb hier 'service, prijs of kwaliteit'. Ik doe service, dat doet iedereen. Zes. "
        .. "[Met hoeveel mensen bent u?](mensen)",
      denkt = "Bijna de helft. Mijn pen doet het nog. Doorschrijven." },
  },
}

haakje "mensen" { vak = "product 3",
  zeg {
    antwoordt "Met z'n drieën. En een meisje op zaterdag.",
    antwoordt { "Sinds Piet ziek is sta ik er alleen voor.",
      dan = { "O. Wat vervelend. Dan is het dus… één komma nul? Eén komma nul. En dan de klanten! "
          .. "[Wie is uw doelgroep?](groep)",
        denkt = "Piet. Dan zit ik op zijn stoel. Niet vragen, dan kom ik er niet meer uit." } },
    antwoordt "Vier, als je de oven meetelt.",
  },
  antwoord {
    [1] = { "Het moet in fte… Er staat al één komma nul voorgedrukt, dat laat ik zo. Dan de klanten! "
        .. "[Wie is uw doelgroep?](groep)",
      denkt = "Halverwege. Mijn koffie is koud. Heb ik koffie?" },
  },
}

haakje "groep" { vak = "klanten 1",
  zeg {
    antwoordt { "Wie alleen is. Die komen voor één bolletje.",
      dan = { "Eén bolletje… dat is een lage besteding. Vijfenvijftigplus dan maar. [Hoeveel procent is vast?](vast)",
        denkt = "Eén bolletje haal ik ook wel eens, op het station. Ik ben drieëntwintig." } },
    antwoordt "Mevrouw Dijkstra. Halfje wit, gesneden.",
    antwoordt "Iedereen die eet, zou ik zeggen.",
  },
  antwoord {
    [1] = { "Het moet eigenlijk een leeftijd zijn. Ik doe vijfenvijftigplus. [En hoeveel procent is vast?](vast)",
      denkt = "Zeven. Ik begin erin te komen." },
  },
}

haakje "vast" { vak = "klanten 2",
  zeg {
    antwoordt "De meesten ken ik bij de voornaam.",
    antwoordt { "Er zijn er dit jaar drie overleden.",
      dan = { "Ach. Dat is dan een lichte daling. Tachtig? Ik doe tachtig. [En bent u de beslisser?](beslis)",
        denkt = "Een lichte daling. Zei ik dat? Ik zei dat." } },
    antwoordt "Geen idee. Tachtig?",
  },
  antwoord {
    [1] = { "Tachtig, zet ik. Dat is het gemiddelde, hebben wij. [Bent u hier de beslisser?](beslis)",
      denkt = "Acht. Nog vier. Zuchtte er iemand? Was ik dat?" },
  },
}

haakje "beslis" { vak = "klanten 3",
  zeg {
    antwoordt "Waarover?",
    antwoordt { "Hier of thuis?",
      dan = { "Hier, hier. Thuis heb ik geen vakje voor. Ik zet 'ja'. Dan promotie. [Waar adverteert u nu?](nu)",
        denkt = "Thuis. Ik moet vanavond niet vergeten te bellen." } },
    antwoordt "Dat zal ik dan wel wezen.",
  },
  antwoord {
    [1] = { "Even zien waar ik… hier. Ja of nee, staat er. 'Ja', dus. Dan de promotie. [Waar adverteert u nu?](nu)",
      denkt = "Laatste kolom!" },
  },
}

haakje "nu" { vak = "promotie 1",
  zeg {
    antwoordt { "Bij jullie. Al elf jaar, elke editie.",
      dan = { "O. O ja. Dat… had ik kunnen weten. Dat valt onder 'overig'. Elf. [Bezoekers op uw website?](site)",
        denkt = "Elf jaar. Dat staat dus in het systeem. Dat had ik open moeten doen." } },
    antwoordt "Nergens. De geur doet het werk.",
    antwoordt "Er staat een naam op de zak.",
  },
  antwoord {
    [1] = { "Daar heb ik hier geen hokje voor. 'Overig'. Elf alweer. [Hoeveel bezoekers heeft uw website?](site)",
      denkt = "Elf. Ik haal het. Binnen de tijd." },
  },
}

haakje "site" { vak = "promotie 2",
  zeg {
    antwoordt { "Gisteren één. Dat was ik zelf.",
      dan = { "Eén… Het moet per maand. Ik doe 'niet van toepassing', dat mag. En de laatste! [Wat is uw doel?](doel)",
        denkt = "De bakker zelf telt niet mee, geloof ik." } },
    antwoordt { "Die deed Piet altijd.",
      dan = { "Piet, oké. Dan doe ik 'niet van toepassing'. En de laatste! [Wat is uw doel?](doel)",
        denkt = "Die Piet van de stoel, dus. De laatste." } },
    antwoordt "Is die er nog?",
  },
  antwoord {
    [1] = { "Ik doe 'niet van toepassing', dat mag. En dan de laatste! [Wat is uw doel?](doel)",
      denkt = "De laatste. Mijn hand doet zeer." },
  },
}

haakje "doel" { vak = "promotie 3",
  zeg {
    antwoordt "Een keer uitslapen.",
    antwoordt { "Dat er eens iemand blijft zitten met de koffie.",
      dan = { "Dat is… groei, hè? Ja. Dat valt onder groei. Top! Nou. Dat waren ze. Alle twaalf.",
        denkt = "Twaalf van de twaalf. En nou is het stil. Wat komt er na twaalf?",
        doet = "schrijft nog iets in de kantlijn, legt zijn pen neer en kijkt je voor het eerst aan", blik = "jou" } },
    antwoordt "Dat het deeg morgen weer rijst.",
  },
  antwoord {
    [1] = { "Groei, zet ik. Top! Nou. Dat… waren ze. Alle twaalf. Allemaal vol.",
      denkt = "Twaalf van de twaalf. En nou is het stil. Wat komt er na twaalf?",
      doet = "schrijft nog iets in de kantlijn, legt zijn pen neer en kijkt je voor het eerst aan", blik = "jou" },
  },
}

afscheid { zeg { sluitaf "En, eh… ben ik geslaagd?" } }

einde "geslaagd" {
  "Of u… eh. Ja. Nee! Daar ga ik niet over, geloof ik. Was dit een… Vond u het een examen?",
  denkt = "Twaalf antwoorden. En hoe heet de bakker nou ook alweer?",
  verteller = "Daan",
  ochtend = "Ze vroegen op kantoor hoe het was bij de bakker. Vol, zei ik. Alle vakjes. En toen vroeg er één: wie is "
    .. "Piet? Dat stond op mijn stoel, dus dat had ik in de kantlijn gezet. Piet, met een vraagteken.",
}

-- Na afloop, voor de groep.

bespreek {
  "Op de stoel van Daan stond 'Piet'. Wat had je over Piet verteld, als hij ernaar gevraagd had?",
  "Welk antwoord van jou paste niet in zijn vakje, en wat maakte Daan ervan?",
  "Toen alles vol was, keek Daan je voor het eerst aan. Wat had je liever gezegd dan die ene zin?",
}
