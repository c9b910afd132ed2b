-- Ronald Verbakel, buitendienst. Hier ben jij de chef, en het formulier is je eigen controlelijst.
-- Oefent veranderen van binnen naar buiten: wie de lijst met hem afwerkt, maakt een kandidaat van
-- een man van vierenvijftig; wie wil weten wat hij allang doet, hoort waar het misgaat, en waarom.
--
-- Wat niemand weet: Ronald wordt doof. Hij leest monden, zoekt overal de goede stoel, laat klanten
-- zelf op zijn kaartjes schrijven en rijdt vrijdag langs als de machines uit zijn. Een tablet op
-- schoot kost hem dus de monden. De lijst is niet de reden dat hij klanten verliest, wel het excuus.
--
-- Elke dag heeft zijn eigen geheim: donderdag wat hij tegen Toon zei, vrijdag wat hij in de gang
-- hoorde, de stille dag wat er in het systeem stond, en bij het weerzien de stoel die hij niet nam.

klant {
  naam = "Ronald Verbakel", titel = "Van binnen naar buiten",
  bedrijf = "Van Tocht Bedrijfskleding", rol = "buitendienst",
  weet = "Zesentwintig jaar in dienst. Jij leerde het vak bij hem in de auto. Vier klanten kwijt sinds de "
    .. "controlelijst er is.",
  jij = "Jij bent nu twee jaar zijn chef. Je verkoopt niks vandaag. Of het moest een andere manier van werken zijn.",
  hoopt = "een afspraak waar hij zelf achter staat.",
  formulier = "CRM-controlelijst",
  kwadranten = { "bezoek", "kansen", "relatie", "vervolg" },
  kamer = "chefskamer", tijd = 30,
  aandacht = 48, positief = 48, afstemming = 52, vertrouwen = 32,
  karakter = { samen = 0, boven = 0 },
  uiterlijk = { geslacht = "man", leeftijd = 54, haar = "grijs", kapsel = "terugwijkend", baard = "snor",
    gezicht = "hoekig", neus = "groot", postuur = 1, schouders = 1, overhemd = "lichtblauw", kleding = "jasje", jasje = "donkerblauw" },
}

-- Zien wat hij al goed doet is hier het begin van elke verandering: dat mag meer opleveren dan anders.
gewicht "compliment_met_grond" { aandacht = 5, positief = 5, afstemming = 2, vertrouwen = 2 }

-- Wie schrijft, kijkt omlaag, en dan kan hij je mond niet zien.
gewicht "opschrijven" { aandacht = -3, afstemming = -1 }

-- Wie hem mist terwijl hij net iets liet zien, is hem een tijdje kwijt.
gewicht "mis" { vertrouwen = -2 }

stemming "gewoon" { label = "Een donderdag in oktober" }
stemming "haast" { label = "Vrijdagmiddag, kwart voor vier", aandacht = -6, tijd = -6 }
stemming "stil" { label = "Hij is vanmorgen door Gemert gereden", positief = -4, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Een week later, dezelfde kamer" }

-- Alles wat een chef op een dag zegt. Wanneer het op zijn tijd is, staat bij elk haakje.

repertoire {
  door "Hoe gaat dat dan?",
  door "Wat gaat er dan mis?",
  door "Waarom dan?",
  door "En wat was het echt?",
  door "Maar?",
  door "Zeg het maar.",
  door "Wat zou jij doen?",
  sluit "Is dat al lang zo?",
  sluit "Mag ik het eens zien?",
  sluit "Mag ik een keer mee?",
  sluit "Heb je dat ook gezegd?",
  sluit "Weet je dat zeker?",
  sluit "Moet ik me zorgen maken?",
  preek "Ik zou het doen, als ik jou was.",
  preek "Slaap er een nachtje over.",
  troost "Dat kan iedereen overkomen.",
  troost "Daar gaat het me nu niet om.",
  troost "Neem rustig de tijd.",
  troost "Dat komt wel weer goed.",
  zaken "Dat regel ik vanmiddag.",
  zaken "Doe maar, op mijn naam.",
  zaken "Dat is een hoop geld.",
  prijst "Dat doet niemand je na.",
  prijst "Goed dat je het zegt.",
  zelf "Daar denk ik nog weleens aan.",
  zelf "Ik had hetzelfde gedaan.",
  zelf "Dat heb ik thuis ook.",
  eerlijk "Nee, eerlijk gezegd niet.",
  eerlijk "Ja, eerlijk gezegd wel.",
  eerlijk "Mij is het nooit opgevallen.",
  eerlijk "Dat weet ik ook niet.",
  grapt "Daar heb je me.",
  grapt "Doe mij er ook maar een.",
  grapt "Nou, laat maar horen.",
  stopt "Ga je gang.",
  stopt "Daar komen we straks op terug.",
  stopt "Goed, dan gaan we door.",
  stopt "Dan hou ik het kort.",
  stopt "Ik zeg niks.",
}

opening {
  "Zo, chef. [Als jij het goed vindt draai ik m'n stoel een slag](stoel), dan zie ik je. [Ik haal eerst koffie, jij "
    .. "ook?](koffie) Vier klanten, ja, [dat weet ik ook wel, daar hoef je niet over te beginnen](kwijt). "
    .. "Luister, [die lijst van jullie, daar wil ik eerst een keer over mopperen, dan ben ik het kwijt](lijst). "
    .. "Lees maar voor.",
  denkt = "Elf jaar geleden zat jij naast mij, met net zo'n map.",
}

opening {
  stemming = "haast",
  "Chef. [Ik kan tot vier uur](vier), dan moet ik weg. Wacht, [ik ga aan deze kant zitten, als het mag](stoel). Vier "
    .. "klanten kwijt, [ja, dat weet ik ook, begin er maar niet over](kwijt). De tablet ligt in de auto, [met "
    .. "dat ding erbij gaat het dus niet](tablet). Lees maar op.",
  denkt = "Smeets, Van de Mortel, de gemeentewerf. Als ik om vier uur weg ben haal ik ze nog.",
  doet = "houdt zijn autosleutels in zijn hand", blik = "klok",
}

opening {
  stemming = "stil",
  "Morgen. [Ik ga hier zitten, als het mag](stoel). Ik ben vanmorgen over Gemert gekomen. [Dat is om, en "
    .. "vraag me nou niet waarom](gemert). [Ik had een mooi verhaal voor je, over een bakker met een hond, "
    .. "maar het wil niet](verhaal). En dan [die lijst van je, mag ik daar eerst over zeuren, dan ben ik het "
    .. "kwijt](lijst).",
  denkt = "Bij de rotonde had ik rechtdoor gekund.",
  doet = "draait zijn stoel en gaat voorzichtig zitten", blik = "tafel",
}

opening {
  stemming = "weerzien",
  "Daar zijn we weer. [M'n stoel heb ik alvast gedraaid, dat mag hè](stoel). Vorige keer, eerlijk is eerlijk, "
    .. "[daar zat ik de helft maar wat te knikken, dat heeft geen mens gezien](knikken). [Ik had toen nog iets "
    .. "willen zeggen, maar goed](maargoed). En die lijst, [zou jij het anders doen, als je mij was? Nou?](jij)",
  denkt = "Je hebt koffie klaargezet. Vorige keer niet.",
}

-- De stoel, de koffie, de lijst: waarmee hij binnenkomt.

haakje "stoel" { soort = "feit", vak = "product 2", ook = "klanten 2",
  welkom = { "stopt" }, ongepast = { "sluit", "zaken" },
  zeg {
    langs { "Dan hou ik het kort.", fout = "hoort haast", hoort = "haast",
      dan = { "Van mij hoeft het niet kort, ik wou alleen een slag draaien. Zo. Klaar.",
        denkt = "Die wil me nou alweer kwijt." } },
    past "Ga je gang.",
    langs { "Dat regel ik vanmiddag.", fout = "hij doet het al",
      dan = { "Vanmiddag? Ik sta er al mee in m'n handen, kijk. Er hoeft geen bonnetje bij.",
        denkt = "Een stoel. Daar gaat hij een mail over sturen." } },
    langs { "Is dat al lang zo?", fout = "te vroeg",
      dan = { "Wat, dat ik op een stoel zit? Sinds de kleuterschool, chef.",
        denkt = "Ik vroeg of het mocht, en ik krijg een vraag." } },
  },
  antwoord {
    [2] = { "Zo. Raam achter me, jij d'r voor. Ik kijk mensen graag aan, dat weet je nog wel. Bij Smeets "
      .. "vraagt dat jong van de boekhouding: 'Meneer, waarom zit u altijd aan de kop?' Dan heb ik jullie "
      .. "allemaal, zeg ik. Hij lachen. Nou, [jij denkt nu: waar heeft Ronald het over. Eerlijk zeggen, ik "
      .. "zie het toch](mond). O, en die printer hier tegen de muur, hoor je dat? De hele dag. [Kan die "
      .. "niet een keer weg?](printer)",
      denkt = "Waar is het niet om. Maar waar is het wel." },
  },
  antwoord { stemming = "haast",
    [2] = { "Zo. Nou kan ik je zien, dan gaat het twee keer zo vlug. Jij wil twaalf vragen, ik wil om vier "
      .. "uur weg, dat moet lukken. [Jij denkt nu: waar heeft Ronald het over. Eerlijk zeggen, ik zie het "
      .. "toch](mond).",
      denkt = "Vandaag al drie keer 'wat zeg je' gezegd. En het is nog geen vier uur." },
  },
}

los "koffie" {
  zeg {
    past "Doe mij er ook maar een.",
    langs { "Ik zeg niks.", fout = "hij vroeg wat",
      dan = { "Of je koffie wil, vroeg ik. Ja of nee. Dat is nou echt het makkelijkste wat ik vandaag te "
        .. "bieden heb.",
        denkt = "Of ik versta hem weer niet. Nee. Hij zei 'niks'." } },
    langs { "Dan hou ik het kort.", fout = "hoort haast", hoort = "haast",
      dan = { "Nee joh, koffie, zei ik, geen afscheid. Nou, dan haal ik er voor mezelf een.",
        denkt = "Hij zit met z'n hoofd al bij het volgende." } },
  },
  antwoord {
    [2] = { "Zo. Zwart, want de melk is weer van iemand. Luister, voor ik het vergeet: Smeets wil twaalf "
      .. "winterjassen en er moet vijf procent af. [Dat moet ik tegenwoordig vragen, hè. Dus ik vraag "
      .. "het](smeets).",
      denkt = "Eerst koffie, dan zaken. Zo hoort het." },
  },
}

haakje "smeets" { soort = "feit", vak = "product 1", ook = "promotie 2",
  welkom = { "door", "zaken" }, ongepast = { "preek" },
  zeg {
    past { "Wat zou jij doen?", brengt = "wat hij er zelf van vindt" },
    past { "Doe maar, op mijn naam.", brengt = "dat het meteen mag" },
    langs { "Maar?", fout = "wantrouwt hem",
      dan = { "Niks maar. Twaalf jassen, vijf procent. Jij zoekt er altijd een addertje bij.",
        denkt = "Vroeger zei hij: Ronald, jij kent die lui." } },
    langs { "Slaap er een nachtje over.", fout = "klant wacht",
      dan = { "Een nachtje? Morgen staat Jesse daar met z'n tablet. Ik heb het koud, hoor, zegt Huub, nou, "
        .. "niet overmorgen.",
        denkt = "Twaalf jassen. En hij wil erover slapen." } },
  },
  antwoord {
    [1] = { "Twaalf jassen. Ik zeg wel nee.",
      denkt = "Ik vroeg het netjes." },
    [2] = { "Kijk aan, zo zijn we d'r zo uit. Weet je wat, ik zeg drie, dan denkt Huub dat hij slim is als "
      .. "hij er vijf van maakt. Zo deed onze oude baas dat ook. Zo'n klant heb je niet zomaar, en dan, "
      .. "luister, [ik ken zestienhonderd man op maat, maar wie krijgt van jou een schouderklop? Jesse, met "
      .. "z'n groene bolletjes](jesse).",
      denkt = "Dat was tien jaar geleden ook al het leuke aan jou." },
    [3] = { "Mooi. Weet je wat, ik doe drie, en een doos handschoenen. Dan heeft Huub wat voor z'n mannen. "
      .. "Ik ken ze, daar gaat het niet om de centen. 'Ronald jong, wat kriege we d'r bij?' Dat weet ik van "
      .. "ze, van alle zestienhonderd. [En wie krijgt er van jou een schouderklop? Jesse, met z'n groene "
      .. "bolletjes](jesse).",
      denkt = "Zo kan ik de hele dag door." },
  },
}

haakje "kwijt" { soort = "belang", vak = "product 3", ook = "klanten 3",
  welkom = { "troost" }, ongepast = { "grapt", "zaken" },
  zeg {
    past "Daar gaat het me nu niet om.",
    langs { "Dat regel ik vanmiddag.", fout = "lost op",
      dan = { "Jij? Wat ga jij regelen dan, ga jij met een bloemetje langs? Vier zaken zijn het, in vier "
        .. "dorpen.",
        denkt = "Hij heeft er een actielijstje voor gemaakt. Ik zie het liggen." } },
    langs { "Daar heb je me.", fout = "lacht het weg",
      dan = { "Ik heb jou helemaal niet, jij hebt mij. En ik zeg nog: begin er niet over. [Bij alle vier "
        .. "heb ik prijs aangeklikt, dan ben je d'r af](prijs).",
        denkt = "Hij lacht. Ik had het niet voor de grap." } },
    langs { "Dat komt wel weer goed.", fout = "troost te vroeg",
      dan = { "Hoezo goed? Je weet nog niet eens wat er gebeurd is. Eentje is er al aan een nieuwe reclame "
        .. "op z'n bus.",
        denkt = "Een aai over m'n bol. En ik zit nog geen minuut." } },
  },
  antwoord {
    [2] = { "O. Nou. Ik had m'n praatje anders helemaal klaar, in de auto, met gebaren en al. Kijk, Maas, "
      .. "dat waren [die jassen, die heb ik je al honderd keer verteld, maar hij blijft mooi](veertien). En "
      .. "Dielemans, die van de zorg. [Aardig mens hoor, niks van te zeggen](zacht).",
      denkt = "Je laat me zomaar zelf beginnen. Dat had ik niet verwacht." },
  },
  antwoord { stemming = "stil",
    [2] = { "Drie daarvan kan ik je uitleggen. Kijk, Maas, dat waren [die jassen, ja, die ken je, maar hij "
      .. "wordt steeds leuker](veertien). En dan is er Verhagen. Toon. [Eh. Wacht effe, hoor](toon).",
      denkt = "Hij stond vanmorgen met zijn rug naar de weg te slijpen." },
  },
}

haakje "lijst" { soort = "feit", vak = "markt 3", ook = "promotie 1",
  welkom = { "stopt" }, ongepast = { "preek" },
  zeg {
    langs { "Daar komen we straks op terug.", fout = "schuift het weg",
      dan = { "Straks. Ja. Straks is dit jaar al vijf keer geweest.",
        denkt = "Ik had m'n mond al open." } },
    past "Ga je gang.",
    langs { "Moet ik me zorgen maken?", fout = "maakt het zwaar",
      dan = { "Om een beetje mopperen? Pas als ik ermee ophou, dan moet je je zorgen maken.",
        denkt = "Vroeger zei hij: zo, en nou jij weer." } },
    langs { "Dan hou ik het kort.", fout = "wil ervanaf",
      dan = { "Jij? Ik wou juist lang. Eén keer, op m'n gemak. Nou, vooruit dan. Ik zit.",
        denkt = "Ik wou wat zeggen. Laat maar zitten." } },
  },
  antwoord {
    [2] = { "Mooi. De klant zit erbij of hij geopereerd moet worden. 'Zijn er nog aandachtspunten, meneer "
      .. "Smeets?' En Huub kijkt zo naar z'n schoenen. En ik vul dat in op dat ding, en [dat gaat dus niet, "
      .. "met zo'n ding erbij](tablet). En het meeste dóe ik al, hè, dat steekt me. Ik weet wie er jarig is, "
      .. "ik weet wat ze dragen. [Noem een bedrijf. Kom op, noem er een, ik zeg je wie er zit en welke "
      .. "maat](namen). [Zou jij het anders doen, als je mij was? Nou?](jij)",
      denkt = "Zo. Dat heb ik dan gezegd. Tegen de chef." },
  },
}

haakje "jij" { soort = "feit", vak = "markt 3", ook = "promotie 1",
  welkom = { "eerlijk", "zelf" }, ongepast = { "door", "stopt" },
  zeg {
    langs { "Waarom dan?", fout = "kaatst het terug",
      dan = { "Waarom, waarom. Omdat ik het wil weten. Jij vraagt, ik vraag, zo'n middag is het.",
        denkt = "Als hij nou één keer ja of nee zegt." } },
    past { "Nee, eerlijk gezegd niet.", brengt = "dat jij er niet in gelooft" },
    langs { "Dan hou ik het kort.", fout = "ontwijkt",
      dan = { "Ja ja. Wie niks te zeggen heeft houdt het kort, dat zei ik vroeger tegen jou.",
        denkt = "Ik vroeg hem wat. Ik kijk hem aan en er komt niks." } },
    past { "Ik had hetzelfde gedaan.", brengt = "dat hij geen rare is" },
  },
  antwoord {
    [2] = { "Ha! En dat zit dan achter dat bureau. Nee, mooi. Ik dacht dat ik de enige was, ik dacht, het "
      .. "zal de leeftijd zijn. Maar [jij zit er maar mooi tussen, hè, tussen boven en zo'n Ronald](raad).",
      denkt = "Je hoefde er niet eens over na te denken." },
    [3] = { "Kijk aan. Jongen, jongen, dat had ik in januari willen horen. Toen stuurde jij zo'n duim, 'Top, "
      .. "Ronald', en ik dacht: die gelooft erin, dus het zal wel aan mij liggen. Maar ja, [jij zit er ook "
      .. "maar klem tussen, zij boven en Ronald beneden](raad).",
      denkt = "Die duim staat nog in m'n telefoon." },
  },
}

haakje "raad" { soort = "belang", vak = "markt 3", ook = "promotie 1",
  welkom = { "door", "eerlijk" }, ongepast = { "grapt", "zelf" },
  zeg {
    langs { "Daar heb je me.", fout = "lacht het weg",
      dan = { "Ik heb je helemaal niet, ik had met je te doen. Dat was eens aardig bedoeld.",
        denkt = "Hij denkt dat ik zit te stangen." } },
    past { "Ja, eerlijk gezegd wel.", brengt = "hoe het voor jou is" },
    past { "Wat zou jij doen?", brengt = "wat hij in jouw plaats deed" },
    langs { "Dat heb ik thuis ook.", fout = "eigen verhaal",
      dan = { "Wat, een chef boven je? Nou, dan spreken we mekaar nog. Maar ik had het over hier.",
        denkt = "Ik had het over hem. En dan over iets anders weer." } },
  },
  antwoord {
    [2] = { "Je hebt wallen, zie ik. Boven roept honderd procent, en dan zit ik hier m'n armen over elkaar "
      .. "te doen. Nou, ik zou zo'n Ronald vragen wat hij al doet, en daar iets bij doen. Iets kleins. Meer "
      .. "snap ik er ook niet van. [Vraag me maar eens wie er ergens werkt. Toe, noem een bedrijf](namen). "
      .. "Dat bijvoorbeeld.",
      denkt = "Ik zit hem z'n werk voor te doen. Net als vroeger." },
    [3] = { "Weet je wat ik zou doen? Zo'n vent niet iets afpakken. Ik zou kijken wat hij goed doet, z'n "
      .. "kaartjes, z'n vrijdag, en dan zeg je: mag dat blijven, en dan wil ik er één dingetje bij. Eén. "
      .. "Hooguit twee. Dan doet hij het nog, de sufferd. [En vraag hem dan wie er ergens werkt, want dat "
      .. "kan hij. Noem een bedrijf, toe](namen).",
      denkt = "Nou heb ik het hem nog in de mond gelegd ook." },
  },
}

haakje "tablet" { soort = "feit", vak = "markt 3", ook = "product 2",
  welkom = { "door" }, ongepast = { "sluit", "troost", "zelf" },
  zeg {
    past "Wat gaat er dan mis?",
    langs { "Mag ik een keer mee?", fout = "wil zelf mee",
      dan = { "Om naast me te zitten kijken hoe ik zit te tikken? Dan zitten we d'r met z'n tweeën zo bij.",
        denkt = "Hij hoort 'dat ding' en hij wil mee." } },
    langs { "Dat heb ik thuis ook.", fout = "eigen verhaal",
      dan = { "Thuis gooi je hem in een hoek. Ik zit ermee bij een man of wat aan tafel.",
        denkt = "Ik had nog wel een zin klaarliggen." } },
    langs { "Dat komt wel weer goed.", fout = "sust",
      dan = { "Het is niet kapot, chef, het doet het prima. Dat is het 'm juist.",
        denkt = "Net of ik m'n knie gestoten had." } },
  },
  antwoord {
    [1] = { "Dan tik ik. En dan is de batterij leeg.",
      denkt = "Van die batterij was één keer." },
    [2] = { "Dan zit je met je kop naar beneden. En elke keer als ik opkijk heeft zo'n man net wat gezegd. "
      .. "'Wat zeg je?' Zegt hij het nog eens, en ik zit alweer te zoeken waar dat streepje moet. En [dan "
      .. "knik ik maar wat, dat valt geen mens op](knikken). Maar luister, [ik heb al die maten in m'n "
      .. "hoofd, zonder dat ding. En wie krijgt de schouderklop? Jesse](jesse).",
      denkt = "Hij schrijft het niet eens op." },
    [3] = { "Ik moet ze zien. Zo doe ik dat, ik kijk hoe ze hun mond trekken, waar ze op wachten. Met dat "
      .. "ding zit ik de hele tijd te kijken of het groen wordt. En als ik dan opkijk, [ja, dan ga ik zitten "
      .. "knikken, dat ziet toch niemand](knikken). Bij Dielemans heb ik een half uur zo gezeten. [Een schat "
      .. "van een mens, daar lag het niet aan](zacht).",
      denkt = "Van dat gesprek zelf weet ik niks meer.",
      zwijg = { "Ik vulde 'behoefte' in. Dat weet ik nog.",
        denkt = "En zij zat daar maar." } },
  },
}

haakje "jesse" { soort = "feit", vak = "promotie 2", ook = "product 1",
  welkom = { "prijst" }, ongepast = { "sluit", "troost" },
  zeg {
    langs { "Dat kan iedereen overkomen.", fout = "sust",
      dan = { "Een schouderklop? Mij niet. Elf jaar al niet.",
        denkt = "Hij neemt het voor hem op, met een slap praatje." } },
    langs { "Weet je dat zeker?", fout = "gaat in beroep",
      dan = { "Van die schouderklop? Ik stond ernaast! Dinsdag, bij de koffie. 'Lekker bezig, Jess.' Jess!",
        denkt = "Ik doe hem goed na, en hij vraagt of ik het zeker weet." } },
    past "Dat doet niemand je na.",
    langs { "Daar gaat het me nu niet om.", fout = "wuift hem weg",
      dan = { "Nee, jou niet. Mij wel, ik rij d'r elke dag achteraan.",
        denkt = "Dan zal ik maar weer over de lijst praten." } },
  },
  antwoord {
    [1] = { "Leuke jongen. Daar niet van.",
      denkt = "Leuke jongen, zei ik." },
    [2] = { "Nou, fijn dat je het zegt. Dat hoor ik hier niet vaak. Zesentwintig is hij, alles groen, en hij "
      .. "kan geen broek van een tent onderscheiden. En hij heeft Smeets van me afgepikt, de laarzen, let maar "
      .. "op, die staan straks op zijn naam. Dat doen ze zo, die jongens. Nou, als dat kind hier chef wordt, "
      .. "[dan schrijf ik vanavond m'n ontslag, dat zeg ik je](brief).",
      denkt = "Ik hoor mezelf. Het is geen gezicht." },
    [3] = { "Nou. Dank je. Dan zal ik ook eerlijk zijn, jongen. Hij heeft Smeets van me afgepikt, met die "
      .. "laarzen. Dat zei ik overal. En toen keek Daphne het na, en hij had het gewoon op mijn naam gezet. "
      .. "Met een berichtje: 'Van Ronald zijn klant.' Ik had het niet gelezen. Ja maar, hij kan nog steeds "
      .. "geen broek van een tent onderscheiden, hoor. Als dat kind hier chef wordt, [dan ligt morgen m'n "
      .. "ontslag hier, reken maar](brief).",
      denkt = "Ik heb hem ook nog een week niet gegroet." },
  },
}

haakje "brief" { soort = "gevoel", vak = "promotie 3", ook = "promotie 2",
  welkom = { "preek" }, ongepast = { "grapt", "stopt" },
  zeg {
    langs { "Doe mij er ook maar een.", fout = "grapt mee",
      dan = { "Ha. Nou, dan kunnen we samen een kraam op de markt. Sokken.",
        denkt = "Leuk. Maar ik zei het niet helemaal voor de grap." } },
    past { "Weet je dat zeker?", brengt = "of hij het meent" },
    past { "Slaap er een nachtje over.", brengt = "dat hij van jou mag blijven" },
    langs { "Ik zou het doen, als ik jou was.", fout = "stuurt hem weg",
      dan = { "O. Nou. Heb je een pen voor me, of moet ik die zelf ook meebrengen.",
        denkt = "Ik zeg dat ik wegga en hij wijst me de deur." } },
  },
  antwoord {
    [2] = { "Nou ja. Nee. Ons Thea zegt ook altijd: slaap er eerst op. Ik heb al drie van die brieven, ze "
      .. "liggen bij de belastingpapieren. Ik kan hier toch niet weg, wat moet ik dan, bloemen bezorgen? En "
      .. "als ik niet ga, dan kunnen jullie me nog altijd binnen zetten. [Die lege stoel bij de "
      .. "binnendienst, zeg eens eerlijk, als je het weet: is die voor mij?](binnendienst)",
      denkt = "Drie brieven, en niet één met een datum." },
    [3] = { "Nee. Ik slaap er al over sinds het voorjaar. Het is ook niet om Jesse, die kan het niet helpen "
      .. "dat hij zo jong is. Het is om wat er komt. [Bij de binnendienst hebben ze een stoel over. Zeg het "
      .. "maar eerlijk, zetten jullie mij daarop?](binnendienst)",
      denkt = "Daar was het om. De rest was lawaai." },
  },
}

haakje "binnendienst" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  welkom = { "eerlijk" }, ongepast = { "preek", "stopt" },
  zeg {
    past { "Nee, eerlijk gezegd niet.", brengt = "dat jij hem buiten houdt" },
    past { "Dat weet ik ook niet.", brengt = "dat het nog openstaat" },
    langs { "Daar komen we straks op terug.", fout = "draait eromheen",
      dan = { "Dus ja. Als het nee was, had je nee gezegd.",
        denkt = "Je ogen gingen naar die ruit." } },
    langs { "Slaap er een nachtje over.", fout = "wuift het weg",
      dan = { "Ik? Het is jullie stoel! Ik slaap daar al weken over.",
        denkt = "Ik vraag het recht voor z'n raap." } },
  },
  antwoord {
    [1] = { "Nou. Dan weet ik dat.",
      denkt = "Vijf stoelen, vijf koptelefoons, eentje leeg." },
    [2] = { "Goed. Daar kan ik wat mee, met zo'n antwoord. Weet je dat ik er elke ochtend langsloop? Dan "
      .. "staat hij daar, met die koptelefoon erop, net een hond die op je wacht. En dan denk ik: hele "
      .. "dagen bellen, ik. Ik krijg het er benauwd van. [Bellen is voor luie mensen. Jij belt ook "
      .. "altijd](telefoon).",
      denkt = "Je keek me aan toen je het zei. Dat scheelt." },
    [3] = { "Goed. Want ik heb boven twee man zien praten, door de ruit, en de ene zei 'één' en toen keken "
      .. "ze allebei naar mijn auto. Dat heb ik gezien. En een vent die vier klanten kwijt is, die zet je "
      .. "naast de printer. Dan zit ik daar met zo'n ding op m'n kop. [Ik heb het er zelf naar gemaakt, zeg "
      .. "het maar gerust](oor).",
      denkt = "Zo ver wou ik niet gaan.",
      zwijg = { "Jij zat erbij, met je rug naar me toe. Dus van jou wist ik het niet.",
        denkt = "Nu wel, geloof ik." } },
  },
}

haakje "cijfers" { soort = "gevoel", vak = "klanten 3", ook = "product 3",
  welkom = { "troost" }, ongepast = { "door", "zaken" },
  zeg {
    langs { "Daar heb je me.", fout = "lacht het weg",
      dan = { "Nee, ik heb niks, dat is het hem juist. Ik vroeg of je wat aardigs wou zeggen.",
        denkt = "Ik vraag om een aai en ik krijg een lolletje." } },
    langs { "Waarom dan?", fout = "verhoort hem",
      dan = { "Waarom, waarom. Ik vroeg om een aai en ik krijg een vergadering.",
        denkt = "Vroeger gaf je dan een klap op iemands schouder." } },
    past "Dat komt wel weer goed.",
    langs { "Wat gaat er dan mis?", fout = "verhoort hem",
      dan = { "Weet ik veel wat er misgaat, ik vroeg of je zei dat het goed kwam. Eén zinnetje.",
        denkt = "Hij pakt z'n pen al." } },
  },
  antwoord {
    [1] = { "Eenenzestig procent.",
      denkt = "Het was een rood bolletje." },
    [2] = { "Kijk, dat bedoel ik. Hoor je hoe makkelijk dat is? Ik weet ook wel dat je dat niet weet, maar "
      .. "ik slaap er vannacht beter op. En die twee goeie weken komen nog, hè, als het gaat vriezen. En "
      .. "anders, nou ja, [dan is er altijd die lege stoel nog, bij de binnendienst, naast de printer. Draai "
      .. "er niet omheen, chef, is die voor mij?](binnendienst)",
      denkt = "Eenenzestig. Vorig jaar had ik dat in juni." },
    [3] = { "Dank je. Dat zei ik vroeger ook tegen jou, in de auto, als je weer niks verkocht had. 'Komt "
      .. "goed, jongen', en ik had geen idee. Maar nou is het mijn beurt. [Er is een stoel vrij bij de "
      .. "binnendienst. Komt daar straks Ronald op te zitten, of niet?](binnendienst)",
      denkt = "Het hielp toen. Het helpt nou ook." },
  },
}

haakje "printer" { soort = "feit", vak = "markt 3", ook = "promotie 2",
  welkom = { "zaken" }, ongepast = { "door", "eerlijk", "troost" },
  zeg {
    langs { "Wat zou jij doen?", fout = "kaatst het terug",
      dan = { "Ik zou hem uit het raam gooien. Maar het is jullie printer, dus ik vraag het netjes.",
        denkt = "Zelfs een printer moet ik zelf bedenken." } },
    langs { "Mij is het nooit opgevallen.", fout = "hij vraagt iets",
      dan = { "Nee, jij zit hier, met de deur dicht. Ik vroeg of hij weg kon.",
        denkt = "Daar zit het hem nou net in." } },
    langs { "Ga je gang.", fout = "laat het aan hem",
      dan = { "Ga je gang? Moet ik hem onder m'n arm de trap af dragen? Of hij weg kan, vroeg ik.",
        denkt = "Het is zijn printer, en ik mag tillen." } },
    past "Dat regel ik vanmiddag.",
  },
  antwoord {
    [2] = { "Meen je dat? Nou, daar heb ik met de vorige chef een jaar over zitten mailen. Een jaar! Het is "
      .. "daar net een volière. En maar ratelen, en Daphne die eroverheen lacht. [Om mij, daar kun je "
      .. "vergif op innemen](daphne).",
      denkt = "Als die printer maandag weg is geloof ik jou weer." },
    [3] = { "Doe dat. Dan verstaan we elkaar tenminste, maandag. Nou ja, voor zover. Want [jij praat "
      .. "maandags tegen het bord, chef. Zo. Dat wou ik al twee jaar zeggen](maandag). En Daphne zit daar "
      .. "dan te lachen. [En om wie? Om mij, dat hoef je mij niet te vertellen](daphne).",
      denkt = "Een printer is het begin." },
  },
}

haakje "daphne" { soort = "feit", vak = "markt 3", ook = "promotie 2",
  welkom = { "sluit" }, ongepast = { "eerlijk" },
  zeg {
    past { "Heb je dat ook gezegd?", brengt = "of zij het weet" },
    langs { "Ja, eerlijk gezegd wel.", fout = "kiest partij",
      dan = { "Wat, denk jij dat ook? Nou, dan is het dus zo. Dan weet ik dat.",
        denkt = "Ik had gehoopt dat hij nee zei." } },
    past { "Weet je dat zeker?", brengt = "hoe hij dat weet" },
    langs { "Mij is het nooit opgevallen.", fout = "zegt niks",
      dan = { "Nee. Dat zal wel. Maar ik zit ernaast.",
        denkt = "Zo blijft het waar." } },
  },
  antwoord {
    [1] = { "Ja. Nou. Nee.",
      denkt = "Ik heb het nooit gevraagd." },
    [2] = { "Nee. Nee, dat niet. Ze kijkt mijn kant op en ze lacht, en dan tel ik twee en twee. "
      .. "Zevenentwintig, en praten als een naaimachine. Maar goed, ze legt na het overleg wel altijd een "
      .. "blaadje op m'n bureau. Wie wat doet, welke dag. [Die heeft iets door van mij, en jij nog altijd "
      .. "niet](blaadje).",
      denkt = "Nou je het vraagt. Dat blaadje is nooit gemeen." },
    [3] = { "Nou ja, nee. Dat zeg ik ook maar. Eén keer, toen lachte ze, en toen bleek het een filmpje van "
      .. "een kat te zijn. Maar ik had toen al een week tegen iedereen gezegd dat het om mij was. Ze komt "
      .. "altijd voor me staan voor ze begint. Tikt op het bureau, dan pas praten. [Zij weet allang wat er "
      .. "met mij is, en jij niet](blaadje).",
      denkt = "Ze heeft nog nooit iets lelijks over me gezegd, zover ik weet." },
  },
}

haakje "blaadje" { soort = "belang", vak = "promotie 2", ook = "markt 3",
  welkom = { "door", "eerlijk" }, ongepast = { "preek", "sluit" },
  zeg {
    past { "Mij is het nooit opgevallen.", brengt = "dat jij het niet zag" },
    past { "Zeg het maar.", brengt = "wat zij doorheeft" },
    langs { "Slaap er een nachtje over.", fout = "schuift het weg",
      dan = { "Nog een. Als ik overal een nachtje over sliep kwam ik m'n bed niet meer uit.",
        denkt = "Nu of niet. Nou, niet dus." } },
    langs { "Weet je dat zeker?", fout = "twijfelt eraan",
      dan = { "Of ik het zeker weet? Zij weet het zeker, dat is het nou juist. Laat maar.",
        denkt = "Ik deed de deur op een kier." } },
  },
  antwoord {
    [2] = { "Nou, zij wel. Ze zegt niks, ze tikt op m'n bureau. Haar opa had het ook, zei ze een keer. Ik "
      .. "zei: wat had hij dan? 'Veel lol', zei ze. Nou, luister. [Ik had er allang zelf mee bij jou moeten "
      .. "komen, word maar kwaad](oor).",
      denkt = "Daar zat ik al een half uur tegenaan te leunen." },
    [3] = { "Nou. Na de maandag ligt dat blaadje er, met alles wat er gezegd is. 'Voor de zekerheid', staat "
      .. "erboven. Ik heb daar nooit om gevraagd en ik kijk er nou al naar uit. Zij denkt: die man heeft het "
      .. "half gehoord. En dat klopt, chef. [En ik heb me er al die tijd uit gekletst, daar mag je me om "
      .. "uitkafferen](oor).",
      denkt = "Zevenentwintig, en ze heeft het gezien. En ik maar mopperen." },
  },
  antwoord { stemming = "stil",
    [2] = { "Nou, zij wel. Ze zegt niks, ze tikt op m'n bureau. En Riet Verhagen, dat die dood was, dat had "
      .. "zij in februari ingevoerd, hè. [Het stond er gewoon in, in jullie systeem. Een dag ervoor "
      .. "al](stonderin). En laat ik dat dan ook zeggen, [dat kun je alleen mij aanrekenen, doe dat "
      .. "maar](oor).",
      denkt = "Zij wist het eerder dan ik." },
    [3] = { "Nou. Na de maandag ligt dat blaadje er, met alles wat er gezegd is. Zij denkt: die man heeft "
      .. "het half gehoord. En Riet Verhagen, dat die dood was, dat had zij in februari ook ingevoerd. "
      .. "[Daags ervoor al, het stond zo in jullie systeem](stonderin). [Daar kan zij niks aan doen. Het lag "
      .. "aan mij, zeg het maar](oor).",
      denkt = "Zevenentwintig, en ze heeft het gezien. En ik maar mopperen." },
  },
}

haakje "maandag" { soort = "gevoel", vak = "markt 3", ook = "product 1",
  welkom = { "grapt", "prijst" }, ongepast = { "stopt" },
  zeg {
    langs { "Mij is het nooit opgevallen.", fout = "praat zichzelf goed",
      dan = { "Nee, dat kan niet, want jij staat met je rug naar ons toe. Dat bedoel ik.",
        denkt = "Hij hoort het, en hij veegt het eraf." } },
    past { "Goed dat je het zegt.", brengt = "dat hij meer durft te zeggen" },
    langs { "Ik zeg niks.", fout = "slikt het in",
      dan = { "Nee, nou zeg je niks. Maandags praat je aan één stuk door, tegen dat bord.",
        denkt = "Twee jaar gewacht, en dan kijkt hij me aan als een karper." } },
    past { "Daar heb je me.", brengt = "dat jij het ook wist" },
  },
  antwoord {
    [1] = { "Nou ja. Het viel me op.",
      denkt = "Ik had het al bijna teruggenomen." },
    [2] = { "Ja? Ik dacht dat je kwaad zou worden. Negen man door elkaar, die koffiemachine die maalt, en "
      .. "jij schrijft, en je praat tegen dat bord. Dan vertel ik maar een mop, dan is het mijn beurt "
      .. "geweest. Nou weet je het. En daarna ben ik op, hè, dan ga ik in m'n auto zitten. [Vorige week was "
      .. "ik pas wakker in de berm bij Beek en Donk, hahaha, die koeien keken ervan](berm).",
      denkt = "Je werd niet rood. Ik werd rood." },
    [3] = { "Nou. Dat is eruit. Ik zeg je wat ik doe op maandag: ik kijk naar Daphne, want die trekt een "
      .. "gezicht bij alles wat jij zegt, en zo volg ik het een beetje. En in april vroeg je me wat, met "
      .. "iedereen erbij, en ik zei ja. Ik weet nog altijd niet waarop. [Vorige week werd ik wakker in de "
      .. "berm, bij Beek en Donk, met een koe tegen het raam, hahaha](berm). Zo moe word ik daarvan.",
      denkt = "Het was kennelijk niks ergs, dat ja.",
      zwijg = { "Ik zit daar harder te werken dan op een hele dag rijden.",
        denkt = "Je kijkt alsof je het nog voor je ziet." } },
  },
}

haakje "berm" { soort = "gevoel", vak = "promotie 3", ook = "markt 1",
  welkom = { "prijst", "sluit" }, ongepast = { "grapt", "stopt" },
  zeg {
    langs { "Doe mij er ook maar een.", fout = "lacht mee",
      dan = { "Een koe? Ja. Nou, dat was het. Zo leuk was het ook weer niet.",
        denkt = "Hij lacht harder dan ik." } },
    past { "Goed dat je het zegt.", brengt = "dat hij het mag zeggen" },
    langs { "Goed, dan gaan we door.", fout = "loopt eroverheen",
      dan = { "Ja. Nou, door. Zo ging het die auto ook af.",
        denkt = "Hij lacht niet eens. Hij slaat om." } },
    past { "Moet ik me zorgen maken?", brengt = "dat hij het niet weglacht" },
  },
  antwoord {
    [2] = { "Ach. Nou ja. Ik weet het niet. Ik word er zo moe van, chef, van een dag vol mensen. Ik zit de "
      .. "hele dag te puzzelen wat ze zeggen. Ons Thea denkt dat ik een ander heb, zo kom ik thuis. Dan hoor ik "
      .. "niks meer. [Heb jij dat ook, thuis?](thea)",
      gezicht = "moe", denkt = "Ik bracht het als een mop. Je keek er doorheen." },
    [3] = { "Ja, ik schrok ook, hoor. Ik doe er stoer over. Ik moet me de hele dag zo inspannen dat ik om "
      .. "vijf uur helemaal leeg ben. Dat was vroeger niet, vroeger reed ik fluitend naar huis. En thuis zit "
      .. "ik er maar een beetje bij. [Is dat bij jou ook zo, 's avonds?](thea)",
      denkt = "Je lachte niet mee. Dat doen ze anders allemaal." },
  },
}

-- Wie hij kent, en hoe: namen, kaartjes, jassen, stemmen.

haakje "namen" { soort = "feit", vak = "klanten 1", ook = "klanten 2",
  welkom = { "grapt" }, ongepast = { "door", "sluit" },
  zeg {
    langs { "Weet je dat zeker?", fout = "twijfelt aan hem",
      dan = { "Of ik het zeker weet. Zesentwintig jaar, chef. Bij jou in het dorp ken ik er meer dan jij.",
        denkt = "Nou is de lol eraf." } },
    langs { "Mag ik het eens zien?", fout = "vraagt bewijs",
      dan = { "Wat wil je zien? Het zit hier, achter dit voorhoofd. Noem nou een bedrijf.",
        denkt = "Hij wil een papiertje. Hij wil altijd een papiertje." } },
    langs { "Dat weet ik ook niet.", fout = "doet niet mee",
      dan = { "Wat, weet jij geen bedrijf? We hebben er honderdvier, je bent de chef. Noem er een.",
        denkt = "Zelfs een spelletje is hem te veel." } },
    past "Nou, laat maar horen.",
  },
  antwoord {
    [1] = { "Bart van de gemeente, maat zevenenveertig.",
      denkt = "Dat is nog de makkelijkste." },
    [2] = { "Goed, Smeets, neem Smeets. Huub, vierenvijftig, hoge schouders. Wim-Jan, zesenveertig, smalle "
      .. "voet. Dan die jonge, die groeit nog. En de chauffeur, die met die ene wenkbrauw, dat is… kom. "
      .. "[Niet zeggen, niet zeggen, ik heb hem zo](tong). Enfin. Dat schrijven ze voor me op, achter op "
      .. "een kaartje, en dan weet ik het voor m'n leven. Kijk, ik heb er een in m'n binnenzak. [Nee, laat "
      .. "ook maar, dat is niks voor jou](kaartjes).",
      denkt = "Eén haperde er. Eentje maar." },
    [3] = { "Neem de gemeentewerf. Bart, maat zevenenveertig schoen, draagt hem met twee sokken. Zijn "
      .. "dochter trouwt in mei. Fons, tweeënvijftig, heeft wat met z'n schouder, die krijgt van mij een "
      .. "ander model. En dan die verhalen erbij, over Fons en de burgemeester! Maar dan zitten we hier om "
      .. "zes uur nog. [Onthou dat even, voor een andere keer](later). Dat schrijven ze voor me op, achter "
      .. "op een kaartje. Ik heb er altijd wel een bij me. [Ach nee, jij houdt niet van die "
      .. "kladjes](kaartjes).",
      denkt = "Dat kan ik met zestienhonderd man. Met nieuwe niet.",
      zwijg = { "Een nieuwe naam, die krijg ik er niet meer in. Die moeten ze opschrijven.",
        denkt = "Als hij nou vraagt waarom, weet ik het niet." } },
  },
  antwoord { stemming = "haast",
    [2] = { "Vlug dan. Smeets: Huub, vierenvijftig, hoge schouders. Wim-Jan, zesenveertig, smalle voet. Dan "
      .. "die jonge, die groeit nog. Kijk, die heeft zelf z'n maat opgeschreven, [o nee, jij moet dat niet, "
      .. "zo'n kaartje](kaartjes).",
      denkt = "Het is drie voor vier en ik zit op te scheppen." },
  },
}

haakje "tong" { soort = "feit", vak = "klanten 1", ook = "klanten 2",
  welkom = { "troost" }, ongepast = { "zaken" },
  zeg {
    langs { "Dan hou ik het kort.", fout = "loopt weg",
      dan = { "Kort? Wacht nou even, ik heb hem zo. Jij hebt ook nooit een minuut.",
        denkt = "Hij keek al naar de deur." } },
    past { "Ik zeg niks.", brengt = "dat hij er zelf op komt" },
    past { "Neem rustig de tijd.", brengt = "dat er geen haast bij is" },
    langs { "Dat weet ik ook niet.", fout = "breekt erin",
      dan = { "Nee, dat hoeft ook niet! Niet zeggen, zei ik. Nou was hij er bijna en nou is hij weg.",
        denkt = "Iets met een B was het." } },
  },
  antwoord {
    [1] = { "Komt nog wel.",
      denkt = "Iets met een B." },
    [2] = { "Bennie. Nee. Benno! Benno van de chauffeurs, maat eenenvijftig, eet altijd een mandarijn. Ja, "
      .. "Benno. Dat van Benno met die mandarijnen moet ik je ook een keer vertellen. [Die hou je van me te "
      .. "goed, voor een andere keer](later).",
      denkt = "Zie je. Het zit er allemaal nog." },
    [3] = { "Bennie. Nee. Benno! Ja. Luister, m'n kop is in orde, hoor. Dat denken ze dan. Maar vorige week "
      .. "vroeg ik die van Jansen hoe het met z'n vrouw was, en het was z'n moeder. Die was erbij. [Ben ik "
      .. "nou zo'n sufferd, of hebben anderen dat ook?](sufferd)",
      denkt = "Dat van die mandarijn wist ik ook nog." },
  },
}

haakje "later" { soort = "feit", vak = "klanten 1", ook = "promotie 1",
  welkom = { "stopt" }, ongepast = { "door", "grapt" },
  zeg {
    langs { "Waarom dan?", fout = "hij wil bewaren",
      dan = { "Omdat je dat een keer met een biertje moet horen, daarom. Je haast me.",
        denkt = "Een goed verhaal doe je niet op kantoor." } },
    past "Daar komen we straks op terug.",
    langs { "Nou, laat maar horen.", fout = "hij wil bewaren",
      dan = { "Ik zeg net: een andere keer! Jij luistert ook maar half.",
        denkt = "En wie zegt dat hier. Ik." } },
    langs { "Hoe gaat dat dan?", fout = "hij wil bewaren",
      dan = { "Nee nee nee. Niet nou. Dat duurt twintig minuten en ik moet erbij staan.",
        denkt = "Hij wil het hebben. Morgen is het weer lang geleden." } },
  },
  antwoord {
    [2] = { "Goed, onthouden, hè. Ik heb er meer liggen. Voor Sjaak, onze oude baas, bewaar ik ze ook, al "
      .. "twee jaar. [Die wordt tachtig, in Spanje. Ik moest er eens heen, hè. Vind jij ook?](sjaak)",
      denkt = "Als je het nou echt onthoudt, dan ben je wat." },
    [3] = { "Afgesproken. Ik hou je eraan. Sjaak wou ze ook altijd horen, onze oude baas, en die zit nou in "
      .. "Spanje. [Die wordt tachtig. Ik moest er eens heen met m'n verhalen, hè. Vind jij ook?](sjaak)",
      denkt = "Hij heeft het in z'n hoofd gezet. Ik zag het gebeuren." },
  },
}

haakje "sufferd" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "troost" }, ongepast = { "door", "sluit" },
  zeg {
    langs { "Moet ik me zorgen maken?", fout = "maakt hem bang",
      dan = { "Om een moeder? Nou, dan zet ons maar allemaal op een rij. Zorgen. Zeg.",
        denkt = "Ik vroeg of het gewoon was. En nou is het een geval." } },
    langs { "Zeg het maar.", fout = "dat deed hij",
      dan = { "Ik zég het toch? Moeder, vrouw. Wil je het op papier?",
        denkt = "Hij luistert niet naar wat erin zit." } },
    past "Dat kan iedereen overkomen.",
    langs { "Heb je dat ook gezegd?", fout = "verhoort hem",
      dan = { "Tegen die moeder? Nee. Ik heb m'n kop in een doos handschoenen gestoken. Ik vraag jou wat.",
        denkt = "Daar had ik iets op gewild, op die vraag." } },
  },
  antwoord {
    [2] = { "Ja toch? Dat dacht ik ook. Dat zei ik in de auto ook, tegen mezelf, dat overkomt de beste. "
      .. "Alleen het is de derde deze maand. En thuis ben ik niet beter, ik hoor de helft. [Gaat dat bij jou "
      .. "thuis ook zo?](thea)",
      denkt = "Daar zat ik toch wat mee, met die moeder." },
    [3] = { "Ja. Dankjewel. Dat moet ik mezelf ook maar zeggen. Ik had die man gewoon niet verstaan, en dan "
      .. "doe ik een gok, en meestal zit ik goed. En zit ik fout, [dan knik ik eroverheen, en niemand heeft "
      .. "er erg in](knikken). En thuis zit ik er ook maar half bij. [Ken jij dat, dat je er zit en er niet "
      .. "bent?](thea)",
      denkt = "Je zei het zonder er een punt van te maken." },
  },
}

haakje "kaartjes" { soort = "feit", vak = "klanten 2", ook = "promotie 1",
  welkom = { "door", "sluit" }, ongepast = { "stopt" },
  zeg {
    past { "Mag ik het eens zien?", brengt = "het kaartje zelf" },
    langs { "Goed, dan gaan we door.", fout = "laat hem wegstoppen",
      dan = { "Ja, gaan we door. Ik begon er zelf over.",
        denkt = "Zo. Jas weer dicht." } },
    past { "Waarom dan?", brengt = "waarom niks voor jou" },
    langs { "Daar komen we straks op terug.", fout = "schuift het weg",
      dan = { "Ja hoor. Straks. Als het papier op is.",
        denkt = "Ik dacht: misschien is dat wat voor hem." } },
  },
  antwoord {
    [1] = { "Een visitekaartje. Maar dan omgedraaid.",
      denkt = "M'n eigen naam staat voorop." },
    [2] = { "Nou, omdat jij van de tablets bent. Maar hier. Voorkant ik, achterkant zij. 'Dochter trouwt mei, "
      .. "wit overhemd, niet zo'n wit.' Zelf geschreven, met drie strepen. Het kaartje ligt op tafel tussen ons "
      .. "in, hij schrijft, ik schrijf, hij streept door. Dan kijk je samen ergens naar. En aan de jas zie ik "
      .. "dan de rest. [Stelt niks voor, hoor, dat kan iedereen](maten).",
      denkt = "Je leest het helemaal. Ook de achterkant." },
    [3] = { "Nou, kijk. Ik dacht dat je zou lachen. Schoenendoos vol, in de kofferbak, per dorp. Vroeger "
      .. "schreef ik zelf, nou laat ik het hun doen, dan kan er geen getal meer fout. Het enige wat er niet "
      .. "op staat is wat we hebben afgesproken. Dat zeggen ze als ik al sta. [Nou wil jij natuurlijk weten "
      .. "hoe vaak dat misgaat](afspraak). En de rest zie ik aan de jas. [Ach, dat is geen kunst, dat kan de "
      .. "eerste de beste](maten).",
      denkt = "Een regeltje eronder, voorgedrukt. Dan vergat ik het niet.",
      zwijg = { "Als er nou onderaan stond: wat spreken we af. Eén regel. Dat kan er best bij.",
        denkt = "Nou zit ík formulieren te verzinnen." } },
  },
}

haakje "maten" { soort = "feit", vak = "klanten 2", ook = "product 2",
  welkom = { "prijst" }, ongepast = { "troost" },
  zeg {
    langs { "Dat kan iedereen overkomen.", fout = "geeft hem gelijk",
      dan = { "Overkomen? Kunnen, zei ik. Maar je geeft me dus gelijk.",
        denkt = "Dan had hij nee moeten zeggen." } },
    past "Dat doet niemand je na.",
    langs { "Wat gaat er dan mis?", fout = "zoekt een fout",
      dan = { "Mis? Er gaat niks mis, dit gaat nou eens een keer goed!",
        denkt = "Hij heeft maar één bril op vandaag." } },
    langs { "Goed, dan gaan we door.", fout = "gelooft hem",
      dan = { "O. Ja. Nou, door dan. Je had best even mogen tegenspreken.",
        denkt = "Ik maak het klein en hij laat het klein." } },
  },
  antwoord {
    [1] = { "Een jas moet zitten.",
      denkt = "Dat jasje van jou trekt bij de knoop." },
    [2] = { "Nou ja. Kijk, iemand van zesenvijftig naar tweeënvijftig, dan is er thuis wat. Daar loop ik "
      .. "even mee naar buiten. Twee heb ik er naar de dokter gekregen, via een broek. Eén van de twee "
      .. "loopt nog rond, en die zegt altijd: 'Ronald jong, doe mich mer dae blauwe jas!' Nee, dat was "
      .. "Wiel. [De dominee kan ik ook](stemmen).",
      denkt = "Jij kijkt naar m'n handen terwijl ik het voordoe." },
    [3] = { "Ik zie het aan de schouders. Toon Verhagen, in Gemert, had in december zesenvijftig en nou "
      .. "hangt die jas om hem heen als een tent. Dat is nog mijn jas ook, met onze naam erop. [Sorry, daar "
      .. "blijf ik even in hangen](toon).",
      denkt = "Twee maten. Dat is niet eten, en doorwerken.",
      zwijg = { "En je kunt zo'n man moeilijk zeggen: ik zag het aan je jas.",
        denkt = "Ik zou het wel moeten zeggen." } },
  },
}

haakje "stemmen" { soort = "feit", vak = "klanten 1", ook = "product 2",
  welkom = { "grapt", "stopt" }, ongepast = { "eerlijk", "sluit" },
  zeg {
    past { "Ga je gang.", brengt = "de dominee" },
    langs { "Dat weet ik ook niet.", fout = "kijkt weg",
      dan = { "Wat weet je niet? Ik vraag niks. Ik ga de dominee doen, als je even kijkt.",
        denkt = "Geen spier. Zo begon het bij Dielemans ook." } },
    past { "Nou, laat maar horen.", brengt = "de hele voorstelling" },
    langs { "Heb je dat ook gezegd?", fout = "vraagt hem uit",
      dan = { "Nee, dat zei de dominee. Ik doe hem na. Snap je hem?",
        denkt = "Je legt een grap op tafel en hij vraagt naar het bonnetje." } },
  },
  antwoord {
    [2] = { "'Meneer… Verbakel… het kriebelt.' En dan trok hij zo aan z'n boord! Overleden, de dominee, net "
      .. "als Wiel. Ik doe ze allemaal nog. Nieuwe komen er niet bij, dat valt me op. Die van Dielemans zou "
      .. "ik willen, maar dat lukt me niet. [Leuk mens, niks mis mee](zacht).",
      denkt = "Je lachte. Jij lachte altijd op de goeie plek." },
    [3] = { "'Meneer… Verbakel… het kriebelt.' Hahaha, ja. Nee maar, het zijn allemaal oude, heb je dat "
      .. "door? Ik kan ze niet meer bijmaken, om een stem te doen moet je hem eerst goed horen. Saar kan ik "
      .. "ook niet, van vier. Die [kruipt nog gewoon op m'n schoot, maar een geheimpje, dat krijgt alleen ons "
      .. "Thea nog. Ik niet meer](saar).",
      denkt = "Dat was een vrolijk verhaal. En toen was het er geen meer." },
  },
}

haakje "deur" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  welkom = { "door", "sluit" }, ongepast = { "prijst", "zelf" },
  zeg {
    langs { "Daar denk ik nog weleens aan.", fout = "eigen herinnering",
      dan = { "Ja, jij hebt dat van mij, van die deur. Maar bij mij gaat het nou mis.",
        denkt = "Hij zit weer in de auto, elf jaar terug." } },
    past { "Wat gaat er dan mis?", brengt = "wat er gebeurt", gehad = "afspraak",
      dan = { "Dat zei ik net toch, met die dinsdag. Ze roepen het tegen m'n rug en ik ben al weg.",
        denkt = "Nou luistert hij ook maar half." } },
    langs { "Goed dat je het zegt.", fout = "klopt te vroeg",
      dan = { "Ik héb nog niks gezegd. Ik ben pas bij de deur.",
        denkt = "Een schouderklop, en dan is het klaar." } },
    past { "Is dat al lang zo?", brengt = "hoe lang het al speelt" },
  },
  antwoord {
    [1] = { "Dan ben ik al weg.",
      denkt = "Hand omhoog en doorlopen." },
    [2] = { "Nou, al een jaar of wat. Ik loop weg en dan roepen ze wat. Dat voel ik. Dan steek ik m'n hand "
      .. "op, 'komt voor mekaar!', en in de auto weet ik niet wat er voor mekaar komt. Van dat soort dingen "
      .. "heb ik m'n huis betaald, chef, van wat ze riepen als ik al weg was. [En jij wil zeker weten hoe "
      .. "vaak al](afspraak).",
      denkt = "Sjaak zou me doodlachen." },
    [3] = { "Nou, ze zeggen het tegen m'n rug, al een jaar of wat. Het beste moment dat er is, dat heb ik "
      .. "jou nog geleerd, treuzelen, jas zoeken. En nou hoor ik het niet. Ik zou het moeten vragen als ik "
      .. "nog zit: wat spreken we af. Dat is er één van die twaalf van jullie, hè, dat weet ik ook wel. [De "
      .. "lijst krijgt van mij de schuld, en het ligt aan mij. Mopper maar](oor).",
      denkt = "Ik heb een vraag van de lijst genoemd. Uit mezelf.",
      zwijg = { "Zittend, met het kaartje ertussen, en dat zij het opschrijven. Dan kan het.",
        denkt = "Zo had ik het nog nooit gezegd." } },
  },
}

haakje "afspraak" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  welkom = { "eerlijk" }, ongepast = { "sluit" },
  zeg {
    past "Ja, eerlijk gezegd wel.",
    langs { "Nee, eerlijk gezegd niet.", fout = "laat hem wegkomen",
      dan = { "O. Nou. Dan hoef ik het ook niet te zeggen. Mooi.",
        denkt = "Ik had het getal op m'n lip." } },
    langs { "Moet ik me zorgen maken?", fout = "maakt hem bang",
      dan = { "Kijk, daar zit je al met je telraam. Ik was het nog aan het vertellen.",
        denkt = "Nou krijg ik een grafiekje." } },
    langs { "Mij is het nooit opgevallen.", fout = "sust",
      dan = { "Nee, jou niet. Die mensen wel, die zaten te wachten.",
        denkt = "Hij maakt het er niet lichter op." } },
  },
  antwoord {
    [1] = { "Te vaak.",
      denkt = "Zeven. In één kwartaal." },
    [2] = { "Zeven. Zo. Zeven in een kwartaal. Van Kessel is er zo een, die garage. Riep bij de deur dat ik "
      .. "dinsdag moest bellen, en ik bel niet. Kwam ik hem tegen bij de pomp: 'Ik zat dinsdag te wachten, "
      .. "Ronald.' Nou wil hij nog één keer praten, schreef hij, hij heeft er spijt van. [Ik wou er vandaag "
      .. "heen, of is dat gek?](kessel)",
      denkt = "Ik zei het hardop. Zeven." },
    [3] = { "Nou, zeven. Zeven mensen die hebben zitten wachten, en ik ben m'n leven lang die vent geweest "
      .. "die doet wat hij zegt. En het komt doordat ik niet meer bel ook, dan blijft het liggen. [En "
      .. "bellen, bellen is iets voor lui die niet op willen staan. Jij bijvoorbeeld](telefoon). Eentje "
      .. "geeft me nog een kans, die van de garage, Van Kessel. [Moet ik daar vandaag heen, of is dat "
      .. "gek?](kessel)",
      denkt = "Daar lig ik van wakker. Niet van het geld.",
      zwijg = { "Wat spreken we af. Die ene vraag, voor ik opsta. Die zou ik willen hebben.",
        denkt = "Nou zit ik er nog om te vragen ook." } },
  },
}

haakje "kessel" { soort = "feit", vak = "promotie 1", ook = "product 3",
  welkom = { "preek" }, ongepast = { "sluit", "stopt", "troost" },
  zeg {
    langs { "Moet ik me zorgen maken?", fout = "maakt het zwaar",
      dan = { "Om Van Kessel? Drie polo's en een overall is dat. Ik vroeg of het gek was.",
        denkt = "Hij krijgt er een rimpel van." } },
    langs { "Dat komt wel weer goed.", fout = "laat hem dralen",
      dan = { "Vanzelf? Er komt niks vanzelf goed, ik moet erheen of ik moet er niet heen.",
        denkt = "Daar schiet ik niks mee op." } },
    past "Ik zou het doen, als ik jou was.",
    langs { "Daar komen we straks op terug.", fout = "laat hem dralen",
      dan = { "Straks zit hij bij de concurrent op schoot. Ik vraag het je nu.",
        denkt = "Zo had ik het ook kunnen bedenken." } },
  },
  antwoord {
    [2] = { "Ja, hè? Gewoon gaan. Ik neem een doos sokken mee. 'Ad,' zeg ik, 'hier zijn je sokken, en nou "
      .. "schrijf jij op wat ik moet doen.' Dan kan ik het niet meer kwijt. Dat zou me een gezicht zijn. "
      .. "[Want van dat laatste woord bij de deur moet ik het niet meer hebben](deur).",
      denkt = "Een zetje, meer had ik niet nodig." },
    [3] = { "Goed, dan ga ik. Ik ga vanmiddag. En weet je wat, ik laat hem het zelf opschrijven, zijn "
      .. "dinsdag, onder aan een kaartje. [Aan tafel dus, want bij de deur lukt het me niet meer](deur).",
      denkt = "Dat was nou een antwoord waar ik wat aan had." },
  },
}

haakje "telefoon" { soort = "feit", vak = "promotie 2", ook = "markt 1",
  welkom = { "grapt", "stopt" }, ongepast = { "troost", "zaken" },
  zeg {
    past { "Daar heb je me.", brengt = "dat je het toegeeft" },
    langs { "Daar gaat het me nu niet om.", fout = "wuift hem weg",
      dan = { "Nee, mij wel. Ik zit je te plagen, en jij schuift je papieren recht.",
        denkt = "Vroeger kon je hem op de kast krijgen." } },
    langs { "Doe maar, op mijn naam.", fout = "hoort een bonnetje", hoort = "een bonnetje",
      dan = { "Wat doe maar? Ik heb niks gevraagd. Je bent het zo gewend.",
        denkt = "Hij dacht dat ik een nieuw toestel wou." } },
    past { "Ik zeg niks.", brengt = "dat je tegen plagen kunt" },
  },
  antwoord {
    [1] = { "Ik bel niet.",
      denkt = "Die zin werkt al drie jaar." },
    [2] = { "Ha! Nou. Ik rij dus. Bel je Ronald, dan staat hij er, zeggen ze. Vijfenveertigduizend in een "
      .. "jaar, chef, [weet je wat dat aan diesel is? Tienduizend euro, reken maar na](diesel). En als je er "
      .. "dan toch staat, dan zeggen ze altijd nog wat. [Alleen die praatjes bij de deur, die komen bij mij "
      .. "niet goed meer terecht](deur).",
      denkt = "Hij kon erom lachen. Dat zie ik hier niet veel." },
    [3] = { "Nou, ik neem je niks kwalijk. Kijk, een telefoon heeft geen gezicht, dat is het. Ik kan niks "
      .. "met een stem uit zo'n ding. Er staan zeventien berichten op de mijne en ik luister ze niet af, ik "
      .. "kijk wie het was en dan rij ik erheen. [Weet je wat dat aan diesel is? Tienduizend euro, reken "
      .. "maar na](diesel).",
      denkt = "Een sticker over dat cijfertje geplakt. Zo doe ik dat." },
  },
}

haakje "diesel" { soort = "feit", vak = "promotie 2", ook = "markt 1",
  welkom = { "zaken" }, ongepast = { "stopt", "troost", "zelf" },
  zeg {
    langs { "Ga je gang.", fout = "rekent niet mee",
      dan = { "Ga je gang? Ik rijd al, ik vroeg of je het uitrekende.",
        denkt = "Hij was er niet bij." } },
    langs { "Dat kan iedereen overkomen.", fout = "er is niks",
      dan = { "Wat kan iedereen overkomen? Diesel?",
        denkt = "Hij troost me om m'n tank." } },
    langs { "Dat heb ik thuis ook.", fout = "eigen verhaal",
      dan = { "Thuis heb je een verwarming. Ik heb een auto. Reken nou eens.",
        denkt = "Tienduizend, en hij begint over thuis." } },
    past "Dat is een hoop geld.",
  },
  antwoord {
    [2] = { "Ja, hè? Voor een maatje meer. Nou ja, zo duur is een bezoek van mij. Dan valt een krat bier "
      .. "voor de mannen in Deurne nog mee, en dat staat bij jou onder parkeren. [Maar dat heb je niet van "
      .. "mij, hè](krat).",
      denkt = "Dat van die diesel zit mij ook niet lekker." },
    [3] = { "Nou, dat zeg ik. Tienduizend euro aan geen gezicht. Daar zou je een hele binnendienst van "
      .. "kunnen betalen. Twee uur in de week iemand die voor me belt, dat zou al schelen. En dan staat er "
      .. "ook nog een krat bier tussen, onder parkeren. [Van mij heb je dat niet, denk erom](krat).",
      denkt = "Dat van die twee uur zei ik er zomaar bij." },
  },
}

haakje "vrijdag" { soort = "gevoel", vak = "markt 1", ook = "klanten 3",
  welkom = { "door", "sluit" },
  zeg {
    past { "Hoe gaat dat dan?", brengt = "wat er op dat krat gebeurt" },
    langs { "Weet je dat zeker?", fout = "hoort een fout", hoort = "een fout",
      dan = { "Van dat krat? Ja, dat weet ik zeker, ik zit erop. Je snapt hem niet.",
        denkt = "Grapje. Laat maar." } },
    past { "Mag ik een keer mee?", brengt = "dat je het zelf ziet" },
    langs { "Is dat al lang zo?", fout = "hoort een fout", hoort = "een fout",
      dan = { "Wat, dat ik om vier uur nog werk? Ja, dat is al lang zo, daar krijg ik geen standje voor "
        .. "hoop ik.",
        denkt = "Hij hoort 'ontslaan' en hij pakt z'n kalender." } },
  },
  antwoord {
    [1] = { "Een rondje. Niks bijzonders.",
      denkt = "Vijf hallen naast elkaar, en dan nog één." },
    [2] = { "Nou. Vijf hallen in Deurne. Om vier uur gaat de hendel om, dan blazen ze uit, de mannen en de "
      .. "compressor, en dan zetten ze een krat op z'n kop. Geen doel, geen lijst. Daar haal ik m'n hele "
      .. "maand. Dat krat bier heb ik dan wel opgevoerd als parkeergeld. [En dat heb je dus niet van "
      .. "mij](krat).",
      denkt = "Ik zie hem daar al zitten, op zo'n krat." },
    [3] = { "Dan is het stil, hè. Vrijdag na vieren, geen compressor, geen radio. Ik heb in dat anderhalf "
      .. "uur meer klant dan de hele week. Door de week is het lol maken en op vrijdag ben ik gewoon Ronald. "
      .. "Dan versta ik ze. Door de week niet, en dan zeg ik: die lijst. [Dat is flauw van me, daar mag je "
      .. "me best op pakken](oor). En daarna rij ik nog over Gemert, [een heel eind om, en nou niet vragen "
      .. "waarom](gemert).",
      denkt = "Dat zeggen mensen gewoon zo, dat ze mekaar verstaan." },
  },
  antwoord { stemming = "haast",
    [2] = { "Vier uur, hendel om, en dan hoor je ze uitblazen, de mannen en de compressor. Dan zit ik daar "
      .. "op m'n krat en dan weet ik weer hoe ze heten. [Doe eens een gooi, noem een zaak, dan noem ik je "
      .. "de mensen](namen).",
      denkt = "Je pakt je pen niet. Misschien haal ik het nog." },
  },
}

haakje "krat" { soort = "feit", vak = "markt 1", ook = "klanten 3",
  welkom = { "stopt", "zaken" }, ongepast = { "eerlijk", "sluit" },
  zeg {
    past { "Ik zeg niks.", brengt = "dat je z'n maat bent" },
    past { "Doe maar, op mijn naam.", brengt = "dat het gewoon mag" },
    langs { "Heb je dat ook gezegd?", fout = "maakt het zwaar",
      dan = { "Tegen wie? Tegen de directie? Zeg, doe niet zo raar. Twaalf euro is het.",
        denkt = "Een krat bier. En daar krijgt hij die mond van." } },
    langs { "Ja, eerlijk gezegd wel.", fout = "ziet geen grap",
      dan = { "Wat, van mij? Nee! Dat is een uitdrukking, man. Nou zit ik straks bij de accountant.",
        denkt = "Hij nam het op. Echt, hij nam het op." } },
  },
  antwoord {
    [1] = { "Mooi. Twaalf euro.",
      denkt = "Plus statiegeld." },
    [2] = { "Zie je. Daarom ben jij chef en die van hiervoor niet meer. Die vroeg een bonnetje van een "
      .. "ijsje, echt waar, van een ijsje. Hij zei: 'Ronald, ijs is privé.' Ik moest hem overal voor bellen. "
      .. "[Een beller dus, een luie. Net als jij, eigenlijk](telefoon).",
      denkt = "Dat ijsje heb ik wel vaker verteld, geloof ik." },
    [3] = { "Kijk. Dat vind ik nou prettig. Weet je, die mannen doen dat ook zo. Gewoon, we zeggen er niks "
      .. "van en we weten het. Daar op dat krat, als alles uitstaat, daar hebben ze nog nooit naar een "
      .. "prijs gevraagd. [Ik heb overal prijs aangeklikt, vier keer, dan ben je er zo doorheen](prijs). "
      .. "Maar dat was het niet, snap je wel.",
      denkt = "Nou ben ik alweer bij het geld." },
  },
}

haakje "prijs" { soort = "belang", vak = "product 3", ook = "klanten 3",
  welkom = { "door", "zelf" }, ongepast = { "sluit", "zaken" },
  zeg {
    past { "Ik had hetzelfde gedaan.", brengt = "dat hij niet de enige is" },
    langs { "Weet je dat zeker?", fout = "twijfelt aan kruisje",
      dan = { "Of ik het aangeklikt heb? Ja, dat weet ik zeker, dat vroeg dat ding ook al.",
        denkt = "Twee keer dezelfde vraag, één keer van een machine." } },
    langs { "Dat is een hoop geld.", fout = "neemt de smoes",
      dan = { "Welk geld? Ik zeg toch: aangeklikt. Dat is wat anders dan dat het zo is.",
        denkt = "Hij trapt erin. Net als boven." } },
    past { "En wat was het echt?", brengt = "de echte redenen" },
  },
  antwoord {
    [1] = { "Prijs, ja. Vier keer.",
      denkt = "Het stond bovenaan in dat rijtje." },
    [2] = { "Je moet kiezen uit vijf. Prijs, levering, kwaliteit, concurrent, overig. En bij overig moet je "
      .. "typen. Dus prijs. Boven heeft er een prijsactie op bedacht, ik zat erbij. Bij Dielemans had er "
      .. "moeten staan: man luistert niet. En bij Maas: verkeerd getal. [Van die jassen, ja, die ken je al, "
      .. "maar die is zo goed, die kan nog een keer](veertien).",
      denkt = "Jij knikte ook. Iedereen knikte." },
    [3] = { "Bij Maas: verkeerd getal. Bij Dielemans: man luistert niet. Daar is geen vakje voor. En bij "
      .. "Verhagen heb ik het eerst drie weken opengelaten, dan wordt het rood, en dan blijft het rood. Want "
      .. "Toon, kijk. [Nee, wacht. Die krijg ik niet zo vlug gezegd](toon).",
      denkt = "Toon heeft nooit naar een prijs gevraagd. 'Zet maar op de bon.'",
      zwijg = { "Vier keer prijs. Daar schaam ik me voor, als ik het zo hoor.",
        denkt = "Je schreef het niet op." } },
  },
}

haakje "veertien" { soort = "gevoel", vak = "product 3", ook = "product 1",
  welkom = { "grapt" }, ongepast = { "door", "zaken" },
  zeg {
    langs { "Doe mij er ook maar een.", fout = "grapt door zijn mop",
      dan = { "Een jas? Wacht nou, dat is míjn mop. Je zit al te lachen voor ik begonnen ben.",
        denkt = "Vroeger wachtte hij tot ik klaar was." } },
    past "Nou, laat maar horen.",
    langs { "Dat doet niemand je na.", fout = "klapt te vroeg",
      dan = { "Wat niet? Ik moet 'm nog vertellen. Je klapt voor het doek.",
        denkt = "Honderd keer verteld, en hij weet al niet meer wat het was." } },
    langs { "Dat is een hoop geld.", fout = "rekent waar hij lacht",
      dan = { "Ja, ja, dat weet ik, dat staat vast ergens in het rood. Ik wou het leuk vertellen.",
        denkt = "Zo is de mop eraf." } },
  },
  antwoord {
    [2] = { "Nou! Vrieshuisjassen, dubbel gevoerd. 'Veertien, Ronald,' zegt Maas, en er komen er veertig. "
      .. "Veertig! Hij op het pleintje, tussen die dozen: 'Ronald, wij zijn met z'n veertienen, wij zijn de "
      .. "Noordpool niet!' Heb ik je dat niet eerder verteld? Maakt niet uit. De rest ligt nog in het "
      .. "magazijn. En in juni lachte hij niet meer. Daarom staan m'n getallen nou op een kaartje. [Maar dat "
      .. "laat ik je niet zien, dat is meer iets van vroeger](kaartjes).",
      denkt = "Veertig keer honderdtachtig. Niet aan denken." },
    [3] = { "'Wij zijn met z'n veertienen, wij zijn de Noordpool niet!' Hahaha. Ja. Nee, maar die "
      .. "gehaktmolen draaide, en ik had het hem nog laten herhalen ook, twee keer. Twee keer zag ik "
      .. "veertig, het is dezelfde mond. En de oude Maas liep mee naar m'n auto en hij zei wat, heel "
      .. "vriendelijk, en ik zei: jij ook hè. Weet ik veel wat hij zei. Nou zit ik op eenenzestig procent, "
      .. "en oktober ook al. [Zeg eens dat het goed komt, daar ben je chef voor](cijfers).",
      denkt = "Daar stopt de mop meestal. Bij de Noordpool.",
      zwijg = { "Sindsdien schrijven ze de getallen zelf op. Sindsdien is er niet één meer fout.",
        denkt = "Dat had ik ook kunnen zeggen, dat dat goed ging." } },
  },
}

haakje "zacht" { soort = "gevoel", vak = "klanten 3", ook = "product 3",
  welkom = { "door" }, ongepast = { "prijst" },
  zeg {
    langs { "Goed dat je het zegt.", fout = "hoort een compliment", hoort = "een compliment",
      dan = { "Dat ze aardig is? Nou, graag gedaan.",
        denkt = "Ik zei het om ervanaf te zijn." } },
    langs { "Dat doet niemand je na.", fout = "hoort een compliment", hoort = "een compliment",
      dan = { "Wat, dat ik haar aardig vind? Dat doet iedereen me na, dat mens is aardig. Weg is ze.",
        denkt = "Hij heeft niet gehoord dat ik haar kwijt ben." } },
    past { "En wat was het echt?", brengt = "waarom ze wegging", gehad = "prijs",
      dan = { "Dat zei ik net, bij dat aanklikken. Man luistert niet.",
        denkt = "Eén ding moest hij onthouden." } },
    past { "Maar?", brengt = "wat er mankeerde" },
  },
  antwoord {
    [2] = { "Nou ja. Kim Dielemans, van De Lindehof, driehonderd man in witte broeken. Ze praat of er "
      .. "iemand ligt te slapen. En wij zaten in de kantine met al dat bestek. Dus ik vertel maar wat, ik "
      .. "doe de Fries, ik doe de dominee. Geen spier. Ik denk: mevrouw, praat eens wat harder. [Dat denk "
      .. "ik dan](harder).",
      denkt = "Ik weet hoe haar oorbellen eruitzien." },
    [3] = { "Ze heeft Daphne gebeld. 'Die man luistert niet.' Daphne wou het niet zeggen, maar ik zag het "
      .. "haar zeggen, door het glas. Ik heb er nog om gelachen. En ik had m'n best gedaan, chef, drie "
      .. "kwartier heb ik gepraat. Als ik praat hoef ik niks te verstaan. Mevrouw, dacht ik, praat eens wat "
      .. "harder. [Dat dacht ik dan](harder).",
      denkt = "Ze heeft nog gelijk ook.",
      zwijg = { "Drie kwartier Ronald. Die vrouw kreeg er geen speld tussen.",
        denkt = "Dat zeg ik voor het eerst zo." } },
  },
}

haakje "harder" { soort = "gevoel", vak = "klanten 3", ook = "product 2",
  welkom = { "sluit" }, ongepast = { "door", "zaken", "zelf" },
  zeg {
    langs { "Hoe gaat dat dan?", fout = "dat zei hij",
      dan = { "Hoe dat gaat? Zo. Dan zit ik daar, en zij praat, en ik denk: harder. Dat vertel ik net.",
        denkt = "Hij knikte. Ik ken dat knikken." } },
    langs { "Ik had hetzelfde gedaan.", fout = "geeft hem gelijk",
      dan = { "Wat, niks zeggen? Dan zijn we d'r allebei zo een.",
        denkt = "Gezellig. Maar zij is weg." } },
    past "Heb je dat ook gezegd?",
    langs { "Dat regel ik vanmiddag.", fout = "neemt het over",
      dan = { "Ga jij haar bellen? 'Mevrouw, wilt u voortaan wat harder?' Dat is een inkoper, geen radio.",
        denkt = "Hij ziet het voor zich. Ik ook." } },
  },
  antwoord {
    [2] = { "Nee. Nee, natuurlijk niet. Je gaat toch niet tegen een klant zeggen dat ze fluistert? Je denkt: "
      .. "ik knik, en dan komt er vanzelf een stuk dat ik wel kan volgen. [Daar ben ik goed in geworden, in "
      .. "knikken, daar trapt iedereen in](knikken). Nou, zij niet.",
      denkt = "Het klinkt zo simpel, als je het vraagt." },
    [3] = { "Nee. Want dan moet je zeggen waarom. Eén zinnetje, 'mag het wat harder', en ik kreeg het er "
      .. "niet uit. Liever een zak dan een ouwe vent, zo stom is het. [Dus ik knikte, zoals ik altijd knik, "
      .. "en anders merkt nooit iemand dat](knikken).",
      denkt = "Eén zinnetje. En zij had het gewoon gedaan." },
  },
}

-- De lange draad: van een stoel die een slag gedraaid wordt naar wat hij niet hoort.

haakje "mond" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  welkom = { "eerlijk" }, ongepast = { "prijst", "troost" },
  zeg {
    langs { "Dat doet niemand je na.", fout = "prijst de kunst",
      dan = { "Ik deed nog niks, ik vroeg wat. Heb ik het goed of niet?",
        denkt = "Een compliment. Daar vroeg ik niet om." } },
    past "Ja, eerlijk gezegd wel.",
    langs { "Dat weet ik ook niet.", fout = "draait eromheen",
      dan = { "Jij weet niet wat je denkt? Dan ben je de eerste chef die dat toegeeft.",
        denkt = "Je mond ging al naar 'ja'." } },
    langs { "Daar gaat het me nu niet om.", fout = "draait eromheen",
      dan = { "Zie je, dat doen ze allemaal, ze kijken even naar de tafel en dan gaat het ergens anders om.",
        denkt = "Naar links en dan omlaag. Precies." } },
  },
  antwoord {
    [2] = { "Ha! Kijk, dat bedoel ik, jij kunt niet liegen met dat gezicht. Mensen praten met alles. Alleen "
      .. "een baard, daar word ik gek van, of iemand met een hand ervoor. Of te veel volk. Zoals bij Jansen, "
      .. "die moeder die ik voor z'n vrouw hield. [Dat is toch niet normaal meer, of wel?](sufferd)",
      denkt = "Je zei het gewoon. Dat praat prettig." },
    [3] = { "Zie je! Zo doe ik het nou, ik zie wat ze zeggen. Niet altijd, maar genoeg, en de rest plak ik "
      .. "erbij, ik ken ze lang zat. En zie ik het niet, [dan doe ik maar of, een knikje erbij, daar komt "
      .. "nooit iemand achter](knikken). Vorige week nog, bij Jansen, die moeder die ik voor z'n vrouw "
      .. "hield. [Ben ik nou zo'n ezel, of gebeurt dat anderen ook?](sufferd)",
      denkt = "Dat van dat plakken zei ik zomaar.",
      zwijg = { "Veertien en veertig. Doe maar eens voor de spiegel. Dat is één mond.",
        denkt = "Je doet het. Ik zie je lippen gaan." } },
  },
}

haakje "knikken" { soort = "gevoel", vak = "product 2", ook = "klanten 3",
  welkom = { "eerlijk", "sluit" }, ongepast = { "stopt", "zelf" },
  zeg {
    langs { "Dat regel ik vanmiddag.", fout = "lost op",
      dan = { "Wat ga je regelen? Een kraag voor m'n nek? Ik knik gewoon te veel.",
        denkt = "Er komt vast een werkgroepje." } },
    past { "Is dat al lang zo?", brengt = "hoe lang al" },
    langs { "Daar denk ik nog weleens aan.", fout = "eigen herinnering",
      dan = { "Waaraan? Aan mijn geknik? Je bent met iets anders bezig.",
        denkt = "Hij knikt, geloof ik. Hij heeft het niet gehoord." } },
    past { "Mij is het nooit opgevallen.", brengt = "dat het hem goed afgaat" },
  },
  antwoord {
    [1] = { "Iedereen knikt.",
      denkt = "Ik zat net te knikken, geloof ik." },
    [2] = { "Een jaar of drie, denk ik. Niemand merkt het. Je knikt, je zegt 'zo is het', en zeven van de "
      .. "tien keer klopt dat. En die andere drie kijken je even aan of je niet goed bent. 'Zo is het, "
      .. "mevrouw', en dan had ze gevraagd hoe laat het was. Op maandag zit ik te knikken tot m'n nek zeer "
      .. "doet. [En jij praat tegen het bord, op maandag, met je rug naar ons. Zo, dat is eruit na twee "
      .. "jaar](maandag).",
      denkt = "Drie jaar. Dat had ik nog niet uitgerekend." },
    [3] = { "Drie jaar, vier misschien. En dan lachen, hè, lachen past bijna overal op. Ik ben een hele "
      .. "vrolijke vent geworden. 's Avonds lig ik met m'n schoenen aan in bed. Ons Thea vertelt wat, en ik "
      .. "knik, en dan vertelt ze het voor de derde keer níet meer. [Dan zegt ze: laat maar, en ze is niet eens "
      .. "kwaad](laatmaar).",
      denkt = "'Die Ronald, altijd lol.' Ze zeggen het allemaal.",
      zwijg = { "Eén keer was het iets waar je niet op knikt.",
        denkt = "Blijf daar nou vandaan. Blijf bij die lol." } },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Een jaar of drie, zoiets. En vorige keer bij jou dus ook, bij het stuk over de kwartalen. En "
      .. "thuis zit ik er net zo bij. [Heb jij dat nou ook weleens?](thea)",
      denkt = "Ik zeg het nou zomaar. Hij schrijft niks op." },
  },
}

haakje "thea" { soort = "gevoel", vak = "promotie 3", ook = "markt 1",
  welkom = { "zelf" }, ongepast = { "door", "preek", "sluit" },
  zeg {
    langs { "Slaap er een nachtje over.", fout = "hoort moeheid", hoort = "moeheid",
      dan = { "Slapen doe ik genoeg, in die stoel, met m'n ogen open. Ik vroeg of jij het kende.",
        denkt = "Ik vraag hem wat, en ik word naar bed gestuurd." } },
    past "Dat heb ik thuis ook.",
    langs { "Waarom dan?", fout = "verhoort hem",
      dan = { "Waarom, weet ik veel. Ik vroeg of jij dat ook had.",
        denkt = "Ik vraag hem wat, en ik krijg een vraag terug." } },
    langs { "Heb je dat ook gezegd?", fout = "verhoort hem",
      dan = { "Tegen wie? Tegen ons Thea? Die heeft ogen. Ik vroeg het aan jou.",
        denkt = "Daar gaat hij weer achter dat bureau zitten." } },
  },
  antwoord {
    [1] = { "Ja. Nou. Dan weet je het.",
      denkt = "Hij zegt het zo luchtig." },
    [2] = { "Echt? Nou, dat doet me goed. Bij ons komt er dus een keuken met een eiland. Heb ik ja op "
      .. "gezegd, blijkt. Een eiland! Voor een gezin van twee. En ons Thea is in de bibliotheek, hè, die "
      .. "fluistert voor haar beroep, en de tv staat bij ons op vierendertig. Lang houdt ze dat niet vol. "
      .. "[Na twee keer zegt ze: laat maar, heel gewoon, zonder kwaad te worden](laatmaar).",
      denkt = "Ik dacht dat het alleen bij ons zo was." },
    [3] = { "Jij ook. Nou. Bij ons komt er een keuken van, heb ik ja op gezegd, blijkt. Ons Lieke zegt: pap, "
      .. "je zit in die stoel en je bent er niet. Die heeft een kleintje, Saar, vier. Die [komt wel op "
      .. "schoot, maar haar geheimpjes vertelt ze aan ons Thea, en niet meer aan mij](saar). En met ons "
      .. "Thea, nou ja. [Na twee keer is het: laat maar, en ze wordt er niet eens boos om](laatmaar).",
      denkt = "Dat hij dat zomaar van zichzelf zegt." },
  },
}

haakje "laatmaar" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  welkom = { "sluit" }, ongepast = { "grapt", "preek", "troost" },
  zeg {
    sluit { "En blijft ze dan lang boos?", langs = "ze is niet kwaad",
      dan = { "Nee, dat zeg ik net. Ze zet thee. Dat is het hem juist.",
        denkt = "Hij denkt aan ruzie. Ruzie, dat gaat wel over." } },
    sluit { "En laat jij het dan?", past = true },
    sluit { "En die derde keer, lukt het dan?", langs = "die komt er niet",
      dan = { "Er ís geen derde keer, chef. Daar zegt ze 'laat maar' voor.",
        denkt = "Twee keer had hij moeten tellen." } },
    door { "En waar gaat het dan over?", langs = "dat hoorde hij niet",
      dan = { "Wist ik het maar. Dat krijg ik nou net niet mee.",
        denkt = "Het kan van alles geweest zijn, al die keren." } },
  },
  antwoord {
    [2] = { "Ja. Ja, dan laat ik het. En het was niks, hoor, het was een mus in de dakgoot of zoiets. Maar "
      .. "die had ik best willen weten, die mus. Die kleine dingetjes vertelt ze nou aan de hond van de "
      .. "buren. En ons kleinkind, Saar, [kruipt wel op schoot, maar met een geheimpje loopt ze naar ons "
      .. "Thea, niet meer naar mij](saar).",
      denkt = "Was ze maar kwaad. Dan zei ze nog wat." },
    [3] = { "Ja. En dan zet ik de tv harder. Van de zomer, op de fiets, zij voorop, riep ze wat over haar "
      .. "schouder. 'Zo is het!' roep ik. Ze stapte af. Ze had gevraagd of ik eigenlijk nog van haar hield. "
      .. "Het antwoord was goed, dat is nog het naarste. En ons kleinkind, dat gaat net zo. [Op schoot, dat "
      .. "wel, maar fluisteren doet Saar alleen nog bij oma. Bij mij niet meer](saar).",
      denkt = "Ze lachte. Ik denk dat het lachen was, ik stond achter haar." },
  },
}

haakje "saar" { soort = "gevoel", vak = "promotie 3", ook = "promotie 1",
  welkom = { "door" }, ongepast = { "prijst", "troost", "zelf" },
  zeg {
    sluit { "Is ze op school ook zo'n fluisteraar?", langs = "het gaat om hem",
      dan = { "Op school? Ze is vier. Maar dat weet ik niet, ik had het over mij.",
        denkt = "Hij kijkt naar het kind. Ik kijk naar mezelf." } },
    sluit { "Is ze soms een beetje bang voor je?", langs = "ze zit op schoot",
      dan = { "Voor opa? Ze zit aan m'n neus te draaien. Nee. Bang is het niet.",
        denkt = "Ik zei schoot. Hij hoorde groot." } },
    sluit { "Is er iets gebeurd, dat ze dat doet?", past = true },
    sluit { "Is dat iets van vrouwen onder elkaar?", langs = "vroeger ook van hem",
      dan = { "Dat zegt ons Lieke ook. Maar vroeger kreeg ik ze net zo goed.",
        denkt = "Ik niet méér, zei ik." } },
  },
  antwoord {
    [2] = { "Ja. Ze wou me een geheim vertellen, handje om m'n oor, m'n rechter. Ik voel dat ze praat, "
      .. "warm, kriebelig, een heel verhaal. Ik zeg: 'Zal ik niet verder vertellen.' Zegt ze: 'Wat zei ik "
      .. "dan, opa?' Nou. [En nou wil ik er even niet meer over praten. Vraag maar wat van je "
      .. "lijst](genoeg).",
      denkt = "Vier jaar. Die had er minder lang over gedaan dan jullie." },
    [3] = { "Ja, er is iets gebeurd. Ze vertelde me een geheim, zo, in m'n oor, m'n rechter. En ze vroeg: "
      .. "'Wat zei ik dan, opa?' Ik zei: iets met een paard. Het was niks met een paard. Ze keek me zo aan. "
      .. "[Een opa die een kind van vier voorliegt. Zeg er maar wat van](oor).",
      denkt = "Ik heb het haar nooit meer durven vragen." },
  },
  antwoord { stemming = "weerzien",
    [3] = { "Ja, er is iets gebeurd. Ze vertelde me een geheim, zo, in m'n oor, m'n rechter. En ze vroeg: "
      .. "'Wat zei ik dan, opa?' Ik zei: iets met een paard. Het was niks met een paard. Ze keek me zo aan. "
      .. "[Zo, en nou iets waar ik niet van hoef te slikken. Vraag maar wat](genoeg).",
      denkt = "Ik heb het haar nooit meer durven vragen." },
  },
}

haakje "toon" { soort = "gevoel", vak = "klanten 1", ook = "markt 2",
  welkom = { "troost" }, ongepast = { "prijst", "stopt", "zaken" },
  zeg {
    langs { "Dat is een hoop geld.", fout = "telt de omzet",
      dan = { "Toon? Ja, dat zal. Daar zat ik nou niet aan te denken.",
        denkt = "Hij ziet een staafje, ik zie een vent." } },
    langs { "Zeg het maar.", fout = "trekt eraan",
      dan = { "Ik was er nog niet. Nou, en nou is het weg. Volgende.",
        denkt = "Ik deed m'n jas open en hij begon eraan te trekken." } },
    past "Neem rustig de tijd.",
    langs { "Dat doet niemand je na.", fout = "prijst het verlies",
      dan = { "Negentien jaar, en dan weg. Nee, dat doet niemand me na, dat hoop ik voor ze.",
        denkt = "Dat was aardig bedoeld. Het kwam verkeerd binnen." } },
  },
  antwoord {
    [1] = { "Verhagen, Gemert. Staalbouw. Weg.",
      denkt = "Niet blijven hangen." },
    [2] = { "Ja. Eh. Toon Verhagen, zes man en een plasmasnijder, in Gemert. 'Ronald, ge zijt een ouwe "
      .. "zeiker, kom erin.' Elke tweede donderdag, en Riet op kantoor met worstenbrood. Ik rij er nog "
      .. "weleens langs. [Dat ligt niet op de route, en vraag me nou niet waarom](gemert). En die stem van "
      .. "hem, die heb ik nog. [De dominee kan ik ook, moet je horen](stemmen).",
      denkt = "Ik deed hem net. Hardop. In deze kamer." },
    [3] = { "Negentien jaar elke tweede donderdag, en Riet had worstenbrood. 'Ronald, ge zijt een ouwe "
      .. "zeiker, kom erin!' En nou is hij weg en ik rij op vrijdag nog over Gemert. [Waarom, dat moet je me "
      .. "maar niet vragen](gemert). In mei kwam er een mailtje, twee regels.",
      denkt = "Riet. Ik zei haar naam gewoon.",
      zwijg = { "Ik deed hem nou na. Dat doe ik anders alleen nog in de auto.",
        denkt = "Je wachtte gewoon. Goed." } },
  },
  antwoord { stemming = "stil",
    [2] = { "Hij stond te slijpen vanmorgen, met z'n rug naar de weg. Ik heb daar twintig minuten gestaan. "
      .. "Vroeger floot Riet als ik eraan kwam, op haar vingers, dat hoorde je door alles heen. En nou is "
      .. "Riet er niet meer. En een maand later ging Dielemans ook weg. [Om de prijs, zeggen we dan maar. "
      .. "Het is best een aardig mens](zacht).",
      denkt = "Het is vandaag geen vrijdag. Ik had daar niks te zoeken." },
  },
}

haakje "riet" { soort = "belang", vak = "klanten 1", ook = "product 3", stemming = "gewoon",
  welkom = { "door" }, ongepast = { "troost", "zaken", "zelf" },
  zeg {
    door { "Wat mankeerde die machine dan?", langs = "hoort de machine",
      dan = { "Die mankeerde niks. Die stond aan. Laat maar, het was een snijder.",
        denkt = "Ik zet het op een kier en hij kijkt naar het scharnier." } },
    door { "Wat zeiden ze er thuis dan van?", langs = "zij weet niks",
      dan = { "Thuis? Daar weet niemand het. Ik snapte het, zei ik, ik zat op de trap.",
        denkt = "Daar wou ik het zeggen. Nou niet meer." } },
    door { "Wat heb je daar dan gezegd?", past = true },
    door { "Wat moest je daar in februari eigenlijk doen?", langs = "vraagt naar de reis",
      dan = { "Het was donderdag. Elke tweede donderdag zat ik daar, dat vroeg niemand ooit.",
        denkt = "Hij wil het bezoekverslag." } },
  },
  antwoord {
    [3] = { "Die snijder stond aan. Hij zegt: Riet is er niet meer. En ik versta: Riet is er niet. 'Gelijk "
      .. "heeft ze,' zeg ik, 'lekker naar de zon!' Klap op z'n schouder. Ze was drie dagen dood. [Zo. Laten "
      .. "we het nou even over iets anders hebben, iets van de zaak, toe](genoeg).",
      denkt = "Ik wil je niet aankijken, en ik moet, anders hoor ik je niet.", blik = "tafel" },
    [4] = { "'Riet is er niet meer', en ik versta: Riet is er niet. 'Gelijk heeft ze, lekker naar de zon!' "
      .. "En een klap op z'n schouder. Ze was die maandag overleden, ze lag boven, chef. Boven die "
      .. "werkplaats lag ze, en ik stond eronder te lachen. Toon zei niks. Hij liet die snijder gewoon "
      .. "aanstaan. [Doe mij nou maar een gewone vraag, chef, van het papier](genoeg).",
      gezicht = "beschaamd", denkt = "Dat weet ons Thea niet. Dat weet alleen Toon.", blik = "tafel",
      zwijg = { "Er brandde licht, boven. Dat zag ik pas toen ik wegreed.",
        denkt = "Zeg maar niks." } },
  },
}

haakje "gemert" { soort = "gevoel", vak = "markt 1", ook = "markt 2",
  welkom = { "stopt" }, ongepast = { "door", "sluit", "troost" },
  zeg {
    langs { "Mag ik een keer mee?", fout = "wil zelf mee",
      dan = { "Daar? Nee. Daar hoeft niemand mee.",
        denkt = "Dat is geen uitstapje." } },
    langs { "Daar gaat het me nu niet om.", fout = "wuift het weg",
      dan = { "Nee, waar gaat het jou om? Om die lijst, dat weet ik wel.",
        denkt = "Ik had hem bijna aangereikt." } },
    langs { "Waarom dan?", fout = "vraagt het toch",
      dan = { "Dat vroeg ik nou net niet. Elf kilometer, schrijf maar op.",
        denkt = "Nou moet ik wat verzinnen. File, zeg ik thuis." } },
    past "Ik zeg niks.",
  },
  antwoord {
    [2] = { "Nee. Dank je. Nou, ik sta daar een kwartiertje aan de overkant, achter zo'n busje van de gemeente. "
      .. "Dan brandt er licht in de hal. En naast me op de stoel ligt een kaart voor Toon, al sinds maart, "
      .. "in een envelop. [Wat zet je nou op zo'n kaart? Weet jij het?](kaart)",
      denkt = "Ons Thea denkt dat het file is bij Beek en Donk." },
    [3] = { "Als je niks vraagt, kan ik het wel zeggen. Ik neem me elke week voor: nou stap ik uit. Ik zet "
      .. "de motor af, en dan is het zo stil, en dan start ik hem weer. Vorige week keek hij op, met een "
      .. "bezem in z'n hand, en ik deed of ik zat te bellen. Ik! En er ligt een kaart naast me. [Wat schrijf "
      .. "je daar nou op, heb jij een idee?](kaart)",
      denkt = "Hij stak zijn hand op. Half.", blik = "raam",
      zwijg = { "Meestal heb ik m'n jas al dicht. Ik kom tot de kruk.",
        denkt = "Een vent van een meter drieënnegentig." } },
  },
}

haakje "kaart" { soort = "gevoel", vak = "klanten 1", ook = "promotie 2",
  welkom = { "eerlijk", "sluit" }, ongepast = { "grapt", "troost" },
  zeg {
    past { "Mag ik het eens zien?", brengt = "de kaart zelf" },
    past { "Dat weet ik ook niet.", brengt = "dat het niet raar is" },
    langs { "Dat komt wel weer goed.", fout = "sust",
      dan = { "Van een kaart? Dan moet er eerst wat op staan.",
        denkt = "Dat zegt de dokter ook altijd, met de klink in z'n hand." } },
    langs { "Doe mij er ook maar een.", fout = "grapt erover",
      dan = { "Wat moet jij met een rouwkaart? Nee, dat hoef je me niet uit te leggen.",
        denkt = "Dat had ik gezegd kunnen hebben. Dat is het erge." } },
  },
  antwoord {
    [2] = { "'Toon', staat erop. Met een komma. En ik kan overal over ouwehoeren, dat weet je, maar na die "
      .. "komma houdt het op. Ik heb er al drie. Drie kaarten, drie komma's. [En hier laat ik het bij, "
      .. "chef. Doe maar iets gewoons, iets van je papier](genoeg).",
      denkt = "Ik heb het ook met potlood geprobeerd." },
    [3] = { "Nou ja, hier, in m'n binnenzak, bij de kaartjes. 'Toon', komma. Ik zou willen schrijven: ik heb "
      .. "je niet verstaan. Meer kan ik er niet van maken. [Dat had maanden terug al gemoeten, dat mag je me "
      .. "kwalijk nemen](oor).",
      denkt = "Vijf woorden. Ik heb het tegen jou gezegd, dan kan het dus.",
      zwijg = { "Die moet je staande geven, zo'n kaart. Niet op de bus.",
        denkt = "Dat had ik nog niet zo bekeken." } },
  },
  antwoord { stemming = "stil",
    [2] = { "'Toon', staat erop, met een komma. En ik kan overal over ouwehoeren, dat weet je, maar na die "
      .. "komma houdt het op. Ik heb er al drie. Ik had hem vanmorgen op m'n knie, net een schooljongen. "
      .. "Toon had er zelf vast wat op geweten. [Ja. Momentje, chef](toon).",
      denkt = "Met potlood geprobeerd ook." },
    [3] = { "Hier, in m'n binnenzak. 'Toon', komma. Ik zou willen schrijven: ik heb je niet verstaan. Dan "
      .. "weet hij het van mij, en dan moet ik het thuis ook zeggen. Ja. Zo zit dat, met Toon. [Laat me "
      .. "effe, ik kom zo](toon).",
      denkt = "Vijf woorden. Ik heb het tegen jou gezegd, dan kan het dus." },
  },
  antwoord { stemming = "gewoon",
    [2] = { "'Toon', staat erop. Met een komma. En ik kan overal over ouwehoeren, dat weet je, maar na die "
      .. "komma houdt het op. Ik heb er al drie. Drie kaarten, drie komma's. Want weet je, [ik heb daar in "
      .. "februari iets gezegd, bij die machine, en thuis snapte ik pas wat](riet).",
      denkt = "Ik heb het ook met potlood geprobeerd." },
    [3] = { "Nou ja, hier, in m'n binnenzak, bij de kaartjes. 'Toon', komma. Ik zou willen schrijven: ik heb "
      .. "je niet verstaan. Meer niet. Want [in februari heb ik daar wat gezegd, naast die machine, en pas "
      .. "thuis snapte ik het](riet).",
      denkt = "Vijf woorden. Ik heb het tegen jou gezegd, dan kan het dus." },
  },
}

haakje "stonderin" { soort = "belang", vak = "klanten 1", ook = "markt 2", stemming = "stil",
  welkom = { "sluit" }, ongepast = { "preek", "troost" },
  zeg {
    sluit { "Had iemand je dat niet kunnen zeggen?", langs = "schuift het door",
      dan = { "Ze hébben het gezegd. Daar, in dat systeem. Ik keek niet.",
        denkt = "Hij wil me uit de wind houden. Daar koop ik niks voor." } },
    sluit { "Had je er meer aan gehad op papier?", langs = "lost op",
      dan = { "Op papier, op een kaartje, in de lucht met een vliegtuig. Het stond er, chef.",
        denkt = "Hij denkt alweer aan een formuliertje." } },
    sluit { "Had je het willen weten, van tevoren?", past = true },
    sluit { "Had dat niet op onze lijst gemoeten?", langs = "het stond er al",
      dan = { "Het stónd er, zeg ik. Een dag ervoor. Je luistert niet.",
        denkt = "Nou zeg ik dat ook al tegen mensen." } },
  },
  antwoord {
    [2] = { "Ja. Wie er nog is en wie niet, dat houdt de binnendienst bij. En ik zet dat ding niet aan voor "
      .. "ik uitstap, uit principe, zei ik. 'Ik ken m'n mensen', zei ik. [Klaar. Sla maar een bladzij "
      .. "om](genoeg).",
      denkt = "Ik ken m'n mensen. Op maat." },
    [3] = { "Ja, dat had ik. Woensdag had Daphne het erin gezet, Riet Verhagen, overleden. En ik stond "
      .. "donderdag voor die poort, motor uit, ding uit, en ik stapte uit met m'n grote mond. Eén regel, had "
      .. "ik die maar. Wie is er nog. Die zou ik willen hebben voor ik uitstap. [En dat was het wel, op dat "
      .. "stuk. Wat had je nog meer staan?](genoeg)",
      denkt = "Dat is het eerste wat ik van die lijst hebben wil.", blik = "tafel" },
    [4] = { "Ja. Riet was drie dagen dood, en het stond erin, en ik zet dat ding uit principe niet aan. Ik "
      .. "kom binnen, Toon zegt: Riet is er niet meer, bij die snijder, en ik zeg: 'Gelijk heeft ze, lekker "
      .. "naar de zon!' Met een klap op z'n schouder. En al die maanden roep ik dat die lijst me klanten "
      .. "kost. [Meer komt er niet. Pak die lijst er maar weer bij, dat meen ik](genoeg).",
      gezicht = "beschaamd", denkt = "Tegen iedereen heb ik het geroepen. Tegen jou het hardst.", blik = "tafel",
      zwijg = { "Wie is er nog, voor ik uitstap. Eén regel. Zet dat er maar in.",
        denkt = "Stil. Goed zo." } },
  },
}

haakje "weert" { soort = "belang", vak = "promotie 3", ook = "product 2", stemming = "haast",
  welkom = { "terug" }, ongepast = { "prijst", "zaken" },
  zeg {
    terug { "Daar zat iemand van de concurrent.", langs = "ziet een overstap",
      dan = { "Denk je dat ik zit te solliciteren? In Weert? Ik ga daar niet eens op vakantie.",
        denkt = "Ik doe m'n best om betrapt te worden, en hij betrapt me op wat anders." } },
    terug { "Daar zat een mooie nieuwe klant.", langs = "neemt de smoes",
      dan = { "Ja, hè. Lekker bezig, Jess.",
        denkt = "Acquisitie staat er, en hij gelooft het." } },
    terug { "Daar zat helemaal geen klant.", past = true },
    terug { "Daar zat niemand op je te wachten.", langs = "hoort een mislukte dag",
      dan = { "Jawel, om kwart over tien, ik had een afspraak. Ze waren heel aardig.",
        denkt = "Hij denkt dat ik voor een dichte deur stond." } },
  },
  antwoord {
    [3] = { "Nee, daar zat een mevrouw die m'n oren doormat. Ik kreeg er twee mee, één in elk oor. Ik stap "
      .. "in, ik zet m'n richtingaanwijzer aan, en hij tikt! Ik rij drie jaar in die auto en ik wist niet "
      .. "dat hij tikte. Een kwartier heb ik daar gestaan, naar links. En onze jassen, chef, die kraken! Eén "
      .. "dag heb ik ze in gehad. [Nou. Mooi geweest. Terug naar het werk, als je wil](genoeg).",
      denkt = "Ik verkoop krakende jassen. Je lacht. Ik ook.", blik = "jou" },
    [4] = { "Nee, een audicien. Ik kreeg er twee op proef, één in elk oor, alles tikte, alles kraakte, ik "
      .. "reed zingend terug. En aan het eind van de middag loop ik hier de gang in en ik denk: nou. En dan "
      .. "zegt een van die jongens, ik hoorde het verdorie woord voor woord: 'Als ze er één wegdoen wordt "
      .. "het Ronald.' Toen heb ik ze op de wc uitgedaan. [En nou gaan wij gauw ergens anders over "
      .. "praten](genoeg).",
      gezicht = "gekwetst", denkt = "Het eerste wat ik na drie jaar weer goed verstond.", blik = "tafel",
      zwijg = { "In juli heb ik ze teruggebracht. Ze zaten niet lekker, zei ik.",
        denkt = "Ze zaten als gegoten." } },
  },
}

haakje "gevraagd" { soort = "belang", vak = "promotie 3", ook = "markt 2", stemming = "weerzien",
  welkom = { "door", "eerlijk", "terug" }, ongepast = { "grapt", "troost" },
  zeg {
    eerlijk { "En dat heeft niemand mij verteld.", past = true, brengt = "dat je het niet wist" },
    eerlijk { "En toen was ik de tweede keus.", langs = "maakt het over zichzelf",
      dan = { "Nou, nou. De eerste die wel durfde, zo kun je het ook zeggen. Laat maar.",
        denkt = "Ik vertel wat, en hij zit in de spiegel te kijken." } },
    terug { "En toen heb jij nee gezegd.", past = true, brengt = "wat hem tegenhield" },
    terug { "En toen hebben ze jou overgeslagen.", langs = "hij was de eerste",
      dan = { "Nee, ze vroegen mij éérst. Daar hoor je van op, hè. Ja. Ik ook.",
        denkt = "Hij hoort een sukkel, hij kan er niks aan doen." } },
  },
  antwoord {
    [3] = { "Ik had gewild, hoor. Ons Thea had al een jurk voor de borrel. Maar hier zit je te bellen en te "
      .. "vergaderen, en ik had in die week drie keer de kassa niet verstaan. Ik dacht: dan merken ze het. "
      .. "Dus ik zei: ik ben meer een buitenman. Daar hebben ze nog voor geklapt. [Gelogen dus, tegen de "
      .. "directie. Lees me de les maar](oor).",
      denkt = "Blauw, die jurk. Die heeft ze nooit aangehad." },
    [4] = { "Ik wou hem zo graag dat ik er niet van sliep. Ons Thea had een jurk, Lieke had een taart "
      .. "besteld. En toen zat ik bij de directie, en die man praatte in z'n baard, en ik dacht: zo wordt "
      .. "het dus, elke dag. Ik heb nee gezegd omdat ik hem niet verstond. Ik weet tot op vandaag niet "
      .. "precies wat hij me geboden heeft. En toen heb ik jouw naam gezegd. [Zo, dat ligt er. Nou weer iets "
      .. "over de zaak, graag](genoeg).",
      gezicht = "ontroerd", denkt = "Twee jaar zit je op mijn stoel. Je hebt er niks aan gedaan.", blik = "jou",
      zwijg = { "De taart was al betaald. Die hebben we opgegeten.",
        denkt = "Mokka." } },
  },
}

haakje "oor" { soort = "belang", vak = "promotie 3", ook = "product 2",
  welkom = { "troost" }, ongepast = { "eerlijk", "stopt" },
  zeg {
    langs { "Ja, eerlijk gezegd wel.", fout = "geeft hem de schuld",
      dan = { "O. Nou. Dat dacht jij dus ook al. Dan hoef ik het niet uit te leggen.",
        denkt = "Ik gooi het hem toe en hij houdt het." } },
    langs { "Goed, dan gaan we door.", fout = "loopt eroverheen",
      dan = { "Ja. Door. Ik zei ook niks bijzonders, eigenlijk.",
        denkt = "Ik stond op de rand en hij sloeg een bladzij om." } },
    past "Daar gaat het me nu niet om.",
    langs { "Ik zeg niks.", fout = "laat hem hangen",
      dan = { "Nee, jij niet. Nou, dan zeg ik het ook niet, dan zitten we daar.",
        denkt = "Ik had het bijna gezegd, en hij zit daar als een boekensteun." } },
  },
  antwoord {
    [1] = { "Ik versta het niet altijd even goed. Die herrie.",
      denkt = "Herrie kun je altijd zeggen." },
    [2] = { "Niet? Nou. Kijk, horen doe ik wel. Ik hoor dát er gepraat wordt. Alleen wát, dat is pap. "
      .. "Vrouwen, kinderen, een telefoon, en als er een machine bij staat kan ik net zo goed buiten gaan "
      .. "staan. En een vent die pap hoort, die haal je van de weg. [Bij de binnendienst staat niet voor "
      .. "niks een stoel leeg. Zeg eens eerlijk, is die voor mij?](binnendienst)",
      denkt = "De hoge stemmen het eerst. Die vallen er zo tussenuit." },
    [3] = { "Niet? Nou, dan zeg ik het. Ik word doof, chef. Zo. Rechts is er de helft af en links gaat "
      .. "erachteraan. Ik heb het laten meten, ver weg, want hier kennen ze me. Ons Thea weet het niet. Die "
      .. "jassen van Maas, dat was het. Van Kessel, van de garage, dat was het ook, en die wil me nog "
      .. "spreken. [Rij ik er vandaag langs, of is dat gek?](kessel) En Toon Verhagen, dat ook. [Eh. Even "
      .. "slikken](toon).",
      denkt = "Doof. Dat woord had ik nog niet gebruikt.", blik = "jou",
      zwijg = { "Je hoeft niet harder te gaan praten, hoor. Gewoon je gezicht deze kant op.",
        denkt = "Dat deed je de hele tijd al." } },
  },
  antwoord { stemming = "haast",
    [3] = { "Niet? Nou, dan zeg ik het. Ik word doof, chef. Zo. Rechts is er de helft af en links gaat "
      .. "erachteraan. En een verkoper die niks hoort, wat moet je daarmee. Op vrijdag gaat het nog, als alles "
      .. "uitstaat. Ons Thea weet het niet. In juni ben ik [een dinsdag naar Weert geweest. Acquisitie, staat "
      .. "er in de agenda](weert).",
      denkt = "Doof. En het is nog geen vier uur.", blik = "jou" },
  },
  antwoord { stemming = "stil",
    [3] = { "Niet? Nou, dan zeg ik het. Ik word doof, chef. Zo. Rechts is er de helft af en links gaat "
      .. "erachteraan. Ik heb het laten meten, ver weg. Ons Thea weet het niet. En Toon weet het nou ook "
      .. "niet, die denkt wat anders van me. Want dat z'n Riet dood was, in februari, [dat had ik kunnen "
      .. "lezen. Het stond een dag eerder al in jullie systeem](stonderin).",
      denkt = "Doof. Dat woord had ik nog niet gebruikt.", blik = "tafel" },
  },
  antwoord { stemming = "weerzien",
    [3] = { "Niet? Nou, dan zeg ik het. Ik word doof, chef. Zo. Rechts is er de helft af en links gaat "
      .. "erachteraan. Dat wist ik vorige week ook al, toen zat ik hier te knikken. Ons Thea weet het niet. "
      .. "En [dat ze mij eerst vroegen, voor chef, dat hoort er ook nog bij](gevraagd).",
      denkt = "Doof. Een week op gekauwd.", blik = "jou" },
  },
}

haakje "genoeg" { soort = "feit", vak = "markt 2", ook = "promotie 2",
  welkom = { "stopt" }, ongepast = { "door", "sluit" },
  zeg {
    langs { "Is dat al lang zo?", fout = "graaft door",
      dan = { "Lang zat. En nou wil ik over iets anders, dat vroeg ik je.",
        denkt = "Ik vraag één ding." } },
    langs { "Zeg het maar.", fout = "houdt hem vast",
      dan = { "Nee, ik zeg het net níet. Ik vroeg om wat anders.",
        denkt = "Ik doe de deur dicht en hij zet z'n voet ertussen." } },
    past "Goed, dan gaan we door.",
    langs { "En wat was het echt?", fout = "graaft door",
      dan = { "Dit wás het echt. Nou is het op, voor vandaag.",
        denkt = "Hij is nooit tevreden." } },
  },
  antwoord {
    [2] = { "Dank je. Zo. Zaken. [Smeets wil vijf procent van z'n winterjassen af, wat doen we "
      .. "daarmee?](smeets) En trouwens, [bij Smeets, jij met die map, weet je dat nog?](rookie)",
      denkt = "Hij deed het gewoon. Hij sloeg een bladzij om." },
    [3] = { "Fijn. Wacht, m'n neus. Zo. Je zit er net zo bij als toen bij Smeets, [jij met die map, weet je "
      .. "nog?](rookie) Dat was een goeie dag. En 's middags Sjaak, onze oude baas, met die ladder! Maar "
      .. "daar moet ik bij staan. [Die is voor een andere keer, hou hem vast](later).",
      denkt = "Zo praat je even over niks. Dat kan hij ook al." },
  },
}

haakje "rookie" { soort = "feit", vak = "markt 2", ook = "promotie 1",
  welkom = { "zelf" }, ongepast = { "eerlijk", "prijst", "stopt" },
  zeg {
    langs { "Dat doet niemand je na.", fout = "vleit",
      dan = { "Wat niet? Jou een map afpakken? Ik vroeg of je het nog wist.",
        denkt = "Hij is beleefd. Elf jaar, en hij is beleefd." } },
    langs { "Dan hou ik het kort.", fout = "kapt hem af",
      dan = { "Kort? Het mooiste verhaal dat we samen hebben! Nou, jammer.",
        denkt = "Daar zat een klok op z'n gezicht." } },
    past "Daar denk ik nog weleens aan.",
    langs { "Nee, eerlijk gezegd niet.", fout = "kapt hem af",
      dan = { "Nee? Nou. Ik wel. Ik weet zelfs nog wat je aanhad.",
        denkt = "Dat doet een beetje zeer. Gek." } },
  },
  antwoord {
    [1] = { "Jij at mijn brood op.",
      denkt = "Met kaas, en je durfde het niet te zeggen." },
    [2] = { "Ja hè? Die map, die heb ik in de kofferbak gelegd, weet je nog, en toen moest je wel kijken. Je "
      .. "stond te trillen op je benen en je verkocht dertig polo's. 'Wie is dat?' zegt Huub. 'Dat is de "
      .. "nieuwe', zeg ik, 'die hoort alles.' Treuzelen, jas zoeken, dat had je zo te pakken. [Zelf bak ik "
      .. "er niks meer van, bij zo'n deur](deur).",
      denkt = "Dat hij daar nog aan denkt. Op die stoel." },
    [3] = { "Ja? Weet je wat ik zo goed vond, jij kwam naar buiten en dan vertelde je mij woord voor woord "
      .. "wat ze gezegd hadden, tot aan de poort. [En bij de deur, daar deed ik altijd m'n zaken. Nou, dat is "
      .. "ook niet meer wat het was](deur).",
      denkt = "Je weet het nog. Ik zie het aan je mond." },
  },
  antwoord { stemming = "weerzien",
    [3] = { "Ja? Weet je wat ik zo goed vond, jij kwam naar buiten en dan vertelde je mij woord voor woord "
      .. "wat ze gezegd hadden, tot aan de poort. [Dat moest ik nou eens kunnen, bij zo'n deur. Het wil niet "
      .. "meer](deur). Dat van jou en die map heb ik boven nog verteld, die keer dat [ze mij eerst vroegen, "
      .. "voor chef, nog vóór jou](gevraagd).",
      denkt = "Je weet het nog. Ik zie het aan je mond." },
  },
}

haakje "sjaak" { soort = "feit", vak = "markt 2", ook = "promotie 1",
  welkom = { "preek" }, ongepast = { "eerlijk", "troost", "zelf" },
  zeg {
    past "Ik zou het doen, als ik jou was.",
    langs { "Dat komt wel weer goed.", fout = "laat hem dralen",
      dan = { "Wat komt goed? Hij wordt tachtig, geen dertig.",
        denkt = "Met dat komt wel ben ik twee jaar verder." } },
    langs { "Daar denk ik nog weleens aan.", fout = "eigen herinnering",
      dan = { "Ja, ik ook. Maar van aan denken kom ik er niet.",
        denkt = "Denken doen we allemaal." } },
    langs { "Nee, eerlijk gezegd niet.", fout = "laat hem zitten",
      dan = { "Nee? O. Nou. Ik had ja gehoopt.",
        denkt = "Hij wordt tachtig. Wie zegt daar nou nee op." } },
  },
  antwoord {
    [2] = { "Ja. Je hebt gelijk. Die vent heeft me van de schoenen gehaald, uit de winkel van m'n tante. "
      .. "'Jij kijkt naar voeten,' zegt hij, 'de rest leer ik je.' Eén lijstje had hij, in z'n borstzak, en "
      .. "daar stond op wie er jarig was. Dat was z'n hele systeem. En wat ik van hem had, kreeg jij weer "
      .. "van mij. [Weet je nog, bij Smeets, jij met die map?](rookie) Z'n stem doe ik ook nog weleens, in "
      .. "de auto. [Al is de dominee beter](stemmen).",
      denkt = "Hij denkt dat ik het druk heb." },
    [3] = { "Ja, gewoon gaan, hè. Bellen heeft hij liever, maar ik bel niet, dat weet je. Eén lijstje had "
      .. "hij, met wie er jarig was, en verder wachtte hij maar af. Vooruit lopen, Ronald, zei hij, en dan "
      .. "treuzelen. [Het echte zeggen ze bij de deur. En daar gaat het tegenwoordig dus mis](deur).",
      denkt = "Twee jaar niet gesproken. Dan moet je bellen." },
  },
}

haakje "maargoed" { soort = "gevoel", vak = "promotie 1", ook = "promotie 3", stemming = "weerzien",
  welkom = { "door" }, ongepast = { "preek", "stopt", "troost" },
  zeg {
    past "Zeg het maar.",
    langs { "Dan hou ik het kort.", fout = "hoort haast", hoort = "haast",
      dan = { "Ik heb geen haast. Ik had wat te zeggen, dat is wat anders. Nou, vraag maar wat.",
        denkt = "Hij keek niet op. Dan gaat het niet." } },
    langs { "Slaap er een nachtje over.", fout = "schuift het weg",
      dan = { "Ik heb er een week over geslapen. Zeven nachten, en nou zit ik hier.",
        denkt = "Volgende week dan maar weer." } },
    langs { "Dat komt wel weer goed.", fout = "troost te vroeg",
      dan = { "Wat komt goed? Je weet niet eens waar het over gaat.",
        denkt = "Een pleister, en hij heeft niet gekeken waar." } },
  },
  antwoord {
    [2] = { "Nou, kijk. Jij vroeg vorige keer wat over Verhagen, en ik zei prijs. Dat klopt niet. Toon vroeg "
      .. "nooit naar een prijs. [Eh, even zoeken hoe ik dat zeg](toon). En bij die van de garage, daar was "
      .. "het ook geen prijs. [Dat ging bij de deur mis, en daar gaat het vaker mis](deur).",
      denkt = "Een week heb ik eraan zitten plukken." },
  },
}

los "vier" {
  zeg {
    langs { "Waarom dan?", fout = "verhoort hem",
      dan = { "Omdat het vrijdag is. Nou, vraag een. Dat was vraag een, zeker.",
        denkt = "Eén minuut binnen en ik moet me verantwoorden." } },
    langs { "Neem rustig de tijd.", fout = "hij heeft haast",
      dan = { "Ik héb geen tijd, ik zeg het net. Vier uur, hendel om.",
        denkt = "Hij leunt nog achterover ook." } },
    past "Dan hou ik het kort.",
    langs { "Moet ik me zorgen maken?", fout = "maakt het zwaar",
      dan = { "Omdat ik om vier uur ergens moet zijn? Er zijn er die om vier uur thuis zitten.",
        denkt = "Hij schrok. Waar schrok hij van?" } },
  },
  antwoord {
    [2] = { "Kijk, daar kan ik wat mee. Dan leg ik die sleutels zolang hier neer. Drie kwartier zit ik in "
      .. "die auto, en dan zit ik. [Vrijdag na vieren, op een krat. Mag je me voor ontslaan](vrijdag).",
      denkt = "Hij keek op de klok. Voor mij." },
  },
}

los "verhaal" {
  zeg {
    langs { "Doe mij er ook maar een.", fout = "grapt het weg",
      dan = { "Een hond? Of een bakker. Nou, lachen.",
        denkt = "Hij hoorde 'mooi verhaal'." } },
    langs { "Nou, laat maar horen.", fout = "hij kan niet",
      dan = { "Nee, het wil niet, zeg ik. Met zo'n gezicht kun je geen hond nadoen.",
        denkt = "Hij wil de grappige Ronald." } },
    past "Neem rustig de tijd.",
    langs { "Zeg het maar.", fout = "hij kan niet",
      dan = { "Nee. Het wil niet, zei ik, het zit in de weg vandaag.",
        denkt = "Hij bedoelt het goed, met die wenkbrauwen." } },
  },
  antwoord {
    [2] = { "Dank je. Nou, dat is een goeie stoel, dit. Ik ben vanmorgen om vijf uur al van huis gegaan. Ons "
      .. "Thea dacht dat ik de boot ging halen. En over die vier klanten, [daar moet je maar niet over "
      .. "beginnen, ik weet het](kwijt).",
      denkt = "Hij zei niks vrolijks. Dat is al heel wat." },
  },
}

los {
  zeg {
    past "Goed, dan gaan we door.",
    langs { "Dat heb ik thuis ook.", fout = "eigen verhaal",
      dan = { "Dat zal best. Leuk voor je.",
        denkt = "Waar hij het over heeft weet ik niet." } },
    langs { "Mag ik het eens zien?", fout = "er zit niks achter",
      dan = { "Wat wil je zien? Dat zei ik zomaar, om het gat dicht te kletsen.",
        denkt = "Ik praat te veel, dat zal het zijn." } },
    langs { "Heb je dat ook gezegd?", fout = "er zit niks achter",
      dan = { "Tegen wie? Ik zei het net tegen jou, en het was niks, joh.",
        denkt = "Wat zei ik eigenlijk." } },
  },
  antwoord {
    [1] = { "Ja. Door.",
      denkt = "Daar zat ook niks achter." },
    [2] = { "Ja, ga maar door. Dat was bladvulling, dat leerde ik jou ook in de auto: als het stil wordt, "
      .. "zeg wat. Of nee, dat leerde ik je juist níet.",
      denkt = "Ik zit hem te coachen. Net als vroeger." },
  },
}

ding "foto" { kop = "de foto van jullie samen", vak = "markt 2",
  zeg {
    langs { "Doe mij er ook maar een.", fout = "grapt erlangs",
      dan = { "Een worst? Of een foto? Je bent er elf jaar te laat voor.",
        denkt = "Ik keek net even naar Sjaak." } },
    past "Daar denk ik nog weleens aan.",
    langs { "Mij is het nooit opgevallen.", fout = "je staat erop",
      dan = { "Nee? Je zit er al twee jaar onder. En je staat erop, jongen.",
        denkt = "Hij moest even zoeken waar." } },
    langs { "Dat doet niemand je na.", fout = "vleit",
      dan = { "Wat niet, een worst omdraaien? Zo'n foto hebben ze in elk bedrijf.",
        denkt = "Hij zocht iets aardigs, en dat was het eerste." } },
  },
  antwoord {
    [0] = { "Die hangt scheef.",
      denkt = "Al sinds jij hier zit." },
    [1] = { "Personeelsdag. Barbecue.",
      denkt = "Elf jaar. Sjaak met een schort aan." },
    [2] = { "Ja. Sjaak, de oude baas, in het midden en jij helemaal aan de kant, in een jas van mij, tot op "
      .. "je knieën. Ik wou weten of je bleef lachen. Dat deed je. [Dat was in de tijd van Smeets, en van "
      .. "die map. Of weet je dat niet meer?](rookie)",
      denkt = "Je had het koud. En je zei niks." },
    [3] = { "Op die personeelsdag zei Sjaak, onze oude baas, achter m'n rug: 'Dat wordt een goeie, die van "
      .. "jou.' Met die barbecue aan, en ik verstond het gewoon! Zo was dat. [Hem doe ik nog na, en de "
      .. "dominee, als je even hebt](stemmen).",
      denkt = "En hij had gelijk. Dat zeg ik dan ook maar eens." },
  },
}

ding "beker" { kop = "de wisselbeker met de deuk", vak = "product 1",
  zeg {
    past { "Mag ik het eens zien?", brengt = "dat jij hem vasthoudt" },
    langs { "Dat is een hoop geld.", fout = "ziet zilver",
      dan = { "Geld? Blik is het. Vier euro, en dan zit de deuk erbij in.",
        denkt = "Hij taxeert m'n enige prijs." } },
    past { "Dat kan iedereen overkomen.", brengt = "dat die deuk mag" },
    langs { "Dat doet niemand je na.", fout = "vleit",
      dan = { "Nee, want hij wordt niet meer uitgereikt. Er zijn nou grafieken.",
        denkt = "Een pluim voor blik." } },
  },
  antwoord {
    [0] = { "Blik.",
      denkt = "Een mooi ding was het." },
    [1] = { "Die is gevallen.",
      denkt = "Die is niet gevallen." },
    [2] = { "Die deuk, die is van mij. Feestavond. Ik hoorde dat ik gewonnen had, dacht ik, en ik stond al. "
      .. "Het was die van Tilburg. Toen ben ik maar gaan zingen met dat ding boven m'n hoofd, en toen liet "
      .. "ik hem vallen. Iedereen dacht dat het erbij hoorde. [Sindsdien blijf ik zitten en dan knik ik "
      .. "maar, dat valt nooit op](knikken).",
      denkt = "Drie jaar terug. Dat was de eerste keer, als ik terugreken." },
    [3] = { "Kijk maar, die deuk, dat was ik. Feestavond, de verkoper van het jaar. Tilburg, zeiden ze, en "
      .. "ik verstond Verbakel. Ik stond daar met die beker voor driehonderd man. En ons Thea zat aan tafel "
      .. "vier en die zag het. [En sindsdien zit ik overal maar wat te knikken, daar kijkt niemand van "
      .. "op](knikken).",
      denkt = "Zij zei in de auto niks. Ze legde haar hand op m'n knie." },
  },
}

jezelf "auto" { kop = "jij bij hem in de auto", diepte = 1, na = "rookie",
  zeg {
    zelf { "Ik durfde je in die auto drie maanden lang niks te vragen.", past = true, brengt = "wat hij toen zag" },
    zelf { "Ik heb in die auto een keer gedaan of ik sliep.", past = true, brengt = "dat hij het wist" },
  },
  antwoord {
    [0] = { "Zo. En nou moet ik hier.",
      denkt = "Mooi moment voor herinneringen." },
    [1] = { "Met die map. Stootte je elke bocht mee tegen het raam.",
      denkt = "Zo'n harde, van plastic." },
    [2] = { "Dat wist ik, hoor. Je schreef alles op, en je keek niet. Het meeste heb je geleerd van de "
      .. "stukken dat ik m'n mond hield. [En dat van de deur heb je ook van mij. Bij mij werkt het alleen "
      .. "niet meer](deur).",
      denkt = "Je zegt het nou pas." },
    [3] = { "En ik durfde jou niet te vragen of je me goed vond. Ja, lach maar. Ik wou dat ik je nou weer "
      .. "mee kon nemen, een dag, dan zat jij rechts. [Dan zag je meteen hoe het bij de deur tegenwoordig "
      .. "misloopt](deur).",
      denkt = "Of een chef dat mag, een hele dag mee." },
  },
}

jezelf "zondag" { kop = "jouw eigen verslagen", diepte = 1, na = "prijs",
  zeg {
    zelf { "Mijn eigen verslagen maak ik ook op zondag, half uit m'n duim.", past = true, brengt = "dat er twee "
      .. "verzinnen" },
    zelf { "Ik heb boven ook weleens 'prijs' ingevuld. Het was mijn fout.", past = true, brengt = "dat jij het "
      .. "ook deed" },
  },
  antwoord {
    [0] = { "Staat je goed.",
      denkt = "En nou moet ik zeker zeggen dat het niet erg is." },
    [1] = { "Dan zijn we met z'n tweeën.",
      denkt = "Die had ik niet zien komen." },
    [2] = { "Ha. Jij ook. Dan zitten er dus twee man te verzinnen wat er door de week gezegd is, en boven "
      .. "maken ze er een grafiek van. Met kleuren, en ik ben rood. [Zeg nou eens wat aardigs, dat het goed "
      .. "komt of zo](cijfers).",
      denkt = "Je zei het zonder te lachen. Dus het is waar." },
    [3] = { "Jij ook. Jongen, jongen. Nou, ik vul in wat ze waarschijnlijk zeiden. Ik was er wel bij, hè, "
      .. "alleen, nou ja. [Bij jou is het luiheid, bij mij is het erger. Geef me maar op m'n kop](oor).",
      denkt = "Dat hij dat zomaar zegt, op die stoel." },
  },
}

jezelf "knikt" { kop = "knikken, maar dan jij", diepte = 2, na = "knikken",
  zeg {
    zelf { "Boven knik ik ook weleens zonder te weten waarop.", past = true, brengt = "hoe jij eruit komt" },
    zelf { "Ik heb eens ja geknikt, en toen moest ik een toespraak houden.", past = true, brengt = "wat ervan komt" },
  },
  antwoord {
    [0] = { "Dat is boven.",
      denkt = "Dat is heel wat anders." },
    [1] = { "Daar knikken ze allemaal.",
      denkt = "Jij verstaat ze tenminste." },
    [2] = { "Dan zitten we maandags dus met z'n tweeën, jij naar boven en ik naar jou, en dat heet overleg. "
      .. "[Alleen sta jij dan tegen dat bord te praten, met je rug naar mij. Dat moest ik eens "
      .. "kwijt](maandag).",
      denkt = "Dat had je twee jaar geleden ook eens mogen zeggen." },
    [3] = { "En wat doe jij dan, als ze doorvragen? Want daar zweet ik van. Dat er één doorvraagt en dat er "
      .. "niks onder zit. [Ik hou de boel voor de gek, chef, en jou erbij. Word maar boos](oor).",
      denkt = "Ik wil het echt weten. Misschien doet een ander het handiger." },
  },
}

jezelf "thuis" { kop = "hoe het bij jou thuis gaat", diepte = 3, na = "laatmaar",
  zeg {
    zelf { "Ik zeg thuis ook vaak 'ja hoor', met m'n ogen op m'n telefoon.", past = true, brengt = "dat jij het "
      .. "wel kon horen" },
    zelf { "Ze vertelden me thuis laatst iets belangrijks. Ik zat te appen.", past = true, brengt = "dat jij "
      .. "ook iets miste" },
  },
  antwoord {
    [0] = { "Tja. Ieder z'n huis.",
      denkt = "Dat is van jou." },
    [1] = { "Dat zal wel.",
      denkt = "Ik weet niet goed wat ik daarmee moet." },
    [2] = { "Dat is eigenlijk nog erger, want jij kúnt het. Nou ja, zo bedoelde ik het niet.",
      denkt = "Of wel." },
    [3] = { "Jij hebt ze tenminste, die oren. Ik wou dat ik thuis nog kon zeggen: sorry, ik zat op m'n "
      .. "telefoon. Dan was ze gewoon kwaad.",
      denkt = "Je haalde je schouders niet op." },
  },
}

samenvatting {
  zeg {
    vat { "Vrijdag versta je ze, door de week raad je het.", past = true, na = "oor", brengt = "waar het aan ligt" },
    vat { "Vrijdag maak je lol, door de week werk je.", langs = "precies andersom", na = "oor",
      dan = { "Andersom. Door de week maak ik lol, dan hoef ik niks te verstaan. Je was er bijna.",
        denkt = "Iedereen denkt dat die vrijdag een uitje is." } },
    vat { "Aan tafel komt het echte, en bij de deur praat jij eroverheen.", langs = "tafel en deur verwisseld", na = "deur",
      dan = { "Aan tafel? Daar komt niks. Bij de deur komt het, en dan hoor ik het niet. Net andersom.",
        denkt = "Hij heeft alle stukjes, en hij legt ze verkeerd." } },
    vat { "Bij de deur komt het echte, en dan ben jij al weg.", past = true, na = "deur", brengt = "wat hij mist" },
  },
  antwoord {
    [0] = { "Als jij het zegt.",
      denkt = "Had je dit vanmorgen al klaar?" },
    [1] = { "Zo ongeveer, ja.",
      denkt = "Het staat in een andere volgorde, maar het is van mij." },
    [2] = { "Ja. Als je het zo achter mekaar legt. Ik dacht altijd dat het losse dingen waren, hier een "
      .. "jas, daar een dinsdag.",
      denkt = "Je hebt niks opgeschreven en je weet het allemaal." },
    [3] = { "Dat is het. En het gekke is, ik heb het niet één keer hoeven herhalen, en jij ook niet. Dat is "
      .. "dus een gewoon gesprek, hè. Dat heb ik anders alleen vrijdags.",
      denkt = "En er staat hier geen krat." },
  },
}

-- De lijst. Wie hem voorleest kijkt omlaag, en dan raadt Ronald wat er gevraagd werd.

vak "markt 1" {
  kop = "Bezoekfrequentie",
  noteer = { [0] = "genoeg", [1] = "24 p/w (norm 30)", [2] = "vrijdag +6, geen doel in te vullen", [3] = "vrijdag na vier: machines uit" },
  zeg {
    leest "Hoeveel bezoeken haal je gemiddeld per week?",
    brug { "Die vrijdagronde, tel je die mee als bezoek?", na = "vrijdag" },
    brug { "Jij rijdt langs in plaats van te bellen. Hoe vaak?", na = "telefoon" },
    brug { "Je rijdt dus om. Zit dat ook in je weekcijfers?", na = "gemert" },
  },
  antwoord {
    [0] = { "Genoeg. Ik kom overal.",
      denkt = "Iets met zoeken, of bezoeken. Je las het van je papier." },
    [1] = { "Vierentwintig. Dertig moet het zijn. Zet maar min zes.",
      denkt = "Dat heb ik vast voor je uitgerekend." },
    [2] = { "Vierentwintig in het systeem. En dan [zit ik vrijdag laat nog op een krat. Mag je me voor "
      .. "ontslaan](vrijdag). Dat zijn er nog zes, maar dan vraagt dat ding naar een doel.",
      denkt = "En op dat krat verkoop ik meer dan aan al die tafels." },
    [3] = { "Zes komen er nooit in, die van vrijdag. Om vier uur zetten ze de machines uit en dan pas praat "
      .. "er iemand. En bij jou ben ik dan een man die te weinig rijdt. [Ik rij tenminste. Jij pakt de "
      .. "telefoon, dat is lekker zittend werk](telefoon).",
      denkt = "Dat mocht ook weleens gezegd." },
  },
  antwoord { stemming = "haast",
    [0] = { "Vandaag nul, als dit uitloopt.",
      denkt = "Acht voor vier." },
    [1] = { "Vierentwintig. Dertig als jij me laat gaan.",
      denkt = "Je schrijft 'vierentwintig'. De rest van de zin niet." },
  },
}

vak "markt 2" {
  kop = "Voorbereiding",
  noteer = { [0] = "altijd", [1] = "in de auto, één minuut", [2] = "leest zijn eigen kaartjes", [3] = "systeem blijft uit vóór bezoek", [4] = "wie is er nog, vóór hij uitstapt" },
  zeg {
    leest "Bereid je elk bezoek schriftelijk voor?",
    brug { "Wat zou je nu willen lezen, voor je uitstapt?", na = "stonderin" },
    brug { "Sjaak had één briefje in zijn borstzak. Wat heb jij?", na = "sjaak" },
    brug { "In de auto leerde ik het van jou. Hoe doe je het nu?", na = "rookie" },
  },
  antwoord {
    [0] = { "Altijd.",
      denkt = "Aan je wenkbrauwen zag ik dat er ja op moest." },
    [1] = { "In de auto. Motor uit, minuutje, kaartje erbij.",
      denkt = "Die minuut is nog waar ook." },
    [2] = { "Ik haal het kaartje uit de doos en dan weet ik het weer. Naam, maat, kind, hond. Kijk, ik heb "
      .. "er een bij me. [Of laat maar zitten, voor jou is het een stukje karton](kaartjes).",
      denkt = "Het systeem laat ik uit. Daar moet ik m'n bril voor op." },
    [3] = { "Eerlijk? Dat systeem gaat bij mij niet aan voor ik uitstap. Koppigheid. Terwijl iemand er wel "
      .. "in zet wie er weg is en wie er bij kwam. Bij Verhagen had het gescheeld, bij Toon. [Hè. Wacht, "
      .. "daar moet ik even voor gaan zitten](toon).",
      denkt = "Ik dacht altijd: wat een domme vraag." },
  },
}

vak "markt 3" {
  kop = "Gespreksverslag",
  noteer = { [0] = "zondagavond", [1] = "zondagavond, alles ineens", [2] = "met tablet is hij de draad kwijt", [3] = "verzint erbij wat hij niet verstond" },
  zeg {
    leest "Staat elk verslag binnen een dag in het systeem?",
    brug { "Die tablet zit je in de weg. En je verslag dan?", na = "tablet" },
    brug { "Op maandag gaat het snel. Hoe komt jouw deel op papier?", na = "maandag" },
  },
  antwoord {
    [0] = { "Zondagavond, als het moet.",
      denkt = "Ik zag je mond niet. Zondagavond past overal op." },
    [1] = { "Zondagavond. Alles achter mekaar, dan heb je het gehad.",
      denkt = "Dan klopt het ook lekker bij elkaar." },
    [2] = { "Zondag. Overdag tik ik niet, [dat loopt in de soep, met die tablet](tablet). Daphne doet "
      .. "weleens een stuk voor me, die zit daar dan te lachen. [Dat is om mij, dat weet ik zo zeker als "
      .. "wat](daphne).",
      denkt = "Het is één grote draad. En ik ben van de kleding." },
    [3] = { "Als Daphne mee is geweest doet zij hem, en dan lees ik terug wat er gezegd is. Dan denk ik: o, "
      .. "was dat die middag? Daar was ik bij. De rest vul ik in zoals ze het waarschijnlijk zeiden. [Zo "
      .. "komen jullie dus aan mijn verslagen, daar mag je me voor op het matje roepen](oor).",
      denkt = "Ik had nog de leiding ook." },
  },
}

vak "product 1" {
  kop = "Pijplijn",
  noteer = { [0] = "4 kilo eraf", [1] = "9 kansen", [2] = "ziet het aan de mouw", [3] = "laat getallen opschrijven" },
  zeg {
    leest "Hoeveel kansen heb je in je pijplijn, in procenten?",
    brug { "Na die veertig jassen, hoe zeker ben je van een getal?", na = "veertien" },
    brug { "Na zo'n maandag, wat staat er dan bij jou open?", na = "maandag" },
    brug { "Smeets is er een. Wat ligt er verder nog?", na = "smeets" },
  },
  antwoord {
    [0] = { "Mijn lijn? Vier kilo eraf sinds de zomer. Zie je het?",
      denkt = "Ik hield m'n buik in. Voor een pijplijn, blijkt." },
    [1] = { "Negen. Drie goeie, vier misschien, twee uit beleefdheid.",
      denkt = "Van die beleefde heb ik het meeste gehoord. Gezien." },
    [2] = { "In procenten kan ik het niet. Ik kan zeggen wie er nee zei en aan de mouw bleef voelen, dat "
      .. "wordt wat. En verder, oktober, eenenzestig procent. [En dan zeg jij dat dat goed komt, toe, daar "
      .. "ben je chef voor](cijfers).",
      denkt = "Stop dat maar in je grafiek." },
    [3] = { "Negen, en er staat geen getal bij dat niet van hun eigen hand is. Sinds Maas, hè. [Van die "
      .. "jassen, dat is een mop op zich](veertien). En allemaal oude klanten, hè. Een nieuwe zoek ik niet "
      .. "meer op.",
      denkt = "Dat had je kunnen zien. Er staat een kolom voor." },
  },
}

vak "product 2" {
  kop = "Behoefte",
  noteer = { [0] = "welke kaart?", [1] = "vragen, passen", [2] = "ziet waar het slijt", [3] = "leest het van gezichten" },
  zeg {
    leest "Hoe breng jij de behoefte van een klant in kaart?",
    brug { "Jij ziet aan een maat wie het is. Wat nog meer?", na = "maten" },
    brug { "Wat doe je als je knikt en het niet weet?", na = "knikken" },
  },
  antwoord {
    [0] = { "Kaart? Wat voor kaart?",
      denkt = "Ik dacht even dat je die van Toon bedoelde." },
    [1] = { "Vragen, meten, laten passen.",
      denkt = "In die volgorde stond het in de folder." },
    [2] = { "Ik kijk waar het slijt. Een stukadoor gaat door z'n knieën, een chauffeur door z'n rug, een "
      .. "baas door z'n ellebogen. En aan de jas zie ik hoe het thuis gaat. [Niks bijzonders, dat kan een "
      .. "kind](maten).",
      denkt = "Jij gaat door je manchetten. Van het schrijven." },
    [3] = { "Ik lees het van het gezicht. Wat ze willen staat er altijd op. Wat er niet op staat: een getal, "
      .. "een naam, een dag. [Daar knik ik dan maar bij, dat heeft nog nooit iemand gezien](knikken).",
      denkt = "Maas was een getal. Van Kessel een dag." },
  },
}

vak "product 3" {
  kop = "Verloren klanten",
  noteer = { [0] = "de band opgegeven", [1] = "4x prijs", [2] = "prijs = bovenste keuze", [3] = "getal / dinsdag / luistert niet / ?" },
  zeg {
    leest "Wat is per verloren klant de opgegeven reden?",
    brug { "Bij alle vier staat prijs. Bij wie klopt dat?", na = "prijs" },
    brug { "Toon staat daar ook bij. Wat had er moeten staan?", na = "toon" },
    brug { "Bij Dielemans staat ook prijs. Zei ze dat zelf?", na = "zacht" },
  },
  antwoord {
    [0] = { "Opgegeven? De band heb ik opgegeven. De Kromme Noot, kleine trom.",
      denkt = "Reden, was het. Dat hoor ik nou pas, achteraf." },
    [1] = { "Prijs. Vier keer. Staat er toch in?",
      denkt = "Je schrijft het nog over ook." },
    [2] = { "[Prijs, heb ik overal aangeklikt, dan was ik ervan af](prijs). Als er 'Ronald' onder had "
      .. "gestaan, had ik dat misschien gedaan.",
      denkt = "Het was maar voor de helft een grap." },
    [3] = { "Maas was een getal, Van Kessel een dinsdag. Dielemans, [ach, heel aardig mens, zo is het "
      .. "niet](zacht). En dan Toon Verhagen. [Eh, geef me even](toon).",
      denkt = "Vier keer prijs heb ik ervan gemaakt." },
  },
}

vak "klanten 1" {
  kop = "Contactpersonen",
  noteer = { [0] = "weet hij niet", [1] = "één per klant, rest op kaartjes", [2] = "kent ze op maat", [3] = "wil weten: wie is er nog", [4] = "Riet Verhagen: weggevallen" },
  zeg {
    leest "Hoeveel contactpersonen heb je per klant vastgelegd?",
    brug { "Je kent ze op schoenmaat. Met hoeveel zijn ze?", na = "namen" },
    brug { "Van die oude stemmen, wie lopen er nog rond?", na = "stemmen" },
  },
  antwoord {
    [0] = { "Zou ik zo niet weten, chef.",
      denkt = "Met je kin op dat papier kan ik ook niks zien." },
    [1] = { "Eén. In het systeem dan. In de doos wat meer.",
      denkt = "Zestienhonderd meer. Maar daar vroeg je niet naar." },
    [2] = { "Met naam en maat een man of zestienhonderd. [Prik maar een bedrijf, dan som ik ze op, met "
      .. "schoenmaat en al](namen). Bij jou staan er honderdacht.",
      denkt = "Je schrijft 'honderdacht'. Ik zie het op z'n kop." },
    [3] = { "Honderdacht klanten, en bij elke klant eentje. Eén ding zou ik willen weten, voor ik uitstap: "
      .. "wie is er nog. Bij Toon Verhagen had het een hoop gescheeld. [Pff. Even, hoor, chef](toon).",
      denkt = "Daar had ik een jaar geleden om moeten vragen." },
  },
}

vak "klanten 2" {
  kop = "Bijzonderheden",
  noteer = { [0] = "niks bijzonders", [1] = "maat, kind, hond", [2] = "schoenendoos, 26 jaar", [3] = "praten alleen van achteren" },
  zeg {
    leest "Welke bijzonderheden leg je per contact vast?",
    brug { "Ze schrijven het zelf op je kaartjes. Wat staat er zoal?", na = "kaartjes" },
    brug { "Als jij iemand de maat neemt, wat kom je dan te weten?", na = "maten" },
    brug { "Je zoekt overal je stoel uit. Wat zie je vandaaraf?", na = "stoel" },
  },
  antwoord {
    [0] = { "Er was niks bijzonders.",
      denkt = "Bijzonders, dat woord had ik. Hoop ik." },
    [1] = { "Maat. Kind. Hond. En of hij tegen kriebel kan.",
      denkt = "Dat laatste is het belangrijkste." },
    [2] = { "Die liggen achterin de auto, een doos vol, per dorp. Er zit er ook een in m'n jas. [Maar dat "
      .. "boeit jou toch niet](kaartjes).",
      denkt = "'Dochter trouwt, wit overhemd, niet zo'n wit.'" },
    [3] = { "Vroeger kreeg ik alles als ik achter ze stond, met de centimeter, want dan kijken ze de andere "
      .. "kant op en gaan ze praten. Nou ga ik ervoor staan, en dan zeggen ze niks meer. [Dat doe ik mezelf "
      .. "aan, je mag best zeggen dat het dom is](oor).",
      denkt = "Van voren meten vindt geen mens prettig." },
  },
  antwoord { stemming = "stil",
    [0] = { "Nee.",
      denkt = "Ik heb er even geen verhaal bij." },
    [1] = { "Een bezem. Hij veegt zelf tegenwoordig.",
      denkt = "Dat zei ik, geloof ik, over iemand die jij niet bedoelt." },
  },
}

vak "klanten 3" {
  kop = "Tevredenheid",
  noteer = { [0] = "ja", [1] = "een acht, schat hij", [2] = "vrijdag een negen", [3] = "'die man luistert niet'" },
  zeg {
    leest "Welk cijfer geven je klanten ons gemiddeld?",
    brug { "Dielemans gaf geen cijfer. Wat gaf ze dan?", na = "zacht" },
    brug { "Vrijdag na vieren, wat zeggen ze dan over ons?", na = "vrijdag" },
    brug { "Laat maar. Zeggen klanten dat over ons ook?", na = "laatmaar" },
  },
  antwoord {
    [0] = { "Ja hoor. Prima.",
      denkt = "Cijfer. Natuurlijk, cijfer. Te laat." },
    [1] = { "Een acht. Dat zeg ik altijd, een acht.",
      denkt = "Met een acht val je niemand lastig." },
    [2] = { "Door de week een zeven, en dan [vrijdags op zo'n krat, als iedereen klaar is. Ontsla me "
      .. "maar](vrijdag). Dan geven ze een negen. Zelfde man, zelfde jassen.",
      denkt = "Ik weet best hoe dat komt. Jij nog niet." },
    [3] = { "Van de mannen een acht. En van Kim Dielemans, nou ja, [daar kan ik geen kwaad woord van "
      .. "zeggen](zacht). Maar een cijfer was het niet, wat ze gaf.",
      denkt = "Ik denk dat er meer zijn als zij." },
  },
}

vak "promotie 1" {
  kop = "Vervolgafspraken",
  noteer = { [0] = "maakt hij", [1] = "in zijn hoofd", [2] = "de echte komen bij de deur", [3] = "vragen vóór hij opstaat" },
  zeg {
    leest "Hoe leg je een vervolgafspraak vast?",
    brug { "Bij de deur zeggen ze het echte. Waar blijft dat dan?", na = "deur" },
    brug { "Het gaat weleens mis. Hoe zet je een afspraak vast?", na = "afspraak" },
    brug { "Onder aan zo'n kaartje is nog plek. Waarvoor?", na = "kaartjes" },
  },
  antwoord {
    [0] = { "Ja. Die maak ik.",
      denkt = "Afspraak hoorde ik. De rest was papier." },
    [1] = { "In m'n hoofd. En bij twijfel op m'n hand.",
      denkt = "Kijk maar niet, er staat niks." },
    [2] = { "Aan tafel op een kaartje. Maar [bij de deur, daar komt het, en daar loopt het bij mij de "
      .. "laatste tijd spaak](deur). Dan heb ik m'n handen vol met de koffer.",
      denkt = "Er glippen er weleens een paar tussenuit." },
    [3] = { "Die van de deur raak ik kwijt. [Je wil vast een getal van me, hoe vaak dat gebeurt](afspraak). "
      .. "Ik moet het vragen terwijl ik nog zit. Dat is er een van die twaalf waarvan ik denk: had ik die "
      .. "maar.",
      denkt = "Daar mag je een kruisje bij zetten." },
  },
}

vak "promotie 2" {
  kop = "Nabellen",
  noteer = { [0] = "ligt eraan", [1] = "rijdt langs", [2] = "een telefoon heeft geen gezicht", [3] = "17 berichten niet beluisterd" },
  zeg {
    leest "Binnen hoeveel dagen bel je een offerte na?",
    brug { "Je belt niet, je stapt in. Doe je dat bij offertes ook?", na = "telefoon" },
    brug { "Daphne zit de hele dag te bellen. Belt ze ook voor jou?", na = "daphne" },
    brug { "Jij wilt buiten blijven. Wie belt er dan na?", na = "binnendienst" },
  },
  antwoord {
    [0] = { "Dat ligt eraan.",
      denkt = "Ik had alleen 'binnen'. Daar kan van alles achteraan." },
    [1] = { "Ik bel niet, ik rij langs. Dezelfde week.",
      denkt = "Daar kun je geen nee op zeggen, op een man in je deuropening." },
    [2] = { "[Bellen, daar heb je chefs voor, die zitten toch](telefoon). Een stem uit zo'n ding, daar moet "
      .. "ik een kop bij hebben. Dus ik rij.",
      denkt = "Een mond, bedoel ik." },
    [3] = { "Er staan zeventien berichten op. Die luister ik niet af, ik zie wie het was en ik rij erheen. "
      .. "'Je had gebeld!' Dan zeggen ze het vanzelf nog eens. [Het is geen manier van werken, scheld "
      .. "maar](oor).",
      denkt = "Het is een goed systeem. Als je van autorijden houdt." },
  },
}

vak "promotie 3" {
  kop = "Eigen ontwikkeling",
  noteer = { [0] = "geen rolletjes", [1] = "systeem leren", [2] = "thuis: 'luisteren'", [3] = "hoort slecht, heeft het laten meten", [4] = "wat hij nooit zei, bij jou gezegd" },
  zeg {
    leest "Op welk punt wil jij je dit jaar ontwikkelen?",
    brug { "Thuis kwam er een keuken van. Wat wil je daar anders?", na = "thea" },
    brug { "En als opa, wat zou je daar beter in willen?", na = "saar" },
    brug { "Toen deze stoel vrijkwam, wat wou je toen zelf?", na = "gevraagd" },
  },
  antwoord {
    [0] = { "Ontwikkelen? Ik heb in geen jaren een rolletje weggebracht.",
      denkt = "Die was met opzet. Dan weet je dat ook eens." },
    [1] = { "Systeem. Schrijf maar op: systeem leren.",
      denkt = "Dat wil je horen, en ik wil naar huis." },
    [2] = { "Ons Thea zou zeggen: luisteren. Ik zit er soms maar half bij. [Dat "
      .. "heb jij toch ook weleens, thuis?](thea) Zet het maar niet op, dan komt er een cursus van.",
      denkt = "Met een flip-over. En een rondje." },
    [3] = { "Ik zou thuis weer eens iets willen volgen. Ons Thea vertelt wat, nog een keer, en dan is het "
      .. "op. [Laat maar, zegt ze dan. Kwaad is ze niet](laatmaar). [Dat ligt aan mij en niet aan haar, daar "
      .. "hoef je niet netjes over te doen](oor).",
      denkt = "Er staat 'dit jaar' op je papier." },
  },
}

-- Herstellen, schrijven, zwijgen.

herstel {
  zeg {
    herstelt "Stop. Ik zit jou te overhoren, na elf jaar.",
    herstelt "Ik lees voor en ik kijk niet eens op. Dat is niks.",
    herstelt "Dit lijkt wel een rijexamen, en ik zit op jouw stoel.",
  },
  antwoord {
    [0] = { "Ik zat al in m'n spiegels te kijken.", denkt = "Goed dat je het zegt." },
    [1] = { "Nou, gelukkig. Ik had net besloten om overal acht op te zeggen. Leg die pen eens neer. Zo, nou "
      .. "zie ik je. En nou we toch zitten: [die vijf procent voor Smeets, op z'n winterjassen, mag dat van "
      .. "jou?](smeets) En [noem voor de grap eens een bedrijf, dan zeg ik wie er zit](namen).",
      denkt = "Je gezicht was weg. Nu is het er weer.", blik = "jou" },
    [2] = { "Ik zat rechtop! Merkte je dat? Vierenvijftig, en ik zat te hopen dat je die moeilijke "
        .. "oversloeg. Kom, opnieuw. [Zeg maar een bedrijf, wat je wil, dan noem ik de mensen](namen). En "
        .. "[vrijdag om vier uur zit ik op een krat en dat noem ik werk, daar kun je me voor "
        .. "ontslaan](vrijdag).",
      denkt = "Zo ken ik je. Zo heb ik je opgeleid.", blik = "jou", doet = "schuift zijn stoel dichterbij" },
    [3] = { "Dit deed jij bij Smeets ook, de eerste keer. Voorlezen. [Weet je dat nog, jij met die "
      .. "map?](rookie) Leg maar weg. [Doe mij een bedrijf, eentje maar, en ik noem je iedereen](namen).",
      denkt = "Dat je het zelf doet, in mijn plaats. Ik moet even slikken.", blik = "jou",
      doet = "lacht, en draait de lijst ondersteboven" },
  },
}

schrijven {
  zeg {
    vraagt "Vind je het goed als ik er iets van opschrijf?",
    vraagt "Zal ik een paar woorden noteren, of liever niet?",
  },
  antwoord {
    [0] = { "Het is jouw kamer.", denkt = "Dan ben ik je gezicht weer kwijt." },
    [1] = { "Schrijf maar. Maar effe niet terwijl ik praat.", denkt = "Dat kan ik je niet uitleggen. Nog niet." },
    [2] = { "Mag ik het dan zelf opschrijven? Geef die pen eens hier. Zo doe ik het bij m'n klanten ook, "
      .. "kijk, ik heb zo'n kaartje bij me. [Of nee, weg ermee, dat is niks voor een chef](kaartjes).",
      denkt = "Dan kijk jij, en ik schrijf. Andersom gaat het mis." },
    [3] = { "Eén woord mag. En dan kijk je weer op, hè. Anders zit ik tegen je kruin te praten.",
      denkt = "Dat zei ik hardop en er gebeurde niks ergs." },
  },
}

stilte {
  diep = { "…Ja. Enfin. Zo is het dan. Je bent wel goed geworden in niks zeggen, dat had je vroeger niet.",
    denkt = "Stil is makkelijk voor mij. Dan mis ik tenminste niks." },
  dood = { "Zei je wat? Nee? O. Ik dacht dat je wat zei.",
    denkt = "Ik keek naar je mond, er kwam niks uit." },
}

-- De voorstellen: drie veranderingen van buiten naar binnen, en één andersom.

voorstel "heel" { kop = "Iedereen de hele lijst", behoefte = "raad", echt = false,
  zeg {
    korting { "Maandag iedereen alle twaalf vragen. Of nou ja, doe jij er dan maar zes, dan zie ik de rest door de "
        .. "vingers." },
    belofte { "Maandag iedereen alle twaalf vragen. Vul ze in, en je hoort mij nooit meer over cijfers of controle.",
      dan = { "Nooit meer? Ja maar, op één januari begint het opnieuw, dan heb je weer een balkje dat omhoog "
        .. "moet. En ik zit ondertussen te tikken, en [dat wil bij mij niet, met dat ding](tablet).",
        denkt = "Zo praatte jij vroeger niet." } },
    bod { "Maandag iedereen alle twaalf vragen, ook jij. Je krijgt er een uur per dag voor, en ik kijk elke vrijdag "
        .. "mee." },
  },
  antwoord {
    [0] = { "Dat heb ik al gedaan. Eerste week januari. Twaalf van de twaalf. Je stuurde nog een duim.",
      denkt = "Een uur per dag om op te schrijven dat ik geen tijd had." },
    [1] = { "Elke vrijdag? Ga je vrijdag met mij naar een scherm zitten kijken? De helft doe ik al, chef. En "
      .. "dan krijg ik er een uur per dag bij om het op te schrijven.",
      denkt = "Dan kom ik hier vrijdag om vier uur dus niet meer weg." },
    [3] = { "Ik kan ze alle twaalf. Dan zijn ze ingevuld, en dan zijn die vier nog steeds weg.",
      denkt = "Dan zit ik hier over een jaar weer. Met honderd." },
  },
}

voorstel "training" { kop = "Training gesprekstechniek", behoefte = "zacht", echt = false,
  zeg {
    belofte { "Drie dagen gesprekstechniek, met een acteur erbij. Dan beloof ik je dat je die vier klanten "
        .. "terughaalt.",
      dan = { "Die vier? Daar is Toon bij. [Nee, wacht nou even](toon). Wat ga je die acteur laten spelen? "
        .. "Beloof nou niks, daar word ik zenuwachtig van.",
        denkt = "Je weet niet eens wat je daar belooft." } },
    bod "Drie dagen gesprekstechniek, met een acteur erbij. Twaalfhonderd euro, dat gaat van mijn eigen budget af.",
    korting { "Drie dagen gesprekstechniek, met een acteur. Eén dag mag ook hoor, als je dat te lang vindt, dan is "
        .. "het vierhonderd." },
  },
  antwoord {
    [0] = { "Technieken? Ik heb die training gegeven. Drie jaar, in Veldhoven. Er hangt een diploma met mijn "
        .. "handtekening in de gang.",
      denkt = "Onder de brandblusser hangt het. Daar komt niemand." },
    [1] = { "Een kring, hè? Twaalf man in een kring en die airco aan, en dan moet je samenvatten wat je "
      .. "buurman zei. Dat zij vond dat ik niet luister, dat klopt. Maar dat leer je mij niet met een "
      .. "acteur. [Het zit ergens anders, en dat had ik jou moeten zeggen. Dat is fout, dat weet ik](oor).",
      denkt = "En dan zit er natuurlijk weer iemand rechts van me." },
    [3] = { "Twaalfhonderd euro om te leren luisteren. Ik weet wat luisteren kost, chef. Negentienhonderd, "
      .. "bijbetalen.",
      denkt = "Nou ga je vragen waar dat voor was." },
  },
}

voorstel "vrij" { kop = "Jij hoeft de lijst niet", behoefte = "tablet", echt = false,
  zeg {
    bod "Jij hoeft die lijst niet meer. Na zesentwintig jaar doe je het op jouw manier, ik leg het boven wel uit.",
    korting { "Jij hoeft die lijst niet meer, en van die dertig bezoeken maken we er gewoon twintig, daar zeg ik "
        .. "niks van." },
    belofte { "Jij hoeft die lijst niet meer, en ik garandeer je dat je hier gewoon je pensioen haalt, wat er ook "
        .. "komt.",
      dan = { "M'n pensioen? Dat is dertien jaar. Jij weet niet eens of jij hier dan nog zit. Nou ga ik denken "
        .. "dat er wat aankomt. [Er staat een stoel leeg, bij de binnendienst. Zeg eens eerlijk: is die voor "
        .. "mij?](binnendienst)",
        denkt = "Vanmorgen was er nog niks aan de hand." } },
  },
  antwoord {
    [0] = { "En wat zeg je dan maandag? Ronald hoeft niet? Dat zeiden ze ook van dat jongetje met gym.",
      denkt = "Dat jongetje was ik, in de derde." },
    [1] = { "Dus acht man doen mee en ik zit op het bankje. Ik zei dat het met dat ding niet gaat. Ik zei "
      .. "toch niet dat ik niks meer wil leren? Eén van die twaalf zou ik juist willen. [En hoe vaak het "
      .. "misgaat, dat had je zeker willen vragen](afspraak).",
      denkt = "Lief bedoeld. Het voelt als een gouden horloge." },
    [3] = { "Dat wou ik horen, tien maanden lang. En nou je het zegt, weet ik: dan rij ik vrijdag weer over "
      .. "Gemert. [Daar zeg ik liever niks over, dus vraag maar niet](gemert). En dan blijf ik weer zitten.",
      denkt = "Gek. Ik krijg mijn zin en mijn maag draait om." },
  },
}

voorstel "regels" { kop = "Zes weken, twee regels", behoefte = "oor", echt = true,
  zeg {
    belofte { "Zes weken proef met je kaartjes, je vrijdag en twee regels. En ik garandeer je dat er daarna niemand "
        .. "weg hoeft.",
      dan = { "Dat kun jij niet garanderen. Er is er een die 'één' zei, achter die ruit, en dat was jij niet. "
        .. "Doe mij nou die proef zonder dat laatste zinnetje, dan geloof ik hem.",
        denkt = "Het was goed. En toen moest er nog een strik omheen." } },
    bod { "Zes weken proef: je kaartjes, je vrijdag, en twee regels: één voor je uitstapt, één voor je opstaat. "
        .. "De binnendienst typt, twee uur per week." },
    korting { "Zes weken proef met je kaartjes en je vrijdag. Twee regels, of laat die ook maar zitten als je er "
        .. "geen zin in hebt." },
  },
  antwoord {
    [0] = { "Twee regels? Wie heeft jou verteld dat het er twee zijn?",
      denkt = "Heb ik in mijn slaap gepraat? Wie heeft hier wat gezegd?" },
    [1] = { "Kaartjes, vrijdag, dat is m'n tuintje, daar kom je netjes binnen. Maar je weet nog niet waaróm "
      .. "het vrijdag wel gaat. [Dat had ik je moeten vertellen, ja, wrijf het me maar in](oor).",
      denkt = "Je zit er zo dicht tegenaan." },
    [3] = { "Wacht efkes. Eén voor ik uitstap: wie is er nog. Eén voor ik opsta: wat spreken we af. Dat kan op een "
        .. "kaartje, dat hoeft niet op dat ding. En zes weken, ja, zes weken proef heb ik al eens gehad. Eén "
        .. "dag heb ik ze in gehad. Dan moeten die er ook weer in, hè.",
      denkt = "Het is mijn eigen doos. Daar kan ik moeilijk nee tegen zeggen.", blik = "jou" },
  },
}

bestelling {
  zeg {
    sluitaf "Zullen we het zo doen, vanaf maandag, met z'n tweeën?",
    sluitaf "Dan spreken we dit af. Schrijf jij het op, in jouw woorden?",
    sluitaf "Ik wil dit graag met je proberen. Doe je mee?",
  },
}

vervolg {
  zeg {
    sluitaf "Ik rij vrijdag een stuk met je mee. Praten we dan verder?",
    sluitaf "Laat het liggen tot dinsdag. Dan kom ik naar jou toe, goed?",
  },
}

afscheid {
  zeg {
    sluitaf "Ik laat het hierbij, Ronald. Fijn dat je er even was.",
    sluitaf "Goed, ik heb genoeg. Ga jij maar gauw weer de weg op.",
  },
}

einde "geslaagd" {
  "En, eh… ben ik geslaagd?",
  denkt = "Ik heb jou leren aanbellen. En nu zit ik hier met mijn handen op mijn knieën.",
  verteller = "Thea",
  ochtend = "Hoe ging het bij de chef, vroeg ik. Goed, geloof ik, zei hij, ik had ze alle twaalf. Waar ging het dan "
    .. "over, vroeg ik. Toen keek hij naar mijn mond, zoals hij dat tegenwoordig doet. Nee, zei hij, we hebben al "
    .. "gegeten. En hij zette de tv aan. Op vierendertig.",
  voorstel = "Er stond iets onderaan, in het grijs. 'Actie medewerker'. Dat was ik.",
  wedstrijd = "Er waren er twee die wilden winnen, geloof ik. Dat vel papier heeft gewonnen.",
  gevoel = "Ik heb mijn rijbewijs in één keer gehaald, op mijn achttiende. Toen voelde ik me ouder dan nu.",
  chef = "Alle twaalf binnen, ik zie het hier op mijn scherm. En wat zei hij zelf?",
}

einde "deur" {
  "Weet je wat, chef. Ik ga mijn ronde rijden. Daar kennen ze me. Als je nog een kruisje mist, zet het maar.",
  denkt = "Niet met de deur slaan. Daphne zit daar.",
  verteller = "Daphne",
  ochtend = "Hij kwam uit de chefskamer en trok de deur heel zacht dicht. Ronald doet nooit iets zacht. Ik zei nog: "
    .. "Ronald, je tas. Hij liep door. Dat doet hij vaker, doorlopen. Ik heb de tas in zijn auto gezet, en op de "
    .. "bijrijdersstoel lag een envelop. Een oude postzegel en één woord: Toon.",
  voorstel = "Ik weet niet meer wat het was. Ik stond al.",
  wedstrijd = "Dat was geen wedstrijd, dat was een keuring. Daar win je niks.",
  gevoel = "Of ik weer in de winkel van mijn tante stond en de kassa klopte niet.",
  chef = "Ik zag Ronald over de parkeerplaats lopen zonder tas. Wat is er gebeurd bij jullie?",
}

einde "mailtje" {
  "Zet het maar in een mailtje, chef. Dan heb ik het zwart op wit. Ik kijk er zondagavond naar, dan kijk ik overal "
    .. "naar.",
  denkt = "Een mail hoef je tenminste niet te verstaan.",
  verteller = "Ronald",
  ochtend = "Ik heb gezegd: mail het maar. Dat is een nette manier. Er kwam een mail met zes punten en een bijlage. "
    .. "Ik heb er 'akkoord' onder gezet. Daphne vroeg wat ik akkoord vond. Ik zei: ja hoor, met suiker.",
  voorstel = "Vast een degelijk voorstel. Voor iemand met dezelfde naam.",
  wedstrijd = "Jij wou er netjes uit komen. Nou, dat is gelukt.",
  gevoel = "Zoals bij zo'n enquête aan de deur. Je bent beleefd en je wilt terug naar je soep.",
  chef = "Hij wil het per mail, hoor ik. Wat gaat er precies in die mail staan?",
}

einde "praatje" {
  "Nou, dat was als vanouds. Dat moesten we vaker doen, jij en ik. Ik ga. Houdoe, hè. En die lijst… enfin, ik vul "
    .. "hem wel in.",
  denkt = "Ik heb een half uur mezelf gehoord. Nou ja, gevoeld. En er is niks anders dan vanmorgen.",
  verteller = "Daphne",
  ochtend = "We hoorden ze lachen tot bij de printer. Dat was leuk. Hij kwam eruit met een kop als een tomaat en "
    .. "zei: die chef van ons is zo kwaad nog niet. Maandag zat hij weer aan de kop van de tafel te knikken. Ik heb "
    .. "mijn blaadje geschreven. Twee kantjes, deze keer.",
  voorstel = "Had je er een? Ik zat te wachten tot er iets kwam. Ik had bijna zelf iets gezegd.",
  wedstrijd = "We speelden allebei niet. We stonden langs de lijn, dat is ook gezellig.",
  gevoel = "Warm. En in de auto dacht ik: je was er zo dichtbij, en toen keek je op de klok. Of ik. Ik geloof ik.",
  chef = "Ik hoorde jullie lachen tot in de hal. Waar hadden jullie het over?",
}

einde "denkt" {
  "Geef me een paar dagen. Er moet thuis eerst iemand iets weten voor jij het zwart op wit hebt. Ik kom erop terug. "
    .. "En als ik niet bel: je weet hoe dat zit met mij en bellen. Dan sta ik hier.",
  denkt = "Eerst ons Thea. Aan de goeie kant, op de bank, tv uit.",
  verteller = "Thea",
  ochtend = "Hij zette de tv uit, midden onder het weer. Ik dacht dat er iemand dood was. Kom eens aan deze kant "
    .. "zitten, zei hij, nee, deze. En toen zei hij niks, en ik ook niet. Ik heb hem al lang niet zo hard horen "
    .. "nadenken. Vertel nog eens van die mus, zei hij.",
  voorstel = "Daar zat iets in dat van mij was. Dat herkende ik, en toen schrok ik.",
  wedstrijd = "Je duwde niet. Je liep naast me, zoals toen, met die map. Alleen zonder map.",
  gevoel = "Een beetje alsof ik iets uit mijn koffer had gehaald en het pakte niet meer terug.",
  chef = "Een paar dagen, zegt hij. Waar moet hij over nadenken, denk je?",
}

einde "ja" {
  "Ja. Doen we. Maar die twee regels wil ik op een kaartje, en Daphne vraag ik zelf, die moet ik toch nog bedanken. "
    .. "Dinsdag ga ik naar Weert, ons Thea gaat mee, die weet nog van niks. En dat rondje van vrijdag… Enfin. Dat "
    .. "rij ik gewoon.",
  denkt = "Omdat je vroeg hoe ik het doe. Dat had nog niemand gevraagd.",
  verteller = "Toon",
  ochtend = "Sinds maart staat er vrijdags een auto aan de overkant. Ik dacht eerst politie, maar zo'n lange rug "
    .. "had ik eerder gezien. Nou stapte hij uit. Hij had een kaart bij zich met een envelop zo zacht als een "
    .. "zeemlap. Toon, zei hij, ik heb je toen niet verstaan. Ik heb de snijder uitgezet. Dat wist ik wel, zei ik. "
    .. "Riet zei het met kerst al: die Ronald hoort niks meer, praat eens wat harder tegen die jongen.",
  voorstel = "Het was geen nieuw voorstel. Het was mijn werk, met er twee regels bij. Daarom durfde ik het.",
  wedstrijd = "Jij wou dat het beter ging, en je wou niet dat het jouw idee was. Zo heb ik het je geleerd, maar ik "
    .. "was het zelf vergeten.",
  gevoel = "Ik hoor alles nog precies even slecht. En toch is het of er een deur open staat.",
  chef = "Twee regels in plaats van twaalf? Vertel, hoe zijn jullie daarop gekomen?",
}

-- Wat achteraf waar is als het einde iets anders zegt.

achteraf {
  geen = "Er is niks voorgesteld. Ik had me er wel op voorbereid, zondag, aan de keukentafel.",
  mis = "Er kwam een plan. Goed plan, hoor. Het ging alleen over die lijst, en ik zat daar.",
  raak = "Dat ging over mij, over hoe ik het doe. Daar schrok ik van. En dan zeg je niet meteen ja.",
  prettig = "Goed, eigenlijk. Ik heb het wel eens slechter gehad aan die tafel. Alleen kwam er niks uit.",
  stroef = "Ik heb zitten knikken. Daar ben ik goed in, en achteraf had ik een stijve nek.",
}

-- Na afloop, voor de groep.

bespreek {
  "Ronald zocht eerst zijn plek uit. Waar hielden jullie dat voor, en wanneer wisten jullie beter?",
  "Welk antwoord van Ronald ging net langs je vraag heen? Wat heb je daarmee gedaan?",
  "Het ligt aan de lijst, zegt Ronald. Welke vraag van die twaalf zou hij zelf willen houden, denk je?",
}
