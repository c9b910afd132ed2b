-- fout: 3 remedy.word.value string
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = string.dump(opening)
