-- Een klant in de zorg: altijd onderweg naar iemand. Wat bovenin winkel.lua staat, geldt ook hier.
--
-- titel | Iemand in de zorg
-- vraag naam | Hoe heet de klant? | Yvonne Mulder
-- vraag geslacht man,vrouw | Man of vrouw? | vrouw
-- vraag rol | Wat doet de klant voor werk? | teamleider in een verpleeghuis
-- vraag bedrijf | Hoe heet het huis? | De Linde
-- vraag waar | Wat kom je verkopen? | een tillift voor de badkamer
-- vraag prijs | Wat kost dat? | 6.200 euro
-- vraag woord | De klant zegt iets kleins, waar meer achter zit. Wat zijn die woorden? | we redden ons
-- vraag achter. | Wat zit daarachter? Schrijf het zoals de klant het zegt. | Er is iemand gevallen, en ik stond op de gang te bellen.
-- vraag diep. | En wat heeft de klant nog aan niemand verteld? | Ik ben die avond niet meer naar binnen gegaan. Ik durfde niet.
-- vraag nodig. | Wat zou echt helpen? Zeg het zoals jij het zou aanbieden. | Eerst loop ik een week mee in de avonddienst, en dan pas kijken we wat er nodig is.
-- vraag kamer spreekkamer,werkplaats,cateringkeuken,kantoor,boerenkeuken,marketingvloer,bakkerij,chefskamer | Waar zitten jullie? | spreekkamer
-- vraag aanspreek je,u | Zegt de speler je of u? | u
--
-- en titel | Somebody in care
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
  jij = "Je verkoopt <waar>. Prijs: <prijs>.", hoopt = "een ja, of een dag waarop je mag terugkomen.",
  weet = "Het team is krap. Er is een kwartier vrijgemaakt, tussen twee rondes.",
  formulier = "Inventarisatie", kwadranten = { "huis", "werk", "bewoners", "plannen" },
  kamer = "<kamer>", tijd = 28,
  aandacht = 46, positief = 46, vertrouwen = 32,
  karakter = { samen = 1, boven = 0 },
  uiterlijk = { geslacht = "<geslacht>", leeftijd = 44, trui = "lichtblauw", draagt = "pas" },
}

-- Het repertoire: tien zinnen, één keer geschreven. Elk staat hieronder op een paar momenten, en is daar op tijd of
-- niet. Wie de zinnen leest en de klant niet, kan dus niets weten (scripts/handleiding/rooster.md).
repertoire {
  door "Sinds wanneer is dat zo?",
  sluit "Zal ik even meelopen?",
  troost "Dat kan iedereen gebeuren.",
  zaken "Daar is dit voor gemaakt.",
  grapt "Is er voor mij ook een?",
  eerlijk "Daar heb ik geen antwoord op.",
  stopt "Dan vraag ik niet verder.",
  prijst "Wat <aanspreek|doe je|doet u> dat goed.",
  zelf "Dat heb ik ook gehad.",
  preek "<aanspreek|Vertel|Vertelt u> het eens aan een collega.",
}

-- Er zijn nog maar tien haakjes; daarom telt elk ervan zwaarder. Met dertig haakjes kan dit weg.
gewicht "oppakken_gevoel" { vertrouwen = 5 }
gewicht "oppakken_feit" { vertrouwen = 4 }

-- Wat nog niemand weet, komt anders pas vanaf zet tien, en zo lang duurt dit gesprek soms niet.
drempel { geheim = 6 }

-- Drie soorten dagen. De eerste is de gewone.
stemming "gewoon" { label = "Een gewone dag" }
stemming "druk" { label = "Er zijn twee zieken", aandacht = -6, tijd = -3 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

opening {
  "Kom, we gaan even hier zitten. Als dat ding [piept](pieper), moet ik weg. De familie vraagt ook altijd hoe het gaat, hoor. "
    .. "'[<Woord>](woord)', zeg ik dan. Er staat nog taart, [mevrouw van hiernaast is negentig](taart).",
  denkt = "Een kwartier. Dat heb ik nergens, maar vooruit.",
}

opening {
  stemming = "druk",
  "Ik heb eigenlijk geen tijd, er zijn twee zieken. Als dat ding [piept](pieper), ben ik weg. '[<Woord>](woord)', zei ik net nog "
    .. "tegen de dokter.",
  denkt = "Als er een folder komt, ga ik de medicijnen uitzetten.", blik = "klok",
}

opening {
  stemming = "weerzien",
  "Hé, jij was van die lijst, toch? Dat ding [piept](pieper) nog steeds, en ik zeg nog steeds "
    .. "'[<woord>](woord)'. Ga zitten. Er is [weer iemand jarig](taart).",
  denkt = "Teruggekomen. Dat doen ze niet vaak.",
}

-- De haakjes. In elk haakje vier zinnen uit het repertoire: `past` is hier op tijd, `langs` niet. `fout` zegt in
-- hooguit vier woorden waarom, en `dan` wat de klant erop zegt.

haakje "woord" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    langs { "Daar is dit voor gemaakt.", fout = "denkt aan verkopen", hoort = "een klus",
      dan = { "Waarvoor? Voor wat ik tegen de familie zeg?", denkt = "Die had het antwoord al in de auto." } },
    past "Sinds wanneer is dat zo?",
    langs { "Dan vraag ik niet verder.", fout = "laat het vallen",
      dan = { "Nee hoor, je mag best vragen. Dat doet toch niemand.", denkt = "Nou, dan niet, hoor." } },
    langs { "Wat <aanspreek|doe je|doet u> dat goed.", fout = "prijst te vroeg",
      dan = { "Wat? Ik zit op een stoel.", denkt = "Lief bedoeld, zeker." } },
  },
  antwoord {
    [1] = { "Sinds de zomer. Het wisselt.", denkt = "Waarom weet ik dat zo precies?" },
    [2] = { "Sinds de zomer. Toen is er iets gebeurd. [Niet nu](achter), goed?", denkt = "Hé. Die wil het echt weten." },
    [3] = { "Sinds één avond. <achter> Daar denk ik aan [als ik 's nachts de gang op loop](nacht).", denkt = "O. Nou heb ik het gezegd.",
      zwijg = { "Langs die deur. Elke keer langs die deur.", denkt = "Die blijft gewoon zitten. Zo doen wij dat bij bewoners." } },
  },
}

haakje "taart" { soort = "feit", vak = "klanten 3", ook = "klanten 3",
  zeg {
    langs { "Sinds wanneer is dat zo?", fout = "te zwaar voor taart",
      dan = { "Dat ze negentig is? Sinds vanmorgen.", denkt = "Het is taart." } },
    langs { "Daar heb ik geen antwoord op.", fout = "<geslacht|hij|zij> biedt iets aan",
      dan = { "Ja of nee is genoeg. Met of zonder slagroom.", denkt = "Eerste dag, zo te horen." } },
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan een collega.", fout = "raad bij de taart",
      dan = { "Mijn collega's hebben al gehad. Twee stukken.", denkt = "Ik bood alleen taart aan." } },
    past "Is er voor mij ook een?",
  },
  antwoord {
    [1] = { "Natuurlijk. Neem de grootste.", denkt = "Die hoef ik niet te dwingen." },
    [2] = { "Natuurlijk. Zij deelt hem zelf uit, en dan vraagt ze [hoe het met míj gaat](volk).", denkt = "Die lust wel een stukje." },
  },
}

haakje "achter" { soort = "gevoel", vak = "markt 3", ook = "markt 2",
  zeg {
    langs { "Dat heb ik ook gehad.", fout = "eigen verhaal ertussen",
      dan = { "O ja? Nou. Je weet nog niet wat ik bedoel.", denkt = "Ik was nog niet eens begonnen." } },
    langs { "Dat kan iedereen gebeuren.", fout = "troost te vroeg",
      dan = { "Wat kan iedereen gebeuren? Ik heb nog niks verteld.", denkt = "Die is wel vlot met troosten." } },
    langs { "Daar is dit voor gemaakt.", fout = "hoort niet nu", hoort = "een vraag",
      dan = { "Ik zei: niet nu.", denkt = "Hè, die map." } },
    past "Dan vraag ik niet verder.",
  },
  antwoord {
    [1] = { "Dank je.", denkt = "Fijn. Die duwt niet." },
    [2] = { "Dank je. Nou, kort dan. <achter> Ik hoor het nog [als het stil is op de gang](nacht).", denkt = "Hè. Dat wilde er al zo lang uit." },
    [3] = { "Nee, laat maar, ik vertel het toch. <achter> En sindsdien [loop ik alle deuren twee keer na](nacht).", denkt = "Drie keer, als ik eerlijk ben.",
      zwijg = { "En dan nog een keer, voor ik naar huis ga.", denkt = "Dat staat in geen enkele rapportage." } },
  },
}

haakje "nacht" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    langs { "Wat <aanspreek|doe je|doet u> dat goed.", fout = "prijst waar pijn zit",
      dan = { "Goed? Ik sta in een gang te luisteren of iemand ademt.", denkt = "Alsof het een kunstje is." } },
    past "Dat heb ik ook gehad.",
    langs { "Is er voor mij ook een?", fout = "lacht het weg",
      dan = { "Een slapeloze nacht? Kun je krijgen.", denkt = "Een grapje. Ja." } },
    langs { "Zal ik even meelopen?", fout = "er is niks",
      dan = { "Nu? Het is middag, de gang is vol.", denkt = "Waar wil die heen?" } },
  },
  antwoord {
    [1] = { "Ja? Dan weet je hoe lang zo'n nacht duurt.", denkt = "Meer hoef ik niet te zeggen." },
    [2] = { "Dan ken je dat. Je hoort al iets voordat er iets is, en overdag ben je [nergens goed voor](verder). Hoe doen ze dat in andere huizen?", denkt = "Ik ben moe, hoor ik." },
    [3] = { "Dan weet je dat je geen oog dichtdoet. En om zeven uur sta ik er weer, en dan lach ik. [Hoe houd je dat vol, weet jij het](verder)?", denkt = "Zeg het maar, als je het weet.",
      zwijg = { "Ze denken hier allemaal dat ik dat weet.", denkt = "Gek, ik word er rustiger van." } },
  },
}

haakje "verder" { soort = "belang", vak = "product 3", ook = "product 2",
  zeg {
    langs { "Dat kan iedereen gebeuren.", fout = "maakt het klein",
      dan = { "Het gebeurt niet iedereen. Het gebeurt hier.", denkt = "Daar slaap ik niet beter van." } },
    langs { "Daar is dit voor gemaakt.", fout = "te snel", hoort = "een bestelling",
      dan = { "Nu al? Laat die map nog even dicht.", denkt = "Het ging zo goed." } },
    past "Daar heb ik geen antwoord op.",
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan een collega.", fout = "stuurt <geslacht|hem|haar> weg",
      dan = { "Welke? De ene is ziek, de andere ben ik.", denkt = "Fijn. Weer een deurtje verder." } },
  },
  antwoord {
    [1] = { "Nee. Wie wel.", denkt = "Dan maar weer de ronde." },
    [2] = { "Gelukkig, want iedereen heeft er hier een, met een pijltje omhoog. Minder rennen, dat zou al wat zijn. [Wat heb jij in die map](map)?", denkt = "Zo gek is dat toch niet?" },
    [3] = { "Nee hè? Er hoeft niks bij. Het moet rustiger, dat ik weer zie wie er ligt. [Even een hand vasthouden](volk), dat lukt nog net. [Wat zou jij doen](raad)?", denkt = "Ja. Rustiger.",
      zwijg = { "En iemand die eerst kijkt en dan pas iets vindt.", denkt = "Nou zeg ik het gewoon." } },
  },
}

-- Hier zit het geheim, en wat er echt nodig is. Dit haakje valt alleen in een diep antwoord van een ander haakje; wie
-- maar wat probeert, komt hier niet.
haakje "raad" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    past "<aanspreek|Vertel|Vertelt u> het eens aan een collega.",
    langs { "Wat <aanspreek|doe je|doet u> dat goed.", fout = "antwoordt niet",
      dan = { "Lief, hoor. Maar wat moet ik doen?", denkt = "Daar kom ik niet verder mee." } },
    langs { "Daar heb ik geen antwoord op.", fout = "laat <geslacht|hem|haar> alleen",
      dan = { "Hè. Ik had op jou gehoopt.", denkt = "Dan zit ik er weer alleen mee." } },
    langs { "Dan vraag ik niet verder.", fout = "<geslacht|hij|zij> vraagt iets",
      dan = { "Jij hoeft ook niet te vragen. Ik vraag het jou.", denkt = "En ik vraag nooit wat." } },
  },
  antwoord {
    [2] = { "Aan wie? Ze hebben het zelf al zwaar genoeg. [Heb je er iets voor, in die map](map)?", denkt = "En ik dan?" },
    [3] = { "Je zit er nou toch. Iemand die eerst meeloopt, dat zou het zijn. Er is [één bewoner](volk) die dat ook zegt, trouwens. [Heb je zoiets, in die map](map)?", denkt = "Gek. Ik wist het al die tijd." },
    [4] = { "Je zit er nou toch. Eén keer dan. <diep> Dat weet verder niemand. [Heb je daar iets voor, in die map](map)?", denkt = "Mijn handen trillen, zie ik." },
  },
}

haakje "map" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    langs { "Zal ik even meelopen?", fout = "wijst terug",
      dan = { "Waarheen? Hij ligt hier voor je.", denkt = "Nu weet die het zelf niet meer." } },
    past "Daar is dit voor gemaakt.",
    langs { "Dat heb ik ook gehad.", fout = "eigen verhaal",
      dan = { "Leuk voor je. Maar wat zit erin?", denkt = "Ik vroeg naar de map." } },
    langs { "Sinds wanneer is dat zo?", fout = "vraagt weer, toont niets",
      dan = { "Zo komen we er niet. Laat nou zien.", denkt = "Zo is het kwartier om." } },
  },
  antwoord {
    [2] = { "Laat zien dan, voordat [het weer piept](pieper).", denkt = "Kijken kost niks." },
    [3] = { "Laat zien. Als er maar niks bij komt [voor de nacht](nacht).", denkt = "Ik ben er nog nieuwsgierig naar ook." },
  },
}

haakje "pieper" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan een collega.", fout = "raad ongevraagd",
      dan = { "Dat ding? Dat weten ze, ze hebben er zelf ook een.", denkt = "En?" } },
    langs { "Is er voor mij ook een?", fout = "lacht het weg",
      dan = { "Wil je hem? Je mag hem zo hebben.", denkt = "Die denkt dat het leuk is, zo'n ding." } },
    past "Zal ik even meelopen?",
    langs { "Dat kan iedereen gebeuren.", fout = "geen klacht",
      dan = { "Piepen? Dat is de bedoeling.", denkt = "Ik klaagde niet." } },
  },
  antwoord {
    [1] = { "Hoeft niet. Het was kamer acht, die wil weten hoe laat het is.", denkt = "Elf keer per dag." },
    [2] = { "Loop maar mee, het is hier de hoek om. … Zo. Kijk alleen niet [naar dat rooster](rooster).", denkt = "Die liep gewoon mee." },
    [3] = { "Loop maar mee. … Zie je? Vroeger liepen we hier met z'n vieren. Nu zeg ik '[<woord>](woord)', en ren ik.", denkt = "Nu heeft iemand het gezien." },
  },
}

haakje "rooster" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    past "Dat kan iedereen gebeuren.",
    langs { "Sinds wanneer is dat zo?", fout = "vraagt als de inspectie",
      dan = { "Sinds ik het maak. Heb je nog zo'n vraag?", denkt = "Alsof ik het erom doe." } },
    langs { "Zal ik even meelopen?", fout = "kijkt waar schaamte zit",
      dan = { "Langs de gaten? Liever niet.", denkt = "Ik had dat ding moeten omdraaien." } },
    langs { "<aanspreek|Vertel|Vertelt u> het eens aan een collega.", fout = "raad bij schaamte",
      dan = { "Die staan er allemaal op. Dat is het probleem.", denkt = "Had ik nou maar niks gezegd." } },
  },
  antwoord {
    [1] = { "Nou, mij elke maand.", denkt = "Geen preek. Fijn." },
    [2] = { "Mij elke maand. Ik schuif ermee [tot diep in de nacht](nacht), en dan staat mijn eigen naam er weer.", denkt = "Weer mijn naam. Met potlood." },
    [3] = { "Mij elke maand. Er hangt een briefje onder dat ik nog niet heb voorgelezen. Er gaat er weer een weg. [Hoe moet dat](verder)?", denkt = "Zolang ik het niet zeg, is het nog niet zo." },
  },
}

haakje "volk" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  zeg {
    langs { "Daar heb ik geen antwoord op.", fout = "niks gevraagd",
      dan = { "Hoeft ook niet. Ik vertel het gewoon.", denkt = "Die luistert niet, geloof ik." } },
    langs { "Dan vraag ik niet verder.", fout = "niks om te laten",
      dan = { "Waarom niet? Dit is het leuke deel.", denkt = "Net nu ik op gang kwam." } },
    past "Wat <aanspreek|doe je|doet u> dat goed.",
    langs { "Dat heb ik ook gehad.", fout = "eigen verhaal",
      dan = { "Een bewoner? Ik ook, achttien.", denkt = "Ik had het over haar." } },
  },
  antwoord {
    [1] = { "Nou. We kennen ze goed.", denkt = "Sommigen beter dan hun kinderen." },
    [2] = { "Dank je. Er is er een die elke ochtend mijn hand pakt en vraagt hoe het gaat. En dan [zeg ik dat](woord).", denkt = "Tegen haar ook al. Op dezelfde toon." },
    [3] = { "Vind je? Zij houden mij op de been. Dat zien ze [overdag](nacht) niet.", denkt = "Dat ga ik haar vanavond zeggen." },
  },
}

-- Wat er op het formulier komt.

vak "markt 1" { kop = "Afdelingen",
  noteer = { [0] = "twee", [1] = "twee, één gang", [2] = "wie piept, komt eerst", [3] = "één gang met achttien deuren" },
  zeg { leest "Hoeveel afdelingen heeft het huis?", brug { "Dat piepen, komt dat van één gang?", na = "pieper" } },
  antwoord { [0] = "Twee.", [1] = "Twee, boven en beneden.", [2] = "Voor mij is het één gang. Met [iedereen erop](volk).", [3] = "Achttien deuren. Ik kan ze met mijn ogen dicht.",
    denkt = "Staat beneden op het bord." } }

vak "markt 2" { kop = "Andere huizen",
  noteer = { [0] = "zat", [1] = "twee in de buurt", [2] = "lenen elkaars mensen", [3] = "daar is het ook gebeurd" },
  zeg { leest "Met welke huizen werkt u samen?", brug { "Zo'n avond, kennen ze die ergens anders ook?", na = "achter" } },
  antwoord { [0] = "Er zijn er zat.", [1] = "Twee in de buurt.", [2] = "We lenen mensen van elkaar, als het moet.", [3] = "Daar is het ook gebeurd. Die belt me weleens, [laat](nacht).",
    denkt = "Ik noem geen namen." } }

vak "markt 3" { kop = "Over drie jaar",
  noteer = { [0] = "?", [1] = "voller", [2] = "weet het niet", [3] = "hangt af van wie er blijft" },
  zeg { leest "Waar staat uw huis over drie jaar?", brug { "En na die avond, wat is er toen veranderd?", na = "achter" } },
  antwoord { [0] = "Hier, op de hoek.", [1] = "Voller, denk ik.", [2] = "Daar denk ik over [in de nacht](nacht).", [3] = "Hangt ervan af wie er blijft. En of ik blijf.",
    denkt = "Als ik de avonddienst maar rondkrijg." } }

vak "product 1" { kop = "Zorg",
  noteer = { [0] = "zorg", [1] = "wassen, eten, medicijnen", [2] = "een hand vasthouden", [3] = "wat niet in het plan staat" },
  zeg { leest "Welke zorg levert u?", brug { "Als dat ding niet zou piepen, wat <aanspreek|deed je|deed u> dan?", na = "pieper" } },
  antwoord { [0] = "Zorg.", [1] = "Wassen, eten, medicijnen.", [2] = "Wat in het plan staat, en [wat er piept](pieper).", [3] = "Zitten. Een hand vasthouden. Dat staat nergens.",
    denkt = "Staat in de folder." } }

vak "product 2" { kop = "Waar <geslacht|hij|zij> trots op is",
  noteer = { [0] = "gewoon", [1] = "schoon en op tijd", [2] = "kent ieders verhaal", [3] = "hoort het aan de voetstappen" },
  zeg { leest "Wat zijn uw sterke punten?", brug { "Als het rustiger wordt, wat komt er dan terug?", na = "verder" } },
  antwoord { [0] = "We doen gewoon ons werk.", [1] = "Schoon en op tijd.", [2] = "Ik ken van iedereen [het verhaal](volk).", [3] = "Ik hoor aan iemands voetstappen hoe de nacht was.",
    denkt = "Sterk. Wie is hier sterk." } }

vak "product 3" { kop = "Middelen",
  noteer = { [0] = "genoeg", [1] = "oud maar goed", [2] = "staat in de gang", [3] = "het gaat om handen" },
  zeg { leest "Welke hulpmiddelen gebruikt u?", brug { "Al die spullen, en toch dat geschuif met het rooster. Hoe kan dat?", na = "rooster" } },
  antwoord { [0] = "Genoeg.", [1] = "Oud, maar goed.", [2] = "Er staat er een in de gang. Niemand heeft tijd om het te leren, dat zie je [hier](rooster).", [3] = "Spullen genoeg. Ik kom handen tekort.",
    denkt = "En dan komt nu de map." } }

vak "klanten 1" { kop = "Bewoners",
  noteer = { [0] = "ouderen", [1] = "achttien", [2] = "elk jaar zwaarder", [3] = "achttien mensen met een verhaal" },
  zeg { leest "Hoeveel bewoners hebt u?", brug { "'<Woord>', zei <aanspreek|je|u>. Merken de bewoners dat?", na = "woord" } },
  antwoord { [0] = "Ouderen.", [1] = "Achttien.", [2] = "Achttien, en elk jaar zwaarder. [Ik ken ze](volk).", [3] = "Achttien mensen. Mevrouw is vandaag negentig.",
    denkt = "Alsof het bedden zijn." } }

vak "klanten 2" { kop = "Familie",
  noteer = { [0] = "komt", [1] = "zondags", [2] = "bellen als het te laat is", [3] = "vragen hoe het met <geslacht|hem|haar> gaat" },
  zeg { leest "Hoe betrekt u de familie?", brug { "Wie van de familie vraagt er ook naar <aanspreek|jou|u>?", na = "volk" } },
  antwoord { [0] = "Die komt.", [1] = "Zondags, vooral.", [2] = "Ze bellen, en dan [zeg ik het](woord).", [3] = "Eén dochter vraagt hoe het met mij gaat. Eén.",
    denkt = "Betrekken. Ze hebben een sleutel." } }

vak "klanten 3" { kop = "Contact",
  noteer = { [0] = "aan het bed", [1] = "aan het bed en in de huiskamer", [2] = "bij de taart", [3] = "als iemand een hand pakt" },
  zeg { leest "Wie heeft het eerste contact?", brug { "Wie van de achttien ziet het aan <aanspreek|jou|u>?", na = "volk" } },
  antwoord { [0] = "Wij, aan het bed.", [1] = "Aan het bed, en in de huiskamer.", [2] = "Wie het eerst wakker is. [Meestal zij](volk).", [3] = "Als iemand je hand pakt. Dat is het contact.",
    denkt = "Contact. Schrijf maar op." } }

vak "promotie 1" { kop = "Knelpunten",
  noteer = { [0] = "tijd", [1] = "mensen", [2] = "een briefje onder het rooster", [3] = "nog niet voorgelezen" },
  zeg { leest "Wat zijn uw knelpunten?", brug { "Dat briefje eronder, wat doet dat met het team?", na = "rooster" } },
  antwoord { [0] = "Tijd.", [1] = "Mensen, zoals overal.", [2] = "Er hangt een [briefje](rooster) onder het rooster.", [3] = "Dat ik iets weet wat ik nog niet heb gezegd.",
    denkt = "Moet ik dat hier zeggen?" } }

vak "promotie 2" { kop = "Wensen",
  noteer = { [0] = "rust", [1] = "een avond vrij", [2] = "een gang die stil mag zijn", [3] = "slapen" },
  zeg { leest "Wat wenst u zich?", brug { "In de nacht, wat zou daar anders mogen?", na = "nacht" } },
  antwoord { [0] = "Rust.", [1] = "Een vrije avond.", [2] = "Een gang die stil is, en dat dat dan goed is. Maar [dat is een ander verhaal](achter).", [3] = "Slapen. Gewoon slapen.",
    denkt = "Dat vragen ze ons nooit." } }

vak "promotie 3" { kop = "Doel",
  noteer = { [0] = "-", [1] = "minder verzuim", [2] = "rustiger", [3] = "iemand die eerst meeloopt", [4] = "voor het eerst verteld" },
  zeg { leest "Wat is uw doel voor dit jaar?", brug { "Rustiger, hoe ziet zo'n ochtend eruit?", na = "verder" } },
  antwoord { [0] = "Iedereen de dag door.", [1] = "Minder verzuim, zegt het kantoor.", [2] = "Rustiger. Maar [hoe](verder)?", [3] = "Iemand die eerst meeloopt. Zet dat maar op.",
    denkt = "Daar heb ik een kantoor voor." } }

-- Wat er ligt, en wat jij kunt zeggen.

los { zeg { door "Hoe <aanspreek|bedoel je|bedoelt u> dat?", terug "Zo <aanspreek|zeg je|zegt u> dat." },
  antwoord { [1] = "Nou, gewoon, hoor.", [2] = "Niks bijzonders. Hier is altijd [wel iets](pieper).", denkt = "Wat denkt die nou?" } }

ding "foto" { kop = "de foto van het hele team", vak = "markt 3",
  zeg {
    langs { "Daar heb ik geen antwoord op.", fout = "niks gevraagd",
      dan = { "Het is een foto. Je hoeft niks te antwoorden.", denkt = "Die is in gedachten al weg." } },
    ziet { "Op die foto heeft iedereen een arm om een ander heen.", past = true },
    langs { "Is er voor mij ook een?", fout = "lacht erom",
      dan = { "Een foto? Of een team? Dat laatste willen we zelf.", denkt = "Ja ja, heel leuk." } },
  },
  antwoord { [1] = "Vorig voorjaar. In de tuin.", [2] = "Vóór de zomer was dat. [Daarna niet meer](achter).",
    [3] = "Er staan er elf op. Zes zijn er nog, en ze kijken er allemaal niet naar.", denkt = "Hij hangt bij de koffie. Niemand haalt hem weg." } }

ding "<kamer|boek|fiets|doos|bouwtekening|schip|whiteboard|doos|schilderij>" {
  kop = "<kamer|het boek met de legger halverwege|de fiets in de hoek|de doos die dicht bleef|de tekening aan de muur|het halve schip|het halfvolle bord|de doos die dicht bleef|het schilderij dat nog op de grond staat>", vak = "product 2",
  zeg {
    door { "<kamer|Die legger zit al een tijd op dezelfde plek|Die fiets daar is nog niet af|Die doos is nooit opengemaakt|Die tekening is nooit afgemaakt|Dat schip is maar half af|Dat bord is maar half vol|Die doos is nooit opengemaakt|Dat schilderij hangt nog steeds niet>.", past = true },
    stuurt { "Daar kan ook weleens een doek over, toch?", langs = "ruimt op",
      dan = { "Ga je gang. De doeken liggen in de berging.", denkt = "Ja hoor. Een doek." } },
  },
  antwoord { [1] = "Komt nog wel.", [2] = "Dat was voor in de huiskamer, voor de zomer. [Toen kwam er iets tussen](achter).",
    [3] = "Een bewoner zou het afmaken. Ik laat het zo, dan is ze nog bezig.", denkt = "Dat die dat ziet." } }

jezelf "eerste" { diepte = 1, zeg { zelf "Mijn moeder werkte ook in de zorg." },
  antwoord { [1] = "Dan weet je hoe laat die thuiskwam.", [2] = "Echt? Dan ken je [dat zinnetje](woord) van thuis.", denkt = "O, dan is die er een van ons." } }

jezelf "thuis" { diepte = 2, zeg { zelf "Ik lig ook weleens wakker van mijn werk." },
  antwoord { [1] = "Ja. Dat hoort erbij, zeggen ze.", [2] = "Dan weet je hoe lang het [stil kan zijn](nacht).", denkt = "Nou liggen we met z'n tweeën wakker." } }

samenvatting { zeg {
    vat "Dus: genoeg spullen, en te weinig handen.",
    vat { "Het moet rustiger, zodat <aanspreek|je|u> weer ziet wie er ligt.", na = "verder" },
    vult { "Kortom, <aanspreek|je zoekt|u zoekt> meer personeel.", dan = { "Wie niet? Maar dat zei ik niet. [Rustiger](verder), zei ik.", denkt = "Die heeft niet goed geluisterd." } } },
  antwoord { [0] = "Zoiets.", [1] = "Ja, dat is het wel.", [2] = "Ja. Zo gezegd klinkt het anders dan [om drie uur 's nachts](nacht).",
    [3] = "Dat is het precies. Mag ik dat zo overnemen?", denkt = "Dat heeft die goed onthouden." } }

herstel { zeg {
    herstelt "Ik merk dat ik maar vragen zit af te werken.",
    herstelt "Wacht. Ik lees alleen maar voor. Sorry." },
  antwoord { [0] = "Dat doen ze hier allemaal.", [1] = "Geeft niks. Ik zei '[<woord>](woord)', geloof ik.",
    [2] = "Fijn. Ik luisterde al of hij piepte. Ik zei net '[<woord>](woord)'.", denkt = "Fijn, dat die het zelf merkt." } }

schrijven { zeg { vraagt "<aanspreek|Vind je|Vindt u> het goed als ik dit opschrijf?", vraagt "Mag ik even iets noteren?" },
  antwoord { [1] = "Als er maar geen kamernummers bij staan.", denkt = "Netjes, eerst vragen." } }

stilte { diep = { "Ja.", denkt = "Zitten en niks. Dat doen we hier te weinig." },
  dood = { "Eh… is er iets? Moet ik iemand roepen?", denkt = "Die zit wel heel stil." } }

-- De brochure: één voorstel is echt. Wat iemand nodig heeft, hoor je in het haakje bij `behoefte`.

voorstel "groot" { kop = "Voor elke kamer", behoefte = "pieper",
  zeg { bod "<Waar>, voor elke kamer. Dan hoeft er niemand meer te rennen.",
    korting "<Waar>, voor elke kamer. En vandaag gaat er nog iets af.",
    belofte { "Voor elke kamer, en er valt gegarandeerd niemand meer.",
      dan = { "Niemand meer? Zeg dat nooit in dit huis.", denkt = "Wie belooft er nou zoiets." } } },
  antwoord { [0] = "Ho, ho. Dat gaat mij te hard.", [1] = "Voor elke kamer? Wie leert het ons?",
    [3] = "Je bedoelt het goed, dat merk ik. Maar het is te veel ineens.", denkt = "Achttien dingen die kunnen piepen." } }

voorstel "spullen" { kop = "Alleen de spullen", behoefte = "rooster",
  zeg { bod "<Waar>. Prijs: <prijs>. Die staat er morgen.",
    korting "<Waar>. Prijs: <prijs>, maar er kan nog wat af.",
    belofte { "Met dat ding <aanspreek|heb je|hebt u> straks een dienst minder nodig.",
      dan = { "Een dienst minder? Dan kom jij maar eens kijken.", denkt = "Een dienst. Alsof het een pak koffie is." } } },
  antwoord { [0] = "Daar heb ik niet om gevraagd.", [1] = "En die staat dan op de gang, naast die andere.",
    [3] = "Aardig. Maar daar rennen we 's avonds niet minder om.", denkt = "De berging staat al vol." } }

voorstel "meelopen" { kop = "Eerst meelopen", behoefte = "raad", echt = true,
  zeg { korting "<nodig> En van de prijs gaat vandaag nog wat af.",
    bod "<nodig> Prijs: <prijs>.",
    belofte { "<nodig> En ik beloof dat <aanspreek|je|u> daarna weer slaapt.",
      dan = { "Of ik slaap, daar ga jij niet over.", denkt = "Ach. Tot daar geloofde ik het." } } },
  antwoord { [0] = "Wie heeft dat gezegd dan?", [1] = "Lief van je. Maar je weet nog niet wat hier speelt.",
    [3] = "Ja. Eerst zien, dan pas iets vinden. Zo doen wij het ook.", denkt = "Die snapt hoe het hier gaat." } }

bestelling { zeg { sluitaf "Zullen we het zo doen?", sluitaf "<aanspreek|Wil je|Wilt u> het zo? Dan regel ik het." } }
vervolg { zeg { sluitaf "Zal ik volgende week terugkomen?", sluitaf "<aanspreek|Overleg|Overlegt u> het met het team, dan bel ik <aanspreek|je|u>. Goed?" } }
afscheid { zeg { sluitaf "Dank voor de taart.", sluitaf "Ik laat <aanspreek|je|u> weer naar de bewoners gaan." } }

-- Zes eindes. Wie ze vertelt en wat er de volgende ochtend gebeurt, mag u verzinnen.

einde "geslaagd" { "Nou, dat was de lijst. En, eh… ben ik geslaagd?", denkt = "Net de inspectie. Die vraagt ook niks.",
  verteller = "<naam>", ochtend = "Er was gisteren iemand met een lijst. Alles ingevuld, en de taart niet eens gezien.",
  voorstel = "Een voorstel? Niet dat ik weet.", wedstrijd = "De lijst was vol, dus die won.",
  gevoel = "Als een intake. Die van mij.", chef = "Vol, dat formulier? En hoe was het gesprek?" }

einde "deur" { "Ik moet naar mijn bewoners. Je komt er wel uit.", denkt = "Ik word hier moe van.", verteller = "<naam>",
  ochtend = "Ik ben gisteren gewoon weggelopen. Er piepte niet eens iets.", voorstel = "Geen idee. Ik was al weg.",
  wedstrijd = "Ik had wel wat anders te doen.", gevoel = "Alsof er iemand in mijn dossier zat te lezen.", chef = "Nu al klaar? Wat was het laatste wat je zei?" }

einde "mailtje" { "Stuur maar een folder. Dan leg ik die in de teamkamer.", denkt = "Onder de taart.", verteller = "<naam>",
  ochtend = "Er ligt een folder in de teamkamer. Er staat een koffiekring op.", voorstel = "Mooi voorstel. Voor een ander huis.",
  wedstrijd = "Ik was beleefd. Dat leer je hier.", gevoel = "Als wachten op de dokter.", chef = "Een folder dus. Wat zou erin moeten staan?" }

einde "praatje" { "Fijn dat je er even was. Kom nog eens langs.", denkt = "En nu kamer acht.",
  verteller = "<naam>", ochtend = "Ik heb gisteren een kwartier gezeten. Gewoon gezeten. We hebben verder niks afgesproken.",
  voorstel = "Nee hoor. Het had best gemogen.", wedstrijd = "Niemand hoefde te winnen.",
  gevoel = "Fijn, even zitten.", chef = "Je klinkt tevreden. Wat neem je mee?" }

einde "denkt" { "Ik bespreek het in het team. Volgende week, goed?", denkt = "En ik bespreek het echt.", verteller = "<naam>",
  ochtend = "Ik heb het op het bord geschreven, bij de overdracht. Niemand heeft het nog uitgeveegd.", voorstel = "Daar wil ik het met de anderen over hebben.",
  wedstrijd = "Ik hoefde niet meteen iets te vinden.", gevoel = "Alsof er iemand even naast me zat.", chef = "Volgende week dus. Waar hangt het van af?" }

einde "ja" { "Ja, graag. Kom om drie uur, dan begint de dienst.", denkt = "En er piepte de hele tijd niks.", verteller = "<naam>",
  ochtend = "Ik ben vanmorgen bij die ene deur naar binnen gegaan. Ik heb gewoon goedemorgen gezegd.",
  voorstel = "Eerst meelopen. Dan zien we wel wat we nodig hebben.",
  wedstrijd = "De bewoners, hoop ik.", gevoel = "Rustig.", chef = "Ja? Waarop eigenlijk?" }

-- Na afloop, voor de groep. Vraag alleen wat bij dit gesprek hoort: een moment, een woord, iets wat bijna gezegd werd.

bespreek {
  "Wanneer werd er troost gegeven, en was er toen al iets verteld?",
  "Wat zou er in dit huis veranderen als er niets verkocht werd?",
}
