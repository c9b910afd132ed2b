-- fout: 3 remedy.type.block klant
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
klant(klant)
