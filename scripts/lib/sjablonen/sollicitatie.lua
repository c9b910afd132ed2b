-- Een sollicitatie: de speler zoekt iemand, en heeft een formulier. Wie het voorleest, hoort wat in de brief stond. Wat
-- bovenin winkel.lua staat, geldt ook hier.
--
-- titel | Een sollicitatie: jij zoekt iemand
-- vraag naam | Hoe heet de kandidaat? | Noor Bakker
-- vraag geslacht man,vrouw | Man of vrouw? | vrouw
-- vraag rol | Wat doet de kandidaat nu voor werk? | projectleider
-- vraag bedrijf | Bij welk bedrijf zoek jij iemand? | Waterman Techniek
-- vraag waar | Voor welke baan? | teamleider
-- vraag prijs | Wat staat daartegenover? | 4.200 euro per maand
-- vraag woord | De kandidaat zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | tijd voor iets anders
-- vraag achter. | Wat zit daarachter? Schrijf het zoals de kandidaat het zegt. | Na elf jaar zei mijn chef dat ik vervangbaar was.
-- vraag diep. | En wat heeft de kandidaat nog aan niemand verteld? | Ik zit al drie weken thuis. Mijn gezin denkt dat ik vrij heb.
-- vraag nodig. | Wat zou echt helpen? Zeg het zoals jij het zou aanbieden. | Begin met één project, met iemand ernaast die het huis kent.
-- vraag kamer spreekkamer,werkplaats,cateringkeuken,kantoor,boerenkeuken,marketingvloer,bakkerij,chefskamer | Waar zitten jullie? | kantoor
-- vraag aanspreek je,u | Zegt de speler je of u? | u
--
-- en titel | A job interview: you are looking for somebody
-- en naam | What is the candidate called?
-- en geslacht | Man (man) or woman (vrouw)?
-- en rol | What is the candidate's work now?
-- en bedrijf | For which company do you look for somebody?
-- en waar | For which job?
-- en prijs | What do you offer for it?
-- en woord | The candidate says something small with more behind it. Which words?
-- en achter | What is behind it? Write it as the candidate says it.
-- en diep | And what has the candidate told nobody yet?
-- en nodig | What would really help? Say it as you would offer it.
-- en kamer | Where do you sit? (consulting room, workshop, catering kitchen, office, farm kitchen, marketing floor, bakery, manager's office)
-- en aanspreek | Does the player say je (informal) or u (formal)?
-- ----------------------------------------------------------------------------
-- <naam>, <rol>. Gemaakt met `geslaagd new`: het speelt al, maar het is nog niet van <naam>. Schrijf het van
-- boven naar beneden over, in zinnen die deze mens zou zeggen, en kijk steeds na met `geslaagd check`.

klant {
  titel = "<naam>", naam = "<naam>", bedrijf = "<bedrijf>", rol = "<rol>",
  jij = "Je zoekt iemand bij <bedrijf>. De baan: <waar>. Wat ertegenover staat: <prijs>.",
  hoopt = "iemand die blijft.",
  weet = "De brief is netjes. Er zit een gat van een paar weken in.",
  formulier = "Selectie", kwadranten = { "ervaring", "kunnen", "mensen", "toekomst" },
  kamer = "<kamer>", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 0, boven = -1 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 36, jasje = "grijs" },
}

-- Het repertoire: tien zinnen, één keer geschreven. Elk staat hieronder op een paar momenten, en is daar op tijd of
-- niet. Wie de zinnen leest en de klant niet, kan dus niets weten (scripts/handleiding/rooster.md).
repertoire {
  door "Waar kwam dat vandaan?",
  sluit "Mag ik het zien?",
  troost "Dat staat niemand slecht.",
  zaken "Dat zal ik uitleggen.",
  grapt "Die van mij knellen ook.",
  eerlijk "Daar kan ik niets over beloven.",
  stopt "Dan ga ik door naar iets anders.",
  prijst "Dat klinkt als goed werk.",
  zelf "Dat had ik bij mijn vorige baan.",
  preek "<aanspreek|Bespreek|Bespreekt u> dat met iemand.",
}

-- Er zijn nog maar tien haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Wat nog niemand weet, komt anders pas vanaf zet tien, en zo lang duurt dit gesprek soms niet.
drempel { geheim = 6 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Eerste gesprek" }
stemming "druk" { label = "Derde gesprek van de dag", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Tweede gesprek", vertrouwen = 2 }

opening {
  "Dank voor de uitnodiging. Ik heb [een lijstje gemaakt](lijst), als dat mag. Waarom ik solliciteer, dat vragen ze altijd: "
    .. "'[<woord>](woord)'. Sorry dat ik zo piep, [deze schoenen zijn nieuw](schoenen).",
  denkt = "Rechtop. Handen stil. Niet te snel praten.",
}

opening {
  stemming = "druk",
  "Dag. Ik hoorde dat het uitliep. Ik heb [een lijstje](lijst), maar dat kan ook kort. Waarom ik solliciteer: '[<woord>](woord)'. "
    .. "Zo had ik het geoefend.",
  denkt = "Nummer drie. Er ligt een kring van een ander z'n koffie.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "Daar ben ik weer. Ik heb [een nieuw lijstje](lijst). Vorige keer zei ik '[<woord>](woord)', en dat heb ik thuis nog eens hardop "
    .. "gezegd. [De schoenen zijn ingelopen](schoenen), bijna.",
  denkt = "Ze wilden me nog eens zien. Dat is iets.",
}

-- De haakjes. In elk haakje vier zinnen uit het repertoire: `past` is hier op tijd, `langs` niet. `fout` zegt in
-- hooguit vier woorden waarom, en `dan` wat de klant erop zegt.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    langs { "Dat zal ik uitleggen.", fout = "begint over de baan", hoort = "een vraag over de baan",
      dan = { "Graag, straks. Maar het ging over mij, geloof ik.", denkt = "Ik had net iets gezegd." } },
    past "Waar kwam dat vandaan?",
    langs { "Dan ga ik door naar iets anders.", fout = "laat het vallen",
      dan = { "O. Goed. Volgende punt, dan.", denkt = "Ik zei het, en het ging erlangs." } },
    langs { "Dat klinkt als goed werk.", fout = "prijst te vroeg",
      dan = { "Ik heb nog niets verteld over mijn werk.", denkt = "Dat zeggen ze tegen iedereen." } },
  },
  antwoord {
    [1] = { "Het groeide een beetje.", denkt = "Dat kwam zo uit een boekje." },
    [2] = { "Van één opmerking. Maar dat is [geen leuk begin](achter), voor een sollicitatie.", denkt = "Normaal knikken ze, en dan komt de volgende vraag." },
    [3] = { "Van één zin. <achter> Daar lig ik aan te denken [als het huis stil is](huis).", denkt = "Dat stond niet op mijn lijstje.",
      zwijg = { "Elf jaar, en dan één zin. Bij het kopieerapparaat.", denkt = "Ik hoef mezelf nu even niet te verkopen." } },
  },
}

haakje "schoenen" { soort = "feit", vak = "klanten 3", ook = "klanten 3",
  zeg {
    langs { "Waar kwam dat vandaan?", fout = "te zwaar voor schoenen",
      dan = { "De schoenen? Uit de Kerkstraat.", denkt = "Het zijn schoenen." } },
    langs { "Daar kan ik niets over beloven.", fout = "<geslacht|hij|zij> maakt een grapje",
      dan = { "Over mijn schoenen? Dat hoeft ook niet.", denkt = "Oei. Die grap was te vroeg." } },
    langs { "<aanspreek|Bespreek|Bespreekt u> dat met iemand.", fout = "raad over schoenen",
      dan = { "Ik heb het met de verkoper besproken.", denkt = "Ik wilde alleen iets aardigs zeggen." } },
    past "Die van mij knellen ook.",
  },
  antwoord {
    [1] = { "Gelukkig. Dan piepen we samen.", denkt = "Die lacht. Dat scheelt." },
    [2] = { "Gelukkig. Ik heb ze gekozen met [mijn vorige ploeg](volk), in de appgroep. Zeven mensen, zes meningen.", denkt = "Ik ben even vergeten rechtop te zitten." },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    langs { "Dat had ik bij mijn vorige baan.", fout = "eigen verhaal ertussen",
      dan = { "O ja? Hoe liep dat dan af?", denkt = "Nu interview ik." } },
    langs { "Dat staat niemand slecht.", fout = "troost te vroeg",
      dan = { "Wat staat niemand slecht? Ik heb nog niets gezegd.", denkt = "Moet ik nu dankbaar kijken?" } },
    langs { "Dat zal ik uitleggen.", fout = "hoort niet nu", hoort = "een uitvlucht",
      dan = { "Dat lijkt me ook beter, ja. De baan.", denkt = "Ik wilde net iets zeggen." } },
    past "Dan ga ik door naar iets anders.",
  },
  antwoord {
    [1] = { "Dank. Graag zelfs.", denkt = "Dat is fatsoenlijk." },
    [2] = { "Nee, ik zeg het liever zelf, voordat iemand belt. <achter> En thuis [is het dan heel stil](huis).", denkt = "Dat is eruit, en ik zit er nog." },
    [3] = { "Dat hoeft niet. Anders blijft het tussen ons in staan. <achter> Sindsdien reken ik [thuis aan de tafel](huis) na wat ik waard ben.", denkt = "Dat had ik niet willen zeggen.",
      zwijg = { "Er kwam elke keer een ander bedrag uit.", denkt = "Wie rekent er nou zoiets uit?" } },
  },
}

haakje "huis" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    langs { "Dat klinkt als goed werk.", fout = "prijst waar pijn zit",
      dan = { "Goed werk? Ik zit aan een tafel te rekenen.", denkt = "Hier hoort een lachje, geloof ik." } },
    past "Dat had ik bij mijn vorige baan.",
    langs { "Die van mij knellen ook.", fout = "lacht het weg",
      dan = { "Ik loop thuis op sokken.", denkt = "Moet ik nu lachen?" } },
    langs { "Mag ik het zien?", fout = "te nieuwsgierig",
      dan = { "Mijn huis? Nee, liever niet.", denkt = "Waar gaat dit heen?" } },
  },
  antwoord {
    [1] = { "Dan weet <aanspreek|je|u> hoe lang een middag is.", denkt = "Aan die kant van de tafel ook dus." },
    [2] = { "Ook? Dan reken ik, met de vaatwasser aan. En er komt steeds uit dat [ik weer onderaan begin](verder). Kan dat, hier, onderaan?", denkt = "Dat klonk wel erg moe." },
    [3] = { "Ook? Dan denk ik: als ik het de volgende keer weer niet ben, hoe zeg ik dat dan thuis? [Mag ik vragen of dat meetelt, zo'n gat](verder)?", denkt = "Nu heb ik het gevraagd.",
      zwijg = { "Ik durfde het nergens te vragen.", denkt = "Mijn hart bonkt ervan." } },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    langs { "Dat staat niemand slecht.", fout = "maakt het klein",
      dan = { "Ik vroeg niet om kledingadvies, geloof ik.", denkt = "Was dat nou een ja?" } },
    langs { "Dat zal ik uitleggen.", fout = "draait eromheen", hoort = "een vraag over de regels",
      dan = { "Uitleggen hoeft niet. Een ja of een nee.", denkt = "O. Terug naar het formulier." } },
    past "Daar kan ik niets over beloven.",
    langs { "<aanspreek|Bespreek|Bespreekt u> dat met iemand.", fout = "stuurt <geslacht|hem|haar> weg",
      dan = { "Met iemand. Ik dacht dat ik dat nu deed.", denkt = "Dus niet aan deze tafel." } },
  },
  antwoord {
    [1] = { "Dat begrijp ik. Het is maar een vraag.", denkt = "Netjes gezegd, en ik weet nog niks." },
    [2] = { "Dat is het eerste eerlijke antwoord in vijf sollicitaties. Ik hoef niet bovenaan te beginnen. [Wat houdt die baan eigenlijk in, op een dinsdag](map)?", denkt = "Op een dinsdag. Dat wil ik weten." },
    [3] = { "Dat hoeft ook niet. Ik hoef geen functie, ik wil weer weten voor wie ik het doe. Bij [mijn vorige ploeg](volk) zag ik het als er een vastliep. [Wat zou <aanspreek|jij|u> doen, in mijn plaats](raad)?", denkt = "Dat zei ik zonder nadenken.",
      zwijg = { "En iemand die zegt hoe het hier echt gaat.", denkt = "Ik zit hier advies te vragen. Mag dat wel?" } },
  },
}

-- Hier zit het geheim, en wat er echt nodig is. Dit haakje valt alleen in een diep antwoord van een ander haakje; wie
-- maar wat probeert, komt hier niet.
haakje "raad" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    past "<aanspreek|Bespreek|Bespreekt u> dat met iemand.",
    langs { "Dat klinkt als goed werk.", fout = "antwoordt niet",
      dan = { "Dank <aanspreek|je|u>. Maar ik weet nog niet wat ik moet doen. Sorry.", denkt = "Had ik dat niet moeten vragen?" } },
    langs { "Daar kan ik niets over beloven.", fout = "laat <geslacht|hem|haar> alleen",
      dan = { "Nee. Dat snap ik, in <aanspreek|jouw|uw> positie.", denkt = "Nou, dan niet." } },
    langs { "Dan ga ik door naar iets anders.", fout = "<geslacht|hij|zij> vraagt iets",
      dan = { "Ik stelde een vraag. Misschien mocht dat niet.", denkt = "Te brutaal, denk ik." } },
  },
  antwoord {
    [2] = { "Met wie? Thuis mag ik niet klagen. [Hoe ziet zo'n baan er hier dan uit](map)?", denkt = "Niet klagen. Rechtop zitten." },
    [3] = { "Met <aanspreek|jou|u>, dan. Klein beginnen, met iemand ernaast. Mijn [vorige ploeg](volk) zou zeggen: doe nou eens rustig. [Kan dat, in deze baan](map)?", denkt = "Dat had ik niet ingestudeerd." },
    [4] = { "Met <aanspreek|jou|u>, dan. Eén keer. <diep> Dat weet niemand, en nu zit het in een sollicitatie. [Is er een baan waar dat in past](map)?", denkt = "Nu kan ik ook wel gewoon ademhalen." },
  },
}

haakje "map" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    langs { "Mag ik het zien?", fout = "draait het om",
      dan = { "Wat? Ik dacht dat <aanspreek|jij|u> het had.", denkt = "Nu zijn de rollen omgedraaid." } },
    past "Dat zal ik uitleggen.",
    langs { "Dat had ik bij mijn vorige baan.", fout = "eigen verhaal",
      dan = { "Interessant. En deze baan?", denkt = "Ik vroeg naar de dinsdag." } },
    langs { "Waar kwam dat vandaan?", fout = "vraagt weer, vertelt niets",
      dan = { "Weer een vraag. Ik vroeg er ook een.", denkt = "Zo kom ik er niet achter." } },
  },
  antwoord {
    [2] = { "Graag. Ik leg [mijn lijstje](lijst) zolang weg.", denkt = "Nu wordt het echt." },
    [3] = { "Graag. Want thuis [vragen ze straks](huis) wat het is, en dan wil ik het weten.", denkt = "Ik wil het echt weten." },
  },
}

haakje "lijst" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    langs { "<aanspreek|Bespreek|Bespreekt u> dat met iemand.", fout = "raad ongevraagd",
      dan = { "Het lijstje? Dat heb ik met mijn zus gemaakt.", denkt = "En?" } },
    langs { "Die van mij knellen ook.", fout = "lacht het weg",
      dan = { "De schoenen staan er niet op.", denkt = "O, grapjes mogen hier." } },
    past "Mag ik het zien?",
    langs { "Dat staat niemand slecht.", fout = "geen klacht",
      dan = { "Een lijstje? Nee, dat vind ik ook.", denkt = "Klonk ik zo zielig?" } },
  },
  antwoord {
    [1] = { "Ja hoor. Punt een: rustig ademen.", denkt = "Dat had ik eraf moeten scheuren." },
    [2] = { "Ja hoor. Daar, bij drie, staat wat ik moest overslaan: [die paar weken](gat). Nou ja.", denkt = "Die heeft het gezien. Dan maar meteen." },
    [3] = { "Ja hoor. Zes sterke punten, van internet. En onderaan, in mijn eigen schrift: '[<woord>](woord)'. Dat is de enige echte.", denkt = "Nu ligt het op tafel, in mijn handschrift." },
  },
}

haakje "gat" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    past "Dat staat niemand slecht.",
    langs { "Waar kwam dat vandaan?", fout = "vraagt als een rechercheur",
      dan = { "Uit april. <aanspreek|Wil je|Wilt u> de data?", denkt = "Die had het dus meteen gezien." } },
    langs { "Mag ik het zien?", fout = "wil bewijs",
      dan = { "Wat, de dagen? Die zijn leeg.", denkt = "Wat denken ze daar te zien?" } },
    langs { "<aanspreek|Bespreek|Bespreekt u> dat met iemand.", fout = "raad bij schaamte",
      dan = { "Daar bespreek ik het juist niet mee.", denkt = "Ik had het lijstje dicht moeten vouwen." } },
  },
  antwoord {
    [1] = { "Bij vorige gesprekken wel.", denkt = "Dat is vriendelijk. Zou het gemeend zijn?" },
    [2] = { "Bij het vorige gesprek wel. Toen ben ik naar buiten gelopen, en thuis heb ik [een middag stilgezeten](huis).", denkt = "Met mijn jas aan." },
    [3] = { "Bij het vorige gesprek wel. Ik zei dat ik op reis was geweest. Ik ben nergens geweest. [Kan ik het dan nog worden](verder)?", denkt = "Nu heb ik opgebiecht dat ik gelogen heb." },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    langs { "Daar kan ik niets over beloven.", fout = "niks gevraagd",
      dan = { "Dat vroeg ik ook niet. Ik vertelde het gewoon.", denkt = "Alweer bij het volgende vakje." } },
    langs { "Dan ga ik door naar iets anders.", fout = "breekt iets leuks af",
      dan = { "Jammer. Dit kon ik nou goed.", denkt = "Heb ik te lang gepraat?" } },
    past "Dat klinkt als goed werk.",
    langs { "Dat had ik bij mijn vorige baan.", fout = "eigen verhaal",
      dan = { "Was daar ook zo'n ploeg?", denkt = "Ik luister wel weer." } },
  },
  antwoord {
    [1] = { "Dat was het ook.", denkt = "Dat mag ik best zeggen." },
    [2] = { "Dat was het. Er is er een die elke week nog appt hoe het gaat. En dan [stuur ik dat terug](woord).", denkt = "Met een duimpje erachter." },
    [3] = { "Dat was het. Ik wist van iedereen wanneer het even niet ging. En nu weten ze het van mij niet, [thuis ook niet](huis).", denkt = "Zal ik ze dat appen?" },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Opleiding en werk",
  noteer = { [0] = "staat in de brief", [1] = "elf jaar, één bedrijf", [2] = "wat op het lijstje staat", [3] = "elf jaar, en toen één zin" },
  zeg { leest "Kunt u uw loopbaan schetsen?", brug { "Dat lijstje, wat staat daar bovenaan?", na = "lijst" } },
  antwoord { [0] = "Dat staat in mijn brief.", [1] = "Elf jaar bij hetzelfde bedrijf.", [2] = "Dat staat ook [op mijn lijstje](lijst).", [3] = "Elf jaar, drie functies, en altijd dezelfde kapstok.",
    denkt = "De brief is niet gelezen." } }

vak "markt 2" { kop = "Reden van vertrek",
  noteer = { [0] = "toe aan iets nieuws", [1] = "een reorganisatie", [2] = "zegt <geslacht|hij|zij> liever zelf", [3] = "één zin bij het kopieerapparaat" },
  zeg { leest "Waarom bent u bij uw vorige werkgever weggegaan?", brug { "Na die zin, wie heeft er toen nog iets gezegd?", na = "achter" } },
  antwoord { [0] = "Ik was toe aan iets nieuws.", [1] = "Er was een reorganisatie.", [2] = "Laat ik zeggen dat het niet mijn idee was.", [3] = "Er zat één zin tussen blijven en gaan. Die hoor ik [thuis](huis) nog.",
    denkt = "Daar is hij. Zin vier uit het boekje." } }

vak "markt 3" { kop = "Over vijf jaar",
  noteer = { [0] = "groeien", [1] = "hier, als het kan", [2] = "weet het niet", [3] = "ergens waar het niet hoeft" },
  zeg { leest "Waar ziet u zichzelf over vijf jaar?", brug { "Na elf jaar: wat zou er deze keer anders moeten?", na = "achter" } },
  antwoord { [0] = "Ik wil groeien.", [1] = "Hier, als het kan.", [2] = "Daar denk ik aan [de keukentafel](huis) over.", [3] = "Ergens waar ik niet hoef te bewijzen dat ik er ben.",
    denkt = "Vijf jaar. Wie verzint die vraag." } }

vak "product 1" { kop = "Sterke punten",
  noteer = { [0] = "nauwkeurig", [1] = "nauwkeurig en loyaal", [2] = "zes, van internet", [3] = "weet wanneer het bij iemand niet gaat" },
  zeg { leest "Noem drie sterke punten.", brug { "Zes sterke punten, zag ik. Welk punt is echt van <aanspreek|jou|u>?", na = "lijst" } },
  antwoord { [0] = "Ik ben nauwkeurig.", [1] = "Nauwkeurig, loyaal, flexibel.", [2] = "Er staan er zes [op mijn lijst](lijst). <aanspreek|Kies|Kiest u> maar.", [3] = "Ik merk het aan mensen, voordat ze het zeggen.",
    denkt = "Mag het ook één zijn?" } }

vak "product 2" { kop = "Leiding geven",
  noteer = { [0] = "gedaan", [1] = "zeven mensen", [2] = "de ploeg appt nog", [3] = "weet voor wie <geslacht|hij|zij> het doet" },
  zeg { leest "Wat voor leidinggevende bent u?", brug { "Voor wie <aanspreek|je|u> het doet: hoe merkt een team dat?", na = "verder" } },
  antwoord { [0] = "Een coachende.", [1] = "Ik had zeven mensen.", [2] = "Dat <aanspreek|kun je|kunt u> [aan hen](volk) vragen, ze appen nog.", [3] = "Een die thuis nadenkt over wat iemand bij de koffie zei.",
    denkt = "Coachend. Ik hoor het mezelf zeggen." } }

vak "product 3" { kop = "Zwakke punten",
  noteer = { [0] = "perfectionist", [1] = "moeilijk nee zeggen", [2] = "een paar lege weken", [3] = "loog er één keer over" },
  zeg { leest "Noem een zwak punt.", brug { "Die paar weken, wat ging er toen niet?", na = "gat" } },
  antwoord { [0] = "Ik ben een perfectionist.", [1] = "Ik zeg moeilijk nee.", [2] = "Er zijn een paar [weken](gat) waar ik liever niet over praat.", [3] = "Ik heb één keer iets gezegd wat niet waar was. Daar heb ik last van.",
    denkt = "Perfectionist. Daar gaan we." } }

vak "klanten 1" { kop = "Motivatie",
  noteer = { [0] = "leuke baan", [1] = "past goed", [2] = "echt hier willen werken", [3] = "het gat dicht" },
  zeg { leest "Waarom wilt u bij ons werken?", brug { "'<Woord>', zei <aanspreek|je|u>. Wat moet er dan anders?", na = "woord" } },
  antwoord { [0] = "Het lijkt me een leuke baan.", [1] = "Het past bij mijn profiel.", [2] = "Ik zoek weer [een ploeg](volk).", [3] = "Omdat ik 's morgens weer ergens heen wil waar ze me missen.",
    denkt = "Omdat ik een baan zoek. Dat mag je nooit zeggen." } }

vak "klanten 2" { kop = "Referenties",
  noteer = { [0] = "op aanvraag", [1] = "de vorige chef", [2] = "liever de ploeg", [3] = "één appt elke week" },
  zeg { leest "Wie kunnen wij bellen?", brug { "Die ene die nog appt, wat zou die over <aanspreek|jou|u> zeggen?", na = "volk" } },
  antwoord { [0] = "Op aanvraag.", [1] = "Mijn vorige chef, als het moet.", [2] = "Liever iemand die [me echt kent](woord).", [3] = "Bel degene die elke week appt. Niet de chef.",
    denkt = "Niet de chef. Alsjeblieft." } }

vak "klanten 3" { kop = "Samenwerken",
  noteer = { [0] = "goed", [1] = "met iedereen", [2] = "schoenen kiezen per app", [3] = "mist ze" },
  zeg { leest "Hoe werkt u samen?", brug { "Zeven mensen: wat <aanspreek|mis je|mist u> daarvan het meest?", na = "volk" } },
  antwoord { [0] = "Goed.", [1] = "Ik kan met iedereen.", [2] = "We kozen samen [mijn schoenen](volk). Zo dus.", [3] = "Ik mis ze. Dat is geen competentie, geloof ik.",
    denkt = "Met wie niet, willen ze weten." } }

vak "promotie 1" { kop = "Beschikbaar",
  noteer = { [0] = "per direct", [1] = "per direct, eigenlijk", [2] = "al een poosje vrij", [3] = "zit al weken thuis" },
  zeg { leest "Per wanneer bent u beschikbaar?", brug { "Dat gat in de brief: is er iets wat <aanspreek|je|u> daarover kwijt wilt?", na = "gat" } },
  antwoord { [0] = "Per direct.", [1] = "Per direct, eigenlijk.", [2] = "Ik ben al [een poosje](gat) vrij.", [3] = "Morgen. Gisteren. Ik zeg het maar zoals het is.",
    denkt = "Klonk dat te gretig?" } }

vak "promotie 2" { kop = "Salaris",
  noteer = { [0] = "in overleg", [1] = "wat er staat", [2] = "minder mag ook", [3] = "als het thuis maar te vertellen is" },
  zeg { leest "Wat is uw salarisindicatie?", brug { "Thuis aan die tafel, waar <aanspreek|reken je|rekent u> dan mee?", na = "huis" } },
  antwoord { [0] = "In overleg.", [1] = "Wat er in de advertentie stond.", [2] = "Het hoeft niet meer te zijn dan toen. [Toen](achter) was het ook niet het geld.", [3] = "Iets waarvan ik thuis kan zeggen dat het klopt.",
    denkt = "Nu niet te snel iets zeggen." } }

vak "promotie 3" { kop = "Wat nodig is",
  noteer = { [0] = "-", [1] = "een goede inwerkperiode", [2] = "klein beginnen", [3] = "iemand ernaast", [4] = "voor het eerst verteld" },
  zeg { leest "Wat hebt u van ons nodig?", brug { "Niet bovenaan beginnen, hoe ziet dat er dan uit?", na = "verder" } },
  antwoord { [0] = "Niets bijzonders.", [1] = "Een goede inwerkperiode.", [2] = "Klein beginnen. Maar [kan dat](verder)?", [3] = "Iemand ernaast die het hier kent. <aanspreek|Schrijf|Schrijft u> dat op.",
    denkt = "Mag ik dat ook zeggen?" } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe <aanspreek|bedoel je|bedoelt u> dat?", terug "Zo <aanspreek|zeg je|zegt u> dat." },
  antwoord { [1] = "Gewoon, letterlijk.", [2] = "Niets bijzonders. Ik keek even [op mijn lijstje](lijst).", denkt = "Zei ik iets raars?" } }

ding "foto" { kop = "de foto van het personeelsuitje", vak = "markt 3",
  zeg {
    langs { "Daar kan ik niets over beloven.", fout = "niks gevraagd",
      dan = { "Over een foto? Nee. Ik keek alleen.", denkt = "Heb ik de vraag wel begrepen?" } },
    ziet { "<aanspreek|Je kijkt|U kijkt> naar die foto, en er lacht niemand voor de camera.", past = true },
    langs { "Die van mij knellen ook.", fout = "lacht erom",
      dan = { "Ik zie hun schoenen niet eens.", denkt = "Lachen. Niet te hard." } },
  },
  antwoord { [1] = "Mooie groep.", [2] = "Ze lachen naar elkaar. Dat hadden wij ook, [tot](achter)… Nou ja.",
    [3] = "Zo'n foto heb ik ook. Ik sta erop, en ik hoor er niet meer bij.", denkt = "Niet te lang kijken." } }

ding "<kamer|boek|fiets|doos|bouwtekening|schip|whiteboard|doos|schilderij>" {
  kop = "<kamer|het boek met de legger halverwege|de fiets in de hoek|de doos die dicht bleef|de tekening aan de muur|het halve schip|het halfvolle bord|de doos die dicht bleef|het schilderij dat nog op de grond staat>", vak = "product 2",
  zeg {
    door { "<kamer|Die legger zit al een tijd op dezelfde plek|Die fiets daar is nog niet af|Die doos is nooit opengemaakt|Die tekening is nooit afgemaakt|Dat schip is maar half af|Dat bord is maar half vol|Die doos is nooit opengemaakt|Dat schilderij hangt nog steeds niet>.", past = true },
    stuurt { "Daar moet nog iemand achteraan, hè?", langs = "ruimt op",
      dan = { "Hoort dat bij de functie?", denkt = "Een test, misschien." } },
  },
  antwoord { [1] = "Bij ons stond ook zoiets.", [2] = "Bij mijn vorige werk bleef er ook iets liggen [toen ik ging](achter).",
    [3] = "Daar kan ik dus niet afblijven. Zoiets wil ik afmaken.", denkt = "Had ik dat wel moeten zeggen?" } }

jezelf "eerste" { diepte = 1, zeg { zelf "Mijn eerste sollicitatie ging helemaal mis." },
  antwoord { [1] = "Gelukkig. Sorry, ik bedoel: vervelend.", [2] = "Wat zei <aanspreek|je|u> toen? Vast ook [zoiets](woord).", denkt = "Dus dat overkomt hun ook." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Ik heb ook weleens te lang thuisgezeten." },
  antwoord { [1] = "Ja? Dat zie je iemand niet aan.", [2] = "Dan weet <aanspreek|je|u> hoe [stil dat is](huis), om elf uur 's morgens.", denkt = "Nu zitten we aan dezelfde kant van de tafel." } }

samenvatting { zeg {
    vat "Dus: elf jaar ergens bij gehoord, en toen niet meer.",
    vat { "Niet bovenaan beginnen, maar weten voor wie.", na = "verder" },
    vult { "Kortom, <aanspreek|je zoekt|u zoekt> meer uitdaging.", dan = { "Uitdaging? Die heb ik thuis. [Ik wil weten of het meetelt](verder).", denkt = "Dat stond in de advertentie." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, zo zou het op papier kunnen.", [2] = "Ja. Zo klinkt het minder erg dan [aan de keukentafel](huis).",
    [3] = "Dat is het. Dat had ik zelf in mijn brief moeten zetten.", denkt = "Dus het kwam over." } }

herstel { zeg {
    herstelt "Ik merk dat ik alleen maar een vragenlijst afwerk.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat hoort er toch bij?", [1] = "Geeft niet, ik had er antwoorden bij. Ik zei '[<woord>](woord)'.",
    [2] = "Dat lucht op. Ik zei net '[<woord>](woord)', daar wilde ik iets over zeggen.", denkt = "Dus die vond het zelf ook niks." } }

schrijven { zeg { vraagt "<aanspreek|Vind je|Vindt u> het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Natuurlijk. Schrijf gerust.", denkt = "Netjes gevraagd." } }

stilte { diep = { "Ja. Zo is het wel.", denkt = "Ik hoef niets te vullen. Dat stond niet op het lijstje." },
  dood = { "Zal ik nog iets over mijn ervaring vertellen?", denkt = "Moet ik nu iets zeggen?" } }

-- Wat je kunt bieden: één aanbod is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "baan" { kop = "De hele baan", behoefte = "lijst",
  zeg { bod "De hele baan, meteen. <Waar>, met alles wat erbij hoort.",
    korting "De hele baan, meteen. En over de proeftijd valt te praten.",
    belofte { "De hele baan, en <aanspreek|je zit|u zit> hier gegarandeerd over tien jaar nog.",
      dan = { "Dat zei mijn vorige chef ook, in jaar drie.", denkt = "Tien jaar. Dat beloven ze altijd." } } },
  antwoord { [0] = "Dat is wel heel snel.", [1] = "Meteen alles. En als ik dan de eerste week iets niet weet?",
    [3] = "Dat is een compliment, en het is te groot.", denkt = "Alles ineens. Dat had ik niet gevraagd." } }

voorstel "geld" { kop = "Het salaris", behoefte = "gat",
  zeg { bod "Wat ertegenover staat: <prijs>. Per direct.",
    korting "Wat ertegenover staat: <prijs>, en daar kan nog iets bij.",
    belofte { "Met dat salaris vraagt niemand nog naar die weken.",
      dan = { "Dan <aanspreek|ken je|kent u> mijn familie niet.", denkt = "Alsof het daarom ging." } } },
  antwoord { [0] = "O. Gaat het daarover?", [1] = "Dat is netjes. En wat doe ik op een dinsdag?",
    [3] = "Dat is een goed salaris. Maar daar ligt het niet aan.", denkt = "Een mooi bedrag. Ik onthoud het niet eens." } }

voorstel "klein" { kop = "Klein beginnen", behoefte = "raad", echt = true,
  zeg { korting "<nodig> En over het salaris valt nog te praten.",
    bod "<nodig> Daar staat tegenover: <prijs>.",
    belofte { "<nodig> En ik beloof dat <aanspreek|je|u> nooit meer weg hoeft.",
      dan = { "Dat kan niemand beloven. Dat weten we allebei.", denkt = "Zo begon het de vorige keer ook." } } },
  antwoord { [0] = "O. Hoe <aanspreek|kom je|komt u> daar zo op?", [1] = "Dat is aardig. Maar zo goed <aanspreek|ken je|kent u> mij nog niet.",
    [3] = "Ja. Zo kan ik binnenkomen zonder toneel.", denkt = "Dat is geen standaardcontract." } }

bestelling { zeg { sluitaf "Zullen we het doen?", sluitaf "<aanspreek|Wil je|Wilt u> het? Dan zet ik het op papier." } }
vervolg { zeg { sluitaf "Zullen we volgende week verder praten?", sluitaf "<aanspreek|Denk|Denkt u> er een week over, dan bel ik <aanspreek|je|u>. Goed?" } }
afscheid { zeg { sluitaf "Dank voor <aanspreek|je|uw> komst.", sluitaf "<aanspreek|Je hoort|U hoort> van ons." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "Dat waren de vragen, geloof ik. En, eh… ben ik geslaagd?", denkt = "Alles gezegd wat in het boekje stond.",
  verteller = "<naam>", ochtend = "Het ging goed, heb ik thuis gezegd. Ik wist op alles een antwoord. Dat is het enge.",
  voorstel = "Een aanbod? We hadden het over sterke punten.", wedstrijd = "Ik was kandidaat drie.",
  gevoel = "Als een rijexamen.", chef = "Het formulier is vol. En wie zat er tegenover je?" }

einde "deur" { "Ik denk dat ik me terugtrek. Dank voor de moeite.", denkt = "Hier ga ik niet wennen.", verteller = "<naam>",
  ochtend = "Ik ben opgestaan. Halverwege. Mijn zus zei: jij? Ik zei: ja, ik.", voorstel = "Daar heb ik niet op gewacht.",
  wedstrijd = "Ik heb me afgemeld.", gevoel = "Alsof er iemand in mijn tas zat.", chef = "Nu al klaar? Wat was het laatste wat je zei?" }

einde "mailtje" { "Laat maar weten, per mail is prima.", denkt = "Ik weet al wat erin staat.", verteller = "<naam>",
  ochtend = "Ik heb vanmorgen drie keer mijn mail ververst. Niet omdat ik wilde. Uit gewoonte.", voorstel = "Een mooi aanbod. Voor iemand met een andere brief.",
  wedstrijd = "Ik zat rechtop.", gevoel = "Als een wachtrij met een nummertje.", chef = "Per mail dus. Wat zou erin moeten staan?" }

einde "praatje" { "Dit was prettig. Wat er ook uitkomt.", denkt = "Ik ben vergeten mezelf te verkopen.",
  verteller = "<naam>", ochtend = "Ik heb voor het eerst in weken doorgeslapen. Ik weet alleen niet of ik die baan heb.",
  voorstel = "Over de baan hebben we het niet gehad. Jammer, eigenlijk.", wedstrijd = "Ik was vergeten dat er nog twee waren.",
  gevoel = "Alsof ik bij iemand op de koffie was.", chef = "Aardig iemand, hoor ik. En de baan?" }

einde "denkt" { "Mag ik er een week over nadenken? Echt nadenken.", denkt = "Niet om te onderhandelen. Om het thuis te vertellen.", verteller = "<naam>",
  ochtend = "Ik heb het aan tafel verteld. Alles. De vaatwasser stond aan.", voorstel = "Ik wil het thuis laten lezen.",
  wedstrijd = "Ik hoefde niet meteen ja te zeggen.", gevoel = "Alsof ze echt mij bedoelden.", chef = "Een week dus. Waar hangt het van af?" }

einde "ja" { "Graag. En dan kom ik op mijn oude schoenen.", denkt = "Ik zei ja, en ik had het niet geoefend.", verteller = "<naam>",
  ochtend = "Ik heb vanmorgen de ploeg geappt. Zeven mensen, zeven taartjes. Ik zei: ik begin klein.",
  voorstel = "Ik mag klein beginnen.",
  wedstrijd = "We kozen allebei, geloof ik.", gevoel = "Alsof ik al begonnen was.", chef = "Aangenomen? Waarop eigenlijk?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "Welk antwoord kwam uit een boekje, en aan wat was dat te horen?",
  "Wanneer stelde de kandidaat zelf een vraag? Wat werd daarmee gedaan?",
}
