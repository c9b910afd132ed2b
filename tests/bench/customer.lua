-- Writes a customer as large as one can be, to stdout: 10,000 lines (or as many
-- as asked for), with nearly as many hooks and words to point at as the engine
-- holds. Nothing is wrong with it but that it is dull.

local LINES = tonumber(arg and arg[1]) or 10000
local HOOKS = 200
local KINDS = { "feit", "gevoel", "belang" }
local QUADRANTS = { "markt", "product", "klanten", "promotie" }

local written = 0

local function line(format, ...)
  local text = string.format(format, ...)
  local _, breaks = text:gsub("\n", "\n")
  written = written + breaks + 1
  print(text)
end

-- A text over some lines that says one thing and leads on to two hooks.
local function text(depth, hook)
  line('    [%d] = { "Zo ging dat de %de keer en [daarvoor](h%d) was het "', depth,
    hook, hook % HOOKS + 1)
  for i = 1, 3 do
    line('        .. "rustiger en ook wel eens drukker in jaar %d van de zaak zeg ik dan en het was "', i)
  end
  line('        .. "[toen](h%d) niet meer.",', (hook * 7 + depth * 31) % HOOKS + 1)
  line('      denkt = "Dat is de %de keer dat ik dit vertel." },', hook)
end

local function hook(i)
  local cell = i % 12
  line('-- Het %de haakje.', i)
  line('haakje "h%d" { soort = "%s", vak = "%s %d",', i, KINDS[i % 3 + 1],
    QUADRANTS[cell // 3 + 1], cell % 3 + 1)
  line('  zeg {')
  local good = { string.format('door "Hoe ging dat dan, na %d?"', i),
    string.format('terug "Het was een tijd van veel en weinig, na %d."', i) }
  local bad = { string.format('sluit "Hoeveel%s, %d?"', i % 4 < 2 and "" or " waren dat er toen in jaar", i),
    string.format('preek "Daar is nu een prima oplossing voor, hoor, nummer %d."', i) }
  if i % 2 == 0 then good, bad = bad, good end
  line('    %s,\n    %s,\n    %s,\n    %s,', good[1], bad[1], good[2], bad[2])
  line('  },')
  line('  antwoord {')
  for depth = 1, 4 do
    text(depth, i)
  end
  line('  },')
  line('}\n')
end

local function cell(i)
  line('vak "%s %d" { kop = "Vak %d", zeg { leest "Hoe staat het met vak %d?" },',
    QUADRANTS[i // 3 + 1], i % 3 + 1, i, i)
  line('  antwoord { [1] = "Goed, met vak %d.", denkt = "Alweer een vak." } }', i)
end

line('klant { naam = "Groot" }')
line('opening { "Daar is [alles](h1) mee gezegd.", denkt = "Dit wordt lang." }')
line('bestelling { zeg { sluitaf "Zullen we het zo doen?" } }')
for i = 0, 11 do
  cell(i)
end
for i = 1, HOOKS do
  hook(i)
end
line('voorstel "veel" { behoefte = "h1", echt = true, zeg { bod "Meer?" },')
line('  antwoord { [1] = "Hm.", denkt = "Nog meer." } }')
for _, name in ipairs { "geslaagd", "deur", "mailtje", "praatje", "denkt", "ja" } do
  line('einde "%s" { "Dag.", verteller = "Groot" }', name)
end
while written < LINES do
  line('-- Een aantekening van de schrijver, zoals er in een lang bestand veel staan.')
end
