-- fout: 3 remedy.plain
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening.geheim = 1
