-- Waar `geslaagd new` een klant van maakt. De regels met `vraag` zijn wat het vraagt: een naam, de vraag, en
-- wat er staat als er niets wordt ingevuld. Alles onder de streep komt in het nieuwe bestand, met de antwoorden
-- op de plaats van <naam>, <rol> en zo voort.
--
-- vraag naam | Hoe heet de klant? | Ans Kok
-- vraag geslacht man,vrouw | Man of vrouw? | vrouw
-- vraag rol | Wat doet de klant voor werk? | bakker
-- vraag bedrijf | Hoe heet het bedrijf? | Bakkerij Kok
-- vraag waar | Wat kom je verkopen? | een tweedehands oven
-- vraag prijs | Wat kost dat? | 4.800 euro
-- vraag woord | De klant zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | weer alleen
-- vraag achter | Wat zit daarachter? Schrijf het zoals de klant het zegt. | We stonden hier altijd met z'n tweeën.
-- vraag diep | En wat heeft de klant nog aan niemand verteld? | Ik heb het bord voor de deur al geschilderd. Te koop.
-- vraag nodig | Wat zou echt helpen? Zeg het zoals jij het zou aanbieden. | Eerst een maand op proef, en iemand die het inwerken doet.
-- ----------------------------------------------------------------------------
-- <naam>, <rol>. Gemaakt met `geslaagd new`: het speelt al, maar het is nog niet van <naam>. Schrijf het van
-- boven naar beneden over, in zinnen die deze mens zou zeggen, en kijk steeds na met `geslaagd check`.

klant {
  titel = "<naam>", naam = "<naam>", bedrijf = "<bedrijf>", rol = "<rol>",
  weet = "Je hebt een afspraak. Je komt voor <waar>. Meer weet je niet.",
  formulier = "Kennismaking", kamer = "werkplaats", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 52 },
}

-- Er zijn nog maar zeven haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Een gewone dag" }
stemming "druk" { label = "Een drukke dag", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

-- De eerste zin. Waar meer achter zit, is een verwijzing: [woorden](naam van het haakje).
opening {
  "Kom verder, pas op die dozen. Het is hier [elke dag wat](dag). En dan sta ik er ook nog [<woord>](woord) voor, "
    .. "bij wijze van spreken. Koffie?",
  denkt = "Daar is er weer een met een map.",
}

opening {
  stemming = "druk",
  "Je treft het niet, ik heb tien minuten. Het is [elke dag wat](dag). En vandaag is het [<woord>](woord), dus "
    .. "zeg het maar.",
  denkt = "Als er nu een formulier uit die map komt, ga ik weer aan het werk.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "Ach, jij weer. Jij was toch die van dat formulier? Er is niks veranderd hoor: [elke dag wat](dag), en nog altijd "
    .. "[<woord>](woord). Ga zitten.",
  denkt = "Teruggekomen. Dat had ik niet gedacht.",
}

-- De haakjes. In elk haakje vier zinnen: één of twee die luisteren, de rest net niet.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    sluit "Is dat vandaag of altijd zo?",
    door "Je zei net iets, bij wijze van spreken.",
    preek "Daar zijn tegenwoordig goede oplossingen voor.",
    vult { "Dan zul je wel personeel zoeken.",
      dan = { "Personeel? Nee. Dat is het niet. Dat is [het nooit geweest](achter).",
        denkt = "Dat is wat iedereen denkt." } },
  },
  antwoord {
    [1] = { "Dat zeg ik zo maar.", denkt = "Waarom zei ik dat eigenlijk?" },
    [2] = { "Ja. Nou. Dat is niet altijd zo geweest, [hier](achter).", denkt = "Dat vraagt nooit iemand." },
    [3] = { "<achter> Dat merk je pas [als het stil is](stil).", denkt = "Dat heb ik lang niet hardop gezegd.",
      zwijg = { "Vooral tegen de avond.", denkt = "Er wordt gewoon gewacht. Prettig." } },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    prijst "Wat knap dat je dat zo zegt.",
    terug { "Je mist hoe dat was, met elkaar.", gevoel = true },
    stuurt "Maar vooruitkijken helpt dan toch het meest?",
    sluit "Hoe lang is dat nu geleden?",
  },
  antwoord {
    [1] = { "Het is zoals het is.", denkt = "Dit gaat wel erg snel." },
    [2] = { "<achter>", denkt = "Zo. Dat staat op tafel." },
    [3] = { "<achter> En sindsdien doe ik alles zoals het was, alleen [langzamer](stil).",
      denkt = "Langzamer. Dat is het woord.",
      zwijg = { "Ik heb nog niks weggegooid ook.", denkt = "Dat hoeft op geen enkel papier." } },
    [4] = { "Ik dek nog weleens voor twee. En dan ruim ik het weer op, [voor iemand het ziet](stil).",
      denkt = "Dat had ik niet willen zeggen. Het is niet erg." },
  },
}

haakje "stil" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    vult { "Je wilt er eigenlijk van af.",
      dan = { "Ervan af? Dan had ik het allang gedaan. Ik wil weten [hoe het verder moet](verder).",
        denkt = "Ervan af. Dat is het makkelijke antwoord." } },
    sluit "Heb je het daar met iemand over gehad?",
    door "Wat gebeurt er met je als het zo stil is?",
    preek "Stilte is ook weleens goed voor een mens.",
  },
  antwoord {
    [1] = { "Gewoon, stil.", denkt = "Daar ga ik niet over uitweiden." },
    [2] = { "Dan ga ik rekenen. En dan kom ik [nergens uit](verder).", denkt = "Ik hoor mezelf zuchten." },
    [3] = { "Dan denk ik: wat doe ik hier nog. En de volgende ochtend sta ik er weer. Alleen [voor wie](verder)?",
      denkt = "Voor wie. Dat is de vraag.",
      zwijg = { "Dat weet ik dus niet.", denkt = "En dat is best een opluchting, dat niet weten." } },
    [4] = { "<diep> Dat [weet nog niemand](verder).", denkt = "Nu weten we het met z'n tweeën." },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    door "Als je mocht kiezen, los van alles?",
    stuurt "Dan is <waar> toch een mooie stap?",
    terug "Je wilt door, en je weet niet hoe.",
    prijst "Je hebt wel echt hart voor de zaak.",
  },
  antwoord {
    [1] = { "Dat zien we dan wel weer.", denkt = "Zo zei mijn vader het ook." },
    [2] = { "Door. Denk ik. Maar niet zo, en niet [in dit tempo](dag).", denkt = "Hardop klinkt het beter." },
    [3] = { "Niet groter. Wel lichter. Dat ik weer weet waarom ik de deur opendoe, [voor die mensen](volk).",
      denkt = "Lichter. Dat is het.",
      zwijg = { "En dat er iemand meekijkt, de eerste tijd.", denkt = "Dat zei ik tegen een verkoper." } },
    [4] = { "<diep> En ik hoop de hele tijd dat iemand zegt dat het [niet hoeft](volk).",
      denkt = "Zo. Daar ligt het." },
  },
}

haakje "dag" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    terug "Er komt elke dag wel iets bij, en het blijft liggen.",
    sluit "Hoeveel uur maak je in de week?",
    prijst "Druk zijn is een goed teken, zeggen ze.",
    preek "Je moet leren nee te zeggen.",
  },
  antwoord {
    [1] = { "Vandaag is het de leverancier.", denkt = "Gisteren de auto, morgen ik." },
    [2] = { "Ik loop overal achteraan. [Het papier](papier) het meest.", denkt = "Dat is ook nog waar." },
    [3] = { "Vroeger verdeelden we dat. Nu doe ik het allemaal [een beetje](woord).", denkt = "Een beetje. Ja." },
  },
}

haakje "papier" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    stuurt "Dat kun je toch gewoon uitbesteden?",
    vult { "Cijfers zijn niet zo je ding, hè.",
      dan = { "Die zijn prima mijn ding. Ik kijk alleen liever [naar de mensen](volk).", denkt = "Mijn ding." } },
    door "Wat blijft er zoal liggen?",
    sluit "Werk je met een boekhouder?",
  },
  antwoord {
    [1] = { "Het ligt op stapels.", denkt = "Nette stapels, dat wel." },
    [2] = { "Ik begin er 's avonds aan, en dan wordt het [laat en stil](stil).", denkt = "Dan zit ik daar." },
    [3] = { "Er ligt één brief bij die ik niet openmaak. Ik weet wat erin staat, [ongeveer](verder).",
      denkt = "Die ligt onderop. Elke dag iets dieper." },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    sluit "Zijn dat vooral vaste klanten?",
    prijst "Je bent vast heel geliefd hier.",
    terug "Het gaat je om die mensen.",
    stuurt "Met <waar> trek je er zo nog meer, toch?",
  },
  antwoord {
    [1] = { "Ze komen al jaren.", denkt = "Sommigen langer dan ik." },
    [2] = { "Er is er één die elke week vraagt hoe het gaat. En dan [zeg ik: goed](woord).", denkt = "Goed. Ja hoor." },
    [3] = { "Zonder hen was ik al gestopt. Dat weten ze niet. Dat [zeg ik ook niet](stil).",
      denkt = "Misschien moest ik dat maar eens doen." },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Gebied",
  noteer = { [0] = "hier", [1] = "de streek", [2] = "wie het weet te vinden", [3] = "zolang ze komen" },
  zeg { leest "Hoe groot is uw werkgebied?", brug { "Elke dag wat, zei je. Komt dat van ver?", na = "dag" } },
  antwoord { [0] = "Hier.", [1] = "De streek, zo'n beetje.", [2] = "Wie ons weet te vinden. Dat zijn er [genoeg](volk).",
    [3] = "Zolang zij komen, is het groot genoeg.", denkt = "Dat had je ook op de kaart kunnen zien." } }

vak "markt 2" { kop = "Concurrenten",
  noteer = { [0] = "een paar", [1] = "twee in de buurt", [2] = "kent ze goed", [3] = "belt er één, 's avonds" },
  zeg { leest "Wie zijn uw concurrenten?", brug { "Dat verdeelden jullie. Wie doet het hier nog meer zo?", na = "achter" } },
  antwoord { [0] = "Een paar.", [1] = "Twee, in de buurt.", [2] = "We kennen elkaar. Dat gaat best.",
    [3] = "Er is er één die ik weleens bel, [als het stil is](stil).", denkt = "Namen geef ik niet." } }

vak "markt 3" { kop = "Over drie jaar",
  noteer = { [0] = "?", [1] = "zelfde", [2] = "weet het niet", [3] = "wil weten voor wie" },
  zeg { leest "Waar staat u over drie jaar?", brug { "Dat was vroeger anders. En straks?", na = "achter" } },
  antwoord { [0] = "Hier.", [1] = "Hetzelfde, denk ik.", [2] = "Dat vraag ik me [ook af](stil).",
    [3] = "Dat hangt ervan af voor wie ik het doe.", denkt = "Drie jaar. Ik kijk tot vrijdag." } }

vak "product 1" { kop = "Aanbod",
  noteer = { [0] = "van alles", [1] = "het gewone werk", [2] = "waar ze voor terugkomen", [3] = "doet het zoals het was" },
  zeg { leest "Wat biedt u zoal aan?", brug { "Je loopt overal achteraan. Waar het liefst?", na = "dag" } },
  antwoord { [0] = "Van alles.", [1] = "Het gewone werk.", [2] = "Waar ze voor terugkomen, dat doe ik [zelf](dag).",
    [3] = "Alles nog precies zoals we het begonnen zijn.", denkt = "Staat op de ruit." } }

vak "product 2" { kop = "Sterke punten",
  noteer = { [0] = "gewoon goed", [1] = "netjes en op tijd", [2] = "kent iedereen", [3] = "weet wanneer iemand liegt dat het goed gaat" },
  zeg { leest "Waarin bent u beter dan een ander?", brug { "Je wilt lichter. Wat moet er dan blijven?", na = "verder" } },
  antwoord { [0] = "Gewoon goed.", [1] = "Netjes, en op tijd.", [2] = "Ik ken ze allemaal. [Bij naam](volk).",
    [3] = "Ik hoor het als iemand zegt dat het goed gaat en het gaat niet goed.", denkt = "Beter. Dat moet een ander zeggen." } }

vak "product 3" { kop = "Middelen",
  noteer = { [0] = "genoeg", [1] = "oud maar goed", [2] = "stelt uit", [3] = "weet niet of het nog de moeite is" },
  zeg { leest "Waar werkt u mee, en hoe oud is dat?", brug { "Er blijft wat liggen. Ook als het om spullen gaat?", na = "papier" } },
  antwoord { [0] = "Het doet het.", [1] = "Oud, maar goed.", [2] = "Ik stel het uit, [dat weet ik](verder).",
    [3] = "Ik weet niet of het nog de moeite is, iets nieuws.", denkt = "Hier komt de brochure." } }

vak "klanten 1" { kop = "Wie komen er",
  noteer = { [0] = "mensen", [1] = "de buurt", [2] = "ouder geworden", [3] = "komen ook voor hem of haar zelf" },
  zeg { leest "Wie is uw doelgroep?", brug { "Je staat er <woord> voor. Merken zij dat?", na = "woord" } },
  antwoord { [0] = "Mensen.", [1] = "De buurt, vooral.", [2] = "Ze worden ouder, [net als ik](volk).",
    [3] = "Ze komen voor het werk, en ook een beetje voor mij.", denkt = "Doelgroep. Ik zie het al op een deur staan." } }

vak "klanten 2" { kop = "Vaste klanten",
  noteer = { [0] = "de meesten", [1] = "zo'n driekwart", [2] = "één vraagt elke week hoe het gaat", [3] = "zonder hen gestopt" },
  zeg { leest "Hoeveel procent is vast?", brug { "Er vraagt er één hoe het gaat. Is dat er één van de vaste?", na = "volk" } },
  antwoord { [0] = "De meesten.", [1] = "Driekwart, denk ik.", [2] = "Er is er één die het elke week [vraagt](woord).",
    [3] = "Zonder hen was ik al weg geweest.", denkt = "Procenten." } }

vak "klanten 3" { kop = "Contact",
  noteer = { [0] = "zelf", [1] = "zelf, aan de deur", [2] = "kan het niet laten", [3] = "zegt nooit hoe het echt gaat" },
  zeg { leest "Wie heeft er klantcontact?", brug { "Zonder hen was je gestopt. Wie spreekt hen het meest?", na = "volk" } },
  antwoord { [0] = "Ik.", [1] = "Ik, aan de deur.", [2] = "Ik. Ik kan het niet laten. [Gelukkig](volk).",
    [3] = "Ik, en ik zeg nooit hoe het echt gaat.", denkt = "Wie anders." } }

vak "promotie 1" { kop = "Bekendheid",
  noteer = { [0] = "geen", [1] = "van mond tot mond", [2] = "de brief ligt er nog", [3] = "wil niet meer, wil beter" },
  zeg { leest "Wat doet u aan reclame?", brug { "Die brief gaat niet open. Waar gaat hij over?", na = "papier" } },
  antwoord { [0] = "Niks.", [1] = "Ze vertellen het elkaar.", [2] = "Daar gaat [zo'n brief](papier) over, denk ik.",
    [3] = "Ik hoef er niet meer bij. Ik wil het beter doen.", denkt = "Reclame. Voor wat?" } }

vak "promotie 2" { kop = "Online",
  noteer = { [0] = "ja", [1] = "een site", [2] = "de foto is oud", [3] = "kijkt er zelf naar" },
  zeg { leest "Hoe vindbaar bent u online?", brug { "Als het stil is, kijk je dan weleens op je eigen site?", na = "stil" } },
  antwoord { [0] = "Best.", [1] = "Er is een site.", [2] = "De foto erop is [van toen](achter).",
    [3] = "Ik kijk er zelf het meest naar. Naar die foto.", denkt = "Vindbaar. Ik sta hier toch?" } }

vak "promotie 3" { kop = "Doel",
  noteer = { [0] = "-", [1] = "zo doorgaan", [2] = "lichter", [3] = "<diep>" },
  zeg { leest "Wat is uw doel voor dit jaar?", brug { "Je wilt door, maar lichter. Hoe ziet dat eruit?", na = "verder" } },
  antwoord { [0] = "Doorgaan.", [1] = "Zo doorgaan, denk ik.", [2] = "Dat het [wat lichter](verder) wordt.",
    [3] = "<diep>", denkt = "Een doel. In een vakje." } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe bedoel je dat?", terug "Zo zeg je dat." },
  antwoord { [1] = "Zoals ik het zeg.", [2] = "Nou, gewoon. Elke dag is er [wel iets](dag).", denkt = "Daar zat niks achter." } }

ding "foto" { kop = "de foto aan de muur", vak = "markt 3",
  zeg { ziet "Die foto hangt zo dat je hem vanaf je werk ziet.", prijst "Leuke foto, zeg.", sluit "Ben jij dat, links?" },
  antwoord { [1] = "Dat is de opening.", [2] = "Dat waren wij, [de eerste dag](achter).",
    [3] = "Als ik opkijk, kijk ik daarnaar. Dat is niet toevallig.", denkt = "Die hangt er al zo lang." } }

ding "fiets" { kop = "wat er in de hoek staat", vak = "product 2",
  zeg { door "Daar in de hoek staat iets dat nog niet af is.", stuurt "Dat mag ook weleens opgeruimd, hè?" },
  antwoord { [1] = "Dat komt nog.", [2] = "Daar begon ik aan toen we nog [met meer](achter) waren.",
    [3] = "Als het af is, moet ik iets nieuws verzinnen. Dat stel ik uit.", denkt = "Goed gekeken." } }

jezelf "eerste" { diepte = 1, zeg { zelf "Ik vond het zelf ook lastig, mijn eerste jaar alleen." },
  antwoord { [1] = "Ja, dat zal.", [2] = "O ja? Dan weet je [het wel](woord).", denkt = "Dat had ik niet verwacht." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Bij ons thuis werd daar nooit over gepraat." },
  antwoord { [1] = "Bij ons ook niet.", [2] = "Hier ook niet. En [kijk nou](stil).", denkt = "Nou doen we het allebei." } }

samenvatting { zeg {
    vat "Dus: werk genoeg, en het is stiller dan het was.",
    vat { "Je wilt door, maar lichter, en niet in je eentje.", na = "verder" },
    vult { "Kortom, je wilt groeien.", dan = { "Groeien? Nee. [Lichter](verder).", denkt = "Kortom." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, zo'n beetje.", [2] = "Ja. Zo achter elkaar [klinkt het](stil) anders.",
    [3] = "Dat is het. Zo had ik het zelf nog niet gezien.", denkt = "Er is geluisterd." } }

herstel { zeg {
    herstelt "Ik merk dat ik je aan het overhoren ben.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat dacht ik ook al.", [1] = "Ha. Leg dat ding maar neer. Ik zei [<woord>](woord), daar waren we.",
    [2] = "Gelukkig. Ik zat al rechtop. Ik zei net [<woord>](woord).", denkt = "Dat durft niet iedereen." } }

schrijven { zeg { vraagt "Vind je het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Ga je gang.", denkt = "Netjes gevraagd." } }

stilte { diep = { "Ja. Zo is het.", denkt = "Het is niet erg, even niks." },
  dood = { "Eh… was er nog iets?", denkt = "Wat gebeurt er nu?" } }

-- De brochure: één voorstel is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "groot" { kop = "Groter", behoefte = "dag",
  zeg { bod "<waar>, de grote uitvoering. Dan kun je twee keer zoveel aan.",
    korting "<waar>, groot. En voor jou doe ik er vandaag iets af.",
    belofte { "Met de grote verdien je het gegarandeerd in een jaar terug.",
      dan = { "Gegarandeerd. Dat hoor ik vaker.", denkt = "Een jaar. Waar haal je het vandaan." } } },
  antwoord { [0] = "Dat gaat me te snel.", [1] = "Twee keer zoveel. Ik kom nu al om.",
    [3] = "Je hebt geluisterd, maar het is me te groot.", denkt = "Groter. Dat was het niet." } }

voorstel "spullen" { kop = "Alleen de spullen", behoefte = "papier",
  zeg { bod "<waar>, voor <prijs>. Je zet het neer en je kunt vooruit.",
    korting "<waar>. <prijs>, maar er kan nog wat af.",
    belofte { "Je zult zien, dan lossen de andere problemen zich vanzelf op.",
      dan = { "Vanzelf. Er lost hier niks vanzelf op.", denkt = "Vanzelf." } } },
  antwoord { [0] = "Waarom zou ik?", [1] = "En wie zet het erin, en wie leert het me?",
    [3] = "Het is eerlijk. Maar daar lig ik niet wakker van.", denkt = "Spullen heb ik." } }

voorstel "lichter" { kop = "Lichter", behoefte = "stil", echt = true,
  zeg { korting "<nodig> En van die <prijs> gaat vandaag nog wat af.",
    bod "<nodig> Samen <prijs>.",
    belofte { "<nodig> En ik beloof je dat je over een jaar weer plezier hebt.",
      dan = { "Dat kun jij niet beloven. Dat weet je ook.", denkt = "Jammer. Het begon goed." } } },
  antwoord { [0] = "Hoe kom je daarbij?", [1] = "Dat is lief bedacht, maar je slaat wat over.",
    [3] = "Ja. Dat is het. Niet groter, maar niet meer alleen.", denkt = "Dit is de eerste die het gehoord heeft." } }

bestelling { zeg { sluitaf "Zullen we het zo doen?", sluitaf "Wil je het? Dan leg ik het vast." } }
vervolg { zeg { sluitaf "Zal ik volgende week terugkomen?", sluitaf "Denk er een week over, dan bel ik je. Goed?" } }
afscheid { zeg { sluitaf "Dank voor de koffie.", sluitaf "Ik laat je weer aan het werk." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "En, eh… ben ik geslaagd?", denkt = "Alle vakjes vol. Waar ging het over?",
  verteller = "<naam>", ochtend = "Ik had het allemaal goed, geloof ik. Ik weet alleen niet meer wat de vraag was.",
  voorstel = "Kwam er een voorstel? Ik heb niets gezien.", wedstrijd = "Ik was het papier.",
  gevoel = "Als vroeger, bij het bord.", chef = "Vol, dat formulier? En hoe was het gesprek?" }

einde "deur" { "Ik denk dat je beter kunt gaan.", denkt = "Dit hoeft niet.", verteller = "<naam>",
  ochtend = "Ik heb er een weggestuurd gisteren. Dat doe ik nooit.", voorstel = "Niet gehoord.",
  wedstrijd = "Daar deed ik niet aan mee.", gevoel = "Alsof er iemand in mijn la zat.", chef = "Nu al klaar? Wat was het laatste?" }

einde "mailtje" { "Stuur maar een mailtje, dan kijk ik ernaar.", denkt = "Dat kijk ik niet.", verteller = "<naam>",
  ochtend = "Er zou een mailtje komen. Ik weet niet of ik het wil lezen.", voorstel = "Het was een mooi voorstel. Voor iemand.",
  wedstrijd = "Ik deed mee uit beleefdheid.", gevoel = "Als in een wachtkamer.", chef = "Een mailtje. Wat zou erin moeten staan?" }

einde "praatje" { "Het was goed om even te zitten. Kom nog eens langs.", denkt = "Aardig. En nu weer verder.",
  verteller = "<naam>", ochtend = "Ik heb geslapen. Raar is dat. En er is niks afgesproken.",
  voorstel = "Was er een voorstel? Ik had het best willen horen.", wedstrijd = "Er was geen wedstrijd.",
  gevoel = "Prettig. En een beetje onaf.", chef = "Je klinkt tevreden. Wat neem je mee?" }

einde "denkt" { "Ik denk erover. Volgende week, zei je? Goed.", denkt = "Een week. Dan weet ik meer.", verteller = "<naam>",
  ochtend = "Er staat een kruisje in de agenda. Dat heb ik zelf gezet.", voorstel = "Er zit iets in.",
  wedstrijd = "Er werd niet geduwd.", gevoel = "Gehoord.", chef = "Volgende week dus. Waar hangt het van af?" }

einde "ja" { "Doen we. En kom de eerste dag zelf ook even.", denkt = "Ik zei ja. Voor mezelf.", verteller = "<naam>",
  ochtend = "Ik heb vanmorgen de deur opengedaan en ik wist waarom.", voorstel = "Het ging over mij, en toen pas over spullen.",
  wedstrijd = "We wonnen allebei, geloof ik.", gevoel = "Lichter.", chef = "Ja? Waar werd nou ja op gezegd?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "Welk woord uit de eerste zin bleef hangen? Wie ging erop in, en wat lag erachter?",
  "In de hoek staat iets dat niet af is. Wie zag het, en wie heeft ernaar gevraagd?",
}
