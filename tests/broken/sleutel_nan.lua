-- fout: 4 remedy.syntax
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
t[0/0] = 1
