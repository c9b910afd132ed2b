-- fout: 4 remedy.loose los
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = {}
t[1] = t; los(t)
