-- fout: 3 remedy.word
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local x = _ENV[0/0]
