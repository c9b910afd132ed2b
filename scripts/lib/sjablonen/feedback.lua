-- Een feedbackgesprek: hier verkoopt niemand iets. De speler geeft leiding, en er moet iets gezegd worden. Wat bovenin
-- winkel.lua staat, geldt ook hier.
--
-- titel | Een feedbackgesprek met een medewerker
-- vraag naam | Hoe heet de medewerker? | Sander Kuipers
-- vraag geslacht man,vrouw | Man of vrouw? | man
-- vraag rol | Wat doet de medewerker voor werk? | planner
-- vraag bedrijf | Hoe heet het bedrijf? | De Haan Transport
-- vraag waar | Waar moet het over gaan? | de toon tegen nieuwe collega's
-- vraag prijs | Wanneer moet het anders zijn? | voor het eind van het kwartaal
-- vraag woord | De medewerker zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | ik doe gewoon mijn werk
-- vraag achter. | Wat zit daarachter? Schrijf het zoals de medewerker het zegt. | Ik doe sinds het voorjaar het werk van twee.
-- vraag diep. | En wat heeft de medewerker nog aan niemand verteld? | Ik slaap al een maand op de bank. Thuis weten ze niet waarom.
-- vraag nodig. | Welke afspraak zou echt helpen? Zeg het zoals jij het zou voorstellen. | Eén vaste middag om iemand in te werken, en dan neem ik de telefoon over.
-- vraag kamer spreekkamer,werkplaats,cateringkeuken,kantoor,boerenkeuken,marketingvloer,bakkerij,chefskamer | Waar zitten jullie? | kantoor
-- vraag aanspreek je,u | Zegt de speler je of u? | je
--
-- en titel | A feedback talk with somebody you manage
-- en naam | What is the employee called?
-- en geslacht | Man (man) or woman (vrouw)?
-- en rol | What is the employee's work?
-- en bedrijf | What is the company called?
-- en waar | What does it have to be about?
-- en prijs | By when does it have to be different?
-- en woord | The employee says something small with more behind it. Which words?
-- en achter | What is behind it? Write it as the employee says it.
-- en diep | And what has the employee told nobody yet?
-- en nodig | Which agreement would really help? Say it as you would propose it.
-- en kamer | Where do you sit? (consulting room, workshop, catering kitchen, office, farm kitchen, marketing floor, bakery, manager's office)
-- en aanspreek | Does the player say je (informal) or u (formal)?
-- ----------------------------------------------------------------------------
-- <naam>, <rol>. Gemaakt met `geslaagd new`: het speelt al, maar het is nog niet van <naam>. Schrijf het van
-- boven naar beneden over, in zinnen die deze mens zou zeggen, en kijk steeds na met `geslaagd check`.

klant {
  titel = "<naam>", naam = "<naam>", bedrijf = "<bedrijf>", rol = "<rol>",
  jij = "Je geeft leiding aan <naam>. Waar het over moet gaan: <waar>. Wanneer: <prijs>.",
  hoopt = "een afspraak die van jullie allebei is.",
  weet = "Er zijn twee klachten. Van wie ze komen, zeg je er niet bij.",
  formulier = "Beoordeling", kwadranten = { "taken", "kwaliteit", "collega's", "afspraken" },
  kamer = "<kamer>", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 38, vest = "grijs" },
}

-- Het repertoire: tien zinnen, één keer geschreven. Elk staat hieronder op een paar momenten, en is daar op tijd of
-- niet. Wie de zinnen leest en de klant niet, kan dus niets weten (scripts/handleiding/rooster.md).
repertoire {
  door "Wanneer werd dat zo?",
  sluit "Kan ik ergens mee helpen?",
  troost "Daar is niemand boos om.",
  zaken "Ik wil één ding bespreken.",
  grapt "Dan doe ik ook mee.",
  eerlijk "Daar heb ik niet op gelet.",
  stopt "Dan laten we dat rusten.",
  prijst "Dat <aanspreek|heb je|hebt u> mooi gedaan.",
  zelf "Dat had ik vorig jaar ook.",
  preek "<aanspreek|Zeg|Zegt u> het tegen de groep.",
}

-- Er zijn nog maar tien haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Wat nog niemand weet, komt anders pas vanaf zet tien, en zo lang duurt dit gesprek soms niet.
drempel { geheim = 6 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Een gewone middag" }
stemming "druk" { label = "Er staan drie wagens stil", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Het vervolggesprek", vertrouwen = 2 }

opening {
  "Zeg het maar. Ik heb [mijn jas nog aan](jas), dus het hoeft niet lang. De planning [staat nog open](scherm), die loopt door. "
    .. "En als ze iets over mij gezegd hebben: '[<woord>](woord)'. Meer niet.",
  denkt = "Daar ligt een blaadje. Er staat iets op over mij.",
}

opening {
  stemming = "druk",
  "Moet dit nu? Er staan drie wagens stil, en de planning [staat open](scherm). '[<Woord>](woord)', heb ik net al "
    .. "tegen iemand gezegd.",
  denkt = "Kom maar op met het blaadje. Dan kan ik weer.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "Deel twee. Zelfde stoel, zelfde blaadje. Ik heb [mijn jas weer aan](jas), en de planning [loopt](scherm). '[<Woord>](woord)', "
    .. "dat is ook niet veranderd.",
  denkt = "Eens kijken of er vorige keer iets is blijven hangen.",
}

-- De haakjes. In elk haakje vier zinnen uit het repertoire: `past` is hier op tijd, `langs` niet. `fout` zegt in
-- hooguit vier woorden waarom, en `dan` wat de klant erop zegt.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    langs { "Ik wil één ding bespreken.", fout = "begint over zichzelf", hoort = "een uitnodiging",
      dan = { "Daar gaan we. Eén ding, en dan komen er drie.", denkt = "Die wil het gehad hebben." } },
    past "Wanneer werd dat zo?",
    langs { "Dan laten we dat rusten.", fout = "laat het vallen",
      dan = { "Mooi. Dan zijn we klaar.", denkt = "Die vraagt niet eens wat ik bedoel." } },
    langs { "Dat <aanspreek|heb je|hebt u> mooi gedaan.", fout = "prijst te vroeg",
      dan = { "En nu komt de 'maar'.", denkt = "Eerst een snoepje, dan de prik." } },
  },
  antwoord {
    [1] = { "In het voorjaar, ongeveer. Staat vast op dat blaadje.", denkt = "Dat staat er niet op." },
    [2] = { "Na het voorjaar. Maar dat [doet er hier niet toe](achter).", denkt = "Dat heeft nog niemand gevraagd." },
    [3] = { "In het voorjaar. <achter> Overdag merkt niemand dat. Wel [in de auto naar huis](auto).", denkt = "Dat weet hier niemand.",
      zwijg = { "Met de radio uit. Anders hoor ik de planning nog.", denkt = "Geen preek. Daar had ik op gerekend." } },
  },
}

haakje "jas" { soort = "feit", vak = "klanten 3", ook = "klanten 3",
  zeg {
    langs { "Wanneer werd dat zo?", fout = "te zwaar voor jas",
      dan = { "De jas? Vanmorgen, toen het regende.", denkt = "Het is een jas." } },
    langs { "Daar heb ik niet op gelet.", fout = "neemt de jas ernstig",
      dan = { "Op mijn jas? Hoeft ook niet.", denkt = "Zenuwachtig, die ook." } },
    langs { "<aanspreek|Zeg|Zegt u> het tegen de groep.", fout = "raad om een jas",
      dan = { "Welke groep? De kapstok?", denkt = "Ik had gewoon een jas aan." } },
    past "Dan doe ik ook mee.",
  },
  antwoord {
    [1] = { "Ja? Het is hier ook koud.", denkt = "Zo. Die deed ik niet aankomen." },
    [2] = { "Doe maar, het is hier ook koud. Zo zaten we in de loods ook altijd, [met die ene nieuwe](volk), jassen aan, koffie erbij.", denkt = "Twee jassen, één blaadje." },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    langs { "Dat had ik vorig jaar ook.", fout = "eigen verhaal ertussen",
      dan = { "Vorig jaar. Fijn dat het bij <aanspreek|jou|u> over is.", denkt = "Nou gaat het over een ander." } },
    langs { "Daar is niemand boos om.", fout = "troost te vroeg",
      dan = { "Waar is niemand boos om? Ik heb niks gezegd.", denkt = "Dus iemand ís boos." } },
    langs { "Ik wil één ding bespreken.", fout = "hoort niet nu", hoort = "een smoes",
      dan = { "<aanspreek|Zie je|Ziet u> wel. Dat bedoel ik.", denkt = "Daar draait het blaadje om." } },
    past "Dan laten we dat rusten.",
  },
  antwoord {
    [1] = { "Graag.", denkt = "Dat had ik niet verwacht van dit gesprek." },
    [2] = { "Nee, nou wil ik het zeggen ook. <achter> Dat dreunt door [als ik naar huis rijd](auto).", denkt = "Zet dat maar op het blaadje." },
    [3] = { "Zo makkelijk <aanspreek|kom je|komt u> er niet van af. <achter> En dan wil er ook nog iemand wat leren, en dan [zit ik 's avonds in de auto](auto) na te denken wat ik zei.", denkt = "Ik weet het nog precies.",
      zwijg = { "Dat was niet mooi, wat ik zei.", denkt = "Nu heb ik het zelf over de klacht." } },
  },
}

haakje "auto" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    langs { "Dat <aanspreek|heb je|hebt u> mooi gedaan.", fout = "prijst waar pijn zit",
      dan = { "Mooi? Ik sta op een parkeerplaats omdat ik niet naar binnen wil.", denkt = "Nou nog mooier." } },
    past "Dat had ik vorig jaar ook.",
    langs { "Dan doe ik ook mee.", fout = "lacht het weg",
      dan = { "Er is maar één stoel over, en daar ligt mijn tas.", denkt = "Lollig." } },
    langs { "Kan ik ergens mee helpen?", fout = "biedt een klus aan",
      dan = { "In mijn auto? Rijden kan ik zelf.", denkt = "Met de auto helpen. Oké." } },
  },
  antwoord {
    [1] = { "Dan <aanspreek|weet je|weet u> het.", denkt = "Mijn chef ook, dus." },
    [2] = { "<aanspreek|Jij|U> ook? Dan zit ik daar, en dan denk ik aan [wie ik die dag heb afgesnauwd](verder). <aanspreek|Had jij|Had u> dat door?", denkt = "Ik vraag het nog ook." },
    [3] = { "<aanspreek|Jij|U>? Dat wist ik niet. Dan sta ik daar, motor uit, en ik denk: morgen doe ik het anders. En dan doe ik het niet. [<aanspreek|Merk jij|Merkt u> dat, overdag](verder)?", denkt = "Nou wil ik het weten ook.",
      zwijg = { "Een vrachtwagen stuur ik zo om. Mezelf niet.", denkt = "Dat zeg ik hier anders nooit." } },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    langs { "Daar is niemand boos om.", fout = "maakt het klein",
      dan = { "Boos. Nee, dat zijn ze niet. Ze zijn bang voor me.", denkt = "Dat is nog erger." } },
    langs { "Ik wil één ding bespreken.", fout = "te snel", hoort = "een bekentenis",
      dan = { "Daar is het blaadje weer.", denkt = "Het ging net lekker." } },
    past "Daar heb ik niet op gelet.",
    langs { "<aanspreek|Zeg|Zegt u> het tegen de groep.", fout = "stuurt <geslacht|hem|haar> weg",
      dan = { "De groep. Die heb ik net weggejaagd.", denkt = "Daar heb je een chef voor." } },
  },
  antwoord {
    [1] = { "Nee. Dat is dan duidelijk.", denkt = "Eerlijk. Maar daar heb ik niks aan." },
    [2] = { "Dat <aanspreek|zeg je|zegt u> tenminste. Ik wil het wel goed doen met die nieuwen. Alleen niet tussen de telefoontjes door. [Wat staat er eigenlijk op dat blaadje](map)?", denkt = "Ik wil het goed doen. Dat is eruit." },
    [3] = { "Ik ook niet, tot ik het zelf hoorde. Ik wil dat ze blijven, die nieuwen. Bij [die ene](volk) is het gelukt, die zit er nog. [Wat zou <aanspreek|jij|u> doen](raad)?", denkt = "Dat heb ik nog tegen niemand hier gezegd.",
      zwijg = { "Anders doe ik straks het werk van drie.", denkt = "Ik vraag mijn chef om raad. Dat is nieuw." } },
  },
}

-- Hier zit het geheim, en wat er echt nodig is. Dit haakje valt alleen in een diep antwoord van een ander haakje; wie
-- maar wat probeert, komt hier niet.
haakje "raad" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    past "<aanspreek|Zeg|Zegt u> het tegen de groep.",
    langs { "Dat <aanspreek|heb je|hebt u> mooi gedaan.", fout = "antwoordt niet",
      dan = { "Ik vroeg niet om een schouderklop.", denkt = "Ik vroeg wat anders." } },
    langs { "Daar heb ik niet op gelet.", fout = "laat <geslacht|hem|haar> alleen",
      dan = { "Nee. Dat merkte ik.", denkt = "Daar heb ik wat aan." } },
    langs { "Dan laten we dat rusten.", fout = "<geslacht|hij|zij> vraagt iets",
      dan = { "Rusten? Ik zit op antwoord te wachten.", denkt = "Wil ik eens praten, krijg je dit." } },
  },
  antwoord {
    [2] = { "Dat ik te fel was? Dat weten ze al. [Staat daar iets over op dat blaadje](map)?", denkt = "Fel. Dat woord heb ik zelf verzonnen." },
    [3] = { "Dan begin ik met sorry. En dan één middag dat ik ze echt iets kan leren, in plaats van tussendoor. Die [ene](volk) wil dat ook. [Staat er zoiets op dat blaadje](map)?", denkt = "Dat ik dat nou zeg." },
    [4] = { "Dan moet ik ook zeggen waarom. Tegen <aanspreek|jou|u> dan, één keer. <diep> Dat weet niemand. [Staat er iets op dat blaadje waar ik wat aan heb](map)?", denkt = "Nu weet mijn chef meer dan ze thuis weten." },
  },
}

haakje "map" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    langs { "Kan ik ergens mee helpen?", fout = "wijst terug",
      dan = { "Ja. Voorlezen.", denkt = "Nu durft die niet meer." } },
    past "Ik wil één ding bespreken.",
    langs { "Dat had ik vorig jaar ook.", fout = "eigen verhaal",
      dan = { "Had <aanspreek|jij|u> vorig jaar ook een blaadje?", denkt = "Ik vroeg naar het mijne." } },
    langs { "Wanneer werd dat zo?", fout = "vraagt weer, zegt niets",
      dan = { "Geen idee. Lees nou maar voor.", denkt = "Wat staat er nou op?" } },
  },
  antwoord {
    [2] = { "Eén. Dat is te overzien. Zeg het, de planning [loopt toch](scherm).", denkt = "Vooruit, dan heb ik het gehad." },
    [3] = { "Eén, daar kan ik mee leven. Zeg het maar, dan neem ik het [mee in de auto](auto).", denkt = "Ik wil het nog horen ook." },
  },
}

haakje "scherm" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    langs { "<aanspreek|Zeg|Zegt u> het tegen de groep.", fout = "raad ongevraagd",
      dan = { "Dat de planning loopt? Dat zien ze.", denkt = "En?" } },
    langs { "Dan doe ik ook mee.", fout = "lacht het weg",
      dan = { "Plannen? Pak een stoel en een telefoon.", denkt = "Die heeft er zin in." } },
    past "Kan ik ergens mee helpen?",
    langs { "Daar is niemand boos om.", fout = "geen klacht",
      dan = { "Boos? Het is een scherm.", denkt = "Wie zegt dat er iemand boos is?" } },
  },
  antwoord {
    [1] = { "Nee, hij redt het wel een kwartier.", denkt = "Er staat een wagen in Breda stil. Laat maar." },
    [2] = { "Nou, kijk even mee. … Zo, opgelost. Alleen [die mails daaronder](mails) <aanspreek|heb je|hebt u> nu ook gezien.", denkt = "Die hielp gewoon." },
    [3] = { "Kijk mee. … Zo. Vroeger deden we dit met z'n tweeën. Nu zeg ik '[<woord>](woord)', en dan kijken ze me aan.", denkt = "Iemand die meekijkt in plaats van óver mijn schouder." },
  },
}

haakje "mails" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    past "Daar is niemand boos om.",
    langs { "Wanneer werd dat zo?", fout = "vraagt als een rechter",
      dan = { "Op 3 maart. <aanspreek|Wil je|Wilt u> het tijdstip ook?", denkt = "Het lijkt wel een verhoor." } },
    langs { "Kan ik ergens mee helpen?", fout = "helpt waar schaamte zit",
      dan = { "Met lezen? Dat kan ik zelf.", denkt = "Blijf uit mijn mail." } },
    langs { "<aanspreek|Zeg|Zegt u> het tegen de groep.", fout = "raad bij schaamte",
      dan = { "De groep zit in de cc.", denkt = "Ik had dat scherm dicht moeten doen." } },
  },
  antwoord {
    [1] = { "Nog niet. Wacht maar tot het kwartaal om is.", denkt = "Dat had ik anders verwacht." },
    [2] = { "Nog niet. Ik begin eraan [in de auto](auto), op mijn telefoon, en dan doe ik hem weer weg.", denkt = "Tweehonderd. Het staat er rood bij." },
    [3] = { "Nog niet. Er zit er een bij van een nieuwe. Of zij iets verkeerd had gedaan. Ik heb hem niet beantwoord. [<aanspreek|Zag jij|Zag u> iets aan haar](verder)?", denkt = "Drie weken. Iedere dag wordt het antwoord langer." },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    langs { "Daar heb ik niet op gelet.", fout = "niks gevraagd",
      dan = { "Dat hoefde ook niet. Ik vertel het gewoon.", denkt = "Met de gedachten bij het blaadje." } },
    langs { "Dan laten we dat rusten.", fout = "breekt iets leuks af",
      dan = { "Dit? Dit ging net goed.", denkt = "Raar moment." } },
    past "Dat <aanspreek|heb je|hebt u> mooi gedaan.",
    langs { "Dat had ik vorig jaar ook.", fout = "eigen verhaal",
      dan = { "Een nieuwe? Die heeft iedereen.", denkt = "Ik had het over die ene." } },
  },
  antwoord {
    [1] = { "Nou. Die ene dan.", denkt = "Die had geluk. Het regende die week." },
    [2] = { "<aanspreek|Dank je|Dank u>. Die ene vraagt ook elke maandag hoe het gaat. En dan [zeg ik dat](woord).", denkt = "Met dezelfde kop erbij." },
    [3] = { "<aanspreek|Vind je|Vindt u>? Die had ik de tijd gegeven. De anderen niet, en daar zit ik [na het werk](auto) mee.", denkt = "Dat weet die ene niet eens." },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Taken",
  noteer = { [0] = "planning", [1] = "planning en telefoon", [2] = "wat er blijft liggen", [3] = "twee functies" },
  zeg { leest "Wat zijn <aanspreek|je|uw> taken?", brug { "Dat scherm loopt door. Wat doet het allemaal?", na = "scherm" } },
  antwoord { [0] = "Plannen.", [1] = "Plannen en bellen.", [2] = "Wat er [binnenkomt](scherm), en wat er blijft liggen.", [3] = "Wat er vroeger twee deden.",
    denkt = "Staat in mijn functieprofiel. Oude versie." } }

vak "markt 2" { kop = "Werkdruk",
  noteer = { [0] = "normaal", [1] = "druk", [2] = "sinds het voorjaar", [3] = "voor twee" },
  zeg { leest "Hoe <aanspreek|ervaar je|ervaart u> de werkdruk?", brug { "Wie heeft dat verder gemerkt, dit voorjaar?", na = "achter" } },
  antwoord { [0] = "Normaal.", [1] = "Druk, zoals overal.", [2] = "Sinds het voorjaar anders. Dat [doet er niet toe](achter).", [3] = "Ik werk voor twee en ik snauw voor drie.",
    denkt = "Op een schaal van één tot vijf zeker." } }

vak "markt 3" { kop = "Over drie jaar",
  noteer = { [0] = "?", [1] = "hier, denk ik", [2] = "weet het niet", [3] = "hangt af van de nieuwen" },
  zeg { leest "Waar <aanspreek|sta je|staat u> over drie jaar?", brug { "Zonder dat voorjaar, waar <aanspreek|zat je|zat u> dan nu?", na = "achter" } },
  antwoord { [0] = "Hier.", [1] = "Hier, denk ik.", [2] = "Daar denk ik over [in de auto](auto).", [3] = "Hangt ervan af of er dan nog iemand naast me zit.",
    denkt = "Drie jaar. Ik plan tot vrijdag." } }

vak "product 1" { kop = "Resultaten",
  noteer = { [0] = "goed", [1] = "op tijd", [2] = "op tijd, met wie er is", [3] = "98 procent en niemand naast zich" },
  zeg { leest "Hoe zijn <aanspreek|je|uw> resultaten?", brug { "Wat houdt er op als <aanspreek|je|u> een dag niet kijkt?", na = "scherm" } },
  antwoord { [0] = "Goed.", [1] = "98 procent op tijd.", [2] = "Op tijd, met [wat er is](scherm).", [3] = "98 procent. En drie nieuwen weg.",
    denkt = "Staat gewoon in het systeem." } }

vak "product 2" { kop = "Sterke punten",
  noteer = { [0] = "gewoon", [1] = "snel", [2] = "ziet het van tevoren", [3] = "kan het uitleggen, met tijd" },
  zeg { leest "Waar <aanspreek|ben je|bent u> goed in?", brug { "Dat ze blijven, die nieuwen. Wat <aanspreek|kun je|kunt u> daarvoor?", na = "verder" } },
  antwoord { [0] = "Gewoon, mijn werk.", [1] = "Snel schakelen.", [2] = "Ik kan het ook uitleggen. [Eén keer is dat gelukt](volk).", [3] = "Ik zie een file voordat hij er staat. Behalve bij mezelf.",
    denkt = "En nu de zwakke punten zeker." } }

vak "product 3" { kop = "Verbeterpunten",
  noteer = { [0] = "geen", [1] = "de toon", [2] = "tweehonderd mails", [3] = "één mail" },
  zeg { leest "Wat kan er beter?", brug { "Onder die planning staat nog iets. Zit daar een verbeterpunt in?", na = "mails" } },
  antwoord { [0] = "Niks.", [1] = "De toon, zeggen ze.", [2] = "Ik beantwoord [niet alles](mails).", [3] = "Eén mail. Als ik die beantwoord, is de helft klaar.",
    denkt = "Hier komt het." } }

vak "klanten 1" { kop = "Samenwerken",
  noteer = { [0] = "gaat", [1] = "gaat goed", [2] = "met één goed", [3] = "met de rest te kort" },
  zeg { leest "Hoe <aanspreek|werk je|werkt u> samen?", brug { "'<Woord>', zei <aanspreek|je|u>. Hoe komt dat bij hen aan?", na = "woord" } },
  antwoord { [0] = "Gaat.", [1] = "Goed, met de meesten.", [2] = "Met [één](volk) heel goed.", [3] = "Met wie ik tijd geef goed. Met de rest niet.",
    denkt = "Samenwerken. Met wie?" } }

vak "klanten 2" { kop = "Nieuwe collega's",
  noteer = { [0] = "komen en gaan", [1] = "vier dit jaar", [2] = "één bleef", [3] = "had er meer kunnen houden" },
  zeg { leest "Hoe <aanspreek|werk je|werkt u> nieuwe mensen in?", brug { "Die ene bleef wel. Wat was daar anders?", na = "volk" } },
  antwoord { [0] = "Ze komen en gaan.", [1] = "Vier, dit jaar.", [2] = "Eén bleef er. Tegen de anderen [zei ik dat](woord).", [3] = "Ik had er nog twee kunnen houden. Met een uur per week.",
    denkt = "Inwerken. Tussen twee telefoons." } }

vak "klanten 3" { kop = "Contact",
  noteer = { [0] = "mail", [1] = "telefoon", [2] = "koffie in de loods", [3] = "jassen aan, koffie erbij" },
  zeg { leest "Hoe is het contact in het team?", brug { "Die koffie in de loods, is die er nog?", na = "volk" } },
  antwoord { [0] = "Via de mail.", [1] = "Telefoon, vooral.", [2] = "Koffie in de loods. [Toen](volk).", [3] = "Als het regent en de computer plat ligt. Dan praten we.",
    denkt = "Contact. We zitten in één ruimte." } }

vak "promotie 1" { kop = "Feedback",
  noteer = { [0] = "geen", [1] = "twee klachten", [2] = "één mail onbeantwoord", [3] = "schaamt zich" },
  zeg { leest "Hoe <aanspreek|ga je|gaat u> om met feedback?", brug { "Die mails, heeft daar iemand iets van gezegd?", na = "mails" } },
  antwoord { [0] = "Goed, toch?", [1] = "Er zijn klachten, hè.", [2] = "Er is er [een die ik niet opende](mails).", [3] = "Ik schaam me, en dan word ik fel. Zo ga ik ermee om.",
    denkt = "Dit ís toch feedback?" } }

vak "promotie 2" { kop = "Wat nodig is",
  noteer = { [0] = "rust", [1] = "tijd", [2] = "één middag", [3] = "om zes uur naar binnen kunnen" },
  zeg { leest "Wat <aanspreek|heb je|hebt u> nodig?", brug { "Daar in die auto, waar <aanspreek|wacht je|wacht u> dan op?", na = "auto" } },
  antwoord { [0] = "Rust.", [1] = "Tijd.", [2] = "Iemand die snapt waar het [begon](achter).", [3] = "Dat ik thuis meteen naar binnen wil.",
    denkt = "Nodig. Dat vraagt nooit iemand." } }

vak "promotie 3" { kop = "Afspraak",
  noteer = { [0] = "-", [1] = "op de toon letten", [2] = "het anders doen", [3] = "één vaste middag", [4] = "voor het eerst verteld" },
  zeg { leest "Wat spreken we af?", brug { "Het goed doen met die nieuwen, hoe ziet dat eruit?", na = "verder" } },
  antwoord { [0] = "Zeg het maar.", [1] = "Dat ik op mijn toon let.", [2] = "Dat het anders gaat. [<aanspreek|Zie jij|Ziet u> dat dan](verder)?", [3] = "Eén middag voor de nieuwen, echt. Zet dat erop.",
    denkt = "Een afspraak. Van wie eigenlijk?" } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe <aanspreek|bedoel je|bedoelt u> dat?", terug "Zo <aanspreek|zeg je|zegt u> dat." },
  antwoord { [1] = "Precies zo.", [2] = "Niks. Ik zat even [op mijn scherm](scherm).", denkt = "Wat zoekt die daarachter?" } }

ding "foto" { kop = "de foto van de eerste wagen", vak = "markt 3",
  zeg {
    langs { "Daar heb ik niet op gelet.", fout = "niks gevraagd",
      dan = { "Op een foto? Nee, dat hoeft ook niet.", denkt = "Waar slaat dat op." } },
    ziet { "Op die foto staan er twee naast de wagen, met dezelfde jas.", past = true },
    langs { "Dan doe ik ook mee.", fout = "lacht erom",
      dan = { "Op die foto? Die is van vóór <aanspreek|jouw|uw> tijd.", denkt = "Ha ha." } },
  },
  antwoord { [1] = "Lang geleden.", [2] = "Dat was met z'n tweeën. [Doet er niet toe](achter).",
    [3] = "De ander leerde mij het vak. Die werd nooit fel. Nooit.", denkt = "Die had tijd." } }

ding "<kamer|boek|fiets|doos|bouwtekening|schip|whiteboard|doos|schilderij>" {
  kop = "<kamer|het boek met de legger halverwege|de fiets in de hoek|de doos die dicht bleef|de tekening aan de muur|het halve schip|het halfvolle bord|de doos die dicht bleef|het schilderij dat nog op de grond staat>", vak = "product 2",
  zeg {
    door { "<kamer|Die legger zit al een tijd op dezelfde plek|Die fiets daar is nog niet af|Die doos is nooit opengemaakt|Die tekening is nooit afgemaakt|Dat schip is maar half af|Dat bord is maar half vol|Die doos is nooit opengemaakt|Dat schilderij hangt nog steeds niet>.", past = true },
    stuurt { "Dat mag ook weleens weg, hè?", langs = "ruimt op",
      dan = { "Schrijf het maar op.", denkt = "Nog een klacht." } },
  },
  antwoord { [1] = "Dat komt nog.", [2] = "Daar zouden we samen iets mee doen. [Vóór het voorjaar](achter).",
    [3] = "Een nieuwe was daarmee bezig. Die is weg. Ik laat het zo.", denkt = "Die heeft ogen." } }

jezelf "eerste" { diepte = 1, zeg { zelf "Mijn eerste gesprek op zo'n stoel vergeet ik nooit." },
  antwoord { [1] = "<aanspreek|Zat je ook met je|Zat u ook met uw> jas aan?", [2] = "Wat zei <aanspreek|je|u> toen? Vast ook [zoiets](woord).", denkt = "Dat heeft nooit iemand me verteld." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Ik neem mijn humeur ook weleens mee naar huis." },
  antwoord { [1] = "Ja. Dat horen ze aan de deur.", [2] = "Dan <aanspreek|blijf je|blijft u> dus ook weleens [even zitten, buiten](auto).", denkt = "Mijn chef, op een parkeerplaats. Kijk aan." } }

samenvatting { zeg {
    vat "Dus: het werk klopt, en het is te veel voor één.",
    vat { "<aanspreek|Je wilt|U wilt> die nieuwen houden, en daar tijd voor.", na = "verder" },
    vult { "Kortom, <aanspreek|je gaat|u gaat> op de toon letten.", dan = { "Op de toon. Alsof het daaraan ligt. [Ik wil dat ze blijven](verder).", denkt = "Dat stond er dus al op." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, dat klopt wel.", [2] = "Ja. En daarom [blijf ik in die auto zitten](auto).",
    [3] = "Dat is het. En het stond niet op dat blaadje.", denkt = "Verrek. Die heeft geluisterd." } }

herstel { zeg {
    herstelt "Ik merk dat ik een lijst aan het doornemen ben.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat viel me op, ja.", [1] = "Leg dat blaadje dan weg. Ik zei '[<woord>](woord)'.",
    [2] = "Zo. Nu praten we. Ik zei net '[<woord>](woord)', daar begon het.", denkt = "Dat durft niet elke chef." } }

schrijven { zeg { vraagt "<aanspreek|Vind je|Vindt u> het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Als ik mag lezen wat er staat.", denkt = "Nog een blaadje erbij." } }

stilte { diep = { "Ja. Dat dus.", denkt = "Er wordt niets ingevuld. Ook niet door mij." },
  dood = { "Was dat het? Dan ga ik.", denkt = "Waar zit die op te wachten?" } }

-- Wat je kunt voorstellen: één afspraak is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "cursus" { kop = "Een training", behoefte = "scherm",
  zeg { bod "Een training van twee dagen. Daarna zien we verder.",
    korting "Een training. En die tweede klacht laat ik dan zitten.",
    belofte { "Met een training is het gegarandeerd opgelost.",
      dan = { "Opgelost? En wie plant er die twee dagen?", denkt = "Twee dagen rollenspel. Met een acteur." } } },
  antwoord { [0] = "Daar gaan we.", [1] = "Twee dagen weg. En de wagens?",
    [3] = "Aardig. Maar daar ben ik dinsdag niet mee geholpen.", denkt = "Een map met een lintje." } }

voorstel "toon" { kop = "Op de toon letten", behoefte = "mails",
  zeg { bod "We spreken af: <waar>. Wanneer het anders is: <prijs>.",
    korting "We spreken af: <waar>. En ik zet er niets van op papier.",
    belofte { "Als <aanspreek|je|u> op de toon let, hoort niemand er ooit meer iets van.",
      dan = { "Dat <aanspreek|kun jij niet weten. Jij zit|kunt u niet weten. U zit> niet in de loods.", denkt = "Ooit meer. Ja ja." } } },
  antwoord { [0] = "Dat stond er dus op.", [1] = "Ik kan erop letten. En dan gaat de telefoon.",
    [3] = "Het klopt wat <aanspreek|je|u> zegt. Maar het begint ergens anders.", denkt = "Mijn toon. Die hoor ik zelf ook." } }

voorstel "middag" { kop = "Tijd erbij", behoefte = "raad", echt = true,
  zeg { korting "<nodig> En die klachten vergeten we verder.",
    bod "<nodig> Afgesproken, <prijs>?",
    belofte { "<nodig> En ik beloof dat het dan thuis ook weer goed komt.",
      dan = { "Over thuis <aanspreek|ga jij|gaat u> niet.", denkt = "Tot daar klopte het." } } },
  antwoord { [0] = "Wie zegt dat ik dat wil?", [1] = "Goed bedoeld. Maar dan <aanspreek|weet je|weet u> nog niet de helft.",
    [3] = "Ja. Zo kan ik het goed doen. En dan zeg ik sorry, zelf.", denkt = "Daar had ik zelf niet om durven vragen." } }

bestelling { zeg { sluitaf "Zullen we het zo afspreken?", sluitaf "<aanspreek|Doe je|Doet u> mee? Dan zet ik het op papier." } }
vervolg { zeg { sluitaf "Zullen we volgende week verder praten?", sluitaf "<aanspreek|Denk|Denkt u> er een week over. Dan zitten we hier weer. Goed?" } }
afscheid { zeg { sluitaf "Dank dat <aanspreek|je|u> dit verteld hebt.", sluitaf "Ik laat <aanspreek|je|u> weer aan het werk." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "Alle vakjes gehad? En, eh… ben ik geslaagd?", denkt = "Een voldoende. Voor wat?",
  verteller = "<naam>", ochtend = "Er ligt een kopie in mijn bakje. Ik heb getekend voor gezien.",
  voorstel = "Een afspraak? Ik heb een handtekening gezet.", wedstrijd = "De beoordeling, denk ik.",
  gevoel = "Als bij de dokter, maar dan met een pen.", chef = "Het formulier is binnen. En het gesprek?" }

einde "deur" { "Hier heb ik geen zin in. Ik moet plannen.", denkt = "Bekijk het maar.", verteller = "<naam>",
  ochtend = "Ik ben gisteren weggelopen bij mijn chef. Mijn jas had ik al aan.", voorstel = "Ik was de deur al uit.",
  wedstrijd = "Dan moet je met z'n tweeën zijn.", gevoel = "Alsof er iemand in mijn mail zat.", chef = "Nu al klaar? Wat was het laatste wat je zei?" }

einde "mailtje" { "Zet het maar op de mail.", denkt = "Dat wordt nummer tweehonderdeen.", verteller = "<naam>",
  ochtend = "Er is een mail. Ongelezen. Hij staat bij de andere.", voorstel = "Een mooie afspraak. Met iemand anders.",
  wedstrijd = "Ik knikte op tijd.", gevoel = "Als in de file.", chef = "Op de mail dus. Wat zou erin moeten staan?" }

einde "praatje" { "Nou. Dat viel me mee. Tot morgen.", denkt = "En nu weer plannen.",
  verteller = "<naam>", ochtend = "Ik ben gisteren meteen naar binnen gegaan, thuis. Afgesproken is er niks.",
  voorstel = "Niks afgesproken. Het had van mij best gemogen.", wedstrijd = "We waren niet tegen elkaar.",
  gevoel = "Beter dan verwacht.", chef = "Goed gesprek, hoor ik. Wat is er afgesproken?" }

einde "denkt" { "Laat me er een week over denken. Dan zeg ik iets terug.", denkt = "Iets echts. Niet dat ene zinnetje.", verteller = "<naam>",
  ochtend = "Ik heb één mail beantwoord. Die ene. Het waren drie regels.", voorstel = "Er zit iets in.",
  wedstrijd = "Ik hoefde niet meteen te tekenen.", gevoel = "Alsof het ook mijn gesprek was.", chef = "Volgende week dus. Waar hangt het van af?" }

einde "ja" { "Goed. Dinsdagmiddag. En <aanspreek|jij neemt|u neemt> de telefoon op.", denkt = "Hé. Mijn jas hangt aan de kapstok.", verteller = "<naam>",
  ochtend = "Ik heb vanmorgen sorry gezegd in de loods. Toen vroeg er een of er koffie was.",
  voorstel = "Ik krijg er tijd voor. En aan die toon ga ik wat doen.",
  wedstrijd = "De nieuwen.", gevoel = "Goed. Gewoon goed.", chef = "Ja? Wat is er nu precies afgesproken?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "Wie begon er over de klacht, en wanneer had het gekund?",
  "Wanneer ging de jas uit? Wat was er net gezegd?",
}
