-- Een klant op school: praat in cijfers en lesuren. Wat bovenin winkel.lua staat, geldt ook hier.
--
-- titel | Iemand op een school
-- vraag naam | Hoe heet de klant? | Karim Haddad
-- vraag geslacht man,vrouw | Man of vrouw? | man
-- vraag rol | Wat doet de klant voor werk? | teamleider onderbouw
-- vraag bedrijf | Hoe heet de school? | Het Baken
-- vraag waar | Wat kom je verkopen? | een lesprogramma over pesten
-- vraag prijs | Wat kost dat? | 1.900 euro per jaar
-- vraag woord | De klant zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | tot de zomer
-- vraag achter. | Wat zit daarachter? Schrijf het zoals de klant het zegt. | Er is een leerling van school gegaan, en ik had het moeten zien.
-- vraag diep. | En wat heeft de klant nog aan niemand verteld? | Ik heb gesolliciteerd. Buiten het onderwijs. Morgen bellen ze.
-- vraag nodig. | Wat zou echt helpen? Zeg het zoals jij het zou aanbieden. | Ik kijk eerst een ochtend mee in de klas, zonder formulier.
-- vraag kamer spreekkamer,werkplaats,cateringkeuken,kantoor,boerenkeuken,marketingvloer,bakkerij,chefskamer | Waar zitten jullie? | spreekkamer
-- vraag aanspreek je,u | Zegt de speler je of u? | je
--
-- en titel | Somebody at a school
-- en naam | What is the customer called?
-- en geslacht | Man (man) or woman (vrouw)?
-- en rol | What is the customer's work?
-- en bedrijf | What is the company called?
-- en waar | What do you come to sell?
-- en prijs | What does it cost?
-- en woord | The customer says something small with more behind it. Which words?
-- en achter | What is behind it? Write it as the customer says it.
-- en diep | And what has the customer told nobody yet?
-- en nodig | What would really help? Say it as you would offer it.
-- en kamer | Where do you sit? (consulting room, workshop, catering kitchen, office, farm kitchen, marketing floor, bakery, manager's office)
-- en aanspreek | Does the player say je (informal) or u (formal)?
-- ----------------------------------------------------------------------------
-- <naam>, <rol>. Gemaakt met `geslaagd new`: het speelt al, maar het is nog niet van <naam>. Schrijf het van
-- boven naar beneden over, in zinnen die deze mens zou zeggen, en kijk steeds na met `geslaagd check`.

klant {
  titel = "<naam>", naam = "<naam>", bedrijf = "<bedrijf>", rol = "<rol>",
  jij = "Je verkoopt <waar>. Prijs: <prijs>.", hoopt = "een ja, of een tweede afspraak.",
  weet = "Je komt in een tussenuur. Na de zoemer begint er weer een les.",
  formulier = "Schoolscan", kwadranten = { "school", "lessen", "leerlingen", "plannen" },
  kamer = "<kamer>", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 0, boven = 0 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 41, overhemd = "lichtblauw" },
}

-- Het repertoire: tien zinnen, één keer geschreven. Elk staat hieronder op een paar momenten, en is daar op tijd of
-- niet. Wie de zinnen leest en de klant niet, kan dus niets weten (scripts/handleiding/rooster.md).
repertoire {
  door "Hoe begon dat eigenlijk?",
  sluit "Mag ik er even bij?",
  troost "Dat overkomt de besten.",
  zaken "Daarvoor ben ik gekomen.",
  grapt "Dan steek ik mijn vinger op.",
  eerlijk "Dat moet ik schuldig blijven.",
  stopt "Dan sla ik die over.",
  prijst "Dat <aanspreek|pak je|pakt u> goed aan.",
  zelf "Dat ken ik van vroeger.",
  preek "<aanspreek|Leg|Legt u> dat eens aan iemand voor.",
}

-- Er zijn nog maar tien haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Wat nog niemand weet, komt anders pas vanaf zet tien, en zo lang duurt dit gesprek soms niet.
drempel { geheim = 6 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Een gewone schooldag" }
stemming "druk" { label = "Rapportenweek", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

opening {
  "Kom binnen, pak een stoel die niet piept. Ik heb een tussenuur, dan kijk ik [uit het raam tot de zoemer](zoemer). Ouders vragen hoelang ik dit "
    .. "blijf doen. '[<Woord>](woord)', zeg ik dan. [Wie een krentenbol wil, moet het nu zeggen](bol).",
  denkt = "Weer iemand met een methode. Eens kijken of die kan luisteren.",
}

opening {
  stemming = "druk",
  "Rapporten. Ik kijk even [of 2B het plein af is](zoemer), en dan heb je tot de zoemer. '[<Woord>](woord)', zei ik vanmorgen tegen mezelf. "
    .. "Begin maar.",
  denkt = "Als ik nu een grafiek zie, ga ik nakijken.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "Kijk, een zittenblijver. Jij was van de vragenlijst. Ik kijk nog steeds [uit het raam tot de zoemer](zoemer), en '[<woord>](woord)' zeg ik "
    .. "ook nog. [Krentenbol](bol)?",
  denkt = "Voor een herkansing komen ze niet vaak.",
}

-- De haakjes. In elk haakje vier zinnen uit het repertoire: `past` is hier op tijd, `langs` niet. `fout` zegt in
-- hooguit vier woorden waarom, en `dan` wat de klant erop zegt.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    langs { "Daarvoor ben ik gekomen.", fout = "denkt aan verkopen", hoort = "een vraag om hulp",
      dan = { "Hiervoor? Ik zei nog niet eens iets.", denkt = "Die heeft het antwoordenboekje al open." } },
    past "Hoe begon dat eigenlijk?",
    langs { "Dan sla ik die over.", fout = "laat het vallen",
      dan = { "Doe maar. Dat deden de ouders ook.", denkt = "Die zat uit het raam te kijken." } },
    langs { "Dat <aanspreek|pak je|pakt u> goed aan.", fout = "prijst te vroeg",
      dan = { "Een tien, en je hebt niks nagekeken.", denkt = "Een sticker, nu al." } },
  },
  antwoord {
    [1] = { "Zomaar. Het flapte eruit.", denkt = "Goede vraag. Ik geef geen antwoord." },
    [2] = { "Met een lege stoel. [Daar is deze kamer te klein voor](achter).", denkt = "Daar vroeg de inspectie niet naar." },
    [3] = { "Met één leerling. <achter> Daar loop ik aan te denken [als de school leeg is](leeg).", denkt = "In de lerarenkamer weten ze dit niet.",
      zwijg = { "Langs de lokalen. Eén stoel staat altijd nog onder de tafel.", denkt = "Die laat me uitpraten. Dat leer ik ze in de brugklas." } },
  },
}

haakje "bol" { soort = "feit", vak = "klanten 3", ook = "klanten 3",
  zeg {
    langs { "Hoe begon dat eigenlijk?", fout = "te zwaar voor brood",
      dan = { "De krentenbol? In de kantine, om kwart over acht.", denkt = "Het is een bolletje." } },
    langs { "Dat moet ik schuldig blijven.", fout = "<geslacht|hij|zij> biedt iets aan",
      dan = { "Een krentenbol? Je hoeft er niet voor te leren.", denkt = "Die is nog nerveuzer dan mijn brugklas." } },
    langs { "<aanspreek|Leg|Legt u> dat eens aan iemand voor.", fout = "raad bij het brood",
      dan = { "Of ik brood mag uitdelen? Nee, dat mag gewoon.", denkt = "Ik bood alleen brood aan." } },
    past "Dan steek ik mijn vinger op.",
  },
  antwoord {
    [1] = { "Goed zo. Netjes.", denkt = "Hè, eindelijk een die meedoet." },
    [2] = { "Heel goed, jij snapt het. Er zit er één in 1C die [elke dag de halve van mij krijgt](volk), en die steekt ook altijd zijn vinger op.", denkt = "Vinger omhoog. Dat is lang geleden." },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    langs { "Dat ken ik van vroeger.", fout = "eigen verhaal ertussen",
      dan = { "O. Dan ken je het misschien beter dan ik.", denkt = "Nou zit ik naar een spreekbeurt te luisteren." } },
    langs { "Dat overkomt de besten.", fout = "troost te vroeg",
      dan = { "Wat overkomt ze? Ik ben nog niet begonnen.", denkt = "Dat hoor ik op elke ouderavond." } },
    langs { "Daarvoor ben ik gekomen.", fout = "hoort niet nu", hoort = "een opening",
      dan = { "Ik zei dat de kamer te klein was.", denkt = "Daar gaat de map open." } },
    past "Dan sla ik die over.",
  },
  antwoord {
    [1] = { "Graag. Volgende vraag.", denkt = "Keurig. Daar doen ze in 2B een jaar over." },
    [2] = { "Nou, als jij hem overslaat, dan zeg ik het. <achter> Dan is het [erg stil op de gang](leeg).", denkt = "Dat staat op het bord. Dat veeg ik niet meer uit." },
    [3] = { "Niet doen, het ligt nou toch op mijn tong. <achter> En sindsdien [loop ik na vieren alle lokalen langs](leeg).", denkt = "Dat weet de conciërge niet eens.",
      zwijg = { "Ik zet die stoel dan recht. Hij staat al recht.", denkt = "Dat klinkt niet helemaal gezond." } },
  },
}

haakje "leeg" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    langs { "Dat <aanspreek|pak je|pakt u> goed aan.", fout = "prijst waar pijn zit",
      dan = { "Wat pak ik aan? Ik loop een gang op en neer.", denkt = "Goed aangepakt, jawel." } },
    past "Dat ken ik van vroeger.",
    langs { "Dan steek ik mijn vinger op.", fout = "lacht het weg",
      dan = { "Doe dat. Er is niemand om hem te zien.", denkt = "Die grap had ik zelf kunnen maken." } },
    langs { "Mag ik er even bij?", fout = "er is niks",
      dan = { "Waarbij? Er is dan niemand.", denkt = "Waar wil die bij?" } },
  },
  antwoord {
    [1] = { "O ja? Dan hoef ik het niet uit te leggen.", denkt = "Dat scheelt een heel verhaal." },
    [2] = { "Dan weet je het. Je hoort alleen je eigen stappen, en dan blijf ik malen over [wat ik had kunnen doen](verder). Weet jij het?", denkt = "Dat is geen meerkeuzevraag." },
    [3] = { "Dan weet je dat je jezelf een cijfer geeft. Het is elke keer net geen zes. [Hoe kom ik van dat cijfer af, denk je](verder)?", denkt = "Een vijf komma vier. Elke middag.",
      zwijg = { "Zeg jij het maar. Ik ben er nog niet uit.", denkt = "Lekker eigenlijk, een keer niks weten." } },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    langs { "Dat overkomt de besten.", fout = "maakt het klein",
      dan = { "Dat is geen antwoord, dat is een tegeltje.", denkt = "Daar hangen er hier al drie van." } },
    langs { "Daarvoor ben ik gekomen.", fout = "te snel", hoort = "een bestelling",
      dan = { "Nu al? Ik ben nog niet uitgepraat.", denkt = "Nou dacht ik net: die luistert." } },
    past "Dat moet ik schuldig blijven.",
    langs { "<aanspreek|Leg|Legt u> dat eens aan iemand voor.", fout = "stuurt <geslacht|hem|haar> weg",
      dan = { "Dat deed ik net. Aan jou.", denkt = "Doorgestuurd naar de conciërge." } },
  },
  antwoord {
    [1] = { "Dan weten we het allebei niet.", denkt = "Geen punten, wel eerlijk." },
    [2] = { "Eindelijk iemand zonder antwoordenboekje. Kleiner, denk ik. Niet de hele school, één klas. [Wat zit er eigenlijk in die map](map)?", denkt = "Eén klas, dat moet te doen zijn." },
    [3] = { "Geeft niks, ik sta er ook met een mond vol tanden. Ik hoef geen methode, ik wil weer zien wie er zit. Bij [één uit 1C](volk) lukt dat, met een halve krentenbol. [Wat zou jij doen](raad)?", denkt = "Kijk, dat is eens geen leerdoel.",
      zwijg = { "En iemand die meekijkt zonder lijst.", denkt = "Dat had ik op de studiedag moeten zeggen." } },
  },
}

-- Hier zit het geheim, en wat er echt nodig is. Dit haakje valt alleen in een diep antwoord van een ander haakje; wie
-- maar wat probeert, komt hier niet.
haakje "raad" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    past "<aanspreek|Leg|Legt u> dat eens aan iemand voor.",
    langs { "Dat <aanspreek|pak je|pakt u> goed aan.", fout = "antwoordt niet",
      dan = { "Ik vroeg niet om een cijfer.", denkt = "Een compliment. Geen antwoord." } },
    langs { "Dat moet ik schuldig blijven.", fout = "laat <geslacht|hem|haar> alleen",
      dan = { "Schuldig. Ja, dat kan ik zelf ook.", denkt = "Daar sta ik dan." } },
    langs { "Dan sla ik die over.", fout = "<geslacht|hij|zij> vraagt iets",
      dan = { "Nee, die niet. Het is mijn enige vraag.", denkt = "Zo kan ik het ook." } },
  },
  antwoord {
    [2] = { "Aan wie? De rector wil een plan, geen vraag. [Heb jij iets, in die map](map)?", denkt = "Een plan, geen vraag. Zo gaat dat." },
    [3] = { "Aan jou dan. Iemand die een ochtend meekijkt en daarna pas praat. Er is [één leerling](volk) die dat ook doet, trouwens. [Heb je zoiets, in die map](map)?", denkt = "Ik verzin het ter plekke, en het klopt nog ook." },
    [4] = { "Aan jou dan, één keer. <diep> Dat weet verder niemand. [Heb je daar iets voor, in die map](map)?", denkt = "Hè hè. Eindelijk." },
  },
}

haakje "map" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    langs { "Mag ik er even bij?", fout = "wijst terug",
      dan = { "Waarbij? Het is jouw map.", denkt = "Nu weet die het niet meer." } },
    past "Daarvoor ben ik gekomen.",
    langs { "Dat ken ik van vroeger.", fout = "eigen verhaal",
      dan = { "Leuk. Maar de vraag was: wat zit erin?", denkt = "Vraag niet gelezen." } },
    langs { "Hoe begon dat eigenlijk?", fout = "vraagt weer, toont niets",
      dan = { "Ho, ik was aan de beurt.", denkt = "Het is hier geen quiz." } },
  },
  antwoord {
    [2] = { "Laat zien dan, voor [de zoemer](zoemer).", denkt = "Kom maar voor het bord." },
    [3] = { "Laat zien. Als ik er niet [na vieren](leeg) nog aan zit.", denkt = "Stiekem ben ik benieuwd." },
  },
}

haakje "zoemer" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    langs { "<aanspreek|Leg|Legt u> dat eens aan iemand voor.", fout = "raad ongevraagd",
      dan = { "Dat ik uit het raam kijk? Dat weet iedereen.", denkt = "En?" } },
    langs { "Dan steek ik mijn vinger op.", fout = "lacht het weg",
      dan = { "Dan mag je zo de gang op.", denkt = "Leuk hoor, daar achterin." } },
    past "Mag ik er even bij?",
    langs { "Dat overkomt de besten.", fout = "geen klacht",
      dan = { "Uit het raam kijken? Dat mag ik van mezelf.", denkt = "Ik klaagde niet." } },
  },
  antwoord {
    [1] = { "Zet de stoel hier maar. Dan zie je 2B voorbijkomen.", denkt = "Vijf minuten lang." },
    [2] = { "Kom erbij, hier zie je het plein. Kijk niet [naar die stapel](stapel), die is van vorige week.", denkt = "Die kwam gewoon kijken." },
    [3] = { "Kom. Kijk, daar gaan ze. Vroeger stond ik daar zelf tussen. Nu zeg ik '[<woord>](woord)' en kijk ik uit een raam.", denkt = "Zo erg is het dus." },
  },
}

haakje "stapel" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    past "Dat overkomt de besten.",
    langs { "Hoe begon dat eigenlijk?", fout = "vraagt als de inspectie",
      dan = { "Met proefwerk één. Heb je nog zo'n vraag?", denkt = "Nu moet ik me nog verantwoorden." } },
    langs { "Mag ik er even bij?", fout = "kijkt waar schaamte zit",
      dan = { "Bij die stapel? Liever niet.", denkt = "Blijf kijken, hoor." } },
    langs { "<aanspreek|Leg|Legt u> dat eens aan iemand voor.", fout = "raad bij schaamte",
      dan = { "Aan wie, de klas? Die weten het al.", denkt = "Ik en mijn grote mond." } },
  },
  antwoord {
    [1] = { "Dat zeg ik ook tegen ze, bij een drie.", denkt = "Had erger gekund." },
    [2] = { "Zeg dat tegen 2B. Ik begin eraan [als iedereen weg is](leeg), en dan zie ik namen in plaats van antwoorden.", denkt = "Eén naam vooral." },
    [3] = { "Zeg dat tegen 2B. Er ligt een schrift tussen van iemand die er niet meer is. Nagekeken. Een acht. [Wat moet ik daarmee](verder)?", denkt = "Aan wie geef ik die nou terug?" },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    langs { "Dat moet ik schuldig blijven.", fout = "niks gevraagd",
      dan = { "Hoeft niet. Het is geen overhoring.", denkt = "Die zit te dromen." } },
    langs { "Dan sla ik die over.", fout = "nu juist niet",
      dan = { "Niet deze, dit is de leukste.", denkt = "Net nu het leuk werd." } },
    past "Dat <aanspreek|pak je|pakt u> goed aan.",
    langs { "Dat ken ik van vroeger.", fout = "eigen verhaal",
      dan = { "In 1C? Dan heb ik je zeker gehad.", denkt = "Nou ben ik mijn verhaal kwijt." } },
  },
  antwoord {
    [1] = { "Nou. Het is één bolletje.", denkt = "Een halve, als het druk is." },
    [2] = { "Dank je. Die vraagt als enige hoe het met míj gaat. En dan [zeg ik dat](woord).", denkt = "Tegen een kind van twaalf. Op dezelfde toon." },
    [3] = { "Vind je? Zo'n kind houdt mij erbij. En dan loop ik [om vier uur](leeg) toch weer die gang op.", denkt = "Die van 1C heeft geen idee." },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Leerlingen",
  noteer = { [0] = "genoeg", [1] = "negenhonderd", [2] = "ziet ze voorbijkomen", [3] = "kent er te weinig" },
  zeg { leest "Hoeveel leerlingen telt uw school?", brug { "Die stroom bij de zoemer, hoeveel <aanspreek|ken je|kent u> er nog?", na = "zoemer" } },
  antwoord { [0] = "Genoeg.", [1] = "Negenhonderd.", [2] = "Negenhonderd, en ik ken er [te weinig](volk).", [3] = "Negenhonderd. Ik tel er elke dag achthonderdnegenennegentig.",
    denkt = "Staat in de gids." } }

vak "markt 2" { kop = "Andere scholen",
  noteer = { [0] = "een paar", [1] = "twee in de stad", [2] = "daar zit <geslacht|hij|zij> nu niet", [3] = "heeft die leerling nu" },
  zeg { leest "Met welke scholen werkt u samen?", brug { "Die leerling, waar zit die nu?", na = "achter" } },
  antwoord { [0] = "Een paar.", [1] = "Twee in de stad.", [2] = "We praten op studiedagen. Over roosters.", [3] = "Eén ervan heeft die leerling nu. Ik wilde bellen, [na vieren](leeg).",
    denkt = "Samenwerken. We ruilen leerlingen." } }

vak "markt 3" { kop = "Over drie jaar",
  noteer = { [0] = "?", [1] = "zelfde gebouw", [2] = "weet het niet", [3] = "hangt van morgen af" },
  zeg { leest "Waar staat uw school over drie jaar?", brug { "En na die leerling, wat moest er anders?", na = "achter" } },
  antwoord { [0] = "Aan hetzelfde plein.", [1] = "Zelfde school, nieuwe verf.", [2] = "Daar denk ik over [als de lokalen leeg zijn](leeg).", [3] = "Of ik er dan nog sta, hangt af van hoe het dit jaar gaat.",
    denkt = "Drie jaar. Dat is een onderbouw." } }

vak "product 1" { kop = "Lessen",
  noteer = { [0] = "les", [1] = "zes klassen", [2] = "minder dan <geslacht|hij|zij> wil", [3] = "kijkt uit een raam" },
  zeg { leest "Welke vakken biedt u aan?", brug { "Welk uur <aanspreek|geef je|geeft u> het liefst?", na = "zoemer" } },
  antwoord { [0] = "Alles wat moet.", [1] = "Ik heb zes klassen.", [2] = "Ik geef minder les dan ik wil. De rest is [zoemer en overleg](zoemer).", [3] = "Vier uur per week. De rest kijk ik uit een raam.",
    denkt = "Staat op het rooster." } }

vak "product 2" { kop = "Sterke punten",
  noteer = { [0] = "voldoende", [1] = "orde", [2] = "kent ze bij naam", [3] = "hoort het aan de gang" },
  zeg { leest "Waar is uw school goed in?", brug { "Weer zien wie er zit. Wat <aanspreek|kun je|kunt u> daar nu al voor doen?", na = "verder" } },
  antwoord { [0] = "Een ruime voldoende.", [1] = "We hebben orde.", [2] = "Ik ken [er een paar](volk) echt. Dat is meer dan de meesten.", [3] = "Ik hoor aan de gang welke klas ruzie heeft.",
    denkt = "Net een open dag." } }

vak "product 3" { kop = "Middelen",
  noteer = { [0] = "boeken", [1] = "een methode in de kast", [2] = "nog in het plastic", [3] = "een stapel" },
  zeg { leest "Met welke methode werkt u?", brug { "En wat blijft er liggen als er een nieuwe methode komt?", na = "stapel" } },
  antwoord { [0] = "Boeken.", [1] = "Er staat een methode in de kast.", [2] = "Drie methodes in de kast, en [die stapel](stapel) op tafel.", [3] = "De vorige zit nog in het plastic. Ik heb hem zelf besteld.",
    denkt = "Hier komt de folder." } }

vak "klanten 1" { kop = "Wie zitten er",
  noteer = { [0] = "pubers", [1] = "twaalf tot vijftien", [2] = "ouders bellen meer", [3] = "kinderen van wie niemand iets weet" },
  zeg { leest "Wie is uw doelgroep?", brug { "'<Woord>', zei <aanspreek|je|u>. Horen zij dat ook?", na = "woord" } },
  antwoord { [0] = "Pubers.", [1] = "Twaalf tot vijftien.", [2] = "Kinderen. [Eén met een halve krentenbol](volk).", [3] = "Kinderen die zeggen dat er niks is. Net als ik.",
    denkt = "Doelgroep. Ze hebben namen." } }

vak "klanten 2" { kop = "Wie gaat er weg",
  noteer = { [0] = "weinig", [1] = "een paar per jaar", [2] = "één te veel", [3] = "had <geslacht|hij|zij> moeten zien" },
  zeg { leest "Hoe hoog is uw uitstroom?", brug { "Die ene die ernaar vraagt, hoelang zit die hier nog?", na = "volk" } },
  antwoord { [0] = "Laag.", [1] = "Een paar per jaar.", [2] = "Eén te veel, dit jaar. En ik zei nog: [dat](woord).", [3] = "Eén. En dat had geen uitstroom mogen heten.",
    denkt = "Uitstroom. Het is geen riool." } }

vak "klanten 3" { kop = "Ouders",
  noteer = { [0] = "mailen", [1] = "ouderavond", [2] = "bellen om cijfers", [3] = "vragen zelden naar het kind" },
  zeg { leest "Hoe verloopt het oudercontact?", brug { "Weten ze daar thuis van, van die halve bol?", na = "volk" } },
  antwoord { [0] = "Ze mailen.", [1] = "Twee ouderavonden.", [2] = "Ze bellen over cijfers. De [leuke](volk) bellen nooit.", [3] = "Er was één moeder die niet belde. Dat had ik moeten horen.",
    denkt = "Oudercontact. Tien minuten, dan de volgende." } }

vak "promotie 1" { kop = "Knelpunten",
  noteer = { [0] = "geen", [1] = "nakijken", [2] = "een schrift in de stapel", [3] = "kan het niet weggooien" },
  zeg { leest "Wat zijn uw knelpunten?", brug { "Waarom blijft juist die stapel liggen?", na = "stapel" } },
  antwoord { [0] = "Geen.", [1] = "Nakijken, zoals iedereen.", [2] = "Er zit iets [tussen die stapel](stapel) wat ik niet weg krijg.", [3] = "Een schrift met een acht. Dat is het knelpunt.",
    denkt = "Knelpunt. Mooi woord voor een kind." } }

vak "promotie 2" { kop = "Wensen",
  noteer = { [0] = "vakantie", [1] = "kleinere klassen", [2] = "om vier uur naar huis", [3] = "een gang waar niemand ontbreekt" },
  zeg { leest "Wat zou u willen verbeteren?", brug { "Als de school leeg is, wat zou <aanspreek|je|u> dan willen zien?", na = "leeg" } },
  antwoord { [0] = "Vakantie.", [1] = "Kleinere klassen.", [2] = "Om vier uur naar huis. Maar dat [komt door iets anders](achter).", [3] = "Een gang waar ik niemand mis.",
    denkt = "Wensen. Staan in het schoolplan, bijlage vier." } }

vak "promotie 3" { kop = "Doel",
  noteer = { [0] = "-", [1] = "betere cijfers", [2] = "één klas", [3] = "iemand die meekijkt", [4] = "voor het eerst verteld" },
  zeg { leest "Wat is uw doel voor dit schooljaar?", brug { "Eén klas, zei <aanspreek|je|u>. Wat gebeurt daar dan?", na = "verder" } },
  antwoord { [0] = "De zomer halen.", [1] = "Betere cijfers, zegt de rector.", [2] = "Eén klas die loopt. Maar [hoe](verder)?", [3] = "Iemand die meekijkt. Noteer maar.",
    denkt = "Een doel. Leerdoel, bedoelen ze." } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe <aanspreek|bedoel je|bedoelt u> dat?", terug "Zo <aanspreek|zeg je|zegt u> dat." },
  antwoord { [1] = "Zoals het er staat.", [2] = "Niks, zo praat ik. Ik hoor zelf alleen [de zoemer](zoemer).", denkt = "Een strikvraag zeker." } }

ding "foto" { kop = "de klassenfoto aan de muur", vak = "markt 3",
  zeg {
    langs { "Dat moet ik schuldig blijven.", fout = "niks gevraagd",
      dan = { "Niemand vroeg iets. Het is een foto.", denkt = "Antwoord op een andere vraag." } },
    ziet { "Op die foto kijkt er één niet in de camera.", past = true },
    langs { "Dan steek ik mijn vinger op.", fout = "lacht erom",
      dan = { "Je staat er niet op. Vinger omlaag.", denkt = "Achterin is het weer leuk." } },
  },
  antwoord { [1] = "Dat is 2B. Van vorig jaar.", [2] = "Dat klopt. Dat zag ik toen niet. [Daar is deze kamer te klein voor](achter).",
    [3] = "Negenentwintig staan erop. Nu zijn het er achtentwintig.", denkt = "Die kijkt echt." } }

ding "<kamer|boek|fiets|doos|bouwtekening|schip|whiteboard|doos|schilderij>" {
  kop = "<kamer|het boek met de legger halverwege|de fiets in de hoek|de doos die dicht bleef|de tekening aan de muur|het halve schip|het halfvolle bord|de doos die dicht bleef|het schilderij dat nog op de grond staat>", vak = "product 2",
  zeg {
    door { "<kamer|Die legger zit al een tijd op dezelfde plek|Die fiets daar is nog niet af|Die doos is nooit opengemaakt|Die tekening is nooit afgemaakt|Dat schip is maar half af|Dat bord is maar half vol|Die doos is nooit opengemaakt|Dat schilderij hangt nog steeds niet>.", past = true },
    stuurt { "Dat kan ook in een kast, hè?", langs = "ruimt op",
      dan = { "In de kast liggen de methodes al.", denkt = "In de kast. Daar ligt alles." } },
  },
  antwoord { [1] = "Dat komt in de toetsweek.", [2] = "Dat was een project met een klas. Het hield op [na de kerst](achter).",
    [3] = "Een leerling begon eraan. Dat ruim ik niet op.", denkt = "Een tien voor opletten." } }

jezelf "eerste" { diepte = 1, zeg { zelf "Ik was vroeger het kind achterin." },
  antwoord { [1] = "Met de jas aan, zeker.", [2] = "Dan heb je vast leraren gehad die [dat zeiden](woord).", denkt = "Die had ik er zo uit gehaald." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Ik heb ook weleens iets te laat gezien." },
  antwoord { [1] = "Ja. Achteraf is het altijd groot.", [2] = "Dan loop jij ook nog [langs dat lokaal](leeg).", denkt = "Nou hebben we allebei straf." } }

samenvatting { zeg {
    vat "Dus: negenhonderd leerlingen, en één lege stoel.",
    vat { "Geen methode, maar weer zien wie er zit.", na = "verder" },
    vult { "Kortom, <aanspreek|je wilt|u wilt> betere cijfers.", dan = { "Cijfers? Ik had het over een stoel. [Zien wie er zit](verder).", denkt = "Onvoldoende." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, een ruime voldoende.", [2] = "Ja. Daar sta ik dus aan te denken, [in zo'n leeg lokaal](leeg).",
    [3] = "Dat is het. Dat mag zo op het bord.", denkt = "Opgelet, van begin tot eind." } }

herstel { zeg {
    herstelt "Ik merk dat ik aan het overhoren ben.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat herken ik, beroepshalve.", [1] = "Herkansing. Ik zei '[<woord>](woord)'.",
    [2] = "Knap dat je het merkt. Ik zei net '[<woord>](woord)', daar waren we.", denkt = "Zelf nagekeken. Dat zie ik graag." } }

schrijven { zeg { vraagt "<aanspreek|Vind je|Vindt u> het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Aantekeningen maken is een vaardigheid. Ga je gang.", denkt = "Met een echte pen ook nog." } }

stilte { diep = { "Ja. Zo is dat.", denkt = "Een stilte die niemand verstoort. In dit gebouw." },
  dood = { "Ben je je vraag vergeten?", denkt = "Black-out. Die ken ik van het mondeling." } }

-- De brochure: één voorstel is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "groot" { kop = "De hele school", behoefte = "zoemer",
  zeg { bod "<Waar>, voor de hele school. Dan doet iedereen hetzelfde.",
    korting "<Waar>, voor de hele school. En vandaag gaat er nog iets af.",
    belofte { "Voor de hele school, en <aanspreek|je houdt|u houdt> gegarandeerd iedereen binnen.",
      dan = { "Iedereen? Dat durf ik niet eens op een rapport te zetten.", denkt = "Dat zei de vorige ook." } } },
  antwoord { [0] = "Ho, zo ver zijn we nog niet.", [1] = "De hele school. En wie geeft die lessen?",
    [3] = "Er zit werk in, dat zie ik. Maar dit past niet in één jaar.", denkt = "Een studiedag met broodjes. Ik zie hem al." } }

voorstel "spullen" { kop = "Alleen de lessen", behoefte = "stapel",
  zeg { bod "<Waar>. Prijs: <prijs>. Maandag ligt het in de kast.",
    korting "<Waar>. Prijs: <prijs>, maar er kan nog wat af.",
    belofte { "Daarmee hoeft niemand meer 's avonds na te kijken.",
      dan = { "Niemand. Dan heb jij nooit een 2B gehad.", denkt = "Nakijken. Alsof het daarover ging." } } },
  antwoord { [0] = "Daar zie ik niks in.", [1] = "In de kast. Naast de andere drie.",
    [3] = "Een net aanbod. Maar daarom loop ik die gang niet af.", denkt = "Nog meer plastic." } }

voorstel "kijken" { kop = "Eerst meekijken", behoefte = "raad", echt = true,
  zeg { korting "<nodig> En van de prijs gaat vandaag nog wat af.",
    bod "<nodig> Prijs: <prijs>.",
    belofte { "<nodig> En ik beloof dat er dit jaar niemand meer weggaat.",
      dan = { "Dat beloof ik de ouders ook niet meer.", denkt = "Dat laatste had je weg moeten laten." } } },
  antwoord { [0] = "Waar haal je dat nou vandaan?", [1] = "Goed bedoeld, maar je slaat een stap over.",
    [3] = "Ja. Eerst kijken. Achterin, en jas aan mag.", denkt = "Deze heeft opgelet." } }

bestelling { zeg { sluitaf "Zullen we het zo afspreken?", sluitaf "<aanspreek|Wil je|Wilt u> het zo? Dan plan ik het in." } }
vervolg { zeg { sluitaf "Zal ik volgende week terugkomen?", sluitaf "<aanspreek|Leg|Legt u> het in het team, dan bel ik <aanspreek|je|u>. Goed?" } }
afscheid { zeg { sluitaf "Dank voor de krentenbol.", sluitaf "Ik laat <aanspreek|je|u> weer naar de klas gaan." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "Alles beantwoord. En, eh… ben ik geslaagd?", denkt = "Meerkeuze. Geen open vraag te zien.",
  verteller = "<naam>", ochtend = "Ik heb gisteren een toets gemaakt. Alles goed. Ik weet niet waar hij over ging.",
  voorstel = "Een voorstel? Dat zat niet in de toets.", wedstrijd = "Ik had alles goed, geloof ik.",
  gevoel = "Als een overhoring.", chef = "Vol, dat formulier? En hoe was het gesprek?" }

einde "deur" { "De les begint. De deur vind je wel.", denkt = "Ik had ook kunnen nakijken.", verteller = "<naam>",
  ochtend = "Ik heb iemand de klas uit gestuurd. Een volwassene. Dat was nieuw.", voorstel = "Daar waren we nog niet.",
  wedstrijd = "Ik heb gespijbeld.", gevoel = "Alsof iemand in mijn schriften zat.", chef = "Nu al klaar? Wat was het laatste wat je zei?" }

einde "mailtje" { "Mail het maar naar de administratie.", denkt = "In de map 'later'.", verteller = "<naam>",
  ochtend = "De administratie vroeg of dit van mij was. Ik zei dat ik het niet herkende.", voorstel = "Mooi voorstel. Voor een andere school.",
  wedstrijd = "Ik zat mijn uur uit.", gevoel = "Als een achtste uur.", chef = "Een mail dus. Wat zou erin moeten staan?" }

einde "praatje" { "Dit was een fijn uur. Kom nog eens langs.", denkt = "En nu 2B.",
  verteller = "<naam>", ochtend = "Ik was om vier uur thuis. Mijn dochter keek op de klok. En afgesproken hebben we niks.",
  voorstel = "Dat had er nog best bij gekund, die laatste vijf minuten.", wedstrijd = "Gelijkspel. We hebben niet eens gespeeld.",
  gevoel = "Als een tussenuur. Kort, en fijn.", chef = "Je klinkt tevreden. Wat neem je mee?" }

einde "denkt" { "Huiswerk. Ik denk erover, volgende week hoor je het.", denkt = "En ik maak mijn huiswerk.", verteller = "<naam>",
  ochtend = "Ik heb er een briefje van op het bord gehangen. Met een magneet, de goede.", voorstel = "Een ruime zeven.",
  wedstrijd = "Ik kreeg bedenktijd.", gevoel = "Alsof er iemand oplette.", chef = "Volgende week dus. Waar hangt het van af?" }

einde "ja" { "Afgesproken. Eerste uur, 2B. Neem een krentenbol mee.", denkt = "Ik heb er nog zin in ook.", verteller = "<naam>",
  ochtend = "Ik heb vanmorgen een nummer gebeld dat al maanden op mijn bureau lag. Ze namen meteen op.",
  voorstel = "Eerst kijken, dan pas een programma.",
  wedstrijd = "We gingen allebei over.", gevoel = "Als de laatste schooldag.", chef = "Ja? Waarop eigenlijk?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "Welke grap was een antwoord, en welke een uitvlucht?",
  "De klant gaf cijfers. Wanneer hield dat op?",
}
