-- fout: 2 remedy.property.near leeftij
klant { naam = "Wim", uiterlijk = { leeftij = 58 } }
