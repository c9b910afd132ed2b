-- fout: 2 remedy.appearance leeftijd
klant { naam = "Wim", uiterlijk = { leeftijd = 580 } }
