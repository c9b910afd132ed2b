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
  denkt = "Ik hoor het mezelf zeggen en ik geloof er geen woord van.",
  blik = "tafel",
}

opening {
  stemming = "weerzien",
  "Nummer twee! Dat zeg ik dus, en ik weet je naam gewoon. Hier zegt [niemand ooit nee](niemand), dus alles ligt weer op "
      .. "tafel en jullie mogen alle drie nog een keer. De koffie is [nog even slecht](koffie) en ik vind jullie nog "
      .. "steeds [alle drie leuk](leuk). Kwart over vier moet ik [even roken](roken).",
  denkt = "Kijk, daar zit die weer. Had ik niet op gerekend, en ik ben er blij om.",
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
        denkt = "Nee, over de prijs heb ik vannacht niet wakker gelegen." } },
  },
  antwoord {
    [1] = { "Nou ja, leuk. Aardige mensen, mooie mapjes.", denkt = "Leuk is mijn nette woord voor geen idee." },
    [2] = { "Leuk zeg je ook van een jurk die je terughangt. Ik heb [een lijst met cijfers](zeven), daar staan jullie "
        .. "alle drie keurig op, en ik zit ernaar te staren of het een menukaart is. En [de derde](derde) moet nog "
        .. "komen.",
      denkt = "En dan bestel ik altijd wat degene naast me neemt." },
    [3] = { "Kiezen! Dat woord gebruiken we hier niet, wij 'nemen afscheid van een propositie'. Nee, eerlijk? Ik heb "
        .. "jullie alle drie [een zeven](zeven) gegeven. Dan hoef ik het niet te zeggen. En [donderdag](donderdag) "
        .. "moet het alsnog.",
      denkt = "Daar heb ik een zondag aan zitten schuiven.",
      zwijg = { "Wat? Je kijkt alsof er nog wat komt. Er komt niks. Of ja, één van jullie zit me een beetje "
          .. "[dwars](dwars), maar dat is een ander verhaal.",
        denkt = "Ik kan echt niet tegen stil." } },
    [4] = { "Ik weet al een week wie het moet worden. Ik kan alleen niet zeggen [waarom](waarom). En zonder waarom kom ik "
        .. "hier nergens, dan staan ze me daar weer vriendelijk aan te kijken.",
      denkt = "Dat had ik niet willen zeggen. Niet tegen één van de drie.", blik = "jou" },
  },
  antwoord { stemming = "berend",
    [2] = { "Leuk. Ja. Dat zei ik vijf minuten geleden ook tegen [Berend](berend). 'Ze zijn alle drie leuk.' En toen vroeg "
        .. "hij of ik ook nog iets vond.",
      denkt = "Ik weet het nog steeds niet." },
    [3] = { "Ik vind eigenlijk niks leuk vandaag. Ik heb jullie alle drie [een zeven](zeven) gegeven, zodat ik niemand "
        .. "hoef te laten vallen, en nou moet ik [donderdag](donderdag) met drie zevens naar binnen.",
      denkt = "Eén vraag van Berend en ik ben al niet leuk meer." },
  },
}

haakje "eerste" { soort = "feit", vak = "promotie 1", ook = "product 2",
  zeg {
    door "Vertel eens wat ze vanmiddag beter deden.",
    stuurt "Zo'n groot bureau denkt toch niet echt mee?",
    preek "Bij dat soort clubs betaal je vooral de verpakking.",
    sluit "Hoeveel zaten ze boven onze prijs?",
  },
  antwoord {
    [1] = { "Die hadden een film. Met een drone en violen.", denkt = "Ik stond erop. Van boven. Ik moet naar de kapper." },
    [2] = { "Drie minuten film, de boot in slow motion, en dan in beeld: 'Every crossing is a story'. Ik heb even "
        .. "ademgehaald. Zulke zinnen schreef ik zelf, negen jaar lang, aan jouw kant van de tafel. Toen [won ik "
        .. "nog](winnen).",
      denkt = "En hij was niet eens slecht, die zin." },
    [3] = { "Weet je wat gemeen was? Ze stuurden [Roos](roos). Daar heb ik negen jaar naast gezeten, in Amsterdam. Die "
        .. "vroeg niet naar borden. Die keek de kamer rond, en toen vroeg ze hoe het met míj ging.",
      denkt = "Ik vertel een concurrent over een concurrent. Heel professioneel, Anouk.",
      zwijg = { "Achtenvijftigduizend, trouwens. Dat mag je niet weten. Dat is dertienduizend boven [wat Wiebe](wiebe) "
          .. "goedvindt.",
        denkt = "Zo. Nu is het helemaal een rommeltje." } },
  },
}

haakje "roos" { soort = "gevoel", vak = "promotie 1", ook = "promotie 3",
  zeg {
    sluit "Hoe vaak zien jullie elkaar nog?",
    terug { "Je was even van je stuk, toen zij daar zat.", gevoel = true },
    preek "Met vrienden moet je geen zaken doen, is mijn ervaring.",
    vult { "Dan gun je het haar stiekem toch het meest.",
      dan = { "Roos gun ik de hele wereld, behalve deze hal. Haar bureau was een acht, en ook daar heb ik [een "
          .. "zeven](zeven) van gemaakt. Zo eerlijk ben ik dan weer.",
        denkt = "Toen wist ik nog niet dat zij het zou zijn. Maar ik had het anders ook gedaan." } },
  },
  antwoord {
    [1] = { "Oud-collega. Heel goed.", denkt = "Ze was getuige op mijn bruiloft." },
    [2] = { "Zij tekende, ik schreef. En als we een klant wilden, dan [kregen we die ook](winnen). Toen ging ik naar het "
        .. "noorden en zij kreeg mijn raam.",
      denkt = "Met uitzicht op een gracht. Ik heb zee, dat is ook water." },
    [3] = { "'Nouk,' zei ze, op de trap, 'wat doe jij hier eigenlijk?' En toen zei ik iets grappigs. Ik weet niet eens "
        .. "meer wat. Zij lachte niet. Vroeger zei ze het al: [jij lacht je overal uit](afmaken).",
      denkt = "Ze had haar hand op de leuning en ze wachtte. En ik maar ratelen.",
      zwijg = { "Ze bedoelde het lief. Dat was het nare, ze bedoelde het gewoon lief.",
        denkt = "Had ze maar iets gemeens gezegd. Daar heb ik antwoorden voor." } },
    [4] = { "Er staat daar een bureau leeg, naast het hare. Dat zei ze onderaan de trap. Ik heb geen ja gezegd en geen "
        .. "nee. Ik zei: ik moet hier eerst nog [één bord ophangen](zwaaien). Alsof het een schilderijtje was.",
      denkt = "Dat heb ik thuis nog niet eens verteld.", blik = "raam" },
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
    [1] = { "Contract. Nog twee jaar.", denkt = "En toch drinken ze hem allemaal op." },
    [2] = { "Mijn schuld. Er waren er drie, net als nu, en dit was de slechtste. Maar die man zette z'n tas neer en [vroeg "
        .. "het gewoon](vragen): mag ik 'm bij jullie neerzetten? Ik zei ja van schrik.",
      denkt = "Ik zie hem nog staan, met die tas." },
    [3] = { "De andere twee zeiden 'wij horen graag van u'. En hij zei: mag ik het hebben? Toen dacht ik, wie het zo graag "
        .. "wil, die komt ook als het ding stuk is. En hij komt, hè. Elke week. Er is [maar één ander](vragen) die "
        .. "het ooit vroeg, in zes jaar.",
      denkt = "Duidelijker wordt het vandaag niet, vrees ik." },
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
    [1] = { "Mensen vragen niet zo makkelijk iets.", denkt = "Ik ook niet, trouwens." },
    [2] = { "Eenendertig in zes jaar, dat staat achter in m'n agenda. Twee hebben gevraagd of ze het mochten hebben: "
        .. "die van de koffie, en een jongen met vlaggen. Kijk maar buiten: vlaggen. De rest vond het vooral [erg "
        .. "gezellig](gezellig).",
      denkt = "Die vlaggen zijn niet eens mooi. Maar ze hangen." },
    [3] = { "Als iemand het wél vraagt, schrik ik. Dan moet ik opeens iets vínden. Maar liever dat dan weer een mapje "
        .. "en 'we spreken elkaar'. In dit hele gebouw [vraagt niemand](niemand) ergens om. Je zou denken dat een "
        .. "verkoper het nog doet.",
      denkt = "Zo. En nou mijn mond dicht.", blik = "jou",
      zwijg = { "Ik zeg niet dat je het nú moet vragen. Je moet ook wel weten wát, anders is het weer koffie.",
        denkt = "Nog twee jaar koffie. Nee, dan liever niks." } },
    [4] = { "Weet je wat ik denk, als er iemand op die stoel zit? Vraag het. Vraag het nou. En dan zie ik ze "
        .. "ademhalen, en dan [maak ik hun zin af](afmaken) met iets leuks, en dan durven ze niet meer. Dat doe ik. "
        .. "Niet zij.",
      denkt = "En dan zeg ik 's avonds dat ze niks durven, die verkopers.",
      zwijg = { "Ik zou het bij mij ook niet durven, eerlijk gezegd.",
        denkt = "Op m'n zevenentwintigste wel. Toen had ik mezelf rauw gelust." } },
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
    [1] = { "Het is toch gezellig?", denkt = "Zo staan wij ook in de personeelsgids." },
    [2] = { "Ik sta erom bekend, vraag maar rond. Bij Anouk is het altijd leuk. Er gaat hier [niemand met een nee](vragen) "
        .. "de deur uit. Met een ja trouwens ook niet.",
      denkt = "Ik zei het nog vrolijk ook." },
    [3] = { "Er is een vrouw vier keer teruggekomen, voor posters. Elke keer met bonbons. Ik wist na één keer dat het "
        .. "niks werd. Als me iets [dwarszit](dwars) zeg ik het niet. Bij haar niet, bij jullie ook niet. Ik nam er "
        .. "nog een.",
      denkt = "Zelfgemaakt. Met zeezout." },
    [4] = { "Ik beloof niks meer. Ik heb één keer iets beloofd, met een hand erop, en die heb ik [weer terug moeten "
        .. "nemen](hand). Sindsdien hou ik het gezellig.",
      denkt = "Die hand voel ik nog." },
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
    [1] = { "Jeugdige overmoed. Ging vanzelf over.", denkt = "Was het maar vanzelf gegaan." },
    [2] = { "Een koekfabriek. [Roos](roos), van nummer één, en ik. Zeven uur 's ochtends aan de poort, tekeningen in "
        .. "een vuilniszak. Stapt de directeur uit. 'Wij willen dit,' zei ik. Dat was de hele presentatie.",
      denkt = "Hij had nog een boterham in z'n hand." },
    [3] = { "Ik was zevenentwintig en ik wóú iets. Dat voel je hier, in je kaken. Nu zit ik aan deze kant, ik krijg "
        .. "drie keurige mensen aan tafel, en dan denk ik: [wil iemand het nou hebben](vragen), of niet?",
      denkt = "Bij Roos zag ik het wel. Maar die wou iets anders.",
      zwijg = { "Dat was niet tegen jou. Nou, jawel. Een beetje was het tegen jou.",
        denkt = "Dat kwam aan. Mag ook weleens." } },
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
        denkt = "Alsof ik dat eerlijk heb zitten uitrekenen." } },
  },
  antwoord {
    [1] = { "Een zeven is netjes.", denkt = "Met een zeven kom je overal langs." },
    [2] = { "Vijf kolommen, met gewichten. Prijs telt veertig, dat wou [Wiebe](wiebe). Er stond ook 'klik' bij, voor tien "
        .. "procent. Die heeft hij eruit gehaald, want die kon hij niet controleren.",
      denkt = "En ik had hem nog laag ingezet." },
    [3] = { "Ik heb zitten schuiven tot er overal een zeven stond. Een uur lang, op een zondag. Dan kan niemand "
        .. "[donderdag](donderdag) zeggen dat ik partijdig ben. Dat ben ik één keer geweest, [partijdig](vorige).",
      denkt = "Een volwassen vrouw die op zondag cijfers scheeftrekt tot ze recht zijn.",
      zwijg = { "Eén zo'n uur, en het was mooi weer ook nog.",
        denkt = "Iedereen liep op het strand." } },
    [4] = { "Eén van de drie was een negen. Die heb ik teruggedraaid. Ik ga niet zeggen wie, maar vraag me eens "
        .. "[waarom](waarom) ik dat deed. Dat vraagt hier niemand, die zien een zeven en zijn tevreden.",
      denkt = "Je kunt het aan m'n gezicht zien, volgens mij.", blik = "jou" },
  },
}

haakje "waarom" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    stuurt "Onze prijs is toch een prima argument?",
    door "Help me eens: waarmee win jij dit daarbinnen?",
    terug "Je weet het wel, je krijgt het alleen niet verkocht.",
    preek "Zet de voordelen onder elkaar, dan zie je het vanzelf.",
  },
  antwoord {
    [1] = { "Een gevoel is geen agendapunt, zullen we maar zeggen.", denkt = "Dat zei Wiebe. Ik praat hem na." },
    [2] = { "Ik heb [donderdag](donderdag) twaalf minuten om uit te leggen waarom de één en niet de ander. 'Het voelde "
        .. "goed' heb ik al eens gezegd. Dat is [niet best afgelopen](overruled).",
      denkt = "Daar gaat de helft van af aan de beamer." },
    [3] = { "Het is iets kleins. Jullie man die kwam meten, [die lange](meter). Die deed iets op de kade, en sindsdien sta "
        .. "jij bij mij bovenaan. Zo. Maar daar kan ik [donderdag](donderdag) toch niet mee aankomen?",
      denkt = "Dat had ik in m'n zak moeten houden. Nou ja.",
      zwijg = { "Ja. Jullie. Doe nou maar niet alsof je dat niet hoorde.",
        denkt = "Zo. En nou jij." } },
    [4] = { "Jullie stonden op een negen en ik heb er een zeven van gemaakt. En nu zit ik hier te wachten tot jij mij iets "
        .. "geeft waar ik mee naar binnen kan. Iets wat blijft staan als ze lachen. Want dan [lach ik mee](afmaken), dat "
        .. "weet ik nu al.",
      denkt = "En nu vooral niet zelf gaan praten.", blik = "jou" },
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
      denkt = "En jou vertel ik het nu pas." },
    [3] = { "Boris wil het hebben, dat hoor je. Z'n borden zijn lelijk, je ruikt de lijm hier al, maar hij komt als het "
        .. "waait. En jullie, ja, daar is [één dingetje](dwars) mee.",
      denkt = "Het zijn er twee. Drie, als ik eerlijk ben." },
    [4] = { "Als hij straks zegt 'mag ik het hebben', dan weet ik niet of ik nee zeg. Niet omdat hij de beste is. Dan ben "
        .. "ik ervan af, van [die zevens](zeven) en dat vriendelijke gedoe.",
      denkt = "Dat meende ik. Ik schrik er zelf een beetje van.",
      zwijg = { "Half vijf. Dus je hebt nog even.",
        denkt = "Opener dan dit krijg je ze niet. En dan gaat iemand z'n veters zitten strikken." } },
  },
  antwoord { stemming = "mist",
    [1] = { "Die staat in de file. Fabriek, uit het zuiden.", denkt = "Die belt straks vanuit de berm." },
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
    [1] = { "Niks, joh. Ziet er verzorgd uit.", denkt = "Als je het zo vraagt zeg ik altijd nee." },
    [2] = { "Oké. [Bladzijde negen](patienten). Daar staat 'uw patiënten', waar reizigers moet staan. Verder niks, hoor. "
        .. "Heel verzorgd.",
      denkt = "Er is nog iets, maar dit was al een hele stap." },
    [3] = { "Twee dingen. Op [bladzijde negen](patienten) heten onze reizigers 'uw patiënten', die is grappig. En "
        .. "jullie zijn [met z'n twaalven](klein), die is niet grappig. Zo. Ik word er een beetje misselijk van.",
      denkt = "Rode oren, maar er loopt niemand weg.",
      zwijg = { "Je mag best iets terugzeggen. Nummer één was al drie keer in de verdediging geschoten.",
        denkt = "Dat helpt, dat er niks terugkomt." } },
    [4] = { "Oké, drie. 'Uw patiënten', [bladzijde negen](patienten). Dan: jullie zijn [met z'n twaalven](klein). En de "
        .. "derde is de ergste, dat ik jullie eigenlijk wíl hebben. [De vorige keer](vorige) dat ik iemand wilde is dat "
        .. "niet best afgelopen.",
      denkt = "Ik was van plan er twee te zeggen." },
  },
}

haakje "patienten" { soort = "belang", vak = "product 2", ook = "klanten 1",
  zeg {
    stuurt "Zulke foutjes zie je toch in elke offerte?",
    sluit "Heeft er hier verder nog iemand naar gekeken?",
    vult { "Dat heeft iemand op kantoor verkeerd geplakt.",
      dan = { "Iemand op kantoor. Ja, die werkt hier ook, die heeft hier alles gedaan. Bij ons heeft ook [nooit "
          .. "iemand](niemand) iets op z'n geweten.",
        denkt = "Zo'n kleine was het, en dan nog is het iemand anders." } },
    eerlijk "Die is van mij. Ik heb hem niet nagelezen.",
  },
  antwoord {
    [1] = { "Er staat 'patiënten'. Verder een prima hoofdstuk.", denkt = "Met plaatjes." },
    [2] = { "'Wij begeleiden uw patiënten veilig naar de uitgang.' Ik heb het voorgelezen aan [Siemen](siemen), van de "
        .. "kade. Die heeft drie dagen lopen vragen of de patiënten al aan boord waren.",
      denkt = "Ook tegen een schoolreis. Die vonden het geweldig." },
    [3] = { "Ik heb er vreselijk om gelachen, en 's avonds dacht ik: dus dit is niet voor mij geschreven. Bij de "
        .. "andere twee ook niet, daar was het alleen beter weggeplakt. En ik hoopte juist, sinds jullie man [die kwam "
        .. "meten](meter).",
      denkt = "Dat hoopte ik echt. Dat was het vervelende.",
      zwijg = { "Zes mensen hebben die offerte hier gehad, en ik ben de enige die zo ver kwam.",
        denkt = "Wiebe is meteen doorgebladerd naar de prijs." } },
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
    [1] = { "Twaalf man, vierentachtig borden. Ik kan delen.", denkt = "Zeven per man. Weer een zeven." },
    [2] = { "'En als er drie griep hebben?' zegt [Wiebe](wiebe) dan. En dan moet ik iets terugzeggen. [De vorige "
        .. "keer](vorige) was het één man, in een schuur. Toen had ik ook niks terug.",
      denkt = "Ik had wel iets terug. Daar gaat het nou niet over." },
    [3] = { "Als jullie het niet halen, open ik op één mei een hal waar niemand de wc vindt, en [Siemen](laatste) staat er "
        .. "de dag erna niet meer om te wijzen. Wiebe zegt dan niks. Die kijkt alleen. Zo keek hij [toen ook](overruled).",
      denkt = "Ik zie die kinderen al staan, met hun benen over elkaar." },
  },
}

-- De vorige keer: een schilder, een hand, een bord dat er toch kwam.

haakje "vorige" { soort = "gevoel", vak = "promotie 3", ook = "markt 1",
  zeg {
    preek "Deze keer moet je het gewoon zakelijk houden.",
    vult { "Die partij liet je toen zitten.",
      dan = { "Andersom. [Hij](ids) heeft niemand laten zitten, hij stond al met z'n ladder klaar. Ik was het. Dat "
          .. "horen ze hier niet graag, dus dat zit niet in de mop.",
        denkt = "Iedereen denkt dat. En ik zeg er niks van." } },
    terug { "Daar heb je dus nog steeds last van.", gevoel = true },
    sluit "Ging het toen ook over borden, of iets anders?",
  },
  antwoord {
    [1] = { "Andere borden, andere tijd.", denkt = "Het is pas tweeënhalf jaar geleden." },
    [2] = { "Tweeënhalf jaar terug, de oude hal, zesentwintig borden. Ik koos [een letterschilder](ids). Er hangen nu "
        .. "[stickers](stickers), dus je voelt hem aankomen.",
      denkt = "Zo vertel ik het op borrels. Dan lachen ze." },
    [3] = { "Ik had [de mooiste](ids) gekozen. De goedkoopste was een ander, de grootste ook. Dat was op een dinsdag. Op "
        .. "vrijdag was het iemand anders, en dat heb ik hem [zelf moeten vertellen](hand).",
      denkt = "Dinsdag, woensdag, donderdag. En toen was het alweer over.",
      zwijg = { "Overruled, zeg ik er dan achteraan. Mooi woord. Klinkt of je [gevochten](overruled) hebt.",
        denkt = "Ik heb niet eens m'n stoel verschoven." } },
    [4] = { "Ik heb iemand een hand gegeven en hem [weer teruggenomen](hand). Sindsdien doe ik alles met kolommen, en "
        .. "iedereen krijgt evenveel tijd. En een hand geef ik niet meer, is je dat opgevallen? Ik wuif. Daar bij de deur.",
      denkt = "Er kwam een hand, en ik wees naar de kapstok." },
  },
}

haakje "ids" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  zeg {
    prijst "Mooi ambacht, dat zie je bijna nergens meer.",
    sluit "Hoeveel borden doet zo'n schilder in een week?",
    door "Wat zag je in hem, dat je hem wou?",
    preek "Zo'n eenmanszaak is natuurlijk ook wel kwetsbaar.",
  },
  antwoord {
    [1] = { "Ids Wiersma. Schildert letters.", denkt = "Ik weet niet eens of hij het nog doet." },
    [2] = { "Ids. Schuur achter de dijk, kwast in z'n borstzak. 'Wat voor weer is het, als ze het lezen?' vroeg hij. "
        .. "Regen, zei ik. 'Dan moet die letter dikker.' Ik gaf hem een hand, en die heb ik [terug moeten nemen](hand).",
      denkt = "Ik had vroeger drie pitches in de week. Er was er nooit een zo kort." },
    [3] = { "Hij stond een hele zaterdag op de kade, uit zichzelf, alleen te kijken. 'Die mensen op [die "
        .. "hoek](zwaaihoek),' zei hij, 'waar wachten die op? De boot is weg.' Ik heb het hem verteld. Hij was de eerste.",
      denkt = "Als hij me aangekeken had, had ik er iets leuks van gemaakt.",
      zwijg = { "De dinsdag erop heb ik hem een hand gegeven. Dat kon niet anders meer. En op vrijdag "
          .. "[teruggenomen](hand).",
        denkt = "Een droge hand, met verf in de plooien." } },
    [4] = { "Hij heeft er die woensdag een klus voor afgezegd. Elf garnalenkotters, elf boegen, die doet hij eens in "
        .. "de vijf jaar. Dat wist ik. Dat wist ik al toen ik hem [afbelde](hand).",
      denkt = "Ik heb ze later zien liggen, in de haven. Ze glommen. Een ander had het gedaan." },
  },
}

haakje "hand" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    vult { "Hij zal wel woedend zijn geworden.",
      dan = { "Was hij maar woedend geworden. 'O,' zei hij, 'dan kan ik dit najaar de tuin doen.' En toen vroeg hij heel "
          .. "netjes of [het blauw](blauw) nog terug kon.",
        denkt = "Het was eind september. Zo'n tuin is het niet." } },
    preek "Zolang er niks getekend is, mag dat gewoon.",
    sluit "Wat heb je daar nog voor kunnen betalen?",
    door "Hoe ging dat, toen je hem moest afbellen?",
  },
  antwoord {
    [1] = { "Dat was geen leuk telefoontje.", denkt = "Nog geen drie minuten. Dat kun je nakijken in je telefoon." },
    [2] = { "Dinsdag gaf ik hem een hand: het is voor jou. Donderdag zat het MT. Vrijdag stond ik te bellen op de kade, "
        .. "achter de pinautomaat, want hier mocht niemand het horen. Hij vroeg alleen of [het blauw](blauw) terug kon.",
      denkt = "Er stond wind. Ik heb het nog een keer moeten zeggen, harder." },
    [3] = { "'Ids,' zei ik, 'ze zijn er helaas anders in gaan staan.' Ze. Helaas. Anders in gaan staan. Ik verdien m'n "
        .. "brood met zinnen en dát kwam eruit. Hij zei: o. En of [het blauw](blauw) nog terug kon.",
      denkt = "Hij vond het zonde van het blauw. Dat was alles.",
      zwijg = { "'Ze', zei ik. Er was geen [ze](overruled).", denkt = "Toen had ik het nog kunnen rechtzetten." } },
    [4] = { "Hij heeft mij getroost. Hij mij. 'Jij kunt er niks aan doen, meid, zo zijn die heren.' En ik zei "
        .. "dankjewel, Ids. Ik heb hem in de waan gelaten dat het [die heren](overruled) waren. Het was [één "
        .. "grapje](grap).",
      denkt = "Ik word er nog warm van, en niet van de goeie kant.", blik = "tafel" },
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
    [1] = { "Dat zal hij wel ergens voor gebruikt hebben.", denkt = "Ik weet precies waar het zit." },
    [2] = { "Dertig liter, het blauw van de boot. Had hij meteen laten mengen, en dat neemt geen winkel terug. Hij "
        .. "heeft er z'n hek mee gedaan, en z'n schuur. Je ziet het van de dijk. Dus ik rijd om. En [hier staat nog "
        .. "een bord](zwaaien).",
      denkt = "Ik noem het de mooie route." },
    [3] = { "Drie weken later stond er een pakket bij de balie. Eén bord. Briefje erop: 'Die verf had ik toch. Ids.' "
        .. "Het staat daar, [tegen de kast](zwaaien), met z'n gezicht naar de muur. Ophangen kan ik het niet, en weg "
        .. "kan het ook niet.",
      denkt = "De schoonmaker stoft hem af. De achterkant dan.",
      zwijg = { "Geen rekening erbij. Ik heb nog in het karton gezocht.",
        denkt = "Een rekening had ik kunnen betalen." } },
    [4] = { "Ik heb hem nooit meer gebeld. Tweeënhalf jaar. Hij stuurde me nog [een bord](zwaaien), zomaar. Dan zegt "
        .. "hij: en, hangt-ie? En dan moet ik vertellen hoe het [echt gegaan is](overruled). Ik bel pas als het hangt. "
        .. "Dus ik bel niet.",
      denkt = "Zo hou ik dat nou al tweeënhalf jaar vol." },
  },
}

-- Het gebouw: donderdag, tien uur, punt zeven.

haakje "donderdag" { soort = "belang", vak = "markt 2", ook = "promotie 2",
  zeg {
    door "Vertel eens, hoe gaat dat daar, donderdag?",
    stuurt "Dat wordt toch gewoon een hamerstuk?",
    prijst "Dat pak jij vast heel handig aan.",
    sluit "Hoe laat ben je aan de beurt, donderdag?",
  },
  antwoord {
    [1] = { "MT. Tien uur.", denkt = "Elke donderdag. Zelfde koekjes." },
    [2] = { "Punt zeven, na de lenspompen. Twaalf minuten. [De directeur](berend) aan de kop, [Wiebe](wiebe) met z'n "
        .. "tabblad, Coba, en ik met een presentatie. Raad maar [wie er kiest](beslist).",
      denkt = "Als de lenspompen niet uitlopen, zijn het er twaalf." },
    [3] = { "Vier man, vier bekers. Het wordt stil, en wie dan het langst z'n mond houdt die heeft gewonnen. Dat is altijd "
        .. "[Coba](coba). En ik ben altijd degene die [als eerste wat leuks](afmaken) zegt.",
      denkt = "Er staat een koelkastje in die kamer. Dat hoor je dan.",
      zwijg = { "Weet je wat ik zou willen? Dat er eens iemand náást me zat, daar. Maakt niet uit wie. Nou ja.",
        denkt = "Kom op, Anouk. Het is een leverancier." } },
    [4] = { "Ik lig er wakker van. Van mezelf, van jullie borden niet. Dat iemand vraagt wat het oplevert, en dat er "
        .. "dan weer [een grapje](grap) komt. De vorige keer was dat genoeg. En dat ik vrijdag weer iemand [mag "
        .. "afbellen](hand).",
      denkt = "En dan moet ik dit nummer bellen. Vrijdag.", blik = "raam" },
  },
  antwoord { stemming = "berend",
    [2] = { "'Maak er donderdag niet weer zo'n verhaal van,' zei [Berend](berend) net. Twaalf minuten, na de lenspompen. "
        .. "Ik zei: komt goed. Ik zeg altijd komt goed.",
      denkt = "'Weer', zei hij. Dus hij weet het nog." },
  },
}

haakje "beslist" { soort = "belang", vak = "promotie 2", ook = "markt 3",
  zeg {
    prijst "Jij weet vast precies hoe je dat speelt.",
    stuurt "Maar jouw stem geeft hier toch de doorslag?",
    door "Wie moet er nog knikken voor jij ja zegt?",
    sluit "Hoeveel mag jij hier zelf tekenen?",
  },
  antwoord {
    [1] = { "Formeel het MT.", denkt = "Zo staat het ook in de uitnodiging." },
    [2] = { "Op papier [Berend](berend). Die tekent wat [Wiebe](wiebe) optelt, en Wiebe telt op wat ik hem geef. En "
        .. "dan ligt het hier weer, op mijn bureau.",
      denkt = "Ik zou het zelf ook doorgeven." },
    [3] = { "[Coba](coba). Hoofd vaart. Ze staat op geen enkel schema bij dit project. Maar gaat die bril van haar af, "
        .. "dan kijkt ze, en pas als zij gekeken heeft pakt Berend z'n pen. Zes jaar, en geen leverancier die ooit "
        .. "naar haar gevraagd heeft.",
      denkt = "Ze vragen altijd of ík de beslisser ben. En dan knik ik, want dat is leuk.",
      zwijg = { "Ze zet die bril niet uit zichzelf af. Daar moet je haar iets voor laten zien. Beneden, [bij de "
          .. "rijen](rijen).",
        denkt = "Ik heb haar in zes jaar één keer zonder gezien." } },
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
    [1] = { "Directeur. Was kapitein.", denkt = "Ze hebben alleen de boot eronder weggehaald." },
    [2] = { "Hij kijkt eerst uit het raam voor hij ergens ja op zegt. Er is geen weer in die kamer, maar hij kijkt. Zes "
        .. "jaar, en ik weet nog niet wat hij vindt. Dat weet alleen [Coba](coba).",
      denkt = "Dan kijk ik ook maar even naar buiten." },
    [3] = { "Hij zegt ja tegen iemand die het zeker weet. Een stuurman die 'misschien bakboord' zegt, die kan gaan. En "
        .. "dan kom ik binnen, en ik zeg misschien, [met een grapje erbij](afmaken). En [wie beslist er dan](beslist)?",
      denkt = "Daar had ik in zes jaar ook weleens op kunnen komen." },
  },
  antwoord { stemming = "berend",
    [1] = { "Hij wou het kort houden. Dat lukte.", denkt = "Ik stond nog met de deurkruk in m'n hand." },
    [2] = { "'Hou het simpel, Anouk. Niet weer zo'n verhaal.' En hij keek naar buiten, en toen was het klaar. Zo'n "
        .. "verhaal, dat is wat ik [toen](overruled) had. Ik dacht dat hij dat vergeten was.",
      denkt = "Tweeënhalf jaar, en het ligt er nog." },
    [3] = { "Ik stond daar met drie zevens. 'Wat vind je zelf?' zegt hij. Dat vraagt hij nooit. En ik zei: 'Ze hebben alle "
        .. "drie wel wat.' Hij keek uit het raam. [Misschien bakboord](afmaken), zei ik eigenlijk. Tegen een kapitein.",
      denkt = "En hij vroeg het nog vriendelijk ook." },
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
      denkt = "Wel mooie kleuren, vond ik zelf." },
    [3] = { "Coba moet het zien. Ze zei het letterlijk, een keer bij het jaarplan: ik zie het niet voor me, Anouk. En "
        .. "[dat met dat bord](overruled), dat was ook maar een dia. Hang het beneden, bij [die rijen](rijen), dan "
        .. "staat ze er met haar handen in haar zakken naar te kijken.",
      denkt = "Dat is eigenlijk het hele plan. Waarom bedenk ik dat nu pas.",
      zwijg = { "Van triplex desnoods. Het hoeft niet mooi. Het moet er hangen.",
        denkt = "Ik zit hardop na te denken. Dat is lang geleden." } },
    [4] = { "Ze heeft me eens een vuurtje aangeboden, beneden. Ik stond daar [zogenaamd te roken](roken), met een pakje "
        .. "waar het plastic nog om zat. Ze keek ernaar, ze stak haar aansteker weer weg, en ze bleef naast me staan tot "
        .. "de boot weg was.",
      denkt = "Ze heeft er nooit iets over gezegd.", blik = "raam" },
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
    [1] = { "Financiën. Plafond: vijfenveertigduizend.", denkt = "Aardige man. Vergeet nooit een verjaardag." },
    [2] = { "Boven de aanvraag moest komen: 'bebording in plaats van kademeester'. Vijfenveertigduizend, en daarmee haalt "
        .. "hij [Siemen](laatste) uit de begroting. En dan moet het ook nog wat opleveren.",
      denkt = "Hij wou het vetgedrukt. Dat heb ik niet gedaan." },
    [3] = { "Het gekke is, Wiebe is de enige die hier ergens voor vecht. Alleen altijd voor hetzelfde. 'Wat levert een "
        .. "zwaaier op,' vroeg hij toen, over [dat ene bord](zwaaien). Hij wou het echt weten. En toen kwam er [een "
        .. "grapje](grap), en toen was het klaar.",
      denkt = "Er was best een antwoord op geweest." },
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
    [1] = { "Zo erg is het ook weer niet.", denkt = "Ik verdedig het nog ook." },
    [2] = { "Het is hier net een schip. Iedereen is beleefd, want je kunt er niet af. De één zegt 'goed punt', de ander "
        .. "zegt 'parkeren we even', en [donderdag](donderdag) gaan we weer verder.",
      denkt = "Er staan hier dingen geparkeerd van voor mijn tijd." },
    [3] = { "Ik heb hier nog nooit iemand met z'n vuist op tafel zien slaan. Mezelf ook niet. Eén keer had ik iets "
        .. "waar het voor moest. [Een bord](zwaaien), van negentig bij veertig. En toen zat ik daar, en [toen werd er "
        .. "gelachen](grap).",
      denkt = "Ze vinden me hier allemaal heel vriendelijk.",
      zwijg = { "Ik weet de maat nog. Een maat onthouden, dat doe je alleen van je kinderen.",
        denkt = "Negentig was Mats op de crèche. Dat streepje staat nog op de deurpost." } },
    [4] = { "Weet je wat ik zoek? Iemand die donderdag, als ze stil worden, niet meteen iets liefs zegt. Liefs [doe ik "
        .. "zelf wel](afmaken), daar heb ik geen leverancier voor nodig.",
      denkt = "Dat staat bij niemand in de offerte.", blik = "jou" },
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
        denkt = "Ik had ook ja kunnen zeggen. Dat zeg ik al tweeënhalf jaar." } },
  },
  antwoord {
    [1] = { "Tja. Zo gaat dat.", denkt = "Zo ging het helemaal niet." },
    [2] = { "Donderdag, punt vijf, 'bebording oude hal'. Nog geen minuut. Ik heb hier langer over een printer "
        .. "vergaderd. Er zat [één bord](zwaaien) bij dat ze niet snapten, en toen viel de rest ook om.",
      denkt = "De printer staat er nog. Die werkt ook niet." },
    [3] = { "Wiebe vroeg wat het opleverde. Toen werd er gelachen, en toen waren we bij punt zes. Dat noem ik overruled. "
        .. "Maar er is niemand geweest die nee zei, dat is het rare. Er was alleen [dat grapje](grap).",
      denkt = "Ik vertel het al zo lang zo.",
      zwijg = { "Je gaat zo vragen wat voor grapje. Vraag maar.",
        denkt = "Als er nou niks komt, begin ik over het weer." } },
    [4] = { "Berend had z'n pen al vast. Dop eraf. Die heb ik er zelf weer op gekregen, zonder dat iemand me iets in de "
        .. "weg legde. Met [één grapje](grap). Zij waren erbij, en zelfs zij zeggen: Wiebe. Omdat ik dat al die tijd zeg.",
      denkt = "Zo'n zilveren dop. Dat klikje weet ik nog.", blik = "tafel" },
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
        denkt = "Dat heb ik helemaal zelf gedaan, daar hadden ze niemand voor nodig." } },
  },
  antwoord {
    [1] = { "Flauwigheidje.", denkt = "Het was juist een goeie." },
    [2] = { "Wiebe vroeg: wat levert een zwaaier op? En toen kwam er een grap, en die was goed, dat moet ik eerlijk "
        .. "zeggen. Ik heb hem nog weleens verteld, op een verjaardag. [Tranen](tranen), was het.",
      denkt = "Op die verjaardag lachten ze ook." },
    [3] = { "Het ging over [één bord](zwaaien). 'Wat levert een zwaaier op?' '[Tranen](tranen),' zei ik. Ik. Iedereen lag "
        .. "dubbel. Berend legde z'n pen neer om z'n ogen te vegen, en toen hij hem weer pakte waren we bij de "
        .. "ankerkettingen. Ik heb m'n eigen bord eruit gelachen.",
      denkt = "Dank je wel, dat je niet lacht.", blik = "jou",
      zwijg = { "Ids denkt dat het Wiebe was. Dat heb ik zo gelaten. Dat kwam beter uit.",
        denkt = "Ids had dit moeten horen. En Wiebe ook, eigenlijk." } },
    [4] = { "Ik was het. Er zat [één bord](zwaaien) bij, voor wie achterblijft. Wiebe vroeg wat een zwaaier oplevert, het "
        .. "werd stil, en ik kan niet tegen stil. '[Tranen](tranen),' zei ik. En terwijl ze lachten zag ik dat "
        .. "[Coba](coba) net haar mond open had. Die wou wat zeggen. Die heeft hem weer dichtgedaan.",
      denkt = "Twee tellen. Had ik maar twee tellen m'n mond gehouden.", blik = "tafel",
      zwijg = { "Ze heeft niet meegelachen. Dat weet ik nog. Zij als enige.",
        denkt = "Zo stil was het toen ook, heel even." } },
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
    [1] = { "Woordgrapje. Ik ben tekstschrijver.", denkt = "Tien jaar geleden dan." },
    [2] = { "Het klopte ook nog. Je moet daar eens gaan staan, op vrijdag, [op die hoek](zwaaihoek). Het is er geen dolle "
        .. "boel.",
      denkt = "Ik heb op vrijdag altijd zakdoekjes bij me." },
    [3] = { "Ik stond daar zelf, de vrijdag ervoor. [Op die hoek](zwaaihoek). Met die tranen. En dan gooi je het zes dagen "
        .. "later op tafel alsof het een slogan is. Zij denken dat ik daar [sta te roken](roken).",
      denkt = "Ik had dezelfde jas nog aan.",
      zwijg = { "Dat is het enige wat een zwaaier oplevert, had ik nog kunnen zeggen. En dan stil blijven zitten.",
        denkt = "Zo moeilijk is dat niet. Zou je zeggen." } },
    [4] = { "[Mats](mats), m'n zoon, was tien. Die zwaaide met twee armen, zo, of er een vliegtuig moest landen. En ik "
        .. "stond te huilen en te lachen en ik zwaaide met m'n sjaal. Dat is wat een zwaaier oplevert, Wiebe. Dat had ik "
        .. "kunnen zeggen.",
      denkt = "Tweeënhalf jaar te laat, en dan tegen iemand van de borden.", blik = "raam" },
  },
}

haakje "afmaken" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    prijst "Maar het houdt het wel lekker luchtig.",
    sluit "Wie bij jullie thuis deed dat ook zo?",
    vult { "Je gebruikt humor om mensen weg te houden.",
      dan = { "Dankjewel, dokter. Nee, ik wil ze juist bij me hebben, dat is het hele probleem. Iedereen moet blijven "
          .. "zitten, en dan [gebeurt er niks](gezellig).",
        denkt = "Dat stond zeker in een blad. Bij de kapper." } },
    door "Wat gebeurt er als jij een keer niks zegt?",
  },
  antwoord {
    [1] = { "Ik praat te veel, ik weet het.", denkt = "Zie je, dat was ook weer te snel." },
    [2] = { "Ik maak zinnen af, dat is een kwaal. 'We zouden graag…' 'In contact blijven,' zeg ik dan. En dan knikken ze. "
        .. "Misschien gingen ze wel iets heel anders [vragen](vragen).",
      denkt = "Berend laat me altijd uitpraten. Dat is nog het ergste." },
    [3] = { "Als ik niks zeg komt er een nee, denk ik. In een stilte kan van alles komen, dus kom ik maar vast zelf, met "
        .. "een leuk gezicht. Bij eenendertig man gaat dat goed. Eén keer, in het MT, was het [een grapje](grap) te veel.",
      denkt = "Nou mag er wel iemand anders iets zeggen, van mij.",
      zwijg = { "Zie je? Dit. Dit hou ik nog geen drie tellen vol.",
        denkt = "Het waren er meer. Ik heb meegeteld." } },
    [4] = { "[Mats](mats) zegt: mam, je doet weer leuk. Dertien, hè. 'Je doet weer leuk.' Dan moet ik iets voor hem "
        .. "tekenen van school of zo, en dan zegt hij dat.",
      denkt = "Die is er niet van onder de indruk, van mij. Die wil gewoon een handtekening." },
  },
}

-- De kade: de hoek, het bord, de vrijdag.

haakje "roken" { soort = "gevoel", vak = "klanten 3",
  zeg {
    preek "Stoppen is makkelijker dan je denkt, hoor.",
    sluit "Hoeveel rook je er zo op een dag?",
    door "Jij ruikt nergens naar. Wat doe je daar dan?",
    prijst "Gelijk heb je, even je hoofd leegmaken.",
  },
  antwoord {
    [1] = { "Gewoon. Luchtje scheppen.", denkt = "Dat zeg ik al drie jaar." },
    [2] = { "Ik rook helemaal niet. Ze hebben me een keer zien staan, [op die hoek](zwaaihoek) van de kade, en toen moest "
        .. "ik iets zeggen. Nu krijg ik met m'n verjaardag aanstekers.",
      denkt = "Er zit er een bij met een bootje." },
    [3] = { "Om kwart over vier gaat de boot, als hij gaat, en dan sta ik een paar minuten [op de hoek](zwaaihoek). "
        .. "Dat is alles. Hier heet dat roken, want daar vraagt niemand op door.",
      denkt = "Ik heb er zelfs een keer een cursus voor aangeboden gekregen. Om te stoppen." },
    [4] = { "Ik ga zwaaien. Zo. Om de vrijdag zit m'n zoon op de boot van kwart over vier en die [zwaai ik uit](mats), tot "
        .. "de groene ton. Dat heb ik hier nog nooit hardop gezegd. Het plastic zit nog om het pakje.",
      denkt = "Ik krijg er een kleur van, zeg.", blik = "raam",
      zwijg = { "Ik stond een keer met een vlammetje in de wind te doen alsof. Voor de stagiaire.",
        denkt = "Dat kind heeft er niks van gezegd." } },
  },
  antwoord { stemming = "mist",
    [1] = { "Als er iets gaat. Anders rook ik ook niet.", denkt = "Dat was een rare zin, als je er niks van weet." },
    [2] = { "Ik rook niet. Dat denken ze. Maar beneden in de hal zit [m'n zoon](mats) op z'n rugzak, en die had straks op "
        .. "de boot moeten zitten. Laat maar, dit volg je niet.",
      denkt = "Ik volg het zelf amper. Ik hoop dat het optrekt. Ik hoop dat het niet optrekt." },
  },
}

haakje "zwaaihoek" { soort = "gevoel", vak = "klanten 3", ook = "product 1",
  zeg {
    sluit "Hoe ver is die hoek van de nieuwe hal?",
    prijst "Klinkt als een mooi plekje, zo aan het water.",
    door "Vertel eens wie daar zoal staan, op die hoek.",
    preek "Dat moet je wel op de tekening laten zetten.",
  },
  antwoord {
    [1] = { "Een stuk kade. Het tocht er.", denkt = "En het ruikt er naar diesel." },
    [2] = { "Voorbij de pinautomaat. Wie iemand weggebracht heeft, loopt daarheen en zwaait tot de boot voorbij de groene "
        .. "ton is. Er hangt niks, je weet het of je weet het niet. Op de tekening staan er nu [fietskluizen](kluizen).",
      denkt = "Vier minuten, van de trossen tot de ton." },
    [3] = { "Een man met een hond. Een mevrouw die altijd te vroeg is, en een meisje van de bakker, die heeft daar een "
        .. "vriend. En ik, om de vrijdag, voor [m'n zoon](mats). We kennen elkaar niet. We knikken, en dan kijken we weer "
        .. "naar die boot.",
      denkt = "Daar gaat mijn rookpauze.",
      zwijg = { "Die hond staat er ook bij. Die kijkt de verkeerde kant op.",
        denkt = "Ik heb hem weleens een stuk brood gegeven." } },
    [4] = { "Straks is er geen hoek meer. Daar heb ik bij gezeten, bij die tekening, en ik heb niks gezegd. Want dan "
        .. "vragen ze hoe ik weet dat daar mensen staan te zwaaien. Dus ik heb m'n eigen plek [laten volzetten](kluizen) "
        .. "met rvs.",
      denkt = "Goed punt, zei ik nog tegen die architect.", blik = "tafel" },
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
    [1] = { "Achtenveertig. Roestvrij.", denkt = "De fietsen staan straks droog." },
    [2] = { "Achtenveertig kluizen, op de enige plek waar je de boot ziet draaien. 'Een dode hoek,' zei de architect. "
        .. "En wij met z'n allen knikken. Zo gaat dat, [hier](niemand).",
      denkt = "Daar stond ik de vrijdag ervoor nog." },
    [3] = { "Dertig meter verder kan het net zo goed, aan het eind van de steiger. Ik heb het uitgemeten, op een zondag, "
        .. "met m'n voeten. Alleen vindt niemand het dan uit zichzelf, dus dan heb je [één bord](zwaaien) nodig.",
      denkt = "Honderdvier voeten, met deze laarzen." },
  },
}

haakje "zwaaien" { soort = "belang", vak = "klanten 3", ook = "product 1",
  zeg {
    sluit "Welke huisstijl is dat nog, de oude?",
    stuurt "Dat kan er bij ons toch gewoon bij?",
    vult { "Een welkomstbord dus, voor de gasten.",
      dan = { "Nee, welkom is voor wie aankomt. Dat hangt overal al, in vier talen. Dit was voor wie [blijft "
          .. "staan](zwaaihoek).",
        denkt = "Dat scheelde precies één boot." } },
    door "Wat staat er dan op, op dat bord?",
  },
  antwoord {
    [1] = { "Een bord. Lang verhaal.", denkt = "Zo lang is het nou ook weer niet." },
    [2] = { "Eén woord en een pijl. Zwaaien. Gewoon in hetzelfde rijtje, Toiletten, Kaartverkoop, Zwaaien, met een pijl "
        .. "naar [de hoek](zwaaihoek). Of het een voorziening is.",
      denkt = "Ik zit te wachten tot er iemand begint te lachen." },
    [3] = { "'Zwaaien', met een pijl. Vijfentwintig borden zeggen waar je heen moet, en dat ene is voor wie niet meegaat. "
        .. "Ik heb in m'n leven duizend zinnen geschreven en dit was m'n beste. Het is één woord, en het heeft [nooit "
        .. "gehangen](overruled).",
      denkt = "Ik heb er in Amsterdam prijzen voor gekregen, voor zinnen die slechter waren.",
      zwijg = { "Mijn moeder vroeg: heb je dat zelf bedacht? Nee, zei ik. Het stond er eigenlijk al.",
        denkt = "Zij begreep het meteen. Ze stond er de week daarna zelf." } },
    [4] = { "Zwaaien, staat erop, en een pijl. Zodat je daar niet staat of je iets vergeten bent. Er hangt een bord boven "
        .. "je, dus je mag er staan. Ook als er op die boot [niemand terugzwaait](omkijken). Snap je? En daar heb ik [een "
        .. "mop](grap) van gemaakt.",
      denkt = "Dit had ik moeten zeggen, toen, daarboven. Zo lang is het niet.", blik = "jou" },
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
    [1] = { "Mats. Dertien.", denkt = "Daar wou ik het eigenlijk niet over hebben." },
    [2] = { "Dertien. Om de vrijdag naar Jorrit op het eiland, zondagavond terug, drie jaar nu. Het gaat goed, we doen het "
        .. "allemaal heel volwassen. Alleen [die vier minuten](omkijken) op de kade, daar word ik niet beter in.",
      denkt = "Ik heb het een keer nagerekend. Zevenenzeventig keer." },
    [3] = { "Mats. Hij zwaaide altijd met twee armen, tot de groene ton. En sinds de herfst [niet meer](omkijken). Muts "
        .. "op, ding op z'n oren, naar binnen. En ik sta daar nog te maaien, [op die hoek](zwaaihoek).",
      denkt = "Wat moet ik anders met m'n armen?",
      zwijg = { "Je mag niet roepen, hè. Dat heb ik één keer gedaan. Eén keer.",
        denkt = "'Mám.' En hij keek wie het gehoord had." } },
  },
  antwoord { stemming = "mist",
    [2] = { "Dertien. Hij zit nu beneden in de hal, met z'n rugzak, te wachten of de boot naar z'n vader gaat. Ik kan hem "
        .. "zien zitten als ik opsta. Hij appt: hoe lang nog. En ik weet het [weer eens niet](omkijken).",
      denkt = "Zolang het mist is hij hier. Dat mag ik niet leuk vinden." },
    [3] = { "Hij zit beneden op z'n rugzak. Eigenlijk had ik hem straks uitgezwaaid, dat doe ik altijd, ook al doet hij "
        .. "sinds de herfst [niks terug](omkijken). En nu gaat er niks. En ik zit hier bij jou te hopen dat het nog even "
        .. "dicht blijft.",
      denkt = "Hij heeft z'n muts op, zie ik. Binnen." },
  },
}

haakje "omkijken" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  zeg {
    terug "Jij zwaait, of hij nou kijkt of niet.",
    preek "Dat is gewoon de leeftijd, daar moet je doorheen.",
    sluit "Waar zit hij dan, boven of beneden?",
    prijst "Lief dat je toch blijft gaan.",
  },
  antwoord {
    [1] = { "Pubers.", denkt = "Dat zegt iedereen, dus dan zal het wel." },
    [2] = { "Vier minuten is lang als er niemand terugzwaait. Je gaat naar je schoenen kijken. En dan knikt de man met de "
        .. "hond, [op de hoek](zwaaihoek), een keer, van: ja.",
      denkt = "Ik weet niet eens hoe die man heet. De hond heet Pluk." },
    [3] = { "Laatst goot het. Ik stond daar, drijfnat, hij natuurlijk binnen. Komt er een appje. 'Mam ga naar binnen "
        .. "je wordt nat.' Dus hij kijkt. Hij kijkt gewoon, de hele tijd al. Daarom wil ik dat [dat bord](zwaaien) er "
        .. "hangt.",
      denkt = "Ik heb het bewaard. Het staat bovenaan.",
      zwijg = { "Ik ben dus wel naar binnen gegaan. Na de ton.", denkt = "Dat zal hij ook wel gezien hebben." } },
    [4] = { "Laatst goot het, en hij zat binnen. Komt er een appje. 'Mam ga naar binnen je wordt nat.' Dus hij kijkt. "
        .. "En weet je wat ik terugstuurde? Een filmpje van een zeehond met een paraplu. Toen kwam er niks meer. [Zo "
        .. "doe ik dat dus](afmaken).",
      denkt = "Hij zei ik zie je, en ik stuurde een zeehond.", blik = "tafel" },
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
    [1] = { "Zaterdags is het een lint. Twee linten.", denkt = "Ik kan ze van hier zien, op zaterdag. Als ik werk." },
    [2] = { "Twee boten, één kade: de sneldienst en de gewone. Op zaterdag staan er veertig in de verkeerde rij en dat "
        .. "merken ze bij het poortje. Dan moet het hele lint om. En dan komt [Siemen](siemen), met z'n armen.",
      denkt = "Als hij roept gaat iedereen rechtop staan. Ik hier boven ook." },
    [3] = { "Niemand leest. Ze volgen de eerste, en de eerste is altijd een vader die zegt dat hij het weet. Vorige "
        .. "zomer stond er een mevrouw in met [een taart](taart). Drie kwartier. Ik zie die doos nog.",
      denkt = "Nummer één noemde dat 'flow'. Vanmiddag nog." },
  },
  antwoord { stemming = "mist",
    [1] = { "Vierhonderd. Hoor maar.", denkt = "En niemand staat in de goede rij, want er is geen goede rij." },
    [2] = { "Ze staan nu in twee rijen voor boten die niet gaan. En er zijn er die van rij gewisseld zijn. Siemen loopt "
        .. "ertussendoor met z'n duim omhoog, [dat helpt](siemen), gek genoeg.",
      denkt = "Ik zou zelf ook wisselen, ben ik bang." },
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
    [2] = { "Haar zus werd tachtig, op het eiland. Drie kwartier verkeerd gestaan, met die doos voor haar buik. Ze "
        .. "keek eroverheen, dus ze zag de bordjes niet, die hangen hier op navelhoogte. [Stickers](stickers). En toen "
        .. "was de boot weg.",
      denkt = "Wie verzint het. En wie tekent ervoor." },
    [3] = { "Ze heeft hem op de kade aangesneden. Voor de hele verkeerde rij, met het zakmes van [de kademeester](siemen). "
        .. "Ik kwam kijken en ik kreeg ook een stuk. En ik stond te eten en ik dacht: dit heb ik op m'n geweten. Dit zijn "
        .. "mijn [stickers](stickers).",
      denkt = "Ze vroeg of ik er ook zo eentje was die verkeerd stond. Ja mevrouw.",
      zwijg = { "Die zus heeft hem nooit gezien. Alleen een foto.", denkt = "Met veertig man erop, met slagroom." } },
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
      denkt = "Zonder te lachen, dat kan alleen Siemen." },
    [3] = { "Goedkoopste offerte, twee weken nadat het [de vorige keer](vorige) misging. Ze zijn er 's nachts opgeplakt. "
        .. "Ik kwam 's ochtends binnen en ik zei: strak. Tegen niemand in het bijzonder. Strák.",
      denkt = "Er krulde toen al een hoekje om." },
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
    [1] = { "Kademeester. Oranje hesje, pet.", denkt = "Je hoort hem ook, met de wind mee." },
    [2] = { "Die wijst met z'n hele arm, zo, vanuit de schouder, en het rare is: ze gáán. Vierendertig jaar. Eén mei gaat "
        .. "de nieuwe hal open, en dan is het [z'n laatste dag](laatste).",
      denkt = "Ik doe z'n arm na en ik stoot bijna de koffie om." },
    [3] = { "Vierentachtig borden bestel ik, voor wat hij met twee armen doet. Hij ziet wie de weg kwijt is voor ze "
        .. "het zelf weten. En dat moet ik nu [in aluminium](laatste) uitschrijven, met een kolom duurzaamheid. Jullie "
        .. "man, die kwam meten, [die zag dat](meter).",
      denkt = "Als hij dit hoorde werd hij rood tot achter z'n pet." },
  },
  antwoord { stemming = "mist",
    [2] = { "Die loopt daar nou al vanaf twaalf uur met een thermoskan. Hij zegt niet wanneer er iets gaat, dat weet hij "
        .. "ook niet. Hij zegt alleen: u staat goed. En dan zijn ze stil. Nog [zes weken](laatste), dan is hij weg.",
      denkt = "Dat zou ik zo op een bord willen." },
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
    [1] = { "Eén mei, om drie uur. In de kantine.", denkt = "Er gaat een lijst rond voor een verrekijker." },
    [2] = { "Drieënzestig, schouder op, hij heeft er zelf voor getekend. Maar boven mijn aanvraag staat 'bebording in "
        .. "plaats van kademeester'. Dat moest van [Wiebe](wiebe), en ik heb het getypt.",
      denkt = "Twee spaties ervoor, zodat het netjes stond." },
    [3] = { "Van kerst tot de schouw heb ik hem ontlopen. Staat hij hier ineens, pet in de hand. 'Joh, dat regeltje "
        .. "heb ik allang gelezen. Zorg nou maar dat die pijlen kloppen. Vraag [die lange met z'n meetlint](meter), "
        .. "die heeft het begrepen.' En of er nog koffie was.",
      denkt = "Ik had een hele toespraak. Hij dronk twee bekers van dat spul.",
      zwijg = { "Hij stelde míj gerust. Ids deed dat ook al.",
        denkt = "Ik kom met slecht nieuws en dan krijg ik een aai over m'n bol." } },
  },
}

haakje "meter" { soort = "belang", vak = "klanten 2", ook = "promotie 3",
  zeg {
    stuurt "Ja, dat is ook een van onze besten, hè?",
    door "Vertel, dat is je bijgebleven. Hoe ging dat?",
    sluit "Wanneer was dat, op de dag van de schouw?",
    vult { "Je bent blij met hoe secuur wij meten.",
      dan = { "Hij heeft z'n meetlint laten liggen, het hangt nog bij de balie. Nee, hij deed iets bij "
          .. "[Siemen](siemen). Daarom zit jij bij mij bovenaan, en vraag me niet [waarom](waarom).",
        denkt = "En drie deuren was hij vergeten." } },
  },
  antwoord {
    [1] = { "Lange vent. Liet z'n meetlint liggen.", denkt = "Niemand die het durft op te ruimen." },
    [2] = { "De andere twee kwamen met een laser, piep piep, een kwartier. Jullie man ging een half uur naast [de "
        .. "kademeester](siemen) staan. Eerst zei hij niks, en Siemen dacht dat hij van de inspectie was. En toen "
        .. "vroeg hij één ding.",
      denkt = "Hij heeft zelfs z'n hesje dichtgedaan." },
    [3] = { "'Waar kijken ze heen als ze hun handen vol hebben?' Dat vroeg hij, aan Siemen. Siemen pakte hem bij z'n mouw "
        .. "en liep de hele kade met hem af. Iets beters is hier niet gevraagd. En het staat [niet in jullie "
        .. "offerte](waarom).",
      denkt = "Daar hadden ze veertien bladzijden de ruimte voor." },
    [4] = { "'Waar kijken ze heen als ze hun handen vol hebben?' Dat vroeg hij, aan Siemen. Eén vraag, en ik dacht: die "
        .. "wil ik. Tachtig regels matrix, en het is die ene vraag. Dus ja, jij staat bovenaan. Leg dat "
        .. "[donderdag](donderdag) maar eens uit.",
      denkt = "Die vraag heb ik op een geeltje gezet, op m'n scherm.", blik = "jou" },
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
    [1] = { "Eén mei open. Wit, veel glas.", denkt = "Je wilt er je schoenen uitdoen." },
    [2] = { "De architect wou er geen borden in. 'Het gebouw wijst zichzelf.' Toen ben ik gaan lopen, en ik stond binnen "
        .. "tien minuten in de bezemkast. En dan moeten er op zaterdag [achthonderd man](rijen) doorheen.",
      denkt = "Elke achtste heeft een bolderkar." },
    [3] = { "Het is zo'n gebouw waar je vanzelf zachter gaat praten. Zeven miljoen, en waar mensen nu staan te zwaaien "
        .. "komen [fietskluizen](kluizen). Dat heeft niemand gemist op de tekening. Nou, [één](niemand), en die zei "
        .. "niks.",
      denkt = "Drie keer raden." },
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
      denkt = "Voor dat geld had je een roeiboot gehad." },
    [3] = { "Het staat er allemaal in. Behalve hoe groot een letter moet zijn als je staat te grienen. Grapje. "
        .. "[Half](afmaken). Het enige bord dat klopte was van [een schilder](ids), en die had het boek niet eens "
        .. "opengedaan.",
      denkt = "De andere helft hield ik nog net binnen." },
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
    [0] = { "Dat was gewoon een zin.", denkt = "Ik maak er zeshonderd per dag." },
    [1] = { "O, niks. Dat plak ik ertussen, anders wordt het stil.",
      denkt = "Daar zat niks achter. Achter de vorige wel." },
    [2] = { "Ha, nee, daar zit niks onder. Maar je zit er wel naar te zoeken, hè. Dat mag best.",
      denkt = "Koud. Maar er zoekt tenminste iemand." },
    [3] = { "Daar niet, jammer. Het andere stukje had je moeten nemen. Zo, nou help ik de verkoper al.",
      denkt = "Straks wijs ik het nog aan." },
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
      denkt = "Er heeft al heel lang niemand naar die kast gekeken." },
    [3] = { "Die staat in de hoek, ja. [Ids](ids) heeft hem gestuurd toen het al niet meer doorging, met een briefje. "
        .. "Sinds die tijd kijkt hij naar de muur en ik naar z'n rug. Er heeft in al die tijd niemand gevraagd [wat "
        .. "erop staat](zwaaien).",
      denkt = "Er ligt een randje stof omheen, op de vloer.",
      zwijg = { "Als jij er niet was draaide ik hem nu om, denk ik.",
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
    [1] = { "Voor als ik [even naar beneden](roken) ga.", denkt = "Dat is bijna niet gelogen." },
    [2] = { "Het plastic zit er nog om, kijk. Al drie jaar. Het is meer een decorstuk, voor als ik zogenaamd [sta te "
        .. "roken](roken).",
      denkt = "Waarom zeg ik dat? Ik had het in de la kunnen leggen." },
    [3] = { "Dat is mijn alibi. Iedereen hier denkt dat ik [sta te roken](roken), en ik heb dat ding nog nooit "
        .. "opengemaakt. Ze zijn intussen vast kurkdroog.",
      denkt = "En weggooien doe ik ze ook niet." },
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
      denkt = "Drie architecten hebben eroverheen gekeken." },
    [3] = { "Dat poppetje is van mij. Met z'n arm omhoog. Staat precies waar [de kluizen](kluizen) komen. Ik heb hem "
        .. "heel zacht getekend, dan kan iemand hem uitgummen. En weet je, dat heeft niemand gedaan. Het is "
        .. "[niemand](niemand) opgevallen.",
      denkt = "Ik hoef er niet eens naar te kijken. Ik weet dat hij er staat." },
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
    [2] = { "Ha! Bij de vissers staan er altijd wel twee. [Nummer één](eerste) ook, die kwam met een pond garnalen "
        .. "binnen. Maar aan [die zevens](zeven) verandert dat niks.",
      denkt = "Van de borden, en dan verdwalen. En het nog vertellen ook." },
    [3] = { "Ja, en dan komt [Siemen](siemen) eraan en die wijst. Dat is het probleem hier, dat iemand altijd wel wijst. "
        .. "Dan hoef je nooit iets op te hangen.",
      denkt = "Ik had gezegd dat er file stond." },
  },
}

jezelf "tweede" { diepte = 2,
  zeg {
    zelf "Ik word dit jaar vaak tweede. Het ergste is dat het went.",
    zelf "Vorige maand was ik drie keer tweede. Ik zei: geeft niks.",
  },
  antwoord {
    [0] = { "Ach.", denkt = "Ik zeg al de hele dag iets aardigs. Even niet." },
    [1] = { "Tweede is ook knap.", denkt = "Dat zeg je tegen een kind met een zwemdiploma." },
    [2] = { "En dan zeg je: geeft niks. Vroeger [werd ik eerste](winnen), aan jouw kant van de tafel. Hier werd ik "
        .. "tweede, in m'n eigen vergadering. Ik noem dat [overruled](overruled).",
      denkt = "Er zat wel iets nijdigs in. Goed zo." },
    [3] = { "Weet je wat het is met tweede? Die belt de volgende dag altijd, en dan wil die [opeens alles "
        .. "weten](vragen). En ik zit met de hoorn aan m'n oor en ik denk: daar kom je nou mee.",
      denkt = "De meesten zeggen dan ook nog dankjewel.", blik = "jou" },
  },
}

jezelf "gunnen" { diepte = 3,
  zeg {
    zelf "Ik heb eens een klus laten lopen omdat ik niet durfde te vragen.",
    zelf "Er was een opdracht die ik zo graag wou, dat ik er niks van zei.",
  },
  antwoord {
    [0] = { "Zonde.", denkt = "Waar komt dat nou ineens vandaan?" },
    [1] = { "Ja, dat heb je weleens.", denkt = "Dat kwam een beetje uit de lucht vallen." },
    [2] = { "Zo graag dat je niks zegt. Ja. Dat klinkt heel stom en ik weet precies hoe het moet. Ik had hier ooit [een "
        .. "bord](zwaaien).",
      denkt = "Dat zei geen verkoper, dat zei iemand." },
    [3] = { "O. Dus jij ook. Jij hield je mond, en ik heb er toen [een mop](grap) van gemaakt. Komt op hetzelfde neer. "
        .. "Wat was het voor opdracht? Nee, laat maar. Vertel maar hoe het nu dan moet.",
      denkt = "Ik had m'n hand er bijna voor uitgestoken.", blik = "jou" },
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
    [0] = { "Er komt een hal. Daar moet iets in hangen.", denkt = "Zo begint de aanvraag ook." },
    [1] = { "Nieuwe vertrekhal, één mei open. Nieuwe hal, nieuwe borden, nieuw leven.",
      denkt = "Schrijft iemand nou 'nieuw leven' op? Nee, gelukkig." },
    [2] = { "[Een hal](hal) waar je de uitgang niet vindt. Dat is de aanleiding. En nu hangen er [stickers](stickers), dat "
        .. "helpt ook niet mee.",
      denkt = "Het staat mooier in de brief. Die heb ik ook geschreven." },
    [3] = { "Officieel het gebouw. Maar er gaat ook een man weg [die wijst](siemen), en iedereen doet of borden dat "
        .. "kunnen. Dus ik wil borden die dat kunnen. Dat staat nergens, zo.",
      denkt = "Dat is een betere aanleiding dan die in de brief." },
    [4] = { "Iets goedmaken, als je het echt wilt weten. Van [de vorige keer](vorige). Het is bespottelijk, ik bestel "
        .. "vierentachtig borden om over één bord uitgepraat te raken.",
      denkt = "Laat dat vakje maar leeg." },
  },
}

vak "markt 2" {
  kop = "Planning",
  noteer = { [0] = "1 mei", [1] = "do. besluit, 1 mei klaar", [2] = "punt 7, 12 minuten",
    [3] = "bang voor de stilte donderdag", [4] = "wil niet nog eens iemand afbellen" },
  zeg {
    leest "Wat is de planning, van akkoord tot oplevering?",
    brug { "Donderdag moet je iets hebben. Wat kan ik daarvoor doen?", na = "donderdag" },
    brug { "Na één mei is Siemen weg. Wat moet er dan staan?", na = "laatste" },
  },
  antwoord {
    [0] = { "Eén mei. Lukt niet, zegt iedereen, en dan lukt het.",
      denkt = "Op de vensterbank ligt al een rood lint. Tien meter." },
    [1] = { "Donderdag besluit, één mei open. En Pasen zit er nog tussen.",
      denkt = "Op de vingers, onder tafel. Ik zie het wel." },
    [2] = { "[Donderdag](donderdag), punt zeven, twaalf minuten. Als het dan niet lukt, wordt het een werkgroep. En een "
        .. "werkgroep, daar is hier nog nooit iemand levend uitgekomen.",
      denkt = "Ik zit nog in een werkgroep over de fietsenstalling. Sinds drie jaar." },
    [3] = { "Eerst moet ik [donderdag](donderdag) die kamer uit met een ja. Daarna is het werken, dat kunnen jullie "
        .. "ook wel. De planning is twaalf minuten lang, en bij de derde dia [wordt het stil](afmaken).",
      denkt = "Die derde dia is het taartdiagram." },
    [4] = { "Donderdag. En dan vrijdag niet hoeven bellen. Dat is m'n planning. De vorige keer stond ik op vrijdag iemand "
        .. "[af te bellen](hand) aan wie ik het op dinsdag beloofd had. Met een hand erop.",
      denkt = "Teken daar maar eens een balkje van." },
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
      denkt = "Zo staat het ook echt in de begroting. Ongeveer." },
    [3] = { "Het geld is er. Eenenveertigvijf of veertig, dat krijg ik allebei rondgepraat. Wat er niet is, is een "
        .. "zin. Waarom deze. [Waarom niet die andere](waarom). Dat staat in geen begroting.",
      denkt = "Over die centen is genoeg vergaderd." },
    [4] = { "Wiebe vraagt wat het oplevert. Dat deed hij [toen](overruled) ook, en hij had gelijk dat hij het vroeg. Ik "
        .. "wil één keer een antwoord hebben zonder dat er iemand bij lacht. Wat dat kost kan me niet zoveel schelen.",
      denkt = "Wiebe zou vragen onder welke post." },
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
    [0] = { "Veel. Staat in de bijlage.", denkt = "Bijlage drie. Die heb ik zelf ook niet bij me." },
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
      denkt = "Daar durf ik niet om te vragen." },
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
      denkt = "Er gaat een streep onder 'geen stickers'. Kijk." },
    [2] = { "Alles volgens [het boek](huisstijl). Het golfje mag niet breken. En graag geen 'uw patiënten' meer, zoals op "
        .. "[bladzijde negen](patienten). Ik zeg het maar even tussendoor.",
      denkt = "Terwijl me dat het meeste stak." },
    [3] = { "Dat iemand heeft staan kijken. Dat is eigenlijk de enige eis. De rest kun je opzoeken in een boek, en "
        .. "[die 'patiënten'](patienten) van jullie kwamen ook ergens uit een boek.",
      denkt = "Die was niet lief. Maar hij klopte wel." },
    [4] = { "[Een schilder](ids) vroeg me ooit wat voor weer het is als ze het lezen. Dat is mijn eis. Of dat je het nog "
        .. "kunt lezen als je staat te huilen, met wind. Welke RAL-kleur is dat?",
      denkt = "Toch weer een grapje op het eind." },
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
      denkt = "En dan reken ik 'Kaartverk' goed." },
    [2] = { "[Stickers](stickers). Er staat 'oiletten', en 'Wacht hie'. Dat laatste doet het goed op foto's.",
      denkt = "De T ligt bij mij op de vensterbank. Naast het pakje." },
    [3] = { "[Een man](siemen) in een oranje hesje, dat hangt er nu. De rest is [plakplastic](stickers) waar ik voor "
        .. "getekend heb.",
      denkt = "Staat hij er nou bij, bij de stickers? Eén man." },
    [4] = { "Vijfentwintig die er niet hadden moeten hangen, en [één die er niet hangt](zwaaien). Die staat hier. Zo is de "
        .. "situatie, al tweeënhalf jaar.",
      denkt = "Nu kijken we er allebei naar, naar die kast." },
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
    [0] = { "Veel. In augustus te veel.", denkt = "Die pen staat klaar voor een getal." },
    [1] = { "Zeshonderdveertigduizend. Plus honden.", denkt = "Honden gaan gratis. Dat is onze hele doelgroepstrategie." },
    [2] = { "Zeshonderdveertigduizend, en op een mooie zaterdag staan ze er [allemaal tegelijk](rijen). Jullie noemen "
        .. "ze trouwens [patiënten](patienten).",
      denkt = "Daar kom ik deze maand niet meer overheen." },
    [3] = { "Zeshonderdveertigduizend, maar ik denk altijd aan [eentje](taart), met een doos. Als zij het snapt, met haar "
        .. "handen vol, dan snapt de rest het ook. Dat is toch geen doelgroep? Dat is een mevrouw.",
      denkt = "Ze had een blauwe regenjas aan. Dicht tot hier." },
    [4] = { "Weet je dat ik er maar één tel? Om de vrijdag. [Eén jongen](mats) met een muts. De rest mag van mij allemaal "
        .. "verkeerd lopen, als hij maar op de goede boot zit.",
      denkt = "Eén jongen op zeshonderdveertigduizend. Daar krijg ik geen budget voor." },
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
    [1] = { "Bij het splitsen. Sneldienst links, gewone boot rechts.", denkt = "Nee, andersom. Zie je wel." },
    [2] = { "Op zaterdag staan er [veertig verkeerd](rijen). Het liefst met een kinderwagen, want die draait lekker om.",
      denkt = "Ik heb een keer meegeduwd. Stond ik zelf ook verkeerd." },
    [3] = { "Ze hebben hun handen vol. Dat is het hele knelpunt. [Jullie man](meter) zag dat, die vroeg waar ze dan "
        .. "kijken. Niemand had dat ooit gevraagd, wij hingen alles [op navelhoogte](taart).",
      denkt = "En dan zet je dat niet in je offerte. Zonde." },
    [4] = { "[Siemen](siemen) ziet het aan hun schouders. Wie verdwaalt trekt z'n schouders op. Dat heeft hij aan [die "
        .. "lange](meter) verteld, en aan mij pas daarna. Ik zit hier zes jaar, ik had het nooit gevraagd.",
      denkt = "Hij zit hier twee trappen onder me." },
  },
  antwoord { stemming = "mist",
    [0] = { "Vandaag? Beneden.", denkt = "Hoor ze nou. Vierhonderd knelpunten." },
    [1] = { "De trap. Ze komen allemaal de trap op, naar mij.", denkt = "Er voelde net weer iemand aan de deurkruk." },
  },
}

vak "klanten 3" {
  kop = "Bijzondere groepen",
  noteer = { [0] = "bolderkarren", [1] = "rolstoel, schoolreis", [2] = "mensen die uitzwaaien",
    [3] = "staat er zelf, om de vrijdag", [4] = "appje: 'mam je wordt nat'" },
  zeg {
    leest "Zijn er bijzondere groepen om rekening mee te houden?",
    brug { "Op die hoek staan mensen. Staan die in het plan?", na = "zwaaihoek" },
    brug { "Jij gaat elke keer naar beneden. Wie staan daar nog meer?", na = "roken" },
  },
  antwoord {
    [0] = { "Bolderkarren. En vaders met haast.", denkt = "Dat staat zo op het formulier. Bolderkarren." },
    [1] = { "Rolstoelen, schoolreizen. En alles in vier talen.",
      denkt = "Zwaaien is in vier talen hetzelfde, heb ik weleens bedacht." },
    [2] = { "Er is nog een groep die nergens in staat. Die gaat niet mee. Die staat [op de hoek](zwaaihoek), en die hoeft "
        .. "nergens heen.",
      denkt = "Groep vijf, zou Wiebe zeggen. Omzet nul." },
    [3] = { "Wie achterblijft. Dat is een groep. Een man met een hond, een meisje van de bakker, ik, voor [m'n "
        .. "zoon](mats). Op [die hoek](zwaaihoek) heb je geen kaartje nodig, dus we bestaan niet.",
      denkt = "Zo, tussen de hond en de bakker." },
    [4] = { "'Mam ga naar binnen je wordt nat.' Dat kreeg ik, [vanaf de boot](omkijken). Hou daar maar eens rekening mee. "
        .. "Je kunt er geen hellingbaan voor aanleggen. Eén bord, dat kan wel.",
      denkt = "Dat kwam er bijna normaal uit." },
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
    [0] = { "Twee andere. Ook leuk, ook [gezellig](gezellig).", denkt = "Ik heb een nieuw woord nodig." },
    [1] = { "Een bureau met een film, een fabriek met een prijs. En jullie, [met z'n twaalven](klein).",
      denkt = "Dat hadden ze op internet ook kunnen vinden." },
    [2] = { "[Een bureau](eerste) uit Amsterdam en straks [Boris](derde), van een fabriek. En jullie zitten er precies "
        .. "tussenin.",
      denkt = "In m'n agenda staan ze met drie kleurtjes." },
    [3] = { "[Roos](roos), die wil vooral mij. [Boris](derde), die wil de klus. En jij, dat weet ik nog niet. Je hebt "
        .. "er nog niks over gezegd.",
      denkt = "En nou even niks zeggen. Dat valt niet mee.", blik = "jou" },
    [4] = { "Eentje heeft me [een baan](roos) aangeboden, onderaan de trap. Ik dacht dat we het over borden hadden.",
      denkt = "Roos had ik er eigenlijk buiten willen laten." },
  },
}

vak "promotie 2" {
  kop = "Beslissers",
  noteer = { [0] = "het MT", [1] = "Berend, Wiebe, Coba + zij", [2] = "Berend tekent, Wiebe telt",
    [3] = "Coba. bril af = ze kijkt", [4] = "maakte zelf de grap: tranen" },
  zeg {
    leest "Wie zijn er bij de besluitvorming betrokken?",
    brug { "Coba moet het kunnen zien. Wie nog meer?", na = "coba" },
    brug { "Donderdag om tien uur. Wie zit er aan jouw kant?", na = "donderdag" },
  },
  antwoord {
    [0] = { "Het MT. En ik mag klikken.", denkt = "Ik bedien de beamer, dat is geen grapje." },
    [1] = { "Vier man. Directeur, financiën, vaart, en ik.",
      denkt = "Er komen pijltjes bij, zie ik. Van wie naar wie, dat wou ik ook weleens weten." },
    [2] = { "[Berend](berend) tekent, [Wiebe](wiebe) telt, ik klik. Coba kijkt. Zo gaat het al zes jaar, en er is er maar "
        .. "één die [echt beslist](beslist).",
      denkt = "En nu komt de vraag hoe je Wiebe spelt." },
    [3] = { "Er is er één, en daar vraagt niemand naar: [Coba](coba). Gaat die bril af, dan kijkt ze. En als Coba "
        .. "kijkt, tekent Berend.",
      denkt = "Dat had ik tweeënhalf jaar geleden moeten weten." },
    [4] = { "Vier man, en toen het erop aankwam was ik de enige die hem eronder schoffelde. Met [één grapje](grap). "
        .. "Dus als je wilt weten op wie het stukliep, dan zit je er goed voor.",
      denkt = "Ik zat erbij te wijzen, ook nog. Met m'n pen." },
  },
  antwoord { stemming = "berend",
    [0] = { "Berend. Vraag maar.", denkt = "Hij ging er niet eens bij zitten." },
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
      denkt = "'Vertrouwen' was ik nog vergeten. Daar knikken ze altijd bij." },
    [1] = { "Vijf stuks. Prijs telt veertig. En jullie hebben [alle drie een zeven](zeven).",
      denkt = "Met een zeven is ook iedereen altijd tevreden." },
    [2] = { "Ik heb vijf kolommen en het komt overal op [een zeven](zeven) uit. Dat ligt niet aan jullie. Dat ligt aan "
        .. "degene die de kolommen gemaakt heeft.",
      denkt = "Die had het daar een hele zondag druk mee." },
    [3] = { "Op papier prijs. In het echt: dat ik [weet waarom](waarom). Jij stond op een negen, en ik heb je naar beneden "
        .. "gehaald omdat ik het niet uitgelegd kreeg. Stom, hè?",
      denkt = "Zo heb ik op school een keer m'n beste vriendin niet gekozen, met trefbal." },
    [4] = { "Dat er iemand is die het [echt hebben wil](vragen). En die donderdag niet meelacht als ik [leuk ga "
        .. "doen](afmaken). Die stonden niet in de aanvraag, dat durfde ik niet.",
      denkt = "Daar had ik geen vijf kolommen voor nodig gehad.", blik = "jou" },
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
        denkt = "Ik heb er toen nog een bonus voor gehad." } },
  },
  antwoord {
    [0] = { "Ja. Zoiets. Keurig.", denkt = "Het is de notulist." },
    [1] = { "Klopt. Je kunt zo bij ons in het MT.", denkt = "Dat was geen compliment." },
    [2] = { "Ja. Als je het zo achter elkaar zet ga je je afvragen wat die vrouw eigenlijk wil. [Donderdag](donderdag) "
        .. "vragen ze dat ook.",
      denkt = "Zonder grapjes erin is het opeens een heel ander verhaal." },
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
      denkt = "Dat had ik zelf moeten zeggen, een kwartier terug.", blik = "jou" },
    [2] = { "O, gelukkig. Echt. Ik zat mezelf al te vervelen, en ik kan mezelf goed hebben. Leg dat papier weg. Vraag me "
        .. "nou eens iets waar ik even over na moet denken. Wat me [dwarszit](dwars), bijvoorbeeld.",
      denkt = "Als we nu weer dat formulier in gaan ga ik gillen. Zachtjes.", blik = "jou" },
    [3] = { "Weet je dat er in zes jaar niemand is geweest die zoiets zei? Die lopen door, tot het op is. Ik ook. Nou. "
        .. "Opnieuw. Ik zei net [alle drie leuk](leuk), en dat was niet waar. En er is iets met [jullie](dwars).",
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
    [1] = { "Tuurlijk. Als je maar niet 'ontzorgen' opschrijft.", denkt = "De koffieman schreef alles op z'n hand." },
    [2] = { "Doe maar. Behalve wat ik over Wiebe zei. En over Berend. En [over jullie](dwars). Ach, schrijf maar.",
      denkt = "Zoveel heb ik nou ook weer niet gezegd." },
    [3] = { "Mag. Maar leg hem weg als ik een keer niks zeg. Dat is zeldzaam, dan moet je kijken.",
      denkt = "Dat staat verder nergens in de handleiding." },
  },
}

stilte {
  diep = { "Ja. … Kijk mij nou. Ik zeg niks.", denkt = "En ik vul het ook niet in. Wat een rare minuut." },
  dood = { "…en dus, wou je zeggen? Sorry, ik maak hem af. Ga verder.",
    denkt = "Wat is de bedoeling? Ik krijg er jeuk van." },
}

-- De brochure.

voorstel "zuilen" { kop = "Digitale zuilen", behoefte = "rijen", echt = false,
  zeg {
    korting "Zes digitale zuilen erbij. Achtenzestig, en vandaag doen we zestig.",
    bod "Zes digitale zuilen erbij, dan stuur je de rijen live. Achtenzestigduizend.",
    belofte { "Met zes digitale zuilen staat er nooit meer iemand verkeerd.",
      dan = { "Nooit meer. Dat zei de architect ook, van dat gebouw. Toen stond ik in de bezemkast. Zeg maar 'minder', "
          .. "dan geloof ik het nog.",
        denkt = "Daar heb ik vroeger zelf m'n geld mee verdiend, met zulke zinnen." } },
  },
  antwoord {
    [0] = { "Zuilen. Met schermen. O, dat zal [Wiebe](wiebe) fijn vinden, dat is drieëntwintigduizend te veel.",
      denkt = "Die folder lag er al, onder dat formulier." },
    [1] = { "Een scherm leest ook niemand. Ze lopen achter een vader aan. En als ik hiermee [donderdag](donderdag) "
        .. "aankom, zit ik weer met een dia die niemand voor zich ziet.",
      denkt = "Waar moet de stroom vandaan komen, op die kade?" },
    [3] = { "Mooi spul. Maar dan heb ik op één mei zes lampjes en nog steeds geen reden. Zeg me liever "
        .. "[waarom](waarom).",
      denkt = "Die gaan 's winters ook nog stuk, met dat zout." },
  },
}

voorstel "offerte" { kop = "De offerte zoals hij ligt", behoefte = "wiebe", echt = false,
  zeg {
    bod "De offerte zoals hij ligt: vierentachtig borden, eenenveertigvijf, klaar.",
    belofte { "Vierentachtig borden, en ik garandeer je één mei, wat er ook gebeurt.",
      dan = { "Met [z'n twaalven](klein). En als er drie griep hebben? Dat vraagt Wiebe, dat vraag ik niet.",
        denkt = "Zeg nou gewoon dat het krap is. Dat weet ik toch ook." } },
    korting "Dezelfde vierentachtig borden, en dan maak ik er achtendertig van.",
  },
  antwoord {
    [0] = { "Die heb ik al. Veertien bladzijden. Tot waar 'uw [patiënten](patienten)' stond. Toen ben ik koffie gaan "
        .. "halen.",
      denkt = "Dat is wel efficiënt, verkopen wat er al ligt." },
    [1] = { "Eenenveertigvijf, daar krijg ik Wiebe wel mee stil. Dat is mijn probleem niet, joh. Met een goede prijs ben "
        .. "ik al eens [onderuitgegaan](overruled).",
      denkt = "Met Ids z'n prijs was ook niks mis." },
    [3] = { "Prima offerte. Kan zo de kast in, bij de andere prima offertes. En wat zeg ik dan [donderdag](donderdag)?",
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
    [0] = { "Beleving. Met een 'journey', en 'touchpoints', en dan een paneel over wadpieren. Ik heb ze zelf geschreven, "
        .. "vroeger. Honderden.",
      denkt = "De wadpier was nog het populairst." },
    [1] = { "Je hebt gehoord dat er een film was, en nou wil jij er ook een. Niet doen. Jullie hadden iets wat zij niet "
        .. "hadden, en dat zat bij [die lange](meter).",
      denkt = "Als ik Roos wil, bel ik Roos." },
    [3] = { "Leuk bedacht. Maar er ligt al een verhaal langs die kade, dat hoef je er niet bij te hangen. Je moet alleen "
        .. "zeggen [waar je moet staan](zwaaihoek).",
      denkt = "Dan staan ze te lezen, en dan vaart de boot weg." },
  },
}

voorstel "proef" { kop = "Een proef, en donderdag erbij", behoefte = "grap", echt = true,
  zeg {
    korting "Zaterdag een proef op de kade, donderdag zit ik naast je. Ik haal er vijfhonderd af.",
    bod "Zaterdag een proef van triplex op de kade, donderdag zit ik naast je. Eenenveertigvijf.",
    belofte { "Zaterdag een proef op de kade, en ik zorg dat het MT donderdag ja zegt.",
      dan = { "Daar zorg jij niet voor. Daar zorgt niemand voor. Als je dát nou had weggelaten, dan had ik zitten "
          .. "luisteren. Je hoeft niet te winnen voor mij, je moet alleen blijven zitten.",
        denkt = "Zonde. Het was bijna mooi." } },
  },
  antwoord {
    [0] = { "Naast me? Hoezo naast me? Zie ik eruit of ik omval? Leuk, hoor, zo'n proef, maar donderdag red ik wel, ik "
        .. "[praat me er wel doorheen](afmaken).",
      denkt = "Wie heeft gezegd dat ik daar hulp bij nodig heb?" },
    [1] = { "Een proef, dat is niet gek. [Coba](coba) zou komen kijken. Maar jij naast mij, wat ga je daar doen? Klappen? "
        .. "Je weet nog niet hoe het [de vorige keer](overruled) echt ging.",
      denkt = "Maar dat bord is er dan wel een stuk dichterbij." },
    [3] = { "Wacht. Zaterdag hangt het er, dan ziet Coba het. En donderdag zit jij naast me. Dan hangt [dat bord](zwaaien) "
        .. "er zaterdag ook bij, met z'n gezicht naar voren. En als ze vragen wat het oplevert, dan zeg jij niks. En ik "
        .. "ook niet. Twee tellen. Dat kan ik, als er iemand naast me zit.",
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
  ochtend = "Ze kwam m'n kamer binnen en ze zei: Coba, ik heb examen gedaan. Wat voor vak, vroeg ik. Borden. Had je "
      .. "het goed? Alles, zei ze, en de deur is dicht, en ik heb geen idee of ze het nou wilden. Ze bleef nog even "
      .. "bij mijn raam staan. Om half vijf kwam die derde.",
  voorstel = "Het stond netjes op een rij. Ik weet alleen niet meer wat het was. Borden, neem ik aan.",
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
  gevoel = "Moe. Of ik een half uur een deur dicht had staan houden met m'n heup.",
  chef = "Jij bent vroeg. Staat de motor al aan? Zeg eens.",
}

einde "mailtje" {
  "Superfijn. Stuur het me nog even digitaal, dan kom ik bij je terug. Nee, echt, superfijn gesprek.",
  denkt = "Als ik superfijn zeg is het over. Dat weet iedereen die me langer kent dan een half uur.",
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
  denkt = "Vraag het. Je jas is al half aan. Vraag het nou. Nee. Ik word bedankt voor de koffie.",
  verteller = "Anouk",
  ochtend = "Om half vijf kwam Boris. Lelijke borden, lijmlucht. Tien voor vijf legt hij z'n hand plat op die map en "
      .. "hij zegt: mag ik het hebben, mevrouw Dijkema? En ik zei: dan neem ik u mee, donderdag. Zo, van schrik, net "
      .. "als bij de koffie. Op de fiets moest ik aan nummer twee denken. Dat was een negen. Ik had het ja om vier uur "
      .. "al in m'n mond, bij de deur, en er werd niks gevraagd.",
  voorstel = "Ik had bijna alles goedgevonden. Alleen ging het niet over de opdracht. Het ging over contact houden.",
  wedstrijd = "Er was er maar één die wist dat het een wedstrijd was. Die kwam om half vijf.",
  gevoel = "Heel leuk. Dat is het erge. Zo leuk heb ik in weken niet gezeten, en ik ga donderdag met een ander naar "
      .. "binnen.",
  chef = "Ik hoor je neuriën. Dus het was leuk. En toen?",
}

einde "denkt" {
  "Dinsdag, hè? Laten we dinsdag zeggen. Ik zet je erin, met potlood. Nee, dat is verstandig, dinsdag. Heel verstandig.",
  denkt = "Ik had vandaag gewild. Blijf zitten, gek. Ach, kijk nou. Daar gaat 'dinsdag' al in de agenda.",
  verteller = "Coba",
  ochtend = "Die derde van haar ging de deur niet uit met een dinsdag. Die vroeg wat ervoor nodig was om het diezelfde "
      .. "middag te krijgen, en toen bleef hij zitten tot ze het zei. Kwart over vijf staat ze bij mij: Coba, ik ga "
      .. "donderdag met de verkeerde naar binnen. Bel die ander dan, zei ik. Nee, zei ze, die belt mij. Dinsdag. En ze "
      .. "lachte erbij, maar ik heb m'n bril afgezet.",
  voorstel = "Er zat iets in waar ik op zat te wachten, dat weet ik zeker. En toen werd het een afspraak.",
  wedstrijd = "Nummer twee lag voor. Lag echt voor. En is met de finish in zicht even gaan liggen, om niet te duwen.",
  gevoel = "Dat ik opgelucht was, bij dat 'dinsdag'. En dat ik daarna bij het raam stond en dacht: dat was niet wat ik "
      .. "wou.",
  chef = "Dinsdag dus. En wat denk je dat zij vanmiddag nog gaat doen?",
}

einde "ja" {
  "Ja. Nee, niks zeggen, deze maak ik zelf af. Ja. Zaterdag half acht bij Siemen, en neem koffie mee, echte. Donderdag "
      .. "zit jij links van me, en als ze vragen wat het oplevert houden we samen onze mond. Boris krijgt zo een beker "
      .. "van die koffie en een eerlijk nee. En als de boot gaat moet ik naar beneden. Niet roken. Zwaaien.",
  denkt = "Ik zei het gewoon, tegen een leverancier, op m'n werk. En ik heb een hand gegeven.",
  verteller = "Mats",
  ochtend = "Mijn moeder stond er weer, gisteren, met dat bord. Een heel groot blauw bord, dat hield ze boven haar hoofd. "
      .. "Zwaaien, stond erop, met een pijl. De pijl wees naar de snackbar. Het hele dek keek. Ik deed of ik haar niet "
      .. "kende. Tot de groene ton. Toen heb ik m'n arm uitgestoken. Eén. Maar wel helemaal.",
  voorstel = "Die andere twee kwamen met borden. Deze kwam met donderdag.",
  wedstrijd = "Iemand wou het hebben en zei het ook. In zes jaar heb ik dat twee keer gehoord, en dat ging om koffie "
      .. "en om vlaggen.",
  gevoel = "In m'n kaken. Ik wist niet dat het er nog zat.",
  chef = "Ik hoor niks. Dat is of heel slecht of… Zeg eens wat.",
}

-- Na afloop, voor de groep.

bespreek {
  "'Alle drie leuk', zei Anouk. Heeft iemand gevraagd wie er afvalt? En zo nee, wat hield je tegen?",
  "Welk grapje van Anouk was geen grapje? En wat zei jij toen?",
  "Nummer drie vraagt straks gewoon: mag ik het hebben? Hebben jullie dat ook gevraagd, en hoe klonk het?",
}
