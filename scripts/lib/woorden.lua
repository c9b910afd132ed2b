-- De woorden waarmee een klant geschreven wordt. Dit bestand leest wat een
-- schrijver opschrijft, controleert elk woord en elke eigenschap, en geeft het
-- door als gegevens. Het speelt niets en onthoudt niets.
--
-- Elk woord heeft dezelfde vorm:
--   woord "tekst"      woord { "tekst", eigenschap = … }      woord "naam" { … }

local motor = ... -- wat het programma aanreikt: regel, plek, zoek, dichtbij, fout

local EIGENSCHAPPEN_MAX = 64 -- meer heeft geen enkel woord

-- Wat er gelezen is, per soort en op volgorde van het bestand.
local gelezen = {
  klant = {}, gewicht = {}, stemming = {}, opening = {}, repertoire = {},
  onderwerp = {}, stilte = {}, einde = {}, achteraf = {}, bespreek = {},
  drempel = {}, terugblik = {}, gebeurtenis = {},
}

local gegevens = {} -- stuk -> wat het voorstelt; een schrijver ziet het niet
local gemaakt = {}  -- alle stukken op volgorde, om te zien wat los bleef
local woorden = {}  -- elk woord; onderaan gevuld

-- Fouten ---------------------------------------------------------------------

local function namen(tabel)
  local lijst = {}
  for naam in pairs(tabel) do
    lijst[#lijst + 1] = naam
  end
  table.sort(lijst)
  return lijst
end

local function fout(regel, remedie, woord, detail)
  motor.fout(regel, remedie, woord, detail)
end

-- Een woord dat niet bekend is, met het naaste dat het wel is.
local function onbekend(regel, remedie, woord, bekend)
  local naaste = motor.dichtbij(woord, bekend)
  if naaste then
    fout(regel, remedie .. ".near", woord, naaste)
  end
  if #bekend == 0 then
    fout(regel, remedie .. ".none", woord)
  end
  fout(regel, remedie, woord, table.concat(bekend, ", "))
end

-- Stukken --------------------------------------------------------------------

-- Wie na een stuk meteen een tekst of een blok zet, vergat iets ertussen.
local STUK = {
  __call = function(_, waarde)
    local regel = motor.regel()
    if type(waarde) == "string" then
      fout(motor.plek(regel, waarde, false), "remedy.text.loose", waarde)
    end
    fout(regel, "remedy.comma")
  end,
}

-- Een stuk hoort in een blok; `gebruikt` zegt of dat al zo is.
local function maak(woord, regel, inhoud)
  local stuk = setmetatable({}, STUK)
  inhoud.woord, inhoud.regel = woord, regel
  gegevens[stuk] = inhoud
  gemaakt[#gemaakt + 1] = inhoud
  return stuk
end

-- Een woord op het hoogste niveau is meteen klaar; in een ander blok hoort
-- het niet, en dat blok merkt het aan het stuk.
local function klaar(soort, inhoud, woord, regel)
  inhoud.regel = regel
  table.insert(gelezen[soort], inhoud)
  local stuk = maak(woord, regel, {})
  gegevens[stuk].gebruikt = true
  return stuk
end

-- Waarden --------------------------------------------------------------------

local function lees_tekst(waarde, regel, naam)
  if type(waarde) ~= "string" then
    fout(regel, "remedy.type.text", naam)
  elseif waarde == "" then
    fout(regel, "remedy.empty", naam)
  elseif string.find(waarde, "\0", 1, true) then
    fout(regel, "remedy.encoding", naam)
  end
  return waarde
end

local function lees_getal(waarde, regel, naam)
  if math.type(waarde) ~= "integer" then
    fout(regel, "remedy.type.number", naam)
  elseif waarde < -1000 or waarde > 1000 then
    fout(regel, "remedy.range", naam, "-1000..1000")
  end
  return waarde
end

local function lees_ja_nee(waarde, regel, naam)
  if type(waarde) ~= "boolean" then
    fout(regel, "remedy.type.flag", naam)
  end
  return waarde
end

-- Eén woord uit een lijst.
local function keuze(...)
  local woorden = { ... }
  return function(waarde, regel, naam)
    lees_tekst(waarde, regel, naam)
    for _, woord in ipairs(woorden) do
      if waarde == woord then
        return waarde
      end
    end
    onbekend(regel, "remedy.value", waarde, woorden)
  end
end

local function lees_tabel(waarde, regel, naam)
  if type(waarde) ~= "table" or gegevens[waarde] then
    fout(regel, "remedy.type.block", naam)
  end
  return waarde
end

-- Een tekst alleen is een lijst van één.
local function lees_lijst(waarde, regel, naam)
  if type(waarde) == "string" then
    return { waarde }
  end
  return lees_tabel(waarde, regel, naam)
end

-- Waar iets staat dat geen naam heeft, en wat eraan te doen is.
local function fout_plaats(waarde, sleutel, regel, woord)
  if math.type(waarde) == "integer" then
    local plek = motor.zoek(regel, "," .. waarde) or motor.zoek(regel, ", " .. waarde)
    fout(plek or regel, "remedy.decimal", woord, tostring(waarde))
  elseif gegevens[waarde] then
    fout(gegevens[waarde].regel, "remedy.place", gegevens[waarde].woord, woord)
  end
  local naam = type(sleutel) == "number" and tostring(sleutel) or type(sleutel)
  local plek = motor.zoek(regel, "[" .. naam .. "]")
  if not plek and type(waarde) == "string" then
    fout(motor.plek(regel, waarde, false), "remedy.loose.text", woord, waarde)
  end
  fout(plek or regel, "remedy.number", woord, naam)
end

-- De sleutels die een schrijver een naam gaf, op alfabet. Genummerde sleutels
-- (van `van` tot en met het einde van de lijst) slaat hij over.
local function sleutels(tabel, regel, woord, van, tot)
  local lijst = {}
  for sleutel in next, tabel do
    if type(sleutel) == "string" then
      lijst[#lijst + 1] = sleutel
    elseif math.type(sleutel) ~= "integer" or sleutel < van
      or sleutel > tot then
      fout_plaats(tabel[sleutel], sleutel, regel, woord)
    end
    if #lijst > EIGENSCHAPPEN_MAX then
      fout(regel, "remedy.many", woord)
    end
  end
  table.sort(lijst)
  return lijst
end

-- Leest de eigenschappen van `tabel` volgens `soorten` (naam -> lezer).
-- Genummerd mag van `van` (1) tot en met `tot` (0: niets).
local function eigenschappen(tabel, regel, woord, soorten, tot, van)
  local uit = {}
  for _, naam in ipairs(sleutels(tabel, regel, woord, van or 1, tot)) do
    local lezer = soorten[naam]
    local plek = motor.plek(regel, naam, true)
    if not lezer and woorden[naam] then
      fout(plek, "remedy.equals.block", naam)
    elseif not lezer then
      onbekend(plek, "remedy.property", naam, namen(soorten))
    end
    uit[naam] = lezer(tabel[naam], plek, naam)
  end
  return uit
end

local function lees_groep(soorten)
  return function(waarde, regel, naam)
    lees_tabel(waarde, regel, naam)
    return eigenschappen(waarde, regel, naam, soorten, 0)
  end
end

-- Wat ter sprake moet zijn gekomen, en wat juist niet: `na = "zus"`, of
-- `na = { "zus", niet "dak" }`.

local NA_MAX = 6

local function niet(waarde)
  local regel = motor.regel()
  return maak("niet", regel, { namen = lees_lijst(waarde, regel, "niet") })
end

local function lees_na(waarde, regel, naam)
  local uit = {}
  local function erbij(namen, plek, ontkend)
    eigenschappen(namen, plek, naam, {}, #namen)
    for _, een in ipairs(namen) do
      lees_tekst(een, plek, naam)
      uit[#uit + 1] = { naam = een, niet = ontkend }
    end
  end
  local lijst = gegevens[waarde] and { waarde } or lees_lijst(waarde, regel, naam)
  eigenschappen(lijst, regel, naam, {}, #lijst)
  for _, een in ipairs(lijst) do
    local stuk = gegevens[een]
    if stuk and stuk.woord ~= "niet" then
      fout(stuk.regel, "remedy.place", stuk.woord, naam)
    elseif stuk then
      stuk.gebruikt = true
      erbij(stuk.namen, stuk.regel, true)
    else
      erbij({ een }, regel, false)
    end
  end
  if #uit == 0 or #uit > NA_MAX then
    fout(regel, "remedy.after.size", naam, tostring(NA_MAX))
  end
  return uit
end

-- Wat hij zegt ---------------------------------------------------------------

local lees_blik = keuze("jou", "pen", "klok", "raam", "tafel", "handen", "ding", "deur")
local lees_gezicht = keuze("moe", "gekwetst", "ontroerd", "beschaamd", "geamuseerd", "trots", "geprikkeld",
  "afwezig", "bang", "opgelucht")

-- Leest `waarde`: een tekst, of { "tekst", eigenschap = … }.
local function lees_beurt(waarde, regel, naam, soorten)
  if type(waarde) == "string" then
    lees_tekst(waarde, regel, naam)
    return { tekst = waarde, regel = motor.plek(regel, waarde, false) }
  end
  if type(waarde) ~= "table" or gegevens[waarde] then
    fout(regel, "remedy.type.answer", naam)
  end
  lees_tekst(waarde[1], regel, naam)
  regel = motor.plek(regel, waarde[1], false)
  local uit = eigenschappen(waarde, regel, naam, soorten, 1)
  uit.tekst, uit.regel = waarde[1], regel
  return uit
end

local ZWIJG = { denkt = lees_tekst }

local function lees_zwijg(waarde, regel, naam)
  return lees_beurt(waarde, regel, naam, ZWIJG)
end

local BEURT = {
  denkt = lees_tekst, doet = lees_tekst, blik = lees_blik, gezicht = lees_gezicht,
  zwijg = lees_zwijg,
}

local function lees_antwoord(waarde, regel, naam)
  return lees_beurt(waarde, regel, naam, BEURT)
end

-- Hoeveel woorden er in een tekst staan.
local function aantal_woorden(tekst)
  local aantal = 0
  for _ in string.gmatch(tekst, "%S+") do
    aantal = aantal + 1
  end
  return aantal
end

-- Een tekst van hooguit `meest` woorden.
local function kort(meest)
  return function(waarde, regel, naam)
    lees_tekst(waarde, regel, naam)
    if aantal_woorden(waarde) > meest then
      fout(regel, "remedy.words", naam, tostring(meest))
    end
    return waarde
  end
end

-- De soorten van BEURT en nog een paar.
local function met(soorten, erbij)
  local uit = {}
  for naam, lezer in pairs(soorten) do
    uit[naam] = lezer
  end
  for naam, lezer in pairs(erbij) do
    uit[naam] = lezer
  end
  return uit
end

-- Wat jij zegt ---------------------------------------------------------------

local FOUT_WOORDEN, BRENGT_WOORDEN = 4, 6

local lees_fout = kort(FOUT_WOORDEN)
local DAN = met(BEURT, { diepte = lees_getal })

local function lees_dan(waarde, regel, naam)
  return lees_beurt(waarde, regel, naam, DAN)
end

-- Wat elke zin kan hebben, en wat erbij komt waar hij raak is of mist.
local ZIN = { na = lees_na, dan = lees_dan }
local PAST = met(ZIN, { brengt = kort(BRENGT_WOORDEN), gehad = lees_tekst })
local LANGS = met(ZIN, { fout = lees_fout, hoort = lees_tekst })
local EIGEN = met(PAST, {
  past = lees_ja_nee, langs = lees_fout, hoort = lees_tekst,
})
local TERUG = met(EIGEN, { gevoel = lees_ja_nee })

-- De vormen van een zin bij iets van hem: die van het repertoire.
local VORMEN = {
  "door", "sluit", "stuurt", "preek", "terug", "vult", "troost", "zaken",
  "prijst", "ziet", "zelf", "eerlijk", "grapt", "stopt", "vat",
}
local IS_VORM = {}
for _, vorm in ipairs(VORMEN) do
  IS_VORM[vorm] = true
end

local function zin(woord, soorten)
  return function(waarde)
    local regel = motor.regel()
    return maak(woord, regel, lees_beurt(waarde, regel, woord, soorten))
  end
end

-- Een zin van het moment zelf: `past = true` of `langs = "te vroeg"`.
local function eigen_zin(woord, soorten)
  local lees = zin(woord, soorten)
  return function(waarde)
    local stuk = lees(waarde)
    local inhoud = gegevens[stuk]
    if inhoud.past and inhoud.langs then
      fout(inhoud.regel, "remedy.fit.both", woord)
    end
    inhoud.fout = inhoud.langs
    inhoud.past = inhoud.past or false
    inhoud.langs = inhoud.langs ~= nil
    return stuk
  end
end

-- Een zin uit het repertoire: `past "…"` of `langs { "…", fout = "te vroeg" }`.
local function geleende_zin(woord, soorten)
  local lees = zin(woord, soorten)
  return function(waarde)
    local stuk = lees(waarde)
    local inhoud = gegevens[stuk]
    inhoud.geleend, inhoud.past, inhoud.langs =
      true, woord == "past", woord == "langs"
    if inhoud.langs and not inhoud.fout then
      fout(inhoud.regel, "remedy.fault", woord)
    end
    return stuk
  end
end

-- Iets in een blok zonder woord ervoor, of een woord zonder iets erachter.
local function fout_los(stuk, regel, blok)
  if type(stuk) == "string" then
    fout(motor.plek(regel, stuk, false), "remedy.loose", blok, stuk)
  end
  for _, woord in ipairs(namen(woorden)) do
    if woorden[woord] == stuk then
      fout(motor.zoek(regel, woord .. ";") or motor.zoek(regel, woord .. ",")
        or regel, "remedy.word.bare", woord)
    end
  end
  fout(regel, "remedy.loose", blok, type(stuk))
end

-- De stukken in een blok, op volgorde. Elk moet een van `woorden` zijn.
local function lees_stukken(tabel, regel, blok, woorden)
  local uit = {}
  for _, stuk in ipairs(tabel) do
    local inhoud = gegevens[stuk]
    if not inhoud then
      fout_los(stuk, regel, blok)
    elseif not woorden[inhoud.woord] then
      fout(inhoud.regel, "remedy.place", inhoud.woord, blok)
    end
    inhoud.gebruikt = true
    uit[#uit + 1] = inhoud
  end
  return uit
end

local ZINNEN = {} -- wordt hieronder gevuld: elk woord voor een zin

local function zeg(waarde)
  local regel = motor.regel()
  lees_tabel(waarde, regel, "zeg")
  eigenschappen(waarde, regel, "zeg", {}, #waarde)
  local uit = { zinnen = lees_stukken(waarde, regel, "zeg", ZINNEN) }
  if #uit.zinnen == 0 then
    fout(regel, "remedy.say.empty", "zeg")
  end
  return maak("zeg", regel, uit)
end

local ANTWOORD = { stemming = lees_tekst, denkt = lees_tekst, na = lees_na }

local function antwoord(waarde)
  local regel = motor.regel()
  waarde = lees_lijst(waarde, regel, "antwoord")
  local uit = eigenschappen(waarde, regel, "antwoord", ANTWOORD, 4, 0)
  uit.beurten = {}
  for diepte = 0, 4 do
    if waarde[diepte] ~= nil then
      local beurt = lees_antwoord(waarde[diepte], regel, "antwoord")
      beurt.diepte = diepte
      beurt.denkt = beurt.denkt or uit.denkt
      table.insert(uit.beurten, beurt)
    end
  end
  return maak("antwoord", regel, uit)
end

-- Onderwerpen ----------------------------------------------------------------

local IN_EEN_ONDERWERP = { zeg = true, antwoord = true }

-- Welke zinnen in welk onderwerp horen.
local PASSEN = { past = true, langs = true }
local GESPREK = met(met(IS_VORM, PASSEN), { antwoordt = true })
local VRAGEN = { leest = true, brug = true }
local AANBOD = { bod = true, korting = true, belofte = true }
local SLOT = { sluitaf = true }

-- Waar twee zinnen passen, zegt elk wat hij brengt.
local function controleer_passen(zinnen)
  local passen = 0
  for _, inhoud in ipairs(zinnen) do
    passen = passen + (inhoud.past and 1 or 0)
  end
  for _, inhoud in ipairs(zinnen) do
    if passen > 1 and inhoud.past and not inhoud.brengt then
      fout(inhoud.regel, "remedy.brings", inhoud.tekst)
    elseif (inhoud.brengt or inhoud.gehad) and not inhoud.past then
      fout(inhoud.regel, "remedy.fit.only", inhoud.woord,
        inhoud.brengt and "brengt" or "gehad")
    elseif inhoud.hoort and not inhoud.langs then
      fout(inhoud.regel, "remedy.miss.only", inhoud.woord, "hoort")
    end
  end
end

local function controleer_zinnen(zinnen, woorden, onderwerp)
  local leest = 0
  controleer_passen(zinnen)
  for _, inhoud in ipairs(zinnen) do
    if not woorden[inhoud.woord] then
      fout(inhoud.regel, "remedy.place", inhoud.woord, onderwerp)
    end
    leest = leest + (inhoud.woord == "leest" and 1 or 0)
    if leest > 1 then
      fout(inhoud.regel, "remedy.read.twice", "leest")
    end
  end
end

-- Verdeelt de stukken van een onderwerp over zinnen en antwoorden.
local function vul_onderwerp(uit, stukken, woorden, onderwerp)
  uit.zinnen, uit.antwoorden = {}, {}
  for _, inhoud in ipairs(stukken) do
    if inhoud.woord == "zeg" then
      controleer_zinnen(inhoud.zinnen, woorden, onderwerp)
      table.move(inhoud.zinnen, 1, #inhoud.zinnen, #uit.zinnen + 1,
        uit.zinnen)
    else
      table.insert(uit.antwoorden, inhoud)
    end
  end
end

local function lees_onderwerp(woord, naam, tabel, regel, soorten, woorden)
  lees_tabel(tabel, regel, woord)
  local uit = eigenschappen(tabel, regel, woord, soorten, #tabel)
  local stukken = lees_stukken(tabel, regel, woord, IN_EEN_ONDERWERP)
  vul_onderwerp(uit, stukken, woorden, woord)
  uit.woord, uit.naam = woord, naam
  return klaar("onderwerp", uit, woord, regel)
end

local function onderwerp(woord, soorten, woorden)
  return function(tabel)
    local regel = motor.regel()
    return lees_onderwerp(woord, woord, tabel, regel, soorten, woorden)
  end
end

-- Een woord met een naam: `woord "naam" { … }`. Zolang het blok er niet is,
-- blijft het een los stuk.
local function met_naam(woord, lezer)
  return function(naam)
    local regel = motor.regel()
    if type(naam) ~= "string" then
      fout(regel, "remedy.name.missing", woord)
    end
    lees_tekst(naam, regel, woord)
    local inhoud = gegevens[maak(woord, regel, { open = true })]
    return function(tabel)
      lees_tabel(tabel, regel, woord)
      inhoud.gebruikt = true
      return lezer(naam, tabel, regel)
    end
  end
end

local function onderwerp_met_naam(woord, soorten, woorden)
  return met_naam(woord, function(naam, tabel, regel)
    return lees_onderwerp(woord, naam, tabel, regel, soorten, woorden)
  end)
end

local function lees_noteer(waarde, regel, naam)
  lees_tabel(waarde, regel, naam)
  eigenschappen(waarde, regel, naam, {}, 4, 0)
  local uit = {}
  for diepte = 0, 4 do
    if waarde[diepte] ~= nil then
      uit[diepte] = lees_tekst(waarde[diepte], regel, naam)
    end
  end
  return uit
end

local lees_soort = keuze("feit", "gevoel", "belang")

-- Soorten zinnen, in de woorden van het repertoire.
local function lees_vormen(waarde, regel, naam)
  local uit = {}
  waarde = lees_lijst(waarde, regel, naam)
  eigenschappen(waarde, regel, naam, {}, #waarde)
  for i, vorm in ipairs(waarde) do
    lees_tekst(vorm, regel, naam)
    if not IS_VORM[vorm] then
      onbekend(regel, "remedy.value", vorm, VORMEN)
    end
    uit[i] = vorm
  end
  return uit
end

-- Een of meer dagen; welke er zijn, weet het programma.
local function lees_dagen(waarde, regel, naam)
  local uit = {}
  waarde = lees_lijst(waarde, regel, naam)
  eigenschappen(waarde, regel, naam, {}, #waarde)
  for i, dag in ipairs(waarde) do
    uit[i] = lees_tekst(dag, regel, naam)
  end
  return uit
end

local VAK = { kop = lees_tekst, noteer = lees_noteer, na = lees_na }
local HAAKJE = {
  soort = lees_soort, vak = lees_tekst, ook = lees_tekst, kop = lees_tekst,
  stemming = lees_dagen, welkom = lees_vormen, ongepast = lees_vormen,
  na = lees_na,
}
local DING = {
  kop = lees_tekst, vak = lees_tekst, ook = lees_tekst, na = lees_na,
}
local JEZELF = { diepte = lees_getal, kop = lees_tekst, na = lees_na }
local VOORSTEL = {
  kop = lees_tekst, behoefte = lees_tekst, echt = lees_ja_nee, na = lees_na,
  bezwaar = lees_tekst,
}
local GEWOON = { na = lees_na, kop = lees_tekst }

local haakje = met_naam("haakje", function(naam, tabel, regel)
  local stuk = lees_onderwerp("haakje", naam, tabel, regel, HAAKJE, GESPREK)
  local uit = gelezen.onderwerp[#gelezen.onderwerp]
  for _, vorm in ipairs(uit.welkom or {}) do
    for _, ander in ipairs(uit.ongepast or {}) do
      if vorm == ander then
        fout(regel, "remedy.welcome.both", vorm)
      end
    end
  end
  return stuk
end)

-- `los { … }` voor wat geen haakje is, en `los "koffie" { … }` voor een
-- zinsdeel met een eigen antwoord.
local los_met_naam = onderwerp_met_naam("los", GEWOON, GESPREK)
local los_zonder_naam = onderwerp("los", GEWOON, GESPREK)

local function los(waarde)
  if type(waarde) == "string" then
    return los_met_naam(waarde)
  end
  return los_zonder_naam(waarde)
end

-- De zinnen die op meer momenten staan.

local REPERTOIRE_MAX = 128
local repertoire_zinnen = {} -- tekst -> zin
local repertoire_teksten = {} -- op volgorde

local function repertoire(tabel)
  local regel = motor.regel()
  lees_tabel(tabel, regel, "repertoire")
  eigenschappen(tabel, regel, "repertoire", {}, #tabel)
  local zinnen = lees_stukken(tabel, regel, "repertoire", IS_VORM)
  if #gelezen.repertoire > 0 then
    fout(regel, "remedy.repertoire.twice", "repertoire")
  elseif #zinnen == 0 or #zinnen > REPERTOIRE_MAX then
    fout(regel, "remedy.repertoire.size", "repertoire")
  end
  for i, inhoud in ipairs(zinnen) do
    if repertoire_zinnen[inhoud.tekst] then
      fout(inhoud.regel, "remedy.repertoire.same", inhoud.tekst)
    elseif inhoud.past or inhoud.langs or inhoud.dan or inhoud.na then
      fout(inhoud.regel, "remedy.repertoire.bare", inhoud.tekst)
    end
    inhoud.nummer = i
    repertoire_zinnen[inhoud.tekst] = inhoud
    repertoire_teksten[i] = inhoud.tekst
  end
  return klaar("repertoire", { zinnen = zinnen }, "repertoire", regel)
end

-- Geeft een geleende zin de vorm die hij in het repertoire heeft.
local function leen(inhoud)
  local bron = repertoire_zinnen[inhoud.tekst]
  if not bron then
    local naaste = motor.dichtbij(inhoud.tekst, repertoire_teksten)
    fout(inhoud.regel, #repertoire_teksten == 0 and "remedy.repertoire.none"
      or naaste and "remedy.repertoire.near" or "remedy.repertoire",
      inhoud.tekst, naaste)
  end
  inhoud.woord, inhoud.gevoel = bron.woord, bron.gevoel
  inhoud.nummer = bron.nummer
end

-- De klant en zijn dag --------------------------------------------------------

-- Hoe hij eruitziet: het programma kent de woorden.
local function lees_uiterlijk(waarde, regel, naam)
  lees_tabel(waarde, regel, naam)
  local uit = {}
  for _, sleutel in ipairs(sleutels(waarde, regel, naam, 1, 0)) do
    local soort = math.type(waarde[sleutel]) or type(waarde[sleutel])
    local plek = motor.plek(regel, sleutel, true)
    if soort == "integer" then
      lees_getal(waarde[sleutel], plek, sleutel)
    else
      lees_tekst(waarde[sleutel], plek, sleutel)
    end
    table.insert(uit, {
      naam = sleutel, waarde = waarde[sleutel], regel = plek,
    })
  end
  return uit
end

-- De vier koppen van het formulier, op volgorde.
local function lees_kwadranten(waarde, regel, naam)
  lees_tabel(waarde, regel, naam)
  eigenschappen(waarde, regel, naam, {}, 4)
  local uit = {} -- een eigen lijst: de schrijver houdt de zijne
  for i = 1, 4 do
    uit[i] = lees_tekst(waarde[i], regel, naam)
  end
  return uit
end

-- Hoeveel vakken elk kwadrant heeft.
local function lees_vakken(waarde, regel, naam)
  local som = 0
  lees_tabel(waarde, regel, naam)
  eigenschappen(waarde, regel, naam, {}, 4)
  for i = 1, 4 do
    som = som + lees_getal(waarde[i], regel, naam)
  end
  if som < 1 then
    fout(regel, "remedy.cells", naam)
  end
  return waarde
end

local KLANT = {
  naam = lees_tekst, titel = lees_tekst, kwadranten = lees_kwadranten, vakken = lees_vakken, bedrijf = lees_tekst, rol = lees_tekst,
  weet = lees_tekst, jij = lees_tekst, hoopt = lees_tekst, formulier = lees_tekst, kamer = lees_tekst,
  tijd = lees_getal, aandacht = lees_getal, positief = lees_getal,
  afstemming = lees_getal, vertrouwen = lees_getal,
  karakter = lees_groep { samen = lees_getal, boven = lees_getal },
  uiterlijk = lees_uiterlijk, andersom = lees_ja_nee,
}

local function klant(tabel)
  local regel = motor.regel()
  lees_tabel(tabel, regel, "klant")
  local uit = eigenschappen(tabel, regel, "klant", KLANT, 0)
  if not uit.naam then
    fout(regel, "remedy.missing", "klant", "naam")
  end
  uit.kamerregel = motor.plek(regel, "kamer", true)
  for _, deel in ipairs(uit.uiterlijk or {}) do
    uit.heeftgeslacht = uit.heeftgeslacht or deel.naam == "geslacht"
  end
  return klaar("klant", uit, "klant", regel)
end

local STEMMING = {
  label = lees_tekst, weerzien = lees_ja_nee, aandacht = lees_getal, positief = lees_getal,
  afstemming = lees_getal, vertrouwen = lees_getal, tijd = lees_getal,
}

local stemming = met_naam("stemming", function(naam, tabel, regel)
  local uit = eigenschappen(tabel, regel, "stemming", STEMMING, 0)
  uit.naam = naam
  return klaar("stemming", uit, "stemming", regel)
end)

local GEWICHT = {
  aandacht = lees_getal, positief = lees_getal, afstemming = lees_getal,
  vertrouwen = lees_getal, druk = lees_getal,
}

local gewicht = met_naam("gewicht", function(naam, tabel, regel)
  local getallen = eigenschappen(tabel, regel, "gewicht", GEWICHT, 0)
  local uit = { naam = naam, getallen = {} }
  for _, eigenschap in ipairs(namen(getallen)) do
    table.insert(uit.getallen, {
      naam = eigenschap, waarde = getallen[eigenschap], regel = regel,
    })
  end
  return klaar("gewicht", uit, "gewicht", regel)
end)

local lees_einde =
  keuze("geslaagd", "deur", "mailtje", "praatje", "denkt", "ja")

-- Hoe het de vorige keer afliep.
local function lees_eindes(waarde, regel, naam)
  local uit = {}
  waarde = lees_lijst(waarde, regel, naam)
  eigenschappen(waarde, regel, naam, {}, #waarde)
  for i, einde in ipairs(waarde) do
    uit[i] = lees_einde(einde, regel, naam)
  end
  if #uit == 0 or #uit > 6 then
    fout(regel, "remedy.opening.after", naam)
  end
  return uit
end

local OPENING = met(BEURT, { stemming = lees_tekst, na = lees_eindes })

local function opening(waarde)
  local regel = motor.regel()
  local uit = lees_beurt(waarde, regel, "opening", OPENING)
  return klaar("opening", uit, "opening", regel)
end

local STILTE = { diep = lees_antwoord, dood = lees_antwoord }

local EINDE = met(BEURT, {
  verteller = lees_tekst, ochtend = lees_tekst, voorstel = lees_tekst,
  wedstrijd = lees_tekst, gevoel = lees_tekst, chef = lees_tekst, na = lees_na,
})

local einde = met_naam("einde", function(naam, tabel, regel)
  lees_einde(naam, regel, "einde")
  local uit = lees_beurt(tabel, regel, "einde", EINDE)
  uit.naam = naam
  return klaar("einde", uit, "einde", regel)
end)

-- Wat hij achteraf zegt waar het einde dat hij kreeg niet klopt met wat er op
-- tafel kwam, of met hoe het voelde.

local ACHTERAF = {
  geen = lees_tekst, mis = lees_tekst, raak = lees_tekst,
  prettig = lees_tekst, stroef = lees_tekst,
}

-- Waar deze klant de grens trekt; de grenzen daarvan weet het programma.

local DREMPEL = {
  ja = lees_getal, ja_vertrouwen = lees_getal, prettig = lees_getal,
  afspraak_vertrouwen = lees_getal, deur = lees_getal,
  deur_vertrouwen = lees_getal, diep = lees_getal, geheim = lees_getal,
}

-- Hoe de chef zijn vragen stelt, en hoe de eigenschappen heten.
local TERUGBLIK = {
  voorstel = lees_tekst, wedstrijd = lees_tekst, gevoel = lees_tekst,
  vertrouwen = lees_tekst, interesse = lees_tekst, geloof = lees_tekst,
  winnen = lees_tekst, authentiek = lees_tekst,
}

-- Iets wat gebeurt: de telefoon gaat, iemand komt binnen en zegt iets.

local WIE = { naam = lees_tekst, zegt = lees_zwijg, uiterlijk = lees_uiterlijk }

local function lees_wie(waarde, regel, naam)
  lees_tabel(waarde, regel, naam)
  local uit = eigenschappen(waarde, regel, naam, WIE, 0)
  for _, moet in ipairs { "naam", "zegt" } do
    if not uit[moet] then
      fout(regel, "remedy.missing", naam, moet)
    end
  end
  return uit
end

local GEBEURTENIS = {
  minuut = lees_getal, wie = lees_wie, hij = lees_antwoord, na = lees_na,
  stemming = lees_dagen,
}

local gebeurtenis = met_naam("gebeurtenis", function(naam, tabel, regel)
  local uit = eigenschappen(tabel, regel, "gebeurtenis", GEBEURTENIS, 1)
  lees_tekst(tabel[1], regel, "gebeurtenis")
  for _, moet in ipairs { "minuut", "hij" } do
    if not uit[moet] then
      fout(regel, "remedy.missing", "gebeurtenis", moet)
    end
  end
  uit.naam, uit.gebeurt = naam, tabel[1]
  return klaar("gebeurtenis", uit, "gebeurtenis", regel)
end)

-- Een blok met alleen eigenschappen.
local function eigen_blok(woord, soorten)
  return function(tabel)
    local regel = motor.regel()
    lees_tabel(tabel, regel, woord)
    local uit = eigenschappen(tabel, regel, woord, soorten, 0)
    return klaar(woord, uit, woord, regel)
  end
end

-- Wat de trainer na afloop aan de groep kan vragen.

local VRAGEN_MAX = 6

local function bespreek(waarde)
  local regel = motor.regel()
  waarde = lees_lijst(waarde, regel, "bespreek")
  eigenschappen(waarde, regel, "bespreek", {}, #waarde)
  if #waarde == 0 or #waarde > VRAGEN_MAX then
    fout(regel, "remedy.questions", "bespreek")
  elseif #gelezen.bespreek > 0 then
    fout(regel, "remedy.questions.twice", "bespreek")
  end
  local uit = { vragen = {} }
  for _, vraag in ipairs(waarde) do
    lees_tekst(vraag, regel, "bespreek")
    table.insert(uit.vragen, {
      tekst = vraag, regel = motor.plek(regel, vraag, false),
    })
  end
  return klaar("bespreek", uit, "bespreek", regel)
end

-- De woordenlijst --------------------------------------------------------------

for _, vorm in ipairs(VORMEN) do
  ZINNEN[vorm] = eigen_zin(vorm, vorm == "terug" and TERUG or EIGEN)
end
ZINNEN.past = geleende_zin("past", PAST)
ZINNEN.langs = geleende_zin("langs", LANGS)
for _, woord in ipairs {
  "antwoordt", "leest", "brug", "herstelt", "vraagt", "bod", "korting",
  "belofte", "sluitaf",
} do
  ZINNEN[woord] = zin(woord, ZIN)
end

local hoogste = {
  klant = klant, gewicht = gewicht, stemming = stemming, opening = opening,
  stilte = eigen_blok("stilte", STILTE), einde = einde, achteraf = eigen_blok("achteraf", ACHTERAF),
  drempel = eigen_blok("drempel", DREMPEL), terugblik = eigen_blok("terugblik", TERUGBLIK),
  bespreek = bespreek, repertoire = repertoire, gebeurtenis = gebeurtenis,
  vak = onderwerp_met_naam("vak", VAK, VRAGEN),
  haakje = haakje,
  los = los,
  ding = onderwerp_met_naam("ding", DING, GESPREK),
  jezelf = onderwerp_met_naam("jezelf", JEZELF,
    met(PASSEN, { zelf = true })),
  samenvatting = onderwerp("samenvatting", GEWOON,
    met(PASSEN, { vat = true, vult = true })),
  herstel = onderwerp("herstel", GEWOON, { herstelt = true }),
  schrijven = onderwerp("schrijven", GEWOON, { vraagt = true }),
  voorstel = onderwerp_met_naam("voorstel", VOORSTEL, AANBOD),
  bestelling = onderwerp("bestelling", GEWOON, SLOT),
  vervolg = onderwerp("vervolg", GEWOON, SLOT),
  afscheid = onderwerp("afscheid", GEWOON, SLOT),
}

-- Na het lezen: wat bleef los, wat kreeg zijn blok niet.
local function controleer()
  for _, inhoud in ipairs(gemaakt) do
    if not inhoud.gebruikt then
      fout(inhoud.regel, inhoud.open and "remedy.open" or "remedy.astray",
        inhoud.woord)
    end
    if inhoud.geleend then
      leen(inhoud)
    end
  end
end

for _, lijst in ipairs {
  ZINNEN, hoogste, { zeg = zeg, antwoord = antwoord, niet = niet },
} do
  for woord, lezer in pairs(lijst) do
    woorden[woord] = lezer
  end
end

-- Alles wat ergens een eigenschap is: dan ontbreekt er een =.
local bekend = {}
for _, soorten in ipairs {
  DAN, LANGS, TERUG, ANTWOORD, VAK, HAAKJE, DING, JEZELF, VOORSTEL, KLANT,
  STEMMING, GEWICHT, OPENING, STILTE, EINDE, ACHTERAF, DREMPEL, TERUGBLIK,
  GEBEURTENIS, WIE,
} do
  for naam in pairs(soorten) do
    bekend[naam] = true
  end
end

return {
  woorden = woorden,
  eigenschappen = bekend,
  hoogste = hoogste,
  gelezen = gelezen,
  controleer = controleer,
}
