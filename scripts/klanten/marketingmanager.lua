-- Anouk Dijkema, marketingmanager van een veerdienst. Oefent willen winnen: de lastige vraag
-- durven stellen ("wat zit je dwars aan ons?", "wie moet er nog knikken?") en om de opdracht
-- vragen. Ze is van de eerste minuut af leuk. Dat kost niets en het brengt je nergens: wie het
-- gezellig houdt, hoort niet dat hij bovenaan stond, en gaat zonder opdracht naar huis.

klant {
  titel = "Drie offertes",
  naam = "Anouk Dijkema", bedrijf = "Veerdienst Wolmeroog", rol = "marketingmanager",
  weet = "De borden voor haar nieuwe vertrekhal. Jullie offerte ligt er: veertien bladzijden, 41.500 euro. Vandaag is ze "
      .. "jullie alle drie aan het spreken: een groot bureau, jullie, en straks een fabriek uit het zuiden. Donderdag valt "
      .. "het besluit.",
  formulier = "Projectinventarisatie",
  kwadranten = { "De opdracht", "De hal", "De reizigers", "De keuze" },
  kamer = "marketingvloer", tijd = 30,
  aandacht = 46, positief = 60, afstemming = 52, vertrouwen = 28,
  karakter = { samen = 1, boven = 0 },
  uiterlijk = { geslacht = "vrouw", leeftijd = 39, haar = "bruin", kapsel = "bob", jasje = "donkerblauw" },
}

-- Complimentjes krijgt ze de hele dag, en ze deelt ze zelf uit. Ze doen bij haar niets.
gewicht "compliment" { positief = 0 }
-- Ook het tweede niet. Dat is de val: gezellig doen kost hier niets.
gewicht "compliment_weer" { positief = 0, vertrouwen = 0 }
-- Over feiten kletsen is prettig en blijft vrijblijvend: ze gaat er niemand om vertrouwen.
gewicht "oppakken_feit" { vertrouwen = 0 }
-- Wie doorvraagt waar het voor haar om gaat, doet wat in dit gebouw niemand doet.
gewicht "oppakken_gevoel" { vertrouwen = 3 }

stemming "gewoon" { label = "Een gewone vrijdag in maart" }
stemming "mist" { label = "Mist: er vaart niks sinds twaalf uur", aandacht = -5, tijd = -4 }
stemming "berend" { label = "Net bij de directeur vandaan", positief = -6, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer, twee weken later" }

opening {
  "Ha, nummer twee! Kom, kom, zitten, niet daar, die stoel is nog warm van [nummer één](eerste). Koffie? [Niet te "
      .. "drinken](koffie), maar dan heb je iets vast. Kwart over vier moet ik [even roken](roken), half vijf zit nummer "
      .. "drie er, en ik vind jullie [alle drie hartstikke leuk](leuk).",
  denkt = "Natte haren. Die heeft de parkeerplaats ook niet gevonden. Er hangt geen bordje.",
}

opening {
  stemming = "mist",
  "Sorry voor de herrie, er vaart niks sinds twaalf uur. [Vierhonderd man](rijen) beneden en ze willen allemaal van mij "
      .. "weten wanneer. Zit, zit. Koffie is [niet te drinken](koffie). [Nummer drie](derde) rijdt ergens in die soep, en "
      .. "ik vind jullie [alle drie hartstikke leuk](leuk), dat hebben we dan gehad.",
  denkt = "Ze denken dat marketing over de mist gaat. En dat is hier ook wel zo, een beetje.",
  blik = "raam",
}

opening {
  stemming = "berend",
  "Ja, kom maar. Ik kom net bij [de directeur](berend) vandaan, dus ik lach even vijf minuten niet, schrik niet. Koffie is "
      .. "[niet te drinken](koffie). [Nummer één](eerste) is geweest, jij bent twee, en ik vind jullie [alle drie "
      .. "leuk](leuk), hoor. Nou. Zeg jij eens wat.",
  denkt = "Alle drie leuk. Ik hoor het mezelf zeggen en ik geloof er geen woord van.",
  blik = "tafel",
}

opening {
  stemming = "weerzien",
  "Nummer twee! Dat zeg ik dus, en ik weet je naam gewoon. Hier zegt [niemand ooit nee](niemand), dus alles ligt weer op "
      .. "tafel en jullie mogen alle drie nog een keer. De koffie is [nog even slecht](koffie) en ik vind jullie nog "
      .. "steeds [alle drie leuk](leuk). Kwart over vier moet ik [even roken](roken).",
  denkt = "Hij is teruggekomen. Daar had ik niet op gerekend, en ik ben er blij om.",
}

-- De draad van de keuze: van "alle drie leuk" naar waarom ze niemand meer kiest.

haakje "leuk" { soort = "gevoel", vak = "promotie 3", ook = "promotie 1",
  zeg {
    prijst "Wat fijn om te horen, wij worden ook heel blij van jullie.",
    door "Alle drie leuk, goed. En wie laat je dan vallen?",
    sluit "Zit er al eentje bij die er een beetje uitspringt?",
    vult { "Dan zal de prijs straks wel de doorslag geven.",
      dan = { "De prijs? Dan had ik jullie niet laten komen, dan had ik drie enveloppen opengemaakt. Nee, dat zou "
          .. "[Wiebe](wiebe) willen. Ik moet er een verhaal bij hebben, [donderdag](donderdag).",
        denkt = "Hij denkt dat ik het over geld heb. Zo zakelijk zag ik er niet eens uit." } },
  },
  antwoord {
    [1] = { "Nou ja, leuk. Aardige mensen, mooie mapjes.", denkt = "Leuk is mijn nette woord voor geen idee." },
    [2] = { "Leuk zeg je ook van een jurk die je terughangt, hè. Ik heb [een lijst met cijfers](zeven), daar staan jullie "
        .. "alle drie keurig op, en ik zit ernaar te staren of het een menukaart is. En [de derde](derde) moet nog komen.",
      denkt = "En dan bestel ik altijd wat degene naast me neemt." },
    [3] = { "Kiezen! Dat woord gebruiken we hier niet, wij 'nemen afscheid van een propositie'. Nee, eerlijk? Ik heb "
        .. "jullie alle drie [een zeven](zeven) gegeven. Dan hoef ik het niet te zeggen. En [donderdag](donderdag) moet "
        .. "het dus alsnog.",
      denkt = "Drie zevens. Dat weet hij nu als enige.",
      zwijg = { "Wat? Je kijkt alsof er nog wat komt. Er komt niks. Of ja, één van jullie zit me een beetje "
          .. "[dwars](dwars), maar dat is een ander verhaal.",
        denkt = "Ik kan dus echt niet tegen stil." } },
    [4] = { "Ik weet al een week wie het moet worden. Ik kan alleen niet zeggen [waarom](waarom). En zonder waarom kom ik "
        .. "hier nergens, dan staan ze me daar weer vriendelijk aan te kijken.",
      denkt = "Dat had ik niet willen zeggen. Niet tegen één van de drie.", blik = "jou" },
  },
  antwoord { stemming = "berend",
    [2] = { "Leuk. Ja. Dat zei ik vijf minuten geleden ook tegen [Berend](berend). 'Ze zijn alle drie leuk.' En toen vroeg "
        .. "hij of ik ook nog iets vond.",
      denkt = "Daar heb ik dus nog geen antwoord op." },
    [3] = { "Ik vind eigenlijk niks leuk vandaag. Ik heb jullie alle drie [een zeven](zeven) gegeven, zodat ik niemand "
        .. "hoef te laten vallen, en nou moet ik [donderdag](donderdag) met drie zevens naar binnen.",
      denkt = "Zo kaal heb ik het nog niet gezegd. Ook niet tegen mezelf." },
  },
}

haakje "eerste" { soort = "feit", vak = "promotie 1", ook = "product 2",
  zeg {
    door "Wat deden zij vanmiddag beter dan wij?",
    stuurt "Zo'n groot bureau denkt toch niet echt mee?",
    preek "Bij dat soort clubs betaal je vooral de verpakking.",
    sluit "Hoeveel zaten ze boven onze prijs?",
  },
  antwoord {
    [1] = { "Die hadden een film. Met een drone en violen.", denkt = "Ik stond erop. Van boven. Ik moet naar de kapper." },
    [2] = { "Drie minuten film, de boot in slow motion, en dan in beeld: 'Every crossing is a story'. Ik heb even "
        .. "ademgehaald. Zulke zinnen schreef ik zelf, negen jaar lang, aan jouw kant van de tafel. Toen [won ik "
        .. "nog](winnen).",
      denkt = "Het ergste is dat hij niet eens slecht was, die zin." },
    [3] = { "Weet je wat gemeen was? Ze stuurden [Roos](roos). Daar heb ik negen jaar naast gezeten, in Amsterdam. Die "
        .. "vroeg niet naar borden. Die keek de kamer rond, en toen vroeg ze hoe het met míj ging.",
      denkt = "Ik vertel een concurrent over een concurrent. Heel professioneel, Anouk.",
      zwijg = { "Achtenvijftigduizend, trouwens. Dat mag je niet weten. Dat is dertienduizend boven [wat Wiebe](wiebe) "
          .. "goedvindt.",
        denkt = "En dat mocht hij helemaal niet weten." } },
  },
}

haakje "roos" { soort = "gevoel", vak = "promotie 1", ook = "promotie 3",
  zeg {
    sluit "Zien jullie elkaar nog vaak?",
    terug { "Je was even van je stuk, toen zij daar zat.", gevoel = true },
    preek "Met vrienden moet je geen zaken doen, is mijn ervaring.",
    vult { "Dan gun je het haar stiekem toch het meest.",
      dan = { "Roos gun ik de hele wereld, behalve deze hal. Ze was een acht, en ik heb er expres [een zeven](zeven) van "
          .. "gemaakt. Zo eerlijk ben ik dan weer.",
        denkt = "Eerlijk. Ik heb m'n vriendin een punt afgepakt." } },
  },
  antwoord {
    [1] = { "Oud-collega. Heel goed.", denkt = "Oud-collega. Ze was getuige op mijn bruiloft." },
    [2] = { "Zij tekende, ik schreef. En als we een klant wilden, dan [kregen we die ook](winnen). Toen ging ik naar het "
        .. "noorden en zij kreeg mijn raam.",
      denkt = "Met uitzicht op een gracht. Ik heb zee, dat is ook water." },
    [3] = { "'Nouk,' zei ze, op de trap, 'wat doe jij hier eigenlijk?' En toen zei ik iets grappigs. Ik weet niet eens "
        .. "meer wat. Zij lachte niet. Vroeger zei ze het al: [jij lacht je overal uit](afmaken).",
      denkt = "Ze had haar hand op de leuning en ze wachtte. Ik hoorde mezelf ratelen.",
      zwijg = { "Ze bedoelde het lief. Dat was het nare, ze bedoelde het gewoon lief.",
        denkt = "Had ze maar iets gemeens gezegd. Daar heb ik antwoorden voor." } },
    [4] = { "Er staat daar een bureau leeg, naast het hare. Dat zei ze onderaan de trap. Ik heb geen ja gezegd en geen "
        .. "nee. Ik zei: ik moet hier eerst nog [één bord ophangen](zwaaien). Alsof het een schilderijtje was.",
      denkt = "Een uur oud is het, en hij is de eerste die het weet.", blik = "raam" },
  },
}

haakje "koffie" { soort = "feit", vak = "promotie 3",
  zeg {
    door "Hoe komt zo'n automaat hier dan binnen?",
    preek "Neem bonen, dat scheelt echt een wereld.",
    prijst "Ach, ik heb ze onderweg veel slechter gehad.",
    sluit "Hoe lang zit je nog aan dat ding vast?",
  },
  antwoord {
    [1] = { "Contract. Nog twee jaar.", denkt = "Hij drinkt hem op ook. Dapper." },
    [2] = { "Mijn schuld. Er waren er drie, net als nu, en dit was de slechtste. Maar die man zette z'n tas neer en [vroeg "
        .. "het gewoon](vragen): mag ik 'm bij jullie neerzetten? Ik zei ja van schrik.",
      denkt = "Ik zie hem nog staan. Kort mannetje, grote tas." },
    [3] = { "De andere twee zeiden 'wij horen graag van u'. En hij zei: mag ik het hebben? Toen dacht ik, wie het zo graag "
        .. "wil, die komt ook als het ding stuk is. En hij komt, hè. Elke week. Er is [maar één ander](vragen) die "
        .. "het ooit vroeg, in zes jaar.",
      denkt = "Ik vertel hem gewoon hoe het moet. Horen doet hij het niet, denk ik." },
  },
}

haakje "vragen" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    sluit "Hoeveel zijn er hier zo al voorbijgekomen?",
    stuurt "Je hebt toch liever iemand die niet duwt?",
    door "Stel dat ik het je straks vraag, wat dan?",
    preek "Wie te veel aandringt, jaagt de klant juist weg.",
  },
  antwoord {
    [1] = { "Mensen vragen niet zo makkelijk iets.", denkt = "Zei zij, en ze wachtte af." },
    [2] = { "Eenendertig in zes jaar, ik hou het bij, achter in m'n agenda. Twee hebben gevraagd of ze het mochten hebben: "
        .. "die van de koffie, en een jongen met vlaggen. Kijk maar buiten: vlaggen. De rest vond het vooral [erg "
        .. "gezellig](gezellig).",
      denkt = "Hij kijkt naar de vlaggen. Ze zijn niet eens mooi." },
    [3] = { "Als iemand het wél vraagt, schrik ik. Dan moet ik opeens iets vínden. Maar liever dat, dan weer een handje en "
        .. "'we spreken elkaar'. In dit hele gebouw [vraagt niemand](niemand) ergens om. Je zou denken dat een verkoper "
        .. "het nog doet.",
      denkt = "Duidelijker kan ik het niet zeggen zonder het zelf op te schrijven.", blik = "jou",
      zwijg = { "Ik zeg niet dat je het nú moet vragen. Je moet ook wel weten wát, anders is het weer koffie.",
        denkt = "Nog twee jaar koffie. Nee, dan liever niks." } },
    [4] = { "Weet je wat ik denk, als er iemand op die stoel zit? Vraag het. Vraag het nou. En dan zie ik ze ademhalen, en "
        .. "dan [maak ik hun zin af](afmaken) met iets leuks, en dan durven ze niet meer. Dat doe ik dus. Niet zij.",
      denkt = "Eenendertig man. Dertig, als je mij niet meetelt.",
      zwijg = { "Ik zou het bij mij ook niet durven, eerlijk gezegd.",
        denkt = "Vroeger wel. Vroeger had ik mij rauw gelust." } },
  },
}

haakje "gezellig" { soort = "gevoel", vak = "promotie 3",
  zeg {
    terug "Iedereen gaat hier blij weg, en niemand met iets.",
    prijst "Met jou is dat ook niet zo moeilijk, hoor.",
    stuurt "Een goede klik is toch al het halve werk?",
    sluit "Was het met nummer één ook zo gezellig?",
  },
  antwoord {
    [1] = { "Het is toch gezellig?", denkt = "Dat is het ook. Dat is het altijd." },
    [2] = { "Ik sta erom bekend, vraag maar rond. Bij Anouk is het altijd leuk. Er gaat hier [niemand met een nee](vragen) "
        .. "de deur uit. Met een ja trouwens ook niet.",
      denkt = "Ik zei het nog vrolijk ook." },
    [3] = { "Er is een vrouw vier keer teruggekomen, voor posters. Vier keer taart meegenomen. Ik wist na één keer dat het "
        .. "niks werd. Als me iets [dwarszit](dwars) zeg ik het niet. Bij haar niet, bij jullie ook niet. Ik nam nog een "
        .. "stukje.",
      denkt = "Ze had zelf gebakken. Citroen." },
    [4] = { "Zolang het leuk is hoef ik niks te beloven. Ik heb één keer iets beloofd, met een hand erop, en die heb ik "
        .. "[weer terug moeten nemen](hand). Daar ben ik van genezen.",
      denkt = "Genezen. Bang, bedoel ik." },
  },
}

haakje "winnen" { soort = "belang", vak = "promotie 3", ook = "promotie 1",
  zeg {
    terug { "Daar krijg je nog steeds een kleur van.", gevoel = true },
    sluit "Won je dan ook vaker dan de anderen?",
    prijst "Dat geloof ik meteen, dat straal je nog uit.",
    preek "Aan de andere kant is het ook gewoon geluk.",
  },
  antwoord {
    [1] = { "Jeugdige overmoed. Ging vanzelf over.", denkt = "Vanzelf. Ja, hoor." },
    [2] = { "Een koekfabriek. [Roos](roos), die hier net nog zat, en ik. Zeven uur 's ochtends aan de poort, tekeningen in "
        .. "een vuilniszak. Stapt de directeur uit. 'Wij willen dit,' zei ik. Dat was de hele presentatie.",
      denkt = "Hij had nog een boterham in z'n hand." },
    [3] = { "Ik was zevenentwintig en ik wóú iets. Dat voel je hier, in je kaken. Nu zit ik aan deze kant, ik zie drie "
        .. "keurige mensen in één week, en ik denk: [vraag dan](vragen). Wil iemand het nou hebben of niet?",
      denkt = "Bij Roos zag ik het wel. Maar die wou iets anders.",
      zwijg = { "Dat was niet tegen jou. Nou, jawel. Een beetje was het tegen jou.",
        denkt = "Hij schrok. Dat mag wel even." } },
    [4] = { "Eén keer nog, hier. Om [een bordje](zwaaien). Eén bordje. Dat wou ik zo graag dat ik het niet eens serieus "
        .. "durfde te zeggen. En toen [lachten ze](grap), en toen was het weg.",
      denkt = "Voor een koekje stond ik in de regen. En daarvoor bleef ik zitten." },
  },
}

haakje "zeven" { soort = "gevoel", vak = "promotie 3", ook = "markt 3",
  zeg {
    sluit "Op welke punten wordt dat precies uitgerekend?",
    prijst "Een zeven, daar tekenen wij voor.",
    door "En wat had ik gekregen als je durfde?",
    vult { "Je vindt ons dus alle drie een beetje middelmatig.",
      dan = { "Was het maar waar. Dan pakte ik de goedkoopste en ging ik naar huis. Er steekt er eentje bovenuit, en juist "
          .. "daarom. [De vorige keer](vorige) stak er ook eentje bovenuit.",
        denkt = "Middelmatig. Hij denkt nog dat een zeven een cijfer is." } },
  },
  antwoord {
    [1] = { "Een zeven is gewoon netjes.", denkt = "Met een zeven kom je overal langs." },
    [2] = { "Vijf kolommen, met gewichten. Prijs telt veertig, dat wou [Wiebe](wiebe). Er stond ook 'klik' bij, voor tien "
        .. "procent. Die heeft hij eruit gehaald, want die kon hij niet controleren.",
      denkt = "Tien procent klik. Dat was nog laag ingezet." },
    [3] = { "Ik heb zitten schuiven tot er overal een zeven stond. Een uur lang, op een zondag. Dan kan niemand "
        .. "[donderdag](donderdag) zeggen dat ik partijdig ben. Dat ben ik één keer geweest, [partijdig](vorige).",
      denkt = "Een volwassen vrouw die op zondag cijfers scheeftrekt tot ze recht zijn.",
      zwijg = { "Eén zo'n uur, en het was mooi weer ook nog.",
        denkt = "Hij vraagt niet welke drie het waren. Netjes. Of dom." } },
    [4] = { "Eén van de drie was een negen. Die heb ik teruggedraaid. Ik ga niet zeggen wie, maar vraag me eens "
        .. "[waarom](waarom) ik dat deed. Dat vraagt hier dus niemand, die zien een zeven en zijn tevreden.",
      denkt = "Kijk naar m'n gezicht en je weet het.", blik = "jou" },
  },
}

haakje "waarom" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    stuurt "Onze prijs is toch een prima argument?",
    door "Wat moet ik je meegeven om te winnen?",
    terug "Je weet het wel, je krijgt het alleen niet verkocht.",
    preek "Zet de voordelen onder elkaar, dan zie je het vanzelf.",
  },
  antwoord {
    [1] = { "Een gevoel is geen agendapunt, zullen we maar zeggen.", denkt = "Dat zei Wiebe. Ik praat hem na." },
    [2] = { "Ik heb [donderdag](donderdag) twaalf minuten om uit te leggen waarom de één en niet de ander. 'Het voelde "
        .. "goed' heb ik al eens gezegd. Dat is [niet best afgelopen](overruled).",
      denkt = "Twaalf minuten. Daar gaan er vier van af voor de beamer." },
    [3] = { "Het is iets kleins. Jullie man die kwam meten, [die lange](meter). Die deed iets op de kade, en sindsdien sta "
        .. "jij bij mij bovenaan. Zo. Maar daar kan ik [donderdag](donderdag) toch niet mee aankomen?",
      denkt = "Nu weet hij dat hij bovenaan staat. Kijken wat hij ermee doet.",
      zwijg = { "Ja. Jullie. Doe nou maar niet alsof je dat niet hoorde.",
        denkt = "Hij hoorde het. Hij durft alleen niet te grijpen." } },
    [4] = { "Jullie stonden op een negen en ik heb er een zeven van gemaakt. En nu zit ik hier te wachten tot jij mij iets "
        .. "geeft waar ik mee naar binnen kan. Iets wat blijft staan als ze lachen. Want dan [lach ik mee](afmaken), dat "
        .. "weet ik nu al.",
      denkt = "Zo. Bloter wordt het niet. Niet met m'n jasje aan.", blik = "jou" },
  },
}

haakje "derde" { soort = "feit", vak = "promotie 1", ook = "promotie 2",
  zeg {
    door "Wat heeft nummer drie dat jou laat twijfelen?",
    stuurt "Zo'n fabriek levert toch vooral lopendebandwerk?",
    sluit "Hoeveel goedkoper zijn zij dan wij?",
    prijst "Dan zit je straks mooi op drie verhalen.",
  },
  antwoord {
    [1] = { "Fabriek. Scherpe prijs, warme stem.",
      denkt = "Negenendertigduizend negenhonderd. Dat is de prijs, niet de stem." },
    [2] = { "Boris. Belde dinsdag, belde gisteren weer. Of hij iets over het hoofd zag. Dat vroeg hij gewoon. En voor ik "
        .. "het wist had ik hem alles over [donderdag](donderdag) verteld.",
      denkt = "En aan deze had ik het nog niet verteld. Die vroeg het ook niet." },
    [3] = { "Boris wil het hebben, dat hoor je. Z'n borden zijn lelijk, je ruikt de lijm hier al, maar hij komt als het "
        .. "waait. En jullie, ja, daar is [één dingetje](dwars) mee.",
      denkt = "Dingetje. Ik maak alles klein. Het zijn er twee." },
    [4] = { "Als hij straks zegt 'mag ik het hebben', dan weet ik niet of ik nee zeg. Niet omdat hij de beste is. Dan ben "
        .. "ik ervan af, van [die zevens](zeven) en dat vriendelijke gedoe.",
      denkt = "Dat meende ik. Ik schrik er zelf een beetje van.",
      zwijg = { "Half vijf. Dus je hebt nog even.",
        denkt = "Dit is een open doel. Hij staat ervoor en hij knoopt z'n veters." } },
  },
  antwoord { stemming = "mist",
    [1] = { "Die staat in de file. Fabriek, uit het zuiden.", denkt = "Hij belt straks vanuit de berm, let op." },
    [2] = { "Boris. Heeft al twee keer gebeld vanuit de auto: dat hij er aankomt, al moet hij lopen. Ik vind dat wel iets "
        .. "hebben. Die [vraagt het straks gewoon](vragen), let op.",
      denkt = "Hij klonk alsof hij al liep." },
  },
}

haakje "dwars" { soort = "belang", vak = "promotie 3", ook = "product 2",
  zeg {
    sluit "Heeft het met de prijs te maken, of de planning?",
    door "Gooi het eruit: wat zit je dwars aan ons?",
    stuurt "Onze kwaliteit staat toch wel buiten kijf?",
    vult { "Je bent bang dat het duurder uitvalt.",
      dan = { "Duurder? Nee, die prijs is prima, die kan ik uitleggen. Wat ik niet kan uitleggen is dat er op [bladzijde "
          .. "negen](patienten) 'uw patiënten' staat.",
        denkt = "Geld, geld, geld. Ze denken dat ik een portemonnee ben met een jasje." } },
  },
  antwoord {
    [1] = { "Niks, joh. Ziet er verzorgd uit.", denkt = "Hij vroeg het zo dat ik alleen nee kon zeggen." },
    [2] = { "Oké. [Bladzijde negen](patienten). Daar staat 'uw patiënten', waar reizigers moet staan. Verder niks, hoor. "
        .. "Heel verzorgd.",
      denkt = "Er is nog iets, maar dit was al een hele stap." },
    [3] = { "Twee dingen. Op [bladzijde negen](patienten) heten onze reizigers 'uw patiënten', die is grappig. En jullie "
        .. "zijn [met z'n twaalven](klein), die is niet grappig. Hè. Dat zeg ik nou nooit tegen iemand in z'n gezicht.",
      denkt = "En hij blijft gewoon zitten. Z'n oren worden een beetje rood.",
      zwijg = { "Je mag iets terugzeggen, hoor. Nummer één was al drie keer in de verdediging geschoten.",
        denkt = "Hij schiet niet. Hij zit het te horen." } },
    [4] = { "Oké, drie. 'Uw patiënten', [bladzijde negen](patienten). Dan: jullie zijn [met z'n twaalven](klein). En de "
        .. "derde is de ergste, dat ik jullie eigenlijk wíl hebben. [De vorige keer](vorige) dat ik iemand wilde is dat "
        .. "niet best afgelopen.",
      denkt = "Die derde zat er niet bij toen ik begon te praten." },
  },
}

haakje "patienten" { soort = "belang", vak = "product 2", ook = "klanten 1",
  zeg {
    stuurt "Zulke foutjes zie je toch in elke offerte?",
    sluit "Heeft er hier verder nog iemand naar gekeken?",
    vult { "Dat heeft iemand op kantoor verkeerd geplakt.",
      dan = { "Iemand op kantoor. Ja, die werkt hier ook, die heeft hier alles gedaan. Bij ons heeft ook [nooit "
          .. "iemand](niemand) iets op z'n geweten.",
        denkt = "Hij had het kunnen zeggen. Het was zo'n kleine." } },
    eerlijk "Die is van mij. Ik heb hem niet nagelezen.",
  },
  antwoord {
    [1] = { "Er staat 'patiënten'. Verder een prima hoofdstuk.", denkt = "Met plaatjes." },
    [2] = { "'Wij begeleiden uw patiënten veilig naar de uitgang.' Ik heb het voorgelezen aan [Siemen](siemen), van de "
        .. "kade. Die heeft drie dagen lopen vragen of de patiënten al aan boord waren.",
      denkt = "Hij zei het ook tegen een schoolreis. Die vonden het geweldig." },
    [3] = { "Ik heb er vreselijk om gelachen, en 's avonds dacht ik: dus dit is niet voor mij geschreven. Bij de andere "
        .. "twee ook niet, hoor, daar was het alleen beter weggeplakt. En ik hoopte juist, sinds jullie man [die kwam "
        .. "meten](meter).",
      denkt = "Dat hoopte ik echt. Dat was het vervelende.",
      zwijg = { "Zes mensen hebben die offerte hier gehad, en ik ben de enige die tot bladzijde negen kwam.",
        denkt = "Lezen doet hier ook niemand. Daarom heb ik borden nodig." } },
  },
}

haakje "klein" { soort = "belang", vak = "markt 2", ook = "promotie 2",
  zeg {
    stuurt "Klein is toch juist fijn, met korte lijnen?",
    eerlijk "Met drie zieken halen wij het niet. Dat klopt.",
    prijst "Knap dat je dat zo hebt uitgezocht.",
    door "Wat gebeurt er hier als wij het niet halen?",
  },
  antwoord {
    [1] = { "Twaalf man, vierentachtig borden. Ik kan delen.", denkt = "Zeven per man. Dat is de zeven die ik bedoelde." },
    [2] = { "'En als er drie griep hebben?' zegt [Wiebe](wiebe) dan. En dan moet ik iets terugzeggen. [De vorige "
        .. "keer](vorige) was het één man, in een schuur. Toen had ik ook niks terug.",
      denkt = "Nou, ik had wel iets terug. Maar daar hebben we het niet over." },
    [3] = { "Als jullie het niet halen, open ik op één mei een hal waar niemand de wc vindt, en [Siemen](laatste) staat er "
        .. "de dag erna niet meer om te wijzen. Wiebe zegt dan niks. Die kijkt alleen. Zo keek hij [toen ook](overruled).",
      denkt = "Ik zie ze al dwalen. Met hun benen tegen elkaar." },
  },
}

-- De vorige keer: een schilder, een hand, een bord dat af was.

haakje "vorige" { soort = "gevoel", vak = "promotie 3", ook = "markt 1",
  zeg {
    preek "Deze keer moet je het gewoon zakelijk houden.",
    vult { "Die partij liet je toen zitten.",
      dan = { "Andersom. [Hij](ids) heeft niemand laten zitten, hij stond al met z'n ladder klaar. Ik was het. Dat horen "
          .. "ze hier niet graag, dus dat vertel ik nooit.",
        denkt = "Iedereen denkt dat altijd. En ik laat het ze denken." } },
    terug { "Daar heb je dus nog steeds last van.", gevoel = true },
    sluit "Ging het toen ook over borden, of iets anders?",
  },
  antwoord {
    [1] = { "Andere borden, andere tijd.", denkt = "Tweeënhalf jaar. Zo anders was die tijd niet." },
    [2] = { "Tweeënhalf jaar terug, de oude hal, zesentwintig borden. Ik koos [een letterschilder](ids). Er hangen nu "
        .. "[stickers](stickers), dus je voelt hem aankomen.",
      denkt = "Als mop doet het het altijd goed. Dat is de korte versie." },
    [3] = { "Ik had [de mooiste](ids) gekozen. De goedkoopste was een ander, de grootste ook. Dat was op een dinsdag. Op "
        .. "vrijdag was het iemand anders, en dat heb ik hem [zelf moeten vertellen](hand).",
      denkt = "Drie dagen. Langer heeft het niet geduurd.",
      zwijg = { "Overruled, zeg ik er dan achteraan. Mooi woord. Klinkt of je [gevochten](overruled) hebt.",
        denkt = "En dat heb ik dus niet. Zit ik daar." } },
    [4] = { "Ik heb iemand een hand gegeven en hem [weer teruggenomen](hand). Sindsdien doe ik alles met kolommen, en "
        .. "iedereen krijgt evenveel tijd. En een hand geef ik niet meer, is je dat opgevallen? Ik wuif. Daar bij de deur.",
      denkt = "Hij stak z'n hand uit en ik wees naar de kapstok. Hij weet het nog." },
  },
}

haakje "ids" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  zeg {
    prijst "Mooi ambacht, dat zie je bijna nergens meer.",
    sluit "Kan hij deze klus erbij doen?",
    door "Wat zag je in hem, dat je hem wou?",
    preek "Zo'n eenmanszaak is natuurlijk ook wel kwetsbaar.",
  },
  antwoord {
    [1] = { "Ids Wiersma. Schildert letters.", denkt = "Schilderde. Schildert. Ik weet het niet eens." },
    [2] = { "Ids. Schuur achter de dijk, kwast in z'n borstzak. 'Wat voor weer is het, als ze het lezen?' vroeg hij. "
        .. "Regen, zei ik. 'Dan moet die letter dikker.' Ik gaf hem een hand, en die heb ik [terug moeten nemen](hand).",
      denkt = "Drie pitches per week had ik gezien, vroeger. En nooit één zo kort." },
    [3] = { "Hij stond een hele zaterdag op de kade, uit zichzelf, alleen te kijken. 'Die mensen op [die "
        .. "hoek](zwaaihoek),' zei hij, 'waar wachten die op? De boot is weg.' Ik heb het hem verteld. Hij was de eerste.",
      denkt = "Hij vroeg het zonder me aan te kijken. Daarom kon het.",
      zwijg = { "De dinsdag erop heb ik hem een hand gegeven. Dat kon niet anders meer. En op vrijdag "
          .. "[teruggenomen](hand).",
        denkt = "Een droge hand, met verf in de plooien." } },
    [4] = { "Hij had er een klus voor afgezegd. Elf garnalenkotters, elf boegen, die doet hij eens in de vijf jaar. Dat "
        .. "wist ik. Dat wist ik al toen ik hem [afbelde](hand).",
      denkt = "Elf. Ik heb ze later geteld, in de haven. Ze glommen. Door een ander." },
  },
}

haakje "hand" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    vult { "Hij zal wel woedend zijn geworden.",
      dan = { "Was hij maar woedend geworden. 'O,' zei hij, 'dan kan ik dit najaar de tuin doen.' En toen vroeg hij heel "
          .. "netjes of [het blauw](blauw) nog terug kon.",
        denkt = "De tuin. Het was eind september." } },
    preek "Zolang er niks getekend is, mag dat gewoon.",
    sluit "Wat heb je daar nog voor kunnen betalen?",
    door "Hoe ging dat, toen je hem moest afbellen?",
  },
  antwoord {
    [1] = { "Dat was geen leuk telefoontje.", denkt = "Drie minuten veertig. Dat staat in je telefoon, hè." },
    [2] = { "Dinsdag gaf ik hem een hand: het is voor jou. Donderdag zat het MT. Vrijdag stond ik te bellen op de kade, "
        .. "achter de pinautomaat, want hier mocht niemand het horen. Hij vroeg alleen of [het blauw](blauw) terug kon.",
      denkt = "Er stond wind. Ik heb het nog een keer moeten zeggen, harder." },
    [3] = { "'Ids,' zei ik, 'ze zijn er helaas anders in gaan staan.' Ze. Helaas. Anders in gaan staan. Ik verdien m'n "
        .. "brood met zinnen en dát kwam eruit. Hij zei: o. En of [het blauw](blauw) nog terug kon.",
      denkt = "Hij vroeg het niet voor zichzelf. Hij vond het zonde van het blauw.",
      zwijg = { "'Ze', zei ik. Er was geen [ze](overruled).", denkt = "Daar was ik bijna." } },
    [4] = { "Hij heeft mij getroost. Hij mij. 'Jij kunt er niks aan doen, meid, zo zijn die heren.' En ik zei dankjewel, "
        .. "Ids. Ik heb hem in de waan gelaten dat het [die heren](overruled) waren. Het was [één grapje](grap).",
      denkt = "Dankjewel, Ids. Ik word er nog warm van, en niet van de goeie kant.", blik = "tafel" },
  },
}

haakje "blauw" { soort = "gevoel", vak = "product 2", ook = "product 3",
  zeg {
    sluit "Was dat een speciale kleur, dat blauw?",
    terug "Jij was ervan af, en hij zat ermee.",
    stuurt "Kan dat niet alsnog voor de nieuwe hal?",
    prijst "Sportief, dat hij het zo opnam.",
  },
  antwoord {
    [1] = { "Staat nog in z'n schuur, denk ik.", denkt = "Denk ik. Ik weet precies waar het staat." },
    [2] = { "Dertig liter, het blauw van de boot, speciaal gemengd. Dat krijg je niet terugbetaald. Hij heeft er z'n hek "
        .. "mee gedaan, en z'n schuur. Je ziet het van de dijk. Dus ik rijd om. En [hier staat nog een bord](zwaaien).",
      denkt = "Vier minuten om. Ik noem het de mooie route." },
    [3] = { "Drie weken later stond er een pakket bij de balie. Eén bord. Briefje erop: 'Deze was al af. Ids.' Het staat "
        .. "daar, [tegen de kast](zwaaien), met z'n gezicht naar de muur. Ophangen kan ik het niet, en weg kan het ook "
        .. "niet.",
      denkt = "De schoonmaker stoft hem af. Alleen de achterkant.",
      zwijg = { "Geen rekening erbij. Ik heb nog in het karton gezocht.",
        denkt = "Een rekening had ik kunnen betalen." } },
    [4] = { "Ik heb hem nooit meer gebeld. Tweeënhalf jaar. Hij stuurde me nog [een bord](zwaaien), dat was al af. Dan "
        .. "zegt hij: en, hangt ie? En dan moet ik vertellen hoe het [echt gegaan is](overruled). Ik bel pas als het "
        .. "hangt. Dus ik bel niet.",
      denkt = "Dat is een soort plan. Een heel slecht soort." },
  },
}

-- Het gebouw: donderdag, tien uur, punt zeven.

haakje "donderdag" { soort = "belang", vak = "markt 2", ook = "promotie 2",
  zeg {
    door "Wat kan er donderdag misgaan, denk je?",
    stuurt "Dat wordt toch gewoon een hamerstuk?",
    prijst "Dat pak jij vast heel handig aan.",
    sluit "Hoe laat ben je aan de beurt, donderdag?",
  },
  antwoord {
    [1] = { "MT. Tien uur.", denkt = "Ik word al moe van het woord." },
    [2] = { "Punt zeven, na de lenspompen. Twaalf minuten. [De directeur](berend) aan de kop, [Wiebe](wiebe) met z'n "
        .. "tabblad, Coba, en ik met een presentatie. Raad maar [wie er kiest](beslist).",
      denkt = "De lenspompen lopen uit. Die lopen altijd uit." },
    [3] = { "Vier man, vier bekers. Het wordt stil, en wie dan het langst z'n mond houdt die heeft gewonnen. Dat is altijd "
        .. "[Coba](coba). En ik ben altijd degene die [als eerste wat leuks](afmaken) zegt.",
      denkt = "Ik kan het nu al horen, die stilte. Er zoemt een koelkastje in.",
      zwijg = { "Weet je wat ik zou willen? Dat er eens iemand náást me zat, daar. Maakt niet uit wie. Nou ja.",
        denkt = "Dat zeg ik tegen een leverancier. Kom op, Anouk." } },
    [4] = { "Ik lig er wakker van. Van mezelf, hè, van jullie borden niet. Dat iemand vraagt wat het oplevert, en dat er "
        .. "dan weer [een grapje](grap) komt. De vorige keer was dat genoeg. En dat ik vrijdag weer iemand [mag "
        .. "afbellen](hand).",
      denkt = "En dat zou deze zijn. Hem zou ik moeten bellen.", blik = "raam" },
  },
  antwoord { stemming = "berend",
    [2] = { "'Maak er donderdag niet weer zo'n verhaal van,' zei [Berend](berend) net. Twaalf minuten, na de lenspompen. "
        .. "Ik zei: komt goed. Ik zeg altijd komt goed.",
      denkt = "Niet weer zo'n verhaal. Hij zei 'weer'." },
  },
}

haakje "beslist" { soort = "belang", vak = "promotie 2", ook = "markt 3",
  zeg {
    prijst "Jij weet vast precies hoe je dat speelt.",
    stuurt "Maar jouw stem geeft hier toch de doorslag?",
    door "Wie moet er nog knikken voor jij ja zegt?",
    sluit "Heb jij daar zelf tekenbevoegdheid voor?",
  },
  antwoord {
    [1] = { "Formeel het MT.", denkt = "Formeel. Dan weet je het wel." },
    [2] = { "Op papier [Berend](berend). Die tekent wat [Wiebe](wiebe) optelt, en Wiebe telt op wat ik hem geef. En "
        .. "dan ligt het hier weer, op mijn bureau.",
      denkt = "Ik zou het zelf ook doorgeven." },
    [3] = { "[Coba](coba). Hoofd vaart. Ze staat op geen enkel schema bij dit project. Maar als zij haar bril afzet, legt "
        .. "Berend z'n pen neer. Zes jaar, en geen leverancier die ooit naar haar gevraagd heeft.",
      denkt = "Ze vragen altijd of ík de beslisser ben. En dan knik ik, want dat is leuk.",
      zwijg = { "Ze zet die bril niet uit zichzelf af. Daar moet je haar iets voor laten zien. Beneden, [bij de "
          .. "rijen](rijen).",
        denkt = "Hij schrijft het niet op. Hij onthoudt het, zie ik." } },
  },
}

haakje "berend" { soort = "feit", vak = "promotie 2", ook = "markt 1",
  zeg {
    terug "Hij tekent dus wel, en laat zich niet kennen.",
    prijst "Zo'n rustige baas is ook weleens prettig.",
    sluit "Is hij er donderdag zelf bij?",
    stuurt "Als jij het zegt, gaat hij toch mee?",
  },
  antwoord {
    [1] = { "Directeur. Was kapitein.", denkt = "Is kapitein. Ze hebben alleen de boot eronder weggehaald." },
    [2] = { "Hij kijkt eerst uit het raam voor hij ergens ja op zegt. Er is geen weer in die kamer, maar hij kijkt. Zes "
        .. "jaar, en ik weet nog niet wat hij vindt. Dat weet alleen [Coba](coba).",
      denkt = "Ik kijk dan ook maar even. Beleefd." },
    [3] = { "Hij zegt ja tegen iemand die het zeker weet. Een stuurman die 'misschien bakboord' zegt, die kan gaan. En dan "
        .. "kom ik binnen, en ik zeg misschien, [met een grapje erbij](afmaken). Dus [wie beslist er dan](beslist), hè.",
      denkt = "Zo had ik het nog niet bekeken. Hij wacht gewoon op een koers." },
  },
  antwoord { stemming = "berend",
    [1] = { "Hij wou het kort houden. Dat lukte.", denkt = "Vier minuten. Staand." },
    [2] = { "'Hou het simpel, Anouk. Niet weer zo'n verhaal.' En hij keek naar buiten, en toen was het klaar. Zo'n "
        .. "verhaal, dat is wat ik [toen](overruled) had. Ik dacht dat hij dat vergeten was.",
      denkt = "Hij is het niet vergeten. Ik dus ook niet." },
    [3] = { "Ik stond daar met drie zevens. 'Wat vind je zelf?' zegt hij. Dat vraagt hij nooit. En ik zei: 'Ze hebben alle "
        .. "drie wel wat.' Hij keek uit het raam. [Misschien bakboord](afmaken), zei ik eigenlijk. Tegen een kapitein.",
      denkt = "Hij vroeg het echt. En ik had niks in m'n handen." },
  },
}

haakje "coba" { soort = "belang", vak = "promotie 2", ook = "klanten 2",
  zeg {
    preek "Dan moet je haar vooraf even inseinen.",
    sluit "Wanneer kan ik haar nog spreken, voor donderdag?",
    door "Waar gaat Coba wel voor overeind zitten?",
    prijst "Goed dat er ook zulke mensen in een MT zitten.",
  },
  antwoord {
    [1] = { "Hoofd vaart. Zegt weinig.", denkt = "Ze heet Coba, ze heeft een bril. Zo veel weet ik na zes jaar." },
    [2] = { "Twintig jaar gevaren, zit nu achter een bureau met haar stoel naar het raam. Gelooft niks wat ze niet zelf "
        .. "gezien heeft. [Die rijen beneden](rijen), die gelooft ze. Mijn taartdiagram niet.",
      denkt = "In pasteltinten." },
    [3] = { "Coba moet het zien. Ze zei het letterlijk, [de vorige keer](overruled): ik zie het niet voor me, Anouk. En ik "
        .. "klikte terug naar dezelfde dia. Hang het beneden, bij [die rijen](rijen), dan staat ze er met haar handen in "
        .. "haar zakken naar te kijken.",
      denkt = "Dat is eigenlijk gewoon wat ik moet doen. Waarom bedenk ik dat nu.",
      zwijg = { "Van triplex desnoods. Het hoeft niet mooi. Het moet er hangen.",
        denkt = "Ik zit hardop na te denken en hij laat me." } },
    [4] = { "Ze heeft me eens een vuurtje aangeboden, beneden. Ik stond daar [zogenaamd te roken](roken), met een pakje "
        .. "waar het plastic nog om zat. Ze keek ernaar, ze stak haar aansteker weer weg, en ze bleef naast me staan tot "
        .. "de boot weg was.",
      denkt = "Ze heeft er nooit iets over gezegd. Ik ook niet.", blik = "raam" },
  },
}

haakje "wiebe" { soort = "feit", vak = "markt 3", ook = "promotie 2",
  zeg {
    stuurt "Met hem komen we er toch wel uit?",
    terug "Wat hij niet kan optellen, telt niet mee.",
    preek "Financiën moet je altijd vroeg meenemen.",
    sluit "Welk bedrag rekent hij zelf?",
  },
  antwoord {
    [1] = { "Financiën. Plafond: vijfenveertigduizend.", denkt = "Aardige man. Fietst met een helm, ook binnen bijna." },
    [2] = { "Boven de aanvraag moest komen: 'bebording in plaats van kademeester'. Vijfenveertigduizend, en daarmee haalt "
        .. "hij [Siemen](laatste) uit de begroting. En dan moet het ook nog wat opleveren.",
      denkt = "In het vet, wou hij. Dat heb ik dan weer niet gedaan." },
    [3] = { "Het gekke is, Wiebe is de enige die hier ergens voor vecht. Alleen altijd voor hetzelfde. 'Wat levert een "
        .. "zwaaier op,' vroeg hij toen, over [dat ene bord](zwaaien). Hij wou het gewoon weten. En toen kwam er [een "
        .. "grapje](grap), en toen was het klaar.",
      denkt = "En daar had een antwoord op gekund. Eén regel." },
  },
}

haakje "niemand" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    prijst "Gelukkig hebben ze jou dan nog.",
    terug { "Dat is behoorlijk eenzaam, zo'n beleefd gebouw.", gevoel = true },
    door "Waar zou jij zelf hier voor willen vechten?",
    preek "Dat heb je in elk bedrijf van deze grootte.",
  },
  antwoord {
    [1] = { "Zo erg is het ook weer niet.", denkt = "Het is precies zo erg." },
    [2] = { "Het is hier net een schip. Iedereen is beleefd, want je kunt er niet af. De één zegt 'goed punt', de ander "
        .. "zegt 'parkeren we even', en [donderdag](donderdag) gaan we weer verder.",
      denkt = "Er staat hier zo veel geparkeerd dat niemand er nog uit kan." },
    [3] = { "Ik heb hier nog nooit iemand met z'n vuist op tafel zien slaan. Mezelf ook niet, hoor. Eén keer had ik iets "
        .. "waar het voor moest. [Een bord](zwaaien), van negentig bij veertig. En toen zat ik daar, en [toen werd er "
        .. "gelachen](grap).",
      denkt = "Ik ben hier de vriendelijkste. Dat zegt iedereen.",
      zwijg = { "Ik weet de maat nog. Negentig bij veertig. Dat weet je alleen van je kinderen.",
        denkt = "Negentig centimeter. Dat was Mats met drie jaar." } },
    [4] = { "Weet je wat ik zoek? Iemand die donderdag, als ze stil worden, niet meteen iets liefs zegt. Liefs [doe ik "
        .. "zelf wel](afmaken), daar heb ik geen leverancier voor nodig.",
      denkt = "Drie offertes, en geen van drieën verkoopt dat.", blik = "jou" },
  },
}

haakje "overruled" { soort = "gevoel", vak = "promotie 2", ook = "markt 1",
  zeg {
    stuurt "Maar dat lag toch niet aan jou?",
    prijst "Knap dat je er zo luchtig over kunt doen.",
    door "En wat zei jij, toen het van tafel ging?",
    vult { "Financiën heeft je toen de voet dwarsgezet.",
      dan = { "Dat is de versie die rondgaat, ja. Arme Wiebe. Wiebe stelde een vraag. Wat er daarna kwam, dat was [een "
          .. "grapje](grap), en dat kwam niet van financiën.",
        denkt = "Hij gaf me een mooie schuldige en ik gaf hem terug. Nieuw." } },
  },
  antwoord {
    [1] = { "Tja. Zo gaat dat.", denkt = "Zo ging het dus niet." },
    [2] = { "Donderdag, punt vijf, 'bebording oude hal'. Veertig seconden. Ik heb hier langer over een printer vergaderd. "
        .. "Er zat [één bord](zwaaien) bij dat ze niet snapten, en toen viel de rest ook om.",
      denkt = "Een dominosteentje van negentig bij veertig." },
    [3] = { "Wiebe vroeg wat het opleverde. Toen werd er gelachen, en toen waren we bij punt zes. Dat noem ik overruled. "
        .. "Maar er is niemand geweest die nee zei, dat is het rare. Er was alleen [dat grapje](grap).",
      denkt = "Ik vertel het al zo lang zo dat ik het bijna geloof.",
      zwijg = { "Je gaat zo vragen wat voor grapje. Vraag maar.",
        denkt = "Ik zet de deur open en ik ga er zelf voor staan." } },
    [4] = { "Berend had z'n pen al vast. Dop eraf. Die heb ik er zelf weer op gekregen, zonder dat iemand me iets in de "
        .. "weg legde. Met [één grapje](grap). Zij waren erbij, en zelfs zij zeggen: Wiebe. Omdat ik dat al die tijd zeg.",
      denkt = "De dop eraf. Dat zie ik nog, een zilveren dop.", blik = "tafel" },
  },
}

haakje "grap" { soort = "belang", vak = "promotie 2", ook = "promotie 3",
  zeg {
    prijst "Humor is anders wel een talent van je.",
    door "Wat werd er gezegd, en door wie?",
    terug "Dat grapje kwam van jou, hè.",
    vult { "Ze hebben je daar voor schut gezet.",
      dan = { "Kon ik dat maar zeggen. Dan stuurde ik een boze mail en was ik klaar. Nee, ik ken de stem, ik [hoor "
          .. "hem](afmaken) de hele dag.",
        denkt = "Voor schut. Dat heb ik helemaal zelf gedaan, daar hadden ze niemand voor nodig." } },
  },
  antwoord {
    [1] = { "Flauwigheidje.", denkt = "Het was juist een goeie. Dat is het nou." },
    [2] = { "Wiebe vroeg: wat levert een zwaaier op? En toen kwam er een grap, en die was goed, dat moet ik eerlijk "
        .. "zeggen. Ik heb hem nog weleens verteld, op een verjaardag. [Tranen](tranen), was het.",
      denkt = "Op die verjaardag lachten ze ook." },
    [3] = { "Het ging over [één bord](zwaaien). 'Wat levert een zwaaier op?' '[Tranen](tranen),' zei ik. Ik. Iedereen lag "
        .. "dubbel. Berend legde z'n pen neer om z'n ogen te vegen, en toen hij hem weer pakte waren we bij de "
        .. "ankerkettingen. Ik heb m'n eigen bord eruit gelachen.",
      denkt = "Zo. En hij lacht niet. Dank je wel.", blik = "jou",
      zwijg = { "Ids denkt dat het Wiebe was. Dat heb ik zo gelaten. Dat kwam beter uit.",
        denkt = "Twee man die ik het had moeten zeggen. En nou zeg ik het tegen de derde." } },
    [4] = { "Ik was het. Er zat [één bord](zwaaien) bij, voor wie achterblijft. Wiebe vroeg wat een zwaaier oplevert, het "
        .. "werd stil, en ik kan niet tegen stil. '[Tranen](tranen),' zei ik. En terwijl ze lachten zag ik dat "
        .. "[Coba](coba) net haar mond open had. Die wou wat zeggen. Die heeft hem weer dichtgedaan.",
      denkt = "Twee tellen. Had ik maar twee tellen m'n mond gehouden.", blik = "tafel",
      zwijg = { "Ze heeft niet meegelachen. Dat weet ik nog. Zij als enige.",
        denkt = "Zo stil als jij nu bent. Zo stil was het toen ook, heel even." } },
  },
}

haakje "tranen" { soort = "gevoel", vak = "klanten 3", ook = "promotie 2",
  zeg {
    prijst "Eerlijk is eerlijk, het ís een goeie grap.",
    preek "Daar moet je jezelf niet te hard om vallen.",
    sluit "Lachte echt iedereen, of bleef er iemand stil?",
    terug { "Volgens mij deed het je pijn, dat woord.", gevoel = true },
  },
  antwoord {
    [1] = { "Woordgrapje. Ik ben tekstschrijver.", denkt = "Was." },
    [2] = { "Het klopte ook nog. Je moet daar eens gaan staan, op vrijdag, [op die hoek](zwaaihoek). Het is er geen dolle "
        .. "boel.",
      denkt = "Er wordt daar wat afgesnotterd, met de wind mee." },
    [3] = { "Ik stond daar zelf, de vrijdag ervoor. [Op die hoek](zwaaihoek). Met die tranen. En dan gooi je het zes dagen "
        .. "later op tafel alsof het een slogan is. Zij denken dat ik daar [sta te roken](roken).",
      denkt = "Zes dagen. Ik had dezelfde jas nog aan.",
      zwijg = { "Dat is het enige wat een zwaaier oplevert, had ik nog kunnen zeggen. En dan stil blijven zitten.",
        denkt = "Twee tellen. Meer had het niet gekost." } },
    [4] = { "[Mats](mats), m'n zoon, was tien. Die zwaaide met twee armen, zo, of er een vliegtuig moest landen. En ik "
        .. "stond te huilen en te lachen en ik zwaaide met m'n sjaal. Dat is wat een zwaaier oplevert, Wiebe. Dat had ik "
        .. "kunnen zeggen.",
      denkt = "Nu heb ik het gezegd. Tweeënhalf jaar te laat, en tegen de bordenman.", blik = "raam" },
  },
}

haakje "afmaken" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    prijst "Maar het houdt het wel lekker luchtig.",
    sluit "Van wie heb je dat, van thuis?",
    vult { "Je gebruikt humor om mensen weg te houden.",
      dan = { "Dankjewel, dokter. Nee, ik wil ze juist bij me hebben, dat is het hele probleem. Iedereen moet blijven "
          .. "zitten, en dan [gebeurt er niks](gezellig).",
        denkt = "Dat heeft hij ergens gelezen. In een wachtkamer." } },
    door "Wat gebeurt er als jij een keer niks zegt?",
  },
  antwoord {
    [1] = { "Ik praat te veel, ik weet het.", denkt = "En nu zei ik het weer te snel." },
    [2] = { "Ik maak zinnen af, dat is een kwaal. 'We zouden graag…' 'In contact blijven,' zeg ik dan. En dan knikken ze. "
        .. "Misschien gingen ze wel iets heel anders [vragen](vragen).",
      denkt = "Nou zit ik te wachten of hij deze afmaakt." },
    [3] = { "Als ik niks zeg komt er een nee, denk ik. In een stilte kan van alles komen, dus kom ik maar vast zelf, met "
        .. "een leuk gezicht. Bij eenendertig man gaat dat goed. Eén keer, in het MT, was het [een grapje](grap) te veel.",
      denkt = "Dat heb ik nog nooit iemand zo gezegd. En hij maakte m'n zin niet af.",
      zwijg = { "Zie je? Dit. Dit hou ik dus nog geen drie tellen vol.",
        denkt = "Het waren er vier. Hij keek niet eens op de klok." } },
    [4] = { "[Mats](mats) zegt: mam, je doet weer leuk. Dertien, hè. 'Je doet weer leuk.' Dan moet ik iets voor hem "
        .. "tekenen van school of zo, en dan zegt hij dat.",
      denkt = "Die is er niet van onder de indruk, van mij. Die wil gewoon een handtekening." },
  },
}

-- De kade: de hoek, het bord, de vrijdag.

haakje "roken" { soort = "gevoel", vak = "klanten 3",
  zeg {
    preek "Stoppen is makkelijker dan je denkt, hoor.",
    sluit "Rook je al lang, of ben je weer begonnen?",
    door "Jij ruikt nergens naar. Wat doe je daar dan?",
    prijst "Gelijk heb je, even je hoofd leegmaken.",
  },
  antwoord {
    [1] = { "Gewoon. Luchtje scheppen.", denkt = "Dat zeg ik al drie jaar." },
    [2] = { "Ik rook helemaal niet. Ze hebben me een keer zien staan, [op die hoek](zwaaihoek) van de kade, en toen moest "
        .. "ik iets zeggen. Nu krijg ik met m'n verjaardag aanstekers.",
      denkt = "Vier. Waarvan één met een bootje." },
    [3] = { "Om kwart over vier gaat de boot, en dan sta ik een minuut of vijf [op de hoek](zwaaihoek). Dat is alles. Hier "
        .. "heet dat roken, want daar vraagt niemand op door.",
      denkt = "Drie jaar rook ik nu, zonder één trekje." },
    [4] = { "Ik ga zwaaien. Zo. Om de vrijdag zit m'n zoon op de boot van kwart over vier en die [zwaai ik uit](mats), tot "
        .. "de groene ton. Dat heb ik hier nog nooit hardop gezegd. Het plastic zit nog om het pakje.",
      denkt = "Zwaaien. Het is ook gewoon een woord.", blik = "raam",
      zwijg = { "Ik stond een keer met een vlammetje in de wind te doen alsof. Voor de stagiaire.",
        denkt = "Zonder sigaret. Ze heeft er niks van gezegd." } },
  },
  antwoord { stemming = "mist",
    [1] = { "Als er iets gaat. Anders rook ik ook niet.", denkt = "Dat was een rare zin. Hij hoort het niet." },
    [2] = { "Ik rook niet. Dat denken ze. Maar beneden in de hal zit [m'n zoon](mats) op z'n rugzak, en die had straks op "
        .. "de boot moeten zitten. Laat maar, dit volg je niet.",
      denkt = "Ik volg het zelf amper. Ik hoop dat het optrekt. Ik hoop dat het niet optrekt." },
  },
}

haakje "zwaaihoek" { soort = "gevoel", vak = "klanten 3", ook = "product 1",
  zeg {
    sluit "Ligt die hoek binnen of buiten de nieuwe hal?",
    prijst "Klinkt als een mooi plekje, zo aan het water.",
    door "Vertel eens wie daar zoal staan, op die hoek.",
    preek "Dat moet je wel op de tekening laten zetten.",
  },
  antwoord {
    [1] = { "Een stuk kade. Het tocht er.", denkt = "Neem een sjaal mee. Die waait mooi." },
    [2] = { "Voorbij de pinautomaat. Wie iemand weggebracht heeft, loopt daarheen en zwaait tot de boot voorbij de groene "
        .. "ton is. Er hangt niks, je weet het of je weet het niet. Op de tekening staan er nu [fietskluizen](kluizen).",
      denkt = "Vier minuten, van de trossen tot de ton. Dat weet ik ook zonder klok." },
    [3] = { "Een man met een hond. Een mevrouw die altijd te vroeg is, en een meisje van de bakker, die heeft daar een "
        .. "vriend. En ik, om de vrijdag, voor [m'n zoon](mats). We kennen elkaar niet. We knikken, en dan kijken we weer "
        .. "naar die boot.",
      denkt = "Hij weet nu wat ik om kwart over vier doe. Hij kijkt er niet anders van.",
      zwijg = { "Die hond staat er ook bij. Die kijkt de verkeerde kant op.",
        denkt = "Dit vertel ik nooit. Ik vertel altijd over de sneldienst." } },
    [4] = { "Straks is er geen hoek meer. Daar heb ik bij gezeten, bij die tekening, en ik heb niks gezegd. Want dan "
        .. "vragen ze hoe ik weet dat daar mensen staan te zwaaien. Dus ik heb m'n eigen plek [laten volzetten](kluizen) "
        .. "met rvs.",
      denkt = "Goed punt, zei ik tegen de architect. Ik zei goed punt.", blik = "tafel" },
  },
}

haakje "kluizen" { soort = "feit", vak = "product 1", ook = "klanten 3",
  zeg {
    terug "Dus juist die plek verdwijnt van de kaart.",
    sluit "Hoeveel komen er daar te staan?",
    stuurt "Fietskluizen heb je toch ook hard nodig?",
    preek "Bij de architect kun je dat vast nog wijzigen.",
  },
  antwoord {
    [1] = { "Achtenveertig. Roestvrij.", denkt = "Zelfs de fietsen krijgen een plek." },
    [2] = { "Achtenveertig kluizen, op de enige plek waar je de boot ziet draaien. 'Een dode hoek,' zei de architect. En "
        .. "wij met z'n allen knikken. Zo gaat dat dus, [hier](niemand).",
      denkt = "Een dode hoek. Met een hond, en een mevrouw, en mij." },
    [3] = { "Dertig meter verder kan het net zo goed, aan het eind van de steiger. Ik heb het uitgemeten, op een zondag, "
        .. "met m'n voeten. Alleen vindt niemand het dan uit zichzelf, dus dan heb je [één bord](zwaaien) nodig.",
      denkt = "Honderdvier voeten. Maat negenendertig." },
  },
}

haakje "zwaaien" { soort = "belang", vak = "klanten 3", ook = "product 1",
  zeg {
    sluit "Welke huisstijl is dat nog, de oude?",
    stuurt "Dat kan er bij ons toch gewoon bij?",
    vult { "Een welkomstbord dus, voor de gasten.",
      dan = { "Welkom? Nee, welkom is voor wie aankomt. Dat hangt overal al, in vier talen. Dit was voor wie [blijft "
          .. "staan](zwaaihoek).",
        denkt = "Hij zat er precies een boot naast." } },
    door "Wat staat er dan op, op dat bord?",
  },
  antwoord {
    [1] = { "Een bord. Lang verhaal.", denkt = "Het is het kortste verhaal dat ik heb. Eén woord." },
    [2] = { "Eén woord en een pijl. Zwaaien. Gewoon in hetzelfde rijtje, Toiletten, Kaartverkoop, Zwaaien, met een pijl "
        .. "naar [de hoek](zwaaihoek). Of het een voorziening is.",
      denkt = "Zwaaien, pijl. Hij glimlacht niet, hij kijkt." },
    [3] = { "'Zwaaien', met een pijl. Vijfentwintig borden zeggen waar je heen moet, en dat ene is voor wie niet meegaat. "
        .. "Ik heb in m'n leven duizend zinnen geschreven en dit was m'n beste. Het is één woord, en het heeft [nooit "
        .. "gehangen](overruled).",
      denkt = "Ik heb er in Amsterdam prijzen voor gekregen, voor zinnen die slechter waren.",
      zwijg = { "Mijn moeder vroeg: heb je dat zelf bedacht? Nee, zei ik. Het stond er eigenlijk al.",
        denkt = "Het enige wat ik ooit schreef waar ik niks voor heb hoeven verzinnen." } },
    [4] = { "Zwaaien, staat erop, en een pijl. Zodat je daar niet staat of je iets vergeten bent. Er hangt een bord boven "
        .. "je, dus je mag er staan. Ook als er op die boot [niemand terugzwaait](omkijken). Snap je? En daar heb ik [een "
        .. "mop](grap) van gemaakt.",
      denkt = "Dat is hem. Dat had ik moeten zeggen, toen, boven. Zo lang is het niet.", blik = "jou" },
  },
}

haakje "mats" { soort = "gevoel", vak = "klanten 3",
  zeg {
    sluit "Hoe oud is hij nu?",
    preek "Op die leeftijd trekt dat vanzelf weer bij.",
    vult { "Je had hem liever elk weekend bij je.",
      dan = { "Nee hoor. Hij zit bij z'n vader, en Jorrit is een goeie vader, met een fietsverhuur en een trampoline. Het "
          .. "gaat me om die [vier minuten](omkijken), meer niet.",
        denkt = "Zo'n vraag stelt de mediator ook. Met een doos tissues erbij." } },
    terug { "Dat went niet, hem elke keer weg zien varen.", gevoel = true },
  },
  antwoord {
    [1] = { "Mats. Dertien.", denkt = "Daar wou ik het niet over hebben. Of wel." },
    [2] = { "Dertien. Om de vrijdag naar Jorrit op het eiland, zondagavond terug, drie jaar nu. Het gaat goed, we doen het "
        .. "allemaal heel volwassen. Alleen [die vier minuten](omkijken) op de kade, daar word ik niet beter in.",
      denkt = "Je zou denken dat je het leert. Zevenenzeventig keer." },
    [3] = { "Mats. Hij zwaaide altijd met twee armen, tot de groene ton. En sinds de herfst [niet meer](omkijken). Muts "
        .. "op, ding op z'n oren, naar binnen. En ik sta daar nog te maaien, [op die hoek](zwaaihoek).",
      denkt = "Wat moet ik anders met m'n armen?",
      zwijg = { "Je mag niet roepen, hè. Dat heb ik één keer gedaan. Eén keer.",
        denkt = "'Mám.' 'Mám.' En hij keek of ze het gehoord hadden." } },
  },
  antwoord { stemming = "mist",
    [2] = { "Dertien. Hij zit nu beneden in de hal, met z'n rugzak, te wachten of de boot naar z'n vader gaat. Ik kan hem "
        .. "zien zitten als ik opsta. Hij appt: hoe lang nog. En ik weet het [weer eens niet](omkijken).",
      denkt = "Zolang het mist is hij hier. Dat mag ik niet leuk vinden." },
    [3] = { "Hij zit beneden op z'n rugzak. Eigenlijk had ik hem straks uitgezwaaid, dat doe ik altijd, ook al doet hij "
        .. "sinds de herfst [niks terug](omkijken). En nu gaat er niks. En ik zit hier bij jou te hopen dat het nog even "
        .. "dicht blijft.",
      denkt = "Kijk, die muts. Daar zit hij." },
  },
}

haakje "omkijken" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  zeg {
    terug "Jij zwaait, of hij nou kijkt of niet.",
    preek "Dat is gewoon de leeftijd, daar moet je doorheen.",
    sluit "Heb je het er met hem weleens over gehad?",
    prijst "Lief dat je toch blijft gaan.",
  },
  antwoord {
    [1] = { "Pubers.", denkt = "Zo simpel kan het zijn, zeg." },
    [2] = { "Vier minuten is lang als er niemand terugzwaait. Je gaat naar je schoenen kijken. En dan knikt de man met de "
        .. "hond, [op de hoek](zwaaihoek), een keer, van: ja.",
      denkt = "Ik weet niet eens hoe die man heet. De hond heet Pluk." },
    [3] = { "Twee weken terug goot het. Ik stond daar, drijfnat, hij natuurlijk binnen. Komt er een appje. 'Mam ga naar "
        .. "binnen je wordt nat.' Dus hij kijkt. Hij kijkt gewoon, de hele tijd al. Daarom wil ik dat [dat bord](zwaaien) "
        .. "er hangt.",
      denkt = "Ik heb het bewaard. Ik laat het niet zien, maar ik heb het bewaard.",
      zwijg = { "Ik ben dus wel naar binnen gegaan. Na de ton.", denkt = "Dat zal hij ook wel gezien hebben." } },
    [4] = { "Twee weken terug goot het, en hij zat binnen. Komt er een appje. 'Mam ga naar binnen je wordt nat.' Dus hij "
        .. "kijkt. En weet je wat ik terugstuurde? Een filmpje van een zeehond met een paraplu. Toen kwam er niks meer. "
        .. "[Zo doe ik dat dus](afmaken).",
      denkt = "Een zeehond. Hij zei ik zie je, en ik stuurde een zeehond.", blik = "tafel" },
  },
}

haakje "rijen" { soort = "feit", vak = "klanten 2", ook = "product 3",
  zeg {
    terug "Ze lopen dus gewoon achter elkaar aan.",
    preek "Dat los je op met kleuren op de vloer.",
    sluit "Om hoeveel mensen gaat het dan ongeveer?",
    stuurt "Met goede borden is dat toch verleden tijd?",
  },
  antwoord {
    [1] = { "Zaterdags is het een lint. Twee linten.", denkt = "Kijk naar buiten, zou ik zeggen." },
    [2] = { "Twee boten, één kade: de sneldienst en de gewone. Op zaterdag staan er veertig in de verkeerde rij en dat "
        .. "merken ze bij het poortje. Dan moet het hele lint om. En dan komt [Siemen](siemen), met z'n armen.",
      denkt = "Bij het woord Siemen ga ik altijd rechtop zitten. Dat doet iedereen hier." },
    [3] = { "Niemand leest. Ze volgen de eerste, en de eerste is altijd een vader die zegt dat hij het weet. Vorige zomer "
        .. "stond er een mevrouw in met [een taart](taart). Veertig minuten. Ik zie die doos nog.",
      denkt = "Nummer één noemde dat 'flow'. Vanmiddag nog." },
  },
  antwoord { stemming = "mist",
    [1] = { "Vierhonderd. Hoor maar.", denkt = "En niemand staat in de goede rij, want er is geen goede rij." },
    [2] = { "Ze staan nu in twee rijen voor boten die niet gaan. En er zijn er die van rij gewisseld zijn. Siemen loopt "
        .. "ertussendoor met z'n duim omhoog, [dat helpt](siemen), gek genoeg.",
      denkt = "Van rij gewisseld. In de mist. De mens is wonderlijk." },
  },
}

haakje "taart" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  zeg {
    door "Hoe liep dat af, met die mevrouw?",
    stuurt "Met betere borden was dat niet gebeurd, toch?",
    sluit "Wat voor kaartje had ze eigenlijk?",
    prijst "Prachtig, zulke dingen vergeet je nooit meer.",
  },
  antwoord {
    [1] = { "Op. Die taart.", denkt = "Slagroom, met een rand van mokka." },
    [2] = { "Haar zus werd tachtig, op het eiland. Veertig minuten verkeerd gestaan, met die doos voor haar buik. Ze keek "
        .. "eroverheen, dus ze zag de bordjes niet, die hangen hier op navelhoogte. [Stickers](stickers). En toen was de "
        .. "boot weg.",
      denkt = "Op navelhoogte. Wie verzint het. Nou, ik heb ervoor getekend." },
    [3] = { "Ze heeft hem op de kade aangesneden. Voor de hele verkeerde rij, met het zakmes van [de kademeester](siemen). "
        .. "Ik kwam kijken en ik kreeg ook een stuk. En ik stond te eten en ik dacht: dit heb ik op m'n geweten. Dit zijn "
        .. "mijn [stickers](stickers).",
      denkt = "Ze vroeg of ik er ook zo eentje was die verkeerd stond. Ja mevrouw.",
      zwijg = { "Die zus heeft hem dus nooit gezien. Alleen een foto.", denkt = "Met veertig man erop, met slagroom." } },
  },
}

haakje "stickers" { soort = "feit", vak = "product 3", ook = "markt 1",
  zeg {
    sluit "Wanneer begonnen ze los te laten?",
    preek "Stickers houden het nooit in zoute lucht.",
    door "Hoe kwamen die er eigenlijk te hangen?",
    prijst "Ze vallen in elk geval wel op zo.",
  },
  antwoord {
    [1] = { "Ze bladderen. Zout.", denkt = "Er ligt een T op m'n vensterbank." },
    [2] = { "Er staat 'oiletten'. Al sinds de eerste winter. En 'Kaartverk', en bij de steiger 'Wacht hie'. De stagiaires "
        .. "maken er foto's van. [Siemen](siemen) zegt het zo tegen de mensen: oiletten, mevrouw, tweede deur.",
      denkt = "Zonder te lachen. Dat is het knappe." },
    [3] = { "Goedkoopste offerte, twee weken nadat het [de vorige keer](vorige) misging. Ze zijn er 's nachts opgeplakt. "
        .. "Ik kwam 's ochtends binnen en ik zei: strak. Tegen niemand in het bijzonder. Strák.",
      denkt = "Zo praat je dus als je het opgegeven hebt." },
  },
}

haakje "siemen" { soort = "gevoel", vak = "product 3", ook = "klanten 2",
  zeg {
    terug "Dat is eigenlijk jullie beste bord.",
    prijst "Zulke mensen zijn goud waard, hè.",
    stuurt "Met borden heb je hem toch minder nodig?",
    sluit "Hoe lang loopt hij hier al rond?",
  },
  antwoord {
    [1] = { "Kademeester. Oranje hesje, pet.", denkt = "Als je hem niet ziet, ben je al verkeerd." },
    [2] = { "Die wijst met z'n hele arm, zo, vanuit de schouder, en het rare is: ze gáán. Vierendertig jaar. Eén mei gaat "
        .. "de nieuwe hal open, en dan is het [z'n laatste dag](laatste).",
      denkt = "Ik doe zijn arm na en ik stoot bijna de koffie om." },
    [3] = { "Vierentachtig borden bestel ik, voor wat hij met twee armen doet. Hij ziet wie het kwijt is voor ze het zelf "
        .. "weten. En dat moet ik nu [in aluminium](laatste) uitschrijven, met een kolom duurzaamheid. Jullie man, die "
        .. "kwam meten, [die zag dat](meter).",
      denkt = "Als hij dit hoorde werd hij rood tot achter z'n pet." },
  },
  antwoord { stemming = "mist",
    [2] = { "Die loopt daar nou al vanaf twaalf uur met een thermoskan. Hij zegt niet wanneer er iets gaat, dat weet hij "
        .. "ook niet. Hij zegt alleen: u staat goed. En dan zijn ze stil. Nog [zes weken](laatste), dan is hij weg.",
      denkt = "U staat goed. Dat moet dus op een bord." },
  },
}

haakje "laatste" { soort = "gevoel", vak = "markt 1", ook = "markt 2",
  zeg {
    sluit "Gaat hij met pensioen, of moet hij weg?",
    prijst "Mooi dat je zo met hem meeleeft.",
    terug { "Daar voel je je niet lekker bij.", gevoel = true },
    preek "Dat hoort er nu eenmaal bij, met nieuwbouw.",
  },
  antwoord {
    [1] = { "Eén mei. Taart in de kantine.", denkt = "Weer taart. Het gaat hier altijd over taart." },
    [2] = { "Drieënzestig, schouder op, hij heeft er zelf voor getekend. Maar boven mijn aanvraag staat 'bebording in "
        .. "plaats van kademeester'. Dat moest van [Wiebe](wiebe), en ik heb het getypt.",
      denkt = "Twee spaties ervoor, zodat het netjes stond." },
    [3] = { "Weken heb ik hem ontlopen. Staat hij hier ineens, pet in de hand. 'Meid, ik weet het al sinds kerst. Zorg nou "
        .. "maar dat die pijlen kloppen. Vraag [die lange met z'n meetlint](meter), die heeft het begrepen.' En of er nog "
        .. "koffie was.",
      denkt = "Ik had een hele toespraak. Hij dronk twee bekers van dat spul.",
      zwijg = { "Hij stelde míj gerust. Ik verzamel die mannen, geloof ik.",
        denkt = "Eerst Ids, toen Siemen. Aan die kant van de telefoon zit ik dus." } },
  },
}

haakje "meter" { soort = "belang", vak = "klanten 2", ook = "promotie 3",
  zeg {
    stuurt "Ja, dat is ook een van onze besten, hè?",
    door "Wat deed hij dan, dat je dat nog weet?",
    sluit "Wanneer was dat, op de dag van de schouw?",
    vult { "Je bent blij met hoe secuur wij meten.",
      dan = { "Secuur? Hij heeft z'n meetlint laten liggen, het hangt nog bij de balie. Nee, hij deed iets bij "
          .. "[Siemen](siemen). Daarom zit jij bij mij bovenaan, en vraag me niet [waarom](waarom).",
        denkt = "Secuur. Hij was drie deuren vergeten." } },
  },
  antwoord {
    [1] = { "Lange vent. Liet z'n meetlint liggen.", denkt = "Het hangt nog bij de balie. Aan een spijker." },
    [2] = { "De andere twee kwamen met een laser, piep piep, een kwartier. Jullie man ging een half uur naast [de "
        .. "kademeester](siemen) staan. Eerst zei hij niks, en toen vroeg hij één ding. Siemen dacht dat hij van de inspectie was.",
      denkt = "Hij heeft zelfs z'n hesje dichtgedaan." },
    [3] = { "'Waar kijken ze heen als ze hun handen vol hebben?' Dat vroeg hij, aan Siemen. Siemen pakte hem bij z'n mouw "
        .. "en liep de hele kade met hem af. Iets beters is hier niet gevraagd. En het staat [niet in jullie "
        .. "offerte](waarom).",
      denkt = "Bladzijde negen had daarover kunnen gaan." },
    [4] = { "'Waar kijken ze heen als ze hun handen vol hebben?' Dat vroeg hij, aan Siemen. Eén vraag, en ik dacht: die "
        .. "wil ik. Tachtig regels matrix, en het is die ene vraag. Dus ja, jij staat bovenaan. Leg dat "
        .. "[donderdag](donderdag) maar eens uit.",
      denkt = "En nu moet hij de volgende stellen. Kom op.", blik = "jou" },
  },
}

haakje "hal" { soort = "feit", vak = "markt 1", ook = "product 1",
  zeg {
    prijst "Hij wordt prachtig, ik heb de plaatjes gezien.",
    stuurt "Zo'n gebouw vraagt toch om iets moderns?",
    terug "Mooi om te zien, en je raakt er de weg kwijt.",
    sluit "Blijft het bij één mei, met de opening?",
  },
  antwoord {
    [1] = { "Eén mei open. Wit, veel glas.", denkt = "Zo wit dat je je schoenen uit wilt doen." },
    [2] = { "De architect wou er geen borden in. 'Het gebouw wijst zichzelf.' Toen ben ik gaan lopen, en ik stond binnen "
        .. "tien minuten in de bezemkast. En dan moeten er op zaterdag [achthonderd man](rijen) doorheen.",
      denkt = "Met een bolderkar. Elke achtste heeft een bolderkar." },
    [3] = { "Het is zo'n gebouw waar je vanzelf zachter gaat praten. Zeven miljoen, en waar mensen nu staan te zwaaien "
        .. "komen [fietskluizen](kluizen). Dat heeft niemand gemist op de tekening. Nou, [één](niemand), en die zei niks.",
      denkt = "Eén. Hij mag raden wie." },
  },
}

haakje "huisstijl" { soort = "feit", vak = "product 2", ook = "product 1",
  zeg {
    terug "Honderd bladzijden, en niemand die ze leest.",
    preek "Voor herkenbaarheid is dat juist heel belangrijk.",
    sluit "Moeten de borden daar helemaal aan voldoen?",
    prijst "Het oogt anders heel fris, vind ik.",
  },
  antwoord {
    [1] = { "Blauw, wit, golfje.", denkt = "Het golfje mag niet breken. Bladzijde vier." },
    [2] = { "Een heel boek over één golfje: hoe schuin hij mag, en dat hij nooit mag breken. Ik heb het goedgekeurd met "
        .. "een uitgestreken gezicht. Ons blauw heet daarin 'Horizon Confident'. [De letterschilder](ids) van toen zei gewoon: "
        .. "botenblauw.",
      denkt = "Horizon Confident. Voor dat geld had je een roeiboot." },
    [3] = { "Het staat er allemaal in. Behalve hoe groot een letter moet zijn als je staat te grienen. Grapje. "
        .. "[Half](afmaken). Nee, het enige bord dat klopte was van [een schilder](ids), en die had het boek niet eens "
        .. "opengedaan.",
      denkt = "Half. Dat hoor ik mezelf zeggen. De andere helft hield ik nog net binnen." },
  },
}

-- Woorden zonder haakje, dingen op de vloer, iets van jezelf.

los {
  zeg {
    door "Hoe bedoel je dat precies?",
    sluit "Is dat altijd al zo geweest?",
    terug "Zo gaat dat hier dus.",
    door "Vertel daar eens iets meer over.",
  },
  antwoord {
    [0] = { "Dat was gewoon een zin.", denkt = "Ik maak er zeshonderd per dag. Deze was vulling." },
    [1] = { "O, niks. Dat plak ik ertussen, anders wordt het stil.",
      denkt = "Daar zat niks achter. Achter de vorige wel." },
    [2] = { "Ha, nee, daar zit niks onder. Maar je zit er wel naar te zoeken, hè. Dat mag best.",
      denkt = "Hij tilt het verkeerde kleedje op. Maar hij tilt." },
    [3] = { "Daar niet, jammer. Het andere stukje had je moeten nemen. Zo, nou help ik de verkoper al.",
      denkt = "Ik wil gewoon dat hij het vindt." },
  },
}

ding "bord" { kop = "het bord tegen de kast", vak = "product 3", ook = "klanten 3",
  zeg {
    stuurt "Dat is zeker een afgekeurde, daar tegen de kast?",
    ziet "Dat bord staat met zijn gezicht naar de muur.",
    prijst "Leuk, zo'n maritiem tintje op kantoor.",
    sluit "Hoort dat bord ook bij deze opdracht?",
  },
  antwoord {
    [0] = { "Dat? Staat in de weg.", denkt = "Afblijven. Sorry. Afblijven." },
    [1] = { "Proefstuk. Van ooit.", denkt = "Iedereen denkt dat het een prikbord is." },
    [2] = { "Dat staat daar al een poosje zo, ja. Die is van [de vorige](ids), die heb ik nooit opgehangen. Er staat maar "
        .. "[één woord](zwaaien) op.",
      denkt = "De meesten zien een plank." },
    [3] = { "Strafhoek. Nee. Die was af toen het niet doorging, en toen heeft [Ids](ids) hem gestuurd, met een briefje. "
        .. "Sinds die tijd kijkt hij naar de muur en ik naar zijn rug. [Wat erop staat](zwaaien) weet wie hem omdraait, "
        .. "en er is nog nooit iemand geweest die hem omdraaide.",
      denkt = "Tweeënhalf jaar kijk ik nu tegen een achterkant.",
      zwijg = { "Als jij er niet was draaide ik hem nu om, denk ik. Of juist niet.",
        denkt = "Ik zit met m'n hand al half van de stoel." } },
  },
}

ding "pakje" { kop = "het pakje sigaretten op de vensterbank", vak = "klanten 3",
  zeg {
    preek "Daar zou ik toch eens mee ophouden.",
    sluit "Mag je hier binnen nog gewoon roken?",
    ziet "Daar zit het plastic nog om, zie ik.",
    prijst "Goed dat je dat gewoon durft te laten liggen.",
  },
  antwoord {
    [0] = { "Niet van mij.", denkt = "Wel van mij." },
    [1] = { "Voor als ik [even naar beneden](roken) ga.", denkt = "Dat is tenminste niet gelogen." },
    [2] = { "Het plastic zit er nog om, kijk. Al drie jaar. Het is meer een decorstuk, voor als ik zogenaamd [sta te "
        .. "roken](roken).",
      denkt = "Waarom zeg ik dat? Ik had het in de la kunnen leggen." },
    [3] = { "Dat is mijn alibi. Iedereen hier denkt dat ik [sta te roken](roken), en ik heb dat ding nog nooit "
        .. "opengemaakt. Ze zijn intussen vast kurkdroog.",
      denkt = "Kurkdroog, en toch gooi ik ze niet weg." },
  },
}

ding "tekening" { kop = "de bouwtekening aan de muur", vak = "product 1", ook = "markt 1",
  zeg {
    prijst "Wat een indrukwekkend project is dit.",
    ziet "Jij hebt hier met potlood iets bij gezet.",
    stuurt "Daar komen onze borden straks, hè?",
    sluit "Is dit de laatste versie van de tekening?",
  },
  antwoord {
    [0] = { "Bouwtekening. Kun je in zwemmen.", denkt = "Van dichtbij is het nog witter." },
    [1] = { "[De hal](hal). Versie negen.", denkt = "Of elf. Er komt er elke week een bij." },
    [2] = { "Zie je dat poppetje, met potlood? Daar komen [fietskluizen](kluizen), en ik vond dat er iemand moest staan. "
        .. "Het was een lange vergadering, over [de hal](hal).",
      denkt = "Vier architecten hebben eroverheen gekeken." },
    [3] = { "Dat poppetje is van mij. Met z'n arm omhoog. Staat precies waar [de kluizen](kluizen) komen. Ik heb hem heel "
        .. "zacht getekend, dan kan iemand hem uitgummen. En weet je, dat heeft dus niemand gedaan. Het is "
        .. "[niemand](niemand) opgevallen.",
      denkt = "Daar loop ik dus elke dag langs. Hij zwaait terug, in elk geval." },
  },
}

jezelf "rondjes" { diepte = 1,
  zeg {
    zelf "Ik heb drie rondjes gereden voor ik jullie ingang vond.",
    zelf "Ik stond eerst bij de vissers. Ik maak nota bene borden.",
  },
  antwoord {
    [0] = { "Dat hebben ze allemaal.", denkt = "En ze zeggen het allemaal alsof het leuk is." },
    [1] = { "Iedereen. Er hoort daar een pijl.",
      denkt = "Die pijl was er. Hij hangt in het café hiertegenover. Boven de wc." },
    [2] = { "Ha! Bij de vissers staan er altijd wel twee. [Nummer één](eerste) ook, die kwam met een pond garnalen binnen. "
        .. "En die krijgt van mij dan toch [een zeven](zeven).",
      denkt = "Een bordenman die verdwaalt. En hij zegt het zelf." },
    [3] = { "Ja, en dan komt [Siemen](siemen) eraan en die wijst. Dat is het probleem hier, dat iemand altijd wel wijst. "
        .. "Dan hoef je nooit iets op te hangen.",
      denkt = "Hij had erom kunnen liegen. Zo'n kleine leugen maakt iedereen." },
  },
}

jezelf "tweede" { diepte = 2,
  zeg {
    zelf "Ik word dit jaar vaak tweede. Het ergste is dat het went.",
    zelf "Vorige maand was ik drie keer tweede. Ik zei: geeft niks.",
  },
  antwoord {
    [0] = { "Ach.", denkt = "Moet ik nu iets aardigs zeggen? Ik zeg al de hele dag iets aardigs." },
    [1] = { "Tweede is ook knap.", denkt = "Dat zei ik dus. Tweede is ook knap. Ik ben een diploma." },
    [2] = { "En dan zeg je: geeft niks. Vroeger [werd ik eerste](winnen), aan jouw kant van de tafel. Hier werd ik tweede, "
        .. "in m'n eigen vergadering. Ik noem dat [overruled](overruled).",
      denkt = "Hij keek er nijdig bij. Goed zo." },
    [3] = { "Weet je wat het is met tweede? Die belt de volgende dag altijd om te vragen waarom. Bel toch de dag ervoor, "
        .. "denk ik dan. [Vraag het](vragen) als het nog uitmaakt.",
      denkt = "Ik sta hem gewoon voor te zeggen.", blik = "jou" },
  },
}

jezelf "gunnen" { diepte = 3,
  zeg {
    zelf "Ik heb eens een klus laten lopen omdat ik niet durfde te vragen.",
    zelf "Er was een opdracht die ik zo graag wou, dat ik er niks van zei.",
  },
  antwoord {
    [0] = { "Zonde.", denkt = "Waarom vertelt hij mij dat?" },
    [1] = { "Ja, dat heb je weleens.", denkt = "Dat kwam een beetje uit de lucht vallen." },
    [2] = { "Zo graag dat je niks zegt. Ja. Dat klinkt heel stom en ik weet precies hoe het moet. Ik had hier ooit [een "
        .. "bord](zwaaien).",
      denkt = "Hij zat er even niet bij als verkoper." },
    [3] = { "O. Dus jij ook. Jij hield je mond, en ik heb er toen [een mop](grap) van gemaakt. Komt op hetzelfde neer, hè. "
        .. "Wat was het voor opdracht? Nee, laat maar. Vertel maar hoe het nu dan moet.",
      denkt = "Ik wou hem bijna een hand geven. Dat doe ik al tweeënhalf jaar niet.", blik = "jou" },
  },
}

-- Het formulier. Ze vult het graag in, met een grapje per vak. Je wordt er niets wijzer van.

vak "markt 1" {
  kop = "Aanleiding",
  noteer = { [0] = "nieuwe hal", [1] = "nieuwe vertrekhal, 1 mei", [2] = "gebouw 'wijst zichzelf'",
    [3] = "Siemen weg, borden in zijn plaats", [4] = "goedmaken van vorige keer" },
  zeg {
    leest "Wat is de aanleiding voor dit project?",
    brug { "Siemen gaat weg. Is dat waarom dit er komt?", na = "laatste" },
    brug { "Die vorige keer, speelt die in dit project mee?", na = "vorige" },
  },
  antwoord {
    [0] = { "Er komt een hal. Daar moet iets in hangen.", denkt = "Dat stond ook al in de aanvraag. Bovenaan." },
    [1] = { "Nieuwe vertrekhal, één mei open. Nieuwe hal, nieuwe borden, nieuw leven.",
      denkt = "Hij gaat 'nieuw leven' opschrijven. Nee, gelukkig niet." },
    [2] = { "[Een hal](hal) waar je de uitgang niet vindt. Dat is de aanleiding. En nu hangen er [stickers](stickers), dat "
        .. "helpt ook niet mee.",
      denkt = "Het staat mooier in de brief. Die heb ik ook geschreven." },
    [3] = { "Officieel het gebouw. Maar er gaat ook een man weg [die wijst](siemen), en iedereen doet of borden dat "
        .. "kunnen. Dus ik wil borden die dat kunnen. Dat staat nergens, zo.",
      denkt = "Dat is een betere aanleiding dan die in de brief." },
    [4] = { "Iets goedmaken, als je het echt wilt weten. Van [de vorige keer](vorige). Het is bespottelijk, ik bestel "
        .. "vierentachtig borden om over één bord uitgepraat te raken.",
      denkt = "Dat mag hij niet in dat vakje zetten. Hij doet het ook niet." },
  },
}

vak "markt 2" {
  kop = "Planning",
  noteer = { [0] = "1 mei", [1] = "do. besluit, 1 mei klaar", [2] = "punt 7, 12 minuten",
    [3] = "bang voor de stilte donderdag", [4] = "wil niet nog eens iemand afbellen" },
  zeg {
    leest "Wat is de planning, van akkoord tot oplevering?",
    brug { "Donderdag moet je iets hebben. Wat kan ik daarvoor doen?", na = "donderdag" },
    brug { "Eén mei is Siemen weg. Wat moet er dan staan?", na = "laatste" },
  },
  antwoord {
    [0] = { "Eén mei. Lukt niet, zegt iedereen, en dan lukt het.",
      denkt = "Op de vensterbank ligt al een rood lint. Tien meter." },
    [1] = { "Donderdag besluit, één mei open. Daar zitten zes weken tussen en Pasen.",
      denkt = "Hij telt op z'n vingers. Onder tafel." },
    [2] = { "[Donderdag](donderdag), punt zeven, twaalf minuten. Als het dan niet lukt, wordt het een werkgroep. En een "
        .. "werkgroep, daar is hier nog nooit iemand levend uitgekomen.",
      denkt = "Ik zit nog in een werkgroep over de fietsenstalling. Sinds drie jaar." },
    [3] = { "Eerst moet ik [donderdag](donderdag) die kamer uit met een ja. Daarna is het gewoon werken, dat kunnen jullie "
        .. "ook wel. De planning is twaalf minuten lang, en na een minuut of vier [wordt het stil](afmaken).",
      denkt = "Na vier minuten. Ik weet het tot op de dia." },
    [4] = { "Donderdag. En dan vrijdag niet hoeven bellen. Dat is m'n planning. De vorige keer stond ik op vrijdag iemand "
        .. "[af te bellen](hand) aan wie ik het op dinsdag beloofd had. Met een hand erop.",
      denkt = "Vrijdag niet bellen. Zet dat maar in je schema." },
  },
  antwoord { stemming = "mist",
    [0] = { "Hangt van de mist af. Alles hangt van de mist af.", denkt = "Kwart voor. En nog steeds geen hoorn gehoord." },
    [1] = { "Donderdag besluit, één mei open. Vandaag vaart er even niks.",
      denkt = "Beneden beginnen ze te zingen. O jee." },
  },
}

vak "markt 3" {
  kop = "Budget",
  noteer = { [0] = "genoeg", [1] = "max 45.000", [2] = "45.000 = plaats kademeester",
    [3] = "geld is niet de zorg", [4] = "wil een zin die Wiebe snapt" },
  zeg {
    leest "Welk budget is er voor dit project gereserveerd?",
    brug { "Wiebe wil weten wat het oplevert. Wat zeg jij dan?", na = "wiebe" },
    brug { "Je hebt een zeven van ons gemaakt. Kwam dat door de prijs?", na = "zeven" },
  },
  antwoord {
    [0] = { "Genoeg voor borden. Niet voor een film.", denkt = "Nummer één is al weg, dat kan ik rustig zeggen." },
    [1] = { "Vijfenveertig, en daar is geen achterdeurtje. Jullie zitten eronder, dus schrijf op: vinkje.",
      denkt = "Budget is het enige vak waar iedereen bij opkijkt." },
    [2] = { "Vijfenveertigduizend. Dat komt bij [Wiebe](wiebe) uit het potje van [Siemen](laatste). Ik heb het zo niet "
        .. "bedacht, ik heb het wel zo getypt.",
      denkt = "Potje van Siemen. Ik hoor mezelf." },
    [3] = { "Het geld is er. Eenenveertigvijf of negenendertig, dat krijg ik allebei rondgepraat. Wat er niet is, is een "
        .. "zin. Waarom deze. [Waarom niet die andere](waarom). Dat staat in geen begroting.",
      denkt = "Alle drie beginnen ze over geld. Daar zit het niet." },
    [4] = { "Wiebe vraagt wat het oplevert. Dat deed hij [toen](overruled) ook, en hij had gelijk dat hij het vroeg. Ik "
        .. "wil één keer een antwoord hebben zonder dat er iemand bij lacht. Wat dat kost kan me niet zoveel schelen.",
      denkt = "Zo. Dat is een budget waar ik wat aan heb." },
  },
}

vak "product 1" {
  kop = "Omvang",
  noteer = { [0] = "veel", [1] = "84 borden", [2] = "84, hal + kade + steiger",
    [3] = "zwaaihoek wordt fietskluizen", [4] = "plek voor één bord extra" },
  zeg {
    leest "Om hoeveel borden gaat het, en in welke maten?",
    brug { "Er komen kluizen op die hoek. Moet daar iets bij?", na = "kluizen" },
    brug { "Zou dat ene bord bij die vierentachtig horen?", na = "zwaaien" },
  },
  antwoord {
    [0] = { "Veel. Staat in de bijlage.", denkt = "Bijlage drie. Die leest ook niemand." },
    [1] = { "Vierentachtig. Van klein, 'duwen', tot groot, 'vertrek'. Alles volgens [het boek](huisstijl).",
      denkt = "Duwen staat op een deur die je moet trekken. Dat zien ze dan wel." },
    [2] = { "Vierentachtig, in [de hal](hal), op de kade en op de steiger. En dan loopt er straks nóg iemand de bezemkast "
        .. "in.",
      denkt = "Ik, waarschijnlijk." },
    [3] = { "Vierentachtig staan er op de lijst. Maar op de tekening is er een plek weg, daar komen [kluizen](kluizen), en "
        .. "over die plek heeft niemand een bord besteld. Omdat niemand weet dat het [een plek](zwaaihoek) is.",
      denkt = "Behalve een man met een hond." },
    [4] = { "Vierentachtig plus [één](zwaaien). Die ene staat op geen lijst. Ik heb de paal al uitgerekend, zes meter "
        .. "reling, nog geen zevenhonderd euro. Dat heb ik op een bierviltje staan, en dat heb ik in m'n agenda geplakt.",
      denkt = "Zevenhonderd euro. Daar durf ik dus niet om te vragen." },
  },
}

vak "product 2" {
  kop = "Eisen",
  noteer = { [0] = "zoutbestendig", [1] = "huisstijlboek, RAL", [2] = "golfje mag niet breken",
    [3] = "niet weer 'patiënten'", [4] = "letter die je leest als je huilt" },
  zeg {
    leest "Aan welke eisen en huisstijl moet het voldoen?",
    brug { "Dat blauw van toen, moet dat er nu in terugkomen?", na = "blauw" },
    brug { "Op bladzijde negen ging het mis. Welk woord had het moeten zijn?", na = "patienten" },
  },
  antwoord {
    [0] = { "Dat ze blijven hangen.", denkt = "En dat er een T op zit." },
    [1] = { "[Huisstijlboek](huisstijl), honderdtwaalf bladzijden. Zoutbestendig. Geen stickers.",
      denkt = "Hij schrijft 'geen stickers' en hij onderstreept het. Kijk." },
    [2] = { "Alles volgens [het boek](huisstijl). Het golfje mag niet breken. En graag geen 'uw patiënten' meer, zoals op "
        .. "[bladzijde negen](patienten). Ik zeg het maar even tussendoor.",
      denkt = "Tussendoor. Zo zeg ik alles wat ik meen." },
    [3] = { "Dat iemand heeft staan kijken. Dat is eigenlijk de enige eis. De rest kun je opzoeken in een boek, en [die "
        .. "'patiënten'](patienten) op jullie bladzijde negen kwamen ook ergens uit een boek.",
      denkt = "Dat was een tik, maar wel een eerlijke." },
    [4] = { "[Een schilder](ids) vroeg me ooit wat voor weer het is als ze het lezen. Dat is mijn eis. Of dat je het nog "
        .. "kunt lezen als je staat te huilen, met wind. Welke RAL-kleur is dat?",
      denkt = "Ik maak er toch weer een grap van. Wel een goeie." },
  },
}

vak "product 3" {
  kop = "Huidige situatie",
  noteer = { [0] = "stickers", [1] = "25 stickers, laten los", [2] = "'oiletten'",
    [3] = "Siemen is het beste bord", [4] = "bord in de strafhoek, van Ids" },
  zeg {
    leest "Wat hangt er nu, en in welke staat is dat?",
    brug { "Siemen wijst en dan gaan ze. Wat hangt er dan nu?", na = "siemen" },
    brug { "Ids had het anders gedaan. Wat is ervan over?", na = "ids" },
  },
  antwoord {
    [0] = { "Resten.", denkt = "Loop er straks maar langs. Tweede deur." },
    [1] = { "Vijfentwintig stickers, waarvan een stuk of zestien leesbaar.",
      denkt = "Leesbaar is een groot woord voor 'Kaartverk'." },
    [2] = { "[Stickers](stickers). Er staat 'oiletten', en 'Wacht hie'. Dat laatste doet het goed op foto's.",
      denkt = "De T ligt bij mij op de vensterbank. Naast het pakje." },
    [3] = { "[Een man](siemen) in een oranje hesje, dat hangt er nu. De rest is [plakplastic](stickers) waar ik voor "
        .. "getekend heb.",
      denkt = "Hij schrijft hem op: één man. Goed zo." },
    [4] = { "Vijfentwintig die er niet hadden moeten hangen, en [één die er niet hangt](zwaaien). Die staat hier. Zo is de "
        .. "situatie, al tweeënhalf jaar.",
      denkt = "Hij kijkt naar de kast. Ik ook." },
  },
}

vak "klanten 1" {
  kop = "Aantal reizigers",
  noteer = { [0] = "veel", [1] = "640.000 per jaar", [2] = "zaterdag 800 per boot",
    [3] = "patiënten = iemand met een taart", [4] = "telt er één, om de vrijdag" },
  zeg {
    leest "Hoeveel reizigers verwerken jullie per jaar?",
    brug { "'Patiënten' stond er. Wie lopen hier dan wel rond?", na = "patienten" },
    brug { "Die mevrouw met haar taart, hoeveel heb je er zo?", na = "taart" },
  },
  antwoord {
    [0] = { "Veel. In augustus te veel.", denkt = "Hij zit klaar voor een getal. Even wachten." },
    [1] = { "Zeshonderdveertigduizend. Plus honden.", denkt = "Honden gaan gratis. Dat is onze hele doelgroepstrategie." },
    [2] = { "Zeshonderdveertigduizend, en op een mooie zaterdag staan ze er [allemaal tegelijk](rijen). Jullie noemen ze "
        .. "trouwens [patiënten](patienten). Bladzijde negen.",
      denkt = "Daar ga ik weer, over bladzijde negen. Sorry, bladzijde negen." },
    [3] = { "Zeshonderdveertigduizend, maar ik denk altijd aan [eentje](taart), met een doos. Als zij het snapt, met haar "
        .. "handen vol, dan snapt de rest het ook. Dat is toch geen doelgroep? Dat is een mevrouw.",
      denkt = "Hij knikt. Hij ziet haar staan, geloof ik." },
    [4] = { "Weet je dat ik er maar één tel? Om de vrijdag. [Eén jongen](mats) met een muts. De rest mag van mij allemaal "
        .. "verkeerd lopen, als hij maar op de goede boot zit.",
      denkt = "Dit moet hij maar niet opschrijven. Of juist wel." },
  },
}

vak "klanten 2" {
  kop = "Knelpunten",
  noteer = { [0] = "zaterdag", [1] = "2 rijen, 1 kade", [2] = "40 man verkeerd per zaterdag",
    [3] = "kijken niet als ze iets dragen", [4] = "één vraag, aan Siemen" },
  zeg {
    leest "Op welke punten raken reizigers de weg kwijt?",
    brug { "Ze lopen achter elkaar aan. Waar begint het fout te gaan?", na = "rijen" },
    brug { "Onze man bleef bij Siemen staan. Wat zag hij daar?", na = "meter" },
  },
  antwoord {
    [0] = { "Overal. Ga maar staan.", denkt = "Met een klapstoel. Dan heb je een leuke middag." },
    [1] = { "Bij het splitsen. Sneldienst links, gewone boot rechts.", denkt = "Of andersom. Zie je wel." },
    [2] = { "Op zaterdag staan er [veertig verkeerd](rijen). Het liefst met een kinderwagen, want die draait lekker om.",
      denkt = "Ik heb ooit meegeduwd. Iemand dacht dat ik van het toilet was. Oilet." },
    [3] = { "Ze hebben hun handen vol. Dat is het hele knelpunt. [Jullie man](meter) zag dat, die vroeg waar ze dan "
        .. "kijken. Niemand had dat ooit gevraagd, wij hingen gewoon alles [op navelhoogte](taart).",
      denkt = "Dat staat dus niet in die veertien bladzijden. Zonde." },
    [4] = { "[Siemen](siemen) ziet het aan hun schouders. Wie verdwaalt trekt z'n schouders op. Dat heeft hij aan [die "
        .. "lange](meter) verteld, en aan mij pas daarna. Ik zit hier zes jaar, ik had het nooit gevraagd.",
      denkt = "Twee verdiepingen. Zo ver is het naar beneden." },
  },
  antwoord { stemming = "mist",
    [0] = { "Vandaag? Beneden.", denkt = "Hoor ze nou. Vierhonderd knelpunten." },
    [1] = { "De trap. Ze komen allemaal de trap op, naar mij.", denkt = "Er voelde net weer iemand aan de deurkruk." },
  },
}

vak "klanten 3" {
  kop = "Bijzondere groepen",
  noteer = { [0] = "honden", [1] = "rolstoel, Duits, schoolreis", [2] = "mensen die uitzwaaien",
    [3] = "staat er zelf, om de vrijdag", [4] = "appje: 'mam je wordt nat'" },
  zeg {
    leest "Zijn er bijzondere groepen om rekening mee te houden?",
    brug { "Op die hoek staan mensen. Staan die in het plan?", na = "zwaaihoek" },
    brug { "Jij gaat elke keer naar beneden. Wie staan daar nog meer?", na = "roken" },
  },
  antwoord {
    [0] = { "Mensen met een bolderkar. Die draaien niet.", denkt = "Die doet het altijd goed. Hij schrijft 'honden'." },
    [1] = { "Rolstoelen, schoolreizen, Duits. Alles in vier talen.",
      denkt = "Zwaaien is in vier talen hetzelfde, heb ik weleens bedacht." },
    [2] = { "Er is nog een groep die nergens in staat. Die gaat niet mee. Die staat [op de hoek](zwaaihoek), en die hoeft "
        .. "nergens heen.",
      denkt = "Groep vijf, zou Wiebe zeggen. Omzet nul." },
    [3] = { "Wie achterblijft. Dat is een groep. Een man met een hond, een meisje van de bakker, ik, voor [m'n "
        .. "zoon](mats). Op [die hoek](zwaaihoek) heb je geen kaartje nodig, dus we bestaan niet.",
      denkt = "Zo, 'ik'. Midden in zijn rijtje." },
    [4] = { "'Mam ga naar binnen je wordt nat.' Dat kreeg ik, [vanaf de boot](omkijken). Hou daar maar eens rekening mee. "
        .. "Je kunt er geen hellingbaan voor aanleggen. Eén bord, dat kan wel.",
      denkt = "Ik zei het bijna in m'n gewone stem." },
  },
}

vak "promotie 1" {
  kop = "Andere aanbieders",
  noteer = { [0] = "2 andere", [1] = "bureau (film), fabriek", [2] = "bureau: oud-collega Roos",
    [3] = "Boris wil het, dat hoor je", [4] = "Roos: baan in Amsterdam" },
  zeg {
    leest "Met welke andere aanbieders ben je in gesprek?",
    brug { "Nummer drie belt en vraagt. Wat doet dat met je?", na = "derde" },
    brug { "Roos zat hier net. Wat wou zij eigenlijk?", na = "roos" },
  },
  antwoord {
    [0] = { "Twee andere. Ook leuk, ook [gezellig](gezellig).", denkt = "Leuk, leuk, leuk. Ik heb een nieuw woord nodig." },
    [1] = { "Een bureau met een film, een fabriek met een prijs. En jullie, [met z'n twaalven](klein).",
      denkt = "Film, prijs, twaalf. Ik hoor hem rekenen." },
    [2] = { "[Een bureau](eerste) uit Amsterdam en straks [Boris](derde), van een fabriek. Drie smaken, allemaal romig.",
      denkt = "Romig. Waar haal ik het vandaan." },
    [3] = { "[Roos](roos), die wil vooral mij. [Boris](derde), die wil de klus. En jij, dat weet ik nog niet. Je hebt het "
        .. "nog niet gezegd, is je dat opgevallen?",
      denkt = "Ik kijk hem aan en ik zeg eens even niks. Dat valt niet mee.", blik = "jou" },
    [4] = { "Eentje heeft me [een baan](roos) aangeboden, onderaan de trap. Dat is geen offerte, dat is een reddingsboei. "
        .. "En ik wist niet dat ik eruitzag of ik lag te drijven.",
      denkt = "Ik had het vakje 'Roos' leeg willen laten." },
  },
}

vak "promotie 2" {
  kop = "Beslissers",
  noteer = { [0] = "het MT", [1] = "Berend, Wiebe, Coba + zij", [2] = "Berend tekent, Wiebe telt",
    [3] = "Coba. bril af = nee", [4] = "maakte zelf de grap: tranen" },
  zeg {
    leest "Wie zijn er bij de besluitvorming betrokken?",
    brug { "Coba moet het kunnen zien. Wie nog meer?", na = "coba" },
    brug { "Donderdag om tien uur. Wie zit er aan jouw kant?", na = "donderdag" },
  },
  antwoord {
    [0] = { "Het MT. En ik mag klikken.", denkt = "Dat is ook zo. Ik bedien de beamer." },
    [1] = { "Vier man. Directeur, financiën, vaart, en ik.", denkt = "Vier hokjes. Hij tekent er pijltjes bij." },
    [2] = { "[Berend](berend) tekent, [Wiebe](wiebe) telt, ik klik. Coba kijkt. Zo gaat het al zes jaar, en er is er maar "
        .. "één die [echt beslist](beslist).",
      denkt = "Vraag dan wie. Toe." },
    [3] = { "Er is er één, en daar vraagt niemand naar: [Coba](coba). Zet ze haar bril af, dan kijkt ze echt. Dan kun je "
        .. "gaan zitten, dan heb je het.",
      denkt = "Dat had ik tweeënhalf jaar geleden moeten weten." },
    [4] = { "Vier man, en toen het erop aankwam was ik de enige die hem eronder schoffelde. Met [één grapje](grap). Dus "
        .. "als je wilt weten wie er hier beslist, kijk dan niet te ver.",
      denkt = "Ik wees naar mezelf. Met de pen van de koffieman." },
  },
  antwoord { stemming = "berend",
    [0] = { "Berend. Vraag maar.", denkt = "Vier minuten staand. Zo beslist hij." },
    [1] = { "Het MT, en vandaag even niet ik.", denkt = "Dat klonk zieliger dan ik bedoelde." },
  },
}

vak "promotie 3" {
  kop = "Criteria",
  noteer = { [0] = "prijs/kwaliteit", [1] = "5 criteria, prijs 40%", [2] = "overal een 7",
    [3] = "wij stonden op 9", [4] = "wie het wil en niet meelacht" },
  zeg {
    leest "Op welke criteria wordt de keuze gemaakt?",
    brug { "Overal een zeven. Wat zou het verschil maken?", na = "zeven" },
    brug { "Twee van de eenendertig vroegen het. Telt dat mee?", na = "vragen" },
    brug { "Iedereen gaat hier blij weg. Wat moet een blijver kunnen?", na = "gezellig" },
  },
  antwoord {
    [0] = { "Prijs, kwaliteit. Het bekende rijtje.",
      denkt = "Ik had ook 'vertrouwen' kunnen zeggen. Dan had hij geknikt." },
    [1] = { "Vijf stuks. Prijs telt veertig. En jullie hebben [alle drie een zeven](zeven).",
      denkt = "Hij schrijft een zeven. Hij is er tevreden mee, zie ik." },
    [2] = { "Ik heb vijf kolommen en het komt overal op [een zeven](zeven) uit. Dat ligt niet aan jullie. Dat ligt aan "
        .. "degene die de kolommen gemaakt heeft.",
      denkt = "Die heeft er een zondag voor opgeofferd." },
    [3] = { "Op papier prijs. In het echt: dat ik [weet waarom](waarom). Jij stond op een negen, en ik heb je naar beneden "
        .. "gehaald omdat ik het niet uitgelegd kreeg. Stom, hè?",
      denkt = "Twee punten eraf, omdat ik hem wou. Leg dat maar eens uit." },
    [4] = { "Dat je het wilt, en dat je het [gewoon vraagt](vragen). En dat je donderdag niet meelacht als ik [leuk ga "
        .. "doen](afmaken). Die stonden niet in de aanvraag, dat durfde ik niet.",
      denkt = "Dat zijn ze. Twee criteria. De kolommen kunnen weg.", blik = "jou" },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat "Even terug: drie offertes, drie zevens, en donderdag moet je kiezen.",
    vat { "Je koos met je hart, je moest het terugnemen, en nu is alles een zeven.", na = "hand" },
    vat { "Eén woord, een pijl, en niemand die er hier voor ging staan.", na = "zwaaien" },
    vult { "Kortom: je zoekt vooral een partij die je ontzorgt.",
      dan = { "Ontzorgt! Die heb ik zelf nog bedacht, voor een verzekeraar. Nee. Ik heb zorgen zat die ik wil houden. Ik "
          .. "zoek iemand die [er ook een heeft](niemand).",
        denkt = "Ontzorgen. Ik heb er toen een bonus voor gehad." } },
  },
  antwoord {
    [0] = { "Ja. Zoiets. Keurig.", denkt = "Het is de notulist." },
    [1] = { "Klopt. Je kunt zo bij ons in het MT.", denkt = "Dat was geen compliment." },
    [2] = { "Ja. Als je het zo achter elkaar zet ga je je afvragen wat die vrouw eigenlijk wil, hè. [Donderdag](donderdag) "
        .. "vragen ze dat ook.",
      denkt = "Geen enkel grapje erin. Het klinkt meteen als iets." },
    [3] = { "Ja. Dat is hem. Dat was korter dan ik het ooit gekregen heb, en ik ben de schrijver. Alleen het stomste zit "
        .. "er nog niet in. Hoe het [echt gegaan](overruled) is. Of weet je dat al.",
      denkt = "Ik wou hem verbeteren en er viel niks te verbeteren." },
  },
}

herstel {
  zeg {
    herstelt "Ik hoor mezelf. Ik zit hier gewoon een lijst af te werken.",
    herstelt "We hebben het gezellig en ik vraag je niks wat telt.",
    herstelt "Sorry. Ik ben zo netjes bezig dat ik je niet hoor.",
  },
  antwoord {
    [0] = { "Geeft niks, ik was al aan het boodschappenlijstje begonnen.",
      denkt = "Hè hè. Er zit er een achter dat klembord." },
    [1] = { "Ha! Ik dacht dat ik aan het eind een certificaat kreeg. Ik gaf ook overal zo'n leuk antwoord op, hè? "
        .. "[Gezellig](gezellig), hoor. Net zo gezellig als dat [alle drie leuk](leuk).",
      denkt = "Hij zei het voor ik het dacht. Dat overkomt me niet vaak.", blik = "jou" },
    [2] = { "O, gelukkig. Echt. Ik zat mezelf al te vervelen, en ik kan mezelf goed hebben. Leg dat papier weg. Vraag me "
        .. "nou eens iets waar ik even over na moet denken. Wat me [dwarszit](dwars), bijvoorbeeld.",
      denkt = "Als hij nu terugkruipt in dat formulier ga ik gillen. Zachtjes.", blik = "jou" },
    [3] = { "Weet je dat er in zes jaar niemand is geweest die zoiets zei? Die lopen gewoon door, tot het op is. Ik ook, "
        .. "hoor. Nou. Opnieuw. Ik zei net [alle drie leuk](leuk), en dat was niet waar. En er is iets met "
        .. "[jullie](dwars).",
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
    [1] = { "Tuurlijk. Als je maar niet 'ontzorgen' opschrijft.", denkt = "Hij vraagt het. Dat doet de helft niet." },
    [2] = { "Doe maar. Behalve wat ik over Wiebe zei. En over Berend. En [over jullie](dwars). Ach, schrijf maar.",
      denkt = "Zoveel heb ik nou ook weer niet gezegd. Nog niet." },
    [3] = { "Mag. Maar leg hem weg als ik een keer niks zeg. Dat is zeldzaam, dan moet je kijken.",
      denkt = "Ik geef de gebruiksaanwijzing er gewoon bij." },
  },
}

stilte {
  diep = { "Ja. … Kijk mij nou. Ik zeg niks.", denkt = "Hij vult het niet in. Ik ook niet. Wat een rare minuut." },
  dood = { "…en dus, wou je zeggen? Sorry, ik maak hem af. Ga verder.", denkt = "Wat wil hij nou? Ik krijg er jeuk van." },
}

-- De brochure.

voorstel "zuilen" { kop = "Digitale zuilen", behoefte = "rijen", echt = false,
  zeg {
    korting "Zes digitale zuilen erbij. Achtenzestig, en vandaag doen we zestig.",
    bod "Zes digitale zuilen erbij, dan stuur je de rijen live. Achtenzestigduizend.",
    belofte { "Met zes digitale zuilen staat er nooit meer iemand verkeerd.",
      dan = { "Nooit meer. Dat zei de architect ook, van dat gebouw. Toen stond ik in de bezemkast. Doe maar gewoon "
          .. "'minder', dan geloof ik het nog.",
        denkt = "Nooit meer. Daar heb ik vroeger zelf geld mee verdiend." } },
  },
  antwoord {
    [0] = { "Zuilen. Met schermen. O, dat zal [Wiebe](wiebe) fijn vinden, dat is drieëntwintigduizend te veel.",
      denkt = "Hij heeft een folder bij zich. Nu weet ik ook waarvoor." },
    [1] = { "Een scherm leest ook niemand, hoor. Ze lopen achter een vader aan. En als ik hiermee [donderdag](donderdag) "
        .. "aankom, zit ik weer met een dia die niemand voor zich ziet.",
      denkt = "Hij hoorde veertig man in de verkeerde rij, en hij dacht: stroom." },
    [3] = { "Mooi spul. Maar dan heb ik op één mei zes lampjes en nog steeds geen reden. Zeg me liever [waarom](waarom).",
      denkt = "Het licht wel op. Ik niet." },
  },
}

voorstel "offerte" { kop = "De offerte zoals hij ligt", behoefte = "wiebe", echt = false,
  zeg {
    bod "De offerte zoals hij ligt: vierentachtig borden, eenenveertigvijf, klaar.",
    belofte { "Vierentachtig borden, en ik garandeer je één mei, wat er ook gebeurt.",
      dan = { "Wat er ook gebeurt. Met [z'n twaalven](klein). En als er drie griep hebben? Dat vraagt Wiebe, hè, dat vraag "
          .. "ik niet.",
        denkt = "Zeg nou gewoon dat het krap is. Dat weet ik toch ook." } },
    korting "Dezelfde vierentachtig borden, en dan maak ik er achtendertig van.",
  },
  antwoord {
    [0] = { "Die heb ik al. Veertien bladzijden. Tot en met negen gelezen, daar stond 'uw [patiënten](patienten)'.",
      denkt = "Hij verkoopt me wat er al ligt. Dat is wel efficiënt." },
    [1] = { "Eenenveertigvijf, daar krijg ik Wiebe wel mee stil. Dat is mijn probleem niet, joh. Met een goede prijs ben "
        .. "ik al eens [onderuitgegaan](overruled).",
      denkt = "De prijs is goed. De prijs was het vorige keer ook." },
    [3] = { "Prima offerte. Kan zo de kast in, bij de andere prima offertes. En wat zeg ik dan [donderdag](donderdag)?",
      denkt = "Prima. Een zeven." },
  },
}

voorstel "beleving" { kop = "Belevingsroute", behoefte = "eerste", echt = false,
  zeg {
    belofte { "Een belevingsroute met verhalen, en iedereen heeft het er straks over.",
      dan = { "Iedereen heeft het erover. Dat hebben ze over onze 'oiletten' zonder T ook, en daar staat niet eens een "
          .. "paneel bij.",
        denkt = "Hij wil Roos zijn. Dat kan alleen Roos." } },
    korting "Een belevingsroute erbij, met panelen. Twaalfduizend, of tien als je meteen doet.",
    bod "Een belevingsroute erbij, met verhaalpanelen langs de kade. Twaalfduizend extra.",
  },
  antwoord {
    [0] = { "Beleving. Met een 'journey', en 'touchpoints', en dan een paneel over wadpieren. Ik heb ze zelf geschreven, "
        .. "vroeger. Honderden.",
      denkt = "De wadpier was nog het populairst." },
    [1] = { "Je hebt gehoord dat er een film was, en nou wil jij er ook een. Niet doen. Jullie hadden iets wat zij niet "
        .. "hadden, en dat zat bij [die lange](meter).",
      denkt = "Hij verkoopt me een slechtere Roos." },
    [3] = { "Leuk bedacht. Maar er ligt al een verhaal langs die kade, dat hoef je er niet bij te hangen. Je moet alleen "
        .. "zeggen [waar je moet staan](zwaaihoek).",
      denkt = "Panelen. Dan lezen ze, en dan vaart de boot weg." },
  },
}

voorstel "proef" { kop = "Een proef, en donderdag erbij", behoefte = "grap", echt = true,
  zeg {
    korting "Zaterdag een proef op de kade, donderdag zit ik naast je. Ik haal er vijfhonderd af.",
    bod "Zaterdag een proef van triplex op de kade, donderdag zit ik naast je. Eenenveertigvijf.",
    belofte { "Zaterdag een proef op de kade, en ik zorg dat het MT donderdag ja zegt.",
      dan = { "Daar zorg jij niet voor. Daar zorgt niemand voor. Als je dát nou had weggelaten, dan had ik zitten "
          .. "luisteren. Je hoeft niet te winnen voor mij, je moet alleen blijven zitten.",
        denkt = "Zonde. En hij zat zo goed." } },
  },
  antwoord {
    [0] = { "Naast me? Hoezo naast me? Zie ik eruit of ik omval? Leuk, hoor, zo'n proef, maar donderdag red ik wel, ik "
        .. "[praat me er wel doorheen](afmaken).",
      denkt = "Waar haalt hij dat vandaan. Hij weet niet eens waarom het eng is." },
    [1] = { "Een proef, dat is niet gek. [Coba](coba) zou komen kijken. Maar jij naast mij, wat ga je daar doen? Klappen? "
        .. "Je weet nog niet hoe het [de vorige keer](overruled) echt ging.",
      denkt = "Nou. En? Het blijft stil, en ik hou mijn mond een keer." },
    [3] = { "Wacht. Zaterdag hangt het er, dan ziet Coba het. En donderdag zit jij naast me. Dan hangt [dat bord](zwaaien) "
        .. "er zaterdag ook bij, met z'n gezicht naar voren. En als ze vragen wat het oplevert, dan zeg jij niks. En ik "
        .. "ook niet. Twee tellen. Dat kan ik, als er iemand naast me zit.",
      denkt = "En nou vragen. Niet uitleggen. Vragen, vragen, vragen.", blik = "jou" },
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
  denkt = "Twaalf vakjes, en ik heb op alles iets leuks gezegd. Hij heeft niet één keer gezegd dat hij het wou hebben.",
  verteller = "Coba",
  ochtend = "Ze kwam m'n kamer binnen en ze zei: Coba, ik heb examen gedaan. Wat voor vak, vroeg ik. Borden. Had je het "
      .. "goed? Alles, zei ze, en hij is weg, en ik heb geen idee of hij het nou wou. Ze bleef nog even bij mijn raam "
      .. "staan. Om half vijf kwam die derde.",
  voorstel = "Het stond netjes op een rij. Ik weet alleen niet meer wat het was. Borden, neem ik aan.",
  wedstrijd = "Hij heeft gewonnen van het formulier. Daar deed ik niet aan mee, ik hield de stand bij.",
  gevoel = "Vlot. Zoals bij de tandarts, als je geen gaatjes hebt.",
  chef = "Zo, klaar? Je klinkt alsof je iets hebt ingeleverd. Vertel.",
}

einde "deur" {
  "Ik vind dus iedereen leuk, hè, dat is mijn vak. En zelfs mij lukt het even niet. De trap is links. Nee, links. Er hangt "
      .. "geen bordje.",
  denkt = "Dat heb ik nog nooit tegen iemand gezegd. Het was makkelijker dan een zeven.",
  verteller = "Siemen",
  ochtend = "Er kwam er een beneden die de uitgang niet vond. Met een tas. Ik heb gewezen. Dank u wel, zei hij, en hij "
      .. "liep naar de sneldienst. Boven stond Anouk voor het raam. Die zwaaide niet, en dat zegt wat, want die zwaait "
      .. "naar iedereen.",
  voorstel = "Daar zijn we niet aan toegekomen. Of wel, en dan heb ik niet opgelet.",
  wedstrijd = "Hij stond geloof ik op het verkeerde veld.",
  gevoel = "Moe. Of ik een half uur een deur dicht had staan houden met m'n heup.",
  chef = "Jij bent vroeg. Staat de motor al aan? Zeg eens.",
}

einde "mailtje" {
  "Superfijn. Stuur het me nog even digitaal, dan kom ik bij je terug. Nee, echt, superfijn gesprek.",
  denkt = "Als ik superfijn zeg is het over. Dat weet iedereen die me kent. Hij kent me dus niet.",
  verteller = "Roos",
  ochtend = "Nouk belde, gisteravond. Ik vroeg naar die tweede, van de borden. Superfijn, zei ze. O jee, zei ik. Ja, zei "
      .. "ze. We hebben er even om gelachen, en toen zei ze opeens: weet je dat ik hem wou. Dat ik hem gewoon wou. En toen "
      .. "begon ze over de hond.",
  voorstel = "Hij stuurt het. Het komt in het mapje 'lezen'. Daar zit ook nog iets in over zonnepanelen.",
  wedstrijd = "Hij speelde gelijk. Dat is in een rijtje van drie gewoon verliezen, alleen duurt het langer.",
  gevoel = "Beleefd. Ik had er kaakpijn van, 's avonds.",
  chef = "En? Stuur jij haar iets, of stuurt zij jou iets?",
}

einde "praatje" {
  "Nou! Dat vloog om, hè? Wat een leuk gesprek. Echt. Was er verder nog… nee? Nee. Nou, dan houden we contact. Kijk uit op "
      .. "de trap, links is beter.",
  denkt = "Vraag het. Je jas is al half aan. Vraag het nou. Nee. Hij bedankt me voor de koffie.",
  verteller = "Anouk",
  ochtend = "Om half vijf kwam Boris. Lelijke borden, lijmlucht. Tien voor vijf legt hij z'n hand plat op die map en hij "
      .. "zegt: mag ik het hebben, mevrouw Dijkema? En ik zei ja. Zo, van schrik, net als bij de koffie. Op de fiets moest "
      .. "ik aan die tweede denken. Dat was een negen. Om vier uur had hij het gehad. Hij stond al in de deur en ik had "
      .. "het ja al in m'n mond, en hij vroeg het niet.",
  voorstel = "Ik had bijna alles goedgevonden. Hij had het alleen niet over de opdracht. Hij had het over contact houden.",
  wedstrijd = "Er was er maar één die wist dat het een wedstrijd was. Die kwam om half vijf.",
  gevoel = "Heel leuk. Dat is het erge. Zo leuk heb ik in weken niet gezeten, en ik heb er een ander mee naar huis "
      .. "gestuurd.",
  chef = "Ik hoor je neuriën. Dus het was leuk. En toen?",
}

einde "denkt" {
  "Dinsdag, hè? Laten we dinsdag zeggen. Ik zet je erin, met potlood. Nee, dat is verstandig, dinsdag. Heel verstandig.",
  denkt = "Verstandig. Ik had vandaag gewild. Blijf zitten, gek. Vraag wat er vandaag nog aan mankeert. Hij schrijft "
      .. "'dinsdag' op.",
  verteller = "Coba",
  ochtend = "Die derde van haar ging de deur niet uit met een dinsdag. Die vroeg wat ervoor nodig was om het diezelfde "
      .. "middag te krijgen, en toen bleef hij zitten tot ze het zei. Kwart over vijf staat ze bij mij: Coba, ik heb ja "
      .. "gezegd tegen de verkeerde. Bel die ander dan, zei ik. Nee, zei ze, die belt mij. Dinsdag. En ze lachte erbij, "
      .. "maar ik heb m'n bril afgezet.",
  voorstel = "Er zat iets in waar ik op zat te wachten, dat weet ik zeker. En toen werd het een afspraak.",
  wedstrijd = "Hij lag voor. Hij lag echt voor. Hij is met de finish in zicht even gaan liggen, om niet te duwen.",
  gevoel = "Dat ik opgelucht was, bij dat 'dinsdag'. En dat ik daarna bij het raam stond en dacht: dat was niet wat ik "
      .. "wou.",
  chef = "Dinsdag dus. En wat denk je dat zij vanmiddag nog gaat doen?",
}

einde "ja" {
  "Ja. Nee, niks zeggen, deze maak ik zelf af. Ja. Zaterdag half acht bij Siemen, en neem koffie mee, echte. Donderdag zit "
      .. "jij links van me, en als ze vragen wat het oplevert houden we samen onze mond. Nu ga ik Boris afbellen. En dan "
      .. "moet ik naar beneden. Niet roken. Zwaaien.",
  denkt = "Niet roken, zwaaien. Ik zei het gewoon, tegen een leverancier, op m'n werk. En ik heb hem een hand gegeven.",
  verteller = "Mats",
  ochtend = "Mijn moeder stond er weer, gisteren, met dat bord. Een heel groot blauw bord, dat hield ze boven haar hoofd. "
      .. "Zwaaien, stond erop, met een pijl. De pijl wees naar de snackbar. Het hele dek keek. Ik deed of ik haar niet "
      .. "kende. Tot de groene ton. Toen heb ik m'n arm uitgestoken. Eén. Maar wel helemaal.",
  voorstel = "Iedereen kwam borden brengen. Hij kwam donderdag brengen.",
  wedstrijd = "Hij wou het hebben en hij zei het. Dat is alles wat ik in zes jaar had willen horen, op een man van de "
      .. "koffie na.",
  gevoel = "In m'n kaken. Ik wist niet dat het er nog zat.",
  chef = "Ik hoor niks. Dat is of heel slecht of… Zeg eens wat.",
}
