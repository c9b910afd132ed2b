-- fout: 2 remedy.comma
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
("x")()
