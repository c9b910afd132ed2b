-- Geert Reimink, melkveehouder. Oefent echtheid: niet doen alsof. Hij gromt, laat de helft weg en verdraagt
-- geen mensen die verstand van koeien voorwenden. Wie zegt dat hij het niet weet, en daarna zijn mond houdt,
-- hoort waarom een man met een melkrobot elke nacht om tien voor vier naar de stal gaat.

klant {
  naam = "Geert Reimink", titel = "Melkprijs",
  bedrijf = "Melkveebedrijf Reimink", rol = "melkveehouder",
  weet = "Melkrobot van vijf jaar oud, contract vorig jaar opgezegd. Je voorganger noteerde: 'Zegt niks. Veel "
      .. "nachtstoringen, dus warme klant.'",
  jij = "Je verkoopt onderhoud aan melkrobots. Twee beurten per jaar kosten 2.400 euro.",
  hoopt = "dat hij weer een contract neemt. En anders dat je terug mag komen.",
  formulier = "Bedrijfsopname onderhoud", kwadranten = { "bedrijf", "robot", "mensen", "kansen" },
  kamer = "boerenkeuken", tijd = 30,
  aandacht = 38, positief = 43, afstemming = 46, vertrouwen = 28,
  karakter = { samen = 0, boven = 0 },
  uiterlijk = { geslacht = "man", leeftijd = 61, postuur = 1, huid = 1, haar = "grijs", kapsel = "pet",
    gezicht = "hoekig", neus = "groot", baard = "stoppels", schouders = 2, overall = "blauw", drinkt = "emaille" },
}

-- Stilte is bij hem een antwoord. Wie na zijn woorden kan zwijgen, hoort er thuis.
gewicht "stilte_diep" { aandacht = 3, positief = 1, afstemming = 2 }
-- Zelfs een stilte te veel vindt hij minder erg dan een praatje om de stilte te vullen.
gewicht "stilte_dood" { positief = -2, afstemming = -4 }
-- Daar staat tegenover: advies en een sturende vraag ruikt hij op honderd meter.
gewicht "oppakken_gemist" { aandacht = -2, positief = -4, afstemming = -3, vertrouwen = -1 }
-- Wie mis is, is bij hem langer mis; wie raak is, heeft hem ook eerder mee.
gewicht "mis" { aandacht = -10, positief = -8, afstemming = -5, vertrouwen = -4 }
gewicht "oppakken_gevoel" { vertrouwen = 3 }
gewicht "oppakken_feit" { vertrouwen = 3 }
-- Niet weten en het zeggen: daar is het hem om begonnen.
gewicht "eerlijk" { aandacht = 2, positief = 3, afstemming = 2, vertrouwen = 4 }
-- Weinig zeggen is bij hem geen gebrek.
gewicht "spreekdeel_laag" { afstemming = 0 }

stemming "gewoon" { label = "Een gewone donderdag, eind april" }
stemming "gras" { label = "Het gras ligt plat en er komt regen", aandacht = -6 }
stemming "kalf" { label = "Na een kalf om half drie", positief = -2, vertrouwen = 5 }
stemming "weerzien" { weerzien = true, label = "Een andere donderdag, en je bent er weer" }

opening {
  "[Kom binnen, schoenen mag je aanhouden. Daar lekt het, waar jij staat.](lek) [Koffie is net gezet.](koffie) "
      .. "[Elf graden, wind west. Wat wordt dat vanmiddag, denk jij?](weer) [Rustig vannacht. Eén keer eruit "
      .. "geweest.](nacht) [De vorige van jullie kwam van een boerderij, zei hij. Jij ook?](vorige)",
  denkt = "Nette schoenen. Dat hoeft niks te zeggen.",
}

opening {
  stemming = "gras",
  "[Je treft het niet, het gras ligt plat. Ga zitten. Als Bram belt ben ik even weg, dan kom ik zo weer.](gras) [Regen "
      .. "komt er, om vier uur, zeggen ze. Wat denk jij?](weer) [Rustig vannacht, anders. Eén keer eruit "
      .. "geweest.](nacht) [Kom jij van een boerderij? De vorige wel, zei hij.](vorige)",
  denkt = "Als hij nou ook over het gras begint.",
  doet = "blijft staan, een hand op de stoel", blik = "raam",
}

opening {
  stemming = "kalf",
  "[Ga zitten. Ik ben wat langzaam. Half drie een kalf, het lag verkeerd.](kalf) [Koffie is vers, die wel.](koffie) "
      .. "[Verder rustig vannacht. Nog één keer eruit geweest.](nacht) [Van het onderhoud, jij. Toch niet ook van een "
      .. "boerderij, zoals die vorige?](vorige)",
  denkt = "Ik ruik nog naar dat kalf. Nou ja, die tafel is breed.",
  doet = "wrijft over zijn onderarmen", blik = "tafel",
}

opening {
  stemming = "weerzien",
  "[Ben je er weer. Niet daar, daar lekt het nog steeds.](lek) [Twaalf graden, weinig wind. Wat wordt dat, denk "
      .. "jij?](weer) [Rustig vannacht. Eén keer eruit.](nacht) [En, al verstand van koeien? De vorige kwam van een "
      .. "boerderij, zei hij.](vorige)",
  denkt = "Terugkomen, dat deed de vorige niet.",
}

opening {
  stemming = "weerzien", na = "deur",
  "[Daar ben je weer. Niet daar, daar lekt het.](lek) [Twaalf graden, weinig wind. Wat wordt dat, denk jij?](weer) "
      .. "[Rustig vannacht. Eén keer eruit.](nacht) [En, al verstand van koeien? De vorige kwam van een boerderij, "
      .. "zei hij.](vorige)",
  denkt = "Ik had hem naar de auto gebracht. Hij weet de weg nog.",
  blik = "raam",
}

-- Bennie van hiernaast kan niet voorbij een vreemde auto.
gebeurtenis "bennie" {
  "Er wordt op het raam getikt.", minuut = 13, stemming = { "gewoon", "weerzien" }, na = niet "buiten",
  wie = { naam = "Bennie, van hiernaast", zegt = "Geert, je hek staat nog open. Bezoek?",
    uiterlijk = { leeftijd = 68, kapsel = "pet", haar = "grijs", overall = "blauw", gezicht = "rond" } },
  hij = { "Ja. Dat hek mag open, ik loop er zo heen. [Zondag gaan ze naar buiten, dan staat hij hier ook vooraan. Jij "
        .. "mag ook komen.](buiten)",
    denkt = "Hij kwam kijken wiens auto het was.", blik = "raam" },
}


-- Wat de speler zeggen kan: gewone zinnen, elk op meer dan één moment, en nergens altijd goed.

repertoire {
  door "Wie weet dat nog meer?",
  door "Wat was er dan?",
  door "Wie doet dat dan?",
  door "Wat zeiden ze thuis?",
  door "Wat is daar zo mooi aan?",
  door "En hoe liep dat af?",
  sluit "Mag ik dat eens zien?",
  sluit "Zal ik ergens anders gaan zitten?",
  sluit "Zal ik dat opschrijven?",
  sluit "Hoe lang is dat al zo?",
  stuurt "Met opzet, of niet?",
  preek "Ik zou dat thuis eens vertellen.",
  preek "Ik zou er een nachtje over slapen.",
  terug { "Maar u vindt het wel erg.", gevoel = true },
  terug "Dan was u dus niet alleen.",
  troost "Dat komt hier de deur niet uit.",
  troost "Van mij hoeft dat niet.",
  troost "Daar bent u niet de enige in.",
  zaken "Honderdtien, met voorrijden.",
  zaken "Dat kost u niks.",
  zaken "Ik regel dat vandaag nog.",
  zaken "Zegt u maar wanneer.",
  zaken "Dan reken ik dat even voor u uit, als u wilt.",
  prijst "Dat is een mooie naam.",
  prijst "Gefeliciteerd, meneer Reimink.",
  prijst "Dat heeft u goed gezien.",
  zelf "Bij ons thuis ging dat net zo.",
  zelf "Dat had ik ook gedaan.",
  zelf "Ik lig zelf ook weleens wakker.",
  eerlijk "Nee, dat weet ik niet.",
  eerlijk "Ik heb er geen verstand van.",
  eerlijk "Dat was een fout van ons.",
  eerlijk "Dat geloof ik niet, eerlijk gezegd.",
  grapt "Doe mij er ook maar een.",
  grapt "Daar teken ik voor.",
  grapt "Schenk nog maar eens in.",
  stopt "Dan kom ik een andere keer terug.",
  stopt "Zullen we het daar even bij laten?",
  stopt "Gaat u gerust, ik wacht wel even.",
  stopt "Neemt u rustig de tijd.",
}

-- De deur: wie doet alsof, en wie niet.

haakje "vorige" { soort = "feit", vak = "product 3", ook = "promotie 1",
  welkom = { "eerlijk", "zelf" }, ongepast = { "prijst", "preek" },
  zeg {
    langs { "Nee, dat weet ik niet.", fout = "dat weet je wel",
      dan = { "Weet je niet of je van een boerderij komt.",
        denkt = "Nou ja. Een mens kan dingen vergeten." } },
    langs { "Dat geloof ik niet, eerlijk gezegd.", fout = "twijfelt aan een ander",
      dan = { "Dat zei hij toch. Maar ik vroeg het jou.",
        denkt = "Die begint gelijk over de vorige." } },
    langs { "Wat was er dan?", fout = "ontwijkt zijn vraag",
      dan = { "Met wie, met die vorige? [Die liep zo achter een vaars langs, handen in de zak. Eén keer deed "
          .. "hij dat.](vaars) Maar ik vroeg jou wat.",
        denkt = "Die draait eromheen, nou al." } },
    past "Ik heb er geen verstand van.",
  },
  antwoord {
    [2] = { "Nee. Mooi. Hoef ik je niet uit te proberen. De vorige wel, verstand van alles. [Liep zo achter een "
        .. "vaars langs, met de handen in de zak. Heeft hij één keer gedaan.](vaars)",
      denkt = "Dat zeggen ze anders nooit, dat ze het niet weten.",
      zwijg = { "[Sep ligt op je voet. Die blijft liggen, tot donker. Er zit nog koffie in.](sep)",
        denkt = "Bij de veearts doet hij dat niet." } },
  },
}

haakje "weer" { soort = "feit", vak = "markt 1", ook = "markt 3",
  welkom = { "eerlijk", "grapt" }, ongepast = { "prijst", "zaken" },
  zeg {
    langs { "Dat heeft u goed gezien.", fout = "prijst, hij vroeg",
      dan = { "Ik vroeg wat jij denkt.",
        denkt = "Het weer is het weer. Daar is weinig aan te zien." } },
    langs { "Gaat u gerust, ik wacht wel even.", fout = "stuurt hem weg",
      dan = { "Waarheen. Ik zit net.",
        denkt = "Wil hij mij mijn eigen keuken uit hebben." } },
    past "Nee, dat weet ik niet.",
    langs { "Neemt u rustig de tijd.", fout = "hij wacht op jou",
      dan = { "Ik zit al. Ik wacht op jou.",
        denkt = "Straks is het alweer ander weer." } },
  },
  antwoord {
    [2] = { "Nee. Ik ook niet, maar ik zeg altijd wat. [Koeien weten het. Eén lag er vanmorgen anders te "
        .. "kauwen, dat hoor ik. Wietske geloofde het niet, en jawel hoor.](kauwen)",
      denkt = "Droog tot vier uur, denk ik. Zeg ik niet.",
      zwijg = { "Als het droog blijft [gaan ze zondag naar buiten. Komt het halve dorp kijken. Jij mag ook "
          .. "komen.](buiten)",
        denkt = "Dat zeg ik anders niet tegen vertegenwoordigers." } },
  },
}

haakje "gras" { soort = "feit", vak = "markt 1", ook = "klanten 2", stemming = { "gras" },
  welkom = { "stopt", "zaken" }, ongepast = { "troost", "grapt" },
  zeg {
    langs { "Zal ik ergens anders gaan zitten?", fout = "hoort alleen zitten",
      dan = { "Nee, daar zit je goed. Ik zei dat ik misschien weg moet.",
        denkt = "Met die stoel had het niks te maken." } },
    past "Gaat u gerust, ik wacht wel even.",
    langs { "Bij ons thuis ging dat net zo.", fout = "doet alsof",
      dan = { "Had jij thuis zes bunder? Op zo'n balkon?",
        denkt = "Bij hem thuis. Met een balkon." } },
    langs { "Schenk nog maar eens in.", fout = "gaat er gezellig bij",
      dan = { "Ja, als het gras in de schuur ligt.",
        denkt = "Koffie, met die lucht." } },
  },
  antwoord {
    [2] = { "Best. De meesten gaan staan zuchten. [Bram staat daar nou, zie je hem, achter het kanaal. Hek "
        .. "dicht. Waar is mijn pet.](pet)",
      denkt = "Die jongen kan alles, behalve een hek.",
      zwijg = { "[Bij Aalbert, over het land, brandt de lamp. Hele nacht. Geen koe meer. Wat doet een mens dan, "
          .. "om die tijd. Jij slaapt dan zeker.](buur)",
        denkt = "Die kijkt nou ook naar ons gras." } },
  },
}

haakje "pet" { soort = "feit", vak = "markt 1", ook = "klanten 1", stemming = { "gras" },
  welkom = { "stopt" }, ongepast = { "grapt", "door", "troost" },
  zeg {
    langs { "Neemt u rustig de tijd.", fout = "geen tijd voor",
      dan = { "Nee. Dat nou net niet.",
        denkt = "Die heeft nog nooit gehooid." } },
    past { "Dan kom ik een andere keer terug.", brengt = "hij zegt: blijf",
      dan = { "Nee. Niks terugkomen. Blijf zitten, [het is zes bunder, en het is mijn gras, en hij mag ook "
          .. "weleens een hek opendoen. Ilse en hij nemen het over. Getekend, taart op, klaar. En maar vragen of "
          .. "het niet moeilijk was.](ilse)",
        denkt = "Hij klom er net overheen. Dat kan dus ook." } },
    langs { "Zegt u maar wanneer.", fout = "hoort geen haast",
      dan = { "Wanneer wat. Nou. Hij staat er nou.",
        denkt = "Agenda's." } },
    past { "Gaat u gerust, ik wacht wel even.", brengt = "hij gaat, en komt" },
  },
  antwoord {
    [1] = { "Is al goed. Hij is eroverheen.",
      denkt = "Had hij ook een kwartier eerder kunnen bedenken." },
    [2] = { "Zo. Ben er weer. Zat een touwtje om. Een touwtje, weet je wel. [Hij en Ilse nemen het over, over "
        .. "drie jaar. Getekend, taart gegeten. Iedereen kijkt of er wat ergs is.](ilse)",
      denkt = "Touwtje van mij. Dat zei ik hem niet." },
    [3] = { "Zo. Touwtje. Hij stond ernaar te kijken of het een slot was. Nou. Goeie jongen verder. [Ilse en "
        .. "hij krijgen het hier, over drie jaar, is al getekend. Was taart bij. En dan vragen ze mij of het "
        .. "niet zwaar valt.](ilse)",
      denkt = "Valt niks zwaar. Dat touwtje, dat wel." },
  },
}

haakje "vaars" { soort = "feit", vak = "promotie 1", ook = "product 3",
  welkom = { "door", "grapt", "sluit" }, ongepast = { "troost", "zaken" },
  zeg {
    past "En hoe liep dat af?",
    langs { "Dat was een fout van ons.", fout = "neemt het zwaar",
      dan = { "Van jullie? Van hem. En van die vaars een beetje.",
        denkt = "Excuus voor een trap. Zo maken ze ze nou." } },
    langs { "Maar u vindt het wel erg.", fout = "hij geniet ervan",
      dan = { "Nee. Vond ik mooi.",
        denkt = "Ja, sorry. Was gewoon mooi." } },
    langs { "Ik heb er geen verstand van.", fout = "geeft geen antwoord",
      dan = { "Nee, dat weten we. Hij dus ook niet.",
        denkt = "Of had hij dat al gezegd." } },
  },
  antwoord {
    [1] = { "Blauw. Tot hier.",
      denkt = "En nog niks gezegd ook, die man. Netjes eigenlijk." },
    [2] = { "Mank naar de auto. Was niks, zei hij. Paars was het. [Die vaars is weg nou. Vijf, zes gaan er elk "
        .. "jaar. Mankeert ze niks, passen niet in de robot. Ik ga dan maar vegen.](uitval)",
      denkt = "Ik heb hem nog een washand gegeven.",
      zwijg = { "Daarna stuurden jullie [er steeds een ander. Zes man in vier jaar. Kun je weer uitleggen waar "
          .. "het licht zit.](monteur)",
        denkt = "Niet één die wist van dat licht." } },
    [3] = { "Zat hij hier, waar jij zit, broekspijp omhoog, te zeggen dat het niks was. Washand erop. Sep "
        .. "likken. Dinie kwam binnen en dacht, eh, nou ja, die dacht van alles. [De vaars moest weg, trouwens. "
        .. "Vijf, zes in het jaar. Gezond. Passen er niet in. Dan pak ik een bezem, als de wagen komt.](uitval)",
      denkt = "Wat zat die vent erbij.",
      zwijg = { "[Zes verschillende, daarna. In vier jaar. Elke keer: waar zit het licht.](monteur)",
        denkt = "Rechts. Achter de deur. Zes keer gezegd." } },
  },
}

haakje "sep" { soort = "feit", vak = "klanten 1", ook = "klanten 2",
  welkom = { "grapt", "stopt", "zelf" }, ongepast = { "zaken" },
  zeg {
    langs { "Zal ik ergens anders gaan zitten?", fout = "wil van hem af",
      dan = { "Kan. Dan gaat hij mee.",
        denkt = "Heeft nou net een goeie voet gevonden." } },
    langs { "Gaat u gerust, ik wacht wel even.", fout = "hij gaat nergens heen",
      dan = { "Ik ga niet. Ik zit.",
        denkt = "Waar wil die mij steeds heen hebben." } },
    langs { "Bij ons thuis ging dat net zo.", fout = "over de eigen hond",
      dan = { "Ook een kruising? Nou. Deze is van hier.",
        denkt = "Eén hond tegelijk." } },
    past "Schenk nog maar eens in.",
  },
  antwoord {
    [2] = { "Zo. Koekje zit in die trommel, als Dinie ze niet verstopt heeft. En [dit, dat jij hier zit te "
        .. "zitten? Komt daar ook nog een rekening van, straks.](bezoek)",
      denkt = "Je weet het niet, met die bedrijven.",
      zwijg = { "[Eenenvijftig cent, staat hij op. Nooit zo goed geweest. Krijg ik een hand op mijn schouder, "
          .. "zaterdag. Of er wat was.](melkprijs)",
        denkt = "Een hand. Van Bennie." } },
    [3] = { "Daar hou ik van. Die andere dronk niks, die had een fles bij zich. Met een sportdop. Zit je daar "
        .. "met je koffie. Enfin. [Wat kost dat nou, jij hier aan tafel. Komt er straks weer een "
        .. "rekening.](bezoek)",
      denkt = "Hij neemt ook suiker. Goed zo.",
      zwijg = { "[Melk staat op eenenvijftig. Zo goed als nooit. En dan leggen ze je een hand op je "
          .. "schouder.](melkprijs)",
        denkt = "Zeg ik het tegen een vreemde, omdat die hond er zo bij ligt." } },
  },
}

haakje "bezoek" { soort = "feit", vak = "product 3", ook = "promotie 3",
  welkom = { "zaken", "grapt", "eerlijk" }, ongepast = { "troost" },
  zeg {
    langs { "Honderdtien, met voorrijden.", fout = "noemt meteen een bedrag",
      dan = { "Dus toch.",
        denkt = "Gaat zo de deur uit, dit." } },
    langs { "Dan reken ik dat even voor u uit, als u wilt.", fout = "gaat rekenen",
      dan = { "Valt er wat te rekenen dan.",
        denkt = "Zie je wel." } },
    past "Dat kost u niks.",
    langs { "Van mij hoeft dat niet.", fout = "geeft half antwoord",
      dan = { "Van jou niet. En van je baas?",
        denkt = "Daar zit altijd een baas achter." } },
  },
  antwoord {
    [2] = { "Niks. Tja. Bij de bank kostte het ook niks, en toen zat ik vijf jaar vast. Hm. [Wat rekenen jullie "
        .. "nou eigenlijk, voor één keer komen? Is het weer omhoog?](kosten)",
      denkt = "Honderdtien was het. Kijken of hij het eerlijk zegt." },
    [3] = { "Voor niks, zegt hij. Goed. Dan geloof ik dat. [En als het niet voor niks is, als er een met een "
        .. "koffertje komt? Wat is dat tegenwoordig, één keer?](kosten)",
      denkt = "Als hij nou gaat rekenen, weet ik genoeg.",
      zwijg = { "[Moet ik nou wat kopen, omdat jij hier al zo lang zit? Zit ik al de hele tijd te "
          .. "denken.](kopen)",
        denkt = "Dat is eruit." } },
  },
}

haakje "kopen" { soort = "belang", vak = "promotie 3", ook = "klanten 3",
  welkom = { "troost", "eerlijk" }, ongepast = { "zaken", "preek" },
  zeg {
    langs { "Honderdtien, met voorrijden.", fout = "noemt een bedrag",
      dan = { "Dat is geen antwoord. Dat is een bedrag.",
        denkt = "Dat was dus het antwoord." } },
    langs { "Dat kost u niks.", fout = "hoort alleen geld",
      dan = { "Kopen kost altijd wat.",
        denkt = "Die rekent mij mijn eigen geld voor." } },
    past "Van mij hoeft dat niet.",
    langs { "Dan reken ik dat even voor u uit, als u wilt.", fout = "begint vast te rekenen",
      dan = { "Ik vroeg of het moest. Niet hoeveel.",
        denkt = "Daar gaat de rekenmachine." } },
  },
  antwoord {
    [1] = { "Hm.",
      denkt = "Is ook weer gek, dat het niet hoeft." },
    [2] = { "Nou. Dan praat het makkelijker. Dinie zegt altijd: jij koopt uit beleefdheid. Die frituurpan. [Als "
        .. "het toch wat wordt, dan wil ik haar erbij hebben. Ik teken niks meer alleen. Donderdag is ze "
        .. "weg.](dag)",
      denkt = "Frituurpan zit nog in de doos." },
    [3] = { "Goed. Weet ik waar ik aan toe ben. Ik heb thuis gezegd dat ik niks koop. Dat zeg ik altijd en dan "
        .. "koop ik wat. [Als er wat komt, dan met Dinie erbij. Niet op een donderdag, dan past ze op.](dag)",
      denkt = "Al zou ik nou wel wat weten. Zou niet weten wat dat kost." },
  },
}

haakje "kauwen" { soort = "feit", vak = "markt 1", ook = "promotie 1",
  welkom = { "prijst", "door" }, ongepast = { "preek" },
  zeg {
    langs { "Ik heb er geen verstand van.", fout = "stapt eroverheen",
      dan = { "Nee, maar ik wel.",
        denkt = "Kan hij ook niks aan doen." } },
    past "Dat heeft u goed gezien.",
    langs { "En hoe liep dat af?", fout = "dat zei hij al",
      dan = { "Koorts, zei ik. Of nou ja, dat zei Wietske.",
        denkt = "Ik had gelijk, dat is de afloop." } },
    langs { "Dat was een fout van ons.", fout = "excuus, hij is trots",
      dan = { "Van de robot? Die kan er niks aan doen. Die heeft geen oren.",
        denkt = "Nou gaat het weer over dat ding." } },
  },
  antwoord {
    [1] = { "Och. Oren.",
      denkt = "Mooi dat iemand het zegt." },
    [2] = { "Ja hè. Dan kauwt ze scheef. Of scheef, traag meer. Kan het niet uitleggen. Robot had het een dag "
        .. "later pas op de lijst. [Melk is goed verder, eenenvijftig cent, nooit zo hoog geweest. En op een "
        .. "verjaardag kijken ze of je wat hebt.](melkprijs)",
      denkt = "Een dag eerder dan dat ding. Staat ook nergens." },
    [3] = { "Dat zei Wietske ook, achteraf. Die moest eerst thermometeren. Ik zei al negenendertig zeven, en "
        .. "het was negenendertig acht. [Er is er één, die hoor ik overal tussenuit. Grada heet ze, naar een "
        .. "oma. Lachen ze om, zo'n naam voor een koe.](grada)",
      denkt = "Had ik negenendertig acht gezegd.",
      zwijg = { "[Eenenvijftig cent, de melk. Kan niet beter, en dan een hand op je schouder krijgen, op een "
          .. "verjaardag.](melkprijs)",
        denkt = "En maar meewarig." } },
  },
}

haakje "buiten" { soort = "gevoel", vak = "markt 1", ook = "klanten 1",
  welkom = { "grapt", "zelf" }, ongepast = { "zaken", "preek" },
  zeg {
    past "Daar teken ik voor.",
    langs { "Zegt u maar wanneer.", fout = "dat zei hij net",
      dan = { "Zondag.",
        denkt = "Zei ik toch." } },
    langs { "Wat is daar zo mooi aan?", fout = "vraagt, is uitgenodigd",
      dan = { "Moet je zien. Daarom zeg ik: kom.",
        denkt = "Dat leg je niet uit." } },
    langs { "Doe mij er ook maar een.", fout = "hoort iets anders",
      dan = { "Een wat. Een koe?",
        denkt = "Hij mag komen, hij krijgt er geen mee." } },
  },
  antwoord {
    [2] = { "Tien uur. Dinie doet het hek en ik loop erachter. Tweeënzestig oude koeien en ze springen "
        .. "allemaal. [Eén blijft er staan. Grada. Naar een oma, die naam. Daar lachen ze om, voor een "
        .. "koe.](grada)",
      denkt = "Die zou het nog komen doen ook." },
    [3] = { "Dat is dan afgesproken. Rechts langs het hek staan, daar is het droog. Dinie gaat bij het hek, en "
        .. "ik erachter, en ik zeg je, daar kan ik in maart al van wakker worden. Nou ja, wakker. [Er springt er "
        .. "één niet mee. Die heet Grada, naar een oma. Ja, lach maar, doen ze allemaal.](grada)",
      denkt = "Ik praat. Zie je wel. Koffie.",
      zwijg = { "[Zij bij het hek, ik erachter. Zo was het vroeger in de put ook. Mensen denken, een put, een "
          .. "gat in de grond. Ik niet.](put)",
        denkt = "Dat van die put hoefde er niet bij." } },
  },
}

-- De nacht: van rustig naar wat er om tien voor vier gebeurt.

haakje "nacht" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  welkom = { "door", "sluit" }, ongepast = { "zaken", "preek" },
  zeg {
    langs { "Ik lig zelf ook weleens wakker.", fout = "over jezelf",
      dan = { "Dan moet je minder koffie.",
        denkt = "Vraagt niet eens waarvoor ik eruit moest." } },
    langs { "Dat geloof ik niet, eerlijk gezegd.", fout = "spreekt hem tegen",
      dan = { "Of het rustig was? Ik was erbij.",
        denkt = "Die weet het beter, van mijn nacht." } },
    langs { "Maar u vindt het wel erg.", fout = "rustig, zei hij",
      dan = { "Ik zei rustig.",
        denkt = "Moet ik nou nog erg gaan doen ook." } },
    past "Wat was er dan?",
  },
  antwoord {
    [1] = { "Telefoon.",
      denkt = "Lang verhaal, voor wie het horen wil." },
    [2] = { "Telefoon. Robot. Storing, staat er dan. [Ga je kijken en als je er bent mankeert hij niks. Loopt "
        .. "gewoon. Wat zou dat nou wezen?](storing)",
      denkt = "Eens zien of hij ook gaat raden.",
      zwijg = { "[Maar dan sta je er toch, in de stal. En dan blijf ik nog wat. Dat is zo gek niet, om die "
          .. "tijd. Haast het beste van de dag.](stal)",
        denkt = "Haast. Nou ja." } },
    [3] = { "De telefoon ging. [Storing. Schiet je een broek aan, ga je kijken, en hij staat te lopen als een "
        .. "horloge. Wat denk jij dat dat is?](storing)",
      denkt = "Benieuwd.",
      zwijg = { "[En als ik er toch ben, in de stal, dan ga ik niet gelijk terug. Om die tijd is het er goed. "
          .. "Beste van de dag, bijna.](stal)",
        denkt = "Dat zeg ik tegen een man met een formulier." } },
  },
  antwoord { stemming = "kalf",
    [2] = { "Was er net in, na dat kalf, gaat de telefoon. Robot. [Storing. Kom je eraan, mankeert hij niks. "
        .. "Wat zou dat wezen, denk jij?](storing)",
      denkt = "Die telefoon had ook kunnen overslaan.",
      zwijg = { "[Dinie draaide zich om, na zo'n nacht. Die slaapt er doorheen. Die slaapt overal doorheen. "
          .. "Hoop ik.](slaapt)",
        denkt = "Met haar haar nog nat." } },
  },
  antwoord { stemming = "gras",
    [2] = { "Telefoon. Robot. [Storing. Ga je kijken, mankeert hij niks. Wat zou dat wezen, denk jij?](storing)",
      denkt = "En daarna nog het land in gelopen. Voelen.",
      zwijg = { "Daarna ben ik het land in gelopen, voelen of het droog was. [Brandde bij Aalbert de lamp. "
          .. "Koeien weg, en toch op. Wat doet een man dan, om die tijd. Jij slaapt dan natuurlijk.](buur)",
        denkt = "Natte sokken, daarna." } },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Telefoon. Hij weer. [Storing, staat er dan, en als ik er ben loopt hij. Wat zou dat nou wezen, "
        .. "denk jij?](storing)",
      denkt = "Hij heeft er een week over na kunnen denken.",
      zwijg = { "[En Dinie draait zich om. Die slaapt er doorheen. Die slaapt overal doorheen. Hoop "
          .. "ik.](slaapt)",
        denkt = "Dat zei ik de vorige keer niet." } },
  },
}

haakje "storing" { soort = "feit", vak = "product 2", ook = "product 3",
  welkom = { "eerlijk" }, ongepast = { "preek", "zaken", "stuurt" },
  zeg {
    langs { "Dat geloof ik niet, eerlijk gezegd.", fout = "noemt hem leugenaar",
      dan = { "Dat hij belt? Dinie heeft het opgeschreven.",
        denkt = "Oei. Dat was er vlakbij." } },
    langs { "Wat was er dan?", fout = "kaatst de vraag terug",
      dan = { "Dat vraag ik jou nou net.",
        denkt = "Jij bent van het bedrijf." } },
    langs { "Dat was een fout van ons.", fout = "neemt de schuld",
      dan = { "Weet je dat, of zeg je dat altijd.",
        denkt = "Straks betalen ze mij ook nog wat terug." } },
    past "Nee, dat weet ik niet.",
  },
  antwoord {
    [1] = { "Hm. Ik wel.",
      denkt = "Of nee. Zo had ik het niet willen zeggen." },
    [2] = { "Weten ze geen van allen. Alleen zeggen ze dat niet, ze gaan schroeven. [Tien voor vier, altijd. "
        .. "Kerst ook, tien voor vier. Storing, zegt hij. Geloof jij dat nou?](wekker)",
      denkt = "Hij schroeft niet.",
      zwijg = { "[Zes monteurs van jullie in vier jaar. Steeds een nieuwe. Mag ik weer wijzen waar het licht "
          .. "zit.](monteur)",
        denkt = "Lichtknop. Daar begint het al." } },
    [3] = { "Nee. Zij ook niet. [Het is altijd tien voor vier. Zondag, kerst, oudejaar. Een storing, om tien "
        .. "voor vier. Zou jij dat geloven?](wekker)",
      denkt = "Hij kan nou nog zeggen: ja." },
  },
  antwoord { stemming = "gras",
    [2] = { "Nee hè. Zij ook niet, maar die zeggen niks en gaan schroeven. [Altijd tien voor vier. Ook met "
        .. "kerst. Een storing, moet dat wezen. Geloof jij dat?](wekker)",
      denkt = "Bram heeft het hek weer dichtgedaan. Verkeerde kant." },
  },
}

haakje "wekker" { soort = "gevoel", vak = "product 2", ook = "klanten 3",
  welkom = { "eerlijk", "stuurt" }, ongepast = { "zaken", "troost" },
  zeg {
    past { "Met opzet, of niet?", brengt = "hij zegt voor wie",
      dan = { "Hm. Ja. Zet ik zelf. Voor als Dinie hem hoort, dan is het de robot. [Jeroen heeft dat geluid "
          .. "erop gezet. Waarvoor, pa? Een test, zei ik. Ja, lach maar.](alsof)",
        denkt = "Zo. Dat ging vlug." } },
    langs { "Nee, dat weet ik niet.", fout = "draait eromheen",
      dan = { "Ik vroeg of je het gelooft. Dat weet je best.",
        denkt = "Net was hij daar beter in." } },
    langs { "Wat was er dan?", fout = "zoekt een storing",
      dan = { "Niks was er. Dat zeg ik nou juist.",
        denkt = "Die begint ook te schroeven." } },
    past { "Dat geloof ik niet, eerlijk gezegd.", brengt = "hij geeft het toe" },
  },
  antwoord {
    [1] = { "Nee hè.",
      denkt = "Zegt hij zo in mijn gezicht. Goed zo." },
    [2] = { "Nee. Ik ook niet. Zes man geweest, en [één zei niks, die ging op een emmer zitten en keek. Heb ik "
        .. "toen wat verteld. Hoe was dat ook weer. Wacht even.](stil)",
      denkt = "Die had het door, geloof ik.",
      zwijg = { "Ik zet hem zelf. Nou. [Jeroen heeft dat geluid erop gezet, van de storing. Is een test, zei "
          .. "ik. Lach maar.](alsof)",
        denkt = "Nou weet hij het." } },
    [3] = { "Ik ook niet. De laatste echte was in februari, een slangetje. Ik zet hem zelf. Wekker, met dat "
        .. "geluid van de storing eronder. Dan hoeft Dinie niks te vragen. [Heeft Jeroen erop gezet. Voor een "
        .. "test, zei ik. Je mag wel lachen.](alsof)",
      denkt = "Klinkt nog gekker dan het is.", blik = "tafel",
      zwijg = { "[Opgezegd heb ik jullie er ook om. Te duur, heb ik aangekruist. Je moest wat kruisen. Was het "
          .. "niet.](opgezegd)",
        denkt = "In één moeite door." } },
  },
}

haakje "alsof" { soort = "belang", vak = "klanten 3", ook = "promotie 3",
  welkom = { "grapt" }, ongepast = { "preek", "troost" },
  zeg {
    langs { "Daar bent u niet de enige in.", fout = "troost waar hij lacht",
      dan = { "Jawel hoor. Een wekker die storing zegt?",
        denkt = "Zet ik er een beetje de gek mee, en dan dat." } },
    past "Doe mij er ook maar een.",
    langs { "Dat komt hier de deur niet uit.", fout = "troost waar hij lacht",
      dan = { "Hoeft niet. Lachen, zei ik.",
        denkt = "Nou wordt het weer een geheim." } },
    langs { "Ik zou dat thuis eens vertellen.", fout = "raad waar hij lacht",
      dan = { "Dat komt nog wel. Je mocht eerst lachen.",
        denkt = "En wie melkt er dan. Nou zei ik bijna wie." } },
  },
  antwoord {
    [2] = { "Ha. Een storing aan huis, zonder voorrijden. [Alleen, als zij wakker wordt, dan heb ik wel wat uit "
        .. "te leggen. Maar die slaapt overal doorheen. Hoop ik.](slaapt)",
      denkt = "Zit ik hier te lachen met die van de robot.",
      zwijg = { "[Dat contract ging er ook om weg. Te duur, kruiste ik aan. Je moest toch wat. Dat was het "
          .. "niet.](opgezegd)",
        denkt = "Nou is het toch van de hoek af." } },
    [3] = { "Ha. Kun je krijgen, hij staat in die telefoon, moet Jeroen doen. Ja, en dan sta ik daar in mijn "
        .. "onderbroek te doen of ik schrik. Elke nacht. Voor Dinie dus, als die het hoort. [Maar die slaapt "
        .. "erdoorheen, die slaapt door alles heen. Hoop ik dan.](slaapt)",
      denkt = "Schrikken kan ik nou heel aardig.",
      zwijg = { "[En jullie meldkamer, die zou hem overnemen. Toen heb ik opgezegd. Te duur, zette ik erbij. "
          .. "Was het niet, maar goed, je moet wat zetten.](opgezegd)",
        denkt = "Die jongen was er nog zo trots op." } },
  },
}

haakje "opgezegd" { soort = "belang", vak = "product 3", ook = "promotie 3",
  welkom = { "door" }, ongepast = { "zaken", "prijst" },
  zeg {
    past "Wat was er dan?",
    langs { "Gefeliciteerd, meneer Reimink.", fout = "grapt erover heen",
      dan = { "Dank je. Moet jij zeggen, van het contract.",
        denkt = "Wel lef." } },
    langs { "Ik zou er een nachtje over slapen.", fout = "te laat, en ernaast",
      dan = { "Over opzeggen? Dat was vorig jaar.",
        denkt = "Slapen. Daar ging het nou juist over." } },
    langs { "Daar bent u niet de enige in.", fout = "maakt het gewoon",
      dan = { "Dat geloof ik graag. Maar die anderen deden het om het geld.",
        denkt = "Daar lag hij, en hij stapte eroverheen." } },
  },
  antwoord {
    [1] = { "Jullie kwamen met wat nieuws.",
      denkt = "Folder van drie bladzij." },
    [2] = { "Een meldkamer. De nacht ging naar jullie toe en ik kon blijven liggen. Dat wou ik niet. [Dinie "
        .. "draait zich om, ik ga. Meer is het niet. Die slaapt overal doorheen, hoop ik.](slaapt)",
      denkt = "Blijven liggen. Wie wil dat nou. Iedereen.",
      zwijg = { "[Wat is dat nou, één keer komen? Is dat nog hetzelfde?](kosten)",
        denkt = "Even iets anders." } },
    [3] = { "Kwamen jullie met een meldkamer. Kon ik lekker blijven liggen, zei die jongen, hij straalde "
        .. "helemaal. Nou, dan gaat er niks meer en dan heb ik in die stal niks meer te zoeken. Dus te duur. "
        .. "[Kijk, Dinie draait zich om als ik ga. Die slaapt. Die slaapt altijd. Hoop ik.](slaapt)",
      denkt = "Nooit iemand die doorvroeg. Ze boekten het af." },
  },
}

haakje "slaapt" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "terug", "door" }, ongepast = { "troost", "zelf" },
  zeg {
    past "Dat geloof ik niet, eerlijk gezegd.",
    langs { "Dat komt hier de deur niet uit.", fout = "belooft te zwijgen",
      dan = { "Dat ik eruit ga? Dat hoort de hele buurt, met die plank.",
        denkt = "Slaapt zij nou, of slaapt zij niet. Daar ging het om." } },
    langs { "Wat was er dan?", fout = "er was niks",
      dan = { "Niks was er. Ik zei dat ze slaapt.",
        denkt = "Die luistert naar het begin en niet naar het eind." } },
    langs { "Dan was u dus niet alleen.", fout = "snapt het verkeerd",
      dan = { "In bed? Nee, daar ligt Dinie.",
        denkt = "Hoop ik, zei ik. Dat hoorde hij niet." } },
  },
  antwoord {
    [1] = { "Nee.",
      denkt = "Er kraakt een plank. Die hoor je in het dorp." },
    [2] = { "Nee. Die wordt wakker van een kalf dat hoest, aan de overkant. [Kwam ik een keer terug en was haar "
        .. "kant van het bed koud. En zij lag erin.](koud)",
      denkt = "Dat is gek, als je erover denkt. Ik had er niet over gedacht.",
      zwijg = { "[Er ligt ook altijd een stapel doeken klaar, zaterdags. Schoon. Al vijf jaar. Ik was die "
          .. "niet.](doeken)",
        denkt = "En nou zeg ik het achter elkaar." } },
    [3] = { "Nee. Ze ademt anders. Vierendertig jaar hoor je dat, dan weet je hoe iemand slaapt. [Laatst kom ik "
        .. "terug, is het laken aan haar kant ijskoud. En zij ligt er gewoon in.](koud)",
      denkt = "Ogen stijf dicht. Zo slaapt geen mens.",
      zwijg = { "[En die doeken. Elke zaterdag een schone stapel, vijf jaar lang al. Ik was ze niet.](doeken)",
        denkt = "Nooit een woord over gezegd." } },
  },
}

haakje "koud" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "terug", "door" }, ongepast = { "preek", "grapt" },
  zeg {
    langs { "Ik lig zelf ook weleens wakker.", fout = "over jezelf",
      dan = { "En zijn jouw lakens dan koud.",
        denkt = "Hij hoort het niet." } },
    langs { "En hoe liep dat af?", fout = "dat zei hij al",
      dan = { "Ze lag erin. Zo liep het af.",
        denkt = "Nee. Hij ziet het niet." } },
    langs { "Bij ons thuis ging dat net zo.", fout = "over jezelf",
      dan = { "Had jouw moeder koude voeten, of hoe.",
        denkt = "Het gaat hier over Dinie." } },
    past "Dan was u dus niet alleen.",
  },
  antwoord {
    [2] = { "Nee. Ze heeft achter mij gestaan. Denk ik. In het donker, bij de oude put. [Daar molken wij "
        .. "vroeger. Mensen denken, een gat in de grond. Ik denk wat anders.](put)",
      denkt = "En ik maar kletsen tegen dat beest.",
      zwijg = { "[En zaterdags weer schone doeken, een hele stapel. Al vijf jaar. Ik was ze niet.](doeken)",
        denkt = "Ruikt naar wasmiddel. Dat kopen zij." } },
    [3] = { "Nee. Dan heeft ze dus staan luisteren. Wat ik allemaal zeg daar. Over haar ook. Nou ja, niks ergs. "
        .. "[Bij de put was dat. Daar hebben we gemolken, zij en ik. Voor een ander is het een gat in de "
        .. "grond.](put)",
      denkt = "Wat heb ik gezegd die nacht. Iets over soep.",
      zwijg = { "Ze zei er niks van. Ik ook niet. Ik zei: goeiemorgen.",
        denkt = "Goeiemorgen, zei ze." } },
  },
}

haakje "doeken" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "door", "terug" }, ongepast = { "grapt", "prijst" },
  zeg {
    langs { "Hoe lang is dat al zo?", fout = "dat zei hij net",
      dan = { "Vijf jaar. Zei ik.",
        denkt = "Let hij op of niet." } },
    langs { "Mag ik dat eens zien?", fout = "wil ze op tafel",
      dan = { "Doeken? Het zijn badlakens, in vieren.",
        denkt = "Die wil alles zien." } },
    past "Wie doet dat dan?",
    langs { "Zal ik dat opschrijven?", fout = "noteert een wonder",
      dan = { "Wat wou je dan opschrijven. Doeken, zeven.",
        denkt = "Straks staan die ook op de lijst." } },
  },
  antwoord {
    [2] = { "Dinie natuurlijk. Maar ze zegt niks. En ik neem er één, en zeg ook niks. [In de kast bij de put, "
        .. "liggen ze. Wij molken daar. Een gat in de grond, denken de mensen dan. Ik niet.](put)",
      denkt = "Gestreken ook, de laatste tijd. Een uierdoek.",
      zwijg = { "Gevouwen in drieën. Ik vouw in tweeën.",
        denkt = "Dat weet ze. Dat ik dat zie." } },
    [3] = { "Er is er maar één hier die in drieën vouwt. Dus ze weet het. Van die koe en van die wekker. Alles. "
        .. "En dan streken ze ook nog, die doeken. Ik bedoel strijkt ze. [Ligt in de kast, in de oude put. Daar "
        .. "stonden we vroeger. Ze noemen het een gat in de grond, hier.](put)",
      denkt = "Vijf jaar zit ik te liegen tegen iemand die mijn doeken strijkt.",
      zwijg = { "[Is goed, zegt ze altijd. Zei ze van de robot ook. Maar met haar rug naar mij toe. En ik erin "
          .. "trappen. Dat zou jou niet overkomen.](rug)",
        denkt = "Met de rug is het ernst. Had ik kunnen weten." } },
  },
}

haakje "stal" { soort = "gevoel", vak = "klanten 2", ook = "product 2",
  welkom = { "door" }, ongepast = { "zaken", "preek" },
  zeg {
    langs { "Daar teken ik voor.", fout = "grapt, hij meent het",
      dan = { "Jij wel. Eén keer, en dan is het nieuwtje eraf.",
        denkt = "Die denkt aan een terras." } },
    past "Wat is daar zo mooi aan?",
    langs { "Doe mij er ook maar een.", fout = "grapt, hij meent het",
      dan = { "Een stal? Waar wou je die laten.",
        denkt = "Was net op dreef." } },
    langs { "Met opzet, of niet?", fout = "beschuldigt hem",
      dan = { "Wat, met opzet. Ik sta daar.",
        denkt = "Nou lijkt het net of het niet mag." } },
  },
  antwoord {
    [1] = { "Warm. Niemand wil wat.",
      denkt = "Dat is het wel zo ongeveer." },
    [2] = { "Warm. Ze liggen te kauwen en niemand wil wat van je. [Dan melk ik er een, met de hand. Kan het "
        .. "nog. Zou het zo voordoen, hier aan tafel, maar daar zit niemand op te wachten.](handwerk)",
      denkt = "Waarom zeg ik dat nou weer.",
      zwijg = { "[Als ik terugloop is bij Aalbert het licht aan. Koeien weg, en toch op. Wat doet een man dan, "
          .. "om die tijd. Jij slaapt dan natuurlijk.](buur)",
        denkt = "Lamp brandt nu ook nog, zou je zeggen." } },
    [3] = { "Tja, wat. Warm. Je loopt erdoor en er kijkt er geen een op. En dan zit ik daar een poosje op die "
        .. "kruk bij die ene. [Met de hand melk ik die. Kan ik nog. Zou het je zo laten zien, maar wie wil "
        .. "dat.](handwerk)",
      denkt = "Op kantoor in elk geval niemand.",
      zwijg = { "[En dan terug, en dan is bij Aalbert de lamp al aan. Geen koe meer. Wat doet zo'n man dan, om "
          .. "die tijd. Jij ligt dan in bed.](buur)",
        denkt = "Ik zwaai weleens. Ziet hij niet, het is donker bij mij." } },
  },
  antwoord { stemming = "gewoon",
    [2] = { "Warm. Ze liggen te kauwen en niemand wil wat van je. [Eén melk ik er met de hand. Zou het zo "
        .. "voordoen, hier aan tafel, maar daar zit niemand op te wachten.](handwerk)",
      denkt = "Straks wil hij het nog zien ook.",
      zwijg = { "[Grada heet ze. Naar een oma. Ze lachen erom, in het dorp, zo'n naam voor een koe.](grada)",
        denkt = "Ik lach er zelf niet om." } },
  },
}

haakje "handwerk" { soort = "gevoel", vak = "klanten 2", ook = "promotie 1",
  welkom = { "sluit", "eerlijk" }, ongepast = { "stopt" },
  zeg {
    langs { "Wie doet dat dan?", fout = "dat zei hij al",
      dan = { "Ik. Zei ik. Met deze.",
        denkt = "Handen op tafel en hij vraagt wie." } },
    past "Mag ik dat eens zien?",
    langs { "Zal ik dat opschrijven?", fout = "pakt zijn pen",
      dan = { "Melken met een pen. Nee.",
        denkt = "Daar gaat mijn uier." } },
    langs { "Hoe lang is dat al zo?", fout = "vraagt, hij biedt aan",
      dan = { "Vanaf mijn zesde. Maar je wou het niet zien, dus.",
        denkt = "Leeftijden." } },
  },
  antwoord {
    [1] = { "Zo. Zo. En zo.",
      denkt = "Duim hoog. Dan pas knijpen." },
    [2] = { "Nou. Kijk. Duim zo, en dan van boven naar beneden, niet trekken, knijpen. Nee, jij knijpt te hard, "
        .. "dan geeft ze je een tik. [Grada heet ze, naar een oma. Ze lachen erom, zo'n naam.](grada)",
      denkt = "Zit hij te melken in de lucht, met een das om.",
      zwijg = { "[Zeg er ook wat bij, tegen dat beest. Praten. Ben ik nou mal? Zeg eens eerlijk.](praten)",
        denkt = "Daar had ik het niet over willen hebben." } },
    [3] = { "Hier. Handen op tafel. Hoofd tegen de flank, dan voel je of ze gaat trappen. Duim, wijsvinger, en "
        .. "dan de rest erachteraan. Kwartier ben ik bezig. [Praat ik ook tegen dat beest, dan. Hele verhalen. "
        .. "Ben ik nou mal? Zeg eens eerlijk.](praten)",
      denkt = "Die koekjestrommel heeft nou ook een uier.",
      zwijg = { "[Grada, zo heet ze. Was een oma. Ze lachen daar altijd om, voor een koe.](grada)",
        denkt = "Negende al." } },
  },
  antwoord { stemming = "gewoon",
    [3] = { "Hier. Handen op tafel. Hoofd tegen de flank, dan voel je of ze gaat trappen. Duim, wijsvinger, en "
        .. "dan de rest. En dan zit je daar een kwartier. [En dan praat ik. Tegen dat beest. Hele verhalen. Ben "
        .. "ik nou mal? Zeg eens eerlijk.](praten)",
      denkt = "Zo. Dat is eruit.",
      zwijg = { "Je hoort dat ze luistert. Dat is onzin, ik weet het.",
        denkt = "Oren." } },
  },
}

haakje "grada" { soort = "gevoel", vak = "promotie 1", ook = "markt 1",
  welkom = { "prijst", "door" }, ongepast = { "grapt" },
  zeg {
    past "Dat is een mooie naam.",
    langs { "Doe mij er ook maar een.", fout = "lacht ook mee",
      dan = { "Dat zeggen ze allemaal. Ja.",
        denkt = "Was niet om te lachen bedoeld." } },
    langs { "Zullen we het daar even bij laten?", fout = "kapt hem af",
      dan = { "Ik vroeg wat je ervan vond. Maar goed.",
        denkt = "Die vindt het ook een gek naampje." } },
    langs { "Mag ik dat eens zien?", fout = "wil al kijken",
      dan = { "Zij wil dat niet. Nou.",
        denkt = "Met die schoenen." } },
  },
  antwoord {
    [1] = { "Hm. Vind ik ook.",
      denkt = "Doet het goed, voor een stadse." },
    [2] = { "Ja. Oma van Dinie heette zo. Eerste Grada kwam met Dinie mee, op een kar. Dit is nummer negen. [Op "
        .. "papier heb ik er tweeënzestig. Zij is drieënzestig. Dat weten er drie. En jij nou, met die "
        .. "pen.](tel)",
      denkt = "Vergeet ik helemaal die pen.",
      zwijg = { "[Melk gaat naar de katten. Muizenjaar, zeg ik thuis. Kun je er een meekrijgen, als je een "
          .. "sterke auto hebt.](katten)",
        denkt = "Vijf zijn het. Of zes." } },
    [3] = { "Vind ik ook. Dinie heeft er één meegebracht toen ze kwam, een vaars, die stond op de kar en wou er "
        .. "niet af. En ik met een touw. Ik zei, de derde van links. Dat was haar plek. Zo ben ik getrouwd "
        .. "ongeveer. Dit is de negende en het komt niet verder, drie stierkalveren. [De robot wil haar niet. Op "
        .. "papier heb ik er tweeënzestig, zij is er één meer. Weten er drie. En jij met je pen.](tel)",
      denkt = "Kan het niet meer inslikken.",
      zwijg = { "[Haar melk is voor de katten. Muizenjaar, zeg ik. Wil je er een hebben? Wel een stevige "
          .. "auto.](katten)",
        denkt = "Die rooie weegt als een biggetje." } },
  },
}

haakje "tel" { soort = "gevoel", vak = "markt 1", ook = "promotie 1",
  welkom = { "troost", "eerlijk" }, ongepast = { "sluit", "zaken" },
  zeg {
    langs { "Daar bent u niet de enige in.", fout = "sust, hij schrok",
      dan = { "Wel. Ik ken er geen een die een koe verstopt.",
        denkt = "Ja, dat helpt mij nou." } },
    langs { "Wie weet dat nog meer?", fout = "dat telde hij al",
      dan = { "Drie. En jij dus. Zit je te vissen.",
        denkt = "Straks wil hij namen ook." } },
    langs { "Mag ik dat eens zien?", fout = "wil het bewijs zien",
      dan = { "Wat. Die koe? Zie je wel, straks staat er een van de bank naast haar.",
        denkt = "Nou wil hij kijken ook." } },
    past "Dat komt hier de deur niet uit.",
  },
  antwoord {
    [2] = { "Goed. De bank telt er tweeënzestig, die doet het maar. [Toen de robot kwam moesten er elf weg. Elf "
        .. "op de lijst. Tien op de wagen. Ik was daar niet de enige die tot tien kan tellen.](tien)",
      denkt = "Nou, als hij toch zijn mond houdt.",
      zwijg = { "[Ilse heeft het nooit gezien. Die neemt het over, getekend, taart, klaar. En maar vragen of "
          .. "het niet moeilijk was.](ilse)",
        denkt = "Goed met cijfers, Ilse. Behalve die ene." } },
    [3] = { "Daar vertrouw ik op. Op papier staat ze droog. Drie jaar al. De inseminator is erover opgehouden. "
        .. "[Er moesten er elf weg voor dat ding. Elf stonden er op de lijst, tien op de wagen. En er stond er "
        .. "daar nog een die tot tien kan tellen.](tien)",
      denkt = "Wil wel eens zien of hij dat raadt." },
  },
}

haakje "katten" { soort = "feit", vak = "promotie 1", ook = "klanten 2",
  welkom = { "grapt" }, ongepast = { "troost", "preek" },
  zeg {
    langs { "Van mij hoeft dat niet.", fout = "slaat een grap af",
      dan = { "Was ook een grapje.",
        denkt = "Nou ja." } },
    langs { "Met opzet, of niet?", fout = "vraagt door op grap",
      dan = { "Zo. Wil je er nou een of niet.",
        denkt = "Let hij wel goed op. Maar ik zat te grappen." } },
    past "Doe mij er ook maar een.",
    langs { "Wat is daar zo mooi aan?", fout = "blijft er ernstig bij",
      dan = { "Aan zo'n kat? Niks. Daarom mag hij weg.",
        denkt = "Nee, die lacht niet gauw." } },
  },
  antwoord {
    [2] = { "Ha. Neem de rooie, dan hoort Dinie geen gezeur meer. Zij vroeg hoe die zo vet kwam. [Jeroen zegt "
        .. "dat ze op dieet moeten. Die heeft het niet met beesten, die belt nooit. Ja, zondags, met Dinie, en "
        .. "dan wil hij weten hoe het met Grada is.](jeroen)",
      denkt = "Die heeft er niks mee. Altijd gezegd.",
      zwijg = { "Zij komt van een boerderij, hè. Muizenjaar. Ze keek mij aan en ging de worst snijden.",
        denkt = "Een stuk voor haar, en een stuk voor de kat." } },
    [3] = { "Twee kun je krijgen. Een doos heb ik ook. Dan zit je thuis, driehoog of zo, met een kat van "
        .. "veertien pond, die wil elke ochtend warme melk, ja, succes daarmee. [Die van ons, Jeroen, heeft het "
        .. "niet met beesten. Belt nooit. Alleen zondags, met Dinie. Hoe het met Grada is, vraagt hij "
        .. "dan.](jeroen)",
      denkt = "Geen boer, Jeroen. Zag Dinie al toen hij elf was." },
  },
}

haakje "jeroen" { soort = "gevoel", vak = "klanten 1", ook = "markt 3",
  welkom = { "terug", "door" }, ongepast = { "preek", "prijst" },
  zeg {
    door { "En wat zegt zij dan terug?", past = true, brengt = "wat Dinie hem vertelt",
      dan = { "Dinie? Dat ze goed melkt. Hm. Nou zeg je wat. Hoe weet die dat ze melkt. Van Ilse niet, die "
          .. "heeft het nooit gezien. [En die neemt het hier over. Getekend, taart, klaar, en maar vragen of het "
          .. "niet moeilijk was.](ilse)",
        denkt = "Hoe kan die jongen dat nou weten." } },
    terug { "Hij belt u nooit, hè.", langs = "dat zei hij al",
      dan = { "Nee. Zei ik. Hij belt niet.",
        denkt = "Dat had ik zelf ook al gehoord." } },
    door { "En wat doet hij daar dan?", langs = "praat langs hem heen",
      dan = { "Iets met computers. Daar ging het niet om, hij belt niet.",
        denkt = "Wat doet hij daar. Het is Enschede." } },
    terug { "Hij vraagt er wel elke week naar.", past = true, brengt = "hij denkt even na" },
  },
  antwoord {
    [3] = { "Elke week, ja. Nou. Dan weet hij niks beters te vragen. Nee, die heeft niks met koeien, geloof mij "
        .. "nou maar, ik ken hem. Hij stond vroeger al met zijn rug naar de stal. Te lezen. Tegen de stal aan, "
        .. "dat wel, hij wou altijd dáár zitten. Hm. [Ilse wel, die krijgt het hier, alles getekend, taart "
        .. "gehad. Vragen ze mij of het niet moeilijk is.](ilse)",
      denkt = "Tegen de warme muur. Omdat het daar warm was. Toch." },
  },
}

haakje "praten" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  welkom = { "troost", "zelf" }, ongepast = { "preek", "grapt" },
  zeg {
    langs { "Ik zou dat thuis eens vertellen.", fout = "raad, te vroeg",
      dan = { "Daar gaat het niet. Daarom zit ik daar.",
        denkt = "Ja. Vertellen. Wat denkt hij dat ik de hele nacht doe." } },
    past { "Daar bent u niet de enige in.", brengt = "hij zegt wat hij zegt" },
    langs { "Wie weet dat nog meer?", fout = "vraagt rond",
      dan = { "Niemand, dacht ik. Nou ja. Jij.",
        denkt = "Dat werd er niet beter van." } },
    langs { "Doe mij er ook maar een.", fout = "grapt, hij schaamt zich",
      dan = { "Een koe? Nee. Laat maar.",
        denkt = "Ik vroeg wat, en ik kreeg een mopje." } },
  },
  antwoord {
    [2] = { "Mooi. Wat wordt het morgen, wie is er tochtig. Zulke dingen. [Hier aan tafel wil dat niet. Zij "
        .. "haar bord, ik het mijne, en de klok. Is dat bij andere mensen ook zo?](tafel)",
      denkt = "Zij wou altijd weten wie er tochtig was.",
      zwijg = { "Dat de kleine los liep, dat wist de koe eerder dan Dinie.",
        denkt = "En Dinie was erbij." } },
    [3] = { "Dan is het goed. Alles, zeg ik daar. Wat ik overdag niet zeg. Zit ik met mijn kop tegen een koe, "
        .. "eenenzestig jaar. En zij draait een oor. [Nou. Dat was genoeg daarover, voor één ochtend. Blijf "
        .. "zitten. Jij had nog een lijst.](genoeg)",
      denkt = "Warm hier ineens.",
      zwijg = { "[Hier wil het niet. Zij haar bord en ik het mijne. Heb jij dat thuis ook, of ligt dat aan "
          .. "ons?](tafel)",
        denkt = "Nou vraag ik het hem." } },
  },
  antwoord { stemming = "gewoon",
    [4] = { "Dat ik Dinie mis. Dat zeg ik daar. Ligt ze dertig meter verderop. [Nou. Dat is wel weer genoeg, "
        .. "voor één ochtend. Blijf zitten, jij had nog een lijst.](genoeg)",
      gezicht = "ontroerd", denkt = "Daar zit een wasmachine tussen.", blik = "raam",
      zwijg = { "Dertig meter.",
        denkt = "Niks zeggen nou." } },
  },
}

haakje "genoeg" { soort = "gevoel", vak = "klanten 2", ook = "promotie 2",
  welkom = { "stopt" }, ongepast = { "terug", "door" },
  zeg {
    past "Zullen we het daar even bij laten?",
    langs { "Dan kom ik een andere keer terug.", fout = "hij zei blijf",
      dan = { "Ik zei: blijf zitten.",
        denkt = "Loopt hij weg, net nou." } },
    langs { "Wie weet dat nog meer?", fout = "graaft verder",
      dan = { "Genoeg, zei ik.",
        denkt = "Die kan niet ophouden." } },
    langs { "Maar u vindt het wel erg.", fout = "gaat over de grens",
      dan = { "Ja. En nou is het genoeg. Zei ik.",
        denkt = "Waar. Maar dat weet ik zelf wel." } },
  },
  antwoord {
    [2] = { "Graag. Jij had nog een lijst. [Oude spullen, wil je die hebben? Pomp, achtentachtig. Twee keer "
        .. "vijf. Pak je pen maar, voor dat papier.](pomp)",
      denkt = "Dat kan ik wel, pompen.",
      zwijg = { "Ging zo wel.",
        denkt = "Die lijst was eigenlijk wel prettig." } },
    [3] = { "Dat is goed. Koffie. Sep, af. Nee, hij bijt niet, hij wil een koekje. Zo. [Wat moet je nog weten "
        .. "van het oude spul. De pomp is van achtentachtig, twee keer vijf. Schrijf maar, dat wil je toch "
        .. "hebben.](pomp)",
      denkt = "Jaartallen. Daar kan ik tegen.",
      zwijg = { "[Wat ik vragen wou. Wat is dat nou, bij jullie, één keer komen?](kosten)",
        denkt = "Iets met geld. Dat praat recht vooruit." } },
  },
}

haakje "buur" { soort = "gevoel", vak = "markt 3", ook = "klanten 2",
  welkom = { "zelf" }, ongepast = { "preek", "zaken" },
  zeg {
    langs { "Bij ons thuis ging dat net zo.", fout = "andere vraag",
      dan = { "Bij jullie thuis stopte ook een boer?",
        denkt = "Weet niet wat hij bedoelt." } },
    langs { "Dan was u dus niet alleen.", fout = "maakt het gezellig",
      dan = { "Aalbert wel. Zijn vrouw is al weg, vóór de koeien.",
        denkt = "Met z'n tweeën, in het donker. Met een sloot ertussen." } },
    langs { "En hoe liep dat af?", fout = "zoekt een verhaal",
      dan = { "Loopt niks af. Hij zit daar.",
        denkt = "Het is geen boek." } },
    past "Ik lig zelf ook weleens wakker.",
  },
  antwoord {
    [1] = { "Jij ook al.",
      denkt = "In de stad. Van het verkeer zeker." },
    [2] = { "Zo. Jij ook. Dan kunnen we een club. Aalbert, jij, ik. Hm. [Ik denk weleens aan dat huisje achter "
        .. "de kerk. Moet vrijdag getekend. Ben er nog niet in geweest. Wat zeg jij.](huisje)",
      denkt = "Zwaaien doe ik daar naar de koster.",
      zwijg = { "Ik zwaai weleens naar die lamp. Ziet hij niet. Bij mij is het donker.",
        denkt = "Hij zwaait misschien ook." } },
    [3] = { "En wat doe je dan? Liggen? Ik kan dat niet, liggen. Aalbert ook niet, die had er honderdtien, in "
        .. "twee dagen weg. Goed geld gehad. En nou zit hij daar elke morgen met de lamp aan, te wachten tot het "
        .. "licht wordt, en dan moet hij wat verzinnen. [Zo'n huisje achter de kerk, daar moet ik vrijdag voor "
        .. "tekenen. Nog nooit in geweest. Wat vind jij nou.](huisje)",
      denkt = "Dat wil ik niet. Een lamp." },
  },
}

-- De koeien en de robot.

haakje "uitval" { soort = "gevoel", vak = "promotie 1", ook = "markt 1",
  welkom = { "terug", "door" }, ongepast = { "zaken", "prijst" },
  zeg {
    langs { "Dat was een fout van ons.", fout = "excuus, niet gevraagd",
      dan = { "Van jullie? Ik heb hem zelf gekocht.",
        denkt = "Zo kom je er gemakkelijk vanaf. Allebei." } },
    langs { "En hoe liep dat af?", fout = "dat weet hij wel",
      dan = { "Zo'n wagen rijdt naar Groenlo. Dat is de afloop.",
        denkt = "Vraagt dat nou echt iemand." } },
    langs { "Dat heeft u goed gezien.", fout = "prijst, er is niks",
      dan = { "Wat heb ik gezien. Ik sta te vegen.",
        denkt = "Ik kijk juist niet." } },
    past "Maar u vindt het wel erg.",
  },
  antwoord {
    [1] = { "Och. Went.",
      denkt = "Went niet." },
    [2] = { "Ja. Nou ja. Gezonde beesten. [De eerste keer waren het er elf. Elf op de lijst, en tien op de "
        .. "wagen. Er was er daar nog één die tot tien kan tellen.](tien)",
      denkt = "Dat ging er zo uit.",
      zwijg = { "De chauffeur wou praten. Ik zei, ik heb wat te vegen. Er lag niks.",
        denkt = "Schone vloer, die dag." } },
    [3] = { "Ja. Went niet. Ze lopen die wagen zo op, want ik vraag het en ze kennen mij. Ik sta dan te vegen, "
        .. "en er ligt niks. En dan zegt de chauffeur: mooi weertje. [Toen de robot kwam waren het er elf. Op de "
        .. "lijst. Op de wagen tien. En ik was daar niet de enige die kan tellen.](tien)",
      denkt = "Nou heb ik het zelf op tafel gelegd." },
  },
}

haakje "tien" { soort = "gevoel", vak = "promotie 1", ook = "klanten 3",
  welkom = { "door", "sluit" }, ongepast = { "troost", "preek" },
  zeg {
    langs { "Dat komt hier de deur niet uit.", fout = "belooft te zwijgen",
      dan = { "Hoeft niet meer. Het is al lang uit.",
        denkt = "Dat is de vraag niet. Hij moet raden." } },
    langs { "Ik zou dat thuis eens vertellen.", fout = "die weet het al",
      dan = { "Hoefde niet. Dat is het hem nou juist.",
        denkt = "Eerst raden, dan raad geven." } },
    past "Wie weet dat nog meer?",
    langs { "Zullen we het daar even bij laten?", fout = "hij wacht erop",
      dan = { "Laten? Ik begin er net over.",
        denkt = "Nou moet hij toch raden." } },
  },
  antwoord {
    [1] = { "Dinie.",
      denkt = "Wie anders." },
    [2] = { "Dinie. Stond bij de klep, ik zag haar vinger gaan. Tot tien. Nooit wat van gezegd. [De elfde is "
        .. "Grada, die heet naar haar oma. Daar lachen ze om, voor een koe.](grada)",
      denkt = "Ze zette wel extra koffie. Ik dacht nog, die is druk.",
      zwijg = { "[De robot was er ook om haar. Die polsen. Hield ze onder de warme kraan en dacht dat ik het "
          .. "niet zag. Ik zag het wel.](polsen)",
        denkt = "Als we het toch over zien hebben." } },
    [3] = { "Dinie. Die telt alles. Aardappels. Stond bij de klep met haar vinger, en bij tien hield ze op en "
        .. "keek naar mij, en ik ging vegen. Dat is vijf jaar geleden. Zijn we nog niet aan toegekomen. [Die "
        .. "elfde heet naar haar oma. Grada. Ze lachen erom, voor een koe.](grada)",
      denkt = "Vijf jaar vegen." },
  },
}

haakje "robot" { soort = "feit", vak = "product 1", ook = "product 3",
  welkom = { "eerlijk" }, ongepast = { "zaken", "prijst" },
  zeg {
    eerlijk { "Met een laser, geloof ik. Of een camera.", langs = "raadt maar wat",
      dan = { "Laser, zei de ene. Camera, zei de andere. En wat zeg jij? Laser.",
        denkt = "Hij gelooft. In de kerk mag dat." } },
    eerlijk { "Geen idee. Ik verkoop onderhoud, dit snap ik niet.", past = true },
    eerlijk { "Dat zou ik op moeten zoeken, denk ik.", langs = "wijkt uit",
      dan = { "Opzoeken. Dat zeiden ze alle zes.",
        denkt = "En nooit meer wat van gehoord." } },
    door { "Wat zeiden die monteurs daarover?", langs = "geeft hem terug",
      dan = { "Dat vraag ik jou. Zij zeiden alle zes wat anders.",
        denkt = "Slim. Maar niet slim genoeg." } },
  },
  antwoord {
    [1] = { "Dan zijn we uitgepraat over dat ding.",
      denkt = "Snapt ze niet, en wel de auto van de zaak." },
    [2] = { "Nee. De een zei laser, de ander zei camera. De derde keek of ik hem pesten wou. Wou ik ook. "
        .. "Scheelt drie uur op een dag, dat ding. [Is gekomen om Dinie haar polsen. Die hield ze onder de warme "
        .. "kraan, en dacht dat ik het niet zag. Ik zag het.](polsen)",
      denkt = "Met laser. Laat naar je kijken.",
      zwijg = { "Eén box, tweeënzestig koeien. Vijf jaar oud nou. Wou je dat nog opschrijven?",
        denkt = "Dat vragen ze allemaal." } },
    [3] = { "Mooi. Ik ook niet. De mensen zeggen, Geert, jij bent met je tijd mee. Ik druk op groen. Als hij op "
        .. "groen staat hoef ik niet eens te drukken. [Dinie had het aan haar polsen, daarom is hij er. Onder de "
        .. "warme kraan hield ze die. Dacht dat ik het niet zag. Jawel.](polsen)",
      denkt = "Van die kraan weet niemand. Nou ja.",
      zwijg = { "[Eenenvijftig cent, en dan een hand op je schouder krijgen, zaterdag. Of je wat hebt. De melk "
          .. "is nog nooit zo goed geweest.](melkprijs)",
        denkt = "Dat zit mij dwarser dan ik dacht, die hand." } },
  },
}

haakje "polsen" { soort = "gevoel", vak = "klanten 1", ook = "product 1",
  welkom = { "prijst", "terug" }, ongepast = { "preek" },
  zeg {
    past "Dat heeft u goed gezien.",
    langs { "Wat zeiden ze thuis?", fout = "die zei juist niks",
      dan = { "Niks. Ze hield ze onder de kraan.",
        denkt = "Let nou eens op." } },
    langs { "Dat had ik ook gedaan.", fout = "spreekt over zichzelf",
      dan = { "Wat, jij staat ook voor de deur te luisteren?",
        denkt = "Nou klinkt het ineens raar." } },
    langs { "Ik heb er geen verstand van.", fout = "wimpelt het af",
      dan = { "Van polsen? Hoeft niet. Ik had het over die kraan.",
        denkt = "Die haakt af waar het begint." } },
  },
  antwoord {
    [1] = { "Een kraan hoor je.",
      denkt = "Elke avond wat langer." },
    [2] = { "Ja, dat zag ik. Een mens die acht minuten haar handen wast. [Toen ben ik met een folder "
        .. "thuisgekomen. Zo, zei ik, hier aan tafel. De toekomst.](graag)",
      denkt = "Had er zelf een hekel aan, aan die foto's.",
      zwijg = { "[Sindsdien heb ik drie uur over, op een dag. Achterdeur geverfd, drie keer. Groen, ander "
          .. "groen, weer dat eerste. Als jij nog een deur hebt.](tijdover)",
        denkt = "Moet je ook niet willen weten." } },
    [3] = { "Hm. Ja. Dat soort dingen zie ik wel. Van haar wel. Toen zei ik niks van die polsen, want dan had "
        .. "ze gezegd, welnee. [Ik kwam gewoon met een folder thuis. Zo, zei ik, hier aan tafel, dit is de "
        .. "toekomst.](graag)",
      denkt = "De toekomst. Dat stond voorop." },
  },
}

haakje "graag" { soort = "belang", vak = "klanten 3", ook = "product 1",
  welkom = { "door", "sluit" }, ongepast = { "prijst", "zaken" },
  zeg {
    past "Wat zeiden ze thuis?",
    langs { "Ik zou er een nachtje over slapen.", fout = "vijf jaar te laat",
      dan = { "Hij staat er al vijf jaar.",
        denkt = "Nou, dan ben je er vroeg bij." } },
    langs { "Dat heeft u goed gezien.", fout = "prijst de koop",
      dan = { "Op een foto is alles goed te zien.",
        denkt = "Die verkopen zulke dingen, die vinden het mooi." } },
    langs { "Dat had ik ook gedaan.", fout = "keurt de koop goed",
      dan = { "Jij krijgt provisie. Ik niet.",
        denkt = "Zo klonk die jongen van de folder ook." } },
  },
  antwoord {
    [2] = { "Als jij het graag wilt, zei ze. En toen legde ze er de helft bij, van haar vader. [Van haar, die "
        .. "helft. Zeg dan nog maar eens dat je hem niet wou. Zou jij dat doen? Nou jij.](erfdeel)",
      denkt = "Van haar vader was dat geld.",
      zwijg = { "[Ze stond bij het aanrecht, met de rug naar mij. Is goed, zei ze. Met de rug is het ernst, bij "
          .. "haar. Maar ik hoorde ja. Jij had het wel gezien, zeker.](rug)",
        denkt = "Aardappels schillen, keihard." } },
    [3] = { "Als jij het graag wilt, zei ze. En ik wou hem niet graag, ik wou haar polsen. En zij dacht, hij "
        .. "wil een robot. Nou, en daar staat hij. Honderdveertigduizend, voor geen van beiden. [De helft "
        .. "daarvan is van haar. Dan zeg je niet meer dat je hem niet wou. Of zou jij dat doen? Zeg "
        .. "eens.](erfdeel)",
      denkt = "Een televisie mag je nog terugbrengen.",
      zwijg = { "[Is goed, zei ze ook nog. Met de rug naar mij toe. Dan is het ernst, bij haar. En ik maar "
          .. "denken dat het ja was. Stom, vind je niet?](rug)",
        denkt = "Als een ezel." } },
  },
}

haakje "erfdeel" { soort = "belang", vak = "markt 2", ook = "klanten 3",
  welkom = { "preek", "eerlijk" }, ongepast = { "zaken", "troost" },
  zeg {
    langs { "Dat komt hier de deur niet uit.", fout = "belooft te zwijgen",
      dan = { "Dat is het probleem juist niet, dat het de deur uitgaat.",
        denkt = "Binnen moet het, niet buiten." } },
    past { "Nee, dat weet ik niet.", brengt = "hij heeft gezelschap" },
    langs { "Daar bent u niet de enige in.", fout = "maakt het gewoon",
      dan = { "Dat kan. Maar met die anderen ben ik niet getrouwd.",
        denkt = "Zo, die zat." } },
    past { "Ik zou dat thuis eens vertellen.", brengt = "hij probeert het hardop",
      dan = { "Hm. Zeggen. Dinie, ik had hem niet hoeven hebben. Nee. Zo niet. Dinie, dat ding. Nee. Zie je, "
          .. "hier aan tafel gaat dat niet. [Zij haar bord, ik het mijne. Is dat bij andere mensen ook zo, dat "
          .. "het aan tafel niet wil?](tafel)",
        denkt = "Zat ik te oefenen. Met hem erbij." } },
  },
  antwoord {
    [2] = { "Nee. Dat schiet niet op, met ons. [Die van de bank heeft de andere helft. Die wil mij weg hebben. "
        .. "Was hier met taart, vorige week. Taart. Dan weet je het.](bank)",
      denkt = "Slagroom ook nog." },
    [3] = { "Nee hè. Dat is tenminste een antwoord. Wietske wist het ook niet, en die heeft gestudeerd. Ik loop "
        .. "eromheen, om die robot, en Dinie ook, andersom. Eén keer botsten we bijna. [De andere helft is van "
        .. "de bank. Die willen mij weg hebben. Stond er een op de stoep met taart. Met taart, dan weet je "
        .. "genoeg.](bank)",
      denkt = "Twee stukken heb ik ervan gehad." },
  },
}

haakje "bank" { soort = "belang", vak = "markt 2", ook = "markt 3",
  welkom = { "eerlijk" }, ongepast = { "prijst", "troost" },
  zeg {
    langs { "Dat had ik ook gedaan.", fout = "praat hem na",
      dan = { "Wat heb ik dan gedaan. Taart gegeten.",
        denkt = "Die zegt overal ja op." } },
    langs { "Dat heeft u goed gezien.", fout = "praat hem na",
      dan = { "Ja hè.",
        denkt = "Zo. Die denkt er niks van. Die zegt maar wat ik zeg." } },
    past "Dat geloof ik niet, eerlijk gezegd.",
    langs { "Wat zeiden ze thuis?", fout = "vraagt een ander",
      dan = { "Dinie? Die vond hem aardig. Daar heb je dus niks aan.",
        denkt = "Zij had ook het grootste stuk taart." } },
  },
  antwoord {
    [2] = { "Wat weet jij van de bank. Hij zei dat ik eraf was in september. Van die lening. En of ik nog wat "
        .. "nodig had. Zie je, dat willen ze dus. [Ik moet ook vrijdag tekenen voor dat huisje achter de kerk. "
        .. "Nog nooit in geweest. Wat zeg jij daar nou van.](huisje)",
      denkt = "Het was wel een aardige man. Dat doen ze erom.",
      zwijg = { "Ik ben eraf, zei hij. En hij gaf mij een hand. Waarom zou hij mij dan een hand geven.",
        denkt = "Daar klopt iets niet. Ik weet alleen niet wat." } },
    [3] = { "Geloof jij maar wat je wilt. Ik ken de bank al veertig jaar. Komt er een jongen, legt uit dat ik "
        .. "er in september af ben, van de lening, dat ze nooit zo'n nette klant hadden en dat ik hem bellen kan "
        .. "als er wat is. Als er wat ís. Hoor je het? Hoor je wat hij zegt? [En vrijdag dat huisje, achter de "
        .. "kerk, moet ik ook tekenen. Ben er nog niet in geweest. Wat zou jij.](huisje)",
      denkt = "Dinie had hem een aardige jongen gevonden. Die trapt daarin." },
  },
}

haakje "tijdover" { soort = "gevoel", vak = "klanten 2", ook = "klanten 1",
  welkom = { "grapt" }, ongepast = { "troost", "preek" },
  zeg {
    langs { "Daar teken ik voor.", fout = "hoort vrije tijd",
      dan = { "Nee. Daar teken jij niet voor.",
        denkt = "Drie uur. Elke dag. Vul ze maar eens." } },
    past "Doe mij er ook maar een.",
    langs { "Met opzet, of niet?", fout = "beschuldigt hem",
      dan = { "Met opzet drie keer? Nou. Als je het zo vraagt.",
        denkt = "Dat vond Dinie ook al." } },
    langs { "Wat is daar zo mooi aan?", fout = "blijft er ernstig bij",
      dan = { "Aan groen? Niks. Daarom drie keer.",
        denkt = "Hij zoekt er wat achter." } },
  },
  antwoord {
    [1] = { "Welk groen?",
      denkt = "Er staat nog een half blik." },
    [2] = { "Welk groen? Nou, ik kom. Dan ben ik hier de deur uit ook. Zit ik anders maar aan deze tafel. [Jij "
        .. "zit op Dinie haar stoel, trouwens. Daar zit zij altijd, daar.](stoel)",
      denkt = "Meende het haast.",
      zwijg = { "[Gehakt, hadden we gisteren. Lekker gehakt, zei ik. Ja, zei zij. En toen was het op. Vroeger "
          .. "ging dat anders, geloof ik.](gehakt)",
        denkt = "Lekker was het wel." } },
    [3] = { "Kan. Vrijdag. Of zaterdag, ik heb niks. Dat is het nou, half zes word je wakker en de koeien "
        .. "melken zich zelf en dan zit je hier. Zij met de krant en ik kijk of er wat over de weg komt. [Jij "
        .. "zit op haar stoel nou, die van Dinie.](stoel)",
      denkt = "Er komt niks over die weg.",
      zwijg = { "[Gisteren gehakt. Lekker gehakt, zei ik, en zij zei ja. Toen was het weer stil. Dat was ooit "
          .. "anders. Denk ik.](gehakt)",
        denkt = "Of lijkt dat maar zo." } },
  },
}

-- De tafel.

haakje "stoel" { soort = "gevoel", vak = "klanten 3", ook = "klanten 1",
  welkom = { "sluit", "zaken" }, ongepast = { "grapt" },
  zeg {
    langs { "Schenk nog maar eens in.", fout = "hoort het niet",
      dan = { "Zo. Ja. Op haar stoel.",
        denkt = "Hij zit er wel lekker." } },
    past "Zal ik ergens anders gaan zitten?",
    langs { "Gaat u gerust, ik wacht wel even.", fout = "hoort het niet",
      dan = { "Waar moet ik heen dan. Ik had het over die stoel.",
        denkt = "Die wil mij steeds weg hebben." } },
    langs { "Bij ons thuis ging dat net zo.", fout = "praat over thuis",
      dan = { "Zitten ze daar ook op Dinie haar stoel.",
        denkt = "Die zit er nog." } },
  },
  antwoord {
    [2] = { "Kom maar hier, aan deze kant. Zo. Praat ook beter, naast elkaar. [Recht tegenover wil het hier "
        .. "niet. Zij haar bord en ik het mijne. Is dat bij andere mensen ook zo?](tafel)",
      denkt = "Dat doet anders niemand, opstaan.",
      zwijg = { "Koffie pak je maar mee. Daar, op de krant.",
        denkt = "De dominee is blijven zitten. Die wist het ook." } },
    [3] = { "Ja, doe maar. Deze hier. Niemand vraagt dat, weet je, ze gaan zitten en klaar, de veearts, de "
        .. "dominee, die van jullie, iedereen op Dinie haar stoel en dan kijk ik tegen ze aan. Zo is het beter. "
        .. "[Met haar ook. Zij haar bord en ik het mijne, en recht vooruit. Is dat bij gewone mensen ook "
        .. "zo?](tafel)",
      denkt = "Zo hoef ik niet te kijken. Praat het zo weg.", blik = "raam" },
  },
}

haakje "tafel" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "zelf" }, ongepast = { "stopt", "prijst" },
  zeg {
    past "Bij ons thuis ging dat net zo.",
    langs { "Schenk nog maar eens in.", fout = "hij wou een antwoord",
      dan = { "Eh. Ja. Hier.",
        denkt = "Vraag ik eens wat." } },
    langs { "Zal ik ergens anders gaan zitten?", fout = "hoort alleen de stoel",
      dan = { "Blijf nou zitten, ik vraag je wat.",
        denkt = "Die staat steeds op." } },
    langs { "Gaat u gerust, ik wacht wel even.", fout = "stuurt hem weg",
      dan = { "Waarheen. Ik woon hier.",
        denkt = "Eén vraag stel ik, en dan mag ik weg." } },
  },
  antwoord {
    [1] = { "Ook zo.",
      denkt = "Nou ja. Dan is het dus de tafel." },
    [2] = { "Ook al. En die leven nog? Mooi. Dan is het niet alleen hier. [Wij praatten in de put, vroeger, "
        .. "onder het melken. Dan denken ze, zo'n gat in de grond. Voor mij niet.](put)",
      denkt = "Dat zal Dinie ook willen weten. Als ik het zeg.",
      zwijg = { "[Met briefjes lopen wij beter. Ligt er nog een onder de suikerpot. Kun je zien hoe dat "
          .. "gaat.](briefjes)",
        denkt = "Zo ver is het." } },
    [3] = { "Hm. Dan ligt het niet aan ons. Zit er een bij jullie ook zo te kijken naar de mosterd? Ik kan die "
        .. "mosterd dromen. Terwijl wij konden praten, hoor. [Onder het melken. In de put. Jij denkt nou een gat "
        .. "in de grond, dat denken ze allemaal.](put)",
      denkt = "Ik moest wel hard praten, met die pomp.",
      zwijg = { "[Op papier gaat het wel. Daar ligt er een, onder de suikerpot. Zie je hoe wij dat "
          .. "doen.](briefjes)",
        denkt = "Van vanmorgen." } },
  },
}

haakje "gehakt" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  welkom = { "sluit", "zelf" }, ongepast = { "grapt", "prijst" },
  zeg {
    langs { "Mag ik dat eens zien?", fout = "er is niks",
      dan = { "Het is op.",
        denkt = "Gisteren, zei ik." } },
    past { "Bij ons thuis ging dat net zo.", brengt = "hij vraagt naar jullie",
      dan = { "Ook met gehakt? Nee. Nou. En wie zei er dan het eerst weer wat? Of ging dat vanzelf over. [Bij "
          .. "ons gaat het met briefjes. Er ligt er een onder de suikerpot. Kun je zien hoe.](briefjes)",
        denkt = "Een ander heeft het ook. Dat scheelt." } },
    langs { "Zal ik dat opschrijven?", fout = "noteert gehakt",
      dan = { "Gehakt? Bij welk hokje.",
        denkt = "Daar is vast een hokje voor bij hun." } },
    past { "Hoe lang is dat al zo?", brengt = "wanneer het begon" },
  },
  antwoord {
    [2] = { "Vijf jaar, sinds de robot. Ervoor zeiden we aan tafel ook niks, maar dan hadden we het al gezegd. "
        .. "[In de put, onder het melken. Jij denkt een gat in de grond. Ik niet.](put)",
      denkt = "Zo had ik het nog niet bekeken.",
      zwijg = { "Drie uur op een dag. Zoveel praatten we. Of gingen we naast elkaar staan zwijgen, ook wel.",
        denkt = "Dat was toch anders zwijgen." } },
    [3] = { "Sinds de robot. Wacht. Ja. In de put zei je wat, en dan was het gezegd, dus dan had je aan tafel "
        .. "rust. Nou heb je aan tafel ook rust. Maar dan is het nog niet gezegd. Eh. Snap je. [Een melkput, dat "
        .. "is voor jullie een gat in de grond zeker. Voor mij niet.](put)",
      denkt = "Snap het zelf net pas." },
  },
}

haakje "briefjes" { soort = "gevoel", vak = "klanten 3", ook = "markt 2",
  welkom = { "sluit" }, ongepast = { "zaken", "preek" },
  zeg {
    langs { "Zal ik dat opschrijven?", fout = "maakt een lijst",
      dan = { "Het staat al op papier.",
        denkt = "Nou gaat hij een briefje opschrijven." } },
    langs { "Hoe lang is dat al zo?", fout = "vraagt, hij schuift aan",
      dan = { "Vijf jaar. Maar dan moet je wel kijken.",
        denkt = "Daar ligt het, en hij kijkt naar mij." } },
    past "Mag ik dat eens zien?",
    langs { "Wie doet dat dan?", fout = "dat zei hij net",
      dan = { "Dinie. Wie anders legt hier gehakt koud.",
        denkt = "Soms denk ik dat hij slaapt." } },
  },
  antwoord {
    [2] = { "'Gehakt staat koud, Wietske komt om vier.' En dat kruisje. Dat is een zoen, een kruisje. Zet ze "
        .. "niet altijd. [Met grote dingen wil ik haar erbij. Ik teken niet meer alleen. Donderdag kan ze "
        .. "niet.](dag)",
      denkt = "Ik leg er vanavond een terug. Over het weer.",
      zwijg = { "Liggen er nog meer, in de la. Vijf jaar.",
        denkt = "Waarom bewaart een mens gehakt." } },
    [3] = { "Lees maar. 'Gehakt staat koud.' En kijk, hier onder. Kruisje. Dat zet ze niet elke dag, soms weken "
        .. "niet, en dan ineens. En dan loop ik de hele ochtend te denken, wat heb ik goed gedaan. Dat weet ik "
        .. "dan niet. [Als er wat gekocht wordt moet zij erbij zitten, geen briefje. Donderdags past ze op, bij "
        .. "Ilse.](dag)",
      denkt = "Heb ze allemaal, in de la. Elastiekje erom." },
  },
}

haakje "dag" { soort = "belang", vak = "promotie 3", ook = "klanten 3",
  welkom = { "zaken", "stopt" }, ongepast = { "grapt" },
  zeg {
    past { "Dan kom ik een andere keer terug.", brengt = "hij houdt je nog even",
      dan = { "Ja. Doe dat. Maar niet nou gelijk, zit nou eerst. Als je toch terugkomt dan weet ik graag "
          .. "waarvoor. [Ik had gedacht aan de put. Twee kanten, vroeger. Zij rechts en ik links. Rechts hou ik "
          .. "nog vrij, 's nachts, als ik daar zit.](rechts)",
        denkt = "Dat had hij niet hoeven weten. Maar dan moet hij wel weten waarvoor." } },
    langs { "Ik regel dat vandaag nog.", fout = "loopt vooruit",
      dan = { "Wat wou je regelen. Vandaag is ze er niet.",
        denkt = "Dat gaat mij te hard." } },
    langs { "Neemt u rustig de tijd.", fout = "laat het open",
      dan = { "Dan wordt het herfst. Ik heb een dag nodig.",
        denkt = "Iemand moet een dag zeggen." } },
    past { "Zegt u maar wanneer.", brengt = "hij zoekt een dag" },
  },
  antwoord {
    [1] = { "Woensdag.",
      denkt = "Dan heb ik altijd wat in de schuur. Dat moet dan maar." },
    [2] = { "Woensdag, dan is ze thuis. Dan moet ik in huis blijven. Ook wat. [Wat ik dan zeggen wil, is dit. "
        .. "Zij molk rechts, ik links. En 's nachts zit ik daar nog en dan hou ik rechts vrij.](rechts)",
      denkt = "Heb ik nog nooit een vertegenwoordiger verteld. Nog niemand, trouwens.",
      zwijg = { "Na de koffie. Voor de koffie is ze niet te hebben.",
        denkt = "Dat is goed bedoeld." } },
    [3] = { "Woensdag. Niet te vroeg, ze doet dan de bedden. Ik zeg haar dat er iemand komt, ik leg een briefje "
        .. "neer. Of nee, ik zeg het. Of een briefje. Dat zien we. [Het gaat mij om dat naast elkaar, kijk. Zij "
        .. "stond rechts, in de put. Ik zit daar 's nachts, links, en rechts hou ik vrij.](rechts)",
      denkt = "Een briefje." },
  },
}

-- De put.

haakje "put" { soort = "belang", vak = "promotie 2", ook = "klanten 2",
  welkom = { "door", "sluit" }, ongepast = { "grapt", "eerlijk" },
  zeg {
    langs { "Daar teken ik voor.", fout = "grapt over de put",
      dan = { "Daar heb jij geen pen voor nodig. Daar komt zand in.",
        denkt = "Was toch even raak, zonder dat hij het wist." } },
    past "Wat is daar zo mooi aan?",
    langs { "Dan was u dus niet alleen.", fout = "dat zei hij al",
      dan = { "Wij. Zei ik. Zij en ik.",
        denkt = "Met z'n tweeën, ja, dat is juist het hele punt." } },
    langs { "Wie doet dat dan?", fout = "daar doet niemand wat",
      dan = { "Niemand doet daar nog wat. Staat leeg.",
        denkt = "Vraag liever wat het was." } },
  },
  antwoord {
    [1] = { "Praten.",
      denkt = "Dat kon daar." },
    [2] = { "Rug aan rug sta je. Dinie haar rij, ik de mijne, handen vol, je ziet elkaar niet. En dan zeg je "
        .. "wat. [Zij was altijd eerder klaar en dan zong ze met de radio mee, tot ik zover was. Ik was nogal "
        .. "langzaam, die jaren.](radio)",
      denkt = "Polka's.",
      zwijg = { "[Zij rechts, ik links. Ik zit daar 's nachts nog, links. Rechts hou ik vrij.](rechts)",
        denkt = "Zo. Eruit." } },
    [3] = { "Hm. Praten. Je staat met de ruggen naar elkaar, anderhalve meter, en je handen doen het werk, dus "
        .. "je mond heeft niks te doen. Alles is daar besproken, mijn moeder naar het tehuis, alles. [Hoe de "
        .. "kinderen moesten heten ook. Drie stuks. Eh. Ja. Drie.](besproken)",
      denkt = "Nou. Daar was ik niet op uit.",
      zwijg = { "[Zij stond rechts, ik links. Nou zit ik daar 's nachts alleen, links. Rechts hou ik "
          .. "vrij.](rechts)",
        denkt = "Vrij. Voor wie dan." } },
  },
}

haakje "radio" { soort = "gevoel", vak = "promotie 2", ook = "klanten 1",
  welkom = { "stuurt", "grapt" }, ongepast = { "zaken", "troost" },
  zeg {
    stuurt { "U liet haar extra zingen, geef maar toe.", past = true },
    stuurt { "U had er die dag geen zin in, geef maar toe.", langs = "hoort onwil",
      dan = { "Geen zin? In melken? Ik heb altijd zin.",
        denkt = "Vlakbij, en dan toch de verkeerde deur." } },
    stuurt { "U had last van die knie, geef maar toe.", langs = "zoekt een kwaal",
      dan = { "Niks. Zei ik: nogal langzaam.",
        denkt = "Die denkt aan mijn knie." } },
    stuurt { "U deed het extra netjes, geef maar toe.", langs = "prijst zijn werk",
      dan = { "Netjes was zij.",
        denkt = "Ook niet." } },
  },
  antwoord {
    [2] = { "Tja. Bij de laatste koe had ik altijd wat met de doek. Dan zong ze er nog een. [Zij stond rechts, "
        .. "ik links. Zit er 's nachts nog wel, links. Rechts hou ik vrij.](rechts)",
      denkt = "Betrapt.",
      zwijg = { "Eén keer waren er de groeten voor ons, op die zender. Van wie weten we nog niet.",
        denkt = "Jeroen, denkt Dinie. Die doet zoiets niet." } },
    [3] = { "Hm. Dinie heeft dat in dertig jaar niet gevraagd. Ja. De laatste koe, die duurde. Die had bij mij "
        .. "altijd wat. En zij maar zingen, die Duitse dingen, ze kende ze allemaal en ze kent geen woord Duits. "
        .. "[Zij stond rechts, dan. Ik links. En daar zit ik 's nachts nog. Rechts hou ik vrij.](rechts)",
      denkt = "Nou ja. Dat laatste is van nou." },
  },
}

haakje "rechts" { soort = "belang", vak = "promotie 2", ook = "klanten 3",
  welkom = { "door", "terug" }, ongepast = { "preek", "grapt" },
  zeg {
    langs { "Dan was u dus niet alleen.", fout = "hij is daar alleen",
      dan = { "Jawel. Dat is het nou juist. Rechts is er niemand.",
        denkt = "Sep, als je die meetelt." } },
    past { "Maar u vindt het wel erg.", brengt = "wat hij zou willen" },
    langs { "Ik zou dat thuis eens vertellen.", fout = "te vlug geregeld",
      dan = { "Zo. Om tien voor vier, dan. Met een briefje.",
        denkt = "Die regelt het even." } },
    past { "Wie weet dat nog meer?", brengt = "hij zegt wat hij doet" },
  },
  antwoord {
    [2] = { "Hm. Dinie weet dat niet, denk ik. Een koe melk je van rechts, hoort zo. Ik zit links. Moest Grada "
        .. "ook aan wennen. [En nou gaat er zand in. Ilse vroeg nog of het mij dwarszat. Welnee, zei ik, het is "
        .. "maar een put. Ging ik buiten de regenmeter aflezen. Droog.](zand)",
      denkt = "Zes koeien. Meer hoeft niet.",
      zwijg = { "Ik vraag daar wat, en dan wacht ik even. Doe je toch.",
        denkt = "Er zegt niemand wat." } },
    [3] = { "Hm. Ja. Dinie weet het niet, en ik zeg het niet. Ik zeg daar wat, en dan wacht ik, zo lang als zij "
        .. "altijd deed. Dan zeg ik weer wat. Zes koeien zou genoeg zijn. Die er nou om de robot uit moeten. Zij "
        .. "rechts, ik links, en de robot doet de rest. Dat kan helemaal niet. Nou ja, [er komt zand. Ilse vroeg "
        .. "nog of het mij dwarszat, en ik zei welnee, is maar een put. Toen stond ik bij de regenmeter. Er was "
        .. "geen regen.](zand)",
      denkt = "Dat heb ik nog niet gezegd, van die zes.", blik = "tafel",
      zwijg = { "Zij weet het niet, van die zes. Dat moet zij eerst horen. Voor jij het opschrijft.",
        denkt = "Woensdag dan." } },
  },
  antwoord { stemming = "kalf",
    [3] = { "Hm. Dinie weet het niet. En vannacht stonden we er weer. Zij aan het ene touw, ik aan het andere. "
        .. "Dat had al die tijd gekund, er kalft er elke week wel één. Zes koeien, met z'n tweeën, in die put, "
        .. "meer hoeft niet, en die moeten er nou uit om de robot. [En er komt zand in. Zit het je dwars, zei "
        .. "Ilse. Welnee, zei ik, een put. En toen heb ik de regenmeter afgelezen. Nul.](zand)",
      denkt = "Vannacht dus. Dat is nog geen dag geleden.", blik = "tafel",
      zwijg = { "[Van de winter lag ik drie nachten met griep. Grada, die melk ik 's nachts, die zou barsten. "
          .. "De vierde nacht kom ik daar. Leeg.](griep)",
        denkt = "Leeg, en schoon." } },
  },
}

haakje "zand" { soort = "belang", vak = "promotie 2", ook = "markt 3",
  welkom = { "terug" }, ongepast = { "prijst", "zaken" },
  zeg {
    langs { "Gefeliciteerd, meneer Reimink.", fout = "ziet een mooi begin",
      dan = { "Ilse wel, ja.",
        denkt = "Feest." } },
    langs { "Zegt u maar wanneer.", fout = "neemt het zakelijk",
      dan = { "De drieëntwintigste. Maar dat vroeg je aan mij, of. Laat maar.",
        denkt = "Alles moet in de agenda." } },
    langs { "Ik zou er een nachtje over slapen.", fout = "hij is al zover",
      dan = { "Dat doe ik al. Of niet, meer.",
        denkt = "Slapen is hier zo'n woord." } },
    past "Maar u vindt het wel erg.",
  },
  antwoord {
    [2] = { "Ja. Ik lachte erbij ook. Dat doe ik anders nooit, daar had ze het aan kunnen zien. [Dinie zei: is "
        .. "goed. Bij het aanrecht, met de rug naar ons toe. Dan is het ernst, bij haar. En ik dacht: mooi. "
        .. "Stom, zou jij niet doen.](rug)",
      denkt = "Twee van die rare, en één dochter.",
      zwijg = { "De drieëntwintigste mei. Drie wagens. Op de kalender staat: zand.",
        denkt = "Dat schreef Ilse erop." } },
    [3] = { "Ja. Ja, natuurlijk. Maar wat moet je. Ze heeft het zelf bedacht en het is niet dom, die put staat "
        .. "leeg en kalveren staan in de tocht. Ik had ook kalverhokken gedaan, op haar leeftijd. [Dinie vond "
        .. "het goed. Zei ze, met de rug naar ons, bij het aanrecht. En met de rug is het ernst. En ik trap er "
        .. "weer in. Zou jij niet doen.](rug)",
      denkt = "Dertig jaar met dat mens gewerkt." },
  },
}

haakje "rug" { soort = "gevoel", vak = "klanten 3", ook = "promotie 2",
  welkom = { "zelf", "terug" }, ongepast = { "prijst", "eerlijk" },
  zeg {
    langs { "Dat geloof ik niet, eerlijk gezegd.", fout = "spreekt hem tegen",
      dan = { "Toch is het zo. Vraag het haar. Nee, vraag maar niet.",
        denkt = "Die kent Dinie zeker." } },
    langs { "Wat zeiden ze thuis?", fout = "dat zei hij net",
      dan = { "Is goed. Dat zei ze. Zei ik net.",
        denkt = "Waar zit hij met zijn gedachten." } },
    past "Dat had ik ook gedaan.",
    langs { "Dat heeft u goed gezien.", fout = "hij zag het niet",
      dan = { "Nee. Verkeerd gezien. Dat zeg ik net.",
        denkt = "Precies het andere." } },
  },
  antwoord {
    [2] = { "Jij ook. Nou. Kijk, in de put hoorde ik het aan haar laarzen. Hier heeft ze sloffen. [Zo'n put, "
        .. "jullie denken een gat in de grond. Ik denk wat anders.](put)",
      denkt = "Sloffen hoor je niet.",
      zwijg = { "[Als er wat komt, moet zij erbij zitten. En dan van voren. Ik teken niks meer alleen. "
          .. "Donderdag is ze er niet.](dag)",
        denkt = "Van voren. Ik ga voor de kraan staan." } },
    [3] = { "Ja, hè. Je hoort ja, dan denk je ja. En zij doet dat al zolang ik haar ken, omdraaien als het "
        .. "ernst is, dat komt van het melken. Ik moet ervoor gaan staan. Voor de kraan. Dan kan ze niet weg. "
        .. "[Dus als jij wat hebt, dan wil ik haar erbij. Van voren. Donderdags past ze op.](dag)",
      denkt = "Dan wordt de vloer nat." },
  },
  antwoord { stemming = "gras",
    [4] = { "Jij ook. Nou, dan nog wat. Dinie slaapt niet. Die ligt te doen of ze slaapt tot ik de deur uit "
        .. "ben, en dan gaat zij ook. Weet ik al een poos. Zeg ik niks van. En zij ook niet. [Als er hier wat "
        .. "getekend wordt, wil ik haar erbij, van voren. Donderdag is ze er niet.](dag)",
      gezicht = "moe", denkt = "Nou is het gezegd. Met dat gras buiten.", blik = "raam",
      zwijg = { "Vijf jaar, denk ik. Allebei maar liggen. Och, och.",
        denkt = "Wij zijn mooi." } },
  },
}

haakje "besproken" { soort = "gevoel", vak = "promotie 2", ook = "klanten 3", stemming = { "gewoon", "weerzien" },
  welkom = { "stopt" }, ongepast = { "prijst", "grapt" },
  zeg {
    langs { "Gefeliciteerd, meneer Reimink.", fout = "juicht te vroeg",
      dan = { "Nee.",
        denkt = "Niet gefeliciteerd." } },
    past { "Neemt u rustig de tijd.", brengt = "hij zegt het zelf" },
    langs { "Dat is een mooie naam.", fout = "geen naam genoemd",
      dan = { "Ik heb nog geen naam genoemd.",
        denkt = "Zo ver was ik nog niet." } },
    past { "Zullen we het daar even bij laten?", brengt = "hij is je dankbaar",
      dan = { "Ja. Graag. Hm. Nou, dat is netjes. Er zijn er die dan doorvragen. Dan zeg ik twee. Ilse en "
          .. "Jeroen.",
        denkt = "Die ziet het aan je." } },
  },
  antwoord {
    [3] = { "Voor Ilse was er een jongen. Niet gebleven. Ruim een week later stond ze alweer naast mij, ik zei, "
        .. "ga toch liggen, en ze hing aan, vier koeien lang zei ze niks, en toen over een koe heen zijn naam. "
        .. "[Hendrik. Naar mijn vader. Verder hoef je niks te zeggen. Alleen wat je van die naam vindt, "
        .. "Hendrik.](zaterdag)",
      denkt = "Hier binnen is dat nooit gezegd." },
  },
}

haakje "zaterdag" { soort = "gevoel", vak = "promotie 2", ook = "klanten 3", stemming = { "gewoon", "weerzien" },
  welkom = { "prijst" }, ongepast = { "preek", "troost" },
  zeg {
    past "Dat is een mooie naam.",
    langs { "Wie weet dat nog meer?", fout = "telt de mensen",
      dan = { "Dinie en ik. Maar dat vroeg ik niet.",
        denkt = "Weer tellen." } },
    langs { "Zullen we het daar even bij laten?", fout = "kapt af, hij vroeg",
      dan = { "Hm. Goed.",
        denkt = "Ik vroeg alleen naar die naam." } },
    langs { "Neemt u rustig de tijd.", fout = "hij vroeg jou iets",
      dan = { "Ik hoef geen tijd. Ik vroeg wat je ervan vindt.",
        denkt = "Van die naam. Meer niet." } },
  },
  antwoord {
    [3] = { "Ja hè. Mijn vader was er trots op geweest, en dan had hij niks gezegd. En nou komt daar zand in. "
        .. "Op dezelfde plek. Dat weet Ilse niet, dus die kan er niks aan doen. [Van rechts zei ze dat. Ik stond "
        .. "links. Daar zit ik nog, 's nachts, en rechts is vrij.](rechts)",
      denkt = "Dat is het met dat zand. Niet de put." },
  },
  antwoord { stemming = "weerzien",
    [4] = { "Mooi ja. Hij is daar één keer genoemd, en ik heb het nooit teruggezegd. Zij zei het en ik molk "
        .. "door. Dat had ik terug moeten zeggen. [Zij stond rechts, ik links. Ik zit er nog. Rechts is "
        .. "vrij.](rechts)",
      gezicht = "ontroerd", denkt = "Nou is het gezegd. Hier, binnen.",
      zwijg = { "Nou zeg ik het wel. Tegen Grada.",
        denkt = "Die draait dan een oor." } },
  },
}

haakje "pomp" { soort = "feit", vak = "promotie 2", ook = "product 1",
  welkom = { "sluit" }, ongepast = { "grapt", "eerlijk" },
  zeg {
    past "Zal ik dat opschrijven?",
    langs { "Hoe lang is dat al zo?", fout = "dat zei hij net",
      dan = { "Achtentachtig. Zei ik.",
        denkt = "Daar gaat zijn pen al voor dicht." } },
    langs { "Mag ik dat eens zien?", fout = "hij wil de pen",
      dan = { "Straks. Eerst dat papier.",
        denkt = "Lopen doen ze allemaal graag." } },
    langs { "Wie doet dat dan?", fout = "dat kan hij zien",
      dan = { "Niemand. Hij doet het niet, zei ik.",
        denkt = "Pen, vriend." } },
  },
  antwoord {
    [1] = { "Ja. Daar is hij voor, die pen.",
      denkt = "Met een R. Reimink." },
    [2] = { "Doe maar. Pomp achtentachtig, twee keer vijf, loopt niet meer. Loopt wel, als je ertegen schopt. "
        .. "[Wij stonden erbij, zij en ik. Jij denkt nou een gat in de grond, dat denkt iedereen. Ik niet.](put)",
      denkt = "Linksonder. Niet te hard.",
      zwijg = { "Zelf gebouwd met mijn vader. Eén tree is te hoog.",
        denkt = "Daar valt iedereen over. Wij niet." } },
    [3] = { "Schrijf maar. Pomp, achtentachtig, melkstellen tien, waarvan zes goed. Kast met doeken. Eén radio, "
        .. "knop eraf. Kruk. Wat is dat voor een lijst, trouwens, wie leest dat? Nee, schrijf maar. [Zo'n put, "
        .. "voor jullie is dat een gat in de grond met spullen. Voor mij niet.](put)",
      denkt = "Mooi handschrift, voor een man met een auto van de zaak." },
  },
}

-- Geld, post en de toekomst.

haakje "melkprijs" { soort = "gevoel", vak = "markt 2", ook = "markt 1",
  welkom = { "prijst", "grapt" }, ongepast = { "troost", "terug" },
  zeg {
    langs { "Wat was er dan?", fout = "zoekt er iets achter",
      dan = { "Niks. Eenenvijftig cent. Dat was er.",
        denkt = "Net Bennie." } },
    langs { "Maar u vindt het wel erg.", fout = "rouwt, hij verdient",
      dan = { "Erg? Het is veel.",
        denkt = "Nog een hand erbij." } },
    langs { "Ik zou er een nachtje over slapen.", fout = "raad, er is niks",
      dan = { "Over geld dat je al hebt?",
        denkt = "Die vertrouwt het ook niet." } },
    past "Gefeliciteerd, meneer Reimink.",
  },
  antwoord {
    [1] = { "Dank je. Zo hoort dat.",
      denkt = "Eén op de hele streek." },
    [2] = { "Nou. Dank je wel. Jij bent de eerste. Iedereen kijkt of er een dood is. Terwijl hier niks is. "
        .. "[Ilse neemt het over, is getekend, taart erbij. En dan vragen of het niet moeilijk was. Nee.](ilse)",
      denkt = "Gewone hand gaf hij. Goeie hand.",
      zwijg = { "[De bank wil mij weg hebben, ook met die prijs. Was er eentje, vorige week, met taart. Met "
          .. "taart, hè. Dan weet je wel hoe laat het is.](bank)",
        denkt = "Dan komen ze." } },
    [3] = { "Dank je. Zo. Dat is het eerste gewone wat ik erover hoor. Bennie zei, ach jong. Ach jong! En die "
        .. "heeft zelf ook eenenvijftig cent. Ik heb toen maar een toastje genomen. [Met de opvolging ook. Ilse "
        .. "doet het, getekend, taart, klaar. En maar vragen of dat niet moeilijk ging.](ilse)",
      denkt = "Met filet americain.",
      zwijg = { "[En de bank wil mij kwijt. Kwam er een met taart. Voor wie doe je dat, taart. Ik weet "
          .. "genoeg.](bank)",
        denkt = "Slagroomtaart." } },
  },
}

haakje "ilse" { soort = "gevoel", vak = "markt 3", ook = "klanten 1",
  welkom = { "prijst", "sluit" }, ongepast = { "troost", "preek" },
  zeg {
    langs { "Ik zou er een nachtje over slapen.", fout = "het is al getekend",
      dan = { "Is al getekend. In december.",
        denkt = "Die heeft ook zitten slapen." } },
    langs { "Maar u vindt het wel erg.", fout = "zoekt verdriet",
      dan = { "Erg? Er was taart.",
        denkt = "Daar. Die ook." } },
    past "Gefeliciteerd, meneer Reimink.",
    langs { "Dat is een mooie naam.", fout = "hoort alleen de naam",
      dan = { "Ilse? Gewone naam.",
        denkt = "Het ging over die overname." } },
  },
  antwoord {
    [1] = { "Dank je. Ze kan het.",
      denkt = "Beter dan ik, zegt Bram. Moet hij net zeggen." },
    [2] = { "Dank je. Half uur bij de notaris. Ze is goed met cijfers, ik met poten. Eén ding alleen. [Ze gooit "
        .. "zand in de put. Kalverhokken. Zit het je dwars, pa. Welnee. En toen stond ik de regenmeter af te "
        .. "lezen, terwijl het droog was.](zand)",
      denkt = "Dat viel eruit.",
      zwijg = { "[Voor ons wordt het dat huisje achter de kerk. Vrijdag tekenen. Ben er nog niet binnen "
          .. "geweest. Wat zou jij.](huisje)",
        denkt = "Gelijkvloers." } },
    [3] = { "Ja. Dank je. Mooi is dat, ze heeft in een appelkist gelegen tussen de melkbussen en nou zegt ze "
        .. "tegen mij hoe het moet, en meestal klopt het ook nog. Nou ja, één ding. [Zand in de put. Voor "
        .. "kalverhokken. Of het mij dwarszat, vroeg ze. Welnee, zei ik. Toen ben ik de regenmeter af gaan "
        .. "lezen. Niks in.](zand)",
      denkt = "Meestal.",
      zwijg = { "[En wij naar dat huisje achter de kerk. Vrijdag moet mijn naam eronder. Nog niet in geweest. "
          .. "Wat zeg jij.](huisje)",
        denkt = "Pinautomaat op loopafstand. Wat moet ik pinnen." } },
  },
}

haakje "huisje" { soort = "gevoel", vak = "markt 3", ook = "klanten 3",
  welkom = { "preek", "eerlijk" }, ongepast = { "grapt", "zaken" },
  zeg {
    langs { "Ik regel dat vandaag nog.", fout = "regelt zijn huis",
      dan = { "Jij? Wat heb jij met dat huisje.",
        denkt = "Straks doet hij de begrafenis ook." } },
    past "Ik zou er een nachtje over slapen.",
    langs { "Gefeliciteerd, meneer Reimink.", fout = "viert wat niet is",
      dan = { "Nog niks getekend. Dat zei ik.",
        denkt = "Hoort huis en zegt gefeliciteerd." } },
    langs { "Wat zeiden ze thuis?", fout = "dat weet hij niet",
      dan = { "Dinie? Wat jij wilt. Dat zei ze. Daar word ik niet wijzer van.",
        denkt = "Daarom vraag ik het hem." } },
  },
  antwoord {
    [2] = { "Ja. Hm. Ja, dan doen we dat. Die makelaar kan wachten, het is een huis, dat loopt niet weg. [Daar "
        .. "is ook weer een tafel. Zij haar bord en ik het mijne. Is dat bij andere mensen ook zo?](tafel)",
      denkt = "Tuintje van niks. Er kan er net één in.",
      zwijg = { "Waar moet ik daar heen, om tien voor vier. Naar de kerk.",
        denkt = "Die is op slot." } },
    [3] = { "Nachtje. Ja. Slapen doe ik hier toch niet veel, dus dan heb ik even. Dinie zei, wat jij wilt. Ik "
        .. "zei, nee wat jij wilt. Nou, en dan bel je die makelaar dus maar. [Daar komt ook een tafel, en dan is "
        .. "er alleen maar tafel. Zij haar bord, ik het mijne. Heb jij dat thuis ook zo?](tafel)",
      denkt = "Zo kopen wij een huis." },
  },
}

haakje "monteur" { soort = "gevoel", vak = "product 3", ook = "product 2",
  welkom = { "eerlijk" }, ongepast = { "zaken", "door" },
  zeg {
    langs { "Maar u vindt het wel erg.", fout = "te zwaar genomen",
      dan = { "Erg is het niet. Het is lastig. En stom.",
        denkt = "Een lichtknop is niet erg." } },
    past "Dat was een fout van ons.",
    langs { "En hoe liep dat af?", fout = "vraagt een verhaal",
      dan = { "Het is nog bezig. Volgende keer komt nummer zeven.",
        denkt = "Er hoorde een ander woord te komen." } },
    langs { "Dat kost u niks.", fout = "koopt het af",
      dan = { "Gratis weer een nieuwe die het licht niet vindt.",
        denkt = "Afkopen." } },
  },
  antwoord {
    [2] = { "Ja. Kun jij niks aan doen, maar goed. Eentje was er. [Die zei niks en ging op een emmer zitten. "
        .. "Daar heb ik wat tegen gezegd, toen. Hoe was dat. Wacht even.](stil)",
      denkt = "Overgeplaatst, later.",
      zwijg = { "[En dan die rekening. Februari twee keer erop, honderdtien te veel. Twee keer gebeld. Hier is "
          .. "het papier. Nou jij.](rekening)",
        denkt = "Ligt al tien weken onder de fruitschaal." } },
    [3] = { "Zo. Dat zegt er anders geen een, die zeggen dat het de planning is. De planning. Wie is dat dan. "
        .. "Enfin. Eén was er goed. [Zei niks, ging op een emmer zitten. En tegen die heb ik toen wat gezegd. "
        .. "Wacht. Wat was dat nou ook weer.](stil)",
      denkt = "Een fout, zegt hij gewoon.",
      zwijg = { "[Nou nog die rekening. De zeventiende februari staat er twee keer. Honderdtien te veel. Twee "
          .. "keer over gebeld. Hier. Nou jij.](rekening)",
        denkt = "Pak aan." } },
  },
}

haakje "rekening" { soort = "belang", vak = "product 3", ook = "markt 2",
  welkom = { "zaken", "eerlijk" }, ongepast = { "stopt" },
  zeg {
    past { "Ik regel dat vandaag nog.", brengt = "hij ziet je bellen" },
    langs { "Neemt u rustig de tijd.", fout = "hij wil geen tijd",
      dan = { "Ik heb er tien weken de tijd voor genomen.",
        denkt = "Ik ben toch klaar met praten." } },
    past { "Dat was een fout van ons.", brengt = "hij hoort het eindelijk",
      dan = { "Nou. Dat heb ik van geen van die twee gehoord. Die ene ging het uitzoeken, die zoekt nog. Leg "
          .. "het daar maar neer, dan gaat het mee. [Honderdtien per keer, en hoe vaak in een jaar, ik heb dat "
          .. "nooit bij elkaar geteld. Zou het best willen weten.](som)",
        denkt = "Geld moet nog komen. Maar dit was het halve werk." } },
    langs { "Dan kom ik een andere keer terug.", fout = "schuift het op",
      dan = { "Dat zeiden ze aan de telefoon ook.",
        denkt = "Nee, nou. Jij zit er." } },
  },
  antwoord {
    [2] = { "Mooi. Doe dat hier, dan hoor ik het. Zo. Dat was het. [Die honderdtien, hoeveel dat nou is in een "
        .. "jaar, dat heb ik nooit opgeteld. Zou ik weleens willen weten.](som)",
      denkt = "Twee minuten. Tien weken.",
      zwijg = { "[Jullie opgezegd heb ik ook. Te duur, aangekruist. Je moest wat. Was het niet.](opgezegd)",
        denkt = "Nou we toch bezig zijn." } },
    [3] = { "Kijk. Gewoon bellen dus. En die zei sorry ook, hoorde ik, door dat ding heen. Heb ik daar nou twee "
        .. "keer een half uur muziek voor gehad. [Wat ik eigenlijk kwijt ben in een jaar, met al die "
        .. "honderdtientjes, dat weet ik niet. Zou ik best willen weten.](som)",
      denkt = "Panfluit.",
      zwijg = { "[Het contract heb ik ook opgezegd. Te duur, staat er. Moest wat kruisen. Dat was het "
          .. "niet.](opgezegd)",
        denkt = "Zeg ik het zelf." } },
  },
}

haakje "som" { soort = "feit", vak = "product 3", ook = "markt 1",
  welkom = { "zaken" }, ongepast = { "stopt" },
  zeg {
    langs { "Honderdtien, met voorrijden.", fout = "dat weet hij al",
      dan = { "Per keer ja. Dat zei ik.",
        denkt = "Dat is geen sommetje, dat is een getal." } },
    langs { "Dat kost u niks.", fout = "antwoordt wat anders",
      dan = { "Wat kost niks. Honderdtien kost het.",
        denkt = "Nou weet ik nóg niet hoeveel dat is." } },
    langs { "Van mij hoeft dat niet.", fout = "laat hem zitten",
      dan = { "Van mij wel. Ik wil het weten.",
        denkt = "Die heeft geen zin in sommen." } },
    past "Dan reken ik dat even voor u uit, als u wilt.",
  },
  antwoord {
    [2] = { "Nou. Zeventienhonderd en nog wat. Hm. Dat is minder dan jullie contract. Dat was "
        .. "achtenzeventighonderd. Schrijf dat er ook maar bij. [En jij hier, kost dat ook wat? Komt daar straks "
        .. "een rekening van?](bezoek)",
      denkt = "Dat vond hij zelf ook niet leuk, zag ik.",
      zwijg = { "Van de zestien was er één echt. De slang.",
        denkt = "Vijftien keer met een man naar niks staan kijken." } },
    [3] = { "Zeventienhonderdzestig. En bij jullie was het achtenzeventighonderd. Dus dan zit ik zo goed. Zo, "
        .. "en nou schrik jij. Nee, is goed, je rekent het eerlijk voor. [Maar dat jij hier zit, kost dat dan "
        .. "ook wat? Zit daar nog een rekening aan vast?](bezoek)",
      denkt = "Had hij ook anders kunnen rekenen. Deed hij niet." },
  },
}

haakje "kosten" { soort = "feit", vak = "product 3", ook = "markt 2",
  welkom = { "zaken" }, ongepast = { "stopt" },
  zeg {
    langs { "Dat kost u niks.", fout = "zegt maar wat",
      dan = { "Dat geloof je zelf niet.",
        denkt = "Voor niks gaat de zon op, en die zit achter de wolken." } },
    langs { "Dan reken ik dat even voor u uit, als u wilt.", fout = "hij wil een getal",
      dan = { "Wat valt daaraan te rekenen. Eén keer. Een bedrag.",
        denkt = "Draaien." } },
    past "Honderdtien, met voorrijden.",
    langs { "Van mij hoeft dat niet.", fout = "wuift het weg",
      dan = { "Van mij ook niet. Maar wat kost het.",
        denkt = "Een bedrag is een bedrag." } },
  },
  antwoord {
    [2] = { "Nog hetzelfde. Hm. Had tachtig gedacht, maar goed. Dat was vroeger. [Hoeveel dat dan in een jaar "
        .. "is, dat heb ik nooit gedaan, dat sommetje. Zou ik toch weleens willen weten.](som)",
      denkt = "Tachtig was in negentig.",
      zwijg = { "[De zeventiende februari heb ik trouwens twee keer betaald. Twee keer over gebeld. Hier, dit "
          .. "papier. Nou jij.](rekening)",
        denkt = "Ligt er toch." } },
    [3] = { "Dat is het tenminste, een bedrag. Die van het voer zegt altijd, daar komen we wel uit. Daar komen "
        .. "we dus nooit uit. [En een heel jaar, hoeveel dat dan bij elkaar is. Ben ik nooit aan begonnen. Zou "
        .. "ik best eens willen weten.](som)",
      denkt = "Zonder eromheen.",
      zwijg = { "[En in februari staat de zeventiende er twee keer op. Twee keer gebeld. Hier is het. Nou "
          .. "jij.](rekening)",
        denkt = "Nou eens kijken." } },
  },
}

haakje "stil" { soort = "gevoel", vak = "product 3", ook = "klanten 2",
  welkom = { "stopt" }, ongepast = { "door" },
  zeg {
    langs { "En hoe liep dat af?", fout = "praat erdoorheen",
      dan = { "Ja, wacht nou. Nou is het weg.",
        denkt = "Wég." } },
    langs { "Dan kom ik een andere keer terug.", fout = "loopt nu weg",
      dan = { "Nu? Ik ben net. Laat maar.",
        denkt = "Daar ging het weer." } },
    past "Neemt u rustig de tijd.",
    langs { "Zullen we het daar even bij laten?", fout = "stopt hem net nu",
      dan = { "O. Ja. Dan niet.",
        denkt = "Ik had hem haast." } },
  },
  antwoord {
    [2] = { "Hm. O ja. Dat ze in die put ook nooit keek. Dinie. Dat we daar alles zeiden zonder kijken. [Denken "
        .. "jullie altijd een gat in de grond, bij zo'n put. Voor mij niet.](put)",
      denkt = "Daar is hij weer.",
      zwijg = { "Daar zat hij, op die emmer. Een kwartier. En toen knikte hij en ging naar huis.",
        denkt = "Honderdtien. Beste honderdtien van de zes." } },
    [3] = { "Ja. Nou weet ik het weer. Dat ik er heen wil, zei ik. Naar die stal. Dat ik blij ben als hij belt. "
        .. "En hij knikte, en hij schreef op: geen storing gevonden. Netjes toch? [Met Dinie praatte ik vroeger "
        .. "zo. Onder het melken, in de put. Een gat in de grond, zeggen ze. Nou.](put)",
      denkt = "Die jongen heeft nooit wat verteld, op kantoor. Anders wisten zij het." },
  },
}

-- Na een kalf.

haakje "kalf" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2", stemming = { "kalf" },
  welkom = { "door" }, ongepast = { "prijst", "zelf" },
  zeg {
    langs { "Gefeliciteerd, meneer Reimink.", fout = "weet de afloop niet",
      dan = { "Weet jij al of het leeft dan.",
        denkt = "Had ook dood kunnen zijn." } },
    past "En hoe liep dat af?",
    langs { "Ik lig zelf ook weleens wakker.", fout = "over jezelf",
      dan = { "Van een kalf?",
        denkt = "Dat denk ik niet." } },
    langs { "Dan was u dus niet alleen.", fout = "raadt maar wat",
      dan = { "Dat heb ik nog niet gezegd. Klopt wel.",
        denkt = "Helderziend." } },
  },
  antwoord {
    [2] = { "Leeft. Vaarskalf, staat al te drinken. Ik riep één keer, en Dinie stond er. [Net als vroeger, zei "
        .. "ze. En ik zei: trekken. Terwijl het er al uit was. Zegt een mens dat nou.](trekken)",
      denkt = "Die had haar jas al aan. Nou ja.",
      zwijg = { "Jas over de nachtpon. Ieder een touw.",
        denkt = "Hoe was die er zo gauw." } },
  },
}

haakje "trekken" { soort = "gevoel", vak = "klanten 1", ook = "klanten 3", stemming = { "kalf" },
  welkom = { "troost", "zelf" }, ongepast = { "prijst" },
  zeg {
    past { "Daar bent u niet de enige in.", brengt = "hij lacht mee" },
    langs { "Wat zeiden ze thuis?", fout = "dat zei hij al",
      dan = { "Net als vroeger. Dat zei ze. Zei ik.",
        denkt = "Slaapt hij nou ook." } },
    past { "Dat had ik ook gedaan.", brengt = "wat hij had willen zeggen",
      dan = { "Jij ook? Had jij ook trekken gezegd. Nou. Ik had willen zeggen, kom vaker. Of zoiets. En toen "
          .. "was ze haar handen al aan het wassen. [Zij stond rechts, vroeger, ik links, in de put. 's Nachts "
          .. "zit ik daar nog, en rechts hou ik vrij.](rechts)",
        denkt = "Kom vaker. Zo moeilijk is het niet." } },
    langs { "Zullen we het daar even bij laten?", fout = "stopt, hij vroeg iets",
      dan = { "Ja. Nee. Ik vroeg wat.",
        denkt = "Mijn eigen schuld. Trekken." } },
  },
  antwoord {
    [2] = { "Denk je. Nou. Zij lachte wel. Even. Toen liep ze langs Grada, dat is die oude, en gaf die een klap "
        .. "op de kont. [Die melk ik met de hand, die oude. Zou het zo voordoen, hier aan tafel, maar daar zit "
        .. "niemand op te wachten.](handwerk)",
      denkt = "Of je iemand gedag zegt." },
    [3] = { "Zal wel niet. Zij lachte. Heb ik de hele ochtend nog, dat ze lachte. En toen gaf ze die oude koe "
        .. "een klap op de kont, in het voorbijgaan, zo van dag. Die oude doe ik, 's nachts. Met de hand. [Kan "
        .. "ik nog. Zou het zo laten zien, maar wie wil dat.](handwerk)",
      denkt = "Zo doe je niet tegen een koe die droog staat.",
      zwijg = { "[Zij stond rechts in de put en ik links. Daar zit ik nog, 's nachts. Rechts hou ik "
          .. "vrij.](rechts)",
        denkt = "Dat rijmt wel met vannacht." } },
  },
}

haakje "griep" { soort = "gevoel", vak = "klanten 1", ook = "klanten 3", stemming = { "kalf" },
  welkom = { "door", "terug" }, ongepast = { "preek", "troost" },
  zeg {
    sluit { "Had ze er dan geen last van?", langs = "sust het raadsel",
      dan = { "Nee. Zij niet, nee.",
        denkt = "Daar komt hij zo niet achter." } },
    sluit { "Stond er iets anders dan anders?", past = true, brengt = "hij zegt wat hij zag",
      dan = { "De emmer. Die stond omgekeerd, om uit te lekken. Ik zet hem altijd rechtop, vindt ze vies. Aan "
          .. "haar kant stond hij ook. [Zij rechts, ik links, zo was dat. Zit er nog, 's nachts, links. Rechts "
          .. "hou ik vrij.](rechts)",
        denkt = "Ik wist het meteen, van die emmer." } },
    sluit { "Was u er dan niet toch uit geweest?", langs = "raad over de griep",
      dan = { "Daar lag ik ook. Dus.",
        denkt = "Dus wie dan wel." } },
    door { "Wie was haar dan komen melken?", past = true, brengt = "hij zegt wie" },
  },
  antwoord {
    [3] = { "Dinie. Kan niet anders. Drie nachten, met die polsen, en dan mij 's morgens thee brengen en vragen "
        .. "hoe ik geslapen had. En ik zei, best. [En er is meer. Zaterdags een schone stapel doeken. Al vijf "
        .. "jaar. Was ik niet.](doeken)",
      denkt = "Best, zei ik." },
  },
  antwoord { stemming = "kalf",
    [4] = { "Dinie. Die is gegaan. Drie nachten, met die polsen. Ze weet het dus allemaal, van die koe, van die "
        .. "wekker, van alles. En dan mij thee brengen. En vannacht lag ze dus weer wakker, met haar jas klaar, "
        .. "en ik riep, en ze was er. Ze heeft al vijf jaar liggen wachten tot ik riep. Denk ik. Of nee, dat zal "
        .. "ook wel niet.",
      gezicht = "ontroerd", denkt = "Heb ik dit nou gezegd.", blik = "tafel",
      zwijg = { "Vijf jaar. Ik hoefde alleen te roepen.",
        denkt = "Meer was het niet." } },
  },
}

-- Woorden zonder haakje, dingen in de keuken, iets van jezelf.

los "lek" {
  zeg {
    past "Zal ik ergens anders gaan zitten?",
    langs { "Neemt u rustig de tijd.", fout = "hij is niet bezig",
      dan = { "Ik? Ik doe niks. Ik zei dat het daar lekt.", denkt = "Staat nog steeds onder dat lek." } },
    langs { "Schenk nog maar eens in.", fout = "hij zit nog niet",
      dan = { "Nóg eens? Je hebt nog niks gehad.", denkt = "Drinkt hij het straks van het plafond." } },
    langs { "Ik regel dat vandaag nog.", fout = "regelt zijn dak",
      dan = { "Jij bent van de robot. Niet van het dak.", denkt = "Die regelt alles." } },
  },
  antwoord {
    [2] = { "Daar. Die is droog. Sep zit er ook niet op.", denkt = "Het dak doe ik van de zomer." },
  },
}

los "koffie" {
  zeg {
    past "Schenk nog maar eens in.",
    langs { "Gaat u gerust, ik wacht wel even.", fout = "hij gaat nergens heen",
      dan = { "De koffie staat híér.", denkt = "Waar denkt hij dat wij koffie hebben." } },
    langs { "Zal ik ergens anders gaan zitten?", fout = "hoort de koffie niet",
      dan = { "Waarom. Staat de koffie daar beter?", denkt = "Zenuwachtig." } },
    langs { "Dat kost u niks.", fout = "begint over geld",
      dan = { "Mijn eigen koffie? Nee, dat dacht ik ook niet.", denkt = "Nou al over kosten." } },
  },
  antwoord {
    [2] = { "Zwart. Melk staat in de tank, zeg ik altijd. Nee, hier staat een pak.", denkt = "Hij lachte wel even." },
  },
}

los {
  zeg {
    past "Zullen we het daar even bij laten?",
    langs { "Wat was er dan?", fout = "er was niks",
      dan = { "Niks. Ik zei maar wat.", denkt = "Een mens moet ook eens wat kunnen zeggen." } },
    langs { "Hoe lang is dat al zo?", fout = "er zit niks achter",
      dan = { "Al zo lang ik het zeg. Een tel.", denkt = "Alles wil hij weten." } },
    langs { "Dat geloof ik niet, eerlijk gezegd.", fout = "twijfelt aan niks",
      dan = { "Hoeft ook niet. Het was maar een zin.", denkt = "Waar maakt hij zich druk om." } },
  },
  antwoord {
    [0] = { "Ja.", denkt = "Goed." },
    [1] = { "Dat lijkt mij.", denkt = "Er zat ook niks in." },
    [2] = { "Ja. Dat was opvulling. Dat krijg je als er bezoek is.", denkt = "Hij hoort het verschil." },
  },
}

ding "foto" { kop = "de foto boven de deur, twee ruggen naast elkaar", vak = "promotie 2",
  zeg {
    past "Dan was u dus niet alleen.",
    langs { "Wie doet dat dan?", fout = "vraagt maar wat",
      dan = { "Wat doet. Het is een foto.", denkt = "Die keek niet." } },
    langs { "Mag ik dat eens zien?", fout = "hij hangt er",
      dan = { "Hij hangt daar. Kijken is vrij.", denkt = "Wil hij hem nog van de muur ook." } },
    langs { "Hoe lang is dat al zo?", fout = "vraagt een jaartal",
      dan = { "Wat, die spijker? Van mijn vader nog.", denkt = "Kijk dan eerst eens wie het zijn." } },
  },
  antwoord {
    [0] = { "Nee.", denkt = "Nou gaan we de muren langs." },
    [1] = { "Nee. Ilse moest haar ouders fotograferen. Voor school. Wij moesten melken.",
      denkt = "Ze had er een zeven voor." },
    [2] = { "Nee. Ilse moest een foto, voor school. Draai je eens om, zei ze. Ja, wij moesten melken. [In de put. Jij "
        .. "denkt een gat in de grond. Ik niet.](put)",
      denkt = "De meesten zien alleen koeien." },
    [3] = { "Nee. Dat is Dinie, die rechter. Draai je eens om, riep Ilse. Maar wij moesten melken. Een zeven had ze "
        .. "ervoor. [Dat is in de put. Voor een ander een gat in de grond. Voor mij niet.](put)",
      denkt = "Dinie heeft hem opgehangen. Toen de robot kwam, die week.",
      zwijg = { "Van voren staan wij er nooit samen op. Ja, de trouwfoto. Daar kijken we naar een koe.",
        denkt = "Die stond nog op de kar." } },
  },
}

ding "krukje" { kop = "het krukje bij de achterdeur, met stro aan de poten", vak = "klanten 2",
  zeg {
    past "Mag ik dat eens zien?",
    langs { "Wie doet dat dan?", fout = "vraagt maar wat",
      dan = { "Wat. Het staat.", denkt = "Een kruk doet niks." } },
    langs { "Dan was u dus niet alleen.", fout = "raadt maar wat",
      dan = { "Op een kruk? Daar past er maar één op.", denkt = "Waar haalt hij dat nou vandaan." } },
    langs { "Wat is daar zo mooi aan?", fout = "ziet een sierstuk",
      dan = { "Niks. Die is van de bouwmarkt.", denkt = "Alles moet mooi oud wezen hier." } },
  },
  antwoord {
    [0] = { "Krukje.", denkt = "Drie poten. Verder nog iets?" },
    [1] = { "Pak maar. Pas op, daar zit stro aan.", denkt = "Het staat daar omdat dat het dichtst bij de deur is." },
    [2] = { "Pak maar. Dat stro is van vannacht. [Ik melk er een met de hand. Zou het zo voordoen, hier, maar dat wil "
        .. "niemand zien.](handwerk)",
      denkt = "Verstand van koeien niet. Maar kijken kan hij." },
    [3] = { "Pak maar. Dat is van vannacht, dat stro. Die gaat mee, elke nacht. [Ik melk er een met de hand. Kan het zo "
        .. "voordoen aan tafel. Maar wie wil dat.](handwerk)",
      denkt = "Dinie zet hem 's morgens weer recht. Dat valt mij nou pas op." },
  },
}

ding "kalender" { kop = "de kalender met potloodstreepjes", vak = "product 2",
  zeg {
    past "Wie doet dat dan?",
    langs { "Mag ik dat eens zien?", fout = "hij hangt er",
      dan = { "Hij hangt open.", denkt = "Brilletje nodig." } },
    langs { "Dan was u dus niet alleen.", fout = "raadt maar wat",
      dan = { "Waar niet. Op die kalender?", denkt = "Een trekker staat erop. Verder niemand." } },
    langs { "Wat is daar zo mooi aan?", fout = "ziet alleen de plaat",
      dan = { "Die trekker? Niks. Het is een rooie.", denkt = "Ze hadden ook een blauwe kunnen nemen." } },
  },
  antwoord {
    [0] = { "Van de voerhandel.", denkt = "Krijg je." },
    [1] = { "Dinie. Eén voor elke nacht dat hij belt.", denkt = "Met potlood. Vóór de koffie." },
    [2] = { "Dinie. Eén voor elke nacht dat hij belt. Zegt ze niks bij. [En zij slaapt er doorheen. Die slaapt overal "
        .. "doorheen. Hoop ik.](slaapt)",
      denkt = "Dacht dat ze die spaarde, voor de monteur." },
    [3] = { "Dinie zet die. 's Morgens, vóór de koffie, met potlood. Ik kijk er niet naar en zij kijkt er niet naar. "
        .. "[Slaapt er wel doorheen, zij. Overal doorheen. Hoop ik.](slaapt)",
      denkt = "Hoe weet zij dan dat hij belde. Hm." },
  },
}

jezelf "schoenen" { diepte = 0,
  zeg {
    zelf { "Ik heb buiten met één schoen in iets zachts gestaan.", past = true, brengt = "dat hij kijkt" },
    zelf { "Ik heb de verkeerde schoenen aan, merk ik.", past = true, brengt = "dat hij het al zag" },
  },
  antwoord {
    [0] = { "Droogt wel.", denkt = "Het gaat over schoenen. Best." },
    [1] = { "Daar staat een slang, straks.", denkt = "Dat overkomt hier iedereen." },
    [2] = { "Dat is kuil. Laten drogen, dan valt het eraf. Niet met je vingers.", denkt = "Ik rook het al." },
  },
}

jezelf "bang" { diepte = 1,
  zeg {
    zelf { "Ik ben net met een grote boog om die koeien heen gelopen.", past = true, brengt = "een bang moment" },
    zelf { "Ik durf ze niet te aaien, eerlijk gezegd.", past = true, brengt = "dat je niet durft" },
  },
  antwoord {
    [0] = { "Zij ook om jou.", denkt = "Is nog waar ook." },
    [1] = { "Verstandig. De vorige niet. [Die liep zo achter een vaars langs, met de handen in de zak. Deed hij één "
        .. "keer.](vaars)",
      denkt = "Bang kijkt tenminste uit." },
    [2] = { "Goed zo. Je moet wat zeggen als je erlangs loopt, dat is alles, dan weten ze waar je bent. [De vorige zei "
        .. "niks, en die liep achter een vaars langs, handen in de zak. Eén keer.](vaars)",
      denkt = "Dinie is bang voor paarden. Zeg ik niet." },
  },
}

jezelf "vieruur" { diepte = 2,
  zeg {
    zelf { "Tegen vier uur lig ik thuis ook naar het plafond te kijken.", past = true, brengt = "een slechte nacht" },
    zelf { "Ik slaap ook niet door, en ik heb geen koeien.", past = true, brengt = "dat je ook wakker ligt" },
  },
  antwoord {
    [1] = { "Dan hoor je alles.", denkt = "Bij jou hoor je zeker auto's." },
    [2] = { "Dan ben je de enige niet. [Bij Aalbert, over het land, brandt de lamp. Koeien weg, en toch op. Wat doet een "
        .. "man dan, om die tijd. Jij slaapt dan weleens weer in zeker.](buur)",
      denkt = "Waarom hoef ik niet te weten." },
    [3] = { "En dan blijf jij liggen? Ik niet. [Ik sta dan in de stal. Dat is zo gek niet, om die tijd. Het beste van de "
        .. "dag, bijna.](stal)",
      denkt = "Ze zouden er daar ook een moeten hebben, in de stad. Een stal." },
  },
}

jezelf "auto" { diepte = 3,
  zeg {
    zelf { "Mijn ouders konden alleen in de auto praten, naast elkaar.", past = true, brengt = "praten zonder kijken" },
    zelf { "Bij ons thuis werd alleen bij de afwas iets gezegd.", past = true, brengt = "praten met je handen vol" },
  },
  antwoord {
    [1] = { "Dat heb je.", denkt = "Straks zeg ik daar nog wat over." },
    [2] = { "In de auto. Ja. Allebei vooruit. Bij ons was dat de put. [Jij denkt dan een gat in de grond. Dat is het "
        .. "niet.](put)",
      denkt = "Dan hoef ik dat tenminste niet uit te leggen." },
    [3] = { "Naast elkaar, zie je wel. En toen ze die auto niet meer hadden? Nee, zeg maar niks. [Bij ons was het de "
        .. "put. Voor de mensen een gat in de grond. Voor mij niet.](put)",
      denkt = "Zou ik best willen weten. Maar ook weer niet." },
  },
}

-- Het formulier van het bedrijf. Geert antwoordt wat er gevraagd wordt, en vaak net iets minder.

vak "markt 1" {
  kop = "Omvang",
  noteer = { [0] = "zat", [1] = "62 (63?) koeien, 44 ha", [2] = "63 koeien, 6 ha mais, zondag naar buiten",
    [3] = "62 in de robot, en nog één" },
  zeg {
    leest "Hoeveel melkkoeien en hoeveel hectare heeft u?",
    brug { "Met zulk weer, voor hoeveel koeien groeit dat gras?", na = "weer" },
    brug { "Er moeten er elk jaar weg. Hoeveel lopen er nu?", na = "uitval" },
  },
  antwoord {
    [0] = { "Zat.", denkt = "Zet dat maar op je papier." },
    [1] = { "Drieënzestig aan de melk. Vierenveertig hectare. [Eh, tweeënzestig. Zo staat het op papier. Dat van die "
        .. "ene weten er drie. En jij nou, met die pen.](tel)",
      denkt = "Versprak ik mij daar. Ik verspreek mij nooit.", blik = "pen" },
    [2] = { "Vierenveertig hectare, zes mais. En koeien, drieënzestig. [Op papier tweeënzestig, en nou jij met die pen. "
        .. "Er weten er maar drie van die ene.](tel)",
      denkt = "Had ik maar gewoon 'zestig' gezegd.", blik = "pen" },
    [3] = { "Vierenveertig hectare. Tweeënzestig voor de robot. [En nog één. Die staat op geen papier. Drie mensen "
        .. "weten dat, en jij nou. Met die pen.](tel)",
      denkt = "Nou staat ze toch ergens.", blik = "pen" },
  },
}

vak "markt 2" {
  kop = "Melkprijs",
  noteer = { [0] = "zie krant", [1] = "51 ct", [2] = "51 ct, nooit zo goed geweest", [3] = "prijs goed. robot: helft van haar" },
  zeg {
    leest "Wat is op dit moment uw melkprijs per liter?",
    brug { "Zij legde er de helft bij. Wat brengt de melk nu op?", na = "erfdeel" },
  },
  antwoord {
    [0] = { "Staat in de krant.", denkt = "Donderdag. Achterin." },
    [1] = { "Eenenvijftig cent. [Nog nooit zo goed geweest. En dan leggen ze je een hand op je schouder, zaterdag, of er "
        .. "wat is.](melkprijs)",
      denkt = "Komt er weer zo'n gezicht." },
    [2] = { "Eenenvijftig cent. Ruim. [Beter is het nooit geweest. En op een verjaardag krijg ik een hand op mijn "
        .. "schouder.](melkprijs)",
      denkt = "Eerst kijken hoe hij kijkt." },
    [3] = { "Eenenvijftig. Daar kan alles van. [Nooit zo goed geweest. Krijg ik een hand op mijn schouder, zaterdag, of "
        .. "ik iemand kwijt ben.](melkprijs)",
      denkt = "Bennie." },
  },
}

vak "markt 3" {
  kop = "Komende vijf jaar",
  noteer = { [0] = "gras", [1] = "dochter neemt over, 3 jr", [2] = "huisje achter de kerk", [3] = "23 mei: zand in de put" },
  zeg {
    leest "Wat zijn uw plannen voor de komende vijf jaar?",
    brug { "Uw buurman is gestopt. Hoe gaat het hier verder?", na = "buur" },
    brug { "Ilse, zei u. Wat is zij hier van plan?", na = "ilse" },
    brug { "Dat zand. En wat komt er daarna?", na = "zand" },
  },
  antwoord {
    [0] = { "Gras.", denkt = "Vijf keer gras." },
    [1] = { "Ilse neemt het over. Drie jaar nog. [Getekend, taart gegeten, klaar. En iedereen vragen of het niet moeilijk "
        .. "was.](ilse)",
      denkt = "Nou hij ook zeker." },
    [2] = { "Ilse en Bram. Drie jaar nog. [Is getekend, met taart, en dan vragen ze allemaal of het niet moeilijk was.](ilse) "
        .. "Wij gaan [achter de kerk. Vrijdag tekenen. Ben er nog niet in geweest. Wat zou jij.](huisje)",
      denkt = "Achter de kerk. Klinkt als het kerkhof." },
    [3] = { "Ilse, over drie jaar. En eerst die put. [Daar gooit ze zand in, voor kalverhokken. Of het mij dwarszat. "
        .. "Welnee, zei ik. En toen ben ik de regenmeter gaan aflezen, en het had niet geregend.](zand)",
      denkt = "Dat vroeg hij niet." },
  },
}

vak "product 1" {
  kop = "Installatie",
  noteer = { [0] = "robot", [1] = "1 box, 5 jaar", [2] = "1 box, 140.000, helft van haar", [3] = "voor haar polsen" },
  zeg {
    leest "Welk bouwjaar is de robot, en hoeveel boxen?",
    brug { "Het begon bij haar polsen. Wat voor robot werd het?", na = "polsen" },
    brug { "U kwam met een folder thuis. Welke werd het?", na = "graag" },
  },
  antwoord {
    [0] = { "Eén. Hij staat er.", denkt = "Als je stil bent, hoor je hem." },
    [1] = { "Eén box. Vijf jaar. [Hoe weet zo'n arm waar die speen zit, eigenlijk? Jij bent van het bedrijf.](robot)",
      denkt = "Kijken of hij gaat liegen." },
    [2] = { "Eén box, vijf jaar, honderdveertigduizend. [Zeg, hoe vindt zo'n arm nou die speen? Jij bent ervan.](robot)",
      denkt = "Vraag ik aan iedereen. Komt altijd wat moois uit." },
    [3] = { "Eén box. Vijf jaar. [Om Dinie haar polsen, die hield ze onder de warme kraan en dacht dat ik het niet zag. "
        .. "Ik zag het wel.](polsen)",
      denkt = "Dat hoort niet bij bouwjaar." },
  },
}

vak "product 2" {
  kop = "Storingen",
  noteer = { [0] = "paar", [1] = "4 à 5 per week, 's nachts", [2] = "altijd zelfde tijd", [3] = "laatste echte: februari" },
  zeg {
    leest "Hoeveel storingen per week, en op welk tijdstip?",
    brug { "Eén keer eruit vannacht. Hoe vaak is dat, in een week?", na = "nacht" },
    brug { "Zes monteurs. Waar kwamen die dan voor?", na = "monteur" },
  },
  antwoord {
    [0] = { "Een paar.", denkt = "Een paar is altijd goed." },
    [1] = { "Vier, vijf. 's Nachts. [Kom je kijken, dan mankeert hij niks. Wat zou dat wezen, denk jij?](storing)",
      denkt = "Ze beginnen nou te raden. Altijd." },
    [2] = { "Vijf. [Altijd tien voor vier. Zondag, kerst, altijd. Een storing, staat er dan. Geloof jij dat?](wekker)",
      denkt = "Die tijd heb ik er zelf bij gezegd. Stom." },
    [3] = { "Echte? Eén, in februari. [Verder altijd tien voor vier. Met kerst ook. Storing, zegt hij. Geloof jij "
        .. "dat?](wekker)",
      denkt = "Echte, zei ik." },
  },
}

vak "product 3" {
  kop = "Onderhoud nu",
  noteer = { [0] = "belt", [1] = "geen contract, 110 per keer", [2] = "6 monteurs in 4 jaar", [3] = "opgezegd om de meldkamer" },
  zeg {
    leest "Bij wie loopt het onderhoud, en tot wanneer?",
    brug { "Hij belt nogal eens. Wie komt er dan langs?", na = "storing" },
    brug { "En na mijn voorganger en die vaars, wie kwam er toen?", na = "vaars" },
  },
  antwoord {
    [0] = { "Ik bel. Dan komt er een.", denkt = "Meestal. Na het weekend." },
    [1] = { "Per keer. Geen contract meer. [Te duur, heb ik aangekruist. Je moest toch wat kruisen. Was het niet.](opgezegd)",
      denkt = "Dat stond vast al op dat papier." },
    [2] = { "Per keer. [En dan weer een ander. Zes man, in vier jaar. Steeds weer uitleggen waar het licht zit.](monteur)",
      denkt = "Rechts, achter de deur." },
    [3] = { "Geen contract. Jullie wilden dat ik bleef liggen. [Te duur, kruiste ik aan, want je moet wat kruisen. Maar "
        .. "dat was het niet.](opgezegd)",
      denkt = "Dit wordt een raar stukje in dat verslag." },
  },
}

vak "klanten 1" {
  kop = "Wie werkt mee",
  noteer = { [0] = "zelf", [1] = "zelf, dochter 2 dgn", [2] = "vrouw nu in de thuiszorg", [3] = "vrouw gestopt om haar polsen",
    [4] = "zij molk zijn koe, drie nachten" },
  zeg {
    leest "Met hoeveel mensen werkt u, en wie doet wat?",
    brug { "Zondag naar buiten. Wie helpt u daarbij?", na = "buiten" },
    brug { "Grada naar een oma. En wie werkt hier nu allemaal mee?", na = "grada" },
  },
  antwoord {
    [0] = { "Ik.", denkt = "En een hond." },
    [1] = { "Ik. Ilse twee dagen. [Die neemt het over, is getekend, met taart. En maar vragen of het niet moeilijk "
        .. "was.](ilse)",
      denkt = "Dinie noemde ik niet. Ik hoor het." },
    [2] = { "Ik, Ilse twee dagen. Dinie is bij de thuiszorg, drie ochtenden. [Om haar polsen. Die hield ze onder de warme "
        .. "kraan, dacht dat ik het niet zag. Ik zag het.](polsen)",
      denkt = "Die oude mensen zijn gek met haar." },
    [3] = { "Vroeger zij en ik. Nou ik, en drie uur over. [Achterdeur geverfd. Drie keer al. Groen, ander groen, dat "
        .. "eerste weer. Als jij nog een deur hebt.](tijdover)",
      denkt = "Schrijf die deur maar op." },
  },
}

vak "klanten 2" {
  kop = "Werktijden",
  noteer = { [0] = "vroeg", [1] = "half zes tot zes", [2] = "3 uur per dag over", [3] = "'s nachts: melkt met de hand",
    [4] = "mist haar, zegt het tegen een koe" },
  zeg {
    leest "Hoe laat begint u, en hoe laat is het klaar?",
    brug { "Drie uur over, zei u. Hoe ziet zo'n dag er nu uit?", na = "tijdover" },
    brug { "En na zo'n nacht, hoe laat begint u dan?", na = "nacht" },
  },
  antwoord {
    [0] = { "Vroeg. En laat.", denkt = "Daartussen is het middag." },
    [1] = { "Half zes. Zes uur klaar. [Drie uur heb ik over, met dat ding. Achterdeur geverfd. Drie keer. Als jij een deur "
        .. "hebt.](tijdover)",
      denkt = "De nacht tel ik niet mee." },
    [2] = { "Half zes, en dan drie uur niks. [De achterdeur is drie keer geverfd. Groen, ander groen, weer het eerste. Heb "
        .. "je thuis nog een deur?](tijdover)",
      denkt = "Er staat nog een blik." },
    [3] = { "Tien voor vier. En dan weer een poos in bed en half zes op. [In de stal is het goed, om die tijd. Haast het "
        .. "beste van de dag.](stal)",
      denkt = "Dat wou hij niet weten. Hij schrijft het wel op." },
  },
}

vak "klanten 3" {
  kop = "Wie beslist mee",
  noteer = { [0] = "hij", [1] = "hij, vrouw, dochter", [2] = "met haar erbij, niet op donderdag", [3] = "is goed, met de rug",
    [4] = "zij slaapt ook niet" },
  zeg {
    leest "Wie beslist er mee over een contract?",
    brug { "Zij haar bord, u het uwe. Hoe neemt u dan een besluit?", na = "tafel" },
    brug { "In die put is alles besproken. En nu, zo'n contract?", na = "besproken" },
  },
  antwoord {
    [0] = { "Ik teken.", denkt = "Tekenen is wat anders dan beslissen." },
    [1] = { "Ik. En Dinie, en Ilse. [Met Dinie erbij dan. Niet donderdag, dan is ze er niet. Ik teken niks meer "
        .. "alleen.](dag)",
      denkt = "In die volgorde zeg ik het." },
    [2] = { "Dinie. En ik. [Die moet erbij zitten, ik teken niet meer alleen. Donderdags kan ze niet.](dag)",
      denkt = "Frituurpan." },
    [3] = { "Dinie. Die zegt dan, is goed. [Met de rug naar mij toe, bij het aanrecht. En dan is het juist ernst. En ik "
        .. "trap erin. Zou jij niet doen.](rug)",
      denkt = "Van de robot. Van het zand. Is goed." },
  },
}

vak "promotie 1" {
  kop = "Uitval",
  noteer = { [0] = "gaat", [1] = "5-6 per jaar", [2] = "passen niet in robot", [3] = "11 op de lijst, 10 op de wagen" },
  zeg {
    leest "Hoeveel koeien voert u per jaar af, en waarom?",
    brug { "Zo'n vaars die trapt, hoeveel heeft u er zo per jaar?", na = "vaars" },
    brug { "Eentje met de hand, zei u. En hoeveel moeten er weg?", na = "handwerk" },
  },
  antwoord {
    [0] = { "Valt mee.", denkt = "Mij wel, dan." },
    [1] = { "Vijf, zes. [Mankeert ze niks. Passen niet in de robot. Ik ga dan maar vegen, als de wagen komt.](uitval)",
      denkt = "Vijf zes. Of het een telefoonnummer is." },
    [2] = { "Vijf, zes in het jaar. [Gezonde beesten, alleen passen ze er niet in. Als de wagen komt ga ik vegen.](uitval)",
      denkt = "Gezond. Ik zeg het er altijd bij." },
    [3] = { "Vijf, zes. En elf in één keer, toen hij kwam. [Op de lijst elf. Op de wagen tien. Er stond er daar nog één "
        .. "die tot tien kan tellen.](tien)",
      denkt = "De boekhouder heeft het nooit gezien." },
  },
}

vak "promotie 2" {
  kop = "Oude inrichting",
  noteer = { [0] = "oud spul", [1] = "put 2x5, staat leeg", [2] = "rug aan rug gemolken", [3] = "rechts houdt hij vrij",
    [4] = "hun eerste, één keer genoemd" },
  zeg {
    leest "Welke oude melkapparatuur is nog aanwezig?",
    brug { "Haar polsen, van het melken. Waar deed ze dat toen?", na = "polsen" },
    brug { "Die doeken. Wat is er nog meer van vroeger?", na = "doeken" },
    brug { "En in die stal, 's nachts, wat staat daar nog?", na = "stal" },
  },
  antwoord {
    [0] = { "Oud spul.", denkt = "Daar komt een streepje te staan." },
    [1] = { "Wat. [Een pomp van achtentachtig, twee keer vijf. Pak je pen maar, dat wil je hebben, voor dat papier.](pomp)",
      denkt = "Eindelijk een vraag met een getal." },
    [2] = { "De put nog. Twee keer vijf, achtentachtig. [Jij denkt een gat in de grond. Dat denken ze allemaal. Ik "
        .. "niet.](put)",
      denkt = "De vraag was welke apparatuur." },
    [3] = { "De put. [Zij stond daar rechts, ik links. Ik zit er nog, 's nachts. Rechts hou ik vrij.](rechts)",
      denkt = "Zet er maar bij: geen apparatuur." },
  },
}

vak "promotie 3" {
  kop = "Doel",
  noteer = { [0] = "-", [1] = "dat hij loopt", [2] = "de nacht laten", [3] = "zij erbij" },
  zeg {
    leest "Wat wilt u met een nieuw contract bereiken?",
    brug { "U zegde op. Wat had er dan in moeten staan?", na = "opgezegd" },
    brug { "Als die wekker uit mag, wat wilt u dan?", na = "alsof" },
  },
  antwoord {
    [0] = { "Niks.", denkt = "Jij was het die wat wou." },
    [1] = { "Dat hij loopt. Hij loopt. [Moet ik nou wat kopen, omdat jij hier al zo lang zit?](kopen)",
      denkt = "Dan zijn we er." },
    [2] = { "Dat hij overdag loopt. De nacht, die laat je maar. [Of moet ik nou wat kopen, omdat jij hier al zo lang "
        .. "zit.](kopen)",
      denkt = "Dat had ik vorig jaar zo moeten zeggen." },
    [3] = { "Weet ik niet. Overdag dat hij loopt. [En als er wat komt, dan met Dinie erbij, en niet donderdag. Ik teken "
        .. "niks meer alleen.](dag)",
      denkt = "Dinie weet wel wat ik wil. Vraag het haar." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat { "De robot doet het, en u gaat er toch heen.", na = "storing", past = true, brengt = "waarom hij gaat" },
    vat { "De robot hapert, en daarom gaat u erheen.", na = "storing", langs = "neemt de smoes aan",
      dan = { "Zo staat het op jouw papier, ja.", denkt = "Zo is het het netst. Maar het is het niet." } },
    vat { "Het gaat goed hier, en niemand die het gelooft.", na = "melkprijs", past = true, brengt = "dat het goed gaat" },
    vat { "Het gaat slecht hier, en niemand die het zegt.", na = "melkprijs", langs = "hoort een klager",
      dan = { "Slecht? Nee. Dat is nou net wat ik zei. Het gaat goed.", denkt = "Hij ook al." } },
    vat { "U ligt wakker, en zij misschien ook.", na = "slaapt", past = true, brengt = "hoe het thuis is" },
    vat { "U ligt wakker, en zij slaapt door.", na = "slaapt", langs = "te snel zeker",
      dan = { "Dat dacht ik ook. Dat ze slaapt.", denkt = "Dat staat nog te bezien." } },
  },
  antwoord {
    [0] = { "Zo kun je het zien.", denkt = "Dat stond al vast voor ik wat zei." },
    [1] = { "Zoiets.", denkt = "Zoiets is goed, voor een formulier." },
    [2] = { "Ja. Zo is het wel. [Aan tafel zegt hier geen van ons tweeën dat. Zij haar bord, ik het mijne. Is dat bij "
        .. "andere mensen ook zo?](tafel)",
      denkt = "Klonk minder erg dan ik dacht." },
    [3] = { "Dat is het. Meer is het niet. [In de put ging het anders. Mensen denken dan een gat in de grond. Ik "
        .. "niet.](put)",
      denkt = "Daar is opgelet." },
  },
}

herstel {
  zeg {
    herstelt "Ik doe of ik er verstand van heb. Dat is niet zo.",
    herstelt "Sorry. Ik zit mijn lijst af te werken.",
    herstelt "Ik vraag maar door. U krijgt er niks tussen.",
  },
  antwoord {
    [0] = { "Dat had ik gemerkt.", denkt = "Maar goed. De vorige heeft het nooit gemerkt." },
    [1] = { "Geeft niet. Ik zat te denken: hoeveel krijg ik er goed. [Ik had het over vannacht. Rustig, zei ik. Eén keer "
        .. "eruit.](nacht)",
      denkt = "Die werd rood. Dat kun je niet nadoen.", blik = "jou" },
    [2] = { "Zo. De vorige hield het drie kwartier vol. Leg die pen neer. [Vannacht, daar waren we. Rustig. Maar één keer "
        .. "eruit.](nacht)",
      denkt = "Sep is erbij gaan liggen.", blik = "jou", doet = "schuift de koekjestrommel naar je toe" },
    [3] = { "Hm. Ik zat mij ook een cijfer te geven, geloof ik. Bij elk hokje. Laat maar. [Ik heb nog een koe, die heet "
        .. "Grada. Naar een oma. Daar lachen ze altijd om.](grada)",
      denkt = "Zo vlug kan dat dus.", blik = "jou", doet = "lacht kort, door zijn neus" },
  },
}

schrijven {
  zeg {
    vraagt "Mag ik meeschrijven, of praat dat niet lekker?",
    vraagt "Vindt u het goed als ik er iets van opschrijf?",
  },
  antwoord {
    [0] = { "Ga je gang.", denkt = "Het is jouw papier." },
    [1] = { "Schrijf maar. Ik schrijf ook alles op. Regen, meest.", denkt = "De vorige had zijn pen al uit in de auto." },
    [2] = { "De getallen wel. De rest niet.", denkt = "Van de nacht hoeft niemand wat te lezen." },
    [3] = { "Wat je onthoudt, dat mag.", denkt = "De rest hoeft hij niet te hebben." },
  },
}

stilte {
  diep = { "…Ja.", denkt = "Je hoort de koelkast. Verder niks. Goed zo." },
  dood = { "Ik wacht op jou, hoor.", denkt = "Ik heb geen lijst." },
}

-- De brochure.

voorstel "meldkamer" { kop = "Nachtmeldkamer", behoefte = "storing", echt = false,
  zeg {
    bod "Wij nemen uw nachtmeldingen over. U blijft liggen. Negenenzestighonderd.",
    belofte { "Met onze meldkamer gaat die telefoon 's nachts gegarandeerd nooit meer.",
      dan = { "Nooit meer. Geloof ik. [Daarom heb ik vorig jaar opgezegd. Te duur, kruiste ik aan, je moest wat kruisen. "
          .. "Was het niet.](opgezegd)",
        denkt = "Gegarandeerd nog wel. Wat moet ik dan 's nachts." } },
    korting "De meldkamer, en u slaapt door. Negenenzestighonderd, vandaag zesduizend.",
  },
  antwoord {
    [0] = { "Dat hadden ze vorig jaar ook. Toen heb ik opgezegd.", denkt = "Zelfde bladzij. Andere foto." },
    [1] = { "Vijf keer in de week, en dan blijf ik liggen. Hm. Je hebt wel geteld. [Maar altijd tien voor vier, met kerst "
        .. "ook. Een storing. Geloof jij dat nou?](wekker)",
      denkt = "Wel de nachten gehoord." },
    [3] = { "Zal best goed spul wezen. Maar [dan kom ik niet meer in die stal. Het is er zo gek niet, om die tijd. Haast "
        .. "het beste van de dag.](stal)",
      denkt = "Blijven liggen. Nee." },
  },
}

voorstel "camera" { kop = "Nieuwe camera op de arm", behoefte = "uitval", echt = false,
  zeg {
    korting "Een camera die ook scheve spenen vindt. Elfduizend, voor u tienduizend.",
    bod "Een camera die ook scheve spenen vindt. Elfduizend, met inbouw.",
    belofte { "Met die camera hoeft er nooit meer een koe weg om haar spenen.",
      dan = { "Nooit meer. Een koe die bang is heeft daar niks aan. [En ik heb er één, die wil ik er niet eens in hebben. "
          .. "Grada heet ze. Naar een oma, ja, lach maar.](grada)",
        denkt = "Dat laatste had ik voor mij moeten houden." } },
  },
  antwoord {
    [0] = { "Elfduizend. Hij ziet genoeg, die robot.", denkt = "Meer dan wie ook hier." },
    [1] = { "Dan hoeven er een paar minder weg. Dat is waar. [Maar dan moet Grada er ook in. Naar een oma heet die, en "
        .. "daar lachen ze om.](grada)",
      denkt = "Tja. Spenen. Daar denkt iedereen aan." },
    [3] = { "Knap ding. Maar dan hoef ik 's nachts niet meer. [En het is er zo gek niet, in die stal, om die tijd. Haast "
        .. "het beste van de dag.](stal)",
      denkt = "Dan kan Grada ook zonder mij." },
  },
}

voorstel "tweekanten" { kop = "Onderhoud, en twee kanten", behoefte = "rechts", echt = true,
  zeg {
    belofte { "Wij maken die put weer aan, en dan praat u samen weer als vroeger.",
      dan = { "Daar ga jij niet over. Ik ook niet. Een pomp kun je maken. Beloof die pomp.",
        denkt = "Hij was er zo dichtbij." } },
    bod "Onderhoud, overdag. En twee plaatsen in de put weer aan: links en rechts. Vierendertighonderd.",
    korting "Onderhoud overdag, en de put aan, links en rechts. Vierendertighonderd, of dertig.",
  },
  antwoord {
    [0] = { "De put? Wie heeft het over de put.", denkt = "Die staat zeker nog op een tekening." },
    [1] = { "Die pomp kun je wel maken. Maar voor één man heb ik geen twee kanten nodig. Dan heb je het niet gehoord.",
      denkt = "In mijn eentje heb ik aan een emmer genoeg." },
    [3] = { "Links en rechts. Hm. Dan kunnen die vijf, zes blijven, elk jaar. Dat rekent zo gek niet. Dan moet ik wel dat "
        .. "zand afbellen. En Dinie. Dat moet ik haar dan van voren zeggen.",
      denkt = "Van voren. Ik weet al waar ik ga staan.", blik = "jou" },
  },
}

voorstel "basis" { kop = "Twee beurten per jaar", behoefte = "opgezegd", echt = false,
  zeg {
    bod "Twee beurten per jaar, met één vaste man. Vierentwintighonderd.",
    korting "Twee beurten, één vaste man. Vierentwintighonderd, ik maak er twee van.",
    belofte { "Twee beurten per jaar, en dan heeft u nergens meer omkijken naar.",
      dan = { "Nergens omkijken naar. Dat zeiden ze ook toen ik dat ding kocht. Vijf jaar, en niks om naar om te kijken.",
        denkt = "Dat is nou juist wat er is." } },
  },
  antwoord {
    [0] = { "Zet maar op de mail. Dan rekent Ilse het na.", denkt = "Voor dat geld kan er heel vaak een monteur komen." },
    [1] = { "Een vaste man, dat is netjes. [Na zes verschillende, in vier jaar, en elke keer uitleggen waar het licht "
        .. "zit.](monteur) Maar daar zit het hem niet.",
      denkt = "Waarom ik wegging, dat wel. Waarvoor, dat niet." },
    [3] = { "Degelijk. Kan ik niks op tegen hebben. [Maar er komt zand in de put. Of het mij dwarszat, vroeg Ilse. Welnee. "
        .. "Toen heb ik de regenmeter afgelezen. Droog.](zand)",
      denkt = "Het is een goed aanbod voor een robot." },
  },
}

bestelling {
  zeg {
    sluitaf "Doen we het zo, links en rechts? Dan plan ik het in.",
    sluitaf "Dan wil ik het graag met u afspreken. Is het goed zo?",
    sluitaf "Zal ik het voor u vastleggen, meneer Reimink?",
  },
}

vervolg {
  zeg {
    sluitaf "Mag ik volgende week terugkomen? U zegt maar welke dag.",
    sluitaf "Laat het bezinken. Zit u volgende week om deze tijd ook hier?",
  },
}

afscheid {
  zeg {
    sluitaf "Bedankt voor de koffie, meneer Reimink. Ik stap maar eens op.",
    sluitaf "Dan laat ik u met rust. Droog weer gewenst, zondag.",
  },
}

einde "geslaagd" {
  "En, eh… ben ik geslaagd?",
  denkt = "Twaalf vragen, twaalf antwoorden. Dat van die ene koe staat er gewoon.",
  verteller = "Dinie",
  ochtend = "Er was er een geweest van de robot. Wat moest die weten, vroeg ik. Alles, zei Geert. Hij had eerst "
      .. "drieënzestig gezegd en dat werd opgeschreven, zonder opkijken. Drieënzestig, zei hij bij de afwas nog een "
      .. "keer. Ik heb niks gezegd. Ik weet ook wel dat het er drieënzestig zijn.",
  voorstel = "Ik heb geen voorstel gehoord. Of het zat in die vragen, dan was het goed verstopt.",
  wedstrijd = "Die lijst was mij steeds één vraag voor. Ik ben er niet achteraan gegaan.",
  gevoel = "Als een koe die ze keuren. Je staat stil en je kijkt vooruit.",
  chef = "Hé, ben je er al uit? Wat is het voor een man?",
}

einde "deur" {
  "Zo. Dan loop ik even met je mee naar de auto. Pas op voor de drempel.",
  denkt = "Wie zo veel verstand van koeien heeft, kan ze ook wel vinden, buiten.",
  verteller = "Bennie, van hiernaast",
  ochtend = "Ik reed net het erf op. Geert hield bij iemand de deur open, van de auto, heel beleefd. Hij zei niks en "
      .. "hij sloeg hem ook niet hard dicht. Ik ken hem vijftig jaar. Ik heb mijn trekker gekeerd en ben 's middags "
      .. "maar weer gekomen.",
  voorstel = "Wat ik nodig had stond al vast, voor het portier openging.",
  wedstrijd = "Het ging om het gelijk. Dat heb ik maar meegegeven.",
  gevoel = "Moe. Van zo'n praater word je moe.",
  chef = "Ik had je nog niet verwacht. Vertel, waar sta je?",
}

einde "mailtje" {
  "Stuur maar wat op. Het adres staat op de melktank, aan de achterkant.",
  denkt = "Dat komt bij Ilse. Die rekent het na, en dan is het te duur.",
  verteller = "Geert",
  ochtend = "Dinie vroeg of er nog wie geweest was. Eentje van de robot, zei ik. Wat wou die? Dat ik 's nachts kan "
      .. "blijven liggen. O, zei ze. En toen deed ze heel lang over een halve boterham.",
  voorstel = "Dat komt met de post. Dan ligt het bij de rest, onder in de la. Nee, daar niet.",
  wedstrijd = "Er deed iemand erg zijn best. Waarvoor, dat wist ik ook niet.",
  gevoel = "Gewoon. Er was bezoek, en toen was de koffie op.",
  chef = "Zo, terug van het land. Hoe was het bij hem aan tafel?",
}

einde "praatje" {
  "Nou. Zo lang zit ik hier anders nooit. Kom nog eens langs, als het regent.",
  denkt = "Ik heb meer verteld dan goed is, en er is niks mee gedaan. Netjes. Ook wel jammer.",
  verteller = "Wietske, de dierenarts",
  ochtend = "Ik was er voor een uier. Hij vertelde dat er iemand geweest was die stil kon zijn. Bij Geert is dat zo "
      .. "ongeveer een lintje. Wat heb je gekocht, vroeg ik. Niks, zei hij, er was niks te koop. En toen stond hij "
      .. "daar maar, met zijn hand op de rand van die oude put.",
  voorstel = "Het had gekund, op het eind. Ik had mijn pen al gezien, op de vensterbank.",
  wedstrijd = "Daar heb ik niks van gemerkt.",
  gevoel = "Rustig. En 's nachts dacht ik: zand is over drie weken.",
  chef = "Dat was een lange zit, zeg. Wat is het er voor eentje?",
}

einde "denkt" {
  "Ik zeg nog niks. Kom niet op donderdag, dan zit Dinie bij Ilse. Kom woensdag. Dan is ze thuis.",
  denkt = "Woensdag. Dan moet ik dus woensdag in huis blijven.",
  verteller = "Dinie",
  ochtend = "Er lag een briefje. Woensdag komt die van de robot, blijf je er dan bij zitten? Woensdag, terwijl hij dan "
      .. "altijd wat in de schuur heeft. En eronder stond een kruisje. Dat zet ik wel eens, hij nooit. Ik heb het in "
      .. "mijn jaszak gestoken en de hele ochtend bij mij gehad, bij al die oude mensen langs.",
  voorstel = "Er zat wat in. Het ging alleen vlugger dan ik.",
  wedstrijd = "Doordrukken had gekund. En toen mocht ik de dag kiezen.",
  gevoel = "Onrustig. Niet verkeerd onrustig. Heb de schuur aangeveegd.",
  chef = "Je klinkt of je nog op dat erf staat. Hoe is het daar?",
}

einde "ja" {
  "Maak maar. Links en rechts. Dat zand bel ik zelf af, dat moet Ilse van mij horen. Maar niet als eerste.",
  denkt = "Dinie is om vijf uur thuis. Dan staat ze bij het aanrecht. Dan ga ik ervoor staan.",
  verteller = "Dinie",
  ochtend = "Ik stond bij het aanrecht en hij kwam ervoor staan, tussen mij en de kraan. Die robot belt helemaal "
      .. "niet, zei hij. Dat weet ik, zei ik. Toen bleef het stil, een koe of twee. Vannacht om tien voor vier ging "
      .. "zijn telefoon weer. Hij komt overeind, hij doet geen licht aan, en dan voelt hij naast zich. Ik zat al op "
      .. "de rand van het bed. Ik had mijn laarzen al aan.",
  voorstel = "Ik heb de rechterkant gekocht. Die had niemand nog in de folder.",
  wedstrijd = "Als er iemand gewonnen heeft, dan heb ik het niet gemerkt. Was zelf ook nog bezig met winnen.",
  gevoel = "Licht. En bang, een beetje. Dat had ik op mijn trouwdag ook.",
  chef = "Ik hoor wind. Sta je daar nog buiten? Vertel.",
}

-- Wat achteraf waar is als het einde iets anders zegt.

achteraf {
  geen = "Er is niks voorgesteld. Ik had er wel de tijd voor.",
  mis = "Er kwam wat. Het zal best kloppen. Het ging over melken, en daar zit het niet.",
  raak = "Dat klopte wel. Alleen moet ik er dan thuis over praten, en zover was ik niet.",
  prettig = "Niet onaardig. Ik heb mijn koffie op, en dat is bij bezoek wel eens anders.",
  stroef = "Ik heb aldoor naar buiten gekeken. Er gebeurde niks, en toch.",
}

-- Na afloop, voor de groep.

bespreek {
  "Boer of stadsmens, dat wilde Geert het eerst weten. Wat heb je gezegd, en was het waar?",
  "De robot belt elke nacht om tien voor vier. Wat klopt daar niet aan, en wanneer viel je dat op?",
  "Na welk kort antwoord van Geert hielden jullie je mond? En wat zei hij toen nog?",
}
