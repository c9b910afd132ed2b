-- Waar `geslaagd new` een klant van maakt; elk bestand in deze map is een soort gesprek. De regels met `vraag` zijn
-- wat het vraagt: een naam, de vraag, en wat er staat als er niets wordt ingevuld. Alles onder de streep komt in het
-- nieuwe bestand, met de antwoorden op de plaats van <naam>, <rol> en zo voort. Wat iemand typt, kan van alles zijn:
-- zet het waar elke zin Nederlands blijft, zoals tussen aanhalingstekens.
--
-- titel | Iemand met een eigen zaak
-- vraag naam | Hoe heet de klant? | Ans Kok
-- vraag geslacht man,vrouw | Man of vrouw? | vrouw
-- vraag rol | Wat doet de klant voor werk? | bakker
-- vraag bedrijf | Hoe heet het bedrijf? | Bakkerij Kok
-- vraag waar | Wat kom je verkopen? | een tweedehands oven
-- vraag prijs | Wat kost dat? | 4.800 euro
-- vraag woord | De klant zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | weer alleen
-- vraag achter. | Wat zit daarachter? Schrijf het zoals de klant het zegt. | We stonden hier altijd met z'n tweeën.
-- vraag diep. | En wat heeft de klant nog aan niemand verteld? | Ik heb het bord voor de deur al geschilderd. Te koop.
-- vraag nodig. | Wat zou echt helpen? Zeg het zoals jij het zou aanbieden. | Eerst een maand op proef, en iemand die het inwerken doet.
-- vraag kamer spreekkamer,werkplaats,cateringkeuken,kantoor,boerenkeuken,marketingvloer,bakkerij,chefskamer | Waar zitten jullie? | werkplaats
-- vraag aanspreek je,u | Zegt de speler je of u? | je
--
-- Dezelfde vragen voor wie het programma in het Engels heeft; de antwoorden blijven Nederlands.
-- en titel | Somebody with a business of their own
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
  jij = "Je verkoopt <waar>. Prijs: <prijs>.", hoopt = "een ja, of een nieuwe afspraak.",
  weet = "Je hebt een afspraak. Meer weet je niet.",
  formulier = "Kennismaking", kamer = "<kamer>", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 52 },
}

-- Het repertoire: tien zinnen, één keer geschreven. Elk staat hieronder op een paar momenten, en is daar op tijd of
-- niet. Wie de zinnen leest en de klant niet, kan dus niets weten. Zet de momenten en de zinnen eerst met potlood in
-- een rooster; in scripts/handleiding/rooster.md staat hoe.
repertoire {
  door "Wanneer is dat begonnen?",
  sluit "Mag ik even meekijken?",
  troost "Dat geeft niks, hoor.",
  zaken "Daar heb ik iets voor bij me.",
  grapt "Dan neem ik er ook een.",
  eerlijk "Dat zou ik ook niet weten.",
  stopt "Dan houd ik even mijn mond.",
  prijst "Dat <aanspreek|doe je|doet u> goed.",
  zelf "Dat herken ik van thuis.",
  preek "<aanspreek|Vertel|Vertelt u> het eens aan iemand.",
}

-- Er zijn nog maar tien haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Wat nog niemand weet, komt anders pas vanaf zet tien, en zo lang duurt dit gesprek soms niet.
drempel { geheim = 6 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Een gewone dag" }
stemming "druk" { label = "Een drukke dag", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

-- De eerste zin. Waar meer achter zit, is een verwijzing: [woorden](naam van het haakje).
opening {
  "Kom verder, pas op die dozen. Het is hier [elke dag wat, kijk maar](dag). Mijn zus vraagt altijd hoe het gaat. "
    .. "'[<Woord>](woord)', zeg ik dan maar. [Koffie, met een koek](koek)?",
  denkt = "Daar is er weer een met een map.",
}

opening {
  stemming = "druk",
  "Je treft het niet, ik heb tien minuten. Het is [elke dag wat, moet je zien](dag). '[<Woord>](woord)', zei ik vanmorgen nog. Dus zeg "
    .. "het maar.",
  denkt = "Als er nu een formulier uit die map komt, ga ik weer aan het werk.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "Ach, jij weer. Jij was toch die van dat formulier? Er is niks veranderd, hoor. [Elke dag wat, kijk dan](dag). '[<Woord>](woord)', "
    .. "zeg ik ook nog steeds. Ga zitten, [er is koek](koek).",
  denkt = "Teruggekomen. Dat had ik niet gedacht.",
}

-- De haakjes. In elk haakje vier zinnen uit het repertoire: `past` is hier op tijd, `langs` niet. `fout` zegt in
-- hooguit vier woorden waarom, en `dan` wat de klant erop zegt.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    langs { "Daar heb ik iets voor bij me.", fout = "denkt aan verkopen", hoort = "een klus",
      dan = { "Voor wat ik net zei? Dat past niet in een map.", denkt = "Die had het verkeerde antwoord al klaar." } },
    past "Wanneer is dat begonnen?",
    langs { "Dan houd ik even mijn mond.", fout = "laat het vallen",
      dan = { "Nee, praat gerust. Het is hier al stil genoeg.", denkt = "Daar lag iets. Nou ja." } },
    langs { "Dat <aanspreek|doe je|doet u> goed.", fout = "prijst te vroeg",
      dan = { "Dat weet je nog helemaal niet.", denkt = "Die is nog maar net binnen." } },
  },
  antwoord {
    [1] = { "Ach, dat zeg ik zomaar.", denkt = "Waarom zei ik dat eigenlijk?" },
    [2] = { "Dat is niet altijd zo geweest. Maar [een andere keer](achter), goed?", denkt = "Dat wil verder niemand weten." },
    [3] = { "<achter> Dat merk je pas [als het stil is](stil).", denkt = "Dat heb ik lang niet gezegd.",
      zwijg = { "Vooral tegen de avond.", denkt = "Die wacht gewoon. Prettig." } },
  },
}

haakje "koek" { soort = "feit", vak = "klanten 3",
  zeg {
    langs { "Wanneer is dat begonnen?", fout = "te zwaar voor koek",
      dan = { "De koek? Vanmorgen om vijf uur.", denkt = "Het is een koek." } },
    langs { "Dat zou ik ook niet weten.", fout = "<geslacht|hij|zij> biedt iets aan",
      dan = { "Je hoeft niks te weten. Je hoeft te kauwen.", denkt = "Zenuwachtig, die." } },
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan iemand.", fout = "raad bij de koffie",
      dan = { "Dat er koek is? Dat ruiken ze wel.", denkt = "Wat was dat nou weer." } },
    past "Dan neem ik er ook een.",
  },
  antwoord {
    [1] = { "Neem er twee.", denkt = "Zo, die zit." },
    [2] = { "Neem er twee, dan ben ik niet de enige. Er is er één die hier [elke week langskomt](volk) om die koek.",
      denkt = "Die lust ook wel wat." },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    langs { "Dat herken ik van thuis.", fout = "eigen verhaal ertussen",
      dan = { "O ja? Nou. Dat zal dan wel.", denkt = "Ik had nog niks gezegd." } },
    langs { "Dat geeft niks, hoor.", fout = "troost te vroeg",
      dan = { "Wat geeft niks? Ik heb nog niks verteld.", denkt = "Nou krijg ik alvast troost." } },
    langs { "Daar heb ik iets voor bij me.", fout = "hoort niet nu", hoort = "een vraag",
      dan = { "Ik zei: een andere keer.", denkt = "De map gaat al open." } },
    past "Dan houd ik even mijn mond.",
  },
  antwoord {
    [1] = { "Ja. Graag.", denkt = "Dat doet niet iedereen." },
    [2] = { "Nou, vooruit. <achter> En dan wordt het [stil](stil), hè.", denkt = "Zo. Dat staat op tafel." },
    [3] = { "<achter> En sindsdien doe ik alles zoals het was, alleen [langzamer](stil).",
      denkt = "Ja, langzamer.",
      zwijg = { "Ik heb nog niks weggegooid ook.", denkt = "Dat hoeft die niet op te schrijven." } },
  },
}

haakje "stil" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    langs { "Dat <aanspreek|doe je|doet u> goed.", fout = "prijst waar pijn zit",
      dan = { "Goed? Ik zit daar maar te zitten.", denkt = "Nu moet ik zeker bedankt zeggen." } },
    past "Dat herken ik van thuis.",
    langs { "Dan neem ik er ook een.", fout = "lacht het weg",
      dan = { "Stilte? Neem alles maar mee.", denkt = "Nou, lachen." } },
    langs { "Mag ik even meekijken?", fout = "niks te zien",
      dan = { "Er is niks te zien. Dat is het hem juist.", denkt = "Waar wil die naar kijken?" } },
  },
  antwoord {
    [1] = { "Dan ken je dat.", denkt = "Daar ga ik niet over uitweiden." },
    [2] = { "Dan ga ik rekenen, hè. En dan kom ik [nergens uit](verder). Jij wel?", denkt = "Ik hoor mezelf zuchten." },
    [3] = { "Dan denk ik: wat doe ik hier nog. En de volgende ochtend sta ik er weer. [Hoe moet dat verder](verder)?",
      denkt = "Dat is de vraag.",
      zwijg = { "Dat weet ik dus niet.", denkt = "En dat is best een opluchting." } },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    langs { "Dat geeft niks, hoor.", fout = "maakt het klein",
      dan = { "Het geeft wel wat. Daarom zeg ik het.", denkt = "Aai over m'n bol." } },
    langs { "Daar heb ik iets voor bij me.", fout = "te snel", hoort = "een bestelling",
      dan = { "Dat dacht ik al. Laat nog even dicht.", denkt = "Daar is die map weer." } },
    past "Dat zou ik ook niet weten.",
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan iemand.", fout = "stuurt <geslacht|hem|haar> weg",
      dan = { "Dat doe ik toch? Ik vraag het aan jou.", denkt = "Net nu ik iets vroeg." } },
  },
  antwoord {
    [1] = { "Nee hè. Dat zien we dan wel weer.", denkt = "Zo zei mijn vader het ook." },
    [2] = { "Gelukkig, ik dacht dat het aan mij lag. Door, denk ik. Maar niet in dit tempo. [Wat heb je in die map](map)?",
      denkt = "Hardop klinkt het beter." },
    [3] = { "Niet groter. Wel lichter. Ik maak nog met iedereen [een praatje](volk), dat wil ik houden. [Wat zou jij doen](raad)?",
      denkt = "Lichter. Dat is het.",
      zwijg = { "En dat er iemand meekijkt, de eerste tijd.", denkt = "Dat zei ik tegen een verkoper." } },
  },
}

-- Hier zit het geheim, en wat er echt nodig is. Dit haakje valt alleen in een diep antwoord van een ander haakje; wie
-- maar wat probeert, komt hier niet.
haakje "raad" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    past "<aanspreek|Vertel|Vertelt u> het eens aan iemand.",
    langs { "Dat <aanspreek|doe je|doet u> goed.", fout = "antwoordt niet",
      dan = { "Dat was de vraag niet.", denkt = "Ik vroeg wat." } },
    langs { "Dat zou ik ook niet weten.", fout = "laat <geslacht|hem|haar> alleen",
      dan = { "Nee. Niemand, hè.", denkt = "Daar heb ik wat aan." } },
    langs { "Dan houd ik even mijn mond.", fout = "<geslacht|hij|zij> vraagt iets",
      dan = { "Nou vraag ik eens wat.", denkt = "Zwijgt. Juist nu." } },
  },
  antwoord {
    [2] = { "Aan wie? Ze denken allemaal dat het goed gaat. [Heb je daar iets voor, in die map](map)?", denkt = "Allemaal." },
    [3] = { "Aan jou dan maar. Iemand ernaast, een maand, dat zou het zijn. [Er komt er elke week een](volk) die dat ook "
        .. "zegt, trouwens. [Heb je zoiets in die map](map)?",
      denkt = "Zo. Een plan. Van mij." },
    [4] = { "Aan jou dan maar, één keer. <diep> Dat weet nog niemand. [Heb je daar iets voor, in die map](map)?",
      denkt = "Nu weten we het met z'n tweeën." },
  },
}

haakje "map" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    langs { "Mag ik even meekijken?", fout = "wijst terug",
      dan = { "Waarin? Het is jouw map.", denkt = "Nu weet die het niet meer." } },
    past "Daar heb ik iets voor bij me.",
    langs { "Dat herken ik van thuis.", fout = "eigen verhaal",
      dan = { "Leuk. Maar wat zit erin?", denkt = "Ik vroeg om de map." } },
    langs { "Wanneer is dat begonnen?", fout = "vraagt weer, toont niets",
      dan = { "Nu ga je weer vragen. Laat nou zien.", denkt = "Draaien en draaien." } },
  },
  antwoord {
    [2] = { "Laat maar zien. Al loop ik overal [achteraan](dag), tijd om te kijken heb ik wel.", denkt = "Eerlijk is eerlijk." },
    [3] = { "Laat zien. Als het maar geen lawaai maakt [als het stil is](stil).", denkt = "Ik wil het eigenlijk best." },
  },
}

haakje "dag" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan iemand.", fout = "raad ongevraagd",
      dan = { "Ik vertel het nu aan jou.", denkt = "En?" } },
    langs { "Dan neem ik er ook een.", fout = "lacht het weg",
      dan = { "Een dag? Neem er vijf.", denkt = "Een vrolijke. Ook goed." } },
    past "Mag ik even meekijken?",
    langs { "Dat geeft niks, hoor.", fout = "geen klacht",
      dan = { "Ik klaag niet, ik vertel het.", denkt = "Die denkt dat ik huil." } },
  },
  antwoord {
    [1] = { "Ja hoor. Vandaag is het de leverancier.", denkt = "Gisteren de auto, morgen ik." },
    [2] = { "Kijk rond. Alleen [niet naar die stapel](papier), daar schaam ik me voor.", denkt = "Dat is ook nog waar." },
    [3] = { "Kijk maar. Vroeger verdeelden we dat. Nu zeg ik '[<woord>](woord)', en doe ik alles een beetje.",
      denkt = "Een beetje. Ja." },
  },
}

haakje "papier" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    past "Dat geeft niks, hoor.",
    langs { "Wanneer is dat begonnen?", fout = "vraagt als een meester",
      dan = { "Dat staat niet op de stapel.", denkt = "Nu moet ik nog uitleggen ook." } },
    langs { "Mag ik even meekijken?", fout = "kijkt waar schaamte zit",
      dan = { "Liever niet. Dat zei ik net.", denkt = "Blijf eraf." } },
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan iemand.", fout = "raad bij schaamte",
      dan = { "Dat doe ik nu. Kijk wat ervan komt.", denkt = "Ik had mijn mond moeten houden." } },
  },
  antwoord {
    [1] = { "Het zijn wel nette stapels.", denkt = "Dat valt me mee." },
    [2] = { "Ik begin er 's avonds aan, en dan wordt het [laat en stil](stil).", denkt = "Dan zit ik daar." },
    [3] = { "Er ligt één brief bij die ik niet openmaak. Ik weet wat erin staat, ongeveer. [Hoe moet dat nou verder](verder)?",
      denkt = "Die ligt onderop. Elke dag iets dieper." },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    langs { "Dat zou ik ook niet weten.", fout = "niks gevraagd",
      dan = { "Dat vroeg ik ook niet.", denkt = "Die is er met de gedachten niet bij." } },
    langs { "Dan houd ik even mijn mond.", fout = "niks om te zwijgen",
      dan = { "Waarom? Het is juist leuk.", denkt = "Rare stilte." } },
    past "Dat <aanspreek|doe je|doet u> goed.",
    langs { "Dat herken ik van thuis.", fout = "eigen verhaal",
      dan = { "Hebben jullie ook klanten, thuis?", denkt = "Nu gaat het over iemand anders." } },
  },
  antwoord {
    [1] = { "Nou. Ze komen al jaren.", denkt = "Sommigen langer dan ik." },
    [2] = { "Nou, dank je. Er is er één die elke week vraagt hoe het gaat. En dan [zeg ik: goed](woord).", denkt = "Goed. Ja hoor." },
    [3] = { "Vind je? Zonder hen was ik al gestopt. Dat weten ze niet. Dat denk ik alleen [als het stil is](stil).",
      denkt = "Misschien moest ik dat maar eens zeggen." },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Gebied",
  noteer = { [0] = "hier", [1] = "de streek", [2] = "wie het weet te vinden", [3] = "zolang ze komen" },
  zeg { leest "Hoe groot is uw werkgebied?", brug { "Elke dag wat, zei <aanspreek|je|u>. Komen ze daar van ver voor?", na = "dag" } },
  antwoord { [0] = "Hier.", [1] = "De streek, zo'n beetje.", [2] = "Wie ons weet te vinden. Dat zijn er [genoeg](volk).",
    [3] = "Zolang zij komen, is het groot genoeg.", denkt = "Dat had je ook op de kaart kunnen zien." } }

vak "markt 2" { kop = "Concurrenten",
  noteer = { [0] = "een paar", [1] = "twee in de buurt", [2] = "kent ze goed", [3] = "belt er één, 's avonds" },
  zeg { leest "Wie zijn uw concurrenten?", brug { "Dat <aanspreek|verdeelden jullie|verdeelde u met z'n tweeën>. Wie doet het hier nog meer zo?", na = "achter" } },
  antwoord { [0] = "Een paar.", [1] = "Twee, in de buurt.", [2] = "We kennen elkaar. Dat gaat best.",
    [3] = "Er is er één die ik weleens bel, [als het stil is](stil).", denkt = "Namen geef ik niet." } }

vak "markt 3" { kop = "Over drie jaar",
  noteer = { [0] = "?", [1] = "zelfde", [2] = "weet het niet", [3] = "wil weten voor wie" },
  zeg { leest "Waar staat u over drie jaar?", brug { "Dat was vroeger anders. En straks?", na = "achter" } },
  antwoord { [0] = "Hier.", [1] = "Hetzelfde, denk ik.", [2] = "Daar denk ik over [als het stil is](stil).",
    [3] = "Dat hangt ervan af voor wie ik het doe.", denkt = "Drie jaar. Ik kijk tot vrijdag." } }

vak "product 1" { kop = "Aanbod",
  noteer = { [0] = "van alles", [1] = "het gewone werk", [2] = "waar ze voor terugkomen", [3] = "doet het zoals het was" },
  zeg { leest "Wat biedt u zoal aan?", brug { "<aanspreek|Je loopt overal achteraan. Wat doe je|U loopt overal achteraan. Wat doet u> het liefst?", na = "dag" } },
  antwoord { [0] = "Van alles.", [1] = "Het gewone werk.", [2] = "Waar ze voor terugkomen, dat doe ik [zelf](dag).",
    [3] = "Alles nog precies zoals we het begonnen zijn.", denkt = "Staat op de ruit." } }

vak "product 2" { kop = "Sterke punten",
  noteer = { [0] = "gewoon goed", [1] = "netjes en op tijd", [2] = "kent iedereen", [3] = "weet wanneer iemand liegt dat het goed gaat" },
  zeg { leest "Waarin bent u beter dan een ander?", brug { "<aanspreek|Je|U> wilt lichter. Wat moet er dan blijven?", na = "verder" } },
  antwoord { [0] = "Gewoon goed.", [1] = "Netjes, en op tijd.", [2] = "Ik ken ze allemaal. [Bij naam](volk).",
    [3] = "Ik hoor het als iemand zegt dat het goed gaat en het gaat niet goed.", denkt = "Beter. Dat moet een ander zeggen." } }

vak "product 3" { kop = "Middelen",
  noteer = { [0] = "genoeg", [1] = "oud maar goed", [2] = "stelt uit", [3] = "weet niet of het nog de moeite is" },
  zeg { leest "Waar werkt u mee, en hoe oud is dat?", brug { "Er blijft wat liggen. Ook aan onderhoud?", na = "papier" } },
  antwoord { [0] = "Het doet het.", [1] = "Oud, maar goed.", [2] = "Ik stel het uit, en [ik schaam me ervoor](papier).",
    [3] = "Ik weet niet of het nog de moeite is, iets nieuws.", denkt = "Hier komt de brochure." } }

vak "klanten 1" { kop = "Wie komen er",
  noteer = { [0] = "mensen", [1] = "de buurt", [2] = "ouder geworden", [3] = "komen ook voor <geslacht|hem|haar>" },
  zeg { leest "Wie is uw doelgroep?", brug { "'<Woord>', zei <aanspreek|je|u>. Zeggen zij dat ook?", na = "woord" } },
  antwoord { [0] = "Mensen.", [1] = "De buurt, vooral.", [2] = "Ze worden ouder, en ze [komen nog steeds](volk).",
    [3] = "Ze komen voor het werk, en ook een beetje voor mij.", denkt = "Doelgroep. Ik zie het al op een deur staan." } }

vak "klanten 2" { kop = "Vaste klanten",
  noteer = { [0] = "de meesten", [1] = "zo'n driekwart", [2] = "één vraagt elke week hoe het gaat", [3] = "zonder hen gestopt" },
  zeg { leest "Hoeveel procent is vast?", brug { "Er vraagt er één hoe het gaat. Is dat een vaste klant?", na = "volk" } },
  antwoord { [0] = "De meesten.", [1] = "Driekwart, denk ik.", [2] = "Er is er één die het elke week [vraagt](woord).",
    [3] = "Zonder hen was ik al weg geweest.", denkt = "Procenten." } }

vak "klanten 3" { kop = "Contact",
  noteer = { [0] = "zelf", [1] = "zelf, aan de deur", [2] = "kan het niet laten", [3] = "zegt nooit hoe het echt gaat" },
  zeg { leest "Wie heeft er klantcontact?", brug { "Zonder hen was <aanspreek|je|u> gestopt. Wie spreekt hen het meest?", na = "volk" } },
  antwoord { [0] = "Ik.", [1] = "Ik, aan de deur.", [2] = "Ik. Ik kan het niet laten. [Gelukkig](volk).",
    [3] = "Ik, en ik zeg nooit hoe het echt gaat.", denkt = "Wie anders." } }

vak "promotie 1" { kop = "Bekendheid",
  noteer = { [0] = "geen", [1] = "van mond tot mond", [2] = "de brief ligt er nog", [3] = "wil niet meer, wil beter" },
  zeg { leest "Wat doet u aan reclame?", brug { "Die brief gaat niet open. Waar gaat hij over?", na = "papier" } },
  antwoord { [0] = "Niks.", [1] = "Ze vertellen het elkaar.", [2] = "Daar gaat die brief over, denk ik. [Ik durf hem niet open te maken](papier).",
    [3] = "Ik hoef er niet meer bij. Ik wil het beter doen.", denkt = "Reclame. Voor wat?" } }

vak "promotie 2" { kop = "Online",
  noteer = { [0] = "ja", [1] = "een site", [2] = "de foto is oud", [3] = "kijkt er zelf naar" },
  zeg { leest "Hoe vindbaar bent u online?", brug { "Als het stil is, <aanspreek|kijk je dan weleens op je|kijkt u dan weleens op uw> eigen site?", na = "stil" } },
  antwoord { [0] = "Best.", [1] = "Er is een site.", [2] = "De foto erop is van toen. [Een andere keer](achter).",
    [3] = "Ik kijk er zelf het meest naar. Naar die foto.", denkt = "Vindbaar. Ik sta hier toch?" } }

vak "promotie 3" { kop = "Doel",
  noteer = { [0] = "-", [1] = "zo doorgaan", [2] = "lichter", [3] = "iemand ernaast", [4] = "voor het eerst verteld" },
  zeg { leest "Wat is uw doel voor dit jaar?", brug { "<aanspreek|Je|U> wilt door, maar lichter. Hoe ziet dat eruit?", na = "verder" } },
  antwoord { [0] = "Doorgaan.", [1] = "Zo doorgaan, denk ik.", [2] = "Dat het wat lichter wordt. [Maar hoe](verder)?",
    [3] = "Lichter, en niet in mijn eentje. Zet dat maar op.", denkt = "Een doel. In een vakje." } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe <aanspreek|bedoel je|bedoelt u> dat?", terug "Zo <aanspreek|zeg je|zegt u> dat." },
  antwoord { [1] = "Zoals ik het zeg.", [2] = "Nou, gewoon. Elke dag is er [wel iets](dag).", denkt = "Daar zat niks achter." } }

ding "foto" { kop = "de foto aan de muur", vak = "markt 3",
  zeg {
    langs { "Dat zou ik ook niet weten.", fout = "niks gevraagd",
      dan = { "Wat niet? Het is een foto.", denkt = "Wat moet ik daar nou op zeggen?" } },
    ziet { "Die foto hangt zo dat <aanspreek|je hem vanaf je|u hem vanaf uw> werk ziet.", past = true },
    langs { "Dan neem ik er ook een.", fout = "lacht erom",
      dan = { "Hij is niet te koop.", denkt = "Grappig, hoor." } },
  },
  antwoord { [1] = "Dat is de opening.", [2] = "Dat waren wij, de eerste dag. [Een andere keer](achter).",
    [3] = "Als ik opkijk, kijk ik daarnaar. Dat is niet toevallig.", denkt = "Die hangt er al zo lang." } }

ding "<kamer|boek|fiets|doos|bouwtekening|schip|whiteboard|doos|schilderij>" {
  kop = "<kamer|het boek met de legger halverwege|de fiets in de hoek|de doos die dicht bleef|de tekening aan de muur|het halve schip|het halfvolle bord|de doos die dicht bleef|het schilderij dat nog op de grond staat>", vak = "product 2",
  zeg {
    door { "<kamer|Die legger zit al een tijd op dezelfde plek|Die fiets daar is nog niet af|Die doos is nooit opengemaakt|Die tekening is nooit afgemaakt|Dat schip is maar half af|Dat bord is maar half vol|Die doos is nooit opengemaakt|Dat schilderij hangt nog steeds niet>.", past = true },
    stuurt { "Dat mag ook weleens opgeruimd, hè?", langs = "ruimt op",
      dan = { "Blijf daar maar af.", denkt = "Opgeruimd. Ja, jij." } },
  },
  antwoord { [1] = "Dat komt nog.", [2] = "Daar begon ik aan toen we nog met meer waren. [Dat vertel ik nog wel](achter).",
    [3] = "Als het af is, moet ik iets nieuws verzinnen. Dat stel ik uit.", denkt = "Goed gekeken." } }

jezelf "eerste" { diepte = 1, zeg { zelf "Ik vond het zelf ook lastig, mijn eerste jaar alleen." },
  antwoord { [1] = "Ja, dat zal.", [2] = "O ja? Dan weet je [het wel](woord).", denkt = "Dat had ik niet verwacht." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Bij ons thuis werd daar nooit over gepraat." },
  antwoord { [1] = "Bij ons ook niet.", [2] = "Hier ook niet. En [kijk nou](stil).", denkt = "Nou doen we het allebei." } }

samenvatting { zeg {
    vat "Dus: werk genoeg, en het is stiller dan het was.",
    vat { "<aanspreek|Je wilt door, maar lichter, en niet in je|U wilt door, maar lichter, en niet in uw> eentje.", na = "verder" },
    vult { "Kortom, <aanspreek|je|u> wilt groeien.", dan = { "Groeien? Nee. Lichter. [Maar hoe](verder)?", denkt = "Kortom." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, zo'n beetje.", [2] = "Ja. Zo achter elkaar [klinkt het](stil) anders.",
    [3] = "Dat is het. Zo had ik het zelf nog niet gezien.", denkt = "Die heeft echt geluisterd." } }

herstel { zeg {
    herstelt "Ik merk dat ik <aanspreek|je|u> aan het overhoren ben.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat dacht ik ook al.", [1] = "Ha. Leg dat ding maar neer. Ik zei '[<woord>](woord)', daar waren we.",
    [2] = "Gelukkig. Ik zat al rechtop. Ik zei net '[<woord>](woord)'.", denkt = "Kijk, dat vind ik nou sympathiek." } }

schrijven { zeg { vraagt "<aanspreek|Vind je|Vindt u> het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Ga je gang.", denkt = "Die vraagt het tenminste." } }

stilte { diep = { "Ja. Zo is het.", denkt = "Het is niet erg, even niks." },
  dood = { "Eh… was er nog iets?", denkt = "Wat gebeurt er nu?" } }

-- De brochure: één voorstel is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "groot" { kop = "Groter", behoefte = "dag",
  zeg { bod "<Waar>, de grote uitvoering. Dan <aanspreek|kun je|kunt u> twee keer zoveel aan.",
    korting "<Waar>, groot. En voor <aanspreek|jou|u> doe ik er vandaag iets af.",
    belofte { "Met de grote <aanspreek|verdien je|verdient u> het gegarandeerd in een jaar terug.",
      dan = { "Gegarandeerd. Dat hoor ik vaker.", denkt = "Een jaar. Waar haal je het vandaan." } } },
  antwoord { [0] = "Dat gaat me te snel.", [1] = "Twee keer zoveel. Ik kom nu al om.",
    [3] = "Je hebt geluisterd, maar het is me te groot.", denkt = "Groter. Dat was het niet." } }

voorstel "spullen" { kop = "Alleen de spullen", behoefte = "papier",
  zeg { bod "<Waar>. Prijs: <prijs>. <aanspreek|Je zet het neer en je|U zet het neer en u> kunt vooruit.",
    korting "<Waar>. Prijs: <prijs>, maar er kan nog wat af.",
    belofte { "<aanspreek|Je|U> zult zien, dan lossen de andere problemen zich vanzelf op.",
      dan = { "Vanzelf. Er lost hier niks vanzelf op.", denkt = "Vanzelf." } } },
  antwoord { [0] = "Waarom zou ik?", [1] = "En wie zet het erin, en wie leert het me?",
    [3] = "Het is eerlijk. Maar daar lig ik niet wakker van.", denkt = "Spullen heb ik." } }

voorstel "lichter" { kop = "Lichter", behoefte = "raad", echt = true,
  zeg { korting "<nodig> En van de prijs gaat vandaag nog wat af.",
    bod "<nodig> Prijs: <prijs>.",
    belofte { "<nodig> En ik beloof <aanspreek|je dat je|u dat u> over een jaar weer plezier hebt.",
      dan = { "Dat kun jij niet beloven. Dat weet je ook.", denkt = "Jammer. Het begon goed." } } },
  antwoord { [0] = "Hoe kom je daarbij?", [1] = "Dat is lief bedacht, maar je slaat wat over.",
    [3] = "Ja. Dat is het. Niet groter, maar niet meer alleen.", denkt = "Dit is de eerste die het gehoord heeft." } }

bestelling { zeg { sluitaf "Zullen we het zo doen?", sluitaf "<aanspreek|Wil je|Wilt u> het? Dan leg ik het vast." } }
vervolg { zeg { sluitaf "Zal ik volgende week terugkomen?", sluitaf "<aanspreek|Denk|Denkt u> er een week over, dan bel ik <aanspreek|je|u>. Goed?" } }
afscheid { zeg { sluitaf "Dank voor de koffie.", sluitaf "Ik laat <aanspreek|je|u> weer aan het werk." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "En, eh… ben ik geslaagd?", denkt = "Alle vakjes vol. Waar ging het over?",
  verteller = "<naam>", ochtend = "Ik had het allemaal goed, geloof ik. Ik weet alleen niet meer wat de vraag was.",
  voorstel = "Kwam er een voorstel? Ik heb niets gezien.", wedstrijd = "Dat weet ik niet. Het papier was vol.",
  gevoel = "Als vroeger, bij het bord.", chef = "Vol, dat formulier? En hoe was het gesprek?" }

einde "deur" { "Ik denk dat je beter kunt gaan.", denkt = "Dit hoeft niet.", verteller = "<naam>",
  ochtend = "Ik heb er een weggestuurd gisteren. Dat doe ik nooit.", voorstel = "Niet gehoord.",
  wedstrijd = "Daar deed ik niet aan mee.", gevoel = "Alsof er iemand in mijn la zat.", chef = "Nu al klaar? Wat was het laatste wat je zei?" }

einde "mailtje" { "Stuur maar een mailtje, dan kijk ik ernaar.", denkt = "Dat kijk ik niet.", verteller = "<naam>",
  ochtend = "Er zou een mailtje komen. Ik weet niet of ik het wil lezen.", voorstel = "Het was een mooi voorstel. Voor iemand.",
  wedstrijd = "Ik deed mee uit beleefdheid.", gevoel = "Als in een wachtkamer.", chef = "Een mailtje. Wat zou erin moeten staan?" }

einde "praatje" { "Het was goed om even te zitten. Kom nog eens langs.", denkt = "Aardig. En nu weer verder.",
  verteller = "<naam>", ochtend = "Ik heb geslapen. Raar is dat. En er is niks afgesproken.",
  voorstel = "Was er een voorstel? Ik had het best willen horen.", wedstrijd = "Er was geen wedstrijd.",
  gevoel = "Prettig. En een beetje onaf.", chef = "Je klinkt tevreden. Wat neem je mee?" }

einde "denkt" { "Ik denk erover. Volgende week, zei je? Goed.", denkt = "Een week. Dan weet ik meer.", verteller = "<naam>",
  ochtend = "Er staat een kruisje in de agenda. Dat heb ik zelf gezet.", voorstel = "Daar kan ik wat mee.",
  wedstrijd = "Niemand zat aan me te trekken.", gevoel = "Alsof er iemand meedacht.", chef = "Volgende week dus. Waar hangt het van af?" }

einde "ja" { "Doen we. En kom de eerste dag zelf ook even.", denkt = "Zo. Dat is besloten.", verteller = "<naam>",
  ochtend = "Ik heb vanmorgen de deur opengedaan en ik wist waarom.", voorstel = "Het ging over mij, en toen pas over spullen.",
  wedstrijd = "We wonnen allebei, geloof ik.", gevoel = "Lichter.", chef = "Ja? Waarop eigenlijk?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "Welk woord uit de eerste zin bleef hangen? Wie ging erop in, en wat lag erachter?",
  "In de hoek staat iets dat niet af is. Wie zag het, en wie heeft ernaar gevraagd?",
}
