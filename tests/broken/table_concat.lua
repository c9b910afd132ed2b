-- fout: 3 remedy.word.value table
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = table.concat({}, "x", 1, 1e9)
