-- fout: 3 remedy.word.value string
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = string.rep("x", 1e9)
