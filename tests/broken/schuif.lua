-- fout: 3 remedy.syntax
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local x = 1.5 << 2
