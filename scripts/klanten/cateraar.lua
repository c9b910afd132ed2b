-- Samira Azouz, cateraar. Oefent vertrouwen: beloven, grenzen noemen, een fout op je nemen. Vorige zomer
-- is ze twee keer in de steek gelaten, en de tweede keer was de koelwagen van het bedrijf van de speler.
-- Boos is ze daar niet om. Ze had zelf ook iets beloofd, aan iemand die het niet meer kan horen.

klant {
  titel = "Twee keer gebeten",
  naam = "Samira Azouz", bedrijf = "Tafel voor Tachtig", rol = "cateraar",
  weet = "Volgens het systeem nooit klant geweest. Wel een kaartje van je voorganger Harold, uit augustus: 'Gebeld, geregeld.'",
  formulier = "Intake koelverhuur",
  kwadranten = { "Werk", "Koeling", "Mensen", "Afspraken" },
  kamer = "cateringkeuken", tijd = 29,
  aandacht = 48, positief = 46, afstemming = 48, vertrouwen = 26,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { geslacht = "vrouw", leeftijd = 41, huid = 2, haar = "zwart", kapsel = "knot",
    schort = "bordeaux", naamplaatje = "Samira" },
}

-- Een belofte die niet kan, heeft ze vorige zomer al gehad: die kost hier meer dan elders.
gewicht "belofte" { vertrouwen = -14 }

-- Een grens of een fout hardop noemen is precies wat die nacht niemand deed: dat wint hier meer dan elders.
gewicht "eerlijk" { vertrouwen = 4 }

-- Wie naar haar luistert, krijgt haar verhaal; haar vertrouwen nog niet. Zo'n prettige man was Harold ook.
gewicht "oppakken_gevoel" { vertrouwen = 1 }

-- Ook een goed voorstel is voor haar een toezegging; dat vertrouwen komt pas als het is uitgekomen.
gewicht "voorstel_raak" { vertrouwen = 0 }

stemming "gewoon" { label = "Een donderdag in februari" }
-- Met twee wagens draaiend op het plein voelt ze zich net iets veiliger.
stemming "druk" { label = "Morgen een bruiloft van honderdtien", aandacht = -6, vertrouwen = 3, tijd = -4 }
stemming "taart" { label = "Doortje is jarig", aandacht = -4, positief = 4 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", aandacht = 2, positief = 2 }

opening {
  "Jij bent van Rijp. Kom erin, en [niet op die](stoel), pak de andere maar. Kon je je auto kwijt? 'Komt goed', zei "
    .. "je door de telefoon. [En verdomd, het kwam goed](komtgoed). Dat is er één dan. [Ik hou het bij](tellen). "
    .. "Koffie?",
  denkt = "Twee minuten te vroeg. Harold was zeven te vroeg, dus dat zegt niks.",
}

opening {
  stemming = "druk",
  "Deur dicht achter je, anders loopt m'n kou weg. Ja, die [twee aanhangers](dubbel) op het plein zijn allebei van "
    .. "mij. Komt goed met dat parkeren, zei je. [Nou, goed](komtgoed). Je hebt me tot "
    .. "[het volgende rondje](thermometer), en dan ben ik even weg.",
  denkt = "Honderdtien man, en ik maak tijd voor iemand van Rijp. Ik wil weten wie ze nu sturen.",
  doet = "kijkt op een thermometer aan een koord om haar nek", blik = "klok",
}

opening {
  stemming = "taart",
  "Je valt in de taart. Doortje is eenenzestig, die [doet hier de afwas](doortje), en de rest als je even niet "
    .. "kijkt. Pak een stuk, hij is twaalf minuten uit de koeling. [Niet op die stoel](stoel). De slagroom redt het "
    .. "niet, zei ik. [Komt goed](komtgoed), zei zij. Van Doortje geloof ik dat nog.",
  denkt = "Eerst taart, dan zien we wel wat er in die map zit.",
}

opening {
  stemming = "weerzien",
  "Hé, ben je daar weer. Jij was toch die van Rijp, met dat formulier? Zelfde krukje, die stoel "
    .. "[blijft leeg](stoel). Bij de deur riep er eentje 'komt goed' de vorige keer, jij of de visboer. "
    .. "[Daar bleef ik aan hangen](komtgoed). En ik heb [geteld](tellen), natuurlijk.",
  denkt = "Teruggekomen, op de tijd die was afgesproken. Dat is alvast meer dan de vorige deed.",
}

-- De lange draad: van "komt goed" naar wie het die avond als laatste zei.

haakje "komtgoed" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    eerlijk "Dat zeg ik zelf ook te makkelijk, denk ik.",
    sluit "Was je bang dat ik te laat zou zijn?",
    terug "Die twee woorden vallen bij jou niet zomaar.",
    vult { "Je houdt niet zo van beloftes.",
      dan = { "Van beloftes? Ik leef ervan. Zaterdag twaalf uur, tachtig man: dat is een belofte met een servetje "
          .. "erbij. Het zijn die twee woordjes. Daar had [Evert](evert) van de koeling een abonnement op.",
        denkt = "Zonder beloftes kwam hier niemand eten." } },
  },
  antwoord {
    [1] = { "Ach, het is maar een uitdrukking. Melk?", denkt = "Het ging over parkeren. Rustig aan." },
    [2] = { "Ik ben er wat gevoelig voor, merk je? Als de garage het zegt, hoor ik dat ze de auto nog niet gevonden "
        .. "hebben. [Evert zei het](evert) ook altijd, maar die geloofde het zelf.",
      denkt = "Even wachten. Die van Rijp gaat vast vragen wie Evert is." },
    [3] = { "Twee keer heb ik er vorig jaar op gerekend. De eerste keer is [een mooi verhaal](schuur) geworden, daar "
        .. "kan ik een tafel mee stil krijgen. De tweede keer was [in augustus](augustus). Daar heb ik nog geen "
        .. "verhaal van.",
      denkt = "Normaal begin ik nu over de badkuipen.",
      zwijg = { "Die eerste vertel ik op verjaardagen. Dan hoef ik die andere niet.",
        denkt = "Dat had Joost kunnen zeggen. Joost zegt dat ook." } },
    [4] = { "Weet je wie het hier het vaakst riep? Ik. De jongens hadden het laten borduren, op een schort, met "
        .. "krullen. Hing aan die haak. In september heb ik 'm bij het poetsgoed gegooid, en [Milan](milan) heeft 'm "
        .. "er weer uitgehaald.",
      denkt = "Die heeft 'm meegenomen, denk ik, toen hij wegging. Ik hoop het." },
  },
  antwoord { stemming = "druk",
    [1] = { "Vast. Wat kom je doen?", denkt = "Acht minuten, dan moet ik naar buiten." },
    [2] = { "Die van Breda zei het vanmorgen ook. En die van Hoorn. Daarom staan ze er [allebei](dubbel), snap je. "
        .. "Als twee man onafhankelijk van elkaar 'komt goed' zeggen, heb ik de helft.",
      denkt = "Dat klinkt gestoorder dan het is. Of precies even gestoord." },
  },
}

haakje "tellen" { soort = "feit", vak = "promotie 3", ook = "promotie 1",
  zeg {
    preek "Je kunt mensen ook gewoon vertrouwen, hoor.",
    sluit "Sta ik dan ook al op die lijst?",
    stuurt "Dat doe je toch niet bij elke leverancier?",
    eerlijk "Dan zeg ik liever niks toe wat ik niet weet.",
  },
  antwoord {
    [1] = { "Ik ben van het tellen. Bordjes, graden, minuten.", denkt = "En mensen die dat raar vinden. Eén." },
    [2] = { "Met bonen. Zegt iemand mij iets toe, dan gaat er een boon in die pot. Komt het uit, dan haal ik 'm "
        .. "eruit en gaat ie gewoon in de soep. Er zitten er nog [negen in](negen).",
      denkt = "Hardop is het altijd een beetje minder normaal." },
    [3] = { "Ik heb het van huis uit. [Bij mijn moeder](moeder) zei je een tijd, of je zei niks. Alleen had die geen "
        .. "pot. Die pot is van september, en er zitten [negen bonen](negen) in die er nooit meer uit komen.",
      denkt = "De eerste gooide ik er kwaad in. Daarna werd het een gewoonte." },
  },
}

haakje "negen" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  zeg {
    door "Negen. Van wie zijn ze allemaal?",
    prijst "Dat is nog eens een origineel systeem.",
    vult { "Je wilt dat mensen zich ervoor schamen.",
      dan = { "Schamen? Niemand weet het. Die pot is voor mij, dan zie ik wat ik allemaal geslikt heb. Ik ben nogal "
          .. "[makkelijk in geloven](tweedekans), namelijk. Dat zou je niet zeggen.",
        denkt = "Dat verwacht je niet, met een thermometer om je nek." } },
    sluit "Gaat er ook weleens eentje uit?",
  },
  antwoord {
    [1] = { "Leveranciers. En mijn tandarts.", denkt = "De tandarts is vooral traag." },
    [2] = { "Twee van [Evert](evert), van de koeling. Vier van [jullie Harold](harold). De tandarts, de "
        .. "boekhouder. En één van Joost, van de badkamer. Dat is negen.",
      denkt = "Even kijken hoe dat valt, die vier." },
    [3] = { "Die pot is half voor de lol, hoor. Joost zit erin met z'n voegwerk. Maar er is er één die ik er niet in "
        .. "kan doen. [Die heb ik hier](schort), in m'n schort.",
      denkt = "Ik had ook koffie kunnen inschenken.",
      doet = "klopt op haar schortzak" },
  },
}

haakje "schort" { soort = "gevoel", vak = "klanten 2", ook = "promotie 3",
  zeg {
    preek "Gooi hem weg, dan ben je er ook vanaf.",
    terug { "Die ene weegt zwaarder dan de hele pot.", gevoel = true },
    sluit "Van welke leverancier is die dan?",
    vult { "Die bewaar je voor als er weer een komt.",
      dan = { "Op voorraad? Ha. Nee zeg. Deze is niet van een leverancier, deze is [van mezelf](beloofd). Die gaat "
          .. "over een vrouw die er niet meer is.",
        denkt = "Een boon op de reserve. Daar moest ik wel om lachen." } },
  },
  antwoord {
    [1] = { "Een boon. Het is hier een keuken.", denkt = "Hij zit links. Ik voel 'm nu." },
    [2] = { "Links, bij m'n sleutels. Ik heb 'm nergens voor. Maar 's avonds, als ik naar [de bus](busje) loop en ik "
        .. "voel in m'n zak, dan zit ie er weer.",
      denkt = "Over die bus hebben we het nou even niet." },
    [3] = { "Deze is van mij. Ik heb zelf [iemand iets beloofd](beloofd), vorige zomer, en ik heb het niet gedaan. "
        .. "En ik kan d'r niet bellen om te zeggen hoe dat kwam.",
      denkt = "Een boon van een halve gram. Ik heb een zere schouder aan die kant.",
      zwijg = { "Hij is al helemaal glad. Kijk. Dit was een gewone witte boon.",
        denkt = "Ik leg hem op tafel. Dat doe ik anders nooit, iemand kan hem kwijtmaken." } },
    [4] = { "Deze is van mij, van iets wat [ik beloofd had](beloofd). Twee keer is ie meegewassen. De tweede keer "
        .. "viste Doortje hem uit de trommel. Die heeft 'm op m'n schone schort gelegd, in het midden. Zonder wat te "
        .. "vragen. [Doortje weet](doortje) een hoop.",
      denkt = "Die schort was nog gestreken ook." },
  },
}

haakje "evert" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  zeg {
    sluit "Hoe lang werkte je toen al met hem?",
    door "Die Evert, daar wil ik meer van weten.",
    preek "Een eenmanszaak is natuurlijk altijd een risico.",
    stuurt "Dat was zeker geen grote organisatie?",
  },
  antwoord {
    [1] = { "Van de koeling. Eén wagen, één hond. Gestopt.", denkt = "De hond heette Vrijdag. Daar vraagt niemand "
        .. "naar." },
    [2] = { "Lieve man. Eén wagen, één hond, en 's ochtends kwam hij zelf kijken of je goed koud stond. In mei ging "
        .. "het [voor het eerst mis](schuur), in [augustus](augustus) weer. En daartussen heb ik het zelf goed "
        .. "gepraat.",
      denkt = "Met een opscheplepel in m'n hand, nota bene." },
    [3] = { "Ik had 'm gekozen omdat hij opnam met z'n naam. Bij jullie kreeg ik een keuzemenu. En toen ging die "
        .. "wagen kapot en durfde hij niet te bellen, want hij had 'nooit meer' gezegd. Dus heeft ie er gauw "
        .. "[een gehuurd](magneet), met een bordje eroverheen.",
      denkt = "Er stond een pinguïn op, op dat bordje. Die pinguïn bewaar ik nog even." },
    [4] = { "Twee keer had hij me laten staan, en in oktober heb ik soep gebracht. Zijn vrouw is ziek, Gerda. Pan op "
        .. "de stoep, gebeld, en toen ben ik achter een auto gaan staan. Hij keek zo de straat in. Ik was niet "
        .. "kwaad, dat is het. Ik heb 'm [dat 'nooit meer' laten zeggen](tweedekans).",
      denkt = "Eenenveertig, en op m'n hurken achter een stationwagen.",
      zwijg = { "De pan stond een week later hier voor de deur. Schoongemaakt. Met een zak hondenkoekjes erin, per "
          .. "ongeluk, denk ik.",
        denkt = "Of expres. Bij Evert weet je dat niet." } },
  },
}

haakje "schuur" { soort = "feit", vak = "klanten 1", ook = "promotie 2",
  zeg {
    stuurt "Dan had je toch meteen een ander kunnen bellen?",
    prijst "Knap opgelost, dat doet niet iedereen je na.",
    door "Die eerste keer, hoe ging dat in zijn werk?",
    sluit "Is hij uiteindelijk nog komen opdagen?",
  },
  antwoord {
    [1] = { "Bruiloft in een schuur. Honderdtien man, geen kou.", denkt = "Zo kort is er niks aan." },
    [2] = { "Negen uur zou hij er zijn. Tien uur, elf uur. Tachtig kilo ijs van de visboer, en twee badkuipen uit de "
        .. "wei, de koeien heb ik weggejaagd met een deksel. Half twee komt [Evert](evert) het pad op, met die hond "
        .. "op schoot. De bruid vond de zalm apart, zei ze.",
      denkt = "Die van de koeien doet het altijd." },
    [3] = { "Hij had de nacht bij z'n vrouw in het ziekenhuis gezeten, op een kruk. Hij stond te trillen. Ik heb hem "
        .. "een bord gegeven en gezegd: [één keer mag](tweedekans). En hij zei: nooit meer, Samira. Ik vond dat toen "
        .. "mooi.",
      denkt = "Dat stuk vertel ik op verjaardagen dus niet.",
      zwijg = { "Hij at alles op, staand. Daarna is hij de badkuipen gaan terugzetten.",
        denkt = "Met die koeien eromheen. Ik was het vergeten." } },
  },
}

haakje "tweedekans" { soort = "belang", vak = "promotie 1", ook = "klanten 2",
  zeg {
    sluit "Stond er iets over op papier, met hem?",
    vult { "Dus nu krijgt niemand meer een kans.",
      dan = { "Jij zit hier toch? Met taart of koffie? Ik geef kansen bij het leven, dat is de ellende. Alleen ga ik "
          .. "er tegenwoordig [naast liggen](busje).",
        denkt = "Nu denkt die van Rijp dat ik een grapje maak." } },
    preek "De tweede keer is er één te veel, zeggen wij.",
    terug { "Je rekent het jezelf aan dat je mild was.", gevoel = true },
  },
  antwoord {
    [1] = { "Iedereen mag bij mij één keer.", denkt = "Dat stond vroeger bijna op de bus." },
    [2] = { "Ik had dat uit [het verpleeghuis](verpleeghuis), daar gooide elke dag wel iemand wat om. Dweiltje "
        .. "erover, volgende. Dus met Evert ook. Alleen had ik na die keer [niet meer gerekend](augustus) op nog een.",
      denkt = "Joost vond het toen al te makkelijk." },
    [3] = { "Was ik in mei kwaad geworden, dan had ik in juni een ander gehad. Dan had [Ank](ank) op haar tafel "
        .. "gekregen wat ze wou. Zo lig ik te rekenen. Ik was aardig, en zij heeft het betaald.",
      denkt = "Ik heb haar naam genoemd. Nou ja, dan staat ie er.",
      zwijg = { "En het ergste is: ik zou het weer doen. Als er een man staat te trillen.",
        denkt = "Dat wil ik geloof ik ook niet kwijt." } },
    [4] = { "'Nooit meer, Samira', zei Evert na die bruiloft. Ik stond erop te wachten, ik wou het hóren. En dan heb "
        .. "je zo'n man die in augustus met een kapotte wagen zit en niet durft te bellen. Had ik hem laten zeggen: "
        .. "ik doe m'n best, [ik bel als het niet lukt](wakker). Dan had hij gebeld.",
      denkt = "Twee van die bonen zijn dus eigenlijk half van mij. Dat moet ik nog eens natellen." },
  },
}

haakje "augustus" { soort = "gevoel", vak = "promotie 2", ook = "klanten 2",
  zeg {
    sluit "Hoe laat wist je dat het mis was?",
    preek "Vandaar dat wij altijd zeggen: back-up, back-up.",
    eerlijk "Van die dag ken ik alleen een kaartje.",
    stuurt "Dat was toch in die hittegolf?",
  },
  antwoord {
    [1] = { "Wagen uitgevallen. Tachtig man. Alles weg.", denkt = "Zes woorden. Het was een lange dag." },
    [2] = { "De laatste vrijdag van augustus. Achtentwintig graden, om tien uur 's avonds. De wagen stond hier op "
        .. "het plein, vol. Ik loop er nog één keer langs en [hij staat op zeven](zeven). Zaterdagochtend zestien. "
        .. "Het was [een afscheid](uitvaart), om twee uur.",
      denkt = "Als ik het opnoem als een weerbericht gaat het." },
    [3] = { "Tien voor zes, klep open. Ik rook citroen, verder niks, alles stond er keurig bij. Dat is het gemene "
        .. "van zestien graden, je ziet niks. Tachtig porties, en [Ank](ank) had ze zelf uitgezocht. Ik heb die klep "
        .. "eerst weer dichtgedaan.",
      denkt = "Een halve minuut heb ik daar gestaan, met m'n rug ertegen.", blik = "raam",
      zwijg = { "Alsof het er dan niet was. Kinderen doen dat, met hun handen voor hun ogen.",
        denkt = "Er fietste nog iemand langs die goeiemorgen zei." } },
  },
}

haakje "zeven" { soort = "feit", vak = "product 3", ook = "promotie 2",
  zeg {
    terug "Op dat moment kon er dus nog van alles.",
    vult { "Toen had je al moeten ingrijpen, denk ik.",
      dan = { "Denk je. Twintig voor elf zag ik het, [een minuut later hing ik](telefoon) aan de lijn. Staat in m'n "
          .. "telefoon. Sneller ben ik niet, ik had een dienblad vast.",
        denkt = "Daar durf ik best een cijfer voor te vragen." } },
    stuurt "Zeven is toch nog niet zo dramatisch?",
    sluit "Was dat de lucht, of de kern?",
  },
  antwoord {
    [1] = { "Vier is goed. Zeven is onderweg.", denkt = "Onderweg naar zestien." },
    [2] = { "Twintig voor elf. Vier moet het zijn en hij stond op zeven. Op de deur zat een sticker met een "
        .. "storingsnummer, dus [dat heb ik gebeld](telefoon). Precies zoals het erop stond, dag en nacht.",
      denkt = "Ik heb het nummer nog hardop voorgelezen, aan niemand." },
    [3] = { "Met zeven graden was er niks aan de hand. De slager hiernaast heeft een cel waar een paard in kan. Eén "
        .. "belletje en we hadden staan sjouwen in pyjama. Half twaalf klaar. Maar dan moet er wel "
        .. "[iemand nee zeggen](wakker).",
      denkt = "Die pyjama's zie ik zo voor me. De slager heeft vast streepjes.",
      zwijg = { "Nee, of ik weet het niet. Alles was goed geweest, behalve wat hij zei.",
        denkt = "Nu heb ik het zelf bijna over twee woordjes." } },
  },
}

haakje "telefoon" { soort = "gevoel", vak = "promotie 2", ook = "product 3",
  zeg {
    sluit "Heb je toen naar een naam gevraagd?",
    eerlijk "Die melding staat bij ons. Er is niemand gereden.",
    stuurt "Maar Evert was toch verantwoordelijk voor die wagen?",
    preek "'s Nachts zit daar vaak een inhuurkracht, die weet van niks.",
  },
  antwoord {
    [1] = { "Ik heb gebeld. Er werd opgenomen. Klaar.", denkt = "En de rest weet ik woord voor woord." },
    [2] = { "Eén keer ging ie over. Vriendelijke stem, beetje slaperig. Ja mevrouw, ik stuur iemand, gaat u maar "
        .. "slapen. [Komt goed](slapengaan). Meer had hij niet. En ik zei nog dank je wel ook.",
      denkt = "Ik kan 'm nadoen. Dat doe ik maar niet." },
    [3] = { "Ik kende die stem. Dat was [Harold](harold), van die stoel. Hij zei mevrouw en ik dacht: ik zeg niet "
        .. "wie ik ben, dan wordt het gezellig, en ik wil dat hij gaat rijden. Hij is niet gaan rijden. En ik ben "
        .. "[naar bed](slapengaan) gegaan.",
      denkt = "En dan mag iemand van Rijp het horen. Van alle mensen.", blik = "jou",
      zwijg = { "Twee minuten vier duurde het. Het staat nog in m'n telefoon. Ik wis van alles, maar dat niet.",
        denkt = "Ik kijk er soms naar, op de bus." } },
    [4] = { "Ik stuur iemand, gaat u maar slapen, komt goed. Ik kende die stem nog ook, uit april, van "
        .. "[Harold](harold). Ik meet de soep en de sla en de koelkast van m'n moeder, en van die man heb ik het "
        .. "aangenomen zonder één vraag. Want ik wou [zo graag naar bed](slapengaan).",
      denkt = "Zo. Daar moest ik even bij gaan zitten, en ik zat al." },
  },
}

haakje "slapengaan" { soort = "belang", vak = "product 3", ook = "promotie 2",
  zeg {
    eerlijk "Als er iemand op had moeten blijven, waren wij het.",
    preek "Je had alles gedaan, na zo'n dag mag een mens slapen.",
    terug { "Dat je toen bent gaan liggen, laat je niet los.", gevoel = true },
    sluit "Hoe laat lag je er uiteindelijk in?",
  },
  antwoord {
    [1] = { "Ja. En toen ben ik gaan slapen.", denkt = "Dat zeggen ze allemaal: je mocht slapen. Ik was erbij." },
    [2] = { "Tien over elf, met het raam open. Ik woon twee straten verder, ik kon 'm horen brommen. Daar ben ik op "
        .. "in slaap gevallen. Dat was de koeling van de slager, bleek later. [De mijne](zeven) stond al stil.",
      denkt = "Ik vertel het als een mop. Het is qua bouw ook een mop." },
    [3] = { "Om elf uur was het nog te redden, en ik lag erin omdat iemand zei dat het mocht. Sindsdien slaap ik "
        .. "niet meer voor een partij. Nou ja, slapen wel. [Niet thuis](busje).",
      denkt = "Nu heb ik de deur op een kier gezet. Even kijken.",
      zwijg = { "Ik had het raam zelfs nog iets verder opengedaan. Voor het geluid.",
        denkt = "Dat weet ik dus nog, van dat raam." } },
    [4] = { "Milan, mijn kok, stond hier met z'n jas half aan. Zal ik vannacht blijven, chef? En ik had net "
        .. "opgehangen. Ga lekker naar huis, zei ik. Komt goed. Letterlijk. Vijf minuten nadat ik het zelf gehoord "
        .. "had, gaf ik het door [aan Milan](milan). Zo warm als het was.",
      denkt = "Dus. Dat is 'm. Harold zei het tegen mij en ik zei het tegen Milan.", blik = "tafel",
      zwijg = { "Had Harold gewoon gezegd [dat hij niet kon](wakker), dan had ik Milan laten blijven. Zo simpel.",
        denkt = "Fijn, als iemand dan even z'n mond houdt." } },
  },
}

-- Rijp: de stoel, Harold, de wagen die van de speler was.

haakje "stoel" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  zeg {
    door "Wie heeft daar dan wel gezeten?",
    preek "Zo'n wiebelpoot, daar doe je een viltje onder.",
    eerlijk "Harold, denk ik. Ik ken alleen zijn kaartje.",
    sluit "Is die soms stuk, of gereserveerd?",
  },
  antwoord {
    [1] = { "Die is bezet. Daar staat een pot op.", denkt = "Negen bonen. Die zitten beter dan ik." },
    [2] = { "Daar heeft [jullie vorige](harold) gezeten, in april. Krap twintig minuten, vier toezeggingen en een "
        .. "stroopwafel. Daarna was ie me te duur, die stoel. Nu staat [de pot](tellen) erop.",
      denkt = "Het was een verse stroopwafel. Dat maakt het wel erger." },
    [3] = { "Harold heette hij. Leunde achterover, net ver genoeg, en zei: bij ons staat er "
        .. "[altijd een tweede klaar](tweede). Wat een prettige man, dacht ik. Vier maanden later "
        .. "[kreeg ik hem aan de lijn](telefoon), en toen kende hij me niet.",
      denkt = "Ik zeg het rustig. Ik had gedacht dat het minder rustig zou gaan.",
      zwijg = { "Ik heb die stoel een keer aan de weg gezet. Een uur later heb ik 'm weer binnengehaald. Hij zit "
          .. "namelijk wel goed.",
        denkt = "Eigenlijk is het de beste stoel van de zaak." } },
  },
  antwoord { stemming = "taart",
    [1] = { "Die is van de pot. Neem taart.", denkt = "Eerst eten. Ik heb vandaag geen zin in april." },
    [2] = { "Daar zat in april [een collega van je](harold), en die beloofde van alles. Nu staat [m'n pot](tellen) "
        .. "erop. Op haar verjaardag wil Doortje 'm weg hebben, want die stoel zit het best.",
      denkt = "Ze heeft gelijk. Maar vandaag nog niet." },
  },
}

haakje "harold" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  zeg {
    sluit "Heeft hij daarna nog iets laten horen?",
    preek "Harold is bij ons weg, met mij begin je gewoon opnieuw.",
    vult { "Op hem ben je nog altijd boos, hoor ik.",
      dan = { "Op Harold? Die had er vast drie tegelijk stuk die nacht, met die warmte. Kan gebeuren. Ik had alleen "
          .. "graag gehoord [dat ie niet kon](wakker). Dat kost niks, en ik was nog op.",
        denkt = "En zo iemand geef ik dan een stroopwafel." } },
    eerlijk "Op zijn kaartje staat 'geregeld'. Wat, weet ik niet.",
  },
  antwoord {
    [1] = { "Aardige man. Veel tanden.", denkt = "Echt een aardige man. Dat is het vervelende." },
    [2] = { "Hij regelde graag. Altijd een tweede klaar, [binnen een half uur](rijden) ter plaatse, één vast "
        .. "gezicht, en taart op m'n verjaardag. Hij schreef het geen van vieren op. Die taart had ik nog het leukst "
        .. "gevonden.",
      denkt = "Drie november. Er kwam geen taart." },
    [3] = { "Hij heeft gedaan of het geregeld was, en toen was het voor hem geregeld. Denk ik. Hij lag vast lekker. "
        .. "Ik weet wel hoe dat gaat, hoor. Ik heb dat weekend [hetzelfde gedaan](gelogen), met een broodje in m'n "
        .. "hand.",
      denkt = "Dat broodje had er niet bij gehoeven.",
      zwijg = { "'Geregeld' is een heerlijk woord. Je kunt het zo achter iets zetten, en weg.",
        denkt = "Vraag maar. Of niet. Liever niet, eigenlijk." } },
    [4] = { "Ik heb 'm gezocht, in het najaar. Had ik z'n nummer, zat ik ermee in m'n hand. Ik wou vragen wat hij "
        .. "deed toen hij ophing. Of hij het vergat, of dat hij bleef liggen met z'n ogen open. Dat tweede, "
        .. "[dat ken ik](slapengaan).",
      denkt = "Ik heb niet gebeld. Hij had het geregeld gevonden, waarschijnlijk." },
  },
}

haakje "magneet" { soort = "feit", vak = "promotie 1", ook = "product 1",
  zeg {
    preek "Dan is het formeel een zaak tussen Evert en ons.",
    eerlijk "Die was van ons. Dat heb ik nagezocht.",
    sluit "Wist je vooraf dat hij had doorgehuurd?",
    stuurt "Onderverhuren mag bij ons niet, wist je dat?",
  },
  antwoord {
    [1] = { "Gehuurd, met zijn eigen bordje erop.", denkt = "Het bordje was het enige wat niet stuk was." },
    [2] = { "Zo'n magneetplaat. Evert Koelt, met een pinguïn. Zaterdagochtend hing die pinguïn scheef, van de warmte. "
        .. "Ik trek eraan, en daar staat heel groot [jullie naam](zeventien). En ik had nog liggen denken: wat doet "
        .. "Harold nou bij Evert aan de telefoon? Ik stond te lachen, op dat plein. Hard.",
      denkt = "De slager deed zijn gordijn open." },
    [3] = { "[Evert](evert) kwam om zes uur en ging op de dissel zitten. Hij zei niks, en ik had die pinguïn in m'n "
        .. "hand. Dus zo zaten wij. En ik las die naam en ik dacht: maar die [Harold](harold) had ik in april nog "
        .. "weggestuurd. Omdat ik iemand wou die opnam met z'n naam.",
      denkt = "Ik heb hem koffie gebracht. Op de dissel. Met suiker.",
      zwijg = { "De pinguïn heb ik nog. Die hangt thuis op de koelkast, met de opdrachten erachter.",
        denkt = "Joost wil hem weg hebben. Ik vind het een goeie magneet." } },
  },
}

haakje "zeventien" { soort = "feit", vak = "product 1", ook = "promotie 2",
  zeg {
    sluit "Welk nummer stond er op die wagen?",
    stuurt "Maar die was daarvoor toch nog getest?",
    preek "We keuren nu alles dubbel, dat is inmiddels dichtgetimmerd.",
    eerlijk "Die had niet weg gemogen. Woensdag sloeg hij al af.",
  },
  antwoord {
    [1] = { "Zeventien. Stond op de dissel.", denkt = "Eén meer dan de graden. Daar ga je dan iets in zien." },
    [2] = { "Zeventien, ja, dat nummer heb ik opgeschreven, ik schrijf alles op. Daar heb ik nooit meer iets over "
        .. "gehoord. Alleen een berichtje op m'n telefoon, die dinsdag: hoe was [het contact met onze "
        .. "storingsdienst](cijfer)? Van nul tot tien.",
      denkt = "Daar moet je maar op komen, na zo'n weekend." },
    [3] = { "Een half jaar heb ik gedacht dat ik het was. Te warm geladen, klep te lang open. Ik heb Milan nog "
        .. "gevraagd of hij soms de soep erbij had gezet. Warm. Alsof [die jongen](milan) gek is. Maar dat ding wás "
        .. "dus gewoon ziek.",
      denkt = "Stil eens. Was het dan niet de klep?", blik = "tafel",
      zwijg = { "Dat had ik dus heel graag in september gehoord. Van wie dan ook.",
        denkt = "En nu zegt iemand het, bij de koffie. Zo makkelijk was het." } },
  },
}

haakje "cijfer" { soort = "feit", vak = "promotie 2", ook = "promotie 1",
  zeg {
    preek "Van die scores leren we intern juist heel veel.",
    door "Wat heb je daar toen ingevuld?",
    sluit "Is daar nog iemand op teruggekomen?",
    eerlijk "Dat gaat vanzelf, niemand kijkt aan wie.",
  },
  antwoord {
    [1] = { "Een cijfer. Ze wilden een cijfer.", denkt = "Drie dagen na de broodjes." },
    [2] = { "Een zeven. Voor [de graden](zeven). Toen kreeg ik een bedankje, met confetti, en of ik jullie wou "
        .. "aanbevelen bij vrienden en bekenden. Die heb ik leeg gelaten.",
      denkt = "De confetti bewoog ook nog." },
    [3] = { "Er zat een vakje bij: kunt u dit toelichten, tweehonderd tekens. Ik heb het geprobeerd, hoor. "
        .. "Tweehonderd tekens over [Ank](ank). Het werd: de heer was vriendelijk. Dat was ook zo. En toen was het "
        .. "vakje nog half leeg.",
      denkt = "Ik heb er een uur op gezeten. Joost dacht dat ik de btw deed." },
  },
}

haakje "tweede" { soort = "feit", vak = "product 1", ook = "promotie 3",
  zeg {
    stuurt "Met een tweede slaap je toch een stuk rustiger?",
    preek "Dat hebben we sinds dit jaar heel anders ingericht.",
    sluit "Heb je vaak een tweede nodig, op een jaar?",
    eerlijk "In de zomer staat er bij ons geen. Dan is alles weg.",
  },
  antwoord {
    [1] = { "Dat zei hij. Ik ben niet gaan kijken.", denkt = "Tegenwoordig ga ik kijken." },
    [2] = { "Ik heb in mei nog gebeld, na die schuur: staat er echt een tweede? Alles weg tot september, zei een "
        .. "meisje bij jullie. Eerlijk kind. Maar [Evert](evert) had er tenminste één. Dacht ik.",
      denkt = "Hoe heette dat meisje nou. Die had ik moeten vasthouden." },
    [3] = { "Zeg dat er geen is, en ik kan wat. Op dinsdag heb ik een slager, een visboer en twee badkuipen. Op "
        .. "zaterdag om zes uur heb ik niks. Ik hoor het liever [op tijd niet](wakker) dan te laat wel. Dat begreep "
        .. "die Harold maar niet.",
      denkt = "Ik zit met m'n vinger op tafel te tikken. Dinsdag. Zaterdag." },
  },
}

haakje "rijden" { soort = "belang", vak = "promotie 3", ook = "product 3",
  zeg {
    sluit "Gaat het je om de afstand of om de tijd?",
    preek { "Onze wachtdienst staat altijd binnen een half uur bij je.",
      dan = { "Binnen een half uur. Die leg ik er even bij. Het is drieënveertig minuten, vanaf jullie hek, en dan "
          .. "heeft die man zijn broek nog niet aan. Het was [een strikvraag](val), sorry.",
        denkt = "Boon. En het ging nog wel zo aardig.", doet = "legt een witte boon op tafel", blik = "tafel" } },
    eerlijk "Drie kwartier, denk ik. En 's nachts is er één monteur.",
    stuurt "Zo midden in de nacht rijd je toch overal vlot door?",
  },
  antwoord {
    [1] = { "Ik vraag het aan iedereen: hoe lang doen jullie erover, 's nachts?", denkt = "En dan kijk ik naar het "
        .. "voorhoofd." },
    [2] = { "Breda tweeënvijftig, Hoorn een uur en tien. Jullie drieënveertig, als de brug dicht is. Ik heb een "
        .. "lijstje. Zegt iemand een half uur, dan hoeft die map voor mij niet meer open. [Flauw, ja](val). Maar het "
        .. "werkt.",
      denkt = "Op het lijstje staan er acht. Zes zeiden een half uur." },
    [3] = { "Ik heb het zelf gereden. In november, twee uur 's nachts, met een thermoskan. Van jullie hek tot mijn "
        .. "plein. Ik wou weten of het gekund had. Half twaalf had er iemand op het plein kunnen staan. Of "
        .. "[die had gebeld](wakker), dat het niet ging. Dat duurt een minuut.",
      denkt = "Wie doet dat nou. Een vrouw met een thermoskan, blijkbaar.",
      zwijg = { "Bij jullie hek brandde een lampje. Ik heb daar even gestaan met de motor uit. Er kwam niemand, en "
          .. "dat klopte ook, er was niks stuk.",
        denkt = "Het was een mooie heldere nacht. Twee graden." } },
  },
}

haakje "val" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  zeg {
    sluit "En, ben ik erdoor, tot nu toe?",
    eerlijk "Daar was ik zelf vast ook in getrapt.",
    door "Wie is er het mooist in getrapt?",
    preek "Met zulke vragen jaag je goede mensen ook weg.",
  },
  antwoord {
    [1] = { "Ik vraag gewoon dingen. Zo leer je mensen kennen.", denkt = "Ja hoor. Met een stopwatch." },
    [2] = { "Eén man prees mijn thermometer, die bij de deur. Netjes op temperatuur, mevrouw. Dat ding staat sinds "
        .. "kerst op 4,0, die is stuk. Ik laat 'm hangen. [De goeie](thermometer) zit om m'n nek.",
      denkt = "Hij heeft er ook nog een foto van gemaakt." },
    [3] = { "Vroeger vroeg ik mensen of ze al gegeten hadden. Nou vraag ik hoe lang ze rijden. [Milan](milan) zei "
        .. "het: je overhoort iedereen, chef, ook wie je aardig vindt. Daar ben ik niet leuker van geworden.",
      denkt = "En heb ik al gevraagd of deze gegeten heeft? Nee dus.",
      zwijg = { "Heb je eigenlijk al gegeten?",
        denkt = "Kijk, het zit er nog in." } },
    [4] = { "Het ergste vind ik dat het helpt. Even, een dag. Er zakt er weer een, en ik denk: zie je wel, ik had "
        .. "gelijk. En dan fiets ik naar huis met m'n gelijk, en [ik slaap er niet op](busje).",
      denkt = "Joost vraagt dan hoe het was. Leerzaam, zeg ik." },
  },
}

-- Ank: het afscheid, het recept, het woord dat ze zelf gaf.

haakje "uitvaart" { soort = "belang", vak = "markt 1", ook = "klanten 2",
  zeg {
    vult { "Al dat verdriet, dat lijkt me zwaar werk.",
      dan = { "Zwaar? Het mooiste wat er is. Een bruid kijkt of het klopt, een weduwe eet op wat je neerzet. Dat had "
          .. "ik [in het verpleeghuis](verpleeghuis) al. Ik doe ze alleen [niet meer](nee).",
        denkt = "De pannen, die zijn zwaar." } },
    sluit "Hoeveel van die dagen doe je per jaar?",
    door "En zo'n dag is dan anders dan een feest?",
    preek "Met de vergrijzing is dat een groeimarkt.",
  },
  antwoord {
    [1] = { "Een derde van het werk. Was.", denkt = "Daar ging niemand rechter van zitten." },
    [2] = { "Een bruiloft weet je een jaar vooruit. Een afscheid weet je [op dinsdag](dinsdag), en zaterdag staan er "
        .. "tachtig stoelen. Vijfenveertig per jaar deed ik er. Sinds september [niet één](nee).",
      denkt = "Ik hou die zaterdagen nog steeds vrij." },
    [3] = { "Op een feest ben je de catering. Op zo'n dag ben je degene die zegt: ga zitten, eet wat. Mensen die al "
        .. "drie dagen niks binnenkrijgen. En het kan niet over, hè. Een bruid trouwt desnoods nog een keer, maar "
        .. "[Ank](ank) niet.",
      denkt = "Daar ga ik. Ik zei haar naam of ze zo binnen kan komen.",
      zwijg = { "Ik had er altijd een extra doosje zakdoekjes bij, in de wagen. Naast de opscheplepels.",
        denkt = "Dat doosje staat er nog. Het is nu van mij." } },
  },
}

haakje "nee" { soort = "gevoel", vak = "markt 3", ook = "markt 1",
  zeg {
    stuurt "Met goede koeling kun je toch weer ja zeggen?",
    sluit "Hoeveel omzet laat je daarmee liggen?",
    terug { "Elke keer nee heeft je wat gekost.", gevoel = true },
    preek "Aan nee zeggen is nog niemand failliet gegaan.",
  },
  antwoord {
    [1] = { "Even niet. De agenda zit vol.", denkt = "De agenda ligt opengeslagen naast m'n kopje. Op leeg." },
    [2] = { "Elf keer. Ik zit vol, zei ik, en dan keek ik naar een lege zaterdag. Elf keer vierentwintighonderd "
        .. "euro, reken maar uit. Na de elfde belde [Lidewij](lidewij) niet meer. Die doet de uitvaarten hier.",
      denkt = "Zesentwintigduizend vierhonderd. Doe ik in m'n slaap." },
    [3] = { "[Sinds Ank](ank) durf ik het niet te beloven. Er zit iemand met een doos zakdoekjes tegenover me, kunt "
        .. "u dat verzorgen, en dan zit ik vol. Vroeger had ik al ja gezegd voor ze uitgepraat waren. Weet je hoe "
        .. "dat voelt, zo'n zaterdag? Ik heb de voorraadkast al vier keer gesopt.",
      denkt = "Vijf keer. De kerst telde ik niet mee.",
      zwijg = { "En er ligt er nog één. [Van Corrie](corrie), Ank haar zus. Daar heb ik nog niet eens nee op gezegd.",
        denkt = "Die komt vrijdag gewoon weer koffiedrinken." } },
    [4] = { "Elf keer heb ik een afscheid afgezegd. De zevende was voor een jongen van negentien. Z'n moeder belde "
        .. "zelf. Vol, zei ik. Die zaterdag ben ik in de kerk gaan zitten, achterin. Er was cake na afloop, uit een "
        .. "doos, nog half bevroren. [Zo'n dag](uitvaart), en ik had daar kunnen staan.",
      denkt = "Ik heb twee plakken gegeten. Om iets te doen.", blik = "raam",
      zwijg = { "Voor het condoleren ben ik weggegaan. Achterlangs.",
        denkt = "Met kruimels op m'n jas." } },
  },
}

haakje "dinsdag" { soort = "feit", vak = "markt 2", ook = "markt 1",
  zeg {
    preek "Met een jaarcontract ben je daar vanaf.",
    vult { "Zo'n korte termijn geeft een hoop stress.",
      dan = { "Stress? Kort is juist fijn. Over een bruiloft zit je een jaar te zeuren, over de kleur van een "
          .. "servet. [Zo'n dag](uitvaart) niet, dan weet iedereen meteen wat moeder lekker vond.",
        denkt = "Stress krijg ik van servetten." } },
    eerlijk "Op drie dagen redden wij het in juli niet.",
    stuurt "Dan krijg je zeker vaak nee van verhuurders?",
  },
  antwoord {
    [1] = { "Drie dagen. Vier, als er familie uit Canada komt.", denkt = "Die uit Canada eten trouwens het meest." },
    [2] = { "Dinsdag belt [Lidewij](lidewij), van de uitvaarten. Woensdag proef ik met de familie, vrijdag koken, "
        .. "zaterdag twee uur. Voor een bruiloft bestel je in oktober je koelwagen. Voor dinsdag "
        .. "[moet er een staan](tweede).",
      denkt = "Dat schema heb ik een half jaar niet hoeven opzeggen. Het zit er nog." },
    [3] = { "Je kookt iemand z'n laatste week, eigenlijk. Moeder hield van zuur, vader lustte geen vis, en er is er "
        .. "altijd één die zegt: maakt niet uit wat. Dat is degene die gaat huilen bij de soep. Dat kun je niet "
        .. "plannen, [zo'n dag](uitvaart), daar moet je op tijd voor staan.",
      denkt = "Ik mis het. Ik zit hier koffie te drinken en ik mis huilende mensen." },
  },
}

haakje "ank" { soort = "gevoel", vak = "klanten 2", ook = "product 2",
  zeg {
    sluit "Hoe lang was ze toen al ziek?",
    door "En zij kwam zo bij jou binnenlopen?",
    preek "In jouw vak moet je daar wat afstand in houden.",
    stuurt "Dat was zeker een klant van het eerste uur?",
  },
  antwoord {
    [1] = { "Een klant. Ze is overleden.", denkt = "Sorry, Ank." },
    [2] = { "Ank Roos, eenenzeventig. Stuurvrouw bij de roeivereniging, vijfendertig jaar, roeien kon ze zelf niet. "
        .. "Kwam in juli binnen met een lijst voor haar eigen afscheid. Alles koud, Samira, zei ze, dat ben ik dan "
        .. "ook. De [griesmeelpudding](griesmeel) heeft ze drie keer geproefd.",
      denkt = "Ik vertel die grap van haar altijd iets te vlug." },
    [3] = { "Op dat krukje zat ze, muts op, in juli. En sturen. Minder citroen, kleiner bakje, nee, kleiner. De "
        .. "laatste keer legde ze haar lepel neer en zei: zo, nou kan ik gaan. En toen vroeg ze me "
        .. "[nog één ding](beloofd).",
      denkt = "Jij zit dus op dat krukje. Dat zeg ik maar niet.",
      zwijg = { "Ze had d'r eigen lepel bij zich, van de boot. Die is hier blijven liggen. Ik roer er niks mee.",
        denkt = "Hij ligt in de la, naast het kaartje." } },
    [4] = { "Ank Roos kwam in juli haar eigen afscheid bestellen. Met griesmeelpudding, koud, tachtig stuks. De "
        .. "zondag ervoor heeft ze nog gebeld. De vormpjes staan klaar, Ank, zei ik. Mooi, zei ze, dan ga ik slapen. "
        .. "Maandagochtend was ze dood. Daar [heb ik ja op gezegd](beloofd), snap je. Op dat slapen.",
      denkt = "Dat dat hetzelfde woord is, dat zie ik nu pas. Slapen.", blik = "tafel" },
  },
}

haakje "griesmeel" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  zeg {
    prijst "Griesmeel, daar krijg ik zelf ook trek van.",
    door "Wat was er zo bijzonder aan die pudding?",
    stuurt "Zoiets kan toch ook in één grote schaal?",
    sluit "Hoe lang moet zo'n pudding koelen?",
  },
  antwoord {
    [1] = { "Griesmeelpudding met bessensap. Vijf uur koelen.", denkt = "Vijf uur en een kwartier. Dat kwartier was "
        .. "van Ank." },
    [2] = { "Griesmeelpudding. Van haar vader, die was schipper. Hij maakte hem aan boord en hing hem in een emmer "
        .. "in het water, aan een lijn. [Zo koud moest hij zijn](beloofd). Twee keer zei ze: bijna.",
      denkt = "Bijna, zei ze, en dan schraapte ze het bakje uit." },
    [3] = { "De derde keer zei ze niks, ze at 'm op. Dat was het dan. Dat recept is zestig jaar van boord niet af "
        .. "geweest, en op die zaterdag heeft niemand het geproefd. [Doortje](doortje) heeft ze alle tachtig "
        .. "uitgeklopt. [Broodjes](broodjes) kregen ze.",
      denkt = "Ik zeg het of het de verkeerde maat servetten was.",
      zwijg = { "Het kaartje hangt in de kast, aan de binnenkant. Zijn handschrift. Niet te stijf, staat eronder, "
          .. "onderstreept.",
        denkt = "Elke keer als ik suiker pak lees ik het." } },
    [4] = { "De vormpjes heb ik nog, tachtig, voor Ank haar griesmeel. Geleend van een banketbakker, die heeft al "
        .. "twee keer gebeld. Ik zeg dat ik ze nodig heb. Ik heb ze nergens voor nodig. Ik kan ze alleen niet "
        .. "terugbrengen voordat er iets in gezeten heeft. Voor [haar zus](corrie), bijvoorbeeld.",
      denkt = "Dat heb ik nou gezegd, dan moet het ook." },
  },
}

haakje "beloofd" { soort = "belang", vak = "promotie 3", ook = "klanten 2",
  zeg {
    preek "Daar kon jij niks aan doen, dat was overmacht.",
    sluit "Wat had je precies met haar afgesproken?",
    vult { "Tegenover de familie voel je je schuldig.",
      dan = { "De familie? Die was dik tevreden. Dat is het hem nou juist. [Die weten van niks](broodjes). Die "
          .. "hebben me een kaart gestuurd, met een roeiboot erop.",
        denkt = "Waren ze maar kwaad geweest. Daar weet ik raad mee." } },
    terug { "Je kunt het haar niet meer uitleggen.", gevoel = true },
  },
  antwoord {
    [1] = { "Dat het koud zou zijn. Meer niet.", denkt = "Het kleinste wat er op de lijst stond." },
    [2] = { "Beloof me dat ie koud is, zei ze, de rest vergeven ze me wel. Dat beloof ik, zei ik. Zo, met een "
        .. "theedoek over m'n schouder. Ik zei het wel tien keer per dag, toen. Ik ben [zo grootgebracht](moeder).",
      denkt = "Die theedoek ook nog. Ik zie de ruitjes." },
    [3] = { "Elf jaar, en ik had nog nooit iets gezegd wat er dan niet stond. Daar was ik trots op, dat was zo'n "
        .. "beetje alles wat ik had. En uitgerekend bij Ank zet ik [broodjes kaas](broodjes) neer. Ze kon het niet "
        .. "meer nakijken, daarom vroeg ze het natuurlijk.",
      denkt = "Ze stuurde altijd zelf. Alleen dit gaf ze uit handen.",
      zwijg = { "Dus als jij wat toezegt, dan hoor ik mij. Met die theedoek.",
        denkt = "Zo. Dan weet je ook meteen wat je hier te doen hebt." } },
    [4] = { "Beloof me dat ie koud is, zei ze, die griesmeel. Meer niet. En hij was zestien graden. In oktober ben "
        .. "ik naar haar steiger gegaan met één bakje, vers, op twee. Zat er een reiger naar me te kijken. Toen heb "
        .. "ik 'm zelf opgegeten en gezegd: hij is koud, Ank. Over [de broodjes](broodjes) heb ik m'n mond gehouden.",
      denkt = "En hij wás koud. M'n tanden deden er zeer van." },
  },
}

haakje "broodjes" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    stuurt "Dan is het toch nog goed afgelopen?",
    prijst "Wat knap dat je het nog gered hebt.",
    sluit "Heb je ze het geld teruggegeven?",
    terug "Niemand wist wat er had moeten staan.",
  },
  antwoord {
    [1] = { "Kaas. Tweehonderdveertig.", denkt = "Drie per persoon. Er waren er zes over." },
    [2] = { "Half acht, supermarkt, drie karren. Tweehonderdveertig broodjes kaas. Het meisje aan de kassa vroeg of "
        .. "we wat te vieren hadden. En 's middags iedereen: heerlijk, zo gewoon. Zo was ze, zei [haar zus](corrie), "
        .. "die stond er met een bordje.",
      denkt = "Jong belegen. Ik had het nog kunnen ruilen voor oud." },
    [3] = { "Ze stuurden een kaart: dank voor de eenvoud. Ank! Die vond jong belegen iets voor mensen zonder "
        .. "ruggengraat. Zijn er tachtig man de deur uit gegaan met het idee dat zij [dat gewild had](gelogen). Een "
        .. "rekening heb ik nooit gestuurd.",
      denkt = "Ze zou me met d'r roer op m'n vingers geslagen hebben.",
      zwijg = { "Ze belden nog, waar de rekening bleef. Ik zei dat die bij de prijs inbegrepen was. Weet ik veel wat "
          .. "ik zei.",
        denkt = "En dat geloofden ze." } },
  },
}

haakje "corrie" { soort = "belang", vak = "markt 3", ook = "klanten 2",
  zeg {
    sluit "Wat mankeert haar dan, die zus?",
    preek "Met familie kun je het maar beter zakelijk houden.",
    door "Vertel eens, wat is dat voor zus?",
    stuurt "Die is toch juist heel tevreden over je?",
  },
  antwoord {
    [1] = { "Ank haar zus. Zevenenzeventig, met stok.", denkt = "Er ontgaat haar niks." },
    [2] = { "Corrie. In januari stond ze hier, met d'r stok. Als ik ga, doe mij maar hetzelfde als Ank. Broodjes "
        .. "kaas, zo gewoon. En weet je wat ik zei? Ik kijk of ik kan. Elf anderen heb ik [nee verkocht](nee), en "
        .. "tegen haar kreeg ik dat niet uit m'n mond.",
      denkt = "Ik kijk of ik kan. Mijn moeder zou vragen hoe laat dat is." },
    [3] = { "Het is d'r hart. Het kan over een maand zijn of over drie jaar. Elke vrijdag drinkt ze hier koffie en "
        .. "ze vraagt niks. Ze kijkt alleen naar m'n agenda. Broodjes kaas wil ze, omdat ze "
        .. "[denkt dat Ank die wou](gelogen).",
      denkt = "Twee klontjes. En dan dat kijken.",
      zwijg = { "Vorige week zei ze: het hoeft niet met dat strikje eromheen, hoor. Er zat een strikje om, om die "
          .. "broodjes. Had ik ook nog gedaan.",
        denkt = "Tweehonderdveertig strikjes. Ik moest iets met m'n handen." } },
    [4] = { "Ank haar zus wil mij ook, straks. Broodjes kaas, net als Ank, denkt ze. Ik wil haar griesmeel geven, zo "
        .. "koud dat d'r tanden er zeer van doen. Dan moet ik haar eerst [iets vertellen](gelogen). En dan moet er "
        .. "de nacht ervoor [iemand bij die wagen](wakker) zitten, want koken en wakker blijven kan ik niet allebei.",
      denkt = "En daar loop ik nou een half jaar mee rond." },
  },
}

haakje "gelogen" { soort = "belang", vak = "klanten 2", ook = "promotie 3",
  zeg {
    stuurt "Zoiets nemen mensen je toch niet kwalijk?",
    preek "Een leugentje is soms beter voor iedereen.",
    door "Wat is er gezegd, dat weekend?",
    sluit "Heb je het daarna nog rechtgezet?",
  },
  antwoord {
    [1] = { "Niks. Er is niks gezegd.", denkt = "Dat klopt bijna." },
    [2] = { "Bij de koffieketel vroegen ze of Ank het zelf zo had uitgezocht. Ik heb er wat omheen gepraat. En d'r "
        .. "zus stond te knikken, [Corrie](corrie), met d'r bordje.",
      denkt = "Zo ging het niet helemaal." },
    [3] = { "Corrie, Ank haar zus, vroeg het bij de koffieketel. Heeft ze dit zelf uitgezocht? Ik had de tang vast, "
        .. "met een broodje eraan. Ja, zei ik. En toen zei zij: goh. Zo'n klein goh. [Elke vrijdag](corrie) zit dat "
        .. "hier aan tafel.",
      denkt = "Het is eruit, en er valt niks van de muur.", blik = "tafel",
      zwijg = { "Dus die Harold van jullie en ik, wij kunnen zo bij elkaar op de koffie.",
        denkt = "Hij met een telefoon, ik met een tang." } },
    [4] = { "Haar zus vroeg bij de koffieketel of Ank die broodjes zelf had uitgekozen. Ja, zei ik. Niemand weet "
        .. "dat, Joost niet. Ik tel bonen van een ander, en ik heb een dode iets laten willen wat ze nooit gewild "
        .. "had. Omdat ik me schaamde. En van jou wil ik weten [hoe lang jullie rijden](rijden), 's nachts.",
      denkt = "Zo. M'n oren suizen ervan.",
      zwijg = { "Ze had het niet erg gevonden als ik het gezegd had. Ze had gezegd: geef maar een lepel, dan eten we "
          .. "'m warm.",
        denkt = "Dat had Ank gezegd. Of Corrie. Allebei." } },
  },
}

haakje "lidewij" { soort = "belang", vak = "klanten 2", ook = "markt 1",
  zeg {
    door "En nu, spreken jullie elkaar nog?",
    sluit "Zou ik haar mogen bellen, als referentie?",
    preek "Dan zoek je er drie anderen bij.",
    stuurt "Die komt toch vanzelf terug als je weer kunt?",
  },
  antwoord {
    [1] = { "Uitvaarten. We deden veel samen.", denkt = "Ze staat in m'n telefoon onder de D. Van dinsdag." },
    [2] = { "Die doet alles zelf, desnoods draagt ze mee. Acht jaar lang zei ze tegen families: het eten is "
        .. "geregeld, u krijgt Samira. En dan belde ze mij pas, [op dinsdag](dinsdag), voor die zaterdag. Dat durfde "
        .. "ze gewoon. Nu heeft ze een ander.",
      denkt = "Die andere doet soesjes. Ik heb het nagevraagd." },
    [3] = { "In december belde ze nog. Ik vraag het één keer, zei ze: ben je ziek of ben je bang? Druk, zei ik, [dus "
        .. "nee](nee). Oké, zei ze, dan vraag ik het niet meer. En dat doet ze dus ook niet. Die houdt haar woord.",
      denkt = "Ik stond op dat moment de voorraadkast te soppen.",
      zwijg = { "Ik heb wel drie keer haar nummer voor me gehad. Bang, had ik moeten zeggen. Eén lettergreep.",
        denkt = "Nou ja. Dan zeg ik het maar hier." } },
  },
}

-- De nachten: twee wagens, een bus, en wie er wakker is.

haakje "dubbel" { soort = "feit", vak = "product 1", ook = "promotie 1",
  zeg {
    preek "Dat kan bij ons in één contract, wel zo overzichtelijk.",
    stuurt "Eén goede is toch goedkoper dan twee matige?",
    sluit "Wat kost je dat samen, zo per keer?",
    eerlijk "Eén van ons kan net zo goed uitvallen.",
  },
  antwoord {
    [1] = { "Twee wagens per klus. Eén vol, één leeg.", denkt = "Zeg het maar. Iedereen zegt er wat van." },
    [2] = { "De ene uit Breda, de andere uit Hoorn. Die lui kennen elkaar niet, dat heb ik gevraagd. In de ene zit "
        .. "het eten, de andere staat leeg koud te zijn. Vierhonderdtachtig euro. [Joost](joost) noemt het de "
        .. "duurste lucht van de stad.",
      denkt = "Het is ook heel goede lucht. Drie komma acht." },
    [3] = { "En dan nog vertrouw ik het niet, dat is het zielige. Met één wagen was ik bang dat ie uitviel. Met twee "
        .. "wagens loop ik ['s nachts twee keer](busje) zo vaak naar buiten. Dat schiet lekker op.",
      denkt = "Dat laatste had er ook wel af gekund." },
  },
  antwoord { stemming = "druk",
    [1] = { "Die linkse is vol. Die rechtse is voor als de linkse het opgeeft.", denkt = "En dan is er nog de "
        .. "slager." },
    [2] = { "Breda staat links, met honderdtien man erin. Hoorn staat rechts en doet voor spek en bonen mee, voor "
        .. "tweehonderdveertig euro. Dat is [mijn nachtrust](busje). Joost zegt: voor dat geld kun je naar een hotel.",
      denkt = "Al kom ik daar niet aan toe." },
  },
}

haakje "thermometer" { soort = "feit", vak = "product 3", ook = "product 1",
  zeg {
    prijst "Zo precies zie ik het bij weinig mensen.",
    sluit "Hoe nauwkeurig zijn die dingen eigenlijk?",
    preek "Dat kan tegenwoordig vanzelf, met een app.",
    door "Loop eens met me mee, zo'n rondje.",
  },
  antwoord {
    [1] = { "Langs alles wat koud moet. Elk uur, hooguit anderhalf.", denkt = "Anderhalf is al vakantie." },
    [2] = { "Zeven hangen er, en eentje om m'n nek. Ze schelen onderling een halve graad, dus ik neem het midden. "
        .. "[Joost](joost) heeft er nog een alarm bij gemaakt, met zijn klas. Dat ligt in de la.",
      denkt = "Naast de lepel van Ank. Het is een drukke la." },
    [3] = { "Vroeger had ik er één en die geloofde ik. Nou heb ik er zeven en ik geloof ze alle zeven niet. Ik meet "
        .. "achter iedereen aan, ook achter mensen die het [beter kunnen](nakijken) dan ik.",
      denkt = "Milan kon het zonder. Dat wist ik toen ook al." },
  },
  antwoord { stemming = "druk",
    [1] = { "Elk kwartier vandaag. Nog negen minuten.", denkt = "Acht." },
    [2] = { "Vandaag elk kwartier, allebei de wagens. Dat loopt door tot morgen acht uur. Nee, "
        .. "[ook vannacht](busje), wat dacht je. Vannacht juist.",
      denkt = "Dat zie ik die van Rijp uitrekenen." },
  },
}

haakje "busje" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  zeg {
    sluit "Hoe vaak doe je dat, bij elke partij?",
    preek "Daar moet je echt een alarm op zetten.",
    vult { "Daar krijg je slapeloze nachten van.",
      dan = { "Slapeloos? Ik slaap als een os. Alleen in de bus, tussen twee aanhangers, met [Joost](joost) z'n "
          .. "slaapzak en de wekker op anderhalf uur. Dat is weer wat anders dan slapeloos.",
        denkt = "Oeps. De bus." } },
    door "En waar ben jij dan, zo'n nacht?",
  },
  antwoord {
    [1] = { "Ik blijf soms wat langer. Voor de zekerheid.", denkt = "Tot een uur of acht 's ochtends." },
    [2] = { "In de bus. Die zet ik tussen die twee in. Matrasje, slaapzak van [Joost](joost), wekker op anderhalf "
        .. "uur. Veertien keer nu, sinds september. Met een muts op is het best te doen.",
      denkt = "Ik verkoop het nog ook." },
    [3] = { "Het gekke is, ik slaap daar goed. Zolang die motoren brommen, slaap ik. Wordt het stil, dan zit ik "
        .. "rechtop. [Joost](joost) denkt dat ik hier deeg sta te kneden. Om vier uur 's nachts, op een vrijdag in "
        .. "januari. Deeg.",
      denkt = "Niks, geen lachje. Ik had op lachen gerekend.",
      zwijg = { "Eén keer was het stil. Ik stond op m'n sokken in de sneeuw met een thermometer. Het was de snelweg "
          .. "maar, die was even leeg.",
        denkt = "Die sokken heb ik nog op de verwarming gelegd, voor Joost wakker werd." } },
    [4] = { "In de bus, tussen twee koelwagens. Eenenveertig, elf jaar een eigen zaak, en ik lig in een slaapzak met "
        .. "een gat erin te luisteren of een ander zijn werk doet. Weet je waar ik over droom? Dat er "
        .. "[iemand anders opzit](wakker). Een mens, geen piepje. Eén nacht maar.",
      denkt = "Die thermoskan wil ik wel vullen.",
      zwijg = { "Dat gat, daar zit het dons uit. 's Ochtends heb ik veertjes in m'n haar. Doortje plukt ze eruit en "
          .. "zegt niks.",
        denkt = "Dus Doortje weet dat ook. Ik dacht dat ik zo handig was." } },
  },
}

haakje "joost" { soort = "gevoel", vak = "product 3", ook = "klanten 3",
  zeg {
    prijst "Fijn hoor, een man die zo met je meeleeft.",
    door "En Joost, hoe kijkt die ertegenaan?",
    preek "Aan het thuisfront moet je het eerlijk vertellen.",
    sluit "Zit hij ook in het eten?",
  },
  antwoord {
    [1] = { "Mijn man. Geeft techniek. Leert kinderen solderen.", denkt = "En voegen. Dat leert hij zichzelf nog." },
    [2] = { "Hij heeft met 3B een alarm gebouwd. Acht weken, het piept bij vijf graden. Ze kwamen het met z'n allen "
        .. "brengen, ik had taart. En toen ze weg waren heb ik de batterij eruit gehaald. Ik "
        .. "[slaap toch niet thuis](busje), die nachten.",
      denkt = "Zesentwintig kinderen. Er had er een z'n naam in gesoldeerd." },
    [3] = { "Als dat ding piept, ís het al vijf. Dan word ik gewekt door een ramp. Joost denkt: piep, opgelost. "
        .. "Welterusten, zegt hij, het alarm staat aan. Dan wacht ik tot hij snurkt en ga ik [naar de bus](busje).",
      denkt = "Op m'n tenen. In m'n eigen huis.",
      zwijg = { "Hij snurkt de laatste tijd wel erg vlug, nu ik erover nadenk.",
        denkt = "Binnen drie minuten. Dat kan helemaal niet." } },
    [4] = { "Voor een partij slaap ik in de bus, bij de wagens. Deeg maken, zeg ik thuis. Vorige maand lag er een "
        .. "tweede slaapzak in, tot min tien. Hij heeft er niks over gezegd, ik ook niet. En hij zegt nog steeds: "
        .. "succes met je deeg. Ik zou zo graag zeggen: er zit vannacht [iemand anders](wakker), ik blijf hier.",
      denkt = "Hij had het prijsje er niet afgehaald. Honderdnegentien euro.", blik = "tafel" },
  },
}

haakje "wakker" { soort = "belang", vak = "promotie 3", ook = "product 3",
  zeg {
    stuurt "Dus met een snellere storingsdienst was het gered?",
    terug "Liever iemand die het zegt dan iets dat nooit faalt.",
    vult { "Je wilt zeker weten dat het nooit meer gebeurt.",
      dan = { "Nee, want dat kan niemand zeggen. Wie dat zegt, die liegt of die is jong. Ik wil weten wat er gebeurt "
          .. "áls het gebeurt. Dat had [mijn moeder](moeder) op de tram al in de gaten.",
        denkt = "Nooit meer. Die boon heb ik al, die is van Evert." } },
    eerlijk "Dat hij niet uitvalt, kan ik je niet beloven.",
  },
  antwoord {
    [1] = { "Dat iemand het gewoon zegt. Meer hoef ik niet.", denkt = "Dat blijkt dan heel veel te zijn." },
    [2] = { "Alles gaat een keer stuk. Mijn oven, ik ook. Had die man gezegd: mevrouw, ik kan niet komen, dan had ik "
        .. "[de slager](zeven) uit bed gebeld. Was ik nog kwaad geweest ook. Maar op tijd klaar.",
      denkt = "Die slager was er zo uit geweest, voor mij." },
    [3] = { "Hij hoeft het niet altijd te doen. Er moet die nacht iemand naar kijken die ik niet ben, en die belt "
        .. "als het misgaat. Om één uur, met rotnieuws. Lijkt me heerlijk. Want zolang er niet gebeld wordt kan ik "
        .. "gewoon [blijven liggen](busje).",
      denkt = "Ik ken alleen niemand die opblijft.", blik = "jou",
      zwijg = { "In een bed, bedoel ik dan. Met Joost erin.",
        denkt = "Wat een luxe eigenlijk, als je het hardop zegt." } },
    [4] = { "Sinds augustus is er niemand wakker behalve ik. En ik red het niet, ik ben moe, ik sta 's middags met "
        .. "m'n hoofd tegen de koelcel. Als er één iemand zei: ga jij maar, ik zit hier. En dan zit die daar ook. "
        .. "Dan hoefde ik niet meer [nee](nee) te zeggen, denk ik.",
      denkt = "Nou zeg ik het nog hardop ook. Moe.",
      zwijg = { "En dan niet 'ga maar slapen, mevrouw'. Gewoon: ik zit hier, het is kwart over drie, hij staat op "
          .. "vier.",
        denkt = "Dat zou ik inlijsten, zo'n appje." } },
  },
}

-- De keuken: Milan, Doortje, haar moeder, waar ze het geleerd heeft.

haakje "milan" { soort = "gevoel", vak = "klanten 3", ook = "product 2",
  zeg {
    stuurt "Goede koks lopen toch overal weg, tegenwoordig?",
    vult { "Hij kon de druk niet aan, begrijp ik.",
      dan = { "Milan? Die kookt voor honderdtwintig met een podcast op. Mij kon hij niet meer aan. Ik stond de hele "
          .. "dag [achter hem te meten](nakijken).",
        denkt = "Die jongen had een rustpols van vijftig." } },
    door "Met Milan is het anders gelopen, hè?",
    sluit "Werkt die hier nog steeds?",
  },
  antwoord {
    [1] = { "Mijn kok. Geweest.", denkt = "Zijn messenrol lag daar. Er zit een lichte plek." },
    [2] = { "Begonnen op z'n twintigste, aan de afwas bij [Doortje](doortje). Zes jaar. Die jongen proefde iets en "
        .. "zei: mist zuur, maar een verlegen soort. En dan wás dat zo. In november is hij naar een hotel gegaan. Ik "
        .. "liep hem [in de weg](nakijken), zei hij.",
      denkt = "Ik zeg dat nog weleens, en dan kijken ze me aan." },
    [3] = { "Hij had die vrijdag geladen. Ik heb hem er nooit op aangekeken, ik ging alleen achter hem aan lopen "
        .. "meten. Elke bak. Op een avond zegt hij: [meet mij anders ook even](nakijken), chef. Ik lachte. En hij "
        .. "niet.",
      denkt = "Hij had z'n hand al uitgestoken. Met de pols naar boven.",
      zwijg = { "Zevenendertig twee, had hij gehad. Ik had het nog kunnen doen ook, dan was het een grap geweest.",
        denkt = "Ik had het ding om m'n nek." } },
    [4] = { "Milan was mijn kok, zes jaar, en in november is hij weggegaan. Hij denkt dat ik denk dat het aan hem "
        .. "lag, die wagen in augustus. En ik heb nooit hardop gezegd dat hij wou blijven, en dat ik hem naar huis "
        .. "stuurde en zelf [ben gaan slapen](slapengaan). Hij stuurt nog foto's, van sauzen.",
      denkt = "Gisteren weer een. Te weinig zuur, zo te zien. Ik heb een duim gestuurd." },
  },
}

haakje "nakijken" { soort = "belang", vak = "klanten 3", ook = "product 3",
  zeg {
    prijst "Zo'n scherp oog wil iedere zaak wel hebben.",
    sluit "Zeggen je mensen daar weleens wat van?",
    terug { "Je bent je eigen oordeel kwijtgeraakt.", gevoel = true },
    preek "Controle is goed, maar je moet ook loslaten.",
  },
  antwoord {
    [1] = { "Ik controleer. Dat is het halve vak.", denkt = "De andere helft was koken." },
    [2] = { "Zegt er een dat de deur dicht is, dan ga ik kijken of de deur dicht is. Deksels, bonnen, alles. Ze "
        .. "noemen me de douane. [Doortje](doortje) ook. Een week vond ik het nog grappig.",
      denkt = "Niets aan te geven, zegt Doortje dan, met haar handen omhoog." },
    [3] = { "Vroeger voelde ik het. Rug van m'n hand tegen de bak, klopt, volgende. Sinds augustus voel ik niks, ik "
        .. "geloof m'n eigen hand niet. Dus ik meet. En als ik m'n eigen hand al niet geloof, wat moet "
        .. "[Milan](milan) dan.",
      denkt = "Ik zit ernaar te kijken. Het is gewoon mijn hand.", blik = "tafel",
      zwijg = { "Hij had de zijne ernaast gelegd, één keer, tegen dezelfde bak. Drie graden, zei hij. Ik ben gaan "
          .. "meten. Drie graden.",
        denkt = "En toen zei ik: zie je wel." } },
    [4] = { "Laatst was ik bij [m'n moeder](moeder). Zij zet koffie, en ik sta met m'n hoofd in haar koelkast met dat "
        .. "ding. Die vrouw heeft in achtentwintig jaar één keer stilgestaan, en daar praat ze nog over. Ze deed of ze "
        .. "het niet zag. Ze heeft toen heel lang naar de suiker gezocht.",
      denkt = "De suiker staat al veertig jaar op dezelfde plek." },
  },
}

haakje "doortje" { soort = "gevoel", vak = "klanten 3", ook = "klanten 1",
  zeg {
    sluit "Is zij bij jou in vaste dienst?",
    terug "Die ziet meer dan ze zegt.",
    stuurt "Zo iemand is toch goud waard?",
    prijst "Zulke mensen vind je niet meer.",
  },
  antwoord {
    [1] = { "Afwas. Elf jaar. Nooit ziek.", denkt = "Eén keer. Toen kwam ze het zelf zeggen." },
    [2] = { "Met Doortje stond ik al in [het verpleeghuis](verpleeghuis). Toen ik begon zei ze: ik ga mee. Ik doe de "
        .. "afwas, dan heb jij je handen vrij om fouten te maken. Ze tilt meer dan ik.",
      denkt = "Ze staat om de hoek. Het water is net iets te zacht gezet." },
    [3] = { "Zij heeft ze uitgeklopt, die zaterdag. Tachtig vormpjes griesmeel boven de bak, tik, tik. Ik kon het "
        .. "niet. Aan het eind stond ze daar met een lepel. Ik heb er één geproefd, zei ze. Hij was goed, Sam. Warm, "
        .. "maar [hij was goed](griesmeel).",
      denkt = "Ze noemt me anders nooit Sam.",
      zwijg = { "Dus er is één iemand geweest die 'm gegeten heeft. Op het afscheid van [Ank](ank). Aan de spoelbak.",
        denkt = "Met een soeplepel nog wel." } },
    [4] = { "Ze komt op vrijdag expres een uur vroeger, dan denkt ze dat ik het niet merk. Dan loopt ze langs die "
        .. "wagens en legt d'r hand ertegen. Alleen d'r hand. En dan knikt ze naar [mijn bus](busje), terwijl ik "
        .. "daar zogenaamd niet in lig.",
      denkt = "En ik maar stil liggen, met die muts op." },
  },
  antwoord { stemming = "taart",
    [1] = { "Eenenzestig. Ze wil geen slingers, dus we hebben slingers.", denkt = "Ze staat ze nu recht te hangen." },
    [2] = { "Met Doortje stond ik al in [het verpleeghuis](verpleeghuis), daar kreeg ze elk jaar een plant. Hier "
        .. "krijgt ze een taart en een uur vrij, en dat uur gaat ze dan de afzuigkap doen.",
      denkt = "Ze hoort ons. Ze zet de kraan uit." },
  },
}

haakje "moeder" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  zeg {
    prijst "Mooi, zo'n sterke vrouw als voorbeeld.",
    sluit "Hoe oud is ze nu eigenlijk?",
    vult { "Bij haar was het zeker nooit goed genoeg.",
      dan = { "Bij mijn moeder? Die klapt als ik een ei kook. Streng was ze niet. Ze reed tram, en ze reed op tijd, "
          .. "en dat gaat vanzelf in je zitten. Ik ben degene [die telt](tellen).",
        denkt = "Het was juist zo'n vrolijk huis." } },
    door "Hoe ging dat dan, bij jullie thuis?",
  },
  antwoord {
    [1] = { "Trambestuurster. Achtentwintig jaar.", denkt = "Lijn vier. Ik kon de haltes voor ik de tafels kon." },
    [2] = { "Ze reed tram, achtentwintig jaar. Je zegt een tijd of je zegt niks. Nu vouwt ze hier op vrijdag "
        .. "servetten, en roept er iemand 'zo meteen', dan vraagt zij: hoe laat is dat? [Zo tel ik ook](tellen), ja.",
      denkt = "De jongens zeggen nu 'veertien twintig', als ze haar zien." },
    [3] = { "Eén keer stond ze stil, midden op de brug, stroom eraf. Is ze langs alle banken gelopen en heeft "
        .. "iedereen verteld dat ze niet wist hoe lang het ging duren. Dat was alles. Ze gaven haar een hand bij het "
        .. "uitstappen. [Omdat ze het gezegd had](wakker).",
      denkt = "Ik zat erin, voorin. Ik was acht en ik ontplofte van trots.",
      zwijg = { "Vijftig minuten. Een meneer had nog drop.",
        denkt = "Die drop weet ik nog beter dan de brug." } },
    [4] = { "Na die zaterdag in augustus belde ze 's avonds. Hoe ging het, schat? Prima, mam. Tegen háár. Dat was "
        .. "dus [de tweede](gelogen) op één dag, en ik had m'n jas nog aan.",
      denkt = "Ze zei: fijn. En toen bleef ze nog even aan de lijn hangen." },
  },
}

haakje "verpleeghuis" { soort = "gevoel", vak = "product 2", ook = "markt 1",
  zeg {
    stuurt "Dan is dit zeker een hele vooruitgang?",
    door "Voor wie stond je daar eigenlijk te koken?",
    sluit "Hoeveel bewoners had dat huis?",
    preek "In de zorg telt alleen nog de prijs.",
  },
  antwoord {
    [1] = { "Negen jaar grootkeuken. Grote pannen.", denkt = "Pannen waar je in kon staan. Heb ik ook gedaan." },
    [2] = { "Negen jaar, tot er een vrachtwagen kwam met bakjes die je op moest warmen. Kregen we een cursus "
        .. "magnetron. [Doortje](doortje) en ik kregen een bos bloemen, want wij zeiden wat over de aardappels.",
      denkt = "Die bloemen hebben we in een bakje gezet. In de magnetron." },
    [3] = { "Meneer De Wit wou elke ochtend een half ei. Een half, de andere helft at ik. Op een dinsdag stond ik "
        .. "daar met dat hele ei. Sinds toen weet ik dat je [bij een afscheid](uitvaart) niet plechtig hoeft te "
        .. "doen. Als het ei maar goed is.",
      denkt = "Ik heb het toen allebei opgegeten. Dat leek me netjes.",
      zwijg = { "Z'n dochter vroeg later wat hij als laatste gegeten had. Een half ei, mevrouw, en dat was goed "
          .. "gekookt. Daar had ze wat aan.",
        denkt = "Dus zo begon het. Met een half ei." } },
  },
}

-- Woorden zonder haakje, dingen in de keuken, iets van jezelf.

los {
  zeg {
    sluit "Bedoel je dat letterlijk?",
    door "Dat laatste, hoe zit dat?",
    stuurt "Dat is toch overal zo, in de horeca?",
    terug "Dat is hier blijkbaar gewoon.",
  },
  antwoord {
    [0] = { "Wat ik zeg.", denkt = "Daar lag niks. Er lag wel iets anders." },
    [1] = { "Niks bijzonders. Ik praat door tot de koffie op is.", denkt = "Verkeerde la. Wel een la opengetrokken." },
    [2] = { "O, dat is vulling. Een half zinnetje eerder had je beet.", denkt = "Warm. Net als alles hier, als je "
        .. "niet uitkijkt." },
    [3] = { "Dat? Garnering. Maar ik vind het wel leuk dat je alles omkeert, dat doe ik ook met deksels.",
      denkt = "Ze kijken anders nooit onder de deksels." },
  },
}

ding "pot" { kop = "de pot op de stoel", vak = "promotie 1", ook = "promotie 3",
  zeg {
    prijst "Leuk, zo'n pot, dat staat gezellig.",
    sluit "Zijn dat witte bonen of kapucijners?",
    ziet "Die pot heeft de beste stoel gekregen.",
    preek "Die zou ik even wegzetten, je hebt zo weinig plek.",
  },
  antwoord {
    [0] = { "Bonen.", denkt = "Van de pot afblijven graag." },
    [1] = { "Mijn administratie. [Negen stuks](negen) op dit moment.", denkt = "De boekhouder heeft een map nodig." },
    [2] = { "De beste, ja. Daar zat [Harold](harold) van jullie, in april. Voor elke toezegging ligt er een boon, en "
        .. "ze gaan er pas uit als het gebeurd is. Sinds september zit ik hier met [negen](negen).",
      denkt = "Iemand die kijkt waar iets staat. Zo kijk ik ook." },
    [3] = { "Hij zit er ook gemakkelijk, hè? Voor elke toezegging eentje. Als ik er 's avonds een bij doe, tikt dat "
        .. "zo. Er is er één die [er niet in hoort](schort), die heb ik los.",
      denkt = "Nou zeg ik het tegen een mens in plaats van tegen een pot." },
  },
}

ding "deur" { kop = "de thermometer bij de deur", vak = "product 3",
  zeg {
    prijst "Vier graden, keurig op temperatuur hier.",
    ziet "Die bij de deur staat al op 4,0 sinds ik binnen ben.",
    sluit "Hangt die daar voor de inspectie?",
    stuurt "Met een digitale weet je toch meer?",
  },
  antwoord {
    [0] = { "Thermometer.", denkt = "Ik zeg er niks over. Dat is de sport." },
    [1] = { "Die, ja. Die hangt daar al een tijd.", denkt = "Sinds kerst op 4,0. Eén punt voor mij." },
    [2] = { "Ha! Die is stuk. Jij bent de tweede die het ziet. De rest zegt: wat een nette temperatuur, mevrouw. Ja, "
        .. "ik [stel strikvragen](val). De [echte](thermometer) heb ik om.",
      denkt = "Goed gekeken. Ik moet m'n gezicht in de plooi houden." },
    [3] = { "Jij kijkt dus. Die is stuk, al sinds kerst, ik laat 'm hangen voor de [strikvragen](val). De eerste die "
        .. "het zag was Corrie, van zevenenzeventig. Die zei: kind, die staat ook stil.",
      denkt = "Over dat 'ook' heb ik nog een avond lopen nadenken.",
      zwijg = { "Corrie is [de zus](corrie) van iemand voor wie ik gekookt heb. Gekookt had.",
        denkt = "Zo zeg ik het liever." } },
  },
}

ding "vormpjes" { kop = "de vormpjes op de bovenste plank", vak = "product 2", ook = "klanten 2",
  zeg {
    stuurt "Daar maak je zeker bonbons in?",
    prijst "Wat een schattige bakjes allemaal.",
    door "Waar wachten al die vormpjes op?",
    sluit "Gebruik je die nog weleens?",
  },
  antwoord {
    [0] = { "Bakjes.", denkt = "Daar kijken we nu even niet naar." },
    [1] = { "Tachtig puddingvormpjes. Geleend.", denkt = "Tachtig. Ik hoef ze niet te tellen." },
    [2] = { "Op een telefoontje dat ik moet plegen. Ze zijn geleend, tachtig stuks, voor "
        .. "[een griesmeelpudding](griesmeel). In augustus. Ja, dat is lang, ik weet het.",
      denkt = "Die banketbakker blijft er heel beleefd onder." },
    [3] = { "Op [Ank](ank), had ik bijna gezegd. Dat gaat niet meer. Ze staan ondersteboven, tegen het stof, en als "
        .. "er een vrachtwagen langskomt rinkelen ze allemaal tegelijk. Tachtig. Dan zet ik de radio aan.",
      denkt = "Net ging er een langs. Ik heb geen radio aangezet." },
  },
}

jezelf "ei" { diepte = 0,
  zeg {
    zelf "Ik kan zelf alleen een ei bakken, en dat plakt.",
    zelf "Bij mij thuis is de afhaalchinees de cateraar.",
  },
  antwoord {
    [0] = { "Zo.", denkt = "We doen een rondje kookkunst. Gezellig." },
    [1] = { "Boter eerst warm laten worden. Dan pas het ei.", denkt = "Iedereen vertelt mij wat hij niet kan koken." },
    [2] = { "Ik eet zelf vier avonden per week brood boven de spoelbak, hoor. Als mijn [moeder](moeder) dat zag. "
        .. "Boter eerst warm, trouwens.",
      denkt = "Kijk, dat had niet in de map gestaan." },
  },
}

jezelf "sleutel" { diepte = 1,
  zeg {
    zelf "In mijn eerste week reed ik naar een klus zonder de sleutel.",
    zelf "Ik stond eens bij een klant voor de deur, met de sleutel nog op kantoor.",
  },
  antwoord {
    [0] = { "Dat stelt me gerust.", denkt = "Fijn, en dat komt nu mijn koeling doen." },
    [1] = { "Nou, dan weet je dat ook weer.", denkt = "Eerlijk. Wel een rare reclame." },
    [2] = { "En heb je gebeld, onderweg? Dat wil ik dan weten. Iedereen vergeet dingen, ik heb in "
        .. "[het verpleeghuis](verpleeghuis) de soep van veertig man op de oprit laten staan. Maar heb je gebeld.",
      denkt = "Ik vraag het te hard. Het is maar een sleutel." },
    [3] = { "Ha, en toen? Wie heb je het eerst gebeld? Want daar zit het in, hè. Niet in die sleutel. Ik zit al een "
        .. "half jaar met [iemand die niet belde](telefoon), en het was ook maar een kapotte wagen.",
      denkt = "Ik mag deze wel, geloof ik. Rustig aan." },
  },
}

jezelf "broer" { diepte = 3,
  zeg {
    zelf "Ik heb mijn broer eens beloofd dat ik er zou zijn. Ik was er niet.",
    zelf "Bij mijn opa lag ik te slapen. Ik had gezegd dat ik wakker bleef.",
  },
  antwoord {
    [0] = { "O. Nou. Vervelend.", denkt = "Zo ver waren wij nog niet, jij en ik." },
    [1] = { "Tja. Dat hoor je vaker.", denkt = "Wat moet ik daarmee, tussen de pannen." },
    [2] = { "Hm. En heb je het daarna nog gezegd? Of is het blijven liggen? [Bij Ank](ank) heb ik het laten liggen, "
        .. "namelijk.",
      denkt = "Ik vraag door. Dat doe ik anders nooit bij vertegenwoordigers." },
    [3] = { "Dan weet je dus hoe laat het is, om vier uur 's nachts. Bij mij heet ze [Ank](ank). Je hoeft er niks "
        .. "over te zeggen hoor, we kunnen ook even zitten. Koffie is er zat.",
      denkt = "Die koffie is allang koud, trouwens." },
  },
}

-- Het formulier. Zodra het opengaat zegt iedereen ineens u.

vak "markt 1" {
  kop = "Soort werk",
  noteer = { [0] = "eten", [1] = "140 klussen: feest, lunch, uitvaart", [2] = "uitvaarten: 45 per jaar, nu 0",
    [3] = "afscheid is wat ze het liefst doet", [4] = "zat achterin de kerk, cake uit een doos" },
  zeg {
    leest "Hoe is uw werk verdeeld, in soorten opdrachten?",
    brug { "Je zei dat een afscheid anders is. Wat doe je verder?", na = "uitvaart" },
    brug { "Na het verpleeghuis, wat ben je toen gaan koken?", na = "verpleeghuis" },
  },
  antwoord {
    [0] = { "Eten. Warm en koud.", denkt = "O, nu is het ineens u." },
    [1] = { "Honderdveertig klussen. Feesten, lunches, afscheid.", denkt = "Dat laatste zei ik zachter. Dat hoort "
        .. "zo'n pen niet." },
    [2] = { "Feesten, bedrijfslunches, en [afscheid](uitvaart). Dat was een derde, en het is nu even nul. Streep er "
        .. "maar door.",
      denkt = "Zo'n streep zou opluchten, denk ik." },
    [3] = { "Op papier drie soorten. In het echt zijn er mensen die wat te vieren hebben en mensen die wat moeten. "
        .. "Voor die laatste was ik goed. Ik zeg alleen al een half jaar [nee](nee).",
      denkt = "Tegen Lidewij zou ik het zo niet zeggen." },
    [4] = { "Ik heb de afgelopen winter één keer bij een uitvaart gezeten, op de laatste rij, voor iemand die ik "
        .. "[nee had verkocht](nee). Daar hoor je dan cake te eten. Dat is mijn werk: dat er geen cake uit een doos "
        .. "is.",
      denkt = "Ik wist het zelf niet zo precies." },
  },
  antwoord { stemming = "druk",
    [0] = { "Bruiloften. Kijk maar naar buiten.", denkt = "Er staan twee aanhangers op het antwoord." },
    [1] = { "Honderdveertig klussen. Nummer eenentwintig staat buiten.", denkt = "Zeven minuten, dan meet ik." },
  },
}

vak "markt 2" {
  kop = "Planning vooruit",
  noteer = { [0] = "wisselt", [1] = "bruiloft 1 jaar, afscheid 3 dagen", [2] = "op dinsdag weet ze zaterdag",
    [3] = "in de zomer geen wagen op 3 dagen", [4] = "durft niet meer op 3 dagen" },
  zeg {
    leest "Hoe ver van tevoren plant u, gemiddeld in weken?",
    brug { "Dinsdag gebeld, zaterdag klaar. Hoe is dat met de rest?", na = "dinsdag" },
    brug { "Lidewij belt op korte termijn. En de bruiloften?", na = "lidewij" },
  },
  antwoord {
    [0] = { "Wisselt.", denkt = "Een gemiddelde. Tussen een jaar en drie dagen." },
    [1] = { "Een bruiloft een jaar. Een afscheid [drie dagen](dinsdag).", denkt = "Gemiddeld zesentwintig weken. "
        .. "Veel plezier ermee." },
    [2] = { "Een bruiloft hangt een jaar aan de muur. Een afscheid hoor je [op dinsdag](dinsdag), en dan is het "
        .. "zaterdag. Daar past geen gemiddelde tussen.",
      denkt = "Het pennetje zoekt een getal. Arm pennetje." },
    [3] = { "Met drie dagen heb ik niks aan een verhuurder die in juli uitverkocht is. En dat is iedereen. Dus moet "
        .. "iemand dat [gewoon zeggen](tweede), dan bel ik de slager.",
      denkt = "Die slager krijgt met kerst altijd een fles van me." },
    [4] = { "Plannen is het punt niet. Iemand belt op dinsdag en ik durf niks te zeggen over zaterdag. "
        .. "[Elf keer](nee) heb ik gedaan of het aan de agenda lag.",
      denkt = "Lidewij had het door. Die vroeg of ik ziek was." },
  },
}

vak "markt 3" {
  kop = "Komend jaar",
  noteer = { [0] = "zien we wel", [1] = "bruiloften, zelfde als nu", [2] = "26.400 euro nee gezegd",
    [3] = "weer afscheid willen doen", [4] = "Corrie: griesmeel in plaats van kaas" },
  zeg {
    leest "Welke groei verwacht u het komende jaar, in procenten?",
    brug { "Elf keer nee. Hoe ziet dit jaar er dan voor je uit?", na = "nee" },
    brug { "Die zus kijkt naar je agenda. Wat staat daar nog in?", na = "corrie" },
  },
  antwoord {
    [0] = { "We zien wel.", denkt = "Procenten. Ik ben al blij met graden." },
    [1] = { "Zelfde als nu. Bruiloften zat.", denkt = "Zo lijkt het net een plan." },
    [2] = { "Aan werk geen gebrek. Ik heb een half jaar lang [nee gezegd](nee), voor zesentwintigduizend euro bij "
        .. "elkaar. Dat is ook een groeicijfer.",
      denkt = "Staat daar nou een min voor, of een plus? Ik kan het niet lezen." },
    [3] = { "Ik wil weer ja zeggen op een dinsdag. Verder hoeft er niks te groeien. Er ligt een aanvraag van "
        .. "[een zus](corrie), al sinds januari, en daar durf ik niet eens nee op te zeggen.",
      denkt = "Nou, zet dat maar eens in procenten." },
    [4] = { "Eén ding: tachtig keer griesmeel, voor [Corrie](corrie), en dan ga ik ernaast staan en zeg dat dit is "
        .. "wat haar zus wou. Wat er daarna groeit mag van mij peterselie zijn.",
      denkt = "Verhip. Dat is gewoon een plan." },
  },
}

vak "product 1" {
  kop = "Koeling nu",
  noteer = { [0] = "koelcel", [1] = "1 koelcel + huur", [2] = "2 wagens per klus, 480 euro",
    [3] = "1 vol, 1 leeg, vertrouwt geen van beide", [4] = "onze nr 17: 16 graden" },
  zeg {
    leest "Over hoeveel kubieke meter koeling beschikt u nu?",
    brug { "Twee wagens voor één klus. Wat staat er verder nog?", na = "dubbel" },
    brug { "Je hangt vol thermometers. Wat hangt er eigenlijk aan vast?", na = "thermometer" },
  },
  antwoord {
    [0] = { "Genoeg.", denkt = "Kuub. Ik reken in mensen." },
    [1] = { "Eén cel, voor veertig man. Daarboven huur ik, [van twee](dubbel).", denkt = "Waarom twee, staat daar "
        .. "vast niet op." },
    [2] = { "Eén cel van mezelf. Daarboven [twee wagens](dubbel), van twee verhuurders. Ja, twee. De tweede is voor "
        .. "als de eerste het opgeeft.",
      denkt = "Nu komt er vast een offerte voor één grote." },
    [3] = { "Meer dan ik nodig heb. Alles staat er [dubbel](dubbel), en ik vertrouw ze geen van tweeën.",
      denkt = "Aan de kou ligt het niet." },
    [4] = { "Wil je weten wat er van jullie op m'n plein heeft gestaan? [Nummer zeventien](zeventien). Zes kuub. Vol "
        .. "met dingen die iemand zelf had uitgezocht, en die stonden er 's ochtends nog heel netjes bij. Zestien "
        .. "graden.",
      denkt = "Die getallen krijg ik er niet meer uit." },
  },
}

vak "product 2" {
  kop = "Wat moet koud",
  noteer = { [0] = "alles", [1] = "onder 4 graden", [2] = "vooral toetjes, vis",
    [3] = "griesmeel van Ank, haar vaders recept", [4] = "80 vormpjes, nog niet teruggebracht" },
  zeg {
    leest "Welke productgroepen koelt u, en op welke temperatuur?",
    brug { "Griesmeel moest zo koud. Geldt dat voor meer dingen?", na = "griesmeel" },
    brug { "Ank wou alles koud. Wat maak je zelf het liefst?", na = "ank" },
  },
  antwoord {
    [0] = { "Wat koud moet.", denkt = "En wat warm moet houden we warm. Zo werkt dat." },
    [1] = { "Vis, vlees, zuivel. Onder de vier.", denkt = "Dat staat ook in elk boekje." },
    [2] = { "Vis, zuivel, toetjes. Vooral toetjes zijn eng, die zie je niks aan. [Griesmeel](griesmeel) kan op "
        .. "zestien graden nog prachtig staan.",
      denkt = "Nu zit ik het over griesmeel te hebben. Met een pen erbij." },
    [3] = { "Alles wat iemand voor het laatst lekker vindt. Dat klinkt zwaar, zo bedoel ik het niet. In "
        .. "[het verpleeghuis](verpleeghuis) was dat een half ei. Of [griesmeel](griesmeel) van een schipper, dat zo "
        .. "uit het water komt.",
      denkt = "Productgroep: uit het water. Succes." },
    [4] = { "Daar boven staan tachtig vormpjes. Die moeten koud, en er zit niks in. Ze gaan pas terug als "
        .. "[een zus](corrie) van iemand ervan gegeten heeft. Vraag me niet welke groep dat is.",
      denkt = "Die pen ligt. Dat is netjes." },
  },
}

vak "product 3" {
  kop = "Bewaking 's nachts",
  noteer = { [0] = "thermometer", [1] = "meet zelf, elk uur", [2] = "alarm van man, batterij eruit",
    [3] = "slaapt in de bus, 14 nachten", [4] = "er is niemand anders wakker" },
  zeg {
    leest "Hoe is uw temperatuurbewaking geregeld, en door wie?",
    brug { "Tussen elf en zes zag niemand iets. Hoe is dat nu?", na = "zeven" },
    brug { "Joost heeft dat alarm gebouwd. Wat doet dat 's nachts?", na = "joost" },
  },
  antwoord {
    [0] = { "Met een thermometer.", denkt = "Door wie. Door wie denk je." },
    [1] = { "Ik meet zelf. Elk uur.", denkt = "En 's nachts? Dat stond er toch bij?" },
    [2] = { "Zeven [thermometers](thermometer) en ik. En een alarm, van [Joost](joost), dat in de la ligt te slapen. "
        .. "Een van ons moet het doen.",
      denkt = "Dat was een grap. Half." },
    [3] = { "Door mij. Ik ga ernaast staan met [de bus](busje), en om de anderhalf uur kijk ik. Veertien keer, sinds "
        .. "september. Met een muts op.",
      denkt = "Zet maar: door mevrouw, liggend." },
    [4] = { "Er is [niemand wakker](wakker) behalve ik, zo is het geregeld. En ik kan het niet meer zo goed, "
        .. "wakker zijn. Dus eigenlijk is het niet geregeld.",
      denkt = "'Geregeld', daar had die Harold het ook altijd over." },
  },
  antwoord { stemming = "druk",
    [0] = { "Met deze. En nu moet ik kijken.", denkt = "Drie komma negen. Hm." },
    [1] = { "Elk kwartier, en door mij. Tot morgenochtend acht uur.", denkt = "Dat zeg ik zonder met m'n ogen te "
        .. "knipperen." },
  },
}

vak "klanten 1" {
  kop = "Gasten",
  noteer = { [0] = "hongerig", [1] = "gem. 80, tot 250", [2] = "schuur, 110, badkuipen met ijs",
    [3] = "80 man aten kaas, wisten van niks", [4] = "denken dat Ank dat gewild had" },
  zeg {
    leest "Voor hoeveel gasten kookt u gemiddeld, en maximaal?",
    brug { "Honderdtien in die schuur. Is dat een gewone maat?", na = "schuur" },
    brug { "Tachtig man aten broodjes. Hoe zijn je gasten anders?", na = "broodjes" },
  },
  antwoord {
    [0] = { "Zoveel als er komen.", denkt = "En dan nog vier die zich niet hadden opgegeven." },
    [1] = { "Tachtig, daar heet de zaak naar. Tweehonderdvijftig kan ook.", denkt = "Tachtig. Dat getal was vroeger "
        .. "neutraal." },
    [2] = { "Meestal een man of tachtig. Het gekst was [die eerste keer](schuur) met de koeling, honderdtien in een "
        .. "schuur en de zalm in een badkuip. Niemand ziek, wil je daarbij schrijven?",
      denkt = "Dat verhaal staat altijd klaar. Het is ook een goed verhaal." },
    [3] = { "Tachtig, en die eten wat ze krijgen. Zet je [broodjes kaas](broodjes) neer, dan zeggen ze: wat lekker. "
        .. "Ze zijn zo beleefd dat je ze alles kunt wijsmaken.",
      denkt = "Ik zei dat vriendelijker dan ik het meen." },
    [4] = { "Er lopen er tachtig rond die iets van mij geloven dat [niet waar is](gelogen). Over een vrouw die er "
        .. "niks meer van zeggen kan. Doe daar maar gemiddeld van.",
      denkt = "Bij 'gasten'. Nou ja, daar zaten ze ook." },
  },
}

vak "klanten 2" {
  kop = "Opdrachtgevers",
  noteer = { [0] = "mensen", [1] = "bruidsparen, bedrijven, uitvaart", [2] = "Lidewij belt niet meer",
    [3] = "Ank: beloofd dat het koud was", [4] = "zei ja tegen Corrie. was niet waar" },
  zeg {
    leest "Wie zijn uw drie grootste opdrachtgevers, op omzet?",
    brug { "Lidewij stuurde families. Wie stuurt er nu nog?", na = "lidewij" },
    brug { "Ank kwam met een eigen lijst. Zijn er meer zoals zij?", na = "ank" },
  },
  antwoord {
    [0] = { "Mensen die trek hebben.", denkt = "Op omzet. Ik onthou ze op wat ze lekker vonden." },
    [1] = { "Bruidsparen. Twee kantoren. En een uitvaartonderneemster, tot december.",
      denkt = "'Tot december' blijft van het papier af. De rest staat er." },
    [2] = { "De beste was [Lidewij](lidewij), die doet uitvaarten. Acht jaar, blind. Die belt nu een ander. Dat heb "
        .. "ik helemaal zelf gedaan, dus daar hoef je geen streepje voor te zetten.",
      denkt = "Er staat toch een streepje. Zag ik wel." },
    [3] = { "Op omzet weet ik het niet. De grootste was een vrouwtje van vijftig kilo, met een muts op. [Ank](ank). "
        .. "Die kwam drie keer proeven en wou één ding [zeker weten](beloofd).",
      denkt = "Minder dan vijftig, tegen het eind." },
    [4] = { "Er is er één tegen wie ik ja gezegd heb, bij de koffieketel, met een tang in m'n hand. "
        .. "[Dat was gelogen](gelogen). Die komt nu elke vrijdag en ze blijft maar aardig.",
      denkt = "Dat heb ik dus verteld tussen vraag zeven en vraag negen." },
  },
}

vak "klanten 3" {
  kop = "Personeel",
  noteer = { [0] = "zat", [1] = "Doortje + oproepkrachten", [2] = "kok Milan weg sinds november",
    [3] = "ze mat hem na", [4] = "'zal ik blijven?' - 'komt goed'" },
  zeg {
    leest "Hoeveel vaste medewerkers heeft u, uitgedrukt in fte?",
    brug { "Milan is naar dat hotel. Wie kookt er nu met je?", na = "milan" },
    brug { "Doortje zie ik lopen. Wie hoort er nog meer bij?", na = "doortje" },
  },
  antwoord {
    [0] = { "Genoeg om te sjouwen.", denkt = "Fte. Doortje is er drie." },
    [1] = { "Eén vast, Doortje. De rest op oproep.", denkt = "Eén. In augustus waren het er twee." },
    [2] = { "[Doortje](doortje), en oproepkrachten. Er was een kok, [Milan](milan). Die is in november naar een "
        .. "hotel gegaan. Kan gebeuren.",
      denkt = "Vlakker kon ik het niet zeggen." },
    [3] = { "Ik had de beste kok van de stad en die heb ik weggemeten. Zo mag je het opschrijven. Elke bak die hij "
        .. "dichtdeed, deed ik [weer open](nakijken).",
      denkt = "Weggemeten is geen woord. Het is wel wat ik deed." },
    [4] = { "Er was er een die wou blijven, die avond. Jas half aan. Die heb ik met twee woorden naar huis gestuurd, "
        .. "en toen ben ik zelf [gaan liggen](slapengaan). Dus hoeveel fte is dat, iemand die had willen blijven.",
      denkt = "Hij stuurt nog foto's van sauzen. Ik ga hem bellen. Morgen. Hoe laat is dat." },
  },
  antwoord { stemming = "taart",
    [0] = { "Vandaag: één jarige.", denkt = "En die staat de afzuigkap te doen." },
    [1] = { "Doortje vast, de rest op oproep. Taart voor twaalf.", denkt = "Twaalf punten, drie mensen. Ik reken "
        .. "altijd ruim." },
  },
}

vak "promotie 1" {
  kop = "Vorige verhuurders",
  noteer = { [0] = "een paar", [1] = "Evert (gestopt), nu Breda en Hoorn", [2] = "Harold, april: 4 toezeggingen",
    [3] = "wagen van Evert was van ons", [4] = "soep gebracht, achter auto gestaan" },
  zeg {
    leest "Met welke verhuurders heeft u de laatste drie jaar gewerkt?",
    brug { "Evert had er één. Met wie heb je daarna gewerkt?", na = "evert" },
    brug { "Negen bonen, dus meer dan één verhuurder. Wie nog?", na = "negen" },
  },
  antwoord {
    [0] = { "Een paar, door de jaren.", denkt = "Jij staat er ook bij. Weet je dat al?" },
    [1] = { "Evert, die is gestopt. [Jullie Harold](harold), één keer op visite. Nu Breda en Hoorn.", denkt = "Nou "
        .. "ligt hij er, die naam. Kijken wie hem opraapt." },
    [2] = { "[Evert](evert), tot augustus. Nu twee tegelijk. En in april [jullie Harold](harold) op visite, met veel "
        .. "toezeggingen.",
      denkt = "Die stroopwafel laat ik er even uit." },
    [3] = { "Officieel alleen [Evert](evert). Maar onder z'n bordje zat [een andere naam](magneet), dat laatste "
        .. "weekend, en die staat ook op jouw map. Gek hè, in jouw systeem ben ik nooit klant geweest.",
      denkt = "De pen ligt stil. Die van Rijp kijkt." },
    [4] = { "Met Evert ben ik niet klaar. Ik heb z'n vrouw soep gebracht en toen durfde ik niet te blijven staan, "
        .. "want die man is kapot van iets wat [ik hem liet zeggen](tweedekans).",
      denkt = "Achter een stationwagen. Dat zeg ik er niet bij." },
  },
}

vak "promotie 2" {
  kop = "Storingen",
  noteer = { [0] = "2", [1] = "mei en augustus", [2] = "7 graden om 22.40, belde ons nummer",
    [3] = "kreeg 'komt goed', er kwam niemand", [4] = "neemt zichzelf kwalijk dat ze sliep" },
  zeg {
    leest "Hoeveel storingen had u, en wat was de schade in euro's?",
    brug { "In augustus ging het mis. Was dat de enige keer?", na = "augustus" },
    brug { "Die nacht kwam er niemand. Is het vaker misgegaan?", na = "telefoon" },
  },
  antwoord {
    [0] = { "Twee.", denkt = "Wat een mooie twee wordt dat." },
    [1] = { "Eén in mei, één [in augustus](augustus). Schade: eten.", denkt = "Nu moet er een bedrag in. Kom maar "
        .. "op." },
    [2] = { "Twee. Een lachertje in mei en [een in augustus](augustus). De tweede keer heb ik netjes "
        .. "[het nummer](telefoon) gebeld dat erop stond. Was van jullie, dat nummer.",
      denkt = "Ik zeg het maar. Eens kijken wat daarvan op papier komt." },
    [3] = { "Kapot mag. Echt, schrijf dat op: kapot mag. Maar er werd opgenomen, en er werd gezegd dat er "
        .. "[iemand kwam](telefoon). De storing was zeven graden, en dat gesprek heeft de rest gedaan.",
      denkt = "Dat heeft vast nog nooit op zo'n formulier gestaan." },
    [4] = { "Wil je weten wat er gestoord was? Ik stond ervoor, ik zag zeven, en ik ben [gaan slapen](slapengaan). "
        .. "Al het andere is techniek. Schade in euro's heb ik niet, wel in broodjes.",
      denkt = "Tweehonderdveertig. Met strikjes." },
  },
  antwoord { stemming = "druk",
    [0] = { "Twee. En vandaag geen.", denkt = "Afkloppen. Hout. Waar is hier hout." },
    [1] = { "Twee, vorig jaar. De derde wacht ik niet af.", denkt = "Nog vijf minuten. Ze staan vast op vier." },
  },
}

vak "promotie 3" {
  kop = "Eisen",
  noteer = { [0] = "koud", [1] = "op tijd, koud, bereikbaar", [2] = "zeg een tijd of zeg niks",
    [3] = "bellen als het misgaat, ook om 1 uur", [4] = "één nacht iemand anders wakker" },
  zeg {
    leest "Wat verwacht u van een verhuurder, in volgorde van belang?",
    brug { "Van je moeder moest je een tijd zeggen. Geldt dat ook voor ons?", na = "moeder" },
    brug { "Je telt de toezeggingen. Welke wil je wél horen?", na = "tellen" },
    brug { "Drieënveertig minuten. Wat wil je dan van ons weten?", na = "rijden" },
  },
  antwoord {
    [0] = { "Kou.", denkt = "In volgorde: kou." },
    [1] = { "Koud, op tijd, en dat er iemand opneemt.", denkt = "Opgenomen werd er. Dat had ik er anders bij moeten "
        .. "zeggen." },
    [2] = { "Zeg een tijd of zeg niks, zo ben ik [opgevoed](moeder). Dus liever 'kan niet' dan een half uur. Dat "
        .. "laatste zeggen ze [allemaal](rijden).",
      denkt = "Nu moet er een één, twee, drie voor. Doe maar alles één." },
    [3] = { "Eén ding. Gaat het mis, dan word ik gebeld. Door iemand die al wakker was, en die zegt wat hij "
        .. "[niet kan](wakker). De rest is kou, dat kan iedereen.",
      denkt = "Zo'n lange zin is het niet eens." },
    [4] = { "Dat ik één nacht in m'n bed lig, en dat er dan [iemand anders](wakker) naar die wagen kijkt. Ik weet "
        .. "niet of je dat verhuurt. Het is geen apparaat.",
      denkt = "Dat vraag ik nou aan een verhuurder." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat { "Kapot mocht het gaan. Alleen had iemand je moeten bellen.", na = "zeven" },
    vult { "Dus wat je zoekt is een verhuurder die nooit faalt.",
      dan = { "Die bestaat niet, en als er een was dan durfde ik hem niet te bellen. Ik zoek iemand die opbelt "
          .. "[als het misgaat](wakker). Dat is heel wat anders, al scheelt het maar één woord.",
        denkt = "Nooit. Daar ging het net zo goed." } },
    vat { "Je had Ank iets beloofd, en sindsdien zeg je liever nee.", na = "beloofd" },
    vat { "Twee wagens, zeven thermometers, en jij ligt er nog naast.", na = "busje" },
  },
  antwoord {
    [0] = { "Ja. Zoiets zal het zijn.", denkt = "Netjes verpakt. Wat zat er ook weer in." },
    [1] = { "Dat klopt wel, ja.", denkt = "Op volgorde, zelfs." },
    [2] = { "Zo kort is het? Ik ben hier een half jaar mee bezig. Maar het klopt. [Bijna](wakker).",
      denkt = "Er ontbreekt een stuk, maar dat heb ik ook niet verteld." },
    [3] = { "Ja. Zo. Als jij het zegt klinkt het of er iets aan te doen is. Elf keer [nee](nee), een half jaar "
        .. "tussen twee motoren, en jij legt het in één zin op tafel.",
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
    [0] = { "Dank je. Ik zat al te kijken waar de nooduitgang was.",
      denkt = "Dat het opvalt is al heel wat." },
    [1] = { "Gelukkig, ik ging al vanzelf 'u' terugzeggen. Leg neer dat ding, je krijgt een verse bak. We waren bij "
        .. "die twee woorden, geloof ik. [Komt goed](komtgoed).",
      denkt = "Iemand die toegeeft dat het misgaat terwijl het misgaat. Let op, dat is zeldzaam.", blik = "jou" },
    [2] = { "Ha! Ik zat me al af te vragen of er nog een praktijkdeel kwam. Ik doe het ook, hoor, ik overhoor mensen "
        .. "aan die deur daar, met [strikvragen](val) en al. Zullen we allebei ophouden? Koffie?",
      denkt = "Nou weten we het van elkaar.", blik = "jou", doet = "schiet in de lach" },
    [3] = { "Weet je wat zo gek is, ik ging steeds netter antwoorden. Ik hoorde mezelf 'zuivel' zeggen. Niemand zegt "
        .. "zuivel. Doe dicht die map en vraag wat je wou vragen, dan zeg ik [wat het was](augustus).",
      denkt = "Dat had Harold nog in geen honderd visites gedaan.",
      blik = "jou", doet = "lacht en legt een theedoek over het formulier" },
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
    [2] = { "Doe maar. De graden met een komma, en laat [Milan](milan) eruit, die heeft hier niks mee te maken.",
      denkt = "Iemand die opschrijft kan later niet zeggen dat het anders was." },
    [3] = { "Schrijf maar op wat jullie moeten weten. De rest is van mij, die onthou je, en dan zie ik wel of ik hem "
        .. "nog eens terughoor.",
      denkt = "Dat is een test, ja. Ik kan het niet laten." },
  },
}

stilte {
  diep = { "…Hm. Ja. Hoor je die motor, buiten? Zolang je 'm hoort is het goed. Neem nog koffie.",
    denkt = "Niemand vraagt wat, niemand belooft wat. Ik word er bijna slaperig van." },
  dood = { "Wat is er? Je kijkt of je op je wisselgeld wacht.",
    denkt = "Ik heb niks gezegd waar je stil van hoeft te zijn. Of wel?" },
}

-- De brochure.

voorstel "garantie" { kop = "Koudegarantie", behoefte = "augustus", echt = false,
  zeg {
    belofte { "Met onze koudegarantie valt hij bij jou gegarandeerd niet uit.",
      dan = { "Gegarandeerd. Daar heb ik er al twee van, die zitten onderin. En als hij dan uitvalt, wat krijg ik "
          .. "dan? Geld? Ik had [geen geld nodig](wakker), die nacht.",
        denkt = "Die soort krijg ik bijna niet meer binnen.", doet = "legt een witte boon op tafel", blik = "tafel" } },
    bod "Een jaarcontract met koudegarantie: bij uitval geld terug. 2.900 euro.",
    korting "Koudegarantie, een jaar. 2.900, maar voor jou maak ik er 2.400 van.",
  },
  antwoord {
    [0] = { "Garantie, zo. En waarop precies? Je weet nog niet wat er stuk kan.",
      denkt = "Vijf lettergrepen, dat woord. Ik heb ze geteld." },
    [1] = { "Geld terug, als het fout gaat. Maar ik heb er geen rekening van gestuurd, hè, van dat weekend. Het is "
        .. "[niet het geld](wakker). Ik kan de familie moeilijk een creditnota geven.",
      denkt = "Eerst zo goed luisteren, en dan toch gaan rekenen." },
    [3] = { "Een net contract. Alleen komt het pas in actie als het al mis is. Ik zoek iets wat "
        .. "[ervoor komt](wakker), hoe laat ook.",
      denkt = "Op maandag is zo'n papier goud waard. Mijn ellende is altijd op zaterdag." },
  },
}

voorstel "eigen" { kop = "Eigen aanhanger", behoefte = "dubbel", echt = false,
  zeg {
    korting "Een eigen koelaanhanger in lease. 210 per maand, nu 180, deze week.",
    bod "Een eigen koelaanhanger in lease, dan huur je niet dubbel. 210 per maand.",
    belofte { "Een eigen aanhanger, en van dit soort zorgen ben je voorgoed af.",
      dan = { "Voorgoed. Hoor je dat zelf, of gaat dat vanzelf? Een eigen wagen kan ook stuk, en dan ben ik degene "
          .. "die hem [niet heeft nagekeken](nakijken).",
        denkt = "Voorgoed is langer dan een half uur. Grotere boon.", doet = "legt een witte boon op tafel",
        blik = "tafel" } },
  },
  antwoord {
    [0] = { "Lease. Je weet nog niet eens wat ik er nu aan heb staan.",
      denkt = "Die kwam uit het vakje 'iedereen'." },
    [1] = { "Dat scheelt twee verhuurders, en de duurste lucht. Dat heb je goed gehoord. Maar dan heb ik één wagen, "
        .. "en dan lig ik er [nog steeds naast](busje).",
      denkt = "Dan lig ik er goedkoper naast, dat is alles." },
    [3] = { "Voor overdag zou ik het zo doen. Maar 's nachts is het een wagen, van wie hij ook is. En een wagen "
        .. "[belt niet](wakker).",
      denkt = "Ik zie er mijn eigen naam al op staan. Mooi bordje. En daaronder ik, in de bus." },
  },
}

voorstel "alarm" { kop = "Alarm op je telefoon", behoefte = "thermometer", echt = false,
  zeg {
    bod "Een sensor in de wagen, met een alarm op je telefoon. 25 per maand.",
    belofte { "Met die sensor ben je altijd op tijd, dat kan niet misgaan.",
      dan = { "Altijd, en het kan niet. Dat zijn er twee in één zin. [Joost](joost) zei het ook, en die had er nog "
          .. "een klas voor meegenomen.",
        denkt = "Twee bonen. Ik leg er één neer, ik ben de beroerdste niet.", doet = "legt een witte boon op "
            .. "tafel", blik = "tafel" } },
    korting "Een sensor met alarm op je telefoon. 25, of vooruit, de helft.",
  },
  antwoord {
    [0] = { "Een piepje. Weet je wel wat er hier al piept?",
      denkt = "De oven, de vaatwasser, de vriezer en Doortje haar knie." },
    [1] = { "Handig ding. Maar dan gaat er wéér iets af waar ik wakker van moet worden, en dan sta ik daar alleen. "
        .. "[Er moet iemand opzitten](wakker), en die moet ik niet zijn.",
      denkt = "Er ligt al een alarm in de la. Dat is het gesprek geweest, gisteren, morgen, altijd." },
    [3] = { "Die koop ik misschien wel een keer. Voor degene die [dan wakker is](wakker). Geef die het piepje maar.",
      denkt = "Goed spul, verkeerd kussen." },
  },
}

voorstel "nachtwacht" { kop = "De nachtwacht", behoefte = "wakker", echt = true,
  zeg {
    korting "Eén klus met iemand die de nacht opblijft. 340, nou, 280 voor jou.",
    bod "Eén klus. Die nacht zit ik erbij, en ik bel als het misgaat. 340 euro.",
    belofte { "Eén klus, ik zit erbij, en dan gaat er die nacht niks mis.",
      dan = { "Er gaat niks mis. Kijk, en tot daar vond ik het een aardig idee. En als het wel misgaat? Dat zou "
          .. "[mijn moeder](moeder) vragen, die reed tram, en die had je meteen te pakken.",
        denkt = "Zonde. Ik leg 'm er heel zachtjes bij.", doet = "legt een witte boon op tafel", blik = "tafel" } },
  },
  antwoord {
    [0] = { "De nacht opblijven? Hoezo? Wie zegt dat hier 's nachts iemand rondloopt?",
      denkt = "Wat weet die. Wie heeft er gekletst. Niemand, het staat gewoon in de map." },
    [1] = { "Aardig aanbod. Alleen weet je nog niet waarom ik dat zou willen, en ik vertel het je liever dan dat je "
        .. "ernaar gokt. [Waar ben ik](busje) 's nachts, denk je?",
      denkt = "Heel dicht erbij. Er mist een verdieping." },
    [3] = { "Even herhalen. Jij zit daar, met een naam en een nummer. Je belooft de kou niet, je belooft dat je "
        .. "belt. En dan sjouwen wij, en anders slaap ik. Dat is alles? Dat is er één, die durf ik wel in de pot te "
        .. "doen. Weet je voor wie ik dit zou willen? Voor [een zus](corrie).",
      denkt = "Driehonderdveertig. Ik betaal nu vierhonderdtachtig om zelf wakker te liggen.", blik = "jou" },
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
    .. "nergens een fout. Wat vroegen ze dan? Kuub, zegt ze. Toen ging ze meten, en het was nog geen tijd om te meten.",
  voorstel = "Een voorstel? Zo ver kwamen we niet, het blaadje was vol.",
  wedstrijd = "Iemand reed een heel nette tijdrit. Ik stond langs de kant met een bekertje water.",
  gevoel = "Of ik had staan wachten op een bon die al lang geprint was.",
  chef = "Ha, daar ben je. Ik lees net dat kaartje van Harold nog eens. Hoe was ze?",
}

einde "deur" {
  "Stop maar. Ik ga even meten, en als ik terugkom is die kruk leeg, goed? De koffie mag je meenemen, de beker krijg "
    .. "ik terug. Nee. Hou de beker ook maar.",
  denkt = "Er stond wat lekkers klaar. Ook voor deze.",
  verteller = "Doortje",
  ochtend = "Ik hoorde de deur en toen hoorde ik een poos niks. Ik ga kijken, zit ze bij die pot. Moet er een bij, "
    .. "vraag ik. Nee, zegt ze, ik kijk of er een uit kan. Dat kon niet. Toen hebben we aardappels geschild, tien "
    .. "kilo, en die hadden we niet nodig.",
  voorstel = "Vast wel. Ik hoorde van alles beloven en ik ben opgehouden met luisteren. Dat gebeurt me anders nooit.",
  wedstrijd = "Dat was niet van elkaar winnen, dat was over elkaar heen rijden.",
  gevoel = "Moe. En stom, omdat ik vooraf de goeie koekjes had gekocht.",
  chef = "Zit je al in de auto? Dat is vlot. Wat gebeurde er?",
}

einde "mailtje" {
  "Weet je, zet het maar in een mailtje. Met de tijden erin, dan lees ik het. Ik zeg niet wanneer. Als je het niet "
    .. "erg vindt moet ik nu even achter kijken.",
  denkt = "Ik kijk of ik kan. Zo voelt dat dus van de andere kant: best makkelijk.",
  verteller = "Samira",
  ochtend = "Ik heb gezegd: mail maar. Joost keek op van z'n voegwerk. Beantwoord jij tegenwoordig mails van "
    .. "verhuurders? Nee, zei ik. Maar dan hoefde niemand wat te beloven. Ik ook niet. Hij zei: jammer eigenlijk. "
    .. "Dat vond ik ook, geloof ik.",
  voorstel = "Er zat vast iets goeds tussen. Het was alleen voor een cateraar. Voor welke, dat stond er niet bij.",
  wedstrijd = "Netjes meegereden. Nooit op kop gekomen, nooit gelost.",
  gevoel = "Als een toetje uit een pakje. Er mankeert niks aan.",
  chef = "En, wat ga je haar mailen?",
}

einde "praatje" {
  "Nou, dat was gezellig. Dat meen ik. Ik heb in geen tijden zo lang gezeten, en dan ook nog overdag. Kom op een "
    .. "vrijdag nog eens aan, dan is mijn moeder er. Zeg alleen niet 'zo meteen'.",
  denkt = "Alles verteld en niks gevraagd gekregen. Ik had best een keer ja willen zeggen.",
  verteller = "Joost",
  ochtend = "Ze kwam vrolijk thuis. Iemand van een verhuurder die kon luisteren, zei ze, dat had ze nog niet "
    .. "meegemaakt. Dus dan slaap je vannacht hier, vroeg ik. Ze zei: ik moet nog deeg doen. Toen ben ik de slaapzak "
    .. "gaan verleggen, want hij lag met het gat naar boven.",
  voorstel = "Er kwam niks op tafel. Dat vond ik eerst prettig, en op de fiets vond ik het zonde.",
  wedstrijd = "Samen een rondje gereden. Niemand hoefde ergens heen, dat was het fijne. En het rare.",
  gevoel = "Warm. En om elf uur 's avonds liep ik weer over het plein.",
  chef = "Je klinkt alsof je trek hebt gekregen. Bleef je zo lang?",
}

einde "denkt" {
  "Ik zeg nog niks toe. Dat is geen nee, bij mij is dat beleefd. Donderdag, zelfde tijd? Schrijf op dat je komt, dan "
      .. "leg ik er een boon voor neer. En die wil ik er donderdag weer uit halen, hoor je. Van Rijp is er nog nooit "
      .. "een uit gegaan.",
  denkt = "Eén afspraak. Als die uitkomt, hebben we er één. Zo begint een mens weer.",
  verteller = "Joost",
  ochtend = "Er lag een boon op de keukentafel, los. Van wie is die, vroeg ik. Van iemand die donderdag komt, zei "
    .. "ze. En als die niet komt? Toen zei ze: dan belt ie. Ze zei het heel gewoon. Ik heb maar koffie gezet, en ze "
    .. "vroeg of ik die batterij nog ergens had liggen.",
  voorstel = "Er zit een goed ding in. Ik moet er alleen zelf nog iemand voor opbellen, en dat durf ik sinds "
    .. "gisteren bijna.",
  wedstrijd = "Er werd niet geduwd. Dat scheelt, want ik duw terug, en dan staan we stil.",
  gevoel = "Alsof iemand naast me is komen staan bij de klep. Zonder hem open te doen.",
  chef = "Donderdag ga je terug, hoor ik. Wat moet je dan bij je hebben?",
}

einde "ja" {
  "Doe maar. Eén keer, en jij bent het die belt. Die boon gaat in de pot, met jouw naam erop. En blijf nog even "
    .. "zitten, wil je? Dan bel ik Corrie nu. Als er iemand bij zit hang ik niet op.",
  denkt = "Ik heb iemand van Rijp gevraagd om te blijven zitten. Zet die stoel anders ook maar neer, die pot kan op "
    .. "de grond.",
  verteller = "Corrie",
  ochtend = "Ze stond vanmorgen op m'n stoep, acht uur, met een bakje. Ik heb gelogen, zegt ze, en dit wou Ank. Nou, "
    .. "ik moest ervan zitten. Ik nam een hap. Goh, zei ik. Zo koud dat m'n gebit ervan schrok. Ik zeg: kind, die "
    .. "broodjes, dat was toch ook niks voor Ank? En toen hebben we zo gelachen dat de buurvrouw kwam. Die heeft ook "
    .. "een hap gehad.",
  voorstel = "Het ging over bellen. Iedereen verkoopt mij kou, en hier was er een die een telefoontje verkocht.",
  wedstrijd = "Die wou winnen, dat zag ik best. Maar niet van mij. En eerst werd er gezegd wat niet kon, dus toen "
    .. "geloofde ik de rest.",
  gevoel = "Slaperig. Gewoon lekker slaperig, om half vijf 's middags.",
  chef = "Wacht, even zitten. Jij gaat dus zelf een nacht bij die wagen?",
}

-- Na afloop, voor de groep.

bespreek {
  "Samira viel meteen over twee woorden: 'komt goed'. Wat hebben jullie daarna nog gezegd dat erop lijkt?",
  "Elke toezegging is bij Samira een boon in de pot. Voor welke zin van jullie kwam er een bij?",
  "De koelwagen van augustus was van jullie eigen bedrijf. Wie zei dat het eerst, zij of jullie? Of bleef het liggen?",
}
