-- fout: 3 remedy.word getmetatable
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
getmetatable("").__index = {}
