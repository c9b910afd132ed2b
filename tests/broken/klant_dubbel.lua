-- fout: 3 remedy.twice klant
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
