-- Wim de Graaf, fietsenmaker. Oefent interesse in de klant: onder "hoe gaat de zaak" ligt een
-- vraag die hij zelf nooit durfde te stellen. Wim praat graag en raakt de draad kwijt; elke keer
-- dat hij even iets laat liggen (een vraag aan jou, een smoes, een mop, een zucht), is er één zin
-- die daar past. Diezelfde zin valt een kopje koffie later verkeerd.

klant {
  titel = "Het formulier", naam = "Wim de Graaf", bedrijf = "De Graaf Tweewielers", rol = "fietsenmaker",
  weet = "Al dertig jaar een regeltje in de gids. Je voorganger noteerde: 'Aardige man. Altijd druk.'",
  jij = "Je werkt sinds kort voor de Streekgids. Je verkoopt ruimte in de gids: een halve pagina is zeshonderd euro per jaar.",
  hoopt = "een ja op iets waar Wim wat aan heeft. Is dat nog te vroeg, dan een tweede afspraak.",
  formulier = "Klantinventarisatie",
  kamer = "werkplaats", tijd = 30,
  aandacht = 46, positief = 46, afstemming = 50, vertrouwen = 35,
  karakter = { samen = 0, boven = 1 },
  uiterlijk = { leeftijd = 58, haar = "grijs", neus = "breed", bril = "rond", schort = "groen", draagt = "pennen",
    naamplaatje = "Wim", geslacht = "man" },
}

stemming "gewoon" { label = "Een gewone dinsdag in november" }
stemming "druk" { label = "Sinterklaas komt eraan", aandacht = -6, tijd = -6 }
stemming "moe" { label = "Na een slechte nacht", positief = -4, vertrouwen = 2 }
stemming "weerzien" { weerzien = true, label = "Je bent er weer", vertrouwen = 2 }

opening {
  "[Ga zitten, leg die band maar ergens neer](binnen). [Jij bent van de gids, hè](gids). [Nou, zeg maar "
    .. "meteen wat het me gaat kosten, aan tijd bedoel ik](kosten). [Want het is druk hier. Nou ja, niet drukker dan "
    .. "anders, maar toch](nouja). [Koffie is vers, die stoel niet](koffie).",
  denkt = "Map onder de arm, pen in het borstzakje. Dat wordt een lang kopje koffie.",
}

opening {
  stemming = "druk",
  "[Loop maar door, ik praat wel terwijl ik schroef](binnen). [Veertien van die dozen. In tien minuten klaar, staat "
    .. "erop. Nou, de eerste, anderhalf uur, en toen zat het stuur achterstevoren. Vierendertig jaar in het vak](druk). "
    .. "[Druk dus. Nou ja, niet drukker dan anders, maar toch](nouja). [Hoor je dat? De bel. En ik net met dat wiel. En "
    .. "Youssef is brood halen, en dat trapje op. Eh. Wat doen we](bel).",
  denkt = "Als ie nu een map openslaat, geef ik 'm een steeksleutel.",
  doet = "veegt zijn handen af aan zijn schort", blik = "klok",
}

opening {
  stemming = "moe",
  "[Pak een kruk, niet die](binnen). [Ik had moeten afbellen, joh, ik ben vandaag geen mens](afbellen). [Die knie heeft "
    .. "vannacht de wacht gehouden. En nou niks zeggen, iedereen zegt er al wat van, de dokter, de postbode](knie). "
    .. "[Druk is het ook nog. Nou ja, niet drukker dan anders, maar toch](nouja).",
  denkt = "Nou zit ie er toch. Anders was ik weer alleen met de radio.",
  doet = "laat zich op een kruk zakken", blik = "tafel",
}

opening {
  stemming = "weerzien",
  "[Hé, daar heb je 'm, kruk staat er nog](binnen). [Hoe lang heb je vandaag nodig? Zeg het maar eerlijk](kosten). [O, en "
    .. "Ria vroeg nog wat zo'n halve bladzij bij jullie kost, per jaar. Vierhonderd, zei ik, of duizend. Wat was het "
    .. "nou?](envelop) [En hier is het druk. Nou ja, niet drukker dan anders, maar toch](nouja).",
  denkt = "Hij komt terug. Zou ie een vakje vergeten zijn?",
}

-- Het repertoire: gewone zinnen, die op meer momenten staan. Raak of mis hangt af van wat hij net zei.

repertoire {
  door    "Wie deed dat eerst?",
  door    "En wat zei u toen?",
  door    "Wat had u zelf gewild?",
  door    "Wat kost u dat?",
  door    "Hoe is dat zo gekomen?",
  sluit   "Zal ik even gaan kijken?",
  sluit   "Weet hij dat ook?",
  sluit   "Weten ze dat thuis?",
  sluit   "Gebeurt dat vaker?",
  sluit   "En het jaar daarna?",
  terug   "Daar had u op gerekend.",
  terug   "U doet het liever niet.",
  troost  "Dat zal wel wennen zijn.",
  troost  "Dat valt gelukkig nog mee.",
  troost  "Daar kunt u niks aan doen.",
  preek   "Ik zou het toch doen.",
  preek   "Laat er eens iemand naar kijken.",
  preek   "Vraag het haar eens.",
  zaken   "Zeshonderd euro per jaar.",
  zaken   "Ik schrijf het meteen op.",
  zaken   "Daar kan wel wat af.",
  zaken   "Dat kan ook in de gids.",
  prijst  "Gefeliciteerd, dat is mooi nieuws.",
  prijst  "Dat heeft u mooi gedaan.",
  ziet    "Daar zit heel wat werk in.",
  zelf    "Mijn moeder belt ook elke zondag.",
  zelf    "Ik moet het zelf ook nog leren.",
  zelf    "Dat doe ik thuis precies zo.",
  zelf    "Dat zou ik ook niet durven.",
  eerlijk "Nee, eerlijk gezegd niet.",
  eerlijk "Dat had ik moeten weten.",
  eerlijk "Daar heb ik geen verstand van.",
  grapt   "Doe er maar twee.",
  grapt   "Zo kan ik het ook.",
  grapt   "Ik lust nog wel een bakje.",
  stopt   "Een half uur, dan ben ik weg.",
  stopt   "Neemt u rustig de tijd.",
  stopt   "Dan kom ik volgende week terug.",
  stopt   "Dat blijft onder ons.",
  stopt   "Gaat u maar, ik wacht wel.",
  stopt   "Dan hebben we het er niet over.",
}

-- Zinsdelen zonder haakje.

los "binnen" {
  zeg {
    stopt { "Ik ga hier wel zitten.", past = true },
    prijst { "Wat een mooie zaak heeft u.", langs = "prijst vanaf de mat",
      dan = { "Je bent er nog niet eens in. Dit is de mat.", denkt = "Die zegt dat bij de slager ook." } },
    zaken { "Zullen we dan maar beginnen?", langs = "jaagt hem op",
      dan = { "Beginnen? Ik ben al een uur of drie bezig, joh.", denkt = "Eerst even je jas uit, jongen." } },
  },
  antwoord {
    [1] = { "Ja, daar. Nee, niet daar, daar ligt een zadel. Daar.", denkt = "Die gaat gewoon zitten. Mooi." },
  },
}

los "gids" {
  zeg {
    eerlijk { "Ja, ik ben de nieuwe.", past = true, brengt = "een gezicht" },
    grapt { "Nee, ik kom de koffie keuren.", past = true, brengt = "een lach",
      dan = { "Haha. Dan ben je de eerste die 'm opdrinkt.", denkt = "Kijk. Die is niet van karton." } },
    zaken { "Ja, en ik heb iets moois bij me.", langs = "begint te verkopen",
      dan = { "Dat had die vorige ook. Zet maar neer, daar, bij die van hem.", denkt = "Nog geen stap binnen." } },
  },
  antwoord {
    [1] = { "De nieuwe. Nou, ik ben de oude. Die vorige van jullie was een aardige man, hoor, niks van te zeggen. Lang van stof.",
      denkt = "De nieuwe. Hij kijkt erbij of ik er iets aan moet doen." },
  },
}

los "koffie" {
  zeg {
    grapt { "Dan drink ik hem staand.", past = true },
    sluit { "Zal ik een andere stoel pakken?", langs = "neemt het ernstig",
      dan = { "Er ís geen andere stoel. Ja, die van Youssef, maar daar zit een gat in.", denkt = "Het was een grapje over een stoel." } },
    stopt { "Doet u voor mij geen moeite.", langs = "weigert zijn koffie",
      dan = { "Moeite? Het staat er al. Nou, dan niet.", denkt = "Die hoeft niks. Die heeft straks zeker haast." } },
  },
  antwoord {
    [1] = { "Haha, dat zei de postbode ook, en die zit nou elke dag. Pas op, hij is heet.", denkt = "Koffie met een grapje. Prima." },
  },
}

los {
  zeg {
    door { "Hoe bedoelt u dat?", past = true, brengt = "nog een keer hetzelfde" },
    sluit { "Is dat altijd zo geweest?", past = true, brengt = "vroeger",
      dan = { "Altijd, altijd. Vroeger regende het harder, dat wel.", denkt = "Altijd. Wat is nou altijd." } },
    terug { "Zo gaat dat dus hier.", langs = "daar zat niks",
      dan = { "Zo gaat dat hier, ja. Dat zei ik.", denkt = "Een papegaai met een pen." } },
    grapt { "Dat zet ik op een tegeltje.", langs = "daar zat niks",
      dan = { "Doe maar niet, ik heb er al een bij de wc.", denkt = "Het was vulling, joh, geen wijsheid." } },
  },
  antwoord {
    [1] = { "Nou, gewoon, zoals ik het zei. Meer zat er niet in.", denkt = "Hij graaft waar niks ligt. Maar hij graaft." },
  },
}

-- Binnenkomen: hoe lang, hoe druk, en die bel.

haakje "kosten" { soort = "feit", vak = "klanten 3", ook = "promotie 3",
  stemming = { "gewoon", "weerzien" },
  welkom = { "stopt" }, ongepast = { "zaken" },
  zeg {
    langs { "Gaat u maar, ik wacht wel.", fout = "haalt hem weg",
      dan = { "Gaan? Ik? Joh, ik ga nergens heen, ik wou weten wanneer jíj weer gaat. Die vorige had drie kantjes.",
        denkt = "Nou wacht ie op mij, en ik op hem." } },
    langs { "Wat kost u dat?", fout = "vraagt het terug",
      dan = { "Wat het mij kost? Ja, dat vroeg ik dus aan jou. Nou, weet je wat, begin maar, dan zien we wel waar "
        .. "het schip strandt.",
        denkt = "Een vraag terug. Dan kan ik m'n jas wel ophangen." } },
    past "Een half uur, dan ben ik weg.",
    langs { "Zeshonderd euro per jaar.", fout = "vroeg naar tijd",
      dan = { "Zeshonderd? Voor een half uurtje zitten? Haha. Aan tijd, zei ik, geld komt zo wel, daar ben jij van.",
        denkt = "Ik vraag hoe laat het is, en hij noemt wat het kost." } },
  },
  antwoord {
    [2] = { "Half uur, da's netjes, die vorige zat er nog toen het licht aanging. Een half uur is een derde "
      .. "kinderfiets, zo reken ik nou. [In tien minuten klaar, staat er op zo'n doos. Ik vanmorgen anderhalf uur, "
      .. "en toen zat het stuur achterstevoren. Vierendertig jaar in het vak](druk). Pak een kruk, eh, niet die.",
      denkt = "Hij zegt een getal en z'n tas staat nog dicht. Dat scheelt." },
  },
}

haakje "druk" { soort = "feit", vak = "klanten 3", ook = "product 1",
  welkom = { "grapt" }, ongepast = { "prijst", "troost" },
  zeg {
    langs { "Zal ik even gaan kijken?", fout = "neemt het ernstig",
      dan = { "Kijken? Nee joh, hij staat alweer goed, Youssef heeft 'm omgedraaid. Hoefde niet eens z'n brood "
        .. "voor neer te leggen.",
        denkt = "Hij wil kijken. Ik wou lachen." } },
    langs { "Dat heeft u mooi gedaan.", fout = "prijst een misser",
      dan = { "Mooi? Achterstevoren, zei ik. Als je dan linksaf wil, hè, dan ga je, eh. Nou, laat maar.",
        denkt = "Hij vindt het mooi. Dan heeft ie de helft niet gehoord." } },
    langs { "Dat valt gelukkig nog mee.", fout = "sust een lacher",
      dan = { "Ja, mee. Het viel ook niet tegen. Het was eigenlijk best grappig, vond ik, maar goed.",
        denkt = "Ik hoefde geen pleister." } },
    past "Zo kan ik het ook.",
  },
  antwoord {
    [2] = { "Haha. Jij kan beginnen. Nee, Youssef kwam niet meer bij, dat is m'n monteur, en ik eerlijk gezegd ook "
      .. "niet, ik moest er zelf bij gaan zitten. Zoals vorige week. [Komt er zo'n strak pakje binnen: doet u "
      .. "tubeless? Ja hoor, zeg ik, wist ik veel. Groene smurrie tot op het plafond, kijk maar, daar. Voor een "
      .. "tientje doe ik dat van jullie ook](tubeless). Eh, suiker staat daar. [En jij, kun jij wat met je handen? "
      .. "Een band plakken, of zo?](plakken)",
      denkt = "Hij lacht op het goeie moment. Meer hoef je 's ochtends niet te hebben." },
  },
}

haakje "plakken" { soort = "feit", vak = "product 2", ook = "klanten 3",
  welkom = { "eerlijk", "zelf" }, ongepast = { "stopt" },
  zeg {
    langs { "Gebeurt dat vaker?", fout = "vraagt het terug",
      dan = { "Of wat vaker gebeurt? Dat banden lek gaan? Ja, dat gebeurt vaker, daar eet ik van. Maar ik vroeg "
        .. "het aan jou, hoor.",
        denkt = "Zo gaat dat met die lui. Jij vraagt, zij vragen." } },
    langs { "Dan kom ik volgende week terug.", fout = "loopt al weg",
      dan = { "Wat, ga je nou al? Omdat ik naar je handen vraag? Joh, ik bijt niet, ik vraag maar wat.",
        denkt = "Eén vraag terug en hij pakt z'n jas." } },
    past { "Ik moet het zelf ook nog leren.", brengt = "dat hij het je leert" },
    past { "Nee, eerlijk gezegd niet.", brengt = "een lach om jullie allebei" },
  },
  antwoord {
    [1] = { "Nee? Helemaal niet? Haha. Nou, ik kan weer niet met een map overweg. Ik heb er eentje gehad en daar "
      .. "heb ik de kachel mee aangemaakt. Staan we quitte. Kijk, wat ik zeggen wou, eh. [Hoor je dat? De bel. Zit "
      .. "ik net. En Youssef is brood halen, en dat trapje op. Ja. Eh. Wat doen we](bel).",
      denkt = "Eerlijk is ie wel." },
    [2] = { "Nee, hè. Dat geeft niks, ik had ook nog nooit een map vast, en toen ik er een had was het in de "
      .. "kachel. Plakken leer je in een kwartier. Wat je niet leert, dat is die elektriek. Vroeger zei een fiets "
      .. "krak, klaar. [Nou zegt ie fout veertien, op een schermpje. Weet jij wat dat is, fout veertien?](ebikes) "
      .. "O, en [hoor je dat? De bel. Zit ik net. En Youssef is brood halen, en dat trapje op. Ja. Eh. Wat doen "
      .. "we](bel).",
      denkt = "Die heeft nog nooit vieze handen gehad. En hij zegt het gewoon." },
  },
}

haakje "nouja" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  welkom = { "door" }, ongepast = { "stopt", "troost" },
  zeg {
    door { "Niet drukker. Hoe was het vorig jaar?", langs = "hoort omzet",
      dan = { "Vorig jaar? Zelfde. Misschien wel meer, weet ik veel, dat zit bij Ria in de la. Dat bedoelde ik "
        .. "ook niet zo.",
        denkt = "Ze denken altijd dat het om geld gaat." } },
    door { "Niet drukker. Wanneer komt het u goed uit?", langs = "hoort ruimte",
      dan = { "Goed uit? Nou, goed uit, dat zei ik niet. Ik bedoelde meer, eh. Nee, laat maar.",
        denkt = "Hij hoort dat er plaats is in de agenda." } },
    door { "Niet drukker. Wat is er dan wel?", past = true },
    door { "Niet drukker. Wanneer zakt het weer?", langs = "sust de drukte",
      dan = { "Jawel, dat zakt. En dan is het januari, en dan vriest het, en dan zit je hier. Ook gezellig.",
        denkt = "Dat wist ik zelf ook wel, van die feestdagen." } },
  },
  antwoord {
    [1] = { "Ja. Eh. Ik weet niet, je loopt meer. Heen en weer, zeg maar. Druk, zeg ik dan, dat zeg je dan.",
      denkt = "Hij pakte precies dat ene woordje. Hm." },
    [2] = { "Tja. Ik loop, dat is het. [Er zitten twee treetjes naar de winkel, tot februari wist ik niet eens dat "
      .. "die er waren, ik hoefde nooit naar voren. En nou nog, die bel gaat en dan blijf ik even zitten. Er gaat "
      .. "wel iemand, denk ik dan](februari). Nou ja. Koffie?",
      denkt = "Ik hoor het mezelf zeggen, van die treetjes." },
    [3] = { "Nou. Kijk. Het is zelfde werk, maar er is iemand minder, en dan ga je, eh, dan ga je lopen. [Er "
      .. "zitten twee treetjes naar voren en tot februari wist ik dat niet eens. En nóg, hè, die bel gaat en dan "
      .. "blijf ik zitten, en dan denk ik: er gaat wel iemand](februari). Nou ja, druk dus. Dat zeg ik tegen Ria "
      .. "ook.",
      denkt = "Hij is nog geen kwartier binnen.",
      zwijg = { "Tegen iedereen eigenlijk. Druk, zeg ik, en dan zeggen ze: mooi. En dan is het klaar.",
        denkt = "Hij zegt geen mooi." } },
  },
  antwoord { stemming = "moe",
    [1] = { "Nou ja, geslapen heb ik niet. Daar zal het wel aan liggen.",
      denkt = "Om drie uur lag het nergens aan." },
    [2] = { "Overdag gaat het nog. 's Nachts, weet je, dan ligt het allemaal zo overzichtelijk naast elkaar. [En "
      .. "dan dat trapje, tot februari wist ik niet eens dat er treetjes waren. Die bel gaat, en dan blijf ik toch "
      .. "nog even zitten: er gaat wel iemand](februari).",
      denkt = "Dit zeg ik dus tegen een man van de gids." },
  },
}

haakje "bel" { soort = "feit", vak = "klanten 3", ook = "markt 1",
  welkom = { "sluit", "stopt", "door" }, ongepast = { "grapt" },
  zeg {
    past { "Zal ik even gaan kijken?", brengt = "een lach op de kruk" },
    langs { "Wie deed dat eerst?", fout = "de klant wacht",
      dan = { "Wie wát deed? Ik versta je niet door die bel heen. Wacht even, hoor. (Hij gaat, en komt terug.) Zo. "
        .. "Een dopje.",
        denkt = "Nou ga ik eerst even, dan praten we." } },
    langs { "Ik lust nog wel een bakje.", fout = "blijft lekker zitten",
      dan = { "Bakje? Nou? Joh, er staat iemand in de winkel. Ja, pak maar, ik ben zo terug. (Hij gaat, en komt "
        .. "terug.) Was ie al weg.",
        denkt = "Die zit hier lekker. Fijn voor hem." } },
    past { "Gaat u maar, ik wacht wel.", brengt = "dat hij rustig kan gaan" },
  },
  antwoord {
    [2] = { "Blijf jij maar zitten, met dat jasje, ik ga al, ik ga al. (Hij gaat, en komt terug.) Meneer Bos. Kwam "
      .. "zeggen dat het regent. Aardig van 'm. Oef. Dat trapje, hè, [tot februari wist ik niet eens dat daar "
      .. "treetjes zaten. Hoefde ik nooit naar voren. En nou nog, die bel gaat en dan blijf ik even zitten, dan "
      .. "denk ik: er gaat wel iemand](februari).",
      denkt = "Hij hoorde die bel ook. De meesten praten erdoorheen." },
    [3] = { "Zit, zit, ik ga al. (Hij gaat, en komt terug.) Meneer Bos. Dat het regent. Die komt elke dag het weer "
      .. "vertellen, en altijd van vandaag, dan weet je het al. [Die kwam voor een praatje met een ander, denk ik. "
      .. "Want kijk, tot februari zat er voorin iemand, en nou gaat die bel en dan blijf ik nog even zitten. Er "
      .. "gaat wel iemand, denk ik](februari). En wat ik ook nog zeggen wou. Nee, kwijt.",
      denkt = "Hij maakte er geen punt van. Een bel is een bel." },
  },
  antwoord { stemming = "druk",
    [2] = { "Blijf jij maar zitten. (Hij gaat, en komt terug.) Twee fietsjes, niet af. Gek is dat. [Tot februari "
      .. "wist ik niet eens dat daar treetjes zaten, ik hoefde nooit naar voren. En nou nóg, die bel gaat en dan "
      .. "blijf ik eerst even zitten, dan denk ik: er gaat wel iemand](februari). Waar heb ik nou die dertien "
      .. "gelaten.",
      denkt = "Die dertien zat in m'n hand." },
  },
}

haakje "bos" { soort = "gevoel", vak = "klanten 3", ook = "markt 1",
  stemming = { "druk", "weerzien" },
  welkom = { "sluit", "door" }, ongepast = { "troost", "preek" },
  zeg {
    door { "En wat wou hij?", langs = "vraagt naar Bos",
      dan = { "Bos? Die moet nooit wat. Die komt zeggen wat voor weer het is. Dat was het punt niet zo.",
        denkt = "Over Bos kan ik uren praten. Dat komt mooi uit." } },
    sluit { "En was u er?", past = true },
    sluit { "En heeft u hem gebeld?", langs = "lost het op",
      dan = { "Bellen? Nee. En wat zeg ik dan? Nee, laat maar.",
        denkt = "Dan moet ik hem ook vertellen waar ik zat." } },
    sluit { "En stond hij er nog?", langs = "kijkt naar Bos",
      dan = { "Nee. Weg. Een briefje, en weg. Die gaat dan door naar de bakker, met z'n weerbericht. Maar goed.",
        denkt = "Hij zoekt Bos, en Bos zocht mij." } },
  },
  antwoord {
    [3] = { "Ik was er. Ik zat hier, op die krat. Ik hoor 'm voorin kuchen, hij zegt nog: Wim? En ik zit daar met "
      .. "een lege spaaksleutel, ik deed niks. Je moet dan wat zeggen, hè, tegen zo'n man. Ik wist even niks meer "
      .. "te zeggen. En [dan vragen ze ook nog: ben je er volgend jaar nog, Wim? Ja hoor, zeg ik](opvolging).",
      denkt = "Bos heeft niet eens een fiets. Die komt voor de mensen." },
    [4] = { "Ik zat hier. En toen ie riep ben ik achter de ketel gaan staan. Staan, hè. Een vent van "
      .. "achtenvijftig. Ik dacht: als ie door dat gordijn kijkt ziet ie me nog. M'n vader had me naar voren "
      .. "geschopt. En het was Bos maar. Dat weet niemand, ook thuis niet, en dat hou je maar zo. [Zeg, ik lust "
      .. "nog koffie, jij ook? Dan praten we even ergens anders over](genoeg).",
      gezicht = "beschaamd", denkt = "Achter de ketel. Ik heb het gezegd en hij zit er nog.",
      zwijg = { "Hij heeft nog een tijdje staan wachten ook. Ik zag z'n schoenen.",
        denkt = "Ja, die schoenen." } },
  },
}

haakje "februari" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  welkom = { "door", "troost" }, ongepast = { "preek", "grapt" },
  zeg {
    past { "Wie deed dat eerst?", brengt = "wie er al die tijd ging", gehad = "marloes",
      dan = { "Dat zei ik net. Marloes, de mijne. Of was ik nou even bij een ander verhaal?",
        denkt = "Hij was er even niet bij. Ach, ik ook niet." } },
    langs { "Zo kan ik het ook.", fout = "lacht, hij niet",
      dan = { "Blijven zitten? Ja, dat kan jij ook, dat zie ik. Haha. Nou. Waar was ik.",
        denkt = "Leuk. Maar ik zat er net even in." } },
    past { "Dat zal wel wennen zijn.", brengt = "dat hij even mag blijven zitten" },
    langs { "Laat er eens iemand naar kijken.", fout = "zegt iedereen al",
      dan = { "Kijken? Hoe ik daar zit? Nee joh, dat weet ik zelf wel hoe dat eruitziet. Dat zegt de dokter ook, "
        .. "van alles, laat er iemand naar kijken.",
        denkt = "Ik heb het over een kruk en hij stuurt me naar de dokter." } },
  },
  antwoord {
    [1] = { "Marloes zat daar. M'n dochter. Dat werkt nou ergens anders.",
      denkt = "Meer krijgt ie niet, op een halve kop koffie." },
    [2] = { "Ja. Kijk, dat was Marloes altijd, m'n dochter. Veertien jaar stond die voorin. Zit nou in Utrecht, in "
      .. "zo'n ziekenhuis, in de planning. En nou moet je horen. [Zondag belt ze, ik zit net met m'n bord op "
      .. "schoot. Pap, zegt ze, ik ben teamleider. Twaalf man! En helemaal zelf, hè, ik heb er niks aan "
      .. "gedaan](marloes).",
      denkt = "Nou ga ik weer opscheppen. Dat mag één keer per dag." },
    [3] = { "Ja. Marloes. Dat is wennen, hoor, nog steeds. Die kende de mensen aan hun ketting, ik overdrijf niet. "
      .. "Pap, zei ze dan, de groene met die slag komt eraan, en dan kwam ie. Nou zit ze in Utrecht, in een "
      .. "ziekenhuis. En moet je horen, [zondag belt ze, bord op schoot, ik. Pap, ik ben teamleider! Twaalf man! "
      .. "In negen maanden, en helemaal zelf, ik heb er niks aan gedaan](marloes).",
      denkt = "Het is gek, ik begin treurig en dan word ik trots. Of andersom." },
  },
}

-- Marloes.

haakje "marloes" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  welkom = { "prijst" }, ongepast = { "troost" },
  zeg {
    langs { "Daar kunt u niks aan doen.", fout = "troost, hij juicht",
      dan = { "Nee! Dat zeg ik toch, ik heb er niks aan gedaan. Ze deed het zelf. Je kijkt er zo zielig bij. [Op "
        .. "onze site staat ze ook nog, achter de toonbank. Die foto moet eraf, ik weet het, maar met die knop, "
        .. "hè, daar kom ik niet uit](website).",
        denkt = "Ik sta te glimmen en hij komt met een zakdoek." } },
    past "Gefeliciteerd, dat is mooi nieuws.",
    langs { "Dat zal wel wennen zijn.", fout = "rouwt, hij juicht",
      dan = { "Wennen? Teamleider! Daar hoef je niet aan te wennen, daar neem je een gebakje op. Twee.",
        denkt = "Ik juich, en hij doet of er iemand dood is." } },
    langs { "Mijn moeder belt ook elke zondag.", fout = "eigen verhaal eerst",
      dan = { "O ja? Dat is mooi. Wat zegt ze dan, je moeder? Nee, wacht. Ik was nog bij twaalf man. Teamleider, "
        .. "hè!",
        denkt = "Ik heb één keer nieuws, en dan belt z'n moeder." } },
  },
  antwoord {
    [1] = { "Ja hè? Dankjewel. Teamleider. Ik heb het tegen iedereen gezegd.",
      denkt = "Meer moet ik er niet over zeggen, dan wordt het wat." },
    [2] = { "Ja hè? Ja. Dankjewel. Ik heb het tegen iedereen gezegd, tegen meneer Bos net weer, die wist het al. "
      .. "Twee keer. [Op onze site staat ze nog achter de toonbank. Die foto moet eraf, ik weet het, maar met die "
      .. "knop, hè, daar kom ik niet uit](website). En [zondag zit ik altijd naast die telefoon, hè. Belt jouw "
      .. "volk thuis ook, of ben jij er zo een die niks laat horen?](zondag)",
      denkt = "Hij zegt gefeliciteerd en hij meent het. Dat hoor je." },
    [3] = { "Dankjewel, joh. Ja. En dan leg je op, en dan zegt Ria, wat kijk je nou. Niks, zeg ik, ik kijk niet. "
      .. "Kijk, toen ze wegging, in februari. Ik had die bus nog nagekeken, de banden. En [dan staat ze daar bij "
      .. "de deur, jas al aan, en dan zegt ze: pap, jij redt je toch wel?](utrecht) Ja. Eh.",
      denkt = "Van die telefoon naar die deur is bij mij één stap." },
  },
  antwoord { stemming = "moe",
    [2] = { "Ja hè? Dankjewel. Dat was vannacht het leuke stuk, daar lag ik ook nog aan te denken. Twaalf man, en "
      .. "ze was vroeger zelf altijd te laat. [Op onze site staat ze nog achter de toonbank. Die foto moet eraf, "
      .. "ik weet het, maar met die knop, hè, daar kom ik niet uit](website).",
      denkt = "Fijn dat er iemand blij kijkt. Ik krijg m'n gezicht vandaag niet omhoog." },
  },
}

haakje "zondag" { soort = "feit", vak = "klanten 3", ook = "klanten 2",
  stemming = { "gewoon", "druk", "weerzien" },
  welkom = { "zelf" }, ongepast = { "stopt" },
  zeg {
    past "Mijn moeder belt ook elke zondag.",
    langs { "Een half uur, dan ben ik weg.", fout = "wijkt uit",
      dan = { "Een half uur. Haha. Dat is ook een antwoord, op of er iemand belt. Je lijkt m'n zwager wel, die "
        .. "zegt ook nooit wat.",
        denkt = "Ik stap even over die tafel heen en hij schuift achteruit." } },
    langs { "Gebeurt dat vaker?", fout = "weer over hem",
      dan = { "Bij mij? Elke zondag, dat zei ik. Maar ik vroeg het aan jou. Nou, hoeft niet hoor. Iets anders dan. "
        .. "[De bakker in Oosterwold heeft bij jullie een halve pagina, met een krentenbol. Ria zegt tweehonderd, "
        .. "ik zeg duizend. Wat doet dat nou, zo'n halve pagina? Ik hoef 'm niet, hoor](pagina).",
        denkt = "Hij draait het om. Dat leren ze zeker." } },
    langs { "En wat zei u toen?", fout = "weer over hem",
      dan = { "Wat ik zei? Tegen wie? O, je bent nog bij Marloes. Ik was al bij jou, joh. Nou, de gids dan maar. "
        .. "[De bakker in Oosterwold heeft bij jullie een halve pagina, met een krentenbol. Ria zegt tweehonderd, "
        .. "ik zeg duizend. Wat doet dat nou, zo'n halve pagina? Ik hoef 'm niet, hoor](pagina).",
        denkt = "Het mag best eens over hem gaan." } },
  },
  antwoord {
    [1] = { "Elke zondag! Goeie moeder. Dat had ik 'm niet aangezien.",
      denkt = "Dan heeft ie zondag dus ook iets te doen." },
    [2] = { "Kijk, jij ook al. En dan zeg je natuurlijk: ja ma, druk ma. Haha. Zeg ik ook altijd, druk. Maar eh, "
      .. "de gids. Laat ik ook eens wat vragen, ik hoef 'm niet, hè, begin er niet over. [De bakker in Oosterwold "
      .. "heeft bij jullie een halve pagina, met een krentenbol, zo groot, daar kun je in wonen. Ria zegt "
      .. "tweehonderd, ik zeg duizend. Wat doet dat nou, zo'n halve pagina?](pagina)",
      denkt = "Een moeder op zondag. Dan is het een gewone jongen." },
  },
  antwoord { stemming = "druk",
    [2] = { "Kijk, jij ook al. En dan zeg je natuurlijk: ja ma, druk ma. Haha. Zeg ik ook altijd, druk. En nou is "
      .. "het ook zo, met die dozen, dus dan gelooft ze het weer niet. Maar dat is maar eens per jaar, hoor. [In "
      .. "april heb ik de school, honderdtachtig kinderfietsen keur ik dan, voor niks. En er heeft nog nooit één "
      .. "mens gevraagd wat me dat kost](keuring).",
      denkt = "Een moeder op zondag. Dan hoef ik dat niet meer uit te leggen." },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Ja, jij ook, hè. En dan zeg je: druk, ma. Haha. Nou, ik heb het deze week anders gedaan, ik zei niet "
      .. "druk. Ik zei, eh, ik zei wat over het weer. [Weet je, ik heb d'r een fiets gebouwd. Voor daar, door de "
      .. "stad. Staat hierachter bij de ketel, onder een laken. En jij hebt 'm niet gezien, dus ik kan wel zeggen "
      .. "dat ie goed is](fietsaf).",
      denkt = "Over het weer. Met Bos kan ik dat ook." },
  },
}

haakje "utrecht" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  welkom = { "door" }, ongepast = { "troost", "preek", "prijst" },
  zeg {
    langs { "Vraag het haar eens.", fout = "raadt te laat",
      dan = { "Wat, of ze het meende? Joh, dat ga ik haar nou toch niet meer vragen. Ze stond daar, hè, toen.",
        denkt = "Nou moet ik weer bellen van hem. Ik was aan het vertellen." } },
    langs { "Gefeliciteerd, dat is mooi nieuws.", fout = "juicht, hij niet",
      dan = { "Gefeliciteerd? Waarmee, met die jas? Nee, joh, dit was de dag dat ze ging.",
        denkt = "Die staat met bloemen bij de verkeerde deur." } },
    past "En wat zei u toen?",
    langs { "Dat valt gelukkig nog mee.", fout = "sust haar vertrek",
      dan = { "Mee? Wat viel er mee? Nee, ik was nog niet klaar. Maar goed, het is ook al lang geleden. [Want opa, "
        .. "m'n vader, ik, dan tel je door, dan is het vier. Ik zag haar al bij de taart staan, als de zaak "
        .. "honderd wordt. Ik had er in m'n hoofd al een praatje bij](vanzelf).",
        denkt = "Ik sta nog bij die deur en hij heeft 'm al dicht." } },
  },
  antwoord {
    [2] = { "Ja, zei ik. Ja hoor. Ga jij maar. Wat moet je anders zeggen, ze had die bus al betaald. En toen heb "
      .. "ik nog gevraagd of de reserve erin lag. De reserve! Want ja, [opa, m'n vader, ik, en dan tel je door, "
      .. "dan is het vier. Ik zag haar al bij de taart staan, als de zaak honderd wordt. Ik had er in m'n hoofd al "
      .. "een praatje bij](vanzelf).",
      denkt = "Dat van die reserve doet het altijd, op zaterdag." },
    [3] = { "Ja, zei ik. Ja, ja, tuurlijk. Zo hard dat de buurman opkeek. En ik zwaai, en ze rijdt weg, en ik ga "
      .. "naar binnen en ik ga een wiel spannen. Want kijk, het was altijd, eh. [Opa, m'n vader, ik, en dan tel je "
      .. "door, dan is het vier. Ik zag haar al bij de taart staan, als de zaak honderd wordt. Ik had er in m'n "
      .. "hoofd al een praatje bij](vanzelf).",
      denkt = "Dat wiel was al gespannen.",
      zwijg = { "De spiegel stond verkeerd, van die bus. Die heb ik zelf zo gezet, dus daar stond ze nog even mee "
        .. "te pielen, op de hoek.",
        denkt = "Ik dacht dat ze wat wou zeggen. Het was de spiegel." } },
  },
}

haakje "vanzelf" { soort = "belang", vak = "markt 3", ook = "promotie 3",
  welkom = { "terug" }, ongepast = { "grapt", "prijst" },
  zeg {
    langs { "Dat heeft u mooi gedaan.", fout = "prijst een plan",
      dan = { "Mooi? Ik heb niks gedaan. Dat is het hele punt, joh, ik heb in m'n stoel gezeten en doorgeteld.",
        denkt = "Een pluim voor een plan dat niet doorgaat." } },
    past "Daar had u op gerekend.",
    langs { "En het jaar daarna?", fout = "loopt te ver door",
      dan = { "Daarna? Dan is ie honderdeneen, denk ik. Nee, ik was bij die taart, joh.",
        denkt = "Hij is m'n praatje alweer voorbij." } },
    langs { "Doe er maar twee.", fout = "grapt, hij niet",
      dan = { "Taarten? Twee? Haha. Nou, voorlopig heb ik er nog niet één nodig, zo te zien. Nee, ik, eh. Ik was "
        .. "eigenlijk serieus.",
        denkt = "Ja, om taart kun je lachen. Dat lag aan mij." } },
  },
  antwoord {
    [2] = { "Ja, op gerekend. Zo mag je het noemen. Ik heb het nooit aan iemand gevraagd of zo, hoor, het zat er "
      .. "gewoon in. Zoals m'n vader, die had het ook nergens opgeschreven. [Die kwam op een maandag beneden, op "
      .. "pantoffels, legt de sleutel van de zaak naast m'n bord en zegt: rug. Eén woord. En ik had m'n koffer al "
      .. "half klaar, boven. Ik zei niks, ik had een ei in m'n mond](sleutel).",
      denkt = "Op gerekend. Ja, dat was het woord." },
    [3] = { "Ja. Daar had ik op gerekend, en nooit gezegd. Met kerst niet, bij de cijfers niet. En het mooie is, "
      .. "het loopt, hè, de zaak loopt best. Slecht lopen, dat is makkelijk, dan doe je dicht. [De leverancier zei "
      .. "het van de week nog. Bent u er volgend jaar nog, De Graaf? Ja hoor, zeg ik](opvolging).",
      denkt = "Nou zit ik ineens bij volgend jaar." },
  },
}

haakje "fietsaf" { soort = "gevoel", vak = "product 1", ook = "klanten 3",
  welkom = { "sluit", "door" }, ongepast = { "prijst", "grapt" },
  zeg {
    past "Zal ik even gaan kijken?",
    langs { "Daar zit heel wat werk in.", fout = "prijst het ongezien",
      dan = { "Werk, ja. Hoe weet jij dat nou? Je hebt 'm nog niet gezien. Voor hetzelfde geld is het een "
        .. "kruiwagen.",
        denkt = "Hij prijst een laken." } },
    langs { "Gefeliciteerd, dat is mooi nieuws.", fout = "juicht ongezien",
      dan = { "Nieuws? Nee, het is een fiets. Hij staat daar al even. Laat maar, we hadden het over wat anders.",
        denkt = "Ik zet de deur op een kier en hij klapt voor de deur." } },
    langs { "Doe er maar twee.", fout = "grapt, hij niet",
      dan = { "Twee? Nee, nee. Eén. Daar maak ik geen gekheid over, deze niet. Over de rest wel.",
        denkt = "Over alles mag ie grappen maken, behalve die ene. Wist hij ook niet." } },
  },
  antwoord {
    [2] = { "Kom maar, kom maar, bukken voor die buis. [Zo, laken eraf. Elf kilo, met licht. Ja, daar word je stil "
      .. "van, hè? Nou, zeg eens wat, jij hebt ogen](laken).",
      denkt = "Hij stond op zonder dat ik het vroeg." },
    [3] = { "Jij wil kijken? Nou. Kom maar, pas op je hoofd, die buis. Ria komt hier nooit, die zegt dat het hier "
      .. "naar oude mannen ruikt. [Zo. Laken eraf. Elf kilo, naaf van vroeger, licht van nou. Is ie wat? Zeg eens "
      .. "wat, joh, jij hebt ogen](laken).",
      denkt = "M'n handen trillen van een laken. Stel je voor." },
  },
}

haakje "laken" { soort = "gevoel", vak = "product 1", ook = "klanten 3",
  welkom = { "prijst", "ziet" }, ongepast = { "zaken" },
  zeg {
    langs { "Daar heb ik geen verstand van.", fout = "houdt zich erbuiten",
      dan = { "Van fietsen niet, nee, dat kan. Maar je hebt toch ogen? Nou, laat maar. Laken erop.",
        denkt = "Hij durft er niks van te vinden. Dan had ik 'm net zo goed dicht kunnen laten." } },
    past { "Dat heeft u mooi gedaan.", brengt = "dat iemand het eens zegt" },
    past { "Daar zit heel wat werk in.", brengt = "dat je de avonden ziet" },
    langs { "Zeshonderd euro per jaar.", fout = "noemt een prijs",
      dan = { "Zeshonderd? Voor deze? Daar heb je de velgen niet eens voor. Nee, hij is niet te koop.",
        denkt = "Hij kijkt ernaar en ziet een advertentie. Of een bod." } },
  },
  antwoord {
    [2] = { "Ja? Vind je? Avond aan avond, van het voorjaar. Ria denkt dat ik naar de radio zit te luisteren. Dat "
      .. "doe ik dan ook. Zo, eh, dicht maar weer, voor het stof.",
      denkt = "Hij keek eerst naar de naaf. Dat doen ze anders nooit." },
    [3] = { "Dank je. Ja, het is een mooie. Hij is af, dat is het 'm. Al sinds april is ie af. Dan haal ik er weer "
      .. "wat af, en dan zet ik het er weer op. Want kijk. [Als ik 'm breng dan sta ik daar, bij haar voor de "
      .. "deur, en dan, eh. Dat is de bel, laat maar, Youssef staat voor. Wacht even, hoor. Ik had het bijna. Hoe "
      .. "zeg je dat](woord).",
      denkt = "Laat die bel maar. Anders is het weg." },
    [4] = { "Ik heb 'm één keer achterin gehad. In mei. Tegen Ria gezegd dat ik naar de groothandel ging. En bij "
      .. "het pompstation, bij de afslag, heb ik een broodje ei gegeten, en toen ben ik omgedraaid. Hadden ze het, "
      .. "zegt Ria. Nee, zeg ik, uitverkocht. Dat weet dus niemand, alleen jij nou. [Want als ik 'm breng, dan sta "
      .. "ik daar, en dan, eh. De bel, laat gaan, Youssef staat voor. Ik had het bijna. Hoe zeg je dat nou](woord).",
      gezicht = "ontroerd", denkt = "Uitverkocht. Het is eruit. En hij lacht niet om dat broodje.",
      zwijg = { "Het was niet eens een lekker broodje.",
        denkt = "Hij wacht gewoon. Goeie jongen." } },
  },
}

haakje "woord" { soort = "gevoel", vak = "markt 3", ook = "klanten 3",
  welkom = { "stopt" },
  zeg {
    langs { "Dan kom ik volgende week terug.", fout = "laat hem zitten",
      dan = { "Volgende week? Dan weet ik het helemaal niet meer. Volgende week, volgend jaar, iedereen heeft het "
        .. "daarover. [Vraagt de buurman: je bent er volgend jaar toch nog, Wim? Ja hoor, zeg ik](opvolging).",
        denkt = "Net nou ik het had gaat ie over z'n agenda." } },
    past "Neemt u rustig de tijd.",
    langs { "Gaat u maar, ik wacht wel.", fout = "Youssef is er",
      dan = { "Nee, Youssef staat er, dat zei ik. Ik hoef nergens heen. Ik zat juist ergens.",
        denkt = "Weggestuurd, in m'n eigen zaak. Bedoelde ie goed." } },
    langs { "En wat zei u toen?", fout = "jaagt hem op",
      dan = { "Gezegd? Ik heb niks gezegd, joh, ik zit het nou juist te zoeken. Weg is het. Nou, dan niet. En een "
        .. "ander vraagt alleen maar makkelijke dingen. [Vraagt de buurman: je bent er volgend jaar toch nog, Wim? "
        .. "Ja hoor, zeg ik](opvolging).",
        denkt = "Hij trok eraan. Dan schiet het terug." } },
  },
  antwoord {
    [3] = { "Ja. Kijk. Zolang ik niks vraag is ze in Utrecht, meer niet. En vraag ik het, of ze de zaak wil, dan "
      .. "kan ze nee zeggen. En dan is het nee. Snap je? Dat is alles. Daar bouw je dan een fiets omheen. [En jij, "
      .. "wat zou jij doen? Nee, niet voor mij. Gewoon jij, met een zaak, en een kind dat het goed heeft. Zou jij "
      .. "dat durven vragen?](vragen)",
      denkt = "Hij vulde het niet in. Ik moest het zelf doen.",
      zwijg = { "Negen maanden voor drie woorden. Ik ben ook geen prater. Nou, dat juist wel.",
        denkt = "Ria zou hier hard om lachen." } },
  },
}

haakje "vragen" { soort = "belang", vak = "markt 3", ook = "klanten 3",
  welkom = { "eerlijk", "preek" },
  zeg {
    langs { "Mijn moeder belt ook elke zondag.", fout = "eigen verhaal eerst",
      dan = { "O ja, je moeder? Nou, die belt tenminste zelf. Maar dat was m'n vraag niet, of er gebeld wordt.",
        denkt = "Ik heb het over durven, hij over zondag." } },
    langs { "Wat had u zelf gewild?", fout = "geeft vraag terug",
      dan = { "Zelf? Nee, nou draai je het om, joh. Ik vroeg het jou. Dat ik het niet weet, dat weet ik al.",
        denkt = "Die heeft op school gezeten voor vragen." } },
    past { "Ik zou het toch doen.", brengt = "een zetje" },
    past { "Nee, eerlijk gezegd niet.", brengt = "gezelschap bij dat niet durven" },
  },
  antwoord {
    [3] = { "Eerlijk antwoord. Daar kan ik wat mee. Want kijk, ze heeft het me voorgezegd, in die deur, met d'r "
      .. "jas aan. Wou je me nog wat vragen, pap? En ik zeg: leg de sleutel daar maar neer. Ik wist het wel, hoor, "
      .. "wat ze bedoelde. Mij vragen ze nooit zoiets. [Je bent er volgend jaar toch nog, Wim, zeggen ze. Ja hoor, "
      .. "zeg ik](opvolging). [En nou heb ik het er niet meer over, het wordt me hier te zondags. Zitten jij. De "
      .. "koffie is nog warm](genoeg).",
      denkt = "Zo. En nou moet het laken er weer op.",
      zwijg = { "Ze had 'm al in d'r hand, die sleutel.",
        denkt = "Die wou ze helemaal niet neerleggen, denk ik nou." } },
  },
}

haakje "genoeg" { soort = "feit", vak = "klanten 2", ook = "promotie 3",
  welkom = { "grapt", "stopt" },
  zeg {
    past { "Ik lust nog wel een bakje.", brengt = "dat het weer gewoon wordt" },
    langs { "Een half uur, dan ben ik weg.", fout = "denkt aan klok",
      dan = { "Ja, ja, het half uur. Dat had je niet hoeven zeggen, ik zie je wel kijken. Maar ik wou het net even "
        .. "leuk maken.",
        denkt = "Nou zit ik weer op de klok." } },
    past { "Dan hebben we het er niet over.", brengt = "dat het mag blijven liggen" },
    langs { "Nee, eerlijk gezegd niet.", fout = "houdt hem tegen",
      dan = { "Nee? Nou, dan niet. Dan zit ik hier met twee koppen. Maar iets leuks, zeg. [Weet je wat ik "
        .. "vanmorgen verkocht heb? Die tandem! Elf jaar staat ie daar in de weg. Elf jaar, en vanmorgen, hup, "
        .. "betaald en wel](tandem).",
        denkt = "Hij laat me met de koffie staan. Nou ja, meer voor mij." } },
  },
  antwoord {
    [2] = { "Kijk eens, en er is nog een stuk koek. Van Bos. Hard, maar je kan 'm soppen. Zo. Iets leuks. Weet je "
      .. "wat ik vanmorgen verkocht heb? [Die tandem! Elf jaar staat ie daar in de weg. Elf jaar, en vanmorgen, "
      .. "hup, de deur uit, betaald en wel](tandem).",
      denkt = "Zo zit ik graag. Koek, en even niks." },
  },
  antwoord { stemming = "moe",
    [2] = { "Kijk eens, en er is nog een stuk koek. Van Bos. Hard, maar je kan 'm soppen. Zo. Gewone dingen. In "
      .. "april keur ik de fietsen van de school, voor het verkeersexamen. [Honderdtachtig stuks, voor niks, en "
      .. "dat doe ik al zo lang. En er is nog nooit één mens geweest die vroeg wat me dat kost](keuring).",
      denkt = "Koek, en even over fietsen. Dat doet me goed." },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Zo, hier, koek. Van Bos. Hard, maar je kan 'm soppen. En nou over wat anders, dat is beter voor de "
      .. "spijsvertering. In april keur ik de fietsen van de school. [Honderdtachtig stuks, voor niks. En er heeft "
      .. "nog nooit één mens gevraagd wat me dat nou kost](keuring).",
      denkt = "Zo. Weer gewoon dinsdag." },
  },
}

-- Straks, en wie er dan staat.

haakje "opvolging" { soort = "belang", vak = "markt 3", ook = "promotie 3",
  welkom = { "sluit", "door" }, ongepast = { "prijst", "grapt", "stopt" },
  zeg {
    langs { "Gefeliciteerd, dat is mooi nieuws.", fout = "slikt dat ja",
      dan = { "Mooi nieuws, ja, dat vinden zij ook. Daarom zeg ik het. Of het klopt, daar vroeg niemand naar. Jij "
        .. "ook niet, trouwens.",
        denkt = "Hij is er net zo blij mee als de rest." } },
    langs { "Neemt u rustig de tijd.", fout = "geeft hem uitstel",
      dan = { "Tijd, ja. Dat zeggen ze ook altijd: u heeft nog alle tijd, De Graaf. Nou. Vooruit dan maar.",
        denkt = "Weer een die me er een jaartje bij geeft." } },
    past "En het jaar daarna?",
    langs { "Zo kan ik het ook.", fout = "praat hem na",
      dan = { "Jij ook, ja hoor zeggen? Dat is niet moeilijk, hè. Ja hoor, ja hoor. Zo zit je zo weer een jaar "
        .. "verder.",
        denkt = "Twee van die ja-hoors. Daar kom je ver mee." } },
  },
  antwoord {
    [2] = { "Daarna. Ja, kijk, daarna. Ik word negenenvijftig, het dak is goed, en het werk komt vanzelf door de "
      .. "deur. Er is alleen, eh, wie doet die deur open. [Een jongen van vierentwintig, die loopt hier rond. Die "
      .. "doet alles. Vroeg laatst een man naar de jonge baas, hij bedoelde Youssef. Ik heb het niet verbeterd. Ik "
      .. "vond het nog klinken ook](youssef).",
      denkt = "Daarna. Dat woord vragen ze er nooit achteraan.",
      zwijg = { "Verkopen wil ik het niet, dat is het. Ik wil dat er iemand opendoet. Hoeft niet eens De Graaf te "
        .. "heten, dat heb ik nog nooit gezegd, maar het hoeft niet.",
        denkt = "En het plafond zit er nog." } },
    [3] = { "Nee. Het jaar daarna, dat weet ik niet. Ik heb bij mei een kruisje gezet op de kalender. Onderhoud, "
      .. "zeg ik tegen Ria. Kijk, verkopen wil ik niet, ik wil dat er iemand opendoet als ik het niet meer doe. "
      .. "Hoeft niet eens De Graaf te heten. Zo. Dat heb ik nog nooit hardop gezegd. [En dan loopt er dus een "
      .. "jongen rond. Vroeg zo'n man laatst naar de jonge baas, hij bedoelde Youssef. Ik heb het niet verbeterd, "
      .. "ik vond het nog klinken ook](youssef).",
      denkt = "Gezegd. En het plafond zit er nog.",
      zwijg = { "Hoeft geen De Graaf. Als m'n vader dat hoort. Nou, die hoort het niet, dat scheelt.",
        denkt = "Hij zit gewoon. Goed zo." } },
  },
}

haakje "youssef" { soort = "belang", vak = "klanten 3", ook = "markt 3",
  welkom = { "sluit", "door" }, ongepast = { "stopt" },
  zeg {
    langs { "Dat blijft onder ons.", fout = "belooft te zwijgen",
      dan = { "Wat, dat ik het klinken vond? Nou, dat hoeft niet in een kluis, hoor. Dat zou ie best mogen horen, "
        .. "eigenlijk.",
        denkt = "Hij belooft te zwijgen, en ik zit juist te veel te zwijgen." } },
    langs { "Daar heb ik geen verstand van.", fout = "houdt zich erbuiten",
      dan = { "Nee, van monteurs niet, dat snap ik. Nou, ik zei ook maar wat. Het was een grappig verhaal, vond ik.",
        denkt = "Hij wou er niet aan. Jammer." } },
    past "Weet hij dat ook?",
    langs { "Daar had u op gerekend.", fout = "hij rekende niet",
      dan = { "Op gerekend? Dat ze hem voor de baas aanzien? Nee, joh, daar reken je niet op. Ik keek om of er "
        .. "iemand achter me stond.",
        denkt = "Hij maakt er een ernstig gezicht bij. Ik vond het leuk." } },
  },
  antwoord {
    [2] = { "Youssef? Die stond ernaast. Die werd rood, en toen ging ie vegen. Zes jaar is ie hier, kwam met een "
      .. "telefoon in z'n hand, ik dacht: dat wordt niks. En nou [belt er een grote zaak in de stad, met een "
      .. "koffiebar. Twee keer al. Dan gaat ie buiten staan, in de regen. En ik vraag niks. Netjes van me toch? "
      .. "Vind je niet?](weg)",
      denkt = "Rood tot in z'n nek. Dat zag ik best." },
    [3] = { "Of ie het weet. Ja. Die hoort alles, die hoort een spaak op drie meter. Die is op school niks "
      .. "geworden, zei z'n moeder, en hij luistert naar een fiets, dat kun je niet leren. Weet je wat het is? "
      .. "[Drie keer heb ik het op m'n lippen gehad. Youssef, wil jij hier, eh. En de laatste keer vroeg ik of ie "
      .. "de container buiten wou zetten. Wat een held, hè](durven).",
      denkt = "Nou zeg ik z'n naam en ik ga zachter praten.",
      zwijg = { "Hij zette 'm nog netjes recht ook, die container. En hij blijft hangen, na zessen. Veegt nog eens.",
        denkt = "Die wil geen opslag, geloof ik." } },
  },
}

haakje "weg" { soort = "belang", vak = "klanten 3", ook = "markt 3",
  welkom = { "eerlijk" }, ongepast = { "troost", "stopt" },
  zeg {
    langs { "Dat blijft onder ons.", fout = "belooft te zwijgen",
      dan = { "Ja, dat blijft onder ons, natuurlijk. Dat is het hier juist, hè. Alles blijft hier onder ons.",
        denkt = "Weer een die z'n mond houdt. We hebben er al twee." } },
    past "Nee, eerlijk gezegd niet.",
    langs { "Daar kunt u niks aan doen.", fout = "spreekt hem vrij",
      dan = { "Nee, dat is het nou net, ik kan er best wat aan doen. Eén woord. Maar aardig van je, hoor.",
        denkt = "Ik vroeg of het netjes was en ik krijg vrijspraak." } },
    langs { "Neemt u rustig de tijd.", fout = "geeft hem uitstel",
      dan = { "Tijd. Ja, die neem ik al een half jaar. En zij bellen maar door.",
        denkt = "Van hem mag het nog wel even duren." } },
  },
  antwoord {
    [2] = { "Nee? Haha. Nee. Dat vind ik ook niet, eigenlijk. Ik heb 'm een handdoek gegeven toen ie binnenkwam. "
      .. "Dat is ook wat, maar het is geen vraag. [Drie keer heb ik het op m'n lippen gehad. De laatste keer vroeg "
      .. "ik of ie de container buiten wou zetten. Wat een held, hè](durven).",
      denkt = "Hij zegt gewoon nee. Dat doet hier niemand." },
    [3] = { "Nee, hè. Netjes is het niet, het is bang, dat weet ik zelf ook wel. Want gaat Youssef, dan hoef ik "
      .. "het over volgend jaar niet meer te hebben, dan weet ik het vandaag. Twee man die niks zeggen, dat kunnen "
      .. "we hier heel goed. [Drie keer op m'n lippen gehad. En de laatste keer vroeg ik of ie de container buiten "
      .. "wou zetten. Wat een held](durven).",
      denkt = "Bang. Nou, dat is het dus.",
      zwijg = { "Ik weet zelfs wat ik moet zeggen. Blijf. Het is niet moeilijk.",
        denkt = "Eén lettergreep. Daar doet een ander een jaar over." } },
  },
}

haakje "durven" { soort = "gevoel", vak = "klanten 3", ook = "markt 3",
  welkom = { "zelf" }, ongepast = { "preek", "troost" },
  zeg {
    langs { "Dat valt gelukkig nog mee.", fout = "praat het klein",
      dan = { "Mee? Nou. Een kerel van m'n leeftijd die over een container begint. Dat valt niet mee, hoor, dat "
        .. "was erg.",
        denkt = "Hij stopt er een kussentje onder. Ik wou net even om mezelf lachen." } },
    langs { "Ik zou het toch doen.", fout = "makkelijk praten",
      dan = { "Jij wel, ja. Jij hoeft het ook niet te doen. Ik zei, drie keer, hè. Drie keer stond ik daar.",
        denkt = "Doen, doen. Kom jij maar eens voor die jongen staan met je mond open." } },
    past "Dat zou ik ook niet durven.",
    langs { "Gebeurt dat vaker?", fout = "dat zei hij",
      dan = { "Vaker? Drie keer, dat zei ik. En dan nog die keren dat ik het niet eens op m'n lippen kreeg. Die "
        .. "tel ik niet.",
        denkt = "Hij wil het op een rijtje hebben, geloof ik." } },
  },
  antwoord {
    [2] = { "Jij ook niet? Nou. En jij bent er nog op geleerd ook. Kijk, ik ga het gewoon doen. [Ik vraag het "
      .. "Youssef. Vanavond, als ie veegt. Of zaterdag. Nee, vanavond. En jij moet me daaraan houden, want ik ken "
      .. "mezelf, als er niemand komt kijken is het zo weer mei](vanavond).",
      denkt = "Een ander die het ook niet durft. Daar word je dapper van." },
    [3] = { "Nee. Want het is nogal wat. Hier heb je m'n leven, jongen, er zit een dak op. Dat vraag je toch niet "
      .. "aan iemand van vierentwintig? En als ie ja zegt, dan ben ik hier klaar, dat is ook wat. Nou, goed. "
      .. "[Vanavond vraag ik het, als ie veegt. Of zaterdag. Nee, vanavond. En jij houdt me eraan, hè, want ik ken "
      .. "mezelf, als er niemand komt kijken of ik het gedaan heb, dan is het zo weer mei](vanavond).",
      denkt = "Er zit een dak op. Zo verkoop je nog geen binnenband.",
      zwijg = { "Hij hoort alles rammelen, die jongen. Mij ook, dus.",
        denkt = "Misschien wacht ie gewoon." } },
  },
}

haakje "vanavond" { soort = "belang", vak = "markt 3", ook = "promotie 3",
  welkom = { "stopt", "zaken" },
  zeg {
    langs { "Dat blijft onder ons.", fout = "hij wil getuige",
      dan = { "Nee, nou juist niet onder ons. Zo komt er weer niks van. Jij moest me in de gaten houden, joh.",
        denkt = "Weer een deur die dichtgaat. Heel netjes, dat wel." } },
    past { "Dan kom ik volgende week terug.", brengt = "dat er iemand komt kijken" },
    langs { "En het jaar daarna?", fout = "loopt te ver door",
      dan = { "Na mei? Ho, ho. Ik moet eerst vanavond nog door. Daar zocht ik hulp bij, bij vanavond.",
        denkt = "Ik sta met knikkende knieën op de plank en hij vraagt naar de overkant." } },
    past { "Ik schrijf het meteen op.", brengt = "dat het zwart op wit staat" },
  },
  antwoord {
    [2] = { "Goed. Zo. Nou zit ik eraan vast. Jij bent erger dan Ria. En als ik dat durf, hè, dan dat andere ook. "
      .. "[Ik heb d'r een fiets gebouwd, voor Marloes, voor daar, door de stad. Hij staat hierachter bij de ketel, "
      .. "onder een laken. Jij hebt 'm niet gezien, dus ik kan wel zeggen dat ie goed is](fietsaf).",
      denkt = "Nou weet er één dat het vanavond is." },
    [3] = { "Goed. Vanavond dus. Ik schrijf het op m'n hand, kijk, met die vetpen, dat gaat er drie dagen niet af. "
      .. "En hij mag het niet van een ander horen, niet uit jouw boekje. Van mij. En dan, eh. Dan is er nog iets. "
      .. "[Ik heb d'r een fiets gebouwd, voor Marloes, voor daar, door de stad. Hij staat hierachter bij de ketel, "
      .. "onder een laken. Jij hebt 'm niet gezien, dus ik kan wel zeggen dat ie goed is](fietsaf).",
      denkt = "Staat op m'n hand. Ria vraagt straks wat dat is.",
      zwijg = { "Onder een laken, ja. Net of ie dood is. Nou, hij leeft hoor.",
        denkt = "Nou is ie er niet meer onderuit. Ik ook niet." } },
  },
  antwoord { stemming = "druk",
    [2] = { "Goed. Vanavond, tussen de dozen door. Je moet me niet te hoog aanslaan, hoor, als held. [Van de week "
      .. "lag er een briefje op de toonbank, van Bos. Was je er niet, Wim? Ja. Eh](bos).",
      denkt = "Dat van Bos wou ik er niet bij zeggen." },
    [3] = { "Goed. Vanavond. Tussen twee dozen door, dan hoeven we mekaar niet aan te kijken. Maar denk niet dat "
      .. "ik zo'n flinke ben. [Van de week lag er een briefje op de toonbank, van Bos. Was je er niet, Wim? Ja. "
      .. "Eh](bos). Nou. Waar is die dertien.",
      denkt = "Dat briefje zit al de hele week in m'n schort." },
  },
  antwoord { stemming = "moe",
    [3] = { "Goed. Vanavond. Ik kan er toch niet van slapen, dan kan ik het net zo goed zeggen. En er is haast bij "
      .. "ook, dat weet hij nog niet. [Een spaak voel je, hè. Voelde je. Nou laat ik het Youssef nalopen en dan "
      .. "zeg ik dat ie ervan leert. Zat goed, Wim, zegt ie dan. Zat niet goed. Dat weten we allebei](handen).",
      denkt = "Haast. Dat woord gebruikte ik nooit." },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Goed. Zo. Dan is het tenminste van hier, en niet van een vreemde. [Er kwam hier laatst een man voor "
      .. "het pand, puntschoenen, map onder z'n arm, vier appartementen had ie al getekend. En er ligt olie bij de "
      .. "deur, een plas. Hij stapt binnen, en ik zie het](pand).",
      denkt = "Ik spring van de hak op de tak. Maar het hoort wel bij elkaar." },
    [3] = { "Goed. Vanavond. Want als ik het laat lopen, dan komt er een ander, zo gaat dat. [Er kwam hier laatst "
      .. "een man voor het pand, puntschoenen, map onder z'n arm, vier appartementen had ie al getekend. En er "
      .. "ligt olie bij de deur, een plas. Hij stapt binnen, en ik zie het](pand). Moet je horen.",
      denkt = "Dat verhaal vertel ik altijd tot de olie." },
  },
}

haakje "sleutel" { soort = "gevoel", vak = "product 2", ook = "markt 3",
  welkom = { "door" },
  zeg {
    past "Wat had u zelf gewild?",
    langs { "En wat zei u toen?", fout = "dat zei hij",
      dan = { "Niks, dat zei ik. Ei. Volle mond. Je kan ook geen antwoord geven op rug, dat is het mooie ervan.",
        denkt = "Hij was nog aan het schrijven bij dat ei." } },
    langs { "Daar had u op gerekend.", fout = "rekende er niet",
      dan = { "Met een koffer boven? Nee. Als er iets was waar ik niet op rekende.",
        denkt = "Precies de verkeerde kant op. Maar hij zei het heel aardig." } },
    langs { "Wie deed dat eerst?", fout = "vraagt iets anders",
      dan = { "Voor m'n vader? Opa natuurlijk. Die had een schuur en een pomp. Maar daar ging het niet om, eh, "
        .. "waar was ik.",
        denkt = "Hij wil het hele geslacht, en ik zat met m'n koffer." } },
  },
  antwoord {
    [2] = { "Wat ik wou? Haha, dat vraagt er ook eens een. Varen. Machinist, op een schip. De papieren had ik al "
      .. "binnen. Die liggen hier in de la, onder de spaken. [En dat weet Ria niet, die denkt dat ik met een "
      .. "bandenlichter geboren ben. Dus dat zet jij ook nergens neer, hè](machinist).",
      denkt = "Varen. Ik zei het, en het klonk niet eens gek." },
    [3] = { "Varen, wou ik. Machinist. Alles lag klaar, ik moest alleen nog de deur uit. En ik had het best "
      .. "gedaan, hoor, de zaak, als ze me even een jaartje, eh. Ik wou dat iemand het vroeg, meer niet. En toen "
      .. "was ik ineens de baas, met een ei. Ach, wat. [Dat van dat schip weet Ria niet eens, die denkt dat ik met "
      .. "een bandenlichter geboren ben. Dus dat hou je maar bij je](machinist).",
      denkt = "Dat iemand het vroeg. Kijk. Dat heb ik dus niet van een vreemde.",
      zwijg = { "Hij kon het zelf ook niet, die ouwe. Vragen. Bang voor nee, denk ik, net als ik.",
        denkt = "Dat hij bang kon zijn, dat had ik nooit bedacht." } },
  },
}

haakje "machinist" { soort = "gevoel", vak = "product 2", ook = "klanten 2",
  welkom = { "stopt" }, ongepast = { "prijst" },
  zeg {
    langs { "Gefeliciteerd, dat is mooi nieuws.", fout = "feliciteert veel te laat",
      dan = { "Waarmee? Met papieren van toen ik jong was? Haha. Dan mag je er nog wel een taart bij halen, van "
        .. "toen.",
        denkt = "Die loopt een jaar of dertig achter met z'n taart." } },
    langs { "Wat had u zelf gewild?", fout = "dat zei hij",
      dan = { "Varen, dat zei ik toch net? Jij moet die pen eens wegleggen, dan hoor je meer.",
        denkt = "Twee keer dezelfde vraag. Ligt er een briefje in die map?" } },
    langs { "Weten ze dat thuis?", fout = "dat zei hij",
      dan = { "Nee, thuis weten ze dat niet. Dat was zowat het enige wat ik erbij zei.",
        denkt = "Hij vraagt wat ik net gezegd heb, alleen harder." } },
    past "Dat blijft onder ons.",
  },
  antwoord {
    [3] = { "Mooi. Ik weet niet waarom ik het niet zeg. Eerst was het te vroeg en toen was het raar. En als zij "
      .. "over Noorwegen begint, hè, die boten daar, dan zeg ik: wat moet ik daar. Ik weet precies wat ik daar "
      .. "moet. [En van de week is die kaart van tafel. Weg. Zij zegt niks, ik zeg niks. Zou ze boos zijn? Wat doe "
      .. "je dan?](ria)",
      denkt = "Achter op zo'n boot staan en naar de schroef kijken. Dat moet ik daar." },
  },
}

-- Thuis.

haakje "ria" { soort = "gevoel", vak = "klanten 2", ook = "promotie 3",
  stemming = { "gewoon", "moe", "druk" },
  welkom = { "preek" }, ongepast = { "stopt" },
  zeg {
    langs { "Dan hebben we het er niet over.", fout = "laat het liggen",
      dan = { "Nee, nee, ik begon er toch zelf over? Laat je me daar mee zitten, met zo'n lege tafel.",
        denkt = "Ik leg het op de toonbank en hij schuift het terug." } },
    langs { "Daar heb ik geen verstand van.", fout = "houdt zich erbuiten",
      dan = { "Van vrouwen? Nee, wie wel. M'n zwager denkt van wel, maar die heeft een kat. Nou, dan weten we het "
        .. "allebei niet.",
        denkt = "Daar heb ik dus niks aan." } },
    past "Vraag het haar eens.",
    langs { "Dan kom ik volgende week terug.", fout = "stelt het uit",
      dan = { "En dan? Zit ik hier een week met een lege tafel. Zij ook. We eten er gewoon op.",
        denkt = "Volgende week. Zo ken ik er nog een." } },
  },
  antwoord {
    [3] = { "Vragen. Verdorie. Dat is ook weer zo'n ding dat ik niet vraag, hè? Vroeger zei ze nog: wanneer stop "
      .. "je eens. En nou zegt ze: was het druk? En dan schept ze op. Ze wil niet dat ik stop, zei ze een keer, ze "
      .. "wil dat ik eens kíjk. [Ze heeft van d'r eigen geld een camper gekocht, en ik heb er banden onder gelegd "
      .. "en gezegd dat ik had meegeholpen. Zo'n man ben ik](camper).",
      denkt = "Dat van kijken had ik toen afgedaan als een vakantiepraatje.",
      zwijg = { "Vanavond vraag ik waar die kaart is. Gewoon, waar is de kaart.",
        denkt = "Dat durf ik. Denk ik." } },
  },
}

haakje "camper" { soort = "feit", vak = "klanten 2", ook = "promotie 3",
  stemming = { "gewoon", "moe", "druk" },
  welkom = { "zelf" },
  zeg {
    past "Dat doe ik thuis precies zo.",
    langs { "Dat zou ik ook niet durven.", fout = "neemt het ernstig",
      dan = { "Wat durf je niet? Banden leggen? Of tegen je vrouw zeggen dat je meehielp? Dat laatste moet je "
        .. "durven, ja, dat klopt wel.",
        denkt = "Hij is nog bij het durven. Ik was al bij de lol." } },
    langs { "U doet het liever niet.", fout = "hoort onwil",
      dan = { "O, jawel. Ik vind dat best, banden leggen. Ik vertelde het om te lachen, hoor.",
        denkt = "Ik vertel een mop en hij zoekt wat erachter zit." } },
    langs { "Wat had u zelf gewild?", fout = "te ernstig",
      dan = { "Ik? Ik had een broodje gewild, daar, bij haar zus. Nee, niks, joh. Het was een mop.",
        denkt = "Zo'n vraag, met zo'n gezicht. Bij vier banden." } },
  },
  antwoord {
    [2] = { "Haha, zie je wel. Jij hangt zeker een jas op en zegt dat je het huis gedaan hebt. Zo is het precies. "
      .. "Ze heeft er ook een haakje in, naast de deur, in dat ding. Met een labeltje: sleutel zaak. Leeg. Daar "
      .. "zegt ze verder niks van. Nou.",
      denkt = "Dat labeltje had ik erbuiten willen laten." },
  },
}

haakje "zwager" { soort = "gevoel", vak = "markt 2", ook = "klanten 2",
  stemming = { "gewoon", "weerzien" },
  welkom = { "door" }, ongepast = { "troost", "preek" },
  zeg {
    past "Hoe is dat zo gekomen?",
    langs { "Daar kunt u niks aan doen.", fout = "kiest partij",
      dan = { "Nee, zeg dat wel! Hij kan er wat aan doen. Kijk, jij bent het met me eens. Maar je weet niet eens "
        .. "waar het over gaat.",
        denkt = "Gelijk krijg ik genoeg. Ik wou het eens vertellen." } },
    langs { "Dat doe ik thuis precies zo.", fout = "praat hem na",
      dan = { "Jij praat ook niet met je zwager? Nou. Zie je. Er is altijd wat met zwagers.",
        denkt = "Fijn. Maar nou heb ik het nog niet kunnen vertellen." } },
    langs { "Vraag het haar eens.", fout = "haalt Ria erbij",
      dan = { "Aan Ria? Die kiest voor d'r broer. Nou, kiest, die zegt dat we allebei gek zijn.",
        denkt = "Ria erbij halen. Dan heb ik er drie tegen me." } },
  },
  antwoord {
    [2] = { "Om een bakfiets. Hij leent 'm, hij brengt 'm terug, slag in het wiel. Zat er al in, zegt ie. Zat er "
      .. "níet in, ik heb dat wiel zelf gespannen! Twee jaar geleden. En ik heb gelijk, dat wil ik er even bij "
      .. "zeggen. Hij zit met kerst tegenover me en dan vraag ik Ria of hij het zout wil aangeven.",
      denkt = "Zat er niet in. Punt." },
  },
}

-- De gids.

haakje "pagina" { soort = "feit", vak = "promotie 3", ook = "promotie 1",
  stemming = { "gewoon", "druk", "moe" },
  welkom = { "zaken" }, ongepast = { "stopt", "preek", "grapt" },
  zeg {
    langs { "Dan kom ik volgende week terug.", fout = "stelt uit",
      dan = { "Joh, het is maar een bedrag. Dat weet je toch uit je hoofd? Of moet je daar eerst een weekje op "
        .. "kantoor voor zitten.",
        denkt = "Ik vraag wat een brood kost en de bakker gaat naar huis." } },
    langs { "Ik lust nog wel een bakje.", fout = "ontwijkt de vraag",
      dan = { "Ja, neem. Maar wat kost ie nou? Je houdt het wel spannend, zeg.",
        denkt = "Hij weet het niet. Of hij durft niet." } },
    langs { "Ik zou het toch doen.", fout = "duwt, hij weigert",
      dan = { "Wat zou jij toch doen? Ik hoef 'm niet, dat zei ik net. Ik wil weten wie er gelijk heeft, Ria of ik.",
        denkt = "Eén gewone vraag en hij begint te duwen." } },
    past "Zeshonderd euro per jaar.",
  },
  antwoord {
    [2] = { "Zeshonderd! Dan zitten we d'r allebei naast. Voor een krentenbol. Wacht even, dat is, eh, dat is een "
      .. "stuk of veertig banden, dan heb ik nog niks aan de bakker verdiend. Weet je wat, [hand erop. Jij zet mij "
      .. "d'r in, op de voorkant, met m'n hoofd, en dan krijg jij van mij deze bel. Koper. Van m'n opa nog, doet "
      .. "het alleen als het niet regent. Dat is geen geld, vriend. Nou?](ruil)",
      denkt = "Hij zegt het gewoon. En hij begint niet te trekken." },
  },
}

haakje "ruil" { soort = "feit", vak = "promotie 3", ook = "product 1",
  welkom = { "grapt" }, ongepast = { "zaken" },
  zeg {
    past "Doe er maar twee.",
    langs { "Ik schrijf het meteen op.", fout = "hoort een bestelling",
      dan = { "Hè, wat schrijf je? Nee! Doorhalen! Het was een grap. Straks hang ik levensgroot bij de kapper. Sla "
        .. "die gids eens open, als je toch zo bezig bent. [Kijk, daar staat m'n regeltje, en op het eind een zes, "
        .. "en dat is een acht. Al drie jaar, dan bel je een nagelstudio. En nou zegt Ria, vraag daar eens wat "
        .. "voor terug. Ik vind het kinderachtig, maar ik moest het vragen](nummer).",
        denkt = "Nou moet ik nog oppassen ook wat ik zeg." } },
    langs { "Zeshonderd euro per jaar.", fout = "leest prijs op",
      dan = { "Ja, zeshonderd, dat was de krentenbol. Ik bied je een bel, van koper, en jij komt met je lijstje.",
        denkt = "Hij heeft z'n prijs aan en hij krijgt 'm niet meer uit." } },
    langs { "Nee, eerlijk gezegd niet.", fout = "weigert een grap",
      dan = { "Nee? Nou, dan niet, dan blijft ie hier. Het was een geintje, joh. En nou in ernst. [Kijk, daar "
        .. "staat m'n regeltje, en op het eind een zes, en dat is een acht. Al drie jaar, dan bel je een "
        .. "nagelstudio. En nou zegt Ria, vraag daar eens wat voor terug. Ik vind het kinderachtig, maar ik moest "
        .. "het vragen](nummer).",
        denkt = "Nee zeggen tegen een bel. Die lacht alleen onder werktijd." } },
  },
  antwoord {
    [2] = { "Twee! Hoor hem, twee wil ie er. Jij bent erger dan Bos. Maar nou serieus, pak die gids van je eens, "
      .. "bij de F. [Daar sta ik. En kijk eens naar dat nummer, op het eind, daar staat een zes en dat is een "
      .. "acht. Al drie jaar. Bel je die zes dan heb je een nagelstudio. En nou zegt Ria, vraag daar eens wat voor "
      .. "terug. Ik vind het kinderachtig, hoor, maar ik moest het vragen](nummer).",
      denkt = "Twee. Haha. Dat vertel ik zaterdag." },
  },
}

haakje "nummer" { soort = "gevoel", vak = "promotie 1", ook = "promotie 2",
  welkom = { "eerlijk", "zaken" }, ongepast = { "troost", "grapt" },
  zeg {
    past { "Dat had ik moeten weten.", brengt = "dat iemand het op zich neemt" },
    past { "Daar kan wel wat af.", brengt = "iets om thuis te brengen" },
    langs { "Daar kunt u niks aan doen.", fout = "troost, hij klaagt",
      dan = { "Nee, ik niet. Ik kan er niks aan doen, dat klopt. Maar wie dan wel, dat was een beetje de vraag.",
        denkt = "Hij troost me voor iets wat zij gedaan hebben." } },
    langs { "Doe er maar twee.", fout = "grapt zich eruit",
      dan = { "Twee nummers? Nee, eentje is genoeg, als het maar het goeie is. Ik moet straks wel wat tegen Ria "
        .. "zeggen, hè.",
        denkt = "Een geintje, en ik zit met die vraag van Ria." } },
  },
  antwoord {
    [2] = { "Ach, joh, jij was er niet eens bij. Zet er een acht neer, dan is het klaar, en ik zeg wel tegen Ria "
      .. "dat je schrok. Het zijn lieve meiden, hoor, van die nagels, die sturen ze door. Die vorige van jullie "
      .. "die keek er ook overheen, [die vroeg alleen maar: en volgend jaar weer, u bent er toch nog? Ja hoor, zeg "
      .. "ik](opvolging). [Ik zit alleen, nou het krantje gestopt is, waar laat ik nou weten dat ik winterbeurten "
      .. "doe? Ik heb een bordje op de stoep gezet. Waait om](bordje).",
      denkt = "Dat heeft er nog nooit een gezegd, van de gids." },
  },
  antwoord { stemming = "weerzien",
    [2] = { "Ach, joh, jij was er niet eens bij. Een acht dus, en klaar. [Want die vorige van jullie vroeg alleen "
      .. "maar: en volgend jaar weer, u bent er toch nog? Ja hoor, zei ik](opvolging). [En Ria zat er ook al mee, "
      .. "wat kost dat bij jullie eigenlijk, zo'n halve bladzij per jaar? Ik wist het niet meer, het was "
      .. "vierhonderd of duizend. Wat was het nou?](envelop)",
      denkt = "Drie jaar een zes, en dan heb je het in één zin gehad." },
  },
}

haakje "envelop" { soort = "feit", vak = "promotie 3", ook = "promotie 1",
  stemming = { "weerzien" },
  welkom = { "zaken" }, ongepast = { "stopt" },
  zeg {
    past "Zeshonderd euro per jaar.",
    langs { "Neemt u rustig de tijd.", fout = "ontwijkt de vraag",
      dan = { "Tijd heb ik. Het is alleen Ria, die wil het op die envelop hebben, vanavond. Maar goed.",
        denkt = "Ik vraag één getal." } },
    langs { "Dat had ik moeten weten.", fout = "ontwijkt de vraag",
      dan = { "Nou, weten, je hoeft het niet uit je hoofd te kennen, hoor. Kijk maar even in die map. Nee? Laat "
        .. "dan maar.",
        denkt = "Hij bloost, en ik weet nog steeds niks." } },
    langs { "Ik moet het zelf ook nog leren.", fout = "ontwijkt de vraag",
      dan = { "Leren? Wat je eigen boekje kost? Joh. Dat is of ik niet weet wat een binnenband doet.",
        denkt = "Ria gelooft dit niet." } },
  },
  antwoord {
    [2] = { "Zeshonderd. Zie je, daar was ik nou niet op gekomen. Ik zet het op de envelop, kijk, dan ligt het "
      .. "vast. Ze wil het niet kopen, hoor, ze wil het weten. Wat een ander betaalt, dat wil ze altijd weten. Eh, "
      .. "en jij. Heb je nou al wat geleerd, met [je handen? Kun jij intussen een band plakken, of zo?](plakken)",
      denkt = "Ria rekent, ik schrijf het op. Zo doen wij dat." },
  },
}

haakje "bordje" { soort = "feit", vak = "promotie 1", ook = "promotie 2",
  welkom = { "zaken" }, ongepast = { "stopt" },
  zeg {
    langs { "Zal ik even gaan kijken?", fout = "zet bordje recht",
      dan = { "Naar dat bordje? Nee, laat liggen, dat waait zo weer om. Ik dacht, jij weet wat. Jij bent toch van "
        .. "de reclame?",
        denkt = "Hij wil gaan sjouwen. Dat kan ik zelf ook." } },
    langs { "Dat doe ik thuis precies zo.", fout = "praat hem na",
      dan = { "Jij hebt thuis ook een bordje? O, je bedoelt dat er bij jou ook van alles omwaait. Nou ja, daar heb "
        .. "ik dan weinig aan, hè.",
        denkt = "Gezellig, maar m'n bordje ligt." } },
    langs { "Een half uur, dan ben ik weg.", fout = "denkt aan klok",
      dan = { "Ja, een half uur. Maar heb je ook iets voor dat bordje, in dat halfuur?",
        denkt = "Hij houdt de tijd in de gaten. Ik m'n winterbeurt." } },
    past "Dat kan ook in de gids.",
  },
  antwoord {
    [2] = { "O ja? Ja, dat kan natuurlijk. Haha, dat ik dat nou niet bedacht. In het krantje stond ik dertig jaar "
      .. "onderaan, naast de overledenen, dat werd goed gelezen. [Die man van de advertenties kwam op dinsdag, "
      .. "koffie, hoe is het met de knie. De laatste keer had ie niks meer te verkopen, en toen kwam ie toch. Dat "
      .. "was nou een verkoper. En jij, hoe doe jij dat dan?](weekblad)",
      denkt = "Nou biedt ie iets aan en ik vroeg er zelf om. Dat voelt anders." },
  },
}

haakje "weekblad" { soort = "feit", vak = "promotie 1", ook = "klanten 2",
  welkom = { "zelf", "grapt" }, ongepast = { "zaken" },
  zeg {
    past { "Ik lust nog wel een bakje.", brengt = "dat je blijft zitten" },
    langs { "Dat kan ook in de gids.", fout = "gaat verkopen",
      dan = { "Ja. Kijk, dat is dus het verschil. Die man, die begon er de eerste drie bakken niet over.",
        denkt = "Ik vraag hoe hij is en hij zegt wat hij heeft." } },
    langs { "Daar kan wel wat af.", fout = "gaat afdingen",
      dan = { "Van wat? Van die man? Nou, hij was een beetje dik, ja. Haha. Nee, ik vroeg wat anders.",
        denkt = "Het praat en het rekent, en daar zit nog ergens een jongen onder." } },
    past { "Ik moet het zelf ook nog leren.", brengt = "een gewone jongen tegenover je" },
  },
  antwoord {
    [2] = { "Kijk. Nou, zo begon hij ook, die van het krantje, bakje erbij, en die was tegen de zestig. Piet "
      .. "Wever, zo heette die. Komt nog steeds, op zaterdag. Dan zitten ze hier op die banden en kopen ze niks. "
      .. "[Lag ik boven met griep, hoor ik ze lachen. Youssef had koffie gezet. Ik heb de radio uitgedaan om te "
      .. "luisteren. Het ging gewoon zonder mij](zaterdag).",
      denkt = "Hij hoeft niet te winnen van Piet Wever. Dat scheelt." },
  },
}

-- De handel.

haakje "tandem" { soort = "feit", vak = "product 1", ook = "markt 1",
  stemming = { "gewoon", "druk" },
  welkom = { "prijst" }, ongepast = { "zaken" },
  zeg {
    langs { "Daar kan wel wat af.", fout = "is al verkocht",
      dan = { "Nee, joh, hij is weg. Betaald! Anders had je nou een koopje gehad.",
        denkt = "Korting op wat al betaald is. Dat kan ook alleen bij de gids." } },
    langs { "U doet het liever niet.", fout = "hij deed het",
      dan = { "Hoezo niet? Ik heb 'm vanmorgen de deur uit gezongen, zowat.",
        denkt = "Hij zoekt verdriet bij een tandem." } },
    langs { "Daar had u op gerekend.", fout = "hij juicht",
      dan = { "Ja, op gerekend, elf jaar lang. Nee, joh! Niemand rekende daar nog op. Ria hing er de was aan.",
        denkt = "Ik sta te dansen en hij kijkt of de vloer het houdt." } },
    past "Gefeliciteerd, dat is mooi nieuws.",
  },
  antwoord {
    [2] = { "Ja hè? Dankjewel. Een stel van in de zeventig, tweede leg. Zij wou achterop, want dan hoeft ze niet "
      .. "te sturen, zei ze. Ik heb er een bel bij gedaan. [Bent u er volgend jaar nog, vroegen ze, voor de "
      .. "garantie. Ja hoor, zeg ik](opvolging). M'n zwager zei altijd, die raak je nooit kwijt. [En met die man "
      .. "praat ik niet meer, al twee jaar niet. En ik heb gelijk, voor jij lacht](zwager). Maar goed, [meestal is "
      .. "het anders, hè. Ze passen hier een half uur en dan bestellen ze 'm thuis. Staat er een met de doos: of "
      .. "ik het stuur even recht zet. Nou ja, dat was er één, ik moet niet zeuren](internet).",
      denkt = "Dat stel, daar ben ik de hele dag vrolijk van." },
  },
}

haakje "ebikes" { soort = "feit", vak = "product 1", ook = "klanten 3",
  welkom = { "eerlijk" }, ongepast = { "zaken", "stopt" },
  zeg {
    langs { "Gebeurt dat vaker?", fout = "ontwijkt de vraag",
      dan = { "Of dat vaker gebeurt? Elke week. Maar wát het is, dat vroeg ik.",
        denkt = "Zo kom je ook van een vraag af." } },
    langs { "Neemt u rustig de tijd.", fout = "ontwijkt de vraag",
      dan = { "Tijd? Nee, ik heb het al een dag opgezocht. Ik dacht, misschien weet jij het.",
        denkt = "Daar sla ik een spijker mis, geloof ik." } },
    langs { "Ik schrijf het meteen op.", fout = "schrijft raadsel op",
      dan = { "Nou moet je dat niet opschrijven, joh, ik weet het zelf ook niet. Straks staat het in de gids: De "
        .. "Graaf, voor al uw fout veertien.",
        denkt = "Hij schrijft het op. Veertien, staat er nou." } },
    past "Daar heb ik geen verstand van.",
  },
  antwoord {
    [2] = { "Nee, hè? Kijk, ik ook niet! Er zit een boekje bij, in het Duits. Zes van de tien zijn er zo, en ik "
      .. "moet ze vooruit kopen ook. [Veertig stuks, achttienhonderd per stuk, gemiddeld. Wat is dat nou bij "
      .. "elkaar? Jij bent van de cijfers. Ik kom steeds anders uit](voorinkoop). Ik heb er nog een cursus voor "
      .. "gedaan, op m'n vijfenvijftigste, [ik en twaalf jongens van twintig. Meneer mag even meekijken, zei die "
      .. "docent. En Youssef maar tikken onder tafel, tegen m'n knie: één tik, eerste knop. Een negen had "
      .. "ik!](cursus)",
      denkt = "We weten het allebei niet. Gezellig." },
    [3] = { "Nee, hè. Kijk, daar ga ik nou van op m'n kop krabben. Veertig jaar, zeg maar, herken je een fiets aan "
      .. "wat ie zegt, en dan komt er zo'n doos die niks zegt. Zonder die jongen had ik het bordje toen "
      .. "omgedraaid. [Op cursus ben ik geweest, ik en twaalf jongens van twintig. Meneer mag even meekijken. En "
      .. "Youssef maar tikken, onder tafel, tegen m'n knie: één tik, eerste knop. Een negen had ik!](cursus)",
      denkt = "Dat van dat bordje weet hij niet. Nou weet de gids het eerder." },
  },
}

haakje "cursus" { soort = "gevoel", vak = "product 1", ook = "product 2",
  welkom = { "grapt" }, ongepast = { "troost" },
  zeg {
    langs { "Daar kunt u niks aan doen.", fout = "troost, hij lacht",
      dan = { "Nee, natuurlijk kan ik er niks aan doen, ik had een negen! Zonder één goed antwoord van mezelf. Dat "
        .. "is toch prachtig?",
        denkt = "Hij troost me met een negen." } },
    langs { "Dat zou ik ook niet durven.", fout = "neemt het ernstig",
      dan = { "Wat, zo'n cursus? Of spieken? Ach joh, er gebeurt niks, die docent keek uit het raam.",
        denkt = "Hij knijpt 'm al, en het was maar een mop." } },
    langs { "Daar zit heel wat werk in.", fout = "prijst gespiekt werk",
      dan = { "Werk? Van Youssef z'n knie, ja. Ik heb niks gedaan dan stilgezeten.",
        denkt = "Een pluim voor spieken. Nou, geef maar hier." } },
    past "Zo kan ik het ook.",
  },
  antwoord {
    [2] = { "Haha, ja. Met zo'n buurman haal jij 'm ook. In de bus terug had ie kroketten, met mosterd. Morgen doe "
      .. "jij de ketting, zegt ie, doe ik de stekker. Zo doen we het nog. En toen [vroeg er laatst een man naar de "
      .. "jonge baas, en hij bedoelde Youssef. Ik heb het niet verbeterd. Ik vond het nog klinken ook](youssef).",
      denkt = "Daar dacht ik in geen jaren aan, die mosterd." },
  },
}

haakje "voorinkoop" { soort = "feit", vak = "product 3", ook = "product 1",
  welkom = { "zaken" }, ongepast = { "troost" },
  zeg {
    zaken { "Zevenduizend, zo uit mijn hoofd.", langs = "rekent mis",
      dan = { "Zeven? Dat is vier fietsen, joh. Jij komt ook niet van de rekenschool.",
        denkt = "Als hij de gids ook zo uitrekent." } },
    zaken { "Veertig, zo uit mijn hoofd.", langs = "hij wil het bedrag",
      dan = { "Veertig, ja, dat zei ik zelf. Veertig stuks. Maar wat is het nou, bij elkaar?",
        denkt = "Ik vraag een sommetje." } },
    zaken { "Honderdtwintig, zo uit mijn hoofd.", langs = "rekent mis",
      dan = { "Honderdtwintig? Euro, of duizend? Nee, dat klopt allebei niet.",
        denkt = "Hij schrikt al en ik moet het nog uitrekenen." } },
    zaken { "Tweeënzeventigduizend, zo uit mijn hoofd.", past = true },
  },
  antwoord {
    [2] = { "Tweeënzeventig. Dan had Ria het goed. Vroeger kwam die man zelf, drie modellen, borreltje, hand erop. "
      .. "[Nou ligt er zo'n formulier, voor één december. Onder dat zadel, daar. Elke dag leg ik er wat op, dan "
      .. "zie ik 'm niet. En ik zoek m'n bril, zeg ik dan](handtekening).",
      denkt = "Het is het bedrag niet, al klinkt het wel zo." },
  },
}

haakje "handtekening" { soort = "belang", vak = "product 3", ook = "markt 3",
  welkom = { "terug" }, ongepast = { "stopt", "preek" },
  zeg {
    langs { "Wat kost u dat?", fout = "vraagt naar geld",
      dan = { "Tweeënzeventigduizend of zo. Maar het geld is er wel, joh, het is het geld niet.",
        denkt = "Over geld wil ik best praten. Graag zelfs." } },
    past "U doet het liever niet.",
    langs { "Neemt u rustig de tijd.", fout = "geeft hem uitstel",
      dan = { "Ja, tijd. Tot één december. En dan zeg ik weer dat ik m'n bril zoek, en jij zegt: rustig aan. Zo "
        .. "komen we er wel.",
        denkt = "Die duwt niet. Maar hij gelooft die bril ook, geloof ik." } },
    langs { "Ik zou het toch doen.", fout = "duwt",
      dan = { "Ja, doen, doen. Dat zegt de leverancier ook, die belt elke dag. Dag, zeg ik dan, tot morgen.",
        denkt = "Nog een die aan m'n mouw trekt." } },
  },
  antwoord {
    [3] = { "Nee. Ik doe het liever niet. Weet je wat het mooiste is, teken ik niet, dan ben ik vanzelf geen "
      .. "dealer meer. Dan heeft een ander het gedaan. Eh. Dat is geen plan, hè, dat is onder een zadel kruipen. "
      .. "[En maar bellen, zo'n man. U bent er volgend jaar toch nog, De Graaf? Ja hoor, zeg ik](opvolging).",
      denkt = "Hij trapte niet in de bril.",
      zwijg = { "Onder een zadel. Zo oud als ik ben.",
        denkt = "Ik moet dat zadel eens weghalen. Dat is ook nog van Bos." } },
  },
}

haakje "internet" { soort = "feit", vak = "markt 2", ook = "klanten 1",
  welkom = { "sluit", "door" }, ongepast = { "grapt", "zaken" },
  zeg {
    langs { "U doet het liever niet.", fout = "hoort onwil",
      dan = { "Wat niet, sturen rechtzetten? Och, dat doe ik best. Zo'n stuur, dat is niks. Het was er maar één, "
        .. "zei ik.",
        denkt = "Hij denkt dat ik een hekel aan werk heb." } },
    langs { "Dat kan ook in de gids.", fout = "verkoopt meteen",
      dan = { "Wat kan er in de gids? Dat ik sturen rechtzet van een ander? Haha. Nou, dan kom ik om in het werk.",
        denkt = "Ik mopper en hij verkoopt." } },
    past "Gebeurt dat vaker?",
    langs { "Zo kan ik het ook.", fout = "grapt eroverheen",
      dan = { "Jij ook, sturen rechtzetten? Dat zou mooi zijn, dan mag je morgen beginnen. Nou, dat was het, hoor, "
        .. "meer is er niet.",
        denkt = "Grapje erop en klaar. Het was toch maar gezeur." } },
  },
  antwoord {
    [2] = { "Vaker, ja. Twee in de week wel. Ik ben er niet bang voor, hoor, een scherm hoort niet dat je trapas "
      .. "droog staat. Laatst stond er een [in zo'n strak pakje. Doet u tubeless? Ja hoor, zeg ik. Wist ik veel. "
      .. "Groene smurrie, tot op het plafond, kijk maar, daar. Voor een tientje doe ik dat van jullie "
      .. "ook](tubeless).",
      denkt = "Dat ie doorvroeg. Ik had er al een deksel op gedaan." },
    [3] = { "Vaker, ja, joh. Ik zeg één omdat ik niet zo'n zuurpruim wil wezen. En dan zet ik het nog recht ook, "
      .. "dat stuur, want ik kan het niet aanzien. Laat ze maar bestellen. Alleen moet er dan wel iemand wezen, "
      .. "straks, die het hoort als er wat rammelt. [In de dorpen is er niemand meer. Drie collega's gestopt, en "
      .. "ik stuurde bloemen, en kreeg hun klanten. Heb ik die nou weggejaagd, denk ik dan](dorp).",
      denkt = "Straks. Dat woord valt hier veel, de laatste tijd." },
  },
}

haakje "tubeless" { soort = "feit", vak = "markt 2", ook = "klanten 1",
  welkom = { "grapt" },
  zeg {
    past "Doe er maar twee.",
    langs { "Daar heb ik geen verstand van.", fout = "houdt zich erbuiten",
      dan = { "Nee, ik ook niet! Dat was nou net de grap.",
        denkt = "Als ik het uit moet leggen is ie weg." } },
    langs { "Ik moet het zelf ook nog leren.", fout = "neemt het ernstig",
      dan = { "Dat hoef je niet te leren, joh. Je moet vooral niet dit leren. Kijk omhoog.",
        denkt = "Ik probeer 'm aan het lachen te krijgen en hij gaat op cursus." } },
    langs { "En wat zei u toen?", fout = "dat zei hij",
      dan = { "Ja hoor, zei ik. Dat vertelde ik toch? En toen was het plafond groen.",
        denkt = "Die is nog bij het begin van de mop." } },
  },
  antwoord {
    [2] = { "Twee, haha, hoor hem. Dan krijgen we de zolder ook groen. Youssef heeft het opgelost, die kan dat "
      .. "gewoon. Nou komt die vent elke maand. [En dan vraagt ie naar de jonge baas. Hij bedoelt Youssef. Ik heb "
      .. "het niet verbeterd, ik vond het nog klinken ook](youssef).",
      denkt = "Hij houdt 'm in de lucht, zo'n grapje." },
  },
}

haakje "dorp" { soort = "gevoel", vak = "markt 1", ook = "markt 2",
  welkom = { "troost" }, ongepast = { "stopt" },
  zeg {
    langs { "Dat valt gelukkig nog mee.", fout = "sust te vlot",
      dan = { "Mee? Ja, voor mij viel het mee. Ik kreeg die klanten. Dat was nou net het punt.",
        denkt = "Hij veegt het zo van tafel." } },
    past "Daar kunt u niks aan doen.",
    langs { "Dan hebben we het er niet over.", fout = "laat het vallen",
      dan = { "Goed. Nee, dan niet. Ik vroeg het me maar af, hoor, hardop.",
        denkt = "Ik stel een vraag en hij loopt eromheen." } },
    langs { "Daar had u op gerekend.", fout = "hij zocht niks",
      dan = { "Dat ze stopten? Nee! Je denkt toch niet dat ik daar op zat te azen?",
        denkt = "Nou lijkt het nog of ik het gepland heb ook." } },
  },
  antwoord {
    [2] = { "Nee, hè? Nee. Ze vonden niemand, dat was het. Bakker hetzelfde, drogist hetzelfde. In deze straat ben "
      .. "ik nou de laatste met een deurbel. ['s Avonds brandt alleen m'n etalage nog. Doe uit, zegt Ria, dat kost "
      .. "stroom. Straks, zeg ik dan, en dan zit ik boven te kijken of ie nog brandt. Beetje gek, hè, vind je "
      .. "niet?](laatste)",
      denkt = "Het knaagde toch. Al een jaar of wat." },
    [3] = { "Nee. Nee, dat is waar. Ze konden best, hoor, die jongens, het ging best. De bakker had rijen tot de "
      .. "hoek. Ze hadden alleen niemand die wou. Of niemand die het vroeg, dat weet je niet. ['s Avonds brandt "
      .. "hier alleen m'n etalage nog. Doe uit, zegt Ria, dat kost stroom. Straks, zeg ik dan, en dan zit ik boven "
      .. "te kijken of ie nog brandt. Beetje gek, hè, vind je niet?](laatste) [En bij de groothandel zeiden ze het "
      .. "al tegen mij: u bent er volgend jaar nog wel, De Graaf? Ja hoor, zeg ik](opvolging).",
      denkt = "Die laatste zin zei ik wel erg langzaam." },
  },
}

haakje "laatste" { soort = "gevoel", vak = "markt 1", ook = "markt 3",
  welkom = { "troost", "zelf" },
  zeg {
    past { "Dat doe ik thuis precies zo.", brengt = "dat hij niet alleen is" },
    langs { "Weten ze dat thuis?", fout = "dat zei hij",
      dan = { "Ria wel, die zei het toch? Die zit ernaast.",
        denkt = "Wat ik thuis heb verteld. Hij bedoelt het goed en hij luistert voor de helft." } },
    past { "Dat valt gelukkig nog mee.", brengt = "dat het niet gek is" },
    langs { "Wat kost u dat?", fout = "denkt aan stroom",
      dan = { "Stroom? Weet ik veel, dat zit bij Ria in de la. Een paar tientjes. Daar ging het niet over, "
        .. "eigenlijk.",
        denkt = "Die rekent met Ria mee." } },
  },
  antwoord {
    [2] = { "Hè, gelukkig. Anders is het net of er niemand meer is. En op zaterdag is het hier best vol, hoor, met "
      .. "z'n zessen op die banden daar. [Eén keer lag ik boven met griep en ik hoor ze lachen. Youssef had koffie "
      .. "gezet. Ik heb de radio uitgedaan om te luisteren. Het ging gewoon zonder mij](zaterdag).",
      denkt = "Fijn. Dan laat ik 'm vanavond gewoon aan." },
  },
}

haakje "zaterdag" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  welkom = { "troost", "sluit", "door" }, ongepast = { "grapt", "prijst" },
  zeg {
    langs { "Ik lust nog wel een bakje.", fout = "denkt aan koffie",
      dan = { "Ja, pak maar. Youssef z'n koffie is beter, dat zeiden ze ook al, die zaterdag. Nou.",
        denkt = "Koffie. Ja, daar ging het ook over, voor een stukje." } },
    langs { "Dat heeft u mooi gedaan.", fout = "prijst te vlug",
      dan = { "Ik? Ik lag in bed met een teiltje. Nee, híj deed het mooi. Dat was het hem.",
        denkt = "Hij klopt op de verkeerde schouder." } },
    past { "Dat zal wel wennen zijn.", brengt = "dat hij er nog mee zit" },
    past { "Weet hij dat ook?", brengt = "wat Youssef niet weet" },
  },
  antwoord {
    [2] = { "Nou, daar hebben we het nooit over gehad, hij en ik. Ach. Het was ook wel lekker, hoor, zo'n dag dat "
      .. "je niet hoeft. Alleen. Ik wist niet goed of het leuk was. [En nou vraagt Piet van het krantje elke "
      .. "zaterdag: je bent er volgend jaar toch nog, Wim? Ja hoor, zeg ik](opvolging). [En dan die bank. Elk kind "
      .. "met z'n eerste fiets gaat er tegenaan, mes erin. Youssef staat er niet bij, die was al achttien. En nou "
      .. "zie ik er vorige week een. Met potlood, heel dun. En het mes ligt ernaast](streepjes).",
      denkt = "Verrek. Het was wel leuk, ook." },
    [3] = { "Dat is het, ja, en hij weet het niet eens, dat ik daar lag te luisteren met de radio uit. Wat moet je "
      .. "dan zeggen? Ik hoorde dat het goed ging, jongen, dat had ik niet verwacht? Nou, zoiets dus, eigenlijk. "
      .. "[En Piet maar vragen, elke week: je bent er volgend jaar toch nog, Wim? Ja hoor, zeg ik](opvolging). "
      .. "[Elk kind met z'n eerste fiets krijgt hier een streepje in de bank. Hij niet, hij was al achttien. En "
      .. "vorige week staat er ineens een. Met potlood, heel dun. En het mes ligt ernaast](streepjes).",
      denkt = "Het was leuk om te horen. Dat was het rare eraan.",
      zwijg = { "Ze lachten om iets van hem. Ik ken die mop, die is van mij.",
        denkt = "Hij vertelde 'm beter ook." } },
  },
}

haakje "streepjes" { soort = "gevoel", vak = "klanten 2", ook = "klanten 3",
  stemming = { "druk", "moe" },
  welkom = { "sluit", "door" }, ongepast = { "troost", "prijst" },
  zeg {
    sluit { "En, gumt u het weer uit?", langs = "hoort ergernis",
      dan = { "Uitgummen? Ben je gek. Ik durf die doek er niet eens over te halen.",
        denkt = "Gummen. Dat hij dat denkt, daar schrik ik van." } },
    sluit { "En, legt u er een doek over?", langs = "hoort schade",
      dan = { "Erover? Nee. Ik kijk er de hele dag op, zeg maar. En dan leg ik er juist niks op.",
        denkt = "Ik zie niks anders meer." } },
    sluit { "En, snijdt u het erin?", past = true },
    sluit { "En, zet u er een naam bij?", langs = "slaat het mes over",
      dan = { "Een naam? Daar staan geen namen, dat zijn streepjes. Iedereen weet het van z'n eigen.",
        denkt = "Hij kijkt naar het hout en niet naar wat ernaast ligt." } },
  },
  antwoord {
    [3] = { "Dat durf ik dus niet zomaar. Want snij ik het erin, dan hoort ie erbij, en dan moet ik ook de rest "
      .. "vragen. [Drie keer heb ik het op m'n lippen gehad, Youssef, wil jij hier, eh. En de laatste keer vroeg "
      .. "ik of ie de container buiten wou zetten. Wat een held, hè](durven).",
      denkt = "Hij vroeg precies wat ik mezelf vraag.",
      zwijg = { "Heel dun potlood. Dat het weg kan als ik het niet goed vind.",
        denkt = "Zo is ie." } },
    [4] = { "Ik heb er al een keer gestaan, met dat mes. Gisteravond, toen ie weg was. Ik had 'm al op dat "
      .. "streepje. En toen kwam ie terug voor z'n jas, en ik, eh, ik ben brood gaan snijden. Met dat mes. Er was "
      .. "geen brood. Dus ik stond daar, en hij zegt: eet smakelijk, Wim. Dat weet Ria niet eens. [En nou houden "
      .. "we erover op, anders raak ik ervan in de war. Koffie, jij ook?](genoeg)",
      gezicht = "bang", denkt = "Zo. Nou is het net of het echt is.",
      zwijg = { "Hij heeft het gezien, denk ik. Aan z'n gezicht.",
        denkt = "Eet smakelijk. Dat zei ie heel ernstig." } },
  },
}

haakje "werkbank" { soort = "feit", vak = "product 2", ook = "klanten 2",
  welkom = { "ziet" }, ongepast = { "zaken" },
  zeg {
    past "Daar zit heel wat werk in.",
    langs { "Wat kost u dat?", fout = "vraagt een prijs",
      dan = { "Die? Niks, die stond er al. Wat een vraag, wat kost een bank.",
        denkt = "Alles is te koop, in dat hoofd." } },
    langs { "Daar kan wel wat af.", fout = "wil er schaven",
      dan = { "Wat, van die bank? Nee, daar wordt niks afgeschaafd, joh. M'n vader stond hier.",
        denkt = "Hij kijkt ernaar als een timmerman op maandag." } },
    langs { "Wie deed dat eerst?", fout = "dat zei hij",
      dan = { "Wie er eerst stond? M'n vader, dat zei ik net, links. Nou ja, opa daarvoor, maar die zat meer.",
        denkt = "Ik leg het uit en hij vraagt het." } },
  },
  antwoord {
    [2] = { "Ja hè? Opa, m'n vader, ik. Links die kuil, dat is m'n vader, en daar sta ik dan al die jaren net "
      .. "naast. Ruikt ook nog naar brommer, daar bij de schroef. Verder is het gewoon een bank, hoor. Ik eet er "
      .. "ook m'n boterham op.",
      denkt = "Hij voelt eraan. Meer hoeft niet, bij een bank." },
  },
  antwoord { stemming = "moe",
    [2] = { "Ja, werk wel. Vannacht stond ik er ook, om drie uur. [Een spaak voel je, hè. Voelde je. Nou laat ik "
      .. "het Youssef nalopen en zeg ik dat ie ervan leert. Zat goed, Wim, zegt ie dan. Zat niet goed. Dat weten "
      .. "we allebei](handen).",
      denkt = "Om drie uur 's nachts voelt alles stijf, dacht ik eerst." },
  },
}

haakje "keuring" { soort = "feit", vak = "klanten 1", ook = "product 2",
  welkom = { "door" }, ongepast = { "stopt" },
  zeg {
    past "Wat kost u dat?",
    langs { "Dat had ik moeten weten.", fout = "sorry, geen vraag",
      dan = { "Nee, hoe kon jij dat nou weten. Hoeft geen sorry hoor. Je mag het wel vragen.",
        denkt = "Hij biedt z'n excuses aan. Ik wou een vraag." } },
    langs { "En het jaar daarna?", fout = "vraagt iets anders",
      dan = { "Daarna ook, ja, elk jaar weer. Dat gaat maar door. Nee, dat was de vraag niet, die ik bedoelde.",
        denkt = "Hij vraagt wel wat. Alleen dat ene niet." } },
    langs { "Dan hebben we het er niet over.", fout = "neemt hem letterlijk",
      dan = { "Nee, goed, dan hebben we het er niet over. Honderdtachtig stuks, maar we hebben het er niet over. "
        .. "Haha.",
        denkt = "Ik hang de worst voor z'n neus en hij kijkt de andere kant op." } },
  },
  antwoord {
    [2] = { "Haha, kijk, jij vraagt het. Twee dagen dicht, en honderdtachtig ventieldopjes, want die zijn er "
      .. "altijd af. Ria heeft het een keer uitgerekend en toen hebben we de radio aangezet. Maar goed, ze kopen "
      .. "wel allemaal een bel, na afloop. En dan bellen ze. [Meneer, ben ik geslaagd, vragen ze dan, met de "
      .. "handjes aan het stuur. Ik kijk gewoon naar dat lampje. Maar zodra je kijkt denken ze dat het fout is. "
      .. "Jij doet het ook, weet je dat? Met die pen](examen).",
      denkt = "Hij vroeg het. En ik had het antwoord al klaar, al een jaar of tien." },
  },
}

haakje "examen" { soort = "gevoel", vak = "klanten 1", ook = "klanten 2",
  welkom = { "zelf" }, ongepast = { "zaken", "stopt" },
  zeg {
    past "Ik moet het zelf ook nog leren.",
    langs { "Een half uur, dan ben ik weg.", fout = "denkt aan klok",
      dan = { "Een half uur, ja, net als een examen. Nou zit ik rechtop. Kijk maar.",
        denkt = "Die heeft het niet op zichzelf betrokken. Dat is ook een gave." } },
    langs { "Daar zit heel wat werk in.", fout = "prijst de keuring",
      dan = { "Ja, honderdtachtig, dat zei ik. Maar ik had het over jou, geloof ik.",
        denkt = "Hij klopt me op m'n rug, en ik vroeg hem wat." } },
    langs { "Ik schrijf het meteen op.", fout = "pakt die pen",
      dan = { "Ja, precies, dát. Zo. En nou kijk ik of ik een fout gemaakt heb.",
        denkt = "Ik zeg het van die pen, en daar gaat de pen." } },
  },
  antwoord {
    [2] = { "Nou, dat zeg je eerlijk. M'n vader keek ook zo, hè, met z'n lippen op elkaar. Ik dacht altijd dat ik "
      .. "het fout deed. En misschien keek die ook gewoon. [Die kwam op een maandag op pantoffels beneden, legt de "
      .. "sleutel van de zaak naast m'n bord en zegt: rug. Meer niet. En ik had m'n koffer al half klaar, boven. "
      .. "Ik zei niks, ik had een ei in m'n mond](sleutel).",
      denkt = "Hij moet het ook leren. Dan kan ik het hem gewoon zeggen." },
    [3] = { "Ja, ik ook. Ik kijk naar dat lampje en dat kind houdt z'n adem in. Dan zeg ik maar gauw ja, ja, "
      .. "geslaagd. Marloes had de lijst, die was strenger. En daarna wil de school nog wat. [Een contract, voor "
      .. "vijf jaar, met m'n naam erop wie het doet. Ik zei dat ik m'n bril niet bij me had. Stond op m'n neus. "
      .. "Vijf jaar, hè](school).",
      denkt = "Ik wacht zelf eigenlijk ook nog op de uitslag, nou ik het zeg." },
  },
}

haakje "school" { soort = "belang", vak = "klanten 1", ook = "markt 3",
  welkom = { "zelf" }, ongepast = { "zaken" },
  zeg {
    langs { "Weet hij dat ook?", fout = "vraagt het elders",
      dan = { "Wie, de meester? Het is een juf. En die zag het meteen, van die bril.",
        denkt = "Dat vraagt ie zomaar ergens in het midden." } },
    langs { "Ik schrijf het meteen op.", fout = "noteert de smoes",
      dan = { "Wat schrijf je nou, dat van die bril? Nee joh, dat moet die juf niet lezen.",
        denkt = "Die pen weer. Net of je bij de tandarts zit te liegen." } },
    past "Dat zou ik ook niet durven.",
    langs { "Dat kan ook in de gids.", fout = "hoort reclame",
      dan = { "Van mij mag je. Staat die school er mooi op. Maar getekend heb ik daar nog niks mee, hè.",
        denkt = "Hij plakt er een advertentie op." } },
  },
  antwoord {
    [2] = { "Nee, hè? Vijf jaar, joh, dan ben ik, eh. Nou. Jij bent een stuk jonger, jij telt dat niet eens. En "
      .. "het is leuk hoor, die kinderen. [Bent u er volgend jaar nog wel, zei ze, die juf. Ja hoor, zeg "
      .. "ik](opvolging).",
      denkt = "Vijf jaar. Ik heb het die avond nog uitgerekend ook." },
  },
}

haakje "website" { soort = "feit", vak = "promotie 2", ook = "klanten 3",
  welkom = { "terug" }, ongepast = { "preek" },
  zeg {
    langs { "Laat er eens iemand naar kijken.", fout = "gelooft de knop",
      dan = { "Ja, een neefje of zo. Of Youssef. Die heeft het al eens aangeboden, twee keer. Nou, dat komt nog "
        .. "wel.",
        denkt = "Mooi, een ander. Dan duurt het vanzelf nog een jaar." } },
    langs { "Daar heb ik geen verstand van.", fout = "gelooft de knop",
      dan = { "Nee, niemand hè, van die knoppen. Nou, dan laten we het zo.",
        denkt = "Mooi. Weer een maand." } },
    langs { "Zal ik even gaan kijken?", fout = "gelooft de knop",
      dan = { "Jij? Kun jij dat? Nee, laat maar, dat komt wel, dat doe ik wel een keer met Youssef.",
        denkt = "Als hij die knop vindt, ben ik de klos." } },
    past "U doet het liever niet.",
  },
  antwoord {
    [2] = { "Nee. Liever niet, nee. Dan staat daar een lege toonbank, snap je? Die knop is een prullenbakje, die "
      .. "ken ik best. En dan denk je weer aan die dag. [Staat ze bij de deur, jas al aan, en dan zegt ze: pap, "
      .. "jij redt je toch wel?](utrecht) Eh. Youssef zei nog, zet ons er samen op. En ik zei dat het zaterdag "
      .. "kwart voor zes werd, de sluitingstijd, daar had ie het helemaal niet over.",
      denkt = "Die knop ken ik best. Zo, dat is eruit." },
    [3] = { "Liever niet, nee. 's Avonds kijk ik er soms even op. Ben ik de enige bezoeker, denk ik. Staat ze "
      .. "daar, dinsdag tot en met zaterdag. En dan denk ik aan die dag dat ze ging. [Staat ze bij de deur, jas al "
      .. "aan: pap, jij redt je toch wel?](utrecht) Eh. En Youssef zegt: zet ons er samen op, Wim. Samen, zei ie. "
      .. "Ik deed of ik het niet hoorde. [Vroeg er laatst een man naar de jonge baas. Hij bedoelde hem. Ik heb het "
      .. "niet verbeterd, ik vond het nog klinken ook](youssef).",
      denkt = "Samen. Ik hoorde het heus wel." },
  },
}

haakje "pand" { soort = "gevoel", vak = "markt 2", ook = "markt 3",
  stemming = { "druk", "weerzien" },
  welkom = { "door" }, ongepast = { "preek", "zaken" },
  zeg {
    langs { "Daar kan wel wat af.", fout = "handelt mee",
      dan = { "Van de prijs? Joh, ik verkoop toch niet! Ik stond daar met een vetspuit en die man noemt m'n huis "
        .. "een object.",
        denkt = "Hij onderhandelt al. Voor de andere partij." } },
    langs { "Laat er eens iemand naar kijken.", fout = "raadt een taxateur",
      dan = { "Ja, dat zei hij ook, zal ik er een mannetje naar laten kijken. Nee. Ik was nog bij die olie.",
        denkt = "Hij loopt met die puntschoen mee, zo klinkt het." } },
    past "En wat zei u toen?",
    langs { "Hoe is dat zo gekomen?", fout = "weg van olie",
      dan = { "Hoe hij binnenkwam? Gewoon, door de deur. Wacht nou even, dan vertel ik van die olie.",
        denkt = "Ik ben bij het mooiste stuk en hij spoelt terug." } },
  },
  antwoord {
    [3] = { "Niks. Daar ging ie. En ik help 'm op en ik zeg: het is hier altijd een beetje glad. Nou, dat was "
      .. "lachen, en toen was ie weg, en toen was het ineens minder lachen. Want hij had een bedrag genoemd, hè, "
      .. "zomaar, staande. En [dan vraagt de buurman: je blijft toch wel, Wim, volgend jaar? Ja hoor, zeg "
      .. "ik](opvolging).",
      denkt = "Dat kaartje van 'm ligt in de la. Waarom eigenlijk." },
    [4] = { "Niks, en daar ging ie. Maar weet je wat ik gedaan heb? Ik heb 'm gebeld. Later, 's avonds, uit de "
      .. "bus, dat Ria het niet hoorde. Met wie spreek ik, zegt ie. En ik kreeg m'n naam er niet uit. Ik, De "
      .. "Graaf. Toen heb ik opgehangen. Dat heb ik aan niemand verteld, en ik weet niet waarom ik het aan jou, "
      .. "eh. [Kom, er is nog koffie. Nou even iets anders](genoeg).",
      gezicht = "beschaamd", denkt = "Gebeld. Ik. Die man van de puntschoenen.",
      zwijg = { "Ik wou alleen weten of het bedrag nog gold, geloof ik.",
        denkt = "En daar schrok ik dan van." } },
  },
}

-- Slecht geslapen.

haakje "afbellen" { soort = "gevoel", vak = "klanten 3", ook = "product 2",
  stemming = { "moe" },
  welkom = { "stopt" }, ongepast = { "grapt" },
  zeg {
    langs { "Zo kan ik het ook.", fout = "lacht, hij niet",
      dan = { "Wat kan jij ook, niet slapen? Nou, ik wens het je niet toe. Ga zitten dan.",
        gezicht = "moe", denkt = "Een lolletje. Vandaag even niet, jongen." } },
    past { "Een half uur, dan ben ik weg.", brengt = "een eind eraan" },
    langs { "Hoe is dat zo gekomen?", fout = "vraagt hem uit",
      dan = { "Hoe dat komt? Nou, niet geslapen. Gaan we nou al beginnen met vragen, joh? Ik zit nog niet.",
        denkt = "Ik zeg dat het niet gaat, en hij begint." } },
    past { "Dan kom ik volgende week terug.", brengt = "dat hij nee mag zeggen" },
  },
  antwoord {
    [2] = { "Nee, nee, blijf, je bent er nou. Dat je het zegt is al wat. Weet je, het is hier ook wel gezellig, "
      .. "met dat tikken van de kachel. [Drie weken tikt ie nou. Dat gaat vanzelf over, denk ik dan. Ria zegt: "
      .. "straks staat de boel in de fik. Zou jij er wat mee doen?](kachel)",
      denkt = "Hij wou gaan. Daarom mag ie blijven." },
  },
}

haakje "knie" { soort = "feit", vak = "product 2", ook = "klanten 3",
  stemming = { "moe" },
  welkom = { "stopt" }, ongepast = { "troost" },
  zeg {
    langs { "Dat zal wel wennen zijn.", fout = "troost, mag niet",
      dan = { "Wennen? Dat zeg ik, geen woord, en daar komt er al een. Het went niet, nee.",
        denkt = "De dokter, de postbode, en nou de gids." } },
    langs { "Hoe is dat zo gekomen?", fout = "vraagt het toch",
      dan = { "Niks, gevallen, lang geleden, in januari willen ze erin. Zie je, nou praat ik er toch over.",
        denkt = "Ik vroeg één ding." } },
    langs { "Gebeurt dat vaker?", fout = "vraagt het toch",
      dan = { "Elke nacht. Zo. En nou heb ik er wéér wat over gezegd.",
        denkt = "Ik ruk de deur dicht en hij belt nog eens aan." } },
    past "Dan hebben we het er niet over.",
  },
  antwoord {
    [2] = { "Goed zo. Dank je. Iedereen wil er maar aan zitten. Kijk, kom, ik laat je wat anders zien. [Die bank. "
      .. "Links zit een kuil, m'n vader was linkshandig. Ik ben rechts. Dus ik sta er al die jaren net naast. Voel "
      .. "maar eens, dat hout](werkbank).",
      denkt = "Hij liet het zo liggen. Het kan dus." },
  },
}

haakje "kachel" { soort = "feit", vak = "product 3", ook = "klanten 3",
  stemming = { "moe", "weerzien" },
  welkom = { "preek" }, ongepast = { "stopt" },
  zeg {
    past "Laat er eens iemand naar kijken.",
    langs { "Dat doe ik thuis precies zo.", fout = "praat hem na",
      dan = { "Laat jij het thuis ook tikken? Nou, dan kunnen we elkaar bellen, als het brandt.",
        denkt = "Twee van die kerels. Ria heeft gelijk." } },
    langs { "Dan hebben we het er niet over.", fout = "laat het liggen",
      dan = { "Nee, goed, dan hebben we het niet over die kachel. Kan ie ongestoord tikken. Ik vroeg het eigenlijk "
        .. "echt, hoor.",
        denkt = "Ik vraag raad en hij wordt beleefd." } },
    langs { "Neemt u rustig de tijd.", fout = "laat hem begaan",
      dan = { "Ja, tijd. Dat zeg ik ook, tegen Ria. En die zegt dan dat zij wel buiten gaat staan.",
        denkt = "Hij zit er ook lekker warm bij, zeker." } },
  },
  antwoord {
    [2] = { "Ja, je hebt gelijk, ik bel die man. Die rekent voorrijkosten, dat is ook wat. Maar goed, ik klaag "
      .. "niet, ik heb er een met fout veertien staan. [Vroeger zei een fiets krak, klaar. Nou zegt ie fout "
      .. "veertien, op zo'n schermpje. Weet jij wat dat is, fout veertien?](ebikes)",
      denkt = "Iemand die het gewoon zegt. Bellen dus." },
  },
}

haakje "handen" { soort = "gevoel", vak = "product 2", ook = "markt 3",
  stemming = { "moe" },
  welkom = { "sluit", "door" }, ongepast = { "preek", "prijst" },
  zeg {
    langs { "Laat er eens iemand naar kijken.", fout = "komt te laat",
      dan = { "Gedaan. Er is iemand geweest die keek, met een lampje en een hamertje. Daar zit ik nou net mee.",
        denkt = "Kijken doen ze allemaal." } },
    past "Weten ze dat thuis?",
    langs { "Ik moet het zelf ook nog leren.", fout = "neemt hem letterlijk",
      dan = { "Leren, jij? O, spaken. Nee, híj leert er niks van, dat was juist het praatje. Ik laat het nakijken, "
        .. "joh.",
        denkt = "Hij neemt m'n praatje voor echt. Nou, dan ben ik nog goed ook." } },
    langs { "Dat heeft u mooi gedaan.", fout = "slikt de smoes",
      dan = { "Wat? Dat praatje? Ja, het klinkt mooi, hè, dat ie ervan leert. Ik geloofde het zelf bijna.",
        denkt = "Hij slikt 'm zo door. Net als ik." } },
  },
  antwoord {
    [2] = { "Nee. Ria denkt dat ik zo van koffie hou. Twee bakken, dan zijn ze warm, dan doen ze het wel. Zeg ik "
      .. "niks van. Zij zet ook maar gewoon koffie.",
      denkt = "Hij keek naar m'n kopje, en toen vroeg hij het." },
    [3] = { "Nee, thuis niet. Ik zit aan dat ontbijt met m'n handen om die beker, en dan zegt ze: wat hou jij toch "
      .. "van koffie. En dan zeg ik ja. Dan weet je het gek genoeg zelf ook bijna niet meer. [En zij had altijd "
      .. "een kaart van Noorwegen liggen, en die is van de week van tafel. Ik zeg niks, zij zegt niks. Zou ze boos "
      .. "zijn? Wat doe je dan, hè?](ria)",
      denkt = "We zeggen alle twee wat niet, aan die tafel." },
    [4] = { "Nee. Niemand. Die dokter zei: twee winters, meneer De Graaf, en dan zou ik wat anders gaan doen. In "
      .. "september was dat. Ik heb gezegd dat ik een dopje moest halen, tegen Ria, dat ik daarom naar de stad "
      .. "was. Het briefje ligt in de la. Zo, jij bent de eerste. [En nou wil ik koffie, en dan gaan we het over "
      .. "iets anders hebben. Jij ook?](genoeg)",
      gezicht = "bang", denkt = "Twee winters. Nou hoort er iemand het ook.",
      zwijg = { "Eén is er al begonnen.",
        denkt = "Hij zegt niks. Ik ook niet. Het scheelt wel." } },
  },
}

-- Dingen in de werkplaats, iets van jezelf.

ding "foto" { kop = "de foto van een boos meisje", vak = "klanten 3",
  zeg {
    door { "Waarom kijkt ze zo kwaad?", past = true },
    door { "Waarom lacht ze zo hard?", langs = "ze is boos",
      dan = { "Lacht ze? Kijk eens goed. Die staat op ontploffen.", denkt = "Hij keek naar het strikje en niet naar het hoofd." } },
    door { "Waarom is ze zo verlegen?", langs = "ze is boos",
      dan = { "Verlegen? Die? Haha. Nou, dan ken je d'r niet. Niet nee.", denkt = "Verlegen. Dat ga ik haar zondag vertellen." } },
    door { "Waarom rent ze zo hard?", langs = "ze fietst",
      dan = { "Ze zit op een fiets, joh. Daar, onder haar. Dat ronde.", denkt = "Bij de gids hoeven ze niet te kunnen kijken." } },
  },
  antwoord {
    [1] = { "Dat is Marloes. Zeven. Ze wou het zelf doen.", denkt = "Nog steeds, trouwens." },
    [2] = { "Marloes, m'n dochter. Zeven, eerste fiets, en ik wou het zadel vasthouden. Ze kon het zelf, zei ze. [Zondag belt ze, "
        .. "pap, ik ben teamleider, twaalf man! En helemaal zelf, ik heb er weer niks aan gedaan](marloes).",
      denkt = "Hij keek eerst, en toen vroeg ie pas." },
    [3] = { "Dat is Marloes. Ik liet los en ik riep dat ik nog vasthield. Dat roep je, hè. En ze reed zo de straat uit. [Zondag "
        .. "belt ze, bord op schoot, ik. Pap, ik ben teamleider! Twaalf man! En helemaal zelf, ik heb er niks aan gedaan](marloes).",
      denkt = "Hij vraagt naar een foto en ik sta weer op die stoep.",
      zwijg = { "En ze keek niet om. Nou, dat leer je ze ook, niet omkijken.", denkt = "Later ook niet. Nee, één keer wel." } },
  },
}

ding "fiets" { kop = "de fiets met kroos eraan, in de standaard", vak = "product 1",
  zeg {
    door { "Wat is daarmee gebeurd?", past = true, brengt = "hoe hij in de sloot kwam" },
    door { "Van wie is die geweest?", past = true, brengt = "de postbode" },
    door { "Wat moet die opbrengen?", langs = "het is een wrak",
      dan = { "Voor een tientje mag je 'm hebben, en dan krijg jij nog geld toe.", denkt = "Een verkoper die een wrak koopt. Dat is nieuw." } },
    door { "Wanneer is die binnengekomen?", langs = "ziet een nieuwe",
      dan = { "Binnen? Die is opgevist. Gisteren. Zie je het kroos niet?", denkt = "Hij dacht dat ie uit een doos kwam." } },
  },
  antwoord {
    [1] = { "Alles. Sloot in geweest.", denkt = "De postbode ook, die stond hier te druipen." },
    [2] = { "Van de postbode. Die reed een eend uit de weg, zegt ie, en toen de sloot in. Wij denken dat er geen eend was. Dat is werk. "
        .. "Voor m'n plezier doe ik wat anders. [Ik heb d'r een fiets gebouwd, voor Marloes, voor daar, door de stad. Staat hierachter "
        .. "bij de ketel, onder een laken. Jij hebt 'm niet gezien, dus ik kan wel zeggen dat ie goed is](fietsaf).",
      denkt = "Hij ziet een wrak en hij vraagt wat eraan is. Zo hoort het." },
  },
}

jezelf "piepfiets" { diepte = 0,
  zeg {
    zelf { "Mijn eigen fiets piept al sinds maart, moet ik eerlijk zeggen.", past = true, brengt = "iets waar hij om lacht" },
    zelf { "Ik ben op de fiets gekomen, en dat was te horen.", past = true, brengt = "dat hij je al hoorde" },
  },
  antwoord {
    [0] = { "Zet maar buiten.", denkt = "Gratis diagnose. Dat is ook een verkooptruc." },
    [1] = { "Dat hoorde ik al toen je de stoep op kwam. Trapas.", denkt = "Hij kreeg er een kleur van." },
    [2] = { "Ik hoorde 'm de hoek al om komen. Trapas, en je voorlicht hangt scheef. Blijf zitten tot we klaar zijn, "
        .. "hè, dan kijkt Youssef even. Dat is m'n monteur.",
      denkt = "Een verkoper op een piepfiets. Dat verzin je niet." },
  },
}

jezelf "nieuw" { diepte = 1,
  zeg {
    zelf { "Ik doe dit pas vier maanden, ik moet nog wennen.", past = true, brengt = "dat jij ook moet wennen" },
    zelf { "Dit is mijn vierde maand, en ik vind het spannend.", past = true, brengt = "dat jij het ook spannend vindt" },
  },
  antwoord {
    [0] = { "Dat zie ik.", denkt = "Nou moet ik hém nog troosten ook." },
    [1] = { "Went vanzelf. Of niet.", denkt = "Eerlijk is ie wel." },
    [2] = { "Zal best. Ik sta hier vierendertig jaar en ik moet ook nog wennen. Aan dat trapje, om maar wat te noemen.",
      denkt = "Dat had ie niet hoeven zeggen, en hij zei het." },
    [3] = { "Vier maanden? Ik ging op m'n vijfenvijftigste nog op cursus, tussen de jongens van twintig. Dan zit je ook niet meer "
        .. "zo rechtop.",
      denkt = "We zitten hier met z'n tweeën niks te weten. Gezellig." },
  },
}

jezelf "slagerij" { diepte = 2,
  zeg {
    zelf { "Mijn vader had een slagerij. Ik ben het niet geworden.", past = true, brengt = "een kind dat wegging" },
    zelf { "Bij ons thuis hadden ze een slagerij. Daar is nooit over gepraat.", past = true, brengt = "dat het nooit gevraagd is" },
  },
  antwoord {
    [0] = { "Zo.", denkt = "Daar kwam ik vanmorgen niet voor uit bed." },
    [1] = { "Zo zie je maar. Iedereen wat anders.", denkt = "Leg dat verhaal nog even weg, jongen." },
    [2] = { "O ja? En wat zei je vader daarvan? Laat maar, die zei natuurlijk niks. Die van mij ook niet. Die zei rug, en "
        .. "toen was het van mij.",
      denkt = "Een slagerszoon met een map. Dus zo ziet dat er later uit." },
    [3] = { "Dus jij bent er zo een, die wegging. Zeg eens eerlijk: had ie het je kunnen vragen? Of was dat al te laat geweest? Je "
        .. "hoeft geen antwoord te geven, hoor, ik zit maar te vissen.",
      denkt = "Nou zit ík hem te ondervragen. Ik wil het weten." },
  },
}

jezelf "gemist" { diepte = 3,
  zeg {
    zelf { "Ik heb ook eens een vraag te lang laten liggen. Die hoeft nu niet meer.", past = true, brengt = "een vraag die te laat kwam" },
    zelf { "Ik heb ook iets dat ik nooit gevraagd heb, en dat knaagt.", past = true, brengt = "dat het jou ook dwarszit" },
  },
  antwoord {
    [0] = { "Tja. Dat is jouw kant van de tafel.", denkt = "Dit gaat me te hard." },
    [1] = { "Da's vervelend voor je.", denkt = "Wat moet ik daarmee, tussen de binnenbanden?" },
    [2] = { "Ach, joh. Ja. Je denkt dat ze blijven zitten waar ze zitten.",
      denkt = "Hij zei het heel gewoon. Dat maakt het niet gewoner." },
    [3] = { "Hm. Dan weet je dus hoe dat is, met dat vragen. Dan hoef ik daar niks meer over uit te leggen. Koek?",
      denkt = "Hij maakte er geen verhaal van. Hij legde het gewoon neer." },
  },
}

-- Het formulier. Van boven naar beneden gelezen wordt het vanzelf een verhoor.

vak "markt 1" {
  kop = "Werkgebied",
  noteer = { [0] = "hier + eromheen", [1] = "stadje + 3 dorpen", [2] = "laatste winkel in de straat",
    [3] = "3 collega's gestopt, klanten hier", [4] = "etalage aan tot elf uur" },
  zeg {
    leest "Uit welk gebied komen uw klanten, in kilometers?",
    brug { "Die mannen op zaterdag, komen die ook van ver?", na = "zaterdag" },
  },
  antwoord {
    [0] = { "Hier. En een stukje eromheen, zeg maar.", denkt = "Hij schrijft 'eromheen' op." },
    [1] = { "Het stadje, en een dorp of drie. Tien kilometer.", denkt = "Kilometers. Mijn klanten fietsen, joh." },
    [2] = { "Zo ver als je met een lekke band wil lopen, zeg ik altijd. En de dorpen erbij. Daar is niemand meer. [Drie collega's "
        .. "gestopt, en ik stuurde bloemen, en ik kreeg hun klanten. Heb ik die nou weggejaagd, denk ik dan](dorp).",
      denkt = "Vroeger was dat een grapje, van die lekke band." },
    [3] = { "Drie dorpen, sinds die collega's ermee stopten. Het is een heel verzorgingsgebied geworden, hoor mij. [Ik stuurde "
        .. "bloemen, alle drie, en toen kreeg ik hun klanten. Heb ik die nou weggejaagd, denk ik dan](dorp).",
      denkt = "Verzorgingsgebied. Nou praat ik al als zijn formulier." },
  },
  antwoord { stemming = "druk",
    [0] = { "Buiten.", denkt = "Daar staan er dertig. En jij zit binnen." },
    [1] = { "Tien kilometer. Met de Sint elf.", denkt = "Doos tien. Kom op, jongen." },
  },
}

vak "markt 2" {
  kop = "Concurrenten",
  noteer = { [0] = "internet", [1] = "internet, grote zaak in de stad", [2] = "passen hier, kopen daar",
    [3] = "grote zaak belt zijn monteur", [4] = "-" },
  zeg {
    leest "Wie zijn uw drie voornaamste concurrenten?",
    brug { "Die man met z'n tubeless, waar had die zijn fiets vandaan?", na = "tubeless" },
    brug { "Er kwam een man voor het pand. Zijn er meer kapers?", na = "pand" },
  },
  antwoord {
    [0] = { "Internet, zeggen ze. Weet ik veel.", denkt = "Had ie zelf ook kunnen bedenken." },
    [1] = { "Internet. En een grote zaak in de stad. [De rest is gestopt, in de dorpen, drie man, en ik stuurde bloemen en kreeg hun "
        .. "klanten. Heb ik die nou weggejaagd, denk ik dan](dorp).",
      denkt = "Drie moesten het er zijn. Ik heb er twee." },
    [2] = { "Een doos met een sticker erop, dat is m'n concurrent. [Ze passen hier een half uur, en dan bestellen ze 'm thuis. Stond "
        .. "er een met die doos, of ik het stuur even recht zet. Nou ja, dat was er één, ik moet niet zeuren](internet).",
      denkt = "Wat een zeurpiet hoor ik daar. O, dat ben ik." },
    [3] = { "Dat je klanten weghaalt, daar kan ik tegen. Maar die grote zaak [belt m'n monteur. Youssef. Twee keer al, en dan gaat "
        .. "ie buiten staan, in de regen. En ik vraag niks. Netjes van me toch? Vind je niet?](weg)",
      denkt = "Die zitten niet aan m'n klanten. Die zitten aan de rest." },
  },
}

vak "markt 3" {
  kop = "Komende drie jaar",
  noteer = { [0] = "regen", [1] = "warmer, zeggen ze", [2] = "wordt 59, en dan 60",
    [3] = "geen opvolger. wil niet verkopen", [4] = "heeft zelf gebeld over het pand" },
  zeg {
    leest "Welke ontwikkelingen verwacht u de komende drie jaar?",
    brug { "De zaak wordt honderd. Wat verwacht u tot die tijd?", na = "vanzelf" },
    brug { "Dat contract was voor vijf jaar. Wat ziet u, over vijf jaar?", na = "school" },
  },
  antwoord {
    [0] = { "Drie jaar? Regen, denk ik.", denkt = "Drie jaar. Ik ben blij als we drie uur halen." },
    [1] = { "Meer stekkers. En warmer, zeggen ze. [Je bent er volgend jaar toch nog, zeggen ze ook. Ja hoor, zeg ik](opvolging).",
      denkt = "Het weerbericht. Daar heb ik me mooi uit gered." },
    [2] = { "Ik word negenenvijftig. En dan zestig, dat schijnt erbij te horen. En de zaak wordt honderd. [Opa, m'n vader, ik, en "
        .. "dan tel je door, dan is het vier. Ik zag m'n dochter al bij de taart staan. Ik had er in m'n hoofd al een praatje "
        .. "bij](vanzelf).",
      denkt = "Drie jaar. Dat is een vraag waar je niet te lang naar moet kijken." },
    [3] = { "Daar vraag je me wat. Er is een zaak, er is een dak, er is werk. En verder zien we wel. [Vraagt de buurman laatst: je "
        .. "bent er volgend jaar toch nog, Wim? Ja hoor, zeg ik](opvolging).",
      denkt = "Het stond gewoon op zijn lijstje. Op zijn lijstje stond het." },
  },
  antwoord { stemming = "moe",
    [0] = { "Slapen.", denkt = "Meer verwacht ik er niet van." },
    [1] = { "Dat vroeg ik me vannacht ook af. Geen bericht gekregen.", denkt = "M'n hoofd had ook zo'n formulier." },
  },
}

vak "product 1" {
  kop = "Assortiment",
  noteer = { [0] = "fietsen (met wielen)", [1] = "60% e-bike, 40% gewoon", [2] = "koelkasten met een bel",
    [3] = "fiets voor dochter: af sinds april", [4] = "bij het pompstation omgedraaid" },
  zeg {
    leest "Hoe is uw assortiment verdeeld, in procenten?",
    brug { "Fout veertien, zei u. Hoeveel van die fietsen verkoopt u?", na = "ebikes" },
    brug { "Staat die fiets onder het laken ook ergens op de lijst?", na = "fietsaf" },
  },
  antwoord {
    [0] = { "Fietsen. Met wielen.", denkt = "'Met wielen', schrijft ie. Bij een fietsenmaker." },
    [1] = { "Zes van de tien elektrisch. Vier niet. Samen tien.", denkt = "Ik hielp 'm even met de optelling." },
    [2] = { "Steeds meer met een stekker. Koelkasten met een bel, zeg ik, maar ze verkopen. [Vroeger zei een fiets krak, klaar. Nou "
        .. "zegt ie fout veertien. Weet jij wat dat is, fout veertien?](ebikes)",
      denkt = "Zeg ik dat hardop? Tegen iemand die opschrijft?" },
    [3] = { "Alles wat rijdt. En wat piept doe ik, en wat knippert doet Youssef, m'n monteur. Haal hem weg en ik ben voor meer dan de "
        .. "helft een museum. En één ding is niet te koop, dat zeg ik er maar bij, dat hoeft niet in de lijst.",
      denkt = "Een museum. Daar zat ie niet eens naar te hengelen." },
  },
}

vak "product 2" {
  kop = "Sterke punten",
  noteer = { [0] = "rijden, remmen", [1] = "vakwerk, ervaring", [2] = "hoort wat een fiets mankeert",
    [3] = "varen, wou hij", [4] = "handen: nog twee winters" },
  zeg {
    leest "Noem eens drie dingen waarin u zich onderscheidt?",
    brug { "U keurt honderdtachtig fietsen voor niks. Waarin bent u nog meer anders?", na = "keuring" },
  },
  antwoord {
    [0] = { "Ze rijden. En ze remmen.", denkt = "En nog één, kijkt ie. Ja, dag." },
    [1] = { "Vakwerk. Ervaring. En koffie.", denkt = "Dat zegt de slager ook. Op de koffie na." },
    [2] = { "Ik hoor wat een fiets mankeert, en ik zeg het ook als het niks kost. Dat heb ik aan die bank geleerd. [Links zit een "
        .. "kuil, m'n vader was linkshandig. Ik ben rechts. Dus ik sta er al die jaren net naast. Voel maar eens, dat "
        .. "hout](werkbank).",
      denkt = "Nou, dat is er eigenlijk maar één. Wel een goeie." },
    [3] = { "Dat je hier op je zestigste binnenkomt en je streepje staat nog in de bank. Elk kind krijgt er een, bij z'n eerste "
        .. "fiets. En [in april keur ik er honderdtachtig voor de school, voor niks, en er heeft nog nooit één mens gevraagd wat me "
        .. "dat kost](keuring).",
      denkt = "Hier krijg ik het zelf een beetje warm van. Zal de kachel zijn." },
  },
  antwoord { stemming = "druk",
    [0] = { "Snel.", denkt = "Zelf dan. Hij niet." },
    [1] = { "Snel klaar, eerlijk, en ik praat niet te lang. Meestal.", denkt = "Hint. Gele hint, met lampje." },
  },
}

vak "product 3" {
  kop = "Leveranciers",
  noteer = { [0] = "fabriek", [1] = "1 merk, 40 stuks vooruit", [2] = "72.000, tekenen vóór 1 december",
    [3] = "weet niet voor wie hij bestelt", [4] = "-" },
  zeg {
    leest "Met hoeveel leveranciers werkt u, en op welke condities?",
    brug { "Veertig stuks, zei u. Hoe gaat dat met die leverancier?", na = "voorinkoop" },
  },
  antwoord {
    [0] = { "Met een fabriek.", denkt = "Condities. Ik heb wel wat over m'n conditie te zeggen." },
    [1] = { "Eén merk, en een groothandel. Veertig stuks vooruit.", denkt = "Hij schrijft 'veertig'. Zag ie dat ik zuchtte?" },
    [2] = { "Eén merk, die willen alles vooruit. [Veertig stuks, achttienhonderd per stuk, gemiddeld. Wat is dat nou bij elkaar? Jij "
        .. "bent van de cijfers. Ik kom steeds anders uit](voorinkoop).",
      denkt = "Ria rekende het op een envelop. Waar is die nou." },
    [3] = { "Ik moet veertig fietsen kopen voor volgend jaar. [Het formulier ligt onder dat zadel, voor één december moet het weg. "
        .. "Elke dag leg ik er wat op, dan zie ik 'm niet. En ik zoek m'n bril, zeg ik dan](handtekening).",
      denkt = "Als je het zo zegt is het geen inkoopvraag meer." },
  },
}

vak "klanten 1" {
  kop = "Type klant",
  noteer = { [0] = "iedereen", [1] = "6 tot 80 jaar", [2] = "school: keurt 180 fietsen gratis",
    [3] = "schoolcontract 5 jr: tekent niet", [4] = "-" },
  zeg {
    leest "In welke leeftijdsgroep zitten de meeste klanten?",
    brug { "U keurt al die kinderfietsen. Zijn dat ook uw klanten?", na = "keuring" },
  },
  antwoord {
    [0] = { "Allemaal.", denkt = "Iedereen is ergens tussen nul en dood." },
    [1] = { "Van zes tot tachtig. Daaronder zit voorop.", denkt = "Die zit. Maar hij schreef 'zes tot tachtig'." },
    [2] = { "Kinderen, en hun opa's. De school komt met klassen tegelijk, voor het verkeersexamen. [Honderdtachtig stuks keur ik er, "
        .. "voor niks. En er heeft nog nooit één mens gevraagd wat me dat nou kost](keuring).",
      denkt = "De juf vraagt wel altijd of ik suiker wil." },
    [3] = { "Ze komen hier met zes voor een lampje en met zestig voor een accu. [En nou wil de school een contract, vijf jaar, met m'n "
        .. "naam erop. Ik zei dat ik m'n bril niet bij me had. Stond op m'n neus. Vijf jaar, hè](school).",
      denkt = "Van zes tot zestig, en dan vragen ze mij om vijf." },
  },
}

vak "klanten 2" {
  kop = "Vaste klanten",
  noteer = { [0] = "de helft", [1] = "ca. 50%, komt terug", [2] = "zaterdag: 6 man koffie",
    [3] = "het ging ook zonder hem", [4] = "mes op het potloodstreepje" },
  zeg {
    leest "Hoeveel procent van uw omzet komt van vaste klanten?",
    brug { "Die lachers op zaterdag, rekent u die als vaste klanten?", na = "zaterdag" },
  },
  antwoord {
    [0] = { "De helft. Zoiets.", denkt = "Ik had ook tachtig kunnen zeggen. Hij schrijft alles op." },
    [1] = { "Ik schat de helft. De rest heeft gewoon pech.", denkt = "Een lekke band is geen doelgroep." },
    [2] = { "Wie hier één keer koffie heeft gehad, komt terug. Zaterdags zitten er zes op die banden. Omzet: nul. [Toen ik griep had "
        .. "lag ik boven en hoorde ik ze lachen. Youssef had koffie gezet. Ik heb de radio uitgedaan om te luisteren. Het ging gewoon "
        .. "zonder mij](zaterdag).",
      denkt = "Reken die maar eens uit, met je hokje." },
    [3] = { "Vast, vast. Ze zijn vast aan de deur, geloof ik. [Ik lag een keer boven met griep, en ik hoor ze beneden lachen. Youssef "
        .. "had koffie gezet. Ik heb de radio uitgedaan om te luisteren. Het ging gewoon zonder mij](zaterdag).",
      denkt = "En opgelucht. Maar dat staat er niet naast, op dat papier." },
  },
  antwoord { stemming = "moe",
    [0] = { "Zoiets.", denkt = "Ik weet niet eens meer wat ie vroeg." },
    [1] = { "De helft, denk ik. De andere helft slaapt beter.", denkt = "Hij schrijft 'helft'. Welke, daar vraagt ie niet naar." },
  },
}

vak "klanten 3" {
  kop = "Klantcontact",
  noteer = { [0] = "zelf", [1] = "zelf + monteur", [2] = "dochter weg sinds februari",
    [3] = "mist haar voorin", [4] = "zat achter de ketel, voor een klant" },
  zeg {
    leest "Wie heeft er klantcontact, en hoeveel uur per week?",
    brug { "Die bel gaat de hele dag. Wie vangt dat op?", na = "bel" },
  },
  antwoord {
    [0] = { "Ik.", denkt = "M'n kortste tot nu toe. Kijken of het nog korter kan." },
    [1] = { "Ik, en een jongen achter. Veertig uur. Vijftig.", denkt = "Zestig. Maar dat leest Ria straks." },
    [2] = { "Tegenwoordig ik. Als die bel gaat, gaat alles hier even op pauze, jij ook zo. [Er zitten twee treetjes, tot februari "
        .. "wist ik dat niet eens, ik hoefde nooit naar voren. Die bel gaat en dan blijf ik even zitten, dan denk ik: er gaat wel "
        .. "iemand](februari).",
      denkt = "Even kijken hoe ie kijkt als ie op pauze staat." },
    [3] = { "Ik, en slecht. Ik loop naar voren met een gezicht. Ik hoor ze denken: waar is die aardige? [Want tot februari hoefde ik "
        .. "nooit naar voren, en nou nóg, die bel gaat en dan blijf ik even zitten, dan denk ik: er gaat wel iemand](februari).",
      denkt = "Ze denken dat ik een grapje maak, met dat gezicht." },
  },
}

vak "promotie 1" {
  kop = "Media nu",
  noteer = { [0] = "geen", [1] = "krantje gestopt, regel in gids", [2] = "nummer in gids fout: 6 moet 8",
    [3] = "bordje waait om", [4] = "-" },
  zeg {
    leest "Welke media zet u momenteel in, en met welk budget?",
    brug { "Die bakker en zijn halve pagina. Wat doet u zelf?", na = "pagina" },
  },
  antwoord {
    [0] = { "Geen.", denkt = "Eén woord, één hokje. We gaan lekker." },
    [1] = { "Het krantje is gestopt. En dat regeltje van jullie.", denkt = "Dat regeltje kijkt nooit iemand na. Er staat een "
        .. "verkeerd nummer in." },
    [2] = { "Jullie regeltje. [En kijk daar dan eens naar. Op het eind staat een zes en dat is een acht. Al drie jaar. Bel je die zes "
        .. "dan heb je een nagelstudio. En nou zegt Ria, vraag daar eens wat voor terug. Ik vind het kinderachtig, hoor, maar ik moest "
        .. "het vragen](nummer).",
      denkt = "Zo. Gevraagd. Dat kan ik vanavond tenminste zeggen." },
    [3] = { "Een bordje op de stoep, dat is het. Het krantje is er niet meer, [en waar laat ik nou weten dat ik winterbeurten doe? Dat "
        .. "bordje waait om](bordje).",
      denkt = "Ik hoor het tikken, dat bordje. Er staat wind." },
  },
}

vak "promotie 2" {
  kop = "Online",
  noteer = { [0] = "zes", [1] = "site van 4 jaar oud", [2] = "Marloes staat er nog op",
    [3] = "Youssef: zet ons er samen op", [4] = "-" },
  zeg {
    leest "Hoeveel bezoekers heeft uw website per maand?",
    brug { "Die foto op de site, wie komt daar nog naar kijken?", na = "website" },
    brug { "Ze passen hier en bestellen thuis. Heeft u zelf een site?", na = "internet" },
  },
  antwoord {
    [0] = { "Zes.", denkt = "Een getal. Kijk, hij is er blij mee." },
    [1] = { "Geen idee. Hij staat er al vier jaar.", denkt = "Ik zou niet weten waar je de bezoekers telt. Zit er een bel op?" },
    [2] = { "Marloes heeft 'm gemaakt, m'n dochter, en ze zit nou in Utrecht. [Ze staat er nog op, achter de toonbank. Die foto moet "
        .. "eraf, ik weet het, maar met die knop, hè, daar kom ik niet uit](website).",
      denkt = "Mensen vragen waar ze blijft. Koffie halen, zei ik laatst." },
    [3] = { "De meeste ben ik zelf, denk ik. 's Avonds. Dan kijk ik of Marloes er nog op staat, m'n dochter. [Die foto moet eraf, dat "
        .. "weet ik best, maar met die knop, hè, daar kom ik niet uit](website).",
      denkt = "Nou. Dat was promotie twee." },
  },
}

vak "promotie 3" {
  kop = "Doel",
  noteer = { [0] = "-", [1] = "bekend blijven", [2] = "honderd jaar halen",
    [3] = "dat iemand de deur opendoet", [4] = "-" },
  zeg {
    leest "Wat wilt u met adverteren precies bereiken?",
    brug { "Volgend jaar bent u er nog. Wat wilt u dan bereikt hebben?", na = "opvolging" },
    brug { "Uw vrouw vroeg naar de prijs. Wat wilt u er zelf mee?", na = "envelop" },
  },
  antwoord {
    [0] = { "Tja.", denkt = "Dat was het laatste beetje adem." },
    [1] = { "Dat ze weten dat ik er zit. Dat weten ze al.", denkt = "Dan zijn we klaar, toch?" },
    [2] = { "Bereiken. Nou, ik hoef niet in een boekje om fietsen te verkopen, dat doet de regen al. Wat ik wel wil weten, uit "
        .. "nieuwsgierigheid. Die bakker in Oosterwold, met z'n halve pagina, daar hebben Ria en ik het over gehad. [Zij zegt "
        .. "tweehonderd, ik zeg duizend. Wat doet dat nou, zo'n halve pagina?](pagina)",
      denkt = "Als ie het nou maar gewoon zegt." },
    [3] = { "Meer klanten hoef ik niet, ik loop al tussen twee deuren. Als iemand mij zou vinden, dan graag iemand die hier opendoet, "
        .. "ooit. [Ze vragen het al. Je bent er volgend jaar toch nog, Wim? Ja hoor, zeg ik](opvolging).",
      denkt = "Maar die adverteer je niet. Of wel? Nee. Of wel." },
  },
}

-- Teruggeven, herstellen, schrijven, zwijgen.

samenvatting {
  zeg {
    vat { "Even kijken of ik het goed heb: werk genoeg, handen tekort.", past = true, brengt = "de drukte op een rij" },
    vat { "Even kijken of ik het goed heb: handen genoeg, werk tekort.", langs = "precies andersom", hoort = "te weinig werk",
      dan = { "Werk tekort? Joh, ik heb er zat. Ik heb alleen niemand die opendoet.", denkt = "Hij heeft het op z'n kop onthouden." } },
    vat { "Zij is de deur uit, en u loopt nu zelf naar voren.", na = "utrecht", past = true, brengt = "haar lege plek" },
    vat { "Zij is de deur uit, en de jongen loopt nu naar voren.", na = "utrecht", langs = "dat doet hij zelf", hoort = "dat het geregeld is",
      dan = { "De jongen? Die staat met z'n kop in een achteras. Ik loop, hè. Ik.", denkt = "Dan had ik die treetjes niet hoeven tellen." } },
    vat { "De zaak loopt, er is een goeie jongen, en u heeft nog niks gevraagd.", na = "durven", past = true,
      brengt = "de vraag aan Youssef" },
    vat { "De zaak loopt, er is een goeie jongen, en die wil niet.", na = "durven", langs = "er is niks gevraagd", hoort = "een nee",
      dan = { "Wil niet? Dat weet ik niet, want ik heb het niet gevraagd. Dat was het hele verhaal, hè.",
        denkt = "Nou heeft ie voor mij al nee gehoord." } },
  },
  antwoord {
    [0] = { "Zoiets, ja.", denkt = "Hij heeft vooral zichzelf samengevat." },
    [1] = { "Klopt wel zo'n beetje.", denkt = "Netjes. Een kassabon van een gesprek." },
    [2] = { "Ja. Zo achter elkaar klinkt het of iemand er iets mee moet, hè. Ik dus, zeker.",
      denkt = "Hij heeft meer onthouden dan er op dat papier staat." },
    [3] = { "Dat is het, ja. Dat heb je goed onthouden. En ik maar denken dat ik van de hak op de tak zat. Nou, dat zat ik ook.",
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
    [1] = { "Ha! Ik zat al te denken: krijg ik er ook een cijfer voor? Leg dat ding neer, joh. Je koffie is koud. Waar "
        .. "hadden we het over. [Druk, zei ik, hè. Nou ja, niet drukker dan anders, maar toch](nouja).",
      denkt = "Hij zei het zelf. Dat heeft er nog nooit een gezegd.", blik = "jou" },
    [2] = { "Ha! Nou, ik had op een zes-min gerekend. Ergens halverwege zat ik te kijken of die pen al leeg raakte. Kom, "
        .. "verse koffie, en vraag nou gewoon hoe het gaat. [Druk, zeg ik dan. Nou ja, niet drukker dan anders, maar "
        .. "toch](nouja).",
      denkt = "Ik moet me inhouden dat ik niet ga staan klappen.", blik = "jou", doet = "schiet in de lach" },
    [3] = { "Joh, ik zat rechtop! Merkte je dat? Net die kinderen bij de keuring, handjes aan het stuur. En ik ben "
        .. "achtenvijftig. Geef die koffie eens door. Zo, nou jij. [Kun jij eigenlijk wat met je handen? Een band plakken, of "
        .. "zo?](plakken)",
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
    [2] = { "Ga je gang, joh. Alleen wat ik over m'n zwager zeg, dat laat je eruit.", denkt = "Netjes. Dat vroeg de vorige nooit." },
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
      dan = { "Gegarandeerd dertig. En wie garandeert dat er iemand opendoet? Want dat is dan die bel, dertig keer.",
        denkt = "Hij heeft ze al geteld. Ik hoor ze al bellen." } },
  },
  antwoord {
    [0] = { "Meer klanten. Staan er niet genoeg buiten? Kijk eens onder dat zeil.",
      denkt = "Hij verkoopt regen aan een man die nat is." },
    [1] = { "Die drie dorpen komen al, joh, daar hoeft geen halve pagina bij. Ik kom handen tekort, geen kopers. Hoor je "
        .. "die bel dan niet?",
      denkt = "Hij hoorde de dorpen, en dacht: halve pagina." },
    [3] = { "Zo groot heeft De Graaf nog nooit ergens gestaan. Maar dan bellen ze, en dan gaat die bel. En wie loopt er dan?",
      denkt = "Het is een mooie pagina. Het is alleen niet m'n pagina." },
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
    [1] = { "Dat ze daar kopen, daar lig ik niet wakker van. Dat zei ik ook. Ik heb al een toonbank waar niemand achter staat.",
      denkt = "Twee lege toonbanken. Dat is zijn advies." },
    [3] = { "Handig, die afspraken, dat geef ik je na. Marloes wou het ook. Maar dan nóg moet er iemand opendoen, joh.",
      denkt = "Vijf jaar geleden had ik ja gezegd. Met haar." },
  },
}

voorstel "toekomst" { kop = "Bedrijf met toekomst", behoefte = "opvolging", echt = true,
  zeg {
    korting "Een profiel in de gids: wie wil hier verder? Zeshonderd, nou vooruit, vijf.",
    belofte { "Een profiel in de gids, en vóór de zomer heeft u zeker een opvolger.",
      dan = { "Zeker? Joh, ik durf nog geen binnenband te garanderen, en jij een mens. Zeg maar gewoon dat je het niet "
          .. "weet. Ik weet het ook niet, joh.",
        denkt = "Hij had het bijna. En toen ging ie het beloven." } },
    bod "Een profiel in de gids: wie wil hier verder? Plus een leerlingplek. Zeshonderd.",
  },
  antwoord {
    [0] = { "Toekomst? Wie zegt dat ik wegga? Ik zit hier toch?",
      denkt = "Heb ik iets gezegd? Ik heb niks gezegd. Hij heeft het op de map staan." },
    [1] = { "Een opvolger uit een boekje. Je slaat een stuk over, joh. Het gaat niet om wie dat leest, het gaat om wie er al "
        .. "staat.",
      denkt = "Hij kwam in de buurt. Hij nam alleen de verkeerde deur." },
    [3] = { "Wacht even. Wacht. Dus er staat niet: koop een fiets. Er staat: kom erbij. Dan zijn we met z'n drieën, en dan loopt er "
        .. "eens een ander dat trapje. Verrek. Ja, maar dan moet ik het eerst met Youssef hebben, hè. Vóór het gedrukt is. Die mag "
        .. "dat niet uit een gids lezen.",
      denkt = "Geen advertentie. Een avond. Hij heeft me een avond verkocht.",
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
  gevoel = "Rechtop. Alsof ik m'n lampje moest laten zien.",
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
  gevoel = "Alsof er iemand in m'n laatjes keek zonder te vragen.",
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
    .. "niks van gezegd. En gisteravond zat hij met zijn vinger op de kaart van Noorwegen. Hij dacht dat ik het niet zag.",
  voorstel = "Er zit iets in. Ik moet er alleen eerst zelf nog bij.",
  wedstrijd = "Hij duwde niet. Dat scheelde. Ik was dwars gaan liggen, dat kan ik goed.",
  gevoel = "Een beetje betrapt. Prettig betrapt, dat bestaat.",
  chef = "Dinsdag dus. Wat moet hij vóór dinsdag doen, denk je?",
}

einde "ja" {
  "Doe maar. Maar drukken pas als ik het met Youssef gehad heb, vanavond, als ie veegt. En dan bel ik Marloes. Die mag het niet uit "
    .. "een boekje halen. En dat nummer van me in de gids, daar hoort een acht, er staat al drie jaar een zes.",
  denkt = "Ik betaal ervoor om een vraag te moeten stellen. Beste aankoop sinds die compressor.",
  verteller = "Ria",
  ochtend = "Gisteravond stond hij een uur met Youssef bij die bank, ik zag het licht. En daarna belde hij Marloes. Ze zei nee, dat "
    .. "duurde even, en toen hebben ze nog tot na elven zitten praten. Zondag komt ze die fiets halen. En vanmorgen vraagt hij, met "
    .. "zijn mond vol: hoe lang rij je eigenlijk naar Noorwegen?",
  voorstel = "Het ging niet over fietsen. Het ging over wie er opendoet. Daar had ik tien jaar op kunnen wachten.",
  wedstrijd = "Hij wou het verkopen, dat merkte ik best. Maar hij wou het eerst snappen, en dan verkoop je het ook.",
  gevoel = "Of iemand het trapje had weggehaald.",
  chef = "Zo. Hij doet het. Waar zei hij nou eigenlijk ja op?",
}

-- Wat achteraf waar is als het einde iets anders zegt.

achteraf {
  geen = "Was er een voorstel? Ik heb niks gehoord. Nou ja, ik hoor wel meer niet.",
  mis = "Er was een voorstel, en het werd netjes uitgelegd. Ik heb geknikt. Het zal voor een andere winkel geweest zijn.",
  raak = "Dat ging over mij, dat hoorde ik best. Alleen kende ik je nog niet goed genoeg om het te doen.",
  prettig = "Wel aardig, eigenlijk. Ik had er geen hekel aan. Er kwam alleen niks van.",
  stroef = "Ik zat niet lekker. Alsof de stoel scheef stond, en dat is mijn eigen stoel.",
}

-- Na afloop, voor de groep.

bespreek {
  "In zijn eerste zinnen zei Wim al 'nou ja'. Wie hoorde dat, en wat hebben jullie ermee gedaan?",
  "Achterin staat een fiets onder een laken. Wie is er gaan kijken, en wie prees hem voor het laken eraf was?",
  "Wim loopt zelf met een vraag rond die hij niet durft te stellen. Welke is dat, en aan wie?",
}
