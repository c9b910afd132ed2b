-- Ronald Verbakel, buitendienst. Hier ben jij de chef, en het formulier is je eigen controlelijst.
-- Oefent veranderen van binnen naar buiten: wie de lijst met hem afwerkt, maakt een kandidaat van
-- een man van vierenvijftig; wie wil weten wat hij allang doet, hoort waar het misgaat, en waarom.
--
-- Wat niemand weet: Ronald wordt doof. Hij leest monden, zoekt overal de goede stoel, laat klanten
-- zelf op zijn kaartjes schrijven en rijdt vrijdag langs als de machines uit zijn. Een tablet op
-- schoot kost hem dus de monden. De lijst is niet de reden dat hij klanten verliest, wel het excuus.

klant {
  naam = "Ronald Verbakel", titel = "Van binnen naar buiten",
  bedrijf = "Van Tocht Bedrijfskleding", rol = "buitendienst",
  weet = "Zesentwintig jaar in dienst. Jij leerde het vak bij hem in de auto. Vier klanten kwijt sinds de "
    .. "controlelijst er is. Jij bent nu twee jaar zijn chef.",
  formulier = "CRM-controlelijst",
  kwadranten = { "bezoek", "kansen", "relatie", "vervolg" },
  kamer = "chefskamer", tijd = 30,
  aandacht = 46, positief = 46, afstemming = 50, vertrouwen = 30,
  karakter = { samen = 0, boven = 0 },
  uiterlijk = { geslacht = "man", leeftijd = 54, haar = "grijs", kapsel = "terugwijkend", baard = "stoppels",
    postuur = 1, overhemd = "lichtblauw", kleding = "jasje", jasje = "donkerblauw" },
}

-- Zien wat hij al goed doet is hier het begin van elke verandering: dat mag meer opleveren dan anders.
gewicht "compliment_met_grond" { aandacht = 5, positief = 5, afstemming = 2, vertrouwen = 2 }

-- Wie schrijft, kijkt omlaag, en dan kan hij je mond niet zien.
gewicht "opschrijven" { aandacht = -5 }

stemming "gewoon" { label = "Een donderdag in oktober" }
stemming "haast" { label = "Vrijdagmiddag, kwart voor vier", aandacht = -6, tijd = -6 }
stemming "stil" { label = "Hij is vanmorgen door Gemert gereden", positief = -4, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Een week later, dezelfde kamer" }

opening {
  "Zo, chef. Als jij het goed vindt [draai ik mijn stoel](stoel) een slag, dan zie ik je. En mag die deur dicht? "
    .. "Het is daar [net een volière](voliere). Vier klanten, ja, [dat weet ik ook](kwijt). Moet je horen, [die "
    .. "lijst](lijst) van jullie… Enfin. Lees maar voor.",
  denkt = "Elf jaar geleden zat jij naast mij, met net zo'n map.",
}

opening {
  stemming = "haast",
  "Chef. Ik kan tot vier uur, dan zetten ze in Deurne [de machines uit](vrijdag) en dan wil ik rijden. Hier? Nee, "
    .. "ik ga [aan deze kant](stoel) zitten. Vier klanten kwijt, twaalf vragen, [dat ding](tablet) heb ik in de "
    .. "auto laten liggen. Begin maar.",
  denkt = "Smeets, Van de Mortel, de gemeentewerf. Als ik om vier uur weg ben haal ik ze nog.",
  doet = "houdt zijn autosleutels in zijn hand", blik = "klok",
}

opening {
  stemming = "stil",
  "Morgen. Ik ga hier zitten, [dan zie ik je](stoel). Ik ben vanmorgen [over Gemert](gemert) gereden. Dat is om, "
    .. "ja. Ik had een mooi verhaal voor je, over een bakker met een hond, maar het wil niet. Doe jij [je "
    .. "lijst](lijst) maar. Enfin.",
  denkt = "Bij de rotonde had ik rechtdoor gekund.",
  doet = "draait zijn stoel en gaat voorzichtig zitten", blik = "tafel",
}

opening {
  stemming = "weerzien",
  "Daar zijn we weer. Ik heb [mijn stoel](stoel) al gedraaid, zie je? Vorige keer dacht ik in de auto: wat vroeg de "
    .. "chef nou eigenlijk, de helft heb ik [maar zo'n beetje geknikt](knikken). Enfin. Dezelfde [lijst](lijst) of "
    .. "een nieuwe?",
  denkt = "Je hebt koffie klaargezet. Vorige keer niet.",
}

-- De lange draad: van een stoel die een slag gedraaid wordt naar wat hij niet hoort.

haakje "stoel" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  zeg {
    sluit "Is het je rug weer, met die stoelen hier?",
    prijst "Altijd oogcontact, daar ben jij goed in.",
    door "Jij wilt iemand altijd kunnen aankijken. Vertel eens.",
    vult { "Je wilt laten zien dat je niks te verbergen hebt.",
      dan = { "Te verbergen? Er staat een lease-auto buiten met mijn naam erop. Nee, als jij daar voor dat raam zit "
          .. "ben je alleen nog maar een omtrek. Dan kan ik er [niks van aflezen](mond).",
        denkt = "Als er hier één wat te verbergen heeft, ben ik het." } },
  },
  antwoord {
    [1] = { "Zo zit ik goed. Ga door.", denkt = "Licht in de rug, jij in het licht. Dat is alles." },
    [2] = { "Ik kijk mensen graag aan, dat weet je nog wel. Van opzij heb ik er niks aan. Daarom wil het ook niet, "
        .. "met [dat ding op schoot](tablet). Dan zit je met z'n tweeën naar een plaat glas te kijken.",
      denkt = "Dat is waar. Het is alleen niet waarom." },
    [3] = { "Bij Smeets vraagt dat jong van de boekhouding: 'Meneer, waarom zit u altijd aan de "
        .. "kop?' Dan heb ik jullie allemaal, zeg ik. Als ik iemand niet zíe praten, dan [mis ik de helft](mond).",
      denkt = "Als grap kan het nog.",
      zwijg = { "Iets meer dan de helft. Als er een compressor staat.",
        denkt = "Je zegt niks. Je kijkt alleen. Dat is wel zo prettig." } },
    [4] = { "Ik ben overal tien minuten te vroeg om de stoel uit te zoeken. Raam in mijn rug, muur aan mijn "
        .. "rechterkant. Ons Thea zegt: [je lijkt de maffia wel](thea). Zit ik verkeerd, dan wordt het een ochtend "
        .. "[knikken](knikken).",
      denkt = "Drie jaar te vroeg komen en iedereen noemt het beleefd.", blik = "jou" },
  },
  antwoord { stemming = "haast",
    [1] = { "Stoel is stoel. Vraag één.", denkt = "De sleutels wegleggen. Nee, vasthouden." },
    [2] = { "Ik moet je kunnen zien, anders duurt het twee keer zo lang. Dan zeg ik 'wat zeg je' en jij zegt het "
        .. "nog eens, en dan ligt Smeets al [aan het bier](vrijdag).",
      denkt = "Vandaag al drie keer. En het is nog geen vier uur." },
  },
}

haakje "voliere" { soort = "feit", vak = "markt 3", ook = "promotie 2",
  zeg {
    terug "Je komt er niet meer tussen, met al dat geluid.",
    preek "Een beetje reuring, dat hoort toch ook bij een kantoor.",
    stuurt "Jij zit toch het liefst buiten, bij de klant?",
    sluit "Zal ik vragen of het daar wat zachter kan?",
  },
  antwoord {
    [1] = { "Printers, telefoons. Gezellig, hoor.", denkt = "Deur is dicht. Nu kan ik je volgen." },
    [2] = { "Drie man aan de telefoon, een printer, en [Daphne](daphne) die ergens om lacht. Vroeger had iedereen "
        .. "een hok met een deur. Dan wist je wie er wat zei.",
      denkt = "En waarom ze lachte. Dat wist je dan ook." },
    [3] = { "Dit gaat nog. Maandag is het erger, [het overleg](maandag). Negen man, een tafel van hier tot "
        .. "Eindhoven, en die koffiemachine die maalt. Dan doe ik [de Limburger](stemmen), dan weet ik tenminste "
        .. "waar het over gaat.",
      denkt = "Jij lacht daar altijd om. Dat is het vervelende.",
      zwijg = { "Daphne lacht er niet om. Die legt na afloop een blaadje op mijn bureau.",
        denkt = "Nou begin ik zelf over dat blaadje." } },
  },
}

haakje "tablet" { soort = "feit", vak = "markt 3", ook = "product 2",
  zeg {
    preek "Dat is gewenning. Geef het een paar maanden.",
    sluit "Heb je de cursus bij dat ding wel gedaan?",
    door "En wat gebeurt er, met dat ding erbij?",
    vult { "Je bent gewoon bang voor computers.",
      dan = { "Bang? Ik doe thuis de belasting voor de halve straat. Ik kan met dat ding lezen en schrijven. Ik kan "
          .. "er alleen [geen klant bij zien](mond).",
        denkt = "Dat heeft dus iemand ergens opgeschreven, van mij." } },
  },
  antwoord {
    [1] = { "Dan tik ik. En dan is de batterij leeg.", denkt = "Dat van die batterij was één keer." },
    [2] = { "Dan zit je met je kop naar beneden. Twaalf vragen, en elke keer als ik opkijk heeft zo'n man net wat "
        .. "gezegd. 'Wat zeg je?' Zegt hij het nog eens. De derde keer zegt hij: [laat maar](laatmaar).",
      denkt = "Die derde keer ken ik van thuis." },
    [3] = { "Ik praat met mensen door te kijken. Zo doe ik dat. Hoe ze hun mond trekken, waar ze op wachten. Met "
        .. "dat ding erbij ben ik [ze kwijt](kwijt), en ik merk het pas als ze stil zijn. Bij [die "
        .. "Dielemans](zacht) duurde dat een half uur.",
      denkt = "En zij dacht: wat een hork, die kijkt niet eens op.",
      zwijg = { "Ik vulde 'behoefte' in. Dat weet ik nog. Dat vakje.",
        denkt = "Van het gesprek zelf weet ik niks meer." } },
    [4] = { "De eerste week in januari heb ik alles ingevuld, keurig. Twaalf van de twaalf, elk bezoek. En aan het "
        .. "eind van die week wist ik van niemand meer [wat hij gezegd had](oor). Ik kon het wel teruglezen. Ik had "
        .. "het zelf verzonnen.",
      denkt = "Jij stuurde me toen een duim. 'Top, Ronald.'", blik = "tafel" },
  },
}

haakje "mond" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  zeg {
    stuurt "Dat is toch gewoon mensenkennis, na al die jaren?",
    terug "Jij kijkt wat anderen horen.",
    prijst "Dat is een gave, dat heeft niet iedereen.",
    door "Wat zie jij dan, nu ik praat?",
  },
  antwoord {
    [1] = { "Een mond liegt niet. Een snor wel.", denkt = "Half Brabant heeft er weer een." },
    [2] = { "Mensen praten met alles. Toon trok eerst links, dan kwam er pas wat. Een vent met een baard van hier "
        .. "tot ginder, of iemand met kauwgum, daar word ik gek van. Bij [Kim Dielemans](zacht) ook, die houdt haar "
        .. "hand ervoor.",
      denkt = "Waarom begin ik nou over Toon." },
    [3] = { "Ik zie wat ze zeggen. Niet altijd, maar genoeg. De rest plak ik erbij, ik ken ze lang genoeg. Alleen "
        .. "met getallen moet je uitkijken. [Veertien en veertig](veertien), dat is dezelfde mond.",
      denkt = "Daar kun je het bij laten, als je wilt.",
      zwijg = { "Probeer maar eens. Voor de spiegel. Veertien, veertig.",
        denkt = "Je doet het. Ik zie je lippen gaan." } },
    [4] = { "Weet je wat ik doe als ik het niet zie? [Lachen](knikken). Lachen past bijna overal op. Ik ben een "
        .. "hele vrolijke man geworden, de laatste drie jaar. Ze zeggen het allemaal: [die Ronald](oor), altijd lol.",
      denkt = "Ik ben 's avonds zo moe dat ik met mijn schoenen aan in bed lig.", blik = "jou" },
  },
}

haakje "knikken" { soort = "gevoel", vak = "product 2", ook = "klanten 3",
  zeg {
    terug { "Dan sta je erbij, en toch hoor je er niet bij.", gevoel = true },
    preek "Je kunt ook gewoon zeggen: leg nog eens uit.",
    sluit "Gebeurt je dat vaak, de laatste tijd?",
    vult { "Je bent met je gedachten ergens anders.",
      dan = { "Was dat maar waar. Nee, ik ben er met mijn volle verstand bij, harder werken kan niet. Ik zit te "
          .. "puzzelen. Eén woord, nog een woord, en dan moet er al wat terug. [Veertig](veertien), zeg ik dan.",
        denkt = "Ons Thea vraagt het ook: waar zit jij met je hoofd." } },
  },
  antwoord {
    [1] = { "Knikken hoort bij het vak.", denkt = "Ik zat net te knikken, geloof ik." },
    [2] = { "Ach, iedereen knikt. Op feestjes, [op maandag](maandag), vroeger [bij de band](trom). Je wilt ook niet "
        .. "voor de vierde keer 'wat zeg je' zeggen. Dan maar een keer [veertig jassen](veertien).",
      denkt = "Die jassen liggen er nog, in het magazijn. Rij zeven." },
    [3] = { "Je leert het wel. Knik, 'zo is het', 'dat zal wel zijn'. Zeventig procent gaat goed. Dertig procent "
        .. "kijkt je even aan of je niet goed bent. En [één keer](toon) keek er een… Enfin.",
      denkt = "Niet naar Gemert. Blijf bij die zeventig procent.",
      zwijg = { "Eén keer ging het over iets waar je niet op knikt.",
        denkt = "Waarom zeg je nou niks. Nu zit ik er." } },
    [4] = { "Ik heb geknikt bij een man die vroeg of ik nog eens terugkwam of niet. En ik heb gelachen waar je "
        .. "niet… [bij Toon](riet) heb ik gelachen. Ik dacht dat ik het goed had. Het was maar [één woordje](oor).",
      denkt = "'Meer', was het. Vier letters.", blik = "tafel",
      zwijg = { "Ik hoor hem het nog zeggen. Nu wel. Toen niet.",
        denkt = "Elke nacht hoor ik het goed." } },
  },
}

haakje "kwijt" { soort = "belang", vak = "product 3", ook = "klanten 3",
  zeg {
    stuurt "Maar de collega's verliezen er geen, wat doen die anders?",
    sluit "Welke concurrent heeft ze nu, alle vier?",
    door "Wie van die vier zit je het meest dwars?",
    terug "Die vier heb jij zelf ook allang geteld.",
  },
  antwoord {
    [1] = { "Boxtel, Someren, Gemert en Dielemans. Vierentachtigduizend.", denkt = "Dat had je daar al staan." },
    [2] = { "Maas in Boxtel, Van Kessel, [Dielemans](zacht), en Verhagen in Gemert. En wat ze "
        .. "[schreven](prijs)? Niks. Twee regels en een groet. Vroeger belden ze je op om je uit te schelden.",
      denkt = "Van uitschelden ga je nog slapen." },
    [3] = { "Boxtel is mijn eigen schuld, dat ging over [een getal](veertien). Dielemans vond me een zak. Van "
        .. "Kessel wachtte op [een telefoontje](afspraak). En Verhagen, [Toon](toon)… Toon was negentien jaar. "
        .. "Enfin. Ik zei het toch, die lijst.",
      denkt = "Drie met een reden, en dan gauw de lijst.",
      zwijg = { "Nee. Het is de lijst niet. Niet bij Toon.",
        denkt = "Dat van Toon hang ik al sinds mei aan die lijst." } },
    [4] = { "Er is er maar één [die ik kwijt ben](toon). Die andere drie zijn omzet, dat haal ik wel weer. Maar ik "
        .. "kan in Gemert [de straat niet meer in](gemert), en dat is niet omdat hij bij een ander koopt.",
      denkt = "Nou moet ik dat van Riet ook gaan vertellen." },
  },
  antwoord { stemming = "stil",
    [1] = { "Vier. Je hebt gelijk.", denkt = "Geef me zo nog maar even." },
    [2] = { "Drie daarvan kan ik je uitleggen. Die vierde [ligt in Gemert](toon), en daar kom ik net langs. De "
        .. "roldeur stond open.",
      denkt = "Hij stond met zijn rug naar de weg te slijpen." },
  },
}

haakje "veertien" { soort = "gevoel", vak = "product 3", ook = "product 1",
  zeg {
    door "Hoe ging dat, die dag bij Maas in Boxtel?",
    preek "Daarom bevestigen we orders altijd per mail.",
    vult { "Je was weer eens te enthousiast.",
      dan = { "Te enthousiast? Ik schreef op wat hij zei. Wat ik dacht dat hij zei. Er draaide een gehaktmolen van "
          .. "vier meter naast, en ik zag [alleen zijn zijkant](mond).",
        denkt = "Ik had ook om die molen heen kunnen lopen." } },
    sluit "Wie draait er nu op voor die jassen?",
  },
  antwoord {
    [1] = { "Typefout. Kan gebeuren.", denkt = "Het was geen typefout." },
    [2] = { "In maart. Vrieshuisjassen, dubbel gevoerd. 'Veertien, Ronald,' zegt hij. En er komen er veertig. Eerst "
        .. "lachten ze nog, 'kunnen we gaan wintersporten'. In juni lachten ze niet meer. Ik wel, ik [stond te "
        .. "knikken](knikken).",
      denkt = "Veertig jassen van honderdtachtig euro. Reken maar niet." },
    [3] = { "Ik had het hem nog laten herhalen ook. Twee keer. En twee keer zag ik veertig. Sindsdien moeten ze "
        .. "getallen bij mij zelf opschrijven, [achter op een kaartje](kaartjes). Vinden ze leuk. 'Ben je lui geworden, "
        .. "Ronald?' Ja, zeg ik.",
      denkt = "Ze mogen alles denken, als het maar dat niet is.",
      zwijg = { "Sinds dat kaartje is er geen getal meer fout gegaan. Niet één.",
        denkt = "Dat had ik ook eens trots kunnen vertellen." } },
    [4] = { "Na die veertig jassen liep de oude Maas mee naar mijn auto. Hij zei iets, heel vriendelijk, hand op "
        .. "mijn schouder. En ik stond aan de verkeerde kant. Ik zei: 'Jij ook, hè.' Hij keek zo. Ik [weet nog "
        .. "altijd niet](oor) wat hij zei.",
      denkt = "Het kan houdoe geweest zijn. Het kan ook 'laat je eens nakijken' geweest zijn." },
  },
}

haakje "zacht" { soort = "gevoel", vak = "klanten 3", ook = "product 3",
  zeg {
    terug { "Bij haar stond je met lege handen.", gevoel = true },
    stuurt "Misschien lag het ook aan de klik tussen jullie?",
    sluit "Heb je haar daarna nog eens gebeld?",
    preek "Bij zorginstellingen moet je korter van stof zijn.",
  },
  antwoord {
    [1] = { "Aardig mens. Andere koers.", denkt = "Andere koers, dat zei de vorige chef altijd." },
    [2] = { "Kim Dielemans, inkoop, De Lindehof. Driehonderd man in witte broeken. Ze praat of er iemand ligt te "
        .. "slapen, en wij zaten in de kantine, met al dat bestek. Dus ik dacht: ik [vertel maar wat](stemmen).",
      denkt = "Ik heb de Fries gedaan en de Limburger. Geen spier." },
    [3] = { "Ze heeft naar [Daphne](daphne) gebeld. 'Die man luistert niet.' Dat zei ze. Daphne wou het niet "
        .. "zeggen, maar ik [zag het haar zeggen](mond), door het glas heen. Ik heb er nog om gelachen.",
      denkt = "Ik heb van mijn leven niet harder mijn best gedaan.",
      zwijg = { "En toen ik dat ding eindelijk weglegde heb ik haar een kwartier zitten aankijken. Een kwartier.",
        denkt = "Ik weet hoe haar oorbellen eruitzien." } },
    [4] = { "Als ik bang ben dat ik het niet haal, dan [ga ik praten](knikken). Zolang ik praat hoef ik niks te "
        .. "[verstaan](oor). Dus zij krijgt drie kwartier Ronald, en dan belt ze Daphne: die man luistert niet. Ze "
        .. "heeft nog gelijk ook.",
      denkt = "Nou weet jij ook waarom ik zo gezellig ben.", blik = "jou" },
  },
}

haakje "toon" { soort = "gevoel", vak = "klanten 1", ook = "product 3",
  zeg {
    sluit "Is dat een klant die nog terug kan komen?",
    door "Daar hield je net even op. Waar dacht je aan?",
    stuurt "Zullen we daar samen nog eens langsgaan, jij en ik?",
    prijst "Jij houdt ze wel jarenlang vast, dat is knap.",
  },
  antwoord {
    [1] = { "Verhagen, Gemert. Staalbouw. Weg.", denkt = "Niet blijven hangen. Volgende." },
    [2] = { "Toon. Zes man en een plasmasnijder, en zijn vrouw op kantoor. 'Ronald, ge zijt een ouwe zeiker, kom "
        .. "erin.' Die stem [kan ik heel goed](stemmen). Die doe ik tegenwoordig niet meer. Enfin.",
      denkt = "Ik deed hem net. Hardop. In deze kamer." },
    [3] = { "Negentien jaar, elke tweede donderdag. Riet had dan worstenbrood. Tot februari. In februari heb ik "
        .. "daar iets gezegd, bij de machine, en ik wist niet dat ik het zei. In mei kwam er [een mailtje](prijs). "
        .. "Over [Riet](riet) stond er niks in.",
      denkt = "Ik heb haar naam gezegd. Dat is ook weer een maand geleden.",
      zwijg = { "Elke vrijdag rij ik er nog langs. Langs, zeg ik.",
        denkt = "Als je nu vraagt waarom, weet ik het niet." } },
    [4] = { "Toon had in december zesenvijftig. Nu tweeënvijftig, als ik het zo zie, van de overkant. [Sinds "
        .. "Riet](riet) hangt die jas om hem heen als een tent. Dat is mijn jas, met onze naam erop. En ik [durf "
        .. "niet naar binnen](gemert) om hem een andere te brengen.",
      denkt = "Twee maten. Dat is niet eten, en doorwerken, en 's avonds alleen.", blik = "raam",
      zwijg = { "Een kleermaker zou dat niet laten lopen. Ik wel.",
        denkt = "Stil. Goed zo. Ik ben het niet gewend, maar goed zo." } },
  },
  antwoord { stemming = "stil",
    [2] = { "Hij stond te slijpen, met zijn rug naar de weg. Ik heb daar twintig minuten gestaan met de motor uit. "
        .. "Hij heeft niet omgekeken. [Vroeger floot Riet](riet) als ik eraan kwam.",
      denkt = "Op haar vingers. Door alles heen hoorde je dat." },
  },
}

haakje "riet" { soort = "belang", vak = "klanten 1", ook = "product 3",
  zeg {
    vult { "Je bent niet op de begrafenis geweest.",
      dan = { "Nee. Ook niet. Maar dat is het niet, dat had hij me nog wel vergeven. Ik wist het niet, hè. Ik stond "
          .. "[naast hem](knikken), en hij vertelde het me, en ik wist het niet.",
        denkt = "Nou zeg ik het in de verkeerde volgorde." } },
    door "Wat gebeurde er toen, daar in Gemert?",
    preek "Een bloemetje sturen kan altijd nog, hoor.",
    terug "Je zou daar iets ongezegd willen maken.",
  },
  antwoord {
    [1] = { "Die is overleden. In februari.", denkt = "Het is koud hier, met die deur dicht." },
    [2] = { "De vrouw van Toon. Die deed daar alles, op kantoor. In februari is ze overleden, opeens, een maandag. "
        .. "En ik kwam die donderdag, gewoon, voor de veiligheidsschoenen. [Ik wist van niks](stonderin).",
      denkt = "Ik had een doos onder mijn arm en ik had er zin in." },
    [3] = { "Die snijder stond aan. Hij zegt wat, en ik versta: Riet is er niet. Ik zeg: 'Gelijk heeft ze, lekker "
        .. "naar de zon!' En ik gaf hem een klap op zijn schouder. Ze was drie dagen dood. Riet is er niet meer, "
        .. "zei hij. [Dat 'meer'](oor) heb ik niet gehoord.",
      denkt = "Ik durf je niet aan te kijken, en ik moet, anders hoor ik je niet.", blik = "tafel",
      zwijg = { "Lekker naar de zon. Dat zei ik. Ik floot toen ik naar de auto liep.",
        denkt = "Hij zette de snijder niet uit. Die bleef gewoon aanstaan." } },
    [4] = { "'Riet is er niet meer,' zei hij, bij de snijder. Ik verstond: Riet is er niet. 'Gelijk heeft ze,' zeg "
        .. "ik, 'lekker naar de zon!' En een klap op zijn schouder. Ze lag nog boven, chef. Drie dagen dood, boven "
        .. "de werkplaats, en ik stond eronder te lachen. En weet je wat het ergste is? [Het stond erin](stonderin).",
      denkt = "Dat weet ons Thea niet. Dat weet alleen Toon, en die zegt niks.", blik = "tafel",
      zwijg = { "Er brandde licht, boven. En toen reed ik weg.",
        denkt = "Zeg maar niks. Er is ook niks te zeggen." } },
  },
}

haakje "stonderin" { soort = "belang", vak = "markt 2", ook = "klanten 1",
  zeg {
    terug { "Dat had je willen weten, voor je binnenstapte.", gevoel = true },
    stuurt "Dus de lijst is toch niet zo gek, vind je zelf?",
    preek "Daarom vraag ik altijd: kijk erin voor je gaat.",
    sluit "Wist de binnendienst het toen al wel?",
  },
  antwoord {
    [1] = { "Daar staat zoveel in.", denkt = "En juist dat, dat stond er ook." },
    [2] = { "Bij contactpersonen. Binnendienst houdt dat bij, trouw, dood, weg, nieuw. Ik keek er niet in. [Uit "
        .. "principe](lijst), zei ik. Ik ken mijn mensen, zei ik.",
      denkt = "Ik ken mijn mensen. Op maat." },
    [3] = { "Woensdag om tien over vier heeft [Daphne](daphne) het erin gezet. Contactpersoon vervallen, wegens "
        .. "overlijden. En ik sta donderdag voor zijn poort, motor uit, en ik zet dat ding niet aan. Het is [één "
        .. "regel](riet). Die had ik moeten lezen voor ik uitstapte.",
      denkt = "De hele wereld heb ik verteld dat die lijst me klanten kost.",
      zwijg = { "Die regel wil ik wel. Alleen die. Wie is er nog en wie niet.",
        denkt = "Dat is voor het eerst dat ik iets van die lijst wil." } },
    [4] = { "Tien maanden lang roep ik dat die lijst de schuld is. Bij jou, bij Daphne, thuis. En ik weet het al "
        .. "sinds de rouwkaart. Eén keer kijken, één regel, [dat van Riet](riet), dan had ik Toon vastgehouden in "
        .. "plaats van een klap gegeven. Dan had ik [die kaart](kaart) niet nodig gehad.",
      denkt = "Op je lijst staan elf regels te veel. En die ene.", blik = "jou" },
  },
}

haakje "oor" { soort = "belang", vak = "promotie 3", ook = "product 2",
  zeg {
    preek "Neem er eens een week vrij voor, dat doet wonderen.",
    door "Wat is er aan de hand, Ronald?",
    vult { "Het is de drukte, je moet het rustiger aan doen.",
      dan = { "Nee chef. Rustig is het al. Dat is het nou juist, het wordt steeds rustiger. Ik hoor de merels niet "
          .. "meer. Ik heb het [laten meten](weert), in juni. Ze zijn er gewoon nog.",
        denkt = "Ik had nog aan de buurman gevraagd of er een kat bij was gekomen." } },
    terug { "Daar loop je al een hele tijd helemaal alleen mee rond.", gevoel = true },
  },
  antwoord {
    [1] = { "Ik versta het niet altijd even goed. Herrie.", denkt = "Herrie kun je altijd zeggen." },
    [2] = { "Horen doe ik wel. Ik hoor dát er gepraat wordt. Alleen wát, dat wordt brij. Vrouwen, kinderen, een "
        .. "[telefoon](telefoon). Als er een machine bij staat kan ik net zo goed buiten gaan staan.",
      denkt = "De hoge stemmen het eerst. Die vallen er gewoon tussenuit." },
    [3] = { "Ik ben doof aan het worden, chef. Zo. Rechts is er de helft af en links gaat erachteraan. Al een jaar "
        .. "of drie. Ik heb het laten meten, [in Weert](weert), want in Helmond kennen ze me. Daar weet niemand "
        .. "van. [Ons Thea](thea) ook niet.",
      denkt = "Doof. Dat woord had ik nog niet gebruikt. Ik zei altijd: die herrie.", blik = "jou",
      zwijg = { "Je hoeft nu niet harder te gaan praten, hoor. Gewoon je gezicht deze kant op.",
        denkt = "Dat deed je de hele tijd al. Daarom zit ik hier nog." } },
    [4] = { "Ik word doof, chef. En wat is een verkoper die niks hoort? Dat zit ik me al drie jaar af te vragen, in "
        .. "de auto. Ik kan rijden, ik kan praten, ik kan kijken. En dan loop ik naar de deur en dan zegt er iemand "
        .. "[iets tegen mijn rug](deur). Straks zetten jullie me [op een stoel met een telefoon](binnendienst).",
      denkt = "Dat was het. Ik zit nog. Jij ook.",
      zwijg = { "Gek. Ik dacht dat ik me zou schamen. Ik ben vooral moe.",
        denkt = "Ik kan ook eens gewoon niks zeggen. Dat is lang geleden." } },
  },
}

haakje "prijs" { soort = "belang", vak = "product 3", ook = "klanten 3",
  zeg {
    sluit "Waren we dan echt zoveel duurder?",
    preek "Op prijs verliezen is nooit de echte reden.",
    door "In het systeem staat prijs. Wat zeg jij er zelf van?",
    stuurt "Had je met wat korting iets kunnen redden?",
  },
  antwoord {
    [1] = { "Prijs, ja. Vier keer.", denkt = "Het stond bovenaan in dat rijtje." },
    [2] = { "Je moet kiezen uit vijf. Prijs, levering, kwaliteit, concurrent, overig. Bij overig moet je wat typen. "
        .. "Dus [bij alle vier](kwijt) heb ik prijs aangeklikt. Daar vraagt boven nooit over door.",
      denkt = "Jij ook niet, trouwens. Jij knikte." },
    [3] = { "Bij Maas had er moeten staan: [verkeerd getal](veertien). Bij Dielemans: man luistert niet. Daar is "
        .. "geen hokje voor. En [bij Toon](toon) heb ik het eerst opengelaten. Dan wordt het rood, en dan blijft "
        .. "het rood.",
      denkt = "Drie weken rood. Toen was het prijs.",
      zwijg = { "Toon heeft in negentien jaar nooit naar een prijs gevraagd. 'Zet maar op de bon.'",
        denkt = "Dat had je kunnen weten, chef. Je hebt hem zelf gezien." } },
    [4] = { "Zondagavond, [ons Thea naar bed](thea). Ik klik 'prijs' aan bij Verhagen en hij vraagt: weet u het zeker? "
        .. "Ja of nee. Heb ik een uur naar zitten kijken. Toen ja. En dat was nou net [de reden](riet) die "
        .. "ik eerlijk had moeten opschrijven.",
      denkt = "Dat ding vroeg het tenminste nog." },
  },
}

haakje "gemert" { soort = "gevoel", vak = "markt 1", ook = "klanten 1",
  zeg {
    stuurt "Waarom ben je daar niet gewoon even naar binnen gegaan?",
    sluit "Hoe vaak kom je daar nog in de buurt?",
    vult { "Je wilt Verhagen gewoon terug als klant.",
      dan = { "Als klant? Hij mag kopen waar hij wil. Ik sta daar achter een busje van de gemeente, en als hij naar "
          .. "buiten komt, buk ik. Ik heb [een kaart](kaart) voor hem. Die moet je staande geven.",
        denkt = "Een vent van een meter drieënnegentig, achter zijn eigen stuur." } },
    terug "Gemert laat jou dus nog niet los.",
  },
  antwoord {
    [1] = { "Dat ligt op de route.", denkt = "Het ligt elf kilometer naast de route." },
    [2] = { "Vrijdag, als ik klaar ben, rij ik er nog langs. Half zes. Dan brandt het licht in de hal en staat [de "
        .. "roldeur](toon) open. Ik sta aan de overkant. Kwartiertje.",
      denkt = "Ons Thea denkt dat het die file is, bij Beek en Donk." },
    [3] = { "Sinds maart, elke vrijdag. [Die kaart](kaart) leg ik dan naast me, en ik neem me voor: nu stap ik uit. "
        .. "Ik zet de motor uit, en dan is het zo stil, dan hoor je [helemaal niks](oor). En dan start ik hem weer.",
      denkt = "Meestal heb ik mijn jas al dicht.",
      zwijg = { "De kruk is al helemaal glad, bij wijze van spreken.",
        denkt = "Dat is het. Ik kom tot de kruk." } },
    [4] = { "Vorige week veegde Toon de stoep, dat deed Riet altijd. Hij keek op, recht naar mij. En ik deed of ik "
        .. "[aan de telefoon](telefoon) zat. Ik, met een telefoon. Als er één weet dat ik niet bel, is het [Toon "
        .. "Verhagen](toon).",
      denkt = "Hij bleef een tijdje kijken, met die bezem.", blik = "raam",
      zwijg = { "Toen heeft hij zijn hand opgestoken. Half. Ik weet niet of het voor mij was.",
        denkt = "Ik had terug kunnen zwaaien." } },
  },
  antwoord { stemming = "stil",
    [2] = { "Vrijdag is mijn dag daar, en nu is het geen vrijdag. Ik had gewoon door moeten rijden. Ik heb daar "
        .. "gestaan [met die kaart](kaart) op mijn knie, net een schooljongen.",
      denkt = "Ik moest om negen uur bij jou zijn. Ik was er om vijf voor acht." },
  },
}

haakje "kaart" { soort = "gevoel", vak = "klanten 1", ook = "promotie 2",
  zeg {
    prijst "Dat je hem hebt gekocht, zegt al genoeg over jou.",
    door "Wat staat er tot nu toe op, op die kaart?",
    preek "Gewoon posten, het gaat om het gebaar.",
    sluit "Hoe lang ligt die daar nu al?",
  },
  antwoord {
    [1] = { "Een kaart. Voor Toon. Moet nog op de bus.", denkt = "Er zit een postzegel op die niet meer geldt." },
    [2] = { "'Toon,' staat erop. Met een komma. Ik kan overal over ouwehoeren, dat weet je, maar na die komma [weet "
        .. "ik het niet](riet). Hij ligt in [het kastje](kastje), bij de rest.",
      denkt = "Ik heb het ook met potlood geprobeerd." },
    [3] = { "Ik kreeg de rouwkaart de maandag erop in mijn bak, onder de voetbalpool. Zaterdag was het al geweest. "
        .. "Ik heb bij de boekhandel een uur staan kiezen. 'Met oprechte deelneming.' Dat kan ik hem niet geven, na "
        .. "[wat ik zei](riet). Nu ligt hij in [het kastje](kastje).",
      denkt = "Er was er ook een met een zonsondergang. Lekker naar de zon.",
      zwijg = { "Ik heb er nu drie. Op alle drie staat 'Toon'.",
        denkt = "Drie komma's." } },
    [4] = { "Wat ik Toon zou willen schrijven is: ik heb je niet verstaan. Meer niet. Dan weet hij het. Maar dan "
        .. "weet hij het ook [van mij](oor), hè. En dan vraagt hij: hoe lang al, Ronald. En dan moet ik het "
        .. "[thuis](thea) ook vertellen.",
      denkt = "Zes woorden is het. Nee, vijf.",
      zwijg = { "Nu heb ik het tegen jou gezegd. Gaat best.",
        denkt = "En je kijkt nog net zo als daarnet." } },
  },
}

haakje "kastje" { soort = "gevoel", vak = "promotie 3", ook = "klanten 1",
  zeg {
    terug "Alles waar je niet aan wilt, rijdt met je mee.",
    sluit "Is dat wel handig, dat ligt toch altijd in de weg?",
    vult { "Je hebt daar zeker een fles liggen.",
      dan = { "Een fles? Nee, was het maar een fles, daar heb je cursussen voor. Papieren. Van [een winkel in "
          .. "Weert](weert). En drie kaarten met een komma.",
        denkt = "Ruik ik dan ergens naar?" } },
    stuurt "Kun je dat niet beter een keer opruimen?",
  },
  antwoord {
    [1] = { "Handschoenen. Zoals de naam zegt.", denkt = "Afblijven." },
    [2] = { "De catalogus van de werkschoenen, en daaronder ligt wat ons Thea niet hoeft te vinden. Zij zoekt nooit "
        .. "in een catalogus. [Een kaart](kaart) en nog wat papieren.",
      denkt = "Ze zoekt wel eens naar een pepermuntje. Dan hou ik mijn adem in." },
    [3] = { "Een grafiek. Twee lijntjes die naar beneden lopen, één rood en één blauw. Net onze omzet, zei ik tegen "
        .. "de audicien. Die lachte niet. [Het zijn mijn oren](oor), chef. Rood is rechts.",
      denkt = "Mooi dat ik daar ook weer een mop van maakte.",
      zwijg = { "Zij draaide zich om om iets te pakken en vroeg wat. Ik zei ja. 'Ik vroeg uw geboortedatum,' zei ze.",
        denkt = "Dat was eigenlijk de hele uitslag al." } },
  },
}

haakje "weert" { soort = "belang", vak = "promotie 3", ook = "product 2",
  zeg {
    sluit "Wat moest dat allemaal kosten, daar?",
    door "En, hoe kwam je daar weer naar buiten?",
    preek "Daar had je meteen mee door moeten gaan.",
    vult { "Het was je natuurlijk te duur, zoiets.",
      dan = { "Duur? Negentienhonderd euro bijbetalen, dat is een halve keuken. Nee, geld heb ik wel. Het is meer "
          .. "dat ze [op kantoor](binnendienst) naar je hoofd kijken en denken: die kan naar binnen.",
        denkt = "Ons Lieke heb ik indertijd een beugel aangepraat. Staat je hartstikke goed, zei ik." } },
  },
  antwoord {
    [1] = { "In Weert? Een klant bezocht.", denkt = "Die klant was ik." },
    [2] = { "Over de provinciegrens, daar kent niemand me. In juni, een dinsdag. Ik had in de agenda gezet: "
        .. "'acquisitie Limburg'. Ze gaven me een setje op proef mee, [voor zes weken](oor). Ik heb ze één dag in "
        .. "gehad.",
      denkt = "Jij schreef erbij: goed bezig." },
    [3] = { "Met een proefsetje, één in elk oor. Ik stap in, ik doe mijn richtingaanwijzer aan, en hij tikt. Ik "
        .. "schrok me een ongeluk. Drie jaar rij ik in die auto en ik wist niet dat hij tikte. Een kwartier heb ik "
        .. "daar gestaan, knipperend. Tik, tik. Net [de kleine trom](trom).",
      denkt = "Ik heb naar links geknipperd tot de accu er last van kreeg.",
      zwijg = { "En onze eigen jassen. Die kraken! Dat heb ik drie jaar niet gehoord. Ik verkoop krakende jassen.",
        denkt = "Je lacht. Ik ook. Dat kan dus tegelijk." } },
    [4] = { "Ik had een proefsetje in, één in elk oor. Aan het eind van de middag kom ik op kantoor, en ik denk: "
        .. "nu. En in de gang zegt een van die jongens, ik hoorde het verdorie nog ook: 'Als ze er één wegdoen, "
        .. "[wordt het Ronald](binnendienst).' Toen heb ik ze uitgedaan, op de wc. In zo'n doosje.",
      denkt = "Het eerste wat ik na drie jaar weer goed verstond.", blik = "tafel",
      zwijg = { "In juli heb ik ze teruggebracht. Ze zaten niet lekker, zei ik.",
        denkt = "Ze zaten als gegoten." } },
  },
}

haakje "binnendienst" { soort = "belang", vak = "promotie 3", ook = "promotie 2",
  zeg {
    preek "Van binnen leer je het bedrijf ook eens anders kennen.",
    sluit "Wie heeft gezegd dat jij naar binnen moet?",
    eerlijk "Of er nog iemand weg moet, dat weet ik echt niet.",
    stuurt "Zou een vaste werkplek niet juist rust geven?",
  },
  antwoord {
    [1] = { "Ik ben van buiten. Klaar.", denkt = "Vijf stoelen, vijf koptelefoons, eentje leeg." },
    [2] = { "Er staat daar een stoel leeg, naast [Daphne](daphne). Met zo'n koptelefoon erop. Ik loop er elke "
        .. "ochtend langs, en elke ochtend denk ik: die staat te wachten. Ik en [een telefoon](telefoon), hele "
        .. "dagen.",
      denkt = "Het is zelfs mijn maat stoel." },
    [3] = { "Ik heb boven horen praten over één man minder. Nou ja, horen. Ik zag het, door de ruit. 'Eén,' zei die "
        .. "mond, en toen keken ze allebei naar buiten, naar mijn auto. En als ik zeg [wat er met me is](oor), dan "
        .. "is het kiezen niet moeilijk meer.",
      denkt = "Jij zat er ook bij, met je rug naar mij toe. Dus van jou weet ik het niet.",
      zwijg = { "Dus dan hou je je mond. En dan is het de lijst.",
        denkt = "Nu snap je dat ook weer." } },
    [4] = { "Dan ben je vierenvijftig, je kunt één ding, en daar heb je [je oren](oor) voor nodig. En dan moet je "
        .. "naar iemand toe die je zelf nog hebt voorgedaan hoe je aanbelt, en vragen: mag ik blijven?",
      denkt = "Nou jij weer.", blik = "jou" },
  },
}

-- Thuis: de tv, de kleine, de trom.

haakje "laatmaar" { soort = "gevoel", vak = "promotie 3", ook = "klanten 3",
  zeg {
    preek "Dan zeg je toch: nee, vertel, ik wil het horen.",
    sluit "Zegt ze dat vaker dan vroeger?",
    terug { "Van die twee woorden heb je meer last dan van boos.", gevoel = true },
    stuurt "Is ze niet gewoon wat snel op haar teentjes getrapt?",
  },
  antwoord {
    [1] = { "Dat zeggen mensen. Laat maar.", denkt = "En dan laat ik maar." },
    [2] = { "Ons Thea zegt het de hele dag. Ze vertelt wat, ik zeg 'hè?', ze vertelt het nog eens, ik zeg 'hè?', en "
        .. "dan is het laat maar. En het was niks, hoor, het was een mus of zo. Dat zal bij [klanten](kwijt) niet "
        .. "anders wezen.",
      denkt = "Maar ik had die mus best willen weten." },
    [3] = { "Vroeger kwam ik thuis en dan had ze de hele dag opgespaard. Wie er in de bibliotheek was geweest. Nu "
        .. "zegt ze: er staat eten. Die kleine dingetjes vertelt ze aan [Saar](saar), van vier, die lacht tenminste "
        .. "op de goeie plek. En ik [zet de tv harder](thea).",
      denkt = "Ze is niet boos. Was ze maar boos.",
      zwijg = { "Ze praat nu tegen de hond van de buren. Dat zie ik door het raam.",
        denkt = "Hele verhalen. En die hond zit erbij." } },
    [4] = { "Van de zomer, op de fiets, zij voorop. Ze zei wat, over haar schouder, en ik riep: 'Zo is het!' Ze "
        .. "stapte af. Ze had gevraagd of ik [eigenlijk nog van haar hield](oor).",
      denkt = "Zo is het. Je kunt slechter raden. Maar ik raadde.", blik = "raam",
      zwijg = { "Het antwoord was goed. Dat was nog het naarste.",
        denkt = "Ze lachte. Ik denk dat het lachen was. Ik stond achter haar." } },
  },
}

haakje "thea" { soort = "feit", vak = "promotie 3", ook = "markt 1",
  zeg {
    prijst "Zo'n vrouw, daar mag je zuinig op zijn.",
    door "Wat zou zij zeggen, als ik haar nu belde?",
    sluit "Wat doet ze ook alweer voor werk?",
    preek "Praten, Ronald. Gewoon aan tafel, tv uit.",
  },
  antwoord {
    [1] = { "Dertig jaar. Alles goed.", denkt = "Eenendertig." },
    [2] = { "Ons Thea? Die zit in de bibliotheek, die fluistert voor haar beroep. De tv staat bij ons op "
        .. "vierendertig, dan gaat zij boven lezen. Wat zeg je, zeg ik dan. [Laat maar](laatmaar), zegt zij, door "
        .. "het plafond.",
      denkt = "En dan lees ik er nog de ondertiteling bij." },
    [3] = { "Ons Thea zegt het zo, tegen haar zus: hij zit in die stoel, maar hij is hier niet. Op verjaardagen ga "
        .. "ik [afwassen](knikken), dan hoef ik niet in die kring. 'Wat een modern huwelijk,' zeggen ze. Zij zegt "
        .. "niks meer, zij zegt [laat maar](laatmaar).",
      denkt = "Ik was af met twaalf man in de kamer, en ik vind het heerlijk.",
      zwijg = { "Ze denkt dat er een ander is. Dat heeft ze één keer gevraagd. Ik zei: ja hoor, lekker.",
        denkt = "Ik verstond: wil je een ander. Koekje. Ik dacht koekje." } },
  },
}

haakje "saar" { soort = "gevoel", vak = "promotie 3", ook = "promotie 1",
  zeg {
    door "Hoe gaat dat eigenlijk, als jullie met z'n tweeën zijn?",
    prijst "Een kleinkind, dat is het mooiste wat er is.",
    sluit "Hoe vaak zie je haar nog, met die uren?",
    preek "Kinderen hoef je niet altijd te kunnen volgen.",
  },
  antwoord {
    [1] = { "De kleindochter. Vier. Lijkt op mij, zielig.", denkt = "Ze heeft ook dat loopje." },
    [2] = { "Saar. Die is van ons Lieke, vier jaar. Die praat of het uit een lekkend kraantje komt, hele hoge "
        .. "dingetjes. Ik ga altijd op de grond zitten, dan [zie ik haar mond](mond). Opa zit op de grond, vindt ze "
        .. "normaal.",
      denkt = "Opstaan duurt wel langer dan gaan zitten." },
    [3] = { "Moet je horen. Saar wou me een geheim vertellen. Handje om mijn oor. [Mijn rechter](oor). En ik voel "
        .. "dat ze praat, warm, kriebelig, een heel verhaal. Ik zei: 'Zal ik niet verder vertellen.' Zegt ze: 'Wat "
        .. "zei ik dan, opa?'",
      denkt = "Vier jaar. Die heeft er minder lang over gedaan dan jullie.",
      zwijg = { "Ze wachtte. Met die ogen. Ik zei: 'Iets met een paard.' Het was niks met een paard.",
        denkt = "Ik heb het haar nooit durven vragen." } },
    [4] = { "Saar vertelde me een geheim, in mijn oor, en ik wist niet wat ze zei. Sindsdien fluistert ze bij ons "
        .. "Thea. Ze trekt aan haar mouw en wijst naar mij en dan gaat het handje omhoog. Ik heb mijn hele leven op "
        .. "zo'n kind gewacht, en ik zit er op de grond naast, [en ik lach](knikken).",
      denkt = "Een geheim onthouden, dat kan ik als de beste. Ik moet het alleen horen.", blik = "tafel" },
  },
}

haakje "trom" { soort = "gevoel", vak = "promotie 3", ook = "markt 1",
  zeg {
    sluit "Kun je niet gewoon op een ander instrument?",
    vult { "Je werd er te oud voor, met carnaval.",
      dan = { "Te oud? Onze tuba is tweeënzeventig. Nee. Ik zat ernaast. Zit de kleine trom ernaast, dan zit "
          .. "iedereen ernaast. Ze zeiden niks. [Ze keken](mond).",
        denkt = "Ik had liever dat ze wat geroepen hadden." } },
    terug "Zo'n trom zet je niet zomaar weg.",
    preek "Bij een koor zoeken ze altijd mannen.",
  },
  antwoord {
    [1] = { "Gestopt. Geen tijd meer.", denkt = "Ik heb tijd zat op dinsdag." },
    [2] = { "De Kromme Noot. Kleine trom, vierentwintig jaar. Vlak naast de bekkens, dat was mijn plek, dan kon je "
        .. "lachen. In maart heb ik hem ingeleverd. [Ons Thea](thea) vond het zonde.",
      denkt = "Die bekkens stonden altijd rechts van me." },
    [3] = { "Met carnaval zetten we in bij café Het Centrum, en ik ben een halve maat te laat. Hoor ik niet. Zie ik "
        .. "aan de gezichten. Vierentwintig jaar gaf ik het tempo aan, en nou keek ik [op de tuba zijn "
        .. "wangen](mond) wanneer het begon.",
      denkt = "Hij blies ze expres extra bol voor me. Die goeierd.",
      zwijg = { "Ik mis het niet, dat spelen. Ik mis dat je het in je buik voelt.",
        denkt = "Ik trommel nog wel eens op het stuur." } },
  },
}

-- De zaak: het kantoor, de maandag, de telefoon, en wie hier had kunnen zitten.

haakje "daphne" { soort = "feit", vak = "markt 3", ook = "promotie 2",
  zeg {
    stuurt "Zou jij niet eens van haar kunnen leren?",
    door "Vertel eens, hoe werken jullie samen?",
    sluit "Kunnen jullie het samen wel vinden?",
    prijst "Die Daphne, dat is een kanjer.",
  },
  antwoord {
    [1] = { "Binnendienst. Zevenentwintig. Typt harder dan ze praat.", denkt = "En ze praat al hard zat." },
    [2] = { "Die legt na het overleg altijd een blaadje op mijn bureau. Wie wat doet, welke dag. 'Voor de "
        .. "zekerheid,' zegt ze. Sinds juni. Ik heb er nooit om gevraagd, en [maandags](maandag) kijk ik er al naar "
        .. "uit.",
      denkt = "Met een smiley erop als er gebak is." },
    [3] = { "Zij komt altijd voor me staan voor ze begint. Eerst tikken op het bureau, dan praten. Dat doet hier "
        .. "niemand. Haar opa had het ook, zei ze een keer, en ik zei: [wat had hij dan](oor)? 'Niks,' zei ze. "
        .. "'Veel lol.'",
      denkt = "Zij weet het dus. Daarom dat blaadje.",
      zwijg = { "Ze heeft het nooit tegen jou gezegd, hè. Dat is netjes van haar.",
        denkt = "Aan je gezicht te zien niet, nee." } },
    [4] = { "Zij had [Dielemans](zacht) aan de lijn. En zij had in februari dat van Riet [erin gezet](stonderin). "
        .. "Ze kijkt wel eens naar me, door die ruit, en dan denk ik: jij hebt het hele dossier. Ze zou me zo "
        .. "kunnen opvegen. Ze legt er een blaadje neer.",
      denkt = "Ik moet haar een keer bedanken. Met woorden." },
  },
}

haakje "maandag" { soort = "gevoel", vak = "markt 3", ook = "product 1",
  zeg {
    sluit "Zullen we dat overleg dan voortaan wat korter maken?",
    prijst "Jij houdt op maandag de sfeer erin.",
    eerlijk "Ik zit er elke week bij, en mij viel niks op.",
    preek "Je moet je daar gewoon wat meer laten horen.",
  },
  antwoord {
    [1] = { "Koffie, cijfers, koffie.", denkt = "En een mop van mij, tussen de cijfers." },
    [2] = { "Negen man door elkaar, en jij met je rug naar ons toe te schrijven. Ik vertel een mop, dan is het "
        .. "[mijn beurt](knikken) geweest. Dan laten ze me verder met rust tot de cake.",
      denkt = "Je praat tegen het bord, chef. Dat wou ik al twee jaar zeggen." },
    [3] = { "Na zo'n uur ga ik in de auto zitten en dan slaap ik. Tien minuten, op de parkeerplaats, [achter de "
        .. "container](oor). En dan ligt het blaadje [van Daphne](daphne) er, en dan weet ik waar ik geweest ben.",
      denkt = "Een man van mijn leeftijd, in slaap, met zijn mond open, achter het oud papier.",
      zwijg = { "In april heb je me wat gevraagd, met iedereen erbij. Ik zei ja. Ik weet nog steeds niet waarop.",
        denkt = "Ik ben er in elk geval niet voor ontslagen." } },
    [4] = { "Toen [jouw baan](gevraagd) vrijkwam, dacht ik: dat is vijf keer in de week maandag. En ik dacht: dan "
        .. "zien ze het. Nou, toen heb ik jou genoemd.",
      denkt = "Dat wist je niet. Dat hoefde ook niet." },
  },
}

haakje "telefoon" { soort = "feit", vak = "promotie 2", ook = "markt 1",
  zeg {
    preek "Eén telefoontje scheelt je toch al gauw een half uur.",
    door "Iedereen belt, en jij stapt in de auto. Hoe komt dat zo?",
    sluit "Heb je dat nieuwe toestel al geprobeerd?",
    stuurt "Is dat niet ook een beetje tijd rekken?",
  },
  antwoord {
    [1] = { "Bellen is voor luie mensen.", denkt = "Die zin werkt al drie jaar." },
    [2] = { "Ik rij liever efkes langs. Voor een maat, voor een prijs. Een telefoon heeft geen "
        .. "gezicht. En als je er toch staat, zeggen ze altijd nog wat [bij de deur](deur). Ik ken er die me "
        .. "[alleen vrijdags](vrijdag) zien.",
      denkt = "Vijfenveertigduizend kilometer per jaar. Voor een maat." },
    [3] = { "Dat ding ligt in [het dashboardkastje](kastje), bij de rest. Als ik ergens sta kijk ik wie er gebeld "
        .. "heeft, en dan rij ik erheen. Klanten vinden het prachtig. 'Bel je Ronald, staat hij er.' Alleen van Van "
        .. "Kessel wist ik niet eens dat ik [hem moest bellen](afspraak).",
      denkt = "Ik rij me suf.",
      zwijg = { "Jij belt me ook altijd. Ik luister het niet in, dat weet je nu ook.",
        denkt = "Zeventien staan erop. Ik heb een sticker over dat cijfertje geplakt." } },
  },
}

haakje "gevraagd" { soort = "belang", vak = "promotie 3", ook = "markt 2",
  zeg {
    prijst "Nou, dan ben ik je nog een etentje schuldig.",
    eerlijk "Dat heb ik echt nooit geweten.",
    door "Waarom heb jij toen eigenlijk nee gezegd?",
    vult { "Jij had deze stoel eigenlijk zelf willen hebben.",
      dan = { "Deze stoel? Met dat raam in mijn gezicht? Nee. Ik ben gevraagd, en ik heb jouw naam gezegd. Ik kon "
          .. "[dat vergaderen](maandag) niet aan, en dat kon ik ze niet uitleggen.",
        denkt = "Twee jaar heb ik dat voor me gehouden." } },
  },
  antwoord {
    [1] = { "Dat is al twee jaar geleden. Ouwe koek.", denkt = "Twee jaar en een maand." },
    [2] = { "Ze hebben mij gevraagd, voor jou. Dat weet je niet, hè. Ik zei: neem die van mij, [die bij mij in de "
        .. "auto](rookie) heeft gezeten, die kan kijken. Dat heb ik gezegd: die kan kijken.",
      denkt = "En toen gaven ze je een lijst, en keek je op die lijst." },
    [3] = { "Ik had gewild, hoor. Ons Thea had al een jurk gekocht voor de borrel. Maar hier zit je de hele dag te "
        .. "bellen en [te vergaderen](maandag), en ik had die week in Eindhoven drie keer de kassa niet "
        .. "verstaan. Ik dacht: [dan zien ze het](oor). Dus ik zei: ik ben meer een buitenman.",
      denkt = "Daar hebben ze nog voor geklapt ook.",
      zwijg = { "Die jurk hangt er nog. Die heeft ze nooit aangehad.",
        denkt = "Blauw. Maat tweeënveertig." } },
  },
}

haakje "rookie" { soort = "feit", vak = "markt 2", ook = "promotie 1",
  zeg {
    door "Wat zag jij toen in mij, met die map?",
    sluit "Wie heb je daarna nog opgeleid?",
    stuurt "Dat kon toen nog, die tijd, of niet?",
    prijst "Ik had geen betere leermeester kunnen hebben.",
  },
  antwoord {
    [1] = { "Jij at mijn brood op. Dat weet ik nog.", denkt = "Met kaas, en je durfde het niet te zeggen." },
    [2] = { "Elf jaar geleden, drie maanden lang, en jij met die map. Jij had vragen opgeschreven. Bij Smeets heb "
        .. "ik die map in de kofferbak gelegd. Toen moest je wel kijken. Toen heb je [die deur](deur) ontdekt.",
      denkt = "Je stond te trillen op je benen. En je verkocht er dertig polo's." },
    [3] = { "Wat ik zo goed vond: jij kwam naar buiten, en dan vertelde jij míj wat ze gezegd hadden. Woord voor "
        .. "woord, tot aan de poort. [Sjaak](sjaak) kon dat. Ik kon dat. Nu zou ik je zo weer [naast me "
        .. "willen](oor) hebben.",
      denkt = "Dan hoorde jij het, en dan keek ik. Daar hadden we geld mee kunnen verdienen.",
      zwijg = { "Dat heb ik er ook bij verteld, toen ze [mij vroegen voor deze stoel](gevraagd).",
        denkt = "Dat wist je dus niet. Ik zie het aan je mond." } },
  },
}

haakje "sjaak" { soort = "feit", vak = "markt 2", ook = "promotie 1",
  zeg {
    door "Wat heb jij van die man meegekregen?",
    preek "In zijn tijd was er ook geen concurrentie.",
    terug "Zo werken ze hier niet meer.",
    sluit "Wanneer sprak je hem voor het laatst?",
  },
  antwoord {
    [1] = { "De ouwe baas. Zit in Spanje.", denkt = "Met een hoed op. Stuurt elk jaar een foto van die hoed." },
    [2] = { "Sjaak van Tocht. Die had één lijstje, in zijn borstzak, en daar stond op wie er jarig was. Hij haalde "
        .. "me uit [de schoenenwinkel](namen) van mijn tante. 'Jij kijkt naar voeten,' zei hij, 'dan leer ik je de "
        .. "rest.'",
      denkt = "Achtentwintig was ik. Ik had nog nooit een overall verkocht." },
    [3] = { "Ik mocht van hem nooit achter de klant aan lopen. Hij zei: vooruit lopen, Ronald, en dan bij de deur "
        .. "treuzelen. Jas zoeken. Want het echte zeggen ze [als je al weg bent](deur). Nou. Ik treuzel nog steeds. "
        .. "Ik sta daar te treuzelen voor niks.",
      denkt = "Hij zou me uitlachen. Of niet, dat weet je niet meer.",
      zwijg = { "Hij had mij [op jouw stoel](gevraagd) willen hebben. Ik heb hem daarna niet meer gesproken. Dan "
          .. "moet je bellen.",
        denkt = "Hij denkt dat ik het druk heb." } },
  },
}

-- Wat hij allang doet, beter dan de lijst: namen, kaartjes, vrijdag, de deur.

haakje "namen" { soort = "feit", vak = "klanten 1", ook = "klanten 2",
  zeg {
    ziet "De portier ken jij bij zijn voornaam en zijn schoenmaat.",
    sluit "Staan die mensen ook allemaal in het systeem?",
    stuurt "Daar bestaan toch handige apps voor?",
    door "Hoe onthoud jij dat toch allemaal?",
  },
  antwoord {
    [1] = { "Zesentwintig jaar. Dan ken je ze wel.",
      denkt = "Bij een nieuwe moet ik het drie keer vragen." },
    [2] = { "Op maat. Sjef, tweeënvijftig, lange mouw. Bart van de gemeente, maat zevenenveertig schoen, die draagt "
        .. "hem met twee sokken. Ik kom uit een schoenenwinkel, hè, van mijn tante in Deurne. Zie ik voeten, dan "
        .. "[weet ik wie het is](maten).",
      denkt = "Jij was een drieënveertig, met eelt." },
    [3] = { "Nieuwe namen versta ik nooit in één keer. Dus dan geef ik mijn kaartje en ik zeg: [schrijf jij "
        .. "achterop](kaartjes) hoe je heet en wat je draagt. Dan schrijven ze. En onderhand kijk ik. Dan zit hij "
        .. "erin, en gaat hij er nooit meer uit.",
      denkt = "Nou had je kunnen vragen waarom niet.",
      zwijg = { "Iedereen denkt dat het klantvriendelijk is. Nou ja, dat is het ook geworden.",
        denkt = "Bij Smeets doen ze het nou zelf ook zo." } },
  },
  antwoord { stemming = "haast",
    [2] = { "Vraag maar. Smeets: zeven man, ik doe ze zo. Huub, vierenvijftig, hoge schouders. Wim-Jan, "
        .. "zesenveertig, smalle voet. Die jonge, die heeft nog niks, die groeit. Die [schrijft zijn "
        .. "maat](kaartjes) elk kwartaal opnieuw op.",
      denkt = "Het is drie voor vier en ik zit op te scheppen." },
  },
}

haakje "kaartjes" { soort = "feit", vak = "klanten 2", ook = "promotie 1",
  zeg {
    ziet "Op die kaartjes staat telkens een ander handschrift.",
    preek "Maar daar kan een collega dus nooit bij, als jij ziek bent.",
    sluit "Hoeveel van die kaartjes heb je nou?",
    door "Laat er eens een zien. Wat staat erop?",
  },
  antwoord {
    [1] = { "Een doos vol. Schoenendoos, maat drieënveertig.", denkt = "In de kofferbak, onder de laarzen." },
    [2] = { "Mijn naam staat voorop, die van hen [achterop](namen). Vroeger schreef ik dat, nu laat ik ze het "
        .. "zelf doen. Maat, kleur, hoeveel. 'Koningsblauw, niet marine!' Met drie strepen eronder. Dan hoef ik het niet "
        .. "te onthouden, en [niet te horen](mond).",
      denkt = "Als je daar nou maar niet op let." },
    [3] = { "Ik leg het kaartje op tafel, tussen ons in, en dan schuift het heen en weer. Hij schrijft, ik schrijf, "
        .. "hij streept door. Dan kijk je samen ergens naar. Met zo'n tablet kijk je allebei ergens anders naar. En "
        .. "aan het eind vraag ik: wat spreken we [af](afspraak)? Nou, dat zou ik moeten vragen. Dat vergeet ik.",
      denkt = "Daar zou ik zelf eens een kaartje van moeten maken.",
      zwijg = { "Als er onderaan een regeltje stond, voorgedrukt: wat spreken we af. Dan vergat ik het niet.",
        denkt = "Nou zit ík formulieren te verzinnen." } },
    [4] = { "Achterop die van Toon heeft Riet een keer geschreven: 'Ronald, jij krijgt de maat, ik krijg het "
        .. "laatste woord.' Met een smoeltje. Die zit niet in de doos. Die zit [in mijn portefeuille](riet). Die "
        .. "heb ik in het systeem natuurlijk nergens kwijt gekund.",
      denkt = "Dat smoeltje lijkt nog op haar ook.", blik = "tafel" },
  },
}

haakje "maten" { soort = "gevoel", vak = "klanten 2", ook = "product 2",
  zeg {
    sluit "Zet je dat dan ook in het veld bijzonderheden?",
    terug "Je ziet aan een jas hoe het met iemand gaat.",
    preek "Pas op, dat zijn wel persoonsgegevens.",
    door "Waar let jij dan het eerste op?",
  },
  antwoord {
    [1] = { "Een jas moet zitten. Klaar.", denkt = "Dat jasje van jou trekt bij de knoop." },
    [2] = { "Een maat is eerlijk. Iemand die van zesenvijftig naar tweeënvijftig gaat, daar loop ik even mee naar "
        .. "buiten. Dan is het een scheiding of het is erger. Ik heb er twee naar de dokter gestuurd. Via een broek.",
      denkt = "Eentje daarvan loopt nog rond. Maat vierenvijftig." },
    [3] = { "Je staat achter zo'n kerel met een centimeter, dan kijkt hij de andere kant op. Dan gaan ze praten. "
        .. "Jaren heb ik daar alles gehoord. En nu sta ik erachter en zie ik [alleen die nek](mond) bewegen. Dus nu "
        .. "ga ik ervoor staan. Dan zeggen ze niks meer.",
      denkt = "Van voren meten vindt geen mens prettig.",
      zwijg = { "Ze praten alleen als je ze niet aankijkt. En ik moet ze aankijken.",
        denkt = "Daar zit het hem gewoon." } },
    [4] = { "Als iemand overleden is, komt de vrouw vaak de jassen terugbrengen. Gewassen. Met het naambandje er "
        .. "nog in. Die neem ik dan aan, ik torn het naambandje eruit en dat geef ik haar. Er staat nergens op die "
        .. "lijst dat dat moet. [Toon](toon) had dat met Riet haar stofjas ook gewild.",
      denkt = "Haar stofjas hing aan de spijker, die donderdag. Ik liep er vlak langs." },
  },
}

haakje "stemmen" { soort = "gevoel", vak = "klanten 1", ook = "product 2",
  zeg {
    prijst "Doe die Limburger nog eens, die is zo goed.",
    sluit "Doe je dat bij de klanten zelf ook?",
    terug { "De nieuwe doe je nooit. Alleen de oude stemmen.", gevoel = true },
    preek "Wel uitkijken natuurlijk, dat niemand zich beledigd voelt.",
  },
  antwoord {
    [1] = { "'Meneer Verbakel, het kriebelt.' Dat was de dominee.", denkt = "Daar lachen ze altijd om." },
    [2] = { "'Ronald jong, doe mich mer dae blauwe jas.' Dat is Wiel, van de grindbaggers, al zes jaar dood. Ik doe ze "
        .. "allemaal nog, Wiel, de Fries, de dominee. Nieuwe komen er niet bij. [Mevrouw Dielemans](zacht) lukt "
        .. "me niet.",
      denkt = "Die heb ik dus nog goed gehoord." },
    [3] = { "Ik kan ze niet meer bijmaken. Om een stem te doen moet je hem eerst horen, en ik krijg alleen [het "
        .. "plaatje](mond). Van Kim Dielemans weet ik precies hoe ze kijkt. Maar hoe ze klinkt? Als een tochtstrip.",
      denkt = "Dat was weer een grap. Ik kan het ook niet laten.",
      zwijg = { "Saar kan ik ook niet. Mijn eigen kleinkind. Ik zou haar stem [niet na kunnen doen](saar).",
        denkt = "Hoe ze kijkt als ze jokt, dat weet ik wel." } },
    [4] = { "'s Avonds in de auto doe ik [Toon](toon) nog wel. 'Ronald, ge zijt een ouwe zeiker.' Dan antwoord ik ook. "
        .. "We hebben hele gesprekken. Ik zeg dat het me spijt, en dan zegt hij, met mijn mond: [kom erin](gemert).",
      denkt = "Het is maar goed dat er getinte ramen in zitten.", blik = "raam" },
  },
}

haakje "deur" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  zeg {
    preek "Bij de deur moet je juist zelf samenvatten.",
    sluit "Noteer je die dingen daarna in de auto?",
    terug "Daar kwam bij jou altijd het echte werk.",
    door "De deur, dat was jouw les. Hoe gaat dat nu?",
  },
  antwoord {
    [1] = { "Bij de deur, ja. Oud trucje.", denkt = "Die heb jij ook nog van mij." },
    [2] = { "Als je zit zijn het klanten. Loop je weg, dan is het: o ja, Ronald. O ja, we krijgen er volgend jaar "
        .. "tien man bij. O ja, [bel me dinsdag](afspraak). Van dat 'o ja' heb ik mijn huis betaald. Heeft "
        .. "[Sjaak](sjaak) me geleerd.",
      denkt = "En ik jou. Jij deed het na drie weken." },
    [3] = { "Het echte zeggen ze tegen mijn rug. Dat was altijd mijn beste moment. En nu loop ik weg en ze roepen "
        .. "wat, dat voel ik, maar [ik hoor het niet](oor). Dan steek ik mijn hand op. Ik moet het dus vragen vóór "
        .. "ik opsta. Wat spreken we af. Dat is dan die ene vraag van jullie lijst.",
      denkt = "Ik heb een vraag van de lijst genoemd. Uit mezelf. Moet niet gekker worden.",
      zwijg = { "Zittend. Met het kaartje ertussen. En dat zij het opschrijven. Dan kan het.",
        denkt = "Had ik ook in februari kunnen bedenken." } },
    [4] = { "In februari is Toon me nog nagelopen. Tot aan de deur van de hal. Ik zag in het glas [dat zijn mond "
        .. "bewoog](riet), en ik heb mijn hand opgestoken, zo, zonder omkijken. Van de week stond ik voor de "
        .. "spiegel en ik deed [zijn mond na](mond). Ik denk dat hij 'Ronald' zei. Gewoon 'Ronald'.",
      denkt = "En dan zijn mond zo, links eerst.", blik = "tafel",
      zwijg = { "Zonder omkijken. Ik was laat voor de gemeentewerf.",
        denkt = "Daar had ik best tien minuten later kunnen zijn." } },
  },
}

haakje "afspraak" { soort = "belang", vak = "promotie 1", ook = "promotie 2",
  zeg {
    sluit "Maar dat zet je toch meteen in je agenda?",
    terug "Jij kwam altijd na wat je beloofde.",
    preek "Opschrijven, Ronald. Altijd meteen opschrijven.",
    vult { "Je had gewoon te veel klanten tegelijk.",
      dan = { "Te veel? Ik heb er honderdacht, ik kan er honderdvijftig aan. Als ik weet wat ze willen. Van Kessel "
          .. "wou [dinsdag gebeld](deur) worden, en ik kwam dinsdag niet, en woensdag niet. Ik wist van geen "
          .. "dinsdag.",
        denkt = "In januari waren het er honderdtwaalf." } },
  },
  antwoord {
    [1] = { "Schiet er eens eentje tussendoor.", denkt = "Zeven. In één kwartaal." },
    [2] = { "Ad van Kessel, de garage in Someren. Riep bij de deur dat ik dinsdag moest [bellen](telefoon). In juli "
        .. "was hij weg. Ik kwam hem tegen bij de pomp. 'Ik zat dinsdag te wachten, Ronald.' Ik wist niet waar hij "
        .. "het over had.",
      denkt = "Drie polo's en een overall was hij. Maar dat 'te wachten'." },
    [3] = { "Daar ben ik slecht in geworden, en dat was ik nooit. Wat ze aan tafel zeggen, dat weet ik nog. Wat ze "
        .. "[bij de deur](deur) zeggen ben ik kwijt. Als er van die hele lijst iets mag blijven, dan die ene vraag: "
        .. "wat is de afspraak. Maar dan vóór ik opsta, en op [een kaartje](kaartjes), en dat hij het zelf "
        .. "opschrijft.",
      denkt = "Ik hoor mezelf zo'n zin zeggen. Ga door, Verbakel.",
      zwijg = { "Eén regel voor ik uitstap, en één voor ik opsta. Meer heb ik niet nodig.",
        denkt = "Dat past op een kaartje." } },
    [4] = { "Zeven waren het er, vorig kwartaal. Zeven mensen die ergens op hebben zitten wachten. Ik ben "
        .. "zesentwintig jaar de man geweest die doet wat hij zegt. En ik weet niet meer [wat ik gezegd heb](oor), "
        .. "want ik weet niet waar ik ja op zei.",
      denkt = "Dat ze wachten. Daar lig ik van wakker, meer dan van het geld.",
      zwijg = { "Wat spreken we af. Die ene vraag, van de twaalf. Die zou ik willen hebben, voor ik opsta.",
        denkt = "Nou zit ik er nog om te vragen ook." } },
  },
}

haakje "vrijdag" { soort = "gevoel", vak = "markt 1", ook = "klanten 3",
  zeg {
    preek "Zet er dan een doel bij, dan telt het mee.",
    door "Neem me eens mee, vrijdag om vier uur.",
    ziet "Vrijdags kom je altijd vol verhalen weer binnen.",
    stuurt "Dat is toch meer een borrel dan een bezoek?",
  },
  antwoord {
    [1] = { "Vrijdag rij ik een rondje. Niks bijzonders.",
      denkt = "Vijf hallen naast elkaar, en dan nog één. Ken jij ze? Nee." },
    [2] = { "In Deurne, vijf hallen op een rij. Om vier uur gaan de machines uit, dan zetten ze een krat op zijn kop en "
        .. "gaan ze zitten. Ik doe [de dominee](stemmen), met een nul-nul erbij. Is geen bezoek, want ik heb [geen "
        .. "doel](lijst). 'Zomaar' staat er niet tussen.",
      denkt = "Heb je dat rijtje wel eens bekeken? 'Relatiemoment.' Een moment." },
    [3] = { "Dan is het stil. Begrijp je? Vrijdag na vieren is het in heel Brabant stil. Geen compressor, geen "
        .. "radio, niks. Dan [versta ik ze](oor). Ik heb dan in anderhalf uur meer klant dan de rest van de week. En "
        .. "dan weet ik [hoe ze heten](namen), en hun kinderen, en wie er met zijn rug loopt.",
      denkt = "Dat zeggen mensen gewoon zo, dat ze elkaar verstaan.",
      zwijg = { "Het laatste adres is Gemert. Daar [versta ik niks](gemert), want daar stap ik niet uit.",
        denkt = "Dat had er niet achteraan gehoeven." } },
    [4] = { "Op dat krat, als alles uitstaat, dan vragen ze het gewoon: 'Ronald, waarom ben je door de week zo'n "
        .. "druktemaker?' En ik zeg: dan word ik betaald. Maar het is andersom. Vrijdag om vier uur hoef ik niks "
        .. "[te spelen](knikken). Tot half zes. Dan is het [Gemert](gemert).",
      denkt = "Anderhalf uur per week ben ik gewoon Ronald.",
      zwijg = { "Dat anderhalf uur zou ik niet kwijt willen. Ook niet voor dertig bezoeken.",
        denkt = "Dan weet je waar ik voor teken." } },
  },
  antwoord { stemming = "haast",
    [1] = { "Over een kwartier. Vraag twee.", denkt = "Nu trekken ze bij Smeets de handschoenen uit." },
    [2] = { "Vier uur, hendel om, en dan hoor je ze uitblazen. De mannen en de compressor. Dan weet ik weer [hoe ze "
        .. "heten](namen). Om half vijf praten ze alleen nog over voetbal, dat kan ik [zelf ook](knikken) invullen.",
      denkt = "Je pakt je pen niet. Misschien haal ik het nog." },
  },
}

haakje "lijst" { soort = "feit", vak = "markt 3", ook = "promotie 1",
  zeg {
    stuurt "Maar alle anderen vullen hem in, waarom jij dan niet?",
    preek "Zonder cijfers kan ik niks voor je doen, boven.",
    eerlijk "Ik heb die lijst zelf nog nooit bij een klant gebruikt.",
    sluit "Welke van die twaalf vind je het lastigst?",
  },
  antwoord {
    [1] = { "Twaalf vragen. Per bezoek. Per dag.", denkt = "En jij hebt hem daar liggen." },
    [2] = { "Twaalf vragen, en de klant zit erbij of hij geopereerd moet worden. 'Gaat het goed, Ronald?' [Met dat "
        .. "ding](tablet) op schoot. Vroeger had ik er één: hoe is het. En dan zei ik een uur niks. "
        .. "[Vrijdags](vrijdag) doe ik het nog zo.",
      denkt = "Luisteren, daar was ik goed in." },
    [3] = { "Ik doe die dingen al, hè, dat is wat steekt. Ik weet wie er jarig is, ik weet [wat ze dragen](namen), "
        .. "ik heb van alle honderdacht de mensen [op kaartjes](kaartjes). En dan komt er een lijst die vraagt of ik "
        .. "aan relatiebeheer doe. Ja. Nee. N.v.t.",
      denkt = "Dat zit me hoger dan ik wist.",
      zwijg = { "Als je nou eens gevraagd had: Ronald, hoe doe jij dat. Eén keer.",
        denkt = "Je vraagt het nu. Dat is ook wat." } },
    [4] = { "Ik was er blij mee, met die lijst. In januari. Ik dacht: nu kan ik zeggen [waar het "
        .. "aan ligt](kwijt). Zolang er gezeurd wordt over dat ding vraagt er niemand [naar mij](oor).",
      denkt = "Daar ben ik niet trots op." },
  },
  antwoord { stemming = "weerzien",
    [1] = { "Zelfde twaalf. Ik heb ze zitten leren.", denkt = "Als ik ze uit mijn hoofd ken, versta ik ze ook." },
    [2] = { "Ik heb gisteren thuis zitten oefenen, wat moet ik zeggen bij acht. En toen dacht ik: dit is toch gek. "
        .. "Ik doe dit werk langer dan dat lijstje bestaat, en ik zit te leren [voor mijn eigen klanten](namen).",
      denkt = "Ik had een negen kunnen halen, als je een cijfer gaf." },
  },
}

-- Woorden zonder haakje, dingen in de kamer, iets van jezelf.

los {
  zeg {
    door "Wat bedoel je daar precies mee?",
    sluit "Is dat al lang zo, of pas sinds kort?",
    terug "Dus zo werkt dat bij jou.",
    door "Leg dat eens uit, alsof ik nieuw ben.",
  },
  antwoord {
    [0] = { "Wat ik zei. Geloof ik.", denkt = "Wat zei ik eigenlijk." },
    [1] = { "Dat was gewoon om het gat dicht te kletsen, chef.", denkt = "Ik praat te veel, dat zal het zijn." },
    [2] = { "Daar zit niks achter, hoor. Ik praat ook wel eens omdat het stil is. Maar je zat er wel vlak naast.",
      denkt = "Dat leerde ik jou ook, in de auto: wacht nog één zin." },
    [3] = { "Nee, dat was bladvulling. Maar je let op, dat zie ik. Nog een keer, en dan een woord verder.",
      denkt = "Ik zit je te coachen. Net als vroeger." },
  },
}

ding "foto" { kop = "de foto aan de muur", vak = "markt 2",
  zeg {
    prijst "Wat was je daar nog jong, en kijk eens naar dat haar!",
    sluit "Uit welk jaar is die foto, weet jij dat nog?",
    stuurt "Mis je die tijd niet ontzettend?",
    ziet "Jij kijkt daar niet naar de camera, maar naar mij.",
  },
  antwoord {
    [0] = { "Die hangt scheef.", denkt = "Al sinds jij hier zit." },
    [1] = { "Personeelsdag. Barbecue.", denkt = "Elf jaar. Sjaak met een schort aan." },
    [2] = { "[Sjaak](sjaak) in het midden, en jij helemaal aan de kant, in [een jas van mij](rookie). Hij hing tot "
        .. "op je knieën. Ik wou zien of je bleef lachen. Dat deed je.",
      denkt = "Je had het koud. En je zei niks." },
    [3] = { "Toen zei Sjaak achter mijn rug: dat wordt een goeie, die van jou. Achter mijn rug, met de barbecue "
        .. "aan, en [ik verstond het gewoon](oor). Hij hangt bij jou, dus ik kijk er elk kwartaal naar.",
      denkt = "Ik hoor het hem nog zeggen. Met dat schort.",
      zwijg = { "En hij had gelijk. Dat zeg ik dan ook maar een keer.",
        denkt = "Je kijkt weg. Hoeft niet." } },
  },
}

ding "beker" { kop = "de wisselbeker op de kast", vak = "product 1",
  zeg {
    door "Die met de deuk, daar hoort een verhaal bij.",
    prijst "Zeven keer jouw naam, dat doet niemand je na.",
    sluit "Wanneer heb je hem voor het laatst gehad?",
    preek "Volgend jaar weer jouw naam erop, Ronald.",
  },
  antwoord {
    [0] = { "Blik.", denkt = "Straks gaat het over de bal die erbij hoort." },
    [1] = { "Zeven keer. En toen Tilburg.", denkt = "En daarna niemand meer. Toen kwamen er grafieken." },
    [2] = { "Die deuk is van mij. Ik hoorde dat ik gewonnen had, dacht ik, en ik stond al op. Het was de man van "
        .. "[Tilburg](knikken). Toen ben ik maar gaan zingen. Iedereen dacht dat het erbij hoorde.",
      denkt = "Drie jaar geleden. Dat was de eerste keer, als ik terugreken." },
    [3] = { "Zeven keer gewonnen, en nooit met iets van een lijst. [Vrijdag](vrijdag), de kaartjes, [de "
        .. "deur](deur). Ik kan het je precies vertellen. Alleen die deur, die lukt me niet meer.",
      denkt = "En zonder die deur win je zo'n beker niet." },
  },
}

jezelf "auto" { diepte = 1,
  zeg {
    zelf "Bij jou in de auto durfde ik drie maanden niks te vragen.",
    zelf "Ik zat bij jou in de auto en ik schreef elk woord op.",
  },
  antwoord {
    [0] = { "Zo. En nu moet ik hier.", denkt = "Mooi moment voor herinneringen." },
    [1] = { "Ja, met die map. Stootte je elke bocht mee tegen het raam.", denkt = "Zo'n harde, van plastic." },
    [2] = { "Dat weet ik. Ik zag je schrijven. [In de auto](rookie) heb je het meeste geleerd van de stukken dat ik "
        .. "mijn mond hield.",
      denkt = "Je hebt het onthouden. Je zegt het alleen nu pas." },
    [3] = { "Ik wou dat ik je nu weer mee kon nemen. Een dag. Dan zat jij rechts, en dan hoorde jij [bij de "
        .. "deur](deur) wat ik niet hoor.",
      denkt = "Of een chef dat mag, een hele dag mee." },
  },
}

jezelf "zondag" { diepte = 1,
  zeg {
    zelf "Mijn eigen verslagen maak ik zondagavond, half uit mijn duim.",
    zelf "Ik vul die lijst van mij ook pas op zondag in, half geraden.",
  },
  antwoord {
    [0] = { "Staat je goed.", denkt = "Nu moet ik zeker zeggen dat het niet erg is." },
    [1] = { "Dan zijn we met z'n tweeën.", denkt = "Die had ik niet zien komen." },
    [2] = { "Ha. Op zondag, hè. Met de tv aan. En dan maar overal [prijs](prijs) aanklikken, want dat "
        .. "gaat het vlugst.",
      denkt = "Je zei het zonder te lachen. Dus het is waar." },
    [3] = { "Dan zitten er zondagavond dus twee man op die zaak [te verzinnen](lijst) wat er door de week gezegd "
        .. "is. En boven maken ze er een grafiek van.",
      denkt = "Met kleuren. Ik heb hem gezien." },
  },
}

jezelf "knikt" { diepte = 2, na = "knikken",
  zeg {
    zelf "Boven zit ik ook te knikken bij woorden die ik niet snap.",
    zelf "Ik heb vorige week ja gezegd tegen een plan dat ik niet begreep.",
  },
  antwoord {
    [0] = { "Dat is boven.", denkt = "Dat is heel wat anders." },
    [1] = { "Daar knikken ze allemaal.", denkt = "Jij verstaat ze tenminste." },
    [2] = { "Dan zitten we daar [op maandag](maandag) met z'n tweeën te knikken, jij naar mij en ik naar jou. En "
        .. "dat heet overleg.",
      denkt = "Dat had je twee jaar geleden ook eens mogen zeggen." },
    [3] = { "En wat doe jij dan, als ze doorvragen? Want daar ben ik altijd bang voor. Dat er iemand doorvraagt, en "
        .. "dat er dan [niks onder zit](oor).",
      denkt = "Ik wil het echt weten. Misschien doet een ander het beter." },
  },
}

jezelf "thuis" { diepte = 3, na = "laatmaar",
  zeg {
    zelf "Bij ons thuis zeg ik vaak genoeg 'ja hoor' met mijn ogen op mijn telefoon.",
    zelf "Mijn moeder vroeg drie keer wanneer ik kwam. Ik weet het antwoord niet meer.",
  },
  antwoord {
    [0] = { "Tja. Ieder zijn huis.", denkt = "Dat is van jou." },
    [1] = { "Dat zal wel.", denkt = "Ik weet niet goed wat ik daarmee moet." },
    [2] = { "Dat is ook niet verstaan. Dat is dan nog erger, jij kunt het.",
      denkt = "Zo bedoelde ik het niet. Of wel." },
    [3] = { "Jij hebt ze wel, die oren. Dat je ze niet gebruikt, dat kan iedereen. Ik wou dat ik [thuis](laatmaar) "
        .. "nog kon zeggen: sorry, ik zat op mijn telefoon.",
      denkt = "Je haalde je schouders niet op. Je zei: ja." },
  },
}

-- De lijst. Wie hem voorleest kijkt omlaag, en dan raadt Ronald wat er gevraagd werd.

vak "markt 1" {
  kop = "Bezoekfrequentie",
  noteer = { [0] = "genoeg", [1] = "24 p/w (norm 30)", [2] = "vrijdag +6, geen doel in te vullen",
    [3] = "vrijdag na vier: machines uit", [4] = "Gemert: blijft in de auto" },
  zeg {
    leest "Hoeveel bezoeken haal je gemiddeld per week?",
    brug { "Die vrijdagronde, tel je die mee als bezoek?", na = "vrijdag" },
    brug { "Jij rijdt langs in plaats van te bellen. Hoe vaak?", na = "telefoon" },
    brug { "Je komt ook in Gemert. Zit dat in je weekcijfers?", na = "gemert" },
  },
  antwoord {
    [0] = { "Genoeg. Ik kom overal.",
      denkt = "Iets met zoeken, of bezoeken. Je las het van je papier." },
    [1] = { "Vierentwintig. Dertig moet het zijn. Zet maar min zes.",
      denkt = "Dat heb ik vast voor je uitgerekend." },
    [2] = { "Vierentwintig in het systeem. En [vrijdag](vrijdag) doe ik er nog zes, maar dan vraagt dat ding naar "
        .. "het doel. Er is niks waar je 'krat' bij kunt kiezen.",
      denkt = "En op dat krat verkoop ik meer dan aan al die tafels." },
    [3] = { "Zes komen er nooit in, [de vrijdagse](vrijdag). Om vier uur zetten ze de machines uit en dan pas praat "
        .. "er iemand. Daar haal ik mijn hele volgende maand vandaan. En bij jou ben ik dan een man die te weinig "
        .. "bezoeken rijdt.",
      denkt = "Dat mocht ook weleens gezegd." },
    [4] = { "Vijf, eigenlijk. De zesde is [Gemert](gemert), daar blijf ik in de auto zitten. Mag jij zeggen of dat "
        .. "een bezoek is. Een kwartier, elke week.",
      denkt = "Bij jullie telt een bezoek pas als je uitstapt." },
  },
  antwoord { stemming = "haast",
    [0] = { "Vandaag nul, als dit uitloopt.", denkt = "Acht voor vier." },
    [1] = { "Vierentwintig. Dertig als jij me laat gaan.",
      denkt = "Je schrijft 'vierentwintig'. De rest van de zin niet." },
  },
}

vak "markt 2" {
  kop = "Voorbereiding",
  noteer = { [0] = "altijd", [1] = "in de auto, één minuut", [2] = "leest zijn eigen kaartjes",
    [3] = "systeem blijft uit vóór bezoek", [4] = "het stond erin, op woensdag" },
  zeg {
    leest "Bereid je elk bezoek schriftelijk voor?",
    brug { "Wat zou je nu willen lezen, voor je uitstapt?", na = "stonderin" },
    brug { "Sjaak had één briefje in zijn borstzak. Wat heb jij?", na = "sjaak" },
    brug { "In de auto leerde ik het van jou. Hoe doe je het nu?", na = "rookie" },
  },
  antwoord {
    [0] = { "Altijd.", denkt = "Aan je wenkbrauwen zag ik dat er ja op moest." },
    [1] = { "In de auto. Motor uit, minuutje, kaartje erbij.", denkt = "Die minuut is nog waar ook." },
    [2] = { "Ik haal [het kaartje](kaartjes) uit de doos en dan weet ik het weer. Naam, maat, kind, hond. Dat "
        .. "systeem laat ik uit, daar moet ik mijn bril voor op.",
      denkt = "Nou krijgen mijn ogen de schuld." },
    [3] = { "Eerlijk? [Dat systeem](lijst) gaat bij mij niet aan voor ik uitstap. Koppigheid. Terwijl iemand erin "
        .. "zet [wie er weg is en wie er bij kwam](stonderin). Dat zou je moeten weten voor je je mond opendoet.",
      denkt = "Ik zeg 'je'. Ik bedoel mezelf." },
    [4] = { "Ik had het kunnen lezen. Voor zijn poort, met de motor uit. [Woensdag stond het erin](stonderin), "
        .. "donderdag stapte ik uit met mijn grote mond. Dus nee, chef. Niet elk bezoek.",
      denkt = "Ik vond dat altijd zo'n domme vraag." },
  },
}

vak "markt 3" {
  kop = "Gespreksverslag",
  noteer = { [0] = "zondagavond", [1] = "zondagavond, alles ineens", [2] = "met tablet is hij de draad kwijt",
    [3] = "Daphne weet het beter dan hij", [4] = "verzint wat hij niet verstond" },
  zeg {
    leest "Staat elk verslag binnen een dag in het systeem?",
    brug { "Daphne heeft jouw stukken ook. Wie maakt je verslag?", na = "daphne" },
    brug { "Die tablet zit je in de weg. En je verslag dan?", na = "tablet" },
    brug { "Op maandag gaat het snel. Hoe komt jouw deel op papier?", na = "maandag" },
  },
  antwoord {
    [0] = { "Zondagavond, als het moet.", denkt = "Ik zag je mond niet. Zondagavond past overal op." },
    [1] = { "Zondagavond. Alles achter elkaar, dan heb je het gehad.",
      denkt = "Dan klopt het ook lekker bij elkaar." },
    [2] = { "Zondag. Overdag [met dat ding](tablet) erbij ben ik de draad kwijt, en zonder dat ding ben ik zondag "
        .. "de draad kwijt. Het is één grote draad.",
      denkt = "Ik ben van de kleding, dat hoor je." },
    [3] = { "Als [Daphne](daphne) mee is geweest, doet zij hem. Dan lees ik terug wat er gezegd is. En dan staan er "
        .. "dingen bij dat ik denk: o. Was dat die middag? Daar was ik bij.",
      denkt = "Ik had nog de leiding ook." },
    [4] = { "Hoe maak je een verslag van wat je [niet verstaan](oor) hebt? Ik vul in wat ze waarschijnlijk zeiden. "
        .. "Ik ken ze, dus dat klopt meestal. En als het niet klopt, merk je het pas in mei.",
      denkt = "Van die donderdag bij Toon heb ik niks ingevuld." },
  },
}

vak "product 1" {
  kop = "Pijplijn",
  noteer = { [0] = "4 kilo eraf", [1] = "9 kansen", [2] = "ziet het aan de mouw",
    [3] = "laat getallen opschrijven", [4] = "haalt geen nieuwe klanten meer" },
  zeg {
    leest "Hoeveel kansen heb je in je pijplijn, in procenten?",
    brug { "Na die veertig jassen, hoe zeker ben je van een getal?", na = "veertien" },
    brug { "Na zo'n maandag, wat staat er dan bij jou open?", na = "maandag" },
  },
  antwoord {
    [0] = { "Mijn lijn? Vier kilo eraf sinds de zomer. Zie je het?",
      denkt = "Ik hield mijn buik in. Voor een pijplijn, blijkt." },
    [1] = { "Negen. Drie goeie, vier misschien, twee uit beleefdheid.",
      denkt = "Van die beleefde heb ik het meeste gehoord. Gezien." },
    [2] = { "In procenten kan ik het niet. Ik kan zeggen wie er nee zei en [aan de mouw bleef voelen](mond). Dat "
        .. "wordt wat. Wie ja zegt en zijn handen thuishoudt, wordt niks.",
      denkt = "Nou. Stop dat maar in je grafiek." },
    [3] = { "Negen, en er staat geen getal bij dat niet van hun eigen hand is. [Sinds Boxtel](veertien). Als ik het "
        .. "uit mijn hoofd doe, maak ik er weer een wintersport van.",
      denkt = "Het loopt, met die kaartjes. Dat zeg ik er ook weer niet bij." },
    [4] = { "Negen, en allemaal oude. Ik haal geen nieuwe meer. Een nieuwe moet ik [verstaan](oor), een oude kan ik "
        .. "raden. Sinds [Dielemans](zacht) heb ik er niet één meer opgezocht.",
      denkt = "Dat had je kunnen zien. Er staat een kolom voor." },
  },
}

vak "product 2" {
  kop = "Behoefte",
  noteer = { [0] = "welke kaart?", [1] = "vragen, passen", [2] = "ziet waar het slijt",
    [3] = "leest het van gezichten", [4] = "verstaat het niet, raadt" },
  zeg {
    leest "Hoe breng jij de behoefte van een klant in kaart?",
    brug { "Jij kijkt ze aan. Hoe zie je dan wat ze willen?", na = "mond" },
    brug { "Jij ziet aan een maat wie het is. Wat nog meer?", na = "maten" },
    brug { "Wat doe je als je knikt en het niet weet?", na = "knikken" },
  },
  antwoord {
    [0] = { "Kaart? Wat voor kaart?", denkt = "Ik dacht even dat je die van Toon bedoelde." },
    [1] = { "Vragen, meten, laten passen.", denkt = "In die volgorde stond het in de folder." },
    [2] = { "Ik kijk waar het slijt. Een stukadoor gaat door zijn knieën, een chauffeur door zijn rug, een baas "
        .. "door zijn [ellebogen](maten). Dan weet ik al wat ze gaan vragen.",
      denkt = "Jij gaat door je manchetten. Van het schrijven." },
    [3] = { "Ik lees het, [van het gezicht](mond). Wat ze willen staat daar altijd op. Wat er niet op staat: een "
        .. "getal, een naam, een dag. En laat dat nou precies zijn wat jij hier wilt hebben.",
      denkt = "Boxtel was een getal, Someren een dag." },
    [4] = { "Ik raad het. Ik [versta het niet](oor), dus ik raad, en ik raad goed, want ik ken ze. En laatst dacht "
        .. "ik: als je dit drie jaar lang kunt zonder dat er iemand iets merkt, dan ben je best een goeie.",
      denkt = "Dat is de rare kant ervan. Ik was er bijna trots op." },
  },
}

vak "product 3" {
  kop = "Verloren klanten",
  noteer = { [0] = "de band opgegeven", [1] = "4x prijs", [2] = "prijs = bovenste keuze",
    [3] = "getal / dinsdag / luistert niet / ?", [4] = "Toon: niet om de prijs" },
  zeg {
    leest "Wat is per verloren klant de opgegeven reden?",
    brug { "Bij alle vier staat prijs. Bij wie klopt dat?", na = "prijs" },
    brug { "Toon staat daar ook bij. Wat had er moeten staan?", na = "toon" },
    brug { "Bij Dielemans staat ook prijs. Zei ze dat zelf?", na = "zacht" },
  },
  antwoord {
    [0] = { "Opgegeven? Ik heb alleen [de band](trom) opgegeven. Enfin.",
      denkt = "Reden, was het. Dat hoor ik nu pas, achteraf." },
    [1] = { "Prijs. Vier keer. Staat er toch in?", denkt = "Je schrijft het nog over ook." },
    [2] = { "Prijs, staat er. Er is [een rijtje](prijs) van vijf en prijs is het bovenste. Als er 'Ronald' onder "
        .. "had gestaan, had ik dat misschien aangeklikt.",
      denkt = "Het was maar voor de helft een grap." },
    [3] = { "Boxtel was [een getal](veertien), Someren was [een dinsdag](afspraak), Dielemans zei dat ik niet "
        .. "luister. En bij [Verhagen](toon) kon ik niks kiezen. Vier keer prijs heb ik ervan gemaakt. Daar schaam "
        .. "ik me voor, voor die vier keer prijs.",
      denkt = "Boven hebben ze er een prijsactie op bedacht. Ik zat erbij te knikken." },
    [4] = { "Bij Toon staat: prijs. Dat heb ik op een zondagavond gedaan. Er had moeten staan: [zijn vrouw](riet) "
        .. "was gestorven, en ik maakte een grap. Maar dat past niet, het waren veertig tekens.",
      denkt = "Veertig. Of veertien." },
  },
}

vak "klanten 1" {
  kop = "Contactpersonen",
  noteer = { [0] = "weet hij niet", [1] = "één per klant, rest op kaartjes", [2] = "kent ze op maat",
    [3] = "wil weten: wie is er nog", [4] = "Riet Verhagen: vervallen" },
  zeg {
    leest "Hoeveel contactpersonen heb je per klant vastgelegd?",
    brug { "Je kent ze op schoenmaat. Met hoeveel zijn ze?", na = "namen" },
    brug { "Bij Verhagen is zijn vrouw weggevallen. Wie is er nog?", na = "riet" },
    brug { "Van die oude stemmen, wie lopen er nog rond?", na = "stemmen" },
  },
  antwoord {
    [0] = { "Zou ik zo niet weten, chef.", denkt = "Met je kin op dat papier. Dan kan ik ook niks zien." },
    [1] = { "Eén. In het systeem dan. In de doos wat meer.",
      denkt = "Zestienhonderd meer. Maar daar vroeg je niet naar." },
    [2] = { "Met [naam en maat](namen) een man of zestienhonderd. Maar die staan in een schoenendoos, en daar heb "
        .. "jij geen veld voor. Bij jou heb ik er honderdacht.",
      denkt = "Je schrijft 'schoenendoos'. Ik zie het op zijn kop." },
    [3] = { "Honderdacht klanten, en bij elke klant eentje. Meer hoef ik van dat systeem niet. Eén ding zou ik "
        .. "willen weten, voor ik uitstap: [wie is er nog](stonderin), en wie niet meer.",
      denkt = "Daar had ik een jaar geleden om moeten vragen." },
    [4] = { "Bij Verhagen stonden er twee. Nu staat er één. [Riet](riet) is er op een woensdag afgehaald, door "
        .. "iemand die het wel gelezen had. Ik heb haar kaartje nog.",
      denkt = "In mijn portefeuille, achter het rijbewijs." },
  },
}

vak "klanten 2" {
  kop = "Bijzonderheden",
  noteer = { [0] = "niks bijzonders", [1] = "maat, kind, hond", [2] = "schoenendoos, 26 jaar",
    [3] = "praten alleen van achteren", [4] = "stofjas Riet: naambandje" },
  zeg {
    leest "Welke bijzonderheden leg je per contact vast?",
    brug { "Ze schrijven het zelf op je kaartjes. Wat staat er zoal?", na = "kaartjes" },
    brug { "Als jij iemand de maat neemt, wat kom je dan te weten?", na = "maten" },
    brug { "Je zoekt overal je stoel uit. Wat zie je vandaaraf?", na = "stoel" },
  },
  antwoord {
    [0] = { "Er was niks bijzonders.", denkt = "Bijzonders, dat woord had ik. Hoop ik." },
    [1] = { "Maat. Kind. Hond. En of hij tegen kriebel kan.", denkt = "Dat laatste is het belangrijkste." },
    [2] = { "Die liggen achterin de auto. Zesentwintig jaar [kaartjes](kaartjes), per dorp. De nieuwste met hun "
        .. "eigen hanenpoten. 'Dochter trouwt in mei, wit overhemd, maar niet zo'n wit.'",
      denkt = "Die trouwde in een oranje. Maar dat wist ik toen nog niet." },
    [3] = { "Vroeger kreeg ik dat allemaal als ik achter ze stond, [met de centimeter](maten). Daar hoor ik nu niks "
        .. "meer. Dus zijn het de laatste jaren alleen nog maten, en dat zijn ook wel bijzonderheden, maar je mist "
        .. "de rest.",
      denkt = "Vroeger hoefde ik daar geen gezicht bij." },
    [4] = { "Riet haar stofjas had een naambandje, rood, met de hand. Dat tornen wij er altijd uit, voor wie "
        .. "overblijft. Dat had ik [bij Toon](toon) moeten doen. Leg dat maar vast, als je daar iets voor hebt.",
      denkt = "Het tornmesje zit in mijn binnenzak. Al acht maanden." },
  },
  antwoord { stemming = "stil",
    [0] = { "Nee.", denkt = "Ik heb er even geen verhaal bij." },
    [1] = { "Een bezem. Hij veegt zelf tegenwoordig.",
      denkt = "Dat zei ik, geloof ik, over iemand die jij niet bedoelt." },
  },
}

vak "klanten 3" {
  kop = "Tevredenheid",
  noteer = { [0] = "ja", [1] = "een acht, schat hij", [2] = "vrijdag een negen",
    [3] = "'die man luistert niet'", [4] = "lolbroek is niet Ronald" },
  zeg {
    leest "Welk cijfer geven je klanten ons gemiddeld?",
    brug { "Dielemans gaf geen cijfer. Wat gaf ze dan?", na = "zacht" },
    brug { "Vrijdag na vieren, wat zeggen ze dan over ons?", na = "vrijdag" },
    brug { "Laat maar. Zeggen klanten dat over ons ook?", na = "laatmaar" },
  },
  antwoord {
    [0] = { "Ja hoor. Prima.", denkt = "Cijfer. Natuurlijk, cijfer. Te laat." },
    [1] = { "Een acht. Dat zeg ik altijd, een acht.", denkt = "Met een acht val je niemand lastig." },
    [2] = { "Door de week een zeven, [op vrijdag](vrijdag) een negen. Zelfde man, zelfde jassen. Dat zou je eens "
        .. "uit moeten zoeken.",
      denkt = "Ik weet best hoe dat komt. Jij nog niet." },
    [3] = { "Van de mannen een acht. Van [Kim Dielemans](zacht) een: 'die man luistert niet'. Maak daar maar eens "
        .. "een cijfer van. En ze was de enige die het zei.",
      denkt = "Ik denk dat er meer zijn." },
    [4] = { "Ze zijn tevreden, ja, met die lolbroek. Maar die [lolbroek](knikken) dat ben ik niet, dat is een man "
        .. "die niet verstaat wat je zegt. Mij krijgen ze op vrijdag.",
      denkt = "Als ik eerlijk ben is dat een heel klein cijfer." },
  },
}

vak "promotie 1" {
  kop = "Vervolgafspraken",
  noteer = { [0] = "maakt hij", [1] = "in zijn hoofd", [2] = "de echte komen bij de deur",
    [3] = "vragen vóór hij opstaat", [4] = "7 mensen hebben zitten wachten" },
  zeg {
    leest "Hoe leg je een vervolgafspraak vast?",
    brug { "Bij de deur zeggen ze het echte. Waar blijft dat dan?", na = "deur" },
    brug { "Van Kessel is ook weg. Wat was daar afgesproken?", na = "afspraak" },
    brug { "Onder aan zo'n kaartje is nog plek. Waarvoor?", na = "kaartjes" },
  },
  antwoord {
    [0] = { "Ja. Die maak ik.", denkt = "Afspraak hoorde ik. De rest was papier." },
    [1] = { "In mijn hoofd. En bij twijfel op mijn hand.", denkt = "Kijk maar niet, er staat niks." },
    [2] = { "Aan tafel op [een kaartje](kaartjes). Maar de echte komen [bij de deur](deur), en dan heb ik mijn "
        .. "handen vol met de koffer. Daar glipt er wel eens een tussenuit.",
      denkt = "Ik heb ze laatst zitten tellen." },
    [3] = { "Die van de deur [raak ik kwijt](afspraak). Ik moet het vragen terwijl ik nog zit: wat spreken we af. "
        .. "En dan moet hij het opschrijven, niet ik. Dat is de enige van die twaalf waarvan ik denk: had ik die "
        .. "maar.",
      denkt = "Daar mag je een kruisje bij zetten." },
    [4] = { "Niet. Er hebben vorig kwartaal [zeven mensen](afspraak) op mij zitten wachten en ik wist het niet. Ik "
        .. "ben de man die nooit iemand liet wachten. Vraag maar na, bij wie er nog is.",
      denkt = "Toon heb ik daar nog niet eens bij geteld." },
  },
}

vak "promotie 2" {
  kop = "Nabellen",
  noteer = { [0] = "ligt eraan", [1] = "rijdt langs", [2] = "een telefoon heeft geen gezicht",
    [3] = "17 berichten niet beluisterd", [4] = "kan niet meer bellen" },
  zeg {
    leest "Binnen hoeveel dagen bel je een offerte na?",
    brug { "Je belt niet, je stapt in. Doe je dat bij offertes ook?", na = "telefoon" },
    brug { "Daphne zit de hele dag te bellen. Belt ze ook voor jou?", na = "daphne" },
    brug { "Jij wilt buiten blijven. Wie belt er dan na?", na = "binnendienst" },
  },
  antwoord {
    [0] = { "Dat ligt eraan.", denkt = "Ik had alleen 'binnen'. Daar kan van alles achteraan." },
    [1] = { "Ik bel niet, ik rij langs. Dezelfde week.",
      denkt = "Daar kun je geen nee op zeggen, op een man in je deuropening." },
    [2] = { "[Bellen](telefoon) doe ik niet aan. Een stem uit zo'n ding, daar heb ik niks aan, ik moet er een kop "
        .. "bij hebben. Dus rij ik. Wat dat kost weet jij beter dan ik.",
      denkt = "Een mond, bedoel ik." },
    [3] = { "Er staan zeventien berichten op. Die luister ik niet af. Ik zie wie het was, en dan [rij ik "
        .. "erheen](telefoon) en ik zeg: je had gebeld! Dan zeggen ze het vanzelf nog eens.",
      denkt = "Het is een goed systeem. Als je van autorijden houdt." },
    [4] = { "Ik kan het niet meer, bellen. Ik versta [een telefoon](oor) niet. Als jullie me aan de lijn zetten bij "
        .. "[Daphne](binnendienst), zit ik daar de hele dag ja te zeggen tegen niks.",
      denkt = "Veertig jassen, veertig broeken, veertig alles." },
  },
}

vak "promotie 3" {
  kop = "Eigen ontwikkeling",
  noteer = { [0] = "geen rolletjes", [1] = "systeem leren", [2] = "thuis: 'luisteren'",
    [3] = "getest in Weert, in juni", [4] = "durfde het niet te zeggen" },
  zeg {
    leest "Op welk punt wil jij je dit jaar ontwikkelen?",
    brug { "Je bent voor jezelf gaan kijken. Wat wil je ermee?", na = "weert" },
    brug { "Met de band ben je gestopt. Wat wou je nog wel?", na = "trom" },
    brug { "En als opa, wat zou je daar beter in willen?", na = "saar" },
    brug { "Toen deze stoel vrijkwam, wat wou je toen zelf?", na = "gevraagd" },
  },
  antwoord {
    [0] = { "Ontwikkelen? Ik heb in geen jaren een rolletje weggebracht.",
      denkt = "Die was met opzet. Dan weet je dat ook eens." },
    [1] = { "Systeem. Schrijf maar op: systeem leren.", denkt = "Dat wil je horen, en ik wil naar huis." },
    [2] = { "Ons Thea zou zeggen: luisteren. En dan: [laat maar](laatmaar). Zet het maar niet op, dan komt er een "
        .. "cursus van.",
      denkt = "Met een flip-over. En een rondje." },
    [3] = { "Ik heb iets laten meten, [in Weert](weert). Een punt van ontwikkeling kun je dat niet noemen, het gaat "
        .. "de andere kant op. Maar ze hebben er iets op, en ik heb het teruggebracht.",
      denkt = "Ze deden er niet eens moeilijk over." },
    [4] = { "Zeggen dat ik [doof word](oor). Daar ben ik al drie jaar niet in vooruitgegaan. Vandaag een beetje.",
      denkt = "Er staat 'dit jaar' op je papier. Nou, net gehaald." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat "Even terug: je doet veel al, en het past niet in mijn vakjes.",
    vat { "Jouw beste moment was bij de deur, en daar gaat het nu mis.", na = "deur" },
    vat { "Vrijdag versta je ze, door de week raad je. En de lijst kreeg de schuld.", na = "oor" },
    vult { "Samengevat: die lijst moet van tafel, want hij werkt niet.",
      dan = { "Van tafel? Dat heb ik zelf tien maanden geroepen, ja. Maar één ding dat erin stond, [dat had ik "
          .. "moeten lezen](stonderin). Dus zo makkelijk kom je er niet vanaf. En ik ook niet.",
        denkt = "Hoor mij nou. Ik sta die lijst te verdedigen." } },
  },
  antwoord {
    [0] = { "Als jij het zegt.", denkt = "Had je dit vanmorgen al klaar?" },
    [1] = { "Zo ongeveer, ja.", denkt = "Het staat in een andere volgorde, maar het is van mij." },
    [2] = { "Ja. Als je het zo achter elkaar legt… Ik dacht altijd dat het losse dingen waren. Hier een jas, daar "
        .. "[een dinsdag](afspraak).",
      denkt = "Je hebt niks opgeschreven en je weet het allemaal." },
    [3] = { "Dat is het. En het gekke is, ik heb het niet één keer hoeven herhalen. Jij mij ook niet. Dat is dus "
        .. "gewoon een gesprek, hè. Dat heb ik anders [alleen vrijdags](vrijdag).",
      denkt = "En er staat hier geen krat." },
  },
}

herstel {
  zeg {
    herstelt "Stop. Ik zit jou te overhoren, na elf jaar.",
    herstelt "Ik lees voor en ik kijk niet eens op. Dat is niks.",
    herstelt "Dit lijkt wel een rijexamen, en ik zit op jouw stoel.",
  },
  antwoord {
    [0] = { "Ik zat al in mijn spiegels te kijken.", denkt = "Goed dat je het zegt." },
    [1] = { "Nou, gelukkig. Ik had net besloten om overal acht op te zeggen. Leg die pen eens neer en kijk me aan. "
        .. "Zo. [Nu zie ik je](stoel) tenminste.",
      denkt = "Je gezicht was weg. Nu is het er weer.", blik = "jou" },
    [2] = { "Ik zat rechtop! Merkte je dat? Vierenvijftig, en ik zat te hopen dat je die moeilijke oversloeg. Kom, "
        .. "opnieuw. Vraag maar gewoon [hoe ik het doe](namen). Dan vertel ik je ook [wat ik vergeet](afspraak).",
      denkt = "Zo ken ik je. Zo heb ik je opgeleid.", blik = "jou", doet = "schuift zijn stoel dichterbij" },
    [3] = { "Weet je wat jij bij Smeets deed, de eerste keer? Precies dit. Toen is die map de kofferbak in gegaan, "
        .. "weet je nog? En toen heb je tien minuten naar die man zijn schoenen zitten kijken. Dat was [het beste "
        .. "gesprek](rookie) van die week. Leg maar weg.",
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
    [1] = { "Schrijf maar. Maar niet terwijl ik praat.", denkt = "Dat kan ik je niet uitleggen. Nog niet." },
    [2] = { "Mag ik het dan zelf opschrijven? Geef die pen eens hier. Zo doe ik het [bij mijn klanten](kaartjes) "
        .. "ook.",
      denkt = "Dan kijk jij, en ik schrijf. Andersom gaat het mis." },
    [3] = { "Eén woord mag. En dan kijk je weer op, hè. Anders praat ik [tegen je kruin](mond).",
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

voorstel "heel" { kop = "Iedereen de hele lijst", behoefte = "lijst", echt = false,
  zeg {
    korting { "Maandag iedereen alle twaalf vragen. Of nou ja, doe jij er dan maar zes, dan zie ik de rest door de "
        .. "vingers." },
    belofte { "Maandag iedereen alle twaalf vragen. Vul ze in, en je hoort mij nooit meer over cijfers of controle.",
      dan = { "Nooit meer? Chef, op één januari begint het opnieuw, dan heb je weer een balkje dat omhoog moet. En "
          .. "ik zit ondertussen [met dat ding op schoot](tablet).",
        denkt = "Zo praatte jij vroeger niet." } },
    bod { "Maandag iedereen alle twaalf vragen, ook jij. Je krijgt er een uur per dag voor, en ik kijk elke vrijdag "
        .. "mee." },
  },
  antwoord {
    [0] = { "Dat heb ik al gedaan. Eerste week januari. Twaalf van de twaalf. Je stuurde nog een duim.",
      denkt = "Een uur per dag om op te schrijven dat ik geen tijd had." },
    [1] = { "Elke vrijdag? Ga je [vrijdag](vrijdag) met mij naar een scherm zitten kijken? Die dingen op "
        .. "die lijst doe ik al, chef. En dan krijg ik er een uur per dag bij om het op te schrijven.",
      denkt = "Dan kom ik hier vrijdag om vier uur dus niet meer weg." },
    [3] = { "Ik kan ze alle twaalf. Dan zijn ze ingevuld, en dan ben ik nog steeds [mijn klanten](kwijt) kwijt.",
      denkt = "Dan zit ik hier over een jaar weer. Met honderd." },
  },
}

voorstel "training" { kop = "Training gesprekstechniek", behoefte = "zacht", echt = false,
  zeg {
    belofte { "Drie dagen gesprekstechniek, met een acteur erbij. Dan beloof ik je dat je die vier klanten "
        .. "terughaalt.",
      dan = { "Die vier? Er is er één bij die [zijn vrouw](toon) kwijt is. Wat ga je die acteur laten spelen? "
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
    [1] = { "Een kring, hè? Twaalf man in een kring en die airco aan, en dan moet je samenvatten wat je buurman "
        .. "zei. Dat [zij vond](zacht) dat ik niet luister, dat klopt. Maar dat leer je mij niet met een acteur. "
        .. "Daar zit [iets anders](oor) onder.",
      denkt = "En dan zit er natuurlijk weer iemand rechts van me." },
    [3] = { "Twaalfhonderd euro om te leren luisteren. Ik weet wat het kost om te luisteren, chef. "
        .. "[Negentienhonderd](weert).",
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
      dan = { "Mijn pensioen? Dat is dertien jaar. Jij weet niet eens of jij hier dan nog zit. Zeg dat soort dingen "
          .. "nou niet, dan ga ik denken [dat er wat aankomt](binnendienst).",
        denkt = "Vanmorgen was er nog niks aan de hand." } },
  },
  antwoord {
    [0] = { "En wat zeg je dan maandag? Ronald hoeft niet? Dat zeiden ze ook van dat jongetje met gym.",
      denkt = "Dat jongetje was ik, in de derde." },
    [1] = { "Dus acht man doen mee en ik zit op het bankje. Ik zei dat het met [dat ding](tablet) niet gaat. Ik zei "
        .. "niet dat ik niks meer wil leren. Eén van die twaalf [zou ik juist](afspraak) willen.",
      denkt = "Lief bedoeld. Het voelt als een gouden horloge." },
    [3] = { "Dat wou ik horen, tien maanden lang. En nou je het zegt, weet ik: dan rij ik vrijdag weer [naar "
        .. "Gemert](gemert) en blijf ik weer zitten.",
      denkt = "Gek. Ik krijg mijn zin en mijn maag draait om." },
  },
}

voorstel "regels" { kop = "Zes weken, twee regels", behoefte = "oor", echt = true,
  zeg {
    belofte { "Zes weken proef met je kaartjes, je vrijdag en twee regels. En ik garandeer je dat er daarna niemand "
        .. "weg hoeft.",
      dan = { "Dat kun jij niet garanderen. Er is er een die 'één' zei, [achter die ruit](binnendienst), en dat was "
          .. "jij niet. Doe mij nou die proef zonder dat laatste zinnetje, dan geloof ik hem.",
        denkt = "Het was goed. En toen moest er nog een strik omheen." } },
    bod { "Zes weken proef: je kaartjes, je vrijdag, en twee regels: één voor je uitstapt, één voor je opstaat. "
        .. "Daphne typt, twee uur per week." },
    korting { "Zes weken proef met je kaartjes en je vrijdag. Twee regels, of laat die ook maar zitten als je er "
        .. "geen zin in hebt." },
  },
  antwoord {
    [0] = { "Twee regels? Wie heeft jou verteld dat het er twee zijn?",
      denkt = "Heb ik in mijn slaap gepraat? Wie heeft hier wat gezegd?" },
    [1] = { "Kaartjes, vrijdag, dat is mijn tuintje, daar kom je netjes binnen. Maar je weet nog niet waaróm het "
        .. "[vrijdag wel gaat](oor). Dan geef je me twee regels en dan zit ik er over zes weken weer.",
      denkt = "Je zit er zo dicht tegenaan." },
    [3] = { "Wacht efkes. Eén voor ik uitstap: wie is er nog. Eén voor ik opsta: wat spreken we af. Dat kan op een "
        .. "kaartje, dat hoeft niet op dat ding. En zes weken, ja, zes weken proef heb ik al eens gehad. [Eén "
        .. "dag](weert) heb ik ze in gehad. Dan moeten die er ook weer in, hè.",
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
  "Zet het maar in een mailtje, chef. Dan heb ik het op papier. Ik kijk er zondagavond naar, dan kijk ik overal "
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

-- Na afloop, voor de groep.

bespreek {
  "Ronald zocht eerst zijn plek uit. Waar hielden jullie dat voor, en wanneer wisten jullie beter?",
  "Welk antwoord van Ronald ging net langs je vraag heen? Wat heb je daarmee gedaan?",
  "Het ligt aan de lijst, zegt Ronald. Welke vraag van die twaalf zou hij zelf willen houden, denk je?",
}
