-- Een klant op kantoor: van boven tot onder onderbroken. Wat hierboven in winkel.lua staat, geldt ook hier.
--
-- titel | Iemand op een kantoor
-- vraag naam | Hoe heet de klant? | Mieke Bos
-- vraag geslacht man,vrouw | Man of vrouw? | vrouw
-- vraag rol | Wat doet de klant voor werk? | officemanager
-- vraag bedrijf | Hoe heet het bedrijf? | Bos en Vink
-- vraag waar | Wat kom je verkopen? | een programma voor de planning
-- vraag prijs | Wat kost dat? | 90 euro per maand
-- vraag woord | De klant zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | bijna klaar
-- vraag achter. | Wat zit daarachter? Schrijf het zoals de klant het zegt. | Ik doe drie banen, en er staat er één op mijn kaartje.
-- vraag diep. | En wat heeft de klant nog aan niemand verteld? | Er ligt een ontslagbrief in mijn la. Hij hoeft alleen nog een datum.
-- vraag nodig. | Wat zou echt helpen? Zeg het zoals jij het zou aanbieden. | Eerst een maand samen de planning doen, en dan pas beslissen.
-- vraag kamer spreekkamer,werkplaats,cateringkeuken,kantoor,boerenkeuken,marketingvloer,bakkerij,chefskamer | Waar zitten jullie? | kantoor
-- vraag aanspreek je,u | Zegt de speler je of u? | u
--
-- en titel | Somebody in an office
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
  jij = "Je verkoopt <waar>. Prijs: <prijs>.", hoopt = "een ja, of een tweede gesprek.",
  weet = "Er is een afspraak van een halfuur. De vorige keer werd die verzet.",
  formulier = "Intake", kwadranten = { "bedrijf", "werk", "mensen", "plannen" },
  kamer = "<kamer>", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 47, jasje = "donkerblauw" },
}

-- Het repertoire: tien zinnen, één keer geschreven. Elk staat hieronder op een paar momenten, en is daar op tijd of
-- niet. Wie de zinnen leest en de klant niet, kan dus niets weten (scripts/handleiding/rooster.md).
repertoire {
  door "Hoe was dat vroeger?",
  sluit "Zal ik even wachten?",
  troost "Dat ziet toch niemand.",
  zaken "Dat zit bij de prijs in.",
  grapt "Dan neem ik twee bekers.",
  eerlijk "Dat kan ik ook niet.",
  stopt "Dan laat ik het liggen.",
  prijst "Dat <aanspreek|houd je|houdt u> knap bij.",
  zelf "Zo zat ik er ook.",
  preek "<aanspreek|Zeg|Zegt u> dat eens hardop.",
}

-- Er zijn nog maar tien haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Wat nog niemand weet, komt anders pas vanaf zet tien, en zo lang duurt dit gesprek soms niet.
drempel { geheim = 6 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Een gewone dag" }
stemming "druk" { label = "Vlak voor de maandafsluiting", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

opening {
  "Ga zitten. Die telefoon [gaat zo nog een keer](bel), let er maar niet op. Ze vragen aan het eind van elke dag hoever ik "
    .. "ben. '[<Woord>](woord)', zeg ik dan. Koffie? Hij komt [uit de automaat, ik waarschuw maar](koffie).",
  denkt = "Halfuur. Het staat in de agenda, dus het gaat door.",
}

opening {
  stemming = "druk",
  "Je hebt een kwartier, dan begint de afsluiting. De telefoon [gaat toch wel](bel). '[<Woord>](woord)', heb ik net "
    .. "geroepen. Dus.",
  denkt = "Als er een presentatie uit die tas komt, heb ik opeens een vergadering.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "O ja, jij. Met het formulier. Het is hier niet veranderd: de telefoon [gaat](bel), en '[<woord>](woord)' zeg ik ook "
    .. "nog. Pak een stoel. De automaat [doet het weer](koffie).",
  denkt = "Die komt terug. De meesten mailen.",
}

-- De haakjes. In elk haakje vier zinnen uit het repertoire: `past` is hier op tijd, `langs` niet. `fout` zegt in
-- hooguit vier woorden waarom, en `dan` wat de klant erop zegt.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    langs { "Dat zit bij de prijs in.", fout = "denkt aan verkopen", hoort = "een wens",
      dan = { "Wat zit erin? Dat ik om vijf uur klaar ben?", denkt = "Die luistert met een prijslijst." } },
    past "Hoe was dat vroeger?",
    langs { "Dan laat ik het liggen.", fout = "laat het vallen",
      dan = { "Laat maar liggen, ja. Dat doet iedereen.", denkt = "Op de stapel dan maar." } },
    langs { "Dat <aanspreek|houd je|houdt u> knap bij.", fout = "prijst te vroeg",
      dan = { "Je bent hier twee minuten.", denkt = "Dat was snel." } },
  },
  antwoord {
    [1] = { "Vroeger zat hier nog iemand. Lang verhaal.", denkt = "Dat vraagt nooit iemand." },
    [2] = { "Toen zat hier een collega, en daarvoor nog een. [Dat hoort eigenlijk niet bij de koffie](achter).", denkt = "Waarom begin ik daarover?" },
    [3] = { "Toen waren we met meer. <achter> Je hoort het pas [als de schoonmaak geweest is](stil).", denkt = "Dat floepte eruit.",
      zwijg = { "Dan gaat het licht in de gang vanzelf uit.", denkt = "Niemand belt, niemand praat." } },
  },
}

haakje "koffie" { soort = "feit", vak = "klanten 3", ook = "klanten 3",
  zeg {
    langs { "Hoe was dat vroeger?", fout = "te zwaar voor koffie",
      dan = { "De koffie? Dezelfde machine.", denkt = "Gaat het over de koffie of niet?" } },
    langs { "Dat kan ik ook niet.", fout = "<geslacht|hij|zij> biedt iets aan",
      dan = { "Koffie drinken? Dat leer je wel.", denkt = "Die moet nog wakker worden." } },
    langs { "<aanspreek|Zeg|Zegt u> dat eens hardop.", fout = "raad bij de koffie",
      dan = { "Dat hij slecht is? Dat hangt erop, met een briefje.", denkt = "Ik bood alleen koffie aan." } },
    past "Dan neem ik twee bekers.",
  },
  antwoord {
    [1] = { "Neem er drie, dan heb je er één.", denkt = "Zo, die durft." },
    [2] = { "Neem er drie. Er is hier één afdeling die [er elke ochtend een bij mij komt drinken](volk).", denkt = "Twee bekers. Dapper." },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    langs { "Zo zat ik er ook.", fout = "eigen verhaal ertussen",
      dan = { "O. Nou, hier is het iets anders gelopen.", denkt = "Het ging over mij, dacht ik." } },
    langs { "Dat ziet toch niemand.", fout = "troost te vroeg",
      dan = { "Wat ziet niemand? Ik heb nog niks verteld.", denkt = "Nou krijg ik al troost." } },
    langs { "Dat zit bij de prijs in.", fout = "hoort niet nu", hoort = "een vraag",
      dan = { "Ik zei: niet bij de koffie. Ook geen prijzen.", denkt = "Ik wist het. De tas." } },
    past "Dan laat ik het liggen.",
  },
  antwoord {
    [1] = { "Dank je. Graag.", denkt = "Die kan een la dicht laten." },
    [2] = { "Nee, goed dan. <achter> Dat merk ik [als het hier leeg is](stil).", denkt = "Nou ligt het daar, naast de nietmachine." },
    [3] = { "Ach, je vraagt tenminste niet door. <achter> En sindsdien maak ik alles af [wanneer iedereen weg is](stil).", denkt = "Dat klinkt erger dan ik dacht.",
      zwijg = { "Ik heb hun mappen nog precies zo staan.", denkt = "Boven hebben ze dat niet door." } },
  },
}

haakje "stil" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    langs { "Dat <aanspreek|houd je|houdt u> knap bij.", fout = "prijst waar pijn zit",
      dan = { "Bijhouden? Ik zit daar gewoon, met de lamp aan.", denkt = "Knap. Ja, dat zal." } },
    past "Zo zat ik er ook.",
    langs { "Dan neem ik twee bekers.", fout = "lacht het weg",
      dan = { "Om zeven uur? Dan staat de automaat uit.", denkt = "Humor. Ook dat nog." } },
    langs { "Zal ik even wachten?", fout = "er komt niemand",
      dan = { "Waarop? Er komt dan niemand meer.", denkt = "Die wil wachten. Waarop nou?" } },
  },
  antwoord {
    [1] = { "Dan weet je hoe dat is.", denkt = "Meer hoef ik daar niet over te zeggen." },
    [2] = { "Dan maak ik nog één ding af, en dan is het negen uur. [Ophouden kan ik niet](verder). Jij wel?", denkt = "Dat heb ik nooit aan iemand gevraagd." },
    [3] = { "Dan denk ik: als ik er morgen niet ben, wie merkt het eerst? Waarschijnlijk de printer. Maar [nee zeggen, dat kan ik niet](verder).", denkt = "Het komt er gewoon niet uit.",
      zwijg = { "Op de fiets lukt het wel. Nee, zeg ik dan.", denkt = "En hier zeg ik weer ja." } },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    langs { "Dat ziet toch niemand.", fout = "maakt het klein",
      dan = { "Juist. Niemand ziet het. Dat is het probleem.", denkt = "Klopje op mijn schouder." } },
    langs { "Dat zit bij de prijs in.", fout = "te snel", hoort = "een bestelling",
      dan = { "Nu al? Laat die tas nog even dicht.", denkt = "Jammer. We waren net aardig op weg." } },
    past "Dat kan ik ook niet.",
    langs { "<aanspreek|Zeg|Zegt u> dat eens hardop.", fout = "stuurt <geslacht|hem|haar> weg",
      dan = { "Wat denk je dat ik nu doe?", denkt = "Harder kan ik het niet zeggen." } },
  },
  antwoord {
    [1] = { "Nee. Dan maar gewoon door, tot het kwartaal om is.", denkt = "Zo praat mijn chef ook." },
    [2] = { "Gelukkig, ik dacht dat het aan mij lag. Met minder bordjes in de lucht, zou ik zeggen. [Wat heb jij eigenlijk in die tas](map)?", denkt = "Zo moeilijk hoeft het niet te zijn." },
    [3] = { "Mooi, dan zijn we met z'n tweeën. Ik wil niet méér hulp, ik wil dat het weer klopt. Van [één afdeling](volk) weet ik nog precies wie wat nodig heeft. [Wat zou jij doen](raad)?", denkt = "Zo simpel is het eigenlijk.",
      zwijg = { "En dat er iemand naast zit, de eerste weken.", denkt = "Zou dat kunnen?" } },
  },
}

-- Hier zit het geheim, en wat er echt nodig is. Dit haakje valt alleen in een diep antwoord van een ander haakje; wie
-- maar wat probeert, komt hier niet.
haakje "raad" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    past "<aanspreek|Zeg|Zegt u> dat eens hardop.",
    langs { "Dat <aanspreek|houd je|houdt u> knap bij.", fout = "antwoordt niet",
      dan = { "Dank je. En het antwoord?", denkt = "Langs me heen." } },
    langs { "Dat kan ik ook niet.", fout = "laat <geslacht|hem|haar> alleen",
      dan = { "Kunnen? Ik vroeg wat je zou dóén.", denkt = "Daar schiet ik wat mee op." } },
    langs { "Dan laat ik het liggen.", fout = "<geslacht|hij|zij> vraagt iets",
      dan = { "Laten liggen? Ik leg je net iets voor.", denkt = "Uitgerekend nu." } },
  },
  antwoord {
    [2] = { "Tegen wie? Ze denken dat alles loopt. [Zit er iets voor in die tas](map)?", denkt = "Alles loopt. Ja, omdat ik ren." },
    [3] = { "Goed, tegen jou dan. Iemand ernaast, een maand lang, dat zou het zijn. Er is [één afdeling](volk) die dat ook steeds roept. [Heb je zoiets bij je](map)?", denkt = "Dat is zo gek nog niet." },
    [4] = { "Goed. Tegen jou, één keer. <diep> Dat weet verder niemand. [Heb je daar iets voor, in die tas](map)?", denkt = "Dat had ik vanmorgen niet gedacht." },
  },
}

haakje "map" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    langs { "Zal ik even wachten?", fout = "wijst terug",
      dan = { "Waarop? De tas staat er al.", denkt = "Nu twijfelt die zelf." } },
    past "Dat zit bij de prijs in.",
    langs { "Zo zat ik er ook.", fout = "eigen verhaal",
      dan = { "Leuk. En wat zit erin?", denkt = "Ik vroeg naar de tas." } },
    langs { "Hoe was dat vroeger?", fout = "vraagt weer, toont niets",
      dan = { "Ik vroeg eerst.", denkt = "Zo gaat die tas nooit open." } },
  },
  antwoord {
    [2] = { "Laat zien dan. Voordat [de telefoon weer gaat](bel).", denkt = "Ik heb er zelf om gevraagd." },
    [3] = { "Laat zien. Als ik er maar niet [nog later](stil) door thuis ben.", denkt = "Ik ben benieuwd, dat geef ik toe." },
  },
}

haakje "bel" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    langs { "<aanspreek|Zeg|Zegt u> dat eens hardop.", fout = "raad ongevraagd",
      dan = { "Tegen wie, de telefoon? Doe ik de hele dag.", denkt = "En?" } },
    langs { "Dan neem ik twee bekers.", fout = "lacht het weg",
      dan = { "De automaat is daar. Dit is de telefoon.", denkt = "Vrolijk type." } },
    past "Zal ik even wachten?",
    langs { "Hoe was dat vroeger?", fout = "vraagt terwijl hij gaat",
      dan = { "Vroeger? Toen ging hij ook.", denkt = "Die hoort hem niet eens." } },
  },
  antwoord {
    [1] = { "Nee hoor, hij houdt vanzelf op.", denkt = "Dat was de derde verdieping." },
    [2] = { "Graag. … Zo. De printer op drie. Die [stapel daar](stapel) belt tenminste niet.", denkt = "Netjes, even wachten." },
    [3] = { "Graag. … Zo. Vroeger nam de ander op. Nu roep ik '[<woord>](woord)' en neem ik zelf op.", denkt = "Iemand die wacht tot ik uitgesproken ben." },
  },
}

haakje "stapel" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    past "Dat ziet toch niemand.",
    langs { "Hoe was dat vroeger?", fout = "vraagt als een controleur",
      dan = { "Lager. Dat is het hem juist.", denkt = "Alsof ik het niet weet." } },
    langs { "Zal ik even wachten?", fout = "kijkt waar schaamte zit",
      dan = { "Tot ik klaar ben? Neem een boek mee.", denkt = "Kijk nou niet zo naar die stapel." } },
    langs { "<aanspreek|Zeg|Zegt u> dat eens hardop.", fout = "raad bij schaamte",
      dan = { "Dat deed ik net. Had ik niet moeten doen.", denkt = "Ik zeg ook te veel." } },
  },
  antwoord {
    [1] = { "Daarom ligt hij achter de plant.", denkt = "Aardig gezegd." },
    [2] = { "Nee hè? Ik begin eraan [als het gebouw leeg is](stil).", denkt = "Die heeft zelf ook een stapel." },
    [3] = { "Nee. Onderop ligt er een van de accountant. Al drie weken. [Ik kan hem gewoon niet openmaken](verder).", denkt = "Ik weet precies waar hij ligt." },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    langs { "Dat kan ik ook niet.", fout = "niks gevraagd",
      dan = { "Dat hoeft ook niet. Ik vertel het maar.", denkt = "Met de gedachten ergens anders." } },
    langs { "Dan laat ik het liggen.", fout = "niks om te laten",
      dan = { "Waarom? Dit is juist leuk.", denkt = "Vreemd moment om op te houden." } },
    past "Dat <aanspreek|houd je|houdt u> knap bij.",
    langs { "Zo zat ik er ook.", fout = "eigen verhaal",
      dan = { "Werkte je op de derde dan?", denkt = "Ik was over hen aan het vertellen." } },
  },
  antwoord {
    [1] = { "Nou. Ze weten me te vinden.", denkt = "Sommigen weten alleen míj te vinden." },
    [2] = { "Dank je. Eén vraagt er elke week of het lukt. En dan [zeg ik dat](woord).", denkt = "Ik zeg het ook nog op dezelfde toon." },
    [3] = { "Vind je? Zij houden mij op de been, en niet andersom. Dat denk ik [als ze naar huis zijn](stil).", denkt = "Dat weten ze daar niet eens." },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Vestigingen",
  noteer = { [0] = "één", [1] = "drie verdiepingen", [2] = "en alles loopt langs één bureau", [3] = "alles loopt langs <geslacht|hem|haar>" },
  zeg { leest "Hoeveel vestigingen heeft uw bedrijf?", brug { "Wie zitten er allemaal achter die telefoon?", na = "bel" } },
  antwoord { [0] = "Eén.", [1] = "Drie verdiepingen.", [2] = "Dit pand. En het loopt allemaal [langs dit bureau](volk).", [3] = "Eén pand, drie verdiepingen, en één bureau waar alles langskomt.",
    denkt = "Staat op de gevel." } }

vak "markt 2" { kop = "Andere aanbieders",
  noteer = { [0] = "geen idee", [1] = "er belt er elke week een", [2] = "hield er twee af", [3] = "zegt nee zolang niemand luistert" },
  zeg { leest "Met wie hebt u nog meer gesproken?", brug { "Na die drie banen belden er vast meer. Wie?", na = "achter" } },
  antwoord { [0] = "Weet ik niet uit mijn hoofd.", [1] = "Er belt er elke week een.", [2] = "Twee afgezegd. Ze begonnen over schermen.", [3] = "Ik zeg nee tot er een vraagt hoe laat ik [naar huis ga](stil).",
    denkt = "Ik ga geen namen noemen." } }

vak "markt 3" { kop = "Over drie jaar",
  noteer = { [0] = "?", [1] = "groei", [2] = "weet niet of <geslacht|hij|zij> er dan is", [3] = "hangt af van wie er naast zit" },
  zeg { leest "Waar staat uw bedrijf over drie jaar?", brug { "Dat was vroeger anders verdeeld. En straks?", na = "achter" } },
  antwoord { [0] = "Hier.", [1] = "Groeien, staat in het jaarplan.", [2] = "Daar denk ik over [als het stil is](stil). Niet over het bedrijf.", [3] = "Dat hangt ervan af of er iemand naast mij zit.",
    denkt = "Ik ben al blij met vrijdag." } }

vak "product 1" { kop = "Taken",
  noteer = { [0] = "van alles", [1] = "planning, post, telefoon", [2] = "ook wat niemand ziet", [3] = "drie banen" },
  zeg { leest "Wat zijn uw taken?", brug { "Er komt veel langs. Wat <aanspreek|doe je|doet u> het liefst?", na = "bel" } },
  antwoord { [0] = "Van alles.", [1] = "Planning, post, telefoon.", [2] = "Alles wat niemand [zelf opneemt](bel).", [3] = "Drie mensen. Ik teken voor één.",
    denkt = "Staat in mijn contract. Een kwart ervan." } }

vak "product 2" { kop = "Sterke punten",
  noteer = { [0] = "gewoon", [1] = "op tijd", [2] = "kent iedereen", [3] = "onthoudt wat mensen niet vragen" },
  zeg { leest "Waar bent u goed in?", brug { "Als het weer moet kloppen, wat mag er dan niet weg?", na = "verder" } },
  antwoord { [0] = "Gewoon, het werk.", [1] = "Op tijd zijn.", [2] = "Ik weet van iedereen [wat ze nodig hebben](volk).", [3] = "Ik hoor aan een stem of iemand het redt.",
    denkt = "Net een functioneringsgesprek." } }

vak "product 3" { kop = "Systemen",
  noteer = { [0] = "genoeg", [1] = "een spreadsheet", [2] = "drie lijsten en een stapel", [3] = "de la" },
  zeg { leest "Met welke systemen werkt u?", brug { "Dat ziet er vol uit. Wat zit er in <aanspreek|je|uw> hoofd en staat niet op papier?", na = "stapel" } },
  antwoord { [0] = "Genoeg.", [1] = "Een spreadsheet. Een grote.", [2] = "Drie lijsten, en [wat daar ligt](stapel).", [3] = "Het meeste zit in mijn hoofd. Dat is niet handig als het hoofd weggaat.",
    denkt = "Nu komt de tas." } }

vak "klanten 1" { kop = "Wie werken er",
  noteer = { [0] = "mensen", [1] = "zestig", [2] = "steeds andere", [3] = "ze vragen, <geslacht|hij|zij> regelt" },
  zeg { leest "Hoeveel mensen werken hier?", brug { "'<Woord>', zei <aanspreek|je|u>. Zeggen zij dat ook?", na = "woord" } },
  antwoord { [0] = "Mensen genoeg.", [1] = "Zestig, ongeveer.", [2] = "Steeds andere. De [vaste kern](volk) kan ik tellen.", [3] = "Zestig, en ze denken allemaal dat ik alleen voor hen werk.",
    denkt = "Op de website staan ze met foto." } }

vak "klanten 2" { kop = "Verloop",
  noteer = { [0] = "weinig", [1] = "normaal", [2] = "twee weg, niemand terug", [3] = "de volgende is bekend" },
  zeg { leest "Hoe hoog is uw verloop?", brug { "Die ene afdeling, blijven die wel?", na = "volk" } },
  antwoord { [0] = "Laag.", [1] = "Normaal voor de branche.", [2] = "Er gingen er twee, en toen zei ik dat het [wel lukte](woord).", [3] = "Er zijn er twee weg, en de derde zit hier.",
    denkt = "Daar is vast een grafiek van." } }

vak "klanten 3" { kop = "Contact",
  noteer = { [0] = "mail", [1] = "mail en telefoon", [2] = "aan het bureau", [3] = "<geslacht|hij|zij> vraagt het zelf" },
  zeg { leest "Hoe verloopt de communicatie?", brug { "Wie komt er gewoon langs, zonder ticket?", na = "volk" } },
  antwoord { [0] = "Per mail.", [1] = "Mail, telefoon, briefjes.", [2] = "Ze komen langs. [De meesten](volk).", [3] = "Ze komen voor een nietje en ze vertellen iets anders.",
    denkt = "Communicatie. Staat op een poster." } }

vak "promotie 1" { kop = "Knelpunten",
  noteer = { [0] = "geen", [1] = "tijd", [2] = "een brief van de accountant", [3] = "durft hem niet open te maken" },
  zeg { leest "Wat zijn uw knelpunten?", brug { "Die ligt er al een poos. Waar gaat hij over?", na = "stapel" } },
  antwoord { [0] = "Geen.", [1] = "Tijd, zoals iedereen.", [2] = "Er ligt een [brief onderop](stapel). Vraag maar niet.", [3] = "Dat ik iets laat liggen, en weet dat ik het laat liggen.",
    denkt = "Knelpunt. Ik ben er zelf een." } }

vak "promotie 2" { kop = "Wensen",
  noteer = { [0] = "rust", [1] = "een rustige week", [2] = "om vijf uur naar huis", [3] = "één avond zonder telefoon" },
  zeg { leest "Wat wenst u zich van een systeem?", brug { "Als iedereen weg is, wat <aanspreek|doe je|doet u> dan het eerst?", na = "stil" } },
  antwoord { [0] = "Dat het werkt.", [1] = "Een rustige week.", [2] = "Om vijf uur naar huis. Maar dat [is een ander verhaal](achter).", [3] = "Dat ik een avond thuis ben en niemand het merkt.",
    denkt = "Wensen. Het is geen december." } }

vak "promotie 3" { kop = "Doel",
  noteer = { [0] = "-", [1] = "efficiënter", [2] = "kloppend", [3] = "iemand ernaast", [4] = "voor het eerst verteld" },
  zeg { leest "Wat is uw doel voor dit jaar?", brug { "Het moet weer kloppen. Hoe ziet zo'n dag eruit?", na = "verder" } },
  antwoord { [0] = "Het halen.", [1] = "Efficiënter, staat in de mail.", [2] = "Dat het klopt. [In mijn eentje kan ik het niet](verder).", [3] = "Iemand naast me. Schrijf dat maar op.",
    denkt = "Dat vragen ze in januari ook altijd." } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe <aanspreek|bedoel je|bedoelt u> dat?", terug "Zo <aanspreek|zeg je|zegt u> dat." },
  antwoord { [1] = "Niks mee bedoeld.", [2] = "Niks bijzonders. De telefoon, [weer](bel).", denkt = "Ik zei maar wat." } }

ding "foto" { kop = "de groepsfoto op de kast", vak = "markt 3",
  zeg {
    langs { "Dat kan ik ook niet.", fout = "niks gevraagd",
      dan = { "Op een foto staan? Je staat stil, dat is alles.", denkt = "Wat bedoelt die nou?" } },
    ziet { "Op die foto <aanspreek|zit je|zit u> niet alleen aan dit bureau.", past = true },
    langs { "Dan neem ik twee bekers.", fout = "lacht erom",
      dan = { "Dat is een foto. De automaat staat in de gang.", denkt = "Die kijkt niet eens." } },
  },
  antwoord { [1] = "Een bedrijfsuitje. Vier jaar geleden.", [2] = "Nee, dat waren er drie. [Lang verhaal](achter).",
    [3] = "Drie bureaus, drie bekers. Ik heb de andere twee bekers nog.", denkt = "Hij hangt scheef. Al een tijdje." } }

ding "<kamer|boek|fiets|doos|bouwtekening|schip|whiteboard|doos|schilderij>" {
  kop = "<kamer|het boek met de legger halverwege|de fiets in de hoek|de doos die dicht bleef|de tekening aan de muur|het halve schip|het halfvolle bord|de doos die dicht bleef|het schilderij dat nog op de grond staat>", vak = "product 2",
  zeg {
    door { "<kamer|Die legger zit al een tijd op dezelfde plek|Die fiets daar is nog niet af|Die doos is nooit opengemaakt|Die tekening is nooit afgemaakt|Dat schip is maar half af|Dat bord is maar half vol|Die doos is nooit opengemaakt|Dat schilderij hangt nog steeds niet>.", past = true },
    stuurt { "Dat mag ook weleens opgeruimd, hè?", langs = "ruimt op",
      dan = { "Zet het op de lijst.", denkt = "Nog iemand die het beter weet." } },
  },
  antwoord { [1] = "Staat op de lijst.", [2] = "Daar waren we aan bezig toen de anderen weggingen. [Dat hoort bij iets anders](achter).",
    [3] = "Het is het enige hier waar niemand om vraagt. Daarom laat ik het zo.", denkt = "Dat ziet verder nooit iemand." } }

jezelf "eerste" { diepte = 1, zeg { zelf "Ik zat vroeger ook bij de telefoon." },
  antwoord { [1] = "Dan weet je het.", [2] = "Echt? Dan ken je [dat zinnetje](woord) ook.", denkt = "Kijk, een collega." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Ik neem het ook te vaak mee naar huis." },
  antwoord { [1] = "Ja. Dat kennen we.", [2] = "Ik niet, ik blijf gewoon hier. [Tot het licht uitgaat](stil).", denkt = "Nou zitten we hier allebei." } }

samenvatting { zeg {
    vat "Dus: het loopt, en het loopt allemaal langs één bureau.",
    vat { "<aanspreek|Je wilt|U wilt> niet meer hulp, maar dat het weer klopt.", na = "verder" },
    vult { "Kortom, <aanspreek|je zoekt|u zoekt> een efficiënter systeem.", dan = { "Een systeem? Ik ben het systeem. [Dat kan ik niet blijven doen](verder).", denkt = "Dat staat ook in elke folder." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, zo ongeveer.", [2] = "Ja. Zo klinkt het bijna als iets wat je [overdag](stil) kunt zeggen.",
    [3] = "Precies dat. Ik had het zelf nog niet op een rij.", denkt = "Zo had ik het moeten opschrijven." } }

herstel { zeg {
    herstelt "Ik merk dat ik een lijstje aan het afvinken ben.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat zag ik, ja.", [1] = "Lijstjes maak ik zelf al. Ik zei net '[<woord>](woord)'.",
    [2] = "Gelukkig. Ik wilde al naar de printer. Ik zei '[<woord>](woord)', daar waren we.", denkt = "Dat durft niet iedereen." } }

schrijven { zeg { vraagt "<aanspreek|Vind je|Vindt u> het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Schrijf maar. Alles wordt hier opgeschreven.", denkt = "Goed, dan staat het ergens." } }

stilte { diep = { "Ja. Zo zit dat.", denkt = "Even niks. Dat is hier zeldzaam." },
  dood = { "Was er nog iets? Anders neem ik hem even op.", denkt = "Is de verbinding weg?" } }

-- De brochure: één voorstel is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "groot" { kop = "Alles in één", behoefte = "bel",
  zeg { bod "<Waar>, met alles erbij. Dan loopt het vanzelf.",
    korting "<Waar>, met alles erbij. En vandaag gaat er nog iets af.",
    belofte { "Met alles erbij <aanspreek|heb je|hebt u> er gegarandeerd geen omkijken meer naar.",
      dan = { "Dat zeiden ze van de automaat ook.", denkt = "Geen omkijken. Wie kijkt er dan?" } } },
  antwoord { [0] = "Dat is me te veel ineens.", [1] = "Alles erbij. En wie leert het me, om zeven uur?",
    [3] = "Je snapt wat er speelt. Maar hier verdrink ik in.", denkt = "Alles. Dat heb ik al." } }

voorstel "spullen" { kop = "Alleen het pakket", behoefte = "stapel",
  zeg { bod "<Waar>. Prijs: <prijs>. Morgen <aanspreek|kun je|kunt u> erin.",
    korting "<Waar>. Prijs: <prijs>, maar er kan nog wat af.",
    belofte { "Daarmee is die stapel binnen een maand weg, dat beloof ik.",
      dan = { "Dan beloof je iets over mijn stapel.", denkt = "Die kent mijn stapel niet." } } },
  antwoord { [0] = "Nee, dank je.", [1] = "En wie zet alles erin? Juist.",
    [3] = "Netjes. Maar daarom zit ik hier niet tot acht uur.", denkt = "Een bakje erbij voor de stapel." } }

voorstel "samen" { kop = "Een maand ernaast", behoefte = "raad", echt = true,
  zeg { korting "<nodig> En van de prijs gaat vandaag nog wat af.",
    bod "<nodig> Prijs: <prijs>.",
    belofte { "<nodig> En ik beloof dat <aanspreek|je|u> over een maand om vijf uur naar huis gaat.",
      dan = { "Vijf uur? Dat heb jij niet in de hand.", denkt = "Toch weer een verkoper." } } },
  antwoord { [0] = "Heb ik daarom gevraagd?", [1] = "Aardig. Maar zover had ik het nog niet verteld.",
    [3] = "Ja. Eerst iemand ernaast, en dan pas een scherm.", denkt = "Dan heb ik het niet voor niks verteld." } }

bestelling { zeg { sluitaf "Zullen we het zo afspreken?", sluitaf "<aanspreek|Wil je|Wilt u> het zo? Dan leg ik het vast." } }
vervolg { zeg { sluitaf "Zal ik volgende week terugkomen?", sluitaf "<aanspreek|Denk|Denkt u> er een week over, dan bel ik <aanspreek|je|u>. Goed?" } }
afscheid { zeg { sluitaf "Dank voor de koffie.", sluitaf "Ik laat <aanspreek|je|u> weer aan het werk." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "Zo. Alles ingevuld. En, eh… ben ik geslaagd?", denkt = "Netjes formulier. Van wie ging het?",
  verteller = "<naam>", ochtend = "Mijn antwoorden waren in orde. Er is alleen niets gevraagd.",
  voorstel = "Een voorstel? Dat kwam vast nog per mail.", wedstrijd = "Ik was een formulier.",
  gevoel = "Als bij een audit.", chef = "Vol, dat formulier? En hoe was het gesprek?" }

einde "deur" { "Ik stop hier. De receptie is links.", denkt = "Dat scheelt twintig minuten.", verteller = "<naam>",
  ochtend = "Ik heb gisteren iemand weggestuurd. Na acht minuten. Het stond in de agenda voor dertig.", voorstel = "Zover kwam het niet.",
  wedstrijd = "Ik deed niet mee.", gevoel = "Alsof er iemand in mijn agenda zat te strepen.", chef = "Nu al klaar? Wat was het laatste wat je zei?" }

einde "mailtje" { "Mail het maar. Dan komt het op de stapel.", denkt = "Achter de plant.", verteller = "<naam>",
  ochtend = "Er is een mail gekomen. Ik heb hem een vlaggetje gegeven. Er staan er vierhonderd.", voorstel = "Mooi voorstel. Voor een ander kantoor.",
  wedstrijd = "Ik knikte. Dat kan ik heel lang.", gevoel = "Als wachtmuziek.", chef = "Een mail dus. Wat zou erin moeten staan?" }

einde "praatje" { "Dit was prettig. Kom gerust nog eens langs.", denkt = "En nu de telefoon.",
  verteller = "<naam>", ochtend = "Ik was gisteren om zes uur thuis. Er is niets afgesproken, hoor. Maar toch.",
  voorstel = "Nee, en ik had er best naar willen kijken.", wedstrijd = "Niemand hield iets bij.",
  gevoel = "Rustig. Ik heb de telefoon niet eens gehoord.", chef = "Het was gezellig, hoor ik. Wat neem je mee?" }

einde "denkt" { "Ik denk erover na. Volgende week, en dan echt.", denkt = "Ik heb het in inkt gezet.", verteller = "<naam>",
  ochtend = "Er staat een afspraak in mijn agenda die ik zelf gemaakt heb. Dat is lang geleden.", voorstel = "Dat ligt bovenop, niet onderop.",
  wedstrijd = "Ik mocht er zelf over gaan.", gevoel = "Alsof ik aan de beurt was.", chef = "Volgende week dus. Waar hangt het van af?" }

einde "ja" { "Goed, dan doen we het zo. En de eerste week zit jij hier, op die stoel.", denkt = "Ik zei ja, en ik hoefde het niet na te vragen.", verteller = "<naam>",
  ochtend = "Vanmorgen ging de telefoon en ik liet hem één keer overgaan. Zomaar.",
  voorstel = "Er komt eerst iemand naast me zitten. De rest zien we daarna.",
  wedstrijd = "Zo heb ik nog nooit een vergadering gewonnen.", gevoel = "Alsof ik een dag vrij had.", chef = "Ja? Waarop eigenlijk?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "De telefoon ging. Wie wachtte, en wat kwam er daarna?",
  "Wanneer vroeg de klant zelf om raad? Wat werd er toen geantwoord?",
}
