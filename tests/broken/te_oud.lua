-- fout: 2 remedy.appearance.number leeftijd
klant { naam = "Wim", uiterlijk = { leeftijd = 580 } }
