-- Anouk Dijkema, marketingmanager van een veerdienst. Oefent willen winnen: de lastige vraag
-- durven stellen ("en bij ons?", "wat zag jij?") en om de opdracht vragen. Ze is van de eerste
-- minuut af leuk, en ze heeft het goed. Wie het gezellig houdt, hoort niet dat hij bovenaan stond,
-- en gaat zonder opdracht naar huis. Ze denkt hardop, ze vraagt veel terug, en dan wil ze antwoord.

klant {
  titel = "Drie offertes",
  naam = "Anouk Dijkema", bedrijf = "Veerdienst Wolmeroog", rol = "marketingmanager",
  jij = "Je maakt borden en bewegwijzering. Jullie offerte voor haar nieuwe vertrekhal: veertien bladzijden, 41.500 euro.",
  hoopt = "dat ze donderdag jullie kiest.",
  weet = "Vandaag is ze "
      .. "jullie alle drie aan het spreken: een groot bureau, jullie, en straks een fabriek uit het zuiden. Donderdag valt "
      .. "het besluit.",
  formulier = "Projectinventarisatie",
  kwadranten = { "De opdracht", "De hal", "De reizigers", "De keuze" },
  kamer = "marketingvloer", tijd = 30,
  aandacht = 46, positief = 60, afstemming = 52, vertrouwen = 28,
  karakter = { samen = 1, boven = 0 },
  uiterlijk = { geslacht = "vrouw", leeftijd = 39, haar = "bruin", kapsel = "bob", gezicht = "ovaal", mond = "vol",
    schouders = -1, overhemd = "wit", vest = "geel", draagt = "pas", drinkt = "beker" },
}

-- Complimentjes krijgt ze de hele dag, en ze deelt ze zelf uit. Ze doen bij haar niets.
gewicht "compliment" { positief = 0 }
-- Ook het tweede niet. Dat is de val: gezellig doen kost hier niets.
gewicht "compliment_weer" { positief = 0, vertrouwen = 0 }
-- Over feiten kletsen is prettig en blijft vrijblijvend: ze gaat er niemand om vertrouwen.
gewicht "oppakken_feit" { vertrouwen = 0 }
-- Wie hoort waar het haar om gaat, doet wat in dit gebouw niemand doet.
gewicht "oppakken_gevoel" { vertrouwen = 3 }
-- En wie er net naast zit, krijgt iets leuks terug. Ze lacht erbij, en ze vertelt het aan een ander.
gewicht "mis" { vertrouwen = -2 }

stemming "gewoon" { label = "Een gewone vrijdag in maart" }
stemming "mist" { label = "Mist: er vaart niks sinds twaalf uur", aandacht = -5, tijd = -4 }
stemming "berend" { label = "Net bij de directeur vandaan", positief = -6, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer, twee weken later" }

-- Wat jij kunt zeggen. Geen zin is goed of slecht: hij komt op tijd, of niet.

repertoire {
  door "En waarom deed je dat?",
  door "Wat had je willen zeggen?",
  door "Hoe liep dat af?",
  door "Wat zou jij zelf het liefst doen?",
  door "En bij ons?",
  door "Wie weet dat nog meer?",
  sluit "Denken ze dat nog steeds?",
  sluit "Mag ik dat eens zien?",
  sluit "Zal ik even met je meekijken?",
  sluit "Weet je dat al helemaal zeker?",
  troost "Dat telt ook, hoor.",
  troost "Dat had iedereen kunnen gebeuren.",
  troost "Dat komt heus wel goed.",
  preek "Daar zou ik niks meer aan doen.",
  preek "Ik zou het meteen zeggen.",
  preek "Slaap er nog een nachtje over.",
  prijst "Dat is een goed plan.",
  prijst "Dat heb je goed gezien.",
  prijst "Gefeliciteerd, wat leuk voor je!",
  zelf "Ik ook niet altijd.",
  eerlijk "Nee, eerlijk gezegd niet.",
  eerlijk "Sorry, dat is onze fout.",
  eerlijk "Daar ben ik altijd slecht in.",
  zelf "Dat heb ik ook weleens gedaan.",
  grapt "Daar had ik bij willen zijn!",
  grapt "Doe mij er ook maar een.",
  grapt "En dat noem jij werken?",
  zaken "Ik wil hem graag hebben.",
  zaken "Dat doen we voor dezelfde prijs.",
  zaken "Zevenhonderd euro, alles bij elkaar.",
  zaken "Ik ga wel mee.",
  stopt "Neem gerust de tijd.",
  stopt "Zullen we het daar even bij laten?",
  stopt "Dan kom ik een andere keer terug.",
  stopt "Ik heb nog wel een half uur.",
  terug { "Maar je vindt het wel jammer.", gevoel = true },
  terug "Dus eigenlijk ben je er al uit.",
}

opening {
  "[Ha, nummer twee! Ik zag je drie keer langsrijden… O nee, nummer twee, zo heet je hier alleen achter je rug. Dat "
      .. "had je niet mogen horen, wat lomp van me](nummer). [Niet daar zitten, die is nog warm van nummer één, die "
      .. "hadden een film, met een drone en violen, en ik erop, van boven, ik moet echt naar de kapper, "
      .. "haha](eerste). [Koffie? Hij is vies, hoor, ik drink hem zelf ook niet altijd op, maar dan heb je iets "
      .. "vast](koffie). [Kwart over vier ga ik even roken, tien minuutjes, even niemand, dus niet schrikken als ik "
      .. "dan opsta](roken). [Drie leuke mensen op een middag en ik hoef alleen te zitten, heerlijk, mijn "
      .. "werk](leuk). [En hoe lang heb jij eigenlijk?](tijd)",
  denkt = "Natte haren. Die heeft de parkeerplaats ook niet gevonden.",
}

opening {
  stemming = "mist",
  "[Sorry voor de herrie, er vaart niks sinds twaalf uur, vierhonderd man beneden, en ik moet straks iets omroepen "
      .. "maar ik weet niks, dus wat roep je dan, in je eentje, haha](omroep). [Zit, zit, en vraag jij alsjeblieft "
      .. "niet wanneer het optrekt, dat vraagt iedereen al](wanneer). [Koffie? Hij is vies, hoor, ik drink hem zelf "
      .. "ook niet altijd op, maar dan heb je iets vast](koffie). [Nummer drie rijdt ergens in die soep, die komt "
      .. "denk ik niet meer, dus ik heb alle tijd, jij ook?](soep) [En mijn zoon zit beneden op zijn rugzak, die "
      .. "moet het weekend naar zijn vader, ik zou eigenlijk wel even bij hem, maar ja, jij zit hier, dan app ik "
      .. "hem straks wel iets leuks](zoon).",
  denkt = "Ze denken dat marketing over de mist gaat. En dat is hier ook wel zo, een beetje.",
  blik = "raam",
}

opening {
  stemming = "berend",
  "[Ja, kom maar, ik lach even niet, schrik niet. Dat hoeft toch ook niet altijd, lachen? Of lach jij wel "
      .. "altijd?](droog) [Ik kom net bij Berend vandaan, de directeur, en die vraagt: wat vind je zelf? Dat vraagt "
      .. "hij nooit. En ik zei, ze hebben alle drie wel wat. En op de gang wist ik het ineens wel, typisch. Hij zit "
      .. "er nog, tot vijf uur. Zou jij teruggaan?](kapitein) [Koffie? Hij is vies, hoor, ik drink hem zelf ook "
      .. "niet altijd op, maar dan heb je iets vast](koffie). [En nu heb ik ook nog een mail getypt, aan de "
      .. "architect, zo kwaad ben ik. Dus die zet ik nu bij de concepten, en dan kijk ik er maandag nog eens naar. "
      .. "Of is dat laf, weet je?](mail) [Of zullen we niet gewoon… dinsdag, of zo, weet ik veel? Ik ben niks waard "
      .. "vandaag, ik hoor je offerte niet eens](uitstel).",
  denkt = "Ik hoor het mezelf zeggen: wel wat. Alsof het kaas is.",
  blik = "tafel",
}

opening {
  stemming = "weerzien",
  "[Nummer twee! Dat zeg ik dus, en ik weet je naam gewoon. Het is verschoven, hoor, naar nu donderdag, niemand zei "
      .. "nee, dus jullie mogen alle drie nog een keer. Wat kom je doen? Zeg het maar gewoon](kom). [Koffie? Hij is "
      .. "vies, hoor, ik drink hem zelf ook niet altijd op, maar dan heb je iets vast](koffie). [Moet je horen, we "
      .. "staan op een shortlist, met de dienstregeling, beste drukwerk van het noorden, en Wiebe vroeg alleen of "
      .. "dat iets kost](shortlist). [En kijk, de zee, daar heb ik dinsdag de hele dag op gezeten, met een thermos, "
      .. "in de zon, veldonderzoek heet dat, haha](raam). [Kwart over vier ga ik roken, tien minuutjes, even "
      .. "niemand, dus niet schrikken als ik opsta](roken). [Ja, drie leuke mensen, en ik hoef alleen te zitten, "
      .. "heerlijk, mijn werk](leuk).",
  denkt = "Kijk, daar zit die weer. Had ik niet op gerekend, en ik ben er blij om.",
}


-- Waar ze mee binnenkomt: de stoel, de koffie, de klok.

haakje "tijd" { soort = "feit", vak = "markt 2",
  stemming = { "gewoon" },
  welkom = { "stopt" },
  zeg {
    past "Ik heb nog wel een half uur.",
    langs { "Neem gerust de tijd.", fout = "laat het open",
      dan = { "Ja maar dat vroeg ik niet, haha. Ik vroeg wanneer jij weer weg moet.",
        denkt = "Nu weet ik nog steeds niks." } },
    langs { "Dan kom ik een andere keer terug.", fout = "te snel weg",
      dan = { "Hoezo, je zit net! Ik vroeg alleen hoe laat, ik stuur je niet weg, joh.",
        denkt = "O help, heb ik dat zo gezegd?" } },
  },
  antwoord {
    [2] = { "O, dat is zat. Een half uur, daar doe ik normaal alleen de koffie van. Dan eerst het saaie: [één mei "
        .. "open, dat staat vast, lint is besteld, burgemeester komt, alleen de vloer, die komt in april. Of mei, "
        .. "zei hij ook](hal). Maar één mei dus.",
      denkt = "Lekker, iemand die gewoon antwoord geeft." },
  },
}

haakje "koffie" { soort = "feit", vak = "promotie 3",
  welkom = { "zelf", "grapt" }, ongepast = { "troost", "stopt" },
  zeg {
    langs { "Ik heb nog wel een half uur.", fout = "let op de klok", hoort = "haast",
      dan = { "Om hem op te drinken? Zo lang hoeft het ook weer niet, haha.", denkt = "Het was maar een bekertje." } },
    langs { "Dat had iedereen kunnen gebeuren.", fout = "troost om een bekertje",
      dan = { "Met de koffie? Nee, dit gebeurt alleen hier, haha.", denkt = "Ik maakte een grapje." } },
    past { "Ik ook niet altijd.", brengt = "eerlijk over koffie" },
    past { "Doe mij er ook maar een.", brengt = "durf" },
  },
  antwoord {
    [2] = { "Haha, oké, dan zijn we het daarover eens. Weet je hoe dat ding hier komt? Er waren er drie, net als nu, "
        .. "en dit was de vieste. Echt. Maar die man zette zijn tas neer en vroeg het. [Mag ik hem hier neerzetten? "
        .. "En toen zei ik ja, van schrik. Dat doet bijna niemand, van die stoel, gewoon vragen](vragen).",
      denkt = "Hij had ook zo'n leren tas." },
  },
}

haakje "leuk" { soort = "gevoel", vak = "promotie 3",
  welkom = { "grapt" }, ongepast = { "zaken", "prijst", "terug" },
  zeg {
    langs { "Ik ook niet altijd.", fout = "begint over zichzelf",
      dan = { "Wat, vind jij jouw werk niet altijd leuk? O. Nou, ik wel, dat zei ik net.",
        denkt = "Ik zat net zo lekker, en nu is er iets." } },
    langs { "Dus eigenlijk ben je er al uit.", fout = "te snel erop",
      dan = { "Waaruit? O, uit jullie drie! Nee joh, ik zit net lekker.", denkt = "Die is al bij de uitslag." } },
    langs { "Ik wil hem graag hebben.", fout = "te snel erop",
      dan = { "Ja, dat snap ik, haha. Ik had alleen nog niks gezegd.",
        denkt = "Wacht even, ik was nog aan het genieten." } },
    past "En dat noem jij werken?",
  },
  antwoord {
    [2] = { "Haha! Nee, dat zegt mijn moeder ook. Maar straks ga ik in een sheet, hoor, en dan is het wel werken. "
        .. "[Alle drie een zeven. Gisteravond stond er nog een negen tussen, die heb ik weggehaald, in bed, want "
        .. "een negen moet je uitleggen. Dus nu weet ik het zogenaamd niet, haha, drie gelijk, trek er maar een uit "
        .. "de hoed](zeven). En ik heb [achterin een lijstje met minnetjes, dat laat ik niemand lezen. Bij nummer "
        .. "één staat er één, bij nummer drie drie, en bij… ja](lijstje).",
      denkt = "Die plaagt. Dat vind ik prettig, geloof ik." },
    [3] = { "Haha, ja, nee, je hebt gelijk. Koffie drinken met leuke mensen, en aan het eind van de maand komt er "
        .. "geld. En dan moet je kiezen, hè, dat is de pest. [Ik heb alle drie een zeven gegeven. Er stond een "
        .. "negen bij, tot gisteravond, maar die kreeg ik niet uitgelegd. Dus nu doe ik of ik het niet weet, of het "
        .. "om het even is](zeven). O, en [dat lijstje achterin, met de minnetjes, waar ik niemand in laat kijken. "
        .. "Bij nummer drie drie, bij nummer één één, en verder…](lijstje) nou ja.",
      denkt = "Dat van die negen had ik niet willen zeggen." },
  },
}

haakje "eerste" { soort = "feit", vak = "promotie 1",
  welkom = { "grapt" }, ongepast = { "zaken", "door", "troost" },
  zeg {
    langs { "Dat heb je goed gezien.", fout = "prijst op niks",
      dan = { "Wat, mijn kruin? Nou, bedankt.",
        denkt = "Zo erg zag het er nu ook weer niet uit." } },
    langs { "En bij ons?", fout = "gaat over zichzelf",
      dan = { "Bij jullie? Jullie hadden geen film. Haha. Dat is ook een antwoord.",
        denkt = "Ik was nog bij mijn eigen kruin." } },
    past "Daar had ik bij willen zijn!",
    langs { "Dat doen we voor dezelfde prijs.", fout = "verkoopt ertegenin", hoort = "een wens",
      dan = { "Eh, een film? Van borden? Nee hoor. Ik vertelde alleen iets.",
        denkt = "Ik was niet aan het winkelen." } },
  },
  antwoord {
    [1] = { "Ja, het was me wat. Violen en al. Ze hadden Roos gestuurd, daar heb ik vroeger naast gezeten. [Op de "
        .. "trap zei ze: kom je nog eens langs, Nouk? Ja leuk, zei ik, en weg was ze, naar haar trein. Nou ja, zo "
        .. "gaat dat, iedereen heeft het druk](roos).",
      denkt = "Nu denk ik weer aan die kruin." },
    [2] = { "Haha, ik heb hem, hoor, hij zit in mijn mail. En dan op het eind, in beeld, 'Every crossing is a "
        .. "story'. En het gekke is, dat soort zinnen schreef ik vroeger dus zelf, aan jouw kant, in Amsterdam, met "
        .. "Roos. Die kwam hem brengen, die film. [Op de trap zei ze nog, kom je eens langs, Nouk? Ja leuk, zei ik, "
        .. "en toen moest ze naar haar trein. Negen jaar naast elkaar, en dan zo'n trap. Nou ja, zo gaat dat, toch, "
        .. "iedereen heeft het druk](roos).",
      denkt = "En ik vond het nog een goede zin ook." },
    [3] = { "Ja, je had moeten zien hoe ik keek. En weet je wie hem kwam brengen? Roos. Negen jaar heb ik naast "
        .. "haar gezeten, in Amsterdam, pitchen, nachten door. En nu zat ze hier dus, met een drone. En [op de trap "
        .. "zegt ze: kom je nog eens langs? Ja leuk, zeg ik. En weg was ze, trein halen. Nou ja, zo gaat dat, "
        .. "iedereen heeft het druk, hè](roos).",
      denkt = "Ik vertel de ene leverancier over de andere. Lekker professioneel." },
  },
}

haakje "roken" { soort = "gevoel", vak = "klanten 3",
  stemming = { "gewoon", "weerzien" },
  welkom = { "stopt" }, ongepast = { "zaken" },
  zeg {
    langs { "Ik ga wel mee.", fout = "dringt zich op",
      dan = { "Eh. Nee. Dat doe ik in mijn eentje, dat is het idee.", denkt = "O nee, straks staat die ernaast." } },
    past "Neem gerust de tijd.",
    langs { "Dan kom ik een andere keer terug.", fout = "pauze voor wenk genomen",
      dan = { "Nee, je hoeft niet weg! Tien minuten. Ik kom terug, ik woon hier, zo ongeveer.",
        denkt = "Nu lijkt het of ik je eruit zet." } },
  },
  antwoord {
    [2] = { "O, dank je. De meesten gaan dan meteen hun jas pakken. Ik zeg er eerlijk bij, roken, nou ja… Ik rook "
        .. "niet. [Drie jaar geleden zagen ze mij daar staan, beneden op de kade, en ik moest iets zeggen. Even "
        .. "roken, zei ik. Dat was het eerste wat er kwam](alibi).",
      denkt = "Waarom vertel ik dat? Je vroeg niet eens iets." },
  },
}

haakje "uitstel" { soort = "gevoel", vak = "markt 2",
  stemming = { "berend" },
  welkom = { "stopt" }, ongepast = { "troost" },
  zeg {
    langs { "Ik heb nog wel een half uur.", fout = "hoort geen nee", hoort = "een vraag naar tijd",
      dan = { "Jij wel, ja. Ik niet, dat zei ik net. Mijn hoofd zit dicht.",
        denkt = "Het ging niet over jouw agenda." } },
    past "Dan kom ik een andere keer terug.",
    langs { "Dat komt heus wel goed.", fout = "sust",
      dan = { "Ja, dat komt het altijd. Maar nu even niet, hè.", denkt = "Goed komen doet het altijd. Dinsdag ook." } },
  },
  antwoord {
    [2] = { "O, wat lief. Nee, weet je, nu hoeft het niet meer, gek is dat. Nu je het zegt. Blijf zitten, ik doe er "
        .. "tien minuten langer over, meer niet. Waar waren we. O ja, jullie. [Drie leuke mensen op een middag en "
        .. "ik hoef alleen te zitten, heerlijk toch, mijn werk](leuk).",
      denkt = "Die wou echt opstaan. Dat doet er geen een." },
  },
}

haakje "omroep" { soort = "feit", vak = "klanten 2",
  stemming = { "mist" },
  welkom = { "zaken" }, ongepast = { "grapt", "prijst" },
  zeg {
    langs { "Dat is een goed plan.", fout = "er is geen plan",
      dan = { "Welk plan? Ik heb helemaal geen plan, dat is het hem.", denkt = "Die was er even niet bij." } },
    past "Ik ga wel mee.",
    langs { "Daar ben ik altijd slecht in.", fout = "laat haar alleen",
      dan = { "Ja, ik dus ook. Maar ik moet zo wel, hoor.", denkt = "Nu weten er twee niks." } },
    langs { "En dat noem jij werken?", fout = "grapt, zij zit omhoog",
      dan = { "Haha. Ja. Nee, ik vind het echt even niet leuk, beneden.",
        denkt = "Zo zag het er boven dus uit." } },
  },
  antwoord {
    [2] = { "Zou je dat doen? Haha, oké. Nee, samen is het al minder erg. Weet je wat Siemen zegt, de kademeester? "
        .. "Niks over wanneer. Hij zegt alleen: u staat goed. En dan zijn ze stil. [Die gaat eruit, straks, en ik "
        .. "heb daar iets over getypt waar hij niks van weet. Vind jij dat ik hem dat moet vertellen?](siemen)",
      denkt = "Ik had die verkoper wel kunnen zoenen." },
  },
}

haakje "zoon" { soort = "gevoel", vak = "klanten 3",
  stemming = { "mist" },
  welkom = { "stopt" }, ongepast = { "zaken", "door", "troost" },
  zeg {
    langs { "Zal ik even met je meekijken?", fout = "gaat over het appje",
      dan = { "Op mijn telefoon? Nee, haha, laat maar, dat appje lukt me wel.",
        denkt = "En ik zit nog steeds hier." } },
    langs { "Hoe liep dat af?", fout = "het loopt nog",
      dan = { "Hoe het afliep? Hij zit er nog, joh, beneden. Het is nu.",
        denkt = "Die dacht dat het een verhaal was." } },
    langs { "Ik ga wel mee.", fout = "dringt zich op",
      dan = { "Naar Mats? Nee, hij ziet me aankomen, met iemand van de borden. Laat maar.",
        denkt = "Zo had ik het niet bedoeld." } },
    past "Neem gerust de tijd.",
  },
  antwoord {
    [2] = { "Meen je dat? Twee minuten. Drie. … Zo, daar ben ik weer. Hij zat op zijn rugzak, muts op, en hij zei "
        .. "hoi. Het was best een goede hoi. Ik dacht, [als het zo doorgaat breng ik hem een tosti. En dan niks "
        .. "vragen, gewoon ernaast zitten. Is dat sneu, denk je? Het is maar een tosti](tosti).",
      denkt = "Die zat hier nog. Precies zo. Niet eens op de telefoon." },
  },
}

haakje "tosti" { soort = "gevoel", vak = "klanten 3",
  stemming = { "mist" },
  welkom = { "prijst", "troost" }, ongepast = { "terug", "stopt" },
  zeg {
    langs { "Maar je vindt het wel jammer.", fout = "rouwt, zij niet", hoort = "spijt",
      dan = { "Nee, niks jammers aan, ik verheug me er juist op.", denkt = "Zo zielig ben ik niet, hoor." } },
    past { "Dat is een goed plan.", brengt = "een zetje" },
    langs { "Zullen we het daar even bij laten?", fout = "kapt haar af",
      dan = { "Ja, sorry. We zitten hier voor de borden.", denkt = "Dat was wel erg snel dicht." } },
    past { "Dat telt ook, hoor.", brengt = "dat klein mag" },
  },
  antwoord {
    [2] = { "Ja hè? Ik dacht ook, wat kan er misgaan, met een tosti. Douwe zei dat al, dat is mijn vriend, sinds "
        .. "januari. [Ik zeg het nog een beetje zacht, iedereen gaat er zo begripvol bij kijken, van hoe vindt Mats "
        .. "dat. Mats vindt hem leuker dan mij, haha. Ik ben er gewoon heel blij mee](douwe).",
      denkt = "Goed. Ham kaas, en niks zeggen." },
    [3] = { "Ja. Gewoon een tosti. Weet je, ik maak overal zo'n ding van. Vroeger schreef ik daar een campagne "
        .. "omheen, haha. Douwe zegt dat ook, mijn vriend, die zegt: ga er gewoon naast zitten. [Ik praat nog een "
        .. "beetje zacht over hem, want dan kijkt iedereen zo begripvol, van hoe vindt Mats dat. Mats vindt hem "
        .. "leuker dan mij, haha. Ik ben er gewoon blij mee](douwe).",
      denkt = "Ham kaas. En dan niks zeggen." },
  },
}

haakje "omkijken" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  stemming = { "mist" },
  welkom = { "preek" }, ongepast = { "grapt", "troost", "zelf" },
  zeg {
    troost { "'Van regen krimp ik niet.' En doorzwaaien.", langs = "sust hem weg",
      dan = { "Dat is ook een grapje, hè. Een bozer grapje.", denkt = "Zie je, nog zo een." } },
    grapt { "'Zeehonden hebben geen mam.' Met een lachje.", langs = "grapt eroverheen",
      dan = { "Haha. Ja. Nee, dat is dus precies wat ik deed.", denkt = "Die zou Douwe leuk vinden. Mats niet." } },
    zelf { "'Ik sta hier graag.' En blijven staan.", langs = "dan blijft hij kijken",
      dan = { "Dan staat hij daar nog voor die ruit, en ik nog in de regen.", denkt = "Daar vroeg hij niet om." } },
    preek { "'Ik ga al.' En dan ook gaan.", past = true },
  },
  antwoord {
    [3] = { "Ja. … Ja, natuurlijk. Want hij zat dus te kijken. Terwijl ik dacht dat hij met dat ding op zijn oren… "
        .. "Hij kijkt gewoon, de hele tijd al. Pff. Even hoor. [Er had daar een bord moeten hangen, snap je, op die "
        .. "hoek. Eén woord. En dan zegt Berend: is dat niet wat kaal? Moet er nog iets bij, vind jij?](woord)",
      denkt = "Ik heb dat appje bewaard. Het staat bovenaan.", blik = "raam" },
    [4] = { "Weet je, dit heb ik nog niet verteld, nergens. Ik heb hem horen bellen, die avond, met zijn vader. "
        .. "'Mama stond er weer,' zei hij. 'In de regen, met die armen.' En hij lachte niet. Hij zei het alsof hij… "
        .. "weet ik veel, alsof hij op me moest passen. En ik ben in de gang gaan staan tot het over was. Ik ben "
        .. "nooit naar binnen gegaan. Daarom wil ik dat daar een bord hangt, dat je daar hoort te staan. [Eén "
        .. "woord, en Berend wou er nog een uitroepteken bij. Jij ook?](woord)",
      gezicht = "gekwetst", denkt = "Zo. Dat was helemaal niet over borden.", blik = "tafel" },
  },
}

haakje "kapitein" { soort = "gevoel", vak = "promotie 2", ook = "markt 1",
  stemming = { "berend" },
  welkom = { "preek" }, ongepast = { "troost", "zelf", "sluit" },
  zeg {
    langs { "Weet je dat al helemaal zeker?", fout = "trekt het in twijfel",
      dan = { "Op de gang wel. Nu niet meer, nu jij het vraagt.", denkt = "Daar gaat hij weer, die ene tel." } },
    past "Ik zou het meteen zeggen.",
    langs { "Dat heb ik ook weleens gedaan.", fout = "eigen verhaal",
      dan = { "O ja? Bij jouw baas ook? Hm. Nou. Ja.", denkt = "En nu gaat het over jouw baas." } },
    langs { "Daar zou ik niks meer aan doen.", fout = "laat haar zwijgen",
      dan = { "Niks meer aan doen? Dan zit ik daar donderdag met drie keer wel wat.",
        denkt = "Dat is precies wat ik altijd doe." } },
  },
  antwoord {
    [2] = { "Ja, hè? Terug, deur open, ik weet er wél een. Wie, dat zeg ik jou niet, haha. En dan had hij geknikt, "
        .. "want hij houdt van mensen die iets zeker weten. Het is een kapitein, hè, die heeft niks aan misschien "
        .. "bakboord. Straks, als jij weg bent. Of… nou ja. [Nu heb ik drie keer hetzelfde gezegd, en donderdag zit "
        .. "ik daar weer. Met niemand naast me](donderdag).",
      denkt = "En nu zeg ik het wel, tegen een leverancier." },
    [3] = { "Meteen, ja. En dan zeggen dat ik jullie… nee, dat ik er een heb die ik wil. Al een week. En dat hoorde "
        .. "ik mezelf op de gang denken, met de deurkruk nog vast. Snap je? Hij vroeg het nog aardig ook. [Hoor mij "
        .. "nu. Die lange van jullie heb ik gisteren ook al gebeld, met een smoes over een deur, om hem even te "
        .. "horen. En het moet eerlijk, hè, alle drie evenveel](dubben). En donderdag, ja… [vier man aan die kant, "
        .. "en op de stoel naast mij ligt mijn jas. Die is altijd leeg, die stoel. Dat kun je ook niet vragen, aan "
        .. "iemand van buiten](donderdag).",
      denkt = "Wie is hier nu eigenlijk de klant.", blik = "tafel" },
  },
}

haakje "mail" { soort = "feit", vak = "product 1",
  stemming = { "berend" },
  welkom = { "prijst" }, ongepast = { "sluit", "preek" },
  zeg {
    langs { "Ik zou het meteen zeggen.", fout = "hitst haar op",
      dan = { "Ja hè? … Nee. Nee, dan zit ik maandag met hem in een bespreking. Leg weg, die telefoon, Anouk.",
        denkt = "Je hebt hem niet eens gelezen!" } },
    langs { "Mag ik dat eens zien?", fout = "nieuwsgierig",
      dan = { "Nee! Dan lees ik hem voor en dan druk ik op verzenden, zo ben ik.",
        denkt = "Ik vroeg of het laf was." } },
    past "Dat is een goed plan.",
    langs { "Slaap er nog een nachtje over.", fout = "zei ze zelf al",
      dan = { "Ja, dat zeg ik net, maandag. Drie nachtjes zelfs.", denkt = "Die heeft de helft gemist." } },
  },
  antwoord {
    [2] = { "Ja? Oké. Weg ermee, naar concepten. Haha, daar staan er al vier. Het gaat over een hoek op de kade. "
        .. "[Daar komen fietskluizen, en ik zat erbij en ik zei goed punt. En thuis word ik dan kwaad](kluizen).",
      denkt = "Dat scheelt me een taart, maandag." },
  },
}

haakje "roos" { soort = "gevoel", vak = "promotie 1", ook = "promotie 3",
  welkom = { "terug" }, ongepast = { "grapt", "preek" },
  zeg {
    past "Maar je vindt het wel jammer.",
    langs { "Daar had ik bij willen zijn!", fout = "lacht, zij niet",
      dan = { "Waarbij, bij die trap? Zo leuk was het niet, hoor.",
        denkt = "Iedereen wil altijd bij het grapje zijn." } },
    langs { "Hoe liep dat af?", fout = "zei ze net",
      dan = { "Nou, zo. Ze ging naar haar trein en ik ging naar boven.",
        denkt = "Meer was er niet. Dat is het hem." } },
    langs { "Daar zou ik niks meer aan doen.", fout = "neemt haar woord",
      dan = { "Nee. Nee, dat doe ik ook niet. Zo gaat dat gewoon.",
        denkt = "En ik hoopte een beetje op een nee." } },
  },
  antwoord {
    [2] = { "Ja. Ja, eigenlijk wel. Ze vroeg ook nog, wat doe jij hier nou? Dat ik het hier goed heb, had ik kunnen "
        .. "zeggen. Dat is echt waar, hoor. Ik zwem in zee, ik heb een huis met een schuur, in Amsterdam had ik een "
        .. "kast. En dat ik er toch… dat er één ding is. Maar dat zeg je niet op een trap. Vroeger wel. [Vroeger "
        .. "stonden we samen om zeven uur 's ochtends aan de poort van een koekfabriek, tekeningen in een "
        .. "vuilniszak. Stapt de directeur uit, boterham in zijn hand. Wij willen dit, zei ik. En toen hadden we "
        .. "hem! Alleen zeiden ze op het bureau: jullie hebben niks gepresenteerd, dat is geen echte](winnen).",
      denkt = "Twee uur geleden, en ik weet het nu pas." },
    [3] = { "Ja. Heel jammer. Ze vroeg wat ik hier eigenlijk deed, en ik had kunnen zeggen dat ik hier een keer iets "
        .. "niet gedaan heb, en dat ik daar nog altijd omheen fiets. Verder ben ik zo blij als wat, dat is het "
        .. "gekke. Ze had het gesnapt, hoor, Roos. [Er staat een bureau leeg, zei ze nog, naast het hare. En nu "
        .. "heeft iedereen een mening, haha, en mij vragen ze niks](baan). Ja, en [een koekfabriek, daar begint ze "
        .. "altijd over. Zeven uur, wij tweeën aan de poort, en ik zeg tegen die directeur: wij willen dit. En we "
        .. "hadden hem! Zonder presentatie, dus op het bureau zeiden ze: dat is geen winnen, dat is vragen](winnen).",
      denkt = "Ze wachtte. Ik had het zo kunnen zeggen.", blik = "raam" },
  },
}

haakje "baan" { soort = "gevoel", vak = "promotie 1", ook = "promotie 3",
  stemming = { "weerzien" },
  welkom = { "door" }, ongepast = { "prijst", "preek", "terug" },
  zeg {
    past "Wat zou jij zelf het liefst doen?",
    langs { "Slaap er nog een nachtje over.", fout = "nog een advies",
      dan = { "Ja, dat zegt de tandarts ook. Iedereen heeft er iets over.", denkt = "Nummer vijf." } },
    langs { "Dus eigenlijk ben je er al uit.", fout = "vult het in", hoort = "een besluit",
      dan = { "O? Waaruit blijkt dat dan? Want ik weet het niet.",
        denkt = "Die weet het ook al, net als mijn moeder." } },
    langs { "Gefeliciteerd, wat leuk voor je!", fout = "viert te vroeg", hoort = "een besluit",
      dan = { "O. Eh, dank je. Ik heb nog niks gezegd, hoor.", denkt = "Daar komt er weer een die blij voor me is." } },
  },
  antwoord {
    [3] = { "Haha, oké. Nee, serieus. Ik wil hier niet weg als een leuke mevrouw. Snap je? Ik wil dat er hier iets "
        .. "hangt. Iets wat ik doorgezet heb. En als dat er hangt, ja, dan zie ik het wel. [En ik bel die lange van "
        .. "jullie, met een smoes over een deur, omdat ik hem even horen wou. Alle drie evenveel, was het "
        .. "idee](dubben).",
      denkt = "Dat is wel ongeveer wat het is, ja." },
    [4] = { "Ik heb al ja gezegd. Zo. Niet tegen Roos, tegen de spiegel, in de lift. Ik dacht, als het donderdag "
        .. "weer zo gaat, dan ga ik. Dan bel ik haar diezelfde middag nog. Dat weet hier geen mens, Mats niet, Douwe "
        .. "niet. Ik ben er misselijk van, want ik wil het helemaal niet. Ik wil alleen niet nóg een keer… "
        .. "[Donderdag dus. Ik zie daar zo tegenop, die tafel](donderdag).",
      gezicht = "bang", denkt = "In de lift. Wie doet dat nu.", blik = "raam" },
  },
}

haakje "winnen" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  welkom = { "troost" }, ongepast = { "door", "zelf" },
  zeg {
    langs { "Wat had je willen zeggen?", fout = "ze zei het al",
      dan = { "Dat zei ik toch? Wij willen dit. Meer was er niet.", denkt = "Ik zat er net zo lekker in." } },
    langs { "Dat heb ik ook weleens gedaan.", fout = "eigen verhaal",
      dan = { "O ja? Ook aan een poort? Haha. Maar ik had het over die van ons.",
        denkt = "Nu zijn we bij een andere fabriek." } },
    langs { "Hoe liep dat af?", fout = "zei ze net",
      dan = { "Nou, we hadden hem! Dat zei ik. Alleen vonden zij het niet echt.",
        denkt = "Die was nog bij de boterham." } },
    past "Dat telt ook, hoor.",
  },
  antwoord {
    [2] = { "Ja! Dat vond ik dus ook. Hij slikt, hij kijkt naar onze tekeningen, in een vuilniszak hadden we die, "
        .. "en hij zegt: kom dan maar binnen, het is koud. Weet je, ik was zevenentwintig, ik wóú iets, dat voelde "
        .. "je in je kaken. En nu zit ik aan deze kant en dan komen er van die keurige mensen. [Eenendertig in zes "
        .. "jaar, en twee die het gewoon vroegen. En die kregen het ook nog, haha. Nou, jij weer](vragen).",
      denkt = "Ik zit hier met mijn handen te praten." },
    [3] = { "Ja, hè? Vier jaar hebben we hem gehad! 'Dan moet u niet in de kou blijven staan,' zei hij. Meer niet. "
        .. "O, ik krijg het er nog warm van. Dat doe ik dus nooit meer, zo vragen. Hier vind ik alles leuk, weet je. "
        .. "[Zeg jij altijd wat je vindt? Niet aardig doen, ik wil het weten](altijd). En dan zitten er [eenendertig "
        .. "mensen op die stoel, en er zijn er twee die het durven vragen](vragen).",
      denkt = "Roos kneep mijn arm bont en blauw." },
  },
}

haakje "vragen" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  welkom = { "zaken" }, ongepast = { "zelf", "stopt", "preek" },
  zeg {
    langs { "Slaap er nog een nachtje over.", fout = "stelt uit",
      dan = { "Een nachtje. Ja. Dat zijn ze allemaal van plan.", denkt = "En weg is het weer." } },
    langs { "Ik ook niet altijd.", fout = "durft niet",
      dan = { "Nee, dat weet ik, dat doet bijna niemand. Haha. Goed.", denkt = "Het was zo'n mooie voorzet." } },
    langs { "Neem gerust de tijd.", fout = "zo deden de anderen",
      dan = { "Dank je. Ja, dat zeiden al die anderen ook.", denkt = "Beleefd, weer." } },
    past "Ik wil hem graag hebben.",
  },
  antwoord {
    [2] = { "O! Haha. Zo. Ja. Nou, dat is duidelijk. Ik vraag erom en dan schrik ik, dat zie je. Ik zeg nog geen "
        .. "ja, hè? Eerst moet ik weten wat ik dan precies neem. Maar ik vind het prettig. [Boris vraagt het straks "
        .. "vast ook, die zit op negenendertignegen. Kun jij daaronder? Ik moet het vragen van Wiebe, ik hoop half "
        .. "van niet](boris).",
      denkt = "Drie. In zes jaar. Ik ga het in mijn agenda zetten." },
    [3] = { "Zie je, en dan weet ik niet waar ik moet kijken. Haha. Maar goed zo. Nee, echt. De rest van die stoel "
        .. "zei 'we spreken elkaar' en dan hielp ik ze in hun jas. Alleen: je moet nog wel weten wát je wilt hebben, "
        .. "want met alleen borden kom ik er donderdag niet. O ja, en [Wiebe wil dat ik vraag of je onder Boris "
        .. "kunt, negenendertignegen. Ik hoop half van niet, hoor](boris). En neem nu eens [een bonbon. Van die "
        .. "mevrouw met posters, vier keer is ze geweest, en ik wist het na één keer al. Enig, zei ik. Zo doe ik dat "
        .. "met iedereen op die stoel, en daar zit jij nu](bonbons).",
      denkt = "Wat zeg je dan? Dank je wel?", blik = "jou" },
  },
}

haakje "bonbons" { soort = "gevoel", vak = "promotie 3",
  welkom = { "door" }, ongepast = { "sluit", "grapt" },
  zeg {
    langs { "Denken ze dat nog steeds?", fout = "blijft bij die mevrouw",
      dan = { "Die mevrouw? Geen idee. Nee, ik had het over die stoel.",
        denkt = "Nu gaat het weer over die mevrouw." } },
    past "En bij ons?",
    langs { "Doe mij er ook maar een.", fout = "hoort alleen bonbons", hoort = "een traktatie",
      dan = { "Haha, hier, neem de hele doos. Maar dat bedoelde ik niet zo.", denkt = "Hap. En weg was het." } },
  },
  antwoord {
    [2] = { "Bij jullie. Haha, oké. Je had ook een bonbon kunnen nemen. Nou, goed: ['Uw patiënten', op bladzijde "
        .. "negen. Dat was geen fijn moment, eerlijk gezegd](patienten).",
      denkt = "Zo, dat is eruit. En er loopt niemand weg." },
    [3] = { "Wauw. Oké. Ja, er is wel iets. Twee dingen. Of drie, maar dan moet ik meer koffie. [Van die "
        .. "'patiënten', op bladzijde negen. Zoiets zeg ik dan niet, dat schrijf ik op](patienten). Zie je, nu zeg "
        .. "ik het dus. [Bij haar deed ik dat niet. Doe jij het wel, altijd, meteen? Ik wil het echt weten](altijd).",
      denkt = "Ik durfde het tegen die vrouw niet en tegen jou wel.", blik = "jou" },
  },
}

-- De keuze: drie zevens, een lijstje, en waarom.

haakje "zeven" { soort = "gevoel", vak = "promotie 3", ook = "markt 3",
  welkom = { "terug" }, ongepast = { "door" },
  zeg {
    langs { "En bij ons?", fout = "vraagt naar zichzelf",
      dan = { "Bij jullie? Een zeven. Iedereen een zeven, dat zeg ik net.", denkt = "Zo, die is er snel bij." } },
    langs { "Wie weet dat nog meer?", fout = "vraagt eromheen",
      dan = { "Van die negen? Niemand, hij heeft er één dag gestaan.",
        denkt = "Weer een die de verkeerde vraag pakt." } },
    langs { "En waarom deed je dat?", fout = "zei ze net",
      dan = { "Omdat ik hem niet uitgelegd krijg, dat zei ik. Een zeven hoeft niemand uit te leggen.",
        denkt = "Die was even bij een andere som." } },
    past "Dus eigenlijk ben je er al uit.",
  },
  antwoord {
    [1] = { "Nou, eruit. Half. [Nu staat er alleen een hekje in kolom vijf, en ik durf er niet meer in te klikken. "
        .. "Kijk jij eens](sheet).",
      denkt = "Half waar." },
    [2] = { "Haha. Betrapt. Ja, ik weet het best, ik krijg het alleen niet in een sheet. Prijs telt veertig "
        .. "procent, dat wou Wiebe zo, van financiën, en toen ben ik gaan schuiven tot het overal een zeven was. "
        .. "[En nu staat er een hekje in kolom vijf, en die sheet moet zo naar Wiebe, en ik durf er niet meer in te "
        .. "klikken. Kijk jij eens](sheet).",
      denkt = "Zo zat het dus op mijn gezicht." },
    [3] = { "Ja. … Ja, hè. Alleen, als ik dat zeg ben ik partijdig. En dat ben ik hier één keer geweest. Dat heet nu "
        .. "overruled, haha. [Zo vertel ik het, op borrels, en dan denken ze allemaal: Wiebe. Zo ging het alleen "
        .. "niet](vorige). Dus ja. Dan liever overal een zeven, dan slaapt iedereen. [Alleen staat er nu een hekje, "
        .. "in kolom vijf, en ik durf er niet meer in te klikken. Kijk jij eens](sheet).",
      denkt = "Eindelijk. En ik heb er meteen spijt van." },
  },
}

haakje "sheet" { soort = "feit", vak = "markt 3", ook = "promotie 2",
  welkom = { "sluit" }, ongepast = { "stopt", "eerlijk" },
  zeg {
    langs { "Daar ben ik altijd slecht in.", fout = "laat haar tobben",
      dan = { "Ja, ik ook, dat is het hem. Dan zitten we met z'n tweeën naar een hekje te kijken.",
        denkt = "Nu zijn er twee die het niet kunnen." } },
    langs { "Zullen we het daar even bij laten?", fout = "schuift het weg",
      dan = { "O. Ja, is goed. Ik dacht, je zit er nu toch.", denkt = "Dan maar weer de stagiair." } },
    past "Zal ik even met je meekijken?",
  },
  antwoord {
    [1] = { "Laat maar. Ik klik het dicht. [Wiebe heeft trouwens de verkeerde cijfers erin staan, voor donderdag, "
        .. "en hij is er zo trots op. Zou jij dat zeggen?](wiebe)",
      denkt = "Wiebe kan dat met zijn ogen dicht." },
    [2] = { "Haha, oké. Kijk, hier. Nee, daar. … Hé, weg! Nee, nu staat het een kolom verder. Laat maar, echt, "
        .. "samen worden we er ook niet beter van. Vijfenveertig mag het kosten, dat is het enige wat telt, en daar "
        .. "zitten jullie onder. [Weet je, Wiebe heeft zelf de cijfers van vorig jaar erin staan, voor donderdag. "
        .. "Ik zag het net pas. En hij is zo trots op dat blad. Zou jij dat zeggen?](wiebe)",
      denkt = "Die ging er nog echt voor zitten ook." },
    [3] = { "Kom maar aan deze kant zitten, dan zie je het. … Kijk, dat zijn jullie. Zeven, zeven, zeven. En dat "
        .. "groene, dat is Wiebe, dat is het plafond, vijfenveertigduizend. Uit het potje van Siemen, snap je, van "
        .. "zijn salaris. Dat vind ik nog het naarste van dat hele ding. En dan is het [ook nog het potje van vorig "
        .. "jaar. Wiebe heeft de verkeerde cijfers, ik zag het vanmorgen. Hij is er zo trots op. Zeg je dat, denk "
        .. "je?](wiebe) En [boven mijn aanvraag staat 'borden in plaats van kademeester'. Heb ik getypt. En dat moet "
        .. "ik hem nog zeggen, en dat stel ik uit](siemen).",
      denkt = "Die keek niet eens wie er bovenaan stond." },
  },
}

haakje "wiebe" { soort = "feit", vak = "promotie 2", ook = "markt 3",
  welkom = { "preek" }, ongepast = { "sluit" },
  zeg {
    langs { "Slaap er nog een nachtje over.", fout = "schuift het op",
      dan = { "Tot donderdag? Dan zit hij daar met de verkeerde cijfers.", denkt = "Dat schiet niet op." } },
    langs { "Denken ze dat nog steeds?", fout = "vraagt, zij vroeg",
      dan = { "Wie? Hij denkt nog steeds dat het klopt, ja. Maar wat zou jij doen?",
        denkt = "Daar had ik niks aan." } },
    langs { "Nee, eerlijk gezegd niet.", fout = "laat hem lopen",
      dan = { "En dan zit hij daar donderdag voor gek. Nee. Nee, dat is gemeen.",
        denkt = "Dat vond ik ook even een leuk idee. Eén tel." } },
    past "Ik zou het meteen zeggen.",
  },
  antwoord {
    [2] = { "Ja. Ja, dat zou ik ook willen, van hem. Ik loop straks even langs. Dan zucht hij, en dan zegt hij "
        .. "dankjewel, en dan is het klaar. Mensen denken altijd dat wij ruzie hebben, Wiebe en ik. Hij vraagt "
        .. "alleen wat het oplevert. [En nu wil Berend er ook nog Fries bij, op alles. Als daar één euro bij komt "
        .. "gaat Wiebe de hele offerte openbreken, ik zie het al voor me](talen).",
      denkt = "Zo moeilijk was dat dus niet." },
    [3] = { "Ja. Je hebt gelijk, en dan meteen, anders doe ik het niet. … Zo, gestuurd. Hij typt al terug. 'Dank, "
        .. "A.' Haha. Zie je? Weet je dat hij de enige hier is die ergens voor vecht? Alleen altijd voor hetzelfde. "
        .. "Donderdag vraagt hij dus weer wat het oplevert. [En dan zit ik daar weer, aan mijn kant, met mijn "
        .. "mapje](donderdag).",
      denkt = "Daar was ik een uur omheen aan het lopen." },
  },
}

haakje "lijstje" { soort = "belang", vak = "promotie 3", ook = "product 2",
  welkom = { "sluit" }, ongepast = { "eerlijk", "stopt", "grapt" },
  zeg {
    langs { "Zullen we het daar even bij laten?", fout = "duikt weg",
      dan = { "O. Ja, dat kan ook. Dan hou ik hem bij me.", denkt = "Nummer één wou het ook niet weten." } },
    past "Mag ik dat eens zien?",
    langs { "Sorry, dat is onze fout.", fout = "excuus vooraf",
      dan = { "Sorry waarvoor? Je weet niet eens wat erop staat!",
        denkt = "Die zegt dat zo vaak dat het niks meer is." } },
    langs { "Doe mij er ook maar een.", fout = "grapt het weg",
      dan = { "Een minnetje? Haha, die heb je al. Nou ja, laat maar.",
        denkt = "Die vraagt erom en leest hem niet." } },
  },
  antwoord {
    [1] = { "Eén dan. [Jullie zijn met z'n twaalven. En als er drie griep hebben, wat zeg ik dan?](klein)",
      denkt = "Het is mijn handschrift, dat helpt niet." },
    [2] = { "Haha, oké. Je durft wel. Kijk: 'met z'n twaalven'. Dat is een min. [Want 'als er drie griep hebben', "
        .. "zegt Wiebe dan, en dan kijkt iedereen naar mij. Wat zeg ik dan? Iets wat klopt, hè, geen "
        .. "verkooppraat](klein). En dit hier, eh… [drie deuren. Jullie man is drie deuren vergeten, Siemen heeft "
        .. "het nageteld. Komen die er nog bij, of hoe doen jullie dat, met de prijs?](deuren)",
      denkt = "Dit heb ik echt nog nooit aan iemand laten lezen." },
    [3] = { "Niet lachen dan. Eén: jullie zijn klein. [Wat zeg ik als Wiebe vraagt, en als er drie griep hebben? "
        .. "Het moet wel waar zijn](klein). Twee: [bladzijde negen. 'Uw patiënten', staat daar. Onze reizigers, hè. "
        .. "Ik dacht, dit is gewoon voor een ziekenhuis geschreven, en toen was ik er wel even klaar "
        .. "mee](patienten). En drie, dat is mijn eigen min, die gaat niet over jullie. Die staat er alleen bij.",
      denkt = "Nu weet er een meer dan Berend.", blik = "jou" },
  },
}

haakje "klein" { soort = "belang", vak = "markt 2", ook = "promotie 2",
  welkom = { "eerlijk", "zaken" }, ongepast = { "troost", "door" },
  zeg {
    zaken { "Dan hangen we eerst het belangrijkste op.", past = true, brengt = "een volgorde" },
    troost { "Vorig jaar was er bij ons één man ziek.", langs = "verkooppraat",
      dan = { "Nee, dat is verkooppraat. Dat gelooft Wiebe niet, en ik ook niet.",
        denkt = "Hè, jammer." } },
    door { "Wat zag jij, toen je dat cijfer gaf?", langs = "kaatst het terug", na = "zeven",
      dan = { "Ik? Een offerte. Nee, Wiebe vraagt wat er bij griep gebeurt, niet wat ik zag.",
        denkt = "Dat is geen antwoord voor Wiebe." } },
    eerlijk { "Met drie zieken halen wij het niet.", past = true, brengt = "waar het misgaat" },
  },
  antwoord {
    [1] = { "Oké. Dat kan ik zeggen. [Alleen Boris, die vraagt negenendertignegen. Daar kun jij wel onder, denkt "
        .. "Wiebe](boris).",
      denkt = "Dat is in elk geval geen reclame." },
    [2] = { "Kijk. Dat kan ik zeggen. Eerlijk waar, daar heb ik meer aan dan aan die hele bladzijde met jullie "
        .. "machines. Hij schrijft dat dan op, Wiebe, en dan is hij stil. [Boris heeft tachtig man, die lacht zich "
        .. "krom. En goedkoper ook nog. Daar kunnen jullie onder, denkt Wiebe](boris).",
      denkt = "Ik had op iets met 'flexibel' gerekend." },
    [3] = { "Zie je, dat bedoel ik. Dat is gewoon wat er gebeurt. De vorige keer was het één man in een schuur, en "
        .. "toen had ik ook niks terug, ik zei maar wat. [En donderdag zit ik daar weer, die vier aan de overkant, "
        .. "en naast mij een stoel waar nooit iemand zit. Wie zou je dat ook moeten vragen, van buiten](donderdag). "
        .. "Goed. Dit schrijf ik op mijn hand.",
      denkt = "Dat er iemand gewoon zegt dat het mis kan." },
  },
}

haakje "patienten" { soort = "belang", vak = "product 2", ook = "klanten 1",
  welkom = { "eerlijk" }, ongepast = { "troost", "door" },
  zeg {
    langs { "Dat had iedereen kunnen gebeuren.", fout = "praat het goed",
      dan = { "Iedereen, ja. Alleen stond het bij jullie.", denkt = "Zo kan ik het ook." } },
    langs { "Wie weet dat nog meer?", fout = "zoekt dekking",
      dan = { "Wie het nog meer las? Maakt dat uit? Ik las het.",
        denkt = "Ik zat op een ander woord te wachten." } },
    past "Sorry, dat is onze fout.",
    langs { "Weet je dat al helemaal zeker?", fout = "trekt het in twijfel",
      dan = { "Of het er staat? Bladzijde negen, kijk maar, derde regel.", denkt = "Alsof ik dat verzin." } },
  },
  antwoord {
    [2] = { "O. Nou. Dat hoor ik hier dus nooit, dan heeft iemand het verkeerd geplakt en die iemand werkt hier "
        .. "niet meer, haha. Klaar, weg ermee. Maar nu moet je horen. [Ik heb het voorgelezen aan Siemen, van de "
        .. "kade, en die dacht dat het zo hoorde. Die heeft drie dagen staan roepen of alle patiënten al aan boord "
        .. "waren. Ook tegen een schoolreis, en die gingen hinkend de loopplank op, de juf voorop!](school)",
      denkt = "Met een gezicht erbij of het gemeend was." },
    [3] = { "Dank je. Nee, echt, dan is het ook klaar. Ik zat er meer mee dan je denkt, ik had er een soort van op "
        .. "gehoopt, op jullie. Maar goed. [Siemen! Die van de kade. Die dacht dat het zo moest, en die riep drie "
        .. "dagen lang: zijn alle patiënten aan boord. Tegen een schoolreis ook. Hinkend gingen ze, de juf "
        .. "voorop](school). En zelf moet ik niks zeggen, [onze aanvraag is veertig bladzijden, en de helft heb ik "
        .. "overgetikt, uit het huisstijlboek. Dat doe jij toch ook weleens, zo'n stuk overtikken? Zeg "
        .. "ja](aanvraag).",
      denkt = "Zo makkelijk kan het dus zijn." },
  },
}

haakje "school" { soort = "feit", vak = "klanten 2", ook = "product 3",
  welkom = { "grapt" }, ongepast = { "sluit", "eerlijk" },
  zeg {
    past "Daar had ik bij willen zijn!",
    langs { "Sorry, dat is onze fout.", fout = "nog een excuus",
      dan = { "Nee, niet weer! Dat was klaar. Ik zit te lachen.", denkt = "Die blijft in die bladzijde hangen." } },
    langs { "Denken ze dat nog steeds?", fout = "haalt het lachen eruit",
      dan = { "Nee, nee, dat is al weken… het was een grapje, joh, van die juf.",
        denkt = "Nu moet ik hem uitleggen." } },
  },
  antwoord {
    [2] = { "Je had het moeten zien, haha, met die rugzakjes! En hij weet inmiddels beter, maar hij verdomt het om "
        .. "te stoppen. Hij is leuk, Siemen. Vierendertig jaar staat hij daar te wijzen, met zijn hele arm, en "
        .. "iedereen gáát. [En straks staat hij daar niet meer, en dat heb ík opgeschreven. Hij haalt elke ochtend "
        .. "mijn fiets uit het rek, en ik zeg maar niks](siemen).",
      denkt = "Ik moet er weer van huilen. Van het lachen dan." },
    [3] = { "Je had naast mij moeten staan, bij het raam, ik hield het niet meer. Dat is dus Siemen. Die heeft "
        .. "trouwens ook [jullie deuren nageteld, drie te weinig. Hij zei het vol trots](deuren). Maar die lange "
        .. "deed wel iets anders. [Die bleef een half uur naast Siemen staan, en toen vroeg hij één ding. Daar denk "
        .. "ik nog steeds aan](meter).",
      denkt = "Zo, even een zakdoek." },
  },
}

haakje "aanvraag" { soort = "feit", vak = "product 2", ook = "product 1",
  welkom = { "zelf" }, ongepast = { "prijst", "stopt" },
  zeg {
    past "Dat heb ik ook weleens gedaan.",
    langs { "Nee, eerlijk gezegd niet.", fout = "dat gelooft ze niet",
      dan = { "Nee? Nooit? Kom op, bladzijde negen komt ook ergens vandaan.",
        denkt = "Had dan ja gezegd. Ik gaf hem op een schaaltje." } },
    langs { "Dat heb je goed gezien.", fout = "praat eromheen",
      dan = { "Wat heb ik goed gezien? Ik vraag of jij het ook doet.", denkt = "Dat is dus een ja." } },
    langs { "Daar zou ik niks meer aan doen.", fout = "zij vroeg iets",
      dan = { "Doe ik ook niet, hij ligt er al. Maar jij dan, doe jij dat weleens?",
        denkt = "Vraag ik of die het ook doet, krijg ik raad." } },
  },
  antwoord {
    [1] = { "Haha, zie je. [En nu wil Berend er Fries bij. Als dat maar niks kost, met Wiebe](talen).",
      denkt = "Bijlage drie is een recept. Dat is nog nooit iemand opgevallen." },
    [2] = { "Haha! Gelukkig. Het is ook geen doen, honderdtwaalf bladzijden over één golfje, hoe schuin hij mag, en "
        .. "er staat een stuk twee keer in, dat heeft nog geen mens gemerkt. Er is precies één man geweest die er "
        .. "niet in hoefde te kijken, dat was een schilder. [Ids. Die wou alleen weten wat voor weer het was. Vragen "
        .. "jullie dat ook, aan mensen?](ids)",
      denkt = "Roos zei dat ze hem 'verslonden' had. Tuurlijk, Roos." },
    [3] = { "Weet je dat je de eerste bent die dat zegt? Die andere twee zeiden: zeer helder stuk. Er zit een recept "
        .. "voor appeltaart in, bij bijlage drie, dat had ik erin gezet om te kijken of… ja. Niemand. Goed, dan wat "
        .. "er echt toe doet: ze moeten het kunnen lezen in de regen, met hun handen vol. En, o ja, [Berend wil nu "
        .. "ook nog Fries, op alle vierentachtig. En ik dacht meteen: wat gaat dat kosten](talen).",
      denkt = "Een verkoper die zoiets toegeeft. Dat moet ik even laten zakken." },
  },
}

haakje "deuren" { soort = "feit", vak = "product 1", ook = "markt 3",
  welkom = { "eerlijk", "zaken" }, ongepast = { "stopt" },
  zeg {
    past { "Sorry, dat is onze fout.", brengt = "iemand die het toegeeft" },
    past { "Dat doen we voor dezelfde prijs.", brengt = "duidelijkheid over geld" },
    langs { "Dan kom ik een andere keer terug.", fout = "schuift het voor zich",
      dan = { "Voor drie deuren? Nee, dat kun je toch gewoon nu zeggen.",
        denkt = "Zo maak je er een agendapunt van." } },
  },
  antwoord {
    [1] = { "Oké. Dan streep ik hem weg. [En nu wil Berend overal Fries bij. Als daar maar geen bedrag aan "
        .. "zit](talen).",
      denkt = "Zevenentachtig dus, eigenlijk." },
    [2] = { "O, fijn. Dan streep ik hem door. Zo, één min minder. Hij had ook wel wat anders aan zijn hoofd hoor, "
        .. "die lange. [Hij stond een half uur bij Siemen, onze kademeester, en toen kwam er één vraag. Daar moet ik "
        .. "steeds aan denken](meter).",
      denkt = "Dat was in één zin klaar." },
    [3] = { "Kijk, dan zijn we daar ook van af. Kinderachtig hè, drie deuren, maar zo'n Wiebe begint daarover. Hij "
        .. "zegt niet veel, hij zet er alleen een kruisje bij. En [Berend heeft weer bedacht dat er Fries op moet, "
        .. "op alles. Ik zag het bedrag al bewegen](talen). Maar die lange van jullie, hè… [dat hele halve uur op de "
        .. "kade, en dan met die ene vraag komen](meter).",
      denkt = "Eerlijk en ook nog snel." },
  },
}

haakje "talen" { soort = "feit", vak = "markt 3", ook = "product 2",
  welkom = { "zaken" }, ongepast = { "door", "eerlijk" },
  zeg {
    langs { "Zevenhonderd euro, alles bij elkaar.", fout = "komt er toch bij",
      dan = { "Zevenhonderd. Zie je, dat bedoel ik. Dan gaat Wiebe zitten.",
        denkt = "Ik had het niet moeten vragen." } },
    langs { "Daar ben ik altijd slecht in.", fout = "ontwijkt de vraag",
      dan = { "In Fries? Ik ook, joh. Maar kost het meer?", denkt = "Nu weet ik het nog niet." } },
    langs { "Wat zou jij zelf het liefst doen?", fout = "zij wil een prijs",
      dan = { "Ik? Het zal mij een worst zijn, Fries. Ik wil weten of het meer wordt.",
        denkt = "Dat was een best goede vraag, voor een andere keer." } },
    past "Dat doen we voor dezelfde prijs.",
  },
  antwoord {
    [1] = { "O. Oké. Dan is dat dat. [Volgens mij beslist Coba hier, weet je dat? Gaat haar bril af, dan tekent "
        .. "Berend. Of zie ik spoken?](coba)",
      denkt = "Had ik me dus voor niks druk om gemaakt." },
    [2] = { "Echt? O, heerlijk. Dan hoef ik daar niet over te mailen. Ik zei nog tegen Berend, een pijl is toch ook "
        .. "Fries, maar toen keek hij naar buiten. Hij kijkt altijd eerst naar buiten. [Of eigenlijk… volgens mij "
        .. "kijkt hij naar Coba, van de vaart. Gaat haar bril af, dan pakt hij zijn pen. Of zie ik dan "
        .. "spoken?](coba)",
      denkt = "Dat is de eerste meevaller sinds maandag." },
    [3] = { "Zo. Dat schrijf ik op. Weet je, de helft van mijn werk is dit. Berend bedenkt iets op de gang, Wiebe "
        .. "schrikt, en ik fiets ertussendoor, en ik vind het nog leuk ook, eerlijk gezegd. Alleen bij die ene tafel "
        .. "niet. [Volgens mij beslist Berend helemaal niet, weet je dat? Volgens mij is het Coba. Of beeld ik me "
        .. "dat in?](coba) En [Boris rekent dat Fries natuurlijk wel, en die zit nog steeds lager. Dat moet jij ook "
        .. "kunnen, vindt Wiebe](boris).",
      denkt = "Heerlijk, iemand die niet eerst gaat overleggen." },
  },
}

haakje "boris" { soort = "feit", vak = "promotie 1", ook = "markt 3",
  welkom = { "eerlijk" }, ongepast = { "zaken", "sluit", "preek" },
  zeg {
    langs { "Weet je dat al helemaal zeker?", fout = "trekt het in twijfel",
      dan = { "Ja, hij heeft het me zelf gezegd. Twee keer. Aan de telefoon.", denkt = "Alsof ik een prijs verzin." } },
    langs { "Slaap er nog een nachtje over.", fout = "schuift het op",
      dan = { "Boris slaapt nergens een nachtje over, haha. Die belt gewoon.",
        denkt = "Dat is geen nee en geen ja." } },
    langs { "Dat doen we voor dezelfde prijs.", fout = "hoort om korting vragen", hoort = "een bod",
      dan = { "Dezelfde prijs als Boris? O. Ging dat zo makkelijk? Dan had het dus al die tijd minder gekund.",
        denkt = "Nu geloof ik van die eerste prijs ook niks meer." } },
    past "Nee, eerlijk gezegd niet.",
  },
  antwoord {
    [2] = { "Gelukkig maar. Nee, echt, als je nu was gaan zakken had ik gedacht, waar zat dat dan de hele tijd. "
        .. "Eenenveertigvijf, en klaar. Ik vind Boris wel wat hebben hoor. Lelijke borden, je ruikt de lijm, maar "
        .. "hij belt. [Soms denk ik, weet je wat, ik bel hem en ik zeg doe maar. Geen praatje, geen donderdag, dan "
        .. "ben ik ervan af. Of nee. Ja, toch. Ja](neem).",
      denkt = "Wiebe vindt het niks. Ik wel." },
    [3] = { "Haha, oké. Goed zo. Dan zeg ik tegen Wiebe: ze gaan niet lager. Hij gaat heel zielig kijken, maar "
        .. "stiekem vindt hij dat netjes. En Boris… ja. Die wil het zo graag, hè. [Als hij straks zit, om half vijf, "
        .. "dan zeg ik geloof ik ja, gewoon om ervan af te zijn. Dan hoef ik donderdag niks uit te leggen. Ja. Dat "
        .. "doe ik. Of…](neem) Want waar kom jij dan mee? [Met twaalf man. En dan begint Wiebe over drie zieken "
        .. "tegelijk, daar moet ik iets op hebben wat klopt](klein).",
      denkt = "Niet eens een blik naar de tas." },
  },
}

haakje "neem" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  welkom = { "preek", "zaken" }, ongepast = { "terug" },
  zeg {
    langs { "Dus eigenlijk ben je er al uit.", fout = "hoort een besluit", hoort = "een besluit",
      dan = { "O. Is dat zo? Ik dacht dat jij wel iets terug zou zeggen.",
        denkt = "Die laat zichzelf zo van tafel vallen." } },
    langs { "Ik zou het meteen zeggen.", fout = "jaagt haar op",
      dan = { "Nu? Meteen? Nee! Of… Nee. Ik bedoelde het niet zo.", denkt = "Straks doe ik het nog." } },
    past { "Slaap er nog een nachtje over.", brengt = "een nacht bedenktijd" },
    past { "Ik wil hem graag hebben.", brengt = "een tweede die hem wil" },
  },
  antwoord {
    [2] = { "Eh. Ja. Nee, niet zo, hè. Dit wil ik ook niet, ik wil ervan af, dat is wat anders. Haha. Dat doe ik "
        .. "dus, als het spannend wordt neem ik het bekende, dan is het over. [En dan zit ik weer met die lange van "
        .. "jullie te bellen, over een deur, om hem even te horen. Terwijl het eerlijk moet, alle drie "
        .. "evenveel](dubben).",
      denkt = "Ik zat al met mijn hand bij de telefoon." },
    [3] = { "O. Ja. Fijn dat je dat zegt. Nee, dit niet! Ik wil juist een ander. Zo. Alleen dan moet ik donderdag "
        .. "zeggen waarom, en 'het voelde goed', dat heb ik al eens gedaan. Je snapt wel over wie ik het heb. [Dus "
        .. "geef me iets. Eén ding waarom jullie die negen waren, iets wat ik kan zeggen zonder dat ik er zelf om "
        .. "moet lachen](waarom).",
      denkt = "Dat had ik dus nog aan niemand gezegd. Nu wel.", blik = "jou" },
  },
}

haakje "dubben" { soort = "gevoel", vak = "promotie 3", ook = "promotie 1",
  welkom = { "terug" }, ongepast = { "prijst", "sluit", "door" },
  zeg {
    past "Dus eigenlijk ben je er al uit.",
    langs { "En waarom deed je dat?", fout = "zei ze net",
      dan = { "Om hem even te horen, dat zeg ik. Er was niks met die deur.",
        denkt = "Nu moet ik het nog een keer zeggen ook." } },
    langs { "Dat is een goed plan.", fout = "vindt het netjes",
      dan = { "Netjes, ja, dat vind ik ook. Heel eerlijk allemaal. Pff.",
        denkt = "Die hoort alleen 'evenveel'." } },
    langs { "Zal ik even met je meekijken?", fout = "duikt in papieren",
      dan = { "Waarin? Er valt niks te kijken. Het zit hier, in mijn hoofd.",
        denkt = "Die denkt dat het in een map staat." } },
  },
  antwoord {
    [2] = { "Haha, ja. Ik belde over een deur, en toen vroeg ik eigenlijk of hij het druk had. Nou ja. Hij zei: een "
        .. "deur, welke deur? Je weet het dus al, hè. Ik ook. [Alleen moet ik donderdag één ding hebben, waarom die "
        .. "negen, waarom jullie. Zonder dat ik er zelf om ga lachen. Dus geef me eens iets](waarom).",
      denkt = "Ik zit zo rood als een boei." },
    [3] = { "Ja. Het is wel duidelijk, denk ik. Het is die lange. Ik wou weten of hij het meende. [Dat ene, wat hij "
        .. "vroeg, na een half uur op de kade. Daar lig ik dus over na te denken](meter). Ik word er zenuwachtig "
        .. "van, als ik iets echt wil. Dan [moet ik straks zeggen waarom, van die negen, en dan heb ik niks. Eén "
        .. "ding is genoeg](waarom).",
      denkt = "Er komt niks raars terug. Gelukkig.", blik = "jou" },
  },
}

haakje "meter" { soort = "belang", vak = "klanten 2", ook = "promotie 3",
  welkom = { "door", "sluit" }, ongepast = { "prijst", "zaken" },
  zeg {
    door { "Wat vroeg hij dan precies?", past = true, brengt = "zijn vraag" },
    zaken { "Hij komt straks ook bij het ophangen.", langs = "door naar de klus",
      dan = { "O, fijn. Maar ik was nog bij die vraag.", denkt = "Hup, alweer een stap verder." } },
    prijst { "Zo lang staat hij overal te kijken.", langs = "pakt de eer",
      dan = { "Dat zal best. Maar weet jij wat hij vroeg?", denkt = "Die was er niet bij, dat hoor je." } },
    sluit { "Stond dat ook in onze offerte?", past = true, brengt = "wat erin ontbreekt" },
  },
  antwoord {
    [2] = { "De andere twee hadden zo'n laser, piep piep. En hij: 'Waar kijken ze heen als ze hun handen vol "
        .. "hebben?' Aan Siemen. En Siemen pakt hem bij zijn mouw, en weg waren ze, de hele kade af. Staat dus "
        .. "nergens in jullie offerte, hè? Nergens. Zonde, want het klopt zo. [Ik moest meteen denken aan een "
        .. "mevrouw met een taart, vorige zomer. Verkeerde rij, en toen ging de loopplank omhoog](taart).",
      denkt = "Ik heb het op een geeltje gezet." },
    [3] = { "De andere twee kwamen met een laser, piep piep, klaar. En hij vroeg: waar kijken ze heen als ze hun "
        .. "handen vol hebben? Meer niet. Aan Siemen. En ik stond erbij en ik dacht, die wil ik. Echt, zo. In al die "
        .. "veertien bladzijden van jullie staat het nergens, en dat is het enige wat telt. [Ik zag meteen die "
        .. "mevrouw voor me, met een taart voor haar zus. Verkeerde rij, en toen ging de loopplank omhoog](taart). "
        .. "En Siemen maar wijzen. [Die moet eruit, van mijn eigen aanvraag, en ik heb het hem nog steeds niet "
        .. "gezegd](siemen).",
      denkt = "Zo. Daar was het dus een negen om.", blik = "jou" },
  },
}

haakje "waarom" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  welkom = { "door" }, ongepast = { "eerlijk", "zaken", "stopt" },
  zeg {
    door { "Wat zag jij, toen je dat cijfer gaf?", past = true },
    stopt { "Ik stuur je morgen drie argumenten.", langs = "weer een mapje",
      dan = { "Drie argumenten. In een pdf'je. Ja, doe maar.", denkt = "Eén ding had ik nodig, en dan nu." } },
    zaken { "Dan hangen we eerst het belangrijkste op.", langs = "door naar de klus",
      dan = { "Ja, vast. Maar wat zég ik dan, donderdag?", denkt = "Dat hangt al, in gedachten." } },
    eerlijk { "Met drie zieken halen wij het niet.", langs = "praat zichzelf eruit",
      dan = { "Eh, nee. Dat is eerlijk. Maar daarmee krijg ik jullie er niet door, haha.",
        denkt = "Die gaat voor Boris pleiten." } },
  },
  antwoord {
    [1] = { "Wat ik zag? [Die lange van jullie, bij Siemen. Hoe lang hij daar stond, en wat hij toen vroeg](meter).",
      denkt = "Stom dat ik dat dan zelf moet bedenken." },
    [2] = { "Ik? Eh. Hem zag ik, die lange, op de kade. Dat hij daar stond en niks deed. En dat Siemen begon te "
        .. "praten, en Siemen praat nooit… Ja. Dat is het. Gek, ik dacht dat ik iets van jou nodig had. [Dat zou "
        .. "Coba snappen, van de vaart. En die beslist, volgens mij. Of zie ik spoken?](coba)",
      denkt = "Het lag er gewoon. Ik moest er alleen langs." },
    [3] = { "O. Wacht. Ik zag iemand die keek. Meer was het niet. Iedereen die hier komt kijkt naar mij, of ik het "
        .. "leuk vind, en hij keek naar de kade. Dat kan ik zeggen. Hoef ik niet eens grappig bij te doen. [Alleen "
        .. "wordt het dan stil, en dan hou ik het niet, dan doe ik weer leuk. En jij lacht gewoon mee, "
        .. "straks](stil). Maar goed, [ik moet het nog wel gaan zeggen, donderdag, met die vier voor mijn "
        .. "neus](donderdag).",
      denkt = "Ik moet dit opschrijven voor het weg is.", blik = "jou" },
  },
  antwoord { stemming = "berend",
    [3] = { "O. Wacht. Ik zag iemand die keek. Meer was het niet. Iedereen die hier komt kijkt naar mij, of ik het "
        .. "leuk vind, en hij keek naar de kade. Dat kan ik zeggen, tegen Berend. [En toch knijpt er iets, en dat "
        .. "is, eh… wacht even, hoe zeg ik dat nu](jazeggen). En [ik moet er nog wel heen, donderdag, in mijn nette "
        .. "jasje. Ik zie er zo tegenop](donderdag).",
      denkt = "Ik moet dit opschrijven voor het weg is.", blik = "jou" },
  },
}

haakje "altijd" { soort = "gevoel", vak = "promotie 3", ook = "promotie 2",
  welkom = { "zelf", "eerlijk" }, ongepast = { "grapt", "door" },
  zeg {
    langs { "En dat noem jij werken?", fout = "ontwijkt met een grap",
      dan = { "Haha. Ja. Maar dat was geen antwoord.", denkt = "En nu weet ik nog niks." } },
    past { "Ik ook niet altijd.", brengt = "eerlijkheid" },
    langs { "Wat had je willen zeggen?", fout = "kaatst het terug",
      dan = { "Nee nee, ik vroeg het aan jou. Zo doe ik het zelf ook altijd.", denkt = "Die is glad." } },
    past { "Daar ben ik altijd slecht in.", brengt = "een bekentenis" },
  },
  antwoord {
    [3] = { "Haha, dank je. Nee, ik meen het, je hebt geen idee hoe vaak mensen dan zeggen: ik ben heel direct. En "
        .. "dan krijg je een mapje. Mijn zoon zegt het wel, hoor. Mam, je doet weer leuk. [En als ik sta te zwaaien "
        .. "kijkt hij naar zijn schoenen. Heel normaal, hoor, op die leeftijd](mats). En ik geef dan maar zevens. "
        .. "[Ook waar een negen stond, want die moet je uitleggen. En dan doe ik of mijn neus bloedt](zeven).",
      denkt = "Kijk, zo kan het dus ook." },
  },
}

-- De kade: wie er wijst, wie er wacht, wie er zwaait.

haakje "siemen" { soort = "gevoel", vak = "markt 1", ook = "markt 2",
  welkom = { "preek" }, ongepast = { "eerlijk", "door" },
  zeg {
    past "Ik zou het meteen zeggen.",
    langs { "Dat komt heus wel goed.", fout = "sust",
      dan = { "Met Siemen wel. Met mij, dat weet ik nog niet. Maar zeg ik het nu, of niet?",
        denkt = "Zo gaat kerst ook weer voorbij." } },
    langs { "Nee, eerlijk gezegd niet.", fout = "laat het liggen",
      dan = { "Nee? O. Nou, dat doe ik al sinds kerst, niks zeggen. Daar word ik dus niet vrolijk van.",
        denkt = "Dat had ik zelf ook kunnen bedenken." } },
    langs { "Wat zou jij zelf het liefst doen?", fout = "kaatst het terug",
      dan = { "Ik? Me verstoppen. Haha. Nee, wat zou jij doen?", denkt = "Ik stelde een vraag, volgens mij." } },
  },
  antwoord {
    [2] = { "Ja. Ja, ik ook, eigenlijk. Ik loop straks langs. Weet je, ik denk soms dat hij het allang weet, hij "
        .. "kijkt dan zo vriendelijk. Drieënzestig is hij, zijn schouder is op, hij wil zelf ook wel, daar ligt het "
        .. "niet aan. Het is dat zinnetje van mij, 'in plaats van kademeester'. [En dan heb ik nog die stickers op "
        .. "mijn geweten, die eraf waaien. Daar heb ik voor getekend. Zeg even iets aardigs](stickers).",
      denkt = "Zo zou ik het ook willen horen, als ik Siemen was." },
    [3] = { "Vandaag nog. Oké. Dan moet ik het ook doen, hè. Ik zie het al voor me, hij zet zijn pet af en dan stelt "
        .. "hij míj gerust. Zo gaat dat altijd, ik kom met iets vervelends en dan krijg ik een aai over mijn bol. "
        .. "[Zoals bij die mevrouw met haar taart. Die zag de loopplank zo voor haar neus omhooggaan](taart). En "
        .. "[mijn stickers hingen daar dus, en die waaien eraf. Toe, zeg iets liefs](stickers).",
      denkt = "Ik ga het doen. Nu heb ik het gezegd." },
  },
}

haakje "taart" { soort = "gevoel", vak = "klanten 2", ook = "klanten 1",
  welkom = { "door" }, ongepast = { "grapt", "stopt", "troost" },
  zeg {
    past "Hoe liep dat af?",
    langs { "Dat had iedereen kunnen gebeuren.", fout = "troost te vroeg",
      dan = { "Ja. Het kan iedereen gebeuren. Maar zij stond daar.", denkt = "Ik was nog niet eens bij het zakmes." } },
    langs { "Zullen we het daar even bij laten?", fout = "kapt haar af",
      dan = { "O. Ik was er bijna, hoor. Maar goed.", denkt = "Nu blijft ze daar staan, met die doos." } },
    langs { "Doe mij er ook maar een.", fout = "grapt over de taart", hoort = "een traktatie",
      dan = { "Er was ook genoeg, ja. Maar zij stond daar dus.", denkt = "Ik zag die loopplank weer omhooggaan." } },
  },
  antwoord {
    [2] = { "Ze heeft hem aangesneden! Daar, op de kade, voor de hele verkeerde rij, met het zakmes van Siemen. Ik "
        .. "kreeg ook een stuk. En ik sta te eten en ik kijk omhoog en daar hangt 'oiletten', zonder T. [Dat zijn "
        .. "mijn stickers, daar heb ik voor getekend. Zeg maar iets aardigs](stickers).",
      denkt = "Ze vroeg of ik ook verkeerd stond. Ja mevrouw." },
    [3] = { "Aangesneden, op de kade. Drie kwartier had ze daar gestaan. Veertig man met slagroom op hun jas, en die "
        .. "zus, tachtig werd die, heeft alleen een foto gezien. Het was nog gezellig ook, dat is het erge. Coba "
        .. "kwam erbij staan en die zei niks, die keek. [En toen dacht ik, hang het hier op, een proef, van triplex "
        .. "desnoods, zaterdag bij de rijen. Dan komt Coba er vanzelf langs, en die gelooft alleen wat ze ziet. Of "
        .. "zit ik nu maar wat te kletsen? Zeg het gerust](triplex).",
      denkt = "Ik vertel het altijd als een leuk verhaal." },
  },
}

haakje "stickers" { soort = "gevoel", vak = "product 3", ook = "markt 1",
  welkom = { "troost" }, ongepast = { "prijst", "zaken", "door" },
  zeg {
    langs { "Dat heb je goed gezien.", fout = "prijst de fout",
      dan = { "Haha, nee! Ik had het dus juist niet gezien, dat is het hem.",
        denkt = "Die heeft maar half geluisterd." } },
    langs { "Wie weet dat nog meer?", fout = "zoekt getuigen",
      dan = { "Iedereen! Het hangt aan de muur. Ik vroeg om iets aardigs.", denkt = "Dat hielp niet." } },
    langs { "Zevenhonderd euro, alles bij elkaar.", fout = "begint over geld", hoort = "een klus",
      dan = { "Dat is vast een goede prijs, maar ik zat even niet te kopen.",
        denkt = "Ik sta in mijn hemd en daar komt de rekenmachine." } },
    past "Dat had iedereen kunnen gebeuren.",
  },
  antwoord {
    [1] = { "Lief van je. [Het was daarna, na dat gedoe. Overruled, noem ik dat, en dat geloven ze, maar dat was het "
        .. "niet](vorige).",
      denkt = "Ik heb nog een T liggen." },
    [2] = { "Dank je. Nee, dat wou ik even horen, haha, ik zei het er ook bij. Maar het zat zo: het moest ineens "
        .. "snel en goedkoop, want het eerste was niet doorgegaan. [Dat eerste was van een schilder, Ids, een heel "
        .. "goeie. Die vroeg naar het weer, als ze staan te lezen. Vragen jullie dat, zoiets?](ids)",
      denkt = "De T ligt op de vensterbank." },
    [3] = { "Dank je. Ik geloof het niet helemaal, maar het is prettig. Weet je wat ik zei, toen ze hingen? Strak. "
        .. "Tegen niemand. Strak! En er krulde toen al een hoekje om. Dat was twee weken nadat het andere was "
        .. "afgeschoten. Nou ja, afgeschoten. [Zo zeg ik dat maar, en dan geven ze Wiebe de schuld. Er zit iets "
        .. "anders achter](vorige).",
      denkt = "Je wilt gewoon dat iemand het een keer zegt." },
  },
}

haakje "hal" { soort = "feit", vak = "markt 1", ook = "product 1",
  welkom = { "sluit" }, ongepast = { "prijst", "zaken" },
  zeg {
    langs { "Ik ga wel mee.", fout = "nodigt zichzelf uit",
      dan = { "Naar de opening? Gezellig. Breng een vloer mee.", denkt = "Die hoorde alleen fanfare." } },
    past "Weet je dat al helemaal zeker?",
    langs { "Gefeliciteerd, wat leuk voor je!", fout = "viert te vroeg",
      dan = { "Dank je. Ja. We gaan het vieren. Op beton, als het tegenzit.",
        denkt = "Die heeft die vloer niet gehoord." } },
  },
  antwoord {
    [1] = { "Nee. Haha. Niemand weet het. [Ik liep er voorop met de burgemeester, recht de bezemkast in, en hij zei "
        .. "nog dat het fris rook, haha](bezem).",
      denkt = "Niet verder vertellen." },
    [2] = { "Haha, nee. Nee, natuurlijk niet. Maar als ik dat zeg, zegt iedereen hem af. Dus ik zeg één mei en dan "
        .. "wordt het één mei, zo gaat dat hier. Het is ook best een mooi ding, hoor, wit, veel glas, alleen vind "
        .. "je de deur niet. [Loop ik daar laatst voorop met de burgemeester, krant erbij, doe ik zo, met een "
        .. "zwaai, een deur open: de bezemkast! En hij loopt er nog in ook! Wat ruikt het hier fris, zegt hij, met "
        .. "zo'n emmer naast zich!](bezem)",
      denkt = "Eindelijk iemand die het ook hoorde." },
    [3] = { "Nee. Tussen ons. Ik bel die man van de vloer elke vrijdag en elke vrijdag is hij er weer helemaal van "
        .. "overtuigd. Maar goed, de borden hebben geen vloer nodig, dat scheelt. Wat mij meer dwarszit is buiten, "
        .. "op de kade. [Daar komen fietskluizen, op de verkeerde hoek. En wat zei ik? Goed punt](kluizen). Binnen "
        .. "is het vooral lachen. [Ik met de burgemeester voorop, krant erbij, gooi ik een deur open: de bezemkast. "
        .. "En hij naar binnen, en hij zegt: wat ruikt het hier fris!](bezem)",
      denkt = "Nu moet ik even aan die vloerenman denken." },
  },
}

haakje "bezem" { soort = "feit", vak = "product 1", ook = "markt 1",
  welkom = { "grapt" }, ongepast = { "zelf", "sluit", "door" },
  zeg {
    langs { "Zal ik even met je meekijken?", fout = "gaat helpen", hoort = "een vraag om hulp",
      dan = { "In die kast? Haha, nee, daar staat alleen een emmer.", denkt = "Die meent het nog ook." } },
    langs { "Hoe liep dat af?", fout = "dat was het eind",
      dan = { "Nou, zo dus! Fris, zei hij. Meer komt er niet.", denkt = "Ik had hem net zo mooi verteld." } },
    past "Daar had ik bij willen zijn!",
    langs { "Dat heb ik ook weleens gedaan.", fout = "eigen verhaal",
      dan = { "Met een burgemeester? Haha, nee hè.", denkt = "Ik zat nog bij die emmer." } },
  },
  antwoord {
    [1] = { "Het stond nog in de krant ook. [Ik zag Coba erbij staan, haar bril af. Volgens mij beslist zij hier "
        .. "alles, of zie ik spoken?](coba)",
      denkt = "Emmer op de foto." },
    [2] = { "Haha, ja! En ik kon niet meer, ik stond te piepen. De architect zei dat het gebouw zichzelf wijst. Dus "
        .. "daar moeten jullie iets aan doen. En op de kade wordt het erger, hoor. [Daar wil hij fietskluizen. En ik "
        .. "zit erbij en ik zeg, goed punt](kluizen).",
      denkt = "Hij stuurde nog een kaartje met een bezem." },
    [3] = { "Je had moeten zien hoe Coba keek. Coba is van de vaart, die lacht nooit, en die stond daar met haar "
        .. "bril in haar hand. Daarna zei ze tegen Berend: daar hoort een bord. En toen kwam er ineens geld. [Dus "
        .. "volgens mij beslist Berend helemaal niks. Volgens mij kijkt hij eerst of haar bril afgaat. Of zie ik nu "
        .. "spoken?](coba)",
      denkt = "Ik vind het nog steeds een goede dag." },
  },
}

haakje "coba" { soort = "belang", vak = "promotie 2", ook = "klanten 2",
  welkom = { "prijst" }, ongepast = { "troost", "preek" },
  zeg {
    langs { "Ik zou het meteen zeggen.", fout = "stuurt haar weg",
      dan = { "Tegen Coba? 'Jij beslist hier'? Haha, dan zie ik haar nooit meer.", denkt = "Die kent haar niet." } },
    langs { "Dat komt heus wel goed.", fout = "sust",
      dan = { "Wat komt goed? Ik vroeg of ik spoken zie.", denkt = "Dat was een antwoord op iets anders." } },
    past "Dat heb je goed gezien.",
  },
  antwoord {
    [1] = { "Ja? Dan moet ze het zien. [Een proef, van triplex, zaterdag bij de rijen. Of zit ik te "
        .. "kletsen?](triplex)",
      denkt = "Zes jaar voor nodig gehad." },
    [2] = { "Ja hè? Ik dacht het al een tijd, maar je gaat twijfelen, iedereen heeft het altijd over Berend. Geen "
        .. "leverancier die ooit naar haar vraagt. Ze staat ook nergens op het schema. [Dus ik dacht, hang het op. "
        .. "Zaterdag, bij de rijen, van triplex desnoods. Dan loopt ze er vanzelf langs. Of zit ik nu maar wat te "
        .. "kletsen?](triplex)",
      denkt = "Dan ben ik dus niet gek." },
    [3] = { "Dank je. Nee, dan ben ik er wel. Ze zei het ook, bij het jaarplan, ik zie het niet voor me, Anouk. "
        .. "Letterlijk. En ik kom weer met dia's. Taartdiagram! [Dus het moet gewoon een keer hangen, zaterdag, al "
        .. "is het van triplex. Of klets ik maar wat?](triplex). Want op donderdag, aan die tafel… [dan zitten zij "
        .. "op een rij en ik aan de overkant, of ik rijexamen doe](donderdag).",
      denkt = "Geen 'interessant', niks." },
  },
}

haakje "triplex" { soort = "belang", vak = "klanten 2", ook = "promotie 2",
  welkom = { "prijst" }, ongepast = { "zaken" },
  zeg {
    zaken { "Dan hangen we eerst het belangrijkste op.", langs = "neemt het over",
      dan = { "Ho, ho. Ik vroeg alleen of het iets was.", denkt = "Nu is het ineens van een ander." } },
    langs { "Ik wil hem graag hebben.", fout = "hoort de opdracht", hoort = "een opdracht",
      dan = { "Ja, dat weet ik, dat snap ik. Maar is het nu een goed idee of niet?",
        denkt = "Ik vroeg iets anders." } },
    past "Dat is een goed plan.",
    langs { "Zevenhonderd euro, alles bij elkaar.", fout = "begint over geld", hoort = "een klus",
      dan = { "Voor triplex? Haha. Wiebe hoeft hier niks van te weten.", denkt = "Niet rekenen nu." } },
  },
  antwoord {
    [1] = { "Ja? Oké. Zaterdag. [Ik weet zelfs waar, ik heb het uitgemeten, met mijn voeten, dus dat is natuurlijk "
        .. "niks, streep maar weg](voeten).",
      denkt = "Nu moet ik er wel vroeg uit." },
    [2] = { "Echt? Je zegt het niet omdat ik zo kijk? Oké. Haha, nu word ik zenuwachtig. Zaterdag half acht, Siemen "
        .. "is er dan ook. En dan hang ik meteen [die ene erbij, op de plek. Die heb ik zelf uitgezocht, met mijn "
        .. "voeten, dus dat is natuurlijk geen meten, streep maar weg](voeten).",
      denkt = "Ik heb een plan. Hardop." },
    [3] = { "Mooi. Dan doen we het. Dat woordje 'we', dat zei ik, haha, trek je er niks van aan. Ze hoeft er alleen "
        .. "maar langs te lopen. En dat ene bord hang ik er dan ook bij, op de plek. [Die heb ik zelf gemeten, met "
        .. "mijn laarzen. Nou ja, gemeten. Streep maar weg](voeten).",
      denkt = "Ik zie haar al staan, met die bril in haar hand.", blik = "jou" },
  },
}

haakje "alibi" { soort = "gevoel", vak = "klanten 3", ook = "product 1",
  stemming = { "gewoon", "weerzien" },
  welkom = { "sluit", "door" }, ongepast = { "zelf", "grapt" },
  zeg {
    langs { "Dat heb ik ook weleens gedaan.", fout = "eigen verhaal",
      dan = { "Wat, doen alsof je rookt? Ja, op school. Haha. Dit is wel iets anders.",
        denkt = "Zo gewoon is het nu ook weer niet." } },
    langs { "Doe mij er ook maar een.", fout = "grapt, hoort het niet", hoort = "een sigaret",
      dan = { "Haha. Ik heb er geen. Dat zeg ik net.", denkt = "Iedereen wil er altijd een." } },
    past { "Wat had je willen zeggen?", brengt = "de echte reden" },
    past { "Denken ze dat nog steeds?", brengt = "wat ze nu denken" },
  },
  antwoord {
    [1] = { "Ach. Ik krijg aanstekers met mijn verjaardag. [Ik stond te zwaaien. Een keer zelfs drie minuten naar "
        .. "een verkeerde. Stom, hè? Of heb jij dat ook weleens?](hoek)",
      denkt = "Zo, half verteld." },
    [2] = { "Dat ik stond te zwaaien, dat had ik moeten zeggen. Maar ze denken het nog steeds, hoor, ik krijg "
        .. "aanstekers met mijn verjaardag, een hele la vol, er zit er een bij met een bootje. Om de vrijdag gaat "
        .. "mijn zoon met de boot en dan sta ik daar op de hoek. Niks bijzonders. [Ik heb een keer drie minuten "
        .. "naar de verkeerde staan zwaaien, zo'n zelfde muts, een wildvreemde jongen, en zijn moeder maar kijken. "
        .. "Stom, hè? Of heb jij dat ook weleens?](hoek)",
      denkt = "Nu weet één iemand het. Die van de borden." },
    [3] = { "Ik zwaai mijn zoon uit, dat had ik gewoon kunnen zeggen. Dat is alles. En nu hebben ze me een cursus "
        .. "aangeboden, haha, stoppen met roken, drie dinsdagen. Mats, van de boot van kwart over vier, dan gaat hij "
        .. "naar zijn vader. Alleen… [terugzwaaien zit er niet meer in, nou ja, dat hoort zo, zeggen ze](mats). En "
        .. "ik maar staan maaien, [een keer zelfs naar een verkeerde, door die muts. Ik ging door de grond. Stom, "
        .. "hè? Of heb jij dat ook, weleens?](hoek)",
      denkt = "En weet je, het lucht nog op ook.", blik = "raam" },
  },
}

haakje "hoek" { soort = "feit", vak = "klanten 3", ook = "product 1",
  welkom = { "zelf", "troost" }, ongepast = { "eerlijk", "terug" },
  zeg {
    past { "Dat heb ik ook weleens gedaan.", brengt = "gezelschap" },
    past { "Dat had iedereen kunnen gebeuren.", brengt = "troost om een muts" },
    langs { "Nee, eerlijk gezegd niet.", fout = "laat haar zitten",
      dan = { "Nee? Nooit? O. Nou, dan ben ik de enige.", denkt = "Had dan gelogen." } },
    langs { "Maar je vindt het wel jammer.", fout = "wordt zwaar", hoort = "spijt",
      dan = { "Jammer? Nee, het was juist om te lachen!", denkt = "Die hoort overal iets achter." } },
  },
  antwoord {
    [1] = { "Gelukkig. Haha. [Mijn eigen zoon zwaait tegenwoordig ook niet terug. Dertien. Ach ja, prima](mats).",
      denkt = "Zijn moeder keek zo raar." },
    [2] = { "Haha, gelukkig! Hij zwaaide ook nog terug, dat was het ergste. Het is zo'n hoek waar iedereen maar wat "
        .. "staat, een man met een hond, een meisje van de bakker, ik. We kennen elkaar niet maar we knikken wel. En "
        .. "er komen dus straks fietskluizen. [Iedereen was voor, en ik zei ook nog: goed punt](kluizen).",
      denkt = "Zo gek ben ik dus niet. Of we zijn het allebei." },
    [3] = { "O, heerlijk, dat je dat zegt. Kijk, dat heb je daar dus. Je staat er maar, en niemand weet of je daar "
        .. "hoort. Zelf sta ik er voor mijn zoon, dus. [Dan kijk ik naar zijn rug, en dan denk ik, ach, prima, hij "
        .. "wordt groot](mats). En nu komen daar [kluizen, voor fietsen. En ik zei: goed punt. Ik!](kluizen)",
      denkt = "Ik had het nog nooit aan iemand verteld, van die jongen." },
  },
}

haakje "kluizen" { soort = "gevoel", vak = "product 1", ook = "klanten 3",
  welkom = { "door" }, ongepast = { "prijst", "sluit", "grapt" },
  zeg {
    langs { "Zal ik even met je meekijken?", fout = "pakt de tekening",
      dan = { "Naar de tekening? Die ken ik uit mijn hoofd. Het gaat om wat ik zei.",
        denkt = "Altijd die papieren." } },
    past "Wat zou jij zelf het liefst doen?",
    langs { "En dat noem jij werken?", fout = "grapt, zij niet",
      dan = { "Ja. Nou. Daar word ik dus voor betaald, ja.", denkt = "Ik was even niet in de stemming." } },
    langs { "Dat heb je goed gezien.", fout = "hoort instemming", hoort = "instemming",
      dan = { "Wat heb ik goed gezien? Ik vond het helemaal geen goed punt.",
        denkt = "Zo klonk het in die vergadering ook." } },
  },
  antwoord {
    [1] = { "Dertig meter verderop. [Ik heb het uitgemeten, met mijn voeten, dus dat is niks, streep maar "
        .. "weg](voeten).",
      denkt = "Ze stonden me te bekijken vanaf de boot." },
    [2] = { "Ik? Ik zou ze gewoon dertig meter verderop zetten. Dan staan die fietsen droog en dan kun je op de hoek "
        .. "nog… nou ja, staan. Daar hoeft niemand voor in te leveren. [Ik heb het nagelopen, met mijn laarzen aan. "
        .. "Dat is natuurlijk geen meten, er komt maandag iemand met zo'n apparaat. Streep maar weg](voeten).",
      denkt = "Het is er zo uit, als iemand het vraagt." },
    [3] = { "Die hoek vrij. De architect wou die kluizen, Wiebe wou subsidie en Berend wou koffie, en wat ik wou "
        .. "kwam niet ter sprake. Daar staan mensen te zwaaien, snap je, tot de boot voorbij de groene ton is. Op "
        .. "vrijdag sta ik er zelf tussen. En dat zeg ik dan niet, in zo'n vergadering, want dan denken ze: daar heb "
        .. "je haar weer. En [dertig meter verder kan zo'n kluis net zo goed, dat heb ik nagelopen. Op laarzen, "
        .. "hoor, dus dat is geen meten](voeten).",
      denkt = "Ik zit hier gewoon te zeggen wat ik wil." },
  },
  antwoord { stemming = "mist",
    [3] = { "Die hoek vrij. Dat zou ik het liefst. Daar sta ik op vrijdag, als Mats met de boot gaat, tussen de "
        .. "anderen. [En daar stond ik ook toen hij appte dat ik nat werd. En ik maar een zeehond terugsturen, met "
        .. "een paraplu. Dat had anders gemoeten, dat appje](omkijken). En die fietsen, ach, [dertig meter verder "
        .. "kan het net zo goed, dat heb ik nagelopen. Op laarzen, hoor, dus dat is geen meten](voeten).",
      denkt = "Daar krijg je me niet weg, van die hoek.", blik = "raam" },
  },
}

haakje "voeten" { soort = "gevoel", vak = "product 1", ook = "klanten 3",
  welkom = { "troost" }, ongepast = { "preek", "grapt" },
  zeg {
    langs { "Daar zou ik niks meer aan doen.", fout = "neemt de streep over",
      dan = { "Nee, oké. Weg ermee.", denkt = "Nu staat die streep er echt." } },
    langs { "Daar had ik bij willen zijn!", fout = "lacht haar uit",
      dan = { "Haha. Ja. Nou, blij dat je er niet bij was.", denkt = "O ja. Zo zag het er dus uit." } },
    past "Dat telt ook, hoor.",
  },
  antwoord {
    [1] = { "Ja? Oké. [Een paal moet er dan ook, wat kost zoiets? Gewoon een bedrag, geen cadeautje](paal).",
      denkt = "Honderdvier." },
    [2] = { "O. Nou, dank je. Dan laat ik het staan. Honderdvier, met maat negenendertig, reken maar uit. Het paste "
        .. "dus. Zes meter reling, dat heb ik op een bierviltje staan. En dan moet daar een bord. [Dat heb ik al, "
        .. "één woord, zwaaien, met een pijl. Wiebe wou er nog iets met beleving achter. Wat vind jij, moet er iets "
        .. "bij?](woord)",
      denkt = "Ik had het bijna zelf al weggegooid." },
    [3] = { "Ja. Vind ik eigenlijk ook. Honderdvier voeten, op een zondag, hak tegen teen, met terugtellen en al, en "
        .. "dan zeg ik er zelf weer iets lulligs bij. Dat doe ik altijd, eerst maak ik iets en dan lach ik het weg. "
        .. "[Zo ging het ook met dat bord, met zwaaien. Er mag best nog iets bij, zei ik dan](woord).",
      denkt = "Honderdvier. Het blijft staan." },
  },
}

haakje "woord" { soort = "belang", vak = "klanten 3", ook = "product 1",
  welkom = { "preek" }, ongepast = { "door", "zaken", "prijst" },
  zeg {
    langs { "Dat is een goed plan.", fout = "kiest voor Berend",
      dan = { "Dat er iets bij moet? O. Nou, dan ben jij de derde.", denkt = "Dus toch kaal." } },
    past "Daar zou ik niks meer aan doen.",
    langs { "Zevenhonderd euro, alles bij elkaar.", fout = "noemt een prijs", hoort = "een bestelling",
      dan = { "Dat bedoel ik niet. Ik zat nog bij dat woord.", denkt = "Nee hè, die is alweer aan het rekenen." } },
    langs { "Wat zou jij zelf het liefst doen?", fout = "kaatst het terug",
      dan = { "Ik? Daar twijfel ik dus over. Iedereen vraagt het altijd aan mij terug.",
        denkt = "Zo weet ik het nog niet." } },
  },
  antwoord {
    [2] = { "Nee hè? Niks. Dat vond ik ook! Ik heb duizend zinnen geschreven, ik heb er prijzen voor gekregen, en "
        .. "dit is gewoon de beste, en het is niet eens een zin. Het ging er ook bijna door, hoor. Bijna. [Wat kost "
        .. "zoiets eigenlijk, nu, één paal en één bord? Gewoon een bedrag, geen cadeautje, dan is het voor Wiebe "
        .. "niks waard](paal).",
      denkt = "Die staat er gewoon voor. Voor dat woord." },
    [3] = { "Dank je. Ja. Gewoon afblijven. Het staat daar, tegen de kast, met zijn gezicht naar de muur, dat heb je "
        .. "natuurlijk al gezien. Het is voor wie blijft staan, snap je, al die andere borden zijn voor wie weggaat. "
        .. "En nu weer netjes vragen, hè. [Wat kost dat, één paal en één bord? Een bedrag, geen cadeautje](paal).",
      denkt = "Ik zit weer met mijn handen te wijzen. Pijl.", blik = "jou" },
  },
}

haakje "paal" { soort = "feit", vak = "product 1", ook = "markt 3",
  welkom = { "zaken" }, ongepast = { "prijst", "preek" },
  zeg {
    langs { "Dat is een goed plan.", fout = "prijst, noemt niks",
      dan = { "Dank je. En wat kost het?", denkt = "Dat is de derde die dat zegt en de prijs niet weet." } },
    langs { "Dat doen we voor dezelfde prijs.", fout = "geeft het weg", hoort = "een wens om korting",
      dan = { "Dus gratis. Dat zei ik, dan is het voor Wiebe niks waard. En voor mij ook niet.",
        denkt = "Zo'n bonbon is dat." } },
    past "Zevenhonderd euro, alles bij elkaar.",
    langs { "Daar zou ik niks meer aan doen.", fout = "raadt het af",
      dan = { "Dat is geen bedrag. En geen leuk antwoord ook.", denkt = "Dus het is niks, dat bord." } },
  },
  antwoord {
    [1] = { "Zevenhonderd. Had ik ook. [Die plek heb ik zelf uitgemeten, met mijn voeten, dus dat is natuurlijk "
        .. "geen meten](voeten).",
      denkt = "Zonder btw of met?" },
    [2] = { "Zevenhonderd! Dat had ik ook, op mijn viltje, echt waar, nog geen zevenhonderd. Kijk, en daar durfde ik "
        .. "dus niet om te vragen. Voor zevenhonderd euro. We hebben hier een lamp gekocht van negenhonderd. [Maar "
        .. "goed, het zat niet op het geld vast, toen. Het was dat ene grapje](grap).",
      denkt = "Kan ik dus gewoon rekenen." },
    [3] = { "Zevenhonderd. Kijk, dat is een antwoord. Daar kan ik mee naar Wiebe. 'Wat levert het op, Anouk?' Nou, "
        .. "weet ik veel, maar het kost zevenhonderd, haha. Nee, dat antwoord moet ik nog een keer vinden. [Van de "
        .. "vorige keer weten ze hier alleen dat ene grapje nog](grap).",
      denkt = "Zonder het na te kijken." },
  },
}

haakje "mats" { soort = "gevoel", vak = "klanten 3", ook = "klanten 1",
  stemming = { "gewoon", "berend", "weerzien" },
  welkom = { "terug" }, ongepast = { "troost", "zaken", "preek" },
  zeg {
    langs { "Daar zou ik niks meer aan doen.", fout = "raad zoals iedereen",
      dan = { "Dat doe ik ook niet. Ik sta daar alleen.", denkt = "Dat advies had ik gratis al van zes mensen." } },
    past "Maar je vindt het wel jammer.",
    langs { "Ik ga wel mee.", fout = "lost het op",
      dan = { "Naar de boot? Haha, nee, dan kijkt hij helemaal niet meer.", denkt = "Lief. Maar nee." } },
    langs { "Dat komt heus wel goed.", fout = "troost zoals iedereen",
      dan = { "Dat zeggen ze allemaal. Het komt goed, het hoort erbij. Ja.",
        denkt = "Nog een moeder van het schoolplein." } },
  },
  antwoord {
    [3] = { "Ja. Ik vind het zo jammer, joh. Vorige zomer deed hij het nog met twee armen, of er een vliegtuig moest "
        .. "landen. En sinds de herfst: muts op, ding op zijn oren, naar binnen. En dan stuurt hij me vanaf die boot "
        .. "een appje. Mam ga naar binnen je wordt nat. Dus hij kijkt wel. Hij kijkt gewoon! Verder is het een lieve "
        .. "jongen, hoor. [En mijn Douwe, die vindt hij leuker dan mij, haha. Ik ben er zo blij mee](douwe). Maar "
        .. "daarom wil ik dat dat bord er komt. [Alleen dat ene woord, Berend wou er altijd nog iets bij, en dan ga "
        .. "ik twijfelen, weet je](woord).",
      denkt = "Ik heb dat appje bewaard. Het staat bovenaan.", blik = "raam" },
  },
}

haakje "douwe" { soort = "feit", vak = "klanten 3",
  welkom = { "prijst" }, ongepast = { "sluit", "troost" },
  zeg {
    past "Gefeliciteerd, wat leuk voor je!",
    langs { "Weet je dat al helemaal zeker?", fout = "net als de rest",
      dan = { "Zie je, daar ga je al. Zo zacht. Ja, ik weet het zeker.", denkt = "Net mijn moeder." } },
    langs { "Dat telt ook, hoor.", fout = "maakt het klein",
      dan = { "'Telt ook'? Haha. Douwe? Nee, die telt helemaal.", denkt = "Zo zacht, zie je. Net als de rest." } },
  },
  antwoord {
    [2] = { "Haha, dank je! Dat zegt dus niemand, hè, die vragen meteen hoe Mats eronder is. Hij lapt boten op. Hij "
        .. "is niet zo van het praten. Ik praat, hij schuurt. Het past precies. [Alleen zijn hond, die woont nu bij "
        .. "mij, die heeft vanmorgen een sok opgegeten. Ik zit hier grapjes te maken maar ik kijk de hele tijd op "
        .. "mijn telefoon, afwachten, zegt de dierenarts. Als hij belt neem ik even op, niet weglopen dan. Zeg even "
        .. "dat het goed komt](hond).",
      denkt = "Ik zit te stralen, ik voel het." },
    [3] = { "O, dank je wel. Ja, ik vind het ook zo leuk. Negenendertig, en dan fiets je zingend naar je werk, dat "
        .. "is toch belachelijk. Hij zegt weinig, en als ik leuk ga zitten doen dan kijkt hij me aan en dan wacht "
        .. "hij. Kan ik dus niet tegen, haha. Dan moet ik zeggen wat ik echt vind. [Hier lukt me dat dus niet. Doe "
        .. "jij dat, altijd zeggen wat je vindt? Niet aardig doen, ik wil het weten](altijd). En zijn hond, hè, [die "
        .. "heeft vanmorgen een sok op. Daarom kijk ik steeds op mijn telefoon. Als de dierenarts belt neem ik op, "
        .. "niet weglopen dan. Zeg even dat het goed komt, dat hoeft niet waar te zijn](hond).",
      denkt = "Zo simpel is feliciteren." },
  },
  antwoord { stemming = "mist",
    [3] = { "O, dank je wel. Ja, ik vind het ook zo leuk. Negenendertig, en dan fiets je zingend naar je werk, dat "
        .. "is toch belachelijk. Hij zegt weinig, en als ik leuk ga zitten doen dan wacht hij. Kan ik niet tegen, "
        .. "haha. Dan moet ik zeggen wat ik echt vind. [Hier op het werk lukt me dat nooit. Jou wel, altijd zeggen "
        .. "wat je vindt? Eerlijk zijn, hoor](altijd).",
      denkt = "Hij zegt haast niks, en dan zeg ik het vanzelf." },
  },
  antwoord { stemming = "weerzien",
    [3] = { "O, dank je wel. Ja, ik vind het ook zo leuk. Negenendertig, en dan fiets je zingend naar je werk, dat "
        .. "is toch belachelijk. Alleen dat van Amsterdam, dat weet hij half. [Dat bureau daar. Ze weten allemaal "
        .. "wat ik doen moet, thuis, en ik zit erbij](baan). En zijn hond, hè, [die heeft vanmorgen een sok op. "
        .. "Daarom kijk ik steeds op mijn telefoon. Als de dierenarts belt neem ik op, niet weglopen dan. Zeg even "
        .. "dat het goed komt, dat hoeft niet waar te zijn](hond).",
      denkt = "Dat van Amsterdam had ik niet willen zeggen." },
  },
}

haakje "hond" { soort = "gevoel", vak = "klanten 1", ook = "klanten 3",
  stemming = { "gewoon", "weerzien" },
  welkom = { "troost" }, ongepast = { "door", "stopt" },
  zeg {
    langs { "Hoe liep dat af?", fout = "weet ze nog niet",
      dan = { "Dat weet ik dus niet! Daarom kijk ik zo op dat ding.", denkt = "Nou, dat hielp." } },
    past "Dat komt heus wel goed.",
    langs { "Dan kom ik een andere keer terug.", fout = "loopt weg",
      dan = { "Nee, niet weglopen, dat zei ik net! Zeg nou even iets aardigs.",
        denkt = "Straks zit ik hier in mijn eentje op dat ding te kijken." } },
  },
  antwoord {
    [3] = { "Dank je. Even ademen. … O, een appje. Hij is eruit! De sok! Haha, met foto, die laat ik je niet zien. "
        .. "Zo. Nu kan ik weer denken. Weet je wat zo stom is, om zo'n hond kan ik rustig zeggen dat ik bang ben, "
        .. "tegen een wildvreemde. En hier op het werk doe ik leuk. [Tegen iedereen op die stoel, ook tegen die "
        .. "mevrouw van de bonbons. En daar zit jij nu](bonbons). Daar heb ik dus dat lijstje voor, [achterin, dat "
        .. "met de minnetjes](lijstje).",
      denkt = "Dat ik me zo kan aanstellen. Maar hij is eruit." },
  },
}

-- Donderdag, en de vorige keer.

haakje "donderdag" { soort = "belang", vak = "promotie 2", ook = "markt 2",
  welkom = { "zaken" }, ongepast = { "door", "eerlijk" },
  zeg {
    langs { "Ik wil hem graag hebben.", fout = "hoort de opdracht", hoort = "een opdracht",
      dan = { "Ja. Dat had ik begrepen. Ik had het over donderdag.", denkt = "En weer gaat het over de opdracht." } },
    langs { "Wat had je willen zeggen?", fout = "gaat over vroeger",
      dan = { "Wanneer? De vorige keer? Nee, het gaat nu even over donderdag.", denkt = "Die loopt achteruit." } },
    langs { "Daar ben ik altijd slecht in.", fout = "laat haar zitten",
      dan = { "Ja. Ik ook. Nou ja, laat maar.", denkt = "Zo ging het ook op de gang." } },
    past "Ik ga wel mee.",
  },
  antwoord {
    [1] = { "Jij? Haha. Nou. Dat mag vast niet. [Dan lach jij zeker ook, als ik leuk ga doen](stil).",
      denkt = "Niemand biedt dat ooit aan." },
    [2] = { "Mee? Jij? Naast mij, bedoel je. Mag dat? Ik weet niet eens of dat mag. Berend zegt er niks van, denk "
        .. "ik. Wat moet jij daar dan doen? Ik bedoel, ze vragen wat het oplevert, en dan wordt het stil, en dan "
        .. "zeg ik iets leuks, daar zijn ze dol op. [En dan lach jij ook, zo gaat dat. Toch? Ik zie het al voor "
        .. "me](stil).",
      denkt = "Ik was al halverwege 'laat maar'." },
    [3] = { "Meen je dat? Tien uur, punt zeven, na de lenspompen. Twaalf minuten. Ik weet niet wat ik moet zeggen, "
        .. "dat heb ik niet vaak, haha. Volgens mij mag het niet eens. Ach, wat. En als jij ernaast zit, ja… [als "
        .. "het dan stil wordt en ik doe weer leuk, dan lach jij ook. Toch? Zeg eens eerlijk](stil).",
      denkt = "Ik kijk al naar die stoel. Links.", blik = "jou" },
  },
  antwoord { stemming = "berend",
    [3] = { "Meen je dat? Tien uur, punt zeven, na de lenspompen. Twaalf minuten. Berend aan de kop, die kijkt dan "
        .. "eerst naar buiten. En ik ben niet eens bang dat hij nee zegt. [Ik ben bang, eh… wacht, hoe zeg ik dat "
        .. "nu. Het zat er net nog](jazeggen). Nou ja. En [als het stil wordt en ik doe weer leuk, dan lach jij "
        .. "ook. Toch? Zeg eens eerlijk](stil).",
      denkt = "Ik kijk al naar die stoel. Links.", blik = "jou" },
  },
}

haakje "jazeggen" { soort = "gevoel", vak = "promotie 2", ook = "markt 2",
  stemming = { "berend" },
  welkom = { "stopt" }, ongepast = { "troost", "terug", "preek" },
  zeg {
    past "Neem gerust de tijd.",
    langs { "Dus eigenlijk ben je er al uit.", fout = "vult het in", hoort = "een besluit",
      dan = { "Eruit? Nee. Ik was aan het zoeken, joh.", denkt = "Die heeft altijd haast." } },
    langs { "Dat komt heus wel goed.", fout = "praat erdoorheen",
      dan = { "Ja. Nee, dat was het niet. Nu ben ik het kwijt.", denkt = "Het lag er net." } },
    langs { "Wat had je willen zeggen?", fout = "jaagt haar op",
      dan = { "Ja, dat zoek ik dus nog. Hè, nu schiet het weg.", denkt = "Ik zei nog, wacht." } },
  },
  antwoord {
    [3] = { "Dank je. … Ik ben bang dat hij ja zegt. Zo. Want dan is het van mij. Dan kan het ook mis, snap je, en "
        .. "dan staat mijn naam eronder. Nu is het van niemand, dat is zo lekker rustig. [En als ik dan weer leuk ga "
        .. "doen, lach jij mee, denk ik](stil).",
      gezicht = "bang", denkt = "Dat wist ik dus een minuut geleden nog niet.", blik = "raam" },
    [4] = { "Ja. … Die pen van Berend, de vorige keer. Ik zag hem al zitten, en ik dacht, o nee, hij gaat het doen. "
        .. "Niet: o ja. O nee! En toen heb ik dat grapje gemaakt. Ik heb altijd gezegd dat het per ongeluk ging, zo "
        .. "lang dat ik het zelf ook dacht. En dat is dus niet zo. Ik schrok van dat ja. [En nu is het donderdag "
        .. "weer zover. Daar zit ik dan](donderdag).",
      gezicht = "beschaamd", denkt = "Nu heb ik het gezegd en er gebeurt niks.", blik = "tafel" },
  },
}

haakje "stil" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  welkom = { "eerlijk" }, ongepast = { "sluit", "door", "troost" },
  zeg {
    eerlijk { "Daarnet lachte ik ook mee.", past = true },
    door { "Wat werd er dan gezegd?", langs = "vraagt, zij vroeg",
      dan = { "Wanneer? Nee, het gaat om jou nu. Of jij lacht.", denkt = "Die zoekt een mop." } },
    troost { "Zo lang duurt zo'n stilte ook weer niet.", langs = "sust",
      dan = { "Nee, een paar tellen maar. Lang genoeg voor mij.", denkt = "Daar heb ik donderdag dus niks aan." } },
    sluit { "Kwam dat grapje van jou?", langs = "dat zei ze net",
      dan = { "Welk grapje? Ze zijn allemaal van mij, dat zeg ik net.", denkt = "Die haalt iets door elkaar." } },
  },
  antwoord {
    [2] = { "Ja, hè. Dat zag ik. Maar fijn dat je het zegt, de meeste mensen gaan dan uitleggen hoe serieus ze zijn. "
        .. "Ik ben er zelf ook dol op, hoor, op leuk, het is niet dat ik daar zit te lijden. [Alleen die ene keer "
        .. "niet, met mijn bord. Toen kwam dat grapje, en weg was het](grap).",
      denkt = "Die weet tenminste waar je op letten moet." },
    [3] = { "Dank je. Nee, dat meen ik. Want als je had gezegd: ik niet, ik kijk ze strak aan, dan had ik je niet "
        .. "geloofd. Twee tellen, meer hoeft het niet te zijn. Met iemand ernaast die ook even niks zegt, dan hou ik "
        .. "het misschien. [De vorige keer duurde het er één, en toen kwam dat grapje. En weg was mijn bord](grap).",
      denkt = "Twee tellen. Zo lang is dat niet.", blik = "tafel" },
  },
}

haakje "vorige" { soort = "gevoel", vak = "promotie 2", ook = "markt 1",
  welkom = { "door" }, ongepast = { "troost", "sluit" },
  zeg {
    langs { "Weet je dat al helemaal zeker?", fout = "trekt het in twijfel",
      dan = { "Of ik het zeker weet? Ik zat erbij, hoor.", denkt = "Die gelooft Wiebe zijn kant, geloof ik." } },
    langs { "Denken ze dat nog steeds?", fout = "zei ze net",
      dan = { "Dat het overruled was? Ja, dat zeg ik net, zo vertel ik het zelf.",
        denkt = "Die vraagt naar het verhaal, en ik was er net voorbij." } },
    past "Wie weet dat nog meer?",
    langs { "En waarom deed je dat?", fout = "een verwijt, te vroeg",
      dan = { "Wat? Ik heb niks gedaan, ik zat daar. Zo gaat het verhaal.", denkt = "Daar schrok ik van." } },
  },
  antwoord {
    [2] = { "Hoe het ging? Die vier die erbij zaten. Maar die zijn het vergeten, of ze geloven mij, want ik vertel "
        .. "het zo leuk. Coba weet het nog, denk ik. Die zegt niks. [Het was dat ene grapje, verder was het "
        .. "niks](grap).",
      denkt = "Dat vroeg dus nog nooit iemand op een borrel." },
    [3] = { "Hoe het echt ging? Coba. En ik. Verder niemand, ook die schilder niet. [Het was één grapje, zeg maar. "
        .. "Eén. En toen door, naar de ankerkettingen](grap).",
      denkt = "Mijn mond is er droog van.", blik = "raam" },
  },
}

haakje "grap" { soort = "belang", vak = "promotie 2", ook = "promotie 3",
  welkom = { "sluit", "door" }, ongepast = { "eerlijk", "terug" },
  zeg {
    terug { "Ze hebben je daar laten zitten.", langs = "geeft anderen de schuld", hoort = "dat het hun schuld was", gevoel = true,
      dan = { "Zij? Nee hoor. Die zaten gewoon te lachen. Nee, zij niet.",
        denkt = "Zo vertel ik het altijd, dus dat snap ik wel." } },
    sluit { "Kwam dat grapje van jou?", past = true, brengt = "wie het was" },
    door { "Wat werd er dan gezegd?", past = true, brengt = "het woord zelf" },
    eerlijk { "Daarnet lachte ik ook mee.", langs = "praat over zichzelf",
      dan = { "Om die kruin, ja. Dat mag. Maar dit was een ander grapje.", denkt = "Ik had het over toen." } },
  },
  antwoord {
    [2] = { "'Tranen.' Wiebe vroeg wat een zwaaier oplevert, en toen zei iemand: tranen. En de hele tafel plat. "
        .. "Berend ook, die legde zijn pen neer om zijn ogen te vegen. En toen hij hem weer pakte waren we bij punt "
        .. "zes. Ik heb hem nog weleens verteld, op een verjaardag. [Voor die schilder was het wat minder leuk. Ids, "
        .. "een goeie. Die begon over het weer. Doen jullie dat ook, zulke dingen vragen?](ids)",
      gezicht = "ontroerd", denkt = "'Iemand.' Zo zeg ik het dus al tweeënhalf jaar.", blik = "tafel" },
    [3] = { "Ja… 'Wat levert een zwaaier op?' vroeg Wiebe, en het werd zo stil, en toen zei ik: tranen. Ik, ja. Ik "
        .. "was het zelf. En ik had ze zo, die hele tafel. Berend had zijn pen al vast, de dop eraf, die legde hij "
        .. "neer om zijn ogen te vegen. Niemand heeft nee gezegd. Ik heb mijn eigen bord eruit gelachen. En Ids, die "
        .. "schilder, was zo'n goeie. [Die begon over het weer, voor hij één letter zette. Dat vragen jullie toch "
        .. "ook niet](ids).",
      denkt = "Zo, nu is het gezegd. En er kijkt niemand anders dan net.", blik = "jou",
      zwijg = { "En Coba had haar mond open. Die wou iets zeggen. Die heeft hem weer dichtgedaan. Als enige niet "
          .. "gelachen.",
        denkt = "Twee tellen, meer had het niet hoeven zijn." } },
  },
}

haakje "ids" { soort = "gevoel", vak = "product 3", ook = "product 2",
  welkom = { "eerlijk" }, ongepast = { "zaken", "door" },
  zeg {
    past "Nee, eerlijk gezegd niet.",
    langs { "En bij ons?", fout = "krijgt vraag, stelt vraag",
      dan = { "Ja, dat vraag ik dus! Vragen jullie dat, bij jullie?", denkt = "Dat was mijn vraag." } },
    langs { "Dat doen we voor dezelfde prijs.", fout = "verkoopt erdoorheen",
      dan = { "Hè? Wat voor dezelfde prijs? Ik heb het over een schilder.", denkt = "Die hoort alleen borden." } },
  },
  antwoord {
    [1] = { "Nee. Niemand eigenlijk. [En toen moest ik hem afbellen, ze zijn er helaas anders in gaan staan. Hij "
        .. "troostte míj nog, zo zijn die heren. En ik zei dankjewel, Ids](hand).",
      denkt = "Hij rook naar lijnolie." },
    [2] = { "Nee, hè. Wat voor weer is het als ze het lezen, vroeg hij. Regen, zei ik. Dan moet die letter dikker. "
        .. "En hij stond ook een hele zaterdag op de kade, gewoon te kijken, uit zichzelf. En die dinsdag heb ik hem "
        .. "een hand gegeven, het is voor jou, zei ik. Dertig liter blauw had hij al gemengd. [En vrijdag hing ik "
        .. "aan de telefoon, ze zijn er helaas anders in gaan staan, zei ik. Er was geen ze. En hij troostte míj, zo "
        .. "zijn die heren, meid. En ik zei: dankjewel, Ids](hand). En dat bord heeft hij toch gemaakt. [Zo. Wel "
        .. "genoeg hoor, voor een vrijdag. Ik wil straks nog lachen](genoeg).",
      denkt = "Dat je dat eerlijk zegt. Daar hou ik van." },
    [3] = { "Nee. Dank je, want als je ja had gezegd… Wat voor weer is het als ze het lezen, zei Ids. Regen, zei ik. "
        .. "Dan moet die letter dikker, zei hij. Zo was dat. En hij had er een klus voor afgezegd, elf kotters, elf "
        .. "boegen, dat wist ik. En toen moest ik bellen. [Ze zijn er helaas anders in gaan staan, Ids. Ze! Er was "
        .. "geen ze. En hij zegt: jij kunt er niks aan doen, meid, zo zijn die heren. En ik zei, dankjewel, "
        .. "Ids](hand). En dat bord heeft hij toch gemaakt, voor niks. Hij had die verf al. [Zo. Dit is wel genoeg "
        .. "voor een vrijdag, hoor. Ik wil straks nog lachen](genoeg).",
      denkt = "Ik fiets nog altijd om, voor zijn schuur. Die is nu blauw.", blik = "raam" },
  },
}

haakje "hand" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  stemming = { "gewoon" },
  welkom = { "sluit" }, ongepast = { "troost", "prijst", "preek" },
  zeg {
    troost { "Die kotters heeft Ids later nog geschilderd.", langs = "verzint een troost",
      dan = { "Nee, die waren naar een ander. Dat is het hem.", denkt = "Was het maar waar. Dan sliep ik." } },
    prijst { "Knap dat Ids jou daar nog bij troostte.", langs = "kijkt naar Ids",
      dan = { "Ja. Dat is hij. En wat ben ik dan.", denkt = "Nu voel ik me nog kleiner." } },
    preek { "Stuur Ids een kaart, met zo'n blauwe letter.", langs = "maakt het leuk",
      dan = { "Een leuke kaart. Haha. Ja, dat is precies wat ik zou doen.",
        denkt = "Leuk was nu juist het probleem." } },
    sluit { "Denkt Ids nog dat het die heren waren?", past = true },
  },
  antwoord {
    [2] = { "Ja. Dat denkt hij nog. Ik heb hem nooit meer gebeld, hè, en toen stuurde hij dat bord. Met een "
        .. "briefje, 'die verf had ik toch'. Geen rekening. Ik heb nog in het karton gezocht, een rekening had ik "
        .. "kunnen betalen. [Hèhè. En nu hou ik erover op, hoor, anders ben ik het hele weekend zo](genoeg).",
      denkt = "Daar fiets ik dus omheen, als ik naar de bakker ga." },
    [3] = { "Ja. Al tweeënhalf jaar. Ik kom hem weleens tegen bij de bakker en dan steekt hij zijn hand op, zo, met "
        .. "verf. Bij Wiebe keek hij een keer de andere kant op, en Wiebe had niks gedaan, Wiebe snapte er niks van. "
        .. "En ik stond ernaast met een krentenbrood. [Zo. Nee, nu echt, klaar ermee, anders ben ik het hele weekend "
        .. "zo](genoeg). Als het er hangt bel ik hem. Eerder niet. [Donderdag dus eerst. Ik krijg al buikpijn als ik "
        .. "het zeg](donderdag).",
      denkt = "Arme Wiebe. Die weet van niks.", blik = "tafel" },
    [4] = { "Ja, en nu komt het ergste. Hij heeft me vorige maand gevraagd of ik zijn rijbewijsbrief wou nakijken, "
        .. "die moest netjes, zei hij, jij kunt zo goed schrijven en jij bent eerlijk. Eerlijk! Aan mijn keukentafel "
        .. "zat hij. En ik heb die brief gedaan, met koffie erbij, en ik had het toen kunnen zeggen. Hij zat daar "
        .. "gewoon. En ik zei: de hartelijke groeten, Ids, dat kan er wel onder. Ik zou het Douwe vertellen en toen "
        .. "ging ik afwassen. [Pff. Zo, klaar, anders ben ik het hele weekend zo](genoeg). [Nou ja. Eerst donderdag, "
        .. "die kamer in. Ik moet er niet aan denken](donderdag).",
      gezicht = "beschaamd", denkt = "Ik word er warm van, en niet van de goeie kant.", blik = "tafel" },
  },
}

haakje "genoeg" { soort = "gevoel", vak = "product 3", ook = "klanten 3",
  welkom = { "stopt" }, ongepast = { "terug", "sluit" },
  zeg {
    langs { "Mag ik dat eens zien?", fout = "wil alles zien",
      dan = { "Wat, dat bord? Nee. Nu even niet.", denkt = "Nu moet daar ook nog iemand aan zitten." } },
    langs { "Maar je vindt het wel jammer.", fout = "over de grens",
      dan = { "Ja, ja, jammer. Maar ik was erover op.", denkt = "Ik had er net een punt achter gezet." } },
    langs { "Wat had je willen zeggen?", fout = "begint opnieuw",
      dan = { "Niks meer. Ik zei: klaar.", denkt = "Ik had de deur net dicht." } },
    past "Zullen we het daar even bij laten?",
  },
  antwoord {
    [2] = { "Ja, graag. Dank je. Zo. Koffie is koud, dat scheelt voor de smaak. Weet je, ik ben verder echt een heel "
        .. "tevreden mens, je zou het niet zeggen nu. Ik zwem elke ochtend. [En er is Douwe, mijn vriend. Ze gaan "
        .. "hier zo zacht praten als het over hem gaat, maar ik ben er gewoon blij mee](douwe).",
      denkt = "Meteen stil. Dat kunnen er weinig." },
    [3] = { "Graag. Lief. Zo, even naar buiten kijken. … Ik zwem daar elke ochtend, wist je dat, daar links van die "
        .. "steiger. Dan ben ik om zeven uur al gelukkig, dat heeft niemand hier. Ik vind het allemaal niet zo erg, "
        .. "hoor, ik wil alleen dat het een keer recht hangt. [En thuis zit Douwe, sinds januari. Ze gaan hier zo "
        .. "zacht praten als het over hem gaat, of het een operatie is. Ik ben er gewoon blij mee](douwe).",
      denkt = "Er werd even niks gezegd, en het was niet eng.", blik = "raam" },
  },
  antwoord { stemming = "mist",
    [3] = { "Graag. Lief. Even naar buiten kijken. Nou ja, buiten, er is niks, het is een melkfles. Ik zwem daar "
        .. "elke ochtend, wist je dat, en dan ben ik om zeven uur al gelukkig. Het zit hem in zulke kleine dingen, "
        .. "bij mij. [Alleen met Mats, hè. Hij appt vanaf de boot, mam ga naar binnen je wordt nat, en ik stuur hem "
        .. "een zeehond met een paraplu. Niks meer gehoord. Wat had ik dan moeten sturen? Ik vraag het "
        .. "echt](omkijken).",
      denkt = "Er werd even niks gezegd, en het was niet eng.", blik = "raam" },
  },
  antwoord { stemming = "weerzien",
    [3] = { "Graag. Lief. Even naar buiten kijken. … Ik zwem daar elke ochtend, daar links van die steiger, dat zou "
        .. "ik in Amsterdam dus niet hebben. [Daar staat een bureau leeg, weet je dat, naast dat van Roos, van "
        .. "nummer één. Roos zegt doen, mijn moeder zegt en de zee dan, mijn ex vindt ook iets. Iedereen weet het, "
        .. "haha. Mij vragen ze niks](baan).",
      denkt = "Er werd even niks gezegd, en het was niet eng.", blik = "raam" },
  },
  antwoord { stemming = "berend",
    [3] = { "Graag. Lief. Zo. … Even kijken of er weer is, dat doet Berend ook altijd. Ik zwem daar elke ochtend, "
        .. "wist je dat, en dan ben ik om zeven uur al gelukkig. En dan kom ik hier, en dan, eh… [Er zit me iets "
        .. "dwars met Berend, en het komt er net niet uit. Wacht, hoor](jazeggen).",
      denkt = "Er werd even niks gezegd, en het was niet eng.", blik = "raam" },
  },
}

-- Wat ze bij de deur nog zegt: geen haakje, wel een antwoord.

los "nummer" {
  zeg {
    langs { "Sorry, dat is onze fout.", fout = "sorry om niks",
      dan = { "Wat is jullie fout? Nee joh, ik floep het eruit.",
        denkt = "Die zegt sorry als een ander op zijn tenen staat." } },
    langs { "Daar ben ik altijd slecht in.", fout = "hoort alleen de rondjes",
      dan = { "De ingang vinden? Haha, ja, dat zag ik. Maar ik schaamde me net.",
        denkt = "Die zat nog in de auto." } },
    past "Dat had iedereen kunnen gebeuren.",
  },
  antwoord {
    [2] = { "Haha, lief. En die ingang, dat ligt niet aan jou. Er hoort daar een pijl, die hangt in het café "
        .. "hiertegenover, boven de wc.",
      denkt = "Niet beledigd. Fijn." },
  },
}

los "raam" {
  zeg {
    langs { "Neem gerust de tijd.", fout = "hoort een verzoek", hoort = "een verzoek",
      dan = { "Waarvoor? Het was dinsdag, joh. Ik zit nu weer gewoon binnen.",
        denkt = "Die denkt dat ik naar buiten wil." } },
    langs { "Maar je vindt het wel jammer.", fout = "zoekt verdriet", hoort = "spijt",
      dan = { "Jammer? Het was de leukste dag van de maand.", denkt = "Ik zat nog lekker op die boot." } },
    past "En dat noem jij werken?",
  },
  antwoord {
    [2] = { "Haha! Ja, en ik ben er nog bruin van geworden ook. Ik zat naast een man die zijn boterhammen aan een "
        .. "meeuw voerde. [Het stikt hier van de leuke mensen. En ik krijg er nog geld voor ook](leuk).",
      denkt = "Ik heb het ook gewoon goed hier." },
  },
}

los "kom" {
  zeg {
    past "Ik wil hem graag hebben.",
    langs { "Ik heb nog wel een half uur.", fout = "ontwijkt de vraag",
      dan = { "Ja, dat is fijn. Maar wat kom je doen?", denkt = "Die wil het niet zeggen, geloof ik." } },
    langs { "Zal ik even met je meekijken?", fout = "duikt in papieren",
      dan = { "Waarin? Ik vroeg wat je kwam doen.", denkt = "Wat doet die hier dan." } },
  },
  antwoord {
    [2] = { "O! Nou. Dat zeg je zomaar, bij de kapstok. Haha. Ga zitten. [Nummer één is er ook weer geweest, met een "
        .. "nieuwe versie van die film. De drone gaat nu nog hoger. En ik sta er weer op, met die kruin](eerste).",
      denkt = "Ik moet lachen en ik weet niet waarom." },
  },
}

los "droog" {
  zeg {
    langs { "En dat noem jij werken?", fout = "grapt, zij niet",
      dan = { "Nee. Vandaag niet.", denkt = "Dat was nu mijn eigen zin." } },
    past "Ik ook niet altijd.",
    langs { "Dat komt heus wel goed.", fout = "sust",
      dan = { "Er is niks stuk, hoor. Ik lach alleen even niet.",
        denkt = "Dat zeg ik de hele dag al tegen anderen." } },
  },
  antwoord {
    [2] = { "O, fijn. Zo. Het was trouwens best een aardig gesprek, dat is het stomme. [Alleen zit hij daar nog, "
        .. "Berend, en ik weet het nu wel. Ik kan nog terug](kapitein).",
      denkt = "Dat scheelt, als je er niks bij hoeft te doen." },
  },
}

los "soep" {
  zeg {
    langs { "Ik wil hem graag hebben.", fout = "te snel erop",
      dan = { "Ja, rustig. Hij leeft nog, hoor, hij staat in de file.",
        denkt = "Ik zeg dat ik tijd heb en die pakt het al." } },
    past "Ik heb nog wel een half uur.",
    langs { "Dan kom ik een andere keer terug.", fout = "hoort een wenk",
      dan = { "Nee, joh, blijf! Waar wou je heen, er vaart niks. Haha.",
        denkt = "Ik zeg dat ik tijd heb en die staat op." } },
  },
  antwoord {
    [2] = { "O, fijn. Ik heb zelfs nog bonbons. [Van een mevrouw met posters, die vond ik enig, zogenaamd. Zo doe ik "
        .. "dat met iedereen op die stoel, en daar zit jij nu](bonbons).",
      denkt = "Best knus, eigenlijk." },
  },
}

los "wanneer" {
  zeg {
    langs { "Hoe liep dat af?", fout = "vraagt het alsnog",
      dan = { "Hoe het afloopt? Dat is dezelfde vraag, met een jas aan!", denkt = "Dat telt ook als vragen." } },
    langs { "Weet je dat al helemaal zeker?", fout = "vraagt het alsnog",
      dan = { "Nee! Niks weet ik zeker. Zie je, nu vraag je het toch.", denkt = "Vierhonderd en één." } },
    past "Zullen we het daar even bij laten?",
  },
  antwoord {
    [2] = { "Ja, heel graag. Kijk, dit is nu prettig. [Mijn zoon vraagt het ook al, om het kwartier, van beneden. "
        .. "Eigenlijk wou ik even naar hem toe, maar ja, straks maar een appje](zoon).",
      denkt = "Gewoon even niet over het weer." },
  },
}

los "shortlist" {
  zeg {
    past "Gefeliciteerd, wat leuk voor je!",
    langs { "Zevenhonderd euro, alles bij elkaar.", fout = "begint over geld", hoort = "een klus",
      dan = { "Dat kost het niet. Zo ongeveer wat Wiebe zei, haha.", denkt = "Nog een Wiebe." } },
    langs { "Dat telt ook, hoor.", fout = "maakt het klein",
      dan = { "'Telt ook'? Het is de shortlist!", denkt = "Alsof ik vierde ben met sjoelen." } },
  },
  antwoord {
    [2] = { "Dank je wel! Kijk, zo moeilijk is dat niet. Een dienstregeling, hè, met zeehondjes erop. [Nummer één "
        .. "staat er ook op, met die film. Ja, waar ik in zit, van boven](eerste).",
      denkt = "Zie je, ik ben zo weer blij." },
  },
}

los {
  zeg {
    terug { "Dus zo gaat dat hier.", langs = "maakt het groot",
      dan = { "Zo gaat het niet, hoor, ik zei maar wat. Zo praat ik.", denkt = "Nu blijft dat hangen." } },
    door { "Hoe bedoel je dat precies?", past = true },
    grapt { "Die schrijf ik op, hoor.", langs = "neemt het letterlijk",
      dan = { "Nee joh, niet opschrijven. Straks lees ik het terug.", denkt = "Zo goed was hij nu ook weer niet." } },
    sluit { "Is dat hier altijd zo?", langs = "zoekt er iets achter",
      dan = { "Altijd, altijd. Nee, soms ook niet. Geen idee, eigenlijk.",
        denkt = "Dat was maar een tussenzinnetje." } },
  },
  antwoord {
    [0] = { "Hoe bedoel ik wat? O, dat. Niks, dat was een zin.", denkt = "Ik maak er honderden per dag." },
    [1] = { "O, niks bijzonders. Ik denk hardop, dan komt er van alles mee. Let er maar niet op.",
      denkt = "Die luistert wel, maar net naast het stuk." },
    [2] = { "Haha, nee, daar zit niks achter. Wel lief dat je het vraagt. Ik praat maar door, zeg maar, en soms zit "
        .. "er iets tussen en soms niet.",
      denkt = "Koud. Maar er zoekt er tenminste een." },
    [3] = { "Dat? Nee, dat is vulling. Maar dat andere, wat ik daarvoor zei, dat had je mogen hebben. Haha. Nu zit "
        .. "ik je te helpen.",
      denkt = "Straks wijs ik het nog aan." },
  },
}

-- Wat er staat en ligt.

ding "bord" { kop = "het omgekeerde bord tegen de kast", vak = "product 3", ook = "klanten 3",
  zeg {
    langs { "Wie weet dat nog meer?", fout = "zoekt een geheim",
      dan = { "Van dat bord? Iedereen. Het staat er al een eeuwigheid.", denkt = "Die ziet overal iets achter." } },
    past "Mag ik dat eens zien?",
    langs { "En waarom deed je dat?", fout = "gaat te hard",
      dan = { "Wat heb ik gedaan? Hij staat daar gewoon.", denkt = "Die komt meteen in de keuken." } },
    langs { "Doe mij er ook maar een.", fout = "grapt over iets weggezets",
      dan = { "Haha. Nee. Die is niet te koop.", denkt = "Blijf daar nu vanaf. Sorry." } },
  },
  antwoord {
    [0] = { "Nee, liever niet. Proefstuk.", denkt = "Dat was te snel." },
    [1] = { "Eh. Straks misschien. Het is van een schilder die we een keer hadden.",
      denkt = "Iedereen denkt dat het een prikbord is." },
    [2] = { "Dat? Nou. Vooruit. Het is maar één woord, hoor. 'Zwaaien', met een pijl. [Iedereen vond dat er nog iets "
        .. "bij moest. Jij ook?](woord)",
      denkt = "Niemand vraagt ooit naar die kast." },
    [3] = { "Ja. Doe maar. Draai hem maar om, hij bijt niet. Voorzichtig, die hoek. … Zo. Dat is hem dus, van Ids. "
        .. "[Zie je hoe dik die letters zijn? Voor de regen, daar vroeg hij naar. Dat doet een ander niet, jullie "
        .. "ook niet, denk ik](ids).",
      denkt = "Het is zo blauw. Ik was vergeten hoe blauw.", blik = "tafel" },
  },
}

ding "pakje" { kop = "het pakje sigaretten, stof erop, het plastic er nog om", vak = "klanten 3",
  zeg {
    langs { "Dat heb ik ook weleens gedaan.", fout = "eigen verhaal",
      dan = { "O, rookte jij ook? Goed hoor, dat je gestopt bent.",
        denkt = "Die praat zo nog zes minuten over pleisters." } },
    past "Wie weet dat nog meer?",
    langs { "Doe mij er ook maar een.", fout = "dan moet het open",
      dan = { "Eh, nee. Dan moet het open. Laat maar liggen.", denkt = "Dat kan dus net niet." } },
    langs { "Mag ik dat eens zien?", fout = "zit aan haar spullen",
      dan = { "Nee, laat maar liggen. Dat is van mij.", denkt = "Die had de hand al uitgestoken." } },
  },
  antwoord {
    [0] = { "Wat weten? Nieuw pakje.", denkt = "Drie jaar nieuw." },
    [1] = { "Ssst. Niemand. Die is voor straks, als ik even ga roken.", denkt = "Dat is bijna niet gelogen." },
    [2] = { "Haha. Ssst. Niemand, dacht ik, tot nu. Al drie jaar zit het dicht. [Ze zagen me een keer op de kade, en "
        .. "toen zei ik dat. Even roken. Dat was alles](alibi).",
      denkt = "Ik had het in de la kunnen leggen." },
    [3] = { "Haha. Jij. Verder niemand. Ik heb hem nooit opengemaakt, ik rook niet eens, het is voor de vorm. [Ik "
        .. "moest toch iets zeggen, toen ze me daar zagen staan, op de kade. Even roken, dus](alibi).",
      denkt = "Zes jaar, en die ziet het in een kwartier." },
  },
}

ding "tekening" { kop = "de bouwtekening, met een poppetje in potlood", vak = "product 1", ook = "klanten 3",
  zeg {
    langs { "Mag ik dat eens zien?", fout = "hangt er al",
      dan = { "Hij hangt er, kijk maar. Het is wel heel wit.", denkt = "Dat poppetje dus niet gezien." } },
    past "En waarom deed je dat?",
    langs { "Wie weet dat nog meer?", fout = "zoekt een geheim",
      dan = { "Van de hal? Het stond in de krant, joh.", denkt = "Die denkt iets te weten." } },
  },
  antwoord {
    [0] = { "O, dat. Dat is een krabbel.", denkt = "Ik dacht dat niemand dat zag." },
    [1] = { "Haha, dat poppetje? Het was een lange vergadering.", denkt = "Met zijn arm omhoog." },
    [2] = { "Dat poppetje? Omdat het een lange vergadering was. En omdat daar altijd iemand staat. [Nu moeten er "
        .. "fietskluizen komen. Goed punt, zei ik, en toen tekende ik dat](kluizen).",
      denkt = "Drie architecten hebben eroverheen gekeken." },
    [3] = { "Omdat daar iemand hoort te staan, vond ik. Met zijn arm omhoog, zie je. Ik had hem heel zacht getekend, "
        .. "dan kon iemand hem uitgummen, en dat heeft niemand gedaan, want niemand zag hem. [En dan die "
        .. "fietskluizen, die zitten er nu overheen. Daar zei ik dus goed punt van](kluizen).",
      denkt = "Hij staat precies waar ik sta, op vrijdag.", blik = "raam" },
  },
}

-- Iets van jezelf. Ze vraagt ernaar, en ze ziet of het klopt.

jezelf "rondjes" { kop = "je drie rondjes, voor je de ingang vond", diepte = 1,
  zeg {
    zelf { "Ik stond eerst bij de vissers.", past = true },
    zelf { "Ik zat nog even te bellen.", langs = "reed, stond niet stil",
      dan = { "In je auto? Ik zag je rijden, drie keer. Met je neus tegen de ruit.",
        denkt = "Die schaamt zich, geloof ik." } },
    zelf { "Ik moest onderweg nog tanken.", langs = "dat is verderop",
      dan = { "Dan kom je van de andere kant, joh. Ik bedoel hier, voor de deur.",
        denkt = "Het was geen strikvraag." } },
    zelf { "Ik was mijn map thuis vergeten.", langs = "niet wat ze zag",
      dan = { "En die lag hier om de hoek? Haha, nee. Je kon de ingang niet vinden.",
        denkt = "Alsof dat erger is dan een map vergeten." } },
  },
  antwoord {
    [0] = { "Daar staan er wel meer.", denkt = "Eerlijk is eerlijk." },
    [1] = { "Haha. Ja, bij de vissers staat er elke week wel een.",
      denkt = "Die pijl hangt in het café, boven de wc." },
    [2] = { "Haha! Nummer één ook, die kwam met een pond garnalen binnen. En die wou het niet toegeven. [Maar ja, "
        .. "die had dan weer die film, met mij erin, van boven](eerste).",
      denkt = "Borden, en dan verdwalen. En het nog vertellen ook." },
  },
}

jezelf "tweede" { kop = "een opdracht die naar een ander ging", diepte = 2, na = "winnen",
  zeg {
    zelf { "Ik verloor er laatst een. Op de prijs.", langs = "zij vertelde van vragen",
      dan = { "Ja, op de prijs. Daar kun je dan niks aan doen, hè, dat is wel zo fijn.",
        denkt = "Dat is geen verliezen, dat is rekenen." } },
    zelf { "Ik verloor er laatst een. Aan een neef.", langs = "een ander zijn schuld",
      dan = { "Haha, een neef. Ja, daar kun je niet tegenop vragen.",
        denkt = "Zielig, maar daar kun je niks mee." } },
    zelf { "Ik verloor er laatst een. Ik had niks gevraagd.", past = true },
    zelf { "Ik won er laatst een. Ik was te goedkoop.", langs = "zij vertelde van vragen",
      dan = { "O jee. Ja, dat is ook naar. Maar dan had je hem wel.", denkt = "Dat vertel ik Wiebe maar niet." } },
  },
  antwoord {
    [1] = { "Nee, hè. Dat doet ook haast niemand.", denkt = "Goed, er komt geen 'leerzaam' achteraan." },
    [2] = { "Niks gevraagd, nee. En weet je, wie tweede wordt belt de volgende dag altijd, en dan wil hij opeens "
        .. "alles weten. [Doe het dan eerder, denk ik. Ze zitten er allemaal zo netjes bij, op die stoel. Nou, jij "
        .. "weer](vragen).",
      denkt = "Dat zei die er zo achteraan. Dat mag ik wel." },
    [3] = { "Dat is eerlijk. Ik heb hier ook een keer mijn mond gehouden, in mijn eigen vergadering. Vertel ik nog "
        .. "weleens. [Maar jij zit hier nu, hè, op die stoel. Nou, jij weer](vragen).",
      denkt = "Niks gevraagd. Ja. Zo gaat dat." },
  },
}

samenvatting {
  zeg {
    vat { "Je hebt gekozen, donderdag moet je zeggen waarom.", past = true, na = "dubben" },
    vat { "Je baas heeft gekozen, jij moet zeggen waarom.", langs = "verkeerde man",
      dan = { "Berend? Die heeft nog niks gekozen, die wacht op mij. Dat is het hem juist.",
        denkt = "Was het maar waar." } },
    vat { "Je hebt gekozen, donderdag wil je baas een ander.", langs = "die wil niks anders",
      dan = { "Een ander? Nee, die wil alleen dat ik iets zeg.",
        denkt = "Nu word ik bang voor iets wat er niet is." } },
    vat { "Je twijfelt nog, donderdag beslist de prijs.", langs = "ze weet het al",
      dan = { "Nee. Ik twijfel niet aan wie. Die prijs praat ik wel rond.",
        denkt = "Net de twee dingen die niet waar zijn." } },
  },
  antwoord {
    [1] = { "Ja. Dat klopt wel. Zo kort heb ik het nog niet gehoord.", denkt = "Kort is niks voor mij." },
    [2] = { "Ja… Ja, als je het zo zegt. [Donderdag moet het eruit, aan die tafel. En dan zit ik daar](donderdag).",
      denkt = "Zonder mijn grapjes ertussen is het opeens heel helder." },
    [3] = { "Ja. En dan vragen ze waarom. [Van die negen weet ik nog niet hoe ik het zeg. Eén ding moet ik "
        .. "hebben](waarom).",
      denkt = "Ik wou hem verbeteren en er viel niks te verbeteren.", blik = "jou" },
  },
}

-- Het formulier. Ze vult het graag in, met een grapje per vak. Je wordt er niet veel wijzer van.

vak "markt 1" {
  kop = "Aanleiding",
  noteer = { [0] = "nieuwe hal", [1] = "nieuwe vertrekhal, 1 mei", [2] = "stickers waaien eraf", [3] = "vorige keer: niemand zei nee" },
  zeg {
    leest "Wat is de aanleiding voor dit project?",
    brug { "Siemen gaat weg. Is dat waarom dit er komt?", na = "siemen" },
    brug { "Die vorige keer, speelt die in dit project mee?", na = "vorige" },
  },
  antwoord {
    [0] = { "Er komt een hal. Daar moet iets in hangen.", denkt = "Zo begint de aanvraag ook." },
    [1] = { "Nieuwe vertrekhal. Nieuwe hal, nieuwe borden. [Eén mei gaat hij open, dat staat vast, alleen de vloer "
        .. "komt in april, of mei](hal).",
      denkt = "Schrijft iemand nu 'of mei' op? Nee, gelukkig." },
    [2] = { "Nou, een hal waar je de uitgang niet vindt. En wat er nu hangt waait eraf. [Mijn stickers. Ik had het "
        .. "niet zien aankomen. Zeg maar iets aardigs](stickers).",
      denkt = "Het staat mooier in de brief. Die heb ik ook geschreven." },
    [3] = { "Officieel het gebouw. En ook een beetje, eh, iets goedmaken. [Van die stickers, die loslaten. Die waren "
        .. "mijn idee. Zeg maar iets liefs](stickers).",
      denkt = "Zo staat het niet in de brief." },
  },
}

vak "markt 2" {
  kop = "Planning",
  noteer = { [0] = "1 mei", [1] = "do. besluit, 1 mei klaar", [2] = "punt 7, 12 minuten", [3] = "ziet op tegen donderdag" },
  zeg {
    leest "Wat is de planning, van akkoord tot oplevering?",
    brug { "Donderdag moet je iets hebben. Wat kan ik daarvoor doen?", na = "donderdag" },
    brug { "Na één mei is Siemen weg. Wat moet er dan staan?", na = "siemen" },
  },
  antwoord {
    [0] = { "Eén mei. Lukt niet, zegt iedereen, en dan lukt het.",
      denkt = "Er ligt al een rood lint op de vensterbank." },
    [1] = { "Donderdag besluit, [één mei open, dat staat vast, alleen ligt er nog geen vloer](hal). En Pasen zit er "
        .. "nog tussen.",
      denkt = "Die telt het op de vingers, onder tafel." },
    [2] = { "Donderdag, punt zeven. Twaalf minuten, als de lenspompen niet uitlopen. En anders wordt het een "
        .. "werkgroep, nu, dan weet je het wel.",
      denkt = "Ik zit nog in een werkgroep over de fietsenstalling." },
    [3] = { "Eerst moet ik donderdag die kamer uit met een ja, daarna is het werken, dat kunnen jullie ook wel. "
        .. "[Daar zie ik meer tegenop dan tegen één mei, zo met niemand naast me](donderdag).",
      denkt = "Twaalf minuten. Dat is de hele planning." },
  },
  antwoord { stemming = "mist",
    [0] = { "Hangt van de mist af. Alles hangt van de mist af.", denkt = "En nog steeds geen hoorn gehoord." },
    [1] = { "Donderdag besluit, één mei open. Vandaag vaart er even niks.",
      denkt = "Beneden beginnen ze te zingen. O jee." },
  },
}

vak "markt 3" {
  kop = "Budget",
  noteer = { [0] = "genoeg", [1] = "max 45.000", [2] = "45.000 = plaats kademeester", [3] = "geld is niet de zorg" },
  zeg {
    leest "Welk budget is er voor dit project gereserveerd?",
    brug { "Je hebt een zeven van ons gemaakt. Kwam dat door de prijs?", na = "zeven" },
  },
  antwoord {
    [0] = { "Genoeg voor borden. Niet voor een film.", denkt = "Nummer één is al weg, dat kan ik rustig zeggen." },
    [1] = { "Vijfenveertig, dat is het plafond. Jullie zitten eronder. [Tenzij Berend zijn zin krijgt, die wil er "
        .. "Fries bij. Wordt het dan meer?](talen).",
      denkt = "Bij dit vak kijkt iedereen op." },
    [2] = { "Vijfenveertigduizend, uit het potje van Siemen. Ik heb het niet bedacht, ik heb het wel in de sheet "
        .. "gezet. [Er staat nu een hekje in, kolom vijf. Kijk jij eens](sheet).",
      denkt = "Wiebe had het kleurtje uitgekozen. Groen." },
    [3] = { "Het geld is er wel. Eenenveertigvijf of veertig, dat praat ik allebei rond. Wat ik niet heb is een zin. "
        .. "[Waarom jullie, waarom die negen. Geef me er maar een](waarom).",
      denkt = "Over die centen is genoeg vergaderd." },
  },
}

vak "product 1" {
  kop = "Omvang",
  noteer = { [0] = "veel", [1] = "84 borden", [2] = "84 + 3 deuren vergeten", [3] = "hoek wordt fietskluizen" },
  zeg {
    leest "Om hoeveel borden gaat het, en in welke maten?",
    brug { "Er komen kluizen op die hoek. Moet daar iets bij?", na = "kluizen" },
    brug { "Zou dat ene bord bij die vierentachtig horen?", na = "woord" },
  },
  antwoord {
    [0] = { "Veel. Staat in de bijlage.", denkt = "Bijlage drie. Die heb ik zelf ook niet bij me." },
    [1] = { "Vierentachtig. Van klein, 'duwen', tot groot, 'vertrek'.",
      denkt = "Duwen staat op een deur die je moet trekken." },
    [2] = { "Vierentachtig. Of zevenentachtig, want [jullie man is drie deuren vergeten, Siemen heeft ze nageteld. "
        .. "Komen die er nog bij, of hoe doen jullie dat, met de prijs?](deuren)",
      denkt = "Zo, dat is eruit." },
    [3] = { "Vierentachtig op de lijst. En op de tekening is een hoek weg, waar mensen staan. [Daar komen "
        .. "fietskluizen. Ik heb er nog goed punt bij gezegd](kluizen).",
      denkt = "Die hoek staat op geen enkele lijst." },
  },
}

vak "product 2" {
  kop = "Eisen",
  noteer = { [0] = "zoutbestendig", [1] = "huisstijlboek, geen stickers", [2] = "niet weer 'patiënten'", [3] = "leesbaar in de regen" },
  zeg {
    leest "Aan welke eisen en huisstijl moet het voldoen?",
    brug { "Een schilder vroeg naar het weer. Moet dat hierin terug?", na = "ids" },
    brug { "Op bladzijde negen ging het mis. Welk woord had het moeten zijn?", na = "patienten" },
  },
  antwoord {
    [0] = { "Dat ze blijven hangen.", denkt = "En dat er een T op zit." },
    [1] = { "Huisstijlboek, honderdtwaalf bladzijden. Geen stickers. Het staat allemaal in de aanvraag. [Ja, "
        .. "overgetikt dus, voor de helft. Dat doe jij toch ook weleens? Zeg ja](aanvraag).",
      denkt = "Er gaat een streep onder 'geen stickers'." },
    [2] = { "Alles volgens het boek, het golfje mag niet breken. En o ja, [geen 'uw patiënten' meer, op bladzijde "
        .. "negen. Daar schrok ik wel even van](patienten).",
      denkt = "Ik zeg het maar even tussendoor." },
    [3] = { "Dat je het kunt lezen in de regen, met je handen vol, en dat er iemand heeft staan kijken. Meer eis ik "
        .. "niet. [Er was een schilder die daar zelf over begon, over die regen. Vragen jullie dat?](ids)",
      denkt = "De rest kun je opzoeken." },
  },
}

vak "product 3" {
  kop = "Huidige situatie",
  noteer = { [0] = "stickers", [1] = "25 stickers, laten los", [2] = "'oiletten'", [3] = "bord van Ids hangt nergens", [4] = "Ids vroeg hulp met brief" },
  zeg {
    leest "Wat hangt er nu, en in welke staat is dat?",
    brug { "Siemen wijst en dan gaan ze. Wat hangt er dan nu?", na = "siemen" },
    brug { "Die schilder had het anders gedaan. Wat is ervan over?", na = "ids" },
  },
  antwoord {
    [0] = { "Resten.", denkt = "Loop er straks maar langs. Tweede deur." },
    [1] = { "Vijfentwintig stickers, waarvan een stuk of zestien leesbaar.",
      denkt = "En dan reken ik 'Kaartverk' goed." },
    [2] = { "Stickers. Er staat 'oiletten', en 'Wacht hie'. [Met mijn handtekening eronder. Zeg maar iets "
        .. "aardigs](stickers).",
      denkt = "De T ligt op mijn vensterbank. Naast het pakje." },
    [3] = { "Plakplastic. En één bord dat nergens hangt, dat staat daar. [Dat is van Ids, een schilder. Die vroeg je "
        .. "het hemd van het lijf. Over het weer en zo. Doen jullie dat?](ids)",
      denkt = "Nu kijken we er allebei naar, naar die kast." },
  },
}

vak "klanten 1" {
  kop = "Aantal reizigers",
  noteer = { [0] = "veel", [1] = "640.000 per jaar", [2] = "zaterdag 800 per boot", [3] = "denkt aan één mevrouw" },
  zeg {
    leest "Hoeveel reizigers verwerken jullie per jaar?",
    brug { "'Patiënten' stond er. Wie lopen hier dan wel rond?", na = "patienten" },
    brug { "Die mevrouw met haar taart, hoeveel heb je er zo?", na = "taart" },
  },
  antwoord {
    [0] = { "Veel. In augustus te veel.", denkt = "Die pen staat klaar voor een getal." },
    [1] = { "Zeshonderdveertigduizend. Plus honden.",
      denkt = "Honden gaan gratis. Dat is onze hele doelgroepstrategie." },
    [2] = { "Zeshonderdveertigduizend, en op een mooie zaterdag staan ze er allemaal tegelijk. Veertig in de "
        .. "verkeerde rij, ik overdrijf niet.",
      denkt = "Het liefst met een bolderkar." },
    [3] = { "Zeshonderdveertigduizend, maar ik denk altijd aan eentje. [Een mevrouw met een taart. Die stond daar, "
        .. "en toen ging de loopplank omhoog](taart).",
      denkt = "Als zij het snapt, snapt de rest het ook." },
  },
}

vak "klanten 2" {
  kop = "Knelpunten",
  noteer = { [0] = "zaterdag", [1] = "2 rijen, 1 kade", [2] = "40 man verkeerd per zaterdag", [3] = "handen vol: waar kijk je dan?" },
  zeg {
    leest "Op welke punten raken reizigers de weg kwijt?",
    brug { "Die rijen op zaterdag. Waar begint het fout te gaan?", na = "taart" },
    brug { "Onze man bleef op de kade staan. Wat zag hij daar?", na = "meter" },
  },
  antwoord {
    [0] = { "Overal. Ga maar staan.", denkt = "Met een klapstoel. Dan heb je een leuke middag." },
    [1] = { "Bij het splitsen. Sneldienst links, gewone boot rechts.", denkt = "Nee, andersom. Zie je wel." },
    [2] = { "Op zaterdag staan er veertig verkeerd. Ze lopen achter een vader aan die zegt dat hij het weet. [Zoals "
        .. "een keer een mevrouw, met een taart in een doos. Toen ging de loopplank omhoog](taart).",
      denkt = "Ik heb een keer meegeduwd. Stond ik zelf ook verkeerd." },
    [3] = { "Ze hebben hun handen vol, dat is het hele punt. Jullie man zag dat. [Die stond daar lang genoeg voor. "
        .. "En toen vroeg hij dat ene](meter).",
      denkt = "En dan zet je dat niet in je offerte. Zonde." },
  },
  antwoord { stemming = "mist",
    [0] = { "Vandaag? Beneden.", denkt = "Hoor ze nu. Vierhonderd knelpunten." },
    [1] = { "De trap. Ze komen allemaal de trap op, naar mij.",
      denkt = "Er voelde net weer iemand aan de deurkruk." },
  },
}

vak "klanten 3" {
  kop = "Bijzondere groepen",
  noteer = { [0] = "bolderkarren", [1] = "rolstoel, schoolreis", [2] = "mensen die uitzwaaien", [3] = "staat er zelf, om de vrijdag", [4] = "Mats past op haar" },
  zeg {
    leest "Zijn er bijzondere groepen om rekening mee te houden?",
    brug { "Jij gaat elke keer naar beneden. Wie staan daar nog meer?", na = "roken" },
  },
  antwoord {
    [0] = { "Bolderkarren. En vaders met haast.", denkt = "Dat staat zo op het formulier. Bolderkarren." },
    [1] = { "Rolstoelen, schoolreizen. En alles in vier talen.", denkt = "Zwaaien is in vier talen hetzelfde." },
    [2] = { "Er is nog een groep, die gaat niet mee. Die zwaait. [Ik deed het een keer naar een wildvreemde jongen, "
        .. "door zijn muts. Stom, hè? Of heb jij dat ook weleens?](hoek)",
      denkt = "Groep vijf, zou Wiebe zeggen. Omzet nul." },
    [3] = { "Wie achterblijft. Er staan er altijd een paar, en ik ook, voor mijn zoon. [Die houdt zijn arm alleen "
        .. "omlaag, de laatste tijd. Dat hoort erbij, zegt iedereen. Prima](mats).",
      denkt = "Zo, tussen de rolstoelen en de bolderkarren." },
  },
}

vak "promotie 1" {
  kop = "Andere aanbieders",
  noteer = { [0] = "2 andere", [1] = "bureau (film), fabriek", [2] = "fabriek: 39.900", [3] = "bureau: oud-collega Roos", [4] = "baan in Amsterdam?" },
  zeg {
    leest "Met welke andere aanbieders ben je in gesprek?",
    brug { "Nummer drie belt en vraagt. Hoe vind je dat?", na = "boris" },
  },
  antwoord {
    [0] = { "Twee andere. Ook leuk.", denkt = "Ik heb een nieuw woord nodig." },
    [1] = { "Een bureau en een fabriek. [Het bureau had een film, met een drone. En mijn kruin](eerste).",
      denkt = "Dat hadden ze op internet ook kunnen vinden." },
    [2] = { "Een bureau uit Amsterdam, en straks Boris, van een fabriek. [Die zit op negenendertignegen. Kun jij "
        .. "daaronder? Ik moet het vragen van Wiebe, ik hoop half van niet](boris).",
      denkt = "In mijn agenda staan ze met drie kleurtjes." },
    [3] = { "Boris, die wil de klus. En Roos, van dat bureau, mijn oude maatje. [Ik moest maar eens langskomen, zei "
        .. "ze, op de trap. Nou ja, iedereen heeft het druk](roos).",
      denkt = "En jij, dat weet ik nog niet. Je hebt er nog niks over gezegd." },
  },
}

vak "promotie 2" {
  kop = "Beslissers",
  noteer = { [0] = "het MT", [1] = "Berend, Wiebe, Coba + zij", [2] = "Berend tekent, Wiebe telt", [3] = "Coba: bril af = ze kijkt", [4] = "schrok van het ja" },
  zeg {
    leest "Wie zijn er bij de besluitvorming betrokken?",
    brug { "Coba moet het kunnen zien. Wie nog meer?", na = "coba" },
    brug { "Donderdag om tien uur. Wie zit er aan jouw kant?", na = "donderdag" },
  },
  antwoord {
    [0] = { "Het MT. En ik mag klikken.", denkt = "Ik bedien de beamer, dat is geen grapje." },
    [1] = { "Vier man. Directeur, financiën, vaart, en ik.", denkt = "Er komen pijltjes bij, zie ik." },
    [2] = { "Berend tekent, Wiebe telt, ik klik. En Coba kijkt. [En dat kijken geeft de doorslag, volgens mij. Of "
        .. "zie ik nu spoken?](coba)",
      denkt = "En nu komt de vraag hoe je Wiebe spelt." },
    [3] = { "Coba, volgens mij. Daar vraagt niemand naar. En verder zit ik er in mijn eentje, [aan mijn kant van die "
        .. "tafel. Maar ja, wie vraag je daarvoor](donderdag).",
      denkt = "Dat had ik tweeënhalf jaar geleden moeten weten." },
  },
  antwoord { stemming = "berend",
    [0] = { "Berend. Vraag maar.", denkt = "Hij ging er niet eens bij zitten." },
    [1] = { "Het MT, en vandaag even niet ik.", denkt = "Dat klonk zieliger dan ik bedoelde." },
  },
}

vak "promotie 3" {
  kop = "Criteria",
  noteer = { [0] = "prijs/kwaliteit", [1] = "5 criteria, prijs 40%", [2] = "overal een 7", [3] = "wie erom vraagt" },
  zeg {
    leest "Op welke criteria wordt de keuze gemaakt?",
    brug { "Overal een zeven. Wat zou het verschil maken?", na = "zeven" },
    brug { "Die mevrouw kwam vier keer. Wat had ze moeten doen?", na = "bonbons" },
  },
  antwoord {
    [0] = { "Prijs, kwaliteit. Het bekende rijtje.",
      denkt = "'Vertrouwen' was ik nog vergeten. Daar knikken ze altijd bij." },
    [1] = { "Vijf stuks. Prijs telt veertig procent. [En ik kom overal op een zeven. Die ene negen kreeg ik niet "
        .. "uitgelegd, dus ik doe of ik het niet weet](zeven).",
      denkt = "Met een zeven is iedereen altijd tevreden." },
    [2] = { "Vijf kolommen, en het komt overal op een zeven uit. [Er was een negen bij. Leg die maar eens uit. Dus "
        .. "nu lijkt het of ik het niet weet](zeven).",
      denkt = "Ik had er een hele zondag over gedaan." },
    [3] = { "Op papier prijs. In het echt, tja, dat iemand het graag wil, denk ik. [Er zaten er genoeg op die stoel, "
        .. "en twee hebben er gewoon om gevraagd. Nou, jij weer](vragen).",
      denkt = "Dat durfde ik niet in de aanvraag te zetten.", blik = "jou" },
  },
}

-- Herstellen, schrijven, zwijgen.

herstel {
  zeg {
    herstelt "Ik hoor mezelf. Ik zit hier een lijst af te werken.",
    herstelt "We hebben het gezellig en ik vraag je niks wat telt.",
    herstelt "Sorry. Ik ben zo netjes bezig dat ik je niet hoor.",
  },
  antwoord {
    [0] = { "Geeft niks, ik was al aan het boodschappenlijstje begonnen.",
      denkt = "Hèhè. Er zit er een achter dat klembord." },
    [1] = { "Ha! Ik dacht dat ik aan het eind een certificaat kreeg. Ik zat ook maar wat leuks te antwoorden. [Drie "
        .. "zevens geven, bijvoorbeeld, terwijl er een negen was. Want die moet je uitleggen, en nu weet ik het "
        .. "zogenaamd niet](zeven).",
      denkt = "Dat had ik zelf ook kunnen zeggen.", blik = "jou" },
    [2] = { "O, gelukkig. Echt. Ik zat me al te vervelen, en ik kan mezelf best goed bezighouden. Leg dat papier "
        .. "eens weg. [Ik heb nog een lijstje, achterin, met minnetjes. Daar laat ik nooit iemand in "
        .. "kijken](lijstje).",
      denkt = "Als we nu weer dat formulier in gaan ga ik gillen. Zachtjes.", blik = "jou" },
    [3] = { "Weet je dat nog nooit iemand dat gezegd heeft? Die lopen door tot het op is. Ik ook, hoor. Goed. "
        .. "Opnieuw. [Die zevens van mij, hè, die zijn niet echt. Er was een negen bij, maar zeven hoef je niet uit "
        .. "te leggen](zeven). En [minnetjes heb ik ook, op een lijstje. Dat ziet verder niemand](lijstje)…",
      denkt = "Ik heb zin om een raam open te zetten.", blik = "jou", doet = "schuift haar stoel dichterbij" },
  },
}

schrijven {
  zeg {
    vraagt "Vind je het goed als ik wat opschrijf?",
    vraagt "Ik wil dit noteren, of stoort dat je?",
  },
  antwoord {
    [0] = { "Ga je gang, pennen zat.", denkt = "Dat is de pen van de koffieman." },
    [1] = { "Tuurlijk. Als je maar niet 'ontzorgen' opschrijft.", denkt = "De koffieman schreef alles op zijn hand." },
    [2] = { "Doe maar. Behalve wat ik over Wiebe zei. En over Berend. En over jullie, haha. Ach, schrijf maar.",
      denkt = "Zoveel heb ik nu ook weer niet gezegd." },
    [3] = { "Mag. Maar leg hem weg als ik een keer niks zeg, goed? Dat is zeldzaam, dan moet je kijken.",
      denkt = "Nu moet ik dus ook een keer niks zeggen." },
  },
}

stilte {
  diep = { "Ja. … Kijk mij nu. Ik zeg niks.", denkt = "En ik vul het ook niet in. Wat een rare minuut." },
  dood = { "…en dus, wou je zeggen? Sorry, ik maak hem af. Ga verder.",
    denkt = "Wat is de bedoeling? Ik krijg er jeuk van." },
}

-- De brochure.

voorstel "zuilen" { kop = "Digitale zuilen", behoefte = "taart", echt = false,
  zeg {
    korting "Zes digitale zuilen erbij. Achtenzestig, en vandaag doen we zestig.",
    bod "Zes digitale zuilen erbij, dan stuur je de rijen live. Achtenzestigduizend.",
    belofte { "Met zes digitale zuilen staat er nooit meer iemand verkeerd.",
      dan = { "Nooit meer. Dat zei de architect ook, van dat gebouw, en toen stond ik in de bezemkast. Zeg "
          .. "'minder', dan geloof ik het nog.",
        denkt = "Daar heb ik vroeger zelf mijn geld mee verdiend, met zulke zinnen." } },
  },
  antwoord {
    [0] = { "Zuilen. Met schermen. O, dat zal Wiebe fijn vinden, dat is drieëntwintigduizend te veel.",
      denkt = "Die folder lag er al, onder dat formulier." },
    [1] = { "Een scherm leest ook niemand, joh. Ze lopen achter een vader aan. En als ik hier donderdag mee aankom, "
        .. "zit ik weer met een dia.",
      denkt = "Waar moet de stroom vandaan komen, op die kade?" },
    [3] = { "Mooi spul, hoor. Maar dan heb ik op één mei zes lampjes. [Waarmee ik donderdag naar binnen moet, met "
        .. "die negen, dat weet ik dan nog niet. Geef me één ding](waarom).",
      denkt = "Die gaan 's winters ook nog stuk, met dat zout." },
  },
}

voorstel "offerte" { kop = "De offerte zoals hij ligt", behoefte = "sheet", echt = false,
  zeg {
    bod "De offerte zoals hij ligt: vierentachtig borden, eenenveertigvijf, klaar.",
    belofte { "Vierentachtig borden, en ik garandeer je één mei, wat er ook gebeurt.",
      dan = { "Met z'n twaalven, of hoeveel zijn jullie. En als er drie griep hebben? Dat vraagt Wiebe, dat vraag "
          .. "ik niet.",
        denkt = "Zeg nu gewoon dat het krap is. Dat weet ik toch ook." } },
    korting "Dezelfde vierentachtig borden, en dan maak ik er achtendertig van.",
  },
  antwoord {
    [0] = { "Die heb ik al. Veertien bladzijden. Tot aan bladzijde negen, toen ben ik koffie gaan halen.",
      denkt = "Dat is wel efficiënt, verkopen wat er al ligt." },
    [1] = { "Eenenveertigvijf, daar krijg ik Wiebe wel mee stil. Dat is mijn probleem niet, joh. Dat was het de "
        .. "vorige keer ook niet.",
      denkt = "Met Ids zijn prijs was ook niks mis." },
    [3] = { "Prima offerte. Kan zo in de kast, bij de andere prima offertes. [En dan zit ik donderdag nog steeds in "
        .. "mijn eentje aan die tafel](donderdag).",
      denkt = "Daar ligt er een tussen uit 2019." },
  },
}

voorstel "beleving" { kop = "Belevingsroute", behoefte = "eerste", echt = false,
  zeg {
    belofte { "Een belevingsroute met verhalen, en iedereen heeft het er straks over.",
      dan = { "Over onze 'oiletten' zonder T hebben ze het ook, en daar staat niet eens een paneel bij.",
        denkt = "Dat is Roos haar stukje. Laat dat maar aan Roos." } },
    korting "Een belevingsroute erbij, met panelen. Twaalfduizend, of tien als je meteen doet.",
    bod "Een belevingsroute erbij, met verhaalpanelen langs de kade. Twaalfduizend extra.",
  },
  antwoord {
    [0] = { "Beleving. Met een 'journey', en 'touchpoints', en dan een paneel over wadpieren. Ik heb ze zelf "
        .. "geschreven, vroeger. Honderden.",
      denkt = "De wadpier was nog het populairst." },
    [1] = { "Je hebt gehoord dat er een film was, en nu wil jij er ook een. Niet doen, joh. Jullie hadden juist "
        .. "iets anders.",
      denkt = "Als ik Roos wil, bel ik Roos." },
    [3] = { "Leuk bedacht, echt. Maar dan staan ze te lezen, en dan vaart de boot weg. [Jullie hadden die lange. Die "
        .. "stond daar een half uur te kijken en toen vroeg hij één ding](meter).",
      denkt = "Panelen. Alsof ik die zelf niet had kunnen bedenken." },
  },
}

voorstel "proef" { kop = "Een proef, en donderdag erbij", behoefte = "grap", echt = true,
  zeg {
    korting "Zaterdag een proef op de kade, donderdag zit ik naast je. Ik haal er vijfhonderd af.",
    bod "Zaterdag een proef van triplex op de kade, donderdag zit ik naast je. Eenenveertigvijf.",
    belofte { "Zaterdag een proef op de kade, en ik zorg dat het MT donderdag ja zegt.",
      dan = { "Daar zorg jij niet voor. Daar zorgt niemand voor. Als je dát nu had weggelaten, dan had ik zitten "
          .. "luisteren. Je hoeft niet te winnen voor mij, alleen blijven zitten.",
        denkt = "Zonde. Het was bijna mooi." } },
  },
  antwoord {
    [0] = { "Naast me? Hoezo naast me? Zie ik eruit of ik omval? Leuk, hoor, zo'n proef, maar donderdag praat ik me "
        .. "er wel doorheen.",
      denkt = "Wie heeft gezegd dat ik daar hulp bij nodig heb?" },
    [3] = { "Wacht. Zaterdag hangt het er, dan ziet Coba het. En donderdag zit jij naast me. En dan hangt dat ene "
        .. "bord er ook bij, met zijn gezicht naar voren. En als ze vragen wat het oplevert, dan zeg jij niks. En "
        .. "ik ook niet. Twee tellen. Dat kan ik, geloof ik, als er iemand naast me zit.",
      denkt = "Links van me. Daar staat altijd een lege stoel.", blik = "jou" },
  },
}

bestelling {
  zeg {
    sluitaf "Mag ik het hebben, Anouk? Vandaag, bedoel ik.",
    sluitaf "Ik wil deze klus heel graag. Is hij van ons?",
    sluitaf "Wat moet er nog gebeuren voor je nu ja zegt?",
  },
}

vervolg {
  zeg {
    sluitaf "Laat het rustig bezinken. Zal ik je dinsdag bellen?",
    sluitaf "Ik wil je niet opjagen. Dinsdag nog even samen zitten?",
  },
}

afscheid {
  zeg {
    sluitaf "Ik vond het een heel leuk gesprek. Ik hoor graag van je.",
    sluitaf "Dank je wel voor je tijd. Succes nog met nummer drie.",
  },
}

-- Wie leuk blijft, verliest van wie het vraagt.

einde "geslaagd" {
  "En, eh… ben ik geslaagd?",
  denkt = "Twaalf vakjes, en ik heb op alles iets leuks gezegd. En of iemand het hebben wou, dat stond er niet bij.",
  verteller = "Coba",
  ochtend = "Ze kwam mijn kamer binnen en ze zei: Coba, ik heb examen gedaan. Wat voor vak, vroeg ik. Borden. Had je "
      .. "het goed? Alles, zei ze, en de deur is dicht, en ik heb geen idee of ze het nu wilden. Ze bleef nog even "
      .. "bij mijn raam staan. Om half vijf kwam die derde.",
  voorstel = "Daar zijn we niet aan toegekomen, geloof ik. Er zouden borden in gezeten hebben, neem ik aan.",
  wedstrijd = "Er is gewonnen van het formulier. Daar deed ik niet aan mee, ik hield de stand bij.",
  gevoel = "Vlot. Zoals bij de tandarts, als je geen gaatjes hebt.",
  chef = "Zo, klaar? Je klinkt alsof je iets hebt ingeleverd. Vertel.",
}

einde "deur" {
  "Ik vind iedereen leuk, dat is mijn vak. En zelfs mij lukt het even niet. De trap is links. Nee, links. Er hangt "
      .. "geen bordje.",
  denkt = "En dat was nog makkelijker dan een zeven.",
  verteller = "Siemen",
  ochtend = "Er kwam er een beneden die de uitgang niet vond. Met een tas. Ik heb gewezen. Dank u wel, hoorde ik, en "
      .. "toen regelrecht naar de sneldienst. Boven stond Anouk voor het raam. Geen arm omhoog, niks, en dat zegt wat, "
      .. "want die groet hier iedereen.",
  voorstel = "Daar zijn we niet aan toegekomen. Of wel, en dan heb ik niet opgelet.",
  wedstrijd = "We stonden geloof ik op twee verschillende velden.",
  gevoel = "Moe. Of ik een half uur een deur dicht had staan houden met mijn heup.",
  chef = "Jij bent vroeg. Staat de motor al aan? Zeg eens.",
}

einde "mailtje" {
  "Superfijn. Stuur het me nog even digitaal, dan kom ik bij je terug. Nee, echt, superfijn gesprek.",
  gezicht = "moe", denkt = "Als ik superfijn zeg is het over. Dat weet iedereen die me langer kent dan een half uur.",
  verteller = "Roos",
  ochtend = "Nouk belde, gisteravond. Ik vroeg naar die tweede, van de borden. Superfijn, zei ze. O jee, zei ik. Ja, "
      .. "zei ze. We hebben er even om gelachen, en toen zei ze opeens: weet je dat ik die wou. Dat ik die gewoon wou. "
      .. "En toen begon ze over de hond.",
  voorstel = "Dat wordt gestuurd. Het komt in het mapje 'lezen'. Daar zit ook nog iets in over zonnepanelen.",
  wedstrijd = "Gelijkspel. Dat is in een rijtje van drie gewoon verliezen, alleen duurt het langer.",
  gevoel = "Beleefd. Ik had er kaakpijn van, 's avonds.",
  chef = "En? Stuur jij haar iets, of stuurt zij jou iets?",
}

einde "praatje" {
  "Nou! Dat vloog om, hè? Wat een leuk gesprek. Echt. Was er verder nog… nee? Nee. Nou, dan houden we contact. Kijk uit op "
      .. "de trap, links is beter.",
  denkt = "Vraag het. Je jas is al half aan. Vraag het nu. Nee. Ik word bedankt voor de koffie.",
  verteller = "Anouk",
  ochtend = "Om half vijf kwam Boris. Lelijke borden, lijmlucht. Tien voor vijf legt hij zijn hand plat op die map en "
      .. "hij zegt: mag ik het hebben, mevrouw Dijkema? En ik zei: dan neem ik u mee, donderdag. Zo, van schrik, net "
      .. "als bij de koffie. Op de fiets moest ik aan nummer twee denken. Dat was een negen. Ik had het ja om vier uur "
      .. "al in mijn mond, bij de deur, en er werd niks gevraagd.",
  voorstel = "Ik had bijna alles goedgevonden. Alleen ging het niet over de opdracht. Het ging over contact houden.",
  wedstrijd = "Er was er maar één die wist dat het een wedstrijd was. Die kwam om half vijf.",
  gevoel = "Heel leuk. Dat is het erge. Zo leuk heb ik in weken niet gezeten, en ik ga donderdag met een ander naar "
      .. "binnen.",
  chef = "Ik hoor je neuriën. Dus het was leuk. En toen?",
}

einde "denkt" {
  "Dinsdag, hè? Laten we dinsdag zeggen. Ik zet je erin, met potlood. Nee, dat is verstandig, dinsdag. Heel verstandig.",
  denkt = "Ik had vandaag gewild. Blijf zitten, gek. Ach, kijk nu. Daar gaat 'dinsdag' al in de agenda.",
  verteller = "Coba",
  ochtend = "Die derde van haar ging de deur niet uit met een dinsdag. Die vroeg wat ervoor nodig was om het diezelfde "
      .. "middag te krijgen, en toen bleef hij zitten tot ze het zei. Kwart over vijf staat ze bij mij: Coba, ik ga "
      .. "donderdag met de verkeerde naar binnen. Bel die ander dan, zei ik. Nee, zei ze, die belt mij. Dinsdag. En ze "
      .. "lachte erbij, maar ik heb mijn bril afgezet.",
  voorstel = "Er zat iets in waar ik op zat te wachten, dat weet ik zeker. En toen werd het een afspraak.",
  wedstrijd = "Nummer twee lag voor. Lag echt voor. En is met de finish in zicht even gaan liggen, om niet te duwen.",
  gevoel = "Dat ik opgelucht was, bij dat 'dinsdag'. En dat ik daarna bij het raam stond en dacht: dat was niet wat ik "
      .. "wou.",
  chef = "Dinsdag dus. En wat denk je dat zij vanmiddag nog gaat doen?",
}

einde "ja" {
  "Ja. Nee, wacht, niks zeggen, deze maak ik zelf af, haha. Ja. Zaterdag half acht bij Siemen, en neem koffie mee, echte. Donderdag "
      .. "zit jij links van me, en als ze vragen wat het oplevert houden we samen onze mond. Boris krijgt zo een beker "
      .. "van die koffie en een eerlijk nee. En als de boot gaat moet ik even naar beneden, zwaaien.",
  denkt = "Ik zei het gewoon, tegen een leverancier, op mijn werk. En ik heb een hand gegeven.",
  verteller = "Mats",
  ochtend = "Mijn moeder stond er weer, gisteren, met dat bord. Een heel groot blauw bord, dat hield ze boven haar hoofd. "
      .. "Zwaaien, stond erop, met een pijl. De pijl wees naar de snackbar. Het hele dek keek. Ik deed of ik haar niet "
      .. "kende. Tot de groene ton. Toen heb ik mijn arm uitgestoken. Eén. Maar wel helemaal.",
  voorstel = "Dat er iemand naast me komt zitten. En o ja, er zaten ook borden bij.",
  wedstrijd = "Iemand wou het hebben en zei het ook. In zes jaar heb ik dat twee keer gehoord, en toen ging het om "
      .. "koffie.",
  gevoel = "In mijn kaken. Ik wist niet dat het er nog zat.",
  chef = "Ik hoor niks. Dat is of heel slecht of… Zeg eens wat.",
}

-- Wat achteraf waar is als het einde iets anders zegt.

achteraf {
  geen = "Een voorstel? Nee joh. We hebben het overal over gehad, behalve daarover.",
  mis = "Er kwam een voorstel. Leuk, zei ik. Dat zeg ik altijd. Het ging over borden, en ik had het over donderdag.",
  raak = "Dat was precies wat ik zocht, en dat heb ik er niet bij gezegd. Dat doe ik dus ook.",
  prettig = "Gewoon leuk. Dat bedoel ik eens een keer echt. Er kwam alleen niks uit.",
  stroef = "Ik heb veel gelachen, en ik vond het niet zo leuk.",
}

-- Na afloop, voor de groep.

bespreek {
  "'Alle drie leuk', zei Anouk. Heeft iemand gevraagd wie er afvalt? En zo nee, wat hield je tegen?",
  "Welk grapje van Anouk was geen grapje? En wat zei jij toen?",
  "Nummer drie vraagt straks gewoon: mag ik het hebben? Hebben jullie dat ook gevraagd, en hoe klonk het?",
}
