-- fout: 4 remedy.loose zeg
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local t = { door "Hoe?" }
t[2] = t; los { zeg(t) }
