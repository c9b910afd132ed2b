-- Samira Azouz, cateraar. Oefent vertrouwen: beloven, grenzen noemen, een fout op je nemen. Vorige zomer
-- is ze twee keer in de steek gelaten, en de tweede keer was de koelwagen van het bedrijf van de speler.
-- Boos is ze daar niet om. Ze had zelf ook iets beloofd, aan iemand die het niet meer kan horen.
--
-- Ze praat snel en werkt door: de oven, de vaatwasser, de telefoon. Ze valt zichzelf in de rede, verstaat
-- de helft, herhaalt een woord als ze het meent, en kan kinderachtig doen over haar leveranciers. Dat weet ze.

klant {
  titel = "Twee keer gebeten",
  naam = "Samira Azouz", bedrijf = "Tafel voor Tachtig", rol = "cateraar",
  weet = "Volgens het systeem nooit klant geweest. Wel een kaartje van je voorganger Harold, uit augustus: "
      .. "'Gebeld, geregeld.'",
  jij = "Je verhuurt koelwagens. Eén klus kost een paar honderd euro, een jaarcontract 2.900.",
  hoopt = "dat Samira een wagen bij jullie huurt, al is het voor één klus.",
  formulier = "Intake koelverhuur",
  kwadranten = { "Werk", "Koeling", "Mensen", "Afspraken" },
  kamer = "cateringkeuken", tijd = 31,
  aandacht = 48, positief = 46, afstemming = 48, vertrouwen = 32,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { geslacht = "vrouw", leeftijd = 41, huid = 2, haar = "zwart", kapsel = "knot", gezicht = "rond",
    neus = "recht", mond = "vol", wenkbrauwen = "gewoon", schouders = -1, schort = "bordeaux", overhemd = "grijs",
    kraag = "rond", draagt = "thermometer", drinkt = "glas" },
}

-- Een belofte die niet kan, heeft ze vorige zomer al gehad: die kost hier meer dan elders.
gewicht "belofte" { vertrouwen = -14 }

-- Een grens of een fout hardop noemen is precies wat die nacht niemand deed: dat wint hier meer dan elders.
gewicht "eerlijk" { vertrouwen = 4 }

-- Ook een goed voorstel is voor haar een toezegging; dat vertrouwen komt pas als het is uitgekomen.
gewicht "voorstel_raak" { vertrouwen = 0 }

stemming "gewoon" { label = "Een donderdag in februari" }
-- Met twee wagens draaiend op het plein voelt ze zich net iets veiliger.
stemming "druk" { label = "Morgen een bruiloft van honderdtien", aandacht = -6, vertrouwen = 3, tijd = -4 }
stemming "taart" { label = "Doortje is jarig", aandacht = -4, positief = 4, vertrouwen = 4 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", aandacht = 2, positief = 2, vertrouwen = 4 }

-- Wat je hier zoal kunt zeggen. Geen van deze zinnen is goed of slecht; ze zijn op tijd of niet.
repertoire {
  door   "Wat had je liever gehoord?",
  door   "En wat zei je toen?",
  door   "Hoe ging dat verder?",
  door   "Wie weet dat nog meer?",
  door   "Hoe kwam dat zo?",
  door   "Wat kost je dat?",
  sluit  "Zal ik even meelopen?",
  sluit  "Meen je dat nou?",
  sluit  "Was dat zo erg?",
  sluit  "Heb je dat ook gezegd?",
  troost "Dat kon je niet weten.",
  troost "Dat overkomt iedereen wel eens.",
  troost "Dat loopt wel los.",
  preek  "Ik zou het gewoon zeggen.",
  preek  "Ik zou er nog een nachtje over slapen.",
  preek  "Laat een ander dat eens doen.",
  prijst "Dat heb je slim gedaan.",
  prijst "Daar mag je trots op zijn.",
  zelf   "Dat heb ik ook een keer gedaan.",
  zelf   "Ik zou het ook niet durven.",
  zelf   "Zo ben ik thuis ook.",
  eerlijk "Nee, eerlijk gezegd niet.",
  eerlijk "Dat weet ik niet.",
  eerlijk "Dat hadden wij moeten doen.",
  eerlijk "Dat kan ik je niet beloven.",
  grapt  "Zet mij er ook maar bij.",
  grapt  "Doe mij er ook maar een.",
  zaken  "Tweehonderdtwintig euro per dag.",
  zaken  "Daar kan nog wel wat af.",
  zaken  "Ik zet het voor je op papier.",
  zaken  "Dat zoek ik vandaag nog uit.",
  stopt  "Dan laten we dat rusten.",
  stopt  "Neem rustig de tijd.",
  stopt  "Ik heb een half uurtje.",
  stopt  "Dan kom ik een andere keer terug.",
  stopt  "Ga maar, ik wacht wel.",
  terug  "En toen stond je daar.",
  terug  "Dus het lag niet aan jou.",
}

opening {
  "[Ja, kom erin, jij bent van Rijp, hè](rijp). [Pas op die kratten, wacht, die moeten nog naar achteren, let "
      .. "maar niet op mij](kratten). [Niet op die stoel, sorry, die is bezet, pak de kruk](stoel). ['Komt goed', "
      .. "zei je door de telefoon, en daar krijg ik dus jeuk van, ligt aan mij hoor](komtgoed). [En zeg meteen "
      .. "even hoe lang je had, want ik praat maar door, en straks moet er een oven uit](tijd).",
  denkt = "Op tijd. Harold was te vroeg, dus dat zegt niks.",
}

opening {
  stemming = "druk",
  "[Deur dicht, deur dicht, anders loopt m'n kou weg](kou). [Ja, die twee aanhangers op het plein zijn allebei "
      .. "van mij, eentje vol en eentje leeg, lach maar](dubbel). ['Komt goed', zei je, over dat parkeren, en "
      .. "daar krijg ik dus jeuk van, ligt aan mij hoor](komtgoed). [Wacht, ik moet zo meten, dus loop mee, dan "
      .. "zie je meteen waar je aan begint](thermometer).",
  denkt = "Honderdtien man, en ik maak tijd voor iemand van Rijp. Ik wil weten wie ze nu sturen.",
  doet = "kijkt op een thermometer aan een koord om haar nek", blik = "klok",
}

opening {
  stemming = "taart",
  "[Je valt in de taart, dus je neemt een stuk, ik heb het al afgesneden](gegeten). [Doortje is eenenzestig en "
      .. "hangt haar eigen slingers recht, en nee, die is niet te koop](doortje). [Nee, die stoel is bezet, "
      .. "sorry, neem de kruk maar](stoel). [De slagroom zakt, kijk dan, en Doortje roept maar dat het losloopt, "
      .. "zeg jij dat nu ook eens, kijken of ik jou geloof](slagroom).",
  denkt = "Eerst taart, dan zien we wel wat er in die map zit.",
}

opening {
  stemming = "weerzien",
  "[Hé, ben je daar weer, kom erin](weer). [Niet op die stoel, hè, die is nog steeds bezet, zelfde kruk](stoel). "
      .. "[Er ligt er eentje van jou in de pot, een boon, want je had wat toegezegd, zo gaat dat hier](tellen). "
      .. "[En, heb je bij Rijp nog iets over mij gevonden? Of ben je er niet aan toegekomen, mag ook, zeg het "
      .. "maar](gevonden).",
  denkt = "Teruggekomen op de tijd die was afgesproken. Dat is alvast meer dan de vorige deed.",
}

opening {
  stemming = "weerzien", na = "deur",
  "[O, jij. Nou, kom erin, deur dicht, nee, aan deze kant](weer). [Zelfde kruk, die stoel is nog steeds "
      .. "bezet](stoel). [Er ligt er wel een van jou in de pot, een boon, voor alles wat je toen beloofde, ik heb het "
      .. "maar op één gehouden](tellen). [En, heb je bij Rijp nog iets over mij gevonden? Of ben je er niet aan "
      .. "toegekomen, mag ook, zeg het maar](gevonden).",
  denkt = "De deur gewezen, en gewoon weer aangebeld. Harold belde niet eens.",
}

opening {
  stemming = "weerzien", na = { "geslaagd", "mailtje" },
  "[Hé, ben je daar weer, kom erin](weer). [Niet op die stoel, hè, die is nog steeds bezet, zelfde kruk](stoel). "
      .. "[Jij hebt er geen in de pot, geen boon, want je hebt vorige keer niks toegezegd, en dat was ook niet "
      .. "erg](tellen). [Je had wel alles opgeschreven. Stond er bij Rijp nog iets over mij? Of ben je er niet aan "
      .. "toegekomen, mag ook, zeg het maar](gevonden).",
  denkt = "Vorige keer ging het over kuubs. Ik had nog wel koffie gezet.",
}

-- Zinsdelen waar niets achter zit. Ze geeft er wel antwoord op.

los "rijp" {
  zeg {
    grapt { "Ik hoop dat dat meevalt.", langs = "grapt te vroeg",
      dan = { "Dat hoop ik ook. Ga zitten.", denkt = "Die weet dus van niks." } },
    eerlijk { "Ja, dat ben ik. Nog niet zo lang.", past = true },
    zaken { "Klopt, ik kom over de koeling.", langs = "meteen de handel",
      dan = { "Ja, voor de gordijnen zal het niet zijn. Koffie?",
        denkt = "Map, koeling, klaar. We zullen zien." } },
  },
  antwoord {
    [1] = { "O. Fris. Dat hoeft geen nadeel te zijn. Koffie staat daar, pak zelf, ik heb m'n handen vol.",
      denkt = "Nog niet zo lang. Dan kan je er ook niks aan doen." },
  },
}

los "kou" {
  zeg {
    troost { "Zo warm is het buiten ook niet.", langs = "sust haar kou",
      dan = { "In februari niet, nee. Het is een gewoonte. Ik roep het ook tegen Doortje, en die heeft hem al "
          .. "dicht.", denkt = "Klopt ook. Maar toch." } },
    grapt { "Ik hou hem wel even vast.", langs = "grapt, zij haast",
      dan = { "Niet vasthouden, dichtdoen. Dank je.", denkt = "Grappig. Morgen ben ik grappig." } },
    sluit { "Is hij nu dicht, zo?", past = true },
  },
  antwoord {
    [1] = { "Trek maar hard, hij klemt. Ja. Ja, zo. Dank je.", denkt = "Doet gewoon wat je zegt. Fijn." },
  },
}

los "weer" {
  zeg {
    stopt { "Ja, zoals afgesproken.", past = true },
    grapt { "De koffie was hier beter dan op kantoor.", langs = "vleit de koffie",
      dan = { "Dat is geen kunst, die van jullie heb ik geproefd. Ga zitten.",
        denkt = "Eén kopje, in april. Op tafel gezet door Harold." } },
    zelf { "Ik zag er wel een beetje tegenop.", langs = "zij opende blij",
      dan = { "Tegen mij? Wat heb ik gedaan dan? Ga zitten, ik bijt niet op donderdag.",
        denkt = "Daar ben ik nu toch een beetje van onder de indruk." } },
  },
  antwoord {
    [1] = { "Zoals afgesproken, ja. Zo hoort het. Wacht, ik zet dit even laag.",
      denkt = "Zonder te weten hoe dat hier binnenkomt." },
  },
}

los {
  zeg {
    door { "Wat bedoel je daarmee?", past = true, brengt = "een lach",
      dan = { "Wat zei ik dan? O. Niks, ik praat maar wat, dat is de vaatwasser, daar praat ik overheen.",
      denkt = "Weet ik veel wat ik zeg als ik sta te werken." } },
    terug { "Zo gaat dat dus.", langs = "daar zat niets",
      dan = { "Zo gaat dat, ja. Hé, hou die deksel even vast, wil je? Dank je.",
        denkt = "Ik hoorde het niet eens goed." } },
    grapt { "Dat ga ik thuis vertellen.", langs = "daar zat niets",
      dan = { "Doe dat. Zeg er dan bij dat ik het druk had.", denkt = "Wat valt daar nu aan te vertellen." } },
    sluit { "Is dat altijd zo, hier?", past = true, brengt = "iets over de zaak",
      dan = { "Hier? Wat is hier altijd? O, dat. Ja. Op maandag niet, dan is het dicht.",
        denkt = "Leuke vraag, voor een maandag." } },
  },
}

-- Bij de deur: wat ze zegt voordat ze iets zegt.

haakje "komtgoed" { soort = "gevoel", vak = "promotie 3", ook = "promotie 1",
  welkom = { "door", "eerlijk", "sluit" }, ongepast = { "zaken", "stopt", "preek" },
  zeg {
    langs { "Dat zoek ik vandaag nog uit.", fout = "hoort een klacht",
      dan = { "Wat ga je uitzoeken? Wie het gezegd heeft? Dat was jij, hoor. [Daar, die pot, daar krijg jij zo "
          .. "een boon in](tellen).",
        denkt = "En daar krijg ik dan ook weer jeuk van." } },
    langs { "Dan kom ik een andere keer terug.", fout = "vlucht meteen",
      dan = { "Om twee woordjes? Nee, joh. Blijf zitten. Je bent er net.", denkt = "Zo erg keek ik toch niet." } },
    langs { "Dat kan ik je niet beloven.", fout = "hoort een eis",
      dan = { "Beloven? Ik vraag niks! Het is gewoon een uitdrukking, ik ben allergisch voor een uitdrukking, let "
          .. "maar niet op mij. [Ik ben gewoon iemand die bonen telt, kijk maar in die pot](tellen).",
        denkt = "Die neemt meteen een stap achteruit." } },
    past "Wat had je liever gehoord?",
  },
  antwoord {
    [1] = { "Gewoon, dat je het nog moest zien. Met dat parkeren. Melk?",
      denkt = "Daar had ik zelf nog nooit over nagedacht." },
    [2] = { "Wat ik liever, eh. Ja, 'ik rij een rondje en anders loop ik een stukje'. Zoiets. Iets wat je echt "
        .. "gaat doen. Weet je wat ik heb, daar, die pot? [Daar gaat een boon in, bij alles wat ze me toezeggen, "
        .. "kinderachtig, weet ik](tellen).",
      denkt = "Ik begin over de pot. Wie begint er nu meteen over de pot." },
    [3] = { "'Ik weet het niet', dat is toch ook een zin? Evert zei altijd komt goed, Evert van de koeling. [Niks "
        .. "zo erg als die man, dat vertel ik op feestjes, echt lelijk, en zo erg was hij helemaal niet](evert). "
        .. "Twee keer ben ik ermee het schip in gegaan. De eerste keer daar lachen we om. [Die tweede, in "
        .. "augustus, dat begon net zo, wagen vol, bloedheet, en ik denk nog: hij bromt zo raar. Wat? Nee, nee, "
        .. "dat is de vaatwasser](augustus).", denkt = "Zo, en dat voor een uitdrukking.",
      zwijg = { "Ik zei het zelf ook, hoor. Het vaakst van allemaal. De jongens hebben het een keer op een schort "
          .. "laten borduren, met krullen.", denkt = "Waar is die schort eigenlijk." } },
  },
}

haakje "tijd" { soort = "feit", vak = "markt 2",
  welkom = { "stopt", "eerlijk" }, ongepast = { "grapt", "troost" },
  zeg {
    langs { "Doe mij er ook maar een.", fout = "ze vroeg de tijd",
      dan = { "Eén wat? Uur? O, koffie. Ja, die krijg je, maar ik vroeg hoe láng.",
        denkt = "Is die oven zo hard, of luistert er hier eentje niet?" } },
    past "Ik heb een half uurtje.",
    langs { "Dan kom ik een andere keer terug.", fout = "te snel weg",
      dan = { "Welnee, wie zegt dat? Ik vroeg alleen hoe lang. Zitten.", denkt = "Die schrikt van een oven." } },
    langs { "Neem rustig de tijd.", fout = "ze vroeg een maat",
      dan = { "Ik? Nee, jij! Ik heb nooit de tijd. Hoe lang jij hebt, vroeg ik. [En weet je ook wat zo'n wagen "
          .. "doet, per dag](prijs)?", denkt = "Aardig bedoeld. Nu weet ik nog niks." } },
  },
  antwoord {
    [2] = { "Een half uur. Kijk, daar kan ik wat mee, dan weet ik wat ik er nog naast kan doen. Uien. Dus als ik "
        .. "huil is dat het mes. Wacht, en voor ik het vergeet, want dat vergeet iedereen altijd: [wat kost zo'n "
        .. "wagen bij jullie, gewoon per dag, kaal](prijs)?", denkt = "Dan hebben we dat gehad." },
  },
}

haakje "kratten" { soort = "feit", vak = "product 2",
  welkom = { "sluit", "stopt" }, ongepast = { "zaken", "prijst" },
  zeg {
    langs { "Dan kom ik een andere keer terug.", fout = "schrikt weg",
      dan = { "Van drie kratten? Jij moet hier in december eens komen. Stap er maar overheen.",
        denkt = "Ik zeg nog: let niet op mij." } },
    langs { "Wat kost je dat?", fout = "rekent, zij sjouwt",
      dan = { "De kratten? Statiegeld. Wacht, ik zet ze zelf wel even weg.",
        denkt = "Handen in de zakken en dan naar de prijs vragen." } },
    past "Zal ik even meelopen?",
    langs { "Dat heb je slim gedaan.", fout = "kijkt alleen toe",
      dan = { "Wat, ze in de weg zetten? Ja, dat heb ik heel slim gedaan. Au. Zo. [Toen ik nog uitvaarten deed "
          .. "sjouwde ik het dubbele, en fluitend](uitvaart).",
        denkt = "Een complimentje, en ik sta hier met twintig kilo." } },
  },
  antwoord {
    [2] = { "Ja, graag, pak die kant, en niet op de prei letten. Knolselder, prei, nog meer prei. Ik had om vijf "
        .. "kilo gevraagd en ze brengen er vijftien, dus we eten hier nu een week prei. Hoor je dat? Toeteren, "
        .. "achter. [Dat is de visboer, die staat dubbel, die wordt zo kwaad als je hem laat wachten, ja, eh, "
        .. "sorry](visboer).", denkt = "Die pakte gewoon aan. Ik heb niet eens gezegd waar het heen moest." },
  },
}

haakje "visboer" { soort = "feit", vak = "product 2",
  welkom = { "stopt" }, ongepast = { "door", "zaken" },
  zeg {
    past "Ga maar, ik wacht wel.",
    langs { "En wat zei je toen?", fout = "praat door getoeter",
      dan = { "Wanneer? Nu? Ik zei: ik kom! Blijf zitten, blijf zitten.",
        denkt = "Er staat een man te toeteren en die stelt een vraag." } },
    langs { "Wat kost je dat?", fout = "de man wacht",
      dan = { "Kabeljauw? Een vermogen. Laat me nu even, anders rijdt ie door. [Vroeger nam ik die voor "
          .. "uitvaarten, en dat kookte ik zó graag](uitvaart).",
        denkt = "Iedereen wil altijd weten wat vis kost. Net als ie wegrijdt." } },
    langs { "Ik heb een half uurtje.", fout = "denkt aan de klok",
      dan = { "Dat weet ik. Hij niet! Momentje.",
        denkt = "Ik ga dit niet uitleggen met een kist kabeljauw in het vooruitzicht." } },
  },
  antwoord {
    [2] = { "Ik ben zo terug, echt. … Zo. Ha, hij had verse makreel en hij wou het er niet bij doen, en toen keek "
        .. "ik zo, en toen deed hij het erbij. Vrolijke man. Sorry, sorry, waar was ik? [Jij had een tijd gezegd, "
        .. "hoeveel heb je daar nog van? Zeg eerlijk, dan zet ik de soep laag](nog).",
      denkt = "Koffie niet eens koud geworden. Of wel. Niks gezegd, in elk geval." },
    [3] = { "Dank je. … Zo. Weet je, hij is de enige die altijd komt. Altijd. Hij scheldt, hij stinkt, hij staat "
        .. "dubbel, en hij komt. In mei nog, op een zondag, met een hele kar ijs. Ik moest hem eens een taart "
        .. "brengen. Sorry, waar was ik? [Hoe lang zit je nog? Dan weet ik of die soep laag moet](nog).",
      denkt = "Dat van die taart ga ik dus echt doen." },
  },
}

haakje "nog" { soort = "feit", vak = "markt 1",
  welkom = { "stopt", "eerlijk" }, ongepast = { "zaken", "sluit" },
  zeg {
    langs { "Dan laten we dat rusten.", fout = "vroeg om tijd",
      dan = { "Wat laten we rusten? De soep? De soep moet juist niet rusten.",
        denkt = "Die heeft het over iets anders dan ik." } },
    langs { "Zal ik even meelopen?", fout = "ze is er al",
      dan = { "Waarheen? Ik ben er net weer. Ga toch zitten.",
        denkt = "Behulpzaam, dat wel. Alleen steeds net ernaast." } },
    past "Ik heb een half uurtje.",
    langs { "Dat weet ik niet.", fout = "moet je weten",
      dan = { "Dat moet je toch weten? Jij hebt een horloge om. Goed, dan gok ik het met de soep.",
        denkt = "Mensen zonder tijd. Daar kan ik niet op koken." } },
  },
  antwoord {
    [2] = { "Dan gaat ie laag. Weet je, vroeger zat ik hier op donderdag nooit, hè. Donderdag kookte ik voor "
        .. "zaterdag, altijd, want zaterdag was er altijd wel een afscheid. Een uitvaart. [Heerlijk werk vond ik "
        .. "dat, en nu schrik je](uitvaart).",
      denkt = "Kijkt niet eens raar. Of dat komt nog." },
    [3] = { "Dan gaat ie laag en dan ga ik er zelfs bij zitten. Gek is dat. Op donderdag was het hier altijd een "
        .. "gekkenhuis, donderdag kookte ik voor de uitvaarten van zaterdag. [Daar verheugde ik me de hele week "
        .. "op, op een begrafenis, ja](uitvaart).",
      denkt = "Ik zit. Wanneer heb ik hier voor het laatst gezeten." },
  },
}

haakje "prijs" { soort = "feit", vak = "product 1",
  welkom = { "zaken" }, ongepast = { "troost", "stopt" },
  zeg {
    langs { "Dat weet ik niet.", fout = "moet je weten",
      dan = { "Dat weet je niet? Wat je verhuurt? Dat is wel heel eerlijk, hoor. [En hebben jullie er altijd "
          .. "twee? Als er eentje stukgaat, bedoel ik, staat er dan nog een](tweede)?",
        denkt = "Ik zou me schamen. Al is het misschien z'n eerste week." } },
    langs { "Nee, eerlijk gezegd niet.", fout = "vroeg om bedrag",
      dan = { "Nee wat? Kost het niks? Ik vroeg wat het kost, per dag. Of versta ik jou niet, dat kan ook.",
        denkt = "Die afzuiger moet echt eens uit." } },
    langs { "Daar kan nog wel wat af.", fout = "korting voor prijs",
      dan = { "Af? Waarvan? Je hebt nog niks genoemd! Dat is snel, zeg. Wat was het dan? [En zeg, is er altijd "
          .. "een reserve, ook in juli](tweede)?",
        denkt = "Korting op niks. Daar word ik nu wantrouwig van." } },
    past "Tweehonderdtwintig euro per dag.",
  },
  antwoord {
    [1] = { "Tweehonderdtwintig. Dat is geen schande.", denkt = "Gewoon een bedrag. Zonder verhaal ervoor." },
    [2] = { "Tweehonderdtwintig. Hm. Ik zit op tweehonderdveertig, en die rekenen de brandstof ook nog. [En als "
        .. "ik 'm drie dagen heb in plaats van een, zit er dan nog wat in? Ik vraag het iedereen, dus zeg het "
        .. "maar](drie).", denkt = "M'n moeder zou nu zeggen: Samira, schaam je." },
    [3] = { "Tweehonderdtwintig, en dat zeg je zo, zonder eerst over service te beginnen. De man uit Breda begint "
        .. "altijd over service. Die rekent me laatst een dag te veel, een hele dag, omdat ik 'm om kwart over "
        .. "negen terugbracht. [Ik heb een mail klaarstaan, daar, die is zó gemeen, zal ik 'm sturen](mail)?",
      denkt = "Kwart over negen! En het was al niet mijn schuld ook, bijna niet." },
  },
}

haakje "drie" { soort = "feit", vak = "product 1",
  welkom = { "zaken", "eerlijk" }, ongepast = { "zelf", "stopt" },
  zeg {
    langs { "Meen je dat nou?", fout = "noemt haar brutaal",
      dan = { "Ja, sorry hoor, ik ben ondernemer. Vragen kost niks. Zeg dan nee. [En een andere wagen, als de "
          .. "eerste het begeeft, mag ik daarop rekenen](tweede)?", denkt = "Wat een gezicht erbij ook." } },
    past "Daar kan nog wel wat af.",
    langs { "Ik zou het ook niet durven.", fout = "ze durft het juist",
      dan = { "Wat niet? Afdingen? Ik vraag het nu toch? Ik durf het best!",
        denkt = "Wie heeft het hier over durven." } },
    langs { "Dan kom ik een andere keer terug.", fout = "loopt weg",
      dan = { "Omdat ik afding? Dan ben jij de eerste. Ga zitten.",
        denkt = "Dat vroeg ik ook te vroeg. Ik kan het niet laten." } },
  },
  antwoord {
    [1] = { "Kijk. Dan zijn we het daar vast over eens.", denkt = "Zie je wel. Altijd vragen." },
    [2] = { "Mooi. Hoeveel, dat hoor ik dan nog wel. Ja maar luister, ik ben er nog niet. [En als ik 'm nu zelf "
        .. "schoonmaak, hè, ik heb toch het water, ik heb toch het sop, ik sop hier de hele dag. Scheelt dat dan "
        .. "ook nog wat](schoon)?", denkt = "M'n moeder hoort dit tot in de tram." },
    [3] = { "Heb je meteen door dat ik een gierigaard ben. Valt mee hoor, ik betaal altijd op tijd, vraag maar. "
        .. "Behalve aan Breda. Wacht, waar was ik. Ja. [En als zo'n wagen stukgaat, hè, in juli, staat er dan een "
        .. "tweede bij jullie? Kan ik daarop rekenen](tweede)?",
      denkt = "Zeg nu niet ja. Zeg nu niet meteen ja." },
  },
}

haakje "schoon" { soort = "feit", vak = "product 1",
  welkom = { "zaken", "grapt" }, ongepast = { "preek", "stopt" },
  zeg {
    past "Daar kan nog wel wat af.",
    langs { "Laat een ander dat eens doen.", fout = "hoort haar klagen",
      dan = { "Welke ander? Dat kost juist weer geld. Ik doe het graag, ik vind het rustig.",
        denkt = "Ik zei nergens dat ik het erg vond, dat soppen." } },
    langs { "Dan laten we dat rusten.", fout = "kapt haar af",
      dan = { "Nee, zeg dan gewoon nee! Daar kan ik tegen.",
        denkt = "Rusten. Zo kan je alles wel laten rusten." } },
    langs { "Zo ben ik thuis ook.", fout = "hoort alleen het sop",
      dan = { "Met soppen? Gezellig. Maar ik zat over geld, hoor, over géld.",
        denkt = "Ik sta af te dingen en krijg een schoonmaaktip." } },
  },
  antwoord {
    [2] = { "Ha! Zie je, ik moest het even proberen. Nee, laat dat soppen maar bij jullie, dan heb ik ook wat te "
        .. "mopperen. Ja, maar kijk, waar het me eigenlijk om gaat. Zo'n wagen gaat een keer stuk. [Komt er dan "
        .. "meteen een ander, ook hartje zomer? Staat die klaar](tweede)?",
      denkt = "Nu komt het. Harold zei ja voor ik klaar was." },
    [3] = { "Twee keer op één dag. Joost gelooft me nooit. Ik hoef het niet eens, hoor, ik wou gewoon weten of je "
        .. "snel omging. Kijk, ik heb liever een wagen te veel. [Houden jullie er in de zomer eentje achter de "
        .. "hand, voor als het misgaat](tweede)?",
      denkt = "Harold knikte al bij het woord zomer." },
  },
}

haakje "folder" { soort = "feit", vak = "promotie 1",
  welkom = { "zaken", "grapt" }, ongepast = { "troost" },
  zeg {
    langs { "Ik zet het voor je op papier.", fout = "nog meer papier",
      dan = { "Nóg een papier? Er moet juist een papier weg!",
        denkt = "Straks krijgt Tafel voor Acht ook nog een brief." } },
    langs { "Dat kon je niet weten.", fout = "troost om een folder",
      dan = { "Wat kon ik niet weten? Hoe m'n eigen zaak heet?",
        denkt = "Alsof er iemand dood is. Het is een folder." } },
    past "Dat zoek ik vandaag nog uit.",
  },
  antwoord {
    [1] = { "Fijn. Tachtig. Met een g.", denkt = "Acht. Alsof ik een eettafel verhuur." },
    [2] = { "Ja? Tachtig, dus. Met een t vooraan en een g achteraan. Die van hiernaast heeft 'm vorig jaar "
        .. "ingelijst, die folder, die hangt daar bij de worst. [En zeg, als we het dan toch over jullie papieren "
        .. "hebben, wat vragen jullie voor een dag](prijs)?",
      denkt = "Vandaag nog. Zoiets kleins doet nooit iemand." },
    [3] = { "Als dat lukt ben jij de eerste. Ik heb er twee keer over gebeld, en die mevrouw zei: u staat er goed "
        .. "in, mevrouw Acht. Mevrouw Acht! Doortje noemt me nu nog zo, als ik zeur. [En nu je toch zit: wat is "
        .. "de dagprijs van zo'n wagen](prijs)?",
      denkt = "Mevrouw Acht. Ik had op moeten hangen van het lachen." },
  },
}

haakje "tweede" { soort = "belang", vak = "promotie 1", ook = "product 1",
  welkom = { "eerlijk" }, ongepast = { "troost", "zaken" },
  zeg {
    langs { "Dat loopt wel los.", fout = "sust",
      dan = { "Loopt wel los. Ja. Dat liep de vorige keer ook los. Over het hele plein.",
        denkt = "Neef van komt goed, die." } },
    past "Dat kan ik je niet beloven.",
    langs { "Meen je dat nou?", fout = "verbaasd, geen antwoord",
      dan = { "Ja, dat meen ik. Is dat zo'n gekke vraag? Er gáát wel eens wat stuk. [Als je 's nachts moet komen, "
          .. "hoe lang ben je dan onderweg, hek tot plein](rijden)?",
        denkt = "Bij die van Rijp kennelijk nooit." } },
    langs { "Tweehonderdtwintig euro per dag.", fout = "prijs op een zorg",
      dan = { "Dat heb je gezegd, of niet? Ik vroeg of ie er stáát.",
        denkt = "Wat het kost als ie er niet staat, dat is pas een bedrag." } },
  },
  antwoord {
    [1] = { "Niet. Goed. Dan weet ik dat.", denkt = "Dat kwam er gewoon uit." },
    [2] = { "Nee? Hè. Kijk, dat heb ik liever, echt, dan bel ik zelf wel rond. Harold had er altijd een "
        .. "klaarstaan. Altijd! Harold, van jullie, in april. [En daar heb ik geen letter van, geen létter, dus "
        .. "doe me een lol, van jou wil ik het gewoon zien staan, wat jullie wel doen en wat niet](zwartopwit).",
      denkt = "De eerste van Rijp die nee zegt. Ik moet er even van bijkomen." },
    [3] = { "Dat zei een meisje bij jullie ook, toen ik belde, in mei. Alles weg tot september, mevrouw. Eerlijk "
        .. "kind. En Harold zei dat er altijd een stond. Die zit daar ook niet meer, hè? [Van hem had ik niks op "
        .. "papier. Dus van jou wil ik het kunnen lezen, zwart op wit](zwartopwit).",
      denkt = "Dat meisje had ik moeten hebben." },
  },
}

haakje "zwartopwit" { soort = "belang", vak = "promotie 1", ook = "promotie 3",
  welkom = { "zaken", "eerlijk" }, ongepast = { "troost", "door" },
  zeg {
    past { "Dat hadden wij moeten doen.", brengt = "iemand die Harolds fout neemt" },
    langs { "Wat had je liever gehoord?", fout = "ze wil lezen",
      dan = { "Gehoord? Gehoord heb ik zat. Lézen wil ik het.",
        denkt = "Ik zeg het toch? Of zei ik het tegen de prei." } },
    langs { "Tweehonderdtwintig euro per dag.", fout = "weer de prijs",
      dan = { "Ja, dat bedrag onthou ik wel. De rest, bedoel ik. De kleine lettertjes, maar dan groot. [En zet "
          .. "erbij hoe lang het rijden is, bij jullie vandaan, 's nachts. Hoe lang is dat](rijden)?",
        denkt = "Een bedrag kunnen ze allemaal opschrijven." } },
    past { "Ik zet het voor je op papier.", brengt = "zwart op wit" },
  },
  antwoord {
    [2] = { "Ja, hè? Kijk, en zet er dan ook in wat níet kan. Dat zet niemand erin. En dan nog iets, en dat moet "
        .. "je me ook maar gewoon zeggen: [het is nacht, er gaat iets mis, hoe lang doen jullie er dan over, van "
        .. "jullie hek tot hier](rijden)?",
      denkt = "Dit is de vraag waar ze allemaal op zakken. Ik vind het bijna zielig." },
    [3] = { "Dat is de eerste keer dat iemand van jullie dat zegt. Ik dacht ook steeds: ligt het nu aan mij dat "
        .. "ik dat raar vind? Goed. Goed, goed. En dan nog eentje: [stel, om drie uur 's nachts gaat het mis, hoe "
        .. "gauw staan jullie dan op m'n plein](rijden)?",
      denkt = "Eén eerlijke, en ik heb meteen weer de strikvraag klaar. Leuk mens ben ik." },
  },
}

-- Een strikvraag: ze weet het antwoord, want ze heeft het zelf gereden.
haakje "rijden" { soort = "belang", vak = "promotie 3", ook = "product 3",
  welkom = { "eerlijk" }, ongepast = { "grapt", "zaken" },
  zeg {
    zaken { "Binnen een half uur staan we er.", langs = "zegt maar wat",
      dan = { "Half uur. Ja, dat zeggen ze allemaal. Het is drie kwartier als de brug dicht is, en dan heeft die "
          .. "man z'n broek nog niet aan. Het was een strikvraag, sorry. [In augustus ben ik daar zelf in "
          .. "getrapt, met die wagen](augustus).", denkt = "Weer een. Die boon kan er ook nog bij.",
        doet = "legt een witte boon op tafel", blik = "tafel" } },
    langs { "Dat kan ik je niet beloven.", fout = "vroeg om een tijd",
      dan = { "Ik vraag geen belofte. Ik vraag hoe láng. Weet je het of weet je het niet? [In augustus wist ook "
          .. "niemand wat, toen met die wagen](augustus).",
        denkt = "Netjes, hoor. Alleen op een andere vraag." } },
    eerlijk { "Geen idee, ik heb het 's nachts nooit gereden.", past = true },
    grapt { "Als ik rij een kwartiertje, als m'n baas rijdt een uur.", langs = "grapt om vraag heen",
      dan = { "Ha. Ja. En als er iets warm staat te worden? Wie rijdt er dan?",
        denkt = "Leuk voor op een feestje. Daar heb ik er ook zo een van." } },
  },
  antwoord {
    [1] = { "Ik wel. Drie kwartier.", denkt = "Die zei gewoon: geen idee." },
    [2] = { "Ik wel. Drie kwartier. Ik vraag het aan iedereen, het is een flauwe strikvraag, ze roepen allemaal "
        .. "een half uur. Ik hoef ook helemaal geen half uur! Drie kwartier is prima, als ze het maar zeggen. Dat "
        .. "heb ik van vorige zomer, dat ik zo doe. [Het was augustus, en ik hoor die wagen, en ik denk: "
        .. "hè](augustus)?",
      denkt = "Ik sta gewoon te jennen. Beleefd is anders." },
    [3] = { "Ik heb het gereden. Ja, lach maar, in november, midden in de nacht, met een thermoskan, van jullie "
        .. "hek naar mijn plein. Ik wou weten of het gekund had. En het had gekund, of er had iemand kunnen "
        .. "bellen dat het níet ging, dat duurt een minuut. Gek wijf met d'r thermoskan. Want toen het erop "
        .. "aankwam had er niemand gereden. [In augustus, bedoel ik. Dat begon dus met een geluidje, ik sta "
        .. "buiten en ik hoor wat](augustus).",
      denkt = "Joost dacht dat ik bij m'n zus zat.",
      zwijg = { "Er brandde een lampje bij jullie hek. Daar heb ik nog een bekertje gedronken. Er kwam niemand, "
          .. "en dat klopte ook, er was niks stuk.", denkt = "Het was best een mooie nacht, eigenlijk." } },
  },
}

haakje "mail" { soort = "gevoel", vak = "promotie 1",
  welkom = { "preek", "sluit", "grapt" }, ongepast = { "zaken", "eerlijk" },
  zeg {
    langs { "Daar kan nog wel wat af.", fout = "ruikt een kans",
      dan = { "Van die mail? Nee, die wordt juist langer. O, van de prijs! Jij let wel op.",
        denkt = "Ik zit te schelden en die ziet handel." } },
    past { "Was dat zo erg?", brengt = "dat ze om zichzelf lacht" },
    past { "Ik zou er nog een nachtje over slapen.", brengt = "een mail die blijft liggen" },
    langs { "Dat hadden wij moeten doen.", fout = "is niet van jullie",
      dan = { "Jullie? Nee, Breda! Je moet niet álles op je nemen, hoor, dan geloof ik niks meer.",
        denkt = "Die is zo aan het sorry zeggen dat de naam niet binnenkomt." } },
  },
  antwoord {
    [3] = { "Weet je wat erin staat? Ik hoop dat uw eigen vriezer. En dan puntje puntje puntje. Ik! Volwassen "
        .. "vrouw! Nee, die gaat niet weg. Doortje zegt ook: je bent pas echt moe als je tegen Breda begint. [En "
        .. "dan rijdt Hoorn vanmorgen nog door m'n peterselie, met z'n wiel, en ik heb me toch staan gillen, op "
        .. "m'n eigen plein, en nu loop ik al de hele dag met de pest in](peterselie).",
      denkt = "'Ik hoop dat uw eigen vriezer.' Wat een dreigement." },
  },
}

haakje "peterselie" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  welkom = { "sluit", "troost", "grapt" }, ongepast = { "zaken", "terug" },
  zeg {
    langs { "Wie weet dat nog meer?", fout = "hoort een geheim",
      dan = { "De hele straat! Ik stond te gillen, zeg ik. De slager hing uit z'n raam.",
        denkt = "Ik dacht: die gaat lachen. Nu wordt er gefluisterd." } },
    langs { "Dat zoek ik vandaag nog uit.", fout = "neemt het plechtig",
      dan = { "Wat ga je uitzoeken, de peterselie? Laat toch. Ik loop te zeuren, dat hoor je toch?",
        denkt = "Straks krijg ik er nog een dossiernummer voor." } },
    past { "Was dat zo erg?", brengt = "dat ze zichzelf hoort" },
    past { "Dat overkomt iedereen wel eens.", brengt = "dat gillen mag" },
  },
  antwoord {
    [3] = { "Het gaat ook niet over peterselie, dat snap ik zelf ook wel. Het is dat ze over m'n plein rijden of "
        .. "er niemand woont. Evert, van de koeling, die ik vroeger had, die stapte uit, die liep erlangs, die "
        .. "zei goeiemorgen tegen de kruiden. [Daar kan ik zo over roddelen, en dan fiets ik naar huis en dan "
        .. "denk ik: hij was best lief](evert).", denkt = "Goeiemorgen zei hij. Tegen de bieslook ook." },
  },
}
-- De stoel, de pot, haar moeder.

haakje "stoel" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  welkom = { "door", "eerlijk" }, ongepast = { "zaken", "grapt" },
  zeg {
    grapt { "Die plek houd ik zolang warm.", langs = "zit er zo in",
      dan = { "Nee, niet doen. Niet daar. Kruk. Dank je.", denkt = "Harold ging ook meteen zitten." } },
    sluit { "Is die plek dan kapot?", langs = "bezet, niet stuk",
      dan = { "Wat is er stuk? O, de stoel! Nee, die is niet stuk, die is bezet. [Daar zitten m'n bonen, in die "
          .. "pot, iedereen die wat belooft krijgt er een](tellen).",
        denkt = "Ik zég bezet. Het is de afzuiger, geloof ik." } },
    eerlijk { "O, sorry, die plek had ik moeten zien.", langs = "boet voor niets",
      dan = { "Wat had je moeten zien? Je bent er net. Daar staat een kruk, zit. [In april zat Harold daar, van "
          .. "jullie, die was ook zo aardig, zó aardig. Ken jij die? Bel hem maar niet](harold).",
        denkt = "Sorry voor een stoel. Waar begint dat mee." } },
    door { "Van wie is die plek dan?", past = true },
  },
  antwoord {
    [1] = { "Van een pot. Met bonen. Laat maar, pak de kruk.",
      denkt = "Hoe leg ik dat uit zonder raar te klinken. Niet." },
    [2] = { "Van de pot, nu. Maar eerst zat er een van jullie op, in april. Een half uur gezeten, van alles "
        .. "toegezegd, stroopwafel erbij, en weg. [Harold, aardig hoor, aardig, aardig, aardig, ken jij die? Ik "
        .. "hoef 'm niet te spreken, voor je denkt](harold).",
      denkt = "Een verse stroopwafel was het. Dat maakt het wel erger." },
  },
  antwoord { stemming = "taart",
    [2] = { "Van de pot. Vandaag wil Doortje 'm hebben, want het is de lekkerste stoel van de zaak, maar die pot "
        .. "kan nergens anders staan, dus nu zit de jarige op een emmer. [Bonen zitten erin. Voor elke belofte "
        .. "een](tellen).",
      denkt = "Een omgekeerde emmer. Met een slinger eraan." },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Nog steeds van de pot. En vroeger van Harold, van jullie, daar heb ik genoeg over gezeurd. Maar ik "
        .. "moest van de week nog lachen, want toen zat Joost erop, met de pot op schoot, en die zat op m'n "
        .. "telefoon te kijken, en wat vindt ie? Een berichtje van jullie, van na die zomer. [Of ik tevreden was, "
        .. "en dan confetti. En ik gaf nog antwoord ook](cijfer)!",
      denkt = "Hij had 'm weer opengezet. Weer confetti." },
  },
}

haakje "harold" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  welkom = { "eerlijk" }, ongepast = { "preek", "prijst", "zaken" },
  zeg {
    sluit { "Ik vraag wel of hij je nog belt.", langs = "dat wil ze niet",
      dan = { "Nee! Nee, niet doen. Echt niet, hoor.",
        denkt = "Ik zie hem al bellen. Dag Samira. Komt goed, Samira." } },
    eerlijk { "Ik ken alleen zijn kaartje, dat jullie gebeld hebben.", past = true },
    preek { "Hij werkt hier niet meer, je hebt nu mij.", langs = "veegt hem weg",
      dan = { "Ja, dat is handig. Weg, en klaar. Voor jullie wel, ja. [En die wagen in augustus dan? Ook weg, "
          .. "zeker? Die stond hier, hoor, gewoon hier](augustus).", denkt = "Zo doen ze dat dus." } },
    terug { "Ik hoor ook alleen maar goeds over hem.", langs = "hoort een compliment",
      dan = { "Goeds! Ja, dat is het hem juist. Zo vriendelijk als hij was, en je hoort niet hoe ik het zeg. [En "
          .. "toen kwam augustus nog, met die wagen](augustus).",
        denkt = "Zo vals als ik het zei, en het gaat erin als koek." } },
  },
  antwoord {
    [1] = { "Een kaartje. Ach, dan hebben jullie meer dan ik.",
      denkt = "Ik ben benieuwd wat daarop staat. Niet vragen." },
    [2] = { "Een kaartje, zo. 'Geregeld', zeker. Hij regelde graag. Een tweede wagen, een vast gezicht, taart op "
        .. "m'n verjaardag, alles geregeld, en er stond niks van op papier. Die taart vond ik nog het ergst, zo "
        .. "kinderachtig ben ik. [Dus als jij wat toezegt, dan graag geschreven, al is het op een "
        .. "servet](zwartopwit).",
      denkt = "Ik had al een bordje klaargezet, die dag. Voor die taart." },
    [3] = { "Wat staat erop? 'Gebeld, geregeld'? Dat meen je niet. Hm. Weet je dat ik hem daarna nog een keer aan "
        .. "de lijn heb gehad, en toen hoorde hij niet eens wie ik was. [Dat was in augustus. Nee, wacht, het "
        .. "begon met die wagen, die deed zo gek](augustus).",
      denkt = "Geregeld. Hij heeft het nog opgeschreven ook." },
  },
}

haakje "tellen" { soort = "feit", vak = "promotie 3", ook = "promotie 1",
  welkom = { "grapt", "sluit" }, ongepast = { "zaken", "preek" },
  zeg {
    past "Zet mij er ook maar bij.",
    langs { "Dat kan ik je niet beloven.", fout = "schrikt van de pot",
      dan = { "Je hoeft ook niks te beloven! Het is een pot, joh. Die van m'n tandarts zit er ook in. [Toen ik "
          .. "nog uitvaarten deed had ik geen pot nodig, toen ging ik zingend naar m'n werk](uitvaart).",
        denkt = "Eén boon, en ze gaan al rechtop zitten." } },
    langs { "Laat een ander dat eens doen.", fout = "pakt haar pot af",
      dan = { "Wie dan? Wie moet er dan tellen? Doortje? Die kan niet eens tot de koffie wachten.",
        denkt = "Afblijven. Het is mijn pot." } },
    langs { "Ik zet het voor je op papier.", fout = "vergadert mee",
      dan = { "Papier? Nee, joh. Het is een pot, daar hoeft geen lijst bij. [Zeg liever wat ik kwijt ben, één "
          .. "dag, één wagen](prijs).", denkt = "Zo eentje die van een grapje een formulier maakt." } },
  },
  antwoord {
    [1] = { "Ha! Pas op, hoor. Ik doe het nog ook.",
      denkt = "Die vindt het niet raar. Of die houdt z'n gezicht goed." },
    [2] = { "Wil je erbij? Dan moet je eerst wat beloven, anders heb ik geen boon. Nee, ik ben zo geboren, zeg "
        .. "maar. [M'n moeder reed tram, die zei een tijd of die zei niks, en hoor, daar heb je d'r, dat is haar "
        .. "belletje, ze belt altijd als ik tot m'n ellebogen in het gehakt zit](moeder).",
      denkt = "Altijd. Ik denk dat ze het ruikt, dat gehakt." },
    [3] = { "Kom maar binnen, er is plaats zat. Leveranciers, de boekhouder, Joost met z'n badkamer. Komt het "
        .. "uit, dan gaat de boon in de soep, dat is de regel. [Alleen eentje zit er niet in, die heb ik hier, in "
        .. "m'n schort, die is van mezelf, en die, eh, wacht, hoe zeg ik dat](schort).",
      denkt = "Waarom begin ik daarover. Ik had over de soep moeten beginnen.",
      doet = "legt haar hand op haar schortzak" },
  },
}

haakje "schort" { soort = "gevoel", vak = "klanten 2", ook = "promotie 3",
  welkom = { "stopt", "door" }, ongepast = { "troost", "grapt", "zaken" },
  zeg {
    langs { "Dan laten we dat rusten.", fout = "ze begint net",
      dan = { "O. Goed. Nee, ook goed. Pak jij de melk even, naast je?",
        denkt = "Ik was er bijna. Het scheelde een hap adem." } },
    langs { "Dat overkomt iedereen wel eens.", fout = "troost te vroeg",
      dan = { "Wat overkomt iedereen? Je weet niet eens wat ik ging zeggen. Ik ook niet, maar toch.",
        denkt = "En weg was het." } },
    past "Neem rustig de tijd.",
    langs { "Dus het lag niet aan jou.", fout = "oordeelt te vroeg",
      dan = { "Wel. Juist wel, ik zeg toch dat ie van mezelf is? Laat maar.",
        denkt = "Die heeft z'n antwoord al klaar, en ik m'n vraag nog niet." } },
  },
  antwoord {
    [2] = { "Ik heb zelf ook wat toegezegd, vorige zomer. Aan een klant. Wat een mens was dat. [Ank. Die kwam "
        .. "hier haar eigen begrafenis bestellen, zelf, met een lijstje, ik lag dubbel](ank)!",
      denkt = "Ik lach er alweer bij. Dat had zij ook." },
    [3] = { "Deze is van mij. Voor Ank, een klant, die heb ik wat toegezegd en niet gedaan, en bellen kan niet "
        .. "meer, zeg maar. [Dat ie koud zou zijn, die pudding van d'r. Komt goed, zei ik](beloofd).",
      denkt = "Niks zeggen. Als je maar niks zegt.",
      zwijg = { "Hij is helemaal glad geworden. Kijk. Een gewone witte boon was het.",
        denkt = "Ik leg hem op tafel. Dat doe ik anders nooit, iemand kan hem kwijtmaken." } },
  },
}

haakje "moeder" { soort = "feit", vak = "promotie 3", ook = "klanten 3",
  welkom = { "stopt" }, ongepast = { "door", "zelf" },
  zeg {
    langs { "Zo ben ik thuis ook.", fout = "eigen verhaal nu",
      dan = { "Wat ben je? Sorry, die bel gaat door m'n oren. … Ja, mam. Nee, mam. Ik bel je zo.",
        denkt = "Zo? Hoe laat is zo, zei ze. Terecht." } },
    past { "Ga maar, ik wacht wel.", brengt = "een vlug gesprek met haar" },
    langs { "Hoe kwam dat zo?", fout = "praat door de bel",
      dan = { "Wat kwam hoe? Wacht, ze belt! … Te laat, ze heeft opgehangen. Nu denkt ze dat ik dood ben. [Dat "
          .. "heb ik van haar, dat controleren, ik kijk álles na. Is dat gek](nakijken)?",
        denkt = "Nu moet ik terugbellen, en dat duurt een half uur." } },
    past { "Neem rustig de tijd.", brengt = "een lang gesprek met haar" },
  },
  antwoord {
    [2] = { "… Ja mam. Nee mam, een net iemand, van de koeling. Doe ik. Dag. … Je moet de groeten hebben, en of "
        .. "je stipt was. Zo is ze. Vroeger ook, op de tram al. [Eén keer heeft ze stilgestaan, in al die jaren, "
        .. "midden op de brug, stroom eraf, hele tram vol, en ik zat erin, voorin, acht jaar! En weet je wat ze "
        .. "deed](tram)?", denkt = "Stipt, heb ik gezegd. Klopte ook." },
    [3] = { "… Ja mam. Nee mam, met iemand van de koeling, die wacht gewoon even. … Dat vond ze netjes. Ze vond "
        .. "het zó netjes dat ze het nog een keer zei. Ja, die tram, dat blijft, hè. [Eén keer heeft ze "
        .. "stilgestaan, midden op de brug, stroom eraf, hele tram vol, en ik zat erin, voorin, acht jaar! En "
        .. "weet je wat ze deed](tram)?",
      denkt = "Na de zomer vroeg ze een keer hoe het ging. Prima, mam. En toen bleef ze nog even hangen." },
  },
}

haakje "tram" { soort = "gevoel", vak = "promotie 3", ook = "promotie 2",
  welkom = { "door", "prijst" }, ongepast = { "troost", "stopt" },
  zeg {
    langs { "Dat kon je niet weten.", fout = "troost een trotse",
      dan = { "Wat kon ik niet weten? Ik was acht! Ik vond het práchtig. [Rijdt bij jullie dan alles altijd door? "
          .. "Beloof je dat](wakker)?",
        denkt = "Troosten om een tram. Er is niks gebeurd met die tram." } },
    past "Hoe ging dat verder?",
    langs { "Dus het lag niet aan jou.", fout = "zoekt een schuldige",
      dan = { "Aan mij? Ik zat maar gewoon voorin, met drop. Het ging over m'n moeder.",
        denkt = "De stroom viel uit. Waarom moet het altijd aan iemand liggen." } },
    langs { "Ga maar, ik wacht wel.", fout = "ze gaat nergens heen",
      dan = { "Waarheen? Naar die brug? Nee, ik ben aan het vertellen.",
        denkt = "Of ik praat te hard, of die luistert te zacht." } },
  },
  antwoord {
    [2] = { "Ze staat op, ze zet d'r pet recht, en ze loopt al die banken langs. Mevrouw, meneer, ik weet niet "
        .. "hoe lang het gaat duren. Iedereen apart! En weet je, ze gaven haar een hánd bij het uitstappen. Een "
        .. "hand! [En jullie dan, valt er bij jullie nooit eens wat uit? Beloof het maar, toe](wakker).",
      denkt = "Een meneer had drop. Ik had nog nooit zoveel drop gehad." },
    [3] = { "Ze liep alle banken langs en zei tegen iedereen dat ze niet wist hoe lang het ging duren. En toen "
        .. "was niemand kwaad. Niemand! Ik ontplofte van trots, ik dacht: zo wil ik dat ook, later. Ja, en toen "
        .. "werd ik later. [Kan jij dat beloven, dat zo'n wagen van jullie nooit stilvalt](wakker)?",
      denkt = "Zo wil ik dat ook. En toen zei ik vorig jaar komt goed, met een theedoek.",
      zwijg = { "Van die brug heb ik niks meer gezien, hoor. Ik zat alleen maar naar haar te kijken.",
        denkt = "Ze had zo'n recht ruggetje. Heeft ze nog." } },
  },
}

-- Evert: lelijk over doen, en het zelf niet menen.

haakje "evert" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  welkom = { "door", "sluit" }, ongepast = { "zaken", "troost" },
  zeg {
    past { "Heb je dat ook gezegd?", brengt = "wat hij niet weet" },
    past { "Hoe kwam dat zo?", brengt = "wat er misging" },
    langs { "Tweehonderdtwintig euro per dag.", fout = "naar de order",
      dan = { "Ja? En? O, wat jij kost. Dat heb ik al genoteerd, of niet. Ik had het over een mens.",
        denkt = "Het ging over een man met een hond, en toen weer over geld." } },
    langs { "Dat kon je niet weten.", fout = "hoort schuld",
      dan = { "Wat, dat hij aardig was? Dat wist ik best! Ik doe er alleen lelijk over. [Alleen augustus, hè, met "
          .. "die wagen van hem](augustus).", denkt = "Ik zit te roddelen en krijg er troost voor." } },
  },
  antwoord {
    [1] = { "Gestopt. Eén wagen, één hond.", denkt = "De hond heette Vrijdag. Daar vraagt niemand naar." },
    [2] = { "Ach, hij liet me een keer staan, en dat zeg je dan niet tegen zo'n man, dat vertel je op een "
        .. "feestje. En het is m'n mooiste verhaal geworden ook, ik kan er een hele tafel mee plat krijgen. [De "
        .. "bruiloft in die schuur, met de badkuipen. Badkuipen, ja! Uit de wei! Met ijs](schuur)!",
      denkt = "Kom, vraag ernaar. Ik heb 'm klaar." },
    [3] = { "Tegen hem zelf heb ik er nooit wat van gezegd, van die keer dat ie niet kwam. In het najaar heb ik "
        .. "soep gebracht, pan op de stoep, gebeld, en toen ben ik achter een auto gaan staan. Op m'n hurken! "
        .. "Want kijk, die man was gewoon kapot. [Z'n vrouw lag al weken in het ziekenhuis, Gerda, hij zei er "
        .. "niks over, en ik had diezelfde dag nog een grap gemaakt, over z'n hondje, waar iedereen bij "
        .. "stond](gerda).", denkt = "Op m'n hurken achter een stationwagen. Eenenveertig jaar.",
      zwijg = { "De pan stond een week later hier voor de deur. Schoon. Met een zak hondenkoekjes erin, per "
          .. "ongeluk, denk ik.", denkt = "Of expres. Bij Evert weet je dat niet." } },
  },
}

haakje "schuur" { soort = "feit", vak = "klanten 1", ook = "promotie 2",
  welkom = { "sluit", "prijst", "grapt" }, ongepast = { "door", "troost" },
  zeg {
    past { "Dat heb je slim gedaan.", brengt = "wat er niet bij past" },
    langs { "Dan laten we dat rusten.", fout = "ze wil het vertellen",
      dan = { "Rusten? Badkuipen, zeg ik! Er komen nog koeien in voor!",
        denkt = "Het beste verhaal dat ik heb, en die doet het deksel erop." } },
    langs { "Was dat zo erg?", fout = "ernst waar ze lacht",
      dan = { "Erg? Het was geweldig! De bruid vond de zalm apart, zei ze.",
        denkt = "Normaal ligt de tafel nu plat." } },
    past { "Meen je dat nou?", brengt = "het hele verhaal" },
  },
  antwoord {
    [2] = { "Ja maar luister. Honderdtien man, de wagen komt niet, en ik bel de visboer, en die komt op zondag "
        .. "met een kar vol ijs. Waar laat je dat? Staan daar twee badkuipen in de wei, voor de koeien. Dus ik "
        .. "met een deksel achter die koeien aan. In m'n witte jasje! En 's middags komt Evert nog aanrijden, met "
        .. "die hond op schoot. [En hij stond te trillen, dus ik geef 'm een bord eten en ik zeg: één keer mag. "
        .. "Was dat dom? Zeg eerlijk, vind je dat dom](tweedekans)?",
      denkt = "Die van de koeien doet het altijd." },
    [3] = { "Echt waar, en ik vond mezelf toch slim, die dag, ik vond mezelf geweldig. En dan om een uur of twee "
        .. "komt Evert het pad op, lijkbleek, had de hele nacht op een krukje gezeten. Nooit meer, Samira, zei "
        .. "hij, en ik vond dat nog móói ook. Dat stuk vertel ik er op feestjes nooit bij. [Hij stond te trillen, "
        .. "en toen heb ik 'm laten eten en gezegd dat één keer mag. Dom, hè? Of vind je van niet](tweedekans)?",
      denkt = "En daarna ging hij de badkuipen terugzetten. Tussen de koeien." },
  },
}

haakje "gerda" { soort = "gevoel", vak = "promotie 2", ook = "promotie 1",
  welkom = { "troost", "zelf" }, ongepast = { "sluit", "zaken" },
  zeg {
    langs { "Wie weet dat nog meer?", fout = "hoort een geheim",
      dan = { "Iedereen! Iedereen stond erbij, dat is het hem nu juist.",
        denkt = "Het is geen geheim. Was het maar een geheim." } },
    langs { "Meen je dat nou?", fout = "klinkt als verwijt",
      dan = { "Ja. Ja, dat meen ik. Je hoeft het er niet in te wrijven, ik sliep er al slecht van.",
        denkt = "Ik zag z'n gezicht weer, met die hond." } },
    past "Dat kon je niet weten.",
    langs { "En wat zei je toen?", fout = "dat zei ze net",
      dan = { "Toen? Een gráp, dat zeg ik toch. Dat z'n hond beter reed dan hij. En iedereen lachen.",
        denkt = "Nu moet ik 'm nog herhalen ook." } },
  },
  antwoord {
    [3] = { "Nee. Maar als ik het geweten had, had ik 'm in mei niet laten beloven dat het nóóit meer gebeurde. "
        .. "Daar stond ik op te wachten, hè, ik wou het horen. En toen wás er weer wat, en toen durfde hij niet "
        .. "te bellen. [En dat werd die nacht in augustus, en ik wist van niks, ik had staan volladen](augustus).",
      denkt = "De helft van die boon is dus van mij." },
  },
}

haakje "tweedekans" { soort = "belang", vak = "promotie 2", ook = "klanten 2",
  welkom = { "eerlijk", "zelf" }, ongepast = { "door", "preek" },
  zeg {
    langs { "Laat een ander dat eens doen.", fout = "raad, veel te laat",
      dan = { "Wat, een ander dat bord laten geven? Het was één bord!",
        denkt = "Die is met z'n antwoord al bij volgend jaar." } },
    past { "Dat heb ik ook een keer gedaan.", brengt = "gezelschap" },
    langs { "Hoe ging dat verder?", fout = "slaat haar vraag over",
      dan = { "Hij at, en toen ging hij naar huis. Maar ik vroeg jou wat. [Zeg, en die wagens van jullie, blijven "
          .. "die altijd koud? Mag ik dat zo opschrijven, als belofte](wakker)?",
        denkt = "Dus wel dom. Dan zeg het dan." } },
    past { "Nee, eerlijk gezegd niet.", brengt = "een oordeel" },
  },
  antwoord {
    [2] = { "Fijn dat iemand dat zegt. Joost vindt me te makkelijk. Maar ik heb negen jaar in een verpleeghuis "
        .. "gestaan, daar laat elke dag wel iemand wat vallen. Doekje erover. Alleen op die tweede keer had ik "
        .. "niet gerekend. [Dat was in augustus, zo'n plakkerige avond, en ik hoor wat op het plein](augustus).",
      denkt = "Ik ga dat vanavond tegen Joost zeggen. Zie je wel, ga ik zeggen." },
    [3] = { "Ik zou het zo weer doen, dat is het. Alleen had ik 'm niet moeten laten zeggen dat het nooit meer "
        .. "gebeurt. Nooit meer! Hoe kan zo'n man dan nog bellen als er wat is? Had hij gezegd: ik bel je als het "
        .. "niet lukt, dan hád hij gebeld. [En nu jij: beloof je me dat ie bij jullie nooit uitvalt](wakker)?",
      denkt = "En nu sta ik het weer te vragen. Ik sta het gewoon wéér te vragen.",
      zwijg = { "Ja, ik jen je. Sorry. Dat is geen eerlijke vraag.", denkt = "Maar ik wil het wel horen." } },
  },
}

-- Augustus.

haakje "augustus" { soort = "gevoel", vak = "promotie 2", ook = "klanten 2",
  welkom = { "door" }, ongepast = { "zaken", "stopt", "troost" },
  zeg {
    past "Hoe ging dat verder?",
    langs { "Wat kost je dat?", fout = "rekent te vroeg",
      dan = { "Kosten? Weet ik veel, ik was nog niet eens bij het eten. Laat maar. [De meter stond op zeven, dus. "
          .. "Wat doe je dan nog, weet jij dat](zeven)?",
        denkt = "Die vraagt de schade voor er wat stuk is." } },
    langs { "Dan laten we dat rusten.", fout = "ze begint net",
      dan = { "O. Ja. Ik dacht dat het je misschien, nee, goed. Koffie nog?",
        denkt = "Dat is de eerste die er niet van wil weten. Ook wel eens lekker. Nee, toch niet." } },
    langs { "Heb je dat ook gezegd?", fout = "loopt vooruit",
      dan = { "Tegen wie? Er was niemand. Alleen ik en die wagen, en die bromde. [Zeven graden, was het al. Wat "
          .. "zou jij nog kunnen, bij zeven](zeven)?",
        denkt = "Ik kom er zo niet aan toe." } },
  },
  antwoord {
    [1] = { "Wagen uitgevallen. Tachtig man. Alles weg.", denkt = "Korter kan niet." },
    [2] = { "Waar was ik? O ja. De laatste vrijdag van augustus, en het koelde niet af. Wagen hier op het plein, "
        .. "alles erin voor de volgende middag. Ik loop er 's avonds laat nog één keer langs, gewoon, met m'n "
        .. "dienblad, en ik kijk. [En hij staat op zeven. Zeven! Weet jij wat je dan nog kan doen, bij "
        .. "zeven](zeven)?", denkt = "Als ik het opnoem als een weerbericht gaat het." },
    [3] = { "Ik had 'm nog nooit zo vol gehad, en zo mooi. Het was voor een afscheid. Tachtig bakjes, ik had er "
        .. "wel drie keer aan gestaan. En 's avonds laat loop ik er nog langs, omdat ik 'm lekker wou zien staan, "
        .. "eerlijk gezegd. Zo trots was ik. [En toen wees ie zeven aan. Weet jij wat er dan nog te redden "
        .. "valt](zeven)?", gezicht = "trots", denkt = "Lekker wou zien staan. Dat klopt wel, ja.", blik = "raam",
      zwijg = { "Ik had er nog een foto van willen maken. Niet gedaan, handen vol.", denkt = "Gelukkig maar." } },
  },
}

haakje "zeven" { soort = "feit", vak = "promotie 2", ook = "product 3",
  welkom = { "eerlijk" }, ongepast = { "prijst", "zaken", "door" },
  zeg {
    langs { "Dat zoek ik vandaag nog uit.", fout = "dat vraagt ze niet",
      dan = { "Wat ga je uitzoeken? Wat zeven is? Dat kan ik je zo vertellen: geen vier. Maar ik dus bellen, het "
          .. "nummer op de deur. [Een stem, zó vriendelijk, zal ik 'm eens doen](telefoon)?",
        denkt = "Vandaag nog. Dat hoor ik ook vaker." } },
    langs { "Dat heb je slim gedaan.", fout = "prijst te vroeg",
      dan = { "Wat heb ik slim gedaan? Kijken? Was het daar maar bij gebleven.",
        denkt = "Slim. Ik was nog niet bij het slimme stuk." } },
    past "Dat weet ik niet.",
    langs { "Hoe ging dat verder?", fout = "slaat haar vraag over",
      dan = { "Ja, dat ga ik vertellen, maar ik vroeg of je het wist. Van die zeven. Ik bellen, dus. [Een man, "
          .. "half in slaap, maar vriendelijk, o, die kan ik na, wil je 'm horen](telefoon)?",
        denkt = "Die wil naar het eind. Zo'n eind is het niet." } },
  },
  antwoord {
    [1] = { "Vier is goed. Zeven is te warm.", denkt = "Nog niet veel te warm. Maar toch." },
    [2] = { "Nee, dat weet niemand, waarom zou je ook. Álles, dat is het gekke. De slager hiernaast heeft een cel "
        .. "waar een paard in kan, we hadden staan sjouwen in pyjama en klaar. Maar ja, er stond een nummer op de "
        .. "deur. Storing, dag en nacht. [Dus ik bel. Zo'n vriendelijke stem, beetje slaperig, ik kan 'm nadoen, "
        .. "moet ik 'm nadoen](telefoon)?", denkt = "Die pyjama's zie ik zo voor me." },
    [3] = { "Goed dat je het zegt, de meesten gaan dan wat roepen. Er kon nog van alles. Van alles! Bij zeven is "
        .. "er niks aan de hand, als er maar iemand zegt dat ie niet komt. Dan klop ik de slager eruit. Maar nee, "
        .. "ik netjes dat nummer bellen, van die sticker, dag en nacht. [En die neemt op, zo vriendelijk, zo "
        .. "slaperig, die stem ken ik uit m'n hoofd. Zal ik 'm nadoen](telefoon)?",
      denkt = "Netjes. Altijd netjes, ik.",
      zwijg = { "De slager slaapt met z'n raam open ook nog. Ik had alleen maar hoeven roepen.",
        denkt = "Eén keer roepen. Hij heet Bert." } },
  },
}

haakje "telefoon" { soort = "gevoel", vak = "promotie 2", ook = "product 3",
  welkom = { "door", "grapt" }, ongepast = { "troost", "zaken" },
  zeg {
    grapt { "Ja, doe maar, met stem en al.", past = true },
    door { "Wie had er eigenlijk dienst, die nacht?", langs = "zoekt een schuldige",
      dan = { "Dat moet je mij vragen? Dat staat bij jullie op een lijst, hoop ik. Ik stuur iemand, zei hij, en "
          .. "er kwam niemand. [En zó vriendelijk gezegd, hè, daar word je niet eens boos om](aardig).",
        denkt = "Een naam, die wil weer een naam. Voor in een mapje." } },
    eerlijk { "Nee, hoeft niet, ik geloof je zo ook wel.", langs = "slaat het af",
      dan = { "O. Goed. Ik kan hem wel heel goed, hoor. [En toen ben ik naar bed gegaan, en niet zeggen dat dat "
          .. "logisch was, dat zegt iedereen. Was jij opgebleven](slapengaan)?",
        denkt = "Ik had m'n mond al open." } },
    troost { "Een vriendelijke stem scheelt dan al een hoop.", langs = "te vroeg blij",
      dan = { "Dat dacht ik dus ook. Dat dácht ik dus ook. [Ik ben dus gaan slapen. En praat het niet goed, dat "
          .. "doen ze allemaal al. Wat had jij gedaan, opgebleven](slapengaan)?",
        denkt = "Dat scheelde juist helemaal niks." } },
  },
  antwoord {
    [1] = { "'Ik stuur iemand.' En er kwam niemand.", denkt = "En de rest weet ik woord voor woord." },
    [2] = { "'Ja mevrouw, ik stuur iemand. Gaat u maar slapen. Komt goed, hoor.' Zo. En ik zei dank u wel. Dank u "
        .. "wel! En er is nooit iemand komen rijden. [En aardig, hè, zó'n aardige stem, daar kan je niet eens "
        .. "kwaad op worden](aardig).", denkt = "Ik doe 'm te goed. Doortje keek om." },
    [3] = { "'Ja mevrouw, ik stuur iemand, gaat u maar slapen, komt goed, hoor.' En ik kénde die stem, uit april. "
        .. "Ik zei niet wie ik was, ik dacht: dan wordt het gezellig, en ik wil dat hij gaat rijden. [Dus ik hang "
        .. "op en ik ga slapen, als een blok, en zeg nu niet dat dat mocht, dat zegt iedereen al. Zou jij zijn "
        .. "opgebleven](slapengaan)?",
      denkt = "En dan mag iemand van Rijp het horen. Van alle mensen.", blik = "jou",
      zwijg = { "Het gesprek staat nog in m'n telefoon. Ik wis van alles, maar dat niet.",
        denkt = "Ik kijk er soms naar, in de bus." } },
  },
}

haakje "aardig" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  welkom = { "door" }, ongepast = { "grapt", "troost", "terug" },
  zeg {
    langs { "Wie weet dat nog meer?", fout = "zoekt getuigen",
      dan = { "Wat, hoe hij klonk? Niemand. Ik had 'm niet op de luidspreker, het was nacht. [En ik naar bed, ja. "
          .. "Zeg maar niet dat dat mag. Was jij wakker gebleven](slapengaan)?",
        denkt = "Dat is een vraag voor een rechter." } },
    past "Wat had je liever gehoord?",
    langs { "Zet mij er ook maar bij.", fout = "grapt erover",
      dan = { "Bij wie? Bij de aardigen? Ja. Ja, dat zou me niks verbazen. [En wat zeg jij dan, dat ie bij jullie "
          .. "altijd blijft draaien? Beloofd](wakker)?",
        denkt = "Nu lach ik wel, maar leuk is anders." } },
    langs { "Dus het lag niet aan jou.", fout = "spreekt haar vrij",
      dan = { "Dat zeg ik niet! Ik had toch door kunnen vragen? Nee, zo makkelijk kom ik er niet af. [En de "
          .. "volgende keer? Kan je me beloven dat ie dan koud blijft](wakker)?",
        denkt = "Vlug een strik erom. Zo doen ze dat." } },
  },
  antwoord {
    [1] = { "Gewoon, dat het niet ging.", denkt = "Meer niet. Zo weinig was het." },
    [2] = { "'Mevrouw, ik kan niet komen.' Dat. Dan was ik ontploft, ja, en dan had ik de halve straat uit bed "
        .. "gebeld. Een rótkop had ie mogen hebben, een rotstem, als hij het maar zei. [En jij? Durf jij te "
        .. "beloven dat ie het bij jullie altijd doet](wakker)?",
      denkt = "Ik sta met een pollepel te zwaaien." },
    [3] = { "Dat hij het niet wist. Dat ie er maar één had, die nacht, en dat die al ergens anders stond, en dat "
        .. "het hem speet. Dan was ik kwaad geweest. En op tijd! Kwaad en op tijd, dat is toch het beste wat er "
        .. "is. [Zeg jij me nu eens dat het nooit meer gebeurt. Beloof je dat](wakker)?",
      denkt = "Dat heeft nog niemand me gevraagd. Wat ik liever had gehoord.",
      zwijg = { "Ik heb dat gesprek in m'n hoofd wel eens overgedaan, hoor. Dan zegt hij nee. En dan slaap ik.",
        denkt = "Raar is dat." } },
  },
}

haakje "slapengaan" { soort = "belang", vak = "promotie 2", ook = "product 3",
  welkom = { "eerlijk" }, ongepast = { "troost", "terug", "zelf" },
  zeg {
    langs { "Ik zou het ook niet durven.", fout = "antwoordt iets anders",
      dan = { "Durven? Slapen? Dat durft iedereen, dat gaat vanzelf. Opblijven, vroeg ik. [En dan lig ik er 's "
          .. "nachts nog naast ook, in de bus](busje).",
        denkt = "Of ik praat onduidelijk. Ik had een ui in m'n mond." } },
    langs { "Dat kon je niet weten.", fout = "zegt iedereen al",
      dan = { "Zie je, nu doe jij het ook. Ik zeg net: niet doen. [Beloof dan liever dat ie blijft koelen, de "
          .. "volgende keer. Kan dat](wakker)?",
        denkt = "Dat zeggen ze allemaal. Ze bedoelen het goed, allemaal." } },
    langs { "En toen stond je daar.", fout = "slaat haar vraag over",
      dan = { "Ik lág. Dat is het hem nu net, ik lag. En ik vroeg jou wat.",
        denkt = "Geen antwoord dus." } },
    past "Dat weet ik niet.",
  },
  antwoord {
    [1] = { "Nee. Ik ook niet meer.", denkt = "Eerlijk. Dan hoef ik ook niks te zeggen." },
    [2] = { "Nee, hè? Dat is het, ik weet het ook niet. Ik woon hier twee straten vandaan, raam open, ik hoorde "
        .. "'m brommen, ik val in slaap. En dat was die cel van de slager! Die bromde! De mijne stond al lang "
        .. "stil. En dan word je wakker. [En ik doe de klep open, alles op een rij, en het is lauw, zestien "
        .. "graden, en ik doe 'm gewoon weer dicht, en ik leun ertegen](ochtend).",
      denkt = "Dat van de slager vertel ik als mop. Het is qua bouw ook een mop." },
    [3] = { "Ik ook niet. Ik denk het elke keer als ik lig. Hij zei dat het mocht, en ik wou zó graag dat het "
        .. "mocht. Ik meet de soep, ik meet de sla, ik meet m'n moeder d'r koelkast, en van hem geloofde ik het "
        .. "zomaar. [En 's morgens klep open, alles keurig, citroen ruik ik, en lauw, zestien graden, je ziet er "
        .. "níks aan, en ik heb die klep weer dichtgedaan, en ik ben er met m'n rug tegenaan gaan "
        .. "staan](ochtend).", denkt = "Ik moest er even bij gaan zitten, en ik zat al." },
  },
}

haakje "ochtend" { soort = "gevoel", vak = "klanten 1", ook = "product 2",
  welkom = { "terug" }, ongepast = { "prijst", "zelf", "zaken" },
  zeg {
    langs { "Dat heb ik ook een keer gedaan.", fout = "eigen verhaal eerst",
      dan = { "Ja? Een klep dichtgedaan? O. Vertel maar, ik roer even.",
        denkt = "Goed, dan hoor ik die van jou. De mijne loopt niet weg." } },
    langs { "Dat overkomt iedereen wel eens.", fout = "maakt het klein",
      dan = { "Nee. Nee, dat overkomt niet iedereen. Er stonden om twee uur tachtig mensen in het zwart.",
        denkt = "Iedereen. Noem er dan eens één." } },
    past "En toen stond je daar.",
    langs { "Dat heb je slim gedaan.", fout = "prijst haar schrik",
      dan = { "Slim? Ik stond met m'n ogen dicht. Kinderen doen dat, dan is het er niet.",
        denkt = "Er was niks slims aan." } },
  },
  antwoord {
    [2] = { "Ja. Een hele poos. En toen dacht ik: bellen, Evert bellen, z'n naam staat op de wagen. Zo'n "
        .. "magneetbord, met een pinguïn. Hangt dat ding scheef van de warmte. [Ik trek dat ding eraf, en er zit "
        .. "een andere naam onder. Kijk eens op je map, wat daar staat](magneet).",
      denkt = "Nu. Nu komt het." },
    [3] = { "Daar stond ik. Met m'n rug ertegen, zeker een minuut, dan was het nog niet waar. En het enige wat ik "
        .. "zag was dat bordje, van Evert, die magneet, met z'n pinguïn. Scheef van de warmte. Dus ik zet 'm "
        .. "recht, ik wou gewoon iets rechtzetten. [En daar staat een andere naam onder, heel groot. Kijk eens op "
        .. "je eigen map, wat daar staat. Kijk maar](magneet).",
      denkt = "Er fietste nog iemand langs die goeiemorgen zei. Goeiemorgen, zei ik.", blik = "raam" },
  },
}

haakje "magneet" { soort = "belang", vak = "promotie 1", ook = "product 1",
  welkom = { "eerlijk" }, ongepast = { "zaken", "sluit", "terug" },
  zeg {
    eerlijk { "Dan was het er een van ons.", past = true },
    eerlijk { "Daar durf ik zo niks over te zeggen.", langs = "dekt zich in",
      dan = { "Nee. Nee, dat durfde er nog geen een. Kijk gewoon, het staat erop.",
        denkt = "Daar gaan we. Dit is precies waarom ik geen rekening heb gestuurd.", blik = "tafel" } },
    terug { "Dus die had hij zelf ook maar gehuurd.", langs = "schuift het op hem",
      dan = { "Ja, hij had gehuurd. Van wie, dat vroeg ik. Kijk nog eens op die map. [Nummer zeventien was het, "
          .. "en ik weet nog steeds niet of ik 'm zelf stuk heb gemaakt. Weten jullie dat](zeventien)?",
        denkt = "Handig. Weer die arme vent." } },
    sluit { "Stond dat er echt zo groot op?", langs = "vraagt naar de letters",
      dan = { "Zo groot als een koe. Maar je mag ook gewoon lezen wat er stáát. [Het nummer stond erbij, "
          .. "zeventien. Was het mijn schuld, met m'n klep? Weet jij dat](zeventien)?",
        denkt = "Een half jaar heb ik dit gesprek geoefend. Zo ging het nooit." } },
  },
  antwoord {
    [2] = { "Ja. Van jullie, ja. Dat je dat zo zegt. Ik dacht, nu komt er een verhaal over voorwaarden. Want die "
        .. "Harold had ik in april nog weggestuurd, hè, ik wou Evert, die nam op met z'n naam. En dan sta je daar "
        .. "te lachen op je plein, hard, met een pinguïn in je hand. [Nummer zeventien. Deed ik het zelf, met die "
        .. "klep, te warm geladen? Daar maal ik over. Weten jullie het](zeventien)?",
      denkt = "Het is eruit, en er valt niks van de muur." },
    [3] = { "Van jullie. Dank je. Nee, echt, dank je, je had ook om je heen kunnen gaan kijken. Evert zat erbij, "
        .. "om zes uur, op de dissel, en die zei niks, dus ik zei ook niks, ik heb 'm koffie gegeven. [Nummer "
        .. "zeventien stond erop, en een half jaar lang denk ik al dat ik het zelf was, klep te lang open, te "
        .. "warm geladen. Lag het aan mij? Weten jullie dat](zeventien)?",
      denkt = "Nu heb ik het gezegd en die zit er nog.",
      zwijg = { "Die pinguïn hangt thuis op de koelkast. Joost wil 'm weg, ik vind het een goeie magneet.",
        denkt = "Het is ook echt een goeie magneet." } },
  },
}

haakje "zeventien" { soort = "belang", vak = "promotie 2", ook = "product 1",
  welkom = { "zaken", "eerlijk" }, ongepast = { "terug", "troost", "sluit" },
  zeg {
    langs { "Heb je dat ook gezegd?", fout = "legt het bij haar",
      dan = { "Tegen wie? Tegen jullie? Wie neemt er dan op? Nee, ik vraag het nu. Aan jou. [En of het nog eens "
          .. "kan gebeuren. Of beloof je van niet](wakker)?",
        denkt = "Alsof er een loket voor was." } },
    langs { "Meen je dat nou?", fout = "verbaasd, geen antwoord",
      dan = { "Ja, dat meen ik. Ik lig daar wakker van. Vind je dat raar? [En dan wil ik ook nog horen dat het "
          .. "bij de volgende niet gebeurt. Beloof je dat](wakker)?",
        denkt = "Ik vroeg iets, en ik krijg wenkbrauwen." } },
    langs { "Dus het lag niet aan jou.", fout = "weet je niet",
      dan = { "Hoe weet jij dat nu? Je hebt nog nooit een wagen van binnen gezien. Zeg dat je het niet weet, dat "
          .. "is ook goed.", denkt = "Lief. En uit de lucht gegrepen." } },
    past "Dat zoek ik vandaag nog uit.",
  },
  antwoord {
    [2] = { "Ja? Vandaag? Dan leg ik er een boon voor neer, nee, niet schrikken, dit is een goeie. Zeventien. "
        .. "Schrijf het op. Weet je wat het enige is wat ik ooit van jullie gehoord heb, over dat weekend? [Een "
        .. "berichtje, die dinsdag, hoe was het contact met onze storingsdienst, nul tot tien, en er viel "
        .. "confetti over m'n scherm! Confetti! En ik heb nog iets ingevuld ook](cijfer)!",
      denkt = "Een goeie boon. Die heb ik al lang niet weggelegd." },
    [3] = { "Als je dat doet. Als je dat vandaag doet. Want ik heb Milan nog gevraagd of hij de soep er warm bij "
        .. "had gezet, m'n eigen kok, alsof die jongen gek is. En van jullie hoor ik niks, [alleen een enquête, "
        .. "met confetti, en die heb ik nog ingevuld ook](cijfer). En nu hoor ik van een neef van Evert dat er "
        .. "een monteur was, en dat die wagen op woensdag al afsloeg. [Woensdag! En er heeft nooit iemand even "
        .. "gebeld, hè, één belletje, mevrouw, hij was al ziek](klep).",
      denkt = "Ik geloofde die neef niet, die liegt over alles. Maar woensdag, zei hij.", blik = "tafel" },
  },
}

haakje "klep" { soort = "belang", vak = "promotie 2", ook = "promotie 3",
  welkom = { "terug", "eerlijk" }, ongepast = { "troost", "prijst" },
  zeg {
    langs { "Dat heb je slim gedaan.", fout = "prijst, zij is kwaad",
      dan = { "Wat? Met een neef praten? Ik ben kwáád, hoor, als je dat soms niet ziet. [Zeg dan tenminste dat ze "
          .. "het voortaan altijd doen, die wagens. Beloofd](wakker)?",
        denkt = "Ik sta hier met een mes in m'n hand en die deelt stickers uit." } },
    past { "Dat hadden wij moeten doen.", brengt = "dat Rijp het zegt" },
    past { "Dus het lag niet aan jou.", brengt = "dat iemand het hardop zegt" },
    langs { "Dat loopt wel los.", fout = "sust haar kwaadheid",
      dan = { "Het is al gelopen! In augustus al! [Of beloof jij me nu dat er nooit meer eentje "
          .. "stilvalt](wakker)?", denkt = "Los. Er loopt hier van alles los." } },
  },
  antwoord {
    [3] = { "Zeg dat nog eens. Nee, laat maar, ik hoorde het wel. Hè. Ik heb 'm al die tijd dichtgehouden, die "
        .. "klep, elke nacht. En het was de klep niet. Ik moet Milan bellen. Ik ga hem bellen, straks, nee, "
        .. "vandaag. [En jij, zeg jij nu ook dat ie nooit meer uitvalt? Kom, beloof het](wakker).",
      denkt = "Wat is het hier ineens stil. Of is de vaatwasser klaar." },
  },
  antwoord { stemming = "gewoon",
    [4] = { "Dan moet je ook de rest horen. Die avond stond Milan hier, jas half aan. Zal ik vannacht blijven, "
        .. "chef? En ik had net opgehangen. Ga lekker naar huis, zei ik. Komt goed. Ik! Precies zo, met dat "
        .. "stemmetje, vijf minuten nadat ik het zelf te horen kreeg. En ik heb hém daarna lopen nameten, tot hij "
        .. "wegging. Dat weet hij niet, dat ik dat weet. [En jij, hè, ga jij me nu ook vertellen dat zo'n wagen "
        .. "van jullie het altijd houdt? Beloof je dat](wakker)?",
      gezicht = "beschaamd",
      denkt = "Zo. Dat is 'm. Harold zei het tegen mij en ik zei het tegen Milan.", blik = "tafel",
      zwijg = { "Had die man gewoon gezegd dat hij niet kon, dan had ik Milan laten blijven. Had ik nog koffie "
          .. "voor 'm gezet ook.", denkt = "Fijn, als iemand dan even z'n mond houdt." } },
  },
}

haakje "cijfer" { soort = "feit", vak = "promotie 2", ook = "promotie 1",
  welkom = { "door", "grapt" }, ongepast = { "eerlijk", "zaken" },
  zeg {
    langs { "Daar mag je trots op zijn.", fout = "zij spot juist",
      dan = { "Waarop? Op een enquête? Jullie zijn ook allemaal hetzelfde.",
        denkt = "Ik hoor de confetti weer vallen." } },
    langs { "Dat zoek ik vandaag nog uit.", fout = "neemt het plechtig",
      dan = { "Ga je de confetti uitzoeken? Zoek jij nu maar die wagen uit.",
        denkt = "Die wagen eerst." } },
    langs { "Dat hadden wij moeten doen.", fout = "boet waar ze lacht",
      dan = { "Wat, nog meer confetti? Nee, lach nu even mee, dit is het enige leuke stuk.",
        denkt = "Zo'n gezicht krijg je niet meer aan het lachen." } },
    past "En wat zei je toen?",
  },
  antwoord {
    [3] = { "Een zeven, van de graden. En daarna zat ik voor dat vakje, toelichting, en ik wou iets over Ank "
        .. "typen. In een vakje! Paste niet. De heer was vriendelijk, heb ik gezet. [En Ank had zo gelachen, want "
        .. "die had overal lol om, die kwam hier voor d'r eigen afscheid](ank).",
      denkt = "Confetti. Ik had haar gezicht willen zien." },
  },
}

-- Wat ze nodig heeft. Ze vraagt om een belofte, en hoopt dat je hem niet geeft.

haakje "wakker" { soort = "belang", vak = "promotie 3", ook = "product 3",
  welkom = { "eerlijk" }, ongepast = { "troost", "zaken", "grapt" },
  zeg {
    langs { "Dat hadden wij moeten doen.", fout = "boet, zij vraagt vooruit",
      dan = { "Wat? Vorig jaar, bedoel je? Nee, ik heb het over de vólgende keer.",
        denkt = "Sorry is op een gegeven moment ook op." } },
    langs { "Dat weet ik niet.", fout = "blijft op de vlakte",
      dan = { "Dat wéét je niet? Je werkt er! Alles valt wel eens uit, dat mag je best zeggen, hoor. Ik vroeg of "
          .. "je het durft te beloven.", denkt = "Geen ja en geen nee. Daar kan je alle kanten mee op." } },
    past "Dat kan ik je niet beloven.",
    langs { "Neem rustig de tijd.", fout = "ze vroeg jou iets",
      dan = { "Waarvoor? Ik was klaar! Jij bent, ik vroeg jóu wat.",
        denkt = "Zo'n stem van de wachtkamer. En een antwoord, ho maar." } },
  },
  antwoord {
    [1] = { "Nee. Dat dacht ik al. Mooi.", denkt = "Mooi, zei ik. En dat meen ik nog ook." },
    [2] = { "Kijk! Kijk, dat wou ik horen. Alles gaat een keer stuk, m'n oven, ik ook. Dan moet er gewoon iemand "
        .. "zijn die het zégt. Die wakker is, 's nachts, en die belt. Dan nam ik ook weer een afscheid aan, een "
        .. "uitvaart. [Want dat mis ik nog het meest, raar hè, van alles wat ik kook](uitvaart).",
      denkt = "Zeg dat hardop en je klinkt als een kind met een nachtlampje." },
    [3] = { "Goed zo. Nee, echt, goed zo, ik stond je uit te lokken. Hij hoeft het van mij niet altijd te doen, "
        .. "die wagen. Er moet die nacht alleen iemand bij zijn die ik niet ben, en die belt als het misgaat. "
        .. "Midden in de nacht, met rotnieuws. Lijkt me heerlijk! Want zolang er niet gebeld wordt kan ik blijven "
        .. "liggen. En dan durfde ik ook weer een afscheid aan, een uitvaart. [Die deed ik het liefst van alles, "
        .. "ja, kijk niet zo, het liefst, iedereen denkt altijd dat dat vreselijk is](uitvaart).",
      denkt = "Ik ken alleen niemand die opblijft.", blik = "jou",
      zwijg = { "In een bed, bedoel ik dan. Met Joost erin. Sorry. De uien.",
        denkt = "Een bed. Ja." } },
  },
}
-- Ank: het afscheid, het recept, het woord dat ze zelf gaf.

haakje "uitvaart" { soort = "belang", vak = "markt 1", ook = "klanten 2",
  welkom = { "door", "sluit" }, ongepast = { "troost", "preek" },
  zeg {
    past "Hoe kwam dat zo?",
    langs { "Wat kost je dat?", fout = "rekent meteen",
      dan = { "Een uitvaart? Dertig euro de man, en daar heb ik nog nooit een discussie over gehad. Maar dat "
          .. "vertelde ik niet.", denkt = "Ik zeg hoe graag ik het deed, en die hoort een tarief." } },
    langs { "Laat een ander dat eens doen.", fout = "neemt het haar af",
      dan = { "Die doet het nu ook. Die doet soesjes. Soesjes! Op een uitvaart! [En ik roep dat ik vol zit, en "
          .. "dan sta ik m'n kast te soppen](nee).",
        denkt = "Ik heb het nagevraagd, van die soesjes. Ja, zo ben ik." } },
    langs { "Dat overkomt iedereen wel eens.", fout = "troost, zij geniet",
      dan = { "Doodgaan? Ja, dat klopt. Maar ik zeg juist dat ik het leuk vond! [Nu zeg ik alles af. Druk, roep "
          .. "ik, en ik sop de kast, want er is niks te doen](nee).",
        denkt = "Nu zit die mij te troosten om m'n liefste werk." } },
  },
  antwoord {
    [1] = { "Dat is rustig werk. Iedereen eet.", denkt = "Rustig. Wat zeg ik nu weer." },
    [2] = { "Kijk, een bruid kijkt of het klopt. Of de servetten. Maar zo'n weduwe, die heeft in geen dagen "
        .. "gegeten, en dan zet jij soep neer en dan zegt ze: ga je erbij zitten? Dat is toch, weet je. Drie "
        .. "dagen van tevoren bellen ze, en dan zei ik ja. Altijd ja. [En nu zeg ik dat ik vol zit, en dan kijk "
        .. "ik naar een lege zaterdag en sop ik de voorraadkast, en ze geloven het allemaal, bijna "
        .. "allemaal](nee).", denkt = "Ik mis het. Ik sta prei te snijden en ik mis huilende mensen." },
    [3] = { "Dat is zo gekomen in het verpleeghuis, daar stond ik vroeger, daar ging elke week wel iemand, en dan "
        .. "vroeg de familie wat hij het laatst gegeten had. En dat wist ik dan. Daar hadden ze wat aan! Op een "
        .. "feest ben je de catering, snap je. En soms komen ze het zelf uitzoeken. [Zoals Ank, die heeft hier "
        .. "zelf haar afscheid besteld, en wat hebben we gelachen](ank)!",
      denkt = "Daar ga ik. Ik zeg haar naam alsof ze zo binnen kan komen." },
  },
}

haakje "nee" { soort = "gevoel", vak = "markt 3", ook = "markt 1",
  welkom = { "door", "eerlijk" }, ongepast = { "zaken", "prijst" },
  zeg {
    langs { "Tweehonderdtwintig euro per dag.", fout = "naar de order",
      dan = { "Ja, voor een wagen waar ik niks in heb te zetten. Je luistert niet, hè?",
        denkt = "Een lege zaterdag, en die wil er een koelwagen bij." } },
    past "Wie weet dat nog meer?",
    langs { "Zo ben ik thuis ook.", fout = "hoort een schone kast",
      dan = { "Soppen? Echt? Met azijn of met groene zeep? O, wacht, ik had het over iets anders, geloof ik.",
        denkt = "Nu praten we over azijn. Ook best, eigenlijk." } },
    langs { "Daar mag je trots op zijn.", fout = "hoort een schone kast",
      dan = { "Op die kast? Je kan ervan eten. Ja. Daar ging het niet om.",
        denkt = "Ik zeg dat ik lieg, en krijg een pluim voor het soppen." } },
  },
  antwoord {
    [1] = { "Niemand, als het aan mij ligt.", denkt = "Joost weet het. Denk ik. Joost weet alles en zegt niks." },
    [2] = { "Niemand. Joost denkt dat het stil is in de markt. Alleen één iemand, die trapte er niet in. "
        .. "[Lidewij, die de uitvaarten doet, die belde in december: ben je ziek of ben je bang? Druk, zei ik. "
        .. "Druk! En nu belt ze niet meer, en ik heb haar nummer al zo vaak voor me gehad, maar wat zeg je dan? "
        .. "Hallo, ik was bang](lidewij)?",
      denkt = "Bang. Dat is één lettergreep. Dat krijg ik toch wel uit m'n mond." },
    [3] = { "Niemand. En weet je wat het is, er zat er een bij, een jongen van negentien, z'n moeder belde zelf. "
        .. "Vol, zei ik. En die zaterdag ben ik in de kerk gaan zitten, achterin, en er was cake, uit een doos, "
        .. "nog half bevroren. Ik heb er twee gegeten. Maar eentje heeft me door. [Lidewij, van de uitvaarten, "
        .. "die vroeg of ik soms bang was. Druk, riep ik! En nu zou ik háár moeten bellen, en wat zeg je "
        .. "dan](lidewij)?",
      denkt = "Die cake. Daar droom ik van, van die cake.",
      zwijg = { "Achterlangs ben ik weggegaan. Met kruimels op m'n jas.",
        denkt = "Die moeder heeft me niet gezien. Ik haar wel." } },
  },
}

haakje "lidewij" { soort = "belang", vak = "klanten 2", ook = "markt 1",
  welkom = { "preek", "zelf" }, ongepast = { "prijst", "troost" },
  zeg {
    langs { "Laat een ander dat eens doen.", fout = "ze mist haar zelf",
      dan = { "Een ander laten bellen? Doortje zeker. Die zegt dan: ze was bang. En hangt op. [En op vrijdag zit "
          .. "Corrie hier weer, de zus van een klant, en die moet ik ook wat bekennen. Ik krijg het niet over m'n "
          .. "lippen](corrie).",
        denkt = "Dat zou eigenlijk nog niet eens zo gek zijn." } },
    past { "Ik zou het gewoon zeggen.", brengt = "een duwtje" },
    langs { "Dat heb je slim gedaan.", fout = "prijst de smoes",
      dan = { "Slim? Ik ben de beste klant kwijt die ik had! Met m'n druk!",
        denkt = "Die denkt dat ik haar van me af geschud heb. Expres." } },
    past { "Ik zou het ook niet durven.", brengt = "iemand naast haar" },
  },
  antwoord {
    [2] = { "Ja, hè? Vanavond misschien. Als het stil is. Acht jaar, hè, blind. Die zei tegen families: het eten "
        .. "is geregeld, u krijgt Samira. Voordat ze mij gebeld had! Ja, en dan is er nog iemand, en die belt "
        .. "niet, die kómt gewoon. [Corrie, elke vrijdag, een zus van een klant. Ik moet haar iets opbiechten, en "
        .. "dan vraag ik of ze suiker wil](corrie).",
      denkt = "Vanavond. Of zaterdag. Zaterdag ben ik toch vrij." },
    [3] = { "Zij heeft nooit één keer nee van mij gehad, in acht jaar. En toen elf keer achter elkaar. Die vrouw "
        .. "is niet gek. Bang. Zo moeilijk is dat woord niet. [En dan heb ik Corrie nog, op vrijdag, aan m'n "
        .. "koffie, en die weet ook van niks. Dan praat ik maar over het weer](corrie).",
      denkt = "Hallo Lidewij, met Samira, bang. Zo dus." },
  },
}

haakje "ank" { soort = "gevoel", vak = "klanten 2", ook = "product 2",
  welkom = { "sluit", "grapt" }, ongepast = { "troost", "stopt", "terug" },
  zeg {
    langs { "Wat had je liever gehoord?", fout = "ernst waar ze lacht",
      dan = { "Liever? Niks liever! Dit was toch leuk? Zo'n mens, met een lijstje!",
        denkt = "Daar lacht dus niet iedereen om." } },
    langs { "En toen stond je daar.", fout = "te vroeg treurig",
      dan = { "Ja, met een pollepel. En ik lag dubbel! Ze was leuk, hoor.",
        denkt = "Het was juist een vrolijke middag." } },
    past "Meen je dat nou?",
  },
  antwoord {
    [2] = { "Echt! Alles koud, zegt ze, dat ben ik dan ook! Ze zat op jouw kruk, met d'r muts over d'r oren, en "
        .. "sturen, sturen, dat mens. Vijfendertig jaar stuurvrouw op een roeiboot en zelf nooit geroeid. Minder "
        .. "citroen. Kleiner bakje. Nee, kleiner. Het ging om een pudding, van d'r vader, die was schipper. Twee "
        .. "keer zei ze: bijna. [En de derde keer knikte ze. Ik had 'm! Griesmeel, en ik had 'm](griesmeel)!",
      denkt = "Bijna, zei ze, en dan at ze 'm wel op." },
    [3] = { "Echt. Alles koud, Samira, zei ze, dat ben ik dan ook. En ik: dan hou ik jou ook onder de vier "
        .. "graden. En toen kwam ze niet meer bij. Zo hebben we hier gezeten, wij tweeën, die hele julimaand. "
        .. "Proeven, lachen, hoesten. Van een pudding ging het over, van d'r vader. [En de derde keer zegt ze "
        .. "niks, ze schraapt dat bakje leeg, met d'r eigen lepel, en ze knikt. Ik had 'm! Griesmeel, zestig jaar "
        .. "oud, en ik had 'm](griesmeel)!",
      denkt = "Hoesten deed ze dan met d'r gezicht naar de koelcel. Dan zag ik het niet.",
      zwijg = { "Die lepel heeft ze hier laten liggen. Ik roer er niks mee.",
        denkt = "Hij ligt in de la, bij het kaartje." } },
  },
}

haakje "griesmeel" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  welkom = { "prijst", "sluit" }, ongepast = { "terug", "stopt", "grapt" },
  zeg {
    past "Daar mag je trots op zijn.",
    langs { "Doe mij er ook maar een.", fout = "hoort alleen trek",
      dan = { "Die maak ik niet meer. Niet zomaar. Er is nog prei, als je honger hebt. [Op haar afscheid stond er "
          .. "brood met kaas, en iedereen vond het lekker, ze weten niet beter](broodjes).",
        denkt = "Die heeft honger, geloof ik." } },
    langs { "Dan laten we dat rusten.", fout = "stopt, zij straalt",
      dan = { "Waarom? Ik ben net op het mooiste stuk! Ze knikte, zeg ik.",
        denkt = "Net nu het leuk is." } },
    langs { "En toen stond je daar.", fout = "maakt het zwaar",
      dan = { "Ik stond daar te dansen, ja. Heb je niet gehoord wat ik zei?",
        denkt = "Eén keer ben ik gewoon blij, en dan valt het weer niet op." } },
  },
  antwoord {
    [2] = { "Ja, hè? Dank je. Die vader maakte 'm aan boord en dan hing hij 'm in een emmer in het water, aan een "
        .. "touw, zó koud moest hij zijn. Niet te stijf, staat er op het kaartje, onderstreept. En toen ze 'm op "
        .. "had, toen moest ik haar één ding beloven. Meer niet. [Koud, Samira. En ik, zo over m'n schouder: komt "
        .. "goed, Ank. Ja](beloofd).",
      denkt = "Dat kaartje hangt in de kast. Elke keer als ik suiker pak lees ik het." },
    [3] = { "Dat zei Milan ook, m'n kok. Dat moet je op de deur zetten, chef. Weet je dat dat recept in zestig "
        .. "jaar niet van boord is geweest? En ze geeft het aan míj. Ik heb er een nacht niet van geslapen, maar "
        .. "dan van blijdschap, hè, dat bestond toen nog. En toen vroeg ze me nog één ding. [Beloof dat ie koud "
        .. "is, Samira, zei ze, en ik stond daar met m'n theedoek en ik zei: komt goed, Ank. En toen, ja. "
        .. "Dus](beloofd).", denkt = "Van blijdschap. Dat ik dat nog weet, hoe dat ging." },
  },
}

haakje "beloofd" { soort = "belang", vak = "klanten 2", ook = "promotie 3",
  welkom = { "terug", "stopt" }, ongepast = { "door", "zelf", "eerlijk" },
  zeg {
    past "En toen stond je daar.",
    langs { "Dat kan ik je niet beloven.", fout = "hoort een eis",
      dan = { "Jij? Nee, jij hoeft niks te beloven. Het ging over Ank en mij.",
        denkt = "Als je 't woord maar laat vallen schieten ze in de houding." } },
    langs { "Zo ben ik thuis ook.", fout = "eigen verhaal eerst",
      dan = { "Dat je wat belooft, bedoel je? Ja. Ja, dat doet iedereen wel eens.",
        denkt = "Daar zat ik net. En nu zit ik in iemand anders z'n keuken." } },
    langs { "En wat zei je toen?", fout = "dat zei ze net",
      dan = { "Komt goed. Dat zég ik toch? Moet ik het nog een keer zeggen? [Kaas hebben ze gekregen, op een "
          .. "broodje, en nog tevreden ook, want ze wisten van niks](broodjes).",
        denkt = "Het is al erg genoeg om het één keer te zeggen." } },
  },
  antwoord {
    [2] = { "Ja. De zondag ervoor belde ze nog. Staan de vormpjes klaar? Staan klaar, Ank. Mooi, zei ze, dan ga "
        .. "ik slapen. En 's maandags was ze dood. En die zaterdag was ie zestien graden, die griesmeel, en kon "
        .. "ik alles weggooien. [Toen heb ik maar broodjes kaas gehaald, en ze vonden het best, allemaal, ze "
        .. "dachten dat het zo hoorde](broodjes).",
      denkt = "Dan ga ik slapen, zei ze. Iedereen ging maar slapen." },
    [3] = { "Ja, met m'n mond vol tanden. En ze geloofde me, hè. Ze stuurde altijd alles zelf, die vrouw, d'r "
        .. "hele leven, en dit ene, dit gaf ze aan mij. Omdat ze het niet meer na kon kijken, natuurlijk! Daarom "
        .. "vroeg ze het! En die zaterdag was de wagen uitgevallen en was ie lauw. [En toen kregen ze broodjes "
        .. "kaas, drie karren, en het meisje vroeg of we wat te vieren hadden! Tachtig man, heerlijk, zeiden ze, "
        .. "zo gewoon, en er is er haast geen een die weet wat er had moeten staan](broodjes).",
      denkt = "Als jij hier wat toezegt, dan hoor ik mezelf. Met die theedoek.",
      zwijg = { "In oktober ben ik met één bakje naar haar steiger gegaan. Zat daar een reiger. Heb ik 'm zelf "
          .. "maar opgegeten.", denkt = "Hij was koud. M'n tanden deden er zeer van." } },
  },
}

haakje "broodjes" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  welkom = { "door" }, ongepast = { "grapt", "troost", "zaken" },
  zeg {
    langs { "Doe mij er ook maar een.", fout = "grapt om de broodjes",
      dan = { "Ha. Ja. Jong belegen, dat vond Ank iets voor mensen zonder ruggengraat. Maar ze lustten het "
          .. "allemaal.", denkt = "Leuk. Ik heb er vier maanden geen kaas van gegeten." } },
    langs { "Dat loopt wel los.", fout = "sust",
      dan = { "Het ís al gelopen, iedereen was dik tevreden, dat zeg ik toch! Dat is het hem juist.",
        denkt = "Waren ze maar kwaad geweest. Daar weet ik raad mee." } },
    langs { "Dat heb ik ook een keer gedaan.", fout = "eigen verhaal",
      dan = { "Broodjes kaas gehaald? Ja, wie niet. Niet voor tachtig man in het zwart.",
        denkt = "Dat is toch niet hetzelfde." } },
    past "Wie weet dat nog meer?",
  },
  antwoord {
    [2] = { "Doortje. Die heeft ze alle tachtig uitgeklopt, ik kon het niet. En verder denken ze allemaal dat Ank "
        .. "dat zo gewild had, eenvoudig. Ank! Ze stuurden een kaart: dank voor de eenvoud. [En die middag vraagt "
        .. "d'r zus me wat. Of Ank dit zelf had uitgezocht. En ik met een tang in m'n hand](gelogen).",
      denkt = "Er zat een strikje om, om die broodjes. Had ik ook nog gedaan." },
    [3] = { "Doortje weet het, want Doortje heeft er een geproefd. Hij was goed, Sam, zei ze, lauw maar goed. "
        .. "Verder niemand. Ik heb nooit een rekening gestuurd en ze belden nog waar die bleef. Bij de prijs "
        .. "inbegrepen, zei ik. Weet ik veel wat ik zei. [En die middag, bij de koffie, komt d'r zus naar me toe, "
        .. "met d'r stok. Heeft Ank dit zelf uitgezocht, vraagt ze. En ik met die tang in m'n hand, met een "
        .. "broodje eraan](gelogen).", denkt = "Ze noemt me anders nooit Sam." },
  },
}

haakje "gelogen" { soort = "belang", vak = "klanten 2", ook = "promotie 3",
  welkom = { "door" }, ongepast = { "zelf", "stopt", "troost" },
  zeg {
    langs { "Dat heb ik ook een keer gedaan.", fout = "bekent te vroeg",
      dan = { "Wat? Ik heb nog niet gezegd wat ik deed.",
        denkt = "Die weet het al. Of die raadt het. Dan hoef ik het niet te zeggen." } },
    langs { "Wat had je liever gehoord?", fout = "slaat het over",
      dan = { "Liever? Dat ze niks vroeg! Maar ze vroeg het. [En op vrijdag drinkt ze hier koffie, Corrie, en dan "
          .. "begin ik er weer niet over](corrie).",
        denkt = "Ik stond er net, met die tang, en toen was ik weer weg." } },
    past "En wat zei je toen?",
    langs { "Dan laten we dat rusten.", fout = "ze is er bijna",
      dan = { "Ja. Ja, dat doen we dan maar. Dat doe ik al een half jaar.",
        denkt = "Het lag voor op m'n tong. Met broodje en al." } },
  },
  antwoord {
    [3] = { "Ja. Ja, zei ik. Ja, dat heeft ze zelf uitgezocht. En zij: goh. Zo'n klein goh, hè. Dus die Harold "
        .. "van jullie en ik, wij kunnen zo bij elkaar op de koffie. [En nu zit ze hier elke vrijdag, Corrie, Ank "
        .. "haar zus. En elke vrijdag denk ik: nu zeg ik het. En dan schenk ik nog eens in](corrie).",
      denkt = "Hij met een telefoon, ik met een tang.", blik = "tafel" },
  },
  antwoord { stemming = "weerzien",
    [4] = { "Ja, zei ik. Dat heeft ze zelf gewild. Joost weet dat niet, Doortje niet, niemand. Ik hou bonen bij "
        .. "van andere mensen, en ik heb een vrouw die net dood was iets laten willen wat ze nooit gewild had. "
        .. "Omdat ik me schaamde! En 's avonds m'n moeder nog aan de lijn, hoe ging het, schat? Prima, mam. [En "
        .. "Corrie, zo heet ze, die zus, die zit hier op vrijdag, en ik krijg het er niet uit](corrie).",
      gezicht = "beschaamd", denkt = "Zo. M'n oren suizen ervan.", blik = "tafel",
      zwijg = { "Ze had het niet eens erg gevonden, denk ik. Geef maar een lepel, had ze gezegd, dan eten we 'm "
          .. "warm.", denkt = "Ank had dat gezegd. Of Corrie. Allebei." } },
  },
}

haakje "corrie" { soort = "belang", vak = "markt 3", ook = "klanten 2",
  welkom = { "zelf", "eerlijk" }, ongepast = { "door", "sluit", "troost" },
  zeg {
    langs { "Heb je dat ook gezegd?", fout = "hoort niet 'niet'",
      dan = { "Nee. Nee! Dat is nu net wat ik niet doe, elke vrijdag. [En ik ben zo moe, ik slaap al haast "
          .. "staand. Wie moet het anders doen, die nachten](moe)?",
        gezicht = "moe", denkt = "De afzuiger. Ik hou het op de afzuiger." } },
    past "Ik zou het ook niet durven.",
    langs { "En wat zei je toen?", fout = "niks, dat is het",
      dan = { "Niks! Dat zeg ik, ik schonk koffie in. Twee klontjes.",
        denkt = "Ik zeg dat ik m'n mond niet opendoe. En wat zei je toen. Toen!" } },
    langs { "Dat loopt wel los.", fout = "sust",
      dan = { "Ze is zevenenzeventig, het is d'r hart. Het loopt één kant op, hoor.",
        denkt = "Los. En dan sta ik daar straks weer met een tang." } },
  },
  antwoord {
    [2] = { "Nee, hè? En zij wil het later net zo, zei ze, met broodjes, want ze denkt dat haar zus dat wou. En "
        .. "die wou dat helemaal niet. Ik wil haar griesmeel geven, ijskoud, wat er toen had moeten staan, en dan "
        .. "moet er die nacht wel iemand bij die wagen zitten, en ik moet ook nog koken. [Ik kan toch niet alles? "
        .. "Ik val om. Wie doet dat dan, zeg jij het eens](moe)?",
      denkt = "Griesmeel voor Corrie. Dat heb ik nu gezegd, dan moet het ook." },
    [3] = { "Ze vroeg het in januari, met d'r stok tegen de tafel. Doe mij later maar hetzelfde als m'n zus. En "
        .. "ik zei: ik kijk of ik kan. Ik kijk of ik kan! M'n moeder zou vragen hoe laat dat is. Ik wíl het wel, "
        .. "ik wil d'r die pudding geven, zo koud dat d'r tanden er zeer van doen, en erbij zeggen waarom. Ik "
        .. "durf alleen die nacht niet meer. [En dan wil ik zó graag dat er iemand gewoon belooft dat ie koud "
        .. "blijft, die nacht](wakker).", denkt = "Ze kijkt altijd even naar m'n agenda. Dan doe ik 'm dicht.",
      zwijg = { "Vorige week zei ze: het hoeft niet met zo'n strikje eromheen, hoor.",
        denkt = "Ze weet het. Ze weet het natuurlijk allang." } },
  },
  antwoord { stemming = "taart",
    [4] = { "Weet je wat daar staat, op die plank? Tachtig vormpjes, geleend, en die man heeft al twee keer "
        .. "gebeld. Ik heb ze nodig, zeg ik dan. Ik heb ze nergens voor nodig! Ik kan ze alleen niet terugbrengen "
        .. "zolang er niks in heeft gezeten. Eén keer wil ik ze vol hebben, voor Corrie, ijskoud, en dan zeg ik "
        .. "erbij dat ik gelogen heb. Dat durf ik nu hier, met een stuk taart. [En dan moet er dus iemand tegen "
        .. "me zeggen dat die wagen het houdt. Beloof jij dat](wakker)?",
      gezicht = "ontroerd", denkt = "Doortje zet de kraan uit. Die staat gewoon mee te luisteren.", blik = "raam",
      zwijg = { "Als er een vrachtwagen langskomt rinkelen ze allemaal. Dan zet ik de radio aan.",
        denkt = "Net ging er een langs. Ik heb niks aangezet." } },
  },
}

-- De nachten: twee wagens, een bus, en wie er wakker is.

haakje "dubbel" { soort = "feit", vak = "product 1", ook = "promotie 1",
  welkom = { "door", "grapt" }, ongepast = { "troost", "zelf" },
  zeg {
    langs { "Daar kan nog wel wat af.", fout = "ruikt een order",
      dan = { "Waarvan? Die staan er al, die zijn al betaald! Lachen mag, hoor. [Nee, dan ik, 's nachts, met m'n "
          .. "muts, in die bus ernaast](busje).",
        denkt = "Ik lach mezelf uit, en die pakt een rekenmachine." } },
    langs { "Dat heb ik ook een keer gedaan.", fout = "eigen verhaal",
      dan = { "Twee koelwagens gehuurd? Voor thuis? Wat eet jij in vredesnaam. [En slapen doe ik er niet beter "
          .. "van, want 's nachts ga ik toch weer in de bus liggen, om te luisteren](busje).",
        denkt = "Ja hoor. En ik ben de koningin." } },
    past "Wat kost je dat?",
    langs { "Dat kon je niet weten.", fout = "ziet een vergissing",
      dan = { "Wat niet? Dat er twee staan? Ik heb ze zelf besteld!",
        denkt = "Die denkt dat ik me verteld heb." } },
  },
  antwoord {
    [1] = { "Dubbel. Joost noemt het de duurste lucht van de stad.",
      denkt = "Zeg het maar. Iedereen zegt er wat van." },
    [2] = { "Bijna vijfhonderd, voor één klus. Breda zit erin en Hoorn staat leeg koud te zijn, die lui kennen "
        .. "elkaar niet, dat heb ik gevraagd. De duurste lucht van de stad, zegt Joost. [Wat reken jij, voor een "
        .. "dag](prijs)? [Ik lig er 's nachts naast, in de bus, sinds september al, met een muts op is dat best "
        .. "te doen, hoor](busje).",
      denkt = "Dat laatste had er ook wel af gekund." },
    [3] = { "Te veel. En dan vertrouw ik ze nog geen van tweeën, dat is het zielige. Met één was ik bang dat ie "
        .. "uitviel. [Vannacht doe ik dat liggend, vanuit de bus](busje).", denkt = "Ik verkoop het nog ook." },
  },
}

haakje "thermometer" { soort = "feit", vak = "product 3", ook = "product 1",
  welkom = { "sluit" }, ongepast = { "stopt", "preek" },
  zeg {
    past "Zal ik even meelopen?",
    langs { "Laat een ander dat eens doen.", fout = "kan ze juist niet",
      dan = { "Dat meten? Dat kan ik niet. Dan ga ik het daarna nog een keer doen. [Ik kijk zelfs na wat ik zelf "
          .. "heb nagekeken. Ben ik dan gek](nakijken)?", denkt = "Die zegt dat zo. Alsof het een jas is." } },
    langs { "Ga maar, ik wacht wel.", fout = "ze vroeg je mee",
      dan = { "Ik zei: loop mee. Goed, blijf dan. … Zo. Alles onder de vier. [Vannacht mag je me alles vragen, "
          .. "dan lig ik er toch weer naast, in de bus](busje).",
        denkt = "Warm blijven zitten is ook een keuze." } },
    langs { "Daar mag je trots op zijn.", fout = "prijst, zij loopt al",
      dan = { "Op een thermometer? Kom, lopen, ik moet nu.",
        denkt = "Mooi praten kan in de warmte ook. Ik moet nu." } },
  },
  antwoord {
    [1] = { "Kom. Hier is het vier. Daar ook. Klaar.", denkt = "Loopt netjes achter me aan en raakt niks aan." },
    [2] = { "Kom, en kijk uit voor die drempel, daar gaat iedereen over. Dit is de grote, voel maar, goed hè? En "
        .. "dat is de wagen van Breda. Even wachten, hij moet tot rust komen, dat schermpje. Zo. [Vijf komma "
        .. "twee. Vijf! Nee, nee, nee. Sorry, hoor, ik heb nu geen hoofd voor een gesprek, echt niet, ik moet nu, "
        .. "en jij komt er helemaal voor hierheen](vijf).",
      denkt = "Niet nu. Niet vandaag. Niet met honderdtien man." },
    [3] = { "Kom maar. Vroeger deed ik dit met de rug van m'n hand, tegen de bak, zo, klopt, volgende. Nu heb ik "
        .. "er zeven hangen en ik geloof ze alle zeven niet. [Achter iedereen loop ik na te meten, en dan loop ik "
        .. "nóg een keer terug, of die deur wel dicht was. Zeg eens eerlijk, is dat gek](nakijken)?",
      denkt = "Die voelt aan de bak, met de rug van de hand. Zonder dat ik het voordeed." },
  },
}

haakje "vijf" { soort = "gevoel", vak = "product 3", ook = "promotie 2",
  welkom = { "stopt" }, ongepast = { "door", "zaken" },
  zeg {
    langs { "Hoe kwam dat zo?", fout = "vraagt, zij moet nu",
      dan = { "Weet ik niet! Dat ga ik nu kijken! Mag ik er even langs? [Ik doe het tegenwoordig wel, in de bus, "
          .. "vlak naast de wagen](busje).",
        denkt = "Waarom vragen mensen waarom als je een deur in je hand hebt." } },
    past "Dan kom ik een andere keer terug.",
    langs { "Ik zet het voor je op papier.", fout = "schrijft, zij moet nu",
      dan = { "Wat? Vijf komma twee? Schrijf jij dat maar op, ja. Ik ga sjouwen.",
        denkt = "Met een pen. Er is een pen gepakt." } },
    langs { "Hoe ging dat verder?", fout = "vraagt, zij moet nu",
      dan = { "Het is nú! Er is nog geen verder! Ga even opzij, wil je.",
        denkt = "Niet nu, met die vragen." } },
  },
  antwoord {
    [1] = { "Nee, blijf. Wacht. … De deur stond op een kier.",
      denkt = "Ik zag zalm. Ik zag honderdtien keer zalm." },
    [2] = { "Fijn dat je dat zegt. Wacht. Wacht, wacht. … De deur! De deur stond op een kier! Drie komma acht nu. "
        .. "O, m'n hart. Nee, blijf, ga zitten, ik moet ook zitten. Zie je, zo gaat dat nu de hele dag. [En over "
        .. "een kwartier ga ik weer kijken, bij iedereen. Vind je me gek](nakijken)?",
      denkt = "De jas al in de hand. Dat was gemeend." },
    [3] = { "Dat is lief. Wacht even. … Het was de deur. Ik had 'm zelf niet goed dichtgedaan, ik, net, met jou. "
        .. "Ga zitten, ga zitten, ik ook. Vroeger had ik dat gevoeld, in m'n rug, dat zo'n deur niet dicht was. "
        .. "[Nu voel ik niks, en dus loop ik iedereen na, mezelf ook. Word ik gek, denk je](nakijken)?",
      denkt = "M'n knieën trillen. Van een deur." },
  },
}

haakje "nakijken" { soort = "belang", vak = "klanten 3", ook = "product 3",
  welkom = { "zelf", "troost", "eerlijk" }, ongepast = { "door", "stopt" },
  zeg {
    past { "Zo ben ik thuis ook.", brengt = "een medeplichtige" },
    langs { "Ik heb een half uurtje.", fout = "denkt aan de klok",
      dan = { "Dat weet ik. Ik vroeg of ik gek was. Dat kan toch in een half uur?",
        denkt = "Ja, dat is ook een antwoord. Kijkt op z'n horloge." } },
    langs { "Hoe ging dat verder?", fout = "slaat haar vraag over",
      dan = { "Verder? Zo ging het niet verder, zo gáát het. En ik vroeg wat. [Milan, m'n kok, die vond het ook "
          .. "gek, die is weg, en nu denkt hij dat ik hem niet vertrouwde](milan).",
        denkt = "Gek dus. Dan weet ik dat." } },
    past { "Dat overkomt iedereen wel eens.", brengt = "dat het gewoon is" },
  },
  antwoord {
    [1] = { "Gelukkig. Iedereen heeft wel iets.", denkt = "Maar niet iedereen hangt het om z'n nek." },
    [2] = { "Ja? Gelukkig. De douane, noemen ze me hier, en Joost zegt dat ik nog eens de zee ga nameten. Maar "
        .. "voor hen is het niet leuk, hè. Zegt er een dat de deksel erop zit, dan ga ik kijken of de deksel erop "
        .. "zit. [Milan bijvoorbeeld, m'n kok. Die jongen proeft alles, en hij denkt dat hij wat fout "
        .. "deed](milan).", denkt = "Niets aan te geven, zegt Doortje dan, met haar handen omhoog." },
    [3] = { "Dank je, maar het wordt wel erg. Laatst bij m'n moeder hang ik in haar koelkast, met dat ding. Ze "
        .. "heeft toen heel lang naar de suiker gezocht. Die staat al veertig jaar op dezelfde plek. [En Milan, "
        .. "m'n kok, die is erom weggegaan, in november. De beste van de stad, echt, de béste, en hij denkt dat "
        .. "ik hem de schuld geef](milan).", denkt = "Ik kijk naar m'n hand. Het is gewoon mijn hand." },
  },
}

haakje "milan" { soort = "gevoel", vak = "klanten 3", ook = "product 2",
  welkom = { "sluit", "preek" }, ongepast = { "zelf", "zaken" },
  zeg {
    langs { "Ik zet het voor je op papier.", fout = "maakt er papier van",
      dan = { "Wat? Een getuigschrift? Die heeft hij allang. Het was een goeie, dat ook.",
        denkt = "Papier. Als het daar in gepast had, had ik het gestuurd." } },
    past { "Heb je dat ook gezegd?", brengt = "wat ze hem nooit zei" },
    past { "Ik zou het gewoon zeggen.", brengt = "een duwtje" },
    langs { "Zo ben ik thuis ook.", fout = "eigen verhaal",
      dan = { "Met je kok? O, met je familie. Ja. Nee, dit is anders, die ging echt weg.",
        denkt = "Milan had nu gezegd: mist iets. Zuur." } },
  },
  antwoord {
    [1] = { "Ik stuur 'm duimpjes.", denkt = "Duimpjes. Een volwassen vrouw." },
    [2] = { "Dat doe ik dus niet, dat is het. Hij stuurt foto's van sauzen, en ik stuur een duim terug. Een dúim! "
        .. "Aan iemand die proeft dat er zuur mist, maar dan een verlegen soort zuur. Dat zei hij dan. En dan wás "
        .. "dat zo. Begonnen aan de afwas, hè, bij Doortje, zoals ik met Doortje begonnen ben. [In het "
        .. "verpleeghuis, grote pannen, en eitjes pellen voor oude meneren. Lekkere carrière, hè](verpleeghuis)?",
      denkt = "Ik maak er weer een grapje van. Zo doe ik dat dan." },
    [3] = { "Ja. Ja, en ik heb het nooit gezegd. Eén avond zei hij: meet mij anders ook even, chef. En hij stak "
        .. "z'n pols uit. En ik lachte, en hij niet. En dan was er nog wat, die avond van de wagen, toen stond "
        .. "hij hier al met z'n jas half aan en toen vroeg hij. [Nee. Nee, wacht, daar wil ik het nu even niet "
        .. "over hebben, niet met Doortje erbij, ze staat daar](nietnu).",
      denkt = "Ik had dat ding om m'n nek. Ik had het nog kunnen doen ook, dan was het een grap geweest." },
  },
}

haakje "nietnu" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "stopt" }, ongepast = { "door", "preek", "sluit" },
  zeg {
    langs { "Ik zou het gewoon zeggen.", fout = "duwt, zij stopt",
      dan = { "Ja, jij wel. Het is mijn Doortje, hoor, niet de jouwe.",
        denkt = "Iedereen weet altijd hoe je met Doortje moet praten. Alleen Doortje niet." } },
    langs { "Hoe kwam dat zo?", fout = "peutert door",
      dan = { "Nee. Ik zeg toch nee? Neem nog koffie.", denkt = "Harold vroeg tenminste nergens naar." } },
    langs { "Wie weet dat nog meer?", fout = "peutert door",
      dan = { "Ssst. Niet nu, zei ik.", denkt = "Dat is nu precies hoe je iets níet te horen krijgt." } },
    past "Dan laten we dat rusten.",
  },
  antwoord {
    [3] = { "Ja, graag. … Ze is naar de bakken, ik zeg het vlug. Vrijdags komt ze expres een uur te vroeg, en dan "
        .. "legt ze haar hand tegen m'n wagens. Alleen haar hand. En ik lig daar dan zogenaamd niet, in de bus. "
        .. "Ze weet alles, dat mens. [Net als Ank, een klant, die kwam nota bene haar eigen uitvaart bestellen, "
        .. "giebelend](ank)!", denkt = "Ik fluister. In m'n eigen keuken.",
      zwijg = { "En dan knikt ze naar die bus. En ik maar stil liggen, met m'n muts op.",
        denkt = "Elf jaar, en nooit één vraag." } },
  },
}

haakje "busje" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  welkom = { "sluit", "door" }, ongepast = { "preek", "troost", "zaken" },
  zeg {
    sluit { "En is dat nog een paar nachten?", langs = "het zijn maanden",
      dan = { "Een paar? Sinds september al, joh. [En overdag val ik om, en dan vannacht weer. Wie anders, zeg "
          .. "eens, wie](moe)?", denkt = "Een paar nachten. Was het maar waar." } },
    sluit { "En slaap je daar dan ook?", past = true },
    door { "En wat vinden die verhuurders daarvan?", langs = "vraagt naar een ander",
      dan = { "Breda? Hoorn? Die weten van niks. Die halen 'm maandag op en vinden een muts.",
        denkt = "Die muts was ik kwijt. Hij lag bij Hoorn." } },
    sluit { "En hangt daar dan geen alarm bij?", langs = "lost het op",
      dan = { "Dat héb ik. Ergens. Als dat piept is het al vijf graden en dan lig ik in bed met een piep. [En "
          .. "tegen Joost zeg ik dat ik deeg ga maken. Deeg! Elke nacht! M'n eigen man, en ik sta nog te "
          .. "giechelen ook](joost).",
        denkt = "Joost had er ook al een." } },
  },
  antwoord {
    [1] = { "Best hoor. Muts op.", denkt = "Tot ze begint te brommen. Of juist ophoudt." },
    [2] = { "Juist wel, raar genoeg. Zolang die motoren brommen slaap ik als een os, en wordt het stil, dan zit "
        .. "ik rechtop. Eén keer stond ik op m'n sokken in de sneeuw, en het was de snelweg maar, die was even "
        .. "leeg. [En Joost, m'n man, die denkt dat ik deeg sta te maken. Deeg! Om vier uur 's nachts! Ik moet er "
        .. "zelf om lachen, het is zo'n slechte smoes](joost).",
      denkt = "Niemand vraagt ooit of ik slaap. Ze vragen of ik gek ben." },
    [3] = { "Beter dan thuis. Thuis lig ik te luisteren naar iets wat ik niet kan horen, en daar hoor ik het "
        .. "tenminste. Elf jaar een eigen zaak, en ik lig in een slaapzak met een gat erin. 's Morgens plukt "
        .. "Doortje de veertjes uit m'n haar. [Deeg, heb ik tegen Joost gezegd, m'n man. Om vier uur 's nachts "
        .. "deeg! Wat een smoes, ik moest de gang op van het lachen](joost).",
      denkt = "Geen lachje. Ik had op een lachje gerekend.",
      zwijg = { "Ze zegt er niks van, van die veertjes. Ze legt ze op de vensterbank.",
        denkt = "Er ligt al een hoopje." } },
  },
}

haakje "joost" { soort = "gevoel", vak = "product 3", ook = "klanten 3",
  welkom = { "zelf", "grapt" }, ongepast = { "preek", "prijst", "sluit" },
  zeg {
    langs { "Daar mag je trots op zijn.", fout = "prijst een smoes",
      dan = { "Op dat deeg? Er ís geen deeg. Dat is de grap.",
        denkt = "Die is er niet bij. Koffie, misschien." } },
    langs { "Was dat zo erg?", fout = "ernst waar ze giechelt",
      dan = { "Erg? Nee, stóm. Deeg, zeg ik toch? Ik maak nooit deeg!",
        denkt = "Dat lachje zakt meteen uit je gezicht, zo." } },
    langs { "Ik zou het gewoon zeggen.", fout = "raad bij een giechel",
      dan = { "Ja, dag, en dan gaat hij in die bus liggen. Met z'n rug. [Iemand moet die nachten doen, en ik ben "
          .. "op. Wie dan](moe)?", denkt = "Dat weet ik ook wel, dat je dat zou zeggen." } },
    past "Dat heb ik ook een keer gedaan.",
  },
  antwoord {
    [1] = { "Ja? Wat voor smoes had jij? Nee, zeg maar niet.", denkt = "Toch fijn, een medesmoezer." },
    [2] = { "Ha! Iedereen heeft er wel een, hè, zo eentje. Hij geeft techniek, hij heeft met 3B dat alarm "
        .. "gebouwd, ze kwamen het met z'n allen brengen. En toen ze weg waren heb ik de batterij eruit gehaald. "
        .. "Welterusten, zegt hij dan, het alarm staat aan. En dan ga ik op m'n tenen. [En overdag sta ik met m'n "
        .. "hoofd tegen de koelcel, gewoon, omdat ie koud is. Vannacht weer. En wie moet het anders doen? Zeg jij "
        .. "het dan](moe).", denkt = "Hij snurkt de laatste tijd wel erg vlug, nu ik erover nadenk." },
    [3] = { "Maar had jij ook iemand die het al wist? Ik denk namelijk dat hij het weet. Hij vraagt nooit waar "
        .. "dat deeg blijft. Hij zegt: succes met je deeg. En dan trekt hij de deken op. En dan fiets ik. [Zo "
        .. "gaat dat elke nacht, en ik kan haast niet meer trappen. Maar wie doet het anders](moe)?",
      denkt = "Twintig jaar getrouwd, en hij zegt succes met je deeg." },
  },
}

haakje "moe" { soort = "belang", vak = "product 3", ook = "promotie 3",
  welkom = { "preek", "eerlijk" }, ongepast = { "stopt", "door" },
  zeg {
    past "Laat een ander dat eens doen.",
    langs { "Dat kon je niet weten.", fout = "troost, ze vroeg wie",
      dan = { "Wat niet? Dat een mens moe wordt? Nee, dat was een verrassing. Ik vroeg wié. [Of hoeft dat bij "
          .. "jullie niet, gaat zo'n wagen nooit stuk? Beloof je dat](wakker)?",
        denkt = "Lief hoor. Daar slaap ik dan weer op." } },
    langs { "Ik zou er nog een nachtje over slapen.", fout = "dat lukt juist niet",
      dan = { "Slapen. Ja. Ja, dat is een goeie. Waar?", denkt = "Die hoort zelf niet wat die zegt." } },
  },
  antwoord {
    [1] = { "Ja. Wie dan. Maar ja.", denkt = "Een ander. Zeg dat nog eens." },
    [2] = { "Een ander. Ja. Ja, maar wie blijft er nu op voor andermans eten? Eén nacht maar. Dan legde ik m'n "
        .. "telefoon op m'n buik en dan sliep ik. Ik zou er zelfs voor betalen, en ik betaal nergens graag voor. "
        .. "[En dan moet die me nog zweren dat er niks warm wordt, de hele nacht, beloofd is beloofd. Doe jij "
        .. "zoiets](wakker)?", denkt = "Die thermoskan wil ik wel vullen." },
    [3] = { "Dat is het eerste verstandige wat iemand erover zegt. De anderen hebben allemaal een apparaat. "
        .. "Iemand die dan wakker is, en ik niet, dat is alles. Ik kan niet meer én koken én wakker zijn, ik word "
        .. "er gemeen van. [En dat jij er dan bij belooft dat er niks misgaat, tot de ochtend. Ja, dat wil ik ook "
        .. "nog](wakker).",
      denkt = "Moe. Ik heb het gezegd. Er gebeurt niks." },
  },
  antwoord { stemming = "druk",
    [4] = { "Een ander. Weet je wat er vorige maand in die bus lag? Een tweede slaapzak. Zo'n dikke, tot min "
        .. "tien, het prijsje zat er nog aan. Van Joost. Hij heeft er niks over gezegd en ik ook niet. En hij "
        .. "zegt nog steeds: succes met je deeg. Ik lig daar in die slaapzak van hem en ik durf niet naar huis, "
        .. "dat is het, ik ben gewoon bang. Morgen honderdtien man. [En dan wil ik voor vannacht gewoon een "
        .. "belofte. Dat ie het houdt. Van jou mag ook](wakker).",
      gezicht = "bang", denkt = "Bang. Dat was het woord. Tegen een verhuurder.", blik = "tafel",
      zwijg = { "Hij is warm, hoor, die slaapzak. Hij is heerlijk.",
        denkt = "Ik moet dat prijsje er eens af halen." } },
  },
}

-- De taart, en Doortje.

haakje "doortje" { soort = "feit", vak = "klanten 3", ook = "klanten 1",
  stemming = "taart",
  welkom = { "grapt" }, ongepast = { "troost", "preek" },
  zeg {
    langs { "Dat overkomt iedereen wel eens.", fout = "troost een feestje",
      dan = { "Eenenzestig worden? Als je geluk hebt, ja.",
        denkt = "Die brengt een stemming mee. Er is taart, joh." } },
    langs { "Ik zou het gewoon zeggen.", fout = "raad op een feestje",
      dan = { "Wat? Dat ze moet gaan zitten? Dat zeg ik al elf jaar.",
        denkt = "Gewoon zeggen. Tegen Doortje. Succes." } },
    past "Doe mij er ook maar een.",
    langs { "Zal ik even meelopen?", fout = "ze redt zich zelf",
      dan = { "Naar die slingers? Niet doen, ze slaat je van de trap. Dit is van haar. [Wij hebben samen zoveel "
          .. "uitvaarten gedaan, en zo'n plezier als we daarin hadden](uitvaart).",
        denkt = "Eén ladder, en daar komt er al weer eentje helpen." } },
  },
  antwoord {
    [2] = { "Ha, dat wil iedereen. Nee, die heb ik meegenomen toen ik begon. Ik doe de afwas, zei ze, dan heb jij "
        .. "je handen vrij om fouten te maken. Wij hebben al samen gestaan, hè, vroeger. [Negen jaar "
        .. "verpleeghuis, grote pannen, een half ei voor meneer De Wit en de andere helft voor mij, en toen "
        .. "kregen we opwarmbakjes en een bos bloemen. Lekkere carrière, hè](verpleeghuis)?",
      denkt = "Ze hangt 'm weer scheef, om me te pesten." },
  },
}

haakje "verpleeghuis" { soort = "gevoel", vak = "product 2", ook = "markt 1",
  welkom = { "prijst", "eerlijk" }, ongepast = { "zaken", "zelf" },
  zeg {
    langs { "Ik zou het ook niet durven.", fout = "hoort iets engs",
      dan = { "Wat, een ei koken? Waar ben je bang voor, voor oude mensen?",
        denkt = "Meneer De Wit was zo groot als een theelepel." } },
    langs { "Dus het lag niet aan jou.", fout = "hoort een ontslag",
      dan = { "Dat het daar ophield? Nee, dat was het hoofdkantoor, met z'n opwarmbakjes. Maar ik had het over "
          .. "het ei.",
        denkt = "Alles moet altijd ergens aan liggen, bij die." } },
    past "Daar mag je trots op zijn.",
    langs { "Wat kost je dat?", fout = "rekent",
      dan = { "Een half ei? Een half ei kost niks. Wat zit jij te rekenen.",
        denkt = "Die rekent alles om." } },
  },
  antwoord {
    [2] = { "Dat ben ik eigenlijk ook. Dat zeg ik alleen nooit. Op een dinsdag stond ik daar met dat hele ei, "
        .. "toen was hij er niet meer, en toen heb ik ze allebei opgegeten, dat leek me netjes. Zo ben ik later "
        .. "op de uitvaarten gekomen, daar was ik goed in. [En nu bellen ze, en ik lieg dat er geen plek is, en "
        .. "ik ga maar weer soppen](nee).",
      denkt = "Het was een goed ei." },
    [3] = { "Z'n dochter kwam vragen wat z'n laatste maaltijd was. Een half ei, mevrouw, en het was goed gekookt. "
        .. "En daar had ze wat aan, dat zag je! Zo ben ik op de uitvaarten gekomen, van dat ei. [Nu zeg ik nee. "
        .. "Geen plek, mevrouw. En ondertussen sop ik de planken](nee).",
      denkt = "Trots. Dat woord krijg ik van mezelf nooit." },
  },
}

haakje "gegeten" { soort = "feit", vak = "klanten 1",
  stemming = "taart",
  welkom = { "grapt" }, ongepast = { "stopt", "eerlijk", "zaken" },
  zeg {
    langs { "Ga maar, ik wacht wel.", fout = "ze gaat nergens heen",
      dan = { "Waarheen? Ik sta hier met een bordje. Aanpakken.", denkt = "Beleefd. M'n arm wordt er moe van." } },
    past "Doe mij er ook maar een.",
    langs { "Ik zet het voor je op papier.", fout = "pakt meteen de map",
      dan = { "Je bord? Op die map? Eerst eten, dan papier. [Anders komt er alweer een boon bij, in die pot "
          .. "daar](tellen).",
        denkt = "Die is zenuwachtig. Daar is taart goed voor." } },
    langs { "Nee, eerlijk gezegd niet.", fout = "weigert haar taart",
      dan = { "Geen taart? Op haar verjaardag? Doortje! Die lust geen taart! Nee, geintje, zit.",
        denkt = "Wie zegt er nu nee tegen een gesneden punt." } },
  },
  antwoord {
    [1] = { "Zo mag ik het zien. Vorkje daar.", denkt = "Grote hap. Goed teken." },
    [2] = { "Zo mag ik het horen. Groot of klein? Groot. Ik vroeg vroeger aan iedereen die hier binnenkwam of ze "
        .. "al gegeten hadden. Nu tel ik bonen. [In die pot, ja, telkens als er iemand wat toezegt](tellen).",
      denkt = "Dat klopt ook nog, van vroeger. Ik vraag het nooit meer." },
  },
}

haakje "slagroom" { soort = "feit", vak = "product 2",
  stemming = "taart",
  welkom = { "troost", "grapt" }, ongepast = { "eerlijk", "preek" },
  zeg {
    langs { "Ik zou er nog een nachtje over slapen.", fout = "taart wacht niet",
      dan = { "Over slagroom? Dan is het soep. Zeg het na, kom op.",
        denkt = "Nu weet ik dat die nooit heeft gebakken." } },
    langs { "Wat had je liever gehoord?", fout = "te zwaar voor slagroom",
      dan = { "Het is slágroom. Je moest het gewoon nazeggen!",
        denkt = "Ik maak een grapje, en die komt met een gesprek." } },
    langs { "Dat weet ik niet.", fout = "bederft het spel",
      dan = { "Nee, dat weet niemand, daarom moet je het zéggen. Sfeer!",
        denkt = "Eerlijk, maar er zit geen feest in." } },
    past "Dat loopt wel los.",
  },
  antwoord {
    [2] = { "Hahaha. Nee! Van jou geloof ik er niks van, van haar wel. Gek is dat. Ja, als het hier altijd bij "
        .. "slagroom bleef. Zaterdag heb ik een bruiloft, en dan komen er weer twee aanhangers op het plein. "
        .. "[Alle twee gehuurd, en één blijft er leeg, ja, lach jij maar](dubbel).",
      denkt = "Zo zei hij het precies, die ander. Maar deze lachte erbij." },
  },
}

haakje "gevonden" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  stemming = "weerzien",
  welkom = { "eerlijk" }, ongepast = { "troost", "grapt", "zaken" },
  zeg {
    past "Nee, eerlijk gezegd niet.",
    langs { "Dat zoek ik vandaag nog uit.", fout = "weer uitstel",
      dan = { "Vandaag nog. En de vorige keer? Nee, laat maar. Vandaag nog.",
        denkt = "Zo'n zin kan je gewoon blijven zeggen." } },
    langs { "Zet mij er ook maar bij.", fout = "grapt eruit",
      dan = { "Bij de bonen? Je ligt er al in, zei ik. Dus het is nee. [Zo lachen, dat kon Harold ook, van "
          .. "jullie. Kende jij die? Bellen hoeft niet](harold).",
        denkt = "Leuk geprobeerd. Met zo'n glimlach." } },
    langs { "Dat loopt wel los.", fout = "sust",
      dan = { "Loopt wel los. Dus niet gekeken. Zeg dat dan, ik zei nog: mag ook.",
        denkt = "Dáár had ik een boon voor klaarliggen." } },
  },
  antwoord {
    [2] = { "Nee. Goed, dan hoef ik niet te wachten. Ik dacht, er ligt daar vast een hele map over mij, met een "
        .. "kruis erdoor. Want weet je wat ik wel van jullie krijg? [Elk jaar een folder, aan Tafel voor Acht. "
        .. "Acht! M'n buren lachen zich gek. Kan jij daar nu eens wat aan doen](folder)? Verder niks.",
      denkt = "Die had zo een smoes kunnen verzinnen. Druk, had gekund." },
  },
}
-- Dingen in de keuken, iets van jezelf.

ding "pot" { kop = "de pot op de stoel", na = "tellen", vak = "promotie 1", ook = "promotie 3",
  zeg {
    ziet { "Die pot heeft de beste plek gekregen.", past = true },
    ziet { "Die pot staat klaar voor de soep.", langs = "ziet eten",
      dan = { "Afblijven. Daar gaat niks van in de soep, nog niet.",
        denkt = "Soep. Was het maar soep, was ie maar leeg." } },
    ziet { "Die pot hebben ze hier laten staan.", langs = "het is haar pot",
      dan = { "Laten staan? Die staat daar omdat ík 'm daar zet.",
        denkt = "Iedereen wil hier opruimen, behalve de vloer." } },
    ziet { "Die pot is voor de fooi, zie ik.", langs = "het is geen fooi",
      dan = { "Fooi. Ja, zoiets. Alleen zitten er geen centen in.",
        denkt = "Het is m'n boekhouding. Tegen m'n teleurstellingen." } },
  },
  antwoord {
    [0] = { "Bonen.", denkt = "Van de pot afblijven graag." },
    [1] = { "De beste, ja. [Alles wat mensen me beloven, dat zit daar, in bonen](tellen).",
      denkt = "De boekhouder heeft een map nodig." },
    [2] = { "Hij zit ook lekker, die stoel. Ja, lach maar. [Kijk, hij is al aardig vol, met al die "
        .. "beloftes](tellen).",
      denkt = "Iemand die kijkt waar iets staat. Zo kijk ik ook." },
    [3] = { "Voor elke toezegging een boon, en dan tikt dat zo, als je 'm erin doet. [Eentje hou ik bij me, in "
        .. "m'n schort, een van mezelf, dat is, eh, ja](schort).",
      denkt = "Nu zeg ik het tegen een mens in plaats van tegen een pot." },
  },
}

ding "deur" { kop = "de thermometer bij de deur", na = "thermometer", vak = "product 3",
  zeg {
    ziet { "Die bij de deur staat hoog, geloof ik.", langs = "trapt erin",
      dan = { "Hoog. Nee. Die hangt er al sinds kerst zo bij.",
        denkt = "Hij ziet een glaasje en geen streepje." } },
    ziet { "Die bij de deur staat stil, geloof ik.", past = true },
    ziet { "Die bij de deur staat laag, geloof ik.", langs = "trapt er half in",
      dan = { "Laag, ja. Dat hoort ook zo, bij een koelcel. Zegt iedereen.",
        denkt = "Bijna. Er werd wel gekeken." } },
    ziet { "Die bij de deur staat goed, geloof ik.", langs = "trapt erin",
      dan = { "Keurig, ja. Al sinds kerst.", denkt = "Weer een. Ze nemen er soms nog een foto van ook." } },
  },
  antwoord {
    [0] = { "Thermometer.", denkt = "Ik zeg er niks over. Dat is de sport." },
    [1] = { "Hm. Goed gezien.", denkt = "Eén punt. Ik moet m'n gezicht in de plooi houden." },
    [2] = { "Ha! Die is stuk, al sinds kerst. Jij bent de tweede die het ziet, de rest zegt: wat een keurige "
        .. "temperatuur, mevrouw. Ja, het is gemeen, ik laat 'm expres hangen. [Zo controleer ik dus mensen, met "
        .. "een kapot ding. Is dat gek of niet](nakijken)?", denkt = "Jij kijkt dus." },
    [3] = { "Zie je dat? Corrie zag het ook, een klant, zevenenzeventig. Kind, zei ze, die staat ook stil. Ook! "
        .. "Daar heb ik nog een avond over lopen denken. [Nu meet ik alles dubbel, ook wat goed is. Is dat gek, "
        .. "denk je](nakijken)?", denkt = "Die goeie heb ik om m'n nek. Dat is vast ook gezien." },
  },
}

ding "vormpjes" { kop = "de vormpjes op de bovenste plank", na = "ank", vak = "product 2", ook = "klanten 2",
  zeg {
    door { "Hoe zijn die vormpjes daar gekomen?", langs = "kijkt naar de plank",
      dan = { "Met een trapje. Nee, laat staan. Die staan daar goed.",
        denkt = "Bijna. Ik hoorde ze al rinkelen." } },
    door { "Wanneer gebruik je al die vormpjes?", langs = "ze gebruikt ze niet",
      dan = { "Niet. Ze rinkelen genoeg, als er een vrachtwagen langskomt.",
        denkt = "En dan gaat de radio aan." } },
    door { "Waar wachten al die vormpjes op?", past = true },
    door { "Wat passen er in, in die vormpjes?", langs = "ziet servies",
      dan = { "Een kopje, ongeveer. Kleiner, zei zij, kleiner.",
        denkt = "Daar kijken we nu even niet naar." } },
  },
  antwoord {
    [0] = { "Bakjes.", denkt = "Daar kijken we nu even niet naar." },
    [1] = { "Geleend. Ik moet ze terugbrengen.", denkt = "Die banketbakker blijft er heel beleefd onder." },
    [2] = { "Op mij. Ze zijn geleend, al sinds augustus, en die man heeft twee keer gebeld. [Ze waren voor Ank, "
        .. "ja, die van haar eigen afscheid](ank).", denkt = "Sinds augustus, zeg ik. Alsof dat kort is." },
    [3] = { "Ja. Waarop. Ze waren voor Ank, voor die pudding. [Streng was ze, hoor, met proeven, en toch heb ik "
        .. "een knikje gehad, voor m'n griesmeel](griesmeel)!",
      denkt = "Net ging er een vrachtwagen langs. Ik heb geen radio aangezet." },
  },
}

jezelf "ei" { diepte = 0,
  zeg {
    zelf { "Ik kan alleen een ei bakken, en dat plakt.", past = true, brengt = "haar boter" },
    zelf { "Bij mij thuis kookt de magnetron, vrees ik.", past = true, brengt = "wat zij zelf eet" },
  },
  antwoord {
    [0] = { "Zo.", denkt = "We doen een rondje kookkunst. Gezellig." },
    [1] = { "Boter eerst warm laten worden. Dan pas het ei.",
      denkt = "Iedereen vertelt mij wat hij niet kan koken." },
    [2] = { "Ha. Ik eet zelf vier avonden in de week brood, boven de spoelbak. Als m'n moeder dat zag. Boter "
        .. "eerst warm, trouwens. Wárm.", denkt = "Kijk, dat had niet in de map gestaan." },
  },
}

jezelf "sleutel" { diepte = 1,
  zeg {
    zelf { "Ik ben ook weleens een afspraak vergeten. Helemaal.", past = true, brengt = "of je gebeld hebt" },
    zelf { "Ik reed eens naar een klus zonder de sleutel.", past = true, brengt = "wie je het eerst belde" },
  },
  antwoord {
    [0] = { "Dat stelt me gerust.", denkt = "Fijn, en dat komt nu mijn koeling doen." },
    [1] = { "Dan weet je dat ook weer.", denkt = "Eerlijk. Wel een rare reclame." },
    [2] = { "Ja? En toen? Heb je gebeld, onderweg? Dat wil ik dan weten. Iedereen vergeet wat, ik heb eens de "
        .. "soep van veertig man op de oprit laten staan. Maar heb je gebéld.",
      denkt = "Ik vraag het te hard. Het is maar een sleutel." },
    [3] = { "Ha, en wie heb je het eerst gebeld? Je baas of de klant? De klant. Goed. Dat is alles wat ik wil "
        .. "weten van een mens, eigenlijk.", denkt = "Ik mag deze wel, geloof ik. Rustig aan." },
  },
}

jezelf "broer" { diepte = 3,
  zeg {
    zelf { "Ik zei een keer dat ik er zou zijn. Ik was er niet.", past = true,
      brengt = "dat jij het ook liet liggen" },
    zelf { "Mijn broer rekende een keer op mij. Ik sliep.", past = true, brengt = "dat jij ook sliep" },
  },
  antwoord {
    [0] = { "O. Vervelend.", denkt = "Zo ver waren wij nog niet, jij en ik." },
    [1] = { "Tja. Dat hoor je vaker.", denkt = "Wat moet ik daarmee, tussen de pannen." },
    [2] = { "Hm. En heb je het daarna nog gezegd? Of is het blijven liggen? Bij mij is het blijven liggen, "
        .. "namelijk.", denkt = "Ik vraag door. Dat doe ik anders nooit bij vertegenwoordigers." },
    [3] = { "Dan weet je dus hoe dat is, midden in de nacht. Je hoeft er niks over te zeggen, hoor. Bij mij was "
        .. "het een klant, en één ding vroeg ze maar. [Koud moest het zijn, en ik riep: komt goed, Ank, zonder op "
        .. "te kijken](beloofd).",
      denkt = "Die koffie is allang koud, trouwens." },
  },
}

-- Het formulier. Zodra het opengaat zegt iedereen ineens u.

vak "markt 1" {
  kop = "Soort werk",
  noteer = { [0] = "eten, warm en koud", [1] = "feesten, lunches, afscheid", [2] = "uitvaarten: nu geen meer",
    [3] = "een afscheid doet ze het liefst" },
  zeg {
    leest "Hoe is uw werk verdeeld, in soorten opdrachten?",
    brug { "Een afscheid was je het liefst. Wat doe je verder?", na = "uitvaart" },
    brug { "Na dat verpleeghuis, wat ben je toen gaan koken?", na = "verpleeghuis" },
  },
  antwoord {
    [0] = { "Eten. Warm en koud.", denkt = "O, nu is het ineens u." },
    [1] = { "Feesten, lunches, en een afscheid. [Dat laatste deed ik liever dan een bruiloft, schrijf maar "
        .. "op](uitvaart).", denkt = "Dat hoort zo'n pen natuurlijk niet." },
    [2] = { "Feesten, bedrijfslunches. En een afscheid, dat was een groot deel. Streep maar door. [Vol, zeg ik, "
        .. "en op zaterdag sop ik een kast, want er is niks](nee).",
      denkt = "Zo'n streep zou opluchten, denk ik." },
    [3] = { "Op papier van alles. In het echt zijn er mensen die wat te vieren hebben en mensen die wat moeten, "
        .. "en voor die laatste was ik goed. [Als ze nu bellen zit ik zogenaamd vol, en dan sop ik nog maar een "
        .. "kast](nee).",
      denkt = "Tegen Lidewij zou ik het zo niet zeggen." },
  },
}

vak "markt 2" {
  kop = "Planning vooruit",
  noteer = { [0] = "wisselt", [1] = "bruiloft 1 jaar, afscheid 3 dagen", [2] = "op dinsdag weet ze zaterdag",
    [3] = "in de zomer geen wagen op 3 dagen" },
  zeg {
    leest "Hoe ver van tevoren plant u, gemiddeld in weken?",
    brug { "Je vroeg hoe lang ik had. Hoe plan je zelf, vooruit?", na = "tijd" },
    brug { "Lidewij belt op het laatst. En de bruiloften?", na = "lidewij" },
  },
  antwoord {
    [0] = { "Dat wisselt.", denkt = "Een gemiddelde. Tussen een jaar en drie dagen." },
    [1] = { "Een bruiloft een jaar. Een afscheid drie dagen. [En als ik op het laatst bel, wat is dan de prijs, "
        .. "per dag](prijs)?", denkt = "Een gemiddelde. Veel plezier ermee." },
    [2] = { "Een bruiloft hangt een jaar aan de muur, daar zeuren ze een jaar over servetten. Een afscheid hoor "
        .. "je op dinsdag en dan is het zaterdag. [En als die dan stuk is, die zaterdag, zetten jullie er dan een "
        .. "ander neer](tweede)?", denkt = "Het pennetje zoekt een getal. Arm pennetje." },
    [3] = { "In de zomer is iedereen uitverkocht en dan bel ik de slager, die heeft een cel. Dat durf ik alleen "
        .. "niet meer, in drie dagen. [Hebben jullie dan altijd nog een tweede, achter op het terrein](tweede)?",
      denkt = "Die slager krijgt met kerst altijd een fles van me." },
  },
}

vak "markt 3" {
  kop = "Komend jaar",
  noteer = { [0] = "zien we wel", [1] = "bruiloften, zelfde als nu", [2] = "zegt nee tegen elk afscheid",
    [3] = "Corrie: griesmeel, geen broodjes", [4] = "wil tegen Corrie zeggen dat ze loog" },
  zeg {
    leest "Welke groei verwacht u het komende jaar, in procenten?",
    brug { "Je zegt nu dat je vol zit. En dit jaar?", na = "nee" },
    brug { "Corrie komt elke vrijdag. Wat komt er dit jaar verder?", na = "corrie" },
  },
  antwoord {
    [0] = { "Dat zien we wel.", denkt = "Procenten. Ik zou het niet weten." },
    [1] = { "Zelfde als nu. Bruiloften zat.", denkt = "Zo lijkt het net een plan." },
    [2] = { "Aan werk geen gebrek, alleen zeg ik steeds af. [Ik doe of ik volgeboekt ben, en ik sop wat "
        .. "kasten](nee).",
      denkt = "Staat daar nu een min voor, of een plus? Ik kan het niet lezen." },
    [3] = { "Ik wil weer ja zeggen op een dinsdag, verder hoeft er niks te groeien. Er ligt er nog een. [Voor "
        .. "Corrie. Maar dan moet ik haar eerst wat vertellen, en dat stel ik elke vrijdag uit](corrie).",
      denkt = "Zet dat maar eens in procenten." },
  },
}

vak "product 1" {
  kop = "Koeling nu",
  noteer = { [0] = "genoeg", [1] = "1 cel, daarboven huur", [2] = "twee wagens: één vol, één leeg",
    [3] = "vertrouwt geen van beide; ligt ernaast" },
  zeg {
    leest "Over hoeveel kubieke meter koeling beschikt u nu?",
    brug { "Twee wagens dus. Wat staat er verder nog?", na = "dubbel" },
    brug { "Je loopt een hele ronde. Wat hangt er aan vast?", na = "thermometer" },
  },
  antwoord {
    [0] = { "Genoeg.", denkt = "Kuub. Ik reken in mensen." },
    [1] = { "Eén cel, voor een man of veertig. Daarboven huur ik, [en dan meteen dubbel, ja, eentje voor de "
        .. "schrik](dubbel).", denkt = "Waarom twee, staat daar vast niet op." },
    [2] = { "Eén cel van mezelf. Daarboven huur ik, [bij twee verhuurders, en de ene wagen blijft leeg, ik weet "
        .. "het, ik weet het](dubbel).", denkt = "Nu komt er vast een offerte voor één grote." },
    [3] = { "Meer dan ik nodig heb, en ik vertrouw er niks van. ['s Nachts kruip ik dan maar in de bus, op het "
        .. "plein](busje).",
      denkt = "Dat hoeft hij niet op te schrijven." },
  },
}

vak "product 2" {
  kop = "Wat moet koud",
  noteer = { [0] = "wat koud moet", [1] = "vis, vlees, zuivel, onder de 4", [2] = "toetjes, die zie je niks aan",
    [3] = "griesmeel, het recept van Anks vader" },
  zeg {
    leest "Welke productgroepen koelt u, en op welke temperatuur?",
    brug { "Je had een plank vol vormpjes. Wat maak je daar verder mee?", na = "beloofd" },
    brug { "Voor Ank kookte je graag. Wat maak je zelf het liefst?", na = "ank" },
  },
  antwoord {
    [0] = { "Wat koud moet.", denkt = "En wat warm moet houden we warm. Zo werkt dat." },
    [1] = { "Vis, vlees, zuivel. Onder de vier.", denkt = "Zuivel. Niemand zegt zuivel. Ik zeg zuivel." },
    [2] = { "Vis, zuivel, toetjes. Vooral toetjes zijn eng, die zie je niks aan. [Ank wou een toetje op haar "
        .. "eigen afscheid, en dat kwam ze zelf bestellen, vrolijk en al](ank)!",
      denkt = "Nu zit ik het over Ank te hebben. Met een pen erbij." },
    [3] = { "Alles wat iemand het liefst heeft. Voor Ank, een klant, was dat een pudding van vroeger. [Bijna, zei "
        .. "ze steeds, en toen knikte ze, en ik danste, met die griesmeel in m'n hand](griesmeel).",
      denkt = "Productgroep: griesmeel. Succes." },
  },
}

vak "product 3" {
  kop = "Bewaking 's nachts",
  noteer = { [0] = "met een thermometer", [1] = "meet zelf, elk uur", [2] = "slaapt ernaast, in de bus",
    [3] = "is op; er moet een ander wakker zijn", [4] = "tweede slaapzak, van Joost; is bang" },
  zeg {
    leest "Hoe is uw temperatuurbewaking geregeld, en door wie?",
    brug { "Die avond stond hij op zeven. Hoe is dat nu?", na = "zeven" },
    brug { "Joost denkt dus aan deeg. En wie kijkt er wel?", na = "joost" },
  },
  antwoord {
    [0] = { "Met een thermometer.", denkt = "Door wie. Door wie denk je." },
    [1] = { "Ik meet zelf. Ieder uur. [Ik moet zo weer, dus loop maar mee](thermometer).",
      denkt = "En 's nachts? Dat stond er toch bij?" },
    [2] = { "Ik meet zelf, en er is een alarm, dat ligt in de la. En verder, ja. [De rest gaat vanuit de bus, "
        .. "daar lig ik 's nachts in, naast die wagen](busje).",
      denkt = "Zet maar: door mevrouw, liggend." },
    [3] = { "Door mij. Overdag en 's nachts, door mij, en het gaat niet goed. [Vanmiddag stond ik tegen de "
        .. "koelcel te dommelen, en vannacht moet ik weer. Wie kan het anders? Weet jij het](moe)?",
      denkt = "'Geregeld', staat er. Daar had die Harold het ook altijd over." },
  },
}

vak "klanten 1" {
  kop = "Gasten",
  noteer = { [0] = "zoveel als er komen", [1] = "tachtig, soms tweehonderd",
    [2] = "schuur, 110 man, badkuipen met ijs", [3] = "tachtig man aten kaas, wisten van niks" },
  zeg {
    leest "Voor hoeveel gasten kookt u gemiddeld, en maximaal?",
    brug { "Honderdtien, in die schuur. Is dat een gewone maat?", na = "schuur" },
    brug { "Tachtig man aten broodjes. Hoeveel zijn het er anders?", na = "broodjes" },
  },
  antwoord {
    [0] = { "Zoveel als er komen.", denkt = "En dan nog vier die zich niet hadden opgegeven." },
    [1] = { "Tachtig, daar heet de zaak naar. Tweehonderd kan ook.",
      denkt = "Tachtig. Dat getal was vroeger gewoon een getal." },
    [2] = { "Meestal een man of tachtig. Honderdtien was het gekst. [Een bruiloft in een schuur, zonder koeling, "
        .. "en ik maar rennen met ijs, naar de badkuipen. Badkuipen](schuur)!",
      denkt = "Dat verhaal staat altijd klaar. Het is ook een goed verhaal." },
    [3] = { "Tachtig, en die eten wat ze krijgen. Ook in augustus. [Tachtig bolletjes kaas, en nog geen een die "
        .. "vroeg waarom, heerlijk zeiden ze](broodjes).",
      denkt = "Ik zei dat vriendelijker dan ik het meen." },
  },
}

vak "klanten 2" {
  kop = "Opdrachtgevers",
  noteer = { [0] = "mensen die trek hebben", [1] = "bruidsparen, kantoren, uitvaart",
    [2] = "Lidewij belt niet meer", [3] = "Ank: beloofd dat het koud was",
    [4] = "zei ja tegen Anks zus; was niet waar" },
  zeg {
    leest "Wie zijn uw drie grootste opdrachtgevers, op omzet?",
    brug { "Lidewij stuurde families. Wie stuurt er nu nog?", na = "lidewij" },
    brug { "Ank kwam zelf bestellen. Zijn er meer zo?", na = "ank" },
  },
  antwoord {
    [0] = { "Mensen die trek hebben.", denkt = "Op omzet. Ik onthou ze op wat ze lekker vonden." },
    [1] = { "Bruidsparen. Twee kantoren. En een uitvaartonderneemster, tot december.",
      denkt = "'Tot december' blijft van het papier af. De rest staat er." },
    [2] = { "De beste was Lidewij, die van de uitvaarten. [Ze belt niet meer, want ik zei druk, en dat was "
        .. "gelogen. Dus moet ik het doen. Hoe begin je zoiets](lidewij)?",
      denkt = "Er staat een streepje. Zag ik wel." },
    [3] = { "Op omzet weet ik het niet. De grootste was een heel klein vrouwtje. [Ank Roos, die bestelde hier "
        .. "haar eigen afscheid, en maar grappen maken](ank)!",
      denkt = "Vijftig kilo, met muts. Minder, tegen het eind." },
  },
}

vak "klanten 3" {
  kop = "Personeel",
  noteer = { [0] = "genoeg om te sjouwen", [1] = "Doortje + oproepkrachten",
    [2] = "kok Milan weg sinds november", [3] = "ze mat achter hem aan",
    [4] = "Milan wou blijven, zij zei 'komt goed'" },
  zeg {
    leest "Hoeveel vaste medewerkers heeft u, uitgedrukt in fte?",
    brug { "Milan is weg. Wie kookt er nu met je?", na = "milan" },
    brug { "Je loopt iedereen na. Wie zijn dat eigenlijk, iedereen?", na = "nakijken" },
  },
  antwoord {
    [0] = { "Genoeg om te sjouwen.", denkt = "Fte. Doortje is er drie." },
    [1] = { "Eén vast, Doortje. De rest op oproep.", denkt = "In augustus waren het er twee." },
    [2] = { "Doortje, en oproepkrachten. En een kok, tot november. [Milan. Zo goed, en dat weet hij niet van mij, "
        .. "hij denkt van niet](milan).",
      denkt = "Vlakker kon ik het niet zeggen." },
    [3] = { "Ik had een kok en die heb ik weggemeten. Zo mag je het opschrijven. [Iedereen liep ik na, en mezelf "
        .. "ook nog. Is dat nu zo gek](nakijken)?", denkt = "Weggemeten is geen woord. Het is wel wat ik deed." },
  },
  antwoord { stemming = "taart",
    [0] = { "Vandaag: één jarige.", denkt = "En die staat de afzuigkap te doen." },
  },
}

vak "promotie 1" {
  kop = "Vorige verhuurders",
  noteer = { [0] = "een paar", [1] = "Evert (gestopt), nu Breda en Hoorn",
    [2] = "Evert liet haar staan, zo erg was hij niet", [3] = "Harold: veel toegezegd, niks op papier" },
  zeg {
    leest "Met welke verhuurders heeft u de laatste drie jaar gewerkt?",
    brug { "Harold was er één keer. Met wie werk je wel?", na = "harold" },
    brug { "Er zitten er heel wat in die pot. Wie nog meer?", na = "tellen" },
  },
  antwoord {
    [0] = { "Een paar, door de jaren.", denkt = "Jij staat er ook bij. Weet je dat al?" },
    [1] = { "Evert, die is gestopt. Nu Breda en Hoorn. Van jullie krijg ik alleen [dat blaadje, voor Tafel voor "
        .. "Acht. Ik heet Tachtig! Kan dat er nu eens af](folder)?",
      denkt = "Die van jullie noem ik niet. Kijken of ze erom vragen." },
    [2] = { "Nu Breda en Hoorn, en vroeger had ik Evert. Die liet me staan. [Ik maak hem overal zwart, en dat had "
        .. "hij niet eens verdiend](evert).",
      denkt = "Over Breda doe ik ook lelijk. Daar heb ik geen feestje voor nodig." },
    [3] = { "Evert, tot augustus. En in april een halfuurtje een van jullie. [Harold, een schat van een man, zei "
        .. "iedereen. Zegt die naam je wat? Ik hoef 'm niet terug, hoor](harold).",
      denkt = "Nu ligt die naam er. Kijken wie hem opraapt." },
  },
}

vak "promotie 2" {
  kop = "Storingen",
  noteer = { [0] = "twee", [1] = "mei en augustus", [2] = "zeven graden, 's avonds laat",
    [3] = "belde ons nummer, er kwam niemand", [4] = "Milan wou die nacht blijven, zij zei 'komt goed'" },
  zeg {
    leest "Hoeveel storingen had u, en wat was de schade in euro's?",
    brug { "In augustus ging het mis. Was dat de enige keer?", na = "augustus" },
    brug { "Die stem stuurde niemand. Is dat vaker gebeurd?", na = "telefoon" },
  },
  antwoord {
    [0] = { "Twee.", denkt = "Wat een mooie twee wordt dat." },
    [1] = { "Eentje in mei, om te lachen. [Die van augustus was minder. Toen was het warm, en ik had 'm zo vol "
        .. "als wat](augustus).",
      denkt = "Nu moet er een bedrag in. Kom maar op." },
    [2] = { "Twee, en de tweede was in augustus. Wagen vol, warme nacht. [Zeven graden, las ik. Is er dan nog wat "
        .. "aan te doen, weet jij dat](zeven)?",
      denkt = "Ik zeg het maar. Eens kijken wat daarvan op papier komt." },
    [3] = { "Kapot mag. Schrijf dat op: kapot mag. Maar hij werd warm, en er hing een nummer op de deur. [En er "
        .. "nam er een op, slaperig, lief. Wil je 'm horen? Ik kan 'm](telefoon).",
      denkt = "Schade in euro's. Die heb ik niet. Wel in broodjes." },
  },
  antwoord { stemming = "druk",
    [0] = { "Twee. En vandaag geen.", denkt = "Afkloppen. Hout. Waar is hier hout." },
  },
}

vak "promotie 3" {
  kop = "Eisen",
  noteer = { [0] = "kou", [1] = "koud, op tijd, en er wordt opgenomen", [2] = "zeg hoe lang je erover doet",
    [3] = "iemand die wakker is, en die belt" },
  zeg {
    leest "Wat verwacht u van een verhuurder, in volgorde van belang?",
    brug { "Je vroeg hoe lang wij rijden. Wat wil je nog meer weten?", na = "rijden" },
    brug { "Alles wat ze toezeggen komt in die pot. Wat hoor je graag?", na = "tellen" },
  },
  antwoord {
    [0] = { "Kou.", denkt = "In volgorde: kou." },
    [1] = { "Koud, op tijd, en dat er iemand opneemt.",
      denkt = "Opgenomen werd er. Dat had ik er anders bij moeten zeggen." },
    [2] = { "Dat ze zeggen wat ze weten. Meer niet. [Bijvoorbeeld: hoe lang rij je, in het holst van de nacht, "
        .. "naar mij](rijden)?",
      denkt = "Nu moet er een één, twee, drie voor. Doe maar alles één." },
    [3] = { "Gaat het mis, dan word ik gebeld. Door iemand die al wakker was. De rest is kou, dat kan iedereen. "
        .. "[En bij jullie, staat er nooit eentje stil? Durf je dat te beloven](wakker)?",
      denkt = "Zo'n lange zin is het niet eens." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat { "Kapot mag, als er maar iemand belt.", na = "zeven", past = true, brengt = "wat ze wou horen" },
    vat { "Bellen hoeft niet, als er maar niks kapotgaat.", na = "zeven", langs = "precies andersom",
      dan = { "Niks kapot, dat bestaat niet, en wie dat zegt durf ik niet te bellen. Nee. Je bent er bijna, maar "
          .. "nee.",
        denkt = "Nooit kapot. Daar ging het net zo goed." } },
    vat { "Je zei iets toe, en nu zeg je liever niks meer toe.", na = "beloofd", past = true,
      brengt = "waarom ze nee zegt" },
    vat { "Ze zeiden jou iets toe, en nu geloof je niemand meer.", na = "beloofd", langs = "zij zei het toe",
      dan = { "Zij mij? Ja, dat ook. Maar dat is het niet, ík zei het. Ik.",
        denkt = "Weer mag ik de zielige zijn. Ik deed het zelf." } },
  },
  antwoord {
    [0] = { "Ja. Zoiets zal het zijn.", denkt = "Netjes verpakt. Wat zat er ook weer in." },
    [1] = { "Dat klopt wel, ja.", denkt = "Dat is korter dan ik het kan." },
    [2] = { "Zo kort is het? Ik ben hier een half jaar mee bezig. Maar het klopt. Bijna.",
      denkt = "Er ontbreekt een stuk, maar dat heb ik ook niet verteld." },
    [3] = { "Ja. Zo. Als jij het zegt klinkt het of er wat aan te doen is. Wacht, ik zet dat gas laag. Zo. Ja.",
      denkt = "Die heeft dus zitten luisteren. Ik schrik er een beetje van." },
  },
}

herstel {
  zeg {
    herstelt "Ik zit je te ondervragen, merk ik. Daar kwam ik niet voor.",
    herstelt "Stop. Ik vul een formulier in en jij zit erbij.",
    herstelt "Sorry, ik ga een lijstje af en ik hoor niet wat je zegt.",
  },
  antwoord {
    [0] = { "Dank je. Ik zat al te kijken waar de nooduitgang was.", denkt = "Dat het opvalt is al heel wat." },
    [1] = { "Gelukkig, ik ging al vanzelf u terugzeggen. Leg neer dat ding, je krijgt een verse bak. Waar waren "
        .. "we? [O ja, bij dat komt goed van jou, dat zit me nog dwars](komtgoed).",
      denkt = "Iemand die toegeeft dat het misgaat terwijl het misgaat. Let op, dat is zeldzaam.", blik = "jou" },
    [2] = { "Ha! Ik zat me al af te vragen of er nog een praktijkdeel kwam. Ik doe het ook, hoor, ik overhoor "
        .. "mensen aan die deur. Zullen we allebei ophouden? Koffie? [En dan dat komt goed van je, aan de "
        .. "telefoon, daar wou ik nog wat van zeggen](komtgoed).", denkt = "Nu weten we het van elkaar.",
      blik = "jou", doet = "schiet in de lach" },
    [3] = { "Weet je wat zo gek is, ik ging steeds netter antwoorden. Ik hoorde mezelf 'zuivel' zeggen! Niemand "
        .. "zegt zuivel. Doe dicht die map. [Je wou wat weten over storingen? Dan begin ik bij die wagen, in "
        .. "augustus](augustus).",
      denkt = "Dat had Harold nog in geen honderd visites gedaan.", blik = "jou",
      doet = "lacht en legt een theedoek over het formulier" },
  },
}

schrijven {
  zeg {
    vraagt "Vind je het goed als ik dit opschrijf?",
    vraagt "Zal ik dit noteren, of heb je dat liever niet?",
  },
  antwoord {
    [0] = { "Als het moet.", denkt = "Harold schreef niks op. Dus eigenlijk is het winst." },
    [1] = { "Schrijf maar. Getallen graag goed.", denkt = "Netjes, om dat te vragen." },
    [2] = { "Doe maar. En wat niet kan mag er ook in, graag zelfs.",
      denkt = "Iemand die opschrijft kan later niet zeggen dat het anders was." },
    [3] = { "Schrijf maar op wat jullie moeten weten. De rest is van mij, die onthou je maar.",
      denkt = "Ik wil wel eens zien of ik het terughoor. Ja, weer een test." },
  },
}

stilte {
  diep = { "…Hm. Ja. Wacht, ik roer even. … Neem nog koffie.",
    denkt = "Niemand vraagt wat, niemand belooft wat. Ik word er bijna slaperig van." },
  dood = { "Wat is er? Je kijkt of je op je wisselgeld wacht.",
    denkt = "Ik heb niks gezegd waar je stil van hoeft te zijn. Of wel?" },
}

-- De brochure.

voorstel "garantie" { kop = "Koudegarantie", behoefte = "augustus", echt = false,
  zeg {
    belofte { "Met onze koudegarantie valt hij bij jou gegarandeerd niet uit.",
      dan = { "Gegarandeerd. Die heb ik al, die liggen onderin. En als hij dan uitvalt, wat krijg ik dan? Geld? "
          .. "Ik had geen géld nodig, die nacht.", denkt = "Die soort krijg ik bijna niet meer binnen.",
        doet = "legt een witte boon op tafel", blik = "tafel" } },
    bod "Een jaarcontract met koudegarantie: bij uitval geld terug. 2.900 euro.",
    korting "Koudegarantie, een jaar. 2.900, maar voor jou maak ik er 2.400 van.",
  },
  antwoord {
    [0] = { "Garantie, zo. En waarop precies? Je weet nog niet wat er stuk kan.",
      denkt = "Duur woord. Ik had nog niks gezegd." },
    [1] = { "Geld terug, als het fout gaat. Maar ik heb er geen rekening van gestuurd, hè, van dat weekend. Ik "
        .. "kan die familie moeilijk een creditnota geven.",
      denkt = "Eerst zo goed luisteren, en dan toch gaan rekenen." },
    [3] = { "Een net contract, echt. Alleen komt het pas in actie als het al mis is. Ik zoek iets wat ervoor "
        .. "komt. [Of durf je zelf te beloven dat het bij jullie niet zover komt](wakker)?",
      denkt = "Op maandag is zo'n papier goud waard. Mijn ellende is altijd op zaterdag." },
  },
}

voorstel "eigen" { kop = "Eigen aanhanger", behoefte = "dubbel", echt = false,
  zeg {
    korting "Een eigen koelaanhanger in lease. 210 per maand, nu 180, deze week.",
    bod "Een eigen koelaanhanger in lease, dan huur je niet dubbel. 210 per maand.",
    belofte { "Een eigen aanhanger, en van dit soort zorgen ben je voorgoed af.",
      dan = { "Voorgoed. Hoor je dat zelf, of gaat dat vanzelf? Een eigen wagen kan ook stuk, en dan ben ík "
          .. "degene die 'm niet heeft nagekeken.", denkt = "Voorgoed. Dat wordt een grote boon.",
        doet = "legt een witte boon op tafel", blik = "tafel" } },
  },
  antwoord {
    [0] = { "Lease. Je weet nog niet eens wat ik er nu aan heb staan.",
      denkt = "Die kwam uit het vakje 'iedereen'." },
    [1] = { "Dat scheelt twee verhuurders, en de duurste lucht. Dat heb je goed gehoord. Maar 's nachts is het "
        .. "nog steeds een wagen, van wie hij ook is.", denkt = "Dan lig ik er goedkoper naast, dat is alles." },
    [3] = { "Voor overdag zou ik het zo doen. Maar 's nachts is het een wagen, en een wagen zegt niks. [Of kan "
        .. "jij me beloven dat ie het nooit begeeft](wakker)?",
      denkt = "Ik zie m'n eigen naam er al op staan. Mooi bordje. En daaronder ik, in de bus." },
  },
}

voorstel "alarm" { kop = "Alarm op je telefoon", behoefte = "thermometer", echt = false,
  zeg {
    bod "Een sensor in de wagen, met een alarm op je telefoon. 25 per maand.",
    belofte { "Met die sensor ben je altijd op tijd, dat kan niet misgaan.",
      dan = { "Altijd, en het kan niet. Dat zijn er twee in één zin. Joost zei het ook, en die had er nog een "
          .. "klas voor meegenomen.", denkt = "Ik leg er één neer, ik ben de beroerdste niet.",
        doet = "legt een witte boon op tafel", blik = "tafel" } },
    korting "Een sensor met alarm op je telefoon. 25, of vooruit, de helft.",
  },
  antwoord {
    [0] = { "Een piepje. Weet je wel wat er hier al piept?",
      denkt = "De oven, de vaatwasser, de vriezer en Doortje haar knie." },
    [1] = { "Handig ding. Maar dan gaat er wéér iets af waar ik wakker van moet worden, en dan sta ik daar. Er "
        .. "ligt er al een in de la.", denkt = "Van 3B. Zonder batterij." },
    [3] = { "Die koop ik misschien nog wel een keer. Maar dan niet voor onder míjn kussen. [Of hoeft er bij "
        .. "jullie nooit wat te piepen? Beloof je me dat](wakker)?",
      denkt = "Er zit niks verkeerds aan. Maar nee." },
  },
}

voorstel "nachtwacht" { kop = "De nachtwacht", behoefte = "wakker", echt = true,
  zeg {
    korting "Eén klus met iemand die de nacht opblijft. 340, nou, 280 voor jou.",
    bod "Eén klus. Die nacht zit ik erbij, en ik bel als het misgaat. 340 euro.",
    belofte { "Eén klus, ik zit erbij, en dan gaat er die nacht niks mis.",
      dan = { "Er gaat niks mis. Kijk, en tot daar vond ik het een aardig idee. En als het wel misgaat? Dat zou "
          .. "m'n moeder vragen, en die had je meteen te pakken.",
        denkt = "Zonde. Ik leg 'm er heel zachtjes bij.", doet = "legt een witte boon op tafel",
          blik = "tafel" } },
  },
  antwoord {
    [0] = { "De nacht opblijven? Hoezo? Wie zegt dat hier 's nachts iemand rondloopt?",
      denkt = "Wie heeft er gekletst. Niemand, het staat gewoon in de map." },
    [1] = { "Aardig aanbod. Alleen weet je nog niet waarom ik dat zou willen, en dat vertel ik liever dan dat je "
        .. "ernaar gokt. Iets met een pudding. Een lang verhaal.",
      denkt = "Heel dicht erbij. Er mist een verdieping." },
    [3] = { "Even herhalen. Jij zit daar, met een naam en een nummer. Je belooft de kou niet, je belooft dat je "
        .. "bélt. En dan sjouwen wij, en anders slaap ik. Dat is alles? Die durf ik wel in de pot te doen. Weet "
        .. "je voor wie ik dit zou willen? Voor Corrie.", denkt = "Ik betaal nu meer om zelf wakker te liggen.",
      blik = "jou" },
  },
}

bestelling {
  zeg {
    sluitaf "Zullen we die ene klus vastleggen? Dan zet ik mijn naam erbij.",
    sluitaf "Wil je het zo proberen, één keer, en dan verder kijken?",
    sluitaf "Ik doe het graag voor je. Zeg je ja?",
  },
}

vervolg {
  zeg {
    sluitaf "Mag ik donderdag terugkomen, zelfde tijd, dan praten we door?",
    sluitaf "Denk er rustig over. Zal ik er volgende week donderdag weer zijn?",
  },
}

afscheid {
  zeg {
    sluitaf "Bedankt voor de koffie, ik laat je weer aan je pannen.",
    sluitaf "Ik ga weer eens. Succes met alles wat koud moet blijven.",
  },
}

einde "geslaagd" {
  "En, eh… ben ik geslaagd?",
  denkt = "Twaalf antwoorden, allemaal goed, en niemand weet nog iets.",
  verteller = "Doortje",
  ochtend = "Ze stond tegen de koelcel geleund. En, zeg ik, die van Rijp? Keurig, zegt ze, alles ingevuld, ik had "
      .. "nergens een fout. Wat vroegen ze dan? Kuub, zegt ze. Toen ging ze meten, en het was nog geen tijd om te "
      .. "meten.",
  voorstel = "Een voorstel? Zo ver kwamen we niet, het blaadje was vol.",
  wedstrijd = "Iemand reed een heel nette tijdrit. Ik stond langs de kant met een bekertje water.",
  gevoel = "Of ik had staan wachten op een bon die al lang geprint was.",
  chef = "Ha, daar ben je. Ik lees net dat kaartje van Harold nog eens. Hoe was ze?",
}

einde "deur" {
  "Stop maar. Ik ga even meten, en als ik terugkom is die kruk leeg, goed? De koffie mag je meenemen, de beker "
      .. "krijg ik terug. Nee. Hou de beker ook maar.",
  denkt = "Er stond wat lekkers klaar. Ook voor deze.",
  verteller = "Doortje",
  ochtend = "Ik hoorde de deur en toen hoorde ik een poos niks. Ik ga kijken, zit ze bij die pot. Moet er een "
      .. "bij, vraag ik. Nee, zegt ze, ik kijk of er een uit kan. Dat kon niet. Toen hebben we aardappels "
      .. "geschild, tien kilo, en die hadden we niet nodig.",
  voorstel = "Dat weet ik niet meer. Ik hoorde van alles beloven en ik ben opgehouden met luisteren. Dat gebeurt me "
      .. "anders nooit.",
  wedstrijd = "Ze reden over elkaar heen, volgens mij. Ik hoorde het tot bij de spoelbak.",
  gevoel = "Moe. En stom, omdat ik vooraf de goeie koekjes had gekocht.",
  chef = "Zit je al in de auto? Dat is vlot. Wat gebeurde er?",
}

einde "mailtje" {
  "Weet je, zet het maar in een mailtje. Met de tijden erin, dan lees ik het. Ik zeg niet wanneer. Als je het "
      .. "niet erg vindt moet ik nu even achter kijken.",
  denkt = "Ik kijk of ik kan. Zo voelt dat dus van de andere kant: best makkelijk.",
  verteller = "Samira",
  ochtend = "Ik heb gezegd: mail maar. Joost keek op van z'n voegwerk. Beantwoord jij tegenwoordig mails van "
      .. "verhuurders? Nee, zei ik. Maar dan hoefde niemand wat te beloven. Ik ook niet. Hij zei: jammer "
      .. "eigenlijk. Dat vond ik ook, geloof ik.",
  voorstel = "Er zat vast iets goeds tussen. Het was alleen voor een cateraar. Voor welke, dat stond er niet bij.",
  wedstrijd = "Netjes meegereden. Nooit op kop gekomen, nooit gelost.",
  gevoel = "Als een toetje uit een pakje. Er mankeert niks aan.",
  chef = "En, wat ga je haar mailen?",
}

einde "praatje" {
  "Dat was gezellig, hoor. Dat meen ik. Ik heb in geen tijden zo lang gezeten, en dan ook nog overdag. Kom op een "
      .. "vrijdag nog eens aan, dan is mijn moeder er. Zeg alleen niet 'zo meteen'.",
  denkt = "Alles verteld en niks gevraagd gekregen. Ik had best een keer ja willen zeggen.",
  verteller = "Joost",
  ochtend = "Ze kwam vrolijk thuis. Iemand van een verhuurder die kon luisteren, zei ze, dat had ze nog niet "
      .. "meegemaakt. Dus dan slaap je vannacht hier, vroeg ik. Ze zei: ik moet nog deeg doen. Toen ben ik de "
      .. "slaapzak gaan verleggen, want hij lag met het gat naar boven.",
  voorstel = "Er kwam niks op tafel. Dat vond ik eerst prettig, en op de fiets vond ik het zonde.",
  wedstrijd = "Samen een rondje gereden. Niemand hoefde ergens heen, dat was het fijne. En het rare.",
  gevoel = "Warm. En om elf uur 's avonds liep ik weer over het plein.",
  chef = "Je klinkt alsof je trek hebt gekregen. Bleef je zo lang?",
}

einde "denkt" {
  "Ik zeg nog niks toe. Dat is geen nee, bij mij is dat beleefd. Donderdag, zelfde tijd? Schrijf op dat je komt, "
      .. "dan leg ik er een boon voor neer. En die wil ik er donderdag weer uit halen, hoor je. Van Rijp is er "
      .. "nog nooit een uit gegaan.",
  denkt = "Eén afspraak. Als die uitkomt, hebben we er één. Zo begint een mens weer.",
  verteller = "Joost",
  ochtend = "Er lag een boon op de keukentafel, los. Van wie is die, vroeg ik. Van iemand die donderdag komt, zei "
      .. "ze. En als die niet komt? Toen zei ze: dan belt ie. Ze zei het heel gewoon. Ik heb maar koffie gezet, "
      .. "en ze vroeg of ik die batterij nog ergens had liggen.",
  voorstel = "Er zit een goed ding in. Ik moet er alleen zelf nog iemand voor opbellen, en dat durf ik sinds "
      .. "gisteren bijna.",
  wedstrijd = "Er werd niet geduwd. Dat scheelt, want ik duw terug, en dan staan we stil.",
  gevoel = "Alsof iemand naast me is komen staan bij de klep. Zonder hem open te doen.",
  chef = "Donderdag ga je terug, hoor ik. Wat moet je dan bij je hebben?",
}

einde "ja" {
  "Doe maar. Eén keer, en jij bent het die belt. Die boon gaat in de pot, met jouw naam erop. En blijf nog even "
      .. "zitten, wil je? Dan bel ik Corrie nu. Als er iemand bij zit hang ik niet op.",
  denkt = "Ik heb iemand van Rijp gevraagd om te blijven zitten. Zet die stoel anders ook maar neer, die pot kan "
      .. "op de grond.",
  verteller = "Corrie",
  ochtend = "Ze stond vanmorgen op m'n stoep, acht uur, met een bakje. Ik heb gelogen, zegt ze, en dit wou Ank. "
      .. "Nou, ik moest ervan zitten. Ik nam een hap. Goh, zei ik. Zo koud dat m'n gebit ervan schrok. Ik zeg: "
      .. "kind, die broodjes, dat was toch ook niks voor Ank? En toen hebben we zo gelachen dat de buurvrouw "
      .. "kwam. Die heeft ook een hap gehad.",
  voorstel = "Het ging over bellen. Iedereen verkoopt mij kou, en hier was er een die een telefoontje verkocht.",
  wedstrijd = "Die wou winnen, dat zag ik best. Maar niet van mij. En eerst werd er gezegd wat niet kon, dus toen "
      .. "geloofde ik de rest.",
  gevoel = "Slaperig. Gewoon lekker slaperig, om half vijf 's middags.",
  chef = "Wacht, even zitten. Jij gaat dus zelf een nacht bij die wagen?",
}

-- Wat achteraf waar is als het einde iets anders zegt.

achteraf {
  geen = "Een voorstel? Nee, dat is er niet gekomen. Ik had er nog een koekje voor apart gehouden.",
  mis = "Er kwam wel iets op tafel. Ik heb nog gekeken of ik er zelf in zat, en ik zat er niet in.",
  raak = "Dat ging wel over mij, hoor. Maar om ja te zeggen moet ik iemand geloven, en dat duurt bij mij.",
  prettig = "Best prettig, eigenlijk. Ik zat goed. Het kwam alleen nergens uit.",
  stroef = "Ik heb de hele tijd met één oor naar de koeling zitten luisteren.",
}

-- Na afloop, voor de groep.

bespreek {
  "Samira viel meteen over twee woorden: 'komt goed'. Wat hebben jullie daarna nog gezegd dat erop lijkt?",
  "Elke toezegging is bij Samira een boon in de pot. Voor welke zin van jullie kwam er een bij?",
  "De koelwagen van augustus was van jullie eigen bedrijf. Wie zei dat het eerst, zij of jullie? Of bleef het "
      .. "liggen?",
}
