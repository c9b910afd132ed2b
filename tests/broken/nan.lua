-- fout: 3 remedy.type.number tijd
klant { naam = "Wim", uiterlijk = { leeftijd = 58 } }
klant { naam = "Wim", tijd = 0/0 }
