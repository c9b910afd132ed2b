-- fout: 3 remedy.text.loose
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
("x")()
