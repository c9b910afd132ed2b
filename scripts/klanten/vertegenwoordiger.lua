-- Aan de andere kant: de tafel omgedraaid. De speler is bakker, op sinds twee uur 's nachts, en tegenover
-- hem zit Daan van de Streekgids, in zijn derde week, met een formulier. Antwoorden mag. Meer niet.

klant {
  titel = "Aan de andere kant",
  naam = "Daan Hoekstra", bedrijf = "de Streekgids", rol = "vertegenwoordiger",
  jij = "Jij bent de bakker. Je verkoopt niks, je geeft antwoord.",
  hoopt = "een kop koffie, een praatje, en dan je bed in.",
  weet = "Je bent op sinds twee uur vannacht, en nu zit je eindelijk. Er komt iemand van de "
    .. "Streekgids. Aardige jongen, aan de telefoon.",
  formulier = "Intake ambacht",
  kamer = "bakkerij", tijd = 30, andersom = true,
  aandacht = 40, positief = 40, afstemming = 40,
  uiterlijk = { leeftijd = 23, haar = "blond", kapsel = "stekels", gezicht = "lang",
    neus = "klein", mond = "smal", drinkt = "kopje", postuur = -2, jasje = "blauw", das = "rood" },
}

opening {
  "Goeiemorgen! Ik ben Daan. Mag ik hier? Er staat 'Piet' op deze stoel, maar eh, het is een stoel, toch? Oké. We gaan "
    .. "gewoon beginnen, dan bent u er zo vanaf. Het zijn er twaalf. Eén, even kijken. [Wat is uw verzorgingsgebied?](gebied)",
  denkt = "Gewoon van boven naar beneden. Dat zei Sanne ook: gewoon van boven naar beneden.",
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
      dan = { "Haha. Ja. Ja, nee, er staat 'in kilometers', dus eh, ik zet er één. Is dat goed? Twee. [Uw voornaamste concurrent?](concurrent)",
        denkt = "Dat was een grapje. Ik heb gelachen, dus dat zit goed." } },
    antwoordt { "Moet ik daar meteen een getal bij hebben?",
      dan = { "Nee, nee, hoeft niet precies! Ik zet één kilometer, dan staat er wat. Sorry. Twee. [Uw concurrent?](concurrent)",
        denkt = "Een vraag terug, daar was ik niet op voorbereid. Eentje is wel ingevuld." } },
  },
  antwoord {
    [1] = { "Het spoor, oké, eh. Dat is één kilometer, toch? Ik zet één. Twee. [Wie is uw concurrent?](concurrent)",
      denkt = "Het spoor. Daar ben ik net langsgekomen. Het loopt." },
  },
}

haakje "concurrent" { vak = "markt 2",
  zeg {
    antwoordt "De supermarkt. Die bakken af.",
    antwoordt { "Eigenlijk mijn broer, hier aan de overkant.",
      dan = { "Uw broer, o, eh. Is dat familiebedrijf of concurrent? Ik kan er maar één aankruisen. Concurrent, dan. Drie. "
          .. "[Waar staat u over drie jaar?](jaren)",
        denkt = "Aan de overkant. Daar moet ik straks ook nog heen. Dat zeg ik maar niet." } },
    antwoordt "Weet ik niet. Ik slaap als zij open zijn.",
  },
  antwoord {
    [1] = { "O. Oké. Dan zet ik er gewoon één neer. Drie al. [Waar staat u over drie jaar?](jaren)",
      denkt = "Dat ging vlot. Ik ben best goed bezig, geloof ik." },
  },
}

haakje "jaren" { vak = "markt 3",
  zeg {
    antwoordt "Drie jaar? Ik kijk tot vannacht, twee uur.",
    antwoordt { "Als mijn rug het houdt: hier, achter die oven.",
      dan = { "Oké, dus eh, stabiel? Stabiel. Fijn. Dan zijn we bij product. [Wat is uw assortiment, in procenten?](waren)",
        denkt = "Hij had iets met z'n rug. Mijn moeder ook. Door." } },
    antwoordt "Meer spelt, denk ik. En minder bakkers.",
  },
  antwoord {
    [1] = { "Haha, oké. Maar ik moet wel wat invullen, hè. Zal ik 'stabiel' doen? Ik doe 'stabiel'. Dan product! [Uw assortiment, in "
        .. "procenten?](waren)",
      denkt = "Eén rijtje af. De bakker kijkt op de klok, of naar iets boven de klok." },
  },
}

haakje "waren" { vak = "product 1",
  zeg {
    antwoordt { "Zestig procent brood, veertig gebak.",
      dan = { "O, top! Dat telt gewoon op tot honderd. Dat heb ik deze week nog niet gehad. Vijf. [Uw sterke punt?](punt)",
        denkt = "Honderd! Dat vertel ik straks aan Sanne." } },
    antwoordt "Ruik maar even. Dat is hem, in de oven.",
    antwoordt "Brood en gebak. En vrijdags krentenmik.",
  },
  antwoord {
    [1] = { "Mmm, lekker ja. Oké, eh, ik schrijf 'brood', dat past net. Vijf. [Wat is uw sterke punt?](punt)",
      denkt = "Ik heb niet ontbeten. Niet naar die plank kijken." },
  },
}

haakje "punt" { vak = "product 2",
  zeg {
    antwoordt { "De desem. Die is nog van mijn oma.",
      dan = { "Van uw oma, o, mooi. Er staat hier 'service, prijs of kwaliteit'. Oma, dat is eh. Zal ik 'service' doen? Zes. "
          .. "[Met hoeveel mensen bent u?](mensen)",
        denkt = "Mijn oma deed ook zoiets, met een potje. Waar is dat potje gebleven." } },
    antwoordt "Dat moet je aan een ander vragen.",
    antwoordt "Eenendertig jaar, elke nacht, nooit gemist.",
  },
  antwoord {
    [1] = { "Ja, precies. Ik heb hier 'service, prijs of kwaliteit'. Ik doe wel service, dat doet iedereen. Zes. "
        .. "[Met hoeveel mensen bent u?](mensen)",
      denkt = "Service. Ik heb nog niks van hem gehad, trouwens. Koffie of zo." },
  },
}

haakje "mensen" { vak = "product 3",
  zeg {
    antwoordt "Met z'n drieën. En een meisje op zaterdag.",
    antwoordt { "Sinds Piet ziek is sta ik er alleen voor.",
      dan = { "O. Wat vervelend. Eh. Dan is het dus, even kijken, één komma nul? Eén komma nul. En dan de klanten! "
          .. "[Wie is uw doelgroep?](groep)",
        denkt = "Piet. Dan zit ik op z'n stoel. Moet je daar nou naar vragen of juist niet?" } },
    antwoordt "Vier, als je de oven meetelt.",
  },
  antwoord {
    [1] = { "Oké, en in fte is dat eh. Er staat al één komma nul voorgedrukt, dat laat ik maar zo. Dan de klanten! "
        .. "[Wie is uw doelgroep?](groep)",
      denkt = "Halverwege. Ik heb nog steeds m'n jas aan, merk ik." },
  },
}

haakje "groep" { vak = "klanten 1",
  zeg {
    antwoordt { "Wie alleen is. Die komen voor één bolletje.",
      dan = { "Eén bolletje, eh, dat is dan een lage besteding. Doe ik vijfenvijftigplus, goed? [Hoeveel procent is vast?](vast)",
        denkt = "Eén bolletje haal ik ook wel eens, op het station. Ik ben drieëntwintig." } },
    antwoordt "Mevrouw Dijkstra. Halfje wit, gesneden.",
    antwoordt "Iedereen die eet, zou ik zeggen.",
  },
  antwoord {
    [1] = { "Oké, ja. Het moet alleen een leeftijd zijn. Ik doe vijfenvijftigplus. [En hoeveel procent is vast?](vast)",
      denkt = "Ik begin erin te komen. Hij zit ook lekker rustig." },
  },
}

haakje "vast" { vak = "klanten 2",
  zeg {
    antwoordt "De meesten ken ik bij de voornaam.",
    antwoordt { "Er zijn er dit jaar drie overleden.",
      dan = { "Ach. Ja. Dat is dan eh, een lichte daling. Tachtig? Ik doe tachtig. [En bent u de beslisser?](beslis)",
        denkt = "Lichte daling. Zei ik dat nou? O nee. Snel de volgende." } },
    antwoordt "Geen idee. Tachtig?",
  },
  antwoord {
    [1] = { "Tachtig, zet ik. Dat zeggen ze allemaal ongeveer. Top. [Bent u hier de beslisser?](beslis)",
      denkt = "Nog een stuk of vier. Zuchtte er iemand? Was ik dat?" },
  },
}

haakje "beslis" { vak = "klanten 3",
  zeg {
    antwoordt "Waarover?",
    antwoordt { "Hier of thuis?",
      dan = { "Eh, hier, hier! Thuis hoeft niet, hoor. Haha. Ik zet 'ja'. Dan promotie. [Waar adverteert u nu?](nu)",
        denkt = "Thuis. O ja, ik moet m'n moeder nog terugbellen." } },
    antwoordt "Dat zal ik dan wel wezen.",
  },
  antwoord {
    [1] = { "Eh, wacht, even kijken waar ik ben. Hier. Ja of nee, staat er. 'Ja' dan, toch? En dan promotie. [Waar adverteert u nu?](nu)",
      denkt = "Laatste rijtje! Om tien uur zit ik in de auto." },
  },
}

haakje "nu" { vak = "promotie 1",
  zeg {
    antwoordt { "Bij jullie. Al elf jaar, elke editie.",
      dan = { "O. O ja. Oei. Dat had ik, eh, sorry. Dat valt onder 'overig'. Elf. [Bezoekers op uw website?](site)",
        denkt = "Al elf jaar bij ons. Dat staat dus in het systeem. Ik heb niet in het systeem gekeken." } },
    antwoordt "Nergens. De geur doet het werk.",
    antwoordt "Er staat een naam op de zak.",
  },
  antwoord {
    [1] = { "Oké, leuk. Dat wordt dan 'overig', denk ik. Elf alweer. [Hoeveel bezoekers heeft uw website?](site)",
      denkt = "Nog twee. Ik haal het gewoon." },
  },
}

haakje "site" { vak = "promotie 2",
  zeg {
    antwoordt { "Gisteren één. Dat was ik zelf.",
      dan = { "Eén, haha. Eh, maar het moet per maand. Ik doe 'niet van toepassing', dat mag. En de laatste! [Wat is uw doel?](doel)",
        denkt = "Hij kijkt dus naar z'n eigen site. Dat doe ik met m'n profielfoto ook." } },
    antwoordt { "Die deed Piet altijd.",
      dan = { "Piet, o ja, oké. Dan eh, doe ik 'niet van toepassing'. En de laatste! [Wat is uw doel?](doel)",
        denkt = "Die Piet van de stoel. Die deed dat dus ook nog." } },
    antwoordt "Is die er nog?",
  },
  antwoord {
    [1] = { "Dat, eh, dat weet ik ook niet. Ik doe 'niet van toepassing', dat mag. En dan de laatste! [Wat is uw doel?](doel)",
      denkt = "De laatste. M'n hand doet zeer." },
  },
}

haakje "doel" { vak = "promotie 3",
  zeg {
    antwoordt "Een keer uitslapen.",
    antwoordt { "Dat er eens iemand blijft zitten met de koffie.",
      dan = { "O, ja, leuk. Dat is dan eh, groei, hè? Ja. Dat valt onder groei. Top! Oké. Dat waren ze. Alle twaalf.",
        denkt = "Alles vol. En nou is het stil. Moet ik nou nog iets zeggen?",
        doet = "schrijft nog iets in de kantlijn, legt zijn pen neer en kijkt je voor het eerst aan", blik = "jou" } },
    antwoordt "Dat het deeg morgen weer rijst.",
  },
  antwoord {
    [1] = { "Haha. Groei, zet ik. Top! Oké. Dat eh, dat waren ze. Alle twaalf. Allemaal vol.",
      denkt = "Alles vol. En nou is het stil. Zeggen ze dan niks, normaal?",
      doet = "schrijft nog iets in de kantlijn, legt zijn pen neer en kijkt je voor het eerst aan", blik = "jou" },
  },
}

afscheid { zeg { sluitaf "En, eh… ben ik geslaagd?" } }

einde "geslaagd" {
  "Of u… eh. Ja. Nee! Daar ga ik niet over, geloof ik. Was dit een… Vond u het een examen?",
  gezicht = "bang", denkt = "O jee. En hoe heet de bakker nou ook alweer?",
  verteller = "Daan",
  ochtend = "Ze vroegen op kantoor hoe het was bij de bakker. Goed, zei ik, alles vol. En toen zegt Sanne: wie is Piet? Want dat "
    .. "had ik in de kantlijn gezet, Piet, met een vraagteken. Van die stoel. Ja, eh, dat weet ik dus niet.",
}

-- Na afloop, voor de groep.

bespreek {
  "Op de stoel van Daan stond 'Piet'. Wat had je over Piet verteld, als hij ernaar gevraagd had?",
  "Welk antwoord van jou paste niet in zijn vakje, en wat maakte Daan ervan?",
  "Toen alles vol was, keek Daan je voor het eerst aan. Wat had je liever gezegd dan die ene zin?",
}
