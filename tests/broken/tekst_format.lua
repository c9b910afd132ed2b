-- fout: 3 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = ("%999999d"):format(1)
