-- Geert Reimink, melkveehouder. Oefent echtheid: niet doen alsof. Hij praat weinig en verdraagt
-- geen mensen die verstand van koeien voorwenden. Wie zegt dat hij het niet weet, en daarna zijn
-- mond houdt, hoort waarom een man met een melkrobot elke nacht om tien voor vier naar de stal gaat.

klant {
  naam = "Geert Reimink", titel = "Melkprijs",
  bedrijf = "Melkveebedrijf Reimink", rol = "melkveehouder",
  weet = "Melkrobot van vijf jaar oud, contract vorig jaar opgezegd. Je voorganger noteerde: 'Zegt niks. Veel "
      .. "nachtstoringen, dus warme klant.'",
  formulier = "Bedrijfsopname onderhoud", kwadranten = { "bedrijf", "robot", "mensen", "kansen" },
  kamer = "boerenkeuken", tijd = 30,
  aandacht = 38, positief = 43, afstemming = 46, vertrouwen = 28,
  karakter = { samen = 0, boven = 0 },
  uiterlijk = { geslacht = "man", leeftijd = 61, postuur = 1, huid = 1, haar = "grijs", kapsel = "pet",
    gezicht = "hoekig", neus = "groot", baard = "stoppels", overall = "blauw" },
}

-- Stilte is bij hem een antwoord. Wie na zijn woorden kan zwijgen, hoort er thuis.
gewicht "stilte_diep" { aandacht = 3, positief = 1, afstemming = 2 }
-- Zelfs een stilte te veel vindt hij minder erg dan een praatje om de stilte te vullen.
gewicht "stilte_dood" { positief = -2, afstemming = -4 }
-- Daar staat tegenover: advies en een sturende vraag ruikt hij op honderd meter.
gewicht "oppakken_gemist" { aandacht = -2, positief = -4, afstemming = -3, vertrouwen = -1 }
-- Voor hem invullen doet hem denken aan wat hij zelf fout deed. Dat kost meer dan bij een ander.
gewicht "invullen" { aandacht = 0, positief = -3, vertrouwen = -1, druk = -1 }
-- Niet weten en het zeggen: daar is het hem om begonnen.
gewicht "eerlijk" { aandacht = 2, positief = 3, afstemming = 2, vertrouwen = 4 }
-- Weinig zeggen is bij hem geen gebrek.
gewicht "spreekdeel_laag" { afstemming = 0 }

stemming "gewoon" { label = "Een gewone donderdag, eind april" }
stemming "gras" { label = "Het gras ligt plat en er komt regen", aandacht = -6, tijd = -2 }
stemming "kalf" { label = "Na een kalf om half drie", positief = -2, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Een andere donderdag, en je bent er weer" }

opening {
  "Kom binnen. Schoenen mag je aanhouden, Sep is natter dan jij. [Elf graden](weer), wind west. "
      .. "[Rustig vannacht](nacht). De vorige van jullie kwam van een boerderij, zei hij. [Jij ook](vorige)?",
  denkt = "Nette schoenen. Dat hoeft niks te zeggen.",
}

opening {
  stemming = "gras",
  "Je treft het niet. Het ligt plat en [om vier uur komt er regen](weer), zeggen ze. Ik heb [vannacht](nacht) al "
      .. "staan voelen. Ga zitten, voor zolang het duurt. Kom jij [van een boerderij](vorige)?",
  denkt = "Als het nu over het gras gaat, sta ik op.",
  doet = "blijft staan, een hand op de stoel", blik = "raam",
}

opening {
  stemming = "kalf",
  "Ga zitten. Ik ben wat langzaam. Om half drie [een kalf](kalf), het lag verkeerd. Daarna nog "
      .. "[twintig minuten](nacht) in bed gelegen. Jij bent van het onderhoud. Toch niet weer eentje "
      .. "[van een boerderij](vorige)?",
  denkt = "Ik ruik nog naar dat kalf. Nou ja, die tafel is breed.",
  doet = "wrijft over zijn onderarmen", blik = "tafel",
}

opening {
  stemming = "weerzien",
  "Ben je er weer. Vieze schoenen nu, dat is beter. [Twaalf graden](weer), weinig wind. Jij was die van dat "
      .. "formulier. [Vannacht](nacht) ging de telefoon weer. En, al [verstand van koeien](vorige)?",
  denkt = "Terugkomen, dat deed de vorige niet.",
}

-- De stad en de stal: wie doet alsof, en wie niet.

haakje "vorige" { soort = "feit", vak = "product 3", ook = "promotie 1",
  zeg {
    stuurt { "Een beetje boer zit er toch in ons allemaal?",
      dan = { "In mij wel. Van jou weet ik het niet. De vorige zei dat ook, en toen liep hij "
          .. "[achter een vaars](vaars) langs.",
        denkt = "Zoals een beetje drachtig." } },
    eerlijk "Nee. Driehoog, met een balkon op het noorden.",
    prijst "Nee, maar prachtig hoor, zo'n leven.",
    sluit { "Wanneer is mijn voorganger hier voor het laatst geweest?",
      dan = { "In oktober. Hij liep mank toen hij wegging. Dat kwam [van een vaars](vaars).",
        denkt = "Die heeft dat thuis vast anders verteld." } },
  },
  antwoord {
    [1] = { "Nou. Dat weten we dan.", denkt = "Dat scheelt weer praten.",
      zwijg = { "De vorige wist alles van koeien. Tot hij [er een](vaars) tegenkwam.",
        denkt = "Dan vertel ik het zelf maar." } },
    [2] = { "Dan hoef ik je niet uit te proberen. De vorige had er verstand van. Die liep zo "
        .. "[achter een vaars](vaars) langs, met de handen in de zakken.",
      denkt = "Zo zeggen ze het niet vaak.",
      zwijg = { "Blauw, tot hier. Het was niks, zei hij.",
        denkt = "Ik heb hem nog een washand gegeven." } },
    [3] = { "Wie het niet weet, kijkt tenminste uit waar hij loopt. Er was één monteur, die wist ook niks en die "
        .. "[hield zijn mond](stil). Daar kon ik mee.",
      denkt = "Dat is al meer dan ik van plan was.",
      zwijg = { "Koffie?", denkt = "Die krijgt niet iedereen. De hond heeft het ook al gezien." } },
  },
}

haakje "weer" { soort = "feit", vak = "markt 1", ook = "markt 3",
  zeg {
    stuurt "Dan staat het gras er vast mooi bij?",
    preek "Met zulk weer moet de ventilatie omlaag.",
    prijst "Heerlijk weertje om buiten te werken.",
    eerlijk "Ik weet niet wat dat betekent, hier.",
  },
  antwoord {
    [1] = { "Onder de acht graden doet gras niks. Daarboven wel.",
      denkt = "Dat weet je of dat weet je niet. Hoeft ook niet.",
      zwijg = { "Zondag gaan ze [naar buiten](buiten).", denkt = "Als het droog blijft. Het blijft droog." } },
    [2] = { "Dat het groeit. Zondag [gaan ze naar buiten](buiten), dan komt het halve dorp kijken. Met klapstoelen.",
      denkt = "Er komen er zelfs van achter het kanaal." },
    [3] = { "Ik schrijf het op, elke morgen. Graden, wind, regen. Vroeger riep ik het onder het melken naar "
        .. "[Dinie](rechts): acht graden, noordoost. Sjaal om, zei ze dan.",
      denkt = "Dat schrift ligt naast de koffie. Er kijkt verder niemand in.", blik = "raam",
      zwijg = { "Vanmorgen had het gekund. Die sjaal.",
        denkt = "Hij hangt nog aan de spijker, in de put." } },
  },
  antwoord { stemming = "gras",
    [1] = { "Vier uur, zeggen ze. Ik zeg half drie.", denkt = "Uit het westen komt het. Daar niet." },
    [2] = { "Bram rijdt, zes bunder, dat red je net. Regen erop en je hebt soep. Vroeger riep [Dinie](rechts) de "
        .. "lucht door, vanuit haar raampje. Dan wist ik genoeg.",
      denkt = "De zwaluwen zitten laag. Dat zeg ik niet, dan wordt het een kalenderblaadje." },
  },
}

haakje "buiten" { soort = "gevoel", vak = "markt 1", ook = "klanten 1",
  zeg {
    prijst "Dat lijkt me prachtig.",
    sluit "Hoeveel mensen komen er dan kijken?",
    door "En waar staat u, op zo'n moment?",
    preek "Daar moet u een open dag van maken.",
  },
  antwoord {
    [1] = { "Hek open, en dan aan de kant.", denkt = "Ieder jaar springt er eentje over de slang.",
      zwijg = { "Dinie doet het hek. Dat doen we nog [met z'n tweeën](rechts).",
        denkt = "Daar wou ik het eigenlijk over laten." } },
    [2] = { "Ik loop erachter, Dinie doet het hek. Tweeënzestig koeien die weer vaars willen wezen. Er blijft er "
        .. "[één staan](grada), die is daar te oud voor.",
      denkt = "Vorig jaar sprong er een over haar eigen schaduw." },
    [3] = { "Zij het hek, ik erachter. Dat is het enige met koeien wat wij nog [met z'n tweeën](rechts) doen. Het "
        .. "duurt vier minuten.",
      denkt = "Daar kijk ik de hele winter naar uit.",
      zwijg = { "Vier minuten in het jaar.", denkt = "En dan staan er ook nog klapstoelen bij." } },
  },
}

haakje "vaars" { soort = "feit", vak = "promotie 1", ook = "product 3",
  zeg {
    door "Vertelt u eens van die vaars, toen.",
    stuurt "Waarom houdt u zo'n trapper aan?",
    vult { "U stond daar stiekem wel van te genieten.",
      dan = { "Nee. Hij had een gat in zijn scheen, en zij stond te trillen. Zij kon er ook niks aan doen. "
          .. "[Ze is nu weg](uitval).",
        denkt = "Ik heb dat beest een kwartier staan aaien." } },
    eerlijk "Ik was er ook achterlangs gelopen, denk ik.",
  },
  antwoord {
    [1] = { "Rooibont. Eerste kalf. Bang.", denkt = "Meer is er van een vaars niet te zeggen, in zo'n keuken.",
      zwijg = { "Ze trapte alles weg, ook de arm van de robot. [Ze is nu weg](uitval).",
        denkt = "Wat een herrie gaf dat, elke keer." } },
    [2] = { "Rooibont, bang voor alles wat bewoog. Ze trapte de bekers eraf, acht keer op een dag. Dan sta "
        .. "je op de lijst. [Die is weg](uitval) nu.",
      denkt = "Tweeënhalf jaar opgefokt. Voor een arm." },
    [3] = { "Met de hand was dat goed gekomen, vroeger, [in de melkput](put). Dan leg je een hand op haar rug en je "
        .. "zegt wat, het geeft niet wat. Een robot zegt niks.",
      denkt = "Een hand op haar rug, en dan wachten.",
      zwijg = { "Ik heb haar bijna gehouden. Ik heb er al [één](grada) die er niet in past.",
        denkt = "Over die ene wou ik het niet hebben." } },
  },
}

haakje "stil" { soort = "gevoel", vak = "product 3", ook = "klanten 2",
  zeg {
    prijst "Zulke mensen zijn goud waard.",
    door "En die ene monteur, hoe ging dat?",
    stuurt "Wie legt u dan uit wat er was?",
    preek "Communicatie is juist zo belangrijk.",
  },
  antwoord {
    [1] = { "Die werkte gewoon.", denkt = "Zoals wij hier nu zitten. Dat kan ook.",
      zwijg = { "Die ging op een emmer zitten en wachtte. Toen zei ik dat het [altijd tien voor vier](wekker) was.",
        denkt = "Hij zit ook te wachten. Alleen zonder emmer." } },
    [2] = { "Hij zocht een storing die er niet was. Toen ging hij op een emmer zitten, een kwartier, en keek mij "
        .. "niet aan. Toen zei ik dat het altijd [dezelfde tijd](wekker) was.",
      denkt = "Die jongen kwam daarna nooit meer. Overgeplaatst, zeiden ze." },
    [3] = { "Iemand die niks zegt, daar zeg je wat tegen. Zo is dat met koeien ook. Dertig jaar heb ik zo gepraat, "
        .. "[met de rug ernaartoe](rug).",
      denkt = "Zo recht tegenover iemand is het lastiger.",
      zwijg = { "Jij kunt het ook. Dat valt mij mee.",
        denkt = "Dat zou ik Dinie moeten vertellen. Of nee." } },
  },
}

-- De nacht: van "rustig" naar wat er om tien voor vier gebeurt.

haakje "nacht" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  zeg {
    sluit "Hoe vaak moet u er gemiddeld uit?",
    vult { "Een nacht doorslapen, daar droomt u van.",
      dan = { "Doorslapen kan ik wel. Om tien voor vier [belt hij](storing), en dan ben ik eigenlijk al wakker.",
        denkt = "Ik slaap als een blok, zeg ik altijd." } },
    door "En hier, midden in de nacht, hoe is dat?",
    stuurt "En zonder robot sliep u vast beter?",
  },
  antwoord {
    [1] = { "Donker.", denkt = "Wat moet je daar nou van zeggen.",
      zwijg = { "Tien voor vier [belde hij](storing). Half vijf lag ik er weer in.",
        denkt = "Dat klopt op de minuut. Dat is nou net het punt." } },
    [2] = { "Tien voor vier [belde hij](storing), half vijf lag ik er weer in. Dat noem ik rustig.",
      denkt = "Dinie noemt dat anders. Die noemt het niks.",
      zwijg = { "Sep staat dan al bij de deur. Die weet [hoe laat het is](wekker).",
        denkt = "Een hond houdt tenminste zijn mond erover." } },
    [3] = { "Ze liggen. Tweeënzestig koeien die herkauwen, dat is net regen op een dak. Je loopt ertussendoor en er "
        .. "is er geen een die opkijkt. Ja, [eentje](grada).",
      denkt = "Die ene, dat had ik niet hoeven zeggen.",
      zwijg = { "[Die](grada) staat al te wachten. Die slaapt niet, om die tijd.",
        denkt = "Ik hoor haar al vanaf de deur." } },
    [4] = { "Dat halfuur [in de stal](stal), dat is het beste van mijn dag.",
      denkt = "Dat is ook wel armoe, als je het zo zegt." },
  },
  antwoord { stemming = "kalf",
    [1] = { "Kort.", denkt = "Kort, en met z'n tweeën. Dat tweede zeg ik niet.",
      zwijg = { "Om half vier lagen we erin. Om tien voor vier [belde hij](storing) gewoon.",
        denkt = "Die telefoon had ook een nacht kunnen overslaan. Ja. Als iemand hem uitzet." } },
    [2] = { "Half drie het [kalf](kalf), half vier erin. Tien voor vier gaat de telefoon. [Ga jij maar](slaapt), zei "
        .. "Dinie. Met haar ogen dicht.",
      denkt = "Ze vroeg niet eens wat er was." },
  },
  antwoord { stemming = "gras",
    [1] = { "Klam.", denkt = "Dat is niet goed, voor gras dat ligt." },
    [2] = { "Tien voor vier [belde hij](storing). Daarna ben ik het land in gelopen, voelen. Nog te nat. Ik stond "
        .. "daar en [bij Aalbert](buur) ging het licht aan.",
      denkt = "Om half vijf. Die heeft niks meer te maaien." },
  },
}

haakje "stal" { soort = "gevoel", vak = "klanten 2", ook = "product 2",
  zeg {
    stuurt "Wie gaat er nou voor zijn plezier heen?",
    sluit "Gaat u daar elke nacht naartoe?",
    vult { "U wilt dan gewoon even alleen zijn.",
      dan = { "Alleen ben ik overdag ook. 's Nachts staat daar [er één](grada) op mij te wachten.",
        denkt = "Dat zei Ilse ook al eens. Ik heb haar laten praten." } },
    door "Midden in de nacht. Wat is daar dan?",
  },
  antwoord {
    [1] = { "Een stal. Warm.", denkt = "Het ruikt er naar kuil en naar adem. Dat laat ik weg.",
      zwijg = { "Ze liggen. [Op één na](grada).", denkt = "Het hoeft niet harder dan dit." } },
    [2] = { "Het is er warm en er wil niemand wat. Ik doe [er één](grada), geef Sep een pluk hooi, en dan ga ik "
        .. "weer.",
      denkt = "Om in te liggen. Zo'n hond eet dat niet." },
    [3] = { "Daar zit ik een kwartier onder een koe, boven bij de put, [met een emmer](handwerk). En door de muur "
        .. "hoor je honderdveertigduizend euro zoemen.",
      denkt = "In de folder staat dat je hem niet hoort.",
      zwijg = { "Die zoemt dan. Ik doe of ik hem niet hoor.", denkt = "En hij doet of hij mij niet ziet." } },
    [4] = { "Dat is de enige plek waar ik nog [wat zeg](praten).",
      denkt = "Tegen de koeien, dan. En tegen Sep.", blik = "raam" },
  },
}

haakje "storing" { soort = "feit", vak = "product 2", ook = "klanten 2",
  zeg {
    preek "Dat zit hem meestal in de vacuümslang.",
    sluit "Is dat elke nacht, of alleen doordeweeks?",
    stuurt "Dat breekt u toch op den duur op?",
    eerlijk "Ik zou niet weten wat er dan stuk is.",
  },
  antwoord {
    [1] = { "Vier keer in de week. Vijf.", denkt = "Dat zeg ik altijd. Vijf. Het staat in hun papieren.",
      zwijg = { "Steeds om [dezelfde tijd](wekker).", denkt = "Je moet het wel willen horen." } },
    [2] = { "De telefoon gaat, je schiet wat aan. Dinie [draait zich om](slaapt). Een kwartier, dan loopt hij weer. "
        .. "En dan ben je er toch, [in de stal](stal).",
      denkt = "Een kwartier voor de robot. De rest reken ik niet mee." },
    [3] = { "Er is bijna nooit wat. De laatste echte was zeventien februari, een slang. Tien weken. En "
        .. "[ik ga er elke nacht uit](wekker).",
      denkt = "Dat had zo uit hun eigen lijst gekund.",
      zwijg = { "Tweeënzeventig nachten.", denkt = "Reken maar na." } },
  },
}

haakje "wekker" { soort = "gevoel", vak = "product 2", ook = "klanten 3",
  zeg {
    vult { "Dan zit er een fout in de software.",
      dan = { "Dat zei een van jullie ook. Die heeft een uur gezocht. Ik stond ernaast en hield "
          .. "[mijn gezicht recht](alsof).",
        denkt = "Ik heb hem nog bijgelicht." } },
    preek "Dat kunnen wij op afstand voor u resetten.",
    terug "Elke nacht dus, en op de minuut gelijk.",
    sluit "Is dat ooit door iemand uitgelezen?",
  },
  antwoord {
    [1] = { "Een vaste tijd. Dat heb je soms.", denkt = "Het staat ook op de kalender, als je kijkt.",
      zwijg = { "Tien voor vier. Er is er één die dan [op mij rekent](grada).",
        denkt = "Dat is waar. Daar hoef ik niet eens om te draaien." } },
    [2] = { "Zaterdag, zondag, kerst. Altijd tien voor vier. Zes monteurs gehad, en er was er [maar één](monteur) "
        .. "die dat vreemd vond.",
      denkt = "Die ging zitten. De andere vijf gingen zoeken." },
    [3] = { "Een machine gaat niet elke nacht om dezelfde minuut kapot. Dat weet jij ook.",
      denkt = "Vooruit dan. Nog één stukje.",
      zwijg = { "Het eerste jaar belde hij echt. Toen hield dat op. Nu [zet ik een wekker](alsof).",
        denkt = "Dat klinkt nu ik het zeg nog gekker dan het is." } },
    [4] = { "De robot belt niet. [Ik zet de wekker](alsof).", denkt = "Zo.", blik = "tafel",
      zwijg = { "Met dat geluid eronder, van de storing. Dat heeft onze Jeroen erop gezet, de tweede kerst. Voor "
          .. "[als Dinie het hoort](slaapt).",
        denkt = "Jeroen vroeg waarvoor. Een test, zei ik." } },
  },
}

haakje "grada" { soort = "gevoel", vak = "promotie 1", ook = "markt 1",
  zeg {
    stuurt "Eén buitenbeentje, dat hoort er toch bij?",
    door "Vertelt u eens van die ene, als u wilt.",
    eerlijk "Voor mij lijken ze allemaal op elkaar.",
    vult { "Die ene is zeker uw lievelingskoe.",
      dan = { "Lieveling. Ze geeft melk. Een koe die melk geeft moet gemolken, [met de hand](handwerk) als het niet "
          .. "anders kan. Dat is het hele verhaal.",
        denkt = "Het begin is het wel." } },
  },
  antwoord {
    [1] = { "Een oude koe. Grada.", denkt = "Negen. Dat zeg ik er straks wel bij, of niet.",
      zwijg = { "Grada 9. Haar moeder was acht, en zo terug tot nummer één. Die kwam [met Dinie mee](bruidskoe).",
        denkt = "Nummer één heb ik zelf uitgeladen." } },
    [2] = { "Grada 9. Tien in augustus. Haar achterspenen zitten tegen elkaar, dan vindt de arm ze niet. Op papier "
        .. "staat ze droog. Vraag het [de katten](katten).",
      denkt = "Drie jaar droog. De inseminator heeft het opgegeven om erover te beginnen." },
    [3] = { "Grada. De eerste week met de robot stond ze 's nachts voor de deur [van de put](put), vol. De anderen "
        .. "hadden dat ding al door. Zij wachtte tot wij kwamen. Toen heb ik [een emmer](handwerk) gepakt.",
      denkt = "Ze was twee man gewend.",
      zwijg = { "Twee maanden had ze echt geen melk, voor haar laatste kalf. Toen ging ik ook. [Praten](praten).",
        denkt = "Dan zit je daar met een lege emmer." } },
    [4] = { "Dinie heeft één ding meegebracht, toen ze hier kwam. [Een koe](bruidskoe). Dit is de laatste daarvan.",
      denkt = "Vierendertig jaar. Negen koeien.",
      zwijg = { "Grada 9. Er komt geen tien.", denkt = "Drie stierkalveren. Het zit op." } },
  },
}

haakje "tel" { soort = "feit", vak = "markt 1", ook = "promotie 1",
  zeg {
    vult { "Er staat er zeker eentje ziek apart.",
      dan = { "Ziek niet. Die [past er niet in](grada), in dat ding. Verder mankeert haar niks.",
        denkt = "Ze is beter ter been dan ik." } },
    sluit "Moet dat dan niet worden gecorrigeerd?",
    stuurt "Op eentje meer of minder komt het niet aan?",
    terug "In mijn papieren zijn het er tweeënzestig.",
  },
  antwoord {
    [1] = { "Dan heb ik mij verteld.", denkt = "Ik vertel mij nooit.",
      zwijg = { "Nee. Ik vertel mij niet. Er staat [er één](grada) buiten.",
        denkt = "Het gaat vanzelf, als er niemand tussendoor praat." } },
    [2] = { "De robot kent er tweeënzestig. Ik ken er [nog één](grada).",
      denkt = "Die had ik al jaren in dat getal zitten." },
    [3] = { "De bank heeft het niet gezien, de boekhouder niet, mijn eigen dochter niet. [Eén koe](grada). Ik melk "
        .. "haar [met de hand](handwerk).",
      denkt = "Als je goed telt kom je haar vanzelf tegen.", blik = "jou",
      zwijg = { "Dinie telt ook. Die telde ze toen er [elf weg moesten](uitval).",
        denkt = "Met haar vinger. Ik zie dat nog." } },
  },
}

haakje "katten" { soort = "feit", vak = "promotie 1", ook = "klanten 2",
  zeg {
    preek "Te dikke katten gaan aan hun hart.",
    sluit "Geeft u ze van die luxe brokken?",
    ziet "Die ene vult de hele vensterbank.",
    stuurt "Zeker een goed muizenjaar geweest?",
  },
  antwoord {
    [1] = { "Die eten goed.", denkt = "Dinie zag het ook meteen.",
      zwijg = { "Ze krijgen melk. Warm, [met de hand](handwerk) gemolken.",
        denkt = "Warm, dat hoefde er niet bij." } },
    [2] = { "Zeven liter per dag, [met de hand](handwerk). Vier voor de kalveren, drie voor de katten. Dat is drie "
        .. "keer [eenenvijftig cent](melkprijs), aan kat.",
      denkt = "Er hebben hier nog nooit zulke kalveren gelopen. Dat valt Ilse ook op." },
    [3] = { "Dinie vroeg van de winter hoe die katten zo kwamen. Muizenjaar, zei ik. Zij komt van een boerderij, hè. "
        .. "Die weet wat [een muizenjaar](alsof) is.",
      denkt = "Ze keek er zo bij dat ik naar buiten moest.",
      zwijg = { "Een best jaar dan, zei ze.", denkt = "En ze gaf die dikke ook nog een stuk worst." } },
  },
}

haakje "handwerk" { soort = "belang", vak = "klanten 2", ook = "product 2",
  zeg {
    preek "Een losse melkemmer gaat toch veel vlugger?",
    vult { "U mist gewoon het echte handwerk.",
      dan = { "Het is geen museum. Met de hand is het langzaam en je krijgt kramp. Je [praat wat](praten), daar gaat "
          .. "het om.",
        denkt = "Straks komt er een hooivork aan de muur." } },
    terug "Met de hand dus, en in het donker.",
    eerlijk "Ik heb nog nooit een koe aangeraakt.",
  },
  antwoord {
    [1] = { "Kruk, emmer, doek. Meer is het niet.",
      denkt = "En koude handen, in januari.",
      zwijg = { "De doek eerst, [warm](doeken). Dan laat ze het zakken.",
        denkt = "Dan zucht ze. Dat hoor je." } },
    [2] = { "Je zet je hoofd tegen haar flank, dan voel je haar ademen. Eerst klinkt het hard in die emmer. Als hij "
        .. "voller wordt, hoor je [jezelf praten](praten).",
      denkt = "Mijn handen liggen op tafel en ze doen het voor." },
    [3] = { "Een kwartier zit je daar, en dan komt het. Wat je overdag niet zegt. Ik ben eenenzestig en ik zit "
        .. "[tegen een koe](praten) te praten.",
      denkt = "Als je lacht, trek ik het in.", blik = "tafel",
      zwijg = { "Sep ligt erbij. Die heeft alles gehoord.",
        denkt = "En die ligt nu bij een vreemde op de voet. Verrader." } },
    [4] = { "Een kwartier met mijn hoofd tegen een koe. Dan hoef ik [nergens omheen te draaien](alsof).",
      denkt = "Er zit een plek op haar flank. Daar is het haar korter." },
  },
}

haakje "praten" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  zeg {
    sluit "Hoe lang praat u nu al zo tegen haar?",
    door "Mag ik vragen wat u tegen haar zegt?",
    terug "Daar zegt u dus meer dan hier in huis.",
    vult { "Met uw vrouw kunt u daar niet over praten.",
      dan = { "Met Dinie kon ik over alles. Onder het melken, [met z'n tweeën](rechts). Hier niet.",
        denkt = "Het is allemaal voor haar bedoeld, wat ik daar zeg." } },
  },
  antwoord {
    [1] = { "Het weer.", denkt = "En het is zo.",
      zwijg = { "Wat het wordt, wie er tochtig is. Wat ik vroeger [tegen Dinie](rechts) zei, onder het melken.",
        denkt = "Wie er tochtig was, dat wou zij altijd het eerst weten." } },
    [2] = { "Wat er die dag was. Dat de kleine loopt. Dat de brok omlaag gaat. Ze draait een oor naar je toe, en dan "
        .. "mis je [het antwoord](rechts).",
      denkt = "Dat oor, daar doe je het voor." },
    [3] = { "Dat de kleine van Ilse los liep, dat heb ik eerst in de stal verteld. Toen pas [hier aan tafel](tafel). "
        .. "Terwijl Dinie erbij geweest was.",
      denkt = "Eerst de koe, dan mijn vrouw. Zo staat het ervoor.",
      zwijg = { "Ze zei: dat weet ik, Geert. Ik was erbij.", denkt = "Ze zei het niet eens kwaad." } },
    [4] = { "Dat ik Dinie mis. Die ligt [dertig meter verderop](slaapt).", denkt = "…", blik = "raam",
      zwijg = { "Dertig meter. Daar zit een muur tussen en een wasmachine.",
        denkt = "Nou niks zeggen, of ik sta op." } },
  },
}

haakje "slaapt" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  zeg {
    preek "Apart slapen is tegenwoordig heel gewoon.",
    sluit "Klaagt ze nooit over de nachten?",
    vult { "Uw vrouw slaapt er dus gewoon doorheen.",
      dan = { "Dinie wordt wakker van een kalf dat hoest. Aan de overkant van het erf. [Van de winter](griep) wist "
          .. "ik het zeker.",
        denkt = "Er slaapt hier niemand ergens doorheen." } },
    terug "U weet niet zeker of ze echt slaapt.",
  },
  antwoord {
    [1] = { "Dinie ligt.", denkt = "Aan haar kant. Met het gezicht naar de muur.",
      zwijg = { "Ze zegt nooit wat. Ook niet over [de uierdoeken](doeken).",
        denkt = "Wat begin ik nou over die doeken." } },
    [2] = { "Ik doe geen licht aan. Ik weet welke plank kraakt. Zij draait zich om, ik ga. [Elke nacht](wekker).",
      denkt = "Altijd op hetzelfde moment. Dat viel mij in het begin niet op." },
    [3] = { "Als Dinie slaapt, ademt ze anders. Dat weet ik na vierendertig jaar. Als ik terugkom ademt ze "
        .. "[net iets te netjes](alsof).",
      denkt = "Zo ademt iemand die bij de dokter zit.",
      zwijg = { "Eén keer waren haar voeten koud. [Van de winter](griep).",
        denkt = "En het was toch haar kant van het bed." } },
    [4] = { "Dinie slaapt niet.",
      denkt = "Dat heb ik nog tegen niemand gezegd. Tegen Grada ook niet.", blik = "tafel",
      zwijg = { "[Ze doet alsof](alsof). Net als ik.",
        denkt = "Dertig jaar samen gemolken. We zijn even slecht in toneel." } },
  },
}

haakje "griep" { soort = "gevoel", vak = "klanten 3", ook = "promotie 2",
  zeg {
    stuurt "Zoiets zegt toch verder niks?",
    door "Van de winter, zei u. Wat was dat?",
    preek "Dat moet u dan wel even uitpraten.",
    sluit "Wanneer was dat, in januari?",
  },
  antwoord {
    [1] = { "Drie nachten griep. Januari.",
      denkt = "Dinie kwam met de thermometer van de koeien.",
      zwijg = { "En er moest er [één](grada) gemolken, die drie nachten.", denkt = "Ik ga het nog zeggen ook." } },
    [2] = { "Griep. Drie nachten kon ik er niet uit. Ik lag te zweten en dacht: [Grada](grada) staat voor de put, "
        .. "met een uier als een voetbal.",
      denkt = "En Dinie zette een natte doek op mijn kop en vroeg niks." },
    [3] = { "Griep, drie nachten kon ik er niet uit. De vierde nacht kom ik bij [Grada](grada), ik kon amper "
        .. "staan. Ze was leeg.",
      denkt = "Ik voelde nog een keer. Alle vier.",
      zwijg = { "Er stond een emmer omgekeerd. Aan de kant waar [Dinie](rechts) altijd stond.",
        denkt = "Met die polsen." } },
    [4] = { "Ik had griep, en Dinie heeft [mijn koe](grada) gemolken. Drie nachten, met [die polsen](polsen).",
      denkt = "En ze heeft er niks van gezegd. En ik ook niet.",
      zwijg = { "Ik heb gezegd: ik ben weer beter. Ja, zei ze, dat zie ik.",
        denkt = "Dat is vijftien weken geleden. En sindsdien ligt dat daar." } },
  },
}

haakje "doeken" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  zeg {
    prijst "Wel netjes, zoveel hygiëne.",
    stuurt "Papier is toch een stuk schoner?",
    door "Die doeken, waar komen die vandaan?",
    sluit "Hoeveel gebruikt u er in een week?",
  },
  antwoord {
    [1] = { "Uit de kast, [in de put](put).", denkt = "Daar heb ik vijf jaar ook niet verder over nagedacht.",
      zwijg = { "Er liggen er altijd zeven.", denkt = "Daar heb ik een winter over gedaan." } },
    [2] = { "Oude badhanddoeken, in vieren geknipt. Ze liggen in [de put](put), in de kast van vroeger. Zaterdags "
        .. "liggen er altijd zeven.",
      denkt = "Ik pak er elke nacht één. Vrijdag is hij leeg. Zaterdag is hij vol." },
    [3] = { "Eén op een nacht, en zaterdags liggen er weer zeven. Gewassen, en in drieën gevouwen. Zo vouwt er maar "
        .. "één in dit huis, en die [slaapt](slaapt) dan.",
      denkt = "Ik vouw in tweeën. Ik kan niet anders.",
      zwijg = { "Ze zijn gestreken, de laatste tijd.",
        denkt = "Zeg daar maar eens wat van." } },
    [4] = { "Ik heb die doeken nog nooit gewassen. Vijf jaar niet.",
      denkt = "Ze ruiken naar lavendel. Dat ruikt een koe ook.",
      zwijg = { "Dus ze [weet het](alsof).", denkt = "Nu zijn we met z'n drieën. Vier, met Sep." } },
  },
}

haakje "alsof" { soort = "belang", vak = "klanten 3", ook = "promotie 3",
  zeg {
    stuurt "Dat kunt u thuis toch gewoon zeggen?",
    vult { "U schaamt zich daar een beetje voor.",
      dan = { "Schamen, nee. Maar er staat een robot te zoemen, voor [de helft van Dinie](erfdeel), en ik zit "
          .. "ernaast met een emmer.",
        denkt = "Al zou ik het Bennie van hiernaast niet graag uitleggen." } },
    prijst "U bedoelt het wel goed.",
    eerlijk "Ik doe thuis ook weleens alsof.",
  },
  antwoord {
    [1] = { "Iedereen doet weleens wat.", denkt = "Dat is geen antwoord. Het is wel een zin.",
      zwijg = { "Mooi ding, zeg ik altijd, [van die robot](graag).",
        denkt = "Ik zei het gisteren nog. Tegen de melkrijder." } },
    [2] = { "Mooi ding, zeg ik. Tegen de bank, tegen Bennie, tegen Dinie. Vijf jaar nu. Het is ook een mooi ding. Ik "
        .. "wou er alleen [geen](graag).",
      denkt = "Dat laatste slikte ik bijna in." },
    [3] = { "Ik kan niet tegen mensen die doen alsof. Daarom kon ik die vorige niet hebben. En dan zet ik zelf een "
        .. "wekker die klinkt als een storing. Voor [als Dinie wakker wordt](slaapt).",
      denkt = "Hier mag om gelachen worden.",
      zwijg = { "Mag je wel om lachen, hoor. Ik doe het zelf ook. In de stal.",
        denkt = "Ilse zou zeggen: pap, doe normaal." } },
    [4] = { "Zij doet voor mij alsof [ze slaapt](slaapt). Ik doe voor haar alsof [hij belt](wekker). Wie begint er "
        .. "dan?",
      denkt = "Van mij mag zij.",
      zwijg = { "En als je het ene zegt, komt de rest erachteraan. Hier, [aan tafel](tafel).",
        denkt = "Vijf jaar rest. Dat krijg je niet aan één tafel." } },
  },
}

haakje "bruidskoe" { soort = "gevoel", vak = "klanten 1", ook = "promotie 1",
  zeg {
    terug "Er loopt dus nog iets van haar thuis.",
    prijst "Dat is echt een verhaal voor de krant.",
    sluit "Is die hele lijn netjes geregistreerd?",
    stuurt "Dat was zeker een soort bruidsschat?",
  },
  antwoord {
    [1] = { "Achter de auto, op een kar. In september.",
      denkt = "Vijfendertig jaar, in september. Ilse wil wat organiseren.",
      zwijg = { "[Dinie](rechts) zat op de kar, bij die vaars. In haar goeie jas.",
        denkt = "Die jas heeft ze nog. Er zit een vlek op die niemand eraf krijgt." } },
    [2] = { "Haar vader had zeven kinderen en achttien koeien. Geld was er niet. Ze kreeg een vaars mee, Grada, naar "
        .. "haar oma. Later kwam er wel geld, toen hij dood was. [Dat zit in de robot](erfdeel).",
      denkt = "Een koe en een robot. Meer heeft ze niet meegebracht." },
    [3] = { "Dat beest wou de kar niet af. Dinie praatte erop in, gewoon, of het een mens was. Ik dacht: dat wordt "
        .. "wat, [met z'n tweeën](rechts).",
      denkt = "Ik was zesentwintig. Ik stond daar met een touw in mijn hand.",
      zwijg = { "Dat zei ik niet. Ik zei: derde van links.", denkt = "Zo ben ik getrouwd. Met: derde van links." } },
  },
}

haakje "uitval" { soort = "gevoel", vak = "promotie 1", ook = "markt 1",
  zeg {
    preek "Op speenplaatsing kun je tegenwoordig fokken.",
    terug { "Die zag u niet graag gaan, denk ik.", gevoel = true },
    vult { "Wat minder koeien, dat scheelt ook werk.",
      dan = { "Toen hij kwam moesten er elf weg. Dat scheelde er tien. Elf op de lijst, en [tien](grada) op de "
          .. "wagen.",
        denkt = "Dat kwam door dat 'minder werk'." } },
    sluit "Wat brengt zo'n dier nog op?",
  },
  antwoord {
    [1] = { "Vijf, zes in het jaar. Passen niet.", denkt = "Zo heet dat. Of het schoenen zijn.",
      zwijg = { "Er mankeert ze niks. Ze hebben alleen [geen robot](robot) nodig.",
        denkt = "Dat is eigenlijk een mop. Het klonk niet zo." } },
    [2] = { "Toen [de robot](robot) kwam moesten er elf weg. Spenen te dicht op elkaar, of scheef, of te bang. Met "
        .. "één wagen, op een dinsdag. Dinie stond erbij.",
      denkt = "De chauffeur wou praten. Ik had een bezem gepakt." },
    [3] = { "Elf moesten er weg, om de robot. [Wij](rechts) hadden ze drieduizend keer gemolken, je weet waar ze "
        .. "jeuk hebben. En ze liepen er zó op, op die wagen. Omdat ik het vroeg.",
      denkt = "Dat liep te goed. Dat is wat je bijblijft.",
      zwijg = { "Dinie stond bij de klep te tellen. [Eén te weinig](grada).",
        denkt = "Ik zag haar lippen. Tot tien." } },
    [4] = { "Er moesten er elf weg, om de robot. Elf op de lijst. [Tien op de wagen](grada).",
      denkt = "Die wagen reed weg en ik stond te zweten.",
      zwijg = { "Dinie kan ook tellen.", denkt = "Dat heb ik toen al geweten. Op die dinsdag." } },
  },
}

haakje "kalf" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  zeg {
    sluit "Hoe zwaar is zo'n kalf, bij de geboorte?",
    preek "Een bevalcamera had u dat bespaard.",
    stuurt "Zo'n nacht hakt er zeker wel in?",
    door "En vannacht, wie waren er allemaal bij?",
  },
  antwoord {
    [1] = { "Vaarskalf. Het staat.", denkt = "Het stond om vier uur al. Op poten als rietjes.",
      zwijg = { "Dinie kwam erbij, met de jas over de nachtpon. Ze was [nog wakker](slaapt).",
        denkt = "Dat was in jaren niet gebeurd." } },
    [2] = { "Het lag achterstevoren. Ik riep één keer en Dinie stond er al. Jas over de nachtpon. Wij stonden weer "
        .. "[naast elkaar](rechts), ieder aan een touw.",
      denkt = "Dan heb je dus al klaargestaan, met je jas aan." },
    [3] = { "Wij samen aan dat touw. Toen het lag te dampen zei zij: [net als vroeger](rechts). En ik zei: trekken. "
        .. "Terwijl het er al uit was.",
      denkt = "Trekken. Tweeëndertigduizend uur geoefend en dan zeg ik trekken.",
      zwijg = { "Ze lachte wel.", denkt = "Even. Ik heb het de hele ochtend nog." } },
    [4] = { "Op de terugweg bleef ze bij [Grada](grada) staan. Gaf haar een klap op de kont en liep door.",
      denkt = "Net of je iemand gedag zegt.",
      zwijg = { "Zo doe je niet tegen een koe die [droog staat](alsof).", denkt = "Dat weet zij ook." } },
  },
}

-- De robot: voor wie hij gekocht is, en van wie.

haakje "robot" { soort = "feit", vak = "product 1", ook = "product 3",
  zeg {
    prijst "Een mooi stuk techniek, heb ik gezien.",
    stuurt "Wie zou er nu nog zonder willen?",
    eerlijk "Zo'n robot begrijp ik maar half, hoor.",
    door "Vertelt u eens hoe die hier kwam.",
  },
  antwoord {
    [1] = { "Eén box. Tweeënzestig koeien. Vijf jaar, deze maand.", denkt = "De cijfers. Die heb ik klaarliggen.",
      zwijg = { "[Mooi ding](alsof).", denkt = "Daar is hij weer, die zin." } },
    [2] = { "Op een vrachtwagen, in april, vijf jaar terug. Ze lopen er zelf heen, hij melkt ze, klaar. Je hoeft er "
        .. "niet bij te wezen. Scheelt [drie uur](tijdover) op een dag.",
      denkt = "Dat stond in de folder en het is nog waar ook." },
    [3] = { "Hij is er gekomen om [haar polsen](polsen). Dat heb ik er niet bij gezegd, dan had ze nee gezegd. Ik "
        .. "zei: dat is de toekomst.",
      denkt = "Dat stond op de voorkant van die folder.",
      zwijg = { "En zij legde [de helft](erfdeel) erbij.", denkt = "Zeventig. Zonder één vraag." } },
  },
}

haakje "polsen" { soort = "gevoel", vak = "klanten 1", ook = "product 1",
  zeg {
    sluit "Wanneer is ze daaraan geopereerd?",
    vult { "Zij kon het werk niet meer aan.",
      dan = { "Dinie kon alles aan. Zestig koeien met twee kapotte polsen, en een taart in de oven. Dus kwam ik met "
          .. "[een robot](graag).",
        denkt = "Dan moet je haar eens een kalf zien halen." } },
    terug "Zij zei er zelf dus nooit wat van.",
    door "U zag dat dus. Waaraan, als ik vragen mag?",
  },
  antwoord {
    [1] = { "Slijtage. Allebei.", denkt = "Dat staat in de brief van het ziekenhuis. Meer niet.",
      zwijg = { "Rechts is geopereerd. Links moest nog, maar toen kwam [de robot](robot).",
        denkt = "Toen hoefde het niet meer." } },
    [2] = { "Een melkstel weegt drie kilo. Dat hang je aan, dat haal je af, zestig koeien, twee keer op een dag. Ik "
        .. "zag haar met links de deur [van de put](put) opendoen.",
      denkt = "Ze doet alles met rechts." },
    [3] = { "Na het melken hield ze haar polsen onder de warme kraan. Ze dacht dat ik het niet wist. Ik stond er "
        .. "[met de rug naartoe](rug), maar een kraan hoor je.",
      denkt = "Elke avond iets langer.",
      zwijg = { "Toen ben ik over [een robot](graag) begonnen.", denkt = "Van die kraan heb ik niks gezegd." } },
    [4] = { "Ze had pijn, en ik dacht: daar is wat op. Nou ja. [Een robot](graag).",
      denkt = "Honderdveertigduizend. Handschoenen had ze ook wel gewild.",
      zwijg = { "Ze heeft nog nooit gezegd dat ze er blij mee is. Of niet.",
        denkt = "Gevraagd heb ik het ook niet." } },
  },
}

haakje "graag" { soort = "belang", vak = "klanten 3", ook = "product 1",
  zeg {
    preek "Zoiets beslis je samen, aan tafel.",
    door "En toen u ermee thuiskwam, hoe was dat?",
    sluit "Wanneer heeft u toen getekend?",
    vult { "Zij heeft u dus eigenlijk overgehaald.",
      dan = { "Zij mij? Nee. Ze zei: als jij het graag wilt. Meer heeft ze nooit gezegd. En ik dacht alleen aan "
          .. "[haar polsen](polsen).",
        denkt = "Het kan zijn dat zij nou net hetzelfde tegen iemand zit te vertellen." } },
  },
  antwoord {
    [1] = { "Het was zo rond.", denkt = "Tien minuten. Langer hebben we over de koelkast gedaan.",
      zwijg = { "Als jij het graag wilt, zei ze. En ik deed [of dat zo was](alsof).",
        denkt = "Ik kan het nog nadoen." } },
    [2] = { "Ik kwam met die folder, hier aan tafel. Als jij het graag wilt, zei ze. En ze legde [de helft](erfdeel) "
        .. "erbij.",
      denkt = "De aardappels stonden op. Ze draaide het gas lager." },
    [3] = { "Ik wou dat ding niet graag. Ik wou [haar polsen](polsen) sparen. En zij dacht: Geert wil een robot.",
      denkt = "Dat moet ze gedacht hebben.",
      zwijg = { "Dus hij staat er, en geen van ons tweeën heeft hem gewild.",
        denkt = "Daar komen ze uit Duitsland naar kijken." } },
    [4] = { "Als jij het graag wilt, zei ze, [met de rug](rug) naar mij toe. Zo deden we dat [in de put](besproken) "
        .. "ook, als het ergens om ging. En ik hoorde alleen ja.",
      denkt = "Dertig jaar naar die rug geluisterd. En toen een keer niet.", blik = "tafel",
      zwijg = { "Ik was zo blij dat het rond was.", denkt = "Voor haar, dan." } },
  },
}

haakje "erfdeel" { soort = "belang", vak = "markt 2", ook = "product 1",
  zeg {
    stuurt "En dat moet natuurlijk ook renderen?",
    sluit "Is dat bij de notaris ook vastgelegd?",
    prijst "Dat is wel echt vertrouwen, hoor.",
    terug "Er zit dus ook geld van haar in.",
  },
  antwoord {
    [1] = { "De helft de bank, de helft Dinie.", denkt = "Van de bank krijg ik elk jaar een brief. Van Dinie niet.",
      zwijg = { "Zeventig. En [een koe](bruidskoe), maar dat was eerder.",
        denkt = "Die koe was meer waard, toen." } },
    [2] = { "Haar vaders boerderij, gedeeld door zeven, dat was zeventig. Leg het er maar in, zei ze. Ze had er ook "
        .. "een keuken van kunnen nemen, in plaats van [aan deze tafel](tafel).",
      denkt = "Die deurtjes zijn van drieëntachtig. Er sluit er nog één." },
    [3] = { "Ze is er in vijf jaar misschien tien keer bij geweest. Ze loopt om die robot heen. In de put komt ze "
        .. "wel, geloof ik. Er liggen altijd [schone doeken](doeken).",
      denkt = "Als er visite is, laat ze hem wel zien.",
      zwijg = { "Ik loop er trouwens ook omheen.", denkt = "Aan de andere kant. We komen elkaar niet tegen." } },
    [4] = { "En dan zeg ik: Dinie, ik had liever [de oude put](put) gehouden. Met haar ouderlijk huis ernaast te "
        .. "zoemen?",
      denkt = "Dat krijg je dus niet over je lippen." },
  },
}

haakje "tijdover" { soort = "gevoel", vak = "klanten 2", ook = "klanten 1",
  zeg {
    stuurt "Dat moet toch heerlijk zijn, al die uren?",
    prijst "Daar zijn een hoop boeren jaloers op.",
    terug "Er kwamen dus ineens drie uur vrij.",
    preek "Dan moet u echt een hobby zoeken.",
  },
  antwoord {
    [1] = { "Drie uur op een dag.", denkt = "Twintig in de week. Eenentwintig.",
      zwijg = { "Ik heb de achterdeur geverfd. Drie keer, in één zomer. Dan [lijkt het wat](alsof).",
        denkt = "Groen, ander groen, en weer het eerste groen." } },
    [2] = { "Half zes word je toch wakker. Dan zit je hier. Zij leest de krant, ik kijk naar buiten. Of "
        .. "[andersom](tafel).",
      denkt = "De krant is uit om zes uur. Dan is het nog geen half zeven." },
    [3] = { "Ik had gezegd: dan ben ik meer in huis. Dat ben ik ook. Ik weet alleen niet wat ik [hier moet](tafel).",
      denkt = "Dat heb ik beloofd en dat heb ik gedaan. In huis.",
      zwijg = { "Woensdags is ze vrij. Dan heb ik altijd wat in de schuur.",
        denkt = "Gisteren was het een scharnier. Dat scharnier mankeerde niks." } },
    [4] = { "Drie uur per dag stond ik [naast mijn vrouw](rechts). Die heb ik ingeruild.",
      denkt = "Ik had er wat anders voor terug gedacht." },
  },
}

-- De tafel: hoe je met z'n tweeën in een keuken zit.

haakje "tafel" { soort = "gevoel", vak = "klanten 3", ook = "klanten 2",
  zeg {
    door "En hier, met z'n tweeën, hoe gaat dat?",
    vult { "U heeft elkaar niet zoveel meer te vertellen.",
      dan = { "Juist wel. Wij hebben tweeëndertigduizend uur gepraat. Alleen niet hier. [In de melkput](put).",
        denkt = "Ik heb er een koe voor moeten nemen." } },
    preek "Gewoon eens samen een weekendje weg.",
    sluit "Hoe laat eet u hier, samen?",
  },
  antwoord {
    [1] = { "Ik hier. Dinie daar.", denkt = "Op die stoel daar, aan de overkant.",
      zwijg = { "Jij zit op haar plek, recht tegenover. Ik ben haar [met de rug](rug) gewend.",
        denkt = "Opschuiven hoeft niet." } },
    [2] = { "Je kijkt elkaar aan en dan ben je het kwijt. Dan zeg je: lekker gehakt. [Die briefjes](briefjes) lopen "
        .. "beter.",
      denkt = "Het was ook lekker gehakt. Maar het is geen gesprek." },
    [3] = { "Recht tegenover elkaar, dat hebben wij nooit gekund. Wij moesten er wat bij omhanden hebben. "
        .. "[In de put](put) ging het.",
      denkt = "Toen ik haar vroeg, was ze een fiets aan het oppompen.",
      zwijg = { "Jij kijkt ook naar buiten, nu. Dat praat beter.",
        denkt = "Zo met z'n allen naar een natte tuin kijken. Dit gaat." } },
    [4] = { "Van de winter zei ze, over het eten heen: wat ben je stil. En ik zat barstensvol, net als "
        .. "[vroeger onder het melken](rechts).",
      denkt = "En ik zei: moe. Moe, zei ik.", blik = "raam",
      zwijg = { "Ze zei: ik ook.", denkt = "Ze was niet moe." } },
  },
}

haakje "briefjes" { soort = "gevoel", vak = "klanten 3", ook = "markt 2",
  zeg {
    stuurt "Een appje is toch veel handiger?",
    terug "Op papier lukt het dus wel.",
    sluit "Schrijft u ze allebei, of alleen zij?",
    prijst "Wat ouderwets gezellig.",
  },
  antwoord {
    [1] = { "Gehakt staat in de koelkast. Zulke dingen.",
      denkt = "Er ligt er nog één, onder de suikerpot.",
      zwijg = { "Ik bewaar ze. In die la, onder [de brief van de provincie](brief).",
        denkt = "Van die la, dat ging vanzelf." } },
    [2] = { "Zij gaat om half zeven weg, ik ben dan achter. Ligt er een briefje. Ik leg er 's avonds een terug, als "
        .. "zij [al ligt](slaapt). Over het weer, meest.",
      denkt = "Vannacht drie graden, wind gaat liggen. Dat is voor mij een hele brief." },
    [3] = { "Ik gooi ze niet weg. In die la liggen ze, onder [de uitkoopbrief](brief). Vijf jaar gehakt.",
      denkt = "Er zit er één bij met alleen een streep. Toen werd ze geroepen.",
      zwijg = { "Soms staat er een kruisje onder. Dan laat ik hem een dag liggen.",
        denkt = "Een kruisje is een zoen. Dat weet iedereen." } },
    [4] = { "Eén keer stond er: koud vannacht, trek die dikke aan. Terwijl ze dan [slaapt](slaapt).",
      denkt = "Ik heb die dikke aangetrokken. En toch nog gedacht dat ze niks wist." },
  },
}

haakje "brief" { soort = "feit", vak = "markt 2", ook = "markt 3",
  zeg {
    vult { "Zo'n uitkoopbrief, die hangt boven je hoofd.",
      dan = { "Die? Daar staat in dat het mag. Wij moeten niks. Hij ligt mooi plat, op [de briefjes](briefjes) van "
          .. "Dinie.",
        denkt = "Ze gaan er altijd zachter bij praten." } },
    stuurt "Daar ligt u vast wakker van?",
    eerlijk "Van die regelingen snap ik eerlijk gezegd niks.",
    sluit "Tot wanneer kunt u nog reageren?",
  },
  antwoord {
    [1] = { "Van de provincie. Ligt daar goed.", denkt = "De la klemt. Dat is alles wat er mis is.",
      zwijg = { "Er liggen [briefjes](briefjes) onder. Die heb ik vaker in mijn hand.",
        denkt = "Vijf jaar briefjes. Met elastiekjes erom, per jaar." } },
    [2] = { "Wij zitten achttien kilometer van de hei, en [de melkprijs](melkprijs) is goed. Die brief krijgt "
        .. "iedereen. [Aalbert](buur), aan de overkant van het land, heeft getekend.",
      denkt = "Goeie prijs gehad. En nou zit hij daar." },
    [3] = { "Iedereen die hier komt begint erover, heel voorzichtig, of er wie opgebaard ligt. Met die brief is "
        .. "niks. Er liggen [briefjes van Dinie](briefjes) onder, daar vraagt niemand naar.",
      denkt = "En dan begin ik er zelf over.",
      zwijg = { "Vraag het ook maar niet. Of jawel.", denkt = "Ik zou ze zelf eens over moeten lezen." } },
  },
}

haakje "buur" { soort = "gevoel", vak = "markt 3", ook = "klanten 2",
  zeg {
    preek "Dan is hij mooi op tijd gestopt.",
    eerlijk "Ik zou ook niet weten wat ik dan deed.",
    door "En hij daar, hoe is het nu met hem?",
    stuurt "Waarom zou u dan ook doorgaan?",
  },
  antwoord {
    [1] = { "Aalbert. Gestopt, in oktober.", denkt = "Honderdtien koeien. In twee dagen weg.",
      zwijg = { "'s Nachts om half vijf gaat daar het licht aan. Dan kom ik [uit de stal](stal).",
        denkt = "Half vijf. Precies als ik naar bed ga." } },
    [2] = { "Hij staat nog op om te melken. Half vijf gaat de keukenlamp aan. Dat zie ik over het land, als ik "
        .. "[uit de stal](stal) kom.",
      denkt = "Hij zit daar dan met koffie. Ik denk met koffie." },
    [3] = { "Zijn vrouw is al jaren weg. Dus die zit daar, om half vijf, met een lamp. Ik zwaai. Hij ziet mij niet, "
        .. "het is bij mij donker.",
      denkt = "Ik zwaai naar een lamp.",
      zwijg = { "Daar moet ik aan denken, bij [dat huisje](huisje).",
        denkt = "Ik ben dan wél met z'n tweeën. Dat is het verschil. Hoop ik." } },
  },
}

haakje "melkprijs" { soort = "feit", vak = "markt 2", ook = "markt 1",
  zeg {
    stuurt "Dat is zeker weer veel te weinig?",
    eerlijk "Ik weet niet eens wat een goede prijs is.",
    preek "Dan moet u nu vooral vooruitkijken.",
    vult { "Daar wordt u niet vrolijk van.",
      dan = { "Jawel hoor. Dit is een beste prijs. Iedereen kijkt er zo bij, net als bij [die uitkoopbrief](brief).",
        denkt = "Ze willen graag dat het slecht gaat. Dan weten ze wat ze moeten zeggen." } },
  },
  antwoord {
    [1] = { "Eenenvijftig cent.", denkt = "Per liter, bedoel ik.",
      zwijg = { "Dat is goed. Dat wil niemand horen. Ze vragen liever naar [die uitkoopbrief](brief).",
        denkt = "Dan kijken ze ineens heel beleefd." } },
    [2] = { "Kon minder. Zo goed is hij in jaren niet geweest. Op verjaardagen vragen ze ernaar of ik iemand "
        .. "verloren heb. En dan naar [die uitkoopbrief](brief).",
      denkt = "Dan zeg ik: ach. En dan krijg ik een stuk taart." },
    [3] = { "Het gaat goed hier. Eenenvijftig cent, de opvolging [rond](ilse), en [één koe](grada) die niet meedoet. "
        .. "Dat kan van die prijs allemaal uit.",
      denkt = "Die ene had ik eraf kunnen laten.",
      zwijg = { "Het is het geld niet, bij ons.",
        denkt = "Dat zei mijn vader ook, en die had niks." } },
    [4] = { "Ik heb uitgerekend wat het kost, weer [met z'n tweeën](rechts) melken. Drie cent de liter.",
      denkt = "Van de winter, op de achterkant van de brokkenbon.",
      zwijg = { "Dat heb ik ervoor over.", denkt = "Zestien, zeventienduizend in het jaar. Ja." } },
  },
  antwoord { stemming = "gras",
    [1] = { "Eenenvijftig. Van melk. Gras doet vandaag meer.", denkt = "Nog droog. Nog net.",
      zwijg = { "Met natte kuil haal je dat niet. Dan wordt het [die brief](brief), zeggen ze.",
        denkt = "Zeggen ze. Met een gezicht." } },
  },
}

-- De put: waar alles gezegd is.

haakje "put" { soort = "belang", vak = "promotie 2", ook = "klanten 2",
  zeg {
    eerlijk "Ik kan mij bij zo'n put niks voorstellen.",
    door "Zo'n put, wat was dat voor een plek?",
    vult { "Dat was zeker zwaar werk, daar beneden.",
      dan = { "Zwaar. Ja. Maar als je mij vraagt waar ik het liefst sta, dan is het daar. Links, en [Dinie](rechts) "
          .. "rechts.",
        denkt = "Daar was niet eens naar gevraagd." } },
    stuurt "Waarom maakt u er geen opslag van?",
  },
  antwoord {
    [1] = { "De oude melkput. Twee keer vijf. Leeg.", denkt = "Op een kast na, en een kruk, en een radio.",
      zwijg = { "Leeg. Er hangt nog wel [een radio](radio).",
        denkt = "Hij staat, die radio. Hij hangt niet. Maakt niet uit." } },
    [2] = { "Twee keer vijf. Zelf gebouwd, met mijn vader, in achtentachtig. Anderhalf uur 's morgens, anderhalf uur "
        .. "'s middags. Ik links. [Dinie rechts](rechts).",
      denkt = "Er zit een traptree in die te hoog is. Iedereen struikelt, wij niet." },
    [3] = { "Je staat rug aan rug. Zij haar rij, ik de mijne. Je ziet elkaar niet en je hebt je handen vol. "
        .. "[Dan zeg je wat](besproken).",
      denkt = "Anderhalve meter. Ik wist altijd waar ze stond.",
      zwijg = { "Daar is alles gezegd. Hier binnen [nooit wat](tafel).",
        denkt = "Het is buiten. En binnen is binnen." } },
    [4] = { "Er komt [zand](zand) in, na de eerste snede. Ik heb gezegd dat het goed was.",
      denkt = "Ik stond met de koelkast open. Die piepte al.",
      zwijg = { "Veertig kuub zand.", denkt = "Het nummer van die zandman had Bram van mij." } },
  },
}

haakje "rechts" { soort = "belang", vak = "promotie 2", ook = "klanten 3",
  zeg {
    sluit "Komt ze nog in de stal?",
    preek "Vraag haar gewoon een keer mee.",
    terug { "U mist dat, met z'n tweeën.", gevoel = true },
    vult { "U wilt terug naar vroeger.",
      dan = { "Terug hoeft niet. Zestig koeien hoeft niet, met haar polsen. Een stuk of zes. Zij rechts, ik links. "
          .. "Maar er komt [zand](zand) in die put.",
        denkt = "Ik wist niet dat ik dat al bedacht had." } },
  },
  antwoord {
    [1] = { "In de put stond zij rechts. Ik links.", denkt = "Van de eerste morgen af. Ze liep er zo heen.",
      zwijg = { "Ik hoorde aan haar laarzen hoe het met haar was. [Met de rug](rug) naar elkaar toe.",
        denkt = "Een boze stap, een moeie stap. Op de trap hoorde je het al." } },
    [2] = { "In [de put](put) molk zij rechts, ik links. Vijf voor haar, vijf voor mij. Ze was altijd eerder klaar. "
        .. "Dan zette ze [de radio](radio) harder en wachtte tot ik zover was.",
      denkt = "Ik deed het expres, soms. Iets langzamer. Dan zong ze nog een nummer." },
    [3] = { "Ik melk er nog één [met de hand](handwerk), 's nachts, bij [de put](put). Een koe melk je rechts, dat "
        .. "leert elk kind. Ik zit links. Rechts is van Dinie.",
      denkt = "Grada moest er ook aan wennen.",
      zwijg = { "Dan zeg ik wat, en dan wacht ik even.", denkt = "Vijf tellen. Dan ga ik verder." } },
    [4] = { "Ik melk er nog één, 's nachts, bij [de put](put). Ik zit links. Rechts laat ik vrij.",
      denkt = "…", blik = "tafel",
      zwijg = { "En over drie weken komt er [zand](zand) in.",
        denkt = "Er staat niemand, rechts. Dat weet ik ook wel. Ik vraag wat, en dan luister ik." } },
  },
  antwoord { stemming = "kalf",
    [3] = { "Vannacht stonden we er weer, allebei aan een touw. Vijf jaar niet gebeurd. En het had al die tijd "
        .. "gekund, er kalft er elke week wel een [om drie uur](stal).",
      denkt = "Anders roep ik haar nooit. Ze moet haar slaap hebben.",
      zwijg = { "Ik dacht altijd: laat haar [slapen](slaapt).", denkt = "En zij lag daar." } },
  },
}

haakje "radio" { soort = "gevoel", vak = "promotie 2", ook = "klanten 1",
  zeg {
    stuurt "Koeien geven daar toch meer melk van?",
    sluit "Welke zender stond er altijd op?",
    prijst "Gezellig, muziek bij het werk.",
    door "Die radio, wie luisterde daarnaar?",
  },
  antwoord {
    [1] = { "De piraat. De knop was eraf.", denkt = "Hij kon alleen nog op de piraat.",
      zwijg = { "[Dinie](rechts) kende alles uit het hoofd.", denkt = "Ook de Duitse. Vooral de Duitse." } },
    [2] = { "De knop was eraf, dus altijd de piraat. Polka's, en de groeten aan de mensen op de Kanaaldijk. Dinie "
        .. "zong. Was het nummer uit, dan [praatten we](besproken).",
      denkt = "Eén keer deden ze de groeten aan ons. Van wie, dat weten we nog niet." },
    [3] = { "Bij de robot hangt een nieuwe. Voor de koeien, zei die man. Die staat uit. De oude staat nog in de put, "
        .. "op de rand. [Aan haar kant](rechts).",
      denkt = "Ik zet hem weleens aan. Zachtjes.",
      zwijg = { "Er zitten batterijen in. Die vervang ik elk jaar.",
        denkt = "Met kerst. Dan doe ik ook de rookmelder." } },
  },
}

haakje "rug" { soort = "gevoel", vak = "klanten 3", ook = "promotie 2",
  zeg {
    eerlijk "Aan een rug zie ik niks, ben ik bang.",
    vult { "Dan zal ze wel boos zijn geweest.",
      dan = { "Als Dinie boos is, kijkt ze je aan. Met de rug, dan is het ernst. Bij [de robot](graag) stond ze ook "
          .. "zo.",
        denkt = "Boos is makkelijk. Boos heb ik nooit verkeerd gehoord." } },
    preek "Aankijken is toch de basis van contact.",
    sluit "Staat ze wel vaker zo, hier in huis?",
  },
  antwoord {
    [1] = { "Dat zijn wij gewend.", denkt = "Hij kijkt naar mijn rug. Die zit tegen de stoel.",
      zwijg = { "Van [de put](put). Daar zag je niks anders.", denkt = "Een geruite rug. Later een groene." } },
    [2] = { "Negenentwintig jaar stonden wij rug aan rug, [in de put](put). Dan leer je het horen.",
      denkt = "Ik kon aan een melkstel horen of ze gehuild had." },
    [3] = { "Als het ernst is, draait Dinie zich om. Zo is ze dat gewend. Toen ik met [de robot](graag) kwam stond "
        .. "ze bij het aanrecht.",
      denkt = "Aardappels. Ze schilde door.",
      zwijg = { "En laatst weer, bij [dat zand](zand).", denkt = "Er waren geen aardappels. Ze stond er zomaar." } },
    [4] = { "Ik had het aan haar rug… Nou ja. Ik luisterde [naar wat ze zei](graag).",
      denkt = "Ze schilde ook wat hard.",
      zwijg = { "Dertig jaar geoefend.", denkt = "En dan op het examen zakken." } },
  },
}

haakje "besproken" { soort = "belang", vak = "klanten 3", ook = "promotie 2",
  zeg {
    prijst "Zo hoort dat in een goed huwelijk.",
    sluit "Hoe vaak kwam dat voor, dat praten?",
    stuurt "Dat kan hier in de keuken toch ook?",
    door "Vertelt u eens wat daar besproken is.",
  },
  antwoord {
    [1] = { "Alles wel.", denkt = "Waar moet je dan beginnen.",
      zwijg = { "Hoe de kinderen moesten heten. Ook [de eerste](zaterdag), die niet gebleven is.",
        denkt = "Dat tweede had ik voor mij willen houden." } },
    [2] = { "Hoe ze moesten heten. Dat mijn moeder naar het tehuis ging. Dat Jeroen geen boer werd, dat zei Dinie, "
        .. "[van rechts](rechts). Ik had het nog niet gezien.",
      denkt = "Hij was elf. Ze had gelijk." },
    [3] = { "Je zegt het tegen een uier. Er kijkt niemand, dus het kan eruit. En een koe of twee later komt er "
        .. "antwoord, [van rechts](rechts).",
      denkt = "Zo lang heb je ook wel nodig.",
      zwijg = { "Ook over [onze eerste](zaterdag). Die niet gebleven is.",
        denkt = "Ilse weet dat hij er was. Meer niet." } },
    [4] = { "Voor onze Ilse was er [een jongetje](zaterdag). Dat is daar gezegd en nergens anders.",
      denkt = "Verder hoeft niet. Hij mag. Maar het hoeft niet.", blik = "raam",
      zwijg = { "Op een zaterdag.", denkt = "Wind noord, zes graden. Dat weet ik nog." } },
  },
}

haakje "zaterdag" { soort = "gevoel", vak = "klanten 3", ook = "promotie 2",
  zeg {
    preek "Daarover praten helpt, ook na jaren.",
    vult { "Daar bent u nooit overheen gekomen.",
      dan = { "Jawel. Je komt er wel overheen. Het is alleen maar op één plek gezegd, en daar komt [zand](zand) in.",
        denkt = "Het was netjes bedoeld. Nou snap ik zelf pas wat dat zand is." } },
    sluit "Kreeg u daar toen hulp bij?",
    terug { "Dat droeg u daar samen, onder het werk.", gevoel = true },
  },
  antwoord {
    [1] = { "Lang geleden.", denkt = "Drieëndertig jaar, in november.",
      zwijg = { "Voor Ilse was er een jongetje. Dat is niet gebleven.",
        denkt = "Ze zeggen altijd dat het erg is. Nu even niet." } },
    [2] = { "Voor Ilse was er een jongetje. Dat is niet gebleven. Ruim een week later stond Dinie "
        .. "[weer rechts](rechts). Ik zei: ga nog liggen. Ze hing aan.",
      denkt = "Ik hoorde haar laarzen niet." },
    [3] = { "Ruim een week later stond ze [weer rechts](rechts). Ze hing aan en ze zei niks. Bij de vierde koe zei "
        .. "ze zijn naam. Over een koe heen.",
      denkt = "Ik had mijn handen vol. Dat was maar goed ook.", blik = "tafel",
      zwijg = { "Hendrik. Naar mijn vader.", denkt = "Nou heb ik het ook gezegd. Voor het eerst hier binnen." } },
    [4] = { "Hij is één keer genoemd. Daar.", denkt = "Even niks nu.", blik = "tafel",
      zwijg = { "En daar komt [zand](zand) in.", denkt = "Ja. Daarom kan ik niet tegen dat zand." } },
  },
}

haakje "zand" { soort = "belang", vak = "promotie 2", ook = "markt 3",
  zeg {
    stuurt "Straks is dat toch veel praktischer?",
    preek "Dan zegt u dat u zich bedacht heeft.",
    sluit "Ligt die datum al vast?",
    terug { "Dat zand zit u dwars, hoor ik.", gevoel = true },
  },
  antwoord {
    [1] = { "Na de eerste snede. Veertig kuub.", denkt = "Dat zijn drie wagens.",
      zwijg = { "Drieëntwintig mei. [Ilse](ilse) heeft het opgeschreven.",
        denkt = "Op de kalender staat: zand. Verder niks." } },
    [2] = { "[Ilse](ilse) wil van de put kalverhokken maken. Ze heeft gelijk, hij staat leeg. Bram heeft het zand "
        .. "besteld, drieëntwintig mei. Een zaterdag.",
      denkt = "Weer een zaterdag. Dat kan zij niet weten." },
    [3] = { "Ik dacht dat je het erg zou vinden, zei Ilse. Welnee, zei ik. [Het is maar een put](alsof).",
      denkt = "En ik lachte erbij. Dat doe ik anders nooit, daar had ze het aan kunnen zien.",
      zwijg = { "Toen ben ik naar buiten gegaan. Regen meten. Er was geen regen.",
        denkt = "Nul. Ik heb het nog opgeschreven ook." } },
    [4] = { "Mijn dochter vroeg het, hier in de keuken. Is goed, zei ik. En Dinie zei ook: is goed.",
      denkt = "En ik geloofde het.",
      zwijg = { "[Met de rug](rug) naar ons toe.", denkt = "Bij het aanrecht. Net als toen met die robot." } },
  },
}

-- Later: de dochter, het huisje achter de kerk.

haakje "ilse" { soort = "feit", vak = "markt 3", ook = "klanten 1",
  zeg {
    vult { "De opvolging zal wel een heel gedoe zijn geweest.",
      dan = { "Een half uur. In december, bij de notaris. Er was taart bij. Ik heb meer gedoe met [dat zand](zand).",
        denkt = "Ze zitten er altijd op te wachten, op een drama met de opvolging." } },
    prijst "Fijn dat er een opvolger is.",
    door "Straks dus zij. Wat wordt er anders?",
    sluit "Wanneer neemt ze het over?",
  },
  antwoord {
    [1] = { "Ilse neemt het over. Over drie jaar.", denkt = "Getekend en al. Daar hoeft hij niks mee.",
      zwijg = { "Ze begint met [zand](zand). In de put.", denkt = "Er valt niks tegenin te brengen." } },
    [2] = { "Ilse en Bram, over drie jaar. Zij is beter met cijfers, ik met poten. Wij gaan dan "
        .. "[achter de kerk](huisje) wonen.",
      denkt = "Met cijfers, en ze heeft die ene nog nooit gevonden." },
    [3] = { "Zij loopt door een stal en ziet wat eruit kan. Dat moet ook, op haar leeftijd. Dus er komt [zand](zand) "
        .. "in de put.",
      denkt = "Ik keek ook zo, toen mijn vader hier nog liep.",
      zwijg = { "Ze heeft daar in een appelkist gelegen, met een kruik. Weet ze niks meer van.",
        denkt = "Tussen de melkbussen. Ze sliep overal doorheen, toen." } },
  },
}

haakje "huisje" { soort = "gevoel", vak = "markt 3", ook = "klanten 3",
  zeg {
    prijst "Lekker, straks nergens meer voor op.",
    stuurt "En daar kijkt u vast naar uit?",
    sluit "Heeft u daar al iets gekocht?",
    terug { "U ziet ertegen op, dat huisje.", gevoel = true },
  },
  antwoord {
    [1] = { "Achter de kerk. Alles gelijkvloers.",
      denkt = "Er is een pinautomaat op loopafstand. Dat zei de makelaar.",
      zwijg = { "Met [een tafel](tafel).", denkt = "Ik weet niet waarom ik tafel zeg. Jawel." } },
    [2] = { "Achter de kerk, gelijkvloers. Een tuintje van vijf bij acht. Ik zou niet weten waar ik daar heen moet, "
        .. "om tien voor vier. [Hier wel](stal).",
      denkt = "Naar de kerk, zeker." },
    [3] = { "Dan is er 's nachts niks om naartoe te gaan. Dan is er zij, en ik, en [een tafel](tafel).",
      denkt = "Zo stond het er in mijn hoofd ook. In die volgorde.",
      zwijg = { "Achter is een tuintje, vijf bij acht. Er kan er één in. Ik heb het gemeten.",
        denkt = "Grada, achter de kerk. Ze zien ons aankomen." } },
    [4] = { "Voor die tijd moet het op zijn, dat [doen alsof](alsof). Dat neem ik daar niet mee naartoe.",
      denkt = "Drie jaar. Dan hangt er geen stal meer tussen." },
  },
}

-- Het contract: waarom hij het opzegde.

haakje "monteur" { soort = "feit", vak = "product 3", ook = "product 2",
  zeg {
    stuurt "Een vast gezicht zou toch schelen?",
    sluit "Waren ze wel op tijd, die mannen?",
    eerlijk "Steeds een ander. Dat is van ons niet netjes.",
    preek "Bij storing moet je altijd eerst bellen.",
  },
  antwoord {
    [1] = { "Iedere keer een ander.", denkt = "Ik heb hun namen opgeschreven, in het begin.",
      zwijg = { "Eén was er goed. Die [zei niks](stil).", denkt = "Daar heb ik het nog weleens over, met Sep." } },
    [2] = { "Zes, in vier jaar. De een wil koffie, de ander kijkt op zijn telefoon. Er was er één die "
        .. "[zijn mond hield](stil). Die zag het.",
      denkt = "Wat hij zag zeg ik nog niet." },
    [3] = { "Ze lezen hem uit en ze zeggen: er is niks mee. Dat wist ik. Maar wel elke nacht "
        .. "[tien voor vier](wekker).",
      denkt = "Daar keek er maar één van op. Honderdtien, voor het voorrijden.",
      zwijg = { "Ik betaal het. Ook sinds ik [opgezegd](opgezegd) heb. Het is mij dat waard.",
        denkt = "Honderdtien, voor een smoes. Er zijn duurdere." } },
  },
}

haakje "opgezegd" { soort = "belang", vak = "product 3", ook = "promotie 3",
  zeg {
    vult { "U vond het te duur geworden.",
      dan = { "Dat heb ik aangekruist. Te duur. Er was geen hokje voor [de nacht](nacht).",
        denkt = "Zevenduizend achthonderd. Dat is ook te duur. Maar daar kwam het niet van." } },
    sluit "Wanneer heeft u precies opgezegd?",
    door "Toen hield u ermee op. Wat was er gebeurd?",
    eerlijk "In mijn papieren staat niet waarom.",
  },
  antwoord {
    [1] = { "Per keer betalen is goedkoper.", denkt = "Als er nooit wat is. En er is nooit wat.",
      zwijg = { "Jullie kwamen met iets nieuws. [Voor de nacht](nacht).",
        denkt = "Daar hebben ze het nog over gehad op kantoor, denk ik. Die boer." } },
    [2] = { "Jullie kwamen met een meldkamer. De meldingen gingen daarheen, en ik kon [de hele nacht](nacht) blijven "
        .. "liggen. Toen heb ik opgezegd.",
      denkt = "Die jongen was er zo trots op. Ik had het lef niet." },
    [3] = { "Stel je voor. Dan gaat er 's nachts niks meer, en dan moet ik tegen Dinie zeggen wat ik "
        .. "[in de stal](stal) doe.",
      denkt = "Die meldkamer. Die had mij er zo uit gehad.",
      zwijg = { "Een contract tegen storingen. En dat was het enige wat ik had.",
        denkt = "Lach maar. Ik ook." } },
  },
}

-- Woorden zonder haakje, dingen in de keuken, iets van jezelf.

los {
  zeg {
    sluit "Gaat dat altijd zo?",
    door "Hoe moet ik dat zien?",
    terug "Dat is dus gewoon zo.",
    stuurt "Dat is toch overal hetzelfde?",
  },
  antwoord {
    [0] = { "Ja.", denkt = "Daar hoefde geen antwoord op. Toch gegeven." },
    [1] = { "Zoals ik het zeg.", denkt = "Er zat niks achter. Soms is een zin gewoon een zin." },
    [2] = { "Daar zit niks achter. Ik moest wat zeggen.", denkt = "Dat krijg je, als er bezoek is." },
    [3] = { "Dat was vulling. Je mag daar ook gewoon niks op zeggen.",
      denkt = "Goed geluisterd. Alleen nu even mis." },
  },
}

ding "foto" { kop = "de foto boven de deur", vak = "promotie 2",
  zeg {
    stuurt "Dat is vast van heel lang geleden?",
    prijst "Wat een leuke foto is dat.",
    ziet "U staat er allebei met de rug op.",
    sluit "Wie heeft die foto gemaakt?",
  },
  antwoord {
    [0] = { "Foto.", denkt = "Nu gaan we de muren langs." },
    [1] = { "Dat is de put. Ilse heeft hem gemaakt, voor school.", denkt = "Ze had er een zeven voor." },
    [2] = { "Dat zijn wij, in [de put](put). Ilse moest voor school haar ouders fotograferen. Draai je eens om, zei "
        .. "ze. Wij moesten melken.",
      denkt = "De meesten zien de koeien." },
    [3] = { "Van voren staan [Dinie en ik](rechts) er nooit samen op. Ja, op de trouwfoto. Daar kijken we allebei "
        .. "naar een koe.",
      denkt = "Die stond nog op de kar.",
      zwijg = { "Dinie heeft hem opgehangen. De week dat [de robot](robot) kwam.",
        denkt = "Daar had ik toen wel even bij stil mogen staan." } },
  },
}

ding "krukje" { kop = "het krukje bij de achterdeur", vak = "klanten 2",
  zeg {
    ziet "Daar hangt nog vers stro aan.",
    sluit "Is dat nog een erfstuk?",
    prijst "Zoiets staat enig, in een keuken.",
    stuurt "Vroeger werd daar zeker op gemolken?",
  },
  antwoord {
    [0] = { "Krukje.", denkt = "Drie poten. Verder nog iets?" },
    [1] = { "Dat staat daar maar.", denkt = "Het staat daar omdat het daar het dichtst bij de deur staat." },
    [2] = { "Dat gaat 's nachts mee. [Als hij belt](storing).",
      denkt = "Met een kruk naar een storing. Dat klinkt gek." },
    [3] = { "Dat is stro van vannacht. Daar zit ik op, als ik er één [met de hand](handwerk) melk.",
      denkt = "Verstand van koeien heeft hij niet, maar kijken kan hij.",
      zwijg = { "Bij [één koe](grada).", denkt = "De rest redt zich." } },
  },
}

ding "kalender" { kop = "de kalender met potloodstreepjes", vak = "product 2",
  zeg {
    vult { "U houdt de storingen dus keurig bij.",
      dan = { "Ik niet. Dat doet Dinie. Voor elke nacht dat [hij belt](storing). Ik schrijf alleen de regen op.",
        denkt = "Keurig is het wel. Zij is altijd keurig." } },
    sluit "Zijn dat de dagen met regen?",
    door "Van wie zijn die streepjes?",
    prijst "Wat een handig systeem heeft u daar.",
  },
  antwoord {
    [0] = { "Van de voerhandel. Krijg je.", denkt = "Met een trekker voor elke maand." },
    [1] = { "Die zijn van Dinie. Eén voor elke nacht.", denkt = "Met potlood. Altijd 's morgens, vóór de koffie." },
    [2] = { "Voor elke nacht dat [hij belt](storing) zet Dinie er 's morgens één. Ze zegt er niks bij.",
      denkt = "Ik dacht altijd: die spaart ze op, voor als de monteur komt.",
      zwijg = { "Het zijn er nu honderdtwintig, dit jaar.",
        denkt = "Er is nog geen nacht overgeslagen." } },
    [3] = { "In januari staan er drie die niet kunnen. Toen lag ik [in bed](griep).",
      denkt = "Ik heb er lang naar staan kijken, naar die drie.",
      blik = "raam" },
  },
}

jezelf "schoenen" { diepte = 0,
  zeg {
    zelf "Deze schoenen heb ik gisteren speciaal voor hier gekocht.",
    zelf "Ik heb buiten geloof ik met één schoen in iets zachts gestaan.",
  },
  antwoord {
    [0] = { "Droogt wel.", denkt = "Het gaat over schoenen. Best." },
    [1] = { "Daar staat een slang, straks.", denkt = "Dat is iedereen hier weleens overkomen." },
    [2] = { "Dat is kuil, dat trekt eruit. Laat ze maar drogen, dan valt het eraf. Ik loop er [elke nacht](nacht) "
        .. "doorheen.",
      denkt = "Ik heb hier ook jaren op de verkeerde schoenen gelopen. Op de trouwerij, bijvoorbeeld." },
  },
}

jezelf "bang" { diepte = 1,
  zeg {
    zelf "Ik ben een beetje bang voor koeien, als ik eerlijk ben.",
    zelf "Ik heb net een omweg gemaakt om die koeien heen.",
  },
  antwoord {
    [0] = { "Zij ook voor jou.", denkt = "Dat is nog waar. Ze stonden alle vijf te kijken." },
    [1] = { "Dat is verstandig. De vorige liep zo [achter een vaars](vaars) langs.",
      denkt = "Bang is niet erg. Bang kijkt uit." },
    [2] = { "Dat mag. Je moet ze laten weten waar je bent, dat is alles. [In de put](put) praatten wij daarom "
        .. "altijd.",
      denkt = "Daarom. Nou ja. Daar begon het mee." },
    [3] = { "Dinie was bang voor paarden. Is ze nog. Maar een koe die trapt, die praatte ze zo tot bedaren. Daar "
        .. "stond ik dan [naast](rechts).",
      denkt = "Ik zie haar hand nog, plat op zo'n rug." },
  },
}

jezelf "vieruur" { diepte = 2,
  zeg {
    zelf "Ik ben zelf ook geregeld wakker, tegen vier uur.",
    zelf "Om vier uur lig ik thuis ook naar het plafond te kijken.",
  },
  antwoord {
    [0] = { "Melk drinken.", denkt = "Wat moet ik met zijn plafond." },
    [1] = { "Dan hoor je alles.", denkt = "Bij jou hoor je zeker auto's." },
    [2] = { "Dan ben je ook niet de enige. [Over het land](buur) zit er ook één, met het licht aan.",
      denkt = "Waarom hoef ik niet te weten." },
    [3] = { "En dan? Blijf jij liggen? Ik niet. Ik ga [naar de stal](stal).",
      denkt = "Dat zou ik hem gunnen. Een koe, in de stad." },
  },
}

jezelf "auto" { diepte = 3,
  zeg {
    zelf "Mijn ouders konden alleen in de auto praten. Naast elkaar.",
    zelf "Bij ons thuis kwam alles los op de achterbank, in het donker.",
  },
  antwoord {
    [0] = { "Kan.", denkt = "Een auto. Wij hebben een trekker." },
    [1] = { "Dat heb je wel meer.", denkt = "Daar wil ik eigenlijk nog iets over zeggen. Straks." },
    [2] = { "In de auto. Ja. Dan kijk je allebei vooruit. Bij ons was dat [de put](put).",
      denkt = "Dan hoef ik dat niet uit te leggen." },
    [3] = { "Naast elkaar. Dat is het. En wat deden ze toen ze die auto niet meer hadden? Want daar zit ik nou mee, "
        .. "[met z'n tweeën](rechts).",
      denkt = "Dat zou ik best willen weten.",
      zwijg = { "Je hoeft er geen antwoord op te geven.", denkt = "Het is ook nogal een vraag." } },
  },
}

-- Het formulier van het bedrijf. Geert antwoordt precies wat er gevraagd wordt.

vak "markt 1" {
  kop = "Omvang",
  noteer = { [0] = "zat", [1] = "63 koeien, 44 ha", [2] = "63 koeien, 6 ha mais, zondag naar buiten",
    [3] = "62 in de robot + Grada", [4] = "nr. 63 staat nergens, melkt hij zelf" },
  zeg {
    leest "Hoeveel melkkoeien en hoeveel hectare heeft u?",
    brug { "Als het zo groeit, voor hoeveel koeien is dat gras?", na = "weer" },
    brug { "Er moesten er heel wat weg. Hoeveel lopen er nu?", na = "uitval" },
  },
  antwoord {
    [0] = { "Zat.", denkt = "Zet dat maar op je papier." },
    [1] = { "[Drieënzestig](tel) aan de melk. Vierenveertig hectare.",
      denkt = "Zo, dat staat er dus.",
      zwijg = { "Drieënzestig, ja. Volgens [mij](tel).", denkt = "Volgens de robot is het anders." } },
    [2] = { "[Drieënzestig](tel) aan de melk, vierenveertig hectare, waarvan zes mais. Zondag gaan ze "
        .. "[naar buiten](buiten).",
      denkt = "Dat klopt allemaal. Tot op de koe." },
    [3] = { "Tweeënzestig voor de robot. En [Grada](grada).", denkt = "Zo hoort het eigenlijk op een formulier." },
    [4] = { "Op papier tweeënzestig. De drieënzestigste staat nergens. Die melk ik zelf, [met de hand](handwerk).",
      denkt = "Nou staat ze toch ergens." },
  },
  antwoord { stemming = "gras",
    [0] = { "Daar ligt het.", denkt = "Kijk maar uit het raam. Hectares." },
    [1] = { "[Drieënzestig](tel) koeien. Vierenveertig hectare, zes plat.",
      denkt = "Kijk naar buiten en je kunt ze tellen." },
  },
}

vak "markt 2" {
  kop = "Melkprijs",
  noteer = { [0] = "zie krant", [1] = "51 ct", [2] = "51 ct, 'kon minder'",
    [3] = "prijs goed. 'het is het geld niet'",
    [4] = "met z'n tweeën melken: 3 ct/liter" },
  zeg {
    leest "Wat is op dit moment uw melkprijs per liter?",
    brug { "Zij legde er de helft bij. Wat brengt de melk nu op?", na = "erfdeel" },
    brug { "Die brief van de provincie. En hoe staat de melkprijs?", na = "brief" },
  },
  antwoord {
    [0] = { "Staat in de krant.", denkt = "Donderdag, bladzij vijf." },
    [1] = { "[Eenenvijftig cent](melkprijs).", denkt = "Nu komt er een gezicht. Ze trekken altijd een gezicht." },
    [2] = { "[Eenenvijftig cent](melkprijs). Kon minder.",
      denkt = "Beter wordt het compliment niet, in deze streek." },
    [3] = { "Eenenvijftig. Daar kan van alles van. [Het geld](melkprijs) is het hier niet. De helft van die robot "
        .. "was trouwens [van Dinie](erfdeel).",
      denkt = "Wie begint er nou zelf over. Ik dus." },
    [4] = { "Eenenvijftig. Ik zou het voor achtenveertig doen, als we weer [met z'n tweeën](rechts) stonden.",
      denkt = "Drie cent. Reken maar mee." },
  },
}

vak "markt 3" {
  kop = "Komende vijf jaar",
  noteer = { [0] = "gras", [1] = "dochter neemt over, 3 jr", [2] = "huisje achter de kerk",
    [3] = "23 mei: put dicht", [4] = "moet het voor die tijd zeggen" },
  zeg {
    leest "Wat zijn uw plannen voor de komende vijf jaar?",
    brug { "Uw buurman is gestopt. Hoe ziet u het hier verdergaan?", na = "buur" },
    brug { "Ilse, zei u. Welke plannen heeft zij hier?", na = "ilse" },
    brug { "Dat zand, in de put. En wat komt er daarna?", na = "zand" },
  },
  antwoord {
    [0] = { "Gras.", denkt = "Vijf keer gras. Vijfentwintig keer, met alle sneden." },
    [1] = { "[Ilse](ilse) neemt het over. Drie jaar nog.",
      denkt = "Dat is geregeld, daar hoef je niet zo bij te kijken." },
    [2] = { "[Ilse](ilse) neemt het over, en wij gaan [achter de kerk](huisje).",
      denkt = "Achter de kerk. Het klinkt als het kerkhof." },
    [3] = { "Eerst gaat in mei [de put dicht](zand). Dan drie jaar, en dan [het huisje](huisje).",
      denkt = "Achter elkaar gezet is het niet veel." },
    [4] = { "Drie jaar heb ik om op te houden met [doen alsof](alsof). En drie weken voor het [zand](zand) komt.",
      denkt = "Dat zand komt eerst." },
  },
  antwoord { stemming = "gras",
    [0] = { "Kuil.", denkt = "Vijf jaar. Ik kijk tot half drie." },
    [1] = { "Eerst dit erin. Dan nog drie jaar, dan doet [Ilse](ilse) het.",
      denkt = "Bram keert. Te scherp, zie ik." },
  },
}

vak "product 1" {
  kop = "Installatie",
  noteer = { [0] = "robot", [1] = "1 box, 5 jaar", [2] = "1 box, 140.000", [3] = "voor haar polsen gekocht",
    [4] = "geen van beiden wilde hem" },
  zeg {
    leest "Welk bouwjaar is de robot, en hoeveel boxen?",
    brug { "Het begon bij haar polsen. Wat voor robot werd het?", na = "polsen" },
    brug { "U kwam met een robot thuis. Welke werd het?", na = "graag" },
  },
  antwoord {
    [0] = { "Eén robot. Hij staat er.", denkt = "Als je stil bent, hoor je hem." },
    [1] = { "Eén box. [Vijf jaar](robot), deze maand.", denkt = "Dat staat ook op dat plaatje, achterop." },
    [2] = { "Eén box, vijf jaar. Honderdveertigduizend, met aansluiten. [De helft](erfdeel) kwam van Dinie.",
      denkt = "Dat laatste hoort geloof ik niet bij bouwjaar." },
    [3] = { "Eén box. Dat ding is gekocht om [twee polsen](polsen).",
      denkt = "Om haar polsen. Wie schrijft dat nou op." },
    [4] = { "Vijf jaar oud, en [geen van ons tweeën](graag) heeft hem gewild. Schrijf maar: mooi ding.",
      denkt = "Dat is tenminste kort." },
  },
}

vak "product 2" {
  kop = "Storingen",
  noteer = { [0] = "paar", [1] = "4 à 5 per week, 3.50 uur", [2] = "steeds zelfde tijd",
    [3] = "laatste echte: 17 februari",
    [4] = "is zijn eigen wekker" },
  zeg {
    leest "Hoeveel storingen per week, en op welk tijdstip?",
    brug { "Midden in de nacht, zei u. Hoe vaak gebeurt dat?", na = "nacht" },
    brug { "Al die monteurs. Waar kwamen ze dan voor?", na = "monteur" },
  },
  antwoord {
    [0] = { "Een paar.", denkt = "Een paar is altijd goed." },
    [1] = { "Vier. Vijf. [Tien voor vier](storing).", denkt = "Die tijd staat er nu bij. Kijk er maar eens naar.",
      zwijg = { "Altijd [tien voor vier](wekker).", denkt = "Lees het nog eens over." } },
    [2] = { "Vijf in de week. [Dezelfde tijd](wekker), altijd. Dinie [hoort het](slaapt) geloof ik niet eens meer.",
      denkt = "Ik geloof er niks van." },
    [3] = { "Echte? Eén in de maand. De laatste was zeventien februari. De rest is altijd [tien voor vier](wekker).",
      denkt = "De rest. Dat zijn ze allemaal." },
    [4] = { "Geen. [Ik zet de wekker](alsof). Met dat geluid.", denkt = "Nou zit het in een dossier." },
  },
  antwoord { stemming = "kalf",
    [0] = { "Vannacht één. En een kalf.", denkt = "Een kalf telt daar niet mee, geloof ik." },
    [1] = { "Vannacht [tien voor vier](storing). Ik was er net in.",
      denkt = "En ik ben er nog uit gegaan ook. Na een kalf." },
  },
}

vak "product 3" {
  kop = "Onderhoud nu",
  noteer = { [0] = "belt", [1] = "geen contract, 110 per keer", [2] = "6 monteurs in 4 jaar",
    [3] = "opgezegd om de meldkamer",
    [4] = "zonder storing geen smoes" },
  zeg {
    leest "Bij wie loopt het onderhoud, en tot wanneer?",
    brug { "Hij belt nogal eens. Wie komt er dan langs?", na = "storing" },
    brug { "En na mijn voorganger en die vaars, wie kwam er toen?", na = "vaars" },
  },
  antwoord {
    [0] = { "Ik bel. Dan komt er een.", denkt = "Meestal. Na het weekend." },
    [1] = { "Per keer. Honderdtien. Het contract heb ik [opgezegd](opgezegd).",
      denkt = "Dat stond vast al op dat papier." },
    [2] = { "Per keer, en iedere keer [een ander](monteur). Dat contract is vorig jaar [opgezegd](opgezegd).",
      denkt = "Waarom, dat is een ander verhaal." },
    [3] = { "Geen contract. Jullie wilden dat ik [bleef liggen](opgezegd). Dat kon ik niet gebruiken.",
      denkt = "Dit wordt een raar stukje in dat verslag." },
    [4] = { "Geen contract. Als er nooit meer wat stuk is, wat moet ik dan 's nachts [in de stal](stal).",
      denkt = "Goedkoper kan ik het niet uitleggen." },
  },
}

vak "klanten 1" {
  kop = "Wie werkt mee",
  noteer = { [0] = "zelf", [1] = "zelf, dochter 2 dgn", [2] = "vrouw nu in de thuiszorg",
    [3] = "vrouw gestopt: polsen",
    [4] = "stonden er met z'n tweeën" },
  zeg {
    leest "Met hoeveel mensen werkt u, en wie doet wat?",
    brug { "Zondag naar buiten, zei u. Wie helpt u daarbij?", na = "buiten" },
    brug { "Dinie kwam met een koe. Wat doet zij nu op het bedrijf?", na = "bruidskoe" },
  },
  antwoord {
    [0] = { "Ik.", denkt = "En een hond." },
    [1] = { "Ik. [Ilse](ilse) twee dagen. De robot.", denkt = "Dinie noemde ik niet. Ik hoor het.",
      zwijg = { "Dinie niet meer. Om [haar polsen](polsen).", denkt = "Die moest er nog bij." } },
    [2] = { "Ik, en Ilse twee dagen. Dinie zit in de thuiszorg, drie ochtenden. Sinds [de robot](robot).",
      denkt = "Ze kan het goed, met die oude mensen. Ze praat met ze, bij de afwas." },
    [3] = { "Vroeger wij tweeën. Toen kreeg ze [haar polsen](polsen). Nu ik, en drie uur [over](tijdover).",
      denkt = "Zo noemen wij dat hier: haar polsen." },
    [4] = { "Eén man. Waar we [met z'n tweeën](rechts) stonden.",
      denkt = "Schrijf het maar zo op." },
  },
}

vak "klanten 2" {
  kop = "Werktijden",
  noteer = { [0] = "vroeg", [1] = "half zes tot zes, 's nachts eruit", [2] = "3 uur per dag over",
    [3] = "3.50-4.30: met de hand",
    [4] = "praat daar tegen een koe" },
  zeg {
    leest "Hoe laat begint u, en hoe laat is het klaar?",
    brug { "Drie uur over, zei u. Hoe ziet zo'n dag er nu uit?", na = "tijdover" },
    brug { "En na zo'n nacht, hoe laat begint u dan?", na = "nacht" },
  },
  antwoord {
    [0] = { "Vroeg. En laat.", denkt = "Daartussen is het middag." },
    [1] = { "Half zes op. Zes uur klaar. [De nacht](nacht) niet meegerekend.",
      denkt = "Die tel ik niet. Die is van mij." },
    [2] = { "Half zes, zes uur. Er gaat [drie uur](tijdover) af, van het melken. Die zit ik hier.",
      denkt = "Je ziet het aan de zitting." },
    [3] = { "Om tien voor vier al. Dan doe ik er één [met de hand](handwerk). Om half zes sta ik op.",
      denkt = "Voor de tweede keer, dan." },
    [4] = { "Tien voor vier begin ik, en dan zeg ik [wat ik te zeggen heb](praten). Half vijf is het klaar. De rest "
        .. "van de dag werk ik.",
      denkt = "Veertig minuten. Het is bijna genoeg." },
  },
  antwoord { stemming = "kalf",
    [0] = { "Vandaag vroeg.", denkt = "Het staat in mijn ogen, zou je zeggen." },
    [1] = { "Anders half zes. Vandaag [half drie](kalf).",
      denkt = "Dat is een dag en een nacht. Zet ze maar naast elkaar." },
  },
}

vak "klanten 3" {
  kop = "Wie beslist mee",
  noteer = { [0] = "hij", [1] = "hij, vrouw, dochter", [2] = "via briefjes", [3] = "alles werd in de put besloten",
    [4] = "zij weet het. hij weet dat ze het weet" },
  zeg {
    leest "Wie beslist er mee over een contract?",
    brug { "Op papier lukt het wel. Beslist u ook zo, samen?", na = "briefjes" },
    brug { "Hier zit u tegenover elkaar. Hoe neemt u een besluit?", na = "tafel" },
    brug { "In die put is alles besproken. En nu, dit contract?", na = "besproken" },
  },
  antwoord {
    [0] = { "Ik teken.", denkt = "Tekenen is wat anders dan beslissen." },
    [1] = { "Ik. En Dinie, en Ilse.", denkt = "In die volgorde wordt het gezegd. Andersom gaat het." },
    [2] = { "Dinie. Ik leg er [een briefje](briefjes) van neer, en dan ligt er 's avonds: is goed.",
      denkt = "Dat zegt ze ook als het niet goed is." },
    [3] = { "Vroeger ging dat vanzelf, [in de put](besproken). Nu moet het [hier](tafel), aan tafel. Dus het gaat "
        .. "niet.",
      denkt = "Zo blijft zo'n contract hier liggen." },
    [4] = { "Dinie. Maar dan moet ik eerst zeggen waarom ik het vorige heb opgezegd. [Dat weet ze](alsof), trouwens.",
      denkt = "Zij weet het. Ik weet dat zij het weet. Het hoeft alleen nog gezegd." },
  },
}

vak "promotie 1" {
  kop = "Uitval",
  noteer = { [0] = "gaat", [1] = "5-6 per jaar", [2] = "passen niet in robot", [3] = "11 op de lijst bij de start",
    [4] = "10 op de wagen" },
  zeg {
    leest "Hoeveel koeien voert u per jaar af, en waarom?",
    brug { "Zo'n vaars die trapt, hoeveel heeft u er zo per jaar?", na = "vaars" },
    brug { "Eentje met de hand, zei u. En hoeveel moeten er weg?", na = "handwerk" },
  },
  antwoord {
    [0] = { "Valt mee.", denkt = "Mij wel, dan." },
    [1] = { "Vijf, zes. [Om de robot](uitval).", denkt = "Vijf zes, staat er nu. Of het een telefoonnummer is." },
    [2] = { "Vijf, zes. Spenen verkeerd, of te bang. Verder mankeert ze [niks](uitval).",
      denkt = "Gezonde koeien. Ik zeg het er altijd bij." },
    [3] = { "Vijf, zes in het jaar. En [elf](uitval), in één keer, toen hij kwam.",
      denkt = "Elf. Volgens de lijst." },
    [4] = { "Elf op de lijst. [Tien](grada) afgevoerd.", denkt = "De boekhouder heeft het nooit gezien." },
  },
}

vak "promotie 2" {
  kop = "Oude inrichting",
  noteer = { [0] = "oud spul", [1] = "put 2x5, staat leeg", [2] = "rug aan rug gemolken", [3] = "23 mei zand erin",
    [4] = "daar is hij één keer genoemd" },
  zeg {
    leest "Welke oude melkapparatuur is nog aanwezig?",
    brug { "Haar polsen, van het melken. Waar deed ze dat toen?", na = "polsen" },
    brug { "Die doeken. Wat is er nog meer van vroeger?", na = "doeken" },
    brug { "Die stal, waar u 's nachts zit. Wat staat daar nog?", na = "stal" },
  },
  antwoord {
    [0] = { "Oud spul.", denkt = "Daar komt een streepje te staan." },
    [1] = { "[De put](put). Twee keer vijf. De pomp doet het niet.",
      denkt = "De pomp doet het wel als je ertegen schopt.",
      zwijg = { "Daar stonden wij, [Dinie en ik](rechts).", denkt = "Dat is alweer lang geleden." } },
    [2] = { "[De put](put), van achtentachtig. Daar hebben wij negenentwintig jaar gestaan. [Zij rechts](rechts).",
      denkt = "De vraag was welke apparatuur." },
    [3] = { "[De put](put). Daar komt [zand](zand) in. Drieëntwintig mei.",
      denkt = "Daarna kan er niks meer ingevuld worden." },
    [4] = { "Een put, een pomp, een radio, een kast met doeken. En de naam van [onze eerste](zaterdag), één keer.",
      denkt = "Dat staat er ook nog. Dat laatste." },
  },
}

vak "promotie 3" {
  kop = "Doel",
  noteer = { [0] = "-", [1] = "dat hij loopt", [2] = "geen telefoon 's nachts? nee", [3] = "niet meer doen alsof",
    [4] = "dat er weer iemand rechts staat" },
  zeg {
    leest "Wat wilt u met een nieuw contract bereiken?",
    brug { "U zegde op. Wat had er dan in moeten staan?", na = "opgezegd" },
    brug { "Als u niet meer hoeft te doen alsof, wat wilt u dan?", na = "alsof" },
  },
  antwoord {
    [0] = { "Niks.", denkt = "Jij was het die wat wou." },
    [1] = { "Dat hij loopt. Hij loopt.", denkt = "Dan zijn we er.",
      zwijg = { "Ik hoef er niks meer aan te doen. [Drie uur](tijdover) op een dag niks.",
        denkt = "Daar heeft niemand om gevraagd." } },
    [2] = { "Dat hij overdag loopt. En [de nacht](nacht), die laat je maar.",
      denkt = "Dat had ik vorig jaar zo moeten zeggen." },
    [3] = { "Dat ik niet meer hoef te [doen alsof](alsof). Daar hebben jullie geen contract voor.",
      denkt = "Of wel, dat weet ik niet." },
    [4] = { "Dat er weer [iemand rechts staat](rechts).", denkt = "Korter krijg ik het niet." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat { "Het gaat goed hier, en dat vraagt niemand.", na = "melkprijs" },
    vult { "Dus: te veel storingen en te weinig slaap.",
      dan = { "Dat staat op jouw papier, ja. Ik heb [nog nooit te weinig geslapen](nacht).",
        denkt = "Zo is het het netst. Maar het is het niet." } },
    vat { "De robot doet het, en u gaat er toch heen.", na = "storing" },
    vat { "In die put praatte u wel, en hier niet.", na = "besproken" },
  },
  antwoord {
    [0] = { "Zo kun je het zien.", denkt = "Dat stond al vast voor ik wat zei." },
    [1] = { "Zo is het ongeveer.", denkt = "Ongeveer is goed, voor een formulier." },
    [2] = { "Ja. Zo is het. En hier [aan tafel](tafel) zegt geen van ons tweeën het.",
      denkt = "Het klonk minder erg dan ik dacht." },
    [3] = { "Dat is het. Meer is het niet. Wij melken alleen niet meer [met z'n tweeën](rechts).",
      denkt = "Daar is goed geluisterd. Ook waar ik niks zei.",
      zwijg = { "Schrijf dat maar niet op.", denkt = "De pen lag al." } },
  },
}

herstel {
  zeg {
    herstelt "Ik doe of ik er verstand van heb. Dat is niet zo.",
    herstelt "Sorry. Ik zit mijn lijst af te werken, niet te luisteren.",
    herstelt "Ik vraag en vraag maar. U krijgt er niks tussen.",
  },
  antwoord {
    [0] = { "Dat had ik gemerkt.", denkt = "Maar goed. De vorige heeft het nooit gemerkt." },
    [1] = { "Geeft niet. Ik zat al te denken: hoeveel krijg ik er goed. Drink je koffie op. Ik had het over "
        .. "[de nacht](nacht).",
      denkt = "Zo'n kleur, dat kun je niet doen alsof.", blik = "jou" },
    [2] = { "Zo. De vorige heeft het drie kwartier volgehouden, en die had nog een dubbele lijst. Leg die pen neer. "
        .. "Wij waren bij [vannacht](nacht).",
      denkt = "Sep is erbij gaan liggen. Die wacht daar altijd mee.",
      blik = "jou", doet = "schuift de koekjestrommel naar je toe" },
    [3] = { "Je gaf jezelf een cijfer, zag ik. Bij elk hokje. Ik deed mee. Laat maar. Dan vertel ik je gewoon van "
        .. "[die ene koe](grada).",
      denkt = "Zo vlug kan dat dus. Ik doe er al vijf jaar over.", blik = "jou", doet = "lacht kort, door zijn neus" },
  },
}

schrijven {
  zeg {
    vraagt "Mag ik meeschrijven, of praat dat niet lekker?",
    vraagt "Vindt u het goed als ik er iets van opschrijf?",
  },
  antwoord {
    [0] = { "Ga je gang.", denkt = "Het is jouw papier." },
    [1] = { "Schrijf maar. Ik schrijf ook alles op. Regen, meest.",
      denkt = "De vorige had zijn pen al uit in de auto." },
    [2] = { "De getallen wel. [De nacht](nacht) niet.", denkt = "Van de nacht hoeft niemand wat te lezen." },
    [3] = { "Wat je onthoudt, dat mag. De rest hoef je niet te hebben.",
      denkt = "Zo deden wij dat in de put ook." },
  },
}

stilte {
  diep = { "…Ja.", denkt = "Je hoort de koelkast. En verder niks. Goed zo." },
  dood = { "Ik wacht op jou, hoor.", denkt = "Ik heb geen lijst." },
}

-- De brochure.

voorstel "meldkamer" { kop = "Nachtmeldkamer", behoefte = "storing", echt = false,
  zeg {
    bod "Wij nemen uw nachtmeldingen over. U blijft liggen. Negenenzestighonderd.",
    belofte { "Met onze meldkamer gaat die telefoon 's nachts gegarandeerd nooit meer.",
      dan = { "Nooit meer. Dat geloof ik. Daarom heb ik vorig jaar [opgezegd](opgezegd).",
        denkt = "En dan dat gegarandeerd erbij. Wat moet ik dan 's nachts." } },
    korting "De meldkamer, en u slaapt door. Negenenzestighonderd, vandaag zesduizend.",
  },
  antwoord {
    [0] = { "Dat heb ik vorig jaar ook gehoord. Toen heb ik opgezegd.",
      denkt = "Dezelfde bladzij. Ze hebben alleen een andere foto." },
    [1] = { "Vier, vijf keer in de week, en dan blijf ik liggen. Je hebt goed opgelet. Maar "
        .. "[altijd om dezelfde tijd](wekker), daar keek je overheen.",
      denkt = "Wel de nachten gehoord. Alleen verkeerd opgeteld." },
    [3] = { "Dat is vast goed spul. Maar dan heb ik 's nachts niks meer [in de stal](stal) te zoeken.",
      denkt = "Blijven liggen is het laatste wat ik wil." },
  },
}

voorstel "camera" { kop = "Nieuwe camera op de arm", behoefte = "uitval", echt = false,
  zeg {
    korting "Een camera die ook scheve spenen vindt. Elfduizend, voor u tienduizend.",
    bod "Een camera die ook scheve spenen vindt. Elfduizend, met inbouw.",
    belofte { "Met die camera hoeft er nooit meer een koe weg om haar spenen.",
      dan = { "Nooit meer. Een koe die bang is heeft daar niks aan. En [één](grada) wil ik er helemaal niet in "
          .. "hebben.",
        denkt = "Dat laatste had ik voor mij moeten houden. Of juist niet." } },
  },
  antwoord {
    [0] = { "Elfduizend. Hij ziet genoeg, die robot.", denkt = "Meer dan wie ook hier." },
    [1] = { "Dan hoeven er een paar minder weg, dat is waar. Maar dan gaat [Grada](grada) er ook in. En dan?",
      denkt = "Bij die elf denkt iedereen aan spenen." },
    [3] = { "Knap ding. Maar dan heb ik 's nachts [in de stal](stal) niks meer te doen.",
      denkt = "Dan kan zelfs Grada zonder mij." },
  },
}

voorstel "tweekanten" { kop = "Onderhoud, en twee kanten", behoefte = "rechts", echt = true,
  zeg {
    belofte { "Wij maken die put weer aan, en dan praat u samen weer als vroeger.",
      dan = { "Daar ga jij niet over. Daar ga ik niet eens over. Een pomp kun je maken. Beloof die pomp dan.",
        denkt = "Zo dichtbij. En dan toch gaan verkopen." } },
    bod "Onderhoud, overdag. En twee plaatsen in de put weer aan: links en rechts. Vierendertighonderd.",
    korting "Onderhoud overdag, en de put aan, links en rechts. Vierendertighonderd, of dertig.",
  },
  antwoord {
    [0] = { "De put? Wie heeft het over de put?", denkt = "Die staat zeker nog op een tekening." },
    [1] = { "De pomp kun je wel maken. Maar voor één man heb ik geen twee kanten nodig. Dan heb je "
        .. "[het belangrijkste](rechts) niet gehoord.",
      denkt = "In mijn eentje heb ik aan een emmer genoeg." },
    [3] = { "Links en rechts. Dan kunnen die vijf, zes blijven, elk jaar. Dat rekent rond. Dan moet ik wel dat "
        .. "zand afbellen. En Dinie. Dat moet ik haar dan van voren zeggen.",
      denkt = "Van voren. Ik weet al waar ik ga staan.", blik = "jou" },
  },
}

voorstel "basis" { kop = "Twee beurten per jaar", behoefte = "opgezegd", echt = false,
  zeg {
    bod "Twee beurten per jaar, met één vaste man. Vierentwintighonderd.",
    korting "Twee beurten, één vaste man. Vierentwintighonderd, ik maak er twee van.",
    belofte { "Twee beurten per jaar, en dan heeft u nergens meer omkijken naar.",
      dan = { "Nergens omkijken naar. Dat zeiden ze ook toen ik [dat ding kocht](robot). Ik heb vijf jaar niks om "
          .. "naar om te kijken.",
        denkt = "Dat is nou precies wat er mis is." } },
  },
  antwoord {
    [0] = { "Zet maar op de mail. Dan rekent Ilse het na.",
      denkt = "Voor dat geld kan er heel vaak een monteur komen." },
    [1] = { "Een vaste man, dat is netjes, na [zes verschillende](monteur). Maar daar zit het hem niet.",
      denkt = "Waarom ik wegging, dat wel. Waarvoor, dat niet." },
    [3] = { "Degelijk. Daar kan ik niks op tegen hebben. Maar [drieëntwintig mei](zand) komt er zand, en daar helpt "
        .. "geen beurt aan.",
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
  denkt = "Twaalf vragen, twaalf antwoorden. Drieënzestig staat er gewoon.",
  verteller = "Dinie",
  ochtend = "Er was er een geweest van de robot. Wat moest die weten, vroeg ik. Alles, zei Geert. Hij had "
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
  gevoel = "Moe. Van een ander zijn praten word je moe.",
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
  denkt = "Ik heb meer verteld dan goed is, en er is niks mee gedaan. Dat is netjes. En ook zonde.",
  verteller = "Wietske, de dierenarts",
  ochtend = "Ik was er voor een uier. Hij vertelde dat er iemand geweest was die stil kon zijn. Bij Geert is dat zo "
      .. "ongeveer een lintje. Wat heb je gekocht, vroeg ik. Niks, zei hij, er was niks te koop. En toen stond hij "
      .. "daar maar, met zijn hand op de rand van die oude put.",
  voorstel = "Het had gekund, op het eind. Ik had mijn pen al gezien, op de vensterbank.",
  wedstrijd = "Daar heb ik niks van gemerkt. Misschien was dat het wel.",
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
  gevoel = "Zoals met zwaar weer dat nog niet hier is. Je ruimt vast wat op.",
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
  voorstel = "Ik heb de rechterkant gekocht. Die staat bij niemand in de folder.",
  wedstrijd = "Als er iemand gewonnen heeft, dan heb ik het niet gemerkt. Ik was zelf ook nog aan het winnen.",
  gevoel = "Licht. En bang, een beetje. Dat had ik op mijn trouwdag ook.",
  chef = "Ik hoor wind. Sta je daar nog buiten? Vertel.",
}

-- Na afloop, voor de groep.

bespreek {
  "Boer of stadsmens, dat wilde Geert het eerst weten. Wat heb je gezegd, en was het waar?",
  "De robot belt elke nacht om tien voor vier. Wat klopt daar niet aan, en wanneer viel je dat op?",
  "Na welk kort antwoord van Geert hielden jullie je mond? En wat zei hij toen nog?",
}
