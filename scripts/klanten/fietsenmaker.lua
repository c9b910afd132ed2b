-- Wim de Graaf, fietsenmaker. Oefent interesse in de klant: onder "hoe gaat de zaak" ligt een
-- vraag die hij zelf nooit durfde te stellen. Wie het formulier afwerkt, hoort wat hij verkoopt;
-- wie opneemt wat hij zegt, hoort waarom hij nog niet weet of hij volgend jaar nog verkoopt.

klant {
  titel = "Het formulier", naam = "Wim de Graaf", bedrijf = "De Graaf Tweewielers", rol = "fietsenmaker",
  weet = "Al dertig jaar een regeltje in de gids. Je voorganger noteerde: 'Aardige man. Altijd druk.'",
  formulier = "Klantinventarisatie",
  kamer = "werkplaats", tijd = 30,
  aandacht = 46, positief = 46, afstemming = 50, vertrouwen = 30,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { leeftijd = 58, haar = "grijs", bril = "rond", schort = "groen", naamplaatje = "Wim" },
}

stemming "gewoon" { label = "Een gewone dinsdag in november" }
stemming "druk" { label = "Sinterklaas komt eraan", aandacht = -6, tijd = -6 }
stemming "moe" { label = "Na een slechte nacht", positief = -4, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

opening {
  "Ga zitten, leg die band maar ergens neer. Het is hier [altijd druk](druk) in november. "
    .. "[Nou ja, druk](nouja). Koffie is vers, die stoel niet. Jij bent van de gids, hè?",
  denkt = "Map onder de arm, pen in het borstzakje. Dat wordt een lang kopje koffie.",
}

opening {
  stemming = "druk",
  "Loop maar door, ik praat wel terwijl ik schroef. Veertien [kinderfietsjes in dozen](druk), "
    .. "en elke vijf minuten [die bel](bel). Fijn dat het druk is, zeggen ze dan. [Nou ja, fijn](nouja).",
  denkt = "Als ie nu een map openslaat, geef ik 'm een steeksleutel.",
  doet = "veegt zijn handen af aan zijn schort", blik = "klok",
}

opening {
  stemming = "moe",
  "Pak een kruk. Ik ben wat traag vandaag, [die knie](knie) heeft vannacht de wacht gehouden. "
    .. "Om drie uur zat ik [al te sleutelen](fietsaf). [Nou ja](nouja). Koffie, dan maar.",
  denkt = "Ik had moeten afbellen. Maar dan was ik weer alleen met de radio.",
  doet = "laat zich op een kruk zakken", blik = "tafel",
}

opening {
  stemming = "weerzien",
  "Hé, daar heb je 'm. Jij was toch die van dat formulier? Kruk staat er nog, die andere is nog steeds kapot. Het is "
    .. "[nog altijd druk](druk) hier. [Nou ja, druk](nouja). En als [die bel](bel) gaat moet ik weg, dat weet je.",
  denkt = "Hij komt terug. Zou ie een vakje vergeten zijn?",
}

-- De lange draad: van "nou ja, druk" naar wat hij niemand heeft verteld.

haakje "druk" { soort = "feit", vak = "klanten 3", ook = "product 1",
  zeg {
    stuurt "Dan kunt u vast wel wat hulp met reclame gebruiken?",
    door "Loopt u zo'n november eens met me door.",
    prijst "Druk is goed, zeg ik altijd.",
    terug "In november komt alles tegelijk, hè?",
  },
  antwoord {
    [1] = { "Lampjes. Natte remmen. Lampjes.", denkt = "Hij vraagt naar november. Nou, dit is november." },
    [2] = { "Eerst de lampjes, dan de Sint, en dan vriest het en wil niemand meer. Tussendoor belt "
        .. "[de school](school), en die [stekkerfietsen](ebikes) willen ook nog een beurt.",
      denkt = "Als je het zo opnoemt, klinkt het gezellig." },
    [3] = { "Er staan er dertig buiten, onder het zeil. Dat is niet meer dan anders, hoor. Maar ik loop de "
        .. "halve dag achter [die bel aan](bel), en dan sta ik dus niet hier.",
      denkt = "Dat had ik zelf nog niet uitgerekend. De halve dag." },
  },
  antwoord { stemming = "druk",
    [1] = { "Veertien dozen. Zie je toch?", denkt = "Hij staat met z'n tas op doos negen." },
    [2] = { "Veertien fietsjes, en op elke doos staat 'in tien minuten klaar'. Door wie? Niet door "
        .. "iemand die [bij elke bel](bel) naar voren moet.",
      denkt = "Tien minuten. Zo lang zit hij hier al." },
  },
}

haakje "nouja" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  zeg {
    sluit "Hoeveel minder is het dan vorig jaar?",
    vult { "De omzet valt dus tegen.",
      dan = { "Welnee, werk zat. Het is alleen, [die bel](bel) gaat en dan staat er voor niemand meer. Ja, ik.",
        denkt = "Omzet. Ze denken altijd dat het om omzet gaat." } },
    door "'Nou ja', zei u. Vertelt u daar eens wat over.",
    preek "Wie in november niet adverteert, mist veel.",
  },
  antwoord {
    [1] = { "Gewoon. Wielen, remmen. Druk.", denkt = "Die bleef even hangen bij 'nou ja'. Hm." },
    [2] = { "Vroeger was druk: [volk over de vloer](dorp). Nu is het vooral heen en weer. Van de bank "
        .. "[naar die bel](bel), van die bel naar de bank.",
      denkt = "Hij hoorde 'nou ja'. Ik hoorde het zelf niet eens." },
    [3] = { "Er is niet meer werk. Er is iemand minder. [Mijn dochter](marloes) deed de winkel, en ik zit hier "
        .. "achter net te doen of dat al geregeld is.",
      denkt = "Vijf minuten binnen en ik heb het al over Marloes.",
      zwijg = { "In februari is ze gegaan. Dus zo druk is het nu negen maanden.",
        denkt = "Hij zei niks. En ik ga rekenen." } },
    [4] = { "Ik zeg druk, want dan vraagt er niemand door. Druk, mooi, zeggen ze dan, fijn voor je. "
        .. "Nooit eens: [en straks dan](opvolging)?",
      denkt = "En hij vraagt dus wél door. Op twee woorden.", blik = "jou" },
  },
  antwoord { stemming = "moe",
    [1] = { "Weinig geslapen. Meer is het niet.", denkt = "Om drie uur was het meer." },
    [2] = { "Overdag gaat het best, dan is er steeds [die bel](bel). 's Nachts gaat er niks. Dan hoor je "
        .. "pas hoe stil het hier is zonder [Marloes voorin](marloes).",
      denkt = "Dat zeg ik dus tegen iemand met een visitekaartje." },
  },
}

haakje "bel" { soort = "feit", vak = "klanten 3", ook = "markt 1",
  zeg {
    terug "U staat dus op twee plekken tegelijk?",
    preek "Een afsprakensysteem, en u bent ervan af.",
    sluit "Hoeveel mensen komen er op een dag binnen?",
    door "En als die bel dan gaat, midden onder het werk?",
  },
  antwoord {
    [1] = { "Dan gaat ie. En dan loop ik.", denkt = "Als ie nu gaat, ben ik hier even weg." },
    [2] = { "Wiel neer, doek, [met die knie](knie) het trapje op. Staat er iemand met een fiets [van internet](internet): een ventieldopje. "
        .. "Eén dopje. Gun ik ze, hoor. Maar [Marloes had ze](marloes) in een jampot.",
      denkt = "Waar heeft ze die pot eigenlijk gelaten." },
    [3] = { "Vroeger hoorde ik 'm niet eens. Dan hoorde ik [Marloes goeiemorgen zeggen](marloes) en was het voor "
        .. "mekaar. Nu zit ik erop te wachten. Gek word je ervan.",
      denkt = "Ik doe haar goeiemorgen na. Hij lacht niet." },
    [4] = { "Ik laat 'm wel eens gaan. Zit ik hier achter, stil, tot ze weg zijn. Een fietsenmaker die zich "
        .. "verstopt voor een klant. [Mijn vader](sleutel) had me naar voren geschopt.",
      denkt = "Dat weet Ria niet eens. Dat weet alleen de kat.",
      zwijg = { "Gisteren was het er eentje die alleen gedag kwam zeggen. Zag ik later, aan het briefje.",
        denkt = "'Was je er niet, Wim?' Nee. Ik was er niet." } },
  },
  antwoord { stemming = "druk",
    [1] = { "Hoor je 'm? Nu niet. Straks wel.", denkt = "Ik zit met één oor in de winkel." },
    [2] = { "Eenentwintig keer vanochtend. Ik turf het, hier, op de doos. Vorig jaar stond [Marloes ervoor](marloes) "
        .. "en turfde ik niks.",
      denkt = "Een volwassen man die een bel turft. En hij kijkt ernaar of het gewoon is." },
  },
}

haakje "marloes" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  zeg {
    preek "Zo iemand vindt u met een vacature.",
    terug { "Zonder haar is het een andere zaak.", gevoel = true },
    sluit "Hoe vaak helpt ze nog, zaterdags?",
    door "Ik probeer haar voor me te zien, daar.",
  },
  antwoord {
    [1] = { "Die doet nu wat anders.", denkt = "Dat krijg je niet voor een half kopje koffie." },
    [2] = { "Marloes. Vanaf haar zestiende stond ze voor. Kas, inkoop, en ze kon nee zeggen tegen "
        .. "vertegenwoordigers. Die zit nu [in Utrecht](utrecht).",
      denkt = "Kijken of ie om die vertegenwoordigers lacht. Ja. Een beetje." },
    [3] = { "Die kende iedereen. Niet van naam, van fiets. 'Pap, de groene met die slag komt eraan.' En dan "
        .. "was dat zo. Ik dacht: die blijft, [dat spreekt vanzelf](vanzelf).",
      denkt = "Nu moet ik oppassen, zo meteen ga ik er foto's bij halen.",
      zwijg = { "Zondags belt ze. Vraagt hoe het gaat. Druk, zeg ik dan.",
        denkt = "Tegen haar ook. Verrek." } },
    [4] = { "Veertien jaar heeft ze hier gestaan, en één keer heb ik gezegd dat ze het goed deed. Op een "
        .. "kaartje bij het kerstpakket. Stond onder: [De Graaf, directie](naam). Dat was ik.",
      denkt = "Ik heb er nog een stempel op willen zetten." },
  },
  antwoord { stemming = "moe",
    [3] = { "Vannacht zat ik op haar kruk, voor, in het donker. Zo zie je de hele straat. Ik heb daar "
        .. "nooit gezeten. [Die zat er altijd al](vanzelf), hè.",
      denkt = "Nou weet er één waar ik was, vannacht. Ria denkt: op de wc." },
  },
}

haakje "utrecht" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  zeg {
    door "Vertelt u eens hoe dat ging, met Marloes.",
    stuurt "Hoe lang duurt het voor ze weer terugkomt?",
    vult { "Ze is de liefde achternagegaan, denk ik.",
      dan = { "Liefde ook, vast. Maar ze plant daar een heel ziekenhuis. En ik maar denken dat ze bij mij "
          .. "[binnenbanden wou tellen](vanzelf).",
        denkt = "Een heel ziekenhuis. Ik zeg het net iets te vaak, geloof ik." } },
    prijst "Zo zelfstandig, dat heeft ze van u.",
  },
  antwoord {
    [1] = { "Mooie stad. Veel fietsen in de gracht.", denkt = "Daar heb ik altijd die grap voor klaarliggen." },
    [2] = { "Met een gehuurde bus, in februari, twee keer rijden. Ik heb de banden van die bus nog opgepompt. "
        .. "[Gevraagd heb ik niks](vragen). Of ja, of de reserve erin lag.",
      denkt = "Ik heb ze zelfs te hard gezet." },
    [3] = { "Ze stond daar met haar jas aan. Pap, jij redt je toch wel? Ja, zei ik. Je zegt ja, hè. En de "
        .. "maandag erop ben ik [een fiets](fietsaf) gaan bouwen.",
      denkt = "Die jas was rood. Dat zeg ik er maar niet bij.", blik = "raam",
      zwijg = { "Ik heb nog nooit zo hard ja gezegd. De buurman hoorde het.",
        denkt = "Laat 'm maar stil zijn. Het is daar ook stil gebleven." } },
    [4] = { "Op de hoek remde ze nog. Ik denk: nu draait ze het raampje open en dan [vraag ik het](vragen). Maar ze "
        .. "zette de spiegel goed. Die had ik verkeerd gezet.",
      denkt = "Negen maanden, en ik zie die spiegel nog." },
  },
}

haakje "vanzelf" { soort = "belang", vak = "markt 3", ook = "promotie 3",
  zeg {
    sluit "Wat stond er destijds van op papier?",
    preek { "Met kinderen bespreek je zoiets liefst op tijd.",
      dan = { "Zegt mijn zwager ook. Die heeft een kat. Maar goed, op tijd, dat is [voorbij](vragen).",
        denkt = "Op tijd. Dank je. Zet het op een mok." } },
    terug "U zag haar hier al die tijd al staan?",
    vult { "U bent eigenlijk een beetje boos op haar.",
      dan = { "Boos? Op Marloes? Welnee. Die doet het precies goed. Ik zit meer met wat ik "
          .. "[zelf nooit gevraagd](vragen) heb.",
        denkt = "Boos. Was het maar zo overzichtelijk." } },
  },
  antwoord {
    [1] = { "Tja. Dat dacht ik toen.", denkt = "Toen is een ruim woord." },
    [2] = { "Opa, mijn vader, ik. [Drie op een rij](derde). Dan ga je niet nadenken, dan tel je gewoon door: vier.",
      denkt = "Drie kapstokhaken bij de deur. De derde is van mij." },
    [3] = { "Niemand heeft het ooit hardop gezegd. Met kerst niet, bij de jaarcijfers niet. En nu heb ik een "
        .. "zaak die loopt, en [niemand erachter](opvolging).",
      denkt = "Hij schrikt er niet van. Ik wel, een beetje.",
      zwijg = { "En hij loopt goed ook nog. Dat is het beroerde. Een slechte zaak doe je gewoon dicht.",
        denkt = "Kijk. Dat wist ik dus nog niet, dat ik dat vond." } },
    [4] = { "En weet je wie dat mooi uitkwam, dat vanzelf? Mij. Hoefde ik het lekker "
        .. "[niet te vragen](vragen). Mooi geregeld, Wim.",
      denkt = "Dat had ik liever van een ander gehoord. Kon ik nog kwaad worden." },
  },
}

haakje "opvolging" { soort = "belang", vak = "markt 3", ook = "promotie 3",
  zeg {
    vult { "U wilt er zo snel mogelijk vanaf.",
      dan = { "Vanaf? Dan had ik het gisteren kunnen doen. Er is [een man geweest](pand), die wou het zo hebben. "
          .. "Ik heb 'm geen tweede bakkie gegeven.",
        denkt = "Vanaf. Alsof het een wrat is." } },
    terug { "U weet niet voor wie u het nog doet.", gevoel = true },
    sluit "Heeft u daar al een adviseur over gesproken?",
    door "En straks dan, als u hier wel eens rondkijkt?",
  },
  antwoord {
    [1] = { "Dat zien we dan wel weer.", denkt = "Die zin heb ik van mijn vader. Die zag het ook wel." },
    [2] = { "Straks is er niemand, dat is het korte antwoord. Ik word negenenvijftig, het dak is goed, en als ik "
        .. "omkijk staat er [een jongen van vierentwintig](youssef) en een compressor. "
        .. "[Die man met puntschoenen](pand) zag hier vier appartementen.",
      denkt = "En van die compressor weet ik wat ie wil." },
    [3] = { "Ik wil niet verkopen. Ik wil dat er iemand de deur opendoet als ik het niet meer doe. Hoeft geen "
        .. "De Graaf te wezen. Dat heb ik [nog nooit hardop](naam) gezegd.",
      denkt = "Geen De Graaf. Gezegd. En het plafond zit er nog op.", blik = "jou",
      zwijg = { "Zo. Dus dat is hardop. Klinkt minder erg dan in bed.",
        denkt = "Hij drinkt gewoon z'n koffie op. Goed zo." } },
    [4] = { "Ik heb een kruisje gezet, op de kalender, in mei. Is er dan niemand, dan draai ik het bordje om. "
        .. "Ria weet het niet. [Ria vraagt alleen](ria) wat dat kruisje is. Onderhoud, zeg ik.",
      denkt = "Nou weten we het met z'n drieën: hij, ik en de kalender." },
  },
}

haakje "vragen" { soort = "belang", vak = "markt 3", ook = "klanten 3",
  zeg {
    prijst "Zo eerlijk hoor ik het zelden.",
    stuurt "U kunt het vanavond toch nog vragen?",
    terug "Die ene vraag is er nooit gekomen?",
    door "Hoe komt dat, dat vragen zo lastig is?",
  },
  antwoord {
    [1] = { "Vragen staat vrij, zeggen ze.", denkt = "Zeggen mensen die nooit wat hoeven te vragen." },
    [2] = { "Bij ons thuis vroeg je niks. Je pakte een ringsleutel en je hield [voor mijn vader](sleutel) wat vast. "
        .. "Zo praat je ook, hoor. Duurt alleen langer.",
      denkt = "Dertig jaar, in ons geval." },
    [3] = { "Als ik het vraag, kan ze nee zeggen. Vraag ik niks, dan is ze alleen maar in Utrecht. Snap je? "
        .. "Dan staat [die fiets](fietsaf) gewoon nog even op haar te wachten.",
      denkt = "Als je het hoort klinkt het niet eens slim.",
      zwijg = { "Jij hebt twaalf vragen in die map. Ik had er één.",
        denkt = "En hij bladert niet. Hij bladert niet." } },
    [4] = { "Ze heeft het me voorgezegd. Jas al aan. 'Pap, wou je me nog wat vragen?' En ik vroeg of ze "
        .. "de sleutel wou neerleggen. [Mijn vader ten voeten uit](sleutel).",
      denkt = "Dat heb ik nog nooit aan iemand verteld. En nou moet jij je mond houden.", blik = "tafel",
      zwijg = { "Ze had 'm al in haar hand. Die wou ze helemaal niet geven, denk ik. Die wou ze [houden](vanzelf).",
        denkt = "Daar heb ik negen maanden over gedaan. Zo moeilijk was het niet." } },
  },
}

haakje "sleutel" { soort = "gevoel", vak = "product 2", ook = "markt 3",
  zeg {
    sluit "Leeft uw vader nog?",
    door "En u en uw vader, samen hier?",
    vult { "Van hem heeft u de liefde voor het vak.",
      dan = { "Het vak wel. Liefde deed ie niet aan op werkdagen. Die legde de sleutel naast m'n bord, en "
          .. "[toen was het mijn zaak](machinist).",
        denkt = "De liefde voor het vak. Dat zet ie straks in die gids." } },
    terug { "Uw vader kijkt hier nog altijd mee.", gevoel = true },
  },
  antwoord {
    [1] = { "Man van weinig woorden. Ik heb ze allemaal, zegt Ria.", denkt = "En de belangrijkste sla ik ook over." },
    [2] = { "Die kwam op een maandag op pantoffels beneden. Legde de sleutel van de zaak naast mijn bord en zei: rug. "
        .. "Eén woord. Dat was de overdracht, [van twee naar drie](derde).",
      denkt = "Een notaris was er dus niet bij. Een ei wel." },
    [3] = { "Vierentwintig was ik. Hij heeft het mij ook nooit gevraagd, hè. Dat bedenk ik nu pas. Ik zei geen nee, "
        .. "want er viel [niks te antwoorden](machinist).",
      denkt = "Nu pas. Achtenvijftig, en nu pas. Bij de gids.",
      zwijg = { "Vierentwintig. Dat is [Youssef nu](youssef).",
        denkt = "Ik hoor 'm daar fluiten, achter. Die hoort dit toch niet?" } },
    [4] = { "Weet je wat ik me afvraag? Of ie het niet durfde. Die grote vent. Ik dacht altijd: hij vindt het "
        .. "niet nodig. Maar als ie nou [bang was voor nee](durven), net als ik?",
      denkt = "Dan hadden we het er mooi over kunnen hebben, pa." },
  },
}

haakje "machinist" { soort = "gevoel", vak = "product 2", ook = "markt 3",
  zeg {
    prijst "Maar kijk wat u ervan gemaakt heeft.",
    door "En als ze het u nou wél gevraagd hadden, toen?",
    vult { "Dat heeft u hem altijd kwalijk genomen.",
      dan = { "Nee hoor. Ik was veel te druk. Ik had alleen nog wat papieren liggen, toen, en die heb ik "
          .. "[onder in de bank](werkbank) gelegd. Onder de spaken.",
        denkt = "Nou vraagt ie natuurlijk wat voor papieren." } },
    sluit "Hoe vaak heeft u er spijt van gehad?",
  },
  antwoord {
    [1] = { "Da's lang geleden, joh.", denkt = "Vierendertig jaar en twee maanden. Ongeveer." },
    [2] = { "Ik wou machinist worden. Op een schip. De papieren had ik al binnen, die liggen daar [in de bank](werkbank), "
        .. "onderste la, onder de spaken.",
      denkt = "Ik zou ze zo kunnen pakken. Doe ik niet." },
    [3] = { "Dan had ik ja gezegd, denk ik. Dat is het rare. Eerst een jaartje varen, en dan ja. Ik hoefde niet te "
        .. "kiezen, ik wou alleen dat iemand [het even vroeg](vragen).",
      denkt = "Die moest ik even twee keer horen.",
      zwijg = { "Dus Marloes misschien ook. Ja, of nee, of over een jaar. Maar dan wist ik het.",
        denkt = "Daar heb ik dus een bezoek van de gids voor nodig." } },
    [4] = { "Ria denkt dat ik met een bandenlichter geboren ben. Van dat schip weet ze niks. Begint zij "
        .. "over Noorwegen, [met die camper](camper), dan zeg ik: wat moet ik daar? Ik weet precies wat ik daar moet.",
      denkt = "Achter op een boot staan. Naar de schroef kijken. Zo, dat weet ik dus nog." },
  },
}

haakje "fietsaf" { soort = "gevoel", vak = "product 1", ook = "klanten 3",
  zeg {
    stuurt "Wat als u zo'n fiets in de etalage zet?",
    vult { "U krijgt 'm niet op tijd af.",
      dan = { "Op tijd? Die was in april al klaar. Maar dan moet ik ermee naar Marloes, en [haar wat vragen](vragen).",
        denkt = "Zo. Heb ik dat nou echt gezegd?" } },
    terug "Daar zitten heel wat avonden in.",
    door "Vertel eens, voor wie is die fiets?",
  },
  antwoord {
    [1] = { "Dat? Gewoon, een fiets.", denkt = "Er is een ketting af, en hij ziet het. Verdorie." },
    [2] = { "Voor Marloes. Voor [daar in Utrecht](utrecht), door de stad. Goeie naaf, goed licht. Ze weet van niks. Het "
        .. "is een verrassing, voor mij ook.",
      denkt = "Voor mij ook, zeg ik. Hij grinnikt. Hij weet nog van niks." },
    [3] = { "Hij is af. Al sinds april. Maandags haal ik er wat af, vrijdags zet ik het er weer op. Want is ie af, "
        .. "dan moet ik 'm brengen, en dan moet ik [iets vragen](vragen).",
      denkt = "Een fietsenmaker die fietsen sloopt. In eigen tijd.",
      zwijg = { "De ketting heb ik er wel dertig keer op gehad. Loopt prachtig.",
        denkt = "Hij laat me gewoon doorpraten over een ketting. En het gaat niet over een ketting." } },
    [4] = { "Eén keer lag ie achterin. Tegen Ria gezegd dat ik naar de groothandel ging. Bij het pompstation "
        .. "omgedraaid. [Vraagt Ria thuis](ria): hadden ze het? Nee, zeg ik. Uitverkocht.",
      denkt = "Uitverkocht. Ik had een broodje ei gegeten." },
  },
  antwoord { stemming = "moe",
    [1] = { "Kon niet slapen. Dan ga je wat doen.", denkt = "Een ketting eraf halen om drie uur 's nachts. Dat is wat." },
    [2] = { "Als ik wakker lig ga ik aan die fiets. Hij is [voor Marloes](marloes). 's Nachts zet ik erop wat ik "
        .. "overdag eraf haal. Of andersom, dat wisselt.",
      denkt = "Daar kijkt ie van op. Ik ook." },
  },
}

haakje "derde" { soort = "belang", vak = "promotie 3", ook = "product 2",
  zeg {
    terug "U bent de derde, en daarna staat er niks.",
    preek "Honderd jaar op de gevel, dat doet wat met mensen.",
    sluit "Hoe oud is de zaak nu precies?",
    prijst "Drie generaties, dat is niet niks.",
  },
  antwoord {
    [1] = { "Sinds eenendertig. Staat op de ruit.", denkt = "Hij is er net langs gelopen." },
    [2] = { "Opa had een schuur en een pomp. Mijn vader bouwde de winkel. Ik heb de brommers eruit gedaan en "
        .. "[de stekkers erin](ebikes). Ieder z'n aandeel.",
      denkt = "Bij de kachel ruik je die brommers nog." },
    [3] = { "Over vijf jaar is het honderd jaar. In m'n hoofd stond Marloes bij de taart. Nu zie ik alleen "
        .. "nog de taart. En [een lege stoep](laatste).",
      denkt = "En wie snijdt 'm aan. Ik heb ervan gedroomd." },
  },
}

haakje "naam" { soort = "belang", vak = "promotie 3", ook = "markt 3",
  zeg {
    door "En die naam, die daar boven de deur hangt?",
    vult { "De naam De Graaf moet voor u blijven bestaan.",
      dan = { "Dat dacht ik ook. Maar een naam kan geen wiel richten. Ik heb liever [een Youssef die het kan](youssef) "
          .. "dan een De Graaf die het niet kan.",
        denkt = "Kijk, dat had ik in het voorjaar niet gezegd." } },
    sluit "Op wiens naam staat het bedrijf nu?",
    preek "Op zo'n naam moet u zuinig zijn.",
  },
  antwoord {
    [1] = { "Er staat De Graaf. Ik heet De Graaf. Scheelt verf.", denkt = "Die deed het altijd goed bij de krant." },
    [2] = { "Mijn vader heeft die letters zelf gezaagd. De G is te groot. Vijftig jaar loopt iedereen eronderdoor, "
        .. "en zelfs [die zes van zaterdag](zaterdag) zeggen er niks van.",
      denkt = "Nu gaat ie straks buiten omhoogkijken. Doet iedereen." },
    [3] = { "Om die letters op de gevel gaat het niet. Er moet iemand onder staan die hoort wat een fiets mankeert. "
        .. "Heet ie dan [geen Wim maar Youssef](youssef), dan heet ie Youssef.",
      denkt = "Sorry, pa. De G was toch al te groot.",
      zwijg = { "Opa had 'm ook maar van het gemeentehuis.",
        denkt = "Stil is het hier. Geen bel. Voor één keer jammer." } },
    [4] = { "Ik heb het één keer opgeschreven, achter op een envelop. De Graaf, streepje, en dan "
        .. "hoe [onze Youssef](youssef) heet. Paste precies op de gevel. Heb ik in de kachel gegooid.",
      denkt = "Ik had het nog in blokletters gedaan ook." },
  },
}

haakje "youssef" { soort = "belang", vak = "klanten 3", ook = "markt 3",
  zeg {
    sluit "Welke diploma's heeft hij allemaal?",
    terug "Op die jongen kunt u bouwen, hè?",
    vult { "U twijfelt of hij het wel aankan.",
      dan = { "Aankan? Die doet alles al, behalve de sleutel in z'n zak hebben. Dat ligt niet aan hem. Dat "
          .. "[ligt aan mij](durven).",
        denkt = "Aankan. Hij moest eens weten wie hier wie nakijkt." } },
    door "Wat is het voor een jongen?",
  },
  antwoord {
    [1] = { "Goeie monteur.", denkt = "En dat is al een hele toespraak, voor hier." },
    [2] = { "Youssef. Zes jaar nu. Kwam als stagiair met een telefoon in z'n hand, en hij snapte dat ding "
        .. "[van die cursus](cursus) in een dag. Ik leerde hem spaken. We staan quitte.",
      denkt = "Achter gaat de compressor uit. Nu is het even stil." },
    [3] = { "Die luistert naar een fiets. Dat kun je niet leren. 's Avonds veegt ie de bank van mijn vader af, uit "
        .. "zichzelf. Ik dacht: [nu vraag ik het](durven). En toen moest ik even naar achteren.",
      denkt = "Daar had ik toen opeens een binnenband nodig. Uit het magazijn.",
      zwijg = { "En er is [een grote zaak](weg) die 'm belt. Dat weet ik ook.",
        denkt = "Daar was ik niet van plan over te beginnen." } },
    [4] = { "Die blijft hangen na zessen. Veegt nog eens, vraagt nog wat. Ik dacht: die wil opslag. Maar die wacht "
        .. "tot ik [m'n mond opendoe](durven). Net als Marloes, [die laatste keer](utrecht).",
      denkt = "Tweede keer. Ik laat het gewoon een tweede keer gebeuren." },
  },
  antwoord { stemming = "druk",
    [1] = { "Achter. Die doet nu de helft van die dozen.", denkt = "De grootste helft." },
    [2] = { "Youssef doet er negen, ik vijf. Hij zet ze in de verkeerde volgorde in elkaar, en het werkt. Ik "
        .. "zeg er niks van. Ik zou 'm [iets anders vragen](durven), maar niet vandaag.",
      denkt = "Negen tegen vijf. Vroeger was dat andersom." },
  },
}

haakje "durven" { soort = "gevoel", vak = "markt 3", ook = "klanten 3",
  zeg {
    preek { "Nee heeft u, ja kunt u krijgen, zeg ik altijd.",
      dan = { "Hangt bij mijn tandarts ook, op een tegel. Helpt daar ook niet. En ondertussen wordt Youssef "
          .. "[door een ander gebeld](weg).",
        denkt = "Een tegeltje. Hij kwam zo goed op gang." } },
    terug { "U bent bang voor het antwoord.", gevoel = true },
    sluit "Weet uw vrouw dat u hierover denkt?",
    door "Wat als het er nou eens uit kwam?",
  },
  antwoord {
    [1] = { "Komt nog wel.", denkt = "Zei ik van de winter ook." },
    [2] = { "Drie keer had ik het op m'n lippen, bij Youssef. De laatste keer vroeg ik of ie de container buiten "
        .. "wou zetten. Dat [vroeg ik dan wel](vragen).",
      denkt = "Hij zette 'm ook nog netjes recht. Stond ik daar." },
    [3] = { "Het is nogal wat. 'Hier heb je mijn leven, er zit een dak op.' Dat vraag je toch niet aan een jongen? "
        .. "En [mijn vader](sleutel) heeft het mij ook nooit gevraagd, dus ik heb geen voorbeeld.",
      denkt = "Er zit een dak op. Zo verkoop je geen fiets, Wim.",
      zwijg = { "Terwijl ie het allang weet. Die hoort alles rammelen.",
        denkt = "Mij ook, dus." } },
    [4] = { "En stel dat Youssef ja zegt, dat is nog het ergste. Dan ben ik hier klaar. Dan moet ik op maandagochtend "
        .. "ergens anders wezen, en ik weet niet waar. [In een camper](camper), zegt Ria.",
      denkt = "Zo. Daar zat ie dus. Ik zocht 'm al een tijdje." },
  },
}

haakje "weg" { soort = "belang", vak = "klanten 3", ook = "markt 3",
  zeg {
    door "Hoe zit dat, met die andere zaak?",
    stuurt "Wat als u hem gewoon meer gaat betalen?",
    sluit "Heeft hij al getekend, daar?",
    terug { "Als hij ook gaat, is het klaar voor u.", gevoel = true },
  },
  antwoord {
    [1] = { "Ach, er wordt wel vaker gebeld.", denkt = "Twee keer. Dinsdag en vrijdag." },
    [2] = { "Zo'n grote zaak in de stad, met een koffiebar erin. Twee keer gebeld. Dat weet ik omdat ie "
        .. "buiten ging staan met z'n telefoon. In de regen. [Ik vroeg niks](durven).",
      denkt = "Ik heb 'm daarna een handdoek gegeven. Zonder iets te zeggen, natuurlijk." },
    [3] = { "Hij zegt niks, ik vraag niks. Dat kunnen we hier heel goed. Maar gaat hij, dan hoeven we het over "
        .. "[volgend jaar](opvolging) niet meer te hebben. Dan weet ik het vandaag.",
      denkt = "Twee man die allebei niks zeggen. Dat houden we jaren vol.",
      zwijg = { "Eén woord van mij en hij blijft, denk ik. Ik weet zelfs welk woord.",
        denkt = "Baas is het niet. Blijf. Dat is het." } },
  },
}

-- De werkplaats: de bank, het lijf, thuis.

haakje "werkbank" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  zeg {
    prijst "Zo'n bank zie je niet meer.",
    door "Die bank heeft vast van alles meegemaakt.",
    sluit "Wat is dat voor hout, die bank?",
    ziet "Die kop is uitgesleten, daar is op gewerkt.",
  },
  antwoord {
    [1] = { "Eiken. Van m'n vader.", denkt = "Er zit nog groene verf in de naad. Van een bakfiets." },
    [2] = { "Van mijn vader geweest. Links zit een kuil, die man was linkshandig. Ik ben rechts, dus ik sta er al "
        .. "vierendertig jaar [net naast](sleutel).",
      denkt = "Dat is nog waar ook. Ik heb het nooit zo gezegd." },
    [3] = { "Kijk, hier opzij, [die streepjes](streepjes). Elk kind dat z'n eerste fiets kwam halen, ging tegen de "
        .. "bank staan. Potlood erboven, mes erin. Je mag voelen.",
      denkt = "Hij voelt. Met z'n nette mouw langs het vet." },
    [4] = { "Marloes heeft er leren lopen. Van de bankschroef naar de la. Ik had vieze handen, ik kon haar niet "
        .. "pakken. Dus ze liep in één keer door. [Tot in Utrecht](utrecht), uiteindelijk.",
      denkt = "Dertig jaar geleden. De bankschroef zit er nog.",
      zwijg = { "Die handen zijn nog niet schoon, als je dat soms wou vragen.",
        denkt = "Hij wou niks vragen. Hij zat gewoon." } },
  },
}

haakje "streepjes" { soort = "gevoel", vak = "klanten 2", ook = "product 2",
  zeg {
    preek "Een foto daarvan, dat is de beste reclame.",
    terug "Het halve stadje staat in die bank.",
    sluit "Hoeveel zijn het er inmiddels?",
    door "En dat streepje daar, dat lage, van wie is dat?",
  },
  antwoord {
    [1] = { "Vierhonderd en een beetje. Het hout raakt op.", denkt = "Gaat ie het tellen? Nee. Gelukkig." },
    [2] = { "Die lage, dat is Piet van de bouw. Twee meter nu. Komt [op zaterdag](zaterdag) kijken of "
        .. "ie er nog staat. Dan gaat ie ernaast hurken.",
      denkt = "Hij zoekt met z'n vinger. Ja, die." },
    [3] = { "Marloes staat er twee keer in. Die tweede zette ze zelf, zestien, eerste werkdag. 'Want nu hoor ik "
        .. "[bij de zaak](vanzelf).' Daar schuur ik omheen.",
      denkt = "Ik schuur er echt omheen. Al vijftien jaar." },
    [4] = { "Youssef heeft er geen, die was achttien toen ie kwam. Zie ik er vorige week toch eentje bij. Met "
        .. "potlood. Heel dun, dat het nog [weg kan](durven) als ik het niet goed vind.",
      denkt = "Het mes ligt ernaast. Al de hele week.", blik = "tafel",
      zwijg = { "Ik heb het mes al wel geslepen.",
        denkt = "Nou, dan weet je het wel, Wim." } },
  },
}

haakje "knie" { soort = "feit", vak = "product 2", ook = "klanten 3",
  zeg {
    door "En dan de hele dag op en neer, met die knie.",
    preek "Daar moet u mee naar de fysio.",
    terug "Uw lijf werkt niet meer zo mee?",
    stuurt "Hoe lang wilt u zo nog doorgaan, met die knie?",
  },
  antwoord {
    [1] = { "Kraakt. De rest hier ook.", denkt = "Een knie is geen onderwerp voor een gids." },
    [2] = { "Twee treetjes tussen hier en de winkel. Toen [Marloes er stond](marloes) wist ik niet eens dat het "
        .. "er twee waren.",
      denkt = "Treetjes. Ik zit over treetjes te praten, en ik meen het." },
    [3] = { "Drieënveertig keer op een dag. Je gaat tellen, hè. Maar het is die knie niet, die smeer ik wel. Het "
        .. "zijn eerlijk gezegd [mijn handen](handen).",
      denkt = "Handen in de zakken, Wim. Te laat, hij ziet ze." },
  },
  antwoord { stemming = "moe",
    [1] = { "Weinig geslapen. Knie.", denkt = "Op de knie kun je alles schuiven." },
    [2] = { "Het is niet de pijn. Je ligt wakker, en dan gaat je hoofd aan. Zullen we het "
        .. "even over volgend jaar hebben, zegt dat. [Nou ja](nouja). Wat zeg je dan.",
      denkt = "Om drie uur heb ik daar een hele vergadering. Alleen." },
  },
}

haakje "handen" { soort = "gevoel", vak = "product 2", ook = "markt 3",
  zeg {
    terug { "Dat is schrikken, als je van je handen leeft.", gevoel = true },
    sluit "Bent u al bij een dokter geweest?",
    vult { "Het sleutelen doet pijn, zo te zien.",
      dan = { "Pijn niet. Ik voel juist te weinig. Een spaak die net te los zit, dat voelt [Youssef nu](youssef), "
          .. "en ik knik er dan bij.",
        denkt = "Ik knik tegenwoordig heel deskundig." } },
    door "Waar merkt u dat aan, in uw werk?",
  },
  antwoord {
    [1] = { "Slijtage. Komt van het vak.", denkt = "En van de jaren. Maar die noemen we niet." },
    [2] = { "'s Ochtends draai ik ze warm aan de koffie. Twee bakken, dan doen ze het. [Ria denkt](ria) dat ik zo "
        .. "van koffie hou.",
      denkt = "Hij kijkt naar m'n kopje, en dan naar m'n handen." },
    [3] = { "Een spaak voel je op een kwartslag. Voelde je. Nu laat ik het [Youssef nalopen](youssef) en zeg ik dat "
        .. "dat goed voor hem is. Dat ie ervan leert.",
      denkt = "Hij loopt mij na en ik geef hem er een schouderklop voor.",
      zwijg = { "Hij zegt niks, die jongen. Hij draait 'm bij en zegt: zat goed, Wim.",
        denkt = "Zat niet goed. Weten we allebei." } },
    [4] = { "Nog twee winters, zei de dokter. In september was dat. Het briefje ligt in [die oude bank](werkbank), "
        .. "in de la, bij de rest van wat ik niet vertel.",
      denkt = "Die la moet zo langzamerhand een slot." },
  },
}

haakje "ria" { soort = "gevoel", vak = "promotie 3", ook = "markt 3",
  zeg {
    stuurt "Vindt zij niet ook dat u te hard werkt?",
    door "Stel dat Ria hier zat, op deze kruk.",
    prijst "Fijn, zo'n goede steun thuis.",
    terug "Thuis blijft er ook wat liggen.",
  },
  antwoord {
    [1] = { "Mijn vrouw. Doet de boeken, en heeft gelijk.", denkt = "In die volgorde." },
    [2] = { "Die heeft een kaart van Noorwegen op de keukentafel liggen. Rode lijn erop. Ik zet er m'n bord naast. Na de "
        .. "zomer, zeg ik. Vijf zomers al. [Die camper](camper) heeft ze ook al.",
      denkt = "Vijf. Zei ik net vijf? Het zijn er vijf." },
    [3] = { "Vroeger vroeg ze: [wanneer stop je](opvolging)? Nu vraagt ze alleen of het druk was. Nou ja, zeg ik dan, en "
        .. "dan schept ze op. Het is een verstandige vrouw.",
      denkt = "Ze weet alles, denk ik. Ze wacht op de mededeling.",
      zwijg = { "Ze wil niet dat ik stop. Ze wil dat ik eens een keer kíjk. Dat zei ze.",
        denkt = "Dat heb ik toen afgedaan als een vakantiepraatje." } },
  },
}

haakje "camper" { soort = "belang", vak = "markt 3", ook = "klanten 3",
  zeg {
    sluit "Waar bent u er al mee geweest?",
    vult { "Reizen is eigenlijk meer iets voor haar.",
      dan = { "Dat denkt zij ook. Ik laat het zo. Maar voor [mijn vader kwam](sleutel) met die sleutel, wou ik heel wat "
          .. "anders. Met meer water erbij.",
        denkt = "Met meer water erbij. Zo kun je het ook zeggen." } },
    door "Wat gaat u daar doen, in die camper?",
    preek "Gaat u maar nu, straks kan het niet meer.",
  },
  antwoord {
    [1] = { "Wit ding. Staat bij haar zus.", denkt = "Een koelkast op wielen." },
    [2] = { "Van haar eigen geld gekocht. Staat bij haar zus achter het huis. Ik heb er nieuwe banden onder gelegd, "
        .. "dat is tot nu toe [mijn aandeel](ria).",
      denkt = "Linksachter staat een beetje zacht, zag ik laatst." },
    [3] = { "Ik weet niet waar ik het dan over moet hebben. Hier gaat het over fietsen. Dan zwijg je maar, [zegt Ria](ria), "
        .. "dat doen ze in Noorwegen allemaal.",
      denkt = "Hij lacht. Ze is ook grappiger dan ik." },
    [4] = { "Er zit een haakje naast de deur, in dat ding. Ria heeft er zo'n labeltje boven geplakt: sleutel zaak. "
        .. "Leeg haakje. Ze zegt niks. Ze wacht [tot ik 'm ophang](opvolging).",
      denkt = "Een leeg haakje. Daar lig ik dus wakker van, niet van die knie.",
      zwijg = { "Ik heb wel gevoeld of het stevig zat. Zat stevig.",
        denkt = "Ja. Dat deed ik. Toen ze even binnen was." } },
  },
}

-- De handel: stekkers, dozen, de leverancier.

haakje "ebikes" { soort = "feit", vak = "product 1", ook = "klanten 3",
  zeg {
    terug "Het is dus een ander vak geworden?",
    stuurt "Hoeveel meer marge zit daar voor u op?",
    door "En toen kwamen opeens die stekkers.",
    sluit "Hoeveel van de tien zijn dat?",
  },
  antwoord {
    [1] = { "Zes van de tien. Ik moet er [veertig vooruit](voorinkoop).", denkt = "Procenten. Daar houdt ie van." },
    [2] = { "Vroeger zei een fiets gewoon krak. Nu zegt ie fout veertien. Moest ik op m'n vijfenvijftigste nog voor "
        .. "[op cursus](cursus). En dan moet je er [veertig vooruit](voorinkoop) kopen ook.",
      denkt = "Fout veertien. Dat briefje hangt er nog, boven de bank." },
    [3] = { "Veertig jaar herken je een fiets aan z'n geluid, en dan komt er een doos die niks zegt. [Zonder Youssef](youssef) "
        .. "had ik toen het bordje omgedraaid. Dat weet ie niet.",
      denkt = "Nu weet de gids het eerder dan Youssef." },
  },
}

haakje "cursus" { soort = "gevoel", vak = "product 1", ook = "product 2",
  zeg {
    prijst "Knap hoor, op die leeftijd nog naar school.",
    sluit "Vertelt u eens, hoeveel dagen was dat?",
    terug { "U zat daar opeens weer achter in de klas.", gevoel = true },
    door "Neemt u me eens mee, die eerste dag.",
  },
  antwoord {
    [1] = { "Twee dagen. Lunch was goed.", denkt = "Kroketten. Over de rest hebben we het niet." },
    [2] = { "Twaalf jongens van twintig, en ik. Meneer mag eerst even meekijken, zei die docent. Meneer heeft twee "
        .. "dagen meegekeken. [Youssef tikte](youssef) onder tafel op m'n knie: één tik, eerste knop.",
      denkt = "Afgekeken dus. Op m'n vijfenvijftigste. Voor een negen." },
    [3] = { "Die eerste middag zat ik in de bus en dacht: nou, dat was het. Stapt Youssef in, twee kroketten. Morgen doe "
        .. "jij de ketting, zegt ie, [doe ik de stekker](youssef).",
      denkt = "Zo doen we het nog. Hij heeft het toen eigenlijk al gezegd.",
      zwijg = { "Eenentwintig was ie. En hij had mosterd meegenomen.",
        denkt = "Daar dacht ik al jaren niet meer aan, die mosterd." } },
  },
}

haakje "voorinkoop" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    preek "Daar is altijd over te onderhandelen.",
    terug "Zij bepalen hoe u volgend jaar werkt?",
    door "Hoe gaat dat, zo'n bestelling vooruit?",
    sluit "Is dat bij elke leverancier zo?",
  },
  antwoord {
    [1] = { "Veertig stuks. Vooruit.", denkt = "Kort gezegd. Lang gezegd moet ik erbij vloeken." },
    [2] = { "Veertig stuks, vóór één december, anders ben je geen dealer meer maar een meneer met een schroevendraaier. "
        .. "Dat [formulier ligt daar](handtekening), onder dat zadel.",
      denkt = "Nog een formulier. Jullie moesten eens met elkaar gaan praten." },
    [3] = { "Vroeger kwam die man zelf. Borreltje, drie modellen, hand erop. Nu is het een balk op een scherm die vol "
        .. "moet. Geld heb ik wel. Het zijn de jaren. Dus er staat nog [geen handtekening](handtekening).",
      denkt = "De jaren. Zo, die ging er zomaar achteraan." },
  },
}

haakje "handtekening" { soort = "belang", vak = "product 3", ook = "markt 3",
  zeg {
    door "Waar wacht u nog op?",
    vult { "Veertig fietsen is u een te groot risico.",
      dan = { "Die raak ik wel kwijt, joh. Veertig is niks. Maar ik teken voor een heel seizoen, en "
          .. "[voor wie dan](opvolging)?",
        denkt = "Risico. Ik heb ooit tachtig vouwfietsen gekocht. Dát was risico." } },
    stuurt "Wat als u er dit jaar gewoon van afziet?",
    terug "Tekent u niet, dan ligt er niks vast.",
  },
  antwoord {
    [1] = { "Moet ik nog naar kijken.", denkt = "Ik kijk er elke dag naar. Naar dat zadel." },
    [2] = { "Vier weken ligt ie er. Elke dag leg ik er wat op. Gisteren dat zadel. Want als ik teken, zit ik vast "
        .. "[tot volgend najaar](opvolging).",
      denkt = "Nu kijkt hij ook naar dat zadel." },
    [3] = { "Vroeger belde ik eerst even naar voren: Marloes, doen we het? Nu zou ik het Youssef moeten vragen. "
        .. "Maar vraag ik hem dat, dan vraag ik [eigenlijk wat anders](durven).",
      denkt = "Veertig e-bikes, als aanzoek. Ja, zo is het wel." },
    [4] = { "Weet je wat het mooiste is? Teken ik niet, dan ben ik over een week geen dealer meer. Heeft de leverancier "
        .. "het gedaan. Hoef ik het [aan niemand te vragen](vragen).",
      denkt = "Dat is geen plan, Wim. Dat is wegkruipen onder een zadel.", blik = "tafel",
      zwijg = { "Jullie schrijven dat soort dingen ook op, of niet?",
        denkt = "Als ie nu z'n pen pakt, zeg ik dat het een grapje was." } },
  },
}

haakje "internet" { soort = "feit", vak = "markt 2", ook = "klanten 1",
  zeg {
    stuurt "Dan wordt het tijd dat u zelf meedoet?",
    terug "Dat internet komt bij u gewoon de winkel binnen.",
    door "Wat merkt u daar in de winkel zelf van?",
    preek "Tegen internet helpt alleen zelf online gaan.",
  },
  antwoord {
    [1] = { "Ja. Dat bestaat.", denkt = "Ik heb erover gehoord." },
    [2] = { "Ze komen hier een half uur passen, en ze bestellen 'm thuis. Is de doos er, dan staan ze weer hier. "
        .. "Laatst een man, of ik [tubeless deed](tubeless). Even tussendoor.",
      denkt = "En ik zeg nog ja. Tussendoor. Dat is het ergste." },
    [3] = { "Ik ben er niet bang voor. Een scherm hoort niet dat je trapas droog staat. Laat ze bestellen. Maar iemand "
        .. "moet [dat straks horen](opvolging), hè.",
      denkt = "Straks. Ik zeg de hele tijd straks." },
  },
}

haakje "tubeless" { soort = "feit", vak = "markt 2", ook = "klanten 1",
  zeg {
    sluit "Verdient u daar eigenlijk nog iets aan?",
    door "En toen stond hij daar voor u, die man?",
    prijst "Mooi, zo klantvriendelijk gebleven.",
    terug "Het lek komt nog wel gewoon bij u.",
  },
  antwoord {
    [1] = { "Band zonder binnenband. Vraag niet waarom.", denkt = "Ik heb het gevraagd. Ik snapte het antwoord niet." },
    [2] = { "Komt er een vent in een strak pakje: of ik tubeless doe. Fiets van internet, band van internet. Mij had "
        .. "ie ook van internet, van [onze eigen site](website).",
      denkt = "Dat was me nog nooit overkomen. Ik keek achterom of er iemand stond." },
    [3] = { "Ik kon het niet. Youssef wel. Groene smurrie tot op het plafond, kijk, daar. Nu komt ie elke maand en "
        .. "vraagt naar [de jonge baas](youssef). Heb ik niet verbeterd.",
      denkt = "De jonge baas. Ik vond het nog klinken ook." },
  },
}

haakje "website" { soort = "feit", vak = "promotie 2", ook = "klanten 3",
  zeg {
    door "Wie heeft die site eigenlijk gemaakt?",
    stuurt "Is die niet aan vernieuwing toe?",
    vult { "Met computers heeft u niet zoveel op.",
      dan = { "Ik weet het wachtwoord best. Het is de postcode. Maar dan moet ik [haar foto](marloes) eraf halen, "
          .. "en daar is geen knop voor.",
        denkt = "Er is wel een knop. Prullenbakje. Ik ken 'm." } },
    preek "Een oude site kost meer dan geen site.",
  },
  antwoord {
    [1] = { "Die is er. Ergens.", denkt = "Ergens op een computer, neem ik aan." },
    [2] = { "Marloes heeft 'm gemaakt. Ze staat er ook nog op, achter de toonbank, dinsdag tot en met zaterdag. Mensen "
        .. "vragen [waar ze blijft](marloes).",
      denkt = "Koffie halen, zei ik laatst. Negen maanden koffie halen." },
    [3] = { "Die foto moet eraf, ik weet het. Maar dan staat daar een lege toonbank. En een foto van mij trekt geen volk. "
        .. "Youssef zegt: zet [ons er samen](youssef) op.",
      denkt = "Samen. Dat zei ie gewoon. Ik ging toen een band plakken." },
  },
}

-- Het stadje: de straat, de school, de zaterdag, de krant die er niet meer is.

haakje "dorp" { soort = "feit", vak = "markt 1", ook = "markt 2",
  zeg {
    sluit "Van hoe ver komen de mensen hier?",
    terug "Alles is hier een beetje weggetrokken.",
    preek "Mensen van buiten weten u zo niet te vinden.",
    door "U heeft het hier toch zien veranderen.",
  },
  antwoord {
    [1] = { "Hier, en drie dorpen eromheen.", denkt = "Op de kaart is het één punaise." },
    [2] = { "Vroeger ging je naar de stad voor een trouwring, nu voor een brood. Bakker weg, drogist weg. In deze straat "
        .. "ben ik [de laatste](laatste) met een deurbel.",
      denkt = "Het rook hier 's ochtends naar brood, tot aan de hoek." },
    [3] = { "In die drie dorpen is de fietsenmaker ermee gestopt. Al die klanten heb ik erbij gekregen, zonder één "
        .. "advertentie. Die lui vonden ook [niemand](opvolging), hè.",
      denkt = "Drie stuks. En ik stuurde alle drie een bos bloemen." },
  },
}

haakje "laatste" { soort = "gevoel", vak = "markt 1", ook = "markt 3",
  zeg {
    prijst "U heeft het langer volgehouden.",
    terug { "Het is stil geworden, zo met z'n enen.", gevoel = true },
    door "En 's avonds, als alles in de straat dicht is?",
    sluit "Hoeveel panden staan er nu leeg?",
  },
  antwoord {
    [1] = { "Ruim parkeren, dat wel.", denkt = "Voor de deur. Dat kon vroeger alleen met kerst." },
    [2] = { "'s Avonds brandt alleen mijn etalage nog. Doe uit, zegt Ria, dat kost stroom. Ik zeg: straks. Anders "
        .. "is het net of er niemand meer is. [Nou ja](nouja).",
      denkt = "Straks, zeg ik, en dan laat ik het tot elf uur aan." },
    [3] = { "Die stopten, zeiden allemaal: het ging niet meer. Maar het ging best. De bakker had rijen. Er was alleen "
        .. "[niemand die wou](opvolging). Of niemand die het vroeg, dat weet je niet.",
      denkt = "Die laatste zin zei ik wel erg langzaam." },
  },
}

haakje "pand" { soort = "belang", vak = "markt 2", ook = "markt 3",
  zeg {
    door "Hoe ging dat, met die man?",
    sluit "Wat bood hij u ervoor?",
    terug "Die kwam voor de stenen, niet voor de zaak.",
    preek "Laat er dan drie makelaars naar kijken.",
  },
  antwoord {
    [1] = { "Puntschoenen. Bleef niet lang.", denkt = "Er lag olie. Ik had het kunnen zeggen." },
    [2] = { "Vier appartementen had ie al getekend. Met balkonnetjes. Hier kwam de fietsenberging, dat vond ie zelf wel "
        .. "grappig. [Die bank](werkbank) kon mee in de container.",
      denkt = "Een fietsenberging. Ik heb daar twee dagen op gekauwd." },
    [3] = { "Hij noemde een bedrag zonder te gaan zitten. Ik zei dat ik het druk had. Maar z'n kaartje heb ik niet "
        .. "weggegooid. Dat zit in de map van [die camper](camper), achterin.",
      denkt = "Kijk, en dat kaartje had ik erbuiten willen houden.",
      zwijg = { "Met dat geld zitten we zo in Noorwegen. Dat is ook waar.",
        denkt = "Ik hoor het mezelf zeggen en ik krijg het koud." } },
    [4] = { "Ik heb 'm gebeld. Eén keer, 's avonds, uit de bus. Met wie spreek ik, zegt ie. En toen kreeg ik "
        .. "[mijn eigen naam](naam) er niet uit. Heb ik opgehangen.",
      denkt = "En ik neem al vierendertig jaar op met m'n naam." },
  },
}

haakje "school" { soort = "feit", vak = "klanten 1", ook = "promotie 1",
  zeg {
    stuurt "Wat levert dat u op aan reclame?",
    door "Vertelt u eens wat u voor die school doet.",
    sluit "Wat betalen ze u daarvoor?",
    terug "Die school is toch meer dan een klant?",
  },
  antwoord {
    [1] = { "De basisschool. Keuring, lampjes.", denkt = "Honderdtachtig lampjes." },
    [2] = { "In april keur ik de fietsen voor [het verkeersexamen](examen). Honderdtachtig stuks, de dorpen erbij, voor niks. Daarna "
        .. "komen ze allemaal een bel kopen. Dat is dan m'n reclame.",
      denkt = "Twee euro winst, zo'n bel. En dan bellen ze de hele straat uit." },
    [3] = { "Ze willen nu een contract. Vijf jaar vooruit, met de naam erbij van wie het uitvoert. Vijf jaar. Ik heb "
        .. "gezegd dat ik [m'n bril](opvolging) niet bij me had.",
      denkt = "Die bril stond op m'n neus. De directrice zag het ook." },
  },
}

haakje "examen" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    door "Ik zie ze al staan, die kinderen.",
    vult { "Daar doet u het eigenlijk allemaal voor.",
      dan = { "Dat is meer voor op een kaart. Ik doe het omdat mijn vader het deed. [Die keek zo streng](sleutel), "
          .. "dat ze uit zichzelf hun banden oppompten.",
        denkt = "Daar doet u het voor. Ik zag 'm even zoeken naar een viool." } },
    terug { "Langs zo'n rij loopt u niet zomaar.", gevoel = true },
    preek "Daar moet de krant bij komen.",
  },
  antwoord {
    [1] = { "Groep acht. Ernstige zaak.", denkt = "Ernstiger dan een gids, in elk geval." },
    [2] = { "Handjes aan het stuur. 'Meneer, ben ik geslaagd?' En ik kijk alleen of het lampje brandt. Ik zeg altijd ja. "
        .. "[Marloes had de lijst](marloes), die was strenger.",
      denkt = "Die vraag, hè. Elk jaar honderdtachtig keer." },
    [3] = { "Zodra je kijkt, denken ze dat ze het fout doen. En ik kijk gewoon. Mijn vader keek ook altijd zo naar mij. "
        .. "Misschien [keek die ook gewoon](sleutel).",
      denkt = "Dat had ie dan wel eens mogen zeggen." },
  },
}

haakje "zaterdag" { soort = "gevoel", vak = "klanten 2", ook = "markt 1",
  zeg {
    terug "Die komen vast niet voor hun fiets.",
    sluit "Wat kopen die mensen nog, zaterdags?",
    door "Die mannen, daar ben ik benieuwd naar.",
    stuurt "Vertelt u eens, kost dat niet veel tijd?",
  },
  antwoord {
    [1] = { "Zaterdag is koffie. En [het krantje](weekblad), toen dat er nog was.",
      denkt = "Die banden liggen nog in een kring, van zaterdag." },
    [2] = { "Met z'n zessen, daar op die banden. Kopen niks. Eén heeft sinds z'n heup niet eens meer een fiets. Die komt "
        .. "z'n ketting laten smeren, zegt ie. In [zo'n lege straat](laatste) mag dat.",
      denkt = "En dan smeer ik 'm. Waar niks is." },
    [3] = { "Toen ik griep had zette Youssef de koffie. Ik lag boven en hoorde ze lachen, en ik dacht: verrek, het "
        .. "[gaat zonder mij](youssef). Ik wist niet of dat leuk was.",
      denkt = "Ik heb er de radio nog voor uitgezet.",
      zwijg = { "Jawel. Het was leuk. Dat was nou juist het rare.",
        denkt = "Zo. Dat duurde drie jaar en één slok koffie." } },
  },
}

haakje "weekblad" { soort = "feit", vak = "promotie 1", ook = "promotie 2",
  zeg {
    door "Hoe was dat, zo'n vast plekje?",
    sluit "Wat heeft u daarvoor teruggenomen?",
    preek "Papier is voorbij, iedereen zit op de telefoon.",
    terug "Daar is meer verdwenen dan een advertentie.",
  },
  antwoord {
    [1] = { "Gestopt. In maart.", denkt = "Dat krantje, niet ik." },
    [2] = { "Elke donderdag, dertig jaar, zelfde plek: onderaan, naast [de overledenen](rouw). Werd goed gelezen. Toen "
        .. "overleed de krant zelf, en daar stond niks naast.",
      denkt = "Hij lacht, en dan durft ie niet goed. Mag hoor." },
    [3] = { "Die man van de advertenties kwam op dinsdag, koffie, hoe is het met de knie. De laatste keer had ie niks "
        .. "meer te verkopen. Kwam ie toch. Komt ie nog steeds, [op zaterdag](zaterdag).",
      denkt = "Dat was een verkoper. Vertel dat maar op kantoor." },
  },
}

haakje "rouw" { soort = "gevoel", vak = "promotie 1", ook = "klanten 2",
  zeg {
    vult { "Dat was wel een rare plek voor reclame.",
      dan = { "Beste plek van de krant. Eerst keken ze wie er dood was, dan wat een binnenband kostte. Alleen die ene "
          .. "week dat [mijn vader](sleutel) ernaast stond.",
        denkt = "Raar. Hij heeft nooit een krant van achteren gelezen." } },
    door "Wat is u daar het meest van bijgebleven?",
    prijst "Die pagina slaat niemand over.",
    sluit "Heeft u die knipsels nog?",
  },
  antwoord {
    [1] = { "Zwarte randjes. Stond rustig.", denkt = "Hij houdt z'n kopje even stil." },
    [2] = { "Toen mijn vader overleed, stonden we naast elkaar. Hij een kwart pagina, ik de winterbeurt. Voor het eerst dat "
        .. "[hij meer ruimte](sleutel) kreeg. Had ie zonde gevonden.",
      denkt = "Zonde van het geld. Ik hoor het 'm zeggen." },
    [3] = { "Er stond: hij droeg de zaak over aan zijn zoon. Droeg over. Net of er [een gesprek](sleutel) geweest was. Ik "
        .. "heb het zelf opgesteld, hoor. Ik wist ook niks beters.",
      denkt = "Droeg over. Hij droeg nooit wat over, hij legde neer." },
  },
}

-- Woorden zonder haakje, dingen in de werkplaats, iets van jezelf.

los {
  zeg {
    door "Hoe bedoelt u dat?",
    sluit "Is dat altijd zo geweest?",
    terug "Zo gaat dat dus hier.",
    door "Vertelt u daar eens wat meer over.",
  },
  antwoord {
    [0] = { "Gewoon, zoals ik het zeg.", denkt = "Daar zat niks achter, jongen." },
    [1] = { "Ach, joh. Daar zit verder weinig achter, hoor.", denkt = "Hij graaft waar niks ligt. Maar hij graaft." },
    [2] = { "Dat zeg ik maar zo. Praat je lang genoeg, dan zeg je vanzelf ook wat bij de koffie hoort.",
      denkt = "Net ernaast. Het was de andere helft van de zin." },
    [3] = { "Dat was vulling, joh. Maar je luistert wel goed, je pakt alleen het zakje in plaats van de dropjes.",
      denkt = "Ik zit gewoon te plagen. Dat doe ik anders alleen op zaterdag." },
  },
}

ding "foto" { kop = "de foto aan de muur", vak = "klanten 3",
  zeg {
    prijst "Wat een schattig kind.",
    door "Wie is dat, zo kwaad op dat fietsje?",
    sluit "Hoe oud is dat kind daar, op die foto?",
    ziet "Die hangt precies waar u kijkt als u werkt.",
  },
  antwoord {
    [0] = { "Foto. Zit een scheur achter.", denkt = "Nu gaat ie de foto's af. Straks de kalender." },
    [1] = { "M'n dochter. Zeven.", denkt = "En verder gaan we niet, nu." },
    [2] = { "[Dat is Marloes](marloes). Zeven, eerste fiets. Ze kijkt zo boos omdat ik het zadel wou vasthouden. Ze kon "
        .. "het zelf, zei ze.",
      denkt = "Hij keek eerst. Toen vroeg hij pas. Zo moet het." },
    [3] = { "Marloes. Ik liet los en riep dat ik nog vasthield. Dat roep je, hè. Dat is het enige wat ik haar ooit "
        .. "voorgelogen heb. Nou ja, tot ze [naar Utrecht](utrecht) ging.",
      denkt = "Hij vraagt naar een foto, en dan krijgt ie dat.",
      zwijg = { "En ze keek niet om. Die kijken nooit om, die het kunnen.",
        denkt = "Doorrijden, meid. Zo hoort dat." } },
  },
}

ding "fiets" { kop = "de fiets in de standaard", vak = "product 1",
  zeg {
    stuurt "Die moet zeker voor de Sint nog af?",
    terug "Alles zit erop, behalve de ketting.",
    door "Die fiets daar, vertelt u eens.",
    prijst "Wat een plaatje, echt vakwerk.",
  },
  antwoord {
    [0] = { "Werk.", denkt = "Handen thuis, graag." },
    [1] = { "Tussendoortje. Als het [even rustig is](fietsaf).", denkt = "Die staat er al sinds maart tussendoor." },
    [2] = { "Die is niet te koop. Daar [werk ik aan](fietsaf), als de deur dicht is. De ketting ligt in de olie. Nog "
        .. "steeds, ja.",
      denkt = "Hij ziet dat er iets niet klopt. De meesten vragen de prijs." },
    [3] = { "Die is voor Marloes. [Al een tijdje klaar](fietsaf), eigenlijk. Maar dan moet je niet naar de ketting vragen.",
      denkt = "Niet naar de ketting vragen. Subtiel, Wim." },
  },
}

jezelf "piepfiets" { diepte = 0,
  zeg {
    zelf "Mijn eigen fiets piept al sinds maart, moet ik eerlijk zeggen.",
    zelf "Mijn fiets staat buiten, u heeft 'm vast horen aankomen.",
  },
  antwoord {
    [0] = { "Zet maar buiten.", denkt = "Gratis diagnose. Dat is ook een verkooptruc." },
    [1] = { "Dat hoorde ik al toen je de stoep op kwam. Trapas.", denkt = "Hij kreeg er een kleur van." },
    [2] = { "Ik hoorde 'm de hoek al om komen. Trapas, en je voorlicht hangt scheef. Blijf zitten tot we klaar zijn, "
        .. "hè, dan kijkt [Youssef even](youssef).",
      denkt = "Een verkoper op een piepfiets. Dat verzin je niet." },
  },
}

jezelf "nieuw" { diepte = 1,
  zeg {
    zelf "Ik doe dit pas vier maanden, ik moet nog wennen.",
    zelf "Vier maanden nu, en gisteren drie deuren dicht gekregen.",
  },
  antwoord {
    [0] = { "Dat zie ik.", denkt = "Nu moet ik hém nog troosten ook." },
    [1] = { "Went vanzelf. Of niet.", denkt = "Eerlijk is ie wel." },
    [2] = { "Zal best. Ik sta hier vierendertig jaar en ik moet ook nog wennen. Vooral aan [die bel](bel).",
      denkt = "Vier maanden. Dat had ie niet hoeven zeggen, en hij zei het." },
    [3] = { "Vier maanden? Ik ging op m'n vijfenvijftigste [weer op cursus](cursus). Dan ga je ook niet meer rechtop zitten.",
      denkt = "We zitten hier met z'n tweeën niks te weten. Gezellig." },
  },
}

jezelf "slagerij" { diepte = 2,
  zeg {
    zelf "Mijn vader had een slagerij. Ik ben het niet geworden.",
    zelf "Bij ons thuis, in de slagerij, rekende iedereen op mij.",
  },
  antwoord {
    [0] = { "Zo.", denkt = "Daar kwam ik vanmorgen niet voor uit bed." },
    [1] = { "Zo zie je maar. Iedereen wat anders.", denkt = "Leg dat verhaal nog even weg, jongen." },
    [2] = { "O ja? En wat zei je vader daarvan? Laat maar. Die zei natuurlijk niks. Die van mij ook niet, "
        .. "[met z'n sleutel](sleutel).",
      denkt = "Een slagerszoon met een map. Dus zo ziet dat er later uit." },
    [3] = { "Dus jij bent er zo een. Die wegging. Zeg eens eerlijk: had ie het je kunnen vragen? Of was dat "
        .. "[al te laat](vragen) geweest?",
      denkt = "Nu zit ík hem te ondervragen. Ik wil het weten." },
  },
}

jezelf "gemist" { diepte = 3,
  zeg {
    zelf "Ik heb ook eens een vraag te lang laten liggen. Die hoeft nu niet meer.",
    zelf "Mijn vader is overleden voor ik hem gezegd had waarom ik wegging.",
  },
  antwoord {
    [0] = { "Tja. Dat is jouw kant van de tafel.", denkt = "Dit gaat me te hard." },
    [1] = { "Da's vervelend voor je.", denkt = "Wat moet ik daarmee, tussen de binnenbanden?" },
    [2] = { "Ach, joh. Ja. Je denkt dat ze blijven zitten waar ze zitten.",
      denkt = "Hij zei het heel gewoon. Dat maakt het niet gewoner." },
    [3] = { "Hm. Dan weet je dus hoe dat is. Dan hoef ik je [over vragen](vragen) niks uit te leggen. Nog koffie? "
        .. "Niet omdat het moet.",
      denkt = "Hij maakte er geen verhaal van. Hij legde het gewoon neer." },
  },
}

-- Het formulier. Van boven naar beneden gelezen wordt het vanzelf een verhoor.

vak "markt 1" {
  kop = "Werkgebied",
  noteer = { [0] = "hier + eromheen", [1] = "stadje + 3 dorpen", [2] = "laatste winkel in de straat",
    [3] = "3 collega's gestopt, klanten hier", [4] = "houdt 's avonds de straat verlicht" },
  zeg {
    leest "Uit welk gebied komen uw klanten, in kilometers?",
    brug { "U bent de laatste met een bel. Wie komt er zoal op af?", na = "dorp" },
    brug { "Die mannen op zaterdag, komen die ook van ver?", na = "zaterdag" },
  },
  antwoord {
    [0] = { "Hier. En een stukje eromheen, zeg maar.", denkt = "Hij schrijft 'eromheen' op." },
    [1] = { "Het stadje, en een dorp of drie. Tien kilometer.", denkt = "Kilometers. Mijn klanten fietsen, joh." },
    [2] = { "Zo ver als je met een lekke band wilt lopen. En [de dorpen](dorp) erbij, daar zit niks meer.",
      denkt = "Vroeger was dat een grapje, van die lekke band." },
    [3] = { "Drie dorpen, sinds de collega's ermee stopten. Die klanten zijn komen aanwaaien. Ik ben [de laatste](laatste), "
        .. "dus dit is tegenwoordig een heel verzorgingsgebied.",
      denkt = "Verzorgingsgebied. Nou praat ik al als zijn formulier." },
    [4] = { "Ik laat de etalage aan tot elf uur. Dan ziet de hele straat dat er iemand is. Dat is m'n gebied, als je het "
        .. "echt wilt weten. [Zolang er iemand is](opvolging).",
      denkt = "Dat past niet in dat hokje. Hij probeert het ook niet." },
  },
  antwoord { stemming = "druk",
    [0] = { "Buiten.", denkt = "Daar staan er dertig. En jij zit binnen." },
    [1] = { "Tien kilometer. Met de Sint elf.", denkt = "Doos tien. Kom op, jongen." },
  },
}

vak "markt 2" {
  kop = "Concurrenten",
  noteer = { [0] = "internet", [1] = "internet, grote zaak in de stad", [2] = "passen hier, kopen daar",
    [3] = "komt voor het pand, niet de zaak", [4] = "heeft zelf gebeld over het pand" },
  zeg {
    leest "Wie zijn uw drie voornaamste concurrenten?",
    brug { "Die man met z'n tubeless, wat zegt die over uw concurrenten?", na = "tubeless" },
    brug { "Er kwam iemand om het pand. Zijn er meer kapers?", na = "pand" },
  },
  antwoord {
    [0] = { "Internet, zeggen ze. Weet ik veel.", denkt = "Had ie zelf ook kunnen bedenken." },
    [1] = { "Internet. En een grote zaak in de stad. De derde is gestopt.", denkt = "Drie moesten het er zijn. Sorry." },
    [2] = { "Een doos met een sticker erop. Ze passen hier, ze kopen [op internet](internet), en dan mag ik het trapje "
        .. "rechtzetten.",
      denkt = "Wat een zeurpiet hoor ik daar. O, dat ben ik." },
    [3] = { "Dat je klanten weghaalt, daar kan ik tegen. Maar er was een man die [het pand wou](pand), en die grote zaak "
        .. "[belt mijn monteur](weg). Die zitten niet aan m'n klanten. Die zitten aan de rest.",
      denkt = "Zo op een rij is het net een belegering." },
    [4] = { "Ikzelf, denk ik. Ik heb een keer die man [van het pand](pand) gebeld. Zo'n concurrent wil je niet.",
      denkt = "En die kwam gewoon met zijn eigen sleutel binnen." },
  },
}

vak "markt 3" {
  kop = "Komende drie jaar",
  noteer = { [0] = "regen", [1] = "meer e-bikes", [2] = "wordt 59, knie, handen",
    [3] = "geen opvolger. wil niet verkopen", [4] = "kruisje op de kalender: mei" },
  zeg {
    leest "Welke ontwikkelingen verwacht u de komende drie jaar?",
    brug { "Over vijf jaar is het honderd jaar. Wie staat hier dan?", na = "derde" },
    brug { "U zei net 'straks'. Hoe ver kijkt u dan vooruit?", na = "internet" },
    brug { "Dat contract was voor vijf jaar. Wat ziet u, over vijf jaar?", na = "school" },
  },
  antwoord {
    [0] = { "Drie jaar? Regen, denk ik.", denkt = "Drie jaar. Ik ben blij als we drie uur halen." },
    [1] = { "Meer stekkers. En warmer, zeggen ze.", denkt = "Het weerbericht. Daar heb ik me mooi uit gered." },
    [2] = { "Ik word negenenvijftig. En dan zestig, dat schijnt erbij te horen. [Die knie](knie) doet in elk geval "
        .. "geen drie jaar meer mee.",
      denkt = "Drie jaar. Dat is een vraag waar je niet te lang naar moet kijken." },
    [3] = { "Daar vraag je me wat. Er is een zaak, er is een dak, er is werk. En er is [niemand na mij](opvolging). Dat zijn "
        .. "de ontwikkelingen.",
      denkt = "Het stond gewoon op zijn lijstje. Op zijn lijstje stond het." },
    [4] = { "In mei staat er een kruisje op de kalender. Dan draai ik het bordje om, of iemand anders draait het terug. Ik "
        .. "moet het alleen nog [aan iemand vragen](vragen).",
      denkt = "Hij heeft z'n pen niet opgetild. Daar ben ik blij om." },
  },
  antwoord { stemming = "moe",
    [0] = { "Slapen.", denkt = "Meer verwacht ik er niet van." },
    [1] = { "Dat vroeg ik me om drie uur ook af. Geen bericht gekregen.", denkt = "Mijn hoofd had ook zo'n formulier." },
  },
}

vak "product 1" {
  kop = "Assortiment",
  noteer = { [0] = "fietsen (met wielen)", [1] = "60% e-bike, 40% gewoon", [2] = "op zijn 55e op cursus",
    [3] = "kan niet meer zonder Youssef", [4] = "fiets voor dochter: af sinds april" },
  zeg {
    leest "Hoe is uw assortiment verdeeld, in procenten?",
    brug { "Die stekkerfietsen, hoeveel werk is dat nu voor u?", na = "ebikes" },
    brug { "Staat die fiets voor Marloes ook ergens op de lijst?", na = "fietsaf" },
  },
  antwoord {
    [0] = { "Fietsen. Met wielen.", denkt = "'Met wielen', schrijft ie. Bij een fietsenmaker." },
    [1] = { "Zes van de tien elektrisch. Vier niet. Samen tien.", denkt = "Ik hielp 'm even met de optelling." },
    [2] = { "Steeds meer [met een stekker](ebikes). Het zijn koelkasten met een bel, maar ze verkopen.",
      denkt = "Zeg ik dat hardop? Tegen iemand die opschrijft?" },
    [3] = { "Alles wat rijdt. En wat piept doe ik, en wat knippert doet [Youssef](youssef). Haal hem weg en ik ben voor zes "
        .. "tiende een museum.",
      denkt = "Een museum. Daar zat ie niet eens naar te hengelen." },
    [4] = { "Eén ding is niet te koop. Die daar. [Al sinds april af](fietsaf), en ik durf 'm niet de deur uit te doen. "
        .. "Zet dat maar bij assortiment.",
      denkt = "Eén procent. Het grootste procent van de winkel." },
  },
}

vak "product 2" {
  kop = "Sterke punten",
  noteer = { [0] = "rijden, remmen", [1] = "vakwerk, ervaring", [2] = "hoort wat een fiets mankeert",
    [3] = "bank van vader, 3e generatie", [4] = "handen: nog twee winters" },
  zeg {
    leest "Noem eens drie dingen waarin u zich onderscheidt?",
    brug { "Zo'n bank vol streepjes, wat zegt die over uw zaak?", na = "streepjes" },
  },
  antwoord {
    [0] = { "Ze rijden. En ze remmen.", denkt = "En nog één, kijkt ie. Ja, dag." },
    [1] = { "Vakwerk. Ervaring. En koffie.", denkt = "Dat zegt de slager ook. Op de koffie na." },
    [2] = { "Ik hoor wat een fiets mankeert. En ik zeg het ook als het niks kost. Dat heb ik [aan die bank](werkbank) geleerd, "
        .. "van mijn vader. Die zei het zelfs als je het niet wou weten.",
      denkt = "Nou, dat is er eigenlijk maar één. Wel een goeie." },
    [3] = { "Dat je hier op je zestigste binnenkomt en [je streepje](streepjes) staat nog in de bank. Ga dat maar eens "
        .. "bestellen. Alleen moet er dan wel iemand bij staan.",
      denkt = "Hier krijg ik het zelf een beetje warm van. Zal de kachel zijn." },
    [4] = { "Het waren [mijn handen](handen). De dokter geeft ze nog twee winters. Dus schrijf maar op: sterk punt, "
        .. "zolang de voorraad strekt.",
      denkt = "Als grap kreeg ik het eruit. Hij lachte niet, dat was netjes." },
  },
  antwoord { stemming = "druk",
    [0] = { "Snel.", denkt = "Zelf dan. Hij niet." },
    [1] = { "Snel klaar, eerlijk, en ik praat niet te lang. Meestal.", denkt = "Hint. Gele hint, met lampje." },
  },
}

vak "product 3" {
  kop = "Leveranciers",
  noteer = { [0] = "fabriek", [1] = "1 merk, 40 stuks vooruit", [2] = "tekenen vóór 1 december",
    [3] = "weet niet voor wie hij bestelt", [4] = "tekent niet: dan is het beslist" },
  zeg {
    leest "Met hoeveel leveranciers werkt u, en op welke condities?",
    brug { "Dat formulier ligt onder een zadel. Hoe komt dat daar?", na = "voorinkoop" },
  },
  antwoord {
    [0] = { "Met een fabriek.", denkt = "Condities. Ik heb wel wat over mijn conditie te zeggen." },
    [1] = { "Eén merk, en een groothandel. [Veertig stuks](voorinkoop) vooruit.", denkt = "Hij schrijft 'veertig'. "
        .. "Zag ie dat ik zuchtte?" },
    [2] = { "Die willen een handtekening, [veertig stuks](voorinkoop), voor één december. Ik heb er een zadel op gelegd. Dat "
        .. "is voorlopig mijn conditie.",
      denkt = "Wat kijkt ie nou naar dat zadel." },
    [3] = { "Ik moet veertig fietsen kopen voor volgend jaar en ik heb nog [niet getekend](handtekening). Geld genoeg. Ik weet "
        .. "alleen niet wie ze straks verkoopt.",
      denkt = "Als je het zo zegt is het geen inkoopvraag meer." },
    [4] = { "Over een week verloopt het. [Teken ik niet](handtekening), dan ben ik vanzelf geen dealer meer en hoef ik niks te "
        .. "beslissen. Laf, hè. Maar wel goed geregeld.",
      denkt = "Laf. Ik zei het. En hij knikte niet, dank je wel." },
  },
}

vak "klanten 1" {
  kop = "Type klant",
  noteer = { [0] = "iedereen", [1] = "6 tot 80 jaar", [2] = "school: keurt 180 fietsen gratis",
    [3] = "schoolcontract 5 jr: tekent niet", [4] = "wacht zelf nog op de uitslag" },
  zeg {
    leest "In welke leeftijdsgroep zitten de meeste klanten?",
    brug { "U keurt al die kinderfietsen. Zijn dat ook uw klanten?", na = "school" },
    brug { "'Ben ik geslaagd' vragen ze dan. Wat voor klant wordt dat?", na = "examen" },
  },
  antwoord {
    [0] = { "Allemaal.", denkt = "Iedereen is ergens tussen nul en dood." },
    [1] = { "Van zes tot tachtig. Daaronder zit voorop.", denkt = "Die zit. Maar hij schreef 'zes tot tachtig'." },
    [2] = { "Kinderen, en hun opa's. [De school](school) komt met klassen tegelijk. En één man die [tubeless](tubeless) wil.",
      denkt = "Bij het woord tubeless keek ie me aan of ik het verzon." },
    [3] = { "Ze komen hier met zes voor een lampje en met zestig voor een accu. En nu wil [de school](school) vijf jaar "
        .. "vastleggen. Vijf jaar, ik. Ik durfde niet te lachen.",
      denkt = "Daar heb ik toen m'n bril voor laten verdwijnen." },
    [4] = { "Elk kind [bij die keuring](examen) staat daar zoals ik voor mijn vader stond. Handjes aan het stuur. Ik ben "
        .. "achtenvijftig en ik wacht eigenlijk nog op de uitslag.",
      denkt = "Dat is voor het eerst dat ik dat snap. Op een dinsdag, tussen de kratten." },
  },
}

vak "klanten 2" {
  kop = "Vaste klanten",
  noteer = { [0] = "de helft", [1] = "ca. 50%, komt terug", [2] = "zaterdag: 6 man koffie",
    [3] = "het ging ook zonder hem", [4] = "potloodstreepje van Youssef" },
  zeg {
    leest "Hoeveel procent van uw omzet komt van vaste klanten?",
    brug { "Die zes op de banden, rekent u die als vaste klanten?", na = "zaterdag" },
    brug { "Staan uw vaste klanten allemaal in die bank gekerfd?", na = "streepjes" },
  },
  antwoord {
    [0] = { "De helft. Zoiets.", denkt = "Ik had ook tachtig kunnen zeggen. Hij schrijft alles op." },
    [1] = { "Ik schat de helft. De rest heeft gewoon pech.", denkt = "Een lekke band is geen doelgroep." },
    [2] = { "Wie hier één keer koffie heeft gehad, komt terug. [Zaterdag](zaterdag) zitten er zes. Omzet: nul. Procenten: "
        .. "moet jij weten.",
      denkt = "Reken die maar eens uit, met je hokje." },
    [3] = { "Vast, vast. Toen ik ziek was bleven ze gewoon komen, bij [Youssef](youssef). Ze zijn aan de deur vast, niet aan "
        .. "mij. Dat was even slikken.",
      denkt = "En opgelucht. Maar dat staat er niet naast, op dat papier." },
    [4] = { "Ze staan [in de bank](streepjes). Vierhonderd streepjes. En sinds vorige week één met potlood, van iemand die "
        .. "nooit klant geweest is.",
      denkt = "Die vaste klant wil iets van me, en ik weet ook wat." },
  },
  antwoord { stemming = "moe",
    [0] = { "Zoiets.", denkt = "Ik weet niet eens meer wat ie vroeg." },
    [1] = { "De helft, denk ik. De andere helft slaapt beter.", denkt = "Hij schrijft 'helft'. Welke, daar vraagt ie niet naar." },
  },
}

vak "klanten 3" {
  kop = "Klantcontact",
  noteer = { [0] = "zelf", [1] = "zelf + monteur", [2] = "dochter weg sinds februari",
    [3] = "verstopt zich soms voor de bel", [4] = "'pap, wou je me nog wat vragen?'" },
  zeg {
    leest "Wie heeft er klantcontact, en hoeveel uur per week?",
    brug { "Die bel gaat de hele dag. Wie vangt dat op?", na = "bel" },
    brug { "Marloes deed de winkel. Hoe is dat nu geregeld?", na = "marloes" },
  },
  antwoord {
    [0] = { "Ik.", denkt = "Mijn kortste tot nu toe. Kijken of het nog korter kan." },
    [1] = { "Ik, en een jongen achter. Veertig uur. Vijftig.", denkt = "Zestig. Maar dat leest Ria straks." },
    [2] = { "Tegenwoordig ik. [Mijn dochter](marloes) deed dat altijd. Dus als [die bel](bel) gaat, gaat alles hier even op "
        .. "pauze. Jij ook zo.",
      denkt = "Even kijken hoe ie kijkt als ie op pauze staat." },
    [3] = { "Marloes, veertien jaar. Nu ik, en slecht. Ik loop naar voren met een gezicht. Ik hoor ze denken: waar is de aardige? "
        .. "[Naar Utrecht](utrecht), zeg ik dan hardop.",
      denkt = "Lachen ze. Ze denken dat ik een grapje maak." },
    [4] = { "Klantcontact. Weet je wie er contact zocht? Marloes, jas aan, daar in de deur. Of ik haar [nog wat wou "
        .. "vragen](vragen). En ik zei dat ze de sleutel neer kon leggen.",
      denkt = "En nu zit er een vreemde met twaalf vragen op mijn kruk." },
  },
}

vak "promotie 1" {
  kop = "Media nu",
  noteer = { [0] = "geen", [1] = "krantje gestopt, regel in gids", [2] = "30 jaar naast overledenen",
    [3] = "'droeg over': zelf geschreven", [4] = "nooit een gesprek met vader" },
  zeg {
    leest "Welke media zet u momenteel in, en met welk budget?",
    brug { "Dat krantje is weg. Wat kwam ervoor in de plaats?", na = "weekblad" },
  },
  antwoord {
    [0] = { "Geen.", denkt = "Eén woord, één hokje. We gaan lekker." },
    [1] = { "Het krantje is gestopt. En dat regeltje van jullie.", denkt = "Dat regeltje kijkt nooit iemand na. Er staat een "
        .. "oud nummer in." },
    [2] = { "Dertig jaar in [het weekblad](weekblad), elke donderdag. Nu een bordje op de stoep. Waait om.",
      denkt = "Ik hoor het tikken, dat bordje. Er staat wind." },
    [3] = { "De laatste keer dat ik iets in de krant zette was het [voor mijn vader](rouw). Ik moest opschrijven hoe het "
        .. "gegaan was, met de zaak. Drie regels, en ik loog er twee.",
      denkt = "Droeg over. Hoe kwam ik erop." },
    [4] = { "Media. [Bij mijn vader](sleutel) was dat een sleutel naast m'n bord, en dan moest je het snappen. "
        .. "En ik doe het precies zo. Daar helpt geen advertentie tegen, joh.",
      denkt = "Zo. Dat mag ie opschrijven, in dat hokje, als het past." },
  },
}

vak "promotie 2" {
  kop = "Online",
  noteer = { [0] = "?", [1] = "site van 4 jaar oud", [2] = "Marloes staat er nog op",
    [3] = "Youssef: zet ons er samen op", [4] = "zoekt 's avonds haar foto op" },
  zeg {
    leest "Hoeveel bezoekers heeft uw website per maand?",
    brug { "Die tubelessman vond u online. Wat zag hij daar?", na = "tubeless" },
    brug { "Marloes staat nog op de site. Wat vindt u daarvan?", na = "website" },
  },
  antwoord {
    [0] = { "Zes.", denkt = "Een getal. Kijk, hij is er blij mee." },
    [1] = { "Geen idee. Hij staat er al vier jaar.", denkt = "Ik zou niet weten waar je de bezoekers telt. Zit er een bel op?" },
    [2] = { "Marloes heeft [die site](website) gemaakt. Het werkt, zeggen ze. Ik durf er niet aan te zitten.",
      denkt = "Durf. Raar woord voor een computer." },
    [3] = { "Daar staat [Marloes op](website), achter de toonbank. [Youssef zegt](youssef): zet ons er samen op, Wim. Dat zei "
        .. "ie dus. Samen. En ik had het over de openingstijden.",
      denkt = "Nou hoor ik het pas. Hij zei 'samen', en ik zei 'kwart voor zes'." },
    [4] = { "Ik ben zelf de meeste bezoeker, geloof ik. 's Avonds. Even kijken of [Marloes er nog](marloes) op staat.",
      denkt = "Nou. Dat was promotie twee." },
  },
}

vak "promotie 3" {
  kop = "Doel",
  noteer = { [0] = "-", [1] = "bekend blijven", [2] = "honderd jaar halen",
    [3] = "dat iemand de deur opendoet", [4] = "De Graaf - (naam van Youssef)" },
  zeg {
    leest "Wat wilt u met adverteren precies bereiken?",
    brug { "Het hoeft geen De Graaf te heten. Wat moet wél blijven?", na = "naam" },
    brug { "U bent de derde. Wat moeten mensen nu over u weten?", na = "derde" },
    brug { "Ria heeft die kaart liggen. Wat wilt u zelf bereiken?", na = "ria" },
  },
  antwoord {
    [0] = { "Tja.", denkt = "Dat was het laatste beetje adem." },
    [1] = { "Dat ze weten dat ik er zit. Dat weten ze al.", denkt = "Dan zijn we klaar, toch?" },
    [2] = { "Bereiken. Dat het honderd jaar wordt, [de zaak](derde). Ik hoef niet in een boekje om fietsen te "
        .. "verkopen, dat doet de regen al.",
      denkt = "Honderd jaar. Waarom zeg ik dat tegen hem." },
    [3] = { "Meer klanten hoef ik niet, ik loop al tussen twee deuren. Als iemand mij zou vinden, dan graag iemand die "
        .. "[na mij komt](opvolging). Maar die adverteer je niet, hè?",
      denkt = "Of wel? Nee. Of wel." },
    [4] = { "Ik heb één keer [een naam](naam) achter die van mij gezet. Op een envelop. Dat is het, dat wil ik bereiken. Het "
        .. "paste precies, en toen heb ik 'm verbrand.",
      denkt = "Ik wil het terugnemen en ik doe het niet." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat "Even kijken of ik het goed heb: werk genoeg, handen tekort.",
    vat { "Dus u loopt van de bank naar de bel, en zij is er niet meer.", na = "marloes" },
    vat { "De zaak loopt, er is een goeie jongen, en u heeft nog niks gevraagd.", na = "durven" },
    vult { "Kortom: u zoekt eigenlijk meer klanten.",
      dan = { "Nog meer? Joh, dan moet ik rennen. Ik zoek geen klanten. Ik zoek iemand [die opendoet](opvolging).",
        denkt = "Kortom, zegt ie. En dan dát." } },
  },
  antwoord {
    [0] = { "Zoiets, ja.", denkt = "Hij heeft vooral zichzelf samengevat." },
    [1] = { "Klopt wel zo'n beetje.", denkt = "Netjes. Een kassabon van een gesprek." },
    [2] = { "Ja. Zo achter elkaar klinkt het of iemand er iets mee moet, hè. [Nou ja, ik dus](nouja).",
      denkt = "Hij heeft meer onthouden dan er op dat papier staat." },
    [3] = { "Dat is het. Zo kort heb ik het nog nooit gehoord, ook niet van mezelf. En dan weet je [het ergste](durven) nog niet, "
        .. "of jawel. Jawel, dat had je erin zitten.",
      denkt = "In één zin. Ik doe er al negen maanden over." },
  },
}

herstel {
  zeg {
    herstelt "Ik hoor mezelf bezig. Ik zit u gewoon te overhoren.",
    herstelt "Wacht. Ik lees u mijn vragen voor en ik luister niet.",
    herstelt "Dit wordt een examen. Zo bedoelde ik het niet, sorry.",
  },
  antwoord {
    [0] = { "Gelukkig, ik dacht al: straks moet ik ook nog inparkeren.",
      denkt = "Kijk. Er zit er dus toch een in dat pak." },
    [1] = { "Ha! Ik zat al te denken: krijg ik er ook een cijfer voor? Leg dat ding neer, joh. Je koffie is koud. "
        .. "Ik zei druk, en toen zei ik [nou ja](nouja). Daar waren we.",
      denkt = "Hij zei het zelf. Dat heeft er nog nooit een gezegd.", blik = "jou" },
    [2] = { "Ha! Nou, ik had op een zes-min gerekend. Ergens halverwege zat ik te kijken of die pen "
        .. "al leeg raakte. Kom, verse koffie, en vraag nou gewoon hoe het gaat. Druk, hè. [Nou ja](nouja).",
      denkt = "Ik moet me inhouden dat ik niet ga staan klappen.", blik = "jou", doet = "schiet in de lach" },
    [3] = { "Joh, ik zat rechtop! Merkte je dat? Net die kinderen [bij de keuring](examen), handjes aan het stuur. En ik "
        .. "ben achtenvijftig. Geef die koffie eens door. Zo, nou jij.",
      denkt = "Dat ie dat durft, midden in z'n eigen lijstje. Die had ik in de winkel willen hebben.",
      blik = "jou", doet = "lacht, schuift het formulier een eindje opzij" },
  },
}

schrijven {
  zeg {
    vraagt "Vindt u het goed als ik hier iets van opschrijf?",
    vraagt "Mag ik dit even noteren, of liever niet?",
  },
  antwoord {
    [0] = { "Doe wat je niet laten kunt.", denkt = "Het is jouw inkt." },
    [1] = { "Schrijf maar. Als ik het later maar mag lezen.", denkt = "Hij vraagt het tenminste." },
    [2] = { "Ga je gang, joh. Alleen dat van [die knie](knie) laat je eruit.", denkt = "Netjes. Dat vroeg de vorige nooit." },
    [3] = { "Schrijf maar op. Behalve wat je nou net hoorde, dat onthou je maar.",
      denkt = "Dat vergeet ie toch niet, zie ik." },
  },
}

stilte {
  diep = { "…Ja. Nou. Zo is het eigenlijk gewoon. Zit er nog wat in die kan?",
    denkt = "Hij drinkt z'n koffie en laat mij even zitten. Dat doen er niet veel." },
  dood = { "Eh… moest ik nog wat zeggen? Je mag ook gewoon doorgaan, hoor.",
    denkt = "Hij is z'n tekst kwijt. Of ik de mijne." },
}

-- De brochure.

voorstel "groter" { kop = "Een halve pagina", behoefte = "dorp", echt = false,
  zeg {
    bod "Een halve pagina vooraan, voor heel de streek. Zeshonderd per jaar.",
    korting "Een halve pagina vooraan. Zeshonderd, maar vijfhonderd mag ook.",
    belofte { "Met een halve pagina heeft u er gegarandeerd dertig klanten bij.",
      dan = { "Gegarandeerd dertig. En wie garandeert dat er iemand opendoet? Want dat is dan [die bel](bel), dertig keer.",
        denkt = "Hij heeft ze al geteld. Ik hoor ze al bellen." } },
  },
  antwoord {
    [0] = { "Meer klanten. Staan er niet genoeg buiten? Kijk eens onder dat zeil.",
      denkt = "Hij verkoopt regen aan een man die nat is." },
    [1] = { "Die drie dorpen komen al, joh, daar hoeft geen halve pagina bij. Ik kom handen tekort, geen kopers. Hoor je "
        .. "[die bel](bel) dan niet?",
      denkt = "Hij hoorde de dorpen, en dacht: halve pagina." },
    [3] = { "Zo groot heeft De Graaf nog nooit ergens gestaan. Maar dan bellen ze, en dan gaat [die bel](bel). En wie loopt er dan?",
      denkt = "Het is een mooie pagina. Het is alleen niet mijn pagina." },
  },
}

voorstel "webwinkel" { kop = "Webwinkel", behoefte = "internet", echt = false,
  zeg {
    belofte { "Een eigen webwinkel, en binnen een jaar verdient u 'm terug.",
      dan = { "Binnen een jaar terugverdiend. Dat zeiden ze van die kachel ook. Heb je het warm? Nou dan.",
        denkt = "Zo'n belofte, daar zit altijd een stekker aan." } },
    bod "Een webwinkel met afspraken online. Negenhonderd, alles erbij.",
    korting "Webwinkel met afspraken. Negenhonderd, vandaag zevenvijftig.",
  },
  antwoord {
    [0] = { "Een winkel op internet. Dan kan ik dáár ook nog achter gaan staan.",
      denkt = "Ik zie 'm denken: digitaal. Ik denk: container." },
    [1] = { "Dat ze daar kopen, daar lig ik niet wakker van. Dat zei ik ook. Ik heb al een toonbank "
        .. "[zonder Marloes](marloes).",
      denkt = "Twee lege toonbanken. Dat is zijn advies." },
    [3] = { "Handig, die afspraken, dat geef ik je na. Marloes wou het ook. Maar dan nóg moet er [iemand opendoen](opvolging), "
        .. "joh.",
      denkt = "Vijf jaar geleden had ik ja gezegd. Met haar." },
  },
}

voorstel "toekomst" { kop = "Bedrijf met toekomst", behoefte = "opvolging", echt = true,
  zeg {
    korting "Een profiel in de gids: wie wil hier verder? Zeshonderd, nou vooruit, vijf.",
    belofte { "Een profiel in de gids, en vóór de zomer heeft u zeker een opvolger.",
      dan = { "Zeker? Joh, ik durf nog geen binnenband te garanderen, en jij een mens. Zeg maar gewoon dat je het niet "
          .. "weet. Dat weet ik ook niet.",
        denkt = "Hij had het bijna. En toen ging ie het beloven." } },
    bod "Een profiel in de gids: wie wil hier verder? Plus een leerlingplek. Zeshonderd.",
  },
  antwoord {
    [0] = { "Toekomst? Wie zegt dat ik wegga? Ik zit hier toch?",
      denkt = "Heb ik iets gezegd? Ik heb niks gezegd. Hij heeft het op de map staan." },
    [1] = { "Een opvolger uit een boekje. Je slaat een stuk over, joh. Het gaat niet om wie dat leest, het gaat om "
        .. "[wie er al staat](youssef).",
      denkt = "Hij kwam in de buurt. Hij nam alleen de verkeerde deur." },
    [3] = { "Wacht even. Dus er staat niet: koop een fiets. Er staat: hier is werk, kom erbij. Dan zijn we met meer dan twee. "
        .. "En dan moet ik het [eerst aan Youssef](durven) vragen. Vóór het gedrukt is. Hè, verdorie.",
      denkt = "Geen advertentie. Een datum. Hij heeft me een datum verkocht.",
      blik = "jou" },
  },
}

bestelling {
  zeg {
    sluitaf "Zullen we het zo doen? Dan zet ik het vandaag erin.",
    sluitaf "Wilt u dit, meneer De Graaf? Dan leg ik het vast.",
    sluitaf "Ik zou het graag voor u maken. Doen we het?",
  },
}

vervolg {
  zeg {
    sluitaf "Zal ik volgende week dinsdag terugkomen, dan praten we door?",
    sluitaf "Slaap er een week op. Is volgende dinsdag goed, rond de koffie?",
  },
}

afscheid {
  zeg {
    sluitaf "Dank u wel voor de koffie. Ik laat u weer aan het werk.",
    sluitaf "Ik ga er weer vandoor. Sterkte met de drukte.",
  },
}

einde "geslaagd" {
  "En, eh… ben ik geslaagd?",
  denkt = "Alle vakjes vol. Ik heb er niet één fout, geloof ik. En ik weet niet waar het over ging.",
  verteller = "Ria",
  ochtend = "Hij had een proefwerk gehad, zei hij, van die jongen van de gids. Twaalf vragen. Ik vroeg wat er dan op stond. "
    .. "Weet ik niet meer, zei hij. Maar hij had het netjes ingevuld. En toen ging hij naar beneden, want er ging een bel.",
  voorstel = "Was er een voorstel? Ik weet nog dat ik fietsen had, met wielen. Dat was goed, geloof ik.",
  wedstrijd = "Hij won, op punten. Alleen was ik geen tegenstander, ik was het klassement.",
  gevoel = "Rechtop. Alsof ik mijn lampje moest laten zien.",
  chef = "Je bent vroeg klaar. Alle vakjes vol, zeker? En hoe is het nou met Wim?",
}

einde "deur" {
  "Ik denk dat we hier mee klaar zijn. Daar zit de deur, er hangt een bel aan, dan hoor ik dat je weg bent.",
  denkt = "Vierendertig jaar, en ik heb er nooit een hoeven wegsturen. Nou, bijna nooit.",
  verteller = "Ria",
  ochtend = "Er kwam er een van de gids die er niet meer in komt, zei hij bij zijn ei. Ik vroeg wat hij gedaan had. Niks, zei Wim. "
    .. "Dat was het nou juist. Hij heeft de halve ochtend niks gedaan, en alles opgeschreven.",
  voorstel = "Dat heb ik onderweg naar de deur al vergeten.",
  wedstrijd = "Die speelde in zijn eentje. Ik was de paaltjes.",
  gevoel = "Alsof er iemand in mijn laatjes keek zonder te vragen.",
  chef = "Nu al? Wat was het laatste dat hij zei?",
}

einde "mailtje" {
  "Weet je wat, stuur maar een mailtje. Dan kijk ik er eens naar. Er staat een adres op het bordje. Als het niet omgewaaid is.",
  denkt = "Dat mailtje komt bij Marloes binnen. Die kan nee zeggen.",
  verteller = "Wim",
  ochtend = "Ik heb gezegd: stuur maar een mailtje. Ria keek me aan. Je leest helemaal geen mail, zei ze. Nee, zei ik. Daarom.",
  voorstel = "Vast een goed voorstel. Voor een fietsenmaker. Ik weet alleen niet welke.",
  wedstrijd = "Hij wou wel winnen, geloof ik. Hij wist alleen niet wat de prijs was.",
  gevoel = "Zoals bij een kapper die doorpraat. Je knikt, en je kijkt in de spiegel.",
  chef = "Een mailtje, hoor ik. Leest hij die? Vertel, wie heb je gesproken?",
}

einde "praatje" {
  "Nou joh, dat was gezellig. Ik heb in geen maanden zo lang gezeten. Kom nog eens langs, op zaterdag. Dan is er taart. "
    .. "Meestal van de buurman.",
  denkt = "Aardige jongen. Ik heb van alles verteld en hij heeft niks gevraagd. Nou ja, niet om iets.",
  verteller = "Ria",
  ochtend = "Hij zat te fluiten bij zijn brood. Aardige jongen, zei hij, goed geluisterd. Heb je wat gekocht, vroeg ik. "
    .. "Nee, zei hij, hij had geloof ik niks bij zich. En toen bleef hij een poosje naar de kalender kijken.",
  voorstel = "Had ie een voorstel? Dat had ik dan best willen horen.",
  wedstrijd = "Het was geen wedstrijd. Dat was fijn. En ook een beetje jammer.",
  gevoel = "Goed. En 's avonds dacht ik: nou weet hij het, en nou weet ik het, en er is nog niks gebeurd.",
  chef = "Een halfuur, en je klinkt vrolijk. Waar ging het over?",
}

einde "denkt" {
  "Ik zeg geen ja. Ik zeg ook geen nee, dat is al heel wat, voor mij. Dinsdag, zei je? Dan zorg ik dat er iemand anders op de "
    .. "bel let.",
  denkt = "Dinsdag. Dat geeft me een week om één vraag te stellen. Ik ken mezelf, het wordt maandag.",
  verteller = "Ria",
  ochtend = "Hij heeft dinsdag op de kalender gezet, met een pijl. Bij mei staat ook al een kruisje. Onderhoud, zegt hij. Ik heb er "
    .. "niks van gezegd. Maar gisteravond zat hij met zijn vinger op de kaart van Noorwegen. Hij dacht dat ik het niet zag.",
  voorstel = "Er zit iets in. Ik moet er alleen eerst zelf nog bij.",
  wedstrijd = "Hij duwde niet. Dat scheelde. Ik was dwars gaan liggen, dat kan ik goed.",
  gevoel = "Een beetje betrapt. Prettig betrapt, dat bestaat.",
  chef = "Dinsdag dus. Wat moet hij vóór dinsdag doen, denk je?",
}

einde "ja" {
  "Doe maar. Maar drukken pas na vrijdag. Donderdag vraag ik het aan Youssef, en vanavond bel ik Marloes. Die mag het niet uit "
    .. "een boekje halen. En haal dat oude telefoonnummer weg.",
  denkt = "Ik betaal ervoor om een vraag te moeten stellen. Beste aankoop sinds die compressor.",
  verteller = "Ria",
  ochtend = "Gisteravond belde hij Marloes. Ze zei nee, dat duurde vijf tellen, en daarna hebben ze een uur zitten praten. Zondag komt ze "
    .. "die fiets halen. En vanmorgen vraagt hij, met zijn mond vol: hoe lang rij je eigenlijk naar Noorwegen?",
  voorstel = "Het ging niet over fietsen. Het ging over wie er opendoet. Daar had ik tien jaar op kunnen wachten.",
  wedstrijd = "Hij wou het verkopen, dat merkte ik best. Maar hij wou het eerst snappen, en dan verkoop je het ook.",
  gevoel = "Of iemand het trapje had weggehaald.",
  chef = "Zo. Hij doet het. Waar zei hij nou eigenlijk ja op?",
}

-- Na afloop, voor de groep.

bespreek {
  "In zijn eerste zinnen zei Wim al 'nou ja'. Wie hoorde dat, en wat hebben jullie ermee gedaan?",
  "Er staat een fiets zonder ketting in de standaard. Voor wie is die? En wie heeft ernaar gevraagd?",
  "Wim loopt zelf met een vraag rond die hij niet durft te stellen. Welke is dat, en aan wie?",
}
