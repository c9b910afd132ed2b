-- fout: 3 remedy.join
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local x = "tien" + 1
