-- fout: 4 remedy.time
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = ""
while s .. "" == "" do end
