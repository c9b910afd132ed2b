-- fout: 3 remedy.syntax
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
opening { "Ga zitten.", [0/0] = 1 }
