-- fout: 3 remedy.word load
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
load("while true do end")()
