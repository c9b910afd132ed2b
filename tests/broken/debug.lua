-- fout: 3 remedy.word.near debug
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
debug.getregistry()
