-- fout: 3 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local n = #("x") + #{ 1, 2 } + #5
