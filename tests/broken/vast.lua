-- fout: 3 remedy.syntax
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local x <const> = 1; x = 2
