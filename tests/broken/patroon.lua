-- fout: 3 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
local s = ("a"):rep(30000):find(".-.-.-b")
