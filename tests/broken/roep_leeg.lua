-- fout: 4 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local f
f()
