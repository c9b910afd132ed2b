-- fout: 4 remedy.property dan
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local d = { "Hoe?" }
d.dan = d; los { zeg { door(d) } }
