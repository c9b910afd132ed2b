-- Peter-Jan Verhage, inkoper. Oefent geloof in je product: hij vraagt om korting, meer dan eens, en
-- wie zakt, bewijst dat er lucht in zat. Belangstelling is hier geen praatje. Wie zijn getal precies
-- overneemt, vraagt wat erachter zit en zegt wat hij zelf niet weet, hoort waar de inkoper om vraagt.

klant {
  titel = "De inkoper",
  naam = "Peter-Jan Verhage", bedrijf = "Kappert & Zoon Bevestiging", rol = "inkoper",
  weet = "Koopt wikkelfolie en omsnoeringsband. Je voorganger noteerde: 'Vraagt altijd korting. Krijgt hem ook.' "
    .. "Jullie folie kost 2,46 per kilo.",
  formulier = "Intake verpakkingslijn",
  kwadranten = { "verbruik", "materiaal", "intern", "besluit" },
  kamer = "kantoor", tijd = 30,
  aandacht = 43, positief = 37, afstemming = 44, vertrouwen = 28,
  karakter = { samen = 0, boven = 2 },
  uiterlijk = { leeftijd = 51, haar = "bruin", kapsel = "terugwijkend", bril = "vierkant",
    gezicht = "smal", jasje = "grijs", das = "bordeaux" },
}

-- Wat bij deze klant anders weegt dan bij een ander.

-- Een feit is voor hem geen bijzaak: wie zijn getal oppakt, pakt hem op.
gewicht "oppakken_feit" { aandacht = 8 }
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

opening {
  "U bent twee minuten te vroeg. Gaat u zitten. U heeft er dertig. Ik koop [drieëndertigduizend dertien euro](bedrag) "
    .. "folie en band per jaar. Daar moet [zes procent](zes) af, [in principe](principe). Over het weer "
    .. "[praten wij niet](praten).",
  denkt = "Een map, een pen en een blik naar het raam. Daar kwam het weer al aan.",
}

opening {
  stemming = "cijfers",
  "U had dertig minuten. Het zijn er vierentwintig. [De groep](groep) wil vóór vijven een getal, in [een geel vakje](format). "
    .. "Uw folie is [achtentwintig cent te duur](kilo). [In principe](principe). Begint u maar.",
  denkt = "Zes minuten minder. Wie dat erg vindt, gaat ze gebruiken om het te zeggen.",
  doet = "schuift zijn toetsenbord opzij", blik = "klok",
}

opening {
  stemming = "stil",
  "Gaat u zitten. De deur mag openblijven. Het is [stil op de gang](gang) vandaag. U heeft dertig minuten. U komt voor folie, "
    .. "en ik zoek [zes procent](zes). [In principe](principe).",
  denkt = "Ik heb de deur voor niets opengezet.",
  blik = "tafel",
}

opening {
  stemming = "weerzien",
  "U bent hier eerder geweest. Ik heb het nagekeken. U had een formulier met twaalf vakjes. Ik heb er nu zelf ook zo een, "
    .. "[van de groep](format). Uw folie kost nog [twee euro zesenveertig](kilo), ik zoek nog [zes procent](zes). "
    .. "[In principe](principe) zijn wij even ver.",
  denkt = "Terugkomen doet ongeveer een op de vier.",
  blik = "jou",
}

-- Het getal: zes procent, waar het vandaan komt en waar het al ligt.

haakje "bedrag" { soort = "feit", vak = "markt 1", ook = "promotie 1",
  zeg {
    stuurt "Loont het dan niet om alles bij één partij te leggen?",
    prijst "U heeft dat scherp in beeld, zeg.",
    terug "Drieëndertigduizend dertien, folie en band samen.",
    sluit "Welk deel daarvan is btw?",
  },
  antwoord {
    [1] = { "Zonder btw. Franco.", denkt = "Een inkoper die met btw rekent is een consument." },
    [2] = { "Drieëntwintigduizend zeshonderddrieënvijftig folie, de rest band. Folie koop ik [per kilo](kilo). Band koop ik per "
        .. "meter. Versturen doe ik [per pallet](gram). Dat zijn drie eenheden voor één ding.",
      denkt = "De meesten onthouden: zo'n drieëndertigduizend." },
    [3] = { "Het is nul komma drie procent van wat ik inkoop. [De groep](groep) noemt het bijzaak. Het zit om de andere "
        .. "negenennegentig komma zeven heen. Als het losgaat, ligt mijn vak [op straat](schade). Letterlijk, in bochten.",
      denkt = "Dat heb ik één keer in een vergadering gezegd. Er werd iets opgeschreven, maar niet dat." },
  },
}

haakje "zes" { soort = "belang", vak = "promotie 1", ook = "promotie 3",
  zeg {
    door "Waar is die zes een percentage van?",
    preek "Wie alleen op prijs stuurt, betaalt het later terug.",
    stuurt { "Als ik er drie van maak, bent u dan halverwege?",
      dan = { "Rekenkundig wel. U zakte drie procent, en ik had alleen [een vakje](format) genoemd.",
        denkt = "Weggegeven, en nog niet gevraagd waarvoor." } },
    eerlijk "Die zes procent zit er bij mij niet in.",
  },
  antwoord {
    [1] = { "Negentienhonderdtachtig euro achtenzeventig.", denkt = "Dat kan hij zelf ook." },
    [2] = { "Zes procent op de categorie verpakking, per één april. Schroeven ook zes. Tape zes. Toiletpapier zes. Ik heb gevraagd "
        .. "of dat in prijs moest of in velletjes. [De groep](groep) kwam daarop terug. Prijs.",
      denkt = "Het was een serieuze vraag, van die velletjes." },
    [3] = { "Ik heb de berekening opgevraagd. Die is er niet. Zes was het getal dat nog niet in [het format](format) stond. "
        .. "Er lag wel een contract bij. Dat ligt nu hier, [in de la](la).",
      denkt = "Ik keek naar de la. Dat moet ik niet doen.", blik = "tafel" },
    [4] = { "Ik heb hem al. Ik heb er zelfs zestien komma vier. Het [ligt in deze la](la) en het vraagt alleen mijn "
        .. "[handtekening](tekenen). Toch heb ik u laten komen. Dat is niet logisch, dat weet ik.",
      denkt = "Een inkoper met zestien procent in zijn la, en dan om zes vragen.",
      zwijg = { "Ik zoek een reden om nee te zeggen. Ik had hem graag in centen.",
        denkt = "Als het stil is zegt een mens zoiets." } },
  },
}

haakje "principe" { soort = "gevoel", vak = "promotie 2", ook = "promotie 3",
  zeg {
    sluit "Dus over die zes procent valt nog te praten?",
    door "'In principe', zei u. Wat valt daarbuiten?",
    vult { "U gelooft er zelf niet in, in dat percentage.",
      dan = { "In percentages geloof ik niet. Ik reken ze na. Dit is er een [zonder berekening](zes).",
        denkt = "Op zondag doe ik dat ook al niet." } },
    stuurt "In principe wel, maar in de praktijk niet?",
  },
  antwoord {
    [1] = { "In principe betekent in principe.", denkt = "Ik zei het dus weer. Ik hoor het zelf niet altijd." },
    [2] = { "Dat de som klopt, en dat ik er één vraag over heb: of het dan [heel aankomt](schade). In [mijn lijst](lijst) krijgt het dan een drie, in "
        .. "kolom M. Kolom M is twijfel. Hij loopt van nul tot drie.",
      denkt = "Ik zeg het al veertien jaar en er kijkt nooit iemand van op." },
    [3] = { "Ik zeg dat als de rekening klopt en mijn hand [niet tekent](tekenen). Dat komt twee keer per jaar voor. Er ligt nu een "
        .. "contract [in die la](la). Rekenkundig is er niets mis mee.",
      denkt = "De bedrijfsarts vroeg alleen naar mijn beeldscherm.",
      zwijg = { "De vorige keer zei ik het niet. Toen kocht ik [een band](pp), nog dezelfde dag.",
        denkt = "Dat hoorde er nog bij." } },
    [4] = { "Eén keer heb ik het niet gezegd. Alles klopte. Elfhonderdveertig euro voordeel [op een band](pp), in één handtekening. "
        .. "In november daarna ben ik het woord gaan gebruiken.",
      denkt = "De vraag ging over twee woorden. Ik ben al in november.", blik = "tafel" },
  },
  antwoord { stemming = "cijfers",
    [1] = { "Vóór vijven betekent het niets. Om vijf uur moet het een getal zijn.", denkt = "Ik zei het tegen de muur, dacht ik." },
    [2] = { "Dat ik vóór vijven een getal invul en niet weet of het dan [heel aankomt](schade). Daar is [geen cel](format) voor. Ik "
        .. "heb gezocht.",
      denkt = "Daar ging één van de vierentwintig aan op. Goed besteed." },
  },
}

haakje "praten" { soort = "feit", vak = "klanten 2", ook = "promotie 2",
  zeg {
    prijst "Heerlijk, iemand die meteen ter zake komt.",
    stuurt "Een mens is toch meer dan zijn cijfers?",
    vult { "U heeft vast slechte ervaringen met verkopers.",
      dan = { "Ik heb een zeer goede ervaring. [Dat was het juist](verkoper).",
        denkt = "Slechte ervaringen hoef ik niet te onthouden. Die staan in de lijst." } },
    door "Zegt u het maar: wat moet u van mij weten?",
  },
  antwoord {
    [1] = { "Over folie praten wij wel.", denkt = "Anders was dit het moment voor de kinderen." },
    [2] = { "Gram, cent, graden en dagen. Aan die vier heb ik genoeg. Praat iemand over iets anders, dan weet hij [een van die vier](gram) niet.",
      denkt = "De graden zijn voor de vorst. Dat vragen ze nooit." },
    [3] = { "Ik heb het een kwartaal geklokt. Van elk uur ging eenentwintig minuten naar weer, kinderen en files. Toen heb ik ernaast gelegd "
        .. "wanneer ik ja had gezegd. In die eenentwintig minuten, bijna altijd. Het begon met [een vriendelijke man](verkoper).",
      denkt = "Het was een lelijke grafiek. Ik heb hem niet bewaard. Jawel." },
  },
}

haakje "groep" { soort = "feit", vak = "klanten 3", ook = "markt 2",
  zeg {
    preek "Zo'n groep geeft ook inkoopkracht, dat scheelt u werk.",
    sluit "Sinds wanneer hoort u daarbij?",
    terug "Zij noemen het getal en u moet het vinden.",
    stuurt "Dat geeft hier zeker wel wat onrust?",
  },
  antwoord {
    [1] = { "Sinds één januari. Acht weken.", denkt = "De koffie is sindsdien uit een ander apparaat." },
    [2] = { "De dochter van [meneer Kappert](moeren) heeft verkocht. Vijf groothandels nu. Vier inkopers. En Leon. Leon is directeur "
        .. "inkoop, hij is vierendertig en hij zit in een scherm. Hij stuurt [een format](format).",
      denkt = "Leon is beleefd. Hij zegt 'challengen'. Ik heb het opgezocht." },
    [3] = { "Vijf vestigingen, vier inkopers. Per één juli zijn er voor inkoop [twee plaatsen](functie). Dat staat op dia zestien. Dia zeventien "
        .. "was een foto van een roeiboot.",
      denkt = "Iedereen roeide dezelfde kant op, zei Leon." },
  },
}

haakje "format" { soort = "belang", vak = "promotie 2", ook = "klanten 3",
  zeg {
    door "Welke kolommen staan er in dat ding?",
    prijst "Een vaste structuur werkt toch het prettigst.",
    vult { "U heeft een hekel aan zulke formulieren.",
      dan = { "Ik houd van formulieren. Ik heb een hekel aan een formulier waar [een kolom](kolom) uit is.",
        denkt = "Dat blad daar heeft er ook twaalf. Ik kan ondersteboven tellen." } },
    sluit "Wanneer moet dat bij hen binnen zijn?",
  },
  antwoord {
    [1] = { "Twaalf vakjes. Net als u.", denkt = "Vier bij drie. Daar op tafel zijn ze nog leeg." },
    [2] = { "Categorie, oude prijs, nieuwe prijs, verschil, procent. Procent is geel. De rest leest niemand. Voor wat er daarna "
        .. "[stuk aankomt](schade) is er niets. In [mijn eigen lijst](lijst) wel.",
      denkt = "Leon heeft er nooit naar gevraagd." },
    [3] = { "[Mijn lijst](lijst) heeft veertien kolommen. Dit heeft er twaalf. Ik vroeg waar de andere twee heen moeten. Opmerkingen, zei "
        .. "Leon. Dat veld neemt veertig tekens. [Mijn laatste kolom](kolom) past daar niet in.",
      denkt = "Ik heb het geprobeerd. Met afkortingen.",
      zwijg = { "Er past wel één woord in. Maar dat begrijpt Leon niet.",
        denkt = "Dat was dichterbij dan ik van plan was." } },
  },
  antwoord { stemming = "cijfers",
    [1] = { "Geel is verplicht. Vóór vijven.", denkt = "Hij staat open, op mijn andere scherm. De cel knippert." },
    [2] = { "Het neemt één getal. Zet ik er een woord in, dan wordt het rood. Ik heb 'ja, maar' geprobeerd. Wat er [stuk aankomt](schade) mag "
        .. "er niet bij. Het contract [in mijn la](la) past precies.",
      denkt = "Rood, met een uitroepteken. Ik heb het twee keer gedaan." },
  },
}

haakje "functie" { soort = "gevoel", vak = "klanten 3", ook = "promotie 3",
  zeg {
    preek "Met uw ervaring komt dat vanzelf goed.",
    terug "Twee plaatsen, vier mensen, en u bent er een van.",
    sluit "Hoe groot schat u zelf uw kans?",
    stuurt "Dan wilt u nu toch juist scoren met een mooi cijfer?",
  },
  antwoord {
    [1] = { "Dat hoor ik donderdag.", denkt = "Ik noem liever de dag dan het aantal uren." },
    [2] = { "Donderdag, elf uur, op het scherm. Ik kreeg drie vragen vooraf. Besparing drie jaar terug. Besparing dit jaar. En hoe ik "
        .. "mijzelf zie over vijf jaar. Die derde staat [niet in mijn lijst](lijst).",
      denkt = "Over vijf jaar ben ik zesenvijftig. Dat heb ik ingevuld." },
    [3] = { "Met [dat contract](la) ben ik de beste van de vier. Zonder ben ik derde. Wij hebben elkaars cijfers, wij mailen. Wij zijn inkopers. "
        .. "Zes procent van u, en ik ben tweede. [Wat kan eraf](korting)?",
      denkt = "Zo vraag ik het anders nooit. Met een reden erbij.",
      zwijg = { "De vierde is eenendertig. Zij heeft getekend, op de eerste dag. Ik had haar willen bellen.",
        denkt = "Ik zou haar nummer kunnen bellen. Ik weet niet wat ik dan zeg." } },
    [4] = { "Ik oefen. In de badkamer, met de kraan aan. 'Ik ben resultaatgericht.' Ik kijk dan naar die man en ik zou niets van hem kopen. "
        .. "Zesentwintig jaar, en ik weet niet hoe je [mijn vak](vak) hardop zegt.",
      denkt = "Marjan klopte. Of het goed ging. In principe, zei ik." },
  },
}

haakje "la" { soort = "belang", vak = "markt 2", ook = "promotie 2",
  zeg {
    stuurt "Dan heeft u mij toch helemaal niet nodig?",
    sluit "Hoeveel scheelt dat met wat u nu betaalt?",
    terug "U heeft het dus nog niet gebruikt.",
    door "Mag ik horen wat er over de band in staat?",
  },
  antwoord {
    [1] = { "Een raamcontract van de groep.", denkt = "Anderen horen hier alleen 'contract'." },
    [2] = { "Folie één achtennegentig. Band vijf komma één cent. Vijfduizend vierhonderdtien euro per jaar, zestien komma vier procent. Leon "
        .. "vroeg er [zes](zes). De folie ken ik. Bij de band staat [twaalf millimeter](pp).",
      denkt = "Nu ligt het getal van de ander er. Op dit punt zakken ze." },
    [3] = { "Op bladzijde negen staat de band. Twaalf millimeter, [polypropeen](pp). Ik heb die regel drie keer gelezen. Het is hetzelfde "
        .. "artikel als op [rij veertienhonderdzes](rij).",
      denkt = "De derde keer met mijn bril af. Het stond er nog.",
      zwijg = { "Ook dezelfde kleur. Zwart.", denkt = "Kleur is geen criterium. Ik noemde hem toch." } },
    [4] = { "Twaalf millimeter, [polypropeen](pp). Meer staat er niet over de band. Ik heb het dopje al van mijn pen gehad, twee keer. De eerste keer ging de telefoon. "
        .. "De tweede keer liep er iemand [over de gang](gang).",
      denkt = "Het klikt, dat dopje. Je zou denken dat ze het buiten horen.", blik = "tafel" },
  },
}

haakje "tekenen" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  zeg {
    vult { "U bent bang dat hun kwaliteit tegenvalt.",
      dan = { "De kwaliteit staat op bladzijde negen. Die valt niet tegen. Ik heb [zo'n specificatie](spec) zelf eens geschreven.",
        denkt = "Bang is het woord niet. Al zou ik het juiste niet weten." } },
    terug { "De som klopt, en u wilt het niet.", gevoel = true },
    preek "Daar moet u dan gewoon nee tegen zeggen.",
    sluit "Wanneer verloopt dat aanbod precies?",
  },
  antwoord {
    [1] = { "Ik heb tot één april.", denkt = "Ik tel de zondagen mee." },
    [2] = { "Drie weken ligt het er. Normaal teken ik dezelfde dag, of ik teken niet. Op maandag komt er een herinnering van Leon. Ik heb de rij "
        .. "in [mijn lijst](lijst) al aangemaakt. Hij is leeg.",
      denkt = "Ik heb er een randje om gezet, dan lijkt het iets." },
    [3] = { "Zeg ik nee, dan vraagt Leon waarom. Dan heb ik een getal nodig, en [de kolom daarvoor](kolom) is leeg. Wat ik heb is een gevoel. "
        .. "Daar bestaat geen eenheid voor.",
      denkt = "Drie weken, en nu pas weet ik wat er op die lege rij hoort.",
      zwijg = { "Newton, misschien. Het drukt.", denkt = "Dat was een grap." } },
    [4] = { "Nee zeggen kan met een getal [in mijn kolom](kolom), of met het verhaal van [één rij](rij). Vertel ik dat verhaal, dan weten ze het op het "
        .. "hoofdkantoor eerder dan [twee deuren verder](vertellen). Dat is de verkeerde volgorde.",
      denkt = "Daar heb ik drie weken over gedaan." },
  },
}

-- De prijs: per kilo, per pallet, en de vraag wat er nog af kan.

haakje "kilo" { soort = "feit", vak = "promotie 1", ook = "product 1",
  zeg {
    preek "Een kilo zegt niets, u moet per pallet kijken.",
    stuurt "Goede kwaliteit mag toch ook iets kosten?",
    sluit "Wat betaalt u nu, als ik zo vrij mag zijn?",
    eerlijk "Twee zesenveertig is onze prijs, lager kan ik niet.",
  },
  antwoord {
    [1] = { "Ik zit op twee achttien. U op twee zesenveertig.",
      denkt = "Dat verschil staat ook in die map. Bladzijde drie, schat ik." },
    [2] = { "Twee achttien tegen twee zesenveertig. Achtentwintig cent, maal tienduizend achthonderdvijftig kilo. Drieduizend "
        .. "achtendertig euro per jaar. [Wat kan daaraf](korting)?",
      denkt = "Dat vraag ik altijd. Het is mijn werk." },
    [3] = { "Kilo's kan ik [niet versturen](gram), dat weet ik ook. Maar wie meteen over de pallet begint, heeft de kilo's meestal niet "
        .. "durven uitrekenen. U begint bij de kilo's. Drieduizend achtendertig euro méér. [Wat kan daaraf](korting)? Waar het [gelijk wordt](quitte), heb ik ook.",
      denkt = "Bij drieduizend heb ik ze weleens zien hoesten." },
  },
  antwoord { stemming = "cijfers",
    [1] = { "Twee achttien. En u twee zesenveertig.", denkt = "Dat had ik bij binnenkomst al gezegd." },
    [2] = { "Drieduizend achtendertig euro per jaar. Als ik dat invul, is het getal negatief. De cel kan niet negatief. [Wat kan eraf](korting), "
        .. "of hoeveel [gram scheelt het](gram)?",
      denkt = "Het tweede is eigenlijk de betere vraag." },
  },
}

haakje "korting" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  zeg {
    prijst "U bent een harde, dat mag ik wel.",
    stuurt { "Als ik naar twee dertig ga, zijn we er dan?",
      dan = { "U bent er niet. U bent zestien cent lager. Een minuut geleden kon dat niet. Over folie weet ik nu minder dan daarnet, en het "
          .. "is [mijn vak](vak).",
        denkt = "Op dat punt zijn ze altijd opgelucht. Ik niet." } },
    eerlijk "Niets. Onder de twee zesenveertig lever ik niet.",
    sluit "Is die zes procent uw bod of uw ondergrens?",
  },
  antwoord {
    [1] = { "Genoteerd.", denkt = "Die zin lag klaar. Van een cursus, denk ik." },
    [2] = { "Dat is een antwoord. De meesten gaan eerst bellen, op de parkeerplaats. Ik kan ze zien staan. Dan komt er twee procent terug. Ik "
        .. "vraag mij af wie ze bellen. Is twee zesenveertig [uw laatste prijs](laatste)?",
      denkt = "Eén van hen belde niet. Die stond tegen niemand te praten." },
    [3] = { "Goed. Was u gezakt, dan had ik moeten uitrekenen hoe lang u al te veel vraagt. Nu hoef ik alleen nog uit te rekenen of "
        .. "[het waar is](quitte). Dat is aangenamer werk.",
      denkt = "'Aangenaam' zeg ik hier anders alleen tegen de accountant." },
    [4] = { "Ik vraag het iedereen. Ik ben ervoor opgeleid. Eén keer zei er iemand ja en deed er nog twee procent af, met "
        .. "een knipoog. Daar denk ik [al veertien jaar](verkoper) over na.",
      denkt = "Die knipoog had ik nog niet eerder meegeteld.", blik = "jou" },
  },
}

haakje "laatste" { soort = "belang", vak = "promotie 1", ook = "promotie 3",
  zeg {
    eerlijk "Ja. Het was ook de eerste.",
    stuurt { "En met een jaarcontract, twee procent eraf?",
      dan = { "Dan was een jaarcontract de hele tijd vijf cent waard en wist ik dat niet. In [mijn vak](vak) is dat onprettig om te horen.",
        denkt = "Twee komma vier één nul acht. Ik heb naar beneden afgerond." } },
    preek "Goedkoop wordt onder de streep duurkoop.",
    sluit "Met hoeveel zou u geholpen zijn?",
  },
  antwoord {
    [1] = { "Genoteerd.", denkt = "Dat schrijf ik met potlood." },
    [2] = { "Dan hoeft het daar niet meer over te gaan. Dat scheelt gemiddeld elf minuten. Die gebruik ik graag voor wat uw folie "
        .. "[op een pallet](gewogen) doet.",
      denkt = "Elf minuten. Ik had daar een kolom voor kunnen maken." },
    [3] = { "De vorige zei twee drieënveertig. Toen twee eenenveertig. Bij de deur, met zijn jas aan, twee achtendertig. Toen wist ik niet meer "
        .. "wat folie kost. Dat weten is [mijn vak](vak).",
      denkt = "Ik heb hem nagekeken tot hij instapte. Ik verwachtte nog een cent." },
  },
}

haakje "gram" { soort = "feit", vak = "product 1", ook = "markt 1",
  zeg {
    sluit "Rekent u dat zelf wel eens om?",
    preek "Onze folie rekt verder, dat scheelt u kilo's.",
    door "Hoeveel gram gaat er bij u om één pallet?",
    prijst "Zo rekent lang niet iedere inkoper.",
  },
  antwoord {
    [1] = { "Driehonderdtien gram. [Gemiddeld](gewogen).", denkt = "Dat woordje staat er niet voor de versiering." },
    [2] = { "Tienduizend achthonderdvijftig kilo over vijfendertigduizend pallets. Driehonderdtien gram, [gemiddeld](gewogen). Dat is "
        .. "zevenenzestig komma zes cent. Bij u is het [een ander sommetje](quitte).",
      denkt = "Er zijn verkopers van folie die niet weten dat het iets weegt." },
    [3] = { "Driehonderdtien, [gemiddeld](gewogen). Maar ik heb ze zien staan. Er is er een met tweehonderdveertig en er is er een met vierhonderd. Die met "
        .. "vierhonderd is niet de zwaarste. Die is [van de avond](avond).",
      denkt = "Ik zei het als een meting. Het was kijken." },
  },
}

haakje "gewogen" { soort = "feit", vak = "product 1", ook = "product 2",
  zeg {
    vult { "Daar had u nog geen tijd voor, denk ik.",
      dan = { "Tijd wel. Die weegschaal daar gaat tot op een tiende gram. Ik heb [de uitkomst](avond) uitgesteld.",
        denkt = "Vier jaar inmiddels." } },
    stuurt "Zullen wij dat dan eens voor u komen uitrekenen?",
    terug "Dus gedeeld. Van één pallet weet u het niet.",
    eerlijk "Wat ónze folie hier zou wegen, weet ik ook niet.",
  },
  antwoord {
    [1] = { "Gedeeld. Gewogen is het niet.", denkt = "Er hoort een golfje voor te staan." },
    [2] = { "Kilo's gedeeld door pallets, meer heb ik niet gedaan. Ik schrijf er een golfje voor. In de offertes die ik terugkrijg is dat "
        .. "golfje weg. En de [avondploeg](avond) zit er ook in.",
      denkt = "Negen offertes. Nul golfjes." },
    [3] = { "Iedere leverancier vertelt mij hoeveel ik per pallet bespaar. Er heeft er nog [nooit een gewogen](quitte). Ze wegen hun eigen rol. "
        .. "Wat er [blijft staan](schade), wegen ze ook niet.",
      denkt = "Het was even stil op de plek waar ze meestal iets beweren." },
  },
}

haakje "quitte" { soort = "feit", vak = "promotie 2", ook = "product 1",
  zeg {
    door "Bij hoeveel gram zijn wij voor u even duur?",
    terug "Op een zeker gram zijn wij dus gelijk.",
    preek "Bij anderen scheelt het zo dertig procent.",
    stuurt "Waarom zou dat op jaarbasis niet uitkunnen?",
  },
  antwoord {
    [1] = { "Tweehonderdvijfenzeventig gram. Naar boven afgerond.", denkt = "Afgerond, voor wie niet doorvraagt." },
    [2] = { "Tweehonderdvierenzeventig komma zeven gram. Daaronder bent u goedkoper, daarboven duurder. Ik heb het vanmorgen om tien voor acht "
        .. "uitgerekend. Wat u in het echt doet, [weet niemand](gewogen). Is twee zesenveertig [uw laatste prijs](laatste)?",
      denkt = "Ik had het al klaar. Ik geef het alleen aan wie ernaar vraagt." },
    [3] = { "Vijfendertig komma drie gram, daar gaat dit gesprek over. Als [dit uw laatste prijs](laatste) is. De "
        .. "vraag is alleen of de lading dan nog [blijft staan](schade). Daar heb ik wel [een kolom](kolom) voor. Ik "
        .. "heb er geen getal voor.",
      denkt = "Alles staat klaar, behalve dat ene getal." },
  },
}

-- De expeditie: de avond, de slagen, de schade en in wiens kolom die valt.

haakje "maart" { soort = "feit", vak = "markt 3", ook = "markt 1",
  zeg {
    stuurt "Dan moet u daar nu toch al voor inkopen?",
    door "En op de expeditie, wat is er dan anders?",
    preek "Met zulke pieken moet u voorraad aanhouden.",
    eerlijk "Hoe wij het dan doen, dat cijfer heb ik niet.",
  },
  antwoord {
    [1] = { "Honderdnegentig per dag, in maart en april.",
      denkt = "Zo was het vorig jaar. Wat ik verwacht, houd ik voor mij." },
    [2] = { "In maart begint [de bouw](bouwplaats). Van honderdveertig naar honderdnegentig. Er komen vier uitzendkrachten bij [in de avond](avond). Die leren "
        .. "wikkelen van wie er die week naast ze staat.",
      denkt = "Ik zou het zelf niet graag zo leren." },
    [3] = { "In maart gaat [de schade](schade) van nul komma zes naar nul komma negen. Zelfde folie, zelfde band, andere handen. Het contract van de "
        .. "groep gaat in op [één april](tekenen), dan zitten wij er middenin.",
      denkt = "Dat viel mij pas vorige week op. Ik had het moeten zien op de datum." },
  },
}

haakje "avond" { soort = "feit", vak = "markt 1", ook = "klanten 2",
  zeg {
    preek "Met handwikkelen moet u als eerste stoppen.",
    sluit "Hoeveel uitzendkrachten zijn dat?",
    stuurt "Hoeveel zou u daar kunnen besparen, denkt u?",
    door "Vertelt u eens wat de avond anders doet.",
  },
  antwoord {
    [1] = { "Veertig pallets. Met de hand.", denkt = "En dat zit allemaal in het gemiddelde." },
    [2] = { "Overdag honderd op de wikkelaar. 's Avonds veertig met de hand, want dan staat de wikkelaar uit, voor de buren. De machine doet drie slagen onder "
        .. "en twee boven. De avond doet er [vijf onder](slagen).",
      denkt = "Ik had gerekend op het woord 'fout'. Het kwam niet." },
    [3] = { "Er gaan [twee slagen bij](slagen). Achtendertig gram. Het staat in geen enkele instructie. Ik heb het één keer gezien, op "
        .. "weg naar mijn auto, en ik ben doorgelopen.",
      denkt = "Ik liep door met mijn tas. Ik telde wel mee." },
  },
}

haakje "slagen" { soort = "gevoel", vak = "klanten 2", ook = "product 3",
  zeg {
    terug "Twee slagen extra, en niemand heeft erom gevraagd.",
    stuurt "Dat haalt u met een duidelijke instructie terug?",
    vult { "Ze vertrouwen de folie dus niet.",
      dan = { "De folie wel. De band niet. Sinds een maandag in november. [De band van toen](pp), voor alle duidelijkheid.",
        denkt = "Met folie heeft het weinig te maken." } },
    sluit "Wie van de leiding weet dat?",
  },
  antwoord {
    [1] = { "Gewoonte.", denkt = "Een maandag, die gewoonte. Welke maandag, laat ik weg." },
    [2] = { "Achtendertig gram, tienduizend avondpallets. Achthonderdachtentwintig euro veertig per jaar. Ik weet het tot op de cent en ik heb het "
        .. "[niet in mijn lijst](lijst) gezet. Het is de enige.",
      denkt = "Wie in mijn lijst zoekt, vindt alles. Behalve dit." },
    [3] = { "Ze hebben er een naam voor. Een Henkje. 'Doe er nog een Henkje om.' De jongens van nu weten niet [wie Henk is](henk). "
        .. "Ze doen het allemaal.",
      denkt = "Er is er ook een die Henk heet. Die denkt dat het van hem is.",
      zwijg = { "Ik hoor het door de wand. Drie, vier keer per avond, als ik overwerk.",
        denkt = "Ik werk vaker over dan nodig is." } },
    [4] = { "In het magazijn heet dat [een Henkje](henk). Veertien jaar, tegen de prijs van nu: elfduizend "
        .. "vijfhonderdzevenennegentig euro. Daar heb ik nooit één cent op bezuinigd. Dan had ik [moeten zeggen "
        .. "waarom](vertellen).",
      denkt = "Tien keer wat die band opbracht." },
  },
}

haakje "schade" { soort = "feit", vak = "product 3", ook = "klanten 1",
  zeg {
    terug "Het gaat u erom of het heel aankomt.",
    preek "Met betere folie bent u daar grotendeels vanaf.",
    sluit "Hoe ligt dat bij anderen in uw branche?",
    door "Hoeveel van uw pallets komen er beschadigd aan?",
  },
  antwoord {
    [1] = { "Nul komma zes procent.", denkt = "Klein getal. Het ligt eraan of je erop staat te wachten." },
    [2] = { "Tweehonderdtien per jaar, vijfentachtig euro gemiddeld. Zeventienduizend achthonderdvijftig. Dat is meer dan de helft van wat ik aan "
        .. "verpakking uitgeef. Het staat alleen [ergens anders](ingrid).",
      denkt = "Die twee getallen staan vierentwintig meter uit elkaar. Twee bureaus." },
    [3] = { "Bespaar ik een cent, dan staat die bij mij. Valt de pallet om, dan staat die [bij logistiek](ingrid). En van de tweehonderdtien staan er "
        .. "honderdveertig onder [overig](overig). Wat heel aankomt staat [nergens](bedankt).",
      denkt = "Tegen Ingrid klinkt dat altijd als een verwijt." },
  },
}

haakje "overig" { soort = "feit", vak = "product 3", ook = "klanten 2",
  zeg {
    eerlijk "Dan kan ik niet beweren dat het aan uw folie ligt.",
    stuurt "Daar zit dan toch een hoop slechte folie tussen?",
    terug "Van honderdveertig weet dus niemand waardoor.",
    sluit "Wie vult dat in, de chauffeurs zelf?",
  },
  antwoord {
    [1] = { "Overig is overig.", denkt = "Het is de grootste oorzaak die wij hebben." },
    [2] = { "De chauffeur heeft een scherm met zes knoppen. Overig zit rechtsonder, bij de duim. Dat is geen oorzaak. Dat is een duim. "
        .. "Voor wat er echt gebeurt heb ik zelf [een kolom](kolom).",
      denkt = "Links zit niemand aan. Dat is 'brand'." },
    [3] = { "Twee van de drie keer schrijven wij op dat er iets was. Ik vroeg [bij logistiek](ingrid) om een zevende knop: omgevallen. Die komt in het derde "
        .. "kwartaal. Van welk jaar staat er niet bij.",
      denkt = "Ik heb het drie keer aangevraagd, die knop. Ik laat het nu even." },
  },
}

haakje "ingrid" { soort = "belang", vak = "klanten 2", ook = "product 3",
  zeg {
    vult { "U werkt dus langs elkaar heen, met logistiek.",
      dan = { "Wij werken uitstekend samen. De directie leest alleen [de verkeerde kolom](kolom).",
        denkt = "Ingrid en ik eten samen brood. Langs elkaar heen kan ook aan één tafel." } },
    preek "Dan moet u met logistiek om de tafel.",
    door "Wie telt die twee bedragen bij elkaar op?",
    prijst "Zo hoort het ook, ieder zijn eigen budget.",
  },
  antwoord {
    [1] = { "Ingrid Pol. Hoofd logistiek.", denkt = "Zo staat het op haar deur." },
    [2] = { "Ingrid Pol wordt afgerekend op schade, ik op prijs. Om tien over twaalf eten wij samen brood. Wij tellen het niet op. Wij hebben het "
        .. "over [wat er goed ging](bedankt). Dat is een korte pauze.",
      denkt = "Zij heeft altijd kaas. Dertien jaar nu." },
    [3] = { "Niemand. Ingrid zei eens: jouw besparing komt bij mij op een heftruck binnen. Zij bedoelde het als grap. Ik heb het die avond "
        .. "in [kolom N](kolom) gezet.",
      denkt = "Zij lachte, ik lachte. Ik was later thuis die dag.",
      zwijg = { "Met haar naam erachter. Ere wie ere toekomt.",
        denkt = "Dat heb ik haar nooit laten zien. Zij zou taart meenemen." } },
  },
}

haakje "bedankt" { soort = "gevoel", vak = "promotie 3", ook = "klanten 2",
  zeg {
    stuurt "Maar zonder u liep het hier toch allang vast?",
    sluit "Wanneer heeft u dat boven aangekaart?",
    prijst "Nou, bij dezen dan: knap gedaan.",
    terug { "Van wat goed gaat, hoort u nooit iets.", gevoel = true },
  },
  antwoord {
    [1] = { "Dat hoort bij het werk.", denkt = "Het staat ook in mijn functieomschrijving. Onder 'overige'." },
    [2] = { "Bij verkoop hangt een koperen bel. Die luiden ze als er een order is. Voor een pallet die is [blijven staan](schade) hangt er geen. Dat zou "
        .. "ook niet gaan. Dan luidt hij honderdveertig keer per dag.",
      denkt = "Ik heb hem één keer gepoetst. Hij was dof." },
    [3] = { "Vierendertigduizend zevenhonderdnegentig pallets kwamen vorig jaar heel aan. Daar heeft niemand over gebeld. Zo hoort dat. Ik zou het "
        .. "alleen in [mijn laatste kolom](kolom) willen zetten.",
      denkt = "Ik hoef geen bel. Eén cel is genoeg.",
      zwijg = { "Op mijn deur, desnoods. Klein.", denkt = "Dat was raar om te zeggen." } },
    [4] = { "Eén keer ben ik bedankt. Op een podium, met een microfoon en [een pen](pen). Voor het enige wat ik nooit had moeten kopen.",
      denkt = "Er was ook nog applaus.", blik = "raam" },
  },
}

haakje "kolom" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    preek "Wat je niet meet, kun je ook niet sturen.",
    stuurt "Wie leest er nu verder zo'n kolom?",
    door "Die kolom, wat komt daarin te staan?",
    terug "U houdt dus bij wat ervan komt.",
  },
  antwoord {
    [1] = { "Kolom N. Die heet 'gevolg'.", denkt = "Hij is smal. Ik heb hem smal gemaakt." },
    [2] = { "Vierduizend honderdachttien rijen. Kolom N is eenenzestig keer gevuld, de rest is leeg. Leeg kan betekenen: [niets misgegaan](bedankt). Het kan "
        .. "ook betekenen dat ik het niet weet. Dat verschil zie je niet.",
      denkt = "Daar klaagt nooit iemand over." },
    [3] = { "Leon wil één getal. Ik wil er een naast. Wat het kost als het niet blijft staan: per pallet, in centen, gemeten, door iemand die het ook "
        .. "opschrijft als het [tegen hem uitvalt](tekenen). Met zo'n getal kan ik nee zeggen. Zonder teken ik.",
      denkt = "Als dat te koop was, had ik het besteld.",
      zwijg = { "Die kolom is begonnen met één rij. [Veertienhonderdzes](rij).",
        denkt = "Nu geen map, graag." } },
    [4] = { "Ik heb die kolom aangemaakt op een maandagavond in november, veertien jaar geleden. Er stond één woord in. Daarna ben ik de andere rijen gaan "
        .. "nalopen, tot drie uur. Op [rij veertienhonderdzes](rij) staat het nog. Ik wil er een gemeten getal naast, per pallet, vóór ik koop.",
      denkt = "Marjan dacht dat de computer stuk was.", blik = "tafel" },
  },
}

haakje "lijst" { soort = "feit", vak = "promotie 2", ook = "klanten 3",
  zeg {
    door "Wat houdt u bij in die lijst, per regel?",
    stuurt "Waarom zit zoiets niet gewoon in een systeem?",
    prijst "Knap hoor, dat u dat allemaal bijhoudt.",
    sluit "Is dat gewoon een Excel?",
  },
  antwoord {
    [1] = { "Wat ik koop en waarom.", denkt = "Ze denken dat het een voorraadlijst is." },
    [2] = { "Vierduizend honderdachttien aankopen, in tweeëntwintig jaar. Datum, prijs, alternatief, reden, wie het wilde. Kolom M is mijn twijfel. "
        .. "[Kolom N](kolom) is wat ervan kwam.",
      denkt = "Zo is hij ook gemaakt, regel voor regel." },
    [3] = { "De groep zet hem om in hun model. Twaalf kolommen, dus M en [N vervallen](kolom). Zaterdag heb ik een kopie gemaakt. Dat is tegen de "
        .. "regels. Hij ligt op een stickje [in mijn schuur](schuur), in een bakje M acht.",
      denkt = "Mijn eerste overtreding. Ik heb er handschoenen bij aangehad." },
  },
}

-- De band: een regel op rij veertienhonderdzes, en wie hem betaald heeft.

haakje "pp" { soort = "feit", vak = "product 2", ook = "product 3",
  zeg {
    sluit "Wat gebruikt u nu, PET?",
    door "Wat is er met die band?",
    vult { "Die was u gewoon te goedkoop.",
      dan = { "Goedkoop is geen bezwaar. Ik vond hem precies goedkoop genoeg. Hij [voldeed](spec).",
        denkt = "Daar zit het. Ik had het liever anders." } },
    preek "PP is prima voor licht spul, daar niet van.",
  },
  antwoord {
    [1] = { "Polypropeen, twaalf millimeter. Ik gebruik nu PET, vijftien en een half.", denkt = "Drieëneenhalve millimeter. Meer verschil is het niet." },
    [2] = { "PP rekt, PET houdt. Het scheelde één komma negen cent per meter, maal zestigduizend meter. Elfhonderdveertig euro per jaar. "
        .. "Het [voldeed](spec). Ik heb er [een pen](pen) voor gekregen.",
      denkt = "Ik vond het een mooi bedrag. Dat hoort erbij, bij dat getal." },
    [3] = { "Ik heb het gekocht. Op een dinsdag in april, na [een prettig gesprek](verkoper). Zeven maanden ging het goed. Het staat op "
        .. "[rij veertienhonderdzes](rij), met mijn paraaf.",
      denkt = "Dinsdag. Half elf. Er was cake." },
  },
}

haakje "spec" { soort = "gevoel", vak = "product 2", ook = "product 3",
  zeg {
    preek "Zo'n specificatie is een ondergrens, zeg ik altijd.",
    stuurt "Dan trof u toch eigenlijk geen blaam?",
    terug "Het voldeed, aan wat u zelf had opgeschreven.",
    sluit "Wie heeft dat destijds onderzocht?",
  },
  antwoord {
    [1] = { "Honderddertig kilo breeksterkte. Twee banden per bundel.", denkt = "Twee keer honderddertig. Ik vond dat ruim." },
    [2] = { "Er is een rapport van elf bladzijden. 'De band voldeed aan de specificatie van de opdrachtgever.' De opdrachtgever, dat was "
        .. "[de inkoper](rij). Mijn naam staat er niet in.",
      denkt = "Ik heb erop gezocht, alle elf bladzijden." },
    [3] = { "Op de laatste bladzijde staat dat niemand iets te verwijten valt. Ze noemen 'de chauffeur', 'de afnemer' en 'het materiaal'. "
        .. "De chauffeur [heeft een naam](henk). Het materiaal ook. Dat was mijn artikelnummer. Wat ervan kwam, heb ik zelf [in een kolom](kolom) gezet.",
      denkt = "Het was bedoeld als goed nieuws.",
      zwijg = { "Ik heb het ondertekend voor gezien. Dat was een aparte regel.",
        denkt = "Dat was vlot getekend." } },
    [4] = { "Ze vroegen waarom het twaalf millimeter was. Gangbaar, zei ik. Dat was waar. Over [die elfhonderdveertig](vertellen) heb ik niets gezegd. "
        .. "Ze vroegen het niet. Daarna heb ik een half uur op het parkeerterrein gezeten, met de motor aan.",
      denkt = "Die man had twaalf vragen. Ik gaf twaalf antwoorden. Hij bedankte mij." },
  },
}

haakje "rij" { soort = "gevoel", vak = "product 3", ook = "promotie 3",
  zeg {
    vult { "Dat is een dure fout geweest, denk ik.",
      dan = { "Voor mij was hij voordelig. Elfhonderdveertig per jaar. [Een ander](henk) heeft hem betaald.",
        denkt = "Iedereen denkt dat het geld was." } },
    preek "Iedereen rekent zich weleens mis, hoor.",
    sluit "Hoe lang is dat nu geleden?",
    door "Leest u die rij eens voor, van links af.",
  },
  antwoord {
    [1] = { "Omsnoeringsband. Afgesloten.", denkt = "Ik zou de rij kunnen verbergen. Dat heb ik nooit gedaan." },
    [2] = { "Band, PP, twaalf millimeter. Nul komma nul vier één per meter. Besparing elfhonderdveertig. Reden: prijs. Kolom M, mijn twijfel: nul. "
        .. "En dan [kolom N](kolom). Die is gevuld.",
      denkt = "Van links naar rechts. Zo lees ik hem ook, op slechte dagen." },
    [3] = { "Vijfenveertig draadeinden M zestien, drie meter. Honderdtachtig kilo. Veertien november, tien voor elf, regen, op de laadklep bij een klant. "
        .. "De band brak. In kolom N staat [Henk](henk).",
      denkt = "Hardop is het korter dan ik dacht.",
      zwijg = { "Vier letters. Ik heb er een bedrag van willen maken. Het is de enige cel zonder eenheid.",
        denkt = "Ik keek op. Er keek iemand terug." } },
    [4] = { "Er staat 'elfhonderdveertig' en er staat [Henk](henk). De band brak, er kwam honderdtachtig kilo draadeind op zijn voet. Ik ben erheen gereden. "
        .. "Iedereen stond om hem heen. Ik keek waar de band lag. Ik heb een stuk in mijn zak gedaan voordat ik vroeg hoe het met hem was. Dat staat "
        .. "[in geen rapport](vertellen).",
      denkt = "Eerst de band. Toen pas Henk.", blik = "tafel",
      zwijg = { "Dertig centimeter. Hij ligt daar, naast het toetsenbord. Ik gebruik hem als liniaal.",
        denkt = "Dat laatste is waar. Het maakt het niet beter." } },
  },
}

haakje "henk" { soort = "gevoel", vak = "klanten 2", ook = "klanten 1",
  zeg {
    sluit "Hoe lang werkt hij hier al?",
    vult { "U voelt zich daar nog altijd schuldig over.",
      dan = { "Schuldig is een juridisch woord. Ik ben [aan de beurt](vertellen), en ik laat steeds iemand voorgaan.",
        denkt = "Dat was goed bedoeld." } },
    door "Vertelt u mij eens wie dat is.",
    prijst "Mooi dat u zo met hem begaan bent.",
  },
  antwoord {
    [1] = { "Planning. Twee deuren verder.", denkt = "Zijn stoel is tien centimeter hoger dan de mijne. Voor de voet." },
    [2] = { "Henk Bloemers. Chauffeur toen, vierenveertig. Rechtervoet, vijf middenvoetsbeentjes. Twee operaties, eenendertig weken. Nu doet hij de "
        .. "planning. [Twee deuren verder](gang).",
      denkt = "Getallen. Zo krijg ik het eruit." },
    [3] = { "Hij floot op zaterdag, amateurvoetbal, mannen met een buik. Dat ging niet meer. De fluit heeft nu een neef. Henk noemt het "
        .. "[domme pech](vertellen). Hij zegt: het regende.",
      denkt = "En het regende ook. Het klopt steeds.",
      zwijg = { "Elke kerst slaat hij mij op de schouder. Die band van jou houdt tenminste, zegt hij. Het is nu PET.",
        denkt = "Ik zeg dan: prettige dagen." } },
    [4] = { "Hij heeft het mij in mei gevraagd. Bij de koffie. 'Peter-Jan, die nieuwe band, is dat goed spul?' Niemand vraagt een inkoper dat. Ik zei ja. "
        .. "Ik was er nog trots op ook. Dat hij het vroeg. En in november [stond hij erachter](vertellen) toen hij brak.",
      denkt = "Zes maanden en een paar dagen. Ik had hem alleen de prijs kunnen noemen.", blik = "raam",
      zwijg = { "Het was geen goed spul. Het voldeed. Dat verschil wist ik toen al. Dat is mijn vak.",
        denkt = "Ik zit nog op dezelfde stoel." } },
  },
}

haakje "gang" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  zeg {
    terug "U let op wie er loopt.",
    stuurt "Wat is er prettiger dan een stille gang?",
    sluit "Zit u altijd met de deur open?",
    door "Wie hoort u anders, op die gang?",
  },
  antwoord {
    [1] = { "De planning zit daar.", denkt = "Zeven mensen. Ik bedoel er één." },
    [2] = { "Om tien over vier haalt [Henk](henk) koffie. Eén lange pas, één korte. Dan weet ik hoe laat het is, en wat voor weer.",
      denkt = "Bij regen is kort korter. Dat heb ik nooit ergens ingevoerd." },
    [3] = { "Toen de kamers verdeeld werden kon ik die met het grote raam krijgen. Ik heb gezegd dat ik hier dichter bij de printer zat. De printer is "
        .. "daarna verplaatst. [Henk](henk) niet.",
      denkt = "Dertien jaar loop ik nu voor elke afdruk naar het andere eind.",
      zwijg = { "Die printer staat nu bij het grote raam.", denkt = "Het is een goede printer." } },
    [4] = { "Om tien over vier haalt [Henk](henk) koffie. Eén lange pas, één korte. Op veertien november kijk ik vanaf vier uur niet meer in mijn scherm. Ik wacht op de tien over. Dan weet ik dat hij "
        .. "er nog loopt. Thuis zeg ik [dat het druk was](marjan).",
      denkt = "Veertien keer nu. Drie keer viel het in een weekend. Dan is het een lange dag." },
  },
  antwoord { stemming = "stil",
    [1] = { "De planning is vrij. Een van hen.", denkt = "De andere zes zijn er gewoon." },
    [2] = { "[Henk](henk) heeft een vrije dag. Om tien over vier loopt er dus niemand. Ik heb de deur open laten staan. Dat is "
        .. "gewoonte, en tocht.",
      denkt = "Anderen vragen dan of het raam dicht moet." },
  },
}

haakje "vertellen" { soort = "belang", vak = "promotie 3", ook = "klanten 2",
  zeg {
    preek "Het zou u enorm opluchten, geloof mij maar.",
    terug "U wacht tot iemand ernaar vraagt.",
    door "Wie weten hiervan, behalve u?",
    stuurt "Wat maakt dat nu nog uit, na al die tijd?",
  },
  antwoord {
    [1] = { "Dat is niet ter zake.", denkt = "Het is het enige wat ter zake is." },
    [2] = { "Die leverancier bestaat niet meer. Meneer Kappert is drie jaar dood. Het rapport ligt in het archief, doos negenentwintig. Dan blijven er drie "
        .. "vindplaatsen over: [kolom N](kolom), een stickje en ik. Het stickje kan niet praten.",
      denkt = "En op één april wordt een van de drie gewist." },
    [3] = { "Niemand weet dat ik die band kocht om de prijs. [Mijn vrouw](marjan) weet dat er een ongeluk was. Henk weet dat het regende. Het staat gewoon "
        .. "[in mijn lijst](lijst). Iedereen mag erin kijken. Dat heb ik eerlijkheid genoemd.",
      denkt = "Dat heb ik lang een goede oplossing gevonden.",
      zwijg = { "Twaalf nul zes. Zwart. Het artikelnummer ken ik uit mijn hoofd.",
        denkt = "Het wordt al jaren niet meer geleverd." } },
    [4] = { "Hoe ik die band kocht, heb ik uitgeschreven. Ook dat er cake was. Een half A4, met de bedragen. Ik heb ermee in Henks deur gestaan. Hij keek op en zei: "
        .. "kom je voor week negen? Ja, zei ik. Toen gaf hij mij de planning mee. Dat is vier jaar geleden, en hij [loopt hier elke dag](gang) langs.",
      denkt = "Dat half A4 zit in mijn binnenzak. Ik neem het mee naar elk ander jasje.", blik = "tafel",
      zwijg = { "Ik heb die week negen nog. Hij is foutloos, zijn planning.",
        denkt = "Dat had ik hem toen ook kunnen zeggen." } },
  },
}

haakje "schuur" { soort = "gevoel", vak = "product 2", ook = "klanten 3",
  zeg {
    sluit "Hoe groot is die schuur?",
    prijst "Lekker, zo'n plek voor jezelf.",
    vult { "Een beetje klussen, het hoofd leegmaken.",
      dan = { "Mijn hoofd is daar niet leeg. Er hangt [band](pp) in.",
        denkt = "Ik bezit één hamer." } },
    door "Wat doet u daar, in die schuur?",
  },
  antwoord {
    [1] = { "Bewaren.", denkt = "En breken. Maar dat vraagt uitleg." },
    [2] = { "Aan de balk zit een haak, daaraan een emmer. Van elke nieuwe rol band gaat er een meter mee naar huis. Ik vul de emmer tot hij breekt. Met "
        .. "draadeind, M zestien. Dan weet ik of hij meer kan dan [in de specificatie](spec) staat.",
      denkt = "De buren denken dat ik iets bouw." },
    [3] = { "De fabriek meet het ook, met een machine. Maar de fabriek heeft [Henk](henk) nooit gezien. Ik schrijf het gewicht op, met de datum. Mijn vrouw "
        .. "denkt dat ik [aan het opruimen ben](marjan).",
      denkt = "Er ligt zeshonderd kilo draadeind. Zij vraagt nooit wanneer het opgeruimd is." },
    [4] = { "Ik hang er band aan een balk, met een emmer draadeind eraan, tot hij breekt. Die van het groepscontract hangt er nu [drie weken](tekenen). Bij "
        .. "honderdtwintig kilo hield hij nog. Er moest nog één greep in. Toen ben ik naar binnen gegaan. Ik wilde niet "
        .. "weten of hij voldoet.",
      denkt = "Het is de enige meting die ik heb afgebroken.",
      zwijg = { "Hij hangt er nog. Met de emmer eraan. Ik zet mijn fiets tegenwoordig buiten.",
        denkt = "Zo. Dat was de schuur." } },
  },
}

haakje "marjan" { soort = "gevoel", vak = "klanten 3", ook = "promotie 3",
  zeg {
    prijst "Daar heeft u vast veel steun aan.",
    terug "Thuis hoort zij dus iets anders.",
    preek "Zulke dingen moet je thuis gewoon delen.",
    sluit "Hoe lang bent u getrouwd?",
  },
  antwoord {
    [1] = { "Marjan. Zij werkt in de bibliotheek.", denkt = "Daar is zij nu ook." },
    [2] = { "Marjan zegt dat ik praat als een paklijst. Dat is juist. Op een paklijst staat wat erin zit. Zij vraagt alleen steeds vaker naar "
        .. "[wat er niet op staat](vertellen).",
      denkt = "Zij zei het aardig. Met haar hand op mijn mouw." },
    [3] = { "Elk jaar in november vraagt zij of er iets is. Drukte, zeg ik. Druk is het [in maart](maart). Zij is bibliothecaris, zij kan zoeken. "
        .. "Zij zoekt dit niet op. Dat is aardig van haar.",
      denkt = "Vierentwintig jaar getrouwd. Van die drukte gelooft zij ongeveer de helft.",
      zwijg = { "Zij wacht tot ik [het zelf pak](vertellen). Zo doet zij dat met lezers ook.",
        denkt = "Zij heeft dat nooit gezegd. Ik denk het." } },
  },
}

-- Het vak: een prettig gesprek, zestig moeren, een pen, een opstel.

haakje "verkoper" { soort = "gevoel", vak = "promotie 2", ook = "product 2",
  zeg {
    vult { "Die man heeft u er dus in geluisd.",
      dan = { "Nee. Alles wat hij zei was waar. De band [voldeed](spec) ook. Ik heb alleen niets gevraagd.",
        denkt = "Ik heb dat gehoopt. Dat hij loog. Ik heb zijn offerte er jaren op nagelezen." } },
    sluit "Waar werkt die man tegenwoordig?",
    preek "Zulke verkopers bederven het voor de rest.",
    door "Hoe ging dat gesprek met hem precies?",
  },
  antwoord {
    [1] = { "Een vriendelijke man.", denkt = "Hij had ook een aardig handschrift." },
    [2] = { "Hij wist hoe mijn dochter heette. [Fenna](opstel), vijf toen. Hij vroeg naar haar A-diploma. Vierenveertig minuten zat hij hier. Veertig gingen er over "
        .. "zwemmen, vier over [band](pp).",
      denkt = "Zij had het net gehaald. Ik was trots. Het was een eerlijk gesprek, over zwemmen." },
    [3] = { "In minuut eenenveertig deed hij er nog twee procent af. Toen heb ik [getekend](pp). Omdat het gezellig was, over [mijn dochter](opstel). Kolom D is 'reden'. "
        .. "Daar staat: prijs. Dat is de enige onwaarheid in mijn lijst.",
      denkt = "Gezellig was geen optie in kolom D. Het is een keuzelijst.",
      zwijg = { "Ik heb hem niet verbeterd. Dan klopt hij, en dan staat het er.",
        denkt = "Ik verbeter alles. Dit niet." } },
    [4] = { "Veertig minuten over het zwemdiploma van Fenna en vier over [band](pp). Ik tekende omdat het gezellig was. Na november belde hij nog eens, hoe het met haar ging. "
        .. "B-diploma, zei ik. Naar de band heeft hij [niet gevraagd](vertellen), en ik was opgelucht.",
      denkt = "Hij wist het niet. Van mij had hij het kunnen weten. Dan waren wij met zijn tweeën." },
  },
}

haakje "moeren" { soort = "feit", vak = "klanten 3", ook = "promotie 2",
  zeg {
    prijst "Dat waren nog eens ondernemers.",
    sluit "Welke jaren waren dat ongeveer?",
    stuurt "Dat was zeker een heel andere tijd?",
    terug "Bij hem bent u dus inkoper geworden.",
  },
  antwoord {
    [1] = { "Meneer Kappert was de '& Zoon'. Hij had dochters.", denkt = "Dat is de hele geschiedenis van de gevel." },
    [2] = { "Ik begon in het magazijn. De eerste week kwam er een krat moeren, M acht, tienduizend stuks. Ik heb ze geteld. Negenduizend negenhonderdveertig. "
        .. "Daarmee ben ik naar boven gegaan, naar [de inkoop](vak).",
      denkt = "Zestig moeren. Ik weet nog hoe licht de trap was." },
    [3] = { "Zestig te weinig. Hij vroeg hoe lang ik erover gedaan had. Twee avonden. Dan ben jij te duur voor het magazijn, zei hij. Maandag "
        .. "zat ik boven. Het is het beste wat iemand ooit [over mijn werk](vak) gezegd heeft.",
      denkt = "Hij zei het zonder op te kijken. Daarom geloofde ik het." },
  },
}

haakje "vak" { soort = "belang", vak = "klanten 3", ook = "promotie 3",
  zeg {
    stuurt "Hoe lang duurt het tot een computer dat doet?",
    door "Wat doet u dat een rekenblad niet kan?",
    sluit "Welke opleiding is daarvoor?",
    prijst "U bent er echt nog een van de oude stempel.",
  },
  antwoord {
    [1] = { "Inkopen is een vak.", denkt = "Korter kan ik het niet. Bij de kapper hangt het op een tegel, met een schaar." },
    [2] = { "Ik koop elf miljoen in. Van bijna alles weet ik wat het weegt, wie het maakt en waar het breekt. Op verjaardagen zeggen ze: o, jij bent van de centen. "
        .. "[Mijn dochter](opstel) heeft het zelfs opgeschreven.",
      denkt = "Ik neem dan een stukje kaas. Dan gaat het over." },
    [3] = { "Goedkoop vinden kan iedereen met een telefoon, al denkt [mijn dochter](opstel) dat ik dat doe. Ik koop wat blijft zitten. Dat merk je aan een plafond na twintig jaar. "
        .. "Aan een inkoper merk je het per één juli. Dan zijn er voor vier man [twee plaatsen](functie).",
      denkt = "Van dat plafond, die zin heb ik donderdag nodig. Ik schrijf hem zo op.",
      zwijg = { "Er hangt een sporthal aan ankers van mij. Ik kom er nooit. Ik rijd erlangs.",
        denkt = "Vooral als er een toernooi is." } },
    [4] = { "Iedereen vraagt mij wat het kost. In zesentwintig jaar heeft één man gevraagd of het goed spul was. [Henk](henk), in mei, over "
        .. "[een band](pp). Ik zei ja. Ik had de prijs in mijn hoofd.",
      denkt = "Daar had ik de hele middag omheen kunnen praten.", blik = "jou" },
  },
}

haakje "pen" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  zeg {
    sluit "Hoe lang heeft u hem al?",
    stuurt "Waarom schrijft u daar dan niet mee?",
    door "Waar stond die pen voor, volgens hen?",
    prijst "Een mooi blijk van waardering, lijkt mij.",
  },
  antwoord {
    [1] = { "Een vulpen. Van meneer Kappert.", denkt = "Het merk weet ik ook. Daar ging het niet om." },
    [2] = { "Hoogste besparing van het jaar: eenenveertigduizend driehonderd euro. Op de nieuwjaarsborrel, met een toespraak [van meneer Kappert](moeren). "
        .. "Er is nooit inkt in geweest.",
      denkt = "Hij had mijn naam erin laten zetten. Met het streepje op de goede plaats." },
    [3] = { "Van die eenenveertigduizend was elfhonderdveertig [die band](pp). Het was januari. [Henk](henk) zat thuis met zijn voet op een kussen. "
        .. "Hij had een kaart gestuurd. 'Van harte, verdiend.'",
      denkt = "De postzegel zat scheef. Dat zie je, als je te lang kijkt.",
      zwijg = { "Ik ben een keer met dat doosje naar de winkel gegaan. Terugbrengen kon tot zes weken.",
        denkt = "Er stond een rij. Toen ben ik weer gegaan." } },
    [4] = { "Ik had iets voorbereid voor die borrel, over Henk en die band. Eenentwintig woorden. Toen kreeg ik de microfoon en heb ik er twee gebruikt: dank u. "
        .. "[De rest](vertellen) heb ik nog.",
      denkt = "Tweeënzestig man, en Henk zat er niet bij. Ik was er blij om." },
  },
}

haakje "opstel" { soort = "gevoel", vak = "promotie 3", ook = "klanten 2",
  zeg {
    prijst "Zij is vast hartstikke trots op u.",
    stuurt "Een kind vindt toch alles mooi wat je doet?",
    door "Hoe zou zij uw werk omschrijven?",
    sluit "Hoe oud is zij nu?",
  },
  antwoord {
    [1] = { "Negentien. Scheikunde.", denkt = "Zij weegt tot op vier decimalen. Dat zeg ik nu niet." },
    [2] = { "Op haar twaalfde, op school. 'Wat doet mijn vader.' Eén bladzijde, een zeven. De eerste zin ging over [mijn vak](vak): ik zorg dat het goedkoop is.",
      denkt = "De tweede zin ging over mijn brood. Die klopte ook." },
    [3] = { "'Mijn vader zorgt dat het goedkoop is.' Ik heb er niets van gezegd, feitelijk is het juist. Ik had liever gehad dat er stond: "
        .. "[dat het blijft zitten](vak).",
      denkt = "Eén zin. Ik heb hem zeven jaar niet verbeterd.",
      zwijg = { "De juf had er een krul bij gezet. Ik heb die krul bestudeerd.",
        denkt = "Het was een krul. Meer zat er niet in." } },
    [4] = { "'Mijn vader zorgt dat het goedkoop is.' Dat schreef zij op haar twaalfde. Vorige zomer werkte zij hier, in de avond. Pap, zei zij, wij moeten overal een Henkje "
        .. "om doen. [Wie is Henk](vertellen)? Een collega, zei ik. Zij vroeg of het een aardige man was. Ja.",
      denkt = "Scheikunde. Die vraagt door. Die avond niet, en dat was om mij." },
  },
}

haakje "bouwplaats" { soort = "feit", vak = "klanten 1", ook = "product 2",
  zeg {
    sluit "Welke aannemers zijn dat vooral?",
    eerlijk "Bij zo'n pallet heb ik zelf nooit gestaan.",
    preek "Voor de bouw moet u eigenlijk zwaarder wikkelen.",
    door "Wie staat ernaast als zo'n pallet opengaat?",
  },
  antwoord {
    [1] = { "Installateurs. Op de bouw.", denkt = "Zo staan ze ook in het systeem." },
    [2] = { "Half zeven, vorst, één man met een mes. Hij snijdt los wat ik per gram gekocht heb en gooit het in een bak. Dat is goed. Als "
        .. "het [heel was](schade), heeft het zijn werk gedaan.",
      denkt = "Ik heb een keer gekeken. In de auto, met de lampen uit." },
    [3] = { "Een installateur, een leerjongen, soms [onze chauffeur](henk). In [de specificatie](spec) staat hoeveel kilo het houdt. Er staat niet in dat er "
        .. "iemand naast staat. Dat zou ik er nu in zetten.",
      denkt = "Artikel één: er staat iemand naast. Leon zou vragen waar het percentage staat." },
  },
}

-- Woorden zonder haakje, dingen in het kantoor, iets van uzelf.

los {
  zeg {
    door "Wat bedoelt u daar precies mee?",
    sluit "Is dat een vast getal?",
    stuurt "Dat is toch overal zo?",
    terug "Zo staat het er dus voor.",
  },
  antwoord {
    [0] = { "Wat er staat.", denkt = "Ik bedoel meestal wat ik zeg." },
    [1] = { "Dat bedoel ik zoals ik het zeg. Er zit niets onder.", denkt = "Niet alles wat ik zeg staat in de lijst." },
    [2] = { "Daar hoeft u niets achter te zoeken. Ik zeg het als er iets achter zit. Of ik zeg 'in principe'.",
      denkt = "Dat laatste had ik niet hoeven weggeven." },
    [3] = { "Dat was een verbindingszin. Die heb ik van een cursus. U mag hem houden.",
      denkt = "Tweedaagse. 'Contact maken in zakelijke context.' Er was soep." },
  },
}

ding "telweegschaal" { kop = "de weegschaal op de kast", vak = "product 1",
  zeg {
    prijst "Leuk, die staat daar zeker voor de sier.",
    sluit "Gebruikt u dat ding nog?",
    stuurt "Dan weegt u vast alles na wat binnenkomt?",
    door "Waarmee ijkt u hem?",
  },
  antwoord {
    [0] = { "Een telweegschaal. Hij telt.", denkt = "Nu komt de kamer aan de beurt. Straks de plant." },
    [1] = { "Die is voor moeren. Je legt er één op, en dan telt hij de rest.", denkt = "Twee avonden had hij mij gescheeld." },
    [2] = { "Met tien moeren M acht, uit een krat van zesentwintig jaar geleden. Die heb ik [van meneer Kappert](moeren) gekregen. Folie heb ik er "
        .. "[nooit op gelegd](gewogen).",
      denkt = "Dat woord hoor ik hier zelden, ijken." },
    [3] = { "Met tien moeren M acht, uit de krat waarmee ik bij [meneer Kappert](moeren) naar boven ben gegaan. Een pallet past er [niet op](gewogen). Dat "
        .. "heb ik lang als reden gebruikt.",
      denkt = "Tien moeren. Ik maak ze elk jaar schoon. Op de eerste werkdag." },
  },
}

ding "bandje" { kop = "het stuk band naast het toetsenbord", vak = "product 2",
  zeg {
    sluit "Is dat een monster van ons?",
    door "Dat is polypropeen, twaalf millimeter. Waar komt het vandaan?",
    stuurt "Dat gebruikt u toch niet meer, hoop ik?",
    prijst "U bewaart ook werkelijk alles.",
  },
  antwoord {
    [0] = { "Een liniaal.", denkt = "Liever niet met een pen naar wijzen." },
    [1] = { "Dertig centimeter. Ik meet ermee.", denkt = "Het is de helft van het antwoord." },
    [2] = { "Het is [die band](pp) van vroeger. Er staat [een regel over](rij) in mijn lijst. Ik gebruik hem als liniaal.",
      denkt = "De meesten zien er een strookje plastic in." },
    [3] = { "Van een laadklep. Kijk, dit is het breukvlak: hij rekt wit uit voordat hij gaat. Daar was die tijd [niet voor](rij). Hij "
        .. "[voldeed](spec), verder.",
      denkt = "Ik had willen vragen om eraf te blijven. Het hoefde niet.", blik = "tafel" },
  },
}

ding "doosje" { kop = "het doosje met de vulpen", vak = "promotie 3",
  zeg {
    prijst "Mooi, een man met stijl.",
    ziet "Er zit een jaarstempel op, en de inkt is nog dicht.",
    sluit "Is dat een cadeau geweest?",
    stuurt "Daar tekent u zeker de grote contracten mee?",
  },
  antwoord {
    [0] = { "Een doosje.", denkt = "Met een deksel. Dat heeft een functie." },
    [1] = { "Een pen. Veertien jaar oud.", denkt = "Nu komt er iets aardigs." },
    [2] = { "Die inkt is uitgedroogd. [De pen](pen) is nieuw. Ik schrijf met wat er in de kast ligt, zesendertig cent.",
      denkt = "Wie het stempel leest, kan terugrekenen." },
    [3] = { "Dat is juist. [Die pen](pen) kreeg ik, ik heb hem aangenomen en ik heb hem niet gebruikt. Drie handelingen. Alleen de derde is "
        .. "van mijzelf.",
      denkt = "Nu moet het doosje weer een stukje naar links." },
  },
}

jezelf "parkeerplaats" { diepte = 1,
  zeg {
    zelf "Ik heb uw jaarverbruik op de parkeerplaats nog zitten narekenen.",
    zelf "Ik stond daarnet op uw parkeerplaats nog te rekenen, twee keer.",
  },
  antwoord {
    [0] = { "Dat vraag ik niet.", denkt = "Rekenen hoort bij het werk." },
    [1] = { "En wat kwam eruit?", denkt = "Wie narekent vertrouwt het niet. Dat pleit ervoor." },
    [2] = { "Twee keer is goed. Bij verschil een derde. Op welk getal kwam u uit, [per pallet](gram)?",
      denkt = "Dus dat was die auto met het lampje aan." },
    [3] = { "Dan hebben wij vandaag hetzelfde gedaan. Ik om tien voor acht. Als u iets anders heeft dan [tweehonderdvierenzeventig komma zeven](quitte), wil "
        .. "ik dat weten.",
      denkt = "Twee mensen die hetzelfde sommetje maken, vijftig meter uit elkaar." },
  },
}

jezelf "gezakt" { diepte = 2,
  zeg {
    zelf "Vorig jaar gaf ik ergens vier procent weg omdat het stil viel.",
    zelf "Ik heb weleens korting gegeven, enkel omdat iemand niets zei.",
  },
  antwoord {
    [0] = { "Dat is informatie.", denkt = "Daar zou ik nu misbruik van moeten maken." },
    [1] = { "Dan weet ik hoe het moet.", denkt = "Dat was droog bedoeld." },
    [2] = { "Vier procent voor een stilte. Dat is duur, ik geef ze gratis weg. Is uw prijs [van vandaag](laatste) daartegen bestand?",
      denkt = "Dat had niemand hoeven vertellen. Het kost mij ook nog een methode." },
    [3] = { "Van de andere kant weet ik precies hoe dat gaat. Ik kreeg eens twee procent, [voor mijn humeur](verkoper). Ik heb er geen "
        .. "plezier van gehad. U had het wel gunstig geboekt, neem ik aan.",
      denkt = "Dus daar liggen ze ook weleens wakker." },
  },
}

jezelf "nietgekeken" { diepte = 3,
  zeg {
    zelf "Ik heb eens folie verkocht die het niet hield. Ik ben er nooit heen gegaan.",
    zelf "Bij een klant van mij ging het mis. Ik heb een mail gestuurd.",
  },
  antwoord {
    [0] = { "Daar ga ik niet over.", denkt = "Ik had er niet om gevraagd." },
    [1] = { "Dat is dan jammer voor die klant.", denkt = "Daar heb ik geen bakje voor." },
    [2] = { "Dan weet u niet wat u verkocht heeft. Ik ben [wel gaan kijken](rij). Het scheelt minder dan u denkt.",
      denkt = "Meestal komen ze er zelf beter uit, in zulke verhalen." },
    [3] = { "Wie was het? Nee, zegt u het maar niet. Weet die persoon dat het uw folie was? [Daar gaat het om](vertellen). Al weet ik niet waarom ik "
        .. "dat tegen u zeg.",
      denkt = "Ik weet heel goed waarom ik het zeg." },
  },
}

-- Het formulier. Twaalf vakjes, en hij kan ondersteboven lezen.

vak "markt 1" {
  kop = "Volume",
  noteer = { [0] = "zie aanvraag", [1] = "140 pallets/dag", [2] = "100 machine, 40 hand (avond)",
    [3] = "35.000/jaar, 0 gewogen", [4] = "avond wikkelt 2 slagen extra: 'Henkje'" },
  zeg {
    leest "Hoeveel pallets verzendt u gemiddeld per dag?",
    brug { "Drieëndertigduizend dertien: over hoeveel pallets is dat?", na = "bedrag" },
    brug { "Die avondploeg, hoeveel van het volume doet die?", na = "avond" },
  },
  antwoord {
    [0] = { "Dat staat in de aanvraag. Regel één.", denkt = "Vier regels heeft die aanvraag." },
    [1] = { "Honderdveertig.", denkt = "Er gaat een streep onder. Dat doe je bij een totaal." },
    [2] = { "Honderdveertig. Honderd op de machine, [veertig in de avond](avond) met de hand. In [maart](maart) wordt het honderdnegentig.",
      denkt = "Vier getallen op één vraag. Dat is gul." },
    [3] = { "Vijfendertigduizend per jaar. Daarvan heb ik er nul [gewogen](gewogen). Dat vakje is er bij u niet, denk ik.",
      denkt = "Er staat nu een nul. In het goede vakje nog wel." },
    [4] = { "Honderdveertig per dag, en om veertig ervan zitten [twee slagen](slagen) die niemand besteld heeft. Dat is het deel van mijn volume waar "
        .. "ik niet aan kom.",
      denkt = "Ik zie ze elke avond de deur uitgaan." },
  },
  antwoord { stemming = "cijfers",
    [0] = { "Regel één.", denkt = "Vierentwintig minuten, en dan voorlezen." },
    [1] = { "Honderdveertig. Dat staat op regel één van de aanvraag.", denkt = "Ik heb die aanvraag kort gehouden. Voor niets." },
  },
}

vak "markt 2" {
  kop = "Huidige leverancier",
  noteer = { [0] = "een ander", [1] = "9 jaar dezelfde, 2,18/kg", [2] = "raamcontract groep op komst",
    [3] = "contract groep: 16,4%, PP 12 mm", [4] = "3 weken in de la, niet getekend" },
  zeg {
    leest "Bij wie koopt u nu en hoe tevreden bent u, van één tot tien?",
    brug { "U zei dat er iets in de la ligt. Wie wordt het dan?", na = "la" },
    brug { "Nu de groep meekijkt: bij wie mag u nog kopen?", na = "groep" },
  },
  antwoord {
    [0] = { "Bij een ander.", denkt = "Tevreden van één tot tien. In welke eenheid." },
    [1] = { "Negen jaar dezelfde. Twee achttien. Een zes komma vijf.", denkt = "Die halve gaf ik omdat ze op tijd komen." },
    [2] = { "Negen jaar dezelfde, zonder klachten. Dat eindigt op één april. Dan geldt het raamcontract van [de groep](groep). Of [het ligt](la) "
        .. "nog waar het ligt.",
      denkt = "Negen jaar, en ik heb het ze nog niet verteld. Weer iemand." },
    [3] = { "Er is een contract, [in de la](la), van zestien komma vier procent. U concurreert dus met een la. Bij de band staat [twaalf millimeter](pp).",
      denkt = "Dat had ik voor het eind bewaard. Of voor nooit." },
    [4] = { "Drie weken ligt er een winnaar in mijn la. Alles klopt, op bladzijde negen na. Ik kan [hem niet tekenen](tekenen) en ik kan niet zeggen waarom. Dat is mijn "
        .. "huidige leverancier.",
      denkt = "Daar kan niemand tegen opbieden." },
  },
}

vak "markt 3" {
  kop = "Prognose",
  noteer = { [0] = "zie maart", [1] = "maart/april 190 per dag", [2] = "piek + 4 uitzendkrachten",
    [3] = "schade in piek 0,9%", [4] = "weet niet of hij er in juli nog zit" },
  zeg {
    leest "Welke groei verwacht u de komende drie jaar, in procenten?",
    brug { "U noemde maart. Hoe ziet de rest van het jaar eruit?", na = "maart" },
    brug { "Twee plaatsen per één juli: wat verwacht u daarna?", na = "functie" },
  },
  antwoord {
    [0] = { "Maart komt na februari.", denkt = "Dat is het enige wat ik zeker weet." },
    [1] = { "Drie procent per jaar. Honderdnegentig per dag [in maart](maart).", denkt = "Drie is wat iedereen zegt. Ik ook, blijkt." },
    [2] = { "In [maart](maart) en april honderdnegentig per dag. Daarna gaat het terug. Over drie jaar weet ik niets. Wie dat wel weet, verkoopt iets.",
      denkt = "'Weet niets', staat er nu. Dat is tenminste juist." },
    [3] = { "Meer pallets, meer uitzendkrachten, meer [schade](schade). Dat is de trend. En inkoop gaat naar het hoofdkantoor, met [twee plaatsen](functie). "
        .. "Dat is mijn prognose.",
      denkt = "Dat zei ik op dezelfde toon als de pallets. Dat lukte." },
    [4] = { "Ik heb een spreadsheet gemaakt van het huis, de studie van Fenna en de jaren tot mijn pensioen. Per één juli blijven er [twee van de vier](functie), en dan worden de cellen rood. Marjan denkt dat "
        .. "ik de [schuur](schuur) begroot.",
      denkt = "Zij vroeg of er een raam in kwam." },
  },
}

vak "product 1" {
  kop = "Folie",
  noteer = { [0] = "doorzichtig", [1] = "20 my, 310 g gemiddeld", [2] = "~310: gedeeld, niet gewogen",
    [3] = "quitte bij 274,7 g", [4] = "heeft de uitkomst 4 jaar uitgesteld" },
  zeg {
    leest "Welke foliedikte gebruikt u, en hoeveel gram per pallet?",
    brug { "Driehonderdtien is gedeeld. Wat is de dikte van de folie?", na = "gewogen" },
    brug { "Bij quitte reken ik anders. Welke folie ligt er nu?", na = "quitte" },
  },
  antwoord {
    [0] = { "Doorzichtige.", denkt = "Hij vulde het in." },
    [1] = { "Twintig my. Driehonderdtien gram, [gemiddeld](gewogen).",
      denkt = "Dat 'gemiddeld' valt nooit iemand op." },
    [2] = { "Twintig my op de machine, drieëntwintig [met de hand](avond). Driehonderdtien gram [gemiddeld](gewogen). Met een golfje.",
      denkt = "Hij tekende het golfje na. Die krijg ik misschien terug." },
    [3] = { "Twintig my, driehonderdtien gram, zevenenzestig komma zes cent. Bij tweehonderdvierenzeventig komma zeven zijn wij [even duur](quitte). Nu heeft u mijn hele "
        .. "onderhandeling. [Wat kan eraf](korting)?",
      denkt = "Alles op tafel en dan toch vragen. Zo ben ik opgeleid." },
    [4] = { "Ik had allang een pallet kunnen [wegen](gewogen). Dan had ik geweten wat [die avondslagen](slagen) kosten, en dan had ik ze moeten schrappen. Een getal dat "
        .. "je hebt moet je gebruiken.",
      denkt = "Vier jaar een golfje. Er zat een man achter." },
  },
}

vak "product 2" {
  kop = "Eisen",
  noteer = { [0] = "moet houden", [1] = "PET 15,5 mm, lading blijft staan", [2] = "'voldoen' is niet genoeg",
    [3] = "test elke rol band zelf", [4] = "brak meting af: wilde niet weten dat het voldeed" },
  zeg {
    leest "Noemt u eens de drie belangrijkste eisen aan het materiaal?",
    brug { "Het voldeed, zei u. Wat eist u nu dan anders?", na = "spec" },
    brug { "In die schuur meet u zelf. Welke eis hoort daarbij?", na = "schuur" },
  },
  antwoord {
    [0] = { "Het moet houden.", denkt = "Het moesten er drie zijn. Houden, houden en houden." },
    [1] = { "Band van PET, vijftien en een half. Folie die de lading laat staan. Levering voor tienen.", denkt = "Dat staat in de aanvraag, regel twee tot vier." },
    [2] = { "Vroeger stond er: voldoet aan [de specificatie](spec). Dat heb ik geschrapt. Nu staat er hoeveel kilo, hoe schuin en hoe lang. [De bouw](bouwplaats) "
        .. "is schuin.",
      denkt = "Alle drie meetbaar. Daar heb ik zondagen aan besteed." },
    [3] = { "Ik test elke rol band zelf. [In de schuur](schuur), met een emmer. Dat is geen eis, dat mag ik van niemand eisen. Maar als u vraagt wat er van mij "
        .. "moet: dat.",
      denkt = "Nu staat er 'emmer' op een formulier." },
    [4] = { "Ik eis dat iemand mij vraagt of het goed spul is, en dat ik dan [nee kan zeggen](henk). De laatste keer zei ik ja. [Het voldeed](spec) namelijk.",
      denkt = "Dat zijn twee eisen. Er is maar één vakje." },
  },
}

vak "product 3" {
  kop = "Schade",
  noteer = { [0] = "komt voor", [1] = "0,6%, 210 per jaar", [2] = "€ 17.850, staat bij logistiek",
    [3] = "140 van 210 'overig'", [4] = "één rij zonder eenheid: Henk" },
  zeg {
    leest "Wat is uw schadepercentage, en wat kost dat per jaar?",
    brug { "Wat bij logistiek staat, hoeveel is dat in euro's?", na = "ingrid" },
    brug { "Half zeven, op de bouw: hoe vaak ligt er dan iets?", na = "bouwplaats" },
  },
  antwoord {
    [0] = { "Het komt voor.", denkt = "Voor een percentage is het nog te vroeg." },
    [1] = { "Nul komma zes procent. Wat het kost, staat [bij logistiek](ingrid).",
      denkt = "De andere helft eet om tien over twaalf brood met mij." },
    [2] = { "Tweehonderdtien per jaar, zeventienduizend achthonderdvijftig euro. Bij [logistiek](ingrid) dus. Waardoor ze omgingen staat onder [overig](overig).",
      denkt = "Ik ken haar getallen beter dan de mijne. Dat zeg ik Ingrid niet." },
    [3] = { "Zeventienduizend achthonderdvijftig in euro's. Dat zijn dozen en draadeind. Er is één schade die ik [niet kan omrekenen](rij). Die staat in "
        .. "[mijn eigen kolom](kolom).",
      denkt = "In euro's. Dan moet je ook zeggen wat er niet in past." },
    [4] = { "Vijf middenvoetsbeentjes, eenendertig weken, en een fluit die nu een neef heeft. Dat is [Henk](henk). In mijn lijst staat alleen zijn naam. Ik kreeg er "
        .. "geen euroteken voor.",
      denkt = "Het past op één regel.", blik = "tafel" },
  },
}

vak "klanten 1" {
  kop = "Ontvangers",
  noteer = { [0] = "klanten", [1] = "installateurs, bouw", [2] = "half zeven, één man met een mes",
    [3] = "er staat iemand naast", [4] = "stond daar zelf te laat" },
  zeg {
    leest "Welk type klanten ontvangt uw pallets, in percentages?",
    brug { "Wie opent er zo'n pallet, op de bouw?", na = "bouwplaats" },
    brug { "Die tweehonderdtien: bij wie komen die aan?", na = "schade" },
  },
  antwoord {
    [0] = { "Klanten.", denkt = "Honderd procent." },
    [1] = { "Tachtig procent installateurs, [op de bouw](bouwplaats). Twintig procent winkels.",
      denkt = "Samen honderd. Het wordt toch nagerekend, zie ik." },
    [2] = { "Installateurs. Die staan om half zeven [op de bouw](bouwplaats). Ze bellen alleen als er iets ligt wat [moest staan](schade).",
      denkt = "Wie niet belt is tevreden. Of staat er nog naast." },
    [3] = { "Mensen. Dat vergeet je bij een pallet. Er komt er een bij een laadklep en [er staat iemand naast](bouwplaats). Soms is dat [onze eigen man](henk).",
      denkt = "Ik keek bij 'onze eigen man' naar de deur." },
    [4] = { "Ik ben één keer bij een ontvanger geweest op het moment zelf. Een kwartier erna, om precies te zijn. Ik weet nog welke kleur de bestrating had. "
        .. "Naar [de man zelf](rij) keek ik het laatst.",
      denkt = "Rood-grijs, in keperverband." },
  },
}

vak "klanten 2" {
  kop = "Betrokkenen",
  noteer = { [0] = "de expeditie", [1] = "Ingrid Pol, logistiek", [2] = "prijs hier, schade daar",
    [3] = "Henk, planning, 2 deuren verder", [4] = "half A4 in binnenzak" },
  zeg {
    leest "Welke afdelingen hebben met verpakken te maken?",
    brug { "Wie van de avond zou ik moeten spreken?", na = "slagen" },
    brug { "U telt het samen niet op. Wie zit er nog meer in die som?", na = "ingrid" },
  },
  antwoord {
    [0] = { "De expeditie.", denkt = "Daar loop je langs, bij binnenkomst." },
    [1] = { "Expeditie, [logistiek](ingrid), planning en ik.", denkt = "Vier. Ik noem mijzelf als laatste, dat is alfabetisch onjuist." },
    [2] = { "Ik koop het. De [avondploeg](avond) gebruikt het. [Logistiek](ingrid) krijgt de rekening. Wij zitten op één gang en in drie systemen.",
      denkt = "Zo klinkt het of iemand het bedacht heeft." },
    [3] = { "De planning ook. Daar zit [Henk](henk), twee deuren verder. Die heeft er meer mee te maken dan er in zijn functie staat. Ik hoor hem "
        .. "[langskomen](gang).",
      denkt = "Meer past er niet in dat vakje." },
    [4] = { "Er is iemand die er al veertien jaar bij betrokken is en het niet weet. Ik heb [een half A4](vertellen) voor hem, met de bedragen. Het zit hier, in mijn jasje.",
      denkt = "Ik klopte erop. Ik hoorde het papier.", doet = "legt even zijn hand op zijn borstzak" },
  },
}

vak "klanten 3" {
  kop = "Beslisser",
  noteer = { [0] = "hij", [1] = "hij, tot 1 juli", [2] = "Leon (groep) kijkt mee",
    [3] = "2 plaatsen voor 4 inkopers", [4] = "oefent zinnen in de badkamer" },
  zeg {
    leest "Bent u de beslisser, of moet er nog iemand akkoord geven?",
    brug { "De groep kijkt mee. Wie zet uiteindelijk de handtekening?", na = "groep" },
    brug { "U noemt het een vak. Wie mag erover beslissen?", na = "vak" },
  },
  antwoord {
    [0] = { "Ik.", denkt = "Ze hopen op dat punt altijd op iemand anders." },
    [1] = { "Ik. Tot één juli in elk geval.", denkt = "Er staat 'ik'. De rest was te lang." },
    [2] = { "Ik teken tot vijftigduizend. [Leon](groep) ziet het de volgende ochtend, in [het format](format). Dan is het al gebeurd of het is nog niet ingevuld.",
      denkt = "Vijftigduizend. Daar kun je heel wat moeren voor tellen." },
    [3] = { "Ik beslis. Per één juli beslissen er twee, en wij zijn met [zijn vieren](functie). Wat ik deze maand teken, telt mee. Dat maakt het tekenen [niet vlotter](tekenen).",
      denkt = "De vraag was alleen wie." },
    [4] = { "In de badkamer beslis ik, met de kraan aan. Daar zeg ik ferme dingen. Hier zit ik drie weken naar [een la](la) te kijken. U mag opschrijven dat de beslisser "
        .. "[een vakman](vak) is. Dan staat het ergens.",
      denkt = "Dat was als grap bedoeld. Nu staat er een streep onder 'vakman'." },
  },
  antwoord { stemming = "stil",
    [0] = { "Ik. De rest is vrij.", denkt = "Eén van de rest." },
    [1] = { "Ik beslis. Er is verder niemand op de gang.", denkt = "Dat hoort er niet bij, die gang." },
  },
}

vak "promotie 1" {
  kop = "Budget",
  noteer = { [0] = "vast", [1] = "€ 33.013, min 6%", [2] = "2,18 nu tegen 2,46",
    [3] = "vraagt korting, wil hem eigenlijk niet", [4] = "kreeg ooit 2% en betaalt nog" },
  zeg {
    leest "Wat is uw budget, en welke ruimte zit daar nog in?",
    brug { "Drieëndertigduizend dertien, min zes. Wat mag het worden?", na = "zes" },
    brug { "Achtentwintig cent verschil: waar zou dat van af gaan?", na = "kilo" },
  },
  antwoord {
    [0] = { "Dat ligt vast.", denkt = "Ruimte. Die zoek ik ook." },
    [1] = { "Drieëndertigduizend dertien, min [zes procent](zes). Ruimte: negatief.",
      denkt = "Eenendertigduizend tweeëndertig." },
    [2] = { "Eenendertigduizend tweeëndertig, na [die zes](zes). U wilt drieduizend achtendertig méér dan ik nu betaal. [Wat kan eraf](korting)?",
      denkt = "Ik vraag het zoals een ander goedemorgen zegt." },
    [3] = { "U zit drieduizend achtendertig hoger en ik moet omlaag. Ik ga dus vragen of [dit uw laatste prijs](laatste) is. U weet wat ik dan hoop.",
      denkt = "Op ja, namelijk." },
    [4] = { "Ik heb ooit [twee procent](verkoper) gekregen op een budget waar het best uit kon. Dat is het duurste bedrag dat ik ooit heb bespaard. Ruimte is "
        .. "[niet altijd goed](rij).",
      denkt = "Vijftig euro twintig was die twee procent. Per jaar." },
  },
}

vak "promotie 2" {
  kop = "Criteria",
  noteer = { [0] = "prijs", [1] = "prijs, prijs, levertijd", [2] = "'in principe' = twijfel, kolom M",
    [3] = "getal naast de prijs: gevolg", [4] = "één onwaarheid in zijn lijst" },
  zeg {
    leest "Op welke criteria beoordeelt u een aanbieding?",
    brug { "In dat format staat alleen prijs. Waar kijkt u zelf naar?", na = "format" },
    brug { "U houdt kolom M en N bij. Wegen die mee?", na = "lijst" },
  },
  antwoord {
    [0] = { "Prijs.", denkt = "Daar schrikken ze altijd van. En ze vragen het zelf." },
    [1] = { "Prijs, gram, levertijd. [In principe](principe).", denkt = "Ik zei het weer." },
    [2] = { "Prijs. Daarna of het [gewogen](gewogen) is of beweerd. En of iemand weet wat hij niet weet. Dat laatste [noteer ik](lijst).",
      denkt = "Dat staat niet in het format. Daar zou het rood worden." },
    [3] = { "Twee getallen. Wat het kost, en wat het kost als het niet blijft staan. Het eerste heeft iedereen. Voor het tweede heb ik [een kolom](kolom) zonder "
        .. "getallen.",
      denkt = "Meer is het eigenlijk niet. Veertien jaar en het zijn twee getallen." },
    [4] = { "Ik heb één keer een criterium verzwegen. Kolom D, reden: prijs. Er had 'gezellig' moeten staan. [Die man](verkoper) was gezellig. Daar beoordeel ik sindsdien op: "
        .. "of ik het [in de lijst](lijst) durf te zetten.",
      denkt = "Vandaag zou ik iets in kolom D kunnen zetten. Ik weet nog niet wat." },
  },
}

vak "promotie 3" {
  kop = "Doel",
  noteer = { [0] = "folie kopen", [1] = "6% vóór 1 april", [2] = "dat het blijft staan",
    [3] = "een gemeten getal om nee te zeggen", [4] = "eerst twee deuren verder, dan Leon" },
  zeg {
    leest "Wat wilt u met een nieuwe leverancier bereiken?",
    brug { "Als dat tweede getal er was, wat zou u ermee doen?", na = "kolom" },
    brug { "Van wat goed gaat hoort u niets. Wat zou u willen horen?", na = "bedankt" },
    brug { "U tekent niet, en u zegt geen nee. Wat wilt u bereiken?", na = "tekenen" },
  },
  antwoord {
    [0] = { "Folie.", denkt = "Dat is het laatste vakje." },
    [1] = { "[Zes procent](zes), vóór één april.", denkt = "Dat is het doel van een ander. Het past wel in het vakje." },
    [2] = { "Dat het [blijft staan](schade), en dat ik kan laten zien dat dat ergens door kwam. Nu kan ik alleen laten zien wat het [kostte](format).",
      denkt = "Dat is een hele zin. Ik dacht dat ik er een halve had." },
    [3] = { "Nee kunnen zeggen tegen iets wat klopt. Daar heb ik [één gemeten getal](kolom) voor nodig. En dan een van [de twee](functie) zijn die per één juli blijven.",
      denkt = "Het is één zin. Of Leon hem zo leest, weet ik niet." },
    [4] = { "Ik wil één keer in de goede volgorde werken. Eerst [twee deuren verder](vertellen), dan Leon, dan de handtekening. Tot nu toe heb ik het steeds andersom gedaan.",
      denkt = "Vanmorgen was dat nog geen doel." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat "Er moet zes procent af, en het moet blijven staan.",
    vat { "Driehonderdtien gram gedeeld, nul pallets gewogen.", na = "gewogen" },
    vat { "De besparing staat bij u, de schade bij logistiek.", na = "ingrid" },
    vat { "Het contract klopt, u tekent niet, en u mist één getal.", na = "tekenen" },
    vult { "Kortom: u zoekt gewoon de scherpste prijs.",
      dan = { "De scherpste prijs heb ik. Die ligt [in de la](la). Ik zoek iets anders, en ik hoor nu pas dat ik dat zo moet zeggen.",
        denkt = "Kortom. Daar gaat meestal het halve gesprek in verloren." } },
  },
  antwoord {
    [0] = { "Dat was uw samenvatting.", denkt = "Er zat veel 'wij' in, en weinig gram." },
    [1] = { "Dat klopt. Is dat ook [uw laatste prijs](laatste)?", denkt = "Het was juist. Dus vraag ik het nog eens." },
    [2] = { "Dat klopt. Er ontbreekt niets wat ik gezegd heb. Wat ik niet gezegd heb, zit in [kolom N](kolom).",
      denkt = "Ik legde mijn pen ernaast en ging het na. Het klopte woord voor woord." },
    [3] = { "Dat klopt. In die volgorde had ik het zelf niet staan. In uw volgorde is het een besluit, en ik moet het nog [durven nemen](tekenen).",
      denkt = "Ik had er drie weken en een la voor nodig." },
  },
}

herstel {
  zeg {
    herstelt "Ik werk mijn blad af en ik hoor uw getallen niet.",
    herstelt "Stop. U geeft antwoorden en ik doe er niets mee.",
    herstelt "Dit zijn mijn vragen. Naar de uwe heb ik niet gevraagd.",
  },
  antwoord {
    [0] = { "Dat was ook mijn waarneming.", denkt = "Dat is juist waargenomen." },
    [1] = { "Juist. Het waren er al een paar zonder vervolg. Ik zei dat er [zes procent](zes) af moet en ik zei erbij: [in principe](principe). Daar kunt u beginnen.",
      denkt = "Een verkoper die een fout meldt voor ik hem vind. Nieuwe rij.", blik = "jou" },
    [2] = { "Ik heb donderdag ook zoiets, met twaalf vakjes. Ik was dit als oefening gaan zien. Legt u dat blad weg. Ik heb [een vraag](schade) over mijn eigen getal, "
        .. "en die zes is [in principe](principe).",
      denkt = "Ik zat rechtop. Ik merkte het aan mijn rug.", blik = "jou", doet = "schuift het formulier precies terug naar de rand" },
    [3] = { "Dank u. Ik gaf al antwoord alsof het telde. U hoeft niet te praten, ik ook niet. Maar vraagt u dan [wat er in die kolom staat](kolom). "
        .. "Dat vraagt niemand die een formulier heeft.",
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
    [2] = { "Schrijft u maar. Als er een golfje voor hoort, dan ook het golfje. [Driehonderdtien](gewogen) is er zo een.",
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
      dan = { "Tweehonderdzeventien gram dus. Van een pallet die [niemand gewogen](gewogen) heeft. U garandeert op de cent en ik weet het niet op de gram.",
        denkt = "Van dat woord wordt de folie ook niet zwaarder." } },
    korting { "Vijftien my in plaats van twintig. Twee tweeënvijftig, voor u twee vierenveertig.",
      dan = { "Voor mij. Dan is twee tweeënvijftig voor wie niets zegt, en ik had nog niets gezegd. Ik noteer ze allebei, [per kilo](gram).",
        denkt = "Acht cent, en ik heb niet eens mijn wenkbrauwen gebruikt." } },
  },
  antwoord {
    [0] = { "Dunner dan wat? U heeft niet gevraagd hoe dik het nu is, en ook niet [hoeveel het weegt](gram).",
      denkt = "Vijftien ken ik nu. Naar de twintig was niet gevraagd." },
    [1] = { "Het gram had u gehoord. Of het dan nog [blijft staan](schade), staat niet op die bladzijde. Minder van iets wat ik niet gewogen heb, is nog steeds niet gewogen.",
      denkt = "Netjes gerekend op een golfje." },
    [3] = { "De som klopt. Ik heb alleen al een som die klopt. Die ligt [in de la](la).",
      denkt = "Dit is hetzelfde aanbod, met een andere dikte." },
  },
}

voorstel "jaarcontract" { kop = "Drie jaar vast", behoefte = "zes", echt = false,
  zeg {
    korting { "Folie en band samen, drie jaar vast bij ons. Dan gaat er zes procent af, over alles.",
      dan = { "Dan zat er zes procent te veel op, over alles. Ik heb erom gevraagd omdat ik het moet vragen. In [mijn vak](vak) hoop je dan op nee.",
        denkt = "Daar ligt mijn zes. Ik zou blij moeten zijn. Ik weet alleen niet meer wat die folie kost." } },
    bod "Folie en band samen, drie jaar vast bij ons. Twee zesenveertig en zeven komma acht.",
    belofte { "Folie en band samen, drie jaar vast bij ons. Onder de streep haalt u die zes dan zeker.",
      dan = { "Welke streep? De mijne of die [van logistiek](ingrid)? Het zijn er twee, en u kent geen van beide.",
        denkt = "De zes is nog niet eens uitgerekend." } },
  },
  antwoord {
    [0] = { "Drie jaar. Ik weet niet of ik [hier per één juli](groep) nog zit. Vast is een groot woord voor iemand die het niet gevraagd heeft.",
      denkt = "Na donderdag weet ik pas of ik zelf vastzit." },
    [1] = { "Dat is het antwoord op de vraag van Leon. Een contract dat aan zes komt, heb ik [al liggen](la). Het uwe komt er niet eens aan.",
      denkt = "Om zes gevraagd, zes gekregen. Daarmee houdt het op." },
    [3] = { "Rustig, drie jaar. Dan weet ik nog niet of het goed spul is. [Dat getal](kolom) zit er niet bij.",
      denkt = "Ik zou er goed bij slapen. Dat deed ik de vorige keer ook, zeven maanden." },
  },
}

voorstel "meetweek" { kop = "Meetweek", behoefte = "kolom", echt = true,
  zeg {
    belofte { "Twintig pallets wegen en kantelen, negenhonderdvijftig euro. U komt gegarandeerd onder de quittegrens uit.",
      dan = { "U garandeert de uitslag van een meting. Dan hoeft u niet te meten. Dat is jammer, want [het meten](gewogen) wilde ik wel.",
        denkt = "Het was bijna goed. De weegschaal stond er al." } },
    bod "Twintig pallets wegen en kantelen, elke uitslag op papier, ook tegen ons. Negenhonderdvijftig. Folie blijft twee zesenveertig.",
    korting { "Twintig pallets wegen en kantelen, elke uitslag op papier. Negenhonderdvijftig. Koopt u daarna, dan folie twee eenendertig.",
      dan = { "De meting wil ik. Maar u heeft de uitslag al verrekend. Vijftien cent eraf voor er één pallet gewogen is. Wie gelooft er hier nu "
          .. "[niet in die kolom](kolom), u of ik?",
        denkt = "Het was goed, tot en met de negenhonderdvijftig." } },
  },
  antwoord {
    [0] = { "Waarom twintig, en waarom zou ik dat willen weten? U biedt mij [een kolom](kolom) aan en u heeft niet gevraagd of ik er een heb.",
      denkt = "Onzin is het niet. Alleen weet nog niemand waarom." },
    [1] = { "Wegen kan ik zelf, al doe ik het niet. Het gaat erom wat ik met de uitslag kan. Tegen wie ik ermee [nee kan zeggen](tekenen). Dat deel ontbreekt.",
      denkt = "De weegschaal is er. De kolom nog niet." },
    [3] = { "Herhaalt u dat. Per pallet op papier, ook als u verliest. Dan staat er iets in die kolom vóórdat ik koop. Dat is dan de eerste keer. Van de avond gaan er "
        .. "tien mee, met [de twee slagen](slagen) die zij er extra om doen. Daar haalt u niets af.",
      denkt = "Twee zesenveertig, alsof het de temperatuur was. Kolom M: één.",
      blik = "jou" },
  },
}

voorstel "wikkelaar" { kop = "Stille wikkelaar", behoefte = "avond", echt = false,
  zeg {
    bod "Een stille wikkelaar voor de avondploeg. Veertienduizend achthonderd, geplaatst en ingesteld.",
    korting { "Een stille wikkelaar voor de avondploeg. Veertienduizend achthonderd, deze maand dertien.",
      dan = { "Achttienhonderd euro, omdat het februari is. Dan ga ik in [maart](maart) niet bellen, dan voel ik mij bekocht.",
        denkt = "In maart kost hij dus weer meer. Of niet." } },
    belofte { "Een stille wikkelaar voor de avondploeg. Die heeft u binnen twee jaar zeker terugverdiend.",
      dan = { "De avond kost mij ongeveer zevenduizend euro folie per jaar. Met een golfje. U belooft dat hij in twee jaar [meer bespaart](avond) dan daar "
          .. "gebruikt wordt. Dat wil ik graag zien draaien.",
        denkt = "Twee keer zeven is veertien. Dat heb ik niet hardop gezegd." } },
  },
  antwoord {
    [0] = { "Wij hebben een wikkelaar. 's Avonds staat hij uit. Waarom, had u [kunnen vragen](avond).",
      denkt = "Veertig pallets, dus een machine." },
    [1] = { "U hoorde dat de avond met de hand wikkelt. Een machine doet drie onder en twee boven. Die twee andere slagen, [die doet hij niet](slagen). En die wil ik houden.",
      denkt = "Daar rekende ik zelf ook niet op." },
    [3] = { "Hij is stil, dat geloof ik. Stil is het 's avonds anders ook, op [die twee slagen](slagen) na.",
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
    .. "mei gevraagd had of het goed spul was, en dat hij het antwoord wist. En wat het scheelde, tot op de cent. Ik liet hem uitlezen. Ik zei: ik zag die bundel hangen en ik ben er toch achter gaan staan. Hij vroeg of hij "
    .. "dat mocht noteren. Nee, zei ik. Koffie.",
  voorstel = "De prijs bleef waar hij stond. Dan mag de folie het bewijzen, per pallet, ook als het tegenvalt. Meer "
      .. "heb ik in veertien jaar niet gevraagd.",
  wedstrijd = "Er wilde iemand winnen, en het ook nog weten. Samen komt dat niet vaak binnen. Ik heb niet het gevoel "
      .. "dat ik verloren heb, en ik ben het nagegaan.",
  gevoel = "Licht. Ik heb het niet gewogen.",
  chef = "Wacht, zeg dat nog eens. Voor wélke prijs?",
}

-- Na afloop, voor de groep.

bespreek {
  "Hoe vaak zei Peter-Jan 'in principe'? En wat kwam er op zo'n moment net niet uit?",
  "Op welk moment wilde je van die twee zesenveertig af? En wat zei hij vlak daarvoor, of juist niet?",
  "In zijn la ligt een contract dat goedkoper is. Wat houdt hem tegen, en wie heeft dat gevraagd?",
}
