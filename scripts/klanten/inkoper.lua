-- Peter-Jan Verhage, inkoper. Oefent geloof in je product: hij vraagt om korting, meer dan eens, en
-- wie zakt, bewijst dat er lucht in zat. Belangstelling is hier geen praatje. Een zin is bij hem niet goed of
-- slecht, hij is op tijd of niet: wie hoorde wat hij net zei, weet welke.

klant {
  titel = "De inkoper",
  naam = "Peter-Jan Verhage", bedrijf = "Kappert & Zoon Bevestiging", rol = "inkoper",
  weet = "Koopt wikkelfolie en omsnoeringsband. Je voorganger noteerde: 'Vraagt altijd korting. Krijgt hem ook.'",
  jij = "Je verkoopt verpakking: folie voor 2,46 per kilo, en de band die eromheen gaat.",
  hoopt = "een ja, zonder dat de prijs zakt.",
  formulier = "Intake verpakkingslijn",
  kwadranten = { "verbruik", "materiaal", "intern", "besluit" },
  kamer = "kantoor", tijd = 30,
  aandacht = 43, positief = 37, afstemming = 44, vertrouwen = 28,
  karakter = { samen = 0, boven = 2 },
  uiterlijk = { leeftijd = 51, haar = "bruin", kapsel = "terugwijkend", bril = "vierkant", gezicht = "smal",
    neus = "krom", mond = "smal", schouders = -2, jasje = "grijs", das = "bordeaux", drinkt = "kopje", geslacht = "man" },
}

-- Wat bij deze klant anders weegt dan bij een ander.

-- Een feit is voor hem geen bijzaak: wie zijn getal oppakt, pakt hem op.
gewicht "oppakken_feit" { aandacht = 8, vertrouwen = 3 }
gewicht "oppakken_gevoel" { vertrouwen = 3 }
gewicht "mis" { vertrouwen = -3, positief = -4 }
-- Precies teruggeven is het grootste compliment dat hij kent.
gewicht "teruggeven" { aandacht = 5, positief = 2, afstemming = 3, vertrouwen = 1 }
-- Zijn gevoel hardop benoemen mag, maar hij wordt er eerder stil van dan vrolijk.
gewicht "teruggeven_gevoel" { aandacht = 5, positief = 2 }
-- Een grens noemen of een prijs laten staan: daar kan hij mee rekenen.
gewicht "eerlijk" { aandacht = 2, positief = 2, afstemming = 2, vertrouwen = 5 }
-- Sturen en adviseren is voor hem verkopen met een omweg.
gewicht "oppakken_gemist" { positief = -3, vertrouwen = -2 }
-- Rondkijken in zijn kantoor is tijd die hij niet heeft uitgegeven.
gewicht "ding" { aandacht = -4, positief = -3, afstemming = -1, druk = 0 }
-- Over uzelf vertellen telt hij als spreektijd van de verkoper.
gewicht "zelf" { aandacht = -5, positief = -3, afstemming = 0, vertrouwen = -1 }
-- Lof zonder maat is lucht, en de tweede keer is het opzet.
gewicht "compliment" { positief = -3, vertrouwen = -1 }
gewicht "compliment_weer" { positief = -5, vertrouwen = -3 }
-- Korting is bij hem geen gebaar. Het is een bekentenis over de vorige prijs.
gewicht "korting" { aandacht = -4, vertrouwen = -12 }
-- Stilte vindt hij gewoon. Hij gebruikt haar zelf.
gewicht "stilte_dood" { positief = -1, afstemming = -2 }

stemming "gewoon" { label = "Een gewone woensdag in februari" }
stemming "cijfers" { label = "Vóór vijven wil de groep cijfers", aandacht = -6, tijd = -6 }
stemming "stil" { label = "Het is stil op de gang", positief = -4, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Hij heeft je nagezocht", aandacht = 2 }

-- Wat de speler kan zeggen, alles één keer. Waar het raak is, staat bij het moment.

repertoire {
  door "Wie weet dat nog meer?",
  door "En hoe ging dat verder?",
  door "Wat had u liever gehad?",
  door "Wat houdt u tegen?",
  door "Wat zeiden ze ervan?",
  sluit "Mag ik het eens zien?",
  sluit "Meent u dat nou?",
  sluit "Is dat gemeten of geschat?",
  terug "Dus het klopt, en toch niet.",
  terug { "Daar ligt u wakker van.", gevoel = true },
  terug { "Daar bent u trots op.", gevoel = true },
  troost "Dat had niemand kunnen weten.",
  troost "Dat komt wel goed, denk ik.",
  troost "Dat geeft niets, hoor.",
  troost "Dat blijft onder ons.",
  preek "Ik zou het rechtstreeks vragen.",
  preek "Slaapt u er nog een nacht over.",
  preek "Dat zou ik niet doen.",
  prijst "Dat heeft u goed gezien.",
  prijst "Gefeliciteerd, dat is mooi.",
  prijst "Dat doen er weinig u na.",
  zelf "Dat had ik ook gedaan.",
  zelf "Bij mij ging het ook eens mis.",
  eerlijk "Dat weet ik niet.",
  eerlijk "Daar heeft u gelijk in.",
  eerlijk "Dat was onze fout.",
  eerlijk "Dat zie ik toch anders.",
  grapt "Dat moet dan wel in tweevoud.",
  zaken "Twee zesenveertig, en daar blijft het bij.",
  zaken "Daar kan nog wel iets af.",
  zaken "Dat kunnen wij voor u uitzoeken.",
  zaken "Ik schrijf het precies zo op.",
  stopt "Dan laten we dat rusten.",
  stopt "Zal ik een andere keer komen?",
  stopt "Neemt u rustig de tijd.",
}

opening {
  "[U bent twee minuten te vroeg. Die krijgt u van mij, maar ik schrijf ze wel op.](vroeg) [Ik koop "
    .. "drieëndertigduizend dertien euro folie en band per jaar. De meesten laten die dertien weg.](bedrag) [Daar "
    .. "moet zes procent af. Dat zeg ik tegen iedereen die daar zit.](zes) [In principe.](principe) [Over het weer "
    .. "praten wij niet. Dat kost elf minuten per gesprek, en dat is geen mening.](praten)",
  denkt = "Een map, een pen en een blik naar het raam. Daar kwam het weer al aan.",
}

opening {
  stemming = "cijfers",
  "[U had dertig minuten. Het zijn er vierentwintig, en ik luister met één oor naar de klok. Dat is niet netjes "
    .. "tegenover u.](hoofd) [De groep wil vóór vijven zes procent op alles, ook op toiletpapier. Ik heb gevraagd "
    .. "of dat in prijs moest of in velletjes.](groep) [Die zes komt er. In principe.](principe) [Per kilo bent u "
    .. "achtentwintig cent duurder dan wat ik nu heb. Nu bent u aan de beurt.](kilo)",
  denkt = "Zes minuten minder. Wie dat erg vindt, gaat ze gebruiken om het te zeggen.",
  doet = "schuift zijn toetsenbord opzij", blik = "klok",
}

opening {
  stemming = "stil",
  "[Gaat u zitten. De deur mag openblijven. Het is stil op de gang vandaag. Om tien over vier loopt er anders "
    .. "altijd iemand.](gang) [U komt voor folie, en daar moet zes procent af. Dat zeg ik tegen iedereen die daar "
    .. "zit.](zes) [In principe.](principe) [Er staat taart in die kast. Ik werk hier vandaag zesentwintig jaar, "
    .. "en dat weet alleen Ingrid van logistiek. Er lag geen naam bij.](taart)",
  denkt = "Ik heb de deur voor niets opengezet.",
  blik = "tafel",
}

opening {
  stemming = "weerzien",
  "[U bent hier eerder geweest, met een blad met twaalf vakjes. Ik heb er nu zelf ook een, van de groep. In het "
    .. "gele heb ik 'ja, maar' gezet. Toen werd het rood.](format) [In de offerte die u achterliet staat "
    .. "driehonderdtien gram, zonder golfje. Bij mij stond er een golfje voor. Excuses heb ik al twee keer gehad. "
    .. "Een offerte mét heb ik nog niet.](fout) [Uw folie kost nog twee zesenveertig. Per kilo is dat "
    .. "achtentwintig cent duurder dan wat "
    .. "ik nu heb. Nu bent u aan de beurt.](kilo) [Ik zoek nog steeds zes procent. In principe.](principe)",
  denkt = "Terugkomen doet ongeveer een op de vier.",
  blik = "jou",
}

-- Binnenkomen: de eerste minuten, en waar hij nooit over praat.

haakje "vroeg" { soort = "feit",
  welkom = { "grapt", "door" }, ongepast = { "stopt", "eerlijk" },
  zeg {
    past "Dat moet dan wel in tweevoud.",
    langs { "Zal ik een andere keer komen?", fout = "hoort een weigering",
      dan = { "Nee. Ik zei dat u ze krijgt. Wie twee minuten te vroeg is hoeft niet weg.",
        denkt = "Ik had er een gezicht bij moeten trekken." } },
    langs { "Dat was onze fout.", fout = "excuus op een grapje",
      dan = { "Ik klaagde niet. Twee minuten is niets.",
        denkt = "Zo snel wordt hier zelden iets toegegeven." } },
    langs { "Dan laten we dat rusten.", fout = "wimpelt een grapje af",
      dan = { "Goed. Dan bewaar ik het grapje voor de volgende.",
        denkt = "Het was mijn beste van vandaag. Het was ook het enige." } },
  },
  antwoord {
    [2] = { "In tweevoud, met paraaf. Goed. U vertrok er geen spier bij. De vorige begon zich te verontschuldigen, "
      .. "en toen waren ze op. Ik ben vlot met aantallen. [Op de braderie raadde ik hoeveel drop er in de pot zat: "
      .. "veertienhonderdelf. Het waren er veertienhonderdtwaalf. Eén had een kind al op.](drop)",
      denkt = "Waarom begin ik over drop." },
  },
}

haakje "drop" { soort = "feit",
  welkom = { "sluit", "terug", "door" }, ongepast = { "eerlijk", "stopt" },
  zeg {
    langs { "Dat zie ik toch anders.", fout = "bederft zijn drop",
      dan = { "Wat ziet u anders? Er zaten veertienhonderdtwaalf dropjes in, min één. Het is nageteld door de "
        .. "fanfare.",
        denkt = "Met de fanfare valt niet te onderhandelen." } },
    langs { "Dan laten we dat rusten.", fout = "kapt zijn plezier af",
      dan = { "Goed. Terug naar de folie.",
        denkt = "Ik had nog iets over de deksel." } },
    past "Dat doen er weinig u na.",
    langs { "Dat had niemand kunnen weten.", fout = "troost waar hij glundert",
      dan = { "Ik wel, op één na. Daarom vertel ik het.",
        denkt = "Hij condoleert mij met een gewonnen pot drop." } },
  },
  antwoord {
    [2] = { "Nummer twee zat er driehonderd naast. De omtrek met mijn das, en per laag tellen door het glas. De "
      .. "pot staat "
      .. "thuis op de schoorsteen. Leeg. Ik lust geen drop. Tellen zit er bij mij vroeg in. [Mijn eerste week hier "
      .. "telde ik een krat moeren na. Het moesten er tienduizend zijn, het waren er zestig minder. 'Dan ben jij "
      .. "te duur voor het magazijn,' zei meneer Kappert. Maandag zat ik boven.](moeren)",
      denkt = "Dit vertel ik aan iemand die folie verkoopt." },
    [3] = { "Nummer twee zat er driehonderd naast, en die had een groentezaak. Er stond een foto van in het "
      .. "streekblad. Mijn "
      .. "dochter heeft hem op de koelkast gehangen, naast de vuilniskalender. [Zij heeft nu tentamen, tot vier "
      .. "uur. Zij vroeg of ik duimde. Dat doet niets, heb ik gezegd. Ik doe het nu toch, onder de "
      .. "tafel.](tentamen)",
      denkt = "Mijn linkerduim. Met rechts schrijf ik." },
  },
}

haakje "bedrag" { soort = "feit", vak = "markt 1", ook = "promotie 1",
  welkom = { "zaken", "door" }, ongepast = { "sluit", "prijst" },
  zeg {
    langs { "Daar kan nog wel iets af.", fout = "zakt meteen",
      dan = { "Waarvan? U heeft nog niets aangeboden en het is al goedkoper. [Per pallet is het driehonderdtien "
        .. "gram. Dat hoor ik van elke leverancier.](gram)",
        denkt = "Ik noemde een bedrag en hij begon te zakken. Het was mijn bedrag." } },
    langs { "Mag ik het eens zien?", fout = "wil de facturen zien",
      dan = { "Dat zijn twaalf ordners. Wij hebben een half uur.",
        denkt = "Ik wilde weten of hij dertien kon opschrijven." } },
    past "Ik schrijf het precies zo op.",
    langs { "Dat doen er weinig u na.", fout = "vleit om dertien euro",
      dan = { "Een factuur optellen? Ik hoop dat er meer zijn.",
        denkt = "Het is dertien euro en het wordt al een kunst." } },
  },
  antwoord {
    [2] = { "Met de dertien, ik zie het. Het is folie en band. De folie koop ik per kilo, de band per meter en "
      .. "versturen doe ik per pallet, dat zijn drie eenheden voor één ding. [Op een pallet gaat driehonderdtien "
      .. "gram. Dat getal komt in elke offerte terug alsof iemand het heeft vastgesteld.](gram) En [per kilo bent u "
      .. "achtentwintig cent duurder dan mijn huidige. Nu bent u aan de beurt.](kilo)",
      denkt = "Een komma en geen wolkje. Goed." },
  },
}

haakje "praten" { soort = "feit", vak = "klanten 2",
  welkom = { "sluit" }, ongepast = { "prijst", "terug", "door" },
  zeg {
    langs { "Dat heeft u goed gezien.", fout = "slijmt te vroeg",
      dan = { "U bent hier anderhalve minuut. Dan weet u nog niet wat ik goed zie.",
        denkt = "Dat heet instemmen. Het kost ook tijd." } },
    langs { "Daar bent u trots op.", fout = "leest een hobby",
      dan = { "Het is een huisregel. Op de kapstok ben ik ook niet trots.",
        denkt = "Nu gaan wij het over mij hebben, en dat was juist de regel." } },
    langs { "Wat zeiden ze ervan?", fout = "vraagt naar anderen",
      dan = { "Wie? Ik heb het tegen u. [Driehonderdtien gram, op een pallet. Ze nemen het allemaal zo over.](gram)",
        denkt = "Nu weet ik nog niet of hij het begrepen heeft." } },
    past "Is dat gemeten of geschat?",
  },
  antwoord {
    [2] = { "Gemeten. Geklokt, een kwartaal lang, met de kookwekker van thuis. Toen heb ik ernaast gelegd wanneer "
      .. "ik ja had gezegd. In die elf minuten, bijna altijd. Eén keer ging het over zwemmen, dat was de duurste. "
      .. "Vandaag zou ik er zelf over kunnen beginnen, dus ik zeg het maar meteen. [Mijn dochter doet tentamen, tot "
      .. "vier uur, en ik zit hier te duimen. Met links. Dat helpt natuurlijk niets.](tentamen)",
      denkt = "Ik had een regel, en ik ben hem zelf aan het overtreden." },
  },
}

haakje "hoofd" { soort = "gevoel", vak = "promotie 2",
  welkom = { "stopt", "door" }, ongepast = { "zaken", "troost" },
  zeg {
    past "Zal ik een andere keer komen?",
    langs { "Twee zesenveertig, en daar blijft het bij.", fout = "praat gewoon door",
      dan = { "Dat hoorde ik. Ik hoorde ook de klok. Zegt u het straks nog eens, dan weet ik of het aankwam.",
        denkt = "Een prijs, terwijl ik naar de grote wijzer zat te kijken." } },
    langs { "Neemt u rustig de tijd.", fout = "die heeft hij niet",
      dan = { "Die is er niet. Dat zei ik bij binnenkomst, en nu is er nog minder. Vlug, dan. [Driehonderdtien gram "
        .. "per pallet. Het staat overal, dus het zal zo zijn.](gram)",
        denkt = "Ik ben dus niet de enige die niet luisterde." } },
    langs { "Dat geeft niets, hoor.", fout = "laat het erbij",
      dan = { "Het geeft wel. Ik heb u laten komen en dan hoor ik te luisteren. Goed. Ik luister. [In maart moet "
        .. "het er elke dag vóór tienen staan, en een derde meer dan nu. Niet in de loop van de ochtend.](maart)",
        denkt = "Beleefd. Van beide kanten, en het helpt niet." } },
  },
  antwoord {
    [2] = { "Dat biedt nooit iemand aan. Ze gaan sneller praten, dan past het er nog in. Nee, blijft u. Ik leg "
      .. "mijn horloge in de la. Daar ligt al iets. [Een contract van de groep, zestien komma vier procent onder "
      .. "wat ik nu betaal. Ik zou kunnen tekenen, en ik zit met u te praten.](la)",
      denkt = "Het horloge ligt nu op het contract. Dat was niet de bedoeling." },
  },
}

haakje "principe" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  welkom = { "door" }, ongepast = { "terug", "sluit", "grapt" },
  zeg {
    terug { "In principe. Dan weet ik waar ik aan toe ben.", langs = "hoort het woord niet",
      dan = { "Als het vaststond, had ik die twee woorden weggelaten. Dan nu iets wat wel vaststaat. [In maart komt "
        .. "de folie vóór tienen, elke dag. Bij de vorige stond daar 'in principe' achter.](maart)",
        denkt = "Ik hoor zelf wel wat ik zeg. Achteraf." } },
    terug { "In principe. Over vijf valt dus te praten.", langs = "hoort ruimte in prijs", hoort = "een lager percentage",
      dan = { "Nee. Zes is zes, ook met een voorbehoud. Het voorbehoud gaat niet over u. [Dus wat gaat "
        .. "eraf?](korting)",
        denkt = "Hij pakte het enige woord dat ik niet verkoop." } },
    terug { "In principe. Dat klinkt nog niet als zes.", past = true },
    terug { "In principe. U moet het dus nog navragen.", langs = "zoekt een ander",
      dan = { "Navragen hoef ik niets. Ik teken hier zelf, tot vijftigduizend.",
        denkt = "Hij zoekt mijn baas. Die zit in een scherm." } },
  },
  antwoord {
    [1] = { "Nee. Anders zeg ik gewoon zes.",
      denkt = "Nu let ik op elk woord." },
    [2] = { "Nee. Ik zeg het als een som klopt en ik hem toch niet op papier wil. Dat komt twee keer per jaar "
      .. "voor. Nu dus. [In deze la ligt een contract van de groep, zestien komma vier procent "
      .. "goedkoper. Ik heb u toch laten komen. Dat is niet logisch, dat weet ik.](la)",
      denkt = "Ik zeg het al veertien jaar, en er kijkt nooit iemand van op." },
    [3] = { "Nee. Ik heb één keer getekend zonder dat erbij te zeggen. Sindsdien zeg ik het, en zet ik het in mijn "
      .. "lijst, onder twijfel. [Zaterdag heb ik die lijst gekopieerd, vierduizend rijen, op een "
      .. "stickje. Dat mag niet van de groep. U bent de eerste die het hoort, en ik had het niet moeten "
      .. "zeggen.](lijst)",
      denkt = "Marjan zegt dat ik het ook tegen de kat zeg." },
  },
}

-- De prijs: zes procent, per kilo, per pallet, en wat er nog af kan.

haakje "zes" { soort = "belang", vak = "promotie 1", ook = "promotie 3",
  welkom = { "zaken", "door" }, ongepast = { "troost", "zelf" },
  zeg {
    langs { "Dat komt wel goed, denk ik.", fout = "belooft al half",
      dan = { "Bij mij komt niets goed zonder getal. Wat komt er goed, en met hoeveel cent? [Bij de groep vroeg ik "
        .. "het ook, over het toiletpapier: zes procent in prijs, of in velletjes?](groep)",
        denkt = "Een mening over een percentage. Die had ik nog niet." } },
    langs { "Daar kan nog wel iets af.", fout = "zakt zonder vraag", hoort = "een bod",
      dan = { "Hoeveel, daar wacht ik nu op. En daarna wil ik weten hoe lang dat er al af kon.",
        denkt = "Precies zoals het genoteerd stond." } },
    past "Twee zesenveertig, en daar blijft het bij.",
    langs { "Dat had ik ook gedaan.", fout = "kiest zijn kant",
      dan = { "U zou het ook vragen. Maar ik vraag het aan u, en u zit aan de andere kant. En u kost meer. [U zit "
        .. "achtentwintig cent boven mijn huidige kilo. Nu u.](kilo)",
        denkt = "Begrip. Daar kan ik bij de groep niet mee aankomen." } },
  },
  antwoord {
    [1] = { "Genoteerd.",
      denkt = "Dat lag klaar. Van een cursus, denk ik." },
    [2] = { "Dat is een antwoord. Negentienhonderdtachtig euro achtenzeventig had het moeten zijn. Ik vraag het "
      .. "omdat een ander het vraagt. [De groep wil het op alles, tot het toiletpapier toe. In prijs of in "
      .. "velletjes, heb ik gevraagd.](groep) Dan doe ik nu de tweede keer, dat is mijn werk. [Wat kan "
      .. "eraf?](korting)",
      denkt = "Bij 'blijft' keek hij niet weg." },
    [3] = { "Goed, dan staat die van u. Zes procent heb ik namelijk al. [Meer zelfs, hier in de la, van de groep. "
      .. "Er hoeft alleen mijn naam onder. Dat doe ik dus niet.](la)",
      denkt = "Ik keek naar de la. Dat moet ik niet doen.", blik = "tafel" },
  },
}

haakje "kilo" { soort = "feit", vak = "promotie 1", ook = "product 1",
  welkom = { "eerlijk", "door" }, ongepast = { "sluit", "stopt" },
  zeg {
    langs { "Dat zie ik toch anders.", fout = "betwist een feit",
      dan = { "Het is aftrekken. Twee zesenveertig min twee achttien. Daar zit geen kant aan. Wel aan de volgende. "
        .. "[Driehonderdtien gram op één pallet. Iedereen rekent ermee.](gram)",
        denkt = "Ik heb het vanmorgen nog afgetrokken." } },
    past { "Twee zesenveertig, en daar blijft het bij.", brengt = "dat de prijs staat",
      dan = { "Dan weet ik dat. Achtentwintig cent, maal tienduizend achthonderdvijftig kilo. Dat is drieduizend "
        .. "achtendertig euro per jaar, en die blijft dan ook. [Wat ik wel raar vind: die grafiek in uw folder. Hij "
        .. "begint ergens halverwege, en dan lijkt het nogal wat. Zie ik dat verkeerd?](grafiek)",
        denkt = "De meesten pakken nu de map. Hij zat stil." } },
    langs { "Neemt u rustig de tijd.", fout = "hij is aan zet",
      dan = { "Ik heb gezegd dat ú aan de beurt was. Ik kan lang wachten, dan zitten wij hier allebei. Dan vraag ik "
        .. "het zelf. [Zegt u het eens: wat kan eraf?](korting)",
        denkt = "Het was geen raadsel." } },
    past { "Daar heeft u gelijk in.", brengt = "dat u het toegeeft" },
  },
  antwoord {
    [1] = { "Drieduizend achtendertig euro per jaar.",
      denkt = "Hij gaf het toe en bleef zitten." },
    [2] = { "Dat zeggen er weinig. Meestal komt nu het woord kwaliteit. Achtentwintig cent maal tienduizend "
      .. "achthonderdvijftig kilo is drieduizend achtendertig euro, en dat is veel voor iets wat in de bak gaat. Uw "
      .. "eigen papier helpt u ook niet. [In uw folder staat een grafiek die niet bij nul begint. Daardoor lijkt "
      .. "het verschil drie keer zo groot. Zie ik dat verkeerd?](grafiek) Maar goed. [Wat haalt u eraf?](korting) "
      .. "Dat vraag ik zoals een ander goedemorgen zegt.",
      denkt = "Geen map open, geen kwaliteit. Nu ben ik mijn volgende zin kwijt." },
    [3] = { "Dat is dan uitgesproken. Duurder mag, als ik maar kan zien waarvoor. Alleen, uw eigen papier helpt u "
      .. "niet. [De grafiek in uw folder maakt het verschil drie keer zo groot, want hij begint niet bij nul. Of "
      .. "lees ik hem verkeerd?](grafiek)",
      denkt = "Ik heb er een liniaal langs gelegd." },
  },
}

haakje "korting" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  welkom = { "eerlijk" }, ongepast = { "zaken", "door", "preek" },
  zeg {
    eerlijk { "Niets. Daar ga ik zelf helaas niet over.", langs = "verschuilt zich",
      dan = { "Wie wel? Dan had die hier kunnen zitten.",
        denkt = "Die gaat straks bellen." } },
    zaken { "Niets. Tenzij u er drie jaar van maakt.", langs = "ruilt te vroeg", hoort = "een ruil",
      dan = { "Dan is het dus wel iets. Drie jaar was de hele tijd iets waard, en dat wist ik niet.",
        denkt = "Eén woord lang had ik hem geloofd." } },
    eerlijk { "Niets. Vandaag kost hij wat hij gisteren kostte.", past = true },
    zaken { "Niets. U krijgt er ook betere folie voor.", langs = "begint over kwaliteit",
      dan = { "Beter dan wat? U heeft nog niet gevraagd wat ik heb.",
        denkt = "Daar is het woord. Ik had het iets later verwacht." } },
  },
  antwoord {
    [1] = { "Genoteerd.",
      denkt = "Geen lucht. Of hij houdt zijn adem goed in." },
    [2] = { "Niets. De meesten gaan dan even bellen, op de parkeerplaats. Ik kan ze zien staan. Er was er één "
      .. "die niet belde, die liep alleen een rondje om zijn auto. Dan komt er toch twee procent terug. [Is twee "
      .. "zesenveertig uw laatste prijs? Ik vraag het een tweede keer. Dat is gewoonte.](laatste)",
      denkt = "Hij blijft zitten. De auto staat er ook nog." },
    [3] = { "Niets. Dan heb ik iets recht te zetten. [Ik had u in mijn lijst onder 'zakt' staan, want uw "
      .. "voorganger zakte altijd. Dat was een conclusie op één waarneming, en het was niet eens u. Mijn "
      .. "excuses.](voorganger)",
      denkt = "Dat is een cel die ik moet wijzigen. Met datum." },
  },
}

haakje "laatste" { soort = "belang", vak = "promotie 1", ook = "promotie 3",
  welkom = { "zaken", "door" }, ongepast = { "terug" },
  zeg {
    langs { "Dat kunnen wij voor u uitzoeken.", fout = "moet het eerst vragen",
      dan = { "Bij wie? Het is uw folie. Op de parkeerplaats hebben ze goed bereik. Intussen iets anders. [De "
        .. "levering in maart: vóór tienen, elke dag. Men maakt daar graag 'in de ochtend' van.](maart)",
        denkt = "Daar gaat hij. Nog niet met zijn benen." } },
    past "Twee zesenveertig, en daar blijft het bij.",
    langs { "Daar kan nog wel iets af.", fout = "zakt bij gewoonte",
      dan = { "Dan was het dus niet de laatste. Ik vroeg het uit gewoonte. Dat het hielp, dacht ik niet.",
        denkt = "Nu moet ik het blijven vragen." } },
    langs { "Dus het klopt, en toch niet.", fout = "hoort twijfel in gewoonte",
      dan = { "Ik zei dat het gewoonte was. Meer is het niet.",
        denkt = "Hij zoekt er iets achter." } },
  },
  antwoord {
    [1] = { "Genoteerd. Met pen.",
      denkt = "De vorige stond met potlood." },
    [2] = { "Twee keer hetzelfde, en u werd er niet rood van. Dan hoeft het daar niet meer over te gaan. Dat "
      .. "scheelt elf minuten, en die heb ik over voor wat uw folie bij mij doet. [Bij tweehonderdvierenzeventig "
      .. "komma zeven gram per pallet zijn wij even duur. Hoeveel gram doet uw folie hier, op mijn pallets?](quitte)",
      denkt = "Ik had de som al klaar. Die krijgt niet iedereen." },
    [3] = { "Twee keer hetzelfde. De vorige zei twee drieënveertig, toen eenenveertig, en met zijn jas aan "
      .. "achtendertig. Toen wist ik niet meer wat folie kost. [Nu vraag ik u iets. Heeft u weleens iets verkocht "
      .. "dat het niet hield? Ik vraag het niet om u te pesten.](vraag)",
      denkt = "Dat laatste had ik er anders nooit bij gezegd." },
  },
}

haakje "voorganger" { soort = "gevoel", vak = "promotie 2", ook = "klanten 3",
  welkom = { "troost", "stopt" }, ongepast = { "door", "zaken" },
  zeg {
    langs { "Wie weet dat nog meer?", fout = "wil het uitzoeken",
      dan = { "Niemand. Het is één cel in mijn lijst. Er hoeft geen onderzoek te komen.",
        denkt = "Had ik maar niets gezegd." } },
    past { "Dat geeft niets, hoor.", brengt = "dat het vergeven is" },
    past { "Dan laten we dat rusten.", brengt = "dat u weer verder wilt" },
    langs { "Daar kan nog wel iets af.", fout = "maakt het alsnog waar", hoort = "een opening",
      dan = { "Ik had u er net uit gehaald.",
        denkt = "Dat heeft vier tellen geduurd." } },
  },
  antwoord {
    [2] = { "Goed. Ik ben er niet handig in, in excuses. Thuis zeg ik dat het genoteerd is. Ik kijk dus te lang "
      .. "naar papier, en dan zie ik een stoel voor een man aan. Uw papier heb ik ook bekeken. [Er ontbreekt een "
      .. "golfje in uw offerte, vóór driehonderdtien gram. Twee keer sorry gekregen. Geen golfje.](fout)",
      denkt = "Het was binnen drie woorden voorbij. Marjan doet daar langer over." },
    [3] = { "Dank u. Ik zie mensen wel vaker voor iets anders aan. Van de stagiaire dacht ik een half jaar dat "
      .. "zij mij niet mocht. Zij had oortjes in. Daar staat wel iets tegenover. [Van alles wat ik koop weet ik "
      .. "wat het weegt en waar het breekt. Op verjaardagen heet dat 'van de centen'. Mijn zwager zegt dat een "
      .. "computer het ook kan. Zou dat zo zijn?](vak)",
      denkt = "Zij heet Noor. Ik heb haar later een stoel gegeven. Een goede." },
  },
}

haakje "grafiek" { soort = "feit", vak = "promotie 2", ook = "product 1",
  welkom = { "prijst", "eerlijk" }, ongepast = { "door" },
  zeg {
    langs { "Wat had u liever gehad?", fout = "vraagt om ander papier",
      dan = { "Een die bij nul begint. Maar die had u dan al moeten drukken.",
        denkt = "Ik vroeg of ik iets verkeerd zag. Dat weet ik nu nog niet." } },
    langs { "Daar ligt u wakker van.", fout = "maakt het te zwaar",
      dan = { "Van een folder? Nee. Ik vroeg of ik het verkeerd zie.",
        denkt = "Ik slaap prima van folders. Dat is ongeveer waar ze voor zijn." } },
    past { "Dat heeft u goed gezien.", brengt = "zijn plezier in narekenen" },
    past { "Dat was onze fout.", brengt = "krediet voor uw papier",
      dan = { "Juist. De tweede balk is drieëntwintig millimeter en had er acht moeten zijn. Gooit u hem weg of "
        .. "laat u hem oversnijden? Maakt niet uit, ik geloof u nu op de rest. [Waar het wel om gaat: bij een "
        .. "bepaald aantal gram per pallet zijn wij even duur. Dat heb ik uitgerekend. Hoeveel gram haalt u "
        .. "hier?](quitte)",
        denkt = "Hij verdedigde zijn eigen folder niet. Ik moest even opnieuw kijken." } },
  },
  antwoord {
    [2] = { "Hij begint bij tachtig, dus van honderd naar negentig wordt het de helft. Ik kan daar genoegen aan "
      .. "beleven. Er is er nooit een die zegt dat het waar is. Er zit er nog een in. [In uw offerte staat "
      .. "driehonderdtien gram, en daar hoort een golfje voor. Men heeft zich daar al twee keer voor "
      .. "verontschuldigd, en het toen weer vergeten.](fout)",
      denkt = "Genoegen. Dat woord gebruik ik anders alleen op kaarten." },
    [3] = { "Hij begint bij tachtig. Mijn vrouw leest romans, ik lees assen. Zij zegt dat er in een as weinig "
      .. "gebeurt. In de uwe gebeurt juist te veel. Maar er zit wel een vraag achter. [Onder een zeker gewicht per "
      .. "pallet bent u de goedkoopste, daarboven ik. Hoeveel gram haalt u hier, bij mij?](quitte)",
      denkt = "Dat van die romans moet ik vanavond thuis herhalen. Of niet." },
  },
}

haakje "fout" { soort = "feit", vak = "product 1", ook = "promotie 2",
  welkom = { "door", "eerlijk" }, ongepast = { "troost", "sluit" },
  zeg {
    langs { "En hoe ging dat verder?", fout = "dat zei hij net",
      dan = { "Niet. Daarom begin ik erover. [Wat het echt is weet ik ook niet. Die weegschaal op de kast kan het "
        .. "zeggen, ik heb er in vier jaar nog geen folie op gelegd.](gewogen)",
        denkt = "Twee mails, twee keer sorry. Verder ging het niet." } },
    past "Ik schrijf het precies zo op.",
    langs { "Dat was onze fout.", fout = "het derde excuus",
      dan = { "Dat is dan drie keer. Ik vroeg om een golfje. [Met maart gaat het ook altijd zo. Ik zeg vóór tienen, "
        .. "en dan komt er 'circa tien' te staan.](maart)",
        denkt = "Het kost ze niets, dat sorry. Inkt voor een golfje blijkbaar wel." } },
    langs { "Wat had u liever gehad?", fout = "dat zei hij net",
      dan = { "Een golfje. Dat zei ik. Ik kan het voordoen, het is een liggende S.",
        denkt = "Ik zei het twee tellen geleden, met het woord 'golfje' erin." } },
  },
  antwoord {
    [2] = { "Dank u. Daar heb ik elf weken op gewacht. Een golfje betekent ongeveer. Wie het weglaat zegt dat hij "
      .. "het zeker weet. [Zeker weten doe ik het ook niet. Die weegschaal staat al vier jaar op de kast, en het "
      .. "komt er niet van.](gewogen)",
      denkt = "Hij tekende het, ondersteboven gezien. Mooi rond. Mijn tweede mail was wel kortaf." },
  },
}

haakje "vraag" { soort = "belang", vak = "product 3", ook = "promotie 3",
  welkom = { "zelf", "door" }, ongepast = { "zaken", "sluit", "eerlijk" },
  zeg {
    langs { "Dat kunnen wij voor u uitzoeken.", fout = "biedt werk aan",
      dan = { "Uitzoeken hoeft niet. U weet het of u weet het niet.",
        denkt = "Hij gaat navragen of hem iets is overkomen." } },
    past "Bij mij ging het ook eens mis.",
    langs { "Zal ik een andere keer komen?", fout = "hoort een verwijt",
      dan = { "Nee. Blijft u zitten. Het was geen verwijt, het was belangstelling. Zo klinkt dat bij mij.",
        denkt = "Marjan zegt dat ik het erbij moet zeggen. Dat deed ik nog." } },
    langs { "Dat weet ik niet.", fout = "draait eromheen",
      dan = { "Dat weet een verkoper. Of hij is niet gaan kijken.",
        denkt = "Dat laatste is ook een antwoord." } },
  },
  antwoord {
    [2] = { "Dat is een eerlijk antwoord, en u maakte er geen verhaal van. Ik heb zelf nooit iets verkocht. Gekocht "
      .. "wel. In het magazijn hebben ze er een handigheid aan overgehouden. [De machine wikkelt drie slagen onder, "
      .. "de avondploeg vijf. Ik heb er nooit iets van gezegd.](avond)",
      denkt = "De meesten hebben nog nooit iets gehad. Mooi leven." },
    [3] = { "Bij u dus ook. Ik vraag het omdat ik iets gekocht heb dat het niet hield. Band. En nu ligt hij er "
      .. "weer. [Op bladzijde negen van het groepscontract staat polypropeen, twaalf millimeter. Die regel las ik "
      .. "met bril en daarna zonder. Het nummer bleef hetzelfde.](pp)",
      denkt = "Dat is twee zinnen verder dan ik bij wie ook was." },
  },
}

haakje "quitte" { soort = "feit", vak = "promotie 2", ook = "product 1",
  welkom = { "eerlijk", "door" }, ongepast = { "terug", "zaken", "sluit" },
  zeg {
    langs { "Neemt u rustig de tijd.", fout = "geeft de beurt terug",
      dan = { "Ik ben klaar. De vraag ligt bij u. Hoeveel gram.",
        denkt = "Ik had er vier minuten over gedaan. Hij mag er vijf." } },
    langs { "Daar heeft u gelijk in.", fout = "geeft geen antwoord",
      dan = { "Dat weet ik, ik heb het uitgerekend. Er zat een vraag achteraan. En dan is er nog wat er omvalt. "
        .. "[Bij mij valt er op papier niets om. Dat staat bij logistiek. Ik heb een schoon blad, dat is toch "
        .. "prettig.](schade)",
        denkt = "Hij hield op bij de komma." } },
    past { "Dat weet ik niet.", brengt = "dat u niet gokt" },
    past { "Dat kunnen wij voor u uitzoeken.", brengt = "dat u komt meten",
      dan = { "Hier, op mijn pallets? Dat zegt u nu. Goed. Negen offertes en er is nog niemand komen kijken. [En "
        .. "dan kijkt u meteen naar wat er omvalt. Tweehonderdtien per jaar, en op mijn blad geen een. Netjes, zegt "
        .. "men.](schade)",
        denkt = "Ik had op een getal gerekend. Ik kreeg een afspraak." } },
  },
  antwoord {
    [1] = { "Juist. Niemand weet dat.",
      denkt = "Hij had kunnen gokken. Ze gokken bijna allemaal." },
    [2] = { "Dat is het juiste antwoord. Ik zag u wel even slikken. Negen offertes, en in alle negen staat een "
      .. "getal. Zij wegen hun eigen rol, in hun eigen hal. Alleen telt bij mij nog iets mee. [Nul komma zes "
      .. "procent komt stuk aan, tweehonderdtien pallets per jaar. Dat staat bij logistiek, niet bij mij. Op mijn "
      .. "blad is er dus niets stuk. Prettig.](schade)",
      denkt = "'Weet ik niet', en de lamp bleef gewoon branden." },
    [3] = { "Dan zijn wij met ons beiden de enigen die het niet weten en het zeggen. Vijfendertig komma drie "
      .. "gram, daar gaat dit hele gesprek over. En niemand heeft het gewogen. [De laatste kolom van mijn lijst "
      .. "heet 'gevolg': wat ervan kwam. In tweeëntwintig jaar heeft niemand gevraagd wat erin staat.](kolom)",
      denkt = "Ik heb er een kolom voor, en ik heb er geen getal voor." },
  },
}

haakje "gram" { soort = "feit", vak = "product 1", ook = "markt 1",
  welkom = { "sluit", "door" }, ongepast = { "zaken", "eerlijk" },
  zeg {
    langs { "Ik schrijf het precies zo op.", fout = "neemt het over",
      dan = { "Dat deden er al negen. Daar gaat het nu juist om. [En ik weeg ze niet. Daar op de kast staat er een "
        .. "weegschaal voor, vier jaar al.](gewogen)",
        denkt = "Offerte tien, met streepje eronder." } },
    langs { "Twee zesenveertig, en daar blijft het bij.", fout = "hoort prijsdruk",
      dan = { "Dat is per kilo. Ik had het over gram, en er stond nog geen prijs bij.",
        denkt = "Hij hoorde een getal en greep naar zijn portemonnee." } },
    langs { "Daar heeft u gelijk in.", fout = "knikt bij een getal",
      dan = { "Waarin? Ik heb alleen een getal genoemd.",
        denkt = "Hij knikte voordat ik klaar was." } },
    past { "Is dat gemeten of geschat?", gehad = "gewogen",
      dan = { "Gedeeld. Dat zei ik toen het over de weegschaal ging.",
        denkt = "Hij weet het al. Hij vraagt het alsof hij het nog niet weet." } },
  },
  antwoord {
    [1] = { "Gedeeld.",
      denkt = "Er hoort een golfje voor te staan." },
    [2] = { "Geen van beide. Gedeeld. Kilo's door pallets. Ik zet er een golfje voor, dat betekent ongeveer, en "
      .. "in de offertes die ik "
      .. "terugkrijg is dat golfje weg. [Gewogen heb ik er nooit een. De weegschaal staat op de kast, vier jaar "
      .. "al. Ik kom er niet toe.](gewogen) En [in maart heb ik ruim een derde meer nodig, elke dag vóór tienen. "
      .. "De vorige schreef daar 'in overleg' van. Dat is geen tijd.](maart)",
      denkt = "Er zijn folieverkopers die niet weten dat het iets weegt." },
    [3] = { "Gedeeld, niet gemeten. U bent de eerste die het verschil wil weten. Ik heb ze zien staan, er is "
      .. "er een van tweehonderdveertig en er is er een van vierhonderd. [Ik zou er een kunnen wegen, de "
      .. "weegschaal staat daar op de kast. Elke maandag neem ik het mij voor, vier jaar nu.](gewogen)",
      denkt = "Ik zei het alsof ik het wist. Het was kijken." },
  },
}

haakje "gewogen" { soort = "feit", vak = "product 1", ook = "product 2",
  welkom = { "door" }, ongepast = { "zelf", "troost", "zaken" },
  zeg {
    past "Wat houdt u tegen?",
    langs { "Slaapt u er nog een nacht over.", fout = "vier jaar al",
      dan = { "Vier jaar. Dat zijn veertienhonderd nachten, en daar komt er dan nog een bij.",
        denkt = "Nog een nacht. Ik had het kunnen weten." } },
    langs { "Dat geeft niets, hoor.", fout = "wuift het weg",
      dan = { "Vier jaar geeft wel iets. In vier jaar koop je veertig ton folie.",
        denkt = "Drieënveertig komma vier. Ik rondde af uit wanhoop." } },
    langs { "Dat kunnen wij voor u uitzoeken.", fout = "lost zijn uitstel op",
      dan = { "Dat kan ik zelf. Ik zei dat ik er niet toe kwam, niet dat ik niet wist hoe.",
        denkt = "Een vrijwilliger, twee zinnen te vroeg." } },
  },
  antwoord {
    [1] = { "Een getal dat je hebt, moet je gebruiken.",
      denkt = "Daar zit het wel ongeveer." },
    [2] = { "Dat ik het dan weet. Een getal dat je hebt, moet je gebruiken. En in dat gemiddelde zit ook de "
      .. "avond. [De machine doet drie slagen onder. De avondploeg doet er vijf, met de hand. Het staat in geen "
      .. "instructie, en ik heb het nooit laten ophouden.](avond)",
      denkt = "De meesten boden nu een weegschaal aan. Ik heb een weegschaal." },
    [3] = { "Wat eruit komt. Dan weet ik wat die avond kost, en dan moet ik het schrappen, want dat is mijn "
      .. "vak. Zolang ik deel, hoeft dat niet. [Drie slagen onder doet de machine, en de avond vijf. Niemand heeft "
      .. "dat opgedragen, en ik houd het niet tegen.](avond)",
      denkt = "Vier jaar een golfje, en er zit een ploeg achter." },
  },
}

haakje "maart" { soort = "feit", vak = "markt 3", ook = "markt 1",
  welkom = { "zaken", "door" }, ongepast = { "troost", "grapt" },
  zeg {
    langs { "Dat komt wel goed, denk ik.", fout = "zegt zelf 'in overleg'",
      dan = { "Dat is 'in overleg'. Zo stond het bij de vorige ook.",
        denkt = "Daar was ik juist van af." } },
    past "Ik schrijf het precies zo op.",
    langs { "Neemt u rustig de tijd.", fout = "tien uur is tien",
      dan = { "Die is er in maart niet. Om tien uur staan er vier man met lege handen.",
        denkt = "Dat zegt een leverancier ook, om elf uur." } },
    langs { "Dat moet dan wel in tweevoud.", fout = "grapt om een levertijd",
      dan = { "Eén keer is genoeg. Als het er om tien uur staat.",
        denkt = "Die lag voor de hand. Ik had hem zelf ook bijna gemaakt." } },
  },
  antwoord {
    [1] = { "Dan is dat geregeld.",
      denkt = "Hij schreef 'vóór', met twee streepjes. Dat zag ik." },
    [2] = { "Met die accenten, graag. Dan is dat geregeld, dank u. Van honderdveertig naar honderdnegentig per "
      .. "dag, en vier uitzendkrachten in de avond. En dan kan de machine niet eens mee. [Om zes uur gaat de "
      .. "wikkelaar uit, voor de buren. Die buren zijn negen jaar geleden verhuisd. Het staat nog in de "
      .. "vergunning.](buren)",
      denkt = "Eén zin, één streep. Er zou vaker zo geleverd mogen worden." },
    [3] = { "Goed. Dat is een van de weinige dingen die in één keer op papier kunnen. In maart gaat er anders meer "
      .. "mis dan er bij komt. Zelfde folie, andere handen. [Van honderdveertig stuks weet ik niet waarom ze "
      .. "omvielen, die staan onder 'overig'. Ik vroeg drie keer om een andere knop. Er 's avonds bij staan kan ik "
      .. "niet.](overig)",
      denkt = "Dat viel mij pas vorige week op." },
  },
}

-- De expeditie: de avond, de slagen, en in wiens kolom de schade valt.

haakje "avond" { soort = "feit", vak = "markt 1", ook = "klanten 2",
  welkom = { "terug" }, ongepast = { "door", "stuurt", "zaken" },
  zeg {
    terug { "Vijf waar drie ook genoeg zou zijn.", langs = "noemt het verspilling",
      dan = { "Genoeg voor wat? Dat heeft nog niemand kunnen zeggen. [Ik weet wat die twee slagen extra kosten, per "
        .. "jaar. Ik laat het gaan. Een ander had ingegrepen.](slagen)",
        denkt = "Een folieverkoper die folie zonde vindt. Nieuwe rij." } },
    terug { "Drie en vijf, en u laat het zo.", past = true },
    vult { "Vijf, omdat de avond het niet beter weet.", langs = "denkt aan onkunde",
      dan = { "De avond weet het heel goed. Ze tellen hardop.",
        denkt = "Er zit er een bij die al negentien jaar pallets maakt." } },
    vult { "Drie en vijf, en dat wilt u gelijktrekken.", langs = "hoort een probleem",
      dan = { "Dan had ik het laten ophouden. Ik zei dat ik dat nooit gedaan heb.",
        denkt = "Het was geen storing." } },
  },
  antwoord {
    [1] = { "Ja.",
      denkt = "Waarom, laat ik weg." },
    [2] = { "Ja. Het is begonnen na een ongeluk, met band. Ze hebben er een naam voor. 'Doe er nog een Henkje "
      .. "om.' De jongens van nu weten niet wie Henk is. [Achthonderdachtentwintig euro veertig per jaar kosten "
      .. "die twee slagen. Ik weet het en ik zeg er niets van. Dat mag u mij verwijten.](slagen)",
      denkt = "Ik had gerekend op het woord 'fout'." },
    [3] = { "Ja, ik laat het. 'Een Henkje' noemen ze het, sinds er een bundel viel, en niemand heeft het ze "
      .. "gevraagd. Ik ben er één keer langs gelopen, ik telde mee en ik ben doorgelopen. [Per jaar is dat "
      .. "achthonderdachtentwintig euro veertig aan folie. Ik had er iets van moeten zeggen, en dat heb ik niet "
      .. "gedaan.](slagen)",
      denkt = "Er werkt er ook een die Henk heet. Die denkt dat het van hem is." },
  },
}

haakje "slagen" { soort = "gevoel", vak = "klanten 2", ook = "product 3",
  welkom = { "zelf", "prijst", "door" }, ongepast = { "zaken", "preek" },
  zeg {
    langs { "Ik schrijf het precies zo op.", fout = "maakt er bewijs van",
      dan = { "Doet u dat niet. Het is het enige bedrag dat ik zelf niet heb opgeschreven.",
        denkt = "Het staat nergens, en dat was werk." } },
    past { "Dat had ik ook gedaan.", brengt = "dat hij niet alleen is" },
    langs { "Dat zou ik niet doen.", fout = "keurt het af",
      dan = { "Dat dacht ik al. U had het laten ophouden, en dan had u gelijk gehad. [En stuk gaat er bij mij op "
        .. "papier niets. Dat telt logistiek. Ik mag niet klagen.](schade)",
        denkt = "Hij heeft gelijk, en ik luister niet." } },
    past { "Wie weet dat nog meer?", brengt = "dat hij het alleen weet",
      dan = { "Niemand. De jongens denken dat ik het niet zie. Ik zeg het ze een keer. Nee, dat zeg ik niet. [Wat "
        .. "er kapot aankomt, tweehonderdtien per jaar, staat bij logistiek. Op papier gaat er bij mij dus nooit "
        .. "iets stuk. Daar word ik om geprezen.](schade)",
        denkt = "Van dit bedrag is er geen kopie. Nu dus wel." } },
  },
  antwoord {
    [1] = { "Dan zijn er twee slechte inkopers in dit vertrek.",
      denkt = "Dat was een grap. Een kleine." },
    [2] = { "Dank u. Een goed inkoper zegt zoiets niet. Het staat ook niet in mijn lijst, als enige. "
      .. "[Tweehonderdtien per jaar komen er kapot aan. Dat staat bij logistiek. Mijn eigen blad is het schoonste "
      .. "van het bedrijf.](schade)",
      denkt = "Hij koos geen kant. Of hij koos de avondploeg." },
    [3] = { "Dan begrijpt u het. Als ik overwerk hoor ik het door de wand, dat rukje aan de rol, twee keer "
      .. "extra. Ik werk vaker over dan nodig is. [Het staat in een kolom achteraan in mijn lijst, 'gevolg'. Die "
      .. "is nog nooit door een ander bekeken.](kolom)",
      denkt = "Ik heb Marjan gezegd dat het de jaarcijfers waren." },
  },
}

haakje "buren" { soort = "feit", vak = "markt 3", ook = "klanten 2",
  welkom = { "door", "sluit" }, ongepast = { "prijst", "zaken" },
  zeg {
    langs { "Dat had niemand kunnen weten.", fout = "troost waar hij lacht",
      dan = { "De gemeente wist het. Die heeft de verhuiskaart gekregen. Ik vertelde iets grappigs.",
        denkt = "Hij condoleert mij met eenden." } },
    langs { "Daar ligt u wakker van.", fout = "maakt het te zwaar",
      dan = { "Van buren die er niet zijn? Beter dan van buren die er wel zijn.",
        denkt = "Het was bedoeld om te lachen. Ik zal er voortaan bij zuchten." } },
    langs { "Dat komt wel goed, denk ik.", fout = "sust waar hij lacht",
      dan = { "Na negen jaar? Ik vertelde iets grappigs.",
        denkt = "Nu sta ik erbij of ik die buren mis." } },
    past "Meent u dat nou?",
  },
  antwoord {
    [1] = { "Ik meen alles. Er wonen nu eenden.",
      denkt = "Nog net geen lach." },
    [2] = { "Ja. Er zit een sloot waar hun huis was, met eenden. De wikkelaar staat dus uit voor eenden. [Dan "
      .. "wikkelt de avond met de hand, en van drie slagen onder maken zij er vijf. Dat mag niet van mij. Ik heb "
      .. "het alleen nooit gezegd.](avond)",
      denkt = "Hier lach ik om, meestal rond zessen." },
    [3] = { "Ja. Wij zijn stil voor eenden. Ik heb er een brief over geschreven en er kwam een "
      .. "ontvangstbevestiging, en vier jaar later weer een, voor dezelfde brief. [Met Ingrid van logistiek eet ik "
      .. "om tien over twaalf brood. Dertien jaar geleden bracht ik kaas voor haar mee, en sindsdien eet zij elke "
      .. "dag kaas. Vanmorgen dacht ik: of zou zij het uit beleefdheid doen? Hoe komt een mens daarachter?](ingrid)",
      denkt = "Zij moest om die eenden huilen van het lachen. Ik telde de boterhammen." },
  },
}

haakje "schade" { soort = "feit", vak = "product 3", ook = "klanten 1",
  welkom = { "terug", "door" }, ongepast = { "prijst", "eerlijk", "sluit" },
  zeg {
    langs { "Gefeliciteerd, dat is mooi.", fout = "hoort goed nieuws",
      dan = { "Waarmee? Er vallen er tweehonderdtien om.",
        denkt = "Zo stond ik hier in januari ook, met een glas erbij." } },
    past "Dat zie ik toch anders.",
    langs { "Dat was onze fout.", fout = "trekt het aan",
      dan = { "Het is uw folie niet. U levert hier nog niets.",
        denkt = "Een schuldbekentenis vóór levering." } },
    langs { "Dat had niemand kunnen weten.", fout = "troost, het is bekend",
      dan = { "Iedereen weet het. Het staat alleen op een ander blad. [En dan nog. Twee van de drie heten er "
        .. "'overig'. Ik heb drie keer om een betere knop gevraagd, en 's avonds ben ik er niet bij.](overig)",
        denkt = "Ik zei het met een gezicht erbij. Dat kwam niet aan." } },
  },
  antwoord {
    [1] = { "Ik ook. Het staat bij Ingrid. Zeventienduizend achthonderdvijftig euro.",
      denkt = "Twee bureaus verder. Vierentwintig meter." },
    [2] = { "Ik ook. Bespaar ik een cent, dan staat die bij mij. Valt de pallet om, dan staat die bij haar, bij "
      .. "Ingrid van logistiek. Zeventienduizend achthonderdvijftig euro, en niemand telt het bij elkaar. [Van de "
      .. "tweehonderdtien staan er honderdveertig onder 'overig'. Ik heb drie keer om een betere knop gevraagd. "
      .. "Zelf kan ik er 's avonds niet bij gaan staan.](overig)",
      denkt = "Zo zeg ik het tegen Ingrid nooit. Tegen haar klinkt het als een verwijt." },
    [3] = { "Ik ook. Ik zei het zoals het er staat. Ik word beloond voor de helft van een som. [Wat ervan kwam houd "
      .. "ik zelf bij, in de laatste kolom van mijn lijst. Hij staat open op dit scherm. Er kijkt nooit "
      .. "iemand.](kolom)",
      denkt = "Een verkoper die zonder rekenmachine bij die zin uitkomt." },
  },
}

haakje "overig" { soort = "feit", vak = "product 3", ook = "klanten 2",
  welkom = { "zaken", "door" }, ongepast = { "preek" },
  zeg {
    langs { "Ik zou het rechtstreeks vragen.", fout = "vroeg hij al driemaal",
      dan = { "Drie keer. Ik zei drie keer.",
        denkt = "Ik hoor ze al zeggen: daar is hij weer." } },
    past { "Dat kunnen wij voor u uitzoeken.", brengt = "iemand die erbij staat" },
    past { "Wat zeiden ze ervan?", brengt = "hun antwoord op de knop",
      dan = { "Derde kwartaal. Van welk jaar staat er niet bij. De knop zit rechtsonder, waar je duim zit. Dus "
        .. "iedereen drukt erop. [Ik heb er zelf een kolom voor, 'gevolg' heet die. Hij staat "
        .. "hier op het scherm, u zit er alleen aan de verkeerde kant van.](kolom)",
        denkt = "Hun antwoord was één regel. Mijn aanvraag was er veertien." } },
    langs { "Slaapt u er nog een nacht over.", fout = "'s avonds gebeurt het",
      dan = { "'s Avonds gebeurt het. Morgenochtend is er niets meer te zien.",
        denkt = "Daar slaap ik al vier kwartalen over." } },
  },
  antwoord {
    [1] = { "Daar zou ik iets aan hebben.",
      denkt = "Hij luisterde naar het laatste stukje, niet naar de knop." },
    [2] = { "U. 's Avonds. Dat heeft nog nooit iemand aangeboden, ze bieden een machine aan of een andere folie. "
      .. "Het is daar koud, dat zeg ik er maar bij, en er is één radio. [Met Ingrid van logistiek heb ik het er "
      .. "niet over. Wij eten brood, met kaas, dertien jaar al. Ik weet sinds vanmorgen niet of zij die kaas wel "
      .. "lust. Hoe komt een mens daarachter?](ingrid)",
      denkt = "Ik noem de radio. Alsof hij erom komt." },
    [3] = { "Iemand die erbij staat, en die ook opschrijft wat hem niet uitkomt. Dat zou ik willen hebben. "
      .. "[Daar is bij mij een kolom voor, de laatste. Hij heet 'gevolg'. Ik heb hem nooit aan iemand laten zien, "
      .. "er is ook niet om gevraagd.](kolom)",
      denkt = "Nu wil ik er iets voor terugzeggen. Het wordt 'genoteerd'." },
  },
}

haakje "ingrid" { soort = "gevoel", vak = "klanten 2", ook = "product 3",
  welkom = { "preek" }, ongepast = { "terug", "door", "troost" },
  zeg {
    langs { "Daar ligt u wakker van.", fout = "maakt het te zwaar",
      dan = { "Van kaas? Nee. Ik dacht het vanmorgen, in de lift. Wij hebben het verder over het werk. [Verkoop "
        .. "heeft een bel voor een order, en wij niet. Daar let ik op. Dat is kinderachtig.](bedankt)",
        denkt = "Sommige dingen zijn gewoon kaas." } },
    langs { "Dat had ik ook gedaan.", fout = "kiest haar kant",
      dan = { "Dertien jaar kaas, uit beleefdheid? Dan moet ik u ook gaan verdenken.",
        denkt = "Ik bood hem koffie aan. Hij zei 'lekker'. Nu weet ik het niet meer." } },
    langs { "Dat blijft onder ons.", fout = "bewaart een kaasgeheim",
      dan = { "Het is geen geheim. Zij zit erbij.",
        denkt = "Nu fluistert hij bijna, om een plak belegen." } },
    past "Ik zou het rechtstreeks vragen.",
  },
  antwoord {
    [1] = { "Aan haar. Ja. Dat zou kunnen.",
      denkt = "Aan die mogelijkheid had ik niet gedacht." },
    [2] = { "Rechtstreeks. 'Ingrid, vind jij kaas lekker.' Dat zijn vijf woorden. Ik heb er dertien jaar niet "
      .. "aan gedacht, ik ben er altijd van uitgegaan. Wij praten onder het brood alleen over wat goed ging. [Bij "
      .. "verkoop hangt een bel voor als er een order is. Voor een pallet die blijft staan hangt er geen. Dat ik "
      .. "daarop let is kinderachtig, dat weet ik.](bedankt)",
      denkt = "Morgen, tien over twaalf. Ik zet het in mijn agenda, zonder onderwerp." },
    [3] = { "U heeft gelijk. Ik denk liever dertien jaar na. Zij heeft ooit gezegd: jouw besparing komt bij "
      .. "mij op een heftruck binnen. Zij bedoelde het als grap. [Dat staat in de laatste kolom, onder 'gevolg'. "
      .. "Zij weet niet dat zij erin voorkomt. Er weet niemand wat daarin staat.](kolom)",
      denkt = "Met haar naam erachter. Dat heb ik haar nooit laten zien." },
  },
}

haakje "bedankt" { soort = "gevoel", vak = "promotie 3", ook = "klanten 2",
  welkom = { "eerlijk", "door" }, ongepast = { "troost", "preek", "prijst" },
  zeg {
    past "Dat zie ik toch anders.",
    langs { "Meent u dat nou?", fout = "schrikt ervan",
      dan = { "Ja. Ik zei al dat het kinderachtig was. Ik zei het er alleen bij.",
        denkt = "Dat was het dan. Volgende onderwerp." } },
    langs { "Ik zou het rechtstreeks vragen.", fout = "lost een schaamte op",
      dan = { "Om een bel? Ik zie mij al bij de directie. Een kleine, graag, van koper.",
        denkt = "Hij meent het nog ook." } },
    langs { "Daar heeft u gelijk in.", fout = "vindt het ook kinderachtig",
      dan = { "Dank u. Ik had op iets anders gehoopt.",
        denkt = "Zelf mag ik het zeggen. Een ander niet, merk ik." } },
  },
  antwoord {
    [1] = { "Zo. Dat u het anders ziet, had ik niet verwacht.",
      denkt = "Hij sprak mij tegen om mij gelijk te geven." },
    [2] = { "Dat mag u. Vierendertigduizend zevenhonderdnegentig kwamen er vorig jaar heel aan, en daar heeft "
      .. "niemand over gebeld. Zo hoort dat ook. [Ik ben één keer bedankt. Voor de hoogste besparing kreeg ik een "
      .. "vulpen, met een toespraak. Een band van vroeger telde mee. Er is nooit inkt in geweest. Ondankbaar, "
      .. "vindt mijn zwager.](pen)",
      denkt = "Ik hoef geen bel. Ik heb hem wel een keer gepoetst, hij was dof." },
    [3] = { "Dan bent u de eerste die het niet kinderachtig vindt. Mijn dochter zou zeggen dat ik een sticker wil. "
      .. "[Op verjaardagen ben ik er een 'van de centen'. Een computer kan mijn werk ook, vindt mijn zwager. Is dat "
      .. "zo?](vak)",
      denkt = "Een sticker zou ik op de binnenkant van de kast plakken." },
  },
}

haakje "lijst" { soort = "feit", vak = "promotie 2", ook = "klanten 3",
  welkom = { "troost" }, ongepast = { "grapt", "zaken", "door" },
  zeg {
    langs { "Dat moet dan wel in tweevoud.", fout = "grapt, hij schrikt",
      dan = { "Het is al een tweede exemplaar. Dat is juist de overtreding.",
        denkt = "Een goede grap, op het verkeerde ogenblik. Dat overkomt mij ook." } },
    past { "Dat blijft onder ons.", brengt = "dat u zwijgt" },
    langs { "Wie weet dat nog meer?", fout = "dat zei hij net",
      dan = { "U bent de eerste, zei ik. Dan is er verder niemand.",
        denkt = "Ik begin er nu al spijt van te krijgen." } },
    past { "Dan laten we dat rusten.", brengt = "dat hij niets zei" },
  },
  antwoord {
    [2] = { "Goed. Ik had handschoenen aan, dat heeft geen zin bij een computer, dat weet ik. De groep neemt twaalf "
      .. "kolommen over en ik heb er veertien. Twijfel vervalt, en de laatste ook. [Die laatste is 'gevolg': wat "
      .. "ervan kwam. Daar heeft in tweeëntwintig jaar niemand naar gevraagd.](kolom)",
      denkt = "Mijn eerste overtreding, en hij deed er niets mee." },
    [3] = { "Goed. Het ligt in de schuur, in een bakje M acht. Daar ligt meer wat niemand weet. [In die schuur "
      .. "hangt een meter band van het groepscontract aan een balk, met een emmer draadeind eraan. Ik vul tot hij "
      .. "breekt. Bij honderdtwintig kilo hield hij nog, en toen ben ik naar binnen "
        .. "gegaan. Zaterdag hang ik er weer wat bij.](schuur) De groep "
      .. "neemt niet alle kolommen over. [Eén ervan gaat dus verloren, de laatste: wat ervan kwam. Dan heeft er "
      .. "nooit een ander in gekeken.](kolom)",
      denkt = "Eén geheim per gesprek, en dit is er anderhalf." },
  },
}

haakje "kolom" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  welkom = { "sluit", "door" }, ongepast = { "prijst", "zelf", "stopt" },
  zeg {
    langs { "Wat houdt u tegen?", fout = "vraagt naar een drempel",
      dan = { "Waarvan? Hij staat open. Er hoeft alleen iemand te kijken.",
        denkt = "Het was dit keer nu juist geen twijfel." } },
    langs { "Dan laten we dat rusten.", fout = "sluit wat hij opendeed",
      dan = { "Rusten doet hij al tweeëntwintig jaar.",
        denkt = "Er is net iemand langs die kast gelopen en die heeft hem dichtgedaan." } },
    past "Mag ik het eens zien?",
    langs { "Ik schrijf het precies zo op.", fout = "pen voor hij kijkt",
      dan = { "Wat? U heeft het nog niet gezien, en ik heb het nog niet voorgelezen.",
        denkt = "Ik had hem bijna open op mijn scherm." } },
  },
  antwoord {
    [1] = { "Er is weinig te zien. Eenenzestig gevulde cellen. De rest is leeg.",
      denkt = "Hij vroeg het. Dat moet ik eerlijkheidshalve noteren." },
    [2] = { "Dat mag. Kolom N, hier. Daar schrijf ik achteraf in wat er van een aankoop gekomen is. Vierduizend "
      .. "honderdachttien rijen, en eenenzestig keer staat er iets in. Leeg kan betekenen dat er niets misging. Het "
      .. "kan ook betekenen dat ik het niet weet, en dat verschil ziet u niet. Ik ook niet. [Bij dat contract in de "
      .. "la wordt dat ook de vraag. Het is van de groep, het is goedkoper, en ik teken het maar niet.](la)",
      denkt = "Ik heb mijn scherm gedraaid. De stand was nog op mij ingesteld." },
    [3] = { "Kijkt u maar. Leon van de groep wil één getal, de prijs. Ik wil er een tweede naast: wat het kost "
      .. "als het niet blijft staan. Per pallet, gemeten, door iemand die het ook opschrijft als het tegen hem "
      .. "uitvalt. Daarmee kan ik nee zeggen. Zonder teken ik. De kolom is begonnen met één regel. [Op rij "
      .. "veertienhonderdzes staat een band. Besparing elfhonderdveertig. In de laatste kolom staat geen bedrag, "
      .. "daar staat een naam. Dat is. Wacht u even.](rij)",
      denkt = "Als dat te koop was, had ik het besteld.", blik = "jou",
      zwijg = { "Ik heb geen haast. Als u dat had, dat getal, had ik vanmiddag niet naar de klok gekeken.",
        denkt = "Nu geen map, graag. Of toch wel." } },
  },
}

-- De groep: toiletpapier, vakjes, een contract in een la.

haakje "groep" { soort = "feit", vak = "klanten 3", ook = "markt 2",
  welkom = { "door", "grapt" }, ongepast = { "terug", "sluit" },
  zeg {
    past { "Wat zeiden ze ervan?", brengt = "wat de groep terugschreef",
      dan = { "'Prijs.' Met een punt erachter, en een half uur later nog eens, met Leon in kopie. Leon is daar "
        .. "directeur inkoop, vierendertig, hij zit in een scherm. [Gisteren mailde hij hoe het met mij ging. "
        .. "Verder niets, geen cijfer. Ik heb hem drie keer gelezen. Ik zoek nog wat hij ermee wil.](attent)",
        denkt = "Een mens vraagt naar de afloop van een mop. Dat is vakmanschap." } },
    langs { "Daar ligt u wakker van.", fout = "rouwt om een grap",
      dan = { "Van toiletpapier? U overschat mij. Of het toiletpapier. Over folie, dan. [In maart heb ik een derde "
        .. "meer nodig, en wel vóór tienen. Met twee accenten. Bij de vorige vielen die eraf.](maart)",
        denkt = "Ik was net zo tevreden over dat mopje." } },
    langs { "Meent u dat nou?", fout = "vat de grap niet",
      dan = { "Nee. Het was een grap. Ik zeg het er voortaan bij. [Bij de groep snappen zij alleen vakjes. Twaalf "
        .. "stuks, en bij 'ja, maar' werd het mijne rood.](format)",
        denkt = "De groep vatte hem ook niet." } },
    past { "Dat moet dan wel in tweevoud.", brengt = "een lach om velletjes" },
  },
  antwoord {
    [1] = { "Het was in drievoud. Op papier, ja.",
      denkt = "Hij deed mee. Dat was niet nodig, en toch." },
    [2] = { "In tweevoud. Een voor het dossier en een voor gebruik. Dat had ik willen terugschrijven. [Antwoorden "
      .. "moet op een blad met twaalf vakjes, net als bij u. In het gele schreef ik 'ja, maar', en dat werd meteen "
      .. "rood.](format) En [per één juli zijn er bij die groep twee plaatsen voor vier inkopers. Donderdag moet ik "
      .. "mij toelichten, in vier minuten. Ik kom steeds uit op zeven. Vindt u dat veel?](functie)",
      denkt = "Die onthoud ik. Ik zeg er Ingrid niet bij dat hij van een ander is." },
    [3] = { "In tweevoud, met het gele blad ertussen. Zij kochten ons op één januari: vijf groothandels, en Leon, "
      .. "die is directeur inkoop, vierendertig, hij zit in een scherm. [Gisteren kwam er een mail van hem, hoe het "
      .. "met mij ging. Geen cijfer erbij. Na drie keer lezen weet ik nog niet wat hij wil.](attent)",
      denkt = "Er is hier vandaag gelachen. Eén keer, door de neus." },
  },
}

haakje "format" { soort = "belang", vak = "promotie 2", ook = "klanten 3",
  welkom = { "door" }, ongepast = { "preek", "terug" },
  zeg {
    past { "En hoe ging dat verder?", brengt = "wat hij daarna deed" },
    langs { "Dat zou ik niet doen.", fout = "keurt het af",
      dan = { "Het is al gebeurd. Het was rood en het stond er drie tellen.",
        denkt = "Ik voelde mij juist even goed." } },
    past { "Bij mij ging het ook eens mis.", brengt = "dat hij niet de enige is",
      dan = { "Bij u ook? In welk vakje? Nee, laat maar. Dan hebben wij allebei zo'n blad, en ik dacht dat het aan "
        .. "mij lag. [Ik heb Leon van de groep er een mail over geschreven. Elf regels, ik schreef hem in één keer "
        .. "en ik was boos. Hij hoeft alleen nog weg.](mail)",
        denkt = "Een man met twaalf vakjes, en ze werden bij hem ook rood." } },
    langs { "Ik zou het rechtstreeks vragen.", fout = "lost een vakje op",
      dan = { "Leon? Ik heb gevraagd waar het heen moest. 'Opmerkingen', zei hij. Veertig tekens. Zij willen één "
        .. "ding. [Zes procent, ook van het toiletpapier. Dat mag van mij in velletjes. Dat heb ik ze "
        .. "voorgesteld.](groep)",
        denkt = "Veertig. Ik heb ze allemaal gebruikt." } },
  },
  antwoord {
    [1] = { "Toen heb ik het weggehaald.",
      denkt = "Backspace. Zeven keer, met de komma." },
    [2] = { "Toen heb ik het nog eens geprobeerd, zonder de komma. Ook rood. [Daarna heb ik Leon van de groep "
      .. "geschreven. Boos, elf regels. Verstuurd is het nog niet, ik hoef maar te drukken.](mail) Er is wel één "
      .. "getal dat er precies in past. [Dat staat op een contract van henzelf, hier in de la. Overschrijven is "
      .. "genoeg. Ik doe het niet.](la)",
      denkt = "Naar de afloop van een vakje vraagt anders niemand." },
    [3] = { "Toen heb ik het leeg gelaten, en daarna een mail geschreven waar wel een maar in kan. [Die staat "
      .. "klaar, aan Leon van de groep. Ik was boos toen ik hem schreef en dat ziet men. Hij moet er alleen nog "
      .. "uit.](mail) [Wat ik eigenlijk in dat gele vakje wilde zetten, staat hier, in mijn eigen lijst, de laatste "
      .. "kolom. Men is niet verplicht ernaar te kijken. Dat doet men dan ook niet.](kolom)",
      denkt = "Ik heb nog nooit zo lang over een vakje gepraat. Met een man met vakjes." },
  },
}

haakje "attent" { soort = "gevoel", vak = "klanten 3", ook = "promotie 3",
  welkom = { "preek" }, ongepast = { "door", "terug", "prijst" },
  zeg {
    langs { "Dat doen er weinig u na.", fout = "vindt Leon bijzonder",
      dan = { "Drie keer een mail lezen? Nee. Dat heeft hij er ook niet om geschreven, neem ik aan.",
        denkt = "Ik weet niet wie van ons twee hij nu prees." } },
    past "Ik zou het rechtstreeks vragen.",
    langs { "Dus het klopt, en toch niet.", fout = "zoekt mee naar kwaad",
      dan = { "U heeft hem niet gelezen. Er staat: hoe gaat het met u. Met een vraagteken.",
        denkt = "Het kwaad heb ik zelf al gezocht. Er was geen plaats meer." } },
    langs { "Dat heeft u goed gezien.", fout = "voedt zijn argwaan",
      dan = { "Dus u denkt ook dat hij iets wil. Dan ga ik hem nog een keer lezen.",
        denkt = "Zie je wel. Er zit iets achter." } },
  },
  antwoord {
    [2] = { "Aan Leon zelf. 'Wat bedoelde u met hoe gaat het.' Ik hoor het zelf, het klinkt als een bezwaarschrift. "
      .. "Ik heb hem geantwoord: 'Goed, dank u.' Daar heb ik een kwartier over gedaan. Met hem heb ik anders alleen "
      .. "dit. [Om vijf uur wil hij een getal. Ik zou úw naam kunnen invullen, met zes procent, voorlopig kijkt "
      .. "niemand dat na. Wat vindt u?](leon)",
      denkt = "Had ik iets terug moeten vragen? Ja. Dat had gemoeten." },
    [3] = { "Dat zou kunnen. Ik dacht dat hij mij eruit wilde. Misschien wil hij dat ook, en vraagt hij daarnaast "
      .. "hoe het gaat. Dat kan allebei in één mens, zegt mijn vrouw. [Per één juli blijven er van de vier inkopers "
      .. "twee. Donderdag krijg ik vier minuten en mijn verhaal duurt er zeven. Is dat te veel?](functie)",
      denkt = "Ik zou het hem kunnen vragen. Dat is één regel." },
  },
}

haakje "functie" { soort = "gevoel", vak = "klanten 3", ook = "promotie 3",
  welkom = { "zaken", "door" }, ongepast = { "terug", "stopt", "prijst" },
  zeg {
    langs { "Daar ligt u wakker van.", fout = "hoort alleen angst",
      dan = { "Ook. Ik vroeg of het veel is.",
        denkt = "Hij gaf geen antwoord." } },
    langs { "Is dat gemeten of geschat?", fout = "vraagt naar de klok",
      dan = { "Gemeten, met de kookwekker. Vier mag, zeven is het. Vindt u dat veel?",
        denkt = "Nu moet ik het hem twee keer vragen." } },
    past "Daar kan nog wel iets af.",
    langs { "Dat heeft u goed gezien.", fout = "knikt, hij vraagt raad",
      dan = { "Wat? Ik vroeg iets. Het is ja of nee.",
        denkt = "Hij gaf mij gelijk in een vraag." } },
  },
  antwoord {
    [2] = { "Drie minuten. Dan kan de inleiding weg, daarin noem ik mijzelf resultaatgericht. [Donderdag zit "
      .. "ik dus zelf op zo'n stoel als de uwe. Is dat te doen? Een prettig antwoord mag ook, ik reken het niet "
      .. "na.](zenuw)",
      denkt = "Hij gaf korting op mijn toespraak. Dat mag ik wel." },
    [3] = { "Drie. Dan gaat de directeur eruit, en de roeiboot, en dan houd ik over wat ik kan. Dat is kort, dat is "
      .. "juist wat ik eng vind. En [donderdag zitten er drie tegenover mij, en ik zit dan op uw stoel. Valt dat "
      .. "mee? U mag best iets prettigs zeggen.](zenuw)",
      gezicht = "bang", denkt = "De roeiboot was van hem. Dia zeventien. Ik had hem overgenomen." },
    [4] = { "Drie minuten eraf. Ik oefen het in de badkamer, met de kraan aan. 'Ik ben resultaatgericht', en dan "
      .. "kijk ik naar die man en ik zou niets van hem kopen. Met het contract uit de la ben ik de beste van de "
      .. "vier, dat weet ik ook. Dan hoef ik donderdag niets te zeggen. Ik doe dan een duim omhoog en het is "
      .. "voorbij. [Mijn zwager zegt dat een computer het van mij kan overnemen, wegen en weten waar iets breekt. "
      .. "Wat denkt u?](vak)",
      gezicht = "gekwetst",
      denkt = "Marjan klopte op de deur. Of het goed ging. In principe, zei ik.", blik = "tafel" },
  },
}

haakje "zenuw" { soort = "gevoel", vak = "klanten 3",
  welkom = { "zelf", "door" }, ongepast = { "troost", "eerlijk", "preek" },
  zeg {
    past "Dat komt wel goed, denk ik.",
    langs { "Dat weet ik niet.", fout = "hij vroeg iets prettigs",
      dan = { "Dat is juist geantwoord. Ik had om het andere gevraagd.",
        denkt = "Eén keer vraag ik om een leugentje, en dan krijg ik de waarheid." } },
    langs { "Wat houdt u tegen?", fout = "hoort uitstel",
      dan = { "Niets. Ik ga gewoon. Het is donderdag, om twee uur.",
        denkt = "Het was een ja-of-neevraag, en hij maakte er een gesprek van." } },
    langs { "Bij mij ging het ook eens mis.", fout = "maakt hem banger",
      dan = { "Dat helpt niet. Nu zijn er al twee bij wie het misgaat.",
        denkt = "Dit was de vraag van een man die gerust wilde worden." } },
  },
  antwoord {
    [2] = { "Dank u. U weet er niets van en het helpt. Ik slaap er al zes nachten slecht van. Mensen schat ik vaak "
      .. "verkeerd in, en daar zitten er drie van. Spullen niet. [Daar weet ik van wat ze wegen en waar ze breken. "
      .. "Al zegt mijn zwager dat een computer dat ook weet. Gelooft u dat?](vak)",
      denkt = "'Denk ik' liet ik maar staan." },
    [3] = { "Goed. Dat had ik even nodig. Het staat nergens op, dat weet ik, en ik slaap er zes nachten slecht "
      .. "van. Thuis heb ik er niets over gezegd, daar oefent al iemand voor een examen. [Mijn dochter zit nu "
      .. "in een zaal, tot vier uur. Of ik "
      .. "voor haar duimde. Dat helpt niet, zei ik. En nu zit ik hier met een duim.](tentamen)",
      denkt = "Ik zou hem iets willen aanbieden. Er is alleen water." },
  },
}

haakje "mail" { soort = "gevoel", vak = "promotie 2", ook = "klanten 3",
  welkom = { "sluit", "preek" }, ongepast = { "zelf", "door" },
  zeg {
    past { "Mag ik het eens zien?", brengt = "wat er in die mail staat",
      dan = { "Leest u maar. De eerste regel is 'In principe niet.' Dan komen er tien die ik vanmiddag goed "
        .. "vond. Nu u meekijkt staan er zes uitroeptekens in, en ik schrijf anders nooit een uitroepteken. Hij "
        .. "moet ook maar een getal hebben, die jongen. [Ik kan in dat blad ook uw naam invullen met zes procent "
        .. "erachter. Dat kijkt voorlopig niemand na, en dan ben ik om vijf uur klaar. Wat zegt u?](leon)",
        denkt = "Hij las hem tot het eind en hij zei niets. Ik haalde er drie weg." } },
    langs { "Dat had ik ook gedaan.", fout = "stookt mee",
      dan = { "Dan zou ú nu ook naar die knop zitten kijken. Dat helpt niet.",
        denkt = "Twee boze mannen en één knop." } },
    langs { "Wat houdt u tegen?", fout = "duwt de knop in",
      dan = { "Dat ik hem dan niet terug kan halen. Er is een knop voor, die werkt niet.",
        denkt = "Nu wil ik het bijna. Dat is niet goed." } },
    past { "Slaapt u er nog een nacht over.", brengt = "een nacht ertussen" },
  },
  antwoord {
    [2] = { "Ja. Morgen lees ik hem zonder bril, dan zie ik alleen de uitroeptekens. Het zijn er zes. Ik schrijf "
      .. "anders nooit een uitroepteken. Leon kan er ook niets aan doen, die moet een getal hebben. [Zijn blad moet "
      .. "om vijf uur weg. Uw naam erin, zes procent erachter, en ik ben klaar. Men ziet het later pas. Zal ik dat "
      .. "doen?](leon)",
      denkt = "Zes. Voor elke procent een." },
    [3] = { "Een nacht. Goed. Over dat contract slaap ik ook, als men het slapen mag noemen. [Drie weken ligt "
      .. "dat daar. Normaal teken ik dezelfde dag. Nu ben ik om tien voor vier wakker, zonder wekker. Ik word ook "
      .. "ouder.](tekenen)",
      denkt = "Ik ben blij dat hij dat zei. Ik had hem anders verstuurd." },
  },
}

haakje "leon" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  welkom = { "preek", "sluit" }, ongepast = { "door", "troost" },
  zeg {
    past { "Dat zou ik niet doen.", brengt = "een raad tegen zijn eigen orde" },
    past { "Meent u dat nou?", brengt = "een schrik die helpt",
      dan = { "Half. Nee. Ik wilde horen of iemand ervan schrok. U schrok. Ik ook, toen ik het hardop hoorde. "
        .. "[Het contract van de groep ligt er drie weken. Normaal teken ik dezelfde dag. Om tien voor vier ben ik "
        .. "wakker, zonder wekker. Dat zal de leeftijd zijn.](tekenen)",
        denkt = "Ik bood hem een order aan en hij keek alsof ik een raam ingooide." } },
    langs { "Slaapt u er nog een nacht over.", fout = "het moet vóór vijven",
      dan = { "Vannacht is te laat. Om vijf uur moet het blad weg zijn.",
        denkt = "Ik vroeg het omdat er geen nacht meer tussen zit." } },
    langs { "Dat blijft onder ons.", fout = "doet mee",
      dan = { "'Ons.' Ik vroeg wat u ervan vond en nu ben ik een ons.",
        denkt = "Zo begint het, met een klein hokje." } },
  },
  antwoord {
    [2] = { "Nee. U had er een order aan. Ik zal het niet doen, ik heb het in tweeëntwintig jaar één keer gedaan, "
      .. "iets invullen wat er niet stond. [Ik zou naar waarheid hun eigen contract kunnen invullen. Dat ligt in de "
      .. "la. Dat doe ik ook niet.](la)",
      denkt = "Hij raadde zijn eigen order af. Ik kijk nog of er iets achter zit." },
    [3] = { "Nee. Dan liever geen getal, of een dat ik gemeten heb. [In mijn eigen lijst heb ik er een kolom "
      .. "voor vrij. Hij staat open. U ziet hem niet vanaf daar.](kolom)",
      denkt = "Om vijf uur is het vijf uur. Dan belt hij maar." },
  },
}

haakje "la" { soort = "belang", vak = "markt 2", ook = "promotie 2",
  welkom = { "door" }, ongepast = { "sluit", "stopt", "zaken" },
  zeg {
    langs { "Mag ik het eens zien?", fout = "grijpt naar het contract",
      dan = { "Nee. Dat is van de groep, dat mag ik u niet laten lezen. Ik had het over tekenen.",
        denkt = "Hij boog al voorover. Het is een la, het is geen etalage." } },
    langs { "Neemt u rustig de tijd.", fout = "gunt hem uitstel",
      dan = { "Hij ligt er al drie weken. Aan tijd heeft het niet gelegen.",
        denkt = "Ik trok de la open en hij deed hem beleefd weer dicht." } },
    past { "Wat houdt u tegen?", gehad = "tekenen",
      dan = { "Dat heb ik u gezegd. Bladzijde negen, en een getal dat ik niet heb.",
        denkt = "Hij vraagt het voor de tweede keer. Ik ook altijd, maar dan om korting." } },
    langs { "Daar kan nog wel iets af.", fout = "gaat meebieden", hoort = "een prijsgevecht",
      dan = { "Tegen wat er in deze la ligt? Dan zijn wij over een kwartier allebei failliet. [Twee zesenveertig, "
        .. "is dat uw laatste? Ik vraag dat uit gewoonte, ook als ik er niets aan heb.](laatste)",
        denkt = "Ik liet een la zien en hij zag een prijs." } },
  },
  antwoord {
    [1] = { "De som klopt. Er staat nog iets anders in.",
      denkt = "Ik had mijn hand al op het knopje." },
    [2] = { "De prijs niet. Folie één achtennegentig, band vijf komma één cent, samen vijfduizend vierhonderdtien "
      .. "euro per jaar minder. Alleen ben ik tot bladzijde negen gekomen. [Daar staat de band: polypropeen, twaalf "
      .. "millimeter. Die regel heb ik drie keer gelezen, de laatste keer zonder bril. Het stond er nog, met "
      .. "het nummer van toen.](pp)",
      denkt = "Op dit punt gaan de anderen weg of omlaag." },
    [3] = { "Als ik nee zeg, vraagt Leon van de groep waarom. Ik heb een gevoel en hij wil een getal. [Drie weken "
      .. "ligt het er nu. Anders teken ik dezelfde dag. Om tien voor vier lig ik wakker, en dat heeft men op mijn "
      .. "leeftijd.](tekenen) En [op bladzijde negen staat één regel over band, polypropeen. Met een artikelnummer. "
      .. "Daar kom ik niet voorbij.](pp)",
      denkt = "Nu ligt het getal van de ander er. En hij vraagt naar mij." },
  },
}

haakje "tekenen" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  welkom = { "terug", "door" }, ongepast = { "prijst", "zaken", "preek" },
  zeg {
    langs { "Dat heeft u goed gezien.", fout = "neemt de leeftijd aan",
      dan = { "Ik ben eenenvijftig. Mijn vader was tachtig en sliep als een plank. [Het is een regel op bladzijde "
        .. "negen, over band. Het nummer wist ik al voor ik mijn bril op had.](pp)",
        denkt = "Ik gaf hem een smoesje en hij nam het aan. Dat is ook beleefd." } },
    langs { "Twee zesenveertig, en daar blijft het bij.", fout = "praat over eigen prijs",
      dan = { "Dat is tegen dit contract niet goedkoop. Maar daar had ik het niet over.",
        denkt = "Hij zei iets wat klopt, op een plek waar niets aan de hand is." } },
    langs { "Slaapt u er nog een nacht over.", fout = "drie weken al",
      dan = { "Eenentwintig nachten. Er kan er nog wel een bij.",
        denkt = "Slapen was nu juist het punt." } },
    past "Daar ligt u wakker van.",
  },
  antwoord {
    [2] = { "Ja. Van een raamcontract. Ik heb het dopje van de pen gehad, twee keer. De eerste keer ging de "
      .. "telefoon, en de tweede keer liep er iemand langs op de gang en toen heb ik het er weer op gedaan. Het "
      .. "klikt, dat dopje. [Voor zulke dingen heb ik een kolom, achteraan in mijn lijst. Daar zit ik om tien voor "
      .. "vier in te kijken, in mijn eentje.](kolom)",
      denkt = "Niet de leeftijd, dus. Dat wist ik om tien voor vier ook." },
    [3] = { "Ja. Ik lig dan op mijn rug en ik reken het na, en het klopt steeds. Wat ik nodig heb om nee te "
      .. "zeggen is een tweede getal, gemeten, en dat is er niet. [Daar is de laatste kolom van mijn lijst voor. "
      .. "Ik heb nooit kunnen uitleggen wat erin staat.](kolom) Overdag zeg ik dat het druk is. [Thuis ook. Over "
      .. "thuis praat ik hier niet. Nu doe ik het toch, en dat was één zin te veel.](marjan)",
      denkt = "Dat smoesje van de leeftijd gebruik ik ook bij de bedrijfsarts. Die schrijft het op." },
  },
}

-- De band: een regel op rij veertienhonderdzes, en wie hem betaald heeft.

haakje "pp" { soort = "gevoel", vak = "product 2", ook = "product 3",
  welkom = { "terug", "door" }, ongepast = { "sluit", "zaken", "grapt" },
  zeg {
    terug { "Die regel hebben zij verkeerd overgenomen.", langs = "hoort een tikfout",
      dan = { "Nee. Hij staat er goed. Dat is het nu juist.",
        denkt = "Ik heb het opgebeld, de eerste week. Het was geen tikfout." } },
    terug { "Die regel had u al eens eerder gezien.", past = true },
    vult { "Die regel wilt u er nog uit krijgen.", langs = "lost het op",
      dan = { "Dan moet ik zeggen waarom. [En waarom, dat is een naam, in mijn lijst. Die is. Ik moet even.](rij)",
        denkt = "Doorhalen mag. Zij vragen dan wel waarom." } },
    terug { "Die regel is voor uw bundels te krap.", langs = "hoort een technische vraag",
      dan = { "Dat hangt van de bundel af. En van wie ernaast staat.",
        denkt = "Millimeters. Daar vlucht ik zelf ook altijd heen." } },
  },
  antwoord {
    [1] = { "Ja. Vroeger.",
      denkt = "Eén zin, en hij had het." },
    [2] = { "Ja. Ik heb hem zelf eens gekocht. Elfhonderdveertig euro per jaar scheelde het, en hij voldeed. "
      .. "Zeven maanden ging het goed. Toen brak er een, en daar stond iemand naast. [Ik kocht hem na een "
      .. "gesprek met een vriendelijke man. Veertig minuten over het "
      .. "zwemdiploma van mijn dochter, vier over band. In mijn lijst staat als reden: prijs. Er had iets anders "
      .. "moeten staan.](verkoper)",
      denkt = "Ik vond het een mooi bedrag. Elf-veertig." },
    [3] = { "Ja. Letterlijk. Hetzelfde artikel, dezelfde kleur, alleen de fabriek is verhuisd. [Sindsdien staat hij "
      .. "in mijn lijst, met een naam erachter waar een bedrag hoort. Die ga ik nu zeggen. Eén moment.](rij) En [in "
      .. "mijn schuur heb ik een meter van die nieuwe opgehangen, met een emmer eraan, en die vul ik. Bij "
      .. "honderdtwintig kilo ben ik naar binnen gegaan. Zaterdag wil ik verder.](schuur)",
      denkt = "Kleur is geen criterium. Ik noemde hem toch." },
  },
}

haakje "verkoper" { soort = "gevoel", vak = "promotie 2", ook = "product 2",
  welkom = { "terug", "door" }, ongepast = { "stuurt", "grapt", "zaken" },
  zeg {
    vult { "U tekende dus omdat hij het mooier maakte.", langs = "kiest partij",
      dan = { "Nee. Alles wat hij zei was waar. Ik heb zijn offerte er nog op nagelezen, ik hoopte op een "
        .. "leugen.",
        denkt = "Dan had ik het niet zelf gedaan." } },
    terug { "U tekende dus omdat het zo gezellig was.", past = true },
    terug { "U tekende dus omdat het bedrag zo klopte.", langs = "leest de keuzelijst voor",
      dan = { "Dat staat er. Ik zei dat er iets anders had moeten staan.",
        denkt = "Hij las de cel voor, met het foute woord erin." } },
    vult { "U tekende dus omdat u weinig tijd had.", langs = "hoort haast",
      dan = { "Ik had die middag veertig minuten voor een zwemdiploma. Tijd was er.",
        denkt = "Was het maar haast geweest." } },
  },
  antwoord {
    [2] = { "Ja. In minuut eenenveertig deed hij er nog twee procent af, met een knipoog, en toen had ik mijn pen "
      .. "al in mijn hand. 'Gezellig' kan niet in die kolom, het is een keuzelijst. Sindsdien houd ik het hier "
      .. "kort. [Aan tafel ook, thuis. Dat had ik er niet bij willen zeggen.](marjan)",
      denkt = "Zij was vijf. Zij had net haar A. Ik was trots, en daar kocht ik band van." },
    [3] = { "Omdat het gezellig was. Ik heb mij nog nooit zo'n goede inkoper gevoeld. [Rij veertienhonderdzes. "
      .. "Elfhonderdveertig bespaard, en dan die laatste kolom, daar staat een naam in. Het is. Nee. Even.](rij) En "
      .. "[mijn dochter schreef later op school wat haar vader doet: 'hij zorgt dat het goedkoop is.' Feitelijk is "
      .. "het juist.](opstel)",
      denkt = "Daarom praten wij niet over het weer. Nu weet hij het ook." },
  },
}

haakje "rij" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  welkom = { "stopt", "door" }, ongepast = { "sluit", "troost" },
  zeg {
    langs { "Is dat gemeten of geschat?", fout = "hoort een getal",
      dan = { "Een naam meet je niet.",
        denkt = "Ik zocht naar een woord en ik kreeg een meetvraag." } },
    langs { "Dat had niemand kunnen weten.", fout = "spreekt vooraf vrij",
      dan = { "U weet nog niet wat er staat. Ik wel.",
        denkt = "Aardig bedoeld. Te vroeg, en bovendien onjuist." } },
    past "Neemt u rustig de tijd.",
    langs { "Mag ik het eens zien?", fout = "grijpt naar het blad",
      dan = { "Het staat er. Maar ik wilde het zeggen, niet laten lezen.",
        denkt = "Nu is het weg. Ik had het op mijn tong." } },
  },
  antwoord {
    [1] = { "Henk. Er staat Henk.",
      denkt = "Vier letters." },
    [2] = { "Henk. Er staat Henk. Vijfenveertig draadeinden, honderdtachtig kilo, regen, op de laadklep bij "
      .. "een klant. [Henk stond ernaast toen de band brak. Zijn voet, eenendertig weken. Domme pech, zegt Henk, "
      .. "het regende. En het regende ook.](henk)",
      denkt = "Hardop is het korter dan ik dacht." },
    [3] = { "Henk. Chauffeur toen, planning nu, twee deuren verder. Ik heb er een bedrag van willen maken, het is "
      .. "de enige cel zonder eenheid. [Hij stond ernaast, bij die laadklep. Zijn voet, eenendertig weken. Zelf "
      .. "houdt hij het op de regen. En geregend heeft het.](henk) En [op de borrel erna kreeg ik een vulpen, voor "
      .. "de hoogste besparing. Die band zat daarin. Ik heb hem nooit gevuld.](pen)",
      denkt = "Hij wachtte. Er ging een telefoon en hij keek niet eens.", blik = "tafel",
      zwijg = { "Het artikelnummer ken ik uit mijn hoofd. Zijn verjaardag moet ik opzoeken.",
        denkt = "Vierentwintig juni. Zie je, ik weet hem wel." } },
  },
}

haakje "henk" { soort = "gevoel", vak = "product 3", ook = "klanten 2",
  stemming = { "gewoon", "stil", "weerzien" },
  welkom = { "terug", "door" }, ongepast = { "troost", "eerlijk" },
  zeg {
    langs { "Dat had niemand kunnen weten.", fout = "spreekt hem vrij",
      dan = { "Eén man kon het weten. Die zit hier.",
        denkt = "Iedereen zegt dat. Het is zo'n goede zin, en hij is niet waar." } },
    langs { "Dat geeft niets, hoor.", fout = "wuift het weg",
      dan = { "Hij floot op zaterdag, amateurs. Dat kan niet meer met die voet. Dat geeft wel iets.",
        denkt = "Die fluit heeft nu een neef." } },
    langs { "Daar heeft u gelijk in.", fout = "neemt de regen aan",
      dan = { "Van de regen, ja. Die was geen twaalf millimeter.",
        denkt = "Henk gelijk geven, dat doe ik ook al jaren. Het is zo gemakkelijk." } },
    past "Dus het klopt, en toch niet.",
  },
  antwoord {
    [2] = { "Juist. Er is een rapport van elf bladzijden en er staat niets onwaars in. De band voldeed aan wat "
      .. "de inkoper had voorgeschreven. Mijn naam komt er niet in voor, alleen 'de inkoper'. Hij zit hier op "
      .. "dezelfde gang. [Ik kon de kamer met het grote raam krijgen. Ik nam deze, want de printer stond ernaast. "
      .. "Toen is de printer verplaatst. Dertien jaar loop ik nu dat eind. Had ik dat moeten zien "
      .. "aankomen?](printer)",
      denkt = "Elf bladzijden en ik heb op mijn eigen naam gezocht." },
    [3] = { "Het klopt. Het regende, hij stond daar, de band brak. En hij weet niet dat ik die band om de prijs "
      .. "kocht. Elke kerst slaat hij mij op de schouder. [Ik had het op papier, een half A4, en ik stond al in "
      .. "zijn deur. Kom je voor week negen, vroeg hij. Ja, zei ik. Dat doet toch niemand.](vertellen)",
      denkt = "Hij liet de regen staan en hij geloofde hem niet. Dat is knap." },
    [4] = { "Het klopt, en toch niet. Hij heeft het mij in mei gevraagd, bij de koffie. 'Peter-Jan, die nieuwe "
      .. "band, is dat goed spul?' Niemand vraagt een inkoper dat. Ik zei ja. Ik was er nog trots op ook, dat hij "
      .. "het vroeg, en ik had alleen de prijs in mijn hoofd. In november stond hij erachter. [Ik had het "
      .. "uitgeschreven, een half A4, en ik stond ermee in zijn deur. Kom je voor week negen, vroeg hij. Ja, zei "
      .. "ik. Er is toch niemand die zoiets doet.](vertellen)",
      gezicht = "beschaamd", denkt = "Dit weet niemand. Marjan weet dat er een ongeluk was.", blik = "raam" },
  },
}

haakje "gang" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  welkom = { "sluit" }, ongepast = { "zaken", "troost", "door" },
  zeg {
    door { "Wie loopt daar dan om tien over vier?", past = true },
    door { "Wie heeft die gang zo stil gekregen?", langs = "grapt, hij luistert",
      dan = { "Niemand. Er is er één niet. Begint u maar. [Achtentwintig cent per kilo duurder bent u. U bent aan "
        .. "de beurt.](kilo)",
        denkt = "Voor een ander is stil gewoon stil." } },
    door { "Wie kan ons hier dan allemaal horen?", langs = "denkt aan zichzelf",
      dan = { "Niemand. Daar staat hij ook niet voor open.",
        denkt = "Nu weet ik niet hoe ik dat moet uitleggen zonder het uit te leggen." } },
    door { "Wie zitten er nog meer op deze gang?", langs = "telt de gang",
      dan = { "Negen man. Het ging mij om een ander aantal. Folie, dus. [Een pallet krijgt driehonderdtien gram. Zo "
        .. "staat het in de stukken.](gram)",
        denkt = "Het zijn er negen, en ik bedoel er één." } },
  },
  antwoord {
    [2] = { "Henk, van de planning. Eén lange pas en één korte, naar de koffie. Dan weet ik hoe laat het is. "
      .. "Vandaag heeft hij vrij, en ik heb de deur toch opengezet. Het is gewoonte, zoals die kamer. [Ik had de "
      .. "kamer met het grote raam kunnen nemen, maar hier stond de printer. Die hebben ze verplaatst. Had ik dat "
      .. "kunnen zien aankomen?](printer)",
      denkt = "Gewoonte. En tocht." },
  },
}

haakje "printer" { soort = "feit", vak = "klanten 2", ook = "promotie 3",
  stemming = { "gewoon", "stil", "weerzien" },
  welkom = { "troost" }, ongepast = { "zelf", "door" },
  zeg {
    langs { "Bij mij ging het ook eens mis.", fout = "eigen printer eerst",
      dan = { "Stond die van u ook bij het grote raam?",
        denkt = "Iedereen heeft een printer. Dit was de mijne." } },
    langs { "Wat houdt u tegen?", fout = "maakt er ernst van",
      dan = { "Verhuizen? Nee. Ik loop graag. Ik vroeg alleen of ik het had moeten zien.",
        denkt = "Een projectplan voor een printer." } },
    past "Dat had niemand kunnen weten.",
  },
  antwoord {
    [2] = { "Dank u. Nee, dat kon ook niemand weten. Hij staat nu bij dat grote raam. Per jaar is het honderdtien "
      .. "kilometer, ik heb er een stappenteller voor gekocht, en vorig jaar had ik de op drie na meeste stappen "
      .. "van het bedrijf. Na drie mensen van het magazijn, en die lopen 's avonds ook nog. [Dan mag de wikkelaar "
      .. "niet aan, vanwege de buren. Die zijn negen jaar geleden verhuisd.](buren)",
      denkt = "Er zat een beker bij. Een kleine. Ik drink er niet uit." },
    [3] = { "Aardig van u. Maar het is niet waar, van die printer. Ik wilde deze kamer omdat Henk er langs loopt. "
      .. "Ik wil horen dat hij loopt. Dat heb ik toen 'printer' genoemd. [Eén keer stond ik bij hem in de deur, met "
      .. "een half A4. Of ik voor week negen kwam, vroeg hij. Ja, zei ik. Zo laf ziet u er niet veel.](vertellen)",
      denkt = "De printer is er ook niet slechter van geworden." },
  },
}

haakje "vertellen" { soort = "belang", vak = "product 3", ook = "klanten 2",
  stemming = { "stil", "weerzien" },
  welkom = { "zelf", "door" }, ongepast = { "stopt", "preek", "grapt" },
  zeg {
    langs { "Zal ik een andere keer komen?", fout = "loopt ook weg",
      dan = { "Dat is wat ik tegen Henk ook had kunnen zeggen. En zo deed ik het.",
        denkt = "Nu willen er twee mensen een andere keer." } },
    langs { "Slaapt u er nog een nacht over.", fout = "vier jaar al",
      dan = { "Dat was vier jaar geleden. Ik heb er genoeg over geslapen, en genoeg niet.",
        denkt = "Hij weet niet hoe oud dat papier is. Het is al een keer overgeschreven." } },
    past "Dat had ik ook gedaan.",
    langs { "Dat moet dan wel in tweevoud.", fout = "grapt over dat papier",
      dan = { "Het is twee keer overgeschreven. Dus in zekere zin.",
        denkt = "Het was een grap geweest, over ieder ander papier." } },
  },
  antwoord {
    [2] = { "Denkt u? Dat valt mij van u mee. Of van mij. Hij gaf mij de planning, ik zei dank je, en ik ben ermee "
      .. "naar mijn kamer gelopen. Ik heb hem ingevoerd. [Mijn vrouw heb ik gezegd dat het druk was. Daar wil ik "
      .. "het eigenlijk niet over hebben.](marjan)",
      denkt = "Hij deed niet alsof hij dapper was. Dat scheelt mij een hoop." },
    [3] = { "U ook dus. Ik draag het in mijn binnenzak, elk jasje. Ik wil het in de goede volgorde doen: eerst "
      .. "twee deuren verder, en dan pas de groep en dat contract. Alleen heb ik voor de groep iets nodig wat men "
      .. "kan aanwijzen. [Ik heb er een kolom voor, achteraan in mijn lijst. Hij is smal, ik heb hem zelf zo smal "
      .. "gemaakt.](kolom)",
      denkt = "Ik klopte erop. Ik hoorde het papier.", blik = "tafel" },
    [4] = { "U ook. Dan vertel ik u wat er op dat papier staat, want dat weet niemand. Ik ben er die dag heen "
      .. "gereden. Iedereen stond om hem heen, en ik keek waar de band lag. Ik heb een stuk in mijn zak gedaan "
      .. "voordat ik vroeg hoe het met hem was. Dat is het. Daarna komt alleen nog het bedrag. [Thuis weten zij "
      .. "alleen dat het druk was. Thuis laat ik er anders buiten.](marjan)",
      gezicht = "beschaamd", denkt = "Eerst de band. Toen pas Henk.", blik = "tafel" },
  },
}

haakje "schuur" { soort = "gevoel", vak = "product 2", ook = "klanten 3",
  stemming = { "cijfers", "weerzien" },
  welkom = { "door" }, ongepast = { "sluit", "preek", "prijst" },
  zeg {
    langs { "Daar bent u trots op.", fout = "hoort een hobby",
      dan = { "Op een emmer? Ik ben weggelopen voordat hij brak, dat zei ik.",
        denkt = "Trots zou ik er een lampje bij hangen." } },
    past { "Dat zou ik niet doen.", brengt = "waarom hij ophield" },
    langs { "Dat geeft niets, hoor.", fout = "wuift het weg",
      dan = { "Het geeft ook niets. Er ligt een oude matras onder.",
        denkt = "Marjan dacht aan een schommel. Die zei ook dat het niets gaf." } },
    past { "Dat kunnen wij voor u uitzoeken.", brengt = "iemand die niets hoopt",
      dan = { "U heeft er ook belang bij. Maar een ander dan ik. Ik hoopte dat hij brak, en zo moet men niet meten. "
        .. "Daar is iemand anders voor nodig. [Er was al een rij voor, in mijn lijst. De laatste kolom is daar nog "
        .. "leeg.](kolom)",
        denkt = "Dan kan mijn fiets weer naar binnen." } },
  },
  antwoord {
    [2] = { "Nee. U heeft gelijk. Ik wil dat hij breekt, dan heb ik een getal. Nu hangt hij daar en mijn fiets "
      .. "staat buiten, want ik ga er niet meer in. [In mijn lijst is er al plaats voor, in de laatste kolom. Er "
      .. "staat nog niets.](kolom)",
      denkt = "De buren denken dat ik iets bouw." },
    [3] = { "Nee. Ik wilde dat hij brak, bij honderdnegentien. Dan had ik de groep kunnen schrijven en dan was "
      .. "het klaar. En "
      .. "als hij het houdt moet ik tekenen. Dus ik ben naar binnen gegaan. Het is mijn enige meting die ik heb "
      .. "afgebroken, en hij telt ook niet, want ik wilde er iets van. Daar is iemand anders voor nodig. [Het had "
      .. "in mijn laatste kolom gemoeten. De rij staat er al, met een randje eromheen.](kolom)",
      denkt = "Zo heb ik het nog niet bekeken. Wie iets wil, moet niet wegen." },
    [4] = { "Nee. Ik stond daar met de laatste greep draadeind en ik hoopte dat hij brak. Toen dacht ik aan een "
      .. "voet, en dat ik stond te hopen dat er iets brak. Die emmer hangt er nog. [Thuis zeg ik dat ik opruim. Dat "
      .. "was er al een te veel, over thuis.](marjan)",
      gezicht = "afwezig", denkt = "Zo. Dat was de schuur.", blik = "raam" },
  },
}

haakje "marjan" { soort = "gevoel", vak = "klanten 3", ook = "promotie 3",
  welkom = { "troost", "stopt" }, ongepast = { "door", "zelf" },
  zeg {
    past { "Dat blijft onder ons.", brengt = "dat het hier blijft",
      dan = { "Dank u. Het is ook niets bijzonders. Mijn vrouw is bibliothecaris, zij kan zoeken, en zij zoekt dit "
        .. "niet op. Zij wacht tot ik het zelf pak, denk ik. Zo doet zij dat met lezers. [Nu wacht zij op vier uur, "
        .. "net als ik. Onze dochter heeft tentamen. Ik zit te duimen, op mijn leeftijd.](tentamen)",
        denkt = "Dat waren zes zinnen. Ik zei één te veel en toen kwamen er zes." } },
    langs { "En hoe ging dat verder?", fout = "trekt aan een zin",
      dan = { "Niet. Dat was de bedoeling van wat ik zei.",
        denkt = "Ik zette een punt en hij ging erop staan." } },
    langs { "Bij mij ging het ook eens mis.", fout = "eigen verhaal ertussen",
      dan = { "Bij u thuis. Dat spijt mij. Wij gaan verder met folie.",
        denkt = "Nu zitten wij allebei in de keuken." } },
    past { "Dan laten we dat rusten.", brengt = "dat hij mag ophouden" },
  },
  antwoord {
    [2] = { "Dank u. Dat doet niet iedereen. Dan zeg ik er toch nog één ding over, omdat het niet hoeft. Mijn vrouw "
      .. "zegt dat ik praat als een paklijst. Dat is juist, op een paklijst staat wat erin zit. [Vandaag een "
      .. "dochter met een tentamen, tot vier uur, en een duim. De mijne. Dat doet niets, dat weet ik.](tentamen)",
      denkt = "Hij liet los, en toen zei ik het zelf." },
    [3] = { "Ja. Elk jaar in november vraagt mijn vrouw of er iets is. Druk, zeg ik. Zij zet dan thee en zij vraagt "
      .. "niet verder. Ik dacht altijd dat zij het geloofde. Dat zeg ik nu hardop, en nu geloof ik het zelf niet. "
      .. "Folie, dus. [Driehonderdtien gram per pallet, daar waren wij. Zo staat het in elke offerte, dus het moet "
      .. "wel waar zijn.](gram)",
      denkt = "Vierentwintig jaar. Ik heb haar verkeerd ingeschat, en dat zag ik pas toen iemand zweeg." },
  },
}

-- Het vak: zestig moeren, een pen, een zeven, en een taart zonder naam.

haakje "moeren" { soort = "feit", vak = "klanten 3", ook = "promotie 2",
  welkom = { "prijst", "sluit" }, ongepast = { "zelf", "door" },
  zeg {
    past { "Gefeliciteerd, dat is mooi.", brengt = "zijn plezier van toen" },
    past { "Daar bent u trots op.", brengt = "de tweede avond",
      dan = { "Ja. De eerste avond kwam ik op tweeënzestig te weinig. De tweede avond op zestig, en de ochtend erna "
        .. "lagen er twee onder de kruk. Ik heb ze nog, ze liggen op die weegschaal. [Voor folie was hij bedoeld. "
        .. "Daar kom ik al vier jaar niet aan toe.](gewogen)",
        denkt = "Die twee onder de kruk vertel ik anders niet. Het maakt het verhaal minder rond." } },
    langs { "Bij mij ging het ook eens mis.", fout = "hoort een misser",
      dan = { "Bij mij ging het niet mis. Bij mij waren het er zestig te weinig en ik zat boven.",
        denkt = "Het was een goed verhaal, met een trap erin." } },
    langs { "Wat zeiden ze ervan?", fout = "dat zei hij net",
      dan = { "Dat zei ik net. Te duur voor het magazijn.",
        denkt = "Het mooiste zinnetje van mijn loopbaan, en het is langs hem heen gegaan." } },
  },
  antwoord {
    [1] = { "Dank u. Het is zesentwintig jaar geleden.",
      denkt = "Een felicitatie met terugwerkende kracht." },
    [2] = { "Dank u. Hij zei het zonder op te kijken, daarom geloofde ik het. Ik weet nog hoe licht die trap was. "
      .. "[Wat alles weegt en waar het breekt, dat houd ik sindsdien bij. 'Een computer kan dat ook,' zei mijn "
      .. "zwager op een verjaardag. Zou hij gelijk hebben?](vak)",
      denkt = "Meneer Kappert at intussen een appel. Dat zeg ik er nooit bij." },
    [3] = { "Dank u. Het is het beste wat iemand over mijn werk gezegd heeft. Later kreeg ik wel eens een pen, maar "
      .. "die telde anders. [Een vulpen, voor besparen, met een toespraak erbij. Er zat een band tussen die later "
      .. "brak. Ik schrijf er niet mee, en dat vindt mijn zwager ondankbaar.](pen)",
      denkt = "Ik glimlachte, geloof ik. Het trok aan één kant." },
  },
}

haakje "vak" { soort = "belang", vak = "klanten 3", ook = "promotie 3",
  welkom = { "eerlijk", "prijst" }, ongepast = { "door" },
  zeg {
    langs { "Daar bent u trots op.", fout = "hoort trots, hij twijfelt",
      dan = { "Op verjaardagen niet. Ik vroeg of een computer het ook kan.",
        denkt = "Hij hoorde het begin. Het eind was de vraag." } },
    past { "Dat zie ik toch anders.", brengt = "dat u het niet gelooft" },
    past { "Dat doen er weinig u na.", brengt = "dat u ziet wat hij kan" },
    langs { "Dat weet ik niet.", fout = "laat hem zakken",
      dan = { "Nee. Ik ook niet. Daarom vroeg ik het. Ik weet wel hoe het begon. [Met een krat moeren. Er ontbraken "
        .. "er zestig. Ik was te duur voor het magazijn, zei meneer Kappert, en toen mocht ik naar boven.](moeren)",
        denkt = "Mijn zwager wist het wel, met zijn mond vol." } },
  },
  antwoord {
    [1] = { "Mijn zwager heeft er een cursus over gevolgd.",
      denkt = "Een halve dag. Met lunch." },
    [2] = { "Dan bent u van de ene verjaardag en hij van de andere. Ik neem meestal een stukje kaas, dan gaat het "
      .. "over. [Van mijn dochter had ik ook zoiets, in een opstel. Haar vader 'zorgt dat het goedkoop is'. Daar is "
      .. "niets tegen in te brengen.](opstel)",
      denkt = "Hij zei het zonder 'hoor' erachter." },
    [3] = { "Goedkoop vinden kan iedereen met een telefoon. Ik koop wat blijft zitten. Er hangt een sporthal aan "
      .. "ankers van mij, daar denkt niemand aan, en zo hoort dat. Ik rijd er wel eens langs. [In het opstel van "
      .. "mijn dochter ben ik iemand die zorgt dat het goedkoop is. Dat klopt ook, als je het zo bekijkt.](opstel) "
      .. "En [ooit heb ik een krat moeren nageteld, zestig te weinig. Te duur voor het magazijn, heette ik toen. Zo "
      .. "kwam ik boven.](moeren)",
      denkt = "'Ik koop wat blijft zitten.' Die zin neem ik donderdag mee." },
  },
}

haakje "opstel" { soort = "gevoel", vak = "promotie 3", ook = "klanten 2",
  welkom = { "door" }, ongepast = { "troost", "eerlijk" },
  zeg {
    langs { "Dat blijft onder ons.", fout = "bewaart een opstel",
      dan = { "Het hing jaren op de koelkast. Geheim is het niet.",
        denkt = "Hij fluisterde bijna." } },
    langs { "Wat zeiden ze ervan?", fout = "vraagt naar de klas",
      dan = { "De klas? Die luisterde niet, er was iemand jarig.",
        denkt = "Het ging om één zin, en hij zoekt het publiek." } },
    langs { "Daar heeft u gelijk in.", fout = "noemt het ook juist",
      dan = { "Het klopt ook. Dat zei ik zelf al.",
        denkt = "Ik zei het om het kleiner te maken, en nu is het klein." } },
    past "Wat had u liever gehad?",
  },
  antwoord {
    [1] = { "Een andere zin.",
      denkt = "Ik weet ook welke." },
    [2] = { "'Hij zorgt dat het blijft zitten.' Dat is ook een bladzijde waard. Ik heb er niets van gezegd, zij was "
      .. "twaalf, en zij had er een zeven voor. Vorige zomer werkte zij hier in de avond, om te wikkelen. [Vijf "
      .. "slagen onder deed zij, net als de rest daar. De machine doet er drie. Ik heb gevraagd of het gezellig "
      .. "was.](avond)",
      denkt = "Dat 'blijft zitten' heb ik zeven jaar niet hardop gezegd. Het klinkt als een rapport." },
    [3] = { "'Hij zorgt dat het blijft zitten.' Vorige zomer werkte zij hier in de avond, bij het wikkelen. Zij "
      .. "kwam thuis en zei: pap, wat jullie daar doen is eigenlijk heel secuur. Daar kon ik niets op zeggen, want "
      .. "van die avond [weet ik tot op de cent wat die twee slagen kosten, en ik zeg er niets van. Een inkoper "
      .. "hoort dat te schrappen.](slagen)",
      denkt = "Secuur. Zij bedoelde hen. Ik heb het een beetje voor mijzelf gehouden." },
  },
}

haakje "pen" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  welkom = { "door" }, ongepast = { "prijst", "sluit", "terug" },
  zeg {
    past "Dat had ik ook gedaan.",
    langs { "Gefeliciteerd, dat is mooi.", fout = "feliciteert met de band",
      dan = { "Die zin stond ook in de toespraak.",
        denkt = "Tweeënzestig man klapten. Dit is de drieënzestigste." } },
    langs { "Mag ik het eens zien?", fout = "wil de pen zien",
      dan = { "Hij staat daar. Het is een pen.",
        denkt = "Over die inkt hoor ik niets." } },
    langs { "Daar bent u trots op.", fout = "hoort trots",
      dan = { "Dan had er inkt in gezeten.",
        denkt = "Ik had de helft al gezegd." } },
  },
  antwoord {
    [1] = { "Dan zegt u dat maar tegen mijn zwager.",
      denkt = "Er zijn er dus twee." },
    [2] = { "Dan zegt u dat maar tegen mijn zwager. Ik had voor die avond iets voorbereid, eenentwintig woorden, "
      .. "over iemand die er niet bij was. Toen kreeg ik de microfoon en heb ik er twee gebruikt. 'Dank u.' Voor "
      .. "wat blijft staan krijgt niemand een pen. [Verkoop heeft een bel, die gaat bij elke order. Bij een pallet "
      .. "die aankomt gaat hij niet. Kinderachtig, dat ik daarnaar zit te luisteren.](bedankt)",
      denkt = "Een goede pen, overigens. Dat is geen verwijt aan de pen." },
    [3] = { "Dan begrijpt u dat. Henk van de planning zat die avond thuis, met zijn voet op een kussen, en hij had "
      .. "een kaart gestuurd: 'Van harte, verdiend.' Elfhonderdveertig van die besparing was de band die brak. Ik "
      .. "kan er niet mee schrijven en weggeven kan ook niet, mijn naam staat erin. [Die naam staat ook in mijn "
      .. "lijst, en daar heb ik zaterdag een kopie van meegenomen. Van de groep mag dat niet. U bent de eerste die "
      .. "het weet, en dat is er al een te veel.](lijst)",
      denkt = "De postzegel zat scheef. Hij likt ze zelf nog." },
  },
}

haakje "taart" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "door", "prijst" }, ongepast = { "stopt" },
  zeg {
    langs { "Wat had u liever gehad?", fout = "zoekt een ander cadeau",
      dan = { "Niets. Ik had op niets gerekend, en toen was het taart.",
        denkt = "Alsof ik geklaagd heb. Het is een goede taart, er zit mokka in." } },
    past { "Ik zou het rechtstreeks vragen.", brengt = "een weg naar de gever",
      dan = { "Aan Ingrid. 'Was jij dat, met die taart.' Dat kan ik zeggen. Zij was erbij toen ik begon, ze weet "
        .. "het van die moeren ook nog. [Zestig te weinig op tienduizend. Meneer Kappert vond mij te duur voor het "
        .. "magazijn, en ik mocht naar boven.](moeren)",
        denkt = "Ik was van plan het uit het handschrift op te maken. Er is geen handschrift." } },
    past { "Gefeliciteerd, dat is mooi.", brengt = "dat het gevierd is" },
    langs { "Zal ik een andere keer komen?", fout = "voelt zich te veel",
      dan = { "Voor een taart in een kast? Er komt geen bezoek. U bent het bezoek.",
        denkt = "Nu voelt hij zich te veel, en ik zat net te denken of er bordjes zijn." } },
  },
  antwoord {
    [2] = { "Dank u. Zesentwintig is geen getal waar iets voor bestaat, vijfentwintig wel, toen was er een envelop. "
      .. "Er zit een papiertje onder met 'van ons'. Ik ken geen ons, en aangesneden kan hij niet terug. [In mijn "
      .. "eerste week kreeg ik iets beters. Ik kwam zestig moeren tekort in een krat, en meneer Kappert vond mij te "
      .. "duur voor het magazijn. Ik mocht naar boven.](moeren)",
      denkt = "Hij moet eigenlijk koud staan. Ik kijk straks." },
  },
}

haakje "tentamen" { soort = "gevoel", vak = "klanten 2", ook = "promotie 3",
  welkom = { "troost" }, ongepast = { "door", "sluit" },
  zeg {
    langs { "En hoe ging dat verder?", fout = "zij zit er nog",
      dan = { "Dat weet ik om vier uur. Het is nog geen vier uur.",
        denkt = "Hij vraagt hoe het was terwijl het is." } },
    langs { "Meent u dat nou?", fout = "lacht hem uit",
      dan = { "Ja. Het is bijgeloof, en ik doe het met links. Folie. [Die moet er in maart elke dag vóór tienen "
        .. "zijn. Dat komt nogal eens anders op papier.](maart)",
        denkt = "Nu durf ik hem niet meer op tafel te leggen." } },
    past { "Dat geeft niets, hoor.", brengt = "dat het mag",
      dan = { "Vindt u. Het staat alleen zo vreemd, een man van eenenvijftig met een duim. Ik doe het dan nog even. "
        .. "Zij is beter dan ik in alles wat je kunt wegen. [Schrijven ook. Alleen over mij schreef zij eens, voor "
        .. "school, dat ik zorg dat het goedkoop is. Het is geen leugen.](opstel)",
        denkt = "Hij keek niet onder de tafel. Dat was attent." } },
    past { "Dat komt wel goed, denk ik.", brengt = "hoop voor zijn dochter" },
  },
  antwoord {
    [2] = { "U klinkt alsof u haar kent. Zij belde zelf, om kwart voor acht, en ik heb toen gezegd dat zij haar "
      .. "rekenmachine niet moest vergeten. Dat is mijn manier. [Zij schreef ook eens iets over mij, in een opstel: "
      .. "'hij zorgt dat het goedkoop is.' Dat is waar, feitelijk.](opstel)",
      denkt = "Rekenmachine. Er had ook 'succes' kunnen staan." },
    [3] = { "Dat denk ik ook. Zij is beter dan ik, zij vraagt door. Ik zeg het haar alleen niet, ik stuur dan een "
      .. "mail met een bijlage over thermodynamica. Goed. Terug naar de folie. [In maart komt er een derde bij, "
      .. "elke dag, en vóór tienen. Bij de vorige stond daar 'in overleg'. Zo laat is het nooit.](maart)",
      denkt = "Zij stuurt dan een hartje. Ik heb opgezocht welke kleur wat is." },
  },
}

-- Woorden zonder haakje, dingen in het kantoor, iets van uzelf.

los {
  zeg {
    sluit { "Is dat een vast getal?", langs = "hoort een getal",
      dan = { "Als het een getal was, had ik het genoemd. Ik noem ze allemaal.",
        denkt = "Er zijn zinnen waar niets in staat. Dit was er een." } },
    door { "Wat bedoelt u daar precies mee?", langs = "zoekt er iets achter",
      dan = { "Wat er staat. Als er iets achter zit, zeg ik 'in principe'.",
        denkt = "Dat laatste had ik niet hoeven weggeven." } },
    stuurt { "Dat is toch overal zo?", langs = "wil het glad hebben",
      dan = { "Overal weet ik niet. Ik zit hier.",
        denkt = "Ik ben nog nooit overal geweest." } },
    eerlijk { "Dat neem ik zo van u aan.", past = true },
  },
  antwoord {
    [1] = { "Doet u dat. Er zit niets onder.",
      denkt = "Niet alles wat ik zeg staat in de lijst." },
    [2] = { "Dat scheelt. De meesten zoeken er iets achter, en dan moet ik gaan zoeken wat dat zou kunnen zijn.",
      denkt = "Hij laat ook weleens iets liggen. Dat is prettig." },
    [3] = { "Dat was een verbindingszin. Die heb ik van een cursus. U mag hem houden.",
      denkt = "Tweedaagse. 'Contact maken in zakelijke context.' Er was soep." },
  },
}

ding "telweegschaal" { kop = "de weegschaal op de kast, met moeren", vak = "product 1",
  zeg {
    ziet { "De stekker ligt er los naast.", langs = "ziet een storing",
      dan = { "Hij loopt op batterijen. Die zijn vol.",
        denkt = "De stekker is van de lamp." } },
    ziet { "Er liggen tien moeren op, op een rij.", past = true, brengt = "waar die moeren vandaan komen" },
    ziet { "De prijs zit er nog op, aan de zijkant.", langs = "leest het prijsje",
      dan = { "Honderdnegenenzestig euro. Zonder btw. Dat is geen geheim.",
        denkt = "Verkopers en prijsjes. Hij vond er een op mijn kast." } },
    ziet { "Er ligt stof op, overal even dik.", past = true, brengt = "hoe lang hij er al staat",
      dan = { "Dat klopt. Behalve onder de moeren, die maak ik elk jaar schoon. [Ik had er pallets mee willen "
        .. "wegen. In vier jaar is er geen een op geweest.](gewogen)",
        denkt = "Vier jaar, aan het stof te zien. Hij had het kunnen schatten." } },
  },
  antwoord {
    [1] = { "IJkgewicht. M acht.",
      denkt = "Hij keek naar de moeren en niet naar de weegschaal." },
    [2] = { "Die zijn om te ijken, uit mijn eerste krat. [Daar zaten er zestig te weinig in, had ik geteld. 'Te "
      .. "duur voor het magazijn, jij,' zei meneer Kappert. De week erna zat ik hier.](moeren)",
      denkt = "Ik maak ze elk jaar schoon. Op de eerste werkdag." },
    [3] = { "Die zijn van zesentwintig jaar terug, om te ijken. Een pallet past er niet op, dat heb ik lang als "
      .. "reden gebruikt. Er past best een halve rol op. [Het is er in vier jaar alleen niet van gekomen, dat "
      .. "wegen.](gewogen)",
      denkt = "Hij telde ze. Dat deden er nog niet veel." },
  },
}

ding "bandje" { kop = "het gebroken stuk band", vak = "product 2",
  zeg {
    ziet { "Er staan streepjes op, om de centimeter.", langs = "ziet een liniaal",
      dan = { "Die heb ik gezet. Dertig stuks. Hij meet goed.",
        denkt = "Dat is waar ik het voor gebruik. Daarom ligt het er niet." } },
    ziet { "Aan één kant is het wit en gerafeld.", past = true },
    ziet { "Het ligt precies recht voor uw toetsenbord.", langs = "ziet netheid",
      dan = { "Alles ligt hier recht. Dat stukje ook.",
        denkt = "Hij ziet hoe het ligt, en dat het stuk is ziet hij niet." } },
    ziet { "Het is doorzichtig, met een groen randje.", langs = "ziet de kleur",
      dan = { "Groen, ja. Dat is bij alle merken zo.",
        denkt = "De kleur stond niet in de offerte. Toen ook niet." } },
  },
  antwoord {
    [1] = { "Dat is de breuk. Ik meet ermee.",
      denkt = "De helft van het antwoord." },
    [2] = { "Daar is hij gegaan. Het is een band die ik gekocht heb, twaalf millimeter. Die rekt wit uit. Die band "
      .. "is er weer. [Hij staat op bladzijde negen van het contract van de groep. Eén regel, polypropeen, twaalf. "
      .. "Ik schrok van het nummer.](pp)",
      denkt = "Voor een ander is het een strookje plastic." },
    [3] = { "Dat is waar hij rekte, op een laadklep. Er staat een regel over in mijn lijst. [Er staat een naam "
      .. "achter. Die kan ik u wel zeggen. Dat was. Zo direct.](rij)",
      denkt = "Ik had willen vragen om eraf te blijven. Het hoefde niet.", blik = "tafel" },
  },
}

ding "doosje" { kop = "het doosje met de vulpen", vak = "promotie 3",
  zeg {
    ziet { "Het karton is verkleurd, aan de raamkant.", langs = "ziet de zon",
      dan = { "Daar komt de zon binnen. Van twee tot vier.",
        denkt = "Er zit ook een binnenkant aan." } },
    ziet { "De inkt zit nog in het cellofaan.", past = true, gehad = "pen",
      dan = { "Dat zei ik. Er is nooit inkt in geweest.",
        denkt = "Hij keek na of het klopte. Dat kan ik hem niet kwalijk nemen." } },
    ziet { "Er hangt nog een kaartje van de winkel aan.", langs = "ziet de winkel",
      dan = { "Van de winkel in de stad. Die bestaat niet meer.",
        denkt = "Het was hun duurste. Dat stond in de toespraak." } },
    ziet { "Het ligt met het deksel naar de muur.", langs = "ziet de plaats",
      dan = { "Zo past het tussen de nietmachine en de plant.",
        denkt = "Hij kijkt naar hoe het ligt. Ik zou liever hebben dat hij het opendeed." } },
  },
  antwoord {
    [1] = { "Dat klopt. Veertien jaar.",
      denkt = "Cellofaan wordt geel. Dat ziet men." },
    [2] = { "Dat klopt. Uitgedroogd, denk ik. [Ik kreeg hem voor de hoogste besparing, in een zaal vol. Een band "
      .. "telde mee. Ik heb hem nooit gevuld, en dat is niet aardig van mij.](pen)",
      denkt = "Hij keek ernaar alsof het een getal was." },
    [3] = { "Dat is juist. Ik heb hem aangenomen en niet gebruikt. [Het was voor mijn besparing van dat jaar, met "
      .. "een toespraak. Een band zat daarbij. Mijn zwager noemt het ondankbaar dat ik er niet mee schrijf.](pen)",
      denkt = "Nu moet het doosje weer een stukje naar links." },
  },
}

jezelf "parkeerplaats" { kop = "hoe u vandaag aankwam", diepte = 1,
  zeg {
    zelf { "Ik heb in de auto nog gauw een broodje gegeten.", langs = "maakt een praatje",
      dan = { "Dat is uw tijd. Die van mij begon om half.",
        denkt = "Er zit een kruimel op zijn map. Ik zei er niets van." } },
    zelf { "Ik heb in de auto de som nog eens overgedaan.", past = true },
    zelf { "Ik heb in de auto mijn das drie keer gestrikt.", langs = "praat over zijn das",
      dan = { "Hij zit recht. Daar ga ik niet over.",
        denkt = "Drie keer. Dat telt hij dan wel." } },
    zelf { "Ik heb in de auto een tijdje op de brug gewacht.", langs = "begint over onderweg",
      dan = { "Dat is ook een manier om over het weer te beginnen.",
        denkt = "Bij die brug staat iedereen altijd." } },
  },
  antwoord {
    [1] = { "En wat kwam eruit?",
      denkt = "Wie narekent vertrouwt het niet. Dat pleit ervoor." },
    [2] = { "Twee keer, hoop ik. En bij verschil een derde. Ik deed het om tien voor acht. [Ik kwam op een gewicht "
      .. "waarbij wij gelijk zijn. Alleen heb ik uw kant niet. Hoeveel gram doet u hier, per pallet?](quitte)",
      denkt = "Dus dat was die auto met het lampje aan." },
    [3] = { "Dan hebben wij vandaag hetzelfde gedaan, vijftig meter uit elkaar. [Alleen bleef ik bij uw kant "
      .. "steken. Hoeveel gram gaat er hier op een pallet, met uw folie?](quitte)",
      denkt = "Ik had hem kunnen roepen. Dat doet men niet." },
  },
}

jezelf "gezakt" { kop = "een fout van u", diepte = 2,
  zeg {
    zelf { "Ik ben eens een order kwijtgeraakt door te laat te bellen.", langs = "fout met een klok",
      dan = { "Dan belt u nu op tijd. U bent er. Het ging over de prijs.",
        denkt = "Een fout met een klok. Ik zat te wachten op een met een prijs." } },
    zelf { "Ik heb eens een klant met de verkeerde naam aangesproken.", langs = "fout met een naam",
      dan = { "Verhage is met één a en één e. Het ging over de prijs.",
        denkt = "Hij kijkt nu op zijn kaartje. Het staat er goed." } },
    zelf { "Ik heb eens vier procent weggegeven omdat het stil viel.", past = true },
    zelf { "Ik heb eens een uur met de verkeerde map gezeten.", langs = "fout met een map",
      dan = { "Dan hoop ik dat dit de goede is. Die blijft nog even dicht, zie ik.",
        denkt = "Een map. Ik had iets over zakken verwacht, gezien de voorganger." } },
  },
  antwoord {
    [1] = { "Dan weet ik hoe het moet.",
      denkt = "Dat was droog bedoeld." },
    [2] = { "Vier procent voor een stilte. Dat is duur, ik geef ze gratis weg. [Maar uit gewoonte vraag ik het "
      .. "toch. Is twee zesenveertig de laatste prijs?](laatste)",
      denkt = "Dat had niemand hoeven vertellen. Het kost mij ook nog een methode." },
    [3] = { "Dat had u niet hoeven zeggen. Ik heb het van de andere kant meegemaakt, ik kreeg er twee. [Dat was een "
      .. "aardige man, met band. Veertig minuten over het zwemdiploma van mijn dochter, vier over die band. Als "
      .. "reden heb ik 'prijs' ingevuld. Dat was het niet.](verkoper)",
      denkt = "Dus daar liggen ze ook weleens wakker." },
  },
}

jezelf "nietgekeken" { kop = "iets waar u niet van bent gaan kijken", diepte = 3,
  zeg {
    zelf { "Een collega ging eens weg, en ik belde hem niet.", langs = "een ander verdriet", na = "kolom",
      dan = { "Dat kan nog. Ik heb het nu over wat ik gekocht heb.",
        denkt = "Een collega. Dat bedoelde ik niet." } },
    zelf { "Een pallet van mij viel eens om, en ik keek niet.", past = true, na = "kolom" },
    zelf { "Een rekening van mij klopte eens niet, en ik zweeg.", langs = "hoort een rekenfout", na = "kolom",
      dan = { "Voor welk bedrag? Nee, laat u maar. Rekenen ging er bij mij juist goed.",
        denkt = "Een rekenfout kun je verbeteren." } },
    zelf { "Een beurs van ons liep eens mis, en ik ging naar huis.", langs = "maakt het klein", na = "kolom",
      dan = { "Dat lijkt mij verstandig, bij een beurs.",
        denkt = "Dat is iets met broodjes. Het mijne was in de regen." } },
  },
  antwoord {
    [1] = { "Dan weet u niet hoe het afliep.",
      denkt = "Kort, en hij keek niet weg." },
    [2] = { "Dan weet u niet wat u verkocht heeft. Ik ben wel gaan kijken. Het scheelt minder dan u denkt. [Er "
      .. "stond iemand bij. Zijn naam staat in mijn lijst, waar een bedrag hoort. Hij heet. Ik begin opnieuw.](rij)",
      denkt = "Meestal komen ze er zelf beter uit, in zulke verhalen." },
    [3] = { "Weet die klant dat u het wist? Nee, zegt u het maar niet. Ik weet niet waarom ik dat vraag. [Henk van "
      .. "de planning weet niet wat ik wist. Ik heb het uitgeschreven, ik stond in zijn deur, en toen kwam ik "
      .. "ineens voor week negen. Dat had een ander niet gedaan.](vertellen)",
      denkt = "Ik weet heel goed waarom ik het vraag." },
  },
}

samenvatting {
  zeg {
    vat { "U zegt zes, en u gelooft er zelf niet in.", past = true, brengt = "zijn aarzeling", na = "principe" },
    vat { "De avond wil er vijf, en u wilt er drie.", langs = "keert de avond om", na = "avond",
      dan = { "Dat heb ik niet gezegd. Ik laat het zitten, dat is iets anders.",
        denkt = "Hij legde alles op de goede plaats, behalve mij." } },
    vat { "U heeft het gewogen, en het komt niet uit.", langs = "hij weegt nooit", na = "gewogen",
      dan = { "Ik weeg niets. Dat is wat ik u vertelde.",
        denkt = "De weegschaal staat er al vier jaar voor de vorm, en hij rekent hem mee." } },
    vat { "De besparing staat bij u, en de schade bij logistiek.", past = true, brengt = "de twee helften", na = "schade" },
    vat { "De som klopt, en tekenen doet u niet.", past = true, brengt = "waar hij vastzit", na = "tekenen" },
    vat { "De groep is te duur, en u wilt eraf.", langs = "keert de groep om", na = "la",
      dan = { "De groep is goedkoper. Dat is het juist, en ik hoor nu pas dat ik dat zo moet zeggen.",
        denkt = "Te duur zou ik kunnen uitleggen." } },
  },
  antwoord {
    [0] = { "Dat was uw samenvatting.",
      denkt = "Er zat veel 'wij' in, en weinig gram." },
    [1] = { "Dat klopt. [En twee zesenveertig, blijft dat de laatste? Dat vraag ik er altijd achteraan, het is een "
      .. "gewoonte.](laatste)",
      denkt = "Het was juist. Dus vraag ik het nog eens." },
    [2] = { "Dat klopt. Er ontbreekt niets wat ik gezegd heb. [Wat ik niet gezegd heb, staat in een kolom. Die "
      .. "heeft nog niemand gezien.](kolom)",
      denkt = "Ik legde mijn pen ernaast en ging het na. Het klopte woord voor woord." },
    [3] = { "Dat klopt. In die volgorde had ik het zelf niet staan. [Het ligt er drie weken, het contract van de "
      .. "groep, en van slapen komt weinig. Op mijn leeftijd heeft men minder nodig.](tekenen)",
      denkt = "Ik had er drie weken en een la voor nodig." },
  },
}

-- Het formulier. Twaalf vakjes, en hij kan ondersteboven lezen.

vak "markt 1" {
  kop = "Volume",
  noteer = { [0] = "zie aanvraag", [1] = "140 pallets/dag", [2] = "100 machine, 40 hand (avond)", [3] = "35.000/jaar, 0 gewogen" },
  zeg {
    leest "Hoeveel pallets verzendt u gemiddeld per dag?",
    brug { "Drieëndertigduizend dertien: over hoeveel pallets is dat?", na = "bedrag" },
    brug { "Die avondploeg, hoeveel van het volume doet die?", na = "avond" },
  },
  antwoord {
    [0] = { "Dat staat in de aanvraag. Regel één.",
      denkt = "Vier regels heeft die aanvraag." },
    [1] = { "Honderdveertig. Ruim een derde daarvan doet de avond. [Die doet vijf slagen onder, waar de machine er "
      .. "drie doet. Ik zou er iets van moeten zeggen. Dat doe ik niet.](avond)",
      denkt = "Er gaat een streep onder. Dat doe je bij een totaal." },
    [2] = { "Honderdveertig. Honderd op de machine en veertig in de avond, met de hand. [Met de hand gaan er vijf "
      .. "slagen onder, met de machine drie. Ik heb er nooit wat aan gedaan.](avond) [In maart zijn het er ruim een "
      .. "derde meer, en die folie moet er vóór tienen zijn. 'Ochtend' is mij te ruim.](maart)",
      denkt = "Vier getallen op één vraag. Dat is gul." },
    [3] = { "Vijfendertigduizend per jaar. [Daarvan heb ik er geen een gewogen. Dat ding op de kast kan het, en ik "
      .. "doe het niet, vier jaar al.](gewogen)",
      denkt = "Er staat nu een nul. In het goede vakje nog wel." },
  },
  antwoord { stemming = "cijfers",
    [0] = { "Regel één.",
      denkt = "Vierentwintig minuten, en dan voorlezen." },
    [1] = { "Honderdveertig. Dat staat op regel één van de aanvraag. [Veertig daarvan met de hand, na zessen, "
      .. "anders horen de buren de wikkelaar. Die buren zijn al negen jaar weg.](buren)",
      denkt = "Ik heb die aanvraag kort gehouden. Voor niets." },
  },
}

vak "markt 2" {
  kop = "Huidige leverancier",
  noteer = { [0] = "een ander", [1] = "9 jaar dezelfde, 2,18/kg", [2] = "raamcontract groep op komst", [3] = "contract groep: 16,4%, PP 12 mm" },
  zeg {
    leest "Bij wie koopt u nu en hoe tevreden bent u, van één tot tien?",
    brug { "U zei dat er iets in de la ligt. Wie wordt het dan?", na = "la" },
    brug { "Nu de groep meekijkt: bij wie mag u nog kopen?", na = "groep" },
  },
  antwoord {
    [0] = { "Bij een ander.",
      denkt = "Tevreden van één tot tien. In welke eenheid." },
    [1] = { "Negen jaar dezelfde. Twee achttien. Een zes komma vijf. [Dat is achtentwintig cent per kilo onder u. "
      .. "Nu mag u.](kilo)",
      denkt = "Die halve gaf ik omdat ze op tijd komen." },
    [2] = { "Negen jaar dezelfde, zonder klachten. Dat eindigt op één april, en ik heb het ze nog niet verteld. "
      .. "[Het contract van de groep is zestien procent goedkoper. Het ligt in deze la en het wacht op mij.](la)",
      denkt = "Ze sturen met kerst een kist sinaasappels. Ik moet ook dat nog regelen." },
    [3] = { "Wie het wordt ligt hier, zestien komma vier procent goedkoper, en ik teken niet. [Er staat één regel "
      .. "in over band, op bladzijde negen. Met een nummer dat ik hier niet meer verwachtte.](pp)",
      denkt = "Dat had ik voor het eind bewaard. Of voor nooit." },
  },
}

vak "markt 3" {
  kop = "Prognose",
  noteer = { [0] = "zie maart", [1] = "maart/april 190 per dag", [2] = "piek + 4 uitzendkrachten", [3] = "weet niet wat er na 1 juli is" },
  zeg {
    leest "Welke groei verwacht u de komende drie jaar, in procenten?",
    brug { "U noemde maart. Hoe ziet de rest van het jaar eruit?", na = "maart" },
    brug { "Twee plaatsen per één juli: wat verwacht u daarna?", na = "functie" },
  },
  antwoord {
    [0] = { "Maart komt na februari.",
      denkt = "Dat is het enige wat ik zeker weet." },
    [1] = { "Drie procent per jaar. [Alleen maart niet, dan is het een derde. En levering vóór tienen. Daar heeft "
      .. "iemand eens 'voormiddag' van gemaakt.](maart)",
      denkt = "Drie is wat iedereen zegt. Ik ook, blijkt." },
    [2] = { "Maart en april honderdnegentig per dag, met vier uitzendkrachten. Over drie jaar weet ik niets. Wie "
      .. "dat wel weet, verkoopt iets. [Wat er dan omvalt komt onder 'overig'. Drie keer heb ik om iets beters "
      .. "gevraagd dan die knop. Er zou 's avonds iemand bij moeten staan, en dat kan ik niet zijn.](overig)",
      denkt = "'Weet niets', staat er nu. Dat is tenminste juist." },
    [3] = { "Meer pallets, meer uitzendkrachten en meer omgevallen lading. En inkoop gaat naar het hoofdkantoor. "
      .. "[Er zijn straks twee plaatsen en wij zijn met vier inkopers. Donderdag mag ik in vier minuten zeggen "
      .. "waarom ik. Ik haal het in zeven. Is dat veel?](functie)",
      denkt = "Dat zei ik op dezelfde toon als de pallets. Dat lukte." },
  },
}

vak "product 1" {
  kop = "Folie",
  noteer = { [0] = "doorzichtig", [1] = "20 my, 310 g gemiddeld", [2] = "~310: gedeeld, niet gewogen", [3] = "quitte bij 274,7 g" },
  zeg {
    leest "Welke foliedikte gebruikt u, en hoeveel gram per pallet?",
    brug { "Driehonderdtien is gedeeld. Wat is de dikte van de folie?", na = "gewogen" },
    brug { "Bij quitte reken ik anders. Welke folie ligt er nu?", na = "quitte" },
  },
  antwoord {
    [0] = { "Doorzichtige.",
      denkt = "Hij vulde het in." },
    [1] = { "Twintig my. [En driehonderdtien gram de pallet, als men de offertes gelooft.](gram)",
      denkt = "Een golfje kan ik niet uitspreken. Dat is een zwakte van het woord." },
    [2] = { "Twintig my op de machine, drieëntwintig met de hand. [Driehonderdtien gram per pallet, het staat "
      .. "overal. Ik heb het er zelf ooit in gezet en nu zou ik het bijna geloven.](gram)",
      denkt = "Hij schreef het op zonder golfje." },
    [3] = { "Twintig my, ongeveer driehonderdtien gram. Nu krijgt u mijn halve onderhandeling. [Onder de "
      .. "tweehonderdvierenzeventig komma zeven gram bent u goedkoper dan ik. Zit u daaronder, hier?](quitte) En "
      .. "dan toch. [Wat doet u eraf?](korting)",
      denkt = "Alles op tafel en dan toch vragen. Zo ben ik opgeleid." },
  },
}

vak "product 2" {
  kop = "Eisen",
  noteer = { [0] = "moet houden", [1] = "PET 15,5 mm, lading blijft staan", [2] = "'voldoen' is niet genoeg", [3] = "test elke rol band zelf", [4] = "hoopte dat de band brak" },
  zeg {
    leest "Noemt u eens de drie belangrijkste eisen aan het materiaal?",
    brug { "Bladzijde negen: wat eist u zelf van een band?", na = "pp" },
    brug { "In die schuur meet u zelf. Welke eis hoort daarbij?", na = "schuur" },
  },
  antwoord {
    [0] = { "Het moet houden.",
      denkt = "Het moesten er drie zijn. Houden, houden en houden." },
    [1] = { "Band van PET, vijftien en een half. Folie die de lading laat staan. Levering voor tienen. [In maart "
      .. "vooral, dan met een derde erbij. 'In overleg' heb ik al eens gehad. Dat was elf uur.](maart)",
      denkt = "Dat staat in de aanvraag, regel twee tot vier." },
    [2] = { "Vroeger stond er: voldoet aan de specificatie. Dat heb ik geschrapt. Nu staat er hoeveel kilo, hoe "
      .. "schuin en hoe lang. [Ik heb ze ook thuis, op een stickje, met de hele lijst. Dat is niet toegestaan. U "
      .. "bent de eerste die ik het zeg, en het kwam er zomaar uit.](lijst)",
      denkt = "Alle drie meetbaar. Daar heb ik zondagen aan besteed." },
    [3] = { "Ik test elke rol band zelf, met een emmer. Dat is geen eis, dat mag ik van niemand eisen. [Er hangt er "
      .. "nu een in mijn schuur, van het contract van de groep. Honderdtwintig kilo, hij hield, en toen ben ik "
      .. "weggelopen. Zaterdag ga ik door.](schuur)",
      denkt = "Nu staat er 'emmer' op een formulier." },
  },
}

vak "product 3" {
  kop = "Schade",
  noteer = { [0] = "komt voor", [1] = "0,6%, 210 per jaar", [2] = "€ 17.850, staat bij logistiek", [3] = "één rij zonder bedrag: Henk", [4] = "Henk vroeg in mei of het goed spul was" },
  zeg {
    leest "Wat is uw schadepercentage, en wat kost dat per jaar?",
    brug { "Wat bij logistiek staat, hoeveel is dat in euro's?", na = "ingrid" },
    brug { "Van die honderdveertig onder 'overig', wat kost dat u?", na = "overig" },
  },
  antwoord {
    [0] = { "Het komt voor.",
      denkt = "Voor een percentage is het nog te vroeg." },
    [1] = { "Dat weet logistiek. [Daar staan er tweehonderdtien kapot per jaar, nul komma zes procent. Bij mij nul. "
      .. "Een inkoper heeft het goed.](schade)",
      denkt = "De andere helft eet om tien over twaalf brood met mij." },
    [2] = { "Zeventienduizend achthonderdvijftig euro. [Waardoor, dat staat er in honderdveertig gevallen niet bij. "
      .. "'Overig', zegt de knop. Drie keer om een andere gevraagd. En 's avonds zit ik hier, niet daar.](overig)",
      denkt = "Ik ken haar getallen beter dan de mijne. Dat zeg ik Ingrid niet." },
    [3] = { "Zeventienduizend achthonderdvijftig in dozen en draadeind. Er is één schade die ik niet kan omrekenen. "
      .. "[In die cel van mijn lijst heb ik een naam gezet. Hij begint met een H. Verder kom ik niet zo gauw.](rij)",
      denkt = "In euro's. Dan moet je ook zeggen wat er niet in past." },
  },
}

vak "klanten 1" {
  kop = "Ontvangers",
  noteer = { [0] = "klanten", [1] = "installateurs, bouw", [2] = "half zeven, één man met een mes", [3] = "er staat iemand naast" },
  zeg {
    leest "Welk type klanten ontvangt uw pallets, in percentages?",
    brug { "Die tweehonderdtien: bij wie komen die aan?", na = "schade" },
    brug { "Wie knipt die twee slagen er weer af?", na = "slagen" },
  },
  antwoord {
    [0] = { "Klanten.",
      denkt = "Honderd procent." },
    [1] = { "Tachtig procent installateurs, op de bouw. Twintig procent winkels. [Nul komma zes procent komt er "
      .. "kapot aan. Dat staat bij logistiek, en ik kom er dus goed van af.](schade)",
      denkt = "Samen honderd. Het wordt toch nagerekend, zie ik." },
    [2] = { "Installateurs. Half zeven, vorst, één man met een mes, en wat ik per gram gekocht heb gaat in de bak. "
      .. "Hij belt alleen als er iets ligt wat moest staan. [Gaat het goed, dan hoor ik niets. Verkoop heeft er een "
      .. "bel voor, ik zou er ook wel een willen. Kinderachtig, ik weet het.](bedankt)",
      denkt = "Ik heb een keer gekeken. In de auto, met de lampen uit." },
    [3] = { "Mensen. Dat vergeet je bij een pallet. Er komt er een bij een laadklep en er staat iemand naast. "
      .. "[Wat er dan van komt, zet ik in een kolom die niemand leest.](kolom)",
      denkt = "Ik keek bij 'iemand' naar de deur." },
  },
}

vak "klanten 2" {
  kop = "Betrokkenen",
  noteer = { [0] = "de expeditie", [1] = "Ingrid Pol, logistiek", [2] = "prijs hier, schade daar", [3] = "Henk, planning, 2 deuren verder" },
  zeg {
    leest "Welke afdelingen hebben met verpakken te maken?",
    brug { "Wie van de avond zou ik moeten spreken?", na = "slagen" },
    brug { "Ingrid eet kaas. Wie zit er nog meer aan die tafel?", na = "ingrid" },
  },
  antwoord {
    [0] = { "De expeditie.",
      denkt = "Daar loop je langs, bij binnenkomst." },
    [1] = { "Expeditie, logistiek, planning en ik. [Met Ingrid van logistiek eet ik brood. Zij eet kaas, omdat ik "
      .. "die dertien jaar geleden een keer meenam. Vanmorgen dacht ik: vindt zij die wel lekker? Ik weet het "
      .. "niet.](ingrid)",
      denkt = "Vier. Ik noem mijzelf als laatste, dat is alfabetisch onjuist." },
    [2] = { "Ik koop het, de avondploeg gebruikt het en logistiek krijgt de rekening. Wij zitten op één gang en in "
      .. "drie systemen. [De avond doet bijvoorbeeld vijf slagen onder in plaats van drie. Er is niemand die dat "
      .. "tegenhoudt. Ik ook niet.](avond)",
      denkt = "Zo klinkt het of iemand het bedacht heeft." },
    [3] = { "De planning ook. Daar zit Henk, twee deuren verder. Die heeft er meer mee te maken dan er in zijn "
      .. "functie staat. [Ik had met een groot raam kunnen zitten, op die gang. Om de printer nam ik deze kamer, en "
      .. "toen ging de printer weg. Kon ik dat weten?](printer)",
      denkt = "Meer past er niet in dat vakje." },
  },
}

vak "klanten 3" {
  kop = "Beslisser",
  noteer = { [0] = "hij", [1] = "hij, tot 1 juli", [2] = "Leon (groep) kijkt mee", [3] = "2 plaatsen voor 4 inkopers", [4] = "oefent zinnen in de badkamer" },
  zeg {
    leest "Bent u de beslisser, of moet er nog iemand akkoord geven?",
    brug { "De groep kijkt mee. Wie zet uiteindelijk de handtekening?", na = "groep" },
    brug { "Een computer kan het niet. Wie mag erover beslissen?", na = "vak" },
  },
  antwoord {
    [0] = { "Ik.",
      denkt = "Ze hopen op dat punt altijd op iemand anders." },
    [1] = { "Ik. Tot één juli in elk geval. [En de groep gaat over het toiletpapier. Daar moet zes procent af. Of "
      .. "dat in velletjes mocht, mailde ik.](groep)",
      denkt = "Er staat 'ik'. De rest was te lang." },
    [2] = { "Ik teken tot vijftigduizend. Leon van de groep ziet het de volgende ochtend. Dan is het al gebeurd, of "
      .. "het is nog niet ingevuld. [Invullen gaat bij hen in vakjes. Het mijne liep rood aan, bij 'ja, "
      .. "maar'.](format)",
      denkt = "Vijftigduizend. Daar kun je heel wat moeren voor tellen." },
    [3] = { "Ik beslis, en wat ik deze maand teken telt mee. Dat maakt het tekenen niet vlotter. [Bij dat contract "
      .. "van de groep duurt het nu drie weken. Om tien voor vier ben ik al op. Ouderdom, denk ik.](tekenen)",
      denkt = "De vraag was alleen wie." },
  },
  antwoord { stemming = "stil",
    [0] = { "Ik. De rest is vrij.",
      denkt = "Eén van de rest." },
    [1] = { "Ik beslis. Er is verder niemand op de gang. [Op de groep na. Die wil zes procent van het toiletpapier. "
      .. "Ik mailde terug: in velletjes?](groep)",
      denkt = "Dat hoort er niet bij, die gang." },
  },
}

vak "promotie 1" {
  kop = "Budget",
  noteer = { [0] = "vast", [1] = "€ 33.013, min 6%", [2] = "2,18 nu tegen 2,46", [3] = "vraagt korting, wil hem eigenlijk niet" },
  zeg {
    leest "Wat is uw budget, en welke ruimte zit daar nog in?",
    brug { "Drieëndertigduizend dertien, min zes. Wat mag het worden?", na = "zes" },
    brug { "Achtentwintig cent verschil: waar zou dat van af gaan?", na = "kilo" },
  },
  antwoord {
    [0] = { "Dat ligt vast.",
      denkt = "Ruimte. Die zoek ik ook." },
    [1] = { "Drieëndertigduizend dertien. [Er moet alleen nog zes procent af.](zes) Ruimte: negatief.",
      denkt = "Eenendertigduizend tweeëndertig." },
    [2] = { "Eenendertigduizend tweeëndertig, na die zes. U wilt drieduizend achtendertig méér dan ik nu betaal. "
      .. "[Wat gaat er dan af?](korting)",
      denkt = "Hij rekent mee, zie ik." },
    [3] = { "U zit drieduizend achtendertig hoger en ik moet omlaag. U weet wat ik dan vraag, en u weet misschien "
      .. "ook wat ik dan hoop. [Uit gewoonte dan: is er onder twee zesenveertig nog een prijs?](laatste)",
      denkt = "Op ja, namelijk." },
  },
}

vak "promotie 2" {
  kop = "Criteria",
  noteer = { [0] = "prijs", [1] = "prijs, prijs, levertijd", [2] = "'in principe' = twijfel", [3] = "getal naast de prijs: gevolg" },
  zeg {
    leest "Op welke criteria beoordeelt u een aanbieding?",
    brug { "In dat blad staat alleen prijs. Waar kijkt u zelf naar?", na = "format" },
    brug { "U houdt een eigen lijst bij. Weegt die mee?", na = "lijst" },
  },
  antwoord {
    [0] = { "Prijs.",
      denkt = "Daar schrikken ze altijd van. En ze vragen het zelf." },
    [1] = { "Prijs, gram, levertijd. [In principe.](principe)",
      denkt = "Ik zei het weer." },
    [2] = { "Prijs. Daarna of het gewogen is of beweerd. En of iemand weet wat hij niet weet. [Dus hoeveel gram "
      .. "doet uw folie op míjn pallets? Daar hangt de prijs vanaf.](quitte)",
      denkt = "Dat staat niet in het blad van de groep. Daar zou het rood worden." },
    [3] = { "Twee getallen. Wat het kost, en wat het kost als het niet blijft staan. Het eerste heeft iedereen. "
      .. "[Voor het tweede heb ik in mijn lijst een kolom. Hij is bijna leeg, maar hij is er.](kolom)",
      denkt = "Meer is het niet. Veertien jaar en het zijn twee getallen." },
  },
}

vak "promotie 3" {
  kop = "Doel",
  noteer = { [0] = "folie kopen", [1] = "6% vóór 1 april", [2] = "dat het blijft staan", [3] = "een gemeten getal om nee te zeggen" },
  zeg {
    leest "Wat wilt u met een nieuwe leverancier bereiken?",
    brug { "Als dat tweede getal er was, wat zou u ermee doen?", na = "kolom" },
    brug { "Van wat goed gaat hoort u niets. Wat zou u willen horen?", na = "bedankt" },
    brug { "U tekent niet, en u zegt geen nee. Wat wilt u bereiken?", na = "tekenen" },
  },
  antwoord {
    [0] = { "Folie.",
      denkt = "Dat is het laatste vakje." },
    [1] = { "Zes procent, vóór één april. [In principe.](principe)",
      denkt = "Dat is het doel van een ander. Het past wel in het vakje." },
    [2] = { "Dat het blijft staan, en dat ik kan laten zien dat dat ergens door kwam. Nu kan ik alleen laten zien "
      .. "wat het kostte. [Daarom ligt dat goedkope contract van de groep nog in mijn la, zonder handtekening.](la)",
      denkt = "Dat is een hele zin. Ik dacht dat ik er een halve had." },
    [3] = { "Nee kunnen zeggen tegen iets wat klopt. Daar heb ik één gemeten getal voor nodig. [Daar houd ik "
      .. "een kolom voor bij. Er is nog nooit naar gevraagd.](kolom)",
      denkt = "Het is één zin. Of Leon hem zo leest, weet ik niet." },
  },
}

-- Herstellen, schrijven, zwijgen.

herstel {
  zeg {
    herstelt "Ik werk mijn blad af en ik hoor uw getallen niet.",
    herstelt "Stop. U geeft antwoorden en ik doe er niets mee.",
    herstelt "Dit zijn mijn vragen. Naar de uwe heb ik niet gevraagd.",
  },
  antwoord {
    [0] = { "Dat was ook mijn waarneming.", denkt = "Dat is juist waargenomen." },
    [1] = { "Juist. Het waren er al een paar zonder vervolg. [Begint u maar bij de zes procent die er nog af "
      .. "moet.](zes) [In principe.](principe) Daar kunt u beginnen.",
      denkt = "Een verkoper die een fout meldt voor ik hem vind. Nieuwe rij.", blik = "jou" },
    [2] = { "Ik heb donderdag ook zoiets. Ik was dit als oefening gaan zien. Legt u dat blad weg. [Het contract van "
      .. "de groep ligt hier in de la, goedkoper dan u. Er staat nog niets onder.](la) [Of begint u bij de schade. "
      .. "Die staat bij logistiek. Mijn blad is smetteloos, dat is mooi geregeld.](schade)",
      denkt = "Ik zat rechtop. Ik merkte het aan mijn rug.", blik = "jou", doet = "schuift het formulier precies terug naar de rand" },
    [3] = { "Dank u. Ik gaf al antwoord alsof het telde. U hoeft niet te praten, ik ook niet. [Ik heb hier mijn "
      .. "lijst openstaan, met een kolom die 'gevolg' heet. Daar vraagt een verkoper nooit naar.](kolom) [En dan "
      .. "die la. Daar ligt een contract van de groep in, zo goedkoop dat ik had moeten tekenen.](la)",
      denkt = "Dit had ik zelf moeten zeggen, een keer, tegen iemand anders.",
      blik = "jou", doet = "leunt achterover, voor het eerst" },
  },
}

schrijven {
  zeg {
    vraagt "Mag ik uw getallen opschrijven, dan heb ik ze goed?",
    vraagt "Ik noteer dit graag, of heeft u daar bezwaar tegen?",
  },
  antwoord {
    [0] = { "Het is uw papier.", denkt = "Met een komma, hoop ik." },
    [1] = { "Getallen wel. Met eenheid.", denkt = "Netjes. Nu de eenheid nog." },
    [2] = { "Schrijft u maar. Als er een golfje voor hoort, dan ook het golfje. [Voor driehonderdtien gram per "
      .. "pallet, bijvoorbeeld. Daar valt het bij iedereen af.](gram)",
      denkt = "Ik lees mee. Ondersteboven ben ik vlot." },
    [3] = { "De getallen mag u hebben. Wat geen eenheid heeft, houdt u in uw hoofd.",
      denkt = "De dop gaat alvast op de pen." },
  },
}

stilte {
  diep = { "Ik heb geen haast. Ik dacht dat ik die had.",
    denkt = "Twee mensen die niets zeggen, en geen van beiden zakt in prijs." },
  dood = { "U mag wachten. Dat doe ik zelf ook, maar dan op een prijs.",
    denkt = "Op deze plek ligt niets." },
}

-- De brochure.

voorstel "dunner" { kop = "Dunnere folie", behoefte = "gram", echt = false,
  zeg {
    bod "Vijftien my in plaats van twintig. Twee tweeënvijftig per kilo, een vijfde minder kilo's.",
    belofte { "Vijftien my in plaats van twintig. Dat scheelt u gegarandeerd dertig procent folie.",
      dan = { "Tweehonderdzeventien gram dus. Van een pallet die niemand gewogen heeft. U garandeert op de cent "
        .. "en ik weet het niet op de gram.",
        denkt = "Van dat woord wordt de folie ook niet zwaarder." } },
    korting { "Vijftien my in plaats van twintig. Twee tweeënvijftig, voor u twee vierenveertig.",
      dan = { "Voor mij. Dan is twee tweeënvijftig voor wie niets zegt, en ik had nog niets gezegd. Ik noteer ze "
        .. "allebei. [Naast driehonderdtien gram per pallet, dat noteert ook iedereen.](gram)",
        denkt = "Acht cent, en ik heb niet eens mijn wenkbrauwen gebruikt." } },
  },
  antwoord {
    [0] = { "Dunner dan wat? U heeft niet gevraagd hoe dik het nu is, en ook niet hoeveel het weegt. [Het is "
      .. "driehonderdtien gram, per pallet. Iedereen zegt het, dus ik ook.](gram)",
      denkt = "Vijftien ken ik nu. Naar de twintig was niet gevraagd." },
    [1] = { "Het gram had u gehoord. Of het dan nog blijft staan, staat niet op die bladzijde. [Nu komen er "
      .. "tweehonderdtien per jaar niet heel aan. Dat is iets van logistiek. Op mijn blad gaat alles goed.](schade)",
      denkt = "Netjes gerekend op een golfje." },
    [3] = { "De som klopt. Ik heb alleen al een som die klopt. [Hier in de la, van de groep. Ik zet er alleen mijn "
      .. "naam niet onder.](la)",
      denkt = "Dit is hetzelfde aanbod, met een andere dikte." },
  },
}

voorstel "jaarcontract" { kop = "Drie jaar vast", behoefte = "zes", echt = false,
  zeg {
    korting { "Folie en band samen, drie jaar vast bij ons. Dan gaat er zes procent af, over alles.",
      dan = { "Dan zat er zes procent te veel op, over alles. Ik heb erom gevraagd omdat ik het moet vragen. In "
        .. "mijn vak hoop je dan op nee. [Al kan een computer dat vak inmiddels ook. Dat zegt mijn zwager. Wat "
        .. "vindt u?](vak)",
        denkt = "Daar ligt mijn zes. Ik zou blij moeten zijn. Ik weet alleen niet meer wat die folie kost." } },
    bod "Folie en band samen, drie jaar vast bij ons. Twee zesenveertig en zeven komma acht.",
    belofte { "Folie en band samen, drie jaar vast bij ons. Onder de streep haalt u die zes dan zeker.",
      dan = { "Welke streep? De mijne of die van logistiek? Het zijn er twee, en u kent geen van beide. [Wat "
        .. "stukgaat telt alleen onder die van logistiek. Onder de mijne gaat nooit iets stuk. Fraai.](schade)",
        denkt = "De zes is nog niet eens uitgerekend." } },
  },
  antwoord {
    [0] = { "Drie jaar. Ik weet niet of ik hier per één juli nog zit. [Vraagt u het de groep, dan gaat het over "
      .. "toiletpapier. Daar moest ook zes procent af. Ik stelde velletjes voor.](groep)",
      denkt = "Na donderdag weet ik pas of ik zelf vastzit." },
    [1] = { "Dat is het antwoord op de vraag van Leon. Een contract dat aan zes komt heb ik al. [Het zit in deze "
      .. "la, van de groep, en het is nog ongetekend.](la)",
      denkt = "Om zes gevraagd, zes gekregen. Daarmee houdt het op." },
    [3] = { "Rustig, drie jaar. Dan weet ik nog niet of het goed spul is. [Of iets goed spul was houd ik bij, in de "
      .. "laatste kolom van mijn lijst.](kolom)",
      denkt = "Ik zou er goed bij slapen. Dat deed ik de vorige keer ook, zeven maanden." },
  },
}

voorstel "meetweek" { kop = "Meetweek", behoefte = "kolom", echt = true,
  zeg {
    belofte { "Twintig pallets wegen en kantelen, negenhonderdvijftig euro. U komt gegarandeerd onder de quittegrens uit.",
      dan = { "U garandeert de uitslag van een meting. Dan hoeft u niet te meten. Dat is jammer, want het meten "
        .. "wilde ik wel. [Zelf stel ik het al vier jaar uit. De weegschaal staat daar, op de kast.](gewogen)",
        denkt = "Het was bijna goed. De weegschaal stond er al." } },
    bod "Twintig pallets wegen en kantelen, elke uitslag op papier, ook tegen ons. Negenhonderdvijftig. Folie blijft twee zesenveertig.",
    korting { "Twintig pallets wegen en kantelen, elke uitslag op papier. Negenhonderdvijftig. Koopt u daarna, dan folie twee eenendertig.",
      dan = { "De meting wil ik. Maar u heeft de uitslag al verrekend. Vijftien cent eraf voor er één pallet "
        .. "gewogen is. Wie gelooft er hier nu niet in, u of ik? [Het had al vier jaar gekund, met die weegschaal "
        .. "op de kast. Ik begin er niet aan.](gewogen)",
        denkt = "Het was goed, tot en met de negenhonderdvijftig." } },
  },
  antwoord {
    [0] = { "Waarom twintig, en waarom zou ik dat willen weten? U biedt mij een kolom aan en u heeft niet gevraagd "
      .. "of ik er een heb. [Ik heb er wel een, achteraan in mijn lijst. Hij staat hier open.](kolom)",
      denkt = "Onzin is het niet. Alleen weet nog niemand waarom." },
    [1] = { "Wegen kan ik zelf, al doe ik het niet. Het gaat erom wat ik met de uitslag kan, en tegen wie. [Tegen "
      .. "dat contract van de groep, bijvoorbeeld. Drie weken teken ik nu al niet. Tijd heb ik genoeg, ik slaap op "
      .. "mijn leeftijd nog maar half.](tekenen)",
      denkt = "De weegschaal is er. De kolom nog niet." },
    [3] = { "Herhaalt u dat. Per pallet op papier, ook als u verliest. Dan staat er iets in die kolom vóórdat "
      .. "ik koop. Dat is dan de eerste keer. Van de avond gaan er "
        .. "tien mee, met de twee slagen die zij er extra om doen. Daar haalt u niets af.",
      denkt = "Twee zesenveertig, alsof het de temperatuur was. Kolom M: één.",
      blik = "jou" },
  },
}

voorstel "wikkelaar" { kop = "Stille wikkelaar", behoefte = "avond", echt = false,
  zeg {
    bod "Een stille wikkelaar voor de avondploeg. Veertienduizend achthonderd, geplaatst en ingesteld.",
    korting { "Een stille wikkelaar voor de avondploeg. Veertienduizend achthonderd, deze maand dertien.",
      dan = { "Achttienhonderd euro, omdat het februari is. Dan ga ik in maart niet bellen, dan voel ik mij "
        .. "bekocht. [In maart is het hier een derde drukker, en de levering moet dan vóór tienen. Dat zet niemand "
        .. "er graag in.](maart)",
        denkt = "In maart kost hij dus weer meer. Of niet." } },
    belofte { "Een stille wikkelaar voor de avondploeg. Die heeft u binnen twee jaar zeker terugverdiend.",
      dan = { "De avond kost mij ongeveer zevenduizend euro folie per jaar. Met een golfje. U belooft dat hij in "
        .. "twee jaar meer bespaart dan daar gebruikt wordt. Dat wil ik graag zien draaien. [De machine doet drie "
        .. "slagen onder en de avond vijf. Of het er drie konden worden, heb ik nooit gevraagd.](avond)",
        denkt = "Twee keer zeven is veertien. Dat heb ik niet hardop gezegd." } },
  },
  antwoord {
    [0] = { "Wij hebben een wikkelaar. Om zes uur staat hij uit. Waarom, had u kunnen vragen. [In de vergunning "
      .. "staan buren die er last van hebben. Er wonen er geen meer, negen jaar niet.](buren)",
      denkt = "Veertig pallets, dus een machine." },
    [1] = { "U hoorde dat de avond met de hand wikkelt. Een machine doet drie onder en twee boven. Die twee andere "
      .. "slagen doet hij niet, en die wil ik houden. [Ze kosten ruim achthonderd euro per jaar, die twee, en ik "
      .. "kijk de andere kant op. Dat is niet mijn taak.](slagen)",
      denkt = "Daar rekende ik zelf ook niet op." },
    [3] = { "Hij is stil, dat geloof ik. Stil is het 's avonds anders ook, op die twee slagen na. [Ik betaal ze, "
      .. "die twee slagen. Ik zou ze moeten doorstrepen, en dat doe ik niet.](slagen)",
      denkt = "Ik zou hem vragen of hij ook een Henkje kan." },
  },
}

bestelling {
  zeg {
    sluitaf "Ik vraag het u zonder omweg: doen we het?",
    sluitaf "Is dat een akkoord? Dan leg ik het vandaag vast.",
    sluitaf "Woensdag om zeven uur beginnen. Kan ik daarop rekenen?",
  },
}

vervolg {
  zeg {
    sluitaf "Mag ik volgende week terugkomen, zelfde uur, dertig minuten?",
    sluitaf "Vrijdag weet u meer. Zal ik u dan om acht uur bellen?",
  },
}

afscheid {
  zeg {
    sluitaf "Ik heb u genoeg tijd gekost. Dank u.",
    sluitaf "Dan ga ik weer. Fijne middag verder.",
  },
}

einde "geslaagd" {
  "En, eh… ben ik geslaagd?",
  denkt = "Alle twaalf, zonder doorhaling. Ik heb 'eh' gezegd. Dat is voor het eerst sinds mijn rijexamen.",
  verteller = "Marjan",
  ochtend = "Hij had een generale gehad, zei hij. Voor zijn gesprek met de groep. Een verkoper met twaalf vragen, en "
      .. "hij had ze alle twaalf beantwoord. Ik vroeg wat er te koop was geweest. Daar moest hij lang over nadenken, "
      .. "voor zijn doen. 'Iets doorzichtigs,' zei hij.",
  voorstel = "Er lag een map. Die is niet opengegaan. Dat is het enige waar ik geen cijfer voor heb gekregen.",
  wedstrijd = "Er is twaalf keer gescoord. Het doel was van papier.",
  gevoel = "Ingevuld.",
  chef = "Zo, je bent er weer. Wat is dat nou voor een man?",
}

einde "deur" {
  "Dit is het moment waarop u gaat. Ik loop niet mee. Rechtsaf, tweeëntwintig meter, de deur gaat naar buiten open.",
  denkt = "Ik ben opgestaan. Dat doe ik anders alleen voor de brandoefening.",
  verteller = "Marjan",
  ochtend = "Hij had tijd overgehad gisteren, zei hij. Dat gebeurt nooit. Hij was naar de expeditie gelopen en had bij een pallet gestaan. Wat doe je daar dan, vroeg ik. "
    .. "'Niets,' zei hij. 'Die pallet ook niet. Dat was het prettige.'",
  voorstel = "Dat weet ik niet. Ik was toen al aan het uitrekenen wanneer het twaalf over was.",
  wedstrijd = "Er wilde iemand winnen. Of ik meedeed was niet gevraagd.",
  gevoel = "Als een nietje. Iemand drukt, en dan zit het.",
  chef = "Dat is snel. Tot hoe ver ben je gekomen?",
}

einde "mailtje" {
  "U mag mij een mail sturen. Eén bijlage, geen foto's van handen. Ik antwoord binnen vijf werkdagen. In principe.",
  denkt = "Vijf werkdagen. Dan zit ik er misschien nog en dan weet ik nog niets.",
  verteller = "Peter-Jan",
  ochtend = "Er kwam nog dezelfde avond een mail. 'Naar aanleiding van ons prettige gesprek.' Ik heb opgezocht welk gesprek dat was. Ik heb hem in de map 'ontvangen' gezet. "
    .. "Die map heeft geen kolommen.",
  voorstel = "Er is een prijs genoemd. Waar hij bij hoorde, is mij niet duidelijk geworden.",
  wedstrijd = "Wij speelden allebei op gelijk. Dat is gelukt.",
  gevoel = "Afgehandeld. Aan beide kanten.",
  chef = "En? Waar moet die mail over gaan, denk je?",
}

einde "praatje" {
  "U heeft goed geluisterd. Ik heb u dingen gezegd die in geen aanvraag staan. En u heeft mij niets aangeboden. Dat zet ik in de lijst. Kolom N blijft leeg.",
  denkt = "Ik heb mijn kaarten laten zien. Ze waren mooi, begreep ik. Daarna ging de deur dicht.",
  verteller = "Marjan",
  ochtend = "Hij was gisteren spraakzaam. Zeven zinnen, aan tafel, uit zichzelf. Een verkoper, zei hij, die niets verkocht. Was dat niet prettig? Jawel, zei hij. "
    .. "En toen, bij de afwas: 'Ik had het willen kopen, als het er was geweest.'",
  voorstel = "Er was er geen. Ik had er een kolom voor vrijgehouden.",
  wedstrijd = "Tot de laatste minuut meegespeeld, en niet geschoten.",
  gevoel = "Gezien. En daarna overgeslagen.",
  chef = "Je klinkt goed. Waar hebben jullie het over gehad?",
}

einde "denkt" {
  "Ik denk erover na. Dat is bij mij geen beleefdheid, dat is een handeling. U hoort van mij op het afgesproken uur. Neemt u dan een weegschaal mee.",
  denkt = "Tot dan teken ik niet. Dat heb ik hiermee besloten. Het ging bijna ongemerkt.",
  verteller = "Marjan",
  ochtend = "Hij heeft in zijn agenda 'N' gezet, met een tijd erachter. Ik dacht eerst: notaris. En vanmorgen liet hij de kraan in de badkamer uit. Hij stond daar gewoon, in de stilte, "
    .. "en hij zei niets. Het klonk beter dan die zinnen van vorige week.",
  voorstel = "Het heeft inhoud. Ik weet nog niet in welke eenheid.",
  wedstrijd = "Niemand heeft gewonnen. De stand is wel opgenomen.",
  gevoel = "Uitgesteld. Op een goede manier, dat bestaat dus.",
  chef = "Wanneer zie je hem weer? En wat wil hij dan van je weten?",
}

einde "ja" {
  "Akkoord. Woensdag, zeven uur, laadperron drie. Twee zesenveertig. De weegschaal is geijkt. De tien van de avond weegt u zoals ze zijn.",
  denkt = "De rest van de middag heb ik een half A4 uit te spreken. Twee deuren. Eerst dat, dan Leon.",
  doet = "legt zijn pen recht, en steekt dan zijn hand uit",
  blik = "jou",
  verteller = "Henk",
  ochtend = "Staat Peter-Jan in mijn deur, met een papier. Kom je voor week negen, vraag ik. Nee, zegt hij. En dan leest hij voor. Van de band die toen brak: dat ik in "
    .. "mei gevraagd had of het goed spul was, en dat hij het antwoord wist. En wat het scheelde, tot op de "
    .. "cent. Ik liet hem uitlezen. Ik zei: ik zag die bundel hangen en ik ben er toch achter gaan staan. Hij "
    .. "vroeg of hij "
    .. "dat mocht noteren. Nee, zei ik. Koffie.",
  voorstel = "De prijs bleef waar hij stond. Dan mag de folie het bewijzen, per pallet, ook als het tegenvalt. Meer "
      .. "heb ik in veertien jaar niet gevraagd.",
  wedstrijd = "Er wilde iemand winnen, en het ook nog weten. Samen komt dat niet vaak binnen. Ik heb niet het gevoel "
      .. "dat ik verloren heb, en ik ben het nagegaan.",
  gevoel = "Licht. Ik heb het niet gewogen.",
  chef = "Wacht, zeg dat nog eens. Voor wélke prijs?",
}

-- Wat achteraf waar is als het einde iets anders zegt.

achteraf {
  geen = "Er is geen voorstel gedaan. Het vakje is leeg. Ik heb het nagekeken.",
  mis = "Er is een voorstel gedaan. Het beantwoordde een vraag die ik niet had gesteld.",
  raak = "Het voorstel klopte, tot op de pallet. Het gesprek eromheen nog niet.",
  prettig = "Prettig. Dat heb ik genoteerd, al weet ik niet waaronder.",
  stroef = "Als een vergadering die uitloopt. Er werd van alles gezegd, en ik keek naar de klok.",
}

-- Na afloop, voor de groep.

bespreek {
  "Hoe vaak zei Peter-Jan 'in principe'? En wat kwam er op zo'n moment net niet uit?",
  "Op welk moment wilde je van die twee zesenveertig af? En wat zei hij vlak daarvoor, of juist niet?",
  "In zijn la ligt een contract dat goedkoper is. Wat houdt hem tegen, en wie heeft dat gevraagd?",
}
